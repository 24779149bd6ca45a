import Foundation
import Mail
import Partnerships

/// What the rules may look up while they judge a mail.
public struct Shelves: Sendable {
    public var partnership: @Sendable (LibraryID) throws -> Partnership?
    public var directory: @Sendable (LibraryID) throws -> Directory
    public var timeZone: TimeZone

    public init(
        partnership: @escaping @Sendable (LibraryID) throws -> Partnership?,
        directory: @escaping @Sendable (LibraryID) throws -> Directory, timeZone: TimeZone
    ) {
        self.partnership = partnership; self.directory = directory; self.timeZone = timeZone
    }
}

/// A kind of incoming mail: its name and what is done with it. Nil: not of this kind, ask the next.
struct SortingRule: Sendable {
    var name: String
    var judge: @Sendable (Incoming, Shelves) throws -> Verdict?
}

/// The one table of incoming mail; the first match wins. Each kind stands in a file of its own.
let sortingTable: [SortingRule] = [
    SortingRule(name: "bounce", judge: judgeBounce),
    SortingRule(name: "machine", judge: judgeMachine),
    SortingRule(name: "calendar", judge: judgeCalendar),
    SortingRule(name: "confirmation of a mail", judge: judgeAskBackAnswer),
    SortingRule(name: "draft", judge: judgeDraftAnswer),
    SortingRule(name: "matter", judge: judgeMatterAnswer),
    SortingRule(name: "after meeting", judge: judgeAfterMeeting),
    SortingRule(name: "office", judge: judgeOffice),
    SortingRule(name: "own rights", judge: judgeRights),
    SortingRule(name: "own words", judge: judgeWords),
    SortingRule(name: "stranger", judge: judgeStranger),
]

/// What is done with a mail. Total: the last rule of the table takes everything.
public func judge(_ incoming: Incoming, with shelves: Shelves) throws -> Verdict {
    for rule in sortingTable {
        if let verdict = try rule.judge(incoming, shelves) { return verdict }
    }
    return .aside("no rule for this mail")
}

/// Whoever speaks in a mail, in the partnership it is about.
struct Speaker {
    var library: LibraryID
    var person: PersonID
    var member: Member
    var partnership: Partnership
    var directory: Directory
    /// Of several libraries that the person belongs to nothing tells which is meant.
    var isGuess = false

    init?(_ library: LibraryID, _ person: PersonID, _ shelves: Shelves) throws {
        guard let partnership = try shelves.partnership(library), let member = partnership.members[person], !member.erased else { return nil }
        self.library = library
        self.person = person
        self.member = member
        self.partnership = partnership
        directory = try shelves.directory(library)
    }

    var isStaff: Bool { member.isActive && member.roles.contains(.staff) }
    var isOffice: Bool { member.isActive && (member.roles.contains(.staff) || member.roles.contains(.animator)) }

    /// The meeting that a letter was about, else the one that is open, else the newest.
    func meeting(_ letter: LetterOnRecord?) -> Meeting? {
        let answered = letter.flatMap { $0.library == library ? $0.notice.meeting : nil }
        return answered.flatMap { partnership.meetings[$0] } ?? partnership.currentMeeting ?? partnership.latestMeeting
    }
}

extension Incoming {
    /// Who speaks: the receiver of the letter that is answered, when the sender's address is theirs or strange; else whoever is
    /// on record under the address. Several libraries: the one whose name or town the mail names, else the only one with an open
    /// meeting.
    func speaker(_ shelves: Shelves) throws -> Speaker? {
        // The letter that asked for the library went out in the name of one of them.
        let told = letter.flatMap { $0.asksLibrary ? nil : $0 }
        let token = told.flatMap { letter in letter.person.map { Belonging(library: letter.library, person: $0) } }
            ?? seat.map { Belonging(library: $0.library, person: $0.person) }
        if let token, sender.isEmpty || sender.contains(where: { $0.person == token.person }) {
            return try Speaker(token.library, token.person, shelves)
        }
        let here = sender.filter { token == nil || $0.library == token!.library }
        let speakers = try (here.isEmpty ? sender : here).compactMap { try Speaker($0.library, $0.person, shelves) }
        guard speakers.count > 1 else { return speakers.first }
        let words = searchText(message.subject + " " + reading.own.text)
        let named = speakers.filter { isNamed($0.directory.library, in: words) }
        if named.count == 1 { return named[0] }
        let open = speakers.filter { $0.partnership.currentMeeting?.seat(of: $0.person) != nil }
        if open.count == 1 { return open[0] }
        var first = speakers.first
        first?.isGuess = Set(speakers.map(\.library)).count > 1
        return first
    }

    /// A sender on record who answers a letter that went to somebody else: whose answer it is, a human has to see.
    func answersForeignLetter(_ speaker: Speaker) -> Bool {
        guard let receiver = letter?.person ?? seat?.person else { return false }
        return receiver != speaker.person
    }

    /// Asks at the address on record: was it you?
    func askBack(_ speaker: Speaker, because: String) -> Verdict {
        var rows = Rows()
        let words = [message.subject, reading.own.text].filter { !$0.isEmpty }.joined(separator: "\n\n")
        let text = rows.keep(String(words.prefix(600)), of: speaker.person, in: self)
        let command = Command.askBack(person: speaker.person, pending: id, text: text)
        return .act(Act([command], on: speaker.library, by: .person(speaker.person), rows: rows, because: "asked back: \(because)"))
    }

    /// Which library is meant? Nothing is done in one that was guessed.
    func askLibrary(_ speaker: Speaker) -> Verdict { refuse(speaker, .whichLibrary) }

    /// A kind no to the speaker.
    func refuse(_ speaker: Speaker, _ refusal: Refusal, rows: Rows = Rows()) -> Verdict {
        .act(
            Act([.refuse(person: speaker.person, refusal)], on: speaker.library, by: .person(speaker.person), rows: rows, because: "refused: \(refusal)"))
    }
}

/// Folded for comparing names: lower case, no diacritics, no punctuation.
func searchText(_ text: String) -> String {
    let folded = text.replacingOccurrences(of: "ł", with: "l").replacingOccurrences(of: "Ł", with: "l")
        .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: Locale(identifier: "pl"))
    return folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
}
