// What is said of those who are not named: the rest, the other part of a group, a list that is put right: "1, 2, reszta nie", "z pań tylko Kos".

extension AttendanceLedger {
    /// "Nowak nie dotarł": of the two the man.
    mutating func narrowed(_ subject: AttendanceSubject, _ predicate: AttendancePredicate?, _ s: AttendanceSegment) -> AttendanceSubject {
        var out = subject
        // "z GOPS-u zamiast pani Wójcik": the house of the one who is replaced
        out.items = out.items.map { $0.subtracting(s.replaced) }.filter { !$0.isEmpty }
        // "Ożogowa była, Ożóg nie": the one of whom nothing was said yet
        let same = predicate?.said == .absent ? absent : present
        if out.isOpen, let last = out.items.last, last.count > 1, last.isDisjoint(with: same),
            case let left = last.subtracting(present).subtracting(absent), left.count == 1 {
            out.items[out.items.count - 1] = left
            out.isOpen = false
        }
        guard out.isOpen || s.divided != nil, let options = out.items.last else { return out }
        if let group = s.divided { out.items = out.items.map { $0.count > 1 ? $0.intersection(group) : $0 } }
        guard out.isOpen, out.items.last?.count ?? 0 > 1 else { return out }
        out.isOpen = false
        let isWoman: Bool? = predicate?.agreement == .woman ? true : predicate?.agreement == .man ? false : nil
        let fit = roll.lines.filter { options.contains($0.entry) && $0.isWoman == isWoman }
        if isWoman != nil, fit.count == 1, subject.items.count == 1 { out.items = [[fit[0].entry]] } else { doubts("kilka osób z listy pasuje") }
        return out
    }

    /// "z banku nikt": a list of its own.
    mutating func enterGroup(_ group: Set<Entry>, without some: Set<Entry>, _ mood: AttendancePredicate.Mood) {
        enter(group.subtracting(some), mood)
        let isSex = group == roll.women || group == roll.men
        if !isSex, mood == .present || mood == .absent { lists.append((mood, group.count, true)) }
    }

    mutating func divide(_ group: Set<Entry>, _ parts: [(Set<Entry>, AttendancePredicate.Mood)]) {
        let named = parts.reduce(into: Set<Entry>()) { $0.formUnion($1.0.intersection(group).isEmpty ? $1.0 : $1.0.intersection(group)) }
        guard named.isSubset(of: group), !named.isEmpty, let mood = parts.first?.1, mood == .present || mood == .absent || mood == .neutral else {
            return doubts("nie wiadomo, o kim to mowa")
        }
        if group == roll.women || group == roll.men { sexes.formUnion(group) }
        inferred.formUnion(group.subtracting(named))
        enter(group.subtracting(named), mood == .absent ? .present : .absent)
    }

    /// "Poprawka: ósemka była, więc tylko 3.": the list of those away, or there, once more and now right.
    mutating func restate(_ s: AttendanceSegment) -> Bool {
        let entries = s.subjects.reduce(into: Set<Entry>()) { $0.formUnion($1.entries) }
        guard !entries.isEmpty, let mood = everybody == .present ? .absent : lists.first?.mood, mood == .absent || mood == .present else {
            return false
        }
        if mood == .absent { (present, absent) = (present.union(absent).subtracting(entries), entries) } else {
            (present, absent) = (entries, absent.subtracting(entries))
        }
        return true
    }

    /// "Były 1, 2, 4 i 7... poprawka: 1, 2, 5 i 7.": most of the list once more.
    func listsAnew(_ s: AttendanceSegment) -> Bool {
        guard s.predicates.isEmpty, !s.isAddition, s.exceptions.isEmpty, s.subjects.count == 1, s.subjects[0].quantity == nil,
            let list = lists.last, list.mood == .present || list.mood == .absent else { return false }
        let now = s.subjects[0].entries, before = list.mood == .present ? present : absent
        return now.count > 1 && now.intersection(before).count * 2 >= before.count && now.count * 2 > before.count
    }

    /// "reszta cisza", "reszta się zmieściła w salce": after a list of one kind the rest is of the other, in whatever words.
    func fateOfRest(_ s: AttendanceSegment) -> AttendancePredicate.Mood? {
        guard rest == nil, everybody == nil, s.subjects.count == 1, let subject = s.subjects.first, subject.quantity == .rest, subject.only == nil,
            subject.except.isEmpty, s.exceptions.isEmpty,
            s.unknownWords > 0, s.unknownName == nil, !s.isNew, !s.hasUnsure, s.counts.isEmpty, s.predicates.allSatisfy({ $0.said == nil
                || $0.said == .excused || $0.said == .doubtful }) else { return nil }
        let there = lists.contains { $0.mood == .present }, away = lists.contains { $0.mood == .absent } || !excused.isEmpty
        if there, !away { return .absent }
        return away && !there && !s.predicates.contains(where: \.hasNegation) ? .present : nil
    }

    /// "za to cała reszta": after people of one kind, and with no word of its own.
    func bareRest(_ s: AttendanceSegment) -> AttendancePredicate.Mood? {
        guard s.subjects.count == 1, s.subjects[0].quantity == .rest, s.predicates.isEmpty, s.unknownWords == 0, let mood = lists.first?.mood,
            mood == .present || mood == .absent, lists.allSatisfy({ $0.mood == mood }) else { return nil }
        return mood == .absent ? .present : .absent
    }

    /// "Panowie: zero. Panie: osiem.": the other side of the list.
    func otherSide(_ s: AttendanceSegment) -> AttendancePredicate.Mood? {
        guard s.subjects.count == 1, s.subjects[0].quantity == nil, s.subjects[0].persons.isEmpty, s.predicates.isEmpty, s.unknownWords == 0,
            present.isEmpty, case let side = s.subjects[0].entries, side.count > 1, side.isDisjoint(with: absent) else { return nil }
        return side.union(absent) == roll.numbers ? .present : nil
    }

    /// "z pozostałych tylko Kot": whoever was not spoken of, the other way.
    mutating func divideRest(_ mood: AttendancePredicate.Mood?) {
        guard rest == nil, mood == .present || mood == .absent else { return doubts("sprzecznie o reszcie") }
        rest = mood == .present ? .absent : .present
    }

    /// "i nikt więcej", "to wszyscy": whichever list it was, it was whole.
    mutating func nobodyElse() {
        guard let mood = lists.filter({ $0.mood == .present
            || $0.mood == .absent }).max(by: { $0.count <= $1.count })?.mood else { return doubts("nikt więcej, ale prócz kogo?") }
        rest = mood == .absent ? .present : .absent
    }

    /// "Podałam, że ksiądz nie przyszedł. Przyszedł, tylko …": of one and the same, the other way.
    mutating func takesUp(_ s: AttendanceSegment, _ mood: AttendancePredicate.Mood) -> Bool {
        guard before.count == 1, !impliesEverybody, let verb = s.predicates.first, verb.agreement == .man || verb.agreement == .woman,
            s.counts.isEmpty, mood == .present && before.isSubset(of: absent) || mood == .absent && before.isSubset(of: present) else { return false }
        isWithdrawn ? enter(before, mood, instead: true) : doubts("sprzecznie o tych samych osobach")
        return true
    }

    /// "Byli wszyscy z wyjątkiem czwórki. 4 ma mecz": more of those of whom all has been said.
    func isAside(_ s: AttendanceSegment) -> Bool {
        s.unknownWords > 0 && !s.isNew && !s.hasOnly && !corrects && s.exceptions.isEmpty && s.replaced.isEmpty && s.unknownName == nil
            && s.predicates.allSatisfy { $0.said == nil || $0.said == .excused } && !s.subjects.isEmpty
            && s.subjects.allSatisfy { $0.quantity == nil && $0.persons.isEmpty && !$0.items.isEmpty
                && ($0.entries.isSubset(of: absent) || $0.entries.isSubset(of: present)) }
    }

    /// "Wszyscy. 11": but what of 11?
    func leavesOpen(_ s: AttendanceSegment) -> Bool {
        guard everybody == .present, s.predicates.isEmpty, s.exceptions.isEmpty, s.unknownWords == 0, !corrects, !s.hasOnly, !s.subjects.isEmpty,
            !s.isNew, !s.isAddition, !s.isIncluded, !s.isAfterAll else { return false }
        return s.subjects.allSatisfy { subject in
            subject.quantity == nil && subject.persons.isEmpty && subject.except.isEmpty && !subject.items.isEmpty
                && subject.entries.count * 2 < roll.numbers.count
        }
    }

    /// Words in no class beside people, and no verb that is known.
    func isUnclear(_ s: AttendanceSegment) -> Bool {
        guard s.unknownWords > 0, s.predicates.allSatisfy({ $0.said == nil }), !s.isNew, !s.isPlainList, s.counts.isEmpty || s.unknownWords > 1 else {
            return false
        }
        if s.isAddition, s.subjects.allSatisfy({ $0.items.isEmpty && $0.quantity == nil }) { return false }
        return s.subjects.contains { !$0.items.isEmpty || !$0.persons.isEmpty || $0.quantity == .rest }
    }

    /// "miała nie być, a jednak dojechała": the later word about the same people.
    mutating func refine(_ mood: AttendancePredicate.Mood) {
        switch mood {
        case .present where !lastEntries.isDisjoint(with: absent), .present where lastMood == .plan || lastMood == .unsure:
            absent.subtract(lastEntries)
            unknown.subtract(lastEntries)
            present.formUnion(lastEntries)
        // "przeprosiła, ale dotarła"
        case .present where lastMood == .excused:
            excused.subtract(lastEntries)
            present.formUnion(lastEntries)
        // "zadzwonił, że mają wyjazd, więc go nie było"
        case .absent where lastMood == .plan || lastMood == .excused:
            excused.subtract(lastEntries)
            enter(lastEntries, .absent)
        case .absent where !lastEntries.isDisjoint(with: present): doubts("sprzecznie o tych samych osobach")
        case .unsure: unknown.formUnion(lastEntries)
        case .doubtful: doubts("niejasne słowa przy osobach z listy")
        default: break
        }
    }
}
