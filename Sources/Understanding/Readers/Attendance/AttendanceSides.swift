// Groups that are set against one another: "pierwsza szóstka z listy, druga połowa nie dotarła", "Kingi obie, Andrzeja żadnego".

extension AttendanceParser {
    /// Behind a list of which nothing was said stands all the rest of the list, or a group with a word of its own.
    func isSetAgainst(_ entries: Set<Entry>, _ named: AttendanceItem.Naming, _ k: Int) -> Bool {
        guard items[k].hasComma, !pendingJoin, !segment.hasOnly, segment.predicates.isEmpty, segment.subjects.count == 1,
            let first = segment.subjects.first, first.quantity == nil, first.persons.isEmpty, first.except.isEmpty, !first.isOpen,
            first.entries.isDisjoint(with: entries), k + 1 < items.count, !items[k + 1].hasComma else { return false }
        if case .sense(.nobody) = items[k + 1].what, named == .group { return true }
        return entries.count > 1 && first.entries.union(entries) == roll.numbers && isVerdict(items[k + 1])
    }

    /// "panowie też"
    func isAdded(_ k: Int) -> Bool {
        guard k + 1 < items.count, case .sense(.add) = items[k + 1].what else { return false }
        return true
    }
}

extension PlainTally {
    /// "Pięć pań, panów nie było": of the first half of the list nothing was said yet.
    func isOtherHalf(_ mentions: [PlainClause.Mention]) -> Bool {
        let waiting = named(pending), now = named(mentions)
        return now.count > 1 && waiting.count > 1 && waiting.isDisjoint(with: now) && waiting.union(now) == roll.numbers
    }
}
