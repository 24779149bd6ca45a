/// Somebody who writes mail, and the program they write it with.
public struct Person: Sendable {
    public let name: String
    public let address: String
    public let program: MailProgram
    /// Whether their domain's DMARC passes at the border.
    public let signs: Bool

    public init(_ name: String, _ address: String, _ program: MailProgram, signs: Bool = true) {
        self.name = name; self.address = address; self.program = program; self.signs = signs
    }

    public var domain: String { String(address.split(separator: "@")[1]) }
}

/// The people of Lipowiec, as in `deploy/example`.
public enum Lipowiec {
    public static let bot = "sojusznik@partnerstwa.example.pl"
    // The library, its branch and the animator
    public static let maria = Person("Maria Lis", "maria.lis@biblioteka-lipowiec.example.pl", .gmail)
    public static let joanna = Person("Joanna Bąk", "joanna.bak@biblioteka-lipowiec.example.pl", .outlook)
    public static let helena = Person("Helena Sroka", "filia@biblioteka-lipowiec.example.pl", .thunderbird)
    public static let ewa = Person("Ewa Wrona", "ewa.wrona@animatorzy.example.pl", .thunderbird)
    // The invited who have e-mail
    public static let wilk = Person("Andrzej Wilk", "wojt@gmina-lipowiec.example.pl", .outlook)
    public static let zieba = Person("Beata Zięba", "dyrektor@sp-lipowiec.example.pl", .gmail)
    public static let kowalski = Person("Jan Kowalski", "jan.kowalski@osp-lipowiec.example.pl", .outlook)
    public static let nowak = Person("Krystyna Nowak", "krystyna.nowak@kgw-lipowiec.example.pl", .iPhone)
    public static let mazur = Person("Piotr Mazur", "piotr@piekarnia-mazur.example.pl", .outlook)
    public static let sokol = Person("Adam Sokół", "parafia@lipowiec.example.pl", .thunderbird, signs: false)
    public static let czyz = Person("Dorota Czyż", "dorota.czyz@gops-lipowiec.example.pl", .outlook)
    public static let dudek = Person("Marek Dudek", "prezes@lks-lipowiec.example.pl", .outlook)
    public static let szpak = Person("Agnieszka Szpak", "agnieszka@ogrody-szpak.example.pl", .iPhone)
    public static let zuraw = Person("Łukasz Żuraw", "lukasz.zuraw@policja-lipowiec.example.pl", .outlook)
    public static let golab = Person("Natalia Gołąb", "natalia@mlodzi-lipowiec.example.pl", .gmail)
    /// The bank has closed this address.
    public static let bocian = Person("Robert Bocian", "robert.bocian@bank-lipowiec.example.pl", .outlook)
    public static let wright = Person("Emma Wright", "emma.wright@lang-lipowiec.example.pl", .gmail)
    // Not in the register
    public static let anna = Person("Anna Nowak", "a.nowak@osp-lipowiec.example.pl", .gmail)
    public static let bocianAgain = Person("Robert Bocian", "r.bocian@bs-lipowiec.example.pl", .outlook)
    public static let irena = Person("Irena Sikora", "irena.sikora@seniorzy-lipowiec.example.pl", .gmail)
    public static let stranger = Person("Pozycjonowanie24", "oferta@pozycjonowanie24.example.com", .gmail)
    public static let programmeStaff = Person("Anna Nowak", "anna@cal.example.pl", .gmail)
}
