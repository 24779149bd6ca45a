import Testing

@testable import Understanding

@Test func plainAcceptance() {
    let day = CalendarDay(year: 2026, month: 12, day: 4)
    let read = understand(Words(subject: "Re: Zaproszenie", own: "Nie widzę przeszkód."), asked: Question(asked: .invitation, today: day))
    #expect(read.meaning.answer == .accept)
}
