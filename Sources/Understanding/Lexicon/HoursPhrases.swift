// What is said of the times in replies about hours: done, planned, booked, travelled, summed up, taken back.

/// plan future travel booked excluded   time that is not to be counted      part   time within a total named before
/// total settle   the sum, or the figure the writer decides for       vague choice unsure   no exact figure
/// fact           what came of a plan, a guess or a correction          net   without the journey and the rest
/// rough          no exact figure, right before it      balance what is left of the hours granted
/// correct        what stands before is taken back
/// each           so much every time                                   break  to be taken away           zero   none at all
let hoursPhrases = """
    plan miało|miały|miał|miała być|trwać|potrwać|zająć                    ; Miało być półtorej godziny, wyszło 50 minut.
    plan planowałam|planowałem|planowaliśmy|planowane|planowany|zaplanowane|zakładałam|zakładałem ; Planowałam 3 godziny, wyszły 2.
    plan zaplanowane|planowane|umówione|przewidziane|zaplanowana|planowana|zaplanowany|planowany był|była|było|były ; zaplanowane były 2 h
    plan zapowiadało|umówione|plan|meant|planned|scheduled|zamiast|supposed|przewidziane|планували ; Planowałam 3 godziny, wyszły 2.
    plan w|według kalendarzu|grafiku|planie|harmonogramie było|były|była|stało|mamy|miałam|miałem|są|jest? ; w kalendarzu stało 3
    plan w|według terminarzu|zaproszeniu|planu|harmonogramu|grafiku było|były|była|stało|mamy|miałam|miałem|są|jest? ; w kalendarzu stało 3
    plan w|według kalendarzu|grafiku|planie|harmonogramie|terminarzu|zaproszeniu|planu|harmonogramu|grafiku ; według planu 3
    plan wpisaliście|wpisali|zapisaliście|policzyliście|macie|figuruje|figurują|widnieje|widnieją mi|u|tam|w ; wpisaliście mi 2
    plan wpisał|wpisała|zgłosił|zgłosiła|podał|podała|zapisał|zapisała|policzył|policzyła za? mnie|mi|nas|nam ; Ola wpisała za mnie pół godziny
    plan w zestawieniu|wykazie|rejestrze|raporcie|tabeli|systemie|ewidencji mam|mamy|jest|są|stoi|widnieje|widnieją|figuruje ; w wykazie mam 4 h
    plan zaplanowany|zaplanowana|planowany|planowana|umówiony|umówiona na ; Meet zaplanowany na godzinę, wyszło 40 min
    plan umowa była? na                                     ; umowa była na godzinę, wyszły dwie
    plan umówiłam|umówiłem                                   ; umówiłam kolejne 3
    plan umawialiśmy|umówiliśmy się? na   ; umówiliśmy się na 2 godziny
    plan miałam|miałem|mieliśmy|miałyśmy już? wpisać|zapisać|podać|zgłosić|napisać ; miałem wpisać 4, ale wyszły 3
    plan myślałam|myślałem|liczyłam|liczyłem|spodziewałam|szacowałam|szacowałem|założyłam|założyłem ; myślałam, że 2
    plan i|we first|originally|initially thought|guessed|estimated|reckoned|assumed|said ; I first thought two hours, but it was one
    plan i|we expected|thought|hoped                         ; we expected 2 hours
    plan przed chwilą|momentem|chwilką wysłałam|wysłałem|podałam|podałem|napisałam|napisałem|wpisałam|wpisałem ; przed chwilą wysłałem 3 h, a trwała 2
    plan wpisałam|wpisałem wczoraj|rano|poprzednio|wcześniej|ostatnio|wstępnie|najpierw ; wpisałam wczoraj 3 h
    plan omyłkowo|błędnie|mylnie|pomyłkowo podałam|podałem|wysłałam|wysłałem|wpisałam|wpisałem|zgłosiłam|zgłosiłem ; błędnie podałam 3 h
    plan podałam|podałem|wysłałam|wysłałem|wpisałam|wpisałem|zgłosiłam|zgłosiłem omyłkowo|błędnie|mylnie|pomyłkowo ; podałam błędnie 3 h
    plan i|we just|wrongly|mistakenly sent|reported|wrote|put     ; I just sent you 3 hours
    plan i|we sent|reported|wrote … by mistake|earlier|before    ; I sent 3 hours by mistake
    plan i|we said|reported|claimed                          ; I said an hour yesterday; it was half an hour
    plan pisałam|pisałem|mówiłam|mówiłem|pisaliśmy wczoraj|rano|poprzednio|wcześniej|ostatnio|wstępnie|najpierw ; pisałam poprzednio, że 2
    plan podałam|podałem|napisałam|napisałem|zgłosiłam|zgłosiłem wczoraj|rano|poprzednio|wcześniej|ostatnio|wstępnie|najpierw ; podałam wczoraj 2
    plan wczoraj|rano|poprzednio|wcześniej|wstępnie|najpierw|przedtem pisałam|pisałem|mówiłam|mówiłem ; rano pisałam, że 2
    plan najpierw|przedtem podałam|podałem|napisałam|napisałem|zgłosiłam|zgłosiłem|wpisałam|wpisałem ; najpierw podałam 2
    plan i first|originally|initially wrote|told|reported|put               ; I first wrote two hours
    plan wczoraj|rano|poprzednio|wcześniej|wstępnie podałam|podałem|napisałam|napisałem|zgłosiłam|zgłosiłem|wpisałam|wpisałem ; rano podałam 2
    plan it|list|system says|said|shows|has                  ; it says 2 hours on your list
    plan na liście|w tabeli|formularzu jest|są|stoi|widnieje|widzę ; na liście są 2 h, a były 3
    plan instead of                                          ; instead of 3
    instead zamiast niego|niej|nich|tego|spotkania|wizyty|telefonu|rozmowy|warsztatów ; zamiast niego pół godziny
    instead instead                                          ; half an hour on the phone instead
    again drugie|kolejne|następne tyle samo?                 ; pół godziny w poniedziałek i drugie tyle w środę
    again drugie|druga|drugi|kolejne|kolejna takie|taka|taki samo|sama|sam ; drugie takie samo w piątek
    unsure tyle samo? co|ile zawsze|zwykle|ostatnio|poprzednio|wtedy|zeszły|zeszłym ; drugie tyle co zawsze
    again drugi|druga|drugie też|tyle|podobnie $              ; jeden godzinny, drugi też
    again tyle samo                                          ; w środę tyle samo
    again jeszcze raz tyle samo?                             ; w środę jeszcze raz tyle
    again as much again                                      ; an hour on Monday and as much again on Friday
    again same|that again                                    ; and the same again on Friday
    again стільки ж|само                                     ; у середу стільки ж
    weight podzielcie|podziel|podzielić|dzielimy|dzielę|dzielone|dzielą|split|shared ; 3 godziny, ale podzielcie to na nas dwie
    weight podwójnie|podwójna|podwójne|podwójną|dwukrotność|double|doubled ; tę godzinę proszę liczyć podwójnie
    weight na|od osobę|osoby|głowę|głowy                     ; 2 godziny na osobę
    weight each|every of us                                  ; an hour for each of us
    weight każda|każdy z nas                                 ; godzina, każda z nas
    weight o … za dużo|mało|wiele                            ; podałam o godzinę za dużo
    weight poprzednio|ostatnio|wtedy|poprzednim razem? podałam|podałem|zgłosiłam|zgłosiłem|wpisałam|wpisałem ; poprzednio podałam 2
    weight straciliśmy|straciłam|straciłem|zmarnowa*|przepadło|przepadła|lost|wasted ; godzinę straciliśmy na szukanie kabla
    weight wyszłam|wyszedłem|wyszła|urwałam|dołączyłam|dołączyłem|dotarłam|dotarłem … wcześniej|później|trakcie|środku ; wyszłam wcześniej
    weight left|joined|came … early|late|earlier|later       ; I left early
    weight odwołali|odwołano|odwołane|odwołała|odwołał|odwołana|cancelled|canceled ; spotkanie odwołali, a ja godzinę czekałam
    weight tygodniowo|miesięcznie|weekly|monthly             ; 2 godziny tygodniowo
    weight chyba|pewnie krócej|dłużej                        ; ja chyba krócej
    weight może|ciut|trochę|troszkę … mniej|więcej|krócej|dłużej ; dwie i pół, może ciut mniej
    weight spóźni* się … minut*|kwadrans|pół|godzinę         ; spotkanie 2 h, spóźniłam się pół godziny
    weight średnio|przeciętnie|average                       ; średnio 2 godziny
    weight od|do tego dodać|dolicz*|dorzuc*|dołóż*|odejm*     ; do tego doliczcie drogę
    plan powinnam|powinienem|powinniśmy mieć                 ; powinnam mieć 4 h, ale wyszły 2
    plan mieliśmy|miałyśmy|miałam|miałem się? zadzwonić|dzwonić|wpaść|wejść|przyjść|odpisać|pomóc ; miałem zadzwonić na 10 minut
    plan mieliśmy|miałyśmy|miałam|miałem się? spotkać|rozmawiać|pogadać|posiedzieć|usiąść|siedzieć ; mieliśmy się spotkać na godzinę, wyszły dwie
    plan wstępnie                                            ; wstępnie 3, wyszły 2
    weight jak|jeśli|jeżeli tak|nie                          ; jak tak, to cztery, jak nie, to dwie
    weight jak|jeśli|jeżeli|gdyby … liczyć|wliczyć|doliczyć|liczy|liczą|policzyć|uznacie|uznać ; jeśli liczyć drogę, to 4
    plan zwykle|zazwyczaj|przeważnie|normalnie|usually|normally ; zwykle 2 godziny, tym razem godzina
    former w zeszłym|poprzednim|ubiegłym|tamtym tygodniu|miesiącu ; w zeszłym tygodniu 3 h, w tym tygodniu 2 h
    former w zeszłym|poprzednim|ubiegłym|tamtym              ; w tym tygodniu nic, w zeszłym 3
    former ostatnio|poprzednio|wcześniej                    ; ostatnio godzinę, teraz półtorej
    month w|we <month.name>                                  ; w październiku 3 h, w tym tygodniu godzina
    former last week|month|time                              ; last week 3 hours, this week 2
    former od początku miesiąca|roku|kwartału|semestru       ; od początku miesiąca 10 h, z tego w tym tygodniu 2,5
    former od <month.name>                                   ; od stycznia 20 h, w tym tygodniu 4
    former tydzień|miesiąc temu                              ; tydzień temu 3 h, teraz 2
    now teraz|obecnie|now                                    ; ostatnio godzinę, teraz półtorej
    now tym razem                                            ; tym razem dwie
    now this week|month|time                                 ; this week 2
    plan w|według umowie|umowy|limicie                       ; w umowie mam 4 godziny
    plan limit|limitu|ryczałt|ryczałtu                       ; limit to 10 godzin
    booked już|wcześniej … zaksięgowane|wpisane|wpisałam|wpisałem|zgłoszone ; 2 godziny na spotkaniu, ale to Państwo mają już zaksięgowane
    booked już|wcześniej … zgłosiłam|zgłosiłem|zgłaszałam|zgłaszałem|rozliczone ; 2 godziny na spotkaniu, ale to Państwo mają już zaksięgowane
    booked już|wcześniej … rozliczyłam|podane|podałam|podałem|podawałam ; 2 godziny na spotkaniu, ale to Państwo mają już zaksięgowane
    booked już|wcześniej … podawałem|policzone|odnotowane|macie|ujęte ; 2 godziny na spotkaniu, ale to Państwo mają już zaksięgowane
    booked zaksięgowane|rozliczone … już|wcześniej           ; rozliczone już wcześniej
    booked already … booked|reported|counted|in|sent         ; already booked
    claims mówi|mówią|powiedział|powiedziała                 ; pani kierownik mówi, że trzy
    claims twierdzi|twierdzą|uważa|upiera|zarzeka|claims|insists|thinks się? ; choć Karol twierdzi, że godzinę
    others jego|jej|ich godzin*|czas|raport                  ; to jego godziny, nie moje
    others nie moje|moja|mój|nasze|nasza                     ; to godziny kolegi, nie moje
    others zgłasza|zgłosi|rozlicza|rozliczy|doliczy         ; tę godzinę zgłasza Marek
    others not mine|ours                                     ; the other two are not mine
    others dla|w innej|drugiej biblioteki|biblioteki|bibliotece|instytucji|gminy ; godzina dla innej biblioteki
    others kolega|koleżanka|wspólnik|wspólniczka … miała|miał|zrobiła|zrobił|przepracowała|przepracował|poświęcił* ; koleżanka miała dwie godziny
    others szefowa|szef|mąż|żona … miała|miał|zrobiła|zrobił|przepracowała|przepracował|poświęcił* ; koleżanka miała dwie godziny
    others innej|drugiej biblioteki|instytucji|gminy|szkoły|organizacji ; to była innej biblioteki
    others dla innego|drugiego partnera|animatora            ; dla innego partnera
    others for|with another|other library|client|partner|project ; was for another library
    omit pomińcie|pomiń|pominąć|pomijam|pomijamy|omińcie|odliczcie|odliczyć|odjąć|skreślcie ; tę godzinę proszę pominąć
    omit wycofuję|wycofać|wycofajcie|cofam|anulować|anulujcie|unieważ* ; wycofuję 2 h z 9 lutego
    omit wykreśl*|skreśl*|usunąć|usuńcie|usuń|skasować|skasujcie|skasuj ; wykreślić moje 2 h
    omit withdraw|cancel|delete|remove|strike                ; please delete the 2 hours of the 9th
    omit proszę? nie liczyć|wliczać|doliczać|uwzględniać jej|go|ich|tego|tej ; proszę tego nie liczyć
    omit to nie licz|liczcie|wliczaj|wliczajcie|wpisuj       ; pół h jedliśmy, to nie licz
    omit tego|jej|ich|go już? nie liczę|wliczam|doliczam|wpisuję|podaję|liczymy|liczcie ; podpisanie zajęło kwadrans, tego nie liczę
    omit dont|not count|include it|that|this|them           ; the second hour we lost, so don't count it
    excluded prywatnie|prywatne|prywatna|prywatnej|towarzysko|privately|private ; godzinę prywatnie
    omit leave it|that|them out                              ; so leave it out
    omit zignorować|zignorujcie|ignorować|ignorujcie        ; poprzedni mail z 3 h proszę zignorować
    omit ignore|skip|disregard it|that|them                  ; ignore that
    booked już … mają|macie|ma                              ; dwie godziny już Państwo mają
    booked poprzednich|poprzednie godzin|godziny             ; do poprzednich 2 godzin
    booked poprzedni|poprzednim|zeszły|zeszłym|ubiegły|ubiegłym miesiąc|miesiącu|okres|okresie ; w poprzednim miesiącu 4 godziny
    exact drogą telefoniczn*|mailow*|elektroniczn*|internetow*|listown*|e-mailow*|zdaln*|pocztow* ; drogą telefoniczną 2 godziny
    exact pełne|pełnych|pełna|pełną|pełnej                   ; trzy pełne godziny
    exact z pociągu|auta|samochodu|autobusu                  ; dzwoniłam z pociągu
    exact niż|than planowałam|planowałem|planowaliśmy|planned|myślałam|myślałem|zakładałam|zakładałem|expected ; dłużej niż planowałam
    exact padam|padamy                                       ; 3 godziny, padam
    exact dopiszę|wyślę|prześlę|podeślę|podam|uzupełnię … szczegół*|kilometrówk*|notatk*|protok*|list*|link*|materiał*|opis ; podam szczegóły
    exact szczegół*|kilometrówk*|notatk*|protok*|link*|materiał*|opis … dopiszę|wyślę|prześlę|podeślę|podam|uzupełnię|osobno ; 2 h, szczegóły podam
    balance zostaje|zostają|zostało|zostały|pozostaje|pozostają|pozostało|pozostały|leaves mi|nam|me|us|jeszcze|teraz|więc ; telefon 2h, zostaje mi 7
    balance zostaje|zostają|zostało|zostały|pozostaje|pozostało|pozostają … z szesnastu|16|szesnastki|puli|limitu|umowy ; zostaje 9 z 16
    balance z|of the|tych|tej? szesnastu|16|szesnastki|sixteen ; wykorzystałam już 12 z 16
    balance wykorzystałam|wykorzystałem|wykorzystane|wykorzystano|zużyłam|zużyłem już ; wykorzystałam już 12
    balance do końca zostaje|zostają|zostało|zostały         ; do końca zostaje 6 godzin
    balance left|remaining                                   ; 7 hours left
    travel dojazd*|dojechać|podróż*|jazd*|drodze|drogę|droga|trasa|trasie ; dojazdu 1,5 godz. nie wliczam
    travel samochodem|autem|pociągiem|autobusem|busie|busem|autobusie|pociągu|samochodzie|aucie ; dojazdu 1,5 godz. nie wliczam
    travel pks|travel|travelling|drive|driving|commute|dojeżdż*|przejazd*|wyjazd* ; dojazdu 1,5 godz. nie wliczam
    ride jechał*|jechaliśmy|jechałyśmy|dojechał*|drove    ; jechałem tam godzinę
    travel powrót|powrotu|powrotem|czekanie|czekania|czekałam|czekałem|czekaliśmy|czekając|waiting ; dojazdu 1,5 godz. nie wliczam
    travel w|one jedną|obie|way stronę|strony                ; 1,5 godz. w jedną stronę
    travel tam i z powrotem                                  ; 2 godziny tam i z powrotem
    excluded nie liczyłam|liczyłem|liczyliśmy … dojazd*|podróż*|przerw* ; nie liczyłam dojazdu
    excluded nie liczę|liczymy|liczyć|liczcie|licząc|liczone|liczony|wlicz*|dolicz*|uwzględni*|wpisuj*     ; przerwy nie wliczam
    excluded doesnt|dont|wont|shouldnt|didnt count            ; the hour on the bus doesn't count
    excluded not|without counting|including|counted          ; not counting travel
    excluded bez|prócz|oprócz liczenia|wliczania             ; bez wliczania dojazdu
    future jutrzejsz*|pojutrzejsz*|przyszłotygodniow* … dopiszę|zgłoszę|podam|doliczę|wpiszę ; jutrzejsze zebranie dopiszę
    future jadę|pojadę|będę|zamierzam|planuję|planujemy|jutro|pojutrze|zadzwonię|spotkam ; jadę tam w przyszłym tygodniu na dwie godziny
    future spotkamy|przewiduję|potrzebuję|potrzeba|zostało ; jadę tam w przyszłym tygodniu na dwie godziny
    future zostały|chciałabym|chciałbym|will|tomorrow|going ; jadę tam w przyszłym tygodniu na dwie godziny
    future jeszcze mam|mamy|czeka|czekają|będzie            ; jeszcze mam jedno spotkanie 2 godziny
    future w przyszłym|następnym tygodniu|miesiącu           ; w przyszłym tygodniu 2 godziny
    future w przyszłym|następnym                             ; dopiero w przyszłym jedziemy
    future za tydzień|miesiąc|dwa|trzy tygodnie?             ; za tydzień 2 godziny
    future zapowiada|zapowiadają|szykuje|szykują się         ; zapowiadają się trzy spotkania
    future prosi|proszą|prosił|prosiła|prosili|przenieść|przełożyć|przesunąć ; Pani dyrektor prosi, żeby drugie spotkanie przenieść
    future przełożone|przeniesione|przesunięte|odłożone     ; spotkanie (2 h) przełożone na marzec
    future w przyszły|przyszłą|przyszłym|następny|następną|najbliższy|najbliższą <weekday.name>|tydzień|miesiąc ; 2h w przyszły wtorek
    future next <weekday.name>                               ; two hours next Tuesday
    future będzie|będą|odbędzie|będziemy się? w|we <weekday.name> ; spotkanie będzie w piątek, 2 godziny
    upcoming dopiero                                         ; nic, dopiero w piątek na 2 h
    future next week|month                                   ; next week
    future do dyspozycji|wykorzystania                       ; zostały 2 godziny do wykorzystania
    when w tym tygodniu|miesiącu|okresie|roku|dniu|czasie|tyg ; W tym tygodniu kwadrans
    part з того|них|цього|яких                              ; пів години з того
    part у тому числі                                        ; у тому числі
    part w|z tym|tego|czego                                  ; Dwie i pół godziny, w tym godzina telefonu
    part połowa|połowę|połowie|większość|część ; 2 godziny, połowa przez telefon
    rest reszta|resztę|pozostał*|rest                        ; połowa przez telefon, reszta mailem
    part of which                                            ; of which one on the phone
    part including                                           ; including an hour on the phone
    total to by|daje|wychodzi|robi|będzie                    ; 40 min i 25 min, to by było godzina i pięć minut
    total to by|razem było                                   ; to by było godzina i pięć minut
    total that makes                                         ; that makes two hours
    total in all                                             ; 1.5 in all
    total all told|in                                        ; four hours all told
    total razem|łącznie|sumie|ogółem|suma|sumując|całość|łączny|total|altogether|together|разом|summa|sumarycznie|всього ; razem 1,5 godz.
    settle piszmy|dajmy|wpisz|zapisz                         ; piszmy godzinę
    settle wpisuję|zapisuję|piszę|liczę|przyjmuję|przyjmijcie|uznaję|biorę                       ; dwie godziny z kawałkiem, piszę 2
    conclude więc|zatem|czyli|tj|tzn|stąd|so|hence|therefore|thus|making ; dwie godziny u wójta i pół na parkingu, więc 2,5
    conclude robi|zrobi|zrobiła|zrobiło|robią się            ; to już się robi godzina i dziesięć minut
    conclude się robi|robią|zrobiła|zrobiło                  ; to już się robi godzina
    conclude wychodzi|wychodzą|daje|dają|makes|comes ; sześć rozmów po 7 minut, wychodzą 42 minuty
    conclude do rozliczenia|wpisania|zapisania|policzenia|zaliczenia|ewidencji|sprawozdania ; do rozliczenia 4 h
    fact przeciągnęło|przeciągnęła|przedłużyło|wydłużyło|skróciło|skróciła ; przedłużyło się do 2 godzin
    fact uzbierało|uzbierały|uzbierała|nazbierało|nazbierały|zebrało|zebrały się? ; uzbierało się półtorej godziny
    fact wyszło|wyszły|wyszła|wyniosło|skończyło|skończyliśmy|skończyłam|skończyłem ; wyszły 3
    fact zajęło|zajęła|zajęły|zeszło|zeszły|zeszła|вийшло|trwało|trwała|trwały ; wyszły 3
    fact zerwało|zerwała|przerwało|przerwało|rozłączyło|rozłączyliśmy|padło|padła ; umawialiśmy się na 2, zerwało się po godzinie
    fact było|była|były|zostaje|zostają|stanęło|zrobiło|zrobiły|zrobiła|ograniczyło ; a było 3
    fact dokładnie|równo|konkretnie|realnie|exactly|precisely|took|lasted|took|ended ; a było 3
    settle faktycznie|rzeczywiście|naprawdę|ostatecznie|finalnie|actually ; ostatecznie 3
    settle пишіть|запишіть|пишу|рахуйте|порахуйте            ; тож пишіть дві
    settle нехай буде                                        ; нехай буде дві
    net bez dojazdu|dojazdów|jazdy|podróży|drogi|przerwy|przerw ; bez dojazdu 2,5
    net without travel|travelling                            ; without travel 2
    net sam|sama|samo|samej|samego|same|samych|czysta|czystej|czystego|netto|net|itself ; samego spotkania 2
    settle niech … wpisze|zapisze|policzy|będzie              ; niech Pani wpisze dwie
    settle make it|that                                      ; half an hour, make it 40 min
    settle ^ put|enter                                       ; Put 2.5.
    settle put|book|log|write|note it? down|as               ; put down 40
    settle round|rounded|rounding it? up|to                  ; 50 minutes, round it up to an hour
    settle napiszcie|napisz|dajcie|piszcie|zanotujcie|przyjmij|wstawcie|zostańmy|uczciwie ; parę minut, napiszcie 20
    settle zaokrąglijcie|zaokrąglcie|zaokrąglij|zaokrąglić   ; 50 minut, zaokrąglijcie do godziny
    only do rozliczenia|wpisania|zapisania|policzenia|ewidencji tylko|samo|sam|sama|wyłącznie|jedynie ; do rozliczenia tylko spotkanie
    only liczy|liczą|liczę|liczymy|liczcie|policzcie się? tylko|wyłącznie|jedynie ; liczcie tylko spotkanie
    only rozliczyć|rozliczam|rozliczcie|wpisuję|wpiszcie|uwzględnijcie|zapiszcie tylko|wyłącznie|jedynie ; proszę rozliczyć tylko telefon
    only tylko|wyłącznie|jedynie … się liczy|liczą           ; tylko spotkanie się liczy
    only count|book|report only|just                         ; count only the meeting
    only only … counts                                       ; only the meeting counts
    settle niech stanie|zostanie na?                         ; niech stanie na czterech
    settle niech będzie                                      ; niech będzie 3
    settle powinno|powinny|powinna|ma|mają być                                    ; powinno być 3
    settle liczcie|policzcie|policz|licz                     ; liczcie cztery
    settle call it                                           ; call it an hour and three quarters
    settle lets|let say|us                                   ; let's say 2
    settle powiedzmy|przyjmijmy|wpiszmy|wpisać|wpiszcie ; czyli 2 godziny
    reckon proszę|prosimy liczyć|policzyć|przyjąć|uznać|zaliczyć|odnotować ; blisko godzinę, proszę liczyć 55 minut
    settle liczmy|policzmy|zaokrąglijmy|zaokrąglam|zaokrągliłam|zaokrąglając|zapiszmy|zapisać|zapiszcie ; czyli 2 godziny
    correct ^^ nie policzyłam|policzyłem|sprawdziłam|sprawdziłem|zaraz|moment|czekaj|chwila ; Dwie i pół... nie, policzyłem jeszcze raz: 2 h 45 min.
    correct policzyłam|policzyłem|sprawdziłam|sprawdziłem jeszcze raz ; sprawdziłam jeszcze raz: 2 godziny
    correct pomyłka|pomyliłam|pomyliłem|pomyłkowo|błędnie|omyłkowo|mistake|źle ; że dwie, ale to pomyłka, była godzina
    correct czekaj|czekajcie|czekam                          ; 2h, a nie, czekaj, 1,5
    exact korekta|poprawka|korektę|poprawkę ulotk*|plakat*|tekst*|artykuł*|scenariusz*|regulamin*|zaprosz*|folder*|pism*|umow* ; korekta ulotki pół godziny
    exact korekta|poprawka|korektę|poprawkę wnios*|notat*|protok*|harmonogram*|program*|broszur*|druk*|materiał*|wniosk* ; korekta wniosku godzina
    correct poprawka|poprawiam|korekta|przepraszam|sorry|pardon|ups|oops|znaczy|raczej|wait ; 2 godziny, przepraszam, 3
    vague lekcyjn*|akademick*                                ; 2 godziny lekcyjne
    vague good half|hour                                     ; a good half hour
    vague pi razy                                            ; pi razy drzwi
    rough coś|gdzieś? koło|wokół                             ; gdzieś koło dwóch godzin
    rough ze dwie|dwa|trzy|cztery|pięć|2|3|4|5             ; ze dwie godziny
    rough ca|cirka                                           ; ca. 2 h
    rough perhaps|maybe a|an?                                ; maybe an hour
    rough десь                                               ; десь годину
    vague i|z trochę|ciut|troszkę|coś|kawałek|haczykiem|groszami ; dwie godziny i trochę
    vague z minutami|hakiem|okładem|górką|ogonkiem|kawałkiem|czymś|okładką    ; godzina z hakiem
    vague ponad|prawie|niecał*|niespełna|przeszło|blisko|niepełn*|kilka|parę|kilku* ; ponad godzinę
    vague several|almost|nearly|over|under|couple|few|sporo|trochę|понад ; ponad godzinę
    vague майже|більше|więcej|mniej|dobre|dobrą|conajmniej|minimum|maksymalnie|maks ; ponad godzinę
    vague max|góra|góry|najmniej|przynajmniej|chyba|pewnie|zapewne|least|most ; ponad godzinę
    exact to będzie|było tak                                 ; to będzie tak: wtorek 40, środa 40 minut
    exact po drodze                                          ; wpadłam po drodze
    exact mniej więcej                                       ; mniej więcej 2 godziny
    exact nie odliczam|odliczamy|odliczałam|odliczałem|odejmuję|odejmujemy|odliczajcie ; z tego 20 min czekania, nie odliczam
    exact nic więcej                                         ; nic więcej
    exact nothing else|more                                  ; nothing else
    exact nie wiem czy się? to? się? liczy|liczą|wlicza|wliczać|kwalifikuje|podpada ; nie wiem, czy to się liczy
    unsure nie pamiętam|wiem|liczyłam|liczyłem|notowałam     ; nie pamiętam dokładnie
    unsure nie prowadziłam|prowadziłem|robiłam|robiłem|mam|miałam|miałem zapisków|notatek|ewidencji|wykazu|danych|rejestru ; nie prowadziłam zapisków
    unsure to|is za|zbyt|too mało|dużo|krótko|długo|little|short ; 3 godziny to za mało
    unsure za pewnik                                         ; proszę tego nie brać za pewnik
    unsure nie mam pojęcia                                   ; nie mam pojęcia
    unsure pojęcia nie mam                                   ; pojęcia nie mam
    unsure trudno powiedzieć|policzyć|ocenić                 ; trudno powiedzieć
    unsure hard to say                                       ; hard to say
    unsure zobaczymy                                         ; umówiłyśmy się na 10-12, zobaczymy
    unsure na oko                                            ; mniej więcej 2 h, na oko
    unsure i guess                                           ; about an hour, I guess
    unsure i think $                                         ; about an hour, I think
    unsure maybe|perhaps a? bit? more|less|longer|shorter     ; an hour, maybe more
    unsure nie patrzyłam|patrzyłem|spojrzałam na? zegarek|zegar ; nie patrzyłam na zegarek
    unsure no idea                                           ; no idea
    unsure głowy nie dam                                     ; głowy nie dam
    unsure sprawdzę|podam|dopiszę|uzupełnię|prześlę|wyślę|podeślę|policzę|zliczę|doliczę|later ; podam jutro
    unsure nie jestem pewna|pewien|pewny                     ; nie jestem pewna
    unsure nie mam pewności                                  ; nie mam pewności
    unsure muszę|musimy|trzeba|musiałabym|musiałbym … sprawdzić|policzyć|zajrzeć|zapytać|dopytać|poszukać ; muszę sprawdzić
    unsure zależy                                            ; to zależy
    unsure not sure                                          ; I'm not sure
    unsure dont remember|know                                ; I don't remember
    choice albo|lub|czy|może                                 ; 2 albo 3 godziny
    each za każdym razem                                     ; za każdym razem godzinę
    each każdorazowo|every                                    ; każdorazowo godzina
    each nad|za|na|z|u|do|dla|przy każdym|każdy|każdą|każde|każdej|każdego|każdemu           ; sześć maili, nad każdym dziesięć minut
    each co wieczór|dzień|dziennie|ranek|noc|tydzień|popołudnie ; co wieczór pół godziny
    each each|apiece|dziennie|codziennie|daily|każdy|każda|każde|każdego|każdej ; ten minutes each
    break odpadło|odpadła|odpadły|odchodzi                   ; pół godziny odpadło na obiad
    break przerw*|break|lunch|minus|odliczając|odjąć|odliczeniu|odejmując|odjęciu|мінус ; z półgodzinną przerwą
    """
