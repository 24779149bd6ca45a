// "Gabriela Wirkusa", "Teodora Mięta": a form that is a man's name in the genitive and a woman's in the nominative.

extension PersonFinder {
    /// The name meant at a position, where its form may be of both sexes.
    func firstName(in s: Sentence, at i: Int) -> FirstName? {
        guard let first = firstNames[s.words[i].form] else { return nil }
        let form = s.words[i].form
        guard form.last == "a", let man = mansNamesInGenitive[form], let letter = s.words[i].text.last, letter == "a" || letter == "A" else {
            return first
        }
        let woman = FirstName(nominative: capitalised(String(s.words[i].text)), isWoman: true, isNominative: true)
        let genitive = FirstName(nominative: man, isWoman: false, isNominative: false)
        if let isWoman = sexOfTitles(s, before: i) ?? sexOfSurname(s, i + 1) { return isWoman ? woman : genitive }
        if sexBehind(s, i + 2) == false || isObject(s, i) { return genitive }
        return first.isWoman || PersonWords.rareWomen.contains(form) ? woman : first
    }

    /// "moja szwagierka Teodora", "organistę, Czesława".
    private func sexOfTitles(_ s: Sentence, before i: Int) -> Bool? {
        for k in stride(from: i - 1, through: max(0, i - 3), by: -1) {
            let token = s.words[k]
            if token.form == "p" { continue }
            if isOne(token, .lady) || PersonWords.womanly.contains(token.form) { return true }
            if isOne(token, .sir) || PersonWords.manly.contains(token.form) { return false }
            if let trade = trades[token.form], trade.isWoman || trade.isOblique { return trade.isWoman }
            guard isOne(token, .title) || isOne(token, .function) else { break }
            let text = token.text.lowercased()
            if ["ika", "yka", "aka"].anyEnds(text) { return false }  // "kierownika", "strażaka"
            if ["ka", "ni", "kę", "nię", "ąca", "ącą", "owa", "ową"].anyEnds(text) { return true }
            // "zastępca", "sędzia": of both
            if ["zastepca", "sedzia", "kierowca"].contains(token.form) { continue }
            if token.form.count > 3, text.hasSuffix("a") || text.hasSuffix("ego") { return false }
        }
        return nil
    }

    /// "Kos", "Wirkusa", "Sikorę", "Nowacka"; nil for "Mięta", which may be both.
    private func sexOfSurname(_ s: Sentence, _ i: Int) -> Bool? {
        guard i < s.words.count, s.words[i].kind == .word, s.words[i].isCapitalised, s.markBefore[i].isEmpty else { return nil }
        let name = s.words[i].text.lowercased()
        if ["ska", "cka", "dzka"].anyEnds(name) { return true }
        if ["ę", "ego"].anyEnds(name) || mansGenitives.anyEnds(name) { return false }
        // "Kamila Wolny": a man's genitive would be "Kamila Wolnego"
        if ["ski", "cki", "dzki"].anyEnds(name) || name.contains("-") && name.hasSuffix("ny") { return true }
        if ["i", "y", "ów"].anyEnds(name) { return false }
        return name.hasSuffix("a") ? nil : true
    }

    /// "…, tego rzeźbiarza", "…, emerytowana położna".
    private func sexBehind(_ s: Sentence, _ i: Int) -> Bool? {
        guard i < s.words.count, s.markBefore[i] == "," else { return nil }
        return s.words[i].form.hasSuffix("ego") ? false : nil
    }

    /// "zaproście Dominika", "widziałbym Gabriela": what is done to somebody.
    private func isObject(_ s: Sentence, _ i: Int) -> Bool {
        guard i > 0, s.markBefore[i].isEmpty || s.markBefore[i] == "." else { return false }
        // "deleguje kol. Dominika"
        let isShort = ["kol", "dh", "druha", "tow"].contains(s.words[i - 1].form)
        guard i > 1 || !isShort, isShort || s.markBefore[i].isEmpty else { return false }
        let form = s.words[isShort ? i - 2 : i - 1].form
        return ["z", "ze", "od", "dla", "zamiast", "bez", "do", "za"].contains(form)
            || PersonWords.takingObjects.anyBegins(form)
    }
}

private let mansGenitives = ["ika", "yka", "aka", "cza", "usa", "isa", "asa", "sza", "rza", "jca", "ńca", "wca", "lca", "rca", "mca", "uka", "óka",
    "ęka", "ąka", "ąga", "ela", "ala", "usia", "rka", "nia", "ęcia", "ieka", "aja", "ensa", "yena"]
