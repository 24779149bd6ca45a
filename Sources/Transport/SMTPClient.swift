import Foundation

/// What became of one letter to one recipient.
public enum Delivery: Sendable, Equatable {
    /// The server has taken responsibility for it (250 after the final dot); `reply` is its text, often with a queue id.
    case accepted(reply: String)
    /// 4yz: the same letter may pass later.
    case refusedForNow(code: Int, text: String)
    /// 5yz: it will never pass like this.
    case refused(code: Int, text: String)
}

/// Sends letters over one kept connection (RFC 5321, with PIPELINING, SIZE, 8BITMIME and SMTPUTF8 where offered). For more connections, make more
/// clients.
public actor SMTPClient {
    private let server: Server
    private let patience: Wire.Patience
    private let idleLimit: Duration
    private let bell = Bell()
    private let thread = BlockingThread(name: "smtp")
    private var session: SMTPSession?
    private var lastUse = ContinuousClock.now

    public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// - Parameters:
    ///   - answerTimeout: how long to wait for any one answer. RFC 5321 (4.5.3.2) asks for 5 to 10 minutes after the final dot; a shorter
    ///     time only risks second copies.
    ///   - idleLimit: a connection unused for longer is closed and made anew; most servers hang up after five minutes.
    public init(
        _ server: Server, connectTimeout: Duration = .seconds(15), answerTimeout: Duration = .seconds(300), idleLimit: Duration = .seconds(60)
    ) {
        self.server = server
        self.idleLimit = idleLimit
        patience = Wire.Patience(connecting: Int(connectTimeout / .milliseconds(1)), answering: Int(answerTimeout / .milliseconds(1)))
    }

    /// Sends one letter to one recipient.
    ///
    /// At least once: `.accepted` means that the server has it on disk. After a `Trouble` with `mayHaveHappened` the server may have it, and
    /// sending again (byte for byte the same, so with the same Message-ID) may make a second copy; after any other, and after a refusal, it has
    /// nothing.
    /// A kept connection that the server has closed meanwhile is renewed without a word, before any of the letter is sent.
    /// - Parameters:
    ///   - bytes: the letter with header, lines ended by CRLF. A lone CR or LF, which RFC 5321 (2.3.8) forbids, is sent as CRLF.
    ///   - envelopeSender: where bounces go; empty for the null sender `<>`.
    public func send(_ bytes: [UInt8], from envelopeSender: String, to recipient: String) throws(Trouble) -> Delivery {
        guard SMTPSession.isSendable(envelopeSender), !recipient.isEmpty, SMTPSession.isSendable(recipient) else {
            return .refused(code: 553, text: "5.1.3 not an address that can be sent (decided here)")
        }
        do throws(Trouble) {
            let session = try ready()
            let delivery = try session.send(SMTPSession.onTheWire(bytes), from: envelopeSender, to: recipient)
            lastUse = .now
            if session.isClosing { self.session = nil }
            return delivery
        } catch {
            session = nil
            throw error
        }
    }

    /// Runs work on the client's own thread, where it may block (write to a database): several letters leave without a change of threads between.
    public func onOwnThread<Value: Sendable>(_ work: @Sendable (isolated SMTPClient) throws -> Value) rethrows -> Value { try work(self) }

    /// Connects and logs in, if that has not happened yet: for `doctor`.
    public func check() throws(Trouble) { _ = try ready() }

    /// Says goodbye to the server. The client can be used again.
    public func close() {
        session?.quit()
        session = nil
    }

    /// Ends a waiting call at once, from any thread; every later call throws `Trouble.stopped`.
    public nonisolated func stop() { bell.stop() }

    private func ready() throws(Trouble) -> SMTPSession {
        guard !bell.isStopped else { throw Trouble(.stopped, "stopped") }
        if let session, lastUse.duration(to: .now) < idleLimit, session.isReusable { return session }
        close()
        let fresh = try SMTPSession(Wire(to: server, patience: patience, bell: bell))
        session = fresh
        lastUse = .now
        return fresh
    }
}
