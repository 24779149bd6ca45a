import Foundation
import PostOffice
import Testing

@testable import Transport

@Suite("A mailbox on a real Dovecot", .timeLimit(.minutes(10)))
struct MailboxTests {
    let office: PostOffice

    init() throws { office = try PostOffice.shared.get() }

    @Test func twoHundredMailsComeBackByteForByte() async throws {
        let address = "halina@dwiescie.example.pl"
        let client = Correspondence.sender(office.smtpURL)
        let sent = (1...200).map { Correspondence.mail(from: "jan\($0)@osp.example.pl", subject: "list \($0)",
            body: "Dzień dobry,\r\n.\r\n..kropki\r\nnumer \($0)\r\n") }
        for mail in sent {
            guard case .accepted = try await client.send(mail, from: "", to: address) else { Issue.record("refused"); return }
        }
        let mails = try await Correspondence.fetched(200, from: Correspondence.mailbox(office, of: address))
        #expect(Set(try mails.map(Correspondence.original)) == Set(sent))
        #expect(mails.map(\.uid) == mails.map(\.uid).sorted())
        #expect(mails.allSatisfy { abs($0.internalDate.timeIntervalSinceNow) < 900 })
        await client.close()
    }

    @Test(arguments: [
        "A004 OK FETCH completed\r\nS4 OK done\r\n* BYE\r\n)\r\n",
        ".\r\n..\r\n.x\r\n\r\n.\r\n",
        "{1000}\r\n{5}\r\nabc",
        "From here\r\n>From there\r\n\r\n\r\n",
        "",
        "żółw — 😀 \u{FEFF}\r\n",
        "długa " + String(repeating: "x", count: 5000) + "\r\n",
    ])
    func hostileBodiesAreOnlyBodies(body: String) async throws {
        let address = "wrogi\(UInt64(body.utf8.reduce(5381) { ($0 &* 33 &+ UInt64($1)) & 0xFFFF_FFFF }))@ciala.example.pl"
        let mail = Correspondence.mail(from: "x@obcy.example.pl", subject: "wrogi", body: body)
        #expect(try await Correspondence.sender(office.smtpURL).send(mail, from: "x@obcy.example.pl", to: address).isAccepted)
        let got = try #require(try await Correspondence.fetched(1, from: Correspondence.mailbox(office, of: address)).first)
        // SMTP has no letter without a line end after its last line.
        let expected = mail.suffix(2) == [13, 10] ? mail : mail + [13, 10]
        #expect(try Correspondence.original(got) == expected)
    }

    @Test func aThirtyMegabyteMailIsSpooledToAFile() async throws {
        let address = "zdjecia@wielkie.example.pl"
        let line = Array((String(repeating: "QUJD", count: 19) + "\r\n").utf8)
        var mail = Correspondence.mail(from: "foto@osp.example.pl", subject: "zdjęcia", body: "")
        while mail.count < 30 << 20 { mail += line }
        #expect(try await Correspondence.sender(office.smtpURL).send(mail, from: "foto@osp.example.pl", to: address).isAccepted)
        let got = try #require(try await Correspondence.fetched(1, from: Correspondence.mailbox(office, of: address)).first)
        guard case .file(let url) = got.content else { Issue.record("held in memory"); return }
        defer { try? FileManager.default.removeItem(at: url) }
        #expect(try Correspondence.original(got) == mail)
        #expect(got.size > mail.count && !got.isCutShort)
    }

    @Test func ofATooBigMailOnlyTheBeginningIsKept() async throws {
        let address = "za-duze@wielkie.example.pl"
        let client = Correspondence.sender(office.smtpURL)
        let big = Correspondence.mail(from: "foto@osp.example.pl", subject: "duzy", body: String(repeating: "a b c d e\r\n", count: 20_000))
        let small = Correspondence.mail(from: "foto@osp.example.pl", subject: "maly")
        for mail in [big, small] { #expect(try await client.send(mail, from: "", to: address).isAccepted) }
        let mails = try await Correspondence.fetched(2,
            from: Correspondence.mailbox(office, of: address, limits: FetchLimits(inMemory: 50_000, largest: 40_000)))
        let cut = try #require(mails.first { $0.isCutShort })
        guard case .bytes(let bytes) = cut.content else { Issue.record("spooled"); return }
        #expect(bytes.count == 40_000 && cut.size > 200_000)
        let whole = try #require(mails.first { !$0.isCutShort })
        #expect(try Correspondence.original(whole) == small)
    }

    @Test func mailsMoveToAFolderWithAPolishName() async throws {
        let address = "przenosiny@foldery.example.pl"
        let mailbox = try Correspondence.mailbox(office, of: address)
        for n in 1...3 {
            try office.deliver(Correspondence.mail(from: "ewa@szkola.example.pl", subject: "m\(n)"), from: "ewa@szkola.example.pl", to: address)
        }
        let mails = try await Correspondence.fetched(3, from: mailbox)
        let state = try await mailbox.select("INBOX")
        let target = "Sojusznik/Do wyjaśnienia"
        try await mailbox.move([mails[0].uid, mails[2].uid], from: "INBOX", uidValidity: state.uidValidity, to: target)
        #expect(try await mailbox.uids(in: "INBOX") == [mails[1].uid])
        #expect(try await mailbox.uids(in: target).count == 2)
        // Again, as after a crash: nothing is there any more, and that is fine.
        try await mailbox.move([mails[0].uid, mails[2].uid], from: "INBOX", uidValidity: state.uidValidity, to: target)
        #expect(try await mailbox.uids(in: target).count == 2)
        #expect(FileManager.default.fileExists(atPath: office.folder.path + "/mail/foldery.example.pl/przenosiny/.Sojusznik.Do wyja&AVs-nienia"))
        let missing = try await mailbox.fetch([mails[0].uid, mails[1].uid], in: "INBOX", uidValidity: state.uidValidity) { _ in }
        #expect(missing == [mails[0].uid])
    }

    @Test func aFolderIsMadeOnceAndMailsAreAppendedFoundAndDeleted() async throws {
        let mailbox = try Correspondence.mailbox(office, of: "archiwum@foldery.example.pl")
        try await mailbox.create("Sojusznik/Gotowe")
        try await mailbox.create("Sojusznik/Gotowe")
        let mail = Correspondence.mail(from: "ewa@szkola.example.pl", subject: "a1")
        try await mailbox.append(mail, to: "Sojusznik/Gotowe")
        try await mailbox.append(Correspondence.mail(from: "ewa@szkola.example.pl", subject: "a2"), to: "Nowy")
        let found = try await mailbox.uids(in: "Sojusznik/Gotowe", messageID: "<a1@example.pl>")
        #expect(found.count == 1)
        #expect(try await mailbox.uids(in: "Sojusznik/Gotowe", messageID: "<a2@example.pl>").isEmpty)
        #expect(try await mailbox.uids(in: "Sojusznik/Gotowe", before: Date(timeIntervalSinceNow: -86_400 * 2)).isEmpty)
        #expect(try await mailbox.uids(in: "Sojusznik/Gotowe", before: Date(timeIntervalSinceNow: 86_400 * 2)) == found)
        let got = try await Correspondence.fetched(1, from: mailbox, folder: "Sojusznik/Gotowe")
        #expect(got[0].content == .bytes(mail))
        let state = try await mailbox.select("Sojusznik/Gotowe")
        try await mailbox.delete(found, in: "Sojusznik/Gotowe", uidValidity: state.uidValidity)
        #expect(try await mailbox.select("Sojusznik/Gotowe").exists == 0)
        #expect(try await mailbox.select("Nowy").exists == 1)
    }

    @Test func aNewMailEndsTheWaiting() async throws {
        let address = "czeka@poczta.example.pl"
        let mailbox = try Correspondence.mailbox(office, of: address)
        let known = try await mailbox.select("INBOX")
        async let outcome = mailbox.idle(in: "INBOX", since: known, timeout: .seconds(600))
        try await Task.sleep(for: .milliseconds(500))
        try office.deliver(Correspondence.mail(from: "ewa@szkola.example.pl", subject: "nowy"), from: "ewa@szkola.example.pl", to: address)
        #expect(try await outcome == .newMail)
        // What came before the waiting began ends it at once.
        #expect(try await mailbox.idle(in: "INBOX", since: known, timeout: .seconds(600)) == .newMail)
        let current = try await mailbox.select("INBOX")
        #expect(try await mailbox.idle(in: "INBOX", since: current, timeout: .milliseconds(200)) == .timeout)
    }

    @Test func waitingEndsWhenStoppedOrCancelled() async throws {
        let mailbox = try Correspondence.mailbox(office, of: "przerwany@poczta.example.pl")
        let known = try await mailbox.select("INBOX")
        for stop in [false, true] {
            let waiting = Task { try await mailbox.idle(in: "INBOX", since: known, timeout: .seconds(600)) }
            try await Task.sleep(for: .milliseconds(300))
            if stop { mailbox.stop() } else { waiting.cancel() }
            #expect(try await waiting.value == .stopped)
            if !stop { #expect(try await mailbox.select("INBOX") == known) }
        }
        await #expect(throws: Trouble(.stopped, "stopped")) { try await mailbox.select("INBOX") }
    }

    @Test func aRebuiltFolderIsNoticed() async throws {
        let address = "odbudowa@poczta.example.pl"
        try office.deliver(Correspondence.mail(from: "ewa@szkola.example.pl", subject: "u1"), from: "ewa@szkola.example.pl", to: address)
        let mailbox = try Correspondence.mailbox(office, of: address)
        let mails = try await Correspondence.fetched(1, from: mailbox)
        let before = try await mailbox.select("INBOX")
        await mailbox.close()
        try office.forgetUIDs(of: address)
        #expect(try await kind { try await mailbox.fetch(mails.map(\.uid), in: "INBOX", uidValidity: before.uidValidity) { _ in } }
            == .uidValidityChanged)
        #expect(try await kind { try await mailbox.move(mails.map(\.uid), from: "INBOX", uidValidity: before.uidValidity, to: "Gdzieś") }
            == .uidValidityChanged)
        let after = try await mailbox.select("INBOX")
        #expect(after.uidValidity != before.uidValidity && after.exists == 1)
        #expect(try await mailbox.idle(in: "INBOX", since: before, timeout: .seconds(20)) == .newMail)
    }

    @Test func aPoorServerCopiesAndDeletesAndIsAskedForNewMail() async throws {
        let office = try PostOffice(capability: "IMAP4rev1 UIDPLUS")
        defer { try? office.stop() }
        let mailbox = try Correspondence.mailbox(office, of: "sojusznik")
        #expect(try await mailbox.check() == ["IMAP4REV1", "UIDPLUS"])
        for n in 1...2 { try office.deliver(Correspondence.mail(from: "ewa@szkola.example.pl", subject: "k\(n)"), from: "", to: Correspondence.bot) }
        let mails = try await Correspondence.fetched(2, from: mailbox)
        let state = try await mailbox.select("INBOX")
        try await mailbox.move([mails[0].uid], from: "INBOX", uidValidity: state.uidValidity, to: "Sojusznik/Gotowe")
        #expect(try await mailbox.uids(in: "INBOX") == [mails[1].uid])
        #expect(try await Correspondence.fetched(1, from: mailbox, folder: "Sojusznik/Gotowe").map(\.content) == [mails[0].content])
        let waiting = Task { try await mailbox.idle(in: "INBOX", since: state, timeout: .seconds(30)) }
        try await Task.sleep(for: .milliseconds(300))
        try office.deliver(Correspondence.mail(from: "ewa@szkola.example.pl", subject: "k3"), from: "", to: Correspondence.bot)
        #expect(try await waiting.value == .newMail)
    }

    @Test func zerosAndStrayBytesDoNotEndAMail() async throws {
        let address = "smieci@ciala.example.pl"
        let mail = Array("From: <x@obcy.example.pl>\r\nSubject: ".utf8) + [0xB1, 0xEA, 0xFF] + Array("\r\n\r\nprzed".utf8) + [0]
            + Array("po\r\nkoniec\r\n".utf8)
        #expect(try await Correspondence.sender(office.smtpURL).send(mail, from: "x@obcy.example.pl", to: address).isAccepted)
        let got = try #require(try await Correspondence.fetched(1, from: Correspondence.mailbox(office, of: address)).first)
        guard case .bytes(let bytes) = got.content else { Issue.record("spooled"); return }
        #expect(Data(bytes).range(of: Data([0xB1, 0xEA, 0xFF])) != nil)
        #expect(Data(bytes).range(of: Data("przed".utf8)) != nil && bytes.suffix(8) == Array("koniec\r\n".utf8)[...])
    }

    @Test func aFailingReceiverEndsTheFetchAndTheNextCallWorks() async throws {
        let address = "pelny-dysk@poczta.example.pl"
        for n in 1...3 { try office.deliver(Correspondence.mail(from: "ewa@szkola.example.pl", subject: "p\(n)"), from: "", to: address) }
        let mailbox = try Correspondence.mailbox(office, of: address)
        let mails = try await Correspondence.fetched(3, from: mailbox)
        let state = try await mailbox.select("INBOX")
        let seen = Basket()
        let failed = try await kind {
            try await mailbox.fetch(mails.map(\.uid), in: "INBOX", uidValidity: state.uidValidity) { mail throws(Trouble) in
                seen.put(mail)
                throw Trouble(.serverRefused, "no room")
            }
        }
        #expect(failed == .serverRefused && seen.mails.count == 1)
        #expect(try await Correspondence.fetched(3, from: mailbox) == mails)
    }
}

extension Delivery {
    var isAccepted: Bool { if case .accepted = self { true } else { false } }
}

/// The kind of trouble a call ends in.
func kind<Answer>(_ call: () async throws -> Answer) async throws -> Trouble.Kind? {
    do {
        _ = try await call()
        return nil
    } catch let trouble as Trouble {
        return trouble.kind
    }
}
