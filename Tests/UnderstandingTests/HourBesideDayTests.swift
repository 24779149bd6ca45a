import Testing

@testable import Understanding

// An hour beside the days that were named tells which of their dates, and chooses no others; what was taken back stays out.

private let letter = """
    Prosimy o wybór terminu:
    1) poniedziałek 7 grudnia 2026, godz. 17:00
    2) wtorek 8 grudnia 2026, godz. 18:00
    3) czwartek 10 grudnia 2026, godz. 17:00
    4) piątek 11 grudnia 2026, godz. 9:00
    5) wtorek 15 grudnia 2026, godz. 17:00
    """

/// The answer, the dates (nil: a human is asked), what it guards.
private let replies: [(String, [Int]?, String)] = [
    ("Czwartek, najlepiej po 17", [3], "an hour behind a day, as a wish"),
    ("Poniedziałek, ale po 17 już mogę", [1], "behind \"ale\", with a yes of its own"),
    ("Poniedziałek. Po 17.", [1], "in a sentence of its own"),
    ("Po pracy, pon albo czw", [1, 3], "ahead of the days"),
    ("wtorek, najlepiej wieczorem", [2, 5], "a part of the day that both have"),
    ("Wtorek, ale dopiero po 18", [2], "one of two"),
    ("wtorek lub piątek, ale po 16", [2, 5], "a row: the Friday is in the morning"),
    ("Piątek tak, ale po południu", nil, "an hour that the date does not have"),
    ("Czwartek super, ale o 18", nil, "likewise, of the clock"),
    ("Wszystkie, ale we wtorki tylko o 17", [1, 3, 4, 5], "all, and of one day only an hour"),
    ("pt o 9, po 10 mam lekcje", [4], "busy at another hour"),
    ("poniedziałek, do 16 pracuję", [1], "busy until then"),
    ("1 i 3 pasują. Czwartek jednak odpada", [1], "taken back behind its object"),
    ("W poniedziałek lub czwartek. Poniedziałek odwołuję", [3], "taken back by a verb"),
    ("1, a właściwie 3", [3], "a slip owned up to"),
    ("Termin 1. Tfu, 2", [2], "the same over two sentences"),
    ("1) tak 2) nie 3) nie 4) tak 5) nie", [1, 4], "verdicts behind numbers, in one line"),
    ("Pasuje poniedziałek. W piątek będę na festynie.", [1], "elsewhere on a day of the list"),
    ("Jestem zajęta:\n7 grudnia\n8 grudnia", nil, "a heading that denies"),
    ("Wyjazd 8-11 grudnia, reszta pasuje", [1, 5], "a journey with both ends"),
    ("piątek, 10 grudnia", nil, "a day and a date that contradict each other"),
    ("Any of them except the two on Tuesday", [1, 3, 4], "two of a day, in English"),
]

@Test(arguments: replies.indices)
func anHourBesideADay(_ index: Int) {
    let (own, dates, guards) = replies[index]
    let question = Question(asked: .poll, today: CalendarDay(year: 2026, month: 12, day: 1))
    let meaning = understand(Words(subject: "Re: Ankieta", own: own, quoted: letter), asked: question).meaning
    #expect(meaning.poll == dates ?? [] && !meaning.pollNone, "\(own): \(guards)")
}

/// One list of dates in several notations, and the same answer below each.
@Test(arguments: [
    "1. 2027-06-15 (wt) 16:00\n2. 2027-06-17 (czw) 16:00\n3. 2027-06-19 (sob) 9:00\n4. 2027-06-22 (wt) 11:00",
    "1 - wt. 15 czerwca, g. 16\n2 - czw. 17 czerwca, g. 16\n3 - sob. 19 czerwca, g. 9\n4 - wt. 22 czerwca, g. 11",
    "1) 15-06-2027 wtorek, 16.00\n2) 17-06-2027 czwartek, 16.00\n3) 19-06-2027 sobota, 9.00\n4) 22-06-2027 wtorek, 11.00",
    "Termin 1: wtorek 15.06.2027, 16:00\nTermin 2: czwartek 17.06.2027, 16:00\nTermin 3: sobota 19.06.2027, 9:00\nTermin 4: wtorek 22.06.2027, 11:00",
    "1 - 15 czerwca (wtorek), 16:00\n2 - 17 czerwca (czwartek), 16:00\n3 - 19 czerwca (sobota), 9:00\n4 - 22 czerwca (wtorek), 11:00",
    "Nr\nTermin\nGodzina\n1\nwtorek 15 czerwca\n16:00\n2\nczwartek 17 czerwca\n16:00\n3\nsobota 19 czerwca\n9:00\n4\nwtorek 22 czerwca\n11:00",
])
func datesAreReadInAnyNotation(_ quoted: String) {
    let question = Question(asked: .poll, today: CalendarDay(year: 2027, month: 6, day: 1))
    func read(_ own: String) -> [Int] { understand(Words(subject: "Re: Termin", own: own, quoted: "Kiedy?\n" + quoted), asked: question).meaning.poll }
    #expect(read("oba wtorki") == [1, 4])
    #expect(read("tylko o 16") == [1, 2])
}

/// Words, signs and arrows behind our own lines.
@Test(arguments: [
    ("g. 16 nie dam rady", "g. 10 OK", "g. 16 OK, ale spóźnię się 15 min", [2, 3]),
    ("g. 16", "g. 10 <-- to", "g. 16 <-- i to", [2, 3]),
    ("g. 16 - NIE", "g. 10 - TAK (do 13.00)", "g. 16 - NIE", [2]),
])
func remarksBehindOurDates(_ first: String, _ second: String, _ third: String, _ dates: [Int]) {
    let quoted = "Kiedy?\n1 - śr. 7 kwietnia, \(first)\n2 - pt. 9 kwietnia, \(second)\n3 - pon. 12 kwietnia, \(third)"
    let question = Question(asked: .poll, today: CalendarDay(year: 2027, month: 3, day: 1))
    let words = Words(subject: "Re: Termin", own: "Odpowiedzi przy terminach.", quoted: quoted)
    #expect(understand(words, asked: question).meaning.poll == dates)
}
