import Foundation

/// One unfolded content line (RFC 5545 section 3.1), as octets: most lines of a mail are of no interest and never become strings.
struct ContentLine {
    let octets: ArraySlice<UInt8>
    /// The name before the first `;` or `:` in capitals; empty when it is none.
    let name: String

    init(_ octets: ArraySlice<UInt8>) {
        self.octets = octets
        let length = octets.prefix(41).firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }.map { $0 - octets.startIndex } ?? 0
        name = String(unsafeUninitializedCapacity: 40) { buffer in
            for (index, octet) in octets.prefix(length).enumerated() {
                let isLetter = (65...90).contains(octet & 0xDF)
                guard isLetter || (48...57).contains(octet) || octet == UInt8(ascii: "-") else { return 0 }
                buffer[index] = isLetter ? octet & 0xDF : octet
            }
            return length
        }
    }

    var text: String { String(decoding: octets, as: UTF8.self) }

    /// What follows the first colon, for lines without parameters, trimmed and in capitals; at most 120 octets of it.
    var plainValue: String {
        let value = octets.drop { $0 != UInt8(ascii: ":") }.dropFirst().prefix(120)
        return String(decoding: value, as: UTF8.self).trimmingCharacters(in: .whitespaces).uppercased()
    }

    /// Whether a parameter begins like an address or a display name of a zone, without quotes.
    func mayHideColon(in parametersLength: Int) -> Bool {
        let parameters = octets.prefix(parametersLength)
        return zip(parameters, parameters.dropFirst()).contains { $0 == UInt8(ascii: "=")
            && ($1 == UInt8(ascii: "(") || $1 | 0x20 == UInt8(ascii: "m")) }
    }

    /// Octets up to the first colon outside quotes; nil when there is no colon.
    var parametersLength: Int? {
        var isQuoted = false
        for (length, octet) in octets.enumerated() {
            if octet == UInt8(ascii: "\"") { isQuoted.toggle() }
            if octet == UInt8(ascii: ":"), !isQuoted { return length }
        }
        return nil
    }
}

/// Lines joined by single line feeds, unfolded while still octets: a sender may fold inside a UTF-8 sequence. Any run of CR and LF ends a
/// line (some relays double the CR), empty lines are nothing, other control characters and a byte order mark are dropped.
func unfolded(_ octets: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(octets.count)
    var atStart = false
    for octet in octets.starts(with: [0xEF, 0xBB, 0xBF]) ? octets.dropFirst(3) : octets[...] {
        if octet == 0x0A || octet == 0x0D {
            atStart = true
            continue
        }
        if atStart {
            atStart = false
            if octet == 0x20 || octet == 0x09 { continue }
            result.append(0x0A)
        }
        if octet >= 0x20 && octet != 0x7F || octet == 0x09 { result.append(octet) }
    }
    if atStart { result.append(0x0A) }
    return result
}
