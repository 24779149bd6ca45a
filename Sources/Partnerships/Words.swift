/// What kind of partnership is being formed (2.1.1).
public enum Variant: String, Sendable, Codable, CaseIterable { case needs, strategic }

/// Whether a partnership existed before (2.1.5, 2.1.6).
public enum Existing: String, Sendable, Codable, CaseIterable {
    case none
    case withLibrary = "with_library"
    case withoutLibrary = "without_library"
}

/// The three sectors (1.3).
public enum Sector: String, Sendable, Codable, CaseIterable { case `public`, civic, business }

/// An answer to an invitation.
public enum RSVP: String, Sendable, Codable, CaseIterable { case accepted, declined, tentative }

/// How an answer reached us.
public enum AnswerWay: String, Sendable, Codable { case calendar, hand, phone, button }

/// What somebody is at a meeting; decides the ROLE of the calendar object (facts: CHAIR for library staff,
/// OPT-PARTICIPANT for partner libraries, REQ-PARTICIPANT for everybody else; 2.2.5: the animator never leads).
public enum SeatRole: String, Sendable, Codable, CaseIterable {
    case staff, partner, animator, partnerLibrary

    /// Figures count the invited; staff and animator stand apart.
    public var isInvited: Bool { self == .partner || self == .partnerLibrary }
}

/// How support was given (2.2.4).
public enum SupportWay: String, Sendable, Codable, CaseIterable { case meeting, phone, email, forum, skype }

/// The language a person is written to in.
public enum Language: String, Sendable, Codable, CaseIterable { case pl, en }

/// Who or what moves the partnership.
public enum Actor: Hashable, Sendable, Codable {
    /// Somebody on record, by mail or by a click.
    case person(PersonID)
    /// An alarm.
    case clock
    /// Whoever runs the command line: an import, a correction.
    case console
    /// A mail server: accepted, refused, bounced.
    case server
}
