// Who is spoken of: names with titles, institutions and addresses.

let peopleWords = """
    lady = pani panią paniom p
    sir = pan pana panu panem panie państwa państwo
    lady.oblique = panią pania
    sir.oblique = pana panu panem
    title = dr mgr inż inz prof hab ks ksiądz księdza księdzu księdzem st kpt asp mł dh druh druha druhna druhny mr mrs ms miss radny radnego
    title = radnym radna radną radnej
    title = burmistrz burmistrza wójt wójta dyrektor dyrektora dyrektorka dyrektorkę naczelnik naczelnika prezes prezesa prezeską sołtys sołtysa
    title = sołtyska sołtyskę komendant komendanta
    title = kierownik kierownika kierowniczka kierowniczkę zastępca zastępcę zastępczyni zastępczynię wicedyrektor wicedyrektora wicedyrektorka
    title = wicedyrektorkę sekretarz sekretarza skarbnik skarbnika
    title = kolega kolegę koleżanka koleżankę koleżanki sąsiad sąsiada sąsiadka sąsiadkę syn syna córka córkę córki mąż męża żona żonę brat brata
    title = siostra siostrę mama mamę szwagier szwagra
    title = nauczyciel nauczyciela nauczycielka nauczycielkę pedagog pracownik pracownika pracownica pracownicę pracownicy instruktor instruktora
    title = instruktorka instruktorkę
    title = proboszcz proboszcza wikary wikarego leśniczy leśniczego dzielnicowy dzielnicowego strażak strażaka lekarz lekarza trener trenera
    title = opiekun opiekuna opiekunka opiekunkę
    title = specjalista specjalistę specjalistka specjalistkę inspektor inspektora przewodnicząca przewodniczącą przewodniczący przewodniczącego
    title = pwd phm hm sierż szt mł kom podkom nadkom dhna bryg ogn plut por mjr płk kpr starszy młodszy szwagierka szwagierkę sędzia
    title = członek członka członkini członkinię wiceprezes wiceprezesa wiceburmistrz wiceburmistrza wicestarosta wicestarostę
    title = znajomy znajomego znajoma znajomą przyjaciel przyjaciela przyjaciółka przyjaciółkę kuzyn kuzyna kuzynka kuzynkę synowa synową
    title = skarbniczka skarbniczkę wnuczka wnuczkę подруга подругу колега колегу
    title = animator animatorka colleague deputy boss mecenas mecenasa kapitan kapitana major majora pułkownik pułkownika porucznik komisarz komisarza
    title.oblique = księdza radnego radną burmistrza wójta dyrektora dyrektorkę naczelnika prezesa sołtysa sołtyskę kierownika kierowniczkę
    title.oblique = zastępcę kolegę koleżankę sąsiadkę syna córkę
    title.oblique = sąsiada męża żonę brata siostrę nauczyciela nauczycielkę pracownika pracownicę instruktora instruktorkę proboszcza komendanta
    title.oblique = wicedyrektora wicedyrektorkę druha sekretarza
    head = burmistrz wójt dyrektor dyrektorka prezes starosta komendant naczelnik proboszcz sołtys przewodniczący przewodnicząca kierownik
    head = kierowniczka sołtyska prezeska mayor director
    relative = mąż męża żona żonę żony syn syna córka córkę córki brat brata siostra siostrę ktoś kogoś zastępca zastępcę zastępczyni zastępczynię
    relative = zastępstwo pracownik pracownika kolega kolegę koleżanka koleżankę
    office = szkoła szkoły szkole szkołę szkołą przedszkole przedszkola klub klubu stowarzyszenie stowarzyszenia fundacja fundacji fundację apteka
    office = apteki aptece poczta poczty poczcie
    office = parafia parafii dom domu gok mgok mok ops mops gops pcpr osp kgw pck pzw zhp caritas świetlica świetlicy świetlicę przedsiębiorstwo
    office = firma firmy firmę sklep sklepu
    office = cech cechu koło koła kole urząd urzędu urzędzie rada rady policja policji straż straży nadleśnictwo nadleśnictwa bank banku
    office = biblioteka biblioteki bibliotekę muzeum
    office = ośrodek ośrodka zespół zespołu uniwersytet uniwersytetu utw liceum technikum gmina gminy starostwo starostwa spółdzielnia spółdzielni
    office = piekarnia piekarni redakcja redakcji gazeta gazety radio
    office = wydział wydziału wydziałem referat referatu instytut instytutu
    office = harcerze harcerzy hufiec hufca związek związku komisariat poradnia poradni przychodnia przychodni szpital szpitala centrum chór chóru
    office = orkiestra orkiestry teatr teatru kino kina drużyna drużyny
    office = szkołą szkołami przedszkolem przedszkolu klubem stowarzyszeniem fundacją apteką pocztą parafią policję policją strażą domem kołem
    office = kołom urzędem radą bank bankiem ośrodkiem zespołem
    office = aptekę pocztę parafię radę spółdzielnię piekarnię redakcję gazetę poradnię przychodnię drużynę orkiestrę gminę komendę świetlicę stadninę
    office = lzs ugs zus krus pup ksm gminną gops-u gops-em szkółka warsztat warsztaty telewizja telewizję telewizji biuro biura nadleśnictwem
    office = strażacy strażaków seniorzy seniorów hospicjum schronisko
    office = bractwo bractwa towarzystwo towarzystwa izba izby szczep szczepu siłownia siłownię lecznica lecznicę ochronka ochronkę
    office = gospodarstwo gospodarstwa agroturystyka agroturystykę restauracja restaurację kawiarnia kawiarnię cukiernia cukiernię kwiaciarnia
    office = kwiaciarnię zakład zakładu spółka spółkę hotel
    office = club school foundation library council parish church association college clinic company scouts pharmacy museum
    function = weterynarza weterynarzem komendanta pielęgniarkę położna położną organistę dyrygent dyrygenta trenera starostę wójta burmistrza
    function = lekarza pastora wikarego wikariusza leśniczym
    function = leśniczy sołtys proboszcz dzielnicowy wójt burmistrz weterynarz komendant pielęgniarka organista wikary pastor starosta leśniczego
    function = sołtysa proboszcza dzielnicowego
    """

/// A person or institution found in a sentence.
struct Mention: Sendable {
    var person: Person
    /// Word positions: the name itself.
    var words: Range<Int>
    var isAddressed = false
    /// Where the institution ends that stands behind the name; the name's own end when none does.
    var end: Int

    init(person: Person, words: Range<Int>, isAddressed: Bool = false) {
        self.person = person
        self.words = words
        self.isAddressed = isAddressed
        end = words.upperBound
    }
}

/// A class of the words above.
enum PersonClass: Int, CaseIterable {
    case lady, sir, ladyOblique, sirOblique, title, titleOblique, office, function, relative, head

    /// `ladyOblique` is "lady.oblique" there.
    fileprivate var name: String { "\(self)".replacing("Oblique", with: ".oblique") }
}

struct PersonFinder: Sendable {
    /// Of the vocabulary, in the order of the classes.
    private let keys: [Int]

    init(vocabulary: inout Vocabulary) {
        vocabulary.learn(peopleWords)
        keys = PersonClass.allCases.map { vocabulary.key("<\($0.name)>") }
    }

    func isOne(_ token: Token, _ name: PersonClass) -> Bool { token.keys.contains(keys[name.rawValue]) }

    /// "nie przyjdzie", "nie wyślę".
    func isVerbOfComing(_ token: Token) -> Bool { PersonWords.verbsOfComing.contains(token.form) }

    /// People with names, in order; each with the institution and the address that stand beside the name.
    func people(in s: Sentence) -> [Mention] { s.mentions.found { findPeople(in: s) } }

    private func findPeople(in s: Sentence) -> [Mention] {
        var out: [Mention] = []
        var i = 0
        while i < s.words.count {
            guard var mention = turned(in: s, at: i) ?? name(in: s, at: i) else { i += 1; continue }
            i = mention.words.upperBound
            if let institution = organisation(in: s, after: i) { (mention.person.organisation, mention.end) = institution }
            out.append(mention)
        }
        shareSurname(s, &out)
        addOwners(s, &out)
        attachAddresses(s, &out)
        return out
    }

    // MARK: Names

    private func name(in s: Sentence, at i: Int) -> Mention? {
        let token = s.words[i]
        guard token.kind == .word else { return nil }
        let before = i > 0 ? s.words[i - 1] : nil
        // "Parafia św. Anny", "Piekarnia U Janka"
        if let before, ["sw", "swietej", "swietego", "im", "imienia"].contains(before.form) || before.text == "U" && i > 1 { return nil }
        // "Ale ktoś przyjdzie": no Ala
        if token.form == "ale", token.text.last != "ę",
            i == 0 || i + 1 >= s.words.count || !s.words[i + 1].isCapitalised { return nil }
        let trade = before.flatMap { $0.isCapitalised ? nil : trades[$0.form] }
        let titled = trade != nil || before.map { isOne($0, .title) || isOne($0, .lady) || isOne($0, .sir) || isOne($0, .function) } == true
        if let first = firstName(in: s, at: i), token.isCapitalised || !isPlainWord(s, i) && !writesCapitals(s) {
            return fullName(s, i, first, titled: titled)
        }
        guard titled, token.isCapitalised, token.form.count > 2, ![.title, .lady, .sir].contains(where: { isOne(token, $0) }), !isOffice(s, i),
            !housesOfOffices.contains(token.form), let before else {
            return foreignName(s, i)
        }
        // "panią Kunę", "ksiądz Wrona"
        let woman = isOne(before, .lady) ? true : isOne(before, .sir) ? false : trade?.isWoman
        let oblique = isOne(before, .ladyOblique) || isOne(before, .sirOblique) || isOne(before, .titleOblique)
            || isOne(before, .function) && before.form.last == "a" || trade?.isOblique == true || trade != nil && before.text.last == "ą"
        if let foreign = foreignName(s, i) { return foreign }
        let text = String(token.text)
        return Mention(person: Person(name: oblique ? nominativeSurname(text, isWoman: woman) : text), words: i..<i + 1)
    }

    /// A lower-case word that is a first name's form and an ordinary word too ("ale", "jak") is no name.
    private func isPlainWord(_ s: Sentence, _ i: Int) -> Bool {
        guard i + 1 < s.words.count, s.markBefore[i + 1].isEmpty else { return true }
        let next = s.words[i + 1]
        return !s.words[i].keys.isEmpty || !next.keys.isEmpty && months[next.form] == nil || next.form.count < 3
    }

    /// "oddaję pole młodszej koleżance, Oliwii Szulc": who writes names with capitals means no Pola.
    private func writesCapitals(_ s: Sentence) -> Bool {
        s.words.indices.dropFirst().contains { i in
            s.words[i].kind == .word && s.words[i].isCapitalised && s.words[i].text.contains(where: \.isLowercase) && firstNames[s.words[i].form] != nil
        }
    }

    private func fullName(_ s: Sentence, _ i: Int, _ first: FirstName, titled: Bool) -> Mention? {
        let written = s.words[i].text.lowercased()
        let accusativeLooks = written.hasSuffix("ę") || written.hasSuffix("ą")
        var oblique = !first.isNominative || accusativeLooks
        if i > 0, isOne(s.words[i - 1], .ladyOblique) || isOne(s.words[i - 1], .sirOblique) { oblique = oblique || !first.isNominative }
        var end = i + 1
        var surnames: [String] = []
        if end < s.words.count, isSurname(s, end, afterCapital: s.words[i].isCapitalised) {
            surnames.append(String(s.words[end].text))
            end += 1
        }
        let given = oblique ? first.nominative : capitalised(String(s.words[i].text))
        let isGreeted = i == 0 || titled && i == 1
            || s.words[..<i].allSatisfy { PersonWords.greetings.contains($0.form) || isOne($0, .lady) || isOne($0, .sir) }
        let addressed = surnames.isEmpty && isGreeted && (end == s.words.count || s.markBefore[end] == ",")
        guard !surnames.isEmpty else { return Mention(person: Person(name: given), words: i..<end, isAddressed: addressed) }
        // "Wojciechowi Ledzie": a man's surname in -a, declined like women's
        let isLikeWomans = { (name: String) in first.isWoman || written.hasSuffix("owi") && name.hasSuffix("e") }
        let family = surnames.map { capitalised(oblique ? nominativeSurname($0, isWoman: isLikeWomans($0)) : $0) }
        return Mention(person: Person(name: ([given] + family).joined(separator: " ")), words: i..<end)
    }

    private func isSurname(_ s: Sentence, _ i: Int, afterCapital: Bool) -> Bool {
        let token = s.words[i]
        guard token.kind == .word, s.markBefore[i].isEmpty, token.form.count > 1, !s.opensHeading(at: i) else { return false }
        if afterCapital { return token.isCapitalised && (!isOne(token, .office) || isSurnameLikeHouse(s, i)) }
        return !isOne(token, .office) && (token.keys.isEmpty || months[token.form] != nil) && !commonWords.contains(token.form)
            && token.form.count > 2
    }

    /// "Anna Dom", "Ewa Rada z GOK"; but "Anna Dom Kultury" lives there.
    private func isSurnameLikeHouse(_ s: Sentence, _ i: Int) -> Bool {
        guard PersonWords.surnamesLikeHouses.contains(s.words[i].form), s.words[i].text.contains(where: \.isLowercase) else { return false }
        guard i + 1 < s.words.count, s.markBefore[i + 1].isEmpty else { return true }
        let next = s.words[i + 1]
        return next.kind == .address || next.kind == .word && !next.isCapitalised && !PersonWords.institutionParts.contains(next.form)
    }

    /// An institution's first word: a known one, or capitals in a text of small letters ("LGD Dolina Bugu").
    func isOffice(_ s: Sentence, _ i: Int) -> Bool {
        let token = s.words[i]
        if isOne(token, .office) { return true }
        guard token.kind == .word, (3...6).contains(token.text.count), token.keys.isEmpty, token.text.allSatisfy(\.isUppercase) else { return false }
        return s.text.contains(where: \.isLowercase)
    }

    func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    // MARK: Addresses

    /// The address tells the nominative that the words leave open: "Marka Kozła (m.koziel@…)" is Kozieł, not Kozioł.
    private func nominative(_ name: String, like address: Substring, written: Substring) -> String {
        let parts = name.split(separator: " ")
        guard parts.count == 2, let surname = parts.last else { return name }
        let local = address.prefix { $0 != "@" }.split { !$0.isLetter }.map { folded($0) }
        let form = folded(written)
        let isForm = { (own: String) in
            own.count > 3 && own.prefix(2) == form.prefix(2) && own != form && surnameForms(own, isWoman: nil).contains(form)
        }
        guard !local.contains(folded(surname)), let own = local.first(where: isForm) else { return name }
        // letters with their signs, as far as they are the same
        let kept = zip(written, own).prefix { folded(String($0)) == String($1) }.map { String($0.0) }.joined()
        var rest = own.dropFirst(kept.count)
        if rest.last == "l", written.contains("ł") { rest = rest.dropLast() + "ł" }
        return parts[0] + " " + kept + rest
    }

    /// "Duda zza miedzy: duda.agro@example.pl": the address says which of the words is a name.
    private func addOwners(_ s: Sentence, _ people: inout [Mention]) {
        for (i, token) in s.words.enumerated() where token.kind == .address {
            let local = token.text.prefix { $0 != "@" }.split { !$0.isLetter }.map { folded($0) }
            let isNamed = { (k: Int) in
                let word = s.words[k]
                return word.isCapitalised && word.form.count > 2 && word.keys.isEmpty && local.contains(word.form)
                    && !(max(0, k - 3)...k).contains { isOffice(s, $0) }
            }
            guard let name = (0..<i).last(where: isNamed),
                !people.contains(where: { $0.words.contains(name) || (name..<i).contains($0.words.lowerBound) }) else { continue }
            people.append(Mention(person: Person(name: String(s.words[name].text)), words: name..<name + 1))
            people.sort { $0.words.lowerBound < $1.words.lowerBound }
        }
    }

    /// An address belongs to the last person before it.
    private func attachAddresses(_ s: Sentence, _ people: inout [Mention]) {
        for (i, token) in s.words.enumerated() where token.kind == .address {
            if let owner = people.lastIndex(where: { $0.words.upperBound <= i && $0.person.email == nil && !$0.isAddressed }) {
                people[owner].person.email = String(token.text)
                let written = s.words[people[owner].words.upperBound - 1].text
                people[owner].person.name = nominative(people[owner].person.name, like: token.text, written: written)
            }
        }
    }
}

let adjectiveNameEndings = [
    "ska", "ski", "skiej", "skiego", "cka", "cki", "ckiej", "ckiego", "na", "ny", "nej", "nego", "owa", "owy", "owej", "owego", "wy", "wa",
]
    + ["skie", "ckie", "owe"]
/// "Sekretarz Miasta", "Skarbnik Gminy": no surnames.
let housesOfOffices: Set<String> = [
    "miasta", "gminy", "powiatu", "wojewodztwa", "rady", "zarzadu", "starosty", "burmistrza", "wojta", "urzedu", "osiedla", "solectwa", "kola",
    "wydzialu", "referatu", "biura", "dzialu", "miejski", "miejska", "gminny", "gminna", "powiatowy", "powiatowa", "naczelny",
]

/// Words that may begin with a capital letter and are no names.
let commonWords: Set<String> = Set("""
    dzien dobry witam witajcie czesc szanowny szanowna szanowni panstwo pan pani panowie panie drogi droga drodzy dziekuje dziekujemy dzieki
    pozdrawiam pozdrawiamy serdecznie
    serdeczne wszystkiego ja my ty on ona oni mnie mi nas nam was wam jego jej ich to ta ten te ci tam tu tutaj w we z ze na do od po przed
    przez za dla o u i a oraz lub albo ale lecz wiec
    bo ze zeby aby jak gdy kiedy jesli jezeli czy co kto gdzie ile jest sa byl byla bylo byli bede bedzie beda mam ma moj moja moje nasz nasza
    nasze sie nie tak moze raczej chyba bardzo tez
    jezus jezusa chrystus chrystusa bog boze maryja matko rowniez takze jeszcze juz tylko nawet wlasnie dzis dzisiaj jutro wczoraj potem pozniej
    wtedy teraz zawsze nigdy czasem wszyscy wszystko nikt nic ktos cos kazdy ktory ktora ktore
    prosze prosimy zapraszam zapraszamy zaproscie zaprosic warto proponuje polecam polecamy dodatkowo dodatkowe oraz zamiast adres mail email
    telefon tel numer nr ul spotkanie spotkania
    the and but for with from will would can could please thank thanks dear hello hi best regards yours sincerely kind our your their they them
    who what where when my me you we he she it is are her his its
    """.split(whereSeparator: \.isWhitespace).map(String.init))
