// Words of another meeting than the one that was asked about.

enum OtherMeetingWords {
    /// Say it alone: "poprzednio nie było Kota".
    static let alone = wordSet("""
        poprzednio uprzednio previously
        """)

    /// Beside a meeting, or behind "na" and "w": "następnym razem", "na kolejne".
    static let other = wordSet("""
        nastepne nastepnym nastepnego kolejne kolejnym kolejnego przyszle przyszlym przyszlego poprzednie poprzednim poprzedniego zeszlym
        zeszlego ubieglym next previous last наступне наступному наступну минулій минулому
        """)

    /// Behind "na", alone: "na następne nie przyjdzie Kruk".
    static let next = wordSet("""
        nastepne kolejne przyszle nastepnym kolejnym наступну наступному
        """)

    /// How those begin that tell of one that was.
    static let past = wordStems("""
        poprzedni uprzednio zeszl ubieg previous last мину
        """)

    static let meeting = wordStems("""
        spotkan zebran raz tydzien tygodn miesia rok termin warsztat meeting time week month зустріч раз
        """)

    /// Behind "za": "za tydzień", "za dwa tygodnie".
    static let weeks = wordSet("""
        tydzien tygodnie miesiac rok week weeks month
        """)

    /// Tell of an earlier one where the sentence turns back to this: "Ostatnio nie było Kota, teraz wszyscy".
    static let earlier = wordSet("""
        ostatnio ostatnim temu
        """)

    /// Back to the meeting that was asked about.
    static let thisOne = wordSet("""
        teraz dzis dzisiaj obecnie wczoraj now today yesterday тепер сьогодні
        """)

    static let thisTime = [["tym", "razem"], ["this", "time"], ["цього", "разу"]]

    /// What somebody will do: "nie będzie", "won't come".
    static let toCome = wordSet("""
        zabraknie zastapi zastapia bedzie beda przyjdzie przyjda dotrze dotra dojedzie dojada wont will ll прийде прийдуть буде будуть
        """)
}
