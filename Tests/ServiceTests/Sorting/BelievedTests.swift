import Foundation
import Mail
import Partnerships
import Testing

@testable import Service

/// "Who is believed": the table of the domain, row by row, for whoever writes from wherever, with and without a token, whatever
/// the border says.
@Suite("Who is believed") struct BelievedTests {
    enum Outcome: Character {
        /// Believed: the deed is done (or drafted, when it can't be undone).
        case counts = "C"
        /// "Was it you?" to the address on record, and nothing else.
        case askedBack = "A"
        /// A stranger without a token: kept, never answered.
        case quarantined = "Q"
        /// A kind no: there is no such draft.
        case noSuchDraft = "G"
        /// Without the letter that it answers it is not this deed; whatever else it is, the deed is not done.
        case notDone = "N"
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var deed: Deed
        /// Twelve outcomes: on record with token, on record without, strange with token, strange without; each with DMARC
        /// passed, failed, silent.
        var expected: String
        var testDescription: String { deed.name }
    }

    static let table: [Row] = [
        //                      sender         on record          on record          strange            strange
        //                      token          yes                none               yes                none
        //                      DMARC          pass fail silent   pass fail silent   pass fail silent   pass fail silent
        // A partner's own answer: token, or address on record without a failed DMARC
        Row(deed: .ownAnswer, expected:       "C    C    C      | C    A    C      | C    C    C      | Q    Q    Q"),
        Row(deed: .button, expected:          "C    C    C      | C    A    C      | C    C    C      | Q    Q    Q"),
        // A partner's anything else: address on record and token
        Row(deed: .substitute, expected:      "C    C    C      | A    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .substituteInWords, expected: "C  C    C      | A    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .nomination, expected:      "C    C    C      | A    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .resignation, expected:     "C    C    C      | A    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .erasure, expected:         "C    C    C      | A    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .erasureInWords, expected:  "C    C    C      | A    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .ownData, expected:         "C    C    C      | A    A    A      | A    A    A      | Q    Q    Q"),
        // Staff, animator: address on record, and token or DMARC passed
        Row(deed: .staffCommand, expected:    "C    C    C      | C    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .telephone, expected:       "C    C    C      | C    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .attendanceCommand, expected: "C  C    C      | C    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .hours, expected:           "C    C    C      | C    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .hoursInWords, expected:    "C    C    C      | C    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .matter, expected:          "C    C    C      | N    N    N      | A    A    A      | Q    Q    Q"),
        Row(deed: .attendance, expected:      "C    C    C      | N    N    N      | A    A    A      | Q    Q    Q"),
        Row(deed: .summary, expected:         "C    C    C      | N    N    N      | A    A    A      | Q    Q    Q"),
        Row(deed: .evaluation, expected:      "C    C    C      | N    N    N      | A    A    A      | Q    Q    Q"),
        // What reaches many or can't be undone: only the draft's own token, from the address on record
        Row(deed: .approval, expected:        "C    C    C      | G    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .approvalOfErasure, expected: "C  C    C      | A    A    A      | A    A    A      | Q    Q    Q"),
        Row(deed: .approvalWithoutDraft, expected: "G G  G      | G    A    A      | A    A    A      | Q    Q    Q"),
    ]

    /// Rzgów, where a question of Anna's waits for the staff.
    private func rzgow() throws -> Desk {
        var desk = try Desk(alone: true)
        try desk.run(.refer(.question, person: "anna", meeting: 1, text: "t1"), by: .person("anna"))
        return desk
    }

    @Test(arguments: table) func row(_ row: Row) throws {
        var desk = try rzgow()
        let expected = row.expected.filter { $0.isLetter }.map { Outcome(rawValue: $0)! }
        try #require(expected.count == 12)
        for (index, outcome) in expected.enumerated() {
            let (isOnRecord, hasToken) = (index < 6, (index / 3) % 2 == 0)
            let border: Border = [.pass, .fail, .silent][index % 3]
            let letter = hasToken ? row.deed.letter(&desk) : nil
            let mail = desk.mail(
                from: isOnRecord ? "\(row.deed.person)@example.pl" : Desk.strangeAddress, row.deed.subject, row.deed.words, answering: letter,
                border: border)
            let verdict = try desk.judge(mail)
            let place = "\(isOnRecord ? "on record" : "strange"), \(hasToken ? "token" : "no token"), DMARC \(border): \(verdict)"
            #expect(follows(outcome, verdict, row.deed), "\(outcome) expected; \(place)")
            #expect(knowsNoStranger(verdict), "\(place)")
        }
    }

    private func follows(_ outcome: Outcome, _ verdict: Verdict, _ deed: Deed) -> Bool {
        let act: Act? = if case .act(let act) = verdict { act } else { nil }
        let isDone = act?.commands.contains(where: deed.isDone) ?? false
        switch outcome {
        case .counts: return isDone && act?.actor == .person(deed.person)
        case .askedBack:
            guard let act, act.commands.count == 1, case .askBack(deed.person, "7", _) = act.commands[0] else { return false }
            return true
        case .quarantined: if case .quarantine = verdict { return true } else { return false }
        case .noSuchDraft: return act?.commands == [.refuse(person: deed.person, .draftGone)]
        case .notDone: return !isDone
        }
    }

    /// Whatever is sent, is sent to people on record: no row gets the strange address.
    private func knowsNoStranger(_ verdict: Verdict) -> Bool {
        guard case .act(let act) = verdict else { return true }
        return !act.rows.people.contains { $0.email == Desk.strangeAddress } && !act.rows.channels.contains { $0.email == Desk.strangeAddress }
    }

    // MARK: Calendar answers: their token is the UID

    /// A reply with our UID counts from wherever it comes; the invited person's ATTENDEE under another UID is nothing.
    @Test(arguments: [true, false], [Border.pass, .fail, .silent])
    func calendarAnswer(isOnRecord: Bool, border: Border) throws {
        let desk = try rzgow()
        let sender = isOnRecord ? "jan@example.pl" : Desk.strangeAddress
        var reply = Desk.Reply(uid: Desk.uid("jan"), attendee: "jan@example.pl", status: "DECLINED")
        let ours = try desk.judge(desk.calendar(from: sender, [reply], border: border))
        guard case .act(let act) = ours, case .answer(let answer)? = act.commands.first else {
            Issue.record("\(ours)")
            return
        }
        #expect(answer.person == "jan" && answer.rsvp == .declined && act.actor == .person("jan"))
        reply.uid = "u-1@partnerstwa.example.pl"
        let other = try desk.judge(desk.calendar(from: sender, [reply], border: border))
        guard case .done = other else { Issue.record("\(other)"); return }
    }

    /// The UID is right, but somebody else answers for themselves: a candidate for the librarian, an answer of nobody.
    @Test func aForwardedInvitation() throws {
        let desk = try rzgow()
        let reply = Desk.Reply(uid: Desk.uid("jan"), attendee: Desk.strangeAddress, status: "DECLINED")
        let verdict = try desk.judge(desk.calendar(from: Desk.strangeAddress, [reply], border: .pass))
        guard case .act(let act) = verdict else { Issue.record("\(verdict)"); return }
        guard act.commands.count == 1, case .propose(.candidate, "jan", let candidate, 1, _) = act.commands[0] else {
            Issue.record("\(act.commands)")
            return
        }
        let rows = act.rows.people
        #expect(rows.map(\.id) == [candidate.person] && rows.map(\.email) == [Desk.strangeAddress], "a row nobody writes to until staff say yes")
    }

    // MARK: Asked back, and confirmed

    /// Whatever was asked back is done once the address on record has confirmed it, and not before.
    @Test(arguments: table) func confirmed(_ row: Row) throws {
        var desk = try rzgow()
        let expected = row.expected.filter { $0.isLetter }.map { Outcome(rawValue: $0)! }
        for (index, outcome) in expected.enumerated() where outcome == .askedBack {
            let hasToken = (index / 3) % 2 == 0
            let letter = hasToken ? row.deed.letter(&desk) : nil
            var mail = desk.mail(
                from: index < 6 ? "\(row.deed.person)@example.pl" : Desk.strangeAddress, row.deed.subject, row.deed.words, answering: letter,
                border: [.pass, .fail, .silent][index % 3])
            mail.confirmed = true
            let verdict = try desk.judge(mail)
            let noDraft = row.deed == .approvalWithoutDraft || !hasToken && [.approval, .approvalOfErasure].contains(row.deed)
            #expect(follows(noDraft ? .noSuchDraft : .counts, verdict, row.deed), "\(index): \(verdict)")
        }
    }

    /// Only a yes from the address on record confirms.
    @Test(arguments: [("TAK", true), ("ZATWIERDZAM", true), ("NIE", false), ("To nie ja", false), ("Kto to pisał?", false)])
    func confirmation(words: String, isYes: Bool) throws {
        var desk = try rzgow()
        let asked = desk.letter(.askBack, to: "maria") { $0.pending = "5" }
        let own = desk.mail(from: "maria@example.pl", "", words, answering: asked)
        #expect(pending(try desk.judge(own)) == (isYes ? "5" : nil))
        let strange = desk.mail(from: Desk.strangeAddress, "", words, answering: asked, border: .pass)
        #expect(pending(try desk.judge(strange)) == nil)
    }

    private func pending(_ verdict: Verdict) -> String? { if case .confirmed(let pending) = verdict { pending } else { nil } }
}
