import Foundation
import GRDB
import Partnerships

/// The one door: every mail, bell, click and console command comes through here.
extension Store {
    /// Carries commands out in one transaction: stops if the cause was seen before, writes the rows, decides each command
    /// on the state that the one before left, appends events, queues letters, replaces the alarms, settles the cause and,
    /// for a mail, its inbox row.
    ///
    /// A refused command changes nothing and does not undo the others; a person who is refused is told by a `.refused`
    /// letter. When all are refused the rows are not kept either.
    /// - Parameter verdict: what the inbox row says of a mail (counts of events and letters when empty), or what the server
    ///   said of a letter: accepted and failed letters are settled in the outbox by the same transaction.
    public func carryOut(
        _ commands: [Command], on library: LibraryID, by actor: Actor, because cause: Cause, at now: Moment,
        under rules: Rules, with rows: [Row] = [], verdict: String = ""
    ) throws(StoreTrouble) -> Outcome {
        try carryOut(
            [Errand(on: library, commands, with: rows)], by: actor, because: cause, at: now, under: rules, verdict: verdict)
    }

    /// The same for several libraries at once, all or nothing: an import, a person known to several.
    public func carryOut(
        _ errands: [Errand], by actor: Actor, because cause: Cause, at now: Moment, under rules: Rules, verdict: String = ""
    ) throws(StoreTrouble) -> Outcome {
        let (outcome, changed) = try write(cause.keeping) { db in
            let keys = try Self.keys(of: cause, by: actor, at: now, in: db)
            let visit = Visit(db: db, actor: actor, now: now, rules: rules, marks: marks, cause: keys.first ?? "", states: states)
            if try keys.isEmpty || Self.isSettled(keys, in: db) {
                visit.outcome.seenBefore = true
            } else {
                // First, so that the bell that rings now is known as rung when the alarms are derived.
                for key in keys { try Self.settle(key, at: now, in: db) }
                if case .alarm(let library, let name) = cause { try Self.dropAlarm(name, of: library, in: db) }
                for errand in errands { try visit.carryOut(errand, under: rules) }
                for key in keys { try Self.settle(key, as: visit.outcome, in: db) }
            }
            if let id = cause.mail {
                try Self.settleMail(id, by: actor, verdict: verdict.isEmpty ? visit.outcome.summary : verdict, at: now, in: db)
            }
            if case .letter(let id, let posting) = cause { try Self.settleLetter(id, posting, note: verdict, at: now, in: db) }
            if !visit.outcome.erased.isEmpty { try visit.scrubMails() }
            return (visit.outcome, visit.changed)
        }
        for stored in changed { states.keep(stored) }
        if !outcome.erased.isEmpty {
            try secure()
            try afterErasure()
        }
        return outcome
    }

    /// Writes rows that need no decision: the programme's staff, an import of names alone.
    public func keep(_ rows: [Row], for library: LibraryID?, at now: Moment) throws(StoreTrouble) {
        try write { db in for row in rows { try row.write(for: library, at: now, in: db) } }
    }

    /// What the cause is known by; empty when it is no longer there to be carried out.
    static func keys(of cause: Cause, by actor: Actor, at now: Moment, in db: Database) throws -> [String] {
        switch cause {
        case .mail(let id):
            guard let row = try GRDB.Row.fetchOne(db, cached: "SELECT hash, message_id FROM inbox WHERE id = ?", arguments: [id.rawValue])
            else { throw StoreTrouble.defect("no mail \(id.rawValue)") }
            let hash: String = row["hash"]
            guard let messageID: String = row["message_id"], case .person(let person) = actor else { return ["mail \(hash)"] }
            // With the sender: some programs give the same Message-ID to everything they send.
            return ["mail \(hash)", "message \(messageID) \(person)"]
        case .confirmation(let pending, by: let mail):
            guard let hash = try String.fetchOne(db, sql: "SELECT hash FROM inbox WHERE id = ?", arguments: [pending.rawValue])
            else { throw StoreTrouble.defect("no mail \(pending.rawValue)") }
            return try keys(of: .mail(mail), by: actor, at: now, in: db) + ["confirmed \(hash)"]
        case .alarm(let library, let name):
            let due = try Int.fetchOne(
                db, cached: "SELECT due FROM alarm WHERE library = ? AND name = ? AND due <= ?",
                arguments: [library.rawValue, name.description, now.seconds])
            return due.map { [alarmKey(library, name, due: $0)] } ?? []
        case .console(let text): return ["console \(text)"]
        case .click(let text): return ["click \(text)"]
        case .letter(let id, let posting): return ["letter \(id.rawValue) \(posting.rawValue)"]
        }
    }

    static func alarmKey(_ library: LibraryID, _ name: AlarmName, due: Int) -> String { "alarm \(library) \(name) \(due)" }

    static func isSettled(_ keys: [String], in db: Database) throws -> Bool {
        for key in keys where try Bool.fetchOne(db, cached: "SELECT 1 FROM cause WHERE key = ?", arguments: [key]) != nil { return true }
        return false
    }

    private static func settleLetter(_ id: OutboxID, _ posting: Posting, note: String, at now: Moment, in db: Database) throws {
        switch posting {
        case .accepted: try settle(id, as: .sent, note: note, at: now, in: db)
        case .failed: try settle(id, as: .failed, note: note, at: now, in: db)
        case .bounced, .outdated: break
        }
    }

    private static func settle(_ key: String, at now: Moment, in db: Database) throws {
        try db.execute(cached: "INSERT INTO cause(key, at, outcome) VALUES (?, ?, '')", arguments: [key, now.seconds])
    }

    private static func settle(_ key: String, as outcome: Outcome, in db: Database) throws {
        try db.execute(cached: "UPDATE cause SET outcome = ? WHERE key = ?", arguments: [outcome.summary, key])
    }
}
