import Testing
import Understanding

/// What fuzzing with shuffled words (`Tests/Fuzz`) found: it is read, whatever it may mean.
@Test(arguments: [
    (.nomination, "też. Tylko radny Krawczyk", ""),
] as [(Asked, String, String)])
func shuffledWordsAreRead(asked: Asked, own: String, letter: String) {
    let words = Words(subject: "Re: Lista", own: own, passages: [Passage(own: own)], quoted: letter)
    let understood = understand(words, asked: Question(asked: asked, today: CalendarDay(year: 2026, month: 12, day: 4)))
    #expect((0...1).contains(understood.confidence))
}
