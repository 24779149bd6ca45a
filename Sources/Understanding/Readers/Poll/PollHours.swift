// Numbers that are hours by what stands about them: "zaczynają się po 16", "w pracy do 16", "między 9:00 a 16:00", "od 14 do wieczora".

extension DatePointers {
    /// Words of hours right before a limit, or of work right behind it.
    func isAmongHours(_ i: Int, _ end: Int, _ s: Sentence) -> Bool {
        let before = s.words[max(0, i - 3)..<i], behind = s.words[min(end, s.words.count)..<min(end + 3, s.words.count)]
        if before.contains(where: { word in DateHourWords.hourMarks.anyBegins(word.form) }),
            !s.words[..<i].contains(where: \.isDayNoun) {
            return true
        }
        if behind.contains(where: { word in DateHourWords.work.anyBegins(word.form) }),
            before.contains(where: { $0.form.hasPrefix("codzien") }) { return true }
        guard behind.count > 1, behind[behind.startIndex].form == "do" else { return false }
        return ["wieczora", "nocy", "pozna", "poznej", "wieczor"].contains(behind[behind.startIndex + 1].form)
    }

    /// "Do 18 stoję za ladą, więc tylko wieczorem": work behind the limit, and a part of the day beside it.
    func isOfWorkingHours(_ end: Int, _ s: Sentence) -> Bool {
        s.words[min(end, s.words.count)..<min(end + 4, s.words.count)].contains { word in
            DateHourWords.work.anyBegins(word.form) || counters.contains(word.form)
        } && s.words.contains { word in ["evening", "morning", "afternoon"].contains { choice.isOne(word, $0) } }
    }

    /// An hour in figures with its minutes or without, in minutes.
    private func hour(at i: Int, _ s: Sentence) -> (minutes: Int, length: Int, isClock: Bool)? {
        guard i < s.words.count else { return nil }
        if let clock = s.clock(at: i), s.markBefore[i + 1] != "." || s.date(at: i) == nil {
            return (clock.hour * 60 + clock.minute, clock.length, true)
        }
        return hourWord(i, s).map { ($0.hour * 60, $0.length, false) }
    }

    private func window(_ from: Int, _ to: Int, _ words: Range<Int>) -> DateReference {
        reference(matching { option in option.hour.map { (from..<to).contains($0 * 60 + option.minute) } ?? false }, .time, words)
    }

    /// "między 9:00 a 16:00", "od 10.30 do 14": hours by their minutes.
    func clockWindow(_ i: Int, _ s: Sentence) -> DateReference? {
        guard ["od", "from", "miedzy", "pomiedzy", "between", "від", "між"].contains(s.words[i].form) else { return nil }
        let begin = i + 1 < s.words.count && ["godz", "godzina", "godziny"].contains(s.words[i + 1].form) ? i + 2 : i + 1
        guard let from = hour(at: begin, s), case let joint = begin + from.length, joint < s.words.count,
            ["a", "do", "and", "to", "i", "до", "та"].contains(s.words[joint].form), let to = hour(at: joint + 1, s), from.isClock || to.isClock,
            from.minutes < to.minutes else { return nil }
        return window(from.minutes, to.minutes, i..<joint + 1 + to.length)
    }

    /// "pracuję do 15, wszystko, co zaczyna się po tej godzinie": the hour named last.
    func afterThatHour(_ i: Int, _ s: Sentence) -> DateReference? {
        let word = s.words[i].form
        guard Self.after.contains(word) || Self.before.contains(word), i + 2 < s.words.count,
            thatHour.contains([s.words[i + 1].form, s.words[i + 2].form]), let minutes = lastHour(before: i, s) else { return nil }
        return reference(hours(minutes, Self.after.contains(word)), .time, i..<i + 3)
    }

    /// The hour that the sentence names last before a word, or else the sentences before it.
    func lastHour(before end: Int, _ s: Sentence) -> Int? {
        let own = s.words.indices.prefix(end).last { namedHour($0, s) != nil }
        return own.flatMap { namedHour($0, s) } ?? lastHour
    }

    /// In minutes: "o 15", "do 16.30", "after 5 pm".
    private func namedHour(_ i: Int, _ s: Sentence) -> Int? {
        if let moment = moment(i, s) { return moment.minutes }
        guard i > 0, DateHourWords.prepositions.contains(s.words[i - 1].form), s.date(at: i) == nil, let hour = hour(at: i, s),
            hour.minutes <= 22 * 60 else { return nil }
        return hour.minutes < 6 * 60 ? hour.minutes + 12 * 60 : hour.minutes  // "until three"
    }

    /// "11:30–13", "8:00-15:30".
    func clockSpan(_ i: Int, _ s: Sentence) -> DateReference? {
        guard let from = hour(at: i, s), from.isClock, case let next = i + from.length, next < s.words.count, isDash(s.markBefore[next]),
            let to = hour(at: next, s), from.minutes < to.minutes else { return nil }
        return window(from.minutes, to.minutes, i..<next + to.length)
    }
}

extension DatePointers {
    /// "the 4th and the 5th": days of the month where there are such, unless "the 4th option" is meant.
    func englishDay(_ i: Int, _ s: Sentence) -> DateReference? {
        func isOrdinal(_ k: Int) -> Bool {
            s.words[k].number != nil && k + 1 < s.words.count && !s.words[k + 1].spaced && ["st", "nd", "rd", "th"].contains(s.words[k + 1].form)
        }
        guard let n = s.words[i].number, isOrdinal(i), s.words.indices.allSatisfy({ k in
            !isOrdinal(k) || options.contains { $0.day == s.words[k].number } }) else { return nil }
        let found = matching { $0.day == n }
        if i + 2 < s.words.count, ["one", "option", "date", "slot", "choice"].contains(s.words[i + 2].form), numbers.contains(n) { return nil }
        return found.isEmpty ? nil : reference(found, .identity, i..<i + 2)
    }

    /// "najpóźniej trzy dni wcześniej", "po 2 godzinach": how long, and no limit by day or hour.
    func countsTime(_ i: Int, _ s: Sentence) -> Bool {
        i + 1 < s.words.count && s.markBefore[i + 1].isEmpty && s.number(at: i) != nil && s.date(at: i) == nil
            && DateHourWords.lengths.contains(s.words[i + 1].form)
    }

    /// The only date on a day of the week.
    func onlyDate(on weekday: Int) -> CalendarDay? {
        let dates = Set(options.lazy.map(\.date).filter { $0.weekday == weekday })
        return dates.count == 1 ? dates.first : nil
    }

    /// "do marca", "od marca": on this side of the first of the month.
    func limitedByMonth(_ i: Int, isAfter: Bool, _ s: Sentence) -> DateReference? {
        guard ["do", "od", "until", "till", "from"].contains(s.words[i].form), i + 1 < s.words.count, s.words[i + 1].kind == .word,
            s.words[i + 1].form.count > 3, let month = months[s.words[i + 1].form] else { return nil }
        let first = CalendarDay(year: year(of: month), month: month, day: 1)
        return reference(matching { isAfter ? $0.date >= first : $0.date < first }, .period, i..<i + 2)
    }

    /// "od soboty 24", "po środzie 3": the weekday with its day.
    func limitedByDatedWeekday(_ i: Int, _ next: Int, isAfter: Bool, isStrict: Bool, _ s: Sentence) -> DateReference? {
        guard let weekday = weekdays[s.words[next].form], next + 1 < s.words.count, s.markBefore[next + 1].isEmpty,
            let n = s.words[next + 1].number, s.date(at: next + 1) == nil, s.clock(at: next + 1) == nil,
            let day = options.lazy.map(\.date).first(where: { $0.weekday == weekday && $0.day == n }) else { return nil }
        let found = matching { option in
            !isStrict && option.date == day || (isAfter ? option.date > day : option.date < day)
        }
        return reference(found, .period, i..<next + 2)
    }

    /// "do 25 urlop", "Kwiecień do 15": numbers too high for an hour, or beside their month, are days.
    func limitedByDay(_ i: Int, _ next: Int, isAfter: Bool, isStrict: Bool, _ s: Sentence) -> DateReference? {
        guard let n = s.words[next].number, (1...31).contains(n) else { return nil }
        let month = i > 0 && s.words[i - 1].kind == .word && s.words[i - 1].form.count > 3 ? months[s.words[i - 1].form] : nil
        guard let limit = month.map({ CalendarDay(year: year(of: $0), month: $0, day: n) }) ?? (n > 24 ? day(n) : nil) else { return nil }
        let found = matching { option in
            guard month == nil || option.month == month else { return false }
            return isAfter ? option.date > limit || !isStrict && option.date == limit : option.date < limit || !isStrict && option.date == limit
        }
        return reference(found, .period, i..<next + 1)
    }
}

extension Sentence {
    /// "Po 17 tak, o 13 jestem w klasie": another number of the sentence is surely an hour, and none is surely a day.
    func speaksOfHours(but i: Int) -> Bool {
        let isDated = words.contains { $0.kind == .word && $0.form.count > 3 && months[$0.form] != nil || $0.isDayNoun }
        return !isDated && words.indices.dropFirst().contains { k in
            k != i && words[k - 1].form == "o" && words[k].number.map { (7...21).contains($0) } ?? false
        }
    }
}

extension Token {
    fileprivate var isDayNoun: Bool { ["dni", "dniu", "dniach", "daty"].contains(form) }
}

private let counters: Set<String> = ["lada", "ladzie", "kasie", "okienku", "klientow", "obsluguje", "warsztacie", "zakladzie"]
private let thatHour: Set<[String]> = [
    ["tej", "godzinie"], ["tej", "porze"], ["ta", "godzina"], ["tej", "godziny"], ["that", "time"], ["that", "hour"], ["this", "time"],
    ["цієї", "години"],
]
