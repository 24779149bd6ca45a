// Words of a report of hours as a letter: what is reported, put right, taken off or left empty (Readers/Hours): "Proszę wpisać 2 godziny",
// "Korekta: nie 3, tylko 2", "w tym miesiącu nic".

enum ReportWords {
    /// At the head of a report that nobody asked for: "Wczoraj 35 minut przez telefon."
    static let reportDays = wordSet("""
        dzis dzisiaj wczoraj przedwczoraj rano moje animator animatorka today yesterday сьогодні вчора
        """)

    /// What the writer does who reports: "Melduję 2 godziny", "dopisuję do karty".
    static let reporting = wordStems("""
        wpis dopis zapis ksieg meldu zglasza zglosz raport ewiden zaewid rejestr rozlicz polic dolicz dorzuc report record log spent запис допис
        """)

    /// What the reader is to do: "Proszę wpisać 3 godziny dyżuru."
    static let recording = wordStems("""
        wpisa wpisz dopisa dopisz zapisa zapisz dolicz zalicz odnotow zaewid zaksieg doksieg record log дописат запишіт dopisuj wpisuj zapisuj
        odnotowuj zglaszam raportuj
        """)

    /// What the recorded hours were of; without it somebody may enrol for a course: "dwie godziny pracy z biblioteką".
    static let ofWork = wordSet("""
        pracy prace dyzuru dyzur konsultacji wsparcia doradztwa animacji animatora animatorki rozliczenia ewidencji rejestru zestawienia
        work consulting support timesheet роботи праці
        """)

    /// When it was, behind "z" or "za": "trzy kwadranse z wczoraj", "3,25 h z ubiegłego tygodnia".
    static let ofPast = wordSet("""
        wczoraj wczorajsze dzis dzisiaj przedwczoraj ubieglego ubiegly zeszlego zeszly minionego miniony poprzedniego poprzedni tego ten
        poniedzialku poniedzialek wtorku wtorek srody srode czwartku czwartek piatku piatek soboty sobote niedzieli niedziele yesterday last
        """)

    /// A figure that is put right: "Pomyliłam się, nie 3, tylko 2 godziny."
    static let corrections = wordStems("""
        korekt sprostow prostuj koryguj skorygow errat pomylilam pomylilem pomylk correct
        """)

    /// What is put right, where the figure itself follows: "korekta do wczorajszego raportu".
    static let behindCorrection = wordStems("""
        do mojego poprzedni wczorajsz ostatni zgloszen godzin raportu wpisu czasu tego
        """)

    /// A time that is taken off: "3 godziny, odjąć 20 minut przerwy".
    static let deductions = wordSet("""
        odliczenia odjecia odliczyc odliczcie odlicz odejmijcie odejmij odejmijmy odjac odejmuje odliczam potracic potraccie deduct subtract
        """)

    /// A way that only served to arrange: "maile tylko umawiające spotkanie".
    static let arranging = wordStems("""
        umawia umowi umow potwierdz przejrz przegl zajrz arrang zaprosz confirm
        """)

    /// No hours at all: "W listopadzie zero.", "nic".
    static let nothing = wordSet("""
        nic zero brak ani none nothing nul нічого pusto cisza
        """)

    /// Where these stand, "nic" is no figure: "nic nie wiem", "nic nie pamiętam".
    static let nothingElse = wordSet("""
        nie not wiem pamietam rozumiem zostalo informacji else wiadomo
        """)

    /// What the writer had none of, and so no hours: "nie miałam żadnych spotkań"; but "nie miałam czasu" tells nothing.
    static let lacking = wordStems("""
        zadn nic godzin kontakt spotka rozm telefon mail aktyw dzial okaz potrzeb zglosz prac pyta nik konsult wizyt odwiedz
        """)

    /// Small words between "nie miałam" and what was lacking: "nie miałam w tym miesiącu spotkań".
    static let betweenLackAndThing = wordSet("""
        co czego w u tym tu z ze od ode
        """)

    /// What may stand beside "nic" that is the whole report: "u mnie w tym miesiącu niestety nic".
    static let besideNothing = wordSet("""
        w tym tygodniu miesiacu okresie u mnie mojej z strony ode razem niestety na razie tydzien dzis absolutnie kompletnie zupelnie a to
        dzien dobry this week ten listopadzie grudniu
        """)

    /// Who works beside the writer, and whose hours are not the writer's: "kolega siedział 3 godziny, ja 45 minut".
    static let colleagues = wordSet("""
        coworker wolontariuszka wolontariusz stazystka stazysta kolega kolezanka maz zona szef szefowa wspolnik colleague wspolpracownik
        wspolpracowniczka
        """)

    /// What somebody else does or did with a time: "to spotkanie wpisuje Marek".
    static let doneByOthers = wordSet("""
        wpisuje pisze zapisuje zglasza rozlicza ma mial byl did spent had wzial
        """)

    /// The writer was there too: "Ola przegadała ze mną godzinę".
    static let withWriter = wordSet("""
        mna mnie mi nami nam nas ja me us my
        """)

    /// The command of the animators, before its figure: "GODZINY -2".
    static let commands = wordSet("""
        godziny godzin godzina hours hour czas razem
        """)

    /// Behind a figure that is all the report: "-2 h".
    static let units = wordSet("""
        h godz godziny godzin godzina godzine min minut hours hour hrs
        """)

    /// At the end of a report that is withdrawn: "3 – jednak nie", "2 h, never mind".
    static let takingBack = [["jednak", "nie"], ["albo", "nie"], ["a", "nie"], ["jednak", "nic"], ["niewazne"], ["nieaktualne"], ["anuluje"],
        ["anulujemy"], ["anuluj"], ["anulujcie"], ["cofam"], ["wycofuje"], ["never", "mind"], ["nevermind"], ["scratch", "that"], ["forget", "it"],
        ["forget", "that"], ["cancel"], ["cancel", "that"], ["actually", "no"], ["actually", "not"]]

    /// With whom nobody consults for the library: "skype z wnukiem", "a call with my mum".
    static let family = wordSet("""
        wnukiem wnuczka wnukami wnuczkami wnuczkiem mama tata corka corkami synem synami mezem zona babcia dziadkiem ciocia wujkiem tesciowa
        tesciem szwagrem szwagierka rodzina kuzynka kuzynem narzeczonym narzeczona chlopakiem siostra bratem
        grandson granddaughter grandchildren grandkids mum mom mother dad father daughter son husband wife sister brother family
        """)

    /// What one has with them: "skype z wnukiem".
    static let talks = wordStems("""
        telefon skype skajp zoom teams rozmow mail mejl wideo gada pogad pogaw call phone chat talk godzin
        """)

    /// What may stand behind them without making them somebody of the work: "skype z wnukiem i godzina telefonu".
    static let behindFamily = wordSet("""
        i oraz a ale na przez w we po o plus telefon telefonicznie skype prywatnie and on by for
        """)

    /// They open a part of what stands before: "2 h, ale 1 prywatnie".
    static let openingParts = wordSet("""
        ale w z but of including przy minus choc
        """)
}
