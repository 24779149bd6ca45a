// What people want besides answering: to leave for good, to be forgotten, another date, an answer to a question.
// LEAVE ERASE: only what is said outright. leave: likely, so somebody asks. PROPOSE: another date. ASK: a human must answer.
// propose: another date, unless the letter is a poll, where it is a choice. skip: looks like one and is none.

let wishWords = """
    inf.any = dołączyć zapisać zgłosić wynająć zarezerwować umówić spotkać porozmawiać podziękować-nie zaprosić zaproponować
    inf.any = przekazać prosić poprosić zapytać współpracować uczestniczyć należeć zostać przystąpić dopisać
    list = listy lista listę liście mailingu newslettera newsletter bazy grona list
    partnership = partnerstwa partnerstwo partnerstwie programu projektu inicjatywy listy partnerów
    mydata = dane danych danymi adres adresu mail maila email e-mail numer telefon wpis kontakt kontaktu
    delete.inf = usunąć skasować wykasować wymazać usuniecie skasowanie usunięcie usunięcia
    delete.inf = usuńcie usuń usuncie skasujcie skasuj wykasujcie wykreślić
    demand = proszę prosimy prosiłabym prosiłbym żądam żądamy wnoszę domagam chcę chciałabym chciałbym wnioskuję życzę
    sign.out = wypisać wykreślić wyrejestrować wypisanie wykreślenie wypiszcie wypisz wykreślcie skreślić skreślenie skreślcie
    sign.out = zdjąć zdejmijcie zdejmij zdjęcie
    sign.out = wypis wyrejestrowanie odpiąć odłączyć
    weekday = poniedziałek poniedziałku poniedziałki wtorek wtorku wtorki środa środę środy środzie czwartek czwartku czwartki piątek piątku piątki
    weekday = sobota sobotę soboty sobocie niedziela niedzielę niedziele monday tuesday wednesday thursday friday saturday sunday
    weekday = понеділок вівторок середа середу четвер пятницю пятниця суботу субота
    month = stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia january february march april
    month = june july august september october november december styczeń luty marzec kwiecień
    month = maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
    month = styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu січня лютого грудня
    otherdate = termin terminie data datę dacie godzina godzinę godzinie dzień dniu porę pora
    moved = przesunąć przełożyć przenieść przesunięcie przełożenie zmiana zmianę zmienić
    moved = przeniesienie reschedule postpone przesuniecie przesuniemy przesuńmy przełóżmy
    aftertime = świętach nowym roku feriach wakacjach tygodniu miesiącu południu południe sylwestrze weekendzie wielkanocy
    """

let wishPhrases = """
    ASK   nie zapłaciliście|zapłacili|przysłaliście|odpisaliście|odpowiedzieliście|oddaliście|zapłacono|rozliczyliście \
        ; Jeszcze mi nie zapłaciliście faktury.
    ASK   oczekuję|oczekujemy … odpowiedzi|potwierdzenia|informacji|kontaktu|wyjaśnień ; Oczekuję potwierdzenia.
    ASK   odpowiedzi|potwierdzenia|informacji|wyjaśnień … oczekuję|oczekujemy ; Odpowiedzi oczekuję w terminie miesiąca.
    skip  <come1> … dopiero|najwcześniej o|po|od <number>    ; Będę niestety dopiero o 18.
    skip  <come.inf> … dopiero|najwcześniej o|po|od <number> ; Mogę być dopiero o 18.
    ASK   czekam|czekamy … na … informację|odpowiedź|szczegóły|wiadomość|kontakt ; Czekam na informację.
    ASK   proszę|prosimy|prośba|prosiłabym|prosiłbym|prosić o … kontakt|telefon|pomoc|fakturę|zgodę|wsparcie|dane|numer ; Proszę o kontakt.
    ASK   <demand> … oddzwonienie|odzew|pilny|pilną        ; Proszę o oddzwonienie.
    ASK   mam|mamy … prośbę|wątpliwości|wątpliwość          ; Mam prośbę.
    ASK   nie rozumiem|rozumiemy|otrzymał*|dostał*|doszł* ; Nie dostałam programu.
    ASK   nie wiem|pamiętam gdzie|której|o|jak|dokąd         ; Nie pamiętam, o której to.
    ASK   interesuje mnie|nas czy|kto|ile|jak                ; Interesuje mnie, czy będzie winda.
    ask   <like1> … <inf.any>                                ; Chciałabym dołączyć.
    ask   szukam|szukamy|potrzebuję|potrzebujemy|zgłaszam|oferuję|oferujemy|proponuję ; Szukam sali na zebranie.
    ask   nie działa|otwiera                                 ; Link nie działa.
    ask   prośba                                             ; Prośba o salę.
    LEAVE <demand> … usunąć|usunięcie|skreślenie mnie|nas|mojej ; Proszę usunąć mnie z listy.
    LEAVE <demand> … mnie|nas usunąć                         ; Proszę mnie usunąć z listy.
    LEAVE usuńcie|usuń|usuncie mnie|nas                      ; Usuńcie mnie z tej listy.
    OFFLIST <delete.inf> … adres|adresu|maila|mail|mailowego … z … <list> ; Proszę o usunięcie mojego adresu z listy mailingowej.
    PROPOSE dopiero|najwcześniej po|od|o <number>            ; Dopiero po 18.
    PROPOSE o? … godzinę|godzinkę|pół później|wcześniej       ; Godzinę później bym zdążyła.
    PROPOSE proponuję|proponujemy|poproszę|prosimy|proszę … coś|cokolwiek między|w|we|po|od|na|koło|około \
        ; Prosimy o coś w drugiej połowie marca.
    PROPOSE najwcześniej … <month>                           ; Najwcześniej pierwszy tydzień marca.
    PROPOSE albo|może … przesuwamy|przenosimy|przekładamy na|o ; Albo więc przesuwamy na 25.03, albo bez nas.
    PROPOSE pod rozwagę … <number>|początek|godzinę|termin   ; Poddaję pod rozwagę początek o 17.30.
    PROPOSE dorzućcie|dorzuć|dołóżcie … <number>|<weekday>   ; Dorzućcie jeszcze 11-tego rano.
    PROPOSE przesuńcie|przełóżcie|przenieście|zróbmy|zróbcie … na|w|o|po ; Zróbmy to w piątek.
    LEAVE <demand> … <sign.out> mnie|nas                     ; Proszę wykreślić mnie.
    LEAVE <demand> … mnie|nas … <sign.out>                   ; Proszę mnie wypisać.
    LEAVE <demand> o? … <sign.out> … z <list>|<partnership>  ; Proszę o wypisanie z listy.
    LEAVE <sign.out> mnie|nas … z|ze <list>|<partnership>|waszej|państwa ; Wypiszcie mnie z tej listy.
    LEAVE mnie|nas <sign.out> … z|ze <list>|<partnership>|waszej ; Mnie wypiszcie z listy.
    LEAVE mnie|nas wypiszcie|wypisz|wykreślcie|skreślcie     ; Mnie skreślcie.
    LEAVE wypiszcie|wypisz|wykreślcie mnie|nas               ; Wypiszcie mnie.
    LEAVE <demand> … <sign.out> … z … <list>                 ; Proszę o wykreślenie mojej osoby z listy partnerów.
    LEAVE <demand> … wykreślenie mnie|nas                    ; Proszę o wykreślenie mnie z listy.
    LEAVE <demand> … wypisanie|wyrejestrowanie               ; Proszę o wypisanie.
    LEAVE rezygnuję|rezygnujemy … z … partnerstwa|programu|projektu|członkostwa|współpracy ; Rezygnuję z partnerstwa.
    LEAVE rezygnuję|rezygnujemy z … partnerstwie|współpracy|otrzymywania|dalszych|dalszego ; Rezygnuję z udziału w partnerstwie.
    LEAVE rezygnacj* z|ze … partnerstwa|członkostwa|współpracy|partnerstwie ; Składam rezygnację z członkostwa.
    LEAVE wystąpieni*|wystąpić|występuję|występujemy z partnerstwa ; Uchwała o wystąpieniu z partnerstwa.
    LEAVE wycofuję|wycofujemy|wycofać się? … z partnerstwa|programu|projektu|współpracy ; Wycofujemy się z partnerstwa.
    LEAVE odchodzę|odchodzimy|wychodzę|wypisuję|wypisujemy się? z partnerstwa|programu|projektu ; Odchodzę z partnerstwa.
    LEAVE kończę|kończymy współpracę|udział                  ; Kończymy współpracę.
    LEAVE nie <like1> … być|należeć … partnerstwie|partnerstwa|partnerem ; Nie chcę już być w partnerstwie.
    LEAVE nie <like1> … dostawać|otrzymywać                  ; Nie chcę dostawać tych maili.
    LEAVE nie życzę|życzymy sobie … wiadomości|maili|korespondencji|zaproszeń|otrzymywania|kontaktu ; Nie życzę sobie więcej maili.
    LEAVE proszę|prosimy … nie przysyłać|wysyłać|pisać|zapraszać|przesyłać … więcej|już|mi|mnie|nas ; Proszę nie przysyłać mi więcej.
    LEAVE proszę|prosimy … więcej|już nie przysyłać|wysyłać|pisać|zapraszać|przesyłać|kontaktować ; Proszę do mnie już nie pisać.
    LEAVE proszę|prosimy do mnie|nas nie pisać               ; Proszę do mnie nie pisać.
    LEAVE proszę|prosimy … więcej|już do mnie|nas nie pisać|wysyłać|przysyłać ; Proszę już do mnie nie pisać.
    LEAVE nie przysyłajcie|wysyłajcie|piszcie|zapraszajcie|ślijcie … więcej|już|mi|mnie|nas ; Nie piszcie do mnie więcej.
    LEAVE więcej|już … nie przysyłajcie|wysyłajcie|piszcie|zapraszajcie|ślijcie ; Więcej nie piszcie.
    LEAVE <demand> … wyłączyć|wykluczyć mnie|nas … z <partnership>|<list> ; Prosimy trwale wyłączyć nas z partnerstwa.
    LEAVE nic|niczego … nie przysyłać|wysyłać|przesyłać|pisać|przysyłajcie|wysyłajcie|piszcie ; Proszę nic już do mnie nie wysyłać.
    LEAVE <sign.out> … <mydata>|nazwisko z|ze … <list>|zapraszanych|odbiorców|adresatów ; Wykreślcie mój adres z listy zapraszanych.
    LEAVE kończę|kończymy|zakończyć|zakończyliśmy … udział w partnerstwie|programie|projekcie ; Kończymy nasz udział w partnerstwie.
    LEAVE z partnerstwa|programu|projektu odchodzę|odchodzimy|wychodzę|występuję|występujemy|wypisuję|rezygnuję|rezygnujemy|wycofuję \
        ; Z partnerstwa odchodzę na stałe.
    LEAVE nie męczyć|nękać|zawracać … mailami|głowy|wiadomościami ; Proszę mnie nie męczyć mailami.
    LEAVE mnie nie męczyć|nękać|dręczyć                      ; Proszę mnie nie męczyć.
    LEAVE dajcie mi spokój                                   ; Dajcie mi spokój.
    LEAVE zaprzestani* … wysyłania|przesyłania               ; Żądam zaprzestania wysyłania wiadomości.
    LEAVE pisania|wysyłania|przysyłania|zapraszania … zaprzestać|zaprzestańcie|zaniechać|przestać ; Pisania do mnie proszę zaprzestać.
    LEAVE pisania|wysyłania|przysyłania|zapraszania … proszę|prosimy … zaprzestać|zaniechać|przestać ; Pisania do mnie proszę na dobre zaprzestać.
    LEAVE zaprzestać|przestańcie|przestać … wysyłać|wysyłania|przysyłać|pisać ; Przestańcie do mnie pisać.
    LEAVE nie jestem|jesteśmy … już … partnerem|partnerami|partnerstwie|zainteresowan* ; Nie jestem już partnerem.
    LEAVE nie jestem|jesteśmy w żadnym partnerstwie          ; Nie jestem w żadnym partnerstwie.
    LEAVE take|remove|delete me|us|my … list|mailing|partnership ; Please take me off the list.
    LEAVE take me off                                        ; Take me off, please.
    LEAVE remove me|us                                       ; Remove me.
    LEAVE unsubscribe                                        ; Please unsubscribe me.
    LEAVE stop emailing|sending|writing|mailing              ; Stop emailing me.
    LEAVE leave|leaving|resign|resigning|quit|quitting … partnership|programme|list ; I am leaving the partnership.
    LEAVE no longer … part|partner|member|receive|wish       ; I no longer wish to receive these.
    LEAVE do not|dont … contact|write|email me|us … again|anymore|more ; Do not contact me again.
    LEAVE видаліть|викресліть|відпишіть мене                 ; Викресліть мене зі списку.
    LEAVE виходжу|виходимо з партнерства                     ; Виходжу з партнерства.
    leave koniec z tym|wami                                  ; Koniec z tym, nie przychodzę więcej.
    leave ani teraz|jutro|pojutrze|dziś ani później|potem|nigdy|kiedy ; Nie zobaczymy się ani teraz, ani później.
    leave przeszedłem|przeszłam|przechodzę|odeszłam|odszedłem … emeryturę ; Przeszłam na emeryturę.
    leave nie pracuję|reprezentuję już|więcej                ; Nie pracuję już w szkole.
    leave już nie pracuję|reprezentuję                       ; Już nie pracuję w GOK.
    LEAVE ^^ wypisz $$                                       ; WYPISZ
    skip  proszę … nie skreślać|wykreślać|wypisywać|usuwać   ; Proszę mnie nie skreślać z listy.
    skip  nie rezygnuję|rezygnujemy                          ; Nie rezygnuję z partnerstwa.
    skip  nie skreślajcie|wykreślajcie|wypisujcie|usuwajcie  ; Nie wykreślajcie mnie.
    skip  <sign.out> … z … listy obecności|uczestników spotkania|zebrania ; Proszę mnie wykreślić z listy obecności.
    skip  <sign.out> mnie|nas? … z … tego|czwartkowego|wtorkowego spotkania ; Proszę mnie wypisać z tego spotkania.
    skip  nie <like1> … rezygnować|odchodzić|wypisywać       ; Nie chcę rezygnować z partnerstwa.

    ERASE <demand> … <delete.inf> … <mydata>                 ; Proszę usunąć moje dane.
    ERASE <demand> o <delete.inf> … <mydata>                 ; Proszę o usunięcie moich danych.
    ERASE <delete.inf> … moje|mój|moich|mojego|mój|nasze|naszych|osobowych <mydata>? ; Usuńcie moje dane.
    ERASE usuńcie|usuń|skasujcie|skasuj|wykasujcie … <mydata> ; Skasujcie mój adres.
    ERASE <demand> … ich … <delete.inf>                      ; Żądam ich niezwłocznego usunięcia.
    ERASE wypisać|wykreślić i <delete.inf> … <mydata>        ; Proszę mnie wypisać i skasować mój mail.
    ERASE <demand> … zapomnian*                              ; Chcę być zapomniana.
    ERASE prawa|prawo … bycia zapomnian*                     ; Korzystam z prawa do bycia zapomnianym.
    ERASE zapomnieć|zapomnijcie o mnie                       ; Zapomnijcie o mnie.
    ERASE cofam|wycofuję|odwołuję zgodę … przetwarzanie      ; Cofam zgodę na przetwarzanie.
    ERASE delete|erase|remove … data|details|information|address ; Please delete my data.
    ERASE видаліть … дані                                    ; Видаліть мої дані.
    skip  nie … <delete.inf> … <mydata>                      ; Proszę nie usuwać moich danych.
    skip  prawo|prawa do … usunięcia|sprostowania            ; Ma Pani prawo do usunięcia danych.
    skip  <delete.inf> … wiadomość|maila|załącznik|wiadomości ; Proszę usunąć poprzednią wiadomość.

    propose może|możebyśmy|proponuję|proponujemy|sugeruję … <weekday>|<month>|<aftertime>|<otherdate> ; Może w czwartek?
    PROPOSE może … spotkalibyśmy|spotkamy|umówmy|spotkajmy|zaczęli|zaczniemy|przesuniemy|przesunąć|przełożyć ; Może byśmy zaczęli o 16.30?
    PROPOSE a? może o <number>                               ; A może o 17?
    propose może … <weekday>                                 ; Może wtorek?
    PROPOSE może … po|przed|od <aftertime>                   ; Może po świętach?
    PROPOSE można|możemy|mogłybyśmy|moglibyśmy|mogliby|mogłoby|dałoby|dało|da|uda|możliwe|możliwość|prosić|proszę|prosimy|prośba|propozycja|wniosek|\
    lepiej|trzeba … <moved> ; Czy można przesunąć spotkanie?
    PROPOSE <moved> … na|o|spotkani*|termin*|zebrani*        ; Proszę o przesunięcie na czwartek.
    PROPOSE gdyby|jakby … dało|można|udało|mogło|było|zaczęło|odbyło|odbywało|było|zaczynało|przesunąć ; Gdyby dało się po 15 grudnia.
    propose wolę|wolałabym|wolałbym|wolelibyśmy|preferuję|pasowałby|pasowałaby|pasowałoby|odpowiadałby|odpowiadałaby … \
    <weekday>|<month>|<number>|<otherdate>|<aftertime> ; Wolałabym wtorek.
    propose <weekday>|<month> … pasowałby|pasowałaby|pasowałoby|odpowiadałby ; Czwartek pasowałby lepiej.
    propose wolne|wolny mam|mamy … <weekday>|<month>          ; Wolny mam czwartek.
    propose wolny|wolna termin|data to|mam … <weekday>|<month> ; Pierwszy wolny termin to 7 czerwca.
    propose <weekday>|<month> … najłatwiej|najwygodniej|najdogodniej|łatwiej|wygodniej ; W piątki byłoby nam najłatwiej.
    propose <weekday>|<month> … nie byłoby problemu|kłopotu    ; W środę nie byłoby problemu.
    propose lepiej|lepszy|lepsza|najlepiej|dogodniejszy … <weekday>|<month>|<aftertime> ; Lepiej w czwartek.
    PROPOSE inny|innym|inna|innej|inną|innego|późniejszy|późniejszym|wcześniejszy|późniejszą|wcześniejszą <otherdate> ; Proszę o inny termin.
    PROPOSE inny|innego|innym dzień|dnia|dniu                ; Może inny dzień?
    PROPOSE po|od <number> <month>                           ; Po 10 stycznia chętnie.
    propose chętnie … po|od|w|we <aftertime>|<weekday>       ; Chętnie w piątek.
    PROPOSE po|w|od <aftertime> … chętnie|mogę|możemy|jestem|jestesmy|będę ; Po świętach chętnie.
    propose <weekday> … would|suits|suit|works better|well|me|us|for ; The following Thursday would suit me well.
    propose how|what about … <weekday>|<month>               ; How about Thursday?
    propose could|can we|it|you … <weekday>|<month>|later|earlier|move|postpone|reschedule|start ; Could we meet on Thursday?
    propose maybe|perhaps … <weekday>|<month>|later|instead   ; Maybe Thursday?
    skip  instead of                                         ; Ewa will come instead of me.
    PROPOSE instead                                          ; Thursday instead?
    propose next|following … <weekday>|week|month … fine|suit|good|better ; Next Thursday would be better.
    PROPOSE i? would prefer                                  ; I would prefer Friday.
    propose а|може … <weekday>                               ; Може в четвер?
    PROPOSE можна перенести                                  ; Чи можна перенести?
    PROPOSE jakby … dało się                                 ; Jakby dało się o 18.
    PROPOSE o? <number> … byłaby|byłoby lepsza|lepiej        ; O 17 byłoby lepiej.
    skip  może innym|następnym|kiedyś                        ; Może innym razem.
    skip  zmiana planów|planu                                ; Zmiana planów.
    skip  zmiana|zmianę <number>? do                         ; Mam zmianę do 22.
    skip  mam|mamy zmianę                                    ; Mam zmianę.
    skip  udało … zamienić|przełożyć|przesunąć               ; Udało mi się przełożyć lekarza.
    skip  przełożyłam|przełożyłem|przesunęłam|przesunąłem    ; Przełożyłam lekarza.
    skip  dam znać … po|do|w|we|od|przed                     ; Dam znać w poniedziałek.
    skip  potwierdzę|odpiszę|odpowiem|odezwę|odezwiemy|zadzwonię|potwierdzimy|napiszę … po|do|w|we|od|przed ; Odezwiemy się po nowym roku.

    ASK   proszę|prosimy|prosiłabym|prosiłbym … o … podanie|przesłanie|informację|wyjaśnienie|wskazanie|notatkę|protokół|program|agendę|adres|\
    potwierdzenie|kontakt|telefon|materiały|odpowiedź|szczegóły|link|relację|podsumowanie|zaświadczenie|notatki ; Proszę o przesłanie programu.
    ASK   prosi|proszą o … przesłanie|podanie|informację|materiały|program|notatkę|protokół|kontakt|telefon|link \
        ; Pani doktor prosi o przesłanie materiałów.
    ASK   poproszę|poprosimy … prezentacj*|slajd*|materiał*|notatk*|protokół|zdjęci*|link|program ; Poproszę prezentację.
    ASK   prezentację|slajdy|materiały|notatkę|protokół|zdjęcia … poproszę|poprosimy ; Prezentację poproszę w pdf.
    ASK   a? co to za                                        ; A co to za partnerstwo, pierwsze słyszę.
    ASK   proszę|prosimy o listę                            ; Proszę o listę uczestników.
    ASK   proszę|prosimy|prosiłabym|prosiłbym … podać|przesłać|powiedzieć|wyjaśnić|wskazać|zadzwonić|przedzwonić|potwierdzić|napisać|odpisać|\
    przypomnieć|oddzwonić|wysłać|udostępnić|skontaktować|doprecyzować|przekazać|poinformować ; Proszę podać adres.
    ASK   dajcie|daj|dacie znać … czy|ile|gdzie|jak|co       ; Dajcie znać ile osób będzie.
    ASK   napiszcie|napisz|powiedzcie|powiedz|przypomnij|przypomnijcie|prześlijcie|prześlij|wyślijcie|podajcie|zadzwońcie|zadzwoń|podeślij|\
    podeślijcie ; Przypomnij mi adres.
    ASK   mam|mamy … pytanie|pytania                         ; Mam pytanie o parking.
    ASK   pytanie o|czy|do                                   ; Pytanie o dojazd.
    ASK   nie wiem|rozumiem … gdzie|jak dojechać|trafić|zaparkować ; Nie wiem, jak dojechać.
    ASK   chciałabym|chciałbym … zapytać|wiedzieć|dowiedzieć|spytać|się-dowiedzieć ; Chciałabym zapytać o parking.
    ASK   <like1> się? … dowiedzieć|zapytać|spytać|wiedzieć  ; Chciałbym się dowiedzieć, kto będzie.
    ASK   ciekawa|ciekaw|ciekawi czy|kto|jak|ile|jaki         ; Jestem ciekawa, czy będzie kawa.
    ASK   tylko o której                                     ; Tylko o której to się kończy.
    ASK   ^^ o której                                        ; o której to się zaczyna
    ASK   please send|tell|let|confirm|call|advise|forward|share ; Please send me the agenda.
    ASK   could|can|would you … send|tell|confirm|share|forward|call|let ; Could you send the agenda
    ASK   i … wonder|wondering|question                      ; I was wondering about parking.
    ASK   підкажіть|скажіть|надішліть|поясніть               ; Підкажіть, будь ласка, адресу.
    skip  proszę … wpisanie|zapisanie|dopisanie             ; Proszę o wpisanie mnie na listę.
    skip  proszę … potwierdzić … mnie|udział                 ; Proszę potwierdzić mój udział.
    """
