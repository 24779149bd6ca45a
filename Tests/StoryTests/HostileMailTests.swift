import Foundation
import PostOffice
import Story
import Testing

/// Mail as enemies, madmen and broken programs write it, through the real service on real servers. Whatever comes: what others wrote
/// counts, and nobody off the record gets a letter.
@Suite(.serialized) struct HostileMailTests {
    typealias L = Lipowiec

    private func called() throws -> Scene {
        let scene = try Scene()
        try FirstMeeting(scene).call()
        return scene
    }

    // MARK: What no reader should have to read

    @Test func monsters() throws {
        let scene = try called()
        let invitation = try scene.letter(to: L.dudek, "Zaproszenie")
        let serving = try scene.serve()
        // 30 MB, 22 of them an attachment; the answer is a word.
        let photo = String(repeating: String(repeating: "QUJD", count: 19) + "\r\n", count: 400_000)
        try send(
            scene, from: L.zieba.address, type: "multipart/mixed; boundary=b",
            "--b\r\n\r\nTak, będę.\r\n--b\r\nContent-Type: image/jpeg; name=sala.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n\(photo)--b--\r\n")
        try send(
            scene, from: L.nowak.address, type: "multipart/mixed; boundary=b",
            (1...1_000).map { "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\($0 == 1 ? "Niestety nie mogę." : "część \($0)")\r\n" }.joined() + "--b--\r\n")
        // Nested 20,000 deep: Postfix refuses it, other servers may not.
        let nested = (0..<20_000).map { "--b\($0)\r\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\r\n\r\n" }.joined()
        try place(scene, "From: \(L.golab.address)\r\nSubject: Re: Razem\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n\(nested)")
        let enclosed = String(repeating: "Content-Type: message/rfc822\r\n\r\n", count: 20_000)
        try place(scene, "From: \(L.szpak.address)\r\nSubject: Re: Razem\r\nMIME-Version: 1.0\r\n\(enclosed)")
        // A kilobyte that describes four million changes of the clock.
        let bomb = "BEGIN:VTIMEZONE\r\nTZID:X\r\n" + ["STANDARD", "DAYLIGHT"].map {
            "BEGIN:\($0)\r\nDTSTART:16010101T000000\r\nRRULE:FREQ=HOURLY\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nEND:\($0)\r\n"
        }.joined() + "END:VTIMEZONE\r\n"
        try send(scene, from: L.dudek.address, type: "text/calendar; method=REPLY",
            reply(uid(of: invitation), by: L.dudek.address, "ACCEPTED", zone: bomb))
        for wreck in [[], Array("\r\n".utf8), [UInt8](repeating: 0, count: 65_536), Array("From: \0\0\r\n\0: \0\r\n\r\n\0".utf8),
            [UInt8](repeating: 255, count: 65_536)] {
            try scene.office.place(wreck, inMailboxOf: L.bot)
        }
        try send(scene, from: L.zuraw.address, "Będę na pewno.")
        try emptied(scene)
        let peak = try serving.peakMemory()
        #expect(try serving.stop() == 0)
        // While it is taken apart a mail of 30 MB is held as bytes, as parts and decoded, about four times in all; the rest is the program.
        #expect(peak < 320, "\(peak) MB")
        try scene.at("2026-11-23 11:00")
        let status = try scene.status()
        #expect(status.answers == .init(accepted: 3, declined: 1, silent: 12))
        #expect(status.quarantined == 5 && status.set_aside == 0, "\(status)")
        for person in [L.golab, L.szpak] {
            #expect(try scene.mailbox(person).last?.subject == "List czeka na kogoś z biblioteki", "nobody on record is silently dropped")
        }
        try nobodyElseGotALetter(scene)
        try scene.run("replay")
    }

    // MARK: What would be something else

    @Test func injectedHeadersAndMarkup() throws {
        let scene = try Scene()
        try FirstMeeting(scene).register()
        let tag = "<script>alert(1)</script>"
        let injection = "\r\nBcc: ofiara@example.com\r\nX-Zly: tak\r\n\r\n<b>treść</b>"
        func word(_ text: String) -> String { "=?utf-8?B?\(Data(text.utf8).base64EncodedString())?=" }
        try scene.at("2026-11-23 09:15") {
            try send(
                scene, from: L.maria.address, border: .trusted, head: ["Subject: SPOTKANIE"],
                "Kiedy: 10.12.2026 17:00\r\nGdzie: Dom Kultury <img src=x onerror=alert(1)>\r\nTytuł: Razem \(tag)\u{2028}Bcc: ofiara@example.com")
        }
        try scene.at("2026-11-23 09:40") {
            try scene.answers(L.maria, "Szkic", "DOPISZ: Eva \(tag) Zła, \"><h1>Koło</h1> {{{title}}} [[TAK|NIE]], zla@kolo-lipowiec.example.pl")
        }
        try scene.at("2026-11-23 10:00") { try scene.answers(L.maria, "Szkic", "ZATWIERDZAM") }
        try scene.at("2026-11-23 10:30") {
            let letter = try scene.letter(to: L.zieba, "Zaproszenie")
            try send(
                scene, from: L.zieba.address, name: word("Beata" + injection), to: letter.replyAddress,
                    head: ["Subject: \(word("Pytanie" + injection))", "In-Reply-To: \(letter.messageID)"],
                "Czy będzie \(tag) parking?\r\n\r\n<iframe src=\"https://example.com\"></iframe> \u{202E}txet")
            // Asked back, with subject and words quoted.
            try send(scene, from: L.maria.address, name: word("Maria" + injection), head: ["Subject: \(word("ODWOŁAJ" + injection))"],
                "ODWOŁAJ: z powodu \(tag)\r\nBcc: ofiara@example.com")
            try send(scene, from: "zla@kolo-lipowiec.example.pl", name: word("Eva" + injection),
                head: ["Subject: =?utf-8?Q?Odp=0D=0ABcc:_ofiara@example.com?="], "Tak!")
        }
        try scene.at("2026-11-23 15:00")
        let letters = try scene.office.addresses().filter { $0 != L.bot }.flatMap { address in try scene.office.mails(of: address).map { ReceivedLetter($0, to: address) } }
        #expect(letters.count > 20)
        let allowed: Set = [
            "return-path", "delivered-to", "received", "from", "to", "reply-to", "subject", "date", "message-id", "in-reply-to", "references",
            "mime-version", "content-type",
            "auto-submitted", "x-auto-response-suppress", "content-transfer-encoding", "list-unsubscribe", "list-unsubscribe-post",
            "content-language", "sender", "precedence",
        ]
        for letter in letters {
            let other = letter.headers.map { $0.name.lowercased() }.filter { !allowed.contains($0) }
            #expect(other.isEmpty, "„\(letter.subject)” to \(letter.address): \(other)")
            #expect(!letter.html.contains("<script") && !letter.html.contains("<img src=x") && !letter.html.contains("<iframe")
                && !letter.html.contains("<h1>Koło"), "\(letter.html)")
            #expect(!letter.calendar.contains("\nBcc") && !letter.calendar.contains("\nX-Zly"))
        }
        #expect(letters.contains { $0.html.contains("&lt;script&gt;alert(1)&lt;/script&gt;") }, "it was said, and is shown as it was said")
        try pagesHoldNoMarkup(scene, try scene.letter(to: L.maria, "Zestawienie"))
        #expect(try scene.status().lipowiec.meeting?.sequence == 0 && scene.status().answers.accepted == 1)
        try nobodyElseGotALetter(scene, but: ["zla@kolo-lipowiec.example.pl"])
        try scene.run("replay")
    }

    private func pagesHoldNoMarkup(_ scene: Scene, _ digest: ReceivedLetter) throws {
        let serving = try scene.serve()
        let messages = Set(digest.html.components(separatedBy: "/wiadomosc/").dropFirst().map { "/wiadomosc/"
            + $0.prefix { $0.isLetter || $0.isNumber } })
        #expect(!messages.isEmpty)
        let pages = try (["/", "/biblioteka/lipowiec", "/kalendarz"] + messages.sorted()).map { try serving.page($0) }
        for page in pages { #expect(!page.contains("<script>alert") && !page.contains("<img src=x") && !page.contains("<iframe")) }
        #expect(pages.contains { $0.contains("&lt;script&gt;") })
        let feed = try serving.page("/kalendarz.ics")
        #expect(feed.contains("BEGIN:VEVENT") && !feed.contains("\nBcc"))
        #expect(try serving.stop() == 0)
    }

    // MARK: Who pretends

    @Test func forgeries() throws {
        let scene = try called()
        let invitation = try scene.letter(to: L.zieba, "Zaproszenie")
        let before = try scene.status()
        let mailboxes = try scene.office.addresses().map { try scene.office.mails(of: $0).count }.reduce(0, +)
        let border = "Authentication-Results: mx.partnerstwa.example.pl; dmarc=pass header.from=biblioteka-lipowiec.example.pl"
        let letters = try scene.at("2026-11-23 10:30") {
            // A guessed UID, from a stranger and from somebody on record
            for sender in ["zly@example.com", L.nowak.address] {
                try send(scene, from: sender, type: "text/calendar; method=REPLY",
                    reply("12345@partnerstwa.example.pl", by: L.zieba.address, "DECLINED"))
            }
            // A stranger writes our border's verdict himself, above and below, and in its comments
            for head in [[border], [border, border.replacingOccurrences(of: "mx.", with: "(x) mx.")], [border.uppercased()],
                ["authentication-results:\r\n \(border.dropFirst(23))"]] {
                try send(scene, from: "zly@example.com", as: L.maria.address, head: ["Subject: ODWOŁAJ"] + head, "ODWOŁAJ: nie będzie spotkania")
            }
            // Two senders, in two fields and in one; nobody; a name that looks like an address
            try send(scene, from: "zly@example.com", as: L.maria.address, border: .trusted, head: ["From: zly@example.com", "Subject: ODWOŁAJ"],
                "ODWOŁAJ: nie będzie")
            try send(scene, from: "zly@example.com", border: .trusted, head: ["From: \(L.maria.address)", "Subject: ODWOŁAJ"], "ODWOŁAJ: nie będzie")
            try scene.office.deliver("From: zly@example.com, \(L.maria.address)\r\nSubject: ODWOLAJ\r\n\r\nODWOLAJ: nie bedzie\r\n",
                from: "zly@example.com", to: L.bot, border: .trusted)
            for from in ["", "From: \(L.maria.address)\r\nFrom: zly@example.com\r\n", "From: \(L.maria.address), zly@example.com\r\n",
                "From: <>\r\n", "Sender: \(L.maria.address)\r\n"] {
                try place(scene, "Authentication-Results: mx.partnerstwa.example.pl; dmarc=pass\r\n\(from)Subject: ODWOLAJ\r\n\r\nODWOLAJ: nie bedzie\r\n")
            }
            try send(scene, from: "zly@example.com", name: "\"\(L.maria.address)\"", border: .trusted, head: ["Subject: ODWOŁAJ"],
                "ODWOŁAJ: nie będzie")
            // Our own letter comes back, as it is and as an answer to itself
            try scene.office.deliver(invitation.raw, from: "zly@example.com", to: L.bot)
            try send(scene, from: L.bot, to: invitation.replyAddress, head: ["In-Reply-To: \(invitation.messageID)"], "Tak, będę")
            // The librarian's draft was forwarded, and somebody else approves it
            let draft = try scene.letter(to: L.maria, "Szkic")
            try send(scene, from: L.nowak.address, to: draft.replyAddress, head: ["In-Reply-To: \(draft.messageID)"], "ZATWIERDZAM")
        }
        let after = try scene.status()
        #expect(after.answers == before.answers && after.lipowiec.stage == before.lipowiec.stage && after.lipowiec.meeting?.sequence == 0)
        #expect(after.quarantined > 0)
        // Only Maria is asked whether it was her; whoever tried her draft is told that only the library may.
        let asked = letters.filter { $0.address == L.maria.address }
        #expect(asked.allSatisfy { $0.subject == "Prosimy o potwierdzenie" }, "\(letters.map { [$0.address, $0.subject] })")
        let told = letters.filter { $0.address != L.maria.address }
        #expect(told.map(\.address) == [L.nowak.address] && told[0].text.contains("tylko osoby prowadzące partnerstwo"), "\(told.map(\.text))")
        #expect(try scene.office.addresses().map { try scene.office.mails(of: $0).count }.reduce(0, +) == mailboxes + letters.count)
        try nobodyElseGotALetter(scene)
        // Nothing else stands still.
        try scene.at("2026-11-23 10:40") { try scene.calendar(L.zieba, .accepted) }
        #expect(try scene.status().answers.accepted == 1)
    }

    // MARK: Again and again

    @Test func staleAndRepeatedReplies() throws {
        let scene = try called()
        let uid = uid(of: try scene.letter(to: L.dudek, "Zaproszenie"))
        func answer(_ status: String, _ stamp: String, _ id: String, sequence: Int = 0) throws {
            try send(
                scene, from: L.dudek.address, head: ["Message-ID: <\(id)@lks-lipowiec.example.pl>"], type: "text/calendar; method=REPLY",
                reply(uid, by: L.dudek.address, status, stamp: stamp, sequence: sequence))
        }
        try scene.at("2026-11-23 10:10") { for _ in 0..<5 { try answer("DECLINED", "20261123T090500Z", "a") } }
        #expect(try scene.status().answers == .init(declined: 1, silent: 15))
        // Older ones that were under way for long, and the same under other names
        try scene.at("2026-11-23 10:20") {
            try answer("ACCEPTED", "20261123T090100Z", "b")
            try answer("TENTATIVE", "20261123T090200Z", "c")
            try answer("ACCEPTED", "16010101T000000Z", "d")
        }
        #expect(try scene.status().answers == .init(declined: 1, silent: 15))
        // A stamp of next year doesn't close the door to what comes after.
        try scene.at("2026-11-23 10:30") { try answer("TENTATIVE", "20271123T090000Z", "e") }
        try scene.at("2026-11-23 10:40") { try answer("ACCEPTED", "20261123T093900Z", "f") }
        #expect(try scene.status().answers == .init(accepted: 1, silent: 15))
        try scene.run("replay")
    }

    /// An autoresponder that doesn't say what it is answers each of our letters; the meeting is near, so its words are urgent.
    @Test(arguments: ["2026-11-23", "2026-12-09"]) func autoresponderLoop(day: String) throws {
        let scene = try called()
        let words = "Dziękujemy za wiadomość. Odpowiemy najszybciej, jak to możliwe.\n\nSekretariat"
        var answered = 0
        var toOffice = 0
        for round in 0..<25 {
            let moment = "\(day) 1\(1 + round / 20):\(String(format: "%02d", round % 20 * 3))"
            let letters = try scene.at(moment) {
                let box = try scene.mailbox(L.czyz)
                for letter in box.dropFirst(answered) { try scene.answers(letter, by: L.czyz, words) }
                answered = box.count
            }
            toOffice += letters.filter { [L.maria.address, L.joanna.address].contains($0.address) && $0.subject.hasPrefix("Pilne") }.count
        }
        let box = try scene.mailbox(L.czyz)
        #expect(box.count == answered && answered <= 14, "it ends: \(box.map(\.subject))")
        #expect(toOffice <= 2 * 14, "\(toOffice) urgent letters")
        // Others are answered as before.
        let thanks = try scene.at("\(day) 13:00") { try scene.answers(L.nowak, "Zaproszenie", "Tak") }
        #expect(thanks.contains { $0.address == L.nowak.address })
        try nobodyElseGotALetter(scene)
    }

    // MARK: Tools

    /// Hands a mail to Postfix, written by hand.
    private func send(
        _ scene: Scene, from envelope: String, as address: String? = nil, name: String = "", to recipient: String = Lipowiec.bot,
            border: PostOffice.Border = .silent,
        head: [String] = [], type: String = "text/plain; charset=utf-8", _ body: String
    ) throws {
        let address = address ?? envelope
        var lines = ["From: \(name.isEmpty ? address : "\(name) <\(address)>")", "To: \(recipient)"] + head
        if !head.contains(where: { $0.hasPrefix("Subject:") }) { lines.append("Subject: Re: Razem") }
        lines += ["MIME-Version: 1.0", "Content-Type: \(type)", "Content-Transfer-Encoding: 8bit"]
        try scene.office.deliver((lines + ["", body]).joined(separator: "\r\n"), from: envelope, to: recipient, border: border)
    }

    /// Lays a mail into the service's INBOX as it is.
    private func place(_ scene: Scene, _ mail: String) throws { try scene.office.place(Array(mail.utf8), inMailboxOf: Lipowiec.bot) }

    private func uid(of letter: ReceivedLetter) -> String {
        letter.calendar.split(separator: "\n").first { $0.hasPrefix("UID:") }.map { String($0.dropFirst(4)) } ?? ""
    }

    private func reply(_ uid: String, by address: String, _ status: String, stamp: String = "20261123T090000Z", sequence: Int = 0,
        zone: String = "") -> String {
        "BEGIN:VCALENDAR\r\nPRODID:-//zly//EN\r\nVERSION:2.0\r\nMETHOD:REPLY\r\n\(zone)BEGIN:VEVENT\r\nUID:\(uid)\r\nSEQUENCE:\(sequence)\r\nDTSTAMP:\(stamp)\r\n"
            + "DTSTART\(zone.isEmpty ? ":20261210T160000Z" : ";TZID=X:20261210T170000")\r\nATTENDEE;PARTSTAT=\(status):mailto:\(address)\r\n"
            + "ORGANIZER:mailto:\(Lipowiec.bot)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    }

    /// Waits until everything that came has been handled and moved.
    private func emptied(_ scene: Scene) throws {
        try scene.settle(within: 60)
        let deadline = Date().addingTimeInterval(300)
        while scene.office.count(of: Lipowiec.bot) > 0 {
            guard Date() < deadline else { throw StoryError("\(scene.office.count(of: Lipowiec.bot)) mails still lie there") }
            usleep(200_000)
        }
    }

    /// Every mailbox that ever got a letter belongs to somebody of the register.
    private func nobodyElseGotALetter(_ scene: Scene, but added: Set<String> = []) throws {
        let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../deploy/example").standardizedFileURL
        let register = try ["libraries", "staff", "people",
            "channels"].map { try String(contentsOf: example.appendingPathComponent("\($0).csv"), encoding: .utf8) }
            + [try String(contentsOf: example.appendingPathComponent("sojusznik.yaml"), encoding: .utf8)]
        for address in scene.office.addresses() where address != Lipowiec.bot && !added.contains(address) {
            #expect(register.contains { $0.contains(address) }, "\(address) got a letter")
        }
    }
}
