/// When, where and under what title: what a librarian writes in `SPOTKANIE` and `PRZENIEŚ`.
public struct MeetingPlan: Sendable, Codable, Equatable {
    public var start: Moment
    public var end: Moment
    public var place: String
    public var title: String

    public init(start: Moment, end: Moment, place: String, title: String) {
        self.start = start; self.end = end; self.place = place; self.title = title
    }
}

/// A partnership meeting (2.1).
public struct Meeting: Sendable, Codable, Equatable {
    public var key: MeetingKey
    /// 1 for the first partnership meeting, 2 for the second (2.1.2, 2.1.3): held ones before this plus one.
    public var ordinal: Int
    public var plan: MeetingPlan
    public var stage: Stage = .drafted
    /// SEQUENCE of the calendar objects: raised by every move and by the cancellation.
    public var sequence = 0
    public var seats: [Seat] = []
    public var calledAt: Moment?
    public var calledBy: PersonID?
    /// Alarms that rang already, by name.
    public var rung: Set<String> = []
    public var attendance: Attendance?
    public var summary: Summary?
    public var evaluation: [PersonID: EvaluationSheet] = [:]
    /// Whether each absent decision-maker has been told of aims and course (3.2).
    public var told: [PersonID: Telling] = [:]

    public enum Stage: String, Sendable, Codable {
        case drafted, called, cancelled, held, notHeld
    }

    public init(key: MeetingKey, ordinal: Int, plan: MeetingPlan) { self.key = key; self.ordinal = ordinal; self.plan = plan }

    public func seat(of person: PersonID) -> Seat? { seats.first { $0.person == person && !$0.struck } }
    /// Whether the person was on the list and was taken off it.
    public func isStruck(_ person: PersonID) -> Bool { seats.contains { $0.person == person && $0.struck } }
    /// Everybody on the list now, in the order of their numbers.
    public var list: [Seat] { seats.filter { !$0.struck } }
    /// The invited whom figures count: partners and partner libraries; staff and animator are counted apart.
    public var invited: [Seat] { list.filter(\.role.isInvited) }
    /// Staff and animator: they stand under the invited, with letters.
    public var office: [Seat] { list.filter { !$0.role.isInvited } }

    /// What a seat is called in lists: the invited have numbers, staff and animator letters ("1", "2", … "A", "B", …). A label stays the
    /// same whoever is added or struck later.
    public func label(of seat: Seat) -> String {
        let place = seats.filter { $0.role.isInvited == seat.role.isInvited && $0.number <= seat.number }.count
        return seat.role.isInvited ? String(place) : String(UnicodeScalar(UInt8(ascii: "A") + UInt8(min(max(place, 1), 26) - 1)))
    }

    /// Whoever stands on the list now under the label, in either case of letters.
    public func seat(labelled label: String) -> Seat? { list.first { self.label(of: $0) == label.uppercased() } }

    /// Those of the list who have not answered the plan as it stands.
    public var silent: [Seat] { list.filter { $0.answer == nil && $0.role != .staff } }
    public var coming: [Seat] { list.filter { $0.answer?.rsvp == .accepted || $0.answer?.rsvp == .tentative } }
}

/// A place on the list of a meeting. Its number is its place in the order of coming onto the list, and never changes; people see the label.
public struct Seat: Sendable, Codable, Equatable {
    public var number: Int
    public var person: PersonID
    public var role: SeatRole
    public var struck = false
    public var answer: RecordedAnswer?
    /// The order of the last calendar answer, so that a stale one is known (facts/CALENDAR: SEQUENCE, then stamp).
    public var calendarOrder: CalendarOrder?
    /// Reminders sent for this meeting, however often it moves: never more than two.
    public var reminders = 0
    /// When the invitation or the newest update was queued.
    public var invitedAt: Moment?
    public var bounced = false
    /// Comes instead of this person.
    public var substituteFor: PersonID?

    public init(number: Int, person: PersonID, role: SeatRole) { self.number = number; self.person = person; self.role = role }
}

/// The answer that counts now.
public struct RecordedAnswer: Sendable, Codable, Equatable {
    public var rsvp: RSVP
    public var way: AnswerWay
    /// Arrival at the mailbox (INTERNALDATE), never a Date header.
    public var at: Moment
    /// Who entered it when it was not the person: by phone, or a librarian's click.
    public var by: PersonID?
    public var text: TextID?

    public init(rsvp: RSVP, way: AnswerWay, at: Moment, by: PersonID? = nil, text: TextID? = nil) {
        self.rsvp = rsvp; self.way = way; self.at = at; self.by = by; self.text = text
    }
}

/// The order of calendar answers of one attendee (RFC 5546 2.1.5): SEQUENCE first, then the later of DTSTAMP and
/// X-MICROSOFT-CDO-REPLYTIME, clamped to the time of arrival.
public struct CalendarOrder: Sendable, Codable, Hashable, Comparable {
    public var sequence: Int
    public var stamp: Moment
    public init(sequence: Int, stamp: Moment) { self.sequence = sequence; self.stamp = stamp }
    public static func < (a: CalendarOrder, b: CalendarOrder) -> Bool { (a.sequence, a.stamp) < (b.sequence, b.stamp) }
}

/// Who was really there: a fact apart from RSVP and from "held".
public struct Attendance: Sendable, Codable, Equatable {
    public var present: Set<PersonID>
    public var walkIns: [PersonID]
    /// The real length.
    public var minutes: Int
    public var by: PersonID?
    public var at: Moment

    public init(present: Set<PersonID>, walkIns: [PersonID], minutes: Int, by: PersonID?, at: Moment) {
        self.present = present; self.walkIns = walkIns; self.minutes = minutes; self.by = by; self.at = at
    }
}

/// The published account of a meeting.
public struct Summary: Sendable, Codable, Equatable {
    public var text: TextID
    public var approvedBy: PersonID
    public var at: Moment
    public init(text: TextID, approvedBy: PersonID, at: Moment) { self.text = text; self.approvedBy = approvedBy; self.at = at }
}

/// Answers to the questionnaire after a meeting (2.2.6), as the stored text they are kept in.
public struct EvaluationSheet: Sendable, Codable, Equatable {
    public var text: TextID
    public var at: Moment
    public init(text: TextID, at: Moment) { self.text = text; self.at = at }
}

/// How far the telling of an absent decision-maker has come (3.2): told means accepted by their server and not
/// bounced within three days.
public struct Telling: Sendable, Codable, Equatable {
    public enum State: String, Sendable, Codable { case queued, accepted, told, failed, noAddress }
    public var state: State
    public var at: Moment
    public init(state: State, at: Moment) { self.state = state; self.at = at }
}
