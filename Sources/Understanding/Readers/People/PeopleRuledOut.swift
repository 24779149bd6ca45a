// Who is named only to be passed over: advised against, gone, replaced, or taken back: "Tylko nie zapraszajcie Kosa", "Pani Lis już u nas nie
// pracuje".

extension PeopleReader {
    /// First words of the mentions that are not meant.
    func unwanted(_ mentions: [Mention], _ found: [Finding], _ s: Sentence) -> Set<Int> {
        var out = Set<Int>()
        for finding in found where finding.meaning == "BAN" {
            for mention in mentions where isBanned(mention, finding, s) { out.insert(mention.words.lowerBound) }
            if isOfOneBefore(finding, s), let last = mentions.last(where: { $0.words.upperBound <= finding.first }) {
                out.insert(last.words.lowerBound)
            }
        }
        for finding in found where finding.meaning == "GONE" {
            for gone in mentionsThatAreGone(mentions, finding, s) { out.insert(gone.words.lowerBound) }
        }
        for mention in mentions where isPassedOver(mention, s) || isRefused(mention, s) || isLate(mention, s)
            || isFeast(mention, s) { out.insert(mention.words.lowerBound) }
        return out
    }

    /// "po Bożym Ciele"
    private func isFeast(_ mention: Mention, _ s: Sentence) -> Bool {
        guard mention.words.count == 2, mention.words.upperBound <= s.words.count else { return false }
        let forms = s.words[mention.words].map(\.form)
        return NominationWords.feasts.contains { forms[0].hasPrefix($0.0) && forms[1].hasPrefix($0.1) }
    }

    /// "śp. doktor Wach"
    private func isLate(_ mention: Mention, _ s: Sentence) -> Bool {
        s.words[max(0, mention.words.lowerBound - 3)..<min(s.words.count, mention.words.upperBound)].contains { $0.text.lowercased() == "śp" }
    }

    private func isBanned(_ mention: Mention, _ ban: Finding, _ s: Sentence) -> Bool {
        let (c, b) = (s.clause(of: mention.words.lowerBound), s.clause(of: ban.first))
        guard mention.words.lowerBound > ban.last else {
            return c == b && !["ale", "tylko", "byle", "but", "just"].contains(s.words[ban.first].form)
        }
        // "byle nie jej męża Stefana"
        if (ban.last + 1..<mention.words.lowerBound).allSatisfy({ NominationWords.pronouns.contains(s.words[$0].form)
            || isTitle(s.words[$0]) }) { return true }
        // "więc go nie piszcie": of whom was spoken before
        let around = s.words[max(0, ban.first - 2)..<min(s.words.count, ban.last + 2)]
        if around.contains(where: { NominationWords.pronouns.contains($0.form) }) { return false }
        // "Odradzam natomiast p. Lisa" goes on; "proszę wykreślić, a dopisać …" is another matter
        let next = ban.last + 1, end = next < s.words.count && s.markBefore[next].isEmpty ? next : ban.last
        return !s.clauses.indices.contains { k in
            let clause = s.clauses[k]
            return k > b && k <= c && clause.words.lowerBound > end
                && ([.but, .therefore].contains(clause.link) || s.words[clause.words.lowerBound].form == "a")
        }
    }

    /// "Jan Kos też działa, ale jego nie zapraszajcie": the ban is of the one who was named last.
    private func isOfOneBefore(_ ban: Finding, _ s: Sentence) -> Bool {
        let next = ban.last + 1
        return ban.first > 0 && NominationWords.pronouns.contains(s.words[ban.first - 1].form)
            || next < s.words.count && NominationWords.pronouns.contains(s.words[next].form) && s.endsClause(before: next + 1)
    }

    /// "Anna Nowak odeszła, teraz jest Piotr Czyż", "Myślałam o Annie, ale wyjechała", "zmarł Nowak", "Jan Kos i Ewa Lis już są".
    private func mentionsThatAreGone(_ mentions: [Mention], _ gone: Finding, _ s: Sentence) -> [Mention] {
        guard let one = mentionThatIsGone(mentions, gone, s) else { return [] }
        let isOfMany = gone.words.contains { NominationWords.ofMany.contains(s.words[$0].form) }
        guard isOfMany, one.words.upperBound <= gone.first else { return [one] }
        var out = [one]
        for mention in mentions.reversed() where mention.words.lowerBound < out[0].words.lowerBound {
            let between = min(mention.end, out[0].words.lowerBound)..<out[0].words.lowerBound
            guard between.allSatisfy({ ["i", "oraz"].contains(s.words[$0].form) || isTitle(s.words[$0]) }) else { break }
            out.insert(mention, at: 0)
        }
        return out
    }

    private func mentionThatIsGone(_ mentions: [Mention], _ gone: Finding, _ s: Sentence) -> Mention? {
        // "a jakby odmówiła, to Annę Cygan"
        if [.ifOnly, .unless, .whether].contains(s.clauses[s.clause(of: gone.first)].link) { return nil }
        // "tylko komputera ona nie ma"
        if s.words[gone.last].form == "ma",
            s.words[s.clauses[s.clause(of: gone.first)].words].contains(where: { NominationWords.belongings.contains($0.form) }) {
            return nil
        }
        if let before = mentions.last(where: { $0.words.upperBound <= gone.first }) { return before }
        return mentions.first { $0.words.lowerBound > gone.last && $0.words.lowerBound <= gone.last + 3 && s.markBefore[$0.words.lowerBound].isEmpty }
    }

    /// "Grażyny Wilk lepiej nie.", "Ewa Lis – nie!", "Ewa Lis (OSP): raczej nie".
    private func isRefused(_ mention: Mention, _ s: Sentence) -> Bool {
        [mention.words.upperBound, mention.end].contains { end in
            var i = end
            while i < s.words.count, NominationWords.beforeRefusal.contains(s.words[i].form) { i += 1 }
            guard i < s.words.count, s.words[i].form == "nie", s.endsClause(before: i + 1) else { return false }
            return ["", ",", ":", "-", "–", "—", ")"].contains(s.markBefore[i])
        }
    }

    /// "Ewa Lis? Nie!", "Jan Kos? Raczej nie.": the question is answered by the next sentence.
    func isRefused(behind s: Sentence, by next: Sentence?) -> Bool {
        guard s.isQuestion, let next, next.words.count < 4,
            let no = next.words.firstIndex(where: { ["nie", "no", "never"].contains($0.form) }) else { return false }
        return next.words[..<no].allSatisfy { NominationWords.beforeRefusal.contains($0.form) }
    }

    /// "Zapytajcie Ewę Lis, ona zna wszystkich": who is to be asked for names, and not invited.
    func asksInformant(_ s: Sentence) -> Bool {
        func says(_ stems: [String]) -> Bool { s.words.contains { word in stems.anyBegins(word.form) } }
        return says(NominationWords.askingFor) && says(NominationWords.knowingOthers)
    }

    /// "Po co zapraszać Ewę Lis?", "Czy trzeba zapraszać Ewę Lis?": whoever asks so does not propose; "Czemu nie ma Ewy Lis?" does.
    func questionsInviting(_ s: Sentence) -> Bool {
        let forms = s.words.prefix(4).map(\.form), isDenied = s.words.contains { ["nie", "not", "brak"].contains($0.form) }
        let isWhy = forms.prefix(2).contains { ["dlaczego", "czemu", "why"].contains($0) }
            || zip(forms, forms.dropFirst()).contains { $0 == "po" && ["co", "jakie"].contains($1) }
        if isWhy, s.isQuestion || forms[0] == "po" || forms.prefix(2).contains("po") { return !isDenied }
        return s.isQuestion && forms[0] == "czy" && !isDenied && s.words.contains { NominationWords.havingTo.contains($0.form) }
    }

    /// "zamiast Anny Nowak", "nie Anna Sowa, tylko Anna Sosna", "lepiej Jan Kos niż Jan Lis".
    private func isPassedOver(_ mention: Mention, _ s: Sentence) -> Bool {
        let i = placeBefore(mention, s)
        guard i >= 0, s.markBefore[i + 1].isEmpty else { return false }
        let form = s.words[i].form
        if form == "nie" || form == "not" {
            // "Tylko błagam, nie Zenona Kosa."; but "Czemu nie Jan Kos?"
            let isAlone = mention.end <= s.words.count && (mention.end == s.words.count || s.endsClause(before: mention.end)) && !s.isQuestion
            let isTurned = s.words[mention.words.upperBound...].contains { ["tylko", "lecz", "a", "ale", "but", "yny"].contains($0.form) }
            return isTurned || isAlone || form == "not"
        }
        return ["zamiast", "niz"].contains(form) || form == "of" && i > 0 && s.words[i - 1].form == "instead"
    }
}
