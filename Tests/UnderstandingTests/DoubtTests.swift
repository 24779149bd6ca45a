import Testing

@testable import Understanding

private let today = CalendarDay(year: 2026, month: 12, day: 4)

private func read(_ own: String, _ asked: Asked, under letter: String = "") -> Understood {
    understand(Words(subject: "Re: Pytanie", own: own, quoted: letter), asked: Question(asked: asked, today: today))
}

@Test(arguments: cases(pollDoubtCases))
func pollsThatAreEasilyMisread(_ each: Case) {
    let understood = read(each.words, .poll, under: doubtPoll), meaning = understood.meaning
    let said = meaning.pollNone ? "nothing" : meaning.poll.isEmpty ? "doubt" : "poll=" + meaning.poll.map(String.init).joined(separator: ",")
    #expect([said] == each.expected, "\(each.guards)")
    if said == "doubt" { #expect(understood.unsure.contains { $0.about == "poll" }, "a human is told") }
}

@Test(arguments: cases(hoursDoubtCases))
func hoursThatAreEasilyMisread(_ each: Case) {
    let understood = read(each.words, .hours)
    guard let hours = understood.meaning.hours else {
        #expect(each.expected.isEmpty && understood.unsure.contains { $0.about == "hours" }, "\(each.guards)")
        return
    }
    let plain = hours.hours == hours.hours.rounded() ? String(Int(hours.hours)) : String(hours.hours)
    #expect(["h=" + plain] + (hours.channel.map { [$0.rawValue] } ?? []) == each.expected, "\(each.guards)")
}

@Test(arguments: cases(attendanceDoubtCases))
func attendanceThatIsEasilyMisread(_ each: Case) {
    let understood = read(each.words, .attendance, under: furtherAttendanceLetter)
    guard let list = understood.meaning.attendance else {
        #expect(each.expected == ["doubt"] && understood.unsure.contains { $0.about == "attendance" }, "\(each.guards)")
        return
    }
    let numbers = ["p=" + list.present.map(String.init).joined(separator: ","), "a=" + list.absent.map(String.init).joined(separator: ",")]
    #expect(numbers + list.walkins.map { "w=" + $0.name } == each.expected, "\(each.guards)")
}

@Test(arguments: cases(nominationDoubtCases))
func nominationsThatAreEasilyMisread(_ each: Case) {
    #expect(read(each.words, .nomination).meaning.nominates.map { "nom=" + $0.name } == each.expected, "\(each.guards)")
}

/// "Wąs" is "was" only when it is folded.
@Test func aSurnameLikeAnotherWord() {
    let letter = "1. Anna Nowak\n2. Jan Wąs\n3. Ewa Kos\n4. Piotr Lis"
    #expect(read("Wąs i Kos, nikt więcej.", .attendance, under: letter).meaning.attendance == Attendance(present: [2, 3], absent: [1, 4]))
}

@Test func aStandInUnderACondition() {
    let understood = read("Przyjdzie za mnie Ola, o ile wyzdrowieje.", .invitation)
    #expect(understood.meaning.substitute == nil && understood.unsure.contains { $0.about == "substitute" && $0.perhaps == "Ola" })
}

/// Of whom not to invite says nothing of the writer.
@Test func whomNotToInvite() { #expect(read("Nie dopisujcie Jana Kowala.", .invitation).meaning.answer == nil) }
