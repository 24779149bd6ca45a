import Testing

@testable import Mail

/// Single lines of a library's letter beside the answer, without a mark and without the rest of the letter.
@Suite("A library's sentences beside the answer")
struct LibrarySentenceTests {
    @Test("They are quoted", arguments: [
        ("Jeśli zamiast Pani/Pana przyjdzie ktoś inny, prosimy podać imię, nazwisko i adres e-mail.\n\nBędę.", "Będę."),
        ("Będę.\n\nJeśli zamiast Pani/Pana przyjdzie ktoś inny, prosimy podać imię, nazwisko i adres e-mail.", "Będę."),
        ("Zamiast Pani przyjdzie ktoś inny? Proszę odpisać: ZA MNIE, imię i nazwisko,\nadres e-mail.\n\nNie przyjdę", "Nie przyjdę"),
        ("TAK – będę\nNIE – nie będę\nMOŻE – jeszcze nie wiem\n\nTAK", "TAK"),
        ("Będę\nNie będę\nJeszcze nie wiem\nprzyjdę z mężem", "przyjdę z mężem"),
        ("Będę\n\nTAK – będę / NIE – nie będę / MOŻE – jeszcze nie wiem", "Będę"), ("TAK / NIE / MOŻE\n\nnie", "nie"),
        ("Prosimy o odpowiedź do 5 marca: TAK (będę), NIE (nie będę) albo MOŻE. Można też odpisać własnymi słowami.\n\nBędę", "Będę"),
        ("Kto nie chce otrzymywać od nas wiadomości, niech odpisze: REZYGNUJĘ Z PARTNERSTWA.\n\nBędę", "Będę"),
        ("Pytania? Proszę odpisać na ten list albo zadzwonić: 44 123 45 67.\n\nBędę", "Będę"), ("Prosimy o odpowiedź do piątku.\n\nBędę", "Będę"),
        ("Kogo jeszcze warto zaprosić? Proszę odpisać: PARTNER, imię i nazwisko, organizacja, adres e-mail.\nJan Kos z OSP", "Jan Kos z OSP"),
        ("Just reply to this letter with one word: YES, NO or MAYBE.\n\nYES", "YES"),
        ("Będę. Czy możemy na Panią/Pana liczyć? Wystarczy TAK, NIE albo MOŻE.", "Będę."),
    ])
    func quoted(_ body: String, _ expected: String) {
        let own = ownWords(of: mail(body))
        #expect(own.text == expected && !own.quoted.isEmpty)
    }

    @Test("What a person may write stays", arguments: [
        "Czy zamiast mnie może przyjść ktoś inny?", "Prosimy o odpowiedź, czy będzie parking. Przyjdziemy we dwie.", "TAK\nNIE\nTAK",
        "Czy możemy na Państwa liczyć przy jarmarku? Prosimy o odpowiedź do piątku.", "Piszę w imieniu biblioteki w Kalinku: przyjedziemy we trzy.",
        "Tak, będę. Proszę odpisać na ten list, czy jest winda.", "REZYGNUJĘ Z PARTNERSTWA", "TAK – będę", "[x] Będę\n[ ] Nie będę",
        "Zamiast Pani przyjdzie ktoś inny? Tak, Ewa Kot z OSP.", "Prosimy o odpowiedź na nasze pismo.\nBędę",
    ])
    func stays(_ body: String) { #expect(ownWords(of: mail(body)).text == body) }
}
