import Foundation
import Story
import Testing

/// `explain` reads on all cores from its first mail on: whatever a library prepares when it is first used must be ready before two threads ask for it.
@Suite struct ExplainTests {
    @Test func everyStartReadsEveryMail() throws {
        let folder = try FileManager.default.url(
            for: .itemReplacementDirectory, in: .userDomainMask, appropriateFor: FileManager.default.temporaryDirectory, create: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let mails = try (1...4).map { number in
            let file = folder.appendingPathComponent("\(number).eml")
            try Data("From: Jan Lis <jan@lis.example.pl>\r\nSubject: Re: Zaproszenie\r\n\r\nBędę.\r\n".utf8).write(to: file)
            return file.path
        }
        let program = Program(path: try Program.located(), configuration: "none.yaml")
        // Two starts of a hundred died before GMime was started ahead of its first stream.
        for start in 1...120 {
            let outcome = try program.run("explain", ["--asked", "invitation", "--json"] + mails)
            #expect(outcome.code == 0 && outcome.output.split(separator: "\n").count == mails.count, "start \(start): \(outcome.complaint.prefix(300))")
        }
    }
}
