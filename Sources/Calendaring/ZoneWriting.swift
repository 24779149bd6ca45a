import Foundation

extension CalendarLines {
    /// A VTIMEZONE (RFC 5545 section 3.6.5) with yearly rules from 1970, the form that Outlook reads right; zones that follow the European Union's
    /// clock changes, or change no clocks, between the two moments. Of any other zone nothing is written, and times go out in UTC.
    mutating func addZone(_ zone: TimeZone, from start: Date, to end: Date) {
        guard zone.identifier != "GMT", !zones.contains(zone.identifier), let rule = ZoneRule(zone, from: start, to: end) else { return }
        zones.insert(zone.identifier)
        add("BEGIN", "VTIMEZONE")
        add("TZID", zone.identifier)
        switch rule {
        case .fixed(let offset):
            addObservance("STANDARD", from: offset, to: offset, name: "", start: "19700101T000000", rule: "")
        case .european(let standard):
            let summer = standard + 3600
            let names = ZoneRule.names[standard]
            // Both changes happen at 01:00 UTC; DTSTART gives the wall clock before the change (RFC 5545 section 3.6.5).
            addObservance(
                "DAYLIGHT", from: standard, to: summer, name: names?.summer ?? "",
                start: "19700329T\(clock(3600 + standard))", rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
            addObservance(
                "STANDARD", from: summer, to: standard, name: names?.winter ?? "",
                start: "19701025T\(clock(3600 + summer))", rule: "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
        }
        add("END", "VTIMEZONE")
    }

    private mutating func addObservance(_ kind: String, from: Int, to: Int, name: String, start: String, rule: String) {
        add("BEGIN", kind)
        add("TZOFFSETFROM", utcOffset(from))
        add("TZOFFSETTO", utcOffset(to))
        if !name.isEmpty { add("TZNAME", name) }
        add("DTSTART", start)
        if !rule.isEmpty { add("RRULE", rule) }
        add("END", kind)
    }
}

/// How a zone changes its clocks, as far as we write it down.
private enum ZoneRule {
    case fixed(offset: Int)
    /// Summer time from the last Sunday of March to the last Sunday of October, 01:00 UTC (directive 2000/84/EC).
    case european(standard: Int)

    static let names: [Int: (winter: String, summer: String)] = [0: ("WET", "WEST"), 3600: ("CET", "CEST"), 7200: ("EET", "EEST")]

    init?(_ zone: TimeZone, from start: Date, to end: Date) {
        let first = LocalTime(start, offset: 0).year, last = LocalTime(end, offset: 0).year
        guard last >= first, last - first <= 30 else { return nil }
        let january = LocalTime(year: first, month: 1, day: 1).map { Date(timeIntervalSince1970: Double($0.secondsAsUTC)) } ?? start
        let standard = zone.secondsFromGMT(for: january)
        guard standard % 60 == 0 else { return nil }
        var moment = january
        var found: [Date] = []
        while let change = zone.nextDaylightSavingTimeTransition(after: moment), LocalTime(change, offset: 0).year <= last {
            found.append(change)
            moment = change
        }
        let expected = (first...last).flatMap { [ZoneRule.lastSunday(of: 3, $0), ZoneRule.lastSunday(of: 10, $0)] }
        if found.isEmpty {
            self = .fixed(offset: standard)
        } else if found == expected, zone.secondsFromGMT(for: found[0]) == standard + 3600, (0...7200).contains(standard) {
            self = .european(standard: standard)
        } else {
            return nil
        }
    }

    private static func lastSunday(of month: Int, _ year: Int) -> Date {
        let last = LocalTime.dayNumber(year, month, 31)
        let sunday = last - (last + 4).quotientAndRemainderRoundedDown(7).remainder  // day 0 was a Thursday
        return Date(timeIntervalSince1970: Double(sunday * 86_400 + 3600))
    }
}

private func utcOffset(_ seconds: Int) -> String {
    (seconds < 0 ? "-" : "+") + String(clock(abs(seconds)).prefix(4))
}

private func clock(_ seconds: Int) -> String {
    String(dateTime(LocalTime(Date(timeIntervalSince1970: Double(seconds)), offset: 0)).suffix(6))
}
