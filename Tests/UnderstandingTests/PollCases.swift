// Date polls in many registers; the notation of ListCases.swift. The list has two dates on one day, both half-past hours and
// numbers that can't be mistaken for days.

/// A poll in February: 1 Mon 15.02 16:00, 2 Tue 16.02 8:30, 3 Tue 16.02 17:00, 4 Thu 18.02 12:00, 5 Fri 26.02 18:00.
let februaryPoll = """
    Dzień dobry, które terminy Państwu odpowiadają?
    1. poniedziałek 15 lutego 2027, godz. 16:00
    2. wtorek 16 lutego 2027, godz. 8:30
    3. wtorek 16 lutego 2027, godz. 17:00
    4. czwartek 18 lutego 2027, godz. 12:30
    5. piątek 26 lutego 2027, godz. 18:00
    """

let februaryCases = """
    poll=3 | Dzień dobry, wtorek 17:00. | weekday and clock
    poll=2,3 | oba wtorki | both
    poll=2 | we wtorek, ale tylko rano | a part of the day narrows
    poll=2,3 | wtorki | plural
    doubt | po 16 | the 16th or four o'clock
    poll=3,5 | po siedemnastej | hours in words
    poll=2 | przed południem | part of the day
    poll=2 | z rana | part of the day
    poll=3,5 | wieczorem | evening
    poll=1 | 15 lutego | date
    poll=1,5 | piętnasty i dwudziesty szósty | compound ordinal of days
    poll=1,5 | 15 i 26 lutego | month once
    poll=5 | 26.02 | date in figures
    poll=5 | 26-tego | day with its ending
    poll=4 | osiemnastego | day in the genitive
    poll=4 | 18-go mi pasuje | day with its ending
    poll=1,4 | Pasuje mi poniedziałek i czwartek. | weekdays
    poll=1,4 | pon. i czw. | abbreviations
    poll=1,4 | pn, czw | abbreviations with a comma
    poll=2,3,4,5 | Każdy oprócz poniedziałku | exception
    poll=2,3,4,5 | wszystkie prócz pierwszego | exception, ordinal
    poll=1,4,5 | wszystkie byle nie wtorek | exception with "byle nie"
    poll=1,4,5 | tylko nie wtorki | exception alone
    poll=1,3,4,5 | byle nie rano | exception alone
    poll=1,2,3,4 | Wszystko poza piątkiem mi pasuje. | exception before the verdict
    poll=1,2,3,4 | Poza piątkiem mogę zawsze. | exception first
    poll=3 | Żaden poza trzecim. | none but one
    poll=3 | Nic poza trójką mi nie pasuje. | none but one
    poll=1,5 | 1 i 5. Pozostałe odpadają. | the rest denied
    poll=1,2,3 | 4 i 5 nie, reszta tak | the rest affirmed
    poll=2,4,5 | 1 oraz 3 odpadają, pozostałe terminy mi odpowiadają. | the rest affirmed
    poll=1,2,3,5 | W czwartek nie mogę, reszta ok | the rest affirmed
    poll=1,4,5 | We wtorek mam dyżur, w pozostałe dni jestem do dyspozycji. | the rest affirmed
    poll=1,4,5 | We wtorki prowadzę zajęcia, inne dni mi pasują | the rest affirmed
    poll=1 | 1 tak, 2 nie, 3 nie, 4 nie, 5 nie | a verdict each
    poll=1,4 | 1 tak 2 nie 3 nie 4 tak 5 nie | a verdict each, no commas
    poll=1,4 | 1 - tak⏎2 - nie⏎3 - nie⏎4 - tak⏎5 - nie | a verdict a line
    poll=1,4 | 1. TAK⏎2. NIE⏎3. NIE⏎4. TAK⏎5. NIE | a verdict a line
    poll=2,4 | 2 👍 4 👍 | emoji
    poll=4 | nie 3, tylko 4 | correction
    poll=4 | Jednak nie trzeci, lecz czwarty. | correction
    poll=1,2,3,4,5 | Wszystko mi jedno. | all
    poll=1,2,3,4,5 | obojętnie | all
    poll=1,2,3,4,5 | mnie bez różnicy | all
    poll=1,2,3,4,5 | Każdy termin jest dobry. | all
    poll=1,2,3,4,5 | Pasują wszystkie. | all
    poll=1,2,3,4,5 | Dostosuję się do większości. | all
    poll=1,2,3,4,5 | Zdaję się na Państwa, pasuje mi każdy. | all
    poll=1,2,3,4,5 | Nie mam preferencji. | all
    poll=1,2,3,4,5 | Jestem elastyczna. | all
    poll=1,2,3,4,5 | Any of them works for me. | all, English
    poll=3,5 | wieczorem, wszystko jedno którego dnia | the hour given, the day open
    poll=2,3 | we wtorek, obojętnie o której | the day given, the hour open
    poll=1,2,3 | trzy pierwsze | first n
    poll=1,2 | pierwsze dwa | first n
    poll=4,5 | ostatnie dwa | last n
    poll=5 | Ten ostatni. | last
    poll=4 | przedostatni | last but one
    poll=2,3,4 | od 2 do 4 | range
    poll=2,3,4 | 2-4 | range
    poll=1,2,3,4 | od 15 do 18 lutego | range of dates
    poll=1,2,3,4 | 15-18.02 | range of dates
    poll=2,3,4 | od wtorku do czwartku | range of weekdays
    poll=1,2,3 | przed 18 lutego | before a date
    poll=5 | po 20 lutego | after a date
    poll=1,3 | Najlepiej 3, ewentualnie 1. | preference and fallback
    poll=1,3 | Wolałabym trójkę, w ostateczności jedynkę. | preference and fallback
    poll=3,5 | trzeci na pewno, piąty od biedy | grades
    poll=3,4 | 3, a jak nie to 4 | fallback
    poll=1 | nr 1 | number named so
    poll=1,2 | opcja 1 lub opcja 2 | number named so
    poll=2 | Głosuję na dwójkę. | noun
    poll=1,2 | jedynka, dwójka | nouns
    poll=1,3 | Jeśli chodzi o mnie, to 1 i 3. | polite condition
    poll=3 | Jeśli można, to 3. | polite condition
    poll=1 propose | 1, a 2 gdyby zaczęło się o 18 | condition with another hour
    poll=4 | 4. 5 tylko jeśli znajdę zastępstwo. | condition
    doubt | 3, o ile dostanę wolne | condition
    doubt | Jeszcze nie wiem. | hedge
    doubt | Muszę sprawdzić kalendarz. | hedge
    doubt | Raczej nie 3. | only denied
    doubt | We wtorki nie mogę. | only denied
    doubt | 1 i 3, ale muszę jeszcze potwierdzić z szefem | hedge behind
    doubt | Im później, tym lepiej. | a leaning
    doubt | tak | nothing named
    doubt | Dziękuję za propozycje, odezwę się. | nothing named
    nothing | Żaden termin mi nie odpowiada. | none
    nothing | Niestety w żadnym z tych terminów nie mogę. | none
    nothing | Wszystkie odpadają. | none
    nothing | W lutym nie ma mnie w kraju. | away all the time
    nothing | Cały luty jestem w sanatorium. | away all the time
    nothing | Nie mogę ani w poniedziałek, ani we wtorek, ani w czwartek, ani w piątek. | each denied
    nothing | 1, 2, 3, 4 i 5 odpadają | each denied
    nothing | None of the dates suits me, sorry. | none, English
    nothing propose | Żaden, proponuję 3 marca. | another date
    nothing propose | Żaden z nich, ale chętnie w marcu. | another month
    poll=3,5 | Po pracy, czyli wtorek o 17 albo piątek. | an explanation
    poll=4 | Czwartek, bo we wtorki mam chór, a w poniedziałek zebranie. | reasons
    poll=5 | Piątek, tylko wtedy mam wolne. | reason
    poll=1 | jo moga ino w pyndziałek | Silesian
    poll=4 | w śtwortek | Silesian
    poll=2,3 | Dla mnie wtorek. | bare weekday
    poll=1,5 | poniedziałek lub piątek | or
    poll=1,5 | poniedziałek/piątek | slash
    poll=1,2,5 | 1/2/5 | slashes
    poll=1,2,5 | 1;2;5 | semicolons
    poll=1,2,5 | 1 2 5 | spaces
    poll=1,2,5 | Odp.: 1, 2, 5. Pozdrawiam, Anna Kos | greeting around
    poll=4 | W południe. | noon
    poll=2 | 8.30 | clock
    poll=2 | o wpół do dziewiątej | clock in words
    poll=2 | o ósmej trzydzieści | clock in words
    poll=3 | o piątej po południu | clock of the afternoon
    poll=4,5 | Końcówka tygodnia. | part of the week
    poll=1,2,3 | początek tygodnia | part of the week
    poll=1,2,5 | перший, другий і п'ятий | Ukrainian
    poll=4 | у четвер | Ukrainian
    poll=1,3,4,5 | всі, крім другого | Ukrainian exception
    poll=1,2,3,4 | Any day except Friday. | English
    poll=2,3 | Tuesdays work best. | English
    poll=1,5 | I can do the 15th or the 26th. | English days
    poll=4,5 | The last two. | English
    poll=1,3 | Options 1 and 3 are fine, the others are not. | English, the rest denied
    poll=5 | only the 26th | English
    doubt propose | I could make 3 if it started later | English condition
    poll=1 ask | 1. Czy będzie można zaparkować? | a question beside
    poll=5 | Najchętniej w piątek, w inne dni wracam za późno. | the rest denied
    poll=1,2,3,4 | piątek odpada, a poza tym wszystko mi pasuje | besides
    poll=1,3 | Mi pasi 1 i 3 | colloquial
    poll=3 | Wtorkowy wieczór. | adjectives
    poll=2 | ten poranny | adjective
    doubt | 16 | two that day and an hour of another
    doubt | Mam 3 dzieci i dyżury. | a number of something else
    """
