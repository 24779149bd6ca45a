// Who is meant: corrections in the same mail, English, those nobody is sure of, familiar names, guests; the notation of AttendanceCases.swift.

let mendedAttendanceLetter = """
    Kto był?
    1. Cecylia Banaś (szkoła podstawowa)
    2. dh Norbert Opoka (OSP)
    3. Oksana Hrycak (dom kultury)
    4. ks. Walenty Pisarek (parafia)
    5. Gertruda Kluska (KGW)
    6. Roman Biel (wójt gminy)
    7. Rozalia Kaczor (apteka)
    8. Bazyli Sroka (nadleśnictwo)
    9. Wioletta Adamek (poczta)
    10. Eryk Mroczek (GOPR)
    11. Ludmiła Wierzba (ośrodek zdrowia)
    12. Tymon Grot (gazeta)
    """

let mendedAttendanceCases = """
    p=2,5,8,9 a=1,3,4,6,7,10,11,12 | 2, 5, 7, 8, 9 - ci byli. A nie, 7 jednak nie przyszła, proszę skreślić. | the list stands, the others absent
    p=1,4,11 a=2,3,5,6,7,8,9,10,12 | Obecni: 1, 4, 6, 11. Ups, szóstkę proszę wykreślić, pomyliło mi się. | the list stands, the others absent
    p=1,3,4,6,7,8,9,10,11,12 a=2,5 | Everyone but 2, 5 and 8. Sorry, scratch 8, he was there. | one less
    p=1,2,3,5,6,7,8,9,10,12 a=4,11 | Full house bar 4, 9 and 11. Oh wait, 9 did come after all. | one less
    p=1,2,4,5,6,7,8,9,11,12 a=3,10 | Nie było 3, 8 i 10. Zaraz, ósemka jednak siedziała z tyłu, czyli tylko 3 i 10. | one less
    p=1,3,5,6,7,8,9,10,11,12 a=2,4 | Nieobecni: 2, 4, 12. Sprostowanie: 12 był. | one less
    p=1,2,6,9 a=3,4,5,7,8,10,11,12 | Byli 1, 2, 6. I jeszcze dziewiątka, zapomniałabym. Reszta nie. | one more
    p=2,3,8 a=1,4,5,6,7,9,10,11,12 | Przyszli Opoka, Hrycak, Sroka i Grot. Nie, Grota nie było. | one less
    p=1,3,5,6,7,8,9,10,11,12 a=2,4 | Brakowało 2 i 4, a, i jeszcze 8 – nie, 8 była. | one less
    p=1,2,5,6,7,8,9,10,11 a=3,4,12 | Only 3, 4 and 12 failed to turn up. | English
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Everybody turned up, bar number 10. | English
    p=1,2,3,4,5,6,8,9,10,12 a=7,11 | The whole list apart from 7 and 11. | English
    p=1,2,8 a=3,4,5,6,7,9,10,11,12 | 1 and 2 came, so did 8. Nobody else. | English
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | 7 did not come. Everybody else did, 12 only for the second half. | English
    p=4,5,6,7,8,9,10,11,12 a=1,2,3 | Nobody from 1 to 3, all the others were there. | English
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | Neither 11 nor 12 made it. All the rest did. | English
    p=1,2,3,4,9,10,11,12 a=5,6,7,8 | Everyone except 5 through 8. | English
    p=3,9 a=1,2,4,5,6,7,8,10,11,12 | Just Oksana and Wioletta. The others stayed away. | English
    p=1,2,3,4,5,6,7,8,9,10,11 a= | Byli wszyscy, dwunastki nie jestem pewna. | nobody is sure
    p=1,2,3,4,5,6,8,9,10,12 a=11 | Przy pani Kaczor proszę nic nie wpisywać. Wierzby nie było, reszta tak. | nobody is sure
    p=1,2,3,4,5,6,7,9,10,12 a=11 | Ósemki nie jestem pewien, 11 na pewno nie było. Reszta obecna. | nobody is sure
    p=1,2 a=3,5,6,7,8,9,10,11,12 | Byli 1 i 2. Co do czwórki, to nie wiem. Pozostali nie przyszli. | nobody is sure
    p=1,2,3,4,5,6,7,9,10,11 a=8 | Sroki nie było, reszta była, tylko co do Grota nie dam głowy. | nobody is sure
    p=1,3 a=2,4,5,6,7,8,9,10,11,12 | Przyszły Cecylka z Oksanką, nikt więcej. | familiar names
    p=5,7 a=1,2,3,4,6,8,9,10,11,12 | Była Trudzia i Rózia, więcej nikt. | familiar names
    p=2,3,4,5,6,7,8,10,11,12 a=1,9 | Nie było Celi i Wiolki, reszta tak. | familiar names
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Wszyscy oprócz Ludki. | familiar names
    p=2,6 a=1,3,4,5,7,8,9,10,11,12 | Romek i Norbi byli. Reszta nie. | familiar names
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Walka nie było (choroba), reszta była. | familiar names
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Weronika Lis | Wszyscy, ponadto: Weronika Lis, Straż Miejska, w.lis@straz.example.pl | a guest
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 w=Jan Kaczor | Bez Mroczka, reszta komplet. Pani Kaczor przyszła z mężem Janem Kaczorem. | a husband
    p=1,2,3,4,5,6,7,8,11 a=9,10,12 | Pierwsza ósemka i jeszcze pani Wierzba. | parts of the list
    p=1,3,4,5,6,7,8,11 a=2,9,10,12 | Pierwsza ósemka bez pana Opoki, no i jeszcze pani Wierzba. | parts of the list
    p=1,3,5,6,7,9,11 a=2,4,8,10,12 | Panie w komplecie, z panów jeden wójt. | parts of the list
    p=3,4,5,6,7,9,11 a=1,2,8,10,12 | Byli 3–7, 9 i pani z ośrodka zdrowia, a poza tym nikt. | parts of the list
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | Reszty od aptekarki w dół brak, do wójta byli wszyscy. | parts of the list
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Wszyscy do poczty włącznie, od ratownika w dół nikt. | parts of the list
    p=1,3,4,6 a=2,5,7,8,9,10,11,12 | Banaś C. + ⏎ Opoka N. - ⏎ Hrycak O. + ⏎ Pisarek W. + ⏎ Kluska G. - ⏎ Biel R. + ⏎ reszta - | signs behind initials
    p=1,2,3,5,7,8,9,11,12 a=4,6,10 | Banaś + ⏎ Opoka + ⏎ Hrycak + ⏎ ks. Walenty - ⏎ Kluska + ⏎ Biel - ⏎ Kaczor + ⏎ Sroka + ⏎ Adamek + ⏎ Mroczek - ⏎ Wierzba + ⏎ Grot + | signs
    p=1,2,3,4,5,7,8,9,11,12 a=6,10 | Ratownika i wójta nie było, poza tym wszyscy. | offices
    p=1,3,5,7 a=2,4,6,8,9,10,11,12 | Szkoła, dom kultury, gospodynie i apteka, z innych miejsc nikogo. | offices
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Byli wszyscy z wyjątkiem pani z domu kultury. | offices
    p=2,4,6 a=1,3,5,7,8,9,10,11,12 | Opoka, Pisarek i Biel, wszyscy podpisali się na liście. | words that sum up
    p=1,2,3,8,9,12 a=4,5,6,7,10,11 | Numery 1-3, 8, 9 i 12, wszyscy dotarli. | words that sum up
    p=2,3,4,6,9,11,12 a=1,5,7,8,10 | Obecni (7): 2, 3, 4, 6, 9, 11, 12 ⏎ Nieobecni (5): 1, 5, 7, 8, 10 | how many follow
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | -3 -5, reszta + | signs and the rest
    p=1,2 a=3,4,5,6 | Banaś 1, Opoka 1, Hrycak 0, Pisarek 0, Kluska 0, Biel 0 | digits
    p=1,3,4,6,8,12 a=2,5,7,9,10,11 | C.B. + ⏎ N.O. - ⏎ O.H. + ⏎ W.P. + ⏎ G.K. - ⏎ R.B. + ⏎ R.K. - ⏎ B.S. + ⏎ W.A. - ⏎ E.M. - ⏎ L.W. - ⏎ T.G. + | initials
    p=3,4,5,6,7,8,9,10,11,12 a=1,2 | Banaś i Opoka nie mogli. Dziesiątka pozostałych mogła. | the rest as a number
    p=1,2,4,5,7,8,9,10,11 a=3,6,12 | Tylko 3, 6 i 12 nie przyszli. | only, before a row
    p=1,2,4,5,7,8,9,10,11,12 a=3,6 | Tylko Hrycak i Biel byli nieobecni. | only, before a row
    p=1,3,4 a=2,5,6,7,8,9,10,11,12 | Byli Banaś, Opoka, Hrycak i Pisarek. Opokę wpisałam, ale skreśliłam, bo poszedł przed rozpoczęciem. | one less
    p=1,2,5,7 a=3,4,6,8,9,10,11,12 | Były numery 1, 2, 4 i 7. Poprawka: 1, 2, 5 i 7. | the list once more
    p=1,2,5 a=3,4,6,7,8,9,10,11,12 | Byli 1, 2 i 4. Przepraszam, nie 4, tylko 5. Więcej nikt. | one in place of another
    doubt | Łącznie 3. | a total is no number of the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Było 12, zaproszonych 12. | as many as invited
    doubt | Nieobecni – 2, obecni – 10. | two counts that come to the list
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | 10 came, 2 didn't: 3 and 5. | counts, and who the two are
    p=3,4,5,6,7,8,9,10,11,12 a=1,2 | 1. Cecylia Banaś (szkoła podstawowa)⏎2. dh Norbert Opoka (OSP)⏎Tych nie było. | copied lines, and a word below about them
    p=1,2 a=3,4,5,6,7,8,9,10,11,12 | 1. Cecylia Banaś⏎2. Norbert Opoka⏎Ci byli. | copied lines, and a word below about them
    doubt | spotkanie w godzinach 9-11 | hours
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy, w godzinach 9..11. | hours beside all
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | 1-12 -3 | minus
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | wszyscy -3 -5 | minus, two
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | 2 się spóźnił, reszta ok. | whoever came late came
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Kluska wyszła wcześniej, reszta do końca. | whoever left early was there
    p=1,2,3,4,5,7,8,9,10,11 a=6,12 | Nie było 6 i 12, 9 spóźniony. | late beside the absent
    doubt | 12-10 | a range downwards
    doubt | Nie pamiętam dokładnie, chyba nie było Sroki. | nothing for sure
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Banaś +, Opoka -, reszta + | a sign behind the rest
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Komplet, bez gości. | no guests is no exception
    p=1,2,3,4,6,7,8,10,11,12 a=5,9 | Zabrakło pani z KGW i kogoś z poczty. | somebody of a house of one
    p=1,2,3,5,6,8,9,10 a=4,7,11,12 | Obecni:⏎- Banaś⏎- Opoka⏎- Hrycak⏎- Kluska⏎- Biel⏎- Sroka⏎- Adamek⏎- Mroczek⏎Nieobecni:⏎- Pisarek⏎- Kaczor (apteka czynna)⏎- Wierzba⏎- Grot | a dash ahead of everybody is a bullet
    p=2,3,5,6,8,9,10 a=1,4,7,11,12 | - Banaś: nie⏎- Opoka: tak⏎- Hrycak: tak⏎- Pisarek: nie⏎- Kluska: tak⏎- Biel: tak⏎- Kaczor: nie⏎- Sroka: tak⏎- Adamek: tak⏎- Mroczek: tak⏎- Wierzba: nie⏎- Grot: nie | a dash ahead of everybody is a bullet
    p=1,2,3,5,6,8,9,12 a=4,7,10,11 | jest: Banaś, Opoka, Hrycak, Kluska, Biel, Sroka, Adamek, Grot⏎nie ma: Pisarek, Kaczor, Mroczek, Wierzba | heads in other words
    p=1,2,3,5,6,8,9,12 a=4,7,10,11 | yes: Banaś, Opoka, Hrycak, Kluska, Biel, Sroka, Adamek, Grot⏎no: Pisarek, Kaczor, Mroczek, Wierzba | heads in other words
    p=1,2,3,5,6,8,9,12 a=4,7,10,11 | + Banaś, Opoka, Hrycak⏎+ Kluska, Biel, Sroka, Adamek, Grot⏎- Pisarek, Kaczor, Mroczek, Wierzba | signs ahead of several names
    p=1,3,5,6,7,8,9,11 a=2,4,10,12 | Banaś +⏎Opoka -⏎Hrycak +⏎Pisarek - (pogrzeb)⏎Kluska +⏎Biel +⏎Kaczor +⏎Sroka +⏎Adamek +⏎Mroczek - bez wiadomości⏎Wierzba +⏎Grot - | a remark behind a sign
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | banaś - byla⏎opoka - byl⏎hrycak - byla⏎ksiadz - byl⏎kluska - byla⏎wojt - byl⏎kaczor - byla⏎sroka - byl⏎adamek - byla⏎mroczek - nie⏎wierzba - byla⏎grot - byl | rows of callings are not passed over
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 w=Henryk Skwierz | Wszyscy oprócz 4. Poza zaproszonymi zajrzał pan Henryk Skwierz ze Związku Emerytów. | a guest besides the invited
    doubt | Banaś, Opoka i pan z telewizji | a house that nobody has
    """

let sharedTitleAttendanceLetter = """
    Kto był?
    1. Halina Wrona, szkoła
    2. Anna Łoza, KGW
    3. Teresa Szot, apteka
    4. Jan Opoka, wójt
    5. Piotr Biel, OSP
    6. Ewa Kurek, GOPS
    7. Ewa Pilch, GOK
    8. Adam Pilch, policja
    9. Anna Sroka, radna
    10. Ola Biel, harcerze
    """

let sharedTitleAttendanceCases = """
    p=6,10 a=1,2,3,4,5,7,8,9 | Przyszły panie Biel oraz Kurek, nikt więcej. | a title of several
    p=5,8 a=1,2,3,4,6,7,9,10 | Przyszli panowie Biel oraz Pilch, nikt więcej. | a title of several
    p=1,2,3,4,6,7,9 a=5,8,10 | Panowie Biel i Pilch nieobecni, pani Oli Biel też nie było, reszta tak. | a title of several
    p=1,2,3,4,5,6,7,8,9,10 a= | Było nas dziesięcioro: cała pierwsza ósemka i jeszcze panie Biel i Sroka. | a title of several
    """
