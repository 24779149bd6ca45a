// Hours and channel: "półtorej godziny przez telefon", "10:15–12:45", "telefon 1 godz., maile 30 min, razem 1,5".

struct HoursReading: Sendable {
    var hours: Hours?
    /// Time was spoken of, but how much remains open.
    var doubt: String?
    var words: [String] = []
}

struct HoursReader: Sendable {
    private let key: [String: Int]
    private let rules: Rulebook

    init(vocabulary: inout Vocabulary) {
        vocabulary.learn(hoursWords)
        var key: [String: Int] = [:]
        for line in hoursWords.split(separator: "\n") {
            let name = line.prefix { $0 != "=" }.filter { !$0.isWhitespace }
            key[name] = vocabulary.key("<\(name)>")
        }
        self.key = key
        rules = Rulebook(hoursPhrases, vocabulary: &vocabulary)
    }

    private func isOne(_ token: Token, _ name: String) -> Bool { key[name].map(token.keys.contains) ?? false }

    /// `bare`: a number without a unit counts as hours (we asked for hours).
    func read(_ text: [Sentence], bare: Bool) -> HoursReading {
        let segmenter = HoursSegmenter(rules: rules, isOne: isOne)
        var sum = HoursSum()
        var words: [String] = []
        for sentence in text.prefix(80).compactMap(\.statement) {
            let segments = segmenter.segments(sentence)
            words += segments.flatMap(\.spans).map { span in sentence.words[span.words].map { String($0.text) }.joined(separator: " ") }
            sum.add(segments, sentence)
        }
        var reading = sum.result(bare: bare)
        if reading.hours != nil { reading.words = words }
        return reading
    }
}
