import Foundation
import GRDB
import Partnerships

/// Somebody whose own rows are gone, but who may still be named in what others wrote: their mails, texts and letters.
public struct OpenErasure: Codable, Sendable {
    public var person: PersonRecord
    /// Where the person belonged.
    public var libraries: [LibraryID]
}

/// The second half of an erasure. It needs mails to be read, so it is done outside of the transaction, by whoever can read
/// them; until it is done the row remembers whom to look for.
extension Store {
    static func open(_ erasure: OpenErasure, in db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO open_erasure(person, facts) VALUES (?, ?)",
            arguments: [erasure.person.id.rawValue, try JSON.text(erasure)])
    }

    public func openErasures() throws(StoreTrouble) -> [OpenErasure] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT facts FROM open_erasure WHERE facts <> '' ORDER BY person")
                .map { try JSON.value(OpenErasure.self, from: $0) }
        }
    }

    /// Settled mails whose bytes are kept, in the order of their numbers; each with the libraries of the person who wrote it.
    public func keptMails(after id: InboxID, limit: Int) throws(StoreTrouble) -> [(mail: StoredMail, libraries: [LibraryID])] {
        try read { db in
            let rows = try GRDB.Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM inbox WHERE id > ? AND state <> 'waiting' AND (bytes IS NOT NULL OR spool IS NOT NULL)
                    ORDER BY id LIMIT ?
                    """, arguments: [id.rawValue, limit])
            return try rows.map { row in
                let libraries = try String.fetchAll(
                    db, sql: "SELECT library FROM membership WHERE person = ?", arguments: [row["person"] as String?])
                return (StoredMail(row: row), libraries.map { LibraryID($0) })
            }
        }
    }

    /// Deletes the bytes of settled mails, here and in the mailbox; what they led to stays.
    public func erase(mails: [InboxID]) throws(StoreTrouble) {
        guard !mails.isEmpty else { return }
        try write { db in try Self.scrub(mails.map(\.rawValue), in: db) }
    }

    /// Rewrites the kept texts of the libraries, and the words that their letters' notices quote.
    /// - Parameter clean: the text as it may stay; nil when nothing has to be changed.
    public func rewriteWords(of libraries: [LibraryID], _ clean: (String) -> String?) throws(StoreTrouble) {
        for library in libraries {
            try rewrite(table: "text", key: "id", column: "body", of: library, clean)
            for column in ["notice", "last_error", "reply"] { try rewrite(table: "outbox", key: "id", column: column, of: library, clean) }
        }
    }

    private func rewrite(
        table: String, key: String, column: String, of library: LibraryID, _ clean: (String) -> String?
    ) throws(StoreTrouble) {
        let changed = try read { db in
            var changed: [(key: DatabaseValue, text: String)] = []
            let rows = try GRDB.Row.fetchCursor(
                db, sql: "SELECT \(key) AS key, \(column) AS words FROM \(table) WHERE library = ?", arguments: [library.rawValue])
            while let row = try rows.next() {
                if let text = clean(row["words"]) { changed.append((row["key"], text)) }
            }
            return changed
        }
        guard !changed.isEmpty else { return }
        try write { db in
            for (id, text) in changed {
                try db.execute(sql: "UPDATE \(table) SET \(column) = ? WHERE \(key) = ?", arguments: [text, id])
            }
        }
    }

    /// All was looked through: the name goes here too, from the write-ahead log and from spooled files. What a reader puts off
    /// is done at the next call. Nothing is done when there is nothing to close.
    public func close(_ erasures: [OpenErasure]) throws(StoreTrouble) {
        let open = try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM open_erasure") ?? 0 }
        guard open > 0 else { return }
        try write { db in
            for erasure in erasures {
                try db.execute(sql: "UPDATE open_erasure SET facts = '' WHERE person = ?", arguments: [erasure.person.id.rawValue])
            }
        }
        try discardSpooled()
        guard try truncateLog() else { return }
        try write { db in try db.execute(sql: "DELETE FROM open_erasure WHERE facts = ''") }
    }
}
