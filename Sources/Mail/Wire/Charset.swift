import CGMime
import Foundation

/// Bytes to Unicode. Never fails: what cannot be read becomes U+FFFD and a damage.
func decodeText(_ bytes: [UInt8], charset: String?) -> (text: String, damages: [Damage]) {
    let name = charsetName(charset)
    if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x1B }), name != "utf-7", !name.hasPrefix("utf-16"), !name.hasPrefix("utf-32") {
        return (String(decoding: bytes, as: UTF8.self), [])
    }
    if name.isEmpty || name == "us-ascii" || name == "ascii" || name == "unknown-8bit" {
        return (guessedText(bytes), [.undeclared8bit])
    }
    if name == "utf-8" {
        if let text = String(validating: bytes, as: UTF8.self) { return (text, []) }
        // Declared UTF-8 that is hardly UTF-8 at all is an old program's lie; a few broken letters are just damage.
        let lenient = String(decoding: bytes, as: UTF8.self)
        let broken = lenient.unicodeScalars.count { $0 == "\u{FFFD}" }
        let high = bytes.count { $0 >= 0x80 }
        return (broken * 2 > high ? guessedText(bytes) : lenient, [.badCharacters])
    }
    guard let text = converted(bytes, from: name) else { return (guessedText(bytes), [.unknownCharset]) }
    return (text, text.unicodeScalars.contains("\u{FFFD}") ? [.badCharacters] : [])
}

/// The charset's usual name; iso-8859-1 is windows-1252 in practice (WHATWG Encoding 4.2).
private func charsetName(_ charset: String?) -> String {
    let name = (charset ?? "").lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
    switch name {
    case "utf8", "utf_8", "unicode-1-1-utf-8": return "utf-8"
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "iso_8859-1": return "windows-1252"
    case "iso-8859-2", "iso8859-2", "iso8859_2", "latin2": return "iso-8859-2"
    case "cp1250", "cp-1250", "windows1250", "x-cp1250": return "windows-1250"
    case "ks_c_5601-1987", "euc-kr": return "cp949"
    case "iso-8859-8-i": return "iso-8859-8"
    case "gb2312": return "gb18030"
    case "ansi_x3.110-1983", "ascii", "us-ascii": return "us-ascii"
    default: return name.hasPrefix("cp-") ? "cp" + name.dropFirst(3) : name
    }
}

/// Undeclared 8-bit text: UTF-8 when it is that, else the Polish code page whose letters it uses more. Anything else stays unread
/// (U+FFFD): the same bytes may be German or Russian, and a wrong letter is worse than a missing one.
func guessedText(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    // ąśźĄŚŹ stand at different places in windows-1250 and ISO-8859-2; ćęńłżŁŻóÓ at the same.
    var seen = Array(repeating: 0, count: 256)
    for byte in bytes where byte >= 0x80 { seen[Int(byte)] += 1 }
    func count(_ letters: [Int]) -> Int { letters.reduce(0) { $0 + seen[$1] } }
    let counts = (
        windows: count([0xA5, 0xB9, 0x8C, 0x9C, 0x8F, 0x9F]), iso: count([0xA1, 0xB1, 0xA6, 0xB6, 0xAC, 0xBC]),
        shared: count([0xE6, 0xEA, 0xF1, 0xB3, 0xBF, 0xA3, 0xAF, 0xF3, 0xD3]), all: seen.reduce(0, +)
    )
    let polish = max(counts.windows, counts.iso) + counts.shared
    guard polish * 4 >= counts.all * 3 else { return String(decoding: bytes, as: UTF8.self) }
    return converted(bytes, from: counts.iso > counts.windows ? "iso-8859-2" : "windows-1250") ?? String(decoding: bytes, as: UTF8.self)
}

/// With the system's iconv; nil when it does not know the charset.
private func converted(_ bytes: [UInt8], from charset: String) -> String? {
    guard let handle = iconv_open("UTF-8", charset), handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 4)
    var input = bytes
    input.withUnsafeMutableBytes { buffer in
        var next = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = buffer.count
        var errors = 0
        withUnsafeTemporaryAllocation(byteCount: 16_384, alignment: 1) { chunk in
            // A text that is mostly not in this charset is not worth an error for each byte.
            while left > 0, errors < 2_000 {
                var out = chunk.baseAddress?.assumingMemoryBound(to: CChar.self)
                var room = chunk.count
                let status = iconv(handle, &next, &left, &out, &room)
                output.append(contentsOf: chunk.prefix(chunk.count - room))
                guard status == -1, errno != E2BIG else { continue }
                output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                errors += 1
                guard left > 0 else { break }
                next = next?.advanced(by: 1)
                left -= 1
            }
        }
    }
    return String(decoding: output, as: UTF8.self)
}

/// A header's raw bytes unfolded (RFC 5322 2.2.3) and decoded (RFC 2047; 8-bit bytes guessed).
func headerText(_ raw: [UInt8]) -> (text: String, had8bit: Bool) {
    let (plain, needsDecoding, had8bit) = unfolded(raw)
    guard needsDecoding, let decoded = g_mime_utils_header_decode_text(parserOptions.pointer, plain) else { return (plain, had8bit) }
    defer { g_free(decoded) }
    return (String(cString: decoded), had8bit)
}

/// A header's raw bytes on one line, encoded words left as they are.
func unfolded(_ raw: [UInt8]) -> (text: String, needsDecoding: Bool, had8bit: Bool) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var needsDecoding = false
    var had8bit = false
    for (index, byte) in raw.enumerated() where byte != 0x0D && byte != 0x0A && byte != 0 {
        if byte >= 0x80 { had8bit = true }
        if byte == 0x3D, index + 1 < raw.count, raw[index + 1] == 0x3F { needsDecoding = true }
        bytes.append(byte == 0x09 ? 0x20 : byte)
    }
    while let last = bytes.last, last == 0x20 { bytes.removeLast() }
    bytes.removeFirst(bytes.firstIndex { $0 != 0x20 } ?? bytes.count)
    if had8bit, needsDecoding { bytes = escaped8bit(inEncodedWords: bytes) }
    return (had8bit ? guessedText(bytes) : String(decoding: bytes, as: UTF8.self), needsDecoding, had8bit)
}

/// Writes raw bytes inside `=?…?Q?…?=` as `=XX`; old Outlooks and mailing robots leave them bare.
private func escaped8bit(inEncodedWords bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var isInside = false
    for (index, byte) in bytes.enumerated() {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if byte == 0x3D, next == 0x3F { isInside = true }
        if byte == 0x3F, next == 0x3D, index > 0, bytes[index - 1] != 0x51, bytes[index - 1] != 0x71 { isInside = false }
        if isInside, byte >= 0x80 { result += Array("=\(String(byte, radix: 16, uppercase: true))".utf8) } else { result.append(byte) }
    }
    return result
}

/// `Date` (RFC 5322 3.3, obsolete forms too).
func mailDate(_ text: String) -> Date? {
    guard let parsed = g_mime_utils_header_decode_date(text) else { return nil }
    defer { g_date_time_unref(parsed) }
    return Date(timeIntervalSince1970: TimeInterval(g_date_time_to_unix(parsed)))
}

/// Joins the soft line breaks of format=flowed (RFC 3676 4): a line that ends with a space goes on in the next one of the same quote depth.
func unflowed(_ text: String, deletingSpace: Bool) -> String {
    var lines: [String] = []
    var open = false
    var openDepth = 0
    for raw in splitLines(text) {
        var line = raw[...]
        var depth = 0
        while line.first == ">" { line = line.dropFirst(); depth += 1 }
        if line.first == " " { line = line.dropFirst() }
        let isSignatureMark = line == "-- "
        let flows = line.hasSuffix(" ") && !isSignatureMark
        let body = flows && deletingSpace ? line.dropLast() : line
        if open, openDepth == depth, !isSignatureMark, !lines.isEmpty {
            lines[lines.count - 1] += body
        } else {
            lines.append(String(repeating: ">", count: depth) + (depth > 0 ? " " : "") + body)
        }
        open = flows
        openDepth = depth
    }
    return lines.joined(separator: "\n")
}

/// Lines of a text, without their ends; CRLF, LF and CR alike.
func splitLines(_ text: String) -> [String] {
    var lines: [String] = []
    var text = text
    text.withUTF8 { bytes in
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                lines.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self))
                if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        lines.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self))
    }
    return lines
}

/// Line ends as "\n", whatever they were.
func withUnixLineEnds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var text = text
    return text.withUTF8 { bytes in
        String(unsafeUninitializedCapacity: bytes.count) { out in
            var length = 0
            for (index, byte) in bytes.enumerated() where byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
                out[length] = byte == 0x0D ? 0x0A : byte
                length += 1
            }
            return length
        }
    }
}

/// Groups of `Name: value` lines divided by blank lines (RFC 3464 2.1); continuation lines joined.
func fieldGroups(_ text: String) -> [[HeaderField]] {
    var groups: [[HeaderField]] = []
    var group: [HeaderField] = []
    for line in splitLines(String(decoding: text.utf8.prefix(256 << 10), as: UTF8.self)).prefix(5_000) {
        if isBlankText(line) {
            if !group.isEmpty { groups.append(group) }
            group = []
        } else if line.hasPrefix(" ") || line.hasPrefix("\t") {
            if !group.isEmpty, group[group.count - 1].value.utf8.count < 10_000 {
                group[group.count - 1].value += " " + trimmed(line[...])
            }
        } else if let colon = line.firstIndex(of: ":") {
            group.append(HeaderField(trimmed(line[..<colon]), headerText(Array(trimmed(line[line.index(after: colon)...]).utf8)).text))
        }
    }
    if !group.isEmpty { groups.append(group) }
    return groups
}

/// Without blanks at both ends. (Foundation's `trimmingCharacters` goes through UTF-16.)
private func trimmed(_ text: Substring) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || !scalar.isASCII && scalar.properties.generalCategory == .spaceSeparator
    }
    let rest = text.unicodeScalars.drop(while: isBlank)
    guard let last = rest.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(rest[...last])
}
