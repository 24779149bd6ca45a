// Who is meant: names cut short, double surnames, ranks and trades, letters of houses, namesakes, stand-ins; the notation of AttendanceCases.swift.

let titledAttendanceLetter = """
    Kto był?
    1. ppłk Adam Grela (jednostka wojskowa)
    2. Beata Wilk-Sadowska (Dzienny Dom Seniora)
    3. Beata Wilkosz (Powiatowy Urząd Pracy)
    4. ks. kan. Cyryl Domagała (parafia św. Jacka)
    5. Edyta Sadowska (sąd rejonowy)
    6. Jan Kubas (Bank Spółdzielczy)
    7. Jan Kubaś (PKP)
    8. lek. dent. Nina Rosa-Hoffman (gabinet stomatologiczny)
    9. s. Pelagia (ochronka)
    10. nadkom. Tomasz Żurawski (policja)
    11. Wanda Żurawska (apteka)
    12. Ewa Hoffman (zakład fotograficzny)
    """

let titledAttendanceCases = """
    p=2,10 a=1,3,4,5,6,7,8,9,11,12 | Przyszli Wilk-S., Żurawski T., reszta nie. | a double surname cut short
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Rosa-H. nie dotarła, pozostali byli. | a double surname cut short
    p=8,12 a=1,2,3,4,5,6,7,9,10,11 | R-Hoffman i Hoffman były, nikt poza nimi. | a double surname cut short
    p=1,4 a=2,3,5,6,7,8,9,10,11,12 | Byli Grela i Domag., reszty nie było. | a surname cut short
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Domag. nieobecny, reszta obecna. | a surname cut short
    p=3,4,6 a=1,2,5,7,8,9,10,11,12 | Wilkosz B., Domagała C. i Kubas – byli. Reszta – nie. | initials behind
    p=10,12 a=1,2,3,4,5,6,7,8,9,11 | T. Żurawski i E. Hoffman obecni, pozostali nieobecni. | initials before
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 | Żurawska Wan. nie przyszła, reszta tak. | initials behind
    p=5 a=1,2,3,4,6,7,8,9,10,11,12 | Sadowska była, więcej nikt. | the whole surname of two
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Nie było tylko Hoffman, reszta przyszła. | the whole surname of two
    p=2,5 a=1,3,4,6,7,8,9,10,11,12 | Sadowska i Wilk-Sadowska obecne, poza nimi nikogo. | the whole surname of two
    p=8 a=1,2,3,4,5,6,7,9,10,11,12 | Była tylko Rosa. | one part of a double surname
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Kubaś nie przyszedł, Kubas tak. Reszta też była. | alike but for a sign
    p=6 a=1,2,3,4,5,7,8,9,10,11,12 | Kubas był, Kubaś – nie, reszty też nie było. | alike but for a sign
    p=1,4,10 a=2,3,5,6,7,8,9,11,12 | Pułkownik, kanonik i komisarz byli, reszta nie. | ranks
    p=1,2,3,4,6,7,9,10,11,12 a=5,8 | Sędzia i stomatolog nie przyszły, pozostali tak. | trades
    p=5,11 a=1,2,3,4,6,7,8,9,10,12 | Sędzia i aptekarka były, pozostałych nie było. | trades
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Kolejarza i fotografki zabrakło, reszta była. | trades
    p=2,3,5,6,7,8,9,11,12 a=1,4,10 | Nie było policji, wojskowego i księdza, reszta tak. | trades in the genitive
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 | Siostry nie było, pozostali byli. | a nun
    p=4,9 a=1,2,3,5,6,7,8,10,11,12 | Siostra zakonna i kanonik przyszli, więcej nikt. | a nun
    p=1,2,3,4,5,6,7,9,10,11,12 a=8 | Bez dentystki, poza tym wszyscy. | trades
    p=1,2,4,5,7,8,9,10,11,12 a=3,6 | UP i BS nie było, reszta tak. | letters of houses
    p=2,7 a=1,3,4,5,6,8,9,10,11,12 | DDS i PKP obecne, reszta nie. | letters of houses
    p=1,2,4,5,6,7,8,9,10,11,12 a=3 | PUP nieobecny, pozostali obecni. | letters of houses
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 | Pułkownik Grela nie mógł, pozostali byli. | rank and name
    p=4,10 a=1,2,3,5,6,7,8,9,11,12 | ks. Domagała i komisarz Żurawski, nikt więcej. | rank and name
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Nie było tylko nadkom. Żurawskiego. | rank and name
    p=6,7 a=1,2,3,4,5,8,9,10,11,12 | Oba Jany były, nikt więcej. | several of one first name
    p=1,4,5,6,7,8,9,10,11,12 a=2,3 | Beaty nie przyszły, reszta tak. | several of one first name
    p=1,4,5,6,7,8,9,10,11,12 a=2,3 | Nie było żadnej Beaty, reszta tak. | several of one first name
    p=1,4,5,6,7,8,9,10,11,12 a=2,3 | Beaty nie dotarły, obie chore. Pozostali byli. | several of one first name
    p=1,2,3,4,5,6,7,8,9 a=10,11,12 | Ani Żurawski, ani Żurawska, ani fotografka nie przyszli. Reszta tak. | a man and a woman of a surname
    p=1,2,3,4,5,6,7,8,9,12 a=10,11 | Żurawskich nie było, reszta przyszła. | a man and a woman of a surname
    p=10,11 a=1,2,3,4,5,6,7,8,9,12 | Żurawska z Żurawskim, poza nimi nikt. | a man and a woman of a surname
    p=1,11 a=2,3,4,5,6,7,8,9,10,12 | Żurawska, nie Żurawski, i Grela. Reszty nie było. | who of two is not meant
    p=1,2,3,4,5,6,8,9,10,11,12 a=7 | Kubasia nie było (nie mylić z Kubasem), reszta tak. | spoken of only
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Według pani Wilkosz nie było tylko Ewy Hoffman. | spoken of only
    p=2,3,4,5,6,7,8,9,10,11,12 a=1 w=Karol Pacek | Za Grelę Karol Pacek z garnizonu, reszta osobiście. | a stand-in
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 w=Olga Bury | Zamiast aptekarki przyszła Olga Bury, pozostali byli. | a stand-in
    p=1,2,3,4,5,6,7,8,9,10,12 a=11 w=Jan Lis | Mąż pani Żurawskiej, Jan Lis, przyszedł zamiast niej; pozostali byli. | a stand-in
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 w=Iga Sum | Żurawski – za niego Iga Sum. Reszta była. | a stand-in
    p=1 a=2,3,4,5,6,7,8,9,10,11,12 w=Zdzisława Mucha | Grela z żoną Zdzisławą Muchą, reszta nie. | a relative
    p=1 a=2,3,4,5,6,7,8,9,10,11,12 w=Marta Grela | Grela z córką Martą, reszty nie było. | a relative by first name
    p=11,12 a=1,2,3,4,5,6,7,8,9,10 w=Kacper Żurawski | Hoffman i Żurawska (z synem Kacprem). Nikogo więcej. | a relative by first name
    p=8,10 a=1,2,3,4,5,6,7,9,11,12 | Стоматолог і комісар були, решти не було. | trades in Ukrainian
    p=1,2,3,5,6,7,8,9,10,12 a=4,11 | Священник і аптекарка не прийшли, решта була. | trades in Ukrainian
    p=2,5 a=1,3,4,6,7,8,9,10,11,12 | Вільк-Садовська і Садовська були, решти не було. | a double surname in Ukrainian
    p=1,2,3,4,5,6,7,8,9,12 a=10,11 | Журавських не було, решта прийшла. | a plural in Ukrainian
    p=1,7 a=2,3,4,5,6,8,9,10,11,12 | Only the colonel and the railwayman came. | trades in English
    """
