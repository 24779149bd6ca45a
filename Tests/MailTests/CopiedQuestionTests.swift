import Testing

@testable import Mail

/// Any letter of a library's, not only one of ours: its question stands above the answer without a mark.
@Suite("A question copied without a mark")
struct CopiedQuestionTests {
    private func own(_ body: String) -> OwnWords { ownWords(of: mail(body)) }

    @Test("It is quoted", arguments: [
        ("Czy mogą Państwo przyjść? Wystarczy odpisać TAK albo NIE.\n\nNiestety nie.", "Niestety nie."),
        ("Dzień dobry,\nile godzin trwało wsparcie w listopadzie?\n\n2h telefon", "2h telefon"),
        ("Ile godzin poświęciła Pani bibliotece? Wystarczy odpisać np. \"1,5 telefon\".\n\n2 h spotkanie", "2 h spotkanie"),
        ("Dzień dobry,\nkto był na spotkaniu?\n1. Anna Nowak\n2. Jan Kos\n3. Ewa Lis\nWystarczy odpisać: Obecni: 1, 2\n\nbyli 1 i 3", "byli 1 i 3"),
        ("Który termin Państwu odpowiada?\n1. wtorek 8 grudnia 2026, godz. 17:00\n2. środa 9 grudnia 2026, godz. 17:00\n\n2", "2"),
        ("2\n\nDzień dobry,\nktóry termin pasuje?\n1. wtorek 8 grudnia 2026, godz. 17:00\n2. środa 9 grudnia 2026, godz. 17:00\nMaria Lis", "2"),
        ("Dzień dobry,\nzapraszamy na spotkanie 10 grudnia.\nWystarczy odpisać TAK albo NIE.\nJeśli zamiast Pani/Pana przyjdzie ktoś inny, prosimy o nazwisko.\n\nTak",
            "Tak"),
    ])
    func quoted(_ body: String, _ expected: String) {
        let own = own(body)
        #expect(own.text == expected && !own.quoted.isEmpty)
    }

    @Test("The person's own questions, and what is answered in the line or marked in the list, stay", arguments: [
        "Będę. Czy przyjdą Państwo na nasze jasełka?", "Czy przyjdą Państwo na nasze jasełka w przedszkolu?\nZapraszam", "Czy mogą Państwo przyjść? Ja tak.",
        "Dzień dobry,\nczy będzie Pani na spotkaniu? Mam dokumenty.\nBędę", "Kto był na spotkaniu ostatnio?\nBędę",
        "Który termin pasuje?\n1. wtorek - tak\n2. środa - nie\nDziękuję", "Który termin pasuje?", "Dzień dobry,\nbędę.\nKto był na spotkaniu ostatnio?",
    ])
    func stays(_ body: String) {
        let own = own(body), lines = body.split(separator: "\n")
        #expect(own.text.contains(lines.last!) && (own.quoted.isEmpty || lines.count > 2))
    }
}
