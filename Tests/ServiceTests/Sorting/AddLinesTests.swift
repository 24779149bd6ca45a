import Partnerships
import Testing

@testable import Service

@Suite("DOPISZ: people, and sentences that are none")
struct AddLinesTests {
    private func act(_ body: String) throws -> Act {
        let desk = try Desk()
        return try #require(try desk.judge(desk.mail(from: "maria@example.pl", "DOPISZ", body, border: .pass)).act)
    }

    @Test("A sentence below is nobody: it is named, and the people count")
    func sentence() throws {
        let act = try act("Tomasz Dobosz, OSP Rzgów, dobosz@example.pl\r\nProszę o zaproszenie jeszcze dziś.\r\nks. Marek Pawlak")
        #expect(act.rows.people.map(\.name) == ["Tomasz Dobosz", "ks. Marek Pawlak"])
        #expect(act.commands.contains(.refuse(person: "maria", .unreadLines(["Proszę o zaproszenie jeszcze dziś."]))))
    }

    @Test("Whoever is known, or has an address or a number, counts as written", arguments: [
        ("Kruk", 0), ("barbara gaj, 600 100 200", 1), ("sołtys, soltys@example.pl", 1), ("Barbara Gaj", 1),
    ])
    func people(line: String, new: Int) throws {
        let act = try act(line)
        #expect(act.rows.people.count == new)
        #expect(!act.commands.contains { if case .refuse = $0 { true } else { false } })
    }

    @Test("Nothing but a sentence: nobody is added")
    func nothing() throws {
        let act = try act("Proszę o zaproszenie jeszcze dziś.")
        #expect(act.rows.people.isEmpty && act.commands == [.refuse(person: "maria", .missing(["imię i nazwisko"]))])
    }
}
