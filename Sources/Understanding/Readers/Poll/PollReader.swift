// Choosing dates: what every sentence says of the dates it names, added up: "2 i 4 pasują, reszta odpada".

package struct PollReading: Sendable {
    package var chosen: [Int] = []
    package var none = false
    /// Dates were spoken of, but which remains open.
    package var doubt: String?
    /// Nothing was said about the dates at all.
    package var isSilent = false
    /// A wish for another date or hour, as written.
    package var proposal: String?
    /// Sentences that choose from the list: what looks like a wish in them is the choice.
    package var answered = Set<String>()
    package var words: [String] = []
    /// Dates of which only somebody else's words were: "on jeszcze 3".
    var others = Set<Int>()
    /// Dates that only an hour beside named days names.
    var byHourOnly = Set<Int>()
    /// The rules did not choose so.
    package var isByExperience = false
}

/// The sentences of a mail and what each says of which dates.
struct PollStatements {
    var text: [Sentence]
    var segments: [[PollSegment]]
    /// The numbers of the dates.
    var numbers: [Int]
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
        read(statements(text, options: options, today: today), options: options)
    }

    func read(_ statements: PollStatements, options: [DateOption]) -> PollReading {
        if let row = verdictRow(statements.text, options) { return row }
        var tally = PollTally(everything: Set(statements.numbers), isKnown: !options.isEmpty)
        for (sentence, segments) in zip(statements.text, statements.segments) { tally.add(segments, sentence) }
        return tally.result()
    }

    /// Every sentence cut into what it says of which dates.
    func statements(_ text: [Sentence], options: [DateOption], today: CalendarDay) -> PollStatements {
        var text = Self.bounded(text)
        var pointers = DatePointers(options: options, choice: choice, today: today)
        var cut: [[PollSegment]] = []
        let isDelegate = Self.isDelegated(text)
        for sentence in text {
            cut.append(PollSegmenter(rules: rules, pointers: pointers, isDelegate: isDelegate).segments(sentence))
            pointers.note(sentence, cut[cut.count - 1])
        }
        for i in cut.indices.dropFirst() where answersQuestion(cut[i - 1], text[i - 1], by: cut[i], of: text[i]) {
            cut[i - 1][0].verdict = cut[i][0].verdict ?? (cut[i][0].has(.all) ? .good : .bad)
            text[i - 1].isQuestion = false
            cut[i] = []
        }
        for i in cut.indices.dropFirst() where text[i - 1].isNo(before: text[i]) { cut[i - 1] = [] }
        Self.takeBack(&cut, text)
        for i in cut.indices.dropFirst() { judgeLoneNumber(&cut[i - 1], by: cut[i], of: text[i]) }
        for i in cut.indices { pointers.settleDays(&cut[i]) }
        let sense = NumberSense(cut.flatMap { $0.flatMap(\.bare) }, pointers)
        let joiner = PollJoiner(sense: sense, pointers: pointers)
        cut = cut.map(joiner.joined)
        resolveLikenesses(&cut, sense)
        var heading: PollSegment.Verdict?
        for i in cut.indices {
            var segments = PollSegment.contrasted(PollSegment.settled(cut[i], text[i]), text[i])
            PollSegment.leaveReasons(&segments)
            PollSegment.refuseOnly(&segments)
            dropIndifferent(&segments, text[i])
            if text[i].isJoking || i + 1 < text.count && text[i + 1].isJoking && text[i + 1].words.allSatisfy({ $0.kind == .emoji }) {
                segments.removeAll { $0.link == .ifOnly && !$0.names }
            }
            if let sign = text[i].sign, segments.count == 1, text[i].words.count == 1 || segments[0].isBareDate {
                segments[0].verdict = sign ? .good : .bad }
            applyHeading(&heading, to: &segments, text, i)
            noteMovedHours(&segments, text[i])
            exceptHours(&segments, before: i > 0 ? cut[i - 1] : [])
            cut[i] = segments
        }
        PollStatements.markStandIns(&cut, text)
        PollStatements.takeMildDoubts(&cut, text)
        return PollStatements(text: text, segments: cut, numbers: pointers.numbers)
    }

    /// "1, a właściwie 3", "Termin 1. Tfu, 2": what was named before the slip was owned up to is not meant.
    private static func takeBack(_ cut: inout [[PollSegment]], _ text: [Sentence]) {
        for i in cut.indices {
            guard let slip = text[i].words.lastIndex(where: { DateRemarkWords.slips.contains($0.form) }),
                let k = cut[i].firstIndex(where: { $0.firstNamed.map { $0 > slip && $0 < slip + 4 } ?? false }), cut[i][k].verdict != .bad
            else { continue }
            if cut[i][..<k].contains(where: \.names) { for n in 0..<k { cut[i][n].dismiss() } }
            else if i > 0, cut[i - 1].contains(where: \.names) { for n in cut[i - 1].indices { cut[i - 1][n].dismiss() } }
        }
    }

    /// "Wszystkie, ale 17-go tylko o 17": of that day the other hours are out, and of the other days nothing is.
    private func exceptHours(_ segments: inout [PollSegment], before: [PollSegment]) {
        func takesAll(_ s: PollSegment) -> Bool { s.has(.all) && !s.names && s.verdict != .bad && s.link != .ifOnly && !s.has(.hedge) }
        for k in segments.indices where (before + segments[..<k]).contains(where: takesAll) && segments[k].verdict != .bad {
            let days = segments[k].references.filter { $0.side == .weekday || $0.side == .identity }.reduce(into: Set<Int>()) { $0.formUnion($1.set) }
            guard segments[k].has(.only) || segments[k].isFromOn, segments[k].references.contains(where: { $0.side == .time }), !days.isEmpty
            else { continue }
            let kept = PollTally(everything: [], isKnown: true).union(segments[k]), words = segments[k].references[0].words
            guard !kept.isEmpty else { continue }
            segments[k].references = [DateReference(set: days.subtracting(kept), side: .identity, words: words)]
            segments[k].flags.subtract([.only, .limit])
            segments[k].verdict = .bad
        }
    }

    /// "Poniedziałek tak, ale o 18", where the Monday of the list is at 16: that date is not the one that is meant.
    private func noteMovedHours(_ segments: inout [PollSegment], _ s: Sentence) {
        let verdicts = PollVerdicts(segments: segments, questionStart: s.questionStart)
        for k in segments.indices where verdicts.movesHour(k) && !s.prefers(segments[k].words) {
            segments[k - 1].excluded.formUnion(segments[k - 1].references.flatMap(\.set))
        }
    }

    /// The dates of somebody else are the answer.
    private static func isDelegated(_ text: [Sentence]) -> Bool {
        text.contains { $0.speaksAsDelegate || $0.standIn != nil } || text.contains(where: \.tellsOfOfficial) && !text.contains(where: \.isOwn)
    }

    /// The first sentences and the last: whoever writes hundreds of words says at either end which dates suit.
    private static func bounded(_ text: [Sentence]) -> [Sentence] {
        func fitting(_ sentences: some Sequence<Sentence>, _ limit: Int) -> [Sentence] {
            var words = 0
            return Array(sentences.prefix { sentence in
                defer { words += sentence.words.count }
                return words < limit
            })
        }
        let front = fitting(text.prefix(60), 350)
        return front + fitting(text.dropFirst(front.count).suffix(20).reversed(), 150).reversed()
    }

    /// "tak, nie, tak, nie, tak": a verdict for every date, in their order.
    private func verdictRow(_ text: [Sentence], _ options: [DateOption]) -> PollReading? {
        let words = text.prefix(40).flatMap(\.words)
        if let pairs = numberedVerdicts(words, options) { return pairs }
        guard options.count > 2, words.count == options.count else { return nil }
        let verdicts = words.map { Self.bareVerdicts[$0.form] }
        guard !verdicts.contains(nil) else { return nil }
        let chosen = zip(options, verdicts).filter { $0.1 == true }.map(\.0.number)
        return PollReading(chosen: chosen, none: chosen.isEmpty, words: words.map { String($0.text) })
    }

    /// "1) tak 2) nie 3) tak": a verdict behind every number, and nothing else.
    private func numberedVerdicts(_ words: [Token], _ options: [DateOption]) -> PollReading? {
        guard words.count >= 4, words.count.isMultiple(of: 2) else { return nil }
        let numbers = stride(from: 0, to: words.count, by: 2).compactMap { words[$0].number }
        let verdicts = stride(from: 1, to: words.count, by: 2).compactMap { Self.bareVerdicts[words[$0].form] }
        guard numbers.count * 2 == words.count, verdicts.count == numbers.count, Set(numbers).count == numbers.count,
            Set(numbers).isSubset(of: options.map(\.number)) else { return nil }
        let chosen = zip(numbers, verdicts).filter(\.1).map(\.0).sorted()
        guard !chosen.isEmpty || numbers.count == options.count else { return nil }
        return PollReading(chosen: chosen, none: chosen.isEmpty, words: words.map { String($0.text) })
    }

    private static let bareVerdicts = ["tak": true, "nie": false, "t": true, "n": false, "yes": true, "no": false, "так": true, "ні": false,
        "✅": true, "❌": false, "✓": true, "✗": false, "ok": true, "👍": true, "👎": false]

    /// "Pasuje:⏎1⏎3⏎Nie pasuje:⏎2": a verdict alone, with a colon or above lines of dates alone, is about the lines below it.
    private func applyHeading(_ heading: inout PollSegment.Verdict?, to segments: inout [PollSegment], _ text: [Sentence], _ i: Int) {
        if let verdict = heading, segments.allSatisfy({ $0.names && $0.verdict == nil && $0.unknown == 0 && $0.flags.isEmpty }) {
            for k in segments.indices { segments[k].verdict = verdict }
            return
        }
        heading = nil
        guard segments.count == 1, !segments[0].names, segments[0].unknown == 0, let verdict = segments[0].verdict ?? (segments[0].has(.weakBad)
            ? .bad : nil) else { return }
        if text[i].endsInColon { heading = verdict }
    }

    /// "1. TAK" are two sentences to the eye of a grammarian.
    private func judgeLoneNumber(_ before: inout [PollSegment], by next: [PollSegment], of sentence: Sentence) {
        guard before.count == 1, before[0].bare.count == 1, before[0].verdict == nil, before[0].unknown == 0, before[0].flags.isEmpty,
            sentence.words.count < (before[0].bare[0].shape == .digits ? 9 : 5),
            next.allSatisfy({ $0.flags.isDisjoint(with: [.rest, .all, .except]) }),
            !sentence.endsInColon, let verdict = next.first?.verdict, !next.contains(where: \.names) else { return }
        before[0].verdict = verdict
    }

    /// "A czwartki? Oba biorę!": a question that the writer answers themself.
    private func answersQuestion(_ asked: [PollSegment], _ question: Sentence, by next: [PollSegment], of answer: Sentence) -> Bool {
        guard question.isQuestion, question.words.count < 6, !answer.isQuestion, answer.words.count < 6, asked.count == 1, next.count == 1
            else { return false }
        return (asked[0].names || asked[0].has(.rest)) && asked[0].verdict == nil && asked[0].unknown == 0
            && asked[0].flags.isSubset(of: [.rest]) && !next[0].names && next[0].unknown == 0 && next[0].flags.isSubset(of: [.all, .none, .same]) && (next[0].verdict != nil || !next[0].flags.isEmpty)
    }

    /// "16 lutego, obojętnie czy rano, czy wieczorem": hours that don't matter choose nothing.
    private func dropIndifferent(_ segments: inout [PollSegment], _ s: Sentence) {
        guard segments.contains(where: \.names), let at = s.words.firstIndex(where: { word in
            ["obojetn", "jedno", "niewazne", "whether"].anyBegins(word.form) }),
            let first = segments.firstIndex(where: { $0.words.contains(at) }) else { return }
        var dropped = false
        for k in segments.indices.dropFirst(first) {
            guard !segments[k].has(.except), segments[k].verdict == nil || k == first, !segments[k].names
                || segments[k].references.allSatisfy({ $0.side == .time && $0.isBroad
                && $0.words.lowerBound > at }) else { break }
            dropped = dropped || segments[k].names
            segments[k].references = []
        }
        // the flag of "obojętnie" itself was about the hours
        if dropped, segments[..<first].contains(where: \.names) { segments[first].flags.subtract([.all, .adapt, .whichever]) }
    }

    /// Yes or no to the dates quoted right above ("Te odpadają."); nil when neither was said.
    func verdict(_ text: [Sentence], options: [DateOption], today: CalendarDay) -> PollSegment.Verdict? {
        let segmenter = PollSegmenter(rules: rules, pointers: DatePointers(options: options, choice: choice, today: today))
        var verdict: PollSegment.Verdict?
        for sentence in text.prefix(20) where !sentence.isQuestion {
            for segment in segmenter.segments(sentence) where segment.link != .because && !segment.has(.rest) {
                if segment.has(.except), !segment.names { continue }  // "byle nie do nocy"
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
