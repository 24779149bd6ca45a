import Partnerships

/// after_meeting, evaluation_asked, evaluation_late
struct EvaluationLetter {
    let meeting: MeetingView
    let questions: [Question]
    /// "1.", "2." … on lines of their own, to be filled in.
    let form: String
    let again: Bool
    let summaryMissing, evaluationMissing: Bool
    /// Who was there.
    let present: String
    /// Who of animator and staff has not answered.
    let animatorMissing, staffMissing: String

    struct Question {
        let number: Int
        let text: String
    }

    init(_ meeting: Meeting, in context: LetterContext) {
        self.meeting = MeetingView(meeting, in: context)
        let asked = evaluationQuestions(language: context.recipient.language, ordinal: meeting.ordinal)
        questions = asked.enumerated().map { Question(number: $0 + 1, text: $1) }
        form = questions.map { "\($0.number). " }.joined(separator: "\n")
        again = context.notice.count > 0
        summaryMissing = meeting.summary == nil
        let staff = context.partnership.staff.map(\.id)
        evaluationMissing = !staff.contains { meeting.evaluation[$0] != nil }
        present = (meeting.attendance?.present ?? []).map { context.name($0) }.sorted().joined(separator: ", ")
        let animator = context.partnership.animator?.id
        animatorMissing = animator.flatMap { meeting.evaluation[$0] == nil ? context.name($0) : nil } ?? ""
        staffMissing = evaluationMissing ? staff.map { context.name($0) }.joined(separator: ", ") : ""
    }
}

/// evaluation_result: the sheets side by side (2.2.6).
struct EvaluationResultLetter {
    let meeting: MeetingView
    let questions: [EvaluationLetter.Question]
    let sheets: [Sheet]
    let present: String
    let invited: Int

    struct Sheet {
        let name: String
        let animator: Bool
        let text: String
    }

    init(_ meeting: Meeting, in context: LetterContext) {
        self.meeting = MeetingView(meeting, in: context)
        questions = EvaluationLetter(meeting, in: context).questions
        let animator = context.partnership.animator?.id
        sheets = meeting.evaluation.sorted { ($0.key == animator ? 0 : 1, $0.key) < ($1.key == animator ? 0 : 1, $1.key) }.map {
            Sheet(name: context.name($0.key), animator: $0.key == animator, text: context.text($0.value.text))
        }
        present = context.phrasing.people(meeting.attendance?.present.count ?? 0)
        invited = meeting.list.count
    }
}

/// hours_warning
struct HoursLetter {
    let used, limit, left: String
    /// All of the support is used up (100 %), not just most of it (80 %).
    let full: Bool
    let entries: [HoursLine]

    init(_ context: LetterContext) {
        let minutes = context.partnership.minutesUsed, all = Schedule().supportLimit, words = context.phrasing
        used = words.length(minutes: minutes); limit = words.length(minutes: all)
        left = words.length(minutes: max(0, all - minutes))
        full = context.notice.count >= 100 || minutes >= all
        entries = context.partnership.hours.filter { $0.minutes > 0 }.map { HoursLine($0, in: context) }
    }
}

/// A line of the ledger (2.2.4).
struct HoursLine {
    let day, length, way, name, note: String

    init(_ entry: HoursEntry, in context: LetterContext) {
        day = context.phrasing.shortDay(entry.at); length = context.phrasing.length(minutes: entry.minutes)
        way = context.phrasing.way(entry.way); name = context.name(entry.person); note = context.text(entry.note)
    }
}

/// status: how one library stands.
struct StatusLetter {
    let meeting: MeetingView?
    let drafted, called, cancelled, held, notHeld: Bool
    let sectors: SectorsView?
    let silent: [PersonView]
    let absentDecisionMakers: [TellingView]
    let summaryPublished: Bool
    let present: String
    let openMatters: Int
    let hoursUsed, hoursLimit: String
    let animator: String

    struct TellingView {
        let name: String
        let told, failed: Bool
    }

    init(_ context: LetterContext) {
        let meeting = context.meeting, words = context.phrasing
        self.meeting = meeting.map { MeetingView($0, in: context) }
        drafted = meeting?.stage == .drafted; called = meeting?.stage == .called; cancelled = meeting?.stage == .cancelled
        held = meeting?.stage == .held; notHeld = meeting?.stage == .notHeld
        sectors = meeting.map { SectorsView($0, in: context) }
        silent = called ? context.people(meeting?.silent ?? []) : []
        let telling = (meeting?.told ?? [:]).sorted { $0.key < $1.key }
        absentDecisionMakers = telling.map {
            TellingView(name: context.name($0.key), told: $0.value.state == .told, failed: [.failed, .noAddress].contains($0.value.state))
        }
        summaryPublished = meeting?.summary != nil
        present = meeting?.attendance.map { words.people($0.present.count) } ?? ""
        openMatters = context.partnership.matters.count
        hoursUsed = words.length(minutes: context.partnership.minutesUsed)
        hoursLimit = words.length(minutes: Schedule().supportLimit)
        animator = context.partnership.animator.map { context.name($0.id) } ?? ""
    }
}
