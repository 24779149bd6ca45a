import CCurl
import Foundation

/// A logged-in connection to a mail server. libcurl does name look-up, TLS, STARTTLS and SASL; after that the dialogue is ours, byte by byte
/// (`CURLOPT_CONNECT_ONLY`), because libcurl itself has neither IDLE nor pipelining and cuts bodies short that look like answers.
///
/// Not thread-safe; belongs to one actor with a `BlockingThread`.
final class Wire {
    /// How long to wait, in milliseconds.
    struct Patience: Sendable {
        var connecting: Int = 15_000
        /// For the next byte of an answer.
        var answering: Int = 60_000
    }

    private let curl: UnsafeMutableRawPointer
    private let bell: Bell
    private let server: Server
    private let patience: Patience
    private var socket: curl_socket_t = -1
    private var buffer = [UInt8](repeating: 0, count: 256 * 1024)
    private var start = 0
    private var end = 0

    /// Connects and logs in; blocks.
    init(to server: Server, patience: Patience, bell: Bell) throws(Trouble) {
        try server.validate()
        guard !bell.isStopped else { throw Trouble(.stopped, "stopped") }
        guard curlIsReady, let easy = curl_easy_init() else { throw Trouble(.unreachable, "libcurl could not be started") }
        (curl, self.server, self.patience, self.bell) = (easy, server, patience, bell)
        configure()
        try connect()
    }

    deinit { curl_easy_cleanup(curl) }

    private func configure() {
        func set(_ option: CURLoption, _ value: Int) { _ = ccurl_set_long(curl, option, value) }
        func set(_ option: CURLoption, _ value: String) { _ = ccurl_set_string(curl, option, value) }
        set(CURLOPT_URL, server.url)
        set(CURLOPT_PROTOCOLS_STR, "imap,imaps,smtp,smtps")
        set(CURLOPT_PROXY, "")  // environment variables do not redirect mail
        set(CURLOPT_CONNECT_ONLY, 1)
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_CONNECTTIMEOUT_MS, patience.connecting)
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, patience.connecting / 1000))
        set(CURLOPT_TIMEOUT_MS, 2 * patience.connecting)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        let tls = server.isPlain ? CURLUSESSL_NONE : server.isOpportunistic ? CURLUSESSL_TRY : CURLUSESSL_ALL
        set(CURLOPT_USE_SSL, Int(tls.rawValue))
        // Encryption that anybody on the way could switch off proves no identity either (RFC 7435); only on loopback, see `Server.validate`.
        set(CURLOPT_SSL_VERIFYPEER, server.isOpportunistic ? 0 : 1)
        set(CURLOPT_SSL_VERIFYHOST, server.isOpportunistic ? 0 : 2)
        if let authority = server.caFile { set(CURLOPT_CAINFO, authority) }
        if !server.user.isEmpty {
            set(CURLOPT_USERNAME, server.user)
            set(CURLOPT_PASSWORD, server.password)
        }
    }

    private func connect() throws(Trouble) {
        let message = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
        message.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        defer {
            _ = ccurl_set_pointer(curl, CURLOPT_ERRORBUFFER, nil)
            message.deallocate()
        }
        _ = ccurl_set_pointer(curl, CURLOPT_ERRORBUFFER, message)
        let code = curl_easy_perform(curl)
        guard code == CURLE_OK else {
            let said = String(cString: message)
            throw trouble(kind(of: code), said.isEmpty ? String(cString: curl_easy_strerror(code)) : said)
        }
        _ = ccurl_get_socket(curl, &socket)
    }

    private func kind(of code: CURLcode) -> Trouble.Kind {
        switch code {
        case CURLE_OPERATION_TIMEDOUT: .timedOut
        case CURLE_LOGIN_DENIED: .loginRefused
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_USE_SSL_FAILED: .untrusted
        case CURLE_WEIRD_SERVER_REPLY, CURLE_REMOTE_ACCESS_DENIED: .serverRefused
        default: .unreachable
        }
    }

    func trouble(_ kind: Trouble.Kind, _ what: String) -> Trouble {
        Trouble(kind, server.redacted("\(server.url): \(what)"))
    }

    // MARK: Sending

    func send(_ text: String) throws(Trouble) { try send(Array(text.utf8)[...]) }

    func send(_ bytes: ArraySlice<UInt8>) throws(Trouble) {
        var rest = bytes
        while !rest.isEmpty {
            var sent = 0
            let code = rest.withUnsafeBytes { curl_easy_send(curl, $0.baseAddress, $0.count, &sent) }
            rest = rest.dropFirst(sent)
            switch code {
            case CURLE_OK: continue
            case CURLE_AGAIN: try wait(for: POLLOUT, milliseconds: patience.answering)
            default: throw trouble(.connectionLost, "the connection ended while sending")
            }
        }
    }

    // MARK: Receiving

    /// One line without its CRLF. A line longer than `limit` bytes is a broken protocol, not memory to spend.
    func line(limit: Int = 64 * 1024) throws(Trouble) -> [UInt8] {
        var line: [UInt8] = []
        while true {
            if start == end { try refill() }
            let newline = buffer[start..<end].firstIndex(of: 10)
            line += buffer[start..<(newline ?? end)]
            start = newline.map { $0 + 1 } ?? end
            guard line.count <= limit else { throw trouble(.protocolBroken, "an answer line of more than \(limit) bytes") }
            if newline != nil {
                if line.last == 13 { line.removeLast() }
                return line
            }
        }
    }

    /// Exactly `count` bytes, in pieces as they come.
    func pieces(_ count: Int, each: (ArraySlice<UInt8>) throws(Trouble) -> Void) throws(Trouble) {
        var missing = count
        while missing > 0 {
            if start == end { try refill() }
            let piece = min(missing, end - start)
            try each(buffer[start..<(start + piece)])
            start += piece
            missing -= piece
        }
    }

    private func refill() throws(Trouble) {
        while true {
            switch try fill() {
            case .some: return
            case .none: try wait(for: POLLIN, milliseconds: patience.answering)
            case .end: throw trouble(.connectionLost, "the server closed the connection")
            }
        }
    }

    private enum Fill { case some, none, end }

    // libcurl and TLS keep bytes of their own: only a receive that says "again" makes it right to poll.
    private func fill() throws(Trouble) -> Fill {
        var received = 0
        let code = buffer.withUnsafeMutableBytes { curl_easy_recv(curl, $0.baseAddress, $0.count, &received) }
        switch code {
        case CURLE_OK where received > 0:
            (start, end) = (0, received)
            return .some
        case CURLE_OK: return .end
        case CURLE_AGAIN: return .none
        default: return .end
        }
    }

    // MARK: Waiting

    enum Waking { case bytes, bell, timeout }

    /// Waits until the server says something. Also wakes when the bell rings.
    func awaken(within milliseconds: Int) throws(Trouble) -> Waking {
        guard start == end else { return .bytes }
        switch try fill() {
        case .some: return .bytes
        case .end: throw trouble(.connectionLost, "the server closed the connection")
        case .none: return try poll(POLLIN, milliseconds)
        }
    }

    /// Whether the server has hung up since the last answer: asked before a connection is used again.
    func isStillOpen() -> Bool {
        guard start == end else { return true }
        guard let filled = try? fill() else { return false }
        return filled != .end
    }

    var hasUnreadBytes: Bool { start < end }

    private func wait(for events: Int32, milliseconds: Int) throws(Trouble) {
        let deadline = ContinuousClock.now + .milliseconds(milliseconds)
        while true {
            let left = Int((deadline - .now) / .milliseconds(1))
            switch try poll(events, max(0, left)) {
            case .bytes: return
            case .bell: continue  // rung for somebody who idled before
            case .timeout: throw trouble(.timedOut, "no answer for \(milliseconds / 1000) s")
            }
        }
    }

    private func poll(_ events: Int32, _ milliseconds: Int) throws(Trouble) -> Waking {
        var waited = [
            pollfd(fd: socket, events: Int16(events), revents: 0), pollfd(fd: bell.readEnd, events: Int16(POLLIN), revents: 0),
        ]
        let ready = Foundation.poll(&waited, 2, Int32(clamping: milliseconds))
        if bell.isStopped { throw Trouble(.stopped, "stopped") }
        if ready == 0 { return .timeout }
        if waited[0].revents != 0 { return .bytes }
        if waited[1].revents != 0 { bell.silence() }
        return .bell  // or a signal: look around and wait again
    }
}

// Once for the process, before any thread needs it.
private let curlIsReady: Bool = {
    // libcurl leaves SIGPIPE to the program: a server that hangs up while we write must not end it.
    signal(SIGPIPE, SIG_IGN)
    return curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK
}()
