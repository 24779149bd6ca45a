import Calendaring
import Foundation
import Testing

/// Clock changes in Poland in 2026: 29 March 02:00 → 03:00, 25 October 03:00 → 02:00.
@Suite struct ZoneTests {
    @Test(arguments: [
        ("20260329T015959", "2026-03-29T00:59:59Z"),
        ("20260329T023000", "2026-03-29T01:30:00Z"),  // skipped: counts with the offset before the change
        ("20260329T030000", "2026-03-29T01:00:00Z"),
        ("20261025T015959", "2026-10-24T23:59:59Z"),
        ("20261025T023000", "2026-10-25T00:30:00Z"),  // comes twice: the first one
        ("20261025T030000", "2026-10-25T02:00:00Z"),
        ("20261210T170000", "2026-12-10T16:00:00Z"),
        ("20260710T170000", "2026-07-10T15:00:00Z"),
    ])
    func edgesAreReadAsTheStandardSays(_ written: String, _ expected: String) {
        for zone in ["Europe/Warsaw", "Central European Standard Time", "Mailed Zone"] {
            let text = object(["UID:1", "DTSTART;TZID=\(zone):\(written)"], method: "REQUEST", before: mailedZone("Mailed Zone"))
            #expect(read(text, method: nil).messages[0].start?.instant(assuming: .gmt) == moment(expected), "\(zone)")
        }
    }

    @Test(arguments: [
        ("2026-03-29T00:30:00Z", "DTSTART;TZID=Europe/Warsaw:20260329T013000"),
        ("2026-03-29T01:00:00Z", "DTSTART;TZID=Europe/Warsaw:20260329T030000"),
        ("2026-10-25T00:30:00Z", "DTSTART;TZID=Europe/Warsaw:20261025T023000"),
        ("2026-10-25T01:30:00Z", "DTSTART:20261025T013000Z"),  // the second 02:30 has no local name
        ("2026-10-25T02:00:00Z", "DTSTART;TZID=Europe/Warsaw:20261025T030000"),
    ])
    func edgesAreWrittenSoThatTheyComeBack(_ start: String, _ line: String) throws {
        let text = write(invitation(start: start, end: start), method: .request)
        #expect(text.contains(line + "\r\n"))
        let message = try #require(read(text, method: nil).messages.first)
        #expect(message.start?.instant(assuming: .gmt) == moment(start))
    }

    /// Every hour around both edges, written and read.
    @Test func everyQuarterOfAnHourComesBack() {
        for edge in ["2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z"] {
            for quarter in 0..<120 {
                let start = moment(edge).addingTimeInterval(Double(quarter) * 900)
                var sent = invitation()
                sent.start = start
                let read = read(write(sent, method: .request), method: nil).messages.first
                #expect(read?.start?.instant(assuming: .gmt) == start)
            }
        }
    }

    @Test(arguments: [
        ("Europe/Warsaw", true), ("Europe/Kiev", true), ("Europe/Lisbon", true), ("Asia/Tokyo", true), ("America/New_York", false),
        ("Africa/Casablanca", false), ("GMT", false),
    ])
    func otherZonesComeBackToo(_ name: String, _ writesZone: Bool) throws {
        let zone = try #require(TimeZone(identifier: name))
        for start in ["2026-01-15T12:00:00Z", "2026-03-20T12:00:00Z", "2026-07-15T12:00:00Z", "2026-10-28T12:00:00Z"] {
            let text = write(invitation(start: start, zone: zone), method: .request)
            #expect(text.contains("BEGIN:VTIMEZONE") == writesZone)
            #expect(read(text, method: nil).messages[0].start?.instant(assuming: .gmt) == moment(start))
        }
    }

    /// The rules we write, read by the strict reader of mailed zones, say the same as the tz database.
    @Test func ourRulesAgreeWithTheDatabase() {
        for hour in 0..<(24 * 366) {
            // Every week a few hours, and every hour of the weeks of the changes.
            guard hour % 7 == 0 || (24 * 85..<24 * 92).contains(hour) || (24 * 294..<24 * 301).contains(hour) else { continue }
            let instant = moment("2026-01-01T00:00:00Z").addingTimeInterval(Double(hour) * 3600)
            var sent = invitation()
            sent.start = instant
            let text = write(sent, method: .request).replacingOccurrences(of: "TZID=Europe/Warsaw", with: "TZID=Nowhere")
                .replacingOccurrences(of: "TZID:Europe/Warsaw", with: "TZID:Nowhere")
            #expect(read(text, method: nil).messages[0].start?.instant(assuming: .gmt) == instant)
        }
    }

    @Test(arguments: [
        "Europe/Warsaw", "/freeassociation.sourceforge.net/Europe/Warsaw", "/mozilla.org/20050126_1/Europe/Warsaw", "Central European Standard Time",
        "central european standard time", "(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb", "(GMT+01:00) Sarajevo, Skopje, Warsaw, Zagreb",
        "(UTC+01:00) Sarajewo, Skopie, Warszawa, Zagrzeb", "Sarajevo, Skopje, Warsaw, Zagreb", "Poland", "Środkowoeuropejski czas stand.",
    ])
    func namesOfPolishTime(_ name: String) throws {
        let zone = try #require(timeZone(named: name))
        #expect(zone.secondsFromGMT(for: moment("2026-07-01T12:00:00Z")) == 7200)
        #expect(zone.secondsFromGMT(for: moment("2026-01-01T12:00:00Z")) == 3600)
    }

    @Test(arguments: [
        "W. Europe Standard Time": 7200, "GMT Standard Time": 3600, "FLE Standard Time": 10800, "UTC": 0, "Etc/UTC": 0,
        "E. Australia Standard Time": 36000,
        "(UTC-05:00) Eastern Time (US & Canada)": -14400, "(UTC+10:00) Canberra, Melbourne, Sydney": 36000, "(UTC) Coordinated Universal Time": 0,
        "America/Argentina/Buenos_Aires": -10800, "(UTC-04:00) Georgetown, La Paz, Manaus, San Juan": -14400,
        "(UTC-07:00) Chihuahua, La Paz, Mazatlan": -25200,
    ])
    func otherNames(_ name: String, _ julyOffset: Int) {
        #expect(timeZone(named: name)?.secondsFromGMT(for: moment("2026-07-01T12:00:00Z")) == julyOffset)
    }

    @Test(arguments: [
        "", "Customized Time Zone", "Nibylandia/Nigdzie", "(UTC+05:00) Sarajevo, Skopje, Warsaw, Zagreb", "(UTC+01:00) Berlin, Warsaw",
        "../../etc/passwd",
        "CST", "(UTC+xx) Warsaw", "(", "Europe", "Europe/", "/", "GMT+99", "\u{0}",
    ])
    func unknownNamesAreNotGuessed(_ name: String) {
        #expect(timeZone(named: name) == nil)
    }

    /// Young or rare names, whose zones old tz databases lack.
    @Test(arguments: ["Dateline Standard Time", "Line Islands Standard Time", "Qyzylorda Standard Time", "Central Asia Standard Time",
        "Yukon Standard Time", "UTC+13"])
    func rareWindowsNames(_ name: String) {
        #expect(timeZone(named: name) != nil)
    }

    /// A name nobody knows, with no usable VTIMEZONE: one asks. libical would say UTC.
    @Test func unknownZoneMeansAsk() throws {
        let text = object(["UID:1", "DTSTART;TZID=Customized Time Zone:20261210T170000"], method: "REQUEST")
        let message = try #require(read(text, method: nil).messages.first)
        #expect(message.start == .unknownZone("Customized Time Zone", LocalTime(year: 2026, month: 12, day: 10, hour: 17)!))
        #expect(message.start?.instant(assuming: warsaw) == nil)
        #expect(message.damages == [.unknownZone("Customized Time Zone")])
    }

    /// Outlook's "Customized Time Zone" is known by its VTIMEZONE alone; Exchange dates its rules 1601.
    @Test func saneMailedZoneIsUsed() {
        let text = object(
            ["UID:1", "DTSTART;TZID=Customized Time Zone:20260710T170000"], method: "REQUEST", before: mailedZone("Customized Time Zone"))
        let message = read(text, method: nil).messages[0]
        #expect(message.start?.instant(assuming: .gmt) == moment("2026-07-10T15:00:00Z"))
        #expect(message.damages == [])
    }

    @Test(arguments: ["FREQ=HOURLY", "FREQ=SECONDLY", "FREQ=DAILY", "FREQ=YEARLY;BYDAY=SU;BYMONTH=3", "FREQ=YEARLY;BYMONTH=13;BYDAY=-1SU", ""])
    func hostileMailedZoneCostsNothing(_ rule: String) {
        let zone = mailedZone("X").map { $0.hasPrefix("RRULE") ? "RRULE:\(rule)" : $0 }
        let text = object(["UID:1", "DTSTART;TZID=X:20260710T170000"], method: "REQUEST", before: zone)
        var damages: [CalendarDamage] = []
        let seconds = processorTime { damages = read(text, method: nil).messages[0].damages }
        #expect(seconds < 0.5, "libical takes 26")
        #expect(damages == [.unknownZone("X")])
    }

    @Test func floatingTimesAndDaysTakeTheProgrammesZone() {
        let floating = read(object(["UID:1", "DTSTART:20261210T170000"]), method: nil).messages[0]
        #expect(floating.start?.instant(assuming: warsaw) == moment("2026-12-10T16:00:00Z"))
        let day = read(object(["UID:1", "DTSTART;VALUE=DATE:20261210"]), method: nil).messages[0]
        #expect(day.allDay && day.start?.instant(assuming: warsaw) == moment("2026-12-09T23:00:00Z"))
    }

    /// Polish time as Exchange describes it.
    private func mailedZone(_ name: String) -> [String] {
        [
            "BEGIN:VTIMEZONE", "TZID:\(name)",
            "BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "END:STANDARD",
            "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT",
            "END:VTIMEZONE",
        ]
    }
}
