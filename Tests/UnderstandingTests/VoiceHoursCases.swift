// Hours as many people tell them, each written before it was run. The notation of HoursCases.swift.

let voiceHoursCases = """
    h=2 spotkanie | Melduję posłusznie: dwie godzinki u sołtysa Gaja przy jego kuchennym stole. | in another voice
    h=1.33 telefon | Aniu, dopisz mi 80 min. Trzy razy do mnie dzwoniono z urzędu. | in another voice
    h=3 | Godzina maili, godzina telefonów, godzina na forum – trzy jak nic. | in another voice
    h=0.92 telefon | Kierowniczka GOPS-u złapała mnie na komórkę i trzymała 55 min :) | in another voice
    h=2.25 spotkanie | Przyszli o 17:15, wyszli o 19:30. Spotkanie zespołu w bibliotece. | in another voice
    h=1.5 skype | zoom 45 min + zoom 45 min | in another voice
    h=6 spotkanie | 3 dyżury po 2 h w bibliotece = 6 h | in another voice
    h=5 spotkanie | Styczeń: dwa spotkania po 2,5 h, razem 5 h, wszystkie na miejscu u Państwa. | in another voice
    h=1.75 e-mail | Odpisałam na siedem maili, kwadrans na każdy, czyli godzina i trzy kwadranse. | in another voice
    h=2 telefon | Planowałam godzinę, a gadałyśmy dwie. Przez telefon oczywiście. | in another voice
    h=1.5 spotkanie | Nie 2, tylko 1,5 h, bo ksiądz musiał na mszę. Spotkanie na plebanii. | in another voice
    h=2.5 spotkanie | Całość z dojazdem 4 h, ale sama rozmowa przy stole 2,5 h. | in another voice
    h=0.5 telefon | pol godziny tel z p kowalska reszta w przyszlym tygodniu | in another voice
    h=1.17 telefon | wpisac prosze godzine dziesiec bo tyle trwala rozmowa telefoniczna z wojtem | in another voice
    h=2 | godzina telefon godzina spotkanie razem dwie | in another voice
    h=3 spotkanie | bylem u nich od 9 do 12 na miejscu | in another voice
    h=0 | Luty przespałem, zero godzin. | in another voice
    h=0 | Żadnych kontaktów w tym okresie nie było, proszę wpisać 0. | in another voice
    | Trochę się uzbierało, ale muszę policzyć. | in another voice
    | Godzin będzie ze cztery albo pięć. | in another voice
    h=1 telefon | Pół godziny z dyrektorką, drugie pół z wicedyrektorką, oba telefony. | in another voice
    h=1.67 forum | Sto minut na forum, z przerwami, ale tyle wyszło. | in another voice
    h=2 spotkanie | Dwa razy po godzinie w świetlicy, trzeci raz nikt nie przyszedł. | in another voice
    h=1.25 | 45 min telefon i 30 min mail, co razem daje 1 h 15 min. | in another voice
    | 45 min telefon i 30 min mail, co razem daje 1,5 h. | in another voice
    h=2.5 spotkanie | Please put me down for two and a half hours, all face to face at the school. | in another voice
    h=0.75 telefon | Three calls, fifteen minutes apiece. | in another voice
    h=1 e-mail | An hour, give or take nothing. Emails. | in another voice
    h=1.5 | 1 hour Skype, half an hour on the forum: 1.5 in all. | in another voice
    h=3.5 spotkanie | Two meetings, the first an hour and a half, the second two hours. | in another voice
    h=0.67 telefon | 40 minutes on the phone with Mrs Wicher, not counting the time I was on hold. | in another voice
    h=2 skype | Дві години в зумі. | in another voice
    h=1.5 spotkanie | Półtora godziny, zebranie w remizie OSP, dojazdu nie podaję. | in another voice
    h=2 spotkanie | Spotkanie 14 lutego trwało 2 h. Na następnym (28 lutego) mnie nie będzie. | in another voice
    h=1 telefon | Godzina. Telefon do pani Iwony w sprawie protokołu ze spotkania. | in another voice
    h=2.33 telefon | 50 + 50 + 40 minut, telefonicznie z trzema partnerami | in another voice
    h=1.5 spotkanie | Byliśmy umówieni na 16, zaczęliśmy o 16.30, skończyliśmy o 18. Spotkanie w ratuszu. | in another voice
    h=4 spotkanie | W papierach proszę mieć 4 h: 7.02 – 2 h, 21.02 – 2 h, spotkania w filii. | in another voice
    h=2 telefon | Dwie pogawędki telefoniczne z wójtem, w sumie wyszły dwie godziny jak obszył. | in another voice
    h=1.5 | 60 minut mailowania i pół godziny na forum, do wpisania półtorej godziny. | in another voice
    h=3 spotkanie | Prosze o zapisanie trzech godzin. Spotkanie grupy roboczej 18 lutego. | in another voice
    h=0.5 telefon | Trzydzieści minut wystarczyło. Telefon. | in another voice
    h=1 telefon | Sekretarka trzymała mnie na linii godzinę. Telefon. | in another voice
    h=2 | Po godzinie na Skypie i na mailach, czyli dwie. | in another voice
    h=1.25 telefon | 5 telefonów × 15 min, co daje 75 minut. | in another voice
    h=2 spotkanie | Dojazd 50 min, spotkanie 2 h, powrót 50 min. | in another voice
    h=2.5 spotkanie | Wyjazd o 8, powrót o 13, ale samo spotkanie trwało dwie i pół godziny. | in another voice
    h=1.5 spotkanie | Trzy godziny z drogą; drogi półtorej, więc zostaje półtorej. Spotkanie. | in another voice
    h=3 spotkanie | Lekcja biblioteczna: 3 godziny zegarowe (4 lekcyjne), w szkole. | in another voice
    h=0.75 skype | Rozmowa na Messengerze trwała trzy kwadranse, choć Karol twierdzi, że godzinę. | in another voice
    h=2 spotkanie | Nie wpisujcie tych czterech godzin z ankiety, były dwie. Spotkanie w bibliotece. | in another voice
    h=1 e-mail | maile do gops do szkoly do osp po 20 minut kazdy czyli godzina | in another voice
    h=4 spotkanie | 2 lutego półtorej godziny, 9 lutego godzina, 16 lutego półtorej, zawsze w czytelni | in another voice
    h=1.92 telefon | 1:55, telefon | in another voice
    h=0 | W tym tygodniu nic, ferie. | in another voice
    h=0 | No hours this time, I was on leave. | in another voice
    h=2.5 telefon | Dwie i pół. Telefon, jak zwykle. | in another voice
    h=1 spotkanie | Przesiedziałem u burmistrza równą godzinę. | in another voice
    h=1.75 | Skype 50 min, telefon 55 min. | in another voice
    h=3.25 spotkanie | Od 14:45 do 18:00, zebranie wiejskie w remizie. | in another voice
    h=2 forum | Forum: poniedziałek 40 min, wtorek 40 min, środa 40 min. | in another voice
    h=0.33 telefon | Dwadzieścia minut rozmowy, z mojego telefonu. | in another voice
    | Telefonów było siedem, czasu nie mierzyłam. | in another voice
    | Pierwsze spotkanie 2 h, drugie tyle co zawsze. | in another voice
    | Telefon godzina, spotkanie dwie, łącznie cztery. | in another voice
    h=2 spotkanie | Two hours. The mayor's office. Half an hour's drive not included. | in another voice
    h=1.5 telefon | I made it 90 minutes, phone calls mostly to the school - all phone. | in another voice
    h=0.5 e-mail | Half an hour writing to the school, by email. | in another voice
    h=2.25 skype | Zoom from 5.15 to 7.30 pm. | in another voice
    h=3 spotkanie | My log says 3 hours: 1 on the 3rd, 2 on the 10th. Both in the library. | in another voice
    h=1 telefon | Proszę poprawić: zamiast 10 h ma być 1 h. Telefon. | in another voice
    h=1.5 e-mail | Było 1,5 (słownie: półtorej) godziny, e-mail. | in another voice
    h=0.17 telefon | Dosłownie dziesięć minut telefonu, nie ma o czym mówić. | in another voice
    h=2 spotkanie | 2h⏎spotkanie⏎dojazd 1h - nie liczę | in another voice
    h=1 telefon | godzina⏎telefon | in another voice
    h=5 spotkanie | Spotkania robocze: 1 h + 1,5 h + 2,5 h. | in another voice
    h=2 telefon | Wczoraj dzwoniłem godzinę, dziś dokładnie tyle samo. | in another voice
    h=1.5 telefon | Telefonicznie, trzy partnerki, każda zajęła mi pół godziny. | in another voice
    h=2.5 spotkanie | Na zebraniu zarządu siedziałam dwie i pół godziny, w tym moja część jakieś 40 minut. | in another voice
    h=4 spotkanie | 4h spotkania (2x2h) | in another voice
    h=4 spotkanie | 2x2h spotkania = 4h | in another voice
    h=0.75 telefon | Trzy razy po kwadransie, czyli 45 minut przez telefon. | in another voice
    h=1 | Pół na telefonie, pół mailowo, łącznie godzina. | in another voice
    h=3 spotkanie | W tym miesiącu razem wyszły mi trzy godziny na spotkaniach w terenie. | in another voice
    h=2 telefon | To będzie tak: wtorek 40, środa 40, czwartek 40 minut, telefony. | in another voice
    h=2 telefon | Razem 120 minut: 40 we wtorek, 40 w środę, 40 w czwartek. Telefony. | in another voice
    h=1.33 skype | Skype z trenerką 50 min i drugi raz 30. | in another voice
    h=1.5 spotkanie | Miało trwać godzinę, trwało półtorej, spotkanie przedłużył wójt. | in another voice
    h=2 e-mail | Dłubałam przy mailach do partnerów jakieś dwie godziny, proszę wpisać równe 2. | in another voice
    h=1 spotkanie | Spotkanie zaczęło się z półgodzinnym opóźnieniem i trwało godzinę. | in another voice
    h=2 spotkanie | Spotkanie trwało od 16 do 18, przy czym ja dotarłem punktualnie :) | in another voice
    | Spotkanie trwało od 16 do 18, ale ja wyszłam wcześniej. | in another voice
    | Spotkanie trwało od 16 do 18, ale spóźniłem się 20 minut. | in another voice
    h=1.67 spotkanie | Spotkanie od 16 do 18, spóźniłem się 20 minut, więc 1 h 40 min. | in another voice
    h=3 spotkanie | Proszę zmienić mój wpis: zamiast 2 h powinny być 3 h (spotkanie). | in another voice
    h=0.5 telefon | Pół godziny, tel. 600 700 800 (to mój nowy numer). | in another voice
    h=1 telefon | Godzinę dzwoniłem, tel. do szkoły 23 456 78 90 nie działa. | in another voice
    h=2 spotkanie | Dwie godziny spotkania dla 14 osób. | in another voice
    h=2 spotkanie | Spotkanie 2 h, było 14 osób, 3 nowe. | in another voice
    h=1.5 spotkanie | 1,5 h, na spotkaniu 8 pań i 2 panów | in another voice
    h=1 telefon | Telefon 1 h (3 rozmowy). | in another voice
    h=1 e-mail | Godzina, 7 maili. | in another voice
    h=1.25 e-mail | 1,25 h. 9 e-maili wysłanych, 4 odebrane. | in another voice
    h=2 spotkanie | 2h spotkanie, zrobiłam 120 km :( | in another voice
    h=2 spotkanie | 2 godziny, spotkanie; bilet 14,50 zł dołączam. | in another voice
    h=3.5 | Spotkanie trzy godziny i pół godziny na mailach po nim. | in another voice
    h=1.75 telefon | On Tuesday I was on the phone for an hour, on Thursday for 45 minutes. | in another voice
    h=2 | Half my time went on emails and half on calls, two hours altogether. | in another voice
    h=1 spotkanie | Met the headmistress for an hour on the 9th. | in another voice
    h=2.5 spotkanie | Two visits, 1h15 each. | in another voice
    h=3 spotkanie | It says 2 hours on your list but the meeting took 3. | in another voice
    h=0 | Nie mam czego wpisać za ten miesiąc. | in another voice
    h=0 | Luty: brak aktywności. | in another voice
    h=1.5 telefon | Рахуйте півтори години, телефон. | in another voice
    h=1 spotkanie | Година, зустріч з директоркою. | in another voice
    h=2 | Telefon - 1, mail - 1 | in another voice
    h=2 telefon | Wpisuję: telefony 2h. | in another voice
    h=3 | Proszę wpisać: telefon 1 h, spotkanie 2 h. | in another voice
    h=3 | Proszę wpisać 1 h na telefonie i 2 h na spotkaniu. | in another voice
    h=3 | Proszę o wpisanie godziny telefonu oraz dwóch godzin spotkania. | in another voice
    h=2.5 spotkanie | Wyszło łącznie 150 minut, co daje 2,5 godziny; spotkania. | in another voice
    h=2.25 e-mail | 135 min = 2 h 15 min, maile | in another voice
    h=1.5 telefon | 90 minut, czyli półtorej godziny, telefon. | in another voice
    h=1.5 telefon | Półtorej godziny (90 minut) na telefonie. | in another voice
    h=1.17 telefon | Siedem telefonów po dziesięć minut, to już się robi godzina i dziesięć minut. | in another voice
    h=2 spotkanie | Spotkanie miało być na 17, ruszyło o 17.30 i trwało do 19.30. | in another voice
    h=3 | 2 h spotkanie + 1 h telefon, razem 3, choć z dojazdem byłoby 5. | in another voice
    h=2 spotkanie | Dwie godziny, choć z drogą zeszły cztery. Spotkanie. | in another voice
    h=4 spotkanie | Trzy spotkania: 1 h, 1,5 h i 1,5 h. | in another voice
    h=4 spotkanie | Trzy spotkania – 1 h, 1,5 h i 1,5 h, w sumie 4 h. | in another voice
    | Trzy spotkania – 1 h, 1,5 h i 1,5 h, w sumie 5 h. | in another voice
    h=1 telefon | Tylko godzina, telefon z panią Wicher, bo spotkanie (2 h) przełożone na marzec. | in another voice
    h=1 e-mail | Godzina na maile. Spotkanie z 10 lutego proszę usunąć, nie byłam. | in another voice
    h=2.5 spotkanie | W bibliotece byłam od dziewiątej do dwunastej, ale pół godziny piłam kawę, więc do wpisania 2,5. | in another voice
    h=2 spotkanie | godzina pierwszego i godzina ósmego obie w bibliotece | in another voice
    h=1.67 telefon | we wtorek godzina, w czwartek czterdzieści minut, telefon za każdym razem | in another voice
    h=3 skype | 3 godz. – trzy wideorozmowy, każda godzinna. | in another voice
    h=3 skype | trzy godzinne wideorozmowy | in another voice
    h=2 spotkanie | cztery półgodzinne spotkania | in another voice
    h=0.67 telefon | Z panią Teresą gadałam 40 minut, z czego 10 o pogodzie. Telefon. | in another voice
    h=2 spotkanie | Spotkanie: 120 min. Protokół: 30 min – tego nie liczę. | in another voice
    h=2.5 | Spotkanie: 120 min. Mail z protokołem: 30 min. | in another voice
    h=1.5 telefon | Two calls. First one 50 minutes, second 40. | in another voice
    h=2 spotkanie | The meeting took two hours, travel another hour and a half. | in another voice
    h=1 telefon | I'd planned 30 minutes; the call took an hour. | in another voice
    h=2 e-mail | Roughly... no, exactly 2 hours of e-mails. | in another voice
    h=1.5 spotkanie | An hour and a half in person. The hour on the bus doesn't count I suppose. | in another voice
    h=0 | Zero hours, sorry. | in another voice
    h=0 | None. | in another voice
    h=0 | Nie było mnie w lutym w kraju, godzin brak. | in another voice
    h=2 spotkanie | 2 (dwie) godziny, spotkanie. | in another voice
    h=2 spotkanie | 2 (dwie), spotkanie. | in another voice
    h=1.75 telefon | godz 1 min 45 telefon | in another voice
    h=1.25 telefon | 1 godz. i 1/4, telefon | in another voice
    | 2 godziny chyba, musiałabym sprawdzić. | in another voice
    | Za styczeń czy za luty mam podać godziny? | in another voice
    h=1.5 telefon | Trzy razy oddzwaniałam do pani z MOPS-u, łącznie 90 min wyszło. | in another voice
    h=2 spotkanie | Dopiszcie: 11 lutego, spotkanie z seniorami, dwie godziny z zegarkiem w ręku. | in another voice
    h=0.75 telefon | Od 12:15 do 13:00 na telefonie z koordynatorką. | in another voice
    h=3 | Spotkania zajęły mi dwie godziny, a telefony jedną. | in another voice
    h=3.5 | Spotkanie – 2,5 h, telefony – 1 h. | in another voice
    h=1.25 forum | Forum, godzina i kwadrans. | in another voice
    h=1 e-mail | Maile do trzech bibliotek, po 20 minut. | in another voice
    h=0.5 skype | pol h skype | in another voice
    h=2 telefon | DWIE GODZINY TELEFON | in another voice
    h=2.67 spotkanie | Spotkanie 160 minut. | in another voice
    h=4 spotkanie | Cztery godziny; dwie 3 lutego i dwie 24 lutego, spotkania w czytelni. | in another voice
    h=2.5 spotkanie | Zaczęliśmy o wpół do piątej i skończyliśmy o siódmej, spotkanie u burmistrza. | in another voice
    h=1 telefon | Godzinę z kawałkiem, ale zapiszcie godzinę. Telefon. | in another voice
    h=1.33 | 40 min skype, 40 min telefon, czyli 80 min. | in another voice
    h=2 spotkanie | Nie licząc dojazdu byłam tam dwie godziny. Spotkanie. | in another voice
    h=2 spotkanie | Byłam tam dwie godziny nie licząc godziny dojazdu. Spotkanie. | in another voice
    h=0.5 telefon | Ok. 30 minut, telefon. | in another voice
    h=1 spotkanie | Godzina spotkania w niedzielę, po sumie. | in another voice
    h=1.5 | Pani Elu, wczoraj półtorej. | in another voice
    h=3 spotkanie | Spotkanie partnerów: 3 h. Kolejne w marcu. | in another voice
    h=2.25 telefon | Policzyłam z bilingu: 135 minut rozmów. | in another voice
    h=2 skype | Webinar dla partnerów, 2 h. | in another voice
    h=0.33 telefon | 20 min. tel. z p. Wójcik | in another voice
    h=1.5 e-mail | Na korespondencję mailową zeszło mi w tym miesiącu półtorej godziny. | in another voice
    h=2 spotkanie | 2 h na miejscu + 0 h zdalnie | in another voice
    h=1 telefon | Telefon: 1 h, e-mail: 0, forum: 0, skype: 0, spotkanie: 0 | in another voice
    h=3 | telefon 1 h⏎e-mail 2 h⏎forum -⏎skype -⏎spotkanie - | in another voice
    h=1 skype | Skype 1 h. Na spotkanie nie dojechałam. | in another voice
    h=2 spotkanie | Spotkanie 2 h, a na telefonie nic. | in another voice
    h=1 telefon | Miałem zadzwonić na 10 minut, skończyło się na godzinie. Telefon. | in another voice
    h=5 spotkanie | Pięć godzin w sumie na trzech spotkaniach. | in another voice
    h=2 spotkanie | Just the one meeting, two hours. | in another voice
    h=0.5 telefon | A half-hour call, that's it. | in another voice
    h=1 e-mail | Six emails at ten minutes each, so an hour. | in another voice
    h=2.5 | Calls 1.5, emails 1. | in another voice
    | Calls 1.5 h, emails 1 h, 3 h in total. | in another voice
    h=1.5 spotkanie | We planned on an hour but it went to ninety minutes. In person. | in another voice
    h=1.75 telefon | On the phone 10.15 to noon. | in another voice
    | Ask Ola, she keeps my hours. | in another voice
    | same as last week | in another voice
    h=3.5 spotkanie | no to tak, w poniedzialek 1,5 h w bibliotece, w piatek 2 h tez w bibliotece, tyle | in another voice
    h=2 forum | 2h, pisalam posty na forum, po jednym do kazdej grupy | in another voice
    h=1 e-mail | Nad mailem do starosty siedziałam bitą godzinę. | in another voice
    h=4.5 spotkanie | Ewidencja za luty: 05.02. – 1,5 h, 12.02. – 1,5 h, 26.02. – 1,5 h. Spotkania konsultacyjne. | in another voice
    h=4.5 spotkanie | Trzy spotkania konsultacyjne po 1,5 h każde. | in another voice
    h=2.5 | Zoom z zespołem 1h30, telefon do księdza 20 min, maile 40 min. | in another voice
    h=1.25 skype | Teams, 75 minut, z czego kwadrans szukaliśmy pani Haliny, ale liczę całość. | in another voice
    h=2 spotkanie | W zaproszeniu stało 17–18, a wyszliśmy o 19. Czyli dwie godziny, spotkanie. | in another voice
    h=2 spotkanie | Godzina przygotowań u mnie w domu odpada, liczę dwie godziny samego spotkania. | in another voice
    h=0.5 telefon | Dwa razy po kwadransie z panią sołtys, oba razy przez telefon. | in another voice
    h=1 telefon | Ja nie dzwoniłam, to do mnie dzwonili. Godzina. | in another voice
    | Spotkanie 2 godziny, reszta to maile. | in another voice
    h=1.83 spotkanie | 1 godzina i 50 minut – spotkanie informacyjne dla mieszkańców. | in another voice
    h=1.5 spotkanie | spotkanie od siedemnastej do wpół do siódmej wieczorem | in another voice
    h=2.75 telefon | Dwie godziny i trzy kwadranse na telefonie w całym miesiącu. | in another voice
    h=1 telefon | 60 min :) tel | in another voice
    h=6 spotkanie | W tym miesiącu 6 godzin: trzy dwugodzinne spotkania. | in another voice
    h=0.5 e-mail | Tyle co nic, pół godziny na dwa maile. | in another voice
    h=5 spotkanie | Lecą mi w tym miesiącu cztery spotkania po 75 minut, w sumie 5 godzin. | in another voice
    h=1.33 spotkanie | 80 min w świetlicy, potem sama jeszcze sprzątałam, ale to nie do ewidencji. | in another voice
    h=0 | Melduję: zero telefonów, zero spotkań, zero godzin. | in another voice
    h=0 | Nie odbyło się nic, choroba. | in another voice
    h=2 spotkanie | Two hours, give or take a biscuit. In the library with the whole group. | in another voice
    h=0.83 telefon | Fifty minutes in all: thirty with the school, twenty with the parish. Phone. | in another voice
    h=3 spotkanie | Three separate hour-long meetings. | in another voice
    h=2.5 | Roughly two hours of calls and exactly thirty minutes of mail. Put 2.5. | in another voice
    h=1 skype | One hour on Skype (the other hour was with a different library, ignore it). | in another voice
    | I'd say between one and two hours. | in another voice
    h=1 spotkanie | Spotkanie godz. 12–13. | in another voice
    h=2 spotkanie | Dnia 12.02. w godz. 10.00–12.00 prowadziłam spotkanie dla rodziców. | in another voice
    h=1.5 telefon | Rozmowa tel. 9.02 godz. 18.00-19.30 | in another voice
    h=0.67 telefon | zadzwoniła o 10:05 a rozłączyła się o 10:45 | in another voice
    h=0.58 telefon | Gadaliśmy równe 35 min, telefon mi pokazał. | in another voice
    h=3 spotkanie | Liczyłem na 2, a 3 godziny nas trzymali na tym zebraniu. | in another voice
    h=1.25 telefon | Dopisuję 15 min telefonu do godziny, którą wysłałam rano, razem 1 h 15 min. | in another voice
    h=2 spotkanie | Pani Basiu, ta wizyta w urzędzie gminy to dwie godziny jak w pysk. | in another voice
    h=1.25 telefon | zadzwoniłem trzy razy: 15 min, pół godziny i znów pół godziny | in another voice
    h=3.25 | Telefony 45 minut, spotkanie półtorej godziny, forum godzina. Wychodzi 3 godziny 15 minut. | in another voice
    h=4 spotkanie | Dwa zebrania, każde po dwie godziny, razem cztery. | in another voice
    h=1.5 e-mail | W sumie dziewięć maili po 10 minut, wyszło półtorej godziny. | in another voice
    h=2.5 spotkanie | wczoraj 1,5h w szkole, dzisiaj 1h w gopsie, obydwa spotkania z dyrekcją | in another voice
    h=0.75 telefon | Wstępnie podałam godzinę, ale po sprawdzeniu w telefonie wyszło 45 minut. Rozmowa telefoniczna. | in another voice
    h=2 spotkanie | Nie trzy godziny jak pisałam wczoraj, lecz dwie. Spotkanie. | in another voice
    h=1 e-mail | godzinka maili. spotkania nie bylo | in another voice
    h=1.5 telefon | 1,5 h - telefon. W przyszłym tygodniu planuję 2 h spotkania. | in another voice
    h=2 telefon | Dwie godziny telefonów, dojazdów brak. | in another voice
    h=3 spotkanie | Wyjechałam o ósmej, wróciłam o czternastej, z czego samo spotkanie 3 godziny. | in another voice
    h=2.75 spotkanie | 165 min spotkania zespołu | in another voice
    h=1.67 | Skype 1 h, telefon 40 min; łącznie 1 h 40 min | in another voice
    | Skype 1 h, telefon 40 min; łącznie 2 h 40 min | in another voice
    h=1 forum | Moderowałam forum: 3 x 20 min. | in another voice
    h=2.5 spotkanie | Zeszło nam do dwudziestej, a zaczęliśmy o 17:30. Spotkanie. | in another voice
    h=1.5 spotkanie | Od 16.00 siedzieliśmy w bibliotece do 17.30. | in another voice
    h=0.33 telefon | 20min tel. do P. Dyrektor | in another voice
    h=0 | 0 h | in another voice
    h=0 | Niestety w lutym 0. | in another voice
    h=0 | nic nie było | in another voice
    | nie wiem ile, proszę wpisać ile trzeba | in another voice
    | Od 2 do 3 godzin. | in another voice
    h=2.5 spotkanie | Od 2 do 3 godzin, wpiszmy 2,5. Spotkanie. | in another voice
    h=5 | 2h telefonu, 3h spotkań. W sumie 5h. | in another voice
    h=6 spotkanie | 6 h (3 spotkania x 2 h) | in another voice
    h=1.5 telefon | Trzydzieści minut w poniedziałek, godzina w środę – telefon. | in another voice
    h=2 | telefon godzina mail godzina | in another voice
    h=1 skype | Godzina na Zoomie, 12 uczestników. | in another voice
    h=1.5 telefon | Two phone calls, 45 minutes each. | in another voice
    h=2 | Emails: 30 min. Calls: 1h. Skype: 30 min. Total: 2h. | in another voice
    | Emails: 30 min. Calls: 1h. Skype: 30 min. Total: 3h. | in another voice
    h=0.5 telefon | I said an hour yesterday; it was really half an hour. Phone. | in another voice
    h=1 e-mail | Only an hour of emailing. | in another voice
    h=2 spotkanie | My part of the meeting was two hours. | in another voice
    h=0 | Nothing from me this time. | in another voice
    h=2 spotkanie | 2 год. зустріч | in another voice
    h=2 spotkanie | Zajechałem do świetlicy na dwie godziny, młodzież była zachwycona. | in another voice
    h=1.5 telefon | Trzy razy po pół godziny przez telefon, razem półtorej. | in another voice
    h=0.5 e-mail | Pół godzinki, mail do nadleśnictwa. | in another voice
    h=3 spotkanie | Od 17 do 20, w tym przerwy nie było. Spotkanie w remizie. | in another voice
    h=1.75 | Telefonów 45 minut, maili godzina, czyli godzina czterdzieści pięć. | in another voice
    h=2 skype | Dwie godziny na Teamsach zamiast spotkania w bibliotece. | in another voice
    h=1 telefon | w piatek 20 min z panem zenkiem w sobote 40 z pania jola telefonicznie | in another voice
    h=4 spotkanie | Cztery spotkania po 60 minut, czyli cztery godziny. | in another voice
    | Cztery spotkania po 60 minut, czyli trzy godziny. | in another voice
    h=1.33 telefon | Rozmowy telefoniczne: 20 + 25 + 35 = 80 minut. | in another voice
    h=0 | W lutym nie miałam żadnych godzin. | in another voice
    h=2 spotkanie | Godzina 15 minut z dyrektorką i 45 minut z radą, w sumie dwie godziny, w szkole. | in another voice
    h=1 e-mail | 7 e-maili = 1 h | in another voice
    | Parę telefonów, może z godzinka. | in another voice
    h=2 forum | Proszę dopisać 2 godziny – moderowanie forum partnerstwa. | in another voice
    h=1.5 spotkanie | One and a half hours with the mayor, in his office. | in another voice
    h=0.75 skype | 45 minutes on Zoom; the first 15 were just small talk but I'm counting them. | in another voice
    h=3 | 1h phone + 2h meeting | in another voice
    """
