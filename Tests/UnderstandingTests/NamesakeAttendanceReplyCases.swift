// Namesakes, houses of several people, initials, nicknames and other letters under one list; the notation of AttendanceCases.swift.

let namesakeAttendanceLetter = """
    Kto był?
    1. Irena Sobczak – przedszkole „Promyk”
    2. Irena Wawrzyniak – poczta
    3. Czesław Górny – OSP Lipiny
    4. Katarzyna Sikora – biblioteka szkolna
    5. Katarzyna Bielska – ośrodek zdrowia
    6. Adam Bielski – nadleśnictwo
    7. Marian Wróbel – gazeta gminna
    8. Halina Wróbel – gazeta gminna
    9. ks. Paweł Kozioł – parafia
    10. Zofia Gajda – Koło Gospodyń Wiejskich
    11. Michał Krupa – LZS „Błękitni”
    12. Robert Kania – straż miejska
    """

let namesakeAttendanceCases = """
    p=1,2,10 a=3,4,5,6,7,8,9,11,12 | Była Zosia i obie Ireny, nikt więcej. | several of one first name
    p=1,2,3,6,7,8,9,10,11,12 a=4,5 | Wszyscy poza Kasiami. | several of one first name
    p=1,2,9 a=3,4,5,6,7,8,10,11,12 | Both Irenas and the priest. Nobody else. | several of one first name
    p=1,2,4,5,10 a=3,6,7,8,9,11,12 | Dwie Ireny, dwie Kasie i Zosia, to wszystko. | several of one first name
    p=1,2,11 a=3,4,5,6,7,8,9,10,12 | Irena x2 i Michał | several of one first name
    p=3,4,5,6,7,8,9,10,11,12 a=1,2 | обидві Ірени не прийшли, решта була | several of one first name
    p=3,4,5,6,7,8,9,10,11,12 a=1,2 | Irenek nie było, poza tym wszyscy | several of one first name
    p=1,3,4,5,6,7,8,9,10,11,12 a=2 | Sobczak była, druga Irena nie. Reszta tak. | the other of two
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Irena z poczty była, Irena z przedszkola nie, reszta tak. | one of two by the house
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | Kasia z ośrodka zdrowia na dyżurze, wszyscy inni byli. | one of two by the house
    p=1,3,5,6,7,8,9,10,11,12 a=2,4 | Kasia S. i Irena W. nie przyszły, reszta tak. | one of two by the initial
    p=8,10,11 a=1,2,3,4,5,6,7,9,12 | byli: gajda, h.wrobel, krupa | one of two by the initial
    p=4,6,11 a=1,2,3,5,7,8,9,10,12 | Przyszli: Sikora, Bielski, Krupa. Pozostali nie. | the man of a surname
    p=4,6,11 a=1,2,3,5,7,8,9,10,12 | przyszli sikora bielski krupa, pozostali nie | the man of a surname
    p=5,6 a=1,2,3,4,7,8,9,10,11,12 | Bielska i Bielski byli, poza nimi nikt. | the man of a surname
    p=1,2,3,4,7,8,9,10,11,12 a=5,6 | Wszyscy z wyjątkiem Bielskich. | several of one surname
    p=7,8 a=1,2,3,4,5,6,9,10,11,12 | Tylko dwoje Wróblów, nikt więcej. | several of one surname
    p=7,8,11 a=1,2,3,4,5,6,9,10,12 | Wróbel i Wróbel, do tego Krupa. | several of one surname
    p=1,2,3,4,5,6,9,10,11,12 a=7,8 | Prasa nie dotarła, reszta była. | a house of two
    p=1,2,3,4,5,6,9,10,11,12 a=7,8 | Z gazety nikogo, pozostali w komplecie. | a house of two
    p=1,2,3,4,5,6,9,10,11,12 a=7,8 | Everybody except the two from the newspaper. | a house of two
    p=7,8,11 a=1,2,3,4,5,6,9,10,12 | z gazety oboje i michał z lzsu, więcej nikt | a house of two
    p=1,2,3,4,5,7,8,9,10,11 a=6,12 | Straż miejska i leśnik nie dotarli, reszta owszem. | a house in two words
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Everyone except the municipal guard. | a house in two words
    p=9,10,11 a=1,2,3,4,5,6,7,8,12 | ks. Kozioł, Krupa z LZSu i Gajda z koła gospodyń | a house in two words
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | Nie było pana Czesława, pozostali byli. | a man's name in the genitive
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | pan czesio chory, reszta przyszła | a nickname
    p=7,8,11,12 a=1,2,3,4,5,6,9,10 | marian halina michał robert | no commas
    p=1,3,5 a=2,4,6,7,8,9,10,11,12 | irena sobczak czesław kasia bielska | no commas
    p=7,10,12 a=1,2,3,4,5,6,8,9,11 | robert strażnik, marian redaktor i zosia | no commas
    p=1,4,9,10 a=2,3,5,6,7,8,11,12 | one, four, nine and ten | numbers in English
    p=1,3,4,5,7,8,9,10,12 a=2,6,11 | 9 out of 12. Absent: 2, 6 and 11. | a count beside them
    p=1,3,5,11 a=2,4,6,7,8,9,10,12 | 1, 3, 5, 11 do 18.30 | an hour beside them
    p=1,2,3,5,6,7,9,10,11,12 a=4,8 | 4 i 8 delegacja, reszta obecna | a reason beside a number
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Pozostała jedenastka była, zabrakło tylko Kani. | the rest
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Rada pedagogiczna, więc Sikora nie przyszła. Reszta tak. | a reason
    p=2,4,6,8,10 a=1,3,5,7,9,11,12 | Parzyste bez dwunastki. | an exception
    p=2,10,11 a=1,3,4,5,6,7,8,9,12 | Були Гайда, Крупа і Вавжиняк. Решти не було. | names in Ukrainian letters
    p=1,2,4,6,7,8,9,11,12 a=3,5,10 | Górnego, Bielskiej i Gajdy nie było, poza tym wszyscy. | one by one
    p=1,2,3,4,5,6,7,8,10,12 a=9,11 | Nikt z parafii, nikt z LZS-u, reszta przyszła. | one by one
    p=1,3,5 a=2,4,6,7,8,9,10,11,12 | nr1, nr3, nr5 obecni, pozostali nie | one by one
    """
