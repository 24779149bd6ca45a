import Foundation

/// The dialogue of RFC 5321 on a logged-in connection.
final class SMTPSession {
    private struct Reply {
        let code: Int
        let text: String
        var isGood: Bool { (200..<400).contains(code) }
    }

    private let wire: Wire
    private var extensions: Set<String> = []
    /// The server has said 421: this was its last word.
    private(set) var isClosing = false

    init(_ wire: Wire) throws(Trouble) {
        self.wire = wire
        // libcurl keeps the first EHLO's answer to itself; a second one is allowed at any time (RFC 5321, 4.1.4).
        try wire.send("EHLO localhost\r\n")
        let reply = try answer()
        guard reply.isGood else { throw refusal(reply) }
        extensions = Set(reply.text.split(separator: "\n").dropFirst().map { $0.split(separator: " ").first.map { $0.uppercased() } ?? "" })
    }

    var isReusable: Bool { !isClosing && !wire.hasUnreadBytes && wire.isStillOpen() && !wire.hasUnreadBytes }

    func quit() { try? wire.send("QUIT\r\n") }

    // MARK: One letter

    /// - Parameter letter: from `onTheWire`.
    func send(_ letter: [UInt8], from sender: String, to recipient: String) throws(Trouble) -> Delivery {
        var parameters = ""
        if extensions.contains("SIZE") { parameters += " SIZE=\(letter.count)" }
        if extensions.contains("8BITMIME") && letter.contains(where: { $0 > 127 }) { parameters += " BODY=8BITMIME" }
        if !(sender + recipient).utf8.allSatisfy({ $0 < 128 }) {
            guard extensions.contains("SMTPUTF8") else {
                return .refused(code: 553, text: "5.6.7 the server takes no addresses with such letters (decided here)")
            }
            parameters += " SMTPUTF8"
        }
        let envelope = ["MAIL FROM:<\(sender)>\(parameters)\r\n", "RCPT TO:<\(recipient)>\r\n", "DATA\r\n"]
        let replies = try extensions.contains("PIPELINING") ? together(envelope) : oneByOne(envelope)
        if let refused = replies.first(where: { !$0.isGood }) {
            try forget(afterDATA: replies.count == 3 && replies[2].code == 354)
            return try delivery(refused)
        }
        guard replies[2].code == 354 else { throw refusal(replies[2]) }
        return try delivery(content(letter))
    }

    private func together(_ commands: [String]) throws(Trouble) -> [Reply] {
        try wire.send(commands.joined())
        var replies: [Reply] = []
        for _ in commands { replies.append(try answer()) }
        return replies
    }

    private func oneByOne(_ commands: [String]) throws(Trouble) -> [Reply] {
        var replies: [Reply] = []
        for command in commands {
            try wire.send(command)
            replies.append(try answer())
            if !replies[replies.count - 1].isGood { break }
        }
        return replies
    }

    // From the first byte of the last line on, the server may have the letter whatever we hear.
    private func content(_ letter: [UInt8]) throws(Trouble) -> Reply {
        try wire.send(letter[...])
        do throws(Trouble) {
            try wire.send(".\r\n")
            return try answer()
        } catch {
            throw Trouble(error.kind, error.what + ", after the whole letter", mayHaveHappened: true)
        }
    }

    // A server that pipelines may say 354 although it refused the only recipient: then it wants an empty letter (RFC 2920, 3.1).
    private func forget(afterDATA: Bool) throws(Trouble) {
        guard !isClosing else { return }
        if afterDATA {
            try wire.send(".\r\n")
            _ = try answer()
        }
        try wire.send("RSET\r\n")
        let reply = try answer()
        if !reply.isGood { isClosing = true }
    }

    private func delivery(_ reply: Reply) throws(Trouble) -> Delivery {
        let text = reply.text.split(separator: "\n").joined(separator: " ")
        switch reply.code {
        case 200..<300: return .accepted(reply: text)
        // Not about this letter: the server wants TLS or a login first, or does not follow the dialogue.
        case 500, 502, 503, 530, 534, 535, 538: throw refusal(reply)
        case 500..<600: return .refused(code: reply.code, text: text)
        case 400..<500: return .refusedForNow(code: reply.code, text: text)
        default: throw refusal(reply)
        }
    }

    private func refusal(_ reply: Reply) -> Trouble {
        wire.trouble([530, 534, 535, 538].contains(reply.code) ? .loginRefused : .serverRefused, "\(reply.code) \(reply.text)")
    }

    // MARK: Answers

    // All lines of one answer: "250-first", "250 last" (RFC 5321, 4.2.1).
    private func answer() throws(Trouble) -> Reply {
        var text: [String] = []
        while true {
            let line = try wire.line(limit: 8 * 1024)
            guard line.count >= 3, let code = Int(String(decoding: line[..<3], as: UTF8.self)), (200..<600).contains(code) else {
                throw wire.trouble(.protocolBroken, "not an SMTP answer: \(String(decoding: line.prefix(80), as: UTF8.self))")
            }
            text.append(String(decoding: line.dropFirst(4), as: UTF8.self))
            if line.count == 3 || line[3] != UInt8(ascii: "-") {
                if code == 421 { isClosing = true }
                return Reply(code: code, text: text.joined(separator: "\n"))
            }
            guard text.count < 200 else { throw wire.trouble(.protocolBroken, "an SMTP answer of more than 200 lines") }
        }
    }

    // MARK: Bytes

    /// Whether an address can stand between angle brackets without becoming another command.
    static func isSendable(_ address: String) -> Bool {
        address.utf8.count <= 320 && !address.utf8.contains { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    }

    /// A letter as DATA carries it. Every line ends in CRLF: lone CRs and LFs are how mails are smuggled past servers that read line ends
    /// differently. A dot at the start of a line is doubled (RFC 5321, 4.5.2). Whole lines are copied, because letters with photographs are big.
    static func onTheWire(_ letter: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(letter.count + letter.count / 64 + 2)
        letter.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                let feed = index(of: 10, in: bytes, from: start, to: bytes.count) ?? bytes.count
                let end = index(of: 13, in: bytes, from: start, to: feed) ?? feed
                if bytes[start] == UInt8(ascii: ".") { result.append(bytes[start]) }
                result += UnsafeRawBufferPointer(rebasing: bytes[start..<end])
                result += [13, 10]
                start = end < feed && end + 1 < feed ? end + 1 : feed + 1
            }
        }
        return result
    }

    private static func index(of byte: Int32, in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
        guard start < end, let base = bytes.baseAddress, let found = memchr(base + start, byte, end - start) else { return nil }
        return UnsafeRawPointer(found) - base
    }
}
