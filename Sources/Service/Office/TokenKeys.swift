import Crypto
import Foundation

/// Signs what can't be guessed: reply tokens, Message-IDs, UIDs. The newest key signs; tokens once given stay known, since they are
/// rows of the database.
public struct TokenKeys: Sendable {
    private let keys: [SymmetricKey]

    /// - Parameter lines: the keys, the signing one first (`Configuration.tokenKeys`).
    public init(_ lines: [String]) { keys = lines.map { SymmetricKey(data: Data($0.utf8)) } }

    /// A tag of 26 letters and digits (130 bits) that nobody without the key can make; the same text gives the same tag.
    public func tag(_ text: String) -> String {
        guard let key = keys.first else { return "" }
        return String(base32(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key)).prefix(26))
    }

    /// One mark for each key, the newest first: how the store recognises what it may no longer hold in the clear.
    public func marks(_ text: String) -> [String] {
        keys.map { key in
            HMAC<SHA256>.authenticationCode(for: Data("mark \(text)".utf8), using: key).map { String(format: "%02x", $0) }.joined()
        }
    }
}

/// RFC 4648 section 6 in lower case, without padding: survives every mail program, whatever it does to case.
private func base32(_ bytes: some Sequence<UInt8>) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
    var text = "", buffer = 0, bits = 0
    for byte in bytes {
        buffer = (buffer << 8 | Int(byte)) & 0xFFFF
        bits += 8
        while bits >= 5 {
            text.append(alphabet[(buffer >> (bits - 5)) & 31])
            bits -= 5
        }
    }
    return text
}
