// Date polls an eighth time; the notation of ListCases.swift. Dates told by what was named before them, signs, hours by their surroundings.

/// Over the June list.
let thenJuneCases = """
    poll=4,5 | Do 5 czerwca mam kurs, potem przyjdę na każdy termin. | behind what was named
    poll=1,2 | Od 3 do 10 czerwca wyjazd. Wcześniej mogę. | before what was named
    poll=4,5 | Wracam 6 czerwca, potem dowolnie. | behind what was named
    poll=1,2 | 1 i 2 czerwca tak, potem wyjeżdżam. | behind what was named
    poll=1,2,3 | Do 4 czerwca mogę, później urlop. | behind what was named
    poll=4,5 | Nie przed 7 czerwca, mam delegację. Potem dowolnie. | a floor says itself what suits
    poll=1,2 | Before 3 June I can come, afterwards I am away. | behind what was named
    poll=1,2,3 | Nie mogę 8 i 12. Wcześniejsze tak. | before what was named
    poll=4,5 | Pierwsze trzy odpadają, następne terminy pasują. | behind what was named
    poll=5 | Wcześniejsze odpadają, tylko 12 czerwca. | before what was named
    poll=2 | O 18, wcześniej pracuję. | hours before those named
    poll=3,5 | Rano jestem wolny, później nie. | hours behind those named
    poll=1,2,4 | Rano praca, potem mogę. | hours behind those named
    poll=2,4 | Wtorek 8 o 15 i środa o 18, wcześniej w pracy. | hours before those named
    poll=1,3 | Najlepiej 3, potem 1. | an order of wishes
    poll=3 | 4 czerwca, później napiszę więcej. | what comes later is a letter
    doubt | Później dam znać. | what comes later is an answer
    poll=1,5 | Od 2 do 8 czerwca jestem w szpitalu. Przed i po chętnie przyjdę. | around a stretch of days
    poll=1,5 | 2–8 czerwca: nieobecna. Przed i po – obecna. | around a stretch of days
    poll=4,5 | Pierwszy tydzień nie, tydzień później tak. | a week behind the week named
    poll=1,4 | wtorek jeden i drugi | both of a weekday
    poll=1,4 | Wtorek pierwszy czy drugi, wszystko jedno. | both of a weekday
    poll=1,4 | wtoreczki :) | fond names of weekdays
    poll=5 | Sobótka pasuje. | fond names of weekdays
    poll=1,2,3,4 | Każdy poza sobotnim. | adjectives of weekdays
    poll=1,2,4,5 | Każdy termin prócz tego rannego z piątku. | an exception behind "tego"
    poll=2,3,4,5 | Wszystkie bez Dnia Dziecka. | an exception by its feast
    poll=1,4 | 1.06 +, 2.06 -, 4.06 -, 8.06 +, 12.06 - | signs behind dates
    poll=2,4 | 1- 2+ 3- 4+ 5- | signs behind numbers
    poll=1,4 | oba wtorki + , środa − , piątek − , sobota − | signs behind weekdays
    poll=1,2,4 | Te, co zaczynają się po 14 | an hour by what stands before it
    poll=1,2,4 | Tylko popołudnia po 14. | an hour by what stands before it
    poll=1,4 | Mogę między 14:00 a 16:00. | a window of hours with minutes
    poll=1,2,3 | wtorek, środa i piątek w tym pierwszym tygodniu | the week behind a row is that of the row
    poll=4,5 | dwa na końcu | places in the list
    poll=1,2,3 | najbliższe trzy | places in the list
    poll=1,3 | 1 i 3. Jeśli wypadnie trójka, to proszę o salę na parterze. | what follows from a choice is no condition of it
    poll=2,4 | 2 i 4, przyjdę z dwójką dzieci | a number of children
    poll=2 | Środa. W piątek wycieczka z 5a, więc nie. | a class of a school
    poll=1,2,3,4,5 | Nie wnoszę uwag do żadnego z terminów. | no objection to any
    poll=1,3,4,5 | Wszystko z wyłączeniem środy. | an exception
    poll=5 | Skreślam wszystkie prócz soboty. | the exception of what is struck out
    poll=1,3,4,5 | W środę mam próbę, kiedy indziej proszę bardzo. | the rest by another name
    poll=3,4,5 | Wtorek 1.06 ani środa nie leży, reszta jest do przyjęcia. | neither of two
    poll=1,2,3,4 | W tygodniu tak. Sobotę rezerwuję dla rodziny. | kept for the family
    poll=1,2 | 1 та 2 червня. | a Ukrainian row of days
    poll=3 | трійка | a Ukrainian number of the list
    poll=3,5 | Mornings only: the 4th and the 12th. | days that explain a time of day
    poll=5 | Weekend 12–13 czerwca pasuje, w tygodniu nie. | a weekend by its days
    """

/// Over the June list, too.
let laterJuneCases = """
    poll=4,5 | Wracam z obozu 5 czerwca, potem każdy termin. | where the writer comes back from
    poll=1,2,3 | 7 czerwca wyjeżdżam na dobre. Wcześniejsze terminy mogą być. | before a date that is not offered
    poll=1,2,3 | Po 7 czerwca nie, przed 7 tak. | a comma parts "nie" from "przed"
    poll=1,2,3,4 | Dajcie wolną sobotę, pozostałe dni jak chcecie. | a day kept free
    poll=4,5 | Od 1 do 6 czerwca Chorwacja, reszta w porządku. | where the writer is in those days
    poll=3 | O dziewiątej 4 czerwca. | an hour and a date
    poll=4,5 | Pierwszy tydzień czerwca zajęty, dalej wolne. | a week of a month
    poll=2,3 | 2 i 4 czerwca. Wcześniej ani później nie. | on both sides of what was named
    """

let novemberPoll = """
    Szanowni Państwo, proszę wybrać terminy.
    1. wtorek 9 listopada 2027, godz. 10:00
    2. czwartek 11 listopada 2027, godz. 12:00
    3. sobota 13 listopada 2027, godz. 17:30
    4. wtorek 16 listopada 2027, godz. 16:30
    5. środa 24 listopada 2027, godz. 18:00
    Czekamy na numery.
    """

/// Over the November list.
let novemberCases = """
    poll=1,5 | Od 10 do 20 listopada szkolenie, przed i po mogę. | around a stretch of days
    poll=1,3,4,5 | Wszystkie z wyjątkiem święta. | a feast that is not named
    poll=1,3,4,5 | Święto odpada, reszta tak. | a feast that is not named
    poll=1,3,4,5 | Wszystkie bez Święta Niepodległości. | an exception by its feast
    poll=1,4 | 11 listopada święto, w sobotę i środę wyjazd. Wtorki dobre. | a feast as the reason
    poll=3,5 | Wtorki mam zawalone, czwartek też, sobota i środa w porządku. | days that are full
    """

let aprilPoll = """
    Które terminy Państwu odpowiadają?
    1. poniedziałek 26 kwietnia 2027, godz. 8:30
    2. piątek 30 kwietnia 2027, godz. 18:00
    3. wtorek 4 maja 2027, godz. 16:00
    4. wtorek 11 maja 2027, godz. 14:00
    5. czwartek 13 maja 2027, godz. 17:00
    """

/// Over the list of April and May.
let aprilCases = """
    poll=4,5 | Od 28 kwietnia do 9 maja jestem w Szwecji, potem pasuje mi wszystko. | a stretch over the end of a month
    poll=1,4,5 | 30 kwietnia – 5 maja majówka. Przed i po mogę. | around a stretch of days
    poll=1,4,5 | W dniach 29.04–6.05 jestem na wyjeździe, pozostałe terminy pasują. | a stretch over the end of a month
    poll=4,5 | 26 kwietnia do 7 maja mam urlop, reszta w porządku. | a stretch over the end of a month
    poll=2 | Dopiero ostatniego kwietnia. | the last day of a month
    poll=1,2 | Ostatniego kwietnia i 26-go, w maju nie dam rady. | the last day of a month
    """
