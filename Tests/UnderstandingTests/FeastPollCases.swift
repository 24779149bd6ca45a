// Date polls a fifth time; the notation of ListCases.swift. Feasts, brackets, both hours of a day, ranks.

/// Over the February list of PollCases.swift.
let fifthFebruaryCases = """
    poll=2,3 | We wtorek mogę i rano, i wieczorem, w inne dni nie dam rady. | both hours are of the day just named
    poll=2,3 | 16 lutego jestem w domu, więc pasuje i rano, i wieczorem. | both hours of a conclusion
    poll=3 | Mogę we wtorek albo w czwartek, byle po 16.00. | an hour that narrows a row
    poll=5 propose | Czwartek tak, byle od 14:00. W grę wchodzi jeszcze piątek. | another hour of the day just named is a wish
    poll=1,2,3 | Odpada: 18 lutego (wywiadówka), 26 lutego (akademia). Zostaje wszystko inne. | brackets within a row
    poll=1,2,3 | Odpadają 18 lutego (wywiadówka) i 26 lutego (akademia), reszta pasuje. | brackets within a row without a heading
    poll=2,5 | dwójka albo piątka, bez różnicy | no difference between those just named
    poll=1,3,4,5 | obojętnie który dzień, byle nie rano | an exception is no hour that doesn't matter
    poll=4,5 | Na pierwszym miejscu czwartek, na drugim piątek. | ordinals that rank
    poll=4 | Po naradzie z mężem: numer cztery. | an introduction before a colon
    poll=1,2,3,5 | Anything apart from #4 is fine with us | apart from is no limit
    poll=1,2,5 ask | Szanowna Pani Dyrektor, 1, 2 oraz 5. Czy winda już działa? | who is addressed is nobody else
    poll=5 | Wtorek nie. 26 lutego, jak nie będzie nic lepszego. | the last resort suits
    """

let easterPoll = """
    Prosimy o wybór terminów:
    1. środa 24 marca 2027, godz. 9:00
    2. czwartek 25 marca 2027, godz. 16:00
    3. wtorek 30 marca 2027, godz. 11:00
    4. środa 31 marca 2027, godz. 17:30
    5. czwartek 1 kwietnia 2027, godz. 9:00
    """

/// Over the Easter list.
let easterCases = """
    poll=3,4,5 | Przed świętami nie dam rady, po świętach dowolny termin. | the feast is the one near the dates
    poll=1,2 | Mogę tylko przed Wielkanocą. | a feast by name
    poll=2 | Wielki Czwartek pasuje. | a day of Holy Week
    poll=1,4 | Środa 31 marca jak najbardziej, ta wcześniejsza w razie biedy też. | the other one of the same weekday
    """
