// What people say about the dates of a poll. The notation is that of Phrases.swift; the classes stand in PollWords.swift.
//
// good bad     the dates of this clause suit, or don't ("nie" turns them round by itself)
// weakbad      bad unless the clause says more ("niestety tylko 2")
// all none rest only except     "wszystkie", "żaden", "pozostałe", "tylko", "oprócz"
// adapt        any date will do: "dostosuję się"
// whichever    all of those just named: "o 17, wszystko jedno którego dnia"
// hedge        the dates of this clause remain open            past    speaks of something arranged before: not of these dates
// limit        a restriction that no date of ours expresses    like    a leaning without a choice: "im później, tym lepiej"
// same         like what was said before: "5 raczej też"
// stand        somebody stands in for the writer on that date, whatever else was said of it
// late         late on that day: it is not denied            instead   "zamiast 2": what it takes the place of
// leftover     the rest, chosen: "biorę, co zostaje"
// scrap        what was said before is taken back: "żartuję"
// concludes    what follows is what counts: "zatem samą trójkę"
// if because but and or thatis again     conjunctions          then    the consequence of a condition: "jeśli o 18, to 2"
// skip         looks like a date or verdict and is none        propose another date is wished for

let pollPhrases = pollVerdicts + "\n" + pollScopes + "\n" + pollLinks + "\n" + pollSayings

/// Which dates suit, and which don't.
private let pollVerdicts = """
    good <p.fit>|<p.can>|<p.come>|<p.nice>|<p.free>|<p.choose>|<p.yes>|<p.suit.en> ; Pasuje mi czwartek.
    good mam|mamy|маю wolne|wolny|wolną|wolna|czas|luz|luźno|okienko|okno|możliwość|ochotę|chwilę|час ; We wtorek mam wolne.
    good mam|mamy … wolne|wolny|wolną                        ; Wtorki mam zawsze wolne.
    good do dyspozycji                                       ; 10 lutego jestem do dyspozycji.
    good do waszej|państwa|pani|pana|twojej dyspozycji        ; 16-go jestem do Waszej dyspozycji.
    good do wzięcia                                          ; pozostałe do wzięcia
    good u mnie|nas wchodzi|wchodzą                          ; u mnie wchodzi tylko to później
    good mam|mamy bez <p.busy.gen>                           ; Wtorki mam bez pacjentów.
    good dysponuję|dysponujemy|dysponuje czasem              ; Pan Wójt dysponuje czasem 1 marca.
    good należy|należą do możliwych|dogodnych|pasujących|odpowiednich|tych|dobrych ; 3 należy do dogodnych
    bad droga|drogę krzyżowa|krzyżową $                       ; w piątek Droga Krzyżowa
    good z pocałowaniem ręki                                 ; 4 i 5 z pocałowaniem ręki
    bad należy|należą do                                     ; Sobota należy do cerkwi.
    bad nigdy? w życiu $                                     ; 4 w życiu
    good do wyboru                                           ; reszta do wyboru
    good jestem|jesteśmy|będę|będziemy $                     ; do 13 marca jestem
    good jestem|jesteśmy|będę|będziemy na miejscu            ; od 1 marca jestem na miejscu
    bad dajcie|zostawcie|wolę|wolimy mieć? wolną|wolny       ; Dajcie wolną sobotę.
    good jestem|jesteśmy|będę|będziemy jeszcze|wtedy|już w|we|na domu|kraju|mieście|polsce|miejscu ; 15 lipca jestem jeszcze w mieście.
    good jestem|jesteśmy|będę|będziemy w|we domu|kraju|mieście|polsce|wsi ; Od 17 lutego jestem w domu.
    good jestem|jesteśmy za                                  ; Jestem za piątkiem.
    bad jestem|jesteśmy|będę|będziemy za granicą|miastem|morzem    ; We wtorek jestem za granicą.
    bad przebywam|przebywamy|jestem|jesteśmy|będę|będziemy poza ; do 14 lutego przebywam poza województwem
    bad poza miastem|krajem|domem|województwem|granicami|biurem|szkołą ; 3 poza miastem
    good wchodzi|wchodzą w rachubę                           ; sobota wchodzi w rachubę
    good bez zmian                                           ; Dwójka bez zmian.
    good chciałbym|chciałabym|chcielibyśmy przyjść|być|uczestniczyć|przyjechać ; Chciałbym przyjść 12.06.
    good jestem|jesteśmy cały|cała? wasz|wasza|wasi           ; Wtorki jestem wasz.
    good zapraszam|zapraszamy $                              ; w pozostałe dni zapraszam
    late muszę|musimy|będę|będziemy wyjść|uciekać|uciec|wyjechać|wychodzić o|po|przed|wcześniej ; muszę wyjść o 13.30
    late wyjdę|wyjdziemy|ucieknę|uciekam|uciekamy o|po|przed|wcześniej ; ale wyjdę o 13.30
    stand przyjdzie|przyjedzie|będzie|stawi|zjawi się? za mnie|nas ; 25.02 przyjdzie za mnie Rafał Wilga
    stand za mnie|nas przyjdzie|przyjedzie|będzie            ; 25.02 za mnie będzie Rafał Wilga
    stand zastąpi|zastąpią mnie|nas                          ; 25.02 zastąpi mnie Rafał Wilga
    bad są u? mnie|nas? święte                               ; Soboty są u mnie święte.
    good jestem|jesteśmy|będę|będziemy z|na powrotem|powrót   ; Od 15 sierpnia jestem z powrotem.
    good do przyjęcia                                        ; reszta jest do przyjęcia
    bad rezerwuję|zostawiam|zostawiamy|zostaje|zostają|mam|mamy|są dla <p.dear> ; Weekendy rezerwuję dla dzieci.
    bad rezerwuję|zostawiam|zostawiamy|oddaję|poświęcam rodzinie|dzieciom|wnukom|wnukowi|wnuczce|mężowi|żonie|sobie ; Niedzielę zostawiam rodzinie.
    bad rodzinie|dzieciom|wnukom|wnukowi|wnuczce|mężowi|żonie zostawiam|zostawiamy|oddaję|poświęcam ; rodzinie zostawiam niedzielę
    bad wolę|wolimy|spędzam|spędzamy z rodziną|dziećmi|mężem|żoną|wnukami ; soboty wolę z rodziną
    bad wolę|wolimy mieć? wolną|wolny|wolne dla siebie         ; sobotę wolę wolną dla siebie
    good w|wchodzi grę                                       ; Piątek wchodzi w grę.
    good wchodzi|wchodzą w grę                               ; Piątek wchodzi w grę.
    good na pewno|bank                                       ; 3 na pewno
    good dam|damy|da|dadzą|daję|dajemy radę|rady                                       ; W środę dam radę.
    good dam|damy|da|dadzą rady                                       ; Nie dam rady we wtorek.
    good da się $                                            ; środa – da się
    good z biedą|ochotą|radością                             ; 5 z biedą
    bad przyjmuję|przyjmujemy interesantów|pacjentów|dostawę|dostawy|gości|towar|klientów|petentów ; w czwartki przyjmuję interesantów
    bad piszę pracę|magisterkę|doktorat|egzamin|maturę|sprawdzian ; wieczorami piszę pracę
    good jeśli|jak|jeżeli|gdyby się nie uda|udało             ; a jak się nie uda, to piątek
    good na plus                                             ; środa na plus
    bad na minus                                             ; czwartek na minus
    good niech będzie|będą|zostanie|zostaną                  ; niech zostaną poniedziałki
    good put|count|sign me|us down|in                        ; put me down for the 4th
    good na mnie|nas liczyć                                  ; możecie na mnie liczyć
    good liczyć na mnie|nas                                  ; proszę liczyć na mnie
    good proszę śmiało                                       ; w tygodniu proszę śmiało
    good jestem|jesteśmy|będę|będziemy cały czas       ; potem jestem cały czas
    bad jest dniem ustawowo? wolnym|świątecznym              ; 3 maja jest dniem wolnym
    bad ustawowo wolny|wolnym                                ; 3 maja jest ustawowo wolny
    bad on call|duty|nights|shift|leave|holiday              ; Monday I am on duty
    bad fall|falls|fell through                              ; 1 if the others fall through
    bad she|he|wife|husband works                            ; weekdays she works late
    good w porządku                                          ; Piątek w porządku.
    good bez problemu|przeszkód|kłopotu|trudu                              ; 3 bez problemu
    good nie ma|widzę|mam problemu|problem|problemów|kłopotu|kłopotów|przeszkód|sprawy  ; Z wtorkiem nie ma problemu.
    good nie robi|sprawia różnicy|problemu|kłopotu           ; Wtorek nie sprawia kłopotu.
    adapt nie mam|mamy|ma nic przeciwko|naprzeciwko|przeciw     ; nie mam nic przeciwko
    good nie koliduje|kolidują|przeszkadza|odpada|blokuje    ; 3 z niczym nie koliduje.
    good no|without problem|problems                         ; 3 is no problem
    good od biedy                                            ; pierwszy od biedy
    good w ostateczności|razie                               ; 5 w ostateczności
    good w razie czego|potrzeby                              ; w razie czego 5
    good ew|ewentualnie|ewent|ewentualny|awaryjnie|zapasowo|zapasowy|ostatecznie|raczej|chyba|може ; Najlepiej 3, ewentualnie 5.
    good może być                                            ; 3 może być
    good w odwodzie|rezerwie|zapasie|obwodzie                ; W odwodzie czwórka.
    good bez zarzutu|pudła|zastrzeżeń                        ; pierwszy tydzień bez zarzutu
    good z całą? pewnością|przyjemnością|chęcią              ; Ten ostatni z całą pewnością
    good jak znalazł|najbardziej                             ; 3 jak znalazł
    good bez ograniczeń|ograniczen                           ; poniedziałek bez ograniczeń
    good gra|pasi $                                          ; reszta jak dla mnie gra
    good proszę $                                            ; Rano proszę, po obiedzie nie.
    good w sam raz                                           ; 3 w sam raz
    good plan b                                              ; plan b: 4
    good sto|stu procent                                     ; 3 na sto procent
    bad w rachubę nie wchodzi|wchodzą                        ; Piątek w rachubę nie wchodzi.
    bad nie wchodzi|wchodzą w? grę|rachubę                   ; Piątek nie wchodzi w rachubę.
    bad w żadnym wypadku|razie                               ; piątek w żadnym wypadku
    bad nie ma|mam szans|mowy|opcji|jak|możliwości|czasu     ; w piątek nie ma szans
    good at|in a pinch|push                                  ; the last one at a pinch
    good so does|do|is|are                                   ; and so does the evening slot
    good jeśli|jak|jeżeli nie to                             ; Środa, a jak nie, to piątek.
    good jeśli|jak|jeżeli|gdyby nie wyjdzie|wypali|wyszło|wypaliło|uda|udało|pasuje|przejdzie ; jak nie wypali, to piątek
    good jeśli|jak|jeżeli|gdyby przepadnie|przepadła|przepadł|przepadło|przepadną|odpadnie|odpadła|odpadł|odpadło ; a gdyby przepadła, to piątek
    good przeżyję|przeżyjemy|zniosę|ścierpię|ścierpimy        ; 5 też przeżyję
    good jeśli|jak|jeżeli|gdyby nie będzie|da $              ; jak nie będzie, to piątek
    good якщо|як ні то?                                      ; субота, а якщо ні, то четвер
    good if that|it|this fails|doesnt|isnt|cant|wont         ; if that fails, the last one
    good jak|jakby|gdyby co                                  ; a jakby co, to i 5
    good a nuż                                               ; a nuż 5
    good first|second choice                                 ; first choice: 3
    good w pierwszej|drugiej|trzeciej kolejności             ; 4, w drugiej kolejności 3
    good na pierwszym|drugim|trzecim miejscu                 ; na drugim miejscu 3
    good zależy mi|nam na                                    ; zależy mi na 3
    same tym bardziej                                        ; a 4 tym bardziej
    good bez żadnych|żadnego|żadnej                          ; 5 bez żadnych warunków
    good <p.choose.past> bym|byśmy                           ; głosowała bym za 3
    good bym|byśmy <p.choose.past>                           ; ja bym optowała za 3
    good wyrabiam|wyrobię|zdążam|zdanżam się?                ; wyrabiam się po piętnastej
    good jeśli|jeżeli <p.others> <p.prefer>                  ; jeśli większość woli poniedziałek, to też przyjdę
    good if others|most prefer|prefers                       ; if others prefer Monday
    good proszę bardzo                                       ; w piątek proszę bardzo
    good pierwszy|drugi|pierwsza|druga wybór                 ; pierwszy wybór: 3
    good jak|jeśli|jeżeli trzeba to?                          ; jeśli trzeba, to 5
    good zostaje|zostają|pozostaje|pozostają                 ; zostaje ostatni
    good należy|należą do państwa|was|pani|pana              ; reszta tygodnia należy do Państwa
    good stoi|stoją otworem                                  ; czwartek stoi otworem
    good if i|we|you|it must|have|need                       ; the second Thursday if we must
    good if i|we|you have|need to                            ; Thursday if I have to
    good if needed|necessary                                 ; 3 if needed
    bad skreślić|wykreślić|usunąć|skreślcie|wykreślcie|usuńcie|skreślam|wycofuję|wycofać mój|moje|moją|swój|swoje ; Proszę skreślić moje 1 i 4.
    strike skreślam|skreślcie|skreślić|skreślamy|skreśl|wykreślić|wykreślcie|wykreślam|wykreślamy|wykreśl ; Wykreślam 1 i 5.
    strike cross|strike|cross|rule out                       ; cross out 1 and 5
    good kocham|lubię|uwielbiam|love|like                    ; kocham soboty
    bad is|are already|all? taken|booked|gone                ; weekends are taken
    bad <p.no.good>                                            ; 2 i 4 odpadają
    bad <p.away>                                               ; W sobotę nie pracuję.
    bad nie ma|widzę|miałoby sensu                           ; bez niej nie ma sensu
    bad za żadne skarby                                      ; 3 za żadne skarby
    bad przeciw|przeciwko|przeciwny|przeciwna|przeciwni|against ; Przeciwko 2.
    bad sprzeciwiam|sprzeciwiamy|protestuję|protestujemy się? przeciw|przeciwko? ; protestuję przeciwko 4
    good oddaję|oddajemy mój|swój|nasz? głos na              ; Oddaję głos na 2.
    good mój|nasz głos na|za                                 ; mój głos za 3
    bad veto|weto                                            ; weto dla 4
    good nic|nikt nie? mam|mamy|ma|jest? przeciw|przeciwko|naprzeciwko ; nic nie mam przeciwko 3
    good nothing|not against                                 ; nothing against 3
    adapt nie miałbym|miałabym|mielibyśmy nic przeciwko|przeciw|naprzeciwko ; nie miałabym nic przeciwko
    bad do niczego                                           ; w środku tygodnia do niczego się nie nadaję
    bad w ogóle|żadnym                                       ; 12 lutego w ogóle
    bad wcale|absolutnie|bynajmniej|wykluczone               ; piątek wcale
    bad za|zbyt|too późno|wcześnie|rano|late|early|daleko    ; Poniedziałek za późno.
    bad nie ma|będzie mnie|nas|mie                           ; W lutym nie ma mnie.
    bad mnie|nas nie ma|będzie                               ; W piątek mnie nie ma.
    bad brak|bez możliwości|szans                            ; w środę brak możliwości
    bad out|poza of question                                 ; Friday is out of the question
    bad out of the question                                  ; Friday is out of the question
    bad w|poza grę nie wchodzi|wchodzą                       ; Piątek w grę nie wchodzi.
    bad must miss|avoid                                      ; I must avoid Fridays
    bad i|we work                                            ; I work mornings.
    bad muszę|musimy być|jechać|iść|zostać|jestem|odebrać    ; we wtorek muszę być w szkole
    bad пас|pas                                              ; piątek – pas
    weakbad niestety|unfortunately|alas|sadly|нажаль                    ; piątek niestety
    weakbad <p.have>                                           ; W piątki mam gorzkie żale.
    weakbad jestem|jesteśmy|siedzę|am|im|jedziemy|idę|idziemy w|na|u|poza|in|at ; W lutym to ja jestem w Norwegii.
    weakbad m|am|im|re|are on                                ; I'm on the ward
    weakbad m|re at|in                                       ; I'm at the market
    weakbad w pracy|robocie|trasie|terenie|podróży|szpitalu|sanatorium ; wt 9 – w pracy
    bad jestem|jesteśmy|będę|będziemy zajęta|zajęty|zajęte|zajęci|niedostępna|niedostępny|niedostępni ; Jestem zajęta: 10 i 11 grudnia
    weakbad będę|będziemy u                                  ; w piątek będę u córki
    weakbad będę|będziemy na|w festynie|akademii|szkoleniu|kursie|wyjeździe|urlopie|delegacji|wakacjach|koncercie|weselu|pogrzebie|konferencji ; w piątek będę na festynie
    weakbad będę|będziemy na|w feriach|dyżurze|sesji|jarmarku|targach|targu|rehabilitacji|turnusie|zawodach|meczu|trasie|podróży|pracy|szpitalu ; w piątek będę w trasie
    weakbad będę|będziemy na|w sanatorium|sądzie|górach|warszawie|krakowie|kuratorium|ministerstwie|starostwie|komunii|chrzcinach|imieninach ; w piątek będę w sądzie
    weakbad jestem|jesteśmy … w|na|u|poza <p.not>?             ; we wtorek jestem znowu u lekarza
    """

/// Of which dates of the list that is said.
private let pollScopes = """
    all <p.every>|<p.indifferent>                                ; Wszystkie mi pasują.
    adapt bez|żadnej|żadna różnicy|różnica|znaczenia           ; mnie bez różnicy
    adapt nie robi mi różnicy                                  ; nie robi mi różnicy
    adapt nie gra roli                                         ; termin nie gra roli
    adapt nie ma dla? mnie? znaczenia                          ; nie ma znaczenia
    adapt wszystko|wsio mi? jedno|ryba|równo                   ; wszystko mi jedno
    adapt dostosuję|dostosujemy|dopasuję|dopasujemy|podporządkuję|podporządkujemy|adaptuję się|sie ; Dostosuję się.
    adapt się|sie dostosuję|dostosujemy|dopasuję|dopasujemy|podporządkuję|podporządkujemy ; Ja się dostosuję.
    adapt się|sie … dostosuję|dostosujemy|dopasuję|dopasujemy  ; ja się zawsze dostosuję
    adapt ja? się dostosuję|podporządkuję|dopasuję większości  ; ja się podporządkuję większości
    adapt nie mam|mamy zdania|preferencji                      ; Nie mam zdania.
    adapt nie mam|mamy|ma|widzę żadnych|żadnego|żadnej <p.worry> ; Nie mam żadnych ograniczeń.
    adapt brak <p.worry>                                       ; brak przeszkód
    adapt <p.worry> brak|nie                                   ; innych przeszkód brak
    adapt bez żadnych|żadnego <p.worry>                        ; bez żadnych ograniczeń
    adapt nie zgłaszam|wnoszę|zgłaszamy|wnosimy <p.worry>      ; Nie zgłaszam zastrzeżeń.
    adapt nie zgłaszam|wnoszę|zgłaszamy|wnosimy|mam|mamy|widzę <p.worry> do|wobec|co żadnego|żadnej|żadnych ; Nie wnoszę uwag do żadnego z terminów.
    adapt bez <p.worry> co do                                  ; bez uwag co do terminów
    adapt no <p.worry>                                         ; no preference
    adapt co|jak|kiedy wygodne|wygodnie|pasuje|odpowiada|dogodne|dogodnie <p.others>|<p.other> ; co wygodne pozostałym
    adapt jak|co <p.others> <p.prefer>                         ; Niech będzie, jak większość chce.
    adapt wybierzecie|ustalicie|zdecydujecie|wybiorą|ustalą     ; przyjdę, kiedy ustalicie
    adapt niech państwo? wybiorą|wybierze|zdecydują|zdecyduje|ustalą ; niech Państwo wybiorą
    adapt zdaję|zdajemy się na                                 ; zdaję się na Państwa
    adapt wybierzcie|ustalcie|zdecydujcie sami|państwo|beze    ; Wybierzcie sami.
    adapt decyzję|wybór pozostawiam|zostawiam|pozostawiamy     ; wybór pozostawiam Państwu
    adapt pozostawiam|zostawiam|pozostawiamy decyzję|wybór     ; pozostawiam wybór Państwu
    adapt jak wam|państwu|większości|większość pasuje|wygodnie|wygodniej|zdecyduje|wybierze|będzie ; jak większość zdecyduje
    adapt mną|nami … dysponować|dysponujcie|rozporządzać|rozporządzajcie ; poza tym proszę mną dysponować
    adapt jestem|jesteśmy elastyczna|elastyczny|elastyczni|flexible ; jestem elastyczna
    adapt jestem|jesteśmy otwarta|otwarty|otwarci na         ; jestem otwarta na wszystkie propozycje
    adapt dowolność|swoboda|elastyczność                     ; pełna dowolność z mojej strony
    adapt i am|m flexible|easy                                 ; I am flexible
    adapt im|am flexible|easy                                  ; I'm easy
    adapt wybrać|wybierzcie za mnie|nas                      ; proszę wybrać za nas
    adapt kiedy|jak zarządzicie|każecie|postanowicie|wybierzecie ; kiedy zarządzicie, wtedy przyjdę
    adapt you decide|choose                                    ; you decide
    adapt whatever|whichever|whenever suits|works others|everyone|everybody|most|you|majority ; whatever suits everyone
    adapt whatever|whichever|whenever suits|works the others|majority|rest ; whatever suits the others
    adapt your choice|call                                     ; your call
    adapt i dont mind                                          ; I don't mind
    adapt we ll? will? adapt|fit                             ; if most prefer 2, we will adapt
    adapt i ll|will adapt|fit                                  ; I will adapt
    whichever obojętnie|obojętne|jedno|dowolnie|whichever|wszystko|różnicy w|na|o? <p.which> <p.dayword>? ; obojętnie w który dzień
    whichever obojętnie|obojętne|jedno|różnicy <p.which> <p.dayword>? ; wszystko jedno którego dnia
    whichever wszystko|wsio mi? jedno <p.which> <p.dayword>?     ; o 17, wszystko jedno którego dnia
    whichever pora|porze|porą|godzina|godzinie|time <p.indifferent>|any ; 16-go, pora dowolna
    whichever godzina|pora do ustalenia|uzgodnienia            ; 16 lutego, godzina do ustalenia
    whichever wszystko|wsio jedno w|na|o <p.which> <p.dayword>? ; 17, wszystko jedno o której
    adapt kiedy|jak chcecie|wolicie|zechcecie|wygodnie|wygodniej ; potem kiedy chcecie
    adapt kiedy|jak wam|państwu pasuje|wygodnie|wygodniej    ; potem kiedy wam wygodnie
    whichever <p.indifferent>|any|either|każdej|każda porze|pora|godzinie|godzina|time|hour ; o dowolnej porze
    adapt все|всё одно|равно                                 ; мені все одно
    whichever dowolny|dowolnego|dowolnym|każdego|każdy|jakikolwiek|any <p.dayword> ; o 17 każdego dnia
    none <p.tonot>                                             ; żaden
    adapt żaden|żadna|żadne … nie jest|są|byłby|byłaby … <p.no.good>|najgorszy|najgorsza|niewygodny|niedogodny ; Żaden nie jest zły.
    adapt żaden|żadna|żadne … nie odpada|koliduje|wadzi|zawadza|sprawia|stanowi|wyklucza ; Żaden nie odpada.
    adapt none of … is|are … bad|wrong|problem|inconvenient|impossible ; None of them is a problem.
    none <p.can>|<p.come>|pasuje|dam w żadnym|żadnych|żadnej      ; Nie mogę w żadnym.
    none ani jeden|jedna|jedno                               ; ani jeden mi nie pasuje
    none nie ma|widzę takiego|takiej|takiego|żadnego          ; Nie ma takiego, który by pasował.
    none ani razu                                            ; Nie mogę ani razu.
    none not one|any                                         ; not one of them
    none nic|ничего|нічого mi? nie?                          ; Nic mi nie pasuje.
    none nothing                                             ; nothing suits me
    rest kiedy|gdzie indziej                                 ; W środę mam scholę, kiedy indziej proszę bardzo.
    rest other two|three|four|five|days|dates|ones|slots|options ; the other two work for me
    rest other two|three|four|five days|dates|ones|slots|options ; the other three dates
    rest <p.other>                                             ; 2 i 4 odpadają, reszta tak.
    leftover co|która|które|który|to zostaje|zostaną|zostanie|pozostaje|pozostaną|pozostanie|zostało|zostały ; Biorę, co zostaje.
    leftover poza|oprócz tym|tego jestem|wszystko|mogę|możemy|pasuje|pasują|proszę|dowolnie ; W czwartki chór, poza tym jestem wolna.
    leftover otherwise i m|am|can                            ; otherwise I am free
    leftover otherwise im|free|fine|ok|any|anything          ; otherwise fine
    leftover reszta … do państwa|was|pani|pana $               ; Sobota należy do cerkwi, reszta do Państwa.
    leftover what|whatever remains                           ; I take what remains.
    leftover coś|cokolwiek|dowolny|któryś|którykolwiek|jeden z|ze|spośród tych? reszty|pozostałych|innych ; Proszę wybrać coś z reszty.
    leftover that|which is|are|remains|remain left             ; Pick anything that is left.
    leftover whats|whatevers left                            ; Choose from what's left.
    leftover what|whatever is left                           ; I take what is left.
    only jedyny|jedyna|jedyne|sam|sama|samo|samą|same|tylko|jedynie|wyłącznie|only|ino|jeno|yno|just|лише|тільки|byle|solely ; tylko 2
    except oprócz|prócz|wyłączając|pomijając|except|excluding|minus|крім|окрім|apart ; wszystkie oprócz trzeciego
    except poza|besides                                      ; Wszystkie terminy poza 3 i 4.
    except z|за wyjątkiem|винятком                           ; z wyjątkiem soboty
    except z|za wyłączeniem|pominięciem                      ; z wyłączeniem godziny 12:00
    except za wyjątkiem                                      ; za wyjątkiem soboty
    except apart|aside from                                  ; the week is fine, apart from the Monday
    except to the exclusion of                               ; any day, to the exclusion of Fridays
    except with the? exception of                            ; all with the exception of 3
    except barring|excepting                                 ; any day barring Friday
    except byle|oby|tylko nie                                ; byle nie z rana i nie we wtorek
    except just|only|anything not|but                        ; just not Friday
    except any|anything|all|every day|time|date|of|one but   ; Any day but Friday works for me.
    except any|anything|all|everything|everyday but          ; Anything but the weekend
    except wszystkie|wszystko|każdy|każda|każde|cokolwiek|zawsze byle|tylko|ale|a|aby|oby nie ; wszystko byle nie piątek
    except any|every|all|day|days|date|dates|anything other than  ; any day other than Friday
    except inny|inna|inne|każdy|każda|każde niż              ; każdy inny niż piątek
    except inny|inna|inne|innych|innym dzień|dni|dniu|termin|terminy|terminów|datę|daty niż ; w inne dni niż wtorek
    except other than                                        ; other than Friday I'm free
    """
