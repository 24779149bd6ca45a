import Foundation

/// What our own mail server found out about the sender (RFC 8601).
public struct AuthenticationResults: Hashable, Sendable {
    /// The result of each method, lower-cased: `pass`, `fail`, `none`, …; nil when the server did not try it.
    public var dmarc: String?
    public var spf: String?
    public var dkim: String?
    /// `header.from` of DMARC: the domain it speaks of, lower-cased.
    public var dmarcDomain: String?
}

extension Message {
    /// The topmost `Authentication-Results`, if our own server wrote it.
    ///
    /// Anybody can put such a field into a mail; ours stands on top of all others (RFC 8601 5), so one further down is never believed.
    /// - Parameter authservID: the name our server signs with, compared without case.
    public func authenticationResults(authservID: String) -> AuthenticationResults? {
        guard let value = header("Authentication-Results") else { return nil }
        let parts = withoutComments(value).split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        // The identifier may carry a version: `mx.example.pl 1`.
        guard let id = parts.first?.split(separator: " ").first, !authservID.isEmpty, id.lowercased() == authservID.lowercased() else { return nil }
        var results = AuthenticationResults()
        for part in parts.dropFirst() {
            let properties = part.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
            guard let first = properties.first, let sign = first.firstIndex(of: "=") else { continue }
            let method = first[..<sign].prefix { $0 != "/" }
            let result = String(first[first.index(after: sign)...])
            switch method {
            case "dmarc":
                results.dmarc = results.dmarc ?? result
                results.dmarcDomain = results.dmarcDomain ?? properties.first { $0.hasPrefix("header.from=") }.map { String($0.dropFirst(12)) }
            case "spf": results.spf = results.spf ?? result
            // A mail may bear several signatures; one that holds is enough.
            case "dkim": results.dkim = results.dkim == "pass" ? "pass" : result
            default: break
            }
        }
        return results
    }
}

/// Without `(comments)`, nested or quoted as they may be (RFC 5322 3.2.2).
private func withoutComments(_ value: String) -> String {
    var result = ""
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for character in value {
        if isEscaped { isEscaped = false; continue }
        switch character {
        case "\\": isEscaped = true
        case "\"" where depth == 0: isQuoted.toggle()
        case "(" where !isQuoted: depth += 1
        case ")" where !isQuoted: depth = max(0, depth - 1)
        default: if depth == 0 { result.append(isQuoted && character == ";" ? "_" : character) }
        }
    }
    return result
}
