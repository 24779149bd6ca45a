// Substitutes, companions and nominations, in the notation of AnswerCases.swift: the answer, sub=substitute, nom=nominated.

let substituteCases = """
    decline sub=Anna Nowak | Nie mogę, przyjdzie za mnie Anna Nowak. | instead of me
    decline sub=Anna Nowak | Zamiast mnie będzie pani Anna Nowak z OPS. | instead of me
    decline sub=Anna Nowak | W moim zastępstwie przyjdzie Anna Nowak. | in my place
    decline sub=Anna Nowak | Oddelegowałam panią Annę Nowak. | accusative
    decline sub=Anna Nowak | Zastąpi mnie Anna Nowak. | replaced
    decline sub=Anna Nowak | Reprezentować nas będzie Anna Nowak. | represented
    decline sub=Anna Nowak | Naszą szkołę będzie reprezentowała pani Anna Nowak. | represented
    decline sub=Anna Nowak | Wysyłam koleżankę, Annę Nowak. | sent
    decline sub=Anna Nowak | Ja nie dam rady, ale podeślę Annę Nowak. | sent
    decline sub=Jan Kos | Mnie nie będzie, zastąpi mnie Jan Kos. | replaced
    decline sub=Jan Kos | Deleguję Jana Kosa. | genitive of a man
    decline sub=Jan Kos | Do udziału w spotkaniu wyznaczam p. Jana Kosa. | office style
    decline sub=Jan Kos | Uprzejmie informuję, że urząd będzie reprezentowany przez Pana Jana Kosa. | passive
    decline sub=Jan Kos | W zastępstwie burmistrza udział weźmie Jan Kos. | in place of somebody else
    decline sub=Jan Kos | Zamiast pani dyrektor przyjdzie Jan Kos. | instead of somebody else
    decline sub=Jan Kos | Pana burmistrza zastąpi Jan Kos. | somebody else is replaced
    decline sub=Jan Kos | Niestety nie mogę, ale będzie mój zastępca, Jan Kos. | deputy
    decline sub=Jan Kos | Wyjeżdżam, przyjdzie syn, Jan Kos. | a relative
    decline sub=Piotr Mazur | Ja odpadam, za to druh Piotr Mazur przyjdzie na pewno. | that one instead
    decline sub=Piotr Wilk | Nie ja, tylko Piotr Wilk. | not I but
    decline sub=Jan Kos | I can't make it. Jan Kos will come instead of me. | English
    decline sub=Jan Kos | I'm away that week, so I'm sending Jan Kos. | English
    decline sub=Jan Kos | Jan Kos will represent us, I am on leave. | English
    decline sub=Iwona Maj | W zastępstwie Pana Wójta uczestniczyć będzie Sekretarz Gminy Pani Iwona Maj. | office style
    decline sub=Wiesław Dudziak | Nie mogę, scedowałem to na podsołtysiego, Wiesława Dudziaka. | ceded
    decline sub=Ewa Lis | Niestety nie dam rady. Poprosiłam Ewę Lis, żeby poszła za mnie. | asked to go
    decline sub=Ewa Lis | Nie będę mogła uczestniczyć, upoważniłam panią Ewę Lis (e.lis@ops.example.pl). | with an address
    decline | Nie mogę i zastępstwa też nie przyślę. | nobody comes
    decline | Nie przyjdę, zastępczyni nie wyślę, bo pani Renata Kurek choruje. | the deputy is ill
    decline | Nie będzie mnie. Pozdrowienia od Jana Kosa. | regards
    decline | Nie mogę, tego dnia zastępuję Annę Nowak. | I stand in for somebody
    accept | Będę. | plain
    accept | Zamiast Anny Nowak przyjdę ja. | I come instead of somebody
    accept | Miał za mnie iść Tadek Bielecki, ale skręcił nogę, więc będę ja. | a plan that failed
    """

let nominationFurtherCases = """
    nom=Krystyna Bąk | Krystyna Bąk, sołectwo Lipiny, krystyna.bak@poczta.example.pl | a plain line
    nom=Krystyna Bąk | Krystynę Bąk | accusative
    nom=Roman Kłos | Zaprosiłbym Romana Kłosa. | accusative of a man
    nom=Grażyna Sobotka | dobrze by było żebyście zaprosili Grażynę Sobotkę z koła gospodyń | run on
    nom=Leon Rybak | Pana Leona Rybaka z ogródków działkowych. | genitive
    nom=Bronisława Kwiecińska | Proszę zaprosić panią Bronisławę Kwiecińską z hospicjum. | adjective surname
    nom=Tomasz Kaczor | Proponuję p. Tomasza Kaczora. Odradzam natomiast p. Lisa. | one advised against
    nom=Tomasz Kaczor | Tomasz Kaczor, byle nie Jan Lis. | one advised against
    nom=Tomasz Kaczor | Warto zaprosić Tomasza Kaczora, ale nie Jana Lisa. | one advised against
    nom= | Nie zapraszajcie Jana Lisa. | advised against
    nom= | Odradzam Jana Lisa. | advised against
    nom=Marek Kozieł | Proszę zaprosić Marka Kozieła, m.koziel@example.pl | the address tells the nominative
    nom=Marek Kozieł | Proszę zaprosić Marka Kozła, m.koziel@example.pl | the address tells the nominative
    nom=Ewa Wróbel | Ewę Wróbel z przedszkola | indeclinable
    nom=Adam Wróbel | Adama Wróbla | a moving vowel
    nom=Adam Gołąb | Adama Gołębia | irregular
    nom=Jan Dudek,Ewa Dudek | Jana Dudka i Ewę Dudek | a couple
    nom=Grażyna Cebula,Renata Pietruszka | Grażyna Cebula. Albo Renata Pietruszka. Albo obie, z KGW Ogródek. | whose house it is
    nom=Maria Gołębiowska | Polecam panią Marię Gołębiowską, weterynarz z ulicy Polnej. | what she is
    nom=Skowronek | Może pana Skowronka? Tego, co prowadził kino objazdowe, mieszka koło tartaku. | what he did
    nom=Powiatowy Urząd Pracy | Powiatowy Urząd Pracy | an institution with its adjective
    nom=chess club | I suggest the chess club. | English institution
    nom=Hannah Weber | Please invite Hannah Weber. | English
    nom=sołtys | sołtysa | a function
    nom= | Proszę pozdrowić Annę Nowak. | regards
    nom= | Nie mam nikogo takiego na myśli. | nobody
    nom= | Dziękuję, wszyscy już są zaproszeni. | nobody
    nom=Zenek Pych | Jest taki Zenek Pych co prowadzi siłownię | colloquial
    nom=Olga Hryń | Olgę Hryń, pracuje w bibliotece w Lipowie | where she works
    """
