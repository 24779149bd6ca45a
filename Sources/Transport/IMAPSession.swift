import Foundation

/// The dialogue of RFC 3501/9051 on a logged-in connection.
final class IMAPSession {
    /// The last line of a command's answer.
    struct Completion {
        let status: String
        let text: String
        var isOK: Bool { status == "OK" }
        func hasCode(_ code: String) -> Bool { text.uppercased().hasPrefix("[\(code)") }
    }

    private let wire: Wire
    private let limits: FetchLimits
    private var lastTag = 0
    /// Both sides agree that no command is under way; otherwise the connection is of no more use.
    private(set) var isInStep = true
    private(set) var capabilities: Set<String> = []
    private(set) var separator = "/"
    private var prefix = ""
    private(set) var selected: String?
    private(set) var state = FolderState(uidValidity: 0, uidNext: 0, exists: 0)

    init(_ wire: Wire, limits: FetchLimits) throws(Trouble) {
        (self.wire, self.limits) = (wire, limits)
        // What came in the same segment as the login's OK is lost in libcurl, so capabilities are asked again.
        try demand("CAPABILITY") { response in
            guard response.text.uppercased().hasPrefix("* CAPABILITY ") else { return }
            self.capabilities = Set(response.text.uppercased().split(separator: " ").dropFirst(2).map(String.init))
        }
        try learnNamespace()
    }

    func trouble(_ kind: Trouble.Kind, _ what: String) -> Trouble { wire.trouble(kind, what) }

    // A server has hung up, or said BYE and will.
    func isReusable() -> Bool {
        guard wire.isStillOpen() else { return false }
        guard wire.hasUnreadBytes else { return true }
        return (try? demand("NOOP")) != nil
    }

    func logout() { try? wire.send("S999999 LOGOUT\r\n") }

    // MARK: Commands

    /// Sends a command and hands over every untagged response before its completion.
    @discardableResult
    func run(_ command: String, each: (IMAPResponse) throws(Trouble) -> Void = { _ in }) throws(Trouble) -> Completion {
        let tag = nextTag()
        isInStep = false
        try wire.send("\(tag) \(command)\r\n")
        return try completion(of: tag, each: each)
    }

    /// Like `run`, for commands that have to succeed.
    @discardableResult
    func demand(_ command: String, each: (IMAPResponse) throws(Trouble) -> Void = { _ in }) throws(Trouble) -> Completion {
        let completion = try run(command, each: each)
        guard completion.isOK else { throw refusal(command, completion) }
        return completion
    }

    func refusal(_ command: String, _ completion: Completion) -> Trouble {
        let verb = command.split(separator: " ").prefix(2).filter { $0.allSatisfy(\.isUppercase) }.joined(separator: " ")
        return wire.trouble(.serverRefused, "\(verb): \(completion.status) \(completion.text)")
    }

    // "S1", not curl's "A001": nothing the login left behind can be taken for an answer to us.
    private func nextTag() -> String {
        lastTag += 1
        return "S\(lastTag)"
    }

    private func completion(of tag: String, each: (IMAPResponse) throws(Trouble) -> Void) throws(Trouble) -> Completion {
        while true {
            let response = try response()
            guard case .text(let first)? = response.parts.first else { continue }
            if first.starts(with: "* ".utf8) {
                try note(response)
                try each(response)
            } else if first.starts(with: "\(tag) ".utf8) {
                let words = response.text.split(separator: " ", maxSplits: 2)
                guard words.count >= 2 else { throw wire.trouble(.protocolBroken, "an answer without a status") }
                isInStep = true
                return Completion(status: words[1].uppercased(), text: words.count > 2 ? String(words[2]) : "")
            } else if !first.starts(with: "A".utf8) {
                throw wire.trouble(.protocolBroken, "unexpected answer: \(response.text.prefix(80))")
            }
        }
    }

    // What the server may say at any time.
    private func note(_ response: IMAPResponse) throws(Trouble) {
        guard case .text(let first)? = response.parts.first, first.count < 256 else { return }
        let text = response.text
        let words = text.split(separator: " ", maxSplits: 4).map { $0.uppercased() }
        guard words.count > 1 else { return }
        if words[1] == "BYE" { throw wire.trouble(.connectionLost, "the server says goodbye: \(text.dropFirst(6).prefix(200))") }
        if words.count > 2, words[2] == "EXISTS", let count = Int(words[1]) {
            state = FolderState(uidValidity: state.uidValidity, uidNext: state.uidNext, exists: count)
        }
        if words.count > 3, words[1] == "OK", let number = UInt32(words[3].prefix { $0.isNumber }) {
            let (validity, next) = (words[2] == "[UIDVALIDITY" ? number : state.uidValidity, words[2] == "[UIDNEXT" ? number : state.uidNext)
            state = FolderState(uidValidity: validity, uidNext: next, exists: state.exists)
        }
    }

    // MARK: Responses

    // A line; when it ends in {n}, n bytes and the line goes on. Only the length says where a literal ends: a body may hold any line.
    func response() throws(Trouble) -> IMAPResponse {
        var response = IMAPResponse(parts: [])
        do throws(Trouble) {
            while true {
                // A SEARCH answer names every UID of a folder in one line.
                let line = try wire.line(limit: 16 << 20)
                guard let length = Self.literalLength(line) else {
                    response.parts.append(.text(line))
                    return response
                }
                response.parts.append(.text(Array(line[..<line.lastIndex(of: UInt8(ascii: "{"))!])))
                guard response.parts.count < 64 else { throw wire.trouble(.protocolBroken, "an answer with more than 32 literals") }
                response.parts.append(.literal(try literal(length)))
            }
        } catch {
            response.deleteFiles()
            throw error
        }
    }

    static func literalLength(_ line: [UInt8]) -> Int? {
        guard line.last == UInt8(ascii: "}"), let open = line.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        let digits = line[(open + 1)..<(line.count - 1)]
        guard (1...15).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private func literal(_ length: Int) throws(Trouble) -> IMAPResponse.Literal {
        let kept = min(length, limits.largest)
        let content = kept > limits.inMemory ? try spooled(kept) : try held(kept)
        try wire.pieces(length - kept) { _ in }
        return IMAPResponse.Literal(content: content, size: length, isCutShort: kept < length)
    }

    private func held(_ count: Int) throws(Trouble) -> FetchedMail.Content {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        try wire.pieces(count) { bytes += $0 }
        return .bytes(bytes)
    }

    private func spooled(_ count: Int) throws(Trouble) -> FetchedMail.Content {
        let template = limits.spoolFolder.appendingPathComponent("mail-XXXXXX").path
        var name = Array(template.utf8CString)
        let descriptor = mkstemp(&name)  // readable by its owner only
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else {
            throw Trouble(.diskFailed, "no file can be made in \(limits.spoolFolder.path): \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        do throws(Trouble) {
            try wire.pieces(count) { piece throws(Trouble) in try Self.write(piece, to: descriptor) }
        } catch {
            unlink(path)
            throw error
        }
        return .file(URL(fileURLWithPath: path))
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(Trouble) {
        var rest = bytes
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 || errno == EINTR else {
                throw Trouble(.diskFailed, "a big mail could not be written: \(String(cString: strerror(errno)))")
            }
            rest = rest.dropFirst(max(0, written))
        }
    }

    // MARK: Folders

    private func learnNamespace() throws(Trouble) {
        let command = capabilities.contains("NAMESPACE") ? "NAMESPACE" : "LIST \"\" \"\""
        try demand(command) { response in
            let quoted = response.text.split(separator: "\"", omittingEmptySubsequences: false)
            let upper = response.text.uppercased()
            // * NAMESPACE (("INBOX." ".")) NIL NIL        * LIST (\Noselect) "/" ""
            if upper.hasPrefix("* NAMESPACE (("), quoted.count > 3 {
                (self.prefix, self.separator) = (String(quoted[1]), String(quoted[3]))
            } else if upper.hasPrefix("* LIST"), quoted.count > 1 {
                self.separator = String(quoted[1])
            }
        }
    }

    /// The name on the wire of a folder whose levels are separated by `/`, in quotes.
    func quoted(_ folder: String) -> String {
        guard folder.uppercased() != "INBOX" else { return "\"INBOX\"" }
        let path = folder.split(separator: "/").map { ModifiedUTF7.encoded(String($0)) }.joined(separator: separator)
        let name = path.hasPrefix(prefix) ? path : prefix + path
        return "\"" + name.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"") + "\""
    }

    /// Selects anew, also when the folder is selected already: only then the server tells UIDNEXT.
    func select(_ folder: String) throws(Trouble) -> FolderState {
        selected = nil
        state = FolderState(uidValidity: 0, uidNext: 0, exists: 0)
        try demand("SELECT \(quoted(folder))")
        guard state.uidValidity != 0 else { throw wire.trouble(.protocolBroken, "SELECT without UIDVALIDITY") }
        selected = folder
        return state
    }

    // MARK: Literals of ours, and waiting

    func append(_ bytes: [UInt8], to folder: String) throws(Trouble) -> Completion {
        let tag = nextTag()
        isInStep = false
        try wire.send("\(tag) APPEND \(quoted(folder)) {\(bytes.count)}\r\n")
        let line = try wire.line()
        guard line.first == UInt8(ascii: "+") else {
            let text = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 2)
            guard text.first.map(String.init) == tag, text.count > 1 else { throw wire.trouble(.protocolBroken, "APPEND: no invitation to go on") }
            isInStep = true
            return Completion(status: text[1].uppercased(), text: text.count > 2 ? String(text[2]) : "")
        }
        try wire.send(bytes[...])
        do throws(Trouble) {
            try wire.send("\r\n")
            return try completion(of: tag) { _ in }
        } catch {
            throw Trouble(error.kind, error.what, mayHaveHappened: true)
        }
    }

    /// Waits in the selected folder by IDLE (RFC 2177), or by asking every ten seconds where there is no IDLE.
    /// - Parameter isOver: asked whenever the bell has rung.
    func idle(within milliseconds: Int, isOver: () -> Bool) throws(Trouble) -> IdleOutcome {
        let existed = state.exists
        let hasIdle = capabilities.contains("IDLE")
        let tag = nextTag()
        if hasIdle {
            isInStep = false
            try wire.send("\(tag) IDLE\r\n")
        }
        let deadline = ContinuousClock.now + .milliseconds(milliseconds)
        var outcome = IdleOutcome.timeout
        waiting: while true {
            let left = Int((deadline - .now) / .milliseconds(1))
            guard left > 0 else { break }
            switch try wire.awaken(within: hasIdle ? left : min(left, 10_000)) {
            case .bell: if isOver() { outcome = .stopped; break waiting }
            case .bytes: try note(response())
            case .timeout: if !hasIdle { try demand("NOOP") }
            }
            if state.exists > existed { outcome = .newMail; break }
        }
        guard hasIdle else { return outcome }
        try wire.send("DONE\r\n")
        while true {
            let line = try response().text
            if line.hasPrefix("\(tag) ") {
                isInStep = true
                return state.exists > existed ? .newMail : outcome
            }
            if line.uppercased().hasPrefix("* BYE") { throw wire.trouble(.connectionLost, "the server says goodbye") }
        }
    }
}
