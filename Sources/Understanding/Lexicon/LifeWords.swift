// What people's days are made of: why they can't come, what they bring when they do, what they still wait for. No phrase rests on
// these words alone; the trained weigher (Experience) sees a word's class beside the word, so that "mam rozprawę" teaches it "mam dyżur".
// A star stands for any ending.

let lifeWords = """
    life.duty = dyżur* zmian* służb* odpraw* narad* naradz* posiedzeni* sesj* komisj* kolegium zebrani* wywiadówk* rada radę rady
    life.duty = radzie audyt* kontrol* inspekcj* lustracj* szkoleni* kurs* warsztat* konferencj* kongres* sympozj* seminar*
    life.duty = egzamin* matur* lekcj* zajęci* wykład* kolokwi* sprawdzian* rozpraw* sąd* przesłuchan* przetarg* odbiór* odbior* inwentaryzac*
    life.duty = remanent* bilans* rozliczen* termin* zamówien* dostaw* klient* budow* żniw* wykopk* siew* oprysk* udój* obrządek
    life.duty = akcj* manewr* ćwiczeni* zawod* turniej* mecz* trening* prób* koncert* występ* spektakl* premier* wernisaż* otwarci* gal*
    life.duty = jarmark* targi targach kiermasz* festyn* dożynk* delegacj* zgrupowan* patrol* nocn* popołudniów* produkcj* grafik*
    life.duty = posterunk* raport* sprawozdan* wniosek wniosk* deadline* projekt* teleconf* webinar* call meeting shift deadline court exam
    life.ill = chor* grypa grypę grypą gorączk* kaszl* covid* angin* zapaleni* przezięb* szpital* sanator* rehabilitac* zabieg* operac* gips* złama*
    life.ill = skręc* kręgosłup* kolan* biodr* serc* ciśnien* lekarz* kardiolog* dentyst* ortoped* okulist* onkolog* chemi* badan* rezonans*
    life.ill = przychodn* recept* zwolnien* l4 kul* podagr* migren* połama* rozchor* leż* poród*
    life.ill = porod* ciąż* ill sick hospital surgery doctor dentist flu хвор* лікар*
    life.family = wesel* ślub* chrzcin* komuni* pogrzeb* stypa stypę urodzin* imienin* jubileusz* rocznic* wnuk* wnucz* dzieci* dziecko córk*
    life.family = syn* syna mąż* męż* żon* mam* tat* babci* dziad* teści* rodzin* niani* opiek* przedszkol* wigili* świąt* święt*
    life.family = funeral wedding birthday kids children wife husband family
    life.travel = wyjazd* wyjeżdż* wyjad* wylot* lec* lot samolot* pociąg* autobus* podróż* urlop* wakacj* ferie ferii
    life.travel = feri* wczas* wycieczk* pielgrzym* zagranic* niemcz* angli* londyn* warszaw* krakow* kraków gdańsk*
    life.travel = wrocław* poznań* poznani* zakopan* berlin* holandi* norweg* grec* dublin* sanator*
    life.travel = trip travel travelling holiday vacation abroad flight leave away відрядж* відпуст*
    life.trouble = awari* zepsu* popsu* śnieg* zasp* mróz* mroz* ślisk* powód* powodz* zalan* pożar* wypad* stłucz* korek
    life.trouble = kork* dojazd* daleko samochod* auto* paliw* prąd* prądu remont* zamkni* zamknię* nieczynn*
    life.load = zawalon* zarobion* zajęt* zapracow* przemęczon* zmęczon* obowiązk* natłok* nawał*
    life.load = spiętrz* ograniczon* kadrow* obsad* busy overloaded swamped зайнят*
    life.brings = ciast* sernik* makow* placek plack* kołacz* kołocz* szarlot* drożdżówk* kaw* herbat* kanapk* nalewk*
    life.brings = miód miodu rzutnik* laptop* prezentac* ulotk* materiał* krzesł* aparat* sal* klucz*
    life.place = parking* zaparkow* wind* podjazd* schod* wejści* wejść dojść trafi* adres* piętr* pokój miejsc* krzesł* stolik* rezerw*
    life.noted = kalendarz* zapis* wpis* zanotow* notes* notat* odnotow* zarezerw* zaznacz* zaklep* potwierdz* zgłosz*
    life.noted = zgłasz* akcept* przyj* deklar* odhacz* umówi* noted booked confirmed confirm calendar
    life.waits = zobacz* sprawdz* ustal* upewn* dopyt* zapyt* dowiem dowie* odezw* daj* znać odpowiem odpisz*
    life.waits = decyzj* zdecyd* zgod* zgodzi* szef* przełożon* uzgodn* potwierdz* później wieczor* jutro zależ*
    life.waits = uzależn* zastanow* namyśl* przemyśl* pomyśl* waha* wiadom* wiem wyjaśni* okaże
    life.waits = check confirm later decide depends see ask know let
    life.passes = przekaz* przekaż* przesł* przesyła* dalej skierow* zadekret* dekretac* sekretar* forward* pass passed
    life.luck = owocn* powodzeni* udan* miłych pomyśln* życz* trzymam kciuk* kciuki kibic* myśl* duch* duchem wish luck
    life.lacks = zabrakn* nieobecn* brak* odpad* odpuszcz* odpuści* rezygn* odmaw* odmówi* odmow* wykluczon* wyklucz* niemożliw*
    life.lacks = nierealn* kolid* nakład* pokryw* szkod* żał* przepr* wybacz* niestet* cannot unable decline miss
    life.glad = chętn* radoś* przyjemn* zaszczy* ochot* cieszę cieszy* cieszym* fajn* super świetn* wspaniał*
    life.glad = doskonał* pasuj* odpowiada* dogodn* idealn* gotow* glad happy pleased looking delighted gladly
    life.others = burmistrz* wójt* starost* prezes* dyrektor* naczelnik* komendant* dowódc* dowodc* proboszcz* wikar* sołtys* kierowni*
    life.others = zastęp* pracowni* koleżank* kolega kolegę kolegi kolegą mąż żona syn córka delegat* przedstawiciel* reprezentant*
    """
