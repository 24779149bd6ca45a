import Foundation
import Testing

@testable import Service

@Suite("Where the templates are looked for")
struct TemplatesFolderTests {
    private let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("templates-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    private func program(_ path: String) -> URL { root.appendingPathComponent(path) }

    private func put(_ folder: String) throws -> URL {
        let templates = root.appendingPathComponent(folder)
        try FileManager.default.createDirectory(at: templates.appendingPathComponent("pl"), withIntermediateDirectories: true)
        try Data("Subject: x".utf8).write(to: templates.appendingPathComponent("pl/invitation.mustache"))
        return templates
    }

    @Test("In the sources, installed, beside the program, or named", arguments: [
        (".build/x86_64/debug/sojusznik", "templates"), ("usr/local/bin/sojusznik", "usr/local/share/sojusznik/templates"),
        ("opt/s/sojusznik", "opt/s/templates"),
    ])
    func found(path: String, templates: String) throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let folder = try put(templates)
        #expect(try templatesFolder(program: program(path), environment: [:]).path == folder.path)
        #expect(try templatesFolder(program: URL(fileURLWithPath: "/nowhere/sojusznik"), environment: ["TEMPLATES_FOLDER": folder.path]).path
            == folder.path)
    }

    @Test("The complaint names each folder and how to mend it")
    func missing() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let error = try #require(throws: TemplatesMissing.self) { try templatesFolder(program: program("usr/local/bin/sojusznik"), environment: [:]) }
        let sentence = error.description
        #expect(sentence.contains(root.appendingPathComponent("usr/local/share/sojusznik/templates").path))
        #expect(sentence.contains(root.appendingPathComponent("usr/local/bin/templates").path) && sentence.contains("TEMPLATES_FOLDER"))
        // A name that is wrong is said to be wrong, whatever lies beside the program.
        _ = try put("templates")
        let named = try #require(throws: TemplatesMissing.self) {
            try templatesFolder(program: program("sojusznik"), environment: ["TEMPLATES_FOLDER": root.path])
        }
        #expect(named.description.hasPrefix("no letter templates in \(root.path)"))
    }
}
