// "po świętach", "w Dzień Kobiet": days that people call by their feast.

extension DatePointers {
    /// A feast named by itself is its day; behind "po" or "przed" all that lies on that side of it.
    func feast(_ i: Int, _ s: Sentence) -> Pointer? {
        let word = s.words[i].form, isAfter = Self.after.contains(word), isLimit = isAfter || Self.before.contains(word)
        var at = isLimit ? i + 1 : i
        if isLimit, at < s.words.count, ["samymi", "samych", "tymi", "the"].contains(s.words[at].form) { at += 1 }
        guard at < s.words.count, let (feast, length) = named(at, s, withSeasons: isLimit), isLimit || !feast.isSeason else { return nil }
        let words = i..<at + length
        if !isLimit, isRemark(i, s), feast.isAny || i > 0 { return nil }
        guard let first = nearest(feast) else {
            guard feast.isSeason, !options.isEmpty else { return .other(length: words.count) }
            return .reference(DateReference(set: [], side: .period, words: words, isLost: true))
        }
        let last = first + feast.length - 1
        guard isLimit else {
            let whole = feast.isAny ? everyDay(of: feast) : Set(first...last)
            let found = matching { whole.contains(dayNumber($0.date)) }
            if found.isEmpty, words.count == 1 { return nil }  // "majówka": something of the writer's, and none of the dates
            return found.isEmpty ? .other(length: words.count) : .reference(reference(found, .identity, words))
        }
        // "tuż przed świętami": how long before nobody told us
        if i > 0, ["tuz", "zaraz", "just", "right"].contains(s.words[i - 1].form) { return .other(length: words.count) }
        let found = matching { isAfter ? dayNumber($0.date) > last : dayNumber($0.date) < first }
        // a feast before all the dates parts none of them from the others
        if found.count == options.count { return .other(length: words.count) }
        return .reference(reference(found, .period, words, broad: true))
    }

    /// "14 października Dzień Nauczyciela", "26 to Wielki Piątek": the words that say what day it is.
    func feastRemark(_ i: Int, _ s: Sentence) -> Int? {
        guard i > 0, let (feast, length) = named(i, s, withSeasons: false), isRemark(i, s) else { return nil }
        return feast.isAny ? nil : length
    }

    /// The first day of a feast and the words it takes.
    func feastDay(_ i: Int, _ s: Sentence) -> (day: Int, length: Int)? {
        guard i < s.words.count, let (feast, length) = named(i, s), let day = nearest(feast) else { return nil }
        return (day, length)
    }

    private func named(_ i: Int, _ s: Sentence, withSeasons: Bool = true) -> (Feast, length: Int)? {
        for feast in feasts where (withSeasons || !feast.isSeason) && i + feast.stems.count <= s.words.count {
            let fits = feast.stems.indices.allSatisfy { k in feast.stems[k].contains { stem in
                feast.isSeason ? s.words[i + k].form == stem : s.words[i + k].form.hasPrefix(stem)
            } }
            if fits { return (feast, feast.stems.count) }
        }
        return nil
    }

    /// "11 listopada święto": why that day is out, and no day of its own.
    private func isRemark(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 0 else { return s.words.count == 1 }
        let before = s.words[i - 1]
        return s.markBefore[i] != "," && (before.number != nil || weekdays[before.form] != nil || ordinals[before.form] != nil
            || months[before.form] != nil) || ["raz", "to", "jest"].contains(before.form)
    }

    /// "święto": any of them.
    private func everyDay(of feast: Feast) -> Set<Int> {
        guard let year = options.first?.year else { return [] }
        return Set((year...year + 1).flatMap { year in feast.days.map { dayNumber($0.day(in: year)) + $0.shift } })
    }

    /// The feast of the year in which it lies nearest to the dates; nil when it is far from all.
    private func nearest(_ feast: Feast) -> Int? {
        let dates = options.map { dayNumber($0.date) }
        guard let first = dates.min(), let last = dates.max(), let year = options.first?.year else { return nil }
        let days = (year - 1...year + 1).flatMap { year in feast.days.map { dayNumber($0.day(in: year)) + $0.shift } }
        func distance(_ day: Int) -> Int { max(0, first - day, day - last) }
        return days.filter { distance($0) <= 45 }.min { distance($0) < distance($1) }
    }
}

private struct Feast {
    /// A day of the calendar, or so many days from Easter.
    enum Day {
        case fixed(Int, Int), easter(Int)
        func day(in year: Int) -> CalendarDay {
            switch self {
            case .fixed(let day, let month): CalendarDay(year: year, month: month, day: day)
            case .easter: easterSunday(year)
            }
        }
        var shift: Int { if case .easter(let days) = self { days } else { 0 } }
    }
    let stems: [[String]]
    let days: [Day]
    var length = 1
    /// "święta": which, the dates tell; the word counts only whole and behind "po", "przed".
    var isSeason = false
    /// "święto": whichever of them is among the dates.
    var isAny: Bool { days.count > 2 }

    init(_ words: String, _ days: Day..., length: Int = 1, isSeason: Bool = false) {
        stems = words.split(separator: " ").map { $0.split(separator: "|").map(String.init) }
        (self.days, self.length, self.isSeason) = (days, length, isSeason)
    }
}

/// Stems of each word; "|" parts what may stand in one place.
private let feasts: [Feast] = [
    Feast("swieta|swietach|swietami|swiat wielkanocne|wielkanocnych|wielkanocnymi|wielkanocy", .easter(0), length: 2, isSeason: true),
    Feast("swieta|swietach|swietami|swiat bozego narodzenia", .fixed(24, 12), length: 3, isSeason: true),
    Feast("swieta|swietach|swietami|swiat|holidays", .easter(0), .fixed(25, 12), length: 2, isSeason: true),
    Feast("niepodleglosci|independence", .fixed(11, 11)),
    Feast("wniebowziec", .fixed(15, 8)),
    Feast("matk|matc bosk zieln", .fixed(15, 8)),
    Feast("dzien|dnia|dniu|dniem ojca", .fixed(23, 6)),
    Feast("dzien|dnia|dniu|dniem nauczyciel", .fixed(14, 10)),
    Feast("dzien|dnia|dniu|dniem edukacji", .fixed(14, 10)),
    Feast("dzien|dnia|dniu|dniem chorego", .fixed(11, 2)),
    Feast("swiatowy|swiatowego dzien|dnia chorego", .fixed(11, 2)),
    Feast("matk|matc bosk gromniczn", .fixed(2, 2)),
    Feast("matk|matc bosk siewn", .fixed(8, 9)),
    Feast("lany|lanego|lanym poniedzial", .easter(1)),
    Feast("dzien|dnia|dniu|swieto|swieta konstytucji", .fixed(3, 5)),
    Feast("swieto|swieta pracy", .fixed(1, 5)),
    Feast("ostatki", .easter(-47)),
    Feast("patrick|patricks|paddy|paddys s day", .fixed(17, 3)),
    Feast("patricks|paddys day", .fixed(17, 3)),
    Feast("wielka|wielkiej|wielka sobota|sobote|soboty", .easter(-1)),
    Feast("andrzejk", .fixed(29, 11), length: 2),
    Feast("wielkanoc|easter", .easter(0), length: 2),
    Feast("boz narodzeni", .fixed(24, 12), length: 3),
    Feast("christmas", .fixed(24, 12), length: 3),
    Feast("majowka|majowke|majowki|majowce|majowka", .fixed(1, 5), length: 3),
    Feast("trzech krol", .fixed(6, 1)),
    Feast("now rok", .fixed(1, 1)),
    Feast("dzien|dnia|dniu|dniem|dni babc", .fixed(21, 1)),
    Feast("dzien|dnia|dniu|dniem dziadk", .fixed(22, 1)),
    Feast("walentynk|valentine", .fixed(14, 2)),
    Feast("dzien|dnia|dniu|dniem kobiet", .fixed(8, 3)),
    Feast("tlust czwart", .easter(-52)),
    Feast("popielec|popielc", .easter(-46)),
    Feast("srod popielcow", .easter(-46)),
    Feast("niedziel palmow", .easter(-7)),
    Feast("wielki czwart", .easter(-3)),
    Feast("wielki piat", .easter(-2)),
    Feast("boz cial", .easter(60)),
    Feast("dzien|dnia|dniu|dniem matki", .fixed(26, 5)),
    Feast("dzien|dnia|dniu|dniem dziecka", .fixed(1, 6)),
    Feast("wszystkich swietych", .fixed(1, 11)),
    Feast("zaduszk", .fixed(2, 11)),
    Feast("gromniczn", .fixed(2, 2)),
    Feast("zieln", .fixed(15, 8)),
    Feast("barbork|barborc", .fixed(4, 12)),
    Feast("mikolajk", .fixed(6, 12)),
    Feast("wigili", .fixed(24, 12)),
    Feast("sylwestr", .fixed(31, 12)),
    Feast("swieto|swieta|swietem|swiateczny|swiateczna|swiatecznego|swiatecznym", .fixed(1, 1), .fixed(6, 1), .easter(1), .fixed(1, 5),
        .fixed(3, 5), .easter(60), .fixed(15, 8), .fixed(1, 11), .fixed(11, 11), .fixed(25, 12), .fixed(26, 12)),
]

/// After the reckoning of Gauss, Meeus and Jones.
private func easterSunday(_ year: Int) -> CalendarDay {
    let a = year % 19, b = year / 100, c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114
    return CalendarDay(year: year, month: n / 31, day: n % 31 + 1)
}
