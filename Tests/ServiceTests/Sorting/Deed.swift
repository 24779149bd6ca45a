import Partnerships

@testable import Service

/// What a mail asks for, in the words of whoever asks, and the letter whose token it carries when it carries one.
enum Deed: Sendable, CaseIterable {
    case ownAnswer, button, substitute, substituteInWords, nomination, resignation, erasure, erasureInWords, ownData
    case staffCommand, telephone, attendanceCommand, hours, hoursInWords, matter, attendance, summary, evaluation
    case approval, approvalOfErasure, approvalWithoutDraft

    var name: String { "\(self)" }

    var person: PersonID {
        switch self {
        case .ownAnswer, .button, .substitute, .substituteInWords, .nomination, .resignation, .erasure, .erasureInWords, .ownData,
            .approvalOfErasure: "jan"
        case .hours, .hoursInWords, .evaluation: "piotr"
        default: "maria"
        }
    }

    var subject: String {
        switch self {
        case .button: "TAK"
        case .staffCommand: "PRZENIEŚ"
        case .matter: "TAK 1"
        default: "Re: Razem dla Rzgowa"
        }
    }

    var words: String {
        switch self {
        case .ownAnswer: "Tak, będę."
        case .button: ""
        case .substitute: "ZA MNIE: Anna Nowak, OSP Rzgów, anna.nowak@osp.example.pl"
        case .substituteInWords: "Nie mogę, przyjdzie za mnie Anna Nowak, anna.nowak@osp.example.pl"
        case .nomination: "PARTNER: Anna Nowak, OSP Rzgów, anna.nowak@osp.example.pl"
        case .resignation: "REZYGNUJĘ Z PARTNERSTWA"
        case .erasure: "USUŃ MOJE DANE"
        case .erasureInWords: "Proszę usunąć moje dane."
        case .ownData: "MOJE DANE"
        case .staffCommand: "Kiedy: 14.12.2026 17:30"
        case .telephone: "TELEFON: Kowalski będzie"
        case .attendanceCommand: "OBECNI: wszyscy"
        case .hours: "GODZINY 1,5 telefon scenariusz"
        case .hoursInWords: "1,5 h telefon, scenariusz"
        case .matter: ""
        case .attendance: "wszyscy"
        case .summary: "Rozmawialiśmy o czytelni pod chmurką i o kursie dla seniorów."
        case .evaluation: "1. Tak, cele osiągnięte\n2. Dobra atmosfera\n3. Za mało czasu"
        case .approval, .approvalOfErasure, .approvalWithoutDraft: "ZATWIERDZAM"
        }
    }

    func letter(_ desk: inout Desk) -> LetterOnRecord {
        switch self {
        case .matter: desk.letter(.digest, to: person) { $0.matters = ["m1"] }
        case .attendance: desk.letter(.attendanceAsked, to: person)
        case .summary: desk.letter(.afterMeeting, to: person)
        case .evaluation: desk.letter(.evaluationAsked, to: person)
        case .approval: desk.letter(.meetingDraft, to: person) { $0.draft = "d1" }
        case .approvalOfErasure: desk.letter(.erasureAsked, to: person) { $0.draft = "d1" }
        case .staffCommand, .telephone, .attendanceCommand, .approvalWithoutDraft: desk.letter(.digest, to: person)
        case .hours, .hoursInWords: desk.letter(.animatorPreparation, to: person)
        default: desk.letter(.invitation, to: person)
        }
    }

    /// Whether the command does what the mail asks for.
    func isDone(_ command: Command) -> Bool {
        switch (self, command) {
        case (.ownAnswer, .answer(let answer)), (.button, .answer(let answer)): answer.person == person && answer.rsvp == .accepted
        case (.substitute, .substitute), (.substituteInWords, .substitute), (.nomination, .propose), (.resignation, .resign(person)),
            (.erasure, .erase(person)),
            (.erasureInWords, .erase(person)), (.ownData, .myData(person)), (.staffCommand, .move), (.telephone, .phone),
            (.attendanceCommand, .attendance),
            (.hours, .hours), (.hoursInWords, .hours), (.matter, .settle("m1", .accepted?)), (.attendance, .attendance), (.summary, .summary),
            (.evaluation, .evaluate), (.approval, .approve), (.approvalOfErasure, .approve), (.approvalWithoutDraft, .approve):
            true
        default: false
        }
    }
}
