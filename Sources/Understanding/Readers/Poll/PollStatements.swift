// A sentence about dates, cut into segments, what each names and what it says of it: "wtorek mi pasuje" names a date, "ale rano pracuję" limits it.

/// One thing said: the dates named between two conjunctions or commas, and the verdict on them.
struct PollSegment {
    enum Link: Sendable { case start, comma, and, or, but, because, ifOnly, then, thatIs, concludes }
    enum Verdict: Sendable { case good, bad }
    enum Flag: Sendable { case other, same, boxed, all, adapt, whichever, none, rest, only, except, hedge, past, limit, like, weakBad, again,
        strike, later, late, instead, stand }

    var link: Link
    /// The conjunction itself: "a" turns to something else, "ale" also takes away.
    var opener = ""
    var references: [DateReference] = []
    var bare: [BareNumber] = []
    var verdict: Verdict?
    /// "nie pasuje 2": the verdict stands before what it is about.
    var verdictFirst = false
    /// "nie" right before a date: "nie 3".
    var deniesDate = false
    var flags: Set<Flag> = []
    /// Words that are neither dates nor verdicts nor small talk.
    var unknown = 0
    /// A preposition before the first date: "w środę" is no list item beside "wtorek".
    var hasPreposition = false
    /// A condition after "ale", "a" or at the beginning leaves what stands before it alone.
    var opensAnew = false
    /// "z uwagi na dyżur": a reason without a verb.
    var isNominal = false
    /// "mnie", "ja": the writer's own, after what a colleague can.
    var isOwn = false
    /// "obojgu", "wspólne": what suits both of two people.
    var isShared = false
    /// "pisałam", "wczoraj": what follows behind "że" was said before.
    var isReport = false
    /// It begins with "że".
    var isReported = false
    /// "ta druga": one of those just named.
    var isPointed = false
    /// "Nie: 1, 2, 5": the verdict heads a list.
    var isHeading = false
    /// "i wtedy mogę": of the date before.
    var pointsBack = false
    /// "żartuję": whatever was said before is taken back.
    var takesBack = false
    /// "po żniwach": a limit by what we can't place in time.
    var hasUnreadLimit = false
    /// "co do trzeciego": what follows is about it.
    var isTopic = false
    /// "te dwa po 16": so many dates, told by their hour.
    var countOfHours: Int?
    /// "Wednesday perhaps": the only doubt is one small word.
    var isMildlyHedged = false
    /// "15.11 jak 9.11": of this date holds what was said of that.
    var likeness: Likeness?
    /// Dates of the days named before it that have another hour: "środa, ale po 17".
    var excluded = Set<Int>()
    /// "dopiero 26": a restriction that the date itself says.
    var isFromOn = false
    var words: Range<Int>

    enum Likeness: Sendable { case date(DateReference), number(BareNumber) }

    /// Words that we don't know, before the dates and no verb of the writer's: "najprędzej 3", not "omijam 3" or "wesele w sobotę".
    var isLikelyChosen: Bool {
        unknown == unknownBefore && !hasPreposition && link != .but && !has(.other) && !references.allSatisfy { $0.side == .period }
    }
    var unknownBefore = 0
    /// A word that we don't know stands before the dates: "omijam 2, 3".
    var opensUnknown = false
    /// Words that we don't know behind the dates: "środa dentysta".
    var unknownBehind = 0

    /// "Reszta po mojej myśli": of the rest, in words that we don't know and that deny nothing.
    var isRestUnread: Bool { flags == [.rest] && !names && verdict == nil && (1...2).contains(unknown) && link == .start }

    /// "wszystkie oprócz 3 i 4 mi odpowiadają": the verdict is of all, and not of the last one taken out.
    func endsException(of row: ArraySlice<PollSegment>) -> Bool {
        link == .and && verdict == .good && !verdictFirst && row.last { $0.has(.except) }?.verdict == nil
    }

    /// "później już tylko pole i pole".
    var isLaterUnread: Bool { unknown > 0 && !references.isEmpty && references.allSatisfy(\.isThen) }

    /// "wtorek 11 maja, środy zajęte", "obie środy, wtorek nie": a date or both of a kind, and then every one of another day.
    func isToldApart(from next: PollSegment) -> Bool {
        guard next.references.count == 1, let other = next.references.first, other.side == .weekday, let own = references.first,
            own.side == .weekday, own.set.isDisjoint(with: other.set) else { return false }
        // "W weekend, w tygodniu pracuję"
        if own.isBroad, other.isBroad, references.count == 1 { return true }
        return references.contains { $0.side == .identity } || references.count == 1 && own.words.count > 1 && own.set.count > 1
    }

    /// "obie środy –": dates and nothing else.
    var isBareDate: Bool { names && verdict == nil && flags.isEmpty && unknown == 0 && bare.isEmpty }

    var names: Bool { !references.isEmpty || !bare.isEmpty }

    /// "od czwartku 25-go do wtorku 30-go": what lies between, and not what lies on either side.
    fileprivate mutating func joinEnds(_ s: Sentence) {
        for k in references.indices.dropFirst().reversed() {
            let from = references[k - 1], to = references[k]
            guard from.isLimit, to.isLimit, from.side == to.side, to.words.lowerBound - from.words.upperBound < 3,
                ["od", "from", "since", "від"].contains(s.words[from.words.lowerBound].form),
                ["do", "to", "till", "until", "до"].contains(s.words[to.words.lowerBound].form) else { continue }
            references[k - 1].set.formIntersection(to.set)
            references[k - 1].fringe = from.fringe.union(to.fringe).intersection(references[k - 1].set)
            references[k - 1].words = from.words.lowerBound..<to.words.upperBound
            references.remove(at: k)
        }
    }

    /// The first word of a date in it.
    var firstNamed: Int? { (references.map(\.words.lowerBound) + bare.map(\.words.lowerBound)).min() }

    /// Of what was named nothing is meant; no date of it may come back by experience either.
    mutating func dismiss() {
        excluded.formUnion(references.flatMap(\.set) + bare.map(\.value))
        (references, bare, verdict, flags, unknown) = ([], [], nil, [], 0)
    }
    func has(_ flag: Flag) -> Bool { flags.contains(flag) }

    /// "Który termin wybiera większość?": of a question nobody concludes that all dates suit.
    var asksOfAll: Bool { !names && verdict == nil && (has(.all) || has(.adapt) || has(.rest)) }
}

/// Cuts sentences into segments.
struct PollSegmenter {
    let rules: Rulebook
    let pointers: DatePointers
    /// The writer answers for somebody else.
    var isDelegate = false

    func segments(_ s: Sentence) -> [PollSegment] {
        var cutter = PollCutter(sentence: s, phrases: phrases(s))
        cutter.isDelegate = isDelegate
        let aside = s.aside, hasSigns = s.hasSigns, fallback = pointsBehind(s.fallback, s)
        var i = 0
        while i < s.words.count {
            if aside.contains(i) { i = aside.upperBound }
            if let fallback, i == fallback.lowerBound {
                cutter.cut(.or, at: i)
                cutter.judge(.good)
                i = fallback.upperBound
            }
            if let length = takeLesser(at: i, s, &cutter) ?? takeRemark(at: i, s, &cutter) {
                i += length
                continue
            }
            let phrase = cutter.phrases[i], pointer = cutter.consumed.contains(i) ? nil : pointers.at(i, s)
            if phrase.map({ $0.words.count == 1 }) ?? !cutter.consumed.contains(i),
                let then = pointers.thereafter(i, s, cutter.named(pointers)) {
                cutter.turn(at: i)
                cutter.take(.reference(then), at: i)
                i += then.words.count
                continue
            }
            if let phrase, pointer.map({ $0.length <= phrase.words.count && !yields(phrase, to: $0, s) }) ?? true {
                cutter.take(phrase, at: i)
                i += 1
            } else if cutter.consumed.contains(i) {
                i += 1
            } else if let pointer {
                cutter.take(pointer, at: i)
                i += pointer.length
                if hasSigns, let suits = s.sign(behind: i - 1) { cutter.judge(sign: suits, at: i) }
            } else {
                cutter.takeWord(at: i)
                i += 1
            }
        }
        return cutter.finished().map { segment in
            var segment = segment
            segment.joinEnds(s)
            return segment
        }
    }

    /// "na 100 %", "Dzień Nauczyciela" behind its date: how many words were taken.
    private func takeRemark(at i: Int, _ s: Sentence, _ cutter: inout PollCutter) -> Int? {
        if let percent = s.percent(at: i), !cutter.consumed.contains(i) {
            cutter.take(percent: percent, at: i)
            return 1
        }
        guard cutter.current.names, let length = pointers.feastRemark(i, s) else { return nil }
        cutter.takeRemark(i..<i + length)
        return length
    }

    /// "(wolę 3) niż 2"
    private func takeLesser(at i: Int, _ s: Sentence, _ cutter: inout PollCutter) -> Int? {
        guard let date = cutter.lesser(at: i), isDate(date, s) else { return nil }
        cutter.takeLesser(at: i)
        return 1
    }

    private func isDate(_ i: Int, _ s: Sentence) -> Bool {
        switch pointers.at(i, s) {
        case .reference?, .bare?: true
        default: false
        }
    }

    /// The condition of a further choice, where such a choice stands behind it.
    private func pointsBehind(_ condition: Range<Int>?, _ s: Sentence) -> Range<Int>? {
        condition.flatMap { range in
            let names = (range.upperBound..<s.words.count).contains { isDate($0, s) }
            return names ? range : nil
        }
    }

    /// Meaning of each phrase by its first word.
    private func phrases(_ s: Sentence) -> [Int: Finding] {
        var out: [Int: Finding] = [:]
        for finding in rules.findings(in: s) where !isTorn(finding, s) { out[finding.first] = finding }
        return out
    }

    /// "poniedziałek nie, wszystko inne tak": a "nie" denies nothing beyond its comma.
    private func isTorn(_ finding: Finding, _ s: Sentence) -> Bool {
        finding.words.count > 1 && PollTurns.denials.contains(s.words[finding.first].form)
            && s.markBefore[finding.first + 1] == ","
    }

    /// "po szkoleniu": a stretch of days that was named before is more than a remark.
    private func yields(_ phrase: Finding, to pointer: Pointer, _ s: Sentence) -> Bool {
        guard case .reference(let found) = pointer else { return false }
        // "wtorek, ale to późniejsze"
        if found.rank != nil, phrase.first > 0, s.words[phrase.first - 1].form == "to" { return phrase.meaning == "like" }
        // "Najwcześniejszy z możliwych."
        if phrase.meaning == "like", found.side == .identity, found.set.count == 1, found.rank == nil { return true }
        if phrase.meaning == "limit", found.isLimit, found.side == .time { return true }  // "co zaczyna się później"
        return phrase.meaning == "skip" && s.words[phrase.first].form == "po"
    }
}


extension Sentence {
    /// Where the question of a sentence begins: "3, a czy będzie parking?".
    var questionStart: Int? {
        guard isQuestion else { return nil }
        // "3 odpada, 4 w życiu (8:30???)"
        if let opening = words.indices.dropFirst().last(where: { markBefore[$0] == "(" }), let last = words.last?.text,
            last.base[last.endIndex...].prefix(while: { $0 != ")" && !$0.isNewline }).contains("?"), last.base[last.endIndex...].contains(")"),
            words.indices.dropFirst(opening + 1).allSatisfy({ markBefore[$0] != ")" }) { return opening }
        let asking = words.indices.dropFirst().first { i in
            // "2 i 9 mogę, a może 15?"
            if words[i].form == "moze", i > 1 { return words[i - 1].form == "a" && markBefore[i - 1] == "," }
            return PollTurns.interrogatives.contains(words[i].form)
                && (markBefore[i] == "," || words[i - 1].form == "a" || words[i - 1].form == "i")
        }
        guard let asking else { return 0 }
        return ["a", "i"].contains(words[asking - 1].form) ? asking - 1 : asking
    }

    /// "Czy 3 jest pewny?", "Is 2 still free?"
    var asksOfState: Bool {
        guard isQuestion, words.prefix(3).contains(where: { ["czy", "is", "are", "will", "чи"].contains($0.form) }) else { return false }
        let isVerb = words.contains { DateRemarkWords.stateVerbs.contains($0.form) }
        return isVerb && !words.contains { PollTurns.firstPersons.contains($0.form) && $0.form != "my" }
            && words.contains { word in DateRemarkWords.states.anyBegins(word.form) }
    }

    /// "1 +", "3 -": a line that is a number and a sign.
    var sign: Bool? {
        guard let last = words.last, words.count == 1 && last.number != nil || words.count < 5 else { return nil }
        let behind = last.text.base[last.text.endIndex...].prefix { !$0.isNewline }.filter { !$0.isWhitespace }
        return ["+": true, "-": false, "–": false][behind]
    }

    /// "Piszę w imieniu pani dyrektor": what the writer says of themself chooses nothing.
    var speaksForAnother: Bool {
        words.indices.dropLast().contains { words[$0].form == "imieniu" && !["swoim", "wlasnym", "naszym", "moim"].contains(words[$0 + 1].form) }
            || words.indices.dropLast().contains { words[$0].form == "behalf" && words[$0 + 1].form == "of" }
    }

    /// "wolałabym o 17": a preference leaves what was chosen.
    func prefers(_ range: Range<Int>) -> Bool {
        words[range].contains { word in ["wola", "wolel", "wole", "lepiej", "prefer"].anyBegins(word.form) }
    }

    /// Its last word is followed by a colon.
    var endsInColon: Bool {
        guard let last = words.last?.text else { return false }
        return last.base[last.endIndex...].first { $0 != " " } == ":"
    }
}
