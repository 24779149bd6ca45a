// Ways and times that strangers named in their own manner, each written before it was run. The notation of HoursCases.swift.

let wayHoursCases = """
    h=0.75 telefon | Telefon w środę, trzy kwadranse. Czat na Teamsach już rozliczyłem w poprzednim miesiącu. | time and way
    h=1 | Godzina na WhatsAppie, same wiadomości. | time and way
    h=1.5 | Rozmowa telefoniczna 1 h, esemesy 30 min. | time and way
    h=0.5 | Półgodzinny czat z kierowniczką. | time and way
    h=1 skype | Godzina rozmowy wideo na WhatsAppie z filią w Lipnie. | time and way
    h=2 spotkanie | Siedziałam u niej dwie godziny, głównie nad regulaminem. | time and way
    h=1.5 spotkanie | Pojechałem do nich we czwartek, zeszło półtorej godziny. | time and way
    h=3 spotkanie | Byłam tam od 8:30 do 11:30. | time and way
    h=0.75 skype | na kamerce 45 min z panią dyrektor | time and way
    h=0.5 telefon | pół godz. przez fona | time and way
    h=1 forum | Godzinę odpisywałam ludziom w wątku o dotacjach. | time and way
    h=1 telefon | Drogą telefoniczną, godzina. | time and way
    h=1 skype | skype – godz. | time and way
    h=2 | wtorek godz. przez telefon, czwartek godz. na forum | time and way
    h=2.25 spotkanie | spotkanie, dwie i kwadrans | time and way
    h=1 telefon | kwadrans razy cztery, telefon | time and way
    h=1.5 telefon | Trzy calle po pół godziny. | time and way
    h=1.5 skype | dwa Skype'y po 45 min | time and way
    h=1.67 | tel 40, forum 35, mail 25 (w minutach) | time and way
    h=0.83 telefon | Zadzwoniłam o 9:10, odłożyłam słuchawkę o 10:00. | time and way
    h=2 spotkanie | spotkanie w ratuszu od godziny piętnastej do siedemnastej | time and way
    h=1 skype | Zoom with the branch, 5 to 6 pm | time and way
    h=1.5 telefon | 2h tel. Nie, 1,5h, pomyliłem się. | time and way
    h=1 telefon | trzy... nie, jedna, telefon | time and way
    h=0.5 e-mail | Mail godzina, a nie, czekajcie, pół. | time and way
    h=2 telefon | 2h telefon, zostaje nam 6 z puli | time and way
    h=3 spotkanie | Spotkanie trzy godziny. Pozostało mi jeszcze pięć z szesnastu. | time and way
    h=1 e-mail | One hour of e-mails, 4 hours left. | time and way
    h=0 | W tym tygodniu nic, byłam na L4 do piątku. | time and way
    h=0 | Nic do wpisania, spotkanie przełożone. | time and way
    h=0 | Proszę nic nie wpisywać. | time and way
    h=1 telefon | W sierpniu było pięć godzin, w tym miesiącu godzina przez telefon. | time and way
    h=2 skype | Zamiast spotkania Zoom, dwie godziny. | time and way
    h=1.5 spotkanie | Półtorej godziny u nich. Mailem tylko potwierdziłam termin. | time and way
    h=0.5 e-mail | Dzwoniłam, ale nikt nie odbierał. Mail, pół godziny. | time and way
    h=1 e-mail | Wyjaśniałam mailem, jak działa Skype, godzina. | time and way
    h=2 telefon | Temat: spotkanie partnerów. Telefon, dwie godziny. | time and way
    h=1.5 telefon | Telefon godzinę i pół, dojazd do biblioteki pomijam. | time and way
    h=0.75 telefon | Napisałam wczoraj, że godzina, a było 45 minut. Telefon. | time and way
    h=1 telefon | Rozmowa planowana na dwie godziny, trwała godzinę. Telefonicznie. | time and way
    | Gdzieś koło trzech godzin na forum. | time and way
    | ze trzy godziny, telefon | time and way
    | Skype, maybe an hour, maybe less. | time and way
    | Godzinę albo dwie, przez telefon. | time and way
    | Mniej więcej dwie, na oko. Telefon. | time and way
    | Z szesnastu godzin zostało nam siedem. | time and way
    h=2 skype | Дві години відео з бібліотекою. | time and way
    h=2 | Spotkanie – godzina, e-mail – pół godziny, czat – pół godziny | time and way
    h=3 spotkanie | Trzy pełne godziny w bibliotece. | time and way
    h=2.5 spotkanie | Od 16 do 19 w świetlicy, minus pół godziny przerwy. | time and way
    h=2.5 spotkanie | w bibliotece (od 16 do 19, przerwa od 17:30 do 18) | time and way
    h=1 spotkanie | godzina spotkania, podpisałam listę na 17 osób | time and way
    h=1.5 telefon | codziennie kwadrans, sześć dni, telefon | time and way
    h=2.5 forum | Forum co wieczór pół godziny, pięć wieczorów. | time and way
    h=1 telefon | Godzina na telefonie, z czego ostatni kwadrans to już same plotki. | time and way
    h=2 telefon | rano 40 min, po południu 50, wieczorem jeszcze 30, wszystko telefon | sum
    h=1 telefon | najpierw 25 min, potem 35, wszystko telefonicznie | sum
    h=1.25 telefon | On the phone a quarter of an hour every day, Monday to Friday | sum
    h=0.67 e-mail | dwa maile po 10 minut i jeden 20 | sum
    h=1 telefon | obie rozmowy telefoniczne trwały po pół godziny | sum
    h=1 telefon | po kwadransie z czterema osobami, telefon | sum
    h=1 telefon | z każdą z trzech pań po 20 minut przez telefon | sum
    h=2 telefon | 2 × 45' + 30', telefon | sum
    h=3 skype | od 8 do 9, od 10 do 11 i od 12 do 13, wszystko Zoom | sum
    h=2.5 spotkanie | spotkanie 3h, przerwa obiadowa pół godziny do odliczenia | sum
    h=1 | tel. 3 × 10 min; mail 2 × 15 min | sum
    h=6 spotkanie | trzy soboty po dwie godziny w bibliotece | sum
    h=1.5 telefon | Dzwoniłam do trojga partnerów, do każdego pół godziny. | sum
    h=2 telefon | dwa telefony, jeden godzinny, drugi też | sum
    h=2.5 skype | Skype 22:00–0:30 | sum
    h=1.5 telefon | 6 telefonów à 15 minut | sum
    h=2 telefon | 1 hr + 2 x 30 min, phone | sum
    h=2 | Po pół godziny na telefon, maile, forum i Skype. | sum
    h=1.5 | po 30 min: tel., mail, forum | sum
    h=2 spotkanie | Spotkanie w sali 3, dwie godziny. | no time
    h=1.5 spotkanie | Półtorej godziny w czytelni, było nas 14. | no time
    h=2 skype | 2 h Teams, a umówieni byliśmy na 16. | no time
    h=0.5 telefon | W lipcu dwie godziny, teraz pół, telefon. | no time
    h=1 e-mail | Godzina maili z panią od projektu „Dwie godziny dla sąsiada”. | no time
    h=1.5 spotkanie | Wpadłam do nich na półtorej godziny. | way
    h=1.75 telefon | Dzwoniłam trzy razy po 20 min i raz 45. | once more, without its unit
    h=1.25 telefon | W pon. dwa telefony po kwadransie, w śr. trzeci, tym razem 45 minut. | once more, without its unit
    h=3.33 | W sumie 3 h 20 min, którą drogą, w jakiej formie - dopiszę w sprawozdaniu. | the way is told later
    h=1.5 telefon | I first guessed two hours but the log shows 1 h 30 min, all on the phone. | a first guess taken back
    h=2.17 | zeszło mi dwie godziny i dziesięć minut | no word of any way
    h=3 e-mail | Korekta: podałem wcześniej 4 godziny maili, powinny być 3 godziny, reszta była dla innej gminy. | the rest was another's
    h=1.25 e-mail | Mailowałam z panią Anną, we wtorek pół godziny, w piątek 45 minut. | the way by its verb
    """
