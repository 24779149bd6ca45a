/// Reads a written date and time: "10.12.2026 17:00", "10 grudnia o 17", "czwartek, 10 grudnia 2026 r., godz. 17.00–19.00", "jutro o 17",
/// "w przyszły czwartek 17:00", "2026-12-10 17:00", "December 10, 5 pm". A missing year means the next such day; "next Thursday" is the
/// Thursday of next week; a weekday alone is the nearest one after today.
public func dayTime(in text: String, today: DayTime) -> DayTimeReading {
    var reader = DayTimeReader(tokens: DayTimeTokens(text), today: today)
    do {
        let day = try reader.day()
        guard let (start, end) = try reader.times(on: day) else { return .fault(.timeMissing(day: day)) }
        if let end, end <= start { return .fault(.endsBeforeStart) }
        return .found(start: start, end: end)
    } catch {
        return .fault(error)
    }
}

struct DayTimeReader {
    let tokens: DayTimeTokens
    let today: DayTime
    /// Tokens that the date has taken.
    private(set) var taken: Set<Int> = []
    /// Behind the date: "10.12.2026 17" needs no word before the hour.
    private(set) var afterDate = 0

    init(tokens: DayTimeTokens, today: DayTime) {
        self.tokens = tokens
        self.today = today
    }

    private struct WrittenDay: Equatable {
        var year: Int?
        var month: Int
        var day: Int
        var range: Range<Int>
        var isAmbiguous = false
    }

    // MARK: The day

    /// The one day that is named.
    mutating func day() throws(DayTimeFault) -> DayTime {
        var written: [WrittenDay] = []
        var index = 0
        while index < tokens.tokens.count {
            if let found = writtenDay(at: index) {
                written.append(found)
                taken.formUnion(found.range)
                index = found.range.upperBound
            } else {
                index += 1
            }
        }
        let weekdays = tokens.tokens.indices.filter { index in
            // "sob", "pt", "sun" count as days of the week, "I" or "may" are never looked at here
            !taken.contains(index) && tokens.word(index).flatMap { DayTimeTokens.weekdays[$0] } != nil
        }
        let weekday = try oneWeekday(weekdays)
        if let first = written.first {
            if let choice = choiceBefore(first.range.lowerBound) { throw .ambiguous(tokens.written(choice..<first.range.upperBound)) }
            let day = try resolve(first)
            for other in written.dropFirst() where try resolve(other).dayNumber != day.dayNumber {
                throw .ambiguous(tokens.written(first.range) + " / " + tokens.written(other.range))
            }
            afterDate = first.range.upperBound
            if let weekday, day.weekday != weekday { throw .weekdayDiffers(written: weekday, date: day) }
            return day
        }
        return try relativeDay(weekday: weekday, at: weekdays.first)
    }

    /// "10 i 11 grudnia", "10 lub 11.12": two days with one month.
    private func choiceBefore(_ index: Int) -> Int? {
        let joins = ["i", "lub", "albo", "czy", "oraz", "or", "and"]
        guard let number = tokens.number(index - 2), (1...31).contains(number.value), !taken.contains(index - 2), !isTimeWord(index - 3),
            !tokens.isMark(index - 3, ":."), tokens.isMark(index - 1, "/") || tokens.word(index - 1).map(joins.contains) == true
        else { return nil }
        return index - 2
    }

    private func oneWeekday(_ indices: [Int]) throws(DayTimeFault) -> Int? {
        let named = Set(indices.compactMap { tokens.word($0).flatMap { DayTimeTokens.weekdays[$0] } })
        if named.count > 1 { throw .ambiguous(indices.map { tokens.raw[$0] }.joined(separator: " / ")) }
        return named.first
    }

    private func writtenDay(at index: Int) -> WrittenDay? {
        if let first = tokens.number(index) {
            return isoDay(at: index, first) ?? slashedDay(at: index, first) ?? dottedDay(at: index, first)
                ?? dayBeforeMonth(at: index, first)
        }
        // "December 10th, 2026"
        guard let word = tokens.word(index), let month = DayTimeTokens.englishMonths[word], let day = tokens.number(index + 1),
            day.digits <= 2,
            !tokens.isMark(index + 2, ":")
        else { return nil }
        var end = index + 2
        if let suffix = tokens.word(end), ["st", "nd", "rd", "th"].contains(suffix) { end += 1 }
        let year = yearBehind(end)
        return WrittenDay(year: year?.value, month: month, day: day.value, range: index..<(year?.end ?? end))
    }

    /// 2026-12-10
    private func isoDay(at index: Int, _ first: (value: Int, digits: Int)) -> WrittenDay? {
        guard first.digits == 4, tokens.isMark(index + 1, "-./"), let month = tokens.number(index + 2), tokens.isMark(index + 3, "-./"),
            let day = tokens.number(index + 4)
        else { return nil }
        return WrittenDay(year: first.value, month: month.value, day: day.value, range: index..<(index + 5))
    }

    /// 10/12/2026: which of the two is the month cannot be known unless one is above twelve.
    private func slashedDay(at index: Int, _ first: (value: Int, digits: Int)) -> WrittenDay? {
        guard tokens.isMark(index + 1, "/"), let second = tokens.number(index + 2), tokens.isMark(index + 3, "/"),
            let year = tokens.number(index + 4)
        else { return nil }
        let monthFirst = second.value > 12 && first.value <= 12
        let isAmbiguous = first.value <= 12 && second.value <= 12 && first.value != second.value
        return WrittenDay(
            year: fullYear(year), month: monthFirst ? first.value : second.value, day: monthFirst ? second.value : first.value,
            range: index..<(index + 5), isAmbiguous: isAmbiguous)
    }

    /// 10.12.2026, 10-12-2026, 10.12. The last is a day only where it cannot be a time.
    private func dottedDay(at index: Int, _ first: (value: Int, digits: Int)) -> WrittenDay? {
        guard first.digits <= 2, let month = tokens.number(index + 2), month.digits <= 2 else { return nil }
        for mark in [".", "-"] where tokens.isMark(index + 1, mark) {
            if tokens.isMark(index + 3, mark), let year = tokens.number(index + 4), [2, 4].contains(year.digits),
                !tokens.isMark(index + 5, ":"), mark == "-" || year.digits == 4 || tokens.isTight[index + 4]
            {
                return WrittenDay(year: fullYear(year), month: month.value, day: first.value, range: index..<(index + 5))
            }
        }
        guard tokens.isMark(index + 1, "."), !isTimeWord(index - 1), !tokens.isMark(index - 1, "-"), !tokens.isMark(index + 3, "-"),
            first.value >= 1,
            (1...12).contains(month.value) || first.value > 23, month.value > 0
        else { return nil }
        return WrittenDay(year: nil, month: month.value, day: first.value, range: index..<(index + 3))
    }

    /// 10 grudnia 2026, 10. grudnia, 10th of December, 10 XII
    private func dayBeforeMonth(at index: Int, _ first: (value: Int, digits: Int)) -> WrittenDay? {
        guard first.digits <= 2 else { return nil }
        var next = index + 1
        if tokens.isMark(next, ".") { next += 1 }
        if let suffix = tokens.word(next), ["st", "nd", "rd", "th"].contains(suffix) { next += 1 }
        if tokens.word(next) == "of" { next += 1 }
        guard let word = tokens.word(next), let month = DayTimeTokens.months[word] else { return nil }
        // "5 i 6": the conjunction, not the first month
        if word == "i", tokens.raw[next] != "I" { return nil }
        let year = yearBehind(next + 1)
        return WrittenDay(year: year?.value, month: month, day: first.value, range: index..<(year?.end ?? next + 1))
    }

    private func yearBehind(_ index: Int) -> (value: Int, end: Int)? {
        let place = tokens.isMark(index, ",.") ? index + 1 : index
        guard let year = tokens.number(place), year.digits == 4, !tokens.isMark(place + 1, ":") else { return nil }
        return (year.value, place + 1)
    }

    private func fullYear(_ year: (value: Int, digits: Int)) -> Int { year.digits == 2 ? 2000 + year.value : year.value }

    func isTimeWord(_ index: Int) -> Bool {
        let place = tokens.isMark(index, ".:") ? index - 1 : index
        return tokens.word(place).map { ["o", "godz", "godzina", "godzinie", "godziny", "g", "at", "od", "from"].contains($0) } ?? false
    }

    private func resolve(_ written: WrittenDay) throws(DayTimeFault) -> DayTime {
        let text = tokens.written(written.range)
        if written.isAmbiguous { throw .ambiguous(text) }
        if let year = written.year {
            guard (2000...2100).contains(year), let day = DayTime(year: year, month: written.month, day: written.day) else {
                throw .noSuchDay(text)
            }
            return day
        }
        // The next such day; 29 February may be some years off.
        for year in today.year...(today.year + 8) {
            if let day = DayTime(year: year, month: written.month, day: written.day), day.dayNumber >= today.dayNumber { return day }
        }
        throw .noSuchDay(text)
    }

    private func relativeDay(weekday: Int?, at place: Int?) throws(DayTimeFault) -> DayTime {
        let midnight = today.at(hour: 0, minute: 0) ?? today
        let words = Set(tokens.tokens.indices.compactMap { tokens.word($0) })
        let offsets: [(names: Set<String>, days: Int)] = [
            (["dzis", "dzisiaj", "today"], 0), (["jutro", "tomorrow"], 1), (["pojutrze"], 2),
        ]
        let named = offsets.filter { !$0.names.isDisjoint(with: words) }
        if named.count > 1 { throw .ambiguous(tokens.raw.joined(separator: " ")) }
        if let named = named.first {
            let day = midnight.adding(days: named.days)
            if let weekday, day.weekday != weekday { throw .weekdayDiffers(written: weekday, date: day) }
            return day
        }
        guard let weekday, let place else { throw .dayMissing }
        let isNextWeek = tokens.word(place - 1).map { ["przyszly", "przyszla", "przyszle", "next"].contains($0) } ?? false
        if isNextWeek { return midnight.adding(days: 7 - midnight.weekday + weekday) }
        let distance = (weekday - midnight.weekday + 7) % 7
        return midnight.adding(days: distance == 0 ? 7 : distance)
    }
}
