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
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | 4 i 10 – nie, reszta – tak. Proszę o przesłanie protokołu do pani Hajduk. | the rest
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Nie było księdza i pana Mazurka. Pani Łoś prosi o wysłanie prezentacji. | by name or sex
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Czwarty i dziesiąty nie przyszli. Następne spotkanie chyba 10 maja? | one by one
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Frekwencja super, 10 osób na 12, bez 4 i 10. | an exception
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Na spotkanie przyszło pięć osób: panie Brzezińska, Jabłońska, Łoś i Nowicka oraz pan Jabłoński. | several of one surname
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Obecni: 1; 6; 7; 9; 11. Nieobecni: pozostali. | the rest
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Oboje Jabłońscy, pani Łoś, pani Brzezińska i Kasia Nowicka. Innych nie było. | several of one surname
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Jabłońscy oboje, Łoś, Brzezińska, Nowicka | several of one surname
    doubt | Byli: pani z przedszkola, aptekarka, nauczycielka, sołtys z żoną. | by name or sex; whether "żona" is of the list, the weighers don't agree
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | 2,3,4,5,8,10,12 nie było | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | 1,6,7,9,11 = obecni, 2,3,4,5,8,10,12 = nieobecni | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | TAK: 1, 6, 7, 9, 11⏎NIE: 2, 3, 4, 5, 8, 10, 12 | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Na TAK: 1,6,7,9 i 11. Reszta na NIE. | the rest
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Odhaczam 1, 6, 7, 9, 11. | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Proszę zaznaczyć obecność przy numerach 1, 6, 7, 9 i 11 | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | Present: 1 6 7 9 11⏎Absent: the others | the rest
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | obecne 1,6,7,9,11, a kolejno 2,3,4,5,8,10 i 12 nieobecne | one by one
    p=1,6,7,9,11 a=2,3,4,5,8,10,12 | byly 1 i 6, 7, potem 9, no i 11 | one by one
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Obecnych było 10 osób. Brakowało księdza proboszcza i pana Mazurka z LZS. | a count beside them
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | wszyscy byli oprocz ksiedza i mazurka | all
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Nie mogli przyjść: 4 (rekolekcje) i 10 (mecz). | one by one
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Nieobecni byli jedynie 4 i 10. | one by one
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Na spotkanie nie przybyli: ks. Daniel Gołąb, Jan Mazurek. Pozostali zaproszeni obecni. | the rest
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | The priest and Mr Mazurek were missing. The remaining ten attended. | one by one
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Missing: Gołąb, Mazurek. Kaczmarek had to leave early. | one by one
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | 4: nie⏎10: nie⏎reszta: tak | the rest
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Czwórka i dziesiątka się nie pojawiły. | one by one
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Zwracam listę: nieobecności przy numerach 4 i 10. | one by one
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 | Z listy skreślam tylko 4 i 10. | one by one
    p=1,2,3,5,6,7,8,9,11,12 a=4,10 w=Roman Kita | Brak 4 i 10. Gość: Roman Kita. | somebody who is not on the list
    p=6,7,8 a=1,2,3,4,5,9,10,11,12 | Jabłońscy i wójt. Tyle. | several of one surname
    p=6,7,8 a=1,2,3,4,5,9,10,11,12 | Przyszło małżeństwo Jabłońskich oraz wójt, nikogo innego nie było. | several of one surname
    p=6,7,8 a=1,2,3,4,5,9,10,11,12 | Franciszek i Grażyna Jabłońscy plus Hubert Kaczmarek | several of one surname
    p=6,7,8 a=1,2,3,4,5,9,10,11,12 | Obecni od 6 do 8, reszta nieobecna. | the rest
    p=6,7,8 a=1,2,3,4,5,9,10,11,12 | 6-8 | one by one
    p=6,7,8 a=1,2,3,4,5,9,10,11,12 | państwo Jabłońscy i pan wójt, poza nimi nikt | several of one surname
    p=6,7,8 a=1,2,3,4,5,9,10,11,12 | Trójka śmiałków: 6, 7, 8. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Jest komplet!!! Nie wierzę. | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Stawiła się cała lista. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Potwierdzam: 12 osób obecnych, 0 nieobecnych. | a count beside them
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nikt nie zawiódł. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Teresa Maj | Oprócz wszystkich z listy była Teresa Maj z Caritasu. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Teresa Maj | Wszyscy, a dodatkowo p. Teresa Maj, która chce dołączyć na stałe. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Wszyscy oprócz 10, 3 tylko na początku. | an exception
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Nie ma co pisać, byli wszyscy prócz Jana Mazurka. | an exception
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Napisałam Państwu wczoraj, że nie było 9. Sprostowanie: nie było 10, a 9 była. | one by one
    doubt | Pani Łoś notowała, kto był, poproszę ją o przesłanie. | nothing is said of who was there
    doubt | Ja tylko otwierałam salę, o obecność proszę pytać pana Zająca. | nothing is said of who was there
    doubt | Nie widziałam żadnej listy. | nothing is said of who was there
    doubt | Skan listy ma pani z GOPS. | nothing is said of who was there
    doubt | Przekażę wójtowi. | nothing is said of who was there
    doubt | Wójt prosił o przełożenie na 10 maja. | nothing is said of who was there
    doubt | Zastanawiam się, czy liczyć panią Drozd, bo przyszła na sam koniec? | nothing is said of who was there
    doubt | Byli ludzie z 3 sołectw. | nothing is said of who was there
    doubt | Czy 5 i 6 mam wpisać jako obecnych, skoro wyszli po 10 minutach? | nothing is said of who was there
    doubt | Dostałam tylko połowę wiadomości, lista kończy się na 6. | nothing is said of who was there
    """
