// Words that tell whether a date is proposed, said back or asked about (Readers/Answers/DateSaidBack.swift): "10 grudnia o 17 – będę", "Lepiej 11
// grudnia", "Czy 10 grudnia o 16 biblioteka będzie otwarta?"

enum ProposalWords {
    static func isMoving(_ form: String) -> Bool { moving.anyBegins(form) }
    static func isOfMeeting(_ form: String) -> Bool { meeting.anyBegins(form) }

    /// Another date is wished for: "wolałabym 11 grudnia", "może w piątek", "przełóżmy na 12".
    private static let moving = wordStems("""
        przeloz przeklad przesun przenie przenos zmien zmian inny inna inne innego innej pozniej wczesniej lepiej lepsz wole wolal wolel wolim
        propon suger zamiast dopiero najwczes moze mogl mozna mozemy mozliw gdyby jakby dalo daloby da umow instead could rather prefer move postpone
        reschedul another other later earlier maybe perhaps может може
        """)

    /// Beside a date and nothing else: "czwartek 10.12 ok".
    static let agreeing = wordSet("""
        ok okej pasuje potwierdzam potwierdzamy zgoda odpowiada super fine
        """)

    /// What a question about the meeting's date speaks of: "Czy w piątek o 17 pasowałoby?", "Czy spotkanie 10 grudnia …?"
    private static let meeting = wordStems("""
        spotka spotyk zebran narad termin godzin pasow pasuj odpowiad nada wam panstwu suit work meet start zaczn zacz rozpocz
        """)

    /// Whether it stays as it is: "Czy spotkanie 10 grudnia jest aktualne?"
    static let stillOn = wordStems("""
        aktualn odbedzie odbywa nadal wciaz potwierdz obowiazuje still
        """)

    /// Something else is, is open or takes place: "biblioteka będzie otwarta", "jest parking".
    static let thirdPerson = wordSet("""
        bedzie beda jest sa dziala dzialaja czynna czynny otwarta otwarty kursuje jedzie odjezdza mieszka pracuje is are will
        """)

    /// Between the words of a time: "w czwartek, 10 grudnia 2026 r., o godz. 17".
    static let besideTimes = wordSet("""
        w we o godz godzina godzinie godzine dnia dniu r roku na the at on of o'clock pm am th st nd rd go
        """)
}
