import Foundation
import Testing
import Understanding

@testable import Service

/// The mails of testers that were read while the rules were mended: Tests/Mails/README.md.
@Suite("Mails of testers")
struct TesterMailsTests {
    struct Label: Decodable {
        var file: String
        var asked: String
        var answer: String
        var poll: [Int]
        var leave: Bool
        var erase: Bool
        var hours: Hours?
        var attendance: List?
        var auto: String?
        var text: String

        struct Hours: Decodable { var hours: Double }
        struct List: Decodable {
            var present: [Int]
            var absent: [Int]
        }
    }

    /// Harm: an answer, a date, a time, a list or a wish that nobody stated. Right: the answer to an invitation or a reminder.
    @Test(arguments: ["mazovia", "silesia", "linguist", "everyday", "kielce", "podlasie", "strangers", "neighbours", "registers",
        "calendars", "resorts"])
    func nothingIsMadeUp(folder: String) throws {
        let mails = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Mails/\(folder)").standardizedFileURL
        let lines = try String(contentsOf: mails.appendingPathComponent("labels.jsonl"), encoding: .utf8).split(separator: "\n")
        let labels = try lines.map { try JSONDecoder().decode(Label.self, from: Data($0.utf8)) }
        var harm: [String] = []
        var answers = 0
        var right = 0
        for label in labels {
            let asked = try #require(Asked(rawValue: label.asked))
            let meaning = explain(Array(try Data(contentsOf: mails.appendingPathComponent(label.file))), file: label.file, asked: asked).meaning
            if isHarmful(meaning, label) { harm.append(label.file) }
            guard label.asked == "invitation" || label.asked == "reminder" else { continue }
            answers += 1
            if meaning.answer == label.answer { right += 1 }
        }
        // three of a thousand
        #expect(labels.count >= 80 && harm.count <= max(folder == "calendars" ? 2 : 1, labels.count / 320), "\(harm)")
        #expect(Double(right) >= 0.85 * Double(answers), "\(right) of \(answers)")
    }

    /// Guards the order, and that no reader keeps something that another mail's reading would see.
    @Test func onAllCoresTheReadingsAreTheSameInTheSameOrder() throws {
        let mails = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Mails/everyday").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(at: mails, includingPropertiesForKeys: nil).filter { $0.pathExtension == "eml" }
        let bytes = try files.map { Array(try Data(contentsOf: $0)) }
        let oneByOne = bytes.map { explain($0, file: "", asked: .invitation).json }
        #expect(bytes.count >= 100 && Set(oneByOne).count > 90)
        #expect(onAllCores(bytes) { explain($0, file: "", asked: .invitation).json } == oneByOne)
    }

    private func isHarmful(_ meaning: Recorded, _ label: Label) -> Bool {
        let answer = ["accept", "decline"].contains(meaning.answer) && meaning.answer != label.answer
            && (label.asked == "invitation" || label.asked == "reminder")
        let list = meaning.attendance.map { list in label.attendance.map { $0.present.sorted() != list.present.sorted()
            || $0.absent.sorted() != list.absent.sorted() } ?? true } ?? false
        let hours = meaning.hours.map { hours in label.hours.map { abs($0.hours - hours.hours) > 0.02 } ?? true } ?? false
        return answer || list || hours || !Set(meaning.poll).isSubset(of: label.poll) || meaning.leave && !label.leave || meaning.erase
            && !label.erase
    }
}
