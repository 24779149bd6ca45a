import Partnerships
import Testing

@testable import Service

@Suite("Words beside a calendar's button")
struct CalendarWordsTests {
    /// What a calendar answer of Jan's leads to, in short.
    private func done(_ status: String, _ comment: String, from address: String = "jan@example.pl") throws -> [String] {
        let desk = try Desk()
        let reply = Desk.Reply(uid: Desk.uid("jan"), attendee: "jan@example.pl", status: status, comment: comment)
        return try desk.judge(desk.calendar(from: address, [reply])).commands.map { command in
            switch command {
            case .answer(let answer): "\(answer.rsvp)\(answer.text == nil ? "" : " with words")"
            case .refer(let kind, _, _, _): "\(kind)"
            case .substitute: "substitute"
            case .resign: "resign"
            case .erase: "erase"
            case .askBack: "asked back"
            default: "other"
            }
        }
    }

    @Test("The button counts, and what is said besides is kept or raised", arguments: [
        ("ACCEPTED", "", ["accepted"]), ("ACCEPTED", "Do zobaczenia!", ["accepted with words"]),
        ("ACCEPTED", "Czy jest parking?", ["accepted with words", "question"]), ("DECLINED", "Jestem wtedy na urlopie.", ["declined with words"]),
        ("DECLINED", "Przyjdzie za mnie Anna Nowak.", ["declined with words", "substitute"]), ("DECLINED", "Rezygnuję z partnerstwa.", ["resign"]),
        ("ACCEPTED", "Proszę usunąć moje dane.", ["erase"]),
    ])
    func besides(_ status: String, _ comment: String, _ expected: [String]) throws { #expect(try done(status, comment) == expected) }

    @Test("Words that say otherwise: nothing is recorded, a human asks", arguments: [
        ("ACCEPTED", "Niestety nie dam rady przyjść."), ("DECLINED", "Będę na pewno."), ("ACCEPTED", "Nie wiem jeszcze, czy dam radę."),
        ("ACCEPTED", "Przyjdzie za mnie Anna Nowak."), ("ACCEPTED", "Rezygnuję z partnerstwa."), ("TENTATIVE", "Nie przyjdę."),
    ])
    func otherwise(_ status: String, _ comment: String) throws { #expect(try done(status, comment) == ["unclear"]) }

    @Test("From a strange address a resignation is asked back")
    func strange() throws { #expect(try done("DECLINED", "Rezygnuję z partnerstwa.", from: "kto.to@poczta.example.com") == ["asked back"]) }
}
