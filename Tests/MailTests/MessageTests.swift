import Foundation
import Testing

@testable import Mail

private func parse(_ text: String) -> Message { Message(parsing: Array(text.utf8)) }

@Suite("Reading bytes")
struct MessageTests {
    @Test func polishCodePages() {
        let words = "Zażółć gęślą jaźń"
        let pages: [(String, [UInt8])] = [
            ("iso-8859-2", [0x5A, 0x61, 0xBF, 0xF3, 0xB3, 0xE6, 0x20, 0x67, 0xEA, 0xB6, 0x6C, 0xB1, 0x20, 0x6A, 0x61, 0xBC, 0xF1]),
            ("windows-1250", [0x5A, 0x61, 0xBF, 0xF3, 0xB3, 0xE6, 0x20, 0x67, 0xEA, 0x9C, 0x6C, 0xB9, 0x20, 0x6A, 0x61, 0x9F, 0xF1]),
        ]
        for (name, bytes) in pages {
            #expect(Message(parsing: Array("Content-Type: text/plain; charset=\(name)\r\n\r\n".utf8) + bytes).text == words)
            #expect(Message(parsing: Array("Subject: ".utf8) + bytes + Array("\r\n\r\n".utf8) + bytes).subject == words, "undeclared \(name)")
            #expect(Message(parsing: Array("Subject: x\r\n\r\n".utf8) + bytes).text == words, "undeclared \(name)")
        }
    }

    @Test func undeclaredBytesOfNoKnownLanguageAreNotGuessed() {
        let message = Message(parsing: Array("Subject: Fr".utf8) + [0xF6, 0xDF, 0xE4, 0xFC] + Array("\r\n\r\nx".utf8))
        #expect(message.subject.contains("\u{FFFD}"))
        #expect(message.damages.contains(.undeclared8bit))
    }

    @Test("Names of charsets that are none", arguments: ["x-unknown", "", "iso-8859-99", "utf-8\u{0}x", "\"", "utf-7", "utf-16"])
    func unknownCharset(_ charset: String) {
        // The greeting's ASCII letters come through whatever is claimed of them; UTF-16 makes other letters of them.
        let message = parse("Content-Type: text/plain; charset=\(charset)\r\n\r\nDzień dobry")
        #expect(charset == "utf-16" ? !message.text.isEmpty : message.text.contains("dobry"))
    }

    @Test func attachmentsAreNamedAndKept() {
        let message = parse("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nBędę.\r\n--b\r\nContent-Type: application/ms-tnef\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''..%2F..%2Fetc%2Fza%C5%BC%C3%B3%C5%82%C4%87.pdf\r\n\r\nx\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Sala\r\n\r\nwolna\r\n--b--\r\n")
        #expect(message.text == "Będę.")
        #expect(message.attachments.map(\.name) == ["winmail.dat", "zażółć.pdf", "Sala.eml"])
        #expect(message.damages.contains(.winmailDat))
        #expect(message.enclosed.first?.header("Subject") == "Sala")
    }

    @Test func textUnderAWrongBoundaryIsNotLost() {
        let message = parse("Content-Type: multipart/report; boundary=\"a/x\"\r\n\r\n--a/y\r\n\r\n<jan@ops.example.pl>: 550 unknown\r\n")
        #expect(message.text.contains("jan@ops.example.pl"))
        #expect(message.damages.contains(.brokenMultipart))
    }

    @Test func plainTextIsPreferredAndHTMLKept() {
        let message = parse("Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n<b>html</b>\r\n--b--\r\n")
        #expect(message.text == "plain")
        #expect(message.html == "<b>html</b>")
        let blank = parse("Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n \r\n--b\r\nContent-Type: text/html\r\n\r\n<p>a</p><script>x</script><style>y</style><ul><li>b</li></ul>\r\n--b--\r\n")
        #expect(blank.text == "a\n\n• b")
        #expect(blank.textIsFromHTML)
    }

    @Test func identifiersWithoutBrackets() {
        let message = parse("Message-ID: <a@b>\r\nReferences: <1@b>\r\n <2@b>\r\nIn-Reply-To: 3@b\r\nReturn-Path: <>\r\n\r\n")
        #expect(message.messageID == "a@b")
        #expect(message.references == ["1@b", "2@b"])
        #expect(message.inReplyTo == ["3@b"])
        #expect(message.returnPath == "")
    }

    @Test func onlyOurServersTopmostResultIsBelieved() {
        let ours = "Authentication-Results: MX.example.pl 1; dmarc=pass (p=none; dis=none) header.from=OPS.example.pl; spf=fail smtp.mailfrom=x; dkim=none; dkim=pass\r\n"
        let forged = "Authentication-Results: mx.example.pl; dmarc=pass header.from=bank.example.pl\r\n"
        let foreign = "Authentication-Results: mx.evil.example; dmarc=pass header.from=evil.example\r\n"
        let results = parse(ours + forged + "\r\n").authenticationResults(authservID: "mx.example.pl")
        #expect(results?.dmarc == "pass" && results?.dmarcDomain == "ops.example.pl" && results?.spf == "fail" && results?.dkim == "pass")
        #expect(parse(foreign + forged + "\r\n").authenticationResults(authservID: "mx.example.pl") == nil)
        #expect(parse("Authentication-Results: mx.example.pl.evil.example; dmarc=pass\r\n\r\n").authenticationResults(authservID: "mx.example.pl")
            == nil)
        #expect(parse("Authentication-Results: (mx.example.pl;) evil.example; dmarc=pass\r\n\r\n").authenticationResults(authservID: "mx.example.pl") == nil)
        #expect(parse("Subject: x\r\n\r\n").authenticationResults(authservID: "mx.example.pl") == nil)
    }
}

/// A kind of hostile mail, made large.
struct Hostile: CustomTestStringConvertible {
    var name: String
    var make: @Sendable () -> String
    var testDescription: String { name }
}

@Suite("Hostile mail", .serialized)
struct HostileTests {
    private static let text = "Content-Type: text/plain; charset=utf-8\n\n"
    private static let html = "Content-Type: text/html\n\n"
    static let mails = [
        Hostile(name: "20,000 nested multiparts") { (0..<20_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined() },
        Hostile(name: "nested messages") { String(repeating: "Content-Type: message/rfc822\n\n", count: 30_000) },
        Hostile(name: "nested address groups end GMime's stack") { "From: " + String(repeating: "a:", count: 450_000) + "\n\n" },
        Hostile(name: "many addresses") { "From: " + String(repeating: "<a@b>,", count: 150_000) + "\n\n" },
        Hostile(name: "many parts") { "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 100_000) },
        Hostile(name: "many fields") { String(repeating: "X:y\n", count: 200_000) },
        Hostile(name: "parameters") { "Content-Type: text/plain; " + String(repeating: "a=b; ", count: 150_000) + "\n\nx" },
        Hostile(name: "end tags without start") { html + String(repeating: "<i>", count: 100_000) + String(repeating: "</x>", count: 100_000) },
        Hostile(name: "attributes") { html + "<a " + String(repeating: "b ", count: 400_000) },
        Hostile(name: "nested quotes") { html + String(repeating: "<blockquote>x", count: 60_000) },
        Hostile(name: "quote marks") { text + String(repeating: ">", count: 800_000) },
        Hostile(name: "beginnings of attributions") { text + String(repeating: "W dniu 3.12.2026\n", count: 50_000) },
        Hostile(name: "beginnings of heads") { text + String(repeating: "Od: x\n", count: 120_000) },
        Hostile(name: "rules") { text + String(repeating: "_____\n", count: 120_000) },
        Hostile(name: "addresses in a bounce") { "From: mailer-daemon@x.pl\nSubject: failure notice\n\n"
            + String(repeating: "a@b.pl ", count: 120_000) },
        Hostile(name: "NULs") { text + String(repeating: "\0", count: 800_000) },
        Hostile(name: "combining marks") { text + "a" + String(repeating: "\u{301}", count: 400_000) },
    ]

    @Test("is read in bounded time:", .timeLimit(.minutes(1)), arguments: mails)
    func bounded(_ hostile: Hostile) {
        let bytes = Array(hostile.make().utf8)
        let start = ContinuousClock.now
        let message = Message(parsing: bytes)
        _ = read(message)
        #expect(message.attachments.count <= Limits.parts)
        #expect(message.text.utf8.count <= bytes.count * 4 + 1_000)
        // Far above what it takes (tens of milliseconds), far below what quadratic work would (minutes); debug builds on a busy machine.
        #expect(ContinuousClock.now - start < .seconds(15))
    }

    @Test func everyPrefixAndEveryFlippedByteIsRead() {
        let whole = Array("From: Jan <jan@example.pl>\r\nSubject: =?utf-8?Q?=C5=BB?=\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=iso-8859-2\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>B=EAd=EA &oacute;</p><blockquote>x\r\n--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\n--b--\r\n".utf8)
        for end in whole.indices {
            let message = Message(parsing: Array(whole[..<end]))
            #expect(read(message).reason.isEmpty == false)
            var flipped = whole
            flipped[end] ^= 0xFF
            #expect(read(Message(parsing: flipped)).reason.isEmpty == false)
        }
        #expect(Message(parsing: []).damages == [.empty])
    }
}
