// Date polls an eighth time; the notation of ListCases.swift. Which dates a word means beside absences, hours, weekdays and remarks.

let julyPoll = """
    Dzień dobry, które z terminów Państwu odpowiadają?
    1. wtorek 6 lipca 2027, godz. 9:00
    2. środa 7 lipca 2027, godz. 16:30
    3. piątek 16 lipca 2027, godz. 18:00
    4. wtorek 20 lipca 2027, godz. 17:00
    5. sobota 24 lipca 2027, godz. 10:00
    6. czwartek 29 lipca 2027, godz. 15:00
    Prosimy o odpowiedź z numerami do 28 czerwca.
    """

/// Over the July list.
let julyCases = """
    poll=6 | do 25 jestem na obozie, potem proszę bardzo | a number too high for an hour is a day
    poll=1,2,3,4,5 | przed 25 zawsze mogę, po 25 urlop | a number too high for an hour is a day
    poll=3,5 | Piątek 16 i sobota 24. | a weekday with its day of the month
    poll=3 | piątek 16 | a weekday with its day of the month
    poll=4 | Wtorek 20 lipca, do 19-go mamy kolonie. | an absence behind the chosen date
    poll=5 | Sobota 24 lipca, sierpień odpada w całości. | another month behind the chosen date
    poll=2,3 | środa ok. Piątek też ok. Reszta nie. | "ok." ends a sentence
    poll=1,4 | oba wtorki na plus, środa i piątek na minus, sobota na minus, czwartek na minus | in plus and in minus
    poll=1,4 | I can do both Tuesdays. The other four dates are impossible. | the others, in English
    poll=1,2,3,4,6 | Any day other than Saturday works for me. | an exception in English
    poll=1,2,3,4,6 | Everything but the Saturday - that day I am on call. | why it was excepted
    poll=3 | 16 lipca po lekcjach tak. Reszta nie. | a remark behind the date
    poll=4 | 20 lipca po sesji – tak | a remark behind the date
    poll=2 | Środa tak. W inne dni nie dam rady. | a slip in the ending
    poll=3 | 3. Egzaminuję dziś w innej szkole, więc krótko. | another school is no other date
    poll=3 | trzeci i nic poza tym | nothing besides
    poll=3,4 | 3 lub 4, będę pierwsza :) | first to come is no first date
    poll=1,3,4,5,6 | 2 odpada, bo wywiadówka, reszta mi pasuje | duties
    poll=2,4 | 1. służba 2. tak 3. służba 4. tak 5. wycieczka 6. rozprawa | a list of remarks
    poll=1,2,3,4,5 | W ostatnich dniach lipca mnie nie będzie, pozostałe terminy pasują. | the last days of a month
    poll=1,2 | W pierwszych dniach lipca, potem już urlop. | the first days of a month
    poll=1,2,3,4 | Przed sobotą każdy. | before the only Saturday
    poll=1,2 | Pasuje mi pierwszy tydzień. W tym drugim jestem w Sejmie. | the weeks go on over the full stop
    poll=1,2,3,4,6 | W soboty kolonie, w tygodniu zawsze mogę. | working days
    poll=2,3,4 | W tygodniu po 16. | an hour of working days
    nothing | Nie mogę ani razu. | not once
    nothing | Zaden mi nie pasuje, caly lipiec sluzba | not once
    poll=3 | Najpierw sądziłam, że zdążę 20 lipca, ale 20-go jest rada. Zostaje 16 lipca. | what was thought before
    poll=2,3,4,5,6 | Wtorek 6 lipca nie, wszystko inne tak. | a comma ends what is denied
    poll=5 | 24.07. W takim razie do zobaczenia. | in that case
    poll=6 | 29-go jestem już po nocce, przyjdę. | after a duty is no duty
    poll=6 | 29-go, po dyżurze, mogę | after a duty is no duty
    poll=3,4,5,6 | We are closed until 10 July, any date after that is fine. | after that
    poll=5 | 24 lipca, w sobotę, przyjdziemy z dziećmi | the weekday of the date
    poll=4 | Wybór prosty: jeden z dwóch wtorków, ten późniejszy. | one of two
    poll=3,4 | Jestem na urlopie do 15, 16 i 20 mogę, potem znów wyjazd. | an absence before the chosen dates
    poll=1,3 | No. 1 works. No. 3 works as well. | number, in English
    poll=1,4 | Numbers one and four, please. | number, in English
    poll=1,2 | 6 i 7 lipca zgadza się, 16 rada, 20 wesele, 24 komunia, 29 zabieg | a list of remarks
    poll=3 | jedyny możliwy to piątek 16, proszę na mnie liczyć | counting on somebody
    poll=1,2,5 | Do 16 lipca mogę, choć w piątek nie. I w sobotę. | an absence within a stretch
    poll=4 | Najlepiej 20-go, ale proszę nie dłużej niż godzinę. | how long it lasts is no date
    poll=1,2,3,4,6 | Każdy oprócz 5 – tego dnia wesele. | why it was excepted
    """
