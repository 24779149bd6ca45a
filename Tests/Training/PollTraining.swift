import Foundation
import Understanding

/// Replies to date polls: `Polls/polls.txt` holds the polls, the other files the replies (README).
struct PollReplies {
    struct Reply {
        var author: String
        /// Nil where nothing can be recorded.
        var chosen: Set<Int>?
        var options: [DateOption]
        var text: String
        var dates: [Features]
        var rules: PollReading
    }

    let replies: [Reply]
    var shows = false

    init(in folder: URL) throws {
        let polls = try String(contentsOf: folder.appendingPathComponent("polls.txt"), encoding: .utf8).split(separator: "\n").map(Self.poll)
        let known = Dictionary(uniqueKeysWithValues: polls.map { ($0.id, $0) })
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "tsv" }
        replies = try files.sorted { $0.path < $1.path }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
                let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                guard columns.count == 3, let poll = known[columns[0]] else { throw Fault(description: "\(file.lastPathComponent): \(line)") }
                let numbers = columns[1] == "?" ? nil : Set(columns[1].split(separator: ",").compactMap { Int($0.filter(\.isNumber)) }.filter { $0 > 0 })
                let text = columns[2].replacingOccurrences(of: "\\n", with: "\n")
                let read = pollFeatures(of: text, options: poll.options, today: poll.today)
                return Reply(
                    author: file.deletingPathExtension().lastPathComponent, chosen: numbers, options: poll.options, text: text, dates: read.dates,
                    rules: read.rules)
            }
        }
    }

    /// "P1⇥2027-03-01⇥1. sobota 13 marca, 17:30; 2. …"
    private static func poll(_ line: Substring) throws -> (id: String, today: CalendarDay, options: [DateOption]) {
        let columns = line.split(separator: "\t").map(String.init)
        let day = columns[1].split(separator: "-").compactMap { Int($0) }
        let today = CalendarDay(year: day[0], month: day[1], day: day[2])
        let options = dateOptions(in: columns[2].split(separator: ";").map { $0.drop { $0 == " " } }.joined(separator: "\n"), today: today)
        guard options.count > 1 else { throw Fault(description: "polls.txt: \(line)") }
        return (columns[0], today, options)
    }

    /// Each date of each reply: accept for one that suits, decline for one that doesn't, none where nothing can be recorded.
    func samples(_ fits: (Reply) -> Bool = { _ in true }) -> [Trainer.Sample] {
        replies.filter(fits).flatMap { reply in
            zip(reply.options, reply.dates).map { option, features in
                let answer: Answer? = reply.chosen.map { $0.contains(option.number) ? .accept : .decline }
                return Trainer.Sample(
                    reply: LabelledReply(text: reply.text, answer: answer, flags: []), features: features, author: reply.author, rules: nil, areOutright: false)
            }
        }
    }

    /// Leaves each author out in turn; the rules were made on the tests' cases and the testers' mails, which measure nothing.
    func byAuthor(_ trainer: Trainer) {
        var pairs: [(Reply, PollChoice)] = []
        for author in Set(replies.map(\.author)).subtracting(["cases", "testers"]).sorted() {
            let weigher = trainer.train(samples { $0.author != author })
            pairs += replies.filter { $0.author == author }.map { ($0, PollChoice(weighed: $0.dates.map(weigher.weigh), options: $0.options)) }
        }
        report(pairs)
    }

    func report(_ pairs: [(Reply, PollChoice)]) {
        func isRight(_ chosen: [Int]?, _ reply: Reply) -> Bool { chosen.map(Set.init) == reply.chosen }
        func isHarm(_ chosen: [Int]?, _ reply: Reply) -> Bool {
            guard let chosen else { return false }
            return !Set(chosen).isSubset(of: reply.chosen ?? []) || chosen.isEmpty && !(reply.chosen?.isEmpty ?? false)
        }
        func rules(_ reply: Reply) -> [Int]? {
            let read = reply.rules
            return read.doubt == nil && !read.isSilent && (read.none || !read.chosen.isEmpty) ? read.chosen : nil
        }
        let n = Double(pairs.count)
        func line(_ name: String, _ chosen: (Reply, PollChoice) -> [Int]?) {
            let right = pairs.filter { isRight(chosen($0.0, $0.1), $0.0) }.count, harm = pairs.filter { isHarm(chosen($0.0, $0.1), $0.0) }.count
            print(String(format: "  \(name): %.1f%% right, %.1f%% harm", 100 * Double(right) / n, 100 * Double(harm) / n))
        }
        print("\(pairs.count) replies")
        line("rules") { reply, _ in rules(reply) }
        line("weighed alone") { _, choice in choice.chosen }
        for agreed in [0.3, 0.5, 0.6, 0.7, 0.8] {
            for silent in [0.6, 0.7, 0.8, 0.9] {
                for contrary in [0.7, 0.8, 0.9] {
                    line("agreed \(agreed), rules in doubt \(silent), contrary \(contrary)") { reply, choice in
                        let own = rules(reply).map(Set.init)
                        let limit = own == nil ? silent : own == choice.chosen.map(Set.init) ? agreed : contrary
                        return choice.sureness >= limit ? choice.chosen : nil
                    }
                }
            }
        }
        if shows {
            for (reply, choice) in pairs where choice.sureness > 0.5 && isHarm(choice.chosen, reply) {
                let dates = reply.options.map { "\($0.number)=\($0.day).\($0.month) \($0.date.weekday) \($0.hour ?? -1)" }.joined(separator: ", ")
                let read = "label \(reply.chosen?.sorted() ?? [-1]) rules \(rules(reply) ?? [-1]) weighed \(choice.chosen ?? [-1])"
                print("    \(reply.author) \(String(format: "%.2f", choice.sureness)) \(read): \(reply.text.prefix(160)) | \(dates)")
            }
        }
    }
}
