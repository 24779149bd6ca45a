// What the statements come to: both lists, or a doubt, as in "Kos był, Kosa nie było".

extension AttendanceLedger {
    func result() -> AttendanceReading {
        var settled = self
        settled.settle()
        return settled.settledResult()
    }

    /// Those of whom only a reason, or something else altogether, was told.
    mutating func settle() {
        let away = excused.subtracting(present).subtracting(absent).subtracting(unknown)
        if !away.isEmpty {
            let agrees = present.isEmpty && counts.contains { $0.mood != .absent && $0.count + away.count + absent.count == roll.numbers.count }
            // the others have all been told of: "Kos, … byli, Lis dzwonił, że ma rozprawę, Gil nie przyszła"
            let isLast = !present.isEmpty && !absent.isEmpty && away.count < 4
                && present.union(absent).union(away).isSuperset(of: roll.numbers) && unknown.isEmpty
            let isBeside = everybody == nil && absent.isEmpty && lists.contains { $0.mood == .present } && !present.isSubset(of: lone)
                && roll.leavesOpen(present, away)
            if isBeside || agrees || isLast || isRestOpen && !present.isEmpty || rest != nil || everybody == .absent || isContrasted(away) {
                absent.formUnion(away)
            }
            else if everybody != nil || present.isEmpty || !absent.isEmpty { doubts("podano powód, ale nie nieobecność") }
        }
        // a single name among sentences on other things: a signature, an address
        if sentences > 1 || length > 3, everybody == nil, rest == nil, absent.isEmpty, present == lone, lone.count == 1 {
            doubts("jedno nazwisko, bez słowa o obecności")
        }
        let untold = mentioned.subtracting(present).subtracting(absent).subtracting(unknown)
        if !untold.isDisjoint(with: mentionedBeforeRest) { doubts("nie wiadomo, co z osobą wymienioną przed „resztą”") }
    }

    /// "wszyscy, tylko wójt miał dyżur"
    func isContrasted(_ entries: Set<Entry>) -> Bool { entries.isSubset(of: contrasted) }

    func settledResult() -> AttendanceReading {
        if let doubt { return AttendanceReading(doubt: doubt, words: words) }
        let all = roll.numbers
        guard everybody != nil || rest != nil || !present.isEmpty || !absent.isEmpty else { return bare() }
        if everybody == nil, rest != nil, present.isEmpty, absent.isEmpty { return AttendanceReading(doubt: "tylko o reszcie", words: words) }
        let contradiction = present.intersection(absent)
        guard contradiction.isEmpty else { return AttendanceReading(doubt: "sprzecznie o numerach \(contradiction.sorted())", words: words) }
        guard let filled = filled(all) else { return AttendanceReading(doubt: "nie wiadomo, co z resztą listy", words: words) }
        let (there, away) = (filled.present.subtracting(unknown), filled.absent.subtracting(unknown))
        if let wrong = wrongCount(there, away) {
            return AttendanceReading(doubt: "liczba \(wrong) nie zgadza się z listą", isMiscounted: true, words: words)
        }
        var attendance = Attendance(present: there.filter { $0 > 0 }.sorted(), absent: away.filter { $0 > 0 }.sorted(), walkins: distinct(walkins))
        attendance.lettersPresent = there.filter { $0 < 0 }.map(Roll.letter).sorted()
        attendance.lettersAbsent = away.filter { $0 < 0 }.map(Roll.letter).sorted()
        return AttendanceReading(attendance: attendance, words: words)
    }

    /// "obecnych 9 osób", and that many were not there.
    func wrongCount(_ there: Set<Entry>, _ away: Set<Entry>) -> Int? {
        let listed = there.filter { $0 > 0 }.count
        let heads = [walkins.count, listed, listed + walkins.count, there.count, there.count + walkins.count]
        return counts.first { !($0.mood == .absent ? [away.count] : heads).contains($0.count) && !($0.mood == .unsure && $0.count == away.count) }?.count
    }

    /// Nobody of the list was spoken of: a count of all says all.
    func bare() -> AttendanceReading {
        if counts.count == 1, counts[0].count == roll.numbers.count, counts[0].mood != .absent, unknown.isEmpty, roll.numbers.count > 2 {
            return AttendanceReading(attendance: Attendance(present: roll.numbers.sorted(), absent: [], walkins: walkins), words: words)
        }
        // "11 osób, bo Zych złamał rękę"
        if counts.count == 1, counts[0].mood != .absent, !reasons.isEmpty, unknown.isEmpty, counts[0].count + reasons.count == roll.numbers.count {
            let there = roll.numbers.subtracting(reasons).sorted()
            return AttendanceReading(attendance: Attendance(present: there, absent: reasons.sorted(), walkins: walkins), words: words)
        }
        return AttendanceReading(doubt: walkins.isEmpty ? nil : "podano tylko osoby spoza listy", words: words)
    }

    /// Both lists, with those that were only meant.
    func filled(_ all: Set<Entry>) -> (present: Set<Entry>, absent: Set<Entry>)? {
        if isRestOpen { return everybody == nil && rest == nil ? (present, absent) : nil }
        let open = all.subtracting(present).subtracting(absent).subtracting(unknown)
        switch (everybody, rest) {
        case (.present?, .absent?), (.absent?, .present?): return nil
        case (.present?, _), (nil, .present?): return (present.union(open), absent)
        case (.absent?, _), (nil, .absent?): return (present, absent.union(open))
        default: break
        }
        if open.isEmpty || impliesEverybody { return (present, absent) }
        // some are not certain, and of the others nothing was said
        if !unknown.isEmpty, absent.isEmpty { return nil }
        if let closed { return closed == .present ? (present.union(open), absent) : (present, absent.union(open)) }
        if !sexes.isEmpty, present.union(absent).isSubset(of: sexes) { return (present, absent) }
        // a list of the absent that was taken back
        if absent.isEmpty, lists.first?.mood == .absent { return (present.union(open), absent) }
        if !present.union(absent).contains(where: { $0 > 0 }) { return nil }
        // whoever came late is no list of those present
        if !lists.contains(where: { $0.mood == .present }), !lists.isEmpty { return absent.isEmpty ? nil : (present.union(open), absent) }
        if absent.filter({ $0 > 0 }).isEmpty { return present.contains { $0 > 0 } || absent.isEmpty ? (present, absent.union(open)) : nil }
        if present.filter({ $0 > 0 }).isEmpty { return (present.union(open), absent) }
        // "ośmiu osób: …": so many were named, and a word on some of the others
        let (there, away) = (present.filter { $0 > 0 }.count, absent.filter { $0 > 0 }.count)
        if counts.contains(where: { $0.mood == .present && $0.count == there }) { return (present, absent.union(open)) }
        if counts.contains(where: { $0.mood == .absent && $0.count == away }) { return (present.union(open), absent) }
        return byLongerList(open)
    }

    /// "Obecni: 1, 3, 5, 7. Burmistrz oczywiście nie dotarł.": the list first, then a remark on one or two.
    func byLongerList(_ open: Set<Entry>) -> (present: Set<Entry>, absent: Set<Entry>)? {
        let there = lists.filter { $0.mood == .present || $0.mood == .neutral }.reduce(0) { $0 + $1.count }
        let away = lists.filter { $0.mood == .absent }.reduce(0) { $0 + $1.count }
        guard let first = lists.first(where: { $0.mood != .unsure && $0.mood != .plan }) else { return nil }
        let untold = mentioned.subtracting(present).subtracting(absent)
        if first.mood != .absent, untold.isEmpty, lists.contains(where: { $0.mood == .absent || $0.mood == .excused }), !present.isSubset(of: lone),
            roll.leavesOpen(present, absent) { return (present, absent) }
        if there >= 4, away <= 2 { return (present, absent.union(open)) }
        if away >= 4, there <= 2 { return (present.union(open), absent) }
        // "GOPS był, sklep był. Lecznica nie, apteka nie.": most of the list was left open
        if there < 4, away < 4, there > 1, away > 1, open.count > there + away { return nil }
        let isPresentFirst = first.mood != .absent
        if isPresentFirst, there >= 2, away <= 2, away < there { return (present, absent.union(open)) }
        if !isPresentFirst, away >= 2, there <= 2, there < away { return (present.union(open), absent) }
        // two long lists: who is in neither was left open
        return there >= 3 && away >= 3 && open.count < 3 ? (present, absent) : nil
    }
}

/// Each by name once.
func distinct(_ people: [Person]) -> [Person] {
    var seen = Set<String>()
    return people.filter { seen.insert(folded($0.name)).inserted }
}
