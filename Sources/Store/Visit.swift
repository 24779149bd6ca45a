import Foundation
import GRDB
import Partnerships

/// One pass through the door: lives as long as its transaction.
final class Visit {
    let db: Database
    let actor: Actor
    let now: Moment
    /// Nil when a restored file is mended: the alarms are derived at the start that follows.
    let rules: Rules?
    let marks: Store.Marks
    let cause: String
    var outcome = Outcome()

    init(db: Database, actor: Actor, now: Moment, rules: Rules?, marks: @escaping Store.Marks, cause: String) {
        self.db = db; self.actor = actor; self.now = now; self.rules = rules; self.marks = marks; self.cause = cause
    }

    func carryOut(_ errand: Errand, under rules: Rules) throws {
        var refused: [Refusal] = []
        try db.inSavepoint {
            for row in errand.rows { try row.write(for: errand.library, at: now, in: db) }
            var stored = try StoredPartnership.load(errand.library, in: db)
            let before = stored.state
            var decision = Decision()
            for command in errand.commands {
                let decided: Decision
                do throws(Refusal) {
                    decided = try decide(command, on: stored.state, by: actor, at: now, under: rules)
                } catch {
                    refused.append(error)
                    continue
                }
                for event in decided.events { try append(event, to: &stored) }
                decision.events += decided.events
                decision.notices += decided.notices
            }
            for notice in joinReplies(decision.notices) { try queue(notice, of: errand.library) }
            for case .erased(let person) in decision.events { try erase(person, from: errand.library) }
            try finish(stored, before: before)
            // Personal data that only refused commands speak of is not kept.
            return refused.isEmpty || refused.count < errand.commands.count ? .commit : .rollback
        }
        outcome.refusals += refused
        for refusal in refused { try tell(refusal, of: errand.library) }
    }

    func append(_ event: Event, to stored: inout StoredPartnership) throws {
        evolve(&stored.state, event)
        stored.version += 1
        try db.execute(
            sql: "INSERT INTO event(library, version, at, cause, json) VALUES (?, ?, ?, ?, ?)",
            arguments: [stored.state.id.rawValue, stored.version, now.seconds, cause, try JSON.text(event)])
        try project(event, on: stored.state)
        outcome.events.append(event)
    }

    /// Keeps the new state, its alarms and what pages show of it.
    func finish(_ stored: StoredPartnership, before: Partnership) throws {
        guard stored.isChanged else { return }
        try stored.save(in: db)
        if let rules { try Store.replaceAlarms(of: stored.state, under: rules, in: db) }
        for meeting in stored.state.meetings.values where meeting != before.meetings[meeting.key] {
            try project(meeting, of: stored.state.id)
        }
    }

    private func tell(_ refusal: Refusal, of library: LibraryID) throws {
        guard case .person(let person) = actor else { return }
        guard try Bool.fetchOne(db, sql: "SELECT 1 FROM library WHERE id = ?", arguments: [library.rawValue]) != nil else { return }
        var notice = Notice(.refused, to: .person(person), notBefore: now)
        notice.direct = true
        notice.refusal = refusal
        try queue(notice, of: library)
    }
}

/// A partnership as it is stored: the state, and how many events have led to it.
struct StoredPartnership {
    var state: Partnership
    var version: Int
    private let loaded: Int

    var isChanged: Bool { version != loaded }

    /// The stored state with nothing folded; a state that this version of the program can't read is folded anew.
    static func load(_ library: LibraryID, in db: Database) throws -> StoredPartnership {
        guard let row = try GRDB.Row.fetchOne(
            db, sql: "SELECT version, state FROM partnership WHERE library = ?", arguments: [library.rawValue])
        else { return StoredPartnership(state: Partnership(id: library), version: 0, loaded: 0) }
        let version: Int = row["version"]
        if let state = try? JSON.value(Partnership.self, from: row["state"]) {
            return StoredPartnership(state: state, version: version, loaded: version)
        }
        return StoredPartnership(state: try fold(library, in: db).state, version: version, loaded: version)
    }

    /// All events from the first, one at a time.
    static func fold(_ library: LibraryID, in db: Database) throws -> (state: Partnership, version: Int) {
        var state = Partnership(id: library)
        var version = 0
        let rows = try GRDB.Row.fetchCursor(
            db, sql: "SELECT version, json FROM event WHERE library = ? ORDER BY version", arguments: [library.rawValue])
        while let row = try rows.next() {
            evolve(&state, try JSON.value(Event.self, from: row["json"]))
            version = row["version"]
        }
        return (state, version)
    }

    func save(in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO partnership(library, version, state) VALUES (?, ?, ?)
                ON CONFLICT(library) DO UPDATE SET version = excluded.version, state = excluded.state
                """,
            arguments: [state.id.rawValue, version, try JSON.text(state)])
    }
}
