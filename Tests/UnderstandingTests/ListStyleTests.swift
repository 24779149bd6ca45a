import Testing

@testable import Understanding

// Attendance lists in the styles that people make them in, and the writer, who stands on them too.

private let styles: [(name: String, lines: String)] = [
    ("name first", "1. Anna Wójcik – biblioteka\n2. Jan Lis – dom kultury\n3. Tomasz Górski – OSP\n4. Grażyna Nowicka – KGW\n5. Michał Baran – szkoła"),
    ("house first", "1. Biblioteka – Anna Wójcik\n2. Dom Kultury – Jan Lis\n3. OSP – Tomasz Górski\n4. KGW – Grażyna Nowicka\n5. Szkoła – Michał Baran"),
    ("colons", "1) Biblioteka: Anna Wójcik\n2) GOK: Jan Lis (animator)\n3) OSP: Tomasz Górski (prezes)\n4) KGW: Grażyna Nowicka\n5) Szkoła: Michał Baran"),
    ("surname first", "1. Wójcik Anna | biblioteka\n2. Lis Jan | GOK\n3. Górski Tomasz | OSP\n4. Nowicka Grażyna | KGW\n5. Baran Michał | szkoła"),
    ("post first", "1. Kustosz Anna Wójcik\n2. Instruktor GOK Jan Lis\n3. Prezes OSP Tomasz Górski\n4. Przewodnicząca KGW Grażyna Nowicka\n5. Radny Michał Baran"),
    ("a cell a line", "1\nAnna Wójcik\nbiblioteka\n2\nJan Lis\nGOK\n3\nTomasz Górski\nOSP\n4\nGrażyna Nowicka\nKGW\n5\nMichał Baran\nszkoła"),
]

/// The answer of Jan Lis, the absent (nil: a human is asked), what it guards.
private let replies: [(String, [Int]?, String)] = [
    ("Wszyscy oprócz mnie", [2], "the writer as an exception"),
    ("Wszyscy oprócz mnie i Barana", [2, 5], "beside another"),
    ("Oprócz mnie byli Górski i Wójcik", [4, 5], "the writer besides those who came"),
    ("Oprócz mnie: Górski, Nowicka", [1, 5], "the same without a verb"),
    ("Nie było mnie i Górskiego", [2, 3], "the writer among the absent"),
    ("Byłem ja, Tomasz Górski i Grażyna Nowicka", [1, 5], "whole names"),
    ("Nie było Grażyny. I jeszcze Barana.", [4, 5], "one more in a sentence of its own"),
    ("Byli Wójcik i Lis. Poza nimi tylko Baran.", [3, 4], "besides those just named"),
    ("Byli wszyscy. Górski nie oddał ankiety.", nil, "a deed that is no coming is no absence at least"),
    ("Byli wszyscy, w styczniu Baran nie da rady", [], "another month"),
    ("W grudniu nieobecni: 4 i 5", [4, 5], "this month, without a verb"),
    ("Ostatnio nie było Barana, tym razem był komplet", [], "the time before"),
    ("Nie było Barana. Anna Wójcik dotarła, wyszła o 20:15, ustaliliśmy 3 punkty.", [5], "numbers of other things"),
]

@Test(arguments: styles.indices)
func listsOfEveryStyle(_ index: Int) {
    let question = Question(asked: .attendance, today: CalendarDay(year: 2026, month: 12, day: 4))
    for (own, absent, guards) in replies {
        let words = Words(subject: "Re: Lista", own: own, quoted: "Kto był?\n" + styles[index].lines, writer: "Jan Lis")
        let list = understand(words, asked: question).meaning.attendance
        #expect(list?.absent == absent && list?.walkins.isEmpty != false, "\(styles[index].name), \(own): \(guards)")
    }
}

@Test func surnamesInJa() {
    let words = Words(subject: "Re: Lista", own: "Byli wszyscy oprócz pani Czai", quoted: "Kto był?\n1) Gil Rafał (klub)\n2) Czaja Monika (MDK)\n3) Kania Tomasz")
    let list = understand(words, asked: Question(asked: .attendance, today: CalendarDay(year: 2026, month: 12, day: 4))).meaning.attendance
    #expect(list == Attendance(present: [1, 3], absent: [2]))
}

@Test func theHeadOfAHouseIsNotTheHeadOfAnother() {
    let quoted = "Kto był?\n1) GOK: Dorota Pawlak (dyrektor)\n2) Szkoła: Renata Wilk (dyrektorka)\n3) OSP: Mariusz Szary (prezes)\n4) KGW: Halina Szara"
    let question = Question(asked: .attendance, today: CalendarDay(year: 2026, month: 12, day: 4))
    func absent(_ own: String) -> [Int]? { understand(Words(subject: "Re: Lista", own: own, quoted: quoted), asked: question).meaning.attendance?.absent }
    #expect(absent("Nie było dyrektor szkoły") == [2])
    #expect(absent("Wszyscy oprócz pani prezes KGW") == [4])
    #expect(absent("Nie było dyrektora GOK") == [1])
    #expect(absent("Nie było dyrektora") == nil)
}

@Test func wordsBehindTheNamesOfTheQuotedList() {
    let quoted = """
        Kto był?
        1/ Genowefa Ptaszek - zespół „Kalina” była
        2/ Leon Rybak - koło wędkarskie był
        3/ Marzena Sikora - Gminny Ośrodek Kultury nie było, urlop
        4/ Julia Woś - Szkolne Koło Wolontariatu nie było
        5/ ks. Adam Stępień - parafia był, spóźnił się
        """
    let words = Words(subject: "Re: Lista", own: "Dopisałam przy nazwiskach.", quoted: quoted)
    let list = understand(words, asked: Question(asked: .attendance, today: CalendarDay(year: 2026, month: 12, day: 4))).meaning.attendance
    #expect(list == Attendance(present: [1, 2, 5], absent: [3, 4]))
}
