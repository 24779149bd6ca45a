/// Who may use a command; what a sender may really do is decided elsewhere.
public enum CommandUser: String, CaseIterable, Sendable {
    case invited, libraryStaff, animator, programmeStaff
}

/// Every command that can be given by mail. The table of the README and the text of `POMOC` are made of these cases.
public enum CommandWord: String, CaseIterable, Sendable {
    // anyone invited
    case yes, no, maybe, substitute, partner, host, invitation, question, resign, myData, eraseMyData, unsubscribe, undo, help
    // library staff
    case partners, meeting, dates, move, cancel, add, strike, phone, trial, approve, held, notHeld, present, summary
    case rules, tasks, coordinator, everyoneBrings, variant, channels, declaration, status
    // animator
    case hours, done
    // programme staff
    case libraries, animator, materials, report

    /// The Polish spelling, as it is printed in letters.
    public var polish: String { entry.polish }

    /// The English alias; the same word where both languages share it.
    public var english: String { entry.english }

    /// Who may use it. Anyone may ask for help, see their data or undo, so staff are always among the users of those.
    public var users: Set<CommandUser> { entry.users }

    /// One line for `POMOC`.
    public func explained(inPolish: Bool) -> String { inPolish ? entry.meaningPolish : entry.meaningEnglish }

    /// The command with placeholders in place of an argument, to be printed in help and in letters; `commands(subject:own:)` ignores it
    /// when it comes back unchanged.
    public func sample(inPolish: Bool) -> String {
        let (word, argument) = inPolish ? (polish, entry.argumentPolish) : (english, entry.argumentEnglish)
        return argument.isEmpty ? word : "\(word): \(argument)"
    }

    /// Lines under the command belong to it (a plan, a list, a text), even when the command stands in the subject of a reply.
    public var takesLines: Bool {
        switch self {
        case .substitute, .question, .partners, .meeting, .dates, .move, .add, .strike, .phone, .present, .summary, .rules, .tasks,
            .channels, .declaration, .hours, .libraries, .materials, .everyoneBrings, .partner, .animator:
            true
        default: false
        }
    }

    /// What follows is a text in the person's own words, in which only a command in capitals ends it.
    var takesProse: Bool { [.question, .summary, .rules, .declaration].contains(self) }

    /// An answer to an invitation; sentences that begin with these words are left to the reading of free text.
    var isAnswer: Bool { [.yes, .no, .maybe].contains(self) }

    /// Spellings that mean the command, folded, as lists of words.
    var spellings: [[String]] {
        ([polish, english] + entry.also).map { CommandText.words($0) }
    }

    private var entry: CommandEntry { CommandEntry.of(self) }
}
