import GRDB
import Partnerships

/// A bell of one library that is due.
public struct DueAlarm: Hashable, Sendable {
    public var library: LibraryID
    public var alarm: Alarm
    public init(library: LibraryID, alarm: Alarm) { self.library = library; self.alarm = alarm }
}

extension Store {
    /// Bells due at or before the moment, the earliest first. Each is rung with `.ring` because of `.alarm`.
    public func dueAlarms(at now: Moment, limit: Int = 100) throws(StoreTrouble) -> [DueAlarm] {
        try read { db in
            try GRDB.Row.fetchAll(db, cached: SQL.dueAlarms, arguments: [now.seconds, limit]).compactMap { row in
                guard let name = AlarmName(row["name"]) else { return nil }
                return DueAlarm(library: LibraryID(rawValue: row["library"]), alarm: Alarm(name, due: Moment(row["due"] as Int)))
            }
        }
    }

    /// When the next bell rings or the next letter leaves: so long may the timekeeper sleep. Nil while paused.
    public func nextDue() throws(StoreTrouble) -> Moment? {
        try read { db in
            if try Self.meta("paused", in: db) != nil { return nil }
            let bell = try Int.fetchOne(db, cached: SQL.nextAlarm)
            let letter = try Int.fetchOne(db, cached: SQL.nextLetter)
            return [bell, letter].compactMap { $0 }.min().map { Moment($0) }
        }
    }

    /// Derives the alarms of every library anew from its state: at each start, since settings may have changed.
    public func deriveAlarms(under rules: Rules) throws(StoreTrouble) {
        try write(.inOrder) { db in
            for library in try String.fetchAll(db, sql: "SELECT library FROM partnership") {
                let stored = try StoredPartnership.load(LibraryID(library), in: db, states)
                try Self.replaceAlarms(of: stored.state, under: rules, in: db)
            }
        }
    }

    static func dropAlarm(_ name: AlarmName, of library: LibraryID, in db: Database) throws {
        try db.execute(
            cached: "DELETE FROM alarm WHERE library = ? AND name = ?", arguments: [library.rawValue, name.description])
    }

    /// A bell that has rung with this due time does not come back.
    static func replaceAlarms(of state: Partnership, under rules: Rules, in db: Database) throws {
        let derived = timetable(of: state, under: rules)
        let kept = try GRDB.Row.fetchAll(db, cached: "SELECT name, due FROM alarm WHERE library = ?", arguments: [state.id.rawValue])
        // Most commands move no bell.
        if Set(kept.map { "\($0["name"] as String) \($0["due"] as Int)" }) == Set(derived.map { "\($0.name) \($0.due.seconds)" }) { return }
        try db.execute(cached: "DELETE FROM alarm WHERE library = ?", arguments: [state.id.rawValue])
        for alarm in derived {
            try db.execute(
                cached: """
                    INSERT INTO alarm(library, name, due) SELECT ?1, ?2, ?3
                    WHERE NOT EXISTS (SELECT 1 FROM cause WHERE key = ?4)
                    """,
                arguments: [
                    state.id.rawValue, alarm.name.description, alarm.due.seconds,
                    alarmKey(state.id, alarm.name, due: alarm.due.seconds),
                ])
        }
    }
}
