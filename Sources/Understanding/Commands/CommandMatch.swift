/// A command word at the start of a line, and what follows it there.
struct CommandMatch {
    let word: CommandWord
    /// What follows, without the separator.
    let rest: String
    let hasColon: Bool
    /// A mark of punctuation follows the word.
    let hasPunctuation: Bool
    /// What follows stands in brackets, as in the subject of a button.
    let isBracketed: Bool
    let isInCapitals: Bool

    /// Longest first, so that `USUŃ MOJE DANE` is not read as something shorter.
    private static let spellings: [(words: [String], command: CommandWord)] = CommandWord.allCases
        .flatMap { command in command.spellings.map { ($0, command) } }
        .sorted { $0.words.count > $1.words.count }

    /// `nil` when the line does not begin with a command. Bullets and asterisks in front are passed over, numbers and quote marks are not.
    init?(_ line: Substring) {
        let start = line.prefix(300).drop { $0.isWhitespace || "*-•–_\"„".contains($0) || Self.isInvisible($0) }
        guard start.first?.isLetter == true else { return nil }
        let words = CommandText.located(start, limit: 7)
        guard
            let found = Self.spellings.first(where: { words.count >= $0.words.count && zip($0.words, words).allSatisfy { $0 == $1.folded } }
            )
        else { return nil }
        let last = words[found.words.count - 1].raw
        var behind = line[last.endIndex...].drop { $0.isWhitespace || "*\"”_".contains($0) }
        word = found.command
        isInCapitals = start[..<last.endIndex].allSatisfy { !$0.isLowercase }
        hasColon = behind.first == ":"
        hasPunctuation = behind.first.map { ":,.;!–—-([".contains($0) } ?? false
        isBracketed = behind.first.map { "([".contains($0) } ?? false
        if !isBracketed { behind = behind.drop { $0.isWhitespace || ":,.;!–—-*".contains($0) } }
        let argument = CommandText.trimmed(behind)
        // ":)" and "👍" add nothing; a question mark and an ellipsis do.
        let saysSomething = argument.contains { $0.isLetter || $0.isNumber || "?…".contains($0) } || argument.contains("...")
        rest = saysSomething ? argument : ""
    }

    /// Byte order marks and zero-width blanks, which Gmail and Outlook leave at the start of lines.
    private static func isInvisible(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
    }

    /// Whether the rest is an argument rather than the rest of a sentence.
    var isMeant: Bool {
        if isInCapitals, rest.contains(where: { $0.isLowercase || $0.isNumber }) { return true }
        let words = CommandText.words(String(rest.prefix(120)))
        let first = words.first ?? ""
        let startsWithDigit = rest.first?.isNumber == true
        switch word {
        case .question: return true
        case .hours, .done: return startsWithDigit
        case .strike: return startsWithDigit || words.count <= 3
        case .add: return rest.contains("@") || looksLikeName
        case .partner: return rest.contains("@")
        // "Za mnie przyjdzie pani Nowak" is a sentence, and read as one.
        case .substitute: return looksLikeName
        case .present: return startsWithDigit || ["wszyscy", "all", "everyone", "nikt", "nobody", "oprocz"].contains(first)
        case .phone: return phoneAnswers(in: rest).contains { $0.answer != nil }
        case .meeting: return startsWithDigit && DayTimeTokens(rest).areOnlyDateAndTime
        case .move: return ["na", "spotkanie", "to"].contains(first) || (startsWithDigit && DayTimeTokens(rest).areOnlyDateAndTime)
        case .cancel: return words == ["spotkanie"] || words == ["meeting"] || words == ["the", "meeting"]
        case .variant: return words.count <= 3 && words.contains { $0.hasPrefix("potrzeb") || $0.hasPrefix("strategi") || $0 == "needs" }
        case .invitation, .undo, .help: return words == ["prosze"] || words == ["please"]
        default: return false
        }
    }

    private var looksLikeName: Bool {
        let words = CommandText.located(rest[...], limit: 3).drop { ["pan", "pani", "mr", "mrs", "ms"].contains($0.folded) }
        return words.count >= 2 && words.prefix(2).allSatisfy { $0.raw.first?.isUppercase == true }
    }
}
