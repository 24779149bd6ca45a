import Foundation
import Testing
import Understanding

@testable import Service

/// What `explain` says of a calendar's answer: whose it is, somebody it was handed on to, another time, and the words beside it.
@Suite("Calendar answers, explained")
struct CalendarExplanationTests {
    private func explained(
        _ words: String = "", method: String = "REPLY", attendee: String, more: String = "", asked: Asked = .invitation
    ) -> Explanation {
        let calendar = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:x
            METHOD:\(method)
            BEGIN:VEVENT
            UID:u1@x
            DTSTAMP:20261203T100000Z
            DTSTART:20261210T160000Z
            SUMMARY:Spotkanie
            ATTENDEE;\(attendee)
            \(more)END:VEVENT
            END:VCALENDAR

            """
        let mail = """
            From: Jan Lis <jan@lis.example.pl>
            To: b@b.example.pl
            Date: Thu, 03 Dec 2026 12:00:00 +0100
            Subject: Zaakceptowano: Spotkanie
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=B

            --B
            Content-Type: text/plain; charset=utf-8

            \(words)
            --B
            Content-Type: text/calendar; charset=utf-8; method=\(method)

            \(calendar)--B--

            """
        return explain(Array(mail.replacingOccurrences(of: "\n", with: "\r\n").utf8), file: "a.eml", asked: asked)
    }

    @Test func anotherPersonsAnswerIsAsked() {
        let explanation = explained("Przyjdę w zastępstwie.", attendee: "CN=Ewa Kot;PARTSTAT=ACCEPTED:mailto:ewa@kot.example.pl")
        #expect(explanation.meaning.answer == "none" && explanation.unsure.contains { $0.about == "answer" })
    }

    @Test func anAliasIsTheSameName() {
        #expect(explained(attendee: "CN=Jan Lis;PARTSTAT=ACCEPTED:mailto:j.l@gmail.example.com").meaning.answer == "accept")
    }

    @Test func ofSeveralLinesTheSendersCounts() {
        let other = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:jan@lis.example.pl\n"
        #expect(explained(attendee: "PARTSTAT=DECLINED:mailto:ewa@kot.example.pl", more: other).meaning.answer == "accept")
    }

    @Test func aDelegationNamesWhoComes() {
        let delegate = "ATTENDEE;CN=Ewa Kot;PARTSTAT=NEEDS-ACTION:mailto:ewa@kot.example.pl\n"
        let meaning = explained(
            attendee: "PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:ewa@kot.example.pl\":mailto:jan@lis.example.pl", more: delegate).meaning
        #expect(meaning.substitute == Person(name: "Ewa Kot", email: "ewa@kot.example.pl") && meaning.answer == "decline")
    }

    @Test func aCounterProposes() {
        let meaning = explained(method: "COUNTER", attendee: "PARTSTAT=TENTATIVE:mailto:jan@lis.example.pl").meaning
        #expect(meaning.proposes && meaning.answer == "none")
    }

    @Test func wordsUnderAReportOfHoursAreRead() {
        let meaning = explained("2 h telefon", attendee: "PARTSTAT=ACCEPTED:mailto:jan@lis.example.pl", asked: .hours).meaning
        #expect(meaning.hours?.hours == 2 && meaning.answer == "accept")
    }
}
