import Calendaring
import Foundation
import Mail
import Partnerships
import Testing

@testable import Service

/// Two libraries as the rules of sorting see them, without a database: people, a meeting that is called in each, letters that have gone.
/// Ola is of the staff of both, Piotr the animator of both.
struct Desk {
    var partnerships: [LibraryID: Partnership] = [:]
    var directories: [LibraryID: Directory] = [:]
    var now = Desk.monday
    private var letters: Int64 = 0

    /// Of nobody on record.
    static let strangeAddress = "kto.to@poczta.example.com"
    /// Monday 23 November 2026, 10:00 in Warsaw.
    static let monday = Moment(1_795_424_400)
    static let plan = Partnerships.MeetingPlan(start: monday + 17 * Schedule.day, end: monday + 17 * Schedule.day + 7_200, place: "Biblioteka",
        title: "Razem")
    static let rules = Rules(schedule: Schedule(), calendar: DecentHours(timeZone: TimeZone(identifier: "Europe/Warsaw")!))

    /// Rzgów, and with it Koluszki or not.
    init(alone: Bool = false) throws {
        try open("rzgow", "Rzgów", [
            ("jan", "Jan Kowalski", [.partner]), ("anna", "Anna Nowak", [.partner]), ("adam", "Adam Zięba", [.partner]),
            ("babcia", "Zofia Kruk", [.partner]),
            ("piotr", "Piotr Maj", [.animator]), ("maria", "Maria Lis", [.staff]), ("ewa", "Ewa Wrona", [.staff]), ("ola", "Ola Sowa", [.staff]),
        ])
        if alone { return }
        try open("koluszki", "Koluszki", [
            ("igor", "Igor Gaj", [.partner]), ("piotr", "Piotr Maj", [.animator]), ("zosia", "Zosia Lipa", [.staff]), ("ola", "Ola Sowa", [.staff]),
        ])
    }

    private mutating func open(_ id: LibraryID, _ town: String, _ people: [(PersonID, String, Set<MemberRole>)]) throws {
        partnerships[id] = Partnership(id: id)
        let records = people.map { PersonRecord(id: $0.0, name: $0.1, email: "\($0.0)@example.pl", phone: "44 600 10 20") }
        let library = LibraryRecord(id: id, name: "Biblioteka – \(town)", town: town, address: "Rawska 1", phone: "42 214 10 12")
        directories[id] = Directory(library: library, people: Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0) }))
        let members = people.map { MemberFacts(id: $0.0, roles: $0.2, sector: .civic) }
        try run(.register(Registration(facts: LibraryFacts(variant: .needs, existing: .none), members: members, channels: [])), in: id, by: .console)
        let staff = people.first { $0.2 == [.staff] }!.0
        let draft = try run(.plan(Self.plan), in: id, by: .person(staff)).notices.first!.draft!
        try run(.approve(draft), in: id, by: .person(staff))
    }

    /// Carries a command out as the store does.
    @discardableResult
    mutating func run(_ command: Partnerships.Command, in library: LibraryID = "rzgow", by actor: Actor) throws(Refusal) -> Decision {
        let decision = try decide(command, on: partnerships[library]!, by: actor, at: now, under: Self.rules)
        for event in decision.events { evolve(&partnerships[library]!, event) }
        return decision
    }

    /// Carries out what a verdict asks for: the refusals, and the letters that follow.
    mutating func carryOut(_ verdict: Verdict) -> (refusals: [Refusal], notices: [Notice]) {
        guard case .act(let act) = verdict else { return ([], []) }
        var refusals: [Refusal] = []
        var notices: [Notice] = []
        for command in act.commands {
            do throws(Refusal) { notices += try run(command, in: act.library, by: act.actor).notices } catch { refusals.append(error) }
        }
        for person in act.rows.people { directories[act.library]?.people[person.id] = person }
        return (refusals, notices)
    }

    var shelves: Shelves {
        Shelves(
            partnership: { [partnerships] in partnerships[$0] },
            directory: { [directories] in directories[$0]! }, timeZone: TimeZone(identifier: "Europe/Warsaw")!)
    }

    func judge(_ incoming: Incoming) throws -> Verdict { try Service.judge(incoming, with: shelves) }

    /// A letter of ours that has gone to the person's address of now.
    mutating func letter(
        _ kind: NoticeKind, to person: PersonID, in library: LibraryID = "rzgow", _ fill: (inout Notice) -> Void = { _ in }
    ) -> LetterOnRecord {
        letters += 1
        var notice = Notice(kind, to: .person(person), notBefore: now)
        notice.meeting = 1
        notice.sequence = 0
        fill(&notice)
        return LetterOnRecord(id: letters, library: library, notice: notice, address: directories[library]?.people[person]?.email ?? "")
    }

    /// The UID of the person's calendar object.
    static func uid(_ person: PersonID, _ library: LibraryID = "rzgow") -> String { "k3-\(library)-\(person)@partnerstwa.example.pl" }

    /// A mail as the sorter hands it to the rules; headers and body as they travel.
    func mail(
        from address: String, _ subject: String, _ body: String, answering letter: LetterOnRecord? = nil, border: Border = .silent,
            headers: [String] = [],
        type: String = "text/plain; charset=UTF-8"
    ) -> Incoming {
        let lines = ["From: <\(address)>", "To: <sojusznik@partnerstwa.example.pl>", "Subject: \(subject)", "MIME-Version: 1.0",
            "Content-Type: \(type)"]
        let message = Message(parsing: Array((lines + headers + ["", body]).joined(separator: "\r\n").utf8))
        let sender = directories.sorted { $0.key < $1.key }.flatMap { library, directory in
            directory.people.values.filter { $0.email == address }.map(\.id).sorted().map { Belonging(library: library, person: $0) }
        }
        return Incoming(
            id: "7", cause: "c7", arrived: now, now: now, message: message, reading: read(message), letter: letter, seats: seats(in: message),
                sender: sender,
            address: address, border: border)
    }

    private func seats(in message: Message) -> [String: SeatOnRecord] {
        let all = partnerships.flatMap { library, partnership in
            partnership.members.keys.map { (Self.uid($0, library), SeatOnRecord(library: library, meeting: 1, person: $0)) }
        }
        let uids = Set(calendarMessages(in: message).map(\.uid))
        return Dictionary(uniqueKeysWithValues: all.filter { uids.contains($0.0) })
    }

    /// One VEVENT of an answer.
    struct Reply {
        var uid: String
        var attendee: String
        var status = "ACCEPTED"
        var comment = ""
    }

    /// A calendar's answer, all events in one object.
    func calendar(from address: String, _ replies: [Reply], method: String = "REPLY", answering letter: LetterOnRecord? = nil,
        border: Border = .silent) -> Incoming {
        let events = replies.flatMap { reply in
            [
                "BEGIN:VEVENT", "UID:\(reply.uid)", "DTSTAMP:20261123T090000Z", "SEQUENCE:0",
                "ATTENDEE;PARTSTAT=\(reply.status):mailto:\(reply.attendee)", "SUMMARY:Razem", "COMMENT:\(reply.comment)", "END:VEVENT",
            ]
        }
        let text = (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//T//T//PL", "METHOD:\(method)"] + events
            + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
        return mail(from: address, "Razem", text, answering: letter, border: border, type: "text/calendar; method=\(method); charset=UTF-8")
    }
}

extension Verdict {
    var act: Act? { if case .act(let act) = self { act } else { nil } }
    var commands: [Partnerships.Command] { act?.commands ?? [] }

    /// Asked back at the address on record of this person.
    var askedBack: PersonID? {
        guard case .askBack(let person, _, _)? = commands.first else { return nil }
        return person
    }

    var refusal: Refusal? {
        guard case .refuse(_, let refusal)? = commands.first else { return nil }
        return refusal
    }
}
