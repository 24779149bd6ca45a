// Leaving, being forgotten, another date, a question: "Proszę mnie wypisać", "Proszę usunąć moje dane", "Może w piątek?"

struct WishReading: Sendable {
    var leave = false
    var maybeLeave: String?
    var maybeErase: String?
    var erase = false
    var proposal: String?
    /// A weekday was wished for: under a poll this is a choice, elsewhere a proposal.
    var wishedDay: String?
    /// A meeting is named with the proposal: it counts beside any matter.
    var movesMeeting = false
    var question = false
    /// Something looks like a wish to leave or to be erased and is none ("proszę niczego nie usuwać").
    var isSpared = false
    /// "leave", "erase": such words are there, and denied, cited or about somebody else.
    var doubted = Set<String>()
    /// A wish that is a matter for a human when nothing was asked.
    var request = false
    var findings: [(sentence: Int, finding: Finding)] = []
}

struct WishReader: Sendable {
    let rules: Rulebook

    func read(_ text: [Sentence]) -> WishReading {
        var reading = WishReading()
        for (i, sentence) in text.enumerated() {
            let found = outright(rules.findings(in: sentence), sentence, &reading)
            reading.findings += found.filter { $0.meaning != "skip" }.map { (i, $0) }
            let kinds = Set(found.map(\.meaning))
            reading.isSpared = reading.isSpared || kinds.contains("skip")
            let conditional = sentence.clauses.contains { $0.link == .ifOnly } && !kinds.contains("ERASE")
            let guessed = found.contains { finding in ["LEAVE", "ERASE", "OFFLIST"].contains(finding.meaning)
                && finding.words.contains { sentence.words[$0].isCorrected } }
            if kinds.contains("LEAVE") || kinds.contains("OFFLIST") {
                let ofOneMeeting = sentence.words.contains { listsOfOneMeeting.contains($0.form) }
                if sentence.isQuestion || conditional || guessed || ofOneMeeting { reading.maybeLeave = sentence.text } else { reading.leave = true }
            }
            if kinds.contains("leave") { reading.maybeLeave = sentence.text }
            if kinds.contains("ERASE"), !kinds.contains("OFFLIST") {
                if sentence.isQuestion { reading.question = true }
                else if guessed { reading.maybeErase = sentence.text }
                else { reading.erase = true }
            }
            let proposes = kinds.contains("PROPOSE") || kinds.contains("propose")
            if kinds.contains("PROPOSE") {
                reading.proposal = reading.proposal ?? sentence.text
                reading.movesMeeting = reading.movesMeeting || sentence.words.contains { word in
                    ["spotkani", "termin", "zebrani", "meeting"].anyBegins(word.form)
                }
            }
            // "Na następne spotkanie proponuję godzinę 17.30": beside a list of those who came
            if kinds.contains("propose"), namesNextMeeting(sentence) {
                reading.proposal = reading.proposal ?? sentence.text
                reading.movesMeeting = true
            }
            if kinds.contains("propose") { reading.wishedDay = reading.wishedDay ?? sentence.text }
            let joke = i + 1 < text.count && text[i + 1].words[0].form == ";)"
            if kinds.contains("ask") { reading.request = true }
            if kinds.contains("ASK") || !joke && asks(sentence, proposes: proposes) { reading.question = true }
        }
        return reading
    }

    /// Without the wishes to leave or to be forgotten that are denied, cited, or another's.
    private func outright(_ found: [Finding], _ s: Sentence, _ reading: inout WishReading) -> [Finding] {
        found.filter { finding in
            guard ["LEAVE", "ERASE", "OFFLIST", "leave"].contains(finding.meaning), let objection = objection(to: finding, in: s) else { return true }
            let isErasure = finding.meaning == "ERASE"
            reading.doubted.insert(isErasure ? "erase" : "leave")
            if objection == .denied { reading.question = reading.question || s.isQuestion }
            else if isErasure { reading.maybeErase = s.text } else { reading.maybeLeave = s.text }
            return false
        }
    }

    private func namesNextMeeting(_ s: Sentence) -> Bool {
        s.words.indices.dropFirst().contains { i in
            ["spotkani", "zebrani", "meeting"].anyBegins(s.words[i].form)
                && ["nast", "kolejn", "next", "przysz"].anyBegins(s.words[i - 1].form)
        }
    }

    /// A question mark, or a question word where people spare the mark ("tylko o której to się kończy").
    private func asks(_ s: Sentence, proposes: Bool) -> Bool {
        guard !proposes, !isRhetorical(s) else { return false }
        let first = s.words[0].form
        if ["moze", "maybe", "perhaps", "може"].contains(first) || first == "a" && s.words.count > 1 && s.words[1].form == "moze" { return false }
        if s.isQuestion { return true }
        if first == "czy" || first == "чи" { return true }
        if ["gdzie", "ile", "skad", "jak", "de", "who", "where", "how", "what"].contains(first), s.words.count > 2,
            s.clauses.count == 1 { return !s.words.contains { $0.form == "zawsze" || $0.form == "zwykle" } && first != "jak" }
        // "będę, a czy jest parking" with nothing before it that governs the "czy"
        return s.clauses.dropFirst().contains { clause in
            clause.link == .whether && clause.words.lowerBound > 0 && !governsWhether(s, clause.words.lowerBound)
        }
    }

    private func governsWhether(_ s: Sentence, _ at: Int) -> Bool {
        s.words[..<at].suffix(5).contains { AnsweringWords.whetherVerbs.contains($0.form) }
    }

    private func isRhetorical(_ s: Sentence) -> Bool {
        let forms = s.words.map(\.form)
        // our own buttons, repeated: "Tak / Nie / Może?"
        if s.words.count <= 4, forms.contains("tak"), forms.contains("nie") { return true }
        if forms.indices.contains(where: { i in rhetorical[forms[i]]?.contains { forms[i...].starts(with: $0) } ?? false }) { return true }
        return s.isQuestion && (s.words.last.map { $0.kind == .emoji } ?? false) && s.words.count < 3
    }
}

/// "Z listy potwierdzonych": whose list is of this meeting only.
private let listsOfOneMeeting: Set<String> = ["obecnosci", "uczestnikow", "gosci", "potwierdzonych", "zapisanych", "chetnych", "attendance"]

/// Questions that want no answer, by their first word.
private let rhetorical: [String: [[String]]] = Dictionary(grouping: [
    ["po", "co"], ["ile", "razy"], ["ile", "mozna"], ["przeciez"], ["prawda"], ["nieprawdaz"], ["jak", "bym", "mogla"], ["jak", "moglabym"],
        ["jak", "moglbym"], ["a", "jakze"], ["said", "no"],
    ["jak", "tu", "odmowic"], ["kto", "by"], ["ktoz"], ["czemu", "nie"], ["why", "not"], ["a", "to", "juz"], ["co", "u"], ["jak", "tam"],
        ["dlaczego", "nie"], ["czyz"],
    ["jeszcze", "pytacie"], ["jeszcze", "pytasz"], ["jeszcze", "pan", "pyta"], ["jeszcze", "pani", "pyta"], ["jeszcze", "panstwo", "pytaja"],
    ["to", "juz", "jutro"], ["to", "juz", "dzis"], ["to", "juz", "dzisiaj"],
] as [[String]]) { $0[0] }
