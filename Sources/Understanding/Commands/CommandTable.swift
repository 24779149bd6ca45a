/// One row of the table of commands.
struct CommandEntry: Sendable {
    let polish: String
    let english: String
    let users: Set<CommandUser>
    let argumentPolish: String
    let argumentEnglish: String
    let meaningPolish: String
    let meaningEnglish: String
    let also: [String]

    private init(
        _ polish: String, _ english: String, _ users: Set<CommandUser>, _ meaningPolish: String, _ meaningEnglish: String,
        argument: (String, String) = ("", ""), also: [String] = []
    ) {
        self.polish = polish
        self.english = english
        self.users = users
        self.meaningPolish = meaningPolish
        self.meaningEnglish = meaningEnglish
        (argumentPolish, argumentEnglish) = argument
        self.also = also
    }

    static func of(_ word: CommandWord) -> CommandEntry {
        switch word {
        case .yes, .no, .maybe, .substitute, .partner, .host, .invitation, .question, .resign, .myData, .eraseMyData, .unsubscribe,
            .undo, .help:
            ofInvited(word)
        case .partners, .meeting, .dates, .move, .cancel, .add, .strike, .phone, .trial, .approve, .held, .notHeld, .present, .summary:
            ofMeetings(word)
        default: ofPartnershipAndProgramme(word)
        }
    }

    private static let all = Set(CommandUser.allCases)
    private static let library: Set<CommandUser> = [.libraryStaff]
    private static let programme: Set<CommandUser> = [.programmeStaff]
    private static let name = ("imię i nazwisko, organizacja, adres e-mail", "name, organisation, e-mail address")

    private static func ofInvited(_ word: CommandWord) -> CommandEntry {
        switch word {
        case .yes: .init("TAK", "YES", all, "będę na spotkaniu", "I am coming to the meeting")
        case .no: .init("NIE", "NO", all, "nie będzie mnie na spotkaniu", "I am not coming to the meeting")
        case .maybe: .init("MOŻE", "MAYBE", all, "jeszcze nie wiem, czy przyjdę", "I do not know yet whether I can come")
        case .substitute:
            .init(
                "ZA MNIE", "INSTEAD OF ME", all, "kto przyjdzie w moim zastępstwie", "who comes in my place",
                argument: ("imię i nazwisko, adres e-mail", "name, e-mail address"))
        case .partner:
            .init(
                "PARTNER", "PARTNER", all, "kogo jeszcze warto zaprosić do partnerstwa", "who else should be invited to the partnership",
                argument: name)
        case .host:
            .init(
                "GOŚCIMY", "WE HOST", all, "możemy przyjąć u siebie następne spotkanie", "we can host the next meeting",
                also: ["goszczę", "we can host"])
        case .invitation:
            .init(
                "ZAPROSZENIE", "INVITATION", all, "proszę przysłać mi zaproszenie jeszcze raz", "please send me the invitation again")
        case .question:
            .init(
                "PYTANIE", "QUESTION", all, "pytanie do biblioteki", "a question to the library",
                argument: ("treść pytania", "your question"))
        case .resign:
            .init("REZYGNUJĘ Z PARTNERSTWA", "LEAVE THE PARTNERSHIP", all, "odchodzę z partnerstwa", "I am leaving the partnership")
        case .myData: .init("MOJE DANE", "MY DATA", all, "jakie moje dane są zapisane", "what data you hold about me")
        case .eraseMyData:
            .init("USUŃ MOJE DANE", "DELETE MY DATA", all, "proszę usunąć moje dane", "please delete my data", also: ["erase my data"])
        case .unsubscribe: .init("WYPISZ", "UNSUBSCRIBE", all, "nie chcę dostawać zestawień", "no more digests, please")
        case .undo: .init("COFNIJ", "UNDO", all, "cofnij moją ostatnią zmianę", "undo my last change")
        default: .init("POMOC", "HELP", all, "co mogę napisać", "what I can write")
        }
    }

    private static func ofMeetings(_ word: CommandWord) -> CommandEntry {
        switch word {
        case .partners:
            .init(
                "PARTNERZY", "PARTNERS", library, "lista partnerów: plik CSV albo wiersze pod spodem",
                "the list of partners: a CSV file or lines below")
        case .meeting:
            .init(
                "SPOTKANIE", "MEETING", [.libraryStaff, .programmeStaff],
                "nowe spotkanie; pod spodem wiersze Kiedy, Gdzie, Tytuł", "a new meeting; below it the lines When, Where, Title")
        case .dates:
            .init("TERMINY", "DATES", library, "ankieta: który termin pasuje; każdy w osobnym wierszu", "a poll of dates, one a line")
        case .move:
            .init(
                "PRZENIEŚ", "MOVE", library, "nowy termin spotkania; pod spodem wiersz Kiedy",
                "a new date of the meeting; below it the line When", also: ["reschedule"])
        case .cancel: .init("ODWOŁAJ", "CANCEL", library, "odwołanie spotkania", "cancel the meeting")
        case .add:
            .init("DOPISZ", "ADD", library, "dopisanie osoby do listy spotkania", "add a person to the meeting's list", argument: name)
        case .strike:
            .init(
                "SKREŚL", "STRIKE", library, "skreślenie osoby z listy spotkania", "strike a person off the meeting's list",
                argument: ("numer albo nazwisko", "number or name"))
        case .phone:
            .init(
                "TELEFON", "PHONE", library, "odpowiedzi przyjęte przez telefon", "answers taken by telephone",
                argument: ("nazwisko będzie, nazwisko nie", "name is coming, name is not"))
        case .trial:
            .init("PRÓBA", "TRIAL", library, "zaproszenie najpierw tylko do mnie", "the invitation to me first", also: ["test"])
        case .approve: .init("ZATWIERDZAM", "I APPROVE", library, "zatwierdzenie szkicu", "approve the draft", also: ["approved"])
        case .held:
            .init(
                "ODBYŁO SIĘ", "IT TOOK PLACE", library, "spotkanie się odbyło", "the meeting took place",
                also: ["spotkanie odbyło się", "spotkanie się odbyło", "the meeting took place"])
        case .notHeld:
            .init(
                "NIE ODBYŁO SIĘ", "IT DID NOT TAKE PLACE", library, "spotkanie się nie odbyło", "the meeting did not take place",
                also: ["spotkanie nie odbyło się", "spotkanie się nie odbyło", "the meeting did not take place"])
        case .present:
            .init(
                "OBECNI", "PRESENT", library, "kto był: numery z listy albo „wszyscy oprócz”; nowe osoby w osobnych wierszach",
                "who was there: numbers of the list or “all except”; new people on lines of their own",
                argument: ("numery z listy", "numbers of the list"))
        default:
            .init(
                "PODSUMOWANIE", "SUMMARY", library, "podsumowanie spotkania; pod spodem tekst, w załączniku zdjęcia i pliki",
                "the meeting's summary; the text below, photos and files attached")
        }
    }

    private static func ofPartnershipAndProgramme(_ word: CommandWord) -> CommandEntry {
        switch word {
        case .rules: .init("ZASADY", "RULES", library, "zasady pracy partnerstwa", "the partnership's working rules")
        case .tasks:
            .init(
                "DO ZROBIENIA", "TO DO", library, "zadania: kto, co i do kiedy, po jednym w wierszu",
                "tasks: who, what, by when, one a line")
        case .coordinator:
            .init(
                "KOORDYNATOR", "COORDINATOR", library, "kto koordynuje partnerstwo", "who coordinates the partnership",
                argument: ("imię i nazwisko", "name"), also: ["koordynatorka"])
        case .everyoneBrings:
            .init(
                "KAŻDY PRZYPROWADZA", "EVERYONE BRINGS ONE", library, "każdy przyprowadza jednego partnera na następne spotkanie",
                "everyone brings one partner to the next meeting")
        case .variant:
            .init(
                "WARIANT", "VARIANT", library, "wokół potrzeb albo strategiczne", "around needs or strategic",
                argument: ("nazwa wariantu", "name of the variant"))
        case .channels:
            .init(
                "KANAŁY", "CHANNELS", library, "kogo powiadomić o spotkaniu: nazwa i adres, po jednym w wierszu",
                "whom to tell about a meeting: name and address, one a line")
        case .declaration: .init("DEKLARACJA", "DECLARATION", library, "deklaracja partnerstwa do podpisu", "the partnership's declaration")
        case .status:
            .init(
                "STATUS", "STATUS", [.libraryStaff, .animator, .programmeStaff], "co słychać: etap, spotkanie, odpowiedzi",
                "how things stand: stage, meeting, answers")
        case .hours:
            .init(
                "GODZINY", "HOURS", [.animator], "godziny wsparcia: ile, jak i po co", "hours of support: how many, how, what for",
                argument: ("liczba, sposób, temat", "number, channel, subject"))
        case .done:
            .init(
                "WYKONANE", "DONE", [.animator], "wykonany obowiązek", "a duty that is done",
                argument: ("numer obowiązku", "number of the duty"))
        case .libraries:
            .init("BIBLIOTEKI", "LIBRARIES", programme, "lista bibliotek: plik CSV", "the list of libraries: a CSV file")
        case .animator:
            .init(
                "ANIMATOR", "ANIMATOR", programme, "kto wspiera którą bibliotekę", "who supports which library",
                argument: ("biblioteka, imię i nazwisko, adres e-mail", "library, name, e-mail address"), also: ["animatorka"])
        case .materials:
            .init("MATERIAŁY", "MATERIALS", programme, "materiały dla bibliotek na wskazany etap", "materials for the libraries of a stage")
        default: .init("RAPORT", "REPORT", programme, "raport z programu", "a report on the programme")
        }
    }
}
