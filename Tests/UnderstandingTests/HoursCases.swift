// An animator's hours in many registers; the notation of ListCases.swift. Nothing on the left: a human must look.

let moreHoursCases = """
    h=0.5 telefon | pół godziny przez telefon | half
    h=0.5 telefon | Pół godzinki na telefonie. | diminutive
    h=1.5 telefon | Półtorej godz., telefonicznie | abbreviation
    h=1.5 | półtorej | the unit left out
    h=2.5 telefon | dwie i pół na telefonie | the unit left out
    h=0.25 e-mail | kwadrans, mail | quarter
    h=0.25 e-mail | kwadransik na maile | diminutive
    h=0.75 telefon | trzy kwadranse telefonu | quarters
    h=0.75 telefon | trzy czwarte godziny, telefon | fraction in words
    h=0.25 telefon | ćwierć godziny telefon | fraction in words
    h=0.33 telefon | 20 minut, telefon | minutes
    h=1.5 telefon | 90 min tel. | minutes over an hour
    h=1.33 telefon | godzina dwadzieścia przez telefon | hour and minutes without their word
    h=2.67 telefon | 2 godz. 40 min telefon | hours and minutes
    h=2.67 telefon | dwie godziny i czterdzieści minut, telefon | in words
    h=1.5 e-mail | 1h30 maile | glued
    h=1.5 e-mail | 1h30m maile | glued
    h=1.5 e-mail | 1:30 maile | colon
    h=1.5 e-mail | 1:30h, e-mail | colon and unit
    h=1.75 telefon | dwie godziny bez kwadransa, telefon | less
    h=2.5 spotkanie | od 10.15 do 12.45, spotkanie w bibliotece | clock
    h=2.5 spotkanie | 10:15-12:45 spotkanie | clock
    h=2 spotkanie | spotkanie 9-11 | clock, whole hours
    h=2 spotkanie | Od dziewiątej do jedenastej byłam na spotkaniu w Lipnie. | clock in words
    h=2.5 spotkanie | od dziewiątej do wpół do dwunastej, osobiście | clock in words
    h=3 spotkanie | W poniedziałek 9-10.30, w środę 12-13.30, spotkania. | two ranges
    h=2 spotkanie | dwugodzinne spotkanie w świetlicy | adjective
    h=0.5 telefon | półgodzinna rozmowa telefoniczna | adjective
    h=1.5 skype | półtoragodzinna rozmowa na Skypie | adjective
    h=0.75 telefon | 45-minutowa rozmowa telefoniczna | adjective with digits
    h=1 telefon | godzinna rozmowa przez telefon | adjective
    h=1.5 telefon | 2 razy po 45 min telefon | times
    h=1.5 telefon | dwa razy po trzy kwadranse na telefonie | times in words
    h=1 telefon | 3 telefony po 20 minut | times
    h=1 telefon | Trzy rozmowy telefoniczne, każda po 20 minut. | times, each
    h=1 e-mail | 4 maile po kwadransie | times
    h=1 telefon | We wtorek i w czwartek po pół godziny przez telefon. | each of the days
    h=0.5 e-mail | Three emails, ten minutes each. | English, each
    h=3 | godzina telefonu, dwie godziny spotkania | two ways
    h=1.5 | godzina telefonu i pół godziny maili | two ways
    h=1.5 | telefon 1 h + maile 0,5 h | two ways
    h=3 | telefon 2, mail 1 | numbers beside their ways
    h=1.5 telefon | poniedziałek 30 min, środa 1 h, wszystko przez telefon | several days
    h=2 telefon | We wtorek godzina i w piątek godzina, telefonicznie. | several days
    h=2.5 | Razem 2,5 godziny: telefon i maile. | total
    h=3 spotkanie | Łącznie 3 godziny, spotkanie. | total
    h=2 | 1,5 h telefon, 0,5 h mail, razem 2 h | total agrees
     | 1,5 h telefon, 0,5 h mail, razem 3 h | total does not agree
    h=3 | 3 godziny, w tym godzina telefonu i dwie spotkania | parts of a total
    h=3 spotkanie | Miały być 2 godziny, wyszły 3, spotkanie. | planned and done
    h=1 telefon | Planowałam półtorej godziny, ale wyszła godzina. Telefon. | planned and done
    h=3 telefon | nie 2, tylko 3 godziny, telefon | correction
    h=2 telefon | 2 godziny zamiast planowanych 3, telefon | instead
    h=2 spotkanie | Spotkanie trwało 2 godziny, dojazdu (1 h) nie liczę. | travel
    h=2 spotkanie | 2 h spotkanie w bibliotece, bez dojazdu | travel
    h=2 spotkanie | Dojazd godzina w jedną stronę, samo spotkanie 2 godziny. | travel first
    h=0.5 forum | 2 godziny spotkania już rozliczone, teraz pół godziny na forum | booked already
    h=2.5 spotkanie | Od 9 do 12 z półgodzinną przerwą, spotkanie. | break
    h=3 spotkanie | spotkanie trwało trzy godziny z hakiem, niech będzie 3 | settled
    h=2 telefon | prawie 2 godziny, wpiszmy 2, telefon | settled
    h=2 skype | około 2 godzin na Zoomie | about
    h=2 skype | 2 godziny, Teams | program
    h=1 skype | godzina wideorozmowy | program
    h=1 skype | spotkanie online, godzina | online beats meeting
    h=1.5 skype | 1,5h zdalnie przez Google Meet | program
    h=2 spotkanie | 2 godziny stacjonarnie | in person
    h=2 spotkanie | dwie godziny na miejscu, w bibliotece | place
    h=2 spotkanie | 2 h wizyta w czytelni | visit
    h=1 telefon | godzinę wisiałam na słuchawce | idiom
    h=1 telefon | dzwoniłam do pani Ewy, godzina | verb
    h=0.5 e-mail | Pół godziny korespondencji mailowej w sprawie spotkania. | the matter is no channel
    h=0.5 telefon | 30 minut przez telefon z biblioteką przed spotkaniem | the matter is no channel
    h=0.5 forum | pół godziny odpisywałam na forum | forum
    h=0 | zero | none at all
    h=0 | nic | none at all
    h=0 | Nic w tym miesiącu. | none at all
    h=0 | Brak. | none at all
    h=0 | 0 | none at all
    h=0 | 0 godzin | none at all
    h=0 | W tym tygodniu nie było żadnych kontaktów. | none at all
    h=0 | Żadnych godzin nie mam do zgłoszenia. | none at all
    h=0 | Ani minuty. | none at all
    h=0 | none this week | none, English
    h=3 e-mail | GODZINY 3 MAIL | capitals
    h=3 e-mail | godziny: 3, mail | colon
    h=2 telefon | Dzień dobry, w grudniu 2 godziny przez telefon. Pozdrawiam, Ewa | in a letter
    h=2 telefon | 12 stycznia 2 godziny, telefon | a date beside
    h=1 telefon | 12.01 godzina, telefon | a date beside
    h=1.5 telefon | one and a half hours, phone | English
    h=0.75 telefon | three quarters of an hour on the phone | English
    h=0.5 telefon | half an hour on the phone | English
    h=2.5 spotkanie | 2.5 hours, face to face | English
    h=2 spotkanie | from 9 to 11, a meeting in the library | English clock
    h=1 telefon | an hour, by phone | English
    h=0.42 forum | twenty-five minutes on the forum | English
    h=2 telefon | дві години по телефону | Ukrainian
    h=0.5 telefon | пів години, телефон | Ukrainian
     | Podam jutro, nie mam przy sobie notatek. | later
     | Nie pamiętam, ile to było. | unknown
     | godzinka z hakiem, telefon | about
     | ponad godzinę przez telefon | more than
     | 2-3 godziny telefon | one of two
     | godzinę, może półtorej, telefon | one of two
     | dwie albo trzy godziny | one of two
     | kilka godzin na maile | some
     | W przyszłym tygodniu jadę tam na 2 godziny. | to come
     | Ile godzin mi zostało? | a question
     | Codziennie po pół godziny. | how often
     | Dziękuję, wszystko w porządku. | no time
     | 2 godziny telefon, resztę podam jutro | not all
    h=4.5 | Łącznie wyszło mi 4,5 godziny: 3 h na telefonie i 1,5 na mailach. | total first
    h=6 spotkanie | 2 dni po 3 godziny, spotkania | times
    h=4.5 spotkanie | 3 spotkania: 1h, 1,5h, 2h | several meetings
    h=3 telefon | poniedziałek 1h, środa 2h telefon | several days
    h=3 | 1h tel, 1h mail, 1h tel | two ways
    h=0.67 telefon | Przez telefon ok. 40 minut. | about
    h=3.25 telefon | trzy godziny z kwadransem przez telefon | and a quarter
    h=0.83 telefon | niecałą godzinę, zapiszcie 50 minut, telefon | settled
    h=0 | W tym tygodniu nikt się nie odezwał. | none at all
    h=2 telefon | 2 godziny, tak jak planowałam, telefon | as planned
    h=2 telefon | Od 17 siedziałam na telefonie do 19. | clock with words between
    h=1.5 skype | wczoraj między 14 a 15:30 na Zoomie | clock
    h=1.5 skype | 14:00 - 15:30 Zoom | clock
    h=2 spotkanie | spotkanie 2h + dojazd 1h | travel
    h=1 telefon | telefonów było pięć, razem godzina | a count beside
    h=0.83 telefon | Trzy telefony, w sumie 50 minut. | a count beside
    h=1 e-mail | 2x30min mail | glued times
    h=1 telefon | 30 minut rano i 30 minut wieczorem, telefon | the same twice
    h=2 spotkanie | Spotkanie 10.00–11.00, drugie spotkanie 12.00–13.00 | two ranges
    h=1 skype | Skype 1 godz. (17-18) | the same once more
    h=2 | 1 godz. telefon, 17-18 spotkanie | equal, but two
    h=3 telefon | Wcześniej podałam 2 godziny, powinno być 3. Telefon. | correction
    h=2.5 skype | two and a half hours via Teams | English
    h=1.75 telefon | 1 hr 45 on the phone | English
    h=0.25 e-mail | a quarter of an hour, email | English
    h=1.33 telefon | twice 40 minutes on the phone | English
    h=1 skype | годину по скайпу | Ukrainian
    h=0.75 telefon | 45 хвилин телефоном | Ukrainian
     | 8 godzin lekcyjnych | school hours
     | pół dnia | no hours
     | a couple of hours on the phone | some
     | Czy mogę wpisać 2 godziny? | a question
     | 2 godziny razem z dojazdem | travel within
     | Tyle co w zeszłym tygodniu. | no figure
     | godzinę z minutami, telefon | about
     | 5 wniosków | a number of something else
     | Nic mi o tym nie wiadomo. | no answer
     | Brak mi informacji. | no answer
    """
