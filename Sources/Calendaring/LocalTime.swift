import Foundation

/// A date and a time of day as written on a wall clock, without a zone: DATE-TIME of RFC 5545 section 3.3.5.
public struct LocalTime: Sendable, Equatable, Hashable, Codable {
    public var year: Int
    public var month: Int
    public var day: Int
    public var hour: Int
    public var minute: Int
    public var second: Int

    /// Nil when there is no such day or hour. A leap second counts as the second before it, as RFC 5545 allows.
    public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...LocalTime.days(inMonth: month, of: year)).contains(day),
            (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = min(second, 59)
    }

    /// What the wall clock shows `offset` seconds east of Greenwich. Years outside 1…9999 are clamped.
    init(_ instant: Date, offset: Int) {
        let earliest = -62_135_596_800.0, latest = 253_402_300_799.0
        let seconds = Int(min(max(instant.timeIntervalSince1970.rounded(.down), earliest), latest)) + offset
        let (days, rest) = seconds.quotientAndRemainderRoundedDown(86_400)
        let date = LocalTime.date(ofDay: days)
        year = min(max(date.year, 1), 9999)
        month = date.month
        day = date.day
        hour = rest / 3600
        minute = rest / 60 % 60
        second = rest % 60
    }

    /// Seconds since 1970 if this were UTC.
    var secondsAsUTC: Int {
        LocalTime.dayNumber(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second
    }

    /// The instant this wall clock time means in `zone`, by RFC 5545 section 3.3.5: a time that a clock change skips counts with the
    /// offset before the change, a time that comes twice means its first occurrence. (libical does the opposite at both edges.)
    public func instant(in zone: TimeZone) -> Date {
        let naive = secondsAsUTC
        let before = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(naive - 86_400)))
        let after = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(naive + 86_400)))
        let early = Date(timeIntervalSince1970: Double(naive - before))
        let late = Date(timeIntervalSince1970: Double(naive - after))
        if zone.secondsFromGMT(for: early) == before { return early }
        return zone.secondsFromGMT(for: late) == after ? late : early
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March.
    static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = shifted.quotientAndRemainderRoundedDown(400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (number + 719_468).quotientAndRemainderRoundedDown(146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}

extension Int {
    func quotientAndRemainderRoundedDown(_ divisor: Int) -> (quotient: Int, remainder: Int) {
        let parts = quotientAndRemainder(dividingBy: divisor)
        return parts.remainder < 0 ? (parts.quotient - 1, parts.remainder + divisor) : parts
    }
}

/// A time found in a mailed calendar object, as far as it can be known.
public enum ResolvedTime: Sendable, Equatable {
    /// A moment, with the zone it was written in (UTC for `…Z`).
    case instant(Date, zone: TimeZone)
    /// A whole day (VALUE=DATE); the hours of the value are 0.
    case day(LocalTime)
    /// A wall clock time without any zone (RFC 5545 section 3.3.5, form 1): the reader's own zone is meant.
    case floating(LocalTime)
    /// A wall clock time in a zone nobody knows. To be asked about, never taken for UTC.
    case unknownZone(String, LocalTime)

    /// The moment, taking `zone` for floating times and the midnight of whole days; nil when the zone is unknown and one must ask.
    public func instant(assuming zone: TimeZone) -> Date? {
        switch self {
        case .instant(let date, _): date
        case .day(let local), .floating(let local): local.instant(in: zone)
        case .unknownZone: nil
        }
    }
}

/// A DATE or DATE-TIME value as it stands: `20261203`, `20261203T170000`, `20261203T160000Z`.
struct WrittenTime: Equatable {
    var local: LocalTime
    var isDay: Bool
    var isUTC: Bool

    init?(_ text: String) {
        var digits = Array(text.utf8)
        isUTC = digits.last == UInt8(ascii: "Z") || digits.last == UInt8(ascii: "z")
        if isUTC { digits.removeLast() }
        isDay = digits.count == 8
        guard isDay || digits.count == 15 && (digits[8] | 0x20) == UInt8(ascii: "t") else { return nil }
        func number(_ range: Range<Int>) -> Int {
            digits[range].reduce(0) { (48...57).contains($1) && $0 >= 0 ? $0 * 10 + Int($1) - 48 : -1 }
        }
        let time = isDay ? (0, 0, 0) : (number(9..<11), number(11..<13), number(13..<15))
        guard let local = LocalTime(
            year: number(0..<4), month: number(4..<6), day: number(6..<8), hour: time.0, minute: time.1, second: time.2)
        else { return nil }
        self.local = local
    }

    var asUTC: Date { Date(timeIntervalSince1970: Double(local.secondsAsUTC)) }
}
