import Foundation
import Partnerships
import Testing

@testable import Store

@Suite struct DoorTests {
    @Test func theSameMailCountsOnce() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        try byMail([answer(jan, .accepted)], of: jan, store, "Będę")
        let before = try store.partnership(rzgow)
        #expect(before.meetings[1]?.seat(of: jan)?.answer?.rsvp == .accepted)
        let letters = try store.letters(to: jan).count

        // The mailbox was rebuilt: another UIDVALIDITY, another UID, the same bytes.
        var again = mail("Będę", uid: 90)
        again.seen.uidValidity = 8
        #expect(try store.receive([again]) == 0)
        #expect(try store.nextWaiting() == nil)
        #expect(try store.lastSeen(folder: "INBOX", uidValidity: 8) == 90)
        #expect(try store.lastSeen(folder: "INBOX", uidValidity: 7) == nil)
        // Handled long ago, so it only has to be moved away.
        #expect(try store.unmoved().filter { $0.seen == again.seen }.map(\.state) == [.handled])
        #expect(try store.letters(to: jan).count == letters)
    }

    @Test func aCopyWithTheSameMessageIDCountsOnce() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        try store.receive([
            mail("Będę", uid: 1, id: "<a@osp.example.pl>"), mail("Będę (przez listę)", uid: 2, id: "<a@osp.example.pl>"),
        ])
        var outcomes: [Outcome] = []
        while let next = try store.nextWaiting() {
            outcomes.append(
                try store.carryOut([answer(jan, .accepted)], on: rzgow, by: .person(jan), because: .mail(next.id), at: monday + 60, under: rules))
        }
        #expect(outcomes.map(\.seenBefore) == [false, true])
        #expect(try store.letters(to: jan).filter { $0.notice.kind == .confirmation }.count == 1)
    }

    @Test func twoPeopleMayUseOneMessageID() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        try store.receive([mail("Będę", uid: 1, id: "<1@scanner>"), mail("Nie mogę", uid: 2, from: "maria@sp1.example.pl", id: "<1@scanner>")])
        let first = try #require(try store.nextWaiting())
        _ = try store.carryOut([answer(jan, .accepted)], on: rzgow, by: .person(jan), because: .mail(first.id), at: monday + 60, under: rules)
        let second = try #require(try store.nextWaiting())
        let outcome = try store.carryOut(
            [answer(maria, .declined)], on: rzgow, by: .person(maria), because: .mail(second.id), at: monday + 60, under: rules)
        #expect(!outcome.seenBefore)
    }

    @Test func aRefusalChangesNothingAndIsToldKindly() throws {
        let room = try Room()
        let store = try registered(room)
        let before = try store.partnership(rzgow)
        let note = Row.text("t1", owner: jan, body: "Proszę odwołać")
        let outcome = try byMail([.cancel(reason: "t1")], of: jan, store, "ODWOŁAJ", with: [note])
        #expect(outcome.refusals == [.notAllowed])
        #expect(outcome.events.isEmpty)
        #expect(try store.partnership(rzgow) == before)
        #expect(try store.text("t1") == nil)
        let told = try store.due(at: monday)
        #expect(told.map(\.notice.kind) == [.refused])
        #expect(told.first?.notice.refusal == .notAllowed)
        #expect(told.first?.notice.to == .person(jan))
        #expect(try store.mail(InboxID(1))?.state == .handled)
    }

    @Test func aRefusedCommandDoesNotUndoItsNeighbour() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        let words = Row.text("t2", owner: jan, body: "Będę, i cofam resztę")
        let outcome = try byMail([.held(true), answer(jan, .tentative)], of: jan, store, "Może", with: [words])
        #expect(outcome.refusals.count == 1)
        #expect(try store.partnership(rzgow).meetings[1]?.seat(of: jan)?.answer?.rsvp == .tentative)
        #expect(try store.text("t2") == "Będę, i cofam resztę")
    }

    @Test func aConsoleCommandRunsOnceForEachName() throws {
        let room = try Room()
        let store = try registered(room)
        let again = try store.carryOut([rzgowErrand()], by: .console, because: .console("import 1"), at: monday, under: rules)
        #expect(again.seenBefore)
        let next = try store.carryOut([rzgowErrand()], by: .console, because: .console("import 2"), at: monday, under: rules)
        #expect(!next.seenBefore)
        #expect(next.events.isEmpty)
    }

    @Test func severalLibrariesAllOrNothing() throws {
        let room = try Room()
        let store = try room.open()
        var broken = rzgowErrand()
        broken.library = "tuszyn"
        broken.rows = []
        #expect(throws: StoreTrouble.self) {
            _ = try store.carryOut([rzgowErrand(), broken], by: .console, because: .console("import"), at: monday, under: rules)
        }
        #expect(try store.libraries().isEmpty)
        #expect(try store.partnership(rzgow) == Partnership(id: rzgow))
    }

    @Test func pagesFollowTheMeeting() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        let shown = try #require(try store.meetings(from: monday).first)
        #expect(shown.title == "Czytelnia pod chmurką")
        #expect(shown.stage == .called)
        #expect(shown.sequence == 0)
        #expect(try store.meetings(from: shown.start + 1).isEmpty)
    }

    @Test func replayAgreesAfterAWholeStory() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        try byMail([answer(jan, .accepted)], of: jan, store, "Będę")
        try byMail([answer(maria, .declined)], of: maria, store, "Nie dam rady")
        #expect(try store.replay(under: rules) == [])
        try store.pool.write { db in try db.execute(sql: "UPDATE alarm SET due = due + 1 WHERE name LIKE 'eve%'") }
        #expect(try store.replay(under: rules).map(\.library) == [rzgow])
    }

    @Test func anotherProcessSeesEachEvent() throws {
        let room = try Room()
        let store = try registered(room)
        let other = try room.open()
        try called(store)
        #expect(try other.partnership(rzgow) == store.partnership(rzgow))
        try byMail([answer(jan, .accepted)], of: jan, other, "Będę")
        try byMail([answer(maria, .declined)], of: maria, store, "Nie")
        #expect(try store.partnership(rzgow).meetings[1]?.seat(of: jan)?.answer?.rsvp == .accepted)
        #expect(try other.partnership(rzgow) == store.partnership(rzgow))
    }

    @Test func aStateOfAnotherShapeIsFoldedAnew() throws {
        let room = try Room()
        let before: Partnership
        do {
            let store = try registered(room)
            try called(store)
            before = try store.partnership(rzgow)
            try store.pool.write { db in try db.execute(sql: "UPDATE partnership SET state = '{}'") }
        }
        let store = try room.open()
        #expect(try store.partnership(rzgow) == before)
        #expect(try store.replay(under: rules).map(\.what) == ["the stored state can't be read"])
        try byMail([answer(jan, .accepted)], of: jan, store, "Będę")
        #expect(try store.replay(under: rules) == [])
    }
}
