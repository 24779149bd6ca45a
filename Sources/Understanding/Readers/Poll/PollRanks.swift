// Ranks: "5 first, then 2", "na pierwszym miejscu czwartek": the order of the wishes, and no place in the list.

extension DatePointers {
    /// "na pierwszym miejscu czwartek, na drugim sobota", "5 pierwsza, potem 2", "first 4, then 2".
    func ranks(_ i: Int, _ s: Sentence) -> Bool {
        guard let nth = s.ordinal(at: i) else { return false }
        if i > 0, ["na", "w"].contains(s.words[i - 1].form), s.words.contains(where: {
            (s.words[i - 1].form == "na" ? ["miejscu"] : ["kolejnosci", "rzedzie"]).contains($0.form) }) { return true }
        return s.words[i].number == nil && nth.length == 1 && (ranksBefore(i, s) || ranksBehind(i, s))
    }

    /// "5 first, then 2", "Wednesday second": a rank ends what is said of the date right before it.
    private func ranksBehind(_ i: Int, _ s: Sentence) -> Bool {
        let form = s.words[i].form
        // "te 2 pierwsze", "the 2 first" are two
        guard i > 0, s.markBefore[i].isEmpty, cardinals[form] == nil, englishRanks.contains(form) || ["y", "i", "a"].contains(form.suffix(1)),
            namesDate(s.words[i - 1]), i < 2 || isDateAlone(i - 1, s) else { return false }
        guard i + 1 < s.words.count, s.markBefore[i + 1].isEmpty else { return true }
        let next = s.words[i + 1].form
        return RankWords.behindRank.contains(next) || next == "w" && i + 2 < s.words.count && s.words[i + 2].form == "kolejnosci"
    }

    /// "first 4, then 2": but "the first 2" are two, and so are "first 2" where no other rank follows.
    private func ranksBefore(_ i: Int, _ s: Sentence) -> Bool {
        guard i + 1 < s.words.count, englishRanks.contains(s.words[i].form), i == 0 || !["the", "my", "our"].contains(s.words[i - 1].form),
            s.words[i + 1].kind == .number || s.words[i + 1].form == "the" else { return false }
        return s.words[(i + 2)...].contains { ["then", "next", "second", "third", "afterwards"].contains($0.form) }
    }

    /// No "2 5 first", no "16 lutego pierwszy".
    private func isDateAlone(_ i: Int, _ s: Sentence) -> Bool {
        !s.markBefore[i].isEmpty || !(namesDate(s.words[i - 1]) || ["o", "godz", "at", "do", "od", "the", "te"].contains(s.words[i - 1].form))
    }

    private func namesDate(_ token: Token) -> Bool {
        token.number.map { $0 <= max(highest, 31) } ?? RankWords.englishDays.contains(token.form)
    }
}

private let englishRanks: Set<String> = ["first", "second", "third"]
