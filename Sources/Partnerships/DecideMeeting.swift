// Calling, moving and calling off a meeting (2.1, 3.1, 3.2, 3.6).
extension Deciding {
    mutating func plan(_ plan: MeetingPlan) throws(Refusal) {
        try requireStaff()
        guard partnership.facts != nil else { throw .notOnRecord }
        try check(plan)
        if let open = partnership.currentMeeting {
            guard open.stage == .drafted else { throw .meetingOpen(open.key) }
            happen(.replanned(meeting: open.key, plan: plan))
            return draftInvitation(open.key)
        }
        let key = (partnership.meetings.keys.max() ?? 0) + 1
        let heldBefore = partnership.meetings.values.filter { $0.stage == .held }.count
        happen(.planned(meeting: key, ordinal: heldBefore + 1, plan: plan))
        let members = partnership.members.values.filter(\.isActive).sorted { $0.order < $1.order }
        for role in [SeatRole.partner, .partnerLibrary, .animator, .staff] {
            for member in members where member.seatRole == role && !member.isTrainerOnly {
                happen(.seated(meeting: key, person: member.id, role: role, substituteFor: nil))
            }
        }
        draftInvitation(key)
    }

    private func check(_ plan: MeetingPlan) throws(Refusal) {
        guard plan.start > now else { throw .past }
        guard plan.end > plan.start, plan.end - plan.start <= 12 * Schedule.hour else { throw .badLength }
    }

    private mutating func draftInvitation(_ key: MeetingKey) {
        showDraft(.invitation(meeting: key), as: .meetingDraft, meeting: key)
    }

    private mutating func showDraft(_ kind: Draft.Kind, as letter: NoticeKind, meeting: MeetingKey?, text: TextID? = nil) {
        guard let by = actorID else { return }
        let draft = Draft(id: nextDraft(), by: by, at: now, kind: kind)
        happen(.drafted(draft))
        let sequence = meeting.flatMap { partnership.meetings[$0]?.sequence }
        reply(letter, to: by) {
            $0.draft = draft.id
            $0.meeting = meeting
            $0.text = text
            $0.sequence = sequence
        }
    }

    /// `DOPISZ`: before the invitations the draft changes; after them that one invitation goes at once.
    mutating func add(_ people: [PersonID]) throws(Refusal) {
        try requireStaff()
        guard let meeting = partnership.currentMeeting else { throw .noMeeting }
        let gone = people.filter { partnership.members[$0]?.isActive == false }
        guard gone.isEmpty else { throw .gone(gone) }
        guard meeting.stage == .drafted || now < meeting.plan.start else { throw .past }
        var written = 0
        for person in people where meeting.seat(of: person) == nil {
            guard let member = partnership.members[person] else { throw .notOnRecord }
            seat(person, as: member.seatRole, at: meeting)
            if meeting.stage == .called, member.canBeWritten {
                invite(person, to: meeting, kind: .invitation)
                written += 1
            }
        }
        if meeting.stage == .drafted { return draftInvitation(meeting.key) }
        tellDone(.added, count: written, about: people, meeting: meeting.key)
    }

    /// Puts somebody on the list. Whoever was struck off and is added again is asked anew.
    mutating func seat(_ person: PersonID, as role: SeatRole, at meeting: Meeting, substituteFor host: PersonID? = nil) {
        let answered = meeting.seats.contains { $0.person == person && $0.answer != nil }
        happen(.seated(meeting: meeting.key, person: person, role: role, substituteFor: host))
        if answered { happen(.answerWithdrawn(meeting: meeting.key, person: person, restored: nil)) }
    }

    /// `SKREŚL`: whoever has the invitation gets it called off.
    mutating func strike(_ people: [PersonID]) throws(Refusal) {
        try requireStaff()
        guard let meeting = partnership.currentMeeting else { throw .noMeeting }
        for person in people {
            guard let seat = meeting.seat(of: person) else { continue }
            happen(.struck(meeting: meeting.key, person: person))
            if meeting.stage == .called, hasLeft(seat), partnership.members[person]?.canBeWritten == true {
                letter(.cancellation, to: person) { $0.meeting = meeting.key; $0.sequence = meeting.sequence; $0.until = meeting.plan.end }
            }
        }
        if meeting.stage == .drafted { return draftInvitation(meeting.key) }
        tellDone(.struck, about: people, meeting: meeting.key)
    }

    mutating func trial() throws(Refusal) {
        try requireStaff()
        guard let meeting = partnership.currentMeeting, let actorID else { throw .noMeeting }
        reply(.trial, to: actorID) { $0.meeting = meeting.key; $0.sequence = meeting.sequence }
    }

    mutating func draftMove(_ plan: MeetingPlan) throws(Refusal) {
        try requireStaff()
        guard let meeting = partnership.currentMeeting else { throw .noMeeting }
        try check(plan)
        if meeting.stage == .drafted { return try self.plan(plan) }
        showDraft(.move(meeting: meeting.key, to: plan), as: .moveDraft, meeting: meeting.key)
    }

    mutating func draftCancellation(_ reason: TextID?) throws(Refusal) {
        try requireStaff()
        guard let meeting = partnership.currentMeeting else { throw .noMeeting }
        if meeting.stage == .drafted {
            happen(.cancelled(meeting: meeting.key))
            return tellDone(.cancelled, meeting: meeting.key)
        }
        showDraft(.cancellation(meeting: meeting.key, reason: reason), as: .cancellationDraft, meeting: meeting.key, text: reason)
    }

    /// Only an open draft acts, and only once; staff approve the library's drafts, a person their own.
    mutating func approve(_ id: DraftID) throws(Refusal) {
        guard let draft = partnership.drafts[id] else { throw .draftGone }
        switch draft.kind {
        case .resignation(let person), .erasure(let person): guard actorID == person else { throw .notAllowed }
        default: try requireStaff()
        }
        switch draft.kind {
        case .invitation(let meeting): try call(meeting, draft: id)
        case .move(let meeting, let plan): try move(meeting, to: plan, draft: id)
        case .cancellation(let meeting, let reason): try cancel(meeting, reason: reason, draft: id)
        case .summary(let meeting, let text): try publish(meeting, text: text, draft: id)
        case .resignation(let person): resign(person, draft: id)
        case .erasure(let person): erase(person, draft: id)
        }
    }

    private mutating func call(_ key: MeetingKey, draft: DraftID) throws(Refusal) {
        guard let meeting = partnership.meetings[key], meeting.stage == .drafted else { throw .draftGone }
        try check(meeting.plan)
        guard !meeting.invited.isEmpty else { throw .nobodyInvited }
        happen(.draftUsed(draft))
        happen(.called(meeting: key, by: actorID, at: now))
        tellDone(.called, count: inviteAll(key, kind: .invitation), about: callList(meeting), meeting: key)
    }

    private mutating func move(_ key: MeetingKey, to plan: MeetingPlan, draft: DraftID) throws(Refusal) {
        guard let meeting = partnership.meetings[key], meeting.stage == .called else { throw .draftGone }
        try check(plan)
        happen(.draftUsed(draft))
        happen(.moved(meeting: key, plan: plan, at: now))
        tellDone(.moved, count: inviteAll(key, kind: .update), about: callList(meeting), meeting: key)
    }

    private mutating func cancel(_ key: MeetingKey, reason: TextID?, draft: DraftID) throws(Refusal) {
        guard let meeting = partnership.meetings[key], meeting.stage == .called else { throw .draftGone }
        happen(.draftUsed(draft))
        happen(.cancelled(meeting: key))
        var written = 0
        for seat in meeting.list where hasLeft(seat) && partnership.members[seat.person]?.canBeWritten == true {
            letter(.cancellation, to: seat.person) {
                $0.meeting = key
                $0.sequence = meeting.sequence + 1
                $0.text = reason
                $0.until = meeting.plan.end
            }
            written += 1
        }
        tellDone(.cancelled, count: written, about: callList(meeting), meeting: key)
    }

    /// Whether the invitation is on its way; one that still waits for a decent hour is dropped at the door instead.
    private func hasLeft(_ seat: Seat) -> Bool { seat.invitedAt.map { $0 <= now } ?? false }

    /// Those who must be told by telephone.
    private func callList(_ meeting: Meeting) -> [PersonID] {
        meeting.invited.map(\.person).filter { partnership.members[$0].map { $0.isActive && !$0.canBeWritten } ?? false }
    }

    private mutating func inviteAll(_ key: MeetingKey, kind: NoticeKind) -> Int {
        guard let meeting = partnership.meetings[key] else { return 0 }
        let writable = meeting.list.filter { partnership.members[$0.person]?.canBeWritten == true }
        for seat in writable { invite(seat.person, to: meeting, kind: hasLeft(seat) ? kind : .invitation) }
        return writable.count
    }

    mutating func invite(_ person: PersonID, to meeting: Meeting, kind: NoticeKind) {
        guard let member = partnership.members[person], member.canBeWritten else { return }
        let meeting = partnership.meetings[meeting.key] ?? meeting
        letter(kind, to: person) {
            $0.meeting = meeting.key
            $0.sequence = meeting.sequence
            $0.until = meeting.plan.start
        }
        let leaves = decent(now, for: person)
        happen(.invited(meeting: meeting.key, person: person, at: leaves))
        if kind == .invitation { happen(.unaskedLetter(person, at: leaves)) }
    }
}

extension Member {
    fileprivate var isTrainerOnly: Bool { roles == [.trainer] }
}
