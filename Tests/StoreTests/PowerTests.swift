import Foundation
import GRDB
import Partnerships
import Testing

@testable import Store

/// The power fails: of the log, what was not yet on the disk is gone, from some point on.
@Suite struct PowerTests {
    @Test func whatIsUndoneIsDoneAgainAndNothingTwice() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        let mails = [mail("Będę", uid: 1), mail("Nie mogę", uid: 2, from: "maria@sp1.example.pl"), mail("Jednak nie", uid: 3)]
        try store.receive(mails)
        try store.secure()
        let safe = try size(room.path + "-wal")
        try handleAll(store)
        let end = try size(room.path + "-wal")
        let frame = 24 + 4_096
        #expect(end > safe + 10 * frame)
        var undone = 0
        for cut in stride(from: safe, through: end, by: frame) {
            let after = try Room()
            try FileManager.default.copyItem(atPath: room.path, toPath: after.path)
            let log = try Data(contentsOf: URL(fileURLWithPath: room.path + "-wal")).prefix(cut)
            try log.write(to: URL(fileURLWithPath: after.path + "-wal"))
            let store = try after.open()
            if try store.nextWaiting() != nil { undone += 1 }
            try handleAll(store)
            let meeting = try #require(try store.partnership(rzgow).meetings[1])
            #expect(meeting.seat(of: jan)?.answer?.rsvp == .declined)
            #expect(meeting.seat(of: maria)?.answer?.rsvp == .declined)
            #expect(try store.letters(to: jan).filter { $0.notice.kind == .confirmation }.count == 2)
            #expect(try store.letters(to: maria).filter { $0.notice.kind == .confirmation }.count == 1)
            #expect(try store.replay(under: rules) == [])
            #expect(try store.integrity() == [])
        }
        #expect(undone > 10, "the log was cut before the last mail")
    }

    @Test func whatTheWorldSeesIsOnTheDisk() throws {
        let room = try Room()
        let store = try registered(room)
        func synchronous() throws -> Int? { try store.pool.writeWithoutTransaction { db in try Int.fetchOne(db, sql: "PRAGMA synchronous") } }
        #expect(try synchronous() == 2, "the console's word was carried out")
        try called(store)
        #expect(try synchronous() == 1, "a mail lies in the inbox until it is handled")
        let letter = try #require(try store.due(at: monday).first)
        #expect(try store.seal(letter.id, envelope(letter), at: monday))
        #expect(try synchronous() == 2, "the letter may leave")
        try store.sent(letter.id, reply: "250", at: monday)
        #expect(try synchronous() == 1)
        try store.secure()
        #expect(try synchronous() == 2, "mails may be moved")
        let written = try size(room.path + "-wal")
        try store.secure()
        #expect(try size(room.path + "-wal") == written, "nothing is owed: nothing is written")
    }

    private func size(_ path: String) throws -> Int {
        try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
    }

    private func handleAll(_ store: Store) throws {
        while let waiting = try store.nextWaiting() {
            #expect(try store.countAttempt(waiting.id, at: monday))
            let (person, rsvp): (PersonID, RSVP) = waiting.from.hasPrefix("maria")
                ? (maria, .declined) : (jan, waiting.content == .bytes(Data("Będę".utf8)) ? .accepted : .declined)
            _ = try store.carryOut([answer(person, rsvp)], on: rzgow, by: .person(person), because: .mail(waiting.id), at: monday + 60, under: rules)
        }
    }
}
