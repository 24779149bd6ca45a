// Items of a sentence → segments of subjects and predicates: "Kos i Lis byli, ale Rak nie" has two. Who is named is gathered in
// AttendanceNaming.swift, asides in AttendanceAsides.swift.

struct AttendanceParser {
    let roll: Roll
    let sentence: Sentence
    let items: [AttendanceItem]
    var done: [AttendanceSegment] = []
    var segment = AttendanceSegment()
    var inException = false
    /// After "oprócz" nobody has been named yet.
    var awaitsException = false
    var awaitsReplaced = false
    /// Behind the one whose place somebody took.
    var replacedEnd = -1
    var pendingJoin = false
    /// A comma stands between the last person and here.
    var sinceComma = false
    /// A comma stands between the last verb and here.
    var commaSincePredicate = false
    var gate: Set<Entry>?
    /// A word that has been understood together with the one before.
    var skipped = -1
    /// The "nie" of "a nie, …".
    var skippedNo = -1
    /// "Neither Kos nor Lis was there."
    var isNegatedAhead = false

    init(_ items: [AttendanceItem], of sentence: Sentence, roll: Roll) {
        self.items = Self.withoutRemarks(items, of: sentence)
        self.sentence = sentence
        self.roll = roll
    }

    mutating func parse() -> [AttendanceSegment] {
        var k = opening()
        while k < items.count {
            if items[k].opens, let end = closing(of: k), items[k..<end].contains(where: \.speaksOfRest) { close() }
            else if items[k].opens, let end = closing(of: k) { aside(items[k..<end]); k = end; continue }
            if case .sense(.relative) = items[k].what, let end = relativeEnd(k) { relativeAside(items[k + 1..<end]); k = end; continue }
            if case .sense(.reason) = items[k].what { k = skipReason(k); continue }
            take(k)
            k += 1
        }
        close()
        return done
    }

    /// "a nie, 11 też była": takes something back.
    mutating func opening() -> Int {
        let forms = sentence.words.prefix(3).map(\.form)
        let length = forms.starts(with: ["a", "nie"]) || forms.starts(with: ["oj", "nie"]) ? 2 : forms.first == "nie" ? 1 : 0
        guard length > 0, !roll.isPart, items.count > length,
            items[length].words.lowerBound == length, items[length].gap.contains(",") else { return 0 }
        segment.corrects = true
        return length
    }

    mutating func close() {
        endException()
        segment.text = sentence.text
        sinceComma = false
        if !segment.isEmpty || segment.isThanks { done.append(segment) }
        segment = AttendanceSegment()
        isNegatedAhead = false
        (inException, awaitsReplaced, pendingJoin) = (false, false, false)
        gate = nil
    }

    func isConjunctionA(_ item: AttendanceItem) -> Bool {
        let i = item.words.lowerBound
        guard item.words.count == 1, sentence.words[i].form == "a", case .filler = item.what, i > 0, !item.isArticle(in: sentence) else {
            return false
        }
        let next = i + 1 < sentence.words.count ? sentence.words[i + 1].form : ""
        return !["takze", "tez", "rowniez", "dodatkowo", "ponadto"].contains(next) && !ListWords.englishAfterA.contains(next)
    }

    /// "8 nie, 9 nie, 10 tak", "Nie przyszli Kot i Lis, reszta tak", "9 był, więc tylko 3": behind a whole statement another one begins.
    func startsOwnStatement(_ k: Int) -> Bool {
        guard !inException, segment.exceptions.isEmpty, segment.subjects.contains(where: { !$0.isEmpty }), !segment.predicates.isEmpty
            || !segment.replaced.isEmpty else {
            return false
        }
        switch items[k].what {
        case .sense(.rest): return true
        // "panie jako obecne, panów jako nieobecnych"
        case .sense(.women), .sense(.men): return items[(k + 1)...].prefix { !$0.hasComma }.contains(where: isVerdict)
        case .sense(.join):
            // "A and B never came, and C sent a colleague"
            guard k + 1 < items.count, case .entries = items[k + 1].what, case .predicate(let last)? = segment.parts.last, last.said != nil,
                segment.parts.count == 2, segment.exceptions.isEmpty else { return false }
            return items[(k + 2)...].prefix { !$0.hasComma }.contains(where: isVerdict)
        case .sense(.only): return !segment.isNew
        case .filler where ["nawet", "even",
            "including"].contains(sentence.words[items[k].words.lowerBound].form): return segment.subjects.contains { $0.quantity == .all
            || $0.quantity == .nobody }
        case .filler where ["wiec", "czyli", "zatem"].contains(sentence.words[items[k].words.lowerBound].form): return true
        // "she couldn't stay, so please put her down as absent"
        case .unknown where sentence.words[items[k].words.lowerBound].form == "so": return !items[(k + 1)...].contains(where: \.isOfList)
        case .entries where !segment.replaced.isEmpty && segment.subjects.contains { !$0.persons.isEmpty }:
            return items[(k + 1)...].prefix { !$0.hasComma }.contains { isVerdict($0) }
        case .entries where segment.subjects.contains { $0.quantity == .nobody || $0.quantity == .all }:
            return items[(k + 1)...].prefix { !$0.hasComma }.indices.contains { isVerdict(items[$0]) || items[$0].isUnknown && isVerb($0) }
        case .entries:
            guard case .subject(let first)? = segment.parts.first, !first.isEmpty, segment.predicates.allSatisfy({ $0.said != nil
                && $0.said != .plan }) else {
                return false
            }
            if case .subject(let last)? = segment.parts.last, !(segment.isReplacement && last.items.isEmpty && !last.persons.isEmpty) { return false }
            for item in items[(k + 1)...] {
                if item.hasComma { return false }
                if case .sense(let sense) = item.what, AttendancePredicate.isPredicate(sense) { return true }
            }
            return false
        default: return false
        }
    }

    /// ", u nas go nie było"
    func denies(_ k: Int) -> Bool {
        guard !segment.subjects.isEmpty, !segment.predicates.isEmpty || segment.unknownWords > 0 else { return false }
        let clause = items[k...].prefix { $0.words == items[k].words || !$0.hasComma }.prefix(6)
        return clause.contains { ["go", "jej", "ich"].contains(sentence.words[$0.words.lowerBound].form) }
            && clause.contains { if case .sense(let sense) = $0.what { sense == .no || sense == .absent } else { false } }
            && !clause.contains { $0.speaksOfPeople || $0.isUnknown }
    }

    /// "Przedszkole było, Orkan też, ksiądz nie": the same of Orkan.
    mutating func repeats(_ k: Int) {
        guard k > 1, case .sense(.add) = items[k - 1].what, !items[k - 1].hasComma, case .subject(let last)? = segment.parts.last,
            !last.isEmpty, let verb = segment.predicates.last, ["tez", "rowniez", "takze", "too"].contains(
                sentence.words[items[k - 1].words.lowerBound].form), verb.said != nil else { return }
        segment.parts.append(.predicate(verb))
    }

    func isVerdict(_ item: AttendanceItem) -> Bool { if case .sense(let sense) = item.what { AttendancePredicate.isPredicate(sense) } else { false } }

    // MARK: Items

    mutating func take(_ k: Int) {
        let item = items[k]
        if k > 0, item.gap.contains(";") || item.gap.contains(")") && item.gap.contains("\n") || item.gap.contains(".")
            && item.gap.contains(" ") && isAfterNumber(item) && !segment.predicates.isEmpty
            && !segment.subjects.isEmpty {
            close()
        }
        if takesBack(k) { close(); (segment.corrects, skippedNo) = (true, k + 1); return }
        if k == skippedNo { return }
        if isConjunctionA(item) { close(); return }
        if item.hasComma, startsOwnStatement(k) { close() }
        if item.hasComma { repeats(k) }
        if item.hasComma, denies(k) { close(); segment.isOfSame = true }
        if item.hasComma {
            if segment.isThanks { close() }
            (sinceComma, commaSincePredicate) = (true, true)
            if case .predicate(var last)? = segment.parts.last { last.forgetNegation(); segment.parts[segment.parts.count - 1] = .predicate(last) }
        }
        switch item.what {
        case .filler: filler(item)
        case .unknown where k == skipped: segment.unknownWords += 1
        case .unknown(let isName): unknown(isName, item, k)
        case .strayNumber: segment.hasStrayNumber = true
        case .count(let n) where roll.isPart && n == roll.numbers.count: quantity(.all, item)
        case .count(1) where k + 1 < items.count && items[k + 1].isNamed && !items[k + 1].hasComma: break  // "z pań jedna Bogusz"
        case .count where isAmong(item) || isAtFirst(item): break
        case .count(let n): segment.counts.append((n, mood(ofCountAt: k)))
        case .person(let person): add(person, item)
        case .entries(let entries, let options, let named): add(entries, options, named, item, k)
        case .sense(let sense): takeSense(sense, item, k)
        }
        switch item.what {
        case .entries, .person: (pendingJoin, sinceComma) = (false, false)
        case .sense(let sense) where AttendancePredicate.isPredicate(sense): pendingJoin = false
        default: break
        }
    }

    /// A word that says nothing of presence, and yet something: "nawet", "ona", "przekazałam", "mnie".
    mutating func filler(_ item: AttendanceItem) {
        let form = sentence.words[item.words.lowerBound].form
        if segment.divided != nil, ["ona", "on"].contains(form) {
            // "z Jabłońskich tylko ona"
            let meant = roll.lines.filter { segment.divided?.contains($0.entry) ?? false && $0.isWoman == (form == "ona") }
            if meant.count == 1 { append([[meant[0].entry]], isOpen: false, item) }
        } else if ["on", "ona"].contains(form), item.words.lowerBound > 0, case .subject(let last)? = segment.parts.last,
            last.items.last?.count ?? 0 > 1 {
            segment.doubt = "nie wiadomo, o kim to mowa"  // "z Malinowskich on był, ona nie"
        } else if ["nawet", "even", "including"].contains(form) {
            segment.isIncluded = segment.parts.isEmpty
        } else if isFirstPerson(item) {
            segment.hasFirstPerson = true
        } else if ["mnie", "nas"].contains(form) {
            segment.isAboutWriter = true
        }
    }

    mutating func unknown(_ isName: Bool, _ item: AttendanceItem, _ k: Int) {
        // "miał pogrzeb": what he had
        if !isName, !item.hasComma, case .predicate(let last)? = segment.parts.last, last.mood == .excused { return }
        if isName, isOrigin(k) { return }
        if isWhereabouts(k) { return predicate(item, .had) }
        // "dodatkowo pani Malinowska z Rudy": a newcomer of whom only the surname is known
        if isName, segment.isNew, k > 0, ["pan", "pani"].contains(sentence.words[item.words.lowerBound - 1].form), isTitled(k) {
            return add(Person(name: String(sentence.words[item.words.lowerBound].text)), item)
        }
        segment.unknownWords += 1
        if !isName, isElement(k) { segment.doubt = segment.doubt ?? "nie wiadomo, kto to: „\(sentence.words[item.words.lowerBound].text)”" }
        // "proszę przesłać kopię pani Kos"
        if k > 0, ["prosze", "prosimy", "please"].contains(sentence.words[item.words.lowerBound - 1].form) { segment.hasFirstPerson = true }
        if isVerb(k) { segment.hasVerb = true }
        if isVerb(k), isBesideName(k) { segment.touchesVerb = true }
        if isName { segment.unknownName = segment.unknownName ?? sentence.words[item.words].map { String($0.text) }.joined(separator: " ") }
        if isName, k > 0, isTitled(k) { segment.titledUnknown = true }
        awaitsReplaced = false
        noteMore(k)
        noteFollower(k)
    }

    /// "oprócz Kos i Lis – a nie, Kos była"
    func takesBack(_ k: Int) -> Bool {
        guard k + 2 < items.count, sentence.words[items[k].words.lowerBound].form == "a", case .sense(.no) = items[k + 1].what else { return false }
        return items[k + 2].gap.contains(",")
    }

    /// "w tym dwie osoby spóźnione": a part of those counted already.
    func isAmong(_ item: AttendanceItem) -> Bool {
        let i = item.words.lowerBound
        return i > 1 && sentence.words[i - 1].form == "tym" && sentence.words[i - 2].form == "w"
    }

    /// "Na początku brakowało trzech osób": not in the end.
    func isAtFirst(_ item: AttendanceItem) -> Bool {
        sentence.words[..<item.words.lowerBound].suffix(5).contains { $0.form.hasPrefix("poczatk") }
    }

    /// "Zabrakło dwóch osób", "trzech nie było": what is counted.
    func mood(ofCountAt k: Int) -> AttendancePredicate.Mood {
        if sentence.words[items[k].words].contains(where: { $0.form.hasPrefix("nieobecn") }) { return .absent }
        if item(before: k, isOneOf: ["nieobecnych"]) { return .absent }
        if item(before: k, isOneOf: ["obecnych"]) { return .present }
        // "komplet minus dwie osoby: 3 i 7"
        if inException { return segment.subjects.last?.quantity == .nobody ? .present : .absent }
        if let before = segment.predicates.last?.said, case .predicate? = segment.parts.last, !sinceComma, !items[k].hasComma { return before }
        var next = AttendancePredicate()
        for item in items[(k + 1)...] {
            if item.hasComma { break }
            if case .sense(let sense) = item.what, AttendancePredicate.isPredicate(sense) { next.add(item, sense) } else if next.said != nil { break }
        }
        if commaSincePredicate, segment.parts.isEmpty || segment.subjects.isEmpty { return next.said ?? .unsure }
        return next.said ?? .present
    }

    func item(before k: Int, isOneOf forms: Set<String>) -> Bool { items[k].words.lowerBound > 0
        && forms.contains(sentence.words[items[k].words.lowerBound - 1].form) }

    func isTitled(_ k: Int) -> Bool {
        ["pan", "pani", "p", "pana", "pania", "ks", "ksiadz", "mr", "mrs", "ms"].contains(sentence.words[items[k].words.lowerBound - 1].form)
            && !items[k].hasComma
    }

    /// "Obecni: 1, 2. nieobecni: 3": a full stop that begins no sentence. ("ks. Wrona", "1. tak" go on.)
    func isAfterNumber(_ item: AttendanceItem) -> Bool {
        let i = item.words.lowerBound
        return i > 0 && sentence.words[i - 1].number != nil && sentence.words[i].kind == .word
    }

}
