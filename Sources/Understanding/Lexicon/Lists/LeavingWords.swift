// Words of wishes to leave or to be forgotten, and of what speaks against such a wish (Readers/Answers/WishDoubts.swift): "Rezygnuję z udziału",
// "Basia napisała: rezygnuję". Stems: any ending may follow.

enum LeavingWords {
    /// What somebody does who leaves: "Rezygnuję z partnerstwa", "odchodzimy".
    static let deeds = wordStems("""
        rezygn wycof odchodz odejd chce chcial koncz sklad zada zycz wypis wystep cofa odwol korzyst wnosz opuszcz
        """)

    /// Some such word stands in every wish of this kind; where none does, experience alone is not believed: "Proszę o wykreślenie z listy", "Nie
    /// piszcie już do mnie".
    static let parting = wordStems("""
        rezygn wypis wykres skres usun usuw kasow skas wykas wycof odchodz odejsc koncz list partner program dane danych mail mejl pisz pisa
        przysyl wysyl zaprasz zaprosz zapom spok remov delet eras leav unsubs stop data contact forget quit вида викре напис пиш дан спис
        """)

    /// What somebody else does who wants to leave: "Ewa Lis prosi o wypisanie".
    static let othersAsk = wordSet("""
        prosi prosila prosil prosza chce chca chciala chcial chcialaby chcialby rezygnuje zrezygnowala zrezygnowal odchodzi wypisuje wycofuje
        asks wants wishes
        """)

    /// What they want: "o wypisanie", "odejść z partnerstwa".
    static let leavings = wordStems("""
        wypis wykres skres usun rezygn zrezygn odejs odchodz wycof wystap partnerst remov unsubs leav
        """)

    /// Before "odpisać", as our letters offer it: "niech odpisze", "prosimy odpisać".
    static let offering = wordSet("""
        niech prosimy prosze wystarczy moze moga
        """)

    /// What may stand between "nie" and the word it denies: "to nie jest żadna rezygnacja", "nie mam zamiaru rezygnować".
    static let betweenNotAndDeed = wordSet("""
        jest to zadna moja nasza ma mowy o prosze prosimy chce chcemy zamierzam zamierzamy mam zamiaru please want i going my
        """)

    /// A question about what becomes of the data is no wish: "Czy moje dane zostaną usunięte?"
    static let fates = wordStems("""
        zostan zostal usuneli usunieto skasowal wypisza usuna will have
        """)

    /// Somebody else's words follow, behind a colon or "that": "Basia napisała: rezygnuję", "Anna told me she wants to leave".
    static let reporting = wordStems("""
        napisa pisal pisze powiedzia mowi wspom przekazuj przekazal oswiadcz wrote said says told
        """)

    /// The writer: a wish without them may be somebody else's: "Proszę wykreślić mnie".
    static let firstPerson = wordSet("""
        mnie mi mna moj moja moje moich mojego mojej moim nas nam nasz nasza nasze naszych naszej naszego me my us our i we мене мої нас
        """)

    /// Before a name: "Proszę wykreślić panią Rak", "pan Kos rezygnuje".
    static let titles = wordSet("""
        pan pani pana pania panu p mr ms mrs ks ksiedza dr
        """)

    /// Written with a capital out of politeness; no name of a house: "z Państwa listy", "z Programu".
    static let addressing = wordStems("""
        panstw pani pan bibliot partnerst szanown dzien program rodo
        """)

    /// All that is known: "z Waszej bazy", "u siebie", "wszystkie dane".
    static let wholes = wordStems("""
        baz siebie rodo gdpr kartotek rejestr zeszyt komputer wszystk wszelk komplet all everything
        """)

    /// Of the person's data one piece, or an old one: "proszę usunąć mój stary numer".
    static let parts = wordStems("""
        numer telefon komork zdjec fotografi nazwisk podpis stary starego nowy nowego nieaktualn phone number photo old picture
        """)

    /// How invitations come, not that they come: "proszę nie wysyłać mi zaproszeń z kalendarza, wystarczy mail".
    static let ways = wordStems("""
        kalendarz papierow drukowan listown poczt sms esemes smsow pdf zalaczn telefoniczn calendar paper printed
        """)

    /// Where it stands, and nothing else is to go: "proszę usunąć moje nazwisko z plakatu".
    static let places = wordStems("""
        plakat protokol ulot zaproszeni notatk stron afisz gazet flyer poster website minutes
        """)
}
