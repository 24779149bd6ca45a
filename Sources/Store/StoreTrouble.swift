import GRDB
import Partnerships

/// What can go wrong between the store and its file. Nothing is half done when one is thrown: the transaction was undone.
public enum StoreTrouble: Error, Sendable, Equatable, CustomStringConvertible {
    /// Somebody else holds the file and did not let go in time.
    case locked(String)
    /// No room on the disk.
    case full(String)
    /// The disk did not do as it was told.
    case disk(String)
    /// The file or its folder is missing or may not be read or written.
    case cannotOpen(String)
    case notADatabase(String)
    /// Written by a newer version of the program.
    case newerSchema(String)
    case damaged(String)
    /// An earlier moment than the one that was remembered: letters would leave twice.
    case clockRunsBack(remembered: Moment)
    /// No key was given, so a forgotten address can't be recognised again (see `Store.Marks`).
    case noKey
    /// A row that is named does not exist, or a rule of the schema was broken: a defect of the program.
    case defect(String)

    /// Whether trying again later may help.
    public var isRetryable: Bool {
        switch self {
        case .locked, .full, .disk: true
        default: false
        }
    }

    public var description: String {
        switch self {
        case .locked(let text): "the database is locked by another program; try again: \(text)"
        case .full(let text): "the disk is full; free some room and try again: \(text)"
        case .disk(let text): "the disk failed while the database was read or written: \(text)"
        case .cannotOpen(let text): "the database file can't be opened; check the path and its permissions: \(text)"
        case .notADatabase(let text): "the file is not a database of Sojusznik: \(text)"
        case .newerSchema(let text): "the database was written by a newer version of Sojusznik: \(text)"
        case .damaged(let text): "the database is damaged; restore a backup: \(text)"
        case .clockRunsBack(let remembered): "an earlier moment than the one remembered (\(remembered.seconds)) was given"
        case .noKey: "the store was opened without a key, so nobody can be erased"
        case .defect(let text): "the store was used wrongly: \(text)"
        }
    }

    init(_ error: any Error) {
        switch error {
        case let trouble as StoreTrouble: self = trouble
        case let error as DatabaseError: self.init(error)
        default: self = .defect("\(error)")
        }
    }

    private init(_ error: DatabaseError) {
        let text = error.description
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked(text)
        case .SQLITE_FULL: self = .full(text)
        case .SQLITE_IOERR, .SQLITE_NOMEM: self = .disk(text)
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen(text)
        case .SQLITE_NOTADB: self = .notADatabase(text)
        case .SQLITE_CORRUPT: self = .damaged(text)
        default: self = .defect(text)
        }
    }
}
