// Days of the week: "wtorek", "pierwszy wtorek", "sobota jedna i druga", "od wtorku do czwartku".

extension DatePointers {
    func weekday(_ i: Int, _ s: Sentence) -> DateReference? {
        let token = s.words[i]
        // "najbliższy wtorek": all its hours
        if ["najblizsz", "nearest"].anyBegins(token.form), i + 1 < s.words.count, s.markBefore[i + 1].isEmpty,
            let day = weekdays[s.words[i + 1].form], let first = options.lazy.map(\.date).filter({ $0.weekday == day }).min() {
            return reference(matching { $0.date == first }, .weekday, i..<i + 2)
        }
        if let nth = s.ordinal(at: i) ?? (choice.isOne(token, "last.n") ? (-1, 1) : nil), i + nth.length < s.words.count,
            s.markBefore[i + nth.length].isEmpty,
            let day = weekdays[s.words[i + nth.length].form] {
            return reference(nthDay(nth.value, on: day), .weekday, i..<i + nth.length + 1)
        }
        if let same = elliptic(i, s) { return same }
        // "Either Wednesday": both, when there are two
        if token.form == "either", i + 1 < s.words.count, let day = weekdays[s.words[i + 1].form],
            case let found = matching({ $0.date.weekday == day }), found.count == 2 {
            return reference(found, .weekday, i..<i + 2)
        }
        if choice.isOne(token, "both"), i + 1 < s.words.count, s.markBefore[i + 1].isEmpty, let day = weekdays[s.words[i + 1].form] {
            let found = matching { $0.date.weekday == day }
            // "obie środy z rana": two days, of which one is offered twice
            let days = Set(options.lazy.filter { found.contains($0.number) }.map(\.date))
            return reference(found, .weekday, i..<i + 2, fringe: found.count == 2 || days.count == 2 ? [] : found)
        }
        if let hours = bothHours(i, s) { return hours }
        let pair = token.form.split(separator: "-").compactMap { weekdays[String($0)] }
        if pair.count == 2, pair[0] < pair[1] { return reference(matching { (pair[0]...pair[1]).contains($0.date.weekday) }, .weekday, i..<i + 1) }
        guard let day = weekdays[token.form], token.form != "nd" || !s.words[max(0, i - 1)].text.allSatisfy(\.isNumber) else { return nil }
        let found = matching { $0.date.weekday == day }
        if let span = weekdaySpan(i, s, from: day) ?? oneAndOther(i, s, found) { return span }
        // "czwartek 17": the day or the hour, whichever there is on a Thursday
        if i + 1 < s.words.count, let n = s.words[i + 1].number, s.markBefore[i + 1].isEmpty || s.markBefore[i + 1] == "(",
            s.clock(at: i + 1) == nil, s.date(at: i + 1) == nil {
            let byDay = options.filter { $0.date.weekday == day && $0.day == n }, byHour = options.filter { $0.date.weekday == day && $0.hour == n }
            let end = i + 2 < s.words.count && dayEndings.contains(s.words[i + 2].form) && !s.words[i + 2].spaced ? i + 3 : i + 2
            if byDay.isEmpty != byHour.isEmpty { return reference(Set((byDay + byHour).map(\.number)), .identity, i..<end) }
            if !byDay.isEmpty { return reference(Set(byDay.map(\.number)), .identity, i..<end) }
        }
        return reference(found, .weekday, i..<i + 1)
    }

    /// "pierwszy wtorek": every hour of the first Tuesday; the last one when negative. Where there is one Tuesday only, its hours are counted.
    private func nthDay(_ n: Int, on weekday: Int) -> Set<Int> {
        let days = Set(options.lazy.map(\.date).filter { $0.weekday == weekday }).sorted(), at = n < 0 ? days.count - 1 : n - 1
        let same = options.filter { $0.date.weekday == weekday }
        if days.count == 1, n > 0 { return same.indices.contains(n - 1) ? [same[n - 1].number] : [] }
        return days.indices.contains(at) ? matching { $0.date == days[at] } : []
    }

    /// "sobota jedna i druga", "czwartek jeden czy drugi": both, when there are two.
    private func oneAndOther(_ i: Int, _ s: Sentence, _ same: Set<Int>) -> DateReference? {
        guard i + 3 < s.words.count, cardinals[s.words[i + 1].form] == 1 || ordinals[s.words[i + 1].form] == 1, s.words[i + 1].kind == .word,
            ["i", "oraz", "czy", "albo", "lub", "jak"].contains(s.words[i + 2].form), ordinals[s.words[i + 3].form] == 2 else { return nil }
        return reference(same, .weekday, i..<i + 4, fringe: same.count == 2 ? [] : same)
    }

    /// "Pierwszy wtorek zajęty, drugi wolny": the second of the same weekday.
    private func elliptic(_ i: Int, _ s: Sentence) -> DateReference? {
        guard i > 1, let nth = s.ordinal(at: i), nth.length == 1, i + 1 >= s.words.count || weekdays[s.words[i + 1].form] == nil,
            let before = (1..<i).last(where: { weekdays[s.words[$0].form] != nil && s.markBefore[$0].isEmpty && s.ordinal(at: $0 - 1) != nil }),
            let day = weekdays[s.words[before].form], case let same = options.filter({ $0.date.weekday == day }), same.count > 1,
            same.indices.contains(nth.value - 1) else { return nil }
        return reference([same[nth.value - 1].number], .weekday, i..<i + 1)
    }

    /// "od wtorku do czwartku", "wtorek-czwartek".
    private func weekdaySpan(_ i: Int, _ s: Sentence, from: Int) -> DateReference? {
        guard i + 1 < s.words.count else { return nil }
        let spelled = i > 0 && ["od", "from"].contains(s.words[i - 1].form) && ["do", "to"].contains(s.words[i + 1].form)
        let isBetween = i > 0 && ["miedzy", "pomiedzy", "between"].contains(s.words[i - 1].form) && ["a", "i", "and"].contains(s.words[i + 1].form)
        let next = spelled || isBetween ? i + 2 : isDash(s.markBefore[i + 1]) ? i + 1 : i
        guard next > i, next < s.words.count, let to = weekdays[s.words[next].form], to > from else { return nil }
        return reference(matching { (from...to).contains($0.date.weekday) }, .weekday, i..<next + 1)
    }
}
