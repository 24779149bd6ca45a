// Hours as different people type them: others' hours, what is yet to come, sums that something changes; the notation of HoursCases.swift.

let lastHoursCases = """
    h=1.5 | pn - telefon 30 min, śr - mail 30 min, pt - skype 30 min | English
    h=1 skype | One hour on Skype, the second hour we lost to the bad connection so don't count it. | English
    h=2.5 | Two and a half hours in total: one by phone and an hour and a half in person. | English
    h=1.5 e-mail | An hour and a half of emails, mostly with Krystyna about the budget for two days in May. | English
    h=2 spotkanie | Two hours face to face at the library, travel not included. | English
    h=1.25 e-mail | an hour and a quarter of e-mails | English
    h=0.5 skype | Half an hour on Teams with Kasia; it was meant to be an hour. | English
    h=1.5 telefon | an hour and thirty minutes on the phone | English
    h=2.25 spotkanie | I was at the library from 10 till 12.15. | English
    h=3 spotkanie | Three hours in the library, including the coffee. | English
    h=3 telefon | I spent three hours on calls this week. | English
    h=1.5 e-mail | 90 minutes, emails mostly... well, only emails. | English
    h=0.5 telefon | Half an hour on the phone with Mrs Kos. | English
    h=0.5 e-mail | Півгодини на листи. | Ukrainian
    h=2 telefon | Дві години по телефону, решту часу хворіла. | Ukrainian
    h=1 telefon | Година телефоном у вівторок. | Ukrainian
    h=2.5 | Дві з половиною години. | Ukrainian
    h=2 | Дві години. | Ukrainian
    h=1.75 telefon | Година сорок п'ять телефоном. | Ukrainian
    h=1 skype | Годину говорили по скайпу. | Ukrainian
    h=1 telefon | Одна година, телефон. | Ukrainian
    h=1.5 spotkanie | Півтори години була в бібліотеці. | Ukrainian
    h=2 spotkanie | Spotkanie 2h (z czego pół godziny o dotacji). | a correction
    h=1.5 telefon | Proszę skorygować: nie 2,5, lecz 1,5 godziny telefonu. | a correction
    h=1.5 telefon | Zamiast 2,5 proszę wpisać 1,5 godziny telefonu. | a correction
    h=1.5 spotkanie | Byłam w filii półtorej godziny. W piątek mam jeszcze dyżur telefoniczny, ale to już na nowy okres. | a meeting by another word
    h=3 spotkanie | Miało być krótko, a siedzieliśmy trzy godziny nad planem (spotkanie w GOK-u). | a meeting by another word
    h=2 spotkanie | Narada w szkole, dwie godziny. | a meeting by another word
    h=1.5 spotkanie | Posiedzenie zespołu 16:30-18:00. | a meeting by another word
    h=4 | 4 h łącznie, z tego 3 narada, reszta maile | a meeting by another word
    h=1.17 spotkanie | Zeszło nam się godzinę i dziesięć minut na zebraniu sołeckim. | a meeting by another word
    h=2 spotkanie | Dyżur w czytelni, dwie godziny, przyszło pięć osób. | a meeting by another word
    h=1.5 spotkanie | Z panią wicedyrektor siedziałyśmy półtorej godziny nad wnioskiem. | a meeting by another word
    h=3 spotkanie | Rada pedagogiczna i potem narada u wójta, łącznie trzy godziny na miejscu. | a meeting by another word
    h=1.5 spotkanie | Od wpół do piątej do szóstej siedziałyśmy w czytelni. | a meeting by another word
    h=1 telefon | dyżur telefoniczny 17-18 | a meeting by another word
    h=2 spotkanie | Mieliśmy spotkać się na godzinę, wyszły dwie. W świetlicy. | a meeting by another word
      | Ile wpisać, jeśli rozmawialiśmy 2 godziny, ale prywatnie też? | a question
      | Maybe two hours? Not sure. | a question
      | Czy dojazd też się liczy? Bo jak tak, to cztery, jak nie, to dwie. | a question
      | Kogo pytacie o te godziny? Ja już nie jestem animatorem. | a question
    h=2.5 telefon | Razem dwie i pół godziny, po równo: telefon w poniedziałek i telefon w czwartek. | a total
    h=5 | Łącznie 5 godzin w czterech podejściach. | a total
    h=7 spotkanie | Razem siedem godzin: 3 we wtorek, 2 w środę i 2 w czwartek. Same spotkania. | a total
    h=2.5 | Suma: 2,5. | a total
    h=2 e-mail | Korespondencja mailowa - łącznie ok. 2 godzin. | a total
    h=6 | 6 godzin, rozpisanie w załączniku. | a total
    h=2 skype | Zoom 1h w poniedziałek i 1h w środę. | a video program
    h=1 skype | Na Messengerze godzinę, wideo z młodzieżą. | a video program
    h=2 telefon | Godzina we wtorek i drugie tyle w piątek, wszystko telefonicznie. | as much again
    h=2.5 spotkanie | Spotkanie 3 godziny, ale pół godziny odpadło na obiad, więc 2,5. | breaks
    h=0.5 telefon | Telefon od wójta, pół godziny, przerwał mi obiad. | breaks
    h=3 | 3 godziny zegarowe, bez przerw. | breaks
    h=1 telefon | Zadzwoniłem raz, gadaliśmy od 11 do 12. | from and to
    h=3 spotkanie | W sobotę warsztat: zaczął się o 10, a skończył o 13. | from and to
    h=1.5 skype | Skype, 19:00-20:30 | from and to
    h=1.33 telefon | Planowałem pół godziny, skończyło się na godzinie i dwudziestu minutach gadania przez telefon. | from and to
    h=1 skype | Skype z panią Ireną, od 18 do 19, dzieci już spały. | from and to
    h=6 spotkanie | Sześć godzin szkolenia w bibliotece, sobota 9-15. | from and to
    h=6 spotkanie | W sobotę od 9 do 15 szkolenie, jestem padnięta. | from and to
    h=1.5 skype | Google Meet, godz. 18-19:30. | from and to
    h=3 spotkanie | Przyjechałem na 10, wyjechałem o 13, spotkanie z zespołem. | from and to
    h=2 spotkanie | W czwartek byłam w szkole na spotkaniu od 8 do 10, potem lekcje, to nie do liczenia. | from and to
    h=2 spotkanie | spotkanie z dyrekcją 2 godziny zegarowe | hours in digits
    h=1 telefon | Telefon: 1. | hours in digits
    h=3.5 | 3:30 | hours in digits
    h=2.67 spotkanie | spotkanie, 2h40 | hours in digits
    h=2 telefon | Telefon 2x1h | hours in digits
    h=1.75 | 1 3/4 godziny | hours in digits
    h=1.5 | 1 i 1/2 h | hours in digits
    h=0.75 | 3/4 godziny | hours in digits
    h=3.5 spotkanie | Spotkanie w środę 1,5 godz., spotkanie w czwartek 2 godz. | hours in digits
    h=2 forum | Na forum dwie godziny, bo pytań było 14. | hours in digits
    h=1 forum | 14 odpowiedzi na forum, godzina. | hours in digits
    h=2 skype | 2 h na teamsie (pn) | hours in digits
    h=2 | Godzin: 2 | hours in digits
    h=5 spotkanie | Byłem dwa dni: we wtorek 2 godziny, w czwartek 3. Osobiście. | hours in digits
    h=1.75 | 1h45 | hours in digits
    h=2 | dwie godzinki jak zawsze | hours in words
    h=3 | To będzie trzy godziny. | hours in words
    h=1 | Godzinę, o ile dobrze liczę. | hours in words
    h=1 spotkanie | Gоdzina na spotkaniu | hours in words
    h=2 | Dwie. Trzecia byłaby na wyrost. | hours in words
    h=3 spotkanie | Spotkanie trwało trzy godziny, choć w zaproszeniu stało dwie. | hours in words
    h=1.5 spotkanie | Półtorej godzinki przy herbacie z panią kierownik. | hours in words
    h=2.5 | Poniedziałek godzina, wtorek godzina, środa pół. | hours in words
    h=1 e-mail | Godzina z małym hakiem, ale wpisuję równą godzinę. Korespondencja. | hours in words
    h=4 spotkanie | Cztery godziny w terenie z panią Anną (OSP, KGW, parafia i szkoła). | hours in words
    h=1 | Niech będzie godzina. | hours in words
    h=2 | Dałabym dwie. | hours in words
    h=3 | Powiedzmy trzy. | hours in words
    h=2 | około dwóch godzin | hours in words
    h=1 e-mail | Poszła mi na to godzina. Maile z gminą. | hours in words
    h=1 e-mail | Odpisywanie na maile zajęło mi godzinę, a dojazdów nie było. | journeys and waiting
    h=1 spotkanie | Na spotkanie poszła godzina, na dojazd druga, ale tej nie wpisuję. | journeys and waiting
      | Rozmawialiśmy długo, nie patrzyłam na zegarek. | later, or not here
      | Godzin nie liczę, pomagam z dobrego serca. | later, or not here
      | Dzisiaj jeszcze nie wiem, spotkanie mamy dopiero w piątek, będzie ze dwie godziny. | later, or not here
      | Za poprzedni tydzień dwie, za ten jeszcze nie policzyłam. | later, or not here
      | I'd say somewhere between two and three. | later, or not here
      | Zaczęliśmy o 17 i nie wiem, kiedy skończyliśmy. | later, or not here
      | Tym razem sporo, ale liczyć będę w weekend. | later, or not here
      | Od 8 do ostatniego klienta, nie liczyłam. | later, or not here
      | Десь дві-три години, точно не пам'ятаю. | later, or not here
      | Spotkanie w środę 1,5 godz., w czwartek nie wiem ile. | later, or not here
      | Wolontariacko, nie rozliczam. | later, or not here
      | Proszę wpisać to, co ustaliłyśmy z panią dyrektor. | later, or not here
      | Rozliczę się po świętach. | later, or not here
      | Trzy i pół godziny z przerwą. | later, or not here
      | nie więcej niż godzina | later, or not here
      | Godziny wysłałam wczoraj przez formularz. | later, or not here
      | To samo co w październiku. | later, or not here
      | Не пам'ятаю, скільки. | later, or not here
      | Wstępnie dwie godziny, potwierdzę po rozmowie z panią Hanią. | later, or not here
      | Podam łącznie za grudzień. | later, or not here
      | Rozpisałam wszystko w załączniku. | later, or not here
      | Za wcześnie na liczenie, tydzień się nie skończył. | later, or not here
    h=1 e-mail | Wysłałam 12 maili, zeszła mi na to godzina. | mails by another word
    h=0.5 e-mail | Trzy maile, pół godziny wszystko. | mails by another word
    h=2 e-mail | Pisanie regulaminu i maile do partnerów - 2 godziny. | mails by another word
    h=2 e-mail | Maile maile maile. Dwie godziny. | mails by another word
    h=1.5 telefon | Telefonicznie: pn 30 min, śr 30 min, pt 30 min. | minutes
    h=1.75 telefon | 105 minut telefonów | minutes
    h=1.33 telefon | 80 min. tel. | minutes
    h=1.5 spotkanie | W środę spotkanie - półtorej godziny. Protokół podpisaliśmy w 15 minut po spotkaniu, ale tego nie liczę. | minutes
    h=0.33 telefon | Jeden telefon, 20 minut, i to by było na tyle. | minutes
    h=1 skype | 60 minut, Zoom. Następne połączenie w przyszły wtorek o 18. | minutes
    h=0.83 telefon | 50 min. tel. z p. Nowak | minutes
    h=1.25 telefon | 75 minut wisiałam na telefonie w sprawie spotkania 12 grudnia o 17. | minutes
    h=0.67 e-mail | czterdzieści minut nad mailami | minutes
    h=0.25 telefon | 15 min, telefon, nic szczególnego. | minutes
    h=1.5 telefon | godz. i 30 min. telefonicznie | minutes
    h=1.5 telefon | 2x 45 min przez tel | minutes
    h=1.67 spotkanie | Sto minut z zespołem, przy stole. | minutes
    h=2 forum | forum - 120 min | minutes
    h=0.17 telefon | dziesięć minut przez telefon i po sprawie | minutes
    h=1.5 spotkanie | 90 min wizyta w świetlicy wiejskiej | minutes
    h=0.75 telefon | 45' przez telefon | minutes with a prime
    h=1.25 | 1h 15' | minutes with a prime
    h=0 | Nie było nic, pani Ela choruje. | none at all
    h=0 | U mnie posucha. Zero. | none at all
    h=0 | No hours to report this time. | none at all
    h=0 | Niestety byłam chora, żadnych godzin. | none at all
    h=0 | Ten tydzień był pusty. | none at all
    h=0 | Wyzerujcie mnie w tym tygodniu, leżałam chora. | none at all
    h=0 | Nie działałam w tym tygodniu, wnuki w domu. | none at all
    h=0 | Bez aktywności z mojej strony. | none at all
    h=0 | nic nie bylo, ferie | none at all
    h=0 | 0 h w tym tygodniu. | none at all
    h=0 | W tym tygodniu niestety nic ode mnie. | none at all
    h=0 | Żadnych rozmów, żadnych spotkań. Wszyscy chorzy. | none at all
    h=0 | Nothing from me this week, sorry. | none at all
    h=0 | Godzin: 0 | none at all
    h=0 | I did nothing this week. | none at all
    h=0 | Niestety w tym tygodniu nie udało mi się nic zrobić. | none at all
    h=0 | Zupełne zero. | none at all
    h=0 | Tydzień bez pracy dla partnerstwa. | none at all
      | Nie chce mi się tego liczyć, wpiszcie co chcecie. | not sure
      | Hard to say, I was in and out all week. | not sure
      | Powiedzmy, że trzy, ale proszę tego nie brać za pewnik. | not sure
      | 2h? 3h? Nie mam pojęcia. | not sure
    h=0.5 telefon | Pani Basiu, pół godziny na telefonie i tyle. Proszę pozdrowić dyrektora, bo dwa tygodnie go nie widziałem. | office style
    h=2 | Proszę mi policzyć dwie godziny. | office style
    h=1.5 telefon | Proszę zapisać 1,5 godziny, rozmowy telefoniczne z trzema szkołami. | office style
    h=1 telefon | godzine przez tel, reszta prywatnie wiec nie licze | parts of a total
    h=3 spotkanie | W piątek (dwie godziny) i w sobotę (jedna), oba razy na sali w GOK-u. | parts of a total
    h=2.25 | 2 godz. 15 min. - w tym 45 min. telefonicznie, reszta na miejscu. | parts of a total
    h=2 spotkanie | W zeszłym miesiącu 4 godziny, w tym 2. Spotkania. | parts of a total
    h=1 | Jedna, słownie: jedna godzina. | parts of a total
    h=2 telefon | Łączny czas rozmów telefonicznych w tym tygodniu wyniósł 120 minut. | parts of a total
    h=2 telefon | Dwie godziny, w tym jedna z burmistrzem. Wszystko telefonicznie. | parts of a total
    h=1 telefon | Zwykle są dwie godziny, tym razem jedna. Telefon. | parts of a total
    h=2 spotkanie | Dzień dobry, dwie godziny na miejscu w filii nr 2, nic więcej w tym tygodniu. | parts of a total
    h=2.25 telefon | We wtorek godzina przez telefon, w czwartek godzina i kwadrans, też przez telefon. | quarters and halves
    h=0.75 spotkanie | Wpadłem na trzy kwadranse do biblioteki, herbata i konkrety. | quarters and halves
    h=2.75 spotkanie | trzy godziny bez kwadransa, spotkanie | quarters and halves
    h=1.25 spotkanie | Najpierw kwadrans w sekretariacie, potem godzina u pani dyrektor w gabinecie. | quarters and halves
    h=0.75 spotkanie | Wpadłam na chwilę, a zrobiło się z tego trzy kwadranse. U Państwa na miejscu. | quarters and halves
      | Tyle samo co w zeszłym tygodniu. | rough
      | Wpiszcie tyle, co ostatnio. | rough
      | Kilka telefonów, trudno powiedzieć ile to razem. | rough
      | Chyba dwie, może trzy. | rough
      | Mniej więcej tyle co zawsze, czyli nie pamiętam ile. | rough
      | Trochę maili, trochę telefonów, nie mierzyłem. | rough
      | dobrze ponad dwie godziny | rough
    h=2.5 spotkanie | Dwa i pół. Spotkanie z radą rodziców. | several times
    h=1.75 telefon | Trzy telefony: 30, 30 i 45 minut. | several times
    h=2.5 telefon | 2 i pół h tel | several times
    h=2 spotkanie | Nie dwie i pół, jak mówiłam pani Basi, tylko dwie równo, w bibliotece. | several times
    h=4 spotkanie | Trzy godziny spotkania plus godzina rozmów w kuluarach, czyli cztery, na miejscu. | several times
    h=3 telefon | Trzy rozmowy telefoniczne, każda godzinna. | so many times
    h=1 skype | Umawialiśmy się na dwie godziny na Skypie, ale się zerwało po godzinie i więcej nie próbowaliśmy. | so many times
    h=4 spotkanie | Dwa spotkania po dwie godziny w bibliotece. | so many times
    h=6 spotkanie | Dwa dni po trzy godziny u Państwa w bibliotece. | so many times
    h=2 e-mail | Dwadzieścia cztery odpisane maile, każdy po pięć minut. | so many times
    h=1 e-mail | Sześć maili, każdy zajął 10 minut. | so many times
    h=1.5 telefon | dzwoniłem 2 razy po 45 min | so many times
    h=2 telefon | Dwa telefony po godzinie, jeden do szkoły, drugi do OSP. | so many times
    h=3 spotkanie | W środę i w piątek po półtorej godziny, spotkania. | so many times
    h=2 telefon | Podsumowując: dwa razy telefon, raz 80 minut, raz 40. | so many times
    h=0.75 e-mail | Odpisałem na 9 maili po 5 minut każdy. | so many times
    h=8 spotkanie | Dwa pełne dni po cztery godziny, na miejscu w bibliotece. | so many times
    h=2 spotkanie | Ja dwie godziny na miejscu, Marek nic. | somebody else's
    h=2 | Wpisuję dwie godziny, Marek wpisze swoje sam. | somebody else's
      | Godziny wpisuje Marek, było 3. | somebody else's
    h=0.75 telefon | Ewa siedziała na forum dwie godziny, ja zadzwoniłem na 45 minut. | somebody else's
      | Wczoraj Paweł przesiedział u was trzy godziny. | somebody else's
    h=0.5 telefon | Ola odpisała na maile w godzinę, ja pół godziny wisiałam na telefonie. | somebody else's
    h=1 telefon | One hour by phone. Mark did another two but he'll tell you himself. | somebody else's
      | Pani Ela dzwoniła, że miała dwie godziny na Skypie z Anią. | somebody else's
    h=1 skype | Byłem na Skypie z dyrektorem od 20 do 21, a on jeszcze potem z wójtem godzinę. | somebody else's
    h=2 spotkanie | Byłam na spotkaniu dwie godziny, a Ula została jeszcze godzinę dłużej. | somebody else's
      | Spotkanie odwołali, a ja już godzinę czekałam. | something changes the sum
    h=0 | Spotkanie odwołali, więc nic nie mam. | something changes the sum
      | Trzy godziny, ale podzielcie to na mnie i na Wandę. | something changes the sum
      | Proszę o korektę: za listopad mam o godzinę za dużo. | something changes the sum
      | Poprzednio podałam o pół godziny za mało, proszę dodać. | something changes the sum
      | Jakieś dwie i pół, może ciut mniej. | something changes the sum
      | Dwie godziny, ale to razem z Anką, więc nie wiem, jak to podzielić. | something changes the sum
      | Ula była dwie godziny, ja chyba krócej. | something changes the sum
    h=2 telefon | Z tego co pamiętam dwie godziny, dzwoniłem do pani Krysi. | the telephone by another word
    h=1.5 telefon | 1,5 godziny rozmów telefonicznych ze szkołą nr 3 i z przedszkolem nr 12 | the telephone by another word
    h=2 spotkanie | Dwie godziny na spotkaniu. Trzecią przegadaliśmy prywatnie. | the telephone by another word
    h=2.5 telefon | w poniedziałek (godzina), w środę (półtorej), telefony | the telephone by another word
    h=5 telefon | Pięć godzin: dwie w poniedziałek, trzy w piątek. Same telefony. | the telephone by another word
    h=1.5 telefon | Od pierwszej do wpół do trzeciej przez telefon. | the telephone by another word
    h=1.5 telefon | Konsultacje telefoniczne 1,5 h (wójt, OSP, KGW). | the telephone by another word
    h=0.25 telefon | Kwadrans, i to z zegarkiem w ręku, przez telefon. | the telephone by another word
    h=1 telefon | godzine na telefonie a tak poza tym nic | the telephone by another word
    h=0.5 telefon | Zadzwoniła pani Lidia, rozmawiałyśmy pół godziny. | the telephone by another word
    h=1.5 telefon | Pan Kazik zadzwonił w środę i trzymał mnie na linii półtorej godziny. | the telephone by another word
    h=4 | 4h (2 telefon, 2 spotkanie) | the telephone by another word
    h=1 telefon | Rozmawialiśmy telefonicznie jedną godzinę zegarową. | the telephone by another word
    h=1 telefon | Godzina telefonu; szkolenia z RODO (3 h) nie liczę. | the telephone by another word
    h=0.5 telefon | Gadałem z Ulką pół godziny, telefonicznie. | the telephone by another word
    h=2 | telefon 1, mail 0,5, spotkanie 0,5 | the telephone by another word
    h=1.5 telefon | Ok. 1,5 h tel. | the telephone by another word
    h=0.5 telefon | Odebrałem telefon od pana Zdzisława, pół godziny słuchałem. | the telephone by another word
    h=1.5 telefon | ponad to co zwykle nic, czyli półtorej godziny na telefonie | the telephone by another word
    h=1 telefon | Mówią, że dwie, ale ja liczę jedną, bo telefon był na głośnomówiącym przy obiedzie. | the telephone by another word
    h=1.5 telefon | Rozmowa telefoniczna (1,5 h) z burmistrzem w sprawie spotkania 10.12 o 17:00. | the telephone by another word
    h=2.5 telefon | poniedziałek 0,5 h telefon, środa 2 h telefon | the telephone by another word
    h=3 | Trzy godziny: godzina maili, godzina telefonów i godzina na miejscu. | the way by the place
    h=1 spotkanie | Godzinę pomagałam pani Zosi przy plakatach, w bibliotece. | the way by the place
    h=6 spotkanie | w czw i pt po 3h u was w bibliotece | the way by the place
    h=2 spotkanie | Z dyrektorką szkoły rozmawiałam dwie godziny, osobiście. | the way by the place
    h=2 telefon | Trochę mi głupio, ale znowu dwie godziny na telefonie z tą samą osobą. | the way by the place
    h=1 | Godzina. W następnym miesiącu będzie więcej spotkań. | what is yet to come
    h=0 | W tym miesiącu nic, dopiero w przyszłym jedziemy na dwie godziny. | what is yet to come
    h=1 telefon | dziś godzina przez telefon, jutro pewnie druga | what is yet to come
    h=1 telefon | Godzina telefonu. Druga będzie jutro. | what is yet to come
    h=5 | Łącznie pięć godzin: cztery w bibliotece, jedna przy telefonie. | a total in two ways
    h=5 | Razem 5 godzin: 3 w szkole, 2 przy telefonie. | a total in two ways
    h=3 | Trzy godziny na spotkaniu i na telefonie. | one more way behind the time
    h=1 telefon | Godzina telefonu i umówienie spotkania. | what it was about is no way
    h=2 | Dwie godziny, pół na pół telefon i mail. | halves are no half hour
    h=1.5 | 90 minut, ale nie pamiętam już, czy to był telefon, czy skajp. | unsure of the way only
    h=2 | Wpiszcie mi dwie, nie pamiętam czy mail czy telefon. | unsure of the way only
    h=1 telefon | Dwa telefony, jeden 20 minut, drugi 40. | the unit of the one before
    h=1 telefon | 40 minut w poniedziałek i kolejne 20 następnego dnia, telefonicznie. | the unit of the one before
    h=1 skype | Forty minutes with the headmistress, then another twenty the next day, on Skype both times. | the unit of the one before
    h=3.25 spotkanie | Miałem wpisać 4, ale pani Zosia liczyła dokładniej: wyszło trzy godziny i kwadrans. Spotkanie. | planned to write
    h=2 spotkanie | Spotkanie 2 h + przygotowanie w domu 1 h, do rozliczenia tylko spotkanie. | only one way counts
    h=2 spotkanie | Spotkanie 2 h, maile 1 h, liczcie tylko spotkanie. | only one way counts
    h=1.67 spotkanie | 1:40 h, spotk. | an abbreviation
    h=0.25 telefon | Długo to nie trwało, kilkanaście minut przez telefon. Wpiszcie 15. | the unit of a rough guess
    h=1 telefon | Z panią Aldoną zdzwoniłyśmy się trzy razy po 20 minut. | a way by its verb
    h=1.5 spotkanie | Spotykałyśmy się trzy razy po pół godziny. | a way by its verb
    h=1 telefon | Godzina. Zamiast spotkania zadzwoniłam. | done instead
    h=0.67 e-mail | A good half hour of e-mails to the mayor's office, make it 40 min. | decided for
    h=1 skype | Skype 50 minut, zaokrąglijcie do godziny. | decided for
    h=3 spotkanie | Spotkałem się z gospodyniami w Łęgu i w Kijach, po półtorej godziny w każdej wsi. | so much at each place
    h=0.67 telefon | Rozmawiałam przez telefon z wójtem i z proboszczem, po 20 minut z każdym. | so much with each
      | Spotkanie 2 h, spóźniłam się pół godziny. | something changes the sum
      | Spotkanie trwało 2 godziny, ale ja wyszłam po godzinie. | something changes the sum
      | Telefon 1 h (z tego 20 min czekania na połączenie, nie odliczam). | whether it counts
    h=0.17 telefon | Dziesięć minut, no może kwadrans. Piszcie 10, telefon. | the unit of the one before
    h=0.5 telefon | Pół godziny, i to przez telefon, bo na skype się nie połączyło. | a way that is denied
    h=2 spotkanie | We sat together for two hours at the town hall. | the way by the place
    """
