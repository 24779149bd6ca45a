import Foundation
import Letters
import Mail
import Partnerships
import Store
import Transport

/// One thing that `doctor` looked at.
public struct Finding: Sendable {
    public var what: String
    /// Nil when all is well; else what is wrong and how to mend it.
    public var fault: String?
    public init(_ what: String, fault: String? = nil) { self.what = what; self.fault = fault }
}

/// Looks at everything that the service needs, and changes nothing but one mail to itself.
public struct Doctor: Sendable {
    let office: Office
    /// The folder of templates, told for the one who mends them.
    let templates: URL

    public init(_ office: Office, templates: URL) { self.office = office; self.templates = templates }

    public func examine() async -> [Finding] {
        var findings = [Finding("configuration"), Finding("templates in \(templates.path)"), timeZone(), database()]
        let (imap, capabilities) = await imap()
        findings.append(imap)
        findings.append(await smtp())
        if imap.fault == nil, findings.last?.fault == nil {
            findings += await border(canIdle: capabilities.contains("IDLE"))
        }
        findings.append(await forum())
        return findings
    }

    private func timeZone() -> Finding {
        let name = office.configuration.programme.timeZone.identifier
        let winter = Moment(1_768_478_400), summer = Moment(1_784_116_800)
        let zone = office.configuration.programme.timeZone
        let moves = zone.secondsFromGMT(for: winter.date) != zone.secondsFromGMT(for: summer.date)
        return Finding("time zone \(name), now \(office.iso(office.now))",
            fault: name == "Europe/Warsaw" && !moves ? "the machine knows no summer time for it; install tzdata" : nil)
    }

    private func database() -> Finding {
        let what = "database \(office.configuration.database)"
        do {
            let damage = try office.store.integrity()
            guard damage.isEmpty else { return Finding(what, fault: "damaged: \(damage.joined(separator: "; ")); restore the newest backup") }
            let differences = try office.store.replay(under: office.rules)
            guard differences.isEmpty else {
                return Finding(what, fault: "does not follow from its events: \(differences.map(\.description).joined(separator: "; "))")
            }
            return try office.store.paused() ? Finding(what + " (the programme is paused; `sojusznik resume` ends it)") : Finding(what)
        } catch {
            return Finding(what, fault: "\(error)")
        }
    }

    private func imap() async -> (Finding, Set<String>) {
        let imap = office.configuration.mailbox.imap
        let what = "IMAP \(imap.server.url), folder \(imap.folder)"
        do {
            let mailbox = IMAPMailbox(try office.imapServer)
            let capabilities = try await mailbox.check()
            _ = try await mailbox.select(imap.folder)
            await mailbox.close()
            guard capabilities.contains("UIDPLUS") else {
                return (Finding(what, fault: "the server lacks UIDPLUS (RFC 4315): an erasure can't find the mails that were moved"), capabilities)
            }
            return (Finding(what), capabilities)
        } catch {
            return (Finding(what, fault: mend(error)), [])
        }
    }

    private func smtp() async -> Finding {
        let what = "SMTP \(office.configuration.mailbox.smtp.server.url)"
        do {
            let client = SMTPClient(try office.smtpServer)
            try await client.check()
            await client.close()
            return Finding(what)
        } catch {
            return Finding(what, fault: mend(error))
        }
    }

    private func mend(_ error: any Error) -> String {
        guard let trouble = error as? Trouble else { return "\(error)" }
        let advice = switch trouble.kind {
        case .unreachable, .timedOut: "is the server running, and are host and port right?"
        case .untrusted: "set mailbox.tls_ca_file to the authority of the server's certificate"
        case .loginRefused: "check user and password file"
        default: "see the server's log"
        }
        return "\(trouble.what); \(advice)"
    }

    /// Sends itself a mail with forged Authentication-Results, to a tagged address, and looks at what arrives: the border must have
    /// stripped them (RFC 8601 section 5), and the tag must reach the mailbox.
    private func border(canIdle: Bool) async -> [Finding] {
        let mailbox = office.configuration.mailbox
        let idle = Finding("IMAP IDLE\(canIdle ? "" : ": not offered, the mailbox is looked at every \(office.configuration.pace.poll) seconds")")
        do {
            let arrived = try await sendToMyself()
            guard let arrived else {
                return [idle, Finding("a mail to itself", fault: "did not arrive within 30 seconds; see the mail servers' logs")]
            }
            var findings = [idle, Finding(mailbox.subaddressing ? "a mail to itself, with a tag in the address" : "a mail to itself")]
            if let authservID = mailbox.authservID {
                let believed = arrived.authenticationResults(authservID: authservID)?.dmarcDomain == "forged.example"
                findings.append(
                    Finding(
                        "forged Authentication-Results of \(authservID)",
                        fault: believed ? "were not stripped by the mail server; see OPERATING.md, or leave mailbox.authserv_id empty" : nil))
            } else {
                findings.append(Finding("Authentication-Results: nobody's are believed (mailbox.authserv_id is empty)"))
            }
            return findings
        } catch {
            return [idle, Finding("a mail to itself", fault: mend(error))]
        }
    }

    private func sendToMyself() async throws -> Message? {
        let own = office.configuration.mailbox
        let parts = own.address.split(separator: "@", maxSplits: 1).map(String.init)
        let domain = parts.count == 2 ? parts[1] : "localhost"
        let tag = office.keys.tag("doctor \(Date().timeIntervalSince1970)")
        let target = own.subaddressing ? "\(parts[0])+doctor-\(tag)@\(domain)" : own.address
        var headers = [HeaderField("Auto-Submitted", "auto-generated")]
        if let authservID = own.authservID {
            headers.append(HeaderField("Authentication-Results", "\(authservID); dmarc=pass header.from=forged.example"))
        }
        let mail = OutgoingMail(
            from: Mailbox(name: "Sojusznik", address: own.address), to: Mailbox(address: target), subject: "doctor \(tag)",
                messageID: "doctor-\(tag)@\(domain)",
            date: Date(), timeZone: office.configuration.programme.timeZone, text: "A mail of `sojusznik doctor` to itself.\n", headers: headers)
        let client = SMTPClient(try office.smtpServer)
        guard case .accepted = try await client.send(try mail.bytes(), from: own.address, to: target) else { return nil }
        await client.close()
        return try await waitFor("<doctor-\(tag)@\(domain)>")
    }

    private func waitFor(_ messageID: String) async throws -> Message? {
        let mailbox = IMAPMailbox(try office.imapServer)
        let folder = office.configuration.mailbox.imap.folder
        for _ in 0..<60 {
            let uids = try await mailbox.uids(in: folder, messageID: messageID)
            if !uids.isEmpty {
                let validity = try await mailbox.select(folder).uidValidity
                let box = MessageBox()
                try await mailbox.fetch(uids, in: folder, uidValidity: validity) { mail throws(Trouble) in
                    if case .bytes(let bytes) = mail.content { box.put(Message(parsing: bytes)) }
                }
                try await mailbox.delete(uids, in: folder, uidValidity: validity)
                await mailbox.close()
                return box.message
            }
            try await Task.sleep(for: .milliseconds(500))
        }
        return nil
    }

    private func forum() async -> Finding {
        let web = office.configuration.web
        let what = "forum on \(web.host):\(web.port)"
        do {
            _ = try office.forum(templates: templates)
            return Finding(what)
        } catch {
            return Finding(what, fault: "\(error)")
        }
    }
}

private final class MessageBox: @unchecked Sendable {
    private let lock = NSLock()
    private var kept: Message?
    func put(_ message: Message) { lock.withLock { kept = message } }
    var message: Message? { lock.withLock { kept } }
}
