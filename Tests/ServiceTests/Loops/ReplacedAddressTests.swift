import Partnerships
import PostOffice
import Synchronization
import Testing
import Transport

@testable import Service

@Suite("An address that is replaced while a letter waits for its next attempt")
struct ReplacedAddressTests {
    private let trusted = Bureau.trusted("bib.example.pl")

    private func sendDue(_ bureau: Bureau) async throws {
        _ = try await Mailroom(office: bureau.office, smtp: SMTPClient(try bureau.office.smtpServer)).sendDue()
    }

    @Test("Refused for now at the old address: nothing more goes there, the letter is written to the new one")
    func writtenAnew() async throws {
        let asked = Mutex(0)
        let server = try ScriptedSMTP { recipient in
            guard recipient.contains("jan@osp") else { return .accept }
            asked.withLock { $0 += 1 }
            return .refuse(451)
        }
        defer { server.stop() }
        let bureau = try Bureau(smtp: server.url)
        try bureau.callMeeting()
        try await sendDue(bureau)
        #expect(asked.withLock { $0 } == 1)
        try bureau.receive(from: "maria@bib.example.pl", "DOPISZ", "Jan Kowalski, OSP, nowy@osp.example.pl", headers: [trusted])
        try bureau.moveOn(by: 3 * Schedule.day)
        try await sendDue(bureau)
        #expect(server.letters.contains { $0.recipient.contains("nowy@osp.example.pl") })
        #expect(asked.withLock { $0 } == 1)
        #expect(try bureau.library.members[bureau.person("Jan Kowalski").id]?.bounced == false)
    }
}
