import Foundation

/// An address in a calendar object, lower-cased and without `mailto:`. It may be no mail address at all: Samsung has sent
/// `mailto:iCloud`; nothing may be trusted about ORGANIZER.
public struct CalendarAddress: Sendable, Equatable {
    public var address: String
    /// CN, empty when absent.
    public var name: String
    /// SENT-BY: who acts for this person, empty when absent.
    public var sentBy: String

    public init(address: String, name: String = "", sentBy: String = "") {
        self.address = address
        self.name = name
        self.sentBy = sentBy
    }
}

/// PARTSTAT, RFC 5545 section 3.2.12.
public enum ParticipationStatus: String, Sendable, Codable, CaseIterable {
    case needsAction = "NEEDS-ACTION"
    case accepted = "ACCEPTED"
    case declined = "DECLINED"
    case tentative = "TENTATIVE"
    case delegated = "DELEGATED"
}

/// One ATTENDEE line, RFC 5545 section 3.8.4.1.
public struct Attendee: Sendable, Equatable {
    /// Lower-cased, without `mailto:`.
    public var address: String
    public var name: String
    /// NEEDS-ACTION when absent or unknown, as the RFC says.
    public var status: ParticipationStatus
    /// Nil for a role that we never give, such as NON-PARTICIPANT.
    public var role: Role?
    public var delegatedTo: [String]
    public var delegatedFrom: [String]
    public var sentBy: String
    /// What the person typed to their answer (X-RESPONSE-COMMENT of Google and Nextcloud).
    public var comment: String

    public init(
        address: String, name: String = "", status: ParticipationStatus = .needsAction, role: Role? = .required,
        delegatedTo: [String] = [], delegatedFrom: [String] = [], sentBy: String = "", comment: String = ""
    ) {
        self.address = address
        self.name = name
        self.status = status
        self.role = role
        self.delegatedTo = delegatedTo
        self.delegatedFrom = delegatedFrom
        self.sentBy = sentBy
        self.comment = comment
    }
}

/// What one VEVENT of a mailed calendar object says. Nothing in it is believed yet: who may say it is decided elsewhere.
public struct CalendarMessage: Sendable, Equatable {
    public var method: Method
    /// Empty when absent (then `damages` has it).
    public var uid = ""
    /// 0 when absent: Thunderbird's first REQUEST has none.
    public var sequence = 0
    public var sequenceGiven = false
    /// DTSTAMP.
    public var stamp: Date?
    /// X-MICROSOFT-CDO-REPLYTIME: by which Exchange orders answers ([MS-OXCICAL] 2.1.3.1.1.20.37).
    public var replyTime: Date?
    public var lastModified: Date?
    /// RECURRENCE-ID as an instant: Google writes it in UTC where the series has a local time. A date or floating time counts as UTC.
    public var recurrenceID: Date?
    /// True also when the RECURRENCE-ID can't be resolved: the message is about one instance, never about the series.
    public var concernsInstance = false
    /// There is an RRULE or RDATE; rules are never expanded.
    public var isRecurring = false
    /// Nil in every answer of Exchange and Outlook.com.
    public var organizer: CalendarAddress?
    public var attendees: [Attendee] = []
    /// What the person typed to their answer (COMMENT), several joined by a line break.
    public var comment = ""
    public var summary = ""
    public var location = ""
    public var description = ""
    public var start: ResolvedTime?
    /// DTEND, or DTSTART plus DURATION.
    public var end: ResolvedTime?
    /// The time before the proposal in Outlook's COUNTER (X-MS-OLK-ORIGINALSTART).
    public var originalStart: ResolvedTime?
    public var allDay = false
    /// STATUS in capitals, empty when absent: Thunderbird's CANCEL has none.
    public var status = ""
    public var damages: [CalendarDamage] = []

    public init(method: Method) { self.method = method }
}

/// What was wrong with a calendar text; kept as a value, never thrown. Texts inside are cut to 120 characters.
public enum CalendarDamage: Sendable, Equatable {
    /// More octets than `calendarSizeLimit`; nothing was read.
    case tooLarge(octets: Int)
    case notUTF8
    /// There is no BEGIN:VCALENDAR.
    case noCalendar
    /// A component isn't closed; the last, unfinished line was left out.
    case truncated
    case malformedLine(String)
    case noMethod
    case unknownMethod(String)
    /// The MIME parameter and the METHOD property differ: the object is ignored (RFC 6047 section 2.4).
    case methodMismatch(parameter: String, property: String)
    /// VTODO, VJOURNAL, VFREEBUSY: not ours.
    case notAnEvent(String)
    /// More events, or more lines in an event, than we read.
    case tooMany(String)
    case missing(String)
    case badValue(property: String, value: String)
    case unknownZone(String)
    case unknownParticipationStatus(String)
}

/// All that a calendar text says.
public struct CalendarReading: Sendable, Equatable {
    /// One for each VEVENT, in the order of the text, both of a series' master and of its instances.
    public var messages: [CalendarMessage] = []
    /// Damage of the whole text; that of single events stands with them.
    public var damages: [CalendarDamage] = []

    public init() {}
}

/// The ATTENDEE line of the person who sent the message; other people's lines are nobody's answer, whatever they say.
///
/// - Parameter addresses: the sender's addresses, the most telling first, compared without regard to case.
/// - Returns: the line of the first address that has one; else the line that says it was sent by one of them (Exchange secretaries).
///   Nil when there is none, or when several lines of that person contradict each other.
public func attendee(of message: CalendarMessage, matching addresses: [String]) -> Attendee? {
    let wanted = addresses.map(normalizedAddress).filter { !$0.isEmpty }
    for keyPath in [\Attendee.address, \Attendee.sentBy] {
        for address in wanted {
            let lines = message.attendees.filter { $0[keyPath: keyPath] == address }
            guard let line = lines.first else { continue }
            return lines.allSatisfy { $0.status == line.status && $0.address == line.address } ? line : nil
        }
    }
    return nil
}

/// Lower case, without `mailto:`, angle brackets, quotes or a `?subject=`.
func normalizedAddress(_ text: String) -> String {
    var rest = Substring(text.lowercased())
    let around = Set<Character>([" ", "\t", "<", ">", "\"", "'"])
    while let first = rest.first, around.contains(first) || rest.hasPrefix("mailto:") { rest = rest.dropFirst(first == "m" ? 7 : 1) }
    while let last = rest.last, around.contains(last) { rest = rest.dropLast() }
    let address = String(rest.prefix { $0 != "?" })
    return address.contains("%") ? address.removingPercentEncoding ?? address : address
}
