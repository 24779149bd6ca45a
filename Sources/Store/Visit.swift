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
    let states: StateCache
    /// What was changed, for the cache once it is committed.
    var changed: [StoredPartnership] = []
    var outcome = Outcome()

    init(db: Database, actor: Actor, now: Moment, rules: Rules?, marks: @escaping Store.Marks, cause: String, states: StateCache) {
        self.db = db; self.actor = actor; self.now = now; self.rules = rules; self.marks = marks; self.cause = cause; self.states = states
    }

    func carryOut(_ errand: Errand, under rules: Rules) throws {
        var refused: [Refusal] = []
        try db.inSavepoint {
            for row in errand.rows { try row.write(for: errand.library, at: now, in: db) }
            var stored = try load(errand.library)
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

    /// As this transaction has left it so far.
    func load(_ library: LibraryID) throws -> StoredPartnership {
        if var stored = changed.last(where: { $0.state.id == library }) {
            stored.startOver()
            return stored
        }
        return try StoredPartnership.load(library, in: db, states)
    }

    func append(_ event: Event, to stored: inout StoredPartnership) throws {
        evolve(&stored.state, event)
        stored.version += 1
        try db.execute(
            cached: "INSERT INTO event(library, version, at, cause, json) VALUES (?, ?, ?, ?, ?)",
            arguments: [stored.state.id.rawValue, stored.version, now.seconds, cause, try JSON.text(event)])
        try project(event, on: stored.state)
        outcome.events.append(event)
    }

    /// Keeps the new state, its alarms and what pages show of it.
    func finish(_ stored: StoredPartnership, before: Partnership) throws {
        guard stored.isChanged else { return }
        var stored = stored
        try stored.save(in: db)
        changed.append(stored)
        if let rules { try Store.replaceAlarms(of: stored.state, under: rules, in: db) }
        for meeting in stored.state.meetings.values where meeting != before.meetings[meeting.key] {
            try project(meeting, of: stored.state.id)
        }
    }

    private func tell(_ refusal: Refusal, of library: LibraryID) throws {
        guard case .person(let person) = actor else { return }
        guard try Bool.fetchOne(db, cached: "SELECT 1 FROM library WHERE id = ?", arguments: [library.rawValue]) != nil else { return }
        var notice = Notice(.refused, to: .person(person), notBefore: now)
        notice.direct = true
        notice.refusal = refusal
        try queue(notice, of: library)
    }
}
