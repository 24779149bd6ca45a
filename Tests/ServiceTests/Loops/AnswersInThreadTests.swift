import Partnerships
import PostOffice
import Store
import Testing
import Transport

@testable import Service

@Suite("DOMAIN, caps: three automatic answers in one thread")
struct AnswersInThreadTests {
    private let jan = "jan@osp.example.pl"

    private func confirmations(_ bureau: Bureau) throws -> [Letter] {
        try bureau.office.store.letters(to: bureau.person("Jan Kowalski").id).filter { $0.notice.kind == .confirmation }
    }

    private func sendDue(_ bureau: Bureau) async throws {
        _ = try await Mailroom(office: bureau.office, smtp: SMTPClient(try bureau.office.smtpServer)).sendDue()
    }

    @Test("The fourth is not sent, though what it would confirm is recorded; another thread is answered")
    func fourth() async throws {
        let server = try ScriptedSMTP { _ in .accept }
        defer { server.stop() }
        let bureau = try Bureau(smtp: server.url)
        try bureau.callMeeting()
        try await sendDue(bureau)
        let invitation = try #require(try bureau.office.store.letters(to: bureau.person("Jan Kowalski").id).first { $0.notice.kind == .invitation })
        var answered = try #require(invitation.envelope?.messageID)
        // Each answer takes back the one before, so each asks for a confirmation.
        for words in ["TAK", "NIE", "TAK", "NIE"] {
            try bureau.receive(from: jan, "Re: Spotkanie", words, headers: ["In-Reply-To: <\(answered)>"])
            try await sendDue(bureau)
            answered = try confirmations(bureau).last?.envelope?.messageID ?? answered
        }
        #expect(try confirmations(bureau).map(\.state) == [.sent, .sent, .sent, .dropped])
        #expect(server.letters.count { $0.recipient.contains("jan@osp") } == 4, "the invitation and three confirmations")
        #expect(try bureau.library.meetings[1]?.seat(of: bureau.person("Jan Kowalski").id)?.answer?.rsvp == .declined)
        // What waits for its token is not held back: nothing else could act on it.
        try bureau.receive(from: jan, "Re: Spotkanie", "REZYGNUJĘ Z PARTNERSTWA", headers: ["In-Reply-To: <\(answered)>"])
        try bureau.receive(from: jan, "Spotkanie", "TAK")
        try await sendDue(bureau)
        #expect(try confirmations(bureau).last?.state == .sent)
        #expect(try bureau.office.store.letters(to: bureau.person("Jan Kowalski").id).first { $0.notice.kind == .resignationAsked }?.state == .sent)
    }
}
