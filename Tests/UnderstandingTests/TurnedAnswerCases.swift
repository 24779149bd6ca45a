// Answers that are turned round, said late, or said of something else. The notation of AnswerCases.swift.

let turnedAnswerCases = """
    accept | Nie będę się tłumaczyć, po prostu przyjdę. | "nie będę" of another deed
    decline | Nie będę Pani zanudzać szczegółami, nie dam rady. | "nie będę" of another deed
    none | Nie będę nieobecny. | "nie będę" of absence is no refusal
    decline | Nie możecie tym razem na mnie liczyć. | a phrase denied
    decline | I would not count on me. | a phrase denied
    decline | Nie będę brać udziału. | "nie będę" of coming
    decline | Nie będę tym razem uczestniczyć. | "nie będę" of coming
    decline leave | Na spotkanie się nie wybieram i z listy partnerów proszę mnie zdjąć. | off the list
    decline leave | Proszę zdjąć mnie z listy partnerów. | off the list
    decline leave nom=Jan Kos | Nie jestem już dyrektorem, obowiązki przejął Jan Kos (j.kos@gok.example.pl), a mnie proszę wykreślić z listy partnerów. | a successor is no substitute
    decline | Nie dam rady. Polecam Państwa opiece Matki Boskiej. | commended to God, not nominated
    decline | Żałuję, ale nie przyjdę. Polecam Was Bogu. | commended to God, not nominated
    decline sub=Justyna Lis | Mnie wypadł sąd. Szkołę w tę środę wyręczy Justyna Lis. | relieved
    decline sub=Ewa Lis | Nie przyjdę, upoważnienie dałam Ewie Lis, posadźcie ją na moim fotelu. | on my chair
    decline sub=Jan Kos | Pełnomocnictwo ma pan Jan Kos, mnie nie będzie. | with a power of attorney
    accept | Thursday it is, then. | settled
    accept | W środę mnie Państwo zobaczą. | you will see me
    accept | Nie mam jak się wymówić, więc jestem. | no way out
    accept | Dobrze, że piszecie, przyjdę. | praise of the reminder, then yes
    none | Dobrze, że przypominacie. | praise of the reminder alone
    decline | Count us down as absent. | counted out
    tentative | Nie przyjdę jedynie, jeśli będzie burza. | turned round: open
    accept | Przyjdę, lekcje weźmie za mnie koleżanka Ewa Lis. | a stand-in at the lessons, not at the meeting
    accept | Przyjadę, w aptece zastąpi mnie magister Jan Kos. | a stand-in at the pharmacy, not at the meeting
    accept | Zmianę weźmie za mnie Kasia, więc przyjadę. | a stand-in at the shift
    accept | Będę. Na dyżurze zastąpi mnie Anna Nowak. | a stand-in on duty
    decline sub=Anna Nowak | Mam dyżur, zastąpi mnie Anna Nowak. | a stand-in at the meeting
    decline sub=Anna Nowak | Z powodu dyżuru zastąpi mnie Anna Nowak. | a stand-in at the meeting
    tentative | Gdyby mnie ktoś zabrał autem, to owszem, bo autobusu już nie ma. Inaczej zostaję w domu. | otherwise
    tentative | Jeśli syn mnie podwiezie, przyjdę. W przeciwnym razie nie. | otherwise
    tentative | If I get a lift, yes. Otherwise I will stay at home. | otherwise
    none ask | A dalej robimy to u Was na piętrze? Jestem po operacji kolana. | only a question
    decline | Jestem po operacji, nie przyjdę. | outright
    accept | Nie obiecuję sobie po tym wiele, ale przyjdę. | expecting little is no doubt of coming
    decline | Nadal nie. | still no
    accept nom=Ewa Lis | Wezmę udział z Ewą Lis. | takes part with somebody
    decline sub=Ewa Lis | Nie przyjdę. Polecam Państwa w modlitwie, a parafię niech zastąpi Ewa Lis. | commended to God, and a stand-in
    decline | Trzeci raz to samo, a chodnika nie ma. Odpuszczam. | an outright closing
    accept | Kolędę przejął za mnie wikary, więc będę. | a stand-in at something else
    none | Tak, tak, nie martwcie się o mnie. | calms, answers nothing
    none | Chętnie zastąpię Annę Nowak. | the writer comes in somebody's place: no refusal
    none | Zastąpimy Annę Nowak. | the writer comes in somebody's place: she is no stand-in
    none | Zastąpię na tym spotkaniu koleżankę Barbarę Wilk. | the writer comes in somebody's place: she is no stand-in
    decline | Nie zastąpię Ewy Kot, mam dyżur. | the writer does not
    none | Anna Nowak nie może mnie zastąpić. | nobody stands in, and of the writer's coming nothing is said
    none | Anna Nowak mnie nie zastąpi, bo jest na urlopie. | nobody stands in
    none | Nikt nie może mnie zastąpić. | nobody stands in
    accept | Zastępca nie może mnie zastąpić, więc przyjdę sam. | nobody stands in, so the writer comes
    accept nom=Anna Nowak | Przyjdzie Anna Nowak i ja. | the writer behind somebody else
    accept nom=Marek Pająk | Będzie Marek Pająk i my. | the writer behind somebody else
    decline | Nie przyjdzie ani Anna Kot, ani ja. | the writer behind somebody else, denied
    accept | Nie będzie problemu. | no trouble is no refusal
    accept | Nie będzie z tym problemu. | no trouble is no refusal
    none | I will be there in spirit. | in spirit only
    none | Ja zostaję. | in the partnership, or at home?
    none | Ja zostaję, a Ewa Kot prosi o wypisanie. | somebody else leaves
    decline | Zostaję w domu z dzieckiem. | at home
    accept | czwartek, 10 grudnia o 17 - będę | a date said back is no proposal
    accept | 10 grudnia o 17.00 – tak | a date said back, and one word
    decline | 10 grudnia - niestety nie | a date said back
    none ask | Czy w czwartek 10 grudnia o 16:00 biblioteka będzie otwarta dla czytelników? | a question about something else
    none ask | Czy spotkanie 10 grudnia o 17 jest aktualne? | a question about the meeting's own date
    none propose ask | Czy moglibyśmy spotkać się 11 grudnia? | another date after all
    accept | [x] Będę⏎[ ] Nie będę | the marked box
    decline | [ ] TAK [x] NIE | the marked box
    """
