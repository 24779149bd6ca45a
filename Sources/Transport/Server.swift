import Foundation

/// Where a mail server is and how to log in there.
public struct Server: Sendable {
    /// What to do when the connection does not start with TLS (`imap:` and `smtp:`; `imaps:` and `smtps:` always have it).
    public enum StartTLS: String, Sendable {
        /// No TLS, no mail.
        case required
        /// TLS without proof of identity if there is any (RFC 7435). Only to this machine itself, and never with a password.
        case whenOffered
        /// No TLS at all: a server on this machine itself, where nothing travels.
        case never
    }

    /// `imaps://host:993`, `imap://…`, `smtps://…`, `smtp://…`; no user, password or path in it.
    public let url: String
    /// Empty: no login.
    public let user: String
    let password: String
    public let startTLS: StartTLS
    /// PEM file of the authority that signed the server's certificate; nil or empty: those of the system.
    public let caFile: String?

    public init(url: String, user: String = "", password: String = "", startTLS: StartTLS = .required, caFile: String? = nil) {
        self.url = url
        self.user = user
        self.password = password
        self.startTLS = startTLS
        self.caFile = caFile.flatMap { $0.isEmpty ? nil : $0 }
    }

    var scheme: String { URLComponents(string: url)?.scheme?.lowercased() ?? "" }
    var isEncryptedFromTheStart: Bool { scheme == "imaps" || scheme == "smtps" }
    var isOpportunistic: Bool { !isEncryptedFromTheStart && startTLS == .whenOffered }
    var isPlain: Bool { !isEncryptedFromTheStart && startTLS == .never }

    /// Checks the settings without touching the network.
    /// - Throws: `Trouble.misconfigured` for a bad address, a login inside it, a password without a user, or `whenOffered`
    ///   with a password or to another machine.
    public func validate() throws(Trouble) {
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty,
            ["imap", "imaps", "smtp", "smtps"].contains(scheme)
        else { throw Trouble(.misconfigured, "a mail server's address looks like imaps://host:993 or smtp://host:587") }
        guard parts.user == nil, parts.password == nil else {
            throw Trouble(.misconfigured, "user and password do not belong into the address of \(host)")
        }
        guard ["", "/"].contains(parts.path), parts.query == nil, parts.fragment == nil else {
            throw Trouble(.misconfigured, "only host and port belong into the address of \(host)")
        }
        guard password.isEmpty || !user.isEmpty else { throw Trouble(.misconfigured, "there is a password for \(host), but no user") }
        guard !(user + password).utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw Trouble(.misconfigured, "user or password for \(host) has a line end or another control character in it")
        }
        guard !isEncryptedFromTheStart, startTLS != .required else { return }
        guard Self.isLoopback(host) else {
            throw Trouble(.misconfigured, "without TLS only a server on this machine is talked to, not \(host)")
        }
        guard isOpportunistic else { return }
        guard password.isEmpty else {
            throw Trouble(.misconfigured, "start_tls: when_offered could send the password for \(host) in the clear")
        }
    }

    static func isLoopback(_ host: String) -> Bool {
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        let isIPv4 = octets.count == 4 && octets.allSatisfy { UInt8($0) != nil }
        return host.lowercased() == "localhost" || host == "[::1]" || host == "::1" || (isIPv4 && octets[0] == "127")
    }

    /// `text` without the password and its usual encodings: servers quote the command that they did not like.
    func redacted(_ text: String) -> String {
        guard !password.isEmpty else { return text }
        let forms = [
            password, Data(password.utf8).base64EncodedString(), Data("\0\(user)\0\(password)".utf8).base64EncodedString(),
            Data("\(user)\0\(user)\0\(password)".utf8).base64EncodedString(),
        ]
        return forms.reduce(text) { $0.replacingOccurrences(of: $1, with: "[secret]") }
    }
}

extension Server: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { user.isEmpty ? url : "\(url) as \(user)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["url": url, "user": user]) }
}
