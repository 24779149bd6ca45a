// Who comes instead, and who only would. The notation of AnswerCases.swift.

let standInAnswerCases = """
    decline sub=Ewa Kot | Dziękuję za zaproszenie, w moim imieniu przyjdzie Ewa Kot. | thanks hide nobody
    decline sub=Jan Kos | Dziękuję, nie dam rady, przyjdzie Jan Kos z OSP. | thanks hide nobody
    decline sub=Ewa Kot | Pozdrawiam panią Annę Lis, za mnie będzie Ewa Kot. | who is greeted is not who comes
    decline sub=Ewa Kot | Nie mogę. Zadanie powierzam Ewie Kot (e.kot@gok.example.pl). | an address in a refusal
    decline sub=Jan Kos | Wyjeżdżam, więc mnie nie będzie. Jan Kos, j.kos@osp.example.pl, wie o wszystkim. | an address in a refusal
    decline sub=Ewa Kot | Nie zdążę, wyznaczam na swoje miejsce Ewę Kot. | the place is the writer's own
    decline sub=Jan Kos | Nie dojadę, na moje miejsce skierowałam Jana Kosa. | the place is the writer's own
    decline sub=Ewa Kot | Nie przyjdę ja, tylko pani Ewa Kot. | not I but she
    decline sub=Ewa Kot | Na moje krzesło proszę wpisać Ewę Kot, ja leżę z grypą. | on the writer's chair
    decline sub=Jan Kos | Krzesło po mnie zajmie Jan Kos, ja mam dyżur. | the seat behind the writer
    decline sub=Jan Kos | Nie dam rady. Prosiłam Jana Kosa, żeby mnie zastąpił. | asked to replace
    decline sub=Jan Kos | Nie będzie mnie. Spodziewajcie się Jana Kosa. | to be expected
    decline sub=Ewa Kot | Swoje miejsce oddałam Ewie Kot, mnie nie będzie. | a place given away
    decline sub=Ewa Kot | Nie dotrę, zaproszenie przekazałam Ewie Kot, ona przyjdzie. | the invitation passed on
    decline sub=Jan Kos | Z ramienia parafii zjawi się Jan Kos, ja mam kolędę. | for the house
    decline sub=Wojciech Leda | Mnie nie będzie, zaproszenie przekazuję Wojciechowi Ledzie. | a man's surname in -a
    decline sub=Bożena Twarda | Chora jestem. Miejsce oddałam Bożenie Twardej. | a woman's surname like an adjective
    decline sub=Sylwester Dudek | Nie przyjdę, poprosiłam Sylwestra Dudka, żeby poszedł w moim imieniu. | a man's name that drops its vowel
    decline sub=Oliwia Szulc | Tym razem oddaję pole młodszej koleżance, Oliwii Szulc, ja nie przyjdę. | a small word that looks like a name
    tentative | Jeśli nie skończę zmiany na czas, przyjdzie za mnie mąż. | only if the writer does not come
    none | Gdyby mnie zabrakło, w moim imieniu wystąpi Ewa Kot. | only if the writer does not come
    tentative ask | Will there be a translator? In that case I will gladly join you. | a condition behind a question
    decline | Nie mogę opuścić sklepu, więc mnie nie będzie. | a place that can't be left
    decline sub=Ewa Kot | Niestety nie będę mogła wziąć udziału w spotkaniu, jestem na zwolnieniu. Zastępuje mnie pani Ewa Kot. | a person on leave who answers
    """
