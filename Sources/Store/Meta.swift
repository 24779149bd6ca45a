import GRDB
import Partnerships

/// Clock and emergency stop.
extension Store {
    /// Remembers the moment as the newest seen. An earlier one than remembered is refused with `.clockRunsBack`.
    public func remember(_ moment: Moment) throws(StoreTrouble) {
        try write { db in
            if let last = try Self.meta("clock", in: db).flatMap({ Int($0) }) {
                if last == moment.seconds { return }
                if last > moment.seconds { throw StoreTrouble.clockRunsBack(remembered: Moment(last)) }
            }
            try Self.setMeta("clock", to: String(moment.seconds), in: db)
        }
    }

    /// The newest moment that was remembered.
    public func remembered() throws(StoreTrouble) -> Moment? {
        try read { db in try Self.meta("clock", in: db).flatMap { Int($0) }.map { Moment($0) } }
    }

    /// Whether the programme is stopped: nothing is sent and no bell rings.
    public func paused() throws(StoreTrouble) -> Bool { try read { db in try Self.meta("paused", in: db) != nil } }

    /// Stops the whole programme until `resume`.
    public func pause() throws(StoreTrouble) { try write { db in try Self.setMeta("paused", to: "1", in: db) } }

    /// Lets the programme go on, and ends the state `restored`. Held letters stay held until somebody decides.
    public func resume() throws(StoreTrouble) {
        try write { db in
            try Self.setMeta("paused", to: nil, in: db)
            try Self.setMeta("restored", to: nil, in: db)
        }
    }

    /// Small facts of the service that have no table: what a key stands for is the caller's affair.
    public func note(_ key: String) throws(StoreTrouble) -> String? { try read { db in try Self.meta("note." + key, in: db) } }

    public func setNote(_ key: String, to value: String?) throws(StoreTrouble) {
        try write { db in try Self.setMeta("note." + key, to: value, in: db) }
    }

    static func meta(_ key: String, in db: Database) throws -> String? {
        try String.fetchOne(db, cached: "SELECT value FROM meta WHERE key = ?", arguments: [key])
    }

    static func setMeta(_ key: String, to value: String?, in db: Database) throws {
        if let value {
            try db.execute(
                cached: "INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                arguments: [key, value])
        } else {
            try db.execute(cached: "DELETE FROM meta WHERE key = ?", arguments: [key])
        }
    }
}
