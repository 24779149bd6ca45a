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

    /// Whose answer it is: the sender's line, or the one that the answer is about.
    func answering(_ message: Message) -> Attendee? {
        Calendaring.attendee(of: event, matching: message.from.map(\.address)) ?? event.attendees.first
    }

    /// "jan@…" writes beside the line of "ewa@…", and no part of a name or an address is the same: a forwarded invitation that somebody else answers.
    func isOfAnother(_ message: Message) -> Bool {
        guard let answering = answering(message), let sender = message.from.first, !answering.address.isEmpty, !sender.address.isEmpty,
            Calendaring.attendee(of: event, matching: [sender.address]) == nil else { return false }
        func names(_ name: String, _ address: String) -> Set<String> {
            Set((plainLetters(name) + plainLetters(String(address.prefix { $0 != "@" }))).filter { $0.count > 2 })
        }
        return names(answering.name, answering.address).isDisjoint(with: names(sender.name, sender.address))
    }

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

private func plainLetters(_ text: String) -> [String] {
    let plain = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).replacingOccurrences(of: "ł", with: "l")
    return plain.split { !$0.isLetter }.map(String.init)
}

/// What the answer of a calendar says, with the words beside it: a button, somebody to whom the invitation was handed on, or another time.
func understoodCalendar(_ message: Message, _ own: OwnWords, _ calendar: CalendarSummary, asked question: Question) -> Understood {
    let attendee = calendar.answering(message), event = calendar.event
    var words = calendarWords(message, own, event, by: attendee), understood = Understood()
    func doubt(_ about: String, _ reason: String) { understood.unsure.append(Doubt(about: about, perhaps: "", words: words.own, reason: reason)) }
    switch (event.method, attendee?.status) {
    case (.counter, _):
        understood.meaning.proposes = true
        understood.meaning.proposal = words.own.isEmpty ? calendar.start ?? event.summary : words.own
    case (.reply, .delegated?):
        let other = attendee?.delegatedTo.first ?? ""
        if other.isEmpty { doubt("substitute", "nie podano, komu przekazano zaproszenie"); break }
        let name = event.attendees.first { $0.address == other }?.name ?? ""
        understood.meaning.substitute = Person(name: name.isEmpty ? other : name, email: other)
        understood.meaning.answer = .decline
    case (.reply, let status?):
        guard let button = Answer(status) else { break }
        if attendee?.delegatedFrom.isEmpty == false { doubt("answer", "odpowiada ktoś, komu przekazano zaproszenie"); break }
        if calendar.isOfAnother(message) { doubt("answer", "odpowiada ktoś inny niż nadawca"); break }
        if ![.invitation, .reminder].contains(question.asked) {
            words.quoted = own.quoted
            words.passages = own.passages.map { Understanding.Passage(own: $0.text, quotedAbove: $0.under) }
        }
        understood = understand(words, beside: button, asked: question)
    default: break
    }
    return understood
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
