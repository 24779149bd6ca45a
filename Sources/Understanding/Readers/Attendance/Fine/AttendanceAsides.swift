// Brackets, relative clauses, reasons: "Kos (spóźniony), Lis, która zastępuje Gila, i Rak byli".

extension AttendanceParser {
    func closing(of k: Int) -> Int? {
        let limit = min(items.count, k + 30)
        let end = items[min(items.count, k + 1)..<max(min(items.count, k + 1), limit)].firstIndex { $0.closes }
        return end ?? (limit == items.count ? limit : nil)
    }

    /// ", która wyszła wcześniej": to the next comma. With people in it, it is a statement like any other.
    mutating func relativeEnd(_ k: Int) -> Int? {
        let end = items[min(items.count, k + 1)..<min(items.count, k + 20)].firstIndex { $0.hasComma || $0.gap.contains(";") } ?? min(items.count,
            k + 20)
        let isOne = ["ktory", "ktora", "ktorego", "ktorej", "ktoremu", "ktorym",
            "whose"].contains(folded(sentence.words[items[k].words.lowerBound].text))
        if isOne, !items[k + 1..<end].contains(where: { if case .entries = $0.what { true } else { false } }), !segment.subjects.isEmpty {
            return end
        }
        if case .subject(let last)? = segment.parts.last, last.quantity == .all, last.except.isEmpty,
            !items[k + 1..<end].contains(where: { sentence.words[$0.words].contains { $0.form.hasPrefix("zaprosz") || $0.form.hasPrefix("list") } }) {
            // "wszyscy, którzy mieli być": not all
            segment.doubt = "nie wiadomo, którzy wszyscy"
        }
        if items[k + 1..<end].contains(where: { if case .sense(.new) = $0.what { true } else { false } }) { return nil }
        let named = items[k + 1..<end].contains { if case .entries = $0.what { true } else { false } }
        return named || segment.subjects.isEmpty ? nil : end
    }

    /// A bracket with nobody right before it.
    private mutating func alone(_ entries: Set<Entry>, _ persons: [Person], _ predicate: AttendancePredicate) {
        // "za komendanta Kozła (10)"
        if !entries.isEmpty, !segment.replaced.isEmpty, segment.parts.isEmpty, predicate.said == nil, persons.isEmpty {
            if !segment.replaced.isSuperset(of: entries) { segment.doubt = "w nawiasie stoi ktoś inny" }
        } else if !entries.isEmpty, predicate.said == nil {
            let isAway = segment.predicates.isEmpty && segment.counts.last?.mood == .absent
            segment.parts.append(.subject(AttendanceSubject(items: entries.map { [$0] }, persons: persons)))
            // "10 obecnych, 2 nieobecnych (7 i 12)"
            if isAway { segment.parts.append(.predicate(.absence)) }
        } else if !persons.isEmpty { segment.parts.append(.subject(AttendanceSubject(persons: persons))) }
    }

    mutating func aside(_ inner: ArraySlice<AttendanceItem>) {
        var predicate = AttendancePredicate(), entries = Set<Entry>(), persons: [Person] = [], replacing = false
        for item in inner {
            switch item.what {
            case .unknown: if predicate.isOpenNegation { predicate.saysMore = true }
            case .entries(let some, _, _): entries.formUnion(some)
            case .person(let person): persons.append(person)
            case .sense(let sense):
                if sense == .instead || sense == .sent || sense == .replaced || isForThem(item, sense) { replacing = true }
                if AttendancePredicate.isPredicate(sense) { predicate.add(item, sense) }
            default: break
            }
        }
        // "wszyscy - (3, 8)"
        if let first = inner.first, first.gap.contains("-") || first.gap.contains("–"), !entries.isEmpty, predicate.said == nil,
            case .subject(let all)? = segment.parts.last, all.quantity == .all {
            return exclude(entries)
        }
        guard case .subject(var last)? = segment.parts.last else {
            return alone(entries, persons, predicate)
        }
        if !entries.isEmpty, predicate.said == nil, last.quantity == nil, let latest = last.items.last {
            if latest.isDisjoint(with: entries) { segment.doubt = "w nawiasie stoi ktoś inny" } else {
                last.items[last.items.count - 1] = latest.intersection(entries); last.isOpen = false
            }
        }
        // "2, 6 oraz Olga Kłos (nie było jej na liście)"
        let named = items[..<inner.startIndex].last { if case .filler = $0.what { false } else { true } }
        let isOfNewcomer = named.map { if case .person = $0.what { true } else { false } } ?? false
        if isOfNewcomer { predicate = AttendancePredicate() }
        if let mood = replacing ? .absent : predicate.said, mood != segment.predicates.last?.said, mood != .neutral, mood != .plan, mood != .excused
            || segment.predicates.isEmpty, entries.isEmpty, let latest = last.items.popLast() {
            segment.asides.append((latest, mood))
            last.isOpen = false
        }
        last.persons += persons
        segment.parts[segment.parts.count - 1] = .subject(last)
        if last.isEmpty { segment.parts.removeLast() }
    }

    /// "(przyszła za nią Iga Sowińska)"
    private func isForThem(_ item: AttendanceItem, _ sense: AttendanceSense) -> Bool {
        sense == .new && ["za", "w"].contains(sentence.words[item.words.lowerBound].form) && item.words.count > 1
    }

    /// "który nigdy nie przychodzi", "która przewodniczyła": nothing of this meeting's attendance, unless it is said plainly.
    mutating func relativeAside(_ inner: ArraySlice<AttendanceItem>) {
        let isVague = inner.contains { item in
            if case .unknown = item.what { return true }
            if case .sense(.otherTime) = item.what { return true }
            return false
        }
        if !isVague { aside(inner) }
    }

    /// "bo chory", "z powodu choroby": to the next comma. Numbers in it are not understood.
    mutating func skipReason(_ k: Int) -> Int {
        // "dziękuję, bo przyszli wszyscy": the matter itself
        let states = items[(k + 1)...].prefix(12).contains { item in
            if case .sense(let sense) = item.what { [.all, .rest, .nobody, .except].contains(sense) } else { false }
        }
        if states, segment.subjects.isEmpty {
            if segment.isThanks { close() }
            return k + 1
        }
        let end = (k + 1..<items.count).first { j in
            if items[j].hasComma || items[j].gap.contains(";") || opensList(j) { return true }
            if case .sense(.but) = items[j].what { return true }
            return isConjunctionA(items[j])
        } ?? items.count
        var predicate = AttendancePredicate(), named = Set<Entry>()
        for item in items[k..<end] {
            if case .entries(_, _, .number) = item.what { segment.doubt = "numer w uzasadnieniu" }
            if case .entries(let one, false, let how) = item.what, how == .name || how == .firstName { named.formUnion(one) }
            if case .sense(let sense) = item.what, AttendancePredicate.isPredicate(sense) { predicate.add(item, sense) }
        }
        if predicate.said == .absent || predicate.said == .excused { segment.reasons.formUnion(named) }
        return end
    }

    /// "dyktuję bo jadę byli Kos Lis Maj": where nobody was named yet, the list behind a verb of many is no reason.
    private func opensList(_ j: Int) -> Bool {
        guard segment.subjects.isEmpty, case .sense(let sense) = items[j].what, sense == .present || sense == .absent,
            items[j].agreement == .many else { return false }
        let row = items[(j + 1)...].prefix { item in
            switch item.what {
            case .entries, .filler, .sense(.join): true
            default: false
            }
        }
        return row.filter(\.isOfList).count > 2
    }

    /// "sami panowie: Kos i Lis": these of the group.
    mutating func spellOut(_ entries: Set<Entry>) {
        guard case .subject(var last)? = segment.parts.last, last.items.count > 1, isGroup(last.entries),
            entries.isSubset(of: last.entries) else { return }
        last.items = []
        segment.parts[segment.parts.count - 1] = .subject(last)
    }

    /// Women, men, odd or even numbers.
    private func isGroup(_ entries: Set<Entry>) -> Bool {
        entries == roll.men || entries == roll.women || entries == roll.numbers.filter { $0 % 2 == 0 }
            || entries == roll.numbers.filter { $0 % 2 == 1 }
    }
}
