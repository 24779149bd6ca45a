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
        try store.truncateLog()

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
        #expect(try ErasureTests().traces(of: ["Żółkiewicz"], in: room) == [])
    }
}
