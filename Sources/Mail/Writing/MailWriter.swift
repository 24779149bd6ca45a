import Foundation

/// A part to be written (RFC 2045).
indirect enum MIMEPart {
    case text(String, subtype: String)
    case calendar(String, method: String)
    case calendarFile(String)
    case file(Attachment)
    case multipart(String, [MIMEPart])
}

/// Puts header fields and parts into bytes.
struct MailWriter {
    var bytes: [UInt8] = []
    private var multiparts = 0

    /// One field, folded before the 78th column where there is a space (RFC 5322 2.1.1, 2.2.3).
    mutating func field(_ name: String, _ value: String) throws(InjectionRefused) {
        guard !name.isEmpty, name.utf8.count <= 70, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3A }) else {
            throw InjectionRefused(field: "name")
        }
        guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { throw InjectionRefused(field: name) }
        var column = name.utf8.count + 1
        write(name + ":")
        for word in value.split(separator: " ", omittingEmptySubsequences: true) {
            let length = word.utf8.count
            guard length <= 990 else { throw InjectionRefused(field: name) }
            if column + 1 + length > 76, column > name.utf8.count + 1 || length > 900 {
                write("\r\n")
                column = 0
            }
            write(" " + word)
            column += 1 + length
        }
        write("\r\n")
    }

    /// The fields of a part, a blank line, and its content.
    mutating func part(_ part: MIMEPart, boundaryStem: String) throws(InjectionRefused) {
        switch part {
        case .text(let text, let subtype):
            try leaf("text/\(subtype); charset=UTF-8", encoding: "quoted-printable", content: quotedPrintable(text))
        case .calendar(let ics, let method):
            try leaf("text/calendar; method=\(method); charset=UTF-8", encoding: "base64", content: base64Lines(calendarBytes(ics)))
        case .calendarFile(let ics):
            try leaf(
                "application/ics; name=\"invite.ics\"", disposition: "attachment; filename=\"invite.ics\"", encoding: "base64",
                content: base64Lines(calendarBytes(ics)))
        case .file(let file):
            let type = safeType(file.contentType)
            try leaf(
                "\(type); \(typeNameParameter(file.name))", disposition: "attachment; \(fileNameParameter(file.name))",
                encoding: "base64", content: base64Lines(file.bytes))
        case .multipart(let subtype, let children):
            try multipart(subtype, children, stem: boundaryStem)
        }
    }

    private mutating func leaf(_ type: String, disposition: String? = nil, encoding: String, content: [UInt8]) throws(InjectionRefused) {
        try field("Content-Type", type)
        if let disposition { try field("Content-Disposition", disposition) }
        try field("Content-Transfer-Encoding", encoding)
        write("\r\n")
        bytes += content
        if !bytes.ends(with: [0x0D, 0x0A]) { write("\r\n") }
    }

    private mutating func multipart(_ subtype: String, _ children: [MIMEPart], stem: String) throws(InjectionRefused) {
        multiparts += 1
        let level = multiparts
        var inner = MailWriter()
        inner.multiparts = level
        var written: [[UInt8]] = []
        for child in children {
            inner.bytes = []
            try inner.part(child, boundaryStem: stem)
            written.append(inner.bytes)
        }
        multiparts = inner.multiparts
        // "=_" can't stand in quoted-printable or base64 (RFC 2045 6.7); still, look.
        var boundary = "\(stem).\(level)"
        while written.contains(where: { contains($0, Array("--\(boundary)".utf8)) }) { boundary += "x" }
        try field("Content-Type", "multipart/\(subtype); boundary=\"\(boundary)\"")
        write("\r\n")
        for content in written {
            write("--\(boundary)\r\n")
            bytes += content
        }
        write("--\(boundary)--\r\n")
    }

    private mutating func write(_ text: some StringProtocol) { bytes += Array(text.utf8) }
}

/// iCalendar has CRLF line ends (RFC 5545 3.1), whatever the caller had.
private func calendarBytes(_ ics: String) -> [UInt8] {
    var lines = splitLines(ics)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.flatMap { Array($0.utf8) + [0x0D, 0x0A] }
}

/// A media type that is one; anything else is sent as bytes.
private func safeType(_ type: String) -> String {
    let parts = type.split(separator: "/", omittingEmptySubsequences: false)
    let isToken = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.count < 60
        && $0.utf8.allSatisfy { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || ".+-_".utf8.contains($0) } }
    // A forwarded mail or a multipart must not be taken apart by the next server: base64 is not allowed for them (RFC 2046 5.2.1).
    return isToken && parts[0] != "multipart" && parts[0] != "message" ? type.lowercased() : "application/octet-stream"
}

func contains(_ haystack: [UInt8], _ needle: [UInt8]) -> Bool {
    guard let first = needle.first, haystack.count >= needle.count else { return false }
    return haystack.withUnsafeBufferPointer { buffer in
        var index = 0
        let last = buffer.count - needle.count
        while index <= last {
            guard let hit = buffer[index...last].firstIndex(of: first) else { return false }
            var length = 1
            while length < needle.count, buffer[hit + length] == needle[length] { length += 1 }
            if length == needle.count { return true }
            index = hit + 1
        }
        return false
    }
}

extension [UInt8] {
    func ends(with suffix: [UInt8]) -> Bool { count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix) }
}
