import Foundation

/// A Swift file of a room; `path` counts from `Sources`: "Letters/Views/Draft.swift".
struct SourceFile {
    var path: String
    var text: String

    var room: String { String(path.prefix { $0 != "/" }) }
}

/// A rule that a line breaks.
struct Violation: Equatable, CustomStringConvertible {
    var path: String
    var line: Int
    var rule: String

    var description: String { "Sources/\(path):\(line): \(rule)" }
}

/// The rules of the house, see Sources/HOUSE.md: which room may import what, and what the pure rooms may not reach for.
enum HouseRules {
    static let arrows: [String: Set<String>] = [
        "Partnerships": ["Foundation"],
        "Recurrence": ["Foundation"],
        "Understanding": ["Recurrence", "Foundation", "Synchronization"],
        "Mail": ["CGMime", "CXml", "Foundation"],
        "Calendaring": ["CICal", "Foundation"],
        "Letters": ["Partnerships", "Mail", "Calendaring", "Mustache", "Foundation"],
        "Store": ["Partnerships", "GRDB", "Foundation"],
        "Transport": ["CCurl", "Foundation", "Synchronization", "Dispatch", "Glibc"],
        "Forum": [
            "Partnerships", "Calendaring", "Hummingbird", "HTTPTypes", "NIOCore", "Logging", "ServiceLifecycle", "Mustache", "Foundation",
        ],
        "Service": rooms.union([
            "CCrypto", "Logging", "ServiceLifecycle", "SwiftCSV", "Yams", "Foundation", "Dispatch", "Synchronization",
        ]),
        "sojusznik": rooms.union(["Service", "ArgumentParser", "Logging", "ServiceLifecycle", "Foundation"]),
    ]

    static let pureRooms: Set<String> = ["Partnerships", "Recurrence", "Understanding", "Mail", "Calendaring", "Letters"]
    static let longestFile = 400
    private static let rooms: Set<String> = [
        "Partnerships", "Understanding", "Mail", "Calendaring", "Letters", "Store", "Transport", "Forum",
    ]
    private static let emptyNames: Set<String> = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common"]

    static func violations(in files: [SourceFile]) -> [Violation] {
        files.sorted { $0.path < $1.path }.flatMap { file in
            let lines = codeLines(of: file.text)
            // Looked for in the whole file first: most files hold none of them.
            let reaches = pureRooms.contains(file.room) ? ambient.filter { file.text.contains($0) } : []
            let hollow = emptyNames.contains { file.text.contains($0) }
            var found: [Violation] = []
            for (index, code) in lines.enumerated() {
                let rules = brokenArrows(code, in: file.room) + (hollow ? hollowNames(code) : [])
                    + reaches.filter { reachesFor($0, code) }.map { "a pure room must not reach for \($0)" }
                found += rules.map { Violation(path: file.path, line: index + 1, rule: $0) }
            }
            let length = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - (file.text.hasSuffix("\n") ? 1 : 0)
            if length > longestFile { found.append(Violation(path: file.path, line: length, rule: "\(length) lines, at most \(longestFile)")) }
            return found
        }
    }

    /// The module of an import, whatever stands before it (`@testable`, `public`) or between (`struct`).
    static func importedModule(_ code: String) -> String? {
        let words = code.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == ";" })
        guard let position = words.firstIndex(of: "import"),
            words[..<position].allSatisfy({ $0.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains($0) })
        else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        guard let name = words[(position + 1)...].first(where: { !kinds.contains($0) }) else { return nil }
        return String(name.prefix { $0 != "." })
    }

    private static func brokenArrows(_ code: String, in room: String) -> [String] {
        guard code.contains("import"), let module = importedModule(code) else { return [] }
        guard let allowed = arrows[room] else { return ["\(room) is no room of the house"] }
        return allowed.contains(module) ? [] : ["\(room) must not import \(module)"]
    }

    private static func hollowNames(_ code: String) -> [String] {
        let words = code.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        let keywords: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
        return zip(words, words.dropFirst()).compactMap { keyword, name in
            guard keywords.contains(keyword), let empty = camelWords(name).first(where: emptyNames.contains) else { return nil }
            return "a type is called \(name): \(empty) says nothing"
        }
    }

    private static func camelWords(_ name: Substring) -> [String] {
        name.reduce(into: []) { words, letter in
            if letter.isUppercase || words.isEmpty { words.append(String(letter)) } else { words[words.count - 1].append(letter) }
        }
    }

    private static let ambient = [
        "Date()", "UUID()", "random(", ".shuffled(", ".randomElement(", "sinceNow", "SinceNow", "autoupdatingCurrent",
        "SystemRandomNumberGenerator", ".now", ".current",
    ]

    /// Time, place and chance come as parameters. `context.now` is such a parameter; `Date.now` and a bare `.now` are not.
    private static func reachesFor(_ name: String, _ code: String) -> Bool {
        guard name == ".now" || name == ".current" else { return code.contains(name) }
        return code.ranges(of: name).contains { range in
            let owner = code[..<range.lowerBound].reversed().prefix { $0.isLetter || $0.isNumber || "_$".contains($0) }
            let before = code[..<range.lowerBound].last
            let isWhole = code[range.upperBound...].first.map { !($0.isLetter || $0.isNumber || $0 == "_") } ?? true
            let isOfValue = owner.last.map { !$0.isUppercase } ?? (before.map { ")]?!".contains($0) } ?? false)
            return isWhole && !isOfValue
        }
    }

    /// The file's lines without comments. Strings stay: code may stand in their interpolations.
    static func codeLines(of text: String) -> [String] {
        var depth = 0
        var inLongString = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            if depth == 0, !inLongString, !line.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\"") }) { return String(line) }
            var rest = line
            var code = ""
            var inString = false
            while let character = rest.first {
                if depth > 0 {
                    depth += rest.hasPrefix("/*") ? 1 : rest.hasPrefix("*/") ? -1 : 0
                    rest = rest.dropFirst(rest.hasPrefix("/*") || rest.hasPrefix("*/") ? 2 : 1)
                    continue
                }
                if !inString, rest.hasPrefix("\"\"\"") {
                    inLongString.toggle()
                    code += "\"\"\""
                    rest = rest.dropFirst(3)
                    continue
                }
                if !inLongString, character == "\"" { inString.toggle() }
                if inString || inLongString {
                    let length = character == "\\" ? 2 : 1
                    code += rest.prefix(length)
                    rest = rest.dropFirst(length)
                    continue
                }
                if rest.hasPrefix("//") { break }
                if rest.hasPrefix("/*") {
                    depth = 1
                    rest = rest.dropFirst(2)
                    continue
                }
                code.append(character)
                rest = rest.dropFirst()
            }
            return code
        }
    }
}
