import Foundation

/// What kind of mail this is.
public enum MailKind: String, Sendable, Codable, CaseIterable {
    /// Written by a person.
    case human
    /// An answer by a calendar program (iTIP REPLY, COUNTER, REFRESH).
    case rsvp
    /// A meeting sent, moved or cancelled by a calendar program (iTIP REQUEST, CANCEL, ADD, PUBLISH, DECLINECOUNTER).
    case invitation
    /// Sent by a program in a person's name: vacation notes, acknowledgements, challenges.
    case auto
    /// Sent to many: lists, newsletters, notifications.
    case bulk
    /// A mail of ours could not be, or could not yet be, delivered.
    case bounce
    /// A complaint (RFC 5965).
    case feedback
    /// A mail of ours has arrived (RFC 3464, Action delivered, relayed, expanded).
    case delivered
    /// A mail of ours was displayed (RFC 8098).
    case receipt
}

/// A recipient that a bounce names.
public struct FailedRecipient: Hashable, Sendable {
    /// The address as we wrote it, where the bounce says so (`Original-Recipient`).
    public var address: String
    /// The address after forwarding, when it is another.
    public var finalAddress: String?
    /// The trouble will not pass (RFC 3463 class 5).
    public var permanent: Bool
    /// The server has given up: this letter won't arrive, even when the trouble may pass. False for a mere delay.
    public var givenUp: Bool
    /// RFC 3463 status, `5.1.1`; nil when the bounce gives none.
    public var status: String?
    /// The server's own words on it.
    public var text: String

    public init(address: String, finalAddress: String? = nil, permanent: Bool, givenUp: Bool = true, status: String? = nil, text: String = "") {
        self.address = address
        self.finalAddress = finalAddress
        self.permanent = permanent
        self.givenUp = givenUp
        self.status = status
        self.text = text
    }
}

/// An absence note's words, so that they can be shown beside a silent person's name: "nieobecna do 12 grudnia".
public struct Vacation: Hashable, Sendable {
    /// The note, whole.
    public var words: String
    /// The sentence that says until when, when one does.
    public var until: String?

    public init(words: String, until: String? = nil) {
        self.words = words
        self.until = until
    }
}

/// A message read: its kind and what that kind tells.
public struct Reading: Sendable {
    public var kind: MailKind
    /// The person's own words; empty for machines.
    public var own: OwnWords
    /// Recipients that a bounce names; empty for other kinds.
    public var failed: [FailedRecipient]
    /// The note of an automatic answer.
    public var vacation: Vacation?
    /// Which rule recognised the kind, for `explain`.
    public var reason: String
}

/// Reads a message: the first kind in the table that recognises it wins.
///
/// - Parameter recipients: the addresses that we have mailed; when given, a bounce's other addresses are left out.
public func read(_ message: Message, mailedTo recipients: Set<String>? = nil) -> Reading {
    for kind in kinds {
        guard let reason = kind.recognise(message) else { continue }
        var reading = Reading(kind: kind.name, own: OwnWords(), failed: [], vacation: nil, reason: reason)
        switch kind.name {
        case .human, .rsvp, .invitation: reading.own = ownWords(of: message)
        case .bounce: reading.failed = ours(failedRecipients(of: message), recipients)
        case .auto: reading.vacation = vacation(in: message)
        case .bulk, .feedback, .delivered, .receipt: break
        }
        return reading
    }
    return Reading(kind: .human, own: ownWords(of: message), failed: [], vacation: nil, reason: "nothing says otherwise")
}

private func ours(_ failed: [FailedRecipient], _ recipients: Set<String>?) -> [FailedRecipient] {
    guard let recipients else { return failed }
    return failed.filter { recipients.contains($0.address.lowercased()) || recipients.contains($0.finalAddress?.lowercased() ?? "") }
}

/// A row of the table of kinds.
struct Kind: Sendable {
    var name: MailKind
    /// Why the message is of this kind; nil when it is not.
    var recognise: @Sendable (Message) -> String?
}

/// The table of kinds. Bounces come before automatic answers: a third of all bounces carry `Auto-Submitted: auto-replied` (Postfix, Exim).
let kinds: [Kind] = [
    Kind(name: .feedback, recognise: feedback),
    Kind(name: .delivered, recognise: delivered),
    Kind(name: .bounce, recognise: bounce),
    Kind(name: .receipt, recognise: receipt),
    Kind(name: .rsvp, recognise: rsvp),
    Kind(name: .invitation, recognise: invitation),
    Kind(name: .auto, recognise: automatic),
    Kind(name: .bulk, recognise: bulk),
]
