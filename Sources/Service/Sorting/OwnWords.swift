import Mail
import Partnerships
import Understanding

/// What a person says in their own words. What is sure is recorded; what is not goes to the librarian in the person's own words,
/// and the person is told so.
func judgeWords(_ incoming: Incoming, _ shelves: Shelves) throws -> Verdict? {
    guard let speaker = try incoming.speaker(shelves) else { return nil }
    guard incoming.believesAnswer(of: speaker.person) else { return incoming.askBack(speaker, because: "an answer") }
    let asked = incoming.letter?.notice.kind.asks ?? (speaker.partnership.currentMeeting?.seat(of: speaker.person) == nil ? .none : .invitation)
    var understood = incoming.understood(asked == .attendance || asked == .evaluation ? .none : asked, shelves)
    if incoming.letter == nil, asked == .invitation, speaker.member.roles.contains(.animator) {
        // "1,5 h telefon, scenariusz" out of the blue is about hours, though a meeting is open too.
        let unasked = incoming.understood(.none, shelves)
        if unasked.meaning.hours != nil, !understood.restsOnRules { understood = unasked }
    }
    var spoken = Spoken(incoming: incoming, speaker: speaker, meaning: understood.meaning)
    guard speaker.member.isActive else {
        // Whoever resigned may come back with COFNIJ or talk to the library; nothing else happens by itself.
        spoken.refer(.question)
        return spoken.verdict("words of somebody who resigned")
    }
    if incoming.isFromSharedAddress(in: speaker.library) {
        spoken.refer(.unclear)
        return spoken.verdict("several people share the address, and no token tells who writes")
    }
    if speaker.isGuess {
        if speaker.isOffice { return incoming.askLibrary(speaker) }
        spoken.refer(.unclear)
        return spoken.verdict("invited by several libraries, and nothing tells which is meant")
    }
    if incoming.answersForeignLetter(speaker) {
        spoken.refer(.unclear)
        return spoken.verdict("an answer to somebody else's letter")
    }
    if understood.meaning.needsBoth, !incoming.believesRequest(of: speaker.person) {
        return incoming.askBack(speaker, because: "a request about others or about data")
    }
    spoken.say()
    if spoken.logsHours, !incoming.believesOffice(of: speaker.person) { return incoming.askBack(speaker, because: "hours") }
    if spoken.commands.isEmpty, speaker.member.roles.contains(.staff) {
        // Whoever runs the partnership asks nobody else: the list of what can be written helps more.
        return .act(Act([.help(person: speaker.person)], on: speaker.library, by: .person(speaker.person), because: "staff, not understood"))
    }
    if spoken.commands.isEmpty {
        guard spoken.needsHuman(understood) else { return .done("nothing new: \(understood.because.first?.rule ?? "thanks")") }
        spoken.refer(.unclear)
    } else if !understood.unsure.isEmpty {
        spoken.refer(.unclear)
    }
    return spoken.verdict(understood.because.map { "\($0.rule): \($0.words)" }.joined(separator: "; "))
}

extension Meaning {
    /// Something that an address on record alone, or a token alone, is not enough for.
    var needsBoth: Bool { leave || erase || substitute?.email != nil || nominates.contains { $0.email != nil } }
}

/// What a person said, as commands.
struct Spoken {
    let incoming: Incoming
    let speaker: Speaker
    let meaning: Meaning
    /// The words that are kept.
    private let own: String
    /// The answer that a calendar's button gave; nil for a written one.
    private let pressed: Partnerships.Answer?
    var commands: [Command] = []
    var rows = Rows()
    private var kept: TextID?

    init(incoming: Incoming, speaker: Speaker, meaning: Meaning, own: String? = nil, pressed: Partnerships.Answer? = nil) {
        self.incoming = incoming; self.speaker = speaker; self.meaning = meaning; self.pressed = pressed
        self.own = own ?? incoming.reading.own.text
    }

    private var meeting: Meeting? { pressed.flatMap { speaker.partnership.meetings[$0.meeting] } ?? speaker.meeting(incoming.letter) }

    private mutating func words() -> TextID {
        if let kept { return kept }
        let id = rows.keep(own.isEmpty ? incoming.message.subject : own, of: speaker.person, in: incoming)
        kept = id
        return id
    }

    mutating func refer(_ kind: Matter.Kind) {
        commands.append(.refer(kind, person: speaker.person, meeting: meeting?.key, text: words()))
    }

    /// Every meaning of the mail, in the order in which they matter.
    mutating func say() {
        if meaning.erase { return commands.append(.erase(person: speaker.person)) }
        if meaning.leave { return commands.append(.resign(person: speaker.person)) }
        if let pressed { press(pressed) }
        if let substitute = meaning.substitute {
            sayInstead(substitute)
        } else if pressed == nil, let answer = meaning.answer {
            sayAnswer(answer)
        }
        for person in meaning.nominates {
            commands.append(.propose(.nomination, person: speaker.person, candidate: candidate(person), meeting: meeting?.key, text: words()))
        }
        if meaning.proposes { refer(.proposal) } else if meaning.question { refer(.question) }
        if let hours = meaning.hours, logsHours { sayHours(hours) }
    }

    var logsHours: Bool { meaning.hours != nil && speaker.member.roles.contains(.animator) }

    /// The button counts where the words say nothing else.
    private mutating func press(_ pressed: Partnerships.Answer) {
        guard meaning.answer != nil else { return }
        var answer = pressed
        answer.text = own.isEmpty ? nil : words()
        commands.append(.answer(answer))
    }

    private mutating func sayAnswer(_ answer: Understanding.Answer) {
        guard let meeting, meeting.seat(of: speaker.person) != nil else { return refer(.unclear) }
        let rsvp: RSVP = switch answer {
        case .accept: .accepted
        case .decline: .declined
        case .tentative: .tentative
        }
        let text = own.count > 12 ? words() : nil
        commands.append(
            .answer(
                Partnerships.Answer(
                    person: speaker.person, meeting: meeting.key, rsvp: rsvp, way: .hand, sequence: incoming.letter?.notice.sequence,
                    text: text, arrived: incoming.arrived)))
    }

    private mutating func sayInstead(_ person: Person) {
        guard let meeting, meeting.seat(of: speaker.person) != nil else { return refer(.unclear) }
        commands.append(
            .substitute(
                person: speaker.person, candidate: candidate(person), meeting: meeting.key,
                sequence: pressed?.sequence ?? incoming.letter?.notice.sequence, text: words(), arrived: incoming.arrived))
    }

    private mutating func candidate(_ person: Person) -> Candidate {
        let known = find(person.name, email: person.email, in: speaker.directory)
        if known.count == 1 { return Candidate(person: known[0], hasEmail: speaker.partnership.members[known[0]]?.hasEmail ?? false) }
        let name = person.name.isEmpty ? person.organisation ?? person.email ?? "" : person.name
        let id = rows.add(name, organisation: person.organisation, email: person.email, in: incoming)
        return Candidate(person: id, hasEmail: person.email != nil)
    }

    private mutating func sayHours(_ hours: Hours) {
        commands.append(.hours(person: speaker.person, minutes: Int((hours.hours * 60).rounded()), way: SupportWay(hours.channel), note: words()))
    }

    /// Thanks from somebody who has answered need nobody; silence that was asked something does.
    func needsHuman(_ understood: Understood) -> Bool {
        if !understood.unsure.isEmpty { return true }
        guard let meeting, meeting.stage == .called, let seat = meeting.seat(of: speaker.person), seat.answer == nil else {
            return own.count > 60
        }
        return true
    }

    func verdict(_ because: String) -> Verdict {
        .act(Act(commands, on: speaker.library, by: .person(speaker.person), rows: rows, because: because))
    }
}

extension SupportWay {
    /// E-mail when nothing is said: the animator wrote one.
    init(_ channel: Channel?) {
        self = switch channel {
        case .telephone: .phone
        case .forum: .forum
        case .skype: .skype
        case .meeting: .meeting
        case .mail, nil: .email
        }
    }
}
