// Journeys: "wyjeżdżam 20.02", "wracam 22 lutego", "9 kwietnia ruszam, wracam 13".

extension DatePointers {
    /// "wracam 22 lutego", "wyjeżdżam 20.02": what lies on the far side is denied.
    func away(_ i: Int, _ s: Sentence) -> DateReference? {
        let returns = returning.contains(s.words[i].form), leaves = leaving.contains(s.words[i].form)
        guard returns || leaves, i == 0 || !["nie", "not"].contains(s.words[i - 1].form) else { return nil }
        // "wyjazd 10-13 marca", "wyjeżdżam od 10 do 13 marca"
        if leaves, let days = (i + 1..<min(i + 4, s.words.count)).lazy.compactMap({ dateSpan($0, s) }).first {
            return DateReference(set: days.set, side: .period, words: i..<days.words.upperBound, isBroad: true, isAway: true)
        }
        guard let (day, end) = homecoming(i, s) else { return nil }
        let departure = returns ? departure(before: i, s) : nil, then = returns ? beginning(of: i, s) : nil
        // "wyjeżdżam 9, wracam 14": whoever leaves is back some day
        let home = returns ? day : s.words[end...].firstIndex { returning.contains($0.form) }.flatMap { homecoming($0, s)?.day }
        let set = matching { returns ? $0.date < day && departure.map { [date = $0.date] in $0 <= date } ?? true
            && then.map { [date = $0.date] in $0 < date } ?? true : $0.date >= day && home.map { [date = $0.date] in date < $0 } ?? true }
        return DateReference(set: set, side: .period, words: i..<end, isBroad: true, isAway: true)
    }

    /// "9 marca wyjeżdżam, wracam 30": the day on which the absence begins.
    private func departure(before i: Int, _ s: Sentence) -> CalendarDay? {
        guard let at = s.words[..<i].lastIndex(where: { leaving.contains($0.form) }) else { return nil }
        let near = max(0, at - 4)..<i
        if let first = near.lazy.compactMap({ s.date(at: $0) }).first {
            return CalendarDay(year: year(of: first.month), month: first.month, day: first.day)
        }
        // "wyjeżdżam 9"
        if at + 1 < i, let n = s.words[at + 1].number, n > highest, s.markBefore[at + 1].isEmpty, s.clock(at: at + 1) == nil { return day(n) }
        // "dziewiątego ruszam"
        let word = near.first { s.words[$0].form.hasSuffix("ego") && ordinals[s.words[$0].form] != nil || isDayEnding($0 + 1, s) }
        return word.flatMap { s.words[$0].number ?? s.ordinal(at: $0)?.value }.flatMap(day)
    }

    /// "9 kwietnia ruszam, wracam 13": the days of a journey that a sentence tells before a word.
    func journey(before end: Int, _ s: Sentence) -> DayStretch? {
        guard let home = s.words[..<end].lastIndex(where: { returning.contains($0.form) }), let first = departure(before: home, s),
            let last = homecoming(home, s)?.day, first <= last else { return nil }
        return DayStretch(first: first, last: last)
    }

    /// The day behind "wracam", and where it ends: "wracam z urlopu 26 sierpnia", "wracam trzynastego".
    private func homecoming(_ i: Int, _ s: Sentence) -> (day: CalendarDay, end: Int)? {
        var next = i + 1
        while next < s.words.count, next < i + 5,
            DateHourWords.beforeReturn.contains(s.words[next].form) || next > i + 1 && s.markBefore[next].isEmpty
            && ["z", "ze", "from"].contains(s.words[next - 1].form) && s.words[next].kind == .word { next += 1 }
        guard next < s.words.count, s.markBefore[next] != "," else { return nil }
        if let date = s.date(at: next), clearlyDate(next, date.length, s) {
            return (CalendarDay(year: year(of: date.month), month: date.month, day: date.day), next + date.length)
        }
        guard let n = s.words[next].number ?? s.ordinal(at: next)?.value, n > highest || isDayEnding(next + 1, s), let day = day(n),
            s.clock(at: next) == nil, !shapeIsHour(s.words[next].form) else { return nil }
        return (day, next + (s.words[next].number == nil ? s.ordinal(at: next)?.length ?? 1 : isDayEnding(next + 1, s) ? 2 : 1))
    }
}

private let returning: Set<String> = Set(["wracam", "wracamy", "wroce", "wrocimy", "powrot", "przylatuje", "return", "back", "повертаюсь"])
private let leaving: Set<String> = Set(["wyjezdzam", "wyjezdzamy", "wyjade", "wylatuje", "wylatujemy", "wyjazd", "leave", "leaving", "ruszam",
    "ruszamy", "wyruszam", "wyruszamy", "odlatuje", "odlatujemy", "wybywam"])
