// Items of a sentence → segments of subjects and predicates.

struct AttendanceParser {
    let roll: Roll
    let sentence: Sentence
    let items: [AttendanceItem]
    private(set) var done: [AttendanceSegment] = []
    var segment = AttendanceSegment()
    var inException = false
    /// "Wszyscy poza tymi, co zawsze": nobody was named behind the exception.
    var awaitsExcepted = false
    var awaitsReplaced = false
    /// Behind the one whose place somebody took.
    var replacedEnd = -1
    var pendingJoin = false
    /// A comma stands between the last person and here.
    var sinceComma = false
    var gate: Set<Entry>?

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

    mutating func close() {
        segment.text = sentence.text
        if awaitsExcepted, segment.subjects.contains(where: { $0.quantity == .all }) { segment.doubt = "nie wiadomo, kogo wyjęto" }
        awaitsExcepted = false
        sinceComma = false
        if !segment.isEmpty || segment.isThanks { done.append(segment) }
        segment = AttendanceSegment()
        (inException, awaitsReplaced, pendingJoin) = (false, false, false)
        gate = nil
    }

    // MARK: Items

    mutating func take(_ k: Int) {
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

    mutating func noteFollower(_ k: Int) {
        guard case .subject(var last)? = segment.parts.last else { return }
        last.isFollowedByUnknown = true
        if pastEndings.contains(where: sentence.words[items[k].words.lowerBound].form.hasSuffix) { last.isFollowedByVerb = true }
        segment.parts[segment.parts.count - 1] = .subject(last)
    }

    /// "Zabrakło dwóch osób", "trzech nie było": what is counted.
    func mood(ofCountAt k: Int) -> AttendancePredicate.Mood {
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

    func isTitled(_ k: Int) -> Bool {
        ["pan", "pani", "p", "pana", "pania", "ks", "ksiadz", "mr", "mrs", "ms"].contains(sentence.words[items[k].words.lowerBound - 1].form) && !items[k].hasComma
    }

    /// "Obecni: 1, 2. nieobecni: 3": a full stop that begins no sentence. ("ks. Wrona", "1. tak" go on.)
    func isAfterNumber(_ item: AttendanceItem) -> Bool {
        let i = item.words.lowerBound
        return i > 0 && sentence.words[i - 1].number != nil && sentence.words[i].kind == .word
    }

    /// An unknown verb behind a bare "nie" says something else: "nie raczyła", "nie usiedziała".
    mutating func noteMore(_ k: Int) {
        guard case .unknown = items[k].what, k > 0, case .sense(.no) = items[k - 1].what, case .predicate(var last)? = segment.parts.last else { return }
        last.saysMore = true
        segment.parts[segment.parts.count - 1] = .predicate(last)
    }

    mutating func take(_ sense: AttendanceSense, _ item: AttendanceItem, _ k: Int) {
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
                && !exceptedPronouns.contains(k + 1 < items.count ? sentence.words[items[k + 1].words.lowerBound].form : "")
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
    mutating func correction(_ item: AttendanceItem) {
        if item.hasComma, sentence.words[item.words.lowerBound].form == "jednak" { return startContrast() }
        segment.corrects = true
    }

    /// "z panów tylko Kot", "z Walkowiaków tylko Tomek": the rest of the group is the other way.
    mutating func divides(_ k: Int) -> Bool {
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

    mutating func startContrast() {
        let afterAll = segment.subjects.contains { $0.quantity == .all || $0.quantity == .rest } || segment.noAbsentees
        close()
        segment.isAfterAll = afterAll
    }

    mutating func predicate(_ item: AttendanceItem, _ sense: AttendanceSense) {
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

    mutating func quantity(_ quantity: AttendanceSubject.Quantity, _ item: AttendanceItem) {
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
}

let englishAfterA: Set<String> = ["guest", "few", "new", "lady", "man", "woman", "couple", "person", "member"]

/// "poza nią wszyscy": of whom was spoken before.
private let exceptedPronouns: Set<String> = ["nia", "nim", "niego", "niej", "nich", "nimi", "tym", "him", "her", "them"]
