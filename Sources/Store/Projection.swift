import GRDB
import Partnerships

/// Rows that follow from events, in the same transaction.
extension Visit {
    func project(_ event: Event, on state: Partnership) throws {
        switch event {
        case .enrolled(let facts):
            let roles = state.members[facts.id]?.roles.map(\.rawValue).sorted().joined(separator: " ") ?? ""
            try db.execute(
                cached: """
                    INSERT INTO membership(library, person, roles) VALUES (?, ?, ?)
                    ON CONFLICT(library, person) DO UPDATE SET roles = excluded.roles
                    """,
                arguments: [state.id.rawValue, facts.id.rawValue, roles])
        case .summarised(let key, let summary):
            try db.execute(
                cached: """
                    INSERT INTO published(library, meeting, text, title, at) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT(library, meeting) DO UPDATE SET text = excluded.text, title = excluded.title, at = excluded.at
                    """,
                arguments: [
                    state.id.rawValue, key, summary.text.rawValue, state.meetings[key]?.plan.title ?? "", summary.at.seconds,
                ])
        default: break
        }
    }

    func project(_ meeting: Meeting, of library: LibraryID) throws {
        try db.execute(
            cached: """
                INSERT INTO meeting(library, key, ordinal, title, place, starts, ends, stage, sequence, changed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT(library, key) DO UPDATE SET ordinal = excluded.ordinal, title = excluded.title,
                    place = excluded.place, starts = excluded.starts, ends = excluded.ends, stage = excluded.stage,
                    sequence = excluded.sequence, changed = excluded.changed
                """,
            arguments: [
                library.rawValue, meeting.key, meeting.ordinal, meeting.plan.title, meeting.plan.place,
                meeting.plan.start.seconds, meeting.plan.end.seconds, meeting.stage.rawValue, meeting.sequence, now.seconds,
            ])
    }

    func queue(_ notice: Notice, of library: LibraryID) throws {
        // While a restored backup is being caught up with, everything decided may have been decided and sent before.
        let state = try Store.meta("restored", in: db) == nil ? "queued" : "held"
        var farewell: String?
        if notice.kind == .erased, case .person(let person) = notice.to {
            // The last letter is written when the row is gone; its copy goes with the letter.
            farewell = try PersonRecord.find(person, in: db).map { try JSON.text($0) }
        }
        try db.execute(
            cached: """
                INSERT INTO outbox(library, kind, recipient, meeting, notice, cause, created, due, state, farewell)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                library.rawValue, notice.kind.rawValue, notice.to.key(in: library), notice.meeting, try JSON.text(notice), cause,
                now.seconds, notice.notBefore.seconds, state, farewell,
            ])
        outcome.letters += 1
    }
}

extension Addressee {
    /// How the receiver stands in the outbox.
    func key(in library: LibraryID) -> String {
        switch self {
        case .person(let id): "person \(id)"
        case .channel(let id): "channel \(id)"
        case .forum: "forum \(library)"
        }
    }
}
