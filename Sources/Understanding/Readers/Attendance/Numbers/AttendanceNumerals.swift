// Numbers in words and letters under an attendance list: "jedynka", "pierwsza czwórka", "siedmioro", "A i B".

extension AttendanceScanner {
    func numeral(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, form = s.words[i].isCorrected ? folded(s.words[i].text) : s.words[i].form, roll = scene.roll
        let next = i + 1 < s.words.count ? s.spelling(at: i + 1) : ""
        if let length = clockTime(at: i, s) { return AttendanceItem(what: .filler, words: i..<i + length) }
        // "po dziesięciu minutach", "two of them with jam"
        if collectives[form] ?? cardinals[form] != nil, s.gap(before: min(i + 1, s.words.count - 1)) == " " {
            if next != "minus", ListWords.units.anyBegins(next) { return AttendanceItem(what: .filler, words: i..<i + 2) }
            if i + 3 < s.words.count, ["of", "z"].contains(next), ["them", "nich"].contains(s.words[i + 2].form),
                ["with", "z", "ze", "from"].contains(s.words[i + 3].form) { return AttendanceItem(what: .filler, words: i..<i + 3) }
        }
        if let n = collectives[form] ?? cardinals[form], let whole = outOfList(n, at: i, scene) { return whole }
        if let n = collectives[form] ?? cardinals[form] ?? numberNouns[form], let group = edge(n, after: i, scene) { return group }
        if let n = cardinals[form], let range = range(from: n, at: i, scene) { return range }
        if let n = collectives[form] { return people(n, form, next, at: i, scene) }
        if let half = secondHalf(at: i, scene) { return half }
        if let item = noun(form, next, at: i, scene, before) { return item }
        // "co drugi czwartek"
        if listOrdinals[form] != nil, i > 0 && s.words[i - 1].form == "co" || weekdays[next] != nil {
            return AttendanceItem(what: .filler, words: i..<i + 1)
        }
        if listOrdinals[form] != nil, isContrasted(form, i, s) || isOfThing(at: i, scene) {
            return AttendanceItem(what: .filler, words: i..<i + 1)  // "wpadł na drugą godzinę"
        }
        if let n = listOrdinals[form], !["raz", "razem", "czesc", "polowa", "kolej", "strona", "strony"].contains(next), i == 0 || !["o", "po",
            "przed", "od", "do", "kolo", "okolo"].contains(s.words[i - 1].form) {
            return AttendanceItem(what: ordinal(n, roll), words: i..<i + 1)
        }
        return cardinals[form].flatMap { $0 > 0 ? cardinal($0, next, at: i, scene, before) : nil }
    }

    /// "pięć", "pięć osób", "five, six and nine": a number of the list, a count, or a time of the day.
    private func cardinal(_ n: Int, _ next: String, at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem {
        let s = scene.s, roll = scene.roll
        // "had to leave at five"
        if i > 0, ["at", "by", "until", "till", "around"].contains(s.words[i - 1].form) { return AttendanceItem(what: .filler, words: i..<i + 1) }
        // "dziesięć po piątej"
        if ["po", "przed", "do", "past"].contains(next), i + 2 < s.words.count, listOrdinals[s.words[i + 2].form] != nil {
            return AttendanceItem(what: .filler, words: i..<i + 3)
        }
        if isCounted(next), s.gap(before: i + 1) == " " { return AttendanceItem(what: .count(n), words: i..<i + 2) }
        // "pięć proszę skreślić"
        if ["prosze", "skreslam", "wykreslam", "skreslic", "wykreslic"].contains(next) {
            return AttendanceItem(what: numbered(n, roll), words: i..<i + 1)
        }
        let neighbour = next != "" && (cardinals[next] != nil || ["i", "oraz", "and"].contains(next) && i + 2 < s.words.count
            && cardinals[s.words[i + 2].form] != nil)
        let previous = before.last(where: { if case .sense(.join) = $0.what { false } else { true } }).map { if case .entries(_, _,
            .number) = $0.what { true } else { false } } ?? false
        let labelled = before.last.map { if case .sense(.label) = $0.what { true } else { false } } ?? false
        if neighbour || previous || labelled { return AttendanceItem(what: numbered(n, roll), words: i..<i + 1) }
        return AttendanceItem(what: headcount(n, before: i + 1, scene), words: i..<i + (isCounted(next) ? 2 : 1))
    }

    /// "dwoje", "pięciu panów".
    private func people(_ n: Int, _ form: String, _ next: String, at i: Int, _ scene: Scene) -> AttendanceItem {
        let s = scene.s
        // "z dwojga Wróblów"
        if i > 0, ["z", "ze", "sposrod"].contains(s.words[i - 1].form), i + 1 < s.words.count, s.words[i + 1].isCapitalised {
            return AttendanceItem(what: .filler, words: i..<i + 1)
        }
        // "Panowie czterej, pań brak": not four women
        if i + 1 < s.words.count, s.gap(before: i + 1) != " " || isMenOnly(form, before: i + 1, s) {
            return AttendanceItem(what: .count(n), words: i..<i + 1)
        }
        return AttendanceItem(what: headcount(n, before: i + 1, scene), words: i..<i + (isCounted(next) ? 2 : 1))
    }

    private func isMenOnly(_ form: String, before i: Int, _ s: Sentence) -> Bool {
        ["dwaj", "trzej", "czterej"].contains(form) && s.words[i].text.lowercased() == "pań"
    }

    /// "drugą godzinę", "w drugiej sali", "first time": the first or second of what is no person.
    func isOfThing(at i: Int, _ scene: Scene) -> Bool {
        let s = scene.s
        guard i + 1 < s.words.count, s.gap(before: i + 1) == " ", case let next = s.words[i + 1], next.kind == .word else { return false }
        if ListWords.things.anyBegins(next.form) { return true }
        guard !next.isCapitalised, next.form.count > 3, lexicon.sense(s, at: i + 1) == nil, !isCounted(next.form), !commonWords.contains(next.form),
            listOrdinals[next.form] == nil, cardinals[next.form] == nil, numberNouns[next.form] == nil, !isTitle(next) else { return false }
        return !pastEndings.anyEnds(next.form) && !next.text.hasSuffix("ł") && scene.roll.byCalling(next.form).isEmpty
            && scene.roll.byFirstName(next.form).isEmpty && scene.roll.byExactSurname(next.form).isEmpty
            && ["ej", "im", "ym", "a", "e", "ego", "iego"].anyEnds(s.words[i].form) && !s.words[i].text.hasSuffix("a")
    }

    /// "two, five, nine and ten", "one, four": "ten" and "one" are words of their own elsewhere.
    func englishNumber(_ i: Int, _ s: Sentence) -> Int? {
        guard let n = ["one": 1, "ten": 10][s.words[i].form] else { return nil }
        func isEnglish(_ k: Int) -> Bool {
            s.words.indices.contains(k) && (ListWords.englishNumbers.contains(s.words[k].form) || s.words[k].number != nil && n == 10)
        }
        if i > 0, lexicon.sense(s, at: i - 1)?.sense == .label { return n }
        func skip(_ k: Int, _ step: Int) -> Int { s.words.indices.contains(k) && ["and", "then", "plus"].contains(s.words[k].form) ? k + step : k }
        return isEnglish(skip(i - 1, -1)) || n == 1 && isEnglish(skip(i + 1, 1)) ? n : nil
    }

    /// "jedna z parafii, druga z koła", "ani jeden, ani drugi": no number 2. "Przyszła pierwsza": no number 1.
    private func isContrasted(_ form: String, _ i: Int, _ s: Sentence) -> Bool {
        if form.hasPrefix("drug") { return s.words[..<i].contains { ["jedna", "jeden", "jedno", "jednej", "jednego", "pierwsze"].contains($0.form) } }
        guard ["pierwsza", "pierwszy", "pierwsi", "first"].contains(form), i > 1, s.gap(before: i) == " ", !(i + 1 < s.words.count
            && s.gap(before: i + 1).contains(",")) else { return false }
        return ["la", "l", "li", "ly"].anyEnds(s.words[i - 1].form) && !["byl", "byla"].contains(s.words[i - 1].form)
    }

    /// "jedynka", "z Państwa dwunastki", "cała trójka".
    private func noun(_ form: String, _ next: String, at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, roll = scene.roll
        guard let n = numberNouns[form], n <= roll.highest else { return nil }
        // "Jedenastka jak na boisku": all eleven
        if i == 0, n == roll.numbers.count, n > 4, ["w", "jak"].contains(next) { return AttendanceItem(what: .sense(.all), words: 0..<1) }
        // "pozostała trzynastka"
        if i > 0, s.words[i - 1].form.hasPrefix("pozostal"), s.gap(before: i) == " " { return AttendanceItem(what: .filler, words: i..<i + 1) }
        if let item = fullCount(n, at: i, scene) { return item }
        // "Piątka na piątkę!", "szóstka z plusem"
        if i + 2 < s.words.count, next == "na", numberNouns[s.words[i + 2].form] != nil { return AttendanceItem(what: .filler, words: i..<i + 3) }
        if next == "z", i + 2 < s.words.count, ["plusem", "minusem"].contains(s.words[i + 2].form) {
            return AttendanceItem(what: .filler, words: i..<i + 3)
        }
        // "dwójka licealistów", "trójka wolontariuszy": of others
        if next.count > 4, ["ow", "ek", "zy", "rzy"].anyEnds(next), s.gap(before: i + 1) == " ", !s.words[i + 1].isCapitalised,
            lexicon.sense(of: next) == nil, !countedNouns.contains(next), before.last.map({ if case .sense(.new) = $0.what { true } else { false } })
            ?? false { return AttendanceItem(what: .filler, words: i..<i + 1) }
        // "z Państwa dwunastki"
        if n == roll.numbers.count, form.hasSuffix("i"), s.words[max(0, i - 2)..<i].contains(where: { ["z", "ze"].contains($0.form) }) {
            return AttendanceItem(what: .filler, words: i..<i + 1)
        }
        // "cała trójka", "dwójka: 3 i 7"
        let counts = i > 0 && ["ta", "te", "tej", "ci", "cala", "nasza", "razem", "lacznie", "sumie"].contains(s.words[i - 1].form)
            || isHeadOfList(i, s) || before.last.map { if case .sense(.whole) = $0.what { true } else { false } } ?? false || next != ""
            && s.gap(before: i + 1).contains(":") || next.hasSuffix("ych") && lexicon.sense(of: next) != .rest
        // "bez dwunastki", "5, 7, ta dziesiątka też"
        let isListed = before.last.map { if case .entries(_, false, .number) = $0.what { true } else { false } } ?? false
        let isExcept = before.last.map { if case .sense(.except) = $0.what { true } else { false } } ?? false
        let isThis = i > 1 && ["ta", "te", "tej"].contains(s.words[i - 1].form) && s.words[i - 2].number.map(roll.numbers.contains) ?? false
        let isInRow = isListed && s.gap(before: i).contains(",") && numberNouns[s.words[i - 1].form] != nil  // "czwórka, dziewiątka: byli"
        if isExcept || isThis || isInRow || isListed && !counts { return AttendanceItem(what: numbered(n, roll), words: i..<i + 1) }
        // "cała dwunastka"
        if counts, n == roll.numbers.count { return AttendanceItem(what: .sense(.all), words: i..<i + 1) }
        return AttendanceItem(what: counts ? .count(n) : numbered(n, roll), words: i..<i + 1)
    }

    /// "Pełna trzynastka", "byliśmy w dwunastkę", "Jedenastka w komplecie": so many there were.
    private func fullCount(_ n: Int, at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, before = i > 0 ? s.words[i - 1].form : "", total = scene.roll.numbers.count
        let isFull = fulls.contains { before.hasPrefix($0) } && s.gap(before: i) == " "
        let isGathered = ["w", "we"].contains(before) && s.words[i].text.lowercased().hasSuffix("kę")
        let isWhole = i == 0 && i + 2 < s.words.count && s.words[1].form == "w" && s.words[2].form.hasPrefix("komple")
        guard isFull || isGathered || isWhole, n > 1, n <= total else { return nil }
        if n == total { return AttendanceItem(what: .sense(.all), words: i..<i + 1) }
        return AttendanceItem(what: .count(n), words: i..<i + (isWhole ? 3 : 1))
    }

    /// "jedenaście na dwanaście": a count; "z dwunastu zaproszonych", "out of twelve": how many there are on the list.
    func outOfList(_ n: Int, at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, total = scene.roll.numbers.count
        func isOf(_ k: Int) -> Bool { s.words.indices.contains(k) && ["z", "ze", "na", "of", "sposrod", "wsrod", "from"].contains(s.words[k].form) }
        func value(_ k: Int) -> Int? { s.words.indices.contains(k) ? s.words[k].number ?? collectives[s.words[k].form]
            ?? cardinals[s.words[k].form] : nil }
        func end(_ k: Int) -> Int { k < s.words.count && isCounted(s.words[k].form) ? k + 1 : k }
        if n == total, isOf(i - 1) || i > 1 && s.words[i - 1].form == "the" && isOf(i - 2) {
            return AttendanceItem(what: .filler, words: i..<end(i + 1))
        }
        if n == total, s.words[max(0, i - 2)..<min(s.words.count, i + 3)].contains(where: { $0.form.hasPrefix("zapro") || $0.form == "invited"
            || $0.form == "list" }), s.words[..<i].allSatisfy({ lexicon.sense(of: $0.form) != .all }) {
            return AttendanceItem(what: .filler, words: i..<end(i + 1))
        }
        var of = i + 1 < s.words.count && s.words[i + 1].form == "out" ? i + 2 : end(i + 1)
        // "dziewięć wagonów na dwanaście"
        if of == i + 1, !isOf(of), isOf(of + 1), s.words[of].kind == .word, s.gap(before: of + 1) == " " { of += 1 }
        guard isOf(of), n < total, let last = [of + 1, of + 2].first(where: { value($0) == total }) else { return nil }
        return AttendanceItem(what: .count(n), words: i..<end(last + 1))
    }

    /// "trójka śmiałków: 6, 7 i 8"
    private func isHeadOfList(_ i: Int, _ s: Sentence) -> Bool {
        i + 2 < s.words.count && s.gap(before: i + 1) == " " && s.gap(before: i + 2).contains(":") && s.words[i + 1].kind == .word
            && lexicon.sense(of: s.words[i + 1].form) == nil
    }

    /// "pierwsza szóstka tak, druga szóstka nie": the next as many.
    private func secondHalf(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, sorted = scene.roll.numbers.sorted()
        guard i + 1 < s.words.count, let k = listOrdinals[s.words[i].form], k > 1, s.gap(before: i + 1) == " ",
            let n = numberNouns[s.words[i + 1].form] ?? (listed(i, scene)), n > 1, k * n <= sorted.count else { return nil }
        return AttendanceItem(what: .entries(Set(sorted[(k - 1) * n..<k * n]), options: false, named: .group), words: i..<i + 2)
    }

    /// "Pierwsze siedem osób, drugie siedem nie."
    private func listed(_ i: Int, _ scene: Scene) -> Int? {
        let isSecond = scene.s.words[..<i].suffix(12).contains { lexicon.sense(of: $0.form) == .first }
        return isSecond ? cardinals[scene.s.words[i + 1].form] : nil
    }

    /// "dwa razy", "trzy sprawy" count no people.
    private func headcount(_ n: Int, before i: Int, _ scene: Scene) -> AttendanceItem.What {
        let s = scene.s
        guard i < s.words.count, s.gap(before: i) == " ", !isCounted(s.spelling(at: i)), !isTitle(s.words[i]) else { return .count(n) }
        if let (sense, _) = lexicon.sense(s, at: i) {
            return sense == .filler && ["razy", "raz", "chwile", "godzine", "kwadrans"].contains(s.words[i].form) ? .filler : .count(n)
        }
        return s.words[i].isCapitalised ? .count(n) : .filler
    }

    /// "dwoje ostatnich", "trzy pierwsze", "the two at the very end of the list".
    private func edge(_ n: Int, after i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, sorted = scene.roll.numbers.sorted()
        guard n > 1, n <= sorted.count else { return nil }
        for k in i + 1..<min(i + 6, max(i + 1, s.words.count)) {
            if k > i + 1, !["at", "the", "very", "na", "samym", "z", "samego", "od", "of"].contains(s.words[k - 1].form) { return nil }
            let sense = lexicon.sense(s, at: k)?.sense, form = s.words[k].form
            let isLast = sense == .last || k > i + 1 && ["end", "bottom", "konca", "dolu"].contains(form)
            let isFirst = sense == .first || k > i + 1 && ["top", "beginning", "poczatku", "gory"].contains(form)
            if isLast || isFirst {
                return AttendanceItem(what: .entries(Set(isLast ? sorted.suffix(n) : sorted.prefix(n)), options: false, named: .group),
                    words: i..<k + 1)
            }
        }
        return nil
    }

    func isCounted(_ form: String) -> Bool { countedNouns.contains(form) }

    private func ordinal(_ n: Int, _ roll: Roll) -> AttendanceItem.What {
        let sorted = roll.numbers.sorted()
        return roll.isPart && sorted.indices.contains(n - 1) ? .entries([sorted[n - 1]], options: false, named: .number) : numbered(n, roll)
    }

    private func numbered(_ n: Int, _ roll: Roll) -> AttendanceItem.What { roll.numbers.contains(n) ? .entries([n], options: false,
        named: .number) : .strayNumber }

    /// "A i B": staff, whose letters stand under the list.
    func letter(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        guard let entry = Roll.entry(ofLetter: token.text) else { return nil }
        guard scene.roll.letters.isEmpty else {
            return scene.roll.letters.contains(entry) ? AttendanceItem(what: .entries([entry], options: false, named: .number),
                words: i..<i + 1) : nil
        }
        let previous = before.last(where: { if case .sense(.join) = $0.what { false } else { true } }).map { if case .entries(_, _,
            .number) = $0.what { true } else { false } } ?? false
        guard entry >= -8, previous else { return nil }
        return AttendanceItem(what: .entries([entry], options: false, named: .number), words: i..<i + 1)
    }
}

/// "pełna", "okrągła", "równa"
private let fulls = ["peln", "okragl", "rown", "komplet", "rowniutk", "okraglutk"]
