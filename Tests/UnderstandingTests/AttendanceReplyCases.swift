// Replies under an attendance list as people type them; the notation of AttendanceCases.swift. ⏎ is a line end.

let fifthAttendanceLetter = """
    Kto był?
    1. Agnieszka Brzezińska – Szkoła Podstawowa nr 4
    2. Bogdan Cichy – OSP Zalesie
    3. Celina Drozd – KGW „Jarzębina”
    4. ks. Daniel Gołąb – parafia św. Jana
    5. Elżbieta Hajduk – GOPS
    6. Franciszek Jabłoński – sołtys Borek
    7. Grażyna Jabłońska – Klub Seniora
    8. Hubert Kaczmarek – wójt
    9. Irena Łoś – przedszkole „Bajka”
    10. Jan Mazurek – LZS Orzeł
    11. Katarzyna Nowicka – apteka
    12. Łukasz Zając – bank spółdzielczy
    """

let fifthAttendanceCases = """
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Dzień dobry, wszyscy dotarli, nawet ks. Daniel mimo odpustu. | all
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | nie było Cichego i Zająca | one by one
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | Nie przyszli tylko strażak i pan z banku, reszta w komplecie. | the rest
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | Nieobecni:⏎- Bogdan Cichy⏎- Łukasz Zając | one by one
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | Obecni: 1, 3-11⏎Nieobecni: 2, 12 | one by one
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | 1 tak⏎2 nie⏎3 tak⏎4 tak⏎5 tak⏎6 tak⏎7 tak⏎8 tak⏎9 tak⏎10 tak⏎11 tak⏎12 nie | a column of verdicts
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | 1+, 2-, 3+, 4+, 5+, 6+, 7+, 8+, 9+, 10+, 11+, 12- | one by one
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | 1 ob, 2 nb, 3 ob, 4 ob, 5 ob, 6 ob, 7 ob, 8 ob, 9 ob, 10 ob, 11 ob, 12 nb | one by one
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | 1. ✓⏎2. ✗⏎3. ✓⏎4. ✓⏎5. ✓⏎6. ✓⏎7. ✓⏎8. ✓⏎9. ✓⏎10. ✓⏎11. ✓⏎12. ✗ | a column of verdicts
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | 1. Agnieszka Brzezińska - obecna⏎2. Bogdan Cichy - nieobecny⏎3. Celina Drozd - obecna⏎4. ks. Daniel Gołąb - obecny⏎5. Elżbieta Hajduk - obecna⏎6. Franciszek Jabłoński - obecny⏎7. Grażyna Jabłońska - obecna⏎8. Hubert Kaczmarek - obecny⏎9. Irena Łoś - obecna⏎10. Jan Mazurek - obecny⏎11. Katarzyna Nowicka - obecna⏎12. Łukasz Zając - nieobecny | a column of verdicts
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | Z dwunastu osób nie przyszły dwie: pan Bogdan i pan Łukasz. | a count beside them
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | Frekwencja 10/12. Zabrakło OSP i banku. | a count beside them
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | byli wszyscy z wyjatkiem 2 (wyjazd do pozaru) i 12 (chory) | all
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | Dwójka i dwunastka nieobecne, poza tym wszyscy. | an exception
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | Wszyscy się podpisali oprócz numeru drugiego i dwunastego. | an exception
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | Everyone signed except nos. 2 and 12. | an exception
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | 2 and 12 didn't make it. Everybody else did. | the rest
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | Ten out of twelve. Absent were Mr Cichy and Mr Zając. | one by one
    p=1,3,4,5,6,7,8,9,10,11 a=2,12 | Відсутні: 2, 12. Інші були. | one by one
    p=1,2,3,4,5,8,9,10,11,12 a=6,7 | Jabłońskich nie było, reszta tak. | several of one surname
    p=1,2,3,4,5,8,9,10,11,12 a=6,7 | Państwo Jabłońscy na wczasach, pozostali obecni. | several of one surname
    p=1,2,3,4,5,8,9,10,11,12 a=6,7 | Wszyscy prócz małżeństwa Jabłońskich. | several of one surname
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Z Jabłońskich tylko ona, poza tym komplet. | several of one surname
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Franek chory, reszta dopisała | the rest
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Jabłoński nie przyszedł, Jabłońska tak. Reszta bez zmian, czyli obecni. | several of one surname
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | Pierwsza szóstka była, druga nie. | a part of the list by its place
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | 1-6 obecni, od 7 w dół nikogo | a part of the list by its place
    p=1,2,3,4,5,6,11 a=7,8,9,10,12 | Od 1 do 6 wszyscy, a z pozostałych tylko pani Nowicka. | the rest
    p=1,2,3,4,5,6,11 a=7,8,9,10,12 | Pierwsza szóstka w komplecie, z reszty jedynie aptekarka. | a part of the list by its place
    p=1,3,5,7,9,11 a=2,4,6,8,10,12 | Nieparzyste obecne, parzyste nie. | one by one
    p=1,3,5,7,9,11 a=2,4,6,8,10,12 | Przyszły tylko kobiety z listy. | by name or sex
    p=1,3,5,7,8,9,11 a=2,4,6,10,12 | Wszystkie panie i wójt. Z panów nikt więcej. | by name or sex
    p=1,3,5,7,8,9,11 a=2,4,6,10,12 | Panie komplet, z panów tylko wójt. | by name or sex
    p=1,5,8 a=2,3,4,6,7,9,10,11,12 | Tylko trzy osoby: p. Brzezińska, p. Hajduk i p. Kaczmarek. | a count beside them
    p=1,5,8 a=2,3,4,6,7,9,10,11,12 | Słabo... Wójt, szkoła i GOPS, to wszystko. | one by one
    p=1,5,8 a=2,3,4,6,7,9,10,11,12 | Podpisali się: Agnieszka, Ela i Hubert. | one by one
    p=1,5,8 a=2,3,4,6,7,9,10,11,12 | Jedynka, piątka i ósemka. Pozostałych nie było. | the rest
    p=1,5,8 a=2,3,4,6,7,9,10,11,12 | Nie było nikogo oprócz 1, 5 i 8. | an exception
    p=1,5,8 a=2,3,4,6,7,9,10,11,12 | Przyszli jedynie Brzezińska, Hajduk, Kaczmarek. Reszta zignorowała zaproszenie. | the rest
    p=1,5,8 a=2,3,4,6,7,9,10,11,12 | Only numbers 1, 5 and 8 came. | a count beside them
    p=1,5,8 a=2,3,4,6,7,9,10,11,12 | Just three: the mayor, Ms Hajduk and Ms Brzezińska. No one else. | the rest
    p=1,5,8 a=2,3,4,6,7,9,10,11,12 | Були тільки 1, 5 і 8. | one by one
    p=1,5,8 a=2,3,4,6,7,9,10,11,12 | Numery: jeden, pięć, osiem. | one by one
    p=1,5,8 a=2,3,4,6,7,9,10,11,12 | Była pani Brzezińska. Była pani Hajduk. Był wójt. I tyle. | by name or sex
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 w=Maria Kłos | Zamiast pani Drozd przyszła Maria Kłos, też z KGW. Reszta wg listy. | somebody who is not on the list
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 w=Maria Kłos | Panią Drozd zastąpiła Maria Kłos. Poza tym wszyscy byli. | somebody who is not on the list
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 w=Maria Kłos | Wszyscy oprócz Celiny Drozd (w jej zastępstwie Maria Kłos, m.klos@kgw.example.pl). | somebody who is not on the list
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 w=Maria Kłos | KGW reprezentowała Maria Kłos zamiast Celiny Drozd. Pozostali zgodnie z listą. | somebody who is not on the list
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 w=Maria Kłos | Wszyscy byli, tylko za panią Drozd była pani Maria Kłos. | somebody who is not on the list
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 w=Maria Kłos | All present, except Celina Drozd, who sent Maria Kłos in her place. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Ewa Sroka w=Oleh Bondar | Byli wszyscy. Dodatkowo przyszli: Ewa Sroka (biblioteka szkolna, e.sroka@sp4.example.pl) i Oleh Bondar. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Oleh Bondar | Komplet + Oleh Bondar z Ukrainy. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Oleh Bondar | Wszyscy z listy i jeszcze jedna osoba: Oleh Bondar, stolarz. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Oleh Bondar | Everybody came, and there was one extra guest, Oleh Bondar (o.bondar@example.com). | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 w=Adam Wrzos | Brakowało tylko pana Zająca. Spoza listy był Adam Wrzos, nowy dyrektor GOK-u. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 w=Adam Wrzos | Nie dotarł pan z banku. Gościnnie: Adam Wrzos. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 w=Adam Wrzos w=Iga Lis | Nie było 12. Osoby spoza listy:⏎1) Adam Wrzos, GOK, a.wrzos@gok.example.pl⏎2) Iga Lis, wolontariuszka | somebody who is not on the list
    doubt | Listę zostawiłam w pracy, jutro podam. | nothing is said of who was there
    doubt | Nie prowadziłam listy, proszę pytać panią Nowicką. | nothing is said of who was there
    doubt | Listę ma pan Cichy, on zbierał podpisy. | nothing is said of who was there
    doubt | Nie wiem, kto był, bo mnie nie było. Proszę zapytać wójta. | nothing is said of who was there
    doubt | W załączeniu skan listy obecności. | nothing is said of who was there
    doubt | Przesyłam listę w załączniku, pozdrawiam | nothing is said of who was there
    doubt | Chyba wszyscy, ale głowy nie dam. | nothing is said of who was there
    doubt | Było około dziewięciu osób. | nothing is said of who was there
    doubt | Większość przyszła. | nothing is said of who was there
    doubt | Kogo dokładnie mam odhaczyć? Tych, co byli do końca? | nothing is said of who was there
    doubt | Przepraszam za zwłokę, odpiszę w poniedziałek. | nothing is said of who was there
    doubt | Pani Hajduk prosiła, żeby przesłać jej notatkę. | nothing is said of who was there
    doubt | Spotkanie poprowadziła pani Brzezińska, notatkę pisze pani Łoś. | nothing is said of who was there
    doubt | Wójt obiecał dofinansowanie, a ksiądz salę. | nothing is said of who was there
    doubt | Zdjęcia robił pan Zając, wyśle do piątku. | nothing is said of who was there
    doubt | Kto ma listę? Ja jej nie mam, może pani Grażyna. | nothing is said of who was there
    doubt | Na oko połowa sali. | nothing is said of who was there
    doubt | The sign-in sheet is with Ms Nowicka, I'll get it on Monday. | nothing is said of who was there
    doubt | I wasn't there, sorry. Ask Hubert. | nothing is said of who was there
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Wszyscy oprócz 3 i 8. Przepraszam, ósemka jednak była, więc brak tylko 3. | a correction
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Nie było 3 i 8 – pomyłka, 8 był, tylko 3. | a correction
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Wczoraj napisałam, że nie było wójta. Był, pomyliłam się. Nie było tylko pani Drozd. | by name or sex
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Errata: pani Drozd nie było, reszta tak. | the rest
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | Ks. Gołębia i p. Zająca brak. Pozostali obecni, z czego wójt tylko na początku. | the rest
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | nie dotarli ks. Gołąb i pan Zając, za to cała reszta jak jeden mąż | the rest
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | Ksiądz miał pogrzeb, a pan Zając się nie odezwał. Reszta była. | a reason or a remark
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | Wszyscy poza księdzem i bankiem. | an exception
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | Poza ks. Gołębiem i Łukaszem Zającem byli wszyscy zaproszeni. | an exception
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | Nieobecność usprawiedliwili: ks. Gołąb, p. Zając. Reszta podpisana. | the rest
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | Obecnych 10. Nieobecni: 4 (usprawiedliwiony), 12 (bez słowa). | an exception
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | Obecni byli prawie wszyscy – nie było 4 i 12. | all
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | Prawie komplet! Zabrakło tylko księdza Daniela i Łukasza Zająca. | all
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | Parafia i bank nie dojechały, wszyscy inni tak. | the rest
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | Dwie ostatnie osoby z listy nie dotarły. | a part of the list by its place
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | Wszyscy bez dwóch ostatnich. | a part of the list by its place
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | Pierwszych dziesięć osób było, dwóch ostatnich nie. | a part of the list by its place
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | od jedynki do dziewiątki, dalej nikt | a part of the list by its place
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Wszyscy do numeru 9 włącznie. Ostatnich trzech nie było. | a part of the list by its place
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Obecni: 1–9. Nieobecni: 10–12. | one by one
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Nie było trojga: Mazurka, Nowickiej i Zająca. | one by one
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Zabrakło mi LZS-u, apteki i banku. | one by one
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Mazurek, Nowicka, Zając – nieobecni. Reszta – obecna. | the rest
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Mazurek - brak⏎Nowicka - brak⏎Zając - brak⏎reszta ok | a column of verdicts
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Wszyscy, ale bez pani dyrektor ze szkoły – grypa. | an exception
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Szkoły nie było, radę pedagogiczną mieli. | a reason or a remark
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Wszyscy się stawili, z jednym wyjątkiem: p. Brzezińska. | an exception
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Jedna nieobecność – pani Agnieszka. | by name or sex
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Byliśmy wszyscy, jedynki tylko zabrakło. | all
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Pani Brzezińska zadzwoniła, że nie da rady, a pozostali byli. | a reason or a remark
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Poza pierwszą osobą z listy wszyscy obecni. | a part of the list by its place
    p=2,3,4,5,7,8,9,10,11,12 a=1 | Pani Brzezińskiej nie było, sołtysa nie pamiętam, reszta na pewno była. | the rest
    p=1,2,3,4,5,6,7,8,9,10,11 a= | Wszyscy byli, tylko co do pana Zająca nie mam pewności. | all
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Druh Cichy musiał jechać do pożaru i nie dotarł. Wójt spóźnił się 20 minut, ale był. Komplet poza tym. | an exception
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Nie było jednego: Cichego. 3 i 5 wyszły wcześniej. | one by one
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Wszyscy obecni, nieobecny: 2 | all
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | nr 2 nieob., pozostali ob. | the rest
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Zgodnie z listą, z wyjątkiem druha Cichego, który miał wyjazd. | a reason or a remark
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Straż nas olała, a tak to wszyscy | all
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Bogdana nie było, reszta ekipy dopisała. | the rest
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | W spotkaniu nie wziął udziału Bogdan Cichy (OSP Zalesie). Pozostałe osoby uczestniczyły. | the rest
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | W spotkaniu wzięli udział wszyscy zaproszeni z wyjątkiem przedstawiciela OSP. | an exception
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | Nikt z listy nie przyszedł. Przykro mi. | one by one
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 w=Ewa Sroka | Nikt z zaproszonych, przyszła tylko Ewa Sroka z ulicy. | somebody who is not on the list
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Brak: ks. Gołąb, Jan Mazurek.⏎⏎--⏎Katarzyna Nowicka⏎Apteka Pod Lipą | a column of verdicts
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | 4 i 10 – nie, reszta – tak. Proszę o przesłanie protokołu do pani Hajduk. | the rest
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Nie było księdza i pana Mazurka. Pani Łoś prosi o wysłanie prezentacji. | by name or sex
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Czwarty i dziesiąty nie przyszli. Następne spotkanie chyba 10 maja? | one by one
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Frekwencja super, 10 osób na 12, bez 4 i 10. | an exception
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Na spotkanie przyszło pięć osób: panie Brzezińska, Jabłońska, Łoś i Nowicka oraz pan Jabłoński. | several of one surname
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Obecni: 1; 6; 7; 9; 11. Nieobecni: pozostali. | the rest
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Oboje Jabłońscy, pani Łoś, pani Brzezińska i Kasia Nowicka. Innych nie było. | several of one surname
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Jabłońscy oboje, Łoś, Brzezińska, Nowicka | several of one surname
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Byli: pani z przedszkola, aptekarka, nauczycielka, sołtys z żoną. | by name or sex
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | 2,3,4,5,8,10,12 nie było | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | 1,6,7,9,11 = obecni, 2,3,4,5,8,10,12 = nieobecni | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | TAK: 1, 6, 7, 9, 11⏎NIE: 2, 3, 4, 5, 8, 10, 12 | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Na TAK: 1,6,7,9 i 11. Reszta na NIE. | the rest
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Odhaczam 1, 6, 7, 9, 11. | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Proszę zaznaczyć obecność przy numerach 1, 6, 7, 9 i 11 | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Present: 1 6 7 9 11⏎Absent: the others | the rest
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | obecne 1,6,7,9,11, a kolejno 2,3,4,5,8,10 i 12 nieobecne | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | byly 1 i 6, 7, potem 9, no i 11 | one by one
    """

let seventhAttendanceLetter = """
    Kto był?
    1. Anna Nowicka, biblioteka szkolna
    2. Czesław Odrowąż, wójt
    3. Małgorzata Pająk, KGW Mokra
    4. ks. Michał Dziedzic, parafia św. Floriana
    5. Zdzisław Rosiak, nadleśnictwo
    6. Artur Stefański, OSP Mokra
    7. Elżbieta Śliwa, sołtys Mokrej
    8. Jolanta Tokarz, dom dziecka
    9. Ryszard Urban, radny
    10. Wanda Wrona, apteka „Rumianek”
    11. Henryk Zych, pszczelarz
    12. Olga Żuraw, Uniwersytet Trzeciego Wieku
    """

let seventhAttendanceCases = """
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Dobry wieczór, wszystkie osoby z listy stawiły się na spotkaniu, protokół w przygotowaniu. | a count beside them
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | byli wszyscy, nawet sołtys z Mokrej, który zwykle zapomina | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nieobecności: brak. Spóźnienia: Tokarz, Urban. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszystkich dwunastu policzyłam, zgadza się. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Ewelina Bąk | Wszyscy plus Ewelina Bąk z przychodni. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Ewelina Bąk w=Piotr Bąk | Komplet, do tego małżeństwo Ewelina i Piotr Bąk, nowi mieszkańcy. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy byli, Zych i Rosiak wyszli przed końcem, bo mieli autobus. | a reason or a remark
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Odhaczyłam wszystkich, nikt nie zawiódł! | one by one
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | Pies z kulawą nogą nie przyszedł. Trzeba inny termin. | the rest
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | Niestety nikogo. Czekałam do 18:30. | one by one
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Oprócz p. Tokarz byli wszyscy, choć p. Urban spóźnił się pół godziny. | a reason or a remark
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Tylko pani Tokarz nieobecna (pogrzeb w rodzinie). | a reason or a remark
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Jolanta Tokarz nie mogła, za to 11 pozostałych osób w komplecie. | the rest
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Na 12 osób 11 obecnych, bez Tokarz. | an exception
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Ósemki nie było, bo rodzi. | one by one
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | obecni: wszyscy⏎nieobecni: 8 | all
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Obecność 100% minus pani Jola | an exception
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Pani Jola z domu dziecka prosiła o usprawiedliwienie. Reszta w komplecie. | the rest
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Everyone except number 8, she had a funeral to attend. | an exception
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | We were one short: Ms Tokarz. | one by one
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Не прийшла лише восьма. Решта були вчасно. | the rest
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | Nie przyszły panie Pająk i Tokarz. | by name or sex
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | Zabrakło dwóch pań: Pająk i Tokarz. Panów mieliśmy w komplecie. | a reason or a remark
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | Pani Pająk i pani Tokarz przepraszają, ale nie dały rady. Wszyscy inni byli. | the rest
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | Pająk - choroba, Tokarz - delegacja, reszta obecna | a reason or a remark
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | wszyscy - (3, 8) | all
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | wszyscy bez 3, 8 | an exception
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | 3 / 8 nieobecne | one by one
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | Trzy i osiem nieobecne, pozostałe numery obecne. | the rest
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | Trzecia i ósma pani z listy nie dotarły. Reszta tak! | the rest
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | Wszyscy byli za wyjątkiem Małgorzaty Pająk i Jolanty Tokarz. | an exception
    p=1,2,4,5,6,7,9,10,11,12 a=3,8 | 10 osób, zabrakło Małgosi i Joli | a count beside them
    p=5,6,9,11 a=1,2,3,4,7,8,10,12 | Obecni: pan Rosiak, pan Stefański, pan Urban, pan Zych. | one by one
    p=5,6,9,11 a=1,2,3,4,7,8,10,12 | Czterech panów: Rosiak, Stefański, Urban i Zych. Pań żadnych. | by name or sex
    p=5,6,9,11 a=1,2,3,4,7,8,10,12 | Rosiak, Stefański, Urban, Zych + kot biblioteczny | one by one
    p=5,6,9,11 a=1,2,3,4,7,8,10,12 | 5, 6, 9, 11 (reszta usprawiedliwiona, jest epidemia grypy) | the rest
    p=5,6,9,11 a=1,2,3,4,7,8,10,12 | Podpisało się czworo: 5, 6, 9, 11. | one by one
    p=5,6,9,11 a=1,2,3,4,7,8,10,12 | W spotkaniu uczestniczyli: leśniczy, strażak, radny Urban i pszczelarz. Nikt poza nimi nie dotarł. | an exception
    p=5,6,9,11 a=1,2,3,4,7,8,10,12 | Dotarła jedna trzecia: 5, 6, 9 i 11. | one by one
    p=5,6,9,11 a=1,2,3,4,7,8,10,12 | Nie było: 1, 2, 3, 4, 7, 8, 10, 12. Cała reszta na posterunku. | the rest
    p=5,6,9,11 a=1,2,3,4,7,8,10,12 | There were only four of them: 5, 6, 9, 11 | a count beside them
    p=5,6,9,11 a=1,2,3,4,7,8,10,12 | Numbers 5, 6, 9 and 11 attended. I am sorry it was so few. | one by one
    p=5,6,9,11 a=1,2,3,4,7,8,10,12 | piątka, szóstka, dziewiątka i jedenastka, więcej chętnych nie było | one by one
    p=1,5,6,9,11 a=2,3,4,7,8,10,12 | Na liście są podpisy 5, 6, 9 i 11. Pani Nowicka była, ale się nie podpisała. Innych nie było. | a count beside them
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 w=Tomasz Gil | Zamiast pana Rosiaka był podleśniczy Tomasz Gil (t.gil@las.example.pl). Pozostali zgodnie z listą. | somebody who is not on the list
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 w=Tomasz Gil | Nadleśnictwo reprezentował Tomasz Gil zamiast p. Rosiaka, pozostali osobiście. | somebody who is not on the list
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 w=Tomasz Gil | Wszyscy oprócz 5, za niego był Tomasz Gil. | somebody who is not on the list
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 w=Tomasz Gil | nr 5 przysłał zastępcę - Tomasz Gil. reszta ok | somebody who is not on the list
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 w=Tomasz Gil | Tomasz Gil came instead of Mr Rosiak. Everyone else as listed. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 w=Adela Kot | Zabrakło dwóch ostatnich. Doszła natomiast Adela Kot, emerytowana nauczycielka. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 w=Adela Kot | 1-10 obecni. Dopisuję: Adela Kot, tel. 600 100 200. | somebody who is not on the list
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | Przyszła pierwsza połowa listy. | a part of the list by its place
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | Do szóstki wszyscy, potem już nikt. | a part of the list by its place
    p=1,2,3,4,5,6,7 a=9,10,11,12 | 1-7 obecni, 9-12 nieobecni, ósemki nie kojarzę. | one by one
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Wszyscy prócz Stefańskiego. Wójt był krótko, ale był. | an exception
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Pan z OSP wyjechał do pożaru zanim zaczęliśmy, więc liczę go jako nieobecnego. Reszta jest. | the rest
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Straż nie przyjechała. Pan Zych zostawił u nas parasol. | one by one
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Stefański nieobecny. Notatkę robi pani Nowicka. | by name or sex
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Wszyscy oprócz OSP. Następnym razem zapytajcie wcześniej panią Tokarz o salę. | an exception
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Nie było druha Stefańskiego, o reszcie zapewniam, że była. | one by one
    doubt | Nie byłam na tym spotkaniu, listę prowadził pan Zych. | nothing is said of who was there
    doubt | Listę obecności wyślę, jak wrócę z urlopu. | nothing is said of who was there
    doubt | Pan Urban ma zdjęcie listy, poproszę go. | nothing is said of who was there
    doubt | Proszę o listę zaproszonych, bo nie otworzył mi się załącznik. | nothing is said of who was there
    doubt | Spotkanie prowadziła pani Nowicka, ja tylko parzyłam kawę. | nothing is said of who was there
    doubt | Kto to jest pani Pająk? Nie znam jej. | nothing is said of who was there
    doubt | Przyszło więcej osób niż na liście, jutro policzę. | nothing is said of who was there
    doubt | Chyba 5, 6 i 9, ale sprawdzę. | nothing is said of who was there
    doubt | Było może z osiem osób | nothing is said of who was there
    doubt | Zych podziękował wszystkim za ciasto. | nothing is said of who was there
    doubt | Dziękuję za wiadomość, uzupełnię po weekendzie. | nothing is said of who was there
    doubt | Pani Tokarz prosi o zmianę adresu, a pan Zych o fakturę. | nothing is said of who was there
    doubt | Mam dwie wersje listy, która jest właściwa? | nothing is said of who was there
    doubt | Who was on the list? I can't open the attachment. | nothing is said of who was there
    doubt | Mr Urban took the sheet home with him. | nothing is said of who was there
    doubt | Numer 5 ma nowy telefon. | nothing is said of who was there
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | Witajcie, dziesięć osób na dwanaście możliwych. Nie było leśnika i strażaka. | a count beside them
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | Pan Rosiak w terenie, Stefański na szkoleniu, reszta dopisała. | a reason or a remark
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | Z nieobecnych odnotowałam panów Rosiaka i Stefańskiego. | by name or sex
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | 5 i 6 skreślamy, reszta zostaje. | the rest
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | byli wszyscy procz rosiaka i stefanskiego | all
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | BRAK: ROSIAK, STEFAŃSKI | one by one
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | NIE BYŁO 5 I 6. RESZTA BYŁA. | one by one
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | Rosiak i Stefański odwołali udział w ostatniej chwili; pozostali się stawili. | a part of the list by its place
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | Nie stawili się: 5) Rosiak, 6) Stefański. | one by one
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | Mr Rosiak and Mr Stefański were away; the other ten were all there. | the rest
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | П'ятого і шостого не було, решта на місці. | the rest
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 w=Igor Lech | Nie było Rosiaka i Stefańskiego. Przyszedł za to ktoś nowy: Igor Lech, muzyk. | somebody who is not on the list
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 w=Igor Lech | Wszyscy bez 5 i 6, za to był Igor Lech (igor@lech.example.pl), którego nie ma na liście. | somebody who is not on the list
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 w=Igor Lech w=Maja Lech | Absent 5, 6. Guests: Igor Lech, Maja Lech. | somebody who is not on the list
    p=2,3,10 a=1,4,5,6,7,8,9,11,12 | Niewiele osób: wójt, pani Pająk i aptekarka. | a count beside them
    p=2,3,10 a=1,4,5,6,7,8,9,11,12 | Wójt, KGW i apteka. Reszta nas olała. | the rest
    p=2,3,10 a=1,4,5,6,7,8,9,11,12 | Odrowąż (wójt) - obecny, Pająk - obecna, Wrona - obecna, innych brak | the rest
    p=2,3,10 a=1,4,5,6,7,8,9,11,12 | obecni 2,3 i 10 nieobecni 1,4-9,11,12 | one by one
    p=2,3,10 a=1,4,5,6,7,8,9,11,12 | Przyszło trzy osoby, dokładnie 2, 3, 10 | a count beside them
    p=2,3,10 a=1,4,5,6,7,8,9,11,12 | Nr 2 – Odrowąż, nr 3 – Pająk, nr 10 – Wrona. To wszyscy. | all
    p=2,3,10 a=1,4,5,6,7,8,9,11,12 | Z listy: Czesław Odrowąż, Małgorzata Pająk, Wanda Wrona. | one by one
    p=2,3,10 a=1,4,5,6,7,8,9,11,12 | Z kobiet tylko Pająk i Wrona, z mężczyzn tylko wójt. | by name or sex
    p=2,3,10 a=1,4,5,6,7,8,9,11,12 | Pan Czesław, pani Gosia i pani Wanda. Nikt więcej nie dotarł przez te roztopy. | by name or sex
    p=2,3,5,10 a=1,4,6,7,8,9,11,12 | Byli 2, 3 i 10. A, i jeszcze 5 na ostatni kwadrans. | a part of the list by its place
    p=2,3,5,10 a=1,4,6,7,8,9,11,12 | Obecni: 2, 3, 10 oraz (od 18:00) 5. | one by one
    p=2,3,5,10 a=1,4,6,7,8,9,11,12 | 2, 3, 5 (spóźniony), 10. Pozostali nieobecni. | the rest
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Zych nie przyszedł, chociaż potwierdzał. Pani Śliwa przyszła, chociaż odmawiała. Reszta zgodnie z planem. | the rest
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Brak tylko pszczelarza (rójka). | one by one
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | numer 11 nieobecny usprawiedliwiony pozostali obecni | the rest
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Komplet bez pszczelarza. Pani Tokarz dziękuje za ciasto. | an exception
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | wszyscy z wyj. 11 | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy! Pierwszy raz od roku. | a part of the list by its place
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Był komplet, skan listy wyślę z pracy. | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | 1-12 | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | od jedynki do dwunastki wszyscy obecni | a part of the list by its place
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | everybody :) | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Potwierdzam obecność wszystkich osób z listy. | a count beside them
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nie brakowało nikogo, ks. Dziedzic nawet poprowadził modlitwę. | one by one
    doubt | Ksiądz Dziedzic ma listę w zakrystii. | nothing is said of who was there
    doubt | Sorry, złe spotkanie, ja byłam na tym w maju. | nothing is said of who was there
    doubt | Czy mogę odpisać w piątek? | nothing is said of who was there
    doubt | Pani Wrona obiecała, że listę przyniesie jutro. | nothing is said of who was there
    doubt | A wójt się liczy, jeśli był pięć minut? | nothing is said of who was there
    doubt | Listę zgubiłam :( spróbuję odtworzyć | nothing is said of who was there
    doubt | Połowa na pewno, reszty nie pamiętam. | nothing is said of who was there
    doubt | Ok, przyjęłam, podam jak spiszę. | nothing is said of who was there
    doubt | Proszę dopisać do listy zaproszonych na przyszłość pana Jana Wilka. | nothing is said of who was there
    """
