/// One letter (or forum post) to be: decided in the core, queued in the deciding transaction, composed and sent later.
public struct Notice: Sendable, Codable, Equatable {
    public var kind: NoticeKind
    public var to: Addressee
    public var meeting: MeetingKey?
    /// The SEQUENCE of the meeting that the letter speaks of; a newer one overtakes it.
    public var sequence: Int?
    /// The person the letter is about, when that is not the receiver: a substitute, a candidate, whose answer was taken by phone.
    public var about: [PersonID] = []
    public var text: TextID?
    public var draft: DraftID?
    /// What a digest or an urgent letter shows.
    public var matters: [MatterID] = []
    public var news: [News] = []
    /// Whether a digest carries the forecast of D−2.
    public var forecast = false
    /// Which of several: reminder 1 or 2, the second asking for attendance, the 80 or 100 of an hours warning.
    public var count = 0
    /// The answer that a confirmation confirms.
    public var answer: RSVP?
    /// What a `.done` letter tells.
    public var done: Done?
    /// The words of the same mail that were not an answer went to the library: said in the same letter.
    public var alsoPassedOn = false
    /// A direct answer to the receiver's own mail: may leave at any hour.
    public var direct = false
    public var refusal: Refusal?
    /// The mail that waits for the sender's confirmation (`askBack`), as its cause.
    public var pending: String?
    /// Not to leave before; decent hours and the weekly limit are counted in.
    public var notBefore: Moment
    /// Makes no sense from here on: dropped at the door.
    public var until: Moment?

    public init(_ kind: NoticeKind, to: Addressee, notBefore: Moment) {
        self.kind = kind; self.to = to; self.notBefore = notBefore
    }
}

/// What was done on a staff member's or animator's word; `Notice.count` is how many letters follow from it,
/// `Notice.about` whom it concerns.
public enum Done: String, Sendable, Codable, CaseIterable {
    /// `about`: those without an address, to be called.
    case called
    case moved, cancelled, added, struck, readdressed
    /// `text`: the lines that could not be read.
    case phoned
    case held
    case notHeld = "not_held"
    /// `count`: how many were present; `about`: walk-ins.
    case attended
    case settled
    case evaluated
    /// `count`: minutes used so far.
    case hoursBooked = "hours_booked"
}

/// Who or what receives a notice.
public enum Addressee: Hashable, Sendable, Codable {
    case person(PersonID)
    case channel(ChannelID)
    /// The library's category on the forum "Partnerstwa dla bibliotek".
    case forum
}

/// Every letter there is. The raw value is its name in the database and of its templates.
public enum NoticeKind: String, Sendable, Codable, CaseIterable {
    // To the invited
    case invitation, update, cancellation, reminder, eve
    /// What was recorded from a handwritten answer, with the way back.
    case confirmation
    /// The answer belonged to an old date: the new one, with the buttons.
    case newDate = "new_date"
    /// Not understood: the words went to the library.
    case passedOn = "passed_on"
    /// A substitute was noted; the library has a look first.
    case substituteNoted = "substitute_noted"
    case undone
    case summaryPresent = "summary_present"
    case summaryAbsent = "summary_absent"
    /// Aims of the partnership and course of the meeting, in the librarian's name (3.2).
    case decisionMaker = "decision_maker"
    /// To an information channel (3.4).
    case channel
    /// A text ready to be forwarded, to those who were there (2.1.4).
    case passItOn = "pass_it_on"
    /// A draft of a resignation or an erasure, shown to the person: only `ZATWIERDZAM` acts.
    case resignationAsked = "resignation_asked"
    case resigned
    case erasureAsked = "erasure_asked"
    case erased
    case myData = "my_data"
    case help
    case unsubscribed
    /// "Was it you?" to the address on record.
    case askBack = "ask_back"

    // To library staff
    case meetingDraft = "meeting_draft"
    case moveDraft = "move_draft"
    case cancellationDraft = "cancellation_draft"
    case summaryDraft = "summary_draft"
    /// The true invitation to the librarian's own box (`PRÓBA`).
    case trial
    /// A kind no: what could not be done and why.
    case refused
    /// What was done: told briefly after a staff command; `count` letters were queued, `about` names the people.
    case done
    case status
    case digest
    /// One matter at once, since the meeting is near.
    case urgent
    case signInSheet = "sign_in_sheet"
    case attendanceAsked = "attendance_asked"
    /// Summary (with a skeleton) and evaluation asked in one mail.
    case afterMeeting = "after_meeting"
    case summaryPublished = "summary_published"
    /// Library and animator look at who belongs to the partnership (2.1.4).
    case compositionReview = "composition_review"

    // To the animator, and the programme's staff
    case animatorPreparation = "animator_preparation"
    case evaluationAsked = "evaluation_asked"
    case evaluationResult = "evaluation_result"
    case evaluationLate = "evaluation_late"
    case hoursWarning = "hours_warning"

    // To the forum
    case topic
}
