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

    init(in folder: URL) throws {
        replies = try lines(in: folder, columns: 3).map { author, columns in
            let hours = Double(columns[0]), channel = Channel(rawValue: columns[1])
            guard (hours != nil || columns[0] == "?") && (channel != nil || columns[1] == "-") else {
                throw Fault(description: "\(author): \(columns)")
            }
            return Reply(author: author, hours: hours, channel: channel, text: columns[2], sample: HoursSample(of: columns[2]))
        }
    }

    /// Each figure and each way of each reply: accept for what is meant, decline for the others. Where nothing can be recorded, no way is meant.
    func samples(_ fits: (Reply) -> Bool = { _ in true }) -> [Trainer.Sample] {
        replies.filter(fits).flatMap { reply in
            let figures = reply.sample.figures.map { figure in
                Trainer.Sample(figure.features, reply.hours.map { abs(figure.hours - $0) <= 0.02 } ?? false ? .accept : .decline,
                    author: reply.author)
            }
            let ways = reply.sample.ways.map { way in
                Trainer.Sample(way.features, way.channel == reply.channel ? .accept : .decline, author: reply.author)
            }
            return reply.hours == nil ? figures : figures + ways
        }
    }

    func trials(_ trainer: Trainer) -> [Trial] {
        leavingOut(replies, author: \.author, train: { left in trainer.train(samples { !left.contains($0.author) }) }, read: Self.trial)
    }

    private static func trial(_ reply: Reply, _ weigher: Weigher) -> Trial {
        let rules = reply.sample.rules, choice = reply.sample.choice(weigher)
        func said(_ hours: Hours?) -> String { hours.map { "\($0.hours) \($0.channel?.rawValue ?? "-")" } ?? "?" }
        let label = "\(reply.hours.map { "\($0)" } ?? "?") \(reply.channel?.rawValue ?? "-")"
        return Trial(
            author: reply.author, rules: .init(isRight: reply.isRight(rules), isRecorded: rules != nil),
            weighed: .init(isRight: reply.isRight(choice?.hours), isRecorded: choice != nil),
            silence: .init(isRight: reply.hours == nil, isRecorded: false),
            sureness: choice.map { $0.surenessOfWay < 0.6 ? 0 : $0.sureness } ?? 0,
            relation: choice?.isSame(as: rules) ?? false ? .agreed : rules == nil ? .doubtful : .contrary,
            line: "label \(label), rules \(said(rules)), weighed \(said(choice?.hours)): \(reply.text.prefix(200))")
    }
}
