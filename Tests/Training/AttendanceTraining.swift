import Foundation
import Understanding

/// Replies to attendance lists: `Attendance/lists.txt` holds the lists, the other files the replies (README).
struct AttendanceReplies {
    struct Reply {
        var author: String
        /// Nil where nothing can be recorded.
        var present: Set<Int>?
        var absent: Set<Int>
        var guests: Set<String>
        var numbers: [Int]
        var text: String
        var sample: AttendanceSample

        /// Accept for who was there, decline for who was away, tentative where nothing can be recorded.
        func answer(_ number: Int) -> Answer? {
            guard let present else { return .tentative }
            return present.contains(number) ? .accept : absent.contains(number) ? .decline : nil
        }

        func isRight(_ there: [Int]?, _ away: [Int]) -> Bool {
            guard let there, let present else { return there == nil && present == nil }
            // guests are read by the rules alone
            let walkins = sample.rules.attendance.map { $0.walkins.map { AttendanceReplies.surname($0.name) } } ?? Array(guests)
            return Set(there) == present && Set(away) == absent && guests.isSubset(of: walkins)
        }
    }

    let replies: [Reply]

    init(in folder: URL) throws {
        let lists = try String(contentsOf: folder.appendingPathComponent("lists.txt"), encoding: .utf8).split(separator: "\n").map(Self.list)
        let known = Dictionary(uniqueKeysWithValues: lists.map { ($0.id, $0.invited) })
        replies = try lines(in: folder, columns: 5).map { author, columns in
            guard let invited = known[columns[0]] else { throw Fault(description: "\(author): \(columns)") }
            let guests = columns[3] == "-" ? [] : columns[3].split(separator: ",").map { Self.surname(String($0)) }
            return Reply(
                author: author, present: columns[1] == "?" ? nil : Self.numbers(columns[1]), absent: Self.numbers(columns[2]), guests: Set(guests),
                numbers: invited.keys.sorted(), text: columns[4], sample: AttendanceSample(of: columns[4], invited: invited))
        }
    }

    private static func numbers(_ column: String) -> Set<Int> { Set(column.split(separator: ",").compactMap { Int($0.filter(\.isNumber)) }) }

    static func surname(_ name: String) -> String {
        let last = name.split(separator: " ").last ?? ""
        return last.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).replacingOccurrences(of: "ł", with: "l")
    }

    /// "A1⇥1. Leszek Kania (OSP); 2. …"
    private static func list(_ line: Substring) throws -> (id: String, invited: [Int: String]) {
        let columns = line.split(separator: "\t").map(String.init)
        let invited = invitedPeople(in: columns[1].split(separator: ";").map { $0.drop { $0 == " " } }.joined(separator: "\n"))
        guard invited.count > 1 else { throw Fault(description: "lists.txt: \(line)") }
        return (columns[0], invited)
    }

    /// Trained on the replies of some authors. The linear weigher learns from those of whom a reply says the same once.
    func weigher(_ trainer: Trainer, _ fits: (Reply) -> Bool = { _ in true }) -> PartWeigher {
        let fitting = replies.filter(fits)
        let samples = fitting.flatMap { reply in
            var seen = Set<[UInt32]>()
            return zip(reply.numbers, reply.sample.people ?? []).compactMap { number, part -> Trainer.Sample? in
                let answer = reply.answer(number)
                let mark = UInt32(Weigher.answers.firstIndex(of: answer)!)
                return seen.insert(part.features.hashes + [mark]).inserted ? Trainer.Sample(part.features, answer, author: reply.author) : nil
            }
        }
        let sequences = fitting.flatMap { reply in
            let parts = zip(reply.numbers, reply.sample.people ?? []).map { RecurrentTrainer.Sample(words: $1.words, answer: reply.answer($0)) }
            return [[RecurrentTrainer.Sample]](repeating: parts, count: RecurrentTrainer.weight(of: reply.author))
        }
        return PartWeigher(linear: trainer.train(samples), recurrent: RecurrentTrainer(epochs: 5, atOnce: 16).train(sequences))
    }

    func trials(_ trainer: Trainer) -> [Trial] {
        leavingOut(replies, author: \.author, train: { left in weigher(trainer) { !left.contains($0.author) } }, read: Self.trial)
    }

    private static func trial(_ reply: Reply, _ weigher: PartWeigher) -> Trial {
        let own = reply.sample.rules.attendance
        func said(_ there: [Int]?, _ away: [Int]) -> String { there.map { "\($0.sorted())/\(away.sorted())" } ?? "?" }
        let rules = Trial.Outcome(isRight: reply.isRight(own?.present, own?.absent ?? []), isRecorded: own != nil)
        let label = "label \(said(reply.present.map(Array.init), Array(reply.absent))), rules \(said(own?.present, own?.absent ?? []))"
        var trial = Trial(
            author: reply.author, rules: rules, weighed: rules, silence: .init(isRight: reply.present == nil, isRecorded: false), sureness: 1,
            relation: .agreed, line: "\(label): \(reply.text.prefix(200))")
        guard let choice = reply.sample.choice(weigher) else { return trial }
        trial.weighed = .init(isRight: reply.isRight(choice.present, choice.absent), isRecorded: choice.present != nil)
        (trial.sureness, trial.evidence) = (choice.sureness, choice.evidence)
        trial.relation = choice.isSame(as: own) ? .agreed : own == nil ? .doubtful : .contrary
        trial.line = "\(label), weighed \(said(choice.present, choice.absent)): \(reply.text.prefix(200))"
        return trial
    }
}
