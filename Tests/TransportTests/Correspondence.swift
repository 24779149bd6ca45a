import Foundation
import PostOffice
import Testing

@testable import Transport

/// What the tests of this target share: the servers, and mails of named people.
enum Correspondence {
    static let bot = "sojusznik@partnerstwa.example.pl"

    static func mailbox(_ office: PostOffice, of address: String, limits: FetchLimits = FetchLimits()) throws -> IMAPMailbox {
        IMAPMailbox(Server(url: office.imapURL, user: address, password: try office.password, caFile: office.caFile), limits: limits)
    }

    static func sender(_ url: String, answerTimeout: Duration = .seconds(20)) -> SMTPClient {
        SMTPClient(Server(url: url, startTLS: .whenOffered), answerTimeout: answerTimeout)
    }

    static func mail(from person: String, subject: String, body: String = "Będę.\r\n") -> [UInt8] {
        let header = [
            "From: <\(person)>", "To: <\(bot)>", "Date: Mon, 7 Dec 2026 09:00:00 +0100", "Message-ID: <\(subject)@example.pl>", "Subject: \(subject)",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit",
        ]
        return Array((header.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
    }

    /// What was sent, without what the servers put on top of it.
    static func original(_ mail: FetchedMail) throws -> [UInt8] {
        let bytes =
            switch mail.content {
            case .bytes(let bytes): bytes
            case .file(let url): try Array(Data(contentsOf: url))
            }
        let range = try #require(Data(bytes).range(of: Data("From: <".utf8)))
        return Array(bytes[range.lowerBound...])
    }

    /// All mails of a folder, once there are `count`.
    /// - Parameter orMore: Postfix was stopped meanwhile: between Dovecot's OK and its own record it delivers a mail again, as SMTP allows.
    static func fetched(_ count: Int, from mailbox: IMAPMailbox, folder: String = "INBOX", orMore: Bool = false) async throws -> [FetchedMail] {
        let deadline = ContinuousClock.now + .seconds(30)
        while true {
            let state = try await mailbox.select(folder)
            if state.exists >= count || ContinuousClock.now > deadline {
                let basket = Basket()
                let uids = try await mailbox.uids(in: folder)
                let missing = try await mailbox.fetch(uids, in: folder, uidValidity: state.uidValidity) { basket.put($0) }
                #expect(missing.isEmpty)
                #expect(orMore ? basket.mails.count >= count : basket.mails.count == count)
                return basket.mails
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}

/// Collects what a fetch hands over.
final class Basket: @unchecked Sendable {
    private let lock = NSLock()
    private var content: [FetchedMail] = []
    func put(_ mail: FetchedMail) { lock.withLock { content.append(mail) } }
    var mails: [FetchedMail] { lock.withLock { content } }
}
