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
            if let begun = grammar(String(line)).first {
                for answer in answersInRow(begun, besides: Set(numbered.map(\.number))) { current = answer.number; out[answer.number] = answer.text }
            }
            else if let number = current { out[number, default: ""] += " " + trimmed(String(line)) }
        }
        return out
    }

    /// "1) 5 2) 4 3) tak", "1. 5, 2. za długo, 3. nie": several answers in one line, unless the next number begins a line of its own.
    private func answersInRow(_ first: (number: Int, text: String), besides lines: Set<Int>) -> [(number: Int, text: String)] {
        var out: [(number: Int, text: String)] = [], rest = first.text[...], number = first.number
        while !lines.contains(number + 1), let next = place(of: number + 1, in: rest) {
            out.append((number, answer(rest[..<next.lowerBound])))
            (rest, number) = (rest[next.upperBound...], number + 1)
        }
        return out + [(number, answer(rest))]
    }

    /// Where "2) ", "2. " or "2 - " stands, and no date ("2. grudnia").
    private func place(of number: Int, in text: Substring) -> Range<String.Index>? {
        [") ", ". ", " - ", " – ", ": ", ")"].lazy.map { "\(number)\($0)" }.compactMap { mark -> Range<String.Index>? in
            guard let found = text.firstRange(of: mark), found.lowerBound > text.startIndex,
                case let before = text[text.index(before: found.lowerBound)], before.isWhitespace || ",;/".contains(before) else { return nil }
            let next = folded(text[found.upperBound...].drop { $0.isWhitespace }.prefix { $0.isLetter })
            return months[next] == nil ? found : nil
        }.first
    }

    private func answer(_ text: Substring) -> String {
        trimmed(String(text.reversed().drop { $0.isWhitespace || ",;/".contains($0) }.reversed()))
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
