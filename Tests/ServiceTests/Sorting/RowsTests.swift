import Partnerships
import Testing

@testable import Service

@Suite("Several commands in one mail")
struct RowsTests {
    @Test("Each new person and each text has a row of its own")
    func unique() throws {
        let desk = try Desk()
        let body = "DOPISZ: Tomasz Dobosz, OSP Rzgów\r\nOBECNI: 1, 2\r\nBarbara Pawlak, sołectwo\r\nODWOŁAJ: awaria ogrzewania\r\nPODSUMOWANIE: Było nas dwoje."
        let act = try #require(try desk.judge(desk.mail(from: "maria@example.pl", "Spotkanie", body, border: .pass)).act)
        #expect(Set(act.rows.people.map(\.name)) == ["Tomasz Dobosz", "Barbara Pawlak"])
        #expect(Set(act.rows.people.map(\.id)).count == 2)
        #expect(Set(act.rows.texts.map(\.body)) == ["awaria ogrzewania", "Było nas dwoje."])
        #expect(Set(act.rows.texts.map(\.id)).count == 2)
        let walkIn = try #require(act.rows.people.first { $0.name == "Barbara Pawlak" })
        #expect(act.commands.contains { if case .attendance(_, let walkIns, _) = $0 { walkIns.map(\.id) == [walkIn.id] } else { false } })
        let summary = try #require(act.rows.texts.first { $0.body == "Było nas dwoje." })
        #expect(act.commands.contains(.summary(summary.id)))
    }
}
