import Partnerships

/// resignation_asked, resigned, erasure_asked, erased, unsubscribed
struct RightsLetter {
    /// Whether a meeting is called to which the person is invited.
    let meeting: MeetingView?

    init(_ context: LetterContext) {
        let current = context.partnership.currentMeeting.flatMap { meeting in
            context.person.flatMap { meeting.seat(of: $0) } == nil ? nil : meeting
        }
        meeting = current.map { MeetingView($0, in: context) }
    }
}

/// help
struct HelpLetter {
    let lines: [Line]
    let staff: Bool

    struct Line { let words, meaning: String }

    init(_ context: LetterContext) {
        lines = context.helpLines.map { Line(words: $0.words, meaning: $0.meaning) }
        let roles = context.person.flatMap { context.partnership.members[$0]?.roles } ?? []
        staff = roles.contains(.staff)
    }
}

/// my_data: all that is held of one person (RODO art. 15).
struct MyDataLetter {
    let function, email, phone, organisation, contribution, benefit: String
    let form, language, roles, sector, marks: String
    let answers: [AnswerLine]
    let hasHours: Bool
    let hours: [HoursLine]
    let texts: [String]
    let privacyText: PrivacyView

    struct AnswerLine {
        let title, day, answer, way: String
        let invitedOnly, present: Bool
    }

    init(_ context: LetterContext) {
        let person = context.person ?? ""
        let record = context.directory.people[person], member = context.partnership.members[person], words = context.phrasing
        function = record?.function ?? ""; email = record?.email ?? ""; phone = record?.phone ?? ""
        organisation = record?.organisation ?? ""; contribution = record?.contribution ?? ""; benefit = record?.benefit ?? ""
        form = record?.form ?? ""; language = record?.language.rawValue ?? ""
        roles = MemberRole.allCases.filter { member?.roles.contains($0) ?? false }.map { words.member($0) }.joined(separator: ", ")
        sector = member?.sector.map { words.sector($0) } ?? ""
        marks = Self.marks(member, words.language).joined(separator: ", ")
        let meetings = context.partnership.meetings.values.sorted { $0.key < $1.key }
        answers = meetings.compactMap { meeting in
            meeting.seats.first { $0.person == person }.map { Self.line(meeting, $0, in: context) }
        }
        hours = context.partnership.hours.filter { $0.person == person && $0.minutes > 0 }.map { HoursLine($0, in: context) }
        hasHours = !hours.isEmpty
        texts = context.partnership.texts(of: person).map { context.text($0) }.filter { !$0.isEmpty }
        privacyText = PrivacyView(context)
    }

    private static func line(_ meeting: Meeting, _ seat: Seat, in context: LetterContext) -> AnswerLine {
        AnswerLine(
            title: meeting.plan.title, day: context.phrasing.shortDay(meeting.plan.start),
            answer: seat.answer.map { context.phrasing.answer($0.rsvp) } ?? "", way: seat.answer.map { context.phrasing.way($0.way) } ?? "",
            invitedOnly: seat.answer == nil, present: meeting.attendance?.present.contains(seat.person) ?? false)
    }

    private static func marks(_ member: Member?, _ language: Language) -> [String] {
        guard let member else { return [] }
        let all: [(Bool, String, String)] = [
            (member.decisionMaker, "osoba decyzyjna", "decision-maker"),
            (member.localGovernment, "przedstawicielstwo samorządu", "represents the local government"),
            (member.strategicFriend, "Grupa Przyjaciół Strategicznych", "strategic friend of the library"),
            (member.bounced, "poczta wraca", "mail comes back"),
            (member.unsubscribed, "bez zestawień", "no digests"),
            (member.resigned, "rezygnacja z partnerstwa", "left the partnership"),
        ]
        return all.filter(\.0).map { language == .pl ? $0.1 : $0.2 }
    }
}

/// refused: exactly one of the marks is set.
struct RefusedLetter {
    let notOnRecord, notAllowed, noMeeting, past, badLength, draftGone, nobodyInvited, notYet, notHeld: Bool
    let nothingToUndo, settled, badHours, emptyText, mailGone, whichLibrary, unclearAttendance: Bool
    let meetingOpen: MeetingView?
    /// Lines that a command lacks.
    let missing: String
    let badDate: String
    let unknownPerson: String
    let ambiguous: String
    let candidates: [PersonView]
    let unknownNumbers: String
    /// These lines only; what became of the others is another letter.
    let hasUnread: Bool
    let unread: [String]
    let notYetOffered: String
    let gone: String
    /// What the person wrote.
    let words: String

    init(_ context: LetterContext) {
        let refusal = context.notice.refusal ?? .notOnRecord
        notOnRecord = refusal == .notOnRecord; notAllowed = refusal == .notAllowed; noMeeting = refusal == .noMeeting
        past = refusal == .past; badLength = refusal == .badLength; draftGone = refusal == .draftGone
        nobodyInvited = refusal == .nobodyInvited; notYet = refusal == .notYet; notHeld = refusal == .notHeld
        nothingToUndo = refusal == .nothingToUndo; settled = refusal == .settled; badHours = refusal == .badHours
        emptyText = refusal == .emptyText; mailGone = refusal == .mailGone; unclearAttendance = refusal == .unclearAttendance
        whichLibrary = refusal == .whichLibrary
        var open: MeetingView?, missing = "", badDate = "", unknown = "", ambiguous = "", numbers = "", offered = "", gone = ""
        var candidates: [PersonView] = [], unread: [String] = []
        switch refusal {
        case .meetingOpen(let key): open = context.partnership.meetings[key].map { MeetingView($0, in: context) }
        case .missing(let lines): missing = lines.joined(separator: ", ")
        case .badDate(let words): badDate = words
        case .unknownPerson(let words): unknown = words.joined(separator: ", ")
        case .ambiguous(let words, let people):
            ambiguous = words
            candidates = people.map { person in
                PersonView(person, seat: context.meeting?.seat(of: person), in: context)
            }
        case .unreadLines(let lines): unread = lines
        case .unknownNumbers(let list): numbers = list.map(String.init).joined(separator: ", ")
        case .notYetOffered(let word): offered = word
        case .gone(let people): gone = people.map { context.name($0) }.joined(separator: ", ")
        default: break
        }
        meetingOpen = open; self.missing = missing; self.badDate = badDate; unknownPerson = unknown; self.ambiguous = ambiguous
        self.candidates = candidates; unknownNumbers = numbers; notYetOffered = offered; self.gone = gone
        self.unread = unread; hasUnread = !unread.isEmpty
        words = context.text(context.notice.text)
    }
}
