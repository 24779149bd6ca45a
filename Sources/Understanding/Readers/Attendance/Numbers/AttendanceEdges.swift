// The beginning and the end of the list: "pierwsza czwórka", "ostatni dwoje", "druga połowa", "ostatniej osoby z listy nie było".

extension AttendanceScanner {
    /// "first four", "pierwsza czwórka", "ostatni dwoje", "połowa", "same kobiety".
    func count(startingWith sense: AttendanceSense, at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, roll = scene.roll
        guard sense == .first || sense == .last || ["at", "na"].contains(s.words[i].form) else {
            return letterBefore(sense, at: i, scene)
        }
        guard sense == .first || sense == .last, i + 1 < s.words.count else { return nil }
        if let n = sizeOfEdge(i, s), n <= roll.numbers.count / 2 { return group(sense, n, roll, i..<i + 1) }
        if s.gap(before: i + 1).contains(":") { return AttendanceItem(what: .filler, words: i..<i + 1) }  // "Kto wyszedł pierwszy: 6"
        let next = s.words[i + 1]
        guard let n = next.number ?? numberNouns[next.form] ?? collectives[next.form] ?? cardinals[next.form], n > 1, n <= roll.numbers.count else {
            return singleEdge(sense, at: i, scene)
        }
        // "the first ten minutes"
        if i + 2 < s.words.count, spans.anyBegins(s.words[i + 2].form),
            s.words[i + 2].form != "minus" { return AttendanceItem(what: .filler, words: i..<i + 3) }
        return group(sense, n, roll, i..<(i + 2 < s.words.count && isCounted(s.words[i + 2].form) ? i + 3 : i + 2))
    }

    /// "druga połowa", "ostatniej osoby z listy", "pierwszy": half the list, or one of it.
    private func singleEdge(_ sense: AttendanceSense, at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, roll = scene.roll, next = s.words[i + 1]
        if next.form.hasPrefix("polow") || next.form == "half" {
            let count = roll.numbers.count
            return count % 2 == 0 ? group(sense, count / 2, roll, i..<i + 2) : nil
        }
        // "ostatniej osoby z listy nie było"
        if ["osoby", "osoba", "osobe", "pozycji", "pozycja", "person", "one"].contains(next.form), ["ej", "ia", "a",
            "st"].anyEnds(s.words[i].form) {
            return AttendanceItem(what: .entries([sense == .first ? roll.numbers.min() ?? 1 : roll.highest], options: false, named: .number),
                words: i..<i + 2)
        }
        // "pierwszy z listy", "ostatni": a single one
        if isOfThing(at: i, scene) { return AttendanceItem(what: .filler, words: i..<i + 1) }
        if next.form != "raz", let n = listOrdinals[s.words[i].form], roll.numbers.contains(n) {
            return AttendanceItem(what: .entries([n], options: false, named: .number), words: i..<i + 1)
        }
        let isMissing = s.words[i].form.hasPrefix("ostatni") && (lexicon.sense(of: next.form) == .absent || next.form == "nie")
        let isOnlyLast = sense == .last && (isMissing || ["z", "na", "on", "of"].contains(next.form) || s.gap(before: i + 1) != " ")
        return isOnlyLast ? AttendanceItem(what: .entries([roll.highest], options: false, named: .number), words: i..<i + 1) : nil
    }

    /// So many at the beginning or the end of the list.
    private func group(_ sense: AttendanceSense, _ n: Int, _ roll: Roll, _ words: Range<Int>) -> AttendanceItem {
        let sorted = roll.numbers.sorted()
        return AttendanceItem(what: .entries(Set(sense == .first ? sorted.prefix(n) : sorted.suffix(n)), options: false, named: .group), words: words)
    }

    /// "pierwsza i ostatnia trójka": so many of the first, too.
    private func sizeOfEdge(_ i: Int, _ s: Sentence) -> Int? {
        guard i + 3 < s.words.count, ["i", "oraz", "and"].contains(s.words[i + 1].form), let sense = lexicon.sense(s, at: i + 2)?.sense,
            sense == .first || sense == .last else { return nil }
        return numberNouns[s.words[i + 3].form] ?? s.words[i + 3].number
    }

    /// "A" is a conjunction too; between numbers it is a letter of the list.
    private func letterBefore(_ sense: AttendanceSense, at i: Int, _ scene: Scene) -> AttendanceItem? {
        guard sense == .filler || sense == .join || sense == .but, scene.s.words[i].text.count == 1, scene.s.words[i].isCapitalised, i > 0
            || scene.roll.letters.count > 0,
            let entry = Roll.entry(ofLetter: scene.s.words[i].text), entry >= -8 else { return nil }
        let neighbour = [i - 1, i + 1].contains { k in scene.s.words.indices.contains(k) && (scene.s.words[k].number != nil
            || scene.s.gap(before: max(i, k)).contains(",") || ["i", "oraz", "and"].contains(scene.s.words[k].form)) }
        guard neighbour, scene.roll.letters.isEmpty || scene.roll.letters.contains(entry) else { return nil }
        return AttendanceItem(what: .entries([entry], options: false, named: .number), words: i..<i + 1)
    }
}

private let spans = ["minut", "min", "godzin", "kwadrans", "hour", "second"]
