import Mail
import Partnerships
import Understanding

/// What anybody may ask with one word: help, the invitation again, their data, to undo, to leave, to be forgotten; and to name
/// a substitute or a partner.
func judgeRights(_ incoming: Incoming, _ shelves: Shelves) throws -> Verdict? {
    guard let speaker = try incoming.speaker(shelves) else { return nil }
    let written = commands(subject: incoming.message.subject, own: incoming.reading.own.text).filter {
        $0.word.users.contains(.invited) && ![.yes, .no, .maybe].contains($0.word)
    }
    guard !written.isEmpty, !incoming.answersForeignLetter(speaker) else { return nil }
    // Whose right it is nobody can tell: a human reads it.
    if incoming.isFromSharedAddress(in: speaker.library) || speaker.isGuess, written.contains(where: { $0.word != .help }) { return nil }
    var requests = Requests(incoming: incoming, speaker: speaker)
    for command in written {
        if command.word.needsBoth, !incoming.believesRequest(of: speaker.person) { return incoming.askBack(speaker, because: command.word.rawValue) }
        guard incoming.believesAnswer(of: speaker.person) else { return incoming.askBack(speaker, because: command.word.rawValue) }
        requests.take(command)
    }
    let names = written.map(\.word.polish).joined(separator: ", ")
    return .act(Act(requests.commands, on: speaker.library, by: .person(speaker.person), rows: requests.rows, because: "commands: \(names)"))
}

extension CommandWord {
    /// Needs address on record and token: what concerns others, or the person's data.
    fileprivate var needsBoth: Bool { [.substitute, .partner, .resign, .myData, .eraseMyData].contains(self) }
}

private struct Requests {
    let incoming: Incoming
    let speaker: Speaker
    var commands: [Command] = []
    var rows = Rows()

    mutating func take(_ written: MailedCommand) {
        let person = speaker.person
        let meeting = speaker.meeting(incoming.letter)
        switch written.word {
        case .help: commands.append(.help(person: person))
        case .invitation: commands.append(.invitationAgain(person: person))
        case .myData: commands.append(.myData(person: person))
        case .undo: commands.append(.undo(person: person))
        case .unsubscribe: commands.append(.unsubscribe(person: person))
        case .resign: commands.append(.resign(person: person))
        case .eraseMyData: commands.append(.erase(person: person))
        case .question, .host:
            let text = rows.keep(written.text.isEmpty ? incoming.reading.own.text : written.text, of: person, in: incoming)
            commands.append(.refer(written.word == .question ? .question : .proposal, person: person, meeting: meeting?.key, text: text))
        case .substitute: name(written, as: .substitute, meeting)
        case .partner: name(written, as: .nomination, meeting)
        default: commands.append(.refuse(person: person, .notYetOffered(written.word.polish)))
        }
    }

    private mutating func name(_ written: MailedCommand, as kind: Matter.Kind, _ meeting: Meeting?) {
        guard let line = written.allLines.lazy.compactMap(personLine).first, line.badAddress == nil else {
            return commands.append(.refuse(person: speaker.person, .missing(["imię i nazwisko"])))
        }
        let text = rows.keep(written.text, of: speaker.person, in: incoming)
        let known = find(line.name, email: line.email, in: speaker.directory)
        let id = known.count == 1 ? known[0] : rows.add(line.name, organisation: line.organisation, email: line.email, phone: line.phone, in: incoming)
        let hasEmail = known.count == 1 ? speaker.partnership.members[id]?.hasEmail ?? false : line.email != nil
        let candidate = Candidate(person: id, hasEmail: hasEmail)
        if kind == .substitute, let meeting {
            commands.append(
                .substitute(
                    person: speaker.person, candidate: candidate, meeting: meeting.key, sequence: incoming.letter?.notice.sequence,
                    text: text, arrived: incoming.arrived))
        } else {
            commands.append(.propose(.nomination, person: speaker.person, candidate: candidate, meeting: meeting?.key, text: text))
        }
    }
}
