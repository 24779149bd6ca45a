import GRDB
import Partnerships

extension Store {
    /// The Message-ID of the mail that has led to the letter; nil when no mail has, and when the mail is gone.
    public func messageID(answeredBy letter: OutboxID) throws(StoreTrouble) -> String? {
        try read { db in
            guard let cause = try String.fetchOne(db, cached: "SELECT cause FROM outbox WHERE id = ?", arguments: [letter.rawValue]),
                cause.hasPrefix("mail ")
            else { return nil }
            return try String.fetchOne(db, cached: "SELECT message_id FROM inbox WHERE hash = ?", arguments: [String(cause.dropFirst(5))])
        }
    }
}

extension Store {
    /// The mail that a direct answer answers; nil for every other letter, and when the mail is gone.
    public func mail(answeredBy letter: OutboxID) throws(StoreTrouble) -> StoredMail? {
        try read { db in
            guard let cause = try String.fetchOne(db, sql: "SELECT cause FROM outbox WHERE id = ?", arguments: [letter.rawValue]),
                cause.hasPrefix("mail ")
            else { return nil }
            return try GRDB.Row.fetchOne(db, sql: SQL.mailByHash, arguments: [String(cause.dropFirst(5))]).map(StoredMail.init(row:))
        }
    }
}

extension Store {
    /// How many letters of each kind wait and would leave at the moment, paused or not.
    public func waitingLetters(at now: Moment) throws(StoreTrouble) -> [String: Int] {
        try read { db in
            var counts: [String: Int] = [:]
            let rows = try GRDB.Row.fetchCursor(
                db, sql: "SELECT kind, count(*) AS number FROM outbox WHERE state IN ('queued', 'sealed') AND due <= ? GROUP BY kind",
                arguments: [now.seconds])
            while let row = try rows.next() { counts[row["kind"]] = row["number"] }
            return counts
        }
    }
}

extension Store {
    /// Whether anything was ever written to the person: the data notice goes with the first letter that really leaves (RODO art. 14).
    public func hasWritten(to person: PersonID) throws(StoreTrouble) -> Bool {
        try read { db in
            try Bool.fetchOne(
                db, cached: "SELECT 1 FROM outbox WHERE recipient = ? AND state IN ('sealed', 'sent') LIMIT 1", arguments: ["person \(person)"])
                    ?? false
        }
    }
}
