/// The hours of a written date.
extension DayTimeReader {
    private struct WrittenTime {
        var hour: Int
        var minute: Int
        var range: Range<Int>
        /// Only an hour is written, with nothing that tells morning from afternoon.
        var isBare: Bool
    }

    /// The one time, or the one range of times; `nil` when none is written.
    func times(on day: DayTime) throws(DayTimeFault) -> (start: DayTime, end: DayTime?)? {
        var found: [(start: WrittenTime, end: WrittenTime?)] = []
        var index = 0
        while index < tokens.tokens.count {
            guard !taken.contains(index), let start = time(at: index, isAfterRangeMark: false) else {
                index += 1
                continue
            }
            index = start.range.upperBound
            var end: WrittenTime?
            if let behind = rangeMark(at: index), let time = time(at: behind, isAfterRangeMark: true) {
                end = time
                index = time.range.upperBound
            }
            if let join = tokens.word(index), ["lub", "albo", "czy", "or"].contains(join),
                let other = time(at: index + 1, isAfterRangeMark: true),
                other.hour < 24
            {
                throw .ambiguous(tokens.written(start.range.lowerBound..<other.range.upperBound))
            }
            found.append((start, end))
        }
        guard let (first, end) = found.first else { return nil }
        var start = first
        for other in found.dropFirst() where (other.start.hour, other.start.minute) != (start.hour, start.minute) {
            throw .ambiguous(tokens.written(start.range) + " / " + tokens.written(other.start.range))
        }
        // "from 5 to 7 pm"
        if let last = end, start.isBare, !last.isBare, last.hour >= 12, start.hour < 12, start.hour + 12 <= last.hour { start.hour += 12 }
        if start.isBare, start.hour < 7 { throw .ambiguous(tokens.written(start.range)) }
        let begins = try onTheWall(start, on: day)
        guard let end else { return (begins, nil) }
        return (begins, try onTheWall(end, on: day))
    }

    private func onTheWall(_ time: WrittenTime, on day: DayTime) throws(DayTimeFault) -> DayTime {
        guard let moment = day.at(hour: time.hour, minute: time.minute) else { throw .noSuchTime(tokens.written(time.range)) }
        return moment
    }

    /// The place of the number behind "-", "do", "do godz.", "to".
    private func rangeMark(at index: Int) -> Int? {
        guard tokens.isMark(index, "-") || tokens.word(index).map(["do", "to", "until", "till"].contains) == true else { return nil }
        var place = index + 1
        if let word = tokens.word(place), ["godz", "godziny", "g"].contains(word) { place += tokens.isMark(place + 1, ".") ? 2 : 1 }
        return tokens.number(place) != nil && !taken.contains(place) ? place : nil
    }

    private func time(at index: Int, isAfterRangeMark: Bool) -> WrittenTime? {
        guard !taken.contains(index) else { return nil }
        if let word = tokens.word(index) {
            if let hour = DayTimeTokens.hours[word] { return WrittenTime(hour: hour, minute: 0, range: index..<(index + 1), isBare: false) }
            let isNoon = word == "noon" || (word == "poludnie" && tokens.word(index - 1) == "w")
            return isNoon ? WrittenTime(hour: 12, minute: 0, range: index..<(index + 1), isBare: false) : nil
        }
        guard let hour = tokens.number(index), hour.digits <= 2 else { return nil }
        var time = WrittenTime(hour: hour.value, minute: 0, range: index..<(index + 1), isBare: true)
        if tokens.isMark(index + 1, ":."), let minute = tokens.number(index + 2), minute.digits == 2, !taken.contains(index + 2),
            tokens.isTight[index + 2]
        {
            time = WrittenTime(hour: hour.value, minute: minute.value, range: index..<(index + 3), isBare: false)
        }
        let half = halfOfDay(at: time.range.upperBound)
        if time.isBare, half == nil, !isAfterRangeMark, !standsForHour(index) { return nil }
        if let half {
            time.isBare = false
            if half == .afternoon, time.hour < 12 { time.hour += 12 }
            if half == .morning, time.hour == 12 { time.hour = 0 }
            let end = time.range.upperBound + (tokens.word(time.range.upperBound) == "po" ? 2 : 1)
            time.range = index..<end
        }
        return time
    }

    private enum Half { case morning, afternoon }

    private func halfOfDay(at index: Int) -> Half? {
        switch tokens.word(index) {
        case "am", "rano": .morning
        case "pm", "wieczorem": .afternoon
        case "po" where tokens.word(index + 1) == "poludniu": .afternoon
        default: nil
        }
    }

    /// A number with nothing but a word, a range or a date in front: "o 17", "godz. 17", "17-19", "10.12.2026 17".
    private func standsForHour(_ index: Int) -> Bool {
        if isTimeWord(index - 1) { return true }
        if tokens.word(index + 1) == "h" { return true }
        if rangeMark(at: index + 1) != nil { return true }
        let isBehindDate = index == afterDate || (index == afterDate + 1 && tokens.isMark(afterDate, ",."))
        return isBehindDate && index == tokens.tokens.count - 1 && afterDate > 0
    }
}
