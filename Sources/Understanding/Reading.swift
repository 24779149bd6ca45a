// Layer 7: the readers' results, reconciled with what was asked.

struct Reading {
    let grammar: Grammar
    let words: Words
    let question: Question
    let text: [Sentence]
    var understood = Understood()
    private(set) var wishes = WishReading()
    /// Names of those whom the writer brings along: said outright.
    var companions: Set<String> = []
    /// Those who may be proposed.
    var nominations: NominationStatements?
    /// What was read before a substitute made it a refusal.
    var answeredBefore: Answer?

    init(grammar: Grammar, words: Words, question: Question) {
        self.grammar = grammar
        var words = words
        // forty people with a remark on each are told in less than 2,500 characters
        words.own = withSpokenMarks(Self.shortened(words.own, to: question.asked == .attendance ? 2_500 : 4_500))
        words.quoted = Self.shortened(words.quoted, to: 16_000)
        words.subject = Self.beginning(words.subject, 500)
        words.passages = words.passages.prefix(30).map {
            Passage(own: Self.beginning($0.own, 500), quotedAbove: Self.beginning($0.quotedAbove, 1_500))
        }
        Self.takeSubject(&words, question)
        if [.invitation, .reminder].contains(question.asked) {
            Self.leaveFactsOut(&words)
            words.own = markedBoxes(words.own)
        }
        if question.asked == .evaluation { words.own = Questionnaire(grammar: grammar, quoted: words.quoted).withoutQuestions(words.own) }
        if question.asked == .poll { words = grammar.withoutCopies(words, question) }
        self.words = words
        self.question = question
        text = grammar.sentences(words.own)
    }

    /// The whole answer in the subject: "byli 1, 2 i 6", or "odpowiedź w temacie" in the mail and the answer behind our own subject.
    private static func takeSubject(_ words: inout Words, _ question: Question) {
        let isPointing = pointsToSubject(words.own)
        if isPointing, [.invitation, .reminder].contains(question.asked) { words.own = "" }
        guard [.poll, .attendance, .hours, .nomination].contains(question.asked) else { return }
        if isPointing, isReply(words.subject) { words.own = behindOurs(words.subject) ?? words.own }
        else if isPointing || !words.own.contains(where: { !$0.isWhitespace }), !isReply(words.subject) {
            words.own = String(words.subject.prefix { $0 != "[" })
        }
    }

    /// "Spotkanie: …⏎Kiedy: …⏎Gdzie: …", copied out of our letter beside the answer.
    private static func leaveFactsOut(_ words: inout Words) {
        guard words.own.utf8.contains(0x3A) else { return }
        let lines = words.own.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let isFact = lines.map { line in line.utf8.count < 400 && factLabels.contains(where: folded(line.drop { $0.isWhitespace }).hasPrefix) }
        let facts = zip(lines, isFact).filter(\.1).map(\.0), left = zip(lines, isFact).filter { !$1 }.map(\.0)
        let labels = Set(facts.map { folded($0.drop { $0.isWhitespace }.prefix { $0 != ":" }) })
        guard !labels.isDisjoint(with: ["spotkanie", "meeting"]), !labels.isDisjoint(with: ["kiedy", "when"]),
            left.contains(where: { $0.contains(where: \.isLetter) }) else { return }
        words.own = left.joined(separator: "\n")
        words.quoted = (words.quoted.isEmpty ? "" : words.quoted + "\n") + facts.joined(separator: "\n")
    }

    /// "Odpowiedź w temacie.", "jak w tytule": nothing but that the answer stands in the subject.
    private static func pointsToSubject(_ own: String) -> Bool {
        guard own.utf8.count < 120 else { return false }
        let words = folded(own).split { !$0.isLetter }.map(String.init)
        let isThere = zip(words, words.dropFirst()).contains { inSubject.contains([$0, $1]) }
        return isThere && words.allSatisfy(besideSubject.contains)
    }

    /// What stands behind our own subject: "Re: Lista obecności – spotkanie 8 grudnia: brak 3 i 4"; nil when that may still be ours.
    private static func behindOurs(_ subject: String) -> String? {
        let own = subject.drop { $0 != ":" && $0 != " " }.dropFirst()
        guard let end = [": ", "? ", "! ", " - ", " – ", " — "].lazy.compactMap({ own.ranges(of: $0).last }).first?.upperBound else { return nil }
        let tail = String(own[end...])
        let isOurs = folded(tail).split { !$0.isLetter }.contains { $0.count > 3 && months[String($0)] != nil }
        return isOurs || !tail.contains(where: \.isNumber) && tail.split(separator: " ").count < 2 ? nil : tail
    }

    /// Whoever writes more than this says what they mean at the beginning or at the end.
    private static func shortened(_ text: String, to limit: Int) -> String {
        let scalars = text.unicodeScalars
        if text.utf8.count <= limit || scalars.count <= limit { return text }
        return String(scalars.prefix(limit * 3 / 4)) + "\n\n" + String(scalars.suffix(limit / 4))
    }

    /// Counted in scalars: one character on the screen may be made of a million.
    private static func beginning(_ text: String, _ limit: Int) -> String {
        text.utf8.count <= limit ? text : String(text.unicodeScalars.prefix(limit))
    }

    mutating func read() {
        readWishes()
        switch question.asked {
        case .invitation, .reminder: readAnswer()
        case .poll: readPoll()
        case .attendance: readAttendance()
        case .hours: readHours(bare: true)
        case .evaluation:
            readEvaluation()
            understood.meaning.nominates = grammar.people.proposed(in: text, writer: words.writer)
        case .nomination: readNominations()
        case .none: readUnasked()
        }
        let wishes = question.asked == .none || understood.meaning.leave || understood.meaning.erase
        if wishes, ![.invitation, .reminder].contains(question.asked) { weighWishes() }
    }

    // MARK: Wishes

    private mutating func readWishes() {
        wishes = grammar.wishes.read(text)
        let reading = wishes
        understood.meaning.leave = reading.leave || isLeaveKeyword
        understood.meaning.erase = reading.erase
        understood.meaning.question = (reading.question || question.asked == .none && reading.request && !reading.leave && !reading.erase)
        let isAboutTheMeeting = [.invitation, .reminder].contains(question.asked)
        let proposal = reading.proposal ?? (isAboutTheMeeting ? reading.wishedDay : nil)
        if let proposal, isAboutTheMeeting || question.asked == .poll || reading.movesMeeting {
            understood.meaning.proposes = true
            understood.meaning.proposal = proposal
        }
        if let words = reading.maybeLeave, !understood.meaning.leave { doubt("leave", "leave", words, Self.perhapsLeaves) }
        if let words = reading.maybeErase, !reading.erase { doubt("erase", "erase", words, Self.perhapsErases) }
        note(reading.findings, grammar.wishes.rules)
    }

    static let perhapsLeaves = "nie jest pewne, czy to rezygnacja na stałe"
    static let perhapsErases = "nie jest pewne, czy to żądanie usunięcia danych"

    /// Our letter offers the single word REZYGNUJĘ for leaving the list; alone, under that letter, it means it.
    private var isLeaveKeyword: Bool {
        guard text.count == 1, text[0].words.count == 1, ["rezygnuje", "rezygnujemy"].contains(text[0].words[0].form) else { return false }
        return words.quoted.contains("REZYGNUJ") || words.own.contains("REZYGNUJ") && words.quoted.isEmpty == false
    }

    // MARK: Attendance, hours, evaluation, nominations

    private mutating func readAttendance() {
        let invited = question.invited.isEmpty ? grammar.invited(in: words.quoted) : question.invited
        let roll = invited.isEmpty ? Roll(copied: grammar.invited(in: words.own))
            : Roll(invited, letters: question.staff.isEmpty ? grammar.staff(in: words.quoted) : question.staff)
        understood.meaning.held = held
        let parts = words.passages.map {
            AttendancePart(numbers: grammar.numberedLines($0.quotedAbove).map(\.number), own: $0.own, text: grammar.sentences($0.own))
        }
        let copies = parts.contains { !$0.numbers.isEmpty } ? nil : grammar.attendance.partsOfCopies(words.own, roll: roll,
            sentences: grammar.sentences, lines: { line in grammar.numberedLines(line).map { ($0.number, $0.text) } })
        let told = (copies?.count == 1 ? copies.flatMap { grammar.attendance.readAbove($0[0], roll: roll, writer: words.writer) } : nil)
            ?? grammar.attendance.read(words, text, between: copies ?? parts, roll: roll, sentences: grammar.sentences)
        let reading = grammar.attendance.withWriter(told, text, roll: roll, writer: words.writer)
        // "można go dopisać" is about the list, "na drugi raz zaproście …" about the next meeting
        let inviting = text.filter { $0.words.contains { word in ["zapro", "invit", "запро"].anyBegins(word.form) } }
        let guests = Set((reading.attendance?.walkins ?? []).map { folded($0.name) })
        understood.meaning.nominates = grammar.people.proposed(in: inviting, writer: words.writer).filter { !guests.contains(folded($0.name)) }
        understood.because += reading.words.map { Evidence(words: $0, rule: "lista obecności", meaning: "attendance") }
        // whoever came to a meeting that was not held attended none
        if understood.meaning.held == false { return }
        understood.meaning.attendance = reading.attendance
        if reading.attendance != nil { understood.meaning.held = understood.meaning.held ?? true }
        // "Spotkanie się odbyło" alone leaves nothing to ask; beside people who could not be read it does
        else if understood.meaning.held == nil || reading.doubt != nil { doubt("attendance", "", words.own, reading.doubt ?? "nie wskazano osób") }
    }

    /// "Odbyło się", "nie odbyło się", "odwołane".
    private var held: Bool? {
        for sentence in text {
            let forms = sentence.words.map(\.form)
            let speaks = forms.firstIndex { $0.hasPrefix("odby") || $0 == "odwolane" || $0 == "odwolano" || $0 == "cancelled" }
            guard let i = speaks else { continue }
            if forms[i].hasPrefix("odw") || forms[i] == "cancelled" { return false }
            return !forms[..<i].suffix(3).contains("nie")
        }
        return nil
    }

    private mutating func readHours(bare: Bool) {
        var reading = grammar.hours.read(text, bare: bare)
        // the whole answer in the subject: "1,5 h spotkanie"
        if reading.hours == nil, text.count < 2, text.allSatisfy({ $0.words.count < 4 }), !Self.isReply(words.subject) {
            reading = grammar.hours.read(grammar.sentences(words.subject), bare: false)
        }
        understood.meaning.nominates = grammar.people.proposed(in: text, writer: words.writer)
        understood.meaning.hours = reading.hours
        understood.because += reading.words.map { Evidence(words: $0, rule: "czas", meaning: "hours") }
        if reading.hours == nil, question.asked == .hours { doubt("hours", "", words.own, reading.doubt ?? "nie podano czasu") }
    }

    private static func isReply(_ subject: String) -> Bool {
        let subject = folded(subject)
        return ["re:", "odp:", "odp.:", "odp ", "aw:", "ha:", "відп:", "fw:", "fwd:", "pd:"].anyBegins(subject)
    }

    private mutating func readEvaluation() {
        let reading = EvaluationReader(grammar: grammar).read(words)
        understood.meaning.evaluation = reading.answers
        if let left = reading.unplaced { doubt("evaluation", "", left, "nie wiadomo, na które pytanie to odpowiedź") }
    }

    private mutating func readNominations() {
        let reading = grammar.people.read(text, asked: .nomination, answer: nil, firstPersonYes: false, writer: words.writer)
        understood.meaning.nominates = reading.nominated
        weighNominations(reading, in: text)
    }

    /// An animator's unasked line of hours has a channel or asks to be recorded; anything else unasked is read for wishes only.
    private mutating func readUnasked() {
        if readHoursCommand() { return }
        understood.meaning.nominates = grammar.people.proposed(in: text, writer: words.writer)
        let reading = grammar.hours.read(text, bare: false)
        let isToRecord = reading.hours?.channel != nil || grammar.hours.isToRecord(text)
        if let hours = reading.hours, isToRecord, !wishes.question, grammar.hours.isReport(text) {
            understood.meaning.hours = hours
            // the request was to record them
            understood.meaning.question = false
            understood.because += reading.words.map { Evidence(words: $0, rule: "czas", meaning: "hours") }
        }
    }

    /// "GODZINY 1,5 telefon scenariusz": the animators' command says itself what the figure is.
    private mutating func readHoursCommand() -> Bool {
        guard let command = commands(subject: words.subject, own: words.own).first, command.word == .hours else { return false }
        let told = ([command.argument] + command.lines).joined(separator: "\n")
        let reading = grammar.hours.read(grammar.sentences(told), bare: true)
        // "Godziny 17-19 mi pasują" begins with the word too
        let isCommand = [words.own, words.subject].contains { $0.contains(command.word.polish) || $0.contains(command.word.english) }
        let isFigure = !told.isEmpty && told.allSatisfy { $0.isNumber || ".,\n".contains($0) }
        // "Godziny" as the title of a letter about something else: the figure has to stand ahead
        let figure = reading.words.first?.split(separator: " ").first ?? ""
        let isAhead = !figure.isEmpty && told.drop { !$0.isLetter && !$0.isNumber }.hasPrefix(figure)
        guard let hours = reading.hours, isAhead || isCommand && told.utf8.count < 80, isCommand || isFigure || hours.channel != nil else { return false }
        understood.meaning.hours = hours
        understood.because += reading.words.map { Evidence(words: $0, rule: command.word.polish, meaning: "hours") }
        return true
    }

    // MARK: Notes

    mutating func doubt(_ about: String, _ perhaps: String, _ words: String, _ reason: String) {
        understood.unsure.append(Doubt(about: about, perhaps: perhaps, words: words, reason: reason))
        understood.confidence = min(understood.confidence, 0.5)
    }

    mutating func note(_ findings: [(sentence: Int, finding: Finding)], _ rules: Rulebook, in source: [Sentence]? = nil) {
        let source = source ?? text
        understood.because += findings.map { sentence, finding in
            Evidence(
                words: finding.words.map { String(source[sentence].words[$0].text) }.joined(separator: " "),
                rule: rules.rules[finding.rule].pattern, meaning: finding.meaning)
        }
    }
}

/// Where an answer stands that the mail itself doesn't give.
private let inSubject: Set<[String]> = [
    ["w", "temacie"], ["w", "tytule"], ["w", "temat"], ["patrz", "temat"], ["zob", "temat"], ["the", "subject"], ["in", "subject"],
    ["see", "subject"], ["у", "темі"], ["в", "темі"],
]
/// Words that may stand beside it.
private let besideSubject = Set("""
    odpowiedz odp odpowiedzi odpowiadam odpisuje odpisalam odpisalem wszystko calosc jak jw w temacie tytule temat tytul maila mejla wiadomosci listu
    patrz zob prosze zobaczyc moja nasza jest stoi napisalam napisalem podalam podalem wpisalam wpisalem dzien dobry pozdrawiam pozdrawiamy witam tam
    i juz tresc see in the subject line answer reply my is above of this mail everything hi hello у в темі відповідь
    """.split(whereSeparator: \.isWhitespace).map { folded($0) })

/// How our letters say what it is, when and where.
private let factLabels = ["spotkanie:", "kiedy:", "gdzie:", "meeting:", "when:", "where:"]
