// Our list copied into the answer with marks, and what suits best among all; the notation of PollCases.swift, under the list of February.

let sheetPollCases = """
    poll=1,3 | 1 x⏎2⏎3 x⏎4⏎5 | a cross chooses where nothing else is marked
    poll=1,3 | 1. poniedziałek 15 lutego 2027, godz. 16:00 x⏎2. wtorek 16 lutego 2027, godz. 8:30⏎3. wtorek 16 lutego 2027, godz. 17:00 x⏎4. czwartek 18 lutego 2027, godz. 12:30⏎5. piątek 26 lutego 2027, godz. 18:00 | crosses behind our lines
    poll=1,4 | x 1. poniedziałek 15 lutego 2027, godz. 16:00⏎2. wtorek 16 lutego 2027, godz. 8:30⏎3. wtorek 16 lutego 2027, godz. 17:00⏎x 4. czwartek 18 lutego 2027, godz. 12:30⏎5. piątek 26 lutego 2027, godz. 18:00 | crosses ahead of them
    poll=1,3,5 | 1. poniedziałek 15 lutego 2027, godz. 16:00 +⏎2. wtorek 16 lutego 2027, godz. 8:30 -⏎3. wtorek 16 lutego 2027, godz. 17:00 +⏎4. czwartek 18 lutego 2027, godz. 12:30 -⏎5. piątek 26 lutego 2027, godz. 18:00 + | signs behind the hours
    poll=1,5 | 15.02 - pasuje⏎16.02, 8:30⏎16.02, 17:00⏎18.02⏎26.02 - pasuje | a word behind some dates of the whole list
    poll=1,3,5 | 1 v⏎2 x⏎3 v⏎4 x⏎5 v⏎Skreśliłam te, które odpadają | ticks choose, crosses strike out
    poll=1,3,5 | 1 v⏎2 x⏎3 v⏎4 x⏎5 v | beside ticks a cross takes away
    poll=2,4 | Skreśliłam krzyżykiem te, które odpadają:⏎1 x⏎2⏎3 x⏎4⏎5 x | crosses that strike out
    poll=1,4 | 1 - x⏎2 -⏎3 -⏎4 - x⏎5 - | a dash that waits for a mark
    poll=1,3 | [x] 1. poniedziałek 15 lutego 2027, godz. 16:00⏎[ ] 2. wtorek 16 lutego 2027, godz. 8:30⏎[x] 3. wtorek 16 lutego 2027, godz. 17:00⏎[ ] 4. czwartek 18 lutego 2027, godz. 12:30⏎[ ] 5. piątek 26 lutego 2027, godz. 18:00 | boxes ahead of our lines
    poll=2,3,5 | 2 tak⏎3 tak⏎5 tak | only those that suit
    doubt | 1 x⏎2 x⏎3 x⏎4 x⏎5 x | everything crossed
    doubt | 1⏎2 nie⏎3 nie⏎4⏎5 | marks only beside what does not suit
    poll=1,2,3,4,5 | Wszystkie mi pasują, ale najchętniej czwartek | what suits best leaves the others
    poll=1,5 | 1. +⏎2. -⏎3. ?⏎4. -⏎5. + | a question mark leaves a date open
    poll=1,3 | 1 :)⏎2 :(⏎3 :)⏎4 :(⏎5 :( | faces
    poll=1,4 | 1. T⏎2. N⏎3. N⏎4. T⏎5. N | letters
    poll=1,2,3,4,5 | Każdy termin dobry, preferuję 18 lutego | what is preferred among all
    poll=1,3,5 | 1, 3, 5 (2 i 4 nie mogę) | what does not suit, in brackets
    poll=1,3,5 | Pasują 1, 3, 5 (2 i 4 odpadają) | the same behind a verdict
    poll=1,3,5 | Pasują wszystkie, oprócz:⏎2. wtorek 16 lutego 2027, godz. 8:30⏎4. czwartek 18 lutego 2027, godz. 12:30 | exceptions in lines of their own
    poll=4 | Najchętniej czwartek | what suits best, alone
    poll=1,2,3,4,5 | 1 i 2 super, reszta też | the rest, too
    poll=2,3 | najbliższy wtorek | both hours of the next one
    """
