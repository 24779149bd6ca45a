import Foundation
import Partnerships

extension ExampleTown {
    /// The state before the first meeting: called, some answers in.
    var partnership: Partnership {
        var partnership = Partnership(id: "rzgow")
        partnership.facts = LibraryFacts(variant: .needs, existing: .none)
        for (index, member) in members.enumerated() {
            partnership.members[member.id] = member
            partnership.members[member.id]?.order = index
        }
        partnership.channels = ["gazeta", "parafia"]
        partnership.meetings[1] = meeting
        partnership.hours = [
            HoursEntry(person: "wrona", minutes: 90, way: .phone, at: now - 3 * Schedule.day, note: "note"),
            HoursEntry(person: "wrona", minutes: 690, way: .email, at: now - Schedule.day),
        ]
        return partnership
    }

    private var members: [Member] {
        func member(_ id: PersonID, _ role: MemberRole, _ sector: Sector? = nil, _ change: (inout Member) -> Void = { _ in }) -> Member {
            var member = Member(id: id, roles: [role])
            member.sector = sector; member.hasEmail = true
            member.hasContribution = true; member.hasBenefit = true
            change(&member)
            return member
        }
        return [
            member("zieba", .staff), member("lis", .staff), member("wrona", .animator),
            member("dobosz", .partner, .public) { $0.strategicFriend = true },
            member("kowalski", .partner, .civic) { $0.hasBenefit = false },
            member("pawlak", .partner, .public) {
                $0.decisionMaker = true; $0.localGovernment = true
                $0.away = Absence(noted: now, until: "2026-12-04")
            },
            member("sowa", .partner, .civic),
            member("nowak", .partner, .business) { $0.hasEmail = false; $0.hasContribution = false },
            member("gaj", .partnerLibrary, .public),
        ]
    }

    var plan: MeetingPlan {
        MeetingPlan(
            start: start, end: start + 2 * Schedule.hour,
            place: text("Szkoła Podstawowa nr 1, ul. Szkolna 3, Rzgów", "Primary School no. 1, ul. Szkolna 3, Rzgów"),
            title: text("Pierwsze spotkanie partnerskie", "First partnership meeting"))
    }

    var meeting: Meeting {
        var meeting = Meeting(key: 1, ordinal: 1, plan: plan)
        meeting.stage = .called; meeting.calledBy = "zieba"; meeting.calledAt = now - Schedule.day
        let roles: [(PersonID, SeatRole)] = [
            ("zieba", .staff), ("lis", .staff), ("wrona", .animator), ("dobosz", .partner), ("kowalski", .partner), ("pawlak", .partner),
            ("sowa", .partner), ("nowak", .partner), ("gaj", .partnerLibrary),
        ]
        meeting.seats = roles.enumerated().map { Seat(number: $0 + 1, person: $1.0, role: $1.1) }
        meeting.seats[2].answer = RecordedAnswer(rsvp: .accepted, way: .calendar, at: now)
        meeting.seats[3].answer = RecordedAnswer(rsvp: .accepted, way: .hand, at: now, text: "dobosz-words")
        meeting.seats[4].answer = RecordedAnswer(rsvp: .declined, way: .hand, at: now, text: "kowalski-words")
        meeting.seats[6].answer = RecordedAnswer(rsvp: .tentative, way: .button, at: now)
        return meeting
    }

    /// The same meeting a day after: held, attended, summed up, evaluated by both.
    var after: Partnership {
        var partnership = partnership
        partnership.meetings[1]?.stage = .held
        partnership.meetings[1]?.attendance = Attendance(
            present: ["zieba", "lis", "wrona", "dobosz", "sowa", "mazur"], walkIns: ["mazur"], minutes: 130, by: "zieba",
            at: start + 4 * Schedule.hour)
        partnership.members["mazur"] = Member(id: "mazur", roles: [.partner])
        partnership.members["mazur"]?.hasEmail = true
        return partnership
    }

    var summarised: Partnership {
        var partnership = after
        partnership.meetings[1]?.summary = Summary(text: "summary", approvedBy: "zieba", at: start + Schedule.day)
        partnership.meetings[1]?.told = [
            "pawlak": Telling(state: .told, at: start + 4 * Schedule.day), "nowak": Telling(state: .noAddress, at: start + Schedule.day),
        ]
        partnership.meetings[1]?.evaluation = [
            "wrona": EvaluationSheet(text: "eval-wrona", at: start + Schedule.day),
            "zieba": EvaluationSheet(text: "eval-zieba", at: start + Schedule.day),
        ]
        var next = Meeting(
            key: 2, ordinal: 2,
            plan: MeetingPlan(
                start: start + 35 * Schedule.day, end: start + 35 * Schedule.day + 2 * Schedule.hour, place: library.name,
                title: text("Drugie spotkanie partnerskie", "Second partnership meeting")))
        next.stage = .called; next.calledBy = "zieba"
        partnership.meetings[2] = next
        return partnership
    }
}
