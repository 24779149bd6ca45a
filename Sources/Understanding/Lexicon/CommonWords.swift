// Ordinary words that stand one slip away from words that matter: known, so that nobody "corrects" them.

let commonWordList = """
    plain = wpisanie wpisać wpisz wpiszcie dopisanie zapisanie zapisać opisać opisanie spisać napisać przepisać podpisać skreślono
    plain = przesyłam przesyłamy przesyłać przesłać przejdę przejdziemy mówię mówimy robię robimy dostanę dostaniemy byłeś byłaś mogło mogłoby mogłyby
    plain = powiedzenia powiedzenie pobieram pobieramy pobiera pobierać wstrzymam wstrzymamy szalony szalona szalone lutowe lutowa
    plain = działam działamy liczę liczymy piszę piszemy daje dają dali dało dała dał
    plain = bierze biorą brała brał idzie idą szła szedł chodzi chodzę chodzą
    plain = wręczy wręczą wręczyć ksiądz kościół szkoła szkole dzieci dziecko rodzice rodzina ludzie człowiek
    plain = miasto gmina wieś ulica droga dom domu praca pracy pracę szef szefowa
    plain = książka książki biblioteka biblioteki bibliotece bibliotekę czytelnia młodzież seniorzy panie panowie kawa kawę ciasto ciastem herbata
    plain = grupa grupy grupie grupę grupą
    plain = sprawa sprawy sprawie rzecz rzeczy temat temacie pomysł pomysły projekt plan pomoc
    plain = pomocy pieniądze budżet list listem pismo mail maila maile wiadomość
    plain = mogą może można musi muszą trzeba wolno warto chce chcą chcieć wie wiedzą mieć miała miał miało mają masz macie dam dać zrobić robić
    plain = dzień dnia dniu dni tydzień tygodniu miesiąc miesiąca rok roku lata lat czas czasu
    plain = godzina godzinie rano wieczorem jutro pojutrze dziś dzisiaj wczoraj
    plain = swój swoja swoje swoją swoim sobie siebie mój moja moje moją moim nasz nasza nasze naszą naszym wasz wasza wasze waszą państwa państwu
    plain = duży duża duże mały mała małe nowy nowa nowe stary stara stare młody młoda dobry
    plain = dobra dobre ważny ważna ważne miły miła miło ciekawy ciekawa ciekawe
    plain = przyszły przyszła przyszło przyszłość spotkać spotkam spotkamy widzę widzimy
    plain = widział widziała patrzę słyszę czytam czytamy pracować pracuje pracują
    plain = zaproszenie zaproszenia zaproszeniem zaproszony zaproszona odpowiedź odpowiedzi
    plain = powód powodu powodzie pogoda pogody wnuczka wnuczkę babcia dziadek
    plain = prośba prośbą prosi proszą dziękuję dziękujemy pozdrawiam pozdrawiamy serdecznie uprzejmie szanowni szanowny szanowna witam dobranoc
    plain = there their where when what would could should have been this that with from about
    plain = some other more time week month year please thank thanks meeting library
    plain = ще вже дуже добре дякую доброго день добрий будь ласка мене мені вам вас нас нам
    """
