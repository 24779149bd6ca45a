// Remarks on one date: "Piąty – o 14 schodzę z dyżuru, zdążę", "4: na 50 %".

extension PollSegment {
    /// A date, a dash or colon, and a remark of several clauses: its last verdict is the one that counts, and it is about that date.
    static func settled(_ segments: [PollSegment], _ s: Sentence) -> [PollSegment] {
        guard let first = segments.first, let topic = first.references.first, topic.side == .identity || topic.side == .weekday,
            segments.count > 1 || first.references.count > 1, s.opensRemark(topic.words.upperBound),
            segments.allSatisfy({ $0.remarksOnly(on: topic) }), let verdict = lastVerdict(segments) else { return segments }
        var whole = first
        whole.references = [topic]
        (whole.verdict, whole.unknown, whole.unknownBehind) = (verdict, 0, 0)
        whole.flags = []
        whole.verdictFirst = false
        whole.words = first.words.lowerBound..<segments[segments.count - 1].words.upperBound
        return [whole]
    }

    /// "… bo w południe Anioł Pański, a potem obiad u sióstr": what goes on with a reason names no dates.
    static func leaveReasons(_ segments: inout [PollSegment]) {
        for k in segments.indices.dropFirst() where segments[k - 1].link == .because && segments[k].link == .but && segments[k].opener == "a" {
            guard segments[k].verdict == nil, segments[k].unknown > 0, segments[k].flags.isEmpty, segments[k].references.allSatisfy(\.isThen)
                else { continue }
            segments[k].references = []
        }
    }

    /// "Jedyny termin, który mi nie pasuje, to pierwszy": that one is out, and the rest suits.
    static func refuseOnly(_ segments: inout [PollSegment]) {
        guard segments.count == 2, segments[0].has(.only), segments[0].verdict == .bad, !segments[0].names, segments[0].unknown == 0,
            segments[1].names, segments[1].verdict == nil, segments[1].unknown == 0, segments[1].flags.isEmpty,
            [.comma, .then, .thatIs].contains(segments[1].link) else { return }
        segments[0].verdict = nil
        segments[0].flags.remove(.only)
        segments[1].verdict = .bad
        segments[1].flags.insert(.only)
    }

    /// Hours of the remark may explain, but neither choose another date nor narrow this one.
    private func remarksOnly(on topic: DateReference) -> Bool {
        guard link != .ifOnly, !takesBack, flags.isDisjoint(with: [.hedge, .rest, .all, .none, .except, .other, .instead, .only, .adapt, .boxed])
            else { return false }
        return references.allSatisfy { reference in
            if reference.words == topic.words { return true }
            guard reference.side == .time || reference.side == .period else { return false }
            let common = reference.set.intersection(topic.set)
            return common == topic.set || common.isEmpty && verdict != .good
        }
    }

    /// "wolne, ale obiecałem żonie teatr": what is said behind "ale" weighs, even where it says neither yes nor no.
    private static func lastVerdict(_ segments: [PollSegment]) -> Verdict? {
        var last: Verdict?
        for segment in segments where segment.link != .because {
            if let verdict = segment.verdict { last = verdict }
            else if segment.link == .but, last == .good, segment.has(.past) || segment.has(.weakBad) { last = nil }
        }
        return last
    }
}

extension Sentence {
    /// A dash or colon stands before the word.
    fileprivate func opensRemark(_ i: Int) -> Bool {
        guard words.indices.contains(i) else { return false }
        // "5) jadę do córki"
        if markBefore[i] == ")", i == 1, words[0].number != nil { return true }
        return markBefore[i] == ":" || ["-", "–", "—"].contains(markBefore[i]) && words[i].spaced
    }

    /// "50 %", "100 procent": how sure a date is.
    func percent(at i: Int) -> Int? {
        guard let n = words[i].number, n <= 100 else { return nil }
        if i + 1 < words.count, words[i + 1].form.hasPrefix("procent") || words[i + 1].form == "percent" { return n }
        return words[i].text.base[words[i].text.endIndex...].first { $0 != " " } == "%" ? n : nil
    }
}
