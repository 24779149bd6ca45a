// Which verb speaks of whom: "1 i 2 byli, 3 nie", "Obecni: 1, 2, nieobecni: 3", "Nie było 4, 5 się spóźniła".

extension AttendanceSegment {
    /// The subjects with what is said of each; `fallback` for those of whom nothing is said. Nil: it can't be told.
    func assigned(fallback: AttendancePredicate.Mood?) -> [(subject: AttendanceSubject, predicate: AttendancePredicate?,
        mood: AttendancePredicate.Mood)]? {
        var out: [(AttendanceSubject, AttendancePredicate?, AttendancePredicate.Mood)] = []
        var verbFirst = false
        if case .predicate? = parts.first { verbFirst = true }
        for (k, part) in parts.enumerated() {
            guard case .subject(let subject) = part else { continue }
            let before = predicate(at: k - 1), after = told(from: k + 1)
            if after == nil, subject.isFollowedByUnknown, !subject.items.isEmpty || subject.quantity == .rest, subject.isFollowedByVerb || !verbFirst
                && before != nil {
                return nil
            }
            let earlier = parts[..<k].reversed().lazy.compactMap { if case .predicate(let predicate) = $0 { predicate } else { nil } }.first
            switch (before, after) {
            case (let before?, let after?) where verbFirst:
                guard let pieces = split(subject, before, after, isLast: k + 1 == parts.count - 1) else { return nil }
                out += pieces
            case (_, let after?) where after.isApart && after.hasNegation && opensOwnClause(k + 1):
                // "z Nowaków tylko Tomek, nie było też strażaka"
                guard let fallback else { return nil }
                out.append((subject, nil, fallback))
            case (let before?, .some) where subject.items.isEmpty && !subject.persons.isEmpty:
                // "na jej miejscu siedziała córka, Ewa Kos, ona sama została w domu"
                out.append((subject, before, before.said ?? .present))
            case (_, let after?): out.append((subject, after, after.said ?? .present))
            case (let before?, nil) where verbFirst || subject.quantity == nil: out.append((subject, before, before.said ?? .present))
            default:
                guard let told = untold(subject, k, earlier: verbFirst ? earlier : nil, fallback) else { return nil }
                out.append((subject, told.predicate, told.mood))
            }
        }
        return out
    }

    /// What holds for people beside whom no verb stands. Nil: it can't be told.
    private func untold(_ subject: AttendanceSubject, _ k: Int, earlier: AttendancePredicate?, _ fallback: AttendancePredicate.Mood?)
        -> (predicate: AttendancePredicate?, mood: AttendancePredicate.Mood)? {
        if let earlier { return (earlier, earlier.said ?? .present) }
        if subject.quantity == .all || subject.quantity == .nobody { return (nil, .present) }
        if unknownWords > 0, !isNew, !subject.items.isEmpty, !predicates.isEmpty { return nil }
        // "5 i 10, pozostali byli": the others
        if divided == nil, case .subject(let next)? = parts.indices.contains(k + 1) ? parts[k + 1] : nil, next.quantity == .rest, !next.isJoined {
            guard let others = predicate(at: k + 2)?.said, others == .present || others == .absent else { return nil }
            return (nil, others == .present ? .absent : .present)
        }
        // "Kos, Lis i Wilk, Zych nie": the list is over
        if k == 0, subject.isClosed, subject.items.count > 2, parts.count == 3, predicates.first?.said == .absent { return (nil, .present) }
        // "1 i 2, 3 nie": of the first nothing is said
        if let next = predicates.first, next.said == .absent || next.said == .doubtful { return nil }
        return (predicates.first?.said ?? fallback).map { (nil, $0) }
    }

    /// A verb behind a comma, with people behind it that no other verb speaks of.
    private func opensOwnClause(_ k: Int) -> Bool {
        guard parts.indices.contains(k + 1), case .subject(let next) = parts[k + 1], next.quantity == nil else { return false }
        return predicate(at: k + 2) == nil
    }

    /// "dzwonił, że mu piec stanął, nie dotarł": behind a reason the word that tells.
    private func told(from k: Int) -> AttendancePredicate? {
        guard let first = predicate(at: k), first.said == .excused || first.said == .plan, let next = predicate(at: k + 1),
            next.said == .present || next.said == .absent else { return predicate(at: k) }
        return next
    }

    private func predicate(at k: Int) -> AttendancePredicate? {
        guard parts.indices.contains(k), case .predicate(let predicate) = parts[k] else { return nil }
        return predicate
    }

    /// A group between two verbs.
    private func split(_ subject: AttendanceSubject, _ before: AttendancePredicate, _ after: AttendancePredicate,
        isLast: Bool) -> [(AttendanceSubject, AttendancePredicate?, AttendancePredicate.Mood)]? {
        let first = before.said ?? .present, second = after.said ?? .present
        // "Obecni: 1, 2, nieobecni: 3": the second verb has people of its own
        if subject.items.isEmpty, !subject.persons.isEmpty { return [(subject, before, first)] }
        if first == .unsure { return [(subject, before, .unsure)] }
        if !isLast || first == second || second == .plan { return [(subject, before, first)] }
        if subject.items.count > 1, subject.persons.isEmpty, subject.except.isEmpty, after.agreement == .man || after.agreement == .woman
            || before.agreement == .man || before.agreement == .woman {
            // "Nie było 4, 5 się spóźniła"; "Nie przyszła Kot, Lis byli"
            let cut = after.agreement == .many ? 1 : subject.items.count - 1
            if before.agreement != .many || after.agreement != .many, before.agreement != .man && before.agreement != .woman || cut == 1 {
                var (left, right) = (subject, subject)
                left.items = Array(subject.items[..<cut])
                right.items = Array(subject.items[cut...])
                return [(left, before, first), (right, after, second)]
            }
        }
        // "był Kot, ale krótko": a remark
        if second == .excused { return [(subject, before, first)] }
        if second == .neutral, first == .present || subject.items.count == 1 { return [(subject, before, first)] }
        if second == .unsure, subject.items.count <= 1 { return [(subject, after, .unsure)] }
        return nil
    }
}
