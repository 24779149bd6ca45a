import Foundation

/// A point in time in whole seconds since 1970-01-01T00:00:00Z. The core counts in whole seconds so that
/// what is stored, compared and replayed is exact.
public struct Moment: Hashable, Comparable, Sendable, Codable {
    public var seconds: Int

    public init(_ seconds: Int) { self.seconds = seconds }
    public init(_ date: Date) { seconds = Int(date.timeIntervalSince1970.rounded(.down)) }

    public var date: Date { Date(timeIntervalSince1970: TimeInterval(seconds)) }

    public init(from decoder: any Decoder) throws { seconds = try decoder.singleValueContainer().decode(Int.self) }
    public func encode(to encoder: any Encoder) throws {
        var box = encoder.singleValueContainer()
        try box.encode(seconds)
    }

    public static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }
    public static func + (a: Moment, seconds: Int) -> Moment { Moment(a.seconds + seconds) }
    public static func - (a: Moment, seconds: Int) -> Moment { Moment(a.seconds - seconds) }
    public static func - (a: Moment, b: Moment) -> Int { a.seconds - b.seconds }
}

/// A name that stands for something without telling who or what it is: events carry only these,
/// personal data lives in rows beside them.
public protocol Identifier: RawRepresentable, Hashable, Comparable, Sendable, Codable, CustomStringConvertible,
    CodingKeyRepresentable, ExpressibleByStringLiteral where RawValue == String {
    init(rawValue: String)
}

extension Identifier {
    public init(_ text: String) { self.init(rawValue: text) }
    public init(stringLiteral text: String) { self.init(rawValue: text) }
    public var description: String { rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    public var codingKey: any CodingKey { rawValue.codingKey }
    public init?<Key: CodingKey>(codingKey: Key) { self.init(rawValue: codingKey.stringValue) }
}

/// One human being, in whatever roles and libraries.
public struct PersonID: Identifier { public let rawValue: String; public init(rawValue: String) { self.rawValue = rawValue } }
/// A library, as named in `libraries.csv`; a lead library's id names its partnership too.
public struct LibraryID: Identifier { public let rawValue: String; public init(rawValue: String) { self.rawValue = rawValue } }
/// An information channel (3.4): local paper, school, parish, notice board.
public struct ChannelID: Identifier { public let rawValue: String; public init(rawValue: String) { self.rawValue = rawValue } }
/// A stored text of somebody's own words or a summary; deletable without touching history.
public struct TextID: Identifier { public let rawValue: String; public init(rawValue: String) { self.rawValue = rawValue } }
/// A draft that waits for `ZATWIERDZAM`.
public struct DraftID: Identifier { public let rawValue: String; public init(rawValue: String) { self.rawValue = rawValue } }
/// An open matter of the digest.
public struct MatterID: Identifier { public let rawValue: String; public init(rawValue: String) { self.rawValue = rawValue } }

/// The serial number of a meeting within its partnership, counted from 1, cancelled ones included.
public typealias MeetingKey = Int
