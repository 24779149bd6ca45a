import Testing

@testable import Understanding

private let today = CalendarDay(year: 2026, month: 12, day: 4)

/// A button, what was written beside it, and what is recorded; "?" before it: a human is asked.
private let buttons = """
    accept | Do zobaczenia! | accept
    accept | Czy jest parking? | accept ask
    accept | Spóźnię się 15 minut | accept
    accept | Przyniosę ciasto | accept
    accept | Może w czwartek? | accept propose
    accept | Nie mogę się doczekać! | accept
    accept | Zaproście też Annę Lis z KGW. | accept nom=Anna Lis
    accept | Proszę usunąć moje dane. | erase
    decline | Jestem wtedy na urlopie | decline
    decline | Szkoda, bardzo chciałam przyjść | decline
    decline | Dziękuję za zaproszenie | decline
    decline | Przyjdzie za mnie Anna Nowak. | decline sub=Anna Nowak
    decline | Rezygnuję z partnerstwa | decline leave
    tentative | Dam znać w piątek | tentative
    accept | Niestety nie dam rady przyjść. | ?
    accept | Nie wiem jeszcze, czy dam radę. | ?
    accept | Postaram się być | ?
    accept | Przyjdzie za mnie Anna Nowak. | ?
    accept | Rezygnuję z partnerstwa. | ?
    accept | Actually I can't make it | ?
    decline | Będę na pewno | ?
    tentative | Nie przyjdę | ?
    """

@Test(arguments: cases(buttons))
func wordsBesideAButton(_ each: Case) throws {
    let question = Question(asked: .invitation, today: today), button = try #require(Answer(rawValue: each.expected[0]))
    let understood = understand(Words(subject: "", own: each.words), beside: button, asked: question), meaning = understood.meaning
    var said = [meaning.answer?.rawValue ?? ""]
    if meaning.question { said.append("ask") }
    if meaning.proposes { said.append("propose") }
    if meaning.leave { said.append("leave") }
    if meaning.erase { said.append("erase") }
    said += meaning.nominates.map { "nom=" + $0.name } + [meaning.substitute].compactMap { $0.map { "sub=" + $0.name } }
    let recorded = said.filter { !$0.isEmpty }.joined(separator: " ")
    #expect(recorded == (each.guards == "?" ? "" : each.guards))
    #expect((each.guards == "?") == understood.unsure.contains { $0.about == "answer" }, "a human is told")
}

@Test func withoutWordsTheButtonCounts() {
    let understood = understand(Words(subject: "Re: coś", own: " \n"), beside: .tentative, asked: Question(asked: .invitation, today: today))
    #expect(understood.meaning.answer == .tentative && understood.unsure.isEmpty && understood.confidence == 1)
}

@Test(arguments: cases("""
    ? | Ewa: będę / Tomek: nie będę | two, and none of them the writer
    ? | Kowalska – tak, Nowak – nie | surnames
    ? | Dzień dobry,⏎Ewa: będę⏎Tomek: nie będę | one below the other
    accept | Jan: będę⏎Tomek: nie będę | the writer is one of them
    decline | Ja: nie, żona: tak | the writer says so
    accept | Będę. Obiad: nie, ciasto: tak | no people
    """))
func severalPeopleAnswer(_ each: Case) {
    let words = Words(subject: "Re: Zaproszenie", own: each.words, writer: "Jan Lis")
    let answer = understand(words, asked: Question(asked: .invitation, today: today)).meaning.answer
    #expect([answer?.rawValue ?? "?"] == each.expected, "\(each.guards)")
}

@Test(arguments: [
    ("1) 5 2) 4 3) tak", [1: "5", 2: "4", 3: "tak"]), ("1. 5, 2. za długo, 3. nie", [1: "5", 2: "za długo", 3: "nie"]),
    ("3. Trochę za długo", [3: "Trochę za długo"]), ("1 - tak, 2 - nie, 3 - atmosfera", [1: "tak", 2: "nie", 3: "atmosfera"]),
    ("1. Było 2. grudnia, dobrze\n3. nie", [1: "Było 2. grudnia, dobrze", 3: "nie"]), ("5. Wszystko super", [5: "Wszystko super"]),
])
func answersToAQuestionnaire(_ own: String, _ expected: [Int: String]) {
    #expect(understand(Words(subject: "Re: Ocena", own: own), asked: Question(asked: .evaluation, today: today)).meaning.evaluation == expected)
}

@Test(arguments: [
    ("", "GODZINY 1,5 telefon", 1.5), ("GODZINY", "1,5 telefon", 1.5), ("GODZINY 1,5 telefon", "", 1.5), ("", "Godziny 2,5", 2.5),
    ("", "HOURS 1.5 phone", 1.5), ("", "Godziny 17-19 mi pasują", nil),
])
func theCommandOfHours(_ subject: String, _ own: String, _ expected: Double?) {
    let meaning = understand(Words(subject: subject, own: own), asked: Question(asked: .none, today: today)).meaning
    #expect(meaning.hours?.hours == expected)
}
