// Hours and channel: "półtorej godziny przez telefon", "10:15–12:45", "telefon 1 godz., maile 30 min, razem 1,5".

struct HoursReading: Sendable {
    var hours: Hours?
    /// Time was spoken of, but how much remains open.
    var doubt: String?
    var words: [String] = []
}

struct HoursReader: Sendable {
    private let kinds: [Int: HoursKinds]
    private let rules: Rulebook

    init(vocabulary: inout Vocabulary) {
        vocabulary.learn(hoursWords)
        var kinds: [Int: HoursKinds] = [:]
        for (name, kind) in HoursKinds.names { kinds[vocabulary.key("<\(name)>")] = kind }
        self.kinds = kinds
        rules = Rulebook(hoursPhrases, vocabulary: &vocabulary)
    }

    private func kinds(of s: Sentence) -> [HoursKinds] {
        s.words.map { word in word.keys.reduce(into: []) { if let kind = kinds[$1] { $0.formUnion(kind) } } }
    }

    /// `bare`: a number without a unit counts as hours (we asked for hours).
    func read(_ text: [Sentence], bare: Bool) -> HoursReading {
        var sum = HoursSum()
        var words: [String] = []
        for sentence in text.prefix(80).compactMap(\.statement) {
            let segments = HoursSegmenter(s: sentence, kinds: kinds(of: sentence)).segments(rules)
            words += segments.flatMap(\.spans).map { span in sentence.words[span.words].map { String($0.text) }.joined(separator: " ") }
            sum.add(segments, sentence)
        }
        var reading = sum.result(bare: bare)
        if reading.hours != nil { reading.words = words }
        return reading
    }
}
