/// The standard as code: what may happen and what follows. Pure: no mail, no database, no clock, no chance.
///
/// - Parameters:
///   - actor: who is believed to ask; whether to believe was settled before.
///   - now: the moment of the decision.
/// - Throws: `Refusal` when nothing may happen; then nothing has.
public func decide(
    _ command: Command, on partnership: Partnership, by actor: Actor, at now: Moment, under rules: Rules
) throws(Refusal) -> Decision {
    var deciding = Deciding(partnership: partnership, actor: actor, now: now, rules: rules)
    try deciding.decide(command)
    return deciding.decision
}

/// A decision in the making: the state moves on with each event, so that what follows sees what came before.
struct Deciding {
    var partnership: Partnership
    let actor: Actor
    let now: Moment
    let rules: Rules
    var decision = Decision()

    mutating func decide(_ command: Command) throws(Refusal) {
        switch command {
        case .register(let registration): register(registration)
        case .enroll(let facts): try enroll(facts)
        case .readdress(let person): try readdress(person)
        case .plan(let plan): try self.plan(plan)
        case .add(let people): try add(people)
        case .strike(let people): try strike(people)
        case .trial: try trial()
        case .move(let plan): try draftMove(plan)
        case .cancel(let reason): try draftCancellation(reason)
        case .approve(let draft): try approve(draft)
        default: try decideAnswers(command)
        }
    }

    private mutating func decideAnswers(_ command: Command) throws(Refusal) {
        switch command {
        case .answer(let answer): try self.answer(answer)
        case .phone(let answers, let unread): try phone(answers, unread: unread)
        case .substitute(let person, let candidate, let meeting, let sequence, let text, let arrived):
            try substitute(person, candidate, meeting: meeting, sequence: sequence, text: text, arrived: arrived)
        case .refer(let kind, let person, let meeting, let text): refer(kind, person: person, meeting: meeting, text: text)
        case .propose(let kind, let person, let candidate, let meeting, let text):
            refer(kind, person: candidate.person, meeting: meeting, text: text, namedBy: person, hasEmail: candidate.hasEmail)
        case .settle(let matter, let rsvp): try settle(matter, rsvp)
        case .absence(let person, let until): noteAbsence(person, until: until)
        case .invitationAgain(let person): try invitationAgain(person)
        case .undo(let person): try undo(person)
        default: try decideRest(command)
        }
    }

    private mutating func decideRest(_ command: Command) throws(Refusal) {
        switch command {
        case .resign(let person): try draftResignation(person)
        case .erase(let person): try draftErasure(person)
        case .unsubscribe(let person): unsubscribe(person)
        case .myData(let person): reply(.myData, to: person)
        case .help(let person): reply(.help, to: person)
        case .status(let person): reply(.status, to: person)
        case .askBack(let person, let pending, let text): reply(.askBack, to: person) { $0.pending = pending; $0.text = text }
        case .refuse(let person, let refusal): refuse(person, refusal)
        case .held(let held): try self.held(held)
        case .attendance(let present, let walkIns, let minutes): try attendance(present, walkIns: walkIns, minutes: minutes)
        case .summary(let text): try draftSummary(text)
        case .evaluate(let person, let text): try evaluate(person, text: text)
        case .hours(let person, let minutes, let way, let note): try hours(person, minutes: minutes, way: way, note: note)
        case .posted(let kind, let person, let meeting, let posting): posted(kind, to: person, meeting: meeting, posting)
        case .ring(let name): ring(name)
        default: preconditionFailure("every command has its line in one of the three tables")
        }
    }
}

// What every decision is made of.
extension Deciding {
    mutating func happen(_ event: Event) {
        evolve(&partnership, event)
        decision.events.append(event)
    }

    mutating func send(_ notice: Notice) { decision.notices.append(notice) }

    /// A direct answer to a person's own mail: may leave at any hour.
    mutating func reply(_ kind: NoticeKind, to person: PersonID, _ fill: (inout Notice) -> Void = { _ in }) {
        var notice = Notice(kind, to: .person(person), notBefore: now)
        notice.direct = true
        fill(&notice)
        send(notice)
    }

    /// A letter nobody asked for, at the first decent moment.
    mutating func letter(
        _ kind: NoticeKind, to person: PersonID, from moment: Moment? = nil, _ fill: (inout Notice) -> Void = { _ in }
    ) {
        var notice = Notice(kind, to: .person(person), notBefore: decent(moment ?? now, for: person))
        fill(&notice)
        send(notice)
    }

    func decent(_ moment: Moment, for person: PersonID) -> Moment {
        rules.calendar.next(moment, office: partnership.members[person]?.sector == .public)
    }

    var actorID: PersonID? { if case .person(let id) = actor { id } else { nil } }

    /// The member who acts as library staff, or the console.
    func requireStaff() throws(Refusal) {
        switch actor {
        case .console, .clock, .server: return
        case .person(let id):
            guard let member = partnership.members[id], member.isActive, member.roles.contains(.staff) else { throw .notAllowed }
        }
    }

    func requireMember(_ person: PersonID) throws(Refusal) -> Member {
        guard let member = partnership.members[person] else { throw .notOnRecord }
        guard member.isActive else { throw .gone([person]) }
        return member
    }

    var writableStaff: [Member] { partnership.staff.filter(\.canBeWritten) }

    mutating func tellDone(_ done: Done, count: Int = 0, about: [PersonID] = [], meeting: MeetingKey? = nil, text: TextID? = nil) {
        guard let actorID, partnership.members[actorID] != nil else { return }
        reply(.done, to: actorID) {
            $0.done = done
            $0.count = count
            $0.about = about
            $0.meeting = meeting
            $0.text = text
        }
    }

    func nextDraft() -> DraftID { DraftID("d\(partnership.draftCount + 1)") }
    func nextMatter() -> MatterID { MatterID("m\(partnership.matterCount + 1)") }

    /// When the next unasked letter to the person may leave: at most two in seven days.
    func earliestUnasked(_ member: Member, from moment: Moment) -> Moment {
        let week = 7 * Schedule.day
        let limit = rules.schedule.unaskedAWeek
        let recent = member.unasked.filter { moment - $0 < week }.sorted()
        guard member.isInvited, recent.count >= limit else { return decent(moment, for: member.id) }
        return decent(recent[recent.count - limit] + week, for: member.id)
    }
}

extension Member {
    /// Those whom a library invites; staff and animator work with the programme and are written to as needed.
    public var isInvited: Bool { roles.contains(.partner) || roles.contains(.partnerLibrary) }

    var seatRole: SeatRole {
        if roles.contains(.staff) { return .staff }
        if roles.contains(.animator) { return .animator }
        return roles.contains(.partnerLibrary) && !roles.contains(.partner) ? .partnerLibrary : .partner
    }
}

/// One letter per incoming mail: when the same mail held an answer and words for a human, the confirmation says both.
public func joinReplies(_ notices: [Notice]) -> [Notice] {
    var joined: [Notice] = []
    for notice in notices {
        let host = joined.lastIndex { $0.direct && $0.to == notice.to && $0.absorbs(notice) }
        if let host {
            joined[host].alsoPassedOn = true
        } else if notice.kind == .passedOn, joined.contains(where: { $0.direct && $0.to == notice.to && $0.kind == .passedOn }) {
            continue
        } else {
            var notice = notice
            if let said = joined.firstIndex(where: { $0.kind == .passedOn && $0.to == notice.to }), notice.absorbs(joined[said]) {
                joined.remove(at: said)
                notice.alsoPassedOn = true
            }
            joined.append(notice)
        }
    }
    return joined
}

extension Notice {
    fileprivate func absorbs(_ other: Notice) -> Bool {
        other.kind == .passedOn && [.confirmation, .substituteNoted, .newDate].contains(kind)
    }
}
