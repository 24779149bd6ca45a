// "Zenkowi zaś poniedziałki", "Basia (ta od rękodzieła) może 22", "jej pasują środy": dates of somebody who is not the writer.

extension PollCutter {
    /// A name or pronoun of which the next words tell what suits.
    func isNamedStranger(_ i: Int) -> Bool {
        let token = sentence.words[i], before = i > 0 ? sentence.words[i - 1].form : ""
        if strangers.contains(token.form) { return !sentence.speaksForAnother && suitsStranger(i, within: 1) }
        guard token.kind == .word, token.isCapitalised, !beforeNames.contains(before), !PollTurns.beforeCompanions.contains(before)
            else { return false }
        if let name = firstNames[token.form] {
            return (name.isNominative || !["u", "o"].contains(token.form.suffix(1))) && suitsStranger(i, within: 6)
        }
        return datives.anyEnds(token.form) && token.keys.isEmpty && token.form.count > 5 && suitsStranger(i, within: 2)
    }

    /// "Mnie 1, a Ewie 4", "my z mężem 1 i 2, on jeszcze 3": a name or pronoun right before its dates, beside those of the writer.
    func isSetApart(_ i: Int) -> Bool {
        let token = sentence.words[i]
        let isFirst = i == 0 || !sentence.markBefore[i].isEmpty || DateRemarkWords.turningToOthers.contains(sentence.words[i - 1].form)
        guard isFirst, let date = dateSetApart(behind: i) else { return false }
        if DateRemarkWords.pronounsOfOthers.contains(token.form) {
            // "on 3" is English too
            return (token.form != "on" || date > i + 1) && sentence.speaksOfOwnBeside(i)
        }
        guard token.kind == .word, token.isCapitalised, let name = firstNames[token.form] else { return false }
        // "Ewo, 3": whoever is called by name
        return (name.isNominative || !["u", "o"].contains(token.form.suffix(1))) && sentence.speaksOfOwnBeside(i)
    }

    /// Where the date stands: right behind, or behind "jeszcze", a surname, "a dash".
    private func dateSetApart(behind i: Int) -> Int? {
        for k in sentence.words.indices.dropFirst(i + 1).prefix(3) {
            if isForDate(k) { return k }
            let mark = sentence.markBefore[k]
            guard mark.isEmpty || ["-", "–", "—", ":"].contains(mark) else { return nil }
            let isSurname = sentence.words[k].isCapitalised && sentence.words[k].keys.isEmpty
            guard isSurname || DateRemarkWords.besideOthersDates.contains(sentence.words[k].form) else { return nil }
        }
        return nil
    }

    /// A verb or "natomiast" within so many words of the clause; what stands in brackets does not part them.
    private func suitsStranger(_ i: Int, within count: Int) -> Bool {
        var isAside = false
        for k in sentence.words.indices.dropFirst(i + 1).prefix(count) {
            let mark = sentence.markBefore[k], form = sentence.words[k].form
            if mark == "(" { isAside = true } else if mark == ")" { isAside = false } else if !isAside, !mark.isEmpty { return false }
            if PollTurns.firstPersons.contains(form) { return false }
            if !isAside, verbsOfStrangers.contains(form) {
                return !(form == "moze" && k + 1 < sentence.words.count && sentence.words[k + 1].form == "byc")
            }
        }
        return false
    }
}

extension PollVerdicts {
    /// "Mąż może 1 i 2, ja tylko 3": whose dates these are, until the writer speaks of themself.
    func othersRows() -> Set<Int> {
        var out = Set<Int>(), isOther = false, isDenied = false
        for k in segments.indices where segments[k].link != .because {
            let verdict = own(k)
            if segments[k].isOwn || segments[k].link == .concludes || isDenied && verdict == .good { isOther = false }
            else if segments[k].has(.other) {
                // "córka ma studniówkę" is the writer's own reason
                isOther = !segments[k].has(.weakBad) || segments[k].verdict != nil
                isDenied = verdict == .bad
            }
            if isOther { out.insert(k) }
            // "W środę i czwartek mogłaby żona"
            var n = k
            while isOther, segments[n].has(.other) || out.contains(n), segments[n].names, n > 0, [.and, .or].contains(segments[n].link),
                segments[n - 1].isBareDate { n -= 1; out.insert(n) }
        }
        return out.union(strangersRow())
    }

    /// "Mojej zastępczyni pasują 1 i 2, mnie 2 i 5": whoever says "mnie" behind a choice with unknown words has spoken of another before.
    private func strangersRow() -> Range<Int> {
        guard let mine = segments.firstIndex(where: { $0.isOwn && $0.names }), mine > 0, [.comma, .but].contains(segments[mine].link),
            segments[..<mine].allSatisfy({ !$0.isOwn && $0.link != .because }), segments[0].names, segments[0].opensUnknown,
            segments[0].verdict == .good else { return 0..<0 }
        return 0..<mine
    }
}

extension Sentence {
    /// "mnie", "ja", "my z mężem" in another clause.
    fileprivate func speaksOfOwnBeside(_ i: Int) -> Bool {
        words.indices.contains { k in
            guard PollTurns.firstPersons.contains(words[k].form) || words[k].text == "I" else { return false }
            return (min(k, i)..<max(k, i)).contains { n in
                !markBefore[n + 1].isEmpty || DateRemarkWords.turningToOthers.contains(words[n + 1].form)
            }
        }
    }
}

private let strangers: Set<String> = ["jej", "jemu", "on", "ona", "oni", "he", "she"]
private let beforeNames: Set<String> = ["pani", "panie", "pan", "droga", "drogi", "kochana", "kochany", "czesc", "hej", "witaj", "szanowna",
    "szanowny", "tu", "dear", "hi", "hello", "swieto", "swieta", "sw", "dzien", "dnia"]
private let datives = ["owi", "owej", "skiej", "ckiej"]
private let verbsOfStrangers: Set<String> = ["moze", "moglaby", "moglby", "woli", "wolalaby", "wolalby", "pasuje", "pasuja", "odpowiada",
    "odpowiadaja", "lezy", "leza", "prosi", "zas", "natomiast", "can", "could", "prefers", "may"]
