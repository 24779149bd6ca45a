import Foundation

/// Mail to many: lists (RFC 2919, RFC 2369), newsletters, notifications of services.
func bulk(_ message: Message) -> String? {
    for name in ["List-Id", "List-Unsubscribe", "List-Post", "List-Help", "Mailing-List", "Feedback-ID", "X-Mailman-Version", "X-Campaign", "X-CampaignID", "X-GitHub-Reason", "X-GitLab-Project"] {
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
