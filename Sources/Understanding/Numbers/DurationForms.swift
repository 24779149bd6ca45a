// How long, said in a way of its own: one unit for all, an hour in short, one of two figures, a figure that is changed.

extension Durations {
    /// "mail 30, tel 20 (minuty)", "w minutach: 30, 20": one unit that stands apart is that of all.
    func inMinutes(_ spans: [TimeSpan]) -> [TimeSpan] {
        guard !spans.isEmpty, spans.allSatisfy({ $0.kind == .bare && ($0.hours >= 5 || $0.hours == 0) }),
            let at = kinds.indices.first(where: { kinds[$0].contains(.minute) }),
            !s.markBefore[at].isEmpty || at == 0 || ["w", "in"].contains(form(at - 1)) else { return spans }
        return spans.map { TimeSpan(hours: $0.hours / 60, words: $0.words, kind: .duration, isOpen: $0.isOpen, unit: 1.0 / 60) }
    }

    /// "godz. przez tel.", "forum godz.", "h na skypie": an abbreviated hour alone.
    func isBareHour(_ i: Int) -> Bool {
        guard ["godz", "h", "год"].contains(form(i)), form(i) == "godz" || i == 0 else { return false }
        guard i == 0 || !s.markBefore[i].isEmpty || isWay(i - 1) || weekdays[form(i - 1)] != nil else { return false }
        guard i == 0 || s.words[i - 1].kind != .number, !isAmount(i - 1), s.words.indices.contains(i + 1) || i > 0 else { return false }
        guard i + 1 < s.words.count else { return true }
        return s.words[i + 1].kind == .word && cardinals[form(i + 1)] == nil && ordinals[form(i + 1)] == nil && (isWay(i + 1)
            || Self.behindHour.contains(form(i + 1))) && !(s.markBefore[i + 1] == ":" || isDash(i + 1))
    }

    private static let behindHour: Set<String> = ["przez", "na", "w", "we", "z", "ze", "u", "pisania", "rozmowy", "rozmow", "gadania", "i", "on"]
    private func isAmount(_ i: Int) -> Bool { ["ilosc", "liczba", "ile", "suma", "razem", "w", "o", "od", "do"].contains(form(i)) }

    /// "2-3 godziny", "dwie albo trzy godziny", "dwóch, trzech godzin".
    func alternatives(_ i: Int) -> TimeSpan? {
        guard let (first, length, _) = quantity(i), i + length < s.words.count else { return nil }
        let isBetween = ["and", "a", "i"].contains(form(i + length)) && ["between", "miedzy", "pomiedzy"].contains(form(i - 1))
        let isOr = isBetween || ["albo", "lub", "czy", "do", "or", "to", "moze"].contains(form(i + length))
        let isComma = s.markBefore[i + length] == "," && s.words[i].number == nil
        guard isOr || isDash(i + length) || isComma, let (second, more, _) = quantity(i + length + (isOr ? 1 : 0)), second > first else { return nil }
        guard !isComma || second - first <= 1 else { return nil }
        let end = i + length + (isOr ? 1 : 0) + more
        guard unit(end, .hour) || unit(end, .minute) else { return nil }
        return TimeSpan(hours: unit(end, .hour) ? second : second / 60, words: i..<end + 1, kind: .duration, isOpen: true)
    }

    private static let changes = ["zmie", "zmia", "popraw", "korek", "skoryg", "skroc", "wydluz", "przeciag", "change", "correct"]

    /// "proszę zmienić 2 na 3 godziny", "korekta z 2 h na 3 h": the second counts.
    func changed(_ i: Int) -> TimeSpan? {
        guard let (_, length, _) = quantity(i) else { return nil }
        let at = i + length + (unit(i + length, .hour) ? 1 : 0)
        guard ["na", "to", "do"].contains(form(at)), let (value, more, isOpen) = quantity(at + 1),
            s.words[..<i].contains(where: { word in Self.changes.contains { word.form.hasPrefix($0) } }) else { return nil }
        let end = at + 1 + more, isMinutes = unit(end, .minute)
        let hasUnit = isMinutes || unit(end, .hour)
        return TimeSpan(hours: isMinutes ? value / 60 : value, words: i..<end + (hasUnit ? 1 : 0), kind: .duration, isOpen: isOpen)
    }
}
