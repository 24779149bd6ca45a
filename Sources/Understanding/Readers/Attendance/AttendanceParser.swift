// Items of a sentence → segments of subjects and predicates.

struct AttendanceParser {
    let roll: Roll
    let sentence: Sentence
    private let items: [AttendanceItem]
    private(set) var done: [AttendanceSegment] = []
    private var segment = AttendanceSegment()
    private var inException = false
    /// "Wszyscy poza tymi, co zawsze": nobody was named behind the exception.
    private var awaitsExcepted = false
    private var awaitsReplaced = false
    /// Behind the one whose place somebody took.
    private var replacedEnd = -1
    private var pendingJoin = false
    /// A comma stands between the last person and here.
    private var sinceComma = false
    private var gate: Set<Entry>?

    init(_ items: [AttendanceItem], of sentence: Sentence, roll: Roll) {
        self.items = items
        self.sentence = sentence
        self.roll = roll
    }

    mutating func parse() -> [AttendanceSegment] {
        var k = 0
        while k < items.count {
            if items[k].opens, let end = closing(of: k) { aside(items[k..<end]); k = end; continue }
            if case .sense(.relative) = items[k].what, let end = relativeEnd(k) { aside(items[k + 1..<end]); k = end; continue }
            if case .sense(.reason) = items[k].what { k = skipReason(k); continue }
            take(k)
            k += 1
        }
        close()
        return done
    }

    private mutating func close() {
        segment.text = sentence.text
        if awaitsExcepted, segment.subjects.contains(where: { $0.quantity == .all }) { segment.doubt = "nie wiadomo, kogo wyjęto" }
        awaitsExcepted = false
        sinceComma = false
        if !segment.isEmpty || segment.isThanks { done.append(segment) }
        segment = AttendanceSegment()
        (inException, awaitsReplaced, pendingJoin) = (false, false, false)
        gate = nil
    }

    // MARK: Asides

    private func closing(of k: Int) -> Int? {
        let limit = min(items.count, k + 30)
        let end = items[min(items.count, k + 1)..<max(min(items.count, k + 1), limit)].firstIndex { $0.closes }
        return end ?? (limit == items.count ? limit : nil)
    }

    /// ", która wyszła wcześniej": to the next comma. With people in it, it is a statement like any other.
    private mutating func relativeEnd(_ k: Int) -> Int? {
        let end = items[min(items.count, k + 1)..<min(items.count, k + 20)].firstIndex { $0.hasComma || $0.gap.contains(";") } ?? min(items.count, k + 20)
        if case .subject(let last)? = segment.parts.last, last.quantity == .all, !items[k + 1..<end].contains(where: { sentence.words[$0.words].contains { $0.form.hasPrefix("zaprosz") || $0.form.hasPrefix("list") } }) {
            // "wszyscy, którzy mieli być": not all
            segment.doubt = "nie wiadomo, którzy wszyscy"
        }
        let named = items[k + 1..<end].contains { if case .entries = $0.what { true } else { false } }
        return named || segment.subjects.isEmpty ? nil : end
    }

    private mutating func aside(_ inner: ArraySlice<AttendanceItem>) {
        var predicate = AttendancePredicate(), entries = Set<Entry>(), persons: [Person] = [], replacing = false
        for item in inner {
            switch item.what {
            case .entries(let some, _, _): entries.formUnion(some)
            case .person(let person): persons.append(person)
            case .sense(let sense):
                if sense == .instead || sense == .sent || sense == .replaced { replacing = true }
                if AttendancePredicate.isPredicate(sense) { predicate.add(item, sense) }
            default: break
            }
        }
        guard case .subject(var last)? = segment.parts.last else {
            // "za komendanta Kozła (10)"
            if !entries.isEmpty, !segment.replaced.isEmpty, segment.parts.isEmpty, predicate.said == nil, persons.isEmpty {
                if !segment.replaced.isSuperset(of: entries) { segment.doubt = "w nawiasie stoi ktoś inny" }
            } else if !entries.isEmpty, predicate.said == nil { segment.parts.append(.subject(AttendanceSubject(items: entries.map { [$0] }, persons: persons))) }
            else if !persons.isEmpty { segment.parts.append(.subject(AttendanceSubject(persons: persons))) }
            return
        }
        if !entries.isEmpty, predicate.said == nil, last.quantity == nil, let latest = last.items.last {
            if latest.isDisjoint(with: entries) { segment.doubt = "w nawiasie stoi ktoś inny" } else { last.items[last.items.count - 1] = latest.intersection(entries); last.isOpen = false }
        }
        if let mood = replacing ? .absent : predicate.said, mood != .neutral, mood != .plan, entries.isEmpty, let latest = last.items.popLast() {
            segment.asides.append((latest, mood))
            last.isOpen = false
        }
        last.persons += persons
        segment.parts[segment.parts.count - 1] = .subject(last)
        if last.isEmpty { segment.parts.removeLast() }
    }

    /// "bo chory", "z powodu choroby": to the next comma. Numbers in it are not understood.
    private mutating func skipReason(_ k: Int) -> Int {
        let end = items[(k + 1)...].firstIndex { item in
            if item.hasComma || item.gap.contains(";") { return true }
            if case .sense(.but) = item.what { return true }
            return isConjunctionA(item)
        } ?? items.count
        for item in items[k..<end] { if case .entries(_, _, .number) = item.what { segment.doubt = "numer w uzasadnieniu" } }
        return end
    }

    private func isConjunctionA(_ item: AttendanceItem) -> Bool {
        let i = item.words.lowerBound
        guard item.words.count == 1, sentence.words[i].form == "a", case .filler = item.what, i > 0 else { return false }
        let next = i + 1 < sentence.words.count ? sentence.words[i + 1].form : ""
        return !["takze", "tez", "rowniez", "dodatkowo", "ponadto"].contains(next) && !englishAfterA.contains(next)
    }

    // MARK: Items

    private mutating func take(_ k: Int) {
        let item = items[k]
        if k > 0, item.gap.contains(";") || item.gap.contains(".") && item.gap.contains(" ") && isAfterNumber(item) && !segment.predicates.isEmpty && !segment.subjects.isEmpty { close() }
        if isConjunctionA(item) { close(); return }
        if item.hasComma {
            if segment.isThanks { close() }
            sinceComma = true
            if case .predicate(var last)? = segment.parts.last { last.forgetNegation(); segment.parts[segment.parts.count - 1] = .predicate(last) }
        }
        switch item.what {
        case .entries, .person, .count, .unknown(isName: true): awaitsExcepted = false
        case .sense(let sense) where [.women, .men, .even, .odd, .half].contains(sense): awaitsExcepted = false
        default: break
        }
        switch item.what {
        case .filler: noteMore(k)
        case .unknown(let isName):
            segment.unknownWords += 1
            if isName { segment.unknownName = segment.unknownName ?? sentence.words[item.words].map { String($0.text) }.joined(separator: " ") }
            if isName, k > 0, isTitled(k) { segment.titledUnknown = true }
            awaitsReplaced = false
            noteMore(k)
            noteFollower(k)
        case .strayNumber: segment.hasStrayNumber = true
        case .count(let n): segment.counts.append((n, mood(ofCountAt: k)))
        case .person(let person): add(person, item)
        case .entries(let entries, let options, let named): add(entries, options, named, item, k)
        case .sense(let sense): take(sense, item, k)
        }
        switch item.what {
        case .entries, .person: (pendingJoin, sinceComma) = (false, false)
        case .sense(let sense) where AttendancePredicate.isPredicate(sense): pendingJoin = false
        default: break
        }
    }

    private mutating func noteFollower(_ k: Int) {
        guard case .subject(var last)? = segment.parts.last else { return }
        last.isFollowedByUnknown = true
        if pastEndings.contains(where: sentence.words[items[k].words.lowerBound].form.hasSuffix) { last.isFollowedByVerb = true }
        segment.parts[segment.parts.count - 1] = .subject(last)
    }

    /// "Zabrakło dwóch osób", "trzech nie było": what is counted.
    private func mood(ofCountAt k: Int) -> AttendancePredicate.Mood {
        // "komplet minus dwie osoby: 3 i 7"
        if inException { return segment.subjects.last?.quantity == .nobody ? .present : .absent }
        if let before = segment.predicates.last?.said { return before }
        var next = AttendancePredicate()
        for item in items[(k + 1)...] {
            if item.hasComma { break }
            if case .sense(let sense) = item.what, AttendancePredicate.isPredicate(sense) { next.add(item, sense) } else if next.said != nil { break }
        }
        return next.said ?? .present
    }

    private func isTitled(_ k: Int) -> Bool {
        ["pan", "pani", "p", "pana", "pania", "ks", "ksiadz", "mr", "mrs", "ms"].contains(sentence.words[items[k].words.lowerBound - 1].form) && !items[k].hasComma
    }

    /// "Obecni: 1, 2. nieobecni: 3": a full stop that begins no sentence. ("ks. Wrona", "1. tak" go on.)
    private func isAfterNumber(_ item: AttendanceItem) -> Bool {
        let i = item.words.lowerBound
        return i > 0 && sentence.words[i - 1].number != nil && sentence.words[i].kind == .word
    }

    /// An unknown verb behind a bare "nie" says something else: "nie raczyła", "nie usiedziała".
    private mutating func noteMore(_ k: Int) {
        guard case .unknown = items[k].what, k > 0, case .sense(.no) = items[k - 1].what, case .predicate(var last)? = segment.parts.last else { return }
        last.saysMore = true
        segment.parts[segment.parts.count - 1] = .predicate(last)
    }

    private mutating func take(_ sense: AttendanceSense, _ item: AttendanceItem, _ k: Int) {
        switch sense {
        case .all: quantity(.all, item)
        case .rest: quantity(.rest, item)
        case .nobody: quantity(.nobody, item)
        case .restNobody: segment.restNobody = true
        case .noAbsentees: segment.noAbsentees = true
        case .relation: segment.hasRelation = true
        case .notAll, .half: segment.isVague = true
        case .counted, .label, .whole, .first, .last, .filler, .notHeld: break
        case .join: pendingJoin = true
        case .but: startContrast()
        case .correction: correction(item)
        case .asking: segment.isIndirectQuestion = true
        case .only:
            segment.hasOnly = true
            if divides(k) { return }
            if case .subject(let last)? = segment.parts.last, last.quantity == .all || last.quantity == .rest { startContrast() }
        case .except:
            inException = true
            awaitsExcepted = !["bez", "minus", "save", "bar"].contains(sentence.words[item.words.lowerBound].form)
        case .add:
            segment.isAddition = true
            if !pendingJoin || ["potem", "pozniej", "dodatkowo"].contains(sentence.words[item.words.lowerBound].form) { inException = false }
        case .new: (segment.isNew, inException) = (true, false)
        case .instead: awaitsReplaced = true
        case .otherTime: segment.isElsewhere = true
        case .thanks: close(); segment.isThanks = true
        case .women, .men: group(sense == .women ? roll.women : roll.men, k)
        case .even, .odd:
            let numbers = roll.numbers.filter { $0 % 2 == (sense == .even ? 0 : 1) }
            append(numbers.sorted().map { [$0] }, isOpen: false, item)
        case .reason, .relative: break
        default: predicate(item, sense)
        }
    }

    /// "Kreft jednak był" corrects; ", jednak nie dotarł" goes on.
    private mutating func correction(_ item: AttendanceItem) {
        if item.hasComma, sentence.words[item.words.lowerBound].form == "jednak" { return startContrast() }
        segment.corrects = true
    }

    /// "z panów tylko Kot", "z Walkowiaków tylko Tomek": the rest of the group is the other way.
    private mutating func divides(_ k: Int) -> Bool {
        guard k > 1, ["z", "ze", "sposrod", "wsrod", "of"].contains(sentence.words[items[k - 1].words.lowerBound - 1].form) else { return false }
        var group: Set<Entry>
        switch items[k - 1].what {
        case .entries(let entries, true, _): group = entries
        case .sense(.women): group = roll.women ?? []
        case .sense(.men): group = roll.men ?? []
        case .entries([2], false, _) where listOrdinals[sentence.words[items[k - 1].words.lowerBound].form] == 2:
            // "pierwsza szóstka w komplecie, z drugiej tylko Kot"
            guard let first = segment.subjects.first?.items.first, first.count > 1, first.isSubset(of: roll.numbers), let end = first.max() else { return false }
            group = Set(roll.numbers.filter { $0 > end }.sorted().prefix(first.count))
            segment.parts.removeLast()
        default: return false
        }
        group = group.filter { $0 > 0 }
        guard !group.isEmpty else { return false }
        if case .subject(var last)? = segment.parts.last, case .entries(_, true, _) = items[k - 1].what {
            last.items.removeLast()
            last.isOpen = false
            if last.isEmpty { segment.parts.removeLast() } else { segment.parts[segment.parts.count - 1] = .subject(last) }
        }
        close()
        segment.divided = group
        return true
    }

    private mutating func startContrast() {
        let afterAll = segment.subjects.contains { $0.quantity == .all || $0.quantity == .rest } || segment.noAbsentees
        close()
        segment.isAfterAll = afterAll
    }

    private mutating func predicate(_ item: AttendanceItem, _ sense: AttendanceSense) {
        inException = false
        if sense == .newPresent { segment.isNew = true }
        if sense == .future { segment.isFuture = segment.predicates.last?.isOpenNegation != true }
        if sense == .replaced || sense == .sent { segment.isReplacement = true }
        if sense == .unsure { segment.hasUnsure = true }
        if case .predicate(var last)? = segment.parts.last, !item.hasComma || sense == .neutral || last.said == nil || sense == .unsure || last.said == .plan {
            last.add(item, sense)
            segment.parts[segment.parts.count - 1] = .predicate(last)
            return
        }
        var new = AttendancePredicate()
        new.add(item, sense)
        new.isApart = item.gap.contains(",")
        segment.parts.append(.predicate(new))
    }

    private mutating func quantity(_ quantity: AttendanceSubject.Quantity, _ item: AttendanceItem) {
        inException = false
        // "za nr 4 nikt"
        if quantity == .nobody, item.words.lowerBound == replacedEnd { return }
        // "pierwsza szóstka stawiła się w komplecie"
        if quantity == .all, case .predicate? = segment.parts.last, segment.subjects.count == 1, segment.subjects[0].quantity == nil, sentence.words[item.words].contains(where: { $0.form.hasPrefix("komple") }) { return }
        var subject = AttendanceSubject(quantity: quantity, only: gate, end: item.words.upperBound)
        gate = nil
        if case .subject(let last)? = segment.parts.last, last.quantity == nil, quantity != .rest, !last.items.isEmpty, last.persons.isEmpty, last.end + 1 >= item.words.lowerBound, !sinceComma {
            // "z OPS nikt", "chłopów ani jednego"
            subject.only = last.entries
            segment.parts.removeLast()
        } else if case .subject(let last)? = segment.parts.last, last.quantity == quantity { return }
        segment.parts.append(.subject(subject))
    }

    /// "same kobiety", "żaden z panów", "chłopów ani jednego".
    private mutating func group(_ known: Set<Entry>?, _ k: Int) {
        func isQuantifier(_ k: Int) -> Bool {
            guard items.indices.contains(k), case .sense(let sense) = items[k].what else { return false }
            return [.whole, .only, .all, .rest, .nobody].contains(sense)
        }
        let previous = k > 0 && sentence.words[items[k - 1].words.lowerBound].form == "z" ? k - 2 : k - 1
        // "panie wszystkie co do jednej, z panów nikt"
        let isApart = items[k].hasComma || previous == k - 2 && items[k - 1].hasComma
        let previousCounts = !isApart && isQuantifier(previous)
        guard previousCounts || isQuantifier(k + 1) else { return }
        if case .sense(.only)? = items.indices.contains(k + 1) ? items[k + 1].what : nil { return }
        guard let entries = known, !entries.isEmpty else { segment.doubt = "nie wiadomo o każdym, czy to kobieta"; return }
        if case .subject(var last)? = segment.parts.last, last.quantity != nil, previousCounts {
            last.only = entries
            segment.parts[segment.parts.count - 1] = .subject(last)
        } else if isQuantifier(k + 1), !previousCounts { gate = entries } else { append(entries.sorted().map { [$0] }, isOpen: false, items[k]) }
    }

    private mutating func add(_ person: Person, _ item: AttendanceItem) {
        (inException, awaitsReplaced) = (false, false)
        if case .subject(var last)? = segment.parts.last, last.quantity == nil {
            // "dyrektor Anna Wilk": the function is hers
            if last.items.count == 1, last.persons.isEmpty, last.end == item.words.lowerBound, item.gap == " ", isCalling(before: item) { last.items.removeLast() }
            last.persons.append(person)
            last.end = item.words.upperBound
            segment.parts[segment.parts.count - 1] = .subject(last)
        } else { segment.parts.append(.subject(AttendanceSubject(persons: [person], end: item.words.upperBound))) }
    }

    private func isCalling(before item: AttendanceItem) -> Bool {
        guard let before = items.last(where: { $0.words.upperBound == item.words.lowerBound }), case .entries(_, _, .calling) = before.what else { return false }
        return true
    }

    private mutating func add(_ entries: Set<Entry>, _ options: Bool, _ named: AttendanceItem.Naming, _ item: AttendanceItem, _ k: Int) {
        if isRelated(k, named) { return }
        var (entries, options) = (entries, options)
        if options, let group = segment.divided, !entries.isDisjoint(with: group) {
            entries.formIntersection(group)
            options = entries.count > 1
        }
        if awaitsReplaced {
            segment.replaced.formUnion(entries)
            if options { segment.doubt = "nie wiadomo, za kogo" }
            awaitsReplaced = false
            return
        }
        if named != .group, startsReplacement(k), named == .number || !options {
            segment.replaced.formUnion(entries)
            replacedEnd = item.words.upperBound
            return
        }
        if inException {
            if options { segment.doubt = "kilka osób z listy pasuje" }
            exclude(entries)
            return
        }
        if case .subject(var last)? = segment.parts.last, last.quantity == .all || last.quantity == .nobody, named == .calling, !item.hasComma, last.only == nil, last.end + 1 == item.words.lowerBound,
            ["z", "ze", "from"].contains(sentence.words[last.end].form) {
            last.only = entries
            segment.parts[segment.parts.count - 1] = .subject(last)
            return
        }
        if isDescription(named, item) { return }
        append([entries], isOpen: options, item, merges: mayMerge(k))
    }

    /// "za nr 6", "za panią Bień", "za komendanta Kozła": somebody came instead.
    private func startsReplacement(_ k: Int) -> Bool {
        var j = k
        while j > 0, !items[j].hasComma, isTitle(items[j - 1]) { j -= 1 }
        let i = items[j].words.lowerBound - 1
        return i >= 0 && ["za", "for"].contains(sentence.words[i].form)
    }

    private func isTitle(_ item: AttendanceItem) -> Bool {
        switch item.what {
        case .entries(_, _, .calling), .sense(.label): return true
        case .filler: return !["za", "for", "i", "a", "u", "z"].contains(sentence.words[item.words.lowerBound].form) && sentence.words[item.words.lowerBound].kind == .word
        default: return false
        }
    }

    /// "zastępczyni burmistrza", "koleżanka z OPS": whoever it is, not they.
    private func isRelated(_ k: Int, _ named: AttendanceItem.Naming) -> Bool {
        // "Father Makary's driver"
        let end = items[k].words.upperBound
        if named != .number, sentence.words.indices.contains(end + 1), sentence.words[end].form == "s", !sentence.words[end].spaced { return true }
        guard named != .number, named != .group else { return false }
        var j = k - 1
        while j >= 0, case .filler = items[j].what, !items[j + 1].hasComma { j -= 1 }
        guard j >= 0, case .sense(.relation) = items[j].what, !items[j + 1].hasComma else { return false }
        let isNominative = roll.lines.contains { $0.surname == sentence.words[items[k].words.upperBound - 1].form } && j == k - 1
        return !(isNominative && ["kolega", "kolezanka", "zastepca", "zastepczyni", "pracownik", "pracownica", "sasiad", "sasiadka", "przedstawiciel", "przedstawicielka", "asystentka", "asystent"].contains(sentence.words[items[j].words.lowerBound].form))
    }

    /// "Jan Kos z OSP", "Jan Kos, sołtys Zagórek": the calling belongs to the newcomer.
    private func isDescription(_ named: AttendanceItem.Naming, _ item: AttendanceItem) -> Bool {
        guard named == .calling, case .subject(let last)? = segment.parts.last, !last.persons.isEmpty, !pendingJoin else { return false }
        return sentence.words[last.end..<item.words.lowerBound].count <= 3 && (last.items.isEmpty || !sinceComma || segment.isNew)
    }

    private func mayMerge(_ k: Int) -> Bool {
        guard k > 0, !sinceComma, !pendingJoin, case .subject(let last)? = segment.parts.last, let latest = last.items.last, !latest.isEmpty else { return false }
        let between = sentence.words[last.end..<max(last.end, items[k].words.lowerBound)]
        if case .entries(_, _, .number) = items[k].what { return false }
        return between.count <= 2
    }

    private mutating func exclude(_ entries: Set<Entry>) {
        guard let at = segment.parts.lastIndex(where: { if case .subject(let subject) = $0 { subject.quantity != nil || subject.items.contains { $0.count > 1 } || subject.items.count > 1 && subject.entries.isSuperset(of: entries) } else { false } }), case .subject(var scope) = segment.parts[at] else {
            segment.exceptions.formUnion(entries)
            return
        }
        scope.except.formUnion(entries)
        scope.end = max(scope.end, 0)
        segment.parts[at] = .subject(scope)
    }

    private mutating func append(_ sets: [Set<Entry>], isOpen: Bool, _ item: AttendanceItem, merges: Bool = false) {
        if case .subject(var last)? = segment.parts.last, last.quantity == nil, !(last.isClosed && sinceComma) || pendingJoin {
            if merges, sets.count == 1, let latest = last.items.last {
                let common = latest.intersection(sets[0])
                // "dyrektor Lis" is Lis, whatever the list says of directors
                if !common.isEmpty { last.items[last.items.count - 1] = common } else if isNamed(item) { last.items[last.items.count - 1] = sets[0] } else { segment.doubt = "dwa oznaczenia się nie zgadzają" }
                last.isOpen = last.items[last.items.count - 1].count > 1 && (isOpen || last.isOpen)
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

private let englishAfterA: Set<String> = ["guest", "few", "new", "lady", "man", "woman", "couple", "person", "member"]
