import Testing

@testable import Understanding

private let today = CalendarDay(year: 2026, month: 12, day: 4)

@Test(arguments: cases(februaryCases) + cases(sheetPollCases) + cases(furtherFebruaryCases) + cases(thirdFebruaryCases) + cases(fourthFebruaryCases)
    + cases(fifthFebruaryCases) + cases(sixthFebruaryCases))
func februaryPolls(_ each: Case) { check(each, under: februaryPoll) }

@Test(arguments: cases(marchCases))
func marchPolls(_ each: Case) { check(each, under: marchPoll) }

@Test(arguments: cases(decemberCases))
func decemberPolls(_ each: Case) { check(each, under: decemberPoll) }

@Test(arguments: cases(easterCases))
func easterPolls(_ each: Case) { check(each, under: easterPoll) }

@Test(arguments: cases(novemberCases))
func novemberPolls(_ each: Case) { check(each, under: novemberPoll) }

@Test(arguments: cases(aprilCases))
func aprilPolls(_ each: Case) { check(each, under: aprilPoll) }

@Test(arguments: cases(juneCases) + cases(thenJuneCases) + cases(laterJuneCases) + cases(sayingJuneCases))
func junePolls(_ each: Case) { check(each, under: junePoll) }

@Test(arguments: cases(filterCases))
func filteredPolls(_ each: Case) { check(each, under: filterPoll) }

@Test(arguments: cases(julyCases))
func julyPolls(_ each: Case) { check(each, under: julyPoll) }

@Test(arguments: cases(mayCases))
func mayPolls(_ each: Case) { check(each, under: mayPoll) }

@Test(arguments: cases(schoolFebruaryCases))
func schoolFebruaryPolls(_ each: Case) { check(each, under: schoolFebruaryPoll) }

@Test(arguments: cases(adventCases))
func adventPolls(_ each: Case) { check(each, under: adventPoll) }

@Test(arguments: cases(winterCases))
func winterPolls(_ each: Case) { check(each, under: winterPoll) }

@Test(arguments: cases(lodgeCases))
func lodgePolls(_ each: Case) { check(each, under: lodgePoll) }

@Test(arguments: cases(barbaraCases))
func barbaraPolls(_ each: Case) { check(each, under: barbaraPoll) }

@Test(arguments: cases(januaryCases))
func januaryPolls(_ each: Case) { check(each, under: januaryPoll) }

@Test(arguments: cases(springCases))
func springPolls(_ each: Case) { check(each, under: springPoll) }

@Test(arguments: cases(repairCases))
func repairPolls(_ each: Case) { check(each, under: repairPoll) }

@Test(arguments: cases(loosePollCases) + cases(furtherLooseCases) + cases(clockLooseCases))
func pollsWithoutTheirList(_ each: Case) { check(each, under: "") }

private func check(_ each: Case, under letter: String) {
    let words = Words(subject: "Re: Ankieta", own: each.words, quoted: letter)
    let meaning = understand(words, asked: Question(asked: .poll, today: today)).meaning
    var read = [meaning.pollNone ? "nothing" : meaning.poll.isEmpty ? "doubt" : "poll=" + meaning.poll.map(String.init).joined(separator: ",")]
    if meaning.question { read.append("ask") }
    if meaning.proposes { read.append("propose") }
    #expect(read == each.expected, "\(each.guards)")
}

@Test(arguments: cases(moreHoursCases) + cases(furtherHoursCases) + cases(lateHoursCases) + cases(lastHoursCases)
    + cases(sumHoursCases) + cases(voiceHoursCases) + cases(wayHoursCases) + cases(takenHoursCases))
func moreHours(_ each: Case) {
    let understood = understand(Words(subject: "Re: Godziny", own: each.words), asked: Question(asked: .hours, today: today))
    guard let hours = understood.meaning.hours else {
        #expect(each.expected.isEmpty && understood.unsure.contains { $0.about == "hours" }, "\(each.guards)")
        return
    }
    let plain = hours.hours == hours.hours.rounded() ? String(Int(hours.hours)) : String(hours.hours)
    #expect(["h=" + plain] + (hours.channel.map { [$0.rawValue] } ?? []) == each.expected, "\(each.guards)")
}

/// An answer that stands in the subject alone; the subject of our own letter is none.
@Test(arguments: [("1,5 h spotkanie", "", 1.5), ("2 h telefon", "Pozdrawiam", 2), ("Re: 2 h spotkania", "", nil), ("Godziny", "", nil)])
func hoursInTheSubject(_ subject: String, _ own: String, _ expected: Double?) {
    let understood = understand(Words(subject: subject, own: own), asked: Question(asked: .hours, today: today))
    #expect(understood.meaning.hours?.hours == expected)
}

/// Nobody asked: only what the writer did themself is a report.
@Test(arguments: [
    ("Melduję poza kolejką: wczoraj 35 minut przez telefon z panią Majer, dziś 25 z wójtem, też telefonicznie.", 1.0),
    ("Rozmawiałam z panem Kłosem 20 minut na telefonie.", 0.33), ("Proszę dopisać mi do rejestru: półtorej godziny na forum.", 1.5),
    ("Kalendarze rozeszły się w pół godziny, na spotkaniu Klubu pytali o jeszcze, ale mówiłem, że to już koniec.", nil),
    ("Proszę dopisać mi za zeszły tydzień godzinę i czterdzieści minut pracy z biblioteką.", 1.67),
    ("Dopisuję do karty: wczoraj trzy i pół godziny pracy dla Klonowa.", 3.5),
    ("Dla Klonowa: rozmowa telefoniczna z panią Anną, w poniedziałek 40 minut, w czwartek 20.", 1),
    ("Zapisuję się na dwie godziny pracy przy stoisku.", nil),
    ("Please record 2 hours of consulting for last week.", 2), ("Do ewidencji proszę wpisać 3 godziny dyżuru z piątku.", 3),
    ("Proszę wpisać mnie na dyżur, dwie godziny w sobotę.", nil), ("Proszę zapisać moją siostrę na zajęcia, trwają dwie godziny.", nil),
    ("Attached please find the invoice for two hours of projector rental at the meeting.", nil),
])
func unaskedHours(_ own: String, _ expected: Double?) {
    #expect(understand(Words(subject: "Godziny", own: own), asked: Question(asked: .none, today: today)).meaning.hours?.hours == expected)
}

@Test func lettersOfTheOtherAlphabetAreReadAsTheirTwins() {
    #expect(unmixed("гoдина") == "година" && unmixed("gоdzina") == "godzina")
    #expect(unmixed("година") == "година" && unmixed("godzina") == "godzina")
}

@Test func verdictsTypedBehindTheQuotedDatesCount() {
    let letter = """
        1. wtorek 9 lutego 2027, 9:00 NIE
        2. wtorek 9 lutego 2027, 17:00 TAK
        3. środa 10 lutego 2027, 12:00 <-- ten
        """
    let meaning = understand(Words(subject: "Re: Ankieta", own: "", quoted: letter), asked: Question(asked: .poll, today: today)).meaning
    #expect(meaning.poll == [2, 3])
}

/// Marks and words in our list, where the writer says that the answer stands there; crosses may take away.
@Test(arguments: [
    ("Postawiłem iksy przy tych, w które mogę.", ["", "", "  x", ""], [3]), ("Skreśliłam te, które odpadają.", ["", " x", " x", ""], [1, 4]),
    ("Proszę spojrzeć na listę poniżej, dopisałam przy każdym terminie.", [" - NIE", " - TAK", " - NIE (targ)", " - TAK, z chęcią"], [2, 4]),
    ("Zaznaczyłam poniżej, co pasuje.", ["", "", "", ""], []), ("Moje odpowiedzi obok dat.", [" (+)", " (-)", " (-)", " (+)"], [1, 4]),
    ("Wpisałam odpowiedzi poniżej.", ["⏎nie mogę", "⏎mogę", "⏎pasuje", "⏎nie mogę"], [2, 3]),
])
func marksInOurListCount(_ own: String, _ marks: [String], _ expected: [Int]) {
    let days = ["1) poniedziałek 12 kwietnia", "2) środa 14 kwietnia", "3) piątek 16 kwietnia", "4) wtorek 20 kwietnia"]
    let letter = zip(days, marks).map { $0 + $1.replacing("⏎", with: "\n") }.joined(separator: "\n")
    let meaning = understand(Words(subject: "Re: Ankieta", own: own, quoted: letter), asked: Question(asked: .poll, today: today)).meaning
    #expect(meaning.poll == expected && !meaning.pollNone)
}

/// "też odpowiada, byle się nie przeciągnęło": what should not happen is no refusal.
@Test func wishesBelowADateRefuseNothing() {
    let days = ["1. wtorek 9 lutego 2027, 9:00", "2. środa 10 lutego 2027, 17:00", "3. czwartek 11 lutego 2027, 12:00"]
    let remarks = ["mam komisję", "odpowiada mi", "też odpowiada, byle się nie przeciągnęło"]
    let passages = zip(remarks, days).map { Passage(own: $0, quotedAbove: $1) }
    let words = Words(subject: "Re: Ankieta", own: remarks.joined(separator: "\n"), passages: passages, quoted: days.joined(separator: "\n"))
    #expect(understand(words, asked: Question(asked: .poll, today: today)).meaning.poll == [2, 3])
}

@Test func numbersBehindOurSubjectAnswerWhereTheMailIsEmpty() {
    func read(_ subject: String) -> [Int] {
        understand(Words(subject: subject, own: ""), asked: Question(asked: .poll, today: today)).meaning.poll
    }
    #expect(read("Re: Termin wiosennego spotkania - 1,3,4") == [1, 3, 4])
    #expect(read("Odp: Ankieta: 2 i 5") == [2, 5])
    #expect(read("Re: Spotkanie - 17 marca") == [])
    #expect(read("Re: Termin spotkania") == [])
}

/// "Odpowiedź w temacie": what stands behind our own subject, unless that may still be ours.
@Test(arguments: [
    ("Odp: Terminy spotkania: 2 i 5", "Odpowiedź w temacie.", [2, 5]), ("Re: Ankieta - 1, 3", "jak w tytule", [1, 3]),
    ("Re: Spotkanie - 17 marca", "odpowiedź w temacie", []), ("Re: Ankieta - 1, 3", "W tym temacie odpiszę jutro.", []),
])
func answersThatPointToTheSubject(_ subject: String, _ own: String, _ expected: [Int]) {
    #expect(understand(Words(subject: subject, own: own), asked: Question(asked: .poll, today: today)).meaning.poll == expected)
}

@Test(arguments: [
    ("Re: Zaproszenie, 18 lutego - będę, Szczepanik", "", Answer.accept), ("Odp: Zaproszenie - nie mogę, Ewa", "", .decline),
    ("Re: Zaproszenie na spotkanie - TAK", "odpowiedź w temacie", .accept), ("Re: Zaproszenie - Szczepanik", "", nil),
])
func answersBehindOurSubject(_ subject: String, _ own: String, _ expected: Answer?) {
    let words = Words(subject: subject, own: own, writer: "Ewa Szczepanik")
    #expect(understand(words, asked: Question(asked: .invitation, today: today)).meaning.answer == expected)
}

@Test func aSignAloneBeneathADateIsItsVerdict() {
    let days = ["1. wtorek 9 lutego 2027, 9:00", "2. środa 10 lutego 2027, 17:00", "3. czwartek 11 lutego 2027, 12:00"]
    let passages = [Passage(own: "+", quotedAbove: days[0]), Passage(own: "-", quotedAbove: days[1]), Passage(own: "+", quotedAbove: days[2])]
    let words = Words(subject: "Re: Ankieta", own: "+\n-\n+", passages: passages, quoted: days.joined(separator: "\n"))
    #expect(understand(words, asked: Question(asked: .poll, today: today)).meaning.poll == [1, 3])
}

@Test func anAnswerBetweenTheDatesIsAboutTheOneAboveItUnlessItSpeaksOfSeveral() {
    let days = ["1. wtorek 9 lutego 2027, 9:00", "2. środa 10 lutego 2027, 17:00", "3. czwartek 11 lutego 2027, 12:00",
        "4. piątek 12 lutego 2027, 12:00"]
    func read(_ first: String, _ second: String) -> [Int] {
        let passages = [Passage(own: first, quotedAbove: days[0] + "\n" + days[1]), Passage(own: second, quotedAbove: days[2] + "\n" + days[3])]
        let words = Words(subject: "Re: Ankieta", own: first + "\n" + second, passages: passages, quoted: days.joined(separator: "\n"))
        return understand(words, asked: Question(asked: .poll, today: today)).meaning.poll
    }
    #expect(read("to mi pasuje", "nie") == [2])
    #expect(read("te odpadają", "te są w porządku") == [3, 4])
    #expect(read("pasuje", "też") == [2, 4])
    #expect(read("oba mogą być", "ten o 12 w czwartek chętnie, w piątek odsypiam") == [1, 2, 3])
}

@Test("What stands at the very end of a sentence is looked behind of without harm", arguments: [
    ("dwie godziny bez", 2), ("Telefon 1 h minus", nil), ("kwadrans bez", 0.25),
] as [(String, Double?)])
func nothingBehind(_ words: String, _ hours: Double?) {
    let question = Question(asked: .hours, today: CalendarDay(year: 2026, month: 12, day: 4))
    #expect(understand(Words(subject: "Re: Godziny", own: words), asked: question).meaning.hours?.hours == hours)
}
