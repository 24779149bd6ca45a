// Replies under an attendance list as people type them; the notation of AttendanceCases.swift. ⏎ is a line end.

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
