// Answers to a numbered questionnaire: by number, between the quoted questions, or in order: "1. Dobrze 2. Za krótko".

struct EvaluationReader: Sendable {
    let grammar: @Sendable (String) -> [(number: Int, text: String)]

    func read(_ words: Words) -> [Int: String] {
        let numbered = grammar(words.own)
        if !numbered.isEmpty { return answers(numbered, in: words.own) }
        let inline = words.passages.flatMap { passage -> [(Int, String)] in
            guard let question = grammar(passage.quotedAbove).last else { return [] }
            return [(question.number, trimmed(passage.own))]
        }
        if !inline.isEmpty { return Dictionary(inline) { first, _ in first } }
        let separator: Character? = words.own.contains("/") ? "/" : nil
        let pieces = words.own.split { $0.isNewline || $0 == separator }.map { trimmed(String($0)) }.filter { !$0.isEmpty && !isCourtesy($0) }
        let start = pieces.firstIndex { $0.first?.isNumber ?? false } ?? 0
        guard pieces.count > 1 else { return [:] }
        return Dictionary(uniqueKeysWithValues: pieces[start...].prefix(20).enumerated().map { ($0.offset + 1, $0.element) })
    }

    /// A numbered line and the lines after it, until the next number.
    private func answers(_ numbered: [(number: Int, text: String)], in own: String) -> [Int: String] {
        var out: [Int: String] = [:]
        var current: Int?
        for line in own.split(whereSeparator: \.isNewline) {
            if let begun = grammar(String(line)).first { current = begun.number; out[begun.number] = trimmed(begun.text) }
            else if let number = current { out[number, default: ""] += " " + trimmed(String(line)) }
        }
        return out
    }

    private func isCourtesy(_ line: String) -> Bool {
        let words = folded(line).split { !$0.isLetter }
        return words.count < 4 && ["dzien", "witam", "czesc", "hej", "szanowni", "szanowna", "pozdrawiam", "pozdrowienia", "z", "hello", "hi", "regards", "dziekuje"].contains(String(words.first ?? ""))
    }

    private func trimmed(_ text: String) -> String {
        let front = text.drop { $0.isWhitespace }
        return String(front.reversed().drop { $0.isWhitespace }.reversed())
    }
}
