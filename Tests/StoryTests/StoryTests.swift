import Foundation
import PostOffice
import Story
import Testing

/// Whole stories on a real Postfix and a real Dovecot, told to the program from outside. One at a time: each has servers of its own.
@Suite(.serialized)
struct StoryTests {
    typealias L = Lipowiec

    /// A meeting that has been called, everybody invited.
    private func called() throws -> Scene {
        let scene = try Scene()
        try FirstMeeting(scene).call()
        return scene
    }

    private func subjects(_ letters: [ReceivedLetter], to person: Person) -> [String] {
        letters.filter { $0.address == person.address }.map(\.subject)
    }

    @Test func firstMeeting() throws {
        let scene = try Scene(fates: [FirstMeeting.bouncing: .bounced])
        let story = FirstMeeting(scene)
        try story.register()
        // Twenty of the register, and the programme's own staff.
        #expect(try scene.status().people == 21)
        try story.invite()
        // Fifteen partners and the partner library; staff and animator are counted apart.
        var meeting = try #require(try scene.status().lipowiec.meeting)
        #expect(meeting.invited == 16 && meeting.answers.silent == 16 && meeting.number == 1 && meeting.sequence == 0)
        try story.firstAnswers()
        var status = try scene.status()
        meeting = try #require(status.lipowiec.meeting)
        #expect(meeting.answers == .init(accepted: 8, declined: 3, tentative: 2, silent: 4))
        #expect(meeting.by_sector["public"] == .init(accepted: 3, tentative: 1, silent: 2))
        #expect(meeting.bounced == 0 && status.quarantined == 1 && status.set_aside == 0)
        try story.reminders()
        status = try scene.status()
        #expect(status.answers == .init(accepted: 11, declined: 4, tentative: 1, silent: 1))
        // Two reminders for the one who is silent, one for the one who answered it, none for the others.
        let reminded = try scene.office.addresses().filter { $0 != L.bot }.map { address in
            (address, try scene.office.mails(of: address).map { ReceivedLetter($0,
                to: address) }.filter { $0.subject.contains("prosimy o odpowiedź") || $0.subject.hasPrefix("Prosimy o odpowiedź") }.count)
        }
        #expect(Dictionary(uniqueKeysWithValues: reminded.filter { $0.1 > 0 }) == [L.wilk.address: 2, L.szpak.address: 1])
        try story.lastDays()
        #expect(try scene.status().answers == .init(accepted: 10, declined: 5, tentative: 1, silent: 1))
        try story.meet()
        status = try scene.status()
        #expect(status.lipowiec.meeting?.held == true && status.lipowiec.meeting?.present == 15)
        #expect(status.lipowiec.hours == Status.Hours(used: 2.5, limit: 16))
        let absent = ["Andrzej Wilk", "Jan Kowalski", "Marek Dudek", "Robert Bocian"]
        #expect(status.lipowiec.absent_decision_makers == absent.map { Status.Absent(name: $0, told: false) })
        try story.summarise()
        #expect(try scene.status().lipowiec.stage == "published")
        try story.evaluate()
        status = try scene.status()
        #expect(status.lipowiec.absent_decision_makers == absent.map { Status.Absent(name: $0, told: true) })
        #expect(try scene.mailbox(L.ewa).contains { $0.subject.hasPrefix("Wynik oceny") })
        #expect(status.set_aside == 0)
        try scene.run("replay")
        try checkForum(scene)
        try expectGolden(scene.transcript.text, "first-meeting.txt")
    }

    /// The topic and the feed are there, and no page names a person of the register.
    private func checkForum(_ scene: Scene) throws {
        let serving = try scene.serve()
        let pages = try ["/", "/biblioteka/lipowiec", "/biblioteka/lipowiec/spotkanie/1", "/kalendarz"].map { try serving.page($0) }
        #expect(pages[2].contains("kurs komputerowy dla seniorów"))
        let names = ["Kowalski", "Zięba", "Wilk", "Sokół", "Gołąb", "Halina Gaj", "Anna Nowak"]
        for name in names { #expect(!pages.contains { $0.contains(name) }, "\(name) stands on a public page") }
        let feed = try serving.page("/kalendarz.ics")
        #expect(feed.contains("BEGIN:VEVENT") && feed.contains("DTSTART;TZID=Europe/Warsaw:20261210T170000"))
        #expect(try serving.stop() == 0)
    }

    @Test func movedMeeting() throws {
        let scene = try called()
        let old = try scene.letter(to: L.zieba, "Zaproszenie")
        try scene.at("2026-11-23 10:30") {
            try scene.calendar(L.zieba, .accepted)
            try scene.answers(L.nowak, "Zaproszenie", "Tak")
            try scene.calendar(L.dudek, .declined)
        }
        #expect(try scene.status().answers == .init(accepted: 2, declined: 1, silent: 13))
        try scene.at("2026-11-25 09:00") { try scene.writes(L.maria, "PRZENIEŚ", "Kiedy: 14.12.2026 17:30") }
        #expect(try scene.status().lipowiec.meeting?.sequence == 0, "a draft changes nothing")
        let updates = try scene.at("2026-11-25 09:10") { try scene.answers(L.maria, "Szkic zmiany", "ZATWIERDZAM") }
        #expect(subjects(updates, to: L.dudek).contains { $0.hasPrefix("Zmiana") }, "those who declined are asked anew")
        let update = try scene.letter(to: L.zieba, "Zmiana")
        #expect(update.calendar.contains("SEQUENCE:1\n") && update.calendar.contains("DTSTART;TZID=Europe/Warsaw:20261214T173000"))
        #expect(uid(update) == uid(old), "one event in the calendar, moved")
        var meeting = try #require(try scene.status().lipowiec.meeting)
        #expect(meeting.sequence == 1 && meeting.start == "2026-12-14T17:30:00+01:00" && meeting.answers.silent == 16)

        // Answers to the old letter are not recorded; the new date goes out once more.
        let again = try scene.at("2026-11-25 09:30") {
            try scene.answers(try #require(try scene.mailbox(L.nowak).first), by: L.nowak, "Tak, będę")
            try scene.calendar(L.zieba, .accepted, to: old)
        }
        #expect(subjects(again, to: L.nowak).contains { $0.hasPrefix("Nowe ustalenia") }
            && subjects(again, to: L.zieba).contains { $0.hasPrefix("Nowe ustalenia") })
        #expect(try scene.status().answers.silent == 16)
        try scene.at("2026-11-25 10:00") {
            try scene.taps(L.nowak, "Nowe ustalenia", "TAK")
            try scene.calendar(L.zieba, .declined, to: update)
        }
        meeting = try #require(try scene.status().lipowiec.meeting)
        #expect(meeting.answers == .init(accepted: 1, declined: 1, silent: 14))
    }

    private func uid(_ letter: ReceivedLetter) -> String? { letter.calendar.split(separator: "\n").first { $0.hasPrefix("UID:") }.map(String.init) }

    @Test func cancelledMeeting() throws {
        let scene = try called()
        try scene.at("2026-11-23 10:30") { try scene.calendar(L.zieba, .accepted) }
        try scene.at("2026-11-30 09:30") { try scene.writes(L.joanna, "ODWOŁAJ", "ODWOŁAJ: Z powodu awarii ogrzewania nie możemy się spotkać.") }
        let letters = try scene.at("2026-11-30 09:40") { try scene.answers(L.joanna, "Szkic odwołania", "ZATWIERDZAM") }
        let cancellation = try #require(letters.first { $0.address == L.zieba.address })
        #expect(cancellation.calendar.contains("METHOD:CANCEL") && cancellation.calendar.contains("SEQUENCE:1\n"))
        #expect(uid(cancellation) == uid(try scene.letter(to: L.zieba, "Zaproszenie")))
        #expect(cancellation.text.contains("awarii ogrzewania"))
        let status = try scene.status()
        #expect(status.lipowiec.stage == "cancelled" && status.lipowiec.meeting?.held == false)
        // No reminder, no eve, no question about attendance.
        for moment in ["2026-12-03 09:00", "2026-12-07 09:00", "2026-12-09 09:00", "2026-12-11 09:00"] {
            let late = try scene.at(moment).filter { !$0.subject.hasPrefix("Zestawienie") }
            #expect(late.isEmpty, "\(late.map(\.subject))")
        }
    }

    @Test func meetingThatWasNotHeld() throws {
        let scene = try called()
        try scene.at("2026-12-11 08:00")
        try scene.at("2026-12-11 08:30") { try scene.answers(L.maria, "Kto był", "NIE ODBYŁO SIĘ") }
        let status = try scene.status()
        #expect(status.lipowiec.stage == "not_held" && status.lipowiec.meeting?.held == false && status.lipowiec.hours.used == 0)
        for moment in ["2026-12-11 09:00", "2026-12-12 09:00", "2026-12-14 09:00", "2026-12-17 09:00", "2026-12-28 09:00"] {
            let late = try scene.at(moment).filter { !$0.subject.hasPrefix("Zestawienie") }
            #expect(late.isEmpty, "\(late.map(\.subject))")
        }
    }

    @Test func mailsThatComeTwice() throws {
        let scene = try called()
        try scene.at("2026-11-23 10:30") {
            try scene.answers(L.nowak, "Zaproszenie", "Tak")
            try scene.calendar(L.zieba, .accepted, times: 2)
        }
        #expect(try scene.mailbox(L.nowak).count == 2)
        // Somebody puts all handled mails back, and the server numbers the folder anew.
        let box = scene.office.folder.appendingPathComponent("mail/partnerstwa.example.pl/sojusznik")
        let handled = try ["new", "cur"].flatMap { part in
            let done = box.appendingPathComponent(".Sojusznik.Gotowe/\(part)")
            return try FileManager.default.contentsOfDirectory(atPath: done.path).map { done.appendingPathComponent($0) }
        }
        #expect(handled.count >= 5)
        let owner = try FileManager.default.attributesOfItem(atPath: box.path).filter { [.ownerAccountID, .groupOwnerAccountID].contains($0.key) }
        for mail in handled {
            let copy = box.appendingPathComponent("cur/\(mail.lastPathComponent)")
            try FileManager.default.copyItem(at: mail, to: copy)
            try FileManager.default.setAttributes(owner, ofItemAtPath: copy.path)
        }
        try scene.office.forgetUIDs(of: L.bot)
        let letters = try scene.at("2026-11-23 10:40")
        #expect(letters.isEmpty, "\(letters.map(\.subject))")
        #expect(try scene.status().answers == .init(accepted: 2, silent: 14))
        #expect(try FileManager.default.contentsOfDirectory(atPath: box.appendingPathComponent("cur").path).isEmpty, "moved back where they were")
    }

    @Test func serversDownForHours() throws {
        let scene = try called()
        // SMTP goes down after the answers are in.
        try scene.answers(L.nowak, "Zaproszenie", "Tak")
        try scene.calendar(L.zieba, .accepted)
        try scene.settle()
        try scene.office.stopSMTP()
        try scene.at("2026-11-23 11:00", expecting: 75)
        #expect(try scene.status().answers.accepted == 2)
        try scene.at("2026-11-23 14:00", expecting: 75)
        try scene.office.startSMTP()
        let confirmed = try scene.at("2026-11-23 14:30")
        #expect(subjects(confirmed, to: L.nowak).count == 1, "the confirmation goes once, when it can")
        // IMAP goes down; answers wait in the queue of the mail server.
        try scene.office.stopIMAP()
        try scene.at("2026-11-24 09:00", expecting: 75) { try scene.answers(L.golab, "Zaproszenie", "będę") }
        #expect(try scene.status().answers.accepted == 2)
        try scene.office.startIMAP()
        try scene.settle(deferred: true)
        let late = try scene.at("2026-11-24 13:00")
        #expect(subjects(late, to: L.golab).count == 1)
        #expect(try scene.status().answers.accepted == 3)
    }

    @Test func emergencyStop() throws {
        let scene = try called()
        try scene.run("pause")
        let letters = try scene.at("2026-11-23 11:00") { try scene.answers(L.nowak, "Zaproszenie", "Tak") }
        #expect(letters.isEmpty, "\(letters.map(\.subject))")
        var status = try scene.status()
        #expect(status.paused && status.answers.accepted == 1, "mail is still taken in")
        let asked = try scene.program.run("resume", ["--at", scene.now.iso])
        #expect(asked.code == 1 && asked.output.contains("Letters that would leave now: 1"))
        #expect(try scene.status().paused)
        try scene.run("resume", ["--yes", "--at", scene.now.iso])
        let after = try scene.at("2026-11-23 11:05")
        status = try scene.status()
        #expect(!status.paused && subjects(after, to: L.nowak).count == 1)
    }

    @Test func backupRestored() throws {
        let scene = try called()
        try scene.at("2026-11-23 10:30") { try scene.calendar(L.zieba, .accepted) }
        let copy = scene.folder.appendingPathComponent("copy.sqlite").path
        try scene.run("backup", [copy])
        try scene.at("2026-11-23 11:00") { try scene.answers(L.nowak, "Zaproszenie", "Tak") }
        #expect(try scene.mailbox(L.nowak).count == 2)
        // The machine is lost; the backup takes its place.
        let database = scene.folder.appendingPathComponent("sojusznik.sqlite").path
        for file in [database, database + "-wal", database + "-shm"] where FileManager.default.fileExists(atPath: file) {
            try FileManager.default.removeItem(atPath: file)
        }
        try FileManager.default.copyItem(atPath: copy, toPath: database)
        let letters = try scene.at("2026-11-23 12:00")
        #expect(letters.isEmpty, "it starts paused")
        var status = try scene.status()
        #expect(status.paused && status.answers.accepted == 2, "what came after the backup is read again from the folders")
        let asked = try scene.program.run("resume", ["--at", scene.now.iso])
        #expect(asked.code == 1 && asked.output.contains("may have gone already"))
        try scene.run("resume", ["--yes", "--at", scene.now.iso])
        try scene.at("2026-11-23 12:05")
        status = try scene.status()
        #expect(!status.paused)
        #expect(try scene.mailbox(L.nowak).count == 2, "the confirmation does not go twice")
        try scene.run("replay")
    }

    @Test func doctorFindsAllWell() throws {
        let scene = try Scene()
        let findings = try scene.run("doctor").split(separator: "\n")
        #expect(findings.count >= 8 && findings.allSatisfy { $0.hasPrefix("ok") }, "\(findings)")
        try scene.office.stopSMTP()
        let outcome = try scene.program.run("doctor")
        #expect(outcome.code == 1 && outcome.output.contains("WRONG  SMTP"))
    }
}

/// Compares with the file of that name in `Golden`. `UPDATE_GOLDEN=1` records it anew, and the test fails.
private func expectGolden(_ text: String, _ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("\(name) was recorded anew")
        return
    }
    let golden = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let told = text.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = zip(golden, told).enumerated().first { $0.element.0 != $0.element.1 }
    if let difference {
        Issue.record("\(name), line \(difference.offset + 1):\n  golden: \(difference.element.0)\n  told:   \(difference.element.1)")
    } else if golden.count != told.count {
        Issue.record("\(name) has \(golden.count) lines, the story \(told.count)")
    }
}
