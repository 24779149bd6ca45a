import Foundation

/// What a calendar object asks for: the METHOD property of RFC 5546, section 3.
public enum Method: String, Sendable, Codable, CaseIterable {
    case request = "REQUEST"
    case reply = "REPLY"
    case cancel = "CANCEL"
    case counter = "COUNTER"
    case refresh = "REFRESH"
    case declineCounter = "DECLINECOUNTER"
    case publish = "PUBLISH"
    case add = "ADD"
}

/// The part an invited person plays in a meeting: ROLE, RFC 5545 section 3.2.16.
/// There is no NON-PARTICIPANT: Outlook takes such a person for a room.
public enum Role: String, Sendable, Codable, CaseIterable {
    case chair = "CHAIR"
    case required = "REQ-PARTICIPANT"
    case optional = "OPT-PARTICIPANT"
}

/// Who invites: ORGANIZER, RFC 5545 section 3.8.4.3. `address` is a plain mail address without `mailto:`.
public struct Organizer: Sendable, Equatable {
    public var name: String
    public var address: String

    public init(name: String, address: String) {
        self.name = name
        self.address = address
    }
}

/// Who is invited: ATTENDEE, RFC 5545 section 3.8.4.1. `address` is a plain mail address without `mailto:`.
public struct Invitee: Sendable, Equatable {
    public var name: String
    public var address: String
    public var role: Role

    public init(name: String, address: String, role: Role) {
        self.name = name
        self.address = address
        self.role = role
    }
}

/// One meeting as one person is invited to it. There is exactly one attendee, so nobody learns other people's addresses.
public struct CalendarInvitation: Sendable, Equatable {
    /// UID, the same for the whole life of the meeting (RFC 5545 section 3.8.4.7). Line breaks in it are dropped.
    public var uid: String
    /// SEQUENCE: goes up by one when time or place changes and when the meeting is cancelled (RFC 5546 section 2.1.4).
    public var sequence: Int
    /// DTSTAMP: when this very object was made, in whole seconds. Gmail ignores an update whose stamp did not rise.
    public var stamp: Date
    public var start: Date
    public var end: Date
    /// Its identifier becomes the TZID.
    public var timeZone: TimeZone
    public var summary: String
    public var location: String
    /// Plain text; lines are separated by `\n`.
    public var description: String
    public var organizer: Organizer
    public var attendee: Invitee

    public init(
        uid: String, sequence: Int, stamp: Date, start: Date, end: Date, timeZone: TimeZone,
        summary: String, location: String, description: String, organizer: Organizer, attendee: Invitee
    ) {
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
        self.start = start
        self.end = end
        self.timeZone = timeZone
        self.summary = summary
        self.location = location
        self.description = description
        self.organizer = organizer
        self.attendee = attendee
    }
}

/// One meeting in the public calendar of the forum: no people in it.
public struct FeedEvent: Sendable, Equatable {
    public var uid: String
    public var sequence: Int
    public var stamp: Date
    public var start: Date
    public var end: Date
    public var timeZone: TimeZone
    public var summary: String
    public var location: String
    public var description: String
    /// The page of the meeting, empty when there is none.
    public var url: String
    public var isCancelled: Bool

    public init(
        uid: String, sequence: Int, stamp: Date, start: Date, end: Date, timeZone: TimeZone,
        summary: String, location: String, description: String, url: String = "", isCancelled: Bool = false
    ) {
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
        self.start = start
        self.end = end
        self.timeZone = timeZone
        self.summary = summary
        self.location = location
        self.description = description
        self.url = url
        self.isCancelled = isCancelled
    }
}
