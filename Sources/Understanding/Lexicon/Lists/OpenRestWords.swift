// Words by which the writer leaves the rest of an attendance list open (Readers/Attendance/Fine/AttendanceOpenRest.swift,
// AttendanceOpenTopics.swift): "Reszty nie pamiętam", "o pozostałych napiszę jutro". Stems: any ending may follow.

enum OpenRestWords {
    /// They open what is not known: "kto jeszcze był, nie wiem".
    static let asking = wordSet("""
        kto czy co ile ilu kogo who whether if
        """)

    /// Before what somebody does who knows: "nie pamiętam", "I don't remember".
    static let denials = wordSet("""
        nie not dont didnt cant cannot couldnt no
        """)

    /// What was written down and is all there is: "więcej nie zapisałam".
    static let recorded = wordSet("""
        mam mamy zapisalam zapisalem odnotowalam odnotowalem odnotowano wpisalam wpisalem
        """)

    /// "trzeba pytać Basi", "zapytam koleżankę", "musiałabym zajrzeć do zeszytu", "sprawdzę".
    static let whomToAsk = wordStems("""
        zapytam zapytac zapytaj spytam spytac pytac pytaj dopyt dowiem sprawdz zajrz uzupeln dopisz dosl przesle podesl znajd ask check
        """)

    /// "umknęła mi", "zapomniałam zanotować", "wolę nie zgadywać".
    static let lost = wordStems("""
        umkn zapomnial zgadyw strzel forgot ustaleni ustalic potwierdzenia zapytani danych niewiadom wyjasni tajemnic zagadk trudno znalez
        rozmaz zgub zamok zgin
        """)

    /// What somebody does not do who does not know: "nie pamiętam", "nie spisałam", "nie mam zapisane", "nie przysięgnę".
    static let knowing = wordStems("""
        wiem wiad pamiet pomn spisa zapis zanot notow odnot spraw zdaz wypeln mam umiem potraf powiem jestem kojarz liczyl zwroc przypom
        przysieg recz patrz dojrz zmysl zgad pewn know remember sure say idea note znam napisz rozpozn odrozn doliczy wymieni odhacz ogarn
        odczyt odtworz podejm posiad tell policzy wpisal wypatrz keep
        """)

    /// More will follow, or cannot be read: "o reszcie napiszę jutro", "dalej rozmazane".
    static let promised = wordStems("""
        jutro wieczorem tomorrow napisz odpisz opisz dopisz dosl dosyl przesl powiem poinformuj nastepn pozniej powie domu odtworz przypom
        odczyta zgin zgub poszuk szukam weekend poniedzial zeszy szuflad ogarni wypowi later monday send tell przedstawi spamiet cierpliw
        podpisow koleza koleg
        """)

    /// A list nobody can read: "dwa podpisy nieczytelne".
    static let unreadable = wordStems("""
        nieczyteln hieroglif zawijas bazgro gryzmol rozmaz illegible unreadable
        """)

    /// Somebody else knows of them: "o pozostałych proszę pytać Basię".
    static let referred = wordStems("""
        rozmawia zapyta pyta spyta policzy liczy uzupeln ask
        """)

    /// An earlier mail of the writer's: "reszta tak, jak pisałam", "jak w poprzednim mailu".
    static let beforeJak = wordStems("""
        pisal pisze podal podawal wyslal poprzedni wczesniej napisal mowil zglosil zglaszal
        """)

    /// Those of an earlier meeting: "byli ci sami co miesiąc temu".
    static let sameAsBefore = [
        "ci sami co", "te same osoby co", "ten sam sklad", "sklad ten sam", "sklad jak", "same people as", "same crowd as", "same as last time",
        "ci sami ludzie co", "ta sama grupa co", "ta sama ekipa co", "same faces as", "ci sami jak", "ten sam zestaw",
    ]
}
