// Words beside numbers under a poll that tell whether they are places in the list (Readers/Poll): "opcja 2", "te dwie", but "klasa 2".

enum DatePlaceWords {
    /// They make the number behind them one of the list: "opcja 2".
    static let beforeNumber = wordSet("""
        nr numer numery number no opcja opcje opcji option options propozycja propozycje pozycja pozycje punkt wariant pkt poz numerem номер
        """)

    /// What has a number for a name: "w szkole nr 2", "grupa 3".
    static let labelled = wordSet("""
        grupa grupy grupie klasa klasy szkola szkole szkoly przedszkole przedszkola przedszkolu sp lo sala sali filia filii oddzial oddzialu
        group linia linii linie autobus autobusu autobusem tramwaj tramwaju peron peronie pokoj pokoju gabinet gabinecie room bus line str
        strona stronie art ust rozdzial zalacznik zal tom tel kod page
        """)

    /// Before a number that counts dates: "te dwie", "dowolne trzy".
    static let beforeCount = wordSet("""
        te tych tymi tamte dowolne jakies ktores pozniejsze wczesniejsze dalsze wymienione podane these those
        """)

    /// Behind a number that counts them: "dwa terminy", "3 options".
    static let countedDates = wordSet("""
        terminy terminow daty dat opcje opcji propozycje propozycji mozliwosci dates options slots terminach spotkania spotkan spotkaniach
        """)

    /// What stands in our own lines beside day and hour: "1. środa 13 stycznia 2027 r., godz. 17:00".
    static let ofOurLines = wordSet("""
        godz godzina godzinie o g h r roku at the of on
        """)

    /// Ahead of a date or behind its day in a line of its own: "nr 2", "termin 3", "środa rano".
    static let aheadOfDates = wordSet("""
        nr numer termin terminu opcja propozycja pozycja data dnia dzien rano option date no
        """)

    /// "Poproszę najwcześniejszy z możliwych terminów", "the earliest one please".
    static let besideSuperlative = wordSet("""
        poprosze prosze ten ta termin terminow z mozliwych podanych the one date slot please biore wybieram pasuje mi of them
        """)

    /// What is counted before a colon: "tylko jeden termin: 3", "one date: 4".
    static let countedNouns = wordStems("""
        termin dat dzien dni opcj propozycj mozliwosc pozycj date day option slot
        """)

    /// Between a preposition and a place in the list: "od numeru 3 w górę".
    static let beforePlace = wordSet("""
        numeru nr number terminu opcji pozycji poz punktu pkt propozycji numer numerze opcje option the and including
        """)

    /// A question how many dates may be chosen, not which: "Można podać kilka czy tylko jeden?"
    static let counting = wordSet("""
        kilka wiecej ile mozna wystarczy tyle trzeba nalezy many several more enough скільки можна
        """)

    /// What is second or third and no date: "druga zmiana", "trzecie czytanie".
    static let thingsInOrder = wordStems("""
        prob tur czytan urodzin dawk gim komuni communion klas zmian wiek pomoc pietr rocznic liceum semestr turnus shift dzwonk czesc etap
        stopni
        """)

    /// Streets that bear a date: "ul. 3 Maja".
    static let streets = wordSet("""
        ul ulica ulicy ulice al aleja alei plac placu
        """)

    /// Beside the numbers of an answer that stands in the subject: "Re: Ankieta - pasuje mi 2 i 5".
    static let subjectFillers = wordSet("""
        i oraz albo lub tak nr numer numery pasuje pasuja mi nam and or termin terminy
        """)
}
