// Groups that are set against one another: "pierwsza szóstka z listy, druga połowa nie dotarła", "Kingi obie, Andrzeja żadnego"; and the rest
// joined to some by name: "ksiądz, pani Monika i reszta nie dotarli".

extension AttendanceReader {
    /// What is said of some and of the rest at once, as a statement on each.
    func withJoinedRest(_ scanned: Scanned) -> Scanned { scanned.flatMap { s, items in joinedRest(items, s).map { (s, $0) } } }

    private func joinedRest(_ items: [AttendanceItem], _ s: Sentence) -> [[AttendanceItem]] {
        guard let rest = items.indices.dropFirst(2).first(where: { if case .sense(.rest) = items[$0].what { !items[$0].hasComma } else { false } }),
            case .sense(.join) = items[rest - 1].what, case .entries = items[rest - 2].what else { return [items] }
        let end = items[(rest + 1)...].firstIndex { $0.hasComma || $0.opens } ?? items.count
        let said = items[(rest + 1)..<end]
        let isSaid = said.contains { if case .sense(let sense) = $0.what { AttendancePredicate.isPredicate(sense) } else { false } }
        let isPlain = said.allSatisfy { if case .entries = $0.what { false } else { true } }
        let start = items[..<rest].lastIndex { item in
            switch item.what {
            case .entries, .filler, .sense(.join), .sense(.label): item.gap.contains { ":;".contains($0) }
            default: true
            }
        }
        guard isSaid, isPlain, let start = start.map({ opensRow(items[$0]) ? $0 : nil }) ?? 0 else { return [items] }
        var named = Array(items[start..<(rest - 1)])
        // "Bąk, Kopeć i reszta byli" → "Bąk i Kopeć byli"
        if let comma = named.indices.dropFirst().last(where: { named[$0].hasComma }) {
            named[comma].gap = " "
            named.insert(items[rest - 1], at: comma)
        }
        let parts = [items[..<start], named + said, items[rest..<end], items[end...]]
        return parts.filter { !$0.isEmpty }.map(Array.init)
    }

    /// Names of a row begin there, behind a colon.
    private func opensRow(_ item: AttendanceItem) -> Bool {
        switch item.what {
        case .entries, .filler, .sense(.label): true
        default: false
        }
    }
}

extension AttendanceParser {
    /// Behind a list of which nothing was said stands all the rest of the list, or a group with a word of its own.
    func isSetAgainst(_ entries: Set<Entry>, _ named: AttendanceItem.Naming, _ k: Int) -> Bool {
        guard items[k].hasComma || sinceComma, !pendingJoin, !segment.hasOnly, segment.predicates.isEmpty, segment.subjects.count == 1,
            let first = segment.subjects.first, first.quantity == nil, first.persons.isEmpty, first.except.isEmpty, !first.isOpen,
            first.entries.isDisjoint(with: entries), k + 1 < items.count, !items[k + 1].hasComma else { return false }
        if case .sense(.nobody) = items[k + 1].what, named == .group { return true }
        return (entries.count > 1 || isOfOne(behind: k)) && first.entries.count > 1 && first.entries.union(entries) == roll.numbers
            && isVerdict(items[k + 1])
    }

    /// "same panie, pan Pietrzak nie dotarł": the verb is that of one.
    private func isOfOne(behind k: Int) -> Bool {
        let verb = items[(k + 1)...].prefix(3).first { $0.agreement != .unclear }
        return verb?.agreement == .man || verb?.agreement == .woman
    }

    /// "panowie nie przyszli", "panie oprócz Kos": a group that begins a statement.
    func startsClause(_ k: Int) -> Bool {
        guard k == 0 || items[k].hasComma || sinceComma || segment.parts.isEmpty, k + 1 < items.count, !items[k + 1].hasComma else { return false }
        if k > 0, case .count = items[k - 1].what { return false }
        if case .sense(.join) = items[k + 1].what { return true }
        // "Panie oprócz Kos, panów nikt"
        if case .sense(.except) = items[k + 1].what { return true }
        // "panie wszystkie, panowie też"
        if case .sense(.add) = items[k + 1].what, segment.subjects.contains(where: { $0.only != nil || $0.quantity == nil }) { return true }
        let next = items[(k + 1)...].prefix(3).first { if case .filler = $0.what { false } else { true } }
        guard let next, case .sense(let sense) = next.what else { return false }
        return AttendancePredicate.isPredicate(sense)
    }

    /// "panowie też"
    func isAdded(_ k: Int) -> Bool {
        guard k + 1 < items.count, case .sense(.add) = items[k + 1].what else { return false }
        return true
    }
}

extension PlainTally {
    /// "NIE" alone on its line, below a list that "TAK" heads.
    func isNewHeading(_ clauses: [PlainClause], _ s: Sentence) -> Bool {
        guard let heading, isHeadingUsed, clauses.count == 1, s.words.count < 3, s.endMark == nil || s.endMark == ":", !clauses[0].isAboutPeople,
            let said = clauses[0].said else { return false }
        return said != heading && (said == .absent || said == .present || said == .excused)
    }

    /// False when the first was not named before.
    mutating func exchange(_ wrong: Entry, _ right: Entry) -> Bool {
        if present.contains(wrong), !present.contains(right) {
            (present, absent) = (present.subtracting([wrong]).union([right]), absent.subtracting([right]))
            return true
        }
        guard absent.contains(wrong), !absent.contains(right) else { return false }
        (absent, present) = (absent.subtracting([wrong]).union([right]), present.subtracting([right]))
        return true
    }

    /// "Były 1, 2, 4 i 7... poprawka: 1, 2, 5 i 7.": most of the list once more.
    mutating func listsAnew(_ clauses: [PlainClause]) -> Bool {
        let now = clauses.reduce(into: Set<Entry>()) { $0.formUnion($1.entries) }
        guard clauses.contains(where: { $0.senses.contains(.correction) }), clauses.allSatisfy({ clause in
            clause.said == nil && clause.except == nil && !clause.hasQuantity && clause.newcomers.isEmpty && !clause.senses.contains(.add) }),
            now.count > 1, let mood = lists.last?.mood, mood == .present || mood == .absent else { return false }
        let before = mood == .present ? present : absent
        guard now.intersection(before).count * 2 >= before.count, now.count * 2 > before.count else { return false }
        if mood == .present { (present, absent) = (now, absent.subtracting(now)) } else { (absent, present) = (now, present.subtracting(now)) }
        return true
    }

    /// "Pięć pań, panów nie było": of the first half of the list nothing was said yet.
    func isOtherHalf(_ mentions: [PlainClause.Mention]) -> Bool {
        let waiting = named(pending), now = named(mentions)
        return now.count > 1 && waiting.count > 1 && waiting.isDisjoint(with: now) && waiting.union(now) == roll.numbers
    }
}
