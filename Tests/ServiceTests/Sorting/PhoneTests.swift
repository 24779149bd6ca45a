import Partnerships
import Testing

@testable import Service

@Suite("TELEFON: lines that are answers, and lines that are not")
struct PhoneTests {
    private func done(_ subject: String, _ body: String) throws -> (desk: Desk, notices: [Notice], unread: [String]) {
        var desk = try Desk()
        let verdict = try desk.judge(desk.mail(from: "maria@example.pl", subject, body, border: .pass))
        let notices = desk.carryOut(verdict).notices
        // The lines that the letter shows are kept with it.
        let unread = verdict.act?.rows.texts.filter { $0.id == notices.first?.text }.map(\.body) ?? []
        return (desk, notices, unread)
    }

    private func answer(_ desk: Desk, _ person: PersonID) -> RSVP? { desk.partnerships["rzgow"]?.meetings[1]?.seat(of: person)?.answer?.rsvp }

    @Test("The command in the subject, a sentence below: the answers count, and the sentence is named")
    func subject() throws {
        let sentence = "Dzwoniłam dziś rano i proszę o przesłanie planu."
        let (desk, notices, unread) = try done("TELEFON: Kowalski będzie, Nowak nie", "Dzień dobry,\r\n\r\n\(sentence)\r\n\r\nPozdrawiam\r\nMaria")
        #expect(answer(desk, "jan") == .accepted && answer(desk, "anna") == .declined)
        #expect(notices.map(\.kind) == [.done] && notices.first?.done == .phoned)
        #expect(unread == [sentence])
    }

    @Test("Lines below that can be read count, each for itself")
    func lines() throws {
        let (desk, _, unread) = try done("TELEFON", "Kowalski będzie\r\nMalinowski też będzie\r\nZięba nie")
        #expect(answer(desk, "jan") == .accepted && answer(desk, "adam") == .declined)
        #expect(unread == ["Malinowski też będzie"])
    }

    @Test("When nothing can be read nothing is changed, and the reason is told")
    func nothing() throws {
        let (desk, notices, _) = try done("TELEFON: Malinowski będzie", "")
        #expect(notices.map(\.refusal) == [.unknownPerson(["Malinowski"])])
        #expect(desk.partnerships["rzgow"]?.meetings[1]?.seats.allSatisfy { $0.answer == nil } == true)
    }
}
