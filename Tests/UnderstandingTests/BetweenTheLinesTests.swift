import Testing

@testable import Understanding

// What is said below several lines of a list: of all of them, of some, of the last.

private let lines = [
    "1. Cecylia Banaś (szkoła)", "2. Norbert Opoka (OSP)", "3. Oksana Hrycak (dom kultury)", "4. ks. Walenty Pisarek (parafia)",
    "5. Gertruda Kluska (KGW)", "6. Roman Biel (wójt)",
]

/// Present, absent, and below which lines what was written.
private let groups: [(present: [Int], absent: [Int], said: [(ClosedRange<Int>, String)])] = [
    ([1, 2, 6], [3, 4, 5], [(1...2, "oboje byli"), (3...5, "cała trójka nieobecna"), (6...6, "był")]),
    ([1, 2, 3, 6], [4, 5], [(1...3, "komplet"), (4...6, "z tej trójki był tylko Biel")]),
    ([1, 2, 3], [4, 5, 6], [(1...3, "Do tego miejsca wszyscy obecni"), (4...6, "a tych nie było")]),
    ([1, 3, 4, 5, 6], [2], [(1...1, "była"), (2...2, "przysłał zastępcę, Adama Wronkę"), (3...6, "reszta komplet")]),
    ([3, 4, 5], [1, 2, 6], [(1...2, "tu nikt"), (3...4, "oboje"), (5...6, "była tylko pani Kluska")]),
    ([1, 2, 3, 4], [5, 6], [(1...3, "byli"), (4...6, "z tych tylko ksiądz")]),
    ([1, 3, 4, 5, 6], [2], [(1...3, "obecni bez pana Opoki"), (4...6, "obecni")]),
    ([1, 2], [3, 4, 5, 6], [(1...3, "dwoje pierwszych było"), (4...6, "brak")]),
    ([1, 2], [3, 4, 5, 6], [(1...2, "both came"), (3...6, "none of these")]),
    ([1, 2, 4, 5], [3, 6], [(1...3, "brak"), (4...6, "brak, chory")]),
    ([1, 3, 5, 6], [2, 4], [(1...2, "nieobecny"), (3...4, "nieobecny, odpust"), (5...6, "Pozostali byli.")]),
]

@Test(arguments: groups.indices)
func whatIsSaidBelowSeveralLines(_ index: Int) {
    let group = groups[index]
    let passages = group.said.map { range, own in
        Passage(own: own, quotedAbove: lines[range.lowerBound - 1...range.upperBound - 1].joined(separator: "\n"))
    }
    let words = Words(subject: "Re: Lista", own: group.said.map(\.1).joined(separator: "\n"), passages: passages,
        quoted: "Kto był?\n" + lines.joined(separator: "\n"))
    let question = Question(asked: .attendance, today: CalendarDay(year: 2026, month: 12, day: 4))
    let list = understand(words, asked: question).meaning.attendance
    #expect(list?.present == group.present && list?.absent == group.absent)
}
