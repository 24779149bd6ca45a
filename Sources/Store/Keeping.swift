import Foundation
import GRDB

/// What a commit promises when the call returns. Whatever happens to the process, both are kept; they differ in a power failure.
enum Keeping: Sendable {
    /// It is on the disk.
    case onDisk
    /// It is in the log, in its order: a power failure may undo it, and with it all that came after. For what nobody has seen yet and can be
    /// done anew from what is on the disk: a mail lies in the inbox, a bell is still due, a letter is sealed. Not waiting for the disk each
    /// time, a mail costs a third.
    case inOrder
}

extension Cause {
    /// People who command wait for the answer, and are told that it is done.
    var keeping: Keeping {
        switch self {
        case .mail, .confirmation, .alarm, .letter: .inOrder
        case .console, .click: .onDisk
        }
    }
}

/// The writer's present `PRAGMA synchronous`, changed only between transactions. A commit `onDisk` that changes anything syncs the log as a
/// whole, so everything before it is on the disk as well (SQLite, WAL mode).
final class Promise: @unchecked Sendable {
    private let lock = NSLock()
    private var given = Keeping.onDisk
    private var owed = false

    /// Whether something may not be on the disk yet.
    var isOwed: Bool { lock.withLock { owed } }

    func give(_ keeping: Keeping, _ db: Database) throws {
        try lock.withLock {
            if keeping != given { try db.execute(sql: "PRAGMA synchronous = \(keeping == .onDisk ? "FULL" : "NORMAL")") }
            given = keeping
            if keeping == .inOrder { owed = true }
        }
    }

    func isKept(_ kept: Bool) { lock.withLock { owed = !kept } }
}
