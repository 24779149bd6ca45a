import Foundation
import Testing

@testable import Mail

private func letter(subject: String = "Zaproszenie: środa 9 grudnia – żółwie i źrebięta w bibliotece, godz. 10.00", name: String = "Anna Żółć")
    -> OutgoingMail {
    OutgoingMail(
        from: Mailbox(name: "Biblioteka w Zalesinie", address: "partnerstwo@biblioteka.example.pl"),
            to: Mailbox(name: name, address: "a.zolc@example.pl"),
        replyTo: Mailbox(address: "odp+token@biblioteka.example.pl"), subject: subject, messageID: "1.invitation@biblioteka.example.pl",
        references: ["0.invitation@biblioteka.example.pl"], date: Date(timeIntervalSince1970: 1_796_289_240),
        timeZone: TimeZone(identifier: "Europe/Warsaw") ?? .gmt,
            text: "Dzień dobry,\n.kropka na początku\nFrom tego wiersza\n" + String(repeating: "żółw ", count: 60),
        html: "<p>Dzień dobry</p>", calendar: .init(method: "REQUEST", ics: "BEGIN:VCALENDAR\nMETHOD:REQUEST\nSUMMARY:Żółć\nEND:VCALENDAR"),
        attachments: [Attachment(name: "Plan spotkania – żółty.pdf", contentType: "application/pdf", bytes: [0, 1, 2, 255, 13, 10])],
        headers: [HeaderField("Auto-Submitted", "auto-generated")])
}

@Suite("Mail to be sent")
struct OutgoingMailTests {
    @Test func everythingComesBack() throws {
        let sent = letter()
        let message = Message(parsing: try sent.bytes())
        #expect(message.subject == sent.subject)
        #expect(message.from == [sent.from])
        #expect(message.to == [sent.to])
        #expect(message.replyTo.map(\.address) == ["odp+token@biblioteka.example.pl"])
        #expect(message.messageID == sent.messageID)
        #expect(message.references == sent.references)
        #expect(message.date == sent.date)
        #expect(message.text.trimmingCharacters(in: .newlines) == sent.text)
        #expect(message.html?.contains("Dzień dobry") == true)
        #expect(message.attachments.map(\.name) == ["Plan spotkania – żółty.pdf"])
        #expect(message.attachments.first?.bytes == [0, 1, 2, 255, 13, 10])
        #expect(message.header("Auto-Submitted") == "auto-generated")
        #expect(message.damages.isEmpty)
    }

    @Test func bothCalendarCopiesAreTheSame() throws {
        let message = Message(parsing: try letter().bytes())
        #expect(message.contentType.type == "multipart/mixed")
        #expect(message.calendars.count == 2)
        #expect(message.calendars.first?.method == "request")
        #expect(message.calendars.first?.text == message.calendars.last?.text)
        #expect(message.calendars.first?.text.contains("SUMMARY:Żółć\r\n") == true)
    }

    @Test func wireFormIsCleanAndTheSameEachTime() throws {
        let bytes = try letter().bytes()
        #expect(bytes == (try letter().bytes()))
        #expect(bytes.allSatisfy { $0 < 0x80 && $0 != 0 })
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 && !$0.contains("\n") && !$0.contains("\r") })
        #expect(!text.contains("\r\nFrom tego") && !text.contains("\r\n.kropka"))
    }

    @Test func timeOfWarsaw() {
        #expect(rfc5322Date(Date(timeIntervalSince1970: 1_796_289_240), TimeZone(identifier: "Europe/Warsaw") ?? .gmt)
            == "Thu, 03 Dec 2026 10:14:00 +0100")
        #expect(rfc5322Date(Date(timeIntervalSince1970: 0), TimeZone(secondsFromGMT: -12_600) ?? .gmt) == "Wed, 31 Dec 1969 20:30:00 -0330")
    }

    @Test("A line break in a person's words becomes a space", arguments: ["Spotkanie\r\nBcc: wszyscy@example.pl",
        "Spotkanie\nBcc: wszyscy@example.pl", "Spotkanie\u{0}\rBcc: wszyscy@example.pl", "Spotkanie\u{2028}Bcc: wszyscy@example.pl"])
    func wordsNeverInject(_ words: String) throws {
        let message = Message(parsing: try letter(subject: words, name: words).bytes())
        #expect(message.subject == "Spotkanie Bcc: wszyscy@example.pl")
        #expect(message.header("Bcc") == nil)
        #expect(message.to.count == 1)
        #expect(message.to.first?.address == "a.zolc@example.pl")
    }

    @Test("What a machine reads is refused", arguments: ["a@b.pl\r\nBcc: x@y.pl", "a@b.pl>, <x@y.pl", "a b@c.pl", "a", "@", "a@b@c", ""])
    func addressRefused(_ address: String) {
        var sent = letter()
        sent.to.address = address
        #expect(throws: InjectionRefused.self) { try sent.bytes() }
    }

    @Test func identifiersAndFieldNamesAreRefused() {
        var sent = letter()
        sent.messageID = "1@b\r\nX: y"
        #expect(throws: InjectionRefused.self) { try sent.bytes() }
        sent = letter()
        sent.headers = [HeaderField("X-A\r\nBcc", "x@y.pl")]
        #expect(throws: InjectionRefused.self) { try sent.bytes() }
        sent = letter()
        sent.calendar?.method = "REQUEST; x=\"\r\n"
        #expect(throws: InjectionRefused.self) { try sent.bytes() }
    }

    @Test("Names with punctuation", arguments: ["Nowak, Anna", "Anna \"Ania\" Nowak", "Kos (GOK)", "=?utf-8?q?x?=", "Ś", "a@b", "Back\\slash", ""])
    func displayName(_ name: String) throws {
        #expect(Message(parsing: try letter(name: name).bytes()).to == [Mailbox(name: name, address: "a.zolc@example.pl")])
    }

    @Test func longReferencesKeepTheFirstAndTheNewest() throws {
        var sent = letter()
        sent.references = (0..<200).map { "\($0).\(String(repeating: "x", count: 60))@biblioteka.example.pl" }
        let read = Message(parsing: try sent.bytes()).references
        #expect(read.first == sent.references.first)
        #expect(read.last == sent.references.last)
        #expect(read.count == 21)
    }
}
