// Words that take something back in a reply to an attendance list (Readers/Attendance/Fine): "Kos był, przepraszam, Kosa nie było".

enum CorrectionWords {
    /// They open a clause which takes something back: "Był Kos. Zaraz, Kosa nie było".
    static let cues = wordSet("""
        przepraszam sorry sory sorki sorka pardon wroc stop pomylka wait poprawka korekta ups oops oj ojej zaraz chwila chwileczke moment
        momencik sprostowanie errata correction actually hold ups! kurcze вибачте перепрошую ой czekaj czekajcie poczekaj zaczekaj zara
        """)

    /// Of these, what needs no comma before it: "Był Kos czekaj nie Kos tylko Lis".
    static let withoutComma = wordSet("""
        czekaj czekajcie poczekaj zaczekaj wait wroc chwila moment stop pomylka sorry sorki sorka oops ups poprawka przepraszam
        """)

    /// They take back wherever they stand: "Kosa jednak nie było".
    static let anywhere = wordSet("""
        jednak sprostowanie pomylka poprawka korekta actually przepraszam sorry sorki sorka wroc omylkowo mylnie mistake pomylke проте однак
        """)

    /// What is to be done with a line of the list: "proszę skreślić 8", "scratch 8".
    static let struck = wordStems("""
        skresl wykresl scratch strike usun wymaz odlicz odejm remove
        """)

    /// What somebody did with the list by mistake: "omyłkowo wpisałam 8".
    static let noted = wordStems("""
        wpisal zaznaczyl dopisal zapisal podal policzyl napisal listed marked wrote counted
        """)

    /// Idle words before one name is put for another: "Przepraszam, nie 5 tylko 6", "powinno być 6".
    static let apologies = wordSet("""
        przepraszam przepraszamy sorry sory ups oj powinno powinien powinna
        """)

    /// What the writer said before: "Wczoraj podałam, że Kos był".
    static let reports = wordSet("""
        podalam podalem pisalam pisalem napisalam napisalem zglosilam zglosilem podalismy said wrote reported
        """)

    /// Between a name and the one that is meant: "Kos, wróć, Lis".
    static let withdrawals = wordSet("""
        przepraszam przepraszamy sorry sory pardon wroc stop pomylka wait poprawka poprawiam correction korekta znaczy вибачте перепрошую
        """)

    /// They head the lines below a table that put it right: "Poprawka: 8 nie było".
    static let headsOfCorrections = wordStems("""
        poprawka korekta sprostowanie errata correction edit przepraszam sorry
        """)
}
