// Hours from which something is to be taken away, exact figures for rough ones, rows without commas. The notation of HoursCases.swift.

let takenHoursCases = """
    h=2.5 spotkanie | Trzy godziny spotkania. Od tego proszę odjąć pół godziny przerwy obiadowej. | taken away
    h=3.5 skype | Razem 4 h na Skypie. Proszę odjąć 30 minut przerwy. | taken from a total
    h=2.25 spotkanie | Spotkanie trwało 2,5 godziny, ale odejmijcie kwadrans na kawę. | taken away
    h=2.5 skype | Skype 10-13. Z tego proszę odliczyć pół godziny na obiad. | taken away
    h=1.75 | Telefon godzina i mail godzina. Odejmijcie 15 minut, dzwonił kto inny. | taken from all
    h=2.5 spotkanie | Three hours at the library. Please deduct half an hour for lunch. | taken away
    h=2.5 spotkanie | 3 h spotkania, odjąć pół godziny na dojazd, czyli 2,5. | taken away, and the result told
    h=1.5 telefon | Telefony łącznie dwie godziny, proszę potrącić 30 minut prywatnej rozmowy. | taken from a total
     | Odejmijcie mi dwie godziny z poprzedniego zgłoszenia. | of another report
     | Byłam 4 godziny, odjęłam już godzinę przerwy. | taken away already, or not
    h=1 telefon | Dwa telefony: pierwszy trwał blisko godzinę, proszę liczyć 55 minut, drugi 5 minut. | an exact figure for a rough one
    h=2.75 skype | Siedziałam na Skypie prawie trzy godziny, wpiszcie 2 h 45 min. | an exact figure for a rough one
    h=2 telefon | Prawie dwie godziny, liczcie 1,75, potem telefon 15 minut. | an exact figure for a rough one
    h=2.5 spotkanie | 3 h spotkania u sołtysa, proszę odjąć pół godziny dojazdu. | a journey to be taken away
    h=1 telefon | Ola wpisała za mnie pół godziny, tymczasem rozmawiałam przez telefon pełną godzinę. | another's report corrected
    h=2 telefon | W wykazie mam 4 h, a rozmawiałam 2 h przez telefon. | a list corrected
    h=4 spotkanie | Od stycznia uzbierało się 20 h, w tym tygodniu z tego 4 h na spotkaniach. | this week's share
    h=2.5 spotkanie | Od początku miesiąca 10 godzin, z tego w tym tygodniu 2,5. Wszystko na spotkaniach. | this week's share
    h=1 telefon | Dziś godzina na telefonie. Jutrzejsze zebranie dopiszę, jak się odbędzie. | what is to come
    h=1 telefon | Dzwoniłem dwa razy, raz 25, a raz 35 minut. | each time so much
    h=2.25 | Poniedziałek 0,5 środa 1 piątek 0,75 | days without a comma
    h=1.5 telefon | wtorek godzina czwartek pół godziny telefon | days without a comma
    h=3.5 | pon 2 wt 1 śr 0,5 | days without a comma
    h=0.83 telefon | Zadzwoniła pani Ewa, zeszło nam 50 minut. Mail do niej napisałam w 10, nie doliczam. | what stands before is not counted
    h=2 spotkanie | Spotkanie 2 godziny, mail 10 minut, tego nie doliczam. | what stands before is not counted
    h=0.75 telefon | Telefon 45 minut, potem jeszcze kawa pół godziny, której nie liczę. | what stands before is not counted
    h=2 spotkanie | 2 godziny spotkania, drogi nie liczę. | the way is not counted, the time is
    h=1 | Najpierw pół godziny rozmowy przez telefon, potem drugie tyle zajęło spisanie ustaleń i wysłanie ich mailem. | as much in another way
    h=0.5 telefon | Kwadrans telefonu w poniedziałek i drugie tyle w środę. | as much in the same way
    h=3.5 spotkanie | Konsultacje w czytelni: 4 maja 1,5 godziny, 7 maja dwie, a 11 maja odwołane. | a number word behind a date
    h=6 telefon | 4 maja godzina, 7 maja dwie, 11 maja trzy, wszystko telefon. | number words behind dates
     | Rozliczę całość na koniec kwartału, do tego czasu proszę nic nie wpisywać. | reported later, not none
     | Proszę nic nie wpisywać, podam wszystko po feriach. | reported later, not none
    h=1 telefon | Godzina przez telefon, resztę rozliczę na koniec miesiąca. | the rest later
    h=0 | Nic w tym miesiącu. | none
    h=2.5 | Dwie i pół. Trochę dzwoniłem, trochę pisałem, nie umiem tego rozdzielić. | two ways by turns
    h=3 | 3 godziny. Raz dzwoniłam, raz pisałam. | two ways by turns
    h=1 telefon | Dzwoniłam godzinę, jak pisałam. | as I wrote is no way
    h=2 skype | Korekta: przed chwilą wysłałem 3 godziny, a ta rozmowa na Skypie trwała 2. | a correction is not added
    h=2 spotkanie | Poprawka: błędnie podałam 3 h, było 2 h na spotkaniu. | a correction is not added
     | Sprostowanie: 3 godziny, rozmowa 2 godziny. | a correction that does not say which
    h=1.5 | Korekta: telefon godzina, maile pół godziny. | a correction in two parts
    h=2 telefon | I reported 3 hours by mistake; the call took 2. | a correction is not added
    h=3 | Spotkanie 2 h, proszę policzyć też maile, godzinę. | please count adds
    h=1.5 | Korekta plakatu godzina, korekta ulotki pół godziny. | reading proofs is work, and corrects nothing
     | Nie zrobiłam 3 godzin. | a figure denied
     | I did not do 3 hours. | a figure denied, English
    h=2 | Nie zrobiłam 3 godzin, tylko 2. | a figure denied, and the right one
    h=0 | W tym tygodniu nic, w zeszłym 3. | none now, whatever was before
     | np. 1,5 godziny, telefon | our own example
     | e.g. 2 hours, phone | our own example, English
    h=2 e-mail | 2 h, czyli np. scenariusz i maile | an example of the work
     | -2 | a sign ahead
     | GODZINY 3 – jednak nie | withdrawn
    h=1 | 2h, ale 1 prywatnie | a private part
    h=2 | 3 hours, of which 1 private | a private part, English
    h=2 | Pracowałam 3 godziny, z czego 1 godzinę dla innej biblioteki. | a part for somebody else
     | 2 godziny skype z wnukiem | with family
    h=3 spotkanie | 3 h spotkanie z mamą ucznia | somebody's mother is of the work
    h=2 spotkanie | Dwie godziny w bibliotece, byłam z mężem. | who came along
    h=2.5 | 2,5 godziny: 1 h telefon z panią Kos, reszta spotkanie w Zalesinie. | the rest of a whole
    """
