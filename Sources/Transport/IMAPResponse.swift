import Foundation

/// One response of an IMAP server (RFC 9051, 7): text, with the literals taken out by their length and never looked at.
struct IMAPResponse {
    enum Part {
        case text([UInt8])
        case literal(Literal)
    }

    struct Literal {
        let content: FetchedMail.Content
        let size: Int
        let isCutShort: Bool
    }

    /// A value inside a FETCH response's list.
    private indirect enum Token {
        case atom(String)
        case string(String)
        case literal(Literal)
        case open, close
    }

    var parts: [Part]

    /// The text without literals; for everything but FETCH that is all.
    var text: String {
        parts.map { part in
            if case .text(let bytes) = part { String(decoding: bytes, as: UTF8.self) } else { "{}" }
        }.joined()
    }

    /// UIDs of `* SEARCH 1 2 3`, nil for other responses. Worked on as bytes: a big folder's answer is a line of a megabyte.
    var searchResult: [UInt32]? {
        guard parts.count == 1, case .text(let line) = parts[0] else { return nil }
        let prefix = "* SEARCH"
        guard line.count >= prefix.count, String(decoding: line.prefix(prefix.count), as: UTF8.self).uppercased() == prefix else { return nil }
        return line.dropFirst(prefix.count).split(separator: 0x20).compactMap { word in
            word.reduce(UInt32?(0)) { number, digit in
                guard let number, (0x30...0x39).contains(digit) else { return nil }
                let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
                let (sum, carry) = tens.addingReportingOverflow(UInt32(digit - 0x30))
                return overflow || carry ? nil : sum
            }
        }
    }

    /// A mail, if this is a FETCH response with UID, INTERNALDATE and body. Attributes come in any order, and others among them.
    func fetchedMail() -> FetchedMail? {
        let tokens = self.tokens()
        guard tokens.count > 3, case .atom("*") = tokens[0], case .atom(let word) = tokens[2], word.uppercased() == "FETCH" else { return nil }
        var uid: UInt32?
        var date: Date?
        var body: Literal?
        for (name, value) in zip(tokens, tokens.dropFirst()) {
            guard case .atom(let attribute) = name else { continue }
            switch (attribute.uppercased(), value) {
            case ("UID", .atom(let number)): uid = UInt32(number)
            case ("INTERNALDATE", .string(let text)): date = Self.internalDate(text)
            case ("BODY[]", .literal(let literal)): body = literal
            case ("BODY[]", .string(let text)): body = Literal(content: .bytes(Array(text.utf8)), size: text.utf8.count, isCutShort: false)
            case ("BODY[]", .atom(let atom)) where atom.uppercased() == "NIL": body = Literal(content: .bytes([]), size: 0, isCutShort: false)
            default: break
            }
        }
        guard let uid, let date, let body else { return nil }
        return FetchedMail(uid: uid, internalDate: date, content: body.content, size: body.size, isCutShort: body.isCutShort)
    }

    /// For a response that nobody takes over.
    func deleteFiles() {
        for case .literal(let literal) in parts {
            if case .file(let url) = literal.content { try? FileManager.default.removeItem(at: url) }
        }
    }

    private func tokens() -> [Token] {
        var tokens: [Token] = []
        for part in parts {
            switch part {
            case .literal(let literal): tokens.append(.literal(literal))
            case .text(let bytes): Self.tokenize(bytes[...], into: &tokens)
            }
        }
        return tokens
    }

    private static func tokenize(_ bytes: ArraySlice<UInt8>, into tokens: inout [Token]) {
        var rest = bytes
        while let byte = rest.first {
            switch byte {
            case UInt8(ascii: " "): rest = rest.dropFirst()
            case UInt8(ascii: "("): rest = rest.dropFirst(); tokens.append(.open)
            case UInt8(ascii: ")"): rest = rest.dropFirst(); tokens.append(.close)
            case UInt8(ascii: "\""): tokens.append(.string(quoted(&rest)))
            default:
                let atom = rest.prefix { ![0x20, 0x28, 0x29, 0x22].contains($0) }
                tokens.append(.atom(String(decoding: atom, as: UTF8.self)))
                rest = rest.dropFirst(atom.count)
            }
        }
    }

    private static func quoted(_ rest: inout ArraySlice<UInt8>) -> String {
        var value: [UInt8] = []
        rest = rest.dropFirst()
        while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
            value.append(byte == UInt8(ascii: "\\") ? rest.popFirst() ?? byte : byte)
        }
        return String(decoding: value, as: UTF8.self)
    }

    /// `"17-Jul-1996 02:44:25 -0700"`, the day padded with a space or a zero (RFC 9051, date-time).
    static func internalDate(_ text: String) -> Date? {
        let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        let words = text.split(separator: " ")
        guard words.count == 3 else { return nil }
        let day = words[0].split(separator: "-")
        let time = words[1].split(separator: ":").compactMap { Int($0) }
        guard day.count == 3, let d = Int(day[0]), let m = months.firstIndex(of: day[1].lowercased()), let y = Int(day[2]),
            time.count == 3, (1...31).contains(d), (1...9999).contains(y), words[2].count == 5, let zone = Int(words[2].dropFirst())
        else { return nil }
        let east = (zone / 100 * 60 + zone % 100) * 60 * (words[2].first == "-" ? -1 : 1)
        let seconds = daysSince1970(year: y, month: m + 1, day: d) * 86_400 + time[0] * 3600 + time[1] * 60 + time[2] - east
        return Date(timeIntervalSince1970: TimeInterval(seconds))
    }

    // The Gregorian calendar with the year beginning in March, so that the leap day is the last.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}
