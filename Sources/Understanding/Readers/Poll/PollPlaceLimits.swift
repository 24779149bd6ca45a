// "od 3 w górę", "do czwórki włącznie", "3 wzwyż": dates on one side of a place in the list.

extension DatePointers {
    /// "proszę dopisać mnie do 4": a number of the list.
    func isEnrolled(_ i: Int, _ s: Sentence) -> Bool {
        guard let n = s.words[i + 1].number, numbers.contains(n), i + 2 >= s.words.count || !s.markBefore[i + 2].isEmpty
            || s.date(at: i + 1) == nil && s.clock(at: i + 1) == nil else { return false }
        return s.words[max(0, i - 3)..<i].contains { word in ["dopis", "zapis", "wpis", "dolacz"].anyBegins(word.form) }
    }

    /// "3 wzwyż".
    func onwards(_ i: Int, _ s: Sentence) -> DateReference? {
        guard i + 1 < s.words.count, let n = s.number(at: i) ?? s.ordinal(at: i)?.value, numbers.contains(n),
            ["wzwyz", "onwards", "onward", "upwards"].contains(s.words[i + 1].form) else { return nil }
        return reference(Set(numbers.filter { $0 >= n }), .identity, i..<i + 2)
    }

    /// "od 3 w górę", "from number 3 onwards".
    func upwards(_ i: Int, _ s: Sentence) -> DateReference? {
        var at = i + 1
        while at < s.words.count, DatePlaceWords.beforePlace.contains(s.words[at].form) { at += 1 }
        guard at < s.words.count, let n = s.number(at: at) ?? s.ordinal(at: at)?.value, numbers.contains(n),
            !options.contains(where: { $0.day == n || $0.hour == n }) else { return nil }
        let tail = upwardTail(at + 1, s)
        return tail > 0 ? reference(Set(numbers.filter { $0 >= n }), .identity, i..<at + 1 + tail) : nil
    }

    /// How many words say that it goes on: "w górę", "wzwyż", "onwards".
    private func upwardTail(_ i: Int, _ s: Sentence) -> Int {
        upwardTails.first { tail in i + tail.count <= s.words.count && zip(tail, s.words[i...]).allSatisfy { $0 == $1.form } }?.count ?? 0
    }

    /// "do czwórki włącznie", "od numeru 3", "przed trójką", "up to and including 3": on one side of a place in the list.
    func limitedByPlace(_ i: Int, _ s: Sentence) -> DateReference? {
        var word = s.words[i].form, at = i + 1
        if word == "up", at < s.words.count, s.words[at].form == "to" { (word, at) = ("do", at + 1) }
        guard Self.after.contains(word) || Self.before.contains(word) else { return nil }
        let begin = at
        while at < s.words.count, DatePlaceWords.beforePlace.contains(s.words[at].form) { at += 1 }
        guard at < s.words.count, let n = s.number(at: at) ?? s.ordinal(at: at)?.value, numbers.contains(n), !joins(i, s) else { return nil }
        let isNoun = s.words[at].kind == .word && cardinals[s.words[at].form] != nil && shape(of: s.words[at].form) == .noun
        let isNamed = (begin..<at).contains { DatePlaceWords.beforePlace.contains(s.words[$0].form) && s.words[$0].form != "the"
            && s.words[$0].form != "and" }
        let isWhole = at + 1 < s.words.count && ["wlacznie", "inclusive"].contains(s.words[at + 1].form)
        guard isNoun || isNamed || (isWhole || s.words[i].form == "up") && options.allSatisfy({ $0.day > n }) else { return nil }
        if at + 1 < s.words.count, ["do", "to", "po"].contains(s.words[at + 1].form), s.number(at: at + 2) != nil { return nil }
        let isStrict = !isWhole && ["po", "przed", "after", "before"].contains(word), isAfter = Self.after.contains(word)
        let found = numbers.filter { isAfter ? (isStrict ? $0 > n : $0 >= n) : isStrict ? $0 < n : $0 <= n }
        let tail = isWhole ? 1 : isAfter ? upwardTail(at + 1, s) : 0
        return reference(Set(found), .identity, i..<at + 1 + tail)
    }

    /// "dopisuję się do trójki", "skłaniam się do czwórki": no limit.
    func joins(_ i: Int, _ s: Sentence) -> Bool {
        s.words[max(0, i - 3)..<i].contains { word in ["dopis", "zapis", "wpis", "dolacz", "sklani", "przychyl", "dorzuc", "dodaj", "przenie",
            "ogranicz"].anyBegins(word.form) }
    }
}

private let upwardTails = [["w", "gore"], ["wzwyz"], ["onwards"], ["onward"], ["upwards"], ["up"], ["do", "konca"], ["on"], ["and", "up"]]
