import Foundation
import Understanding

// Retrains the weigher from Tests/Training/Replies, or with --check measures how it reads authors that it has not seen.

func replies(in file: URL) throws -> [LabelledReply] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard columns.count == 3, ["accept", "decline", "tentative", "none"].contains(columns[0]) else { throw Fault(description: "\(file.lastPathComponent): \(line)") }
        return LabelledReply(
            text: columns[2].replacingOccurrences(of: "\\n", with: "\n"), answer: Answer(rawValue: columns[0]),
            flags: Set(columns[1].compactMap { Weighed.Flag(rawValue: String($0)) }))
    }
}

struct Fault: Error, CustomStringConvertible { var description: String }

func samples(_ files: [URL]) throws -> [Trainer.Sample] {
    try files.flatMap { file in
        try replies(in: file).map { Trainer.Sample(reply: $0, features: experienceFeatures(of: $0.text), author: file.deletingPathExtension().lastPathComponent, rules: ruleAnswer(of: $0.text), areOutright: rulesAreOutright(of: $0.text)) }
    }
}

func report(_ name: String, _ weigher: Weigher, _ samples: [Trainer.Sample]) {
    var line = "\(name): n=\(samples.count)"
    let weighed = samples.map { weigher.weigh($0.features) }
    for threshold in [0.0, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8] {
        var right = 0, harm = 0
        for (sample, w) in zip(samples, weighed) {
            let best = w.best
            let answer = best.probability >= threshold ? best.answer : nil
            if answer == sample.reply.answer { right += 1 } else if answer == .accept || answer == .decline { harm += 1 }
        }
        line += String(format: " | %.2f: %.1f%% harm %.1f%%", threshold, 100 * Double(right) / Double(samples.count), 100 * Double(harm) / Double(samples.count))
    }
    print(line)
    var flags = "    "
    for flag in Weighed.Flag.allCases {
        let got = zip(samples, weighed).filter { $1.likelihood(of: flag) >= 0.5 }
        let true_ = got.filter { $0.0.reply.flags.contains(flag) }.count
        flags += "\(flag.rawValue) \(true_)/\(got.count - true_)/\(samples.filter { $0.reply.flags.contains(flag) }.count - true_)  "
    }
    print(flags + "(right/false/missed)")
}

var arguments = Array(CommandLine.arguments.dropFirst())
var trainer = Trainer()
var polls = false, attendance = false, hours = false
var files: [URL] = [], checks: [URL] = [], out: String?, byAuthor = false, quiet = false
while !arguments.isEmpty {
    let argument = arguments.removeFirst()
    switch argument {
    case "--epochs": trainer.epochs = Int(arguments.removeFirst())!
    case "--rate": trainer.rate = Float(arguments.removeFirst())!
    case "--decay": trainer.decay = Float(arguments.removeFirst())!
    case "--check": checks.append(URL(fileURLWithPath: arguments.removeFirst()))
    case "--rows": trainer.rows = Int(arguments.removeFirst())!
    case "--least": trainer.least = Float(arguments.removeFirst())!
    case "--seen": trainer.seenAtLeast = Int(arguments.removeFirst())!
    case "--by-author": byAuthor = true
    case "--polls": polls = true
    case "--attendance": attendance = true
    case "--hours": hours = true
    case "--quiet": quiet = true
    case "--out": out = arguments.removeFirst()
    default: files.append(URL(fileURLWithPath: argument))
    }
}
let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
if polls {
    var replies = try PollReplies(in: files.first ?? here.appendingPathComponent("Polls"))
    replies.shows = !quiet
    replies.byAuthor(trainer)
    exit(0)
}
if attendance {
    var replies = try AttendanceReplies(in: files.first ?? here.appendingPathComponent("Attendance"))
    replies.shows = !quiet
    replies.byAuthor(trainer)
    exit(0)
}
if hours {
    var replies = try HoursReplies(in: files.first ?? here.appendingPathComponent("Hours"))
    replies.shows = !quiet
    replies.byAuthor(trainer)
    exit(0)
}
if files.isEmpty {
    let folder = here.appendingPathComponent("Replies")
    files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "tsv" }.sorted { $0.path < $1.path }
    if out == nil, !byAuthor, checks.isEmpty { out = here.appendingPathComponent("../../Sources/Understanding/Experience/Trained.swift").standardizedFileURL.path }
}
let known = try samples(files)
/// The share of right answers at the lowest limit that keeps wrong ones (accept or decline) under a share.
func trade(_ pairs: [(Trainer.Sample, Weighed)]) -> String {
    [0.05, 0.04, 0.03, 0.02].map { allowed in
        var best = 0.0
        for limit in stride(from: 0.3, through: 0.99, by: 0.01) {
            var right = 0, harm = 0
            for (sample, w) in pairs {
                let top = w.best
                let answer = top.probability >= (top.answer == .tentative ? min(limit, 0.45) : limit) ? top.answer : nil
                if answer == sample.reply.answer { right += 1 } else if answer == .accept || answer == .decline { harm += 1 }
            }
            if Double(harm) <= allowed * Double(pairs.count) { best = max(best, Double(right) / Double(pairs.count)) }
        }
        return String(format: "%.1f%% at %.0f%%", 100 * best, 100 * allowed)
    }.joined(separator: ", ")
}

/// How right and wrong answers fall by what the rules say: the ground of the limits in Judgement.swift.
func byAgreement(_ pairs: [(Trainer.Sample, Weighed)]) {
    for (name, fits) in [("agreed outright", { $0 == $1 }), ("agreed", { $0 == $1 }), ("rules silent", { r, _ in r == nil }), ("contrary", { r, a in r != nil && r != a })] as [(String, (Answer?, Answer?) -> Bool)] {
        var rows: [Int: (right: Int, harm: Int)] = [:]
        for (sample, w) in pairs {
            let top = w.best
            guard let answer = top.answer, answer != .tentative, fits(sample.rules, answer), name.hasPrefix("agreed") == false || sample.areOutright == (name == "agreed outright") else { continue }
            let bin = Int(top.probability * 20)
            rows[bin, default: (0, 0)].right += answer == sample.reply.answer ? 1 : 0
            rows[bin, default: (0, 0)].harm += answer == sample.reply.answer ? 0 : 1
        }
        print("    \(name): " + rows.sorted { $0.key < $1.key }.map { String(format: "%.2f %d/%d", Double($0.key) / 20, $0.value.right, $0.value.harm) }.joined(separator: "  "))
    }
    let tentative = pairs.filter { $0.1.best.answer == .tentative }
    print("    tentative: \(tentative.filter { $0.0.reply.answer == .tentative }.count) right of \(tentative.count)")
}

/// For each flag and limit: right, false, missed.
func flagTrade(_ pairs: [(Trainer.Sample, Weighed)]) {
    for flag in Weighed.Flag.allCases {
        let rows = [0.03, 0.06, 0.12, 0.3, 0.5, 0.6, 0.7, 0.8].map { limit in
            let got = pairs.filter { $0.1.likelihood(of: flag) >= limit }
            let right = got.filter { $0.0.reply.flags.contains(flag) }.count
            return String(format: "%.2f: %d/%d/%d", limit, right, got.count - right, pairs.filter { $0.0.reply.flags.contains(flag) }.count - right)
        }
        print("    \(flag): \(rows.joined(separator: "  "))")
    }
}

if byAuthor {
    var pairs: [(Trainer.Sample, Weighed)] = []
    for author in Set(known.map(\.author)).sorted() {
        let weigher = trainer.train(known.filter { $0.author != author })
        let others = known.filter { $0.author == author }
        if !quiet { report("without \(author)", weigher, others) }
        pairs += others.map { ($0, weigher.weigh($0.features)) }
    }
    print("unseen authors, right answers at so many wrong ones: \(trade(pairs))")
    byAgreement(pairs)
    flagTrade(pairs)
}
let weigher = trainer.train(known)
for check in checks {
    let others = try samples([check])
    report(check.lastPathComponent, weigher, others)
    let pairs = others.map { ($0, weigher.weigh($0.features)) }
    print("    " + trade(pairs))
    byAgreement(pairs)
}
if let out {
    func weighed(_ name: String, in folder: String, _ weigher: Weigher) throws -> (source: String, bytes: Int) {
        let contents = try FileManager.default.contentsOfDirectory(at: here.appendingPathComponent(folder), includingPropertiesForKeys: nil)
        let read = contents.filter { ["tsv", "txt"].contains($0.pathExtension) }
        let mark = fingerprint(of: try read.map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) })
        let bytes = weigher.encoded
        return ("package let trainedOn\(name) = \"\(mark)\"\nlet trained\(name)Weights = \"\(bytes.base64EncodedString())\"\n", bytes.count)
    }
    let parts = [
        try weighed("Replies", in: "Replies", weigher),
        try weighed("Polls", in: "Polls", trainer.train(try PollReplies(in: here.appendingPathComponent("Polls")).samples())),
        try weighed("Hours", in: "Hours", trainer.train(try HoursReplies(in: here.appendingPathComponent("Hours")).samples())),
        try weighed("Attendance", in: "Attendance", trainer.train(try AttendanceReplies(in: here.appendingPathComponent("Attendance")).samples())),
    ]
    let head = "// Made by `swift run -c release sojusznik-train`; don't edit. See TrainedWeights.swift for the form.\n"
    try Data((head + parts.map(\.source).joined()).utf8).write(to: URL(fileURLWithPath: out))
    print("\(known.count) replies, \(parts.map { "\($0.bytes)" }.joined(separator: ", ")) bytes of weights in \(out)")
}
