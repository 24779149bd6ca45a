import Partnerships

/// invitation, trial, update, cancellation, reminder, eve, new_date, animator_preparation
struct MeetingLetter {
    let meeting: MeetingView
    let staff, partner, animator, partnerLibrary: Bool
    let organisation: String
    /// In whose place the recipient is invited.
    let insteadOf: String
    /// The second and last reminder.
    let lastReminder: Bool
    /// The answer on record.
    let accepted, tentative: Bool
    /// Why the meeting was called off, in the librarian's words.
    let reason: String

    init(_ meeting: Meeting, in context: LetterContext) {
        let seat = context.person.flatMap { meeting.seat(of: $0) }
        let role = context.notice.kind == .trial ? .partner : seat?.role ?? .partner
        self.meeting = MeetingView(meeting, in: context)
        staff = role == .staff; partner = role == .partner; animator = role == .animator; partnerLibrary = role == .partnerLibrary
        organisation = context.person.flatMap { context.directory.people[$0]?.organisation } ?? ""
        insteadOf = seat?.substituteFor.map { context.name($0) } ?? ""
        lastReminder = context.notice.count > 1
        accepted = seat?.answer?.rsvp == .accepted
        tentative = seat?.answer?.rsvp == .tentative
        reason = context.text(context.notice.text)
    }
}

/// confirmation, passed_on, substitute_noted, undone, ask_back
struct AnswerLetter {
    let meeting: MeetingView?
    let accepted, declined, tentative: Bool
    /// Whom the letter is about, when that is somebody else: people whose answer was taken by phone, a substitute.
    let people: [PersonView]
    /// The recipient's own words.
    let words: String
    /// Other words of the same mail went to the library.
    let alsoPassedOn: Bool
    /// The answer on record after something was taken back.
    let answer: String

    init(_ context: LetterContext) {
        let meeting = context.notice.meeting.flatMap { context.partnership.meetings[$0] }
        self.meeting = meeting.map { MeetingView($0, in: context) }
        accepted = context.notice.answer == .accepted
        declined = context.notice.answer == .declined
        tentative = context.notice.answer == .tentative
        people = context.notice.about.map { PersonView($0, in: context) }
        words = context.text(context.notice.text)
        alsoPassedOn = context.notice.alsoPassedOn
        let seat = context.person.flatMap { meeting?.seat(of: $0) }
        answer = seat.map { context.phrasing.answer($0.answer?.rsvp) } ?? ""
    }
}

/// summary_present, summary_absent, decision_maker, channel, summary_published, topic
struct SummaryLetter {
    let meeting: MeetingView
    let summary: String
    let aims: [String]
    /// The next meeting, when its date is known.
    let next: MeetingView?
    let forum: String
    /// How many letters went out.
    let letters: String

    init(_ meeting: Meeting, in context: LetterContext) {
        self.meeting = MeetingView(meeting, in: context)
        summary = context.text(context.notice.text ?? meeting.summary?.text)
        aims = Letters.aims(variant: context.partnership.facts?.variant ?? .needs, language: context.recipient.language)
        let following = context.partnership.meetings.values.filter { $0.stage == .called && $0.key > meeting.key }
        next = following.min { $0.key < $1.key }.map { MeetingView($0, in: context) }
        forum = context.programme.publicURL
        letters = context.notice.count > 0 ? context.phrasing.letters(context.notice.count) : ""
    }
}

/// done: exactly one of the marks is set.
struct DoneLetter {
    let meeting: MeetingView?
    let called, moved, cancelled, added, struck, readdressed, phoned, held, notHeld, attended, settled, evaluated, hoursBooked: Bool
    /// How many letters follow; empty when none.
    let letters: String
    /// How many were present.
    let present: String
    /// The animator's letter on the list, when the attendance leaves them out: then no hours are booked.
    let animatorMissing: String
    /// Support used so far, and how much there is (2.2.4).
    let hoursUsed, hoursLimit: String
    let hasPeople, hasUnread: Bool
    let people: [Line]
    /// Lines of the command that could not be read.
    let unread: [String]

    struct Line {
        let name, phone, email, answer: String
    }

    init(_ context: LetterContext) {
        let done = context.notice.done, count = context.notice.count, words = context.phrasing
        let meeting = context.notice.meeting.flatMap { context.partnership.meetings[$0] }
        self.meeting = meeting.map { MeetingView($0, in: context) }
        called = done == .called; moved = done == .moved; cancelled = done == .cancelled; added = done == .added
        struck = done == .struck; readdressed = done == .readdressed; phoned = done == .phoned; held = done == .held
        notHeld = done == .notHeld; attended = done == .attended; settled = done == .settled; evaluated = done == .evaluated
        hoursBooked = done == .hoursBooked
        let writes: [Done] = [.called, .moved, .cancelled, .added, .readdressed]
        letters = count > 0 && done.map(writes.contains) ?? false ? words.letters(count) : ""
        present = words.people(count)
        let away = meeting?.office.first { $0.role == .animator && meeting?.attendance?.present.contains($0.person) == false }
        animatorMissing = done == .attended ? away.flatMap { meeting?.label(of: $0) } ?? "" : ""
        hoursUsed = words.length(minutes: count); hoursLimit = words.length(minutes: Schedule().supportLimit)
        hasPeople = !context.notice.about.isEmpty
        unread = context.text(context.notice.text).split(whereSeparator: \.isNewline).map(String.init)
        hasUnread = !unread.isEmpty
        people = context.notice.about.map { person in
            let record = context.directory.people[person]
            let answer = done == .phoned ? words.answer(meeting?.seat(of: person)?.answer?.rsvp) : ""
            return Line(name: context.name(person), phone: record?.phone ?? "", email: record?.email ?? "", answer: answer)
        }
    }
}

/// sign_in_sheet, attendance_asked
struct ListLetter {
    let meeting: MeetingView
    /// The invited, by number; staff and animator, by letter.
    let list, office: [PersonView]
    let again: Bool

    init(_ meeting: Meeting, in context: LetterContext) {
        self.meeting = MeetingView(meeting, in: context)
        list = context.people(meeting.invited, of: meeting)
        office = context.people(meeting.office, of: meeting)
        again = context.notice.count > 0
    }
}
