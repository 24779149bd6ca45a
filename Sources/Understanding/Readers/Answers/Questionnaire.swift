// The numbered questions of our letter, and what of them somebody copied above or beside the answers: "1. Jaka była atmosfera? Dobra" is "1. Dobra".

struct Questionnaire: Sendable {
    private let grammar: Grammar
    /// Number → the question's letters, as our letter quotes it; else the usual ones.
    private let questions: [(number: Int, letters: String)]
    /// How many questions were asked, where our letter is quoted.
    let count: Int?

    init(grammar: Grammar, quoted: String) {
        self.grammar = grammar
        let lines = grammar.numberedLines(quoted), asked = lines.filter { $0.text.contains("?") }
        // a wrapped question has its mark on the next line
        count = asked.isEmpty ? nil : lines.reduce(0) { $1.number == $0 + 1 ? $1.number : $0 }
        let usual = QuestionnaireWords.openings.flatMap { openings in openings.enumerated().map { ($0 + 1, Self.letters($1)) } }
        questions = asked.map { ($0.number, Self.letters(String($0.text.prefix { $0 != "?" }))) } + usual
    }

    /// The own words without the questions; an answer below one or behind it gets the question's number.
    func withoutQuestions(_ own: String) -> String {
        guard own.contains("?") else { return own }
        var out: [Substring] = [], open: [Int] = []
        for line in own.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if let (number, answer) = question(line) {
                if answer.isEmpty { open.append(number) } else { out.append("\(number). \(answer)"); open = [] }
            } else if open.count == 1, line.contains(where: { $0.isLetter || $0.isNumber }), grammar.numberedLines(String(line)).isEmpty {
                out.append("\(open[0]). \(line.drop { $0.isWhitespace })")
                open = []
            } else {
                out.append(line)
                if line.contains(where: { $0.isLetter || $0.isNumber }) { open = [] }
            }
        }
        return out.joined(separator: "\n")
    }

    /// A copied question's number, and what stands behind it: "1. Na ile …? (od 1 do 5 i kilka słów) 4".
    private func question(_ line: Substring) -> (number: Int, answer: Substring)? {
        guard line.contains("?") else { return nil }
        let numbered = grammar.numberedLines(String(line)).first
        let text = numbered.map { $0.text[...] } ?? line
        let letters = Self.letters(String(text))
        guard let found = questions.first(where: { $0.letters.utf8.count >= 12 && letters.hasPrefix($0.letters) }) else { return nil }
        // our question may hold two: "Jaka była atmosfera? Czy uczestnicy byli zaangażowani?"
        var rest = text.drop { $0 != "?" }.dropFirst()
        while let next = rest.firstIndex(of: "?"), case let letters = Self.letters(String(rest)),
            QuestionnaireWords.further.contains(where: { letters.hasPrefix(Self.letters($0)) }) { rest = rest[rest.index(after: next)...] }
        rest = rest.drop { $0.isWhitespace }
        if rest.first == "(", let end = rest.firstIndex(of: ")") { rest = rest[rest.index(after: end)...] }
        return (numbered?.number ?? found.number, rest.drop { $0.isWhitespace || "-–—:=".contains($0) })
    }

    private static func letters(_ text: String) -> String { folded(text).filter(\.isLetter) }
}
