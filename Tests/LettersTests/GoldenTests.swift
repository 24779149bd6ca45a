import Foundation
import Partnerships
import Testing

@testable import Letters

let templatesFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../templates").resolvingSymlinksInPath()

/// Read once for all tests.
let loadedTemplates = Result { try Templates(directory: templatesFolder) }

/// Every sample as a file that a person has read. `UPDATE_GOLDEN=1` records them anew and fails the run, so that nobody forgets to look.
@Suite struct GoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
    private static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

    @Test(arguments: Language.allCases) func lettersAreAsTheyWereRead(_ language: Language) throws {
        let templates = try loadedTemplates.get()
        for sample in samples() where sample.context.recipient.language == language {
            if sample.kind == .topic {
                let topic = forumTopic(sample.context)
                try compare("\(topic.title)\n\n\(topic.body)\n", with: "\(language)/\(sample.name).txt")
                continue
            }
            let mail = try compose(sample.context, with: templates)
            try compare(headerLines(mail) + mail.text, with: "\(language)/\(sample.name).txt")
            try compare(mail.html ?? "", with: "\(language)/\(sample.name).html")
            if let calendar = mail.calendar { try compare(calendar.ics, with: "\(language)/\(sample.name).ics") }
        }
        if Self.updates { Issue.record("recorded anew: read the difference, then run without UPDATE_GOLDEN") }
    }

    private func compare(_ text: String, with name: String) throws {
        let file = Self.folder.appendingPathComponent(name)
        if Self.updates {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        } else {
            let golden = try #require(try? Data(contentsOf: file), "\(name) was never recorded")
            #expect(Data(text.utf8) == golden, "\(name) differs")
        }
    }
}
