// Where a wrong reading lies near: what was once said, what others say, what is struck out, who came for whom. The notation is that
// of ListCases.swift. What the readers cannot account for is a doubt, never a guess.

let doubtPoll = """
    1. poniedziałek 15 lutego 2027, godz. 10:00
    2. wtorek 16 lutego 2027, godz. 8:30
    3. wtorek 16 lutego 2027, godz. 17:00
    4. czwartek 18 lutego 2027, godz. 12:30
    5. piątek 26 lutego 2027, godz. 18:00
    """

let pollDoubtCases = """
    poll=1,4 | Poniedziałek i czwartek ujdą, piątek bych wolała nie. | would rather not
    doubt | Wtorki żodyn, a w piątek bych wolał nie. | only what does not suit
    poll=4,5 | Do 16 lutego włącznie jestem w sanatorium, potem kiedy chcecie. | afterwards any
    poll=5 | Wcześniej chciałem 2, ale zmieniłem zdanie. Teraz tylko 5. | changed mind
    poll=3 | W styczniu głosowałam na 1 i 5, teraz pasuje mi tylko 3. | an older poll
    poll=3,4,5 | od 3 w górę | numbers upward
    poll=3,4,5 | Wszystko od numeru 3 wzwyż. | numbers upward
    poll=3,4,5 | from 3 onwards | numbers upward
    poll=2 | Proszę mnie wpisać do 2. | enrolled
    poll=4 | Zapiszcie nas do czwórki | enrolled
    poll=1,3,5 | Skreślam 2 i 4. | struck, the rest suits
    poll=2,3,4 | Wykreślam pierwszy i ostatni. | struck, the rest suits
    poll=3,4,5 | Proszę wykreślić dwa pierwsze. | struck
    poll=4,5 | W poniedziałki uczę, we wtorki mam basen, reszta tygodnia należy do Was. | the rest is yours
    poll=5 | Pierwszy nie, drugi nie, trzeci nie, czwarty też nie. Zostaje ostatni. | what remains
    poll=5 | Jedynka odpada, dwójka odpada, trójka i czwórka też. Pozostaje piątka. | what remains
    poll=1,3 | 1 i 3 bez problemu, nad 5 się wahałem, ale nie. | hesitation resolved
    doubt | 1 i 2 rozważałam. | considered only
    doubt | Każdy, o ile będzie podjazd. | a condition on all is no refusal
    doubt | Omijam 2 i 3. | an unknown verb over a row
    doubt | Termin 3 jest dla mnie nieosiągalny logistycznie. | only what does not suit
    doubt | Pierwszy termin wydaje się niefortunny. | unknown adjective
    poll=2,3 | Wtorki oba. | both
    poll=2,3 | Either Tuesday. | either is both
    poll=4,5 | Either Thursday or Friday works. | either or
    poll=5 | The last one if we must. | reluctant
    poll=1,5 | Monday is best, Friday if necessary. | reluctant
    poll=2,3 | 16, wszystko jedno o której | the hour is all the same
    poll=2,3 | 16-go, godzina obojętna. | the hour is all the same
    poll=2,4 | Gdyby 3 było o 19, to tak, ale o 17 jestem jeszcze w pracy. 2 i 4 mogą być. | an unreal condition
    poll=1,3,4 | Jak wypadnie 1., 3. albo 4., przyjdę. | whichever of these it is
    poll=3 | W tym tygodniu choruję, ale 3 jak najbardziej. | in its own words
    poll=1 | mi pasi ino pierwszy, reszta niy | Silesian
    poll=4 | Prosza o czwartek | Silesian
    poll=2,3 | Mogę tylko we wtorki, w inne dni wożę wnuka na rehabilitację. | in its own words
    poll=1,2 | Mnie pasuje 1 i 2, żonie 2 i 3. | two people
    doubt | 5 tylko wtedy, gdy nie będzie śniegu. | a condition
    doubt | Zależy od kierowcy, raczej 3 lub 4. | depends
    nothing | Żaden z nich, niestety. | none
    nothing | W lutym w ogóle mnie nie ma. | none
    poll=2,3 | Wtorki obydwa, czwartki żodyn. | both, none
    poll=3,5 | Wolę po pracy, czyli 3 i 5. | explanation
    poll=3,5 | Pracuję do 15, więc tylko 3 i 5. | reason
    poll=2,4 | Pani Aniu, 2 albo 4, a jakby się nie dało to trudno. | in its own words
    poll=1 | Stawiam na poniedziałek, choć wolałabym marzec. | in its own words
    poll=1,2,3,4 | Ostatni termin odpada, wyjeżdżam 25 lutego, reszta w porządku. | date in a reason
    poll=4 | W poniedziałek rodzi mi się wnuk, we wtorki dyżuruję, w piątek wesele, więc czwartek. | conclusion
    doubt | Moja szefowa mówi, że 3. | another's word
    doubt | Nie umiem dziś powiedzieć, czy 2, czy 3. | undecided
    doubt | 2? | a question
    doubt | Pani Halina podobno woli 4. | another's
    poll=5 | Byle nie przed 20 lutego. | a limit
    poll=1,2 | Mam wolne przedpołudnia, popołudnia nie wchodzą w grę. | parts of the day
    doubt | Zadzwonię i powiem. | nothing said
    nothing | W żaden z tych dni nie dam rady. | none
    poll=1,2,3,4,5 | Jestem na emeryturze, więc wszystko mi jedno. | all
    poll=3 | ten wtorkowy wieczór | adjective
    poll=2 | ten wtorkowy poranek | adjective
    poll=4,5 | The last two are fine, the rest clash with my course. | English
    poll=1 | Monday, definitely not Friday. | English
    doubt | I could possibly do 3 but let me check with my wife. | English hedge
    poll=1,4 | Підходить понеділок і четвер. | Ukrainian
    poll=3 | dwójka odpada a trójka git | in its own words
    poll=1,3 | 1+3 | in its own words
    poll=1,2,5 | 1,2,5 - ok; 3,4 - nie | in its own words
    poll=1,3 | 1 TAK 2 NIE 3 TAK 4 NIE 5 NIE | in its own words
    doubt | Co najwyżej online. | in its own words
    doubt | Drugi raz już Państwo pytają... | in its own words
    poll=2 | Drugi. I jeszcze jedno: czy 3 osoby z rodziny mogą przyjść? | in its own words
    poll=5 | 26 lutego, bo 18 lutego mam urodziny żony. | in its own words
    doubt | Z 5 terminów żaden nie jest idealny, zastanowię się. | hesitates
    doubt | Musiałbym odwołać próbę, żeby przyjść na 3. | unreal
    doubt | 3 byłby dobry, gdyby nie dentysta. | unreal
    doubt | Prawdopodobnie 2, ale potwierdzę jutro. | to be confirmed
    poll=4 | Miałam napisać 3, ale jednak 4. | corrected
    doubt | Syn mówi, że tylko 5. | another's
    poll=1,4 | Nie mogę we wtorki ani w piątek, pozostałe terminy tak. | the rest
    doubt | Kończę pracę o 16. | only a reason
    poll=5 | W tygodniu od 15 do 19 lutego jestem na urlopie, 26 pasuje. | dates in a reason
    poll=2 | drugi proszę, ten ranny | ordinal and a part of the day
    poll=1,2,4 | byle nie wieczorem | part of the day denied
    poll=1 | 1 lub nic. | in its own words
    doubt | Pasowałby mi raczej marzec. | another month
    poll=1,3 | Jedynka i trójka, z czego wolę trójkę. | preference within
    poll=3 | 3!!! Tylko błagam, bez referatów po 40 minut. | a remark with a number
    poll=5 | Ostatni. Będę z 2 osobami. | number of people
    doubt | Zgadzam się z panem Nowakiem. | another's
    poll=1,5 | 1/5 | slash
    doubt | Nie 1. | only what does not suit
    poll=1,2,3,4,5 | Każdy, Zosia tylko w piątek. | another's day
    poll=1,2,3,4,5 | Wszystkie, ale Zofia Kos może wyłącznie w piątek. | another's day
    doubt | Zosia tylko w piątek. | another's alone
    poll=2,5 | Trzeci odpada i czwarty odpada i pierwszy też odpada, drugi i piąty mogą zostać | others
    doubt | 1 tak. Albo nie, niech będzie do ustalenia. | taken back
    doubt | Żaden z 1, 2, 3. | none of a row leaves the others open
    poll=4,5 | Żaden z terminów 1-3, 4 i 5 tak. | none of a row, and a row of its own
    nothing | None of 1-5. | none of them all
    poll=1,2,3,4,5 | Żaden nie odpada. | a refusal denied
    doubt | Przeciwko 2. | against
    poll=1,2,4,5 | Na 3 głosuję przeciw, reszta może być. | against, the rest
    poll=3 | Nie jestem przeciwko 3. | not against
    poll=3 | Tylko jeden: 3. | a count before the colon
    poll=4 | Mam tylko jeden wolny: 4. | a count before the colon
    poll=2 | tylko 1 termin: 2 | a count in digits before the colon
    poll=1 | Mnie 1, a Ewie 4. | another's dates without a verb
    poll=1,2 | My z mężem 1 i 2, on jeszcze 3. | another's dates without a verb
    poll=1 | Ewa 4, ja 1. | another's dates first
    doubt | Czy 3 jest pewny? | asked of the date
    doubt | Is 3 still available? | asked of the date, English
    doubt | 1. i 2. tydzień marca | weeks are no numbers of the list
    poll=4 | Wolę czwartek niż poniedziałek. | liked less is not chosen
    poll=1,2 | Prędzej pierwszy niż drugi, ale oba ujdą. | liked less, and welcome all the same
    poll=2 | Oddaję głos na 2. | a vote
    poll=2 | 1. 15.02, 10:00⏎2. 16.02, 8:30⏎3. 16.02, 17:00⏎4. 18.02, 12:30⏎5. 26.02, 18:00⏎Pasuje mi 2. | our list copied whole chooses nothing
    doubt | 1. poniedziałek 15 lutego 2027, godz. 10:00⏎2. wtorek 16 lutego 2027, godz. 8:30⏎Te dwa odpadają. | two lines copied and refused
    poll=3,4,5 | 1. poniedziałek 15 lutego 2027, godz. 10:00⏎2. wtorek 16 lutego 2027, godz. 8:30⏎Te dwa odpadają, reszta ok. | two lines copied and refused, the rest
    poll=1,3 | 1. poniedziałek 15 lutego 2027, godz. 10:00⏎3. wtorek 16 lutego 2027, godz. 17:00 | two lines copied are a choice
    """

/// Nothing on the left: a human must look.
let hoursDoubtCases = """
     | 3h (dojazd 1h, spotkanie 2h) | a journey within the sum
     | 3 h: dojazd 1 h i spotkanie 2 h | a journey within the sum
    h=3 spotkanie | 3h spotkanie (dojazd 1h) | a journey beside it
    h=2 telefon | 2h, z czego pół godziny przez telefon | a part is not added
    h=0.75 telefon | Od za kwadrans dziewiąta do wpół do dziesiątej wisiałam na telefonie. | clock in words
    h=1 telefon | od kwadrans po dziesiątej do kwadrans po jedenastej, telefon | clock in words
    h=0.5 telefon | od wpół do trzeciej do trzeciej, przez telefon | clock in words
    h=1.25 spotkanie | Spotkanie od dziesiątej do kwadrans po jedenastej. | clock in words
    h=1 spotkanie | od za pięć druga do za pięć trzecia, spotkanie | clock in words
    h=0.75 telefon | from a quarter past nine to ten, on the phone | English
    h=1 telefon | half past two to half past three, phone | English
    h=1 telefon | Nie dwie godziny, tylko jedna, telefon. | corrected
    h=1 skype | Koleżanka podała trzy, ale to jej godziny, nie moje. U mnie wyszła jedna, przez Skype. | another's hours
    h=2 telefon | Moje 2 godziny na telefonie. Te 3 godziny Marka to jego godziny. | another's hours
    h=0.5 e-mail | Pół godziny maili. Godzina w środę była dla innej biblioteki, proszę ją pominąć. | to be left out
    h=0.67 e-mail | Forty minutes by e-mail. The hour on Friday was for another library, so leave it out. | left out
    h=1.5 telefon | 1,5 h telefon. Dwie godziny dla innego animatora proszę nie liczyć. | left out
    h=2 telefon | dwie godziny z kawałkiem na telefonie, wpisuję 2 | rounds herself
    h=2 e-mail | ponad dwie godziny maili, piszę 2 | rounds herself
      | szterdzieści minut na telefonie i dwadzieścia na mailach | an unknown numeral
      | pińdziesiąt minut telefonu | an unknown numeral
      | dwadzieścia na mailach | no unit: not twenty hours
      | 45 przez telefon | no unit
      | sporo, ze dwie albo trzy godziny | vague
    h=1 telefon | godzina przez telefon, jutro kolejna godzina | planned
    h=0 | Nic w tym okresie. | none
    h=1.5 | Półtorej, w tym pół telefonicznie, reszta maile. | in its own words
    h=0.75 telefon | 3 x kwadrans przez telefon | in its own words
    h=1.5 telefon | trzy rozmowy po pół godziny przez telefon | in its own words
    h=3 spotkanie | 3 h w bibliotece, dojazdu nie liczę | travel
    h=2 telefon | 2 godz telefon, a urlop miałem 5 dni | in its own words
    h=2.25 telefon | dwie i ćwierć godziny przez telefon | in its own words
    h=0.5 telefon | 30 min. rozmowy telefonicznej z panią Ewą, w tym 10 min o pogodzie | part
    h=2 spotkanie | Spotkanie w GOK trwało 2 godziny, a miało być 3. | plan
    h=1.25 e-mail | godzina piętnaście na maile | in its own words
    h=1 forum | wpisy na forum, w sumie z godzinę | in its own words
      | nie prowadziłam zapisków | in its own words
      | około godziny albo więcej | in its own words
    h=1.75 telefon | telefon 1 h 45, reszty nie liczcie | in its own words
    h=1.5 | 45 min telefon + 45 min mail | two channels
      | Marek 2, Ania 3 godziny. | others
    h=1 telefon | 60 minut, telefon, dzwoniła pani Zofia ur. 1956 | in its own words
      | Tyle co w zeszłym miesiącu. | in its own words
    h=3 spotkanie | 9-12 spotkanie w szkole | in its own words
    h=0.33 skype | dwadzieścia minut na skypie, 5 osób | in its own words
    h=2 telefon | w sumie 2 h, telefon, na 14 grudnia umówiłam kolejne 3 | the next is planned
    h=0.5 telefon | pół h, tel., dzwonił p. Adam o 14:30 | time of day
    h=1 e-mail | 1 godz. mailowo (12 maili) | count of mails
    h=2 spotkanie | Dwie godziny w bibliotece, byłam z mężem. | company
      | Za 2 godziny zadzwonię i powiem. | in two hours
      | Miesiąc temu podałam 3 godziny, czy to wpłynęło? | question
      | 3 godziny to za mało, żeby opisać. | a remark
    h=1.5 telefon | telefon: pon. 45 min, czw. 45 min | two days
      | tyle samo co Basia, czyli nie pamiętam | unsure
    h=1.25 telefon | 75 minut, telefon | minutes
    h=0.5 telefon | Tylko pół godziny telefonu, a nie dwie godziny jak planowałam. | planned
    h=2 skype | Skype od 18 do 20. | clock
    h=0.17 telefon | 10 minut, telefon do pani z nr 5 | number of somebody
    """

/// Under `furtherAttendanceLetter`.
let attendanceDoubtCases = """
    p=1,2,4,5,6,8,9,10,11,12 a=3,7 | Komplet minus dwie osoby: pani Sikora-Bąk i piekarz. | a count in an exception
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Wszyscy oprócz jednej osoby: Pszczółkowskiej. | a count in an exception
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Wójcik był, Wójcikowa nie. Reszta obecna. | husband and wife
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Wójcikowa była, Wójcik nie. Pozostali obecni. | husband and wife
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | pierwsza szóstka tak, druga szóstka nie | halves
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 w=Rafał Pyc | Za pana Kozła (2) siedział ogniomistrz Rafał Pyc, poza tym wszyscy zgodnie z listą. | in place of
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 w=Ola Ryś | za nr 5 przyszła Ola Ryś, pozostali osobiście | in place of
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 w=Ola Ryś | za nr 5 przyszła Ola Ryś, za nr 6 nikt, pozostali byli osobiście | nobody came instead
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 w=Ewa Sroka | Za wójta przyszła sekretarz Ewa Sroka, reszta w komplecie. | in place of
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Nie było 2 i 12. Nie, wróć: Kozioł był, tylko się nie podpisał. | corrected
    p=3,4,5,7,9,10 a=1,2,6,8,11,12 | Half a dozen no-shows: 1, 2, 6, 8, 11 and 12. The others were there. | no-shows
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Nie było jak zwykle 7 i 12. | as usual
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Anna Rygiel w=Helena Rygiel | Komplet. Poza listą siostry Anna i Helena Rygiel. | one surname for two
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Oprócz piekarza przyszli wszyscy. | exception by trade
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Wszyscy prócz Sikory-Bąk. | in its own words
    doubt | Byli wszyscy, tylko ktoś z dołu listy nie dotarł. | who?
    doubt | Przyszła większość. | most
    doubt | Było 9 osób. | a count of some
    doubt | Byli 1, 2, 3 i pan Zenek. | unknown man
    doubt | 1, 2 i 3 obiecali. | promised only
    doubt | Ponoć byli wszyscy. | hearsay
    p=1,2,3 a=4,5,6,7,8,9,10,11,12 | Tylko pierwsza trójka. | first three
    p=4,8 a=1,2,3,5,6,7,9,10,11,12 | ks. Mróz i pani Głąb, więcej nikt | in its own words
    p=1,3,5,8,10,12 a=2,4,6,7,9,11 | Panie wszystkie co do jednej, z panów nikt. | by sex
    doubt | Ktoś z OPS był, reszta nie. | who?
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy, kilka osób spóźnionych. | late
    doubt | 1, 4, 6 i może 8. | perhaps eight is left open
    p=2,5 a=1,3,4,6,7,8,9,10,11,12 | Z Waszej listy tylko 2 i 5. | only
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Pani z apteki nie mogła, za to reszta w komplecie. | by house
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 w=Ewa Kos | Sikora-Bąk przysłała w zastępstwie Ewę Kos, pozostali jak na liście. | sent
    p=1,2,3,4,5,6 a= | Byli 1-6, o reszcie nic nie wiem. | unknown
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | 1-6 byli, 7-12 nie było. | ranges
    doubt | Dotarło siedem osób. | a count
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Jan Zych | Wszyscy, a do tego pan Jan Zych z LKS. | walk-in
    p=4,6,9 a=1,2,3,5,7,8,10,11,12 | Ksiądz, sołtys i wójt. I tyle. | that's all
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Wszyscy z wyjątkiem leśnika. | by trade
    doubt | Obecni: 1, 2, 13 | a number that is not there
    doubt | Było jak zwykle. | as usual
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | No-show: 11. Everyone else came. | English
    p= a=1,2,3,4,5,6,7,8,9,10,11,12 | Pies z kulawą nogą nie przyszedł, nikogo nie było. | nobody
    doubt | Nie wszyscy przyszli. | not all
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Zięba nie przyszła, choć obiecała. | promised
    doubt | 3 i 7 mieli przyjść. | plan only
    doubt | Wszyscy poza tymi, co zawsze. | unnamed
    doubt | Oprócz dwóch osób wszyscy. | two unnamed
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Wszyscy zaproszeni przyszli, jedynie pani Sikora-Bąk nie dotarła. | exception
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Byli wszyscy. A nie, przepraszam, bez księdza. | corrected
    p=1,3,5 a=2,4,6,7,8,9,10,11,12 | 1, 3, 5. Resztę pochłonęła grypa. | the rest ill
    doubt | Lista w załączniku. | nothing said
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= w=Rafał Pyc | Wszyscy oraz Rafał Pyc. | walk-in
    doubt | 4 osoby nie dojechały, ale nie wiem które. | unnamed
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 | Pan wójt się nie stawił, usprawiedliwiony. Reszta obecna. | excused
    doubt | Obecnych 10, nieobecni 3, 7 i 9. | a count that does not agree
    """

let nominationDoubtCases = """
    nom=Beata Owczarek | Owczarek Beata, PCPR | surname first
    nom=Wioleta Sroka | Proponuję Srokę Wioletę z domu kultury. | surname first, accusative
    nom=Struś | Dopiszcie doktora Strusia, pół gminy się u niego leczy. | surname only
      | Popytam jeszcze ciotkę Jankę i odezwę się. | a source
      | Zapytam Marka Lisa, on zna wszystkich. | a source
      | A może być ktoś spoza gminy? | a question
    nom=Jan Kos | Jan Kos, kancelaria@kos.example.pl | an office's address
    nom=Anna Kos nom=Ewa Lis | Annę Kos i Ewę Lis | two
      | Nikogo mi nie przychodzi do głowy. | nobody
      | Zapytam jeszcze męża. | a source
    nom=Leon Maj | Z całego powiatu najlepszy będzie Leon Maj. | aside
      | Pogadam z Janem Kosem i dam znać. | a source
      | Nie dopisujcie Jana Kowala. | whom not to invite
    nom=Jan Kos | Proszę dopisać Jana Kosa, nie dopisujcie Kowala. | whom not to invite
    nom=Jan Kos | Może Jan Kos? On prowadzi warsztat. | a proposal with a mark
      | Jan Kos już jest na liście, prawda? | on the list
      | Nie mam pomysłu. | nothing
    nom=Zofia Wrona | Zofia Wrona z koła gospodyń, tel. 600 100 200 | with a telephone
    nom=Piotr Lis | Piotra Lisa, tego od pszczół | aside
    """
