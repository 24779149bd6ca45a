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
        /// What the rules choose; nil: they doubt.
        var rules: [Int]?

        func outcome(_ got: [Int]?) -> Trial.Outcome {
            if got.map(Set.init) == chosen { return .right }
            guard let got else { return .asked }
            // a date that suits and was not recorded does no harm
            return Set(got).isSubset(of: chosen ?? []) && !got.isEmpty ? .asked : .harm
        }
    }

    let replies: [Reply]

    init(in folder: URL) throws {
        let polls = try String(contentsOf: folder.appendingPathComponent("polls.txt"), encoding: .utf8).split(separator: "\n").map(Self.poll)
        let known = Dictionary(uniqueKeysWithValues: polls.map { ($0.id, $0) })
        replies = try lines(in: folder, columns: 3).map { author, columns in
            guard let poll = known[columns[0]] else { throw Fault(description: "\(author): \(columns)") }
            let numbers = Set(columns[1].split(separator: ",").compactMap { Int($0.filter(\.isNumber)) }.filter { $0 > 0 })
            let read = pollFeatures(of: columns[2], options: poll.options, today: poll.today)
            return Reply(
                author: author, chosen: columns[1] == "?" ? nil : numbers, options: poll.options, text: columns[2], dates: read.dates,
                rules: read.rules.isSilent ? nil : read.rules.decided)
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
                Trainer.Sample(features, reply.chosen.map { $0.contains(option.number) ? .accept : .decline }, author: reply.author)
            }
        }
    }

    func trials(_ trainer: Trainer) -> [Trial] {
        leavingOut(replies, author: \.author, train: { name in trainer.train(samples { $0.author != name }) }, read: Self.trial)
    }

    private static func trial(_ reply: Reply, _ weigher: Weigher) -> Trial {
        let choice = PollChoice(weighed: reply.dates.map(weigher.weigh), options: reply.options)
        func said(_ numbers: [Int]?) -> String { numbers.map { "\($0.sorted())" } ?? "?" }
        let dates = reply.options.map { "\($0.number)=\($0.day).\($0.month) \($0.date.weekday) \($0.hour ?? -1)" }.joined(separator: ", ")
        let readings = "label \(said(reply.chosen.map(Array.init))), rules \(said(reply.rules)), weighed \(said(choice.chosen))"
        return Trial(
            author: reply.author, rules: reply.outcome(reply.rules), weighed: reply.outcome(choice.chosen), silence: reply.outcome(nil),
            sureness: choice.sureness, relation: choice.chosen == reply.rules ? .agreed : reply.rules == nil ? .doubtful : .contrary,
            line: "\(readings): \(reply.text.prefix(160)) | \(dates)")
    }
}
