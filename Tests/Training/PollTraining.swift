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
        var sample: PollSample

        /// What the rules choose; nil: they doubt.
        var rules: [Int]? { sample.rules.isSilent ? nil : sample.rules.decided }

        func answer(_ number: Int) -> Answer? { chosen.map { $0.contains(number) ? .accept : .decline } }

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
            let sample = PollSample(of: columns[2], options: poll.options, today: poll.today)
            return Reply(author: author, chosen: columns[1] == "?" ? nil : numbers, options: poll.options, text: columns[2], sample: sample)
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

    /// Trained on the replies of some authors: each date is accept where it suits, decline where it doesn't, none where nothing can be recorded.
    func weigher(_ trainer: Trainer, _ fits: (Reply) -> Bool = { _ in true }) -> PartWeigher {
        let fitting = replies.filter(fits)
        let samples = fitting.flatMap { reply in
            zip(reply.options, reply.sample.dates).map { Trainer.Sample($1.features, reply.answer($0.number), author: reply.author) }
        }
        let sequences = fitting.flatMap { reply in
            let parts = zip(reply.options, reply.sample.dates).map { RecurrentTrainer.Sample(words: $1.words, answer: reply.answer($0.number)) }
            return [[RecurrentTrainer.Sample]](repeating: parts, count: RecurrentTrainer.weight(of: reply.author))
        }
        return PartWeigher(linear: trainer.train(samples), recurrent: RecurrentTrainer().train(sequences))
    }

    func trials(_ trainer: Trainer) -> [Trial] {
        leavingOut(replies, author: \.author, train: { left in weigher(trainer) { !left.contains($0.author) } }, read: Self.trial)
    }

    private static func trial(_ reply: Reply, _ weigher: PartWeigher) -> Trial {
        let choice = reply.sample.choice(weigher)
        func said(_ numbers: [Int]?) -> String { numbers.map { "\($0.sorted())" } ?? "?" }
        let dates = reply.options.map { "\($0.number)=\($0.day).\($0.month) \($0.date.weekday) \($0.hour ?? -1)" }.joined(separator: ", ")
        let readings = "label \(said(reply.chosen.map(Array.init))), rules \(said(reply.rules)), weighed \(said(choice.chosen))"
        return Trial(
            author: reply.author, rules: reply.outcome(reply.rules), weighed: reply.outcome(choice.chosen), silence: reply.outcome(nil),
            sureness: choice.sureness, relation: choice.chosen == reply.rules ? .agreed : reply.rules == nil ? .doubtful : .contrary,
            evidence: choice.evidence, line: "\(readings): \(reply.text.prefix(160)) | \(dates)")
    }
}
