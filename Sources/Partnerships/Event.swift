/// What happened. Events live for ever: cases are added, never changed; they carry identifiers and flags, never names,
/// addresses or words.
public enum Event: Sendable, Codable, Equatable {
    case registered(LibraryFacts)
    case enrolled(MemberFacts)
    case channelAdded(ChannelID)
    case channelRemoved(ChannelID)
    case readdressed(PersonID)

    case planned(meeting: MeetingKey, ordinal: Int, plan: MeetingPlan)
    case replanned(meeting: MeetingKey, plan: MeetingPlan)
    case seated(meeting: MeetingKey, person: PersonID, role: SeatRole, substituteFor: PersonID?)
    case struck(meeting: MeetingKey, person: PersonID)
    case drafted(Draft)
    case draftUsed(DraftID)
    case called(meeting: MeetingKey, by: PersonID?, at: Moment)
    case moved(meeting: MeetingKey, plan: MeetingPlan, at: Moment)
    case cancelled(meeting: MeetingKey)
    /// An invitation or update to one person was queued.
    case invited(meeting: MeetingKey, person: PersonID, at: Moment)

    case answered(meeting: MeetingKey, person: PersonID, RecordedAnswer, order: CalendarOrder?)
    case answerWithdrawn(meeting: MeetingKey, person: PersonID, restored: RecordedAnswer?)
    case matterOpened(Matter)
    case matterSettled(MatterID)
    case mattersShown([MatterID])
    case absenceNoted(PersonID, Absence)

    case resigned(PersonID)
    case returned(PersonID)
    case erased(PersonID)
    case unsubscribed(PersonID)
    /// An unasked letter was queued to leave at the moment: counts for the weekly limit.
    case unaskedLetter(PersonID, at: Moment)

    case wasHeld(meeting: MeetingKey)
    case wasNotHeld(meeting: MeetingKey)
    case attended(meeting: MeetingKey, Attendance)
    case summarised(meeting: MeetingKey, Summary)
    case telling(meeting: MeetingKey, person: PersonID, Telling)
    case evaluated(meeting: MeetingKey, person: PersonID, EvaluationSheet)
    case hoursBooked(HoursEntry)
    case hoursWithdrawn(index: Int)

    case bounced(PersonID, meeting: MeetingKey?)

    case reminded(meeting: MeetingKey, person: PersonID)
    case rang(AlarmName)
    case digested(at: Moment)
    case deed(PersonID, Deed)
}
