// Date polls a sixth time; the notation of ListCases.swift. Rows read whole, places in the list, numbers of other things.

/// Under no list.
let furtherLooseCases = """
    poll=1,3,5 | Kolejność od najlepszego: 3, 1, 5. | a row behind a heading is read whole
    poll=2,4,5 | Moja kolejność: 4, 2, 5 | a row behind a heading is read whole
    poll=2,3,4 | Wedle upodobania: dwa, trzy, cztery. | a row behind a heading is read whole
    poll=1,2 | Układam od najwygodniejszego: 2, 1 | a row behind a heading is read whole
    poll=2,5 | 2 & 5 | signs that join numbers
    poll=2,5 | pasuje nam 2 & 5, pozdrawiam | signs that join numbers
    poll=1,3,4 | 1, 3, 4, а 2 і 5 ні | Ukrainian
    poll=1,2 | Нам підходять 1, 2, а 3, 4 і 5 ні | Ukrainian
    poll=2,3,4 | Options 2 through 4, please. | a span in English
    poll=1,2,3 | 1 through 3 work for me | a span in English
    poll=1,2,3 | 1 thru 3 | a span in English
    poll=2,3,4,5 | From 2 on | on one side of a place in the list
    poll=3,4,5 | od 3 w górę | on one side of a place in the list
    poll=2,3,4,5 | wszystkie od dwójki wzwyż | on one side of a place in the list
    poll=2,3,4,5 | od numeru 2 do końca | on one side of a place in the list
    poll=1,2,3,4 | Do czwórki włącznie mogę, potem wyjeżdżam na sympozjum. | on one side of a place in the list
    poll=1,2,3 | do trójki włącznie | on one side of a place in the list
    poll=1,2,3 | do numeru 3 włącznie | on one side of a place in the list
    poll=1,2,3 | up to and including 3 | on one side of a place in the list
    poll=3 | uprzejmie informuję, iż możemy wziąć udział w terminie wskazanym w pkt 3. | the sign and date of a letter are no dates
    poll=3 | W odpowiedzi na pismo znak GBP.021.5.2027 z dnia 17 maja br. informuję, iż Wójt Gminy może wziąć udział w spotkaniu w terminie wskazanym w pkt 3. | the sign and date of a letter are no dates
    poll=2 | Odpowiadając na mail z 4 marca: wybieramy poz. 2 | the sign and date of a letter are no dates
    poll=4 | Nawiązując do pisma OR.0632.2.2027 z 3 lutego 2027 r. wskazujemy termin nr 4. | the sign and date of a letter are no dates
    poll=2,5 | Przepraszam, pomyłka w poprzednim mailu. Nie 4, a 5. Dwójka bez zmian. | what stays as it was
    poll=3 | Nie 2, lecz 3. | as somebody else would say it
    poll=1,2,4 | Nie 3, tylko 4. 1 i 2 bez zmian. | what stays as it was
    poll=2,5 | 2 & 5 pozdrawiam z trasy A4 | signs that join numbers
    poll=2 | dwójka, dzwonię z autobusu linii 5 | a number of something else
    poll=1,3 | 1 i 3. Sala nr 4 jest wolna. | a number of something else
    doubt ask | A który z tych terminów wybiera większość? Nie chcę psuć szyków. | a question concludes nothing
    doubt ask | Który termin wybierają inni? | a question concludes nothing
    doubt ask | Czy wszystkie terminy są o tej samej godzinie? | a question concludes nothing
    poll=2,4 | pani Krysiu dwojka albo czworka, na pozostalych jestem za lada w aptece | behind a counter is not in favour
    poll=1,5 | jedynka i piątka, na pozostałych stoję za kasą | behind a counter is not in favour
    poll=3 | 3, w pozostałe siedzę za kierownicą | behind a counter is not in favour
    poll=2,4 | Najbardziej odpowiadałaby nam data numer cztery. Jeśli większość woli dwa, dostosujemy się. | adapting to the date just named
    poll=1,3 | Wolę 3. Jeżeli reszta woli 1, dopasuję się. | adapting to the date just named
    poll=2,5 | Best for us is 5. If most prefer 2, we will adapt. | adapting to the date just named
    poll=1,3 | Trójka jest najlepsza, jedynka najgorsza (ale przyjdę), reszty proszę nie brać pod uwagę. | the worst still counts
    poll=2,4 | 2 super, 4 z trudem, ale dam radę | the worst still counts
    poll=2,3,4,5 | Pierwszy odpada zupełnie, ostatni z bólem serca, ale dam radę, środek bez zastrzeżeń. | the worst still counts
    poll=1,4 | 4 idealnie, 1 gorzej, ale też przyjdę | the worst still counts
    poll=2,3,4 | Dla mnie trzy środkowe, skrajne mi się pokrywają z naradami w związku gmin. | places in the list
    poll=1,5 | Zostają mi skrajne terminy. | places in the list
    poll=1,5 | tylko te skrajne | places in the list
    poll=2,3,4 | środkowe trzy | places in the list
    poll=3 | ten środkowy | places in the list
    poll=1,2 | pierwsze dwa | as somebody else would say it
    poll=1,4,5 | jedynka i dwa ostatnie | as somebody else would say it
    poll=1,2 | Pozostałe trzy odpadają, pierwsze dwa pasują | how many the rest are
    poll=3,4,5 | Pierwsze dwa - nie ma mnie w kraju. Trzeci - jestem. Kolejne - jestem, jestem. | the next of the list
    poll=2,3,4,5 | Drugi i kolejne tak | the next of the list
    poll=1,2 | 1 i 2, następne nie | the next of the list
    poll=1,2,5 | Mogę w terminie pierwszym, drugim oraz - po przełożeniu dyżuru, co już załatwiłam - w piątym. | an aside between dashes
    poll=1,4 | Pasuje mi pierwszy i - jeśli dobrze liczę, po feriach - czwarty | an aside between dashes
    poll=3 | O ile wczoraj pasowały mi 1 i 3, o tyle po dzisiejszej naradzie zostaje już tylko 3. | one set beside the other is no condition
    poll=2 | O ile 4 odpada, o tyle 2 jest świetna. | one set beside the other is no condition
    poll=5 | W grę wchodzi wyłącznie propozycja nr 5, i to o ile nic się nie zapali ;) | a condition with a wink
    poll=2 | 2, pod warunkiem że będą pączki ;) | a condition with a wink
    doubt | Nic jeszcze nie zaznaczam, bo dwie rzeczy próbuję u siebie poprzekładać. Proszę o chwilę cierpliwości. | nothing chosen yet is no refusal
    doubt | Na razie nic nie wybieram, odpiszę po niedzieli. | nothing chosen yet is no refusal
    doubt | Jeszcze żadnego nie potwierdzam. | nothing chosen yet is no refusal
    poll=3 | Trójka, reszta dni zajęta, jadę A2 do Poznania | a number of something else
    poll=1,4 | 1 i 4. U nas 30 osób, sala 2 | a number of something else
    poll=1,2,3,4 | Od jedynki do czwórki włącznie. | on one side of a place in the list
    poll=1,5 | W terminie 1 albo 5, w pozostałych trzech siedzę na szkoleniu BHP. | how many the rest are
    poll=3 | W załączeniu nasz statut (str. 4). Jeśli chodzi o spotkanie, termin 3. | a number of something else
    doubt | Nie wiem jeszcze, odpowiem w tygodniu. | working days and holy Saturdays
    poll=1,2,3,4,5 | Jestem emerytką, mogę zawsze. | "all" is about dates or it is not
    poll=2 | Będą nas trzy osoby, termin 2. | people counted
    poll=1,2,5 | all but 3 & 4 | signs that join numbers
    """

/// Over the February list of PollCases.swift.
let sixthFebruaryCases = """
    poll=3,4 | 16.02 o 17 i dwa dni później | so many days from the date just named
    poll=1,2,3 | 15 lutego i dzień później | so many days from the date just named
    poll=1,2,3 | Pasuje 15.02 albo następnego dnia | the next of the list
    poll=1,2,3 | poniedziałek i nazajutrz | so many days from the date just named
    poll=1,5 | 15.02 i 26.02, nazajutrz po tym pierwszym odpada | so many days from the date just named
    poll=2,3 | 15.02 narada, dzień później mogę | so many days from the date just named
    poll=4 | mam wolne 18 lutego od 9 do 15 | a window of hours on one day
    poll=2 | 16 lutego mogę od 8 do 12 | a window of hours on one day
    poll=5 | nie wcześniej niż 20 lutego | compared with a date
    poll=5 | Nie dam rady wcześniej niż dwudziestego. | compared with a date
    poll=1,2,3 | Nie mogę później niż 17 lutego | compared with a date
    """

let adventPoll = """
    Jaki termin spotkania Państwu pasuje?
    1) poniedziałek 7 grudnia 2026, 17:00
    2) środa 9 grudnia 2026, 8:30
    3) czwartek 10 grudnia 2026, 14:00
    4) poniedziałek 14 grudnia 2026, 17:00
    5) środa 16 grudnia 2026, 11:00
    """

/// Over the Advent list.
let adventCases = """
    poll=1,2 | Lepiej wcześniej niż później: 7.12 albo 9.12. Dalej już mam remanent. | compared with a date
    poll=1,5 | 9 i 10 grudnia wizytacja biskupia, a 14-go rekolekcje u sióstr. Wychodzi na to, że zostają mi skrajne terminy. | a number of something else
    poll=3,4 | raczej później niż wcześniej: 10.12 albo 14.12 | compared with a date
    poll=4,5 | Do 11 grudnia mam inwentaryzację. Po inwentaryzacji kiedykolwiek. | before and after a stretch of days, known or not
    poll=3,4,5 | Dwa pierwsze nie, kolejne tak. | the next of the list
    poll=2,3 | 9.12 i dzień później | so many days from the date just named
    poll=1,4 | 7 grudnia albo tydzień później | so many days from the date just named
    poll=2,3,4,5 | 7.12 odpada, w kolejne dni mogę | the next of the list
    doubt | Nie wiem czy 14-go dam radę, dam znać po niedzieli. | the worst still counts
    poll=1,3,4,5 | 9 grudnia o 8.30 to dla nas za wcześnie, pozostałe cztery pasują | how many the rest are
    doubt | 9 grudnia o 8.30 to dla nas za wcześnie, pozostałe trzy pasują | how many the rest are
    """
