// Sentences that a mark has cut in two: "Urban? Nie." is "Urban nie", "No. 14" a number.

extension AttendanceReader {
    func joined(_ text: [Sentence], _ roll: Roll) -> [Sentence] {
        var out: [Sentence] = []
        for sentence in text {
            if let last = out.last, isAnswer(sentence, to: last) || isNumberOf(sentence, behind: last)
                || isInitial(of: sentence, behind: last) || isCutShort(last, before: sentence, roll)
                || awaitsNames(last, sentence) || goesOn(with: sentence, last, roll) {
                out[out.count - 1] = Sentence(last, sentence)
            } else { out.append(sentence) }
        }
        return out
    }

    /// "Nie było 4. I jeszcze 9.", "Wszyscy oprócz Kosa! No i księdza!": one more of those just named.
    private func goesOn(with s: Sentence, _ last: Sentence, _ roll: Roll) -> Bool {
        guard s.words.count < 6, !s.isQuestion, !last.isQuestion, let first = s.words.first,
            ["i", "oraz", "plus"].contains(first.form) || first.form == "no" && s.words.count > 2 && s.words[1].form == "i" else { return false }
        let senses = s.words.indices.dropFirst().compactMap { scanner.lexicon.sense(s, at: $0)?.sense }
        return senses.allSatisfy { $0 == .add || $0 == .filler } && s.words.contains { word in
            word.number.map(roll.numbers.contains) ?? false || word.isCapitalised && !roll.bySurname(word.text).isEmpty || !roll.byCalling(word.form).isEmpty
        }
    }

    /// "Reszta? A jakże."
    private func isAnswer(_ s: Sentence, to question: Sentence) -> Bool {
        guard question.isQuestion, question.words.count < 5, s.words.count < 4, let first = question.words.first,
            !ListWords.openers.contains(first.form),
            let (sense, _) = scanner.lexicon.sense(s, at: 0) else { return false }
        return [.no, .present, .absent].contains(sense)
    }

    /// "All except no. 14": no end of a sentence.
    private func isNumberOf(_ s: Sentence, behind last: Sentence) -> Bool {
        guard let label = last.words.last, ["no", "nos", "nr", "num", "poz"].contains(label.form), last.endMark == ".", !last.isQuestion else {
            return false
        }
        return s.words[0].kind == .number
    }

    /// "wszyscy z wyjątkiem:" at the end of a line, and who it is below.
    private func awaitsNames(_ last: Sentence, _ s: Sentence) -> Bool {
        guard [nil, ":", "-", "–"].contains(last.endMark), !last.isQuestion, s.words[0].text.base == last.words[0].text.base else { return false }
        return last.words.indices.suffix(3).contains { i in
            scanner.lexicon.sense(last, at: i).map { $0.sense == .except && i + $0.length == last.words.count } ?? false
        }
    }

    /// "kos, s.wrobel": the letter of a first name.
    private func isInitial(of s: Sentence, behind last: Sentence) -> Bool {
        guard let letter = last.words.last, letter.kind == .word, letter.text.count == 1, last.endMark == ".", s.words[0].kind == .word,
            s.words[0].text.base == letter.text.base else { return false }
        let between = letter.text.base[letter.text.endIndex..<s.words[0].text.startIndex]
        let n = last.words.count
        let isInRow = n == 1 || last.gap(before: n - 1).contains(",") || ["i", "oraz"].contains(last.words[n - 2].form)
        return between == "." || between == ". " && isInRow
    }
}

extension Sentence {
    /// Both as one.
    fileprivate init(_ a: Sentence, _ b: Sentence) {
        let shift = a.words.count
        let moved = b.clauses.map { Clause(words: $0.words.lowerBound + shift..<$0.words.upperBound + shift, body: $0.body + shift, link: $0.link) }
        self.init(words: a.words + b.words, markBefore: a.markBefore + b.markBefore, clauses: a.clauses + moved, isQuestion: b.isQuestion,
            endsParagraph: b.endsParagraph, text: a.text + " " + b.text, clauseOfWord: a.clauseOfWord + b.clauseOfWord.map { $0 + a.clauses.count })
    }
}
