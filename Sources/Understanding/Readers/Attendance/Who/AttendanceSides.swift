// Groups that are set against one another: "pierwsza szóstka z listy, druga połowa nie dotarła", "Kingi obie, Andrzeja żadnego".

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
