/// A bell: named by its kind and what it belongs to, never by its due time.
public struct AlarmName: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public var kind: AlarmKind
    public var meeting: MeetingKey?
    /// The meeting's SEQUENCE for bells that hang on its date; 0 else.
    public var sequence: Int
    /// Which of several.
    public var count: Int

    public init(_ kind: AlarmKind, meeting: MeetingKey? = nil, sequence: Int = 0, count: Int = 0) {
        self.kind = kind; self.meeting = meeting; self.sequence = sequence; self.count = count
    }

    /// "reminder/1/0/2": its key in the database.
    public var description: String { "\(kind.rawValue)/\(meeting ?? 0)/\(sequence)/\(count)" }

    public init?(_ text: String) {
        let parts = text.split(separator: "/")
        guard parts.count == 4, let kind = AlarmKind(rawValue: String(parts[0])), let meeting = Int(parts[1]),
            let sequence = Int(parts[2]), let count = Int(parts[3])
        else { return nil }
        self.init(kind, meeting: meeting == 0 ? nil : meeting, sequence: sequence, count: count)
    }

    public static func < (a: AlarmName, b: AlarmName) -> Bool { a.description < b.description }
}

/// The bells of DOMAIN's time table that ring for a partnership.
public enum AlarmKind: String, Sendable, Codable, CaseIterable {
    case animatorPreparation = "animator_preparation"
    case reminder, forecast, eve
    case attendance
    /// Summary and evaluation asked of the staff, evaluation of the animator; 0 first, then again.
    case afterMeeting = "after_meeting"
    case evaluationLate = "evaluation_late"
    /// Between the first and the second meeting (2.1.4).
    case passItOn = "pass_it_on"
    case compositionReview = "composition_review"
    /// Three days after a letter of 3.2 was accepted.
    case told
    case digest
}

/// A bell with the moment it is due.
public struct Alarm: Hashable, Sendable, Codable {
    public var name: AlarmName
    public var due: Moment
    public init(_ name: AlarmName, due: Moment) { self.name = name; self.due = due }
}
