import Foundation
import PostOffice
import Testing

@testable import Transport

@Suite("Servers that go away", .timeLimit(.minutes(10)))
struct OutageTests {
    @Test func bothComeBackAndNothingHasToBeMadeAnew() async throws {
        let office = try PostOffice()
        defer { try? office.stop() }
        let client = Correspondence.sender(office.smtpURL)
        let mailbox = try Correspondence.mailbox(office, of: "sojusznik")
        let letter = Correspondence.mail(from: "ewa@szkola.example.pl", subject: "przed")
        #expect(try await client.send(letter, from: "", to: Correspondence.bot).isAccepted)
        let known = try await mailbox.select("INBOX")
        _ = try await Correspondence.fetched(1, from: mailbox)

        try office.stopSMTP()
        #expect(try await kind { try await client.send(letter, from: "", to: Correspondence.bot) } == .unreachable)
        try office.startSMTP()
        #expect(try await client.send(letter, from: "", to: Correspondence.bot).isAccepted)
        _ = try await Correspondence.fetched(2, from: mailbox, orMore: true)

        let waiting = Task { try await mailbox.idle(in: "INBOX", since: FolderState(uidValidity: known.uidValidity, uidNext: 100, exists: 100),
            timeout: .seconds(30)) }
        try await Task.sleep(for: .milliseconds(300))
        try office.stopIMAP()
        #expect(try await kind { try await waiting.value } == .connectionLost)
        #expect(try await kind { try await mailbox.select("INBOX") } == .unreachable)
        // Postfix keeps what Dovecot cannot take.
        #expect(try await client.send(letter, from: "", to: Correspondence.bot).isAccepted)
        try office.startIMAP()
        _ = try await Correspondence.fetched(3, from: mailbox, orMore: true)
    }

    @Test func serversThatCannotBeTrustedGetNoPassword() async throws {
        let office = try PostOffice.shared.get()
        let stranger = FileManager.default.temporaryDirectory.appendingPathComponent("stranger-\(getpid()).pem")
        defer { try? FileManager.default.removeItem(at: stranger) }
        let openssl = Process()
        openssl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        openssl.arguments = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Stranger", "-keyout", "/dev/null", "-out",
            stranger.path]
        openssl.standardError = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        let password = try office.password
        for authority in [nil, stranger.path, "/nonexistent.pem"] {
            let mailbox = IMAPMailbox(Server(url: office.imapURL, user: "sojusznik", password: password, caFile: authority))
            #expect(try await kind { try await mailbox.check() } == .untrusted)
        }
        let otherName = IMAPMailbox(Server(url: office.imapURL.replacingOccurrences(of: "127.0.0.1", with: "127.0.0.2"), user: "sojusznik",
            password: password, caFile: office.caFile), connectTimeout: .seconds(2))
        #expect(try await kind { try await otherName.check() } != nil)
        let noTLS = SMTPClient(Server(url: office.smtpURL, startTLS: .required, caFile: office.caFile))
        #expect(try await kind { try await noTLS.check() } == .untrusted)
        let withTLS = SMTPClient(Server(url: office.trustedSMTPURL, startTLS: .required, caFile: office.caFile))
        try await withTLS.check()
        let wrongTLS = SMTPClient(Server(url: office.trustedSMTPURL, startTLS: .required, caFile: stranger.path))
        #expect(try await kind { try await wrongTLS.check() } == .untrusted)
    }

    @Test func aRefusedLoginNamesNoSecret() async throws {
        let office = try PostOffice.shared.get()
        let secret = "Tajne-haslo-9183"
        let server = Server(url: office.imapURL, user: "sojusznik", password: secret, caFile: office.caFile)
        let mailbox = IMAPMailbox(server)
        do {
            _ = try await mailbox.check()
            Issue.record("logged in with a wrong password")
        } catch {
            #expect(error.kind == .loginRefused && !error.retryable && !"\(error)".contains(secret))
        }
        var dumped = ""
        dump(server, to: &dumped)
        #expect(!"\(server) \(String(reflecting: server)) \(dumped)".contains(secret))
        #expect(server.redacted("bad command: LOGIN sojusznik \(secret)") == "bad command: LOGIN sojusznik [secret]")
    }

    @Test(arguments: [
        (Server(url: "imaps://poczta.example.pl", user: "a", password: "b"), true),
        (Server(url: "smtp://127.0.0.1:10025", startTLS: .whenOffered), true),
        (Server(url: "smtp://localhost:10025", startTLS: .whenOffered), true),
        (Server(url: "smtp://poczta.example.pl:587", user: "a", password: "b"), true),
        (Server(url: "smtp://poczta.example.pl", startTLS: .whenOffered), false),
        (Server(url: "imap://127.0.0.1:143", user: "a", password: "b", startTLS: .never), true),
        (Server(url: "imap://poczta.example.pl", user: "a", password: "b", startTLS: .never), false),
        (Server(url: "smtp://127.0.0.1.example.pl", startTLS: .whenOffered), false),
        (Server(url: "smtp://127.evil", startTLS: .whenOffered), false),
        (Server(url: "smtp://127.0.0.1:25", user: "a", password: "b", startTLS: .whenOffered), false),
        (Server(url: "imaps://a:b@poczta.example.pl"), false),
        (Server(url: "imaps://poczta.example.pl/INBOX;UID=1"), false),
        (Server(url: "http://poczta.example.pl"), false),
        (Server(url: "poczta.example.pl"), false),
        (Server(url: "imaps://poczta.example.pl", password: "b"), false),
        (Server(url: "imaps://poczta.example.pl", user: "a\r\nX", password: "b"), false),
    ])
    func settingsAreCheckedBeforeTheyAreUsed(server: Server, isGood: Bool) {
        let verdict = Result { () throws(Trouble) in try server.validate() }
        switch verdict {
        case .success: #expect(isGood)
        case .failure(let trouble): #expect(!isGood && trouble.kind == .misconfigured)
        }
    }
}
