/// Where a mail lies after a move.
public struct MovedMail: Sendable, Hashable {
    public let uidValidity: UInt32
    public let uid: UInt32

    /// Old UID to new place, from a response with `[COPYUID validity old new]` (RFC 4315 3); empty for any other.
    static func places(in response: String) -> [UInt32: MovedMail] {
        guard response.utf8.count < 64 << 10, let code = response.range(of: "[COPYUID "),
            let end = response[code.upperBound...].firstIndex(of: "]") else {
            return [:]
        }
        let words = response[code.upperBound..<end].split(separator: " ").map(String.init)
        guard words.count == 3, let validity = UInt32(words[0]) else { return [:] }
        let (old, new) = (UIDSet.uids(in: words[1]), UIDSet.uids(in: words[2]))
        guard old.count == new.count else { return [:] }
        return Dictionary(zip(old, new).map { ($0, MovedMail(uidValidity: validity, uid: $1)) }) { $1 }
    }
}
