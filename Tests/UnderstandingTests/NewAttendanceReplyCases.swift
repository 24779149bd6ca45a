// Replies under an attendance list as people type them; the notation of AttendanceCases.swift. ⏎ is a line end.

let eighthAttendanceLetter = """
    Prosimy o listę obecności:
    1. Agnieszka Treder (Zespół Szkół)
    2. Bronisław Zblewski (Rada Gminy)
    3. Czesława Kulas (Koło Emerytów)
    4. Dominik Pelpliński (LZS „Sokół”)
    5. Edmund Szwoch (Nadleśnictwo)
    6. Felicja Bronk (świetlica wiejska)
    7. Gerard Rogalla (tartak)
    8. Irena Makurat (apteka „Pod Lipą”)
    9. Jan Makurat (Bank Spółdzielczy)
    10. Klaudia Stencel (klub młodzieżowy)
    11. Lidia Werra (GOK)
    12. Michał Zaborowski (pszczelarz)
    """

let eighthAttendanceCases = """
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Byli wszyscy, tylko pan Michał miał gorączkę. | by name, calling or sex
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | 11 osób, bo Werra złamała rękę | a count beside them
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Jedenaście osób z dwunastu. Pani Lidia leży w szpitalu. | a count beside them
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | Wszyscy z wyjątkiem dwóch ostatnich pozycji | an exception
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | było nas 10: bez Werry i Zaborowskiego | a count beside them
    doubt | było nas 9: bez Werry i Zaborowskiego | what was not stated
    doubt | Widzę tylko 1, 2, 3 w Państwa mailu, reszta się nie wyświetla. Proszę o ponowne przesłanie. | what was not stated
    doubt | Nie mam jeszcze listy z podpisami, pani Bronk ją zabrała do domu. | what was not stated
    doubt | Lista jest u pana Szwocha, wyślę jutro. | what was not stated
    doubt | Kto to jest Gerard Rogalla? Nie znam człowieka. | what was not stated
    doubt | Czy pani Kulas też była na liście zaproszonych? | what was not stated
    doubt | dopiszcie proszę do listy mailingowej panią Bronk | what was not stated
    doubt | Spotkanie prowadził Jan Makurat, listę wyślę w poniedziałek | what was not stated
    p=1,3,6,8,10,11 a=2,4,5,7,9,12 | Same kobitki! panowie widać mieli mecz | by name, calling or sex
    p=2,4,5,7,9,12 a=1,3,6,8,10,11 | Tylko panowie: Zblewski, Pelpliński, Szwoch, Rogalla, Makurat i Zaborowski | by name, calling or sex
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | Treder, Zblewski, Kulas. Koniec listy. | by name, calling or sex
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | Pierwsza połowa listy na miejscu, druga połowa nie przyszła | by name, calling or sex
    p=1,2,4,5,7,9,10,12 a=3,6,8,11 | Zabrakło: Kulas, Bronk, pani Makurat i Werra, reszta była | the rest
    p=1,2,4,5,7,9,10,12 a=3,6,8,11 | 3 chora, 6 w pracy, 8 nie wiem dlaczego ale nie było, 11 urlop. Pozostali obecni | the rest
    p=1,2,4,5,7,9,10,12 a=3,6,8,11 | -3 -6 -8 -11 | signs
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Ewa Lis | wszyscy i jeszcze Ewa Lis ze szkoły | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 w=Ewa Lis | Komplet, z tym że zamiast pana Makurata była Ewa Lis | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 w=Ewa Lis | Bank Spółdzielczy reprezentowała Ewa Lis w zastępstwie pana Jana. Pozostali bez zmian. | somebody who is not on the list
    p=2,5,9 a=1,3,4,6,7,8,10,11,12 | Zblewski ✔⏎Szwoch ✔⏎Makurat Jan ✔⏎reszta ✘ | signs
    p=2,5,9,12 a=1,3,4,6,7,8,10,11 | Przyszli: 2, 5, 9, a pod koniec dotarł jeszcze 12. | from one to another
    p=2,5,9 a=1,3,4,6,7,8,10,11,12 | Obecni byli tylko p. Bronisław, p. Edmund i p. Jan. Bardzo słabo. | by name, calling or sex
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Frekwencja 12/12, aż miło! | a count beside them
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | 11/12. Nadleśnictwo nie dojechało. | a count beside them
    p=1,2,3,4,6,7,8,9,11,12 a=5,10 | Nie było leśnika i młodzieży, poza tym wszyscy. | an exception
    p=1,2,3,4,5,6,7 a=8,9,10,11,12 | od 1 do 7 obecni, od 8 do 12 nieobecni | from one to another
    p=1,2,3,4,5,6,7 a=8,9,10,11,12 | Od Treder do Rogalli wszyscy obecni, potem już nikogo. | from one to another
    p=1,2,3,4,5,6,7 a=8,9,10,11,12 | Numery 1–7. Makuratowie pojechali na wesele, więc ich brak, a Klaudia, Lidia i Michał nie dali znaku życia. | by name, calling or sex
    p=1,2,3,4,5,6,7,10,11,12 a=8,9 | Makuratów nie było, reszta w komplecie | the rest
    p=1,2,3,4,5,6,7,10,11,12 a=8,9 | Państwo Makurat odwołali udział dzień wcześniej. Poza nimi wszyscy na miejscu. | an exception
    doubt | Jeden Makurat był, drugi nie, nie pamiętam który. Reszta była. | what was not stated
    p=1,3,10 a=2,4,5,6,7,8,9,11,12 | tylko trzy osoby: Agnieszka T., Czesława K. oraz Klaudia S. | a count beside them
    p=1,3,10 a=2,4,5,6,7,8,9,11,12 | Trzy panie: z zespołu szkół, z koła emerytów i z klubu młodzieżowego | by name, calling or sex
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy. Pan Rogalla przyszedł z psem, pies grzeczny. | by name, calling or sex
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Tak, byli wszyscy z listy, proszę odhaczyć. | by name, calling or sex
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Każdy przyszedł, jedynie Klaudia napisała mi smsa, że ma kolokwium i nie zdąży. | by name, calling or sex
    p=3,6 a=1,2,4,5,7,8,9,10,11,12 | Padało strasznie, dojechały dwie: p. Kulas i p. Bronk | by name, calling or sex
    doubt | Padało strasznie, dojechały trzy: p. Kulas i p. Bronk | what was not stated
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Wszyscy oprócz siódemki, tartak pali się od rana. | an exception
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Była cała lista minus Rogalla | an exception
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Everyone was there but Mr Rogalla | an exception
    p=1,2,5,7 a=3,4,6,8,9,10,11,12 | We had four people: Treder, Zblewski, Szwoch, Rogalla. | by name, calling or sex
    p=1,2,5,7 a=3,4,6,8,9,10,11,12 | Були: Тредер, Зблевський, Швох і Рогалла. Більше нікого. | Cyrillic
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Не було тільки пані Лідії. | Cyrillic
    doubt | Dziękuję za listę, sprawdzę u koleżanki kto był i odpiszę. | what was not stated
    doubt | Obecnych było dziewięć osób, szczegóły w załączniku. | what was not stated
    doubt | Byłam tylko na początku, widziałam 1, 2 i 5, a kto doszedł później, nie wiem. | what was not stated
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Pelpliński nie dotarł (mecz), Bronk spóźniona 20 min, reszta o czasie. | the rest
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Był komplet, z wyjątkiem czwórki. 4 ma mecz co drugi wtorek. | an exception
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Pani Czesia nie mogła, wnuki. Cała reszta dopisała. | the rest
    """

let ninthAttendanceLetter = """
    Kto był na spotkaniu? Proszę odpisać numery:
    1) Teresa Adamczyk, Zespół Szkolno-Przedszkolny
    2) Bogdan Cebula, OSP Lipnica
    3) ks. Damian Florek, parafia
    4) Elwira Gaj, GOPS
    5) Fryderyk Halicki, Koło Wędkarskie
    6) Grażyna Iwan, Stowarzyszenie „Lipa”
    7) Hubert Jasny, wójt gminy Lipnica
    8) Irmina Kowal, sołtyska Lipnicy
    9) Jacek Kowal, tartak Kowal
    10) Karol Lech, policja
    11) Laura Młynarz, biblioteka szkolna
    12) Maria Nowicka, Klub Seniora
    """

let ninthAttendanceCases = """
    p=1,2,3,4,6,8,9,10,11,12 a=5,7 | Nie przyszli tylko Halicki i Jasny. Kowalowie byli oboje. | by name, calling or sex
    p=8,9 a=1,2,3,4,5,6,7,10,11,12 | Byli tylko Kowalowie, oboje. I ja. Porażka. | by name, calling or sex
    p=8 a=1,2,3,4,5,6,7,9,10,11,12 | Przyszła jedna jedyna osoba: pani Irmina. | by name, calling or sex
    p=1,2,3,4,5,6,7,10,11,12 a=8,9 | Państwo Kowal nieobecni, mają wesele córki. Reszta stawiła się w komplecie. | the rest
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nikt nie opuścił spotkania, wszyscy obecni | by name, calling or sex
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy, chociaż pan Lech musiał wyjść po kwadransie na interwencję | from one to another
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Daria Wolna | 12 z 12 + Daria Wolna, stażystka z urzędu | signs
    p=2,3,5,7,9,10 a=1,4,6,8,11,12 | sami faceci | by name, calling or sex
    p=1,4,6,8,11,12 a=2,3,5,7,9,10 | Same panie, panowie nie dopisali. | by name, calling or sex
    p=1,2,4,6,8,11,12 a=3,5,7,9,10 | Wszystkie panie i strażak. | by name, calling or sex
    p=1,2,4,6,8,11,12 a=3,5,7,9,10 | Wszystkie panie, a z panów tylko Bogdan Cebula. | by name, calling or sex
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | jeden, dwa, trzy, cztery, pięć i sześć. Od siódemki w dół nikogo. | from one to another
    p=1,3,5,7,9,11 a=2,4,6,8,10,12 | Nieparzyści byli, parzyści nie. | by name, calling or sex
    p=4,6,12 a=1,2,3,5,7,8,9,10,11 | Obecne: GOPS, Stowarzyszenie Lipa, Klub Seniora. Pozostałe instytucje nie przysłały nikogo. | the rest
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 w=Paweł Rój | Za wójta przyszedł sekretarz gminy Paweł Rój, pozostali zgodnie z listą. | somebody who is not on the list
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 w=Paweł Roj | Wójt przysłał sekretarza, pana Pawła Roja. Poza wójtem wszyscy osobiście. | somebody who is not on the list
    p=2,4,6 a=1,3,5,7,8,9,10,11,12 w=Olga Kłos | 2, 4, 6 oraz Olga Kłos (nie było jej na liście) | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Komplet poza dzielnicowym. | an exception
    p=1,2,3,4,5,7,8,9,10,12 a=6,11 | Pani Grażyna i pani Laura zgłosiły wcześniej nieobecność, pozostali dotarli. | the rest
    p=1,2,3,4,5,7,8,9,10,12 a=6,11 | Dziesięcioro obecnych. Nieobecni: Iwan Grażyna, Młynarz Laura. | a count beside them
    p=1,2,3,4,5,7,8,9,10,12 a=6,11 | 1 tak 2 tak 3 tak 4 tak 5 tak 6 nie 7 tak 8 tak 9 tak 10 tak 11 nie 12 tak | by name, calling or sex
    p=1,2,3,4,5,7,8,9,10,12 a=6,11 | wszyscy-6-11 | signs
    doubt | Nie prowadziłam tego spotkania, proszę pytać panią Gaj. | what was not stated
    doubt | Listę obecności ma ksiądz Florek. | what was not stated
    doubt | Czy mam wpisywać też nieobecnych? Bo pan Lech chyba był, ale głowy nie dam. | what was not stated
    doubt | Pani Nowicka prosi o zmianę adresu e-mail. | what was not stated
    doubt | Proszę usunąć z listy pana Halickiego, zmarł w zeszłym tygodniu. | what was not stated
    doubt | Było 9 osób, nazwisk nie pamiętam, podam jutro. | what was not stated
    doubt | Wydaje mi się, że byli 1, 2 i 5, ale nie jestem pewna, sprawdzę w zeszycie. | what was not stated
    doubt | Umówiłam się z panią Iwan na wtorek, wtedy uzupełnię listę. | what was not stated
    doubt | Proszę przesłać numery jeszcze raz, u mnie lista urywa się na 6. | what was not stated
    doubt | Przekazałam pytanie do Adamczyk, ona odpisze. | what was not stated
    not held | Spotkanie się nie odbyło, przyszedł tylko ksiądz. | what was not stated
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Na początku brakowało trzech osób, ale w końcu nie dojechał tylko ksiądz. | a count beside them
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Florek: usprawiedliwiony. Reszta: obecna. | the rest
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Ksiądz miał kolędę i nie dotarł. Poza tym bez niespodzianek, wszyscy byli. | an exception
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Everybody apart from Father Damian. | an exception
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Усі були, крім отця Флорека. | Cyrillic
    p=1,2,5,6,7,8,9,10,11,12 a=3,4 | Nie stawili się: 3) i 4), pozostałe osoby obecne | a count beside them
    p=1,2,5,6,7,8,9,10,11,12 a=3,4 | obecnych 10, nieobecnych 2 (3,4) | by name, calling or sex
    p=1,2,5,6,7,8,9,10,11,12 a=3,4 | Nr 3 i nr 4 - brak. Inni są podpisani. | the rest
    p=1,2,5,6,7 a=3,4,8,9,10,11,12 | Obecni: Adamczyk Teresa; Cebula Bogdan; Halicki Fryderyk; Iwan Grażyna; Jasny Hubert | by name, calling or sex
    p=1,2,5,6,7 a=3,4,8,9,10,11,12 | Teresa, Bogdan, Fryderyk, Grażyna i Hubert. Jutro wyślę notatkę. | by name, calling or sex
    p=1,2,5,6,7 a=3,4,8,9,10,11,12 | Z listy podpisali się: pozycja 1, 2, 5, 6, 7 | by name, calling or sex
    p=1,2,5,6,7 a=3,4,8,9,10,11,12 | na spotkanie przyszło pięć osób nr 1 2 5 6 7 dziękuję | a count beside them
    p=1,2,5,6,7 a=3,4,8,9,10,11,12 | 5 osób (1, 2, 5, 6, 7), spotkanie trwało 2 godziny, wypito 3 dzbanki kawy | a count beside them
    p=1,2,5,6,7,8 a=3,4,9,10,11,12 | 1, 2, 5-8 | signs
    p=1,2,5,6,7,8 a=3,4,9,10,11,12 | Kolejno: jedynka, dwójka, potem od piątki do ósemki. To wszyscy. | from one to another
    p=1,2,5,6,7,8 a=3,4,9,10,11,12 | Obecność: Adamczyk TAK, Cebula TAK, Florek NIE, Gaj NIE, Halicki TAK, Iwan TAK, Jasny TAK, I. Kowal TAK, J. Kowal NIE, Lech NIE, Młynarz NIE, Nowicka NIE | signs
    """

let tenthAttendanceLetter = """
    Dzień dobry, kto był na spotkaniu?
    1. Aleksandra Wilk – szkoła podstawowa
    2. Bartosz Sroka – OSP
    3. Celestyna Pawlak – KGW „Jagoda”
    4. ks. Daniel Wrona – parafia
    5. Elżbieta Mazur – GOPS
    6. Fabian Kukuła – leśniczy
    7. Gabriela Mazur – przedszkole
    8. Hieronim Żak – wójt
    9. Ilona Drozd – biblioteka szkolna
    10. Julian Gołąb – policja
    """

let tenthAttendanceCases = """
    p=1,2,3 a=4,5,6,7,8,9,10 | Byli: Wilk, Sroka i Pawlak. | by name, calling or sex
    doubt | Byli: Wilk, Sroka i organista. | what was not stated
    doubt | wszyscy bez hydraulika | what was not stated
    doubt | Wszyscy oprócz 3 i pana Kowalskiego. | what was not stated
    p=1,2,3,4,5,6,7,8,9 a=10 | Brakowało jedynie policji, bo festyn. | by name, calling or sex
    p=2,4,6,8,10 a=1,3,5,7,9 | tylko panowie w komplecie | by name, calling or sex
    p=1,2,3,4,6,8,9,10 a=5,7 | Obie panie Mazur chore. Reszta ok. | the rest
    p=1,2,3,4,5,6,8,9,10 a=7 | Nie było Gabrysi. Poza tym pełny skład. | an exception
    p=1,2,3,4,5,6,7,8,9,10 a= w=Olga Bąk | Wszyscy z listy; dołączyła jeszcze Olga Bąk z apteki. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10 a= | Wszyscy obecni. Wójt siedział 3 minuty i pojechał, ale podpis złożył. | by name, calling or sex
    p=1,2,3,4,5 a=6,7,8,9,10 | T T T T T N N N N N | signs
    p=1,3,5 a=2,4,6,7,8,9,10 | z dziesięciu osób przyszły 3: pani Wilk, pani Pawlak i Ela Mazur | a count beside them
    p=1,3,5,7,9 a=2,4,6,8,10 | Panie wszystkie. Panów zero. | by name, calling or sex
    p=4,6 a=1,2,3,5,7,8,9,10 | był ksiądz i leśniczy, więcej ludzi nie uświadczysz | by name, calling or sex
    doubt | Proszę dopisać panią Wilk do listy kontaktów. | what was not stated
    doubt | Czy ksiądz Wrona był zaproszony? | what was not stated
    doubt | Listę zabrał wójt. | what was not stated
    doubt | Spotkanie poprowadzi pan Kukuła. | what was not stated
    p=1,2,3,4,5,6,7,8,9 a=10 | był wójt, ksiądz, leśniczy, strażak i wszystkie panie, tylko policjanta brak | by name, calling or sex
    p=1,2,3,4,5,6,7 a=8,9,10 | Do siódemki włącznie wszyscy, dalej pustki. | by name, calling or sex
    p=1,2,3,4,5,6,7 a=8,9,10 | Numery od 1 do 7 tak, pozostałe 3 nie. | the rest
    p=1,2,3,4,5,6,7,9 a=8,10 | Wójt i policja – nieobecność usprawiedliwiona, pozostali zaproszeni stawili się. | the rest
    p=1,2,3,4,5,6,7,9 a=8,10 | Osiem osób. Wójt i dzielnicowy pojechali na ćwiczenia. | a count beside them
    p=1,2,3,4,6,7,8,9,10 a=5 | Byli wszyscy, nie licząc pani Eli z GOPS-u. | by name, calling or sex
    doubt | Chyba wszyscy, ale lista zaginęła. | what was not stated
    """
