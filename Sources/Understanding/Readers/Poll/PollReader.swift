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
    /// Sentences that choose from the list: what looks like a wish in them is the choice.
    var answered = Set<String>()
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
        if let row = verdictRow(text, options) { return row }
        var cut = text.prefix(80).map { segmenter.segments($0) }
        for i in cut.indices.dropFirst() { judgeLoneNumber(&cut[i - 1], by: cut[i], of: text[i]) }
        let sense = NumberSense(cut.flatMap { $0.flatMap(\.bare) }, pointers)
        var tally = PollTally(everything: Set(options.map(\.number)))
        for (sentence, segments) in zip(text, cut) {
            tally.add(resolved(segments, sense), sentence)
        }
        return tally.result()
    }

    /// "tak, nie, tak, nie, tak": a verdict for every date, in their order.
    private func verdictRow(_ text: [Sentence], _ options: [DateOption]) -> PollReading? {
        let words = text.prefix(40).flatMap(\.words)
        guard options.count > 2, words.count == options.count else { return nil }
        let verdicts = words.map { ["tak": true, "nie": false, "yes": true, "no": false, "так": true, "ні": false, "✅": true, "❌": false, "✓": true, "✗": false, "ok": true, "👍": true, "👎": false][$0.form] }
        guard !verdicts.contains(nil) else { return nil }
        let chosen = zip(options, verdicts).filter { $0.1 == true }.map(\.0.number)
        return PollReading(chosen: chosen, none: chosen.isEmpty, words: words.map { String($0.text) })
    }

    /// "1. TAK" are two sentences to the eye of a grammarian.
    private func judgeLoneNumber(_ before: inout [PollSegment], by next: [PollSegment], of sentence: Sentence) {
        guard before.count == 1, before[0].bare.count == 1, before[0].verdict == nil, before[0].unknown == 0, before[0].flags.isEmpty, sentence.words.count < 5,
            let verdict = next.first?.verdict, !next.contains(where: \.names) else { return }
        before[0].verdict = verdict
    }

    /// Bare numbers become references; "czwartek, 10 grudnia" is one date.
    private func resolved(_ segments: [PollSegment], _ sense: NumberSense) -> [PollSegment] {
        var out: [PollSegment] = []
        for var segment in segments {
            segment.references += segment.bare.map(sense.reference)
            segment.references.sort { $0.words.lowerBound < $1.words.lowerBound }
            segment.bare = []
            if let before = out.last, continues(segment, before) {
                out[out.count - 1].references += segment.references
                out[out.count - 1].words = before.words.lowerBound..<segment.words.upperBound
                if out[out.count - 1].verdict == nil { (out[out.count - 1].verdict, out[out.count - 1].unknown) = (segment.verdict, segment.unknown) }
                out[out.count - 1].flags.formUnion(segment.flags)
            } else { out.append(segment) }
        }
        return out
    }

    /// "czwartek, 10 grudnia, godz. 17": another side of the same date.
    private func continues(_ segment: PollSegment, _ before: PollSegment) -> Bool {
        guard segment.link == .comma, segment.names, before.names, segment.verdict == nil || before.verdict == nil, !segment.deniesDate, !segment.verdictFirst, !segment.has(.except), !segment.has(.rest),
            let side = segment.references.first?.side, segment.references.count == 1, side != .period, !before.references.contains(where: { $0.side == side }), let last = before.references.last, last.side != .time, last.side != .period else { return false }
        // "1, wtorek" may be two choices; "wtorek, 16 lutego" and "wtorek, 17:00" are one
        guard side == .time || last.side == .weekday else { return false }
        return !last.set.isDisjoint(with: segment.references[0].set)
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
