import Crypto
import Foundation

/// The keys that sign what can't be guessed: reply tokens, Message-IDs, UIDs. A line a key; the last one signs, so a key is
/// rotated by adding a line. Tokens once given stay known, since they are rows of the database.
public struct TokenKeys: Sendable {
    private let newest: SymmetricKey

    /// - Throws: `SettingTrouble` when the file holds no key of at least 32 characters.
    public init(file: String) throws(SettingTrouble) {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw SettingTrouble("token_key_file: \(file) can't be read")
        }
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
        guard let last = lines.last else { throw SettingTrouble("token_key_file: \(file) holds no key; write one line of 64 random hex digits") }
        try self.init(key: last)
    }

    public init(key: String) throws(SettingTrouble) {
        guard key.utf8.count >= 32 else { throw SettingTrouble("token_key_file: the key has under 32 characters; write 64 random hex digits") }
        newest = SymmetricKey(data: Data(key.utf8))
    }

    /// A tag of 26 letters and digits (130 bits) that nobody without the key can make; the same text gives the same tag.
    public func tag(_ text: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: newest)
        return Self.base32(Array(code)).prefix(26).lowercased()
    }

    /// RFC 4648 section 6, without padding: letters and digits survive every mail program, in whatever case.
    private static func base32(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
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
}

/// A setting that can't be used; the text says what is wrong and how to mend it.
public struct SettingTrouble: Error, Sendable, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}
