// Institutions and functions that are proposed without a person: "Warto zaprosić kogoś z nadleśnictwa", "brakuje sołtysa".

extension PeopleReader {
    /// Institutions and functions ("leśniczy") named without a person.
    func institutions(in s: Sentence, besides people: [Mention], _ asked: Asked) -> [Person] {
        var out: [Person] = []
        var i = 0
        while i < s.words.count {
            let taken = people.contains { mention in
                let first = mention.words.lowerBound
                return mention.words.contains(i) || first > i && first < i + 5
                    && s.words[(i + 1)..<first].allSatisfy { finder.isOne($0, .title) || isAdjective($0) }
            }
            if taken { i += 1; continue }
            let isHouse = finder.isOffice(s, i) || finder.properHouse(s, i) != nil
            if isHouse, !finder.isMaidenName(s, i), !s.words[i].isCorrected, !isNear(i, s), !isAside(i, s), !isOrigin(i, s) {
                let (name, end) = finder.wholeInstitution(in: s, at: i)
                let owner = people.contains { isOwned(i, name, by: $0, s) }
                // our own house is not proposed
                if !owner, folded(name) != "biblioteka", asked == .nomination || s.clauses[s.clause(of: i)].link != .that {
                    let address = end < s.words.count && s.words[end].kind == .address ? String(s.words[end].text) : nil
                    out.append(Person(name: name, organisation: name, email: address))
                }
                i = end
            } else {
                if finder.isOne(s.words[i], .function), !isAside(i, s), !isApposition(i, s, people), !isOfRelation(i, s) {
                    out.append(Person(name: functionNominatives[s.words[i].form] ?? s.words[i].text.lowercased()))
                }
                i += 1
            }
        }
        return out
    }

    /// "Szczep „Wilki”, szczep.wilki@zhp.example.pl": whatever stands before an address.
    func addressee(_ s: Sentence) -> Person? {
        guard let at = s.words.firstIndex(where: { $0.kind == .address }), at > 0 else { return nil }
        // "No i Kaszubskie Forum Kultury, biuro@…": or what is written with capitals right before it
        let start = s.words[..<at].lastIndex { !$0.isCapitalised }.map { $0 + 1 } ?? 0
        let isWhole = at <= 5 && s.words[0].isCapitalised && !NominationWords.contacts.contains(s.words[0].form)
            && s.words[..<at].allSatisfy { $0.keys.isEmpty && $0.kind == .word && !commonWords.contains($0.form) }
        guard isWhole || (2...5).contains(at - start) else { return nil }
        let first = s.words[isWhole ? 0 : start]
        let name = first.text.base[first.text.startIndex..<s.words[at - 1].text.endIndex]
        return Person(name: String(name), organisation: String(name), email: String(s.words[at].text))
    }

    /// Named with a person: the person is proposed.
    private func isOwned(_ i: Int, _ name: String, by mention: Mention, _ s: Sentence) -> Bool {
        if folded(mention.person.organisation ?? "") == folded(name) { return true }
        let first = mention.words.lowerBound
        return first > i ? s.clause(of: first) <= s.clause(of: i) + 1 : mention.words.upperBound <= i && mention.words.upperBound + 3 >= i
    }

    /// "koło tartaku": a preposition.
    func isNear(_ i: Int, _ s: Sentence) -> Bool {
        guard s.words[i].text == "koło", i + 1 < s.words.count, !s.words[i + 1].isCapitalised else { return false }
        let next = s.words[i + 1].form
        return !NominationWords.circles.contains(next) && !["skie", "ckie", "owe"].anyEnds(next)
    }

    /// "czy muszą być z naszej gminy?"
    func isOrigin(_ i: Int, _ s: Sentence) -> Bool {
        i > 1 && s.isQuestion && NominationWords.ourHouses.contains(s.words[i - 1].form) && ["z", "ze", "spoza", "w"].contains(s.words[i - 2].form)
    }

    /// "tego, co prowadził kino", "która uczy w szkole": about somebody, not proposed.
    func isAside(_ i: Int, _ s: Sentence) -> Bool {
        // "On prowadzi warsztat."
        if ["on", "ona", "oni", "one", "he", "she"].contains(s.words[0].form) { return true }
        let clause = s.clauses[s.clause(of: i)].words
        return s.words[clause.lowerBound..<i].contains { NominationWords.openersOfAsides.contains($0.form) || NominationWords.worksThere.contains($0.form) }
            || i > 0 && NominationWords.beside.contains(s.words[i - 1].form) || s.clauses[s.clause(of: i)].link == .because
    }

    /// "proboszcz greckokatolicki, ks. Bohdan Kos": still he.
    private func isAdjective(_ token: Token) -> Bool {
        !token.isCapitalised && ["ki", "wy", "ny", "ka", "wa", "na"].anyEnds(token.form) && token.form.utf8.count > 4
    }

    /// "Marię Gołębiowską, weterynarz z ulicy Polnej": what she is.
    private func isApposition(_ i: Int, _ s: Sentence, _ people: [Mention]) -> Bool {
        people.contains { $0.words.upperBound == i && s.markBefore[i] == "," && !(i + 1 < s.words.count && s.words[i + 1].form == "i") }
    }

    /// "syn sołtysa", "żona wójta": whose relation somebody is.
    private func isOfRelation(_ i: Int, _ s: Sentence) -> Bool { i > 0 && s.markBefore[i].isEmpty && relation(s.words[i - 1]) != nil }
}

let functionNominatives = [
    "lesniczego": "leśniczy", "soltysa": "sołtys", "proboszcza": "proboszcz", "dzielnicowego": "dzielnicowy", "weterynarza": "weterynarz",
    "komendanta": "komendant", "pielegniarke": "pielęgniarka", "polozna": "położna", "organiste": "organista", "dyrygenta": "dyrygent",
    "trenera": "trener", "staroste": "starosta", "wojta": "wójt", "burmistrza": "burmistrz", "lekarza": "lekarz", "pastora": "pastor",
    "wikarego": "wikary",
]
