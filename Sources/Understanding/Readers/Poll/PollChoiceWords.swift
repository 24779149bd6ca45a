// The words of choosing from a list of dates, and how a verdict spreads over the clauses of a sentence: in "2 i 4 odpadają" both are out.

/// What a clause does with the numbers it names.
enum Mood: Sendable { case plus, minus, except, ignored }

/// Classes of the choice words.
struct ChoiceWords: Sendable {
    private let key: [String: Int]

    init(vocabulary: inout Vocabulary) {
        vocabulary.learn(choiceWords)
        var key: [String: Int] = [:]
        for line in choiceWords.split(separator: "\n") {
            let name = line.prefix { $0 != "=" }.filter { !$0.isWhitespace }
            key[name] = vocabulary.key("<\(name)>")
        }
        self.key = key
    }

    func isOne(_ token: Token, _ name: String) -> Bool { key[name].map(token.keys.contains) ?? false }

    /// A clause that only names things goes on like the one before ("nie pasuje 2, 4") or, joined by "i", like the one after ("2 i 4 odpadają").
    func moods(_ s: Sentence, of mood: (Clause) -> Mood?) -> [Mood] {
        let own = s.clauses.map(mood)
        var out: [Mood] = []
        for (k, clause) in s.clauses.enumerated() {
            if let known = own[k] { out.append(known); continue }
            if out.last == .ignored, ["to", "wtedy", "then"].contains(s.words[clause.words.lowerBound].form) { out.append(.ignored); continue }
            if let before = out.last, own[..<k].contains(where: { $0 != nil }), clause.link != .but, before != .ignored || clause.link == .and
                || clause.link == .or { out.append(before); continue }
            let next = own[(k + 1)...].firstIndex { $0 != nil }
            let joined = next.map { n in
                let link = s.clauses[n].link, first = s.words[s.clauses[n].words.lowerBound]
                // "2 i 4 odpadają", "1, 2, 3 nie"
                return own[n] == .minus && (link == .and && first.form != "a" || link == .or || link == .comma && first.number != nil)
            } ?? false
            out.append(joined ? .minus : .plus)
        }
        return out
    }
}
