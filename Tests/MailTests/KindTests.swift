import Foundation
import Testing

@testable import Mail

private func kind(_ message: Message) -> MailKind { read(message).kind }

@Suite("Kinds of mail")
struct KindTests {
    @Test("An automatic answer by its fields", arguments: [
        "Auto-Submitted: auto-replied", "Auto-Submitted: auto-replied (zimbra; vacation)", "Auto-Submitted: auto-replied; owner-email=\"a@b.pl\"",
        "X-Autoreply: yes", "Precedence: auto_reply",
    ])
    func automaticField(_ field: String) { #expect(kind(mail("Nie ma mnie.", headers: [field])) == .auto) }

    @Test("An automatic answer by its subject", arguments: ["Odpowiedź automatyczna: Zaproszenie", "[Automatyczna odpowiedź] test",
        "Automatic reply: Invitation", "Autoodpowiedź", "AUTO: Kos, Wanda is out of the office"])
    func automaticSubject(_ subject: String) { #expect(kind(mail("Wracam 12 grudnia.", subject: subject)) == .auto) }

    @Test func halfEncodedSubjectOfWp() {
        let raw = "From: a@wp.pl\r\nPrecedence: junk\r\nSubject: [Automatyczna =?iso-8859-2?Q?odpowied=BC?=] test\r\n\r\nNie ma mnie.\r\n"
        let message = Message(parsing: Array(raw.utf8))
        #expect(message.subject == "[Automatyczna odpowiedź] test")
        #expect(kind(message) == .auto)
    }

    @Test("Written by a person", arguments: [
        ("Re: Zaproszenie", "I was out of the office last week, sorry. I will come."),
        ("Re: Spotkanie urlop-w-gorach.pl", "Będę."),
        ("Re: Zaproszenie", "Jestem na urlopie do 14 grudnia, więc nie przyjdę."),
        ("Re: Zaproszenie", "Bilet kosztował 550 zł, a drugi 553."),
        ("Re: Zaproszenie", "Będę.\n\nW dniu 3.12.2026 o 10:14, X pisze:\n> To jest automatyczna odpowiedź. Odpowiem po powrocie. Jestem na urlopie."),
    ])
    func human(_ subject: String, _ body: String) { #expect(kind(mail(body, subject: subject)) == .human) }

    @Test("A person's subject that speaks of absence or answers a machine", arguments: [
        ("Nieobecność", "Niestety we wtorek mnie zabraknie, za mnie idzie Maja Cis."), ("Nieobecność 9 marca", "Nie przyjdę, mam dyżur."),
        ("Nieobecność na spotkaniu", "Jestem na urlopie, więc na spotkanie przyjdzie Maja Cis."),
        ("Out of office", "I can't make it on Tuesday, sorry."),
        ("Re: Automatyczna odpowiedź: Zaproszenie", "Już jestem z powrotem i chętnie się pojawię."), ("Poza biurem", "Wtorek mi nie pasuje."),
        ("Nieobecność", "Do piątku jestem na zwolnieniu, więc nie dam rady."),
    ])
    func humanSubject(_ subject: String, _ body: String) {
        #expect(kind(mail(body, subject: subject, headers: ["Return-Path: <w.kos@gok.example.pl>"])) == .human)
    }

    @Test("The same subject over words or under fields of a machine", arguments: [
        ("Nieobecność", "Jestem na urlopie do 12 grudnia.", "X-Mailer: x"), ("Out of office", "Please contact Maja Cis.", "X-Mailer: x"),
        ("Nieobecność", "Wracam 12 grudnia.", "X-Auto-Response-Suppress: All"), ("Nieobecność", "Wracam 12 grudnia.", "Return-Path: <>"),
        ("Poza biurem: Zaproszenie", "Wracam 12 grudnia.", "Precedence: bulk"),
    ])
    func absenceNote(_ subject: String, _ body: String, _ field: String) { #expect(kind(mail(body, subject: subject, headers: [field])) == .auto) }

    @Test("An absence told from an ordinary program", arguments: ["User-Agent: Mozilla Thunderbird", "X-Mailer: iPhone Mail (22A3354)"])
    func absenceFromAProgram(_ field: String) {
        #expect(kind(mail("Jestem na urlopie do 5 grudnia.", subject: "Nieobecność", headers: [field])) == .human)
        #expect(kind(mail("Jestem na urlopie do 5 grudnia. Odpowiem na maile po powrocie.", subject: "Nieobecność", headers: [field])) == .auto)
    }

    @Test func answerMarkedAsBulkIsAPersons() {
        let fields = ["Precedence: bulk", "In-Reply-To: <1.invitation@biblioteka.example.pl>"]
        #expect(kind(mail("Będę.", headers: fields)) == .human)
        #expect(kind(mail("Do 12 grudnia jestem na urlopie.", headers: fields)) == .auto)
    }

    @Test func notSubmittedAutomaticallyIsHuman() { #expect(kind(mail("Będę.", headers: ["Auto-Submitted: no"])) == .human) }

    @Test func vacationSaysUntilWhen() {
        let reading = read(mail("Dzień dobry,\nod 1 do 12 grudnia 2026 r. przebywam na urlopie. W sprawach pilnych proszę o kontakt z Anną Gajdą.",
            headers: ["Auto-Submitted: auto-replied"]))
        #expect(reading.kind == .auto)
        #expect(reading.own.text.isEmpty, "a vacation note never answers")
        #expect(reading.vacation?.until?.contains("12 grudnia") == true)
    }

    @Test func absenceNoteWithoutAnyField() {
        #expect(kind(mail("Dziękuję za wiadomość. Do 14 grudnia jestem na urlopie, na maile odpowiem po powrocie.")) == .auto)
    }

    @Test("Mail to many", arguments: ["List-Id: <nowosci.example.com>", "List-Unsubscribe: <https://example.com/u>", "Precedence: bulk",
        "Auto-Submitted: auto-generated"])
    func bulkField(_ field: String) { #expect(kind(mail("Rabat!", subject: "Nowości", headers: [field])) == .bulk) }

    @Test func answerThroughAGroupAddressIsAPersons() {
        #expect(kind(mail("Będziemy we dwóch.",
            headers: ["List-Id: druhowie <d.example.pl>", "Precedence: list", "In-Reply-To: <1.invitation@biblioteka.example.pl>"])) == .human)
    }

    @Test func receiptIsNoAnswer() {
        let raw = "From: a@example.pl\r\nSubject: Przeczytano: Zaproszenie\r\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\r\n\r\n--b\r\n\r\nPrzeczytano.\r\n--b\r\nContent-Type: message/disposition-notification\r\n\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n--b--\r\n"
        #expect(kind(Message(parsing: Array(raw.utf8))) == .receipt)
    }

    @Test("Calendar mail", arguments: [("REPLY", MailKind.rsvp), ("COUNTER", .rsvp), ("REFRESH", .rsvp), ("REQUEST", .invitation),
        ("CANCEL", .invitation), ("DECLINECOUNTER", .invitation)])
    func calendar(_ method: String, _ expected: MailKind) {
        let inside = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:\(method)\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        let byParameter = "From: a@example.pl\r\nContent-Type: text/calendar; method=\(method); charset=utf-8\r\n\r\n\(inside)"
        let byContent = "From: a@example.pl\r\nContent-Type: application/ics; name=invite.ics\r\n\r\n\(inside)"
        #expect(kind(Message(parsing: Array(byParameter.utf8))) == expected)
        #expect(kind(Message(parsing: Array(byContent.utf8))) == expected)
    }
}

@Suite("Bounces")
struct BounceTests {
    private func deliveryReport(_ groups: String, type: String = "message/delivery-status") -> Message {
        let raw = "From: MAILER-DAEMON@mx.example.pl\r\nTo: zaproszenia@biblioteka.example.pl\r\nSubject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nSorry.\r\n--b\r\nContent-Type: \(type)\r\n\r\nReporting-MTA: dns; mx\r\n\r\n\(groups)\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: biblioteka@example.pl\r\nTo: lista@inna.example.pl\r\n\r\nx\r\n--b--\r\n"
        return Message(parsing: Array(raw.utf8))
    }

    @Test("A report in both its types", arguments: ["message/delivery-status", "message/global-delivery-status"])
    func report(_ type: String) {
        let reading = read(deliveryReport("Final-Recipient: rfc822; Jan.Nowak@poczta.example.pl\r\nAction: failed\r\nStatus: 5.1.1\r\n", type: type))
        #expect(reading.kind == .bounce, "before Auto-Submitted")
        #expect(reading.failed.map(\.address) == ["Jan.Nowak@poczta.example.pl"])
        #expect(reading.failed.first?.permanent == true)
        #expect(reading.failed.first?.status == "5.1.1")
    }

    @Test func addressAsWeWroteItAndAfterForwarding() {
        let failed = read(deliveryReport("Original-Recipient: rfc822;jan@ops.example.pl\r\nFinal-Recipient: rfc822;nowak@gmail.example\r\nAction: failed\r\nStatus: 5.2.2\r\n")).failed
        #expect(failed.first?.address == "jan@ops.example.pl")
        #expect(failed.first?.finalAddress == "nowak@gmail.example")
    }

    @Test func delayIsNoFailure() {
        let failed = read(deliveryReport("Final-Recipient: rfc822; a@b.example\r\nAction: delayed\r\nStatus: 4.4.1\r\n")).failed
        #expect(failed.first?.permanent == false)
        #expect(failed.first?.givenUp == false)
    }

    @Test func expiredIsGivenUpThoughTheTroubleMayPass() {
        let failed = read(deliveryReport("Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 4.4.7\r\n")).failed
        #expect(failed.first?.givenUp == true)
        #expect(failed.first?.permanent == false)
    }

    @Test func deliveredIsNoBounce() {
        #expect(read(deliveryReport("Final-Recipient: rfc822; a@b.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n")).kind == .delivered)
    }

    @Test func onlyOursCount() {
        let message = deliveryReport("Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\nFinal-Recipient: rfc822; obcy@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n")
        #expect(read(message, mailedTo: ["a@b.example"]).failed.map(\.address) == ["a@b.example"])
    }

    static let notices: [(String, String, Bool)] = [
        ("Mail delivery failed: returning message to sender",
            "This message was created automatically by mail delivery software.\nThe following address(es) failed:\n\n  jan@ops.example.pl\n    host mx.ops.example.pl [192.0.2.1]: 550 5.1.1 unknown user\n\n------ This is a copy of the message, including all the headers. ------\n\nTo: inny@example.pl\n", true),
        ("failure notice", "Hi. This is the qmail-send program at mx.example.pl.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<jan@ops.example.pl>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <x@example.pl>\n", true),
        ("Warning: message delayed 24 hours", "A message that you sent has not yet been delivered.\nThe address to which the message has not yet been delivered is:\n\n  jan@ops.example.pl\n\nDelivery attempts will continue for some time.\n", false),
        ("Niedostarczalne: Zaproszenie", "Nie powiodło się dostarczenie do następujących adresatów lub grup:\n\nJan Nowak (jan@ops.example.pl)\nSkrzynka pocztowa adresata jest przepełniona. 554 5.2.2 mailbox full\n", true),
        ("Zwrot wiadomości", "Wiadomość nie została dostarczona.\n501 5.1.3 Odbiorca <jan@ops.example.pl> nie istnieje / Recipient <jan@ops.example.pl> does not exist\n", true),
    ]

    @Test("A notice in plain words", arguments: notices)
    func freeText(_ subject: String, _ body: String, _ permanent: Bool) {
        let reading = read(mail(body, from: "Mail Delivery System <MAILER-DAEMON@mx.example.pl>", subject: subject))
        #expect(reading.kind == .bounce)
        #expect(reading.failed.map(\.address) == ["jan@ops.example.pl"])
        #expect(reading.failed.first?.permanent == permanent)
    }

    @Test func personsFieldOrReportIsNoBounce() {
        let fields = ["Return-Path: <w.kos@gok.example.pl>", "In-Reply-To: <1.invitation@biblioteka.example.pl>"]
        let field = read(mail("Będę.", headers: fields + ["X-Failed-Recipients: jan@ops.example.pl"]))
        #expect(field.kind == .human)
        #expect(field.own.text == "Będę.")
        let status = "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n"
        let parts = "--b\nContent-Type: text/plain; charset=utf-8\n\nBędę.\n--b\nContent-Type: message/delivery-status\n\n\(status)\n--b--\n"
        let raw = ["From: w.kos@gok.example.pl", "Content-Type: multipart/report; report-type=delivery-status; boundary=b"] + fields + ["", parts]
        let report = read(Message(parsing: Array(raw.joined(separator: "\n").utf8)))
        #expect(report.kind == .human)
        #expect(report.own.text == "Będę.")
        #expect(report.failed.isEmpty)
    }

    @Test func emptyReturnPathAloneIsNoBounce() {
        #expect(read(mail("Będę.", headers: ["Return-Path: <>"])).kind == .human)
    }
}
