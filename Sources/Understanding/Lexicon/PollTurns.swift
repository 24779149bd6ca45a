// Words that the cutting of a sentence about dates turns on; single words, where no phrase is needed.

enum PollTurns {
    static let linkOfMeaning: [String: PollSegment.Link] = ["if": .ifOnly, "because": .because, "but": .but, "therefore": .but, "and": .and,
        "or": .or, "thatis": .thatIs, "concludes": .concludes]
    static let flagOfMeaning: [String: PollSegment.Flag] = [
        "late": .late, "same": .same, "weakbad": .weakBad, "all": .all, "adapt": .adapt, "whichever": .whichever, "none": .none, "rest": .rest,
            "only": .only, "hedge": .hedge, "past": .past, "limit": .limit, "like": .like, "again": .again,
    ]
    /// "Do 15. wyjazd, potem kiedy chcecie."
    static let laterWords: Set<String> = ["potem", "dalej", "pozniej", "afterwards", "later"]
    static let englishWordsOnly: Set<String> = [
        "anything", "everything", "that", "starts", "weekday", "weekdays", "before", "after", "pm", "except",
        "the", "is", "are", "my", "works", "work", "would", "will", "be", "can", "am", "and", "or", "not", "suits", "fine", "any", "im", "could",
            "for",
    ]
    /// "No to czwartek": no English no.
    static let afterPolishNo: Set<String> = ["to", "bo", "i", "wiec", "dobrze", "dobra", "ok", "chyba", "tak", "ale", "coz", "w", "we", "a", "moze",
        "niech", "jasne", "raczej"]
    /// "gdyby większość nie mogła", "if that doesn't work for the others": what others can't do.
    static let othersVerbs = ["pasow", "pasuj", "odpowiad", "lezal", "lezy", "lezec", "przejd", "przeszl", "przeszed", "wyjdzie", "wyszl", "wyszed",
        "wypal", "uda", "zbierz", "podpas", "mogl", "moga", "moze", "mogli", "mogac", "mozliw", "dogodn", "wygra", "dojdz", "doszl", "doszed",
        "wejdz", "wszed", "weszl", "dal", "work", "suit", "possible", "popular", "happen", "make"]
    static let ownConditions: Set<String> = ["ja", "mi", "mnie", "nam", "we", "me", "us", "my", "gdybym", "gdybysmy", "jakbym", "jakbysmy", "moge",
        "mozemy", "dam", "damy", "bede", "bedziemy", "mam", "zdaze", "jestem"]
    /// "wszystko po tej godzinie": a limit that we can't read.
    static let limitingWords: Set<String> = ["po", "przed", "od", "powyzej", "after", "before", "until", "from"]
    /// "po prostu", "po kolei", "przede wszystkim": no limits.
    static let afterLimits: Set<String> = ["prostu", "kolei", "wszystkim", "pierwsze", "drugie", "cichu", "drodze", "polsku", "naszemu", "mojemu",
        "uzgodnieniu", "przeczytaniu", "zapoznaniu", "namysle", "rozmowie", "konsultacji", "przemysleniu", "sprawdzeniu", "analizie", "naradzie"]
    static let earlierWords: Set<String> = ["wczesniej", "przedtem"]
    /// "sądziłem, że zdążę 4 października": what the writer once thought.
    static let suppositions = ["sadzil", "myslal", "myslel", "planowal", "zakladal", "liczyl", "wydawal", "chcial", "rozwazal", "przypuszcz"]
    static let denials: Set<String> = ["nie", "not", "не", "niy", "dont", "doesnt", "ні", "no", "wont", "cant", "never", "arent", "isnt", "nigdy"]

    /// "a pan Nowak tylko 3": another one's dates.
    static let firstPersons: Set<String> = ["ja", "mnie", "mi", "my", "nam", "nas", "jo", "me", "us", "we", "мені", "я", "ми", "нам"]
    static let togetherWords: Set<String> = ["obojgu", "oboje", "obojga", "wspolne", "wspolny", "obydwoje", "obydwojgu"]
    /// Between two things said; no verdict as 👍 is.
    static let smileys: Set<String> = [":)", ";)", "😀", "😊", "🙂", "😉", "😁", "😂"]
    static let greetings: Set<String> = ["pozdrawiam", "pozdrawiamy", "pozdrowienia", "pozdro", "pozdrowionka", "usciski", "uklony", "buziaki",
        "serdecznosci"]
    static let relatives: Set<String> = ["co", "ktore", "ktory", "ktora", "ktorych", "ktorym", "gdzie", "gdy", "kiedy"]
    /// "Pasuje mi wszystko, co rusza przed piętnastą".
    static let beforeRelatives: Set<String> = ["wszystko", "wszystkie", "kazdy", "kazda", "kazde", "to", "ten", "te", "ta", "tych", "tego",
        "cokolwiek", "dowolny", "wszystkich"]
    static let officials: Set<String> = ["dyrektor", "dyrektorka", "wojt", "prezes", "ks", "ksiadz", "proboszcz", "naczelnik", "komendant",
        "kustosz", "sekretarz", "skarbnik", "skarbniczka", "wikary", "wikariusz", "radny", "radna", "kustoszka",
        "burmistrz", "soltys"]
    static let thirdPersons: Set<String> = ["pan", "pani"]
    static let interrogatives: Set<String> = ["czy", "ile", "gdzie", "kto", "jak", "kiedy", "skad", "jaki", "jaka", "co", "dlaczego", "will", "is",
        "can", "could", "where", "who", "how", "what", "чи", "де"]
    /// "1/tak 2/nie": no new item.
    static let verdictWords: Set<String> = ["tak", "nie", "ok", "yes", "no", "так", "ні"]
    static let kin: Set<String> = ["maz", "zona", "kolega", "kolezanka", "szef", "szefowa", "syn", "corka", "husband", "wife", "colleague",
        "kolezance", "mezowi", "zonie", "koledze", "szefowi", "szefowej", "synowi", "corce", "siostra", "siostrze", "brat", "bratu", "mama", "mamie",
        "zastepca", "zastepcy", "zastepczyni", "wspolpracownica", "wspolpracownicy", "wspolpracownik", "wspolpracownikowi", "sasiadka", "sasiadce",
        "sasiad", "sasiadowi", "sekretarka", "sekretarce", "wojtowa", "wojtowi", "soltyska", "soltysce", "burmistrzowi", "dyrektorowi",
        "dyrektorce", "prezeska", "prezesce", "prezesowi", "ksiedzu", "proboszczowi", "przyjaciolka", "przyjaciolce", "partner", "partnerka",
        "wicedyrektor", "wicedyrektorka", "wicedyrektorce", "kierownik", "kierowniczka", "kierowniczce", "kierownikowi", "boss", "deputy", "sister",
        "brother"]
    /// What somebody else wants: "podobno woli jedynkę".
    static let thirdPersonVerbs: Set<String> = ["woli", "wola", "wolalaby", "wolalby", "chcialaby", "chcialby", "moglaby", "moglby", "twierdzi",
        "przyszlaby", "przyszedlby", "prefers"]
    /// Of kin these are no subject: "z mężem", "do siostry".
    static let beforeCompanions: Set<String> = ["z", "ze", "dla", "do", "od", "przez", "o", "u", "na", "jako", "za", "jestem", "with", "for", "as"]
    /// Institutions answer for themselves: "Nasza szkoła woli 3".
    static let institutionWords = ["szkol", "bibliote", "gmin", "stowarzysz", "fundacj", "zespol", "kolo", "dom", "przedszkol", "klub", "rada",
        "parafi", "osp", "urzad", "instytuc", "osrod", "firm", "grupa", "nasz", "swietlic", "muze", "wiekszosc"]

    /// "bez ostatniego", "bez 3": an exception; "bez samochodu" is none.
    static func isPlace(_ token: Token) -> Bool {
        token.kind == .number || ordinals[token.form] != nil || weekdays[token.form] != nil
            || ["ostatni", "przedostatni", "sobotni", "weekend", "swieta"].anyBegins(token.form)
            || token.form == "dnia" && token.isCapitalised || token.form == "ranka" || token.form == "poranka" || token.form == "wieczoru"
    }
}
