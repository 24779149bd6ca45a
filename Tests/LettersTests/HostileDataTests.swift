import Foundation
import Mail
import Partnerships
import Testing

@testable import Letters

/// What people are called and what they write can never become a header, markup or HTML of ours.
@Suite struct HostileDataTests {
    private let templates: Templates
    init() throws { templates = try loadedTemplates.get() }

    private func compose(_ name: String, _ change: (inout LetterContext) -> Void) throws -> OutgoingMail {
        var context = try #require(samples().first { $0.name == name && $0.context.recipient.language == .pl }).context
        change(&context)
        return try Letters.compose(context, with: templates)
    }

    @Test func aNameWithLineBreaksMakesNoHeader() throws {
        let evil = "Maria\r\nBcc: all@example.org\r\n\r\nZięba"
        let mail = try compose("invitation") {
            $0.directory.people["zieba"]?.name = evil
            $0.recipient.name = evil
            $0.partnership.meetings[1]?.plan.title = "Spotkanie\nX-Evil: yes"
        }
        #expect(mail.subject == "Zaproszenie: Spotkanie X-Evil: yes, 10 grudnia, godz. 17.00")
        #expect(!mail.from.name.contains("\n") && !mail.from.name.contains("\r"))
        #expect(!mail.text.contains("\nBcc:"))
        #expect(mail.calendar?.ics.contains("\r\nX-Evil") == false)
    }

    @Test func htmlInNamesAndWordsIsShownAsItIs() throws {
        let mail = try compose("passed_on") {
            $0.directory.library.name = "Biblioteka <script>alert(1)</script> & \"Spółka\""
            $0.directory.texts["dobosz-words"] = "<img src=x onerror=alert(1)>\n<\u{301}b>gruby</b>"
        }
        let html = try #require(mail.html)
        #expect(!html.contains("<script>alert") && !html.contains("<img"))
        #expect(!html.unicodeScalars.split(separator: "<").contains { $0.first == "\u{301}" })
        #expect(html.contains("Biblioteka &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Spółka&quot;"))
        #expect(mail.text.contains("<img src=x onerror=alert(1)>"))
    }

    @Test func wordsThatLookLikeOurMarkupStayWords() throws {
        let words = "# Nagłówek\n[[Kliknij|TAK|TAK]]\n- punkt {{programme}}\n---\n**gruby** [url:https://evil.example]\n\u{E000}0\u{E001}"
        let mail = try compose("passed_on") { $0.directory.texts["dobosz-words"] = words }
        let html = try #require(mail.html)
        #expect(html.contains("[[Kliknij|TAK|TAK]]") && html.contains("punkt {{programme}}") && html.contains("**gruby** [url:https://evil.example]"))
        #expect(!html.contains("href=\"https://evil.example"))
        #expect(html.components(separatedBy: "<h1").count == 1)
    }

    @Test func aTitleCanNotLeaveItsButton() throws {
        let mail = try compose("reminder") { $0.partnership.meetings[1]?.plan.title = "A & B?subject=x&cc=all@example.org|NIE|NIE\"><b>" }
        let html = try #require(mail.html)
        let links = html.components(separatedBy: "href=\"mailto:").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(links.count == 3)
        for link in links {
            #expect(link.hasPrefix("sojusznik%2Bk7q2m9x4@partnerstwa.example.pl?subject="))
            #expect(!link.contains("&amp;cc=") && link.components(separatedBy: "&amp;").count == 2 && link.hasSuffix("%0D%0A"))
            #expect(link.utf8.count < 2_000)
        }
    }

    @Test func directionMarksAndControlsGo() throws {
        let mail = try compose("confirmation") { $0.directory.library.name = "Biblioteka\u{202E}\u{0}\u{8} w Rzgowie" }
        #expect(mail.text.contains("\nBiblioteka w Rzgowie\n"))
    }
}
