// What each sense does to the statement that is being read: in "wszyscy oprócz 3 byli" "all" opens a subject and "except" an exception.

extension AttendanceParser {
    mutating func takeSense(_ sense: AttendanceSense, _ item: AttendanceItem, _ k: Int) {
        switch sense {
        case .all where isObject(k): break
        case .all: quantity(.all, item)
        case .rest, .nobody: quantity(sense == .rest ? .rest : .nobody, item)
        case .restNobody: segment.restNobody = true
        case .noAbsentees: segment.noAbsentees = true
        case .relation: relation(item, k)
        case .notAll, .half: segment.isVague = true
        case .whole: whole(item)
        case .counted, .label, .first, .last, .filler, .notHeld, .acted: break
        case .join: pendingJoin = true
        case .but where goesOn(k) && !turns(k): break
        case .but: startContrast()
        case .correction: correction(item)
        case .asking: segment.isIndirectQuestion = true
        case .only:
            segment.hasOnly = true
            if divides(k) { return }
            if case .subject(let last)? = segment.parts.last, last.quantity == .all || last.quantity == .rest { startContrast() }
        case .except: exception(item)
        case .add where item.words.count == 1 && sentence.words[item.words.lowerBound].form == "neither"
            && segment.subjects.isEmpty: isNegatedAhead = true
        case .add: addition(item)
        case .new where joinsListed(item, k): pendingJoin = true
        case .new: (segment.isNew, inException) = (true, false)
        case .instead: awaitsReplaced = true
        case .otherTime: segment.isElsewhere = true
        case .thanks: thanks()
        case .women, .men: group(sense == .women ? roll.women : roll.men, k)
        case .even, .odd:
            let numbers = roll.numbers.filter { $0 % 2 == (sense == .even ? 0 : 1) }
            append(numbers.sorted().map { [$0] }, isOpen: false, item)
        case .reason, .relative: break
        case .replaced where sentence.words[item.words.lowerBound].form.hasPrefix("reprezentow"):
            if items.contains(where: { if case .sense(.instead) = $0.what { true } else { false } }) { break }
            predicate(item, .present)
            segment.represents = true
        case .no where isOfNobody(k): (segment.unknownWords, skipped) = (segment.unknownWords - 1, k + 1)
        case .present where saysHowItWas(k): segment.unknownWords += 1
        default: predicate(item, sense)
        }
    }

    /// "mówiła, że było fajnie": of no one. "Nie było Kota", "Było nas 5".
    private func saysHowItWas(_ k: Int) -> Bool {
        guard sentence.words[items[k].words.lowerBound].form == "bylo", items[k].words.count == 1, k + 1 < items.count, !items[k + 1].hasComma,
            case .unknown(isName: false) = items[k + 1].what else { return false }
        if k > 0, case .sense(.no) = items[k - 1].what { return false }
        return true
    }

    mutating func exception(_ item: AttendanceItem) {
        inException = true
        segment.includesExceptions = ["oprocz", "procz", "poza", "besides", "крім", "окрім"].contains(sentence.words[item.words.lowerBound].form)
        let next = item.words.upperBound
        awaitsException = next >= sentence.words.count || !ListWords.namedElsewhere.contains(sentence.words[next].form)
    }

    mutating func addition(_ item: AttendanceItem) {
        segment.isAddition = true
        // "11 też nie", "11 też nie dotarła"
        if item.words.count > 1, sentence.words[item.words.upperBound - 1].form == "nie" { predicate(item, .no) }
        if !pendingJoin || ["potem", "pozniej", "dodatkowo"].contains(sentence.words[item.words.lowerBound].form) { inException = false }
    }

    mutating func thanks() {
        // "Pani Tokarz dziękuje"
        if segment.predicates.isEmpty, segment.subjects.count == 1, segment.subjects[0].items.count == 1, segment.subjects[0].quantity == nil {
            segment = AttendanceSegment()
        }
        close()
        segment.isThanks = true
    }

    /// "pierwsza szóstka cała", "Kosowie oboje": they were there, when nothing else is said.
    mutating func whole(_ item: AttendanceItem) {
        // "oboje obecni" below two lines
        if roll.isPart, roll.numbers.count == 2, ["oboje", "obie", "obaj", "obydwoje", "obu",
            "both"].contains(sentence.words[item.words.lowerBound].form) {
            return quantity(.all, item)
        }
        guard !item.hasComma, case .subject(let last)? = segment.parts.last, last.quantity == nil, last.persons.isEmpty, last.items.last?.count
            ?? 0 > 1, !last.isOpen, item.words.upperBound == sentence.words.count
            || items.first(where: { $0.words.lowerBound == item.words.upperBound })?.hasComma == true else { return }
        var predicate = AttendancePredicate()
        predicate.add(item, .present)
        segment.parts.append(.predicate(predicate))
    }

    /// "sołtys z żoną": the wife, when she is on the list.
    mutating func relation(_ item: AttendanceItem, _ k: Int) {
        let i = item.words.lowerBound
        guard k > 1, ["z", "ze"].contains(sentence.words[i - 1].form), ["zona", "mezem"].contains(sentence.words[i].form), case .entries(let one,
            false, _) = items[k - 2].what, one.count == 1,
            let line = roll.lines.first(where: { $0.entry == one.first }) else { return segment.hasRelation = true }
        let spouses = roll.lines.filter { $0.entry != line.entry && $0.isWoman == (sentence.words[i].form == "zona")
            && $0.surname.dropLast() == line.surname.dropLast() }
        if spouses.count == 1 { append([[spouses[0].entry]], isOpen: false, item) } else { segment.hasRelation = true }
    }

    /// "z panów tylko Kot", "z Walkowiaków tylko Tomek": the rest of the group is the other way.
    mutating func divides(_ k: Int) -> Bool {
        guard k > 1, items[k - 1].words.lowerBound > 0, ["z", "ze", "sposrod", "wsrod",
            "of"].contains(sentence.words[items[k - 1].words.lowerBound - 1].form) else {
            return false
        }
        var group: Set<Entry>
        switch items[k - 1].what {
        case .entries(let entries, true, _): group = entries
        case .entries(let entries, false, .group) where entries.count > 1: group = entries
        case .sense(.women): group = roll.women ?? []
        case .sense(.men): group = roll.men ?? []
        case .sense(.rest):
            // "z reszty tylko Kot": the others not
            if case .subject? = segment.parts.last { segment.parts.removeLast() }
            close()
            segment.dividesRest = true
            return true
        case .entries([2], false, _) where listOrdinals[sentence.words[items[k - 1].words.lowerBound].form] == 2:
            // "pierwsza szóstka w komplecie, z drugiej tylko Kot"
            guard let first = segment.subjects.first?.items.first, first.count > 1, first.isSubset(of: roll.numbers), let end = first.max() else {
                return false
            }
            group = Set(roll.numbers.filter { $0 > end }.sorted().prefix(first.count))
            segment.parts.removeLast()
        default: return false
        }
        group = group.filter { $0 > 0 }
        guard !group.isEmpty else { return false }
        if case .subject(var last)? = segment.parts.last, case .entries(_, let options, let named) = items[k - 1].what, options || named == .group {
            last.items.removeLast()
            last.isOpen = false
            if last.isEmpty { segment.parts.removeLast() } else { segment.parts[segment.parts.count - 1] = .subject(last) }
        }
        close()
        segment.divided = group
        return true
    }

    /// "5 od połowy ale jest, 6 nie": a verb and nobody else before the next comma.
    func goesOn(_ k: Int) -> Bool {
        guard !items[k].hasComma, k + 1 < items.count, segment.subjects.last?.quantity == nil, !segment.subjects.isEmpty else { return false }
        let clause = items[(k + 1)...].prefix { !$0.hasComma }
        return clause.contains(where: isVerdict) && !clause.contains { $0.speaksOfPeople || $0.isUnknown }
    }

    /// "dzwonił, że nie da rady, a jednak przyszedł": an excuse was overtaken.
    private func turns(_ k: Int) -> Bool {
        guard let last = segment.predicates.last, !last.isFirm, last.said == .absent || last.said == .excused || last.said == .plan,
            case let clause = items[(k + 1)...].prefix(while: { !$0.hasComma }), let verb = clause.first(where: isVerdict) else { return false }
        if case .sense(.present) = verb.what { return true }
        return false
    }

    mutating func startContrast() {
        let afterAll = segment.subjects.contains { $0.quantity == .all || $0.quantity == .rest } || segment.noAbsentees
        close()
        segment.isAfterAll = afterAll
    }

    /// "Oprócz paru osób": of whom, nobody knows.
    mutating func endException() {
        if awaitsException { segment.doubt = segment.doubt ?? "wyjątek bez nazwiska i numeru" }
        (inException, awaitsException) = (false, false)
    }

    mutating func predicate(_ item: AttendanceItem, _ sense: AttendanceSense) {
        endException()
        if sense == .newPresent { segment.isNew = true }
        if sense == .absent, sentence.words[item.words].contains(where: { $0.form.hasPrefix("licz") }) || isEnteredAs(item) { segment.strikes = true }
        if sense == .excuse, ["skres", "wykres"].anyBegins(sentence.words[item.words.lowerBound].form) {
            (segment.strikes, segment.strikesOut) = (true, true)
        }
        if sense == .future { segment.isFuture = segment.predicates.last?.isOpenNegation != true }
        if sense == .replaced || sense == .sent { segment.isReplacement = true }
        if sense == .unsure { segment.hasUnsure = true }
        let isApart = commaSincePredicate
        commaSincePredicate = false
        if case .predicate(var last)? = segment.parts.last, !isApart || sense == .neutral || last.said == nil || sense == .unsure
            || last.said == .plan {
            last.add(item, sense)
            segment.parts[segment.parts.count - 1] = .predicate(last)
            return
        }
        var new = AttendancePredicate()
        if isNegatedAhead { new.add(item, .no); isNegatedAhead = false }
        new.add(item, sense)
        new.isApart = item.gap.contains(",")
        segment.parts.append(.predicate(new))
    }

    /// "please put her down as absent", "wpisuję go jako nieobecnego": what the list shall say.
    private func isEnteredAs(_ item: AttendanceItem) -> Bool {
        let i = item.words.lowerBound
        return i > 0 && ["jako", "as"].contains(sentence.words[i - 1].form) && segment.subjects.isEmpty
    }

    mutating func quantity(_ quantity: AttendanceSubject.Quantity, _ item: AttendanceItem) {
        // "oprócz wszystkich z listy była Teresa Maj"
        if quantity == .all, awaitsException, segment.includesExceptions, sentence.words[item.words.lowerBound].form == "wszystkich" {
            (inException, awaitsException) = (false, false)
        }
        endException()
        // "za nr 4 nikt"
        if quantity == .nobody, item.words.lowerBound == replacedEnd { return }
        if quantity == .all, confirms(item) { return }
        var subject = AttendanceSubject(quantity: quantity, only: gate, isJoined: pendingJoin, end: item.words.upperBound)
        gate = nil
        if case .subject(let last)? = segment.parts.last, last.quantity == nil, quantity != .rest, !last.items.isEmpty, last.persons.isEmpty,
            last.end + 1 >= item.words.lowerBound, !sinceComma, !(pendingJoin && quantity == .nobody) {
            // "z OPS nikt", "chłopów ani jednego"
            subject.only = last.entries
            segment.parts.removeLast()
        } else if case .subject(let last)? = segment.parts.last, last.quantity == quantity { return }
        segment.parts.append(.subject(subject))
        // "poza tym wszyscy", and no verb behind it
        if quantity == .rest, sentence.words[item.words].contains(where: { everyone.contains($0.form) }),
            !items.contains(where: { $0.words.lowerBound >= item.words.upperBound && isVerdict($0) }) {
            var predicate = AttendancePredicate()
            predicate.add(item, .present)
            segment.parts.append(.predicate(predicate))
        }
    }

    /// An "all" that is said of those named right before, and of nobody else.
    private mutating func confirms(_ item: AttendanceItem) -> Bool {
        // "reszta w komplecie", "pierwsza szóstka cała", "panie komplet": they were there
        if case .subject(let last)? = segment.parts.last, !item.hasComma, !sinceComma, last.persons.isEmpty, last.quantity == .rest
            || last.quantity == nil && last.items.contains(where: { $0.count > 1 }) || last.items.count > 2,
            sentence.words[item.words].contains(where: { $0.form.hasPrefix("komple") || wholes.contains($0.form) }) {
            var predicate = AttendancePredicate()
            predicate.add(item, .present)
            segment.parts.append(.predicate(predicate))
            return true
        }
        // "pierwsza szóstka stawiła się w komplecie"
        if case .predicate? = segment.parts.last, segment.subjects.count == 1, segment.subjects[0].quantity == nil,
            sentence.words[item.words].contains(where: { $0.form.hasPrefix("komple") }) {
            return true
        }
        // "od 1 do 9 byli wszyscy bez 5": all of these
        if case .predicate(let verb)? = segment.parts.last, verb.said == .present, segment.parts.count == 2, !item.hasComma, !sinceComma,
            let group = segment.subjects.first, group.quantity == nil, group.persons.isEmpty, group.items.count == 1, group.entries.count > 2,
            !group.isOpen, sentence.words[item.words].contains(where: { wholes.contains($0.form) }) { return true }
        // "same panie, wszystkie"; of "Kot, Lis, wszyscy" nobody knows
        if gate == nil, item.words.upperBound == sentence.words.count, case .subject(let last)? = segment.parts.last,
            last.quantity == nil, !last.items.isEmpty, !pendingJoin, !segment.isAddition {
            if last.items.count < 2, last.entries.count < 2 { segment.doubt = "wszyscy czy wymienieni?" }
            return true
        }
        return false
    }
}

private let wholes: Set<String> = ["cala", "cale", "caly", "wszyscy", "wszystkie"]
