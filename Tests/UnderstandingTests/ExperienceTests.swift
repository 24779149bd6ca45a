import Foundation
import Testing

@testable import Understanding

private let training = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Training").standardizedFileURL
private let replies = training.appendingPathComponent("Replies")

private func files(in folder: URL = replies) throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { ["tsv", "txt"].contains($0.pathExtension) }
        .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
}

/// The weights in the source are those of the replies beside them: whoever adds lines trains anew.
@Test func weightsAreOfTheseReplies() throws {
    #expect(fingerprint(of: try files()) == trainedOnReplies, "swift run -c release sojusznik-train")
    let others = [("Polls", trainedOnPolls), ("Attendance", trainedOnAttendance), ("Hours", trainedOnHours), ("Nominations", trainedOnNominations)]
    for (folder, mark) in others {
        #expect(fingerprint(of: try files(in: training.appendingPathComponent(folder))) == mark, "swift run -c release sojusznik-train")
    }
}

/// Three columns, a poll that there is, numbers of its dates: in every line of every author.
@Test func everyPollReplyIsWellFormed() throws {
    let files = try files(in: training.appendingPathComponent("Polls"))
    let polls = try #require(files.first { $0.name == "polls.txt" }).text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let counts = Dictionary(uniqueKeysWithValues: polls.map { ($0[0], $0[2].split(separator: ";").count) })
    for file in files where file.name != "polls.txt" {
        for (number, line) in file.text.split(separator: "\n").enumerated() {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let count = columns.count == 3 ? counts[columns[0]] ?? 0 : 0
            let isWhole = count > 1 && !columns[2].isEmpty
                && (columns[1] == "?" || columns[1].split(separator: ",").allSatisfy { Int($0.filter { $0 != " " }).map { (0...count).contains($0) }
                    ?? false })
            #expect(isWhole, "\(file.name):\(number + 1)")
        }
    }
}

/// Five columns, a list that there is, numbers of its people, nobody both there and away: in every line of every author.
@Test func everyAttendanceReplyIsWellFormed() throws {
    let files = try files(in: training.appendingPathComponent("Attendance"))
    let lists = try #require(files.first { $0.name == "lists.txt" }).text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let known = Dictionary(uniqueKeysWithValues: lists.map { list in
        (list[0], Set(list[1].split(separator: ";").compactMap { Int($0.drop { $0 == " " }.prefix { $0.isNumber }) }))
    })
    func numbers(_ column: String) -> [Int]? {
        let parts = column == "-" ? [] : column.split(separator: ",").map { Int($0.filter { $0 != " " }) }
        return parts.contains(nil) ? nil : parts.compactMap { $0 }
    }
    for file in files where file.name != "lists.txt" {
        for (number, line) in file.text.split(separator: "\n").enumerated() {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            var isWhole = columns.count == 5 && known[columns[0]] != nil && !columns[4].isEmpty
            if isWhole, columns[1] != "?" || columns[2] != "?" {
                let there = numbers(columns[1]), away = numbers(columns[2])
                isWhole = there != nil && away != nil && Set(there!).isDisjoint(with: away!) && Set(there! + away!).isSubset(of: known[columns[0]]!)
            }
            #expect(isWhole, "\(file.name):\(number + 1)")
        }
    }
}

/// Three columns, hours that can be or a question mark, a way that there is: in every line of every author.
@Test func everyReplyAboutHoursIsWellFormed() throws {
    for file in try files(in: training.appendingPathComponent("Hours")) {
        for (number, line) in file.text.split(separator: "\n").enumerated() {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let isWhole = columns.count == 3 && !columns[2].isEmpty && (columns[1] == "-" || Channel(rawValue: columns[1]) != nil)
                && (columns[0] == "?" || Double(columns[0]).map { (0...40).contains($0) } ?? false)
            #expect(isWhole, "\(file.name):\(number + 1)")
        }
    }
}

/// Three columns, a known answer, known flags: in every line of every author.
@Test func everyReplyIsWellFormed() throws {
    for file in try files() {
        for (number, line) in file.text.split(separator: "\n").enumerated() {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            let isWhole = columns.count == 3 && ["accept", "decline", "tentative", "none"].contains(columns[0]) && !columns[2].isEmpty
                && (columns[1] == "-" || !columns[1].isEmpty && columns[1].allSatisfy { Weighed.Flag(rawValue: String($0)) != nil })
            #expect(isWhole, "\(file.name):\(number + 1)")
        }
    }
}

/// The answers of one word are read as they are meant, all of them.
@Test func basicsAreRead() throws {
    let today = CalendarDay(year: 2026, month: 11, day: 27)
    let basics = try #require(try files().first { $0.name == "basics.tsv" }).text
    for line in basics.split(separator: "\n") {
        let columns = line.split(separator: "\t").map(String.init)
        let read = understand(Words(subject: "Re: Zaproszenie", own: columns[2]), asked: Question(asked: .invitation, today: today)).meaning.answer
        #expect((read?.rawValue ?? "none") == columns[0], "\(columns[2])")
    }
}

@Test func weightsComeBackFromTheirForm() {
    let rows: [UInt32: [Float]] = [7: [1, 0, -0.5, 0, 0, 0, 0, 0, 0, 0.25], 0xff_fff0: [0, 2, 0, 0, 0, 0, -1, 0, 0, 0]]
    let weigher = Weigher(rows: rows, bias: (0..<Weigher.columns).map { Float($0) })
    let back = Weigher(encoded: weigher.encoded)
    #expect(back.keys == weigher.keys && back.weights == weigher.weights && back.scales == weigher.scales && back.bias == weigher.bias)
    // Cut anywhere, the form gives some weigher and no crash.
    for length in 0..<weigher.encoded.count { _ = Weigher(encoded: weigher.encoded.prefix(length)) }
}

/// In the example beside a rule its rulebook finds something; which of several rules reads it best is for the cases to guard.
@Test func examplesBesideTheRulesAreRead() {
    let grammar = Grammar.polish
    for rulebook in [grammar.answers.rules, grammar.wishes.rules, grammar.people.rules] {
        for rule in rulebook.rules where !rule.example.isEmpty {
            let found = grammar.sentences(rule.example).flatMap { rulebook.findings(in: $0) }
            #expect(!found.isEmpty, "\(rule.meaning) \(rule.pattern) ; \(rule.example)")
        }
    }
}
