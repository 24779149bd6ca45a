import Foundation
import Testing
@testable import Partnerships

/// Whatever happens in whatever order, some things always hold.
@Suite("Random lives")
struct RandomLifeTests {
    @Test("A thousand lives of sixty steps", arguments: 0..<10)
    func lives(decade: Int) throws {
        for seed in 0..<100 { try live(seed: UInt64(decade * 100 + seed + 1)) }
    }

    private func live(seed: UInt64) throws {
        var dice = Dice(state: seed)
        var town = try Town()
        var history: [Event] = []
        let start = town.partnership
        for _ in 0..<60 {
            town.now = town.now + dice.roll(60_000)
            let (command, actor) = step(&dice, town)
            guard let decision = try? decide(command, on: town.partnership, by: actor, at: town.now, under: town.rules) else { continue }
            for event in decision.events { evolve(&town.partnership, event) }
            history += decision.events
            town.notices += decision.notices
            try check(decision, command, town, seed)
        }
        var replayed = start
        for event in history { evolve(&replayed, try roundTrip(event)) }
        #expect(replayed == town.partnership, "seed \(seed): folding the stored events gives the state")
        #expect(try roundTrip(town.partnership) == town.partnership, "seed \(seed): the state survives storing")
    }

    private func check(_ decision: Decision, _ command: Command, _ town: Town, _ seed: UInt64) throws {
        for notice in decision.notices {
            guard case .person(let id) = notice.to, let member = town.partnership.members[id] else { continue }
            if !notice.direct {
                #expect(member.hasEmail && !member.erased, "seed \(seed): \(notice.kind) to \(id), who can't be written to")
                let decent = town.rules.calendar.next(notice.notBefore, office: false)
                #expect(decent == notice.notBefore, "seed \(seed): \(notice.kind) leaves at an indecent hour")
            }
        }
        for meeting in town.partnership.meetings.values {
            #expect(meeting.seats.allSatisfy { $0.reminders <= 2 }, "seed \(seed): more than two reminders")
            #expect(Set(meeting.seats.map(\.person)).count == meeting.seats.count, "seed \(seed): a person sits twice")
            if meeting.summary != nil { #expect(meeting.stage == .held, "seed \(seed): a summary of a meeting that was not held") }
        }
        if case .ring(let name) = command, name.kind != .digest {
            let listed = timetable(of: town.partnership, under: town.rules).contains { $0.name == name && $0.due <= town.now }
            #expect(!listed, "seed \(seed): \(name) is still listed after it rang")
        }
        #expect(town.partnership.meetings.values.filter { $0.stage == .drafted || $0.stage == .called }.count <= 1, "seed \(seed)")
    }

    private func step(_ dice: inout Dice, _ town: Town) -> (Command, Actor) {
        let people: [PersonID] = ["nowak", "kowalski", "zieba", "wojt", "babcia", "filia", "piotr", "maria", "gosc"]
        let person = people[dice.roll(people.count)]
        let rsvp = RSVP.allCases[dice.roll(3)]
        let key = max(town.partnership.meetings.keys.max() ?? 1, 1)
        var plan = Town.plan
        plan.start = town.now + 86_400 * (dice.roll(20) - 2)
        plan.end = plan.start + 7_200
        let bells = timetable(of: town.partnership, under: town.rules).filter { $0.due <= town.now }
        if !bells.isEmpty, dice.roll(3) > 0 { return (.ring(bells[dice.roll(bells.count)].name), .clock) }
        switch dice.roll(20) {
        case 0: return (.plan(plan), .person("maria"))
        case 1, 2, 3:
            let drafts = town.partnership.drafts.values.sorted { $0.id < $1.id }
            guard !drafts.isEmpty else { return (.plan(plan), .person("ewa")) }
            let draft = drafts[dice.roll(drafts.count)]
            return (.approve(draft.id), .person(draft.by))
        case 4, 5, 6, 7: return (.answer(Answer(person: person, meeting: key, rsvp: rsvp, way: .hand, sequence: dice.roll(2), arrived: town.now)),
            .person(person))
        case 8: return (.move(plan), .person("maria"))
        case 9: return (.cancel(reason: nil), .person("maria"))
        case 10: return (.phone([PhoneAnswer(person: person, rsvp: rsvp)]), .person("maria"))
        case 11: return (.refer(.unclear, person: person, meeting: key, text: nil), .person(person))
        case 12: return (.posted(.invitation, to: person, meeting: key, .bounced), .server)
        case 13: return (.attendance(present: [person, "piotr"], walkIns: [MemberFacts(id: "gosc", roles: [.partner])], minutes: nil),
            .person("maria"))
        case 14: return (.summary("t"), .person("maria"))
        case 15: return (.evaluate(person: dice.roll(2) == 0 ? "piotr" : "maria", text: "e"), .person("maria"))
        case 16: return (dice.roll(2) == 0 ? .erase(person: person) : .resign(person: person), .person(person))
        case 17: return (.undo(person: person), .person(person))
        case 18: return (dice.roll(2) == 0 ? .strike([person]) : .add([person]), .person("maria"))
        default:
            let matters = town.partnership.openMatters
            return matters.isEmpty ? (.readdress(person), .person("maria")) : (.settle(matters[dice.roll(matters.count)].id, rsvp), .person("maria"))
        }
    }

    private func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
        try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    }
}

/// SplitMix64: the same seed gives the same life.
private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(sides))
    }
}
