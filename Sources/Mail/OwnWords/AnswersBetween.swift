// Answers that somebody typed between the numbered lines of a copy without quote marks, as Outlook makes it:
//
//     2) Czesław Dziubek, stowarzyszenie
//     3) Dorota Hyła, dom pomocy
//     Oboje byli.
//     4) Franciszek Kubin, sołtys

extension LineSorter {
    /// Where the sender says that the answers stand in the text, or wrote nothing above: lines between two numbers that follow one another are
    /// the sender's. The end of a long line that was wrapped is not.
    var answersBetween: [Int] {
        let numbered = lines.indices.filter { roles[$0] == .quote && lines[$0].depth == 0 && number(at: $0) != nil }
        guard numbered.count > 1, announcesAnswers else { return [] }
        var answers: [Int] = []
        for (line, next) in zip(numbered, numbered.dropFirst()) where next - line < 5 && !mayWrap(line) && number(at: next) == number(at: line)! + 1 {
            answers += (line + 1..<next).filter { !lines[$0].isBlank }
        }
        if answers.isEmpty { return [] }
        if let last = numbered.last, !mayWrap(last), last + 1 < lines.count, !lines[last + 1].isBlank,
            last + 2 == lines.count || lines[last + 2].isBlank { answers.append(last + 1) }
        return answers
    }

    private var announcesAnswers: Bool {
        let own = zip(lines, roles).filter { $0.1 == .own && !$0.0.isBlank }.map(\.0.folded)
        return own.isEmpty || own.count < 12 && own.contains(where: Tables.answersBelow.containsWord)
    }

    private func mayWrap(_ line: Int) -> Bool { lines[line].folded.count >= 60 }

    /// "3. Kot", "3) Kot"
    private func number(at line: Int) -> Int? {
        let text = lines[line].folded, digits = text.prefix(while: isDigit)
        guard (1...2).contains(digits.count), text.count > digits.count + 2, [0x2E, 0x29].contains(text[digits.count]),
            text[digits.count + 1] == 0x20 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

extension Tables {
    static let answersBelow = Phrases([
        "pod nazwiskami", "pod nazwiskiem", "pod punktami", "pod pytaniami", "pod spodem", "pod każdym", "pod każdą", "pod listą", "poniżej",
        "niżej", "w treści", "w tekście", "w liście", "między wierszami", "między liniami", "przy nazwiskach", "przy każdym", "przy każdej",
        "obok nazwisk", "na czerwono", "na niebiesko", "innym kolorem", "below", "inline", "in the text", "in red", "in blue", "under each",
        "under the names", "нижче", "під прізвищами",
    ])
}
