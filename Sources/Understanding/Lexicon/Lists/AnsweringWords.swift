// Words beside an answer that change whose or what answer it is (Readers/Answers/AnswerReader.swift, WishReader.swift).

enum AnsweringWords {
    /// Small words between "będę" and the verb it makes a future of: "będę już tu pisać".
    static let besideVerbs = wordSet("""
        sie tego tym juz wiecej wam was panstwa panstwu pani panu tu teraz tutaj
        """)

    /// Verbs of coming and being able, no other deeds: "będę mógł przyjść", "będę uczestniczyć" are answers, "będę pisać" is none.
    static let comingStems = wordStems("""
        przy byc bywa uczestn bra wzi staw zjaw pojaw wpada dotrz dociera chodz jecha jezdz doje dost mog mial miel zdaz umia chcia chcie
        bral obecn reprezent wychodz wyjs
        """)

    /// Verbs after which "czy …" is no question to the reader: "nie wiem, czy dam radę".
    static let whetherVerbs = wordSet("""
        wiem wiemy znac sprawdze sprawdzimy zobacze zobaczymy pewna pewny pewni powiedziec potwierdze zapytac spytam nwm zastanawiam ustale
        знаю впевнена впевнений obiecac pamietam zalezy
        """)
}
