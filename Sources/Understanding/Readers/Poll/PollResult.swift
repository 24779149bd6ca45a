// What all that was said comes to: dates chosen, none, or a doubt with its reason: "żaden nie pasuje", "może 3".

extension PollReading {
    /// Some dates were refused, and of the others nothing was said.
    static let onlyDenied = "powiedziano tylko, co nie pasuje"
    /// "9 kwietnia, po 12", where that date is at 10.
    static let otherHour = "podano inną godzinę niż na liście"
    /// "te dwa po 16": there are more, or fewer.
    static let miscounted = "nie wiadomo, o które z tych terminów chodzi"
}

extension PollTally {
    mutating func result() -> PollReading {
        let proposal = proposal ?? otherTime.flatMap { answered.contains($0) ? nil : $0 }
        var reading = PollReading(proposal: proposal, answered: answered, words: words)
        reading.isSilent = !spoken && !none && !hedged
        reading.others = othersDates
        // "8 i 14 nie. Na pozostałe gram": whoever has only denied says with the rest what suits
        if restUnread, deniesOutright, groups.isEmpty, !minus.isEmpty, soft.union(open).union(unclear).isEmpty, !none, !hedged { restSuits = true }
        // "Ja nie mogę w żadnym, przyjdzie za mnie Ewa, jej pasuje 2"
        if !isNoneBut, !stood.isEmpty { none = false }
        let (chosen, touched, doubt) = chosen()
        reading.byHourOnly = byHourOnly
        if none, !isNoneBut, doubt == nil, chosen.isEmpty, !hedged { reading.none = true; return reading }
        if let reason = doubt ?? doubts.first ?? (hedged ? "wybór nie jest ostateczny" : nil) { reading.doubt = reason; return reading }
        let named = groups.reduce(into: Set<Int>()) { $0.formUnion($1.set) }
        guard fringe.subtracting(firm).union(denialFringe.subtracting(named)).subtracting(surelyOut).isDisjoint(with: touched)
            else { reading.doubt = "nie wiadomo, o które terminy chodzi"; return reading }
        reading.chosen = (isShared && speaksOfOthers ? chosen.intersection(othersDates) : chosen).sorted()
        guard chosen.isEmpty else { return reading }
        // "nie mogę przed 17": after it, then
        let beyond = everything.subtracting(minus).subtracting(soft)
        if deniesLimit, !choosesUnread, denialFringe.isEmpty, !none, !hedged, proposal == nil, open.union(unclear).isEmpty, !beyond.isEmpty,
            isKnown { reading.chosen = beyond.sorted(); return reading }
        let isOnlyUnclear = !likely.isEmpty && minus.union(soft).union(excepted).union(open).isEmpty && !none && !hedged && !speaksOfOthers
            && proposal == nil
        if isOnlyUnclear, likely == unclear { reading.chosen = likely.sorted(); return reading }
        reading.none = none || isRefusedWhole
        if !reading.none { reading.doubt = speaksOfOthers ? "mowa o kimś innym" : open.union(unclear).isEmpty ? minus.isEmpty ? nil
            : PollReading.onlyDenied : "wybór zależy od czegoś albo jest niepewny" }
        return reading
    }

    /// Whoever named a date as good has not refused them all, whatever else the words seem to say.
    private var isRefusedWhole: Bool {
        !everything.isEmpty && !restSuits && open.isEmpty && stood.isEmpty && groups.allSatisfy { $0.set.isEmpty || $0.only }
            && minus.union(excepted) == everything
    }

    /// What suits; and what would suit if nothing were taken away.
    private mutating func chosen() -> (Set<Int>, touched: Set<Int>, doubt: String?) {
        // "Do 15.30 mam lekcje, potem proszę bardzo. W sobotę też mogę."
        let besides = groups.filter { $0.adds && $0.sides.isSubset(of: [.weekday, .identity]) }.reduce(into: Set<Int>()) { $0.formUnion($1.set) }
        let minus = minus.subtracting(stood).subtracting(deniedByHour.intersection(besides))
        let (named, clash) = explicit()
        if let clash { return ([], [], clash) }
        // "Any day but the 13th works. The 11th would be ideal.", "każdy termin dobry, preferuję 10 marca"
        let explicit = (hasException || isIndifferent) && !isNoneBut && groups.allSatisfy(\.isPreferred) ? [] : named
        if none, isNoneBut { return (excepted, excepted, nil) }
        if none, !explicit.isSubset(of: minus) { return ([], [], "i żaden, i wybrane terminy") }
        if none { return ([], [], nil) }
        if !open.subtracting(minus).isDisjoint(with: explicit) { return ([], [], "o tym samym terminie powiedziano dwie rzeczy") }
        if !isKnown, namesDays { return ([], [], "nie znamy listy terminów") }
        // "Wszystkie pasują, ale najchętniej czwartek" leaves the others
        let isNarrowed = groups.contains { !$0.isPreferred && !$0.sides.isDisjoint(with: [.time, .period, .weekday]) }
        var base = explicit
        if restSuits {
            // "18 stycznia ksiądz chodzi po kolędzie. Reszta ok."
            let others = explicit.isEmpty && minus.isEmpty ? othersDates : []
            guard !minus.union(soft).union(explicit).union(excepted).union(open).union(unclear).union(others).isEmpty
                else { return ([], [], "nie wiadomo, o jakiej reszcie mowa") }
            base = everything.subtracting(soft).subtracting(unclear).subtracting(others)
            let rest = base.subtracting(minus).subtracting(explicit).subtracting(excepted).subtracting(open)
            if let restCount, restCount != rest.count { return ([], [], "reszty jest inaczej, niż napisano") }
        } else if explicit.isEmpty, hasException, !all, !within, !unclear.subtracting(minus).isEmpty {
            // "od szesnastej wzwyż, byle nie w weekend": not all but the weekend, where the first is not understood
            return ([], [], "wybór zależy od czegoś albo jest niepewny")
        } else if within, explicit.isEmpty { base = everything } else if all, explicit.isEmpty
            || !isNarrowed && !onBehalf { base = everything } else if explicit.isEmpty,
            hasException || (likes || strikes && open.union(unclear).isEmpty)
            && !minus.isEmpty { base = everything }
        return (base.subtracting(minus).subtracting(excepted).subtracting(open).subtracting(unclear.subtracting(explicit)), base, nil)
    }

    /// "Czwartek, najlepiej po 17", "Poniedziałek. Po 17.": of days named by themselves an hour by itself tells the hour, and no more dates.
    private mutating func hoursBesideDays() -> (Set<Int>, String?)? {
        let hours = groups.filter { $0.sides == [.time] || $0.sides == [.period] }, days = groups.filter { $0.sides.isDisjoint(with: [.time, .period]) }
        guard !hours.isEmpty, !days.isEmpty, hours.count + days.count == groups.count, !restSuits, !all, !within, !hasException,
            !hours.contains(where: { $0.joined || $0.adds || $0.only }), !days.contains(where: { $0.adds || $0.set.isEmpty }) else { return nil }
        let named = days.reduce(into: Set<Int>()) { $0.formUnion($1.set) }, limit = hours.reduce(into: Set<Int>()) { $0.formUnion($1.set) }
        guard !limit.isEmpty else { return nil }
        byHourOnly = limit.subtracting(named)
        if named.isSubset(of: limit) { return (named, nil) }
        // "Do 16 lipca mogę. I w sobotę."
        guard hours.allSatisfy({ $0.sides == [.time] }) else { return nil }
        if named.isDisjoint(with: limit) { return hours.allSatisfy(\.isPreferred) ? (named, nil) : ([], PollReading.otherHour) }
        // "wtorek" of two, and an hour that one of them has: which is meant?
        return hours.allSatisfy(\.isPreferred) || !days.contains { $0.sides == [.weekday] } ? (named.intersection(limit), nil) : nil
    }

    /// The dates named as suitable. A time of day for all ("tylko po południu") narrows days named elsewhere.
    private mutating func explicit() -> (Set<Int>, String?) {
        if let beside = hoursBesideDays() { return beside }
        let limits = groups.filter { $0.only && $0.sides.isSubset(of: [.time, .period]) }
        let others = groups.filter { !$0.sides.isSubset(of: [.time, .period]) }
        if let limit = limits.first, limits.count == 1, !others.isEmpty, !limit.joined {
            let narrowed = others.reduce(into: Set<Int>()) { $0.formUnion($1.set) }.intersection(limit.set)
            if !narrowed.isEmpty { return (narrowed, nil) }
        }
        for time in groups where time.sides == [.time] && !time.joined {
            if others.contains(where: { $0.sides == [.weekday] && !$0.set.isDisjoint(with: time.set) && !$0.set.isSubset(of: time.set)
                && !time.set.isSubset(of: $0.set) }) { return ([], "nie wiadomo, czy pora dotyczy też dni") }
        }
        return (groups.reduce(into: Set<Int>()) { $0.formUnion($1.set) }, nil)
    }
}
