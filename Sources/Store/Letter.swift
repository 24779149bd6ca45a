import Foundation
import GRDB
import Partnerships

/// The row number of a letter in the outbox.
public struct OutboxID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public var rawValue: Int64
    public init(_ rawValue: Int64) { self.rawValue = rawValue }
    public var description: String { String(rawValue) }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

public enum LetterState: String, Sendable, Codable, CaseIterable {
    /// The facts are kept; no word is written yet.
    case queued
    /// Its exact bytes are kept; from here each attempt sends the same.
    case sealed
    case sent, failed
    /// Time overtook it before it left.
    case dropped
    /// May have gone already: came out of a backup. A human decides.
    case held
}

/// The finished mail: what SMTP is given, byte for byte.
public struct Envelope: Hashable, Sendable {
    /// Names the letter in what comes back: Reply-To tag, envelope sender, UID.
    public var token: String
    /// With angle brackets or without, as it is looked up.
    public var messageID: String
    /// RFC 5321 reverse-path, with the keyed tag.
    public var sender: String
    public var address: String
    public var bytes: Data

    public init(token: String, messageID: String, sender: String, address: String, bytes: Data) {
        self.token = token; self.messageID = messageID; self.sender = sender; self.address = address; self.bytes = bytes
    }
}

/// A letter that was written, to be sealed.
public struct WrittenLetter: Sendable {
    public var letter: Letter
    public var envelope: Envelope
    /// The UID of the calendar object inside, to be registered for the receiver and the meeting.
    public var calendarUID: String?

    public init(_ letter: Letter, _ envelope: Envelope, calendarUID: String? = nil) {
        self.letter = letter; self.envelope = envelope; self.calendarUID = calendarUID
    }
}

/// A letter of the outbox.
public struct Letter: Sendable {
    public var id: OutboxID
    public var library: LibraryID
    public var notice: Notice
    public var created: Moment
    /// When to try (next).
    public var due: Moment
    public var state: LetterState
    public var attempts: Int
    public var lastError: String
    /// Nil until sealed; bytes and address are empty once they were purged.
    public var envelope: Envelope?
    /// For the letter that tells of an erasure: the receiver, who is in no directory any more.
    public var farewell: PersonRecord?
    /// When it was sent, failed or was dropped.
    public var settled: Moment?

    init(row: GRDB.Row) throws {
        id = OutboxID(row["id"] as Int64)
        library = LibraryID(rawValue: row["library"])
        notice = try JSON.value(Notice.self, from: row["notice"])
        created = Moment(row["created"] as Int)
        due = Moment(row["due"] as Int)
        state = LetterState(rawValue: row["state"]) ?? .held
        attempts = row["attempts"]
        lastError = row["last_error"]
        if let token: String = row["token"], let messageID: String = row["message_id"] {
            envelope = Envelope(
                token: token, messageID: messageID, sender: row["sender"] ?? "", address: row["address"] ?? "",
                bytes: row["bytes"] ?? Data())
        }
        farewell = try (row["farewell"] as String?).map { try JSON.value(PersonRecord.self, from: $0) }
        settled = (row["settled"] as Int?).map { Moment($0) }
    }
}

/// Whether time or another letter has overtaken the notice, as the partnership stands now: then it is dropped at the door.
public func overtaken(_ notice: Notice, _ partnership: Partnership, at now: Moment) -> Bool {
    if let until = notice.until, until <= now { return true }
    if case .person(let id) = notice.to, let member = partnership.members[id] {
        if member.erased { return notice.kind != .erased }
        // A direct answer may still go to whoever has resigned.
        if member.resigned || member.bounced, !notice.direct { return true }
    }
    guard let key = notice.meeting, let meeting = partnership.meetings[key] else { return false }
    switch notice.kind {
    case .invitation, .update, .reminder, .eve, .newDate:
        if let sequence = notice.sequence, sequence < meeting.sequence { return true }
        if case .person(let id) = notice.to, meeting.seat(of: id) == nil { return true }
        return meeting.stage != .called || meeting.plan.start <= now
    default: return false
    }
}
