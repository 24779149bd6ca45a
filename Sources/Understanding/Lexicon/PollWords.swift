// Classes of words in answers to a poll, and the words that say nothing about which dates suit. The notation is that of Vocabulary.swift.

let pollWords = """
    p.fit = pasuje pasują pasuja pasowałby pasowałaby pasowałoby pasowałyby podpasuje odpowiada odpowiadają odpowiadałby odpowiadałoby
    p.fit = odpowiadałaby leży leżą leżałby podchodzi pasi pasujący pasujące grają styka
    p.fit = nada nadaje nadają nadadzą пасує пасують підходе годиться влаштовує
    p.nice = spoko
    p.yes = uszedł uszła uszło uszły uszedłby uszłaby uszłoby przeszedłby przeszłaby
    p.away = roraty rorat nabożeństwo nabożeństwa różaniec nieszpory katecheza katechezę katechezy
    p.known = przeszła przeszło przeszły przeszedł leżał leżała leżało
    p.away = ruszam ruszamy wyruszam wyruszamy
    p.can = mogę możemy mogłabym mogłbym moglibyśmy mogłybyśmy mogłem mogłam zdołam zdążę zdążymy dam damy wyrobię wyrobimy moga może mogą moge
    p.can = можу можемо може можуть зможу зможемо
    p.come = wyrwę wyrwiemy urwę urwiemy
    p.come = będę będziemy przyjdę przyjdziemy przyjadę przyjedziemy dotrę dojadę wpadnę pojawię буду прийду będzie
    p.free = dyspozycyjne
    p.yes = zgodę
    p.nice = pewny pewna zgadza zgadzają obowiązuje obowiązują ręczę
    p.come = підійду прийдемо zjawię zjawimy dołączę dołączymy
    p.nice = akceptowalny akceptowalna akceptowalne
    p.no.good = odpadła odpadł odpadło odpadły odpadną fails
    p.no.good = odrzucamy odpuszczam odpuszczamy sprzeciw niedostępni
    p.other = else
    p.nice = chętna chętny chętni
    p.nice = dobrze dobry dobra dobre dobrą dobrego ok super fajnie fajny świetnie świetny świetna świetne idealnie idealny idealna idealne
    p.nice = doskonale doskonały bosko gitara ekstra extra optymalny optymalne optymalna najlepszy najlepsza najlepsze najlepszym lepszy lepsza
    p.nice = lepsze lepiej najlepiej najwygodniej najchętniej chętnie dogodny dogodna dogodne dogodniejszy wygodny wygodna wygodne wygodnie pasowny
    p.nice = добре
    p.nice = зручно зручний зручна супер ідеально краще найкраще luksus jasne jasna spokojnie koniecznie elegancko odpowiedni odpowiednia
    p.nice = odpowiednie git gites korzystny korzystna korzystne odpowiedniejszy odpowiedniejsza znośny znośna najodpowiedniejszy najdogodniejszy
    p.nice = najdogodniejsza wspaniale cudownie dogodnym dogodnymi dogodnych dogodną odpowiednim odpowiednimi możliwym możliwymi możliwych
    p.nice = pasującym pasującymi pasujące wolnym wolnymi najlepszymi optymalnym najdogodniejszym najdogodniejsze preferowany preferowana
    p.nice = preferowane preferowanym preferowanymi najodpowiedniejsze pewne pewniaki
    p.free = wolny wolna wolne wolną wolni wolnego dostępny dostępna dostępni dostępne dyspozycyjny dyspozycyjna dyspozycyjni możliwy możliwa
    p.free = możliwe realny realna realne osiągalna osiągalny вільна вільний вільні luźno luźny luźne luźna luźniej najluźniejszy najluźniejsza
    p.free = najluźniejsze dyspozycyjność dyspozycyjności
    p.choose = wybieram wybieramy głosuję głosujemy preferuję preferujemy zaznaczam zaznaczamy stawiam popieram poproszę poprosimy wolę wolimy
    p.choose = wolałabym wolałbym wolelibyśmy biorę bierzemy proponuję proponujemy obstawiam akceptuję akceptujemy potwierdzam pisz piszę wpisz
    p.choose = wpiszcie wpisać wpisanie zapisać zapisuję zapisujemy wpisuję zapisz zapiszcie deklaruję prefer choose vote pick wybrałabym
    p.choose = wybrałbym wybrałam wybrałem wybraliśmy zaznaczyłam zaznaczyłem zdecydowałam zdecydowałem zapisałam zapisałem wpisałam wpisałem
    p.choose = dopisać dopisz dopiszcie prosza prosiłabym prosiłbym обираю вибираю голосую wybór faworyt optuję optowałabym optowałbym optujemy
    p.choose = głosowałabym głosowałbym postawiłabym postawiłbym stawiamy zaznaczyć zaznacz zaznaczcie zaznaczyliśmy wybierzemy wybiorę
    p.choose = zapisalibyśmy wpisujemy zgłaszam zgłaszamy sugeruję sugerujemy poprosiłabym poprosiłbym rekomenduję wskażę wskazujemy uwzględnić
    p.choose = uwzględnij uwzględnijcie uwzględnienie dodać dodaj dodajcie zapiszę liczcie daję dajemy faworytem faworytka faworytką
    p.place = szkole mieście miejscowości filii placówce bibliotece gminie kraju powiecie zespole klasie sali szkoły pracy spotkaniu imprezie
    p.place = sprawie terenie parafii województwie szkoleniu uroczystości zebraniu wyjazd wyjeździe wydarzenie wydarzeniu spotkanie
    p.dear = rodziny dzieci wnuków wnuka wnuczki siebie męża żony bliskich domu
    p.free = obecny obecna obecni pusto pusta puste pusty
    p.choose = zarezerwować zarezerwujcie podaję podajemy zapisanie dopisanie przyjmę przyjmiemy przyjmuję
    p.choose = zostawić zostawiam zostawiamy zostaw zostawcie pozostawić dorzucam dorzucić
    p.choose.past = optowała optował głosowała głosował wybrała wybrał wolała wolał prosiła prosił poprosiła poprosił stawiała stawiał wzięła
    p.choose.past = wziął proponowała proponował
    p.yes = tak owszem zgoda zgadzam zgadzamy zgodzę ujdzie ujdą przejdzie melduję stawię stawimy zaklepuję rezerwuję klepię bierzemy optuję opowiadam
    p.yes = skłaniam typuję wskazuję przychylam luz luzik mile pewniak yes yep да yeah tia jo aye + 👍 ✅ ✔ ✓ ☑ v
    p.suit.en = works work suits suit fine good great perfect okay can could free available best preferable preferably happy possible able better
    p.suit.en = ideal manageable doable підходить підходять підійде підійдуть
    p.away = spędzam spędzamy siedzę siedzimy tkwię przebywam przebywamy wożę śpiewam śpiewamy odbieram odwożę gramy ćwiczę zajmuję opiekuję
    p.away = pilnuję dializy dializę kurs szkolenie rehabilitacja rehabilitację badania badanie konferencja konferencję zebranie rada radę próbę
    p.away = próba chór mecz pracuję pracujemy dyżuruję wyjeżdżam wyjeżdżamy wyjazd wracam wracamy dyżur dyżury nieobecna nieobecny nieobecni
    p.away = chory chora choruję urlop urlopie urlopu wakacje wakacjach szpital szpitalu delegacja delegacji delegację jadę jedziemy lecę uczę
    p.away = prowadzę wesele pogrzeb ferie sanatorium płynę pływam wyjechałam wyjechałem away back abroad holiday vacation travelling traveling
    p.away = working teaching surgery відпустці відпустка працюю їду operację zabieg jesteśmy-poza urodziny komunię komunia imieniny chrzciny
    p.away = operacja dentysta dentystę lekarz lekarza wizyta wizytę egzamin egzaminy rekolekcje rekolekcji zajęcia lekcje szkoleniu kursie
    p.away = służba służbę służbie zwolnienie zwolnieniu kolonie kolonii obóz obozie obozy kolęda kolędę wycieczka wycieczkę wycieczki wywiadówka
    p.away = wywiadówkę kontrola kontrolę kontroli szczepienie próby prób spektakl spektakle robota żniwa zawody turnieju turniej
    p.away = narty nartach rejs rejsie staż stażu obrona dyżurów dyżurami zabiegi rozprawa rozprawę zjazd zjazdy bal studniówka studniówkę przegląd
    p.away = pielgrzymka pielgrzymce pielgrzymkę plener plenerze chrzest inwentura inwenturę remanent зміні чергуванні навчанні роботі closed
    p.away = nieczynne nieczynny zamknięte zamknięta zamknięci
    p.away = sanatoriach nieobecność delegacją zmiana zmianę nockę nocka nocki dyżurze
    p.every = wszędzie
    p.suit.en = choice favourite favorite
    p.no.good = problem problemem kłopot kłopotem kłopotliwy kłopotliwa kłopotliwe problematyczny problematyczna problematyczne tricky
    p.no.good = odpadam odpadamy złe zły zła odpada odpadają odpadnie odpadłby odpadłaby wykluczone wykluczony wykluczona wykluczam zajęte zajęty
    p.no.good = zajęta zajęci zajętą niemożliwe niemożliwy niedostępny niedostępna koliduje kolidują niepasuje źle trudno ciężko kiepsko kiepski
    p.no.good = kiepska słabo słaby słaba gorzej fatalnie fatalny fatalna usunąć wycofuję wycofać skasować wypada wypadają zajęć niedogodny
    p.no.good = niedogodne nierealne nierealny nope clash clashes clashing impossible unavailable busy bad cannot cant wont unable hopeless out
    p.no.good = зайнята зайнятий зайняті ❌ ✗ ✘ 👎 lipa kicha unikam unikać unikajmy przeszkadza blokuje nieodpowiedni nieodpowiednia nieodpowiednie
    p.no.good = obsadzone obsadzony obsadzona obłożone obłożony zapchane zapchany zawalony zawalone zawalona zawaleni zapełnione zarobiony
    p.no.good = nieaktualne nieaktualny nieaktualna odwołuję odwołujemy anuluję
    p.no.good = zarobiona zabiegany zabiegana zablokowany zablokowane zablokowana zakorkowany
    p.no.good = nieakceptowalny rezygnuję odrzucam kolizja kolizję eliminuję eliminujemy przepada niewykonalne
    p.every = komplet wszystkie wszystko wszystkich wszystkim każdy każda każde każdym każdego każdej każdą all any anything every everything всі
    p.every = усі все будь-який кожен wszelkie whichever whatever
    p.have = mam mamy ma mają маю маємо have ive
    p.not = nie not never dont doesnt didnt no ні не nor niy ani nothing
    p.polite = proszę prosimy please dziękuję dziękujemy dzięki thanks thank дякую
    p.other = reszty inny inna inne innych innym innego innej inną inni pozostałe pozostały pozostałych pozostałym pozostała pozostałymi reszta
    p.other = resztę reszcie resztą rest others remaining решта решту інші инні
    p.busy.gen = pacjentów lekcji zajęć dyżuru dyżurów klientów interesantów prób próby zmian zmiany szychty obowiązków szkoły pracy petentów
    p.worry = ograniczeń ograniczenia preferencji przeciwwskazań przeszkód zastrzeżeń uwag problemu problemów kłopotu różnicy znaczenia
    p.worry = constraints restrictions preference preferences objections
    p.indifferent = dowolnej dowolną dowolnym dowolnego obojętnie obojętne obojętny obojętna dowolny dowolna dowolne dowolnie cokolwiek
    p.indifferent = kiedykolwiek whenever anytime байдуже jakikolwiek jakakolwiek którykolwiek którakolwiek zawsze
    p.dayword = dzień dnia dni day date termin terminie terminu data daty time one
    p.which = który która które którego którym którą której kiedy jaki jaka which what when який коли
    p.tonot = nikt niczego żaden żadna żadne żadnym żadnego żadnej żadnych żodyn none neither жоден жодна
    p.known = wozimy długi długie długiego robocze powszednie robię straż straży budzie zawożę odwożę wożę korzysta korzystają
    p.known = through thru nazajutrz owszem bar rachubę święte bywam bywa wzwyż
    p.nice = najwygodniejsza najwygodniejsze najwygodniejszy
    p.known = dopisałam dopisałem dopisaliśmy włącznie inclusive included wypadnie wypadną wypadłby obie obaj
    p.hour.name = godzina godzinie godziny godzin godz godzinę hour hours
    p.nice = perfekcyjnie perfekcyjny perfekcyjna klawo fajowa fajowo fajowy fajowe kapitalnie rewelacja rewelacyjnie bajka nieźle niezły
    p.nice = niezła niezłe przyjęty przyjęta przyjęte swobodny swobodna swobodne fajrant wygrywa wygrywają
    p.nice = dogodniejsza dogodniejsze zaklepane zaklepany zaklepana ideał
    p.choose = wezmę weźmiemy wcisnę wciśniemy upchnę zaklepuję zaklepię wzięłabym wziąłbym zamawiam zamawiamy
    p.choose = ująć ujęcie umieścić umieśćcie odnotować odnotujcie zanotować zanotujcie zanotuj zakreślić zakreślam zakreślcie umówmy
    p.choose = umawiam umawiamy brać bierz bierzcie weźcie
    p.come = podjadę podjedziemy podejdę podejdziemy wyskoczę wyskoczymy zajrzę zajrzymy przybędę przybędziemy
    p.can = встигну встигнемо встигаю
    p.no.good = ніяк
    p.yes = так гаразд згода авжеж звісно
    p.yes = toleruję tolerujemy przełknę przełkniemy przecierpię odżyję dycham oddycham
    p.no.good = wadzi wadzą zawadza zawadzają krucho cienko marnie nici klops klapa negatywnie nietykalne nietykalny nietykalna
    p.no.good = przegrywa przegrywają gryzie gryzą kolidowałby kolidowałaby
    p.event = dniówka dniówkę dniówki konsylium wypał odprawa odprawę odprawy trening treningi treningu sparing sparingi gips wernisaż festyn
    p.event = festynu festynie jasełka jasełek skontrum spis zlot zlotu zlocie targi targach liturgia liturgię chrzciny chrzcinach akademia
    p.event = akademię apel apelu inwentaryzacja inwentaryzację spowiedź spowiedzi kiermasz kiermaszu dożynki dożynkach odpust odpustu odpuście
    p.event = procesja procesję rozładunek załadunek klasyfikacja nadgodziny szychta szychty szychtę komisja komisję posiedzenie posiedzenia
    p.event = wizytacja wizytację miodobranie wykopki żniwach koszenie warta wartę warty dozór rocznica rocznicę bilanse sesja sesję orkiestra
    p.event = walne walnego walnym manewry manewrów
    p.event = nieszpory kolęda wigilia wigilię stypa stypę zawodach dializa przedstawienie przedstawienia występ występy premiera premierę
    p.open = jak śmiało tak owszem zgoda zgadzam chętnie droga czas ok piszcie wpisujcie bierzcie zawsze każdy każda każde hulaj
    p.open = służę gotowa gotowy przyjdę przyjdziemy przychodzę dam może
    p.busy.off = lekcji zajęć dyżuru dyżurów treningu treningów meczu meczów próby prób wykładu wykładów zebrań zebrania szkolenia szkoleń
    p.busy.off = pacjentów klientów interesantów petentów nocki służby warty dializy kursu chóru wizyt szychty obowiązków
    p.worry = kolizji konfliktów sprzeciwu obiekcji zarzutów
    p.indifferent = którymkolwiek którąkolwiek któregokolwiek jakimkolwiek czymkolwiek czemukolwiek
    p.other = pozostałej pozostałą pozostałego pozostałemu pozostali innemu inszy insza insze inksze inksza inszych inksi інша інше інших іншим
    p.suit.en = grand brilliant agreeable convenient
    p.others = większość większości inni innym reszta reszcie wszyscy wszystkim państwo państwu wy wam
    p.prefer = chce chcą chcecie woli wolą wolicie pasuje odpowiada wybierze wybiorą ustali ustalą ustalicie postanowi zdecyduje
    """

/// Words that say nothing about which dates suit.
let pollFillers: Set<String> = Set(folded("""
    terminach typ typy following
    mi mnie mie dla nam nas ja jo my też to jest są się sie w we na o od do z ze za po przy u że iż te ten ta tej tego tym tych tą tę tam tu już
    jeszcze również także takoż bardzo najbardziej tylko proszę prosimy uprzejmie termin terminy terminów terminie terminu terminem terminami
    spotkanie spotkania spotkaniu spotkaniem opcja opcje opcję opcji propozycja propozycję propozycje propozycji data daty datę dat dzień dnia dni
    dniu dniach godzina godzinie godziny godzin godz godzinę numer numery nr numerem pozycja pozycje pozycję wariant punkt wersja możliwość
    możliwości pora porą porze pory pan pani panie pana panią panu państwo państwu państwa paniom szanowni szanowna szanowny witam witajcie cześć
    hej halo pozdrawiam pozdrawiamy pozdrowienia serdecznie poważaniem dziękuję dziękujemy dzięki odpowiedź odpowiadam informuję informujemy
    zgłaszam odnośnie ankieta ankiety ankietę ankiecie wybór wyboru przeze osobiście moim naszym zdaniem według wg moja nasza głos który która
    które którą kolejno razie obydwa oba jako lista listy liście the of on at in for me us our i is are be would will it this that one ones please
    hi hello dear both date dates day days option options slot slots thanks thank you regards number numbers also only its so as too мені нам я ми
    це у в о на для та дата дні день термін дякую either onwards onward wam wami oboje razem państwem afraid całości cała cały całe calej mój
    godz. obie no oj ha aha hmm ej jak co czy taki taka takie tutaj poniżej powyżej zatem więc znaczy sumie zasadzie jedna odp odpowiedz hm ojej
    oby spotkajmy spotkanko zdecydowanie oczywiście absolutnie naturalnie szczególnie zwłaszcza przede wszystkim konkretnie dokładnie szczerze
    ewidentnie bezwzględnie stanowczo całkiem całkowicie naprawdę gdzie raczej generalnie ogólnie właściwie wstępnie no-to właśnie nazwisku
    nazwisko imieniu imię grupa grupie głosem proponowany proponowane proponowanych zaproponowany zaproponowane zaproponowanych podany podane
    podanych wymieniony wymienione wymienionych wskazany wskazane wskazanych powyższych powyższe niniejszym zapisać dzisiaj dziś obecnie aktualnie
    póki realnie definitywnie ostatecznie naszej nasz mojej mojego moje swój swoją swoje jej jego ich szkole bibliotece gminie przedszkolu
    urzędzie ośrodku domu wypadnie wypadną wypada от ось okres okresie your list lists r br rok roku tuż kochani kochana drodzy droga drogi
    very ще варіант варіанти мене everyone definitely certainly really just simply actually honestly personally
    włącznie inclusive niej niego było byłoby byłby byłaby byłyby by słownie pozdr pzdr pozdrawiamy pozdrowionka serdeczności uściski ukłony
    stronie strony wdzięcznością miesiąca wskazanym podanym wskazany
    nich nim nimi samego zaraz równo wzwyż
    zaczyna zaczynają zaczynające zaczynający zaczynającą rozpoczyna rozpoczynają rozpoczynające rozpoczynający that starts start starting begins
    begin startuje startują rusza ruszają oclock wchodzi wchodzą należy należą
    """).split { $0 == " " || $0 == "\n" }.map(String.init))
