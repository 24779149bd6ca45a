// Who comes instead, who comes along, who else should be invited. The notation stands in Phrases.swift.
// STANDIN: instead of me. standin: somebody comes; instead, when I do not. ALONG: comes with me. INVITE: should be invited.
// NOT: must not be taken. BAN GONE: nor the one named with it. part PRAY: takes words that name nobody ("polecam Państwa Bogu").

let peoplePhraseWords = """
    send1 = wyślę wyślemy wysyłam wysyłamy przyślę przyślemy przysyłam deleguję delegujemy oddeleguję oddelegujemy wydeleguję poślę posyłam
    send1 = skieruję kierujemy
    send1 = wyznaczam wyznaczamy wyznaczyłam wyznaczyłem wyznaczyliśmy upoważniam upoważniamy upoważniłam upoważniłem poprosiłam poprosiłem
    send1 = poproszę oddelegowałam oddelegowałem
    send1 = scedowałem scedowałam ceduję cedujemy oddelegowaliśmy wydelegowałam wydelegowałem wydelegowaliśmy wytypowałam wytypowałem
    send1 = wytypowaliśmy typujemy skierowałam skierowałem podeślę podeślemy
    send1 = oddelegowany oddelegowana wydelegowany wydelegowana delegowany delegowana wyznaczony wyznaczona upoważniony upoważniona wydelegowano
    send1 = skierowano
    send1 = deleguje oddeleguje oddelegował oddelegowała wydelegował wydelegowała wyznaczył wyznaczyła upoważnił upoważniła skierował skierowała
    send1 = wytypował wytypowała desygnował desygnowała
    send1 = skierowany skierowana wytypowany wytypowana desygnowany desygnowana oddelegujemy
    send1 = wyślę wysłałam wysłałem poślemy desygnuję desygnujemy oddelegowano wyznaczono upoważniono umocowałam umocowałem upoważniamy
    bring1 = zabiorę zabierzemy wezmę weźmiemy przyprowadzę przyprowadzimy zabrać przyprowadzić wziąć dołączy dołączą zabieram przywiozę zaproszę
    title = doktor doktora doktorem doktorowi profesor profesora profesorem mecenas mecenasa mecenasem magister inżynier inżyniera inżynierem
    title = podleśniczy podleśniczego podleśniczym referent referenta referentka referentkę referentki bibliotekarz bibliotekarza bibliotekarka
    title = bibliotekarkę
    title.oblique = doktora doktorem profesora profesorem mecenasa mecenasem inżyniera inżynierem referenta referentkę
    relative = księgowa księgową wicedyrektor wicedyrektora wicedyrektorka wikary wikarego wikariusz wikariusza
    office = żłobek żłobka żłobkiem żłobku
    with = z ze wraz razem
    invite = zaprosili zaprosiły zaprosiłabym zaprosiłbym zaprosilibyśmy zaprosilibyście zagadnąć zagadnijcie zagadać uderzcie uderzyć podpytać
    invite = podpytajcie ściągnąć ściągnijcie namówić namówcie
    invite = dopisałabym dopisałbym dodałabym dodałbym dorzuciłabym dorzuciłbym dołączyłabym dołączyłbym dorzucić dorzućcie zaprosiłoby
    invite = zapraszać zapraszajcie zaprosić zaproście zaprosmy dopisać dopiszcie dołączyć zaproś włączyć dodać dodajcie dopisz doprosić uwzględnić
    """

let peoplePhrases = """
    ALONG  would like|love                                  ; Chiara Rossi would like to come too.
    ALONG  too                                              ; My flatmate Chiara Rossi comes too.
    ALONG  też|również|także                                ; Ewa Lis też by przyszła.
    ALONG  chciałaby|chciałby|chcieliby                     ; Ewa Lis chciałaby też przyjść.
    STANDIN za|zamiast mnie|nas|siebie|niego|nią             ; Przyjdzie za mnie Anna Nowak.
    STANDIN zamiast                                          ; Zamiast burmistrza przyjdzie Jan Kos.
    STANDIN w … zastępstwie                                  ; W moim zastępstwie będzie pani Kos.
    STANDIN ktoś|kto inny                                    ; Będzie ktoś inny: Jan Kos.
    STANDIN zastępstwo                                       ; Przyślę zastępstwo.
    STANDIN zastąpi|zastępuje|zastąpią|zastąpić … mnie|nas   ; Zastąpi mnie Jan Kos.
    STANDIN mnie|nas zastąpi|zastępuje|zastąpią              ; Mnie zastąpi Jan Kos.
    STANDIN zastąpi                                          ; Zastąpi mnie Jan Kos.
    STANDIN w moim|naszym imieniu                            ; W moim imieniu przyjdzie Jan Kos.
    STANDIN reprezentował*|reprezentowa*|reprezentuje|reprezentują ; Szkołę będzie reprezentować Jan Kos.
    STANDIN reprezentacj*                                    ; W reprezentacji przyjdzie Jan Kos.
    STANDIN <send1>                                          ; Deleguję panią Krystynę Dobosz.
    STANDIN nie ja tylko|lecz|ale                            ; Nie ja, tylko Basia Cygan.
    STANDIN moje|nasze|jego|jej miejsce zajmie|zajmuje|zajmą       ; Moje miejsce zajmie Anna Nowak.
    STANDIN z naszej|mojej|jego strony … będzie|przyjdzie|weźmie|pojawi ; Z naszej strony będzie Jan Kos.
    STANDIN na moim|naszym krześle|fotelu|stołku|krzesełku    ; Posadźcie ją na moim krześle.
    STANDIN pełnomocnictwo|upoważnienie … dałam|dałem|daję|dostał*|wystawiłam|wystawiłem|przekazałam|ma|otrzymał* ; Pełnomocnictwo dałam Annie Kos.
    STANDIN dałam|dałem|daję|wystawiłam|wystawiłem … pełnomocnictwo|upoważnienie ; Dałam upoważnienie Annie Kos.
    STANDIN wyręczy|wyręczą|wyręcza                          ; Szkołę wyręczy Anna Kos.
    STANDIN na moim|naszym miejscu                           ; Na moim miejscu proszę spodziewać się Anny Nowak.
    STANDIN proszę się spodziewać|oczekiwać                  ; Proszę się spodziewać Anny Nowak.
    STANDIN proszę spodziewać się                            ; Proszę spodziewać się pani Anny Nowak.
    STANDIN z ramienia … rozmawiać|kontaktować|będzie|uczestniczyć|przyjdzie|przyjedzie ; Z ramienia nadleśnictwa będzie Jan Kos.
    STANDIN in my|our place|stead                            ; Jan will come in my place.
    STANDIN come|comes|coming|attend|attends|attending|go|goes|going|join|joins instead ; Emma Stone is coming instead.
    STANDIN instead of me|us                                 ; Jan will come instead of me.
    STANDIN on my|our behalf                                 ; Jan will attend on my behalf.
    STANDIN stand|standing|stands|fill in for                ; Jan will stand in for me.
    STANDIN replace|replaces|represent|represents|representing|represented ; Jan will represent us.
    STANDIN sending|send|delegate|delegating                 ; I am sending Jan.
    STANDIN замість|за мене|нас                              ; Замість мене прийде Олена.
    STANDIN w miejsce                                        ; W miejsce mojej osoby proszę przyjąć pana Edwarda Krupę.
    STANDIN w|na moje|nasze|jego|jej|ich miejsce             ; W moje miejsce zjawi się Jan Kos.
    STANDIN głos|sztandar|pałeczkę|miejsce|rolę|obowiązki … przejmie|przejmuje|przejęła|przejął ; Głos OSP przejmuje druh Paszek.
    STANDIN sit|sits|step|steps|stepping|cover|covers|covering|go|goes|deputise|deputising|deputize in? for me|us ; Lena will sit in for me.
    STANDIN take|takes|taking my|our place|seat|chair|spot              ; Lena takes my seat.
    STANDIN weźmie|bierze|wezmą|biorą … na siebie            ; Gminę weźmie na siebie sekretarz Jan Kos.
    STANDIN delegacja|obowiązek|zaszczyt|reprezentacja|rola … spada|spadła|spadł|spadnie|przypada|przypadł|przypadła na \
        ; Delegacja spada na kolegę Jana Kosa.
    STANDIN spada|spadła|spadł|spadnie|przypada|przypadł|przypadła na ; Obowiązek spada na Jana Kosa.
    STANDIN w|na to miejsce                                  ; Proszę mnie skreślić, w to miejsce wchodzi Jan Kos.
    STANDIN w osobie                                         ; Udział przedstawiciela w osobie Jana Kosa.
    STANDIN nie <come1> ja tylko|lecz|ale                    ; Nie przyjdę ja, tylko pani Ewa Lis.
    STANDIN mnie|nas zastąpił|zastąpiła|wyręczył|wyręczyła|zastąpić|wyręczyć ; Prosiłem Jana Kosa, aby mnie zastąpił.
    STANDIN miejsce|krzesło|fotel|stołek … zajmie|zajmuje|zajmą ; Krzesło po mnie zajmie Jan Kos.
    STANDIN na moje|nasze krzesło|fotel|stołek|krzesełko      ; Na moje krzesło proszę wpisać Annę Kos.
    STANDIN w moim|naszym miejscu                            ; W moim miejscu proszę wpisać Annę Kos.
    STANDIN w moje|nasze buty                                ; W moje buty wchodzi Anna Kos.
    STANDIN spodziewajcie|oczekujcie|wypatrujcie się?         ; Spodziewajcie się Anny Kos.
    STANDIN expect my|our                                    ; Please expect my deputy, Anna Kos.
    STANDIN delegated|nominated|appointed|authorised|authorized ; I have delegated this to Anna Kos.
    STANDIN asked … to go|come|attend|represent|replace|stand|take|sit|fill|cover ; I asked Anna Kos to go.
    STANDIN mandat|krzesło|pole|stery … przejmie|przejmuje|przejęła|przejął ; Mój mandat przejmuje Anna Kos.
    STANDIN oddaję|oddałam|oddałem|oddajemy|odstępuję|odstąpiłam|odstąpiłem|ustępuję|ustąpiłam|ustąpiłem … miejsce|miejsca|pole|głos|krzesło \
        ; Swoje miejsce odstępuję Annie Kos.
    STANDIN swoje|moje|nasze miejsce|krzesło|pole … oddaję|oddałam|oddałem|oddajemy|odstępuję|odstąpiłam|odstąpiłem ; Swoje miejsce oddałam Annie Kos.
    STANDIN z ramienia … zjawi|pojawi|stawi|wystąpi|zasiądzie|przybędzie|dotrze ; Z ramienia parafii zjawi się Jan Kos.
    STANDIN zastępuje|zastąpi go|ją|jego                     ; Zastępuje go pani Anna Kos.
    standin powierzyłam|powierzyłem|powierzam|powierzamy|powierzyliśmy|zleciłam|zleciłem|scedować ; Zadanie powierzyłam Annie Kos.
    standin przekazuję|przekazałam|przekazałem|oddałam|oddałem|oddaję … zaproszenie|list ; Zaproszenie przekazałam Annie Kos.
    standin zaproszenie|list … przekazuję|przekazałam|przekazałem|oddałam|oddałem|oddaję ; Państwa list oddałam Annie Kos.
    standin puszczę|puszczam|podrzucę|wypuszczę|wypycham|wysyła|posyła|kieruje ; Puszczę do Państwa Jana Kosa.
    standin spoczywa|spocznie|spoczęła|spoczęło na           ; Obecność poradni spoczywa na Annie Kos.
    standin spotkają|zobaczą|porozmawiają … z                 ; Spotkają się Państwo z panem Janem Kosem.
    standin z nią|nim … rozmawiać|spotkać|spotkają|zobaczą    ; To z nią będą Państwo rozmawiać.
    standin wpuszczenie|wpuścić|wpuśćcie                     ; Proszę o wpuszczenie Anny Kos.
    STANDIN3 zejdzie|wejdzie|zjedzie|wyskoczy|wybierze|ruszy|dotrze|przyleci się? do was|państwa ; Zejdzie do Was Łukasz Kos.
    STANDIN3 zgodził|zgodziła|podjął|podjęła się? … <come.inf>|przyjścia|udziału ; Piotrek Wilga już się zgodził pójść.
    STANDIN3 udział weźmie|wezmą|bierze|biorą                ; Udział weźmie p. Jan Kos.
    STANDIN3 się pojawi|stawi|zjawi                          ; Jan Kos się zjawi.
    STANDIN3 weźmie|wezmą udział                            ; Pani Marianna Stec weźmie udział.
    STANDIN3 pójdzie|idzie|podejdzie|jedzie|przybędzie|zawita ; Synowa pójdzie, Dorota Pielak.
    STANDIN3 przyleci|wybierze|podjedzie|pojedzie|wpadnie|zajrzy|dołączy ; Synowa pójdzie, Dorota Pielak.
    STANDIN3 uczestniczyć będzie                            ; Uczestniczyć będzie pani Iwona Maj.
    STANDIN3 będzie uczestniczyć|uczestniczył*|obecny|obecna ; Będzie obecny pan Leon Rybak.
    STANDIN za to                                           ; Ja nie, za to druh Kępa.
    STANDIN3 siądzie|usiądzie|zasiądzie|posiedzi|stanie     ; Z Państwem siądzie skarbniczka Stefania Wójcik.
    STANDIN3 odwiedzi|odwiedzą                              ; To on Was odwiedzi, wicedyrektor Radosław Pindel.
    STANDIN3 przyjdzie|przyjedzie|pojawi|stawi|zjawi         ; Przyjdzie Marianna Stec.
    STANDIN3 będzie reprezentował*|nas                      ; Będzie nas reprezentować Marianna Stec.
    standin <come3>                                          ; Przyjdzie Anna Nowak.
    standin weźmie udział                                    ; Weźmie udział Anna Nowak.
    standin pojawi|stawi|zjawi się                           ; Stawi się Anna Nowak.
    standin will come|attend|be|join                         ; My colleague will come.
    NOT    jest|są|figuruje|macie już? na liście             ; Jan Kos już jest na liście.
    NOT    popytam|zapytam|spytam|podpytam|dopytam|wypytam|pogadam|popytamy|zapytamy|spytamy ; Popytam jeszcze ciotkę Jankę.
    INVITE mam|mamy|znam dla was|państwa|ciebie kandydata|kandydatkę|człowieka|osobę|kogoś ; Mam dla Was człowieka: Jan Kos.
    ALONG  <bring1>                                          ; Zabiorę koleżankę Annę Nowak.
    ALONG  biorę|bierzemy|ciągnę|ciągniemy|wiozę|wieziemy|przywożę|podwiozę|prowadzę z|ze sobą ; Biorę ze sobą Annę Nowak.
    ALONG  biorę|bierzemy|ciągnę|wiozę|prowadzę też|jeszcze|również z|ze sobą ; Biorę też ze sobą Annę Nowak.
    ALONG  wezmę|weźmiemy|biorę|bierzemy udział <with>       ; Wezmę udział z Anną Nowak.
    part   udział wezmę|weźmiemy                             ; W związku z nieobecnością p. Marczak udział wezmę ja.
    part   wezmę|weźmiemy udział                             ; Wezmę udział.
    ALONG  ze sobą biorę|bierzemy|ciągnę|wiozę|prowadzę       ; Ze sobą biorę Annę Nowak.
    ALONG  me|myself and|plus                                ; Expect two of us, me and Liam Doyle.
    ALONG  <with> mną|nami                                   ; Ze mną przyjdzie Anna Nowak.
    ALONG  przyjdę|będę|przyjdziemy|będziemy|przyjadę|stawię|wpadnę … <with> ; Będę z Anną Nowak.
    ALONG  razem|wraz z|ze                                   ; Razem z Anną Nowak.
    ALONG  ja i|oraz|plus|z                                  ; Ja i naczelnik Damian Kret.
    ALONG  niżej podpisan* oraz|i|plus                       ; Zgłaszam niżej podpisanego oraz Jana Kosa.
    ALONG  oraz|i|plus niżej podpisan*                       ; Będzie pani Anna Kos oraz niżej podpisany.
    ALONG  niżej podpisany|podpisana oraz|i|plus             ; Będzie niżej podpisany oraz pani Anna Kos.
    ALONG  obecność swoją|moją|własną i|oraz                 ; Potwierdzam obecność swoją i Anny Nowak.
    ALONG  udział|obecność swój|mój|własny i|oraz            ; Potwierdzam udział swój oraz p. Jerzego Pałki.
    ALONG  będę ja                                           ; Będę ja, Ania i Wiesia.
    ALONG  oraz|i|plus|and ja|my|me|myself $                 ; Przyjdzie Anna Nowak i ja.
    ALONG  w towarzystwie                                    ; W towarzystwie Anny Nowak.
    ALONG  w|we dwoje|dwójkę|trójkę|czwórkę                  ; Przyjdziemy w trójkę.
    ALONG  we dwoje|dwójkę|trójkę|dwóch|dwie|trzy|troje|czworo|czwórkę                      ; Będziemy we dwoje.
    ALONG  dodatkowo|oprócz|także|również                    ; Dodatkowo Anna Nowak.
    ALONG  bring|bringing|together|along|also                ; I will bring Anna Nowak.
    ALONG  with my|our                                       ; I will be there with my colleague Anna Nowak.
    ALONG  зі|зо мною|нами                                   ; Зі мною буде Ірина Коваленко.
    ALONG  разом з|із|зі                                     ; Прийду разом з Іриною.
    ALONG  ja … oraz                                         ; Melduje się kadra: ja oraz dh. Hania Kos.
    ALONG  dołączy|dołączą do mnie|nas                       ; Będę i dołączy do mnie siostra, Anna Kos.
    ALONG  there with                                        ; I'll be there with James Hill.
    ALONG  with me                                           ; Anna comes with me.
    INVITE warto|proszę|można|trzeba|prosimy|koniecznie|może|proponuję|powinniśmy|powinni … <invite> ; Warto zaprosić Ewę Żak.
    INVITE <invite>                                          ; Zaproście panią Kunę.
    INVITE proponuję|proponujemy|polecam|polecamy|sugeruję|rekomenduję|zgłaszam|nominuję|podpowiadam ; Proponuję: pan Igor Bem.
    INVITE zapomnieliście|brakuje|zabrakło|przydałby|przydałaby|przydałoby|przyda ; Zapomnieliście o aptece.
    INVITE chciałbym|chciałabym|chcielibyśmy|chcę|chcemy|pragnę|mogę|możemy|pozwolę sobie? polecić|zarekomendować|zaproponować \
        ; Chciałbym polecić do naszego grona Ewę Żak.
    INVITE poprosiłabym|poprosiłbym|poprosilibyśmy|przyjęłabym|przyjąłbym|przyjęlibyśmy ; Do grona poprosiłabym Ewę Żak.
    INVITE powinien|powinna|powinni|mógłby|mogłaby … dołączyć|należeć|zasiadać|zasiąść ; Powinien do nas dołączyć Jan Kos.
    INVITE szepnijcie|szepnij|szepnąć                        ; Szepnijcie słówko Janowi Kosowi.
    INVITE weźcie jeszcze|też|koniecznie                     ; Następnym razem weźcie jeszcze Jana Kosa.
    INVITE chętnie widziałabym|widziałbym|zobaczyłabym       ; Chętnie widziałabym panią Kunę.
    INVITE skontaktować|skontaktujcie|napiszcie|zadzwońcie|zapytajcie|spytajcie|porozmawiajcie|pogadajcie ; Skontaktujcie się z Janem Kosem.
    INVITE invite|suggest|recommend|successor|propose|include|contact ; You should invite Anna.
    INVITE следует|запросіть|пропоную|раджу                  ; Запросіть Олену.
    INVITE byłby|byłaby|byliby|będzie … w sam raz            ; Jan Kos byłby dla Państwa w sam raz.
    INVITE byłby|byłaby|byliby … idealny|idealna|idealnym|idealną|odpowiedni|odpowiednia|odpowiednim|dobrym|dobrą|świetny|świetna \
        ; Idealna byłaby Ewa Żak.
    INVITE idealny|idealna|odpowiedni|odpowiednia|świetny|świetna byłby|byłaby|byliby ; Idealna byłaby Ewa Żak.
    INVITE do niego|niej|nich … sprawy|pisma|zaproszenia|pisać|kierować|zwracać|wysyłać ; Jest Jan Kos i do niego te sprawy.
    INVITE następc*|następczyni|przejęła|przejął|przejmuje    ; Moją następczynią jest Anna Nowak.
    INVITE odpowie|odpisze bezpośrednio|państwu              ; Pan Kulik odpowie bezpośrednio.
    BAN    nie zapraszajcie|zapraszać|zapraszaj|zapraszałabym|zapraszałbym|proście ; Nie zapraszajcie Nowaka.
    BAN    nie dopisujcie|dopisywać|dopisuj|dodawajcie|dodawać|wpisujcie|wpisywać ; Nie dopisujcie Nowaka.
    BAN    nie ma sensu|potrzeby|powodu zapraszać|dopisywać|dodawać|prosić|wpisywać ; Nie ma sensu zapraszać Nowaka.
    BAN    nie trzeba|potrzeba|musicie|musimy zapraszać|dopisywać|dodawać|wpisywać ; Nowaka nie trzeba zapraszać.
    BAN    nie polecam|warto|proponuję|radzę|bierzcie|piszcie|ruszajcie ; Nie zapraszajcie Nowaka.
    BAN    nie mylić|pomylić|mylcie z                        ; Lidię Sęk, nie mylić z Lidią Kos.
    BAN    byle|tylko|broń nie|boże                          ; Byle nie Nowak.
    BAN    wycofuję|wycofujemy|cofam|wycofać … kandydatur*|zgłoszenie|propozycję ; Wycofuję kandydaturę Ewy Lis.
    BAN    wątpliwości co do                                 ; Mam wątpliwości co do pana Lisa.
    BAN    każdy|każdego|wszyscy|wszystkich oprócz|poza|prócz  ; Każdy oprócz pana Lisa.
    BAN    odradzam|odradzamy|odradzałabym|odradzałbym|odpuśćcie|pomińcie|wykreślcie ; Odradzam pana Lisa.
    BAN    wykreślić|skreślić|skreślcie|usunąć|usuńcie|pominąć|odpuścić ; Odradzam pana Lisa.
    GONE   zmarł|zmarła|umarł|umarła|odszedł|odeszła|zrezygnował|zrezygnowała|wyjechał|wyjechała|wyprowadził* ; Żuk zmarł.
    GONE   wyniósł|wyniosła|przeniósł|przeniosła|przeprowadził* ; Myślałem o panu Skibie, ale on się wyniósł.
    GONE   odmówił|odmówiła|declined|refused|died|retired|left|moved ; Rozmawiałam z Anną Kos, ale odmówiła.
    GONE   nie żyje|pracuje|mieszka|przyjdzie|chce|zgodzi|prowadzi|działa|ma|lubi ; Nowak już nie żyje.
    GONE   rozmyślił|rozmyśliła|wycofał|wycofała się            ; ale się rozmyślił
    GONE   się rozmyślił|rozmyśliła|wycofał|wycofała            ; ale się rozmyślił
    GONE   już u|z państwa|was|nas|państwem|wami jest|działa|współpracuje ; on już u Państwa jest
    GONE   ale|lecz nie chce|chciała|chciał|może|zgadza|zgodziła|zgodził|odpisuje|odpowiada|odpisała|odpisał ; Pytałem Annę Kos, ale nie chce.
    GONE   już państwo? zaprosili|zaprosiliście|dostał|dostała|dostali ; Pana Adamskiego już Państwo zaprosili.
    GONE   też|także|również|już dostał|dostała|dostali|ma|mają zaproszenie ; Ewa Kos też dostała zaproszenie.
    GONE   no longer                                         ; Nowak no longer works here.
    GONE   już … zaproszon*|zapraszan*                       ; Ewa Lis już była zaproszona.
    GONE   był|była|byli|został|została|zostali już … zaproszon*|zapraszan* ; Ewa Lis została już przez Państwa zaproszona.
    GONE   zapraszaliśmy|zaprosiliśmy|zapraszałam|zaprosiłam|zapraszałem|zaprosiłem już ; Ewę Lis zapraszaliśmy już trzy razy.
    GONE   już zapraszaliśmy|zaprosiliśmy|zapraszałam|zaprosiłam|zapraszałem|zaprosiłem ; Ewę Lis już zaprosiłam.
    GONE   u was|państwa|nas zaproszon*                      ; Ewa Lis była u Was zaproszona.
    GONE   has|have|was|were already? been? invited          ; Ewa Lis has already been invited.
    GONE   already been? invited                             ; Ewa Lis is already invited.
    GONE   już zaproszony|zaproszona|zaproszeni|jest|są|macie|mają      ; Anna Kos już zaproszona.
    NOT    wszyscy|wszystkich|wszystkie … są|macie|zaproszeni|mają ; Wszyscy już są, nawet Jan Kos.
    BAN    ale nie|bez                                       ; Ale nie Nowaka.
    BAN    dont|not|never invite|ask|bother                  ; Don't invite Nowak.
    BAN    but|just not                                      ; But not Nowak.
    PRAY   polecam|polecamy|powierzam|zawierzam|oddaję … bogu|opatrzności|opiece|modlitwie|modlitwom|matce|maryi|jezusowi|świętemu|świętej \
        ; Polecam Państwa Bogu.
    NOT    pisać|kierować|dzwonić|zwracać|kontaktować|pytać … do|z asystent*|sekretark*|sekretariat* \
        ; W sprawie terminów proszę pisać do asystentki: Ewa Lis.
    NOT    uzgadniać|uzgodnić|ustalać|ustalić|załatwiać|załatwić|umawiać|omawiać|omówić|kontaktować|rozmawiać … do|z … asystent*|sekretark*|księgow* \
        ; Sprawy parkingu proszę uzgadniać z moją asystentką, Ewą Lis.
    NOT    pozdrów|pozdrowienia|pozdrawiam|pozdrówcie|dziękuję|dziękujemy|pozdrowić|thanks|thank|regards ; Pozdrowienia dla Ani Nowak.
    """
