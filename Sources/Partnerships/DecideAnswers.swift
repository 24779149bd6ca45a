// Answers to an invitation, in whatever form they come (1.1: anybody may decline).
extension Deciding {
    mutating func answer(_ answer: Answer) throws(Refusal) {
        let member = try requireMember(answer.person)
        guard let meeting = partnership.meetings[answer.meeting] else { throw .noMeeting }
        guard let seat = meeting.seat(of: answer.person) else { return try answeredOffTheList(answer, meeting) }
        guard meeting.stage == .called, answer.arrived < meeting.plan.end else {
            return answeredTooLate(answer, meeting)
        }
        if let sequence = answer.sequence, sequence < meeting.sequence { return offerNewDate(member, meeting) }
        if let order = answer.order, let known = seat.calendarOrder, order <= known { return }
        if let recorded = seat.answer, answer.arrived < recorded.at { return }
        let repeated = seat.answer?.rsvp == answer.rsvp
        record(answer, over: seat.answer)
        if answer.way == .hand || answer.isToBeConfirmed, !repeated { confirm(answer.rsvp, to: answer.person, meeting) }
    }

    private mutating func record(_ answer: Answer, over previous: RecordedAnswer?) {
        let by = actorID == answer.person ? nil : actorID
        let recorded = RecordedAnswer(rsvp: answer.rsvp, way: answer.way, at: answer.arrived, by: by, text: answer.text)
        happen(.answered(meeting: answer.meeting, person: answer.person, recorded, order: answer.order))
        happen(.deed(answer.person, .answer(meeting: answer.meeting, person: answer.person, previous: previous)))
        closeUnclear(answer.person, answer.meeting)
    }

    /// The person has spoken clearly: nobody needs to look at their earlier words.
    private mutating func closeUnclear(_ person: PersonID, _ meeting: MeetingKey) {
        for matter in partnership.matters.values.sorted(by: { $0.id < $1.id })
        where matter.kind == .unclear && matter.person == person && matter.meeting == meeting {
            happen(.matterSettled(matter.id))
        }
    }

    private mutating func confirm(_ rsvp: RSVP, to person: PersonID, _ meeting: Meeting) {
        guard partnership.members[person]?.canBeWritten == true else { return }
        reply(.confirmation, to: person) {
            $0.answer = rsvp
            $0.meeting = meeting.key
            $0.sequence = meeting.sequence
        }
    }

    private mutating func offerNewDate(_ member: Member, _ meeting: Meeting) {
        guard member.canBeWritten else { return }
        reply(.newDate, to: member.id) {
            $0.meeting = meeting.key
            $0.sequence = meeting.sequence
            $0.until = meeting.plan.start
        }
    }

    /// The meeting is over or off: a human reads handwritten words, a calendar's answer changes nothing.
    private mutating func answeredTooLate(_ answer: Answer, _ meeting: Meeting) {
        guard answer.way == .hand else { return }
        refer(.unclear, person: answer.person, meeting: meeting.key, text: answer.text)
    }

    /// Whoever was struck off gets no harsh word. That they mean to come is the librarian's to know, once; that they don't is nothing new.
    private mutating func answeredOffTheList(_ answer: Answer, _ meeting: Meeting) throws(Refusal) {
        guard meeting.isStruck(answer.person) else { throw .noMeeting }
        guard meeting.stage == .called, answer.arrived < meeting.plan.end else { return answeredTooLate(answer, meeting) }
        guard answer.way != .hand else { return refer(.unclear, person: answer.person, meeting: meeting.key, text: answer.text) }
        let known = partnership.matters.values.contains { $0.kind == .candidate && $0.person == answer.person && $0.meeting == meeting.key }
        guard answer.rsvp != .declined, !known else { return }
        let hasEmail = partnership.members[answer.person]?.hasEmail ?? false
        openMatter(.candidate, person: answer.person, meeting: meeting.key, text: answer.text, hasEmail: hasEmail)
    }

    mutating func phone(_ answers: [PhoneAnswer], unread: TextID?) throws(Refusal) {
        try requireStaff()
        guard let meeting = partnership.currentMeeting, meeting.stage == .called else { throw .noMeeting }
        let strangers = answers.filter { meeting.seat(of: $0.person) == nil }
        guard strangers.isEmpty else { throw .noMeeting }
        for answer in answers {
            let previous = meeting.seat(of: answer.person)?.answer
            let entered = Answer(person: answer.person, meeting: meeting.key, rsvp: answer.rsvp, way: .phone, arrived: now)
            record(entered, over: previous)
        }
        tellDone(.phoned, count: answers.count, about: answers.map(\.person), meeting: meeting.key, text: unread)
    }

    /// "Nie mogę, przyjdzie za mnie …": a decline, and a name that staff look at before anything is written to it.
    mutating func substitute(
        _ person: PersonID, _ candidate: Candidate, meeting key: MeetingKey, sequence: Int?, text: TextID?, arrived: Moment
    ) throws(Refusal) {
        let member = try requireMember(person)
        guard let meeting = partnership.meetings[key], meeting.stage == .called, arrived < meeting.plan.end else { throw .noMeeting }
        guard let seat = meeting.seat(of: person) else {
            guard meeting.isStruck(person) else { throw .noMeeting }
            return refer(.nomination, person: candidate.person, meeting: key, text: text, namedBy: person, hasEmail: candidate.hasEmail)
        }
        if let sequence, sequence < meeting.sequence { return offerNewDate(member, meeting) }
        if seat.answer?.rsvp != .declined {
            record(
                Answer(person: person, meeting: key, rsvp: .declined, way: .hand, text: text, arrived: arrived), over: seat.answer)
        }
        openMatter(.substitute, person: candidate.person, meeting: key, text: text, namedBy: person, hasEmail: candidate.hasEmail)
        if member.canBeWritten {
            reply(.substituteNoted, to: person) { $0.meeting = key; $0.about = [candidate.person] }
        }
    }

    /// Words for a human; the person is told that a human reads them.
    mutating func refer(
        _ kind: Matter.Kind, person: PersonID, meeting: MeetingKey?, text: TextID?, namedBy: PersonID? = nil, hasEmail: Bool = false
    ) {
        openMatter(kind, person: person, meeting: meeting, text: text, namedBy: namedBy, hasEmail: hasEmail)
        let writer = namedBy ?? person
        guard kind != .bounce, kind != .candidate, partnership.members[writer]?.canBeWritten == true else { return }
        reply(.passedOn, to: writer) { $0.meeting = meeting }
    }

    mutating func openMatter(
        _ kind: Matter.Kind, person: PersonID, meeting: MeetingKey?, text: TextID?, namedBy: PersonID? = nil, hasEmail: Bool = false
    ) {
        var matter = Matter(id: nextMatter(), kind: kind, person: person, meeting: meeting, opened: now, text: text)
        matter.namedBy = namedBy
        matter.candidateHasEmail = hasEmail
        happen(.matterOpened(matter))
        guard let key = meeting, let meeting = partnership.meetings[key], meeting.stage == .called,
            now >= meeting.plan.start - rules.schedule.near, now < meeting.plan.end
        else { return }
        happen(.mattersShown([matter.id]))
        for staff in writableStaff {
            letter(.urgent, to: staff.id) {
                $0.matters = [matter.id]
                $0.meeting = key
                $0.until = meeting.plan.end
            }
        }
    }

    mutating func settle(_ id: MatterID, _ rsvp: RSVP?) throws(Refusal) {
        try requireStaff()
        guard let matter = partnership.matters[id] else { throw .settled }
        happen(.matterSettled(id))
        switch matter.kind {
        case .unclear, .question, .proposal: try settleAnswer(matter, rsvp)
        case .substitute, .candidate, .nomination: if rsvp == .accepted { try admit(matter) }
        case .bounce: break
        }
        tellDone(.settled, about: [matter.person], meeting: matter.meeting)
    }

    /// The librarian's reading of somebody's words is recorded as hers, and the person can see and undo it.
    private mutating func settleAnswer(_ matter: Matter, _ rsvp: RSVP?) throws(Refusal) {
        guard let rsvp, let key = matter.meeting, let meeting = partnership.meetings[key], meeting.stage == .called,
            let seat = meeting.seat(of: matter.person)
        else { return }
        let answer = Answer(person: matter.person, meeting: key, rsvp: rsvp, way: .button, text: matter.text, arrived: now)
        record(answer, over: seat.answer)
        confirm(rsvp, to: matter.person, meeting)
    }

    /// A substitute, candidate or nominated person becomes a member, and gets the open meeting's invitation at once.
    private mutating func admit(_ matter: Matter) throws(Refusal) {
        if let member = partnership.members[matter.person], !member.isActive { throw .gone([matter.person]) }
        if partnership.members[matter.person] == nil {
            let sector = matter.kind == .substitute ? matter.namedBy.flatMap { partnership.members[$0]?.sector } : nil
            happen(.enrolled(MemberFacts(id: matter.person, roles: [.partner], sector: sector, hasEmail: matter.candidateHasEmail)))
        }
        guard let meeting = partnership.currentMeeting, now < meeting.plan.start else { return }
        if meeting.seat(of: matter.person) == nil {
            let host = matter.kind == .substitute ? matter.namedBy : nil
            seat(matter.person, as: .partner, at: meeting, substituteFor: host)
        }
        if meeting.stage == .called { invite(matter.person, to: meeting, kind: .invitation) }
    }

    mutating func noteAbsence(_ person: PersonID, until: String?) {
        guard partnership.members[person]?.isActive == true else { return }
        let known = partnership.members[person]?.away
        guard known == nil || known?.until != until else { return }
        happen(.absenceNoted(person, Absence(noted: now, until: until)))
    }

    mutating func invitationAgain(_ person: PersonID) throws(Refusal) {
        _ = try requireMember(person)
        guard let meeting = partnership.currentMeeting, meeting.stage == .called, meeting.seat(of: person) != nil,
            now < meeting.plan.start
        else { throw .noMeeting }
        reply(.invitation, to: person) {
            $0.meeting = meeting.key
            $0.sequence = meeting.sequence
            $0.until = meeting.plan.start
        }
    }

    mutating func undo(_ person: PersonID) throws(Refusal) {
        guard let deed = partnership.lastDeed[person] else { throw .nothingToUndo }
        switch deed {
        case .answer(let key, let person, let previous):
            guard let meeting = partnership.meetings[key], meeting.stage == .called, meeting.seat(of: person)?.answer != nil else {
                throw .nothingToUndo
            }
            happen(.answerWithdrawn(meeting: key, person: person, restored: previous))
            reply(.undone, to: person) { $0.meeting = key; $0.answer = previous?.rsvp }
        case .hours(let index):
            happen(.hoursWithdrawn(index: index))
            reply(.undone, to: person)
        case .resignation:
            happen(.returned(person))
            reply(.undone, to: person)
        }
    }
}
