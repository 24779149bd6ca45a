// Words beside names of people (People): which of them belong to the name, and what sex they tell.

enum PersonWords {
    /// Small words inside surnames from abroad: "Marijke van Dalen".
    static let nobiliary: Set<String> = ["van", "von", "de", "der", "den", "da", "di", "del", "la", "le", "du", "ter", "zu"]

    /// Behind an English name that is in no list: "Thornton will come", "Ms Horn from the library".
    static let englishBehindNames = wordSet("""
        will is can would from at of who has works runs teaches could should might
        """)

    /// Genitives that an institution's name goes on with: "Dom Kultury", "Koło Gospodyń Wiejskich".
    static let institutionParts = wordSet("""
        kultury oswiaty seniora gospodyn strazy wiejskich miasta gminy powiatu rodzicow zdrowia pracy pomocy dzieci seniorow emerytow
        pszczelarzy wedkarzy mlodziezy sportu
        """)

    /// In capitals behind a name they answer, and name no house: "Piotr Kruk – NIE".
    static let answersBesideNames = wordSet("""
        tak nie yes no ok x brak byl byla obecny obecna nieobecny nieobecna nieob ob present absent так ні
        """)

    /// Houses that are surnames too: "Anna Dom", "Ewa Rada".
    static let surnamesLikeHouses = wordSet("""
        dom rada bank cech izba kolo zaklad hotel klub
        """)

    /// English institutions, written with capitals behind what they are called: "Scout House", "Community Centre".
    static let englishProperHouses = wordSet("""
        house centre center theatre theater club school shop association council foundation clinic company museum trust society
        guild inn college academy bakery pharmacy
        """)

    /// English institutions behind what they are named after: "the chess club", "primary school".
    static let englishHouses = wordSet("""
        club school shop association council foundation clinic company museum church
        """)

    /// Where one of these stands, two first names may share a surname: "siostry Anna i Ewa Rygiel".
    static let families = wordSet("""
        siostry siostrami siostr bracia braci bracmi rodzenstwo malzenstwo malzonkowie blizniaczki blizniacy sisters brothers couple
        siblings kuzynki kuzyni panstwo panstwem panstwa
        """)

    /// What a greeting is made of; the name behind it is the addressee's: "Dzień dobry, Pani Anno".
    static let greetings = wordSet("""
        dzien dobry witam witaj czesc hej szanowna szanowny szanowni droga drogi mila mily kochana kochany dear hi hello
        """)

    /// Behind a name without a comma, what that person will do: "Ewa Sroka przyjdzie".
    static let verbsOfComing = wordSet("""
        przyjdzie przyjda przyjedzie bedzie beda przysle wysle deleguje pojdzie pojawi stawi zjawi moze mogla mogl zastapi
        """)

    /// Verbs of what is done to somebody; the name behind them stands in the accusative: "Proszę zaprosić Jana Kosa".
    static let takingObjects = wordStems("""
        zapro widzialb polec propon wezm zabier przyprowadz wysyl wysle posyl posle przysl przysyl podesl wyznacz zglasz zglos deleg oddeleg
        wydeleg dopis spyta zapyta prosi popros
        """)

    /// Women's names that are in no list of common ones: "Teodora Kos". As genitives of men's names they would be somebody else.
    static let rareWomen = wordSet("""
        teodora romana adriana daniela jozefa alfreda ryszarda leonarda juliana lucjana marcela albina fabiana bernarda walentyna seweryna
        celestyna zenona wita klementyna augusta gracjana
        """)

    /// Before a name, a woman's: "moja siostra Sasza".
    static let womanly = wordSet("""
        moja nasza szwagierka siostra kolezanka sasiadka znajoma przyjaciolka corka zona mama ciocia ciotka kuzynka synowa radna bratowa
        skarbniczka wnuczka tesciowa babcia
        """)

    /// Before a name, a man's, in the accusative or genitive: "zaproście brata Kosę".
    static let manly = wordSet("""
        mojego naszego organiste kolege brata meza syna szwagra kuzyna znajomego przyjaciela sasiada wuja ziecia tescia specjaliste artyste
        """)
}
