// People who tell in prose who was there, with asides that are no attendance; the notation of AttendanceCases.swift. ⏎ is a line end.

let proseAttendanceLetter = """
    Kto był?
    1. Magdalena Duda – Szkoła Podstawowa
    2. Barbara Nowicka – świetlica szkolna
    3. Roman Stachura – straż pożarna
    4. Iwona Banaś – GOPS
    5. Tomasz Banaś – nadleśnictwo
    6. Krzysztof Lasota – zastępca burmistrza
    7. Danuta Żak – Klub Seniora
    8. Adam Kruk – dom kultury
    9. Leon Hajduk – sołtys Brzozówki
    10. Sabina Ptasznik – sołtyska Górek
    11. Michał Sowa – hufiec ZHP
    12. ks. Paweł Lis – parafia
    """

let proseAttendanceCases = """
    p=1,2,4,7,8 a=3,5,6,9,10,11,12 | Przyszły obie panie ze szkoły, GOPS, pani Żak i pan Kruk. Nikogo więcej nie było. | two of a house, one of them by its adjective
    p=1,2,4,7,8 a=3,5,6,9,10,11,12 | Both ladies from the school, Iwona, Danuta and Mr Kruk came. Nobody else. | two of a house in English
    doubt | Obaj panowie ze szkoły nie przyszli, reszta tak. | two of a house that has no two
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Hi all, everyone came apart from Tomasz. | a greeting to all
    p=1,2,3,4,5,6,8,9,10,12 a=7,11 | Uff, już po wszystkim. Nie było pani Żak i pana Sowy, pozostali obecni. | what is over is not all of them
    p=1,2,3,4,6,7,8,9,12 a=5,10,11 | Od 1 do 9 byli wszyscy bez 5. 10 i 11 nie było, 12 się spóźnił, ale dotarł. | a full stop between numbers
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | Od 1 do 6 byli wszyscy. | all of a part
    p=1,2,3,4,6,7,8,9,10,12 a=5,11 | Wszyscy prócz leśnika i druha z hufca. | a title and a house of somebody else
    p=1,2,3,4,5,7,8,9,10,12 a=6,11 | Zastępca burmistrza przeprosił mailem, Sowa też nie dotarł. Reszta była. | a deputy who is on the list as that
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Stachura nie dojechał. Ksiądz dzwonił, że nie da rady, a jednak przyszedł. Pozostali byli. | an excuse that was overtaken
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Komplet bez strażaka. Dzieci pani Ptasznik nie liczę. | whose children they were
    p=1,2,4,6,7,9,10,12 a=3,5,8,11 | Byli Duda, Nowicka, Banaś I., Lasota, Żak, Hajduk, Ptasznik i ks. Lis. Nie było: Stachury, Banasia T., Kruka, Sowy. | initials
    p=1,2,3,5,6,7,8,9,10,12 a=4,11 | Oprócz Sowy i pani z GOPS-u wszyscy. Sowa podobno na biwaku. | a doubt of the reason
    p=1,2,3,4,5,6,7,10,11,12 a=8,9 | Było dziesięć osób, nie było pana Kruka i pana Hajduka. Pan Stachura pomógł mi potem zamknąć okna. | a deed after the meeting
    p=1,2,3,4,5,6,7,10,12 a=8,9,11 | bylo 9 osob z listy. brak: soltys, harcerz i pan z domu kultury | a house of two words
    p=1,2,3,4,5,6,8,10,11,12 a=7,9 | The rest of the list was in the room by ten past five, only Danuta and Leon were missing. | a time of the day
    p=1,4,8 a=2,3,5,6,7,9,10,11,12 | Pani Duda, pan Kruk i GOPS. Więcej nikogo, kiełbasy zabrakło dla dwóch osób. | for how many something lacked
    p=1,2,3,4,5,6,7,8,10,12 a=9,11 | Nie było Sowy i jednego z dwojga sołtysów, mianowicie pana Hajduka. Reszta obecna. | one of two, namely
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | obecni wszyscy z wyjątkiem pani Żak oraz księdza, zamiast którego nie przyszedł nikt | nobody in somebody's place
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | Nie było Sowy i księdza. Nikogo więcej nie brakowało. | nobody else was missing
    p=1,2,4,6,7,8,9,10,11,12 a=3,5 | Strażak zadzwonił, że mają wyjazd, więc go nie było. Leśnik nie dał znaku życia, pozostali dotarli. | a reason and what followed
    """
