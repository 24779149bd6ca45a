import Foundation

/// A folder at the moment of selecting it.
public struct FolderState: Sendable, Equatable {
    /// When this differs from the one remembered, all UIDs remembered are void (RFC 9051, 2.3.1.1).
    public let uidValidity: UInt32
    /// The next mail will have this UID or a higher one. 0 when the server does not say.
    public let uidNext: UInt32
    /// How many mails are in it.
    public let exists: Int

    public init(uidValidity: UInt32, uidNext: UInt32, exists: Int) {
        (self.uidValidity, self.uidNext, self.exists) = (uidValidity, uidNext, exists)
    }
}

/// One mail as it lies in the mailbox, byte for byte.
public struct FetchedMail: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        case bytes([UInt8])
        /// A big mail, spooled to a file of its own; the receiver moves it away or deletes it.
        case file(URL)
    }

    public let uid: UInt32
    /// When it reached the mailbox (INTERNALDATE), whole seconds.
    public let internalDate: Date
    public let content: Content
    /// Octets on the server.
    public let size: Int
    /// The mail is bigger than the limit, and `content` has only its beginning.
    public let isCutShort: Bool

    public init(uid: UInt32, internalDate: Date, content: Content, size: Int, isCutShort: Bool = false) {
        (self.uid, self.internalDate, self.content, self.size, self.isCutShort) = (uid, internalDate, content, size, isCutShort)
    }
}

/// How much of a mail to take, and where to put it.
public struct FetchLimits: Sendable {
    /// Mails over this many octets go to a file.
    public var inMemory: Int
    /// Of mails over this many octets only the beginning is kept.
    public var largest: Int
    /// Where the files go (`mail-……`). After a crash the unfinished ones stay there: use a folder of your own and empty it at the start.
    public var spoolFolder: URL

    public init(inMemory: Int = 8 << 20, largest: Int = 64 << 20, spoolFolder: URL = FileManager.default.temporaryDirectory) {
        (self.inMemory, self.largest, self.spoolFolder) = (inMemory, largest, spoolFolder)
    }
}

/// Why waiting in a folder ended.
public enum IdleOutcome: Sendable, Equatable {
    case newMail, timeout
    /// The task was cancelled or `stop()` called.
    case stopped
}
