// Phrases that accept, decline or leave open. The notation stands in Phrases.swift.
// YES NO MAYBE: said outright. yes no maybe: implied. With "?": a hint that yields to anything clearer.
// NO! YES!: counts in a question too. later: speaks of another time (and so declines this one).
// wish: "chciałabym …": no answer, but with "ale" behind it a polite no.
// relay: passes the letter on, so that a mere "ok" is no answer.
// healed crowd: sounds like a refusal and need be none ("jestem po operacji", "frekwencji nie będzie"); calm: like a yes ("tak, tak").
// others: of whom not to invite. beside: the writer, behind others of whom it is said that they come.
// skip: takes words that look like an answer and are none. past: what comes now is an earlier plan.
// change: the person changed their mind; the last word counts. polite: an "if" that is no condition.

let answerPhrases = comingPhrases + "\n" + refusalPhrases + "\n" + openPhrases

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
    YES   wpisuj|wpisujcie|zapisuj|zapisujcie|notujcie|piszcie|zaznaczcie mnie|nas ; Wpisuj mnie.
    YES   mnie|nas wpisać|zapisać|dopisać|policzyć|uwzględnić ; Mnie proszę zapisać, żony nie.
    YES   mnie|nas proszę wpisać|zapisać|dopisać|policzyć|uwzględnić ; Mnie proszę zapisać, żony nie.
    YES   mnie|nas macie|masz|mają $                          ; Zrobicie na dole, to mnie macie.
    YES   czekajcie|czekaj … na mnie|nas                      ; Czekajcie z kawą na mnie.
    YES   w mojej|własnej osobie                              ; GOPS pojawi się w mojej osobie.
    yes   krótko|zwięźle tak $$                         ; Więc krótko: tak.
    yes   ^^ jestem jestem                                    ; Jestem, jestem, tylko krótko.
    yes   to|wtedy jestem|jesteśmy $                          ; Jak zjedzie to jestem.
    YES   będzie|będą nas <number>|dwoje|dwie|dwóch|troje|trzech|trzy|czworo|pięcioro|kilka|kilkoro|komplet ; Będzie nas troje.
    YES   przyjdzie|przyjedzie|stawi|zjawi nas <number>|dwoje|dwie|dwóch|troje|trzech|trzy|czworo|pięcioro|kilka|kilkoro|komplet ; Przyjdzie nas dwoje: Jan Lis i Ewa Lis.
    YES   nas będzie <number>|dwoje|dwie|dwóch|troje|trzech|trzy|czworo|pięcioro|kilka|kilkoro|komplet ; Nas będzie troje.
    YES3  prosi|prosił* przekazać|powiedzieć że <come3>        ; Pani dyrektor prosi przekazać, że przyjdzie.
    YES3  ^ straż|koło|osp|szkoła|parafia|klub|drużyna|gmina|rada|chór będzie|przyjdzie|przyjedzie|melduje $ ; Straż będzie.
    YES   jestem|jesteśmy na pokładzie                        ; Jestem na pokładzie.
    YES   ode|od mnie|nas potwierdzenie                       ; Ode mnie potwierdzenie.
    YES   potwierdzam|potwierdzamy poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|termin|datę ; Potwierdzam czwartek.
    YES   znajdę|znajdziemy czas|chwilę|godzinę               ; Znajdę czas.
    YES   udział|obecność wezmę|weźmiemy ja|my|sam*|osobiście ; Udział wezmę ja.
    YES   udział wezmę|weźmiemy                               ; Udział wezmę.
    YES   błędu nie popełnię|powtórzę                         ; Rok temu odmówiłem, tym razem tego błędu nie popełnię.
    YES   żebym|abym … nie skorzystał*|wykorzystał*|przyszł*|przyszedł ; Musiałby mnie piorun strzelić, żebym nie przyszła.
    YES3  potwierdzam|potwierdzamy <participation> … przedstawiciel*|reprezentant*|pracownik*|delegat* ; Potwierdzam udział przedstawiciela.
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
    NO    nie można|możecie|możesz|mogą … na mnie|nas liczyć   ; Nie możecie na mnie liczyć.
    NO    nie można|możecie|możesz|mogą … liczyć na mnie|nas   ; Nie możecie liczyć na mnie.
    YES   nie będę|będziemy nieobecny|nieobecna|nieobecni      ; Nie będę nieobecna.
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
    yes   nie będzie|byłoby … <obstacle>|kłopotu|trudności|kłopotem|problemem|problem|kłopot ; Nie będzie problemu.
    yes   nie stanowi|sprawi|sprawia|zrobi|robi … <obstacle>|kłopotu|trudności ; To nie stanowi problemu.
    beside oraz|i|plus|and ja|my $                            ; Przyjdzie Anna Nowak i ja.
    beside and i|me|myself $                                   ; Anna Nowak is coming, and me.
    yes   nie mam nic przeciwko                                ; Nie mam nic przeciwko.
    YES   nie mogę|możemy się już? doczekać                    ; Nie mogę się doczekać!
    YES   nie może mnie|nas … zabraknąć|brakować               ; Nie może mnie tam zabraknąć.
    YES   nie <can1> … przegapić|odmówić|przepuścić|ominąć ; Nie mogę tego przegapić.
    YES   nie <can1> … tego|takiego|takiej|spotkania|zebrania|okazji|narady|was|państwa … opuścić ; Nie mogę tego spotkania opuścić.
    YES   nie <can1> opuścić tego|takiego|takiej|spotkania|zebrania|okazji|narady|państwa ; Nie mogę opuścić tego spotkania.
    YES   nie zabraknie mnie|nas                               ; Nie zabraknie mnie.
    YES   mnie|nas … nie zabraknie                             ; Na pewno mnie nie zabraknie.
    YES   nie omieszkam|omieszkamy                             ; Nie omieszkam się stawić.
    YES   nie odmówię|odmówimy|odmawiam|opuszczę|opuścimy|przegapię|przepuszczę|zawiodę|zawiedziemy ; Nie odmówię.
    YES   jak <can.would> odmówić                              ; Jak mógłbym odmówić.
    yes   <come.inf> muszę|musimy                              ; Być muszę.
    YES   muszę|musimy … <come.inf>                            ; Muszę tam być.
    yes   termin|data|godzina|pora|środa|czwartek|piątek|wtorek|poniedziałek … pasuje|odpowiada|dobr* ; Termin odpowiada.
    yes   <number> pasuje|odpowiada                            ; Czwartek 17:00 pasuje.
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
    """
