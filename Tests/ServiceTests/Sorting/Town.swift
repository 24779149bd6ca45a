import Foundation
import Mail
import Partnerships

@testable import Service

/// Rzgów with its first meeting called, as the rules of sorting see it: nothing but values.
struct Town {
    static let library: LibraryID = "rzgow"
    static let maria: PersonID = "maria", piotr: PersonID = "piotr", jan: PersonID = "jan", ola: PersonID = "ola"
    static let addresses: [PersonID: String] = [
        maria: "maria@bp.rzgow.example.pl", piotr: "piotr@animatorzy.example.pl", jan: "jan@osp.example.pl", ola: "ola@kgw.example.pl",
    ]
    /// Of nobody on record.
    static let strangeAddress = "kto.to@poczta.example.com"
    static let now = Moment(1_795_507_200)  // Tuesday 24 November 2026, 9:00 in Warsaw

    let partnership: Partnership
    let directory: Directory

    init() throws {
        var partnership = Partnership(id: Self.library)
        let rules = Rules(schedule: Schedule(), calendar: DecentHours(timeZone: TimeZone(identifier: "Europe/Warsaw")!), programmeStaff: [])
        func run(_ command: Command, by actor: Actor) throws {
            for event in try decide(command, on: partnership, by: actor, at: Self.now, under: rules).events { evolve(&partnership, event) }
        }
        let members = [
            MemberFacts(id: Self.maria, roles: [.staff]), MemberFacts(id: Self.piotr, roles: [.animator]),
            MemberFacts(id: Self.jan, roles: [.partner], sector: .civic), MemberFacts(id: Self.ola, roles: [.partner], sector: .business),
        ]
        try run(.register(Registration(facts: LibraryFacts(variant: .needs, existing: .none), members: members, channels: [])), by: .console)
        let start = Moment(1_796_918_400)
        try run(.plan(MeetingPlan(start: start, end: start + 7_200, place: "Biblioteka", title: "Razem")), by: .person(Self.maria))
        try run(.approve("d1"), by: .person(Self.maria))
        try run(.refer(.question, person: Self.ola, meeting: 1, text: "t1"), by: .person(Self.ola))
        self.partnership = partnership
        let names = [Self.maria: "Maria Lis", Self.piotr: "Piotr Wrona", Self.jan: "Jan Kowalski", Self.ola: "Ola Kos"]
        directory = Directory(
            library: LibraryRecord(id: Self.library, name: "Biblioteka w Rzgowie", town: "Rzgów", address: "Rawska 1", phone: ""),
            people: Dictionary(uniqueKeysWithValues: names.map { ($0, PersonRecord(id: $0, name: $1, email: Self.addresses[$0]!)) }))
    }

    var shelves: Shelves {
        let (partnership, directory) = (partnership, directory)
        return Shelves(
            partnership: { $0 == Self.library ? partnership : nil }, directory: { _ in directory }, timeZone: TimeZone(identifier: "Europe/Warsaw")!)
    }

    /// A letter of ours that went to the person.
    func letter(_ kind: NoticeKind, to person: PersonID, _ fill: (inout Notice) -> Void = { _ in }) -> LetterOnRecord {
        var notice = Notice(kind, to: .person(person), notBefore: Self.now)
        notice.meeting = 1
        fill(&notice)
        return LetterOnRecord(id: 7, library: Self.library, notice: notice, address: Self.addresses[person]!)
    }

    /// A mail as it stands before the rules.
    func mail(
        from address: String, subject: String = "", _ words: String = "", type: String = "text/plain", answering letter: LetterOnRecord? = nil,
        seat: SeatOnRecord? = nil, border: Border
    ) -> Incoming {
        let bytes = "From: \(address)\r\nSubject: \(subject)\r\nMIME-Version: 1.0\r\nContent-Type: \(type); charset=utf-8\r\n\r\n\(words)\r\n"
        let message = Message(parsing: Array(bytes.utf8))
        let known = Self.addresses.filter { $0.value == address }.keys.map { Belonging(library: Self.library, person: $0) }
        let uids = message.calendars.flatMap { calendarMessages($0) }.map(\.uid)
        let seats = seat.map { seat in Dictionary(uids.map { ($0, seat) }) { first, _ in first } } ?? [:]
        return Incoming(
            id: "12", cause: "abc", arrived: Self.now, now: Self.now, message: message, reading: read(message), letter: letter, seats: seats, sender: known,
            address: address, border: border)
    }
}
