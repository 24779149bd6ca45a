import Foundation

/// An SMTP server that does to each recipient what the test says, for the failures that a healthy Postfix does not have.
public final class ScriptedSMTP: @unchecked Sendable {
    public enum Answer: Sendable {
        case accept
        /// This code at RCPT TO.
        case refuse(Int)
        /// The whole letter is taken, then this code.
        case refuseLetter(Int)
        /// The whole letter is taken, then silence.
        case hang
        /// The whole letter is taken and kept, then the connection is cut before the answer: the sender cannot know.
        case takeAndCut
        /// The connection is cut in the middle of the letter.
        case cut
    }

    public struct Letter: Sendable, Equatable {
        public let sender: String
        public let recipient: String
        public let bytes: [UInt8]
    }

    public let port: Int
    private let listener: Socket
    private let extensions: [String]
    private let answer: @Sendable (String) -> Answer
    private let lock = NSLock()
    private var taken: [Letter] = []
    private var connectionCount = 0
    private var open: [Socket] = []

    /// - Parameters:
    ///   - extensions: what EHLO offers.
    ///   - answer: what happens to a recipient; asked at each RCPT TO.
    public init(extensions: [String] = ["PIPELINING", "8BITMIME", "SIZE 1000000"], answer: @escaping @Sendable (String) -> Answer) throws {
        (self.extensions, self.answer) = (extensions, answer)
        listener = try Socket(listeningOn: 0)
        port = listener.port
        let listener = self.listener
        Thread.detachNewThread { [weak self] in
            while let peer = listener.accepted() {
                guard let self else { return }
                self.lock.withLock {
                    self.connectionCount += 1
                    self.open.append(peer)
                }
                Thread.detachNewThread { self.serve(peer) }
            }
        }
    }

    deinit { stop() }

    public var url: String { "smtp://127.0.0.1:\(port)" }
    /// Letters the server has taken, those of `takeAndCut` among them.
    public var letters: [Letter] { lock.withLock { taken } }
    public var connections: Int { lock.withLock { connectionCount } }

    public func stop() {
        listener.shut()
        hangUp()
    }

    /// Closes all connections, as a server does that has waited long enough.
    public func hangUp() {
        lock.withLock {
            for socket in open { socket.shut() }
            open = []
        }
    }

    private func serve(_ socket: Socket) {
        try? converse(socket)
        socket.shut()
    }

    private func converse(_ socket: Socket) throws {
        try socket.write("220 scripted.example.pl")
        var sender = ""
        var recipient: String?
        while let line = socket.line() {
            switch line.prefix(4).uppercased() {
            case "EHLO":
                let lines = ["scripted.example.pl"] + extensions
                for (index, text) in lines.enumerated() { try socket.write("250\(index == lines.count - 1 ? " " : "-")\(text)") }
            case "MAIL":
                (sender, recipient) = (Self.address(line), nil)
                try socket.write("250 2.1.0 Ok")
            case "RCPT":
                if case .refuse(let code) = answer(Self.address(line)) {
                    try socket.write("\(code) \(code / 100).1.1 scripted")
                } else {
                    recipient = Self.address(line)
                    try socket.write("250 2.1.5 Ok")
                }
            case "DATA":
                guard let recipient else { try socket.write("503 5.5.1 no recipient"); continue }
                guard try take(from: sender, to: recipient, socket) else { return }
            case "QUIT": return try socket.write("221 bye")
            default: try socket.write("250 2.0.0 Ok")
            }
        }
    }

    private func take(from sender: String, to recipient: String, _ socket: Socket) throws -> Bool {
        try socket.write("354 go on")
        let answer = answer(recipient)
        if case .cut = answer { return false }
        guard let bytes = socket.letter() else { return false }
        switch answer {
        case .refuseLetter(let code):
            try socket.write("\(code) \(code / 100).6.0 scripted")
            return true
        case .hang:
            _ = socket.line()
            return false
        default:
            lock.withLock { taken.append(Letter(sender: sender, recipient: recipient, bytes: bytes)) }
            if case .takeAndCut = answer { return false }
            try socket.write("250 2.0.0 taken")
            return true
        }
    }

    private static func address(_ line: String) -> String {
        guard let open = line.firstIndex(of: "<"), let close = line[open...].firstIndex(of: ">") else { return "" }
        return String(line[line.index(after: open)..<close])
    }
}
