// Marks and words in the order of the list, tables that are corrected, times of the day, stand-ins, houses by loose names, and people whom no line
// of the list fits; the notation of AttendanceCases.swift.

/// A small harbour town: houses by loose names, two names in quotation marks.
let runAttendanceLetter = """
    Kto przyszedł?
    1. Hanna Wilk – Szkoła Podstawowa nr 2
    2. druh Oskar Bielak – OSP
    3. Jadwiga Nowicka – KGW „Jagoda”
    4. ks. Tadeusz Hojny – parafia
    5. Elżbieta Sowińska – GOPS
    6. Konrad Maj – rada sołecka
    7. Wanda Borek – Klub Seniora
    8. Piotr Hals – port jachtowy
    9. Gabriela Rak – przedszkole
    10. asp. Leon Zych – dzielnicowy
    11. Marta Kruk – Stowarzyszenie „Latarnia”
    12. Wiktor Drewniak – wójt
    """

/// What people wrote under it.
let runAttendanceCases = """
    p=1,2,4,6,8,9,10,12 a=3,5,7,11 | 1x 2x 3- 4x 5- 6x 7- 8x 9x 10x 11- 12x ⏎ (x był, - nie było) | marks at numbers
    p=1,2,4,6,8,9,10,12 a=3,5,7,11 | 1x, 2x, 3o, 4x, 5o, 6x, 7o, 8x, 9x, 10x, 11o, 12x; x - obecny, o - nieobecny | marks and what they mean
    p=1,2,4,6,8,9,10,12 a=3,5,7,11 | Hej, 1t 2t 3n 4t 5n 6t 7n 8t 9t 10t 11n 12t | letters at numbers
    doubt | 1x 2x 3o 4x 5o 6x 7o 8x 9x 10x 11o 12x | marks of no meaning
    p=1,2,4,5,8,9,10,11 a=3,6,7,12 | Idę po kolei od góry: tak, tak, nie, tak, tak, nie, nie, tak, tak, tak, tak i ostatni nie. | words in the order of the list
    p=1,2,4,5,8,9,10,11 a=3,6,7,12 | był, był, nie było, był, był, nie było, nie było, był, był, był, był, nie było | words in the order of the list
    p=1,2,4,5,8,9,10,11 a=3,6,7,12 | From 1 to 12: yes, yes, no, yes, yes, no, no, yes, yes, yes, yes, no. | words in the order of the list
    p=1,2,4,5,8,9,10,11 a=3,6,7,12 | 110110011110 | a digit for each
    p=1,2,4,5,8,9,10,11 a=3,6,7,12 | TTNTT NNTTTTN | a letter for each
    doubt | Po kolei: tak, tak, nie, tak, tak, nie, nie, tak, tak, tak | too few
    p=1,2,4,5,7,9,10,11,12 a=3,6,8 | 1 + ⏎ 2 + ⏎ 3 - ⏎ 4 + ⏎ 5 + ⏎ 6 - ⏎ 7 + ⏎ 8 - ⏎ 9 + ⏎ 10 - ⏎ 11 + ⏎ 12 + ⏎ Poprawka: dziesiątka jednak był, siedział z tyłu. | a table and its correction
    p=1,2,4,5,7,9,11,12 a=3,6,8,10 | 1 + ⏎ 2 + ⏎ 3 - ⏎ 4 + ⏎ 5 + ⏎ 6 - ⏎ 7 + ⏎ 8 - ⏎ 9 + ⏎ 10 + ⏎ 11 + ⏎ 12 + ⏎ Poprawka: dziesiątki jednak nie było. | a table and its correction
    p=1,2,3,5,7,9,10,12 a=4,6,8,11 | Byli 1-3, 5, 7-9 i 12. Sorry, 8 jednak nie dotarła, a 10 była. | a range that is corrected
    p=1,3,5,6,8,10,12 a=2,4,7,9,11 | 1,3,5,6,8,9 a czekaj dziewiatki nie bylo. i jeszcze 10 i 12 byli | a correction without a mark
    p=1,2,3,4,5,7,8,10,11,12 a=6,9 | Nieobecni: 6 i 9. Dwójka przyszła kwadrans po szóstej. | a time of the day
    p=1,2,3,4,5,7,8,10,11,12 a=6,9 | Nieobecni: 6 i 9. Dwojka wpadla o wpol do siodmej. | a time of the day
    p=1,2,3,4,5,7,8,10,11,12 a=6,9 | Wszyscy oprócz 6 i 9, zaczęliśmy za dziesięć siódma. | a time of the day
    p=1,2,4,12 a=3,5,6,7,8,9,10,11 | Szkola, straz, ksiadz i wojt. To komplet obecnych. | only those
    p=1,2,4,12 a=3,5,6,7,8,9,10,11 | The school, the fire brigade, the priest and the mayor. That's all of them. | only those
    p=1,3,4,5,7,8,9,10,11 a=2,6,12 w=Norbert Kania | Nie było strażaka i Konrada. Nieobecny też wójt (zastępował go sekretarz gminy, p. Norbert Kania). Reszta obecna. | who stood in
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 w=Norbert Kania | Druha nie było, zastąpił go pan Norbert Kania. Reszta była. | who stood in
    p=1,2,3,4,7,8,9,11,12 a=5,6,10 w=Piotr Wieczorek | All twelve except 5, 6 and 10, plus a journalist nobody had invited, Piotr Wieczorek from Kurier. | a guest whom nobody invited
    doubt | Wszyscy poza księdzem i hotelarzem. | not on the list
    doubt | Komplet minus ksiądz i radiowiec. | not on the list
    doubt | Nie było wójta, straży ani hotelu. Reszta była. | not on the list
    doubt | Obecni: szkoła, straż, hotel i ksiądz. Reszty nie było. | not on the list
    doubt | Nie przyszli: szkoła, gazownia, straż, ksiądz. Reszta była. | not on the list
    doubt | All except the school and the hospital. | not on the list
    p=1,4,5,6,7,8,9,10,11,12 a=2,3 | Straż i KGW nie dotarli, ślisko i zimno. Reszta była. | no houses, but a reason
    p=1,4,5,6,7,8,9,10,11,12 a=2,3 | Nie było straży i KGW, a ciasto i kawa znikły. Reszta była. | no houses, but a remark
    p=1,2,4,5,6,7,9,10,12 a=3,8,11 | Nie było: „Jagody”, portu i „Latarni”. Reszta była. | names in quotation marks
    p=2,3,4,5,6,7,10,11,12 a=1,8,9 | Nobody from the marina, the school or the preschool. The others were all there. | houses in English
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | All except the marina. | a house in English
    """
