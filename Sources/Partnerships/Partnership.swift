/// The state of one library's partnership: everything that decisions rest on, nothing that names a person.
/// `evolve(_:_:)` is the only way it changes.
public struct Partnership: Sendable, Codable, Equatable {
    public var id: LibraryID
    /// Nil until the library was registered.
    public var facts: LibraryFacts?
    public var members: [PersonID: Member] = [:]
    public var channels: Set<ChannelID> = []
    public var meetings: [MeetingKey: Meeting] = [:]
    public var drafts: [DraftID: Draft] = [:]
    public var matters: [MatterID: Matter] = [:]
    public var hours: [HoursEntry] = []
    /// What the next digest has to tell besides open matters: answers that came in, moves and so on.
    public var news: [News] = []
    public var lastDigest: Moment?
    /// The newest thing each person did that `COFNIJ` can take back.
    public var lastDeed: [PersonID: Deed] = [:]
    /// Serial numbers given so far to drafts and matters.
    public var draftCount = 0
    public var matterCount = 0

    public init(id: LibraryID) { self.id = id }

    /// The meeting that is being prepared or waited for: the newest that is neither over nor called off.
    public var currentMeeting: Meeting? {
        meetings.values.filter { [.drafted, .called].contains($0.stage) }.max { $0.key < $1.key }
    }

    /// The newest meeting that was called, whatever became of it.
    public var latestMeeting: Meeting? {
        meetings.values.filter { $0.stage != .drafted }.max { $0.key < $1.key }
    }

    public func members(_ role: MemberRole) -> [Member] {
        members.values.filter { $0.roles.contains(role) && $0.isActive }.sorted { $0.order < $1.order }
    }

    public var staff: [Member] { members(.staff) }
    public var animator: Member? { members(.animator).first }

    /// Support used so far, in minutes (2.2.4).
    public var minutesUsed: Int { hours.reduce(0) { $0 + $1.minutes } }
}

/// The library's own facts, as imported.
public struct LibraryFacts: Sendable, Codable, Equatable {
    public var variant: Variant
    public var existing: Existing
    /// The lead library of a partner library.
    public var parent: LibraryID?

    public init(variant: Variant, existing: Existing, parent: LibraryID? = nil) {
        self.variant = variant; self.existing = existing; self.parent = parent
    }
}

/// What a person is in a partnership.
public enum MemberRole: String, Sendable, Codable, CaseIterable { case staff, animator, trainer, partner, partnerLibrary }

/// A person as the decisions see them: flags, no names.
public struct Member: Sendable, Codable, Equatable {
    public var id: PersonID
    /// The order of enrolment: lists keep it.
    public var order = 0
    public var roles: Set<MemberRole>
    public var sector: Sector?
    public var hasContribution = false
    public var hasBenefit = false
    public var decisionMaker = false
    public var localGovernment = false
    public var strategicFriend = false
    /// Whether an address is on record; without one the person stands on the call list.
    public var hasEmail = false
    /// The address bounced for good: nothing is sent until staff give a new one.
    public var bounced = false
    public var resigned = false
    public var erased = false
    /// No more digests (`WYPISZ`).
    public var unsubscribed = false
    /// When unasked letters left or will leave: at most two a week. Kept for a week.
    public var unasked: [Moment] = []
    /// Away, as their own mail program told us, until this moment if it says so.
    public var away: Absence?

    public init(id: PersonID, roles: Set<MemberRole>) { self.id = id; self.roles = roles }

    public var isActive: Bool { !resigned && !erased }
    public var canBeWritten: Bool { isActive && hasEmail && !bounced }
}

/// A vacation note of a mail program: never an answer.
public struct Absence: Sendable, Codable, Equatable {
    public var noted: Moment
    /// The last day of absence, as "2026-12-12"; nil when the note does not say.
    public var until: String?
    public init(noted: Moment, until: String?) { self.noted = noted; self.until = until }
}

/// A line of the hours ledger (2.2.4).
public struct HoursEntry: Sendable, Codable, Equatable {
    public var person: PersonID
    public var minutes: Int
    public var way: SupportWay
    public var at: Moment
    public var meeting: MeetingKey?
    public var note: TextID?

    public init(person: PersonID, minutes: Int, way: SupportWay, at: Moment, meeting: MeetingKey? = nil, note: TextID? = nil) {
        self.person = person; self.minutes = minutes; self.way = way; self.at = at; self.meeting = meeting; self.note = note
    }
}

/// Something that reaches many people or can't be undone, shown first to whoever asked for it; only the single-use
/// token of the letter that showed it acts.
public struct Draft: Sendable, Codable, Equatable {
    public var id: DraftID
    public var by: PersonID
    public var at: Moment
    public var kind: Kind

    public enum Kind: Sendable, Codable, Equatable {
        case invitation(meeting: MeetingKey)
        case move(meeting: MeetingKey, to: MeetingPlan)
        case cancellation(meeting: MeetingKey, reason: TextID?)
        case summary(meeting: MeetingKey, text: TextID)
        case erasure(person: PersonID)
        case resignation(person: PersonID)
    }

    public init(id: DraftID, by: PersonID, at: Moment, kind: Kind) { self.id = id; self.by = by; self.at = at; self.kind = kind }
}

/// Something a human has to look at. It waits for the digest, or goes at once when the meeting is near.
public struct Matter: Sendable, Codable, Equatable {
    public var id: MatterID
    public var kind: Kind
    public var person: PersonID
    public var meeting: MeetingKey?
    public var opened: Moment
    public var text: TextID?
    /// Who named the substitute or candidate that `person` then is.
    public var namedBy: PersonID?
    public var candidateHasEmail = false
    /// Whether a digest or an urgent letter has shown it.
    public var shown = false

    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Words that could not be understood surely: answered with the buttons TAK / NIE / MOŻE.
        case unclear
        case question
        /// Another date or time is wished for (COUNTER or words).
        case proposal
        /// `person` is the candidate, waiting for a yes before anything is written to them.
        case substitute
        /// Somebody answered an invitation that was forwarded to them.
        case candidate
        case bounce
        case nomination
    }

    public init(id: MatterID, kind: Kind, person: PersonID, meeting: MeetingKey?, opened: Moment, text: TextID?) {
        self.id = id; self.kind = kind; self.person = person; self.meeting = meeting; self.opened = opened; self.text = text
    }
}

/// A line of news for the digest.
public struct News: Sendable, Codable, Equatable {
    public enum Kind: String, Sendable, Codable { case answer, substitute, resignation, staffDeed, hours, delivery }
    public var kind: Kind
    public var person: PersonID?
    public var meeting: MeetingKey?
    public var at: Moment
    public init(kind: Kind, person: PersonID?, meeting: MeetingKey?, at: Moment) {
        self.kind = kind; self.person = person; self.meeting = meeting; self.at = at
    }
}

/// What `COFNIJ` takes back.
public enum Deed: Sendable, Codable, Equatable {
    case answer(meeting: MeetingKey, person: PersonID, previous: RecordedAnswer?)
    case hours(index: Int)
    case resignation
}
