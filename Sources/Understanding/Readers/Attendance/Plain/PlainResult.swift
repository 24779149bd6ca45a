// What the tally comes to: both lists, when nothing named stands unread and every count fits ("Było nas pięcioro: …").

extension PlainTally {
    mutating func result() -> AttendanceReading {
        settleOpen()
        if let failure { return AttendanceReading(doubt: failure, words: words) }
        guard everybody != nil || rest != nil || !present.isEmpty || !absent.isEmpty else { return AttendanceReading() }
        guard settleTold() else { return AttendanceReading(doubt: "podano powód, ale nie nieobecność", words: words) }
        if !unknown.isEmpty { return AttendanceReading(doubt: AttendanceReading.uncertain, words: words) }
        guard present.isDisjoint(with: absent) else { return AttendanceReading(doubt: "sprzecznie o tych samych osobach", words: words) }
        let open = roll.numbers.subtracting(present).subtracting(absent)
        if everybody == nil, rest == nil, absent.isEmpty,
            present.isSubset(of: lone) { return AttendanceReading(doubt: "jedno nazwisko, bez słowa o obecności", words: words) }
        if isRestOpen { return rest == nil && everybody == nil ? listed(present, absent) : AttendanceReading(doubt: "sprzecznie o reszcie",
            words: words) }
        if rest == nil, everybody == nil, !open.isEmpty, leavesOpen(absent) { return listed(present, absent) }
        guard let mood = fateOfRest(open) else { return AttendanceReading(doubt: "nie wiadomo, co z resztą listy", words: words) }
        let there = (mood == .present ? present.union(open) : present).subtracting(unknown)
        let away = (mood == .absent ? absent.union(open) : absent).subtracting(unknown)
        guard countsFit(there.count, open.count) else {
            return AttendanceReading(doubt: "liczba nie zgadza się z listą", isMiscounted: true, words: words)
        }
        if isVague, rest == nil, everybody == nil, present.isEmpty || absent.isEmpty {
            return AttendanceReading(doubt: "nie powiedziano, kto dokładnie", words: words)
        }
        return listed(there, away)
    }

    private func listed(_ there: Set<Entry>, _ away: Set<Entry>) -> AttendanceReading {
        var attendance = Attendance(present: there.filter { $0 > 0 }.sorted(), absent: away.filter { $0 > 0 }.sorted(), walkins: distinct(walkins))
        attendance.lettersPresent = there.filter { $0 < 0 }.map(Roll.letter).sorted()
        attendance.lettersAbsent = away.filter { $0 < 0 }.map(Roll.letter).sorted()
        return AttendanceReading(attendance: attendance, words: words)
    }

    /// "Ożóg nie", when Ożogowa was named before.
    private mutating func settleOpen() {
        for (options, mood) in open {
            let left = options.subtracting(present).subtracting(absent).subtracting(told)
            // "nauczycielki ze szkoły, Król i Walczak": one of them once more
            let same = mood == .absent ? absent : present
            if !options.isDisjoint(with: same), options.intersection(same).isSubset(of: grouped) { continue }
            guard left.count == 1, options.isDisjoint(with: same) else { return fail("kilka osób z listy pasuje") }
            switch mood {
            case .present, .neutral: present.formUnion(left)
            case .absent: absent.formUnion(left)
            default: told.formUnion(left)
            }
        }
    }

    /// Of whom only a reason or a deed was told: away, when the others were there or are all listed.
    private mutating func settleTold() -> Bool {
        let reasons = told.subtracting(present).subtracting(absent), deeds = acted.subtracting(present).subtracting(absent).subtracting(told)
        if deeds.isEmpty, reasons.isEmpty { return true }
        let open = roll.numbers.subtracting(present).subtracting(absent).subtracting(reasons).subtracting(deeds)
        // "Kot prowadziła, Lis utknął. O innych napiszę jutro.": who did something there was there
        if isRestOpen, !present.isEmpty || !absent.isEmpty || !reasons.isEmpty && !deeds.isEmpty {
            absent.formUnion(reasons)
            if !absent.isEmpty { present.formUnion(deeds) }
            return deeds.isEmpty || !absent.isEmpty
        }
        // "było dziewięć osób, nie było Kos, Gil i Maja. Pan Kruk zamknął okna.": with those away it is the whole list
        if reasons.isEmpty, rest == nil, everybody == nil, !absent.isEmpty,
            counts.contains(where: { $0.said == .present && $0.count + absent.count == roll.numbers.count }) {
            present.formUnion(deeds)
            return true
        }
        // "Komplet. Pani Ewa upiekła szarlotkę."
        if everybody == .present, rest == nil { absent.formUnion(reasons); return true }
        if rest != nil || everybody != nil {
            absent.formUnion(reasons)
            if deeds.isEmpty { return true }
            // "Kos przyniósł jabłka. Nie przybyli: Gil, Maj i Rak. Pozostali byli.": those away are listed, and Kos is one of the rest
            if rest == .present, !isRestAdded, reasons.isEmpty, listsAbsentees { present.formUnion(deeds); return true }
            // "Leokadia poszła spać. Pozostałe dziewięć osób było."
            let isContrast = rest == .present && present.isEmpty && absent.isEmpty && !isRestAdded
            absent.formUnion(deeds)
            return isContrast || rest == .present && counts.contains { $0.said == .neutral && $0.count == open.count }
        }
        guard deeds.isEmpty, !present.isEmpty, lists.contains(where: { $0.mood == .present && $0.count > 2 }) || open.isEmpty
            || leavesOpen(reasons) else { return false }
        absent.formUnion(reasons)
        return true
    }

    /// Three or more in one list of those away, and nobody named with them afterwards.
    private var listsAbsentees: Bool {
        let sizes = lists.filter { $0.mood == .absent }.map(\.count)
        return !isAbsenceAdded && sizes.reduce(0, +) > 2 && lists.allSatisfy { $0.mood == .absent } && told.isSubset(of: absent)
    }

    /// "Kot, Lis i Wilk byli, Zych nie": and the others?
    private func leavesOpen(_ away: Set<Entry>) -> Bool {
        lists.first?.mood != .absent && lists.contains { $0.mood == .present } && (!told.isEmpty || lists.contains { $0.mood == .absent })
            && acted.isSubset(of: present.union(away)) && !present.isSubset(of: lone)
            && !counts.contains { $0.count == present.count || $0.count == away.count } && roll.leavesOpen(present, away)
    }

    private func fateOfRest(_ open: Set<Entry>) -> Mood? {
        if let rest, let everybody, rest != everybody { return nil }
        // "Wszyscy. 11": but what of 11?
        if let mood = rest ?? everybody {
            return rest == nil && mood == .present && !present.isEmpty && absent.isEmpty && present.isSubset(of: lone) ? nil : mood
        }
        if open.isEmpty { return .absent }
        if present.isEmpty || present.isSubset(of: partial) && !absent.isEmpty { return .present }
        if absent.isEmpty || told.isSuperset(of: absent) { return lists.contains { $0.mood == .present } ? .absent : nil }
        return byLists
    }

    /// "Obecni: 1, 3, 5, 7. Burmistrz oczywiście nie dotarł.": the list first, then a remark on one or two.
    private var byLists: Mood? {
        guard let first = lists.first(where: { $0.mood == .present || $0.mood == .absent }) else { return nil }
        let there = lists.filter { $0.mood == .present }.reduce(0) { $0 + $1.count },
            away = lists.filter { $0.mood == .absent }.reduce(0) { $0 + $1.count }
        if counts.contains(where: { $0.count == present.count && $0.said == .present }) { return .absent }
        if first.mood == .present, there >= 4, away <= 2 { return .absent }
        return first.mood == .absent && away >= 2 && there <= 1 ? .present : nil
    }

    private func countsFit(_ there: Int, _ open: Int) -> Bool {
        counts.allSatisfy { count, said, own in
            let away = roll.numbers.count - there
            let fitting: Set<Int> = switch said {
            case .absent?: [away, own, absent.count]
            case .neutral?: [open, own]
            case nil: [there, away, open, own, present.count, absent.count, walkins.count, there + walkins.count]
            default: [there, own, present.count, walkins.count, there + walkins.count]
            }
            return count > 0 && fitting.contains(count)
        }
    }
}
