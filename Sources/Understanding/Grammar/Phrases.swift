// Layer 4: phrases. A rule is one line:
//
//     NO    nie <can1> … <come.inf>                   ; "Nie mogę tym razem być."
//
// first what it means (capitals: said outright; small letters: implied; with "?": a hint), then the phrase, then an example,
// which the tests read. In the phrase
//     word          that word (without diacritics, small letters)        word*     any ending
//     <class>       any word of that class of the vocabulary             a|b|<c>   one of them
//     word?         may be missing                                       …         up to four words of the same clause, no "nie"
//     ^ $           beginning and end of a clause                        ^^ $$     of a sentence

struct Rule: Sendable {
    enum Element: Sendable { case oneOf([Int]), gap, clauseStart, clauseEnd, sentenceStart, sentenceEnd }
    var meaning: String
    var pattern: String
    var example: String
    var elements: [Element]
    /// How many words it names: of two readings of the same words the more exact one wins.
    var weight: Int
}

/// A phrase found in a sentence.
struct Finding: Sendable {
    var rule: Int
    var meaning: String
    var words: [Int]
    var first: Int { words[0] }
    var last: Int { words[words.count - 1] }
}

/// Rules about one matter, indexed by the words they may begin with.
struct Rulebook: Sendable {
    private(set) var rules: [Rule] = []
    /// By key of the vocabulary: the rules that may begin with it.
    private var byFirstKey: [[Int]] = []
    private let negation: Int
    /// Whether a word read one way may not be read another way too ("wypisać i skasować" is two wishes).
    private let exclusive: Bool

    init(_ lines: String, exclusive: Bool = true, vocabulary: inout Vocabulary) {
        self.exclusive = exclusive
        negation = vocabulary.literal("nie")
        for line in lines.split(separator: "\n") {
            let halves = line.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
            let fields = halves[0].split(separator: " ")
            guard fields.count >= 2, !fields[0].hasPrefix("#") else { continue }
            let example = halves.count > 1 ? String(halves[1].drop { $0 == " " }) : ""
            for elements in Self.spelledOut(Array(fields[1...])) {
                add(meaning: String(fields[0]), pattern: fields[1...].joined(separator: " "), example: example, elements, &vocabulary)
            }
        }
    }

    /// Every "word?" doubles the rule: with it and without it.
    private static func spelledOut(_ fields: [Substring]) -> [[Substring]] {
        guard let i = fields.firstIndex(where: { $0.hasSuffix("?") && $0.count > 1 }) else { return [fields] }
        var with = fields
        with[i] = fields[i].dropLast()
        var without = fields
        without.remove(at: i)
        return spelledOut(with) + (without.isEmpty ? [] : spelledOut(without))
    }

    private mutating func add(meaning: String, pattern: String, example: String, _ fields: [Substring], _ vocabulary: inout Vocabulary) {
        var elements: [Rule.Element] = []
        for field in fields {
            switch field {
            case "…": elements.append(.gap)
            case "^": elements.append(.clauseStart)
            case "$": elements.append(.clauseEnd)
            case "^^": elements.append(.sentenceStart)
            case "$$": elements.append(.sentenceEnd)
            default:
                let words = field.split(separator: "|").map(String.init)
                elements.append(.oneOf(words.map { $0.hasPrefix("<") ? vocabulary.key($0) : vocabulary.literal($0) }))
            }
        }
        var first: [Int]?
        var weight = 0
        for case .oneOf(let keys) in elements {
            if first == nil { first = keys }
            weight += 2
        }
        guard let first else { return }
        for element in elements { if case .clauseStart = element { weight += 1 } else if case .sentenceStart = element { weight += 1 } }
        for key in first {
            while byFirstKey.count <= key { byFirstKey.append([]) }
            byFirstKey[key].append(rules.count)
        }
        rules.append(Rule(meaning: meaning, pattern: pattern, example: example, elements: elements, weight: weight))
    }

    /// The phrases of a sentence; each word belongs to at most one, the most exact reading first.
    func findings(in sentence: Sentence) -> [Finding] {
        var found: [Finding] = []
        var words: [Int] = []
        for i in sentence.words.indices {
            for key in sentence.words[i].keys where key < byFirstKey.count {
                for r in byFirstKey[key] {
                    words.removeAll(keepingCapacity: true)
                    guard matches(rules[r].elements, from: 0, sentence, at: i, &words) else { continue }
                    found.append(Finding(rule: r, meaning: rules[r].meaning, words: words))
                }
            }
        }
        guard !found.isEmpty else { return [] }
        func rank(_ finding: Finding) -> (Int, Int, Int, Int) { (-rules[finding.rule].weight, finding.first, finding.last - finding.first, finding.rule) }
        found.sort { rank($0) < rank($1) }
        var used: [String: Set<Int>] = [:]
        let kept = found.filter { finding in
            let rivals = exclusive || finding.meaning == "skip" ? Array(used.values) : [used[finding.meaning] ?? [], used["skip"] ?? []]
            guard finding.words.allSatisfy({ word in !rivals.contains { $0.contains(word) } }) else { return false }
            used[finding.meaning, default: []].formUnion(finding.words)
            return true
        }
        return kept.sorted { $0.first < $1.first }
    }

    /// Whether the elements from the k-th on fit the sentence from its i-th word on; the words that they name are added to `taken`.
    private func matches(_ elements: [Rule.Element], from k: Int, _ s: Sentence, at i: Int, _ taken: inout [Int]) -> Bool {
        guard k < elements.count else { return true }
        switch elements[k] {
        case .oneOf(let keys):
            guard i < s.words.count, s.words[i].keys.contains(where: keys.contains) else { return false }
            taken.append(i)
            if matches(elements, from: k + 1, s, at: i + 1, &taken) { return true }
            taken.removeLast()
            return false
        case .gap:
            let clause = s.clause(of: max(0, i - 1))
            for next in i...(i + 4) {
                guard next < s.words.count, s.clause(of: next) == clause else { return false }
                if matches(elements, from: k + 1, s, at: next, &taken) { return true }
                if s.words[next].keys.contains(negation) { return false }
            }
            return false
        case .clauseStart: return s.startsClause(i) && matches(elements, from: k + 1, s, at: i, &taken)
        case .clauseEnd: return s.endsClause(before: i) && matches(elements, from: k + 1, s, at: i, &taken)
        case .sentenceStart: return s.words[..<i].allSatisfy { $0.kind == .emoji } && matches(elements, from: k + 1, s, at: i, &taken)
        case .sentenceEnd: return s.words[i...].allSatisfy { $0.kind == .emoji } && matches(elements, from: k + 1, s, at: i, &taken)
        }
    }
}
