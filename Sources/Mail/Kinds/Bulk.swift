import Foundation

/// Mail to many: lists (RFC 2919, RFC 2369), newsletters, notifications of services.
///
/// A person's answer that went through a group's address keeps its `In-Reply-To` and "Re:"; notifications of services have those too, but
/// come from nobody.
func bulk(_ message: Message) -> String? {
    if isPersonsAnswer(message) { return nil }
    for name in ["List-Id", "List-Unsubscribe", "List-Post", "List-Help", "Mailing-List", "Feedback-ID", "X-Mailman-Version", "X-Campaign",
        "X-CampaignID", "X-GitHub-Reason", "X-GitLab-Project"] {
        if let value = message.header(name), !isBlankText(value) { return "\(name) field" }
    }
    if let precedence = message.header("Precedence")?.lowercased() {
        if ["bulk", "list", "junk"].contains(where: precedence.hasPrefix) { return "Precedence: \(precedence)" }
    }
    // "auto-generated" is a program's own mail, no answer to ours (RFC 3834 5.1).
    if let submitted = message.header("Auto-Submitted")?.lowercased(), submitted.hasPrefix("auto-generated") || submitted.hasPrefix("auto-notified") {
        return "Auto-Submitted: auto-generated"
    }
    return nil
}

private func isPersonsAnswer(_ message: Message) -> Bool {
    guard !message.inReplyTo.isEmpty, Phrases.replyPrefixes.beginsAny(folded(message.subject)) else { return false }
    // Some servers mark all mail so; with a field of a list it is the list's.
    let isList = message.header("List-Id") != nil || message.header("List-Unsubscribe") != nil
    if isList, let precedence = message.header("Precedence")?.lowercased(), ["bulk", "junk"].contains(where: precedence.hasPrefix) { return false }
    if message.header("Auto-Submitted").map({ !$0.lowercased().hasPrefix("no") }) ?? false { return false }
    let from = message.from.first?.key ?? ""
    return !["noreply", "no-reply", "notification", "newsletter", "donotreply", "mailer", "bounce"].contains { from.holds($0) }
}

extension Phrases {
    static let replyPrefixes = Phrases(["re:", "odp:", "odp.:", "aw:", "sv:", "vs:", "antw:", "ad:", "ynt:", "rif:", "res:", "відп:", "re["])
}
