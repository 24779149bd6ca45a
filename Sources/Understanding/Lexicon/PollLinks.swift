// What joins the things said about dates, and what is no answer. The notation is that of PollPhrases.swift.

/// How one thing said hangs on another, and what is no answer.
let pollLinks = """
    hedge nie wiem|wiemy|jestem|mam pewna|pewny|pewności|jeszcze ; co do 19-tego nie wiem
    hedge nie wiem|wiemy|nwm|know|знаю                       ; 5 nie wiem
    hedge nie znam|znamy|mam|mamy|ma jeszcze? planu|grafiku|planów|grafika|rozkładu ; nie znam jeszcze planu
    hedge dont|not know|sure                                 ; not sure about 3
    hedge muszę|musimy|muszem … sprawdzić|potwierdzić|zapytać|ustalić|zobaczyć|sprawdzic|dopytać|uzgodnić ; 4 muszę jeszcze sprawdzić
    hedge nie umiem|potrafię|mogę|możemy dziś|dzisiaj|teraz|jeszcze powiedzieć|zdecydować|określić|obiecać ; Nie umiem dziś powiedzieć.
    hedge nie umiem|potrafię|mogę|umiemy|możemy powiedzieć|zdecydować|określić|obiecać|wskazać ; Nie potrafię powiedzieć, czy 2.
    hedge let me check|see|ask|confirm                       ; let me check with my wife
    hedge need|have|must to? check|confirm|ask               ; I need to check 3
    hedge possibly|might|likely                              ; I could possibly do 3
    hedge odezwę|odezwiemy się do|po|jutro|później|niebawem|wkrótce ; odezwę się do środy
    hedge odpiszę|odpowiem|odpowiemy|odpiszemy do|po|jutro|później|niebawem|wkrótce ; odpiszę po powrocie
    hedge zadzwonię|zadzwonimy jutro|później|po|w|do         ; zadzwonię jutro
    hedge czekam|czekamy na                                  ; czekam na grafik
    hedge dam|damy znać                                      ; co do 4 dam znać
    hedge do potwierdzenia|ustalenia                         ; 3 do potwierdzenia
    hedge trudno mi? dziś|dzisiaj|teraz|jeszcze powiedzieć   ; trudno mi dziś powiedzieć
    hedge zapytam|spytam|dopytam|uzgodnię|skonsultuję|porozmawiam|upewnię ; najpierw zapytam męża
    hedge zastanowię|zastanawiam|pomyślę|sprawdzę|zobaczę|zobaczymy|potwierdzę|zależnie|maybe|perhaps| ; zastanowię się
    hedge nie mam|mamy bladego|zielonego? pojęcia            ; nie mam pojęcia
    hedge nie jest|są jeszcze? pewny|pewne|pewna              ; 3 nie jest jeszcze pewny
    hedge pod znakiem zapytania                              ; 3 pod znakiem zapytania
    hedge nie wszystkie|każdy|każda|wszystko                 ; nie wszystkie mi pasują
    hedge nic|żadnego|żadnej|żadnych|niczego jeszcze nie     ; Nic jeszcze nie zaznaczam.
    hedge jeszcze nic|żadnego|żadnej|żadnych|niczego nie     ; Jeszcze żadnego nie potwierdzam.
    hedge na razie|teraz nic|żadnego|żadnej|niczego nie      ; Na razie nic nie wybieram.
    hedge chwilę cierpliwości                                ; proszę o chwilę cierpliwości
    hedge jeszcze myślę|myślimy                              ; Nad 1.06 jeszcze myślę.
    hedge myślę|myślimy jeszcze|nad                          ; Nad 1.06 myślę jeszcze.
    hedge waham|wahamy się?                                  ; co do 4.06 się waham
    hedge nie mówię nie                                      ; piątku nie mówię nie
    hedge nie wykluczam|wykluczamy                           ; 3 nie wykluczam
    past kiedyś|dawniej|pasowały|pasował|pasowała|pasowało|odpowiadał|odpowiadała ; Kiedyś pasowały mi wtorki.
    past ustaliliśmy|ustalaliśmy|umawialiśmy|umówiliśmy|mówiliśmy|myślałam|myślałem|poprzednio|ostatnio|wcześniej ; na spotkaniu ustaliliśmy środy
    past wczoraj|przedwczoraj|yesterday                      ; wczoraj wpisałam się na 5
    past mówiłam|mówiłem|zgłaszałam|zgłaszałem|zgłosiłam|zgłosiłem|podałam|podałem|podawałam|podawałem|odpisałam|deklarowałam ; zgłosiłam wczoraj 2
    past zapisałam|zapisałem|zanotowałam|zanotowałem sobie|w  ; zapisałam sobie wszystkie daty
    skip jak|tak już? pisałam|pisałem|mówiłam|mówiłem|podawałam|podawałem|podałam|podałem|wspominałam|wspominałem ; 2 i 3 zostają, jak pisałem
    skip jak|tak wcześniej|poprzednio pisałam|pisałem|mówiłam|mówiłem|podałam|podałem ; 2 i 3 zostają, jak wcześniej pisałem
    skip as i? said|wrote|before                              ; 2 and 3 stay as I said
    past pisałam|pisałem|napisałam|napisałem|rozmawialiśmy|rozmawiałam|rozmawiałem|ustalono|obiecałam|obiecałem ; rozmawialiśmy o środach
    past nieaktualne|nieaktualny|nieaktualna|nieważne|outdated ; dawałem 2 i 3, ale to już nieaktualne
    past ostatnie|poprzednie|ostatnim|poprzednim spotkanie|spotkaniu|razem ; na ostatnim spotkaniu
    limit dalej|dopiero|najpóźniej|najwcześniej|potem|później|dłużej|krócej|wcześniej ; w środę dopiero po konferencji
    limit krótko|przelotem|earlier|later|until               ; w środę tylko przelotem
    same tak samo                                            ; 5 tak samo
    same raczej|chyba|niestety też|również|także             ; 3 odpada, 5 raczej też
    late spóźnię|spóźnimy|spóźnie                            ; 18 lutego spóźnię się kwadrans
    late późniejszym przyjściem|przybyciem                   ; z późniejszym przyjściem
    late bit|hour|minutes|quarter|little|slightly late       ; on the 18th I will be a quarter of an hour late
    late will be late                                        ; on the 18th I will be late
    instead zamiast                                          ; o 17 zamiast o 16
    instead instead|rather of|than                           ; 3 instead of 2
    scrap zamienić|zmienić|zamień|zmień mój|moje|moją głos|wybór z ; Proszę zmienić mój głos z 2 na 3.
    scrap zamienić|zmienić|zamieńcie|zmieńcie|zamień|zmień na ; Zgłosiłam 2. Proszę to zmienić na 1 i 3.
    scrap żartuję|pomyłka|wróć|oops|korekta|sprostowanie|poprawka ; 1 i 2, żartuję, 3
    scrap ^ cofam|odwołuję|anuluję to? $                     ; wpisałam się na 5. Cofam.
    scrap scratch that                                       ; 2, scratch that, 3
    scrap albo|a|oj nie czekajcie|czekaj|jednak              ; piątek. albo nie czekajcie, czwartek
    scrap nie czekajcie|czekaj                               ; piątek. nie czekaj, czwartek
    like lepiej|wolę|raczej|prędzej wcześniej|szybciej|prędzej|później niż później|potem|wcześniej ; Lepiej wcześniej niż później
    like wcześniej|szybciej|prędzej|później niż później|potem|wcześniej ; wcześniej niż później
    like im później|wcześniej|szybciej|prędzej … tym lepiej  ; Im później tym lepiej
    like the sooner|later|earlier the better                 ; the sooner the better
    like późniejsze|wcześniejsze|dalsze|najwcześniejszy|najpóźniejszy|najszybszy|najbliższy ; wolę późniejsze
    if jeśli|jeżeli|gdyby|jeśliby|jakby|gdybym|jakbym|gdybyśmy|if|якщо|якби|zależy ; jeśli znajdę zastępstwo
    skip jak|jeśli|jeżeli|gdyby nie będzie|ma|znajdzie|było nic|niczego|innego lepszego|innego|wyjścia ; jak nie będzie nic lepszego
    if jak|jeśli|jeżeli nie będzie|ma|pada|zachoruję         ; 4 tylko jak nie będzie mrozu
    skip якщо можна                                          ; вівторок увечері, якщо можна
    hedge będę|będziemy wiedzieć|wiedziała|wiedział|wiedzieli ; będę wiedział po radzie
    hedge dowiem|dowiemy się                                 ; dowiem się w środę
    if jak mąż|żona|córka|syn|zięć|synowa|wnuk|wnuczka|szef|szefowa|koleżanka|kolega|dyrekcja|ktoś|pogoda|zdrowie ; 4, jak zięć mnie przywiezie
    hedge wyjaśni|okaże|rozstrzygnie|zdecyduje się           ; albo 3, albo 4, wyjaśni się w piątek
    hedge się wyjaśni|okaże|rozstrzygnie                     ; to się okaże w piątek
    if gdy|dopóki|póki                                       ; tylko gdy nie będzie śniegu
    if pod warunkiem|warunkami                               ; pod warunkiem, że o 18
    if o ile                                                 ; o ile zaczniemy po 17
    if w razie gdyby|braku                                   ; w razie braku
    if chyba że                                              ; chyba że zachoruję
    if as long as                                            ; as long as it is short
    if provided|unless|assuming                              ; provided it is short
    if jak się|będzie|znajdę|zdążę|dostanę|mnie      ; jak dostanę wolne
    skip jak|jeśli|jeżeli pan? bóg da|pozwoli                ; 3, jak Bóg da
    skip jak|jeśli dożyję|dożyjemy|pożyję                     ; 5, jak dożyję
    skip jeśli|jeżeli|jak chodzi o                           ; jeśli chodzi o mnie
    skip jeśli|jeżeli|jak o mnie|nas chodzi                  ; jeśli o mnie chodzi
    skip jeśli|jeżeli|gdybym|jakbym|gdyby już? mam|mogę|mogła|mógł|miała|miał|trzeba|muszę wybrać|wybierać ; jeśli mam wybrać, to 3
    skip if i … choose|pick                                  ; if I had to choose, 3
    skip jeśli|jeżeli|ile dobrze patrzę|widzę|rozumiem|pamiętam|liczę ; jeśli dobrze pamiętam
    skip jeśli|jeżeli|jak to? można|możliwe|wolno            ; jeśli można, to 3
    skip as for me                                           ; as for me
    skip if possible                                         ; if possible
    because bo|ponieważ|gdyż|albowiem|bowiem|because|since|бо|оскільки ; bo popołudniami mam wnuki
    because z|ze powodu|uwagi|względu                        ; z uwagi na posiedzenie w dniu 4 lutego
    because due|owing to                                     ; due to a meeting Friday is out
    because on account of                                    ; on account of a wedding
    because z uwagi na                                       ; z uwagi na posiedzenie
    because ze względu na                                    ; ze względu na dyżur
    because jako|dlatego że                                  ; jako że pracuję
    concludes dlatego|so|stąd                                ; dlatego 2 i 4 odpadają
    concludes zatem|więc|therefore|тому|toteż|tedy|hence      ; zgłaszamy zatem samą trójkę
    but ale|lecz|jednak|natomiast|but|however|але|однак|zaś|choć|chociaż|although|though ; 3, ale nie 4
    but tylko|tyle że                                        ; tylko że piątek odpada
    but za to                                                ; za to piątek tak
    but а                                                    ; 1, 3, а 2 ні
    but o tyle                                               ; o ile 4 odpada, o tyle 2 pasuje
    but a                                                    ; a 3 nie
    and i|oraz|and|та|і|й|plus|ani|tudzież|nor ; 1 i 3
    or albo|lub|bądź|or|або|чи|czy|względnie|abo             ; 1 albo 3
    then tego|tamtego dnia|wieczoru|ranka                     ; W Barbórkę gramy, tego dnia nie.
    then that day|evening|morning                            ; our feast, so not that day
    then to|wtedy|then|то                                    ; jeśli o 18, to 2
    thatis czyli|znaczy|mianowicie|tj|tzn|тобто|ie           ; po południu, czyli wtorek
    thatis to jest|znaczy                                    ; to znaczy wtorek
    thatis that is                                           ; that is Tuesday
    again wtedy|wówczas|wtenczas                             ; mam wtedy zmianę
    skip pierwszy|pierwsza|drugi|trzeci raz                  ; pierwszy raz
    skip po pierwsze|drugie|trzecie                          ; po pierwsze
    skip z jednej|drugiej strony                             ; z drugiej strony
    skip druga|jedna|inna|ostatnia|drugą|jedną|inną|ostatnią sprawa|rzecz|uwaga|kwestia|sprawę|rzecz|prośba|prośbę ; druga sprawa
    skip kolejność|hierarchia|ranking|lista moich|naszych? życzeń|preferencji|wyborów|typów|priorytetów ; Kolejność moich życzeń: 3, potem 1
    skip kolejność|ranking|hierarchia :?                        ; Kolejność: 3, potem 1
    skip według|wg|zgodnie z? moich|naszych? preferencji|upodobań|kolejności ; Według preferencji: 3, dalej 1
    skip in? my|our? order of preference                     ; In order of preference: 3, then 1
    skip w tej|takiej|podanej|tejże kolejności               ; 4, 2, 1 w takiej kolejności
    skip w pierwszej kolejności|chwili                       ; w pierwszej kolejności
    skip w ostatniej|tej chwili                              ; w ostatniej chwili
    skip na pierwszym|drugim|trzecim|czwartym|ostatnim miejscu ; na pierwszym miejscu czwartek
    skip za pierwszym|drugim razem                           ; za pierwszym razem
    skip poza|oprócz|prócz tym|tego                          ; poza tym
    skip mam|mamy nadzieję|pytanie|prośbę|problem|wrażenie|uwagę ; mam nadzieję
    skip po <p.away>                                         ; wolne po nocce, przyjdę
    skip nic|żaden|żadna poza|oprócz tym|tego                ; trzeci i nic poza tym
    skip nic|żaden|żadne|żadna wcześniej|później|wcześniejszego|późniejszego|wcześniejszy|późniejszy ; o 16 lub później, nic wcześniej
    skip nothing|none earlier|later|sooner                   ; 4 pm or later, nothing earlier
    skip nothing before|after that|it                        ; 4 pm or later, nothing before that
    skip w pierwszym|drugim|trzecim rzędzie                  ; w pierwszym rzędzie czwartek
    skip nic więcej                                          ; trzeci i nic więcej
    skip będę|jestem pierwsza|pierwszy|druga|drugi           ; 3 lub 4, będę pierwsza
    skip choć|chociaż|choćby|ale|byle niechętnie             ; 4 może być, choć niechętnie
    skip w takim|tym razie|wypadku                           ; W takim razie 4.
    skip nie dłużej niż|jak                                  ; jedynka, ale nie dłużej niż do 10
    skip w|na|do|z|ze innej|innym|inną|inne|innego|innych <p.place> ; egzaminuję w innej szkole
    skip w górę|dół                                          ; od 20 lutego w górę
    skip w tej sprawie                                       ; w tej sprawie
    skip w nawiązaniu do rozmowy|ustaleń|maila|pisma|wiadomości telefonicznej|telefonicznych? ; w nawiązaniu do rozmowy telefonicznej
    skip nawiązując do rozmowy|ustaleń|maila|pisma|wiadomości telefonicznej|telefonicznych? ; nawiązując do rozmowy
    skip zgodnie z rozmową|ustaleniami telefoniczną|telefonicznymi? ; zgodnie z rozmową telefoniczną
    skip w odpowiedzi na                                     ; w odpowiedzi na ankietę
    skip do zobaczenia|widzenia|usłyszenia                   ; do zobaczenia
    skip za zaproszenie|propozycje|propozycję|informację|terminy|wiadomość ; dziękuję za propozycje
    skip co do                                               ; co do 4
    skip miłego|miłej|dobrego|dobrej dnia|niedzieli|weekendu|soboty|tygodnia|środy|piątku|popołudnia|wieczoru ; miłego dnia
    skip have a nice|good|great weekend|day|week|evening     ; have a nice weekend
    skip dobry|good wieczór|morning|evening|afternoon        ; dobry wieczór
    skip dzień dobry                                         ; Dzień dobry
    skip good day                                            ; Good day
    skip доброго дня|ранку|вечора                            ; Доброго дня
    skip добрий день|ранок|вечір                             ; Добрий день
    skip jeden|jedna|jedno z                                 ; jeden z tych
    skip tym razem                                           ; tym razem
    skip od rana do nocy|wieczora                            ; od rana do nocy
    skip do wieczora|nocy|późna|rana                         ; we wtorki uczę do wieczora
    skip nie tylko                                           ; nie tylko piątek
    skip żaden|żadna|żadne|żadnego|żadnym inny|inna|inne|innego|innym|więcej ; 1 i żaden inny
    skip jak zwykle|zawsze                                   ; jak zawsze
    skip albo|lub wcale|żaden|żadna|nic|nigdy                ; 3 albo żaden
    skip or none|nothing                                     ; 3 or none
    """
