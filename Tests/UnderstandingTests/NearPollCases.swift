// Date polls a seventh time; the notation of ListCases.swift. Nearness in time, stretches of days, what "all" is about.

let junePoll = """
    Dzień dobry, które z terminów Państwu odpowiadają?
    1. wtorek 1 czerwca 2027, godz. 15:00
    2. środa 2 czerwca 2027, godz. 18:00
    3. piątek 4 czerwca 2027, godz. 9:00
    4. wtorek 8 czerwca 2027, godz. 15:00
    5. sobota 12 czerwca 2027, godz. 9:00
    Prosimy o odpowiedź z numerami do 24 maja.
    """

/// Over the June list.
let juneCases = """
    poll=1,4,5 | Zielona szkoła klas trzecich jest od 2 do 4 czerwca. Przed wyjazdem i po powrocie jestem do Państwa dyspozycji. | before and after a stretch of days, known or not
    poll=1,4,5 | Od 2 do 5 czerwca urlop. Przed urlopem i po urlopie mogę. | before and after a stretch of days, known or not
    poll=4,5 | Do 5 czerwca jestem na szkoleniu. Po szkoleniu każdy termin. | before and after a stretch of days, known or not
    poll=2,5 | Dzień Dziecka wiadomo - festyn. 2.06 o osiemnastej jestem już po pracy, więc tak. Potem jadę nad morze i wracam dziesiątego, zatem jeszcze ta sobota wchodzi w rachubę. | as somebody else would say it
    poll=4,5 | Wtorek 8.06 tak, sobota tak. Nad 1.06 jeszcze myślę, odezwę się, gdy będę wiedziała. | what remains open is that date
    poll=2 | 2.06 tak. Co do 4.06 się waham, dam znać. | what remains open is that date
    poll=3,5 | Piątek i sobota pewne. Nad środą się zastanawiam, potwierdzę jutro. | what remains open is that date
    poll=1,3,4,5 | Wszystkie oprócz 2.06 | as somebody else would say it
    poll=1,2,3,4 | Soboty są u mnie święte, reszta pasuje. | working days and holy Saturdays
    poll=1,2,3,4 | W tygodniu zawsze się wyrwę. Soboty są u mnie święte. | working days and holy Saturdays
    poll=1,2,3,4 | W soboty nie bywam, w tygodniu jak najbardziej | working days and holy Saturdays
    poll=1,2,3,4 | Anything in June bar the Saturday | an exception in English
    poll=1,2,3,4 | Any of these bar 5 | an exception in English
    poll=5 | W tygodniu odpada, tylko sobota | working days and holy Saturdays
    poll=5 | W tygodniu siedzę w Warszawie, zjeżdżam na weekendy, więc zostaje sobota. | working days and holy Saturdays
    poll=2,3,4,5 | Dzień Dziecka mam zajęty, poza tym pasuje mi wszystko | "all" is about dates or it is not
    poll=1,3,4 | Jeśli chodzi o termin: nr 1, nr 3 i nr 4. Filia nr 2 czynna do 15. | a number of something else
    poll=4 | 8.06. Pozostałych terminów jeszcze nie umiem potwierdzić. | nothing chosen yet is no refusal
    poll=2 | Mam nadzieję, że u Państwa wszystko dobrze. Pasuje mi 2. | "all" is about dates or it is not
    poll=4 | Wszystkie terminy przejrzałam, wybieram 4. | "all" is about dates or it is not
    poll=5 | Z wszystkich najlepszy piąty. | "all" is about dates or it is not
    poll=1,2 | Przesłałam ankietę wszystkim koleżankom. Moje: 1, 2 | "all" is about dates or it is not
    poll=3 | Zawsze chętnie przychodzę, tym razem 3. | "all" is about dates or it is not
    poll=2 | Każdy głos się liczy, mój na 2. | "all" is about dates or it is not
    poll=4 | Spośród wszystkich: 4 | "all" is about dates or it is not
    poll=1,3 | Jak zawsze wszystko super zorganizowane! U mnie 1 i 3. | "all" is about dates or it is not
    doubt | Jak zawsze wszystko super zorganizowane, odpiszę jutro. | "all" is about dates or it is not
    doubt | Dziękuję za wszystko! | "all" is about dates or it is not
    doubt | Wszystko zależy od szefowej. | "all" is about dates or it is not
    doubt | Zawsze chętnie się z Państwem spotkam. | "all" is about dates or it is not
    doubt | Jestem otwarta na wszystko, co dobre dla biblioteki, muszę tylko sprawdzić grafik. | "all" is about dates or it is not
    poll=2 | Wszystkim nam pasuje 2. | "all" is about dates or it is not
    poll=2,3 | Każda z nas może 2 i 3. | "all" is about dates or it is not
    poll=3 | Pasuje tylko 3, na wszystko inne mam wykupione bilety. | "all" is about dates or it is not
    doubt | Po żniwach kiedykolwiek. | before and after a stretch of days, known or not
    doubt | Po powrocie z rejsu każdy termin mi odpowiada. | before and after a stretch of days, known or not
    doubt | Przed urlopem szefowej wszystkie terminy są dobre. | before and after a stretch of days, known or not
    poll=5 | Tylko dwunasty czerwca, bo mam pierwszą zmianę w fabryce. | an ordinal within a name
    poll=2 | Autobus nr 3 nie kursuje wieczorem, ale syn mnie przywiezie, więc 2 pasuje. | a number of something else
    poll=2 | W czwartej klasie mamy wtedy wycieczkę, ale 2 czerwca wieczorem dam radę. | the worst still counts
    poll=1,2,4 | Trzeci i piąty to nie moja bajka, z pozostałych trzech każdy mi leży. | how many the rest are
    doubt | 1 czerwca raczej tak, ale ostatecznie potwierdzę w piątek. | what remains open is that date
    poll=4 | tydzień po Dniu Dziecka | so many days from the date just named
    poll=1 | Szanowna Pani, w nawiązaniu do rozmowy telefonicznej potwierdzam termin 1.06.2027. | the sign and date of a letter are no dates
    poll=4 | Pan burmistrz potwierdza udział w dniu 8 czerwca. Z poważaniem, sekretariat | who answers for somebody else
    poll=3,5 | Poranne tak, bo po południu mam pod opieką wnuczkę z klasy 2. | as somebody else would say it
    poll=4,5 | Po siódmym czerwca dowolnie. | as somebody else would say it
    poll=5 | Niech będzie 12 czerwca, skoro tak pasuje większości. | as somebody else would say it
    poll=1,2 | Mogę najpóźniej 2 czerwca. | as somebody else would say it
    poll=3,4,5 | Mogę najwcześniej 3 czerwca. | as somebody else would say it
    doubt | Wszystko rozbija się o dojazd. Dam znać. | "all" is about dates or it is not
    poll=1,4 | 15:00 jest super. | as somebody else would say it
    doubt | Wybiorę, gdy zobaczę plan lekcji. | as somebody else would say it
    poll=2 | środa. Wszystko inne koliduje z radą pedagogiczną. | "all" is about dates or it is not
    poll=1,2,3,4 | Tak poza sobotą. | as somebody else would say it
    poll=4 | Numer 4 - to jedyny dzień, kiedy mam zastępstwo w sklepie. | as somebody else would say it
    nothing | Przykro mi, ale czerwiec mam już cały rozpisany i nic z tego. | as somebody else would say it
    poll=2,4,5 | Drugi, czwarty i piąty - z tego piąty najmniej chętnie. | as somebody else would say it
    poll=3 | 3 (trzy), bo 1 i 2 to dyżury, a 4 i 5 rehabilitacja. | as somebody else would say it
    poll=1,3,4,5 | Każdy z pięciu, tylko nie drugi. | "all" is about dates or it is not
    poll=1,5 | Skreślam środkowe, zostaje pierwszy i ostatni. | places in the list
    doubt | Może być 1, może nie być, zobaczymy po świętach. | as somebody else would say it
    poll=2,5 | Pierwsza środa i sobota dwunastego. | as somebody else would say it
    poll=1 | Tylko 1.06; 8.06 mam badania w szpitalu, 12.06 ślub brata. | as somebody else would say it
    poll=2 | Dla mnie i dla Zosi najlepsza dwójka, Ewa jeszcze nie odpisała. | nothing chosen yet is no refusal
    poll=1,2,3,4,5 | Bez różnicy, mieszkam naprzeciwko. | as somebody else would say it
    """

let mayPoll = """
    Proponujemy:
    1. czwartek 29 kwietnia 2027 r., godz. 16.00
    2. piątek 30 kwietnia 2027 r., godz. 12.00
    3. wtorek 4 maja 2027 r., godz. 10.00
    4. sobota 8 maja 2027 r., godz. 10.00
    5. poniedziałek 10 maja 2027 r., godz. 17.00
    Prosimy o numery pasujących terminów do 19 kwietnia.
    """

/// Over the May list.
let mayCases = """
    poll=1,2,3,5 | Pracuję od poniedziałku do piątku, ale w tygodniu zawsze się wyrwę. Soboty są u mnie święte. | working days and holy Saturdays
    poll=3,5 | Anything in May bar the Saturday, when we have First Communion. | an exception in English
    poll=3 | Pani Marto, wójt ma wolne 4 maja od 9 do 13. Popołudnie 10 maja już zajęte, kwietniowe dni bierze urlopu, a w soboty nie bywa.⏎Asia z sekretariatu | working days and holy Saturdays
    poll=1,2,5 | Trzeciego maja śpiewamy w Licheniu i wracamy w nocy, więc nazajutrz odpada. Sobotę oddaję wnukom. Trzy pozostałe przyjmę z wdzięcznością. | so many days from the date just named
    poll=1,4,5 | Termin przedmajówkowy (30.04) odpada, potem matury i do 7 maja jestem uziemiona. Pozostałe proszę mi zaznaczyć. | as somebody else would say it
    poll=2 | Przekazuję odpowiedź pani prezes: "w piątek, byle o dwunastej". | who answers for somebody else
    poll=3,4,5 | Po majówce kiedy chcecie | before and after a stretch of days, known or not
    poll=2,3,4 | Ostatni i pierwszy odpadają, środkowe biorę w ciemno. | places in the list
    poll=3 | Wtorek najlepszy. Dzień wcześniej i dzień później jestem w sądzie. | so many days from the date just named
    poll=4 | Sobota jak znalazł, w tygodniu nie wyrwę się z pracy. | working days and holy Saturdays
    poll=5 | Nie mogę wcześniej niż 10 maja. | compared with a date
    poll=3 | Wtorek 4.05, ten po majówce | before and after a stretch of days, known or not
    poll=1,2,3,4 | wszystko oprócz ostatniego z listy | "all" is about dates or it is not
    poll=1,3,5 | co drugi licząc od pierwszego: 1, 3, 5 | a row behind a heading is read whole
    doubt | 1? 2? Sama nie wiem, wszystko zależy od pogody i siana. | "all" is about dates or it is not
    poll=1,2,4 | 29.04, 30.04, 08.05 | as somebody else would say it
    poll=4 | 8 V | as somebody else would say it
    poll=3,5 | 4 i 10 V | as somebody else would say it
    poll=3 | 4.V. o 10 | as somebody else would say it
    poll=5 | Za dwa tygodnie w poniedziałek 10.05. | as somebody else would say it
    poll=2,3 | Mogę 30 kwietnia i 4 maja, trzy dni majówki spędzam na działce. | as somebody else would say it
    poll=3,4,5 | 3-5 | as somebody else would say it
    poll=3,4,5 | trójka wzwyż | on one side of a place in the list
    poll=4,5 | po czwartym maja | as somebody else would say it
    poll=1,2,3 | w tygodniu, byle nie w poniedziałki | working days and holy Saturdays
    poll=1,3,5 | Nieparzyste numery mi leżą. | as somebody else would say it
    poll=4,5 | Termin 1, 2 i 3 skreślcie, na resztę przyjadę. | as somebody else would say it
    poll=5 | 1-4 nie, 5 tak | as somebody else would say it
    """

let schoolFebruaryPoll = """
    Można wskazać kilka. Czekamy do 8 lutego.
    1) wtorek, 16.02.2027, 10:00
    2) czwartek, 18.02.2027, 16:00
    3) sobota, 20.02.2027, 11:00
    4) wtorek, 23.02.2027, 17:30
    5) czwartek, 25.02.2027, 10:00
    """

/// Over the list of February afternoons.
let schoolFebruaryCases = """
    poll=4,5 | Do 19 lutego jestem na kursie w szkole aspirantów. Po kursie każdy z podanych terminów z wyjątkiem soboty, bo wtedy walne w naszej jednostce. | before and after a stretch of days, known or not
    poll=5 | w lutym przebywam w sanatorium. Dnia 25.02 przyjdzie za mnie kpt. Rafał Wilga, w inne dni kapitan ma służbę. | working days and holy Saturdays
    poll=2,4 | rano mam giełdę kwiatową wiec nie, po południu owszem | as somebody else would say it
    poll=3,4 | Sklep zamykam o 17 więc tylko ten wtorek wieczorem (23.02). No chyba że sobota, w soboty stoi za ladą córka i moge wyjść | one date more
    poll=4 | Może 23.02 wieczorem | as somebody else would say it
    poll=3,5 | Tylko 25.02. Ewentualnie sobota. | as somebody else would say it
    poll=4,5 | 23 lutego i dwa dni potem | so many days from the date just named
    poll=1,5 | Najlepiej przed południem, ale w tygodniu. | working days and holy Saturdays
    poll=1,2,4,5 | Każdy oprócz weekendu | "all" is about dates or it is not
    poll=2,3,4 | 1 i 5 nie, bo o 10 mam autobus; cała reszta tak | a number of something else
    poll=2 | Пасує лише другий варіант, інші дні працюю | Ukrainian
    poll=1,2,4 | Мені зручно 1, 2 та 4 | Ukrainian
    poll=1 | Podajemy termin: wtorek 16 lutego godz. 10.00. Będzie nas 4. | people counted
    poll=4 | 23.02, godz. 17.30 - obecność potwierdzam, proszę o miejsce parkingowe nr 2. | a number of something else
    poll=3 | W sobotę. Inaczej musiałbym brać urlop. | as somebody else would say it
    poll=1,2,4,5 | Sobót nie biorę pod uwagę, wszystko inne mi pasuje. | "all" is about dates or it is not
    poll=1,5 | O dziesiątej mogę zawsze, po południu dojazd mam fatalny. | "all" is about dates or it is not
    poll=2 | 18-go. 25-go jestem już w górach. | as somebody else would say it
    poll=4,5 | Dopiero po 20 lutego, sobota 20-go też nie. | as somebody else would say it
    poll=3,4,5 | od 20 lutego w górę | on one side of a place in the list
    poll=1,2 | wcześniejsze dwa | as somebody else would say it
    poll=4,5 | dwie ostatnie daty | as somebody else would say it
    poll=2,3 | 18 i 20, wcześniej mam sesję, później obóz | as somebody else would say it
    poll=5 | Ostatni czwartek miesiąca. | as somebody else would say it
    poll=2,4 | wtorek 23 i czwartek 18 | as somebody else would say it
    poll=1,2,3,4,5 | Dostosuję się do Państwa, u mnie w lutym pusto. | as somebody else would say it
    nothing | Luty w całości odpada, wracam w marcu. | as somebody else would say it
    doubt | Luty to u nas ferie, zobaczymy. | as somebody else would say it
    poll=3 | 20.02. Wszystkim uczestnikom przekażę materiały. | "all" is about dates or it is not
    poll=2 | Pasowałby mi czwartek 18.02, pod warunkiem, rzecz jasna, że kawa będzie mocna ;) | a condition with a wink
    doubt | 2, pod warunkiem że ktoś mnie podwiezie | as somebody else would say it
    poll=1,3 | 1 oraz 3 (o 2 i 4 nie ma mowy, 5 w szpitalu) | as somebody else would say it
    poll=2,5 | 2+5 | as somebody else would say it
    poll=2,5 | 2;5 | as somebody else would say it
    poll=2,5 | 2 5 | as somebody else would say it
    poll=2,5 | dwa pięć | as somebody else would say it
    poll=1,2,3 | jeden, dwa i ewentualnie trzy | as somebody else would say it
    poll=4 | Czwarty wariant, jeśli wolno prosić. | as somebody else would say it
    poll=1,4 | Wtorki.⏎⏎Pozdrawiam⏎Sekcja 5⏎tel. 12 345 67 89 | a number of something else
    poll=3 | Trzeci! Na pozostałe cztery niestety nie znajdę zastępstwa. | how many the rest are
    poll=3,4,5 | Pierwsze dwa odpadają. Pozostałe trzy jak najbardziej. | how many the rest are
    doubt | Pierwszy odpada. Pozostałe trzy jak najbardziej. | how many the rest are
    poll=1,4,5 | Wtorek i wtorek, i ostatni czwartek | as somebody else would say it
    poll=2 | Do południa prowadzę zajęcia, w soboty i wtorki też, więc zostaje 2. | as somebody else would say it
    poll=5 | Wolę później niż wcześniej, najlepiej 25.02. | compared with a date
    poll=2,4,5 | Ani sobota, ani pierwszy wtorek. Reszta w porządku. | as somebody else would say it
    poll=3 | Byłam umówiona na 2, ale teraz mogę jedynie w sobotę | as somebody else would say it
    poll=2,5 | Lektorat mam wtorkami, w soboty śpię - czwartki proszę | as somebody else would say it
    poll=1,2 | pierwsze dwa ok, dalsze nie | the next of the list
    poll=1,2 | I can do the first two. The others are during half-term. | as somebody else would say it
    poll=1,2,3,5 | Any except Tuesday 23rd | as somebody else would say it
    poll=4 | The 23rd suits me best, my flight lands on the 22nd at 5. | as somebody else would say it
    doubt | I will let you know once my rota is out. | as somebody else would say it
    poll=2 | Thursday 18th at 4pm, please count 3 of us. | people counted
    poll=2,4,5 | середа не йде, підходять 2, 4, 5 | Ukrainian
    poll=5 | Лише п'ятий | Ukrainian
    poll=2,4 | Uprzejmie proszę o wpisanie mnie na czwartek osiemnastego oraz wtorek dwudziestego trzeciego. | as somebody else would say it
    poll=3 | Sobota, 11:00. Tak. Reszta koliduje z targowiskiem. | as somebody else would say it
    poll=1,2,3 | W pierwszym tygodniu mogę zawsze, w drugim wyjazd na narty. | "all" is about dates or it is not
    poll=2,3 | Druga i trzecia opcja, żona może tylko w trzeciej, ale ja przyjdę sam. | as somebody else would say it
    poll=1 | 16 lutego o 10:00, bo od środy mam kontrolę z kuratorium. | as somebody else would say it
    doubt | Mamy kontrolę z kuratorium, nie wiem, kiedy się skończy. | as somebody else would say it
    poll=5 | W grę wchodzi dopiero 25 lutego. | as somebody else would say it
    poll=1,2,4,5 | Prócz soboty jestem do wzięcia. | as somebody else would say it
    poll=2 | 18.02 (czw.) godz. 16 - tak; 23.02 - nie; 25.02 - nie | as somebody else would say it
    poll=1,4 | Wtorki, jak to u nas, są wolne; czwartki zajęte, sobota rodzinna. | as somebody else would say it
    poll=2 | Moja druga połówka ma wtedy urodziny, więc z soboty nici. Czwartek 18 może być. | as somebody else would say it
    poll=5 | Dla 12 osób z naszego koła najlepszy będzie termin nr 5. | people counted
    poll=1,5 | Dziesiąta rano mi pasuje. | as somebody else would say it
    poll=4 | Wieczorem, nie wcześniej niż o 17. | compared with a date
    doubt | Termin ustalcie z panią Basią, ona ma mój kalendarz. | as somebody else would say it
    poll=3 | A może by tak sobota? Nam pasuje. | as somebody else would say it
    poll=1,2,3,4,5 | Wszystko jedno kiedy, byle była kawa. | "all" is about dates or it is not
    poll=1,2,3,4,5 | Którykolwiek. | as somebody else would say it
    nothing | Nie, nie, nie, nie i nie. Przepraszam :( | as somebody else would say it
    nothing | Żaden, w lutym leżę w szpitalu. | as somebody else would say it
    nothing | W tym miesiącu nie dam rady wcale. | as somebody else would say it
    poll=2,4 | Dwójka > czwórka > cała reszta odpada | signs that join numbers
    poll=5 | Zagłosowałam wcześniej na 1, proszę to anulować i wpisać 5. | as somebody else would say it
    poll=2 | Czwartek 18 lutego proszę zarezerwować dla mnie, a sobotę dla kogoś innego. | as somebody else would say it
    """
