import Foundation

/// The hours in which a letter that nobody waits for may leave: 8–20 in the programme's time zone, no Sundays, no public
/// holidays (movable ones and 24 December included), no Saturdays for offices.
public struct DecentHours: Sendable {
    public let timeZone: TimeZone
    public var opens = 8
    public var closes = 20
    private let calendar: Calendar

    public init(timeZone: TimeZone) {
        self.timeZone = timeZone
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        self.calendar = calendar
    }

    /// The first decent moment at or after `moment`.
    public func next(_ moment: Moment, office: Bool) -> Moment {
        var at = moment
        for _ in 0..<40 {
            let day = calendar.dateComponents([.year, .month, .day, .hour], from: at.date)
            if isWorkingDay(at, office: office) {
                if day.hour! < opens { return local(at, hour: opens) }
                if day.hour! < closes { return at }
            }
            at = startOfDay(at, offset: 1)
        }
        return at
    }

    /// The last decent moment at or before `moment`: what comes before a meeting moves earlier.
    public func last(_ moment: Moment, office: Bool) -> Moment {
        var at = moment
        for _ in 0..<40 {
            if isWorkingDay(at, office: office) {
                let hour = calendar.component(.hour, from: at.date)
                if hour >= closes { return local(at, hour: closes) - 1 }
                if hour >= opens { return at }
            }
            at = startOfDay(at, offset: 0) - 1
        }
        return at
    }

    public func isWorkingDay(_ moment: Moment, office: Bool) -> Bool {
        let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: moment.date)
        if parts.weekday == 1 || (office && parts.weekday == 7) { return false }
        return !Self.isHoliday(year: parts.year!, month: parts.month!, day: parts.day!)
    }

    /// The same local day as `moment`, at the hour.
    public func local(_ moment: Moment, hour: Int) -> Moment {
        Moment(calendar.date(bySettingHour: hour, minute: 0, second: 0, of: moment.date) ?? moment.date)
    }

    /// Midnight of the local day of `moment`, shifted by days: a day may have 23 or 25 hours.
    public func startOfDay(_ moment: Moment, offset days: Int) -> Moment {
        let midnight = calendar.startOfDay(for: moment.date)
        return Moment(calendar.date(byAdding: .day, value: days, to: midnight) ?? midnight)
    }

    /// `days` local days from `moment`, at the hour.
    public func day(_ moment: Moment, offset days: Int, hour: Int) -> Moment {
        local(startOfDay(moment, offset: days), hour: hour)
    }

    public func hour(_ moment: Moment) -> Int { calendar.component(.hour, from: moment.date) }

    public func isSameDay(_ a: Moment, _ b: Moment) -> Bool { calendar.isDate(a.date, inSameDayAs: b.date) }

    /// Public holidays of Poland (act of 18 January 1951, 24 December since 2025).
    static func isHoliday(year: Int, month: Int, day: Int) -> Bool {
        let fixed: Set<[Int]> = [[1, 1], [1, 6], [5, 1], [5, 3], [8, 15], [11, 1], [11, 11], [12, 24], [12, 25], [12, 26]]
        if fixed.contains([month, day]) { return true }
        let easter = easterSunday(year)
        let shift = ordinal(year, month, day) - ordinal(year, easter.month, easter.day)
        return [0, 1, 49, 60].contains(shift)
    }

    /// The anonymous Gregorian computus (Meeus/Jones/Butcher).
    static func easterSunday(_ year: Int) -> (month: Int, day: Int) {
        let a = year % 19, b = year / 100, c = year % 100
        let d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let i = c / 4, k = c % 4
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        return ((h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
    }

    private static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
        let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return lengths[0..<(month - 1)].reduce(0, +) + day
    }
}
