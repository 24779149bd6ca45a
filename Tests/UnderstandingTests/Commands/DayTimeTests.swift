import Testing

@testable import Understanding

@Suite struct DayTimeTests {
    /// A Monday.
    private let today = DayTime(year: 2026, month: 11, day: 23, hour: 9)!

    private func moment(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0) -> DayTime {
        DayTime(year: year, month: month, day: day, hour: hour, minute: minute)!
    }

    @Test func daysAreCountedAsTheCalendarCounts() {
        #expect(moment(1970, 1, 1).dayNumber == 0)
        #expect(moment(2000, 2, 29).dayNumber == 11016)
        #expect(today.weekday == 1)
        #expect(moment(2024, 2, 29).weekday == 4)
        #expect(DayTime(year: 2026, month: 2, day: 29) == nil)
        var day = moment(1999, 12, 25, 7, 5)
        for number in 0..<3000 {
            #expect(day.adding(days: 1).dayNumber == day.dayNumber + 1, "\(number)")
            day = day.adding(days: 1)
        }
        #expect(day.adding(days: -3000) == moment(1999, 12, 25, 7, 5))
    }

    @Test(arguments: [
        "10.12.2026 17:00", "10 grudnia o 17", "10 grudnia 2026, godz. 17", "czwartek, 10 grudnia 2026 r., godz. 17.00", "2026-12-10 17:00",
        "10.12 o 17", "10.12.26 17.00", "10. grudnia, 17:00", "10 XII 2026 17:00", "10 gru 17:00", "godz. 17.00, 10.12.2026",
        "w czwartek 10.12 o 17:00",
        "10.12.2026 17", "10.12.2026 o siedemnastej", "December 10, 2026, 5 pm", "10th of December at 5pm", "Thursday, Dec 10th, 17:00",
        "10-12-2026 17:00", "2026-12-10T17:00", "10 grudnia o 5 po południu", "o 17.00 w dniu 10.12.2026", "10.12.2026, 17:00",
        "10.12.2026r. o godz. 17:00",
        "10.12.2026 (czwartek) 17:00", "10 Grudnia godz 17", "Thursday 10 December 2026 17:00", "10.12.2026 godz. 17⁰⁰",
        "2026.12.10, godz.17:00", "10.12 br. o 17", "10.12.2026 - 17:00",
    ])
    func oneMomentWrittenInManyWays(_ text: String) {
        #expect(dayTime(in: text, today: today) == .found(start: moment(2026, 12, 10, 17), end: nil))
    }

    @Test(arguments: [
        "czwartek, 10 grudnia 2026 r., godz. 17.00–19.00", "10.12.2026 17:00-19:00", "10.12.2026, od 17 do 19", "10.12.2026 17-19",
        "10 grudnia, 17.00 – 19.00", "December 10, from 5 to 7 pm", "10.12 godz. 17-19", "10.12.2026 od godz. 17:00 do godz. 19:00",
        "17:00-19:00, 10.12.2026",
        "10 grudnia od godziny 17 do godziny 19",
    ])
    func rangesHaveAnEnd(_ text: String) {
        #expect(dayTime(in: text, today: today) == .found(start: moment(2026, 12, 10, 17), end: moment(2026, 12, 10, 19)))
    }

    @Test func daysRelativeToToday() {
        let cases: [(String, DayTime)] = [
            ("jutro o 17", moment(2026, 11, 24, 17)), ("dziś 17:30", moment(2026, 11, 23, 17, 30)),
            ("pojutrze w południe", moment(2026, 11, 25, 12)),
            ("tomorrow at 9:15", moment(2026, 11, 24, 9, 15)), ("w czwartek o 17", moment(2026, 11, 26, 17)),
            ("w poniedziałek o 10", moment(2026, 11, 30, 10)), ("w przyszły czwartek 17:00", moment(2026, 12, 3, 17)),
            ("next Thursday 17:00", moment(2026, 12, 3, 17)), ("we wtorek o dziesiątej", moment(2026, 11, 24, 10)),
            ("5 stycznia o 17", moment(2027, 1, 5, 17)), ("23.11 o 17", moment(2026, 11, 23, 17)), ("22.11 o 17", moment(2027, 11, 22, 17)),
            ("29 lutego 10:00", moment(2028, 2, 29, 10)), ("10.12.2026 o 5 rano", moment(2026, 12, 10, 5)),
        ]
        for (text, expected) in cases { #expect(dayTime(in: text, today: today) == .found(start: expected, end: nil), "\(text)") }
    }

    @Test func faultsAreValues() {
        let tenth = moment(2026, 12, 10)
        let cases: [(String, DayTimeFault)] = [
            ("", .dayMissing), ("o 17", .dayMissing), ("w bibliotece", .dayMissing), ("10.12.2026", .timeMissing(day: tenth)),
            ("31.02.2026 17:00", .noSuchDay("31.02.2026")), ("31.02 o 17", .noSuchDay("31.02")),
            ("32 grudnia o 17", .noSuchDay("32 grudnia")),
            ("2026-13-01 17:00", .noSuchDay("2026-13-01")), ("10.12.2026 25:00", .noSuchTime("25:00")),
            ("10.12.2026 17:61", .noSuchTime("17:61")),
            ("środa, 10.12.2026 17:00", .weekdayDiffers(written: 3, date: tenth)), ("7/8/2026 17:00", .ambiguous("7/8/2026")),
            ("10.12 lub 12.12 o 17", .ambiguous("10.12 / 12.12")), ("we wtorek lub w środę o 17", .ambiguous("wtorek / środę")),
            ("10.12.2026 17:00 albo 18:00", .ambiguous("17:00 albo 18:00")), ("10.12.2026 o 5", .ambiguous("5")),
            ("10 i 11 grudnia o 17", .ambiguous("10 i 11 grudnia")), ("10 lub 11.12.2026 o 17", .ambiguous("10 lub 11.12.2026")),
            ("10 grudnia o 17 lub 18", .ambiguous("17 lub 18")), ("10-11.12.2026", .timeMissing(day: moment(2026, 12, 11))),
            ("10.12.2026 19:00-17:00", .endsBeforeStart), ("10.12.1926 17:00", .noSuchDay("10.12.1926")),
        ]
        for (text, fault) in cases { #expect(dayTime(in: text, today: today) == .fault(fault), "\(text)") }
    }

    @Test func slashesAreClearWhenOneIsAboveTwelve() {
        #expect(dayTime(in: "23/12/2026 17:00", today: today) == .found(start: moment(2026, 12, 23, 17), end: nil))
        #expect(dayTime(in: "12/23/2026 17:00", today: today) == .found(start: moment(2026, 12, 23, 17), end: nil))
    }

    @Test func anyTextIsReadWithoutHarm() {
        for text in [
            "99999999999999999999.1.1 1", String(repeating: "1.", count: 10_000), "....::--//", "\u{0}\u{301}10", "i i i i",
            "٣.٤.٢٠٢٦ ١٧:٠٠",
        ] {
            if case .found = dayTime(in: text, today: today) { Issue.record("\(text.prefix(20)) was taken for a date") }
        }
    }
}

@Suite struct MeetingPlanTests {
    private let today = DayTime(year: 2026, month: 11, day: 23)!

    private func plan(_ own: String) -> MeetingPlan { meetingPlan(of: commands(subject: "", own: own)[0], today: today) }

    @Test func theThreeLinesInBothLanguages() {
        let start = DayTime(year: 2026, month: 12, day: 10, hour: 17)!
        let polish = plan("SPOTKANIE\nKiedy: 10.12.2026 17:00\nGdzie: Gminna Biblioteka, ul. Szkolna 1\nTytuł: Pierwsze spotkanie")
        #expect(polish == MeetingPlan(start: start, place: "Gminna Biblioteka, ul. Szkolna 1", title: "Pierwsze spotkanie"))
        let english = plan("MEETING\nwhen: 10 December 2026, 5 pm to 7 pm\nWhere - The library\nTitle: First")
        #expect(english.start == start && english.minutes == 120 && english.place == "The library" && english.title == "First")
        #expect(english.faults == [])
    }

    @Test func otherShapes() {
        let loose = plan("SPOTKANIE 10.12.2026 17:00\nMiejsce: Dom Kultury\nul. Długa 3\nCzas trwania: 1,5 godziny")
        #expect(loose.start?.hour == 17 && loose.place == "Dom Kultury, ul. Długa 3" && loose.minutes == 90 && loose.faults == [])
        let apart = plan("SPOTKANIE\nData spotkania: 10.12.2026\nGodzina: 17\nGdzie: szkoła\nCzas: 2 godz. 30 min")
        #expect(apart.start?.hour == 17 && apart.minutes == 150 && apart.faults == [])
        let move = plan("PRZENIEŚ\nKiedy: 12.12.2026 17:00")
        #expect(move.faults == [] && move.start?.day == 12 && move.place == nil)
        #expect(plan("PRZENIEŚ na 12.12.2026 17:00").start?.day == 12)
    }

    @Test func faultsOfAPlan() {
        #expect(plan("SPOTKANIE").faults == [.when(.dayMissing), .placeMissing])
        #expect(plan("SPOTKANIE\nKiedy: 31.02.2026 17:00\nGdzie: szkoła").faults == [.when(.noSuchDay("31.02.2026"))])
        #expect(
            plan("SPOTKANIE\nKiedy: 10.12.2026 17:00\nKiedy: 11.12.2026 17:00\nGdzie: szkoła").faults == [.twice(.when)])
        #expect(plan("SPOTKANIE\nKiedy: 10.12.2026 17:00\nGdzie: x\nCzas trwania: długo").faults == [.duration("długo")])
        #expect(plan("SPOTKANIE\nKiedy: 10.12.2026 17:00\nGdzie:").faults == [.placeMissing])
    }
}
