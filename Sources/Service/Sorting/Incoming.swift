import Foundation
import Mail
import Partnerships

/// One letter of ours that somebody answers, as the store remembers it.
public struct LetterOnRecord: Sendable {
    public var id: Int64
    public var library: LibraryID
    public var notice: Notice
    public var address: String
    /// As it was sent; empty when that is kept no longer.
    public var bytes: Data

    public init(id: Int64, library: LibraryID, notice: Notice, address: String, bytes: Data = Data()) {
        self.id = id; self.library = library; self.notice = notice; self.address = address; self.bytes = bytes
    }

    /// A letter that is answered, not edited: what stands in it is nobody's own words. Of the list of those invited what is left is an answer.
    var isAnswered: Bool { [.invitation, .reminder].contains(notice.kind.asks) || [.evaluationAsked, .attendanceAsked].contains(notice.kind) }

    /// It asked which of several libraries a mail was about.
    var asksLibrary: Bool { notice.refusal == .whichLibrary }

    /// The person it went to, when it went to one.
    public var person: PersonID? { if case .person(let id) = notice.to { id } else { nil } }
}

/// A person in a library, found by their address.
public struct Belonging: Hashable, Sendable {
    public var library: LibraryID
    public var person: PersonID
    public init(library: LibraryID, person: PersonID) { self.library = library; self.person = person }
}

/// An incoming mail with everything the rules look at. Rules read it and give a `Verdict`; they touch nothing.
public struct Incoming: Sendable {
    /// The row of the inbox.
    public var id: String
    /// The mail itself: the same mail, however often it comes, gives the same.
    public var cause: String
    public var arrived: Moment
    public var now: Moment
    public var message: Message
    public var reading: Reading
    /// The letter of ours that this mail answers, known by a keyed token: In-Reply-To, References, or the tag of the address.
    public var letter: LetterOnRecord?
    /// The seats that calendar UIDs of ours in the mail name, by UID.
    public var seats: [String: SeatOnRecord]
    /// Everybody on record under the sender's address.
    public var sender: [Belonging]
    /// The sender's address, lower-cased; empty when there is none.
    public var address: String
    public var border: Border
    /// The sender confirmed this mail through the address on record (`askBack`).
    public var confirmed = false

    public init(
        id: String, cause: String, arrived: Moment, now: Moment, message: Message, reading: Reading, letter: LetterOnRecord? = nil,
        seats: [String: SeatOnRecord] = [:], sender: [Belonging] = [], address: String, border: Border = .silent
    ) {
        self.id = id; self.cause = cause; self.arrived = arrived; self.now = now; self.message = message; self.reading = reading
        self.letter = letter; self.seats = seats; self.sender = sender; self.address = address; self.border = border
    }
}

extension Incoming {
    /// The seat that the mail is about. When it names several: the sender's own, and none that could be anybody's.
    public var seat: SeatOnRecord? {
        let named = Set(seats.values)
        guard named.count > 1 else { return named.first }
        let own = named.filter { seat in sender.contains { $0.person == seat.person && $0.library == seat.library } }
        return own.count == 1 ? own.first : nil
    }
}

/// A seat known by the UID of its calendar object.
public struct SeatOnRecord: Hashable, Sendable {
    public var library: LibraryID
    public var meeting: MeetingKey
    public var person: PersonID
    public init(library: LibraryID, meeting: MeetingKey, person: PersonID) {
        self.library = library; self.meeting = meeting; self.person = person
    }
}

/// What our own mail border says of the sender (RFC 8601, DMARC aligned with From).
public enum Border: String, Sendable { case pass, fail, silent }

/// What is done with a mail.
public enum Verdict: Sendable {
    case act(Act)
    /// The mail that waited for its sender's confirmation counts as confirmed; this one only says so.
    case confirmed(pending: String)
    /// Read, and nothing follows.
    case done(String)
    /// Kept for a human, in its own folder.
    case aside(String)
    /// A stranger's; never answered.
    case quarantine(String)
}

/// Commands that a mail causes, with the rows that go beside the events.
public struct Act: Sendable {
    public var library: LibraryID
    public var actor: Actor
    public var commands: [Command]
    public var rows = Rows()
    /// Why, for the log and for `explain`.
    public var because: String

    public init(_ commands: [Command], on library: LibraryID, by actor: Actor, rows: Rows = Rows(), because: String) {
        self.library = library; self.actor = actor; self.commands = commands; self.rows = rows; self.because = because
    }
}

/// Personal data that a mail brings: kept beside the events. New rows are numbered by their place here, and nothing is ever taken
/// out or joined to it: one mail has one such collection, handed on from command to command.
public struct Rows: Sendable {
    public private(set) var people: [PersonRecord] = []
    public private(set) var texts: [NewText] = []
    public private(set) var channels: [ChannelRecord] = []
    public init() {}

    /// Keeps the words and names them; the name follows from the mail, so that the same mail gives the same row.
    public mutating func keep(_ body: String, of owner: PersonID?, in incoming: Incoming) -> TextID {
        let id = TextID("t-\(incoming.cause)-\(texts.count + 1)")
        texts.append(NewText(id: id, owner: owner, body: body))
        return id
    }

    public mutating func add(_ name: String, organisation: String?, email: String?, phone: String? = nil, in incoming: Incoming) -> PersonID {
        let id = PersonID("p-\(incoming.cause)-\(people.count + 1)")
        people.append(
            PersonRecord(id: id, name: name, email: email ?? "", phone: phone ?? "", organisation: organisation ?? ""))
        return id
    }

    /// Somebody who is on record, with what is new about them.
    public mutating func change(_ person: PersonRecord) { people.append(person) }

    public mutating func add(channel name: String, email: String?, in incoming: Incoming) -> ChannelID {
        let id = ChannelID("c-\(incoming.cause)-\(channels.count + 1)")
        channels.append(ChannelRecord(id: id, name: name, kind: "", email: email ?? ""))
        return id
    }
}

/// Somebody's words, to be kept.
public struct NewText: Sendable {
    public var id: TextID
    public var owner: PersonID?
    public var body: String
    public init(id: TextID, owner: PersonID?, body: String) { self.id = id; self.owner = owner; self.body = body }
}
