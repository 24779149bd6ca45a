import Foundation
import Mail
import Partnerships
import Understanding

extension Shelves {
    /// The local day of a moment, as the reader of words counts days.
    func today(_ moment: Moment) -> CalendarDay {
        let parts = gregorian.dateComponents([.year, .month, .day], from: moment.date)
        return CalendarDay(year: parts.year ?? 2000, month: parts.month ?? 1, day: parts.day ?? 1)
    }

    /// The same as `today`, with the hour, as the reader of commands counts.
    func dayTime(_ moment: Moment) -> DayTime {
        let parts = gregorian.dateComponents([.year, .month, .day, .hour, .minute], from: moment.date)
        return DayTime(
            year: parts.year ?? 2000, month: parts.month ?? 1, day: parts.day ?? 1, hour: parts.hour ?? 0, minute: parts.minute ?? 0)
            ?? DayTime(year: 2000, month: 1, day: 1)!
    }

    /// A written local time as a moment; in the hour that the clock skips in spring it is the hour after, in the one it repeats in
    /// autumn the first (RFC 5545 3.3.5).
    func moment(_ time: DayTime) -> Moment? {
        let parts = DateComponents(year: time.year, month: time.month, day: time.day, hour: time.hour, minute: time.minute)
        return gregorian.date(from: parts).map(Moment.init)
    }

    private var gregorian: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar
    }
}

extension Incoming {
    /// The meaning of the person's own words as an answer to the question.
    func understood(_ asked: Asked, _ shelves: Shelves, invited: [Int: String] = [:]) -> Understood {
        let own = reading.own
        let words = Words(
            subject: message.subject, own: own.text,
            passages: own.passages.map { Understanding.Passage(own: $0.text, quotedAbove: $0.under) }, quoted: own.quoted,
            writer: message.from.first?.name ?? "")
        return understand(words, asked: Question(asked: asked, invited: invited, today: shelves.today(now)))
    }
}

extension NoticeKind {
    /// What a letter of this kind asks of its reader.
    var asks: Asked {
        switch self {
        case .invitation, .update, .newDate, .eve, .confirmation, .passedOn, .undone, .substituteNoted, .trial: .invitation
        case .reminder: .reminder
        case .attendanceAsked: .attendance
        case .afterMeeting, .evaluationAsked: .evaluation
        default: .none
        }
    }
}
