import Foundation
import Understanding

/// Replies that name people and houses, and who of them is to be invited (README).
struct NominationReplies {
    struct Reply {
        var author: String
        var asked: Asked
        /// Names and organisations, folded, of each who is to be invited.
        var nominees: [(name: String, organisation: String)]
        var text: String
        var sample: NominationSample

        func isNominee(_ person: Person) -> Bool { nominees.contains { Self.isSame($0, person) } }

        /// Everybody is found, and where nobody is to be invited nobody else is.
        func isRight(_ people: [Person]) -> Bool {
            nominees.isEmpty ? people.isEmpty : nominees.allSatisfy { nominee in people.contains { Self.isSame(nominee, $0) } }
        }

        private static func isSame(_ nominee: (name: String, organisation: String), _ person: Person) -> Bool {
            let last = { (name: String) in name.split(separator: " ").last.map(String.init) ?? "" }
            let name = plain(person.name), own = [nominee.name, nominee.organisation].filter { !$0.isEmpty }
            return !nominee.name.isEmpty && last(nominee.name) == last(name)
                || own.contains { a in [name, plain(person.organisation ?? "")].contains { !$0.isEmpty && ($0.contains(a) || a.contains($0)) } }
        }
    }

    let replies: [Reply]

    init(in folder: URL) throws {
        replies = try lines(in: folder, columns: 3).enumerated().map { number, line in
            // the testers are many: one half is read by what the other half teaches
            let (name, columns) = line, author = name == "testers" ? "testers \(number % 2)" : name
            guard let asked = Asked(rawValue: columns[0]) else { throw Fault(description: "\(author): \(columns)") }
            let nominees: [(name: String, organisation: String)] = columns[1] == "-" ? [] : columns[1].split(separator: ";").map { nominee in
                let parts = nominee.split(separator: "|", omittingEmptySubsequences: false).map { plain(String($0)) }
                return (parts[0], parts.count > 1 ? parts[1] : "")
            }
            return Reply(author: author, asked: asked, nominees: nominees, text: columns[2], sample: NominationSample(of: columns[2], asked: asked))
        }
    }

    /// Each candidate of each reply: accept for who is to be invited, decline for who is not.
    func samples(_ fits: (Reply) -> Bool = { _ in true }) -> [Trainer.Sample] {
        replies.filter(fits).flatMap { reply in
            reply.sample.people.map { Trainer.Sample($0.features, reply.isNominee($0.person) ? .accept : .decline, author: reply.author) }
        }
    }

    /// Leaves each author out in turn. The rules were made on the testers' mails, where they are better than elsewhere; but most of these mails name
    /// nobody to be invited, as in a mailbox.
    func measure(_ trainer: Trainer, shows: Bool) {
        var read: [(reply: Reply, weigher: Weigher)] = []
        for author in Set(replies.map(\.author)).sorted() {
            let weigher = trainer.train(samples { $0.author != author })
            let own = replies.filter { $0.author == author }.map { ($0, weigher) }
            print("\(author): rules \(share(own) { reply, _ in reply.sample.rules }); together \(share(own) { $0.sample.choice($1) })")
            read += own
        }
        let isTester = { (reply: Reply) in reply.author.hasPrefix("testers") || reply.author == "cases" }
        for (name, fits) in [("asked", { $0.asked == .nomination }), ("unasked", { $0.asked != .nomination })] as [(String, (Reply) -> Bool)] {
            table("\(name), all but testers", read.filter { fits($0.reply) && !isTester($0.reply) })
            table("\(name), testers", read.filter { fits($0.reply) && isTester($0.reply) })
        }
        guard shows else { return }
        for (reply, weigher) in read where !reply.isRight(reply.sample.choice(weigher)) {
            let found = reply.sample.people.map { String(format: "%@ %.2f", $0.person.name, weigher.weigh($0.features).likelihood(of: .accept)) }
            let label = reply.nominees.map { $0.name.isEmpty ? $0.organisation : $0.name }.joined(separator: ", ")
            let text = reply.text.prefix(400).replacing("\n", with: " / ")
            print("    \(reply.author) \(reply.asked) label \(label); found \(found.joined(separator: ", ")): \(text)")
        }
    }

    private func table(_ name: String, _ read: [(reply: Reply, weigher: Weigher)]) {
        print("\(name): rules \(share(read) { reply, _ in reply.sample.rules })")
        print("\(name): everybody who may be found \(share(read) { reply, _ in reply.sample.people.map(\.person) })")
        for ruled in [0.2, 0.3, 0.4, 0.5, 0.6] {
            for unruled in [0.3, 0.4, 0.5, 0.6, 0.7, 0.8] {
                let limits = NominationLimits(ruled: ruled, unruled: unruled)
                print("\(name): ruled \(ruled), unruled \(unruled): \(share(read) { $0.sample.choice($1, limits) })")
            }
        }
    }

    /// Of those who nominate how many are read right, and of the others how many nominate somebody all the same.
    private func share(_ read: [(reply: Reply, weigher: Weigher)], _ people: (Reply, Weigher) -> [Person]) -> String {
        let nominating = read.filter { !$0.reply.nominees.isEmpty }, others = read.filter { $0.reply.nominees.isEmpty }
        let right = nominating.filter { $0.reply.isRight(people($0.reply, $0.weigher)) }.count
        let wrong = others.filter { !people($0.reply, $0.weigher).isEmpty }.count
        let extra = nominating.map { pair in people(pair.reply, pair.weigher).filter { !pair.reply.isNominee($0) }.count }.reduce(0, +)
        let percent = 100 * Double(right) / Double(max(1, nominating.count))
        return String(format: "%d of %d (%.1f%%), false %d of %d, too many %d", right, nominating.count, percent, wrong, others.count, extra)
    }
}

/// Folded, as the scorers compare names.
private func plain(_ name: String) -> String {
    name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).replacing("ł", with: "l").replacing("Ł", with: "l")
}
