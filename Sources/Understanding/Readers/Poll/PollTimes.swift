// Hours and parts of the day: "o 17", "wieczorem", "wszystko po południu".

extension DatePointers {
    /// "10.30", "o 17", "o siedemnastej", "o wpół do dziewiątej".
    func clock(_ i: Int, _ s: Sentence) -> DateReference? {
        if let span = clockSpan(i, s) { return span }
        guard let moment = moment(i, s) else { return nil }
        return reference(matching { at($0, moment) }, .time, moment.words)
    }

    struct Moment {
        var hour: Int
        var minute: Int?
        var words: Range<Int>
        var minutes: Int { hour * 60 + (minute ?? 0) }
    }

    func at(_ option: DateOption, _ moment: Moment) -> Bool {
        guard let hour = option.hour, moment.minute == nil || option.minute == moment.minute else { return false }
        if hour == moment.hour { return moment.minute != nil || option.minute == 0 || !options.contains { $0.hour == hour && $0.minute == 0 } }
        // "o piątej" of the afternoon
        return moment.hour < 8 && hour == moment.hour + 12 && !options.contains { $0.hour == moment.hour }
    }

    /// A time of the clock that can be nothing else: with minutes, or behind "o", "godz.".
    func moment(_ i: Int, _ s: Sentence) -> Moment? {
        if let clock = s.clock(at: i), matchesClock(clock.hour, clock.minute) || s.date(at: i) == nil, s.markBefore[i + 1] == ":"
            || matchesClock(clock.hour, clock.minute) || isHourBefore(i, s) || meridiem(i + clock.length, s) != nil {
            let end = i + clock.length, isPlural = end < s.words.count && s.words[end].form == "s" && !s.words[end].spaced  // "the 3.30s"
            guard clock.hour < 13, let half = meridiem(end, s) else { return Moment(hour: clock.hour, minute: clock.minute,
                words: i..<end + (isPlural ? 1 : 0)) }
            return Moment(hour: clock.hour % 12 + half, minute: clock.minute, words: i..<i + clock.length + 1)
        }
        if let half = halfHour(i, s) { return half }
        if let spoken = spokenClock(i, s) { return spoken }
        if let n = s.words[i].number, n < 13, let half = meridiem(i + 1, s) { return Moment(hour: n % 12 + half, minute: nil, words: i..<i + 2) }
        if let told = toldHour(i, s) { return told }
        guard isHourBefore(i, s), let (hour, length) = hourWord(i, s) else { return nil }
        if let half = half(of: hour, i + length, s) { return Moment(hour: half.hour, minute: nil, words: i..<i + length + half.length) }
        // "o dziewiątej 20 lipca"
        if i + length < s.words.count, s.markBefore[i + length].isEmpty, s.date(at: i + length) == nil,
            let minute = s.compoundNumber(at: i + length), minute.value >= 10,
            minute.value < 60 {
            return Moment(hour: hour, minute: minute.value, words: i..<i + length + minute.length)
        }
        return Moment(hour: hour, minute: nil, words: i..<i + length)
    }

    /// "siedemnasta zero zero", "siedemnasta trzydzieści": the feminine is an hour, the minutes make it sure.
    func spokenClock(_ i: Int, _ s: Sentence) -> Moment? {
        guard let hour = s.ordinal(at: i), hour.value < 25, shapeIsHour(s.words[i + hour.length - 1].form) else { return nil }
        let next = i + hour.length
        guard next < s.words.count, s.markBefore[next].isEmpty, s.words[next].kind == .word, let minute = s.compoundNumber(at: next)
            else { return nil }
        if minute.value == 0 { return Moment(hour: hour.value, minute: 0, words: i..<next + (s.number(at: next + 1) == 0 ? 2 : 1)) }
        return [15, 20, 30, 40, 45].contains(minute.value) ? Moment(hour: hour.value, minute: minute.value, words: i..<next + minute.length) : nil
    }

    /// "pm" is twelve hours on.
    func meridiem(_ i: Int, _ s: Sentence) -> Int? { i < s.words.count ? ["am": 0, "pm": 12][s.words[i].form] : nil }

    /// "3.30" of the afternoon too.
    func matchesClock(_ hour: Int, _ minute: Int) -> Bool {
        options.contains { ($0.hour == hour || hour < 8 && minute > 12 && $0.hour == hour + 12) && $0.minute == minute }
    }

    func isHourBefore(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 0 else { return false }
        let before = s.words[i - 1].form
        if s.markBefore[i] == ":", let n = s.words[i].number, n <= highest { return false }  // "po tej godzinie: 1, 2"
        // "poproszę o 5"
        if before == "o", let n = s.words[i].number, n <= highest, s.clock(at: i) == nil, !options.contains(where: { $0.hour == n }) { return false }
        if ["o", "godz", "g", "godzina", "godzinie", "godzine", "at", "о"].contains(before) { return true }
        // "na 15 i 18 lutego"
        let isDay = i + 2 < s.words.count && ["i", "lub", "albo", "oraz"].contains(s.words[i + 1].form) && s.date(at: i + 2) != nil
        // "Proszę o 10 lutego. Gdyby nie wyszło, zgodzę się na 16."
        let isDayAgain = lastDate != nil && s.words[i].number.map { n in options.contains { $0.day == n } } ?? false
        return before == "na" && !isDay && !isDayAgain && (s.words[i].number.map { $0 > highest } ?? (shapeIsHour(s.words[i].form)))
    }

    func shapeIsHour(_ form: String) -> Bool { ordinals[form] != nil && (form.hasSuffix("a") || form.hasSuffix("ej")) }

    /// "17", "17-tej", "siedemnastej"; with the ending of an hour or without.
    func hourWord(_ i: Int, _ s: Sentence) -> (hour: Int, length: Int)? {
        guard i < s.words.count else { return nil }
        if let n = s.words[i].number, n < 25 { return (n, i + 1 < s.words.count && hourEndings.contains(s.words[i + 1].form)
            && !s.words[i + 1].spaced ? 2 : 1) }
        if let ordinal = s.ordinal(at: i), ordinal.value < 25, shapeIsHour(s.words[i + ordinal.length - 1].form)
            || s.words[i].form.hasSuffix("ій") { return (ordinal.value, ordinal.length) }
        // "o ten o dziewiątej"
        if s.words[i].form == "ten", i == 0 || !DateHourWords.beforeTen.contains(s.words[i - 1].form) { return nil }
        return cardinals[s.words[i].form].flatMap { (1...24).contains($0) ? ($0, 1) : nil }
    }

    // MARK: Parts of the day

    func partOfDay(_ i: Int, _ s: Sentence) -> DateReference? {
        let token = s.words[i]
        func part(_ test: @escaping (Int, Int) -> Bool, fringe: Set<Int> = []) -> DateReference {
            reference(matching { option in option.hour.map { test($0, option.minute) } ?? false }, .time, i..<i + 1, fringe: fringe, broad: true)
        }
        if i > 0, ["po", "after", "після"].contains(s.words[i - 1].form), DateHourWords.afterWork.contains(token.form) {
            var found = part({ hour, _ in hour >= 15 }, fringe: matching { $0.hour == 15 })
            found.isVague = true
            return found
        }
        if ["daytime", "dzienne", "dziennych", "dziennym", "вдень"].contains(token.form)
            || token.form == "dnia" && i > 0 && s.words[i - 1].form == "za" || isInDaytime(i, s) {
            return part { hour, _ in hour < 17 }
        }
        if token.form.hasPrefix("late-afternoon") { return part({ hour, _ in hour >= 15 }, fringe: matching { $0.hour == 15 }) }
        if choice.isOne(token, "evening") { return part({ hour, _ in hour >= 17 }) }
        if choice.isOne(token, "morning") { return part({ hour, _ in hour < 12 }) }
        if choice.isOne(token, "afternoon") { return part({ hour, _ in hour >= 12 }, fringe: matching { $0.hour == 12 }) }
        if choice.isOne(token, "noon") {
            if i > 0, ["po", "after", "після", "пo"].contains(s.words[i - 1].form) { return part { hour, minute in hour > 12 || hour == 12
                && minute > 0 } }
            return part { hour, _ in hour == 12 || hour == 13 && !self.options.contains { $0.hour == 12 } }
        }
        return nil
    }
}

extension DatePointers {
    /// "W dzień zawsze": while it is light, and no day.
    private func isInDaytime(_ i: Int, _ s: Sentence) -> Bool {
        guard s.words[i].form == "dzien", i > 0, s.words[i - 1].form == "w", i < 2 || s.words[i - 2].form != "jaki" else { return false }
        return i + 1 == s.words.count || ["zawsze", "moge", "mozemy", "tak", "jak", "chetnie", "prosze", "pasuje", "a", "albo", "i", "lub"]
            .contains(s.words[i + 1].form)
    }
}

private let hourEndings: Set<String> = ["ta", "ej", "tej", "stej", "ой", "а", "ій"]
