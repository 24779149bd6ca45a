import Foundation
import Testing

@Suite("The house")
struct ArchitectureTests {
    private static let package = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func files(under folder: URL, withExtension kind: String) throws -> [URL] {
        let all = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return all.compactMap { $0 as? URL }.filter { $0.pathExtension == kind }
    }

    @Test("arrows run one way, the core reaches for nothing, files are short, names say something")
    func house() throws {
        let sources = Self.package.appending(path: "Sources")
        let files = try Self.files(under: sources, withExtension: "swift").map { url in
            SourceFile(path: String(url.path.dropFirst(sources.path.count + 1)), text: try String(contentsOf: url, encoding: .utf8))
        }
        #expect(Set(files.map(\.room)) == Set(HouseRules.arrows.keys))
        let violations = HouseRules.violations(in: files)
        #expect(violations.isEmpty, "\n\(violations.map(\.description).joined(separator: "\n"))")
    }

    @Test("every template exists in Polish and in English")
    func templates() throws {
        let folder = Self.package.appending(path: "templates")
        func names(_ path: String) throws -> Set<String> {
            Set(try Self.files(under: folder.appending(path: path), withExtension: "mustache").map(\.lastPathComponent))
        }
        let polish = try names("pl")
        let english = try names("en")
        #expect(!polish.isEmpty)
        #expect(polish.subtracting(english).sorted() == [], "without an English one")
        #expect(english.subtracting(polish).sorted() == [], "without a Polish one")
        let forum = try names("forum")
        let pages = Set(forum.filter { $0.hasSuffix(".pl.mustache") }.map { $0.replacingOccurrences(of: ".pl.", with: ".en.") })
        #expect(pages == forum.filter { $0.hasSuffix(".en.mustache") } && !pages.isEmpty)
    }
}

/// The rules themselves: that they find what is wrong, at its line, and nothing else.
@Suite("The rules of the house")
struct HouseRulesTests {
    private func rules(_ text: String, in path: String = "Partnerships/Deed.swift") -> [String] {
        HouseRules.violations(in: [SourceFile(path: path, text: text)]).map(\.description)
    }

    @Test("a forbidden arrow is named with file and line")
    func arrow() {
        #expect(rules("import Foundation\nimport Store\n") == ["Sources/Partnerships/Deed.swift:2: Partnerships must not import Store"])
        #expect(rules("@testable public import struct GRDB.Row", in: "Service/A.swift")
            == ["Sources/Service/A.swift:1: Service must not import GRDB"])
        #expect(rules("import Hummingbird", in: "Store/A.swift").count == 1)
        #expect(rules("import Foundation", in: "Shed/A.swift") == ["Sources/Shed/A.swift:1: Shed is no room of the house"])
    }

    @Test("an allowed arrow is not", arguments: [
        ("import Partnerships\nimport Mustache", "Letters/A.swift"), ("import Hummingbird\nimport NIOCore", "Forum/A.swift"),
        ("import struct Foundation.Date", "Mail/A.swift"), ("let important = 1 // import Store", "Mail/A.swift"),
    ])
    func allowed(text: String, path: String) { #expect(rules(text, in: path) == []) }

    @Test("reaching for time, place or chance in the core", arguments: [
        "let a = Date()", "let a = Date.now", "f(at: .now)", "let z = TimeZone.current", "x = .current", "let u = UUID()", "Int.random(in: 0...1)",
        "a.shuffled()", "a.randomElement()", "let s = \"\\(Date())\"", "let t = \"http://x\"; let a = Date()", "Date(timeIntervalSinceNow: 1)",
        "/* a */ let a = Date()", "Calendar.autoupdatingCurrent",
    ])
    func ambient(code: String) {
        #expect(rules("\n" + code).count == 1)
        #expect(rules("\n" + code).first?.hasPrefix("Sources/Partnerships/Deed.swift:2: ") == true)
        #expect(rules(code, in: "Service/Clock.swift") == [])
    }

    @Test("what only looks like it", arguments: [
        "context.now.date", "let a = $0.now", "self.now = now", "town().now", "// never Date()", "/// `TimeZone.current`", "x.nowhere",
        "a.currentMeeting",
        "/* Date()\n UUID() */", "\"\"\"\n // \"\n\"\"\"", "Date(timeIntervalSince1970: 0)",
    ])
    func notAmbient(code: String) { #expect(rules(code) == []) }

    @Test("long files and empty names")
    func shape() {
        #expect(rules(String(repeating: "\n", count: 400)) == [])
        #expect(rules(String(repeating: "\n", count: 401)) == ["Sources/Partnerships/Deed.swift:401: 401 lines, at most 400"])
        #expect(rules("struct MailManager {}").first?.contains("MailManager") == true)
        #expect(rules("enum Common {}\nfinal class DateUtils {}\nactor HelperOfAll {}").count == 3)
        #expect(rules("struct Commoner {}\nstruct Management {}\nlet utility = 1") == [])
    }
}
