// Words of the ways of contact in a report of hours (Readers/Hours/HoursWays.swift): which of them were ways, and which were only spoken of.

enum ContactWords {
    /// This very letter is no way of contact: "Luty w jednym mailu".
    static let thisLetter = wordSet("""
        jednym tym poprzednim ostatnim wczorajszym moim tamtym my last this one
        """)

    /// Papers that have a way's word beside them: "scenariusz spotkania", "protokół zebrania".
    static let documents = wordStems("""
        scenariusz notat protokol plakat zaproszen ulot prezentac agend harmonogram relacj opis
        """)

    /// Whoever is visited: "godzina u wójta".
    static let hosts = wordStems("""
        wojt burmistrz dyrektor starost soltys ksiedz proboszcz prezes kierowni pana pani komendant naczelni radn prezydent sekretarz
        skarbni seniorow strazak harcer partner przewodnicz
        """)

    /// Writing: "napisałam do sołtysa, 20 minut".
    static let writing = wordStems("""
        pisa napisa pisy pisz wiadomos czat czaci chat sms messag wypisy text писа
        """)

    /// Talking: "przegadałyśmy godzinę".
    static let talking = wordStems("""
        rozm gada pogada porozm dzwon zadzwon call talk spoke video wideo kamer glosow
        """)

    /// Going to somebody: "poszłam do nich na godzinę".
    static let going = wordStems("""
        wpad zasz zaszed poszl poszed pojech zajrz wyb przysz przyjech
        """)

    /// Being with somebody: "spędziłam tam dwie godziny".
    static let being = wordStems("""
        byl spedzi siedzi posiedzi pojech was were stayed spent
        """)

    /// A way by its case alone: "telefonicznie 20 minut".
    static let instrumentals = wordSet("""
        mailem mejlem mailami mejlami mailowo mejlowo telefonicznie telefonem skypem listownie osobiscie
        """)

    /// Between a preposition and a way that is only spoken of: "po wielu mailach", "o tym telefonie".
    static let betweenTopicAndWay = wordSet("""
        wielu kilku paru tym naszym wczorajszym ostatnim dlugim tych dwoch many several the our a some
        """)

    /// Behind a question word, no question: "jak zwykle telefon", "jak wyżej".
    static let habits = wordSet("""
        zwykle zawsze ostatnio poprzednio wyzej to byl bylo byla rowniez i usual always telefon mail skype
        """)

    /// What follows these is spoken of or passed over: "rozmowa o mailach", "bez telefonów".
    static let topicPrepositions = wordSet("""
        o przed po bez zamiast about after before without про без
        """)

    /// What follows these is a place where people met: "godzina w bibliotece".
    static let placePrepositions = wordSet("""
        przy w we na u in at on the do у в
        """)
}
