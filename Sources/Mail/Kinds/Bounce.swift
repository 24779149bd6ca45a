import Foundation

/// A notice that a mail of ours was not delivered, or not yet (RFC 3464, or free text).
func bounce(_ message: Message) -> String? {
    if challengeReason(message) != nil { return nil }
    if comesFromMachine(message), let reason = bounceField(message) { return reason }
    if !message.inReplyTo.isEmpty, message.returnPath != "", !isDaemon(message), !isDaemonAddress(message.from.first?.key ?? "") { return nil }
    return freeTextBounce(message)
}

/// What only servers put into a mail.
private func bounceField(_ message: Message) -> String? {
    let actions = deliveryGroups(message).compactMap { field("Action", in: $0)?.lowercased() }
    if let action = actions.first(where: { $0.hasPrefix("fail") || $0.hasPrefix("delayed") || $0.hasPrefix("error") || $0.hasPrefix("expired") }) {
        return "delivery report, action \(action)"
    }
    if !deliveryGroups(message).isEmpty { return "delivery report (RFC 3464)" }
    if message.header("X-Failed-Recipients") != nil { return "X-Failed-Recipients field" }
    return message.header("X-MS-Exchange-Message-Is-Ndr") != nil ? "X-MS-Exchange-Message-Is-Ndr field" : nil
}

/// Reports and their fields are believed from a server only; anybody can put them around a letter: `From: Jan <jan@firma.pl>`, `Return-Path:
/// <jan@firma.pl>`. Every real report in the corpora has a server's name as sender, an empty return path or `Auto-Submitted`. A mail without
/// any return path is believed as well unless it answers one: the last server has not noted it.
func comesFromMachine(_ message: Message) -> Bool {
    if isDaemon(message) || message.returnPath == "" { return true }
    if let submitted = message.header("Auto-Submitted")?.lowercased(), !submitted.hasPrefix("no") { return true }
    return message.returnPath.map(isDaemonAddress) ?? message.inReplyTo.isEmpty
}

private func freeTextBounce(_ message: Message) -> String? {
    let subject = BounceWords.subjects.containsAny(folded(message.subject))
    let daemon = isDaemon(message)
    // An empty return path alone is no bounce: vacation notes have it too (RFC 3834 3.3).
    if daemon, !subject, message.enclosed.isEmpty == false || FreeTextBounce(message).namesSomebody {
        return "sender of a bounce and a failed address"
    }
    guard subject || daemon else {
        if !message.enclosed.isEmpty, isNobody(message), BounceWords.phrases.containsAny(folded(noticeHead(message))) {
            return "sent back by a program"
        }
        guard message.returnPath == "" || message.contentType.type == "multipart/report" && comesFromMachine(message) else { return nil }
        return BounceWords.phrases.containsAny(folded(noticeHead(message))) ? "empty return path and a bounce's words" : nil
    }
    if AutomaticWords.subjects.beginsAny(folded(message.subject)) || AutomaticWords.awaySubjects.beginsAny(folded(message.subject)) { return nil }
    if subject, daemon { return "sender and subject of a bounce" }
    guard BounceWords.phrases.containsAny(folded(noticeHead(message))) else { return nil }
    return daemon ? "sender and words of a bounce" : "subject and words of a bounce"
}

private func noticeHead(_ message: Message) -> String {
    String(decoding: ([message.text] + message.furtherTexts.prefix(2)).joined(separator: "\n").utf8.prefix(6_000), as: UTF8.self)
}

private func isDaemon(_ message: Message) -> Bool {
    // "From: <>"
    if message.from.isEmpty, message.header("From")?.holds("<>") ?? false { return true }
    let names = message.from.map { $0.key } + [message.header("From")?.lowercased() ?? ""]
    return names.contains { BounceWords.daemons.containsAny(folded($0)) }
}

private func isNobody(_ message: Message) -> Bool {
    let local = (message.from.first?.key ?? "").prefix { $0 != "@" }
    return local.hasPrefix("no-reply") || local.hasPrefix("noreply") || local.hasPrefix("do-not-reply") || local.hasPrefix("donotreply")
}

func isDaemonAddress(_ address: String) -> Bool {
    let local = address.prefix { $0 != "@" }.lowercased()
    return BounceWords.daemons.containsAny(folded(local)) || local == "root"
}

/// The recipients that a bounce names, each once, in order.
func failedRecipients(of message: Message) -> [FailedRecipient] {
    var found = deliveryGroups(message).prefix(1_000).compactMap { reported($0, message) }
    if found.isEmpty { found = FreeTextBounce(message).recipients() }
    var seen = Set<String>()
    return found.filter { seen.insert($0.address.lowercased()).inserted }
}

/// One group of a delivery report (RFC 3464 2.3).
private func reported(_ group: [HeaderField], _ message: Message) -> FailedRecipient? {
    let original = reportedAddress(field("Original-Recipient", in: group))
    let final = reportedAddress(field("Final-Recipient", in: group) ?? field("X-Actual-Recipient", in: group))
    // A list's bounce names the list itself as the original recipient: that is our own address.
    let us = Set(message.to.map(\.key))
    guard let address = original.flatMap({ us.contains($0.lowercased()) ? nil : $0 }) ?? final ?? original else { return nil }
    let action = (field("Action", in: group) ?? "").lowercased()
    guard !["delivered", "relayed", "expanded"].contains(where: action.hasPrefix) else { return nil }
    let diagnostic = field("Diagnostic-Code", in: group) ?? ""
    let status = StatusCode(in: folded(field("Status", in: group) ?? ""))
    let said = StatusCode(in: folded(diagnostic))
    // Some servers put 5.0.0 or nothing beside a diagnosis that says more.
    let code = status.map { $0.isVague ? said ?? $0 : $0 } ?? said
    let isDelay = action.hasPrefix("delayed") || action.hasPrefix("transient")
    return FailedRecipient(
        address: address, finalAddress: final == address ? nil : final, permanent: isDelay ? false : code?.isPermanent ?? true, givenUp: !isDelay,
        status: code?.text, text: diagnostic)
}

/// `rfc822; a@b`, `RFC822;<a@b>`, `SMTP:a@b`, bare.
private func reportedAddress(_ value: String?) -> String? {
    guard let value else { return nil }
    let part = value.split(separator: ";", maxSplits: 1).last.map(String.init) ?? value
    return addresses(in: part.hasPrefix("SMTP:") ? String(part.dropFirst(5)) : part).first
}

/// A status as RFC 3463 or, failing that, RFC 5321 writes it.
struct StatusCode {
    var text: String

    var isPermanent: Bool { text.first == "5" }
    var isVague: Bool { text.hasSuffix(".0.0") }

    /// The first `5.1.1`, else the first `550`, in a folded text.
    init?(in text: [UInt8]) {
        var reply: String?
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard byte == 0x34 || byte == 0x35, index == 0 || !isWordByte(text[index - 1]) && text[index - 1] != 0x2E else { index += 1; continue }
            var end = index
            while end < text.count, isDigit(text[end]) || text[end] == 0x2E { end += 1 }
            let token = text[index..<end]
            let parts = token.split(separator: 0x2E, omittingEmptySubsequences: false)
            if parts.count >= 3, parts[0].count == 1, (1...3).contains(parts[1].count), (1...3).contains(parts[2].count),
                parts.count == 3 || parts[3].isEmpty {
                self.text = String(decoding: Array(token.prefix { $0 != 0x20 }), as: UTF8.self).trimmingCharacters(in: ["."])
                return
            }
            let follows = end < text.count ? text[end] : 0x20
            if reply == nil, parts.count == 1, token.count == 3, text[index + 1] <= 0x35,
                follows == 0x20 || follows == 0x2D || follows == 0x3A || follows == 0x5D || follows == 0x29 {
                reply = String(decoding: token, as: UTF8.self)
            }
            index = max(end, index + 1)
        }
        guard let reply else { return nil }
        self.text = reply
    }
}
