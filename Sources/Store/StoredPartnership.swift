import Foundation
import GRDB
import Partnerships

/// A partnership as it is stored: a snapshot of its state, and the few events that have come since. So a command costs the
/// same however long the history is, and does not write the whole state each time.
struct StoredPartnership: Sendable {
    var state: Partnership
    /// How many events have led to the state.
    var version: Int
    /// At which event the snapshot was taken; nil when there is none that can be read.
    private var snapshot: Int?
    private var loaded: Int

    static let eventsPerSnapshot = 32

    var isChanged: Bool { version != loaded }

    mutating func startOver() { loaded = version }

    /// As it is committed: a transaction asks only for what it has not changed itself.
    static func load(_ library: LibraryID, in db: Database, _ states: StateCache) throws -> StoredPartnership {
        let version = try Int.fetchOne(
            db, cached: "SELECT max(version) FROM event WHERE library = ?", arguments: [library.rawValue]) ?? 0
        if let known = states[library, version] { return known }
        let stored = try read(library, in: db)
        states.keep(stored)
        return stored
    }

    /// From the file: the snapshot, or the empty state when there is none that this version of the program can read, and
    /// the events after it.
    static func read(_ library: LibraryID, in db: Database) throws -> StoredPartnership {
        let row = try GRDB.Row.fetchOne(
            db, cached: "SELECT version, state FROM partnership WHERE library = ?", arguments: [library.rawValue])
        if let row, let state = try? JSON.value(Partnership.self, from: row["state"]) {
            let taken: Int = row["version"]
            let (folded, version) = try fold(state, after: taken, in: db)
            return StoredPartnership(state: folded, version: version, snapshot: taken, loaded: version)
        }
        let (folded, version) = try fold(Partnership(id: library), after: 0, in: db)
        return StoredPartnership(state: folded, version: version, snapshot: nil, loaded: version)
    }

    /// The state moved on by each event after the version.
    static func fold(_ state: Partnership, after version: Int, in db: Database) throws -> (state: Partnership, version: Int) {
        var state = state
        var version = version
        let rows = try GRDB.Row.fetchCursor(
            db, sql: "SELECT version, json FROM event WHERE library = ? AND version > ? ORDER BY version",
            arguments: [state.id.rawValue, version])
        while let row = try rows.next() {
            evolve(&state, try JSON.value(Event.self, from: row["json"]))
            version = row["version"]
        }
        return (state, version)
    }

    mutating func save(in db: Database) throws {
        if let snapshot, version - snapshot < Self.eventsPerSnapshot { return }
        try db.execute(
            cached: """
                INSERT INTO partnership(library, version, state) VALUES (?, ?, ?)
                ON CONFLICT(library) DO UPDATE SET version = excluded.version, state = excluded.state
                """,
            arguments: [state.id.rawValue, version, try JSON.text(state)])
        snapshot = version
    }
}

/// States that are committed, so that daily work need not read them again. A version says all: events are only added.
final class StateCache: @unchecked Sendable {
    private let lock = NSLock()
    private var states: [LibraryID: StoredPartnership] = [:]
    private let limit = 256

    subscript(library: LibraryID, version: Int) -> StoredPartnership? {
        lock.withLock { states[library].flatMap { $0.version == version ? $0 : nil } }
    }

    func keep(_ stored: StoredPartnership) {
        var stored = stored
        stored.startOver()
        lock.withLock {
            if states.count >= limit { states.removeAll() }
            states[stored.state.id] = stored
        }
    }
}
