// Hours, parts of the day, weeks and months, and "po", "przed", "od", "do" before them.

extension DatePointers {
    /// "10.30", "o 17", "o siedemnastej", "o wpół do dziewiątej".
    func clock(_ i: Int, _ s: Sentence) -> DateReference? {
        guard let moment = moment(i, s) else { return nil }
        return reference(matching { at($0, moment) }, .time, moment.words)
    }

    struct Moment {
        var hour: Int
        var minute: Int?
        var words: Range<Int>
        var minutes: Int { hour * 60 + (minute ?? 0) }
    }

    private func at(_ option: DateOption, _ moment: Moment) -> Bool {
        guard let hour = option.hour, moment.minute == nil || option.minute == moment.minute else { return false }
        if hour == moment.hour { return moment.minute != nil || option.minute == 0 || !options.contains { $0.hour == hour && $0.minute == 0 } }
        // "o piątej" of the afternoon
        return moment.hour < 8 && hour == moment.hour + 12 && !options.contains { $0.hour == moment.hour }
    }

    /// A time of the clock that can be nothing else: with minutes, or behind "o", "godz.".
    private func moment(_ i: Int, _ s: Sentence) -> Moment? {
        if let clock = s.clock(at: i), matchesClock(clock.hour, clock.minute) || s.date(at: i) == nil, s.markBefore[i + 1] == ":" || matchesClock(clock.hour, clock.minute) || isHourBefore(i, s) {
            guard clock.hour < 13, let half = meridiem(i + clock.length, s) else { return Moment(hour: clock.hour, minute: clock.minute, words: i..<i + clock.length) }
            return Moment(hour: clock.hour % 12 + half, minute: clock.minute, words: i..<i + clock.length + 1)
        }
        if ["wpol", "pol", "half"].contains(s.words[i].form), i + 2 < s.words.count, ["do", "past"].contains(s.words[i + 1].form), let hour = ordinals[s.words[i + 2].form] ?? s.number(at: i + 2) {
            return Moment(hour: s.words[i + 1].form == "do" ? hour - 1 : hour, minute: 30, words: i..<i + 3)
        }
        if let n = s.words[i].number, n < 13, let half = meridiem(i + 1, s) { return Moment(hour: n % 12 + half, minute: nil, words: i..<i + 2) }
        guard isHourBefore(i, s), let (hour, length) = hourWord(i, s) else { return nil }
        if let half = meridiem(i + length, s) { return Moment(hour: hour % 12 + half, minute: nil, words: i..<i + length + 1) }
        if i + length < s.words.count, s.markBefore[i + length].isEmpty, let minute = s.compoundNumber(at: i + length), minute.value >= 10, minute.value < 60 {
            return Moment(hour: hour, minute: minute.value, words: i..<i + length + minute.length)
        }
        return Moment(hour: hour, minute: nil, words: i..<i + length)
    }

    /// "pm" is twelve hours on.
    private func meridiem(_ i: Int, _ s: Sentence) -> Int? { i < s.words.count ? ["am": 0, "pm": 12][s.words[i].form] : nil }

    private func matchesClock(_ hour: Int, _ minute: Int) -> Bool { options.contains { $0.hour == hour && $0.minute == minute } }

    private func isHourBefore(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 0 else { return false }
        let before = s.words[i - 1].form
        // "poproszę o 5"
        if before == "o", let n = s.words[i].number, n <= highest, s.clock(at: i) == nil, !options.contains(where: { $0.hour == n }) { return false }
        if ["o", "godz", "godzina", "godzinie", "godzine", "at", "о"].contains(before) { return true }
        return before == "na" && (s.words[i].number.map { $0 > highest } ?? (shapeIsHour(s.words[i].form)))
    }

    private func shapeIsHour(_ form: String) -> Bool { ordinals[form] != nil && (form.hasSuffix("a") || form.hasSuffix("ej")) }

    /// "17", "17-tej", "siedemnastej"; with the ending of an hour or without.
    private func hourWord(_ i: Int, _ s: Sentence) -> (hour: Int, length: Int)? {
        guard i < s.words.count else { return nil }
        if let n = s.words[i].number, n < 25 { return (n, i + 1 < s.words.count && hourEndings.contains(s.words[i + 1].form) && !s.words[i + 1].spaced ? 2 : 1) }
        if let ordinal = s.ordinal(at: i), ordinal.value < 25, shapeIsHour(s.words[i + ordinal.length - 1].form) || s.words[i].form.hasSuffix("ій") { return (ordinal.value, ordinal.length) }
        return cardinals[s.words[i].form].flatMap { (1...24).contains($0) ? ($0, 1) : nil }
    }

    // MARK: Away until, away from

    /// "wracam 22 lutego", "wyjeżdżam 20.02": what lies on the far side is denied.
    func away(_ i: Int, _ s: Sentence) -> DateReference? {
        let returns = returning.contains(s.words[i].form), leaves = leaving.contains(s.words[i].form)
        guard returns || leaves, i == 0 || !["nie", "not"].contains(s.words[i - 1].form) else { return nil }
        var next = i + 1
        while next < s.words.count, next < i + 4, awayFillers.contains(s.words[next].form) { next += 1 }
        guard next < s.words.count else { return nil }
        if let date = s.date(at: next), clearlyDate(next, date.length, s) {
            let day = CalendarDay(year: year(of: date.month), month: date.month, day: date.day)
            return DateReference(set: matching { returns ? $0.date < day : $0.date >= day }, side: .period, words: i..<next + date.length, isBroad: true, isAway: true)
        }
        guard let n = s.words[next].number ?? s.ordinal(at: next)?.value, n > highest || isDayEnding(next + 1, s), let day = day(n), s.clock(at: next) == nil,
            !shapeIsHour(s.words[next].form) else { return nil }
        let length = s.words[next].number == nil ? s.ordinal(at: next)?.length ?? 1 : isDayEnding(next + 1, s) ? 2 : 1
        return DateReference(set: matching { returns ? $0.date < day : $0.date >= day }, side: .period, words: i..<next + length, isBroad: true, isAway: true)
    }

    private func isDayEnding(_ i: Int, _ s: Sentence) -> Bool { i < s.words.count && dayEndings.contains(s.words[i].form) && !s.words[i].spaced }

    /// Which day "20." is, when the dates lie in several months: the only one between the first date and the last; nil when that is not clear.
    func day(_ n: Int) -> CalendarDay? {
        guard let first = options.map(\.date).min(), let last = options.map(\.date).max() else { return nil }
        let days = Set(options.map { CalendarDay(year: $0.year, month: $0.month, day: n) })
        let within = days.filter { first <= $0 && $0 <= last }
        return within.count == 1 ? within.first : days.count == 1 ? days.first : nil
    }

    // MARK: po, przed, od, do

    private static let after: Set<String> = ["po", "od", "after", "from", "since", "після", "od", "powyzej", "najwczesniej"]
    private static let before: Set<String> = ["przed", "do", "before", "until", "by", "till", "до", "перед", "najpozniej", "ponizej"]

    func limited(_ i: Int, _ s: Sentence) -> DateReference? {
        if let exact = notEarlier(i, s) ?? afterThat(i, s) { return exact }
        let word = s.words[i].form
        let isAfter = Self.after.contains(word)
        guard isAfter || Self.before.contains(word) || word == "miedzy" || word == "between" || word == "pomiedzy", i + 1 < s.words.count else { return nil }
        if let two = between(i, s) { return two }
        guard isAfter || Self.before.contains(word) else { return nil }
        if word == "do", i > 0, ["could", "can", "possibly", "would", "will", "might", "i", "we", "only", "also"].contains(s.words[i - 1].form),
            i == 1 || englishAuxiliaries.contains(s.words[i - 1].form) { return nil }
        if word == "do", isEnrolled(i, s) { return nil }
        if ["od", "from"].contains(word), let up = upwards(i, s) { return up }
        if word == "do", i + 1 < s.words.count, ["the", "it", "any", "do"].contains(s.words[i + 1].form) { return nil }  // "I could do the 17th"
        let isStrict = ["po", "after", "після", "przed", "before", "перед"].contains(word)
        var next = i + 1
        while next < s.words.count, ["niz", "than", "tak", "gdzies", "godz", "godzinie", "godziny", "dniu", "tym", "the", "o", "dnia"].contains(s.words[next].form) { next += 1 }
        guard next < s.words.count else { return nil }
        if let date = s.date(at: next), clearlyDate(next, date.length, s) {
            let day = CalendarDay(year: year(of: date.month), month: date.month, day: date.day)
            let found = matching { isAfter ? (isStrict ? $0.date > day : $0.date >= day) : (isStrict ? $0.date < day : $0.date <= day) }
            return reference(found, .period, i..<next + date.length, broad: false)
        }
        if choice.isOne(s.words[next], "noon"), !isAfter { return reference(matching { ($0.hour ?? 24) < 12 }, .time, i..<next + 1, broad: true) }
        if choice.isOne(s.words[next], "noon") { return reference(matching { ($0.hour ?? 0) >= 12 && !($0.hour == 12 && $0.minute == 0) }, .time, i..<next + 1, broad: true) }
        if let day = weekdays[s.words[next].form], isStrict || word == "od" || word == "from", next + 1 >= s.words.count || !["do", "to"].contains(s.words[next + 1].form) {
            let isFrom = ["od", "from", "since"].contains(word)
            func reaches(_ a: Int, _ b: Int) -> Bool { isFrom ? a >= b : isAfter ? a > b : a < b }
            let everyWeek = matching { reaches($0.date.weekday, day) }
            guard let first = options.first(where: { $0.date.weekday >= day }), weeks.count > 1 else { return reference(everyWeek, .period, i..<next + 1) }
            let onward = matching { isFrom ? $0.date >= first.date : isAfter ? $0.date > first.date : $0.date < first.date }
            return reference(everyWeek, or: onward, .period, i..<next + 1)
        }
        // "wszystkie od drugiego"
        if ["od", "from"].contains(word), let nth = s.ordinal(at: next), numbers.contains(nth.value), !options.contains(where: { $0.day == nth.value }), !shapeIsHour(s.words[next].form) {
            return reference(matching { $0.number >= nth.value }, .identity, i..<next + nth.length)
        }
        return limitedByNumber(i, next, isAfter: isAfter, isStrict: isStrict, s)
    }

    /// "proszę dopisać mnie do 4": a number of the list.
    func isEnrolled(_ i: Int, _ s: Sentence) -> Bool {
        guard let n = s.words[i + 1].number, numbers.contains(n), i + 2 >= s.words.count || !s.markBefore[i + 2].isEmpty
            || s.date(at: i + 1) == nil && s.clock(at: i + 1) == nil else { return false }
        return s.words[max(0, i - 3)..<i].contains { word in ["dopis", "zapis", "wpis", "dolacz"].contains(where: word.form.hasPrefix) }
    }

    /// "od 3 w górę", "from number 3 onwards".
    private func upwards(_ i: Int, _ s: Sentence) -> DateReference? {
        var at = i + 1
        while at < s.words.count, ["numeru", "nr", "number", "terminu", "opcji", "the"].contains(s.words[at].form) { at += 1 }
        guard at < s.words.count, let n = s.number(at: at) ?? s.ordinal(at: at)?.value, numbers.contains(n),
            !options.contains(where: { $0.day == n || $0.hour == n }) else { return nil }
        let behind = s.words[min(at + 1, s.words.count)..<min(at + 3, s.words.count)].map(\.form).joined(separator: " ")
        let words = ["w gore", "wzwyz", "onwards", "onward", "upwards", "up", "do konca"]
        guard let found = words.first(where: { behind == $0 || behind.hasPrefix($0 + " ") }) else { return nil }
        return reference(matching { $0.number >= n }, .identity, i..<at + 1 + found.split(separator: " ").count)
    }

    /// "nie wcześniej niż o 17", "nie później niż 12.": at the hour or day itself, and beyond it.
    private func notEarlier(_ i: Int, _ s: Sentence) -> DateReference? {
        guard i + 2 < s.words.count, ["nie", "not", "no"].contains(s.words[i].form), ["wczesniej", "pozniej", "earlier", "later"].contains(s.words[i + 1].form) else { return nil }
        var next = i + 2
        while next < s.words.count, ["niz", "than", "jak", "o", "po"].contains(s.words[next].form) { next += 1 }
        guard next > i + 2, next < s.words.count else { return nil }
        if let date = s.date(at: next), clearlyDate(next, date.length, s) {
            let day = CalendarDay(year: year(of: date.month), month: date.month, day: date.day)
            return reference(matching { ["wczesniej", "earlier"].contains(s.words[i + 1].form) ? $0.date >= day : $0.date <= day }, .period, i..<next + date.length)
        }
        return limitedByNumber(i, next, isAfter: ["wczesniej", "earlier"].contains(s.words[i + 1].form), isStrict: false, s)
    }

    private func limitedByNumber(_ i: Int, _ next: Int, isAfter: Bool, isStrict: Bool, _ s: Sentence) -> DateReference? {
        if let clock = s.clock(at: next) { return reference(hours(clock.hour * 60 + clock.minute, isAfter), .time, i..<next + clock.length, fringe: fringe(clock.hour * 60 + clock.minute, isAfter, isStrict)) }
        if let dated = limitedByDayWord(i, next, isAfter: isAfter, isStrict: isStrict, s) { return dated }
        guard let (hour, length) = hourWord(next, s), next + length >= s.words.count || !["do", "to"].contains(s.words[next + length].form)
            || hourWord(next + length + 1, s) == nil else { return nil }
        let endsAsHour = i > 0 && s.words[i - 1].form.hasPrefix("godzin") || length == 2 || s.words[next].number == nil
        let day = matching { isAfter ? (isStrict ? $0.day > hour : $0.day >= hour) : (isStrict ? $0.day < hour : $0.day <= hour) }
        // "po piątej" of the afternoon
        let shifted = hour < 8 && !options.contains { ($0.hour ?? 24) <= hour } ? hour + 12 : hour
        let time = hours(shifted * 60, isAfter)
        if endsAsHour || time == day || isUsual(time) && !isUsual(day) { return reference(time, .time, i..<next + length, fringe: fringe(shifted * 60, isAfter, isStrict)) }
        if isUsual(day), !isUsual(time) { return reference(day, .period, i..<next + length, fringe: spansMonths ? day : []) }
        return isUsual(time) ? reference(time, or: day, .time, i..<next + length) : reference(time, .time, i..<next + length)
    }

    /// "od ósmego", "do 20-go włącznie": days and nothing else.
    private func limitedByDayWord(_ i: Int, _ next: Int, isAfter: Bool, isStrict: Bool, _ s: Sentence) -> DateReference? {
        let isWord = ["ego", "ym", "im", "ого"].contains(where: s.words[next].form.hasSuffix)
        guard isDayEnding(next + 1, s) || isWord, let n = s.words[next].number ?? s.ordinal(at: next)?.value else { return nil }
        let end = next + (isWord ? s.ordinal(at: next)?.length ?? 1 : 2)
        let isWhole = !isStrict || end < s.words.count && ["wlacznie", "inclusive"].contains(s.words[end].form)
        guard let limit = day(n) else {
            let found = matching { isAfter ? $0.day > n || isWhole && $0.day == n : $0.day < n || isWhole && $0.day == n }
            return reference(found, .period, i..<end, fringe: found)
        }
        return reference(matching { isAfter ? $0.date > limit || isWhole && $0.date == limit : $0.date < limit || isWhole && $0.date == limit }, .period, i..<end)
    }

    /// "po tej dacie", "po nich": after the date named last.
    private func afterThat(_ i: Int, _ s: Sentence) -> DateReference? {
        guard ["po", "przed", "after", "before"].contains(s.words[i].form) else { return nil }
        let length = thatDate.first { phrase in i + phrase.count < s.words.count && zip(phrase, s.words[(i + 1)...]).allSatisfy { $0 == $1.form } }?.count
        guard let length else { return nil }
        var last = lastDate
        for k in 0..<i { if let date = s.date(at: k) { last = CalendarDay(year: year(of: date.month), month: date.month, day: date.day) } }
        guard let last else { return nil }
        let isAfter = ["po", "after"].contains(s.words[i].form)
        return reference(matching { isAfter ? $0.date > last : $0.date < last }, .period, i..<i + 1 + length)
    }

    /// A limit that parts the dates is likelier meant than one that has them all on one side.
    private func isUsual(_ set: Set<Int>) -> Bool { !set.isEmpty && set.count < options.count }

    private func hours(_ minutes: Int, _ isAfter: Bool) -> Set<Int> {
        matching { option in option.hour.map { isAfter ? $0 * 60 + option.minute >= minutes : $0 * 60 + option.minute < minutes } ?? false }
    }

    /// "do 15": a meeting that begins at 14 would go on beyond it.
    private func fringe(_ minutes: Int, _ isAfter: Bool, _ isStrict: Bool) -> Set<Int> {
        isAfter || isStrict ? [] : matching { option in option.hour.map { $0 * 60 + option.minute > minutes - 120 && $0 * 60 + option.minute < minutes } ?? false }
    }

    /// "między 15 a 17", "od 16 do 18": of hours; of days when the days fit.
    private func between(_ i: Int, _ s: Sentence) -> DateReference? {
        guard let (from, length) = hourWord(i + 1, s), i + 1 + length + 1 < s.words.count, ["a", "do", "and", "to", "i"].contains(s.words[i + 1 + length].form),
            s.words[i].form == "od" || s.words[i].form == "from" || s.words[i].form.hasSuffix("miedzy") || s.words[i].form == "between",
            let (to, end) = hourWord(i + 2 + length, s), to > from, to > highest else { return nil }
        let last = i + 2 + length + end
        guard last >= s.words.count || months[s.words[last].form] == nil else { return nil }
        let time = matching { ($0.hour.map { $0 >= from && $0 < to }) ?? false }, day = matching { (from...to).contains($0.day) }
        if !time.isEmpty, !day.isEmpty, time != day { return reference(time, or: day, .time, i..<last) }
        return reference(time.isEmpty ? day : time, time.isEmpty ? .period : .time, i..<last)
    }

    private func clearlyDate(_ i: Int, _ length: Int, _ s: Sentence) -> Bool {
        s.words[i..<i + length].contains { months[$0.form] != nil && $0.kind == .word } || s.clock(at: i).map { !matchesClock($0.hour, $0.minute) && s.markBefore[i + 1] == "." && options.contains { $0.month == s.words[i + 1].number } } ?? true
    }

    // MARK: Parts of the day

    func partOfDay(_ i: Int, _ s: Sentence) -> DateReference? {
        let token = s.words[i]
        func part(_ test: @escaping (Int, Int) -> Bool, fringe: Set<Int> = []) -> DateReference {
            reference(matching { option in option.hour.map { test($0, option.minute) } ?? false }, .time, i..<i + 1, fringe: fringe, broad: true)
        }
        if i > 0, ["po", "after", "після"].contains(s.words[i - 1].form), workWords.contains(token.form) { return part({ hour, _ in hour >= 15 }, fringe: matching { $0.hour == 15 }) }
        if choice.isOne(token, "evening") { return part({ hour, _ in hour >= 17 }) }
        if choice.isOne(token, "morning") { return part({ hour, _ in hour < 12 }) }
        if choice.isOne(token, "afternoon") { return part({ hour, _ in hour >= 12 }, fringe: matching { $0.hour == 12 && $0.minute == 0 }) }
        if choice.isOne(token, "noon") {
            if i > 0, ["po", "after", "після", "пo"].contains(s.words[i - 1].form) { return part { hour, minute in hour > 12 || hour == 12 && minute > 0 } }
            return part { hour, _ in hour == 12 || hour == 13 && !self.options.contains { $0.hour == 12 } }
        }
        return nil
    }

    // MARK: Weeks and months

    var weeks: [Int] {
        var out: [Int] = []
        for week in options.map({ dayNumber($0.date) - $0.date.weekday + 1 }).sorted() where out.last != week { out.append(week) }
        return out
    }
    private var spansMonths: Bool { Set(options.map(\.month)).count > 1 }

    private func year(of month: Int) -> Int { options.first { $0.month == month }?.year ?? (month < today.month ? today.year + 1 : today.year) }

    /// Days since some Monday.
    private func dayNumber(_ day: CalendarDay) -> Int {
        let y = day.month > 2 ? day.year : day.year - 1, m = day.month > 2 ? day.month - 3 : day.month + 9
        return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day.day
    }

    /// "początek tygodnia", "weekend", "w drugim tygodniu", "w drugiej połowie stycznia", "koniec miesiąca".
    func period(_ i: Int, _ s: Sentence) -> DateReference? {
        if choice.isOne(s.words[i], "weekend") { return reference(matching { $0.date.weekday > 5 }, .weekday, i..<i + 1, broad: true) }
        if ["robocze", "powszednie", "powszedni", "roboczy", "weekdays", "weekday"].contains(s.words[i].form) { return reference(matching { $0.date.weekday < 6 }, .weekday, i..<i + 1, broad: true) }
        if let found = endOfMonth(i, s) ?? weekOf(i, s) { return found }
        guard i + 1 < s.words.count else { return nil }
        let isWeek = s.words[i + 1].form.hasPrefix("tygod") || s.words[i + 1].form == "tydzien" || s.words[i + 1].form == "week"
        if let edge = edges.first(where: { s.words[i].form.hasPrefix($0.stem) }) {
            if isWeek { return reference(matching { edge.days.contains($0.date.weekday) || edge.vagueDays.contains($0.date.weekday) }, .period, i..<i + 2, fringe: matching { edge.vagueDays.contains($0.date.weekday) }) }
            let month = months[s.words[i + 1].form]
            if month != nil || s.words[i + 1].form == "miesiaca" {
                let sure = matching { edge.monthDays.contains($0.day) && (month == nil || month == $0.month) }
                let wide = matching { edge.vagueMonthDays.contains($0.day) && (month == nil || month == $0.month) }
                return reference(sure, or: sure.union(wide), .period, i..<i + 2)
            }
        }
        if isWeek { return week(i, 2, s) }
        if let many = weekOfSeveral(i, s) { return many }
        if ["polowa", "polowie", "polowe"].contains(s.words[i + 1].form), let half = ordinals[s.words[i].form], half < 3 {
            let month = i + 2 < s.words.count ? months[s.words[i + 2].form] : nil
            return reference(matching { ($0.day > 15) == (half == 2) && (month == nil || month == $0.month) }, .period, i..<i + (month == nil ? 2 : 3), fringe: spansMonths && month == nil ? Set(numbers) : [])
        }
        return nil
    }

    /// "do końca lutego", "until the end of March".
    private func endOfMonth(_ i: Int, _ s: Sentence) -> DateReference? {
        guard ["do", "until", "till"].contains(s.words[i].form), let end = (i + 1..<min(i + 3, s.words.count)).first(where: { ["konca", "end"].contains(s.words[$0].form) }),
            let at = (end + 1..<min(end + 3, s.words.count)).first(where: { months[s.words[$0].form] != nil || s.words[$0].form == "miesiaca" }) else { return nil }
        let month = months[s.words[at].form] ?? (options.map(\.month).min() ?? today.month)
        let last = CalendarDay(year: year(of: month), month: month, day: 31)
        return reference(matching { $0.date <= last }, .period, i..<at + 1)
    }

    /// "the week beginning 8 February", "tydzień od 8 lutego".
    private func weekOf(_ i: Int, _ s: Sentence) -> DateReference? {
        guard s.words[i].form == "week" || s.words[i].form.hasPrefix("tygod") || s.words[i].form == "tydzien" else { return nil }
        var next = i + 1
        while next < s.words.count, next < i + 4, weekJoints.contains(s.words[next].form) { next += 1 }
        guard next > i + 1, next < s.words.count, let date = s.date(at: next) else { return nil }
        let day = CalendarDay(year: year(of: date.month), month: date.month, day: date.day), monday = dayNumber(day) - day.weekday + 1
        return reference(matching { dayNumber($0.date) - $0.date.weekday + 1 == monday }, .period, i..<next + date.length)
    }

    /// "pierwszy tydzień", "przyszły tydzień", "ostatni tydzień".
    private func week(_ i: Int, _ length: Int, _ s: Sentence) -> DateReference? {
        let weeks = weeks, word = s.words[i].form
        let this = dayNumber(today) - today.weekday + 1
        let monday: Int? = word.hasPrefix("przyszl") || word == "next" ? this + 7 : word == "ten" || word == "tym" ? this
            : choice.isOne(s.words[i], "last.n") ? weeks.last : ordinals[word].flatMap { weeks.indices.contains($0 - 1) ? weeks[$0 - 1] : nil }
        guard let monday else { return nil }
        return reference(matching { dayNumber($0.date) - $0.date.weekday + 1 == monday }, .period, i..<i + length)
    }

    /// "pierwszy z tych dwóch tygodni …, drugi odpada".
    private func weekOfSeveral(_ i: Int, _ s: Sentence) -> DateReference? {
        guard s.ordinal(at: i) != nil || choice.isOne(s.words[i], "last.n") else { return nil }
        if ["z", "of"].contains(s.words[i + 1].form), let end = (i + 2..<min(i + 6, s.words.count)).first(where: { s.words[$0].form.hasPrefix("tygodni") || s.words[$0].form == "weeks" }) { return week(i, end - i + 1, s) }
        let isElliptic = s.words[..<i].contains { $0.form.hasPrefix("tygodn") || $0.form == "tydzien" || $0.form.hasPrefix("week") } && s.words[..<i].contains { ordinals[$0.form] != nil }
        return isElliptic && weekdays[s.words[i + 1].form] == nil && months[s.words[i + 1].form] == nil ? week(i, 1, s) : nil
    }

    /// "w styczniu"; "may" and two letters are no months.
    func month(_ i: Int, _ s: Sentence) -> DateReference? {
        guard let month = months[s.words[i].form] ?? monthAdjectives[s.words[i].form], s.words[i].form.count > 3, s.words[i].kind == .word else { return nil }
        return reference(matching { $0.month == month }, .period, i..<i + 1)
    }
}

/// "ten kwietniowy".
private let monthAdjectives = numberTable("""
    1 styczniow+
    2 lutow+
    3 marcow+
    4 kwietniow+
    5 majow+
    6 czerwcow+
    7 lipcow+
    8 sierpniow+
    9 wrześniow+
    10 październikow+
    11 listopadow+
    12 grudniow+
    """)

private let englishAuxiliaries: Set<String> = ["could", "can", "possibly", "would", "will", "might", "only"]

private let thatDate: [[String]] = [
    ["tej", "dacie"], ["tym", "dniu"], ["tym", "terminie"], ["tym", "czasie"], ["tym", "okresie"], ["nich"], ["nim"], ["niej"], ["powrocie"], ["feriach"],
    ["that", "date"], ["that"], ["ta", "data"], ["tym"],
]
/// "po pracy".
private let workWords: Set<String> = ["pracy", "robocie", "szychcie", "lekcjach", "zajeciach", "szkole", "work", "school", "роботи"]
private let weekJoints: Set<String> = ["beginning", "starting", "of", "the", "od", "zaczynajacy", "rozpoczynajacy", "zaczynajacym", "rozpoczynajacym", "sie", "z"]
private let returning: Set<String> = Set(["wracam", "wracamy", "wroce", "wrocimy", "powrot", "przylatuje", "return", "back", "повертаюсь"])
private let leaving: Set<String> = Set(["wyjezdzam", "wyjezdzamy", "wyjade", "wylatuje", "wylatujemy", "wyjazd", "leave", "leaving"])
private let awayFillers: Set<String> = ["dopiero", "do", "domu", "od", "w", "we", "on", "the", "dniu", "juz", "okolo", "nocy", "z", "only", "home"]

private let hourEndings: Set<String> = ["ta", "ej", "tej", "stej", "ой", "а", "ій"]

/// Beginning, middle and end: days of the week that surely belong, days that may; then days of the month likewise.
private let edges: [(stem: String, days: Set<Int>, vagueDays: Set<Int>, monthDays: ClosedRange<Int>, vagueMonthDays: ClosedRange<Int>)] = [
    ("poczat", [1, 2], [], 1...10, 11...13),
    ("srodek", [3], [2, 4], 11...20, 9...22),
    ("srodka", [3], [2, 4], 11...20, 9...22),
    ("srodku", [3], [2, 4], 11...20, 9...22),
    ("polowa", [3], [2, 4], 11...20, 9...22),
    ("koniec", [4, 5], [6, 7], 21...31, 18...20),
    ("konca", [4, 5], [6, 7], 21...31, 18...20),
    ("koncu", [4, 5], [6, 7], 21...31, 18...20),
    ("koncow", [4, 5], [6, 7], 21...31, 18...20),
]
