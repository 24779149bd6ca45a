// After the meeting: was it held, who was there, what is told to whom, what was learnt (2.2.4, 2.2.6, 3.2, 3.4).
extension Deciding {
    /// The newest meeting that has begun and was not called off.
    private var begunMeeting: Meeting? {
        partnership.meetings.values.filter { [.called, .held, .notHeld].contains($0.stage) && $0.plan.start <= now }
            .max { $0.key < $1.key }
    }

    private func requireBegun() throws(Refusal) -> Meeting {
        if let meeting = begunMeeting { return meeting }
        throw partnership.currentMeeting == nil ? .noMeeting : .notYet
    }

    mutating func held(_ held: Bool) throws(Refusal) {
        try requireStaff()
        let meeting = try requireBegun()
        guard meeting.summary == nil else { throw .settled }
        if held {
            if meeting.stage != .held { happen(.wasHeld(meeting: meeting.key)) }
        } else {
            if meeting.stage != .notHeld { happen(.wasNotHeld(meeting: meeting.key)) }
        }
        tellDone(held ? .held : .notHeld, meeting: meeting.key)
    }

    /// RSVP, attendance and "held" are three facts; who was there implies only the last.
    mutating func attendance(_ present: [PersonID], walkIns: [MemberFacts], minutes: Int?) throws(Refusal) {
        try requireStaff()
        let meeting = try requireBegun()
        guard meeting.summary == nil else { throw .settled }
        for facts in walkIns where partnership.members[facts.id] == nil { happen(.enrolled(facts)) }
        if meeting.stage != .held { happen(.wasHeld(meeting: meeting.key)) }
        let planned = (meeting.plan.end - meeting.plan.start) / 60
        let there = Set(present).union(walkIns.map(\.id))
        let attendance = Attendance(
            present: there, walkIns: walkIns.map(\.id), minutes: minutes ?? planned, by: actorID, at: now)
        happen(.attended(meeting: meeting.key, attendance))
        bookMeeting(meeting.key, attendance)
        tellDone(.attended, count: there.count, about: walkIns.map(\.id), meeting: meeting.key)
    }

    /// The meeting books itself in the hours ledger, at its real length, when the animator was there (2.2.4).
    private mutating func bookMeeting(_ key: MeetingKey, _ attendance: Attendance) {
        for index in partnership.hours.indices where partnership.hours[index].meeting == key && partnership.hours[index].minutes > 0 {
            happen(.hoursWithdrawn(index: index))
        }
        for animator in partnership.members(.animator) where attendance.present.contains(animator.id) {
            book(HoursEntry(person: animator.id, minutes: attendance.minutes, way: .meeting, at: now, meeting: key))
        }
    }

    mutating func hours(_ person: PersonID, minutes: Int, way: SupportWay, note: TextID?) throws(Refusal) {
        guard let member = partnership.members[person], member.isActive, member.roles.contains(.animator) else { throw .notAllowed }
        guard (5...720).contains(minutes) else { throw .badHours }
        happen(.deed(person, .hours(index: partnership.hours.count)))
        book(HoursEntry(person: person, minutes: minutes, way: way, at: now, note: note))
        let used = partnership.minutesUsed
        reply(.done, to: person) {
            $0.done = .hoursBooked
            $0.count = used
        }
    }

    /// A warning at 80 % and at 100 %, never a silent overrun.
    private mutating func book(_ entry: HoursEntry) {
        let before = partnership.minutesUsed
        happen(.hoursBooked(entry))
        let limit = rules.schedule.supportLimit
        let crossed = [80, 100].filter { before * 100 < limit * $0 && partnership.minutesUsed * 100 >= limit * $0 }
        guard let share = crossed.last else { return }
        for reader in [entry.person] + (share == 100 ? rules.programmeStaff : []) {
            letter(.hoursWarning, to: reader) { $0.count = share }
        }
    }

    mutating func draftSummary(_ text: TextID) throws(Refusal) {
        try requireStaff()
        let meeting = try requireBegun()
        guard meeting.stage == .held, meeting.attendance != nil else { throw .notHeld }
        guard meeting.summary == nil else { throw .settled }
        guard let by = actorID else { throw .notAllowed }
        let draft = Draft(id: nextDraft(), by: by, at: now, kind: .summary(meeting: meeting.key, text: text))
        happen(.drafted(draft))
        reply(.summaryDraft, to: by) {
            $0.draft = draft.id
            $0.meeting = meeting.key
            $0.text = text
        }
    }

    /// One approval tells everybody: those present, those not, absent decision-makers (3.2), channels and forum (3.4).
    mutating func publish(_ key: MeetingKey, text: TextID, draft: DraftID) throws(Refusal) {
        guard let meeting = partnership.meetings[key], meeting.summary == nil else { throw .draftGone }
        happen(.draftUsed(draft))
        happen(.summarised(meeting: key, Summary(text: text, approvedBy: actorID ?? "", at: now)))
        let present = meeting.attendance?.present ?? []
        let readers = meeting.list.map(\.person) + (meeting.attendance?.walkIns ?? []).filter { meeting.seat(of: $0) == nil }
        for person in readers where person != actorID { tellSummary(person, present: present.contains(person), key, text) }
        for channel in partnership.channels.sorted() {
            tell(.channel, .channel(channel), key, text)
        }
        tell(.topic, .forum, key, text)
        if let actorID { reply(.summaryPublished, to: actorID) { $0.meeting = key; $0.text = text } }
    }

    private mutating func tell(_ kind: NoticeKind, _ to: Addressee, _ key: MeetingKey, _ text: TextID) {
        var notice = Notice(kind, to: to, notBefore: rules.calendar.next(now, office: true))
        notice.meeting = key
        notice.text = text
        send(notice)
    }

    private mutating func tellSummary(_ person: PersonID, present: Bool, _ key: MeetingKey, _ text: TextID) {
        guard let member = partnership.members[person], member.isActive else { return }
        let absentDecisionMaker = member.decisionMaker && !present
        guard member.canBeWritten else {
            if absentDecisionMaker { happen(.telling(meeting: key, person: person, Telling(state: .noAddress, at: now))) }
            return
        }
        let kind: NoticeKind = present ? .summaryPresent : absentDecisionMaker ? .decisionMaker : .summaryAbsent
        let leaves = earliestUnasked(member, from: now)
        letter(kind, to: person, from: leaves) { $0.meeting = key; $0.text = text }
        if member.isInvited { happen(.unaskedLetter(person, at: leaves)) }
        if absentDecisionMaker { happen(.telling(meeting: key, person: person, Telling(state: .queued, at: now))) }
    }

    /// Complete with the animator's answers and those of one of the library's staff; each answer is kept (2.2.6).
    mutating func evaluate(_ person: PersonID, text: TextID) throws(Refusal) {
        guard let member = partnership.members[person], member.isActive,
            member.roles.contains(.staff) || member.roles.contains(.animator)
        else { throw .notAllowed }
        let meeting = try requireBegun()
        guard meeting.stage == .held else { throw .notHeld }
        let before = isEvaluated(meeting)
        happen(.evaluated(meeting: meeting.key, person: person, EvaluationSheet(text: text, at: now)))
        reply(.done, to: person) { $0.done = .evaluated; $0.meeting = meeting.key }
        guard !before, isEvaluated(partnership.meetings[meeting.key] ?? meeting) else { return }
        for reader in partnership.staff + partnership.members(.animator) where reader.canBeWritten {
            letter(.evaluationResult, to: reader.id) { $0.meeting = meeting.key }
        }
    }

    func isEvaluated(_ meeting: Meeting) -> Bool { partnership.isEvaluated(meeting) }

    /// What became of a letter; only failures and the letters of 3.2 change anything.
    mutating func posted(_ kind: NoticeKind, to person: PersonID, meeting: MeetingKey?, _ posting: Posting) {
        guard let member = partnership.members[person] else { return }
        let telling = meeting.flatMap { partnership.meetings[$0]?.told[person] }
        switch posting {
        case .accepted:
            guard let meeting else { return }
            if kind == .decisionMaker, telling?.state == .queued {
                happen(.telling(meeting: meeting, person: person, Telling(state: .accepted, at: now)))
            }
        case .failed, .bounced, .outdated:
            if kind == .decisionMaker, let meeting, telling?.state != .failed {
                happen(.telling(meeting: meeting, person: person, Telling(state: .failed, at: now)))
            }
            guard posting != .outdated, !member.bounced else { return }
            happen(.bounced(person, meeting: meeting))
            openMatter(.bounce, person: person, meeting: meeting ?? partnership.currentMeeting?.key, text: nil)
        }
    }
}

extension Partnership {
    /// The animator's sheet (where there is one) and one of the staff's (2.2.6).
    public func isEvaluated(_ meeting: Meeting) -> Bool {
        let answered = Set(meeting.evaluation.keys)
        let byStaff = staff.contains { answered.contains($0.id) }
        let animators = members(.animator)
        return byStaff && (animators.isEmpty || animators.contains { answered.contains($0.id) })
    }
}
