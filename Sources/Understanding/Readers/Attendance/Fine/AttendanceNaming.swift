// Who is named: people of the list one by one and in groups, newcomers, exceptions, those whose place is taken: "Kos, obie Ewy i Jan Nowy za Lisa".

extension AttendanceParser {
    /// "same kobiety", "żaden z panów", "chłopów ani jednego".
    mutating func group(_ known: Set<Entry>?, _ k: Int) {
        if areNamed(k) { return }
        func isQuantifier(_ k: Int) -> Bool {
            guard items.indices.contains(k), case .sense(let sense) = items[k].what else { return false }
            return [.whole, .only, .all, .rest, .nobody].contains(sense)
        }
        var previous = k > 0 && sentence.words[items[k - 1].words.lowerBound].form == "z" ? k - 2 : k - 1
        // "none of the men"
        while previous > 0, !items[previous + 1].hasComma, ["of", "the", "our"].contains(sentence.words[items[previous].words.lowerBound].form) {
            previous -= 1
        }
        // "z pań nie było Kos": the others were there
        if previous == k - 2, k > 0, let known, !known.isEmpty, k + 1 < items.count, case .sense(let next) = items[k + 1].what,
            AttendancePredicate.isPredicate(next) {
            close()
            // "z panów nie przyszedł żaden"
            if items[(k + 1)...].prefix(while: { !$0.hasComma }).contains(where: { if case .sense(.nobody) = $0.what { true } else { false } }) {
                return gate = known
            }
            segment.divided = known
            return
        }
        // "panie wszystkie co do jednej, z panów nikt"
        let isApart = items[k].hasComma || previous == k - 2 && items[k - 1].hasComma
        let previousCounts = !isApart && isQuantifier(previous)
        if !previousCounts, !isQuantifier(k + 1) { return bareGroup(known, k) }
        if case .sense(.only)? = items.indices.contains(k + 1) ? items[k + 1].what : nil { return }
        guard let entries = known, !entries.isEmpty else { segment.doubt = "nie wiadomo o każdym, czy to kobieta"; return }
        if case .subject(var last)? = segment.parts.last, last.quantity != nil, previousCounts {
            last.only = entries
            segment.parts[segment.parts.count - 1] = .subject(last)
        } else if isQuantifier(k + 1), !previousCounts { gate = entries } else {
            append(entries.sorted().map { [$0] }, isOpen: false, items[k])
        }
    }

    /// "panowie nie przyszli"; "dwie panie" and "Panie Tomku" are no group.
    private mutating func bareGroup(_ known: Set<Entry>?, _ k: Int) {
        guard startsClause(k), let known, !known.isEmpty else {
            if isLeftOpen(k) { segment.doubt = "nie wiadomo, o których paniach lub panach mowa" }
            return
        }
        // "wszyscy poza 1, 5 i 9, panowie byli na barbórce": those excepted
        if let last = segment.subjects.last, last.quantity == .all, !last.except.isEmpty, last.except.isSubset(of: known) { return }
        // "same panie, panowie nie dopisali"
        if items[k].hasComma, segment.predicates.isEmpty, !segment.subjects.isEmpty, !isAdded(k) { close() }
        append(known.sorted().map { [$0] }, isOpen: false, items[k])
    }

    /// "panie Brzezińska i Nowicka", "obie dziewczyny Pietrzyk", "panowie z lasu i ze straży": who they are follows.
    func areNamed(_ k: Int) -> Bool {
        if k + 1 < items.count, !items[k + 1].hasComma, case .entries(_, _, let named) = items[k + 1].what, named != .calling, named != .number {
            return true
        }
        guard ["z", "ze", "od", "from"].contains(sentence.words[min(items[k].words.upperBound, sentence.words.count - 1)].form) else { return false }
        // "panowie z nr 2 i 3", "panie z gazety"
        return items[(k + 1)...].prefix(3).contains { item in
            switch item.what {
            case .entries(_, _, .calling), .entries(_, _, .number): return !item.hasComma
            default: return false
            }
        }
    }

    /// "panowie" beside others, with neither names nor a verb right behind. "dwie panie" and "Panie Tomku" are no group.
    private func isLeftOpen(_ k: Int) -> Bool {
        guard ["panowie", "panow", "kobiety", "mezczyzni", "faceci"].contains(sentence.words[items[k].words.lowerBound].form) else { return false }
        if k > 0, case .count = items[k - 1].what { return false }
        guard k + 1 < items.count else { return true }
        switch items[k + 1].what {
        case .entries, .person, .unknown: return false
        default: return true
        }
    }

    mutating func add(_ person: Person, _ item: AttendanceItem) {
        (inException, awaitsReplaced) = (false, false)
        if case .subject(var last)? = segment.parts.last, last.quantity == nil {
            // "dyrektor Anna Wilk": the function is hers
            if last.items.count == 1, last.persons.isEmpty, last.end == item.words.lowerBound, item.gap == " ", isCalling(before: item) {
                last.items.removeLast()
            }
            last.persons.append(person)
            last.end = item.words.upperBound
            segment.parts[segment.parts.count - 1] = .subject(last)
        } else { segment.parts.append(.subject(AttendanceSubject(persons: [person], end: item.words.upperBound))) }
    }

    private func isCalling(before item: AttendanceItem) -> Bool {
        guard let before = items.last(where: { $0.words.upperBound == item.words.lowerBound }), case .entries(_, _, .calling) = before.what else {
            return false
        }
        return true
    }

    mutating func add(_ entries: Set<Entry>, _ options: Bool, _ named: AttendanceItem.Naming, _ item: AttendanceItem, _ k: Int) {
        if isRelated(k, named) || named == .calling && describesNewcomer(k) {
            if inException { segment.doubt = "wyjątek bez nazwiska i numeru" }
            return
        }
        var (entries, options) = (entries, options)
        if options, let group = segment.divided, !entries.isDisjoint(with: group) {
            entries.formIntersection(group)
            options = entries.count > 1
        }
        if options || named == .group || entries.count > 1, startsDivision(k) {
            close()
            segment.divided = entries.filter { $0 > 0 }
            return
        }
        if options, let known = groupAhead(of: k), case let some = entries.intersection(known), some.count == 1 { (entries, options) = (some, false) }
        if areReplaced(entries, options, named, item, k) { return }
        // "wszyscy oprócz 10, 3 tylko na początku"
        if inException, !awaitsException, item.hasComma, k + 1 < items.count, !items[k + 1].hasComma, case .sense(let next) = items[k + 1].what,
            [.only, .neutral, .present].contains(next) { close() }
        if inException || named == .number && isMinus(item) {
            if options { segment.doubt = "kilka osób z listy pasuje" }
            exclude(entries)
            inException = true
            return
        }
        if named == .calling, !item.hasComma, limits(entries, item) { return }
        if isDescription(named, item) { return }
        if item.gap.contains(":") || !pendingJoin && named != .group { spellOut(entries) }
        if isSetAgainst(entries, named, k) { close() }
        append([entries], isOpen: options, item, merges: mayMerge(k))
    }

    /// "za wójta przyszła Ewa Lis": whose place is taken.
    private mutating func areReplaced(_ entries: Set<Entry>, _ options: Bool, _ named: AttendanceItem.Naming, _ item: AttendanceItem,
        _ k: Int) -> Bool {
        if awaitsReplaced {
            if options { segment.doubt = "nie wiadomo, za kogo" }
            awaitsReplaced = false
        } else if named != .group, startsReplacement(k), named == .number || !options {
            replacedEnd = item.words.upperBound
        } else { return false }
        segment.replaced.formUnion(entries)
        return true
    }

    /// "wszyscy z GOPS", "nikt z banku"
    private mutating func limits(_ entries: Set<Entry>, _ item: AttendanceItem) -> Bool {
        guard case .subject(var last)? = segment.parts.last, last.quantity == .all || last.quantity == .nobody, last.only == nil,
            last.end + 1 == item.words.lowerBound, ["z", "ze", "from"].contains(sentence.words[last.end].form) else { return false }
        last.only = entries
        segment.parts[segment.parts.count - 1] = .subject(last)
        return true
    }

    /// "z Sęków była tylko Kamila"
    private func startsDivision(_ k: Int) -> Bool {
        var i = items[k].words.lowerBound
        // "z dwóch Janów", "of the second half"
        while i > 1, collectives[folded(sentence.words[i - 1].text)] != nil || betweenParts.contains(sentence.words[i - 1].form) {
            i -= 1
        }
        guard i > 0, partOf.contains(sentence.words[i - 1].form), k + 1 < items.count else { return false }
        return items[(k + 1)...].prefix(3).contains { if case .sense(.only) = $0.what { true } else { false } }
    }

    /// "za nr 6", "za panią Bień", "za komendanta Kozła": somebody came instead.
    private func startsReplacement(_ k: Int) -> Bool {
        var j = k
        while j > 0, !items[j].hasComma, isTitle(items[j - 1]) { j -= 1 }
        let i = items[j].words.lowerBound - 1
        return i >= 0 && ["za", "for"].contains(sentence.words[i].form)
    }

    private func isTitle(_ item: AttendanceItem) -> Bool {
        let first = sentence.words[item.words.lowerBound]
        switch item.what {
        case .entries(_, _, .calling), .sense(.label): return true
        case .filler: return !["za", "for", "i", "a", "u", "z"].contains(first.form) && first.kind == .word
        default: return false
        }
    }

    /// "zastępczyni burmistrza", "koleżanka z OPS": whoever it is, not they.
    func isRelated(_ k: Int, _ named: AttendanceItem.Naming) -> Bool {
        // "siostra Benedykta", whom the list calls s. Benedykta
        if named != .number, roll.lines.contains(where: { items[k].isEntry($0.entry)
            && $0.words.first.map(NamesakeWords.orders.contains) ?? false }) {
            return false
        }
        // "Father Makary's driver"
        let end = items[k].words.upperBound
        if named != .number, sentence.words.indices.contains(end + 1), sentence.words[end].form == "s", !sentence.words[end].spaced {
            return true
        }
        guard named != .number, named != .group else { return false }
        var j = k - 1
        while j >= 0, case .filler = items[j].what, !items[j + 1].hasComma { j -= 1 }
        guard j >= 0, case .sense(.relation) = items[j].what, !items[j + 1].hasComma else { return false }
        // "przedstawiciel OSP" is the one on the list, "przedstawiciel wójta" is somebody else
        let relation = sentence.words[items[j].words.lowerBound].form, form = sentence.words[items[k].words.lowerBound].form
        if ["przedstawiciel", "reprezentan", "delegat"].anyBegins(relation), named == .calling,
            !NamesakeWords.functions.anyBegins(form) { return false }
        let isNominative = roll.lines.contains { $0.surname == sentence.words[items[k].words.upperBound - 1].form } && j == k - 1
        return !(isNominative && ["kolega", "kolezanka", "zastepca", "zastepczyni", "pracownik", "pracownica", "sasiad", "sasiadka",
            "przedstawiciel", "przedstawicielka", "asystentka", "asystent"].contains(sentence.words[items[j].words.lowerBound].form))
    }

    /// "Jan Kos z OSP", "Jan Kos, sołtys Zagórek": the calling belongs to the newcomer.
    private func isDescription(_ named: AttendanceItem.Naming, _ item: AttendanceItem) -> Bool {
        guard named == .calling, case .subject(let last)? = segment.parts.last, !last.persons.isEmpty, !pendingJoin else { return false }
        return sentence.words[last.end..<item.words.lowerBound].count <= 3 && (last.items.isEmpty || !sinceComma || segment.isNew)
    }

    /// "spoza listy wikary, ks. Adam Wrzos", "Father Makary's driver": the function of somebody else.
    private func describesNewcomer(_ k: Int) -> Bool {
        if k + 1 < items.count, !items[k + 1].hasComma, case .entries(_, _, let named) = items[k + 1].what, named != .number, isRelated(k + 1,
            named) {
            return true
        }
        guard segment.isNew, !pendingJoin else { return false }
        for item in items[(k + 1)...].prefix(5) {
            switch item.what {
            case .person: return true
            case .filler, .entries(_, _, .calling), .unknown: continue
            default: return false
            }
        }
        return false
    }

    private func mayMerge(_ k: Int) -> Bool {
        guard k > 0, !sinceComma, !pendingJoin, case .subject(let last)? = segment.parts.last, let latest = last.items.last, !latest.isEmpty else {
            return false
        }
        let between = sentence.words[last.end..<max(last.end, items[k].words.lowerBound)]
        if case .entries(_, _, .number) = items[k].what { return false }
        // "Stencel z Werrą": two names, two people
        if case .entries(_, _, .name) = items[k].what, let before = items[..<k].last(where: { if case .entries = $0.what { true } else { false } }),
            case .entries(let earlier, false, .name) = before.what, case .entries(let these, _, _) = items[k].what,
            !between.isEmpty || earlier.isDisjoint(with: these) { return false }
        // "ksiądz z sołtysem": two
        if between.count == 1, between.first?.form == "z", sentence.words[items[k].words.upperBound - 1].text.hasSuffix("em") { return false }
        return between.count <= 2
    }

    mutating func exclude(_ entries: Set<Entry>) {
        awaitsException = false
        func mayExcept(_ part: AttendanceSegment.Part) -> Bool {
            guard case .subject(let subject) = part else { return false }
            return subject.quantity != nil || subject.items.contains { $0.count > 1 }
                || subject.items.count > 1 && subject.entries.isSuperset(of: entries)
        }
        guard let at = segment.parts.lastIndex(where: mayExcept), case .subject(var scope) = segment.parts[at] else {
            segment.exceptions.formUnion(entries)
            return
        }
        scope.except.formUnion(entries)
        scope.end = max(scope.end, 0)
        segment.parts[at] = .subject(scope)
    }

    mutating func append(_ sets: [Set<Entry>], isOpen: Bool, _ item: AttendanceItem, merges: Bool = false) {
        if case .subject(var last)? = segment.parts.last, last.quantity == nil, !(last.isClosed && sinceComma) || pendingJoin {
            if merges, sets.count == 1, let latest = last.items.last {
                let common = latest.intersection(sets[0])
                // "dyrektor Lis" is Lis, whatever the list says of directors
                if !common.isEmpty { last.items[last.items.count - 1] = common }
                else if isNamed(item) { last.items[last.items.count - 1] = sets[0] } else {
                    segment.doubt = "dwa oznaczenia się nie zgadzają"
                }
                // "Koło Gospodyń": of several circles all of this one
                let isWhole = !isOpen && common == sets[0] || !last.isOpen && common == latest
                last.isOpen = last.items[last.items.count - 1].count > 1 && (isOpen || last.isOpen) && !isWhole
            } else {
                if last.isOpen { segment.doubt = "kilka osób z listy pasuje" }
                last.items += sets
                last.isOpen = isOpen
                if pendingJoin { last.isClosed = true }
            }
            last.end = item.words.upperBound
            segment.parts[segment.parts.count - 1] = .subject(last)
            return
        }
        segment.parts.append(.subject(AttendanceSubject(items: sets, isOpen: isOpen, end: item.words.upperBound)))
    }

    private func isNamed(_ item: AttendanceItem) -> Bool {
        if case .entries(_, _, .name) = item.what { true } else { false }
    }
}

/// "z dwóch Janów", "of the second half", "z pozycji 7-12": between "of" and the group.
let betweenParts: Set<String> = ["the", "dwu", "obu", "panstwa", "pozycji", "poz", "numerow", "numery", "nr", "numbers", "nos", "lines"]
private let partOf: Set<String> = ["z", "ze", "sposrod", "wsrod", "of", "from", "among"]
