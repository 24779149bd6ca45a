// Date polls a third time; the notation of ListCases.swift. Each case guards one mechanism of the reader.

/// Over the February list of PollCases.swift.
let thirdFebruaryCases = """
    poll=1,3,5 | Dzień dobry, mnie pasują terminy wieczorne czyli 1, 3 i 5, rano i w południe pracuję. | numbers and hours are no one row
    poll=2,4 | Witam, jako emerytka wolę przed południem lub w południe: 2 oraz 4. | numbers behind a colon explain
    poll=2 | Ja bym optowała za 16 lutego o 8:30 | a conditional in two words
    poll=1,3,4 | Pasuje:⏎1⏎3⏎4⏎Nie pasuje:⏎2⏎5 | a verdict above a list
    poll=3,4 | Tak: 3, 4⏎Nie: 1, 2, 5 | a verdict before a list
    poll=3,4 | TAK - 3,4⏎NIE - 1,2,5 | a verdict before a list
    poll=1,3 | Pewne: 1, 3. Niepewne: 5. | a hedge before a list
    poll=3 | 3 albo żaden | a threat is no choice
    poll=1 | 1 lub nic. | a threat is no choice
    poll=1 | Termin nr 1 i żaden inny. | a threat is no choice
    poll=1,4 | W grę wchodzą tylko dwa pierwsze dni tygodnia... żartuję, 1 i 4 :) | taken back
    poll=4 | piątek. albo nie czekajcie, w piątek studniówka córki!! no to czwartek | taken back
    poll=2 | 3. Nie, przepraszam, 2. | taken back by a bare no
    poll=2,3,4 | Od wtorku do czwartku jestem w Warszawie, więc mogę 2, 3, 4. | a premise chooses nothing
    poll=3,5 | Pracuję do 16.00, więc zdążę tylko na 17.00 i 18.00. | a premise chooses nothing
    poll=1,3,5 | I work mornings, so 1, 3 and 5. | a premise chooses nothing, English
    poll=5 | Wracam 22 lutego, więc mogę dopiero 26. | away until
    poll=5 | Do 20 lutego jestem za granicą, potem proszę bardzo. | away until, then the rest
    poll=1,2,3,4 | Od 20 lutego mnie nie ma, wcześniej wszystkie terminy pasują. | away from, the rest before
    poll=5 | Do 20 lutego mam ferie z wnukami, więc tylko ostatni termin. | away until
    nothing | Niestety do końca lutego jestem na zwolnieniu lekarskim. | the end of a month
    nothing | Jestem do marca w Holandii. | up to a month
    nothing | Cały ten okres spędzam na Maderze, czego i Państwu życzę. | all the time
    poll=2,3 | tylko 16-go, rano lub wieczorem | the day goes on to the other hour
    poll=3 | Wtorek, ten wieczorny | one of those just named
    poll=2 | wtorek, ten wcześniejszy | one of those just named
    poll=3 | drugi wtorkowy | one of those just named
    poll=2 | The early Tuesday one | one of those just named, English
    poll=3 | wtorek, ale nie ten poranny | one of those just named, denied
    poll=1,4 | Ja 1 i 4, koleżanka Ewa z biblioteki 2 i 3 | another's dates do not count
    poll=3,4 | Jeśli o mnie chodzi 3 lub 4, żona mówi że 5, ale to ja jestem w partnerstwie | another's dates do not count
    poll=2,4 | Mnie pasują 1, 2 i 4, mężowi 2, 4 i 5, proszę zapisać tylko to, co nam wychodzi obojgu. | common to both
    poll=1,4 | mnie odpowiada najbardziej czwartek, a jeśli większość woli poniedziałek to też przyjdę | a condition that is courtesy
    poll=3,5 | Trójka. Jak nie wypali, to piątek. | a condition that is a fallback
    poll=1,3 | Jeśli mam wybrać, to 1 lub 3 | a condition that is courtesy
    poll=5 | Gdybym mogła wybierać, to piątka. | a condition that is courtesy
    doubt | Zależy, czy dostanę urlop. Najchętniej 4. | a condition of another sentence
    doubt | Dostosuję się, ale najpierw zapytam męża | first to ask
    poll=1 propose | Poniedziałek 15 lutego ok, ale wolałabym o 17 zamiast o 16. | in place of
    poll=3 | Tue 5pm works for me, the rest doesn't. | pm
    poll=3 | Wtorek, siedemnasta zero zero, stawię się jak w zegarku. | a clock spoken
    poll=2,3,5 | Tylko nie w poniedziałek i czwartek. | an exception in a row
    poll=1,4,5 | We wtorek pogrzeb sąsiada, reszta pasuje. | unknown words beside the rest deny
    poll=2,3,5 | Poniedziałki zjada mi rada sołecka, a w czwartek próba orkiestry. Biorę, co zostaje. | what is left
    poll=1,2,3,4,5 | Nie mam żadnych ograniczeń. | "żadnych" is not none of the dates
    poll=1,2,3,4,5 | Pełna dowolność z mojej strony | all
    poll=1,2,3,4,5 | Jestem otwarta na wszystkie propozycje | all
    poll=1,2,3,4,5 | Jako rencistka mam czas zawsze, więc niech Państwo wybiorą, co innym pasuje. | all
    poll=1,2,3,4,5 | wszystkie pięć wchodzi w grę | as many as there are
    poll=1,2,3,4,5 | Whatever suits the others suits me. | all, English
    poll=4 | 3 odpada na pewno, 5 raczej też. 4 tak. Reszty nie jestem pewna | a hedge about the rest leaves the choice
    poll=3,4 | +1 dla 3 i 4 | a vote is no number
    poll=3,4 | Mogę:⏎- 3 (wtorek 16.02)⏎- 4 (czwartek 18.02) | a number in other words
    poll=3 | opcja nr 3 - wtorek 16 lutego, 17:00 | a number in other words
    poll=1,5 | informuję, iż dogodnymi terminami są: 15.02.2027 r. oraz 26.02.2027 r. | official
    poll=1,2,3 | Do 18 lutego rano jestem, trzy pierwsze. | presence is a yes
    poll=1,4 | 1 i 4 (na czwarte dojadę z pracy, więc mogę być 10 min po czasie) | late is no denial
    poll=1,2,3,5 | Nie pasuje mi tylko czwartek. | only one is denied
    poll=1,2,3,5 | Jedyne co odpada to 4. | only one is denied
    poll=1,3,5 | Nieparzyste. | odd numbers
    poll=3,5 | Not before five, please. | not before an hour
    poll=1,4 | poniedzialek lub czwartek, wtorek i piatek odpadaja | a conjunction ends a row
    poll=1,2 | 1+⏎2+⏎3-⏎4-⏎5- | signs behind numbers
    poll=1,2 | 1/tak 2/tak 3/nie 4/nie 5/nie | a slash before a verdict
    poll=1,2,3 | Pierwsze trzy, późniejsze odpadają | what is later is no leaning
    poll=3 ask | 3, a czy dojazd będzie zwracany? | a question behind the choice
    doubt propose | Czy jest szansa na sobotę 20 lutego? | a proposal is no question
    poll=3,4,5 | 3 wzwyż | numbers upward
    poll=5 | Wolałabym pod koniec lutego. | part of a month
    nothing | Ani jeden mi nie pasuje. | none
    nothing propose | Żaden mi nie leży. Wracam z sanatorium 27 lutego i od 1 marca jestem na miejscu, byle nie we wtorki. | none, and an exception of later days
    poll=3 | No to wtorek o 17. | a Polish no
    poll=5 | No i piątek, no bo wtorek zajęty. | a Polish no
    poll=1,3,5 | Pracuję do 15, więc wszystko po tej godzinie | after the hour named
    poll=1 | Poniedziałek. Wtorki i czwartki - fizjoterapia, piątki - wnuki. | unknown words behind a row
    poll=1,5 | Wtorki i czwartki - fizjoterapia, reszta wolna | unknown words behind a row
    poll=1,2,3,4 | Bez ostatniego. | an exception; "bez problemu" is none
    poll=3 | We wtorek, ale dopiero wieczorem. | a limit that the hour says
    poll=3,5 | Najwcześniej o 17. | "o" makes it an hour
    poll=1,4 | Zgłaszam swoją gotowość na 15 i 18 lutego. | a day before its month, no hour
    poll=1,4 | Po rozmowie z zarządem: 1 lub 4. | who speaks, before a colon
    poll=2,3 | 16 lutego - godzina do ustalenia | any hour of the day
    poll=3 ask | 3, wtorek wieczorem, a czy | broken off in the middle of a question
    poll=1,3 | Z pięciu podanych pasują mi dwa: pierwszy i trzeci. | counts are no choices
    poll=1,2,4 | 1 - OK 2 - OK 3 - X 4 - OK 5 - X | a cross beside ticks
    poll=5 | Do 20 lutego jestem w sanatorium. | who can't before can after
    poll=1,2,3,4 | Wszystko do 18 włącznie. | "włącznie" makes it a day
    poll=4 | Środa dentysta, czwartek ok | unknown words take no yes from behind
    poll=1,2,3,4,5 | Dowolny z nich. | all
    doubt | nie mogę przed 17 | a day or an hour
    doubt | omijam 2, 3 | a verb that is not understood, over a list
    """

/// A poll in March: two Wednesdays, a weekend, morning and evening.
let marchPoll = """
    Szanowni Państwo, prosimy o wskazanie dogodnych terminów spotkania:
    1. środa 10 marca 2027, godz. 17:00
    2. piątek 12 marca 2027, godz. 10:00
    3. sobota 13 marca 2027, godz. 11:00
    4. wtorek 16 marca 2027, godz. 17:30
    5. środa 17 marca 2027, godz. 9:00
    """

let marchCases = """
    poll=5 | Środa, ale ta druga (17 marca) | one of those just named
    poll=5 | ta druga środa | the second of a weekday
    poll=1 | Środa, ale tylko ta po południu | one of those just named
    poll=1,4 | Po godzinie 17 to ja mogę, przed nie. | after an hour; "to" is no English to
    poll=4 | 16 marca po pracy, wcześniej nie dam rady | after work
    poll=2,3 | Końcówka tygodnia, piątek albo sobota | what is named makes the vague sure
    poll=1,2,3 | Do 13 marca jestem, potem wyjeżdżam | presence is a yes
    poll=1,2,3 | Tylko do niedzieli 14 marca, potem wyjeżdżam do sanatorium. | a weekday with its date
    poll=4,5 | Dopiero od wtorku 16 marca | a weekday with its date
    poll=4,5 | Od czternastego mogę, wcześniej nie | from a day in words
    poll=1,2,3 | Pasują mi terminy przed piętnastym, później jestem w sanatorium. | before a day in words
    poll=4,5 | Do czternastego włącznie jestem w sanatorium. Od piętnastego mogę zawsze. | days in words, no numbers of the list
    poll=4,5 | Only the week beginning 15 March works for me. | a week named by a date
    poll=4,5 | Ferie mamy do niedzieli 14 marca, więc dopiero wszystko to, co po nich. | after what was named
    poll=4,5 | Do 14 marca przebywam poza województwem. W grę wchodzą więc wyłącznie terminy po tej dacie. | after what was named
    poll=1,3,4,5 | All of them except the Friday, though on the 16th I will be a quarter of an hour late. | late is no denial, English
    poll=1,2,4,5 | Sobota to świętość, ale reszta do wyboru | unknown words beside the rest deny
    poll=3 | 13 marca, to sobota, jeśli dobrze patrzę | a condition that is courtesy
    poll=1 | 17:00, w środę. | an hour before its day
    poll=1,5 | obie środy, wtorek nie, weekend nie | a no for each is none for the row
    poll=2,4 | w środy i soboty mam zajęcia na studiach, reszta ok | the rest
    """

/// Replies without a quote: five numbered dates, but none that we know.
let loosePollCases = """
    poll=4,5 | Ostatni. Przedostatni też ujdzie | places in the list
    poll=1,2,3,5 | anything but 4 | all but one
    poll=1,2,3,4,5 | wszystkie mi pasują | all
    poll=5 propose | 5 bez żadnych warunków. Trójka tylko gdyby ją przesunąć na 13, o 12 nie mogę. | hours of a condition
    doubt | wszystkie oprócz wtorku | a weekday that we don't know
    doubt | wszystkie wieczorne | hours that we don't know
    """
