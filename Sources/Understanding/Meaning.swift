/// What our letter asked for. The same words mean different things under different letters: "1 i 3" chooses dates under a
/// poll and names people under an attendance list.
public enum Asked: String, Sendable, CaseIterable, Codable {
    case invitation, reminder, poll, attendance, evaluation, hours, nomination, none
}

/// The answer to an invitation: PARTSTAT of RFC 5545 (3.2.12) in a person's words.
public enum Answer: String, Sendable, Codable, CaseIterable {
    case accept, decline, tentative
}

/// A person somebody wrote about, in the nominative where the words allow it.
public struct Person: Sendable, Equatable, Hashable, Codable {
    /// "Krystyna Dobosz"; a bare surname, a first name or a function ("leśniczy") when nothing more was written.
    public var name: String
    public var organisation: String?
    public var email: String?

    public init(name: String, organisation: String? = nil, email: String? = nil) {
        self.name = name
        self.organisation = organisation
        self.email = email
    }
}

/// The way of contact in the animator's hours ledger (2.2.4).
public enum Channel: String, Sendable, Codable, CaseIterable {
    case telephone = "telefon"
    case mail = "e-mail"
    case forum
    case skype
    case meeting = "spotkanie"
}

/// Time an animator spent, in hours (0.25 is a quarter of an hour); no channel when several or none were named.
public struct Hours: Sendable, Equatable, Codable {
    public var hours: Double
    public var channel: Channel?

    public init(hours: Double, channel: Channel? = nil) {
        self.hours = hours
        self.channel = channel
    }
}

/// Who was at a meeting, by the numbers of the attendance list. Whoever was not spoken of stands in neither list.
public struct Attendance: Sendable, Equatable, Codable {
    public var present: [Int]
    public var absent: [Int]
    /// People who were there and are not on the list.
    public var walkins: [Person]
    /// Staff stand under the list with letters: "A", "B" …
    public var lettersPresent: [String] = []
    public var lettersAbsent: [String] = []

    public init(present: [Int], absent: [Int], walkins: [Person] = []) {
        self.present = present
        self.absent = absent
        self.walkins = walkins
    }

    private enum CodingKeys: String, CodingKey { case present, absent, walkins, lettersPresent, lettersAbsent }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        present = try values.decode([Int].self, forKey: .present)
        absent = try values.decode([Int].self, forKey: .absent)
        walkins = try values.decode([Person].self, forKey: .walkins)
        lettersPresent = try values.decodeIfPresent([String].self, forKey: .lettersPresent) ?? []
        lettersAbsent = try values.decodeIfPresent([String].self, forKey: .lettersAbsent) ?? []
    }

    /// Letters are written only where there are some: most lists have none.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(present, forKey: .present)
        try values.encode(absent, forKey: .absent)
        try values.encode(walkins, forKey: .walkins)
        if !lettersPresent.isEmpty { try values.encode(lettersPresent, forKey: .lettersPresent) }
        if !lettersAbsent.isEmpty { try values.encode(lettersAbsent, forKey: .lettersAbsent) }
    }
}

/// What a person stated: only what may be recorded. Several meanings of one mail stand side by side.
public struct Meaning: Sendable, Equatable, Codable {
    public var answer: Answer?
    /// Somebody else comes instead of the invited person.
    public var substitute: Person?
    /// Numbers of the suitable dates, ascending.
    public var poll: [Int] = []
    /// The person said that no date suits.
    public var pollNone = false
    /// Another date or hour was proposed.
    public var proposes = false
    /// The sentence that proposes it, as written.
    public var proposal: String?
    /// Something is asked that a human must answer.
    public var question = false
    /// Leaves the partnership or the mailing list for good.
    public var leave = false
    /// Wants their personal data deleted (GDPR art. 17).
    public var erase = false
    /// Further people or institutions to invite.
    public var nominates: [Person] = []
    public var hours: Hours?
    public var attendance: Attendance?
    /// "Odbyło się" / "nie odbyło się".
    public var held: Bool?
    /// Answers by number of the question.
    public var evaluation: [Int: String] = [:]

    public init() {}
}

/// A reading that was not sure enough to be recorded; it becomes a question to the librarian with answer buttons.
public struct Doubt: Sendable, Equatable, Codable {
    /// Which part of the meaning: "answer", "leave", "poll" …
    public var about: String
    /// The reading that seemed likeliest, as the value would be written, or empty.
    public var perhaps: String
    /// The words it rests on.
    public var words: String
    /// Why it is not sure.
    public var reason: String

    public init(about: String, perhaps: String, words: String, reason: String) {
        self.about = about
        self.perhaps = perhaps
        self.words = words
        self.reason = reason
    }
}

/// Words that a reading rests on, and the rule that read them.
public struct Evidence: Sendable, Equatable, Codable {
    /// As the person wrote them.
    public var words: String
    /// The rule as it stands in the tables, or `experience`.
    public var rule: String
    /// What they were taken for: "accept", "leave" …
    public var meaning: String
}

/// The reading of one message.
public struct Understood: Sendable, Equatable, Codable {
    public var meaning: Meaning
    public var unsure: [Doubt]
    /// 0…1: how sure we are of the whole `meaning`.
    public var confidence: Double
    public var because: [Evidence]

    public init(meaning: Meaning = Meaning(), unsure: [Doubt] = [], confidence: Double = 1, because: [Evidence] = []) {
        self.meaning = meaning
        self.unsure = unsure
        self.confidence = confidence
        self.because = because
    }

    /// Whether a rule found words for an answer, and not experience alone.
    public var restsOnRules: Bool { meaning.answer != nil && because.contains { $0.rule != Evidence.experience } }
}

extension Evidence {
    /// Stands for a rule where the trained weigher alone spoke.
    public static let experience = "doświadczenie"
}
