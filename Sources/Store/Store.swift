import Foundation
import GRDB
import Partnerships

/// What the programme remembers: one SQLite file, in WAL mode. What the world may see of it is on the disk before; see `Keeping`.
///
/// All functions block until the disk has answered: call them from threads of your own, never from Swift's cooperative
/// pool. Reading runs beside writing; writing is one at a time.
public final class Store: Sendable {
    /// Keyed one-way marks of a text (HMAC-SHA-256 as hex), one for each key that is valid, the newest first. The first
    /// is written, all are recognised: so keys can be rotated and a forgotten address is still known.
    public typealias Marks = @Sendable (String) -> [String]

    public let path: String
    let pool: DatabasePool
    let marks: Marks
    let fault: @Sendable (FaultPoint) -> Void
    let states = StateCache()
    private let promise = Promise()

    /// Opens or creates the file, brings its schema up to date and checks that it is whole and safe against crashes.
    ///
    /// A file made by `backup(to:)` starts paused: see `restored`.
    /// - Parameters:
    ///   - path: the database file; `-wal` and `-shm` lie beside it, `.forgotten`, the ledger of erasures, and `.accepted`.
    ///   - marks: needed for erasure and for recognising who was erased.
    ///   - patience: seconds to wait for another program that writes.
    ///   - fault: called at each commit point, for tests that kill the process there.
    public init(
        path: String, marks: @escaping Marks = { _ in [] }, patience: Double = 10,
        fault: @escaping @Sendable (FaultPoint) -> Void = { _ in }
    ) throws(StoreTrouble) {
        self.path = path
        self.marks = marks
        self.fault = fault
        do {
            var configuration = Configuration()
            configuration.label = "store"
            configuration.busyMode = .timeout(patience)
            configuration.maximumReaderCount = 4
            configuration.prepareDatabase { db in
                try db.execute(sql: "PRAGMA secure_delete = ON")
                // A savepoint's journal in memory: else each mail makes and deletes a file.
                try db.execute(sql: "PRAGMA temp_store = MEMORY")
            }
            pool = try DatabasePool(path: path, configuration: configuration)
            try Self.prepare(pool, path: path)
        } catch {
            throw StoreTrouble(error)
        }
        try discardSpooled()
        try keepRoomForAccepted()
        try settleRestore()
    }

    private static func prepare(_ pool: DatabasePool, path: String) throws {
        // GRDB sets synchronous=NORMAL on the writer when it opens: a commit could be lost with the power.
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2,
                try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
            else { throw StoreTrouble.disk("\(path): SQLite refuses synchronous=FULL or WAL") }
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
            let owner = try Int.fetchOne(db, sql: "PRAGMA application_id")
            guard tables == 0 || owner == Schema.applicationID else {
                throw StoreTrouble.notADatabase("\(path) belongs to another program")
            }
            if try Schema.migrator.hasBeenSuperseded(db) { throw StoreTrouble.newerSchema(path) }
        }
        try Schema.migrator.migrate(pool)
        // The whole check reads the whole file: a large one is left to `integrity()`.
        let pages = try pool.read { db in try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0 }
        if pages < 16_384 {
            let found = try pool.read { db in try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "" }
            guard found == "ok" else { throw StoreTrouble.damaged(found) }
        }
    }

    /// Checks every page and index of the file; empty when all is well. Takes seconds on a large file.
    public func integrity() throws(StoreTrouble) -> [String] {
        let found = try read { db in try String.fetchAll(db, sql: "PRAGMA integrity_check(20)") }
        return found == ["ok"] ? [] : found
    }

    // MARK: Transactions

    func read<Value>(_ body: (Database) throws -> Value) throws(StoreTrouble) -> Value {
        do {
            if let view = View.current, view.store == ObjectIdentifier(self) { return try body(view.db) }
            return try pool.read(body)
        } catch { throw StoreTrouble(error) }
    }

    /// All look-ups inside `work` see the database as it is at one moment, whatever is written meanwhile, and cost one transaction together.
    public func atOneMoment<Value>(_ work: () throws -> Value) throws -> Value {
        if View.current != nil { return try work() }
        return try pool.read { db in try View.$current.withValue(View(store: ObjectIdentifier(self), db: db)) { try work() } }
    }

    /// One transaction: all of it or nothing.
    func write<Value>(_ keeping: Keeping = .onDisk, _ body: (Database) throws -> Value) throws(StoreTrouble) -> Value {
        do {
            let value = try pool.writeWithoutTransaction { db in
                try promise.give(keeping, db)
                var value: Value?
                try db.inTransaction {
                    value = try body(db)
                    fault(.beforeCommit)
                    return .commit
                }
                return value!
            }
            fault(.afterCommit)
            return value
        } catch { throw StoreTrouble(error) }
    }

    /// Returns when everything done so far is on the disk. To be called before the world is told of it: before a mail is moved, before the
    /// service ends.
    public func secure() throws(StoreTrouble) {
        guard promise.isOwed else { return }
        do throws(StoreTrouble) {
            try write { db in
                promise.isKept(true)
                // A number that changes: SQLite writes nothing, and syncs nothing, for a row that stays as it is.
                try Self.setMeta("secured", to: String((Int(try Self.meta("secured", in: db) ?? "") ?? 0) + 1), in: db)
            }
        } catch {
            promise.isKept(false)
            throw error
        }
    }
}

/// The moment that look-ups see, on the thread that works.
private struct View: @unchecked Sendable {
    @TaskLocal static var current: View?
    let store: ObjectIdentifier
    let db: Database
}

/// Where a test may kill the process.
public enum FaultPoint: String, Sendable, Codable, CaseIterable {
    /// Everything is written, nothing committed.
    case beforeCommit
    /// On the disk, but nobody was told yet.
    case afterCommit
}
