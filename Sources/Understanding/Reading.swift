// Layer 7: the readers' results, reconciled with what was asked.

struct Reading {
    let grammar: Grammar
    let words: Words
    let question: Question
    let text: [Sentence]
    var understood = Understood()
    private(set) var wishes = WishReading()

    init(grammar: Grammar, words: Words, question: Question) {
        self.grammar = grammar
        var words = words
        words.own = Self.shortened(words.own, to: 8_000)
        words.quoted = Self.shortened(words.quoted, to: 16_000)
        words.subject = Self.beginning(words.subject, 500)
        words.passages = words.passages.prefix(30).map { Passage(own: Self.beginning($0.own, 500), quotedAbove: Self.beginning($0.quotedAbove, 1_500)) }
        self.words = words
        self.question = question
        text = grammar.sentences(words.own)
    }

    /// Whoever writes more than this says what they mean at the beginning or at the end.
    private static func shortened(_ text: String, to limit: Int) -> String {
        let scalars = text.unicodeScalars
        if text.utf8.count <= limit || scalars.count <= limit { return text }
        return String(scalars.prefix(limit * 3 / 4)) + "\n\n" + String(scalars.suffix(limit / 4))
    }

    /// Counted in scalars: one character on the screen may be made of a million.
    private static func beginning(_ text: String, _ limit: Int) -> String { text.utf8.count <= limit ? text : String(text.unicodeScalars.prefix(limit)) }

    mutating func read() {
        readWishes()
        switch question.asked {
        case .invitation, .reminder: readAnswer()
        case .poll: readPoll()
        case .attendance: readAttendance()
        case .hours: readHours(bare: true)
        case .evaluation:
            understood.meaning.evaluation = evaluation()
            understood.meaning.nominates = grammar.people.proposed(in: text, writer: words.writer)
        case .nomination: readNominations()
        case .none: readUnasked()
        }
        if ![.invitation, .reminder].contains(question.asked), question.asked == .none || understood.meaning.leave || understood.meaning.erase { weighWishes() }
    }

    // MARK: Wishes

    private mutating func readWishes() {
        wishes = grammar.wishes.read(text)
        let reading = wishes
        understood.meaning.leave = reading.leave || isLeaveKeyword
        understood.meaning.erase = reading.erase
        understood.meaning.question = (reading.question || question.asked == .none && reading.request && !reading.leave && !reading.erase)
        if let proposal = reading.proposal ?? (question.asked == .poll ? nil : reading.wishedDay), [.invitation, .reminder, .poll].contains(question.asked) {
            understood.meaning.proposes = true
            understood.meaning.proposal = proposal
        }
        if let words = reading.maybeLeave, !understood.meaning.leave { doubt("leave", "leave", words, "nie jest pewne, czy to rezygnacja na stałe") }
        if let words = reading.maybeErase, !reading.erase { doubt("erase", "erase", words, "nie jest pewne, czy to żądanie usunięcia danych") }
        note(reading.findings, grammar.wishes.rules)
    }

    /// Our letter offers the single word REZYGNUJĘ for leaving the list; alone, under that letter, it means it.
    private var isLeaveKeyword: Bool {
        guard text.count == 1, text[0].words.count == 1, ["rezygnuje", "rezygnujemy"].contains(text[0].words[0].form) else { return false }
        return words.quoted.contains("REZYGNUJ") || words.own.contains("REZYGNUJ") && words.quoted.isEmpty == false
    }

    // MARK: Invitation

    private mutating func readAnswer() {
        let source = (subjectAnswer ?? []) + text
        let reading = grammar.answers.read(source)
        let view = grammar.ruleView(of: source, answer: reading, wishes: source.count == text.count ? wishes : grammar.wishes.read(source))
        let weighed = grammar.weigher.weigh(grammar.features(of: source, rules: view))
        let judgement = judge(reading, weighed)
        understood.confidence = judgement.confidence
        understood.meaning.answer = judgement.answer
        note(reading.signals.filter { $0.answer == judgement.answer }.map { ($0.sentence, $0.finding) }, grammar.answers.rules, in: source)
        if let answer = judgement.answer, understood.because.isEmpty, let sentence = grammar.sentence(that: answer, in: source) {
            understood.because.append(Evidence(words: sentence.text, rule: Evidence.experience, meaning: answer.rawValue))
        }
        readPeople(source, reading)
        weighFlags(weighed, view)
        let meaning = understood.meaning
        if meaning.leave, !meaning.erase, meaning.answer == nil { understood.meaning.answer = .decline }
        if understood.meaning.answer == nil, let perhaps = judgement.perhaps {
            doubt("answer", perhaps.rawValue, words.own, judgement.reason)
        } else if understood.meaning.answer == nil, !meaning.question, !meaning.erase {
            doubt("answer", "", words.own, "nie powiedziano, czy ktoś przyjdzie")
        }
    }

    /// Experience has its say on what the rules found besides the answer.
    private mutating func weighFlags(_ weighed: Weighed, _ view: RuleView) {
        func likely(_ flag: Weighed.Flag) -> Double { weighed.likelihood(of: flag) }
        let question = understood.meaning.question ? FlagLimits.question.ruled : FlagLimits.question.unruled
        understood.meaning.question = likely(.question) >= question
        if likely(.proposes) < (understood.meaning.proposes ? FlagLimits.proposes.ruled : FlagLimits.proposes.unruled) {
            (understood.meaning.proposes, understood.meaning.proposal) = (false, nil)
        } else if !understood.meaning.proposes {
            (understood.meaning.proposes, understood.meaning.proposal) = (true, words.own)
        }
        if let someone = understood.meaning.substitute, likely(.substitute) < FlagLimits.people {
            understood.meaning.substitute = nil
            doubt("substitute", someone.name, words.own, "nie jest pewne, czy to zastępstwo")
        }
        // an address is not written of somebody who is only mentioned
        let isCyrillic = words.own.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }  // too few of these in the training
        if likely(.nominates) < FlagLimits.people, !isCyrillic { understood.meaning.nominates.removeAll { $0.email == nil } }
        weighWishes(weighed)
    }

    /// Nobody is taken off a list or erased by the rules alone.
    private mutating func weighWishes() {
        weighWishes(grammar.weigher.weigh(grammar.features(of: text, rules: grammar.ruleView(of: text, answer: grammar.answers.read(text), wishes: wishes))))
    }

    private mutating func weighWishes(_ weighed: Weighed) {
        weighWish(\.leave, weighed.likelihood(of: .leave), FlagLimits.leave, "leave", "nie jest pewne, czy to rezygnacja na stałe")
        weighWish(\.erase, weighed.likelihood(of: .erase), FlagLimits.erase, "erase", "nie jest pewne, czy to żądanie usunięcia danych")
    }

    private mutating func weighWish(
        _ wish: WritableKeyPath<Meaning, Bool>, _ likely: Double, _ limit: (ruled: Double, unruled: Double), _ about: String, _ reason: String
    ) {
        let isRuled = understood.meaning[keyPath: wish]
        let enough = isRuled && !wishes.isSpared ? limit.ruled : limit.unruled
        understood.meaning[keyPath: wish] = likely >= enough && (isRuled || !wishes.isSpared)
        if understood.meaning[keyPath: wish] {
            understood.unsure.removeAll { $0.about == about }
            if !isRuled { understood.because.append(Evidence(words: words.own, rule: Evidence.experience, meaning: about)) }
        } else if isRuled || likely >= FlagLimits.asked, !understood.unsure.contains(where: { $0.about == about }) {
            doubt(about, about, words.own, reason)
        }
    }

    /// The subject, when it is the person's own and not "Re: …" of ours: a button's or a one-line mail.
    private var subjectAnswer: [Sentence]? {
        let subject = String(words.subject.drop { $0.isWhitespace })
        let lower = folded(subject)
        if ["pd:", "fw:", "fwd:"].contains(where: lower.hasPrefix) { return nil }
        if ["re:", "odp:", "odp.:", "odp ", "aw:", "ha:", "відп:"].contains(where: lower.hasPrefix) { return text.isEmpty ? answerBehind(subject) : nil }
        let plain = subject.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? ""
        let sentences = plain.isEmpty ? [] : grammar.sentences(plain)
        return text.isEmpty || grammar.answers.read(sentences).answer != nil ? sentences : nil
    }

    /// "Re: Zaproszenie na spotkanie - TAK": a few plain words behind our own subject, and nothing else in the mail.
    private func answerBehind(_ subject: String) -> [Sentence]? {
        let tail = subject.split { "-–—:;,.!/()[]".contains($0) }.last { $0.contains(where: \.isLetter) && !$0.contains(where: \.isNumber) }.map(String.init) ?? ""
        let sentences = grammar.sentences(tail)
        guard sentences.count == 1, sentences[0].words.count < 5, !sentences[0].isQuestion, !subject.hasSuffix("?") else { return nil }
        let reading = grammar.answers.read(sentences)
        return reading.answer != nil && reading.confidence >= 0.9 ? sentences : nil
    }

    private mutating func readPeople(_ source: [Sentence], _ answer: AnswerReading) {
        let outright = answer.signals.contains { $0.side == .yes && $0.strength == 3 && !$0.aboutOther && !$0.earlierPlan }
        let reading = grammar.people.read(
            source, asked: question.asked, answer: answer.answer ?? understood.meaning.answer, firstPersonYes: outright && answer.answer == .accept, writer: words.writer)
        understood.meaning.nominates = reading.nominated + reading.companions
        nominateBetweenQuotes()
        if let perhaps = reading.perhaps, reading.substitute == nil { doubt("substitute", perhaps, words.own, "nie jest pewne, czy ktoś przyjdzie w zastępstwie") }
        guard let substitute = reading.substitute else { return }
        if answer.answer == .accept, outright {
            // both "będę" and "za mnie": whom it means is for a human
            understood.meaning.answer = nil
            understood.meaning.substitute = nil
            doubt("substitute", substitute.name, words.own, "mowa i o własnej obecności, i o zastępstwie")
            return
        }
        if answer.answer == .tentative, answer.signals.contains(where: { $0.side == .open && $0.strength == 3 }) { return }
        understood.meaning.substitute = substitute
        understood.meaning.answer = .decline
        note(reading.findings.filter { grammar.people.rules.rules[$0.finding.rule].meaning == "STANDIN" }, grammar.people.rules, in: source)
    }

    /// Under our quoted question whom else to invite, a bare name nominates.
    private mutating func nominateBetweenQuotes() {
        for passage in words.passages {
            guard let question = passage.quotedAbove.split(whereSeparator: \.isNewline).last(where: { $0.contains { $0.isLetter } }) else { continue }
            let asked = folded(question)
            guard asked.contains("?"), ["kogo jeszcze", "kogo warto", "kogo zapros", "kogo jeszcze zapros", "kto jeszcze powinien", "who else", "kogo pan", "kogo by"].contains(where: asked.contains) else { continue }
            let people = grammar.people.read(grammar.sentences(passage.own), asked: .nomination, answer: nil, firstPersonYes: false, writer: words.writer).nominated
            understood.meaning.nominates += people.filter { person in !understood.meaning.nominates.contains { folded($0.name) == folded(person.name) } }
        }
    }

    // MARK: Attendance, hours, evaluation, nominations

    private mutating func readAttendance() {
        let invited = question.invited.isEmpty ? grammar.invited(in: words.quoted) : question.invited
        let roll = Roll(invited, letters: question.staff.isEmpty ? grammar.staff(in: words.quoted) : question.staff)
        understood.meaning.held = held
        let reading = inlineAttendance(roll) ?? markedAttendance(roll) ?? grammar.attendance.read(text, roll: roll, writer: words.writer)
        understood.because += reading.words.map { Evidence(words: $0, rule: "lista obecności", meaning: "attendance") }
        // whoever came to a meeting that was not held attended none
        if understood.meaning.held == false { return }
        understood.meaning.attendance = reading.attendance
        if reading.attendance != nil { understood.meaning.held = understood.meaning.held ?? true }
        else if understood.meaning.held == nil { doubt("attendance", "", words.own, reading.doubt ?? "nie wskazano osób") }
    }

    /// "Odbyło się", "nie odbyło się", "odwołane".
    private var held: Bool? {
        for sentence in text {
            let forms = sentence.words.map(\.form)
            guard let i = forms.firstIndex(where: { $0.hasPrefix("odby") || $0 == "odwolane" || $0 == "odwolano" || $0 == "cancelled" }) else { continue }
            if forms[i].hasPrefix("odw") || forms[i] == "cancelled" { return false }
            return !forms[..<i].suffix(3).contains("nie")
        }
        return nil
    }

    /// A plus or minus behind every line of the copied list, and no words.
    private func markedAttendance(_ roll: Roll) -> AttendanceReading? {
        guard !text.contains(where: { $0.words.contains { $0.kind == .word || $0.kind == .number } }), let (plus, minus) = grammar.marked(in: words.quoted), plus.union(minus) == roll.numbers, plus.isDisjoint(with: minus) else { return nil }
        return AttendanceReading(attendance: Attendance(present: plus.sorted(), absent: minus.sorted()), words: ["+", "-"])
    }

    /// Answers written between the quoted lines: each speaks of the people right above it.
    private func inlineAttendance(_ roll: Roll) -> AttendanceReading? {
        let parts = words.passages.map { (numbers: Set(grammar.numberedLines($0.quotedAbove).map(\.number)).intersection(roll.numbers), text: grammar.sentences($0.own)) }
        guard parts.filter({ !$0.numbers.isEmpty }).count > 1 else { return nil }
        var all = AttendanceReading(attendance: Attendance(present: [], absent: []))
        var mood: AttendancePredicate.Mood?
        for part in parts where !part.numbers.isEmpty {
            let (reading, said) = grammar.attendance.readGroup(part.text, roll: roll.restricted(to: part.numbers), writer: words.writer, before: mood)
            guard let attendance = reading.attendance else { return AttendanceReading(doubt: reading.doubt ?? "niejasne słowa między wierszami listy", words: reading.words) }
            mood = said
            all.attendance?.present += attendance.present
            all.attendance?.absent += attendance.absent
            all.attendance?.walkins += attendance.walkins
            all.words += reading.words
        }
        all.attendance?.present.sort()
        all.attendance?.absent.sort()
        return all
    }

    private mutating func readHours(bare: Bool) {
        let reading = grammar.hours.read(text, bare: bare)
        understood.meaning.hours = reading.hours
        understood.because += reading.words.map { Evidence(words: $0, rule: "czas", meaning: "hours") }
        if reading.hours == nil, question.asked == .hours { doubt("hours", "", words.own, reading.doubt ?? "nie podano czasu") }
    }

    private func evaluation() -> [Int: String] {
        EvaluationReader(grammar: { [grammar] in grammar.numberedLines($0).map { ($0.number, $0.text) } }).read(words)
    }

    private mutating func readNominations() {
        let reading = grammar.people.read(text, asked: .nomination, answer: nil, firstPersonYes: false, writer: words.writer)
        understood.meaning.nominates = reading.nominated
    }

    /// An animator's unasked line of hours has a channel; anything else unasked is read for wishes only.
    private mutating func readUnasked() {
        understood.meaning.nominates = grammar.people.proposed(in: text, writer: words.writer)
        let reading = grammar.hours.read(text, bare: false)
        if let hours = reading.hours, hours.channel != nil, !understood.meaning.question, grammar.hours.isReport(text) {
            understood.meaning.hours = hours
            understood.because += reading.words.map { Evidence(words: $0, rule: "czas", meaning: "hours") }
        }
    }

    // MARK: Notes

    mutating func doubt(_ about: String, _ perhaps: String, _ words: String, _ reason: String) {
        understood.unsure.append(Doubt(about: about, perhaps: perhaps, words: words, reason: reason))
        understood.confidence = min(understood.confidence, 0.5)
    }

    private mutating func note(_ findings: [(sentence: Int, finding: Finding)], _ rules: Rulebook, in source: [Sentence]? = nil) {
        let source = source ?? text
        understood.because += findings.map { sentence, finding in
            Evidence(
                words: finding.words.map { String(source[sentence].words[$0].text) }.joined(separator: " "),
                rule: rules.rules[finding.rule].pattern, meaning: finding.meaning)
        }
    }
}
