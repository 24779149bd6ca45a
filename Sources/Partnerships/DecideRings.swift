// What a bell does. It rings only while the timetable lists it, and always leaves a state that no longer does.
extension Deciding {
    mutating func ring(_ name: AlarmName) {
        let bells = timetable(of: partnership, under: rules)
        guard let bell = bells.first(where: { $0.name == name }), bell.due <= now else { return }
        switch name.kind {
        case .digest: return sendDigest(forecast: false, meeting: nil)
        case .told: return markTold(name)
        default: break
        }
        happen(.rang(name))
        guard let key = name.meeting, let meeting = partnership.meetings[key] else { return }
        // Late bells collapse into the newest that still makes sense.
        guard !bells.contains(where: { $0.name.isLater(than: name) && $0.due <= now }) else { return }
        switch name.kind {
        case .animatorPreparation: prepareAnimator(meeting)
        case .reminder: remindSilent(meeting)
        case .forecast: if now < meeting.plan.start { sendDigest(forecast: true, meeting: key) }
        case .eve: tellEve(meeting)
        case .attendance: askAttendance(meeting, count: name.count)
        case .afterMeeting: askAfterMeeting(meeting, count: name.count)
        case .evaluationLate: reportLate(meeting)
        case .passItOn: askToPassOn(meeting)
        case .compositionReview: askForReview(meeting)
        case .told, .digest: break
        }
    }

    private mutating func prepareAnimator(_ meeting: Meeting) {
        guard now < meeting.plan.start else { return }
        for animator in partnership.members(.animator) where animator.canBeWritten {
            letter(.animatorPreparation, to: animator.id) { $0.meeting = meeting.key; $0.sequence = meeting.sequence; $0.until = meeting.plan.start }
        }
    }

    /// Two reminders a meeting at most, none within 48 hours of the invitation, two unasked letters a week in all.
    private mutating func remindSilent(_ meeting: Meeting) {
        let latest = meeting.plan.start - 2 * Schedule.hour
        for seat in meeting.silent where seat.reminders < rules.schedule.reminders.count {
            guard let member = partnership.members[seat.person], member.canBeWritten, let invitedAt = seat.invitedAt,
                invitedAt + rules.schedule.reminderGap <= now
            else { continue }
            let leaves = earliestUnasked(member, from: now)
            guard leaves < latest else { continue }
            letter(.reminder, to: member.id, from: leaves) {
                $0.meeting = meeting.key
                $0.sequence = meeting.sequence
                $0.count = seat.reminders + 1
                $0.until = latest
            }
            happen(.reminded(meeting: meeting.key, person: member.id))
            if member.isInvited { happen(.unaskedLetter(member.id, at: leaves)) }
        }
    }

    private mutating func tellEve(_ meeting: Meeting) {
        guard now < meeting.plan.start else { return }
        for seat in meeting.coming where seat.role != .staff {
            guard let member = partnership.members[seat.person], member.canBeWritten else { continue }
            let leaves = earliestUnasked(member, from: now)
            guard leaves < meeting.plan.start else { continue }
            letter(.eve, to: member.id, from: leaves) { $0.meeting = meeting.key; $0.sequence = meeting.sequence; $0.until = meeting.plan.start }
            if member.isInvited { happen(.unaskedLetter(member.id, at: leaves)) }
        }
        let leader = meeting.calledBy.flatMap { partnership.members[$0] } ?? writableStaff.first
        guard let leader, leader.canBeWritten else { return }
        letter(.signInSheet, to: leader.id) { $0.meeting = meeting.key; $0.sequence = meeting.sequence; $0.until = meeting.plan.end }
    }

    private mutating func askAttendance(_ meeting: Meeting, count: Int) {
        for staff in writableStaff { letter(.attendanceAsked, to: staff.id) { $0.meeting = meeting.key; $0.count = count } }
    }

    private mutating func askAfterMeeting(_ meeting: Meeting, count: Int) {
        let answered = Set(meeting.evaluation.keys)
        if meeting.summary == nil || !partnership.staff.contains(where: { answered.contains($0.id) }) {
            for staff in writableStaff { letter(.afterMeeting, to: staff.id) { $0.meeting = meeting.key; $0.count = count } }
        }
        for animator in partnership.members(.animator) where !answered.contains(animator.id) && animator.canBeWritten {
            letter(.evaluationAsked, to: animator.id) { $0.meeting = meeting.key; $0.count = count }
        }
    }

    private mutating func reportLate(_ meeting: Meeting) {
        for person in rules.programmeStaff { letter(.evaluationLate, to: person) { $0.meeting = meeting.key } }
    }

    /// Those who were there are asked to tell their own people; a text is ready for it (2.1.4).
    private mutating func askToPassOn(_ meeting: Meeting) {
        for person in (meeting.attendance?.present ?? []).sorted() {
            guard let member = partnership.members[person], member.isInvited, member.canBeWritten else { continue }
            let leaves = earliestUnasked(member, from: now)
            letter(.passItOn, to: person, from: leaves) { $0.meeting = meeting.key }
            happen(.unaskedLetter(person, at: leaves))
        }
    }

    /// Library and animator check together whom the topics of the meeting call for (2.1.4).
    private mutating func askForReview(_ meeting: Meeting) {
        for reader in partnership.staff + partnership.members(.animator) where reader.canBeWritten {
            letter(.compositionReview, to: reader.id) { $0.meeting = meeting.key }
        }
    }

    /// Told: accepted by their server, and no bounce for three days (3.2).
    private mutating func markTold(_ name: AlarmName) {
        guard let key = name.meeting, let meeting = partnership.meetings[key] else { return }
        for (person, telling) in meeting.told.sorted(by: { $0.key < $1.key })
        where telling.state == .accepted && telling.at + rules.schedule.told <= now {
            happen(.telling(meeting: key, person: person, Telling(state: .told, at: now)))
        }
    }

    /// One digest a day at most, with everything a librarian has to look at.
    private mutating func sendDigest(forecast: Bool, meeting: MeetingKey?) {
        let open = partnership.openMatters.map(\.id)
        let news = partnership.news
        happen(.digested(at: now))
        if !open.isEmpty { happen(.mattersShown(open)) }
        let about = (meeting ?? partnership.currentMeeting?.key).flatMap { partnership.meetings[$0] }
        for staff in writableStaff where !staff.unsubscribed || forecast {
            letter(.digest, to: staff.id) {
                $0.matters = open
                $0.news = news
                $0.forecast = forecast
                $0.meeting = about?.key
                $0.sequence = about?.sequence
            }
        }
    }
}

extension Partnership {
    /// Open matters, oldest first: the numbers of a digest follow this order.
    public var openMatters: [Matter] { matters.values.sorted { ($0.opened, $0.id) < ($1.opened, $1.id) } }
}

extension AlarmName {
    /// Whether this bell takes the place of the other when both are due.
    fileprivate func isLater(than other: AlarmName) -> Bool {
        kind == other.kind && meeting == other.meeting && sequence == other.sequence && count > other.count
    }
}
