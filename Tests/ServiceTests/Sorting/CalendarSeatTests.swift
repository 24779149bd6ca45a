import Partnerships
import Testing

@testable import Service

@Suite("Whose calendar answer it is")
struct CalendarSeatTests {
    private func answers(_ verdict: Verdict) -> [String] {
        verdict.commands.compactMap { if case .answer(let answer) = $0 { "\(answer.person) \(answer.rsvp)" } else { nil } }
    }

    private func isCandidate(_ verdict: Verdict) -> Bool {
        if case .propose(.candidate, _, _, _, _)? = verdict.commands.first { true } else { false }
    }

    @Test("Of several events the one counts whose UID is the seat's", arguments: [false, true])
    func severalEvents(reversed: Bool) throws {
        let desk = try Desk()
        let own = Desk.Reply(uid: Desk.uid("jan"), attendee: "jan@example.pl", status: "DECLINED")
        let other = Desk.Reply(uid: "obiad@osp.example.pl", attendee: "jan@example.pl", status: "ACCEPTED")
        let mail = desk.calendar(from: "jan@example.pl", reversed ? [other, own] : [own, other])
        #expect(answers(try desk.judge(mail)) == ["jan declined"])
    }

    @Test("The victim's ATTENDEE under another UID means nothing")
    func victim() throws {
        let desk = try Desk()
        // The attacker holds an invitation of their own, or one that was forwarded.
        let events = [
            Desk.Reply(uid: Desk.uid("jan"), attendee: "obcy@example.com", status: "ACCEPTED"),
            Desk.Reply(uid: "x@example.com", attendee: "jan@example.pl", status: "DECLINED"),
        ]
        let verdict = try desk.judge(desk.calendar(from: "obcy@example.com", events))
        #expect(answers(verdict).isEmpty && isCandidate(verdict))
        let nothing = try desk.judge(desk.calendar(from: "obcy@example.com", [events[1]]))
        #expect(nothing.commands.isEmpty)
    }

    @Test("Several of our UIDs in one mail: the sender's own seat; a stranger's goes to a human")
    func severalSeats() throws {
        let desk = try Desk()
        let events = ["anna", "jan"].map { Desk.Reply(uid: Desk.uid(PersonID($0)), attendee: "\($0)@example.pl", status: "DECLINED") }
        #expect(answers(try desk.judge(desk.calendar(from: "jan@example.pl", events))) == ["jan declined"])
        guard case .aside = try desk.judge(desk.calendar(from: "obcy@example.com", events)) else {
            Issue.record("two seats of two people were answered by a stranger")
            return
        }
    }

    @Test("A letter's token and a UID that name two people: counts for nobody, unless the sender is the seat's own person")
    func contradiction() throws {
        var desk = try Desk()
        let letter = desk.letter(.invitation, to: "igor", in: "koluszki")
        let reply = [Desk.Reply(uid: Desk.uid("jan"), attendee: "jan@example.pl")]
        #expect(answers(try desk.judge(desk.calendar(from: "obcy@example.com", reply, answering: letter))).isEmpty)
        #expect(answers(try desk.judge(desk.calendar(from: "jan@example.pl", reply, answering: letter))) == ["jan accepted"])
    }

    @Test("From a strange address it counts, and the confirmation goes to the address on record")
    func strangeSender() throws {
        var desk = try Desk()
        let reply = [Desk.Reply(uid: Desk.uid("jan"), attendee: "jan@example.pl", status: "DECLINED")]
        let strange = desk.carryOut(try desk.judge(desk.calendar(from: "sekretariat@osp.example.pl", reply)))
        #expect(strange.notices.map(\.kind) == [.confirmation] && strange.notices.map(\.to) == [.person("jan")])
        var other = try Desk()
        // Their own calendar needs no confirmation; a forged sender does.
        #expect(other.carryOut(try other.judge(other.calendar(from: "jan@example.pl", reply, border: .pass))).notices.isEmpty)
        other = try Desk()
        #expect(other.carryOut(try other.judge(other.calendar(from: "jan@example.pl", reply, border: .fail))).notices.map(\.kind) == [.confirmation])
    }

    @Test("A struck person's calendar gets no refusal, whatever it says", arguments: ["ACCEPTED", "DECLINED", "TENTATIVE"])
    func struck(status: String) throws {
        var desk = try Desk()
        try desk.run(.strike(["jan"]), by: .person("maria"))
        let came = desk.carryOut(try desk.judge(desk.calendar(from: "jan@example.pl",
            [Desk.Reply(uid: Desk.uid("jan"), attendee: "jan@example.pl", status: status)])))
        #expect(came.refusals.isEmpty && came.notices.isEmpty)
        let asked = desk.carryOut(
            try desk.judge(desk.calendar(from: "jan@example.pl", [Desk.Reply(uid: Desk.uid("jan"), attendee: "jan@example.pl")], method: "REFRESH")))
        #expect(asked.refusals.isEmpty && asked.notices.isEmpty)
    }
}
