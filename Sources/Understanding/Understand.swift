/// Reads a person's own words: what they mean under the letter they answer, and what of it is sure.
///
/// Nothing is guessed where a guess does harm: a reading that is not sure stands in `unsure`, never in `meaning`.
public func understand(_ words: Words, asked question: Question) -> Understood {
    Grammar.polish.understand(words, question)
}

/// All tables, built once.
struct Grammar: Sendable {
    static let polish = Grammar()

    let vocabulary: Vocabulary
    let answers: AnswerReader

    private init() {
        var vocabulary = Vocabulary()
        vocabulary.learn(answerWords)
        answers = AnswerReader(rules: Rulebook(answerPhrases, vocabulary: &vocabulary))
        vocabulary.finish()
        self.vocabulary = vocabulary
    }

    func sentences(_ text: String) -> [Sentence] {
        Understanding.sentences(of: vocabulary.recognised(tokens(of: text)))
    }

    func understand(_ words: Words, _ question: Question) -> Understood {
        var meaning = Meaning()
        var unsure: [Doubt] = []
        var because: [Evidence] = []
        var confidence = 1.0
        let text = sentences(words.own)
        if question.asked == .invitation || question.asked == .reminder {
            let reading = answers.read(text)
            confidence = reading.confidence
            meaning.answer = reading.answer
            because += reading.signals.map { signal in
                let sentence = text[signal.sentence]
                return Evidence(
                    words: signal.finding.words.map { String(sentence.words[$0].text) }.joined(separator: " "),
                    rule: answers.rules.rules[signal.finding.rule].pattern, meaning: signal.finding.meaning)
            }
            if reading.answer == nil, let perhaps = reading.perhaps {
                unsure.append(Doubt(about: "answer", perhaps: perhaps.rawValue, words: words.own, reason: reading.reason))
            }
        }
        return Understood(meaning: meaning, unsure: unsure, confidence: confidence, because: because)
    }
}
