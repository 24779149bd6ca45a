// Surnames and first names that are cut short: "Maj-K.", "N-Zdun", "Kraj.", "Danuta Sz.", "AB, CW and GT".

extension Roll {
    /// "Maj-K", "N-Zdun": both parts of a double surname, either of them by its first letters.
    func byShortDouble(_ form: String) -> [Line] {
        let parts = form.split(separator: "-")
        guard parts.count == 2, form.utf8.count < 40 else { return [] }
        return lines.filter { line in
            let own = line.surname.split(separator: "-")
            return own.count == 2 && zip(parts, own).allSatisfy { $1.hasPrefix($0) }
        }
    }

    /// "Kraj" of Krajewska, "Kłos" of Kłosowska: the beginning of a surname, or of a part of one.
    func byBeginning(_ form: String) -> [Line] {
        lines.filter { line in line.surname.split(separator: "-").contains { $0.hasPrefix(form) && $0.count > form.count } }
    }

    /// "AB", "HWa", "KPieta", "JKR": the letters of a first name and a surname.
    func byInitials(_ form: String) -> [Line] {
        lines.filter { line in
            guard let first = line.firstName?.first, form.first == first else { return false }
            let rest = form.dropFirst(), parts = line.surname.split(separator: "-")
            return parts.count > 1 && rest.elementsEqual(parts.compactMap(\.first)) || parts.count == 1 && line.surname.hasPrefix(rest)
        }
    }

    /// "Bł", "Sz", "Maj-K": letters that somebody's name begins with.
    func beginsName(_ form: String) -> Bool {
        !byShortDouble(form).isEmpty || !byBeginning(form).isEmpty || lines.contains { $0.firstName?.hasPrefix(form) ?? false }
    }
}

extension AttendanceScanner {
    /// "Kraj." and "Filip." of Krajewska and Filipek: the beginning of one surname, and a full stop inside the sentence.
    func shortSurname(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        guard token.isCapitalised, token.kind == .word, token.form.count > 2, s.gap(before: i + 1).hasPrefix("."), lexicon.sense(s, at: i) == nil,
            !isTitle(token), scene.roll.byExactSurname(token.form).isEmpty, scene.roll.byFirstName(token.form).isEmpty else { return nil }
        let found = narrowed(scene.roll.byBeginning(token.form), i, s)
        return found.count == 1 ? entries(found, .name, i..<i + 1) : nil
    }

    /// The same at the end of a sentence in which others are cut: "Byli Wojt. i Nowos."; "Byli Lis i Kowal." is no Kowalski.
    func begunSurname(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        guard token.isCapitalised, i > 0, token.kind == .word, token.form.count > 2, firstNames[token.form] == nil, i + 1 == s.words.count,
            s.endMark == ".", !commonWords.contains(token.form), s.words.indices.prefix(40).contains(where: { isCut($0, scene) }) else { return nil }
        let found = narrowed(scene.roll.byBeginning(token.form), i, s)
        return found.count == 1 ? entries(found, .name, i..<i + 1) : nil
    }

    private func isCut(_ i: Int, _ scene: Scene) -> Bool {
        let token = scene.s.words[i]
        guard token.isCapitalised, scene.s.gap(before: i + 1).hasPrefix(".") else { return false }
        return token.text.contains("-") && !scene.roll.byShortDouble(token.form).isEmpty || shortSurname(at: i, scene) != nil
    }

    /// "Danuta Sz.", "Danuta Cz.-L.": the first letters of the surname tell one of two; "Anna Kot" is no Kotowska.
    func begun(_ range: Range<Int>, _ scene: Scene) -> [Roll.Line] {
        let given = scene.s.words[range.lowerBound], last = scene.s.words[range.upperBound - 1]
        guard last.isCapitalised, last.form.count < 3 || last.form.count < 5
            && scene.s.gap(before: range.upperBound).hasPrefix(".") else { return [] }
        return scene.roll.lines.filter { line in
            line.firstName.map { mayBe(given.form, $0) } ?? false && line.surname.hasPrefix(last.form)
        }
    }

    /// "AB, CW i GT": two or more rows of initials in a sentence.
    func initials(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s
        func lines(_ k: Int) -> [Roll.Line] {
            let token = s.words[k]
            guard token.kind == .word, (2...6).contains(token.text.count), token.text.prefix(2).allSatisfy(\.isUppercase),
                scene.roll.byWholeWord(token.form).isEmpty else { return [] }
            let found = scene.roll.byInitials(folded(token.text))
            return found.count == 1 ? found : []
        }
        let found = lines(i)
        guard found.count == 1, s.words.indices.prefix(60).contains(where: { $0 != i && !lines($0).isEmpty }) else { return nil }
        return entries(found, .name, i..<i + 1)
    }

    /// "AB t, CW n"
    func shortAnswer(at i: Int, _ s: Sentence, _ before: [AttendanceItem]) -> AttendanceItem? {
        // "Banaś I., Banaś T.": the letter of a first name
        if s.words[i].isCapitalised, s.gap(before: i + 1).hasPrefix(".") { return nil }
        guard s.words[i].text.count == 1, ["t", "n"].contains(s.words[i].form), case .entries? = before.last?.what, i + 1 == s.words.count
            || s.gap(before: i + 1).contains(where: { ",;/\n".contains($0) }), !s.gap(before: i).contains(",") else { return nil }
        return AttendanceItem(what: .sense(s.words[i].form == "t" ? .present : .no), words: i..<i + 1)
    }

    /// "Zięba" of Zięba and Zięba-Król is the former, unless the verb is of the other's sex.
    func wholeNames(_ found: [Roll.Line], _ i: Int, _ s: Sentence) -> [Roll.Line] {
        let whole = found.filter { !$0.surname.contains("-") }
        guard found.count > 1, !whole.isEmpty, whole.count < found.count, !s.words[i].form.contains("-") else { return found }
        let verbs = (i + 1..<min(i + 4, s.words.count)).prefix { !s.gap(before: $0).contains(",") }.filter { k in
            lexicon.sense(of: s.words[k].form).map(AttendancePredicate.isPredicate) ?? false
        }.map { s.agreement(at: $0) }
        guard let verb = verbs.first(where: { $0 == .man || $0 == .woman }) else { return whole }
        let fit = found.filter { $0.isWoman == (verb == .woman) }
        return whole.contains { $0.isWoman == nil || $0.isWoman == (verb == .woman) } || fit.isEmpty ? whole : fit
    }
}

extension AttendanceReader {
    /// "Maj-K., Pilch": the full stop of a name that is cut short ends nothing.
    func isCutShort(_ last: Sentence, before s: Sentence, _ roll: Roll) -> Bool {
        guard let word = last.words.last, word.kind == .word, word.isCapitalised, last.endMark == ".", s.words[0].text.base == word.text.base,
            word.text.endIndex < s.words[0].text.startIndex else { return false }
        let between = word.text.base[word.text.endIndex..<s.words[0].text.startIndex]
        guard !between.contains("\n"), between.utf8.count < 8 else { return false }
        if between.hasPrefix(".,") { return true }
        let goesOn = between.dropFirst().contains { "–—-:/(".contains($0) } || s.words[0].kind == .word && !s.words[0].isCapitalised
        return goesOn && (word.text.contains("-") || word.form.count < 6) && roll.beginsName(word.form)
            && roll.byExactSurname(word.form).isEmpty && roll.byFirstName(word.form).isEmpty
    }
}
