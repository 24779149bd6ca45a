import Partnerships
import Testing

@testable import Service

@Suite("Was it you?")
struct ConfirmedMailTests {
    /// The animator's hours without a token: asked back. (Booked, they count each time.)
    private func asked() throws -> (bureau: Bureau, answer: [String]) {
        let bureau = try Bureau()
        try bureau.receive(from: "ewa@anim.example.pl", "GODZINY 1,5 telefon", "")
        #expect(try bureau.letters(to: "Ewa Wrona") == [.askBack])
        return (bureau, try bureau.send(.askBack, to: "Ewa Wrona"))
    }

    @Test("Answered twice, by two mails, it acts once", arguments: [["ZATWIERDZAM", "Tak, to ja."], ["Tak, potwierdzam.", "ZATWIERDZAM"]])
    func once(yes: [String]) throws {
        let (bureau, answer) = try asked()
        #expect(try bureau.library.minutesUsed == 0)
        try bureau.receive(from: "ewa@anim.example.pl", "Re: Prosimy o potwierdzenie", yes[0], headers: answer)
        #expect(try bureau.library.minutesUsed == 90)
        try bureau.receive(from: "ewa@anim.example.pl", "Re: Prosimy o potwierdzenie", yes[1], headers: answer)
        #expect(try bureau.library.minutesUsed == 90 && bureau.library.hours.count == 1)
        #expect(try bureau.letters(to: "Ewa Wrona") == [.askBack, .done])
    }

    @Test("Once the first mail was purged, the person is asked kindly to write again")
    func purged() throws {
        let (bureau, answer) = try asked()
        try bureau.moveOn(by: 61 * Schedule.day)
        try bureau.office.store.purgeMails(.handled, settledBefore: bureau.office.now - 60 * Schedule.day)
        try bureau.receive(from: "ewa@anim.example.pl", "Re: Prosimy o potwierdzenie", "ZATWIERDZAM", headers: answer)
        let letters = try bureau.office.store.letters(to: bureau.person("Ewa Wrona").id)
        #expect(letters.map(\.notice.kind) == [.askBack, .refused] && letters.last?.notice.refusal == .mailGone)
        #expect(try bureau.library.minutesUsed == 0)
        #expect(try bureau.office.store.mails(.quarantined).isEmpty)
    }

    @Test("Purged after it was confirmed: a second yes says nothing new")
    func purgedLater() throws {
        let (bureau, answer) = try asked()
        try bureau.receive(from: "ewa@anim.example.pl", "Re: Prosimy o potwierdzenie", "ZATWIERDZAM", headers: answer)
        try bureau.moveOn(by: 61 * Schedule.day)
        try bureau.office.store.purgeMails(.handled, settledBefore: bureau.office.now - 60 * Schedule.day)
        try bureau.receive(from: "ewa@anim.example.pl", "Re: Prosimy o potwierdzenie", "Tak", headers: answer)
        #expect(try bureau.letters(to: "Ewa Wrona") == [.askBack, .done])
    }

    @Test("A machine confirms nothing, not even with the button's subject")
    func machine() throws {
        let (bureau, answer) = try asked()
        let note = answer + ["Auto-Submitted: auto-replied"]
        try bureau.receive(from: "ewa@anim.example.pl", "ZATWIERDZAM", "", headers: note)
        #expect(try bureau.library.minutesUsed == 0)
    }

    @Test("Neither yes nor no: a human reads it")
    func words() throws {
        let (bureau, answer) = try asked()
        let words = "Nie wiem, o jaki list chodzi. Kto to do mnie napisał i dlaczego?"
        try bureau.receive(from: "ewa@anim.example.pl", "Re: Prosimy o potwierdzenie", words, headers: answer)
        #expect(try bureau.library.minutesUsed == 0 && bureau.library.openMatters.count == 1)
        #expect(try bureau.letters(to: "Ewa Wrona") == [.askBack, .passedOn])
    }
}
