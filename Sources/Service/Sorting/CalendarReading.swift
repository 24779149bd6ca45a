import Calendaring
import Mail

/// The events of a calendar part; `Mail` and `Calendaring` both read, so the room is named here once.
func calendarMessages(_ part: CalendarPart) -> [CalendarMessage] { Calendaring.read(part.text, method: part.method).messages }

/// The events of a mail that are looked at: no program sends more, and each costs a look-up.
func calendarMessages(in message: Message) -> [CalendarMessage] {
    message.calendars.prefix(4).flatMap { calendarMessages($0).prefix(20) }
}
