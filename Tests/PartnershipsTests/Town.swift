import Foundation
@testable import Partnerships

/// Rzgów, as the core sees it: flags and identifiers named after people.
struct Town {
    var partnership = Partnership(id: "rzgow")
    var notices: [Notice] = []
    var now: Moment
    var rules: Rules

    static let warsaw = TimeZone(identifier: "Europe/Warsaw")!

    /// A town whose register is in: Maria and Ewa of the library, Piotr the animator, six invited people.
    init(_ moment: String = "2026-11-23 10:00") throws {
        now = Self.at(moment)
        rules = Rules(schedule: Schedule(), calendar: DecentHours(timeZone: Self.warsaw), programmeStaff: ["cal"])
        try run(.register(Registration(facts: LibraryFacts(variant: .needs, existing: .none), members: Self.register, channels: ["gazeta"])),
            by: .console)
    }

    static let register: [MemberFacts] = [
        MemberFacts(id: "nowak", roles: [.partner], sector: .public, hasContribution: true, hasBenefit: true, decisionMaker: true,
            localGovernment: true),
        MemberFacts(id: "kowalski", roles: [.partner], sector: .civic, hasContribution: true, hasBenefit: true),
        MemberFacts(id: "zieba", roles: [.partner], sector: .business, hasContribution: true, hasBenefit: true),
        MemberFacts(id: "wojt", roles: [.partner], sector: .public, decisionMaker: true),
        MemberFacts(id: "babcia", roles: [.partner], sector: .civic, hasEmail: false),
        MemberFacts(id: "filia", roles: [.partnerLibrary], sector: .public),
        MemberFacts(id: "maria", roles: [.staff]),
        MemberFacts(id: "ewa", roles: [.staff]),
        MemberFacts(id: "piotr", roles: [.animator]),
    ]

    static func at(_ text: String) -> Moment {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = warsaw
        format.dateFormat = "yyyy-MM-dd HH:mm"
        return Moment(format.date(from: text)!)
    }

    static let plan = MeetingPlan(start: at("2026-12-10 17:00"), end: at("2026-12-10 19:00"), place: "Biblioteka", title: "Razem dla Rzgowa")

    /// Carries a command out as the store does, and keeps what follows.
    @discardableResult
    mutating func run(_ command: Command, by actor: Actor = .person("maria")) throws -> [Notice] {
        let decision = try decide(command, on: partnership, by: actor, at: now, under: rules)
        for event in decision.events { evolve(&partnership, event) }
        notices += decision.notices
        return decision.notices
    }

    /// Called for 10 December, with everybody on the list.
    mutating func callMeeting(_ plan: MeetingPlan = Town.plan) throws {
        let draft = try run(.plan(plan)).first!.draft!
        try run(.approve(draft))
    }

    /// Lets time pass: every bell rings at its due moment.
    mutating func live(until text: String) throws {
        let end = Self.at(text)
        while let bell = timetable(of: partnership, under: rules).filter({ $0.due <= end }).min(by: { ($0.due, $0.name) < ($1.due, $1.name) }) {
            now = max(now, bell.due)
            try run(.ring(bell.name), by: .clock)
        }
        now = max(now, end)
    }

    mutating func answer(_ person: PersonID, _ rsvp: RSVP, way: AnswerWay = .hand, sequence: Int? = nil) throws -> [Notice] {
        try run(.answer(Answer(person: person, meeting: 1, rsvp: rsvp, way: way, sequence: sequence, arrived: now)), by: .person(person))
    }

    var meeting: Meeting { partnership.meetings[1]! }

    func letters(_ kind: NoticeKind) -> [Notice] { notices.filter { $0.kind == kind } }
    func receivers(_ kind: NoticeKind) -> [PersonID] {
        letters(kind).compactMap { if case .person(let id) = $0.to { id } else { nil } }
    }
}
