import Foundation
import Mail
import Partnerships
import Testing

@testable import Letters

@Suite struct MailTests {
    private let templates: Templates
    init() throws { templates = try loadedTemplates.get() }

    private func sample(_ name: String, _ language: Language = .pl) throws -> LetterContext {
        try #require(samples().first { $0.name == name && $0.context.recipient.language == language }).context
    }

    private func header(_ name: String, of mail: OutgoingMail) -> String? { mail.headers.first { $0.name == name }?.value }

    @Test func noticesAndAnswersSayWhatTheyAre() throws {
        let invitation = try compose(sample("invitation"), with: templates)
        #expect(header("Auto-Submitted", of: invitation) == "auto-generated")
        #expect(header("X-Auto-Response-Suppress", of: invitation) == "DR, RN, NRN")
        #expect(header("List-Unsubscribe", of: invitation) == nil)
        let answer = try compose(sample("confirmation"), with: templates)
        #expect(header("Auto-Submitted", of: answer) == "auto-replied")
        #expect(header("X-Auto-Response-Suppress", of: answer) == "All")
        #expect(answer.inReplyTo == "question.1@example.pl")
        let digest = try compose(sample("digest"), with: templates)
        #expect(header("List-Unsubscribe", of: digest) == "<mailto:sojusznik+k7q2m9x4@partnerstwa.example.pl?subject=WYPISZ>")
    }

    @Test func repliesComeBackWithTheToken() throws {
        var context = try sample("invitation")
        #expect(try compose(context, with: templates).replyTo?.address == "sojusznik+k7q2m9x4@partnerstwa.example.pl")
        context.programme.subaddressing = false
        let mail = try compose(context, with: templates)
        #expect(mail.replyTo?.address == "sojusznik@partnerstwa.example.pl")
        #expect(mail.messageID == "k7q2m9x4.1@partnerstwa.example.pl")
        #expect(mail.html?.contains("href=\"mailto:sojusznik@partnerstwa.example.pl?subject=TAK%20%E2%80%93%20Pierwsze") == true)
    }

    @Test(arguments: [("invitation", "REQ-PARTICIPANT"), ("invitation-staff", "CHAIR"), ("invitation-animator", "REQ-PARTICIPANT"),
        ("invitation-partner_library", "OPT-PARTICIPANT")])
    func rolesInTheCalendar(_ name: String, _ role: String) throws {
        let calendar = try #require(try compose(sample(name), with: templates).calendar)
        #expect(calendar.method == "REQUEST")
        #expect(calendar.ics.contains("ROLE=\(role);"))
        #expect(calendar.ics.components(separatedBy: "ATTENDEE;").count == 2)
    }

    @Test func aCancellationTakesTheMeetingOutOfTheCalendar() throws {
        let calendar = try #require(try compose(sample("cancellation"), with: templates).calendar)
        #expect(calendar.method == "CANCEL")
        #expect(calendar.ics.contains("STATUS:CANCELLED"))
        #expect(try compose(sample("reminder"), with: templates).calendar == nil)
    }

    /// Nobody learns other people's addresses or numbers from a letter to the invited.
    @Test(arguments: ["invitation", "invitation-substitute", "update", "reminder", "eve", "confirmation", "summary_present", "summary_absent",
        "decision_maker", "channel"])
    func lettersToTheInvitedHoldNobodyElsesAddress(_ name: String) throws {
        let context = try sample(name)
        let mail = try compose(context, with: templates)
        for person in context.directory.people.values where person.name != context.recipient.name && person.id != "zieba" {
            #expect(person.email.isEmpty || !(mail.text + mail.html!).contains(person.email), "\(person.email)")
            #expect(person.phone.isEmpty || !mail.text.contains(person.phone), "\(person.phone)")
        }
    }

    @Test func theDataNoticeGoesWithTheFirstLetterOnly() throws {
        #expect(try compose(sample("invitation"), with: templates).text.contains("Źródło danych: analiza partnerów"))
        #expect(try !compose(sample("invitation-neutral"), with: templates).text.contains("Źródło danych"))
    }

    @Test func sentencesStayNeutralWithoutAForm() throws {
        for sample in samples() where sample.context.recipient.form.isEmpty && sample.context.recipient.language == .pl && sample.kind != .topic {
            let words = try write(sample.context, with: templates).text.split { !$0.isLetter }
            #expect(Set(words).isDisjoint(with: ["Pan", "Pani", "Pana", "Panią", "Panu"]), "\(sample.name)")
        }
    }

    @Test func aRetryIsTheSameMail() throws {
        let first = try compose(sample("digest"), with: templates), second = try compose(sample("digest"), with: templates)
        #expect(first.text == second.text && first.html == second.html && first.subject == second.subject)
    }

    @Test func aStateThatLacksTheMeetingIsADamage() throws {
        var context = try sample("reminder")
        context.partnership.meetings = [:]
        #expect(throws: TemplateDamage(file: "pl/reminder.mustache", fault: "there is nothing to write about")) {
            try compose(context, with: templates)
        }
    }

    /// Every letter reads the same when the directory holds no other texts than those it says it needs.
    @Test func textsNeededAreEnough() throws {
        for sample in samples() where sample.kind != .topic {
            var context = sample.context
            let needed = textsNeeded(by: context.notice, in: context.partnership)
            context.directory.texts = context.directory.texts.filter { needed.contains($0.key) }
            #expect(try write(context, with: templates).text == write(sample.context, with: templates).text, "\(sample.name)")
        }
    }

    /// A button that only ticks a matter off must not read as the person's answer.
    @Test func tickingOffIsNoAnswer() throws {
        let text = try write(sample("digest"), with: templates).text
        #expect(text.contains("Odpowiedź: TAK 1, NIE 1 albo MOŻE 1.") && text.contains("Gdy załatwione: ZAŁATWIONE 2."))
        #expect(!text.contains("TAK 2") && !text.contains("TAK 3") && !text.contains("TAK 5"))
    }

    /// With the real writer: every sample becomes bytes, and a name with a line break still gives one From field.
    @Test func everySampleGoesOntoTheWire() throws {
        for sample in samples() where sample.kind != .topic {
            var context = sample.context
            context.directory.people["zieba"]?.name = "Maria\r\nBcc: all@example.org"
            let head = String(decoding: try compose(context, with: templates).bytes(), as: UTF8.self).components(separatedBy: "\r\n\r\n")[0]
            #expect(!head.contains("\nBcc:"), "\(sample.name)")
            #expect(head.components(separatedBy: "\r\n").count { $0.hasPrefix("From: ") } == 1, "\(sample.name)")
        }
    }
}
