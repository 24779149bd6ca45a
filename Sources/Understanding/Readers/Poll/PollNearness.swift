// Days told by their nearness to another: "13 stycznia i dzień później", "nazajutrz", "kolejne", "przed wyjazdem i po powrocie".

/// A stretch of days, or one: "od 2 do 4 czerwca".
struct DayStretch: Sendable {
    var first: CalendarDay
    var last: CalendarDay
}

extension DatePointers {
    // MARK: A day so far from another

    /// "dzień później", "nazajutrz", "dwa dni wcześniej", "dzień po 15 lutego": counted from the date named last; of nothing we know, no date.
    func relativeDay(_ i: Int, _ s: Sentence) -> Pointer? {
        guard let (days, length) = distance(i, s) else { return nil }
        var end = i + length
        var from = anchor(before: i, s).map(dayNumber)
        let isOpen = length > 1 && ["po", "przed", "after", "before"].contains(s.words[end - 1].form)
        if !isOpen, end < s.words.count, ["po", "after"].contains(s.words[end].form), feastDay(end + 1, s) != nil { end += 1 }
        if isOpen || end > i + length, end < s.words.count, s.markBefore[end].isEmpty {
            if let date = s.date(at: end) { (from, end) = (dayNumber(day(of: date)), end + date.length) }
            else if let feast = feastDay(end, s) { (from, end) = (feast.day, end + feast.length) }
            else if ["tym", "nim", "that"].contains(s.words[end].form) { end += 1 }
            // "dzień po zebraniu": we don't know when that is
            else if !pollFillers.contains(s.words[end].form) {
                return .reference(DateReference(set: [], side: .identity, words: i..<end + 1, isLost: true))
            }
        }
        guard let from, !s.words[max(0, i - 4)..<i].contains(where: { word in reminders.anyBegins(word.form) })
            else { return .other(length: end - i) }
        if days % 7 == 0, let monday = weekNamed(before: i, s) {
            return .reference(reference(matching { dayNumber($0.date) - $0.date.weekday + 1 == monday + days }, .period, i..<end))
        }
        var found = matching { dayNumber($0.date) == from + days }
        // "w tym pierwszym tygodniu, tydzień później nie": the next week, when no date lies so many days on
        if found.isEmpty, days % 7 == 0 {
            let shift = weeks.first.map { ((from + days - $0) % 7 + 7) % 7 } ?? 0
            found = matching { dayNumber($0.date) - $0.date.weekday + 1 == from + days - shift }
        }
        return found.isEmpty ? .other(length: end - i) : .reference(reference(found, .identity, i..<end))
    }

    /// How many days on, and in how many words that is said.
    private func distance(_ i: Int, _ s: Sentence) -> (days: Int, length: Int)? {
        let word = s.words[i].form, next = i + 1 < s.words.count ? s.words[i + 1].form : ""
        if word == "nazajutrz" { return (1, 1) }
        if next == "dnia" || next == "day", let days = dayBeside[word] { return (days, 2) }
        let counted = units[word] == nil ? s.number(at: i) : nil, at = counted == nil ? i : i + 1
        guard at + 1 < s.words.count, s.markBefore[at + 1].isEmpty, let unit = units[s.words[at].form], let sign = directions[s.words[at + 1].form]
            else { return nil }
        return (sign * unit * (counted ?? 1), at + 2 - i)
    }

    /// "pierwszy tydzień nie, tydzień później tak": the Monday of the week named before.
    private func weekNamed(before i: Int, _ s: Sentence) -> Int? {
        let at = (1..<max(1, i)).last { ["tydzien", "tygodniu", "week"].contains(s.words[$0].form) && ordinals[s.words[$0 - 1].form] != nil }
        return at.flatMap { ordinals[s.words[$0 - 1].form] }.flatMap { weeks.indices.contains($0 - 1) ? weeks[$0 - 1] : nil }
    }

    private func day(of date: (day: Int, month: Int, length: Int)) -> CalendarDay {
        CalendarDay(year: year(of: date.month), month: date.month, day: date.day)
    }

    /// The date named last before the word.
    func anchor(before i: Int, _ s: Sentence) -> CalendarDay? {
        for k in stride(from: i - 1, through: 0, by: -1) {
            if let date = (max(0, k - 3)...k).lazy.compactMap({ n in s.date(at: n).flatMap { n + $0.length > k ? $0 : nil } }).first {
                return day(of: date)
            }
            let word = s.words[k].form
            let nth = k > 0 && s.markBefore[k].isEmpty ? ordinals[s.words[k - 1].form] : nil
            let named = weekdays[word].map { day in
                let same = options.filter { $0.date.weekday == day }
                return nth.map { same.indices.contains($0 - 1) ? [same[$0 - 1]] : [] } ?? same
            }
                ?? (s.number(at: k) ?? s.ordinal(at: k)?.value).map { n in options.filter { n > highest ? $0.day == n : $0.number == n } } ?? []
            if let only = named.first, named.allSatisfy({ $0.date == only.date }) { return only.date }
        }
        return lastDate
    }

    // MARK: A stretch of days and what lies about it

    /// The stretch that ends with the date at a word: "od 2 do 4 czerwca", "9-11 marca"; a date alone is its own.
    func stretch(_ i: Int, _ s: Sentence) -> DayStretch? {
        guard let date = s.date(at: i) else { return englishStretch(i, s) }
        let last = day(of: date)
        let isSpelled = i > 1 && ["do", "to", "a"].contains(s.words[i - 1].form), before = isSpelled ? i - 2 : i - 1
        guard before >= 0, isSpelled || isDash(s.markBefore[i]) else { return DayStretch(first: last, last: last) }
        let whole = (max(0, before - 2)...before).lazy.compactMap { k in s.date(at: k).flatMap { k + $0.length == before + 1 ? $0 : nil } }.first
        if let whole { return DayStretch(first: day(of: whole), last: last) }
        let at = dayEndings.contains(s.words[before].form) ? before - 1 : before
        guard at >= 0, let n = s.words[at].number ?? ordinals[s.words[at].form], (1...31).contains(n) else {
            return DayStretch(first: last, last: last)
        }
        return DayStretch(first: CalendarDay(year: last.year, month: last.month, day: n), last: last)
    }

    /// "I fly out on the 9th": that day of the month, where the dates have one month only.
    private func englishStretch(_ i: Int, _ s: Sentence) -> DayStretch? {
        guard let n = s.words[i].number, (1...31).contains(n), i + 1 < s.words.count, !s.words[i + 1].spaced,
            ["st", "nd", "rd", "th"].contains(s.words[i + 1].form), let day = day(n) else { return nil }
        return DayStretch(first: day, last: day)
    }

    /// "potem matury i do 7 maja jestem uziemiona": the stretch begins behind the date named before.
    func beginning(of i: Int, _ s: Sentence) -> CalendarDay? {
        guard let then = s.words[..<i].lastIndex(where: { ["potem", "nastepnie", "pozniej", "then"].contains($0.form) }) else { return nil }
        return anchor(before: then, s)
    }

    // MARK: The next of the list

    /// "Trzeci – jestem. Kolejne – jestem": those behind the number named last.
    func following(_ i: Int, _ s: Sentence) -> DateReference? {
        guard choice.isOne(s.words[i], "next.n") else { return nil }
        let next = i + 1 < s.words.count ? s.words[i + 1] : nil
        if let next, s.markBefore[i + 1].isEmpty, DateRemarkWords.notOfList.anyBegins(next.form) || weekdays[next.form] != nil {
            return nil
        }
        let before = (0..<i).reversed().lazy.compactMap { s.ordinal(at: $0)?.value ?? s.number(at: $0) }.first { numbers.contains($0) }
        guard let last = before ?? lastNumber else {
            guard let day = anchor(before: i, s), s.words[i].form.hasPrefix("k"), let next, next.form.hasPrefix("dni") else { return nil }
            return reference(matching { $0.date > day }, .period, i..<i + 2)
        }
        let row = numbers.filter { $0 > last }
        if s.words[i].form.hasSuffix("y") || s.words[i].form.hasSuffix("a") { return reference(Set(row.prefix(1)), .identity, i..<i + 1) }
        if let n = s.number(at: i + 1), n > 1, s.markBefore[i + 1].isEmpty {
            return n > row.count ? nil : reference(Set(row.prefix(n)), .identity, i..<i + 2)
        }
        return row.isEmpty ? nil : reference(Set(row), .identity, i..<i + 1)
    }
}

private let dayBeside = ["nastepnego": 1, "kolejnego": 1, "next": 1, "following": 1, "poprzedniego": -1, "previous": -1]
private let units: [String: Int] = ["dzien": 1, "dni": 1, "tydzien": 7, "tygodnie": 7, "day": 1, "days": 1, "week": 7, "weeks": 7]
private let directions: [String: Int] = ["pozniej": 1, "potem": 1, "po": 1, "later": 1, "after": 1, "wczesniej": -1, "przedtem": -1, "przed": -1,
    "earlier": -1, "before": -1]
/// "przypomnijcie mi dzień wcześniej".
private let reminders = ["przypom", "potwierdz", "zadzwo", "znac", "wiedzie", "remind", "call", "najpozniej", "najmniej", "przynajmniej", "minimum",
    "least", "latest"]
