// Words beside names under an attendance list that tell how many who bear the name are meant, and which (Readers/Attendance/Names): "obie Ewy",
// "żadnej Marzeny", "pani Kos, nie mylić z panem Kosem".

enum NamesakeWords {
    /// Before a first name, several who bear it: "dwie Zosie", "z obu Janów".
    static let beforeFirstName = wordSet("""
        oba obydwa obu obie obaj oboje obydwu obydwaj obydwie dwie dwaj trzy trzej z both two three wszystkie wszyscy tylko same sami panow
        panie
        """)

    /// Before a surname, all who bear it or none: "oboje Sitko", "żadnej Nowak".
    static let beforeSurname = wordSet("""
        zadnej zadnego zadna zaden obie obu oboje obojga obaj obydwie obydwaj obydwoje panstwo panstwa panstwu malzenstwo malzenstwa
        malzonkowie malzonkow siostry siostr bracia braci both
        """)

    /// Right before a post, one person is meant: "pani dyrektor nie było", where the list has two.
    static let beforeOnePost = wordSet("""
        pan pana panu panem pani pania ten tego ta tej jeden jedna mr ms mrs
        """)

    /// Between such a word and the surname: "obie panie Pietrzyk".
    static let peopleBeforeSurname = wordSet("""
        panie pan pania panowie panow dziewczyny dziewczyn kobiety kobiet siostry siostr bracia braci ms mr misses panna ladies girls
        """)

    /// They tell that women are meant: "obie Lewandowskie", "siostry Kos".
    static let sisters = wordSet("""
        obie panie dziewczyny dziewczyn siostry siostr kobiety kobiet obydwie ladies girls
        """)

    /// They tell that men are meant: "obaj Nowakowie".
    static let brothers = wordSet("""
        obaj panowie panow bracia braci obydwaj
        """)

    /// A couple, though the name stands as for one: "Państwo Sitko", "both Żaks".
    static let couples = wordSet("""
        panstwo panstwa malzenstwo malzonkowie oboje both
        """)

    /// Words that ask for the genitive, in which a man's first name looks like a woman's: "Zdzisława nie było", "bez Zdzisława".
    static let governing = wordSet("""
        bylo bez oprocz poza procz zabraklo braklo brak brakowalo zamiast pana wyjatkiem minus ksiedza
        """)

    /// None of those who bear the name: "ani jedna Sylwia", "Zofii nie było żadnej".
    static let none = wordSet("""
        zadna zadnej zaden zadnego jedna jednej jeden jednego zadne neither zoden
        """)

    /// Before a name that several women bear: "panie Nowak były".
    static let ladies = wordSet("""
        panie dziewczyny siostry пані
        """)

    /// Before a name that several men bear: "bracia Sokół", "chłopaki Nowak".
    static let gentlemen = wordSet("""
        panowie bracia chlopaki brothers панів братів брати хлопці
        """)

    /// Between a name and its house: "Irena z policji", "Nowak od pana burmistrza".
    static let beforeHouse = wordSet("""
        z ze od from of the pan pani pana panu p ta ten ks dr
        """)

    /// Two, and all of them: "Beaty były obie", "ze sklepu obaj".
    static let both = wordSet("""
        oba obydwa obie obaj oboje obu obojga both obydwie obydwaj obydwoje обидва обидві обох
        """)

    /// Behind a house, all of it: "szkoła cała".
    static let wholeHouse = wordSet("""
        cala caly cale
        """)

    /// Who is not meant: "nie mylić z panią Kot".
    static let mistaking = wordSet("""
        mylic pomylic mylcie pomylcie myl pomyl mylmy confused confuse mistake mistaken плутати плутайте
        """)

    /// Before a first name, no name of its own: "Father Feliks", "młodsza Oliwia".
    static let epithets = wordSet("""
        father brother sister captain major colonel judge doctor councillor young old little mlodszy mlodsza starszy starsza mlody mloda
        maly mala druga drugi trzecia trzeci kochana пані пан сестра отець лікар капітан
        """)

    /// Before the name of somebody of the list: "Father Feliks", "Sister Agnieszka" are no newcomers.
    static let clergyAndRanks = wordSet("""
        father sister brother mother officer captain sergeant colonel
        """)

    /// Those who bear the same surname as a rule: "Kos z żoną".
    static let kin = wordSet("""
        zona zone zony zonie maz meza mezem malzonka malzonek malzonkiem syn syna synem corka corke corki wife husband son daughter brat
        brata bratem brother ojciec ojca tata mama mame wnuk wnuka wnuczka wnuczke siostra siostre дружина дружиною чоловік чоловіком син
        сина дочка донька
        """)

    /// Those of the one who is named behind, and nobody of the list: "dzieci pani Litwin".
    static let children = wordSet("""
        dziecko dziecka dziecku dzieci dzieciom dziecmi dzieciaki dzieciakow dzieciakom wnuki wnukow wnukom wnuczeta pociechy pociech maluchy
        maluchow children kids grandchildren grandkids
        """)

    /// Whoever holds an office in the second place: "zastępca burmistrza", "wicestarosta", "z-ca".
    static let deputies = wordStems("""
        zastep wice deput vice
        """)

    /// Behind several people, which of them it was: "jedno z sołtysów, mianowicie pani Sikora".
    static let namely = wordSet("""
        mianowicie czyli konkretnie tj tzn dokladnie namely
        """)

    /// Whose relative: "jej mąż".
    static let pronouns = wordSet("""
        niego nia niej nich нього неї неi
        """)

    /// A single man: "i jedyny pan", "ostatni mężczyzna".
    static let men = wordSet("""
        pan pana mezczyzna mezczyzny facet chlop man gentleman
        """)

    /// A single woman: "jedyna kobieta".
    static let women = wordSet("""
        pani kobieta kobiety babka woman lady
        """)

    /// What the spouse did for the one named before: "Kosa nie było, żona dzwoniła, że chory".
    static let callers = wordStems("""
        dzwoni zadzwoni mowi powiedz napisa pisa przekaz called rang says said wrote przywioz
        """)

    /// Offices that are spoken of though nobody of the list holds them: "był w delegacji u wójta".
    static let offices = wordStems("""
        wojt burmistrz starost proboszcz soltys prezes komendant mayor wojewod
        """)

    /// Before such an office: "u wójta", "zamiast burmistrza", "zastępca starosty".
    static let beforeOffice = wordSet("""
        u do od dla z ze przy za przez zamiast o of for from by zastepca zastepczyni sekretarka deputy
        """)

    /// Who holds an office no more: "emerytowany leśniczy", "dawna sołtyska".
    static let former = wordStems("""
        emerytowan dawny dawna dawnej bylego bylej retired former
        """)

    /// What happens to houses and keeps people from coming: "w szkole awaria".
    static let troubles = wordStems("""
        awari remont kontrol inwentaryz przeglad pozar zalan odbior budow
        """)

    /// Titles of men alone, whatever their form: "ks. Kozioł", "druh Kos".
    static let menOfTitle = wordSet("""
        ks ksiadz ksiedza ojciec brat druh druha radny radnego mr father отець
        """)

    /// Before the names of nuns and monks: "s. Weronika".
    static let orders = wordSet("""
        s o br siostra ojciec brat matka m
        """)

    /// Callings of a single person, who can be represented: "wójta reprezentował Kos".
    static let functions = wordStems("""
        wojt burmistrz solty ksi dyrektor staros prezes nadlesnicz lesnicz komendant naczelnik probosz mayor
        """)
}
