import Partnerships
import Testing

@testable import Service

@Suite("Who the sender is")
struct SenderTests {
    @Test("Of several senders nobody is believed without a token, whatever the border says")
    func severalSenders() throws {
        for headers in [[], ["From: Obcy <obcy@example.com>"]] {
            let bureau = try Bureau()
            let from = headers.isEmpty ? "maria@bib.example.pl>, <obcy@example.com" : "maria@bib.example.pl"
            // A border that names no domain may have looked at the other one.
            let border = "Authentication-Results: mx.partnerstwa.example.pl; dmarc=pass"
            try bureau.receive(from: from, "SPOTKANIE", "Kiedy: 10.12.2026 17:00\r\nGdzie: Biblioteka", headers: headers + [border])
            #expect(try bureau.library.meetings.isEmpty)
            #expect(try bureau.letters(to: "Maria Lis") == [.askBack])
        }
    }

    @Test("A mail from our own address, with a tag or without, is answered by nobody", arguments: ["sojusznik", "sojusznik+b-token", "SOJUSZNIK"])
    func ownAddress(name: String) throws {
        let bureau = try Bureau()
        try bureau.receive(from: "\(name)@partnerstwa.example.pl", "TAK", "TAK")
        #expect(try bureau.office.store.mails(.quarantined).isEmpty)
        #expect(try bureau.office.store.mail(.init(1))?.verdict == "our own mail came back")
    }
}
