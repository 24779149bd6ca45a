import Calendaring
import Foundation
import Mail
import Understanding

/// A calendar object in a message, in short (RFC 5545, 5546).
public struct CalendarSummary: Sendable, Encodable {
    public var method: String
    public var uid: String
    public var sequence: Int
    /// DTSTAMP in UTC, ISO 8601.
    public var dtstamp: String?
    public var recurrenceId: String?
    /// The attendee who answers, or the first one.
    public var attendee: String?
    public var partstat: String?
    public var comment: String
    public var organizer: String?
    /// ISO 8601: with the zone's offset; without one for floating times; the day alone for whole days.
    public var start: String?
    public var end: String?
    public var timeZone: String?
    /// The event that is told.
    let event: CalendarMessage

    private enum CodingKeys: String, CodingKey {
        case method, uid, sequence, dtstamp
        case recurrenceId = "recurrence_id"
        case attendee, partstat, comment, organizer, start, end
        case timeZone = "time_zone"
    }

    init?(_ part: CalendarPart) {
        guard let first = read(part.text, method: part.method).messages.first else { return nil }
        event = first
        method = first.method.rawValue
        uid = first.uid
        sequence = first.sequence
        dtstamp = first.stamp.map { Self.moment($0, .gmt) }
        recurrenceId = first.recurrenceID.map { Self.moment($0, .gmt) }
        attendee = first.attendees.first?.address
        partstat = first.attendees.first?.status.rawValue
        comment = first.comment
        organizer = first.organizer?.address
        start = first.start.map(Self.written)
        end = first.end.map(Self.written)
        if case .instant(_, let zone)? = first.start { timeZone = zone.identifier }
        if case .unknownZone(let name, _)? = first.start { timeZone = name }
    }

    /// Accept, decline or perhaps, when it is an answer.
    var answer: Answer? { event.method == .reply ? event.attendees.first.flatMap { Answer($0.status) } : nil }

    private static func moment(_ date: Date, _ zone: TimeZone) -> String {
        date.formatted(Date.ISO8601FormatStyle(timeZoneSeparator: .colon, timeZone: zone))
    }

    private static func written(_ time: ResolvedTime) -> String {
        switch time {
        case .instant(let date, let zone): moment(date, zone)
        case .day(let local): String(wall(local).prefix(10))
        case .floating(let local), .unknownZone(_, let local): wall(local)
        }
    }

    private static func wall(_ time: LocalTime) -> String {
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let year = String(repeating: "0", count: max(0, 4 - String(time.year).count)) + String(time.year)
        return "\(year)-\(two(time.month))-\(two(time.day))T\(two(time.hour)):\(two(time.minute)):\(two(time.second))"
    }
}

extension Answer {
    /// A button of a calendar; nil for a status that is no decision.
    init?(_ status: ParticipationStatus) {
        switch status {
        case .accepted: self = .accept
        case .declined: self = .decline
        case .tentative: self = .tentative
        default: return nil
        }
    }
}

/// What a person wrote to the answer of their calendar: in the mail, in COMMENT or beside their ATTENDEE.
func calendarWords(_ message: Message, _ own: OwnWords, _ event: CalendarMessage, by attendee: Attendee?) -> Words {
    let text = ownWords(
        ofCalendarAnswer: [own.text, event.comment, attendee?.comment ?? ""], event: [event.summary, event.location, event.description])
    return Words(subject: "", own: text, writer: message.from.first?.name ?? "")
}
