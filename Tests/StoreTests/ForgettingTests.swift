import Foundation
import GRDB
import Partnerships
import Testing

@testable import Store

@Suite struct ErasureTests {
    /// Everything that lies in the folder of the database, as bytes.
    func traces(of words: [String], in room: Room) throws -> [String] {
        var found: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: room.folder).sorted() {
            guard let bytes = FileManager.default.contents(atPath: room.folder + "/" + name) else { continue }
            for word in words where bytes.range(of: Data(word.utf8)) != nil { found.append("\(name): \(word)") }
        }
        return found
    }

    func eraseJan(_ store: Store) throws {
        try byMail([.erase(person: jan)], of: jan, store, "USUŃ MOJE DANE, Jan Żółkiewicz")
        let asked = try #require(try store.letters(to: jan).last { $0.notice.kind == .erasureAsked })
        let outcome = try byMail([.approve(try #require(asked.notice.draft))], of: jan, store, "ZATWIERDZAM, Żółkiewicz")
        #expect(outcome.erased == [jan])
    }

    @Test func nothingOfTheNameIsLeft() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        try byMail([answer(jan, .declined)], of: jan, store, "Nie mogę, Żółkiewicz", with: [.text("t1", owner: jan, body: "Nie mogę, Żółkiewicz")])
        for letter in try store.due(at: monday) where letter.notice.to == .person(jan) {
            #expect(try store.seal(letter.id, envelope(letter, "Szanowny Panie Żółkiewicz"), at: monday))
            try store.sent(letter.id, reply: "250", at: monday)
        }
        #expect(try !traces(of: ["Żółkiewicz", "osp.example.pl"], in: room).isEmpty)
        try eraseJan(store)

        // One letter is left to write, and it still knows to whom.
        let goodbye = try #require(try store.letters(to: jan).first)
        #expect(try store.letters(to: jan).count == 1)
        #expect(goodbye.notice.kind == .erased)
        #expect(goodbye.farewell?.email == "Jan@OSP.example.pl")
        #expect(try store.due(at: monday).contains { $0.id == goodbye.id })
        #expect(try store.seal(goodbye.id, envelope(goodbye, "Żegnamy, Panie Żółkiewicz"), at: monday))
        try store.sent(goodbye.id, reply: "250", at: monday)
        try store.close(try store.openErasures())

        #expect(try traces(of: ["Żółkiewicz", "OSP Rzgów", "osp.example.pl", "OSP.example.pl"], in: room) == [])
        #expect(try store.person(jan) == nil)
        #expect(try store.directory(of: rzgow)?.people[jan] == nil)
        #expect(try store.text("t1") == nil)
        #expect(try store.replay(under: rules) == [])
        #expect(try store.unmoved().allSatisfy { $0.state == .erased || $0.mail == InboxID(1) || $0.mail == InboxID(2) })
    }

    @Test func nobodyBringsThemBack() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        try eraseJan(store)
        let record = PersonRecord(id: "jan-2", name: "jan  żółkiewicz", email: "JAN@osp.example.pl")
        #expect(try store.isForgotten(record, externalID: nil, in: rzgow))
        #expect(try store.isForgotten(address: "jan@OSP.example.pl"))
        #expect(try store.isForgotten(PersonRecord(id: "x", name: "Jan Ż.", email: ""), externalID: "csv-jan", in: rzgow))
        #expect(try !store.isForgotten(PersonRecord(id: "y", name: "Ola Kos", email: "ola@osp.example.pl"), externalID: nil, in: rzgow))
    }

    @Test func aSharedAddressStaysUsableForTheOther() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        let ola = PersonRecord(id: "ola", name: "Ola Kos", email: "jan@osp.example.pl")
        try store.keep([.person(ola, externalID: nil)], for: rzgow, at: monday)
        try eraseJan(store)
        #expect(try !store.isForgotten(address: "jan@osp.example.pl"))
        #expect(try store.isForgotten(PersonRecord(id: "z", name: "Jan Żółkiewicz", email: "jan@osp.example.pl"), externalID: nil, in: rzgow))
        #expect(try store.person("ola") == ola)
    }

    @Test func withoutAKeyNobodyIsErased() throws {
        let room = try Room()
        do {
            let store = try registered(room)
            try called(store)
        }
        let store = try Store(path: room.path)
        try byMail([.erase(person: jan)], of: jan, store, "USUŃ MOJE DANE")
        #expect(throws: StoreTrouble.noKey) { try byMail([.approve("d2")], of: jan, store, "ZATWIERDZAM usunięcie") }
        #expect(try store.person(jan) != nil)
        #expect(try store.partnership(rzgow).members[jan]?.erased == false)
    }
}

@Suite struct BackupTests {
    @Test func aRestoredFileWakesUpPausedAndHoldsItsLetters() throws {
        let room = try Room(), other = try Room()
        let store = try registered(room)
        try called(store)
        let due = try store.due(at: monday)
        let letter = try #require(due.first { $0.notice.to == .person(ewa) })
        #expect(try store.seal(letter.id, envelope(letter), at: monday))
        try store.backup(to: other.path, at: monday)
        #expect(try FileManager.default.contentsOfDirectory(atPath: other.folder) == ["sojusznik.sqlite"])
        #expect(try !store.restored())
        #expect(try !store.paused())

        let restored = try other.open()
        #expect(try restored.restored())
        #expect(try restored.paused())
        #expect(try restored.partnership(rzgow) == store.partnership(rzgow))
        #expect(try restored.due(at: monday + 100_000).isEmpty)
        let held = try restored.heldLetters()
        #expect(held.count == (try store.figures().letters["queued"] ?? 0) + 1)

        // The processed folder is read again: a reply of after the backup counts, but its confirmation may have gone.
        try byMail([answer(jan, .accepted)], of: jan, restored, "Będę")
        #expect(try restored.partnership(rzgow).meetings[1]?.seat(of: jan)?.answer?.rsvp == .accepted)
        #expect(try restored.heldLetters().count == held.count + 1)

        try restored.releaseHeld([letter.id])
        try restored.dropHeld(try restored.heldLetters().map(\.id), at: monday)
        try restored.resume()
        #expect(try restored.due(at: monday).map(\.id) == [letter.id])
        #expect(try restored.letter(letter.id)?.envelope == envelope(letter))
        #expect(try !restored.restored())
    }

    @Test func whoWasErasedAfterTheBackupIsErasedAgain() throws {
        let room = try Room()
        let copy = room.folder + "/kopia"
        do {
            let store = try registered(room)
            try called(store)
            try store.backup(to: copy, at: monday)
            try ErasureTests().eraseJan(store)
            try store.pool.close()
        }
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: room.path + end) }
        try FileManager.default.moveItem(atPath: copy, toPath: room.path)
        do {
            // Whoever opens it without the key leaves the work to the next.
            let keyless = try Store(path: room.path)
            #expect(try keyless.person(jan) != nil)
            try keyless.pool.close()
        }
        let store = try room.open()
        #expect(try store.person(jan) == nil)
        #expect(try store.partnership(rzgow).members[jan]?.erased == true)
        try store.deriveAlarms(under: rules)
        #expect(try store.replay(under: rules) == [])
        #expect(try store.openErasures().map(\.person.id) == [jan], "what others wrote is looked through again")
        try store.close(try store.openErasures())
        #expect(try ErasureTests().traces(of: ["Żółkiewicz"], in: room) == [])
    }
}

/// What others have written is looked through after the erasure's transaction, by whoever can read mails.
@Suite struct OpenErasureTests {
    let tests = ErasureTests()

    @Test func theNameIsKeptUntilAllIsLookedThroughAndThenGoes() throws {
        let room = try Room()
        var store = try registered(room)
        try called(store)
        let words = "Będę z Janem Żółkiewiczem"
        try byMail([answer(maria, .accepted)], of: maria, store, words, with: [.text("t2", owner: maria, body: words)])
        let letter = try #require(try store.letters(to: maria).first)
        #expect(try store.seal(letter.id, envelope(letter, "Żółkiewicz"), at: monday))
        try tests.eraseJan(store)
        try store.pool.close()
        // Whatever comes between: the work is still to be done.
        store = try room.open()
        let open = try store.openErasures()
        #expect(open.map(\.person.name) == ["Jan Żółkiewicz"] && open.map(\.libraries) == [[rzgow]])
        let kept = try store.keptMails(after: InboxID(0), limit: 100)
        let naming = kept.filter { if case .bytes(let bytes) = $0.mail.content { bytes.range(of: Data("Żółkiewicz".utf8)) != nil } else { false } }
        #expect(naming.map(\.libraries) == [[rzgow]], "only Maria's: his own are gone")
        #expect(try store.keptMails(after: try #require(kept.last).mail.id, limit: 100).isEmpty)
        try store.erase(mails: naming.map(\.mail.id))
        try store.rewriteWords(of: [rzgow]) { $0.contains("Żółkiewicz") ? "Będę z […]" : nil }
        // A letter that was sealed is written anew.
        #expect(try store.letters(to: maria).first?.state == .queued)
        try sendFarewell(store)
        try store.close(open)
        #expect(try store.openErasures().isEmpty && store.text("t2") == "Będę z […]")
        #expect(try tests.traces(of: ["Żółkiewicz", "OSP Rzgów", "osp.example.pl", "OSP.example.pl"], in: room) == [])
        #expect(try store.partnership(rzgow).meetings[1]?.seat(of: maria)?.answer?.rsvp == .accepted)
        #expect(try store.unmoved().contains { $0.mail == naming[0].mail.id && $0.state == .erased }, "deleted from the mailbox too")
        #expect(try store.replay(under: rules) == [])
    }

    private func sendFarewell(_ store: Store) throws {
        let goodbye = try #require(try store.letters(to: jan).first)
        #expect(try store.seal(goodbye.id, envelope(goodbye, "Żegnamy, Panie Żółkiewicz"), at: monday))
        try store.retry(goodbye.id, at: monday, error: "450 <jan@osp.example.pl>: later")
        try store.sent(goodbye.id, reply: "250 <jan@osp.example.pl> Ok", at: monday)
    }

    /// A reader at work keeps the write-ahead log from being emptied: then that is done later, and the row says so.
    @Test func aReaderPutsTheLogOff() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        try tests.eraseJan(store)
        try sendFarewell(store)
        let open = try store.openErasures()
        let reader = try DatabaseQueue(path: room.path)
        try reader.inDatabase { db in
            try db.execute(sql: "BEGIN")
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
            let impatient = try room.open(patience: 0.1)
            try impatient.close(open)
            #expect(try impatient.openErasures().isEmpty)
            #expect(try impatient.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM open_erasure WHERE facts = ''") } == 1)
            try db.execute(sql: "COMMIT")
        }
        try store.close([])
        #expect(try store.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM open_erasure") } == 0)
        #expect(try tests.traces(of: ["Żółkiewicz", "osp.example.pl"], in: room) == [])
    }
}
