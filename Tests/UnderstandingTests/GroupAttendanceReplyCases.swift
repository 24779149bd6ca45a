// The sexes, several of one name or house, counts, parts of the list, the rest, exceptions, headings and slips under one list;
// the notation of AttendanceCases.swift.

let groupAttendanceLetter = """
    Kto był?
    1. Adela Szulc – przedszkole
    2. Irena Szulc – koło gospodyń
    3. Edmund Necel – straż pożarna
    4. Bruno Necel – wodociągi
    5. Zofia Tracz – gazeta
    6. Marta Tracz – gazeta
    7. Zofia Pokora – bank
    8. Wanda Pokora – bank
    9. Krzysztof Dorsz – policja
    10. Krzysztof Banaś – piekarnia
    11. Oliwia Banaś – muzeum
    12. Oliwia Mroz – apteka
    13. Tymon Żak – nadleśnictwo
    14. Olek Żak – sołtys
    """

let groupAttendanceCases = """
    p=1,2,5,6,7,8,11,12 a=3,4,9,10,13,14 | Panie w komplecie, panów brak. | women and men
    p=3,4,9,10,13,14 a=1,2,5,6,7,8,11,12 | Panowie sześciu, pań brak. | women and men
    p=3,4,9,10,13,14 a=1,2,5,6,7,8,11,12 | Sześciu panów, pań żadnych. | women and men
    p=1,2,5,6,7,8,11,12 a=3,4,9,10,13,14 | Tylko panie, ale za to wszystkie. | women and men
    p=1,2,5,6,7,8,11,12 a=3,4,9,10,13,14 | Z panów żaden, z pań wszystkie. | women and men
    p=1,2,5,6,7,8,11,12,13 a=3,4,9,10,14 | Z panów tylko Tymon, panie wszystkie. | women and men
    p=3,4,9,10,13,14 a=1,2,5,6,7,8,11,12 | panie nie dotarły, panowie owszem | women and men
    p=1,2,3,4,5,6,7,8,10,11,12 a=9,13,14 | Panie wszystkie, z panów zabrakło Dorsza i Żaków. | women and men
    p=3,9,10 a=1,2,4,5,6,7,8,11,12,13,14 | Z panów Edmund i obaj Krzysztofowie, z pań nikt. | women and men
    p=1,2 a=3,4,5,6,7,8,9,10,11,12,13,14 | Szulcowe obie, innych nie było. | several of one name
    p=1,2,9 a=3,4,5,6,7,8,10,11,12,13,14 | Szulcowe i Dorsz, nikt poza nimi. | several of one name
    p=1,2,5,6,7,8,9,10,11,12,13,14 a=3,4 | Necle nie przyszli, reszta tak. | several of one name
    p=3,4,9 a=1,2,5,6,7,8,10,11,12,13,14 | oba Necle i Dorsz, więcej nikt | several of one name
    p=5,6 a=1,2,3,4,7,8,9,10,11,12,13,14 | Tylko obie Traczowe. | several of one name
    p=7,8,9 a=1,2,3,4,5,6,10,11,12,13,14 | panie Pokory i policjant, nikt więcej | several of one name
    p=1,2,3,4,5,6,7,8,9,10,13,14 a=11,12 | Oliwie nie dotarły, pozostali tak. | several of one name
    p=11,12 a=1,2,3,4,5,6,7,8,9,10,13,14 | tylko obie Oliwie | several of one name
    p=9,10,13 a=1,2,3,4,5,6,7,8,11,12,14 | Dwóch Krzysztofów i Tymon, to wszystko. | several of one name
    p=1,2,3,4,7,8,9,10,11,12,13,14 a=5,6 | Z gazety nikogo, poza tym wszyscy. | several of one house
    p=5,6,7,8 a=1,2,3,4,9,10,11,12,13,14 | Dwie panie z banku i dwie z gazety, to by było wszystko. | several of one house
    p=5,6,7,8 a=1,2,3,4,9,10,11,12,13,14 | Both from the newspaper, both from the bank. That was all. | several of one house
    p=5,6,7,8,9 a=1,2,3,4,10,11,12,13,14 | Bank we dwie, gazeta we dwie, policjant i koniec. | several of one house
    p=1,5,6 a=2,3,4,7,8,9,10,11,12,13,14 | jedna z przedszkola, dwie z gazety, reszta nie przyszła | several of one house
    p=1,2,3,4,5,6,7,8,9,10,11,12,13,14 a= | Czternastka w komplecie! | a count of all
    p=1,2,3,4,5,6,7,8,9,10,11,12,13,14 a= | Pełna czternastka, aż krzeseł brakło. | a count of all
    p=1,2,3,4,5,6,7,8,9,10,11,12,13,14 a= | 14 na 14. | a count of all
    p=1,2,3,4,5,6,7,8,9,10,11,12,13 a=14 | Trzynastka w komplecie, tylko sołtys nie dotarł. | a count of all
    p=1,2,3,4,5,6,7 a=8,9,10,11,12,13,14 | pierwsza siódemka z listy, druga połowa nie dotarła | a part of the list
    p=8,9,10,11,12,13,14 a=1,2,3,4,5,6,7 | Dolna połowa listy była, górna nie. | a part of the list
    p=1,3,5,7,9,11,13 a=2,4,6,8,10,12,14 | nieparzyste tak, parzyste nie | a part of the list
    p=1,2,3,4,5,6,7,8,9,10 a=11,12,13,14 | Bez czterech ostatnich, reszta cała. | a part of the list
    p=1,2,3,12,13,14 a=4,5,6,7,8,9,10,11 | pierwsza trójka i ostatnia trójka | a part of the list
    p=9 a=1,2,3,4,5,6,7,8,10,11,12,13,14 | Jeden policjant i na tym koniec. | only these
    p=12,14 a=1,2,3,4,5,6,7,8,9,10,11,13 | byli tylko Oliwia Mroz i sołtys | only these
    p=4,14 a=1,2,3,5,6,7,8,9,10,11,12,13 | przyszli tylko Bruno i Olek Żak | only these
    p=1 a=2,3,4,5,6,7,8,9,10,11,12,13,14 | Jedna Adela Szulc. | only these
    p=1 a=2,3,4,5,6,7,8,9,10,11,12,13,14 | Była jedna jedyna Adela. | only these
    p=2,3,4,5,6,7,8,9,10,11,12,13,14 a=1 | Adela nie. Irena i reszta byli. | the rest
    p=9,10 a=1,2,3,4,5,6,7,8,11,12,13,14 | Krzysztofowie są, reszty brak. | the rest
    p=1,2,3,4,5,6,7,8,11,12,13,14 a=9,10 | Krzysztofów nie ma, a reszta jest. | the rest
    p=13 a=1,2,3,4,5,6,7,8,9,10,11,12,14 | Tymon tak, pozostała trzynastka nie. | the rest
    p=1,2,4,5,6,7,8,9,10,11,12,13,14 a=3 | All but Edmund. | all but these
    p=1,2,5,6,7,8,9,10,11,12 a=3,4,13,14 | Everyone but the Żaks and the two Necels. | all but these
    p=1,2,3,4,5,6,7,8,10,12,13,14 a=9,11 | All of them but Mr Dorsz and Oliwia Banaś. | all but these
    p=1,2,3,4,5,6,7,8,10,12,13,14 a=9,11 | Wyjątki: Dorsz, Oliwia Banaś. Poza tym komplet. | all but these
    p=1,2,5,6,7,8,9,10,11,12,13,14 a=3,4 | Komplet, z wyjątkiem obu Neclów. | all but these
    p=1,4,6 a=2,3,5,7,8,9,10,11,12,13,14 | T - 1 4 6 ⏎ N - 2 3 5 7 8 9 10 11 12 13 14 | two headings
    p=3,9,13 a=1,2,12 | OBECNI ⏎ Edmund Necel ⏎ Dorsz ⏎ Tymon ⏎ NIEOBECNI ⏎ Adela ⏎ Irena ⏎ Mroz | two headings
    p=3,9,13,14 a=1,2,12 | byli: ⏎ Edmund Necel, Dorsz, Tymon, Olek ⏎ nie byli: ⏎ Adela, Irena, Mroz | two headings
    p=1,2,3,5 a=4,6,7,8,9,10,11,12,13,14 | Byli 1, 2, 3, 4. Wróć: nie 4, tylko 5. Więcej nikt. | a slip mended
    p=1,2,3,5 a=4,6,7,8,9,10,11,12,13,14 | 1, 2, 3 i 4, przepraszam, 5. Nikt więcej. | a slip mended
    p=1,2,3 a=4,5,6,7,8,9,10,11,12,13,14 | 1, 2, 3, 9... a nie, 9 jednak nie. Reszta nie. | a slip mended
    p=1,2,3,4,6,7,8,9,10,11,12,13,14 a=5 | Wszyscy bez 6. Sorry, not 6 but 5. | a slip mended
    p=1,2,3,4,5,6,7,8,9,11,12,13,14 a=10 | All except 9, sorry, 10. | a slip mended
    p=9,13 a=1,2,3,4,5,6,7,8,10,11,12,14 | Dorsz i Olek, stop, nie Olek, tylko Tymon. Nikt więcej. | a slip mended
    p=1,2,3,4,5,6,7,8,9,10,11,12,13,14 a= | Całe czternaście osób! | a count of all
    p=1,2,3,4,5,6,7,8,10,11,12,13,14 a=9 | Dorsz nie mógł, ale cała reszta owszem. | the rest
    """
