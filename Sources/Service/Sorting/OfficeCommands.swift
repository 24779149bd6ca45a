import Foundation
import Mail
import Partnerships
import Understanding

/// Commands of library staff and animators, by subject or at the start of lines.
func judgeOffice(_ incoming: Incoming, _ shelves: Shelves) throws -> Verdict? {
    guard let speaker = try incoming.speaker(shelves), speaker.isOffice else { return nil }
    let written = officeCommands(incoming)
    guard !written.isEmpty else { return nil }
    guard incoming.believesOffice(of: speaker.person) else {
        return incoming.askBack(speaker, because: written.map(\.word.rawValue).joined(separator: ", "))
    }
    // Its lists and numbers are another library's.
    if let letter = incoming.letter, letter.library != speaker.library, !letter.asksLibrary { return incoming.refuse(speaker, .notAllowed) }
    if speaker.isGuess { return incoming.askLibrary(speaker) }
    var orders = OfficeOrders(incoming: incoming, shelves: shelves, speaker: speaker)
    for command in written {
        if command.word.users.isDisjoint(with: speaker.offices) { orders.refuse(.notAllowed) } else { orders.carryOut(command) }
    }
    let names = written.map(\.word.polish).joined(separator: ", ")
    return .act(Act(orders.commands, on: speaker.library, by: .person(speaker.person), rows: orders.rows, because: "commands: \(names)"))
}

/// The commands in a mail that belong to somebody's office, not to an invited person.
func officeCommands(_ incoming: Incoming) -> [MailedCommand] {
    commands(subject: incoming.message.subject, own: incoming.reading.own.text).filter {
        !$0.word.users.contains(.invited) && $0.word != .approve
    }
}

/// Turns written commands into the core's, naming the people and moments that the words mean.
struct OfficeOrders {
    let incoming: Incoming
    let shelves: Shelves
    let speaker: Speaker
    var commands: [Command] = []
    var rows = Rows()

    mutating func carryOut(_ written: MailedCommand) {
        switch written.word {
        case .meeting, .move: plan(written)
        case .cancel: cancel(written)
        case .add: add(written)
        case .strike: strike(written)
        case .phone: phone(written)
        case .trial: commands.append(.trial)
        case .held: commands.append(.held(true))
        case .notHeld: commands.append(.held(false))
        case .present: take(attendanceVerdict(incoming, written.text, speaker, shelves, rows: rows))
        case .summary: take(summaryVerdict(incoming, written.text, speaker, rows: rows))
        case .channels: channels(written)
        case .variant: variant(written)
        case .status: commands.append(.status(person: speaker.person))
        case .hours: hours(written)
        default: refuse(.notYetOffered(written.word.polish))
        }
    }

    mutating func refuse(_ refusal: Refusal) { commands.append(.refuse(person: speaker.person, refusal)) }

    private mutating func take(_ verdict: Verdict) {
        guard case .act(let act) = verdict else { return }
        commands += act.commands
        // It went on from ours: rows of two origins would be numbered from 1 twice.
        rows = act.rows
    }

    // MARK: A meeting

    private mutating func plan(_ written: MailedCommand) {
        let plan = meetingPlan(of: written, today: shelves.dayTime(incoming.now))
        if let fault = plan.faults.first { return refuse(Refusal(fault, plan.faults, written.text)) }
        guard let startTime = plan.start, let start = shelves.moment(startTime) else { return refuse(.missing(["Kiedy"])) }
        let known = written.word == .move ? speaker.partnership.currentMeeting : nil
        // Two hours by default (3.1); a move keeps the length.
        let length = plan.minutes.map { $0 * 60 } ?? known.map { $0.plan.end - $0.plan.start } ?? 2 * Schedule.hour
        let title = plan.title ?? known?.plan.title ?? "Spotkanie partnerskie"
        let meeting = Partnerships.MeetingPlan(start: start, end: start + length, place: plan.place ?? known?.plan.place ?? "", title: title)
        commands.append(written.word == .move ? .move(meeting) : .plan(meeting))
    }

    private mutating func cancel(_ written: MailedCommand) {
        let reason = written.text.trimmed
        commands.append(.cancel(reason: reason.isEmpty ? nil : rows.keep(reason, of: nil, in: incoming)))
    }

    /// `DOPISZ`: somebody known is put on the list, or gets the new address; somebody new is enrolled.
    private mutating func add(_ written: MailedCommand) {
        var seated: [PersonID] = []
        var unread: [String] = []
        for line in written.allLines where !line.trimmed.isEmpty {
            guard let person = personLine(line), namesSomebody(person) else {
                unread.append(line.trimmed)
                continue
            }
            if let bad = person.badAddress { return refuse(.unknownPerson([bad])) }
            let known = find(person.name, email: person.email, in: speaker.directory)
            guard known.count <= 1 else { return refuse(.ambiguous(person.name, known)) }
            if let id = known.first {
                readdress(id, person)
                seated.append(id)
            } else {
                let id = rows.add(person.name, organisation: person.organisation, email: person.email, phone: person.phone, in: incoming)
                commands.append(.enroll(MemberFacts(id: id, roles: [.partner], hasEmail: person.email != nil)))
                seated.append(id)
            }
        }
        guard !seated.isEmpty else { return refuse(.missing(["imię i nazwisko"])) }
        if !unread.isEmpty { refuse(.unreadLines(unread)) }
        let listed = speaker.partnership.currentMeeting
        let newcomers = seated.filter { listed?.seat(of: $0) == nil }
        if !newcomers.isEmpty { commands.append(.add(newcomers)) }
    }

    /// A sentence under the command is nobody: a bare name is known, or has two words in capitals and not many more.
    private func namesSomebody(_ line: PersonLine) -> Bool {
        if line.email != nil || line.badAddress != nil || line.phone != nil || !find(line.name, in: speaker.directory).isEmpty { return true }
        let words = line.name.split(separator: " ")
        return words.count <= 5 && words.count { $0.first?.isUppercase == true } >= 2
    }

    private mutating func readdress(_ id: PersonID, _ line: PersonLine) {
        guard let email = line.email, var record = speaker.directory.people[id] else { return }
        guard record.email.lowercased() != email.lowercased() || speaker.partnership.members[id]?.bounced == true else { return }
        record.email = email
        if let phone = line.phone { record.phone = phone }
        rows.change(record)
        commands.append(.readdress(id))
    }

    private mutating func strike(_ written: MailedCommand) {
        guard let meeting = speaker.partnership.currentMeeting else { return refuse(.noMeeting) }
        var people: [PersonID] = []
        for target in written.allLines.flatMap(strikeTargets) {
            switch target {
            case .number(let number):
                guard let seat = meeting.seat(labelled: String(number)) else { return refuse(.unknownNumbers([number])) }
                people.append(seat.person)
            case .name(let name):
                let known = find(name, in: speaker.directory).filter { meeting.seat(of: $0) != nil }
                guard known.count <= 1 else { return refuse(.ambiguous(name, known)) }
                guard let id = known.first else { return refuse(.unknownPerson([name])) }
                people.append(id)
            }
        }
        guard !people.isEmpty else { return refuse(.missing(["kogo"])) }
        commands.append(.strike(people))
    }

    /// `TELEFON`: a line counts when all of it can be read; the others are named in the answer. When none can, the first fault is.
    private mutating func phone(_ written: MailedCommand) {
        guard let meeting = speaker.partnership.currentMeeting else { return refuse(.noMeeting) }
        var answers: [Partnerships.PhoneAnswer] = []
        var unread: [String] = []
        var faults: [Refusal] = []
        for line in written.allLines where !line.trimmed.isEmpty {
            do throws(Refusal) {
                answers += try phoneLine(line, meeting)
            } catch {
                unread.append(line.trimmed)
                faults.append(error)
            }
        }
        guard !answers.isEmpty else { return refuse(faults.first ?? .missing(["kto będzie, a kto nie"])) }
        let text = unread.isEmpty ? nil : rows.keep(unread.joined(separator: "\n"), of: speaker.person, in: incoming)
        commands.append(.phone(answers, unread: text))
    }

    private func phoneLine(_ line: String, _ meeting: Meeting) throws(Refusal) -> [Partnerships.PhoneAnswer] {
        var answers: [Partnerships.PhoneAnswer] = []
        for answer in phoneAnswers(in: line) {
            let known = find(answer.name, in: speaker.directory).filter { meeting.seat(of: $0) != nil }
            guard known.count <= 1 else { throw .ambiguous(answer.name, known) }
            guard let id = known.first else { throw .unknownPerson([answer.name]) }
            guard let reply = answer.answer else { throw .missing(["\(answer.name): będzie, nie albo może"]) }
            let rsvp: RSVP = switch reply {
            case .coming: .accepted
            case .notComing: .declined
            case .maybe: .tentative
            }
            answers.append(Partnerships.PhoneAnswer(person: id, rsvp: rsvp))
        }
        guard !answers.isEmpty else { throw .missing(["kto będzie, a kto nie"]) }
        return answers
    }

    // MARK: Register and hours

    private mutating func channels(_ written: MailedCommand) {
        guard var registration = currentRegistration else { return refuse(.notOnRecord) }
        for line in written.allLines {
            guard let channel = channelLine(line) else { continue }
            if let bad = channel.badAddress { return refuse(.unknownPerson([bad])) }
            registration.channels.append(rows.add(channel: channel.name, email: channel.email, in: incoming))
        }
        guard !rows.channels.isEmpty else { return refuse(.missing(["nazwa, adres"])) }
        commands.append(.register(registration))
        commands.append(.status(person: speaker.person))
    }

    private mutating func variant(_ written: MailedCommand) {
        guard var registration = currentRegistration else { return refuse(.notOnRecord) }
        let words = searchText(written.text)
        if words.contains("strategi") {
            registration.facts.variant = .strategic
        } else if words.contains("potrzeb") || words.contains("problem") || words.contains("needs") {
            registration.facts.variant = .needs
        } else {
            return refuse(.missing(["wokół potrzeb albo strategiczne"]))
        }
        commands.append(.register(registration))
        commands.append(.status(person: speaker.person))
    }

    private var currentRegistration: Registration? {
        speaker.partnership.facts.map { Registration(facts: $0, members: [], channels: []) }
    }

    private mutating func hours(_ written: MailedCommand) {
        let words = Words(subject: "", own: written.text)
        let meaning = understand(words, asked: Question(asked: .hours, today: shelves.today(incoming.now))).meaning
        guard let hours = meaning.hours else { return refuse(.badHours) }
        let note = rows.keep(written.text, of: speaker.person, in: incoming)
        commands.append(.hours(person: speaker.person, minutes: Int((hours.hours * 60).rounded()), way: SupportWay(hours.channel), note: note))
    }
}

extension Speaker {
    /// The offices that the person holds in this library: an animator leads nothing (2.2.5), so gives no staff commands.
    fileprivate var offices: Set<CommandUser> {
        var offices: Set<CommandUser> = []
        if member.roles.contains(.staff) { offices.insert(.libraryStaff) }
        if member.roles.contains(.animator) { offices.insert(.animator) }
        return offices
    }
}

extension MailedCommand {
    /// Its argument and lines as one text.
    var text: String { allLines.joined(separator: "\n") }
    /// The argument, when there is one, and the lines.
    var allLines: [String] { (argument.isEmpty ? [] : [argument]) + lines }
}

extension Refusal {
    /// A fault of a written plan as a kind no: everything that is missing at once.
    init(_ fault: PlanFault, _ all: [PlanFault], _ text: String) {
        let missing = all.compactMap { fault in
            switch fault {
            case .when(.dayMissing): "Kiedy"
            case .when(.timeMissing): "godzina w wierszu Kiedy"
            case .placeMissing: "Gdzie"
            case .when, .twice, .duration: nil as String?
            }
        }
        if !missing.isEmpty {
            self = .missing(missing)
        } else if case .when(.endsBeforeStart) = fault {
            self = .badLength
        } else {
            self = .badDate(text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text)
        }
    }
}
