import Testing

@testable import Partnerships

@Suite("Struck off the list, and added again")
struct StruckTests {
    @Test("Whoever is added again is asked anew")
    func addedAgain() throws {
        var town = try Town()
        try town.callMeeting()
        _ = try town.answer("nowak", .declined)
        try town.run(.strike(["nowak"]))
        town.now = town.now + Schedule.hour
        let letters = try town.run(.add(["nowak"]))
        #expect(town.meeting.seat(of: "nowak")?.answer == nil)
        #expect(letters.contains { $0.kind == .invitation && $0.to == .person("nowak") })
        #expect(town.meeting.silent.contains { $0.person == "nowak" })
        // The old answer is not there to be taken back either.
        #expect(throws: Refusal.nothingToUndo) { try town.run(.undo(person: "nowak"), by: .person("nowak")) }
    }

    @Test("So is a struck person whom the library takes as somebody's substitute")
    func admitted() throws {
        var town = try Town()
        try town.callMeeting()
        _ = try town.answer("nowak", .declined)
        try town.run(.strike(["nowak"]))
        try town.run(.substitute(person: "zieba", candidate: Candidate(person: "nowak", hasEmail: true), meeting: 1, sequence: nil, text: nil,
            arrived: town.now), by: .person("zieba"))
        try town.run(.settle(town.partnership.openMatters[0].id, .accepted))
        #expect(town.meeting.seat(of: "nowak") != nil && town.meeting.seat(of: "nowak")?.answer == nil)
    }

    @Test("A calendar's yes after the striking goes to the librarian, once, and nobody is refused")
    func calendarYes() throws {
        var town = try Town()
        try town.callMeeting()
        try town.run(.strike(["nowak"]))
        for _ in 1...2 { #expect(try town.answer("nowak", .accepted, way: .calendar).isEmpty) }
        let matter = try #require(town.partnership.openMatters.first)
        #expect(town.partnership.openMatters.count == 1 && matter.kind == .candidate && matter.person == "nowak")
        #expect(town.meeting.seat(of: "nowak") == nil)
        // The librarian's yes puts the person on the list again.
        try town.run(.settle(matter.id, .accepted))
        #expect(town.meeting.seat(of: "nowak") != nil)
    }

    @Test("A calendar's no after the striking says nothing new")
    func calendarNo() throws {
        var town = try Town()
        try town.callMeeting()
        try town.run(.strike(["nowak"]))
        #expect(try town.answer("nowak", .declined, way: .calendar).isEmpty)
        #expect(town.partnership.openMatters.isEmpty)
    }

    @Test("A struck person's substitute is a nomination for the librarian")
    func substitute() throws {
        var town = try Town()
        try town.callMeeting()
        try town.run(.strike(["nowak"]))
        let letters = try town.run(
            .substitute(person: "nowak", candidate: Candidate(person: "x", hasEmail: true), meeting: 1, sequence: nil, text: nil,
                arrived: town.now), by: .person("nowak"))
        #expect(letters.map(\.kind) == [.passedOn])
        #expect(town.partnership.openMatters.map(\.kind) == [.nomination] && town.partnership.openMatters.map(\.namedBy) == ["nowak"])
    }
}
