import Mail
import Partnerships
import Understanding

/// A bounce names its person by the tag of the envelope sender, whatever it says; else by the failed address, if it is one of ours.
func judgeBounce(_ incoming: Incoming, _ shelves: Shelves) throws -> Verdict? {
    guard incoming.reading.kind == .bounce else { return nil }
    guard let letter = incoming.letter, let person = letter.person else { return .done("a bounce of nothing that we sent") }
    let ours = incoming.reading.failed.filter { $0.address.lowercased() == letter.address.lowercased() }
    let failed = ours.isEmpty ? incoming.reading.failed : ours
    guard failed.isEmpty || failed.contains(where: { $0.permanent || $0.givenUp }) else { return .done("a transient failure: the mail server goes on trying") }
    // As it was sealed; once that is purged, as the bounce says.
    let sent = letter.address.isEmpty ? incoming.reading.failed.map(\.address) : [letter.address]
    let record = try shelves.directory(letter.library).people[person]?.email.lowercased()
    let posting: Posting = sent.contains { $0.lowercased() == record } ? .bounced : .outdated
    let command = Command.posted(letter.notice.kind, to: person, meeting: letter.notice.meeting, posting)
    return .act(Act([command], on: letter.library, by: .server, because: "\(posting.rawValue): \(letter.notice.kind.rawValue)"))
}

/// Machines are never answered (RFC 3834). A vacation note is no answer to an invitation, but is shown beside the silent person's name.
func judgeMachine(_ incoming: Incoming, _ shelves: Shelves) throws -> Verdict? {
    switch incoming.reading.kind {
    case .human, .rsvp, .invitation, .bounce: return nil
    case .auto: break
    default: return .done("machine: \(incoming.reading.kind.rawValue)")
    }
    guard let speaker = try incoming.speaker(shelves), incoming.isOnRecord(speaker.person) || incoming.hasToken(of: speaker.person),
        incoming.border != .fail
    else { return .done("machine: auto") }
    let day = absence(in: incoming.message.text, today: shelves.today(incoming.now))
    let until = day.map { "\($0.year)-\(twoDigits($0.month))-\(twoDigits($0.day))" }
    return .act(Act([.absence(person: speaker.person, until: until)], on: speaker.library, by: .server, because: "vacation note"))
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// Mail from strangers without a token is kept in quarantine and never answered.
func judgeStranger(_ incoming: Incoming, _ shelves: Shelves) -> Verdict? {
    if incoming.sender.isEmpty { return .quarantine("a stranger: nobody on record has this address") }
    return .aside("from somebody on record, but no rule took it")
}
