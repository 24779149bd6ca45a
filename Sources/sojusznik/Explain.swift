import ArgumentParser
import Foundation
import Service
import Understanding

/// So many messages are in memory at once, at most.
private let batch = 64

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show how a message is read; needs no configuration and no database.")
    @Option(help: "What our letter asked: invitation, reminder, poll, attendance, evaluation, hours, nomination or none.") var asked = "none"
    @Flag(help: "One JSON object a line.") var json = false
    @Option(help: "Write the librarians' answers by button, made anonymous, as test cases into this folder; needs --config.") var learn: String?
    @Option(help: "Needed with --learn only.") var config: String?
    @Argument(help: "Messages (.eml).") var files: [String] = []

    func run() throws {
        guard let asked = Asked(rawValue: asked) else {
            throw complaint("--asked is one of \(Asked.allCases.map(\.rawValue).joined(separator: ", "))", code: 2)
        }
        if let learn { return try export(to: URL(fileURLWithPath: learn)) }
        guard !files.isEmpty else { throw complaint("name the messages (.eml) to explain", code: 2) }
        var unreadable = false
        for start in stride(from: 0, to: files.count, by: batch) {
            let names = Array(files[start..<min(start + batch, files.count)])
            for (file, line) in zip(names, onAllCores(names) { explained($0, asked: asked) }) {
                if let line { print(line) } else { _ = complaint("\(file) can't be read", code: 66) }
                unreadable = unreadable || line == nil
            }
        }
        if unreadable { throw ExitCode(66) }
    }

    /// Nil when there is no such file, or none that may be read.
    private func explained(_ file: String, asked: Asked) -> String? {
        guard let data = FileManager.default.contents(atPath: file) else { return nil }
        let explanation = explain(Array(data), file: file, asked: asked)
        return json ? explanation.json : explanation.plain
    }

    private func export(to folder: URL) throws {
        guard let config else { throw complaint("--learn needs --config", code: 2) }
        let cases = try Opening.parse(["--config", config]).office().learntCases()
        let file = folder.appendingPathComponent("learnt.jsonl")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(cases.map { $0 + "\n" }.joined().utf8).write(to: file)
        } catch {
            throw complaint("\(file.path) can't be written: \(error.localizedDescription)", code: 73)
        }
        print("\(cases.count) cases in \(file.path)")
    }
}
