// Lists as programs lay them out, sheets with remarks, the rest joined to names, ranges and counts in words; the notation of AttendanceCases.swift.

/// A town with two schools, a couple, and a club in quotation marks.
let sheetAttendanceLetter = """
    Kto przyszedł?
    1. Wanda Sokół – Szkoła Podstawowa nr 1
    2. Marcin Zawada – OSP
    3. Lidia Bielska – Szkoła Podstawowa nr 2
    4. ks. Antoni Górny – parafia
    5. Ewa Malec – GOPS
    6. Jerzy Malec – Nadleśnictwo
    7. Teresa Dudek – Klub Seniora
    8. Paweł Krakowiak – piekarnia
    9. Beata Sęk – przedszkole
    10. asp. Igor Janik – dzielnicowy
    11. Anna Rogala – Stowarzyszenie „Orzeł”
    12. Roman Stachura – radio lokalne
    """

/// What people wrote under it.
let sheetAttendanceCases = """
    p=1,2,3,7,8,10 a=4,5,6,9,11,12 | Obecni: ⏎  ⏎ Sokół, Zawada, Bielska, Dudek, Krakowiak, Janik ⏎  ⏎ Nieobecni usprawiedliwieni: ⏎  ⏎ ksiądz, Malcowie ⏎  ⏎ Nieobecni bez słowa: ⏎  ⏎ Sęk, Rogala, Stachura | headings with blank lines
    p=1,2,3,7,8,10 a=4,5,6,9,11,12 | BYLI ⏎ 1 ⏎ 2 ⏎ 3 ⏎ 7 ⏎ 8 ⏎ 10 ⏎ NIE BYLI ⏎ 4 - pogrzeb ⏎ 5 - dyżur ⏎ 6 ⏎ 9 ⏎ 11 - grypa ⏎ 12 | headings, some with a reason
    p=1,2,4,6,8,9,10,12 a=3,5,7,11 w=Maria Lipska | + Sokół ⏎ + Zawada ⏎ - Bielska ⏎ + Górny ⏎ - Malec E. ⏎ + Malec J. ⏎ - Dudek, przyszła za nią skarbniczka Maria Lipska ⏎ + Krakowiak, wszedł po 17 ⏎ + Sęk ⏎ + Janik ⏎ - Rogala ⏎ + Stachura | signs ahead and remarks behind
    p=1,2,4,6,8,9,10,12 a=3,5,7,11 | 1 Sokół – jest ⏎ 2 Zawada – jest ⏎ 3 Bielska – brak podpisu ⏎ 4 Górny – jest ⏎ 5 Malec E. – brak podpisu ⏎ 6 Malec J. – jest ⏎ 7 Dudek – brak podpisu ⏎ 8 Krakowiak – jest ⏎ 9 Sęk – jest ⏎ 10 Janik – jest ⏎ 11 Rogala – brak podpisu ⏎ 12 Stachura – jest | no signature beside those who are there
    p=1,2,3,5,6,7,8,9,11 a=4,10,12 | Obecnych 9 osób, nieobecne 3 (4, 10 i 12). | a count and whom it counts
    p=2,8 a=1,3,4,5,6,7,9,10,11,12 | Byli Zawada i Krakowiak. Ksiądz, pani Teresa i reszta nie dotarli. | the rest joined to names
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | Nie było Zawady i Stachury. Malcowie, ksiądz i pozostali przyszli. | the rest joined to names
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | 1, 2 i reszta obecni, 5 nie | the rest joined to numbers
    p=1,2,3,4,5,6,8,10 a=7,9,11,12 | Present: one to six, then eight and ten. The others never came. | a range in words
    p=1,2,3,7,10,11,12 a=4,5,6,8,9 | byli 1..3, 7, 10…12 | dots between two numbers are a dash
    p=2,3,4,5,6,10 a=1,7,8,9,11,12 | Numbers two through six plus ten made it, nobody else from the list. | a range in words
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Ten of the twelve came, not the priest and not the policeman. | how many of how many
    p=1,3,4,5,6,7 a=2,8,9,10,11,12 | pierwsza siódemka minus Zawada, dalej nikt | a group without one
    p=1,2,3,6,7,8,9,11,12 a=4,5,10 | od 1 do 12, ale bez 4, 5 i 10 | all without some
    p=1,2,3,5,6,8,9,10,12 a=4,7,11 | nie było 4, 7, 11 i 12. sorki, dwunastka jednak była, siedziała z tyłu | a correction
    p=3,5,6,10,11 a=1,2,4,7,8,9,12 | 3,5,6,9,11 ⏎ a nie, 9 to był ktoś inny, zamiast 9 ma być 10 | one for another
    p=1,2,3,4,5,6,8,9,10,12 a=7,11 | Zabrakło pani Dudek oraz pani z „Orła”, poza tym wszyscy. | a declined name in quotation marks
    p=2,4,5,8 a=1,3,6,7,9,10,11,12 | Zawada, ksiądz i Krakowiak, z Malców tylko Ewa, mąż został z dziećmi. Więcej nikogo nie mam w zeszycie. | of a couple one
    p=1,2,3,5,7,8,9,11 a=4,6,10,12 | NIEOBECNI, UPRZEDZILI: ⏎ Malec J. (szpital), Janik (służba) ⏎ NIEOBECNI BEZ SŁOWA: ⏎ Górny, Stachura ⏎ OBECNI: ⏎ wszyscy, których nie ma wyżej | who is not named above
    p=1,2,4,7,8,9,11 a=3,5,6,10,12 | obecni: Sokół, Zawada, Górny, Dudek, Krakowiak, Sęk, Rogala ⏎ nieobecni: Bielska, Malcowie, Janik, Stachura | small letters below a long row are a row
    p=1,2,4,7,8,9,10,11 a=3,5,6,12 | + Sokół, Zawada, Górny, Dudek, Krakowiak, Sęk, Rogala, Janik ⏎  ⏎ nieobecni ⏎  ⏎ 3, 5, 6, 12 | a heading below a row
    doubt | Sala pełna, ciasta zabrakło. Padam z nóg, konkrety doślę jutro. | no list yet
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Cała dwunastka prócz Rogali. Na drugie spotkanie warto zaprosić Joannę Siwek ze stadniny, jej tym razem nie było. | next time's guest
    """
