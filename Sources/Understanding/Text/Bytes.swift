// Searches byte for byte. Forms are folded and marks are marks, so that nothing is gained by the library's comparison of canonical equivalents
// (UAX 15), which breaks every string beyond ASCII into characters first.

extension StringProtocol {
    func contains(_ part: String) -> Bool { part.isEmpty || place(of: part) != nil }

    /// Where the part stands first.
    func place(of part: String) -> Range<Index>? {
        guard let first = part.utf8.first else { return nil }
        var rest = utf8[...]
        while let i = rest.firstIndex(of: first) {
            if rest[i...].starts(with: part.utf8) { return i..<utf8.index(i, offsetBy: part.utf8.count) }
            rest = rest[utf8.index(after: i)...]
        }
        return nil
    }

    func hasPrefix(_ part: String) -> Bool { utf8.starts(with: part.utf8) }
    func hasSuffix(_ part: String) -> Bool { utf8.reversed().starts(with: part.utf8.reversed()) }
}

extension String {
    func hasPrefix(_ part: String) -> Bool { utf8.starts(with: part.utf8) }
    func hasSuffix(_ part: String) -> Bool { utf8.reversed().starts(with: part.utf8.reversed()) }
}
