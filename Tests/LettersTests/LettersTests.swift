import Mail

@testable import Letters

/// The fields of a mail that its reader or a mail program sees.
func headerLines(_ mail: OutgoingMail) -> String {
    func line(_ mailbox: Mailbox) -> String { "\(mailbox.name) <\(mailbox.address)>" }
    var lines = ["From: \(line(mail.from))", "To: \(line(mail.to))"]
    if let reply = mail.replyTo { lines.append("Reply-To: \(line(reply))") }
    lines.append("Subject: \(mail.subject)")
    if let id = mail.inReplyTo { lines.append("In-Reply-To: <\(id)>") }
    lines += mail.headers.map { "\($0.name): \($0.value)" }
    return lines.joined(separator: "\n") + "\n\n"
}
