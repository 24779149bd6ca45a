import Foundation

/// A stretch of a line: plain, `**strong**`, or a link: `[tel:…]`, `[mail:…]`, `[url:…]`. Texts still hold marks.
enum Inline {
    case plain(String), strong(String), tel(String), mail(String), url(String)

    static func read(_ line: String) -> [Inline] {
        var result: [Inline] = [], rest = Substring(line), plain = ""
        func flush() {
            if !plain.isEmpty { result.append(.plain(plain)) }
            plain = ""
        }
        while !rest.isEmpty {
            if rest.hasPrefix("**"), let end = rest.dropFirst(2).range(of: "**") {
                flush()
                result.append(.strong(String(rest.dropFirst(2)[..<end.lowerBound])))
                rest = rest[end.upperBound...]
            } else if let (link, after) = link(at: rest) {
                flush()
                result.append(link)
                rest = after
            } else {
                plain.append(rest.removeFirst())
            }
        }
        flush()
        return result
    }

    private static func link(at rest: Substring) -> (Inline, Substring)? {
        for (prefix, make) in [("[tel:", Inline.tel), ("[mail:", Inline.mail), ("[url:", Inline.url)] where rest.hasPrefix(prefix) {
            guard let end = rest.firstIndex(of: "]") else { return nil }
            return (make(String(rest.dropFirst(prefix.count)[..<end])), rest[rest.index(after: end)...])
        }
        return nil
    }
}
