// What libraries write in their invitations and reminders, as data; words are folded, without marks. A row holds where each of its phrases stands in
// the sentence; "|" parts the forms of one.

enum LibraryWords {
    /// "Prosimy o odpowiedź: TAK, NIE albo MOŻE.", "Kto nie chce otrzymywać naszych listów, niech odpisze REZYGNUJĘ."
    static func isLibrarys(_ sentence: String) -> Bool {
        let words = spaced(sentence)
        if words.utf8.count > 420 || isOfWriter(words) { return false }
        if sentence.hasSuffix("?"), questions.contains(where: words.holds) { return true }
        if sentence.contains("TAK"), sentence.contains("NIE"), stand(choices, in: words) { return true }
        return rows.contains { stand($0, in: words) }
    }

    /// "Prosimy o odpowiedź do piątku.", "Pytania?": a person may write it too.
    static func mayBeLibrarys(_ sentence: String) -> Bool {
        let words = spaced(sentence)
        guard words.utf8.count < 110, let opening = openings.first(where: words.hasPrefix), !isOfWriter(words) else { return false }
        // "Prosimy o odpowiedź na nasze pismo"
        let rest = words.dropFirst(opening.utf8.count).split(separator: " ")
        return rest.isEmpty || rest.count < 8 && ["do", "by"].contains(rest[0])
    }

    private static func stand(_ row: [[String]], in words: String) -> Bool { row.allSatisfy { $0.contains(where: words.holds) } }

    /// "Czy zamiast mnie może przyjść ktoś inny?"
    private static func isOfWriter(_ words: String) -> Bool {
        [" zamiast mnie ", " zamiast nas ", " mojego ", " ze mnie "].contains(where: words.holds)
    }

    private static func spaced(_ text: String) -> String {
        " " + plain(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    }

    private static func row(_ phrases: String...) -> [[String]] { phrases.map { $0.split(separator: "|").map { " \($0) " } } }

    /// With the words TAK and NIE in capitals.
    private static let choices = row(
        "tak nie albo|tak nie lub|tak albo nie|tak lub nie|tak nie moze|tak nie i moze|tak nie bede|t tak n nie|tak bede nie nie bede|"
            + "nie lub moze|nie albo moze",
        "prosimy|prosze|wystarczy|mozna|odpowiedz|odpowiedziec|jednym slowem|czekamy")

    private static let rows: [[[String]]] = [
        row("zamiast pani|zamiast pana|zamiast panstwa", "ktos inny|inna osoba",
            "prosimy|prosze podac|prosze napisac|prosze o imie|prosze odpisac|prosze o nazwisko"),
        row("jesli przyjdzie ktos|jezeli przyjdzie ktos|jesli ktos przyjdzie|jezeli ktos przyjdzie|gdyby przyszedl ktos",
            "w zastepstwie|imieniu|inny", "prosimy|prosze o imie|prosze podac|prosze o nazwisko"),
        row("odpisac za mnie imie i nazwisko|odpisac partner imie i nazwisko|podac imie nazwisko i adres e mail"),
        row("kto nie chce|kto nie chcialby|kto chce zniknac|kto nie zyczy", "niech odpisze|prosimy odpisac|moze odpisac|wystarczy odpisac"),
        row("nie chca panstwo|nie chce pani|nie chce pan|nie zycza sobie panstwo", "jesli|jezeli|gdyby", "odpisac|niech|napisac"),
        row("wypisac sie z listy", "aby|zeby", "odpisac|napisac|wystarczy"),
        row("prosimy odpisac rezygnuje|prosze odpisac rezygnuje|wystarczy odpisac rezygnuje|moze odpisac rezygnuje|niech odpisze rezygnuje"),
        row("bede nie bede", "prosimy o wiadomosc|prosimy o odpowiedz|jeszcze nie wiem"),
        row("jedno slowo wystarczy|wystarczy jedno slowo|wystarczy odpisac|jedno slowo bardzo nam pomoze"),
        row("reszte mozna dopisac|odpisac wlasnymi slowami|przyjac zaproszenie w kalendarzu|odpowiedziec mozna zwyklym mailem"),
        row("mozna tez po prostu odpisac|moga tez panstwo napisac po swojemu|prosze odpisac na ten list albo zadzwonic|odpisac jedna litera"),
        row("ten list wyslal sojusznik|odpowiedz trafia prosto do biblioteki|prosze odpisac pomoc|prosze odpisac cofnij"),
        row("zdanie mozna tez zmienic w kazdej chwili"), row("prosimy o udzial w roli obserwacyjnej|wiecej przypomnien nie bedzie"),
        row("spotkanie juz niedlugo a odpowiedzi jeszcze nie mamy|administrator danych|kazda osoba moze zobaczyc swoje dane"),
        row("chcemy wspolnie z instytucjami stowarzyszeniami i firmami|potrzebujemy do tego takich sojusznikow jak"),
        row("nie mamy jeszcze odpowiedzi|nie mamy jeszcze panstwa odpowiedzi", "zapraszalismy|spotkania|panstwa"),
        row("jesli juz panstwo odpowiedzieli|nie zdazyli panstwo odpisac|prosimy o krotkie tak lub nie"),
        row("just reply to this letter|anything else can be added in plain words|you can also accept the invitation in your calendar"),
        row("reply instead of me then"), row("reply partner then|reply help"),
    ]

    /// Asked of the invited only: "Zamiast Pani przyjdzie ktoś inny?", "Czy możemy na Panią/Pana liczyć?"
    private static let questions = [
        " przyjdzie ktos inny ", " czy mozemy na pania pana liczyc ", " czy mozemy liczyc na pani pana obecnosc ", " czy pani pan bedzie ",
        " czy mozemy liczyc na panstwa obecnosc ", " czy pani pan przyjdzie ", " czy mozemy na pana pania liczyc ",
        " is somebody else coming in your place ",
    ]

    /// The longer of two that begin alike stands first.
    private static let openings = [
        " uprzejmie prosimy o potwierdzenie obecnosci ", " uprzejmie prosze o potwierdzenie obecnosci ", " prosimy o potwierdzenie obecnosci ",
        " uprzejmie prosimy o potwierdzenie ", " uprzejmie prosze o potwierdzenie ", " prosze o potwierdzenie obecnosci ",
        " uprzejmie prosimy o odpowiedz ", " czy beda panstwo na spotkaniu ", " czy mozemy na panstwa liczyc ", " kogo jeszcze warto zaprosic ",
        " who else should be invited ", " bardzo prosimy o odpowiedz ", " prosimy o potwierdzenie ", " prosimy o odpowiedz ", " cos sie zmienilo ",
        " jak odpowiedziec ", " co mozna napisac ", " how to answer ", " pomylka ", " pytania ",
    ]
}

// MARK: Buttons

extension LibraryWords {
    struct Button {
        enum Side { case yes, no, open }
        var side: Side
        /// "TAK – będę": the word and what it stands for, as a person would not answer.
        var isTwice: Bool
    }

    /// The buttons that a line is made of; none where anything else stands on it.
    static func buttons(in line: String) -> [Button] {
        guard line.utf8.count < 120 else { return [] }
        if inOneLine.contains(spaced(line)) { return [.yes, .no, .open].map { Button(side: $0, isTwice: false) } }
        let pieces = line.split { "/|[]•·<>".contains($0) }.filter { $0.contains { !$0.isWhitespace } }
        let found = pieces.map(button)
        return found.contains { $0 == nil } ? [] : found.compactMap(\.self)
    }

    private static func button(_ piece: Substring) -> Button? {
        guard piece.allSatisfy({ $0.isLetter || $0.isWhitespace || "-–—:,.()\"„”".contains($0) }) else { return nil }
        let words = spaced(String(piece))
        if let side = single[words] { return Button(side: side, isTwice: false) }
        return twice[words].map { Button(side: $0, isTwice: true) }
    }

    private static let inOneLine: Set<String> = [
        " bede nie bede jeszcze nie wiem ", " tak nie moze ", " tak nie nie wiem ", " tak bede nie nie bede moze jeszcze nie wiem ", " yes no maybe ",
        " tak bede nie nie bede moze ", " i will come i will not come i do not know yet ", " tak nie jeszcze nie wiem ",
    ]
    private static let single: [String: Button.Side] = [
        " tak ": .yes, " bede ": .yes, " przyjde ": .yes, " nie ": .no, " nie bede ": .no, " nie przyjde ": .no, " moze ": .open, " nie wiem ": .open,
        " jeszcze nie wiem ": .open, " yes ": .yes, " no ": .no, " maybe ": .open, " i will come ": .yes, " i will not come ": .no,
        " i do not know yet ": .open,
    ]
    private static let twice: [String: Button.Side] = {
        let rows: [(word: String, said: [String], side: Button.Side)] = [
            ("tak", ["bede", "przyjde", "bede na spotkaniu"], .yes), ("nie", ["nie bede", "nie przyjde"], .no),
            ("t", ["tak"], .yes), ("n", ["nie"], .no),
            ("moze", ["jeszcze nie wiem", "nie wiem", "nie wiem jeszcze"], .open), ("m", ["moze"], .open),
        ]
        var table: [String: Button.Side] = [:]
        for row in rows {
            for other in row.said {
                let word = row.word
                for joined in ["\(word) \(other)", "\(other) \(word)", "\(other) odpisac \(word)", "\(other) prosze odpisac \(word)"] {
                    table[" \(joined) "] = row.side
                }
            }
        }
        return table
    }()
}
