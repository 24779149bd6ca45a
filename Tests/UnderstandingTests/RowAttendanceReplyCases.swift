// Row by row: who, and what stands beside that person alone.

let rowAttendanceLetter = """
    Kto był?
    1. Aldona Ćwik – przychodnia
    2. Borys Dudziak – OSP Niwki
    3. Celestyna Firlej – Szkoła Podstawowa nr 3
    4. Damian Gorzelak – radny
    5. Eryka Hulbój – Klub Seniora
    6. Florian Iwan – tartak
    7. Grażyna Dudziak – świetlica
    8. ks. Hilary Jabłecki – parafia
    """

/// The words with their line breaks.
let rowAttendanceReplies: [(words: String, present: [Int], absent: [Int], guests: [String], guards: String)] = [
    ("Ćwik – była, B. Dudziak – akcja, Firlej – była, Gorzelak – sesja, Hulbój – była, Iwan – był, G. Dudziak – była, ksiądz – odpust",
        [1, 3, 5, 6, 7], [2, 4, 8], [], "a reason beside people who were there"),
    ("Ćwik – dyżur\nBorys Dudziak – jest\nFirlej – jest\nGorzelak – nie\nHulbój – sanatorium\nIwan – jest\nGrażyna Dudziak – jest\nks. Jabłecki – jest",
        [2, 3, 6, 7, 8], [1, 4, 5], [], "a reason beside people who were there"),
    ("1 – ob.\n2 – nb., szkolenie\n3 – ob.\n4 – ob., wyszedł wcześniej\n5 – nb.\n6 – ob.\n7 – ob.\n8 – nb.", [1, 3, 4, 6, 7], [2, 5, 8], [],
        "short words of registers"),
    ("Ćwik x\nDudziak B. ok\nFirlej ok\nGorzelak x\nHulbój ok\nIwan x\nDudziak G. ok\nJabłecki x\n(x - nie było)", [2, 3, 5, 7], [1, 4, 6, 8], [],
        "a cross beside ticks"),
    ("Ćwik: tak; Firlej: tak; Gorzelak: nie; Iwan: nie, przysłał Kamila Lorenca", [1, 3], [4, 6], ["Kamil Lorenc"], "somebody came instead"),
    ("1 tak\n2 tak\n3 nie\n4 tak\n5 nie\n6 nie – za niego Olgierd Mazan\n7 tak\n8 tak", [1, 2, 4, 7, 8], [3, 5, 6], ["Olgierd Mazan"],
        "somebody came instead"),
    ("OBECNI\nĆwik\nFirlej\nGorzelak (do 17)\n\nNIEOBECNI\nBorys Dudziak – pożar\nHulbój\nIwan\nGrażyna Dudziak\nJabłecki", [1, 3, 4],
        [2, 5, 6, 7, 8], [], "under two headings"),
]

/// Below each quoted line: what somebody wrote there, and the list as read.
let betweenAttendanceReplies: [(remarks: [String], present: [Int], absent: [Int], guards: String)] = [
    (["była, przyniosła ciasto", "pożar", "obecna", "był od połowy", "chora", "nie", "była", "nie dotarł, kolęda"], [1, 3, 4, 7], [2, 5, 6, 8],
        "a remark below each"),
    (["tak", "tak", "nie, zebranie w szkole", "tak", "tak", "nie", "tak", "tak"], [1, 2, 4, 5, 7, 8], [3, 6], "a remark below each"),
]
