import Foundation
import PostOffice
import Story
import Testing

extension CrashTests {
    /// What a stage comes to: figures, and each letter by Message-ID.
    private struct Result {
        var status: String
        var letters: [String: [ReceivedLetter]]
        var repeated: Int { letters.values.map { $0.count - 1 }.reduce(0, +) }
    }

    /// Keeps a house and the bot's mailbox as they are, and brings them back.
    private struct Snapshot {
        let house: House
        let copy: URL

        init(_ house: House) throws {
            self.house = house
            copy = house.office.folder.appendingPathComponent("snapshot-\(house.domain)")
            try copyAll(house.folder, to: copy.appendingPathComponent("house"))
            try copyAll(house.botMaildir, to: copy.appendingPathComponent("mail"))
        }

        func restore() throws {
            try copyAll(copy.appendingPathComponent("house"), to: house.folder)
            try copyAll(copy.appendingPathComponent("mail"), to: house.botMaildir)
        }

        /// With owners: Dovecot's mailboxes are not ours.
        private func copyAll(_ from: URL, to: URL) throws {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", "rm -rf \"$1\" && mkdir -p \"$(dirname \"$1\")\" && cp -a \"$0\" \"$1\"", from.path, to.path]
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { throw StoryError("\(from.path) can't be copied") }
        }
    }

    /// Kills the program at commit points of one `once`, starts it again, and compares with the undisturbed run.
    /// - Returns: the letters of the undisturbed run.
    private func killEverywhere(_ house: House, _ smtp: ScriptedSMTP, at moment: String, every step: Int = 1) throws -> [ReceivedLetter] {
        let snapshot = try Snapshot(house)
        func result(since count: Int) throws -> Result {
            try house.replay()
            return Result(status: try house.rawStatus(), letters: Dictionary(grouping: smtp.received.dropFirst(count), by: \.messageID))
        }
        var before = smtp.letters.count
        try house.once(moment)
        let undisturbed = try result(since: before)
        let letters = Array(smtp.received.dropFirst(before))
        #expect(undisturbed.repeated == 0)
        for point in ["beforeCommit", "afterCommit"] {
            var number = 1
            while true {
                try snapshot.restore()
                before = smtp.letters.count
                let killed = try house.run("once", ["--at", house.now.iso], environment: ["FAULT_POINT": "\(point):\(number)"])
                if killed.code == 0 { break }
                #expect(killed.code == SIGKILL, "\(point):\(number) \(killed.complaint)")
                try house.once(moment)
                let disturbed = try result(since: before)
                #expect(disturbed.status == undisturbed.status, "figures after a kill at \(point):\(number) of \(moment)")
                #expect(Set(disturbed.letters.keys) == Set(undisturbed.letters.keys), "letters after a kill at \(point):\(number) of \(moment)")
                #expect(disturbed.repeated <= 1, "letters repeated after a kill at \(point):\(number) of \(moment)")
                for copies in disturbed.letters.values { #expect(copies.allSatisfy { $0.raw == copies[0].raw }) }
                number += step
            }
            #expect(number > 5, "the program has commit points")
        }
        return letters
    }

    @Test func killedAtEachCommitPoint() throws {
        let smtp = try ScriptedSMTP { _ in .accept }
        let house = try House(smtp: smtp.url)
        try house.plan()
        let draft = try killEverywhere(house, smtp, at: "2026-11-23 09:15", every: 3)
        try house.approve(draft)
        let invitations = try killEverywhere(house, smtp, at: "2026-11-23 10:00", every: 2)
        // A calendar's answer, a word, silence; then the bell of the seventh day before.
        let first = try #require(invitations.first { $0.address == house.partner(1) })
        let second = try #require(invitations.first { $0.address == house.partner(2) })
        try house.deliver(house.calendarReply(to: first, from: house.partner(1), "ACCEPTED"), from: house.partner(1))
        try house.answer(second, "Nie")
        let letters = try killEverywhere(house, smtp, at: "2026-12-03 09:00")
        #expect(try house.answers() == .init(accepted: 1, declined: 1, silent: 1))
        #expect(letters.contains { $0.address == house.partner(2) && $0.subject.contains("Zapisane") })
        #expect(letters.contains { $0.address == house.partner(3) }, "the silent one is reminded")
    }

    /// Killed at any moment while forty letters leave: a kill repeats one letter at the most, the same to the byte.
    @Test func killedWhileLettersLeave() throws {
        let smtp = try ScriptedSMTP { _ in .accept }
        let house = try House(smtp: smtp.url, partners: 40)
        try house.plan()
        try house.once("2026-11-23 09:15")
        try house.approve(smtp.received)
        let before = smtp.letters.count
        var kills = 0
        let moment = StoryMoment("2026-11-23 10:00")
        while kills < 8 {
            let count = smtp.letters.count
            let running = try house.start("once", ["--at", moment.iso])
            // Some letters leave, then the blow falls wherever it falls.
            let goal = count + Int.random(in: 1...4)
            let deadline = Date().addingTimeInterval(20)
            while smtp.letters.count < goal, smtp.letters.count < before + 40, Date() < deadline { usleep(500) }
            usleep(UInt32.random(in: 0...8_000))
            running.kill()
            _ = try running.end()
            kills += 1
        }
        try house.once("2026-11-23 10:00")
        try expectInvited(house, smtp.received.dropFirst(before), blows: kills)
    }

    /// The server takes the letter, and the line is cut before it says so.
    @Test func cutAfterTheFinalDot() throws {
        let cuts = Counter()
        // The answer is asked twice a letter: at RCPT TO, and when the letter is there. Every tenth letter of the first thirty is cut.
        let smtp = try ScriptedSMTP { recipient in recipient.hasPrefix("p") && cuts.next(recipient, of: [3, 13, 23]) ? .takeAndCut : .accept }
        let house = try House(smtp: smtp.url, partners: 30)
        try house.call { smtp.received }
        try house.once("2026-11-23 10:02")
        let letters = smtp.received.filter { $0.subject.contains("Zaproszenie") && $0.address.hasPrefix("p") }
        try expectInvited(house, letters[...], blows: 3)
        #expect(letters.count == 33, "the three that nobody confirmed came again")
    }

    private func expectInvited(_ house: House, _ letters: ArraySlice<ReceivedLetter>, blows: Int) throws {
        let invitations = letters.filter { $0.subject.contains("Zaproszenie") && $0.address.hasPrefix("p") && $0.address.hasSuffix(house.domain) && !$0.address.hasPrefix("programme") }
        let byPerson = Dictionary(grouping: invitations, by: \.address)
        let expected = try house.status().libraries[0].meeting?.invited ?? 0
        #expect(byPerson.count == expected, "nobody is left out")
        for (person, copies) in byPerson { #expect(copies.allSatisfy { $0.raw == copies[0].raw }, "\(person) got different letters") }
        #expect(invitations.count - byPerson.count <= blows, "one repeated letter for a blow at the most")
        try house.replay()
    }
}

/// Which recipients are to be cut, once each.
private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var asked: [String: Int] = [:]

    /// True for partners of these numbers the first two times they are asked about: RCPT TO and DATA of one letter.
    func next(_ recipient: String, of numbers: [Int]) -> Bool {
        lock.withLock {
            guard numbers.contains(where: { recipient.hasPrefix("p\($0)@") }) else { return false }
            asked[recipient, default: 0] += 1
            return asked[recipient]! <= 2
        }
    }
}
