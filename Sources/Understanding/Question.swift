/// A day of the Gregorian calendar, without time zone.
public struct CalendarDay: Sendable, Equatable, Hashable, Comparable, Codable {
    public var year: Int
    public var month: Int
    public var day: Int

    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// 1 Monday … 7 Sunday (Sakamoto's method).
    public var weekday: Int {
        let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let y = month < 3 ? year - 1 : year
        let sunday0 = (y + y / 4 - y / 100 + y / 400 + shift[(max(1, min(12, month))) - 1] + day) % 7
        return sunday0 == 0 ? 7 : sunday0
    }

    public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

/// One numbered date of a poll.
public struct DateOption: Sendable, Equatable, Hashable, Codable {
    public var number: Int
    public var year: Int
    public var month: Int
    public var day: Int
    /// 0…23; nil when the poll names days only.
    public var hour: Int?
    public var minute: Int

    public init(number: Int, year: Int, month: Int, day: Int, hour: Int?, minute: Int = 0) {
        self.number = number
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
    }

    package var date: CalendarDay { CalendarDay(year: year, month: month, day: day) }
}

/// What our letter asked, as far as we know it. Whatever is empty is read from the quoted letter.
public struct Question: Sendable {
    public var asked: Asked
    /// The numbered dates of the poll.
    public var options: [DateOption]
    /// Attendance list: number → name (an institution after a comma or dash is allowed).
    public var invited: [Int: String]
    /// Staff and animator under the attendance list: letter → name.
    public var staff: [String: String]
    public var today: CalendarDay

    public init(asked: Asked, options: [DateOption] = [], invited: [Int: String] = [:], staff: [String: String] = [:], today: CalendarDay) {
        self.asked = asked
        self.options = options
        self.invited = invited
        self.staff = staff
        self.today = today
    }
}

/// A passage of the person's own, with the quoted lines right above it (empty when nothing stands above).
public struct Passage: Sendable, Equatable {
    public var own: String
    public var quotedAbove: String

    public init(own: String, quotedAbove: String = "") {
        self.own = own
        self.quotedAbove = quotedAbove
    }
}

/// The words of one message, as the reader of own words gives them.
public struct Words: Sendable {
    public var subject: String
    /// All own words.
    public var own: String
    /// The same in pieces, when they stand between quoted lines.
    public var passages: [Passage]
    /// The quoted text: our own letter.
    public var quoted: String
    /// The sender's display name, if any: a signature is no nomination.
    public var writer: String

    public init(subject: String, own: String, passages: [Passage] = [], quoted: String = "", writer: String = "") {
        self.writer = writer
        self.subject = subject
        self.own = own
        self.passages = passages
        self.quoted = quoted
    }
}
