// Small words under an attendance list that are no people (Readers/Attendance): units beside numbers, courtesies, how a question opens.

enum ListWords {
    /// Deeds that tell nothing of who came: "Wrona nie oddała ankiety", "Górski nie dostał protokołu".
    static let otherDeeds = wordStems("""
        odda odebra dosta podpis zgodzi zgadza lubi wypeln przysla odesla wplaci zaplaci odpis odpowie zwroci przekaza otrzyma wypowiada glosowa
        """)

    /// What heads those who came (true) or did not, before a colon: "jest: Kos, Lis", "nie ma: Wrona".
    static let heads: [String: Bool] = [
        "jest": true, "sa": true, "jest nas": true, "tak": true, "na tak": true, "yes": true, "here": true, "in": true, "came": true, "there": true,
        "sa na pewno": true, "na pewno": true, "zglosili sie": true, "byl a": true, "plus": true, "we had": true,
        "nie ma": false, "niema": false, "brak": false, "brakuje": false, "nie": false, "na nie": false, "no": false, "not here": false, "out": false,
        "missing": false, "didnt come": false, "didn t come": false, "did not come": false, "not there": false, "nie ma na pewno": false,
        "na pewno nie": false, "nie zglosili sie": false, "minus": false, "zabraklo": false,
    ]
    /// Heads that need no help.
    static let plainHeads: [String: Bool] = [
        "obecni": true, "obecne": true, "byli": true, "byly": true, "przyszli": true, "present": true,
        "nieobecni": false, "nieobecne": false, "nie bylo": false, "nie byli": false, "nie przyszli": false, "absent": false,
    ]
    /// Signs that head them: "+ Kos, Lis".
    static let headSigns: [Character: Bool] = ["+": true, "✔": true, "✓": true, "✅": true, "-": false, "–": false, "−": false, "✘": false, "✗": false, "❌": false]

    /// Below a line of the list: the person came. "oczywiście, z sernikiem"
    static let sureYes = wordSet("""
        oczywiscie jasne naturalnie pewnie zawsze sure certainly
        """)

    /// They add one to those told of before: "był jeszcze ksiądz", "Pawelec też".
    static let adding = wordSet("""
        jeszcze tez rowniez takze jednak zapomnialam zapomnialem poprawka sprostowanie also
        """)

    /// "Wszyscy oprócz:", "Komplet bez".
    static func endsInException(_ line: String) -> Bool {
        let words = line.split { !$0.isLetter }.map(String.init)
        return ["oprocz", "procz", "poza", "bez", "wyjatkiem", "except", "minus"].contains(words.last ?? "") || words.suffix(2) == ["except", "for"]
    }

    /// One more came: "oprócz Kota była jeszcze Anna Kos".
    static let added = wordSet("""
        jeszcze dodatkowo dolaczyl dolaczyla dolaczyli doszedl doszla also joined
        """)

    /// Behind these a question asks for more than a yes: "Kto był?" is answered by names.
    static let openers = wordSet("""
        kto czy co ile ilu jak gdzie kiedy dlaczego who what how did was were
        """)

    /// How a question begins that can't be one about who was there: "Kiedy następne spotkanie?"
    static let asking = wordSet("""
        kiedy gdzie jak jaki jaka jakie jakim jakiej ktorej czemu dlaczego when where how why
        """)

    /// They greet: "Hi all,", "Witam wszystkich,".
    static let greetings = wordSet("""
        hi hello hey dear good morning afternoon evening greetings witam witajcie czesc hej halo siema dzien dobry dobre
        """)

    /// Whom they greet, and nobody who came.
    static let greeted = wordSet("""
        all everyone everybody there folks wszystkim wszystkich wszyscy
        """)

    /// What was seen: "Mr Kos I didn't see".
    static let seeing = wordSet("""
        see saw seen spot spotted notice noticed
        """)

    /// In spite of what follows: "przyszedł, choć mówił, że nie przyjdzie".
    static let conceding = wordSet("""
        choc chociaz mimo although though
        """)

    /// What opens an opinion of something else: "which I think is a record", "co chyba jest rekordem".
    static let opining = wordSet("""
        which co that
        """)

    /// Prepositions before a thing that is new: "w nowych kapeluszach".
    static let beforeNewThing = wordSet("""
        w we na o do przy po pod dla
        """)

    /// Those to whom something was promised: "obiecał nam kosz".
    static let receivers = wordSet("""
        nam mi im wam sobie mu jej us me
        """)

    /// They open the foot of a mail: "Pozdrawiam, Anna Kos".
    static let closings = wordSet("""
        pozdrawiam pozdrawiamy pozdrowienia regards best kind yours sincerely dziekuje dziekujemy usciski serdecznosci cheers serdecznie
        milego lacze powazaniem pozdro
        """)

    /// What is done to a line of the list: "proszę postawić haczyk przy 3".
    static let marking = wordStems("""
        wpis zaznacz postaw wstaw znak haczyk ptaszek pust kresk brak minus plus
        """)

    /// Before a place: "utknął w Białymstoku".
    static let beforePlace = wordSet("""
        w we na do pod nad przy kolo po in to at near
        """)

    /// Small words before a noun: "ten z radia", "the baker".
    static let articles = wordSet("""
        the pan pani pana panu pania panem ten ta tego tej a an z ze from of
        """)

    /// Words in a row of names that name nobody: "Kos, Lis, niestety", "i reszta itd."
    static let remarks = wordSet("""
        bless alas szkoda niestety dzieki brawo trudno reszta itd itp inni others inne kropka amen
        """)

    /// Behind an English "a", which is Polish "and" elsewhere: "a new guest".
    static let englishAfterA = wordSet("""
        guest few new lady man woman couple person member
        """)

    /// Before an English "a", which is an article there.
    static let englishBeforeA = wordSet("""
        of with had has have was is got by from at as like for after into for on off such quite what
        """)

    /// Of what there was, or was not enough: "ciasta zabrakło".
    static let impersonal = wordSet("""
        bylo jest sa zabraklo braklo brakowalo brakuje brak was were are did ok tak yes had have
        """)

    /// "oprócz nich", "besides them": the exception is named elsewhere.
    static let namedElsewhere = wordSet("""
        nim nia nimi nich niego niej mna mnie nami tym tego them him her me
        """)

    /// The writer is counted: "razem ze mną osiem".
    static let included = wordSet("""
        razem wraz lacznie wliczajac liczac including counting together
        """)

    /// Behind a number that is nobody of the list: "10 minut", "3 kawy".
    static let units = wordStems("""
        minut min godz kwadrans lat zl km razy sztuk hour minute tygod dni miesi kaw herbat stron proc stop cm tys paczk хвилин
        """)

    /// Numbers that are no other word: "of the nine two were absent".
    static let englishNumbers = wordSet("""
        two three four five six seven eight nine eleven twelve
        """)

    /// What is first or second, and no person: "w pierwszej połowie", "druga strona".
    static let things = wordStems("""
        godzin polow czesc tur rzed rzad stron czwart konc koniec klas time kartk pietr sal spotkan zebran termin meeting
        """)

    /// What an unknown person does, so that the words are no name: "radiowiec prosi o listę".
    static let presentVerbs = wordStems("""
        robi prowadz sporzadz przygotow zostaw odbier dostar uzupeln prepares needs potrzeb pros pyta chc ma przes pisz mowi zbier czek
        przekaz dziek pozdraw asks wants says sends wyśl wysl dosl
        """)

    /// Below copied lines of the list, and about them: "Tych nie było."
    static let pointingAbove = wordSet("""
        tych ci te tymi tym ich oni one wszyscy powyzsi powyzsze wymienieni wymienionych oboje obaj obie these those they them all both none
        """)

    /// Before a number that counts: "Łącznie 3.", "frekwencja: 8".
    static let totals = wordSet("""
        razem lacznie ogolem sumie suma total altogether frekwencja frekwencji liczba stan headcount wszystkich
        """)

    /// Hours, and no numbers of the list: "w godzinach 9..11".
    static let hours = wordSet("""
        godz godziny godzinie godzina godzinach godzinami hours
        """)

    /// What lasts from one hour to another: "spotkanie trwało od 9 do 11".
    static let lasting = wordStems("""
        trwa spotkan zebran narad sala salka swietlic czynn otwart meeting
        """)
}
