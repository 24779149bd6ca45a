import Testing
@testable import Partnerships

@Suite("Calling, moving and calling off")
struct MeetingTests {
    @Test("SPOTKANIE makes a draft and nothing else; only ZATWIERDZAM sends, once")
    func draftThenCall() throws {
        var town = try Town()
        let draft = try town.run(.plan(Town.plan))
        #expect(draft.map(\.kind) == [.meetingDraft])
        #expect(town.letters(.invitation).isEmpty)
        try town.run(.approve(draft[0].draft!))
        #expect(Set(town.receivers(.invitation)) == ["nowak", "kowalski", "zieba", "wojt", "filia", "piotr", "maria", "ewa"])
        #expect(town.letters(.done).last?.about == ["babcia"], "whoever has no address stands on the call list")
        #expect(throws: Refusal.draftGone) { try town.run(.approve(draft[0].draft!)) }
    }

    @Test("Seats: numbers follow the register, invited first; roles as the clauses say")
    func seats() throws {
        var town = try Town()
        try town.run(.plan(Town.plan))
        #expect(town.meeting.list.map(\.person) == ["nowak", "kowalski", "zieba", "wojt", "babcia", "filia", "piotr", "maria", "ewa"])
        #expect(town.meeting.list.map(\.number) == Array(1...9))
        #expect(town.meeting.seat(of: "filia")?.role == .partnerLibrary)
        #expect(town.meeting.seat(of: "piotr")?.role == .animator)
        #expect(town.meeting.seat(of: "maria")?.role == .staff)
    }

    @Test("Invitations that still wait for a decent hour when the meeting moves are not followed by an update")
    func movedBeforeItLeft() throws {
        var town = try Town("2026-11-22 21:00")
        try town.callMeeting()
        var plan = Town.plan
        plan.start = Town.at("2026-12-11 17:00")
        plan.end = Town.at("2026-12-11 19:00")
        try town.run(.approve(town.run(.move(plan))[0].draft!))
        #expect(town.receivers(.update).isEmpty)
        #expect(town.letters(.invitation).filter { $0.sequence == 1 }.count == 8)
    }

    @Test("A past date, a bad length, an open meeting, a stranger are refused")
    func refusals() throws {
        var town = try Town()
        var past = Town.plan
        past.start = Town.at("2026-11-20 17:00")
        #expect(throws: Refusal.past) { try town.run(.plan(past)) }
        var backwards = Town.plan
        backwards.end = backwards.start
        #expect(throws: Refusal.badLength) { try town.run(.plan(backwards)) }
        #expect(throws: Refusal.notAllowed) { try town.run(.plan(Town.plan), by: .person("kowalski")) }
        #expect(throws: Refusal.notAllowed) { try town.run(.plan(Town.plan), by: .person("piotr")) }
        try town.callMeeting()
        #expect(throws: Refusal.meetingOpen(1)) { try town.run(.plan(Town.plan)) }
    }

    @Test("SKREŚL and DOPISZ change the draft; the old draft no longer acts")
    func changedDraft() throws {
        var town = try Town()
        let first = try town.run(.plan(Town.plan))[0].draft!
        let second = try town.run(.strike(["zieba"]))[0].draft!
        #expect(throws: Refusal.draftGone) { try town.run(.approve(first)) }
        try town.run(.approve(second))
        #expect(!town.receivers(.invitation).contains("zieba"))
        let added = try town.run(.add(["zieba"]))
        #expect(added.map(\.kind) == [.invitation, .done], "one invitation at once, no draft")
        let struck = try town.run(.strike(["kowalski"]))
        #expect(struck.map(\.kind) == [.cancellation, .done])
    }

    @Test("A move asks everybody anew, those who declined too, and the count of reminders goes on")
    func move() throws {
        var town = try Town()
        try town.callMeeting()
        _ = try town.answer("nowak", .declined)
        try town.live(until: "2026-12-04 12:00")
        #expect(town.meeting.seat(of: "kowalski")?.reminders == 1)
        var plan = Town.plan
        plan.start = Town.at("2026-12-17 17:00")
        plan.end = Town.at("2026-12-17 19:00")
        let draft = try town.run(.move(plan))[0].draft!
        #expect(town.meeting.sequence == 0, "a draft moves nothing")
        try town.run(.approve(draft))
        #expect(town.meeting.sequence == 1)
        #expect(town.meeting.seat(of: "nowak")?.answer == nil)
        #expect(town.receivers(.update).count == 8)
        try town.live(until: "2026-12-17 16:00")
        #expect(town.meeting.seat(of: "kowalski")?.reminders == 2)
        #expect(town.receivers(.reminder).filter { $0 == "kowalski" }.count == 2, "two for the meeting, however often it moves")
    }

    @Test("An answer to the old date is not recorded; the person gets the new one with the buttons")
    func staleAnswer() throws {
        var town = try Town()
        try town.callMeeting()
        var plan = Town.plan
        plan.start = Town.at("2026-12-11 17:00")
        plan.end = Town.at("2026-12-11 19:00")
        try town.run(.approve(town.run(.move(plan))[0].draft!))
        let notices = try town.answer("kowalski", .accepted, sequence: 0)
        #expect(notices.map(\.kind) == [.newDate])
        #expect(town.meeting.seat(of: "kowalski")?.answer == nil)
        #expect(try town.answer("kowalski", .accepted, sequence: 1).map(\.kind) == [.confirmation])
    }

    @Test("ODWOŁAJ goes to all who have the invitation, and nothing rings afterwards")
    func cancel() throws {
        var town = try Town()
        try town.callMeeting()
        try town.run(.approve(town.run(.cancel(reason: nil))[0].draft!))
        #expect(town.receivers(.cancellation).count == 8)
        #expect(town.letters(.cancellation).allSatisfy { $0.sequence == 1 })
        try town.live(until: "2026-12-31 12:00")
        #expect(town.letters(.reminder).isEmpty && town.letters(.attendanceAsked).isEmpty && town.letters(.afterMeeting).isEmpty)
    }

    @Test("Library staff: either may act")
    func anyOfTheStaff() throws {
        var town = try Town()
        let draft = try town.run(.plan(Town.plan), by: .person("ewa"))[0].draft!
        try town.run(.approve(draft), by: .person("maria"))
        #expect(town.meeting.stage == .called)
    }
}
