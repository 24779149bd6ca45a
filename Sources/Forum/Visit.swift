import Foundation
import Hummingbird
import Partnerships

/// One request, as the pages see it: in which language, and under which address.
struct Visit {
    let language: Language
    /// The language stands in the address, so links keep it.
    let languageIsChosen: Bool
    let path: String
    let query: [(name: String, value: String)]
    let ifNoneMatch: String

    init(_ request: Request) {
        path = request.uri.path
        let asked = request.uri.queryParameters["lang"].flatMap { Language(rawValue: String($0)) }
        language = asked ?? Visit.preferred(request.headers[.acceptLanguage] ?? "")
        languageIsChosen = asked != nil
        query = request.uri.queryParameters.map { (String($0.key), String($0.value)) }
        ifNoneMatch = request.headers[.ifNoneMatch] ?? ""
    }

    /// A link to one of our pages.
    func link(_ path: String, base: String) -> String {
        guard languageIsChosen else { return base + path }
        return base + path + (path.contains("?") ? "&" : "?") + "lang=\(language.rawValue)"
    }

    /// The same page in the other language.
    func inOtherLanguage(base: String) -> String {
        let other: Language = language == .pl ? .en : .pl
        let month = query.first { $0.name == "miesiac" }.flatMap { Month($0.value) }.map { "miesiac=\($0)&" } ?? ""
        return base + path + "?" + month + "lang=\(other.rawValue)"
    }

    /// RFC 9110 section 12.5.4, as far as two languages need it: English only for those who rank it above Polish.
    static func preferred(_ header: String) -> Language {
        var weights: [String: Double] = [:]
        for range in header.prefix(500).split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " } }
            guard let tag = parts.first?.lowercased().split(separator: "-").first else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            weights[String(tag)] = max(weights[String(tag)] ?? 0, weight)
        }
        return weights["en"] ?? 0 > weights["pl"] ?? 0 ? .en : .pl
    }
}
