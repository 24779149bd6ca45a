import Foundation

/// A letter as it lies in somebody's mailbox, read by a small reader of its own: what the service writes is checked by code it does not share.
public struct ReceivedLetter: Sendable {
    public let address: String
    public let raw: [UInt8]
    public let headers: [Header]
    public let parts: [Part]

    public struct Header: Sendable {
        public let name: String
        /// Unfolded, encoded words decoded (RFC 2047).
        public let value: String
    }

    /// A leaf of the MIME tree, transfer encoding undone.
    public struct Part: Sendable {
        public let type: String
        public let text: String
    }

    public init(_ raw: [UInt8], to address: String) {
        self.address = address
        self.raw = raw
        let entity = Entity(String(decoding: raw, as: UTF8.self))
        headers = entity.headers.map { Header(name: $0.name, value: decodedWords($0.value)) }
        parts = entity.leaves
    }

    public func header(_ name: String) -> String { headers.first { $0.name.lowercased() == name.lowercased() }?.value ?? "" }
    public var subject: String { header("Subject") }
    public var from: String { header("From") }
    public var messageID: String { header("Message-ID") }
    public var text: String { part("text/plain") }
    public var html: String { part("text/html") }
    /// The calendar object, lines unfolded.
    public var calendar: String { part("text/calendar").replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\n ", with: "") }
    public var replyAddress: String { Self.address(in: header("Reply-To").isEmpty ? from : header("Reply-To")) }

    /// The display name of From.
    public var sender: String {
        let name = from.split(separator: "<").first.map(String.init) ?? from
        return name.trimmingCharacters(in: CharacterSet(charactersIn: " \""))
    }

    /// The moment of the Date header, when it can be read.
    public var date: Date? {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
        return format.date(from: header("Date"))
    }

    /// The subject, body and address of a button of the HTML part, by what is written on it or begins its subject (RFC 6068).
    public func button(_ word: String) -> MailtoLink? {
        html.components(separatedBy: "href=\"mailto:").dropFirst().lazy.compactMap { MailtoLink(String($0.prefix { $0 != "\"" })) }
            .first { $0.subject.hasPrefix(word) || $0.body.hasPrefix(word) }
    }

    private func part(_ type: String) -> String { parts.first { $0.type == type }?.text ?? "" }

    static func address(in field: String) -> String {
        guard let open = field.lastIndex(of: "<"), let close = field[open...].firstIndex(of: ">") else {
            return field.trimmingCharacters(in: .whitespaces)
        }
        return String(field[field.index(after: open)..<close])
    }
}

public struct MailtoLink: Sendable {
    public let address: String
    public let subject: String
    public let body: String

    init?(_ link: String) {
        let halves = link.replacingOccurrences(of: "&amp;", with: "&").split(separator: "?", maxSplits: 1).map(String.init)
        guard let address = halves.first?.removingPercentEncoding else { return nil }
        var fields: [String: String] = [:]
        for field in (halves.count > 1 ? halves[1] : "").split(separator: "&") {
            let pair = field.split(separator: "=", maxSplits: 1).map(String.init)
            fields[pair[0].lowercased()] = pair.count > 1 ? pair[1].removingPercentEncoding ?? "" : ""
        }
        self.address = address
        subject = fields["subject"] ?? ""
        body = fields["body"] ?? ""
    }
}

/// Headers and body of a message or of one of its parts (RFC 5322, RFC 2045).
private struct Entity {
    var headers: [(name: String, value: String)] = []
    var body = ""

    init(_ source: String) {
        let text = source.replacingOccurrences(of: "\r\n", with: "\n")
        let halves = text.range(of: "\n\n")
        let head = halves.map { String(text[..<$0.lowerBound]) } ?? text
        body = halves.map { String(text[$0.upperBound...]) } ?? ""
        for line in head.split(separator: "\n").map(String.init) {
            if line.first == " " || line.first == "\t", !headers.isEmpty {
                headers[headers.count - 1].value += " " + line.trimmingCharacters(in: .whitespaces)
            } else if let colon = line.firstIndex(of: ":") {
                headers.append((String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)))
            }
        }
    }

    func header(_ name: String) -> String { headers.first { $0.name.lowercased() == name }?.value ?? "" }

    var leaves: [ReceivedLetter.Part] {
        let field = header("content-type")
        let type = field.split(separator: ";").first.map { $0.trimmingCharacters(in: .whitespaces).lowercased() } ?? "text/plain"
        guard type.hasPrefix("multipart/"), let boundary = parameter("boundary", of: field) else {
            return [ReceivedLetter.Part(type: type, text: decoded)]
        }
        let pieces = ("\n" + body).components(separatedBy: "\n--\(boundary)").dropFirst()
        return pieces.prefix { !$0.hasPrefix("--") }.flatMap { piece in
            Entity(String(piece.drop { $0 != "\n" }.dropFirst())).leaves
        }
    }

    private func parameter(_ name: String, of field: String) -> String? {
        for piece in field.split(separator: ";").dropFirst() {
            let pair = piece.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"")) }
            if pair.count == 2, pair[0].lowercased() == name { return pair[1] }
        }
        return nil
    }

    private var decoded: String {
        switch header("content-transfer-encoding").lowercased() {
        case "base64": String(decoding: Data(base64Encoded: body, options: .ignoreUnknownCharacters) ?? Data(), as: UTF8.self)
        case "quoted-printable": unquoted(body)
        default: body
        }
    }
}

/// Quoted-printable undone (RFC 2045 6.7).
private func unquoted(_ text: String) -> String {
    let bytes = Array(text.replacingOccurrences(of: "=\n", with: "").utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
        if bytes[index] == UInt8(ascii: "="), index + 2 < bytes.count,
            let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16) {
            result.append(byte)
            index += 3
        } else {
            result.append(bytes[index])
            index += 1
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// Encoded words undone (RFC 2047); the space between two of them is not part of the text.
func decodedWords(_ field: String) -> String {
    var result = ""
    var rest = field[...]
    var pending: [UInt8] = []
    func flush() { result += String(decoding: pending, as: UTF8.self); pending = [] }
    while let start = rest.range(of: "=?") {
        let before = rest[..<start.lowerBound]
        let pieces = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
        guard pieces.count == 4, pieces[3].first == "=" else { break }
        // A letter may be cut between two words: their bytes are joined first.
        if !before.allSatisfy(\.isWhitespace) || pending.isEmpty { flush(); result += before }
        let coded = String(pieces[2])
        pending += pieces[1].uppercased() == "B"
            ? Array(Data(base64Encoded: coded) ?? Data()) : Array(unquoted(coded.replacingOccurrences(of: "_", with: " ")).utf8)
        rest = pieces[3].dropFirst()
    }
    flush()
    return result + rest
}
