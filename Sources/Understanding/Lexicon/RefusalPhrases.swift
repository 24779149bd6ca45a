// Phrases that decline, said outright or implied. The notation stands in Phrases.swift, the meanings in AnswerPhrases.swift.

let refusalPhrases = """
    # Not coming, in the first person
    NO    proszę … mnie|nas nie spodziewać                    ; Proszę się mnie nie spodziewać.
    NO    mnie|nas … nie szukajcie|szukaj|wypatrujcie|wypatruj|wyglądajcie|oczekujcie|spodziewajcie ; Mnie nie szukajcie, jestem w rejsie.
    NO    nie szukajcie|szukaj|wypatrujcie|wypatruj|wyglądajcie|oczekujcie|spodziewajcie się? mnie|nas ; Nie wypatrujcie mnie.
    NO    ^ obejdzie|obędzie się $                            ; Dziękuję, obejdzie się.
    NO    nie ma … możliwości|szans|szansy|opcji|mowy żebym|abym|żebyśmy|by ; Nie ma takiej opcji, żebym się wyrwała.
    NO    bezemnie|beznas                                     ; bezemnie
    NO    z całego|głębi serca|duszy nie $                    ; Z całego serca nie.
    NO    ja|my też|tez|również|także nie $                   ; Nikt nie przyjdzie, ja też nie.
    NO    niż <come1>                                         ; Prędzej mi kaktus na dłoni wyrośnie, niż pójdę.
    skip  zaczynać|zacząć|zaczynajcie|zacznijcie|startujcie|ruszajcie bez|beze mnie|nas ; Spóźnię się, zaczynajcie beze mnie.
    skip  ^ sam|sama|sami nie <come1>                         ; Sama nie przyjdę, biorę ze sobą Annę.
    NO    nie czekajcie|czekaj $                              ; Będzie po wszystkim. Nie czekajcie.
    no    zostanę|zostaniemy w domu|łóżku                     ; Zostanę w domu.
    NO    nie zobaczymy|widzimy|spotkamy się                  ; Nie zobaczymy się we wtorek.
    NO    klops $                                             ; No to klops.
    NO    sobie … daruję|darujemy|odpuszczę|odpuszczam|odpuścimy ; Tym razem sobie daruję.
    NO    nie chodzę|chodzimy|chadzam|bywam|bywamy            ; Nie chodzę na zebrania.
    NO!   <come.would> gdyby nie                              ; Byłabym, gdyby nie dyżur.
    NO    <go1> … myślami|duchem|sercem                       ; Będę z Państwem myślami.
    NO    myślami|duchem|sercem <go1>|jestem|jesteśmy          ; Duchem będę z Wami.
    NO    jestem|jesteśmy … myślami|duchem|sercem             ; Jestem z Państwem myślami.
    NO    <i.pl> też|również|także|niestety nie $             ; Ja też nie.
    NO    <i.pl> nie $                                        ; My nie.
    NO    nie nie <come1>|<can1>                              ; Nie nie przyjdę.
    NO    nie wpisuj|wpisujcie|zapisuj|zapisujcie|czekajcie|czekaj … mnie|nas ; Nie czekajcie na mnie.
    NO    skreśl|skreślcie|wykreśl|wykreślcie mnie|nas        ; Skreślcie mnie tym razem.
    no    obejdzie|obędzie się bez                            ; Obejdzie się beze mnie.
    no    nie po drodze                                       ; Nie po drodze mi.
    no    odmawiać|odmówić … muszę                            ; Odmówić muszę.
    no    nie tego dnia|razem                                 ; Nie tego dnia.
    no    nie dziś|dzisiaj|teraz                              ; Nie teraz.
    no    wypadam|wypadamy z gry                              ; Wypadam z gry.
    no    nie zdążymy|zdążę                                   ; Nie zdążę.
    no    przepraszam|przepraszamy … nieobecność|nieobecności|że-nie ; Przepraszam za nieobecność.
    NO    nie ma … możliwości|szans|szansy|opcji              ; Nie ma takiej możliwości.
    NO    nic z tego                                           ; Nic z tego, mam dyżur.
    NO    ale|lecz nie $$                                      ; Dziękuję, ale nie.
    NO    żaden|żadna|żadne … nie <come3>|<can3>|ma            ; Żadne z nas nie da rady.
    NO    <title> … nie może|mogą|zdoła|zdołają                ; Ksiądz proboszcz nie może.
    NO    <title> … nie da|dadzą rady                          ; Dyrektor nie da rady.
    no    przebywam|przebywamy|siedzę|wypoczywam|bawię … <busy>|za|poza ; W tym terminie przebywam na urlopie.
    no    będę|będziemy wtedy|akurat … w|we|na|za|u|poza       ; Będę wtedy w Krakowie.
    no    będę|będziemy w tym czasie|dniu … w|we|na|za|u|poza  ; Będę w tym czasie u córki.
    no    dnia|dniu|czasie|terminie będę|jestem w|we|na|za|u|poza ; Tego dnia będę u córki.
    no    nie interesują|interesuje mnie|nas                   ; Nie interesują mnie takie spotkania.
    no    nie jest|są … zainteresowan*                         ; Szkoła nie jest zainteresowana.
    no    szkoda mojego|mi|czasu|zachodu                       ; Szkoda mojego czasu.
    no    <away> <busy>                                        ; Jadę na urlop.
    no    nie widzę|widzimy sensu|potrzeby                     ; Nie widzę sensu.
    no    nie mam|mamy zamiaru                                 ; Nie mam zamiaru przychodzić.
    no    mam|mamy … wyjazd|wyjazdy|urwanie|młyn|zapieprz|kocioł|sajgon|nawał ; Mamy urwanie głowy.
    no    nie będzie nam|mi dane                               ; Nie będzie mi dane.
    no    nie ten czas|moment|dzień                            ; To nie ten czas.
    no    obowiązki … nie pozwalają|pozwolą                    ; Obowiązki mi nie pozwolą.
    NO    dziękuję|dziękujemy ale|lecz nie                     ; Dziękuję, ale nie.
    NO    <come.would> … ale nie <can1>                        ; Przyszłabym, ale nie mogę.
    no    przełożyć … nie <can1>                               ; Wizyty przełożyć nie mogę.
    NO    nie <come1>                                          ; Nie przyjdę.
    NO    nie się? <come1>                                     ; Nie się zjawię.
    NO    nie wezmę|weźmiemy|biorę udziału                     ; Nie wezmę udziału.
    NO    nie <can1>                                           ; Nie mogę.
    NO    nie <can1> … <come.inf>                              ; Nie mogę tym razem być.
    NO    nie <can1> … wziąć udziału                           ; Nie mogę wziąć udziału.
    NO    nie <go1> <can.past>                                 ; Nie będę mogła.
    NO    nie <give> <way>                                     ; Nie dam rady.
    NO    nie <give>                                           ; Nie damy.
    NO    <way> nie <give>                                     ; Rady nie dam.
    NO    nie ma|mam|mamy szans|szansy|mowy|opcji|możliwości|jak|czasu|siły ; Nie ma szans.
    NO    nie widzę|widzimy … możliwości|szans|opcji           ; Nie widzę możliwości uczestnictwa.
    NO    nie uda|udało|udaje mi|nam|się                       ; Nie uda mi się.
    NO    nie jestem|jesteśmy w stanie                         ; Nie jestem w stanie.
    NO    nie wyrobię|wyrwę|urwę|wyjdę|wydostanę|wydolę|podołam|zdołam|wyskrobię|ogarnę|dygnę|wydolimy|wyrobimy ; Nie wyrobię się.
    NO    nie <come3> mnie|nas                                 ; Nie będzie mnie.
    NO    mnie|nas … nie <come3>                               ; Mnie nie będzie.
    NO    zabraknie mnie|nas                                   ; Zabraknie mnie.
    NO    mnie|nas zabraknie                                   ; Mnie zabraknie.
    NO    nie liczcie|licz … na mnie|nas                       ; Nie liczcie na mnie.
    NO    proszę … na mnie|nas nie liczyć                      ; Proszę na mnie nie liczyć.
    NO    <come.inf> nie <can1>                                ; Przyjść nie mogę.
    NO    bez|beze mnie|nas                                    ; Tym razem beze mnie.
    NO    odpadam|odpadamy|wypadam|wymiękam|spasuję|pasuję|odpuszczam|odpuszczę|podziękuję|podziękujemy ; Ja odpadam.
    NO    ^ tym? razem? pas|pass $                             ; tym razem pass
    NO    nie tym razem                                        ; Nie tym razem.
    NO    nie skorzystam|skorzystamy|skuszę|reflektuję|planuję|zamierzam|wybieram|planujemy|wybieramy ; Nie skorzystam.
    NO    muszę|musimy|zmuszon* … odmówić|zrezygnować|odwołać|podziękować|odpuścić|rezygnować ; Muszę odmówić.
    NO    będę|będziemy musiał*|musieli|zmuszon* … odmówić|zrezygnować|odwołać|podziękować ; Będę musiała zrezygnować.
    NO    odmawiam|odmawiamy|odwołuję|odwołujemy               ; Odwołuję swój udział.
    NO    odmeldowuję|odmeldowujemy się                        ; Odmeldowuję się na ten dzień.
    NO    rezygnuję|rezygnujemy                                ; Rezygnuję.
    NO    rezygnuję|rezygnujemy z <participation>              ; Rezygnuję z udziału.
    NO    zrezygnuję|zrezygnujemy                              ; Tym razem zrezygnuję.
    NO    wycofuję|wycofujemy … się|udział                     ; Wycofuję się.
    NO    nieobecna|nieobecny|nieobecni|nieobecność            ; Nieobecna, urlop.
    NO    usprawiedliwi*|usprawiedliwieni*                     ; Proszę o usprawiedliwienie.
    NO    wybaczy* … nieobecność                               ; Proszę wybaczyć nieobecność.
    no    nie pasuje|odpowiada                                 ; Nie pasuje mi.
    no    termin … odpada|koliduje|niefortunny|niedobry|zły|niedogodny|nieodpowiedni ; Termin odpada.
    no    koliduje|kolidują|pokrywa|nakłada                    ; Koliduje mi z zawodami.
    no    wykluczone|niemożliwe|nierealne|niewykonalne|niemożliwa ; Wykluczone.
    no    nie jest … możliw*|możliwe                           ; Nie jest to możliwe.
    no    ^^ nie $$                                            ; nie
    no    ^^ n|niet|nope $$                                    ; niet
    no    ^^ nie $                                             ; Nie, dziękuję.
    no    ^ nie dziękuję|dziękujemy                            ; Nie, dziękuję.
    no    ^ ja nie $                                           ; Mąż tak, ja nie.
    no    nie nie                                              ; nie nie
    no?   ^ nie $$                                             ; Może innym razem, nie.
    NO    <regret> nie $                                       ; Niestety nie.
    NO!   <informed> … nie $$                                  ; Przecież pisałem że NIE.
    NO!   <informed> że nie $$                                 ; Przecież pisałem że NIE.
    no    ^^ <regret> $$                                       ; Niestety :(
    no    ^^ <regret> <nomark>                                 ; Niestety ❌
    no    <nomark>                                             ; ❌
    no?   <regret>                                             ; Niestety, pani Magdo.
    no    <regret> … mam|mamy|jestem|jesteśmy                  ; Niestety mam wtedy próbę.
    no    <regret> … <away>                                    ; Niestety w tym dniu wyjeżdżam.
    no    <regret> … <busy>|<ill>                              ; Niestety dyżur.
    no    <regret> … muszę                                     ; Niestety muszę zostać z dzieckiem.
    no    z <regret> … informuję|zawiadamiam|muszę|informujemy ; Z przykrością informuję.
    no    mam|mamy … <busy>|<ill>                              ; Mam wtedy dyżur.
    no    jestem|jesteśmy … <busy>|<ill>                       ; Jestem wtedy na konferencji.
    no    będę|będziemy … <busy>|<ill>                         ; Będę wtedy na urlopie.
    no    będę|będziemy … za|poza granicą|miastem|krajem|domem|polską ; Będę za granicą.
    no    będę|będziemy … w pracy                              ; Będę wtedy w pracy.
    YES   <come1> … po|przed|prosto|między <busy>             ; Przyjdę zaraz po lekcjach.
    no    jestem|jesteśmy|będę|będziemy … zajęt*|nieobecn*     ; Jestem zajęta.
    no    <away>                                               ; W tym dniu wyjeżdżam.
    no?   <busy>                                               ; U nas wtedy wywiadówki.
    no    leżę|leżymy w|z                                      ; Leżę z grypą.
    no    nie <come3>                                          ; Nikt od nas nie będzie.
    NO    nikt … nie <come3>|<can3>|ma                         ; Nikt z nas nie przyjdzie.
    NO    nie <come3> <can.past>                               ; Burmistrz nie będzie mógł.
    NO    nie <come3> <can.past> … <come.inf>                  ; Nie będzie mógł uczestniczyć w spotkaniu.
    NO    nie weźmie|wezmą udziału                             ; Nie weźmie udziału.
    NO    nie <like1>                                          ; Nie chcę przychodzić.
    no    nie jestem|jesteśmy zainteresowan*                   ; Nie jestem zainteresowana.
    no    nie interesuje mnie|nas                              ; Nie interesuje mnie to.
    no    nie dla mnie|nas                                     ; To nie dla mnie.
    no    nie mam|mamy ochoty|siły|sił|zdrowia                 ; Nie mam siły.
    no    nie moja bajka                                       ; To nie moja bajka.
    no    nie <come.past>                                      ; Nie przyszłam.
    no    nie jest … dobry|najlepszy|odpowiedni moment|czas    ; To nie jest dobry moment.
    no    daruję|darujemy sobie                                ; Daruję sobie.
    no    odezwę|odezwiemy się po|w                            ; Odezwiemy się po nowym roku.
    later innym|następnym|kolejnym razem                       ; Może innym razem.
    later kiedy indziej                                        ; Może kiedy indziej.
    elsewhen następne|kolejne|przyszłe|następnym|kolejnym|przyszłym spotkanie|spotkania|spotkaniu|zebraniu ; Będę na następnym spotkaniu.
    elsewhen na następne|kolejne|przyszłe|następnym|kolejnym|przyszłym|przyszłoroczne|przyszłorocznym <come1>|na|z|już|postaram|wpadnę ; Na następne przyjdę.
    elsemonth na wiosenne|wiosennym|letnie|letnim|jesienne|jesiennym|zimowe|zimowym|świąteczne|świątecznym|noworoczne|noworocznym \
        ; Tym razem nie dam rady, ale na wiosenne przyjdę.
    elsemonth na styczniowe|styczniowym|lutowe|lutowym|marcowe|marcowym|kwietniowe|kwietniowym|czerwcowe|czerwcowym \
        ; W lutym nie, na kwietniowe przyjadę.
    elsemonth na lipcowe|lipcowym|sierpniowe|sierpniowym|wrześniowe|wrześniowym|październikowe|październikowym|listopadowe|listopadowym|grudniowe|grudniowym \
        ; W lutym nie, na czerwcowe przyjadę.
    elsemonth the|your spring|summer|autumn|winter|next one|meeting|event ; I can't now, but I'll be at the spring one.
    NO    ani rusz                                             ; W lutym ani rusz.
    no    w innym terminie                                     ; Chętnie w innym terminie.
    no?   życzę|życzymy|życzy … obrad|spotkania                ; Życzę owocnych obrad.
    no    nie <come.would>                                     ; Nie byłbym w stanie.
    no    zdrowie nie to|pozwala|dopisuje                      ; Zdrowie nie to.
    no    nogi nie chcą|niosą                                  ; Serce by chciało, nogi nie chcą.
    no    nie pozwala|pozwalają                                ; Zdrowie mi nie pozwala.
    no    coś mi wypadło|wyskoczyło                            ; Coś mi wypadło.
    no    wypadł*|wyskoczył* mi|nam                            ; Wypadło mi coś pilnego.
    no    sam*|proszę rozumiesz|zrozumieć|rozumie              ; Sama rozumiesz.
    no    siła wyższa                                          ; Siła wyższa.
    no    nie ma mnie|nas                                      ; Nie ma mnie wtedy w kraju.
    no    wszystkie siły w terenie                             ; Wszystkie siły w terenie.
    no    grafik|kalendarz … pełny|napięty|zapełniony|zajęty   ; Grafik mam pełny.
    no    zajęt* grafik|kalendarz|termin|dzień                 ; Mam już zajęty termin.
    no    inne|innych|inny plany|planów|zobowiązania|obowiązki|termin ; Mam inne zobowiązania.
    no    podziękuję|podziękujemy za zaproszenie               ; Tym razem podziękuję za zaproszenie.
    """
