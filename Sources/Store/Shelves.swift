import Foundation
import GRDB
import Partnerships

/// A message that still lies where it was fetched from, though its mail is settled.
public struct Unmoved: Hashable, Sendable {
    public var mail: InboxID
    public var seen: Sighting
    /// Says which folder it belongs in; `.erased`: delete it from the server.
    public var state: MailState
    public var messageID: String?
}

/// What stands in the inbox after it was handled: to be moved, shown, and in time forgotten.
extension Store {
    public func mail(_ id: InboxID) throws(StoreTrouble) -> StoredMail? {
        try read { db in try GRDB.Row.fetchOne(db, cached: SQL.mailByID, arguments: [id.rawValue]).map(StoredMail.init(row:)) }
    }

    /// The mails set aside or in quarantine, the oldest first, without their bytes.
    public func mails(_ state: MailState) throws(StoreTrouble) -> [StoredMail] {
        try read { db in
            try GRDB.Row.fetchAll(db, cached: SQL.shownMails, arguments: [state.rawValue]).map(StoredMail.init(row:))
        }
    }

    /// Messages to be moved to the folder of their state.
    public func unmoved(limit: Int = 500) throws(StoreTrouble) -> [Unmoved] {
        try read { db in
            try GRDB.Row.fetchAll(db, cached: SQL.unmoved, arguments: [limit]).map { row in
                Unmoved(
                    mail: InboxID(row["mail"] as Int64),
                    seen: Sighting(folder: row["folder"], uidValidity: row["uidvalidity"], uid: row["uid"]),
                    state: MailState(rawValue: row["state"]) ?? .aside, messageID: row["message_id"])
            }
        }
    }

    /// The messages were moved or deleted, or are no longer there. `to`: where each lies now, when the server told
    /// (COPYUID, RFC 4315), so that an erasure can find it.
    public func markMoved(_ moved: [(from: Unmoved, to: Sighting?)]) throws(StoreTrouble) {
        try write { db in
            for (from, to) in moved {
                try db.execute(
                    cached: "DELETE FROM sighting WHERE folder = ? AND uidvalidity = ? AND uid = ?",
                    arguments: [from.seen.folder, from.seen.uidValidity, from.seen.uid])
                if from.state == .erased {
                    try db.execute(
                        cached: """
                            UPDATE inbox SET message_id = NULL
                            WHERE id = ? AND NOT EXISTS (SELECT 1 FROM sighting WHERE mail = inbox.id)
                            """, arguments: [from.mail.rawValue])
                } else if let to {
                    try db.execute(
                        cached: "INSERT OR REPLACE INTO sighting(folder, uidvalidity, uid, mail, state) VALUES (?, ?, ?, ?, 'moved')",
                        arguments: [to.folder, to.uidValidity, to.uid, from.mail.rawValue])
                }
            }
        }
    }

    /// Forgets the bytes of mails in the state that were settled before the moment; their rows stay, so that each is known
    /// when it is seen again. Returns how many.
    @discardableResult
    public func purgeMails(_ state: MailState, settledBefore moment: Moment, limit: Int = 1_000) throws(StoreTrouble) -> Int {
        let purged = try write { db in
            let rows = try GRDB.Row.fetchAll(
                db,
                cached: """
                    SELECT id, spool FROM inbox INDEXED BY inbox_kept
                    WHERE state = ? AND state <> 'waiting' AND settled < ? AND (bytes IS NOT NULL OR spool IS NOT NULL) LIMIT ?
                    """, arguments: [state.rawValue, moment.seconds, limit])
            for row in rows {
                if let path: String = row["spool"] { try Self.discard(path, in: db) }
                try db.execute(
                    cached: "UPDATE inbox SET bytes = NULL, spool = NULL, from_address = '', message_id = NULL, verdict = '' WHERE id = ?",
                    arguments: [row["id"] as Int64])
            }
            return rows.count
        }
        try discardSpooled()
        return purged
    }

    // MARK: Spooled files

    /// The files that mails were spooled to: whatever else lies in the spool folder at the start was left by a crash.
    public func spooledFiles() throws(StoreTrouble) -> Set<String> {
        try read { db in try String.fetchSet(db, sql: "SELECT spool FROM inbox WHERE spool IS NOT NULL") }
    }

    static func discard(_ path: String, in db: Database) throws {
        try db.execute(cached: "INSERT OR IGNORE INTO discarded(path) VALUES (?)", arguments: [path])
    }

    /// Unlinks the files of mails that are gone; what a crash left behind goes at the next start.
    func discardSpooled() throws(StoreTrouble) {
        let paths = try read { db in try String.fetchAll(db, sql: "SELECT path FROM discarded") }
        guard !paths.isEmpty else { return }
        let gone = paths.filter { path in
            try? FileManager.default.removeItem(atPath: path)
            return !FileManager.default.fileExists(atPath: path)
        }
        try write { db in
            for path in gone { try db.execute(cached: "DELETE FROM discarded WHERE path = ?", arguments: [path]) }
        }
    }
}
