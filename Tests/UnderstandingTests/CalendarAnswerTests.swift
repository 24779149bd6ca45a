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
    accept | Kliknęłam przez pomyłkę | ?
    accept | klik przez przypadek, proszę nie liczyć | ?
    decline | Omyłkowo odrzuciłem. | ?
    accept | Nacisnęłam nie ten przycisk | ?
    accept | Sorry, wrong button. | ?
    accept | Kliknęłam nie przez pomyłkę, naprawdę będę | accept
    accept | W przypadku deszczu też będę | accept
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

private let sixQuestions = """
    1. Na ile udało się osiągnąć cele spotkania? (od 1 do 5 i kilka słów)
    2. Jaka była atmosfera? Czy uczestnicy byli zaangażowani?
    3. Jak przebiegły poszczególne części spotkania?
    4. Kogo zabrakło i kogo warto jeszcze zaprosić?
    5. Co następnym razem warto zrobić inaczej?
    6. Jakie wsparcie ze strony animatorki lub animatora będzie teraz potrzebne?
    """

private func evaluated(_ own: String) -> Understood {
    understand(Words(subject: "Re: Ocena", own: own, quoted: sixQuestions), asked: Question(asked: .evaluation, today: today))
}

@Test(arguments: [
    ("4, 4, 5, 3, 2, 5", [1: "4", 2: "4", 3: "5", 4: "3", 5: "2", 6: "5"]), ("ad 1. 4\nad 2. świetna", [1: "4", 2: "świetna"]),
    ("Pytanie 1: 4. Pytanie 2: dobra", [1: "4.", 2: "dobra"]), ("a) 4\nb) dobra", [1: "4", 2: "dobra"]),
    ("1. Na ile udało się osiągnąć cele spotkania? 4\n2. Jaka była atmosfera? Dobra", [1: "4", 2: "Dobra"]),
    ("Na ile udało się osiągnąć cele spotkania?\n4\nJaka była atmosfera? Czy uczestnicy byli zaangażowani?\nDobra", [1: "4", 2: "Dobra"]),
    (sixQuestions + "\n\n4, dobra, sprawnie, wójt, nic, żadne", [1: "4", 2: "dobra", 3: "sprawnie", 4: "wójt", 5: "nic", 6: "żadne"]),
])
func answersToSixQuestions(_ own: String, _ expected: [Int: String]) {
    let understood = evaluated(own)
    #expect(understood.meaning.evaluation == expected && understood.unsure.isEmpty && !understood.meaning.question)
}

/// Which question it answers nobody knows: a human reads it.
@Test(arguments: [
    "4 4 4", "10/10", "3/5", "5/5, super", "4 godziny to za długo", "3 osoby się spóźniły", "10 grudnia było za zimno", "4, mapa, tak", "4",
    "3 out of 5, too many speeches", "4 - cele w większości", "Daję 4, zimno było.", "7. Coś jeszcze",
])
func whatCannotBePlaced(_ own: String) {
    let understood = evaluated(own)
    #expect(understood.meaning.evaluation.isEmpty && understood.unsure.contains { $0.about == "evaluation" })
}

/// "1 i 3" beside the button, under a poll: neither is lost.
@Test func wordsBesideAButtonUnderAPoll() {
    let poll = "1. wtorek 8 grudnia 2026, godz. 17:00\n2. środa 9 grudnia 2026, godz. 17:00\n3. czwartek 10 grudnia 2026, godz. 17:00"
    let words = Words(subject: "", own: "Pasuje mi 1 i 3", quoted: poll)
    let meaning = understand(words, beside: .accept, asked: Question(asked: .poll, today: today)).meaning
    #expect(meaning.poll == [1, 3] && meaning.answer == .accept && !meaning.proposes)
}

@Test(arguments: cases("""
    ? | Ewa Kot – nie! | somebody else's answer
    ? | Ewa Kot: będzie | somebody else's answer
    decline | Jan Lis – nie | the writer's own name
    """))
func oneOtherAnswers(_ each: Case) {
    let words = Words(subject: "Re: Zaproszenie", own: each.words, writer: "Jan Lis")
    let answer = understand(words, asked: Question(asked: .invitation, today: today)).meaning.answer
    #expect([answer?.rawValue ?? "?"] == each.expected, "\(each.guards)")
}

/// A yes to another day than our letter's is asked about; the letter's own day, said back, proposes nothing.
@Test(arguments: [("11 grudnia będę", nil), ("10 grudnia będę", .accept), ("czwartek 17:00 będę", .accept)] as [(String, Answer?)])
func aDateBesideTheAnswer(_ own: String, _ answer: Answer?) {
    let words = Words(subject: "Re: Zaproszenie", own: own, quoted: "Kiedy: czwartek, 10 grudnia, godz. 17.00–19.00")
    let meaning = understand(words, asked: Question(asked: .invitation, today: today)).meaning
    if let answer { #expect(meaning.answer == answer && !meaning.proposes) } else { #expect(meaning.answer != .accept) }
}

@Test(arguments: [
    ("", "GODZINY 1,5 telefon", 1.5), ("GODZINY", "1,5 telefon", 1.5), ("GODZINY 1,5 telefon", "", 1.5), ("", "Godziny 2,5", 2.5),
    ("", "HOURS 1.5 phone", 1.5), ("", "Godziny 17-19 mi pasują", nil),
])
func theCommandOfHours(_ subject: String, _ own: String, _ expected: Double?) {
    let meaning = understand(Words(subject: subject, own: own), asked: Question(asked: .none, today: today)).meaning
    #expect(meaning.hours?.hours == expected)
}
