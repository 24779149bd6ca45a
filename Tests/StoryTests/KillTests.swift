import Foundation
import PostOffice
import Story
import Testing

/// The process is killed wherever it commits, and the connection wherever a server answers: no reply is lost, none counts twice,
/// no letter is missing, and at most one is repeated for each kill, byte for byte the same.
@Suite(.serialized) struct KillTests {
    typealias L = Lipowiec

    @Test(arguments: ["afterCommit", "beforeCommit"])
    func killedAtEachCommit(point: String) throws {
        let scene = try Scene()
        let story = FirstMeeting(scene)
        try story.register()
        try scene.at("2026-11-23 09:00") {
            try scene.writes(L.maria, "SPOTKANIE", "Kiedy: 10.12.2026 17:00\nGdzie: Dom Kultury\nTytuł: \(FirstMeeting.title)")
        }
        try scene.answers(L.maria, "Szkic", "ZATWIERDZAM")
        try scene.settle()
        let sending = try onceUnderFire(scene, "2026-11-23T09:10:00+01:00", point)
        try scene.settle()
        #expect(sending > 10, "the process died \(sending) times")
        let invited = [L.wilk, L.zieba, L.kowalski, L.nowak, L.mazur, L.sokol, L.czyz, L.dudek, L.szpak, L.zuraw, L.golab, L.helena, L.ewa, L.joanna]
        try expectOneLetterEach(scene, invited, "Zaproszenie", kills: sending)

        try scene.answers(L.zieba, "Zaproszenie", "Tak, będę")
        try scene.answers(L.nowak, "Zaproszenie", "Niestety nie mogę")
        try scene.calendar(L.dudek, .accepted)
        try scene.calendar(L.szpak, .declined)
        try scene.settle()
        let sorting = try onceUnderFire(scene, "2026-11-23T10:00:00+01:00", point)
        try scene.settle()
        #expect(sorting > 10, "the process died \(sorting) times")
        #expect(try scene.status().answers == .init(accepted: 2, declined: 2, silent: 12))
        #expect(try scene.status().set_aside == 0)
        try expectOneLetterEach(scene, [L.zieba, L.nowak], "Zapisane", kills: sorting)
        #expect(try scene.mailbox(L.dudek).count == 1, "no letter to a calendar")
        try scene.run("replay")
    }

    /// `once`, again and again, killed at its first, second, third … commit, until it comes through.
    /// - Returns: how often it was killed.
    private func onceUnderFire(_ scene: Scene, _ moment: String, _ point: String) throws -> Int {
        for number in 1...400 {
            let outcome = try scene.program.run("once", ["--at", moment], environment: ["FAULT_POINT": "\(point):\(number)"])
            if outcome.code == 0 { return number - 1 }
            guard outcome.code == SIGKILL else { throw StoryError("once ended with \(outcome.code): \(outcome.complaint)") }
        }
        throw StoryError("once never came through")
    }

    private func expectOneLetterEach(_ scene: Scene, _ people: [Person], _ subject: String, kills: Int) throws {
        var repeated = 0
        for person in people {
            let letters = try scene.mailbox(person).filter { $0.subject.hasPrefix(subject) }
            #expect(Set(letters.map(\.messageID)).count == 1, "\(person.name) got \(letters.map(\.subject))")
            repeated += letters.count - 1
        }
        #expect(repeated <= kills)
    }

    @Test func connectionCutAfterTheLetterBeforeTheAnswer() throws {
        let scene = try Scene()
        let story = FirstMeeting(scene)
        try story.register()
        try scene.at("2026-11-23 09:00") {
            try scene.writes(L.maria, "SPOTKANIE", "Kiedy: 10.12.2026 17:00\nGdzie: Dom Kultury\nTytuł: \(FirstMeeting.title)")
        }
        try scene.answers(L.maria, "Szkic", "ZATWIERDZAM")
        try scene.settle()
        let unlucky = [L.zieba.address, L.dudek.address, L.szpak.address]
        // Asked at RCPT TO and again at DATA: so the first letter is cut.
        let asked = Tally()
        let server = try ScriptedSMTP { unlucky.contains($0) && asked.count($0) <= 2 ? .takeAndCut : .accept }
        defer { server.stop() }
        let settings = ["SOJUSZNIK_MAILBOX_SMTP_URL": server.url]
        for minute in ["10", "12", "20"] {
            let outcome = try scene.program.run("once", ["--at", "2026-11-23T09:\(minute):00+01:00"], environment: settings)
            #expect(outcome.code == 0, "\(outcome.complaint)")
        }
        let letters = Dictionary(grouping: server.letters.filter { String(decoding: $0.bytes, as: UTF8.self).contains("text/calendar") },
            by: \.recipient)
        #expect(letters.count == 17, "\(letters.keys.sorted())")
        for (recipient, copies) in letters {
            #expect(copies.count == (unlucky.contains(recipient) ? 2 : 1), "\(recipient)")
            #expect(Set(copies.map(\.bytes)).count == 1, "a repeated letter is the same, byte for byte")
        }
    }

    @Test func refusedForNowAndForGood() throws {
        let scene = try Scene()
        let story = FirstMeeting(scene)
        try story.register()
        try scene.at("2026-11-23 09:00") {
            try scene.writes(L.maria, "SPOTKANIE", "Kiedy: 10.12.2026 17:00\nGdzie: Dom Kultury\nTytuł: \(FirstMeeting.title)")
        }
        try scene.answers(L.maria, "Szkic", "ZATWIERDZAM")
        try scene.settle()
        let asked = Tally()
        let server = try ScriptedSMTP { recipient in
            if recipient == L.zieba.address, asked.count(recipient) == 1 { return .refuse(450) }
            return recipient == L.dudek.address ? .refuse(550) : .accept
        }
        defer { server.stop() }
        let settings = ["SOJUSZNIK_MAILBOX_SMTP_URL": server.url]
        func once(_ minute: String) throws { _ = try scene.program.run("once", ["--at", "2026-11-23T09:\(minute):00+01:00"], environment: settings) }
        try once("10")
        #expect(!server.letters.contains { $0.recipient == L.zieba.address })
        try once("12")
        #expect(server.letters.filter { $0.recipient == L.zieba.address }.count == 1, "tried again after a minute")
        let status = try JSONDecoder().decode(Status.self, from: Data(try scene.run("status", ["--json"]).utf8))
        #expect(status.lipowiec.meeting?.bounced == 1 && status.lipowiec.meeting?.invited == 16)
        try once("40")
        #expect(!server.letters.contains { $0.recipient == L.dudek.address }, "refused for good: not written to again")
    }
}

/// How often each name was asked for.
private final class Tally: @unchecked Sendable {
    private let lock = NSLock()
    private var counts: [String: Int] = [:]
    func count(_ name: String) -> Int {
        lock.withLock {
            counts[name, default: 0] += 1
            return counts[name]!
        }
    }
}
