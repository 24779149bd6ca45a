// Other meetings told of beside the one that was asked about, the whole list copied with words behind some, and answers in capitals; the notation
// of AttendanceCases.swift, under the list of sheets.

let otherMeetingCases = """
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Byli wszyscy. Na następne nie przyjdzie Stachura. | the next one
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy byli. Za tydzień nie będzie księdza. | in a week
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Poprzednio nie było Dudek, teraz wszyscy | the last one, and this one
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Nie było księdza, a na kolejnym spotkaniu nie będzie Rogali. | one who was away, one who will be
    doubt | Na następne nie przyjdzie Stachura | only the next one
    p=1,2,3,4,5,6,7,8,9,11,12 a=10 | Igor Janik - NIE | capitals behind a whole name are no house
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | 1. Wanda Sokół – Szkoła Podstawowa nr 1⏎2. Marcin Zawada – OSP⏎3. Lidia Bielska – Szkoła Podstawowa nr 2⏎4. ks. Antoni Górny – parafia⏎5. Ewa Malec – GOPS nie było⏎6. Jerzy Malec – Nadleśnictwo⏎7. Teresa Dudek – Klub Seniora⏎8. Paweł Krakowiak – piekarnia⏎9. Beata Sęk – przedszkole⏎10. asp. Igor Janik – dzielnicowy⏎11. Anna Rogala – Stowarzyszenie „Orzeł”⏎12. Roman Stachura – radio lokalne | the whole list, a word behind one
    p=1,3,4 a=2,5,6,7,8,9,10,11,12 | 1. Wanda Sokół – Szkoła Podstawowa nr 1 TAK⏎2. Marcin Zawada – OSP NIE⏎3. Lidia Bielska – Szkoła Podstawowa nr 2 TAK⏎4. ks. Antoni Górny – parafia TAK⏎5. Ewa Malec – GOPS NIE⏎6. Jerzy Malec – Nadleśnictwo NIE⏎7. Teresa Dudek – Klub Seniora NIE⏎8. Paweł Krakowiak – piekarnia NIE⏎9. Beata Sęk – przedszkole NIE⏎10. asp. Igor Janik – dzielnicowy NIE⏎11. Anna Rogala – Stowarzyszenie „Orzeł” NIE⏎12. Roman Stachura – radio lokalne NIE | capitals behind every line
    doubt | Byli m.in. Sokół, Zawada i ksiądz | some of those who came
    doubt | Nie było np. Stachury | one of those who were away
    p=1,2,3,4,6,7,8,9,10,11,12 a=5 | W poprzednim mailu podałam źle: nieobecna była tylko pani Ewa Malec, pan Jerzy był. | an earlier mail is no earlier meeting
    p=1,2,3,5,6,7,8,9,10,11,12 a=4 | Wszyscy oprócz:⏎4. ks. Antoni Górny | one exception below its word
    p=1,2,3,5,6,7,8,9,10,11 a=4,12 | Wszyscy oprócz:⏎4. ks. Antoni Górny⏎12. Roman Stachura | exceptions in lines of their own
    p=3,4,5,6,7,8,9,10,11,12 a=1,2 | Komplet bez⏎Sokół⏎Zawady | the same without numbers
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Byli wszyscy, ale w kwietniu nie będzie księdza. | what will be, behind "ale"
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | W kwietniu nie będzie księdza i Dudek, teraz byli wszyscy | what will be, and what was
    doubt | W kwietniu ksiądz nie przyjdzie. | only what will be
    doubt | Na następne spotkanie przyjdą:⏎Wanda Sokół⏎Marcin Zawada | a heading of what will be
    doubt | Nie było tego od dronów. Pozostali byli. | others than somebody who is not found
    p=1,2,3,4,5,6,7,8,9,10,11,12 a= | Wszyscy obecni. W styczniu ksiądz będzie nieobecny. | who will be away
    doubt | Był jeszcze ksiądz. | one more than in an earlier mail
    doubt | Zapomniałam: był jeszcze Stachura. | the same
    """
