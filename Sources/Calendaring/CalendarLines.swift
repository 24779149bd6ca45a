import Foundation

/// Content lines in the making (RFC 5545 section 3.1): escaped, folded at 75 octets, ended by CRLF.
struct CalendarLines {
    private(set) var text = ""
    /// Identifiers of the zones written as VTIMEZONE so far.
    var zones: Set<String> = []

    /// One line `name:value`; the value is written as it is.
    mutating func add(_ name: String, _ value: String) {
        text += folded(name + ":" + value)
    }

    /// One line with a TEXT value, left out when empty.
    mutating func addText(_ name: String, _ value: String) {
        if !value.isEmpty { add(name, escaped(value)) }
    }
}

/// Folds at 75 octets, the leading blank of a continuation counted, and never inside a UTF-8 sequence (RFC 5545 section 3.1).
func folded(_ line: String) -> String {
    var result = ""
    var width = 0
    for scalar in line.unicodeScalars {
        let octets = UTF8.width(scalar)
        if width + octets > 75 {
            result += "\r\n "
            width = 1
        }
        result.unicodeScalars.append(scalar)
        width += octets
    }
    return result + "\r\n"
}

/// A TEXT value, RFC 5545 section 3.3.11. Any kind of line break becomes `\n`; other control characters are dropped.
func escaped(_ value: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in value.unicodeScalars {
        switch scalar {
        case "\\": result += "\\\\"
        case ";": result += "\\;"
        case ",": result += "\\,"
        case "\n" where previous == "\r": break
        case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
        case "\t": result += " "
        default: if !isControl(scalar) { result.unicodeScalars.append(scalar) }
        }
        previous = scalar
    }
    return result
}

/// A value that can't break out of its line: control characters gone, line breaks turned into blanks.
func singleLine(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
        switch scalar {
        case "\n", "\t", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
        default: if !isControl(scalar) { result.append(scalar) }
        }
    }
    return String(result).trimmingCharacters(in: .whitespaces)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
}
