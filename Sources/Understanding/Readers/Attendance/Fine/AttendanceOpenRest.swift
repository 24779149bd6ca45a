// "Reszty nie pamiętam", "O pozostałych zapytam koleżankę", "Co z resztą – nie wiem": those who are not named belong in neither list.

extension AttendanceReader {
    /// Takes such clauses out of the text; true when there was one.
    func takeOpenRest(_ scanned: inout Scanned, _ roll: Roll) -> Bool {
        var isOpen = false
        for k in scanned.indices {
            guard let clauses = openClauses(of: scanned[k].items, scanned[k].sentence, roll) else { continue }
            scanned[k].items.removeSubrange(clauses)
            isOpen = true
        }
        if takeOpenQuestion(&scanned) { isOpen = true }
        scanned.removeAll(where: \.items.isEmpty)
        return isOpen
    }

    /// "Reszta? Nie mam zapisane.", "inni ???"
    private func takeOpenQuestion(_ scanned: inout Scanned) -> Bool {
        guard let k = scanned.firstIndex(where: { asksOfRest($0.items, $0.sentence) }) else { return false }
        let next = k + 1 < scanned.count ? scanned[k + 1] : nil
        if scanned[k].sentence.isQuestion, next?.items.contains(where: \.isOfList) ?? true { scanned[k].items = []; return true }
        guard let next, !next.items.contains(where: \.isOfList), isUnknowing(next.sentence.words[...])
            || isPromised(next.sentence.words[...]) else { return false }
        (scanned[k].items, scanned[k + 1].items) = ([], [])
        return true
    }

    private func asksOfRest(_ items: [AttendanceItem], _ s: Sentence) -> Bool {
        s.words.count < 4 && items.contains(where: \.isRest) && !items.contains(where: \.isOfList)
            && (s.isQuestion || !items.contains(where: \.tells)) && !OpenRestWords.asking.contains(s.words[0].form)
    }

    /// The items that say that nobody knows of the others, with what only explains them.
    private func openClauses(of items: [AttendanceItem], _ s: Sentence, _ roll: Roll) -> Range<Int>? {
        let clauses = self.clauses(of: items, s)
        for (n, clause) in clauses.enumerated() {
            let next = n + 1 < clauses.count ? clauses[n + 1] : nil
            if isWritten(items[clause], s) { continue }
            if items[clause].contains(where: { if case .sense(.noAbsentees) = $0.what { true } else { false } }) { continue }
            if isOpenTopic(clause, items, s, roll) { return clause.lowerBound..<items.count }
            guard let end = openEnd(clause, next, items, s) else { continue }
            // "bo wyszłam wcześniej": nobody of the list
            let last = clauses.first { $0.lowerBound >= end && items[$0].contains(where: \.isOfList) }?.lowerBound ?? items.count
            return clause.lowerBound..<last
        }
        return nil
    }

    /// "Więcej nikogo nie mam w zeszycie": nobody else is on record.
    private func isWritten(_ clause: ArraySlice<AttendanceItem>, _ s: Sentence) -> Bool {
        guard let nobody = clause.firstIndex(where: { if case .sense(.restNobody) = $0.what { true } else { false } }) else { return false }
        let words = clause[(nobody + 1)...].flatMap { s.words[$0.words] }
        return words.contains { OpenRestWords.recorded.contains($0.form) }
            && !words.contains { word in remembered.anyBegins(word.form) }
    }

    private func openEnd(_ clause: Range<Int>, _ next: Range<Int>?, _ items: [AttendanceItem], _ s: Sentence) -> Int? {
        let words = words(clause, items, s), isAboutRest = speaksOfRest(items[clause], words)
        if isAboutRest, isUnknowing(words), !namesSomebody(items[clause], s) { return clause.upperBound }
        if isAboutRest, refersBack(words), !namesSomebody(items[clause], s) { return clause.upperBound }
        guard let next else { return nil }
        let following = self.words(next, items, s)
        if isAboutRest, refersBack(following), !namesSomebody(items[clause], s), !items[next].contains(where: \.isOfList) { return next.upperBound }
        // "Co z resztą – nie wiem"
        let asksWho = words.first?.form == "kto" || words.first?.form == "who"
        if isAboutRest && !items[clause].contains(where: \.tells) || asksWho, !items[clause].contains(where: \.isOfList),
            isUnknowing(following), !namesSomebody(items[next], s) { return next.upperBound }
        // "Nie wiem, kto jeszcze był", "nie pamiętam, czy reszta dotarła"
        if isUnknowing(words), !items[clause].contains(where: \.isOfList), let first = following.first, OpenRestWords.asking.contains(first.form),
            speaksOfRest(items[next], following) || following.contains(where: { $0.form == "jeszcze" }),
            !items[next].contains(where: \.isOfList) { return next.upperBound }
        return nil
    }

    func words(_ clause: Range<Int>, _ items: [AttendanceItem], _ s: Sentence) -> ArraySlice<Token> {
        s.words[items[clause.lowerBound].words.lowerBound..<items[clause.upperBound - 1].words.upperBound]
    }

    func clauses(of items: [AttendanceItem], _ s: Sentence) -> [Range<Int>] {
        var out: [Range<Int>] = [], start = 0
        for k in items.indices.dropFirst() {
            let isOpener: Bool
            switch items[k].what {
            case .sense(.but), .sense(.reason): isOpener = true
            default: isOpener = s.words[items[k].words.lowerBound].form == "a"
            }
            guard isOpener || items[k].hasComma || items[k].gap.contains(where: { ";()?…".contains($0) }) else { continue }
            out.append(start..<k)
            start = k
        }
        if start < items.count { out.append(start..<items.count) }
        return out
    }

    private func speaksOfRest(_ items: ArraySlice<AttendanceItem>, _ words: ArraySlice<Token>) -> Bool {
        if items.contains(where: \.isRest) { return true }
        let forms = words.prefix(6).map(\.form)
        // "Tyle kojarzę"
        if forms.contains("tyle") { return forms.contains { form in remembered.anyBegins(form) } && !forms.contains("nie") }
        return forms.contains { further.contains($0) } || zip(forms, forms.dropFirst()).contains { pair in whoElse.contains { $0 == pair } }
    }

    /// Somebody of the list, and not as the one who may be asked.
    private func namesSomebody(_ items: ArraySlice<AttendanceItem>, _ s: Sentence) -> Bool {
        guard let first = items.first(where: \.isOfList) else { return false }
        return !s.words[..<first.words.lowerBound].suffix(5).contains { word in OpenRestWords.whomToAsk.anyBegins(word.form) }
    }

    /// "Reszta tak, jak pisałam wcześniej": what an earlier mail said, we don't know here.
    private func refersBack(_ words: ArraySlice<Token>) -> Bool {
        let forms = words.map(\.form)
        return zip(forms, forms.dropFirst()).contains { a, b in
            a == "jak" && OpenRestWords.beforeJak.anyBegins(b) || a == "as" && ["before", "i"].contains(b)
        } || forms.suffix(4).contains("jak") && forms.suffix(2).contains { OpenRestWords.beforeJak.anyBegins($0) }
    }

    /// "Byli ci sami co miesiąc temu": who, an earlier list would tell.
    func isSameAsBefore(_ lines: Scanned) -> Bool {
        lines.contains { line in
            let text = " " + line.sentence.words.map(\.form).joined(separator: " ") + " "
            return OpenRestWords.sameAsBefore.contains { text.contains(" " + $0 + " ") }
        }
    }

    func isUnknowing(_ words: ArraySlice<Token>) -> Bool {
        func spelling(_ word: Token) -> String { word.isCorrected ? folded(word.text) : word.form }
        for i in words.indices {
            let form = spelling(words[i])
            let isOfOthers = theirs.contains(form) && words[..<i].suffix(3).contains { others.contains($0.form) }
            if OpenRestWords.whomToAsk.anyBegins(form) || OpenRestWords.lost.anyBegins(form)
                && !isOfOthers { return true }
            if form == "tyle", words.contains(where: { word in remembered.anyBegins(word.form) }) { return true }
            guard OpenRestWords.denials.contains(form) else { continue }
            let behind = words[(i + 1)...].prefix(3).filter { !impersonal.contains($0.form) }
            if behind.contains(where: { word in OpenRestWords.knowing.anyBegins(spelling(word)) }) { return true }
            if form == "nie", behind.first?.form == "dam", words.contains(where: { $0.form == "glowy" }) { return true }
        }
        return words.contains { $0.form == "glowy" } && words.contains { $0.form == "dam" || $0.form.hasPrefix("dal") }
    }
}

extension AttendanceItem {
    var isRest: Bool { if case .sense(.rest) = what { true } else { false } }
    var isOfList: Bool { if case .entries = what { true } else { false } }
    /// A word of presence or absence, of all or nobody.
    fileprivate var tells: Bool {
        guard case .sense(let sense) = what else { return false }
        return [.present, .absent, .all, .nobody, .neutral, .no].contains(sense)
    }
}

private let whoElse = [("kto", "jeszcze"), ("kto", "poza"), ("kto", "oprocz"), ("who", "else"), ("anyone", "else"), ("anybody", "else")]
private let further: Set<String> = ["dalej", "dalszych", "wiecej", "pozniejszych"]
/// "Pozostałych nie odnotowano": they were not there.
private let impersonal: Set<String> = ["odnotowano", "zanotowano", "zapisano", "wpisano", "widziano"]
private let remembered = ["wiem", "pamiet", "kojarz", "zapamiet"]
/// "Reszta pewnie zapomniała": the others forgot, not the writer.
private let theirs: Set<String> = ["zapomniala", "zapomnieli", "zapomnialy", "forgot"]
private let others: Set<String> = ["reszta", "pozostali", "pozostale", "inni", "others", "rest"]
