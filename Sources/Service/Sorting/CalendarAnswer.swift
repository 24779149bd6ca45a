import Foundation
import Calendaring
import Mail
import Partnerships
import Understanding

/// Calendar replies, proposals and delegations (RFC 5546); see facts on calendar mail for what each client sends.
func judgeCalendar(_ incoming: Incoming, _ shelves: Shelves) throws -> Verdict? {
    guard !incoming.message.calendars.isEmpty, [.rsvp, .invitation].contains(incoming.reading.kind) else { return nil }
    let all = incoming.calendarMessages
    // Of several events those whose UID is the seat's: whatever stands under another UID says nothing about it.
    let messages = incoming.seat.map { seat in all.filter { incoming.seats[$0.uid] == seat } } ?? all
    guard let message = messages.first else { return nil }
    switch message.method {
    case .reply, .counter: return try judgeReply(incoming, messages, shelves)
    case .refresh:
        guard let seat = incoming.seat, incoming.sender.contains(where: { $0.person == seat.person }) else { return nil }
        // A program asks here, not a person: when there is nothing to send again, nobody needs to be told.
        guard let meeting = try shelves.partnership(seat.library)?.meetings[seat.meeting], meeting.stage == .called, meeting.seat(of: seat.person) != nil,
            incoming.now < meeting.plan.start
        else { return .done("a calendar asked for an invitation that no longer is") }
        return .act(Act([.invitationAgain(person: seat.person)], on: seat.library, by: .person(seat.person), because: "REFRESH"))
    case .request, .cancel, .publish, .add, .declineCounter: return try judgeOrganiser(incoming, shelves)
    }
}

extension Incoming {
    /// Both copies of the calendar in one mail are one: the same UID, instance and stamp.
    var calendarMessages: [CalendarMessage] {
        var messages: [CalendarMessage] = []
        for event in Service.calendarMessages(in: message) where !messages.contains(event) { messages.append(event) }
        return messages
    }

    /// A letter's token and a calendar UID that name two people: somebody holds what went to both.
    fileprivate var contradictsItself: Bool {
        guard let letter, let seat else { return false }
        return letter.library != seat.library || letter.person != seat.person
    }
}

private func judgeReply(_ incoming: Incoming, _ messages: [CalendarMessage], _ shelves: Shelves) throws -> Verdict? {
    // The victim's ATTENDEE under another UID: nothing.
    guard let seat = incoming.seat else {
        return incoming.seats.isEmpty ? .done("a calendar answer to nothing of ours") : .aside("a calendar answer for several people, from none of them")
    }
    if incoming.contradictsItself, !incoming.isOnRecord(seat.person) { return .aside("a calendar answer for one person to another's letter") }
    guard let speaker = try Speaker(seat.library, seat.person, shelves), speaker.member.isActive else { return .done("the person has left") }
    let record = speaker.directory.people[seat.person]?.email ?? ""
    guard let message = messages.first(where: { attendee(of: $0, matching: [record, incoming.address]) != nil }) else {
        return judgeCandidate(incoming, messages, seat, speaker)
    }
    let invited = attendee(of: message, matching: [record])
    guard let answering = invited ?? attendee(of: message, matching: [incoming.address]) else { return .done("no ATTENDEE of ours") }
    // Somebody on record answers with a UID that is another's: a forwarded invitation, or a forgery.
    if invited == nil, incoming.sender.contains(where: { $0.person != seat.person }) || !incoming.sender.isEmpty && !incoming.isOnRecord(seat.person) {
        return judgeCandidate(incoming, messages, seat, speaker)
    }
    if invited == nil, !answering.address.isEmpty, incoming.sender.isEmpty {
        // A strange address answers for itself: aliases share the name, strangers do not; a human has a look.
        guard isAlias(answering.address, of: record) else { return judgeCandidate(incoming, messages, seat, speaker) }
    }
    return answerVerdict(incoming, message, answering, seat, speaker, shelves)
}

/// `anna+x@` and `anna@` are one mailbox (RFC 5233).
private func isAlias(_ address: String, of record: String) -> Bool {
    func bare(_ text: String) -> String {
        let parts = text.lowercased().split(separator: "@", maxSplits: 1)
        guard parts.count == 2 else { return text.lowercased() }
        return "\(parts[0].split(separator: "+").first ?? parts[0])@\(parts[1])"
    }
    return bare(address) == bare(record)
}

private func answerVerdict(
    _ incoming: Incoming, _ message: CalendarMessage, _ answering: Attendee, _ seat: SeatOnRecord, _ speaker: Speaker, _ shelves: Shelves
) -> Verdict {
    var rows = Rows()
    let words = calendarWords(incoming.message, incoming.reading.own, message, by: answering)
    var commands: [Command] = []
    if message.method == .counter {
        let text = words.own.isEmpty ? proposal(message) : words.own
        commands.append(.refer(.proposal, person: seat.person, meeting: seat.meeting, text: rows.keep(text, of: seat.person, in: incoming)))
    } else if let rsvp = rsvp(answering.status), let button = Understanding.Answer(answering.status) {
        let understood = understand(words, beside: button, asked: Question(asked: .invitation, today: shelves.today(incoming.now)))
        let pressed = pressed(rsvp, incoming, message, seat, speaker)
        return Spoken(incoming: incoming, speaker: speaker, meaning: understood.meaning, own: words.own, pressed: pressed)
            .verdict(understood, because: because(message, answering))
    } else if answering.status == .delegated {
        let text = words.own.isEmpty ? nil : rows.keep(words.own, of: seat.person, in: incoming)
        let name = answering.delegatedTo.first ?? ""
        let candidate = rows.add(name, organisation: nil, email: name, in: incoming)
        commands.append(
            .substitute(
                person: seat.person, candidate: Candidate(person: candidate, hasEmail: !name.isEmpty), meeting: seat.meeting,
                sequence: message.sequenceGiven ? message.sequence : nil, text: text, arrived: incoming.arrived))
    } else {
        return .done("a calendar answer without a decision: \(answering.status.rawValue)")
    }
    return .act(Act(commands, on: seat.library, by: .person(seat.person), rows: rows, because: because(message, answering)))
}

private func because(_ message: CalendarMessage, _ answering: Attendee) -> String {
    "calendar \(message.method.rawValue) \(answering.status.rawValue)"
}

/// The answer that the button gives, without the words.
private func pressed(
    _ rsvp: RSVP, _ incoming: Incoming, _ message: CalendarMessage, _ seat: SeatOnRecord, _ speaker: Speaker
) -> Partnerships.Answer {
    let sent = speaker.partnership.meetings[seat.meeting]?.sequence
    let order = AnswerOrder(of: message, arrival: incoming.arrived.date, sentSequence: sent)
    return Partnerships.Answer(
        person: seat.person, meeting: seat.meeting, rsvp: rsvp, way: .calendar,
        // A client that leaves SEQUENCE out answers what it has; only a told older one is stale.
        sequence: message.sequenceGiven ? message.sequence : nil,
        order: CalendarOrder(sequence: order.sequence, stamp: Moment(order.moment)), arrived: incoming.arrived,
        // From a strange address it counts; the person hears of it at the address on record, and can take it back.
        isToBeConfirmed: !incoming.isOnRecord(seat.person) || incoming.border == .fail)
}

extension Spoken {
    /// A button, and what was written beside it: without words the button alone, with words what a written answer would lead to.
    fileprivate func verdict(_ understood: Understood, because: String) -> Verdict {
        if understood.meaning.needsBoth, !incoming.believesRequest(of: speaker.person) {
            return incoming.askBack(speaker, because: "a request about others or about data")
        }
        var spoken = self
        spoken.say()
        if !understood.unsure.isEmpty { spoken.refer(.unclear) }
        return spoken.verdict(because)
    }
}

private func rsvp(_ status: ParticipationStatus) -> RSVP? {
    switch status {
    case .accepted: .accepted
    case .declined: .declined
    case .tentative: .tentative
    default: nil
    }
}

private func proposal(_ message: CalendarMessage) -> String {
    guard case .instant(let date)? = message.start.map(Proposed.init) else { return message.summary }
    return date
}

private enum Proposed {
    case instant(String), unknown
    init(_ time: ResolvedTime) {
        if let date = time.instant(assuming: TimeZone(identifier: "Europe/Warsaw") ?? .gmt) {
            let format = DateFormatter()
            format.locale = Locale(identifier: "pl_PL")
            format.timeZone = TimeZone(identifier: "Europe/Warsaw")
            format.dateFormat = "EEEE, d MMMM yyyy, 'godz.' H.mm"
            self = .instant(format.string(from: date))
        } else {
            self = .unknown
        }
    }
}

/// A forwarded invitation: the one who answers was not invited. Goes to the librarian as a candidate, counts for nobody.
private func judgeCandidate(_ incoming: Incoming, _ messages: [CalendarMessage], _ seat: SeatOnRecord, _ speaker: Speaker) -> Verdict {
    guard let answering = messages.lazy.compactMap({ attendee(of: $0, matching: [incoming.address]) }).first else {
        return .done("the sender is not the ATTENDEE who answers")
    }
    guard incoming.border != .fail else { return .quarantine("a forged calendar answer") }
    var rows = Rows()
    let name = answering.name.isEmpty ? incoming.address : answering.name
    let known = incoming.sender.first { $0.library == seat.library }?.person
    let person = known ?? rows.add(name, organisation: nil, email: incoming.address, in: incoming)
    let command = Command.propose(
        .candidate, person: seat.person, candidate: Candidate(person: person, hasEmail: true), meeting: seat.meeting, text: nil)
    return .act(Act([command], on: seat.library, by: .server, rows: rows, because: "a forwarded invitation was answered by \(name)"))
}

/// A calendar's own invitation or cancellation. Scheduling from a librarian's calendar is not offered yet; our own UID coming back is
/// nothing at all.
private func judgeOrganiser(_ incoming: Incoming, _ shelves: Shelves) throws -> Verdict? {
    if !incoming.seats.isEmpty { return .done("our own calendar object came back") }
    guard let speaker = try incoming.speaker(shelves), speaker.isOffice else { return nil }
    guard incoming.believesOffice(of: speaker.person) else { return incoming.askBack(speaker, because: "a calendar invitation") }
    return incoming.refuse(speaker, .notYetOffered("zaproszenie z kalendarza"))
}
