import Foundation
import GRDB
import PostOffice
import Story
import Testing

/// The disk is full, or another program holds the database: the service says so and waits. Afterwards each reply counts once and each
/// letter has left once.
@Suite(.serialized) struct DiskTests {
    typealias L = Lipowiec

    /// A meeting is called, and four answers lie in the mailbox.
    private func answered(withPhoto: Bool = true) throws -> Scene {
        let scene = try Scene()
        try FirstMeeting(scene).call()
        try answer(scene, withPhoto: withPhoto)
        return scene
    }

    /// By hand, by calendar, and one with a photo of a megabyte, which goes through a file.
    private func answer(_ scene: Scene, withPhoto: Bool = true) throws {
        try scene.answers(L.nowak, "Zaproszenie", "Tak, będę")
        try scene.calendar(L.zieba, .accepted)
        let letter = try scene.letter(to: L.dudek, "Zaproszenie")
        let photo = String(repeating: String(repeating: "QUJD", count: 19) + "\r\n", count: withPhoto ? 14_000 : 1)
        try scene.office.deliver(
            "From: \(L.dudek.address)\r\nTo: \(letter.replyAddress)\r\nSubject: Re: Zaproszenie\r\nIn-Reply-To: \(letter.messageID)\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nNiestety nie mogę.\r\n--b\r\n"
                + "Content-Type: image/jpeg; name=a.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n\(photo)--b--\r\n", from: L.dudek.address,
                    to: letter.replyAddress)
        try scene.answers(L.golab, "Zaproszenie", "Czy mogę przyjść z bratem?")
        try scene.settle()
    }

    private func expectAllOnce(_ scene: Scene, at moment: String) throws {
        try scene.at(moment)
        let status = try scene.status()
        #expect(status.answers == .init(accepted: 2, declined: 1, silent: 13) && status.set_aside == 0 && status.quarantined == 0, "\(status)")
        var repeats = 0
        for (person, subject) in [(L.nowak, "Zapisane"), (L.dudek, "Zapisane"), (L.golab, "List czeka")] {
            let letters = try scene.mailbox(person).filter { !$0.subject.hasPrefix("Zaproszenie") }
            #expect(Set(letters.map(\.messageID)).count == 1 && letters.allSatisfy { $0.subject.hasPrefix(subject) },
                "\(person.name): \(letters.map(\.subject))")
            repeats += letters.count - 1
        }
        #expect(repeats == 0, "\(repeats) letters left twice")
        #expect(try scene.mailbox(L.zieba).count == 1, "no letter to a calendar")
        let spooled = try FileManager.default.contentsOfDirectory(atPath: scene.folder.appendingPathComponent("sojusznik.sqlite.spool").path)
        #expect(spooled.count <= 1, "nothing that was begun and given up: \(spooled)")
        try scene.run("replay")
        #expect(try scene.run("doctor").contains("ok     database"))
    }

    /// Room for a little more each time, in steps of several sizes, so that now this write fails and now that.
    @Test(arguments: [0, 1, 2, 3, nil]) func fullDisk(steps: Int?) throws {
        let scene = try answered(withPhoto: steps == nil)
        var complaints: [String] = []
        var kilobytes = 8
        while true {
            try #require(kilobytes < 8_192)
            let outcome = try scene.program.run("once", ["--at", "2026-11-23T11:00:00+01:00"], largestFile: kilobytes)
            if outcome.code == 0 { break }
            #expect(outcome.code == 75 && outcome.complaint.contains("disk"), "\(outcome.code) at \(kilobytes) kB: \(outcome.complaint)")
            complaints.append("\(kilobytes): \(outcome.complaint)")
            kilobytes += steps.map { 36 + 4 * ((complaints.count + $0 * 5) * 7 % 19) } ?? kilobytes
        }
        #expect(complaints.count > 5, "\(complaints)")
        try scene.settle()
        try expectAllOnce(scene, at: "2026-11-23 11:10")
    }

    @Test func fullDiskWhileItServes() throws {
        let scene = try Scene()
        try FirstMeeting(scene).call()
        let serving = try scene.serve()
        try serving.limitFiles(to: 4)
        try answer(scene)
        try waitUntil("the service tells of it") { try serving.log().contains("disk") }
        #expect(serving.isAlive && scene.office.count(of: L.bot) == 4, "the mail stays where it is")
        #expect(try scene.mailbox(L.nowak).count == 1, "what can't be written down is not sent")
        try serving.limitFiles(to: nil)
        try waitUntil("everything is handled") { scene.office.count(of: L.bot) == 0 }
        #expect(try serving.stop() == 0)
        try expectAllOnce(scene, at: "2026-11-23 11:10")
    }

    @Test func lockedDatabase() throws {
        let scene = try answered()
        let other = try otherProgram(at: scene)
        try other.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            let outcome = try scene.program.run("once", ["--at", "2026-11-23T11:00:00+01:00"])
            #expect(outcome.code == 75 && outcome.complaint.contains("locked by another program"), "\(outcome.code): \(outcome.complaint)")
            #expect(scene.office.count(of: L.bot) == 4)
            try db.execute(sql: "ROLLBACK")
        }
        try other.close()
        try expectAllOnce(scene, at: "2026-11-23 11:10")
    }

    @Test func lockedDatabaseWhileItServes() throws {
        let scene = try Scene()
        try FirstMeeting(scene).call()
        let serving = try scene.serve()
        let other = try otherProgram(at: scene)
        try other.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            try answer(scene)
            try waitUntil("the service tells of it") { try serving.log().contains("locked by another program") }
            #expect(serving.isAlive && scene.office.count(of: L.bot) == 4)
            // Pages are read beside the writer.
            #expect(try serving.page("/biblioteka/lipowiec").contains("Lipowiec"))
            try db.execute(sql: "ROLLBACK")
        }
        try other.close()
        try waitUntil("everything is handled") { scene.office.count(of: L.bot) == 0 }
        #expect(try serving.stop() == 0)
        try expectAllOnce(scene, at: "2026-11-23 11:10")
    }

    /// Killed while a big mail came: its file holds somebody's words, and no row names it.
    @Test func halfWrittenFilesGo() throws {
        let scene = try Scene()
        try FirstMeeting(scene).register()
        try scene.at("2026-11-23 09:00")
        let spool = scene.folder.appendingPathComponent("sojusznik.sqlite.spool")
        let (old, new) = (spool.appendingPathComponent("mail-OLD123"), spool.appendingPathComponent("mail-NEW123"))
        for file in [old, new] { try Data("From: Piotr Mazur".utf8).write(to: file) }
        try FileManager.default.setAttributes([.modificationDate: Date().addingTimeInterval(-7_200)], ofItemAtPath: old.path)
        try scene.at("2026-11-23 09:10")
        #expect(!FileManager.default.fileExists(atPath: old.path) && FileManager.default.fileExists(atPath: new.path), "another may still be written")
    }

    /// Somebody else's connection to the database; it waits for its turn when the service is writing.
    private func otherProgram(at scene: Scene) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(60)
        return try DatabaseQueue(path: scene.folder.appendingPathComponent("sojusznik.sqlite").path, configuration: configuration)
    }

    private func waitUntil(_ what: String, _ isSo: () throws -> Bool) throws {
        let deadline = Date().addingTimeInterval(180)
        while try !isSo() {
            guard Date() < deadline else { throw StoryError("in vain: \(what)") }
            usleep(100_000)
        }
    }
}
