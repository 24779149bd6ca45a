import Foundation
import GRDB
import Partnerships

/// The row number of a mail that came in.
public struct InboxID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public var rawValue: Int64
    public init(_ rawValue: Int64) { self.rawValue = rawValue }
    public var description: String { String(rawValue) }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Where a message lies on the IMAP server (RFC 9051 2.3.1.1).
public struct Sighting: Hashable, Sendable, Codable {
    public var folder: String
    public var uidValidity: Int
    public var uid: Int
    public init(folder: String, uidValidity: Int, uid: Int) { self.folder = folder; self.uidValidity = uidValidity; self.uid = uid }
}

/// The raw bytes of a mail, or the file that a large one was spooled to.
public enum MailContent: Hashable, Sendable {
    case bytes(Data)
    case file(path: String, size: Int)

    public var size: Int {
        switch self {
        case .bytes(let data): data.count
        case .file(_, let size): size
        }
    }
}

/// A mail as it was fetched.
public struct ReceivedMail: Sendable {
    /// SHA-256 of the raw bytes, as hex.
    public var hash: String
    /// As in the header, if it has one.
    public var messageID: String?
    public var seen: Sighting
    /// INTERNALDATE: when it reached the mailbox.
    public var arrived: Moment
    public var content: MailContent
    /// The address of the From field, or empty.
    public var from: String

    public init(hash: String, messageID: String?, seen: Sighting, arrived: Moment, content: MailContent, from: String) {
        self.hash = hash; self.messageID = messageID; self.seen = seen; self.arrived = arrived
        self.content = content; self.from = from
    }
}

public enum MailState: String, Sendable, Codable {
    case waiting, handled, aside, quarantined
    /// Its sender was erased: the bytes are gone here and are to go from the server too.
    case erased
}

/// A mail of the inbox.
public struct StoredMail: Sendable {
    public var id: InboxID
    public var hash: String
    public var messageID: String?
    public var arrived: Moment
    public var size: Int
    /// Nil when it was purged or erased.
    public var content: MailContent?
    public var from: String
    public var state: MailState
    public var attempts: Int
    public var verdict: String

    init(row: GRDB.Row) {
        id = InboxID(row["id"] as Int64)
        hash = row["hash"]
        messageID = row["message_id"]
        arrived = Moment(row["arrived"] as Int)
        size = row["size"]
        from = row["from_address"]
        state = MailState(rawValue: row["state"]) ?? .aside
        attempts = row["attempts"]
        verdict = row["verdict"]
        if let bytes: Data = row["bytes"] { content = .bytes(bytes) }
        if let path: String = row["spool"] { content = .file(path: path, size: size) }
    }
}

extension Store {
    /// Takes mails in, all in one transaction; from here nothing is lost. A mail known by its hash is the same row,
    /// wherever it is seen. Returns how many are new.
    @discardableResult
    public func receive(_ mails: [ReceivedMail]) throws(StoreTrouble) -> Int {
        let ordered = mails.sorted { ($0.arrived, $0.seen.uid) < ($1.arrived, $1.seen.uid) }
        return try write { db in
            var new = 0
            for mail in ordered where try Self.receive(mail, in: db) { new += 1 }
            return new
        }
    }

    private static func receive(_ mail: ReceivedMail, in db: Database) throws -> Bool {
        let known = try GRDB.Row.fetchOne(db, cached: "SELECT id, state, spool FROM inbox WHERE hash = ?", arguments: [mail.hash])
        let id: Int64
        if let known {
            id = known["id"]
            let spool: String? = known["spool"]
            if case .file(let path, _) = mail.content, path != spool { try discard(path, in: db) }
        } else {
            try insert(mail, in: db)
            id = db.lastInsertedRowID
        }
        let settled = known.map { $0["state"] != MailState.waiting.rawValue } ?? false
        // Under a new UIDVALIDITY all that was known of the folder is void (RFC 9051 2.3.1.1).
        try db.execute(
            cached: "DELETE FROM sighting WHERE mail = ? AND folder = ? AND uidvalidity <> ?",
            arguments: [id, mail.seen.folder, mail.seen.uidValidity])
        try db.execute(
            cached: "INSERT OR IGNORE INTO sighting(folder, uidvalidity, uid, mail, state) VALUES (?, ?, ?, ?, ?)",
            arguments: [mail.seen.folder, mail.seen.uidValidity, mail.seen.uid, id, settled ? "to_move" : "waiting"])
        try passed(mail.seen, in: db)
        return known == nil
    }

    private static func insert(_ mail: ReceivedMail, in db: Database) throws {
        var bytes: Data?
        var spool: String?
        switch mail.content {
        case .bytes(let data): bytes = data
        case .file(let path, _): spool = path
        }
        try db.execute(
            cached: """
                INSERT INTO inbox(hash, message_id, arrived, size, bytes, spool, from_address, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting')
                """,
            arguments: [
                mail.hash, mail.messageID, mail.arrived.seconds, mail.content.size, bytes, spool, mail.from.lowercased(),
            ])
    }

    private static func passed(_ seen: Sighting, in db: Database) throws {
        try db.execute(
            cached: """
                INSERT INTO folder(name, uidvalidity, last_uid) VALUES (?1, ?2, ?3)
                ON CONFLICT(name) DO UPDATE SET
                    last_uid = CASE uidvalidity WHEN excluded.uidvalidity THEN max(last_uid, excluded.last_uid) ELSE excluded.last_uid END,
                    uidvalidity = excluded.uidvalidity
                """,
            arguments: [seen.folder, seen.uidValidity, seen.uid])
    }

    /// The highest UID taken in from the folder; nil when nothing was, under this UIDVALIDITY.
    public func lastSeen(folder: String, uidValidity: Int) throws(StoreTrouble) -> Int? {
        try read { db in
            try Int.fetchOne(
                db, cached: "SELECT last_uid FROM folder WHERE name = ? AND uidvalidity = ?", arguments: [folder, uidValidity])
        }
    }

    /// The next mail to handle, in the order in which they reached the mailbox (INTERNALDATE, then UID).
    public func nextWaiting() throws(StoreTrouble) -> StoredMail? {
        try read { db in try GRDB.Row.fetchOne(db, cached: SQL.nextWaiting).map(StoredMail.init(row:)) }
    }

    /// Counts an attempt before the mail is looked at. False on the third: whatever it does to the process it has done
    /// twice, so it is set aside.
    public func countAttempt(_ id: InboxID, at now: Moment) throws(StoreTrouble) -> Bool {
        try write(.inOrder) { db in
            try db.execute(cached: "UPDATE inbox SET attempts = attempts + 1 WHERE id = ?", arguments: [id.rawValue])
            let attempts = try Int.fetchOne(db, cached: "SELECT attempts FROM inbox WHERE id = ?", arguments: [id.rawValue]) ?? 0
            if attempts < 3 { return true }
            try Self.settleMail(id, as: .aside, by: nil, verdict: "handling it failed twice", at: now, in: db)
            return false
        }
    }

    /// Takes an attempt back: the world was down, the mail is not to blame.
    public func takeBackAttempt(_ id: InboxID) throws(StoreTrouble) {
        try write(.inOrder) { db in
            try db.execute(cached: "UPDATE inbox SET attempts = max(attempts - 1, 0) WHERE id = ?", arguments: [id.rawValue])
        }
    }

    /// Settles a mail that leads to no command.
    public func settle(_ id: InboxID, as state: MailState, verdict: String, at now: Moment) throws(StoreTrouble) {
        try write(.inOrder) { db in try Self.settleMail(id, as: state, by: nil, verdict: verdict, at: now, in: db) }
    }

    static func settleMail(_ id: InboxID, by actor: Actor, verdict: String, at now: Moment, in db: Database) throws {
        var person: PersonID?
        if case .person(let id) = actor { person = id }
        try settleMail(id, as: .handled, by: person, verdict: verdict, at: now, in: db)
    }

    static func settleMail(
        _ id: InboxID, as state: MailState, by person: PersonID?, verdict: String, at now: Moment, in db: Database
    ) throws {
        try db.execute(
            cached: """
                UPDATE inbox SET state = ?, person = coalesce(?, person), verdict = ?, settled = ?
                WHERE id = ? AND state <> 'erased'
                """,
            arguments: [state.rawValue, person?.rawValue, verdict, now.seconds, id.rawValue])
        try db.execute(
            cached: "UPDATE sighting SET state = ? WHERE mail = ?",
            arguments: [state == .waiting ? "waiting" : "to_move", id.rawValue])
    }
}
