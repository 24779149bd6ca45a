// Words about dates of a poll that choose none by themselves (Readers/Poll): "wybierzcie, mnie obojętne", "potem odpiszę".

enum DateRemarkWords {
    /// What is next and no date of the list: "następnym razem", "kolejne spotkania".
    static let notOfList = wordStems("""
        raz tydzien tygod miesia spotka rok mail wiadom edycj
        """)

    /// A yes in other words: "we wtorek dysponuję czasem", "środa leży".
    static let fitting = wordStems("""
        pasuj odpowiad moge mozemy woln dostepn dyspozyc akceptuj biore gra lezy podchodz przyjd dam damy czas luz works suits fine free can
        good ok okay pasi mog
        """)

    /// Between a week and the day that it begins with: "tydzień zaczynający się 5".
    static let weekJoints = wordSet("""
        beginning starting of the od zaczynajacy rozpoczynajacy zaczynajacym rozpoczynajacym sie z
        """)

    /// What the head of an office does in the third person: "Dyrektor wybiera termin 2".
    static let officialVerbs = wordSet("""
        moze dysponuje wybiera proponuje preferuje przyjdzie przybedzie wezmie bedzie potwierdza zaznacza uczestniczy zglasza jest ma
        deklaruje akceptuje
        """)

    /// They turn a sign's remark into a doubt: "+ jeśli zdążę".
    static let conditions = wordSet("""
        jesli jezeli gdyby jak chyba moze raczej if unless maybe nie not
        """)

    /// A sentence of these alone takes back what stood before: "oj nie, chwila".
    static let correcting = wordSet("""
        a ale o oj nie no not sorry jednak przepraszam chwila wait
        """)

    /// It is all the same to the writer: "bez różnicy", "jak wolicie".
    static let indifferent = wordSet("""
        roznicy roznica znaczenia jedno obojetne obojetnie wolicie wolisz wola uznacie
        """)

    /// Where these follow, "potem" names no date: "później niż", "potem reszta".
    static let notBehindThen = wordSet("""
        niz jak than reszta reszte pozostale inne ewentualnie ew the o po przed do od za w we na albo i lub czy
        """)

    /// An answer that will come later: "potem dam znać".
    static let repliesOfLater = wordStems("""
        dam damy zna odez odpisz odpow potwierdz zadzwo napisz podam przys przesl let call
        """)

    /// Dates by a noun: "późniejsze terminy odpadają".
    static let dates = wordSet("""
        terminy terminow daty dni dates days ones slots terminach dniach spotkania
        """)

    /// Behind "przed i po", what is said of both: "przed i po mogę".
    static let behindAround = wordStems("""
        to tak mog chetn przyj jestem jestesmy pasuj mam ok bez jak woln is are
        """)
}
