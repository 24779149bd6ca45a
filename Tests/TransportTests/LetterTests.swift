import Foundation
import PostOffice
import Testing

@testable import Transport

@Suite("Letters over SMTP", .timeLimit(.minutes(10)))
struct LetterTests {
    let letter = Correspondence.mail(from: Correspondence.bot, subject: "zaproszenie")

    @Test func refusalsAreTheLettersOwnAndTheConnectionLivesOn() async throws {
        let client = Correspondence.sender(try PostOffice.shared.get().smtpURL)
        let from = "sojusznik+b.17@partnerstwa.example.pl"
        guard case .refused(550, let text) = try await client.send(letter, from: from, to: "nikt@refused.example.pl") else {
            Issue.record("not refused"); return
        }
        #expect(text.contains("No such mailbox here"))
        guard case .refusedForNow(450, _) = try await client.send(letter, from: from, to: "ktos@deferred.example.pl") else {
            Issue.record("not deferred"); return
        }
        guard case .accepted(let reply) = try await client.send(letter, from: from, to: "ktos@bounced.example.pl") else {
            Issue.record("not accepted"); return
        }
        #expect(reply.contains("queued as"))
        let bounces = try await PostOffice.shared.get().mails(of: from, atLeast: 1)
        #expect(bounces.contains { String(decoding: $0, as: UTF8.self).contains("Status: 5.1.1") })
    }

    @Test func theBorderStripsForgedVerdictsAndAddsItsOwn() async throws {
        let office = try PostOffice.shared.get()
        let forged = Array("Authentication-Results: mx.partnerstwa.example.pl; dmarc=pass header.from=ewa\r\nAuthentication-Results: MX.partnerstwa.example.pl 1;\r\n dmarc=pass\r\nX-Border-Verdict: pass\r\n".utf8) + letter
        let vouched = "Authentication-Results: mx.partnerstwa.example.pl; dmarc="
        let cases: [(PostOffice.Border, String, [String])] = [
            (.silent, "a", []), (.trusted, "b", [vouched + "pass header.from=szkola.example.pl"]),
            (.forged, "c", [vouched + "fail header.from=szkola.example.pl"]),
        ]
        for (border, name, expected) in cases {
            try office.deliver(forged, from: "ewa@szkola.example.pl", to: "\(name)@granica.example.pl", border: border)
            let mail = String(decoding: try await office.mails(of: "\(name)@granica.example.pl", atLeast: 1)[0], as: UTF8.self)
            let verdicts = mail.components(separatedBy: "\r\n").filter { $0.hasPrefix("Authentication-Results:") }
            #expect(verdicts == expected)
            #expect(!mail.contains("X-Border-Verdict"))
        }
    }

    @Test(arguments: [["PIPELINING", "SIZE 100000"], []])
    func everyAnswerOfAServerIsTold(extensions: [String]) async throws {
        let server = try ScriptedSMTP(extensions: extensions) { recipient in
            switch recipient.split(separator: "@")[0] {
            case "zajety": .refuse(450)
            case "pelny": .refuse(452)
            case "nikt": .refuse(550)
            case "pozniej": .refuseLetter(451)
            case "spam": .refuseLetter(554)
            default: .accept
            }
        }
        let client = Correspondence.sender(server.url)
        let outcomes = try await ["ewa", "zajety", "pelny", "nikt", "pozniej", "spam",
            "jan"].asyncMap { try await client.send(letter, from: "", to: "\($0)@x.example.pl") }
        let codes = outcomes.map { outcome in
            switch outcome {
            case .accepted: 250
            case .refused(let code, _), .refusedForNow(let code, _): code
            }
        }
        #expect(codes == [250, 450, 452, 550, 451, 554, 250])
        #expect(server.connections == 1)
        #expect(server.letters.map(\.recipient) == ["ewa@x.example.pl", "jan@x.example.pl"])
        #expect(server.letters.allSatisfy { $0.bytes == letter && $0.sender.isEmpty })
    }

    @Test func theClosingServerSaysOneLastWord() async throws {
        let server = try ScriptedSMTP { $0.hasPrefix("zamyka") ? .refuse(421) : .accept }
        let client = Correspondence.sender(server.url)
        guard case .refusedForNow(421, _) = try await client.send(letter, from: "", to: "zamyka@x.example.pl") else {
            Issue.record("not 421"); return
        }
        #expect(try await client.send(letter, from: "", to: "jan@x.example.pl").isAccepted)
        #expect(server.connections == 2)
    }

    @Test func onlyAfterTheWholeLetterIsItsFateUnknown() async throws {
        let server = try ScriptedSMTP { recipient in
            switch recipient.split(separator: "@")[0] {
            case "wzial": .takeAndCut
            case "uciekl": .cut
            case "milczy": .hang
            default: .accept
            }
        }
        let client = Correspondence.sender(server.url, answerTimeout: .seconds(1))
        for (name, kinds, mayHaveHappened) in [
            ("wzial", [Trouble.Kind.connectionLost], true), ("milczy", [.timedOut], true),
        ] {
            do {
                _ = try await client.send(letter, from: "", to: "\(name)@x.example.pl")
                Issue.record("no trouble with \(name)")
            } catch {
                #expect(kinds.contains(error.kind) && error.mayHaveHappened == mayHaveHappened && error.retryable, "\(name): \(error)")
            }
        }
        // Big enough that the cut is felt before the last line.
        let big = Correspondence.mail(from: "a@x.example.pl", subject: "b", body: String(repeating: "abc\r\n", count: 2_000_000))
        do {
            _ = try await client.send(big, from: "", to: "uciekl@x.example.pl")
            Issue.record("no trouble with a cut")
        } catch {
            #expect(error.kind == .connectionLost && !error.mayHaveHappened)
        }
        #expect(try await client.send(letter, from: "", to: "jan@x.example.pl").isAccepted)
        #expect(server.letters.map(\.recipient) == ["wzial@x.example.pl", "jan@x.example.pl"])
    }

    @Test func aConnectionThatTheServerClosedIsRenewedSilently() async throws {
        let server = try ScriptedSMTP { _ in .accept }
        let client = Correspondence.sender(server.url)
        for _ in 1...3 {
            #expect(try await client.send(letter, from: "a@x.example.pl", to: "jan@x.example.pl").isAccepted)
            server.hangUp()
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(server.letters.count == 3 && server.connections == 3)
    }

    @Test func clientsThatAreLetGoLeaveNeitherThreadNorConnection() async throws {
        func threads() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count }
        let server = try ScriptedSMTP { _ in .accept }
        let before = try threads()
        do {
            // Each of the hundred has a thread here, and the server has one for each: far more than the other tests' coming and going.
            let clients = (1...100).map { _ in Correspondence.sender(server.url) }
            for client in clients { try await client.check() }
            #expect(try threads() > before + 150)
        }
        let deadline = ContinuousClock.now + .seconds(10)
        while try threads() > before + 50, ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(20)) }
        #expect(try threads() <= before + 50)
    }

    @Test(arguments: ["jan@x.pl>\r\nRCPT TO:<ofiara@x.pl", "jan@x.pl\nDATA", "", "a b@x.pl", "<jan@x.pl>"])
    func anAddressCannotCarryCommands(recipient: String) async throws {
        let server = try ScriptedSMTP { _ in .accept }
        let client = Correspondence.sender(server.url)
        guard case .refused(553, _) = try await client.send(letter, from: "", to: recipient) else { Issue.record("sent to \(recipient)"); return }
        #expect(server.connections == 0)
    }

    @Test(arguments: [
        ("a\r\nb\r\n", "a\r\nb\r\n"), ("a\nb", "a\r\nb\r\n"), ("a\rb\r", "a\r\nb\r\n"), ("\n.\nMAIL\n", "\r\n..\r\nMAIL\r\n"),
        ("a\r\r\nb\n", "a\r\n\r\nb\r\n"),
        ("", ""), (".a\r\n..\r\nb.\r\n", "..a\r\n...\r\nb.\r\n"), ("\r.\r\n", "\r\n..\r\n"), ("\r", "\r\n"), ("\n\n\r\r", "\r\n\r\n\r\n\r\n"),
    ])
    func loneLineEndsBecomeWholeOnesAndDotsAreDoubled(input: String, output: String) {
        #expect(String(decoding: SMTPSession.onTheWire(Array(input.utf8)), as: UTF8.self) == output)
    }
}

extension Sequence where Self: Sendable, Element: Sendable {
    func asyncMap<Result: Sendable>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
