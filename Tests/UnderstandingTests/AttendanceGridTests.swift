import Testing

@testable import Understanding

// Tables of a librarian's own under an attendance list: with a head, in rows, in columns, one cell below another; rows by house.

private let letter = """
    Kto był?
    1. Cecylia Banaś (szkoła podstawowa nr 2)
    2. Norbert Opoka (OSP)
    3. Oksana Hrycak (dom kultury)
    4. ks. Walenty Pisarek (parafia)
    5. Gertruda Kluska (szkoła muzyczna)
    6. Roman Biel (OSP)
    """

private func read(_ own: String) -> Meaning {
    understand(Words(subject: "Re: Lista", own: own, quoted: letter), asked: Question(asked: .attendance, today: CalendarDay(year: 2026, month: 12, day: 4))).meaning
}

/// What tells of Banaś, Hrycak and Pisarek that they came, and of the others that they did not.
private let tables = [
    // two columns for marks
    "Nazwisko | Obecny | Nieobecny\nBanaś | X |\nOpoka | | X\nHrycak | X |\nPisarek | x |\nKluska | | x\nBiel | | x",
    "| Lp. | Kto | był/a | nie był/a |\n|---|---|---|---|\n| 1 | Banaś C. | ✓ | |\n| 2 | Opoka N. | | ✓ |\n| 3 | Hrycak | ✓ | |\n| 4 | ks. Pisarek | ✓ | |\n"
        + "| 5 | Kluska | | ✓ |\n| 6 | Biel | | ✓ |",
    "Nazwisko      obecny   nieobecny\nBanaś           x\nOpoka                    x\nHrycak          x\nPisarek         x\nKluska                   x\nBiel                     x",
    // the names themselves in two columns
    "Obecni | Nieobecni\nBanaś | Opoka\nHrycak | Kluska\nks. Pisarek | Biel",
    "Obecni         Nieobecni\nBanaś          Opoka\nHrycak         Kluska\nks. Pisarek    Biel",
    // one column
    "Nazwisko\tObecność\tUwagi\nBanaś\tTAK\nOpoka\tNIE\turlop\nHrycak\tTAK\nPisarek\tTAK\tdo 17\nKluska\tNIE\nBiel\tNIE\tpożar",
    "Kto | 22.01\nBanaś | +\nOpoka | -\nHrycak | +\nPisarek | +\nKluska | -\nBiel | -",
    "Osoba | Nieobecny\nBanaś |\nOpoka | x\nHrycak |\nPisarek |\nKluska | x\nBiel | x",
    // cells below one another, as programs write tables without HTML
    "Lista:\n\nLp.\n\nNazwisko\n\nObecność\n\nUwagi\n\n1\n\nBanaś\n\nTAK\n\n2\n\nOpoka\n\nNIE\n\nurlop\n\n3\n\nHrycak\n\nTAK\n\n4\n\nPisarek\n\nTAK\n\n5\n\n"
        + "Kluska\n\nNIE\n\n6\n\nBiel\n\nNIE\n\nDorota Lis",
    "Nazwisko\nObecność\nBanaś\nTAK\nOpoka\nNIE\nHrycak\nTAK\nPisarek\nTAK\nKluska\nNIE\nBiel\nNIE",
    // by house
    "szkoła podstawowa: Banaś\nOSP: nikt\ndom kultury: była\nparafia: ks. Pisarek\nszkoła muzyczna: brak",
    "SP nr 2 - jest, OSP - 0, dom kultury - 1, parafia - był, szkoła muzyczna - brak",
]

@Test("A table with a head is read by its columns", arguments: tables)
func readsTable(_ own: String) {
    let list = read(own).attendance
    #expect(list?.present == [1, 3, 4])
    #expect(list?.absent == [2, 5, 6])
}

@Test("Who stands in a table and on no list is a guest")
func guestInTable() {
    let list = read("Kto | był\nBanaś | x\nOpoka |\nHrycak | x\nPisarek | x\nKluska |\nBiel |\nJadwiga Mróz z banku | x").attendance
    #expect(list?.present == [1, 3, 4])
    #expect(list?.walkins.map(\.name) == ["Jadwiga Mróz"])
}

@Test("Rows of houses count", arguments: [
    ("OSP: obaj\nszkoły: tylko Banaś\nparafia: nikt\ndom kultury: nikt", [1, 2, 6], [3, 4, 5]),
    ("OSP - 1 (Biel), szkoły - obie, parafia - nie, dom kultury - tak", [1, 3, 5, 6], [2, 4]),
])
func countsOfHouses(_ own: String, _ present: [Int], _ absent: [Int]) {
    let list = read(own).attendance
    #expect(list?.present == present)
    #expect(list?.absent == absent)
}

@Test("Where it can't be told what a mark stood under, or whom a row means, nothing is recorded", arguments: [
    "Nazwisko\nObecny\nNieobecny\nBanaś\nX\nOpoka\nX\nHrycak\nX\nPisarek\nX\nKluska\nX\nBiel\nX",
    "Nazwisko | Obecny | Nieobecny\nBanaś | X |\nOpoka | X | X\nHrycak | X |\nPisarek | |\nKluska | | X\nBiel | | X",
    "OSP: 1\nszkoły: obie\nparafia: nikt\ndom kultury: nikt",
])
func unreadableTable(_ own: String) { #expect(read(own).attendance == nil) }
