import Partnerships
import Testing

@testable import Service

@Suite("Without a token: who speaks, and for which library")
struct WhoSpeaksTests {
    /// Anna and Jan share the office's address.
    private func shared() throws -> Desk {
        var desk = try Desk()
        for person in ["anna", "jan"] as [PersonID] { desk.directories["rzgow"]?.people[person]?.email = "szkola@example.pl" }
        return desk
    }

    @Test("Commands from a shared address do nothing to the one who happens to stand first",
        arguments: ["COFNIJ", "WYPISZ", "USUŃ MOJE DANE", "REZYGNUJĘ Z PARTNERSTWA"])
    func sharedAddress(command: String) throws {
        var desk = try shared()
        let verdict = try desk.judge(desk.mail(from: "szkola@example.pl", command, "", border: .pass))
        #expect(verdict.commands.count == 1)
        guard case .refer(.unclear, _, _, _)? = verdict.commands.first else {
            Issue.record("\(verdict)")
            return
        }
        // With the token of a letter it is clear who writes.
        let letter = desk.letter(.invitation, to: "jan")
        let told = try desk.judge(desk.mail(from: "szkola@example.pl", command, "", answering: letter, border: .pass))
        #expect(told.act?.actor == .person("jan") && told.commands.count == 1)
        if case .refer = told.commands[0] { Issue.record("\(told)") }
    }

    @Test("An animator of two libraries has to say which, and books nothing by chance")
    func animator() throws {
        let desk = try Desk()
        let vague = try desk.judge(desk.mail(from: "piotr@example.pl", "GODZINY 1,5 telefon", "", border: .pass))
        #expect(vague.refusal == .whichLibrary)
        let words = try desk.judge(desk.mail(from: "piotr@example.pl", "Wsparcie", "Rozmawialiśmy dziś półtorej godziny przez telefon.",
            border: .pass))
        #expect(!words.commands.contains { if case .hours = $0 { true } else { false } })
        let named = try desk.judge(desk.mail(from: "piotr@example.pl", "GODZINY 1,5 telefon, Koluszki", "", border: .pass))
        #expect(named.act?.library == "koluszki")
        guard case .hours("piotr", 90, _, _)? = named.commands.first else {
            Issue.record("\(named)")
            return
        }
    }

    @Test("Whoever answers the question which library means the one they name, not the one in whose name it was asked")
    func answersTheQuestion() throws {
        var desk = try Desk()
        let question = desk.letter(.refused, to: "piotr") { $0.refusal = .whichLibrary; $0.meeting = nil }
        for words in ["GODZINY 1,5 telefon w Koluszkach", "GODZINY 1,5 telefon, Biblioteka – Koluszki"] {
            let verdict = try desk.judge(desk.mail(from: "piotr@example.pl", "Re: To się jeszcze nie udało", words, answering: question))
            #expect(verdict.act?.library == "koluszki")
            #expect(verdict.commands.contains { if case .hours("piotr", 90, _, _) = $0 { true } else { false } })
        }
        let again = try desk.judge(desk.mail(from: "piotr@example.pl", "Re: To się jeszcze nie udało", "GODZINY 1,5 telefon", answering: question))
        #expect(again.refusal == .whichLibrary)
    }

    @Test("Somebody invited by two libraries who writes a yes of their own: a human has to see it")
    func invitedTwice() throws {
        var desk = try Desk()
        let facts = MemberFacts(id: "jan", roles: [.partner])
        try desk.run(.enroll(facts), in: "koluszki", by: .person("zosia"))
        try desk.run(.add(["jan"]), in: "koluszki", by: .person("zosia"))
        let jan = desk.directories["rzgow"]?.people["jan"]
        desk.directories["koluszki"]?.people["jan"] = jan
        let vague = try desk.judge(desk.mail(from: "jan@example.pl", "Spotkanie", "Tak, będę.", border: .pass))
        #expect(!vague.commands.isEmpty && !vague.commands.contains { if case .answer = $0 { true } else { false } })
        let named = try desk.judge(desk.mail(from: "jan@example.pl", "Spotkanie w Koluszkach", "Tak, będę.", border: .pass))
        #expect(named.act?.library == "koluszki" && named.commands.contains { if case .answer = $0 { true } else { false } })
    }
}
