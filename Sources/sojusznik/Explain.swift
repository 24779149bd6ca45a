import ArgumentParser
import Foundation
import Service
import Understanding

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show how a message is read; needs no configuration and no database.")
    @Option(help: "What our letter asked: invitation, reminder, poll, attendance, evaluation, hours, nomination or none.") var asked = "none"
    @Flag(help: "One JSON object a line.") var json = false
    @Option(help: "Not needed.") var config: String?
    @Argument(help: "Messages (.eml).") var files: [String]

    func run() throws {
        guard let asked = Asked(rawValue: asked) else {
            throw complaint("--asked is one of \(Asked.allCases.map(\.rawValue).joined(separator: ", "))", code: 2)
        }
        var unreadable = false
        for file in files {
            guard let data = FileManager.default.contents(atPath: file) else {
                _ = complaint("\(file) can't be read", code: 66)
                unreadable = true
                continue
            }
            let explanation = explain(Array(data), file: file, asked: asked)
            print(json ? explanation.json : explanation.plain)
        }
        if unreadable { throw ExitCode(66) }
    }
}
