// What every person may do with one mail (1.1, RODO art. 15, 17, 21).
extension Deciding {
    mutating func draftResignation(_ person: PersonID) throws(Refusal) {
        _ = try requireMember(person)
        showOwnDraft(.resignation(person: person), as: .resignationAsked, to: person)
    }

    mutating func draftErasure(_ person: PersonID) throws(Refusal) {
        guard let member = partnership.members[person], !member.erased else { throw .notOnRecord }
        showOwnDraft(.erasure(person: person), as: .erasureAsked, to: person)
    }

    private mutating func showOwnDraft(_ kind: Draft.Kind, as letter: NoticeKind, to person: PersonID) {
        let draft = Draft(id: nextDraft(), by: person, at: now, kind: kind)
        happen(.drafted(draft))
        reply(letter, to: person) { $0.draft = draft.id }
    }

    mutating func resign(_ person: PersonID, draft: DraftID) {
        happen(.draftUsed(draft))
        declineOpenMeeting(person)
        happen(.resigned(person))
        happen(.deed(person, .resignation))
        reply(.resigned, to: person)
    }

    private mutating func declineOpenMeeting(_ person: PersonID) {
        guard let meeting = partnership.currentMeeting, meeting.stage == .called, let seat = meeting.seat(of: person),
            seat.answer?.rsvp != .declined
        else { return }
        let declined = RecordedAnswer(rsvp: .declined, way: .hand, at: now)
        happen(.answered(meeting: meeting.key, person: person, declined, order: nil))
    }

    mutating func erase(_ person: PersonID, draft: DraftID) {
        happen(.draftUsed(draft))
        declineOpenMeeting(person)
        reply(.erased, to: person)
        happen(.erased(person))
    }

    mutating func unsubscribe(_ person: PersonID) {
        guard partnership.members[person] != nil else { return }
        happen(.unsubscribed(person))
        reply(.unsubscribed, to: person)
    }

    mutating func refuse(_ person: PersonID, _ refusal: Refusal) { reply(.refused, to: person) { $0.refusal = refusal } }
}
