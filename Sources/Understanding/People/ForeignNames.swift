// Names that are in no list: from abroad, or rare.

extension PersonFinder {
    /// Two capitalised words that are no Polish words, inside a sentence: "Oksana Melnyk", "Ewa Sting".
    func foreignName(_ s: Sentence, _ i: Int) -> Mention? {
        if let name = nobleName(s, i) { return name }
        guard i + 1 < s.words.count, i > 0 || s.words.count == 2 || isEnglish(s, 2), s.markBefore[i + 1].isEmpty else { return nil }
        if i > 0, s.markBefore[i].isEmpty, isOffice(s, i - 1) { return nil }
        let (a, b) = (s.words[i], s.words[i + 1])
        if PersonWords.englishProperHouses.contains(b.form), !titledBefore(s, i) { return nil }
        // "ze Starej Wsi": a place
        if i > 0, ["z", "ze", "w", "we", "od", "do", "na"].contains(s.words[i - 1].form),
            ["ej", "ego", "ym", "im", "ych", "ich"].anyEnds(a.form) { return nil }
        if s.opensHeading(at: i + 1) { return nil }
        guard a.kind == .word, b.kind == .word, a.isCapitalised, b.isCapitalised, a.text.contains(where: \.isLowercase),
            b.text.contains(where: \.isLowercase), !isOfNext(s, i + 1) else { return nil }
        for token in [a, b] where !token.keys.isEmpty || token.form.count < 3 { return nil }
        for form in [a.form, b.form] where commonWords.contains(form) || housesOfOffices.contains(form) { return nil }
        guard !adjectiveNameEndings.anyEnds(b.form) || a.form.hasSuffix("a") || firstNames[a.form] != nil else { return nil }
        // "Wioletę Srokę", "z Oksaną Melnyk"
        if a.text.hasSuffix("ę") || a.text.hasSuffix("ą") {
            let family = nominativeSurname(String(b.text), isWoman: true)
            return Mention(person: Person(name: "\(a.text.dropLast())a \(family)"), words: i..<i + 2)
        }
        // "Івана Мельника"
        if a.form.hasSuffix("а") || a.form.hasSuffix("я"), let man = firstNames[String(a.form.dropLast())] ?? firstNames[a.form.dropLast() + "й"],
            !man.isWoman {
            let family = b.text.hasSuffix("енка") ? b.text.dropLast() + "о" : b.text.hasSuffix("а") ? String(b.text.dropLast()) : String(b.text)
            return Mention(person: Person(name: man.nominative + " " + family), words: i..<i + 2)
        }
        return Mention(person: Person(name: "\(ukrainianNominative(a.text)) \(b.text)"), words: i..<i + 2)
    }

    /// "Marijke van Dalen", "Ana de la Cruz": two names with small words between them.
    private func nobleName(_ s: Sentence, _ i: Int) -> Mention? {
        var end = i + 1
        while end < s.words.count, end < i + 3, s.markBefore[end].isEmpty, PersonWords.nobiliary.contains(String(s.words[end].text)) { end += 1 }
        guard end > i + 1, end < s.words.count, s.markBefore[end].isEmpty, [s.words[i], s.words[end]].allSatisfy({
            $0.kind == .word && $0.isCapitalised && $0.text.contains(where: \.isLowercase) && !commonWords.contains($0.form)
        }) else { return nil }
        return Mention(person: Person(name: s.words[i...end].map { String($0.text) }.joined(separator: " ")), words: i..<end + 1)
    }

    /// "Ms Hazel Hall": a person after all.
    private func titledBefore(_ s: Sentence, _ i: Int) -> Bool { i > 0 && [.title, .lady, .sir].contains { isOne(s.words[i - 1], $0) } }

    /// "Lukas Meyer will come": a sentence begins with two capitals only where a name stands.
    private func isEnglish(_ s: Sentence, _ i: Int) -> Bool {
        s.words.indices.contains(i) && (PersonWords.englishBehindNames.contains(s.words[i].form) || s.markBefore[i] == "(")
    }

    /// "Марту", "Наталію": the accusative of a woman's first name.
    private func ukrainianNominative(_ name: Substring) -> String {
        if name.hasSuffix("ою") { return name.dropLast(2) + "а" }
        if name.hasSuffix("ею") || name.hasSuffix("єю") { return name.dropLast(2) + "я" }
        if name.hasSuffix("у") { return name.dropLast() + "а" }
        if name.hasSuffix("ю") { return name.dropLast() + "я" }
        return String(name)
    }
}
