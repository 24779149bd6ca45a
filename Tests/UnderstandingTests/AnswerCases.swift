// What people wrote, what it means, and which rule the case guards. One case a line:
//
//     meaning | words | what it guards
//
// meaning: accept decline tentative none, then what else is stated: ask propose leave erase sub=… nom=…

let answerCases = """
    accept | Będę. | one word
    accept | bede napewno | no diacritics, glued words
    accept | Przyjde chetnie, pozdrawiam Krysia | no diacritics
    accept | Potwierdzam obecność na spotkaniu. | office style
    accept | Uprzejmie potwierdzam przybycie Dyrektora szkoły. | a secretary confirms for her head
    accept | Stawię się o wyznaczonej porze. | priest's style
    accept | Oczywiście, że tak! | emphatic yes
    accept | No pewnie, że będę | "pewnie że" is no doubt
    accept | Pewnie! | surely, not probably
    accept | jasne, wpadnę | colloquial
    accept | spoko, będę | youth
    accept | git, wbijam | youth
    accept | Nie ma sprawy, wpadnę. | "nie ma sprawy" is no refusal
    accept | Nie mogę tego przegapić! | double negative sense
    accept | Nie wyobrażam sobie, żeby mnie zabrakło. | negation of absence
    accept | Nie zamierzam tego opuścić. | negation of missing
    accept | Jakżeby inaczej, będę. | rhetorical
    accept | Melduję się na posterunku. | fire brigade
    accept | Można na nas liczyć, druhny i druhowie przyjdą. | fire brigade
    accept | Zapisuję w kalendarzu i do zobaczenia. | calendar
    accept | Termin mi odpowiada, dziękuję. | date suits
    accept | Pasuje mi ten czwartek. | date suits
    accept | Jestem na tak. | idiom
    accept | Jestem za, będę z ciastem. | idiom
    accept | ok, do zobaczenia w czwartek | short
    accept | 👍 | thumb
    accept | 👍👍 super | thumbs
    accept | Taaaak!!! | stretched
    accept | tak | bare yes
    accept | TAK | bare yes in capitals
    accept | Tak, z przyjemnością. | yes and manner
    accept | Z wielką radością przyjmuję zaproszenie. | accepts the invitation
    accept | Zaproszenie przyjmuję, Bóg zapłać. | word order, priest
    accept | Szczęść Boże! Będę po nieszporach, tj. około 16.15. | priest, a little late
    accept | Będę, ale wyjdę o 17. | part of the time is coming
    accept | Będę, tylko spóźnię się kwadrans. | late is coming
    accept | Nie zdążę na początek, ale dojadę na 16.30. | "nie zdążę na początek" is no refusal
    accept | Nie dam rady być od początku, ale przyjdę. | not from the beginning
    accept | Nie będę mogła zostać do końca, ale przyjdę na pierwszą godzinę. | not to the end
    accept | Będę na pewno, choćby się waliło i paliło. | concession
    accept | Przyjdę, nawet jeśli będzie padać. | "nawet jeśli" is no condition
    accept | Przyjdę bez względu na pogodę. | no condition
    accept | Wprawdzie mam wtedy trening, ale przełożę i przyjdę. | obstacle removed
    accept | Udało mi się zamienić dyżur, będę. | obstacle removed
    accept | Miałam być na szkoleniu, ale odwołali, więc przyjdę. | obstacle gone
    accept | Najpierw myślałem, że nie dam rady, ale jednak będę. | changed mind
    accept | Wcześniej odmówiłam, ale zmieniły mi się plany i będę. | changed mind
    accept | Proszę anulować moją odmowę, jednak przyjdę. | changed mind
    accept | Będziemy oboje z mężem. | couple
    accept | Przyjdziemy we trójkę. | several
    accept | Obecność potwierdzona. | passive
    accept | Proszę mnie dopisać do listy uczestników. | wants to be listed
    accept | Proszę o wpisanie mnie na listę obecnych. | wants to be listed
    accept | Zgłaszam swój udział w spotkaniu. | office style
    accept | W odpowiedzi na zaproszenie informuję, że wezmę udział w spotkaniu. | office style
    accept | Informuję, że Wójt Gminy weźmie udział w spotkaniu. | secretary
    accept | Pani Dyrektor będzie obecna. | secretary
    accept | Burmistrz potwierdza swój udział. | secretary
    accept | Skorzystam z zaproszenia. | formal
    accept | Nie omieszkam przybyć. | old style
    accept | Mnie tam zabraknąć nie może! | word order
    accept | No jasne że bede hihi | teenager
    accept | sure, będę | mixed languages
    accept | Yes, I'll be there. | English
    accept | Count me in! | English
    accept | Looking forward to it. | English
    accept | I'd be delighted to attend. | English
    accept | Happy to join you. | English
    accept | I can come. | English
    accept | Please put me down as attending. | English
    accept | Так, буду. | Ukrainian
    accept | Прийду з задоволенням! | Ukrainian
    accept | Добре, буду обов'язково | Ukrainian
    accept | Wezme udzial w spotkaniu | no diacritics
    accept | Przyjdę na spotaknie | typo in another word
    accept | Potwirdzam obecność | typo
    accept | będe | half diacritics
    accept | przyjdziemy z żoną na pewno | couple
    accept | Ano przyjda, przyjda | Silesian
    accept | Juści, będę | folk
    accept | Nie, nie zapomniałem. Będę. | answer to an unasked fear
    accept | Dziękuję za przypomnienie, pamiętam i będę. | reminder
    accept | Dziękuję, pamiętam, do zobaczenia jutro. | reminder
    accept | Jestem, jestem, nie martwcie się! | present tense
    accept | Będę wdzięczna za przesłanie programu. Przyjdę. | "będę wdzięczna" is not coming, "przyjdę" is
    accept | Żaden problem, jestem wtedy wolny. | free
    accept | W czwartki mam wolne, więc chętnie przyjdę. | free
    accept ask | Będę. Czy jest tam parking? | yes and a question
    accept ask | Przyjdę, a czy mogę wziąć dziecko? | yes and a question in one sentence
    accept ask | Będę, tylko proszę przypomnieć adres. | yes and a request
    accept ask | Chętnie przyjdę! Co mam przynieść? | yes and a question
    accept propose | Będę, ale może zaczniemy o 17? | yes and a proposal
    accept nom=Ewa Lis | Będę z koleżanką Ewą Lis. | companion in the instrumental
    accept nom=Jan Kos | Przyjdę i przyprowadzę Jana Kosa z OSP. | companion in the accusative
    accept nom=Zofia Bąk | Będę, warto też zaprosić panią Zofię Bąk. | nomination beside a yes

    decline | Nie. | one word
    decline | nie przyjde | no diacritics
    decline | nieprzyjdę | glued negation
    decline | niestety niemoge | glued negation, no diacritics
    decline | Niestety nie dam rady. | plain
    decline | niestety nie dam rade | dictation error
    decline | Nie będzie mnie. | plain
    decline | Mnie nie będzie, jestem w sanatorium. | plain
    decline | Nie dotrę, dzieci chore. | reason
    decline | Nie wezmę udziału. | plain
    decline | Niestety nie będę mógł uczestniczyć w spotkaniu. | office style
    decline | Z przykrością informuję, że nie wezmę udziału. | office style
    decline | Z żalem muszę odmówić. | polite
    decline | Jestem zmuszona zrezygnować z udziału w spotkaniu. | not for good
    decline | Tym razem nie skorzystam. | polite
    decline | Tym razem pas. | slang
    decline | Odpadam. | slang
    decline | Ja wymiękam, mam grypę | slang
    decline | Nie wyrobię się. | colloquial
    decline | Nie wyrwę się z pracy. | colloquial
    decline | Nic z tego, mam wtedy dyżur. | idiom
    decline | Nic z tego nie będzie, wyjeżdżam. | idiom
    decline | Nie ma szans, remont w sklepie. | idiom
    decline | Nie ma takiej możliwości. | idiom
    decline | Wykluczone, w czwartki gram mecze. | idiom
    decline | Akurat wtedy mam wizytę u lekarza. | reason only
    decline | W tym terminie przebywam na urlopie. | reason only
    decline | Będę wtedy w Krakowie. | elsewhere
    decline | Będę w tym czasie za granicą. | elsewhere
    decline | Jestem wtedy w delegacji. | elsewhere
    decline | Leżę w szpitalu. | elsewhere
    decline | Ten termin mi nie pasuje. | date does not suit
    decline | Termin koliduje z sesją rady gminy. | date collides
    decline | Proszę o usprawiedliwienie mojej nieobecności. | excuse
    decline | Przepraszam za nieobecność w czwartek. | excuse
    decline | Proszę na mnie nie liczyć. | idiom
    decline | Nie liczcie na mnie, mam żniwa | idiom
    decline | Beze mnie, niestety. | idiom
    decline | Chętnie bym przyszła, ale pracuję do 20. | wish, then obstacle
    decline | Bardzo bym chciał, ale nie mogę. | wish, then no
    decline | Chciałabym, ale nie dam rady. | wish, then no
    decline | Bardzo żałuję, ale nie mogę przyjść. | regret
    decline | Dziękuję za zaproszenie, niestety nie skorzystam. | thanks, then no
    decline | Tak się składa, że nie mogę. | "tak" is no yes
    decline | Tak, dostałam. Niestety wtedy pracuję. | "tak" answers something else
    decline | Oczywiście doceniam, ale nie przyjdę. | "oczywiście" is no yes
    decline | Super inicjatywa, ale mnie nie będzie. | praise is no yes
    decline | Świetny pomysł, niestety mam wtedy szkolenie. | praise is no yes
    decline | Będę szczery: nie przyjdę. | "będę" is no yes
    decline | Będę musiał odmówić. | "będę" is no yes
    decline | Będę trzymać kciuki, ale nie przyjdę. | "będę" is no yes
    decline | Miałam przyjść, ale syn zachorował i nie dam rady. | changed mind
    decline | Pisałem, że będę, ale coś mi wypadło i nie dotrę. | changed mind
    decline | Jednak nie przyjdę, przepraszam. | changed mind
    decline | Zmiana planów, nie będę jednak. | changed mind
    decline | Przepraszam, muszę odwołać swój udział. | changed mind
    decline | Muszę zostać z wnukami, innym razem. | another time
    decline | Może innym razem. | another time
    decline | Następnym razem na pewno będę! | yes is about next time only
    decline | Dziś nie, następnym razem chętnie. | yes is about next time only
    decline | Rezygnuję. | this meeting only: the rest is asked
    decline | Rezygnuję z udziału w czwartkowym spotkaniu. | this meeting only
    decline | Nie jestem zainteresowany. | not interested
    decline | Nie interesują mnie takie spotkania. | not interested
    decline | Szkoda mojego czasu. | rude
    decline | Szkoda, ale nie mogę. | regret
    decline | Nikt z naszej szkoły nie będzie mógł przyjść. | nobody from the house
    decline | Żadne z nas nie da rady. | nobody
    decline | Pan Wójt nie będzie mógł uczestniczyć. | secretary
    decline | Pani Burmistrz niestety nie weźmie udziału w spotkaniu. | secretary
    decline | Dyrektor nie przyjdzie, ma kontrolę. | secretary
    decline | sorki, nie dam rady | colloquial
    decline | sory ale nie | colloquial
    decline | 👎 | thumb down
    decline | nieee | stretched
    decline | raczej nie ma szans, nie przyjdę | clear in the end
    decline | Nie, dziękuję. | polite no
    decline | Dziękuję, ale nie. | polite no
    decline | Niy byda, robia na szychcie | Silesian
    decline | Nie bede mogl przyjsc, mam zmiane w pracy | no diacritics
    decline | Cannot make it, sorry. | English
    decline | I'm afraid I can't make it. | English
    decline | I won't be able to attend. | English
    decline | Unfortunately I have another commitment. | English
    decline | Sorry, I'm away that week. | English
    decline | I'll have to pass this time. | English
    decline | Не зможу прийти, вибачте. | Ukrainian
    decline | На жаль, мене не буде. | Ukrainian
    decline | Ні, дякую. | Ukrainian
    decline propose | Ten termin mi nie pasuje, może w czwartek? | guide
    decline propose | Nie mogę w środę, proponuję piątek. | another day
    decline propose | Nie dam rady o 16, dopiero po 18. | another hour
    decline propose | W ten dzień nie mogę, czy można przełożyć na następny tydzień? | another week
    decline ask | Nie będę. Proszę przesłać notatkę po spotkaniu. | no and a request
    decline ask | Nie mogę przyjść. Kiedy będzie następne spotkanie? | no and a question
    decline sub=Anna Nowak | Nie mogę, przyjdzie za mnie Anna Nowak. | guide
    decline sub=Anna Nowak ask | nie mogę, przyjdzie za mnie Anna Nowak; czy będzie parking? | several meanings
    decline sub=Krystyna Dobosz | Deleguję panią Krystynę Dobosz. | accusative, undeclined surname
    decline sub=Jan Kowalski | W moim zastępstwie przyjdzie Jan Kowalski. | substitute without a no
    decline sub=Marek Wilk | Oddelegujemy pana Marka Wilka. | accusative, moving vowel
    decline sub=Tomasz Zieliński | Szkołę reprezentować będzie pan Tomasz Zieliński, wicedyrektor. | represents
    decline sub=Barbara Górska | Reprezentowana będę przez Barbarę Górską. | passive
    decline sub=Ewa Maj | Zastąpi mnie Ewa Maj. | replaces
    decline sub=Ewa Maj | zamiast mnie będzie ewa maj | lower case names
    decline sub=Piotr Sroka | Wysyłam zastępcę, Piotra Srokę. | accusative of -a
    decline sub=Adam Gołąb | Przyślę Adama Gołębia. | irregular surname
    decline sub=Jerzy Lis | Ksiądz proboszcz nie może, będzie ksiądz Jerzy Lis. | third person
    decline sub=Halina Wójcik | Wójt nie będzie mógł, w jego imieniu weźmie udział sekretarz gminy Halina Wójcik. | secretary
    decline sub=Mark Brown | I can't come, but my colleague Mark Brown will attend instead of me. | English
    decline leave | Proszę wykreślić mnie z listy partnerów, nie przyjdę. | leaves
    decline leave | Rezygnuję z udziału w partnerstwie. | leaves for good
    decline leave | Nie będę już uczestniczyć w partnerstwie, proszę mnie wypisać. | leaves
    decline leave | Wycofujemy się z projektu i nie przyjdziemy. | leaves
    decline leave | Nie chcę już dostawać tych wiadomości, nie przyjdę. | leaves
    decline erase | Nie przyjdę. Proszę usunąć moje dane z bazy. | erasure
    none erase | Żądam usunięcia moich danych osobowych. | erasure only
    none leave erase | Proszę o wypisanie mnie z listy i skasowanie moich danych. | both

    tentative | Może. | one word
    tentative | nie wiem | one word
    tentative | Jeszcze nie wiem. | undecided
    tentative | Nie jestem pewna, czy dam radę. | undecided
    tentative | Postaram się. | tries
    tentative | postaram sie byc | tries, no diacritics
    tentative | Zrobię co w mojej mocy, żeby być. | tries
    tentative | Raczej tak. | weak yes
    tentative | Raczej będę. | weak yes
    tentative | Chyba przyjdę. | weak yes
    tentative | Prawdopodobnie będę. | weak yes
    tentative | Wstępnie tak. | weak yes
    tentative | Myślę, że dam radę. | weak yes
    tentative | Mam nadzieję, że uda mi się dotrzeć. | hope
    tentative | Liczę, że się wyrwę. | hope
    tentative | Jeśli będzie parking, to przyjdę. | condition
    tentative | Przyjdę, jeśli szef mnie puści. | condition
    tentative | Będę, o ile nie wypadnie mi dyżur. | condition
    tentative | Będę, chyba że dzieci się rozchorują. | unless
    tentative | Jak zdążę po pracy, to wpadnę. | condition with "jak"
    tentative | Pod warunkiem, że skończę wcześniej, przyjdę. | condition
    tentative propose | Gdyby spotkanie było o 18, to bym przyszła. | hypothetical
    tentative | Zależy od pogody. | depends
    tentative | To zależy, o której skończę. | depends
    tentative | Dam znać w poniedziałek. | later
    tentative | Muszę sprawdzić grafik. | must check
    tentative | Muszę zapytać męża. | must ask
    tentative | Zobaczę, jak się ułoży. | will see
    tentative | zobaczymy | will see
    tentative | Trudno powiedzieć. | hard to say
    tentative | Nie obiecuję, ale spróbuję. | no promise
    tentative | Nie mogę jeszcze potwierdzić. | cannot confirm is no refusal
    tentative | Nie mówię nie. | double negative
    tentative | Nie wykluczam. | double negative
    tentative | Fifty fifty. | idiom
    tentative | 50/50 | idiom
    tentative | Raczej nie dam rady. | weak no
    tentative | Chyba nie. | weak no
    tentative | Nie wiem, czy będę. | undecided
    tentative | Decyzję podejmę w przyszłym tygodniu. | later
    tentative | Potwierdzę bliżej terminu. | later
    tentative | Jak Bóg da, to będę. | God willing
    tentative | Bóg da doczekać, to przyjdę. | God willing
    tentative | nwm moze bd | teenager
    tentative | Maybe. | English
    tentative | I'll try to come. | English
    tentative | Not sure yet. | English
    tentative | I might be late or not come at all. | English
    tentative | It depends on my shift. | English
    tentative | Мабуть прийду. | Ukrainian
    tentative | Ще не знаю. | Ukrainian
    tentative ask | Czy będzie transport? Jeśli tak, przyjadę. | condition and question

    decline | Ja też nie | others have said no before
    decline | Chciałabym bardzo, ale uczę do szóstej. | a wish and an objection
    accept | Nie mogę nie przyjść na takie spotkanie! | double negation
    accept | Nie wypada odmówić. | negation of refusing
    accept | Wpisz mnie :) | imperative
    accept | Potwierdzma obecnosć. | swapped letters at the end
    accept | Będę niestety dopiero o 18 | late is coming, no proposal
    accept ask | Na obie godziny mogę. Która jest właściwa? | bare "mogę"
    tentative | Jeśli będzie parking to przyjdę | condition without a comma
    tentative | Jeśli zdążę wpadnę | condition without anything
    tentative | Tak / Nie / Może? U mnie: może ;) | our buttons repeated
    decline sub=Marianna Stec-Wolny | Pani Marianna Stec-Wolny weźmie udział. | somebody by full name
    accept | Burmistrz Jan Kos weźmie udział. | the invited head by full name
    accept nom=Chiara Rossi ask | Yes!! And my flatmate Chiara Rossi would like to come too, is that ok? | companion in a question
    none | Nie mogę nie zauważyć, że to ciekawe. | two negations, nothing about coming
    none | Dziękuję za informację. | thanks
    none | Dziękuję za zaproszenie. | thanks
    none | Wesołych Świąt! | wishes
    none | Przekażę dyrekcji. | passed on
    none | Przyjęłam do wiadomości. | noted
    none | Potwierdzam otrzymanie wiadomości. | receipt only
    none | Chciałabym bardzo. | wish only
    none | Ciekawa inicjatywa. | praise only
    none | Powodzenia. | wishes only
    none ask | Kto prowadzi to spotkanie? | question only
    none ask | Czy mogę przyjść z dzieckiem? | question only, though with "przyjść"
    none ask | Czy obecność jest obowiązkowa? | question only, though with "obecność obowiązkowa"
    none ask | O której się zaczyna? | question only
    none ask | A będzie kawa? | question only, though with "będzie"
    none ask | Proszę o podanie adresu. | request only
    none ask | Skąd macie mój adres? | question, no erasure
    none ask | Gdzie to jest dokładnie | question without its mark
    none propose | Proszę o przesunięcie na czwartek. | guide
    none propose | Czy możemy przełożyć spotkanie na styczeń? | proposal only
    none propose | Może lepiej w piątek? | proposal only
    """
