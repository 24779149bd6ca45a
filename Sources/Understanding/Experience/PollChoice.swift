// Rules and experience together choose the dates of a poll.

/// What experience makes of a poll: the dates that suit, and how sure that is.
package struct PollChoice: Sendable {
    /// Nil where nothing was chosen or refused.
    package var chosen: [Int]?
    package var evidence: ChoiceEvidence
    /// Something in the words speaks against it that experience does not know.
    var isForbidden = false
    package var sureness: Double { isForbidden ? 0 : Self.sureness.likelihood(of: evidence) }

    init(_ weighed: WeighedParts, options: [DateOption]) {
        let both = weighed.both
        let nothing = both.map { $0.likelihood(of: nil) }.reduce(0, +) / Double(max(1, both.count))
        let chosen = nothing > 0.5 ? nil : zip(options, both).filter { $1.likelihood(of: .accept) > $1.likelihood(of: .decline) }.map(\.0.number)
        self.chosen = chosen
        evidence = ChoiceEvidence(weighed, isNothing: chosen == nil, isNone: chosen == [], isAll: chosen?.count == options.count) { date, place in
            date.likelihood(of: chosen.map { $0.contains(options[place].number) ? Answer.accept : .decline })
        }
    }

    private static let sureness = ChoiceSureness(weights: [0.19, 0.51, 0.53, -0.34, 0.34, 0.61, -0.51, -0.37, 1.44, -1.23, 1.17, -0.78, 0, 0, 0])
}

extension Grammar {
    /// What the rules read in a poll, weighed date by date.
    func weighed(_ reading: PollReading, of said: PollStatements, options: [DateOption]) -> PollReading {
        guard (2...12).contains(options.count), !said.text.isEmpty else { return reading }
        return reading.weighed(by: choice(of: said, rules: reading, weighed: pollWeigher.weigh(parts(of: said, rules: reading)), options))
    }

    /// - Parameter weighed: what the weighers make of `parts(of:rules:)`.
    func choice(of said: PollStatements, rules reading: PollReading, weighed: WeighedParts, _ options: [DateOption]) -> PollChoice {
        var choice = PollChoice(weighed, options: options)
        let agrees = choice.chosen == reading.decided
        let tally = PollTally(everything: [], isKnown: true)
        let named = said.segments.joined().reduce(into: Set<Int>()) { $0.formUnion(tally.union($1)) }
        choice.isForbidden = !agrees
            && (said.contradict(choice, of: options.count) || reading.contradicts(choice) || said.takesTwice(choice, options)
                || said.meansDayOrHour(options, choice) || said.takesExcluded(choice)
                || said.addsUnnamed(choice, reading, named) || said.turnsRound(choice, of: options.count))
        (choice.evidence.agrees, choice.evidence.isRuled) = (agrees, reading.decided != nil)
        choice.evidence.isKnown = said.segments.joined().allSatisfy { $0.unknown == 0 }
        choice.evidence.isWhole = named.isSuperset(of: options.map(\.number))
        return choice
    }
}

extension PollChoice {
    /// "1, 2, 3, 4 i 5 odpadają": the rules know every word, and experience is not sure of anything else.
    fileprivate var leavesRules: Bool {
        guard evidence.isRuled, evidence.isKnown else { return false }
        return evidence.agrees ? evidence.linear >= 0.8 : sureness < (evidence.isWhole ? ChoiceSureness.limit : 0.5)
    }
}

extension PollStatements {
    /// "10 marca, ewentualnie 2": the second of the list, or of March, and not both.
    fileprivate func takesTwice(_ choice: PollChoice, _ options: [DateOption]) -> Bool {
        let chosen = Set(choice.chosen ?? [])
        var bare = Set<Int>(), dated = Set<Int>()
        for s in text {
            for (i, word) in s.words.enumerated() {
                guard let n = word.number else { continue }
                if i + 1 < s.words.count, months[s.words[i + 1].form] != nil { dated.insert(n) } else { bare.insert(n) }
            }
        }
        return options.contains { option in
            bare.contains(option.day) && !dated.contains(option.day) && option.day != option.number && chosen.contains(option.number)
                && chosen.contains(option.day) && !dated.isEmpty
        }
    }

    /// "Wyjeżdżam 9, wracam 14" and a day between chosen; "środa najmniej" and the Wednesday; "każdy dobry, preferuję 13 marca" and no other.
    fileprivate func turnsRound(_ choice: PollChoice, of count: Int) -> Bool {
        guard let chosen = choice.chosen, !chosen.isEmpty else { return false }
        let all = segments.joined(), words = text.flatMap(\.words), tally = PollTally(everything: [], isKnown: true)
        func has(_ stems: [String]) -> Bool { words.contains { word in stems.anyBegins(word.form) } }
        let away = all.flatMap(\.references).reduce(into: Set<Int>()) { if $1.isAway { $0.formUnion($1.set) } }
        if !away.isDisjoint(with: chosen) { return true }
        let named = all.reduce(into: Set<Int>()) { $0.formUnion(tally.union($1)) }
        if has(DateRemarkWords.disliked), Set(chosen).isSubset(of: named) { return true }
        return chosen.count < count && has(DateRemarkWords.preferred) && all.allSatisfy { $0.verdict != .bad && !$0.has(.except) && !$0.has(.only) }
            && all.contains { ($0.has(.all) || $0.has(.rest)) && !$0.names }
    }

    /// "Środa, ale dopiero po 17": no Wednesday at another hour, unless it is named otherwise.
    fileprivate func takesExcluded(_ choice: PollChoice) -> Bool {
        let tally = PollTally(everything: [], isKnown: true)
        var excluded = Set<Int>(), named = Set<Int>(), denied = Set<Int>()
        for segment in segments.joined() {
            let own = tally.union(segment)
            // "Pasuje 1 i 3. Edit: 3 nieaktualne"
            if segment.isOutrightDenial { denied.formUnion(own) } else if segment.verdict != .bad { denied.subtract(own) }
            let isTimed = segment.references.contains { $0.side == .time }
            let days = segment.references.filter { $0.side == .weekday || $0.side == .identity }.flatMap(\.set)
            excluded.formUnion(segment.excluded)
            if isTimed, segment.verdict != .bad, !segment.has(.except) { excluded.formUnion(Set(days).subtracting(own)) }
            if segment.excluded.isEmpty { named.formUnion(own) }
        }
        return !excluded.subtracting(named).union(denied).isDisjoint(with: choice.chosen ?? [])
    }

    /// "Mogę po 15, wcześniej stoję na targu": besides what the rules read no date that nothing in the words names.
    fileprivate func addsUnnamed(_ choice: PollChoice, _ reading: PollReading, _ named: Set<Int>) -> Bool {
        guard let own = reading.decided, !own.isEmpty, segments.joined().allSatisfy({ segment in
            segment.flags.isDisjoint(with: [.all, .rest, .adapt, .whichever, .none, .except, .only, .weakBad]) && segment.verdict != .bad })
            else { return false }
        return !Set(choice.chosen ?? []).subtracting(own).isSubset(of: named)
    }

    /// "Po 16", "do 10 mogę": a day of the poll, or an hour?
    fileprivate func meansDayOrHour(_ options: [DateOption], _ choice: PollChoice) -> Bool {
        let words = text.flatMap(\.words), numbers = words.compactMap(\.number), hours = options.compactMap(\.hour)
        guard numbers.count == 1, let n = numbers.first, !options.map(\.number).contains(n), let earliest = hours.min(),
            let latest = hours.max(), (earliest...latest).contains(n) else { return false }
        let isLimited = words.contains { ["do", "od", "po", "przed", "till", "until", "after", "before", "from"].contains($0.form) }
        guard options.contains(where: { $0.day == n }) else { return false }
        if words.count <= 3 { return isLimited || hours.contains(n) }
        // "mogę zawsze po 15, wcześniej stoję na targu": all the hours on that side, or it is not what was meant
        let after = Set(options.filter { ($0.hour ?? 0) >= n }.map(\.number)), before = Set(options.map(\.number)).subtracting(after)
        return isLimited && choice.chosen.map { Set($0) != after && Set($0) != before } ?? false
    }

    /// "Dostosuję się do każdego dnia, byle nie do piątku", and the Friday is chosen.
    private func choosesException(_ chosen: [Int]) -> Bool {
        let tally = PollTally(everything: [], isKnown: true), all = segments.joined()
        let excepted = all.reduce(into: Set<Int>()) { if $1.has(.except) || $1.verdict == .bad { $0.formUnion(tally.union($1)) } }
        return !chosen.isEmpty && Set(chosen).isSubset(of: excepted) && all.contains { !$0.flags.isDisjoint(with: [.all, .adapt]) }
            && !all.contains { $0.has(.none) }
    }

    /// "Każdy, jeśli będzie winda" is no refusal of all, "każdy termin odpada" no welcome of all: experience alone read them so.
    fileprivate func contradict(_ choice: PollChoice, of count: Int) -> Bool {
        guard let chosen = choice.chosen else { return false }
        let isConditional = text.contains { s in s.clauses.contains { [.ifOnly, .unless].contains($0.link) } }
        let isDenied = segments.joined().contains { $0.verdict == .bad } || text.contains { s in s.words.contains { $0.form == "nie" } }
        // "Żaden nie jest zły" is no refusal either
        let isDoublyDenied = zip(text, segments).contains { s, said in
            said.contains { $0.has(.adapt) } && s.words.contains { ["zaden", "zadna", "zadne", "none"].contains($0.form) }
        }
        // "Do 15.30 jestem w pracy, można wybierać z tego, co zostaje"
        let isRestWelcome = segments.joined().contains { $0.has(.rest) && $0.verdict == .good && $0.link != .ifOnly }
        // "Najpóźniejszy z możliwych": nothing was denied, and nothing said that we don't know
        let isUntroubled = !text.contains { $0.words.contains { $0.number == 0 } } && segments.joined().allSatisfy { segment in
            segment.unknown == 0 && segment.verdict != .bad && segment.flags.isDisjoint(with: [.weakBad, .none, .hedge, .except, .past])
        }
        let isNoRefusal = isConditional || isDoublyDenied || isRestWelcome || isUntroubled
        return chosen.isEmpty && isNoRefusal || chosen.count == count && isDenied && !isDoublyDenied || choosesException(chosen)
    }
}

extension PollSegment {
    /// "3 nieaktualne", "poniedziałek odpada": dates and a no, in words that are all known.
    fileprivate var isOutrightDenial: Bool {
        verdict == .bad && unknown == unknownBefore && unknown < 2 && flags.isEmpty && !references.isEmpty
            && [.start, .comma, .but, .and].contains(link)
            && references.allSatisfy { ($0.side == .identity || $0.side == .weekday) && $0.fringe.isEmpty && !$0.isBroad }
    }
}

extension PollReading {
    /// "Ja 1, on jeszcze 3": dates that only somebody else can keep are none of the writer's, beside those that are.
    fileprivate func contradicts(_ choice: PollChoice) -> Bool {
        // "Ani 14, ani 15": of the others nothing is said
        if choice.chosen?.isEmpty == true, doubt == Self.onlyDenied { return true }
        if doubt == Self.miscounted { return true }
        if !byHourOnly.isDisjoint(with: choice.chosen ?? []) { return true }
        // "Żadna z dat nie wchodzi w grę. Mógłbym dopiero w marcu, najlepiej rano"
        if doubt == nil, none, choice.chosen?.isEmpty == false { return true }
        guard let chosen = choice.chosen, !self.chosen.isEmpty else { return false }
        return !others.subtracting(self.chosen).isDisjoint(with: chosen)
    }

    /// The dates that the rules are sure of; nil when they doubt or find nothing.
    package var decided: [Int]? { doubt == nil && (none || !chosen.isEmpty) ? chosen : nil }

    fileprivate func weighed(by choice: PollChoice) -> PollReading {
        if choice.leavesRules { return self }
        var out = self
        if choice.sureness >= ChoiceSureness.limit, let chosen = choice.chosen {
            if decided != chosen { out.isByExperience = true }
            (out.chosen, out.none, out.doubt, out.isSilent) = (chosen, chosen.isEmpty, nil, false)
        } else if decided != nil {
            (out.chosen, out.none, out.doubt) = ([], false, "można to zrozumieć na dwa sposoby")
        }
        return out
    }
}
