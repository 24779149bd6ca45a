// The sum of what was said: sets of options that suit, that don't, and that remain open: "1 i 2 tak, 3 nie, 4 nie wiem".

struct PollTally {
    let everything: Set<Int>
    var groups: [Group] = []
    var minus = Set<Int>(), soft = Set<Int>(), excepted = Set<Int>(), open = Set<Int>(), fringe = Set<Int>(), denialFringe = Set<Int>(),
        surelyOut = Set<Int>()
    /// Surely meant, whatever else only may be: "koniec tygodnia, piątek albo sobota".
    var firm = Set<Int>()
    var all = false, within = false, none = false, restSuits = false, hasException = false, hedged = false, speaksOfOthers = false,
        likes = false, onBehalf = false, spoken = false, strikes = false, namesDays = false, isNoneBut = false, deniesLimit = false,
        isIndifferent = false
    /// The sentence before left dates of its own open.
    var leftOpen = false
    /// "więc mogę tylko wtedy": a choice in words that point to a date we don't see.
    var choosesUnread = false
    /// "Na pozostałe gram": said of the rest in words that we don't know.
    var restUnread = false, deniesOutright = false
    /// "trzy pozostałe": how many the rest are said to be.
    var restCount: Int?
    /// Somebody stands in on these dates.
    var stood = Set<Int>()
    /// Dates named under a condition in this sentence.
    var conditioned = Set<Int>()
    var doubts: [String] = []
    var proposal: String?
    /// "w przyszłym tygodniu" without a date of ours in it: a wish, unless the sentence goes on to choose.
    var otherTime: String?
    var lastVerdict: PollSegment.Verdict?
    var answered = Set<String>()
    var words: [String] = []

    var othersDates = Set<Int>()
    var isShared = false

    struct Group {
        var set: Set<Int>
        var sides: Set<DateSide>
        var only: Bool
        var joined: Bool
        var isPreferred: Bool
        /// "też", "każdy", "poza tym": besides what else was named.
        var adds: Bool
    }
    /// Dates that an hour alone denied: "Do 15.30 mam lekcje".
    var deniedByHour = Set<Int>()
    /// Dates that only an hour beside named days names: "czwartek, najlepiej po 17".
    var byHourOnly = Set<Int>()

    /// Named with words that we don't understand; likely chosen ("najprędzej 3"), or not ("w piątek studniówka").
    var likely = Set<Int>(), unclear = Set<Int>()
    /// Whether we know the dates, or only how many there usually are.
    let isKnown: Bool

    init(everything: Set<Int>, isKnown: Bool) { (self.everything, self.isKnown) = (everything, isKnown) }

    // MARK: One sentence

    mutating func add(_ segments: [PollSegment], _ sentence: Sentence) {
        var segments = segments
        if isAboutOutcome(segments) { return }
        let isCorrection = !groups.isEmpty && correctsItself(segments, sentence)
        if isCorrection { segments.removeFirst() }
        if isCorrection || segments.contains(where: \.takesBack) { self = PollTally(everything: everything, isKnown: isKnown) }
        let verdicts = PollVerdicts(segments: segments, questionStart: sentence.questionStart, earlier: lastVerdict,
            asksOfState: sentence.asksOfState)
        var effects = verdicts.effects()
        for k in segments.indices where verdicts.movesHour(k) && !sentence.prefers(segments[k].words) {
            (effects[k - 1], proposal) = (.open, proposal ?? sentence.text)
            if segments[k].verdict == nil, !segments[k].has(.same) { effects[k] = .ignored }
        }
        for k in segments.indices.dropFirst() where segments[k].has(.except) && verdicts.isRefusedBut(k) { effects[k - 1] = .ignored }
        for k in verdicts.elsewhere() where isKnown { effects[k] = .ignored }
        lastVerdict = verdicts.last
        if let first = segments.first, first.link == .thatIs || first.link == .concludes, first.names { groups = []; all = false; restSuits = false }
        if sentence.opensWithRemains, segments[0].names, lastVerdict != .bad { groups = []; all = false; restSuits = false }  // "Zostaje sobota."
        if sentence.speaksForAnother { onBehalf = true }
        let before = groups.count
        var isExcepting = false, isInverse = false
        conditioned = segments.filter { $0.link == .ifOnly }.flatMap(\.references).filter { $0.side == .identity }
            .reduce(into: []) { $0.formUnion($1.set) }
        for (k, segment) in segments.enumerated() {
            isExcepting = segment.has(.except) || isExcepting && segment.names && !segment.has(.only)
                && (segment.verdict == nil && [.and, .or, .comma].contains(segment.link) || segment.endsException(of: segments[..<k]))
            note(segment, sentence)
            if segment.link == .thatIs, effects[k] == .minus, segment.names { replaceDenied(before: k, segments, effects) }
            if segment.isShared { isShared = true }
            noteOthers(segment, effects[k], segments, k, sentence)
            let isHeading = k + 1 < segments.count && segments[k + 1].link == .thatIs  // "termin w marcu: nr 1 i 3 tak"
            let isDay = segment.references.contains { $0.side != .identity || $0.set.isEmpty }
            if isDay, isExcepting || effects[k] == .plus && !isHeading { namesDays = true }
            if segment.has(.except), k > 0 { isInverse = verdicts.isRefused(k - 1) && segment.verdict != .bad || verdicts.isRefusedBut(k) }
            if isExcepting, isInverse, !segment.has(.hedge), segment.link != .ifOnly, segment.names {
                choose(segment, segments, k, sentence)
                minus.subtract(union(segment))
            } else if isExcepting, effects[k] != .open {
                except(segment)
                // "We środy i piątek jeżdżę na targ, poza środami i piątkiem jestem"
                if segment.verdict == .good { unclear.subtract(excepted) }
            } else { add(segment, effects[k], segments, k, sentence) }
        }
        narrowConclusion(segments, sentence, from: before)
        if segments.contains(where: { $0.has(.none) }), segments.contains(where: { $0.has(.except) }) { isNoneBut = true }
        checkDistribution(segments, effects)
        concede(segments, effects)
        noteLeftOpen(segments)
        noteAnswered(segments, effects, sentence)
    }

    /// "1, 4, 6. Jeśli 6, to przyjdę z dziećmi": of a date chosen before, what follows if it is the one.
    private func isAboutOutcome(_ segments: [PollSegment]) -> Bool {
        guard let first = segments.first, first.link == .ifOnly, first.names, first.unknown < 2, first.flags.isEmpty,
            first.references.allSatisfy({ $0.side == .identity || $0.side == .weekday }), segments.dropFirst().allSatisfy({ segment in
                !segment.names && segment.verdict != .bad && segment.flags.isDisjoint(with: [.all, .rest, .none, .hedge, .except]) })
            else { return false }
        let set = union(first), chosen = groups.reduce(into: Set<Int>()) { $0.formUnion($1.set) }
        return !set.isEmpty && set.isSubset(of: chosen)
    }

    /// "Od 29 marca do 9 kwietnia jestem na kursie" wishes for nothing.
    private mutating func noteAnswered(_ segments: [PollSegment], _ effects: [PollEffect], _ sentence: Sentence) {
        let named = segments.indices.filter { segments[$0].names }
        if !named.isEmpty, named.allSatisfy({ [.minus, .soft].contains(effects[$0]) }) { answered.insert(sentence.text) }
    }

    /// "3... a nie, 2": a bare "nie" between two choices puts the second in place of the first.
    func correctsItself(_ segments: [PollSegment], _ s: Sentence) -> Bool {
        guard segments.count > 1, !segments[0].names, segments[0].verdict == .bad, segments[0].unknown == 0, segments[0].words.count < 4,
            let next = segments.dropFirst().first(where: \.names), next.link == .comma, next.verdict == nil,
            segments.dropFirst().allSatisfy({ $0.verdict != .bad }) else { return false }
        return s.words[segments[0].words].allSatisfy { DateRemarkWords.correcting.contains($0.form) }
    }

    /// Dates of others ("Moja szefowa mówi, że 3") and hours wished for in place of ours ("o 17 zamiast o 16").
    mutating func noteOthers(_ segment: PollSegment, _ effect: PollEffect, _ segments: [PollSegment], _ k: Int, _ sentence: Sentence) {
        if effect == .ignored, segment.names, segments[...k].contains(where: { $0.has(.other) }), segment.verdict != .bad {
            speaksOfOthers = true
            othersDates.formUnion(union(segment))
        }
        if segment.has(.instead) { proposal = proposal ?? (segments[..<k].last?.references.allSatisfy { $0.side == .time && !$0.isBroad } ?? false
            ? sentence.text : nil) }
    }

    mutating func note(_ segment: PollSegment, _ sentence: Sentence) {
        words += segment.references.map { sentence.words[$0.words].map { String($0.text) }.joined(separator: " ") }
        if segment.has(.boxed) { doubts.append("pola wyboru") }
        if segment.names || segment.has(.all) || segment.has(.adapt) || segment.has(.rest) { spoken = true }
    }

    mutating func except(_ segment: PollSegment) {
        hasException = true
        if segment.has(.all), !segment.names { excepted = everything; return }
        let set = union(segment)
        excepted.formUnion(set)
        // "byle nie niedziela", where no date is on a Sunday
        let isElsewhere = segment.references.allSatisfy { ($0.side == .weekday || $0.side == .period) && !$0.isLost } && segment.names
        if set.isEmpty, !isElsewhere { doubts.append("nie wiadomo, co wyjęto") }
        noteFringe(segment)
        if segment.has(.none), !segment.names { none = true }
    }

    mutating func add(_ segment: PollSegment, _ effect: PollEffect, _ all: [PollSegment], _ k: Int, _ sentence: Sentence) {
        if segment.has(.like), effect != .minus { likes = true }
        if segment.has(.strike), effect == .minus { strikes = true }
        switch effect {
        case .ignored: return
        case .open where segment.has(.none) && !segment.names && segment.link != .ifOnly: none = true  // "Żaden, może w marcu?"
        case .unclear where segment.link == .or && k > 0 && all[k - 1].names && all[k - 1].verdict != .bad && all[k - 1].unknown == 0
            && !all[k - 1].has(.weakBad):
            doubts.append("wybór zależy od czegoś albo jest niepewny")  // "Tuesday or the … Wednesday"
        case .unclear:
            unclear.formUnion(union(segment))
            if segment.isLikelyChosen, all.allSatisfy({ $0.names || $0.unknown == 0 }) { likely.formUnion(union(segment)) }
        case .open where segment.isRestUnread && all.count == 1: restUnread = true
        case .open: leaveOpen(segment, all, k, sentence)
        case .soft: soft.formUnion(union(segment))
        case .minus, .plus:
            if segment.has(.none) {
                // "Nic innego mi nie wadzi"
                if segment.has(.rest), !segment.names, segment.verdict == .good,
                    sentence.words[segment.words].contains(where: { $0.form == "nie" }) { restSuits = true; return }
                // "5 p.m., nothing else"
                if segment.has(.rest), !segment.names, !groups.isEmpty { return }
                if segment.names { minus.formUnion(union(segment)) }
                // "żaden mi nie przeszkadza"
                else if segment.verdict == .good, sentence.words[segment.words].contains(where: { $0.form.hasPrefix("zad") }) { self.all = true }
                    else { none = true }
            } else if segment.has(.rest) {
                // "na pozostałych stoję za ladą": too much that we don't know
                let unread = segment.unknown - sentence.words[segment.words].count { DateRemarkWords.leavingChoice.contains($0.form) }
                let isRead = unread < 2 || segment.has(.same) || segment.has(.adapt) || segment.has(.all) && segment.verdict == .good
                if effect == .plus, isRead, segment.verdict == .good || !segment.flags.isDisjoint(with: [.all, .adapt, .same]) {
                    restSuits = true
                    restCount = sentence.countOfRest ?? restCount
                    answered.insert(sentence.text)
                }
            } else if effect == .minus { deny(segment) } else { choose(segment, all, k, sentence) }
        }
    }

    /// What may or may not be meant is doubtful as long as nothing else decides it.
    mutating func noteFringe(_ segment: PollSegment) {
        let whole = union(segment), edge = fringes(segment).intersection(whole)
        if segment.verdict == .bad || segment.has(.except) {
            denialFringe.formUnion(edge)
            surelyOut.formUnion(whole.subtracting(edge))
        } else {
            fringe.formUnion(edge)
            firm.formUnion(whole.subtracting(edge))
        }
    }

    func fringes(_ segment: PollSegment) -> Set<Int> { segment.references.reduce(into: []) { $0.formUnion($1.fringe) } }

    mutating func lose(_ segment: PollSegment, _ sentence: Sentence) {
        let lost = segment.references.filter(\.isLost).flatMap { sentence.words[$0.words].map { String($0.text) } }
        doubts.append("nie wiadomo, co znaczy „\(lost.joined(separator: " "))”")
    }

    mutating func deny(_ segment: PollSegment) {
        if segment.verdict == .bad, !segment.has(.weakBad), segment.unknown == 0 { deniesOutright = true }
        // "Gdyby 2 było o 19, to tak, ale o 17 jestem w pracy": said of 2 only
        if !conditioned.isEmpty, segment.names, segment.references.allSatisfy({ $0.side == .time }) {
            minus.formUnion(union(segment).intersection(conditioned))
            return
        }
        if segment.names {
            noteFringe(segment)
            minus.formUnion(union(segment).subtracting(fringes(segment)))
            if segment.references.allSatisfy({ $0.side == .time }) { deniedByHour.formUnion(union(segment)) }
            if segment.references.allSatisfy(\.isLimit), fringes(segment).isEmpty { deniesLimit = true }
            if segment.has(.only), segment.verdict == .bad, groups.isEmpty { restSuits = true }  // "odpada tylko 4"
        } else if segment.has(.all) { none = true }
    }

    mutating func choose(_ segment: PollSegment, _ segments: [PollSegment], _ k: Int, _ sentence: Sentence) {
        guard segment.names else {
            if segment.has(.later), segment.has(.adapt) || segment.has(.all) || segment.verdict == .good {
                restSuits = restSuits || !minus.union(soft).isEmpty
                answered.insert(sentence.text)
                return
            }
            if !segment.flags.isDisjoint(with: [.all, .adapt, .whichever]), segments[...k].contains(where: { $0.hasUnreadLimit && !$0.names }) {
                doubts.append("nie wiadomo, od kiedy lub do kiedy")
            }
            if segment.has(.only) || segment.has(.again) { choosesUnread = true }
            if segment.has(.whichever) { isIndifferent = true }
            let isWithin = segment.has(.all) || segment.has(.adapt) && isIndifferent(segment, sentence)
            if segment.has(.whichever) || adaptsToNamed(segments, k, sentence) || !groups.isEmpty && segment.link == .comma && isWithin
                && segment.verdict == nil { within = true; return }
            guard segment.has(.adapt) || segment.has(.all) && speaksOfAllDates(segment, sentence) else { return }
            all = true
            return
        }
        if segment.references.contains(where: \.isLost) { lose(segment, sentence); return }
        noteFringe(segment)
        let (sets, clash) = combined(segment)
        if segment.has(.stand) { stood.formUnion(sets) }
        if clash { doubts.append("dzień i data albo godzina się nie zgadzają") }
        let joined = [.and, .or].contains(segment.link) || k + 1 < segments.count && [.and, .or].contains(segments[k + 1].link)
        let sides = Set(segment.references.map(\.side))
        if [.thatIs, .concludes].contains(segment.link), !groups.isEmpty {
            let before = groups.reduce(into: Set<Int>()) { $0.formUnion($1.set) }
            let row = explained(segments, k)
            if row.isSubset(of: before) || before.isEmpty || !row.isDisjoint(with: before)
                && sides == [.identity] { groups = []; speaksOfOthers = false }
                else if segment.link == .thatIs { doubts.append("wyjaśnienie nie zgadza się z wyborem") }
        }
        if let n = segment.countOfHours, sides == [.time] { count(sets, as: n) }
        else if sides == [.time], segment.link == .and, let before = groups.last, !before.sides.contains(.time),
            !sets.isSubset(of: before.set) { doubts.append("nie wiadomo, czy pora dotyczy też dni") }
        if sets.isEmpty, segment.unknown == 0 || segment.verdict != nil, segment.references.contains(where: { !$0.isBroad && $0.set.isEmpty }) {
            if segment.references.contains(where: { $0.side == .period }) { otherTime = otherTime ?? sentence.text } else { proposal = proposal
                ?? sentence.text }
        }
        else if !sets.isEmpty { answered.insert(sentence.text) }
        let isNext = [.and, .or].contains(segment.link) && segment.verdict == nil && groups.last?.isPreferred ?? false
        let isPreferred = isNext || sentence.words[segment.words].contains { word in DateRemarkWords.preferred.anyBegins(word.form) }
        let adds = !segment.flags.isDisjoint(with: [.all, .same, .rest, .adapt, .again, .whichever, .other])
            || sentence.words[segment.words].contains { DateRemarkWords.adding.contains($0.form) }
        groups.append(Group(set: sets, sides: sides, only: segment.has(.only), joined: joined, isPreferred: isPreferred, adds: adds))
    }

    /// "poniedziałek wieczór i te dwa po 16": two besides what was named.
    private mutating func count(_ set: Set<Int>, as n: Int) {
        let others = groups.reduce(into: set) { $0.subtract($1.set) }
        if set.count != n, others.count != n || !others.isDisjoint(with: minus) { doubts.append(PollReading.miscounted) }
    }

    /// "trójka albo piątka, bez różnicy": of those just named.
    func isIndifferent(_ segment: PollSegment, _ s: Sentence) -> Bool {
        // a phrase counts as its first word
        s.words[segment.words.lowerBound..<min(segment.words.upperBound + 2,
            s.words.count)].contains { DateRemarkWords.indifferent.contains($0.form) }
    }

    // MARK: Sets of one segment

    /// Neighbours of different sides narrow each other, neighbours of the same side add up.
    func combined(_ segment: PollSegment) -> (set: Set<Int>, clash: Bool) {
        var total = Set<Int>(), group: Set<Int>?, sides = Set<DateSide>(), clash = false
        for reference in segment.references {
            let isSamePart = segment.references.count == 2 && sides == [.time] && reference.side == .time
                && reference.isBroad != segment.references[0].isBroad  // "o piątej po południu"
            if let before = group, !sides.contains(reference.side) || isSamePart {
                let narrower = before.intersection(reference.set)
                if narrower.isEmpty, !before.isEmpty, !reference.set.isEmpty { clash = true }
                group = narrower
                sides.insert(reference.side)
            } else {
                // "3. wtorek 16.02": the same once more
                if let before = group, !before.isEmpty, before.isSubset(of: reference.set) || reference.set.isSubset(of: before),
                    !reference.set.isEmpty {
                    group = before.intersection(reference.set)
                    continue
                }
                total.formUnion(group ?? [])
                group = reference.set
                sides = [reference.side]
            }
        }
        return (total.union(group ?? []), clash)
    }

    func union(_ segment: PollSegment) -> Set<Int> { combined(segment).set }
}
