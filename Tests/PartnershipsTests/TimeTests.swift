import Foundation
import Testing
@testable import Partnerships

@Suite("Time")
struct TimeTests {
    let calendar = DecentHours(timeZone: Town.warsaw)

    @Test("Reminders at D−7 and D−3 to the silent, forecast at D−2, the day before to those who come")
    func timeTable() throws {
        var town = try Town()
        try town.callMeeting()
        _ = try town.answer("nowak", .accepted)
        _ = try town.answer("wojt", .declined)
        try town.live(until: "2026-12-10 16:00")
        #expect(town.receivers(.reminder).filter { $0 == "kowalski" }.count == 2)
        #expect(!town.receivers(.reminder).contains("nowak") && !town.receivers(.reminder).contains("wojt"))
        #expect(town.receivers(.eve) == ["nowak"])
        #expect(town.receivers(.signInSheet) == ["maria"])
        #expect(town.letters(.digest).filter(\.forecast).count == 2)
        #expect(town.receivers(.animatorPreparation) == ["piotr"])
        let first = town.letters(.reminder).map(\.notBefore).min()
        #expect(first == Town.at("2026-12-03 09:00"))
    }

    @Test("No reminder within 48 hours of the invitation, and two unasked letters a week at most")
    func limits() throws {
        var town = try Town("2026-12-06 10:00")
        try town.callMeeting()
        try town.live(until: "2026-12-10 16:00")
        #expect(town.letters(.reminder).isEmpty, "invited on Sunday, out on Monday; D−3 is Monday too")
        var week = try Town("2026-12-03 10:00")
        try week.callMeeting()
        _ = try week.answer("nowak", .accepted)
        try week.live(until: "2026-12-10 16:00")
        for person in ["kowalski", "zieba"] as [PersonID] {
            let unasked = week.notices.filter { $0.to == .person(person) && !$0.direct }
            #expect(unasked.count <= 2, "\(person) got \(unasked.map(\.kind))")
        }
    }

    @Test("After five days of outage one reminder goes, not two")
    func lateBells() throws {
        var town = try Town()
        try town.callMeeting()
        town.now = Town.at("2026-12-08 10:00")
        for bell in timetable(of: town.partnership, under: town.rules).filter({ $0.due <= town.now }).sorted(by: { $0.due < $1.due }) {
            try town.run(.ring(bell.name), by: .clock)
        }
        #expect(town.receivers(.reminder).filter { $0 == "kowalski" }.count == 1)
    }

    @Test("A bell that is no longer listed does nothing")
    func staleBell() throws {
        var town = try Town()
        try town.callMeeting()
        let name = AlarmName(.reminder, meeting: 1, sequence: 0, count: 1)
        #expect(try town.run(.ring(name), by: .clock).isEmpty, "not due")
        town.now = Town.at("2026-12-03 09:30")
        #expect(try !town.run(.ring(name), by: .clock).isEmpty)
        #expect(try town.run(.ring(name), by: .clock).isEmpty, "rung already")
        #expect(AlarmName(name.description) == name)
    }

    @Test("At most one digest a day")
    func oneDigest() throws {
        var town = try Town()
        try town.callMeeting()
        for hour in 11...14 {
            town.now = Town.at("2026-11-24 \(hour):00")
            try town.run(.refer(.question, person: "nowak", meeting: 1, text: TextID("t\(hour)")), by: .person("nowak"))
        }
        try town.live(until: "2026-11-24 15:30")
        try town.run(.refer(.question, person: "nowak", meeting: 1, text: "late"), by: .person("nowak"))
        try town.live(until: "2026-11-24 23:00")
        #expect(town.receivers(.digest) == ["maria", "ewa"])
        try town.live(until: "2026-11-25 23:00")
        #expect(town.receivers(.digest) == ["maria", "ewa", "maria", "ewa"])
    }

    @Test("Decent hours: nights, Sundays, holidays, Saturdays of offices", arguments: [
        ("2026-12-10 21:00", false, "2026-12-11 08:00"),
        ("2026-12-12 21:00", false, "2026-12-14 08:00"),
        ("2026-12-12 10:00", false, "2026-12-12 10:00"),
        ("2026-12-12 10:00", true, "2026-12-14 08:00"),
        ("2026-12-23 20:00", false, "2026-12-28 08:00"),
        ("2027-03-28 12:00", false, "2027-03-30 08:00"),
        ("2027-05-27 12:00", false, "2027-05-28 08:00"),
        ("2026-11-11 09:00", false, "2026-11-12 08:00"),
    ])
    func decent(from: String, office: Bool, to: String) {
        #expect(calendar.next(Town.at(from), office: office) == Town.at(to))
    }

    @Test("What comes before a meeting moves earlier", arguments: [
        ("2026-12-13 09:00", true, "2026-12-11 19:59"),
        ("2026-12-10 05:00", false, "2026-12-09 19:59"),
        ("2026-12-10 09:00", false, "2026-12-10 09:00"),
    ])
    func earlier(from: String, office: Bool, to: String) {
        let moment = calendar.last(Town.at(from), office: office)
        #expect(moment.seconds / 60 == Town.at(to).seconds / 60)
    }

    @Test("Both edges of summer time: a day of 23 and one of 25 hours keep the local hour")
    func daylightSaving() throws {
        #expect(calendar.day(Town.at("2026-03-31 17:00"), offset: -3, hour: 9) == Town.at("2026-03-28 09:00"))
        #expect(calendar.day(Town.at("2026-10-27 17:00"), offset: -3, hour: 9) == Town.at("2026-10-24 09:00"))
        #expect(Town.at("2026-03-30 09:00") - Town.at("2026-03-28 09:00") == 47 * 3600)
        #expect(Town.at("2026-10-26 09:00") - Town.at("2026-10-24 09:00") == 49 * 3600)
        var town = try Town("2026-10-05 10:00")
        let plan = MeetingPlan(start: Town.at("2026-10-27 17:00"), end: Town.at("2026-10-27 19:00"), place: "Biblioteka", title: "Jesień")
        try town.callMeeting(plan)
        let bells = timetable(of: town.partnership, under: town.rules)
        let eve = bells.first { $0.name.kind == .eve }
        #expect(eve?.due == Town.at("2026-10-26 09:00"))
    }

    @Test("Easter", arguments: [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)])
    func easter(year: Int, month: Int, day: Int) {
        #expect(DecentHours.easterSunday(year) == (month, day))
    }
}
