import Foundation

/// A stretch of a line: plain, `**strong**`, or a link: `[tel:…]`, `[mail:…]`, `[url:…]`. Texts still hold marks.
enum Inline {
    case plain(String), strong(String), tel(String), mail(String), url(String)

    static func read(_ line: String) -> [Inline] {
        var result: [Inline] = [], rest = Substring(line), plain = ""
        while let sign = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "[") }) {
            plain += rest[..<sign]
            rest = rest[sign...]
            if let (piece, after) = strong(at: rest) ?? link(at: rest) {
                if !plain.isEmpty { result.append(.plain(plain)) }
                plain = ""
                result.append(piece)
                rest = after
            } else {
                plain.append(rest.removeFirst())
            }
        }
        plain += rest
        if !plain.isEmpty { result.append(.plain(plain)) }
        return result
    }

    private static func strong(at rest: Substring) -> (Inline, Substring)? {
        guard rest.hasPrefix("**"), let end = rest.dropFirst(2).range(of: "**") else { return nil }
        return (.strong(String(rest.dropFirst(2)[..<end.lowerBound])), rest[end.upperBound...])
    }

    private static func link(at rest: Substring) -> (Inline, Substring)? {
        for (prefix, make) in [("[tel:", Inline.tel), ("[mail:", Inline.mail), ("[url:", Inline.url)] where rest.hasPrefix(prefix) {
            guard let end = rest.firstIndex(of: "]") else { return nil }
            return (make(String(rest.dropFirst(prefix.count)[..<end])), rest[rest.index(after: end)...])
        }
        return nil
    }
}
