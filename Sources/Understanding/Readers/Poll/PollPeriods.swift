// Weeks and months: "w drugim tygodniu grudnia", "cały styczeń odpada".

extension DatePointers {
    var weeks: [Int] {
        var out: [Int] = []
        for week in options.map({ dayNumber($0.date) - $0.date.weekday + 1 }).sorted() where out.last != week { out.append(week) }
        return out
    }
    var spansMonths: Bool { Set(options.map(\.month)).count > 1 }

    func year(of month: Int) -> Int { options.first { $0.month == month }?.year ?? (month < today.month ? today.year + 1 : today.year) }

    /// Days since some Monday.
    func dayNumber(_ day: CalendarDay) -> Int {
        let y = day.month > 2 ? day.year : day.year - 1, m = day.month > 2 ? day.month - 3 : day.month + 9
        return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day.day
    }

    /// "początek tygodnia", "weekend", "w drugim tygodniu", "w drugiej połowie stycznia", "koniec miesiąca".
    func period(_ i: Int, _ s: Sentence) -> DateReference? {
        // "weekend 13–15 sierpnia": those days
        if choice.isOne(s.words[i], "weekend"), i + 1 < s.words.count, let days = dateSpan(i + 1, s) ?? range(i + 1, s), !days.set.isEmpty {
            return reference(days.set, .identity, i..<days.words.upperBound)
        }
        if choice.isOne(s.words[i], "weekend") { return reference(matching { $0.date.weekday > 5 }, .weekday, i..<i + 1, broad: true) }
        if ["robocze", "powszednie", "powszedni", "roboczy", "weekdays",
            "weekday"].contains(s.words[i].form) { return reference(matching { $0.date.weekday < 6 }, .weekday, i..<i + 1, broad: true) }
        // "w tygodniu się wyrwę": on working days, unless something is counted or another week is meant
        if isWorkingWeek(i, s) {
            return reference(matching { $0.date.weekday < 6 }, .weekday, i..<i + 1, broad: true)
        }
        if let found = weekBefore(i, s) ?? weeksInDigits(i, s) ?? daysOfMonth(i, s) ?? lastOfMonth(i, s) ?? endOfMonth(i, s) ?? weekOf(i, s)
            ?? wholeTime(i, s) { return found }
        guard i + 1 < s.words.count else { return weekOfSeveral(i, s) }
        let isWeek = s.words[i + 1].form.hasPrefix("tygod") || s.words[i + 1].form == "tydzien" || s.words[i + 1].form == "week"
        if let edge = edges.first(where: { s.words[i].form.hasPrefix($0.stem) }) {
            if isWeek { return reference(matching { edge.days.contains($0.date.weekday) || edge.vagueDays.contains($0.date.weekday) }, .period,
                i..<i + 2, fringe: matching { edge.vagueDays.contains($0.date.weekday) }) }
            let month = months[s.words[i + 1].form]
            if month != nil || s.words[i + 1].form == "miesiaca" {
                let sure = matching { edge.monthDays.contains($0.day) && (month == nil || month == $0.month) }
                let wide = matching { edge.vagueMonthDays.contains($0.day) && (month == nil || month == $0.month) }
                return sure.isEmpty ? reference(sure, or: wide, .period, i..<i + 2) : reference(sure, .period, i..<i + 2)
            }
        }
        if isWeek, let days = daysOfWeek(i, s) { return days }
        if isWeek, i + 2 >= s.words.count || !["pozniej", "wczesniej", "potem", "later"].contains(s.words[i + 2].form) { return week(i, s) }
        if let many = weekOfSeveral(i, s) { return many }
        if ["polowa", "polowie", "polowe"].contains(s.words[i + 1].form), let half = ordinals[s.words[i].form], half < 3 {
            let month = i + 2 < s.words.count ? months[s.words[i + 2].form] : nil
            return reference(matching { ($0.day > 15) == (half == 2) && (month == nil || month == $0.month) }, .period, i..<i + (month == nil ? 2
                : 3), fringe: spansMonths && month == nil ? Set(numbers) : [])
        }
        return nil
    }

    /// "w tygodniu": on working days, unless something is counted ("raz w tygodniu") or another week is meant ("w tygodniu po świętach").
    private func isWorkingWeek(_ i: Int, _ s: Sentence) -> Bool {
        guard ["tygodniu", "tyg"].contains(s.words[i].form), i > 0, s.words[i - 1].form == "w",
            i < 2 || !["raz", "razy", "jak"].contains(s.words[i - 2].form) else { return false }
        guard i + 1 < s.words.count, s.markBefore[i + 1].isEmpty else { return true }
        if s.words[i + 1].number == nil, !["po", "przed", "od", "z", "przedswiatecznym"].contains(s.words[i + 1].form),
            s.date(at: i + 1) == nil { return true }
        return isBeforeHour(i + 2, s)
    }

    /// "w tygodniu po 15", "w tygodniu przed południem": an hour, and no date.
    private func isBeforeHour(_ i: Int, _ s: Sentence) -> Bool {
        guard i < s.words.count else { return false }
        if choice.isOne(s.words[i], "noon") { return true }
        guard s.date(at: i) == nil, dateSpan(i, s) == nil, let hour = hourWord(i, s)?.hour, hour > 6 else { return false }
        return i + 1 >= s.words.count || s.words[i + 1].form != "do" || s.date(at: i + 2) == nil
    }

    /// "w ostatnich dniach kwietnia", "pierwsze dni maja".
    private func daysOfMonth(_ i: Int, _ s: Sentence) -> DateReference? {
        let isFirst = choice.isOne(s.words[i], "first.n"), isLast = choice.isOne(s.words[i], "last.n")
        guard isFirst || isLast, i + 2 < s.words.count, ["dni", "dniach"].contains(s.words[i + 1].form), s.words[i + 2].kind == .word,
            let month = months[s.words[i + 2].form] else { return nil }
        let sure = matching { $0.month == month && (isFirst ? $0.day < 6 : $0.day > 25) }
        let wide = matching { $0.month == month && (isFirst ? $0.day < 9 : $0.day > 22) }
        return reference(sure.isEmpty ? wide : sure, .period, i..<i + 3)
    }

    /// "w tym tygodniu 20–21 stycznia", "ten tydzień od 6 września", "pierwszy tydzień lutego": a week by its days or its month.
    private func daysOfWeek(_ i: Int, _ s: Sentence) -> DateReference? {
        guard i + 2 < s.words.count else { return nil }
        if let days = dateSpan(i + 2, s), !days.set.isEmpty { return reference(days.set, .identity, i..<days.words.upperBound) }
        if let whole = weekOf(i + 1, s) { return reference(whole.set, .period, i..<whole.words.upperBound) }
        guard s.markBefore[i + 2].isEmpty, s.words[i + 2].form.count > 3, let month = months[s.words[i + 2].form] else { return nil }
        let nth = choice.isOne(s.words[i], "last.n") ? 5 : ordinals[s.words[i].form] ?? 0
        guard nth > 0 else { return nil }
        let days = nth == 5 ? 25...31 : nth * 7 - 6...nth * 7
        return reference(matching { $0.month == month && days.contains($0.day) }, .period, i..<i + 3)
    }

    /// "1. i 2. tydzień grudnia", "2 tydzień": weeks by their number, and no numbers of the list.
    private func weeksInDigits(_ i: Int, _ s: Sentence) -> DateReference? {
        guard s.words[i].number != nil else { return nil }
        var row: [Int] = [], k = i
        while k < s.words.count, row.count < 5, let n = s.words[k].number, (1...5).contains(n), s.date(at: k) == nil {
            row.append(n)
            k += 1
            if k + 1 < s.words.count, ["i", "oraz", "lub", "albo", "and", "or"].contains(s.words[k].form), s.words[k + 1].number != nil { k += 1 }
        }
        // "2 tygodnie" are counted
        guard !row.isEmpty, k < s.words.count, ["tydzien", "tygodniu", "tygodnia", "tyg", "week"].contains(s.words[k].form) else { return nil }
        let month = k + 1 < s.words.count && s.markBefore[k + 1].isEmpty ? months[s.words[k + 1].form] : nil
        let set = row.reduce(into: Set<Int>()) { set, n in
            if let month { set.formUnion(matching { $0.month == month && (n * 7 - 6...n * 7).contains($0.day) }) }
            else if weeks.indices.contains(n - 1) {
                set.formUnion(matching { dayNumber($0.date) - $0.date.weekday + 1 == weeks[n - 1] })
            }
        }
        return reference(set, .period, i..<k + (month == nil ? 1 : 2))
    }

    /// "cały ten okres": all of it.
    func wholeTime(_ i: Int, _ s: Sentence) -> DateReference? {
        guard s.words[i].form.hasPrefix("cal"), ["caly", "calym"].contains(s.words[i].form),
            let at = (i + 1..<min(i + 3, s.words.count)).first(where: { ["okres", "czas", "miesiac", "tydzien", "okresie", "czasie",
                "miesiacu"].contains(s.words[$0].form) })
        else { return nil }
        if s.words[at].form == "tydzien", weeks.count > 1 { return nil }
        return reference(Set(numbers), .period, i..<at + 1, broad: true)
    }

    /// "ostatniego lipca": the last day of the month.
    func lastOfMonth(_ i: Int, _ s: Sentence) -> DateReference? {
        guard ["ostatniego", "ostatnim", "ostatni"].contains(s.words[i].form), i + 1 < s.words.count, s.markBefore[i + 1].isEmpty,
            s.words[i + 1].kind == .word, s.words[i + 1].form.count > 3 || s.words[i + 1].form == "maja", let month = months[s.words[i + 1].form]
            else { return nil }
        let last = month == 2 ? 28...29 : [4, 6, 9, 11].contains(month) ? 30...30 : 31...31
        return reference(matching { $0.month == month && last.contains($0.day) }, .identity, i..<i + 2)
    }

    /// "do końca lutego", "until the end of March".
    func endOfMonth(_ i: Int, _ s: Sentence) -> DateReference? {
        guard ["do", "until", "till"].contains(s.words[i].form), let end = (i + 1..<min(i + 3, s.words.count)).first(where: { ["konca",
            "end"].contains(s.words[$0].form) }),
            let at = (end + 1..<min(end + 3, s.words.count)).first(where: { months[s.words[$0].form] != nil || s.words[$0].form == "miesiaca" })
                else { return nil }
        let month = months[s.words[at].form] ?? (options.map(\.month).min() ?? today.month)
        let last = CalendarDay(year: year(of: month), month: month, day: 31)
        let first = beginning(of: i, s)
        return reference(matching { $0.date <= last && first.map { [date = $0.date] in date > $0 } ?? true }, .period, i..<at + 1)
    }

    /// "(od 26 stycznia) do końca miesiąca": which month, and where it ends.
    func endOfMonth(behind i: Int, _ own: Int, _ s: Sentence) -> (month: Int, end: Int)? {
        guard i + 2 < s.words.count, s.markBefore[i].isEmpty, s.words[i].form == "do", s.words[i + 1].form == "konca" else { return nil }
        let word = s.words[i + 2]
        if word.form == "miesiaca" { return (own, i + 3) }
        return word.kind == .word && word.form.count > 3 ? months[word.form].map { ($0, i + 3) } : nil
    }

    /// "the week beginning 8 February", "tydzień od 8 lutego".
    func weekOf(_ i: Int, _ s: Sentence) -> DateReference? {
        guard s.words[i].form == "week" || s.words[i].form.hasPrefix("tygod") || s.words[i].form == "tydzien" else { return nil }
        var next = i + 1
        while next < s.words.count, next < i + 4, DateRemarkWords.weekJoints.contains(s.words[next].form) { next += 1 }
        guard next > i + 1, next < s.words.count, let date = s.date(at: next) else { return nil }
        let day = CalendarDay(year: year(of: date.month), month: date.month, day: date.day), monday = dayNumber(day) - day.weekday + 1
        return reference(matching { dayNumber($0.date) - $0.date.weekday + 1 == monday }, .period, i..<next + date.length)
    }

    /// "pierwszy tydzień po majówce" begins where that ends: not in the first of the offered weeks.
    private func week(_ i: Int, _ s: Sentence) -> DateReference? {
        guard var found = week(i, 2, s) else { return nil }
        guard i + 3 < s.words.count, s.markBefore[i + 2].isEmpty, ["po", "after"].contains(s.words[i + 2].form), ordinals[s.words[i].form] != nil
            else { return found }
        let behind: DateReference? = if case .reference(let feast)? = feast(i + 2, s) { feast } else { limited(i + 2, s) }
        guard let behind, behind.side == .period || behind.side == .identity else { return found }
        let first = options.filter { behind.set.contains($0.number) }.map { dayNumber($0.date) }.min() ?? 0
        found.set = matching { behind.set.contains($0.number) && dayNumber($0.date) < first + 7 }
        found.words = i..<behind.words.upperBound
        return found
    }

    /// "pierwszy tydzień", "przyszły tydzień", "ostatni tydzień".
    func week(_ i: Int, _ length: Int, _ s: Sentence) -> DateReference? {
        let weeks = weeks, word = s.words[i].form
        let this = dayNumber(today) - today.weekday + 1
        let monday: Int? = word.hasPrefix("przyszl") || word == "next" ? this + 7 : word == "ten" || word == "tym" ? this
            : choice.isOne(s.words[i], "last.n") ? weeks.last : ordinals[word].flatMap { weeks.indices.contains($0 - 1) ? weeks[$0 - 1] : nil }
        guard let monday else { return nil }
        return reference(matching { dayNumber($0.date) - $0.date.weekday + 1 == monday }, .period, i..<i + length)
    }

    /// "pierwszy z tych dwóch tygodni …, drugi odpada".
    func weekOfSeveral(_ i: Int, _ s: Sentence) -> DateReference? {
        guard s.ordinal(at: i) != nil || choice.isOne(s.words[i], "last.n") else { return nil }
        if i + 2 < s.words.count, ["z", "of"].contains(s.words[i + 1].form),
            let end = (i + 2..<min(i + 6, s.words.count)).first(where: { s.words[$0].form.hasPrefix("tygodni")
            || s.words[$0].form == "weeks" }) { return week(i, end - i + 1, s) }
        let isElliptic = spokeOfWeeks || s.countsWeeks(before: i)
            || s.words[..<i].contains { $0.form.hasPrefix("tygodn") || $0.form == "tydzien" || $0.form.hasPrefix("week") }
            && s.words[..<i].contains { ordinals[$0.form] != nil }
        let next = i + 1 < s.words.count ? s.words[i + 1].form : ""
        return isElliptic && weekdays[next] == nil && months[next] == nil ? week(i, 1, s) : nil
    }

    /// "Tydzień pierwszy pasuje cały".
    func weekBefore(_ i: Int, _ s: Sentence) -> DateReference? {
        guard ["tydzien", "tygodniu"].contains(s.words[i].form), i + 1 < s.words.count, s.markBefore[i + 1].isEmpty,
            let n = ordinals[s.words[i + 1].form], s.date(at: i + 1) == nil, weeks.count > 1, weeks.indices.contains(n - 1),
            i + 2 >= s.words.count || weekdays[s.words[i + 2].form] == nil && !DateRemarkWords.dates.contains(s.words[i + 2].form)
            else { return nil }
        return reference(matching { dayNumber($0.date) - $0.date.weekday + 1 == weeks[n - 1] }, .period, i..<i + 2)
    }

    /// "w styczniu"; "may" and two letters are no months.
    func month(_ i: Int, _ s: Sentence) -> DateReference? {
        guard let month = months[s.words[i].form] ?? monthAdjectives[s.words[i].form], s.words[i].kind == .word else { return nil }
        // "may" is a verb, "in May" a month
        let isMay = s.words[i].text == "May" && i > 0 && ["in", "of", "during", "late", "early"].contains(s.words[i - 1].form)
        guard isMay || s.words[i].form.count > 3 else { return nil }
        return reference(matching { $0.month == month }, .period, i..<i + 1)
    }
}

extension Sentence {
    /// "Z tych dwóch tygodni pasuje mi pierwszy": as many as there are, and then which of them.
    fileprivate func countsWeeks(before end: Int) -> Bool {
        words.indices.prefix(end).contains { i in
            i > 1 && ["tygodni", "weeks"].contains(words[i].form) && (cardinals[words[i - 1].form] != nil || words[i - 1].form == "dwoch")
                && words[max(0, i - 4)..<i].contains { ["z", "of"].contains($0.form) }
        }
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
/// Beginning, middle and end: days of the week that surely belong, days that may; then days of the month likewise.
private let edges: [(stem: String, days: Set<Int>, vagueDays: Set<Int>, monthDays: ClosedRange<Int>, vagueMonthDays: ClosedRange<Int>)] = [
    ("poczat", [1, 2], [], 1...10, 11...13),
    ("srodek", [3], [2, 4], 11...20, 9...22),
    ("srodka", [3], [2, 4], 11...20, 9...22),
    ("srodku", [3], [2, 4], 11...20, 9...22),
    ("polow", [3], [2, 4], 11...20, 9...22),
    ("koniec", [4, 5], [6, 7], 21...31, 18...20),
    ("konca", [4, 5], [6, 7], 21...31, 18...20),
    ("koncu", [4, 5], [6, 7], 21...31, 18...20),
    ("koncow", [4, 5], [6, 7], 21...31, 18...20),
]
