import Foundation
import Understanding

// Replies to invitations and reminders: every file of `Replies` one author (README).

func replies(in file: URL) throws -> [LabelledReply] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard columns.count == 3, ["accept", "decline", "tentative", "none"].contains(columns[0]) else {
            throw Fault(description: "\(file.lastPathComponent): \(line)")
        }
        return LabelledReply(
            text: columns[2].replacingOccurrences(of: "\\n", with: "\n"), answer: Answer(rawValue: columns[0]),
            flags: Set(columns[1].compactMap { Weighed.Flag(rawValue: String($0)) }))
    }
}

func samples(_ files: [URL]) throws -> [Trainer.Sample] {
    try files.flatMap { file in
        try replies(in: file).map { reply in
            Trainer.Sample(
                reply: reply, features: experienceFeatures(of: reply.text), author: file.deletingPathExtension().lastPathComponent,
                rules: ruleAnswer(of: reply.text), areOutright: rulesAreOutright(of: reply.text))
        }
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
        let n = Double(samples.count) / 100
        line += String(format: " | %.2f: %.1f%% harm %.1f%%", threshold, Double(right) / n, Double(harm) / n)
    }
    print(line)
    var flags = "    "
    for flag in Weighed.Flag.allCases {
        let got = zip(samples, weighed).filter { $1.likelihood(of: flag) >= 0.5 }
        let right = got.filter { $0.0.reply.flags.contains(flag) }.count, all = samples.filter { $0.reply.flags.contains(flag) }.count
        flags += "\(flag.rawValue) \(right)/\(got.count - right)/\(all - right)  "
    }
    print(flags + "(right/false/missed)")
}

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
    let kinds: [(String, (Answer?, Answer?) -> Bool)] = [
        ("agreed outright", { $0 == $1 }), ("agreed", { $0 == $1 }), ("rules silent", { rules, _ in rules == nil }),
        ("contrary", { $0 != nil && $0 != $1 }),
    ]
    for (name, fits) in kinds {
        var rows: [Int: (right: Int, harm: Int)] = [:]
        for (sample, w) in pairs {
            let top = w.best
            guard let answer = top.answer, answer != .tentative, fits(sample.rules, answer) else { continue }
            if name.hasPrefix("agreed"), sample.areOutright != (name == "agreed outright") { continue }
            let bin = Int(top.probability * 20)
            rows[bin, default: (0, 0)].right += answer == sample.reply.answer ? 1 : 0
            rows[bin, default: (0, 0)].harm += answer == sample.reply.answer ? 0 : 1
        }
        let bins = rows.sorted { $0.key < $1.key }.map { String(format: "%.2f %d/%d", Double($0.key) / 20, $0.value.right, $0.value.harm) }
        print("    \(name): " + bins.joined(separator: "  "))
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
            let all = pairs.filter { $0.0.reply.flags.contains(flag) }.count
            return String(format: "%.2f: %d/%d/%d", limit, right, got.count - right, all - right)
        }
        print("    \(flag): \(rows.joined(separator: "  "))")
    }
}

/// Leaves each author out in turn.
func readByAuthor(_ known: [Trainer.Sample], _ trainer: Trainer, quiet: Bool) {
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
