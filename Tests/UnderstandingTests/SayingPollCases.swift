// Date polls a ninth time; the notation of ListCases.swift. Figures of speech, dates likened to others, those of named others, feasts.

/// Over the June list.
let sayingJuneCases = """
    poll=1,2,4,5 | Trójka odpada, poza nią jak w zegarku. | a figure of speech for yes
    poll=1,2,3,4 | W sobotę chrzciny, w pozostałe dni służę. | a figure of speech for yes
    poll=2,3 | Środa leży jak ulał, piątek też w dechę. | a figure of speech for yes
    poll=4,5 | 8 i 12 bez dwóch zdań. | a figure of speech for yes
    poll=3 | Piątek, czemu nie. | a figure of speech for yes
    poll=2,5 | Środą nie wzgardzę, sobotą też nie pogardzę. | a figure of speech for yes
    poll=1,4 | Wtorki mi nie zawadzają, piątek wadzi. | a denial of a hindrance
    poll=1,2,3,4 | Sobota do bani, reszta bez wahania. | a figure of speech for no
    poll=1,4 | Środę zabiera mi kurs, piątek zjadają mi dyżury. Wtorki proszę. | what takes a day away
    poll=1,4,5 | Środę i piątek odpuśćmy, pozostałe terminy mi na rękę. | a figure of speech for no
    poll=1,2 | Do 3 czerwca mogę, potem Bieszczady. | a place behind what was named
    nothing | Nie dam rady w żadnej z tych dat. | none
    nothing | Dziękuję za pamięć, niestety nie tym razem. | none
    poll=1,2,3,4,5 | Bierzcie jak leci. | all the same
    poll=1,2,3,5 | 8 czerwca odpada. Co do pozostałych zastrzeżeń nie zgłaszam. | no objections
    poll=1,2,3,5 | We wtorek 8-go urodziny, a tak to zawsze. | the rest in other words
    poll=1,2,4,5 | 4 czerwca nie. Na pozostałe kiwam głową. | the rest in words that we don't know
    poll=1,3 | 1 tak, 2 nie, 3 jak 1, 4 jak 2, 5 też jak 2. | a date likened to another
    poll=2 | Środa ok, piątek nie, sobota to samo co piątek. | a date likened to another
    poll=1,2 | 1 czerwca dobrze, 4 czerwca źle, 2 czerwca tak samo jak 1 czerwca. | a date likened to another
    poll=2 | Środa. We wtorek mam dyżur, w piątek to samo. | the same, denied
    poll=2 | Środa pasuje. W piątek remont pieca, w sobotę również. | what is repeated of what is not understood
    poll=2,5 | Środa i sobota. Halina z Brzezin może natomiast 4 i 8, napisze sama. | dates of a named other
    poll=5 | Sobota. Zenkowi zaś pasują wtorki. | dates of a named other
    poll=5 | Sobota. Jej pasują wtorki, nie mnie. | dates of another
    poll=3 | Piątek. We wtorek i środę mogłaby żona. | dates of another
    poll=2,3,4,5 | 1 czerwca to Dzień Dziecka, festyn. Reszta dobra. | a feast says why
    poll=2,3 | 1 czerwca Dzień Dziecka, 2 i 3 pasują. | a feast says why
    poll=1,4 | We wtorki zastępuje mnie synowa i wtedy mogę wyjść. | what leaves the writer free
    poll=4,5 | 1, 2 i 4 czerwca wyjazd służbowy, po nim bez kłopotu. | behind what was named, by a pronoun
    poll=1,5 | Od 2 do 8 czerwca turnus w sanatorium. Przed nim i po nim do usług. | around what was named, by a pronoun
    poll=1,2 | 4 czerwca kładą mnie na oddział. Do tego czasu mogę. | before what was named, by a pronoun
    poll=2,5 | Środa. Jak nie środa, to sobota. | a fallback without a verb
    poll=2,5 | Środa, a jakby się ludzi nie zebrało, to sobota. | a fallback for want of people
    poll=4 | Wtorek 8 czerwca? Jak najbardziej. | a question answered
    poll=1,2,3 | Sobota i 8 czerwca nie. Trzy pozostałe? Z pocałowaniem ręki. | a question about the rest answered
    poll=1,4 | Sprzątam w środę, w piątek i w sobotę. Zostają wtorki. | what remains
    poll=1,2,5 | Wszystkie oprócz 3 i 4 mi odpowiadają. | the verdict behind an exception of two
    poll=1,4,5 | W środę i w piątek jeżdżę z mlekiem, poza środą i piątkiem jestem. | an exception of what is not understood
    poll=1,4 | Wtorki są wolne, środa i piątek to dostawy. | a row of its own that we don't know
    poll=2 ask | Środa. Czy mogę przynieść przy okazji 3 pudła starych książek? | a question counts things
    poll=1,2,4,5 | Piątek: bilanse 3-latków. Pozostałe terminy są dobre. | an age is no number of the list
    """
