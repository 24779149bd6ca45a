/// What mail programs write around a person's words, as data. Matching folds both sides (case, Polish letters, spaces), so "napisał" also
/// finds "napisal". Add a line where a program is missing; the example beside a table shows what it must find.
enum Tables {
    /// Verbs at the end of an attribution: `W dniu 3.12.2026 o 10:14, Biblioteka pisze:`
    static let verbs = Phrases([
        "napisał(a)", "napisał/a", "napisał (a)", "napisał(-a)", "napisała", "napisał", "napisali", "pisze", "napisał(a) co następuje",
        "napisał(a) tak",
        "napisał co następuje", "napisało", "napisano", "odpisał", "odpisała",
        "wrote", "writes", "has written", "написав(ла)", "написав", "написала", "пише", "написав (-ла)", "написал(а)", "написал", "пишет",
        "schrieb", "schrieb folgendes", "a écrit", "écrit",
        "escribió", "ha scritto", "escreveu", "schreef", "geschreven", "skrev", "kirjoitti", "napsal(a)", "napsal", "napísal(a)", "napísal", "írta",
        "a scris", "yazdı",
        "đã viết", "έγραψε", "schreef het volgende", "schrieb am",
    ])

    /// Verbs that may stand inside: `Am 4.12.2026 um 10:00 schrieb Jan <a@b>:`
    static let innerVerbs = Phrases(["schrieb", "skrev", "schreef", "kirjoitti", "escribió", "wrote", "napisał(a)", "napisał", "napisała", "a écrit"])

    /// How an attribution begins: `W dniu …`, `czw., 3 gru 2026 o 10:14 …`, `On Tue, Dec 1, 2026 at 8:30 AM …`
    static let openers = Phrases([
        "w dniu", "dnia", "on", "le", "am", "el", "il", "em", "op", "den", "på", "pe", "dne", "dňa", "wiadomość napisana przez", "użytkownik",
        "w liście datowanym", "w liście z dnia", "in a message dated", "quoting", "at",
        "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela", "pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz.",
        "ndz.", "pon", "wto", "śro", "czw", "pią", "sob",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "понеділок", "вівторок", "середа", "четвер", "п'ятниця", "субота", "неділя", "пн", "вт", "ср", "чт", "пт", "сб", "нд", "вс",
        "в", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
        "mo.", "di.", "mi.", "do.", "fr.", "sa.", "so.", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mié", "jue", "vie", "vào", "στις",
    ])

    static let appleOpener = Phrases(["wiadomość napisana przez", "wiadomość napisana w dniu", "początek wiadomości napisanej przez"])

    static let months = Phrases([
        "sty", "stycznia", "lut", "lutego", "mar", "marca", "kwi", "kwietnia", "maj", "maja", "cze", "czerwca", "lip", "lipca", "sie", "sierpnia",
        "wrz", "września",
        "paź", "października", "lis", "listopada", "gru", "grudnia", "jan", "january", "feb", "february", "march", "apr", "april", "may", "jun",
        "june", "jul", "july",
        "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december", "okt", "dez", "januar", "februar",
        "märz", "mai", "juni", "juli", "oktober", "dezember",
        "janv", "févr", "mars", "avr", "juin", "juil", "août", "déc", "enero", "ene", "abr", "ago", "dic", "січ", "лют", "бер", "квіт", "трав",
        "черв", "лип", "серп", "вер", "жовт", "лист", "груд",
        "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня",
        "янв", "февр", "мар", "апр", "мая", "июн", "июл", "авг", "сент", "окт", "нояб", "дек", "января", "февраля", "марта", "апреля", "июня", "июля",
        "августа", "сентября", "октября", "ноября", "декабря",
    ])

    /// Labels of a quoted head: `Od: … Wysłano: … Do: … Temat: …`
    enum Label: Hashable { case from, date, to, subject, copy }
    static let labels: [(Label, Phrases)] = [
        (.from, Phrases(["od", "nadawca", "from", "von", "de", "expéditeur", "van", "da", "fra", "från", "від", "від кого", "от", "od użytkownika",
            "lähettäjä", "odesílatel"])),
        (.date, Phrases([
            "wysłano", "wysłane", "data", "date", "sent", "sent at", "gesendet", "datum", "envoyé", "envoyé le", "enviado", "enviado el", "fecha",
            "verzonden", "inviato", "sendt", "skickat", "надіслано", "дата", "отправлено", "dato", "lähetetty", "data wysłania", "w dniu",
            "sent on", "date sent", "wysłany",
        ])),
        (.to, Phrases(["do", "adresat", "to", "an", "à", "para", "aan", "til", "till", "кому", "a", "odbiorca", "vastaanottaja", "adresaci",
            "pour"])),
        (.subject, Phrases(["temat", "subject", "betreff", "objet", "asunto", "onderwerp", "oggetto", "emne", "ämne", "тема", "assunto", "aihe",
            "předmět", "re"])),
        (.copy, Phrases(["dw", "cc", "kopia", "udw", "kopie", "копія", "odpowiedź do", "odpowiedz do", "reply-to", "reply to", "importance",
            "ważność", "priorytet", "organization", "attachments", "załączniki", "x-mailer", "bcc"])),
    ]

    /// Words between two rules: `-----Wiadomość oryginalna-----`
    static let originalMarks = Phrases([
        "wiadomość oryginalna", "oryginalna wiadomość", "pierwotna wiadomość", "wiadomość pierwotna", "treść oryginalnej wiadomości",
        "treść wiadomości oryginalnej", "treść pierwotnej wiadomości", "treść wiadomości pierwotnej", "treść poprzedniej wiadomości",
        "original message", "original e-mail", "original email", "ursprüngliche nachricht", "original-nachricht", "originalnachricht",
        "message d'origine", "message original", "mensaje original", "messaggio originale", "oorspronkelijk bericht", "ursprungligt meddelande",
        "opprinnelig melding",
        "oprindelig besked", "oprindelig meddelelse", "ursprünglich", "původní zpráva", "eredeti üzenet", "original melding",
        "початкове повідомлення", "оригінальне повідомлення", "исходное сообщение", "mensagem original", "original appointment",
        "oryginalne spotkanie", "reply message", "antwort nachricht", "alkuperäinen viesti", "quoted message", "wiadomość cytowana",
    ])

    /// Forwarding marks: `---------- Forwarded message ---------`, `Początek przekazanej wiadomości:`
    static let forwardMarks = Phrases([
        "forwarded message", "begin forwarded message", "przekazana wiadomość", "wiadomość przekazana", "treść przekazanej wiadomości",
        "początek przekazanej wiadomości", "przesłana wiadomość", "wiadomość przesłana dalej", "przesyłana wiadomość",
        "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "message transféré", "message transmis", "mensaje reenviado",
        "messaggio inoltrato", "doorgestuurd bericht", "переслане повідомлення", "пересланное сообщение", "начало переадресованного сообщения",
        "forwarded by",
        "videresendt melding", "vidarebefordrat meddelande", "mensagem encaminhada", "podany dalej list", "inicio del mensaje reenviado",
    ])

    /// First words of a line that a phone or program adds: `Wysłane z iPhone'a`, `Get Outlook for iOS<https://…>`
    static let phoneFooters = Phrases([
        "wysłane z", "wysłane ze", "wysłano z", "wysłane przy użyciu", "wysłane za pomocą", "wysłano za pomocą", "wysłano przez",
        "wysłana z", "wysłane bezpiecznie", "pobierz aplikację outlook", "pobierz program outlook", "pobierz outlook", "uzyskaj aplikację outlook",
        "uzyskaj outlook", "sent from", "sent via", "get outlook for", "get the outlook", "отправлено с", "надіслано з", "відправлено з",
        "gesendet von meinem", "von meinem iphone gesendet", "von meinem ipad gesendet", "von meinem", "envoyé de mon", "envoyé depuis mon",
        "enviado desde mi", "enviado do meu", "inviato da", "inviato dal mio", "verzonden vanaf mijn", "verstuurd vanaf mijn", "skickat från min",
        "sendt fra min", "typed on my", "sent using", "sent with proton…", "sent with tuta…", "sent with spark", "sent with canary",
        "sent with airmail", "sent with bluemail", "sent with edison", "sent with fastmail", "sent securely", "wysłano przy użyciu",
        "wysłano bezpiecznie", "envoyé à partir de", "z poważaniem wysłane z", "wiadomość wysłana z", "wiadomość wysłano z",
        "ten e-mail został wysłany z", "enviado a partir",
    ])

    /// What stands behind names in a list of who was there: "Jan Lis - tak".
    static let answersBesideNames = Phrases(["tak", "nie", "był", "była", "obecny", "obecna", "nieobecny", "nieobecna", "byłem", "byłam", "jest", "jestem", "brak", "ob.", "nb.", "+", "-", "ok", "yes", "no"])

    /// First words of a disclaimer or of a program's advertisement.
    static let disclaimers = Phrases([
        "ta wiadomość może zawierać", "wiadomość może zawierać", "wiadomość zawiera informacje", "wiadomość jest przeznaczona",
        "niniejsza wiadomość", "niniejszy e-mail", "niniejsza korespondencja", "treść tej wiadomości",
        "treść niniejszej wiadomości", "treść tego e-maila", "informacje zawarte w tej", "informacje zawarte w niniejsz…", "informacja zawarta w",
        "ta wiadomość jest przeznaczona", "ta wiadomość oraz", "ta wiadomość wraz", "ta wiadomość i jej", "ta wiadomość e-mail",
        "wiadomość ta jest", "wiadomość ta może", "ta korespondencja",
        "ta wiadomość jest poufna", "ten e-mail jest poufny", "jeśli otrzymałeś tę wiadomość", "jeżeli otrzymali państwo tę wiadomość",
        "administratorem danych osobowych", "administratorem państwa danych", "administratorem pani/pana danych", "administratorem danych jest",
        "klauzula informacyjna", "klauzula rodo", "klauzula poufności", "informacja rodo", "rodo:", "zgodnie z art. 13",
        "informujemy, że administratorem", "informuję, że administratorem", "na podstawie art. 13",
        "zanim wydrukujesz", "pomyśl o środowisku", "przed wydrukowaniem", "chroń środowisko", "nie drukuj", "please consider the environment",
        "please think before", "think before you print", "before printing",
        "this message is intended", "this e-mail is intended", "this email is intended", "this message and any", "this e-mail and any",
        "this email and any", "this message may contain", "this e-mail may contain", "this email may contain", "this message contains",
        "this email contains", "this e-mail contains", "this email is confidential", "this e-mail is confidential", "this message is confidential",
        "the information contained in this", "the information in this", "the contents of this", "confidentiality notice", "disclaimer:",
        "privileged/confidential", "this communication is", "if you are not the intended", "notice of confidentiality", "important notice:",
        "ta wiadomość została sprawdzona", "wiadomość sprawdzona przez", "wolny od wirusów", "virus-free", "ten e-mail został sprawdzony",
        "this email has been checked for viruses", "ta wiadomość e-mail została sprawdzona", "do you yahoo!?",
        "you received this message because", "you are receiving this", "otrzymujesz tę wiadomość, ponieważ",
        "jeśli nie chcą państwo otrzymywać", "jeżeli nie chcą państwo otrzymywać",
        "jeśli nie chcesz otrzymywać", "jeżeli nie chcesz otrzymywać", "to unsubscribe from this", "reply to this email directly",
        "sąd rejonowy", "krs:", "kapitał zakładowy",
    ] + notAddressed)

    /// `Jeśli nie jest Pan adresatem, proszę ją usunąć`, `Jeżeli nie jesteście Państwo właściwym odbiorcą …`
    private static let notAddressed = ["jeśli", "jeżeli", "o ile"].flatMap { when in
        [
            "nie jest pan", "nie jest pani", "nie jest pan/pani", "nie jest pani/pan", "nie są państwo", "nie jesteś", "nie jesteście",
            "nie jesteście państwo",
        ].flatMap { you in
            [
                "adresat…", "odbiorc…", "jej adresat…", "jej odbiorc…", "właściwym adresat…", "właściwym odbiorc…", "zamierzonym adresat…",
                "zamierzonym odbiorc…",
            ].map { "\(when) \(you) \($0)" }
        }
    }

    /// Closings: `Pozdrawiam serdecznie,`
    static let closings = Phrases([
        "pozdrawiam", "pozdrawiamy", "pozdrowienia", "z pozdrowieniami", "serdecznie pozdrawiam", "serdeczne pozdrowienia", "serdeczności",
        "z poważaniem", "z wyrazami szacunku", "z szacunkiem", "łączę pozdrowienia", "łączę wyrazy szacunku", "łączę wyrazy", "kłaniam się",
        "pozdr", "pzdr", "ukłony", "serdecznie", "z góry dziękuję", "z upoważnienia", "z up.", "miłego dnia", "dobrego dnia", "życzę miłego dnia",
        "regards", "best regards", "kind regards", "warm regards", "best wishes", "yours sincerely", "yours faithfully", "yours truly", "sincerely",
        "cheers", "best", "many thanks", "thanks and regards", "with kind regards", "with best regards", "з повагою", "щиро",
        "з найкращими побажаннями", "mit freundlichen grüßen", "viele grüße", "cordialement",
    ])

    /// How a postscript begins: `PS. Jednak nie przyjdę.`
    static let postscripts = Phrases(["ps.", "p.s.", "ps", "ps:", "p.s", "postscriptum"])

    /// What the footer of a mailing list says under its rule.
    static let listFooters = Phrases(["mailing list", "listinfo", "mailman", "unsubscribe", "lista dyskusyjna", "wypisz się", "wypisać się"])

    /// What a signature has and a letter seldom: `tel. 22 000 11 22`, `www.gok.example.pl`
    static let contacts = Phrases(["tel.", "tel:", "tel ", "kom.", "telefon", "fax", "faks", "www.", "http", "@", "ul.", "pl.", "nip", "regon",
        "e-mail:", "phone", "mobile", "+48"])

    /// When a house is open: no words of a letter: `Rejestracja: pn-pt 7.30-18.00`, `Kancelaria czynna: wt., czw. 16.00-17.00`
    static let openingHours = Phrases(["czynna", "czynne", "czynny", "otwarte", "otwarta", "godziny pracy", "godziny otwarcia", "pn-pt",
        "pn.-pt.", "pon.-pt.", "pon-pt", "opening hours", "open mon"])

    /// Posts in a signature: `Dyrektor`, `Referent ds. kancelaryjnych`
    static let posts = Phrases([
        "dyrektor…", "prezes…", "kierowni…", "wójt…", "burmistrz…", "sołtys…", "starosta", "sekretarz…", "skarbni…", "naczelni…", "komendant…",
        "specjalist…",
        "inspektor…", "referent…", "nauczyciel…", "zastępca…", "właściciel…", "koordynator…", "pielęgniar…", "przewodnicząc…", "asystent…",
        "pracowni…",
        "director", "manager", "head of", "officer", "secretary", "coordinator",
    ])

    /// Houses in a signature: `Przedszkole Gminne w Krzewinie`
    static let houses = Phrases([
        "rada", "sołect…", "referat", "wydział", "biuro", "kancelaria", "sekretariat", "komenda", "starostw…", "szkoła", "zespół szkół",
        "przedszkole",
        "urząd", "gmin…", "biblioteka", "dom kultury", "ośrodek", "stowarzyszenie", "fundacja", "parafia", "muzeum", "osp", "straż", "policji",
        "powiatow…",
        "miejsk…", "spółka", "sp. z o.o", "przychodnia", "szpital", "klub", "koło", "firma", "sklep",
        "przetwórnia", "piekarnia", "cukiernia", "hurtownia", "apteka", "spółdzielnia", "restauracja", "pensjonat", "gabinet",
        "nadleśnictwo", "school", "library", "council", "foundation", "ltd",
    ])

    /// The desk of a house that answers its mail, as the first line of a signature: `Sekretariat⏎Szkoła Podstawowa nr 7`
    static let desks = Phrases([
        "sekretariat", "biuro", "kancelaria", "rejestracja", "recepcja", "administracja", "dział", "referat",
        "gabinet", "wypożyczalnia", "czytelnia", "redakcja", "office", "front desk", "reception", "the office",
    ])

    /// Words of a sentence, not of a name with a telephone: `Anna Lis zaprasza, mój tel. 22 000 11 22`
    static let personal = Phrases([
        "jestem", "jest", "mam", "mój", "moj", "podaję", "proszę", "prosze", "będę", "bede", "nie", "tak", "zmieniłam",
        "zmieniłem", "nowy", "zapraszam", "pod", "zamiast", "przyjdzie", "będzie", "i", "oraz", "to", "is", "am", "my", "new", "please", "will",
    ])

    /// How the name of a company ends: no full stop of a sentence.
    static let companies = Phrases(["s.a.", "sp. z o.o.", "sp. z o. o.", "sp.z o.o.", "o.o.", "sp. k.", "sp. j.", "s.c.", "ltd.", "inc."])

    /// Bodies that our own answer buttons prefill; untouched they are nobody's words.
    static let prefilled = Phrases(["proszę wysłać tę wiadomość bez zmian", "proszę wysłać bez zmian", "please send this message unchanged",
        "please send this message as it is", "wystarczy wysłać tę wiadomość", "proszę nie zmieniać tej wiadomości"])
}
