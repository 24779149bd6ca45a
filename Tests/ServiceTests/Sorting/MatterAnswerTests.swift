import Partnerships
import Testing
@testable import Service

@Suite("Answers to the matters of a digest")
struct MatterAnswerTests {
    @Test("Buttons and short lines", arguments: [
        ("TAK 3", "", 5, [3], [RSVP?.some(.accepted)]),
        ("Odp: Codzienny przegląd", "1 tak\n2: nie\nMOŻE 3", 3, [1, 2, 3], [.accepted, .declined, .tentative]),
        ("Odp: Pilne", "Tak", 1, [1], [.accepted]),
        ("ZAŁATWIONE 2", "", 2, [2], [nil]),
    ])
    func read(subject: String, own: String, count: Int, numbers: [Int], answers: [RSVP?]) {
        let found = matterAnswers(subject: subject, own: own, count: count)
        #expect(found.map(\.number) == numbers)
        #expect(found.map(\.rsvp) == answers)
    }

    @Test("Sentences and numbers that are not there settle nothing", arguments: [
        ("Odp: Pilne", "Nie wiem, kto to jest", 1), ("Odp: Przegląd", "Tak, zadzwonię do niej jutro", 1), ("TAK 7", "", 3),
        ("Odp: Przegląd", "Tak", 2),
    ])
    func nothing(subject: String, own: String, count: Int) {
        #expect(matterAnswers(subject: subject, own: own, count: count).isEmpty)
    }
}
