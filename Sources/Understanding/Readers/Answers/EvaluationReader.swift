// Answers to a numbered questionnaire: by number, between the quoted questions, or in order: "1. Dobrze 2. Za krótko". What can't be
// placed is for a human.

struct EvaluationReading: Sendable {
    var answers: [Int: String] = [:]
    /// Words of which nobody knows which question they answer.
    var unplaced: String?
}

struct EvaluationReader: Sendable {
    let grammar: Grammar

    func read(_ words: Words) -> EvaluationReading {
        let count = Questionnaire(grammar: grammar, quoted: words.quoted).count
        let lines = words.own.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter { !$0.isEmpty && !isCourtesy($0) }
        guard lines.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else { return EvaluationReading() }
        if let between = betweenQuestions(words, count) { return between }
        let numbers = numbers(of: lines, count)
        if !numbers.isEmpty { return numbered(lines, Set(numbers)) }
        if let inOrder = inOrder(lines, count) { return EvaluationReading(answers: inOrder) }
        return EvaluationReading(unplaced: lines.joined(separator: "\n"))
    }

    // MARK: Under the questions

    /// Each passage under the question that stands right above it; not where all questions stand above everything.
    private func betweenQuestions(_ words: Words, _ count: Int?) -> EvaluationReading? {
        var answers: [Int: String] = [:], left: [String] = []
        for passage in words.passages {
            let above = grammar.numberedLines(passage.quotedAbove), own = trimmed(passage.own)
            if let question = above.last { answers[question.number] = [answers[question.number], own].compactMap(\.self).joined(separator: " ") }
            else if !own.split(whereSeparator: \.isNewline).allSatisfy({ isCourtesy(trimmed(String($0))) || $0.hasSuffix(":") }) { left.append(own) }
        }
        let isBelowAll = answers.count == 1 && (words.passages.last.map { grammar.numberedLines($0.quotedAbove).count } ?? 0) > 1
        guard !answers.isEmpty, !isBelowAll else { return nil }
        return EvaluationReading(answers: answers, unplaced: left.isEmpty ? nil : left.joined(separator: "\n"))
    }

    // MARK: By number

    /// The numbers of the lines that begin with a question's number, as somebody numbers answers.
    private func numbers(of lines: [String], _ count: Int?) -> [Int] {
        let begun = lines.compactMap { line in numberedLine(line).map { (number: $0.number, mark: $0.mark) } }
        let fits = begun.filter { $0.number <= count ?? 12 }
        guard fits.count == begun.count || fits.count > 1 else { return [] }
        let isRow = zip(fits, fits.dropFirst()).allSatisfy { $0.number < $1.number }
        // "4 - cele w większości", "4 godziny to za długo": one line so marked may be a rating or a count
        let isSure = fits.contains { ".)]:".contains($0.mark) } || fits.count > 1 && fits[0].number == 1
            || fits.count == 1 && lines.count == 1 && answersInRow((fits[0].number, numberedLine(lines[0])!.text), besides: []).count > 1
        return isRow && isSure ? fits.map(\.number) : []
    }

    /// "1. dobrze", "ad 1. dobrze", "Pytanie 1: dobrze", "a) dobrze"; no "10/10", "3 osoby", "10 grudnia".
    private func numberedLine(_ line: String) -> (number: Int, mark: Character, text: String)? {
        let line = withoutLead(line[...])
        if let letter = line.first, let place = "abcdef".firstIndex(of: letter), line.dropFirst().first == ")" {
            return (number: "abcdef".distance(from: "abcdef".startIndex, to: place) + 1, mark: ")", text: trimmed(String(line.dropFirst(2))))
        }
        guard let found = grammar.numberedLines(String(line)).first, found.mark != "/", line.first?.isNumber ?? false else { return nil }
        let words = found.text.split { !$0.isLetter && !$0.isNumber }.map { folded($0) }, first = words.first ?? ""
        let isCount = QuestionnaireWords.counted.contains { first == $0 || $0.count > 3 && first.hasPrefix($0) } || months[first] != nil
        if found.mark == " ", isCount || words.allSatisfy({ $0.allSatisfy(\.isNumber) }) { return nil }
        if "-–—".contains(found.mark), isCount { return nil }
        return (found.number, found.mark, found.text)
    }

    /// "ad 1.", "pytanie 1:", "nr 1" begin with the number.
    private func withoutLead(_ line: Substring) -> Substring {
        let word = line.prefix { $0.isLetter || $0 == "." }
        guard QuestionnaireWords.beforeNumbers.contains(folded(word.filter(\.isLetter))) else { return line }
        let rest = line[word.endIndex...].drop { $0.isWhitespace }
        return rest.first?.isNumber ?? false ? rest : line
    }

    /// A numbered line and the lines after it, until the next number; what stands before the first is for a human.
    private func numbered(_ lines: [String], _ numbers: Set<Int>) -> EvaluationReading {
        var reading = EvaluationReading(), ahead: [String] = []
        var current: Int?
        for line in lines {
            if let begun = numberedLine(line), numbers.contains(begun.number) {
                for answer in answersInRow((begun.number, begun.text), besides: numbers) {
                    current = answer.number
                    reading.answers[answer.number] = answer.text
                }
            } else if let number = current { reading.answers[number, default: ""] += " " + line } else if !line.hasSuffix(":") { ahead.append(line) }
        }
        if !ahead.isEmpty { reading.unplaced = ahead.joined(separator: "\n") }
        return reading
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
        [") ", ". ", " - ", " – ", ": ", ")", "-", "–"].lazy.map { "\(number)\($0)" }.compactMap { mark -> Range<String.Index>? in
            guard let found = text.firstRange(of: mark), found.lowerBound > text.startIndex,
                case let before = text[text.index(before: found.lowerBound)], before.isWhitespace || ",;/Qq".contains(before) else { return nil }
            let next = folded(text[found.upperBound...].drop { $0.isWhitespace }.prefix { $0.isLetter })
            return months[next] == nil ? found : nil
        }.first
    }

    private func answer(_ text: Substring) -> String {
        let words = text.split(separator: " ")
        // "Pytanie 1: 4. Pytanie 2: dobra"
        let isLead = words.count > 1 && QuestionnaireWords.beforeNumbers.contains(folded(words[words.count - 1].filter(\.isLetter)))
        let kept = isLead ? text[..<words[words.count - 1].startIndex] : text
        return trimmed(String(kept.reversed().drop { $0.isWhitespace || ",;/".contains($0) }.reversed()))
    }

    // MARK: In order

    /// "4⏎mapa⏎tak", "5 / wszystko / tak", "4, mapa, tak", "5 5 5": as many answers as there are questions, the first of them a rating.
    private func inOrder(_ lines: [String], _ count: Int?) -> [Int: String]? {
        let isWrapped = lines.dropLast().contains { $0.count >= 60 }
        var pieces = lines, count = count
        if lines.count == 1, let row = row(lines[0]) {
            pieces = row
            // our letter asks six questions; slashes part answers whatever was asked
            if !lines[0].contains("/") { count = count ?? QuestionnaireWords.openings[0].count }
        }
        guard pieces.count > 1, pieces.count == count ?? pieces.count, !isWrapped || count != nil, pieces.count > 2 || count != nil,
            beginsWithRating(pieces[0]), pieces.count <= 20 else { return nil }
        return Dictionary(uniqueKeysWithValues: pieces.enumerated().map { ($0.offset + 1, $0.element) })
    }

    /// One line's answers, parted by slashes, semicolons, commas, or blanks between figures.
    private func row(_ line: String) -> [String]? {
        let figures = line.split { $0.isWhitespace || ",;".contains($0) }
        let isRow = figures.allSatisfy { $0.count < 3 && $0.contains(where: \.isNumber) && $0.allSatisfy { $0.isNumber || "+-".contains($0) } }
        if isRow, figures.count > 1 { return figures.map(String.init) }
        for separator in ["/", ";", ","] where line.contains(separator) {
            let pieces = line.split(separator: separator).map { trimmed(String($0)) }.filter { !$0.isEmpty }
            // "trója z plusem, za dużo slajdów, za mało herbaty" is one answer
            let isPlain = pieces.allSatisfy { $0.split(separator: " ").count < 6 && !$0.dropLast().contains { ".?!".contains($0) } }
                && !(pieces.first?.contains(" ") ?? true)
            if pieces.count > 2, isPlain || separator == "/" { return pieces }
        }
        return nil
    }

    private func beginsWithRating(_ text: String) -> Bool {
        if text.first?.isNumber ?? false { return true }
        let words = folded(text).split { !$0.isLetter }.prefix(3)
        return words.contains { word in QuestionnaireWords.ratings.anyBegins(word) }
    }

    private func isCourtesy(_ line: String) -> Bool {
        let words = folded(line).split { !$0.isLetter }
        return words.count < 4 && courtesies.contains(String(words.first ?? ""))
    }

    private func trimmed(_ text: String) -> String {
        let front = text.drop { $0.isWhitespace }
        return String(front.reversed().drop { $0.isWhitespace }.reversed())
    }
}

private let courtesies: Set<String> = [
    "dzien", "witam", "czesc", "hej", "szanowni", "szanowna", "szanowny", "pozdrawiam", "pozdrowienia", "z", "hello", "hi", "regards", "dziekuje",
]
