// How the questions of our evaluation begin (Letters/Agenda.swift has them whole), and words of a rating (Readers/Answers/EvaluationReader.swift).

enum QuestionnaireWords {
    /// In the order of the questions; after the first meeting, after the second, in English.
    static let openings = [
        [
            "Na ile udało się osiągnąć cele", "Jaka była atmosfera", "Jak przebiegły poszczególne części", "Kogo zabrakło i kogo",
            "Co następnym razem warto zrobić inaczej", "Jakie wsparcie ze strony animator",
        ],
        ["Na ile dotychczasowe działania"],
        [
            "How far were the aims", "What was the atmosphere like", "How did each part of the meeting", "Who was missing, and who else",
            "What should be done differently", "What help from the animator",
        ],
        ["How far has everything so far"],
    ]

    /// The second question of one number.
    static let further = ["Czy uczestnicy byli zaangażowani", "Did people take an active part"]

    /// Before a question's number: "ad 1.", "Pytanie 2:".
    static let beforeNumbers = wordSet("""
        ad pyt pytanie nr odp odpowiedz question q punkt pkt
        """)

    /// What is counted, and no question's number: "4 godziny to za długo", "3 osoby się spóźniły", "3 out of 5".
    static let counted = wordStems("""
        godzin osob minut raz razy dni tygod mies zl pan kobiet mezczyzn dziec krot proc punkt gwiazd na z out of hours people minutes times days
        """)

    /// How a rating begins: "Czwórka, bo …", "daję 5", "ocena 3", "A solid four".
    static let ratings = wordStems("""
        jedynk dwoj dwojk troj trojk czwork piatk szostk cztery trzy piec dwa ocen daje dalabym dalbym stawiam mocn four five three two solid
        """)
}
