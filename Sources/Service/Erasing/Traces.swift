import Foundation
import Mail
import Partnerships

/// Where a text names a person: by address, telephone, full name, or surname when nobody else on record bears it. Names are
/// known in their usual Polish cases: "Piotra Mazura", "p. Mazurowi".
struct Traces {
    /// What stands where the name stood.
    static let gap = "[…]"

    private var address = ""
    private var phone: [Character] = []
    private var first: NameForms?
    private var surnames: [NameForms] = []
    /// The surname alone says who is meant.
    private var isTheOnlyOne = true

    /// - Parameter others: everybody else on record where the person belonged. What they share names nobody.
    init(of person: PersonRecord, among others: [PersonRecord]) {
        let words = searchText(person.name).split(separator: " ").map(String.init)
        if words.count > 1 { first = NameForms(words[0]) }
        surnames = words.dropFirst(words.count > 1 ? 1 : 0).map(NameForms.init)
        if !others.contains(where: { $0.email.lowercased() == person.email.lowercased() }) { address = person.email.lowercased() }
        let digits = person.phone.filter(\.isNumber)
        if digits.count >= 7, !others.contains(where: { $0.phone.filter(\.isNumber) == digits }) { phone = Array(digits.suffix(9)) }
        for other in others {
            let theirs = searchText(other.name).split(separator: " ").map(String.init)
            if theirs.contains(where: { word in surnames.contains { $0.matches(word) } }) { isTheOnlyOne = false }
        }
    }

    /// Whether the text names the person.
    /// - Parameter byContact: only by address or telephone, where a namesake is likelier.
    func areIn(_ text: String, byContact: Bool = false) -> Bool {
        !addresses(in: text).isEmpty || !phones(in: text).isEmpty || !byContact && !names(in: text).isEmpty
    }

    /// The text without the person; nil when nothing had to go.
    func removed(from text: String) -> String? {
        let found = (addresses(in: text) + phones(in: text) + names(in: text)).sorted { $0.lowerBound < $1.lowerBound }
        guard !found.isEmpty else { return nil }
        var result = ""
        var end = text.startIndex
        for range in found where range.upperBound > end {
            if range.lowerBound >= end { result += text[end..<range.lowerBound] + Self.gap }
            end = range.upperBound
        }
        return result + text[end...]
    }

    // MARK: Finding

    private func addresses(in text: String) -> [Range<String.Index>] {
        guard !address.isEmpty else { return [] }
        var found: [Range<String.Index>] = []
        var rest = text.startIndex
        while let range = text.range(of: address, options: .caseInsensitive, range: rest..<text.endIndex) {
            rest = range.upperBound
            // "jan@osp.pl" does not stand in "marjan@osp.pl".
            let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
            if !before.isLetter, !before.isNumber, before != ".", before != "-", before != "_" { found.append(range) }
        }
        return found
    }

    /// The digits in their order, with blanks and hyphens between them as people like; not within a longer number.
    private func phones(in text: String) -> [Range<String.Index>] {
        guard let initial = phone.first else { return [] }
        var found: [Range<String.Index>] = []
        var index = text.startIndex
        while let start = text[index...].firstIndex(of: initial) {
            index = text.index(after: start)
            guard let end = endOfPhone(in: text, from: start), end == text.endIndex || !text[end].isNumber else { continue }
            let digitsBefore = text[..<start].suffix(4).reversed().prefix(while: \.isNumber)
            guard digitsBefore.isEmpty || ["84", "8400"].contains(String(digitsBefore)) else { continue }
            found.append(start..<end)
            index = end
        }
        return found
    }

    private func endOfPhone(in text: String, from start: String.Index) -> String.Index? {
        var at = start
        var matched = 0
        while at < text.endIndex, matched < phone.count {
            if text[at] == phone[matched] { matched += 1 } else if ![" ", "-", "\u{A0}"].contains(text[at]) { return nil }
            at = text.index(after: at)
        }
        return matched == phone.count ? at : nil
    }

    private func names(in text: String) -> [Range<String.Index>] {
        let words = text.split { !$0.isLetter }
        var found: [Range<String.Index>] = []
        for (index, word) in words.enumerated() where surnames.contains(where: { $0.matches(word) }) {
            if let near = [index - 1, index + 1].first(where: { words.indices.contains($0) && first?.matches(words[$0]) == true }) {
                let (one, two) = (words[min(near, index)], words[max(near, index)])
                // Side by side, not in two sentences.
                if text[one.endIndex..<two.startIndex].allSatisfy({ $0.isWhitespace || $0 == "-" || $0 == ">" }) {
                    found.append(one.startIndex..<two.endIndex)
                    continue
                }
            }
            // Many surnames are words too: "wilk", "zięba".
            if isTheOnlyOne, word.count > 2, word.first?.isUppercase == true { found.append(word.startIndex..<word.endIndex) }
        }
        return found
    }
}

/// A name in its usual cases, folded: Kowalski, Kowalskiego; Zięba, Ziębie; Dudek, Dudka.
struct NameForms {
    private let stems: [String]
    private let name: String
    /// Folding a word costs more than looking at its first letter.
    private let initials: Set<Character>

    /// - Parameter name: one word, folded.
    init(_ name: String) {
        self.name = name
        let variants: [Character: String] = ["a": "ą", "c": "ć", "e": "ę", "l": "ł", "n": "ń", "o": "ó", "s": "ś", "z": "żź"]
        let initial = name.first ?? " "
        let letters = String(initial) + (variants[initial] ?? "")
        initials = Set(letters + letters.uppercased())
        self.stems = Self.stems(of: Array(name))
    }

    private static func stems(of letters: [Character]) -> [String] {
        let name = String(letters)
        guard letters.count > 2, let last = letters.last else { return [name] }
        if "aeioy".contains(last) { return [String(letters.dropLast())] }
        // The e that flees: Dudek – Dudka, Paweł – Pawła
        return letters[letters.count - 2] == "e" ? [name, String(letters.dropLast(2) + [last])] : [name]
    }

    /// Whether the word, as it is written, is a case of the name.
    func matches(_ written: some StringProtocol) -> Bool {
        guard let initial = written.first, initials.contains(initial), written.count <= name.count + 4 else { return false }
        let word = searchText(String(written))
        return word == name || stems.contains { stem in word.hasPrefix(stem) && Self.endings.contains(String(word.dropFirst(stem.count))) }
    }

    private static let endings: Set<String> = [
        "", "a", "e", "i", "o", "u", "y", "ie", "ia", "iu", "ze", "em", "iem", "om", "am", "im", "ym", "ow", "owi", "owie", "ami", "ach", "ego",
        "iego",
        "emu", "iemu", "ej", "iej", "ich", "ych", "imi", "ymi",
    ]
}

extension Traces {
    /// Whether a mail names the person in a header, a text, a calendar, a report, or a text or mail attached to it.
    func areIn(_ message: Message, byContact: Bool = false, depth: Int = 0) -> Bool {
        let heads = message.headers + message.enclosed.flatMap(\.headers) + message.reports.flatMap { $0.groups.flatMap { $0 } }
        let texts = [message.text, message.html ?? ""] + message.furtherTexts
        // Calendar lines are folded anywhere (RFC 5545 3.1).
        let calendars = message.calendars.map { $0.text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\n ", with: "") }
        if (heads.map(\.value) + texts + calendars).contains(where: { areIn($0, byContact: byContact) }) { return true }
        return message.attachments.contains { file in
            if areIn(file.name, byContact: byContact) { return true }
            if file.contentType == "message/rfc822" {
                return depth < 5 && areIn(Message(parsing: file.bytes), byContact: byContact, depth: depth + 1)
            }
            return file.contentType.hasPrefix("text/") && areIn(String(decoding: file.bytes, as: UTF8.self), byContact: byContact)
        }
    }
}
