import CCrypto
import Foundation

/// Signs what can't be guessed: reply tokens, Message-IDs, UIDs. The newest key signs; tokens once given stay known, since they are
/// rows of the database.
public struct TokenKeys: Sendable {
    private let keys: [[UInt8]]

    /// - Parameter lines: the keys, the signing one first (`Configuration.tokenKeys`).
    public init(_ lines: [String]) { keys = lines.map { Array($0.utf8) } }

    /// A tag of 26 letters and digits (130 bits) that nobody without the key can make; the same text gives the same tag.
    public func tag(_ text: String) -> String {
        guard let key = keys.first else { return "" }
        return String(base32(hmacSHA256(text, key: key)).prefix(26))
    }

    /// One mark for each key, the newest first: how the store recognises what it may no longer hold in the clear.
    public func marks(_ text: String) -> [String] { keys.map { hex(hmacSHA256("mark \(text)", key: $0)) } }
}

/// RFC 2104 with SHA-256.
private func hmacSHA256(_ text: String, key: [UInt8]) -> [UInt8] {
    let message = Array(text.utf8)
    var code = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &code, nil)
    return code
}

/// SHA-256 of the bytes as hex: by it a mail is known, however often it comes.
func sha256(_ data: Data) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    data.withUnsafeBytes { bytes in _ = SHA256(bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count, &digest) }
    return hex(digest)
}

private func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
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
