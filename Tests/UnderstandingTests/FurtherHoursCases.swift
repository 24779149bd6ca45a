// Hours as different people type them, by what makes them hard; the notation of HoursCases.swift.

let furtherHoursCases = """
    h=2 | jedna godzina na skype i jedna na forum | English
    h=1.5 skype | czas: 1,5⏎kanał: skype | English
    h=2 telefon | I called Ms Nowak twice, an hour each time. | English
    h=1.5 spotkanie | We met at the library, 1.5 hours. Travel not included. | English
    h=0.5 e-mail | Half an hour of emails. | English
    h=3 skype | Three hours on Zoom in total: one on Monday, two on Thursday. | English
    h=2 | an hour on the phone plus an hour of emails | English
    h=3 spotkanie | Three hours at the library, travel (an hour each way) not included. | English
    h=1 skype | We planned two hours on Skype but it took just one. | English
    h=1.5 skype | Ninety minutes, Teams call. | English
    h=2 e-mail | about two hours of emailing back and forth | English
    h=0.75 telefon | 45 mins by phone | English
    h=1.25 telefon | an hour and fifteen minutes on the phone | English
    h=1.25 telefon | an hour and a quarter, phone | English
    h=2.5 | 2.5h: 1.5 phone, 1 email | English
    h=1 telefon | 1 hour (phone) | English
    h=1 skype | We talked for an hour on Skype. | English
    h=1.5 telefon | 1h30m, phone calls with Ms Nowak | English
    h=2 | One hour on the phone, one hour writing emails. | English
    h=2.5 spotkanie | Two and a half hours in person at the library. | English
    h=2 spotkanie | I was at the library from 10 till noon. | English
    h=1 telefon | Just one hour, phone. | English
    h=0.75 skype | three quarters of an hour on Teams | English
    h=1 skype | 1h skype z zespolem | English
    h=6 | poniedziałek: telefon 1h, wtorek: spotkanie 3h, środa: skype 2h | English
    h=1 spotkanie | One hour, in person. | English
    h=2.5 telefon | 2½ hours on the phone | English
    h=1.25 telefon | 75 minutes on the phone | English
    h=2 skype | Two one-hour calls on Skype. | English
    h=1 skype | Two half-hour Skype sessions. | English
    h=1.5 | 1 hour email + 30 minutes phone | English
    h=1.5 e-mail | It took me an hour and a half to answer their emails. | English
    h=1 e-mail | I answered five emails, about an hour altogether. | English
    h=2 spotkanie | Two hours with the team at the library; the drive was another two, don't count it. | English
    h=1 telefon | not two hours, just one. Phone. | English
    h=1 e-mail | An hour on emails this week. | English
    h=2 spotkanie | Two hours at the library on Tuesday, with the whole team. | English
    h=1.25 skype | 75 minutes over Skype | English
    h=0.5 telefon | half an hour, by phone, with the director | English
    h=1.5 telefon | An hour and a half, all phone calls. | English
    h=0.5 skype | pół, skype | English
    h=2 telefon | Two hours on the phone, I think that's all. | English
    h=1 e-mail | Roughly an hour of emails. | English
    h=1.5 spotkanie | Met the team from 4 to 5.30 pm at the library. | English
    h=2 spotkanie | I spent two hours with them at the library on Wednesday. | English
    h=1 telefon | hour on the phone | English
    h=1.5 skype | Skype call, 1 hour 30 minutes. | English
    h=2 telefon | 2h phone w/ the director | English
    h=0.5 forum | thirty minutes on the forum | English
    h=1.5 telefon | Півтори години телефоном. | Ukrainian
    h=1 e-mail | Одна година, листування електронною поштою. | Ukrainian
    h=2 spotkanie | дві години, зустріч у бібліотеці | Ukrainian
    h=0.75 telefon | сорок п'ять хвилин по телефону | Ukrainian
    h=1.5 skype | Півтори години у скайпі | Ukrainian
    h=0.33 telefon | двадцять хвилин телефоном | Ukrainian
    h=1 spotkanie | Година особисто в бібліотеці. | Ukrainian
    h=1.5 e-mail | Півтори години, листування. | Ukrainian
    h=3 spotkanie | Три години, зустріч у бібліотеці. | Ukrainian
    h=1.5 telefon | годину і тридцять хвилин телефоном | Ukrainian
    h=0.5 telefon | Пів години по телефону з пані Оленою. | Ukrainian
    h=1.5 telefon | Одна з половиною година, телефон. | Ukrainian
    h=2 spotkanie | Зустрілися в бібліотеці на дві години. | Ukrainian
    h=0.5 e-mail | Тридцять хвилин, електронна пошта. | Ukrainian
    h=1.5 skype | 90 хвилин у зумі | Ukrainian
    h=1 telefon | Говорили годину по телефону. | Ukrainian
    h=1 telefon | Одну годину, телефоном. | Ukrainian
    h=2 spotkanie | Дві години на зустрічі в бібліотеці. | Ukrainian
    h=0.5 e-mail | півгодини, листами | Ukrainian
    h=0.75 telefon | три чверті години телефоном | Ukrainian
    h=1.5 skype | Півтори години в зумі з командою. | Ukrainian
    h=1 telefon | Одна година телефоном, більше нічого. | Ukrainian
    h=1.25 e-mail | Година п'ятнадцять хвилин, листування. | Ukrainian
    h=2 spotkanie | Була в бібліотеці дві години. | Ukrainian
    h=1 telefon | Wcześniej napisałam, że dwie, ale to pomyłka, była godzina. Telefon. | a correction
    h=1.5 telefon | Pomyliłem się poprzednio: zamiast 2 h powinno być 1,5 h, telefon. | a correction
    h=1.5 telefon | Korekta: 1,5 h zamiast 2 h, telefonicznie. | a correction
    h=1.5 | Rozmowa trwała półtorej godziny, nie godzinę jak w raporcie. | a correction
    h=2 telefon | 2 godziny, przepraszam, że tak późno. Telefon. | a correction
    h=3 telefon | 2 godziny, przepraszam, 3. Telefon. | a correction
    h=1.5 telefon | Telefonicznie, poprawka: nie godzina, a półtorej. | a correction
    h=2 spotkanie | Spotkanie 2 godz., z tego 15 minut przerwy na kawę. | a correction
    h=3 | 1. telefon 1 godz.⏎2. spotkanie 2 godz.⏎Razem 3 godz. | a correction
    h=2.75 | Mailowo 45 minut, spotkanie 2 godziny. | a correction
    h=2.75 | Spotkanie dwie godziny. Do tego maile, jakieś trzy kwadranse. | a correction
    h=2 spotkanie | Spotkanie 2h. Dojazd 1h 20 min w obie strony, wiem, że nie wliczacie. | a correction
    h=1.5 telefon | Było 1,5, nie 2, jak napisałem wczoraj. Telefon. | a correction
    h=1.5 telefon | Zamiast 2 godzin, które wpisałem, ma być półtorej. Telefon. | a correction
    h=3 skype | Proszę zmienić 2 na 3 godziny, Skype. | a correction
    h=3 skype | Prośba o korektę z 2 na 3 godziny (Skype). | a correction
    h=0.5 telefon | Zamiast spotkania (2 h) była tylko rozmowa telefoniczna, pół godziny. | a correction
    h=0.5 telefon | Spotkanie odwołane, zamiast niego pół godziny przez telefon. | a correction
    h=1 spotkanie | Spotkanie skrócone z dwóch godzin do jednej. | a correction
    h=1 spotkanie | Zamiast dwóch godzin była jedna, spotkanie w bibliotece. | a correction
    h=1 telefon | Proszę poprawić: zamiast 2 wpisać 1, telefon. | a correction
    h=1.5 telefon | Wczoraj podałem złą liczbę. Prawidłowo: 1,5 h, telefon. | a correction
    h=1.5 telefon | Skoryguję: to była półtorej godziny, nie dwie. Telefon. | a correction
    h=3.5 | Spotkanie 2,5 h oraz 1 h na forum. | a correction
    h=1.5 spotkanie | Zamiast dwóch godzin wyszło półtorej. Spotkanie na miejscu. | a correction
    h=2 spotkanie | Poprawka do wpisu z wtorku: spotkanie trwało 2 godziny, nie 3. | a correction
    h=2.5 telefon | Wczoraj wpisałam 1,5 h, powinno być 2,5 h. Chodzi o telefony. | a correction
    h=2 spotkanie | Spotkanie 2 h (15:00-17:00). | a correction
    h=1 telefon | Dojazd się nie udał, zamiast spotkania była godzina przez telefon. | a correction
    h=0.5 e-mail | Trzydzieści minut - korekta tekstu przez mail. | a correction
      | A do kiedy trzeba podać te godziny? | a question
      | Czy 15 minut też się wlicza? | a question
      | Can I send it tomorrow? | a question
      | Nie rozumiem pytania, jakie godziny? | a question
      | A czy rozmowa w sklepie też się liczy? | a question
      | Ile mogę maksymalnie wpisać? | a question
      | Czy za święta też mam podawać? | a question
    h=4 spotkanie | Sumując: 4 h, wszystko stacjonarnie | a total
    h=1 telefon | Oddzwaniałam do trzech osób, wyszła w sumie godzina. | a total
    h=2 telefon | Tym razem krótko: 2 h tel. | a total
    h=4 spotkanie | Łączny wymiar godzin: 4 (cztery). Forma: spotkania bezpośrednie. | a total
    h=1 telefon | 3 telefony, w sumie godzina | a total
    h=1 | trochę telefonów, trochę maili, razem godzina | a total
    h=1.5 forum | Przez tydzień po trochu na forum, razem półtorej godziny. | a total
    h=3 spotkanie | Pomagałam prowadzić spotkanie, trzy godziny razem z przygotowaniem sali. | a total
    h=3 spotkanie | Razem z Markiem byliśmy 3 godziny w bibliotece. | a total
    h=3 spotkanie | Łącznie trzy godziny w dwóch spotkaniach. | a total
    h=1 skype | Łączyliśmy się przez internet, godzina. | a video program
    h=1.5 skype | Spotkanie zdalne, 1,5 godziny. | a video program
    h=2 | Skype godzina, telefon pół, maile pół. | a video program
    h=2 skype | dwie godz. online | a video program
    h=0.5 skype | Pół godziny na skajpaju ;) | a video program
    h=2 | Zoom 1h, potem telefon 1h. | a video program
    h=2.5 | godzina maili, półtorej na Skypie | a video program
    h=2 skype | Szkolenie online dla zespołu, dwie godziny. | a video program
    h=4 | W poniedziałek 2 godziny spotkania, w środę godzina na Skypie, w piątek godzina maili. | a video program
    h=1 skype | Godzinka z hakiem na Teams, ale piszmy godzinę. | a video program
    h=1.5 skype | Skype'owaliśmy półtorej godziny. | a video program
    h=1.25 skype | 1:15 na Skypie | a video program
    h=1.5 skype | półtorej godz. wideokonferencji | a video program
    h=1.75 spotkanie | Spotkanie od 10 do 11:45, potem jeszcze kawa, ale kawy nie liczę. | breaks
    h=2.5 spotkanie | Wizyta w bibliotece: 10.00-12.30 (bez przerwy). | breaks
    h=2 spotkanie | Wizyta od 10 do 12.30, w tym pół godziny przerwy obiadowej, więc liczę 2 h. | breaks
    h=3 spotkanie | Byłem u Państwa we wtorek od 16 do 19. | from and to
    h=1.5 spotkanie | Zaczęliśmy o 17, skończyliśmy o 18:30, spotkanie u państwa. | from and to
    h=2.5 spotkanie | Ilość godzin – 2,5, kontakt osobisty | from and to
    h=1 skype | Zoom, 10:00–11:00 | from and to
    h=0.5 telefon | zadzwoniłam do pani Beaty o 10, skończyłyśmy o 10:30 | from and to
    h=2 spotkanie | Siedzieliśmy w świetlicy od siedemnastej do dziewiętnastej. | from and to
    h=2.25 spotkanie | od 17:15 do wpół do ósmej, spotkanie | from and to
    h=1.5 spotkanie | Zajęło nam to od 9.00 do 10.30, spotkanie w urzędzie. | from and to
    h=1.5 telefon | Wtorek 9:00-9:30, czwartek 13-14, telefon. | from and to
    h=1 skype | 9.30–10.30 Skype z panią Ewą | from and to
    h=2 spotkanie | Spotkanie zaczęło się o 17, a skończyło o 19. | from and to
    h=1.5 spotkanie | Spotkanie start 17:00, koniec 18:30. | from and to
    h=2 spotkanie | spotkanie od 4 do 6 po południu | from and to
    h=2.5 spotkanie | Siedzieliśmy od szesnastej trzydzieści do dziewiętnastej w czytelni. | from and to
    h=3 spotkanie | Byłam w bibliotece od dziesiątej do pierwszej. | from and to
    h=1 telefon | W dniach 7-11 grudnia godzina przez telefon. | from and to
    h=1 telefon | W tygodniu 14–18 grudnia: 1 godz., telefon. | from and to
    h=3 forum | Sprawozdanie za okres od 1.12 do 7.12: 3 godziny, forum. | from and to
    h=1 telefon | Rozmawialiśmy od 18 do 19 przez telefon. | from and to
    h=1.5 telefon | 15.00–16.30, telefon z panią Wandą | from and to
    h=1 skype | Połączenie wideo z zespołem – godzina zegarowa. | from and to
    h=3 spotkanie | Sobota 10-13, dzień otwarty w bibliotece, byłam na miejscu. | from and to
    h=2 e-mail | Uprzejmie informuję, że w okresie od 7 do 11 grudnia 2026 r. zrealizowałam 2 godziny wsparcia w formie korespondencji elektronicznej. | from and to
    h=2 spotkanie | Przyjechałam o dziesiątej i wyjechałam o dwunastej, spotkanie z zespołem. | from and to
    h=3 spotkanie | w sobotę od rana do 12, dokładnie 3 godziny, spotkanie w bibliotece | from and to
    h=2.5 skype | Skype, od 18:00 do 20:30, omówiliśmy harmonogram. | from and to
    h=2 spotkanie | W piątek w Rudawcu od piętnastej do siedemnastej, z całym zespołem w bibliotece. | from and to
    h=1.5 spotkanie | 16.30-18, byłem u nich w bibliotece | from and to
    h=2.5 spotkanie | Wyjechałam o 8, na miejscu byłam od 10 do 12:30, wróciłam o 15. Liczę tylko to na miejscu. | from and to
    h=1 forum | Godzinę temu skończyłam pisać na forum, zajęło mi to godzinę. | from and to
    h=2 spotkanie | we czwartek 14-16 w bibliotece | from and to
    h=2 | Telefon – 1,5 godz.⏎E-mail – 0,5 godz. | from and to
    h=1 telefon | 14.12 – 0,5 h, 16.12 – 0,5 h, telefon | from and to
    h=1.5 spotkanie | spotkanie zaczęło się z opóźnieniem o 17:15, skończyło o 18:45 | from and to
    h=3 | 3 | hours in digits
    h=2.5 | 2,5 | hours in digits
    h=1.5 spotkanie | 1 i 1/2 godziny spotkania | hours in digits
    h=1.5 spotkanie | 1 1/2 h spotkanie | hours in digits
    h=2.5 spotkanie | 2½ godziny, spotkanie | hours in digits
    h=1.5 telefon | Policzyłam: 1,5 godz. Telefon. | hours in digits
    h=3 spotkanie | 3 (trzy) godziny spotkania | hours in digits
    h=3 spotkanie | Pierwsze spotkanie 1 h, drugie 2 h. | hours in digits
    h=2 spotkanie | Gościłam zespół u siebie w szkole, 2 godziny. | hours in digits
    h=2 spotkanie | 2h bibl. | hours in digits
    h=5 spotkanie | poniedziałek 2, wtorek 3, spotkania | hours in digits
    h=1.5 spotkanie | byłam wczoraj w filii, 1,5 godz | hours in digits
    h=2.5 spotkanie | spotkanie z zespołem, wg zegarka 2 h 30 | hours in digits
    h=2 | Spotkania: 0 h⏎Telefony: 1 h⏎Maile: 1 h | hours in digits
    h=2 spotkanie | 2h. spotkanie | hours in digits
    h=1.25 | 1,25 | hours in digits
    h=1.5 forum | półtorej h na forum partnerstwa | hours in words
    h=2 telefon | Dwie. Telefon. | hours in words
    h=3 spotkanie | Wpisaliście mi dwie godziny, a było trzy, spotkanie. | hours in words
    h=1 | godzina | hours in words
    h=1.5 skype | półtorej godziny na messengerze | hours in words
    h=1.5 forum | Na forum spędziłem półtorej godziny. | hours in words
    h=2.33 spotkanie | dwie godziny dwadzieścia, spotkanie w domu kultury | hours in words
    h=1.5 spotkanie | Siedziałem z panią dyrektor nad budżetem półtorej godziny u niej w biurze. | hours in words
    h=1.5 spotkanie | Pani Ewa przyjechała do mnie, rozmawiałyśmy półtorej godziny. | hours in words
    h=2 telefon | Poniedziałek pół godziny, wtorek pół godziny, środa godzina. Telefony. | hours in words
    h=1 telefon | Godzina. Reszta to prywatne pogaduchy. Telefon. | hours in words
    h=0.5 forum | Forum: odpowiedziałem na dwa wpisy, pół godziny. | hours in words
    h=2 telefon | Dwie godziny. Telefon. Pozdrawiam. | hours in words
    h=2 spotkanie | Niecałe dwie godziny, niech Pani wpisze dwie. Spotkanie. | hours in words
    h=2 skype | Dwugodzinny webinar dla zespołu. | hours in words
    h=2 | Praca nad mapą instytucji, dwie godziny. | hours in words
    h=1.5 | Przygotowanie scenariusza: półtorej godziny. | hours in words
    h=1 spotkanie | Godzinne spotkanie z dyrektor GOK w jej biurze. | hours in words
    h=2 forum | dwie godz forum | hours in words
    h=0.5 telefon | Pół godziny, bo więcej pani dyrektor nie miała czasu. Telefon. | hours in words
    h=2.5 spotkanie | W środę byłam w bibliotece od 14:30 do 17:00, dojazdu nie liczę. | journeys and waiting
    h=2 spotkanie | 4 godziny razem z dojazdem, samego spotkania 2. | journeys and waiting
    h=2 spotkanie | 4 godziny, z czego 2 to dojazd, więc spotkania było 2. | journeys and waiting
    h=1 telefon | Godzina na telefonie, plus dojazd do biblioteki 40 minut, którego chyba nie liczymy. | journeys and waiting
    h=2.5 spotkanie | Z dojazdem 4 godziny, bez dojazdu 2,5. Spotkanie. | journeys and waiting
    h=2 spotkanie | 2 h netto spotkania, do tego 1,5 h w busie, ale to mój problem. | journeys and waiting
    h=3 spotkanie | 3h na miejscu w bibliotece + dojazd | journeys and waiting
    h=2 spotkanie | Ech, pojechałam tam na dwie godziny, a w drodze spędziłam cztery. Wpisać dwie, spotkanie. | journeys and waiting
    h=2 spotkanie | Byłam 3 godziny, ale godzinę czekałam aż otworzą, więc 2. Spotkanie. | journeys and waiting
    h=2 spotkanie | 3 godziny minus godzina czekania = 2 h, spotkanie | journeys and waiting
    h=1 spotkanie | jedna godzina, wpadłam do biblioteki po drodze | journeys and waiting
    h=3 spotkanie | Trzy godziny spotkania; przejazd 2 x 50 min na mój koszt i czas. | journeys and waiting
    h=2 spotkanie | spotkanie od 17 do 19 plus dojazd, którego nie liczę | journeys and waiting
    h=3 spotkanie | Trzy godziny warsztatów, dojazd poza tym. | journeys and waiting
      | Napiszę dokładnie po weekendzie, teraz jestem w drodze. | later, or not here
      | Jeszcze nie policzyłem. | later, or not here
      | I'll send the figures on Monday. | later, or not here
      | Telefon 1 h, maile 1 h, razem 3 h. | later, or not here
      | Pani Kasia ma notatki, proszę ją zapytać o liczbę godzin. | later, or not here
      | Nie umiem powiedzieć, ile dokładnie. | later, or not here
      | Proszę o przesłanie formularza. | later, or not here
      | Wyślę w piątek, bo jeszcze mam jedno spotkanie 2 godziny w czwartek. | later, or not here
      | Nie więcej niż dwie godziny. | later, or not here
      | Odpowiem w poniedziałek. | later, or not here
      | Nie chcę podawać godzin mailem. | later, or not here
      | Proszę pytać koordynatorkę. | later, or not here
      | Już podawałam. | later, or not here
      | Te same godziny co zawsze. | later, or not here
      | Wszystko mam w arkuszu u Was na dysku. | later, or not here
      | 3 godziny u Was i 2 w Lipnie, sami zdecydujcie, co z tego liczyć. | later, or not here
      | To zależy, czy liczyć dojazd: z dojazdem 4, bez 2,5. | later, or not here
      | I did not keep track. | later, or not here
      | W tym tygodniu jeszcze nic nie policzone. | later, or not here
      | Proszę mi nie wpisywać godzin, rozliczam się z fundacją. | later, or not here
      | Pani Magda ma moje godziny. | later, or not here
      | More than an hour, less than two. | later, or not here
      | Policzę i dam znać jutro. | later, or not here
      | Napiszę po weekendzie, teraz nie mam notatek pod ręką. | later, or not here
      | Rozliczam godziny z fundacją, nie z Państwem. | later, or not here
      | Will let you know on Friday. | later, or not here
      | W zeszłym tygodniu podałem dwie, w tym jeszcze nie wiem. | later, or not here
      | Nie prowadzę takiej ewidencji. | later, or not here
      | To jest pytanie do fundacji. | later, or not here
      | Dojazd 3 godziny, a na miejscu nikogo nie było. | later, or not here
      | I'll report next week. | later, or not here
      | Wpiszę sama na forum. | later, or not here
      | nie wiem ile | later, or not here
      | Zapomniałam zanotować. | later, or not here
      | 20 albo 30 minut, nie pilnowałem | later, or not here
      | Do uzupełnienia w przyszłym tygodniu. | later, or not here
      | Godziny wpisałam już w systemie. | later, or not here
    h=0.5 e-mail | Jakieś pół godziny na maile, nie więcej. | mails by another word
    h=2 e-mail | 2 h - poczta elektroniczna | mails by another word
    h=1 e-mail | Odpisywałam na listy pani Zosi, zeszła mi godzina. | mails by another word
    h=2 e-mail | Dwie godziny, mailowo, ale proszę się nie przejmować, piszę wolno. | mails by another word
    h=2.5 | Telefon: 1 h; e-mail: 0,5 h; spotkanie: 1 h | mails by another word
    h=0.5 e-mail | pół godzinki na odpisanie na pytania mailem | mails by another word
    h=1 e-mail | maile - godzina | mails by another word
    h=1 e-mail | Godzina, wymiana maili w sprawie spotkania 15 grudnia o 17. | mails by another word
    h=1 e-mail | cala godzina na maile do zespolu | mails by another word
    h=2 e-mail | dwie godziny w mailach utopione | mails by another word
    h=1 e-mail | Odpisałam na kilkanaście maili, zeszła godzina. | mails by another word
    h=1 e-mail | Godzina, głównie maile. | mails by another word
    h=2 e-mail | 2 h (maile do partnerów i odpowiedzi) | mails by another word
    """
