// Replies to polls, attendance lists, hours and nomination questions; the notation of AnswerCases.swift.

/// The poll under these cases.
let pollLetter = """
    Prosimy o wybór terminów:
    1. wtorek 8 grudnia 2026, godz. 16:00
    2. środa 9 grudnia 2026, godz. 10:00
    3. czwartek 10 grudnia 2026, godz. 17:00
    4. czwartek 17 grudnia 2026, godz. 9:00
    5. poniedziałek 21 grudnia 2026, godz. 16:30
    """

/// poll=numbers, or none of them: "nothing"; "doubt" when a human must look.
let pollCases = """
    poll=1,3 | 1 i 3 | digits
    poll=4,5 | 1-, 2-, 3-, 4+, 5+ | a sign behind every number
    poll=2 | 1- 2+ 3- 4- 5- | a sign behind every number
    poll=1,2,3 | 1-3 | a range is no sign
    poll=1,3,5 | 1.TAK 2.NIE 3.TAK 4.NIE 5.TAK | no space behind the full stop
    poll=2,4 | dwojka albo czworka, jak wolicie | of those just named
    poll=3,5 | 3 albo 5, jak uznacie | of those just named
    poll=1,3 | 1,3 | digits, comma, no space
    poll=1,3 | 1. i 3. | digits with dots
    poll=1,2,3 | 1-3 | range
    poll=1,2,3 | od 1 do 3 | range in words
    poll=1,3 | pierwszy i trzeci | ordinals
    poll=1,3 | Jedynka albo trójka. | nouns
    poll=2 | dwójka | noun
    poll=1,2,4,5 | Wszystkie oprócz trzeciego. | exception, ordinal
    poll=1,2,4,5 | wszystkie poza 3 | exception
    poll=1,2,4,5 | Każdy z wyjątkiem 3. | exception
    poll=2,3,4,5 | każdy oprócz wtorku | exception, weekday
    poll=3,4 | tylko w czwartki | weekday, plural
    poll=3,4 | Oba czwartki. | both
    poll=3 | Pierwszy czwartek. | nth weekday
    poll=4 | Drugi czwartek mi pasuje. | nth weekday
    poll=3 | 10 grudnia | date
    poll=3 | Czwartek 10.12. | weekday and date
    poll=3 | Pasuje mi 10-go. | day of the month
    poll=1,3,5 | Tylko popołudnia. | part of the day
    poll=2,4 | rano | part of the day
    poll=3 | o 17 | hour
    poll=2 | w środę rano | weekday and part of the day
    poll=1,2,3,4,5 | Wszystkie mi pasują. | all
    poll=1,2,3,4,5 | Obojętnie, dostosuję się. | all
    poll=1,2 | Pierwsze dwa. | first n
    poll=4,5 | dwa ostatnie terminy | last n
    poll=5 | ostatni | last
    poll=1,3 | 1 i 3 pasują, 2 odpada | plus and minus
    poll=1 | Pasuje 1, nie pasuje 2 ani 3. | plus and minus
    poll=1,2,3 | 4 i 5 odpadają, reszta może być. | minus and the rest
    poll=3 | Najlepiej 3. | preference
    poll=2,3 | Najlepiej 3, ewentualnie 2. | preference and fallback
    poll=1 | Dzień dobry, głosuję na pierwszy termin. Pozdrawiam, Jan | in a sentence
    poll=1,5 | wtorek lub poniedzialek | weekdays without diacritics
    poll=2 | sroda | weekday without diacritics
    poll=1,2,4,5 | Any except 3. | English
    poll=1,3 | 1 and 3 work for me | English
    poll=3,4 | Thursdays only | English
    poll=1,2 | перший і другий | Ukrainian
    nothing | żaden | none
    nothing | Niestety żaden z tych terminów mi nie odpowiada. | none
    nothing | Nic mi nie pasuje. | none
    nothing | None of them works. | none, English
    nothing propose | Żaden, może w styczniu? | none and a proposal
    poll=4,5 | 1,2,3 NIE⏎4,5 TAK | a verdict behind its numbers
    poll=1,2,3,4,5 | Nie mam zdania, dostosuję się. | all
    poll=4,5 propose | 4 lub 5, a jakby dało się o 18 to i 2 | a condition is no choice
    doubt | Dziękuję, zastanowię się. | nothing chosen
    doubt | W środę nie mogę. | only what does not suit
    poll=4 | Nie 3, tylko 4. | correction
    poll=1,3 ask | 1 lub 3. Czy będzie obiad? | choice and a question
    poll=1,3 | 1️⃣ i 3️⃣ | keycap emoji
    """

/// The attendance list under these cases.
let attendanceLetter = """
    Prosimy napisać, kto był:
    1. Anna Kowalik – Szkoła Podstawowa nr 2
    2. Bogdan Maj – OSP
    3. Celina Dudek – KGW
    4. ks. Dariusz Wrona – parafia
    5. Elżbieta Sowa – OPS
    6. Feliks Górny – sołtys
    """

/// p=present a=absent w=walk-in
let attendanceCases = """
    p=1,2,3,4,5,6 a= | Wszyscy. | all
    p=1,2,3,4,5,6 a= | Byli wszyscy z listy, komplet. | all
    p=1,2,3,4 a=5,6 | Pierwsza czwórka z listy. | first n
    p=1,2,4,5 a=3,6 | wszyscy oprócz 3 i 6 | exception
    p=1,2,4,5 a=3,6 | Wszyscy poza Dudek i Górnym. | exception by name
    p=1,2,5 a=3,4,6 | Obecni: 1, 2, 5 | numbers
    p=1,2,5 a=3,4,6 | 1 2 5 | numbers without commas
    p=1,2,3,5 a=4,6 | 1-3 i 5 | range
    p=1,2,3,5,6 a=4 | Nie było 4. | absent only
    p=1,2,3,5,6 a=4 | Nie przyszedł tylko ksiądz Wrona. | absent by name
    p=1,3 a=2,4,5,6 | Przyszły tylko Kowalik i Dudek. | present by name
    p=1,2,3 a=4,5,6 | Obecni 1, 2, 3, nieobecni 4, 5, 6 | both lists
    p= a=1,2,3,4,5,6 | Nikt nie przyszedł. | nobody
    p=1,2,4,5,6 a=3 | Brakowało trójki. | noun
    p=1,2,3,4,5 a=6 | Wszyscy bez 6 | exception with "bez"
    p=1,2,3,4,5,6 a= w=Ewa Lis | Byli wszyscy, a dodatkowo Ewa Lis z apteki. | walk-in
    p=1,2 a=3,4,5,6 w=Jan Kos | 1, 2 i spoza listy Jan Kos | walk-in after numbers
    p=1,2,3,4 a=5,6 | Byli 1, 2, 3 i 4, reszta nie dotarła. | the rest absent
    p=1,2,3,5,6 a=4 | Everyone except 4. | English
    p=1,2,5,6 a=3,4 | Were present: 1, 2, 5, 6. | English
    p=1,2,3,4,5,6 a= | Всі були. | Ukrainian
    not held | Spotkanie nie odbyło się. | not held
    """

/// hours and channel: h=1.5 telefon
let hoursCases = """
    h=1.5 telefon | półtorej godziny przez telefon | in words
    h=1.5 telefon | 1,5 h telefon, scenariusz | a decimal comma
    h=1.5 telefon | 1.5 godz. tel. | a decimal dot
    h=2.5 spotkanie | 10:15–12:45, spotkanie | range of the clock
    h=2.5 spotkanie | Spotkanie od 10 do 12.30 | range in words
    h=0.75 forum | 3/4 godziny na forum | fraction
    h=0.5 e-mail | pół godziny, maile | half
    h=0.25 telefon | kwadrans na telefonie | quarter
    h=0.75 telefon | trzy kwadranse przez telefon | quarters
    h=0.75 telefon | 45 minut rozmowy telefonicznej | minutes
    h=2 skype | 2 godziny na Skypie | Skype declined
    h=2 skype | dwie godziny, Zoom | another video program
    h=1 telefon | godzina przez telefon | the bare unit
    h=1 telefon | godzinka telefonicznie | diminutive
    h=2.5 spotkanie | Dwie i pół godziny, osobiście w bibliotece | number and a half
    h=1.25 telefon | godzina i kwadrans telefonu | hour and a quarter
    h=3 | 2 godziny telefon i 1 godzina maile | several channels
    h=1.5 telefon | 2 x 45 min telefon | multiplied
    h=1.5 telefon | 90 minut, telefon | minutes over an hour
    h=1.5 forum | 1h30 forum | glued
    h=3 | 3 | bare number
    h=2 telefon | 2, telefon | bare number and channel
    h=0 | zero | nothing
    h=2 telefon | Razem 2 godziny: 1,5 i 0,5, wszystko przez telefon | total first
    h=2 telefon | two hours on the phone | English
    h=0.5 e-mail | half an hour, e-mails | English
    h=1.5 telefon | півтори години, телефон | Ukrainian
    """

/// nom=Name (several allowed), sub-words are names or institutions
let nominationCases = """
    nom=Jan Kos | Jan Kos | name only
    nom=Jan Kos | Proponuję Jana Kosa z OSP. | accusative
    nom=Ewa Lis | Warto zaprosić panią Ewę Lis, prezeskę KGW. | accusative
    nom=Barbara Wolska | Zaproście Barbarę Wolską. | adjective surname
    nom=Tomasz Wilczek | Może Tomasz Wilczek? | a question that is none
    nom=Tomasz Wilczek,Ewa Lis | Tomasza Wilczka i Ewę Lis. | two in the accusative
    nom=apteka | aptekę | institution
    nom=Koło Gospodyń Wiejskich | Koło Gospodyń Wiejskich | institution
    nom= | Nikogo nie znam. | nobody
    nom= | Nie mam pomysłu. | nobody
    nom= | Tylko nie Kowalskiego! | a warning
    nom=Olena Kowal | Olena Kowal, olena@example.com | with an address
    """

/// People were struck from this list; the others kept their numbers.
let gappedAttendanceLetter = """
    Prosimy napisać, kto był:
    1. Maria Rusin – szkoła
    2. Piotr Lasota – OSP Brzozów
    4. ks. Jan Madej – parafia
    5. Beata Wójtowicz – GOPS
    7. Adam Jabłoński – sołectwo Dąbrowa
    11. Irena Kaczor – apteka
    """

let gappedAttendanceCases = """
    p=1,2,4,5,7,11 a= | Byli wszyscy. | all
    p=2,4,5,7,11 a=1 | Nie było pani Rusin, reszta była. | the rest
    p=1,2 a=4,5,7,11 | Byli 1 i 2. | numbers
    p=1,2,4,5,11 a=7 | Byli wszyscy oprócz pana Jabłońskiego. | behind a gap
    p=7,11 a=1,2,4,5 | Byli 7 i 11, reszta nie. | behind two gaps
    """
