// Who is named in passing: whoever recommends somebody or told something, whose relation somebody is, who has the number, who gets a copy: "Wójt
// poleca panią Kos", "numer ma Ewa Lis".

extension PeopleReader {
    func isTitle(_ token: Token) -> Bool { [.title, .lady, .sir].contains { finder.isOne(token, $0) } }

    /// The place of the word before the name and its titles; -1 when none stands there.
    func placeBefore(_ mention: Mention, _ s: Sentence) -> Int {
        var i = mention.words.lowerBound - 1
        while i >= 0, isTitle(s.words[i]) || trades[s.words[i].form] != nil { i -= 1 }
        return i
    }

    func isInPassing(_ mention: Mention, _ s: Sentence) -> Bool {
        guard mention.words.upperBound <= s.words.count else { return false }  // on the next line
        return isOfWork(mention, s) || isSource(mention, s) || isAsked(mention, s) || isAdviser(mention, s) || isOwner(mention, s) || hasNumber(mention, s)
            || getsCopy(mention, s) || isPlace(mention, s)
    }

    /// "Polecam książkę Olgi Tokarczuk", "przy ul. Marii Konopnickiej": a work or a place of that name.
    private func isOfWork(_ mention: Mention, _ s: Sentence) -> Bool {
        let i = placeBefore(mention, s)
        return i >= 0 && mention.person.email == nil && NominationWords.works.contains(s.words[i].form)
    }

    /// "the new pharmacist at Barbara": a house by that name.
    private func isPlace(_ mention: Mention, _ s: Sentence) -> Bool {
        let i = mention.words.lowerBound - 1
        return i >= 0 && s.words[i].form == "at" && mention.words.count == 1 && mention.person.email == nil
    }

    /// "Wiem od Ewy Mak, że …", "oferta od Ewy Mak", "poznałam go przez Basię Rak", "zdaniem Ewy Mak".
    private func isSource(_ mention: Mention, _ s: Sentence) -> Bool {
        let i = placeBefore(mention, s)
        guard i >= 0 else { return false }
        if ["wedlug", "wg", "zdaniem"].contains(s.words[i].form) { return true }
        guard let stems = sourceStems[s.words[i].form] else { return false }
        return s.words[max(0, i - 8)..<i].contains { word in stems.anyBegins(word.form) }
    }

    /// "Pytałam Hani Lipy, poleca Stefana Rybę", "proszę zapytać Ewy Mak, ona zna wszystkich": who knows, not who is meant.
    private func isAsked(_ mention: Mention, _ s: Sentence) -> Bool {
        let i = placeBefore(mention, s)
        guard i >= 0, !s.isQuestion, askingStems.anyBegins(s.words[i].form) else { return false }
        if s.words.contains(where: { NominationWords.recommends.contains($0.form) }) { return true }
        let isPlea = s.words[i].form.hasSuffix("c") && s.words[..<i].contains { ["prosze", "prosimy"].contains($0.form) }
        let first = s.words[mention.words.lowerBound], knows = s.words.contains { ["zna", "wie", "podpowie", "poradzi", "doradzi"].contains($0.form) }
        return isPlea && (knows || firstNames[first.form]?.isWoman == true && "yi".contains(first.form.last ?? "-"))
    }

    /// "Leon Gil, polecił go Jan Kos", "Jan Kos polecił mi Leona Gila".
    private func isAdviser(_ mention: Mention, _ s: Sentence) -> Bool {
        guard isSubject(mention, s) else { return false }
        return s.clauses[s.clause(of: mention.words.lowerBound)].words.contains { i in
            NominationWords.recommends.contains(s.words[i].form) && !(i + 1 < s.words.count && s.words[i + 1].form == "sie")
                && !(i > 0 && s.words[i - 1].form == "sie")
        }
    }

    /// The name stands in the nominative, as it is known.
    private func isSubject(_ mention: Mention, _ s: Sentence) -> Bool {
        firstNames[s.words[mention.words.lowerBound].form] != nil && isAsWritten(mention, s)
    }

    /// "Romana Gil" is one name where a woman is meant, and a form of another where a man is.
    private func isAsWritten(_ mention: Mention, _ s: Sentence) -> Bool {
        mention.person.name.lowercased().hasPrefix(s.words[mention.words.lowerBound].text.lowercased())
            && mention.person.name.split(separator: " ").first?.count == s.words[mention.words.lowerBound].text.count
    }

    /// "Córka Anny Kowalik", "żonę pana Jana Kosa": the name tells whose relation somebody is.
    private func isOwner(_ mention: Mention, _ s: Sentence) -> Bool {
        let word = s.words[mention.words.lowerBound]
        var i = mention.words.lowerBound - 1
        if i > 0, finder.isOne(s.words[i], .lady) || finder.isOne(s.words[i], .sir) { i -= 1 }
        guard i >= 0, s.markBefore[mention.words.lowerBound].isEmpty, let name = firstNames[word.form], let ending = relation(s.words[i]),
            !isAsWritten(mention, s) else { return false }
        // "syna Anny", but "syna Jana" may be Jan himself
        if ending == "a" { return name.isWoman && "yi".contains(word.form.last ?? "-") }
        return ending.isEmpty || !word.text.hasSuffix(ending)
    }

    /// The ending that the name of the relation herself would have ("córkę" Annę, "córką" Anną), "" for a nominative, "a" for "syna"
    /// or "kolegę", whose own name looks like a genitive; nil when the word is no relation.
    func relation(_ token: Token) -> String? {
        let form = token.form, stem = String(form.dropLast())
        // "kolegę Dominika": he himself
        if ["kolege", "kolega", "tate"].contains(form), token.text.last != "a" { return "a" }
        if token.text.hasSuffix("ę"), NominationWords.relations.contains(stem + "a") { return "ę" }
        if NominationWords.relations.contains(form) { return token.text.hasSuffix("ą") ? "ą" : "" }
        return ["syna", "brata", "meza", "wnuka", "ziecia", "bratanka"].contains(form) ? "a" : nil
    }

    /// "Telefon ma jego żona Danuta."
    private func hasNumber(_ mention: Mention, _ s: Sentence) -> Bool {
        guard isSubject(mention, s) else { return false }
        let clause = s.clauses[s.clause(of: mention.words.lowerBound)].words
        let before = s.words[clause.lowerBound..<mention.words.lowerBound]
        return before.contains { NominationWords.numbers.contains($0.form) } && before.contains { gives.contains($0.form) }
    }

    /// "Do wiadomości: Jan Kos, Ewa Mak", "DW: Jan Kos".
    private func getsCopy(_ mention: Mention, _ s: Sentence) -> Bool {
        s.words[..<mention.words.lowerBound].indices.contains { i in
            let form = s.words[i].form, isCopy = form == "wiadomosci" && i > 0 && s.words[i - 1].form == "do"
            return s.markBefore[i + 1] == ":" && (isCopy || ["dw", "udw", "cc", "bcc"].contains(form))
        }
    }

    /// "Rozmawiałam z Janem Kosem o bajkach", "Jan Kos też będzie, mówił mi": under an invitation nobody is named by that to come instead or to
    /// be invited; but "mówił, że chętnie przyjdzie" may.
    ///
    /// - Returns: where the names begin.
    func talkedAbout(_ people: [Mention], _ found: [Finding], _ s: Sentence) -> Set<Int> {
        let isToo = s.words.contains { ["tez", "rowniez", "takze"].contains($0.form) }
        if found.contains(where: { ["INVITE", "STANDIN"].contains($0.meaning) || $0.meaning.lowercased().hasPrefix("standin") && !isToo })
            || s.words.contains(where: { word in NominationWords.wishing.anyBegins(word.form) }) { return [] }
        return Set(people.filter { isTalk($0, s) }.map(\.words.lowerBound))
    }

    private func isTalk(_ mention: Mention, _ s: Sentence) -> Bool {
        guard mention.words.upperBound <= s.words.count else { return false }
        let i = placeBefore(mention, s)
        if i > 0, s.words[i].form == "z" || s.words[i].form == "ze" {
            return s.words[max(0, i - 3)..<i].contains { word in ["rozmawia", "gadal", "pogadal", "widzial"].anyBegins(word.form) }
        }
        let c = s.clause(of: mention.words.lowerBound)
        return isSubject(mention, s)
            && s.words.indices.contains { (c...c + 2).contains(s.clause(of: $0)) && NominationWords.tells.contains(s.words[$0].form) }
    }
}

/// How one came to know what one knows, before "od" or "przez"; and papers that come from somebody.
private let sourceStems = [
    "od": [
        "wiem", "slysz", "uslysz", "dowiedzia", "dosta", "ofert", "wiadomosc", "kontakt", "faktur", "mail", "pism", "prosb", "namiar", "numer",
        "pozdrow",
    ], "przez": ["pozna", "polecon", "kontakt", "namiar", "numer"],
]
private let askingStems = ["pytal", "zapyta", "spyta", "podpyta", "dopyta", "radzil", "poradzil"]
private let gives: Set<String> = ["ma", "zna", "poda", "dala", "dal", "podala", "podal"]
