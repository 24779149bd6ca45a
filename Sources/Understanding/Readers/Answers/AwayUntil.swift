/// Until which day an absence note says that its writer is away: "nieobecna do 12 grudnia" → 12 December; "wracam 13.12" → the 12th.
///
/// - Parameter today: the day of the note; a month before it is next year's.
/// - Returns: the last day of the absence, nil when the note does not say.
public func absence(in text: String, today: CalendarDay) -> CalendarDay? {
    for sentence in Grammar.polish.sentences(text) {
        for i in sentence.words.indices {
            guard let found = sentence.absenceDate(at: i, today) else { continue }
            let before = sentence.words[..<i].suffix(3).map(\.form)
            if before.contains(where: lastDayWords.contains) { return found }
            if sentence.words.contains(where: { word in returnWords.contains { word.form.hasPrefix($0) } }) { return found.dayBefore }
        }
    }
    return nil
}

private let lastDayWords: Set<String> = ["do", "until", "till", "through", "wlacznie", "до", "to"]
private let returnWords = ["wrac", "wroc", "powrot", "bede", "dostepn", "back", "return", "повер"]

extension Sentence {
    fileprivate func absenceDate(at i: Int, _ today: CalendarDay) -> CalendarDay? {
        guard let found = date(at: i), (1...12).contains(found.month) else { return nil }
        let next = i + found.length
        let written = [next - 1, next].filter(words.indices.contains).compactMap { words[$0].number }.first { $0 > 2000 && $0 < 3000 }
        let assumed = found.month < today.month ? today.year + 1 : today.year
        return CalendarDay(year: written ?? assumed, month: found.month, day: found.day)
    }
}

extension CalendarDay {
    fileprivate var dayBefore: CalendarDay {
        if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
        let month = month == 1 ? 12 : month - 1
        let year = month == 12 ? year - 1 : year
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        return CalendarDay(year: year, month: month, day: length)
    }
}
