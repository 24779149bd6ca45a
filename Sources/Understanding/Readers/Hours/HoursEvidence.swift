// What the named amounts can come to, so that a stated sum is confirmed or doubted: "30 min i 45 min, razem godzina i kwadrans".

struct HoursEvidence {
    /// What was done.
    var parts: [HoursItem]
    /// What was named and doesn't count.
    var leftOut: [Double]
    /// A break that the hours of the clock include.
    var taken: Double

    /// "2 h i pół godziny, więc 2,5"; "dwie godziny, z czego jedna w drodze, więc jedna"; "po 10 minut dziennie, razem 50".
    func explains(_ total: Double) -> Bool {
        guard !parts.isEmpty else { return false }
        func comes(_ value: Double) -> Bool { abs(value - total) < 0.05 }
        let sum = parts.sum
        let rests = leftOut.map { sum - $0 } + [sum, sum - taken, sum - leftOut.reduce(0, +)]
        if rests.contains(where: comes) { return true }
        // "Trzy godziny: …, razem trzy": the first says the whole
        if parts.count > 1, comes(parts[0].hours), comes(sum - parts[0].hours) { return true }
        // "od 9 do 12, ale pół godziny piłam kawę, więc 2,5"
        if parts.count > 1, comes(2 * parts[0].hours - sum) { return true }
        guard let each = parts.first(where: \.isUncounted), each.hours > 0 else { return false }
        let times = (total - (sum - each.hours)) / each.hours
        return times > 1.5 && times < 41 && abs(times - times.rounded()) < 0.05
    }
}

// Amounts that are spoken of and were not spent.

extension HoursSum {
    /// "Pół godziny mniej niż tydzień temu", "o godzinę dłużej", "dwadzieścia minut przed czasem".
    func isCompared(_ span: TimeSpan, _ s: Sentence) -> Bool {
        let i = span.words.lowerBound, end = span.words.upperBound
        guard end < s.words.count, s.markBefore[end].isEmpty else { return false }
        let next = end + 1 < s.words.count ? s.words[end + 1].form : ""
        if apart.contains(s.words[end].form) || s.words[end].form == "przed" && (next == "czasem" || s.ordinal(at: end + 1) != nil) { return true }
        guard TimeWords.comparatives.contains(s.words[end].form) else { return false }
        if i > 0, s.words[i - 1].form == "o" { return true }
        return ["niz", "od", "than"].contains(next)
    }

    /// "5 lutego 2 h, 19 lutego odwołane, 26 lutego 1 h": one day of a list.
    func isCalledOff(_ segment: HoursSegment, _ segments: [HoursSegment], _ s: Sentence) -> Bool {
        guard segment.spans.isEmpty, segment.words.count < 6 else { return false }
        // "Wideo odwołane": what was done was done in another way
        let done = items.map(\.channels) + segments.filter { !$0.spans.isEmpty }.map(\.channels)
        if !segment.channels.isEmpty, !done.isEmpty, done.allSatisfy({ !$0.isEmpty && $0.isDisjoint(with: segment.channels) }) { return true }
        func isDay(_ each: HoursSegment) -> Bool { each.words.contains { s.date(at: $0) != nil || weekdays[s.words[$0].form] != nil } }
        return isDay(segment) && segments.contains { !$0.spans.isEmpty && isDay($0) }
    }

    /// "Poniedziałek 30, środa 40, piątek 20 minut": the unit of the last is that of all, where each has its place.
    var backfilled: [HoursItem] {
        guard let k = items.firstIndex(where: { $0.kind == .duration && !$0.isElliptic }), k > 0, items[..<k].allSatisfy({ $0.kind == .bare }),
            items[k].isPlaced, items[..<k].allSatisfy({ $0.isPlaced && (items[k].unit == 1 ? $0.hours <= 12 : $0.hours >= 5) }) else { return items }
        var out = items
        for i in 0..<k { (out[i].hours, out[i].kind, out[i].isElliptic) = (out[i].hours * items[k].unit, .duration, true) }
        return out
    }

    /// "Spotkanie 2 godziny, reszta to maile": how long those were isn't told.
    func isUntold(_ segment: HoursSegment, _ segments: [HoursSegment]) -> Bool {
        guard let last = items.last, !last.channels.isEmpty, !segments.contains(where: { $0.says("part") }) else { return false }
        return !segment.channels.isEmpty && last.channels.isDisjoint(with: segment.channels)
    }

    /// "telefon - 1, mail - 1": the way stands before the dash.
    func label(of segments: [HoursSegment], _ k: Int) -> Set<Channel>? {
        guard let before = heading(of: segments, k), segments[k].channels.isEmpty, !segments[k].isAtPlace else { return nil }
        return before.channels.isEmpty ? (before.isAtPlace ? [.meeting] : nil) : before.channels
    }

    /// What stands before the dash or the colon.
    func heading(of segments: [HoursSegment], _ k: Int) -> HoursSegment? {
        guard k > 0, segments[k].opensList, !segments[k].opensParenthesis else { return nil }
        let before = segments[k - 1]
        return before.spans.isEmpty && before.said.isEmpty && before.words.count < 4 ? before : nil
    }

    /// "35 minut, i z księdzem 25": one more talk.
    func isWithSomebody(_ span: TimeSpan, _ segment: HoursSegment, _ s: Sentence) -> Bool {
        guard segment.words.lowerBound + 1 < span.words.lowerBound else { return false }
        guard segment.words.lowerBound > 0 else { return false }
        return s.words[segment.words.lowerBound..<(span.words.lowerBound - 1)].contains { TimeWords.beforePartner.contains($0.form) }
    }
}

private let apart: Set<String> = ["wczesniej", "spoznienia", "opoznienia", "opoznieniem", "spoznieniem", "late", "early", "roznicy"]
