import Partnerships
import Testing

@testable import Service

@Suite("Bounces: which letter, and which address")
struct BounceTests {
    private func bounce(_ desk: Desk, of letter: LetterOnRecord, _ address: String) -> Incoming {
        let body = """
            --b
            Content-Type: text/plain

            The address does not exist.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.pl

            Final-Recipient: rfc822; \(address)
            Action: failed
            Status: 5.1.1
            --b--
            """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        return desk.mail(
            from: "mailer-daemon@mx.example.pl", "Undelivered Mail Returned to Sender", body, answering: letter,
            type: "multipart/report; report-type=delivery-status; boundary=b")
    }

    @Test("The address on record bounces: the person is marked")
    func current() throws {
        var desk = try Desk()
        let letter = desk.letter(.invitation, to: "jan")
        #expect(try desk.judge(bounce(desk, of: letter, "JAN@example.pl")).commands == [.posted(.invitation, to: "jan", meeting: 1, .bounced)])
    }

    @Test("A letter to an address that staff have replaced since says nothing about the new one")
    func late() throws {
        var desk = try Desk()
        var letter = desk.letter(.invitation, to: "jan")
        desk.directories["rzgow"]?.people["jan"]?.email = "nowy@example.pl"
        let verdict = try desk.judge(bounce(desk, of: letter, "jan@example.pl"))
        _ = desk.carryOut(verdict)
        #expect(desk.partnerships["rzgow"]?.members["jan"]?.bounced == false)
        #expect(desk.partnerships["rzgow"]?.matters.isEmpty == true)
        // Once the letter's own address was purged, the bounce still names it.
        letter.address = ""
        _ = desk.carryOut(try desk.judge(bounce(desk, of: letter, "jan@example.pl")))
        #expect(desk.partnerships["rzgow"]?.members["jan"]?.bounced == false)
        _ = desk.carryOut(try desk.judge(bounce(desk, of: letter, "Nowy@example.pl")))
        #expect(desk.partnerships["rzgow"]?.members["jan"]?.bounced == true)
    }
}
