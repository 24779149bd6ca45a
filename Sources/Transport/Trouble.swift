/// The world is down, or a server does not do what its standard says: nothing about the mail itself is wrong, and nothing is lost by trying again.
///
/// The text never holds a password: it is taken out of everything a server or library says.
public struct Trouble: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: String, Sendable {
        /// No connection could be made.
        case unreachable
        /// Connected, but no answer in time.
        case timedOut
        /// The connection ended in the middle of something.
        case connectionLost
        /// The certificate is not for this host, or not from a known authority, or TLS was demanded and not offered.
        case untrusted
        /// The server does not accept user and password.
        case loginRefused
        /// The server answered, and said no to the whole dialogue (not to one letter).
        case serverRefused
        /// The server's answer cannot be understood.
        case protocolBroken
        /// The folder was rebuilt: all UIDs known so far mean nothing any more (RFC 9051, 2.3.1.1).
        case uidValidityChanged
        /// The settings of the connection contradict each other or the rules.
        case misconfigured
        /// `stop()` was called, or the task was cancelled.
        case stopped
        /// A file to keep a big mail in could not be written here.
        case diskFailed
    }

    public let kind: Kind
    /// One sentence for the log and for `doctor`.
    public let what: String
    /// The letter or message may have reached the server although no answer came: trying again can make a second copy.
    public let mayHaveHappened: Bool

    public init(_ kind: Kind, _ what: String, mayHaveHappened: Bool = false) {
        self.kind = kind
        self.what = what
        self.mayHaveHappened = mayHaveHappened
    }

    /// Whether waiting may mend it. The others want a human: wrong password, certificate or settings.
    public var retryable: Bool {
        switch kind {
        case .untrusted, .loginRefused, .misconfigured: false
        default: true
        }
    }

    public var description: String { "\(kind.rawValue): \(what)" }
}
