// Words of a button that was pressed by mistake (CalendarAnswer.swift): "Kliknęłam przez pomyłkę", "wrong button, please ignore".

enum ButtonWords {
    /// "przez pomyłkę", "omyłkowo", "przez przypadek", "niechcący".
    static let slips = wordStems("""
        pomyl omyl przypadek przypadkiem przypadkow niechcac mistak accident misclick niecelow
        """)

    /// "kliknęłam", "wcisnęłam", "nacisnął", "zaznaczyłem", "poszło", "przycisk".
    static let pressing = wordStems("""
        klik wcis nacis zaznacz zaakcept odrzuc potwierdz poszlo wyslalo przycisk klawisz guzik click press tapped accepted declined button
        """)

    /// "proszę nie liczyć", "proszę zignorować", "nieaktualne", "please ignore".
    static let ignoring = wordStems("""
        zignor ignor anulow cofn niewazn nieaktual uniewazn disregard
        """)

    /// Behind "nie": "nie ten przycisk", "proszę tego nie liczyć".
    static let notThis = wordSet("""
        ten to tam te liczyc brac uwzgledniac
        """)

    /// "zły przycisk", "nie to", "wrong button".
    static let wrong = wordSet("""
        zly zle niewlasciwy niewlasciwe wrong
        """)
}
