// Houses as people, groups of one sex, the rest that nobody remembers, under six lists; the notation of AttendanceCases.swift. ⏎ is a line end.

/// Each list that was sent, and what people wrote under it.
let houseAttendanceLists = [
    (houseLetterA22, houseCasesA22),
    (houseLetterA26, houseCasesA26),
    (houseLetterA20, houseCasesA20),
    (houseLetterA12, houseCasesA12),
    (houseLetterA31, houseCasesA31),
    (houseLetterA5, houseCasesA5),
    (houseLetterA13, houseCasesA13),
]

private let houseLetterA22 = """
    Kto był?
    1. Leszek Mucha (Urząd Gminy)
    2. Karol Walczak (klub seniora)
    3. Maria Rutkowska (sołtys)
    4. Paweł Wróbel (świetlica)
    5. Alicja Sowa (OSP)
    6. Karol Borkowski (klub seniora)
    7. Magdalena Wrona (sołtys)
    8. Ryszard Głowacz (piekarnia)
    9. Leszek Sroka (radny)
    10. Bogdan Kubiak (ośrodek zdrowia)
    11. Danuta Lis (przedszkole)
    12. Grażyna Kula (harcerze)
    """

private let houseCasesA22 = """
    p=3,7 a= | Byli 3 i 7. Resztę niech uzupełni Kasia. | the rest that nobody remembers
    p=3,7 a= | 3, 7 obecni. Za innych nie ręczę. | the rest that nobody remembers
    p=5 a=9 | Widziałam Sowę, Sroka nie dotarł. Nie mam pojęcia, co z resztą. | the rest that nobody remembers
    p=1 a=4 | Mucha był. Wróbel nie. Reszty listy nie miałam kiedy sprawdzić. | deeds, reasons, small words
    p=5,9 a=10 | 5, 9 yes, 10 no. Not sure about the others. | the rest that nobody remembers
    p=5,9 a= | byli 5 i 9 a co z reszta nie wiem bo wyszlam | the rest that nobody remembers
    p=5,9,11 a=1,2 | Obecni: 5, 9, 11. Nieobecni: 1, 2. Pozostałych nie odnotowałam. | deeds, reasons, small words
    p=5 a=10 | Sowa była. Kubiaka nie było. O resztę proszę dopytać panią Lis. | the rest that nobody remembers
    p=5,10,11 a= | Sowa, Kubiak i Lis byli, tyle pamiętam. | the rest that nobody remembers
    p=1,2,5 a= | Zaznaczyłam tych, których znam: 1, 2, 5. Innych twarzy nie kojarzę. | the rest that nobody remembers
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 | Sowa? Była. Sroka? Nie. Cała reszta? A jakże. | deeds, reasons, small words
    p=3,7 a= | Obie sołtyski na pewno. Przy reszcie nie przysięgnę. | the rest that nobody remembers
    p=3,7 a= | Byli 3 i 7. Reszta do ustalenia. | the rest that nobody remembers
    p=3,7 a= | Byli 3 i 7, reszta pod znakiem zapytania. | the rest that nobody remembers
    p=3,7 a=4 | 3 i 7 tak, 4 nie, o innych brak danych | the rest that nobody remembers
    p=2,5 a= | Na pewno byli Walczak i Sowa, kto poza nimi, nie wiem. | the rest that nobody remembers
    p=5,9 a= | 5 and 9 were there. I can't say who else came. | the rest that nobody remembers
    p=5,10,11 a= | Sowa, Kubiak i Lis byli, a pozostałych z nazwiska nie znam, więc nie napiszę. | the rest that nobody remembers
    """

private let houseLetterA26 = """
    Kto był?
    1. Ewa Skiba (bank spółdzielczy)
    2. Leszek Lis (poczta)
    3. Robert Sroka (OSP)
    4. Zofia Wójcik (parafia)
    5. Barbara Kot (bank spółdzielczy)
    6. Michał Kaczmarek (harcerze)
    7. Iwona Wrona (radny)
    8. Zofia Głowacz (Koło Gospodyń Wiejskich)
    9. Mariusz Krajewski (LZS)
    """

private let houseCasesA26 = """
    p=1,5 a=2,3,4,6,7,8,9 | Bank był, reszta nie. | houses as people
    p=2,3,4,6,7,8,9 a=1,5 | Banku nie było, reszta w komplecie. | houses as people
    doubt | Z banku przyszła jedna pani, reszty nie było. | women, men, namesakes
    p=2,3,4,6,7,8,9 a=1,5 | Obie panie z banku nie dotarły. Reszta była. | women, men, namesakes
    p=1,2,3,5 a=4,6,7,8,9 | Bank oboje, poczta, OSP. Nikt inny. | houses as people
    p=1,2,3,4,5,6,8,9 a=7 | All except no. 7. | deeds, reasons, small words
    doubt | Ktoś z banku był, poza tym poczta i OSP. Reszta nie dotarła. | nobody can tell whom this means
    """

private let houseLetterA20 = """
    Kto był?
    1. Wiesława Skiba (biblioteka szkolna)
    2. Jolanta Kowalska (parafia)
    3. Grażyna Rutkowska (przedszkole)
    4. Adam Rak (zakład komunalny)
    5. Ewa Lewandowska (lecznica dla zwierząt)
    6. Zofia Kula (Koło Gospodyń Wiejskich)
    7. Natalia Zając (policja, dzielnicowy)
    8. Maria Kos (stowarzyszenie)
    9. Adam Sroka (świetlica)
    10. Ewa Cichy (OSP)
    11. Alicja Nowak (policja, dzielnicowy)
    12. Iwona Szewczyk (apteka)
    13. Mariusz Jaworski (harcerze)
    14. Sylwia Wilk (Szkoła Podstawowa nr 2)
    """

private let houseCasesA20 = """
    p=1,2,3,4,5,6,8,9,10,12,13,14 a=7,11 | Policjantki nie przyszły, miały służbę. Wszyscy pozostali obecni. | houses as people
    p=4,9,13 a=1,2,3,5,6,7,8,10,11,12,14 | Sami panowie: 4, 9, 13. | women, men, namesakes
    p=1,2,3,5,6,7,8,10,11,12,14 a=4,9,13 | Wszystkie panie były, panów nie było wcale. | women, men, namesakes
    p=1,2,3,5,6,7,8,10,11,12,14 a=4,9,13 | Panowie nieobecni, panie w komplecie. | women, men, namesakes
    p=1,2,3,5,6,7,8,10,11,12,14 a=4,9,13 | Żaden pan się nie pojawił, za to wszystkie panie tak. | women, men, namesakes
    p=4,9,13 a=1,2,3,5,6,7,8,10,11,12,14 | 4/9/13 i nikt więcej | rows of numbers
    p=4,9,13 a=1,2,3,5,6,7,8,10,11,12,14 | obecni 4-9-13 | rows of numbers
    p=1,2,3,5,6,7,8,10,11,12,13,14 a=4,9 | Rak miał mecz, Sroka dyżur. Cała reszta przyszła. | deeds, reasons, small words
    p=1,2,3,5,6,7,8,9,10,11,12,13,14 a=4 | Pana Raka zatrzymał śnieg. Pozostali dojechali. | deeds, reasons, small words
    p=1,2,3,4,5,6,7,9,10,11,12,13,14 a=8 | Pani Kos wylądowała na SOR-ze, wszyscy inni byli. | deeds, reasons, small words
    p=1,2,3,4,5,7,8,10,11,12,13,14 a=6,9 | Kula rodzi, Sroka na nartach, reszta obecna. | deeds, reasons, small words
    doubt | Pani Kula upiekła sernik. Pozostali też byli. | nobody can tell whom this means
    p=4,9,13 a=1,2,3,5,6,7,8,10,11,12,14 | Trzech panów i ani jednej pani. | women, men, namesakes
    p=4,9,13 a=1,2,3,5,6,7,8,10,11,12,14 | Żadna pani nie dotarła, panowie wszyscy. | women, men, namesakes
    """

private let houseLetterA12 = """
    Kto był?
    1. Halina Kot (GOPS)
    2. Renata Cichy (klub seniora)
    3. Wojciech Nowicki (sołtys)
    4. Grzegorz Stępień (koło wędkarskie)
    5. Mateusz Zając (Gminny Ośrodek Kultury)
    6. Krzysztof Tkacz (ośrodek zdrowia)
    7. Barbara Walczak (apteka)
    8. Grażyna Borkowska (piekarnia)
    9. Halina Urban (OSP)
    10. Krystyna Zawadzka (ośrodek zdrowia)
    11. Józef Wojciechowski (bank spółdzielczy)
    12. Barbara Bednarz (harcerze)
    """

private let houseCasesA12 = """
    doubt | Nauczycielki nie dotarły, reszta była. | nobody can tell whom this means
    doubt | Organiści nie przyszli, Kot i Cichy tak. | nobody can tell whom this means
    p=1,2,3,7 a=4,5,6,8,9,10,11,12 | Kot, sołtys Nowicki, Renata Cichy, Basia Walczak | deeds, reasons, small words
    p=1,5 a=2,3,4,6,7,8,9,10,11,12 | Kot, Zając. Piątka na piątkę! | deeds, reasons, small words
    p=1,5,7 a=2,3,4,6,8,9,10,11,12 | Kot była. Poza nią: Zając i Walczak. Reszta nie dotarła. | deeds, reasons, small words
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | nikogo nie widziałam | deeds, reasons, small words
    p=2,3,4,6,7,8,9,10,11,12 a=1,5 | Nie widziałam Kot ani Zająca. Reszta była. | deeds, reasons, small words
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Kot nie widziałam, resztę tak. | deeds, reasons, small words
    p=3,7,9 a=1,2,4,5,6,8,10,11,12 | Przyszły trzy osoby, w tym nasz sołtys (3), oraz Urban i Walczak. | deeds, reasons, small words
    p=1,2,5,7,9,11,12 a=3,4,6,8,10 | 1 - tak⏎2 - tak⏎3 - L4⏎4 - nie⏎5 - tak⏎6 - nie (zapomniał)⏎7 - tak⏎8 - nie⏎9 - spóźniona, ale była⏎10 - urlop⏎11 - tak⏎12 - tak | deeds, reasons, small words
    p=1,4,5,6,7,8,9,10,11,12 a=2,3 | Kot – tak⏎Cichy – nie (chora)⏎Nowicki – nie⏎pozostali obecni | deeds, reasons, small words
    p=3,4 a=5 | Nowicki i Stępień - obecni, Zając - nie. Resztę mam gdzieś zapisaną, ale nie mogę znaleźć. | deeds, reasons, small words
    p=3,4 a=5 | Nowicki i Stępień obecni, Zając nie. Na temat reszty milczę, bo nie pamiętam. | the rest that nobody remembers
    p=1,2,3 a= | Jak byłam do 17, to siedzieli Nowicki, Kot i Cichy. Kto przyszedł potem, nie wiem. | the rest that nobody remembers
    p=1,2,3 a= | Nowicki, Kot, Cichy. Później wyszłam, więc dalej nie wiem. | the rest that nobody remembers
    p=6,10 a=1,2,3,4,5,7,8,9,11,12 | Tkacz i Zawadzka z przychodni. I to tyle. | houses as people
    p=6,7,10,11 a=1,2,3,4,5,8,9,12 | Przychodnia, apteka, bank. Nikt więcej. | houses as people
    p=1,2,3,4,5,7,8,9,11,12 a=6,10 | Przychodnia nie dojechała, reszta jest. | houses as people
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | Wędkarz i harcerka na zawodach, pozostali byli. | houses as people
    p=1,2,3,4,5,6,7,10,11,12 a=8,9 | Piekarnia i OSP bez przedstawicieli, reszta komplet. | houses as people
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Dwie Barbary (Walczak i Bednarz) nie przyszły, reszta tak. | deeds, reasons, small words
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Basi Bednarz urodziła się córka, więc bez niej. Reszta w komplecie. | deeds, reasons, small words
    p=1,2,3,5,8,12 a=4,6,7,9,10,11 | 1-2-3-5-8-12, reszta nie | rows of numbers
    p=1,2,3,5 a=4,6,7,8,9,10,11,12 | 1⏎2⏎3⏎5 obecni | deeds, reasons, small words
    p=1,2,3,5 a=4,6,7,8,9,10,11,12 | Obecni to 1,2,3 oraz 5. Szóstka z plusem za frekwencję nam się należy! | deeds, reasons, small words
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Ósemka była, dziewiątka była, dziesiątka wcale. Reszta w komplecie. | deeds, reasons, small words
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | Zgłosiło się sześcioro: 1, 2, 3, 4, 5, 6. Druga połowa nie dotarła. | deeds, reasons, small words
    """

private let houseLetterA31 = """
    Kto był?
    1. Joanna Urban (Szkoła Podstawowa nr 2)
    2. Marcin Mazurek (sklep spożywczy)
    3. Ryszard Mazur (bank spółdzielczy)
    4. Irena Mucha (poczta)
    5. Agnieszka Marciniak (radny)
    6. Renata Pawlak (sklep spożywczy)
    7. Elżbieta Wojciechowska (nadleśnictwo)
    8. Alicja Gajda (straż miejska)
    9. Renata Socha (biblioteka szkolna)
    """

private let houseCasesA31 = """
    p=3,4,5,7,8,9 a=1,2,6 | Szkoły nie było, sklepu też nie. Reszta była. | houses as people
    p=2,3,4,5,6,7,8,9 a=1 | Szkoły nie było. Reszta była. | houses as people
    p=3,4,5,7,8,9 a=1,2,6 | Szkoły i sklepu nie było. Reszta była. | houses as people
    p=3,4,5,7,8,9 a=1,2,6 | Sklepu nie było, szkoły też nie. | houses as people
    """

private let houseLetterA5 = """
    Kto był?
    1. Justyna Kamińska (przedszkole)
    2. Wanda Mazur (zakład komunalny)
    3. Jan Gil (lecznica dla zwierząt)
    4. Zbigniew Nowak (Urząd Gminy)
    5. Katarzyna Pietrzak (LZS)
    6. Zbigniew Cichy (straż miejska)
    7. Irena Krawczyk (lecznica dla zwierząt)
    8. Iwona Nowicka (GOPS)
    9. Grzegorz Urban (policja, dzielnicowy)
    """

private let houseCasesA5 = """
    p=1,2,4,5,8,9 a=3,6,7 | Gil i Krawczyk z lecznicy mieli nagłą operację, straż też nie dojechała. Wszyscy pozostali byli. | houses as people
    p=2,4,5,9 a=1,3,6,7,8 | Obecni: pani Mazur, Nowak z gminy, LZS i dzielnicowy. | women, men, namesakes
    p=1,2,4,5,6,9 a=3,7,8 | Lecznicy nie było, GOPS-u też nie. | houses as people
    p=1,3,4,7 a=2,5,6,8,9 | Weterynarze oboje, przedszkole, gmina. Kropka. | houses as people
    p=1,2,9 a=3,4,5,6,7,8 | przyszła justyna, wanda i pan urban, więcej nikogo | deeds, reasons, small words
    p=1,2,3,4,9 a=5,6,7,8 | Frekwencja 5/9: 1, 2, 3, 4, 9. | rows of numbers
    p=1,2 a=3 | Była Kamińska i Mazur. Nie było Gila. Pozostałych nie pamiętam, przepraszam. | deeds, reasons, small words
    p=1,2,4,5,6,8,9 a=3,7 | Komplet minus lecznica. | houses as people
    p=1,2,3,4,5,7,8 a=6,9 | Wszyscy poza strażą i policją. | houses as people
    p=1,2,3,4,5,6,7,9 a=8 | Wszyscy bez GOPS-u. | houses as people
    p=1,2,3,4,5,6,7,9 a=8 | Pani Nowicka zachorowała, ale przysłała ciasto. Pozostali w komplecie. | deeds, reasons, small words
    doubt | Brakowało 3, 7 i jeszcze kogoś, ale kogo? | nobody can tell whom this means
    p=1,2,4 a= | Byli 1,2,4. Jeszcze dopiszę resztę, jak znajdę kartkę. | the rest that nobody remembers
    p=1,2,5,7,8 a=3,4,6,9 | Same panie, czyli 1, 2, 5, 7, 8. | women, men, namesakes
    p=1,2,4,5,7,8 a=3,6,9 | Panie komplet, z panów tylko Nowak. | women, men, namesakes
    p=1,2,5,7,8 a=3,4,6,9 | Panowie zawiedli, panie były wszystkie. | women, men, namesakes
    p=1,2,3,4,5,6,7 a=8,9 | Z pań brakowało Nowickiej, z panów Urbana. | women, men, namesakes
    p=1,2 a=3 | 1 tak, 2 tak, 3 nie, dalej już nie notowałam. | the rest that nobody remembers
    p=1,2,3,4,5,7,8,9 a=6 | Od 1 do 5 wszyscy, 6 nie, 7-9 byli. | rows of numbers
    p=1,2,3 a=4,5 | Kamińska, Mazur, Gil: tak. Nowak, Pietrzak: nie. Reszta: ? | deeds, reasons, small words
    p=1,2,5,7,8 a=3,4,6,9 | Nie przyszli: Gil, Nowak, Cichy i Urban, czyli żaden pan. Panie komplet. | deeds, reasons, small words
    p=1,2,3,5,7,8 a=4,6,9 | Nowak odwołał, Cichy i Urban w pracy, reszta na miejscu. | deeds, reasons, small words
    p=2,4,5,6,7,8,9 a=1,3 | Oprócz pani Justyny i pana Jana byli wszyscy. | women, men, namesakes
    p=1,2,4,5,6,8,9 a=3,7 | Nie było nikogo z lecznicy. Reszta tak. | houses as people
    doubt | Jedna osoba z lecznicy była, druga nie. Reszta komplet. | nobody can tell whom this means
    p=1,2,3,4,5,6,8,9 a=7 | Jan Gil był, ale pani Irena już nie. Cała reszta też dotarła. | women, men, namesakes
    """

private let houseLetterA13 = """
    Kto był?
    1. Stanisław Kos (ośrodek zdrowia)
    2. Krzysztof Duda (rada rodziców)
    3. Grzegorz Szewczyk (zakład komunalny)
    4. Alicja Kania (gazeta lokalna)
    5. Edward Lewandowski (Koło Gospodyń Wiejskich)
    6. Dariusz Wiśniewski (nadleśnictwo)
    7. Małgorzata Wróbel (zakład komunalny)
    8. Grażyna Grabowska (gazeta lokalna)
    9. Sylwia Wróbel (Koło Gospodyń Wiejskich)
    10. Renata Zawadzka (LZS)
    11. Łukasz Nowicki (stowarzyszenie)
    12. Jacek Mazurek (koło wędkarskie)
    """

private let houseCasesA13 = """
    p=7,9 a=1,2,3,4,5,6,8,10,11,12 | Obie Wróble... to znaczy Małgorzata i Sylwia, były. Reszta nie. | deeds, reasons, small words
    doubt | Wróbel nie dotarła, reszta tak. | nobody can tell whom this means
    p=1,2,3,4,6,7,8,10,11,12 a=5,9 | Nie było gospodyń, reszta tak. | a circle of anglers is none of the housewives'
    p=3,4,11 a=1,2,5,6,7,8,9,10,12 | Szewczyk z komunalnego, Kania z gazety, Nowicki. Nikogo więcej. | houses as people
    p=1,2,3,5,6,7,9,11,12 a=4,8,10 | gazeta i LZS nie, pozostali tak | houses as people
    p=1,2,3,5,6,7,9,10,11 a=4,8,12 | Gazety nie było (awaria w redakcji), koło wędkarskie też nie. Reszta ok. | houses as people
    p=3,4,7,8 a=1,2,5,6,9,10,11,12 | Redaktorki były obie, komunalni też oboje. I nikt poza tym. | houses as people
    p=1,2,4,5,6,8,9,10,11 a=3,7,12 | Nieobecni: komunalka w całości i wędkarz. | houses as people
    p=3 a=7 | Pan Grzegorz z komunalki był, pani Małgosia nie. Reszty nie liczyłam. | women, men, namesakes
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Przychodnia odpada, mieli szczepienia. Poza tym wszyscy. | houses as people
    p=1,2,3,4,5,6,7,8 a=9,10,11,12 | 8 osób: 1, 2, 3, 4, 5, 6, 7, 8. | deeds, reasons, small words
    doubt | 7 osób: 1, 2, 3, 4, 5, 6, 7, 8. | nobody can tell whom this means
    doubt | Były 3 i 4. 5 miał być, ale nie wiem, czy dotarł. 6 nie. | nobody can tell whom this means
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Kos? Był. Duda? Był. Kania? Nie. Reszta? Komplet. | deeds, reasons, small words
    p=1,2,4,5 a=3,6,7,8,9,10,11,12 | Kos i Duda, Kania i Lewandowski, to wszystko. | deeds, reasons, small words
    p=1,2,3,4,5,7,8,9,10,11 a=6,12 | Wiśniewski na polowaniu, Mazurek na rybach, reszta grzecznie przyszła. | deeds, reasons, small words
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Kosa rozbolał ząb, poza tym wszyscy. | deeds, reasons, small words
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Szewczyk pilnował wnuków. Pozostali przyszli. | deeds, reasons, small words
    doubt | Kos kroił ciasto, Duda robił zdjęcia, reszta słuchała. | nobody can tell whom this means
    """
