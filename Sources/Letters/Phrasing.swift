import Foundation
import Partnerships

/// Dates, times and numbers in words.
public struct Phrasing: Sendable {
    public let language: Language
    private let calendar: Calendar
    private let year: Int

    /// The year is named only when it is not that of `now`.
    public init(language: Language, timeZone: TimeZone, now: Moment) {
        self.language = language
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        self.calendar = calendar
        year = calendar.component(.year, from: now.date)
    }

    /// "czwartek, 10 grudnia", "Thursday, 10 December".
    public func day(_ moment: Moment) -> String {
        let weekday = calendar.component(.weekday, from: moment.date) - 1
        return (language == .pl ? Self.weekdaysPolish : Self.weekdaysEnglish)[weekday] + ", " + shortDay(moment)
    }

    /// "10 grudnia", "10 December".
    public func shortDay(_ moment: Moment) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: moment.date)
        let month = (language == .pl ? Self.monthsPolish : Self.monthsEnglish)[parts.month! - 1]
        let day = "\(parts.day!) \(month)"
        if parts.year! == year { return day }
        return language == .pl ? "\(day) \(parts.year!) r." : "\(day) \(parts.year!)"
    }

    /// "17.00", "17:00".
    public func clock(_ moment: Moment) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: moment.date)
        let minutes = parts.minute! < 10 ? "0\(parts.minute!)" : "\(parts.minute!)"
        return "\(parts.hour!)\(language == .pl ? "." : ":")\(minutes)"
    }

    /// "17.00–19.00"; with the day of the end when that is another one.
    public func span(_ start: Moment, _ end: Moment) -> String {
        if calendar.isDate(start.date, inSameDayAs: end.date) { return clock(start) + "–" + clock(end) }
        return "\(clock(start)) – \(shortDay(end)), \(clock(end))"
    }

    /// "2 godziny", "1 godzina 30 minut", "45 minut".
    public func length(minutes total: Int) -> String {
        let hours = total / 60, minutes = total % 60
        let hourWords = language == .pl ? count(hours, "godzina", "godziny", "godzin") : count(hours, "hour", "hours", "hours")
        let minuteWords = language == .pl ? count(minutes, "minuta", "minuty", "minut") : count(minutes, "minute", "minutes", "minutes")
        if hours == 0 { return minuteWords }
        return minutes == 0 ? hourWords : hourWords + " " + minuteWords
    }

    /// "1 osoba", "2 osoby", "5 osób", "12 osób", "22 osoby"; in English the first two forms do.
    public func count(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
        if number == 1 { return "1 \(one)" }
        if language == .en { return "\(number) \(few)" }
        let isFew = (2...4).contains(number % 10) && !(12...14).contains(number % 100)
        return "\(number) \(isFew ? few : many)"
    }

    /// "5 osób", "5 people".
    public func people(_ number: Int) -> String {
        language == .pl ? count(number, "osoba", "osoby", "osób") : count(number, "person", "people", "people")
    }

    /// "2 lata", "60 dni".
    public func time(days: Int) -> String {
        let isYears = days >= 365 && days % 365 == 0
        switch (language, isYears) {
        case (.pl, true): return count(days / 365, "rok", "lata", "lat")
        case (.pl, false): return count(days, "dzień", "dni", "dni")
        case (.en, true): return count(days / 365, "year", "years", "years")
        case (.en, false): return count(days, "day", "days", "days")
        }
    }

    func retention(_ retention: Privacy.Retention) -> String {
        switch (retention, language) {
        case (.words(let words), _): words
        case (.days(let people, let mails), .pl):
            "dane osób \(time(days: people)) po zakończeniu partnerstwa, same listy \(time(days: mails))"
        case (.days(let people, let mails), .en):
            "data of people \(time(days: people)) after the partnership has ended, the mails themselves \(time(days: mails))"
        }
    }

    /// "15 listów", "15 letters".
    public func letters(_ number: Int) -> String {
        language == .pl ? count(number, "list", "listy", "listów") : count(number, "letter", "letters", "letters")
    }

    /// A day that was written as "2026-12-12"; as it stands when it is none.
    public func day(written text: String) -> String {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, let date = calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2], hour: 12))
        else { return text }
        return shortDay(Moment(date))
    }

    private static let weekdaysPolish = ["niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"]
    private static let weekdaysEnglish = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    private static let monthsPolish = [
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
    ]
    private static let monthsEnglish = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}

/// Names of the standard's own terms.
extension Phrasing {
    func sector(_ sector: Sector) -> String {
        switch (sector, language) {
        case (.public, .pl): "publiczny"
        case (.civic, .pl): "społeczny"
        case (.business, .pl): "gospodarczy"
        case (.public, .en): "public"
        case (.civic, .en): "civic"
        case (.business, .en): "business"
        }
    }

    func seat(_ role: SeatRole) -> String {
        switch (role, language) {
        case (.staff, .pl): "prowadzenie spotkania"
        case (.partner, .pl): "udział"
        case (.animator, .pl): "obserwacja i wystąpienie o partnerstwie"
        case (.partnerLibrary, .pl): "biblioteka partnerska, udział nieobowiązkowy"
        case (.staff, .en): "leads the meeting"
        case (.partner, .en): "takes part"
        case (.animator, .en): "observes and gives the talk on partnership"
        case (.partnerLibrary, .en): "partner library, optional"
        }
    }

    func member(_ role: MemberRole) -> String {
        switch (role, language) {
        case (.staff, .pl): "zespół biblioteki"
        case (.animator, .pl): "animacja partnerstwa"
        case (.trainer, .pl): "prowadzenie warsztatów"
        case (.partner, .pl): "udział w partnerstwie"
        case (.partnerLibrary, .pl): "biblioteka partnerska"
        case (.staff, .en): "library staff"
        case (.animator, .en): "animator"
        case (.trainer, .en): "trainer"
        case (.partner, .en): "partner"
        case (.partnerLibrary, .en): "partner library"
        }
    }

    func way(_ way: SupportWay) -> String {
        switch (way, language) {
        case (.meeting, .pl): "spotkanie"
        case (.phone, .pl): "telefon"
        case (.meeting, .en): "meeting"
        case (.phone, .en): "phone"
        case (.email, _): "e-mail"
        case (.forum, _): "forum"
        case (.skype, _): "Skype"
        }
    }

    func way(_ way: AnswerWay) -> String {
        switch (way, language) {
        case (.calendar, .pl): "z kalendarza"
        case (.hand, .pl): "listem"
        case (.phone, .pl): "telefonicznie"
        case (.button, .pl): "przyciskiem"
        case (.calendar, .en): "from a calendar"
        case (.hand, .en): "by mail"
        case (.phone, .en): "by phone"
        case (.button, .en): "by a button"
        }
    }

    func answer(_ rsvp: RSVP?) -> String {
        switch (rsvp, language) {
        case (.accepted, .pl): "tak"
        case (.declined, .pl): "nie"
        case (.tentative, .pl): "może"
        case (nil, .pl): "bez odpowiedzi"
        case (.accepted, .en): "yes"
        case (.declined, .en): "no"
        case (.tentative, .en): "maybe"
        case (nil, .en): "no answer"
        }
    }
}
