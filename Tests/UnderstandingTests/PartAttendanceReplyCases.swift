// Parts of the list told apart, people nobody is sure of, guests with numbers of their own, spouses, marks and digits beside names;
// the notation of AttendanceCases.swift.

/// A village meeting: a nun, two of one surname, a flower shop.
let partAttendanceLetter = """
    Kto był na spotkaniu?
    1. wójt Roman Madej (urząd gminy)
    2. Justyna Pilch (koło gospodyń)
    3. Grzegorz Pilch (OSP)
    4. ks. Wiktor Sowa (parafia)
    5. Lidia Żak (przedszkole)
    6. Kamil Brodzki (harcerze)
    7. lek. Ewa Marczak (ośrodek zdrowia)
    8. s. Felicja (Caritas)
    9. Ryszard Kulik (klub seniora)
    10. Barbara Cichoń (kwiaciarnia „Malwa”)
    11. Hubert Nalepa (nadleśnictwo)
    12. Teresa Gawron (MOPS)
    """

/// What people wrote under it.
let partAttendanceCases = """
    p=2,6 a=1,3,4,5,7,8,9,10,11,12 | BYLI: Justyna, Kamil ⏎ NIE BYLI: reszta | a heading in capitals behind a first name
    p=1,2,3,4,5,6,7,8,9,10 a=11,12 | NIEOBECNI ⏎ Hubert, Teresa ⏎ OBECNI ⏎ wszyscy pozostali | headings without a colon
    p=1,4,9 a=2,3,5,6,7,8,10,11,12 | Byli: wójt, ksiądz, Ryszard ⏎ Nieobecni: wszyscy inni | a heading behind a first name
    p=1,2,3,4,5,6,7,8,9,10 a=11 | Nie było tylko Nalepy. Nie pamiętam, czy Gawron zajrzała; wszyscy inni byli. | of one nobody is sure
    p=2,3,4,5,6,7,8,9,10,12 a=11 | Nie umiem powiedzieć, czy wójt zajrzał. Nalepy nie było, pozostali byli. | of one nobody is sure
    p=2,3,4,5,6,7,8,11,12 a=1,9,10 | Mr Madej and Mr Kulik were missing, as was the florist. The rest were there. | as was
    p=2,3,4,5,6,7,8,11,12 a=1,9,10 | Mr Madej and Mr Kulik didn't come, nor did the florist. Everyone else did. | nor did
    p=2,4,5,7,8,9,10,11,12 a=1,3,6 | Madej was absent, and so were Grzegorz Pilch and the scout. All the others attended. | so were
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | Nie było tylko numeru 12. ⏎ ⏎ Dominika Haber, tel. 00 404 50 60 | a signature is no guest
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Komplet. ⏎ ⏎ Sekretariat Ośrodka ⏎ Monika Lis | a signature is no guest
    p=1,2,3,4,5,6,8,9,10,11 a=7,12 | Nie było 7 i 12, reszta tak. ⏎ Helena Worek, kierowniczka filii, tel. 00 123 45 67 | a signature is no guest
    p=1,2,3,4,5,6,7,8,9,11 a=10,12 | Razem z prelegentem dwanaście osób; z listy nie przyszły tylko Cichoń i Gawron. | a count that takes in others
    p=1,2,3,4,5,6,8,11 a=7,9,10,12 | Pierwsza połowa listy (do szóstki włącznie) w komplecie, z drugiej tylko 8 i 11. | what the first half is
    p=1,2,3,5,6,9,10 a=4,7,8,11,12 | Z pozycji 1-6 wszyscy z wyjątkiem 4, z pozycji 7-12 tylko 9 i 10. | positions
    p=1,2,3,5,6,9,10 a=4,7,8,11,12 | Z numerów 1–6 wszyscy poza 4, z 7–12 jedynie 9 i 10. | positions
    p=2,5,7,8,10 a=1,3,4,6,9,11,12 | Przyszły same panie, oprócz Gawron. Z panów nikt. | ladies
    p=1,3,4,6,9 a=2,5,7,8,10,11,12 | Przyszli tylko panowie, poza Nalepą. Ani jednej kobiety. Pięć osób łącznie. | men
    p=1,2,3,4,5,6,7,8,10,11,12 a=9 w=Bartek Żuraw | Wszyscy poza 9. Pani Gawron przywiozła męża, Bartek Żuraw się nazywa. | a husband with a name
    p=1,3,4,5,6,8,9,11,12 a=2,7,10 | Panowie wszyscy. Z pań nie było: Justyny, pani doktor i pani z kwiaciarni. | of the women
    p=2,5,7,8,10,12 a=1,3,4,6,9,11 | Były same panie, komplet. Panów nie było wcale. | sexes
    p=1,3,4,6,9,11 a=2,5,7,8,10,12 | Panowie tak, panie nie. | sexes
    p=1,3,4,5,6,9,11 a=2,7,8,10,12 | Panowie wszyscy, z pań tylko Żak. | sexes
    p=2,5,7,8,12 a=1,3,4,6,9,10,11 | Z pań brakowało tylko Cichoń, z panów nie było nikogo. | sexes
    p=1,2,4,6,7,8,9,10,11,12 a=3 | Grzegorza Pilcha nie było, pani Lidii też nie kojarzę, reszta na pewno. | not sure of one
    p=1,2,3,4,5,6,7,8,9,10,11 a=12 | PRZYSZLI: wszyscy z wyjątkiem: ⏎ GAWRON | whom it leaves out
    p=5,6,7 a=1,2,3,4,8,9,10,11,12 | PRZYSZLI ⏎ Lidia Żak ⏎ Kamil Brodzki ⏎ Ewa Marczak ⏎ ⏎ NIE PRZYSZLI ⏎ cała reszta | whom it leaves out
    p=1,3,4,6,9,11 a=2,5,7,8,10,12 | All the men came. None of the ladies did. | whom it leaves out
    p=1,2,5,7,8,10,12 a=3,4,6,9,11 | All the ladies came, and of the men only the mayor. | whom it leaves out
    p=1,2,3,4,5,6,7,8,10,12 a=9,11 | Na liście 12 nazwisk, podpisów 10: brak 9 i 11. | whom it leaves out
    p=1,2,3,4,5,6,7,8,10,12 a=9,11 | Podpisów 10, brakuje przy Kuliku i Nalepie, obaj nie przyszli. | whom it leaves out
    p=1,2,3,4,6,8 a=5,7,9,10,11,12 | 1-6 bez 5, z dalszych tylko 8. | parts
    p=1,2,4,5,6,8,11 a=3,7,9,10,12 | Od 1 do 6 wszyscy oprócz 3, z 7-12 tylko ósemka i jedenastka. | parts
    p=1,2,3,4,6,9,12 a=5,7,8,10,11 | Z 1-6 nie było piątki, z 7-12 przyszły tylko 9 i 12. | parts
    p=1,2,3,4,6,9,12 a=5,7,8,10,11 | Pierwsza szóstka bez 5, druga szóstka: tylko 9 i 12. | parts
    p=1,2,3,4,8,10,11,12 a=5,6,7,9 | 1-4 komplet, 5-9 tylko ósemka, 10-12 w całości. | parts
    p=1,2,3,4,6,7,8,9,10,11 a=5,12 | Z pierwszej szóstki brakowało jedynie pani Lidii, z drugiej Gawron. | parts
    p=1,2,3,4,6,10 a=5,7,8,9,11,12 | Z pierwszej szóstki brakowało jedynie pani Lidii, z drugiej była jedynie Cichoń. | parts
    p=1,2,3,5,7,9,10 a=4,6,8,11,12 | Z nieparzystych wszyscy oprócz 11, z parzystych tylko 2 i 10. | parts
    p=1,2,4,5,8,10,12 a=3,6,7,9,11 | Panie bez doktor Marczak, panów dwóch: wójt i ksiądz. | parts
    p=1,2,4,6,9 a=3,5,7,8,10,11,12 | Byli: 1-6 bez 3 i 5, dalej tylko 9. | parts
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Everyone but number ten. | a number in words
    p=1,3,5,9 a=2,4,6,7,8,10,11,12 | Byli 1, 3, 5 i 9. Razem czwórka. | a number in words
    """

/// Two couples, and two of one first name.
let spouseAttendanceLetter = """
    Lista zaproszonych:
    1. Marek Pytel (warsztat)
    2. Teresa Pytel (klub seniora)
    3. Edyta Zielińska (szkoła podstawowa)
    4. Paweł Zieliński (szkoła podstawowa)
    5. Joanna Mech (apteka)
    6. Joanna Stopa (GOK)
    7. Zdzisław Wróbel (koło wędkarskie)
    8. asp. Nina Kowal (policja)
    9. Ludwik Szot (sołtys)
    10. Iwona Brzeg (rada rodziców)
    """

/// What people wrote under it.
let spouseAttendanceCases = """
    p=1,3,4,5,6,7,8,9,10 a=2 | Marek Pytel był, żona nie mogła. Reszta obecna. | a spouse
    p=1,3,4,5,6,7,8,9,10 a=2 | Pan Pytel przyszedł sam, bez żony, reszta w komplecie. | a spouse
    p=1,2,3,5,6,7,8,9,10 a=4 | Edyta Zielińska była (mąż nie), pozostali też. | a spouse
    p=2,3,4,5,6,7,8,9,10 a=1 | Teresa Pytel tak, mąż nie dojechał. Pozostali byli. | a spouse
    p=1,2,5,6,7,8,9,10 a=3,4 | Zielińskich nie było, obojga. Reszta przyszła. | a couple
    p=1,2,3,4,7,8,9,10 a=5,6 | Joanny nie przyszły żadne, inni tak. | namesakes
    p=1,2,3,4,6,7,8,9,10 a=5 | Z Joann była tylko Stopa. Reszta w komplecie. | namesakes
    p=1,2,3,4,5,6,8,9,10 a=7 | bez pana od ryb, reszta jest | a trade
    p=1,2,3,4,5,6,7,8 a=10 | Brzeg nie było. O 9 zapomniałam, nie wiem. Pozostali obecni. | not sure of one
    p=1,2,4,6 a=3,5,7,8,9,10 | Pytel M. b, Pytel T. b, Zielińska nb, Zieliński b, Mech nb, Stopa b, Wróbel nb, Kowal nb, Szot nb, Brzeg nb | letters
    p=1,2,3,4,5,6,8,9,10 a=7 | Everyone on time. Only Mr Wróbel stayed at home with a cold. | whom it leaves out
    p=1,2,3,4,10 a=5,6,7,8,9 | Pierwsze cztery pozycje i ostatnia. | the last of the list
    p=1,4,6,7 a=2,3,5,8,9,10 | ✔ M. Pytel ✘ T. Pytel ✘ Zielińska ✔ Zieliński ✘ Mech ✔ Stopa ✔ Wróbel ✘ Kowal ✘ Szot ✘ Brzeg | marks on one line
    p=1,2,3,4,5 a=6,7,8,9,10 | ok ok ok ok ok ⏎ brak brak brak brak brak | a column on two lines
    p=1,2,3,4,5,6 a=9,10 | 1-6 były, 9 i 10 nie. O 7 i 8 zapomniałam. | not sure of two
    p=1,2,3,4,5,6,7,8 a=10 | Co do sołtysa – nie pamiętam, czy wszedł. Pani Brzeg nie było, pozostali byli. | not sure of one
    """
