import Foundation

/// Text on one line: line breaks, tabs and other controls become one space each, runs of them one.
func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var space = false
    for scalar in text.unicodeScalars {
        // U+2028 and U+2029 break lines in some programs; U+0085 in others.
        if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x85 || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar == " " {
            space = true
        } else {
            if space, !result.isEmpty { result.append(" ") }
            space = false
            result.append(scalar)
        }
    }
    return String(result)
}

/// Unstructured text for a header (RFC 5322 2.2.1): as it is when it is ASCII, else in encoded words.
func encodedText(_ text: String, column: Int) -> String {
    let line = oneLine(text)
    let isPlain = line.utf8.allSatisfy { $0 < 0x7F } && !line.contains("=?") && !line.split(separator: " ").contains { $0.utf8.count > 900 }
    return isPlain ? line : encodedWords(line, column: column)
}

/// `=?UTF-8?B?…?=` words of at most 75 characters, never cut inside a character, divided by a space (RFC 2047 2, 5).
func encodedWords(_ text: String, column: Int) -> String {
    var words: [String] = []
    var chunk: [UInt8] = []
    // 45 octets make 60 characters of base64; the first word shares its line with the field name.
    var room = max(15, 45 - column)
    for character in text.unicodeScalars {
        let bytes = Array(String(character).utf8)
        if chunk.count + bytes.count > room {
            words.append(encodedWord(chunk))
            chunk = []
            room = 45
        }
        chunk += bytes
    }
    if !chunk.isEmpty { words.append(encodedWord(chunk)) }
    return words.joined(separator: " ")
}

private func encodedWord(_ bytes: [UInt8]) -> String { "=?UTF-8?B?" + Data(bytes).base64EncodedString() + "?=" }

/// Quoted-printable (RFC 2045 6.7): lines of at most 76 characters, CRLF; "From " and a lone "." at the start of a line are written as
/// `=46rom` and `=2E`, for mbox writers and careless SMTP relays.
func quotedPrintable(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    let hex = Array("0123456789ABCDEF".utf8)
    for (number, line) in splitLines(text).enumerated() {
        if number > 0 { output += [0x0D, 0x0A] }
        let bytes = Array(line.utf8)
        var width = 0
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            var literal = (byte >= 0x21 && byte <= 0x7E && byte != 0x3D) || (byte == 0x20 || byte == 0x09) && !isLast
            if index == 0, byte == 0x2E || (byte == 0x46 && bytes.starts(with: Array("From ".utf8))) { literal = false }
            let size = literal ? 1 : 3
            // A character of several octets is not cut: Outlook shows the halves.
            let needed = byte >= 0xC0 ? size * characterLength(byte) : size
            if width + (byte & 0xC0 == 0x80 ? size : needed) > 75 {
                output += [0x3D, 0x0D, 0x0A]
                width = 0
            }
            if literal { output.append(byte) } else { output += [0x3D, hex[Int(byte >> 4)], hex[Int(byte & 15)]] }
            width += size
        }
    }
    return output
}

private func characterLength(_ lead: UInt8) -> Int { lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2 }

/// Base64 in lines of 76 characters with CRLF (RFC 2045 6.8).
func base64Lines(_ bytes: [UInt8]) -> [UInt8] {
    Array(Data(bytes).base64EncodedData(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]))
}

/// `filename="invite.ics"`, or `filename*=UTF-8''…` in pieces when the name is not plain ASCII (RFC 2231 3, 4).
func fileNameParameter(_ name: String) -> String {
    let clean = cleanFileName(name)
    if isPlainFileName(clean) { return "filename=\"\(clean)\"" }
    var pieces = [""]
    for byte in clean.utf8 {
        let isAttribute = (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2E || byte == 0x2D
            || byte == 0x5F
        let token = isAttribute ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        if pieces[pieces.count - 1].utf8.count + token.utf8.count > 48 { pieces.append("") }
        pieces[pieces.count - 1] += token
    }
    if pieces.count == 1 { return "filename*=UTF-8''\(pieces[0])" }
    return pieces.enumerated().map { "filename*\($0)*=\($0 == 0 ? "UTF-8''" : "")\($1)" }.joined(separator: "; ")
}

/// `name="…"` of the media type, for Outlook: encoded words in quotes, which RFC 2047 forbids and every program writes.
func typeNameParameter(_ name: String) -> String {
    let clean = cleanFileName(name)
    return "name=\"\(isPlainFileName(clean) ? clean : encodedWords(clean, column: 20))\""
}

private func cleanFileName(_ name: String) -> String { String(oneLine(name).unicodeScalars.prefix(120)) }

private func isPlainFileName(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C } && !name.contains("=?")
}
