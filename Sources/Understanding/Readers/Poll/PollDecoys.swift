// Numbers and dates that are of something else: a road, a file, a feast, a letter: "ul. 3 Maja", "w liście z 2 marca".

extension DatePointers {
    /// How many words of such a thing begin here; nil when it is none.
    func decoy(_ i: Int, _ s: Sentence) -> Int? {
        if isLetterDate(i, s), let date = s.date(at: i) { return date.length }
        if s.words[i].number != nil, isRoad(i, s) || isFile(i, s) { return 1 }
        if isAddress(i, s) || isAge(i, s) { return 1 }
        if isClass(i, s) { return 2 }
        return isNamed(i, s) || isOfOtherThings(i, s) || isWholeCount(i, s) || isAskedCount(i, s) || isCountOfThings(i, s) ? 1 : nil
    }

    /// "z tej piątki", "z tych pięciu": how many are offered, and no Friday.
    private func isWholeCount(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 1, ["tej", "tych"].contains(s.words[i - 1].form), ["z", "ze", "sposrod"].contains(s.words[i - 2].form), s.words[i].kind == .word,
            i + 1 >= s.words.count || weekdays[s.words[i + 1].form] == nil else { return false }
        return (cardinals[s.words[i].form] ?? handfuls[s.words[i].form]) == numbers.count
    }

    /// "Można podać kilka czy tylko jeden?": the number of dates that may be chosen.
    private func isAskedCount(_ i: Int, _ s: Sentence) -> Bool {
        guard s.isQuestion, s.words[i].kind == .word, let n = cardinals[s.words[i].form], n < 6, s.words[i].form != "ten" else { return false }
        return s.words.contains { DatePlaceWords.counting.contains($0.form) }
    }

    /// "mam trzy akademie": how many of what is no date.
    private func isCountOfThings(_ i: Int, _ s: Sentence) -> Bool {
        guard s.words[i].kind == .word, let n = cardinals[s.words[i].form], n > 1, i + 1 < s.words.count, s.markBefore[i + 1].isEmpty else { return false }
        let thing = s.words[i + 1]
        return thing.kind == .word && thing.keys.isEmpty && !thing.isCapitalised && thing.form.count > 4 && weekdays[thing.form] == nil
            && months[thing.form] == nil && ["e", "y", "i", "a", "ow"].anyEnds(thing.form)
    }

    /// "A4", "S7", "DK94": capital letters and a number in one word.
    private func isRoad(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 0, !s.words[i].spaced, s.markBefore[i].isEmpty || s.markBefore[i] == "-" else { return false }
        return isCapitals(s.words[i - 1], atMost: 3)
    }

    private func isCapitals(_ token: Token, atMost most: Int) -> Bool {
        token.kind == .word && token.text.count <= most && token.text.allSatisfy(\.isUppercase) && !PollTurns.verdictWords.contains(token.form)
            && weekdays[token.form] == nil && token.form != "nr" && token.form != "i"
    }

    /// "GBP.021.5.2027", "OR/12/3": a row of capitals and numbers without a space.
    private func isFile(_ i: Int, _ s: Sentence) -> Bool {
        func isGlued(_ k: Int) -> Bool { k > 0 && k < s.words.count && !s.words[k].spaced && [".", "/", "-", ""].contains(s.markBefore[k]) }
        var first = i, end = i + 1
        while first > max(0, i - 8), isGlued(first) { first -= 1 }
        while end < min(s.words.count, i + 8), isGlued(end) { end += 1 }
        guard end - first > 2, s.date(at: first) == nil else { return false }
        return s.words[first..<end].contains { isCapitals($0, atMost: 8) && $0.text.count > 1 && months[$0.form] == nil }
    }

    /// "Uniwersytet Trzeciego Wieku", "First Communion": an ordinal within a name.
    private func isNamed(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 0, s.words[i].isCapitalised, s.markBefore[i].isEmpty, i + 1 < s.words.count, s.words[i + 1].isCapitalised,
            s.markBefore[i + 1].isEmpty, s.ordinal(at: i) != nil else { return false }
        return weekdays[s.words[i + 1].form] == nil && months[s.words[i + 1].form] == nil
    }

    /// "wycieczka z 5a", "zebranie w 3b": a class of a school.
    private func isClass(_ i: Int, _ s: Sentence) -> Bool {
        guard let n = s.words[i].number, (1...8).contains(n), i > 0, i + 1 < s.words.count, !s.words[i + 1].spaced, s.markBefore[i + 1].isEmpty,
            s.words[i + 1].form.count == 1 else { return false }
        let letter = s.words[i + 1].form
        if ["b", "c", "d", "e", "f"].contains(letter) { return true }
        return letter == "a" && ["z", "ze", "w", "klasa", "klasy", "klase", "klasie", "moja", "mojej", "naszej", "dla"].contains(s.words[i - 1].form)
    }

    /// "bilanse 4-latków", "25 rocznica": how old.
    private func isAge(_ i: Int, _ s: Sentence) -> Bool {
        guard s.words[i].number != nil, i + 1 < s.words.count else { return false }
        let next = s.words[i + 1], isGlued = s.markBefore[i + 1] == "-" && !next.spaced
        return isGlued && ["lat", "osob", "klas", "dni", "miesi"].anyBegins(next.form)
            || s.markBefore[i + 1].isEmpty && ["roczni", "latk", "latek"].anyBegins(next.form)
    }

    /// "ul. 3 Maja 5".
    private func isAddress(_ i: Int, _ s: Sentence) -> Bool {
        guard s.words[i].number != nil, i > 0 else { return false }
        return (max(0, i - 4)..<i).contains { k in DatePlaceWords.streets.contains(s.words[k].form)
            && !(k..<i).contains { s.markBefore[$0 + 1] == "," } }
    }

    /// "pierwsza komunia", "na drugą zmianę", "trzecia klasa".
    private func isOfOtherThings(_ i: Int, _ s: Sentence) -> Bool {
        guard let nth = s.ordinal(at: i), i + nth.length < s.words.count, s.markBefore[i + nth.length].isEmpty else { return false }
        return DatePlaceWords.thingsInOrder.anyBegins(s.words[i + nth.length].form)
    }

    /// "w odpowiedzi na pismo z dnia 17 maja", "mail z 4 marca".
    private func isLetterDate(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 1, ["z", "ze", "dnia", "od", "of", "from"].contains(s.words[i - 1].form) else { return false }
        return s.words[max(0, i - 10)..<i - 1].contains { word in letters.anyBegins(word.form) }
            && !s.words[max(0, i - 10)..<i - 1].contains { ["wybieram", "pasuje", "termin", "terminy"].contains($0.form) }
    }
}

private let handfuls = ["dwojki": 2, "trojki": 3, "czworki": 4, "piatki": 5, "szostki": 6, "siodemki": 7]
private let letters = ["pism", "mail", "e-mail", "wiadomosc", "zaproszen", "zapytan", "letter", "email"]

extension Sentence {
    /// "odbieramy piec": where the writer uses Polish letters, "piec" is no "pięć".
    func isOtherWord(_ i: Int) -> Bool {
        words[i].text == "piec" && words.contains { $0.text.unicodeScalars.contains { polishLetters.contains($0) } }
    }
}
private let polishLetters = Set("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".unicodeScalars)
