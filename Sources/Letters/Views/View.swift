import Partnerships

extension LetterContext {
    /// The view model of this kind of letter; nil when the state lacks what the letter is about.
    func view() -> Any? {
        switch notice.kind {
        case .invitation, .trial, .update, .cancellation, .reminder, .eve, .newDate, .animatorPreparation:
            meeting.map { MeetingLetter($0, in: self) }
        case .confirmation, .passedOn, .substituteNoted, .undone, .askBack: AnswerLetter(self)
        case .summaryPresent, .summaryAbsent, .decisionMaker, .channel, .summaryPublished, .topic, .passItOn:
            meeting.map { SummaryLetter($0, in: self) }
        case .resignationAsked, .resigned, .erasureAsked, .erased, .unsubscribed: RightsLetter(self)
        case .myData: MyDataLetter(self)
        case .help: HelpLetter(self)
        case .meetingDraft, .compositionReview: meeting.map { MeetingDraftLetter($0, in: self) }
        case .moveDraft, .cancellationDraft: meeting.map { ChangeDraftLetter($0, in: self) }
        case .summaryDraft: meeting.map { SummaryDraftLetter($0, in: self) }
        case .refused: RefusedLetter(self)
        case .done: DoneLetter(self)
        case .status: StatusLetter(self)
        case .digest, .urgent: DigestLetter(self)
        case .signInSheet, .attendanceAsked: meeting.map { ListLetter($0, in: self) }
        case .afterMeeting, .evaluationAsked, .evaluationLate: meeting.map { EvaluationLetter($0, in: self) }
        case .evaluationResult: meeting.map { EvaluationResultLetter($0, in: self) }
        case .hoursWarning: HoursLetter(self)
        }
    }

    /// Everything the template may name.
    func cell() -> Cell? {
        guard let view = view(), case .record(let own) = Cell(reflecting: view),
            case .record(let basics) = Cell(reflecting: Basics(self))
        else { return nil }
        return .record(basics.merging(own) { $1 })
    }
}
