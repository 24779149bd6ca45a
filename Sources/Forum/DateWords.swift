import Foundation
import Partnerships

/// A calendar month, as `?miesiac=2026-12` names it.
struct Month: Equatable, Comparable, CustomStringConvertible {
    var year: Int
    var month: Int

    init(year: Int, month: Int) { self.year = year; self.month = month }

    /// Nil unless it is written `2026-12` and lies in the years 2000–2199.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 7, parts.count == 2, parts[0].utf8.count == 4,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), (2000...2199).contains(year), (1...12).contains(month)
        else { return nil }
        self.init(year: year, month: month)
    }

    var description: String { "\(year)-" + (month < 10 ? "0" : "") + "\(month)" }
    var next: Month { month == 12 ? Month(year: year + 1, month: 1) : Month(year: year, month: month + 1) }
    var previous: Month { month == 1 ? Month(year: year - 1, month: 12) : Month(year: year, month: month - 1) }

    static func < (a: Month, b: Month) -> Bool { (a.year, a.month) < (b.year, b.month) }
}

/// Dates as people write them, in the programme's time zone. Written out here, so that the pages don't hang on the locale data of the system.
struct DateWords {
    var language: Language
    private var calendar = Calendar(identifier: .gregorian)

    init(language: Language, timeZone: TimeZone) {
        self.language = language
        calendar.timeZone = timeZone
    }

    /// "czwartek, 10 grudnia 2026", "Thursday, 10 December 2026"
    func day(_ moment: Moment) -> String {
        let parts = calendar.dateComponents([.weekday], from: moment.date)
        return weekdays[(parts.weekday ?? 1) - 1] + ", " + date(moment)
    }

    /// "10 grudnia 2026", "10 December 2026"
    func date(_ moment: Moment) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: moment.date)
        return "\(parts.day ?? 0) \(monthsOfDates[(parts.month ?? 1) - 1]) \(parts.year ?? 0)"
    }

    /// "17.00–19.00", "17:00–19:00"
    func hours(_ start: Moment, _ end: Moment) -> String {
        let sameDay = calendar.isDate(start.date, inSameDayAs: end.date)
        return end > start ? time(start) + "–" + (sameDay ? "" : date(end) + ", ") + time(end) : time(start)
    }

    /// "17.00", "17:00"
    func time(_ moment: Moment) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: moment.date)
        let minute = parts.minute ?? 0
        return "\(parts.hour ?? 0)" + (language == .pl ? "." : ":") + (minute < 10 ? "0" : "") + "\(minute)"
    }

    /// "grudzień 2026", "December 2026"
    func title(_ month: Month) -> String { "\(months[month.month - 1]) \(month.year)" }

    func month(of moment: Moment) -> Month {
        let parts = calendar.dateComponents([.year, .month], from: moment.date)
        return Month(year: parts.year ?? 2000, month: parts.month ?? 1)
    }

    /// The first second of the month.
    func start(of month: Month) -> Moment {
        Moment(calendar.date(from: DateComponents(year: month.year, month: month.month, day: 1)) ?? Date(timeIntervalSince1970: 0))
    }

    /// `2026-12-10T17:00:00+01:00`, for the `datetime` attribute.
    func machine(_ moment: Moment) -> String {
        let shift = calendar.timeZone.secondsFromGMT(for: moment.date)
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: moment.date)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        let date = "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
        let time = "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))"
        return date + "T" + time + (shift < 0 ? "-" : "+") + two(abs(shift) / 3600) + ":" + two(abs(shift) / 60 % 60)
    }

    private var weekdays: [String] {
        switch language {
        case .pl: ["niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"]
        case .en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        }
    }

    private var months: [String] {
        switch language {
        case .pl:
            ["styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień"]
        case .en:
            ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
        }
    }

    /// Polish dates want the genitive: "10 grudnia".
    private var monthsOfDates: [String] {
        guard language == .pl else { return months }
        return [
            "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
        ]
    }
}
