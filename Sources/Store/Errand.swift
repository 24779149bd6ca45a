import Foundation
import Partnerships

/// Why something is done: seen once, done once.
public enum Cause: Hashable, Sendable {
    /// A mail of the inbox, known by the hash of its raw bytes and by its Message-ID.
    case mail(InboxID)
    /// A mail that waited for its sender's yes, and the mail that said it: the first acts once, however often it is confirmed.
    case confirmation(of: InboxID, by: InboxID)
    /// A bell of a library. Its name may come again with another due time.
    case alarm(LibraryID, AlarmName)
    /// The command line; the text says which command, so that the same one can be given twice on purpose.
    case console(String)
    /// A click on a signed link.
    case click(String)
    /// What became of a letter.
    case letter(OutboxID, Posting)

    /// The mail that is settled by it.
    var mail: InboxID? {
        switch self {
        case .mail(let id), .confirmation(_, by: let id): id
        default: nil
        }
    }
}

/// Personal data and texts that a command names by identifier, written in the same transaction.
public enum Row: Sendable, Equatable {
    /// New or changed; belongs to the errand's library from now on, as a candidate until enrolled.
    case person(PersonRecord, externalID: String?)
    /// `owner`: whose words they are, so that they are shown to and erased with that person.
    case text(TextID, owner: PersonID?, body: String)
    case channel(ChannelRecord)
    case library(LibraryRecord)
}

/// What is to be done for one library.
public struct Errand: Sendable {
    public var library: LibraryID
    public var commands: [Command]
    public var rows: [Row]

    public init(on library: LibraryID, _ commands: [Command], with rows: [Row] = []) {
        self.library = library; self.commands = commands; self.rows = rows
    }
}

/// What came of it.
public struct Outcome: Sendable, Equatable {
    /// The cause was carried out before: nothing was done now.
    public var seenBefore = false
    public var events: [Event] = []
    public var refusals: [Refusal] = []
    /// How many letters were queued.
    public var letters = 0
    /// Who was erased, here and in every other partnership.
    public var erased: [PersonID] = []
    public init() {}

    /// For the inbox and the ledger of causes: counts, no names.
    var summary: String { seenBefore ? "seen before" : "events \(events.count), letters \(letters), refused \(refusals.count)" }
}

/// Values as they stand in the database: keys sorted, so that equal values are equal text.
enum JSON {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
