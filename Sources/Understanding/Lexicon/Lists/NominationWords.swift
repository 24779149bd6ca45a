// Words about people and institutions who are to be invited, and about those who are only spoken of (Readers/People/PeopleReader.swift,
// PeopleRuledOut.swift, NamedInPassing.swift, InvitedInstitutions.swift).

enum NominationWords {
    /// What is known by somebody's name: "książkę Olgi Tokarczuk", "ul. Marii Konopnickiej", "jubileusz pani Haliny".
    static let works = wordSet("""
        ksiazke ksiazki ksiazka powiesc powiesci wiersze wierszy film filmu filmy wystawe wystawy koncert koncertu obrazy spektakl jubileusz urodziny imieniny
        pomnik pomnika tworczosc tworczosci ul ulicy ulica alei przyjaciol
        """)

    /// To invite and to propose, not merely to ask or to write to somebody: "Proponuję zaprosić Annę Kos".
    static let proposing = wordStems("""
        zapro dopis dolacz dopros wlacz uwzgl polec propon suger rekomend nomin zglasz invit suggest recommend sciagn запро пропон раджу
        """)

    /// "Zapytajcie Ewę Lis": with one of the words below, she is asked for names.
    static let askingFor = ["zapyta", "spyta", "pytaj", "dopyta", "podpyta", "ask"]

    /// "…, ona zna wszystkich", "podpowie kogoś".
    static let knowingOthers = ["zna", "wie", "podpowi", "podpowie", "poleci", "wskaze", "doradzi", "kogos", "komus", "knows", "somebody", "someone"]

    /// Before a house that people are of: "czy muszą być z naszej gminy?"
    static let ourHouses = wordSet("""
        naszej naszego mojej mojego swojej swojego waszej waszego tej tego jednej
        """)

    /// Feasts in two words, which are nobody's name: "po Bożym Ciele".
    static let feasts = [
        ("boz", "cial"), ("boz", "ciel"), ("boz", "narodz"), ("zielon", "swiat"), ("trzech", "krol"), ("wszystkich", "swiet"), ("now", "rok"),
        ("matki", "bosk"), ("matki", "boz"), ("wielk", "pia"), ("wielk", "noc"), ("dzien", "kobiet"), ("dzien", "matki"), ("dzien", "dziecka"),
    ]

    /// Posts and trades by which somebody is proposed without a name, beside those that stand before names: "katechetkę", "the vicar".
    static let posts = wordStems("""
        katechet organiscin kapelan lowcz doktoro aptekar rzezbiar kapelmistrz kombatant druzynow harcmistrz wychowawc opiekun radn prezesow soltysow
        wojtow doktorow naczelni dyrektor prezes szefow kurator redaktor koscieln grabarz sprzedawc zawiadowc wozn wuefist ratowni mlynarz kierowni przedszkolank swietlicow animator instruktor vicar priest teacher nurse baker headteacher principal
        """)

    /// Houses, firms and circles by their everyday names, which may be meant in an answer to "whom else?" though they are no first words of
    /// institutions elsewhere: "ogólniak", "masarnię", "the allotment society".
    static let houses = wordStems("""
        ogolniak podstawowk budowlank ekonomik mechanik masarni drogeri nadlesnictw samorzad pogotowi browar tartak mleczarni zajazd pizzeri karczm
        cerkw cerkie zbor klasztor hurtowni warzywniak fabryk kopalni elektrowni wodociag ksiegarni antykwariat galeri kuzni mlyn stadnin plebani kuri
        diecezj zlob orlik basen stokrotk lidl biedronk zabk rossman lewiatan orlen sanepid solectw pks pkp nfz mzk wopr gopr lot lgd rod komend remiz
        archiw brigade allotment cinema bakery surgery nursery garage dairy brewery parish library scouts choir
        """)

    /// Before somebody whom nobody proposes, beside an answer to an invitation: "bez Ewy Kos", "obok Ewy Kos".
    static let besideOthers = wordSet("""
        bez obok u without beside
        """)

    /// Words that no name begins with, though nothing else is known of them.
    static let noNames = wordSet("""
        kogo komu kim kto bog boga bogiem kochani rodzicow harcerzy honestly jedno
        """)

    /// Before a place: "w Brzeźnie", "przy Lipowej".
    static let beforePlaces = wordSet("""
        w we na przy spod nad pod ul ulicy al alei os osiedlu in at near kolo
        """)

    /// Before the "nie" that refuses somebody: "Grażyny Wilk lepiej nie".
    static let beforeRefusal = wordSet("""
        lepiej raczej juz absolutnie stanowczo zdecydowanie chyba moze jednak o niestety
        """)

    /// A question whether it must be: "Czy trzeba zapraszać Ewę Lis?"
    static let havingTo = wordSet("""
        trzeba musimy musicie musi potrzeba koniecznie naprawde must need
        """)

    /// A question that proposes: "Czy można zaprosić Wioletę Srokę?"
    static let mayOne = wordSet("""
        mozna moge mozemy moglibysmy moglibyscie warto could may
        """)

    /// Addresses of a desk, which name nobody: "sekretariat@gmina.pl".
    static let officeAddresses = wordStems("""
        sekretariat biuro kontakt info office urzad poczta kancelaria contact recepcja
        """)

    /// Behind these stands the writer's own name: "Pozdrawiam, Anna Kos".
    static let closings = wordSet("""
        pozdrawiam pozdrowienia z lacze serdecznosci usciski regards best kind yours sincerely dziekuje
        """)

    /// A line that begins so ends the letter.
    static let farewells = wordSet("""
        pozdrawiam pozdrawiamy pozdrowienia regards sincerely
        """)

    /// "Z poważaniem", "z wyrazami szacunku", "kind regards", "łączę pozdrowienia".
    static let politeness = wordStems("""
        powazan wyrazam pozdrowien szacunk regards wishes sincerely faithfully serdeczn uklon
        """)

    /// What somebody does not have, though they may be asked: "Pani Zofia nie ma maila" rules nobody out.
    static let belongings = wordSet("""
        komputera maila mejla internetu telefonu adresu skrzynki poczty samochodu auta facebooka
        """)

    /// Verbs of what is said of several people: "Kos i Lis odmówili".
    static let ofMany = wordSet("""
        sa macie maja zaproszeni dostali odmowili wyjechali zrezygnowali
        """)

    /// Whom a ban means that names nobody: "Nie zapraszajcie go", "jej nie zapraszać".
    static let pronouns = wordSet("""
        go jego niego jej niej ich him her
        """)

    /// Somebody else recommends, and is not meant; no forms of the writer's own: "Panią Kos poleca wójt".
    static let recommends = wordSet("""
        poleca polecil polecila polecaja polecili doradza doradzil doradzila radzi radzil radzila podpowiada podpowiedzial podpowiedziala
        wskazal wskazala podsunal podsunela podrzucil podrzucila recommended recommends
        """)

    /// Whose relation somebody is: "córka Anny Kowalik" names the daughter, not Anna.
    static let relations = wordSet("""
        syn corka zona maz brat siostra wnuk wnuczka matka mama ojciec tata kuzyn kuzynka siostrzenica bratanica bratanek szwagier
        szwagierka tesciowa synowa ziec kolega kolezanka przyjaciel przyjaciolka narzeczona narzeczony wdowa wdowiec
        """)

    /// What somebody can give who is not meant: "numer ma Ewa Lis".
    static let numbers = wordSet("""
        telefon numer kontakt namiar namiary adres maila mejla
        """)

    /// Who told it is not meant: "Basia mówiła, że warto zaprosić leśniczego".
    static let tells = wordSet("""
        mowi mowil mowila wspominal wspominala wspomnial wspomniala powiedzial powiedziala opowiadal opowiadala pisze pisal pisala napisal
        napisala dzwonil dzwonila twierdzi said told wrote
        """)

    /// Whoever is told to wish for it is meant after all: "Ewa mówiła, że chętnie przyjdzie".
    static let wishing = wordStems("""
        chetn chcial chce zainteresowan prosi szkoda dolacz przyda
        """)

    /// At the head of a line that names no institution: "Kontakt: Bank Spółdzielczy, …".
    static let contacts = wordSet("""
        kontakt adres mail mailowo contact address email e-mail adresik
        """)

    /// Behind "koło": a circle of people, an institution; before other words "koło" is "near": "Koło Gospodyń", but "koło kościoła".
    static let circles = wordSet("""
        gospodyn emerytow pszczelarzy wedkarzy seniorow teatralne naukowe historyczne
        """)

    /// Somebody's house, and not proposed itself: "Grace Adeyemi, she runs the food bank", "prowadzi warsztat".
    static let worksThere = wordSet("""
        prowadzi kieruje szefuje pracuje uczy zarzadza dyrektoruje runs works leads heads manages teaches
        """)

    /// An institution behind these is only spoken of: "kolega, który pracuje w banku".
    static let openersOfAsides = wordSet("""
        co ktory ktora ktorzy ktore ktorego ktorej who which where gdzie bo
        """)

    /// Before an institution: a place, or more than it: "spoza gminy", "pół szkoły", "przy kościele".
    static let beside = wordSet("""
        spoza pol cala calej cale calego half outside w we przy obok in at by near
        """)
}
