// How librarians head the columns of a table of their own: "Nazwisko | Obecny | Nieobecny" (Readers/Attendance/Rows/AttendanceGrid.swift).

enum TableWords {
    /// A mark below it: the person came.
    static let there: Set<String> = [
        "obecny", "obecna", "obecni", "obecne", "obecny a", "obecna y", "obecny obecna", "obec", "ob", "byl", "byla", "byli", "byl a", "byl byla",
        "przyszedl", "przyszla", "przyszli", "przybyl", "przybyla", "przybyli", "jest", "sa", "present", "attended", "here", "came", "was there",
    ]
    /// A mark below it: the person did not come.
    static let away: Set<String> = [
        "nieobecny", "nieobecna", "nieobecni", "nieobecne", "nieobecny a", "nieobecna y", "nieob", "nb", "nie byl", "nie byla", "nie byli", "nie byl a",
        "nie bylo", "nie ma", "brak", "nie przyszedl", "nie przyszla", "nie przyszli", "nie przybyl", "nie przybyli", "absent", "missing", "not here",
        "did not come", "didn t come", "nieobecnosc", "usprawiedliwiony", "usprawiedliwieni",
    ]
    /// Below it each cell says it itself: "tak", "nie", "x".
    static let status: Set<String> = [
        "obecnosc", "status", "frekwencja", "czy byl", "czy byla", "czy byl a", "czy obecny", "czy obecna", "czy obecny a", "obecny nieobecny",
        "obecni nieobecni", "byl nie byl", "tak nie", "attendance", "was he she there", "present absent",
    ]

    /// Behind a house: nobody of it came. "OSP: brak"
    static let nobody = wordSet("""
        brak nikt nikogo nie nieobecny nieobecna nieobecni pusto none nobody no absent - – — 0
        """)

    /// Behind a house: nobody else of it came. "GOPS: tylko p. Mączka"
    static let only = wordSet("""
        tylko jedynie sama sam only just
        """)

    /// Behind a house: all of it. "OSP: komplet"
    static let whole = wordSet("""
        komplet komplecie wszyscy cala caly cale all
        """)
}
