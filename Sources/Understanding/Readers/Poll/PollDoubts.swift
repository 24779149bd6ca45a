// Dates named with a yes or without a word, of which something near them makes the reader doubt: "piątek, o ile szef się zgodzi".

extension PollVerdicts {
    /// "1 only if you can't find anything else", "jak reszcie nie leży, to 5": a condition that only says how much it is liked.
    func isLastResort(_ k: Int) -> Bool {
        let segment = segments[k]
        return segment.link == .ifOnly && !segment.names && segment.has(.rest) && (segment.verdict == .bad || segment.has(.none))
    }

    /// "Pierwszy wchodziłby w grę, gdyby zacząć o 10": as it is offered, it does not suit.
    func isMovedByCondition(_ k: Int) -> Bool {
        guard segments[k].names, segments[k].references.allSatisfy({ $0.side == .identity || $0.side == .weekday }) else { return false }
        let set = segments[k].references.reduce(into: Set<Int>()) { $0.formUnion($1.set) }
        return segments[max(0, k - 1)..<min(k + 2, segments.count)].contains { condition in
            condition.link == .ifOnly && !condition.references.isEmpty
                && condition.references.allSatisfy { $0.side == .time && !$0.isBroad && !$0.isLimit && $0.set.isDisjoint(with: set) }
        }
    }

    /// "Monday and Tuesday would work, Wednesday perhaps": a further choice, as with "ewentualnie".
    func isMild(_ k: Int) -> Bool {
        let s = segments[k]
        guard s.isMildlyHedged, s.names, s.verdict != .bad, s.unknown == 0, s.link != .ifOnly, questionStart == nil else { return false }
        return segments.indices.contains { n in n != k && segments[n].names && own(n) == .good && !segments[n].has(.hedge) }
            && segments.allSatisfy { $0.isMildlyHedged || !$0.has(.hedge) && $0.link != .ifOnly }
    }

    /// "albo 3, albo 4, wyjaśni się w piątek".
    func isHedgedBehind(_ k: Int) -> Bool {
        guard own(k) == nil, segments[k].names, k + 1 < segments.count else { return false }
        let next = segments[k + 1]
        return [.and, .or].contains(next.link) && next.names && next.has(.hedge) && !next.verdictFirst && own(k + 1) == nil
    }

    /// "nie wiem: 4, 5".
    func goesOnHedging(_ k: Int) -> Bool {
        guard own(k) == nil, segments[k].names, let hedge = segments[..<k].lastIndex(where: { $0.has(.hedge) && $0.verdictFirst && $0.names })
            else { return false }
        return segments[(hedge + 1)...k].allSatisfy { [.comma, .and, .or].contains($0.link) && $0.names && $0.verdict == nil }
    }

    /// "wtorki i czwartki - fizjoterapia": what is not understood of the last of a row is not understood of the row.
    func isUnknownBehind(_ k: Int) -> Bool {
        for n in segments.indices.dropFirst(k + 1) {
            let s = segments[n]
            guard [.comma, .and, .or].contains(s.link), s.names, s.verdict == nil, s.flags.isEmpty else { return false }
            if s.unknown > 0 { return [.and, .or].contains(s.link) && !s.opensUnknown }
        }
        return false
    }

    /// "omijam 2 i 3": what is not understood of the first is not understood of the second.
    func goesOnUnknown(_ k: Int) -> Bool {
        guard k > 0, segments[k].names, !segments[k].has(.only) else { return false }
        let before = segments[k - 1]
        // "omijam 2, 3" goes on over the comma, "w piątek studniówka, 3 i 4" does not
        guard [.and, .or].contains(segments[k].link) || segments[k].link == .comma && before.opensUnknown && segments[k].unknown == 0
            else { return false }
        return before.names && before.verdict == nil && before.flags.isEmpty && (before.unknown > 0 || goesOnUnknown(k - 1))
    }

    /// "We wtorki mam zastępstwo i wtedy mogę": what the writer does then leaves them free.
    func turnsGood(_ k: Int) -> Bool {
        let s = segments[k]
        guard k + 1 < segments.count, s.names, ![.because, .ifOnly].contains(s.link), s.verdict != .good, !s.deniesDate,
            s.flags.isSubset(of: [.weakBad, .same, .only]) else { return false }
        let next = segments[k + 1]
        guard !next.names, next.verdict == .good, next.unknown < 2, next.flags.isSubset(of: [.again]) else { return false }
        if next.has(.again) || next.pointsBack { return [.and, .comma, .concludes].contains(next.link) }
        return next.link == .and && next.unknown == 0 && s.verdict == nil && s.has(.weakBad) && !s.references.contains(where: \.isLimit)
    }

    /// "W Barbórkę orkiestra gra, wtedy nie mogę", "…, więc tego dnia nie": whatever was said of the date before, it is out.
    func turnsBad(_ k: Int) -> Bool {
        guard segments[k].names, ![.because, .ifOnly].contains(segments[k].link), segments[k].flags.isDisjoint(with: [.hedge, .past, .except]),
            let n = segments.indices.dropFirst(k + 1).first(where: { segments[$0].names || segments[$0].pointsBack }) else { return false }
        let next = segments[n]
        return !next.names && next.verdict == .bad && next.unknown == 0 && [.comma, .and, .concludes].contains(next.link)
            && next.flags.isSubset(of: [.again])
    }

    /// "W piątek odbiór drewna": a date of which something is said that we don't know.
    func isUnread(_ k: Int) -> Bool {
        segments[k].names && segments[k].unknown > 0 && own(k) == nil && !segments[k].has(.only) && !segments[k].has(.all)
    }

    /// "W piątek odbiór drewna, w sobotę również": what is not understood of the first is not understood of the second.
    func repeatsUnread(_ k: Int) -> Bool {
        guard segments[k].has(.same), segments[k].names, segments[k].verdict == nil, [.comma, .and].contains(segments[k].link),
            let before = segments[..<k].lastIndex(where: \.names), (before + 1..<k).allSatisfy({ own($0) == nil }) else { return false }
        return isUnread(before)
    }

    /// "jeszcze w kwietniu, w maju mam przeprowadzkę".
    func isOtherPeriod(_ n: Int, than k: Int) -> Bool {
        func period(_ i: Int) -> Set<Int>? {
            guard segments[i].references.count == 1, segments[i].references[0].side == .period else { return nil }
            return segments[i].references[0].set
        }
        guard let one = period(n), let other = period(k) else { return false }
        return one.isDisjoint(with: other)
    }

    /// "czwartki są wolne, wtorki i środy to dostawy": a row of its own, of which something is said that we don't know.
    func endsUnread(_ k: Int) -> Bool {
        guard let first = (0...k).last(where: { segments[$0].link == .comma }), first > 0 else { return false }
        let row = segments[first...].prefix { $0.words.lowerBound == segments[first].words.lowerBound || [.and, .or].contains($0.link) }
        return row.allSatisfy { $0.names && $0.verdict == nil && !$0.has(.weakBad) } && row.contains { $0.unknownBehind > 0 && !$0.has(.same) }
    }

    /// "1 mógłbym, ale bez niej nie ma sensu".
    func isTakenBack(_ k: Int) -> Bool {
        guard k + 1 < segments.count, segments[k].names else { return false }
        let next = segments[k + 1]
        return next.link == .but && next.opener != "a" && !next.names && next.verdict == .bad && next.unknown < 2
            && next.flags.isDisjoint(with: [.limit, .later, .late, .past, .rest, .all, .none, .only, .except])
    }

    /// "wtorek, ale tylko ten z …": which of several, in words that we don't know.
    func isNarrowedUnread(_ k: Int) -> Bool {
        guard k + 1 < segments.count, segments[k].references.contains(where: { $0.side != .identity && $0.set.count > 1 }) else { return false }
        let next = segments[k + 1]
        return next.has(.only) && !next.names && next.unknown > 0 && next.verdict == nil && [.but, .comma].contains(next.link)
    }

    /// "3, nie mam jak dojechać": why something is refused, most likely this.
    func isDeniedBehind(_ k: Int) -> Bool {
        guard k == 0, segments.count > 1, segments[k].names else { return false }
        let next = segments[k + 1]
        return next.link == .comma && !next.names && next.verdict == .bad && next.unknown > 0
            && next.flags.isDisjoint(with: [.rest, .all, .limit, .later, .past])
    }

    /// "2 odpada, 4" and "nie 2, 4": nothing tells whether the last goes the same way.
    func ambiguous(_ k: Int) -> Bool {
        guard k > 0, heading(of: k) == nil, segments[k].link == .comma || segments[k].link == .and, segments[k].names, !segments[k].has(.only),
            !segments[k].has(.rest), !segments[k].has(.all), !segments[k].references.contains(where: \.isThen),
            segments[k - 1].names else { return false }
        return own(k - 1) == .bad
    }
}

extension PollStatements {
    /// "Monday would work, Wednesday perhaps": taken as "ewentualnie".
    static func takeMildDoubts(_ cut: inout [[PollSegment]], _ text: [Sentence]) {
        for i in cut.indices where cut[i].contains(where: \.isMildlyHedged) {
            let verdicts = PollVerdicts(segments: cut[i], questionStart: text[i].questionStart)
            for k in cut[i].indices where verdicts.isMild(k) {
                cut[i][k].flags.remove(.hedge)
                cut[i][k].verdict = .good
            }
        }
    }
}
