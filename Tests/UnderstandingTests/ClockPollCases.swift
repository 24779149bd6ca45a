// Date polls an eighth time; the notation of ListCases.swift. Hours told in words, open on one side or by what they stand against.

let winterPoll = """
    Prosimy o numery terminów, które Państwu odpowiadają:
    1. poniedziałek 18 stycznia 2027, godz. 9:00
    2. wtorek 19 stycznia 2027, godz. 16:30
    3. czwartek 21 stycznia 2027, godz. 12:00
    4. wtorek 26 stycznia 2027, godz. 16:30
    5. środa 3 lutego 2027, godz. 18:00
    """

/// Over the winter list.
let winterCases = """
    poll=1 | Put me down for the nine o'clock one, please. | an hour by the words beside it
    poll=2,4 | The two half past four slots work for me. | as many as there are at that hour
    poll=2,4 | Both half past fours suit us. | as many as there are at that hour
    poll=2,4 | I can do either of the 4.30s. | as many as there are at that hour
    poll=2 | Half four on the first Tuesday is fine. | an hour by the words beside it
    poll=2,3,4,5 | Can't do nine in the morning, the rest works. | an hour by the words beside it
    poll=1 | Poproszę o ten o dziewiątej. | "ten" is no ten
    poll=2,4,5 | Mogę o 16 lub później. | an hour and what lies beyond it
    poll=2,4,5 | 4 pm or later works for me, nothing before that. | an hour and what lies beyond it
    poll=1,3 | O 12 albo wcześniej, później siedzę z dziećmi. | an hour and what lies beyond it
    poll=4,5 | 26 stycznia lub później. | a day and what lies beyond it
    poll=2,4,5 | Kończę pracę o 15, biorę to, co zaczyna się później. | beyond the hour named last
    poll=2,4,5 | Do 16 mam lekcje, więc pasują mi te, które zaczynają się potem. | beyond the hour named last
    poll=5 | Do 17 stoję w warsztacie, więc tylko ten wieczorny. | the premise takes away from the conclusion
    poll=1,3 | Odpowiada mi wszystko, co rusza przed piętnastą. | what stands behind "wszystko, co" narrows it
    poll=2,4,5 | Każdy, co wypada po szesnastej. | what stands behind "wszystko, co" narrows it
    poll=3,5 propose | 21-go w południe mogę i 3-go wieczorem, a może jeszcze 11-go? | a day that is not offered is a wish
    poll=2,5 | dwójka, a jakby nie wyszła to piątka | a further choice, if others can't
    poll=1,3 | trójka, a gdyby nie przeszła, to jedynka | a further choice, if others can't
    poll=1,5 | Wednesday is my favourite; if that doesn't work for the others, Monday is fine too. | a further choice, if others can't
    poll=1,3 | Wybieram 1, a jeśli wójt nie będzie mógł, to 3. | a further choice, if others can't
    poll=1,5 | Od 19 stycznia do końca miesiąca jestem w sanatorium, reszta pasuje. | from a day to the end of the month
    poll=2,4,5 | Styczeń tylko po robocie, czyli nie rano. Luty obojętnie. | what explains holds for what it explains
    poll=1,4,5 | 19 stycznia wyruszam na rekolekcje i wracam 22 stycznia, przed wyjazdem i po powrocie mogę. | the days of a journey
    poll=1,2,4,5 | Sorry, I can't do noon, the other four are fine. | "do noon" is no "do południa"
    poll=2,4 | Wtorki mam bez lekcji, w pozostałe dni siedzę w szkole do wieczora. | free of what one is busy with
    poll=3,5 | Poniedziałki i wtorki należą do wnuków, reszta tygodnia do Państwa. | to whom the days belong
    poll=3,4 | Poniedziałek, wtorek 19-go i środę skreślam, reszta gra. | the conjunction ends the row
    poll=1,2,3,4 | W środę droga krzyżowa, reszta może być. | what a parish is busy with
    doubt ask | Można wybrać kilka czy tylko jeden? | how many may be chosen
    nothing | z tej piątki nie wybiorę nic | how many are offered
    poll=1,2,5 ask | 1 2 i 5 spoko, 3 odpada, 4 w życiu (16:30???) | the question stands in brackets
    poll=2,5 | Мені пасує варіант 2 і ще 5. | a neighbour's words
    poll=1,3 | Pani Dyrektor dysponuje czasem 18 stycznia oraz 21 stycznia, pozostałe terminy ma zajęte. | an office writes of its head
    poll=1,4,5 | 1+ 2- (dyżur) 3- 4+ 5+ (do 19) | remarks in brackets behind signs
    poll=2,3 | 2 i 3 z pocałowaniem ręki | how glad one is
    """

/// Where our letter is not quoted.
let clockLooseCases = """
    poll=1,4 | 1 +⏎2 -⏎3 -⏎4 + (ale muszę wyjść o 19) | remarks in brackets behind signs
    poll=1,3 | Termin w marcu: nr 1 i 3 tak, nr 2, 4, 5 nie | the heading of a row is no choice
    poll=1,2,4,5 | trójka odpada, pozostałe do wzięcia | how glad one is
    poll=1,3 | trójka, a gdyby nie przeszła to jedynka | a further choice, if others can't
    """
