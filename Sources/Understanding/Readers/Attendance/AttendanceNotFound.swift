// Who was named and not found: "Komplet minus ksiądz i radiowiec", where no line of the list speaks of a radio. One such name in a row of others,
// and nothing is recorded, however clear the others are.

extension AttendanceReader {
    /// A member of a list of people whom no line of the list fits.
    func namesUnread(_ lines: Scanned) -> Bool { lines.contains { !$0.sentence.isQuestion && namesUnread($0.items, $0.sentence) } }

    /// What the readings come to, unless somebody was not found.
    func checked(_ said: AttendanceStatements) -> AttendanceReading {
        if isHedged(said.lines) || isSameAsBefore(said.lines) { return AttendanceReading(doubt: AttendanceReading.uncertain, words: said.rules.words) }
        return namesUnread(said.lines)
            ? AttendanceReading(doubt: "wymieniono kogoś, kogo nie udało się znaleźć na liście", words: said.rules.words)
            : weighed(said)
    }

    /// "Nie pamiętam dokładnie, chyba nie było Króla": every word on who came stands behind a "perhaps", and nothing is said for sure.
    private func isHedged(_ lines: Scanned) -> Bool {
        let telling = lines.filter { $0.items.contains(where: tellsWho) }
        return !telling.isEmpty && telling.count < 3 && telling.allSatisfy { line in
            let first = line.items.firstIndex(where: tellsWho) ?? line.items.count
            guard let hedge = line.items[..<first].lastIndex(where: { if case .sense(.unsure) = $0.what { true } else { false } })
                else { return false }
            // "nie wiem, czy potrzebne imiona, więc numery: 1, 2"
            return !line.items[(hedge + 1)..<first].contains(where: \.hasComma) && !(first < line.items.count && line.items[first].hasComma)
                && !line.items[first...].contains { if case .sense(.rest) = $0.what { true } else { false } }
                && !line.sentence.words.contains { $0.form == "pewno" }
        }
    }

    private func tellsWho(_ item: AttendanceItem) -> Bool {
        switch item.what {
        case .entries, .sense(.all), .sense(.nobody), .sense(.rest), .sense(.restNobody), .sense(.whole): true
        default: false
        }
    }

    private func namesUnread(_ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let isRow = items.filter(isEntry).count > 1
        guard items.count < 60, isRow || items.contains(where: tells), !items.contains(where: bringsOthers) else { return false }
        let parts = parts(of: items, s)
        if items.contains(where: isEntry), parts.indices.contains(where: { isUnreadCalling(items[parts[$0].items], s) && isInRow($0, parts, items) }) { return true }
        for (n, part) in parts.enumerated().dropFirst() where isUnread(items[part.items], s) {
            if isListed(n, parts, items) { return true }
            guard endsInEntry(items[parts[n - 1].items]) || n > 1 && isUnread(items[parts[n - 1].items], s)
                && endsInEntry(items[parts[n - 2].items]) else { continue }
            // "Olejnik (wycieczka), Wnuk", "…\nUSPRAWIEDLIWIENI: 1, 2"
            let behind = part.items.upperBound
            if items[part.items.lowerBound].opens || behind < items.count && items[behind].gap.contains(where: ":(".contains) || s.endMark == ":" {
                continue
            }
            let goesOn = n + 1 < parts.count && parts[n + 1].isJoined && startsWithEntry(items[parts[n + 1].items])
            if part.isJoined || goesOn { return true }
        }
        return items.indices.contains { isExcepted($0, items, s) }
    }

    /// "the lady from PKO", "pan od Rotary": somebody's house that no line has.
    private func isUnreadCalling(_ part: ArraySlice<AttendanceItem>, _ s: Sentence) -> Bool {
        guard let last = part.last, last.isUnknown, part.count < 6, part.dropLast().allSatisfy({ !isEntry($0) }), last.words.lowerBound > 1 else { return false }
        let word = s.words[last.words.lowerBound], origin = s.words[last.words.lowerBound - 1].form
        let isHouse = word.isCapitalised || word.form.utf8.count > 4
        return isHouse && ["z", "ze", "od", "from", "of"].contains(origin) && s.words[..<(last.words.lowerBound - 1)].last.map { before in
            HouseWords.somebody.contains(before.form) || finder.isOne(before, .lady) || finder.isOne(before, .sir) || finder.isOne(before, .title)
                || ["lady", "gentleman", "man", "woman", "guy", "chap", "girl", "pan", "pani", "panna", "kobieta", "facet", "chlopak"].contains(before.form)
        } ?? false
    }

    /// Beside people of the list.
    private func isInRow(_ n: Int, _ parts: [(items: Range<Int>, isJoined: Bool)], _ items: [AttendanceItem]) -> Bool {
        [n - 1, n + 1].contains { parts.indices.contains($0) && items[parts[$0].items].contains(where: isEntry) }
    }

    /// "Nie przyszli: gazownia, apteka": in a row behind a colon, people of the list right beside.
    private func isListed(_ n: Int, _ parts: [(items: Range<Int>, isJoined: Bool)], _ items: [AttendanceItem]) -> Bool {
        guard let head = parts.lastIndex(where: { $0.items.lowerBound <= parts[n].items.lowerBound && items[$0.items.lowerBound].gap.contains(":") }),
            head > 0, items[parts[head - 1].items].contains(where: tells), n + 1 < parts.count,
            !items[parts[n].items.lowerBound].opens, startsWithEntry(items[parts[n + 1].items]),
            !items[parts[n + 1].items.lowerBound].gap.contains(where: "\n:(".contains) else { return false }
        return n == head || endsInEntry(items[parts[n - 1].items])
    }

    /// "oprócz radiowca", "nobody from the marina": the word right behind.
    private func isExcepted(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        // "the tax office"
        let end = k + 1 < items.count && items[k + 1].isUnknown && items[k + 1].gap == " " && isNoun(items[k + 1], s) ? k + 2 : k + 1
        guard case .unknown = items[k].what, isNoun(items[k], s), end == items.count || items[end].hasComma || isJoin(items[end], s),
            k > 0, items[k].gap == " " else { return false }
        let before = items[..<k].last { item in
            if case .filler = item.what { !ListWords.articles.contains(s.words[item.words.lowerBound].form) } else { true }
        }
        guard let before else { return false }
        // "Everybody but the tax office"
        if case .sense(.but) = before.what { return s.words[before.words.lowerBound].form == "but" && isBehindAll(before, items) }
        // "bez prądu", "poza tym"
        if case .sense(.except) = before.what { return !["poza", "bez", "without"].contains(s.words[before.words.lowerBound].form) }
        // "Nobody from the marina or the bakery"
        guard case .sense(.nobody) = before.what, k > 1, ["z", "ze", "from"].contains(where: { form in
            s.words[before.words.upperBound..<items[k].words.lowerBound].contains { $0.form == form }
        }) else { return false }
        return items[(k + 1)...].first { item in
            if case .entries = item.what { true } else { item.gap.contains(where: ";.–—(".contains) }
        }.map(isEntry) ?? false
    }

    private func isBehindAll(_ item: AttendanceItem, _ items: [AttendanceItem]) -> Bool {
        items.contains { all in
            if case .sense(.all) = all.what { all.words.upperBound == item.words.lowerBound && item.gap == " " } else { false }
        }
    }

    /// Something is said of who came.
    private func tells(_ item: AttendanceItem) -> Bool {
        switch item.what {
        case .sense(.present), .sense(.absent), .sense(.except), .sense(.nobody), .sense(.no), .sense(.all): true
        default: false
        }
    }

    private func bringsOthers(_ item: AttendanceItem) -> Bool {
        switch item.what {
        case .person, .sense(.new), .sense(.newPresent), .sense(.relation), .sense(.instead), .sense(.replaced), .sense(.sent), .sense(.thanks): true
        default: false
        }
    }

    /// Between commas and "and".
    private func parts(of items: [AttendanceItem], _ s: Sentence) -> [(items: Range<Int>, isJoined: Bool)] {
        var out: [(items: Range<Int>, isJoined: Bool)] = [], start = 0, isJoined = false
        for k in items.indices {
            let joins = isJoin(items[k], s)
            guard joins || k > 0 && items[k].gap.contains(where: { ",;:()\n".contains($0) }) else { continue }
            if start < k { out.append((start..<k, isJoined)) }
            (start, isJoined) = (joins ? k + 1 : k, joins)
        }
        if start < items.count { out.append((start..<items.count, isJoined)) }
        return out
    }

    private func isJoin(_ item: AttendanceItem, _ s: Sentence) -> Bool {
        item.words.count == 1 && ["i", "oraz", "and", "or", "ani", "nor", "lub", "та", "і"].contains(s.words[item.words.lowerBound].form)
    }

    private func isEntry(_ item: AttendanceItem) -> Bool { if case .entries = item.what { true } else { false } }

    /// "the bakery"
    private func startsWithEntry(_ part: ArraySlice<AttendanceItem>) -> Bool {
        part.first { item in if case .filler = item.what { false } else { true } }.map(isEntry) ?? false
    }

    private func endsInEntry(_ part: ArraySlice<AttendanceItem>) -> Bool { part.last.map(isEntry) ?? false }

    /// One to three words that nobody knows, and no verb or adverb among them.
    private func isUnread(_ part: ArraySlice<AttendanceItem>, _ s: Sentence) -> Bool {
        let unknown = part.filter(\.isUnknown)
        return (1...3).contains(unknown.count) && part.count < 5 && unknown.allSatisfy { isNoun($0, s) } && part.allSatisfy { item in
            if case .filler = item.what { ListWords.articles.contains(s.words[item.words.lowerBound].form) } else { item.isUnknown }
        }
    }

    private func isNoun(_ item: AttendanceItem, _ s: Sentence) -> Bool {
        let word = s.words[item.words.lowerBound]
        let isName = if case .unknown(isName: true) = item.what { true } else { false }
        return item.words.count == 1 && word.kind == .word && word.form.utf8.count > 3
            && (isName || !verbEndings.anyEnds(word.text)) && !ListWords.remarks.contains(word.form)
    }
}

/// Of verbs and adverbs: "dzwonił", "ślisko", "serdecznie", "sadly".
private let verbEndings = ["ł", "ła", "ło", "li", "ły", "ć", "my", "łam", "łem", "nie", "ko", "no", "wo", "go", "to", "ie", "ing", "ed", "ly",
    "ją", "uję", "ę", "am", "aj", "cie", "dzą", "szy", "ąc"]
