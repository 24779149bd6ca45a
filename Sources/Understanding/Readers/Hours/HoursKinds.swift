// Which classes of `hoursWords` a word belongs to: "telefonicznie" is a way, "kwadrans" a length of time.

struct HoursKinds: OptionSet, Sendable {
    let rawValue: UInt32

    static let hour = Self(rawValue: 1 << 0), minute = Self(rawValue: 1 << 1), quarter = Self(rawValue: 1 << 2)
    static let halfHour = Self(rawValue: 1 << 3), hourAndHalf = Self(rawValue: 1 << 4)
    static let telephone = Self(rawValue: 1 << 5), mailing = Self(rawValue: 1 << 6), forum = Self(rawValue: 1 << 7), skype = Self(rawValue: 1 << 8)
    static let inPerson = Self(rawValue: 1 << 9), writing = Self(rawValue: 1 << 10), topic = Self(rawValue: 1 << 11)
    static let place = Self(rawValue: 1 << 12), placeTo = Self(rawValue: 1 << 13), placeName = Self(rawValue: 1 << 14)

    /// A meeting by another word: narada, zebranie.
    static let gathering = Self(rawValue: 1 << 15)

    /// None of ours: SMS, chat.
    static let otherWay = Self(rawValue: 1 << 16)

    static let units: Self = [.hour, .minute, .quarter, .halfHour, .hourAndHalf]
    static let ways: Self = [.telephone, .mailing, .forum, .skype, .inPerson]

    static let names: [(String, Self)] = [
        ("hour", .hour), ("minute", .minute), ("quarter", .quarter), ("half.hour", .halfHour), ("hour.half", .hourAndHalf), ("telephone", .telephone),
        ("mailing", .mailing), ("forum.word", .forum), ("skype.word", .skype), ("in.person", .inPerson), ("writing", .writing), ("topic", .topic),
        ("place", .place), ("place.to", .placeTo), ("place.name", .placeName), ("gathering", .gathering), ("other.way", .otherWay),
    ]
}
