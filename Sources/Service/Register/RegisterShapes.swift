import Partnerships

/// The columns of the four files.
enum RegisterShapes {
    private static let email = ["e-mail", "mail", "adres e-mail", "poczta"]
    private static let phone = ["telefon", "tel", "nr telefonu", "numer telefonu"]
    private static let library = ["biblioteka", "id biblioteki", "library_id"]
    private static let person = ["imię i nazwisko", "nazwisko i imię", "osoba", "nazwisko"]

    static let libraries = CSVShape(columns: [
        .init("id", ["identyfikator", "id biblioteki", "kod"], longest: 60, isRequired: true),
        .init("name", ["nazwa", "nazwa biblioteki"], isRequired: true),
        .init("town", ["miejscowość", "miasto"], longest: 100, isRequired: true), .init("address", ["adres"], longest: 300),
        .init("phone", phone, longest: 60),
        .init("animator_name", ["animator", "animatorka", "imię i nazwisko animatora"]),
        .init("animator_email", ["e-mail animatora", "mail animatora", "adres animatora"], longest: 254),
        .init("trainer_name", ["trener", "trenerka", "imię i nazwisko trenera"]),
        .init("trainer_email", ["e-mail trenera", "mail trenera", "adres trenera"], longest: 254),
        .init("variant", ["wariant"], longest: 40),
        .init("existing", ["istniejące", "istniejące partnerstwo", "partnerstwo istnieje"], longest: 40),
        .init("parent", ["nadrzędna", "biblioteka wiodąca", "wiodąca"], longest: 60),
    ])

    static let staff = CSVShape(columns: [
        .init("library", library, longest: 60, isRequired: true), .init("name", person, isRequired: true),
        .init("email", email, longest: 254, isRequired: true), .init("phone", phone, longest: 60),
        .init("role", ["rola", "stanowisko", "funkcja"], longest: 100),
    ])

    static let people = CSVShape(columns: [
        .init("person_id", ["id", "id osoby", "identyfikator", "numer"], longest: 60),
        .init("library", library, longest: 60, isRequired: true), .init("name", person, isRequired: true),
        .init("form", ["forma", "zwrot", "forma grzecznościowa"], longest: 10), .init("function", ["funkcja", "stanowisko"]),
        .init("email", email, longest: 254), .init("phone", phone, longest: 60),
        .init("organisation", ["organization", "organizacja", "instytucja", "firma"]), .init("sector", ["sektor"], longest: 40),
        .init("contribution", ["wkład", "co wnosi"], longest: 2000),
        .init("benefit", ["korzyść", "korzyści", "spodziewana korzyść"], longest: 2000),
        .init("decision_maker", ["osoba decyzyjna", "decyzyjna", "decydent"], longest: 10),
        .init("local_government", ["samorząd", "przedstawiciel samorządu"], longest: 10),
        .init("strategic_friend", ["gps", "przyjaciel strategiczny", "grupa przyjaciół strategicznych"], longest: 10),
        .init("language", ["język"], longest: 20),
    ])

    static let channels = CSVShape(columns: [
        .init("library", library, longest: 60, isRequired: true), .init("name", ["nazwa", "kanał"], isRequired: true),
        .init("kind", ["rodzaj", "typ"], longest: 60),
        .init("email", email, longest: 254),
    ])
}

/// The words that a cell may hold, in both languages; the first spelling of each is the one shown in faults.
struct Vocabulary<Value: Sendable>: Sendable {
    let shown: [String]
    private let values: [String: Value]

    init(_ words: [([String], Value)]) {
        shown = words.map { $0.0[0] }
        values = Dictionary(
            words.flatMap { spellings, value in spellings.map { (CSVShape.folded($0), value) } }, uniquingKeysWith: { first, _ in first })
    }

    /// `nil` for a word that is unknown. Case, diacritics and punctuation do not matter.
    func value(of text: String) -> Value? { values[CSVShape.folded(text)] }
}

enum RegisterWords {
    static let truths = Vocabulary([(["tak", "yes", "1"], true), (["nie", "no", "0"], false)])
    static let forms = Vocabulary([(["Pani"], "Pani"), (["Pan"], "Pan")])
    static let variants = Vocabulary<Variant>([
        (["needs", "wokół potrzeb", "potrzeby"], .needs), (["strategic", "strategiczne", "strategiczny"], .strategic),
    ])
    static let existing = Vocabulary<Existing>([
        (["none", "brak", "nie"], .none), (["with_library", "z biblioteką"], .withLibrary),
        (["without_library", "bez biblioteki"], .withoutLibrary),
    ])
    static let sectors = Vocabulary<Sector>([
        (["public", "publiczny"], .public), (["civic", "społeczny"], .civic), (["business", "gospodarczy"], .business),
    ])
    static let languages = Vocabulary<Language>([(["pl", "polski", "polish"], .pl), (["en", "angielski", "english"], .en)])
}
