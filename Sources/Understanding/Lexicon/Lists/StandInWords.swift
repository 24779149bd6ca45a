// Words of who stands in for the writer, here or elsewhere (Readers/People/StandInsElsewhere.swift, Substitutes.swift): "Zamiast mnie przyjdzie
// Ewa", but "Mszę odprawi za mnie wikariusz".

enum StandInWords {
    /// What is done in the writer's place: "lekcje poprowadzi za mnie Ewa". No genitives, which tell why the writer doesn't come.
    static let otherDeeds = wordSet("""
        msze nabozenstwo lekcje zajecia zmiane trening treningi probe wyklad wyklady dyzur dyzury spowiedz katecheze kolko kolede wywiadowke
        warte popoludnie poranek nocke dniowke filie sklep mass lessons class shift classes
        """)

    /// What is kept going meanwhile: "otworzy za mnie filię", "posiedzi za mnie z maluchami".
    static let keeping = wordSet("""
        otworzy zamknie poprowadzi prowadzi popilnuje przypilnuje pilnuje dopilnuje odbierze zawiezie ugotuje wydoi nakarmi obsluzy
        posprzata poda sprzeda otwiera uczy pouczy odprawi opens teaches runs wreczy zaniesie dostarczy odda odniesie zlozy
        """)

    /// Where, behind a preposition: "na dyżurze zastąpi mnie Anna Nowak".
    static let otherPlaces = wordSet("""
        dyzurze dyzurach zajeciach lekcjach zmianie mszy sklepie aptece kasie recepcji przychodni ladzie lada pracy okienku kuchni gabinecie
        warsztacie treningu probie oltarzu shop desk work surgery
        """)

    /// Our meeting after all: "na spotkaniu zastąpi mnie Anna", "za mnie przyjdzie Ewa".
    static let comes = wordSet("""
        przyjdzie przyjedzie bedzie pojawi zjawi stawi udzial spotkaniu spotkanie zebraniu zebranie naradzie come comes coming attend
        meeting was panstwa
        """)

    /// What the writer does or nobody does for them: "nikt mnie nie zastąpi", "siedzę za mamę na kasie".
    static let writersOwn = wordSet("""
        nie nikt not nobody jestem bede mam musze siedze pracuje im ill have
        """)

    /// Whose place it is: "na swoje miejsce wyznaczam Annę Nowak", "w moim zastępstwie".
    static let own = wordSet("""
        moje swoje nasze moim swoim naszym
        """)

    /// Beginnings of words that tell whom to write to, not who comes: "w razie pytań proszę o kontakt z Ewą Lis, ewa@…".
    static let contact = ["kontakt", "pytan", "informac", "szczegol", "wyjasn", "contact", "question", "details", "pisac", "pisz", "przesyl", "przesl",
        "faktur", "rachun", "ksiegow", "uzgadnia", "uzgodni", "korespond", "wysylac", "wysylajcie", "invoice", "accountant", "assistant"]

    /// Beginnings of words in a reason to stay away: "mąż miał wypadek", "kolega bierze ślub".
    static let reasons = [
        "chor", "zachor", "zwolnieni", "urlop", "szpital", "operac", "zabieg", "slub", "wesel", "pogrzeb", "jubileusz", "urodzin", "imienin",
        "chrzc", "komuni", "wypadk", "wypadek", "rodzi", "porod", "wystep", "wywiadowk", "przyjezdza", "odwiedza", "nocuje", "umowi", "delegacj",
        "rehabilit", "surgery", "sick", "wedding", "funeral", "birthday", "hospital",
    ]

    /// Somebody comes to the writer's house: "mamy wizytację, będzie pani Kos z kuratorium".
    static let visits = ["wizytacj", "kontrol", "inspekcj", "koled", "audyt", "inspection"]

    /// What somebody does besides coming: "Ewa Kos wie dlaczego", "materiały odbierze Ewa Kos".
    static let errands = wordSet("""
        wie prosi prosila prosil odbierze przekaze notatki materialy korespondencje uklony pozdrowic pozdrowcie pozdrowienia knows
        podpisze podpisza dostarczy dosle przesle wysle przygotuje wydrukuje zaplaci oplaci rozliczy zalatwi uzgodni wystawi udostepni
        otworzy odpowie odpisze oddzwoni zadzwoni umowe fakture rachunek klucze klucz zaswiadczenie sends signs signed
        """)

    static let possessives = wordSet("""
        moj moja moim moja mojego mojej moi nasz nasza naszym naszego naszej pan pani panem pania pana my our the
        """)

    /// Words that may stand beside an address of somebody named before: "Jej adres: …", "podaję mail".
    static let besideAddress = wordSet("""
        jej jego adres adresik mail mejl email kontakt to oto podaje mailowy telefon tel her his address is
        """)

    /// Who writes in somebody else's place: "piszę za niego", "odpowiadam za mamę".
    static let writing = wordSet("""
        pisze odpisuje odpowiadam klikam
        """)

    /// In whose place.
    static let writtenFor = wordSet("""
        niego nia nich meza zone mame tate ojca matke babcie dziadka syna corke siostre brata tesciowa tescia sasiadke sasiada szefa szefowa kolege
        kolezanke prezesa prezeske ksiedza proboszcza dyrektora dyrektorke wojta soltysa
        """)

    /// Nobody comes, or only perhaps: "nie ma kto mnie zastąpić", "może przyjdzie za mnie Ewa".
    static let beforeNobody = wordSet("""
        kto moze chyba might maybe perhaps
        """)

    /// Under a poll, who comes instead: "przyjdzie za mnie Janina, jej pasuje poniedziałek".
    static let coming = wordSet("""
        przyjdzie przyjedzie bedzie pojdzie pojedzie wezmie pojawi zjawi stawi wybierze przybedzie uczestniczyc come comes coming attend go goes
        """)

    /// Whose place that is, before or behind the verb.
    static let inPlaceOf: Set<[String]> = [["za", "mnie"], ["za", "nas"], ["zamiast", "mnie"], ["zamiast", "nas"], ["moim", "zastepstwie"],
        ["naszym", "zastepstwie"], ["moim", "imieniu"], ["naszym", "imieniu"], ["of", "me"], ["of", "us"], ["my", "place"], ["our", "place"],
        ["my", "behalf"], ["for", "me"]]

    /// "Zastąpi mnie Ewa", "Ewa będzie nas reprezentować".
    static let replacing = wordStems("""
        zastapi zastepuje reprezent represent
        """)

    /// "Deleguję panią Ewę, jej pasuje 2".
    static let sending = wordSet("""
        deleguje delegujemy oddeleguje oddelegujemy oddelegowalam oddelegowalem wydeleguje wydelegujemy wydelegowalam wydelegowalem wysylam
        wysylamy wysle wyslemy posle poslemy sending
        """)

    /// Plans that failed, wishes and guesses name nobody who comes: "miała przyjść Ewa", "może ktoś z zarządu".
    static let unfulfilled = wordSet("""
        mial miala mieli mialo chcial chciala niech oby moze chyba raczej prawdopodobnie ewentualnie postaram postaramy sprobuje sprobujemy
        moglby moglaby maybe perhaps might planowal planowala
        chcialam chcialem chcielismy chcialysmy zamierzalam zamierzalem zamierzal zamierzala planowalam planowalem planowalismy myslalam
        myslalem mialam mialem mielismy myslelismy wanted planned hoped
        """)
}
