import Testing

@testable import Understanding

private let friday = DateOption(number: 1, year: 2027, month: 2, day: 5, hour: 17)

/// Of one date, which both weighers hold for good with that likelihood.
private func choice(_ likelihood: Double) -> PollChoice {
    let date = Weighed(answers: [likelihood, 1 - likelihood, 0, 0], flags: [])
    return PollChoice(WeighedParts(linear: [date], recurrent: [date]), options: [friday])
}

@Test func theSurerTheWeighersTheSurerTheChoice() {
    let sureness = [0.6, 0.8, 0.95, 0.99].map { choice($0).sureness }
    #expect(sureness == sureness.sorted() && sureness[0] < 0.65 && sureness[3] > 0.8, "\(sureness)")
    #expect(choice(0.8).chosen == [1] && choice(0.2).chosen == [])
}

@Test func whatKnowingRulesContradictIsLessSure() {
    var agreed = choice(0.9), contrary = choice(0.9)
    (agreed.evidence.agrees, agreed.evidence.isRuled, agreed.evidence.isKnown) = (true, true, true)
    (contrary.evidence.isRuled, contrary.evidence.isKnown) = (true, true)
    #expect(contrary.sureness < choice(0.9).sureness && choice(0.9).sureness < agreed.sureness)
}

@Test func aForbiddenChoiceIsNeverSure() {
    var forbidden = choice(0.999)
    forbidden.isForbidden = true
    #expect(forbidden.sureness == 0)
}
