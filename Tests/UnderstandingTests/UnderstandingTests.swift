import Foundation
import Testing

@testable import Understanding

private let today = CalendarDay(year: 2026, month: 12, day: 4)

/// One line of a case table.
struct Case: Sendable, CustomTestStringConvertible {
    var expected: [String]
    var words: String
    var guards: String
    var testDescription: String { words }
}

func cases(_ table: String) -> [Case] {
    table.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: "|", maxSplits: 2).map { String($0.trimmed) }
        guard fields.count == 3 else { return nil }
        return Case(expected: expectations(fields[0]), words: fields[1].split(separator: "⏎").map { String($0.trimmed) }.joined(separator: "\n"),
            guards: fields[2])
    }
}

/// "decline sub=Anna Nowak ask" → three expectations: a value may hold spaces.
private func expectations(_ text: String) -> [String] {
    var out: [String] = []
    for word in text.split(separator: " ") {
        if let last = out.last, last.contains("="),
            word.first?.isUppercase ?? false { out[out.count - 1] += " " + word } else { out.append(String(word)) }
    }
    return out
}

extension Substring {
    var trimmed: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}

/// The meaning in the words of the tables.
private func stated(_ meaning: Meaning) -> Set<String> {
    var out: Set<String> = [meaning.answer?.rawValue ?? "none"]
    if meaning.question { out.insert("ask") }
    if meaning.proposes { out.insert("propose") }
    if meaning.leave { out.insert("leave") }
    if meaning.erase { out.insert("erase") }
    if let substitute = meaning.substitute { out.insert("sub=" + substitute.name) }
    for person in meaning.nominates { out.insert("nom=" + person.name) }
    return out
}

@Test(arguments: cases(answerCases) + cases(furtherAnswerCases) + cases(turnedAnswerCases) + cases(standInAnswerCases))
func answers(_ each: Case) {
    let read = understand(Words(subject: "Re: Zaproszenie na spotkanie", own: each.words), asked: Question(asked: .invitation, today: today))
    #expect(stated(read.meaning) == Set(each.expected), "\(each.guards)")
}

private func numbers(_ list: [Int]) -> String { list.map(String.init).joined(separator: ",") }

@Test(arguments: cases(pollCases))
func polls(_ each: Case) {
    let meaning = understand(Words(subject: "Re: Ankieta", own: each.words, quoted: pollLetter), asked: Question(asked: .poll, today: today)).meaning
    var read = [meaning.pollNone ? "nothing" : meaning.poll.isEmpty ? "doubt" : "poll=" + numbers(meaning.poll)]
    if meaning.question { read.append("ask") }
    if meaning.proposes { read.append("propose") }
    #expect(read == each.expected, "\(each.guards)")
}

/// What was read under an attendance list, in the words of the tables.
private func attended(_ words: String, _ letter: String) -> [String] {
    let meaning = understand(Words(subject: "Re: Lista", own: words, quoted: letter), asked: Question(asked: .attendance, today: today)).meaning
    guard let list = meaning.attendance else { return meaning.held == false ? ["not", "held"] : ["doubt"] }
    var read = ["p=" + numbers(list.present), "a=" + numbers(list.absent)] + list.walkins.map { "w=" + $0.name }
    if !list.lettersPresent.isEmpty { read.append("in=" + list.lettersPresent.joined()) }
    if !list.lettersAbsent.isEmpty { read.append("out=" + list.lettersAbsent.joined()) }
    return read
}

/// Each list that was sent, and what people wrote under it.
private let attendanceLists = [
    (attendanceLetter, attendanceCases),
    (gappedAttendanceLetter, gappedAttendanceCases),
    (furtherAttendanceLetter, furtherAttendanceCases),
    (thirdAttendanceLetter, thirdAttendanceCases),
    (fourthAttendanceLetter, fourthAttendanceCases),
    (fifthAttendanceLetter, fifthAttendanceCases),
    (sixthAttendanceLetter, sixthAttendanceCases),
    (seventhAttendanceLetter, seventhAttendanceCases),
    (eighthAttendanceLetter, eighthAttendanceCases),
    (ninthAttendanceLetter, ninthAttendanceCases),
    (tenthAttendanceLetter, tenthAttendanceCases),
    (plainAttendanceLetter, plainAttendanceCases),
    (namesakeAttendanceLetter, namesakeAttendanceCases),
    (titledAttendanceLetter, titledAttendanceCases),
    (restAttendanceLetter, restAttendanceCases),
    (groupAttendanceLetter, groupAttendanceCases),
    (mendedAttendanceLetter, mendedAttendanceCases),
    (sharedTitleAttendanceLetter, sharedTitleAttendanceCases),
    (partAttendanceLetter, partAttendanceCases), (runAttendanceLetter, runAttendanceCases),
    (sheetAttendanceLetter, sheetAttendanceCases), (sheetAttendanceLetter, otherMeetingCases),
    (spouseAttendanceLetter, spouseAttendanceCases),
    (proseAttendanceLetter, proseAttendanceCases),
] + houseAttendanceLists

/// More than a hundred people, and fewer lines than that in the answer.
@Test func aLongListIsReadToo() {
    let invited = Dictionary(uniqueKeysWithValues: (1...120).map { ($0, "Osoba Nazwisko\($0) – sołectwo") })
    let question = Question(asked: .attendance, invited: invited, today: today)
    let said = understand(Words(subject: "Re: Lista", own: "Byli wszyscy, na następne nie przyjdzie nikt.\nDziękuję", quoted: ""), asked: question)
    #expect(said.meaning.attendance?.present.count == 120)
}

@Test(arguments: attendanceLists.indices)
func attendance(_ list: Int) {
    let (letter, table) = attendanceLists[list]
    for each in cases(table) { #expect(attended(each.words, letter) == each.expected, "\(each.words): \(each.guards)") }
}

@Test(arguments: [
    "1. Anna Kowalik, 2. st. asp. Piotr Hinc, 3. Celina Dudek", "1) Anna Kowalik\n2) st. asp. Piotr Hinc\n3) Celina Dudek",
    "1 Anna Kowalik (szkoła)\n2 st. asp. Piotr Hinc (policja)\n3 Celina Dudek",
    "(1) Anna Kowalik\n(2) st. asp. Piotr Hinc\n(3) Celina Dudek", "1 – Anna Kowalik\n2 – st. asp. Piotr Hinc\n3 – Celina Dudek",
    "> 1. Anna Kowalik – Szkoła Podstawowa nr\n> 2 w Krzewinie\n> 2. st. asp. Piotr Hinc\n> 3. Celina Dudek",
])
func listsAreReadBackFromTheQuote(_ quoted: String) {
    let words = Words(subject: "Re: Lista", own: "Wszyscy oprócz pana Hinca", quoted: "Prosimy o listę:\n" + quoted)
    #expect(understand(words, asked: Question(asked: .attendance, today: today)).meaning.attendance == Attendance(present: [1, 3], absent: [2]))
}

@Test func answersBetweenTheLinesSpeakOfThoseAbove() {
    let passages = [("była", "1. Anna Kowalik – Szkoła"), ("i ta grupa w całości też", "2. Bogdan Maj – OSP\n3. Celina Dudek – KGW"),
        ("ci nie", "4. ks. Dariusz Wrona – parafia\n5. Elżbieta Sowa – OPS"), ("był", "6. Feliks Górny – sołtys")]
    let words = Words(subject: "Re: Lista", own: passages.map(\.0).joined(separator: "\n"),
        passages: passages.map { Passage(own: $0.0, quotedAbove: $0.1) }, quoted: attendanceLetter)
    let list = understand(words, asked: Question(asked: .attendance, today: today)).meaning.attendance
    #expect(list == Attendance(present: [1, 2, 3, 6], absent: [4, 5]))
}

@Test(arguments: rowAttendanceReplies.indices)
func rows(_ each: Int) {
    let reply = rowAttendanceReplies[each]
    let words = Words(subject: "Re: Lista", own: reply.words, quoted: rowAttendanceLetter)
    let list = understand(words, asked: Question(asked: .attendance, today: today)).meaning.attendance
    #expect(list?.present == reply.present && list?.absent == reply.absent && list?.walkins.map(\.name) == reply.guests, "\(reply)")
}

@Test(arguments: betweenAttendanceReplies.indices)
func remarksBelowTheLines(_ each: Int) {
    let reply = betweenAttendanceReplies[each]
    let lines = rowAttendanceLetter.split(separator: "\n").dropFirst().map(String.init)
    let passages = zip(reply.remarks, lines).map { Passage(own: $0, quotedAbove: $1) }
    let words = Words(subject: "Re: Lista", own: reply.remarks.joined(separator: "\n"), passages: passages, quoted: rowAttendanceLetter)
    let list = understand(words, asked: Question(asked: .attendance, today: today)).meaning.attendance
    #expect(list?.present == reply.present && list?.absent == reply.absent, "\(reply)")
}

@Test func aCopiedListWithAMarkOnEveryLineIsAnAnswer() {
    let marked = attendanceLetter.split(separator: "\n").enumerated().map { $0.offset == 0
        ? String($0.element) : $0.element + ($0.offset % 3 == 0 ? "  -" : "  +") }.joined(separator: "\n")
    let question = Question(asked: .attendance, today: today)
    #expect(understand(Words(subject: "Re: Lista", own: "", quoted: marked), asked: question).meaning.attendance
        == Attendance(present: [1, 2, 4, 5], absent: [3, 6]))
    #expect(understand(Words(subject: "Re: Lista", own: "", quoted: attendanceLetter), asked: question).meaning.attendance == nil)
}

@Test func lettersOfStaffAreCarriedAndOldListsHaveNone() throws {
    let question = Question(asked: .attendance, invited: [1: "Anna Kowalik", 2: "Bogdan Maj"], staff: ["A": "Hanna Lipska", "B": "Michał Orzeł"],
        today: today)
    let list = understand(Words(subject: "Re: Lista", own: "Obecni: 1, A i pan Orzeł"), asked: question).meaning.attendance
    #expect(list?.present == [1] && list?.absent == [2] && list?.lettersPresent == ["A", "B"])
    let old = try JSONDecoder().decode(Attendance.self, from: Data(#"{"present":[1],"absent":[],"walkins":[]}"#.utf8))
    #expect(old == Attendance(present: [1], absent: []))
    #expect(!String(decoding: try JSONEncoder().encode(old), as: UTF8.self).contains("letters"))
}

@Test(arguments: cases(substituteCases) + cases(lateSubstituteCases) + cases(lastSubstituteCases))
func substitutes(_ each: Case) {
    let read = understand(Words(subject: "Re: Zaproszenie na spotkanie", own: each.words), asked: Question(asked: .invitation, today: today))
    #expect(stated(read.meaning) == Set(each.expected), "\(each.guards)")
}

@Test(arguments: [
    ("Mnie nie będzie, ale kogoś z rady rodziców podeślę.", "ktoś z rady rodziców"),
    ("Nie mogę, ale koleżanka z pracy przyjdzie za mnie.", "koleżanka z pracy"),
    ("Mnie nie będzie, przyjdzie ktoś z zarządu.", "ktoś z zarządu"),
])
func unnamedSubstitutes(_ own: String, _ name: String) {
    let meaning = understand(Words(subject: "Re: Zaproszenie na spotkanie", own: own), asked: Question(asked: .invitation, today: today)).meaning
    #expect(meaning.answer == .decline && meaning.substitute?.name == name)
}

@Test(arguments: cases(hoursCases))
func hours(_ each: Case) {
    let hours = understand(Words(subject: "Re: Godziny", own: each.words), asked: Question(asked: .hours, today: today)).meaning.hours
    var read: [String] = []
    if let hours {
        let plain = hours.hours == hours.hours.rounded() ? String(Int(hours.hours)) : String(hours.hours)
        read = ["h=" + plain] + (hours.channel.map { [$0.rawValue] } ?? [])
    }
    #expect(read == each.expected, "\(each.guards)")
}

@Test(arguments: cases(nominationCases) + cases(nominationFurtherCases) + cases(lateNominationCases) + cases(lastNominationCases))
func nominations(_ each: Case) {
    let people = understand(Words(subject: "Re: Kogo", own: each.words), asked: Question(asked: .nomination, today: today)).meaning.nominates
    #expect(["nom=" + people.map(\.name).joined(separator: ",")] == [each.expected.joined(separator: " ")], "\(each.guards)")
}

@Test(arguments: ["nie będę.", "TAK", "1,2,3", "aaaaaaaa", "a.a.a.a.a", "jeśli ", "- ", "🤷‍♀️", "\u{0}", "nie nie nie ", "Jan Kos, ", "12:30-",
    "(((", "za mnie "])
func hostileTextsAreReadInBoundedTime(_ piece: String) {
    let wall = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let clock = ContinuousClock()
    for asked in Asked.allCases {
        let spent = clock.measure {
            _ = understand(Words(subject: wall, own: wall, passages: [Passage(own: wall, quotedAbove: wall)], quoted: wall),
                asked: Question(asked: asked, today: today))
        }
        #expect(spent < .seconds(5), "\(asked)")
    }
}

@Test(arguments: [
    ("Jestem nieobecna do 12 grudnia.", 12, 12), ("Urlop od 7 do 18.12.2026, wracam po świętach", 12, 18), ("Wracam 13 grudnia.", 12, 12),
    ("I am out of the office until 20 December.", 12, 20), ("Nie ma mnie do 3 stycznia", 1, 3),
])
func absences(_ words: String, _ month: Int, _ day: Int) {
    let year = month < today.month ? 2027 : 2026
    #expect(absence(in: words, today: today) == CalendarDay(year: year, month: month, day: day))
}

@Test func anAbsenceWithoutItsEndHasNone() {
    #expect(absence(in: "Jestem na urlopie, odpiszę później.", today: today) == nil)
}

@Test func aButtonsSubjectCountsAndTheBodysWordsCountMore() {
    let question = Question(asked: .invitation, today: today)
    #expect(understand(Words(subject: "TAK [7K3F]", own: ""), asked: question).meaning.answer == .accept)
    #expect(understand(Words(subject: "NIE WIEM", own: ""), asked: question).meaning.answer == .tentative)
    #expect(understand(Words(subject: "TAK [7K3F]", own: "Niestety jednak nie dam rady."), asked: question).meaning.answer == .decline)
    #expect(understand(Words(subject: "Re: TAK czy NIE? Zaproszenie", own: ""), asked: question).meaning.answer == nil)
}

@Test(arguments: [
    ("Re: Zaproszenie na spotkanie 10 grudnia - TAK", Answer.accept), ("Odp: Zaproszenie [7K3F] będę", .accept),
    ("Re: Zaproszenie: nie przyjdę", .decline),
    ("Re: Zaproszenie na spotkanie - raczej tak", .tentative), ("Re: Spotkanie partnerstwa - zapraszamy", nil),
    ("Re: Zaproszenie – będzie Pani?", nil), ("Fwd: Zaproszenie - tak", nil),
] as [(String, Answer?)])
func anAnswerBehindOurSubjectCountsWhenTheBodyIsEmpty(_ subject: String, _ answer: Answer?) {
    #expect(understand(Words(subject: subject, own: ""), asked: Question(asked: .invitation, today: today)).meaning.answer == answer)
}

@Test(arguments: [
    ("Tak. Czy mogę przyjechać razem z mężem?", Answer.accept), ("TAK\n\nMożna z wózkiem?", .accept), ("Nie. Kto będzie zamiast mnie?", .decline),
    ("Tak. Ale tego dnia nie mogę przyjść.", nil), ("Tak? A gdzie?", nil),
] as [(String, Answer?)])
func theBareWordOfOurLetterCountsBesideAQuestion(_ own: String, _ answer: Answer?) {
    let read = understand(Words(subject: "Re: Zaproszenie", own: own), asked: Question(asked: .invitation, today: today)).meaning.answer
    if let answer { #expect(read == answer) } else { #expect(read != .accept) }
}

@Test func theKeywordOfOurLetterLeavesForGoodAndTheBareWordElsewhereDoesNot() {
    let letter = "Jeżeli nie chcą Państwo dostawać wiadomości, prosimy odpisać REZYGNUJĘ."
    let question = Question(asked: .invitation, today: today)
    #expect(understand(Words(subject: "Re: x", own: "REZYGNUJĘ", quoted: letter), asked: question).meaning.leave)
    #expect(!understand(Words(subject: "Re: x", own: "Rezygnuję"), asked: question).meaning.leave)
}
