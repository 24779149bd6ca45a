// Phrases that accept, decline or leave open. The notation stands in Phrases.swift.
// YES NO MAYBE: said outright. yes no maybe: implied. With "?": a hint that yields to anything clearer.
// NO! YES!: counts in a question too. later: speaks of another time (and so declines this one).
// wish: "chciałabym …": no answer, but with "ale" behind it a polite no.
// relay: passes the letter on, so that a mere "ok" is no answer.
// skip: takes words that look like an answer and are none. past: what comes now is an earlier plan.
// change: the person changed their mind; the last word counts. polite: an "if" that is no condition.

let answerPhrases = comingPhrases + "\n" + openPhrases

private let comingPhrases = """
    # Coming, in the first person
    YES   proszę … mnie|nas spodziewać                        ; Proszę się mnie spodziewać.
    YES   nie <can1>|sposób|wypada|wyobrażam nie <come.inf>   ; Nie mogę nie przyjść.
    YES   nie <can1> sobie? … darować|odpuścić|zrezygnować    ; Nie mogę sobie tego odpuścić.
    YES   nie sposób|wypada|godzi się? odmówić                ; Nie wypada odmówić.
    YES   nie mam|mamy jak się? wykręcić|wymówić|odmówić|wymigać|wykpić ; Nie mam jak się wykręcić.
    YES   nie mam|mamy jak wykręcić|wymówić|wymigać|wykpić się ; Nie mam jak wymigać się.
    YES   zobaczą|zobaczycie|ujrzą|ujrzycie … mnie|nas        ; W czwartek zobaczą mnie Państwo.
    YES   zobaczą|zobaczycie|ujrzą|ujrzycie … moją skromną? osobę ; W czwartek zobaczą Państwo moją skromną osobę.
    YES   mnie|nas pan|pani|państwo? zobaczy|zobaczą|zobaczycie|ujrzy|ujrzą|ujrzycie ; Obóz przepadł, więc mnie Pan zobaczy.
    YES   do was|państwa|pani|pana jadę|jedziemy|przyjeżdżam|przyjeżdżamy|idę|idziemy ; Wsiadam w autobus i do Was jadę.
    YES   jadę|jedziemy|idę|idziemy|wybieram|wybieramy się? do was|państwa ; Jadę do Was.
    YES   przez niżej podpisan*                              ; Szkoła będzie reprezentowana przez niżej podpisaną.
    YES   oraz|i|plus niżej podpisan*                        ; Będą pani Anna Kos oraz niżej podpisany.
    skip  dobrze|super|świetnie|fajnie|cudownie|pięknie że    ; Dobrze, że Pani pilnuje takich spraw!
    YES   nic|nikt mnie|nas nie powstrzyma|zatrzyma           ; Nic mnie nie powstrzyma.
    YES   trudno|jakże|jak odmówić                            ; Trudno odmówić.
    YES   wpisz|wpiszcie|zapisz|zapiszcie|dopisz|dopiszcie|policz|policzcie|licz|zanotuj|zanotujcie|bierzcie mnie|nas ; Wpisz mnie :)
    YES   mnie|nas wpisz|wpiszcie|zapisz|zapiszcie|dopisz|dopiszcie ; Mnie też wpiszcie.
    YES   mnie|nas też|tez wpisz|wpiszcie|zapisz|zapiszcie|dopisz|dopiszcie ; Mnie też wpiszcie.
    yes   <can1> $                                            ; Na obie mogę.
    yes   ja też|również|także $                              ; Ja też!
    yes   ja|my też|również|także tak                         ; Ja też tak.
    yes   <come.inf> w komplecie                              ; Możemy przyjść w komplecie.
    yes   widzę|widzimy was|państwa|panią|ciebie              ; Widzimy Was w czwartek.
    YES   a jakże|jakżeby|pewka|luz|lux|elegancko             ; A jakże!
    yes   czemu|dlaczego nie                                  ; Czemu nie!
    YES   zarezerwuj|zarezerwujcie|trzymaj|trzymajcie … miejsce|krzesło ; Zarezerwujcie mi miejsce.
    YES   szykuję|szykujemy|wybieram|wybieramy się            ; Wybieram się.
    YES   zgłaszam|zgłaszamy się                              ; Zgłaszam się!
    YES   ciasto|sernik|szarlotkę|makowiec|kawę przyniosę|upiekę|przywiozę ; Sernik upiekę.
    YES   przyniosę|przyniesiemy|upiekę|upieczemy|przywiozę   ; Przyniosę sernik.
    YES   nie wyobrażam sobie żeby|by mnie|nas? zabrakło|nie   ; Nie wyobrażam sobie, żeby mnie zabrakło.
    YES   nie zamierzam|planuję … opuścić|przegapić|ominąć     ; Nie zamierzam tego opuścić.
    YES   zaproszenie … przyjmuję|przyjmujemy                  ; Zaproszenie przyjmuję, Bóg zapłać.
    YES   <participation> potwierdzona|potwierdzam|potwierdzamy|potwierdzone|potwierdzony                        ; Obecność potwierdzona.
    YES   mnie|nas … zabraknąć nie może                        ; Mnie tam zabraknąć nie może!
    YES   ano|juści <come3>                                    ; Ano przyjda.
    YES   będę wtedy … bibliotece|spotkaniu|czytelni           ; Będę wtedy w bibliotece.
    YES   wbijam|wbijamy|wbije                                 ; git, wbijam
    YES   <go1> reprezentować|reprezentował*                   ; Będę reprezentować szkołę.
    YES   stawiamy|stawimy|stawię się                          ; Stawimy się w komplecie.
    YES   proszę o? … wpisanie|zapisanie|dopisanie … mnie|nas|mojej|mój ; Proszę o wpisanie mnie na listę.
    YES   pojawię|pojawimy|zjawię|zjawimy|melduję się          ; Pojawię się.
    yes   nie mam|mamy przeciwwskazań|przeszkód|nic            ; Nie mam przeciwwskazań.
    yes   mam|mamy … wolne|wolny|czas                          ; W czwartki mam wolne.
    yes   jestem|jesteśmy … wolna|wolny|wolni|dostępn*|dyspozycyjn* ; Jestem wtedy wolny.
    YES   miejsce … dla mnie|nas                               ; Proszę zarezerwować miejsce dla mnie.
    YES   anulować … odmowę|rezygnację                         ; Proszę anulować moją odmowę.
    yes   ustawiam|ustawiłam|ustawiłem się                     ; Ustawiłam się.
    YES   <come1>                                              ; Będę.
    YES   wezmę|weźmiemy|biorę|bierzemy udział                 ; Wezmę udział w spotkaniu.
    YES   <go1> <can.past>                                     ; Będę mogła przyjść.
    YES   <go1> obecn*|uczestniczyć|uczestniczył*|reprezentował*|reprezentować ; Będziemy obecni.
    YES   <go1> się? pojawić|stawić|zjawić                     ; Będę się starał nie, ale będziemy się zjawić.
    YES   <go1> na <surely>                                    ; Będę na pewno.
    YES   potwierdzam|potwierdzamy                             ; Potwierdzam.
    YES   potwierdzam|potwierdzamy … <participation>           ; Potwierdzam swój udział.
    YES   potwierdzić … <participation>                        ; Chciałbym potwierdzić swój udział.
    YES   zgłaszam|deklaruję|zgłaszamy|deklarujemy … <participation>|gotowość ; Zgłaszam swój udział.
    YES   melduję|meldujemy|melduje … się|gotowość             ; OSP Wólka melduje gotowość.
    YES   przyjmuję|przyjmujemy … zaproszenie                  ; Z radością przyjmuję zaproszenie.
    YES   skorzystam|skorzystamy z zaproszenia                 ; Chętnie skorzystam z zaproszenia.
    YES   piszę|piszemy|zapisuję|zapisujemy się                ; Piszę się na to.
    YES   proszę … mnie|nas zapisać|wpisać|dopisać|uwzględnić  ; Proszę mnie zapisać.
    YES   proszę zapisać|wpisać|dopisać|uwzględnić mnie|nas    ; Proszę wpisać mnie na listę.
    YES   można|możecie|proszę … na mnie|nas liczyć            ; Możecie na mnie liczyć.
    YES   można|możecie|proszę liczyć na mnie|nas|nasz*|moj*   ; Proszę liczyć na mnie.
    YES   liczcie na mnie|nas                                  ; Liczcie na mnie.
    YES   akceptuję|akceptujemy                                ; Akceptuję.
    yes   zgadzam|zgadzamy się                                 ; Zgadzam się.
    yes   zgoda                                                ; Zgoda, do czwartku.
    YES   wchodzę|wchodzimy w to                               ; Wchodzę w to!
    YES   jestem|jesteśmy … na tak|za                          ; Jestem na tak.
    yes   ^ ja jestem $                                        ; A ja jestem :)
    yes   ^ jestem|jesteśmy $                                  ; A ja jestem :)
    yes   jestem|jesteśmy chętn*|gotow*|zainteresowan*         ; Jestem chętna.
    yes   ^ obecna|obecny|obecni $                             ; Dziękuję, obecna.
    YES   widzimy się                                          ; Widzimy się w środę.
    yes   do zobaczenia                                        ; Do zobaczenia!
    skip  do zobaczenia|usłyszenia … <later>|wkrótce           ; Do zobaczenia następnym razem.
    YES   <come1> z <gladly>                                   ; Przyjdę z przyjemnością.
    yes   z … <gladly>                                         ; Z największą przyjemnością.
    yes   ^ bardzo? chętnie $                                  ; Bardzo chętnie.
    yes   bardzo chętnie                                       ; Pani Magdaleno, bardzo chętnie!
    YES   chętnie <come1>                                      ; Chętnie przyjdę.
    YES   <gladly> wezmę|weźmiemy udział                       ; Z radością wezmę udział.
    YES   uda mi|nam się <come.inf>                            ; Uda mi się przyjść.
    YES   udało mi|nam się … zamienić|przełożyć|wolne|załatwić ; Udało mi się zamienić dyżur.
    YES   dam|damy radę|rade|rady                              ; Dam radę.
    yes   <can1> <come.inf>                                    ; Mogę być.
    yes   ^ <can1> $                                           ; Mogę.
    yes   <can1> potwierdzić                                   ; Mogę potwierdzić.
    yes   w porządku                                           ; W porządku.
    yes   jasna sprawa                                         ; Jasna sprawa.
    yes   nie ma sprawy|problemu                               ; Nie ma problemu.
    yes   żaden problem                                        ; Żaden problem, wpadnę.
    yes   bez problemu                                         ; Bez problemu.
    yes   nie widzę|widzimy … <obstacle>                       ; Nie widzę przeszkód.
    yes   nie ma … <obstacle>                                  ; Nie ma żadnych przeszkód.
    yes   nie mam nic przeciwko                                ; Nie mam nic przeciwko.
    YES   nie mogę|możemy się już? doczekać                    ; Nie mogę się doczekać!
    YES   nie może mnie|nas … zabraknąć|brakować               ; Nie może mnie tam zabraknąć.
    YES   nie <can1> … opuścić|przegapić|odmówić|przepuścić|ominąć ; Nie mogę tego przegapić.
    YES   nie zabraknie mnie|nas                               ; Nie zabraknie mnie.
    YES   mnie|nas … nie zabraknie                             ; Na pewno mnie nie zabraknie.
    YES   nie omieszkam|omieszkamy                             ; Nie omieszkam się stawić.
    YES   nie odmówię|odmówimy|odmawiam|opuszczę|opuścimy|przegapię|przepuszczę|zawiodę|zawiedziemy ; Nie odmówię.
    YES   jak <can.would> odmówić                              ; Jak mógłbym odmówić.
    yes   <come.inf> muszę|musimy                              ; Być muszę.
    YES   muszę|musimy … <come.inf>                            ; Muszę tam być.
    yes   termin|data|godzina|pora|środa|czwartek|piątek|wtorek|poniedziałek … pasuje|odpowiada|dobr* ; Termin odpowiada.
    yes   pasuje|odpowiada mi|nam                              ; Pasuje mi.
    yes   mi|nam … pasuje|odpowiada                            ; Mi pasuje.
    yes   ^ pasuje $                                           ; Pasuje.
    yes   ^^ tak $$                                            ; tak
    yes   ^^ yup|jasne $$                                      ; yup
    yes   ^^ no ba $$                                          ; no ba
    yes?  ^^ tak                                               ; Tak, pani Magdo.
    yes   tak tak                                              ; tak tak
    yes   na tak                                               ; Jestem na tak.
    yes   ^^ ok|dobrze|super|świetnie|jasne|oczywiście|zgoda|pewnie|naturalnie|wspaniale|ekstra|fajnie|doskonale|owszem|juści|nom|yes|yep|yeah|sure|\
    так|ага|добре|звичайно|обовязково|да $ ; ok
    yes?  ^^ ok|dobrze|super|świetnie|jasne|oczywiście|pewnie|owszem|yes|так|juści ; Super, pani Aniu.
    yes   ^ <surely> że? tak                                   ; Oczywiście, że tak.
    yes   ja jestem <ordinal>                                   ; To ja jestem dziesiąty.
    yes   jak najbardziej                                      ; Jak najbardziej.
    yes   jak zawsze|zwykle                                    ; Jak zawsze.
    yes   <yesmark>                                            ; 👍
    yes   wpisuję|wpisałam|wpisałem|zapisałam|zapisałem|notuję|zanotowałam|zanotowałem|rezerwuję|zarezerwowałam|zarezerwowałem ; Wpisałam w kalendarz.
    yes   klepnięte|przyklepane|zaklepane|odnotowane|zanotowane|zarezerwowane        ; Zaklepane!
    yes   mam|mamy … w kalendarzu                              ; Mam już w kalendarzu.
    yes   ^ obecność obowiązkowa                               ; Obecność obowiązkowa!
    yes   stawiam|stawiamy się                                 ; Stawiam się.
    yes   gdzie kawa|ciasto                                    ; Gdzie kawa i ciasto, tam i Maj.
    YES   jestem|jesteśmy umówion* z państwem|wami             ; Jestem umówiony z Państwem.
    YES3  weźmie|wezmą … udział                                ; Pan burmistrz weźmie udział.
    YES3  <who> … <come3>                                      ; Pani dyrektor będzie.
    YES3  potwierdza|potwierdzają                              ; Pan wójt potwierdza przybycie.

    # Not coming, in the first person
    NO    proszę … mnie|nas nie spodziewać                    ; Proszę się mnie nie spodziewać.
    NO    sobie … daruję|darujemy|odpuszczę|odpuszczam|odpuścimy ; Tym razem sobie daruję.
    NO    nie chodzę|chodzimy|chadzam|bywam|bywamy            ; Nie chodzę na zebrania.
    NO!   <come.would> gdyby nie                              ; Byłabym, gdyby nie dyżur.
    NO    <go1> … myślami|duchem|sercem                       ; Będę z Państwem myślami.
    NO    myślami|duchem|sercem <go1>|jestem                  ; Duchem będę z Wami.
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
