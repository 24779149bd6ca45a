// "Ewa: będę / Tomek: nie będę": people answer one below the other, and only the writer's own answer is the writer's.

extension Reading {
    /// What several named people answer, where they don't answer the same.
    enum AnswerOfSeveral {
        /// One of them is the writer.
        case writers(Answer)
        case unknown
    }

    /// "Kowalska – tak, Nowak – nie"; nil where nobody but the writer answers, or all say the same.
    var answerOfSeveral: AnswerOfSeveral? {
        // who it is stands ahead of a colon or a dash
        guard words.own.utf8.count < 600, words.own.unicodeScalars.contains(where: { ":-–—".unicodeScalars.contains($0) }) else { return nil }
        if isOfOneOther { return .unknown }
        let headed = words.own.split { $0.isNewline || "/;,".contains($0) }.compactMap(headedAnswer)
        guard headed.count > 1, Set(headed.map(\.answer)).count > 1, Set(headed.map { folded($0.who) }).count == headed.count else { return nil }
        let own = headed.filter { isWriter($0.who) }
        // beside "Będę." things may be headed too: "Obiad: tak, ciasto: nie"
        guard own.count == 1 || headed.allSatisfy({ $0.who.first?.isUppercase ?? false }) else { return nil }
        return own.count == 1 ? .writers(own[0].answer) : .unknown
    }

    /// "Ewa Lis – nie!", "Ewa Lis: będzie" and nothing else, from a person of another name.
    private var isOfOneOther: Bool {
        guard text.count == 1, let mark = [": ", " – ", " - ", " — "].lazy.compactMap({ words.own.firstRange(of: $0) }).first,
            words.own[mark.upperBound...].split(separator: " ").count < 4 else { return false }
        let said = words.own[..<mark.lowerBound].split(whereSeparator: \.isWhitespace)
        let writer = folded(words.writer).split { !$0.isLetter }.map(String.init)
        return (2...3).contains(said.count) && said.allSatisfy { $0.first?.isUppercase ?? false } && said.contains { firstNames[folded($0)] != nil }
            && writer.contains { firstNames[$0] != nil } && !said.contains { writer.contains(folded($0)) }
    }

    /// "Tomek: nie będę", "Nowak – nie": a name of at most three words, and an answer.
    private func headedAnswer(_ piece: Substring) -> (who: String, answer: Answer)? {
        guard let mark = [":", " – ", " - ", " — "].lazy.compactMap({ piece.place(of: $0) }).first else { return nil }
        let who = piece[..<mark.lowerBound].split(separator: " "), said = piece[mark.upperBound...]
        guard (1...3).contains(who.count), who.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "-" || $0 == "." } }), said.utf8.count < 60,
            case let sentences = grammar.sentences(String(said)), sentences.count == 1, !sentences[0].isQuestion,
            grammar.answers.read(grammar.sentences(who.joined(separator: " "))).answer == nil else { return nil }
        let read = grammar.answers.read(sentences)
        let only = sentences[0].words.count == 1 ? sentences[0].words[0].form : ""
        let bare = bareWords[only] ?? (["bedzie", "przyjdzie"].contains(only) ? .accept : nil)
        return (bare ?? read.answer).map { (who.joined(separator: " "), $0) }
    }

    /// "Ja", or the name that the mail comes from.
    private func isWriter(_ who: String) -> Bool {
        let name = folded(words.writer).split { !$0.isLetter }, said = folded(who).split { !$0.isLetter }
        return said == ["ja"] || said == ["me"] || !said.isEmpty && said.allSatisfy(name.contains)
    }
}
