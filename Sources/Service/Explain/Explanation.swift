import Calendaring
import Foundation
import Mail
import Understanding

/// How a message is read: everything the service would know of it, for a person and for a scorer.
public struct Explanation: Sendable, Encodable {
    public var file: String
    /// human, rsvp, invitation, auto, bulk, bounce, feedback, delivered or receipt.
    public var kind: MailKind
    public var subject: String
    /// Addresses of `From`.
    public var from: [String]
    /// The first body text, whole.
    public var text: String
    /// The person's own words.
    public var reply: String
    /// Names of the attachments.
    public var attachments: [String]
    /// What was wrong with the bytes.
    public var defects: [String]
    public var failed: [Failure]
    public var calendar: CalendarSummary?
    /// What would be recorded.
    public var meaning: Recorded
    /// Readings that were not sure enough to be recorded.
    public var unsure: [Doubt]
    /// 0…1.
    public var confidence: Double
    public var because: [Evidence]
    /// The day until which an absence note says that its writer is away.
    public var awayUntil: CalendarDay?
    /// Which rule of the table recognised the kind.
    public var reason: String

    public struct Failure: Sendable, Encodable {
        public var address: String
        public var permanent: Bool
    }

    private enum CodingKeys: String, CodingKey {
        case file, kind, subject, from, text, reply, attachments, defects, failed, calendar, meaning, unsure, confidence, because
        case awayUntil = "away_until"
        case reason
    }

    /// One JSON object on one line (keys sorted).
    public var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { return "{\"error\":\"this message can't be put in JSON\"}" }
        return String(decoding: escapingOtherLineEnds(data), as: UTF8.self)
    }
}

/// Some readers of lines also end them at NEL, LS and PS (in UTF-8 C2 85, E2 80 A8, E2 80 A9), which JSON leaves as they are.
private func escapingOtherLineEnds(_ json: Data) -> [UInt8] {
    let octets = [UInt8](json)
    guard octets.indices.contains(where: { octets[$0] == 0x85 && octets[$0 - 1] == 0xC2 || octets[$0] & 0xFE == 0xA8 && octets[$0 - 1] == 0x80 }) else { return octets }
    var out: [UInt8] = []
    out.reserveCapacity(octets.count * 2)
    for octet in octets {
        switch (octet, out.suffix(2)) {
        case (0x85, let before) where before.last == 0xC2: out.replaceSubrange((out.count - 1)..., with: "\\u0085".utf8)
        case (0xA8, [0xE2, 0x80]): out.replaceSubrange((out.count - 2)..., with: "\\u2028".utf8)
        case (0xA9, [0xE2, 0x80]): out.replaceSubrange((out.count - 2)..., with: "\\u2029".utf8)
        default: out.append(octet)
        }
    }
    return out
}

/// Reads one message as the service does; needs no configuration and no database.
///
/// - Parameters:
///   - bytes: the raw message (RFC 5322), however damaged.
///   - file: its name, given back.
///   - asked: what our letter asked; the options of a poll and the list of people are read from the quote.
public func explain(_ bytes: [UInt8], file: String, asked: Asked) -> Explanation {
    let message = Message(parsing: bytes)
    let reading = read(message)
    let today = message.date.map(warsawDay) ?? CalendarDay(year: 2000, month: 1, day: 1)
    let calendar = message.calendars.lazy.compactMap(CalendarSummary.init).first
    var understood = Understood()
    if reading.kind == .human {
        understood = understand(words(message, reading.own), asked: Question(asked: asked, today: today))
    } else if reading.kind == .rsvp, let calendar {
        understood = understoodCalendar(message, reading.own, calendar, asked: Question(asked: asked == .none ? .invitation : asked, today: today))
    }
    return Explanation(
        file: file, kind: reading.kind, subject: message.subject, from: message.from.map(\.address), text: message.textIsFromHTML ? message.html ?? message.text : message.text, reply: reading.own.text,
        attachments: message.attachments.map(\.name), defects: message.damages.map(\.rawValue),
        failed: reading.failed.map { .init(address: $0.address, permanent: $0.permanent) }, calendar: calendar,
        meaning: Recorded(understood.meaning), unsure: understood.unsure,
        confidence: understood.confidence, because: understood.because, awayUntil: reading.vacation.flatMap { absence(in: $0.words, today: today) },
        reason: reading.reason)
}

/// How somebody's own words are read, when nothing but the words was kept.
func explain(words: String, asked: Asked, today: CalendarDay) -> Explanation {
    let understood = understand(Words(subject: "", own: words), asked: Question(asked: asked, today: today))
    return Explanation(
        file: "", kind: .human, subject: "", from: [], text: words, reply: words, attachments: [], defects: [], failed: [],
        meaning: Recorded(understood.meaning), unsure: understood.unsure, confidence: understood.confidence, because: understood.because,
        reason: "own words")
}

private func words(_ message: Message, _ own: OwnWords) -> Words {
    Words(
        subject: message.subject, own: own.text, passages: own.passages.map { Understanding.Passage(own: $0.text, quotedAbove: $0.under) },
        quoted: own.quoted, writer: message.from.first?.name ?? "")
}

/// A sender's moment as a day of the programme's usual zone.
private func warsawDay(_ date: Date) -> CalendarDay {
    let parts = warsaw.dateComponents([.year, .month, .day], from: date)
    return CalendarDay(year: parts.year ?? 2000, month: parts.month ?? 1, day: parts.day ?? 1)
}

private let warsaw: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Warsaw") ?? .gmt
    return calendar
}()

/// A meaning in the words of the scorers: an answer nobody gave is "none".
public struct Recorded: Sendable, Encodable {
    public var answer: String
    public var substitute: Person?
    public var poll: [Int]
    public var pollNone: Bool
    public var proposes: Bool
    public var proposal: String?
    public var question: Bool
    public var leave: Bool
    public var erase: Bool
    public var nominates: [Person]
    public var hours: Hours?
    public var attendance: Attendance?
    public var held: Bool?
    /// By the number of the question.
    public var evaluation: [String: String]

    private enum CodingKeys: String, CodingKey {
        case answer, substitute, poll
        case pollNone = "poll_none"
        case proposes, proposal, question, leave, erase, nominates, hours, attendance, held, evaluation
    }

    init(_ meaning: Meaning) {
        answer = meaning.answer?.rawValue ?? "none"
        substitute = meaning.substitute
        poll = meaning.poll
        pollNone = meaning.pollNone
        proposes = meaning.proposes
        proposal = meaning.proposal
        question = meaning.question
        leave = meaning.leave
        erase = meaning.erase
        nominates = meaning.nominates
        hours = meaning.hours
        attendance = meaning.attendance
        held = meaning.held
        evaluation = Dictionary(uniqueKeysWithValues: meaning.evaluation.map { (String($0.key), $0.value) })
    }
}
