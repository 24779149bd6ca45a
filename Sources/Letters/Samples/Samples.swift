import Foundation
import Partnerships

/// Every letter with sample data, several where the wording differs, in Polish and in English: for previews and golden files, and
/// for the check of the templates. The name is the kind's raw value, with a variant behind a hyphen.
public func samples() -> [(kind: NoticeKind, name: String, context: LetterContext)] {
    Language.allCases.flatMap(samples(in:))
}

func samples(in language: Language) -> [(kind: NoticeKind, name: String, context: LetterContext)] {
    SampleSet(town: ExampleTown(language: language)).all.map { ($0.context.notice.kind, $0.name, $0.context) }
}

/// The samples of one language.
private struct SampleSet {
    let town: ExampleTown

    struct Sample {
        let name: String
        let context: LetterContext
    }

    /// One sample: its kind, who gets it, what differs from the plain case.
    func sample(
        _ kind: NoticeKind, _ variant: String = "", to person: PersonID, state: Partnership? = nil, direct: Bool = false,
        _ change: (inout LetterContext) -> Void = { _ in }
    ) -> Sample {
        var notice = Notice(kind, to: .person(person), notBefore: town.now)
        notice.meeting = 1
        let record = town.people.first { $0.id == person }
        var context = LetterContext(
            notice: notice, partnership: state ?? town.partnership, directory: town.directory, programme: town.programme,
            recipient: Recipient(
                name: record?.name ?? "Anna Nowak", address: record?.email ?? "anna@cal.example.pl", language: town.language,
                form: record?.form ?? "Pani"),
            token: "k7q2m9x4", messageID: "k7q2m9x4.1@partnerstwa.example.pl", now: town.now)
        if kind.carriesCalendar { context.calendarUID = "k7q2m9x4@partnerstwa.example.pl" }
        if direct { context.inReplyTo = "question.1@example.pl" }
        change(&context)
        return Sample(name: variant.isEmpty ? kind.rawValue : "\(kind.rawValue)-\(variant)", context: context)
    }

    var all: [Sample] { invited + answers + rights + staff + refusals + digests + afterwards + programme }

    private var invited: [Sample] {
        [
            sample(.invitation, to: "dobosz") { $0.firstContact = true },
            sample(.invitation, "neutral", to: "sowa"),
            sample(.invitation, "strategic", to: "pawlak") { $0.partnership.facts?.variant = .strategic },
            sample(.invitation, "existing", to: "kowalski") { $0.partnership.facts?.existing = .withLibrary },
            sample(.invitation, "second", to: "dobosz", state: town.summarised) {
                $0.notice.meeting = 2
                $0.partnership.meetings[2]?.seats = [Seat(number: 1, person: "dobosz", role: .partner)]
            },
            sample(.invitation, "animator", to: "wrona"), sample(.invitation, "staff", to: "lis"),
            sample(.invitation, "partner_library", to: "gaj"),
            sample(.invitation, "substitute", to: "mazur") {
                $0.firstContact = true
                var seat = Seat(number: 10, person: "mazur", role: .partner)
                seat.substituteFor = "kowalski"
                $0.partnership.meetings[1]?.seats.append(seat)
            },
            sample(.trial, to: "zieba", direct: true) { $0.firstContact = true },
            sample(.update, to: "pawlak") { $0.partnership.meetings[1]?.sequence = 1 },
            sample(.cancellation, to: "dobosz") { $0.notice.text = "reason" },
            sample(.cancellation, "plain", to: "sowa"),
            sample(.reminder, to: "pawlak") { $0.notice.count = 1 }, sample(.reminder, "last", to: "gaj") { $0.notice.count = 2 },
            sample(.eve, to: "dobosz"), sample(.eve, "maybe", to: "sowa"), sample(.eve, "animator", to: "wrona"),
            sample(.animatorPreparation, to: "wrona"),
        ]
    }

    private var answers: [Sample] {
        [
            sample(.confirmation, to: "dobosz", direct: true) { $0.notice.answer = .accepted },
            sample(.confirmation, "declined", to: "kowalski", direct: true) { $0.notice.answer = .declined },
            sample(.confirmation, "tentative", to: "sowa", direct: true) { $0.notice.answer = .tentative; $0.notice.alsoPassedOn = true },
            sample(.confirmation, "neutral", to: "sowa", direct: true) { $0.notice.answer = .accepted },
            sample(.newDate, to: "dobosz", direct: true) { $0.partnership.meetings[1]?.sequence = 1 },
            sample(.passedOn, to: "dobosz", direct: true) { $0.notice.text = "dobosz-words" },
            sample(.substituteNoted, to: "kowalski", direct: true) { $0.notice.about = ["mazur"] },
            sample(.undone, to: "dobosz", direct: true), sample(.undone, "plain", to: "wrona", direct: true) { $0.notice.meeting = nil },
            sample(.askBack, to: "zieba", direct: true) { $0.notice.text = "reason"; $0.notice.meeting = nil },
        ]
    }

    private var rights: [Sample] {
        [
            sample(.resignationAsked, to: "dobosz", direct: true), sample(.resigned, to: "dobosz", direct: true),
            sample(.erasureAsked, to: "sowa", direct: true), sample(.erased, to: "sowa", direct: true),
            sample(.unsubscribed, to: "lis", direct: true), sample(.myData, to: "dobosz", state: town.summarised, direct: true),
            sample(.myData, "animator", to: "wrona", state: town.summarised, direct: true),
            sample(.help, to: "dobosz", direct: true) { $0.helpLines = helpLines },
            sample(.help, "staff", to: "zieba", direct: true) { $0.helpLines = helpLines },
        ]
    }

    private var helpLines: [HelpLine] {
        [
            HelpLine(town.text("TAK, NIE, MOŻE", "YES, NO, MAYBE"), town.text("odpowiedź na zaproszenie", "the answer to an invitation")),
            HelpLine(town.text("ZA MNIE: imię i nazwisko, adres", "INSTEAD OF ME: name, address"),
                town.text("kto przyjdzie w zastępstwie", "who comes in your place")),
            HelpLine(town.text("COFNIJ", "UNDO"), town.text("cofa ostatnią zmianę", "takes back the last change")),
        ]
    }

    private var staff: [Sample] {
        let draft = Draft(id: "d1", by: "zieba", at: town.now, kind: .invitation(meeting: 1))
        let later = MeetingPlan(
            start: town.start + 4 * Schedule.day, end: town.start + 4 * Schedule.day + 2 * Schedule.hour, place: town.plan.place,
                title: town.plan.title)
        func withDraft(_ kind: Draft.Kind, _ context: inout LetterContext) {
            context.notice.draft = "d1"
            context.partnership.drafts["d1"] = Draft(id: "d1", by: "zieba", at: town.now, kind: kind)
        }
        return [
            sample(.meetingDraft, to: "zieba", direct: true) { withDraft(draft.kind, &$0) },
            sample(.meetingDraft, "thin", to: "zieba", direct: true) {
                $0.now = town.start - 6 * Schedule.day
                $0.partnership.meetings[1]?.ordinal = 2
                $0.partnership.meetings[1]?.seats.removeAll { ["pawlak", "nowak", "gaj"].contains($0.person) }
            },
            sample(.moveDraft, to: "zieba", direct: true) { withDraft(.move(meeting: 1, to: later), &$0) },
            sample(.cancellationDraft, to: "zieba", direct: true) { withDraft(.cancellation(meeting: 1, reason: "reason"), &$0) },
            sample(.summaryDraft, to: "zieba", state: town.after, direct: true) { withDraft(.summary(meeting: 1, text: "summary"), &$0) },
            sample(.summaryDraft, "names", to: "zieba", state: town.after, direct: true) {
                withDraft(.summary(meeting: 1, text: "kowalski-words"), &$0)
            },
            sample(.status, to: "zieba", direct: true), sample(.status, "held", to: "wrona", state: town.summarised, direct: true),
            sample(.summaryPublished, to: "zieba", state: town.summarised, direct: true) { $0.notice.text = "summary" },
            sample(.done, "phoned_unread", to: "zieba", direct: true) {
                $0.notice.done = .phoned
                $0.notice.about = ["kowalski"]
                $0.notice.text = "unread"
            },
        ] + done
    }

    private var done: [Sample] {
        let people: [Done: [PersonID]] = [
            .called: ["nowak"], .moved: ["nowak"], .cancelled: ["nowak"], .added: ["mazur"], .struck: ["sowa"], .readdressed: ["sowa"],
            .phoned: ["dobosz", "kowalski"], .attended: ["mazur"], .settled: ["dobosz"],
        ]
        let counts: [Done: Int] = [.called: 8, .moved: 8, .cancelled: 8, .added: 1, .readdressed: 1, .attended: 6, .hoursBooked: 780]
        return Done.allCases.map { done in
            sample(.done, done.rawValue, to: done == .hoursBooked ? "wrona" : "zieba", direct: true) {
                $0.notice.done = done
                $0.notice.about = people[done] ?? []
                $0.notice.count = counts[done] ?? 0
            }
        }
    }

    private var refusals: [Sample] {
        let all: [(String, Refusal)] = [
            ("not_on_record", .notOnRecord), ("not_allowed", .notAllowed), ("no_meeting", .noMeeting), ("meeting_open", .meetingOpen(1)),
            ("past", .past), ("bad_length", .badLength), ("missing", .missing([town.text("Kiedy", "When"), town.text("Gdzie", "Where")])),
            ("bad_date", .badDate("31.02.2027 17:00")), ("draft_gone", .draftGone), ("nobody_invited", .nobodyInvited),
            ("unknown_person", .unknownPerson(["Malinowski"])), ("ambiguous", .ambiguous("Jan", ["kowalski", "wrona"])), ("not_yet", .notYet),
            ("not_held", .notHeld), ("unknown_numbers", .unknownNumbers([21, 22])), ("nothing_to_undo", .nothingToUndo),
            ("settled", .settled), ("bad_hours", .badHours), ("unclear_attendance", .unclearAttendance), ("empty_text", .emptyText),
            ("mail_gone", .mailGone), ("which_library", .whichLibrary),
            ("unread_lines", .unreadLines([town.text("Proszę o zaproszenie jeszcze dziś.", "Please invite them today.")])),
            ("not_yet_offered", .notYetOffered(town.text("TERMINY", "DATES"))), ("gone", .gone(["sowa"])),
        ]
        return all.map { name, refusal in sample(.refused, name, to: "zieba", direct: true) { $0.notice.refusal = refusal } }
    }

    private var digests: [Sample] {
        let kinds: [(Matter.Kind, PersonID, TextID?, PersonID?)] = [
            (.unclear, "dobosz", "dobosz-words", nil), (.question, "sowa", "sowa-words", nil), (.proposal, "pawlak", "pawlak-words", nil),
            (.substitute, "mazur", "kowalski-words", "kowalski"), (.bounce, "gaj", nil, nil), (.candidate, "mazur", nil, nil),
            (.nomination, "mazur", nil, "dobosz"),
        ]
        let matters = kinds.enumerated().map { index, row in
            var matter = Matter(id: MatterID("m\(index + 1)"), kind: row.0, person: row.1, meeting: 1, opened: town.now, text: row.2)
            matter.namedBy = row.3
            return matter
        }
        let news: [News] = [
            News(kind: .answer, person: "dobosz", meeting: 1, at: town.now), News(kind: .substitute, person: "mazur", meeting: 1, at: town.now),
            News(kind: .resignation, person: "gaj", meeting: nil, at: town.now), News(kind: .staffDeed, person: "lis", meeting: 1, at: town.now),
            News(kind: .hours, person: "wrona", meeting: nil, at: town.now), News(kind: .delivery, person: "gaj", meeting: 1, at: town.now),
        ]
        func open(_ shown: [Matter], _ context: inout LetterContext) {
            for matter in shown { context.partnership.matters[matter.id] = matter }
            context.notice.matters = shown.map(\.id)
            for text in shown.compactMap(\.text) {
                context.messageLinks[text] = "https://forum.partnerstwa.example.pl/wiadomosc/k3m5q7s2u4w6y2a4c6e3g5i7k2"
            }
        }
        return [
            sample(.digest, to: "zieba") { open(matters, &$0); $0.notice.news = news; $0.quarantined = 2 },
            sample(.digest, "forecast", to: "zieba") {
                $0.notice.forecast = true
                $0.now = town.start - 2 * Schedule.day
                $0.partnership.meetings[1]?.seats[5].answer = RecordedAnswer(rsvp: .accepted, way: .phone, at: town.now, by: "zieba")
            },
            sample(.urgent, to: "zieba") { open([matters[0]], &$0); $0.now = town.start - Schedule.day },
            sample(.urgent, "substitute", to: "zieba") { open([matters[3]], &$0); $0.now = town.start - Schedule.day },
        ]
    }

    private var afterwards: [Sample] {
        [
            sample(.signInSheet, to: "zieba"), sample(.attendanceAsked, to: "zieba"),
                sample(.attendanceAsked, "again", to: "lis") { $0.notice.count = 1 },
            sample(.afterMeeting, to: "zieba", state: town.after), sample(.afterMeeting, "again", to: "lis", state: town.summarised) {
                $0.notice.count = 1
                $0.partnership.meetings[1]?.evaluation = [:]
            },
            sample(.summaryPresent, to: "dobosz", state: town.summarised), sample(.summaryAbsent, to: "kowalski", state: town.summarised),
            sample(.passItOn, to: "dobosz", state: town.summarised), sample(.compositionReview, to: "wrona", state: town.summarised),
            sample(.summaryPresent, "no_date", to: "sowa", state: town.summarised) { $0.partnership.meetings[2] = nil },
            sample(.decisionMaker, to: "pawlak", state: town.summarised),
            sample(.decisionMaker, "strategic", to: "pawlak", state: town.summarised) { $0.partnership.facts?.variant = .strategic },
            sample(.channel, to: "zieba", state: town.summarised) {
                $0.notice.to = .channel("gazeta")
                $0.recipient = Recipient(name: "Gazeta Rzgowska", address: "redakcja@gazeta.rzgow.example.pl", language: town.language)
            },
            sample(.evaluationAsked, to: "wrona", state: town.after),
                sample(.evaluationAsked, "again", to: "wrona", state: town.after) { $0.notice.count = 1 },
            sample(.evaluationResult, to: "wrona", state: town.summarised),
            sample(.topic, to: "zieba", state: town.summarised) { $0.notice.to = .forum },
        ]
    }

    private var programme: [Sample] {
        [
            sample(.evaluationLate, to: "anna", state: town.after), sample(.hoursWarning, to: "wrona") { $0.notice.count = 80 },
            sample(.hoursWarning, "full", to: "wrona") {
                $0.notice.count = 100
                $0.partnership.hours.append(HoursEntry(person: "wrona", minutes: 180, way: .meeting, at: town.now))
            },
        ]
    }
}
