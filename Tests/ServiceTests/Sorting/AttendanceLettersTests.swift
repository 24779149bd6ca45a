import Partnerships
import Testing

@testable import Service

/// DOMAIN, small print: the list numbers the invited; staff and animator stand under it with letters.
@Suite("Who was there, by numbers and letters")
struct AttendanceLettersTests {
    @Test(arguments: [
        ("Obecni: 1, 2, A", ["jan", "anna", "piotr"]), ("wszyscy", ["jan", "anna", "adam", "babcia", "piotr", "maria", "ewa", "ola"]),
        ("wszyscy oprócz 3 i 4", ["jan", "anna", "piotr", "maria", "ewa", "ola"]),
        ("wszyscy oprócz 3 i B", ["jan", "anna", "babcia", "piotr", "ewa", "ola"]),
        ("Obecni: 1, 2", ["jan", "anna"]),
    ])
    func present(words: String, expected: [PersonID]) throws {
        var desk = try Desk()
        let asked = desk.letter(.attendanceAsked, to: "maria")
        let act = try #require(try desk.judge(desk.mail(from: "maria@example.pl", "Re: Kto był", words, answering: asked)).act)
        guard case .attendance(let present, let walkIns, _)? = act.commands.first else { return #expect(Bool(false), "\(act.commands)") }
        #expect(Set(present) == Set(expected) && walkIns.isEmpty, "\(present)")
    }

    /// Who is struck keeps their number; nobody else's label changes.
    @Test func labelsStay() throws {
        let desk = try Desk()
        var meeting = try #require(desk.partnerships["rzgow"]?.meetings[1])
        let before = meeting.list.map { (meeting.label(of: $0), $0.person) }
        let struck = try #require(meeting.seats.firstIndex { $0.person == "anna" })
        meeting.seats[struck].struck = true
        #expect(meeting.list.map { meeting.label(of: $0) } == before.filter { $0.1 != "anna" }.map(\.0))
        #expect(meeting.seat(labelled: "3")?.person == "adam" && meeting.seat(labelled: "2") == nil && meeting.seat(labelled: "a")?.person == "piotr")
    }
}
