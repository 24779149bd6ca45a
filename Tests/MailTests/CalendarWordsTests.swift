import Foundation
import Testing

@testable import Mail

@Suite("What a person wrote to a calendar's answer")
struct CalendarWordsTests {
    @Test("Phrases of programs are nobody's words", arguments: [
        "Anna Nowak <anna@dom.example> has accepted your event invitation.", "anna@dom.example has declined your event invitation.",
        "Anna Nowak has tentatively accepted this invitation.", "Jan Kos zaakceptował zaproszenie.", "Jan Kos zaakceptował(a) to zaproszenie",
        "Jan Kos odrzucił(a) zaproszenie na spotkanie Razem dla Rzgowa",
        "Jan Kos <jan@example.pl> przyjął(ęła) Twoje zaproszenie na wydarzenie.",
        "Jan Kos odpowiedział(a) „Może” na to zaproszenie", "Accepted: Razem dla Rzgowa", "Wstępnie zaakceptowano: Razem dla Rzgowa",
        "Odrzucono: Razem",
        "Anna Nowak: Zaakceptowane: Razem dla Rzgowa", "Anna Nowak: Zaproszenie przyjęte wstępnie: Razem\ndla Rzgowa",
        "Kiedy: czwartek, 10 grudnia 2026 17:00-19:00\nGdzie: Biblioteka, Rawska 1",
        "When: Thursday\nWhere: Library\n________________________________\nJoin the meeting now",
        "Declined because I am out of office", "Razem dla Rzgowa", "Biblioteka, Rawska 1",
        "Jan Kos zaakceptował(a) to zaproszenie.\n\nRazem dla Rzgowa\nczw. 10 gru 2026\n\nZ Kalendarza Google: https://calendar.google.com/",
        "Jan Kos has accepted the invitation to the event: Razem dla Rzgowa, scheduled for 10 December 2026 at 17:00.",
    ])
    func phrases(_ text: String) {
        #expect(ownWords(ofCalendarAnswer: [text, "", ""], event: ["Razem dla Rzgowa", "Biblioteka, Rawska 1", "Program w załączniku"]) == "")
    }

    @Test("What the person wrote stays", arguments: [
        "Niestety nie dam rady.", "Czy jest parking?", "Zaakceptowałam zaproszenie, ale nie wiem, czy zdążę.",
        "I accepted the invitation but may be late.",
        "Przyjęłam zaproszenie, przyjdzie za mnie Ola.", "Nie", "Pani dyrektor przyjęła zaproszenie, ale przyjdzie za nią Ewa Kos.",
    ])
    func own(_ text: String) {
        #expect(ownWords(ofCalendarAnswer: ["", text, ""], event: ["Razem dla Rzgowa"]) == text)
        #expect(ownWords(ofCalendarAnswer: ["Accepted: Razem dla Rzgowa\n\n\(text)", text, ""], event: ["Razem dla Rzgowa"]) == text)
    }
}

@Suite("Our letter, copied into the answer")
struct CopiedLetterTests {
    private static let letter = """
        Dzień dobry,

        Biblioteka w Rzgowie zaprasza na spotkanie partnerów. Porozmawiamy o tym, co możemy zrobić razem.

        Kiedy: czwartek, 10 grudnia 2026, godz. 17.00
        Gdzie: Biblioteka, Rawska 1

        Czy mogą Państwo przyjść? Wystarczy odpisać TAK, NIE albo MOŻE.

        Maria Lis, Biblioteka w Rzgowie
        """

    @Test("It is quoted, and what stands below answers it", arguments: [
        letter + "\n\nBędę.", "Będę.\n\n" + letter, "Będę.\n" + letter.replacingOccurrences(of: "o tym, co", with: "o tym,\nco"),
    ])
    func copied(_ body: String) {
        let own = ownWords(of: mail(body), answering: Self.letter)
        #expect(own.text == "Będę." && own.quoted.contains("Wystarczy odpisać"))
    }

    @Test func whatIsLeftOfAListStays() {
        let letter = """
            Dzień dobry,
            jak poszło? Prosimy tylko o jedno: kto był na spotkaniu?
            1. Anna Nowak, OSP
            2. Jan Kos, szkoła
            A. Maria Lis, biblioteka
            Wystarczy odpisać na ten list w jeden z tych sposobów:
            - Obecni: 1, 2, 5, A
            - wszyscy oprócz 3 i 6
            """
        let answer = letter.replacingOccurrences(of: "2. Jan Kos, szkoła\n", with: "") + "\n\nByli tylko ci."
        let own = ownWords(of: mail(answer), answering: letter, keepsList: true)
        #expect(own.text == "1. Anna Nowak, OSP\nA. Maria Lis, biblioteka\nByli tylko ci.")
    }

    @Test("One line in common is the person's", arguments: [
        "Dzień dobry,\nGdzie: Biblioteka, Rawska 1\nto już wiem, ale czy jest tam parking dla kilkunastu samochodów?\nWanda Kos",
        "Dzień dobry,\nnie dam rady przyjść, mam wtedy dyżur w przychodni i nikt mnie nie zastąpi.\nPozdrawiam\nWanda Kos",
    ])
    func notCopied(_ body: String) {
        let own = ownWords(of: mail(body))
        #expect(own.without(letter: Self.letter) == own)
    }
}
