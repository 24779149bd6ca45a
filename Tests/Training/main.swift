import Foundation
import Understanding

// Retrains the weighers from the replies beside this file, or measures how they read authors that they have not seen (README).

var trainer = Trainer()
var part: String?
var files: [URL] = [], checks: [URL] = [], out: String?, byAuthor = false, quiet = false
var arguments = Array(CommandLine.arguments.dropFirst())
while !arguments.isEmpty {
    let argument = arguments.removeFirst()
    switch argument {
    case "--epochs": trainer.epochs = Int(arguments.removeFirst())!
    case "--rate": trainer.rate = Float(arguments.removeFirst())!
    case "--decay": trainer.decay = Float(arguments.removeFirst())!
    case "--rows": trainer.rows = Int(arguments.removeFirst())!
    case "--least": trainer.least = Float(arguments.removeFirst())!
    case "--seen": trainer.seenAtLeast = Int(arguments.removeFirst())!
    case "--check": checks.append(URL(fileURLWithPath: arguments.removeFirst()))
    case "--by-author": byAuthor = true
    case "--polls", "--attendance", "--hours", "--nominations": part = argument
    case "--quiet": quiet = true
    case "--out": out = arguments.removeFirst()
    default: files.append(URL(fileURLWithPath: argument))
    }
}

do {
    if let part { try measure(part) } else { try trainOrCheck() }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}

func folder(_ name: String) -> URL { URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name) }

/// How dates, people or figures are read by authors left out in turn.
@MainActor func measure(_ part: String) throws {
    switch part {
    case "--polls": try PollReplies(in: files.first ?? folder("Polls")).trials(trainer.ofParts).report(shows: !quiet)
    case "--attendance": try AttendanceReplies(in: files.first ?? folder("Attendance")).trials(trainer.ofParts).report(shows: !quiet)
    case "--nominations": try NominationReplies(in: files.first ?? folder("Nominations")).measure(trainer.ofParts, shows: !quiet)
    default: try HoursReplies(in: files.first ?? folder("Hours")).trials(trainer.ofParts).report(shows: !quiet)
    }
}

@MainActor func trainOrCheck() throws {
    if files.isEmpty {
        let contents = try FileManager.default.contentsOfDirectory(at: folder("Replies"), includingPropertiesForKeys: nil)
        files = contents.filter { $0.pathExtension == "tsv" }.sorted { $0.path < $1.path }
        if !byAuthor, checks.isEmpty { out = out ?? folder("../../Sources/Understanding/Experience/Trained.swift").standardizedFileURL.path }
    }
    let known = try samples(files)
    if byAuthor { readByAuthor(known, trainer, quiet: quiet) }
    let weigher = trainer.train(known)
    for check in checks {
        let others = try samples([check]), pairs = others.map { ($0, weigher.weigh($0.features)) }
        report(check.lastPathComponent, weigher, others)
        print("    " + trade(pairs))
        byAgreement(pairs)
    }
    guard let out else { return }
    let parts = [
        try source("Replies", weigher),
        try source("Polls", try PollReplies(in: folder("Polls")).weigher(trainer.ofParts)),
        try source("Attendance", try AttendanceReplies(in: folder("Attendance")).weigher(trainer.ofParts)),
        try source("Hours", trainer.ofParts.train(try HoursReplies(in: folder("Hours")).samples())),
        try source("Nominations", trainer.ofParts.train(try NominationReplies(in: folder("Nominations")).samples())),
    ]
    let head = "// Made by `swift run -c release sojusznik-train`; don't edit. See TrainedWeights.swift for the form.\n"
    try Data((head + parts.map(\.text).joined()).utf8).write(to: URL(fileURLWithPath: out))
    print("\(known.count) replies, \(parts.map { "\($0.bytes)" }.joined(separator: ", ")) bytes of weights in \(out)")
}

func source(_ name: String, _ weigher: PartWeigher) throws -> (text: String, bytes: Int) {
    let linear = try source(name, weigher.linear), parameters = weigher.recurrent.encoded
    return (linear.text + "let trained\(name)Parameters = \"\(parameters.base64EncodedString())\"\n", linear.bytes + parameters.count)
}

/// The weights with the mark of the files they are made from.
func source(_ name: String, _ weigher: Weigher) throws -> (text: String, bytes: Int) {
    let contents = try FileManager.default.contentsOfDirectory(at: folder(name), includingPropertiesForKeys: nil)
    let read = contents.filter { ["tsv", "txt"].contains($0.pathExtension) }
    let mark = fingerprint(of: try read.map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) })
    let bytes = weigher.encoded
    return ("package let trainedOn\(name) = \"\(mark)\"\nlet trained\(name)Weights = \"\(bytes.base64EncodedString())\"\n", bytes.count)
}
