import Foundation

/// A moment of the story, in Warsaw: "2026-11-23 09:15".
public struct StoryMoment: Sendable, Comparable {
    public let date: Date

    public init(_ text: String) {
        guard let date = Self.format("yyyy-MM-dd HH:mm").date(from: text) else { fatalError("\(text) is no moment of a story") }
        self.date = date
    }

    public static func < (a: StoryMoment, b: StoryMoment) -> Bool { a.date < b.date }

    /// For `--at`: "2026-11-23T09:15:00+01:00".
    public var iso: String { Self.format("yyyy-MM-dd'T'HH:mm:ssxxx").string(from: date) }
    /// "poniedziałek, 23 listopada 2026, 9:15".
    public var polish: String { Self.polish(date, "EEEE, d MMMM yyyy, H:mm") }
    /// For a Date header (RFC 5322 3.3).
    public var mailDate: String { Self.format("EEE, d MMM yyyy HH:mm:ss Z").string(from: date) }
    /// For DTSTAMP, in UTC.
    public var stamp: String { Self.format("yyyyMMdd'T'HHmmss'Z'", zone: "UTC").string(from: date) }

    static func polish(_ date: Date, _ pattern: String) -> String { format(pattern, locale: "pl_PL").string(from: date) }

    private static func format(_ pattern: String, zone: String = "Europe/Warsaw", locale: String = "en_US_POSIX") -> DateFormatter {
        let format = DateFormatter()
        format.calendar = Calendar(identifier: .gregorian)
        format.locale = Locale(identifier: locale)
        format.timeZone = TimeZone(identifier: zone)
        format.dateFormat = pattern
        return format
    }
}
