import Partnerships
import Testing

@testable import Service

/// DOMAIN, "Who is believed": whatever reaches many people or can't be undone acts on the token of its draft only, and staff are
/// believed at the address on record with a token of their own or an aligned DMARC; else they are asked back.
@Suite("Who may approve a draft")
struct DraftApprovalTests {
    private static let approve: [Partnerships.Command] = [.approve("d2")]

    private func draft(_ desk: inout Desk) -> LetterOnRecord { desk.letter(.moveDraft, to: "maria") { $0.draft = "d2" } }

    private func approval(from address: String, border: Border, letter: Bool = true) throws -> Verdict {
        var desk = try Desk()
        let draft = draft(&desk)
        return try desk.judge(desk.mail(from: address, "Re: Szkic", "ZATWIERDZAM", answering: letter ? draft : nil, border: border))
    }

    @Test("Whoever got the draft: address on record and its token", arguments: [Border.pass, .silent, .fail])
    func receiver(border: Border) throws {
        #expect(try approval(from: "maria@example.pl", border: border).commands == Self.approve)
    }

    @Test("A colleague with the forwarded draft: with aligned DMARC only; else asked back at the address on record")
    func colleague() throws {
        #expect(try approval(from: "ewa@example.pl", border: .pass).commands == Self.approve)
        #expect(try approval(from: "ewa@example.pl", border: .silent).askedBack == "ewa")
        #expect(try approval(from: "ewa@example.pl", border: .fail).askedBack == "ewa")
    }

    @Test("From a strange address with the token: asked back at the address on record", arguments: [Border.pass, .silent, .fail])
    func strangeAddress(border: Border) throws {
        #expect(try approval(from: "prywatna@poczta.example.pl", border: border).askedBack == "maria")
    }

    @Test("Confirmed through the address on record, both act")
    func confirmed() throws {
        var desk = try Desk()
        let draft = draft(&desk)
        for address in ["ewa@example.pl", "prywatna@poczta.example.pl"] {
            var mail = desk.mail(from: address, "Re: Szkic", "ZATWIERDZAM", answering: draft)
            mail.confirmed = true
            #expect(try desk.judge(mail).commands == Self.approve)
        }
    }

    @Test("Partners, animators and the staff of another library approve nothing of the library's", arguments: ["jan", "piotr", "zosia"])
    func others(person: PersonID) throws {
        #expect(try approval(from: "\(person)@example.pl", border: .pass).refusal == .notAllowed)
        #expect(try approval(from: "\(person)@example.pl", border: .fail).commands.isEmpty)
    }

    @Test("Without the draft's token nothing acts, whoever writes")
    func noToken() throws {
        #expect(try approval(from: "maria@example.pl", border: .pass, letter: false).refusal == .draftGone)
        #expect(try approval(from: "maria@example.pl", border: .silent, letter: false).askedBack == "maria")
    }

    @Test("A person's own draft: the person alone, at the address on record with its token")
    func ownDraft() throws {
        var desk = try Desk()
        let asked = desk.letter(.erasureAsked, to: "jan") { $0.draft = "d3" }
        func from(_ address: String, _ border: Border) throws -> Verdict {
            try desk.judge(desk.mail(from: address, "Re: Usunięcie danych", "ZATWIERDZAM", answering: asked, border: border))
        }
        #expect(try from("jan@example.pl", .silent).commands == [.approve("d3")])
        #expect(try from("obcy@example.pl", .pass).askedBack == "jan")
        // Not even the library's staff.
        #expect(try from("maria@example.pl", .pass).refusal == .notAllowed)
        #expect(try from("anna@example.pl", .pass).refusal == .notAllowed)
    }
}
