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
        /// Nil where marks decide.
        var people: [Features]?
        var rules: AttendanceReading

        /// Accept for who was there, decline for who was away, tentative where nothing can be recorded.
        func answer(_ number: Int) -> Answer? {
            guard let present else { return .tentative }
            return present.contains(number) ? .accept : absent.contains(number) ? .decline : nil
        }

        func isRight(_ there: [Int]?, _ away: [Int], _ walkins: [Person]) -> Bool {
            guard let there, let present else { return there == nil && present == nil }
            return Set(there) == present && Set(away) == absent && guests.isSubset(of: walkins.map { AttendanceReplies.surname($0.name) })
        }
    }

    let replies: [Reply]
    var shows = false

    init(in folder: URL) throws {
        let lists = try String(contentsOf: folder.appendingPathComponent("lists.txt"), encoding: .utf8).split(separator: "\n").map(Self.list)
        let known = Dictionary(uniqueKeysWithValues: lists.map { ($0.id, $0.invited) })
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "tsv" }
        replies = try files.sorted { $0.path < $1.path }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
                let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                guard columns.count == 5, let invited = known[columns[0]] else { throw Fault(description: "\(file.lastPathComponent): \(line)") }
                let text = columns[4].replacingOccurrences(of: "\\n", with: "\n")
                let read = attendanceFeatures(of: text, invited: invited)
                let guests = columns[3] == "-" ? [] : columns[3].split(separator: ",").map { Self.surname(String($0)) }
                return Reply(
                    author: file.deletingPathExtension().lastPathComponent, present: columns[1] == "?" ? nil : Self.numbers(columns[1]),
                    absent: Self.numbers(columns[2]), guests: Set(guests), numbers: invited.keys.sorted(), text: text, people: read.people, rules: read.rules)
            }
        }
    }

    private static func numbers(_ column: String) -> Set<Int> { Set(column.split(separator: ",").compactMap { Int($0.filter(\.isNumber)) }) }

    static func surname(_ name: String) -> String {
        name.split(separator: " ").last.map { $0.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).replacingOccurrences(of: "ł", with: "l") } ?? ""
    }

    /// "A1⇥1. Leszek Kania (OSP); 2. …"
    private static func list(_ line: Substring) throws -> (id: String, invited: [Int: String]) {
        let columns = line.split(separator: "\t").map(String.init)
        let invited = invitedPeople(in: columns[1].split(separator: ";").map { $0.drop { $0 == " " } }.joined(separator: "\n"))
        guard invited.count > 1 else { throw Fault(description: "lists.txt: \(line)") }
        return (columns[0], invited)
    }

    /// Each person of each reply, those of whom a reply says the same once.
    func samples(_ fits: (Reply) -> Bool = { _ in true }) -> [Trainer.Sample] {
        replies.filter(fits).flatMap { reply in
            var seen = Set<[UInt32]>()
            return zip(reply.numbers, reply.people ?? []).compactMap { number, features -> Trainer.Sample? in
                let answer = reply.answer(number)
                guard seen.insert(features.hashes + [UInt32(Weigher.answers.firstIndex(of: answer)!)]).inserted else { return nil }
                return Trainer.Sample(
                    reply: LabelledReply(text: reply.text, answer: answer, flags: []), features: features, author: reply.author, rules: nil, areOutright: false)
            }
        }
    }

    /// Leaves each author out in turn; the rules were made on the tests' cases and the testers' mails, which measure nothing.
    func byAuthor(_ trainer: Trainer) {
        var pairs: [(Reply, AttendanceChoice?)] = []
        for author in Set(replies.map(\.author)).subtracting(["cases", "testers"]).sorted() {
            let weigher = trainer.train(samples { $0.author != author })
            let others = replies.filter { $0.author == author }.map { reply in
                (reply, reply.people.map { AttendanceChoice(weighed: $0.map(weigher.weigh), numbers: reply.numbers) })
            }
            report(author, others, isShort: true)
            pairs += others
        }
        report("all", pairs)
    }

    private func report(_ name: String, _ pairs: [(Reply, AttendanceChoice?)], isShort: Bool = false) {
        let n = Double(pairs.count)
        print("\(name): \(pairs.count) replies, \(pairs.filter { $0.1 == nil }.count) of marks")
        typealias Read = (present: [Int]?, absent: [Int])
        func rules(_ reply: Reply) -> Read { (reply.rules.attendance?.present, reply.rules.attendance?.absent ?? []) }
        func line(_ name: String, _ read: (Reply, AttendanceChoice?) -> Read) {
            var right = 0, harm = 0
            for (reply, choice) in pairs {
                let got = read(reply, choice)
                if reply.isRight(got.present, got.absent, reply.rules.attendance?.walkins ?? reply.guests.map { Person(name: $0) }) { right += 1 }
                else if got.present != nil { harm += 1 }
            }
            print(String(format: "  \(name): %.1f%% right, %.1f%% harm", 100 * Double(right) / n, 100 * Double(harm) / n))
        }
        line("rules") { reply, _ in rules(reply) }
        line("weighed alone") { reply, choice in choice.map { ($0.present, $0.absent) } ?? rules(reply) }
        let limits = isShort ? [(0.6, 0.8, 0.8)] : [0.4, 0.5, 0.6, 0.7, 0.8].flatMap { a in [0.6, 0.7, 0.8, 0.9].flatMap { b in [0.6, 0.7, 0.8, 0.9].map { (a, b, $0) } } }
        for (agreed, alone, against) in limits {
            line("agreed \(agreed), rules in doubt \(alone), against \(against)") { reply, choice in
                guard let choice else { return rules(reply) }
                let isSame = choice.isSame(as: reply.rules.attendance)
                let limit = isSame ? agreed : reply.rules.attendance == nil ? alone : against
                return choice.sureness >= limit ? (choice.present, choice.absent) : (nil, [])
            }
        }
        if !isShort, let dump = ProcessInfo.processInfo.environment["DUMP"] {
            var out = ""
            for (reply, choice) in pairs {
                guard let choice else { continue }
                let ok = reply.isRight(choice.present, choice.absent, reply.rules.attendance?.walkins ?? reply.guests.map { Person(name: $0) })
                let st = choice.isSame(as: reply.rules.attendance) ? "same" : reply.rules.attendance == nil ? "doubt" : "against"
                out += "\(reply.author)\t\(ok ? 1 : 0)\t\(choice.present == nil ? 0 : 1)\t\(st)\t\(choice.all.map { String(format: "%.4f", $0) }.joined(separator: ","))\t\(reply.rules.doubt ?? "-")\t\(reply.text.count)\n"
            }
            try? out.write(toFile: dump, atomically: true, encoding: .utf8)
        }
        guard shows, !isShort else { return }
        for (reply, choice) in pairs {
            guard let choice, choice.sureness > 0.5, let present = choice.present, !reply.isRight(present, choice.absent, reply.guests.map { Person(name: $0) }) else { continue }
            let label = "label \(reply.present?.sorted() ?? [-1])/\(reply.absent.sorted()) rules \(rules(reply)) weighed \(present)/\(choice.absent)"
            print("    \(reply.author) \(String(format: "%.2f", choice.sureness)) \(label): \(reply.text.prefix(200))")
        }
    }
}
