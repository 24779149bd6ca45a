// "Mszę odprawi za mnie wikariusz", "na dyżurze zastąpi mnie Anna Nowak": somebody stands in where the writer would be otherwise, so that the
// writer can come.

extension Sentence {
    /// Whether the one who stands in does so at something else than our meeting.
    func isOfOtherDeed(_ standIn: Finding) -> Bool {
        let clause = clauses[clause(of: standIn.first)].words
        guard !clause.contains(where: { comes.contains(words[$0].form) || writersOwn.contains(words[$0].form) }) else { return false }
        return clause.contains { i in
            if otherDeeds.contains(words[i].form) { return standIn.words.contains { words[$0].form == "za" } || isLeft(i, clause) }
            return otherPlaces.contains(words[i].form)
                && words[max(clause.lowerBound, i - 2)..<i].contains { ["na", "w", "we", "przy", "za", "at", "in", "on"].contains($0.form) }
        }
    }

    /// Of a clause that takes something over from the writer: "dyżur przejmie za mnie Anna".
    private func isLeft(_ i: Int, _ clause: Range<Int>) -> Bool {
        words[clause].contains { word in ["przejm", "odprawi", "poprowadzi", "wezmi", "odbedzie", "obsluz"].contains(where: word.form.hasPrefix) }
    }
}

/// What is done in the writer's place; no genitives, which tell why the writer doesn't come.
private let otherDeeds: Set<String> = [
    "msze", "nabozenstwo", "lekcje", "zajecia", "zmiane", "trening", "treningi", "probe", "wyklad", "wyklady", "dyzur", "dyzury", "spowiedz",
    "katecheze", "kolko", "mass", "lessons", "class", "shift", "classes",
]
/// Where, behind a preposition.
private let otherPlaces: Set<String> = [
    "dyzurze", "dyzurach", "zajeciach", "lekcjach", "zmianie", "mszy", "sklepie", "aptece", "kasie", "recepcji", "przychodni", "ladzie", "lada",
    "pracy", "okienku", "kuchni", "gabinecie", "warsztacie", "treningu", "probie", "oltarzu", "shop", "desk", "work", "surgery",
]
private let comes: Set<String> = [
    "przyjdzie", "przyjedzie", "bedzie", "pojawi", "zjawi", "stawi", "udzial", "spotkaniu", "spotkanie", "zebraniu", "zebranie", "naradzie",
    "come", "comes", "coming", "attend", "meeting", "was", "panstwa",
]
private let writersOwn: Set<String> = ["jestem", "bede", "mam", "musze", "siedze", "pracuje", "im", "ill", "have"]
