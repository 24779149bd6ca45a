// Figures of speech about the dates of a poll: "poza tym jak w banku", "12 do bani", "piątek zabiera mi kurs". The notation is that of
// PollPhrases.swift.

/// What is said of a date in other words than "pasuje".
let pollSayings = """
    good jak w banku|zegarku|masło|dym                         ; dwójka odpada, reszta jak w banku
    good jak ulał|drut|dzwon|malowanie|lala                    ; 3 pasuje jak ulał
    good bez dwóch|żadnych|cienia zdań|dyskusji|wątpliwości|gadania|wahania ; Środa, bez dwóch zdań
    good bez wahania|dyskusji|gadania|zastanowienia            ; trzeci bez wahania
    good do zrobienia|wzięcia|przyjęcia|przełknięcia|ogarnięcia ; środa i sobota są do zrobienia
    good przejdzie|przejdą                                     ; u mnie przejdzie wszystko poza sobotą
    good hulaj dusza                                           ; od 12 hulaj dusza
    good do państwa|waszych|pańskich|twoich usług              ; w soboty jestem do Państwa usług
    good do usług                                              ; w soboty do usług
    good służę|służymy $                                       ; w inne dni służę
    good pełna|całkowita|stuprocentowa gotowość bojowa?        ; w pozostałe dni pełna gotowość bojowa
    good czemu|dlaczego|czemuż nie                             ; wtorek czemu nie
    good why not                                               ; the 4th, why not
    good na mur beton?                                         ; 13 kwietnia na mur
    good bankowo|murowane|murowany|murowana                    ; 4 i 5 bankowo
    good da|dadzą|dałoby|dało się też? zrobić|ogarnąć|załatwić|pogodzić|wcisnąć|upchnąć|ułożyć|zorganizować ; 9 lipca da się zrobić
    good się|też|też? da|dadzą $                               ; 13 też się da
    good nic mi|mnie|nam|nas? nie stoi na przeszkodzie|drodze  ; 11 nic mi nie stoi na przeszkodzie
    good nie stoi na przeszkodzie|drodze                       ; 11 nie stoi na przeszkodzie
    good nic mi|mnie|nam|nas? nie przeszkadza|koliduje|wadzi|zawadza|blokuje|wypada|grozi ; we wtorek nic mi nie wypada
    good nic mi|mnie|nam|nas? nie wiąże|trzyma|ogranicza|krępuje ; we wtorek nic mnie nie trzyma
    good nie wadzi|wadzą|zawadza|zawadzają|gryzie|gryzą         ; wtorki mi nie wadzą
    good nie koliduje|kolidują|kłóci|kłócą się? z niczym        ; pozostałe nie kolidują z niczym
    good nic się|sie nie dzieje                                ; w piątek nic się nie dzieje
    good na luzie|luziku|spokojnie                             ; 16 i 18 na luzie
    good na rękę                                               ; czwartek byłby mi na rękę
    good nie jestem|jesteśmy|byłbym|byłabym przeciw|przeciwny|przeciwna|przeciwko ; 26 – nie jestem przeciw
    good nie pogardzę|pogardzimy|odmówię|odmówimy|wzgardzę|wybrzydzam|wybrzydzamy|narzekam|protestuję|pogniewam ; wtorkiem nie pogardzę
    good nie nastręcza|nastręczają|sprawia|sprawiają|stanowi|stanowią trudności|problemu|kłopotu|przeszkody|kłopotów ; sobota nie nastręcza trudności
    good zero przeszkód|problemu|problemów|kłopotu|kłopotów|zastrzeżeń|przeciwwskazań ; środa zero przeszkód
    good kalendarz|grafik|terminarz mam? czysty|pusty|wolny    ; na 22 i 26 kalendarz czysty
    good na każde|każdy moje? zawołanie|skinienie|rozkaz|wezwanie ; od 13 na każde skinienie
    good w dechę|porzo|pytę|porządeczku|pompkę                 ; Środa jest w dechę
    good z miłą|wielką|dużą|prawdziwą|największą|ogromną przyjemnością|chęcią|ochotą|radością ; 12 i 14 z miłą chęcią
    good jestem|jesteśmy wtedy? na chodzie|nogach   ; w inne dni o 11 jestem na chodzie
    good mam|mamy wychodne|spokój|labę|laba|fajrant|swobodę|pusto ; w czwartki mam wychodne
    good nie mam|mamy wtedy? nic $                             ; w czwartek nie mam nic
    good nic nie mam|mamy wtedy? $                             ; w czwartek nic nie mam
    good nie mam|mamy żadnych|żadnej|żadnego? <p.busy.off>     ; Poniedziałki to dni, kiedy nie mam treningów
    good można mnie|nas łapać|złapać|mieć|brać|dopaść|zapraszać|wpisać|wpisywać|dopisać|spotkać ; po 20 można mnie łapać
    good mnie|nas złapiecie|zastaniecie|macie|dopadniecie|znajdziecie|spotkacie ; przed południem mnie złapiecie
    good ode mnie|nas macie|dostaniecie                        ; wtorki ode mnie macie
    good mnie|nas|mi ratuje|ratują|urządza|urządzają|zadowala|zadowalają|satysfakcjonuje|satysfakcjonują ; sobota mnie ratuje
    good ratuje|ratują|urządza|urządzają|zadowala|zadowalają|satysfakcjonuje|satysfakcjonują mnie|nas ; sobota urządza mnie
    good są|będą wszystkie? moje|wasze|nasze|państwa $          ; środy są moje
    good jest|będzie wasza|wasz|wasze|państwa $                ; sobota jest wasza
    good wszystkie|też|reszta|pozostałe|inne moje|moja|wasze|wasza|nasze $ ; Soboty nie, pozostałe moje
    good jest|mówię|powiem|mówimy tak                          ; pozostałym mówię tak
    good przystaję|przystajemy|przystanę|przystaniemy na       ; na dwa pozostałe przystaję na pewno, przystaję na 3
    good przystaję|przystajemy|przystanę                       ; na pozostałe dwa przystaję
    good fallback|backup|reserve|rezerwowo|rezerwowy|rezerwowa ; first choice 2, fallback 5
    skip piszę|odpisuję|odpowiadam z telefonu|komórki|komputera|pracy|drogi|trasy|autobusu|pociągu|tabletu|szpitala ; piszę z telefonu 1 3 i ew 5
    bad nie znajdę|znajdziemy|znajduję|mamy|mam wolnej|wolnego|ani chwili|czasu|momentu|chwilki|minuty ; nie znajdę wolnej chwili
    good otherwise                                             ; Friday, otherwise Monday evening
    good for sure                                              ; Monday for sure
    good bez uwag|zastrzeżeń|sprzeciwu do|wobec                ; Bez uwag do środy 14 lipca.
    good failing that|this|it                                  ; Thursday, failing that Monday
    good if not $                                              ; the 29th ideally, the 27th if not
    good is|are|s|m|looks wide? clear|open|mine|grand|brilliant ; 16, 18 and 24 are clear
    good no worries|bother|trouble|hassle                      ; 3, no worries
    good m|am yours                                            ; after that I'm yours
    good at your|you disposal                                  ; after the 30th I am at your disposal
    good jak|jakby|gdyby|jeśli|jeżeli i to|ten|ta nie|odpadnie ; 18 maja, a jak i to nie, to 7
    good jak|jakby|gdyby się ludzi|chętnych|dość nie zebrało|zbierze|znalazło|znajdzie ; a jakby się ludzi nie zebrało, to 1
    good jak|jakby|gdyby się ludzie|chętni|nikt nie zebrali|zebrał|zbiorą ; a jakby się ludzie nie zebrali, to 1
    good jak|jakby|gdyby nie było|będzie chętnych|ludzi|kompletu|quorum ; a jakby nie było chętnych, to jedynka
    good jak|jeśli|jeżeli już? nic|niczego innego              ; ewentualnie 3, jak już nic innego
    good jak|jeśli|jeżeli|skoro już? muszę|musi|trzeba|przyjdzie ; na pozostałe, skoro już muszę
    bad do bani|kitu|chrzanu|luftu                             ; 12 z 17 do bani
    bad za chiny|nic nie?                              ; w tygodniu za Chiny
    bad zero szans|możliwości|opcji                            ; rano zero szans
    bad mowy|szans|opcji nie ma|będzie                         ; 9.11 mowy nie ma
    bad nie ma o czym mówić|gadać|rozmawiać                    ; w Wielki Piątek nie ma o czym mówić
    bad mam|mamy je|ją? z głowy                                ; soboty mam z głowy
    bad nijak                                       ; pozostałych nijak
    bad nie znoszę|cierpię|trawię|ugryzę|ugryziemy|przeskoczę|przeskoczymy ; śród nie ugryzę
    bad nie ruszam|ruszę|ruszymy|ruszamy|oderwę się|sie|stąd|z|ze|od ; do 25 nie ruszam się z domu
    bad nie wychodzę|wyjdę|odchodzę|odejdę|wyściubiam|wychylam|wystawiam nosa|od|z|ze|stąd|się ; do 25 nie wychylam nosa
    bad zabiera|zabierają|zabrał|zabrała|zabrało|zabrały mi|nam ; popołudnia zabiera mi kurs
    bad mi|nam zabiera|zabierają|zabrał|zabrała|zabrało|zabrały ; popołudnia mi zabiera kurs
    bad zjada|zjadają|zjadł|zjadła|zjadło|zjadły|pochłania|pochłaniają|pochłonął|pochłonęła mi|nam|mnie|nas? ; kwiecień zjadła mi premiera
    bad obowiązuje|obowiązują mnie|nas                         ; do szesnastej obowiązuje mnie urząd
    bad mnie|nas obowiązuje|obowiązują                         ; do szesnastej mnie obowiązuje dyżur
    bad odpuśćmy|darujmy|darujcie|pomińmy|pomińcie|pominąć|zapomnijmy|zapomnijcie|wyłączcie|wyłączyć sobie|mnie|nas? ; Piątki odpuśćmy
    bad sobie|mnie|nas darujmy|daruję|darujcie|pominąć|pomińcie|wyłączyć|zwolnić ; inne sobie darujmy
    bad mówię|mówimy|powiem pas|nie                            ; czwartkom mówię nie
    bad dla rodziny|domu|boga|wnuków $                         ; sobota dla rodziny
    bad będę|będziemy jeszcze|wtedy? leżał|leżała|leżeć|chorował|chorowała|siedział|siedziała|siedzieć ; 27 będę jeszcze leżał
    bad będę|będziemy jeszcze|wtedy? pracował|pracowała|pracować|jechał|jechała|jechać|wracał|wracała|wracać|dyżurował|dyżurowała ; 27 będę wracała
    bad nie będę|będziemy mógł|mogła|mogli|mogły               ; nie będę mogła wcale
    skip jeśli|jeżeli|jak można prosić|poprosić|wybrać|wybierać  ; 18.02 lub 22.02, jeśli można prosić
    skip o ile|jeśli to? dalej|jeszcze|nadal|wciąż|ciągle? aktualne|aktualny ; 4 lub 6, o ile to dalej aktualne
    skip ferie|urlop|egzaminy|wakacje|święta mam|mamy już? za sobą|nami ; Wszystko mi jedno, ferie mamy już za sobą
    good alternatywnie|opcjonalnie|zamiennie|zapasowo          ; 7 kwietnia, alternatywnie 16
    skip jak nigdy dotąd?                                      ; styczeń mam luźny jak nigdy
    bad zostawiam|zostawiamy na                                ; sobotę zostawiam na pakowanie
    good zostawiam na wszelki wypadek                          ; 3 zostawiam na wszelki wypadek
    bad zostawcie|zostaw|zostawmy ludziom|dzieciom|rodzinie ; Soboty zostawcie ludziom
    skip byle|oby|żeby nie padało|lało|wiało|sypało|mroziło     ; 20, byle nie padało
    skip byle|oby|żeby|aby|tylko się|to? nie za|się? przeciągnęło|przeciągało|przedłużyło|dłużyło|ciągnęło|trwało|zeszło ; byle się nie przeciągnęło
    skip byle|oby|żeby|aby|tylko nie za|się? długo|późno|trwało|zeszło ; 3 pasuje, byle nie trwało do nocy
    skip as long as it|we doesnt|dont|isnt drag|overrun|run|go|last ; the 20th, as long as it doesn't drag on
    bad nie ma kto|komu mnie|nas zastąpić|zmienić|zostać        ; w sobotę nie ma kto mnie zastąpić
    bad nie ma mnie|nas kto zastąpić|zmienić                    ; później nie ma mnie kto zastąpić
    none tym razem beze|bez mnie|nas                           ; tym razem beze mnie
    none nie tym razem $                                       ; Niestety nie tym razem
    none not this time                                         ; sorry, not this time
    none ^ może|to? następnym|innym razem $                    ; Następnym razem.
    none nie będę|będziemy mógł|mogła|mogli|mogły przyjść? wcale|w|ogóle ; nie będę mogła wcale
    bad no go|chance|way                                       ; Saturday is a no go
    none nie dam|damy|dajemy|daję rady? w|na|z żadnym|żadnych|żadnej|żaden ; Nie dam rady w żadnym z tych dni.
    skip więcej nie obiecuję|obiecujemy|deklaruję|typuję|wskazuję|podaję|proponuję ; 3 i 4, więcej nie obiecuję
    skip none of the others|other|rest                         ; the 23rd, none of the others
    skip otherwise i|we m|am|re|are in|at|on|away|working|teaching|busy|out ; 4, otherwise I'm in the classroom
    skip otherwise im in|at|on|away|working|teaching|busy|out  ; 4, otherwise im at work
    same to samo                                               ; we wtorek nie, w poniedziałek to samo
    same podobnie|identycznie|analogicznie                     ; 27 mogę, podobnie 20 i 23
    same as well                                               ; Friday the 13th, and the 14th as well
    adapt ile razy? wlezie|chcecie|trzeba|wola                 ; w tygodniu ile wlezie
    adapt kiedy|co|który|kiedykolwiek|gdzie bądź               ; wcześniej kiedy bądź
    adapt co dacie|dasz|chcecie|zaproponujecie|wybierzecie|ustalicie|każecie ; Wezmę, co dacie
    adapt wedle|według waszego|państwa? życzenia|uznania|woli  ; potem wedle życzenia
    adapt take|have your pick                                  ; otherwise take your pick
    adapt ganz? egal                                           ; 2 czy 3, ganz egal
    adapt biorę|bierzcie|bierz|mogę|może jak leci|popadnie     ; Biorę jak leci
    adapt <p.worry> nie mam|mamy|wnoszę|wnosimy|zgłaszam|zgłaszamy|widzę ; co do pozostałych zastrzeżeń nie wnoszę
    adapt nie mam|mamy|wnoszę|wnosimy|zgłaszam|zgłaszamy|widzę <p.worry> ; co do reszty nie mam zastrzeżeń
    adapt żadnych ale|<p.worry>                                ; co do reszty żadnych ale
    adapt wszystko mi|nam? po drodze                           ; mnie tam wszystko po drodze
    adapt można|możecie|proszę dysponować|rozporządzać|dysponujcie moim|moją|naszym czasem|osobą ; proszę dysponować moim czasem
    leftover a? tak to jestem|mogę|możemy|zawsze|przyjdę|przyjdziemy|proszę|wszystko|pasuje|chętnie ; 24 chrzciny, a tak to mogę
    leftover poza|oprócz|prócz tym|tego|nim|nią|nimi|niego|niej|nich <p.open>|<p.free>|<p.nice>|<p.indifferent> ; poza nią jak w banku
    leftover otherwise take|have your pick                     ; otherwise take your pick
    event <p.event>                                            ; 22 jasełka
    """
