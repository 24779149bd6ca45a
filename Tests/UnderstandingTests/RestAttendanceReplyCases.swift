// A few who came, a few who did not, and the others: told, left open, or still to come; the notation of AttendanceCases.swift.

let restAttendanceLetter = """
    Kto był?
    1. Regina Lipska – Koło Emerytów
    2. Jerzy Lipski – tartak
    3. Olga Marzec – apteka „Zdrowie”
    4. Stefan Wolny – OSP Borki
    5. ks. Tadeusz Czarny – parafia
    6. Natalia Pasternak – przedszkole
    7. Roman Dębiec – sołtys
    8. Weronika Gajos – gazeta powiatowa
    9. Feliks Turek – wodociągi
    10. Alina Chmura – Urząd Gminy
    11. Marta Sobolewska – poczta
    12. Kamil Rogoń – LZS
    """

let restAttendanceCases = """
    p=3,4,8 a=9 | Marzec, Wolny i Gajos byli, Turka nie było. | few there, few away
    p=6,7 a=10 | Pasternak przyszła, Dębiec też. Chmura odwołała. | few there, few away
    p=2,5 a=12 | 2 i 5 obecni, 12 nieobecny | few there, few away
    p=3,8,11 a=4 | Olga, Weronika i Marta dotarły, a Stefan przeprosił. | few there, few away
    p=1 a=2 | Lipska była, Lipski nie. O pozostałych napiszę jutro. | the others are still to come
    p=3,6 a=7 | Marzec i Pasternak były, sołtysa zabrakło. Reszta jutro. | the others are still to come
    p=4,12 a=5 | Wolny był, Rogoń był, ksiądz nie. O innych dam znać wieczorem. | the others are still to come
    p=8,11 a=10 | Gajos i Sobolewska przyszły, Chmura nie. Co do reszty, lista została w szufladzie. | the others are not known
    p=6,10 a= | Pasternak i Chmura były. Dalsze podpisy to bazgroły. | the others cannot be read
    p=3,4,5 a= | Marzec, Wolny i ksiądz byli. W pozostałych przypadkach podpis jest nieczytelny. | the others cannot be read
    p=1,8 a= | Lipska i Gajos były, druga kartka gdzieś zginęła. | a page is lost
    p=2,9,12 a= | Byli Lipski, Turek i Rogoń, ale mógł być ktoś jeszcze. | somebody else perhaps
    p=4,7 a= | Wolny i Dębiec byli. Czy ktoś jeszcze, tego nie pamiętam. | somebody else perhaps
    p=2,4,5,7,9,12 a= | Panowie wszyscy. Pań nie liczyłam. | a group nobody counted
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Marzec – remanent. Reszta była. | set against the rest
    p=1,2,3,4,5,6,7,8,10,11 a=9,12 | Turek i Rogoń – delegacja. Pozostali obecni. | set against the rest
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Wolny na rybach, reszta była. | set against the rest
    p=1,3,4,5,6,8,9,10,11,12 a=2,7 | Lipski ma urlop, Dębiec wesele córki. Wszyscy inni przyszli. | set against the rest
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Dębiec przyszedł pierwszy, reszta też przyszła. | the rest like the first
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Everyone but the journalist. | but one
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | All of them but number one. | but one
    p=3,4,5,6,7,8,9,10,11,12 a=1,2 | Everybody came except the Lipskis. | a family
    p=1,2,3,4,6,8,9,10,11,12 a=5,7 | No priest and no Dębiec, everyone else came. | none of a house
    p=1,2,3,4,6,7,8,9,10,12 a=5,11 | No priest, no Sobolewska. | none of a house
    p=7,8,9,10,11,12 a=1,2,3,4,5,6 | druga połówka listy była, pierwsza nie | halves
    p=1,2,3,4,5,6 a=7,8,9,10,11,12 | pierwsza połowa tak, druga nie | halves
    p=3,6,9 a=1,2,4,5,7,8,10,11,12 | 3, 6 i 9 na plus, reszta na minus | marks in words
    p=1,2,4 a=3,5,6,7,8,9,10,11,12 | 1, 2, 4, reszta minus | marks in words
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Sołtysa zatrzymała awaria wodociągów, nie dotarł. Reszta była. | a reason that is a house too
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy byli, bigosu nagotowałyśmy dla dwudziestu. | a count of no people
    p=1,3,11 a=2,4,5,6,7,8,9,10,12 | Lipska, Marzec, Sobolewska, więcej nikogo. Siedziałyśmy za dwanaście. | a count of no people
    doubt | I had to leave after the first ten minutes, so I can't say who came. | minutes are no people
    doubt | Jutro będę w pracy od 8, to odpiszę. | still to come
    doubt | Odpowiedzi udzielimy po powrocie pani Chmury z urlopu. | still to come
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Zabrakło Marzec, poza nią wszyscy. | the rest
    p=1,6,10 a=2,3,4,5,7,8,9,11,12 | Lipska, Pasternak i Chmura. To cała nasza ekipa. | nobody else
    p=4,5,7,8 a=1,2,3,6,9,10,11,12 | Przyszli Wolny, ksiądz, Dębiec i Gajos. Więcej nas nie było. | nobody else
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Chmura nie dotarła. Więcej nieobecnych nie odnotowałam. | nobody else away
    p=2,4,5,7,9,12 a=1,3,6,8,10,11 | Panowie byli wszyscy, pań brak. | men and women
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Sobolewska przeprosiła, ale dotarła, czyli komplet. | an apology, and yet
    """
