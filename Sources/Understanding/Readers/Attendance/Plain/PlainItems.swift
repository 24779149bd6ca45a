// What each item of a sentence adds to the clause it stands in: in "Kos nie dotarł" a mention and an absence.

extension PlainCutter {
    // MARK: Items

    mutating func take(_ k: Int) {
        let item = items[k]
        switch item.what {
        case .filler: takeFiller(item)
        case .unknown(let isName):
            clause.unknownWords += 1
            // "organiści nie przyszli"
            if AttendanceParser.namesUnknownPeople(items[k..<min(items.count, k + 3)], s) { clause.hasUnknownName = true }
            if parser.isVerb(k) || parser.isFirstPerson(item) { clause.hasDeed = true }
            // "Wilk, Sroka i organista": one of the list, and nobody of ours
            if !isName, !parser.isVerb(k), isJoined(item), clause.except != nil || !clause.mentions.isEmpty,
                k + 1 == items.count { clause.hasStray = true }
            // "pan Osuch", whom nobody knows; "w Kielcach" is a place
            if isName, k > 0, !isPlace(item), !clause.newcomers.contains(where: { _ in item.gap == " " }) { clause.hasUnknownName = true }
        case .strayNumber: clause.hasStray = true
        // "z panów jeden Kos"
        case .count(1) where clause.scope != nil: clause.senses.insert(.only)
        case .count(let n): if item.words.lowerBound == 0 || !["z", "ze", "na",
            "of"].contains(s.words[item.words.lowerBound - 1].form) { clause.counts.append(n) }
        case .person(let person):
            // "prezes klubu Arkadiusz Dolny": the house is his
            if let last = clause.mentions.last, last.isCalling, last.words.upperBound == item.words.lowerBound { clause.mentions.removeLast() }
            clause.newcomers.append(person)
            (inException, awaitsReplaced) = (false, false)
        case .entries(let entries, let options, let named): add(entries, options, named, item, k)
        case .sense(let sense): take(sense, item, k)
        }
    }

    func isPlace(_ item: AttendanceItem) -> Bool {
        let i = item.words.lowerBound
        return i > 0 && ["w", "we", "z", "ze", "na", "do", "pod", "od", "u", "dla", "in", "at", "from", "to", "for",
            "of"].contains(s.words[i - 1].form)
    }

    mutating func takeFiller(_ item: AttendanceItem) {
        let form = s.words[item.words.lowerBound].form
        // "Poręba A."
        if form.count == 1, s.words[item.words.lowerBound].isCapitalised, let last = clause.mentions.last, last.isOpen,
            last.words.upperBound == item.words.lowerBound {
            let fit = roll.lines.filter { last.entries.contains($0.entry) && $0.firstName?.first == form.first }.map(\.entry)
            if fit.count == 1 { (clause.mentions[clause.mentions.count - 1].entries,
                clause.mentions[clause.mentions.count - 1].isOpen) = (Set(fit), false) }
        }
        // "za wójta", "za panią Kos"
        if ["za", "for"].contains(form), item.words.upperBound < s.words.count { awaitsReplaced = true }
    }

    mutating func add(_ entries: Set<Entry>, _ options: Bool, _ named: AttendanceItem.Naming, _ item: AttendanceItem, _ k: Int) {
        if parser.isRelated(k, named) { return }
        // "jeden był, drugi nie"
        if named == .number, s.words[item.words.lowerBound].form.hasPrefix("drug"),
            s.words[..<item.words.lowerBound].contains(where: { ["jeden", "jedna", "jednego", "jedną", "jednej"].contains($0.form) }) {
            clause.isOther = true
            return
        }
        let mention = PlainClause.Mention(entries: entries, isOpen: options, isNumber: named == .number, words: item.words,
            isCalling: named == .calling)
        if awaitsReplaced, !options {
            clause.replaced.formUnion(entries)
            awaitsReplaced = named == .number || k + 1 < items.count && joining.contains(s.words[items[k + 1].words.lowerBound].form)
            return
        }
        if opensScope(entries, options, named, item, k) { return }
        if inException, let except = clause.except {
            if options { clause.hasStray = true }
            if let last = clause.mentions.last, isSame(last, named, item), !except.isDisjoint(with: entries) { return }
            clause.except = except.union(entries)
            return
        }
        if named == .calling, !clause.newcomers.isEmpty, clause.mentions.isEmpty || !item.hasComma, !isJoined(item) { return }
        // "Dudy ani nikogo z gminy"
        if named == .calling, clause.senses.contains(.nobody), !clause.mentions.isEmpty, isOrigin(item) {
            clause.senses.remove(.nobody)
            clause.mentions.append(mention)
            return
        }
        if isScope(item, k, named, options || named == .number && entries.count > 1) { clause.scope = entries; return }
        if let last = clause.mentions.last, isSame(last, named, item) { return join(mention, to: last, named, item) }
        clause.mentions.append(mention)
    }

    /// "pani Kos z banku", "3 Kos": two words for the same person.
    private mutating func join(_ mention: PlainClause.Mention, to last: PlainClause.Mention, _ named: AttendanceItem.Naming,
        _ item: AttendanceItem) {
        let end = clause.mentions.count - 1, common = last.entries.intersection(mention.entries)
        if !common.isEmpty {
            let isWhole = !mention.isOpen && common == mention.entries || !last.isOpen && common == last.entries
            clause.mentions[end].entries = common
            clause.mentions[end].isOpen = common.count > 1 && (mention.isOpen || last.isOpen) && !isWhole
        } else if last.isNumber {
            clause.hasStray = true  // "z 3 sołectw"
        } else if named == .name, !last.isCalling, !last.isNumber {
            return clause.mentions.append(mention)  // "stępień łuczak bąk": no comma
        } else if last.isOpen || isBareName(named), !isOrigin(item) { clause.mentions[end] = mention }
        clause.mentions[end].words = last.words.lowerBound..<item.words.upperBound
    }

    /// "z pozycji 1-6 wszyscy oprócz 4, z pozycji 7-12 tylko 9": another part of the list.
    private mutating func opensScope(_ entries: Set<Entry>, _ options: Bool, _ named: AttendanceItem.Naming, _ item: AttendanceItem,
        _ k: Int) -> Bool {
        guard inException, isApart(k), limits(k), isScope(item, k, named, options || named == .number && entries.count > 1) else { return false }
        (inException, clause.scope) = (false, entries)
        if clause.except == [] { clause.except = nil }
        return true
    }

    /// A comma stands somewhere behind the last mention.
    private func isApart(_ k: Int) -> Bool {
        let before = items[..<k].lastIndex { if case .entries = $0.what { true } else { false } } ?? -1
        return items[(before + 1)...k].contains(where: \.hasComma)
    }

    func isBareName(_ named: AttendanceItem.Naming) -> Bool { named == .name || named == .firstName }

    func isOrigin(_ item: AttendanceItem) -> Bool {
        item.words.lowerBound > 0 && ["z", "ze", "od", "from", "of"].contains(s.words[item.words.lowerBound - 1].form)
    }

    func isJoined(_ item: AttendanceItem) -> Bool {
        item.words.lowerBound > 0 && joining.contains(s.words[item.words.lowerBound - 1].form)
    }

    /// "Renata z GOPS-u", "dyrektor Lis", "Pytel od piłkarzy": one and the same person.
    func isSame(_ last: PlainClause.Mention, _ named: AttendanceItem.Naming, _ item: AttendanceItem) -> Bool {
        // "4 ksiądz", "4. ks. Łuczak": the number and the name of one line
        if last.isNumber, named == .name || named == .calling || named == .firstName, last.entries.count == 1 {
            let gap = s.gap(before: last.words.upperBound)
            if isJoined(item) || s.words[last.words.upperBound..<item.words.lowerBound].contains(where: { joining.contains($0.form) }) {
                return false
            }
            return !gap.contains(",") && item.words.lowerBound - last.words.upperBound < 3
        }
        guard !last.isNumber, named != .number, named != .group, last.words.upperBound <= item.words.lowerBound else { return false }
        let between = s.words[last.words.upperBound..<item.words.lowerBound]
        if between.contains(where: { joining.contains($0.form) }) { return false }
        if between.count == 1, ["z", "ze"].contains(between.first!.form), isBareName(named) || ["em",
            "a"].contains(where: { s.words[item.words.upperBound - 1].text.hasSuffix($0) })
            { return false }
        return between.count <= 2
            && (0...between.count).allSatisfy { !s.gap(before: last.words.upperBound + $0).contains(where: { ",;\n".contains($0) }) }
    }

    /// "z pań", "z nieparzystych", "spośród Janów".
    func isScope(_ item: AttendanceItem, _ k: Int, _ named: AttendanceItem.Naming, _ options: Bool) -> Bool {
        var i = item.words.lowerBound
        // "z dwojga Makuratów"
        while i > 1, collectives[folded(s.words[i - 1].text)] != nil || betweenParts.contains(s.words[i - 1].form) { i -= 1 }
        guard i > 0, ["z", "ze", "sposrod", "wsrod", "of", "among"].contains(s.words[i - 1].form) else { return false }
        return clause.mentions.isEmpty && named != .calling && (options || named == .group)
    }

    // MARK: Senses

    mutating func take(_ sense: AttendanceSense, _ item: AttendanceItem, _ k: Int) {
        // "na inne zebranie"
        if sense == .rest, s.words[item.words.lowerBound].form.hasPrefix("inn"), k + 1 < items.count, !items[k + 1].hasComma,
            isThing(items[k + 1]) { return }
        clause.senses.insert(sense)
        if sense == .relation, ["zona", "mezem"].contains(s.words[item.words.lowerBound].form) { clause.hasStray = true }
        if item.words.count == 1, s.words[item.words.lowerBound].form == "neither" { clause.hasStray = true }
        if sense == .half { clause.counts.append(roll.numbers.count / 2) }
        switch sense {
        case .except:
            inException = true
            clause.except = clause.except ?? []
        case .but where isExcepting(k): (inException, clause.except) = (true, clause.except ?? [])
        case .instead: awaitsReplaced = true
        case .add where isListed && clause.except?.isEmpty == true: (inException, clause.except) = (false, nil)  // "1-8 bez 3, potem 10"
        case .add where item.words.count > 1 && ["nie", "neither"].contains(s.words[item.words.upperBound - 1].form): clause.verdict.add(item, .no)
        case .only where !limits(k): clause.senses.remove(.only)
        case .women, .men: group(sense == .women ? roll.women : roll.men, item, k)
        case .even, .odd: group(Set(roll.numbers.filter { $0 % 2 == (sense == .even ? 0 : 1) }), item, k)
        case .all, .rest, .nobody: if clause.except?.isEmpty == false { inException = false }
        default:
            guard AttendancePredicate.isPredicate(sense) else { return }
            // "oprócz 3, 7 była krótko": the list of exceptions is over
            if inException, let some = clause.except, !some.isEmpty, clause.mentions.isEmpty, clause.opening == .comma, isListed,
                !clause.hasQuantity {
                clause.mentions = [PlainClause.Mention(entries: some, isOpen: false, isNumber: false, words: item.words)]
                clause.except = nil
            }
            (inException, awaitsReplaced) = (inException && clause.except?.isEmpty == true, false)
            if clause.mentions.isEmpty, !clause.hasQuantity, clause.replaced.isEmpty, clause.except?.isEmpty ?? true { clause.isVerdictFirst = true }
            clause.verdict.add(item, sense)
            clause.verdictEnd = item.words.upperBound
        }
    }

    func isThing(_ item: AttendanceItem) -> Bool {
        if case .unknown = item.what { return true }
        return s.words[item.words.lowerBound].form.hasPrefix("spotkani")
    }

    /// "tylko 3", "tylko byli 3 i 5", and not "był tylko do przerwy".
    func limits(_ k: Int) -> Bool {
        for next in items[(k + 1)...].prefix(4) {
            switch next.what {
            case .entries, .person, .sense(.women), .sense(.men): return true
            case .sense(let sense) where sense == .neutral || sense == .reason: return false
            case .sense, .count: continue
            case .filler: if ["do", "od", "na", "po", "przez", "w", "za"].contains(s.words[next.words.lowerBound].form) { return false }
            default: continue
            }
        }
        return false
    }

    mutating func group(_ known: Set<Entry>?, _ item: AttendanceItem, _ k: Int) {
        guard let known, !known.isEmpty else { clause.hasStray = true; return }
        let before = item.words.lowerBound > 0 ? s.words[item.words.lowerBound - 1].form : ""
        if ["z", "ze", "sposrod", "wsrod", "of"].contains(before) { clause.scope = known; return }
        // "panie Kos i Lis", "dwie panie": who they are is said, or not
        if k + 1 < items.count, !items[k + 1].hasComma, case .entries(_, _, let named) = items[k + 1].what, named != .number { return }
        if k > 0, case .count = items[k - 1].what { return }
        if inException || parser.areNamed(k) { return }
        clause.mentions.append(PlainClause.Mention(entries: known, isOpen: false, isNumber: false, words: item.words))
    }
}
