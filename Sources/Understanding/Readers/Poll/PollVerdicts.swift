// Which verdict holds for dates that a segment only names: "2 i 4 odpadają", "nie pasuje 2, 4", "5, jeśli znajdę zastępstwo".

/// What is done with the dates of a segment.
enum PollEffect: Sendable { case plus, minus, soft, open, unclear, ignored }

struct PollVerdicts {
    let segments: [PollSegment]
    /// The word at which the question begins: "3, a czy będzie parking?"; nil when nothing is asked.
    let questionStart: Int?
    /// The last verdict of the sentences before: "trzeci też".
    var earlier: PollSegment.Verdict?
    /// "Czy 3 jest pewny?": asked of the date, and nothing chosen.
    var asksOfState = false

    /// The verdict that a "też" in the next sentence would repeat.
    var last: PollSegment.Verdict? {
        if let named = segments.lastIndex(where: \.names), isUnread(named) { return nil }
        return segments.indices.reversed().lazy.compactMap(own).first ?? earlier
    }

    func effects() -> [PollEffect] {
        let conditional = conditionals()
        let earlier = pastRows(), others = othersRows()
        let premises = segments.lastIndex { $0.link == .concludes && ($0.names || $0.has(.rest) || $0.has(.all) || $0.has(.none)) } ?? 0
        let effects: [PollEffect] = segments.indices.map { k in
            let segment = segments[k]
            if stillCounts(k) { return .plus }
            if let verdict = concluded(k) { return verdict == .good ? .plus : .minus }
            if earlier.contains(k) || others.contains(k) || segment.has(.instead) || segment.has(.late) { return .ignored }
            // "jak Państwo wybiorą inny, to trudno"
            if segment.has(.adapt), !segment.names, segments[(k + 1)...].contains(where: { $0.verdict == .bad && !$0.names }) { return .ignored }
            // "zamiast 2 i 3 proszę 4"
            if k > 0, segments[k - 1].has(.instead), [.and, .or].contains(segment.link), segment.verdict == nil { return .ignored }
            if k > 0, k + 1 < segments.count, segments[k + 1].has(.instead), segment.references.allSatisfy({ $0.side == .time }) { return .ignored }
            if k < premises, !segment.has(.hedge), segment.link != .ifOnly { return premise(k) }
            if isLastResort(k) { return .ignored }
            if conditional.contains(k), isMovedByCondition(k) { return .soft }
            if conditional.contains(k) || segment.has(.hedge) || goesOnHedging(k) || isHedgedBehind(k) { return .open }
            if segment.has(.past) { return .ignored }
            // "Czy mogę przynieść 2 kartony książek?"
            if questionStart == 0, segment.unknown > 1, segment.verdict == .good, segments.count == 1 { return .ignored }
            if let questionStart, segment.words.lowerBound >= questionStart, own(k) != .good || asksOfState || segment.asksOfAll
                || segment.link == .start && segment.words.lowerBound > 0 { return .open }
            if segment.link == .because { return own(k) == .bad ? .soft : own(k) == .good ? .ignored : .soft }
            switch verdict(of: k) {
            case .good?: return isTakenBack(k) || isLimited(k) || isNarrowedUnread(k) ? .open : .plus
            case .bad?: return isInReason(k) ? .soft : .minus
            case nil: return unsaid(k)
            }
        }
        return wholeRows(effects)
    }

    /// "w marcu chętnie, np. 3 albo 4": numbers behind a time that is none of ours are days of that time.
    func elsewhere() -> [Int] {
        var out: [Int] = [], isElsewhere = false
        for k in segments.indices where segments[k].names {
            let isForeign = own(k) != .bad && segments[k].references.allSatisfy { $0.side == .period && $0.set.isEmpty && !$0.isLost }
            if isElsewhere, !isForeign, [.comma, .and, .or, .thatIs].contains(segments[k].link), segments[k].verdict == nil { out.append(k) }
            else { isElsewhere = isForeign }
        }
        return out
    }

    /// "19-go bym mógł, ale o 15": an hour behind "ale" that the date just named does not have is another date.
    func movesHour(_ k: Int) -> Bool {
        guard k > 0, segments[k].link == .but || segments[k].link == .comma && segments[k].has(.only),
            segments[k].opener != "a", segments[k].verdict != .bad, !segments[k].has(.except),
            segments[k - 1].references.contains(where: { $0.side != .time }) || !segments[k - 1].bare.isEmpty, own(k - 1) != .bad,
            !segments[k].references.isEmpty,
            segments[k].references.allSatisfy({ $0.side == .time && (!$0.isBroad || isBareLimit(k)) }) else { return false }
        // "we wtorek albo w czwartek, byle po 16" narrows the row
        let row = segments[k].link == .but ? segments[k - 1..<k] : segments[..<k]
        let named = row.flatMap(\.references).reduce(into: Set<Int>()) { $0.formUnion($1.set) }
        return !named.isEmpty && segments[k].references.allSatisfy { $0.set.isDisjoint(with: named) }
    }

    /// "piątek tak, ale po południu" and nothing else.
    private func isBareLimit(_ k: Int) -> Bool {
        segments[k].verdict == nil && segments[k].unknown == 0 && segments[k].flags.isSubset(of: [.only, .limit])
            && (k + 1 == segments.count || segments[k + 1].link == .because)
    }

    /// "mam służbę cały tydzień z wyjątkiem 17-go": the exception of what is denied suits.
    func isRefused(_ k: Int) -> Bool {
        own(k) == .bad && !segments[k].has(.none) && segments[k].references.allSatisfy { $0.side == .period || $0.side == .weekday && $0.isBroad }
    }

    /// "wszystkie prócz trzeciego odpadają".
    func isRefusedBut(_ k: Int) -> Bool {
        if segments[k - 1].has(.all), segments[k - 1].verdict == .bad, !segments[k - 1].names { return true }  // "Skreślam wszystkie prócz soboty"
        guard segments[k - 1].has(.all), own(k - 1) == nil else { return false }
        if segments[k].verdict == .bad { return true }
        guard segments[k].verdict == nil, k + 1 < segments.count else { return false }
        let next = segments[k + 1]
        return next.link == .comma && !next.names && next.verdict == .bad && next.unknown == 0
    }

    /// "Kończę o 16, więc 2 i 5": what the conclusion rests on chooses nothing; "żaden" and what is denied outright stay.
    private func premise(_ k: Int) -> PollEffect {
        if segments[k].has(.none), !segments[k].names { return .plus }
        if segments[k].references.last?.isFloor == true { return .ignored }  // "Najwcześniej od 15, więc pierwszy wypada, reszta tak"
        return own(k) == .bad && !segments[k].has(.weakBad) && segments[k].references.allSatisfy { $0.side == .identity } ? .minus : .soft
    }

    /// "W marcu dawałem 2 i 3, ale to już nieaktualne": the row goes on, and the remark takes it back.
    private func pastRows() -> Set<Int> {
        var out = Set<Int>()
        for k in segments.indices {
            let segment = segments[k]
            if k > 0, segment.isReported, segment.names, segments[k - 1].isReport { out.insert(k) }
            if k > 0, segment.opener == "(", segment.names, segments[k - 1].has(.past) { out.insert(k) }
            if k > 0, out.contains(k - 1) || segments[k - 1].has(.past) && segments[k - 1].names, [.and, .or, .comma].contains(segment.link),
                segment.names, segment.verdict == nil, segment.flags.isEmpty { out.insert(k) }
            // "1 i 2 rozważałam"
            var n = k
            while segment.has(.past), segment.names, segment.verdict == nil, n > 0, [.and, .or, .comma].contains(segments[n].link),
                segments[n - 1].names, segments[n - 1].verdict == nil, segments[n - 1].flags.isEmpty {
                n -= 1
                out.insert(n)
            }
            if segment.has(.past), !segment.names, segment.link == .but { out.formUnion(0..<k) }
        }
        return out
    }

    /// Named without a verdict anywhere near: chosen, unless something is said that we don't understand.
    private func unsaid(_ k: Int) -> PollEffect {
        if isInReason(k) { return .soft }
        if segments[k].has(.none), !segments[k].names { return .plus }
        if repeatsUnread(k) { return .unclear }
        if isTakenBack(k), segments[k].references.contains(where: { $0.side != .identity && $0.set.count > 1 }) { return .open }
        if ambiguous(k) || isLimited(k) || isDeniedBehind(k) || isNarrowedUnread(k) { return .open }
        // "co do pierwszego, zgłosiłaby się Kasia"
        if segments[k].isTopic, k + 1 < segments.count, segments[k + 1].link == .comma, !segments[k + 1].names, segments[k + 1].unknown > 0 {
            return .unclear
        }
        // "później już tylko pole i pole"
        if segments[k].unknown > 0, segments[k].references.contains(where: \.isThen) { return .unclear }
        let isUnclear = goesOnUnknown(k) || isUnknownBehind(k) || segments[k].unknown > 0 && !segments[k].has(.only) && !segments[k].has(.all)
            && !segments[k].isFromOn
        return isUnclear ? segments[k].names ? .unclear : .open : .plus
    }

    /// "dopiero po konferencji"; "dopiero po szesnastej" says it itself.
    private func isLimited(_ k: Int) -> Bool { segments[k].has(.limit) && !segments[k].has(.later) && !segments[k].isFromOn
        && !segments[k].references.contains { $0.side == .time || $0.side == .period } }

    /// "… bo w piątek mam żale, w środę szkołę": the reason goes on.
    private func isInReason(_ k: Int) -> Bool {
        guard segments[k].verdict == nil, let reason = segments[..<k].lastIndex(where: { $0.link == .because }) else { return false }
        return segments[reason + 1...k].allSatisfy { [.comma, .and].contains($0.link) && $0.verdict == nil && !$0.has(.rest) && !$0.has(.all) }
    }

    func own(_ k: Int) -> PollSegment.Verdict? {
        let s = segments[k]
        if isLastResort(k) { return nil }
        if turnsGood(k) { return .good }
        if turnsBad(k) { return .bad }
        if let verdict = s.verdict { return verdict }
        // "wszystkie pasują, tylko 10 lutego mamy skontrum"
        if s.has(.only), s.has(.weakBad), s.names, k > 0, segments[k - 1].has(.all), segments[k - 1].verdict == .good { return .bad }
        if s.has(.adapt) || s.has(.whichever) { return .good }
        // "w poniedziałki zawsze mam sesję"
        guard s.has(.weakBad), !s.has(.only), !s.has(.all) || s.names && s.unknown > 0,
            !s.has(.rest), !s.has(.adapt) else { return s.has(.only) && !s.isLaterUnread ? .good : nil }
        return .bad
    }

    private func verdict(of k: Int) -> PollSegment.Verdict? {
        if let own = own(k) { return own }
        guard segments[k].names || segments[k].has(.rest) || segments[k].has(.all) else { return nil }
        if repeatsUnread(k) { return nil }
        if segments[k].has(.same), segments[k].names, let before = segments[..<k].indices.reversed().lazy.compactMap(own).first
            ?? earlier { return before }
        // "Żaden z terminów 1-3, 4 i 5 tak": a row of its own
        let isOwnRow = segments[..<k].contains { $0.has(.none) } && verdictBehind(k) == .good
        if let heading = heading(of: k), !(heading == .bad && isOwnRow) { return heading }
        if segments[k].references.last?.isFloor == true { return .good }
        if let next = verdictBehind(k) { return next }
        return verdictBefore(k)
    }

    /// "Nie: 1, 2, 5".
    func heading(of k: Int) -> PollSegment.Verdict? {
        for n in stride(from: k, through: 0, by: -1) {
            if segments[n].isHeading { return own(n) }
            if n < k, isRemark(n) { continue }
            guard own(n) == nil, segments[n].names, [.comma, .and, .or].contains(segments[n].link) else { return nil }
        }
        return nil
    }

    /// "odpada 4 marca (wywiadówka), 8 marca (akademia)": what stands in brackets leaves the row whole.
    private func isRemark(_ n: Int) -> Bool { segments[n].opener == "(" && !segments[n].names && segments[n].verdict == nil }

    private func dates(of n: Int) -> Set<Int> { segments[n].references.reduce(into: []) { $0.formUnion($1.set) } }

    /// "1, 2 i 3 nie": the verdict behind the last of a row holds for the row; also "W środę, niestety, nie mogę".
    private func verdictBehind(_ k: Int) -> PollSegment.Verdict? {
        var n = k + 1
        while n < segments.count {
            let s = segments[n]
            // "1, 3, 5 (2 i 4 nie mogę)": said of others; "2 (8 grudnia) i 4 nie": the same once more
            if s.opener == "(", s.names, dates(of: n).isDisjoint(with: dates(of: n - 1)) { return nil }
            // "1 lub 4, 2 i 3 odpadają": a conjunction before the comma ends a row
            if s.link == .comma, s.references.contains(where: \.isThen) || s.names && segments[k].has(.all) { return nil }
            // "Wtorki, w soboty i piątek nie"
            if s.link == .comma, s.names, s.hasPreposition && !segments[k].hasPreposition
                || own(n) == nil && segments[k].isToldApart(from: s) { return nil }
            if s.link == .comma, s.names, [.and, .or].contains(segments[n - 1].link) { return nil }
            guard [.comma, .and, .or].contains(s.link), !s.has(.like), !s.has(.except), !s.has(.rest), !s.has(.all), s.link != .comma
                || isAlike(n, n - 1) || endsRow(n)
                else { return nil }
            if let verdict = own(n) {
                // "piątek o 10, od 12 mam lekcje": busy at another hour than that of the date
                if verdict == .bad, s.link == .comma, isOtherHour(n, than: k) { return nil }
                if verdict == .bad, s.link == .comma, segments[k].isToldApart(from: s) { return nil }
                if verdict == .bad, s.verdict == nil, s.link == .comma, isOtherPeriod(n, than: k) { return nil }
                if s.has(.only) && s.verdict == nil || verdict == .good && segments[k].unknownBehind > 0 { return nil }
                if !s.names, s.verdict == nil, s.has(.weakBad), s.unknown > 0, !s.has(.limit), k == n - 1, k > 0, segments[k].unknown == 0,
                    segments[k].references.allSatisfy(\.isLimit) { return verdict }  // "do 18-go włącznie, mam zwolnienie"
                if !s.names, s.unknown > 0 || s.has(.limit) { return nil }
                if !s.names { return n == k + 1 || segments[(k + 1)..<n].allSatisfy(\.names) || segments[(k + 1)..<n].allSatisfy { !$0.names }
                    ? verdict : nil }
                if s.deniesDate, ["ani", "nor"].contains(s.opener) { return verdict }  // "czwartek ani piątek nie leży"
                guard !s.verdictFirst, !s.deniesDate, s.link != .comma || !isDeniedOneByOne(from: n) else { return nil }
                return s.link == .comma && s.hasPreposition != segments[k].hasPreposition ? nil : verdict
            }
            guard s.names || s.has(.weakBad) else { return nil }
            n += 1
        }
        return nil
    }

    private func isOtherHour(_ n: Int, than k: Int) -> Bool {
        let hours = segments[n].references, tally = PollTally(everything: [], isKnown: true)
        return !hours.isEmpty && hours.allSatisfy { $0.side == .time || $0.side == .period && $0.isLimit }
            && segments[k].references.contains { $0.side == .weekday || $0.side == .identity }
            && tally.union(segments[n]).isDisjoint(with: tally.union(segments[k]))
    }

    /// "obie środy, wtorek nie, weekend nie": a "nie" for each denies no row.
    private func isDeniedOneByOne(from n: Int) -> Bool {
        n + 1 < segments.count && segments[n].verdict == .bad && segments[n + 1].verdict == .bad && segments[n + 1].names
            && segments[n + 1].link == .comma
    }

    /// "Poniedziałek, wtorek 2-go i czwartek skreślam": the conjunction at the end joins days that are told in different ways.
    private func endsRow(_ n: Int) -> Bool {
        guard n + 1 < segments.count, [.and, .or].contains(segments[n + 1].link), segments[n + 1].names, own(n) == nil, own(n + 1) != nil
            else { return false }
        return segments[n - 1...n + 1].allSatisfy { segment in
            segment.unknown == 0 && !segment.references.isEmpty
                && segment.references.allSatisfy { $0.side == .weekday && !$0.isBroad || $0.side == .identity && $0.words.count > 1 }
        }
    }

    /// "…, 3 i 5, rano pracuję": numbers of the list and hours are no one row.
    private func isAlike(_ k: Int, _ n: Int) -> Bool {
        guard let one = segments[k].references.first?.side, let other = segments[n].references.first?.side else { return true }
        // "czwartek 25 lutego, marzec odpada"
        func isDate(_ i: Int) -> Bool { segments[i].references.contains { $0.side == .identity } }
        func isPeriod(_ i: Int) -> Bool { segments[i].references.allSatisfy { $0.side == .period } }
        if isPeriod(n) && isDate(k) || isPeriod(k) && isDate(n) { return false }
        return (one == .identity) == (other == .identity)
    }

    /// "nie pasuje 2, 4": the verdict before the first of a row.
    private func verdictBefore(_ k: Int) -> PollSegment.Verdict? {
        guard k > 0, !segments[k].references.contains(where: \.isThen), segments[k].unknown == 0 || segments[k].link != .comma,
            ![.but, .because, .ifOnly, .thatIs,
            .concludes].contains(segments[k].link) else { return nil }
        for n in stride(from: k - 1, through: 0, by: -1) where !isRemark(n) {
            if let verdict = own(n) {
                if segments[n].names, !segments[n].verdictFirst, verdict == .bad { return nil }
                if segments[n].deniesDate, segments[k].link == .comma { return nil }
                if !segments[n].names, n < k - 1, verdict == .bad { return nil }
                if verdict == .good, segments[n].names, !segments[n].verdictFirst, endsUnread(k) { return nil }
                return verdict
            }
            if [.but, .because, .ifOnly, .thatIs, .concludes].contains(segments[n].link) || !segments[n].names
                && segments[n].unknown > 0 { return nil }
        }
        return nil
    }

    /// Segments under a condition, and those whose condition it is.
    private func conditionals() -> Set<Int> {
        var out = Set<Int>()
        for (k, segment) in segments.enumerated() where segment.link == .ifOnly && !isLastResort(k) {
            out.insert(k)
            if !segment.opensAnew {
                var n = k - 1
                while n >= 0 {
                    if segments[n].names || segments[n].has(.all) { out.insert(n) }
                    if segments[n].names && own(n) != nil || [.but, .because, .start].contains(segments[n].link) { break }
                    n -= 1
                }
            }
            var n = k + 1
            while n < segments.count, segments[n].link != .but, segments[n].link != .ifOnly, segment.opensAnew
                || own(n) == nil { out.insert(n); n += 1 }
        }
        return out
    }
}
