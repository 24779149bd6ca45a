// The register: who belongs to a partnership.
extension Deciding {
    /// Registering again updates; it never brings back whoever resigned or was erased.
    mutating func register(_ registration: Registration) {
        if partnership.facts != registration.facts { happen(.registered(registration.facts)) }
        for facts in registration.members where partnership.members[facts.id]?.isActive != false {
            if partnership.members[facts.id]?.differs(from: facts) ?? true { happen(.enrolled(facts)) }
        }
        for channel in registration.channels where !partnership.channels.contains(channel) { happen(.channelAdded(channel)) }
    }

    mutating func enroll(_ facts: MemberFacts) throws(Refusal) {
        if let member = partnership.members[facts.id], !member.isActive { throw .gone([facts.id]) }
        if partnership.members[facts.id]?.differs(from: facts) ?? true { happen(.enrolled(facts)) }
    }

    /// A new address after a bounce: the open invitation goes there at once.
    mutating func readdress(_ person: PersonID) throws(Refusal) {
        try requireStaff()
        _ = try requireMember(person)
        happen(.readdressed(person))
        for matter in partnership.matters.values.sorted(by: { $0.id < $1.id }) where matter.kind == .bounce && matter.person == person {
            happen(.matterSettled(matter.id))
        }
        guard let meeting = partnership.currentMeeting, meeting.stage == .called, meeting.seat(of: person) != nil,
            now < meeting.plan.start
        else { return tellDone(.readdressed, about: [person]) }
        invite(person, to: meeting, kind: .invitation)
        tellDone(.readdressed, count: 1, about: [person], meeting: meeting.key)
    }
}

extension Member {
    func differs(from facts: MemberFacts) -> Bool {
        !roles.isSuperset(of: facts.roles) || (facts.sector != nil && sector != facts.sector) || hasContribution != facts.hasContribution
            || hasBenefit != facts.hasBenefit || decisionMaker != facts.decisionMaker
            || localGovernment != facts.localGovernment || strategicFriend != facts.strategicFriend || hasEmail != facts.hasEmail
    }
}
