// Choosing dates: what every sentence says of the dates it names, added up.

struct PollReading: Sendable {
    var chosen: [Int] = []
    var none = false
    /// Dates were spoken of, but which remains open.
    var doubt: String?
    /// Nothing was said about the dates at all.
    var isSilent = false
    /// A wish for another date or hour, as written.
    var proposal: String?
    var words: [String] = []
}

struct PollReader: Sendable {
    let choice: ChoiceWords
    let rules: Rulebook

    init(choice: ChoiceWords, vocabulary: inout Vocabulary) {
        self.choice = choice
        vocabulary.learn(pollWords)
        rules = Rulebook(pollPhrases, vocabulary: &vocabulary)
    }

    func read(_ text: [Sentence], options: [DateOption], today: CalendarDay) -> PollReading {
        let pointers = DatePointers(options: options, choice: choice, today: today)
        let segmenter = PollSegmenter(rules: rules, pointers: pointers)
        let cut = text.prefix(80).map { segmenter.segments($0) }
        let sense = NumberSense(cut.flatMap { $0.flatMap(\.bare) }, pointers)
        var tally = PollTally(everything: Set(options.map(\.number)))
        for (sentence, segments) in zip(text, cut) {
            tally.add(resolved(segments, sense), sentence)
        }
        return tally.result()
    }

    /// Bare numbers become references; "czwartek, 10 grudnia" is one date.
    private func resolved(_ segments: [PollSegment], _ sense: NumberSense) -> [PollSegment] {
        var out: [PollSegment] = []
        for var segment in segments {
            for number in segment.bare {
                let set = sense.set(number)
                segment.references.append(DateReference(set: set ?? [], side: .identity, words: number.words, isVague: set == nil))
            }
            segment.references.sort { $0.words.lowerBound < $1.words.lowerBound }
            segment.bare = []
            if let before = out.last, segment.link == .comma, before.verdict == nil, segment.names, before.references.count == 1, let one = before.references.first, let other = segment.references.first,
                Set([one.side, other.side]) == [.identity, .weekday] || Set([one.side, other.side]) == [.identity, .time], !one.set.isDisjoint(with: other.set), one.set.count + other.set.count > 2 || one.side == .weekday,
                segment.references.allSatisfy({ $0.side != one.side }) {
                segment.references.insert(one, at: 0)
                segment.link = before.link
                segment.flags.formUnion(before.flags)
                segment.words = before.words.lowerBound..<segment.words.upperBound
                out[out.count - 1] = segment
            } else { out.append(segment) }
        }
        return out
    }

    /// Yes or no to the dates quoted right above ("Te odpadają."); nil when neither was said.
    func verdict(_ text: [Sentence], options: [DateOption], today: CalendarDay) -> PollSegment.Verdict? {
        let segmenter = PollSegmenter(rules: rules, pointers: DatePointers(options: options, choice: choice, today: today))
        var verdict: PollSegment.Verdict?
        for sentence in text.prefix(20) where !sentence.isQuestion {
            for segment in segmenter.segments(sentence) where segment.link != .because {
                if segment.verdict == .bad || segment.has(.weakBad) && segment.verdict == nil { return .bad }
                if segment.has(.hedge) || segment.link == .ifOnly { return nil }
                if segment.verdict == .good || segment.has(.only) || pointing(sentence, segment) { verdict = .good }
            }
        }
        return verdict
    }

    private func pointing(_ s: Sentence, _ segment: PollSegment) -> Bool {
        s.words[segment.words].contains { ["ten", "ta", "te", "this", "x", "tu", "v"].contains($0.form) } && segment.unknown == 0
    }
}
