import Testing
@testable import Partnerships

@Suite("Answers")
struct AnswerTests {
    @Test("By hand: recorded, confirmed once; the same again is silent; a change of mind counts")
    func byHand() throws {
        var town = try Town()
        try town.callMeeting()
        #expect(try town.answer("nowak", .accepted).map(\.kind) == [.confirmation])
        #expect(try town.answer("nowak", .accepted).isEmpty)
        #expect(try town.answer("nowak", .declined).map(\.kind) == [.confirmation])
        #expect(town.meeting.seat(of: "nowak")?.answer?.rsvp == .declined)
    }

    @Test("By calendar: no confirmation; an equal or older stamp changes nothing, a newer one does")
    func byCalendar() throws {
        var town = try Town()
        try town.callMeeting()
        func reply(_ rsvp: RSVP, stamp: Int) -> Command {
            .answer(
                Answer(
                    person: "zieba", meeting: 1, rsvp: rsvp, way: .calendar, sequence: 0,
                    order: CalendarOrder(sequence: 0, stamp: town.now + stamp), arrived: town.now))
        }
        #expect(try town.run(reply(.accepted, stamp: -10), by: .person("zieba")).isEmpty)
        try town.run(reply(.declined, stamp: -10), by: .person("zieba"))
        try town.run(reply(.declined, stamp: -20), by: .person("zieba"))
        #expect(town.meeting.seat(of: "zieba")?.answer?.rsvp == .accepted)
        try town.run(reply(.tentative, stamp: -5), by: .person("zieba"))
        #expect(town.meeting.seat(of: "zieba")?.answer?.rsvp == .tentative)
    }

    @Test("Between a calendar's and a handwritten answer the later arrival wins, in whatever order they are handled")
    func laterArrivalWins() throws {
        var town = try Town()
        try town.callMeeting()
        town.now = town.now + 600
        _ = try town.answer("kowalski", .accepted)
        let earlier = Answer(person: "kowalski", meeting: 1, rsvp: .declined, way: .hand, arrived: town.now - 300)
        try town.run(.answer(earlier), by: .person("kowalski"))
        #expect(town.meeting.seat(of: "kowalski")?.answer?.rsvp == .accepted)
    }

    @Test("COFNIJ brings the answer before back, and only once")
    func undo() throws {
        var town = try Town()
        try town.callMeeting()
        _ = try town.answer("kowalski", .accepted)
        _ = try town.answer("kowalski", .declined)
        #expect(try town.run(.undo(person: "kowalski"), by: .person("kowalski")).map(\.kind) == [.undone])
        #expect(town.meeting.seat(of: "kowalski")?.answer?.rsvp == .accepted)
        #expect(throws: Refusal.nothingToUndo) { try town.run(.undo(person: "kowalski"), by: .person("kowalski")) }
    }

    @Test("By phone, by staff only; recorded as theirs")
    func phone() throws {
        var town = try Town()
        try town.callMeeting()
        try town.run(.phone([PhoneAnswer(person: "babcia", rsvp: .accepted), PhoneAnswer(person: "wojt", rsvp: .declined)]))
        #expect(town.meeting.seat(of: "babcia")?.answer?.by == "maria")
        #expect(town.meeting.seat(of: "wojt")?.answer?.way == .phone)
        #expect(throws: Refusal.notAllowed) { try town.run(.phone([]), by: .person("kowalski")) }
    }

    @Test("A substitute is written to only after the librarian's yes")
    func substitute() throws {
        var town = try Town()
        try town.callMeeting()
        let noted = try town.run(
            .substitute(person: "nowak", candidate: Candidate(person: "anna", hasEmail: true), meeting: 1, sequence: 0, text: nil, arrived: town.now),
            by: .person("nowak"))
        #expect(noted.map(\.kind) == [.substituteNoted])
        #expect(town.meeting.seat(of: "nowak")?.answer?.rsvp == .declined)
        #expect(!town.receivers(.invitation).contains("anna"))
        let matter = town.partnership.openMatters[0]
        #expect(throws: Refusal.notAllowed) { try town.run(.settle(matter.id, .accepted), by: .person("nowak")) }
        try town.run(.settle(matter.id, .accepted))
        #expect(town.receivers(.invitation).contains("anna"))
        #expect(town.meeting.seat(of: "anna")?.substituteFor == "nowak")
        #expect(throws: Refusal.settled) { try town.run(.settle(matter.id, .accepted)) }
    }

    @Test("Unclear words wait for the digest; near the meeting they go at once")
    func unclear() throws {
        var town = try Town()
        try town.callMeeting()
        let far = try town.run(.refer(.unclear, person: "kowalski", meeting: 1, text: "t1"), by: .person("kowalski"))
        #expect(far.map(\.kind) == [.passedOn])
        try town.live(until: "2026-11-23 16:00")
        #expect(town.receivers(.digest) == ["maria", "ewa"])
        #expect(town.letters(.digest)[0].matters.count == 1)
        town.now = Town.at("2026-12-09 12:00")
        let near = try town.run(.refer(.unclear, person: "zieba", meeting: 1, text: "t2"), by: .person("zieba"))
        #expect(near.map(\.kind) == [.urgent, .urgent, .passedOn])
        try town.run(.settle(town.partnership.openMatters[0].id, .accepted))
        #expect(town.meeting.seat(of: "kowalski")?.answer?.by == "maria", "the click is recorded as hers")
    }

    @Test("A bounce stops the letters and becomes a matter; a new address starts them again")
    func bounce() throws {
        var town = try Town()
        try town.callMeeting()
        try town.run(.posted(.invitation, to: "zieba", meeting: 1, .bounced), by: .server)
        #expect(town.partnership.openMatters.map(\.kind) == [.bounce])
        try town.live(until: "2026-12-05 12:00")
        #expect(!town.receivers(.reminder).contains("zieba"))
        let sent = try town.run(.readdress("zieba"))
        #expect(sent.map(\.kind) == [.invitation, .done])
        #expect(town.partnership.openMatters.isEmpty)
    }

    @Test("REZYGNUJĘ and USUŃ act only through their own draft; nobody else approves it")
    func rights() throws {
        var town = try Town()
        try town.callMeeting()
        let asked = try town.run(.resign(person: "kowalski"), by: .person("kowalski"))
        #expect(asked.map(\.kind) == [.resignationAsked])
        #expect(throws: Refusal.notAllowed) { try town.run(.approve(asked[0].draft!), by: .person("maria")) }
        try town.run(.approve(asked[0].draft!), by: .person("kowalski"))
        #expect(town.partnership.members["kowalski"]?.isActive == false)
        #expect(throws: Refusal.gone(["kowalski"])) { try town.run(.add(["kowalski"])) }
        try town.run(.register(Registration(facts: town.partnership.facts!, members: Town.register, channels: [])), by: .console)
        #expect(town.partnership.members["kowalski"]?.resigned == true, "an import brings nobody back")
        let erasure = try town.run(.erase(person: "zieba"), by: .person("zieba"))
        try town.run(.approve(erasure[0].draft!), by: .person("zieba"))
        #expect(town.receivers(.erased) == ["zieba"])
        #expect(town.partnership.members["zieba"]?.erased == true)
    }

    @Test("One letter for a mail that held an answer and a question")
    func joined() throws {
        var town = try Town()
        try town.callMeeting()
        let replies = try town.answer("nowak", .accepted) + town.run(.refer(.question, person: "nowak", meeting: 1, text: "t"), by: .person("nowak"))
        let joined = joinReplies(replies)
        #expect(joined.map(\.kind) == [.confirmation])
        #expect(joined[0].alsoPassedOn)
        #expect(joinReplies(replies.reversed()).map(\.kind) == [.confirmation])
    }
}
