// Replies under an attendance list as people type them; the notation of AttendanceCases.swift. ⏎ is a line end.

let sixthAttendanceLetter = """
    Kto był?
    1. Agnieszka Adamczyk – Zespół Szkół nr 1, dyrektor
    2. Bartosz Banach – burmistrz
    3. Beata Gawlik – Muzeum Regionalne
    4. Damian Dudziak – komendant OSP
    5. Ewa Cieślak – poczta
    6. Filip Ferenc – Klub Sportowy „Huragan”
    7. Grzegorz Głowacki – nadleśnictwo
    8. Halina Hnatiuk – KGW Dolna
    9. ks. Ireneusz Ignaczak – parafia
    10. Jerzy Jurek – sołtys Dolnej
    11. Kinga Kucharska – hufiec ZHP
    12. Leszek Lisiecki – Bank Spółdzielczy
    """

let sixthAttendanceCases = """
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Witam, stawili się wszyscy prócz pani Gawlik, której samochód odmówił posłuszeństwa. | a reason or a remark
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Jedynym nieobecnym był numer 3. | one by one
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Z obecnością super – zabrakło raptem pani Gawlik z muzeum. | by name or sex
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Jedenaście podpisów na dwanaście, brakuje trójki. | a count beside them
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Pani z muzeum przeprosiła, że nie zdąży z Warszawy. Reszta się zmieściła w salce. | the rest
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Muzeum nie dojechało, ale pozostałe jedenaście osób owszem. | the rest
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | wszyscy tylko gawlik nie | all
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Odhaczcie proszę wszystkich poza 3. | an exception
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Wszystkim dziękuję za przybycie, bo przyszli wszyscy z wyjątkiem pani Beaty Gawlik. | an exception
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Full house apart from Ms Gawlik, whose car broke down. | an exception
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Only Beata was missing. | a count beside them
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | All but one: no. 3 couldn't come. | an exception
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Прийшли всі, тільки третьої не було. | all
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | Pogoda zrobiła swoje: dotarło pięć osób – 1, 4, 6, 8 i 10. | a count beside them
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | Z listy wykreślamy 2, 3, 5, 7, 9, 11 i 12, reszta obecna. | the rest
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | Adamczyk, Dudziak, Ferenc, Hnatiuk, Jurek – i tyle. | one by one
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | byli ci: adamczyk, dudziak, ferenc, hnatiuk, jurek | one by one
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | 1. jest⏎4. jest⏎6. jest⏎8. jest⏎10. jest⏎reszty nie ma | a column of verdicts
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | Lista obecności:⏎Agnieszka Adamczyk⏎Damian Dudziak⏎Filip Ferenc⏎Halina Hnatiuk⏎Jerzy Jurek | a column of verdicts
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | Na liście mam podpisy: pani dyrektor Adamczyk, komendanta Dudziaka, Filipa Ferenca, pani Hnatiuk i Jurka. | a count beside them
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | Obecność potwierdzam dla: 1, 4, 6, 8, 10. | one by one
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | Nieobecni to 2 3 5 7 9 11 12 | one by one
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | Frekwencja 5/12 (1, 4, 6, 8, 10) | a count beside them
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | Five people: 1, 4, 6, 8, 10. Sorry for the low turnout. | a count beside them
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | We had 1, 4, 6, 8 and 10. The rest sent no word. | the rest
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | Przyszło tylko pięcioro z dwunastu zaproszonych (1, 4, 6, 8, 10), pozostali nawet nie odpisali. | the rest
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | nr: 1,4,6,8,10 - byli, pozostałe nr - nie | the rest
    p=1,4,6,8,10 a=2,3,5,7,9,11,12 | OK: 1, 4, 6, 8, 10; NB: pozostali | the rest
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nikogo nie brakowało, a nawet krzeseł zabrakło. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Pełna sala, cała dwunastka! | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy jak jeden mąż. Burmistrz wyszedł po pół godzinie, ale się podpisał. | a count beside them
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Komplecik :) pani Hnatiuk tylko trochę się spóźniła | by name or sex
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Lista się zgadza, byli wszyscy. | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Dobry wieczór, 12 na 12. Było bardzo miło, herbaty starczyło. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Stuprocentowa frekwencja, gratuluję pomysłu z losowaniem nagród. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Every single person on the list showed up. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Усі були на місці. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Kamila Wójcik | Wszyscy z listy, a ponadto Kamila Wójcik z Urzędu Marszałkowskiego, proszę ją dopisać. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Kamila Wójcik | Komplet. Na sali była jeszcze niezapowiedziana pani Kamila Wójcik (UMWM). | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Kamila Wójcik | Obecni wszyscy + gość: Kamila Wójcik, k.wojcik@umwm.example.pl | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Kamila Wójcik w=Leon Bosak | Komplet, a poza listą dwie osoby: Kamila Wójcik i Leon Bosak (stażysta). | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 w=Kamila Wójcik | Pana Lisieckiego nie było, przyszła za niego Kamila Wójcik. Reszta zgodnie z listą. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 w=Kamila Wójcik | 12 nie mógł, wysłał Kamilę Wójcik. Pozostali osobiście. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 w=Kamila Wójcik | Bank przysłał na zastępstwo Kamilę Wójcik, reszta bez zmian. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 w=Kamila Wójcik | Wszyscy oprócz pana Lisieckiego, którego zastąpiła pani Kamila Wójcik (k.wojcik@bank.example.pl). | somebody who is not on the list
    doubt | Mr Lisiecki was replaced by Kamila Wójcik, everyone else came in person. | somebody who is not on the list; rules and experience differ
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | Nie dotarli: burmistrz (sesja rady), pani Ewa (chore dziecko), pani Hnatiuk i harcerze. Reszta siedziała do końca. | the rest
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | Burmistrza, Ewy Cieślak, Haliny Hnatiuk i drużynowej nie widziano. Pozostałych ośmioro było. | the rest
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | 8 osób: 1, 3, 4, 6, 7, 9, 10, 12. Burmistrz zadzwonił z przeprosinami, reszta cisza. | a reason or a remark
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | Dwójka, piątka, ósemka i jedenastka nie przyszły. Cała reszta przyszła. | the rest
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | nieob. 2, 5, 8, 11 | one by one
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | Usprawiedliwieni: 2, 5. Nieusprawiedliwieni: 8, 11. Pozostali byli obecni. | the rest
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | 2 - choroba⏎5 - urlop⏎8 - nie wiem czemu nie przyszła⏎11 - obóz⏎pozostali obecni | a column of verdicts
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | Apologies from 2 and 5; 8 and 11 just didn't show. All others present. | the rest
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | tak: 1,3,4,6,7,9,10,12⏎nie: 2,5,8,11 | one by one
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | 1 T⏎2 N⏎3 T⏎4 T⏎5 N⏎6 T⏎7 T⏎8 N⏎9 T⏎10 T⏎11 N⏎12 T | a column of verdicts
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | Adamczyk ✓⏎Banach ✗⏎Gawlik ✓⏎Dudziak ✓⏎Cieślak ✗⏎Ferenc ✓⏎Głowacki ✓⏎Hnatiuk ✗⏎Ignaczak ✓⏎Jurek ✓⏎Kucharska ✗⏎Lisiecki ✓ | a column of verdicts
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | Obecni:⏎1⏎3⏎4⏎6⏎7⏎9⏎10⏎12 | a column of verdicts
    p=1,3,4,6,7,9,10,12 a=2,5,8,11 | Były osoby nr 1, 3-4, 6-7, 9, 10 i 12; pozostałych nie było | the rest
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Trzech ostatnich z listy zabrakło, pozostali obecni. | a part of the list by its place
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | 1-9 tak, 10-12 nie. | one by one
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Brak Jurka, Kucharskiej i Lisieckiego (wszyscy troje jechali jednym autem i utknęli pod Płockiem). | a count beside them
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | dziewięć pierwszych osób było reszta nie | a part of the list by its place
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Wszyscy oprócz pana Jurka, pani Kucharskiej i pana z banku. | an exception
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | Brakowało Beaty i Ewy. Poza tym bez niespodzianek. | an exception
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | Z pań nie było Gawlik i Cieślak, panowie wszyscy. | by name or sex
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | Prawie wszyscy byli. Nie przyszły tylko dwie panie: Gawlik i Cieślak. | by name or sex
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | Dziesięć osób. Nieobecne: pani Gawlik oraz pani Cieślak, obie uprzedziły mailowo. | a count beside them
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | Ani pani Gawlik, ani pani Cieślak nie przyszły; wszyscy inni – tak. | the rest
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | Neither Ms Gawlik nor Ms Cieślak was there. Everybody else was. | the rest
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | 3 i 5 chore, reszta zdrowa i obecna :) | the rest
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | Wpisałam nieobecność 3 i 5, pozostałym obecność. | the rest
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | Numery 3 oraz 5 proszę oznaczyć jako nieobecne, wszystkie inne jako obecne. | the rest
    p=1,2,4,6,7,8,9,10,11,12 a=3 | Na pewno nie było 3. Co do 5 – nie pamiętam. Reszta była. | the rest
    p=1,2,4,6,7,8,9,10,11,12 a=3 | 3 nie było, 5 nie jestem pewna, pozostali tak. | the rest
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Wszyscy poza 3 i 5. Aha, trójka jednak dojechała przed końcem, czyli tylko bez 5. | a correction
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Byli wszyscy oprócz Gawlik i Cieślak - a nie, Gawlik była, siedziała z tyłu. | a correction
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | W poprzednim mailu podałam źle: nieobecna była tylko pani Cieślak, pan Ferenc był. | a correction
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Brak 5. Uwaga: 2 i 7 byli krótko. | one by one
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Pani Cieślak urodziła, więc ma usprawiedliwienie :) reszta dopisała | the rest
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Wszyscy obecni oprócz p. Ewy. Proszę przypomnieć panu Banachowi o fakturze. | an exception
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Nie było pani Ewy z poczty. Pan Głowacki pyta, czy można dostać slajdy. | by name or sex
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Poczta nie przyszła (dosłownie i w przenośni), reszta tak. | the rest
    doubt | Było nas siedmioro, ale nie zapisałam nazwisk. | nothing is said of who was there
    doubt | Lista jest u pana Banacha, proszę do niego dzwonić. | nothing is said of who was there
    doubt | Nie mam przy sobie listy, odpiszę wieczorem. | nothing is said of who was there
    doubt | Pani Gawlik obiecała przesłać zdjęcia, a pan Jurek nagłośnienie. | nothing is said of who was there
    doubt | O której liście mowa? Tej z maja? | nothing is said of who was there
    doubt | Przekazałam listę pani Kucharskiej. | nothing is said of who was there
    doubt | Ostatnio byli wszyscy, ale tym razem nie wiem, wyszłam przed końcem. | nothing is said of who was there
    doubt | Proszę zmienić w liście nazwisko pani Kucharskiej na Nowak. | nothing is said of who was there
    doubt | Pan Głowacki zmienił numer telefonu. | nothing is said of who was there
    doubt | Nie wiem, czy pan Banach był. | nothing is said of who was there
    doubt | Czy pani Hnatiuk nie powinna być na liście gości? | nothing is said of who was there
    doubt | Było mniej osób niż zwykle. | nothing is said of who was there
    doubt | I'll send the list tomorrow, Filip has it. | nothing is said of who was there
    doubt | Przyszło sporo osób, z 10 na pewno. | nothing is said of who was there
    doubt | Prosiłabym o adresy mailowe 1, 4 i 8. | nothing is said of who was there
    p=2,4,7,9 a=1,3,5,6,8,10,11,12 | Z zaproszonych dotarli: burmistrz, komendant, nadleśniczy i ksiądz. Pozostałe krzesła puste. | the rest
    p=2,4,7,9 a=1,3,5,6,8,10,11,12 | Sami panowie w mundurach i sutannie: Banach, Dudziak, Głowacki i ks. Ignaczak | by name or sex
    p=2,4,7,9 a=1,3,5,6,8,10,11,12 | Byli z listy: 2,4,7,9. Nie było: reszty. | the rest
    p=2,4,7,9 a=1,3,5,6,8,10,11,12 | Podsumowując: obecne numery 2, 4, 7, 9, nieobecne wszystkie inne. | the rest
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Wszyscy oprócz Filipa, jemu coś wypadło. | an exception
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Klub sportowy nikogo nie przysłał. Reszta podpisana na liście. | the rest
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Ferenc na meczu wyjazdowym, pozostali byli | a reason or a remark
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Wszyscy są odhaczeni prócz pana Ferenca, do którego nie mogłam się dodzwonić. | a reason or a remark
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Jedenaście osób. Pana Filipa z Huraganu zabrakło. | a count beside them
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Absent: Filip Ferenc. Late: Halina Hnatiuk (15 min). | one by one
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Мала бути вся дванадцятка, але шостого не було. | all
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 | Tylko 6 nieobecny, choć obiecywał. | a reason or a remark
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 w=Hubert Mazur | Za Ferenca był prezes klubu Hubert Mazur, pozostali w składzie jak na liście. | somebody who is not on the list
    p=1,2,3,4,5,7,8,9,10,11,12 a=6 w=Hubert Mazur | pan Ferenc nie mógł ale w jego imieniu przyszedł Hubert Mazur z Huraganu, reszta wszyscy | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Hubert Mazur w=Alina Mazur | Był komplet oraz trójka nieproszonych, ale miłych gości: Hubert Mazur, Alina Mazur i ich pies. | somebody who is not on the list
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Tak jak na liście, nic do dodania. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Nie mam nikogo do wykreślenia, wszyscy przyszli. | all
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | 12 podpisów, komplet! | a count beside them
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Cały skład obecny, choć ksiądz musiał uciec po kwadransie na mszę. | a reason or a remark
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Pełna lista, burmistrz przyszedł nawet przed czasem. | one by one
    p=1,3,5,8,11 a=2,4,6,7,9,10,12 | Panie wszystkie, panów zero. | by name or sex
    p=1,3,5,8,10,11 a=2,4,6,7,9,12 | Same panie plus sołtys. | by name or sex
    p=1,2,5,6,7,8,9,10,12 a=3,4,11 | Gawlik, Dudziak i Kucharska: nieobecni. Wszyscy pozostali: obecni. | the rest
    p=1,2,5,6,7,8,9,10,12 a=3,4,11 | Byli wszyscy minus muzeum, straż i harcerze. | an exception
    p=1,2,5,6,7,8,9,10,12 a=3,4,11 | Obecne: 9 osób. Nieobecne: 3 osoby, tj. 3, 4, 11. | a count beside them
    p=1,2,5,6,7,8,9,10,12 a=3,4,11 | 3, 4, 11 didn't turn up, the remaining nine did. | one by one
    p=1,2,5,6,7,8,9,10,12 a=3,4,11 | Lista: wszyscy poza p. Beatą Gawlik, p. Damianem Dudziakiem i p. Kingą Kucharską. | an exception
    p=1,2,5,6,7,8,9,10,12 a=3,4,11 | Brak trzech osób: Beaty, Damiana, Kingi. | a count beside them
    p=1,2,5,6,7,8,9,10,12 a=3,4 | 3 i 4 nie było na pewno, 11 nie wiem, bo mignęła mi tylko w drzwiach. Reszta ok. | the rest
    p=1,2,5,6,7,8,9,10,12 a=3,4,11 | W załączniku skan, a dla porządku: bez 3, 4 i 11. | an exception
    p=1,2,5,6,7,8,9,10,12 a=3,4,11 | Gawlik nieobecna, Dudziak nieobecny, Kucharska nieobecna, reszta obecna. Notatka w załączeniu. | the rest
    p=1,2,5,6,7,8,9,10,12 a=3,4,11 | 1 tak, 2 tak, 3 nie, 4 nie, 5 tak, 6 tak, 7 tak, 8 tak, 9 tak, 10 tak, 11 nie, 12 tak | one by one
    p=1,2,5,6,7,8,9,10,12 a=3,4,11 | ++--++++++-+ | a column of verdicts
    p=1,2,5,6,7,8,9,10,12 a=3,4,11 | Adamczyk - była, Banach - był, Cieślak - była, Ferenc - był, Głowacki - był, Hnatiuk - była, Ignaczak - był, Jurek - był, Lisiecki - był. Pozostałych nie było. | the rest
    doubt | Pani Hnatiuk upiekła chleb, a pan Jurek przywiózł stoły. | nothing is said of who was there
    doubt | Jeszcze nie wszyscy podpisali listę, czekam na pana Banacha. | nothing is said of who was there
    doubt | Potwierdzam otrzymanie prośby o listę, odpiszę do jutra. Leszek Lisiecki | nothing is said of who was there
    doubt | Zapytam Kingę, ona robiła zdjęcia i będzie wiedziała. | nothing is said of who was there
    doubt | Na następnym spotkaniu nie będzie burmistrza. | nothing is said of who was there
    doubt | Nie rozumiem, po co Państwu numery? | nothing is said of who was there
    doubt | Spotkanie udane, burmistrz obiecał remont. | nothing is said of who was there
    doubt | 10 osób plus ja. | nothing is said of who was there
    doubt | Adres pani Cieślak jest już nieaktualny. | nothing is said of who was there
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Oprócz przedstawicieli nadleśnictwa i banku dotarli wszyscy zaproszeni. | an exception
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Dzień dobry, melduję: 10 obecnych, 2 nieobecnych (7 i 12). | one by one
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Głowacki - nie, Lisiecki - nie, reszta tak. | the rest
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Prawie komplet, bo bez leśniczego i bankowca | an exception
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Nie dotarł G. Głowacki i L. Lisiecki, pozostali tak. | the rest
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Byli:⏎1, 2, 3, 4, 5, 6, 8, 9, 10, 11⏎Nie było:⏎7, 12⏎⏎Pozdrawiam, M. | a column of verdicts
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Grzegorz i Leszek nie przyszli, cała reszta owszem. | the rest
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Nieobecność zgłosili wcześniej panowie Głowacki i Lisiecki, wszyscy pozostali podpisali listę. | the rest
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | I marked everyone present except 7 & 12. | an exception
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | 7 and 12 absent. Ms Hnatiuk came but left after ten minutes. | an exception
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Було десять, бракувало 7 та 12. | one by one
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 w=Ola Pietras | Bez 7 i 12, ale za to z Olą Pietras z radia. | somebody who is not on the list
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 w=Ola Pietras | Nie było 7 ani 12. Dołączyła do nas pani Ola Pietras (Radio Dolna, ola@radio.example.pl), można ją zapraszać. | somebody who is not on the list
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 w=Ola Pietras | Absent: 7, 12⏎Walk-ins: Ola Pietras, local radio | somebody who is not on the list
    p=9,10 a=1,2,3,4,5,6,7,8,11,12 | Tylko ksiądz i sołtys, wstyd. | one by one
    p=9,10 a=1,2,3,4,5,6,7,8,11,12 | Dwie osoby na krzyż: 9 i 10. | a count beside them
    p=9,10 a=1,2,3,4,5,6,7,8,11,12 | ks. Ireneusz i p. Jurek. Reszta nie dała znaku życia. | the rest
    p=9,10 a=1,2,3,4,5,6,7,8,11,12 | Przyszli ksiądz z sołtysem, więcej nikogo. | one by one
    p=9,10 a=1,2,3,4,5,6,7,8,11,12 | Z dwunastu osób pofatygowały się dwie: ks. Ignaczak oraz Jerzy Jurek. | a count beside them
    p=9,10 a=1,2,3,4,5,6,7,8,11,12 | Only Father Ignaczak and Mr Jurek turned up. | a count beside them
    p=9,10 a=1,2,3,4,5,6,7,8,11,12 | Nikt oprócz księdza i sołtysa. | an exception
    p=1,3,5,8,11 a=2,4,6,7,9,10,12 | Byłyśmy w babskim gronie, panów nie było wcale, pań komplet. | by name or sex
    p=1,3,5,8,11 a=2,4,6,7,9,10,12 | kobiety wszystkie, z facetów nikt | by name or sex
    p=1,3,5,8,11 a=2,4,6,7,9,10,12 | Adamczyk, Gawlik, Cieślak, Hnatiuk, Kucharska obecne, faceci nie | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Lista obecności pełna, nie mam zastrzeżeń. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Przyszli naprawdę wszyscy, pani Hnatiuk o lasce, ale przyszła! | by name or sex
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Spóźnił się tylko Ferenc, poza tym punktualny komplet. | an exception
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Obecnych: 12. Nieobecnych: 0. | one by one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | 12 of 12 :) | one by one
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | wszyscy oprucz pani dyrektor | by name or sex
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Pani Adamczyk nie było (wywiadówka), ale dopytywała o ustalenia. Pozostali w komplecie. | the rest
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Nie było tylko 1. Przepraszam, że dopiero teraz odpisuję. | one by one
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Brak jednej osoby (nr 1). | a count beside them
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Jedynki nie było, dwójka spóźniona, reszta punktualnie. | the rest
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Komplet oprócz szkoły. Protokół dołączam. Proszę przesłać kopię pani Adamczyk. | an exception
    doubt | Zeszyt z podpisami leży w sekretariacie u pani Adamczyk. | nothing is said of who was there
    doubt | Musiałam wyjść wcześniej, pan Banach przejął prowadzenie i listę. | nothing is said of who was there
    doubt | Pan Lisiecki pytał o fakturę za salę. | nothing is said of who was there
    doubt | Czy liczymy też osoby, które tylko zajrzały? | nothing is said of who was there
    doubt | Nie pamiętam wszystkich, muszę sprawdzić w notatkach. | nothing is said of who was there
    doubt | Która to była środa? Miałam dwa spotkania. | nothing is said of who was there
    doubt | Wyślę zdjęcie listy SMS-em. | nothing is said of who was there
    doubt | Sołtys zapomniał kluczy i spotkaliśmy się pod chmurką :) | nothing is said of who was there
    """
