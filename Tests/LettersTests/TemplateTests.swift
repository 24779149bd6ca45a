import Foundation
import Partnerships
import Testing

@testable import Letters

@Suite struct TemplateTests {
    @Test(arguments: Language.allCases) func everyLetterHasATemplateAndASample(_ language: Language) throws {
        let templates = try loadedTemplates.get()
        let own = samples().filter { $0.context.recipient.language == language }
        #expect(Set(own.map(\.kind)) == Set(NoticeKind.allCases))
        #expect(Set(own.map(\.name)).count == own.count)
        for sample in own where sample.kind != .topic {
            let letter = try write(sample.context, with: templates)
            #expect(!letter.subject.isEmpty && letter.text.count > 60, "\(sample.name)")
            #expect(!letter.text.contains("{{") && !letter.text.contains("::") && !letter.text.contains("[["), "\(sample.name)")
            #expect(!letter.html.unicodeScalars.contains { (0xE000...0xE001).contains($0.value) }, "\(sample.name)")
        }
    }

    @Test func anUnknownNameIsADamageWithItsFile() throws {
        try expectDamage("pl/reminder.mustache", "unknown name “meeting.dya”") { $0.replacingOccurrences(of: "{{> _when}}", with: "{{meeting.dya}}") }
    }

    @Test func anUnknownNameInASectionThatNoSampleEntersIsFoundToo() throws {
        try expectDamage("en/digest.mustache", "unknown name “fornecast”") {
            $0 + "{{^programme}}{{#matters}}{{#bounce}}{{fornecast}}{{/bounce}}{{/matters}}{{/programme}}\n"
        }
    }

    @Test func aMissingTemplateLanguageOrPartialIsADamage() throws {
        try expectDamage("en/help.mustache", "is missing") { _ in nil }
        try expectDamage("pl/eve.mustache", "no partial “_nothing”") { $0 + "{{> _nothing}}\n" }
        try expectDamage("pl/eve.mustache", "does not begin with “Subject: ”") { "Dzień dobry\n" + $0 }
        let empty = FileManager.default.temporaryDirectory.appendingPathComponent("letters-no-templates")
        let fault = "is missing in \(empty.path); copy the whole folder `templates` of the sources there"
        #expect(throws: TemplateDamage(file: "pl", fault: fault)) { try Templates(directory: empty) }
    }

    /// Loads a copy of the templates with one of them changed, or without it.
    private func expectDamage(_ file: String, _ fault: String, change: (String) -> String?) throws {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("letters-\(ProcessInfo.processInfo.globallyUniqueString)")
        try FileManager.default.copyItem(at: templatesFolder, to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let target = copy.appendingPathComponent(file)
        if let changed = change(try String(contentsOf: target, encoding: .utf8)) {
            try Data(changed.utf8).write(to: target)
        } else {
            try FileManager.default.removeItem(at: target)
        }
        #expect(throws: TemplateDamage(file: file, fault: fault)) { try Templates(directory: copy) }
    }
}
