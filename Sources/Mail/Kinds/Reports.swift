import Foundation

/// A complaint about a mail of ours, in the Abuse Reporting Format (RFC 5965).
func feedback(_ message: Message) -> String? {
    if message.reports.contains(where: { $0.contentType == "message/feedback-report" }) { return "feedback report (RFC 5965)" }
    let type = message.contentType
    return type.type == "multipart/report" && type.parameters["report-type"]?.lowercased() == "feedback-report" ? "feedback report (RFC 5965)" : nil
}

/// A delivery report that says only good things (RFC 3464 2.3.3).
func delivered(_ message: Message) -> String? {
    guard comesFromMachine(message) else { return nil }
    let actions = deliveryGroups(message).compactMap { field("Action", in: $0)?.lowercased() }.map { $0.prefix { $0.isLetter } }
    guard !actions.isEmpty, actions.allSatisfy({ ["delivered", "relayed", "expanded", "deliverable"].contains($0) }) else { return nil }
    return "delivery report, action \(actions[0])"
}

/// A read receipt (RFC 8098); "Przeczytano:" of Outlook. One whose disposition is an automatic deletion or a failure is a receipt all the same.
func receipt(_ message: Message) -> String? {
    if message.reports.contains(where: { $0.contentType == "message/disposition-notification" }) { return "disposition notification (RFC 8098)" }
    let type = message.contentType
    return type.type == "multipart/report"
        && type.parameters["report-type"]?.lowercased() == "disposition-notification" ? "disposition notification (RFC 8098)" : nil
}

/// The recipients' groups of all delivery reports.
func deliveryGroups(_ message: Message) -> [[HeaderField]] {
    message.reports.filter { $0.contentType == "message/delivery-status" }.flatMap(\.groups).filter { group in
        group.contains { ["final-recipient", "original-recipient", "action", "status"].contains($0.name.lowercased()) }
    }
}

func field(_ name: String, in group: [HeaderField]) -> String? { group.first { $0.isNamed(name) }?.value }
