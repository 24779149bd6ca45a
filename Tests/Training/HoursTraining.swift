import Foundation
import Understanding

/// Replies to "how many hours, by which way?": every file one author (README).
struct HoursReplies {
    struct Reply {
        var author: String
        /// Nil where nothing can be recorded.
        var hours: Double?
        var channel: Channel?
        var text: String
        var sample: HoursSample

        func isRight(_ got: Hours?) -> Bool {
            guard let got, let hours else { return got == nil && hours == nil }
            return abs(got.hours - hours) <= 0.02 && got.channel == channel
        }
    }

    let replies: [Reply]
    var shows = false

    init(in folder: URL) throws {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "tsv" }
        replies = try files.sorted { $0.path < $1.path }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
                let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                guard columns.count == 3, columns[0] == "?" || Double(columns[0]) != nil, columns[1] == "-" || Channel(rawValue: columns[1]) != nil else {
                    throw Fault(description: "\(file.lastPathComponent): \(line)")
                }
                let text = columns[2].replacingOccurrences(of: "\\n", with: "\n")
                return Reply(
                    author: file.deletingPathExtension().lastPathComponent, hours: Double(columns[0]), channel: Channel(rawValue: columns[1]), text: text,
                    sample: HoursSample(of: text))
            }
        }
    }

    /// Each figure and each way of each reply: accept for what is meant, decline for the others. Where nothing can be recorded, no way is meant.
    func samples(_ fits: (Reply) -> Bool = { _ in true }) -> [Trainer.Sample] {
        replies.filter(fits).flatMap { reply in
            func sample(_ isMeant: Bool, _ features: Features) -> Trainer.Sample {
                Trainer.Sample(
                    reply: LabelledReply(text: reply.text, answer: isMeant ? .accept : .decline, flags: []), features: features, author: reply.author,
                    rules: nil, areOutright: false)
            }
            let figures = reply.sample.figures.map { sample(reply.hours.map { [h = $0.hours] in abs($0 - h) <= 0.02 } ?? false, $0.features) }
            let ways = reply.hours == nil ? [] : reply.sample.ways.map { sample($0.channel == reply.channel, $0.features) }
            return figures + ways
        }
    }

    /// Leaves each author out in turn; the rules were made on the tests' cases and the testers' mails, which measure nothing.
    func byAuthor(_ trainer: Trainer) {
        var pairs: [(Reply, HoursChoice?)] = []
        for author in Set(replies.map(\.author)).subtracting(["cases", "testers"]).sorted() {
            let weigher = trainer.train(samples { $0.author != author })
            let others = replies.filter { $0.author == author }.map { ($0, $0.sample.choice(weigher)) }
            report(author, others, isShort: true)
            pairs += others
        }
        report("all", pairs)
    }

    private func report(_ name: String, _ pairs: [(Reply, HoursChoice?)], isShort: Bool = false) {
        let n = Double(pairs.count)
        print("\(name): \(pairs.count) replies")
        func line(_ name: String, _ read: (Reply, HoursChoice?) -> Hours?) {
            var right = 0, harm = 0
            for (reply, choice) in pairs {
                let got = read(reply, choice)
                if reply.isRight(got) { right += 1 } else if got != nil { harm += 1 }
            }
            print(String(format: "  \(name): %.1f%% right, %.1f%% harm", 100 * Double(right) / n, 100 * Double(harm) / n))
        }
        line("rules") { reply, _ in reply.sample.rules }
        line("weighed alone") { _, choice in choice?.hours }
        let limits = isShort ? [(0.5, 0.8, 0.8)] : [0.3, 0.4, 0.5, 0.6, 0.7].flatMap { a in [0.6, 0.7, 0.8, 0.9].flatMap { b in [0.6, 0.7, 0.8, 0.9].map { (a, b, $0) } } }
        for (agreed, alone, against) in limits {
            line("agreed \(agreed), rules in doubt \(alone), against \(against)") { reply, choice in
                guard let choice else { return reply.sample.rules }
                let limit = choice.isSame(as: reply.sample.rules) ? agreed : reply.sample.rules == nil ? alone : against
                return min(choice.sureness, choice.surenessOfWay) >= limit ? choice.hours : nil
            }
        }
        guard shows, !isShort else { return }
        for (reply, choice) in pairs {
            guard let choice, min(choice.sureness, choice.surenessOfWay) > 0.4, !reply.isRight(choice.hours) else { continue }
            func said(_ hours: Hours?) -> String { hours.map { "\($0.hours) \($0.channel?.rawValue ?? "-")" } ?? "?" }
            let label = "label \(reply.hours.map { "\($0)" } ?? "?") \(reply.channel?.rawValue ?? "-"), rules \(said(reply.sample.rules)), weighed \(said(choice.hours))"
            print("    \(reply.author) \(String(format: "%.2f %.2f", choice.sureness, choice.surenessOfWay)) \(label): \(reply.text.replacingOccurrences(of: "\n", with: " / ").prefix(200))")
        }
    }
}
