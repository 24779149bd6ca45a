// "po", "przed", "od", "do", "wracam": dates on one side of a day or an hour.

extension DatePointers {
    func isDayEnding(_ i: Int, _ s: Sentence) -> Bool { i < s.words.count && dayEndings.contains(s.words[i].form) && !s.words[i].spaced }

    /// Which day "20." is, when the dates lie in several months: the only one between the first date and the last; nil when that is not clear.
    func day(_ n: Int) -> CalendarDay? {
        guard let first = options.map(\.date).min(), let last = options.map(\.date).max() else { return nil }
        let days = Set(options.map { CalendarDay(year: $0.year, month: $0.month, day: n) })
        let within = days.filter { first <= $0 && $0 <= last }
        return within.count == 1 ? within.first : days.count == 1 ? days.first : nil
    }

    // MARK: po, przed, od, do

    static let after: Set<String> = ["po", "od", "after", "from", "since", "після", "od", "powyzej", "najwczesniej"]
    static let before: Set<String> = ["przed", "do", "before", "until", "by", "till", "до", "перед", "najpozniej", "ponizej"]

    func limited(_ i: Int, _ s: Sentence) -> DateReference? {
        if countsTime(i + 1, s) { return nil }
        if let same = boundTwice(i, s) { return same }
        if let exact = notEarlier(i, s) ?? comparedTo(i, s) ?? openEnded(i, s) ?? startsLater(i, s) ?? afterThatHour(i, s) ?? afterThat(i, s)
            ?? limitedByPlace(i, s) { return exact }
        let word = s.words[i].form
        let isAfter = Self.after.contains(word)
        if word == "by", !s.words.contains(where: { PollTurns.englishWordsOnly.contains($0.form) }) { return nil }  // "lepiej by 1"
        if word == "from", i > 0, ["apart", "aside"].contains(s.words[i - 1].form) { return nil }
        if let window = window(i, s) { return window }
        if word == "od", let row = range(i + 1, s), row.side == .identity, !row.set.isEmpty { return nil }  // "od trzeciego do piątego"
        guard isAfter || Self.before.contains(word) || word == "miedzy" || word == "between" || word == "pomiedzy", i + 1 < s.words.count
            else { return nil }
        if let two = clockWindow(i, s) ?? between(i, s) { return two }
        if ["od", "from", "between", "від"].contains(word), dateSpan(i + 1, s) != nil { return nil }
        guard isAfter || Self.before.contains(word) else { return nil }
        if word == "do", i > 0, englishAuxiliaries.contains(s.words[i - 1].form) || i == 1 && ["i", "we", "also"].contains(s.words[0].form) {
            return nil
        }
        if word == "do", isEnrolled(i, s) { return nil }
        if ["od", "from"].contains(word), let up = upwards(i, s) { return up }
        if word == "do", i + 1 < s.words.count, ["the", "it", "any", "do"].contains(s.words[i + 1].form) { return nil }  // "I could do the 17th"
        if let month = limitedByMonth(i, isAfter: isAfter, s) { return month }
        let isStrict = ["po", "after", "після", "przed", "before", "перед"].contains(word)
        var next = i + 1
        while next < s.words.count, ["niz", "than", "tak", "gdzies", "godz", "godzinie", "godziny", "dniu", "tym", "the", "o",
            "dnia"].contains(s.words[next].form) { next += 1 }
        guard next < s.words.count else { return nil }
        if next + 1 < s.words.count, weekdays[s.words[next].form] != nil, s.date(at: next + 1) != nil { next += 1 }  // "od wtorku 16 marca"
        if let date = s.date(at: next), clearlyDate(next, date.length, s) {
            let day = CalendarDay(year: year(of: date.month), month: date.month, day: date.day)
            var found = matching { isAfter ? (isStrict ? $0.date > day : $0.date >= day) : (isStrict ? $0.date < day : $0.date <= day) }
            if word == "do", let first = beginning(of: i, s), first < day { found.formIntersection(matching { $0.date > first }) }
            return reference(found, .period, i..<next + date.length, broad: false)
        }
        if let found = limitedByNoon(i, next, isAfter: isAfter, s)
            ?? limitedByDatedWeekday(i, next, isAfter: isAfter, isStrict: isStrict, s)
            ?? limitedByWeekday(i, next, isAfter: isAfter, isStrict: isStrict,
            s) { return found }
        // "wszystkie od drugiego"
        if ["od", "from"].contains(word), let nth = s.ordinal(at: next), numbers.contains(nth.value),
            !options.contains(where: { $0.day == nth.value }), !shapeIsHour(s.words[next].form) {
            return reference(matching { $0.number >= nth.value }, .identity, i..<next + nth.length)
        }
        return limitedByNumber(i, next, isAfter: isAfter, isStrict: isStrict, s)
    }

    /// "najwcześniej od trzynastej": the same as "od trzynastej".
    private func boundTwice(_ i: Int, _ s: Sentence) -> DateReference? {
        guard ["najwczesniej", "najpozniej"].contains(s.words[i].form), i + 2 < s.words.count, s.markBefore[i + 1].isEmpty,
            Self.after.contains(s.words[i + 1].form) || Self.before.contains(s.words[i + 1].form), var same = limited(i + 1, s) else { return nil }
        same.words = i..<same.words.upperBound
        return same
    }

    /// "przed południem", "po południu".
    func limitedByNoon(_ i: Int, _ next: Int, isAfter: Bool, _ s: Sentence) -> DateReference? {
        guard choice.isOne(s.words[next], "noon") else { return nil }
        let found = isAfter ? matching { ($0.hour ?? 0) >= 12 && !($0.hour == 12 && $0.minute == 0) } : matching { ($0.hour ?? 24) < 12 }
        return reference(found, .time, i..<next + 1, broad: true)
    }

    /// "od czwartku", "po środzie": every week, or onward from the first; what both name is sure.
    func limitedByWeekday(_ i: Int, _ next: Int, isAfter: Bool, isStrict: Bool, _ s: Sentence) -> DateReference? {
        let isFrom = ["od", "from", "since"].contains(s.words[i].form)
        if s.words[i].form == "do", let day = weekdays[s.words[next].form] { 
            if next + 1 < s.words.count, ["wlacznie", "inclusive"].contains(s.words[next + 1].form), weeks.count == 1,
                let first = options.first(where: { $0.date.weekday >= day }) {
                return reference(matching { $0.date < first.date || $0.date == first.date && first.date.weekday == day }, .period, i..<next + 2)
            }
            // "do piątku włącznie", of one Friday alone
            if next + 1 < s.words.count, ["wlacznie", "inclusive"].contains(s.words[next + 1].form), let only = onlyDate(on: day) {
                return reference(matching { $0.date <= only }, .period, i..<next + 2)
            }
            return untilWeekday(day, i..<next + 1)
        }
        guard let day = weekdays[s.words[next].form], isStrict || isFrom,
            next + 1 >= s.words.count || !["do", "to"].contains(s.words[next + 1].form) else { return nil }
        func reaches(_ a: Int, _ b: Int) -> Bool { isFrom ? a >= b : isAfter ? a > b : a < b }
        let everyWeek = matching { reaches($0.date.weekday, day) }
        guard let first = options.first(where: { $0.date.weekday >= day }), weeks.count > 1 else { return reference(everyWeek, .period,
            i..<next + 1) }
        // "przed sobotą": of one Saturday alone
        if let only = onlyDate(on: day) {
            return reference(matching { isFrom ? $0.date >= only : isAfter ? $0.date > only : $0.date < only }, .period, i..<next + 1)
        }
        let onward = matching { isFrom ? $0.date >= first.date : isAfter ? $0.date > first.date : $0.date < first.date }
        return reference(everyWeek, or: onward, .period, i..<next + 1)
    }

    /// "do czwartku": up to the first; whether with it, and whether every week, is not said.
    func untilWeekday(_ day: Int, _ words: Range<Int>) -> DateReference? {
        guard let first = options.first(where: { $0.date.weekday >= day }) else { return nil }
        if let only = onlyDate(on: day) { return reference(matching { $0.date < only }, or: matching { $0.date <= only }, .period, words) }
        let sure = matching { $0.date < first.date && $0.date.weekday < day }, wide = matching { $0.date.weekday <= day }
        return reference(sure, or: wide.union(matching { $0.date < first.date }), .period, words)
    }

    /// "nie wcześniej niż o 17", "nie później niż 12.": at the hour or day itself, and beyond it.
    func notEarlier(_ i: Int, _ s: Sentence) -> DateReference? {
        guard var found = floor(i, s) else { return nil }
        found.isFloor = ["przed", "before"].contains(s.words[i + 1].form) && found.side == .period && i == 0
        return found
    }

    /// "najwcześniej o trzynastej", "nie wcześniej niż o 13", "from one o'clock at the earliest", "od 13 wzwyż": what lies beyond it suits.
    func isSaidAsFloor(_ words: Range<Int>, _ s: Sentence) -> Bool {
        let before = words.lowerBound > 0 ? s.words[words.lowerBound - 1].form : ""
        let isBound = s.words[words].first?.form == "najwczesniej" || before == "najwczesniej"
        // "nie wcześniej niż o 13"; "nie mogę wcześniej niż o 13" is a denial, and has no "nie" of its own
        let isDenied = ["nie", "not"].contains(s.words[words.lowerBound].form) && words.count > 2
            && (words.lowerBound == 0 || !s.markBefore[words.lowerBound].isEmpty)
        let behind = s.words[words.upperBound..<min(words.upperBound + 4, s.words.count)].map(\.form)
        return isBound || isDenied || behind.first == "wzwyz" || behind.contains("earliest")
    }

    private func floor(_ i: Int, _ s: Sentence) -> DateReference? {
        guard i + 2 < s.words.count, ["nie", "not", "no", "nic", "nothing"].contains(s.words[i].form), ["wczesniej", "pozniej", "earlier", "later",
            "przed", "before"].contains(s.words[i + 1].form), s.markBefore[i + 1].isEmpty
        else { return nil }
        let isAfter = ["wczesniej", "earlier", "przed", "before"].contains(s.words[i + 1].form), isPreposition = ["przed",
            "before"].contains(s.words[i + 1].form)
        var next = i + 2
        while next < s.words.count, ["niz", "than", "jak", "o", "po"].contains(s.words[next].form) { next += 1 }
        guard next > i + 2 || isPreposition, next < s.words.count else { return nil }
        if let date = s.date(at: next), clearlyDate(next, date.length, s) {
            let day = CalendarDay(year: year(of: date.month), month: date.month, day: date.day)
            return reference(matching { isAfter ? $0.date >= day : $0.date <= day }, .period, i..<next + date.length)
        }
        return limitedByNumber(i, next, isAfter: isAfter, isStrict: false, s)
    }

    /// "(nie mogę) wcześniej niż 10 maja", "później niż o 16".
    func comparedTo(_ i: Int, _ s: Sentence) -> DateReference? {
        guard i + 2 < s.words.count, ["niz", "jak", "than"].contains(s.words[i + 1].form),
            i == 0 || !["nie", "not", "no"].contains(s.words[i - 1].form), compared.contains(s.words[i].form) else { return nil }
        let isAfter = ["pozniej", "later"].contains(s.words[i].form), next = ["o", "po", "przed"].contains(s.words[i + 2].form) ? i + 3 : i + 2
        guard next < s.words.count else { return nil }
        if let date = s.date(at: next), clearlyDate(next, date.length, s) {
            let day = CalendarDay(year: year(of: date.month), month: date.month, day: date.day)
            return reference(matching { isAfter ? $0.date > day : $0.date < day }, .period, i..<next + date.length)
        }
        return limitedByNumber(i, next, isAfter: isAfter, isStrict: true, s)
    }

    func limitedByNumber(_ i: Int, _ next: Int, isAfter: Bool, isStrict: Bool, _ s: Sentence) -> DateReference? {
        if let found = ended(i, next, isAfter: isAfter, s) { return found }
        if let clock = clockOfLimit(next, s) {
            return reference(hours(clock.minutes, isAfter), .time, i..<clock.words.upperBound, fringe: fringe(clock.minutes, isAfter, isStrict))
        }
        if let dated = limitedByDayWord(i, next, isAfter: isAfter, isStrict: isStrict, s) { return dated }
        if let dated = limitedByDay(i, next, isAfter: isAfter, isStrict: isStrict, s) { return dated }
        guard let (hour, length) = hourWord(next, s), next + length >= s.words.count || !["do", "to"].contains(s.words[next + length].form)
            || hourWord(next + length + 1, s) == nil else { return nil }
        if let half = half(of: hour, next + length, s) {
            return reference(hours(half.hour * 60, isAfter), .time, i..<next + length + half.length,
                fringe: fringe(half.hour * 60, isAfter, isStrict))
        }
        let isOclock = next + length < s.words.count && s.words[next + length].form == "oclock"
        let endsAsHour = isOclock || isOfWorkingHours(next + length, s) || i > 0 && s.words[i - 1].form.hasPrefix("godzin")
            || ["o", "godz", "godzinie", "godziny"].contains(s.words[next - 1].form)
            || length == 2 || s.words[next].number == nil || isAmongHours(i, next + length, s) || s.speaksOfHours(but: next)
            || isBehindDay(i, s) && options.contains { $0.hour.map { $0 >= hour } ?? false }
        let day = matching { isAfter ? (isStrict ? $0.day > hour : $0.day >= hour) : (isStrict ? $0.day < hour : $0.day <= hour) }
        // "po piątej" of the afternoon
        let shifted = hour < 8 && !options.contains { ($0.hour ?? 24) <= hour } ? hour + 12 : hour
        let time = hours(shifted * 60, isAfter)
        if endsAsHour || time == day || isUsual(time) && !isUsual(day) { return reference(time, .time, i..<next + length,
            fringe: fringe(shifted * 60, isAfter, isStrict)) }
        if isUsual(day), !isUsual(time), let limit = self.day(hour) {
            let found = matching { !isStrict && $0.date == limit || (isAfter ? $0.date > limit : $0.date < limit) }
            return reference(found, .period, i..<next + length)
        }
        if isUsual(day), !isUsual(time) { return reference(day, .period, i..<next + length, fringe: spansMonths ? day : []) }
        return isUsual(time) ? reference(time, or: day, .time, i..<next + length) : reference(time, .time, i..<next + length)
    }

    /// "do 15.30", "until 3.30", "do wpół do czwartej": of the afternoon, where no date is so early.
    private func clockOfLimit(_ i: Int, _ s: Sentence) -> Moment? {
        let clock = s.clock(at: i).map { Moment(hour: $0.hour, minute: $0.minute, words: i..<i + $0.length) }
        guard var moment = clock ?? halfHour(i, s) else { return nil }
        if moment.hour < 8, !options.contains(where: { ($0.hour ?? 24) <= moment.hour }) { moment.hour += 12 }
        return moment
    }

    /// "byle się skończyło przed 11": how long a meeting takes nobody told us; what begins well before or not before is sure.
    func ended(_ i: Int, _ next: Int, isAfter: Bool, _ s: Sentence) -> DateReference? {
        guard !isAfter, s.words[max(0, i - 3)..<i].contains(where: { word in endings.anyBegins(word.form) }) else { return nil }
        let clock = s.clock(at: next).map { ($0.hour * 60 + $0.minute, $0.length) } ?? hourWord(next, s).map { ($0.hour * 60, $0.length) }
        return clock.map { reference(hours($0.0, false), .time, i..<next + $0.1, fringe: fringe($0.0, false, false)) }
    }

    /// "od ósmego", "do 20-go włącznie": days and nothing else.
    func limitedByDayWord(_ i: Int, _ next: Int, isAfter: Bool, isStrict: Bool, _ s: Sentence) -> DateReference? {
        let isWord = ["ego", "ym", "im", "ого"].anyEnds(s.words[next].form)
        let isWhole = next + 1 < s.words.count && ["wlacznie", "inclusive"].contains(s.words[next + 1].form) && s.words[next].number != nil
        guard isDayEnding(next + 1, s) || isWord || isWhole, let n = s.words[next].number ?? s.ordinal(at: next)?.value else { return nil }
        let end = next + (isWord ? s.ordinal(at: next)?.length ?? 1 : isWhole ? 1 : 2)
        let includes = !isStrict || end < s.words.count && ["wlacznie", "inclusive"].contains(s.words[end].form)
        guard let limit = day(n) else {
            let found = matching { isAfter ? $0.day > n || includes && $0.day == n : $0.day < n || includes && $0.day == n }
            return reference(found, .period, i..<end, fringe: found)
        }
        return reference(matching { isAfter ? $0.date > limit || includes && $0.date == limit : $0.date < limit || includes && $0.date == limit },
            .period, i..<end)
    }

    /// "po tej dacie", "po nich": after the date named last.
    func afterThat(_ i: Int, _ s: Sentence) -> DateReference? {
        guard ["po", "przed", "after", "before"].contains(s.words[i].form) else { return nil }
        let length = thatDate.first { phrase in i + phrase.count < s.words.count
            && zip(phrase, s.words[(i + 1)...]).allSatisfy { $0 == $1.form } }?.count
        let isNamed = length == nil && i + 1 < s.words.count && s.words[i + 1].form.count > 5
            && stretchWords.contains(String(s.words[i + 1].form.prefix(6)))
        guard let length = length ?? (isNamed ? 1 : nil) else { return nil }
        var about = lastStretch
        for k in 0..<i { if let own = stretch(k, s) { about = own } }
        about = journey(before: i, s) ?? about
        guard let about else { return nil }
        let isAfter = ["po", "after"].contains(s.words[i].form)
        var found = reference(matching { isAfter ? $0.date > about.last : $0.date < about.first }, .period, i..<i + 1 + length)
        found.isVague = length == 1 && s.words[i + 1].form.count > 4
        return found
    }

    /// A limit that parts the dates is likelier meant than one that has them all on one side.
    func isUsual(_ set: Set<Int>) -> Bool { !set.isEmpty && set.count < options.count }

    func hours(_ minutes: Int, _ isAfter: Bool) -> Set<Int> {
        matching { option in option.hour.map { isAfter ? $0 * 60 + option.minute >= minutes : $0 * 60 + option.minute < minutes } ?? false }
    }

    /// "do 15": a meeting that begins at 14 would go on beyond it.
    func fringe(_ minutes: Int, _ isAfter: Bool, _ isStrict: Bool) -> Set<Int> {
        isAfter || isStrict ? [] : matching { option in option.hour.map { $0 * 60 + option.minute > minutes - 120
            && $0 * 60 + option.minute < minutes } ?? false }
    }

    /// "między 15 a 17", "od 16 do 18": of hours; of days when the days fit.
    func between(_ i: Int, _ s: Sentence) -> DateReference? {
        guard let (from, length) = hourWord(i + 1, s), i + 1 + length + 1 < s.words.count, ["a", "do", "and", "to",
            "i"].contains(s.words[i + 1 + length].form),
            s.words[i].form == "od" || s.words[i].form == "from" || s.words[i].form.hasSuffix("miedzy") || s.words[i].form == "between",
            let (to, end) = hourWord(i + 2 + length, s), to > from, to > highest else { return nil }
        let last = i + 2 + length + end
        guard last >= s.words.count || months[s.words[last].form] == nil else { return nil }
        let time = matching { ($0.hour.map { $0 >= from && $0 < to }) ?? false }, day = matching { (from...to).contains($0.day) }
        if !time.isEmpty, !day.isEmpty, time != day { return reference(time, or: day, .time, i..<last) }
        return reference(time.isEmpty ? day : time, time.isEmpty ? .period : .time, i..<last)
    }

    /// "4 maja od 9 do 13": a window of that day.
    private func window(_ i: Int, _ s: Sentence) -> DateReference? {
        guard ["od", "miedzy", "pomiedzy", "from", "between"].contains(s.words[i].form), i > 0, isBehindDay(i, s),
            let (from, length) = hourWord(i + 1, s), i + 2 + length < s.words.count,
            ["do", "a", "to", "and"].contains(s.words[i + 1 + length].form), let (to, end) = hourWord(i + 2 + length, s), to > from
            else { return nil }
        let last = i + 2 + length + end
        guard last >= s.words.count || months[s.words[last].form] == nil && s.markBefore[last] != "." else { return nil }
        return reference(matching { $0.hour.map { (from..<to).contains($0) } ?? false }, .time, i..<last)
    }

    private func isBehindDay(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 0, s.markBefore[i].isEmpty else { return false }
        if weekdays[s.words[i - 1].form] != nil { return true }
        return (max(0, i - 3)..<i).contains { k in s.date(at: k).map { k + $0.length == i } ?? false }
    }

    func clearlyDate(_ i: Int, _ length: Int, _ s: Sentence) -> Bool {
        s.words[i..<i + length].contains { months[$0.form] != nil && $0.kind == .word } || s.clock(at: i).map { !matchesClock($0.hour, $0.minute)
            && s.markBefore[i + 1] == "." && options.contains { $0.month == s.words[i + 1].number } } ?? true
    }
}

private let englishAuxiliaries: Set<String> = [
    "could", "can", "possibly", "would", "will", "might", "only", "cant", "cannot", "couldnt", "wont",
]
private let compared: Set<String> = ["wczesniej", "predzej", "szybciej", "pozniej", "earlier", "later", "sooner"]
private let endings = ["skonczy", "skoncza", "konczy sie", "konczylo", "konczyc", "zakoncz", "potrwa", "ends", "finish"]
private let thatDate: [[String]] = [
    ["tej", "dacie"], ["tym", "dniu"], ["tym", "terminie"], ["tym", "czasie"], ["tym", "okresie"], ["nich"], ["nim"], ["niej"], ["powrocie"],
    ["feriach"], ["that", "date"], ["that"], ["ta", "data"], ["tym"],
] + """
    powrotem wyjazdem wyjeździe urlopem urlopie kursem kursie szkoleniem szkoleniu feriami sanatorium rehabilitacji rehabilitacją rekolekcjach
    rekolekcjami konferencji konferencją delegacji delegacją zabiegu zabiegiem operacji operacją wycieczce wycieczką podróży podróżą zjeździe
    zjazdem zawodach zawodami egzaminach egzaminami maturach maturami sesji sesją targach targami
    """.split(whereSeparator: \.isWhitespace).map { [folded($0)] }
