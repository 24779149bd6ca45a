import CGMime
import Foundation

/// A person's name and address (RFC 5322 3.4). The name may be empty.
public struct Mailbox: Hashable, Sendable, Codable {
    public var name: String
    public var address: String

    public init(name: String = "", address: String) {
        self.name = name
        self.address = address
    }

    /// The address for comparing: mailboxes are one and the same whatever the case of the letters (in practice, if not in RFC 5321 2.4).
    public var key: String { address.lowercased() }
}

/// The mailboxes of an address field, groups flattened, at most 1,000.
func mailboxes(_ value: String) -> [Mailbox] {
    var found: [Mailbox] = []
    guard !value.isEmpty, let list = internet_address_list_parse(parserOptions.pointer, value) else { return lonelyAddress(in: value) }
    defer { unref(list) }
    collect(list, into: &found, depth: 0)
    return found.isEmpty ? lonelyAddress(in: value) : found
}

private func collect(_ list: UnsafeMutablePointer<InternetAddressList>, into found: inout [Mailbox], depth: Int) {
    for index in 0..<internet_address_list_length(list) where found.count < 1_000 {
        guard let entry = internet_address_list_get_address(list, index) else { continue }
        if let mailbox = as_mailbox(entry) {
            let address = internet_address_mailbox_get_addr(mailbox).map { String(cString: $0) } ?? ""
            let name = internet_address_get_name(entry).map { String(cString: $0) } ?? ""
            guard !address.isEmpty else { continue }
            found.append(Mailbox(name: name, address: address))
        } else if depth < 4, let group = as_group(entry), let members = internet_address_group_get_members(group) {
            collect(members, into: &found, depth: depth + 1)
        }
    }
}

/// What is left when the syntax is beyond repair: the first thing that looks like an address.
private func lonelyAddress(in value: String) -> [Mailbox] {
    guard let address = addresses(in: value).first else { return [] }
    return [Mailbox(name: "", address: address)]
}

/// Everything in a text that looks like an address, in order (no display names).
func addresses(in text: String) -> [String] {
    var found: [String] = []
    var text = text
    text.withUTF8 { bytes in
        var index = 0
        while let at = bytes[index...].firstIndex(of: 0x40) {
            var start = at, end = at + 1
            while start > index, isLocalByte(bytes[start - 1]) { start -= 1 }
            while end < bytes.count, isDomainByte(bytes[end]) { end += 1 }
            while end > at + 1, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
            while start < at, bytes[start] == 0x2E || bytes[start] == 0x27 { start += 1 }
            // Exchange's X.400 form: `dda:SMTP=a@b`
            if let sign = bytes[start..<at].firstIndex(of: 0x3D),
                String(decoding: bytes[start..<sign], as: UTF8.self).lowercased().hasSuffix("smtp") {
                start = sign + 1
            }
            if start < at, end > at + 1 { found.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)) }
            index = max(end, at + 1)
        }
    }
    return found
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || byte >= 0x80
}
private func isLocalByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || ".!#$%&'*+-/=?^_`{|}~".utf8.contains(byte) }
private func isDomainByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F }
