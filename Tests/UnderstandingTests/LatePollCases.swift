// Date polls a fourth time; the notation of ListCases.swift. Most of them guard against recording a date that nobody chose.

/// Over the February list of PollCases.swift.
let fourthFebruaryCases = """
    poll=2 | Poprzednio pisałam, że 3, ale zmieniły mi się plany. Teraz już tylko 2. | what was said before
    poll=5 | Proszę skreślić moje 1 i 4, zostawić 5. | a vote withdrawn is no choice of the rest
    poll=1,3 | Zgłosiłam wczoraj 2. Proszę to zmienić na 1 i 3. | taken back
    poll=3 | Proszę zmienić mój głos z 2 na 3. | taken back from one to another
    poll=3 | Wczoraj wpisałam się na 5. Cofam. Zostaje 3. | taken back in one word
    poll=3 | Odwołuję, co napisałem wczoraj (1 i 2). Aktualne jest samo 3. | brackets behind the past
    poll=3 | Zamiast dwójki proszę trójkę. | in place of
    poll=1,5 | Koleżanka z pracy mówi, że jej pasuje 2. Mnie natomiast 1 i 5. | another's dates do not count
    poll=1,5 | Mojej zastępczyni pasują 2 i 3, mnie 1 i 5. | another's dates in the dative
    poll=4 | Wójtowa podobno woli jedynkę albo trójkę, ale ja mogę tylko 4. | another's verb
    doubt | Proboszcz przekazuje, że woli 3. | another's dates alone
    poll=1,4 | Ja mogę 1 i 4, a Kasia z przedszkola dodaje, że u niej 2 i 3. | another's dates behind one's own
    poll=1,3 | Piszę w imieniu pani dyrektor: jej pasują 1 i 3. Mnie wszystko jedno. | who writes for another has no say
    doubt | Mam dyżury codziennie z wyjątkiem czwartku. | an exception of a refusal is a choice, of which experience is not sure
    poll=3 | Wszystkie prócz trzeciego odpadają. | an exception of a refusal, the verdict behind it
    poll=3 | Wszystkie, oprócz trzeciego, odpadają. | an exception of a refusal between commas
    poll=1,3 | 1 - tak⏎2 - nie, bo jestem w pracy do 15⏎3 - tak, choć z trudem⏎4 - kończę zajęcia o 13, nie zdążę⏎5 - wyjazd | remarks behind dashes
    poll=1,3 | 1) mogę⏎2) rano uczę⏎3) mogę, ale spóźnię się 10 minut⏎4) uczę⏎5) jadę do córki | remarks behind brackets
    poll=5 | Piąty - do 17 mam dyżur, zdążę. | the last verdict of a remark counts
    poll=2 | Pierwszy - też wolne, ale obiecałem żonie teatr, więc nie. Drugi - mogę. | the last verdict of a remark counts
    poll=3 | 3 na 100%, 4 na 50%, reszta 0% | percentages
    poll=3,4,5 | Pierwszy tak na 30%, drugi 0%, reszta na 100%. | percentages
    poll=2,3 | We wtorek nie pracuję, więc mogę rano i wieczorem. | hours of a conclusion are those of its premise's day
    poll=2,3 | 16 lutego, obojętnie czy rano, czy wieczorem. | hours that don't matter
    poll=2,3,4,5 | Mogę w dni parzyste. | even days, not even numbers
    poll=2,3,4 | Mogę 16 i 18 lutego. | a row of days has one month
    poll=2,3,4 | dni 16 oraz 18 | days by name
    poll=3,4,5 | od trzeciego do piątego | a span of ordinals
    nothing propose | Nie mogę w żadnym, ale w marcu chętnie, np. 3 albo 4. | days of another month
    poll=4 | 4. Jak Państwo wybiorą inny, to trudno. | no adapting with a no behind it
    doubt | Trzeci, o ile nic się nie zmienia w godzinie. | a nothing in a condition is no refusal
    doubt | Zapisałam sobie wszystkie daty i odezwę się do środy. | noted down is not chosen
    doubt | Albo 3, albo 4 - wyjaśni się w piątek. | a hedge behind a row
    doubt | 4, jak zięć mnie przywiezie. | a condition with "jak"
    poll=5 | 4 tylko jak nie będzie mrozu, 5 na pewno. | a condition with "jak nie"
    poll=1,5 | 1 i 5. Przyjdziemy we dwie. | people counted
    poll=2 | Grupa 1 może 2. | the number of a group
    poll=1,5 | 1 i 5, mój telefon: 512 343 222, najlepiej dzwonić po 15. | when to call
    poll=1,5 | Wtorek i czwartek mam terapię z synem. Poza tym mogę. | the rest, said otherwise
    poll=1,2,3,5 | I run a choir on Thursdays; otherwise I am free. | the rest, English
    poll=5 | Czwartki? Nie. Piątek? Jak najbardziej. | a question that the writer answers
    doubt propose | 1 pasuje, ale o 18. | another hour behind ale
    poll=1 | Poniedziałek, ale o 16. | the same hour behind ale
    doubt | Mogę popołudniu | is half past twelve afternoon?
    poll=1 | Poniedziałek. Wtorek, ale tylko ten z warsztatami. | a restriction in unknown words
    doubt | Proszę o przedłużenie terminu odpowiedzi do środy. | up to a weekday
    poll=2 | Rano proszę, po obiedzie jestem do niczego. | please is a yes
    poll=3,4 | Mnie pasuje 3 i 4. Może potem po Trzech Królach. | a feast is no number
    """

let decemberPoll = """
    Prosimy o wybór terminów:
    1. wtorek 8 grudnia 2026, godz. 16:00
    2. środa 9 grudnia 2026, godz. 10:00
    3. czwartek 10 grudnia 2026, godz. 17:00
    4. czwartek 17 grudnia 2026, godz. 9:00
    5. poniedziałek 21 grudnia 2026, godz. 16:30
    """

/// Over the December list.
let decemberCases = """
    doubt | Mogę do czwartku włącznie, potem święta. | up to a weekday, of which week?
    doubt | Będę wiedział po radzie pedagogicznej 9 grudnia. | still to be known
    poll=3 | Ja z Haliną: 3. Sam mógłbym też 1, ale bez niej nie ma sensu. | taken back by what follows
    poll=1,4 | 8.12 i 17.12 | days
    poll=3,4 | Oba czwartki, z tym że wolę późniejszy. | a preference between both
    doubt | Z tych dwóch czwartków wolę późniejszy. | a choice of two
    poll=4 | Tylko 17, bo 9 i 10 mam inwentaryzację, a 8 i 21 zebrania. | days of a reason
    poll=1,2 | Ósmego albo dziewiątego. Dziesiątego jadę na pogrzeb, a tuż przed świętami nie ruszam się z domu. | days in words
    poll=1,2,3 | 17 grudnia wyjeżdżam do sanatorium, wracam 30. Wcześniej proszę bardzo, każdy termin dobry. | an absence between two days
    poll=2,3,4 | Pracuję w poniedziałki i wtorki, w pozostałe dni mogę. | the rest
    """
