// Replies of a simple shape under an attendance list; the notation of AttendanceCases.swift. ⏎ is a line end.

let plainAttendanceLetter = """
    Kto był?
    1. Halina Stępień – Szkoła Podstawowa w Kruszynie
    2. Marek Jurga – OSP Kruszyna
    3. Danuta Jurga – KGW „Kruszynianki”
    4. ks. Paweł Łuczak – parafia św. Marcina
    5. Renata Bąk – GOPS
    6. Zdzisław Pawlik – sołtys Borowa
    7. Krystyna Wrzesień – Klub Seniora „Promyk”
    8. Adam Sikora – sklep „Groszek”
    9. Beata Ostrowska – Przedszkole „Pod Dębem”
    10. mł. asp. Robert Cygan – dzielnicowy
    11. Małgorzata Zych – Stowarzyszenie „Nasze Borowo”
    12. Tomasz Gil – Urząd Gminy
    """

let plainAttendanceCases = """
    p=1,2,3,5,8,9 a=4,6,7,10,11,12 | Przyszło sześć osób i były to numery 1, 2, 3, 5, 8 oraz 9. Tyle. | numbers and counts
    p=1,2,3,5,6,8,9,10,11,12 a=4,7 | Czwórka i siódemka nie dały znaku życia, a cała reszta siedziała do końca. | the rest
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Wszyscy, z wyjątkiem proboszcza (kolęda). | people by name, office or deed
    p=1,3,5,7,9,11 a=2,4,6,8,10,12 | Nieparzyści przyszli, parzyści nie. | people by name, office or deed
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | od jedynki do szóstki wszyscy, dalej już nikogo | people by name, office or deed
    p=2,3,4,5,7,8,9,10,11,12 a=1,6 w=Ewa Mazur | Za panią Stępień przyszła Ewa Mazur, też ze szkoły, sołtys nikogo nie przysłał i sam nie był. Pozostali bez zmian. | the rest
    p=2,4,6 a=1,3,5,7,8,9,10,11,12 | Dwa, cztery i sześć. To wszyscy, którzy się pofatygowali. | people by name, office or deed
    p=1,4,5,6,7,8,9,10,11,12 a=2,3 | Jurgów nie było, pozostałe dziesięć osób przyszło. | the rest
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Z Jurgów była tylko Danuta. Reszta w komplecie. | the rest
    p=1,5,6,8 a=2,3,4,7,9,10,11,12 | Podpisy złożyli: Stępień, Bąk, Pawlik, Sikora. Koniec listy. | people by name, office or deed
    p=1,2,3,4,5,6,7,8,9,11 a=10,12 | Dzielnicowy miał służbę, urzędnik urlop, pozostali przyszli. | the rest
    p=1,2,4,8 a=3,5,6,7,9,10,11,12 | 1 tak 2 tak 3 nie 4 tak 5 nie 6 nie 7 nie 8 tak 9 nie 10 nie 11 nie 12 nie | a mark before a row or behind a name
    p=1,2,4,8 a=3,5,6,7,9,10,11,12 | ✓ 1 2 4 8⏎✗ 3 5 6 7 9 10 11 12 | a mark before a row or behind a name
    p=1,2,4,8,12 a=3,5,6,7,9,10,11 | Stępień +⏎Jurga M. +⏎Jurga D. -⏎Łuczak +⏎Bąk -⏎Pawlik -⏎Wrzesień -⏎Sikora +⏎Ostrowska -⏎Cygan -⏎Zych -⏎Gil + | a mark before a row or behind a name
    p=1,2,3,4,5,6,7,8,10,12 a=9,11 | Missing: nine and eleven. All the others came, number 4 left at six. | the rest
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | Only the first three showed up. | people by name, office or deed
    p=1,2,3,4,6,7,8,9,11,12 a=5,10 w=Olga Kos | Bąk i Cygan nieobecni, reszta jest. Dodatkowo zajrzała Olga Kos z Caritasu. | the rest
    doubt | Nie pamiętam dokładnie, chyba wszyscy oprócz 3, ale sprawdzę jutro. | nobody is said to have come
    doubt | Było dziewięć osób, nazwiska podam jutro. | nobody is said to have come
    doubt | Kto miał przynieść listę, ja czy pani? | nobody is said to have come
    p=1,4,7,9 a=2,3,5,6,8,10,11,12 | Dotarły tylko cztery osoby: pani Halina, ksiądz, pani Krysia i pani Beata. | people by name, office or deed
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Sołtys obiecał i nie przyszedł. Poza nim nikogo nie zabrakło. | people by name, office or deed
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Gil zadzwonił, że utknął w korku i już nie zdąży. Cała pozostała jedenastka obecna. | the rest
    p=1,2,3,4 a=5,6,7,8,9,10,11,12 | Obecni 1-4, od piątki w dół pustki. | numbers and counts
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | Obecność: 10/12. Brakowało Danuty Jurgi i sklepu. | numbers and counts
    p=1,3,5,7,9,11,12 a=2,4,6,8,10 | Przepraszam, w poprzednim mailu się pomyliłam. Właściwa lista obecnych: 1, 3, 5, 7, 9, 11, 12. | numbers and counts
    p=2,5,8,12 a=1,3,4,6,7,9,10,11 | Doszli do nas OSP, GOPS, sklep i gmina. Reszty ani widu. | the rest
    p=4,5,6,7,8,9,10,11,12 a=1,2,3 | pierwsza trójka nie dotarła, pozostali byli | the rest
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nie zabrakło absolutnie nikogo, nawet dzielnicowy wpadł na chwilę. | people by name, office or deed
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | Niestety nie przyszedł nikt z listy. | people by name, office or deed
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Pani Wrzesień leży w szpitalu, a wszyscy inni przyszli na czas. | the rest
    p=1,4,5,6,8,9,10 a=2,3,7,11,12 | byli stepien luczak bak pawlik sikora ostrowska cygan reszty nie bylo | the rest
    p=1,2,3,5,6,7,8,9,10,12 a=4,11 w=Adam Lis | Ksiądz przysłał wikarego, Adama Lisa. Pani Zych nie przyszła. Poza tym komplet. | the rest
    p=1,3,4,5,7,8,9,10,11,12 a=2,6 | Nie było Marka Jurgi oraz Zdzisława Pawlika. Beata Ostrowska wyszła po godzinie. | people by name, office or deed
    p=1,2,3,5,7 a=4,6,8,9,10,11,12 | Pięć osób: jedynka, dwójka, trójka, piątka i siódemka. Ósemka zapowiadała się, ale nie dojechała. | people by name, office or deed
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Wszystko zgodnie z listą, tylko piątka chora. | people by name, office or deed
    p=1,2,3,4,5,6,7,8 a=9,10,11,12 | Numery od 1 do 8 obecne, 9-12 nieobecne. | numbers and counts
    p=2,3,4,5,6,7,8,9,10,11 a=1,12 | Pierwszy i ostatni z listy nie przyszli, cała reszta owszem. | the rest
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 | Prawie komplet, zabrakło jedynie Ostrowskiej. Ciasta za to nie zabrakło. | people by name, office or deed
    p=1,3,4,5,6,8,9,10,11,12 a=2,7 | dzien dobry spotkanie sie udalo nie dotarl tylko marek jurga i pani wrzesien reszta byla do konca | the rest
    p=1,3,5 a=2,4,6,7,8,9,10,11,12 | Frekwencja marna, raptem trzy panie: Stępień, Danuta Jurga, Bąk. | people by name, office or deed
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Policjant nie mógł, bo wypadek na krajówce. Oprócz niego stawili się wszyscy. | people by name, office or deed
    p=3,4,7,9 a=1,2,5,6,8,10,11,12 | Był ksiądz, były panie Danuta, Krystyna i Beata, a poza tym pustki. | the rest
    p=1,2,3,4,5,6,7,9,10,12 a=8,11 | Ósemka i jedenastka usprawiedliwione, pozostałe dziesięć osób podpisało listę. | the rest
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | 1-6: byli, 7-12: nie byli | numbers and counts
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 w=Anna Wilk | Pani Renata wysłała w zastępstwie koleżankę Annę Wilk z tego samego GOPS-u. Wszyscy pozostali przyszli sami. | the rest
    p=1,4,6,10 a=2,3,5,7,8,9,11,12 | Lista z wczoraj: Stępień Halina, Łuczak Paweł, Pawlik Zdzisław, Cygan Robert. Innych nie było. | the rest
    p=3,5,6,7,8,9,10,11,12 a=1,2,4 | Absent: 1, 2 and 4. The remaining nine signed the sheet. | the rest
    p=2,3,8 a=1,4,5,6,7,9,10,11,12 | Just numbers two, three and eight, nobody else bothered. | people by name, office or deed
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Pan Tomasz z gminy zapomniał. Poza tym 11 osób, komplet. | the rest
    p=1,2,3,4,5,7,8,10,11,12 a=6,9 | Brakowało mi dwóch podpisów, sołtysa i przedszkola. | people by name, office or deed
    p=1,2,3,4,5,7,8,9,10,11 a=6,12 | Na 12 osób było 10. Sołtys i urząd nie dojechali, śnieg. | numbers and counts
    p=1,2,3,6,7,8,9,10,11,12 a=4,5 | obecni wszyscy bez ks. Łuczaka i pani Bąk. Pani Ostrowska wyszła o 18 | numbers and counts
    p=1,8,9 a=2,3,4,5,6,7,10,11,12 | Z całej listy dotarły tylko szkoła, sklep i przedszkole. | people by name, office or deed
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Jurgowa chora, Jurga sam przyszedł. Pozostali też. | the rest
    p=2,4,6,8,10,12 a=1,3,5,7,9,11 | Sami panowie, czyli 2, 4, 6, 8, 10 i 12. Z pań ani jedna. | numbers and counts
    p=1,2,3,4,6,7 a=5,8,9,10,11,12 | 1,2,3,4, potem 6 i 7. Koniec, więcej chętnych nie było. | numbers and counts
    doubt | Proszę o numery, bo nie wiem, kto to 5 i 7. | nobody is said to have come
    doubt | Było miło, pani Bąk upiekła sernik, ksiądz opowiadał o pielgrzymce. | nobody is said to have come
    doubt | Byli chyba wszyscy, ale przy Cyganie nie jestem pewna. | nobody is said to have come
    doubt | Pani Stępień prosi o przesłanie protokołu. | nobody is said to have come
    doubt | Na następne spotkanie proszę zaprosić Adama Nowaka z Caritas. | nobody is said to have come
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 w=Adam Nowak | Jurga Marek nie dotarł, pozostali byli. Przyszedł za to Adam Nowak. | the rest
    p=1,2,3,4,5,6,8,10,11,12 a=7,9 | Niestety pani Krysia i pani Beata nie dały rady. Cała pozostała dziesiątka była. | the rest
    p=1,2,5 a=3,4,6,7,8,9,10,11,12 | Odhaczam: 1, 2, 5. Reszta listy nieobecna. | the rest
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Szkoła się nie zjawiła, inni tak. | the rest
    p=3,5,7,9,11 a=1,2,4,6,8,10,12 | Przyszły tylko: trójka, piątka, siódemka, dziewiątka, jedenastka | people by name, office or deed
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Wszyscy byli, oprócz Sikory, który miał remanent w sklepie; Gil spóźnił się kwadrans. | people by name, office or deed
    p=1,2,3,4,5,6,7,8 a=9,10,11,12 | Obecni od 1 do 8 włącznie. Nieobecni od 9 do 12. | numbers and counts
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Za wyjątkiem czwórki wszyscy obecni. | people by name, office or deed
    p=5,6 a=1,2,3,4,7,8,9,10,11,12 | Nie uwierzy Pani: przyszli wyłącznie Bąk i Pawlik. | people by name, office or deed
    p=1,3,4,5,6,7,8,9,10,12 a=2,11 | Był komplet prócz OSP i stowarzyszenia. | people by name, office or deed
    p=1,2,3,4,5,8,9,10,11,12 a=6,7 | Nr 6 – brak, nr 7 – brak, pozostałe numery – obecne. | the rest
    p=1,2,6,7,8,9,10,11,12 a=3,4,5 | 3, 4, 5 – nie. Pozostali – tak. | the rest
    p=1,2,6,7 a=3,4,5,8,9,10,11,12 | Tak: 1, 2, 6, 7. Nie: 3, 4, 5, 8, 9, 10, 11, 12. | a mark before a row or behind a name
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 | Była pełna sala, jedynie pani Ostrowska nie mogła, bo dyżur w przedszkolu. | people by name, office or deed
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | 10 dzwonił że nie da rady, reszta ok | the rest
    """
