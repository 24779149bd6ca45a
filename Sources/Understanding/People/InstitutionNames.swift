// Institutions as they are named beside people or alone, their common words in the nominative.

extension PersonFinder {
    /// "(Urząd Miejski, Wydział Oświaty)", ", Klub Sportowy Orkan", "z domu kultury".
    func organisation(in s: Sentence, after i: Int) -> (name: String, end: Int)? {
        guard i < s.words.count else { return nil }
        var start = i
        if ["z", "ze", "od", "from", "of"].contains(s.words[start].form) { start += 1 }
        else if [",", "(", "-", "–", "—", "/"].contains(s.markBefore[start]) {
            while start < s.words.count, isOne(s.words[start], .title), start < i + 2 { start += 1 }
            if start < s.words.count, ["z", "ze"].contains(s.words[start].form) { start += 1 }
        } else { return nil }
        guard start < s.words.count, s.words[start].kind == .word else { return nil }
        let first = s.words[start], isName = start > i && first.isCapitalised && s.words[i].form != first.form
        guard isOne(first, .office) || first.text.allSatisfy(\.isUppercase) || isName, !isMaidenName(s, start), !isAnswer(first) else { return nil }
        return institution(in: s, at: start)
    }

    /// "Piotr Kruk – NIE": no house.
    private func isAnswer(_ token: Token) -> Bool { PersonWords.answersBesideNames.contains(token.form) && token.text.allSatisfy(\.isUppercase) }

    /// The words of an institution from its first word on, the common ones in the nominative.
    func institution(in s: Sentence, at start: Int) -> (name: String, end: Int) {
        var end = start + 1
        while end < s.words.count, end - start < 6, s.words[end].kind != .address {
            let token = s.words[end]
            if !s.markBefore[end].isEmpty || isAnswer(token) { break }
            if token.kind == .word, !token.isCapitalised, !belongsToInstitution(token) { break }
            end += 1
        }
        let words = s.words[start..<end].map { String($0.text) }
        return (nominativeInstitution(words), end)
    }

    /// "Anna Nowak z domu Kos": born so; but "z domu kultury", "z Domu Chłopa".
    func isMaidenName(_ s: Sentence, _ i: Int) -> Bool {
        guard i > 0, i + 1 < s.words.count, s.words[i].text == "domu", ["z", "ze"].contains(s.words[i - 1].form), s.markBefore[i + 1].isEmpty
        else { return false }
        let next = s.words[i + 1]
        return next.isCapitalised && !PersonWords.institutionParts.contains(next.form) && !isOne(next, .office)
    }

    /// "Scout House": where the name of such an English institution begins; nil where none ends here.
    func properHouse(_ s: Sentence, _ i: Int) -> Int? {
        guard s.words[i].isCapitalised, PersonWords.englishProperHouses.contains(s.words[i].form) else { return nil }
        var start = i
        while start > 0, i - start < 3, s.markBefore[start].isEmpty, s.words[start - 1].isCapitalised, s.words[start - 1].kind == .word,
            !commonWords.contains(s.words[start - 1].form), start > 1 || s.words[0].keys.isEmpty { start -= 1 }
        return start < i ? start : nil
    }

    /// With the adjectives that stand before its first noun: "Powiatowego Urzędu Pracy", "chess club".
    func wholeInstitution(in s: Sentence, at i: Int) -> (name: String, end: Int) {
        if let start = properHouse(s, i) { return (s.words[start...i].map { String($0.text) }.joined(separator: " "), i + 1) }
        var start = i
        while start > 0, i - start < 2, s.markBefore[start].isEmpty, isAdjective(s.words[start - 1], before: s.words[start]) { start -= 1 }
        let (name, end) = institution(in: s, at: i)
        let before = s.words[start..<i].map { nominativeAdjective(String($0.text)) }
        let head = !before.isEmpty && before[0].first?.isUppercase == true ? capitalised(name) : name
        return ((before + [head]).joined(separator: " "), end)
    }

    private func isAdjective(_ token: Token, before next: Token) -> Bool {
        guard token.kind == .word, !commonWords.contains(token.form), token.form.count > 3 else { return false }
        if PersonWords.englishHouses.contains(next.form) { return !token.isCapitalised && token.keys.isEmpty }
        return token.isCapitalised && endingsOfAdjectives.anyEnds(token.form) && firstNames[token.form] == nil
    }

    private func nominativeAdjective(_ word: String) -> String {
        if word.hasSuffix("iego") { return String(word.dropLast(3)) }
        if word.hasSuffix("ego") { return String(word.dropLast(3)) + "y" }
        if word.hasSuffix("iej") { return String(word.dropLast(3)) + "a" }
        if word.hasSuffix("ej") { return String(word.dropLast(2)) + "a" }
        return word
    }

    private func belongsToInstitution(_ token: Token) -> Bool {
        if PersonWords.institutionParts.contains(token.form) { return true }
        if commonWords.contains(token.form) || !token.keys.isEmpty && !isOne(token, .office) { return false }
        return adjectiveNameEndings.anyEnds(token.form) || isOne(token, .office)
    }

    private func nominativeInstitution(_ words: [String]) -> String {
        guard let first = words.first else { return "" }
        let accusative = first.hasSuffix("ę") ? String(first.dropLast()).lowercased() + "a" : nil
        let head = institutionNominatives[first.lowercased()] ?? accusative
        var out = [head ?? first]
        for word in words.dropFirst() {
            guard head != nil, word == word.lowercased() || accusative == nil && isAdjectiveOfHouse(word) else { out.append(word); continue }
            // "koło łowieckie", "starostwo powiatowe"
            let isNeuter = head.map { $0.hasSuffix("o") || $0.hasSuffix("um") || $0.hasSuffix("e") } ?? false
            if word.hasSuffix("ego"), isNeuter { out.append(String(word.dropLast(2))) }
            else if word.hasSuffix("iego") { out.append(String(word.dropLast(3))) }
            else if word.hasSuffix("ego") { out.append(String(word.dropLast(3)) + "y") }
            else if word.hasSuffix("iej") { out.append(String(word.dropLast(3)) + "a") }
            else if word.hasSuffix("ej") { out.append(String(word.dropLast(2)) + "a") }
            else { out.append(word) }
        }
        return out.joined(separator: " ")
    }
}

/// "Spółdzielni Mieszkaniowej": but "Rady Starej Wsi" stays.
private func isAdjectiveOfHouse(_ word: String) -> Bool { ["iej", "owej", "nej", "ego"].anyEnds(word) && word.count > 6 }

private let endingsOfAdjectives = ["ego", "ej", "ia", "ka", "na", "wa", "ny", "ki", "wy", "cza"]
private let institutionNominatives = [
    "biblioteki": "biblioteka", "bibliotekę": "biblioteka", "domu": "dom", "klubu": "klub", "żłobka": "żłobek", "szkoły": "szkoła",
    "szkole": "szkoła", "szkołę": "szkoła", "koła": "koło", "świetlicy": "świetlica", "świetlicę": "świetlica", "rady": "rada",
    "straży": "straż", "urzędu": "urząd", "parafii": "parafia", "fundacji": "fundacja", "stowarzyszenia": "stowarzyszenie", "ośrodka": "ośrodek",
    "apteki": "apteka", "aptece": "apteka", "poczty": "poczta", "poczcie": "poczta", "przedszkola": "przedszkole", "firmy": "firma",
    "spółdzielni": "spółdzielnia", "spółdzielnię": "spółdzielnia", "bractwa": "bractwo", "towarzystwa": "towarzystwo", "izby": "izba",
    "przychodni": "przychodnia", "poradni": "poradnia", "muzeum": "muzeum", "hufca": "hufiec", "związku": "związek", "starostwa": "starostwo",
    "nadleśnictwa": "nadleśnictwo", "komisariatu": "komisariat", "instytutu": "instytut", "uniwersytetu": "uniwersytet",
    "banku": "bank", "gminy": "gmina", "cechu": "cech", "policji": "policja", "redakcji": "redakcja", "zespołu": "zespół", "chóru": "chór",
    "tartaku": "tartak", "browaru": "browar", "masarni": "masarnia", "księgarni": "księgarnia", "ogólniaka": "ogólniak", "sanepidu": "sanepid",
    "mleczarni": "mleczarnia", "drogerii": "drogeria", "podstawówki": "podstawówka", "plebanii": "plebania", "hurtowni": "hurtownia",
    "wodociągów": "wodociągi", "samorządu": "samorząd", "pogotowia": "pogotowie", "klasztoru": "klasztor", "fabryki": "fabryka", "archiwum": "archiwum",
]
