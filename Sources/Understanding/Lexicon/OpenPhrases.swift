// Phrases that leave the answer open, that only look like one, or that take one back. The notation stands in Phrases.swift; the
// words before them in AnswerPhrases.swift.

let openPhrases = """
    # Open
    TURNED nie <come1>|<can1> tylko|jedynie|wyłącznie wtedy? jeśli|jeżeli|jak|gdy|gdyby|kiedy|jakby ; Nie przyjdę tylko wtedy, jak spadnie śnieg.
    TURNED tylko|jedynie wtedy nie <come1>|<can1>|<come3>   ; Tylko wtedy nie przyjdę, gdy spadnie śnieg.
    TURNED tylko|jedynie wtedy mnie|nas nie <come3>          ; Tylko wtedy mnie nie będzie, gdy spadnie śnieg.
    MAYBE ołówkiem                                            ; Proszę mnie wpisać ołówkiem.
    MAYBE na 50|60|70|75|80|85|90|95|99 procent?              ; Na 70% będę.
    maybe! mogę|możemy dać znać                               ; Mogę dać znać w poniedziałek?
    relay przekażę|przekazuję|przekażemy|przekazujemy|przekazałam|przekazałem ; Przekażę koleżance.
    MAYBE ^ może $                                            ; U mnie: może.
    MAYBE <come1> jak zdążę|dam|uda|skończę|wyrwę|będę        ; Wpadnę, jak zdążę.
    MAYBE na razie|dziś|dzisiaj nie wiem|potwierdzam|mogę     ; Na razie nie wiem.
    skip  tak nie może|moze                                   ; Tak / Nie / Może?
    MAYBE nie mówię|mówimy nie                                 ; Nie mówię nie.
    MAYBE 50 50                                                ; 50/50
    MAYBE decyzję|decyzja podejmę|podejmiemy|zapadnie|później  ; Decyzję podejmę później.
    MAYBE bóg|bozia|pan|zdrowie da|pozwoli|zechce|dopisze|pozwolą ; Bóg da doczekać, to przyjdę.
    MAYBE zrobię|zrobimy co|wszystko                           ; Zrobię co w mojej mocy.
    MAYBE liczę|liczymy że                                     ; Liczę, że się wyrwę.
    MAYBE bym|byśmy przyszła|przyszedł|była|był|przyszli|wpadła|wpadł|poszła|poszedł ; To bym przyszła.
    MAYBE nie umiem|potrafię … powiedzieć|określić|odpowiedzieć ; Nie umiem powiedzieć.
    MAYBE <come1> może                                         ; Wpadnę może na chwilę.
    MAYBE nie wszystko zależy                                  ; Nie wszystko zależy ode mnie.
    MAYBE ^^ if so|yes                                         ; Will it be in English? If so, I will come.
    MAYBE ^^ in this|that case                                 ; Is there parking? In that case I will come.
    MAYBE waham|wahamy się                                     ; Waham się.
    MAYBE w zależności                                         ; W zależności od pogody.
    MAYBE nie wiem|wiemy                                       ; Nie wiem jeszcze.
    MAYBE nie jestem|jesteśmy pew*                             ; Nie jestem pewna.
    MAYBE nie mam|mamy pewności                                ; Nie mam pewności.
    MAYBE nie <can1> … obiecać|potwierdzić|zagwarantować|zadeklarować|powiedzieć|przyrzec|określić|zdecydować|zapewnić|odpowiedzieć \
        ; Nie mogę obiecać.
    skip  nie obiecuję|obiecujemy sobie                        ; Nie obiecuję sobie po tym wiele.
    NO    nadal|wciąż|ciągle nie $$                            ; Odpowiedź bez zmian, czyli nadal nie.
    healed jestem|jesteśmy … po <ill>|zabiegu|operacji|złamaniu|zawale|udarze|chorobie|wypadku|szpitalu ; Jestem po operacji.
    NO    still no|not $$                                      ; Still no.
    yes   to owszem|czemu|jasne                                ; Gdyby mnie ktoś zabrał, to owszem.
    TURNED ^ inaczej|otherwise zostaję|zostajemy|siedzę|siedzimy|nie|odpadam|rezygnuję|odpuszczam|niestety|i|ill|we|no|not ; Inaczej zostaję w domu.
    TURNED ^ w przeciwnym razie|wypadku                        ; W przeciwnym razie zostaję w domu.
    MAYBE nie obiecuję|obiecujemy|gwarantuję|przyrzekam|ręczę  ; Nie obiecuję.
    MAYBE bardziej … na|za tak|nie niż                        ; Bardziej jestem na tak niż na nie.
    skip  przemawiać|mówić|śpiewać|występować|zostać nie obiecuję ; Wpadnę, tylko przemawiać nie obiecuję.
    skip  nie chce mi|nam się pisać|rozpisywać|tłumaczyć|gadać|szukać ; Nie chce mi się pisać, więc krótko: tak.
    MAYBE <try1> się?                                          ; Postaram się.
    MAYBE <try1> się? <come.inf>                               ; Postaram się być.
    MAYBE <go1> się? <try1>|starać|próbować                    ; Będę się starał.
    MAYBE <seldom> <come1>                                     ; Chyba przyjdę.
    MAYBE <come1> <seldom>                                     ; Będę raczej.
    MAYBE <seldom> tak|nie                                     ; Raczej tak.
    MAYBE <seldom> nie <come1>|<can1>|<give>                   ; Chyba nie dam rady.
    MAYBE <seldom> … <come1>|<give>|<can1>                     ; Raczej w czwartek będę.
    MAYBE <seldom> się uda                                     ; Chyba się uda.
    MAYBE może|mozliwe|możliwe że? <come1>                     ; Może przyjdę.
    MAYBE może się uda                                         ; Może się uda.
    MAYBE może uda mi|nam|się                                  ; Może uda mi się wyrwać.
    MAYBE być może                                             ; Być może.
    MAYBE ^^ może $$                                           ; może
    MAYBE ^^ nie wiem $$                                       ; NIE WIEM
    maybe ^^ <seldom> $$                                       ; Raczej.
    skip  zobaczymy co|jak                                     ; Przyjdę i zobaczymy, co z tego wyniknie.
    MAYBE zobaczę|zobaczymy                                    ; Zobaczymy.
    MAYBE <go1> na? procent*|90|80|70|50|99|95                 ; Będę na 90%
    MAYBE 50 na 50                                             ; 50 na 50
    MAYBE pół na pół                                           ; Pół na pół.
    MAYBE fifty                                                ; fifty fifty
    MAYBE zastanowię|zastanawiam|zastanowimy|zastanawiamy|pomyślę|rozważę|rozważam|przemyślę się? ; Zastanowię się.
    MAYBE muszę|musimy … sprawdzić|zapytać|skonsultować|ustalić|porozmawiać|zobaczyć|uzgodnić|dogadać|pogadać ; Muszę sprawdzić grafik.
    MAYBE sprawdzę|sprawdzimy|skonsultuję|dopytam|spytam|zapytam ; Sprawdzę w kalendarzu.
    maybe dam|damy … znać                                      ; Dam znać.
    maybe potwierdzę|potwierdzimy                              ; Potwierdzę w poniedziałek.
    maybe odpowiem|odpiszę … później|jutro|w|po|do             ; Odpiszę jutro.
    MAYBE podejmę|podejmiemy decyzję                           ; Po zapoznaniu się podejmę decyzję.
    MAYBE jeszcze nie wiem|wiemy|zdecydował*|potwierdzam|mam   ; Jeszcze nie wiem.
    MAYBE nie zdecydował*|podjął*|podjęł*                      ; Nie zdecydowałam jeszcze.
    MAYBE trudno powiedzieć|przewidzieć|mi                     ; Trudno powiedzieć.
    MAYBE ciężko|ciezko powiedzieć                             ; Ciężko powiedzieć.
    MAYBE zależy|zależne                                       ; To zależy od pogody.
    MAYBE jak bóg da                                           ; Jak Bóg da, to będę.
    MAYBE jak bozia|boga|pan da|pozwoli                        ; Jak Bozia da.
    MAYBE albo|lub wcale                                       ; Wpadnę na końcówkę albo wcale.
    MAYBE nie wykluczam|wykluczamy|wykluczone                  ; Nie wykluczam.
    MAYBE nie sądzę|myślę żebym|abym nie                       ; Nie sądzę, żebym nie dał rady.
    MAYBE nie sądzę|myślę żebym|abym                           ; Nie sądzę, żebym dał radę.
    MAYBE myślę|sądzę|wydaje|liczę|myślimy … <come1>|<give>    ; Myślę, że będę.
    MAYBE myślę|sądzę|myślimy że <come1>                       ; Sądzę, że przyjdę.
    MAYBE myślę|sądzę|myślimy że <give>|tak|nie                ; Myślę, że tak.
    MAYBE mam|mamy nadzieję … <come1>|uda|dotrzeć|zdążyć       ; Mam nadzieję, że się uda.
    MAYBE mam|mamy nadzieję że się? uda|<come1>|<give>         ; Mam nadzieję, że dotrę.
    MAYBE jestem|jesteśmy w kropce|rozkroku                    ; Jestem w kropce.
    MAYBE wstępnie                                             ; Wstępnie tak.
    MAYBE wstępnie <come1>|potwierdzam|tak|ok                  ; Wstępnie potwierdzam.
    MAYBE <come1> albo przyślę|wyślę                           ; Będę albo przyślę syna.
    MAYBE <can1> <come.inf> … albo                             ; Mogę być pół godziny albo przyślę syna.
    MAYBE w miarę możliwości                                   ; W miarę możliwości.
    MAYBE o ile                                                ; Będę, o ile zdrowie pozwoli.
    MAYBE czekam|czekamy … na                                  ; Czekam jeszcze na grafik.
    MAYBE różnie może|bywa                                     ; Różnie może być.
    MAYBE <come.would> gdyby|jeśli|jakby                       ; Byłabym, gdyby nie dyżur.
    maybe nie zarzekam|obiecujemy                              ; Nie zarzekam się.
    MAYBE <can.would> … <come.inf>                             ; Mógłbym przyjść.

    # Words that look like an answer and are none
    wish  <like1>                                              ; Chciałabym bardzo.
    wish  <like1> <come.inf>                                   ; Chciałabym być.
    wish  chętnie|bardzo|szczerze bym|byśmy <come.past>|przyszła|przyszedł|przyszli|była|był|byli|wpadła|wpadł|poszła|poszedł|chciała|chciał \
        ; Chętnie bym przyszła.
    wish  chętnie|bardzo chętnie <come.would>                  ; Chętnie bym przyszła.
    wish  chętnie <come.would>                                 ; Chętnie przyszłabym.
    crowd frekwencji|publiczności|ludzi|chętnych|kompletu|tłumów nie będzie ; O tej porze frekwencji nie będzie.
    crowd nie będzie frekwencji|publiczności|ludzi|chętnych|kompletu|tłumów ; O tej porze nie będzie frekwencji.
    others nie dopisujcie|dopisuj|dopisywać|zapraszajcie|zapraszaj|zapraszać|wpisujcie|dodawajcie ; Nie dopisujcie Kowala.
    calm  tak? tak nie przejmujcie|przejmuj|martwcie|martw|kłopoczcie|fatygujcie|trudźcie się ; Tak, tak, nie przejmujcie się mną.
    skip  tak jak                                              ; Tak jak rozmawialiśmy.
    skip  tak <received>                                       ; Tak, otrzymałem zaproszenie.
    skip  ^^ tak naprawdę|samo|sobie|więc|czy|bardzo|długo|dużo|wiele|się|że|właśnie ; Tak się składa, że nie wiem.
    skip  nie <received>                                       ; Nie otrzymałem zaproszenia.
    skip  ^^ nie nie <received>|zapomniał*                     ; Nie, nie zapomniałam!
    skip  nie zapomn*|zapomniał*                               ; Nie zapomniałam.
    skip  potwierdzam|potwierdzamy … otrzymanie|odbiór|wpłynięcie ; Potwierdzam otrzymanie zaproszenia.
    skip  zaznaczam|podkreślam że nie                          ; Zaznaczam, że nie.
    skip  <go1> wdzięczn*|zobowiązan*|czekać|czekał*|pamiętać|pamiętał*|trzymać|trzymał*|kibicować|informować|wiedzieć|wiedział*|wspierać|mieć|\
    miał*|potrzebować|musiał*|chciał*|pisać|dzwonić|kontaktować|rad|rada|zaszczycon*|szczer*|krótk*|brzydk* ; Będę wdzięczna za odpowiedź.
    MAYBE <go1> wiedzieć|wiedział*|wiedzieli                   ; Jutro będę wiedział.
    MAYBE <go1> … dopiero wiedzieć|wiedział*                   ; Będę dopiero wiedzieć w piątek.
    no    <go1> trzymać|trzymał*|kibicować                     ; Będę trzymać kciuki.
    YES   nie <go1> sam|sama|sami                              ; Nie będę sama, będę z mężem.
    skip  <go1> reprezentowan*                                 ; Będę reprezentowana przez Annę Nowak.
    skip  reprezentowan* <go1>                                 ; Reprezentowana będę przez Annę.
    skip  nie <go1> ukrywał*|ukrywać|krył*|kryć|narzekać|przeszkadzać|przedłużać|pisać ; Nie będę ukrywał.
    skip  nie <can1> … <part>                                  ; Nie mogę być od początku.
    skip  nie <can1> <come.inf>|zostać … <part>                ; Nie mogę być od początku.
    skip  nie <come1>|zostanę|posiedzę … <part>                ; Nie będę do końca.
    skip  <come1> … nie <part>                                 ; Będę, nie na początku.
    skip  nie mam|mamy żalu|pytań|pretensji|uwag|zastrzeżeń    ; Nie mam uwag.
    skip  nie ma|mam|mamy uwag                                 ; Klub nie ma uwag do terminu.
    skip  nie ma za co                                         ; Nie ma za co.
    skip  nie trzeba|szkodzi|wspominając|mówiąc|tylko|tyle     ; Nie trzeba dzwonić.
    skip  nie ma mowy o pomyłce                                ; Nie ma mowy o pomyłce.
    skip  pomyłka                                              ; To chyba pomyłka.
    skip  mam|mamy … do dyspozycji                             ; Mam salę do dyspozycji.
    skip  nie mogę|możemy się nadziwić|oprzeć                  ; Nie mogę się nadziwić.
    skip  kilka słów                                           ; kilka słów
    polite jeśli|jeżeli|o? można|wolno|to-możliwe|trzeba|pozwolicie|pozwolą|będzie-trzeba|potrzeba|potrzebne|chcecie|chcą \
        ; Upiekę szarlotkę, jeśli można.
    polite jeśli|jeżeli to możliwe                             ; Jeśli to możliwe, z mężem.
    polite jeśli|jeżeli będzie trzeba|potrzeba                 ; Przyniosę krzesła, jeśli będzie trzeba.
    polite jeśli|jeżeli się nie mylę                           ; W czwartek, jeśli się nie mylę.
    polite jeśli|jeżeli chodzi                                 ; Jeśli chodzi o czwartek, będę.
    polite jeśli|jeżeli nic się nie zmieniło                   ; O 16, jeśli nic się nie zmieniło.
    polite jeśli|jeżeli <meeting> dalej|nadal|aktualne         ; Jeśli spotkanie dalej aktualne.

    # Earlier plans and changed minds
    past  <informed> że? <come1>|tak|nie                       ; Wcześniej pisałem, że przyjdę.
    past  <informed> że nie <come1>|<can1>|<give>              ; Pisałam, że nie dam rady, ale dam.
    past  <meant> nie? <come.inf>                              ; Miałam nie iść.
    past  <meant> … że <come1>|nie                             ; Myślałam, że nie dam rady.
    past  <come.past>                                          ; Byłam na poprzednim.
    change zmiana|zmieniłam|zmieniłem|zmieniły … planów|zdanie|plany|plan ; Zmiana planów!
    change jednak                                              ; Jednak będę.
    change źle kliknęłam|kliknąłem|kliknęło|kliknęliśmy|zaznaczyłam|zaznaczyłem|nacisnęłam|nacisnąłem|wpisałam|wpisałem \
        ; Źle kliknęłam, miało być TAK.
    change miało być tak|nie                                   ; Miało być TAK.
    change pomyłka|pomyliłam|pomyliłem|pomyliliśmy|omyłka      ; Pomyłka, przepraszam.
    change odwołuję|cofam|wycofuję                             ; Odwołuję to, co napisałam.
    change tak? serio|poważnie                                 ; A tak serio: nie dam rady.
    YES   jednak <come1>                                       ; Jednak będę.
    YES   jednak <give> <way>                                  ; Jednak dam radę.
    YES   jednak mogę|możemy|tak                               ; Jednak mogę.
    NO    jednak nie                                           ; Jednak nie.
    NO    jednak nie <come1>|<can1>|<give>                     ; Jednak nie przyjdę.
    """
