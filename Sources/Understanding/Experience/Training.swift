/// A reply and what it means, for training and checking.
package struct LabelledReply: Sendable {
    package var text: String
    package var answer: Answer?
    package var flags: Set<Weighed.Flag>

    package init(text: String, answer: Answer?, flags: Set<Weighed.Flag>) { self.text = text; self.answer = answer; self.flags = flags }
}

/// The features of a reply to an invitation, as training and reading both see them.
package func experienceFeatures(of text: String) -> Features {
    let grammar = Grammar.polish
    let sentences = grammar.sentences(text)
    let view = grammar.ruleView(of: sentences, answer: grammar.answers.read(sentences), wishes: grammar.wishes.read(sentences))
    return grammar.features(of: sentences, rules: view)
}

/// Tells training files apart (FNV-1a over names and contents, in the order of their names).
package func fingerprint(of files: [(name: String, text: String)]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in files.sorted(by: { $0.name < $1.name }) {
        for byte in (file.name + "\n" + file.text).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return String(hash, radix: 16)
}

/// What the rules alone make of a reply.
package func ruleAnswer(of text: String) -> Answer? {
    let grammar = Grammar.polish
    return grammar.answers.read(grammar.sentences(text)).answer
}

package func rulesAreOutright(of text: String) -> Bool {
    let grammar = Grammar.polish
    return grammar.answers.read(grammar.sentences(text)).isOutright
}

extension Grammar {
    func ruleView(of text: [Sentence], answer: AnswerReading, wishes: WishReading) -> RuleView {
        var flags: [String] = []
        if wishes.question { flags.append("question") }
        if wishes.leave { flags.append("leave") }
        if wishes.erase { flags.append("erase") }
        if wishes.maybeLeave != nil { flags.append("leave?") }
        if wishes.maybeErase != nil { flags.append("erase?") }
        if wishes.proposal != nil { flags.append("proposal") }
        if wishes.wishedDay != nil { flags.append("wished day") }
        let people = self.people.read(text, asked: .invitation, answer: answer.answer, firstPersonYes: false, writer: "")
        if let substitute = people.substitute { flags += ["substitute", substitute.name.contains(" ") ? "named substitute" : "unnamed substitute"] }
        if !people.nominated.isEmpty { flags.append("nominated") }
        if !people.companions.isEmpty || people.isAccompanied { flags.append("companions") }
        return RuleView(answer: answer, phrases: answer.signals.map { answers.rules.rules[$0.finding.rule].pattern }, flags: flags)
    }
}

/// What training and reading both see of a reply to a poll: what is weighed of each date, and the rules' own choice beside it.
package struct PollSample: Sendable {
    package let dates: [WeighedPart]
    package let rules: PollReading
    private let said: PollStatements
    private let options: [DateOption]

    package init(of text: String, options: [DateOption], today: CalendarDay) {
        let grammar = Grammar.polish
        said = grammar.polls.statements(grammar.sentences(text), options: options, today: today)
        rules = grammar.polls.read(said, options: options)
        dates = grammar.parts(of: said, rules: rules)
        self.options = options
    }

    package func choice(_ weigher: PartWeigher) -> PollChoice { Grammar.polish.choice(of: said, rules: rules, weighed: weigher.weigh(dates), options) }
}

/// The numbered dates of a letter.
package func dateOptions(in text: String, today: CalendarDay) -> [DateOption] { Grammar.polish.dateOptions(in: text, today: today) }

/// What training and reading both see of a reply to a list: what is weighed of each person, and the rules' own reading beside them.
package struct AttendanceSample: Sendable {
    /// Nil where marks or lines of a list of its own decide.
    package let people: [WeighedPart]?
    package let rules: AttendanceReading
    private let said: AttendanceStatements?

    package init(of text: String, invited: [Int: String]) {
        let reader = Grammar.polish.attendance
        let roll = Roll(invited), words = Words(subject: "", own: reader.spelledPlainly(text, roll) ?? ""), sentences = Grammar.polish.sentences(words.own)
        let table = reader.readLines(words, sentences, roll: roll)
        said = table == nil ? reader.statements(reader.scan(sentences, roll, ""), sentences, roll: roll) : nil
        people = said.flatMap { $0.lines.isEmpty ? nil : $0.parts }
        rules = table ?? said!.rules
    }

    package func choice(_ weigher: PartWeigher) -> AttendanceChoice? { said?.choice(weigher) }
}

/// The numbered people of a letter.
package func invitedPeople(in text: String) -> [Int: String] { Grammar.polish.invited(in: text) }

/// What training and reading both see of a mail about hours: each figure it may come to, each way of contact with its features, and the rules' own
/// reading. `choose` weighs them.
package struct HoursSample: Sendable {
    package let figures: [(hours: Double, features: Features)]
    package let ways: [(channel: Channel?, features: Features)]
    package let rules: Hours?
    package let doubt: String?
    private let said: HoursStatements

    package init(of text: String) {
        let grammar = Grammar.polish
        said = grammar.hours.statements(grammar.sentences(text), bare: true)
        let times = said.times, candidates = said.candidates(times)
        figures = Array(zip(candidates.map(\.hours), said.features(of: candidates, times)))
        ways = Array(zip(HoursStatements.ways, said.wayFeatures))
        (rules, doubt) = (said.rules.hours, said.rules.doubt)
    }

    package func choice(_ weigher: Weigher) -> HoursChoice? { said.choice(weigher) }
}

/// What training and reading both see of those whom a mail may propose: each with its features, and whom the rules alone nominate.
package struct NominationSample: Sendable {
    package let people: [(person: Person, features: Features)]
    package let rules: [Person]
    private let said: NominationStatements?

    package init(of text: String, asked: Asked) {
        var reading = Reading(
            grammar: .polish, words: Words(subject: "", own: text), question: Question(asked: asked, today: CalendarDay(year: 2026, month: 1, day: 1)))
        reading.read()
        said = reading.nominations
        people = said.map { Array(zip($0.candidates.map(\.person), $0.features)) } ?? []
        rules = said?.rules ?? reading.understood.meaning.nominates
    }

    /// Those who are proposed; nil limits: the chosen ones.
    package func choice(_ weigher: Weigher, _ limits: NominationLimits? = nil) -> [Person] { said?.choice(weigher, limits ?? .chosen) ?? rules }
}
