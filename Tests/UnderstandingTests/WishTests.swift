import Testing

@testable import Understanding

private let today = CalendarDay(year: 2026, month: 12, day: 4)

/// Nobody is taken off a list or erased because somebody else wants it, because it is denied, asked or cited, or for one number on one poster.
@Test(arguments: [
    "Proszę usunąć mój poprzedni numer telefonu, podaję nowy. Będę.", "Proszę o usunięcie mojego nazwiska z plakatu.",
    "Czy moje dane zostaną usunięte po zakończeniu programu?", "Czy usunęliście już moje dane?", "Please do not delete my data. See you there.",
    "Proszę już nie przysyłać mi papierowych zaproszeń, zwykły mail wystarczy. Będę.", "Nie wysyłajcie mi więcej zaproszeń kalendarzowych.",
    "Proszę nie usuwać moich danych, będę.", "Proszę o usunięcie danych kontaktowych pani Rak.",
    "Będę. Pani Basia napisała: „rezygnuję z partnerstwa, proszę usunąć moje dane”. Szkoda.",
    "To nie jest rezygnacja z partnerstwa, po prostu mam wtedy operację.", "Nie ma mowy o rezygnacji z partnerstwa!",
    "Proszę usunąć Jana Kosa z listy partnerów, wyprowadził się.", "Proszę wykreślić z partnerstwa Bar u Zdzicha.",
    "Pan Kos rezygnuje z partnerstwa, prosił mnie o przekazanie.", "Proszę wypisać z listy panią Rak, ja zostaję i będę.",
    "Anna Nowak told me she wants to leave the partnership.", "Koleżanka powiedziała, że rezygnuje z partnerstwa.",
    "Pani Nowak mówiła mi, że chce odejść z partnerstwa.",
    "Basia napisała mi wczoraj: rezygnuję z partnerstwa. Ja będę.", "Czy jak nie przyjdę drugi raz, to wypiszecie mnie z partnerstwa?",
])
func nobodyLeavesForAnother(_ words: String) {
    let meaning = understand(Words(subject: "Re: Zaproszenie", own: words), asked: Question(asked: .invitation, today: today)).meaning
    #expect(!meaning.leave && !meaning.erase)
}

@Test(arguments: [
    ("Rezygnuję z partnerstwa.", true, false), ("Proszę o wypisanie z listy.", true, false), ("rezygnuje z partnerstwa, prosze mnie wypisac", true, false),
    ("Rezygnuję z udziału w partnerstwie i proszę usunąć moje dane.", true, true), ("Na podstawie RODO żądam usunięcia moich danych.", false, true),
    ("Proszę usunąć mój adres i numer telefonu z Państwa bazy.", false, true), ("W imieniu OSP Lipowo składam rezygnację z partnerstwa.", true, false),
    ("Nie, dziękuję. Rezygnuję z partnerstwa na stałe.", true, false), ("Proszę już do mnie nie pisać, panie Andrzeju.", true, false),
    ("Mówiłam już, że rezygnuję z partnerstwa.", true, false), ("I told Anna that I want to leave the partnership.", true, false),
    ("Please delete all my data.", false, true),
])
func whoeverLeavesLeaves(_ words: String, leave: Bool, erase: Bool) {
    let meaning = understand(Words(subject: "Re: Zaproszenie", own: words), asked: Question(asked: .invitation, today: today)).meaning
    #expect(meaning.leave == leave && meaning.erase == erase)
}
