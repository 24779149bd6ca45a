// A second list: titles of several words, a couple, institutions by short and long name. The notation of AttendanceCases.swift.

let thirdAttendanceLetter = """
    Kto był z zaproszonych?
    1) Barbara Wrzos (dyrektor ZSP)
    2) mł. bryg. Dariusz Kuna (PSP)
    3) Elżbieta Kuna (Koło Emerytów)
    4) o. Marcin Lasota (klasztor)
    5) Wojciech Mazurek (radny)
    6) Joanna Kowalska-Zych (Fundacja „Razem”)
    7) Henryk Dąb (pszczelarz)
    8) Zofia Olejnik (poczta)
    9) asp. szt. Robert Sikora (Policja)
    10) Grażyna Wilk (GOK)
    11) Tadeusz Sroka (Bank Spółdzielczy)
    12) Natalia Bury (młodzieżowa rada gminy)
    """

let thirdAttendanceCases = """
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Pszczelarz nie dojechał, pasieka ważniejsza. Cała reszta w komplecie. | a reason in its own clause
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Brakowało tylko pani Kuny z emerytów. | a pair of one surname
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Nie było pana Kuny, miał służbę. | reason behind a comma
    p=1,4,5,6,7,8,9,10,11,12 a=2,3 | Kunowie nie przyszli, pozostali tak. | a couple
    p=1,4,5,6,7,8,9,10,11,12 a=2,3 | Zabrakło obojga Kunów. | a couple
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Wszyscy poza ojcem Marcinem. | a monk by first name
    p=1,2,3,4,5,6,7,8,9,11 a=10,12 | Gminny Ośrodek Kultury i młodzież niestety nie dopisali, reszta jak najbardziej. | a whole name for an abbreviation
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 | Pan Sikora z policji wypadł w ostatniej chwili (interwencja), a tak to wszyscy. | brackets and a clean sweep
    p=1,5,6,8,10 a=2,3,4,7,9,11,12 | byli: wrzos, mazurek, kowalska-zych, olejnik, wilk | small letters
    p=1,5,6,8,10 a=2,3,4,7,9,11,12 | Dyrektorka, radny Mazurek, pani Kowalska, pani z poczty i Grażyna Wilk. Więcej nikt. | functions and names
    p=1,5,6,8,10 a=2,3,4,7,9,11,12 | 1,5,6,8,10 (pięć osób) | a count behind
    p=1,5,6,8,10 a=2,3,4,7,9,11,12 | Przyszło pięcioro: jedynka, piątka, szóstka, ósemka i dziesiątka. | count and nouns
    p=1,5,6,8,10 a=2,3,4,7,9,11,12 | Obecne były osoby o numerach 1, 5, 6, 8 i 10, pozostałe nie. | office style
    p=1,5,6,8,10 a=2,3,4,7,9,11,12 | dotarło pięć osob z listy 1 5 6 8 10 | no diacritics
    p=1,5,6,8,10 a=2,3,4,7,9,11,12 | Numery obecnych: 1; 5; 6; 8; 10. | semicolons
    p=1,5,6,8,10 a=2,3,4,7,9,11,12 | Na liście podpisali się: Wrzos, Mazurek, Kowalska-Zych, Olejnik oraz Wilk. | signed means present
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | pierwsza połowa listy byla, druga nie | halves
    p=7,8,9,10,11,12 a=1,2,3,4,5,6 | Od siódemki w dół wszyscy, wcześniejsi nie. | a direction
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Stawili się wszyscy zaproszeni, lista podpisana, skan w załączniku. | a list elsewhere
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Sto procent frekwencji! | percent
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nie zabrakło absolutnie nikogo. | emphasis
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | wszyscy, nikt nie nawalił | an unknown verb beside nobody
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Kamil Stec | Wszyscy z listy i jeszcze pan Kamil Stec z radia. | a walk-in
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Alina Bąk w=Kamil Stec | Komplet. Poza listą: Alina Bąk (sołectwo Górki), Kamil Stec (radio). | two walk-ins
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 w=Alina Bąk | Zamiast Natalii była jej mama, Alina Bąk. Poza tym wszyscy. | a stand-in of the family
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 w=Alina Bąk | Nie dotarli 11 i 12. Bank przysłał w zastępstwie Alinę Bąk. | a stand-in sent by an institution
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Radny odmówił udziału, więc 11 osób. | refused, with a count
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | radnego mazurka nie było, reszta siedziała grzecznie | small letters
    p=2,4,5,7,9,11 a=1,3,6,8,10,12 | Sami panowie. | a sex
    p=1,3,6,8,10,12 a=2,4,5,7,9,11 | Tylko panie przyszły, panowie zbojkotowali. | sexes
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Pani z Fundacji Razem napisała rano, że nie przyjdzie. Pozostali obecni, pan Dąb spóźnił się kwadrans. | word was sent; a latecomer
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Nieobecna Kowalska-Zych (usprawiedliwiona), Dąb wyszedł wcześniej. | excused; left early
    p=3,5,7 a=1,2,4,6,8,9,10,11,12 | Frekwencja słaba: pani Ela, Wojtek i Heniek. | familiar names
    p=3,5,7 a=1,2,4,6,8,9,10,11,12 | Poza 3, 5 i 7 nikogo. | except, nobody
    p=3,5,7 a=1,2,4,6,8,9,10,11,12 | Było tylko troje: 3, 5 oraz 7; reszta bez słowa. | count and rest
    p=3,5,7 a=1,2,4,6,8,9,10,11,12 | Attended: 3, 5, 7. Others did not show up. | English
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Everyone was there except Grażyna Wilk. | English
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | 10 was absent, the rest were present. | English
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | We missed only number 10. | English
    p=1,2,3,4,5,6,7,9,11,12 a=8,10 | Прийшли всі крім 8 та 10. | Ukrainian
    p=1,2,3,4,5,6,7,9,11,12 a=8,10 | Відсутні 8 і 10. | Ukrainian
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | Pusto. Nikogo. | nobody
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | Zero osób z listy. | nobody
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | 1,2,3 i koniec | that is all
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | 1+2+3 | plus signs
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | nr. 1,nr.2, nr 3 byly reszty nie bylo | sloppy marks
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | 1 do 11 byli, 12 nie | range and one
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Od 1 do 11. | range
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Ostatniej osoby z listy nie było, reszta tak. | the last one
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Byli wszyscy, pani Wilk chora. | ill
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Wszyscy. Pani Wilk nie, bo jest na L4. | sick leave
    p=1,2,4,5,6,7,8,11,12 a=9,10 | Nie było 9 i 10, a 3 nie jestem pewna. | one not sure
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy, w tym dwie osoby spóźnione. | a part of those counted
    doubt | Przyszli ci co zawsze. | not told
    doubt | Mniej więcej połowa. | not told
    doubt | Proszę zapytać panią Wilk, ona prowadziła listę. | not told
    doubt | Chyba nikogo nie brakowało, ale nie sprawdzałam. | not told
    doubt | Oprócz paru osób wszyscy. | not told
    doubt | Pani Kowalik i pan Nowy byli. | not told
    doubt | Byłam ja i mąż. | not told
    doubt | 14 i 15 | not told
    doubt | ok | not told
    doubt | Tak. | not told
    doubt | Spotkanie było udane, dziękuję wszystkim za przybycie. | not told
    doubt | Wszystko poszło dobrze. | not told
    doubt | Wszyscy byli zadowoleni. | not told
    doubt | Nikt nie narzekał. | not told
    doubt | Nikt nie zadał pytania o numer 3. | not told
    doubt | Było super, 10/10! | not told
    doubt | Za tydzień przyjdą wszyscy. | not told
    doubt | Lista jest u pani z poczty. | not told
    doubt | Wójt się spóźnił. | only a latecomer: of the rest nothing is said
    doubt | Wszyscy potwierdzili obecność. | a promise
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Nie widziałam 3 i 7, reszta była. | not seen, while the rest was there
    doubt | Byli: Wrzos, Wilk. Kuna też, ale nie wiem który. | which of two
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Nie było 3 i 7, to wszyscy. | whichever list, it was whole
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Zabrakło Wrzos i nikogo więcej. | nobody else
    p=1,10 a=2,3,4,5,6,7,8,9,11,12 | Byli Wrzos i Wilk, to wszyscy. | that is all
    p=1,2,3,5 a=4,6,7,8,9,10,11,12 | Oprócz pani Wrzos, która przewodniczyła, byli jeszcze 2, 3 i 5. | "besides" includes where others came as well
    p=1,2,3,4,5,6,7,8,10,12 a=9,11 | Nie było nikogo z policji ani z banku, reszta tak. | nobody of an institution
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Zaproszono 12 osób, przyszło 11, brakowało Sroki. | counts
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 w=Ania Kuna | nie było 3, ale przysłała córkę Anię Kunę | a daughter sent
    p=1,3,6,8,10,12 a=2,4,5,7,9,11 | Panowie nie przyszli, panie wszystkie. | sexes
    p=1,3,6,8,10,12 a=2,4,5,7,9,11 | Panie były, panów nie było. | sexes
    p=2,4,5,7,9,10,11 a=1,3,6,8,12 | Byli wszyscy panowie i pani Wilk. | a sex and one more
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Panie Tomku, byli wszyscy. | a vocative is no sex
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Byli wszyscy. Dąb nie, zachorował. | the exact over the general
    """

/// A third list: trades, a couple, institutions that are nearly alike.
let fourthAttendanceLetter = """
    Lista:
    1. Agata Brzeska (szkoła w Lipiu)
    2. Maciej Zawisza (OSP)
    3. Stanisława Kruk (koło gospodyń)
    4. ks. Paweł Dolny (parafia)
    5. Jolanta Kmiecik (ośrodek zdrowia)
    6. Bronisław Sęk (sołtys)
    7. Kamila Sęk (biblioteka szkolna)
    8. Edward Lipa (tartak)
    9. Lidia Pawlak (ośrodek pomocy)
    10. Szymon Frącz (klub sportowy)
    11. Krystyna Wąs (emerytka)
    12. Robert Niemiec (firma ogrodnicza)
    """

let fourthAttendanceCases = """
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Ksiądz wikary miał odpust u siebie i nie dojechał, a reszta jak w banku. | the rest the other way, in whatever words
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Zjechali się wszyscy. | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nie uwierzy Pani, ale przyszli absolutnie wszyscy! | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Cała dwunastka. | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy z listy, plus kierowca sołtysa, ale on siedział w aucie. | all
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Z Sęków była tylko Kamila, bo Bronek ma rwę. Poza tym komplet. | some
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Sołtys tym razem nas zaszczycił nieobecnością, wszyscy inni byli. | some
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Sołtysa brak. | some
    p=1,2,3,4,5,8,9,10,11,12 a=6,7 | Państwo Sękowie się nie pojawili, o innych mogę powiedzieć same dobre rzeczy: byli. | some
    p=1,3,5,7,9,11 a=2,4,6,8,10,12 | Babski wieczór: przyszły wyłącznie panie, wszystkie. | some
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Kruk odfrunęła do wnuków, pozostałe osoby obecne. | a deed beside all the others
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Koła gospodyń nie było, bo pieką na dożynki. | some
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Jedyna nieobecna to pani Kruk. | some
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Brakowało jednej osoby - pani Stasi Kruk. | some
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Same obecności, jedna absencja: nr 3. | some
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | 11 osób obecnych, tylko 3 nie dotarła | some
    doubt | Trzech chłopa: Zawisza, Sęk i Lipa. Tyle. | too far from plain words: a human looks
    p=2,6,8 a=1,3,4,5,7,9,10,11,12 | Zawisza, sołtys, Lipa z tartaku. Reszta nie raczyła. | some
    p=2,6,8 a=1,3,4,5,7,9,10,11,12 | Bylo slabo, raptem 2 6 i 8 | some
    p=2,6,8 a=1,3,4,5,7,9,10,11,12 | obecni to: dwójka, szóstka, ósemka; nieobecni to cała reszta | some
    p=2,6,8 a=1,3,4,5,7,9,10,11,12 | Strażak, sołtys i pan z tartaku, więcej dusz nie stwierdzono. | nobody else
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | Bez dwóch ostatnich, poza tym wszyscy. | some
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | Pierwsza dziesiątka tak, Wąs i Niemiec nie. | some
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | 1-10 ok, 11-12 brak | some
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | Wszyscy aż do dziesiątego numeru, dalej nikt. | too far from plain words: a human looks
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | Pani Krysia Wąs złamała nogę, pan Niemiec nie dał znaku życia, pozostali przybyli. | some
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 w=Ewa Puk | Pani Pawlak przysłała zastępstwo: Ewa Puk, e.puk@ops.example.pl. Wszyscy pozostali osobiście. | a walk-in or stand-in
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 w=Ewa Puk | Z ośrodka pomocy zamiast Lidii przyszła Ewa Puk. Reszta według listy. | a walk-in or stand-in
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Ewa Puk | Byli wszyscy. Dopisać proszę: Ewa Puk, animatorka z Lipia. | a walk-in or stand-in
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Ewa Puk w=Olaf Rej | Komplet i dwoje nowych: Ewa Puk i Olaf Rej. | a walk-in or stand-in
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Ewa Puk | Wszyscy plus niespodziewanie Ewa Puk. | a walk-in or stand-in
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy przyszli, nawet pan Lipa, który nigdy nie przychodzi. | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Miało nie być 5 i 10, ale ostatecznie dojechali, więc komplet. | all
    p=1,2,3,4,6,7,8,9,11,12 a=5,10 | 5 i 10 uprzedzali, że ich nie będzie, i słowa dotrzymali. Reszta stawiła się. | some
    p=1,2,3,4,6,7,8,9,11,12 a=5,10 | Wykreślam 5 i 10, pozostali byli. | some
    p=1,2,3,4,6,7,8,9,11,12 a=5,10 | Absent: Kmiecik, Frącz. Everyone else present. | some
    p=1,2,3,4,6,7,8,9,11,12 a=5,10 | Ten came, two did not: Kmiecik and Frącz. | some
    p=1,2,3,4,6,7,8,9,11,12 a=5,10 | I counted ten people. 5 and 10 were away. | some
    p=1,2,3,4,6,7,8,9,11,12 a=5,10 | Не прийшли 5 і 10, решта була. | some
    p=1,2,3,4,6,7,8,9,11,12 a=5,10 | Lekarka i Szymek z klubu nie mogli, inni dali radę. | some
    doubt | Brakowało krzeseł. | not told
    doubt | Sołtys mówił, że było wszystkich dużo. | not told
    p=5 a= | Była pani Kmiecik, a co do reszty to nie powiem, bo wyszłam wcześniej. | the rest is in neither list
    doubt | Nie mogę powiedzieć, że wszyscy byli. | not told
    doubt | Ja byłam, a reszty nie liczyłam. | not told
    doubt | Byłoby 12, gdyby nie śnieg. | not told
    doubt | Ponad połowa, dokładnie jutro. | not told
    """
