// Parts of the list, each with its own exceptions: "1-6 bez 5, z dalszych tylko 8", "z pierwszej szóstki nie było 4, z drugiej tylko 9".

/// A part of the list, who of it was there, and who was away.
private struct ToldPart {
    var items: Range<Int>
    var there: Set<Entry>
    var away: Set<Entry>
    /// "Z 1-6 nie było 5"
    var saysAway = false
    /// "z panów tylko Kos": only beside what is said of the women is it a part.
    var isOfSex = false
}

extension AttendanceReader {
    /// With each such part as two statements: those who were there, and those who were away.
    func withParts(_ scanned: Scanned, _ roll: Roll) -> Scanned {
        var out: Scanned = [], known = Set<Entry>()
        for (s, items) in scanned {
            var reader = AttendancePartReader(s: s, items: items, roll: roll, known: known)
            let parts = s.isQuestion ? [] : reader.parts()
            for case .entries(let set, false, _) in items.map(\.what) { known.formUnion(set) }
            guard !parts.isEmpty else { out.append((s, items)); continue }
            var start = 0
            for part in parts + [ToldPart(items: items.count..<items.count, there: [], away: [])] {
                let between = items[start..<part.items.lowerBound]
                if between.contains(where: reader.tells) { out.append((s, Array(between))) }
                // what is said of those who were named stands last: "…, do tego 8"
                let both = [(part.there, AttendanceSense.present), (part.away, .absent)]
                for (entries, sense) in part.saysAway ? both : both.reversed() where !entries.isEmpty {
                    out.append((s, reader.statement(entries, sense, in: part.items)))
                }
                start = part.items.upperBound
            }
        }
        return out
    }
}

/// Finds the parts in one sentence.
private struct AttendancePartReader {
    let s: Sentence
    let items: [AttendanceItem]
    let roll: Roll
    /// Parts of the list that were told of before.
    var known: Set<Entry>
    /// Whether those named of the part before were away: "z drugiej Gawron".
    private var lastKind: Bool?
    private var lastEnd = 0

    init(s: Sentence, items: [AttendanceItem], roll: Roll, known: Set<Entry>) {
        (self.s, self.items, self.roll, self.known) = (s, items, roll, known)
    }

    mutating func parts() -> [ToldPart] {
        var out: [ToldPart] = [], plain: [ToldPart] = [], k = 0
        (lastKind, lastEnd) = (nil, 0)
        while k < items.count {
            guard let (part, end) = part(at: k) else {
                if case .entries(let set, false, _) = items[k].what { known.formUnion(set) }
                k += 1
                continue
            }
            known.formUnion(part)
            // "od Gil do Mazura, czyli 1-7 bez 3": said before
            let isSaid = items[..<k].contains { if case .entries(let set, false, _) = $0.what { set == part } else { false } }
            if !isSaid, !isHouse(k), let told = told(of: part, at: k, end) {
                if told.isOfSex { plain.append(told) } else { out.append(told) }
                (k, lastEnd) = (told.items.upperBound, told.items.upperBound)
            } else {
                if let whole = undivided(part, at: k, end) { plain.append(whole) }
                k = end
            }
        }
        // "1-4 komplet", beside parts that are divided
        let isHalved = plain.contains(where: \.isOfSex) && (out + plain).reduce(Set<Entry>()) { $0.union($1.there).union($1.away) } == roll.numbers
        return out.isEmpty && !isHalved ? [] : (out + plain).sorted { $0.items.lowerBound < $1.items.lowerBound }
    }

    /// Numbers one after another, women, men, those behind the ones who were named; and the item behind.
    private func part(at k: Int) -> (Set<Entry>, Int)? {
        switch items[k].what {
        case .entries(let set, false, let named) where set.count > 1 && (named == .calling || named != .name && isRow(set)): return (set, k + 1)
        case .sense(.women): return roll.women.map { ($0, k + 1) }
        case .sense(.men): return roll.men.map { ($0, k + 1) }
        case .sense(.even), .sense(.odd):
            let rest = items[k].isSense(.even) ? 0 : 1
            return isOf(k) ? (roll.numbers.filter { $0 % 2 == rest }, k + 1) : nil
        case .sense(.rest) where isOf(k): return further(k)
        case .unknown, .filler, .sense(.add):
            let form = s.words[items[k].words.lowerBound].form
            let isFurther = ["dalej", "nizej", "potem"].contains(form) && k + 1 < items.count && items[k + 1].isSense(.only)
            return isFurther || isOf(k) && ["dalszych", "dalszej", "nastepnych", "kolejnych"].contains(form) ? further(k) : nil
        default: return nil
        }
    }

    /// "z dalszych", "z pozostałej czwórki": those of whom no part was told.
    private func further(_ k: Int) -> (Set<Entry>, Int)? {
        let left = roll.numbers.subtracting(known)
        guard known.count > 1, left.count > 1 else { return nil }
        let next = k + 1 < items.count && !items[k + 1].hasComma && items[k + 1].isCount ? k + 2 : k + 1
        return (left, next)
    }

    /// Nobody between the first and the last is left out.
    private func isRow(_ set: Set<Entry>) -> Bool {
        guard let first = set.min(), let last = set.max() else { return false }
        return roll.numbers.filter { (first...last).contains($0) } == set
    }

    private func isHouse(_ k: Int) -> Bool { if case .entries(_, _, .calling) = items[k].what { true } else { false } }

    /// "same panie, oprócz Kos": nobody else.
    private func isSole(_ k: Int) -> Bool {
        guard k > 0, !items[k].hasComma else { return false }
        return items[k - 1].isSense(.only) || items[k - 1].isSense(.whole) && s.words[items[k - 1].words.lowerBound].form.hasPrefix("sam")
            || k > 1 && items[k - 2].isSense(.only) && s.words[items[k - 1].words.lowerBound].form == "the"
    }

    /// "z", "of the", "z pozycji" before it.
    private func isOf(_ k: Int) -> Bool {
        var i = items[k].words.lowerBound
        while i > 0, betweenParts.contains(s.words[i - 1].form), s.gap(before: i) == " " { i -= 1 }
        return i > 0 && ["z", "ze", "sposrod", "wsrod", "of", "from", "among"].contains(s.words[i - 1].form)
    }

    private mutating func told(of part: Set<Entry>, at k: Int, _ end: Int) -> ToldPart? {
        guard !isDenied(before: k) else { return nil }
        let isOf = isOf(k)
        var j = end, said = Said()
        // "panie bez wyjątku", "1-6 co do jednego"
        if end < items.count, items[end].isSense(.noAbsentees), !items[end].hasComma, items[end].words.count > 1 {
            return ToldPart(items: k..<end + 1, there: part, away: [])
        }
        while j < items.count {
            let isApart = items[j].hasComma && !items[j].gap.contains(":")
            if isApart, !items[j].isSense(.except), !items[j].isSense(.only), !(said.count != nil && items[j].isNamedOne) { return nil }
            if items[j].isNamedOne || items[j].isSense(.label) {
                let isAgain = isOf && said.isSilent && lastEnd > 0 && lastKind != nil && !items[lastEnd..<k].contains(where: tells)
                guard said.isExcept || said.isOnly || isOf && said.isAbsent || said.count != nil || isAgain else { return nil }
                let isAway = said.isExcept || said.isAbsent || isAgain && lastKind!
                lastKind = isAway
                var told = named(from: j, of: part, k, isAway: isAway, count: said.count)
                told?.saysAway = said.isAbsent
                told?.isOfSex = (part == roll.women || part == roll.men) && !said.isExcept && said.count == nil
                return told
            }
            guard said.take(items[j]) else { return nil }
            j += 1
        }
        return nil
    }

    /// "1-4 komplet", "pierwsza dziesiątka wszyscy", "z pozostałej czwórki nikt": up to the next comma nothing else.
    private func undivided(_ part: Set<Entry>, at k: Int, _ end: Int) -> ToldPart? {
        let behind = items[end...].prefix { !$0.hasComma && !$0.gap.contains("(") && !$0.gap.contains(";") }
        guard !behind.isEmpty, !isDenied(before: k) else { return nil }
        var isWhole = false, isNone = false
        for item in behind {
            switch item.what {
            case .filler: break
            case .sense(.all), .sense(.whole), .sense(.present): isWhole = true
            case .sense(.nobody): isNone = true
            default: return nil
            }
        }
        guard isWhole || isNone else { return nil }
        return ToldPart(items: k..<behind.endIndex, there: isNone ? [] : part, away: isNone ? part : [], saysAway: isNone)
    }

    /// "Nie było 1-6 poza 4", "Nieobecni: 1-6 bez 4": what stands before the part says more of it.
    private func isDenied(before k: Int) -> Bool {
        var j = k
        while j > 0, !items[j].gap.contains(where: { ",;".contains($0) }) {
            j -= 1
            if case .sense(let sense) = items[j].what, [.no, .absent, .excuse, .except, .unsure, .notAll, .instead].contains(sense) { return true }
        }
        return false
    }

    /// Those named from there on who are of the part.
    private func named(from j: Int, of part: Set<Entry>, _ k: Int, isAway: Bool, count: Int?) -> ToldPart? {
        var some = Set<Entry>(), end = j
        for n in j..<items.count {
            // "z Ligasów tylko Ewa, mąż został przy gościach"
            if n > j, items[n].hasComma, startsClause(n) { return whole(some, of: part, k, end, isAway, count) }
            switch items[n].what {
            case .entries(let set, false, _) where set.isSubset(of: part): (some, end) = (some.union(set), n + 1)
            case .entries(let set, true, _) where set.intersection(part).count == 1: (some, end) = (some.union(set.intersection(part)), n + 1)
            case .sense(.join), .sense(.label): continue
            case .filler where isSmall(items[n]): continue
            default:
                return whole(some, of: part, k, end, isAway, count)
            }
        }
        return whole(some, of: part, k, end, isAway, count)
    }

    /// Whoever stands there has a verb of their own.
    private func startsClause(_ n: Int) -> Bool {
        let clause = items[(n + 1)...].prefix { !$0.hasComma }
        return clause.contains { item in
            switch item.what {
            case .sense(let sense): AttendancePredicate.isPredicate(sense) || sense == .had
            case .unknown: pastEndings.anyEnds(s.words[item.words.lowerBound].form)
                || s.words[item.words.lowerBound].text.hasSuffix("ł")
            default: false
            }
        }
    }

    private func whole(_ some: Set<Entry>, of part: Set<Entry>, _ k: Int, _ end: Int, _ isAway: Bool, _ count: Int?) -> ToldPart? {
        guard !some.isEmpty, some != part, isFinished(from: end, isAway: isAway), count == nil || count == some.count else { return nil }
        return statement(k, end, some, part, isAway)
    }

    private func isSmall(_ item: AttendanceItem) -> Bool {
        ["pan", "pani", "pana", "pania", "panu", "p", "ks", "the", "mr", "ms", "mrs", "dr"].contains(s.words[item.words.lowerBound].form)
    }

    /// "tylko 9 i 12 przyszły": a word of presence may follow, and nothing else before the next comma.
    private func isFinished(from end: Int, isAway: Bool) -> Bool {
        let behind = items[end...].prefix { !$0.hasComma && !$0.gap.contains(";") && !$0.gap.contains("(") }
        return behind.allSatisfy { item in
            switch item.what {
            case .filler, .sense(.join), .sense(.add): true
            case .sense(.present): !isAway
            default: false
            }
        }
    }

    private func statement(_ k: Int, _ end: Int, _ some: Set<Entry>, _ part: Set<Entry>, _ isAway: Bool) -> ToldPart {
        let others = part.subtracting(some)
        let there = isAway ? others : some
        return ToldPart(items: k..<end, there: there, away: isSole(k) && isAway ? roll.numbers.subtracting(there) : isAway ? some : others)
    }

    /// Who, and that they were there or away.
    func statement(_ entries: Set<Entry>, _ sense: AttendanceSense, in range: Range<Int>) -> [AttendanceItem] {
        let named = AttendanceItem(what: .entries(entries, options: false, named: .group), words: items[range.upperBound - 1].words)
        return [named, AttendanceItem(what: .sense(sense), words: items[range.upperBound - 1].words, gap: " ")]
    }

    /// Worth a statement of its own.
    func tells(_ item: AttendanceItem) -> Bool {
        switch item.what {
        case .filler, .sense(.join), .sense(.label), .sense(.whole), .sense(.all): false
        default: true
        }
    }
}

/// The words between a part and those who are named of it.
private struct Said {
    var isAbsent = false, isOnly = false, isExcept = false, isSilent = true
    var count: Int?
    private var hasNo = false, hasVerb = false

    /// False: something that no such statement has.
    mutating func take(_ item: AttendanceItem) -> Bool {
        if case .filler = item.what { return true }
        isSilent = false
        switch item.what {
        case .count(let n): count = n
        case .sense(.all), .sense(.whole): return !isOnly && !hasVerb && count == nil
        case .sense(.no): hasNo = true
        case .sense(.present): (hasVerb, isAbsent) = (true, hasNo)
        case .sense(.absent): (hasVerb, isAbsent) = (true, !hasNo)
        case .sense(.only): isOnly = true
        case .sense(.except): isExcept = true
        case .sense(.but): break  // "ale bez 4"
        default: return false
        }
        return !(isOnly && isExcept) && !(isExcept && isAbsent)
    }
}

extension AttendanceItem {
    fileprivate var isNamedOne: Bool { if case .entries = what { true } else { false } }

    fileprivate func isSense(_ sense: AttendanceSense) -> Bool { if case .sense(let own) = what { own == sense } else { false } }

    fileprivate var isCount: Bool {
        switch what {
        case .count: true
        case .entries(let one, false, .number): one.count == 1
        default: false
        }
    }
}
