import Foundation

/// Names of folders as IMAP carries them (RFC 3501, 5.1.3): `Do wyjaśnienia` is `Do wyja&AVs-nienia`.
enum ModifiedUTF7 {
    static func encoded(_ name: String) -> String {
        var result = ""
        var foreign: [UInt8] = []
        func flush() {
            guard !foreign.isEmpty else { return }
            let base64 = Data(foreign).base64EncodedString().replacingOccurrences(of: "/", with: ",")
            result += "&" + base64.prefix { $0 != "=" } + "-"
            foreign = []
        }
        for unit in name.utf16 {
            if (0x20...0x7E).contains(unit) {
                flush()
                result += unit == 0x26 ? "&-" : String(UnicodeScalar(UInt8(unit)))
            } else {
                foreign += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            }
        }
        flush()
        return result
    }
}
