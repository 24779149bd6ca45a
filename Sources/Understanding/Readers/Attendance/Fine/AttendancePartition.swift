// Everybody of the list is told of in two groups, and only one of the two by words that are known: "Przyszli: 1, 2, 4, 6. Puste krzesła pozostały po
// 3 i 5." The others are on the other side. So are those of whom a count tells: "Dojechało dziewięć osób na dwanaście. Odczepili się: 3, 5 i 8."

extension AttendanceStatements {
    /// Nil: there are no two such groups.
    var partition: Attendance? {
        guard roll.numbers.count > 4, !ledger.isRestOpen, byRows == nil else { return nil }
        var known: [AttendanceTable.Verdict: Set<Entry>] = [:], unknown: [Set<Entry>] = [], counts: [(n: Int, isThere: Bool)] = []
        for line in lines {
            guard let group = AttendanceGroup(line.items) else { return nil }
            counts += group.counts.map { ($0, group.side == .present) }
            if group.entries.isEmpty { continue }
            if let side = group.side { known[side, default: []].formUnion(group.entries) } else { unknown.append(group.entries) }
        }
        guard unknown.count == 1, let others = unknown.first, others.count > 1, known.count < 2, counts.count < 2 else { return nil }
        let told = known.first?.value ?? []
        guard told.isDisjoint(with: others) else { return nil }
        if told.isEmpty {
            // "dziewięć na dwanaście": the three who are named
            guard let count = counts.first, count.isThere, count.n == roll.numbers.count - others.count else { return nil }
            return Attendance(present: roll.numbers.subtracting(others).sorted(), absent: others.sorted())
        }
        guard told.count > 2, told.union(others) == roll.numbers, counts.allSatisfy({ [told.count, others.count].contains($0.n) }) else { return nil }
        let isThere = known.first?.key == .present
        return Attendance(present: (isThere ? told : others).sorted(), absent: (isThere ? others : told).sorted())
    }
}

/// Whom a sentence names, and what its words tell of them.
private struct AttendanceGroup {
    var entries = Set<Entry>()
    /// Nil: nothing that is known.
    var side: AttendanceTable.Verdict?
    var counts: [Int] = []

    /// Nil: the sentence tells of the rest, of all, of who is not certain, or takes something back.
    init?(_ items: [AttendanceItem]) {
        var predicate = AttendancePredicate()
        for item in items {
            switch item.what {
            case .entries(let set, let isOpen, _):
                if isOpen { return nil }
                entries.formUnion(set)
            case .count(let n): counts.append(n)
            case .sense(let sense):
                if Self.further.contains(sense) { return nil }
                if AttendancePredicate.isPredicate(sense) { predicate.add(item, sense) }
            default: break
            }
        }
        guard let verdict = AttendanceTable.verdict(of: predicate) else {
            if predicate.said != nil { return nil }
            return
        }
        if verdict == .unsure { return nil }
        side = verdict
    }

    private static let further: Set<AttendanceSense> = [
        .rest, .restNobody, .all, .whole, .nobody, .except, .only, .but, .unsure, .correction, .instead, .replaced, .sent, .notAll,
    ]
}
