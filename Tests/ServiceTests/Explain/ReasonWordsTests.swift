import Foundation
import Testing
import Understanding

@testable import Service

/// What librarians see under "why": words, not the lexicon's names.
@Suite("Reasons in words")
struct ReasonWordsTests {
    @Test func aStandInAndAQuestion() {
        let mail = "From: Jan Kowalski <jan@osp.example.pl>\r\nSubject: Re: Zaproszenie\r\n\r\nNie mogę, przyjdzie za mnie Anna Nowak; czy będzie parking?\r\n"
        let explanation = explain(Array(mail.utf8), file: "a.eml", asked: .invitation)
        #expect(explanation.plain.contains("„Nie mogę” → odmowa (nie <can1>)"), "\(explanation.plain)")
        #expect(explanation.plain.contains("„za mnie” → zastępstwo"), "\(explanation.plain)")
        #expect(explanation.plain(inPolish: false).contains("„Nie mogę” → a no"), "\(explanation.plain(inPolish: false))")
    }

    /// A meaning that is new in the lexicon needs words of its own.
    @Test func everyReasonHasWords() throws {
        let mails = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Mails/strangers").standardizedFileURL
        var unnamed: Set<String> = []
        for line in try String(contentsOf: mails.appendingPathComponent("labels.jsonl"), encoding: .utf8).split(separator: "\n") {
            let label = try JSONDecoder().decode(TesterMailsTests.Label.self, from: Data(line.utf8))
            let asked = try #require(Asked(rawValue: label.asked))
            let because = explain(Array(try Data(contentsOf: mails.appendingPathComponent(label.file))), file: label.file, asked: asked).because
            unnamed.formUnion(because.filter { $0.meaningWords(true) == "okoliczność" }.map(\.meaning))
        }
        #expect(unnamed == [])
    }
}
