// More of FurtherHoursCases.swift.

let lateHoursCases = """
    h=1.5 skype | 90 minut na Teamsach, w środę wieczorem. | minutes
    h=0.75 telefon | czterdzieści pięć minut rozmowy telef. | minutes
    h=0.75 telefon | Niespełna godzina, dokładnie 45 minut, telefon. | minutes
    h=0.33 forum | dwadzieścia minut, wpisy na forum | minutes
    h=1 telefon | 60 minut (telefon) | minutes
    h=1.5 skype | wideorozmowa 1 h 30 min | minutes
    h=1.33 telefon | godzina 20 minut, telefon | minutes
    h=0.17 telefon | dziesięć minut przez telefon, dosłownie | minutes
    h=0.08 e-mail | Jeden mail, 5 minut. | minutes
    h=2 telefon | sto dwadzieścia minut rozmów telefonicznych | minutes
    h=2.25 telefon | 2 godz. 15 min. tel. | minutes
    h=1.1 telefon | 1 h 6 min telefon | minutes
    h=0.5 forum | 30 min, komentarze na forum | minutes
    h=1.42 telefon | godzina i dwadzieścia pięć minut, telefon | minutes
    h=2.08 telefon | 125 minut, telefon | minutes
    h=0.67 telefon | Dwie rozmowy: 15 i 25 minut, telefon. | minutes
    h=1.5 | Phone 1h, email 30 min | minutes
    h=0.33 telefon | Telefon do pani Wandy, 20 min. | minutes
    h=1.5 skype | Na Zoomie 1h, potem jeszcze 30 min już tylko z panią dyrektor, też Zoom. | minutes
    h=1 telefon | dwa telefony, jeden 20, drugi 40 minut | minutes
    h=1.5 spotkanie | Godzina i trzydzieści minut, w czytelni, przy mapie instytucji. | minutes
    h=0.42 telefon | 25 min rozmowy telefonicznej z kierowniczką | minutes
    h=0.33 e-mail | Dwadzieścia minut na odpisanie na maila o deklaracjach. | minutes
    h=2.25 spotkanie | 2 godz. 15 min., spotkanie robocze zespołu | minutes
    h=1.83 telefon | Godzina i pięćdziesiąt minut, telefonicznie. | minutes
    h=1 skype | Skype z zespołem, 60 min. Za to na forum nic. | minutes
    h=0.75 forum | 45 minut pisałam na forum | minutes
    h=1.75 telefon | Godzina w poniedziałek i 45 minut w czwartek, jedno i drugie telefonicznie. | minutes
    h=2 | telefon: 45 min, e-mail: 30 min, forum: 45 min | minutes
    h=0.75 skype | 45-minute Skype call with the director | minutes
    h=0.67 e-mail | 40 min - poczta do zespołu (mail) | minutes
    h=1.5 telefon | Trzy telefony: do pani Ewy (30 min), do wójta (20 min), do księdza (40 min). | minutes
    h=0.5 | 30 min | minutes
    h=0.25 telefon | 15 minutek przez telefonik | minutes
    h=1.5 telefon | Dzień dobry, 1 h 30 min rozmów z zespołem przez telefon. | minutes
    h=1.25 telefon | 1 godz 15 min przez tel | minutes
    h=1.33 telefon | 80 min rozmów tel. | minutes
    h=0 | U mnie w tym tygodniu cisza, 0. | none at all
    h=0 | Niestety nic, byłam na urlopie. | none at all
    h=0 | W tym tygodniu się nie kontaktowaliśmy, więc zero godzin. | none at all
    h=0 | Bez kontaktu w tym tygodniu. | none at all
    h=0 | Nie było o czym rozmawiać, proszę wpisać zero. | none at all
    h=0 | Tym razem pusto, ani jednego telefonu i ani jednego maila. | none at all
    h=0 | No contact this week. | none at all
    h=0 | Zero hours, I was ill. | none at all
    h=0 | Цього тижня нічого. | none at all
    h=0 | Nie mam nic do zgłoszenia. | none at all
    h=0 | Brak aktywności w tym tygodniu. | none at all
    h=0 | nie było żadnych godzin | none at all
    h=0 | W tym tygodniu biblioteka nie potrzebowała pomocy, 0 godzin. | none at all
    h=0 | Nic nie robiłam w tym tygodniu dla Państwa. | none at all
    h=0 | W zeszłym tygodniu byłem chory i nic nie zrobiłem. | none at all
    h=0 | No hours to report. | none at all
    h=0 | Nothing this time. | none at all
    h=0 | Nie pracowałam w tym tygodniu z biblioteką. | none at all
    h=0 | Цього тижня не було жодних годин. | none at all
    h=0 | ani godziny | none at all
    h=0 | nic a nic | none at all
    h=0 | Zero, null, nic. | none at all
    h=0 | Nie mam czego wpisać. | none at all
    h=0 | W tym tygodniu nie udało się spotkać ani zadzwonić, więc 0. | none at all
    h=0 | Tym razem nie pracowałem. | none at all
    h=0 | Żadnego kontaktu nie było. | none at all
    h=0 | Niczego w tym tygodniu nie robiliśmy. | none at all
    h=0 | None, I was on holiday. | none at all
    h=0 | Sorry, zero this week. | none at all
    h=0 | Нуль, я хворіла. | none at all
    h=0 | Нічого не було. | none at all
    h=0 | 0h | none at all
    h=0 | zero godzin zero minut | none at all
    h=0 | brak godzin w tym tygodniu | none at all
    h=0 | W tym tygodniu nie miałam kontaktu z biblioteką. | none at all
    h=0 | nie dzwonili, nie pisali, zero | none at all
    h=0 | Nie wykonywałem żadnych czynności. | none at all
    h=0 | W tym tygodniu odpuściliśmy, nic nie było. | none at all
    h=0 | Nie kontaktowałam się z nikim w tym tygodniu. | none at all
    h=0 | No calls, no emails, nothing. | none at all
    h=0 | We did not meet this week, so 0. | none at all
    h=0 | Nada. Zero. | none at all
    h=0 | Нічого, я була у відпустці. | none at all
    h=0 | nic, cały tydzień byłam w Warszawie | none at all
    h=0 | Ten tydzień bez kontaktu, proszę o zero. | none at all
    h=0 | Zero. Pani kierownik miała urlop. | none at all
    h=0 | Tym razem nie mam nic do wpisania. | none at all
    h=0 | W tym tygodniu biblioteka nieczynna, więc nic. | none at all
    h=0 | Nothing to report, I was on leave. | none at all
    h=0 | U nas cisza jak makiem zasiał, zero. | none at all
    h=0 | Nic nie było w tym tygodniu. | none at all
    h=0 | Nie przepracowałam ani minuty. | none at all
    h=0 | Choroba. 0. | none at all
    h=0 | Bez zmian, zero godzin. | none at all
    h=0 | Zero hours this week, I'm afraid. | none at all
    h=0 | w tym tygodniu zero, w przyszłym nadrobię | none at all
    h=0 | Nic do zapisania. | none at all
    h=0 | W tym tygodniu nic nie było. | none at all
    h=2 telefon | Liczba godzin: 2⏎Forma kontaktu: telefon | office style
    h=2 telefon | Dwie godziny telefonu. Proszę nie doliczać tej godziny z zeszłego tygodnia, była już podana. | office style
    h=1 telefon | Proszę wpisać godzinę, telefon. | office style
    h=1 telefon | Poproszę o wpisanie jednej godziny (rozmowy telefoniczne). | office style
    h=2 telefon | Dzień dobry, w tym tygodniu wyszły mi dwie godziny rozmów telefonicznych z panią Kasią. | parts of a total
    h=2 | godzina przez telefon, a druga na spotkaniu | parts of a total
    h=3 spotkanie | 3h, z czego pierwsza godzina to zwiedzanie biblioteki. Wszystko na miejscu. | parts of a total
    h=1 telefon | 1 (słownie: jedna) godzina, telefon | parts of a total
    h=2 | Dwie godziny, z czego jedna przez telefon, a jedna na miejscu. | parts of a total
    h=1 spotkanie | Jedno spotkanie, jedna godzina. | parts of a total
    h=1.5 telefon | Dla porządku: półtorej godziny telefonu w tym tygodniu, dwie godziny z ubiegłego już Państwo mają. | parts of a total
    h=1.5 telefon | Półtorej godziny telefonu w zeszłym tygodniu, w tym jeszcze nic. | parts of a total
    h=1.5 telefon | Pierwsza rozmowa godzina, druga pół godziny. Przez telefon. | parts of a total
    h=1 telefon | Z dwóch godzin rozmowy przez telefon liczę jedną, bo druga była prywatna. | parts of a total
    h=3.5 | trzy i pół godziny łącznie, z czego dwie w bibliotece, reszta zdalnie | parts of a total
    h=1 telefon | W sumie to tylko jedna rozmowa, ale za to godzinna. Telefon. | parts of a total
    h=2 spotkanie | Spotkanie trwało dwie godziny, chociaż w kalendarzu było wpisane trzy. | planned and done
    h=2 spotkanie | W kalendarzu stało 3 godziny, ale skończyliśmy po dwóch. Spotkanie w GOK. | planned and done
    h=1 telefon | godzina telefonu (umawiałam spotkanie na 24 marca o 17) | planned and done
    h=1 telefon | Rozmawiałam z dyrektorką godzinę przez telefon, a w przyszłym tygodniu planujemy spotkanie na trzy godziny. | planned and done
    h=2 telefon | Zapowiadało się na godzinę, a zrobiły się dwie. Telefon. | planned and done
    h=2 telefon | Miała być godzina, a wyszły dwie, telefon. | planned and done
    h=2 spotkanie | Spotkanie planowane na 1,5 h przeciągnęło się do 2 h. | planned and done
    h=2 telefon | Tak naprawdę to dwie godziny, ale na półtorej się umawialiśmy. Telefon. | planned and done
    h=2 spotkanie | W planie były trzy godziny, skończyliśmy po dwóch, spotkanie w bibliotece. | planned and done
    h=1.25 telefon | godzina i kwadrans przez telefon | quarters and halves
    h=1.25 telefon | Godzinę z kwadransem przegadałam przez telefon z dyrektorką. | quarters and halves
    h=0.25 telefon | z kwadrans na telefonie | quarters and halves
    h=1.75 telefon | godzina i trzy kwadranse na słuchawce | quarters and halves
    h=0.5 telefon | dwa kwadranse, telefon | quarters and halves
    h=0.92 telefon | trzy kwadranse i dziesięć minut na telefonie | quarters and halves
    h=1.25 e-mail | Trzy kwadranse w poniedziałek, pół godziny w środę, same maile. | quarters and halves
    h=0.75 telefon | Pani Ania zadzwoniła w sprawie regulaminu, zeszło trzy kwadranse. | quarters and halves
    h=1.25 skype | Na zoomie siedzieliśmy godzinę i kwadrans. | quarters and halves
    h=0.75 telefon | Trzy kwadranse, telefon, a maili nie liczę. | quarters and halves
      | Dużo tego było, ale nie liczyłam. | rough
      | Coś koło dwóch, trzech godzin. | rough
      | Może ze dwie godziny, a może i trzy, trudno powiedzieć. | rough
      | Kilka telefonów po kilka minut. | rough
      | Jak zwykle. | rough
      | Tyle samo co poprzednio. | rough
      | Chyba ze dwie godziny, ale głowy nie dam. | rough
      | Cały dzień. | rough
      | Całe popołudnie na telefonie. | rough
      | Trochę tego było. | rough
      | Od dwóch do trzech godzin. | rough
      | Między jedną a dwiema godzinami. | rough
      | Co najmniej godzinę. | rough
      | Tyle co w umowie. | rough
      | Jakieś dwie, trzy godziny, muszę sprawdzić w kalendarzu. | rough
      | Pewnie z godzinę, ale nie jestem pewna. | rough
      | Za dużo, żeby liczyć. | rough
      | A couple of hours, I guess. | rough
      | Od groma. | rough
      | Pi razy drzwi trzy godziny, ale nie liczyłem. | rough
      | Ze 3-4 godziny. | rough
      | 2, może 2,5 h | rough
      | mniej niż godzina | rough
      | niecała godzina | rough
      | nieco ponad dwie godziny | rough
      | dwie godziny i trochę | rough
      | dwie z haczykiem | rough
      | Około godziny, góra półtorej. | rough
      | Coś koło trzech, ale muszę sprawdzić. | rough
      | Było tego od dwóch do czterech godzin. | rough
      | Tyle, ile zwykle. | rough
      | Zapisuję w dzienniku, wyślę na koniec miesiąca. | rough
      | Kilka godzin, szczegóły jutro. | rough
      | dużo | rough
    h=1.5 | Pół godziny telefonu + godzina maili. | several times
    h=2.5 telefon | Dwie i pół. Telefon. | several times
    h=0.75 skype | Pół godziny plus kwadrans, wszystko na Zoomie. | several times
    h=1 telefon | Trzy rozmowy telefoniczne: 30, 20 i 10 minut. | several times
    h=1.5 telefon | Telefony: 40 min + 50 min | several times
    h=3 spotkanie | 1,5 + 1,5, dwa spotkania | several times
    h=3 spotkanie | 1.5+1.5 h spotkania | several times
    h=2.25 telefon | Rachunek: 1:30 + 0:45 telefon | several times
    h=1 telefon | 15 + 15 + 30 minut, telefony | several times
    h=2.5 spotkanie | Dwie i pół godz. u Państwa. | several times
    h=1 telefon | Z pół godziny rano i pół godziny po południu, telefon. | several times
    h=1 e-mail | Cztery maile, każdy po jakieś piętnaście minut. | so many times
    h=4 spotkanie | dwa spotkania po dwie godziny | so many times
    h=4 spotkanie | We wtorek i czwartek spotkania w bibliotece, każde po dwie godziny. | so many times
    h=1.67 telefon | Pięć telefonów po 20 minut. | so many times
    h=2.5 telefon | 3 razy 50 min telefon | so many times
    h=1.25 telefon | Od poniedziałku do piątku po kwadransie dziennie przez telefon. | so many times
    h=6 spotkanie | Trzy popołudnia po dwie godziny, spotkania z zespołem w bibliotece. | so many times
    h=1 | dwa razy po pół godziny, raz telefon, raz mail | so many times
    h=2 spotkanie | Dwa razy byłem w bibliotece, za każdym razem godzinę. | so many times
    h=4 spotkanie | Byłam dwa razy po dwie godziny w czytelni. | so many times
    h=1 spotkanie | Plan był na trzy godziny, skończyło się po godzinie. Spotkanie. | so many times
    h=1.5 telefon | pani Krysia dzwoniła dwa razy, raz godzinę, raz pół | so many times
    h=1 telefon | dzwoniłem 4 razy po kwadransie | so many times
    h=2 e-mail | Od poniedziałku do czwartku po pół godziny na maile. | so many times
    h=1 telefon | 2 x pół godziny, telefon | so many times
    h=1 telefon | pół godziny x 2, telefon | so many times
    h=0.75 telefon | Trzy razy po kwadransie przez telefon. | so many times
    h=1.5 telefon | dwie rozmowy telefoniczne po 45 minut | so many times
    h=3 spotkanie | Wtorek i środa po półtorej godziny, spotkania w bibliotece. | so many times
    h=0.75 telefon | trzykrotnie po 15 minut, telefon | so many times
    h=1.5 spotkanie | Lekcja biblioteczna, dwa razy 45 minut, na miejscu. | so many times
    h=4.5 spotkanie | Trzy spotkania po półtorej godziny. | so many times
    h=2 telefon | 2 h telefon (3 h u innego partnera nie wpisuję) | somebody else's
    h=1 telefon | Moja godzina to telefon z wtorku. Druga godzina, ta z czwartku, to była innej biblioteki. | somebody else's
    h=2 telefon | Dwie godzinki telefonicznie, pozdrawiam serdecznie, Ola | the telephone by another word
    h=0.5 telefon | Pół godz. tel. z p. Nowak w spr. scenariusza | the telephone by another word
    h=3 telefon | poniedziałek: 1 godz., wtorek: 0,5 godz., piątek: 1,5 godz. - wszystko telefonicznie | the telephone by another word
    h=1 telefon | Godzina, telefon. Przedtem jeszcze tydzień urlopu. | the telephone by another word
    h=2 telefon | 2 telefon | the telephone by another word
    h=1 telefon | Nie wiem, czy to się liczy, ale godzinę rozmawiałam przez telefon. | the telephone by another word
    h=1.5 telefon | ok. 1,5h telefon | the telephone by another word
    h=1.5 telefon | mniej więcej półtorej godziny przy telefonie | the telephone by another word
    h=1.5 telefon | Tak z półtorej godzinki na telefonie. | the telephone by another word
    h=0.5 telefon | pol godz. tel | the telephone by another word
    h=1.5 telefon | poltorej godziny, tel. | the telephone by another word
    h=0.5 telefon | ½ godziny telefon | the telephone by another word
    h=2 | Poniedziałek 1,5 h (spotkanie), środa 0,5 h (telefon). | the telephone by another word
    h=2 telefon | Na telefonie zeszła mi godzina w poniedziałek i godzina w czwartek. | the telephone by another word
    h=1.5 | Na telefonie zeszła godzina, na mailach zeszło pół godziny. | the telephone by another word
    h=3 | 1) telefon - 1 godz.⏎2) spotkanie - 2 godz. | the telephone by another word
    h=2 telefon | - 1 h telefon (poniedziałek)⏎- 1 h telefon (środa) | the telephone by another word
    h=2 telefon | Dwie godziny przez telefon. Czy mam to też wpisać na forum? | the telephone by another word
    h=1.5 telefon | 1,5 h tel. Kiedy dostanę umowę? | the telephone by another word
    h=0.5 telefon | dzwoniła pani Zofia, pół godziny gadania | the telephone by another word
    h=2 telefon | W tym miesiącu równo dwie godziny, telefon. | the telephone by another word
    h=2 telefon | godzina wczoraj, godzina dziś. telefony | the telephone by another word
    h=0.5 telefon | Krótko: pół godziny, telefonicznie z panem wójtem o autobusach. | the telephone by another word
    h=2 telefon | Do tej pory 2 godziny, telefon. | the telephone by another word
    h=2 telefon | Od poniedziałku uzbierało się 2 godziny telefonów. | the telephone by another word
    h=2 telefon | Nazbierało się: 2 godz. (tel.) | the telephone by another word
    h=1 telefon | Godzina wisiała na telefonie, ucho mnie boli. | the telephone by another word
    h=1.5 telefon | tel 1,5 | the telephone by another word
    h=0.5 telefon | 0.5 tel | the telephone by another word
    h=2.5 telefon | W zestawieniu za grudzień proszę ująć 2,5 godz. konsultacji telefonicznych. | the telephone by another word
    h=1 telefon | No to tak: w poniedziałek gadałyśmy pół godziny przez telefon, potem jeszcze raz w środę, też z pół godziny. | the telephone by another word
    h=1 telefon | Godzinkę my se pogodali bez telefon. | the telephone by another word
    h=0.5 telefon | Pół godziny tłumaczyłam przez telefon, jak założyć profil na forum. | the telephone by another word
    h=1 forum | Godzina pisania na forum o tym, jak dzwonić do partnerów. | the telephone by another word
    h=2 telefon | Dwie godziny wisiałem na telefonie, głównie z panią skarbnik. | the telephone by another word
    h=1 telefon | godzina przez tel. z panią Halinką o jej pomysłach | the telephone by another word
    h=1.5 telefon | półtorej h., tel., temat: scenariusz spotkania | the telephone by another word
    h=0.5 telefon | Zadzwoniła pani Basia z pytaniem o RODO, pół godziny. | the telephone by another word
    h=1 | pół na pół: pół godziny telefon, pół godziny maile | the telephone by another word
    h=1.5 telefon | półtorej, telefon | the telephone by another word
    h=1.5 telefon | Około półtorej godziny, telefon. | the telephone by another word
    h=1 telefon | Jedna rozmowa, równa godzina, przez telefon. | the telephone by another word
    h=2 telefon | pół godziny w poniedziałek, półtorej w środę, telefon | the telephone by another word
    h=3 telefon | Po godzinie w poniedziałek, środę i piątek, telefonicznie. | the telephone by another word
    h=2 telefon | Dwie godziny z panią Ewą i panem Markiem, przez telefon. | the telephone by another word
    h=1.5 telefon | ok 1,5 godziny, telefony i jeszcze raz telefony | the telephone by another word
    h=1 telefon | Godzina telefonu. W przyszłym tygodniu będą dwie. | the telephone by another word
    h=1.5 telefon | 1,5 (półtorej) godziny - telefonicznie | the telephone by another word
    h=1 | Godzina, głównie maile, trochę telefonów. | the telephone by another word
    h=1 telefon | Godzina. Przez telefon, z panią Ewą. | the telephone by another word
    h=2 | 2 h, telefon i e-mail | the telephone by another word
    h=2 spotkanie | Przegadaliśmy przy kawie w czytelni bite dwie godziny. | the way by the place
    h=3 spotkanie | Trzy, na miejscu. | the way by the place
    h=2 spotkanie | dwugodzinne warsztaty w bibliotece | the way by the place
    h=2 spotkanie | Spotkałem się z panią dyrektor u niej w gabinecie, dwie godziny. | the way by the place
    h=2 spotkanie | Byłem na miejscu 2 h. | the way by the place
    h=1 spotkanie | Wpadłam na godzinę do biblioteki. | the way by the place
    h=1.5 spotkanie | Zasiedzieliśmy się w bibliotece, wyszło półtorej godziny. | the way by the place
    h=2 spotkanie | Nie było trzech godzin, tylko dwie, na miejscu. | the way by the place
    h=4 spotkanie | Cztery godziny na warsztatach w bibliotece. | the way by the place
    h=1.5 spotkanie | spotkanie w cztery oczy z panią dyrektor, półtorej godziny | the way by the place
    h=2 spotkanie | Dwie godziny z zespołem przy stole, kawa i ciasto w cenie. | the way by the place
    h=2 telefon | Dzień dobry, proszę zapisać 2 godziny - rozmowy telefoniczne z sołtysami w imieniu biblioteki. | the way by the place
    h=2 spotkanie | Dwie, w bibliotece. | the way by the place
    h=3 | Dwie godziny na miejscu i godzina na telefonie. | the way by the place
    h=1.5 spotkanie | 15.12: 1,5 h (spotkanie w bibliotece) | the way by the place
    h=1.5 spotkanie | Byłem o 16, wyszedłem o 17.30, spotkanie w bibliotece. | the way by the place
    h=2 spotkanie | Dwie godziny z czystym sumieniem, w bibliotece. | the way by the place
    h=2 spotkanie | Spotkaliśmy się w czytelni na dwie godziny. | the way by the place
    h=1 spotkanie | W środę wpadłem do czytelni na godzinkę. | the way by the place
    """
