// Who is named in a reason and comes for nobody: "Nie mogę, bo moja żona Ewa ma operację", "mam spotkanie z Robertem Sroką", "Ewa Malec też nie".

extension PeopleReader {
    /// Whether whoever is named at these words is part of why the writer doesn't come, can't come either, or only knows or fetches something.
    /// A phrase like "za mnie" in the same clause says more than that.
    func isOfReason(_ name: Range<Int>, _ s: Sentence, _ found: [Finding]) -> Bool {
        guard name.upperBound <= s.words.count else { return false }  // on the next line
        let c = s.clause(of: name.lowerBound), clause = s.clauses[c]
        if isDenied(name, s) { return true }
        let stands = found.filter { $0.meaning == "STANDIN" }
        if stands.contains(where: { s.clause(of: $0.first) == c || s.clause(of: $0.first) == c + 1 && isRelative(c + 1, s) }) { return false }
        if clause.link == .because { return true }
        let says = { (words: Range<Int>, stems: [String]) in s.words[words].contains { word in stems.anyBegins(word.form) } }
        // "a mąż, Jan Kos, jest w delegacji"
        var k = c
        while k + 1 < s.clauses.count, s.clauses[k].words.count <= 3, s.clauses[k + 1].link == .comma,
            !stands.contains(where: { s.clause(of: $0.first) == k + 1 }) {
            k += 1
            if says(s.clauses[k].words, StandInWords.reasons) { return true }
        }
        if says(clause.words, StandInWords.reasons) || s.words[clause.words].contains(where: { StandInWords.errands.contains($0.form) }) { return true }
        // "przychodzi do mnie Pani Ewa Malec z opieki"
        let forms = s.words[clause.words].map(\.form)
        if zip(forms, forms.dropFirst()).contains(where: { $0 == "do" && ["mnie", "nas"].contains($1) }) { return true }
        if stands.isEmpty, says(0..<s.words.count, StandInWords.visits) { return true }
        // "umówiłem się z Robertem"; but "spotkają się Państwo z panem Kosem"
        let isSpokenOf = found.contains { $0.meaning.lowercased() == "standin" && s.clause(of: $0.first) == c }
        return !isSpokenOf && wordAhead(of: name, s).map { ["z", "ze", "u", "with"].contains($0) } ?? false
    }

    /// "…, który wystąpi w moim imieniu"; not "która miała mnie zastąpić".
    private func isRelative(_ c: Int, _ s: Sentence) -> Bool {
        let words = s.words[s.clauses[c].words]
        return words.first.map { ["ktory", "ktora", "who"].contains($0.form) } ?? false && !words.contains { StandInWords.unfulfilled.contains($0.form) }
    }

    /// "Ewa Malec też nie", "ani mój zastępca Robert Sroka".
    private func isDenied(_ name: Range<Int>, _ s: Sentence) -> Bool {
        if let ahead = wordAhead(of: name, s), ["ani", "nor", "neither"].contains(ahead) { return true }
        let behind = s.words[name.upperBound..<min(s.words.count, name.upperBound + 5)].map(\.form)
        let isToo = zip(behind, behind.dropFirst()).contains { ["tez", "rowniez", "takze"].contains($0) && $1 == "nie" }
        return isToo || behind.first == "nie" && !s.words[name.upperBound...].contains { ["tylko", "lecz"].contains($0.form) }
    }

    /// The word before a name, its titles and "mój", "pan".
    private func wordAhead(of name: Range<Int>, _ s: Sentence) -> String? {
        var i = name.lowerBound - 1
        while i >= 0, i > name.lowerBound - 5, s.markBefore[i + 1].isEmpty, isTitle(s.words[i]) || trades[s.words[i].form] != nil
            || finder.isOne(s.words[i], .relative) || StandInWords.possessives.contains(s.words[i].form) { i -= 1 }
        return i >= 0 && s.markBefore[i + 1].isEmpty ? s.words[i].form : nil
    }
}

extension Sentence {
    /// "Marta Wójcik lub Robert Sroka mnie zastąpi", "ja albo Henryk": who of them is open.
    var offersChoice: Bool { words.contains { ["albo", "lub", "ewentualnie", "or"].contains($0.form) } }
}
