/// A day and a time of day on the wall, without a time zone. Proleptic Gregorian calendar.
public struct DayTime: Sendable, Hashable, Comparable {
    public var year: Int
    /// 1...12
    public var month: Int
    /// 1...31
    public var day: Int
    /// 0...23
    public var hour: Int
    /// 0...59
    public var minute: Int

    /// `nil` when there is no such day or time: 31.02, 25:00.
    public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
    }

    /// Days since 1970-01-01 (H. Hinnant, days_from_civil).
    public var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// 1 is Monday, 7 is Sunday (ISO 8601).
    public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

    /// The same time of day, a number of days later or earlier.
    public func adding(days: Int) -> DayTime {
        let number = dayNumber + days + 719_468
        let era = (number >= 0 ? number : number - 146_096) / 146_097
        let dayOfEra = number - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        var later = self
        later.day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        later.month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        later.year = yearOfEra + era * 400 + (later.month <= 2 ? 1 : 0)
        return later
    }

    /// The same day at another time; `nil` for 25:00.
    public func at(hour: Int, minute: Int) -> DayTime? {
        DayTime(year: year, month: month, day: day, hour: hour, minute: minute)
    }

    public static func < (left: DayTime, right: DayTime) -> Bool {
        (left.year, left.month, left.day, left.hour, left.minute) < (right.year, right.month, right.day, right.hour, right.minute)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// What is wrong with a written date.
public enum DayTimeFault: Error, Sendable, Hashable {
    /// No day is named at all.
    case dayMissing
    /// A day without a time.
    case timeMissing(day: DayTime)
    /// There is no such day: "31.02".
    case noSuchDay(String)
    /// There is no such time: "25:00".
    case noSuchTime(String)
    /// The weekday and the date contradict each other; both 1 (Monday) ... 7.
    case weekdayDiffers(written: Int, date: DayTime)
    /// It can be read in more than one way: "7/8/2026", "o 5", two dates, two times.
    case ambiguous(String)
    /// It ends before it begins.
    case endsBeforeStart
}

/// A written date and time, read.
public enum DayTimeReading: Sendable, Hashable {
    /// The start, and the end when one is written ("17.00–19.00").
    case found(start: DayTime, end: DayTime?)
    case fault(DayTimeFault)
}
