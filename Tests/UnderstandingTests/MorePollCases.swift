// Date polls once more, over the same list: what a second pair of eyes thought of.

let furtherFebruaryCases = """
    poll=1,4 | Szanowni Państwo, uprzejmie informuję, że odpowiadają mi terminy nr 1 i nr 4. Z poważaniem, Maria Kos | official
    poll=3 | Pani Kasiu, najlepszy dla mnie byłby wtorek o siedemnastej :) | preference
    poll=1,3 | moge 1 albo 3, obojetnie | colloquial, without diacritics
    poll=5 | Tylko piątek wchodzi w grę, resztę tygodnia jestem w rozjazdach. | only
    poll=1,5 | W poniedziałek i w piątek dam radę, we wtorek i czwartek niestety nie. | both sides
    poll=3,5 | Wieczory. Wcześniej nie dam rady, pracuję do 16. | a reason with an hour
    poll=2,4 | Każda godzina przed 16 jest dobra. | hours before
    poll=1,2,4,5 | Wszystko oprócz trójki. | exception, noun
    poll=1,2,4,5 | Trójka odpada, cała reszta jak najbardziej. | the rest
    poll=4 | Chyba tylko czwartek. | hedged choice
    poll=1,2,3 | 1, 2, 3 są dla mnie dobre, natomiast 4 i 5 nie. | both sides
    poll=2,3,4,5 | W poniedziałki mam zebrania zarządu, każdy inny dzień może być. | any other
    poll=4,5 | Dopiero od czwartku. | from a weekday
    poll=1,2,3,4 | byle przed 20 lutego | before a date
    poll=5 | Byle po 20 lutego. | after a date
    poll=1,2,3,4 | Piątek nie, poza tym dowolnie. | denied, else any
    poll=1 | Proszę wpisać mnie na poniedziałek. | a wish
    poll=3 | Zapisuję się na wtorek 16 lutego, godz. 17.00. | the whole date
    poll=4 | czwartek 18.02 godz. 12:30 | the whole date
    poll=2 | wtorek 16.02 8:30 | the whole date
    poll=1,2,3,4,5 | Mogę zawsze. | all
    poll=1,2,3,4,5 | Jestem na emeryturze, mam czas zawsze. | all
    poll=1,2,3,4,5 | Wszystkie terminy mi pasują, proszę wybrać. | all
    poll=1,2,3,4,5 | Dla mnie każdy dobry, jak państwu wygodniej. | all
    poll=1,2,3,4,5 | jak wam pasuje tak przyjdę | all
    poll=1,2,3,4,5 | Żaden termin mi nie przeszkadza, mogę w każdym. | all
    poll=1,3 | Pierwszy i trzeci są OK, drugi odpada. | ordinals
    poll=1,3 | pierwsza i trzecia data | ordinals, feminine
    poll=2 | druga propozycja | ordinal, feminine
    poll=5 | Ostatnia opcja najlepsza. | last
    poll=1,2,3 | Trzy pierwsze, potem wyjeżdżam. | first n and a reason
    poll=2,3,4,5 | Wszystkie od drugiego. | from a number
    poll=1,3 | 1️⃣ i 3️⃣ 👍 | keycaps
    poll=1,2 | A, tak: 1 i 2. | interjection
    poll=4 | Głosuję za czwartkiem! | vote
    poll=3 | Wtorek wieczór tak, wtorek rano nie. | parts of one day
    poll=2,3 | Jedynie wtorki wchodzą u mnie w rachubę. | only
    poll=1,5 | 15.02 i 26.02 tak, reszta nie | dates, the rest denied
    poll=1,4 | 15tego i 18tego | days with endings
    poll=2,3 | 16-go, pora dowolna | a day, any hour
    poll=2,3 | Szesnastego lutego o dowolnej porze. | a day, any hour
    poll=5 | Jedyny możliwy termin to 26 lutego. | only possible
    poll=5 | Nie mogę wcześniej niż 20 lutego, więc tylko ostatni. | conclusion
    poll=3,5 | Pracuję do 16, więc 3 i 5. | conclusion
    poll=1,3,5 | Po szesnastej, czyli 1, 3 i 5. | explanation
    poll=2 | Mnie pasuje tylko ranek, a więc dwójka. | explanation
    nothing | Żadna data mi nie pasuje, przykro mi. | none
    nothing | Przykro mi, ale żaden z tych dni nie wchodzi w grę. | none
    nothing | W tych dniach nie mogę. | these days
    nothing | Niestety w lutym mnie nie będzie. | away
    nothing | Wszystkie te terminy kolidują mi z pracą. | all denied
    nothing propose | Nic z tego, proszę o termin po 1 marca. | another date
    doubt propose | Czy możliwa byłaby sobota? | another day
    poll=1 propose | 1, ewentualnie jakaś sobota | one and another day
    doubt | Zależy od pogody. | condition
    doubt | Dam znać po niedzieli. | later
    doubt | Mąż może w piątek, a ja jeszcze nie wiem. | another's date
    doubt | Proszę o przypomnienie, o które terminy chodzi. | a request
    poll=4,5 | 4-5 | range
    poll=4,5 | czwartek-piątek | range of weekdays in one word
    poll=1,3 | mnie pasuje pon o 16 i wt o 17 | abbreviations with hours
    poll=1,3 | pon. 16:00, wt. 17:00 | abbreviations with hours
    poll=2,4 | Przedpołudnia, czyli 2 i ewentualnie 4. | explanation that goes further
    poll=1,2,3,4 | I'm free all week except Friday. | English
    poll=1,3 | Numbers 1 and 3, please. | English
    poll=2,3 | Tuesday, either time. | English
    poll=4 | Thursday at 12.30 suits me best. | English
    poll=5 | I can only make the last one. | English
    nothing | I'm afraid none of these dates work for me. | English
    poll=1,2,3,4,5 | I'm flexible, any date is fine. | English
    poll=1,4,5 | Not Tuesdays, the rest is fine. | English
    poll=1,4 | Мені підходить понеділок і четвер. | Ukrainian
    poll=5 | тільки останній | Ukrainian
    nothing | На жаль, жоден не підходить. | Ukrainian
    poll=1,2,3,4,5 | мені все одно | Ukrainian
    poll=2,4,5 | Pierwszy odpada, bo zebranie; trzeci też. Drugi i czwarty super, piąty w rezerwie. | both sides, reserve
    poll=3 | Mogę we wtorek albo w czwartek, byle po 16.00. | a limit for all
    poll=2,3,4,5 | Wszystko tylko nie poniedziałek! | exception
    poll=1,3,5 | Dla mnie 1 > 3 > 5 | ranking
    poll=1,3,5 | 5, 1, 3, w tej kolejności | ranking
    poll=2,3 | Termin 2 tak, 3 tak, pozostałe nie. | verdicts
    poll=1,3,5 | tak, nie, tak, nie, tak | a verdict for each, in order
    poll=1,3,5 | TAK⏎NIE⏎TAK⏎NIE⏎TAK | a verdict a line
    nothing | nie nie nie nie nie | a verdict for each
    poll=3 | Wtorek 17.00 ok, 8.30 za wcześnie. | hours of one day
    poll=1,3,4 | Piątek odpada całkowicie, wtorek tylko wieczorem, poniedziałek i czwartek bez ograniczeń. | verdicts
    poll=1,2,3,4 | Jestem dyspozycyjna od poniedziałku do czwartku. | range of weekdays
    poll=1,2,3,4 | Nie później niż 18 lutego. | not later
    poll=1,2,3,4 | Byle nie w piątek o 18, bo wtedy mam mszę. | exception and a reason
    poll=1,2,3,4 | Środy i piątki mam zajęte, reszta pasuje. | the rest
    poll=2 | Możliwe: 2; niemożliwe: 1, 3; nie wiem: 4, 5. | three verdicts
    poll=3,4 | Mnie najbardziej odpowiada czwartek, chociaż wtorkowy wieczór też przejdzie. | two grades
    poll=5 | Nie, nie i jeszcze raz nie. Tylko 26.02. | a joke before the choice
    poll=1,5 | Jak dla mnie może być i pierwszy, i ostatni. | both
    poll=5 | Poproszę o 5. | an hour that is none
    poll=2,3 | Druga albo trzecia, z naciskiem na trzecią. | preference
    poll=1,2,5 | Trzy z pięciu: 1, 2 i 5. | a count is no choice
    poll=1,4 | Pasują mi dwa terminy: 1 i 4. | a count is no choice
    poll=3 | ten o 17 | hour
    poll=4 | Ten w czwartek. | weekday
    poll=4 | Byłem ostatnio na dwóch spotkaniach, teraz pasuje mi 4. | a count is no choice
    poll=2,3 | 16 lutego 2027 | year
    poll=3 | 3, tel. 601234567 | telephone
    poll=1,3 | [x] 1⏎[ ] 2⏎[x] 3⏎[ ] 4⏎[ ] 5 | boxes
    doubt | Koleżanka może 1 i 3. | another's dates
    doubt | 3 albo nie, sama nie wiem | hedge
    doubt | Kiedyś pasowały mi wtorki, teraz już nie bardzo. | past
    doubt ask | A co z piątkiem? | question
    """
