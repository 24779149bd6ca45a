import Foundation
import Partnerships
import Testing

@testable import Letters

@Suite struct PhrasingTests {
    private let warsaw = TimeZone(identifier: "Europe/Warsaw")!
    private let november = Moment(1_795_424_400)
    private func words(_ language: Language) -> Phrasing { Phrasing(language: language, timeZone: warsaw, now: november) }

    @Test(arguments: [
        (0, "0 osób"), (1, "1 osoba"), (2, "2 osoby"), (4, "4 osoby"), (5, "5 osób"), (11, "11 osób"), (12, "12 osób"), (14, "14 osób"),
        (21, "21 osób"), (22, "22 osoby"), (112, "112 osób"), (122, "122 osoby"),
    ])
    func polishNumerals(_ number: Int, _ expected: String) { #expect(words(.pl).people(number) == expected) }

    @Test func daysNameTheYearOnlyWhenItIsAnother() {
        #expect(words(.pl).day(Moment(1_796_918_400)) == "czwartek, 10 grudnia")
        #expect(words(.en).day(Moment(1_796_918_400)) == "Thursday, 10 December")
        #expect(words(.pl).day(Moment(1_799_942_400)) == "czwartek, 14 stycznia 2027 r.")
        #expect(words(.en).shortDay(Moment(1_799_942_400)) == "14 January 2027")
    }

    /// The night of 25 October 2026 has the hour from 2 to 3 twice; the morning of 29 March 2026 does not have it.
    @Test func clockFollowsBothClockChanges() {
        #expect(words(.pl).span(Moment(1_792_886_400), Moment(1_792_893_600)) == "2.00–3.00")
        #expect(words(.pl).span(Moment(1_774_742_400), Moment(1_774_746_000)) == "1.00–3.00")
    }

    @Test func spansOverMidnightNameTheSecondDay() {
        #expect(words(.pl).span(Moment(1_796_938_200), Moment(1_796_945_400)) == "22.30 – 11 grudnia, 0.30")
    }

    @Test(arguments: [(120, "2 godziny"), (90, "1 godzina 30 minut"), (45, "45 minut"), (300, "5 godzin"), (61, "1 godzina 1 minuta")])
    func lengths(_ minutes: Int, _ expected: String) { #expect(words(.pl).length(minutes: minutes) == expected) }

    @Test func agendasFollowTheMeetingAndTheCase() {
        let needs = agenda(ordinal: 1, variant: .needs, existing: .none, language: .pl)
        let strategic = agenda(ordinal: 1, variant: .strategic, existing: .none, language: .pl)
        #expect(needs.count == 5 && strategic.count == 5 && needs[2] != strategic[2])
        #expect(agenda(ordinal: 2, variant: .needs, existing: .none, language: .pl).last == "wybór koordynatorki lub koordynatora partnerstwa")
        #expect(agenda(ordinal: 1, variant: .needs, existing: .withLibrary, language: .en).count == 3)
    }

    @Test(arguments: Language.allCases) func theQuestionnaireHasSixQuestions(_ language: Language) {
        #expect(evaluationQuestions(language: language, ordinal: 1).count == 6)
        #expect(evaluationQuestions(language: language, ordinal: 1)[0] != evaluationQuestions(language: language, ordinal: 2)[0])
    }
}
