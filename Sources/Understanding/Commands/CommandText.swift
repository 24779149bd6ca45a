import Foundation

/// Folding of text for comparison: case, diacritics and punctuation do not matter.
enum CommandText {
    /// A word of a line with its place in it.
    struct Word {
        let folded: String
        let raw: Substring
    }

    /// One letter without case and diacritics (`Ł` has no decomposition and is mapped).
    static func fold(_ character: Character) -> String {
        if character == "ł" || character == "Ł" { return "l" }
        if let first = character.unicodeScalars.first, first.isASCII, character.unicodeScalars.count == 1 { return character.lowercased() }
        var folded = ""
        for scalar in String(character).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
        where !scalar.properties.isDiacritic && scalar.properties.generalCategory != .nonspacingMark {
            folded.unicodeScalars.append(scalar)
        }
        return folded
    }

    static func fold(_ text: Substring) -> String { text.reduce(into: "") { $0 += fold($1) } }

    /// The first `limit` words (runs of letters and digits) of a text.
    static func located(_ text: Substring, limit: Int = .max) -> [Word] {
        var words: [Word] = []
        var index = text.startIndex
        while index < text.endIndex, words.count < limit {
            guard text[index].isLetter || text[index].isNumber else {
                index = text.index(after: index)
                continue
            }
            let start = index
            var folded = ""
            while index < text.endIndex, text[index].isLetter || text[index].isNumber {
                folded += fold(text[index])
                index = text.index(after: index)
            }
            words.append(Word(folded: folded, raw: text[start..<index]))
        }
        return words
    }

    static func words(_ text: String) -> [String] { located(text[...]).map(\.folded) }

    static func folded(_ text: String) -> String { words(text).joined(separator: " ") }

    static func trimmed(_ text: some StringProtocol) -> String {
        String(text).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The lines of a text; CR, LF and CRLF all end one.
    static func lines(_ text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    private static let closings: Set<String> = [
        "dziekuje", "dziekujemy", "dzieki", "pozdrawiam", "pozdrawiamy", "pozdrowienia", "thanks", "thx", "regards", "cheers", "stop",
        "quit",
        "sincerely",
    ]
    private static let closingPhrases = [
        "z gory dziekuje", "z gory dziekujemy", "z pozdrowieniami", "z powazaniem", "z wyrazami szacunku", "serdecznie pozdrawiam",
        "serdecznie dziekuje", "serdeczne pozdrowienia", "lacze pozdrowienia", "bardzo dziekuje", "thank you", "many thanks",
        "best regards", "kind regards", "best wishes", "yours sincerely", "yours faithfully", "dziekuje i pozdrawiam",
        "dziekuje pozdrawiam", "thank you very much", "pozdrawiam serdecznie",
    ]

    /// Thanks or a farewell, perhaps with a name behind a comma; what follows is a signature.
    static func isClosing(_ line: some StringProtocol) -> Bool {
        let start = String(line.prefix(80))
        guard line.count <= 80 else { return false }
        let whole = folded(start)
        if closings.contains(whole) || closingPhrases.contains(whole) { return true }
        // "Pozdrawiam, Maria Lis"
        guard let comma = start.firstIndex(where: { ",.!".contains($0) }) else { return false }
        let head = folded(String(start[..<comma]))
        guard closings.contains(head) || closingPhrases.contains(head) else { return false }
        let tail = located(start[start.index(after: comma)...])
        return isClosing(start[start.index(after: comma)...]) || (tail.count <= 3 && tail.allSatisfy { $0.raw.first?.isUppercase == true })
    }

    /// RFC 3676 4.3, and what is left of it when an editor eats the blank; Outlook draws a line of underscores above what it quotes.
    static func isSignatureMark(_ line: some StringProtocol) -> Bool {
        line == "-- " || line == "--" || (line.count >= 20 && line.allSatisfy { $0 == "_" })
    }

    /// A greeting on a line of its own.
    static func isGreeting(_ line: some StringProtocol) -> Bool {
        let words = self.words(String(line.prefix(80)))
        guard let first = words.first, words.count <= 5 else { return false }
        if ["witam", "hello", "hi", "czesc", "szanowni", "szanowna", "szanowny", "dear"].contains(first) { return true }
        return words.starts(with: ["dzien", "dobry"]) || words.starts(with: ["dobry", "wieczor"])
            || words.starts(with: ["good", "morning"])
    }
}

/// Whether a text is one mail address that can be written to: `local@domain` as a dot-atom (RFC 5322 3.4.1), ASCII, at most 254 bytes,
/// a domain of at least two labels. Anything that could begin another header line is refused.
public func isMailAddress(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count) else { return false }
    let atom = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+/=?^_`{|}~-")
    let label = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
    let local = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let domain = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return local.allSatisfy { !$0.isEmpty && $0.allSatisfy(atom.contains) } && domain.count >= 2
        && domain.allSatisfy { (1...63).contains($0.count) && $0.allSatisfy(label.contains) && $0.first != "-" && $0.last != "-" }
        && !domain.last!.allSatisfy(\.isNumber)
}
