import Recurrence

// What the trained weigher of polls looks at, date by date: what the rules found, and the words around each mention of the date, of others, of all.
//
// For each date the mail is written anew: THIS for what names it, AMONG for what names it with others ("w tygodniu"), OTHER for other dates.

extension Grammar {
    /// What is weighed of each offered date, in the order of their numbers.
    func parts(of said: PollStatements, rules reading: PollReading) -> [WeighedPart] {
        // whoever writes more than this about dates has chosen by then
        let lines = said.text.indices.prefix(24).map { PollLine(said.text[$0], said.segments[$0]) }
        return said.numbers.map { number in
            var collector = FeatureCollector()
            collector.add(number, said, reading)
            collector.add(number, lines)
            return WeighedPart(collector.features, lines.map { $0.sequence(number) }, parts: said.numbers.count)
        }
    }
}

/// A sentence as a row of words and of mentions of dates.
private struct PollLine {
    enum Item {
        case dates(Set<Int>)
        case word(MarkedWord, RecurrentNetwork.Word)

        static func word(_ word: MarkedWord) -> Item { .word(word, RecurrentNetwork.Word(word)) }
    }
    var items: [Item] = []

    init(_ s: Sentence, _ segments: [PollSegment]) {
        let tally = PollTally(everything: [], isKnown: true)
        var dates: [Int: Set<Int>] = [:], covered = Set<Int>()
        for segment in segments {
            let set = tally.union(segment)
            for reference in segment.references where s.words.indices.contains(reference.words.lowerBound) {
                dates[reference.words.lowerBound] = set
                covered.formUnion(reference.words)
            }
        }
        for i in s.words.indices.prefix(60) {
            if !s.markBefore[i].isEmpty { items.append(.word(MarkedWord(Part(s.markBefore[i])))) }
            if let set = dates[i] { items.append(.dates(set)); continue }
            if !covered.contains(i) { items.append(.word(MarkedWord(s.words[i]))) }
        }
        items.append(.word(MarkedWord(s.isQuestion ? "?" : "$")))
    }

    /// The sentence as it looks to one date.
    func row(_ number: Int) -> [MarkedWord] {
        items.map { item in
            switch item {
            case .word(let word, _): word
            case .dates(let set): Self.mention(set, number)
            }
        }
    }

    func sequence(_ number: Int) -> WordRow {
        items.map { item in
            switch item {
            case .word(_, let word): word
            case .dates(let set): RecurrentNetwork.Word(Self.mention(set, number))
            }
        }
    }

    private static func mention(_ set: Set<Int>, _ number: Int) -> MarkedWord {
        if set.isEmpty { return MarkedWord("<foreign>") }
        guard set.contains(number) else { return MarkedWord("<other>") }
        return MarkedWord(set.count == 1 ? "<this>" : "<among>", isThis: true)
    }
}

extension FeatureCollector {
    /// What the rules made of the mail and of the statements that name the date.
    fileprivate mutating func add(_ number: Int, _ said: PollStatements, _ reading: PollReading) {
        let tally = PollTally(everything: [], isKnown: true)
        let verdict: Part = reading.none ? "none" : reading.doubt != nil ? "doubt" : reading.isSilent ? "silent" : reading.chosen.isEmpty ? "empty"
            : reading.chosen.contains(number) ? "chosen" : "left"
        var mentions = 0, others = 0
        for segments in said.segments {
            for (k, segment) in segments.enumerated() {
                guard segment.names else { continue }
                let set = tally.union(segment)
                guard set.contains(number) else { others += 1; continue }
                mentions += 1
                let own = Self.verdict(segment), link = Part("\(segment.link)"), alone: Part = set.count == 1 ? "1" : "n"
                add("sv", own, alone, verdict)
                add("sl", own, link, verdict)
                add("su", own, Part("\(min(segment.unknown, 3))"), verdict)
                for flag in Self.flags(segment) { add("sf", flag, own, verdict) }
                let before: Part = k > 0 ? Self.verdict(segments[k - 1]) : "start"
                let after: Part = k + 1 < segments.count ? Self.verdict(segments[k + 1]) : "end"
                add("sn", own, before, after)
            }
        }
        let seen: Part = mentions > 0 ? "seen" : "unseen"
        add("rule", verdict, seen)
        add("rule", verdict, seen, Part("\(min(others, 4))"))
        let chosen = reading.chosen.count
        if chosen > 0 { add("chosen", verdict, Part(chosen == said.numbers.count ? "all" : "\(min(chosen, 4))"), seen) }
        if let doubt = reading.doubt { add("doubt", Part(doubt), seen) }
        for segment in said.segments.joined() {
            for flag in Self.flags(segment) { add("mf", flag, seen, verdict) }
            if !segment.names { add("mv", Self.verdict(segment), seen, verdict) }
        }
        add("sentences", Part("\(min(said.text.count, 4))"), verdict)
    }

    /// In an order that is the same in every run: sums of rounded numbers depend on it.
    private static func flags(_ segment: PollSegment) -> [Part] { segment.flags.map { "\($0)" }.sorted().map { Part($0) } }

    private static func verdict(_ segment: PollSegment) -> Part {
        if segment.deniesDate { return "denied" }
        return segment.verdict == .good ? "good" : segment.verdict == .bad ? "bad" : "mute"
    }

    /// The words of the mail, as they stand to the date.
    fileprivate mutating func add(_ number: Int, _ lines: [PollLine]) {
        let rows = lines.map { $0.row(number) }
        let seen: Part = rows.contains { $0.contains(where: \.isThis) } ? "seen" : "unseen"
        for row in rows { add(row, of: seen) }
    }
}
