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
        return datives.contains(where: token.form.hasSuffix) && token.keys.isEmpty && token.form.count > 5 && suitsStranger(i, within: 2)
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

private let strangers: Set<String> = ["jej", "jemu", "on", "ona", "oni", "he", "she"]
private let beforeNames: Set<String> = ["pani", "panie", "pan", "droga", "drogi", "kochana", "kochany", "czesc", "hej", "witaj", "szanowna", "szanowny",
    "tu", "dear", "hi", "hello", "swieto", "swieta", "sw", "dzien", "dnia"]
private let datives = ["owi", "owej", "skiej", "ckiej"]
private let verbsOfStrangers: Set<String> = ["moze", "moglaby", "moglby", "woli", "wolalaby", "wolalby", "pasuje", "pasuja", "odpowiada",
    "odpowiadaja", "lezy", "leza", "prosi", "zas", "natomiast", "can", "could", "prefers", "may"]
