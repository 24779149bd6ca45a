import Foundation
import Partnerships
import Testing

@testable import Store

@Suite struct OutboxTests {
    /// Queues notices without a decision: what leaves when is the store's own affair.
    func queue(_ notices: [Notice], in store: Store) throws {
        try store.write { db in
            let visit = Visit(db: db, actor: .clock, now: monday, rules: rules, marks: testMarks, cause: "test", states: store.states)
            for notice in notices { try visit.queue(notice, of: rzgow) }
        }
    }

    func notice(_ kind: NoticeKind, to person: PersonID, after seconds: Int = 0) -> Notice {
        var notice = Notice(kind, to: .person(person), notBefore: monday + seconds)
        notice.meeting = 1
        notice.sequence = 0
        return notice
    }

    @Test func lettersToOnePersonKeepTheirOrder() throws {
        let room = try Room()
        let store = try registered(room)
        try queue([notice(.help, to: jan), notice(.myData, to: jan), notice(.help, to: maria), notice(.status, to: jan, after: 3_600)], in: store)
        let first = try store.due(at: monday)
        #expect(first.map(\.notice.to) == [.person(jan), .person(maria)])
        #expect(try store.seal(first[0].id, envelope(first[0]), at: monday))
        // The server says "later": what was decided after it waits behind it.
        try store.retry(first[0].id, at: monday + 300, error: "451 4.7.1 greylisted")
        #expect(try store.due(at: monday + 60).map(\.notice.to) == [.person(maria)])
        let again = try store.due(at: monday + 300)
        #expect(again.first { $0.notice.to == .person(jan) }?.envelope == envelope(first[0]))
        #expect(again.first { $0.notice.to == .person(jan) }?.attempts == 1)
        try store.sent(first[0].id, reply: "250 2.0.0 Ok", at: monday + 301)
        let next = try store.due(at: monday + 301).filter { $0.notice.to == .person(jan) }
        #expect(next.map(\.notice.kind) == [.myData])
        #expect(try store.letter(first[0].id)?.state == .sent)
    }

    @Test func aLetterThatCanNotBeComposedHoldsUpNobody() throws {
        let room = try Room()
        let store = try registered(room)
        try queue([notice(.help, to: jan), notice(.myData, to: jan)], in: store)
        let broken = try #require(try store.due(at: monday).first)
        try store.retry(broken.id, at: monday + 3_600, error: "template help.pl: unknown name")
        #expect(try store.due(at: monday).map(\.notice.kind) == [.myData])
        #expect(try store.letter(broken.id)?.lastError == "template help.pl: unknown name")
    }

    @Test func sealedBytesNeverChange() throws {
        let room = try Room()
        let store = try registered(room)
        try queue([notice(.help, to: jan)], in: store)
        let letter = try #require(try store.due(at: monday).first)
        #expect(try store.seal(letter.id, envelope(letter, "pierwszy"), at: monday))
        #expect(try !store.seal(letter.id, envelope(letter, "drugi"), at: monday))
        #expect(try store.letter(token: "t\(letter.id)")?.envelope?.bytes == Data("pierwszy".utf8))
        #expect(try store.letter(messageID: "<\(letter.id)@partnerstwa.example.pl>")?.id == letter.id)
    }

    @Test func timeOvertakesLettersAtTheDoor() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        var state = try store.partnership(rzgow)
        let start = try #require(state.meetings[1]?.plan.start)
        let reminder = notice(.reminder, to: jan)
        #expect(!overtaken(reminder, state, at: monday))
        #expect(overtaken(reminder, state, at: start))
        state.meetings[1]?.sequence = 1
        #expect(overtaken(reminder, state, at: monday))
        state.meetings[1]?.sequence = 0
        state.members[jan]?.bounced = true
        #expect(overtaken(reminder, state, at: monday))
        var help = notice(.help, to: jan)
        help.direct = true
        #expect(!overtaken(help, state, at: monday))
        state.members[jan]?.erased = true
        #expect(overtaken(help, state, at: monday))
        #expect(!overtaken(notice(.erased, to: jan), state, at: monday))
        #expect(!overtaken(notice(.invitation, to: maria), state, at: monday))
        #expect(overtaken(notice(.invitation, to: maria), state, at: start))
        var late = notice(.digest, to: ewa)
        late.until = monday
        #expect(overtaken(late, state, at: monday))
    }

    @Test func whatWasOvertakenIsDroppedAndTheNextIsFound() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        try queue([notice(.reminder, to: jan), notice(.help, to: jan)], in: store)
        let plan = MeetingPlan(start: Moment(1_797_004_800), end: Moment(1_797_012_000), place: "Rzgów", title: "Czytelnia")
        try byMail([.move(plan)], of: ewa, store, "PRZENIEŚ")
        try byMail([.approve("d2")], of: ewa, store, "ZATWIERDZAM przeniesienie")
        #expect(try store.partnership(rzgow).meetings[1]?.sequence == 1)
        for _ in 0..<5 {
            for letter in try store.due(at: monday + 1) { try store.drop(letter.id, because: "test", at: monday + 1) }
        }
        let letters = try store.letters(to: jan)
        #expect(letters.first { $0.notice.kind == .reminder }?.lastError == "overtaken")
        #expect(letters.first { $0.notice.kind == .help }?.lastError == "test")
    }

    @Test func aBrokenLetterIsFailedForGoodAndCounted() throws {
        let room = try Room()
        let store = try registered(room)
        try queue([notice(.help, to: jan), notice(.help, to: jan)], in: store)
        let letter = try #require(try store.due(at: monday).first)
        #expect(try store.seal(letter.id, envelope(letter), calendarUID: "uid-1@partnerstwa.example.pl", at: monday))
        _ = try store.carryOut(
            [.posted(.help, to: jan, meeting: nil, .failed)], on: rzgow, by: .server, because: .letter(letter.id, .failed), at: monday,
            under: rules, verdict: "550 5.1.1 no such user")
        #expect(try store.letter(letter.id)?.state == .failed)
        #expect(try store.letter(letter.id)?.lastError == "550 5.1.1 no such user")
        #expect(try store.countLetters(to: jan, since: monday) == [.help: 2])
        #expect(try store.countLetters(to: jan, since: monday + 1) == [:])
        #expect(try store.calendarObject(uid: "uid-1@partnerstwa.example.pl") == CalendarObject(rzgow, 1, jan))
        #expect(try store.calendarUID(of: CalendarObject(rzgow, 1, jan)) == "uid-1@partnerstwa.example.pl")
    }

    @Test func nothingLeavesWhilePaused() throws {
        let room = try Room()
        let store = try registered(room)
        try queue([notice(.help, to: jan)], in: store)
        try store.pause()
        #expect(try store.due(at: monday).isEmpty)
        try store.resume()
        #expect(try store.due(at: monday).count == 1)
    }

    @Test func oldBytesAreForgotten() throws {
        let room = try Room()
        let store = try registered(room)
        try queue([notice(.help, to: jan)], in: store)
        let letter = try #require(try store.due(at: monday).first)
        #expect(try store.seal(letter.id, envelope(letter), at: monday))
        try store.sent(letter.id, reply: "250", at: monday)
        #expect(try store.purgeLetters(settledBefore: monday) == 0)
        #expect(try store.purgeLetters(settledBefore: monday + 1) == 1)
        #expect(try store.letter(letter.id)?.envelope?.bytes.isEmpty == true)
    }
}

@Suite struct InboxTests {
    @Test func mailsAreHandledAsTheyArrived() throws {
        let room = try Room()
        let store = try room.open()
        try store.receive([mail("trzeci", uid: 3, at: monday + 20), mail("drugi", uid: 9, at: monday), mail("pierwszy", uid: 4, at: monday)])
        var words: [String] = []
        while let next = try store.nextWaiting() {
            if case .bytes(let bytes) = next.content { words.append(String(decoding: bytes, as: UTF8.self)) }
            try store.settle(next.id, as: .quarantined, verdict: "a stranger", at: monday + 30)
        }
        #expect(words == ["pierwszy", "drugi", "trzeci"])
        #expect(try store.mails(.quarantined).count == 3)
        #expect(try store.figures().quarantined == 3)
    }

    @Test func aMailThatKillsTheProcessIsSetAside() throws {
        let room = try Room()
        let store = try room.open()
        try store.receive([mail("bomba", uid: 1)])
        let id = try #require(try store.nextWaiting()).id
        #expect(try store.countAttempt(id, at: monday))
        #expect(try store.countAttempt(id, at: monday))
        try store.takeBackAttempt(id)
        #expect(try store.countAttempt(id, at: monday))
        #expect(try !store.countAttempt(id, at: monday))
        #expect(try store.nextWaiting() == nil)
        #expect(try store.mails(.aside).map(\.id) == [id])
        #expect(try store.unmoved().map(\.state) == [.aside])
    }

    @Test func twoCopiesInOneMailboxAreBothMoved() throws {
        let room = try Room()
        let store = try room.open()
        try store.receive([mail("to samo", uid: 1), mail("to samo", uid: 2)])
        let id = try #require(try store.nextWaiting()).id
        #expect(try store.unmoved().isEmpty)
        try store.settle(id, as: .aside, verdict: "nobody knows", at: monday)
        let unmoved = try store.unmoved()
        #expect(unmoved.map(\.seen.uid) == [1, 2])
        try store.markMoved([(unmoved[0], Sighting(folder: "Sojusznik/Do wyjaśnienia", uidValidity: 3, uid: 1)), (unmoved[1], nil)])
        #expect(try store.unmoved().isEmpty)
    }

    @Test func spooledFilesGoWithTheirMails() throws {
        let room = try Room()
        let store = try room.open()
        let spool = room.folder + "/spool-1"
        try Data(count: 10).write(to: URL(fileURLWithPath: spool))
        var large = mail("duży", uid: 1)
        large.content = .file(path: spool, size: 10)
        try store.receive([large])
        let id = try #require(try store.nextWaiting()).id
        #expect(try store.purgeMails(.handled, settledBefore: monday + 100) == 0)
        try store.settle(id, as: .handled, verdict: "an automatic reply", at: monday)
        #expect(try store.purgeMails(.handled, settledBefore: monday + 100) == 1)
        #expect(!FileManager.default.fileExists(atPath: spool))
        #expect(try store.mail(id)?.content == nil)
        #expect(try store.receive([large]) == 0)
    }
}

@Suite struct AlarmTests {
    @Test func bellsRingOnceAndFollowTheMeeting() throws {
        let room = try Room()
        let store = try registered(room)
        #expect(try store.nextDue() == nil)
        try called(store)
        let start = try #require(try store.partnership(rzgow).meetings[1]?.plan.start)
        let due = try store.dueAlarms(at: start - 2 * Schedule.day)
        let reminder = try #require(due.first { $0.alarm.name.kind == .reminder })
        let cause = Cause.alarm(rzgow, reminder.alarm.name)
        let rung = try store.carryOut([.ring(reminder.alarm.name)], on: rzgow, by: .clock, because: cause, at: reminder.alarm.due, under: rules)
        #expect(!rung.events.isEmpty)
        #expect(try !store.dueAlarms(at: start).contains(reminder))
        let again = try store.carryOut([.ring(reminder.alarm.name)], on: rzgow, by: .clock, because: cause, at: reminder.alarm.due, under: rules)
        #expect(again.seenBefore)
        #expect(try store.replay(under: rules) == [])
    }

    @Test func aBellThatChangesNothingStillFallsSilent() throws {
        let room = try Room()
        let store = try registered(room)
        let name = AlarmName(.eve, meeting: 9)
        try store.pool.write { db in
            try db.execute(sql: "INSERT INTO alarm(library, name, due) VALUES ('rzgow', ?, ?)", arguments: [name.description, monday.seconds])
        }
        #expect(try store.dueAlarms(at: monday).count == 1)
        #expect(try store.nextDue() == monday)
        let outcome = try store.carryOut([.ring(name)], on: rzgow, by: .clock, because: .alarm(rzgow, name), at: monday, under: rules)
        #expect(!outcome.seenBefore)
        #expect(try store.dueAlarms(at: monday).isEmpty)
    }

    @Test func newSettingsDeriveNewBells() throws {
        let room = try Room()
        let store = try registered(room)
        try called(store)
        var later = rules
        later.schedule.reminders = []
        try store.deriveAlarms(under: later)
        let start = try #require(try store.partnership(rzgow).meetings[1]?.plan.start)
        #expect(try !store.dueAlarms(at: start).contains { $0.alarm.name.kind == .reminder })
        #expect(try store.replay(under: later) == [])
    }
}
