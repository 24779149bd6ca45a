import Calendaring
import Mail

/// The events of a calendar part; `Mail` and `Calendaring` both read, so the room is named here once.
func calendarMessages(_ part: CalendarPart) -> [CalendarMessage] { Calendaring.read(part.text, method: part.method).messages }
