/// The only way a partnership's state changes. Total: an event that no longer fits changes nothing.
public func evolve(_ partnership: inout Partnership, _ event: Event) {
    if evolveMembers(&partnership, event) { return }
    if evolveMeetings(&partnership, event) { return }
    evolveDesk(&partnership, event)
}

private func evolveMembers(_ partnership: inout Partnership, _ event: Event) -> Bool {
    switch event {
    case .registered(let facts): partnership.facts = facts
    case .enrolled(let facts): partnership.enroll(facts)
    case .channelAdded(let channel): partnership.channels.insert(channel)
    case .channelRemoved(let channel): partnership.channels.remove(channel)
    case .readdressed(let person):
        partnership.members[person]?.hasEmail = true
        partnership.members[person]?.bounced = false
    case .absenceNoted(let person, let absence): partnership.members[person]?.away = absence
    case .resigned(let person): partnership.members[person]?.resigned = true
    case .returned(let person): partnership.members[person]?.resigned = false
    case .erased(let person): partnership.forget(person)
    case .unsubscribed(let person): partnership.members[person]?.unsubscribed = true
    case .unaskedLetter(let person, let at):
        let week = 7 * Schedule.day
        partnership.members[person]?.unasked.removeAll { at - $0 > week }
        partnership.members[person]?.unasked.append(at)
    case .bounced(let person, let meeting):
        partnership.members[person]?.bounced = true
        if let meeting { partnership.changeSeat(meeting, person) { $0.bounced = true } }
    default: return false
    }
    return true
}

private func evolveMeetings(_ partnership: inout Partnership, _ event: Event) -> Bool {
    switch event {
    case .planned(let key, let ordinal, let plan):
        partnership.meetings[key] = Meeting(key: key, ordinal: ordinal, plan: plan)
    case .replanned(let key, let plan): partnership.meetings[key]?.plan = plan
    case .seated(let key, let person, let role, let substituteFor):
        partnership.meetings[key]?.seat(person, as: role, substituteFor: substituteFor)
    case .struck(let key, let person): partnership.changeSeat(key, person) { $0.struck = true }
    case .called(let key, let by, let at):
        partnership.meetings[key]?.stage = .called
        partnership.meetings[key]?.calledAt = at
        partnership.meetings[key]?.calledBy = by
    case .moved(let key, let plan, _): partnership.meetings[key]?.move(to: plan)
    case .cancelled(let key):
        partnership.meetings[key]?.stage = .cancelled
        partnership.meetings[key]?.sequence += 1
    case .invited(let key, let person, let at):
        partnership.changeSeat(key, person) {
            $0.invitedAt = at
            $0.bounced = false
        }
    case .answered(let key, let person, let answer, let order):
        partnership.changeSeat(key, person) {
            $0.answer = answer
            if let order { $0.calendarOrder = order }
        }
        // Of several answers between two digests only the last is news.
        partnership.news.removeAll { $0.kind == .answer && $0.person == person && $0.meeting == key }
        partnership.news.append(News(kind: .answer, person: person, meeting: key, at: answer.at))
    case .answerWithdrawn(let key, let person, let restored):
        partnership.changeSeat(key, person) { $0.answer = restored }
        partnership.lastDeed[person] = nil
    case .reminded(let key, let person): partnership.changeSeat(key, person) { $0.reminders += 1 }
    case .wasHeld(let key): partnership.meetings[key]?.stage = .held
    case .wasNotHeld(let key): partnership.meetings[key]?.stage = .notHeld
    case .attended(let key, let attendance): partnership.meetings[key]?.attendance = attendance
    case .summarised(let key, let summary): partnership.meetings[key]?.summary = summary
    case .telling(let key, let person, let telling): partnership.meetings[key]?.told[person] = telling
    case .evaluated(let key, let person, let sheet): partnership.meetings[key]?.evaluation[person] = sheet
    default: return false
    }
    return true
}

private func evolveDesk(_ partnership: inout Partnership, _ event: Event) {
    switch event {
    case .drafted(let draft):
        partnership.draftCount += 1
        partnership.drafts = partnership.drafts.filter { !$0.value.isReplaced(by: draft) }
        partnership.drafts[draft.id] = draft
    case .draftUsed(let draft): partnership.drafts[draft] = nil
    case .matterOpened(let matter):
        partnership.matterCount += 1
        partnership.matters[matter.id] = matter
    case .matterSettled(let matter): partnership.matters[matter] = nil
    case .mattersShown(let matters): for id in matters { partnership.matters[id]?.shown = true }
    case .hoursBooked(let entry): partnership.hours.append(entry)
    case .hoursWithdrawn(let index):
        if partnership.hours.indices.contains(index) { partnership.hours[index].minutes = 0 }
    case .rang(let name):
        if let meeting = name.meeting { partnership.meetings[meeting]?.rung.insert(name.description) }
    case .digested(let at):
        partnership.lastDigest = at
        partnership.news = []
    case .deed(let person, let deed): partnership.lastDeed[person] = deed
    default: break
    }
}

extension Partnership {
    mutating func enroll(_ facts: MemberFacts) {
        var member = members[facts.id] ?? Member(id: facts.id, roles: [])
        if members[facts.id] == nil { member.order = (members.values.map(\.order).max() ?? 0) + 1 }
        member.roles.formUnion(facts.roles)
        member.sector = facts.sector ?? member.sector
        member.hasContribution = facts.hasContribution
        member.hasBenefit = facts.hasBenefit
        member.decisionMaker = facts.decisionMaker
        member.localGovernment = facts.localGovernment
        member.strategicFriend = facts.strategicFriend
        member.hasEmail = facts.hasEmail
        members[facts.id] = member
    }

    /// After an erasure only the figures remain: who came stays a number, who it was is gone with the rows.
    mutating func forget(_ person: PersonID) {
        members[person]?.erased = true
        members[person]?.hasEmail = false
        members[person]?.away = nil
        lastDeed[person] = nil
        matters = matters.filter { $0.value.person != person && $0.value.namedBy != person }
        news.removeAll { $0.person == person }
    }

    mutating func changeSeat(_ meeting: MeetingKey, _ person: PersonID, _ change: (inout Seat) -> Void) {
        guard let index = meetings[meeting]?.seats.firstIndex(where: { $0.person == person }) else { return }
        change(&meetings[meeting]!.seats[index])
    }
}

extension Meeting {
    mutating func seat(_ person: PersonID, as role: SeatRole, substituteFor: PersonID?) {
        if let index = seats.firstIndex(where: { $0.person == person }) {
            seats[index].struck = false
            return
        }
        var seat = Seat(number: (seats.map(\.number).max() ?? 0) + 1, person: person, role: role)
        seat.substituteFor = substituteFor
        seats.append(seat)
    }

    /// A move asks everybody anew, those who declined too; the count of reminders goes on.
    mutating func move(to plan: MeetingPlan) {
        self.plan = plan
        sequence += 1
        for index in seats.indices {
            seats[index].answer = nil
            seats[index].calendarOrder = nil
        }
    }
}

extension Draft {
    /// Of each kind and meeting (or person) only the newest draft can be approved.
    func isReplaced(by newer: Draft) -> Bool {
        switch (kind, newer.kind) {
        case (.invitation(let a), .invitation(let b)), (.summary(let a, _), .summary(let b, _)): a == b
        case (.move(let a, _), .move(let b, _)), (.cancellation(let a, _), .cancellation(let b, _)): a == b
        case (.move(let a, _), .cancellation(let b, _)), (.cancellation(let a, _), .move(let b, _)): a == b
        case (.erasure(let a), .erasure(let b)), (.resignation(let a), .resignation(let b)): a == b
        default: false
        }
    }
}
