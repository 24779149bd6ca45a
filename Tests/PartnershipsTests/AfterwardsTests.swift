import Testing
@testable import Partnerships

@Suite("After the meeting")
struct AfterwardsTests {
    func held() throws -> Town {
        var town = try Town()
        try town.callMeeting()
        _ = try town.answer("nowak", .accepted)
        try town.live(until: "2026-12-10 21:00")
        return town
    }

    @Test("Asked the next decent morning when the evening is too late, then again twice, then no more")
    func asked() throws {
        let town = try held()
        #expect(town.letters(.attendanceAsked).isEmpty, "19.00 plus one hour is past 20.00")
        var later = town
        try later.live(until: "2026-12-31 12:00")
        #expect(later.receivers(.attendanceAsked).count == 6)
        #expect(later.letters(.attendanceAsked)[0].notBefore == Town.at("2026-12-11 08:00"))
        #expect(later.letters(.afterMeeting).isEmpty, "nothing follows until it is known that the meeting was held")
    }

    @Test("Attendance, hours, summary, letters of 3.2, told after three days")
    func summary() throws {
        var town = try held()
        town.now = Town.at("2026-12-11 08:30")
        try town.run(.attendance(present: ["nowak", "kowalski", "piotr", "maria"], walkIns: [MemberFacts(id: "gosc", roles: [.partner])],
            minutes: 150))
        #expect(town.partnership.minutesUsed == 150)
        try town.live(until: "2026-12-11 10:00")
        #expect(town.receivers(.afterMeeting) == ["maria", "ewa"])
        #expect(town.receivers(.evaluationAsked) == ["piotr"])
        let draft = try town.run(.summary("s1"))[0].draft!
        try town.run(.approve(draft))
        #expect(Set(town.receivers(.summaryPresent)) == ["nowak", "kowalski", "piotr", "gosc"])
        #expect(town.receivers(.decisionMaker) == ["wojt"], "the letter of 3.2, and not the absentee's one too")
        #expect(Set(town.receivers(.summaryAbsent)) == ["zieba", "filia", "ewa"])
        #expect(town.letters(.channel).count == 1 && town.letters(.topic).count == 1)
        #expect(town.meeting.told["wojt"]?.state == .queued)
        try town.run(.posted(.decisionMaker, to: "wojt", meeting: 1, .accepted), by: .server)
        try town.live(until: "2026-12-15 12:00")
        #expect(town.meeting.told["wojt"]?.state == .told)
    }

    @Test("A bounce at an address that staff have replaced since: not told either, but the new address is left alone")
    func outdatedBounce() throws {
        var town = try held()
        town.now = Town.at("2026-12-11 08:30")
        try town.run(.attendance(present: ["nowak"], walkIns: [], minutes: nil))
        try town.run(.approve(town.run(.summary("s1"))[0].draft!))
        try town.run(.posted(.decisionMaker, to: "wojt", meeting: 1, .outdated), by: .server)
        #expect(town.meeting.told["wojt"]?.state == .failed)
        #expect(town.partnership.members["wojt"]?.bounced == false && town.partnership.openMatters.isEmpty)
    }

    @Test("A bounce within three days: not told")
    func notTold() throws {
        var town = try held()
        town.now = Town.at("2026-12-11 08:30")
        try town.run(.attendance(present: ["nowak"], walkIns: [], minutes: nil))
        try town.run(.approve(town.run(.summary("s1"))[0].draft!))
        try town.run(.posted(.decisionMaker, to: "wojt", meeting: 1, .accepted), by: .server)
        try town.run(.posted(.decisionMaker, to: "wojt", meeting: 1, .bounced), by: .server)
        try town.live(until: "2026-12-20 12:00")
        #expect(town.meeting.told["wojt"]?.state == .failed)
        #expect(town.partnership.minutesUsed == 0, "the animator was not there")
    }

    @Test("Not held: neither summary nor evaluation")
    func notHeld() throws {
        var town = try held()
        town.now = Town.at("2026-12-11 08:30")
        try town.run(.held(false))
        try town.live(until: "2027-01-15 12:00")
        #expect(town.letters(.afterMeeting).isEmpty && town.letters(.evaluationAsked).isEmpty && town.letters(.evaluationLate).isEmpty)
        #expect(throws: Refusal.notHeld) { try town.run(.summary("s")) }
    }

    @Test("Evaluation: complete with the animator and one of the staff; reminders until then; staff of the programme at D+14")
    func evaluation() throws {
        var town = try held()
        town.now = Town.at("2026-12-11 08:30")
        try town.run(.attendance(present: ["piotr"], walkIns: [], minutes: nil))
        try town.run(.evaluate(person: "maria", text: "e1"), by: .person("maria"))
        #expect(town.letters(.evaluationResult).isEmpty)
        try town.live(until: "2026-12-30 12:00")
        #expect(town.receivers(.evaluationAsked) == ["piotr", "piotr", "piotr"], "asked, again after 4 and 7 days")
        #expect(town.receivers(.evaluationLate) == ["cal"])
        try town.run(.evaluate(person: "piotr", text: "e2"), by: .person("piotr"))
        #expect(Set(town.receivers(.evaluationResult)) == ["maria", "ewa", "piotr"])
        #expect(throws: Refusal.notAllowed) { try town.run(.evaluate(person: "nowak", text: "e3"), by: .person("nowak")) }
    }

    @Test("Hours: warned at 80 and at 100 percent, each once; COFNIJ takes an entry back")
    func hours() throws {
        var town = try Town()
        for _ in 0..<16 { try town.run(.hours(person: "piotr", minutes: 60, way: .phone, note: nil), by: .person("piotr")) }
        #expect(town.letters(.hoursWarning).map(\.count) == [80, 100, 100])
        #expect(Set(town.receivers(.hoursWarning)) == ["piotr", "cal"])
        try town.run(.undo(person: "piotr"), by: .person("piotr"))
        #expect(town.partnership.minutesUsed == 15 * 60)
        #expect(throws: Refusal.badHours) { try town.run(.hours(person: "piotr", minutes: 2, way: .phone, note: nil), by: .person("piotr")) }
    }

    @Test("Between the meetings: those who were there pass it on, library and animator review the composition (2.1.4)")
    func between() throws {
        var town = try held()
        town.now = Town.at("2026-12-11 08:30")
        try town.run(.attendance(present: ["nowak", "babcia", "piotr", "maria"], walkIns: [], minutes: nil))
        try town.live(until: "2026-12-31 12:00")
        #expect(town.receivers(.passItOn) == ["nowak"], "invited people with an address; staff and animator know already")
        #expect(town.receivers(.compositionReview) == ["maria", "ewa", "piotr"])
    }
}
