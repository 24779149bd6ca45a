import Foundation

/// The first partnership meeting of Lipowiec, act by act, from the register of partners to the topic on the forum.
public struct FirstMeeting {
    public let scene: Scene
    typealias L = Lipowiec

    /// The bank's mail server takes letters for Robert Bocian's old address and sends them back.
    public static let bouncing = Lipowiec.bocian.address
    public static let title = "Spotkanie partnerskie w Lipowcu"

    public init(_ scene: Scene) {
        self.scene = scene
        scene.introduce([
            L.maria, L.joanna, L.helena, L.ewa, L.wilk, L.zieba, L.kowalski, L.nowak, L.mazur, L.sokol, L.czyz, L.dudek, L.szpak, L.zuraw, L.golab,
                L.bocian,
            L.wright, L.anna, L.irena,
        ])
        scene.introduce([Person("Robert Bocian (nowy adres)", L.bocianAgain.address, .outlook),
            Person("Anna Nowak (program)", L.programmeStaff.address, .gmail)])
    }

    /// All acts.
    public func play() throws {
        try register()
        try invite()
        try firstAnswers()
        try reminders()
        try lastDays()
        try meet()
        try summarise()
        try evaluate()
    }

    /// The register is read.
    public func register() throws {
        let example = Settings.deploy.appendingPathComponent("example")
        let files = ["libraries.csv", "staff.csv", "people.csv", "channels.csv"].map { example.appendingPathComponent($0).path }
        scene.transcript.sentence("Rejestr gminy Lipowiec zostaje wczytany: "
            + (try scene.run("import", ["--at", scene.now.iso] + files)).trimmingCharacters(in: .newlines))
    }

    /// The meeting is called at once, for stories about something else: the invitations leave at ten.
    public func call() throws {
        try register()
        try scene.at("2026-11-23 09:15") {
            try scene.writes(L.maria, "SPOTKANIE", "Kiedy: 10.12.2026 17:00\nGdzie: Dom Kultury, ul. Rynek 5, Lipowiec\nTytuł: \(Self.title)")
        }
        try scene.at("2026-11-23 10:00") { try scene.answers(L.maria, "Szkic", "ZATWIERDZAM") }
    }

    /// The librarian calls the meeting: draft, list, trial, approval.
    public func invite() throws {
        try scene.at("2026-11-23 09:15", "Biblioteka planuje spotkanie") {
            try scene.writes(
                L.maria, "SPOTKANIE",
                "Kiedy: 10.12.2026 17:00\nGdzie: Dom Kultury, ul. Rynek 5, Lipowiec\nTytuł: \(Self.title)\n\nPozdrawiam\nMaria Lis")
        }
        try scene.at("2026-11-23 09:40", "Ktoś jeszcze na listę") {
            try scene.answers(L.maria, "Szkic", "DOPISZ: Irena Sikora, Klub Seniora Złota Jesień, irena.sikora@seniorzy-lipowiec.example.pl")
        }
        try scene.at("2026-11-23 09:50", "A jednak nie") { try scene.answers(L.maria, "Szkic", "SKREŚL: Sikora") }
        try scene.at("2026-11-23 09:55", "Próba we własnej skrzynce") { try scene.answers(L.maria, "Szkic", "PRÓBA") }
        try scene.at("2026-11-23 10:00", "Zaproszenia wychodzą") { try scene.answers(L.maria, "Szkic", "ZATWIERDZAM") }
    }

    /// Everybody answers in their own way, or does not.
    public func firstAnswers() throws {
        try scene.at("2026-11-23 10:05", "Pierwszy kwadrans") {
            try scene.vacation(
                L.wilk, answering: "Zaproszenie",
                    "Dziękuję za wiadomość. Jestem na urlopie do 4 grudnia 2026 r. W pilnych sprawach proszę o kontakt z sekretariatem.")
            try scene.calendar(L.zieba, .accepted)
            try scene.answers(L.nowak, "Zaproszenie", "Tak")
            try scene.taps(L.golab, "Zaproszenie", "TAK", times: 2)
        }
        try scene.at("2026-11-23 12:30", "Odpowiedzi przed południem") {
            try scene.answers(L.mazur, "Zaproszenie",
                "Dzień dobry,\nchętnie przyjdę i przyniosę drożdżówki.\n\nPozdrawiam serdecznie\nPiotr Mazur\nPiekarnia Mazur")
            try scene.answers(
                L.kowalski, "Zaproszenie",
                    "Nie mogę, przyjdzie za mnie Anna Nowak, a.nowak@osp-lipowiec.example.pl; czy będzie parking?\n\nJan Kowalski")
            try scene.answers(L.sokol, "Zaproszenie", "Szczęść Boże, porozmawiamy o tym po mszy, jak Pani zajrzy.\n\nks. Adam Sokół")
            try scene.calendar(L.helena, .accepted)
            try scene.calendar(L.ewa, .accepted)
        }
        try scene.at("2026-11-23 15:00", "Zestawienie dnia dla biblioteki")
        try scene.at("2026-11-23 15:20", "Biblioteka rozstrzyga") {
            let digest = try scene.letter(to: L.maria, "Zestawienie")
            for (name, verdict) in [("Anna Nowak", "TAK"), ("Adam Sokół", "MOŻE")] {
                guard let number = Self.number(of: name, in: digest) else { throw StoryError("no matter of \(name) in the digest:\n\(digest.text)") }
                try scene.taps(L.maria, "Zestawienie", "\(verdict) \(number)")
            }
            try scene.answers(L.maria, "Zestawienie", "DOPISZ: Robert Bocian, Bank Spółdzielczy w Lipowcu, r.bocian@bs-lipowiec.example.pl")
        }
        try scene.at("2026-11-24 09:30", "Drugi dzień") {
            try scene.calendar(L.anna, .accepted)
            try scene.calendar(L.dudek, .declined)
            try scene.answers(L.bocianAgain, "Zaproszenie",
                "Dziękuję za zaproszenie. Niestety tego dnia mam zarząd w Łodzi i nie dam rady.\n\nRobert Bocian")
            try scene.taps(L.czyz, "Zaproszenie", "MOŻE")
            try scene.answers(L.wright, "Invitation", "Yes, I'd love to come! Is there a tea kettle?\n\nEmma")
            try scene.calendar(L.zuraw, .accepted)
        }
        try scene.at("2026-11-24 11:00", "Obcy i podrobione listy") {
            try scene.writes(L.stranger, "Oferta pozycjonowania", "Dzień dobry, zwiększymy ruch na Państwa stronie. Czy możemy zadzwonić?")
            try scene.writes(L.maria, "ODWOŁAJ", "Z powodu awarii.", border: .forged)
            try scene.writes(L.zieba, "Spotkanie", "Jednak nie przyjdę.", border: .forged)
        }
        try scene.at("2026-11-24 15:00", "Zestawienie dnia")
    }

    /// A week before: preparation, reminders, telephone.
    public func reminders() throws {
        try scene.at("2026-11-30 09:00", "Dziesięć dni przed")
        try scene.at("2026-12-03 09:00", "Tydzień przed: przypomnienie dla tych, którzy milczą")
        try scene.at("2026-12-03 18:10", "Po przypomnieniu") {
            try scene.answers(L.szpak, "Prosimy o odpowiedź", "Przepraszam, że tak późno :) Będę!")
        }
        try scene.at("2026-12-04 10:00", "Telefony") {
            try scene.writes(L.joanna, "Telefony", "TELEFON: Kruk będzie, Kania nie")
        }
        try scene.at("2026-12-04 12:00", "Zmiana zdania") { try scene.answers(L.czyz, "Zapisane", "Jednak będę na pewno.") }
        try scene.at("2026-12-04 15:00", "Zestawienie dnia")
        try scene.at("2026-12-07 09:00", "Trzy dni przed")
    }

    /// Forecast, the eve, a last change of mind.
    public func lastDays() throws {
        try scene.at("2026-12-08 09:00", "Prognoza dla biblioteki")
        try scene.at("2026-12-09 09:00", "Dzień przed")
        try scene.at("2026-12-09 13:00", "W ostatniej chwili") {
            try scene.answers(L.zuraw, "Do zobaczenia", "Dzień dobry, niestety jutro mam służbę i nie przyjdę. Przepraszam!\nŁ. Żuraw")
        }
        try scene.at("2026-12-09 15:00", "Zestawienie dnia")
    }

    /// The evening: was it held, who was there.
    public func meet() throws {
        try scene.at("2026-12-11 08:00", "Rano po spotkaniu")
        try scene.at("2026-12-11 08:30", "Lista obecności") {
            let list = try scene.letter(to: L.joanna, "Kto był")
            let absent = ["Andrzej Wilk", "Jan Kowalski", "Marek Dudek", "Stanisław Kania", "Łukasz Żuraw", "Robert Bocian"]
            let numbers = try absent.map { name in
                guard let number = Self.number(of: name, in: list) else { throw StoryError("\(name) is not on the list:\n\(list.text)") }
                return "\(number)"
            }
            try scene.answers(
                list, by: L.joanna,
                "wszyscy oprócz \(numbers.dropLast().joined(separator: ", ")) i \(numbers.last!)\nHalina Gaj, Klub Seniora, halina.gaj@seniorzy-lipowiec.example.pl\nTrwało 2,5 godziny")
        }
    }

    /// The account of the meeting goes to people, decision-makers, channels and the forum.
    public func summarise() throws {
        try scene.at("2026-12-11 09:00", "Prośba o podsumowanie i ocenę")
        try scene.at("2026-12-11 11:00", "Podsumowanie") {
            try scene.answers(
                L.maria, "Podsumowanie i ocena",
                """
                PODSUMOWANIE
                Spotkali się przedstawiciele szkoły, gospodyń, piekarni, parafii, seniorów i młodzieży. Rozmawialiśmy o tym, czego brakuje w Lipowcu po godzinie szesnastej.

                Pierwsze pomysły: wspólna świetlica w domu kultury, kurs komputerowy dla seniorów i rajd rowerowy na wiosnę.

                Następne spotkanie: 14 stycznia 2027, godz. 17.00, w remizie.
                """)
        }
        try scene.at("2026-12-11 11:20", "Publikacja") { try scene.answers(L.maria, "Szkic podsumowania", "ZATWIERDZAM") }
    }

    /// Evaluation by both sides; the absent decision-maker is told; hours stand in the ledger.
    public func evaluate() throws {
        try scene.at("2026-12-11 13:00", "Ocena: animatorka") {
            try scene.answersUnder(
                L.ewa, "Ocena",
                [
                    ("1.", "5, cele osiągnięte z nawiązką."), ("2.", "Bardzo dobra, wszyscy mówili."),
                    ("3.", "Część o potrzebach mogła być krótsza."),
                    ("4.", "Zabrakło wójta i straży."), ("5.", "Zacząć od rundy przy stołach."), ("6.", "Pomoc przy planie działań."),
                ])
        }
        try scene.at("2026-12-12 10:00", "Ocena: biblioteka") {
            try scene.answers(
                L.joanna, "Podsumowanie i ocena",
                "1. 4, prawie wszystko się udało\n2. Miła, trochę nieśmiało na początku\n3. Dobrze\n4. Wójta\n5. Więcej czasu na rozmowy\n6. Plan następnego spotkania")
        }
        try scene.at("2026-12-15 09:00", "Osoby decyzyjne wiedzą")
    }

    /// The number that a list gives to a person: "7. Jan Kowalski, OSP…".
    static func number(of name: String, in letter: ReceivedLetter) -> Int? {
        let lines = letter.text.split(whereSeparator: \.isNewline)
        return lines.first { line in
            let parts = line.split(separator: ".", maxSplits: 1)
            return parts.count == 2 && Int(parts[0]) != nil && parts[1].trimmingCharacters(in: .whitespaces).hasPrefix(name)
        }.flatMap { Int($0.prefix { $0 != "." }) }
    }
}
