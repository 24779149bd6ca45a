// Items of a sentence → segments of subjects and predicates. Who is named is gathered in AttendanceNaming.swift, asides in AttendanceAsides.swift.

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
    private mutating func opening() -> Int {
        let forms = sentence.words.prefix(3).map(\.form)
        let length = forms.starts(with: ["a", "nie"]) || forms.starts(with: ["oj", "nie"]) ? 2 : forms.first == "nie" ? 1 : 0
        guard length > 0, items.count > length, items[length].words.lowerBound == length, items[length].gap.contains(",") else { return 0 }
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
        guard item.words.count == 1, sentence.words[i].form == "a", case .filler = item.what, i > 0 else { return false }
        let next = i + 1 < sentence.words.count ? sentence.words[i + 1].form : ""
        return !["takze", "tez", "rowniez", "dodatkowo", "ponadto"].contains(next) && !englishAfterA.contains(next)
    }

    /// "8 nie, 9 nie, 10 tak", "Nie przyszli Kot i Lis, reszta tak", "9 był, więc tylko 3": behind a whole statement another one begins.
    private func startsOwnStatement(_ k: Int) -> Bool {
        guard !inException, segment.exceptions.isEmpty, segment.subjects.contains(where: { !$0.isEmpty }), !segment.predicates.isEmpty
            || !segment.replaced.isEmpty else {
            return false
        }
        switch items[k].what {
        case .sense(.rest): return true
        case .sense(.only): return !segment.isNew
        case .filler where ["nawet", "even",
            "including"].contains(sentence.words[items[k].words.lowerBound].form): return segment.subjects.contains { $0.quantity == .all
            || $0.quantity == .nobody }
        case .filler where ["wiec", "czyli", "zatem"].contains(sentence.words[items[k].words.lowerBound].form): return true
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

    private func isVerdict(_ item: AttendanceItem) -> Bool { if case .sense(let sense) = item.what { AttendancePredicate.isPredicate(sense) } else { false } }

    // MARK: Items

    mutating func take(_ k: Int) {
        let item = items[k]
        if k > 0, item.gap.contains(";") || item.gap.contains(".") && item.gap.contains(" ") && isAfterNumber(item) && !segment.predicates.isEmpty
            && !segment.subjects.isEmpty {
            close()
        }
        if takesBack(k) { close(); (segment.corrects, skippedNo) = (true, k + 1); return }
        if k == skippedNo { return }
        if isConjunctionA(item) { close(); return }
        if item.hasComma, startsOwnStatement(k) { close() }
        if item.hasComma {
            if segment.isThanks { close() }
            (sinceComma, commaSincePredicate) = (true, true)
            if case .predicate(var last)? = segment.parts.last { last.forgetNegation(); segment.parts[segment.parts.count - 1] = .predicate(last) }
        }
        switch item.what {
        case .filler where segment.divided != nil && ["ona", "on"].contains(sentence.words[item.words.lowerBound].form):
            // "z Jabłońskich tylko ona"
            let isWoman = sentence.words[item.words.lowerBound].form == "ona"
            let meant = roll.lines.filter { segment.divided?.contains($0.entry) ?? false && $0.isWoman == isWoman }
            if meant.count == 1 { append([[meant[0].entry]], isOpen: false, item) }
        case .filler where ["nawet", "even",
            "including"].contains(sentence.words[item.words.lowerBound].form): segment.isIncluded = segment.parts.isEmpty
        case .filler where isFirstPerson(item): segment.hasFirstPerson = true
        case .filler: if ["mnie", "nas"].contains(sentence.words[item.words.lowerBound].form) { segment.isAboutWriter = true }
        case .unknown where k == skipped: segment.unknownWords += 1
        case .unknown(let isName):
            // "miał pogrzeb": what he had
            if !isName, !item.hasComma, case .predicate(let last)? = segment.parts.last, last.mood == .excused { break }
            if isName, isOrigin(k) { break }
            if isWhereabouts(k) { predicate(item, .had); break }
            segment.unknownWords += 1
            if isVerb(k) { segment.hasVerb = true }
            if isVerb(k), isBesideName(k) { segment.touchesVerb = true }
            if isName { segment.unknownName = segment.unknownName ?? sentence.words[item.words].map { String($0.text) }.joined(separator: " ") }
            if isName, k > 0, isTitled(k) { segment.titledUnknown = true }
            awaitsReplaced = false
            noteMore(k)
            noteFollower(k)
        case .strayNumber: segment.hasStrayNumber = true
        case .count(let n) where roll.isPart && n == roll.numbers.count: quantity(.all, item)
        case .count where isAmong(item): break
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

    /// "same panie plus sołtys"
    private func joinsListed(_ item: AttendanceItem, _ k: Int) -> Bool {
        guard sentence.words[item.words.lowerBound].form == "plus", k + 1 < items.count, case .entries = items[k + 1].what,
            case .subject(let last)? = segment.parts.last, last.quantity == nil else {
            return false
        }
        return !last.items.isEmpty
    }

    /// "Kos na meczu wyjazdowym", "4 – akcja": where somebody was, or why, and no verb.
    private func isWhereabouts(_ k: Int) -> Bool {
        guard case .subject(let last)? = segment.parts.last, segment.predicates.isEmpty, last.quantity == nil, (1...2).contains(last.items.count),
            last.persons.isEmpty, !segment.isNew, k > 0, !isVerb(k) else {
            return false
        }
        let i = items[k].words.lowerBound
        let isPlaced = ["na", "w", "we"].contains(sentence.words[i - 1].form) && !items[k].hasComma && last.end + 1 == i && items[k - 1].gap == " "
        let isDashed = (items[k].gap.contains("–") || items[k].gap.contains("- ") || items[k].gap.contains("—")) && last.end == i
        return isPlaced || isDashed
    }

    /// "Wójtowicz z UTW", "Kos z Zalesia": where somebody known is from.
    private func isOrigin(_ k: Int) -> Bool {
        let i = items[k].words.lowerBound
        guard k > 1, ["z", "ze", "from", "of"].contains(sentence.words[i - 1].form), !items[k].hasComma, !items[k - 1].hasComma else { return false }
        switch items[k - 2].what {
        case .entries(_, _, let named): return named == .name || named == .firstName || named == .calling
        case .person: return true
        default: return false
        }
    }

    /// "oprócz Kos i Lis – a nie, Kos była"
    private func takesBack(_ k: Int) -> Bool {
        guard k + 2 < items.count, sentence.words[items[k].words.lowerBound].form == "a", case .sense(.no) = items[k + 1].what else { return false }
        return items[k + 2].gap.contains(",")
    }

    /// A past tense or a present one: "prosi", "opowiadała", "zbierał".
    private func isVerb(_ k: Int) -> Bool {
        let form = sentence.words[items[k].words.lowerBound].form
        guard !sentence.words[items[k].words.lowerBound].isCapitalised || k == 0 else { return false }
        return pastEndings.contains(where: form.hasSuffix) || presentVerbs.contains(where: form.hasPrefix) || form.hasSuffix("uje")
            || form.hasSuffix("uja")
    }

    /// "przekazałam", "wyślę": what the writer did or will do.
    private func isFirstPerson(_ item: AttendanceItem) -> Bool {
        let token = sentence.words[item.words.lowerBound]
        return ["lam", "lem", "lismy", "lysmy"].contains(where: token.form.hasSuffix) && token.form.count > 4 || token.text.hasSuffix("ślę")
            || token.text.hasSuffix("każę") || ["ill", "podam", "oddam", "dam"].contains(token.form)
    }

    private func isBesideName(_ k: Int) -> Bool {
        func isName(_ j: Int) -> Bool {
            guard items.indices.contains(j) else { return false }
            switch items[j].what {
            case .entries(_, _, let named): return named != .number && named != .group
            case .person: return true
            default: return false
            }
        }
        func isFiller(_ j: Int) -> Bool { if items.indices.contains(j), case .filler = items[j].what { true } else { false } }
        if !items[k].hasComma, isName(k - 1) || isFiller(k - 1) && !items[k - 1].hasComma && isName(k - 2) { return true }
        guard k + 1 < items.count, !items[k + 1].hasComma else { return false }
        return isName(k + 1) || isFiller(k + 1) && isName(k + 2) && !(items[k + 2].hasComma)
    }

    mutating func noteFollower(_ k: Int) {
        let i = items[k].words.lowerBound
        if k > 0, !items[k].hasComma, ["byli", "byly", "byl", "byla", "sa", "were", "are"].contains(sentence.words[i - 1].form), ["eni", "ani", "ci",
            "ni", "wi", "ne", "ed", "ly", "ny", "na"].contains(where: sentence.words[i].form.hasSuffix) {
            segment.saysHow = true
        }
        if k > 0, !items[k].hasComma, case .sense(.all) = items[k - 1].what { segment.saysHow = true }
        guard !sinceComma || !["la", "l", "li", "ly"].contains(where: sentence.words[i].form.hasSuffix) else { return }
        guard case .subject(var last)? = segment.parts.last else { return }
        last.isFollowedByUnknown = true
        if pastEndings.contains(where: sentence.words[items[k].words.lowerBound].form.hasSuffix) { last.isFollowedByVerb = true }
        segment.parts[segment.parts.count - 1] = .subject(last)
    }

    /// "w tym dwie osoby spóźnione": a part of those counted already.
    func isAmong(_ item: AttendanceItem) -> Bool {
        let i = item.words.lowerBound
        return i > 1 && sentence.words[i - 1].form == "tym" && sentence.words[i - 2].form == "w"
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

    private func item(before k: Int, isOneOf forms: Set<String>) -> Bool { items[k].words.lowerBound > 0
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

    /// An unknown verb behind a bare "nie" says something else: "nie raczyła", "nie usiedziała".
    mutating func noteMore(_ k: Int) {
        guard case .unknown = items[k].what, k > 0, case .sense(.no) = items[k - 1].what, case .predicate(var last)? = segment.parts.last else {
            return
        }
        last.saysMore = true
        segment.parts[segment.parts.count - 1] = .predicate(last)
    }

    mutating func take(_ sense: AttendanceSense, _ item: AttendanceItem, _ k: Int) {
        switch sense {
        case .all where isObject(k): break
        case .all: quantity(.all, item)
        case .rest: quantity(.rest, item)
        case .nobody: quantity(.nobody, item)
        case .restNobody: segment.restNobody = true
        case .noAbsentees: segment.noAbsentees = true
        case .relation: relation(item, k)
        case .notAll, .half: segment.isVague = true
        case .whole: whole(item)
        case .counted, .label, .first, .last, .filler, .notHeld, .acted: break
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
            segment.includesExceptions = ["oprocz", "procz", "poza", "besides", "крім", "окрім"].contains(sentence.words[item.words.lowerBound].form)
            let next = item.words.upperBound
            awaitsException = next >= sentence.words.count || !["nim", "nia", "nimi", "nich", "niego", "niej", "mna", "mnie", "nami", "tym", "tego",
                "them", "him", "her", "me"].contains(sentence.words[next].form)
        case .add where sentence.words[item.words.lowerBound].form == "neither" && segment.subjects.isEmpty: isNegatedAhead = true
        case .add:
            segment.isAddition = true
            // "11 też nie", "11 też nie dotarła"
            if item.words.count > 1, sentence.words[item.words.upperBound - 1].form == "nie" { predicate(item, .no) }
            if !pendingJoin || ["potem", "pozniej", "dodatkowo"].contains(sentence.words[item.words.lowerBound].form) { inException = false }
        case .new where joinsListed(item, k): pendingJoin = true
        case .new: (segment.isNew, inException) = (true, false)
        case .instead: awaitsReplaced = true
        case .otherTime: segment.isElsewhere = true
        case .thanks:
            // "Pani Tokarz dziękuje"
            if segment.predicates.isEmpty, segment.subjects.count == 1, segment.subjects[0].items.count == 1, segment.subjects[0].quantity == nil {
                segment = AttendanceSegment()
            }
            close()
            segment.isThanks = true
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
        default: predicate(item, sense)
        }
    }

    /// "pierwsza szóstka cała", "Kosowie oboje": they were there, when nothing else is said.
    private mutating func whole(_ item: AttendanceItem) {
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
    private mutating func relation(_ item: AttendanceItem, _ k: Int) {
        let i = item.words.lowerBound
        guard k > 1, ["z", "ze"].contains(sentence.words[i - 1].form), ["zona", "mezem"].contains(sentence.words[i].form), case .entries(let one,
            false, _) = items[k - 2].what, one.count == 1,
            let line = roll.lines.first(where: { $0.entry == one.first }) else { return segment.hasRelation = true }
        let spouses = roll.lines.filter { $0.entry != line.entry && $0.isWoman == (sentence.words[i].form == "zona")
            && $0.surname.dropLast() == line.surname.dropLast() }
        if spouses.count == 1 { append([[spouses[0].entry]], isOpen: false, item) } else { segment.hasRelation = true }
    }

    /// "nakarmiła wszystkich": no subject.
    private func isObject(_ k: Int) -> Bool {
        guard ["wszystkich", "wszystkim"].contains(sentence.words[items[k].words.lowerBound].form) else { return false }
        func isUnknown(_ j: Int) -> Bool { if items.indices.contains(j), case .unknown = items[j].what { !items[max(j, k)].hasComma
            && isVerb(j) } else { false } }
        if k + 1 < items.count, case .sense(.thanks) = items[k + 1].what { return true }
        if k > 0, case .sense(.thanks) = items[k - 1].what { return true }
        return (isUnknown(k - 1) || isUnknown(k + 1)) && !segment.parts.isEmpty
    }

    /// "Brakło tylko 8, i wcale mnie to nie dziwi": another clause with nobody in it.
    private func isOfNobody(_ k: Int) -> Bool {
        guard sinceComma, commaSincePredicate, k + 1 < items.count, !items[k + 1].hasComma, case .unknown(isName: false) = items[k + 1].what,
            isVerb(k + 1) || isPresentTense(k + 1) else {
            return false
        }
        return k + 2 == items.count || items[k + 2].hasComma
    }

    private func isPresentTense(_ k: Int) -> Bool { ["i", "e", "a", "uje", "emy", "amy",
        "imy"].contains(where: sentence.words[items[k].words.lowerBound].form.hasSuffix) }

    /// "Kreft jednak był" corrects; ", jednak nie dotarł" goes on.
    mutating func correction(_ item: AttendanceItem) {
        if item.hasComma, sentence.words[item.words.lowerBound].form == "jednak" { return startContrast() }
        if item.hasComma, !segment.subjects.isEmpty, sentence.words[item.words.lowerBound].form != "jednak" { close() }
        segment.corrects = true
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
        if sense == .excuse, ["skres", "wykres"].contains(where: sentence.words[item.words.lowerBound].form.hasPrefix) { segment.strikes = true }
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

    mutating func quantity(_ quantity: AttendanceSubject.Quantity, _ item: AttendanceItem) {
        endException()
        // "za nr 4 nikt"
        if quantity == .nobody, item.words.lowerBound == replacedEnd { return }
        // "reszta w komplecie", "pierwsza szóstka cała", "panie komplet": they were there
        if quantity == .all, case .subject(let last)? = segment.parts.last, !item.hasComma, !sinceComma, last.persons.isEmpty, last.quantity == .rest
            || last.quantity == nil && last.items.contains(where: { $0.count > 1 }) || last.items.count > 2,
            sentence.words[item.words].contains(where: { $0.form.hasPrefix("komple") || wholes.contains($0.form) }) {
            var predicate = AttendancePredicate()
            predicate.add(item, .present)
            segment.parts.append(.predicate(predicate))
            return
        }
        // "pierwsza szóstka stawiła się w komplecie"
        if quantity == .all, case .predicate? = segment.parts.last, segment.subjects.count == 1, segment.subjects[0].quantity == nil,
            sentence.words[item.words].contains(where: { $0.form.hasPrefix("komple") }) {
            return
        }
        // "same panie, wszystkie"; of "Kot, Lis, wszyscy" nobody knows
        if quantity == .all, item.words.upperBound == sentence.words.count, case .subject(let last)? = segment.parts.last, last.quantity == nil,
            !last.items.isEmpty, !pendingJoin, !segment.isAddition {
            if last.items.count < 2 { segment.doubt = "wszyscy czy wymienieni?" }
            return
        }
        var subject = AttendanceSubject(quantity: quantity, only: gate, end: item.words.upperBound)
        gate = nil
        if case .subject(let last)? = segment.parts.last, last.quantity == nil, quantity != .rest, !last.items.isEmpty, last.persons.isEmpty,
            last.end + 1 >= item.words.lowerBound, !sinceComma {
            // "z OPS nikt", "chłopów ani jednego"
            subject.only = last.entries
            segment.parts.removeLast()
        } else if case .subject(let last)? = segment.parts.last, last.quantity == quantity { return }
        segment.parts.append(.subject(subject))
    }
}

private let presentVerbs = ["robi", "prowadz", "sporzadz", "przygotow", "zostaw", "odbier", "dostar", "uzupeln", "prepares", "needs", "potrzeb",
    "pros", "pyta", "chc", "ma", "przes", "pisz", "mowi", "zbier", "czek", "przekaz", "dziek", "pozdraw", "asks", "wants", "says", "sends", "wyśl",
    "wysl", "dosl"]
private let wholes: Set<String> = ["cala", "cale", "caly", "wszyscy", "wszystkie"]
private let englishAfterA: Set<String> = ["guest", "few", "new", "lady", "man", "woman", "couple", "person", "member"]
