// One row of dates set against another: "2 i 3, a nie 1 i 3", "nie 1 i 3, tylko 2 i 3".

extension PollSegment {
    /// What stands in both rows is not denied, and of "ma być 2" the verb says nothing.
    static func contrasted(_ segments: [PollSegment], _ s: Sentence) -> [PollSegment] {
        guard let first = segments.firstIndex(where: { $0.deniesDate && $0.names && $0.verdict == .bad }) else { return segments }
        let denied = row(from: first, segments)
        guard let chosen = rowBefore(first, segments) ?? rowBehind(denied.upperBound, segments) else { return segments }
        let tally = PollTally(everything: [], isKnown: true)
        let good = segments[chosen].reduce(into: Set<Int>()) { $0.formUnion(tally.union($1)) }
        let isShared = segments[denied].contains { one in segments[chosen].contains { tally.union($0) == tally.union(one) } }
        let isMeant = s.words[segments[chosen.lowerBound].words].contains { DateRemarkWords.meant.contains($0.form) }
        guard !good.isEmpty, segments[denied].allSatisfy(\.isToldByDate), isShared || isMeant else { return segments }
        var out = segments
        for k in chosen {
            out[k].unknown -= min(out[k].unknown, s.words[out[k].words].count { DateRemarkWords.meant.contains($0.form) })
            if out[k].unknown == 0 { (out[k].unknownBefore, out[k].unknownBehind) = (0, 0) }
            out[k].flags.subtract([.weakBad, .same])
            out[k].verdict = .good
        }
        for k in denied {
            for n in out[k].references.indices { out[k].references[n].set.subtract(good) }
            (out[k].verdict, out[k].deniesDate) = (.bad, true)
        }
        for k in denied.reversed() where out[k].references.allSatisfy(\.set.isEmpty) { out.remove(at: k) }
        return out
    }

    /// A segment and those that go on with it.
    private static func row(from first: Int, _ segments: [PollSegment]) -> Range<Int> {
        let more = segments[(first + 1)...].prefix { [.and, .or, .comma].contains($0.link) && $0.names && $0.verdict == nil && $0.flags.isEmpty }
        return first..<more.endIndex
    }

    /// "(2 i 3), a nie 1".
    private static func rowBefore(_ end: Int, _ segments: [PollSegment]) -> Range<Int>? {
        guard end > 0, segments[end].link == .but && segments[end].opener == "a" || segments[end].link == .comma else { return nil }
        var first = end - 1
        while first > 0, [.and, .or, .comma].contains(segments[first].link), segments[first - 1].isOfRow { first -= 1 }
        return segments[first..<end].allSatisfy(\.isOfRow) ? first..<end : nil
    }

    /// "nie 1, tylko (2 i 3)".
    private static func rowBehind(_ first: Int, _ segments: [PollSegment]) -> Range<Int>? {
        guard first < segments.count, segments[first].isOfRow, segments[first].link == .but || segments[first].has(.only) else { return nil }
        return row(from: first, segments)
    }

    private var isOfRow: Bool {
        !deniesDate && verdict != .bad && flags.isSubset(of: [.weakBad, .only, .same]) && link != .ifOnly && isToldByDate
    }

    /// No hours, and no "ten drugi" of those just named.
    private var isToldByDate: Bool {
        names && !isPointed && references.allSatisfy { ($0.side == .identity || $0.side == .weekday) && !$0.isBroad && !$0.isLost }
    }
}
