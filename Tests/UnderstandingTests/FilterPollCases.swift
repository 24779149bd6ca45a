// Date polls by filters, last resorts and moved hours; the notation of ListCases.swift.

let filterPoll = """
    1. wtorek 6 kwietnia 2027, 9:00
    2. środa 7 kwietnia 2027, 17:30
    3. czwartek 8 kwietnia 2027, 13:00
    4. wtorek 13 kwietnia 2027, 16:00
    5. sobota 17 kwietnia 2027, 10:00
    """

let filterCases = """
    poll=2,4 | Kończę pracę o 15, więc wszystko, co zaczyna się po tej godzinie. | after the hour named
    poll=2,4 | Do 15 mam lekcje. Po tej godzinie każdy termin pasuje. | after the hour of the sentence before
    poll=2,4 | Jestem w pracy do 15.30, po tej porze mogę zawsze. | after the hour named
    poll=1,3,5 | Od 15 siedzę w sklepie, mogę tylko to, co jest przed tą godziną. | before the hour named
    poll=2,4 | I work until 3 pm, anything after that time suits me. | after the hour named
    poll=1,3 | Any weekday that starts before 2 pm. | by day and by hour
    poll=1,3 | Anything on a weekday that begins before two o'clock. | by day and by hour
    poll=2,4 | Weekdays only, after 3 pm. | by day and by hour
    poll=1,2,3,4 | All of them, to the exclusion of the Saturday. | an exception
    poll=1,2,4,5 | Any of these, apart from the Thursday. | an exception
    poll=1,2,4 | Odpada sobota i czwartkowe popołudnie, poza tym proszę mną dysponować. | the rest at the library's disposal
    poll=2,3,4,5 | Pierwszy odpada, poza tym można mną dysponować. | the rest at the library's disposal
    poll=1,3 | 3, a jak reszcie nie leży, to 1 też przeżyję. | a last resort
    poll=2,4 | 4, a gdyby reszta odpadła, to 2. | a last resort
    poll=1,4 | 4 is perfect; 1 only if nothing else works. | a last resort
    poll=1,2 | 2 would be best, 1 if all the others fall through. | a last resort
    poll=2,5 | 5 najlepiej. Dwójka tylko, jeśli naprawdę nic innego się nie znajdzie. | a last resort
    poll=1,5 | Jeśli inne Państwu nie pasują, mogę 5, ale wolę 1. | a last resort
    poll=2,5 | Najwygodniejsza byłaby sobota, a gdyby przepadła, to środa. | a second choice
    poll=2 propose | 2 pasuje. Trójka wchodziłaby w grę, gdyby zacząć o 15 zamiast o 13. | another hour is a proposal, no choice
    poll=2,4 propose | 2 and 4 suit me. 5 would do if it started at noon. | another hour is a proposal, no choice
    nothing propose | W kwietniu odbieramy piec i nikt od nas nie przyjdzie. Proponuję pierwszy tydzień po majówce. | a week behind a feast
    nothing propose | Cały kwiecień odpada. Proszę o drugi tydzień maja. | a week of another month
    poll=1 | Pierwszy wtorek. | days of the week by their dates
    poll=4 | Tylko drugi wtorek, czwartek nie. | days of the week by their dates
    poll=4 | Wtorek, ale to późniejsze spotkanie. | the later of two
    poll=2,3 | 7 kwietnia super, 8 kwietnia też da radę. | it will do
    poll=1,2,3 | Wtorek 13 i sobota mi odpadają, z resztą nie ma kłopotu. | no trouble with the rest
    poll=2,4 | Mogę w dni robocze, jak skończę zmianę, czyli od 15:00. | "jak" of time
    poll=2,4,5 | Każdy, na który nie muszę się zwalniać z pracy, a pracuję od poniedziałku do piątku 8-15. | hours of work
    poll=1,2,3 | The first week is fine. I fly out on the 9th, so nothing after that. | after a day named
    poll=2,5 | 5 first, then 2. The rest clash with my shifts. | ranks are no places
    poll=3,5 | 3 first, then 5. | ranks are no places
    poll=2,4 | First 4, then 2. | ranks are no places
    poll=2,5 | 5 pierwsza, potem 2, reszta nie. | ranks are no places
    poll=2,3 | 2 pierwsza, 3 druga. | ranks are no places
    poll=3,4 | 3 pierwszy wybór, 4 drugi. | ranks are no places
    poll=1,2 | Pasują mi 2 pierwsze. | the first two
    poll=1,2 | First 2 work for me. | the first two
    poll=3,5 | 3 first, 5 second, nothing else. | nothing else refuses the rest
    poll=2 | I can do 5.30 p.m. Nothing else. | nothing else refuses the rest
    poll=1 | Only the 9 a.m. one. | a.m. with its full stops
    poll=1,3,5 | Anything before 2 p.m. is fine. | p.m. with its full stops
    poll=1 | Mogę we wtorki, ale nigdy po południu. | never
    poll=1,2,3,4 | Soboty nigdy, reszta tak. | never
    poll=1,2,4,5 | Wszystkie terminy mi odpowiadają, tylko 8 kwietnia mamy skontrum i nie dam rady. | only one of all is refused
    poll=1,2,3,4 | Wszystko gra, tylko sobotę mam zajętą. | only one of all is refused
    poll=2,3 | Nr 1 odpada, zmieniłem zdanie, 2 i 3 zostają, jak pisałem. | as I wrote takes nothing back
    poll=2,4 | Dwójka lub czwórka, byle nie niedziela, bo wtedy mam gości. | an exception that is no date of ours
    poll=2,4 | Od szesnastej wzwyż, byle nie w weekend. | from an hour upward, but for the weekend
    poll=1,5 | 5 na 100%, 1 na 80%, na resztę proszę nie liczyć. | nearly sure
    """
