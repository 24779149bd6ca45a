// Who comes instead: whether it is stated, and who of the people of a sentence it is, named or not: "Zamiast mnie będzie Ewa Lis", "wyślę męża".

extension PeopleReader {
    /// Who may be the one who comes, where no phrase says so: people by full name, or else by one name ("Sergeant Nowicki", "nasza Iga"), who are
    /// neither the writer nor replaced by somebody.
    func candidates(in text: [Sentence], writer: String) -> [Person] {
        let found = text.map { findings($0) }
        let isStandIn = found.joined().contains { $0.meaning == "STANDIN" }
        let named = text.enumerated().flatMap { index, s in s.isQuestion ? [] : meant(in: s, found[index], isStandIn: isStandIn).filter { mention in
            !mention.isAddressed && !isWriter(mention, writer) && !isReplaced(mention, s) && !isSignature(s, mention, text, index, asked: .invitation)
        }.map { withAddress($0.person, behind: index, in: text, writer: writer) } }
        let full = named.filter { $0.name.contains(" ") }
        return distinct(full.isEmpty ? named : full)
    }

    /// Without those who are passed over or named in passing, or do something else for the writer.
    private func meant(in s: Sentence, _ found: [Finding], isStandIn: Bool) -> [Mention] {
        let all = finder.people(in: s)
        let out = isStandIn ? unwanted(all, found, s) : unwanted(all, found, s).union(talkedAbout(all, found, s))
        // "Z poważaniem, Agata Szulc"
        let isSigned = s.words.first.map { NominationWords.farewells.contains($0.form) } ?? false
            || s.words.count > 1 && s.words[0].form == "z" && NominationWords.politeness.anyBegins(s.words[1].form)
        if s.deniesStandIn || isSigned { return [] }
        let busy = s.clauses.indices.map { s.leavesDeed(inClause: $0) || s.isForGood(inClause: $0) }
        return all.filter { mention in
            !out.contains(mention.words.lowerBound) && !isInPassing(mention, s) && !busy[s.clause(of: mention.words.lowerBound)]
                && !isOfReason(mention.words, s, found) && !isStoodInFor(mention, s)
        }
    }

    /// "Zastąpi mnie Anna Nowak. Jej adres: …": an address alone in the next sentence.
    func withAddress(_ person: Person, behind i: Int, in text: [Sentence], writer: String) -> Person {
        guard person.email == nil, i + 1 < text.count else { return person }
        let next = text[i + 1], addresses = next.words.filter { $0.kind == .address }
        let isAlone = next.words.allSatisfy { $0.kind == .address || $0.kind == .number || StandInWords.besideAddress.contains($0.form) }
        guard let address = addresses.first, addresses.count == 1, isAlone, !text[i].endsParagraph || next.words.count > 1 else { return person }
        // the writer's own, as a signature
        let local = folded(address.text.prefix { $0 != "@" })
        if folded(writer).split(separator: " ").contains(where: { $0.count > 2 && local.contains($0) }) { return person }
        var person = person
        person.email = String(address.text)
        return person
    }

    /// "ktoś z zakładu", "żona", "syn": whoever is not named, where it is one alone.
    func unnamedCandidate(in text: [Sentence]) -> Person? {
        let found = text.filter { !$0.isQuestion }.flatMap { s in
            let phrases = findings(s)
            return s.words.indices.filter { finder.isOne(s.words[$0], .relative) && !isOfReason($0..<$0 + 1, s, phrases) }.map { unnamed(at: $0, s) }
        }
        return Set(found.map(\.name)).count == 1 ? found[0] : nil
    }

    /// "Pani Marianna Stec weźmie udział": somebody by full name, who is no head of the house that the invitation went to.
    func anotherPerson(_ people: [Mention], _ found: [Finding], _ s: Sentence) -> Person? {
        let kinds = Set(found.map(\.meaning))
        guard !s.isQuestion, kinds.contains("STANDIN3"), kinds.isDisjoint(with: ["ALONG", "INVITE"]) else { return nil }
        let named = people.filter { $0.person.name.contains(" ") }
        guard named.count == 1, let one = named.first else { return nil }
        let titles = s.words[..<one.words.lowerBound].suffix(2)
        return titles.contains { finder.isOne($0, .head) } ? nil : one.person
    }

    /// Whether somebody does come instead: "Zastępcy nie przyślę", "miał za mnie iść", "może przyjdzie" and questions say less.
    /// But "niech mnie zastąpi siostra Benigna Sowa", by her full name, sends her; "niech ktoś przyjdzie" sends nobody.
    func isStated(_ finding: Finding, _ said: PeopleSentence) -> Bool {
        let s = said.s, isNamed = said.people.contains { $0.person.name.contains(" ") }
        let c = s.clause(of: finding.first), clause = s.clauses[c]
        if s.isQuestion && c == s.clauses.count - 1 { return false }
        if [.ifOnly, .unless, .whether].contains(clause.link) { return false }
        for i in said.hedges where clause.words.contains(i) && !finding.words.contains(i) {
            let form = s.words[i].form
            if form == "nie" || form == "not", i < finding.last, finding.first - i <= 3 { return false }
            if form == "nie", i > finding.first, i + 1 < s.words.count, finder.isVerbOfComing(s.words[i + 1]) { return false }
            if StandInWords.unfulfilled.contains(form), !(isNamed && form == "niech") { return false }
            if isFormerPlan(s, i) { return false }
        }
        return true
    }

    /// "Jane was going to stand in for me, but …"
    private func isFormerPlan(_ s: Sentence, _ i: Int) -> Bool {
        guard ["was", "were"].contains(s.words[i].form), i + 1 < s.words.count else { return false }
        return ["going", "to", "supposed", "meant", "due", "about"].contains(s.words[i + 1].form)
    }

    /// "zamiast Anny Nowak": whose place is taken.
    func isReplaced(_ mention: Mention, _ s: Sentence) -> Bool {
        guard s.words.indices.contains(mention.words.lowerBound) else { return false }  // on the next line
        let i = placeBefore(mention, s)
        // "W zastępstwie Wanda Gil": she comes
        let name = s.words[mention.words.lowerBound]
        guard i >= 0 else { return false }
        let form = s.words[i].form, before = i > 0 ? s.words[i - 1].form : ""
        // "zastępuję Annę", "zastąpimy Annę", "mogę zastąpić Annę", "I am replacing Anna"
        if AnsweringWords.standingIn.contains(form) || form == "zastepuje" && s.words[i].text.hasSuffix("ę") { return true }
        if ["zastapic", "replacing", "covering"].contains(form), s.writerStandsIn { return true }
        let isNominative = firstNames[name.form]?.isNominative ?? false && name.text.last != "ą"
        if ["zastepstwie", "miejsce"].contains(form), isNominative { return false }
        // "wyznaczam na swoje miejsce Jacka Trzaskę": the place is the writer's
        if ["miejsce", "imieniu", "zastepstwie"].contains(form), StandInWords.own.contains(before) { return false }
        if form == "of" { return ["instead", "behalf", "place"].contains(before) }
        if form == "for" { return ["in", "filling", "standing", "fill", "stand"].contains(before) }
        return ["za", "zamiast", "zastepstwie", "imieniu", "miejsce", "behalf"].contains(form)
    }

    /// "zastępuję w tym czasie Marka Nowickiego": who is replaced, some words on.
    private func isStoodInFor(_ mention: Mention, _ s: Sentence) -> Bool {
        let ahead = s.words[s.clauses[s.clause(of: mention.words.lowerBound)].words.lowerBound..<mention.words.lowerBound]
        let isWriters = ahead.contains { word in
            AnsweringWords.standingIn.contains(word.form) || word.form == "zastepuje" && word.text.hasSuffix("ę") || ["covering", "replacing"].contains(word.form)
        }
        return isWriters && !ahead.contains { ["mnie", "nas", "me", "us"].contains($0.form) }
    }

    /// Somebody in the reason is not the one who comes: "zastępcy nie będzie, bo pani Kurek choruje".
    func isReason(_ mention: Mention, _ stand: Finding, _ s: Sentence) -> Bool {
        let c = s.clause(of: mention.words.lowerBound)
        return c != s.clause(of: stand.first) && s.clauses[c].link == .because
    }

    func substitute(_ people: [Mention], _ stand: Finding, _ s: Sentence) -> Person? {
        let here = people.filter { $0.words.upperBound <= s.words.count }
        if let after = here.first(where: { $0.words.lowerBound > stand.first }) ?? here.last ?? people.first { return after.person }
        // "syn", "ktoś z pracowników": unnamed, but somebody
        guard let i = s.words.indices.first(where: { finder.isOne(s.words[$0], .relative) && $0 >= stand.first - reach($0, s) }) else { return nil }
        return unnamed(at: i, s)
    }

    private func unnamed(at i: Int, _ s: Sentence) -> Person {
        let table = [
            "kogos": "ktoś", "syna": "syn", "corke": "córka", "meza": "mąż", "zone": "żona", "brata": "brat", "siostre": "siostra", "zastepce":
            "zastępca", "zastepczynie": "zastępczyni", "zastepstwo": "zastępstwo", "kolege": "kolega", "kolezanke": "koleżanka", "pracownika":
            "pracownik", "ksiegowa": "księgowa", "wicedyrektora": "wicedyrektor", "wikarego": "wikary", "wikariusza": "wikariusz",
        ]
        let form = table[s.words[i].form] ?? String(s.words[i].text).lowercased()
        // "pani główna księgowa"
        let isChief = i > 0 && s.words[i - 1].form.hasPrefix("glown")
        return Person(name: (isChief ? s.words[i - 1].text + " " : "") + form + whence(i, s))
    }

    /// "(ktoś) z rady parafialnej", "(koleżanka) z działu świadczeń rodzinnych".
    private func whence(_ i: Int, _ s: Sentence) -> String {
        guard i + 2 < s.words.count, ["z", "ze", "od"].contains(s.words[i + 1].form) else { return "" }
        var end = i + 3
        while end < s.words.count, end < i + 5, s.markBefore[end].isEmpty, s.words[end].keys.isEmpty,
            endingsOfHouses.anyEnds(s.words[end].form) { end += 1 }
        return s.words[(i + 1)..<end].map { " " + $0.text }.joined()
    }

    /// "kogoś z rady rodziców podeślę", "koleżanka z pracy przyjdzie za mnie"; in "koleżanka mówi, że weźmie za mnie dyżur" nobody comes.
    private func reach(_ i: Int, _ s: Sentence) -> Int {
        s.words[i].form == "kogos" || i + 1 < s.words.count && ["z", "ze", "od"].contains(s.words[i + 1].form) ? 5 : 3
    }
}

/// Genitives behind a house: "rady parafialnej", "wydziału oświatowego", "działu świadczeń", "rady rodziców".
private let endingsOfHouses = ["ow", "nej", "wej", "skiej", "ckiej", "nego", "wego", "skiego", "ckiego"]

/// What may undo a deed: see `isStated`.
func isHedge(_ form: String) -> Bool { ["nie", "not", "was", "were"].contains(form) || StandInWords.unfulfilled.contains(form) }
