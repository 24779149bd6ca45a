// Words of houses (institutions) and their people under an attendance list (Readers/Attendance/Groups/AttendanceHouses.swift and others): "ten młody
// z orkiestry", "obie panie z banku".

enum HouseWords {
    /// Whoever is at the head of a house: "dyrektor szkoły", "prezes KGW".
    static let leaders = wordStems("""
        dyrektor wicedyrektor prezes wiceprezes kierowni naczelni komendant przewodnicz szef
        """)

    /// No institutions where they are written small: "showed up".
    static let englishShorts = wordSet("""
        up us so or it as is he we
        """)

    /// People of a house, however many: "koledzy z banku".
    static let groups = wordSet("""
        koledzy kolezanki ludzie osoby obie oboje obaj panstwo panstwa
        """)

    /// Before a house: everybody of it. "cała straż", "the whole school"
    static let wholes = wordSet("""
        cala caly cale calej calego calym whole entire
        """)

    /// One person of a house: "druh z OSP", "the teacher".
    static let singles = wordSet("""
        soltys soltysa radny radna radnego radnej ksiadz ksiedza druh druha druhna druhny lekarz doktor dr wet vet emeryt senior dyrektor
        trener listonosz listonosza teacher baker lesniczy lesniczego redaktor councillor priest officer policeman fireman librarian
        farmaceuta kapelmistrz strazak
        """)

    /// The head of an institution's own name: "z domu kultury", "z ramienia policji".
    static let heads = wordSet("""
        lekarz lekarze lekarza lekarzy lekarka dom ramienia strony imieniu domu domem osrodka osrodku osrodkiem klubu klubem klub osrodek
        zespol centrum zespolu towarzystwa
        """)

    /// The noun behind a house that was found: "the fishing group", "the post office".
    static let englishHeads = wordSet("""
        group club office centre center people folk folks team crew society department board lady ladies man woman guy service
        leader leaders chief head manager director principal keeper captain warden president chairman chairwoman chairperson
        """)

    /// A house that is named by two words, the first of which says nothing: "dom kultury", "do domu pomocy".
    static let homes = wordSet("""
        dom domu domem domowi
        """)

    /// Somebody without a name: "ten młody z orkiestry".
    static let somebody = wordSet("""
        mlody mloda mlodego chlopak dziewczyna panienka starszy starsza facet ta ten
        """)

    /// Words before a place: "spotkanie w szkole" names nobody of the school.
    static let beforePlace = wordSet("""
        w we na u do dla przy przed obok pod nad in at for po przez about o
        """)

    /// What is said of a house, or in its name, tells of nobody who came from it: "w sprawach obu szkół wypowiadała się Kłos".
    static let beforeTopic = wordSet("""
        sprawie sprawach sprawy temat tematu kwestii losie potrzebach problemach remoncie budowie planach behalf
        """)

    /// "oprócz nich", "besides them": the exception was named before.
    static let besides = wordSet("""
        nim nia nimi nich niego niej tym him her them
        """)

    /// Before somebody who is not the only one: "poza Kosem nie było Lisa".
    static let apart = wordSet("""
        poza oprocz procz besides apart крім
        """)

    /// They open the foot of a mail, which names nobody who came: "Sekretariat Ośrodka / Monika Lis".
    static let senders = wordStems("""
        sekretariat biuro dyrekcj kancelari filia bibliotek redakcj zespol animator koordynator kierowni dyrektor
        """)

    /// A remark between quoted lines that speaks of several of them: "ci dwoje byli".
    static let severals = wordSet("""
        ci tych te grupa oboje obaj obie wszyscy dwoje troje dwojga trojga both these all byli obecni nieobecni sa
        """)
}
