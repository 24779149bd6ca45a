import Foundation
import GRDB
import Partnerships

/// The right to be forgotten (RODO art. 17): rows go, history stays.
extension Visit {
    /// Deletes all that is personal and keeps keyed marks, so that neither an import nor a backup brings the person back.
    func erase(_ person: PersonID, from library: LibraryID?) throws {
        guard !marks("").isEmpty else { throw StoreTrouble.noKey }
        let others = try String.fetchAll(
            db, sql: "SELECT library FROM membership WHERE person = ? ORDER BY library", arguments: [person.rawValue])
        let concerned = Set(others + (library.map { [$0.rawValue] } ?? [])).sorted()
        if let record = try PersonRecord.find(person, in: db) {
            try forget(record)
            try Store.open(OpenErasure(person: record, libraries: concerned.map { LibraryID($0) }), in: db)
        }
        for other in others where other != library?.rawValue { try eraseMember(person, of: LibraryID(other)) }
        try db.execute(sql: "DELETE FROM text WHERE owner = ?", arguments: [person.rawValue])
        try db.execute(sql: "DELETE FROM outbox WHERE recipient = ? AND kind <> 'erased'", arguments: ["person \(person)"])
        try db.execute(sql: "DELETE FROM calendar_uid WHERE person = ?", arguments: [person.rawValue])
        for library in concerned { try forgetLetters(of: library) }
        try db.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [person.rawValue])
        outcome.erased.append(person)
    }

    /// Deletes what the erased have written to us; at the end, when the mail that asked for it is settled as well.
    func scrubMails() throws {
        for person in outcome.erased {
            try Store.scrub(try Int64.fetchAll(db, sql: "SELECT id FROM inbox WHERE person = ?", arguments: [person.rawValue]), in: db)
        }
    }

    /// Letters to others may name the person. What has gone is needed no more; what has not is written anew, under the same
    /// Message-ID.
    private func forgetLetters(of library: String) throws {
        try db.execute(
            sql: "UPDATE outbox SET bytes = NULL WHERE library = ? AND settled IS NOT NULL AND bytes IS NOT NULL", arguments: [library])
        try db.execute(
            sql: """
                UPDATE outbox SET bytes = NULL, state = CASE state WHEN 'sealed' THEN 'queued' ELSE state END
                WHERE library = ? AND state IN ('sealed', 'held') AND bytes IS NOT NULL AND kind <> 'erased'
                """, arguments: [library])
    }

    private func eraseMember(_ person: PersonID, of library: LibraryID) throws {
        var stored = try load(library)
        guard let member = stored.state.members[person], !member.erased else { return }
        let before = stored.state
        try append(.erased(person), to: &stored)
        try finish(stored, before: before)
    }

    private func forget(_ record: PersonRecord) throws {
        let address = record.email.lowercased()
        var facts = ["person \(record.id)"]
        let shared = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM person WHERE lower(email) = lower(?)", arguments: [record.email]) ?? 0
        if !address.isEmpty, shared == 1 {
            facts.append("address \(address)")
            try Store.scrub(try Int64.fetchAll(db, sql: "SELECT id FROM inbox WHERE from_address = ?", arguments: [address]), in: db)
        }
        for row in try GRDB.Row.fetchAll(db, sql: SQL.membershipsByPerson, arguments: [record.id.rawValue]) {
            let library = LibraryID(rawValue: row["library"])
            facts.append(Store.rowFact(library, record))
            if let externalID: String = row["external_id"] { facts.append("id \(library) \(externalID)") }
        }
        for fact in facts {
            try db.execute(
                sql: "INSERT OR IGNORE INTO forgotten(mark, at) VALUES (?, ?)", arguments: [marks(fact)[0], now.seconds])
        }
        // Message-IDs may carry a name, also those of mails purged long ago; the hash of the bytes goes on telling that a mail was seen.
        let ending = " \(record.id)"
        try db.execute(
            sql: "DELETE FROM cause WHERE key > 'message ' AND key < 'message!' AND substr(key, -?) = ?", arguments: [ending.count, ending])
    }
}

extension Store {
    /// Whether the register row is of somebody who was erased: by external id, by address, or by address and name.
    public func isForgotten(_ record: PersonRecord, externalID: String?, in library: LibraryID) throws(StoreTrouble) -> Bool {
        var facts = ["person \(record.id)", Self.rowFact(library, record)]
        if !record.email.isEmpty { facts.append("address \(record.email.lowercased())") }
        if let externalID { facts.append("id \(library) \(externalID)") }
        return try isForgotten(facts)
    }

    /// Whether nobody is to be written to at the address.
    public func isForgotten(address: String) throws(StoreTrouble) -> Bool { try isForgotten(["address \(address.lowercased())"]) }

    private func isForgotten(_ facts: [String]) throws(StoreTrouble) -> Bool {
        let all = facts.flatMap(marks)
        return try read { db in
            for mark in all where try Bool.fetchOne(db, cached: "SELECT 1 FROM forgotten WHERE mark = ?", arguments: [mark]) != nil {
                return true
            }
            return false
        }
    }

    static func rowFact(_ library: LibraryID, _ record: PersonRecord) -> String {
        let name = record.name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "row \(library) \(record.email.lowercased()) \(name)"
    }

    /// Deletes the mails' bytes here and has them deleted from the mailbox.
    static func scrub(_ mails: [Int64], in db: Database) throws {
        for id in mails {
            if let path = try String.fetchOne(db, sql: "SELECT spool FROM inbox WHERE id = ? AND spool IS NOT NULL", arguments: [id]) {
                try discard(path, in: db)
            }
            try db.execute(
                sql: "UPDATE inbox SET state = 'erased', bytes = NULL, spool = NULL, from_address = '', verdict = '' WHERE id = ?",
                arguments: [id])
            try db.execute(sql: "UPDATE sighting SET state = 'to_move' WHERE mail = ?", arguments: [id])
            try db.execute(
                sql: "UPDATE inbox SET message_id = NULL WHERE id = ? AND NOT EXISTS (SELECT 1 FROM sighting WHERE mail = ?)",
                arguments: [id, id])
        }
    }

    /// What can only be done after the commit: the ledger beside the file, spooled mails, and the write-ahead log, which
    /// holds what the pages said before.
    func afterErasure() throws(StoreTrouble) {
        try syncLedger()
        try discardSpooled()
        try truncateLog()
    }

    /// Writes the log into the file and empties it.
    /// - Returns: false when readers that are still at work put it off until the next time.
    @discardableResult
    public func truncateLog() throws(StoreTrouble) -> Bool {
        do {
            _ = try pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
            return true
        } catch {
            let trouble = StoreTrouble(error)
            if case .locked = trouble { return false }
            throw trouble
        }
    }
}
