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

    /// The answer stands in our list: "postawiłem iksy", "dopisałam przy każdym", "odpowiedzi poniżej", "I have marked them below".
    static let pointingToMarks = wordStems("""
        zaznacz oznacz dopisa odpisa napisa wpisa iks krzyzyk ptaszk podkresl skresl wykresl przekresl odhacz odfajk fajk haczyk nanios
        ponizej nizej obok
        marked ticked crossed below inline beside
        """)

    /// Behind an arrow or beneath a date, and nothing else: "<-- i to", "i tutaj".
    static let pointing = wordSet("""
        to ten ta tu tutaj i oraz tez takze rowniez a ok this that here one and also too
        """)

    /// Between what was written by mistake and what is meant: "1, a właściwie 3", "Termin 1. Tfu, 2".
    static let slips = wordSet("""
        wlasciwie znaczy tfu tfuj pardon
        """)

    /// More dates than those named before: "wtorek, wieczory zawsze", "dodatkowo po 17".
    static let adding = wordSet("""
        zawsze kazdy kazda kazde wszystkie wszystko dodatkowo ponadto procz oprocz poza jeszcze takze tez rowniez always any every also plus
        """)

    /// Crosses that take away: "skreśliłam te, które odpadają", "I crossed out the bad ones".
    static let strikingOut = wordStems("""
        skresl wykresl przekresl crossed struck
        """)

    /// Ahead of dates set against others: "ma być 2 i 3, a nie 1 i 3", "chodziło mi o 2, nie o 3".
    static let meant = wordSet("""
        byc powinno powinny mialo mialy chodzi chodzilo poprawka sprostowanie korekta poprawiam prostuje pomylka pomylilam pomylilem winno
        should meant correction
        """)

    /// A doubt that is no more than "ewentualnie": "Monday would work, Wednesday perhaps".
    static let mildDoubts = wordSet("""
        perhaps possibly maybe
        """)

    /// Beside the rest, the choice is left to us: "proszę wybrać coś z tego, co zostało".
    static let leavingChoice = wordSet("""
        wybrac wybierz wybierzcie wybierac wybierajcie wybranie cos ktorys jakis sobie panstwo pick choose something from
        """)

    /// What a reason leads to: "z uwagi na radę pedagogiczną odpada mi 18 stycznia".
    static let denyingVerbs = wordStems("""
        odpad wyklucz niemozliw niedostep
        """)

    /// Between a count and the hour that tells which: "te dwa terminy o 16".
    static let besideCount = wordSet("""
        te tych the terminy terminow dates slots ones o at sa spotkania
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

    /// Between "żaden" and a row: "żaden z 1, 2, 3", "none of 2 and 4".
    static let beforeRow = wordSet("""
        z ze sposrod posrod wsrod of from among з із
        """)

    /// Both of those just named: "prędzej 1 niż 4, ale oba ujdą".
    static let both = wordSet("""
        oba obie obydwa obydwie oboma both either
        """)

    /// Before what is liked less: "wolę 3 niż 2", "3 rather than 2", "prefer Thursday to Wednesday".
    static let beforeLesser = wordSet("""
        niz nizli anizeli than to over
        """)

    /// What likes one more than another: "wolę", "lepiej", "prędzej 1 niż 4".
    static let preferring = wordStems("""
        wol lepi lepsz predz bardziej chetniej raczej wygodn dogodniej prefer better rather sooner easier
        """)

    /// Beside a date that suits best, where others suit too: "wszystkie, najchętniej czwartek".
    static let preferred = wordStems("""
        najchet najlep najbardziej najwygodn najdogodn wolal wolel wole lepi lepsz chetniej wygodniej dogodniej prefer ideal better rather best
        """)

    /// Beside a date that suits least: "środa najmniej".
    static let disliked = wordStems("""
        najmniej najgorz najgorsz srednio kiepsk worst least
        """)

    /// Whoever turns from their own dates to somebody else's: "mnie 1, a Ewie 4".
    static let turningToOthers = wordSet("""
        a i zas ale natomiast and but while whereas
        """)

    /// Somebody else, right before dates and beside the writer's own: "ja 1, on jeszcze 3".
    static let pronounsOfOthers = wordSet("""
        on ona oni jej jemu im he she they him
        """)

    /// Who comes along, behind "z": "my z mężem 1 i 2".
    static let company = wordSet("""
        mezem zona synem corka synami corkami dziecmi dzieckiem siostra bratem mama tata rodzicami kolega kolezanka kolegami kolezankami
        wspolniczka wspolnikiem szefowa szefem zastepczynia zastepca husband wife son daughter kids colleague
        """)

    /// Between somebody else and their dates: "on jeszcze 3", "Ewie pasuje 4".
    static let besideOthersDates = wordSet("""
        jeszcze tez rowniez takze tylko raczej natomiast zas jedynie bardziej nr numer w we na also only prefers the on
        """)

    /// Asked of a date itself: "Czy 3 jest pewny?", "Is 2 still available?". Nobody has chosen it by that.
    static let states = wordStems("""
        pewn aktualn woln potwierdz ustalon ostateczn wybran mozliw realn dostepn zaklepan zarezerwow wazn certain confirmed fixed final
        definite settled available possible free open sure valid booked
        """)

    /// Verbs and adverbs of such a question: "Czy 2 jest nadal aktualny?"
    static let stateVerbs = wordSet("""
        jest sa bedzie beda nadal dalej wciaz jeszcze juz is are will still
        """)
}
