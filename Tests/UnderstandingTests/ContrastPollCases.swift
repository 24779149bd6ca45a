// Date polls a tenth time; the notation of ListCases.swift. Stand-ins, corrections, counted hours, signs ahead of lines, the choice left to us.

let lodgePoll = """
    Które terminy Państwu odpowiadają?
    1. środa 3 lutego, 10.00
    2. środa 3 lutego, 17.30
    3. piątek 5 lutego, 13.00
    4. sobota 6 lutego, 11.00
    5. wtorek 9 lutego, 17.30
    6. środa 10 lutego, 10.00
    """

let lodgeCases = """
    poll=1,2,3,6 | 6.02 mamy walne w remizie, 9.02 ćwiczenia z aparatami. Reszta pasuje. | "walne" is a meeting, and no slip for "wolne"
    poll=1,2,3,6 | 6.02 walne zebranie, 9.02 manewry. Reszta pasuje. | "walne" is a meeting, and no slip for "wolne"
    poll=1,2,4,6 | 5.02 mam walne, 9.02 próba orkiestry. Pozostałe pasują. | "walne" is a meeting, and no slip for "wolne"
    poll=1,2,3,5,6 | W sobotę walne w kole łowieckim. Inne terminy pasują. | "walne" is a meeting, and no slip for "wolne"
    poll=3,4,5 | 3.02 mamy zebranie walne, 10.02 szkolenie. Reszta może być. | "walne" is a meeting, and no slip for "wolne"
    poll=1,2,3,6 | 9 lutego ćwiczenia, 6 lutego zawody. W pozostałe dni mogę. | "walne" is a meeting, and no slip for "wolne"
    poll=1,2,3,6 | We wtorek ćwiczenia z aparatami, w sobotę walne. Reszta bez zmian pasuje. | "walne" is a meeting, and no slip for "wolne"
    poll=1,2,3,4 | W pierwszym z dwóch tygodni mogę zawsze. W drugim mam ferie z wnukami. | weeks by their place
    poll=5,6 | W pierwszym z tych tygodni jestem na szkoleniu. W drugim mogę. | weeks by their place
    poll=2,5 | Zostają te dwa po 17. | so many dates, told by their hour
    poll=2,3,5 | Piątek i te dwa o 17.30 | so many dates, told by their hour
    poll=2,3,5 | Piątek i oba te wieczorne. | so many dates, told by their hour
    poll=2,5 | Pracuję do 16, a soboty spędzam z rodziną. Z pozostałych proszę wybrać dowolny. | the choice is left to us
    poll=1,2,3,5,6 | Soboty mam zajęte. Proszę wybrać coś z reszty. | the choice is left to us
    poll=1,5 | + środa 3 lutego rano⏎- środa 3 lutego wieczorem⏎- piątek⏎- sobota⏎+ wtorek 9 lutego⏎- środa 10 lutego | a sign ahead of every line
    poll=1,6 | Obie środy z rana | both days, one of them offered twice
    poll=1,6 | obie środy rano | both days, one of them offered twice
    poll=1,6 | Rano w obie środy | both days, one of them offered twice
    poll=1,2,6 | Obie środy | both days, one of them offered twice
    poll=1,2,6 | Obie środy pasują, rano i wieczorem | both days, one of them offered twice
    poll=1,6 | Środy, obie przed południem | both days, one of them offered twice
    poll=1,6 | obie środy o dziesiątej | both days, one of them offered twice
    poll=2,3,5 | Najwcześniej od trzynastej. Sobót proszę nie brać pod uwagę. | from an hour on
    poll=2,3,5 | Najwcześniej o trzynastej, soboty odpadają. | from an hour on
    poll=2,3,5 | Od trzynastej wzwyż, tylko nie w sobotę. | from an hour on
    poll=2,5 | Mogę najwcześniej o 17. | from an hour on
    poll=2,3,5 | Najwcześniej po 13, bo rano mam lekcje. | from an hour on
    poll=2,3,5 | Dopiero od trzynastej, bo wcześniej mam lekcje. | from an hour on
    poll=1,3,5 | Kolejność moich życzeń: 3, potem 1, na końcu 5. Dwa i cztery odpadają. | the order of the wishes
    poll=1,3,5 | Kolejność: 3, potem 1, na końcu 5. | the order of the wishes
    poll=1,3,5 | W kolejności: 3, 1, 5. Reszta odpada. | the order of the wishes
    poll=1,3,5 | Najpierw 3, potem 1, na końcu 5. | the order of the wishes
    poll=1,3,5 | Moja kolejność życzeń to 3, 1 i na końcu 5. | the order of the wishes
    poll=1,3,5 | Na pierwszym miejscu 3, potem 1, na końcu 5. Dwa i cztery nie. | the order of the wishes
    poll=1,3,5 | Od najlepszego: 3, 1, 5. | the order of the wishes
    """

let barbaraPoll = """
    Które terminy Państwu odpowiadają?
    1. piątek 4 grudnia, przed południem (10-12)
    2. piątek 4 grudnia, po południu (16-18)
    3. sobota 5 grudnia, przed południem (10-12)
    4. poniedziałek 7 grudnia, wieczorem (18-20)
    5. czwartek 10 grudnia, po południu (16-18)
    6. niedziela 13 grudnia, po sumie (12:30-14:30)
    """

let barbaraCases = """
    poll=1,2,4 | Friday, either half of the day, or failing that Monday evening. | the hours of our list stand in brackets
    poll=1,2,5 | Friday, any half of the day, or failing that Thursday afternoon. | the hours of our list stand in brackets
    poll=1,2,4 | Friday, morning or afternoon, otherwise Monday evening. | the hours of our list stand in brackets
    poll=1,2 | Friday, either half of the day. | the hours of our list stand in brackets
    poll=1,2,4 | Piątek, obojętnie która połowa dnia, a jak nie, to poniedziałek wieczorem. | the hours of our list stand in brackets
    poll=1,2,4 | Piątek rano albo po południu, ewentualnie poniedziałek wieczór. | the hours of our list stand in brackets
    poll=4,5 | Thursday afternoon, or if that fails Monday evening. | the hours of our list stand in brackets
    poll=3,4,5 | W Barbórkę gramy, niedziela dla rodziny. Na resztę się piszę. | the day just named is out
    poll=3,4,5,6 | Barbórka odpada. Reszta pasuje. | the day just named is out
    poll=3,4,5,6 | 4 grudnia to dla nas święto, tego dnia nie mogę. Na resztę się piszę. | the day just named is out
    poll=3,4,5,6 | Barbórka to u nas święto, więc tego dnia nie. Reszta pasuje. | the day just named is out
    poll=3,4,5,6 | W Barbórkę orkiestra gra, wtedy nie mogę. Pozostałe pasują. | the day just named is out
    poll=1,2,3,4,5 | Niedzielę zostawiam rodzinie. Na resztę się piszę. | the day just named is out
    """

let januaryPoll = """
    Które terminy Państwu odpowiadają?
    1. wtorek 12 stycznia 2027, godz. 9:30
    2. czwartek 14 stycznia 2027, godz. 17:00
    3. sobota 16 stycznia 2027, godz. 10:00
    4. poniedziałek 18 stycznia 2027, godz. 16:00
    5. środa 20 stycznia 2027, godz. 12:00
    """

let januaryCases = """
    poll=1,5 ask | Możemy 12 lub 20 stycznia. Proszę o potwierdzenie co najmniej dwa dni wcześniej. | how long ahead is no date
    poll=1,5 | Pasuje 12 i 20 stycznia, proszę dać znać najpóźniej 2 dni przed. | how long ahead is no date
    poll=1,5 | 12 albo 20 stycznia. Odpowiedź proszę przysłać najpóźniej tydzień przed spotkaniem. | how long ahead is no date
    poll=1,5 | Wybieram wtorek i środę. Potrzebuję wiedzieć minimum 4 dni wcześniej. | how long ahead is no date
    poll=1,5 ask | Tuesday 12 January or Wednesday 20 January. Please let us know at least three days before. | how long ahead is no date
    poll=2,4 ask | 14 i 18 stycznia. Prosimy o informację najpóźniej 5 dni przed terminem. | how long ahead is no date
    poll=1,2,3,5 | Ze względu na radę pedagogiczną odpada 18 stycznia. Pozostałe terminy pasują. | a reason ends at the verdict
    poll=1,2,3,5 | Z powodu zebrania rady wykluczony jest 18 stycznia. W pozostałych dniach jestem dostępna. | a reason ends at the verdict
    poll=1,3,4,5 | Z uwagi na dyżur nie mogę 14 stycznia. Reszta pasuje. | a reason ends at the verdict
    poll=2,3,4,5 | Z powodu wyjazdu odpada mi wtorek. W pozostałe dni przyjdę. | a reason ends at the verdict
    poll=1,2,4,5 | Ze względu na wesele odpada sobota. Inne terminy mi odpowiadają. | a reason ends at the verdict
    poll=1,2,3,5 | W związku z radą klasyfikacyjną odpada 18 stycznia. W pozostałych terminach jestem do dyspozycji. | a reason ends at the verdict
    poll=2,4 | - 12 stycznia⏎+ 14 stycznia⏎- 16 stycznia (wesele)⏎+ 18 stycznia⏎- 20 stycznia | a sign ahead of every line
    poll=2,4 | + 2⏎+ 4⏎- 1⏎- 3⏎- 5 | a sign ahead of every line
    """

let springPoll = """
    Które terminy Państwu odpowiadają?
    1) poniedziałek 12 kwietnia
    2) środa 14 kwietnia
    3) piątek 16 kwietnia
    4) wtorek 20 kwietnia
    """

let springCases = """
    poll=2 | Mnie nie będzie cały kwiecień, zastąpi mnie Marek Lis. On może w środę. | somebody comes instead, and their dates count
    poll=2,3 | W kwietniu jestem na urlopie. Deleguję panią Ewę Kos, odpowiada jej 2 i 3. | somebody comes instead, and their dates count
    poll=3,4 | Mnie nic nie pasuje. W moim zastępstwie przyjdzie Anna Lis, może 3 i 4. | somebody comes instead, and their dates count
    poll=1,2,3 | Pierwszy z tych tygodni mam wolny, w drugim mnie nie ma. | weeks by their place
    poll=4 | W pierwszym tygodniu jestem na urlopie. W drugim mogę. | weeks by their place
    poll=1,2,3 | W pierwszym tygodniu dowolnie, drugi odpada. | weeks by their place
    poll=4 | Pierwszy z tych dwóch tygodni odpada. Drugi pasuje. | weeks by their place
    poll=1,3 | + 12 kwietnia⏎- 14 kwietnia⏎+ 16 kwietnia⏎- 20 kwietnia | a sign ahead of every line
    poll=1,3 | Dzień dobry,⏎+ poniedziałek⏎– środa⏎+ piątek⏎– wtorek⏎Pozdrawiam, Jan | a sign ahead of every line
    poll=2 | ✗ poniedziałek⏎✓ środa⏎✗ piątek⏎✗ wtorek | a sign ahead of every line
    poll=1,3 | 12 kwietnia, ewentualnie 3 | a number behind a date is the day
    poll=2,3 | Przepraszam za zamieszanie, rano się pomyliłam. Ma być 2 i 3, a nie 1 i 3. | corrected by contrast
    poll=2,3 | Ma być 2 i 3, a nie 1 i 3. | corrected by contrast
    poll=2,3 | Poprawka: 2 i 3, nie 1 i 3. | corrected by contrast
    poll=2,3 | Miało być 2 i 3, a nie 1 i 3. | corrected by contrast
    poll=2,3 | Nie 1 i 3, tylko 2 i 3. | corrected by contrast
    poll=2,3 | Pomyłka, nie 1 i 3, a 2 i 3 | corrected by contrast
    poll=2,3 | Zamiast 1 i 3 proszę wpisać 2 i 3. | corrected by contrast
    poll=1,2,4 | Monday and Tuesday would work for me, Wednesday perhaps. Friday is a no, sorry. | a mild doubt beside sure dates
    poll=1,2 | Monday works, Wednesday maybe. | a mild doubt beside sure dates
    poll=1,2 | Monday works, perhaps Wednesday. | a mild doubt beside sure dates
    poll=1 | Monday works. I need to check Wednesday, maybe. | a mild doubt beside sure dates
    poll=1,2 | Monday is best, Wednesday possibly. | a mild doubt beside sure dates
    poll=1,2 | Poniedziałek pasuje, środa być może. | a mild doubt beside sure dates
    poll=1,2 | poniedziałek tak, środa ewentualnie | a mild doubt beside sure dates
    """

let repairPoll = """
    Które terminy Państwu odpowiadają?
    1) poniedziałek, 1 marca, 8:00
    2) poniedziałek, 1 marca, 18:00
    3) wtorek, 2 marca, 16:30
    4) czwartek, 4 marca, 10:00
    5) sobota, 6 marca, 10:00
    6) niedziela, 7 marca, 15:00
    7) środa, 10 marca, 16:30
    """

let repairCases = """
    poll=2,3,7 | Zostaje poniedziałek wieczorem i te dwa o 16.30. | so many dates, told by their hour
    poll=2,3,7 | Pasuje poniedziałek wieczór i dwa o 16:30 | so many dates, told by their hour
    poll=2,3,7 | Mogę w poniedziałek wieczorem oraz te dwa po szesnastej. | so many dates, told by their hour
    poll=3,7 | tylko te dwa o 16:30 | so many dates, told by their hour
    poll=2,3,7 | pracuję do 15.30, a weekendy mam zajęte budową. Proszę wybrać coś z tego, co zostało. | the choice is left to us
    poll=2,3,7 | Pracuję do 15.30, weekendy odpadają. Reszta jest do Państwa wyboru. | the choice is left to us
    poll=2,3,7 | W pracy do 15:30, sobota i niedziela zajęte. Co zostało, to pasuje. | the choice is left to us
    poll=2,3,7 | I work until 3.30 and weekends are taken. Pick anything that is left. | the choice is left to us
    poll=1,2,3,4,7 | Weekend mam zajęty. Z tego, co zostaje, proszę coś wybrać. | the choice is left to us
    poll=6,7 | Im później, tym lepiej: najchętniej 10 marca, w drugiej kolejności 7. | a number behind a date is the day
    poll=6,7 | Najlepiej 10 marca, ewentualnie 7. | a number behind a date is the day
    poll=6,7 | 10 marca, a jak nie, to 7 | a number behind a date is the day
    doubt | 10 marca, ewentualnie 2 | a number behind a date is the day
    poll=6,7 | Proszę o 10 marca lub 7. | a number behind a date is the day
    doubt | wtorek 2 marca, ewentualnie 1 | a number behind a date is the day
    """
