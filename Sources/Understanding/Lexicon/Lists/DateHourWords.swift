// Words beside numbers under a poll that tell whether they are hours (Readers/Poll): "zaczynają się po 16", "w pracy do 16".

enum DateHourWords {
    /// What follows a limit that is open on one side: "po 16 mogę".
    static let behindOpen = wordStems("""
        mog daj dam pasuj tak ok jak chet prosz works work is suit zawsze
        """)

    /// What a date does at an hour: "te, które zaczynają się o 16".
    static let starting = wordSet("""
        zaczyna zaczynaja zaczynajace zaczynajacy zacznie zaczna rozpoczyna rozpoczynaja startuje startuja rusza ruszaja start starts
        starting begin begins починається починаються
        """)

    /// Beside a number, an hour of the day: "w tygodniu po 16", "wieczorem od 18".
    static let hourMarks = wordStems("""
        tygodniu zaczyn zaczn rozpoczyn wieczor popolud poran rano godzin codzien evening afternoon morning start begin
        """)

    /// What ends or begins at an hour: "do 16 w sklepie".
    static let work = wordStems("""
        prac lekcj zajec zmian przychodni sklep biur urz work gabinet szkol
        """)

    /// How long something takes or lies ahead: "najpóźniej trzy dni wcześniej", "po 2 godzinach".
    static let lengths = wordSet("""
        dni dniach tygodnie tygodni tygodniach godzin godzinach miesiace miesiecy minut minutach days weeks hours months minutes
        """)

    /// Before an hour: "po 16", "until 4".
    static let prepositions = wordSet("""
        o do od po przed at until till after before from до після
        """)

    /// Before the English number, which is "this one" in Polish: "at ten".
    static let beforeTen = wordSet("""
        at until till by before after from to between and past than around about or
        """)

    /// "po pracy", "po lekcjach": in the afternoon.
    static let afterWork = wordSet("""
        pracy robocie szychcie lekcjach zajeciach szkole work school роботи
        """)

    /// Who does not do this is free: "we wtorek nie pracuję".
    static let freeWhenDenied = wordSet("""
        pracuje pracujemy ucze uczymy dyzuruje dyzuru dyzurow zajec lekcji zmiany
        """)

    /// Between the journey and its day: "wracam dopiero w nocy z 22".
    static let beforeReturn = wordSet("""
        from dopiero do domu od w we on the dniu juz okolo nocy z only home
        """)
}
