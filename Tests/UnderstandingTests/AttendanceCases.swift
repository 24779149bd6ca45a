// Replies under an attendance list, in the notation of ListCases.swift: p=present a=absent w=walk-in in=letters present out=letters absent;
// "doubt" when a human must look.

/// Twelve invited people, and the staff with letters.
let furtherAttendanceLetter = """
    Prosimy napisać, kto był:
    1. Aleksandra Pawłowska – Szkoła Podstawowa nr 2
    2. Zbigniew Kozioł – OSP Lipowo
    3. Małgorzata Sikora-Bąk – KGW „Lipowianki”
    4. ks. Andrzej Mróz – parafia św. Anny
    5. Katarzyna Wójcik – GOPS
    6. Tadeusz Gołąb – sołtys Lipowa
    7. Jan Wójcik – piekarnia
    8. Ewa Głąb – Klub Seniora
    9. Stanisław Marzec – wójt
    10. Teresa Pszczółkowska – przedszkole
    11. Piotr Cieśla – Nadleśnictwo
    12. Irena Zięba – apteka
    A. Hanna Lipska – biblioteka
    B. Michał Orzeł – animator
    """

let furtherAttendanceCases = """
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy obecni. | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | komplet :) | all, one word
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Dotarli wszyscy bez wyjątku. | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy co do jednego! | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nikogo nie zabrakło. | double negation
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nieobecnych brak. | nobody absent
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nie było nieobecnych, dziękuję. | nobody absent
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Obecni wszyscy, nieobecni: brak | both headings
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Obecni: wszyscy. Nieobecni: nikt. | both headings
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | 12/12 | count of all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Było wszystkich 12 osób. | count of all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Full attendance. | English
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Everybody turned up, no one was missing. | English
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Byli wszyscy, tylko wójt się spóźnił. | late is present
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Komplet, choć pani Zięba wyszła przed końcem. | left early is present
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy byli. Wójcikowie spóźnieni, ale dotarli. | late, a couple
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | Nikt się nie pojawił. | nobody
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | Nie przyszedł nikt, siedziałam sama do 18. | nobody and a remark
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | Niestety ani jednej osoby z listy nie było. | nobody
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | Nobody showed up. | English
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | wszyscy oprócz 3 i 7 | exception
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Wszyscy poza nr 3 oraz nr 7. | exception
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | oprócz 3 i 7 wszyscy | exception first
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Oprócz 3 i 7 byli wszyscy. | exception first
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Byli wszyscy. Oprócz 3 i 7. | exception in a sentence of its own
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Wszyscy z wyjątkiem trójki i siódemki | nouns
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Nie było tylko 3 i 7. | absent only
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Brak: 3, 7 | absent only
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Zabrakło trzeciego i siódmego z listy, reszta dopisała. | ordinals
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | 3 i 7 nie, reszta tak | verdicts behind
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | 3 i 7 nieobecni, pozostali obecni | verdicts behind
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Wszyscy, tylko nie 3 i 7. | only not
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | komplet minus 3 i 7 | minus
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | 1-12 bez 3 i 7 | range with an exception
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Zabrakło dwóch osób: 3 i 7. | a count that agrees
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Nie dotarły dwie osoby (3 i 7). | brackets
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Było 10 osób, nie było 3 i 7. | a count that agrees
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | 1, 2, 4-6, 8-12 | ranges
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Everyone but 3 and 7. | English
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | All present apart from numbers 3 and 7. | English
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Only 3 and 7 were missing. | English
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Усі, окрім 3 і 7. | Ukrainian
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Не було 3 та 7. | Ukrainian
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Pani Sikora-Bąk i pan Wójcik nie dotarli, pozostali byli. | names
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Nie było KGW i piekarza. | institution and trade
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | wszyscy oprócz pani Sikory-Bąk i piekarza | exception by name and trade
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Zabrakło księdza Mroza. | a moving vowel
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Nie było proboszcza, bo miał pogrzeb. | function and reason
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Ksiądz nie dał rady przyjść. Reszta obecna. | can't
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Wszyscy, tylko ksiądz chory. | ill
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Wszyscy oprócz pana Gołębia. | ą becomes ę
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Nie przyszedł tylko pan Kozioł ze straży. | name and institution
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Zabrakło Kozła. | irregular genitive
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Wszyscy bez pana Cieśli. | man's name in -a
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Leśnicy nie dojechali, poza tym wszyscy. | trade
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Byli wszyscy prócz pani Zięby z apteki. | name and institution
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Aptekarka się rozchorowała, poza nią wszyscy obecni. | ill
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Nie było pani Wójcik. | the lady of two with one surname
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Nie było pana Wójcika. | the gentleman of two with one surname
    p=1,2,3,4,6,8,9,10,11,12 a=5,7 | Nie było Katarzyny Wójcik ani Jana Wójcika. | neither nor
    doubt | Nie było Wójcik i Zięby, a Wójcika nie pamiętam, czy był, głowy nie dam, Kozła też nie | too tangled: whoever it is, no guess
    p=1,2,3,4,5,7,8,10,11,12 a=6,9 | Ani sołtys, ani wójt nie przyszli. | neither nor
    p=6,9 a=1,2,3,4,5,7,8,10,11,12 | Byli tylko sołtys i wójt. | only
    p=6,9 a=1,2,3,4,5,7,8,10,11,12 | Nie było nikogo oprócz sołtysa i wójta. | nobody except
    p=6,9 a=1,2,3,4,5,7,8,10,11,12 | Sołtys, wójt i nikt więcej. | nobody else
    p=6,9 a=1,2,3,4,5,7,8,10,11,12 | Poza szóstką i dziewiątką nikt nie przyszedł. | except, nobody
    p=6,9 a=1,2,3,4,5,7,8,10,11,12 | Gołąb i Marzec byli, innych nie było. | others
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | Obecni: Pawłowska, Kozioł, Sikora | half of a double surname
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | pawłowska, kozioł, sikora-bąk | small letters
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | Obecni:⏎Aleksandra Pawłowska⏎Zbigniew Kozioł⏎Małgorzata Sikora-Bąk | a name a line
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | Pawłowska Aleksandra, Kozioł Zbigniew, Sikora-Bąk Małgorzata | surname first
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | Pani Ola ze szkoły, Zbyszek z OSP i pani Gosia. | first names, familiar
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | pierwsza trójka z listy | first n
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | Trzy pierwsze osoby. | n first
    p=10,11,12 a=1,2,3,4,5,6,7,8,9 | ostatnie trzy | last n
    p=1,2,3,10,12 a=4,5,6,7,8,9,11 | Obecni: 1-3, 10, 12 | ranges
    p=1,2,3,10,12 a=4,5,6,7,8,9,11 | od 1 do 3 oraz 10 i 12 | ranges in words
    p=1,2,3,10,12 a=4,5,6,7,8,9,11 | jeden, dwa, trzy, dziesięć i dwanaście | dictated
    p=1,2,3,10,12 a=4,5,6,7,8,9,11 | nr 1, nr 2, nr 3, nr 10 i nr 12 | labelled
    p=1,2,3,10,12 a=4,5,6,7,8,9,11 | 1. 2. 3. 10. 12. | with dots
    p=1,2,3,10,12 a=4,5,6,7,8,9,11 | Było 5 osób: 1, 2, 3, 10, 12 | a count that agrees
    doubt | Było 7 osób: 1, 2, 3, 10, 12 | a count that does not
    p=1,2,3,10,12 a=4,5,6,7,8,9,11 | 5 z 12: 1, 2, 3, 10, 12 | n of all
    p=1,2,3,10,12 a=4,5,6,7,8,9,11 | Na spotkaniu 10 grudnia o godz. 16.30 byli: 1, 2, 3, 10 i 12. | date and hour are no numbers of the list
    p=1,2,3,10,12 a=4,5,6,7,8,9,11 | Obecni: 1, 2, 3, 10, 12. Spotkanie trwało 2 godziny, od 16 do 18. | length of time
    p=1,2,3,10,12 a=4,5,6,7,8,9,11 | Obecni: 1, 2, 3, 10, 12⏎⏎Pozdrawiam⏎Ewa Głąb | a signature is not presence
    p=1,2,3,10,12 a=4,5,6,7,8,9,11 | Uprzejmie informuję, iż w spotkaniu wzięły udział osoby z pozycji: 1, 2, 3, 10, 12.⏎Z poważaniem⏎J. Nowak | office style
    p=1,2,3,10 a=4,5,6,7,8,9,11,12 | Byli 1, 2, 3 i 10, nie było pozostałych. | rest behind its verb
    p=1,2,3,10 a=4,5,6,7,8,9,11,12 | 1 2 3 10 byli reszta nie | no marks
    p=1,2,3,10 a=4,5,6,7,8,9,11,12 | 1 tak⏎2 tak⏎3 tak⏎4 nie⏎5 nie⏎6 nie⏎7 nie⏎8 nie⏎9 nie⏎10 tak⏎11 nie⏎12 nie | a verdict a line
    p=1,2,3,10 a=4,5,6,7,8,9,11,12 | 1 - była, 2 - był, 3 - była, 10 - była, pozostałych brak | verdicts
    p=1,2,3,10 a=4,5,6,7,8,9,11,12 | 1 ✅ 2 ✅ 3 ✅ 10 ✅ reszta ❌ | signs
    p=1,2,3,10 a=4,5,6,7,8,9,11,12 | 1. Aleksandra Pawłowska – Szkoła Podstawowa nr 2 - była⏎2. Zbigniew Kozioł – OSP Lipowo - był⏎3. Małgorzata Sikora-Bąk - była⏎10. Teresa Pszczółkowska - była⏎Reszta nieobecna. | copied lines
    p=1,2,3,10 a=4,5,6,7,8,9,11,12 | Byli: 1, 2 (spóźniony), 3, 10 (wyszła po godzinie) | remarks in brackets
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | Byli: 1, 2, 3. Nie było: 4, 5, 6, 7, 8, 9, 10, 11, 12. | both lists
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Nieobecni: 10, 11, 12. | absent only
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Nieobecni usprawiedliwieni: 10, 11. Nieusprawiedliwiony: 12. | a register
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Nie przyszły: pani z przedszkola, leśniczy i pani aptekarka. | by function
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | trzech ostatnich nie było | last n
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | 10 dzwoniła, że nie przyjdzie, 11 i 12 nie było | doubtful word with a clear verb elsewhere
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Sołtys miał być, ale nie przyszedł. Pozostali obecni. | a plan that failed
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Sołtys się zapowiadał, a jednak nie dotarł; reszta w komplecie. | a plan that failed
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy. Wójt miał nie przyjść, a jednak był. | a plan that failed the other way
    p=1,2,3,4,5,7,8,9,10,11 a=6,12 | Nie było sołtysa i pani Zięby, wójt się spóźnił. | late at the end
    p=1,2,3,4,5,7,8,9,10,11 a=6,12 | Nie było 6 i 12, 9 spóźniony. | late at the end
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 w=Adam Sęk | Zamiast księdza przyszedł wikary Adam Sęk, reszta bez zmian. | a stand-in
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 w=Adam Sęk | Za księdza Mroza był wikary Adam Sęk. Poza tym komplet. | a stand-in
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 w=Lena Bury | Wszyscy oprócz wójta, w jego zastępstwie Lena Bury (lena.bury@lipowo.example.pl). | a stand-in
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 w=Lena Bury | Wójta zastąpiła Lena Bury, reszta obecna. | replaced
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Jan Kos | Byli wszyscy i dodatkowo Jan Kos z orkiestry. | a walk-in
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Jan Kos w=Ewa Lis | wszyscy⏎Jan Kos, orkiestra, jan.kos@example.pl⏎Ewa Lis, Caritas | walk-ins, a line each
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Ewa Głąbska | Byli wszyscy, do tego pani Ewa Głąbska, sąsiadka. | nearly a name of the list
    p=1,2 a=3,4,5,6,7,8,9,10,11,12 w=Jan Kos | Obecni: 1, 2, Jan Kos (spoza listy) | a walk-in in the list
    p=1,2 a=3,4,5,6,7,8,9,10,11,12 | Obecni: 1, 2 i dwie panie spoza listy. | newcomers without names
    p=1,2 a=3,4,5,6,7,8,9,10,11,12 | Byli 1 i 2. Przyszło też pięć nowych osób, nazwisk nie znam. | newcomers without names
    p=1,2,5 a=3,4,6,7,8,9,10,11,12 in=AB | Obecni: 1, 2, 5, A i B | letters of staff
    p=1,2,5 a=3,4,6,7,8,9,10,11,12 in=A out=B | Obecni: 1, 2, 5, A. Nie było B. | letters of staff
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= in=AB | Wszyscy, A i B też. | letters of staff
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= in=B | Komplet oraz pan Orzeł. | staff by name
    p=1,2,5,6,8,10,12 a=3,4,7,9,11 | Obecni 1, 2, 5, 6, 8, 10, 12; nieobecni 3, 4, 7, 9, 11 | semicolon
    p=1,2,3,4,5,6 a=8,9,10,11,12 | Byli 1-6. Nie było 8-12. Siódemki nie pamiętam. | not remembered
    p=1,2,3,4,5,6 a=8,9,10,11,12 | Byli 1-6, nie było 8-12. Nie wiem, czy 7 była. | not known
    doubt | Chyba wszyscy. | a hedge
    doubt | Prawie wszyscy byli. | almost
    doubt | Nie wszyscy dotarli. | not all
    doubt | Było kilka osób. | no list
    doubt | Przyszło 9 osób. | a count only
    doubt | Listę prześlę jutro. | a promise
    doubt | Dziękuję, było bardzo miło. | thanks
    doubt | 1, 2, 13 | not on the list
    doubt | Byli 1, 2 i Nowacki. | a name nobody knows
    doubt | Nie przyszła Wiśniewska. | a name nobody knows
    doubt | Byli: 1, 2, 3. Nie było: 2. | a contradiction
    doubt | Z listy Wójcik. | which of two
    doubt | 3 i 7 przysłali pozdrowienia z nad morza | nothing said of presence
    p=5 a=11 | Pani Kasia była, pan Piotr nie. | the rest is not told, and left open
    doubt | Lista w załączniku. | attachment
    doubt | Wójt będzie następnym razem. | the future
    doubt | nie mam listy pod ręką | no list
    not held | Spotkanie się nie odbyło, przyszli tylko 3 i 7. | not held
    not held | Odwołane z powodu śniegu. | not held
    p=2,4,5,6,7,8,9,11,12 a=1,3,10 | Panowie w komplecie, z pań tylko Wójcik, Głąb i Zięba. | of a group only
    p=1,3,5,8,10,12 a=2,4,6,7,9,11 | Przyszły same panie. | a sex
    p=1,3,5,8,10,12 a=2,4,6,7,9,11 | Panie tak, panowie ani jeden. | a sex
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Z Wójcików tylko Jan, reszta była. | of a couple only
    p=2,4,6,8,10,12 a=1,3,5,7,9,11 | Same numery parzyste. | even
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Wójcik nie dotarł, pozostali owszem, byli. | the verb tells the man
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Wójcik nie przyszła, reszta obecna. | the verb tells the woman
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Nie było 3 i 7. Sprostowanie: 7 był. | a correction
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nie było 3. Pomyłka, jednak była. | a correction
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Pani Zięba dała znać, że nie da rady. Reszta obecna. | word was sent
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Zięba na zwolnieniu, reszta jak na liście. | sick leave
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Pani Irena przeprosiła telefonicznie, pozostali obecni. | excused
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | poza apteką komplet | institution
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | zabraklo tylko p. Zieby | no diacritics
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | wszyscy opròcz 12, dzieki | odd diacritics
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Kozioł nie przyszedł, chociaż obiecał. Reszta tak. | a broken promise
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Strażak nie dojechał, mieli akcję. Pozostali byli do końca. | reason in a clause of its own
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Nie było Kozła (akcja gaśnicza). | reason in brackets
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Nie było Zbyszka ze straży, a poza tym komplet. | a familiar name
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Komplet! Nawet wójt przyszedł, a pani Ewa upiekła szarlotkę. | remarks on those present
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Dziękuję za pomoc. Byli wszyscy. | thanks first
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Pani Kasiu, obecni wszyscy, pozdrawiam | a person addressed is none of the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy dojechali mimo śniegu. Następne spotkanie 14 stycznia o 16. | another meeting
    p=1,2,3,4 a=5,6,7,8,9,10,11,12 | Było nas mało: 1, 2, 3 i 4. | a comment
    p=1,2,3,4 a=5,6,7,8,9,10,11,12 | tylko 1,2,3,4 :( | sadly
    p=1,2,3,4 a=5,6,7,8,9,10,11,12 | Tylko cztery osoby: Pawłowska, Kozioł, Sikora-Bąk i ksiądz. | count and names
    p=1,2,3,4 a=5,6,7,8,9,10,11,12 | Obecni: Pawłowska A., Kozioł Z., Sikora-Bąk M., Mróz A. | initials
    p=1,2,3,4 a=5,6,7,8,9,10,11,12 | Obecni: A. Pawłowska, Z. Kozioł, M. Sikora-Bąk, ks. A. Mróz | initials before
    p=1,2,3,4 a=5,6,7,8,9,10,11,12 | Present were 1 to 4, the rest absent. | English
    p=1,2,3,4 a=5,6,7,8,9,10,11,12 | Only the first four came. | English
    p=1,2,3,4 a=5,6,7,8,9,10,11,12 | Numbers 1, 2, 3 and 4 came; nobody else. | English
    p=1,2,3,4 a=5,6,7,8,9,10,11,12 | Прийшли лише 1, 2, 3 і 4. | Ukrainian
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | The priest could not come, everybody else was there. | English, function
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | All but the priest. | English, function
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 w=Adam Sęk | All except Father Mróz; his curate Adam Sęk came instead. | English, stand-in
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Zofia Bryl | Wszyscy z listy + pani Zofia Bryl, emerytka. | plus sign
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Ihor Kowal | Byli wszyscy, przyszedł też nowy sąsiad, Ihor Kowal. | a newcomer
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Maria Zawada | Pełny skład, dołączyła Maria Zawada z Caritas (maria.zawada@caritas.example.pl). | a newcomer
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 w=Beata Mol | Z GOPS-u zamiast pani Wójcik była Beata Mol, reszta zgodnie z listą. | a stand-in of an institution
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy obecni. Proszę pozdrowić panią Annę Zdrój! | regards are no walk-in
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | Byli 1, 2, 3. Dziękuję Janowi Kosowi za kawę. | thanks are no walk-in
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | 1, 2, 3. Siedzieliśmy od 17 do 19:30 w domu kultury. | hours and place
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | 1, 2, 3 obecni, 0 spoza listy | none from elsewhere
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Nieobecne: pani Małgorzata i nr 7 | name and number
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Frekwencja: 10/12, bez 3 i 7. | count and exception
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Trójka i siódemka nie przyszły, ósemka się spóźniła, reszta ok. | nouns and a latecomer
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | 3 - nie, 7 - nie, pozostali tak | verdicts
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | wszyscy byli z wyjatkiem nr 3 i nr 7, ktorzy nie przyszli | relative clause
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Na 12 zaproszonych przyszło 10 osób. Nie dotarli: Sikora-Bąk, Wójcik Jan. | counts
    doubt | Byli prawie wszyscy, nie pamiętam kogo zabrakło. | not remembered
    doubt | Połowa przyszła, połowa nie. | half of whom
    doubt | Pani Nowak i pan Lis. | nobody of the list
    doubt | Wszyscy, którzy mieli być. | not of the list
    doubt | Chyba 1, 2 i 3. | a hedge
    doubt | Obecni jak zwykle. | no list
    doubt | Lista obecności była pusta, bo zapomniałam ją wyłożyć. | a list is no attendance
    doubt | Zapytam panią Ewę, kto był. | a question to somebody
    doubt | Wójt zajrzał na chwilę, ksiądz modlił się w kościele, reszta różnie. | tangled
    doubt | Nie było mnie na tym spotkaniu, proszę pytać panią Hannę. | the writer was not there
    doubt | Jeśli dobrze liczę, 3 i 7 powinni być. | a condition
    doubt | Widziałam się z panią Ziębą, mówiła, że było fajnie. | met elsewhere, said nothing of who came
    p=1,2,3,6 a=4,5,7,8,9,10,11,12 | Obecni 1, 2, 3 i 5. Przepraszam, nie 5 tylko 6. | one named by mistake for another
    p=1,2,3,6 a=4,5,7,8,9,10,11,12 | Obecni 1, 2, 3 i 5. Zamiast 5 ma być 6. | one named by mistake for another
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 | Wójt przysłał życzenia, ale sam się nie zjawił. Poza nim byli wszyscy. | things sent, no substitute
    """
