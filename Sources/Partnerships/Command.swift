/// Everything that can happen to a partnership. Names have become identifiers and words have become meanings before
/// a command exists; whoever makes one has checked that its actor is believed.
public enum Command: Sendable, Codable, Equatable {
    // Register
    case register(Registration)
    /// A person was given by staff (`DOPISZ`, walk-in) or approved: a member from now on.
    case enroll(MemberFacts)
    /// Staff gave a (new) address.
    case readdress(PersonID)

    // A meeting
    case plan(MeetingPlan)
    case add([PersonID])
    case strike([PersonID])
    case trial
    case move(MeetingPlan)
    case cancel(reason: TextID?)
    case approve(DraftID)

    // Answers
    case answer(Answer)
    /// Answers taken by phone by staff; `unread`: lines of the same command that could not be read.
    case phone([PhoneAnswer], unread: TextID? = nil)
    /// `person` is not coming and names somebody instead; `candidate` is a row that nobody writes to yet.
    case substitute(person: PersonID, candidate: Candidate, meeting: MeetingKey, sequence: Int?, text: TextID?, arrived: Moment)
    /// Words for a human: opens a matter of the kind.
    case refer(Matter.Kind, person: PersonID, meeting: MeetingKey?, text: TextID?)
    /// `person` names somebody to invite, or forwarded the invitation to them.
    case propose(Matter.Kind, person: PersonID, candidate: Candidate, meeting: MeetingKey?, text: TextID?)
    /// Staff settle a matter: an answer for an unclear one, yes or no for a substitute or candidate; nil just closes it.
    case settle(MatterID, RSVP?)
    case absence(person: PersonID, until: String?)
    case invitationAgain(person: PersonID)
    case undo(person: PersonID)

    // The person's own rights (1.1, RODO)
    case resign(person: PersonID)
    case erase(person: PersonID)
    case unsubscribe(person: PersonID)
    case myData(person: PersonID)
    case help(person: PersonID)
    case status(person: PersonID)
    /// A mail that needs the sender's confirmation first.
    case askBack(person: PersonID, pending: String, text: TextID?)
    /// A no found before the core was asked: an unreadable date, an unknown name.
    case refuse(person: PersonID, Refusal)

    // After the meeting
    case held(Bool)
    case attendance(present: [PersonID], walkIns: [MemberFacts], minutes: Int?)
    case summary(TextID)
    case evaluate(person: PersonID, text: TextID)
    case hours(person: PersonID, minutes: Int, way: SupportWay, note: TextID?)

    // Letters
    /// The server took the letter, or refused it for good, or it bounced (`permanent`).
    case posted(NoticeKind, to: PersonID, meeting: MeetingKey?, Posting)

    // Time
    case ring(AlarmName)
}

/// Somebody not on record yet: a row that nobody writes to until staff said yes.
public struct Candidate: Sendable, Codable, Equatable {
    public var person: PersonID
    public var hasEmail: Bool
    public init(person: PersonID, hasEmail: Bool) { self.person = person; self.hasEmail = hasEmail }
}

/// What became of a letter.
public enum Posting: String, Sendable, Codable {
    case accepted, failed, bounced
    /// Failed or bounced, but at an address that staff have replaced since: says nothing about the new one.
    case outdated
}

/// An answer to an invitation.
public struct Answer: Sendable, Codable, Equatable {
    public var person: PersonID
    public var meeting: MeetingKey
    public var rsvp: RSVP
    public var way: AnswerWay
    /// The SEQUENCE of the letter that is answered, when known: an older one is not recorded.
    public var sequence: Int?
    public var order: CalendarOrder?
    public var text: TextID?
    /// When it reached the mailbox.
    public var arrived: Moment
    /// It came by calendar, but not surely from the person: a confirmation goes to the address on record.
    public var isToBeConfirmed: Bool

    public init(
        person: PersonID, meeting: MeetingKey, rsvp: RSVP, way: AnswerWay, sequence: Int? = nil, order: CalendarOrder? = nil,
        text: TextID? = nil, arrived: Moment, isToBeConfirmed: Bool = false
    ) {
        self.person = person; self.meeting = meeting; self.rsvp = rsvp; self.way = way; self.sequence = sequence
        self.order = order; self.text = text; self.arrived = arrived; self.isToBeConfirmed = isToBeConfirmed
    }
}

public struct PhoneAnswer: Sendable, Codable, Equatable {
    public var person: PersonID
    public var rsvp: RSVP
    public init(person: PersonID, rsvp: RSVP) { self.person = person; self.rsvp = rsvp }
}

/// What the register says of one library. Registering again updates; it never undoes what a person did.
public struct Registration: Sendable, Codable, Equatable {
    public var facts: LibraryFacts
    public var members: [MemberFacts]
    public var channels: [ChannelID]
    public init(facts: LibraryFacts, members: [MemberFacts], channels: [ChannelID]) {
        self.facts = facts; self.members = members; self.channels = channels
    }
}

public struct MemberFacts: Sendable, Codable, Equatable {
    public var id: PersonID
    public var roles: Set<MemberRole>
    public var sector: Sector?
    public var hasContribution: Bool
    public var hasBenefit: Bool
    public var decisionMaker: Bool
    public var localGovernment: Bool
    public var strategicFriend: Bool
    public var hasEmail: Bool

    public init(
        id: PersonID, roles: Set<MemberRole>, sector: Sector? = nil, hasContribution: Bool = false, hasBenefit: Bool = false,
        decisionMaker: Bool = false, localGovernment: Bool = false, strategicFriend: Bool = false, hasEmail: Bool = true
    ) {
        self.id = id; self.roles = roles; self.sector = sector; self.hasContribution = hasContribution
        self.hasBenefit = hasBenefit; self.decisionMaker = decisionMaker; self.localGovernment = localGovernment
        self.strategicFriend = strategicFriend; self.hasEmail = hasEmail
    }
}
