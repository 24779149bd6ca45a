// Rules and experience together choose the dates of a poll.

/// What experience makes of a poll: the dates that suit, and how sure that is of the least sure of them.
package struct PollChoice: Sendable {
    /// Nil where nothing was chosen or refused.
    package var chosen: [Int]?
    package var sureness: Double

    package init(weighed: [Weighed], options: [DateOption]) {
        let nothing = weighed.map { $0.likelihood(of: nil) }.reduce(0, +) / Double(max(1, weighed.count))
        let sides = weighed.map { ($0.likelihood(of: .accept), $0.likelihood(of: .decline)) }
        chosen = nothing > 0.5 ? nil : zip(options, sides).filter { $0.1.0 > $0.1.1 }.map(\.0.number)
        sureness = nothing > 0.5 ? nothing : sides.map { max($0.0, $0.1) }.min() ?? 0
    }
}

/// How sure experience must be of every date. Of 11,140 replies of twenty-six authors that the training had not seen (the makers of the rules had
/// read half of them), the rules alone read 80.4 % right and 5.1 % wrong, at 0.5, 0.7 and 0.7 both together 86.3 % right and 2.8 % wrong; with the
/// linear weigher alone it had been 83.8 and 3.7. Where a limit stands, about three right readings would be asked for one wrong.
private let limits = SurenessLimits(agreed: 0.55, alone: 0.7, against: 0.7)
/// The rules too say that none suits, and every date is named.
private let limitOfRefusal = 0.5

extension Grammar {
    /// What the rules read in a poll, weighed date by date.
    func weighed(_ reading: PollReading, of said: PollStatements, options: [DateOption]) -> PollReading {
        guard (2...12).contains(options.count), !said.text.isEmpty else { return reading }
        let parts = parts(of: said, rules: reading)
        var choice = PollChoice(weighed: pollWeigher.weigh(parts), options: options)
        let tally = PollTally(everything: [], isKnown: true)
        if choice.chosen != reading.decided, said.contradict(choice, of: options.count) || reading.contradicts(choice)
            || said.takesTwice(choice, options) {
            choice.sureness = 0
        }
        // "1, 2, 3, 4 i 5 odpadają": the rules know every word, and the linear weigher agrees
        if let ruled = reading.decided, choice.sureness < limits.against || choice.chosen == ruled, said.areKnown,
            PollChoice(weighed: parts.map { pollWeigher.linear.weigh($0.features) }, options: options).agrees(with: ruled) { return reading }
        let named = said.segments.joined().reduce(into: Set<Int>()) { $0.formUnion(tally.union($1)) }
        return reading.weighed(by: choice, isWhole: named.isSuperset(of: options.map(\.number)))
    }
}

extension PollChoice {
    fileprivate func agrees(with ruled: [Int]) -> Bool { chosen == ruled && sureness >= 0.9 }
}

extension PollStatements {
    /// No word of what is said of dates is unknown to the rules.
    fileprivate var areKnown: Bool { segments.joined().allSatisfy { $0.unknown == 0 } }

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
        return chosen.isEmpty && isNoRefusal || chosen.count == count && isDenied && !isDoublyDenied
    }
}

extension PollReading {
    /// "Ja 1, on jeszcze 3": dates that only somebody else can keep are none of the writer's, beside those that are.
    fileprivate func contradicts(_ choice: PollChoice) -> Bool {
        // "Ani 14, ani 15": of the others nothing is said
        if choice.chosen?.isEmpty == true, doubt == Self.onlyDenied { return true }
        if doubt == Self.miscounted { return true }
        guard let chosen = choice.chosen, !self.chosen.isEmpty else { return false }
        return !others.subtracting(self.chosen).isDisjoint(with: chosen)
    }

    /// The dates that the rules are sure of; nil when they doubt or find nothing.
    package var decided: [Int]? { doubt == nil && (none || !chosen.isEmpty) ? chosen : nil }

    fileprivate func weighed(by choice: PollChoice, isWhole: Bool) -> PollReading {
        var out = self
        let isSame = decided == choice.chosen
        let limit = isSame && none && isWhole ? limitOfRefusal : limits.limit(isSame: isSame, isRuled: decided != nil)
        if choice.sureness >= limit, let chosen = choice.chosen {
            if !isSame { out.isByExperience = true }
            (out.chosen, out.none, out.doubt, out.isSilent) = (chosen, chosen.isEmpty, nil, false)
        } else if decided != nil {
            (out.chosen, out.none, out.doubt) = ([], false, "można to zrozumieć na dwa sposoby")
        }
        return out
    }
}
