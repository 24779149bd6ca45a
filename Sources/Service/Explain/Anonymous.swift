import Foundation
import Partnerships

/// Takes whatever is personal out of somebody's words, so that they can be kept as a test case: addresses and numbers of any kind, the names
/// and places of the directory in whatever case form, and every other word that looks like a name. Rather one word too many than too few.
struct Anonymizer {
    /// Folded beginnings of names and of places: what follows them is a case ending.
    private let names: Set<String>
    private let places: Set<String>

    init(_ directory: Directory) {
        names = Self.stems(directory.people.values.map(\.name))
        let institutions = Self.stems(["biblioteka biblioteki publiczna gminna miejska szkola podstawowa urzad klub rada gmina miasto dom kultury"])
        places = Self.stems([directory.library.name, directory.library.town, directory.library.address] + directory.people.values.map(\.organisation)
            + directory.channels.values.map(\.name)).subtracting(institutions)
    }

    func anonymous(_ text: String) -> String {
        var out = text
        for (pattern, standIn) in [
            (#"[^\s<>,;]+@[^\s<>,;]+"#, "adres@example.pl"), (#"(?i)(https?://|www\.)\S+"#, "X"),
            (#"\+?\d(?:[ \-./()]{0,2}\d){6,}"#, "600 000 000"),
        ] { out = out.replacingOccurrences(of: pattern, with: standIn, options: .regularExpression) }
        return out.split(separator: "\n", omittingEmptySubsequences: false).map { withoutNames(String($0)) }.joined(separator: "\n")
    }

    private func withoutNames(_ line: String) -> String {
        var out = "", word = "", opensSentence = true
        func close() {
            guard !word.isEmpty else { return }
            out += standIn(word, opensSentence: opensSentence)
            opensSentence = false
            word = ""
        }
        for character in line {
            if character.isLetter { word.append(character); continue }
            close()
            if ".!?:".contains(character) { opensSentence = true }
            out.append(character)
        }
        close()
        return out
    }

    private func standIn(_ word: String, opensSentence: Bool) -> String {
        guard !["adres", "example", "pl", "X"].contains(word) else { return word }
        let folded = searchText(word)
        if Self.begins(folded, names) { return Self.name(like: word) }
        if Self.begins(folded, places) { return "X" }
        // A capital within a sentence, and a surname's ending anywhere: somebody who is not on record.
        let isNameLike = word.first?.isUppercase == true && !ordinaryWords.contains(folded)
        let ending = ["ski", "ska", "cki", "cka", "skiego", "skiej", "ckiego", "ckiej", "skiemu", "wicz", "wicza"].contains { folded.hasSuffix($0) }
        return isNameLike && (!opensSentence || ending || isFirstName(folded)) ? Self.name(like: word) : word
    }

    private func isFirstName(_ folded: String) -> Bool { Self.begins(folded, firstNameStems) }

    /// A neutral surname in the same form where the ending tells it, else X.
    private static func name(like word: String) -> String {
        let folded = word.lowercased()
        for ending in ["skiego", "skiemu", "skich", "skiej", "skim", "ską", "ski", "ska"] where folded.hasSuffix(ending) { return "Przykładow" + ending }
        for ending in ["owi", "iem", "em", "a"] where folded.hasSuffix(ending) { return "Nowak" + (ending == "iem" ? "iem" : ending == "em" ? "iem" : ending) }
        return "X"
    }

    /// Short stems must be followed by a case ending, so that "Lis" does not take "list" away.
    private static func begins(_ folded: String, _ stems: Set<String>) -> Bool {
        for length in stride(from: folded.count, through: 2, by: -1) {
            guard stems.contains(String(folded.prefix(length))) else { continue }
            if length >= 4 || caseEndings.contains(String(folded.dropFirst(length))) { return true }
        }
        return false
    }

    private static let caseEndings: Set<String> = [
        "", "a", "ą", "e", "i", "o", "u", "y", "ie", "owi", "em", "iem", "ow", "om", "ami", "ach", "owie", "owa", "owej", "ze", "ia", "io", "iu",
    ]

    /// The beginnings that a name keeps in all its forms: Dudek – Dudka, Wrona – Wronie, Nowak – Nowacy, Lipska – Lipskiej.
    private static func stems(_ texts: [String]) -> Set<String> {
        var out: Set<String> = []
        for part in texts.flatMap({ searchText($0).split(separator: " ").map(String.init) }) where part.count > 2 && !part.allSatisfy(\.isNumber) {
            var stem = part
            if let last = stem.last, "aeiouy".contains(last), stem.count > 3 { stem.removeLast() }
            out.formUnion([part, stem])
            if stem.count > 4 { out.insert(String(stem.dropLast())) }
            if stem.count > 3, stem.hasSuffix("ek") || stem.hasSuffix("ec") || stem.hasSuffix("el") { out.insert("\(stem.dropLast(2))\(stem.suffix(1))") }
        }
        return out
    }
}

/// Courtesy and commands, which people write with a capital anywhere; folded.
private let ordinaryWords: Set<String> = [
    "pan", "pana", "panu", "panem", "pani", "pania", "panstwo", "panstwa", "panstwu", "dzien", "tak", "nie", "moze", "ok", "pozdrawiam", "dziekuje",
    "ja", "bede", "witam", "szanowni", "szanowna", "biblioteka", "biblioteki", "szkola", "szkoly", "i", "a", "w", "z", "o", "yes", "no", "maybe", "dear",
    "sir", "madam", "thank", "thanks", "regards", "you", "we",
]

/// Beginnings of the names that Poles bear most: a sentence may open with one.
private let firstNameStems: Set<String> = Set(
    """
    ann mari katarzyn malgorzat agnieszk barbar ewa ewie ewy krystyn elzbiet magdalen joann zofi jadwig teres danut iren halin helen monik bozen grazyn
    mart jolant doro beat urszul alicj renat paulin aleksandr piotr krzysztof andrzej tomasz jan pawel pawl marcin michal jerzy grzegorz jozef adam
    lukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz marek mark jacek jack stanislaw jakub karol kamil wieslaw olen
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
