// How long: "półtorej godziny", "1h30", "trzy kwadranse", "od 9 do 11.30", "dwugodzinne spotkanie".

/// A stretch of time in words of a sentence.
struct TimeSpan: Sendable {
    enum Kind: Sendable { case duration, clock, bare }
    var hours: Double
    var words: Range<Int>
    var kind: Kind
    /// "2-3 godziny", "1,45": what exactly is meant remains open.
    var isOpen = false
    /// Hours of the unit it was given in: what a number after it without a unit counts.
    var unit = 1.0
    /// "… a druga na spotkaniu": an hour only where hours were named before.
    var isPronoun = false
}

/// Finds stretches of time. `kinds` tells the classes of `hoursWords` of each word.
struct Durations {
    let s: Sentence
    let kinds: [HoursKinds]

    func unit(_ i: Int, _ kind: HoursKinds) -> Bool { kinds.indices.contains(i) && kinds[i].contains(kind) && !isTimeOfDay(i) }
    /// "o 14 godzinie".
    private func isTimeOfDay(_ i: Int) -> Bool { form(i) == "godzinie" && i > 0 && (s.words[i - 1].number ?? 0) > 1 }
    func form(_ i: Int) -> String { s.words.indices.contains(i) ? s.words[i].form : "" }
    func isDash(_ i: Int) -> Bool { s.markBefore.indices.contains(i) && Self.dashes.contains(s.markBefore[i]) }
    private static let dashes: Set<String> = ["-", "–", "—", "−", "÷"]

    /// Each stretch once, in order; numbers without a unit as `.bare`.
    func all() -> [TimeSpan] {
        var out: [TimeSpan] = []
        var i = 0
        while i < s.words.count {
            guard mayBegin(i) else { i += 1; continue }
            if let found = span(i) {
                i = found.words.upperBound
                // "godzinę temu" says when
                if !Self.when.contains(form(i)) { out.append(found) }
                // "pół godziny razy trzy"
                if ["razy", "times"].contains(form(i)), s.number(at: i + 1) != nil { i += 2 }
                continue
            }
            // "o kwadrans po dziewiątej"
            if let moment = spokenMoment(i) { i += moment.1; continue }
            if let pronoun = pronoun(i) { out.append(pronoun); i += 1; continue }
            if let length = other(i) { i += length; continue }
            // "ten call na Teamsach" is no number
            if form(i) == "ten", isWay(i + 1) { i += 1; continue }
            // "pół na pół telefon i mail"
            if unit(i, .halfHour), ["na", "and"].contains(form(i + 1)), unit(i + 2, .halfHour) { i += 3; continue }
            // "pół dnia" is no half hour
            let isFurther = i > 0 && Self.furthers.contains(form(i - 1)) && standsAlone(i + 1)
            if unit(i, .halfHour), !endsThought(i + 1), !isWay(i + 1), !isFurther { i += 1; continue }
            // "2 × 45 min": how many times
            if let (_, length, _) = quantity(i), isFactor(i + length) { i += length; continue }
            if let (value, length, open) = quantity(i), standsAlone(i + length) || isOfRowOfDays(i, i + length) {
                // "półtorej" is said of hours only
                let isHours = length == 1 && form(i) == "poltorej"
                out.append(TimeSpan(hours: value, words: i..<i + length, kind: isHours ? .duration : .bare, isOpen: open))
                i += length
                continue
            }
            i += 1
        }
        return joined(inMinutes(out))
    }

    /// "poniedziałek 0,5 środa 1 piątek 0,75"
    private func isOfRowOfDays(_ i: Int, _ next: Int) -> Bool {
        guard i > 0, s.words.indices.contains(next + 1), s.words[i].kind == .number else { return false }
        return weekdays[form(i - 1)] != nil && weekdays[form(next)] != nil && s.words[next + 1].kind == .number
    }

    private func isFactor(_ next: Int) -> Bool { s.number(at: next) != nil && ["×", "*"].contains(s.markBefore[next]) }

    private static let ors: Set<String> = ["albo", "lub", "czy", "or", "чи", "або"]
    private static let when: Set<String> = ["temu", "ago", "pozniej", "later", "тому"]
    /// "pół godziny z nią, drugie pół z nim"
    private static let furthers: Set<String> = ["drugie", "kolejne", "jeszcze", "plus", "another"]
    private static let seconds: Set<String> = [
        "drugi", "druga", "drugie", "trzeci", "trzecia", "trzecie", "kolejny", "kolejna", "nastepny", "nastepna",
    ]

    private static let beginnings: Set<String> = [
        "za", "half", "wpol", "pol", "w", "a", "an", "druga", "trzecia", "kolejna", "nastepna", "druge", "another", "noon", "midday",
    ]

    /// Most words begin no time.
    private func mayBegin(_ i: Int) -> Bool {
        let token = s.words[i]
        if token.kind == .number || !kinds[i].isDisjoint(with: .units) { return true }
        guard token.kind == .word else { return false }
        let form = token.form
        return cardinals[form] != nil || ordinals[form] != nil || Self.beginnings.contains(form) || englishMonths.contains(form) || form.contains("-")
            || adjective(i) != nil
    }

    /// "1,5 + 1,5", "półtorej plus pół".
    private func isAdded(_ next: TimeSpan, _ between: Range<Int>) -> Bool {
        between.isEmpty ? s.markBefore[next.words.lowerBound] == "+" : between.count == 1 && form(between.lowerBound) == "plus"
    }

    /// "30, 20 i 10 minut": the unit at the end is that of all.
    private func joined(_ spans: [TimeSpan]) -> [TimeSpan] {
        var out = spans
        var isRow = false
        for k in out.indices.reversed().dropFirst() {
            let next = out[k + 1], between = out[k].words.upperBound..<next.words.lowerBound
            if out[k].kind == .bare, next.kind == .bare, isAdded(next, between) {
                out[k] = TimeSpan(hours: out[k].hours + next.hours, words: out[k].words.lowerBound..<next.words.upperBound, kind: .bare)
                out.remove(at: k + 1)
                continue
            }
            let isAnd = between.count == 1 && ["i", "oraz", "plus", "and", "та", "і"].contains(form(between.lowerBound))
                || isAdded(next, between) || between.count == 1 && Self.seconds.contains(form(between.lowerBound))
            // "30, 30, 20 min"
            let isListed = between.isEmpty && s.markBefore[next.words.lowerBound] == "," && next.unit < 0.1 && out[k].hours >= 5
            isRow = isAnd || isListed || isRow && between.isEmpty && s.markBefore[next.words.lowerBound] == ","
            guard isRow, out[k].kind == .bare, !out[k].isPronoun, next.kind == .duration, next.unit < 1 || out[k].hours <= 12 else {
                isRow = false
                continue
            }
            out[k] = TimeSpan(hours: out[k].hours * next.unit, words: out[k].words, kind: .duration, isOpen: out[k].isOpen, unit: next.unit)
        }
        return out
    }

    private static let one: Set<String> = ["jedna", "jedne", "one"]
    private static let another: Set<String> = ["druga", "trzecia", "kolejna", "nastepna", "jedna", "druge", "one", "another"]
    private static let beforeOne: Set<String> = [
        "tylko", "wyszla", "wyszlo", "raczej", "a", "byla", "lecz", "licze", "wpisuje", "pisze", "zapisuje", "zostaje", "zostala", "ledwo",
        "ledwie", "razem",
        "wpisania", "rozliczenia", "zapisania", "wiec", "czyli", "zatem", "wychodzi", "so", "just", "only", "took", "was", "lasted",
    ]
    private static let beforeAnother: Set<String> = ["a", "i", "jeszcze", "oraz", "and", "czego", "tego", "tym", "which"]
    private static let afterOne: Set<String> = ["na", "przez", "przy", "w", "we", "z", "ze", "u", "po", "by", "on", "at", "in", "over", "via"]

    /// "nie dwie godziny, tylko jedna", "skończyło się na jednej": an hour; "a druga na spotkaniu": another hour.
    private func pronoun(_ i: Int) -> TimeSpan? {
        // "just one video call"
        if form(i) == "one", isWay(i + 1), s.markBefore[i + 1].isEmpty { return nil }
        guard i > 0, Self.one.contains(form(i)) || form(i) == "jednej" || Self.another.contains(form(i)) else { return nil }
        let before = form(i - 1)
        let isOne = Self.one.contains(form(i)) && Self.beforeOne.contains(before)
            || form(i) == "jednej" && ["na", "po", "do"].contains(before)
        if isOne, endsThought(i + 1) || isWay(i + 1) || Self.afterOne.contains(form(i + 1)) {
            return TimeSpan(hours: 1, words: i..<i + 1, kind: .bare)
        }
        guard Self.another.contains(form(i)), !s.markBefore[i].isEmpty || isWay(i - 1) || Self.beforeAnother.contains(before),
            endsThought(i + 1) || Self.afterOne.contains(form(i + 1)) || isWay(i + 1) else { return nil }
        return TimeSpan(hours: 1, words: i..<i + 1, kind: .bare, isPronoun: true)
    }

    func isWay(_ i: Int) -> Bool { kinds.indices.contains(i) && !kinds[i].isDisjoint(with: [.ways, .gathering]) }

    private static let afterNumber: Set<String> = [
        "osobiscie", "zdalnie", "po", "u", "wczoraj", "tylko", "razem", "lacznie", "via", "in", "at", "this", "za", "x", "razy", "z", "plus",
        "oraz", "and", "ale", "a", "to", "bo", "wszystko", "all", "rowno", "dokladnie",
        "zamiast", "instead", "not", "nie", "niz", "przy", "nastepnego", "nazajutrz", "potem", "dzis", "dzisiaj", "the", "with", "yesterday", "today",
    ]

    /// "5 wniosków" counts something else; "3 mail" and "dwie i pół na telefonie" are time.
    private func standsAlone(_ i: Int) -> Bool {
        endsThought(i) || s.words[i].kind == .number || isWay(i) || unit(i, .hour) || Self.afterNumber.contains(form(i))
    }

    private func span(_ i: Int) -> TimeSpan? {
        if let range = clockRange(i) { return range }
        // "12.01"
        if s.date(at: i) != nil, s.words[i + 1].number != nil, s.words[i + 1].text.hasPrefix("0"), s.words[i + 1].text.count == 2 { return nil }
        if let alternatives = alternatives(i) ?? changed(i) ?? unitFirst(i) { return alternatives }
        if let (value, length) = adjective(i) { return TimeSpan(hours: value, words: i..<i + length, kind: .duration) }
        guard spokenMoment(i) == nil, let (value, length, open) = measured(i) else { return nil }
        // "godzinę albo dwie", "an hour or two"
        if Self.ors.contains(form(i + length)), unit(i + length - 1, .hour), let (_, more, _) = quantity(i + length + 1),
            endsThought(i + length + 1 + more) {
            return TimeSpan(hours: value, words: i..<i + length + 1 + more, kind: .duration, isOpen: true)
        }
        return less(i, value, length, open)
    }

    /// "dwie godziny bez kwadransa".
    private func less(_ i: Int, _ value: Double, _ length: Int, _ open: Bool) -> TimeSpan {
        var span = TimeSpan(hours: value, words: i..<i + length, kind: .duration, isOpen: open)
        if !(i..<i + length).contains(where: { unit($0, .hour) }) {
            span.unit = (i..<i + length).contains { unit($0, .minute) } ? 1.0 / 60 : (i..<i + length).contains { unit($0, .quarter) } ? 0.25 : 1
        }
        if ["bez", "minus"].contains(form(i + length)), let (minus, more, _) = measured(i + length + 1), minus < value {
            span.hours -= minus
            span.words = i..<i + length + 1 + more
        }
        return span
    }

    // MARK: With a unit

    private static let whole: Set<String> = [
        "a", "an", "of", "pelne", "pelnych", "pelna", "cale", "calych", "zegarowe", "zegarowa", "rowne", "rowna", "bite", "bitych", "whole",
        "full", "solid", "dobre",
    ]

    /// "2 godziny", "godzina", "kwadrans", "1h 15 min", "an hour and three quarters".
    private func measured(_ i: Int) -> (Double, Int, Bool)? {
        if let exact = colon(i) { return exact }
        if let (value, length, open) = quantity(i) {
            var at = i + length
            while Self.whole.contains(form(at)), s.markBefore[at].isEmpty { at += 1 }
            // "do 16:00, godz. zakończenia …"
            let isApart = s.words.indices.contains(at) && s.markBefore[at] == ","
            if !isApart, unit(at, .hour) {
                if let part = Self.fractions[s.markBefore[at]] { return (value + part, at + 1 - i, open) }
                let (more, end) = behind(at + 1, isPlain: !unit(i, .halfHour) && !unit(i, .hourAndHalf))
                return (value + more, end - i, open)
            }
            if isPrimed(i + length - 1) { return (value / 60, length, open) }
            if isApart { return nil }
            if unit(at, .minute) || isShortMinute(at, value), !unit(i, .halfHour) || form(i) == "pol" { return (value / 60, at + 1 - i, open) }
            if unit(at, .quarter) { return (value / 4, ofHour(at + 1) - i, open) }
            return nil
        }
        if unit(i, .quarter) { return (0.25, ofHour(i + 1) - i, false) }
        guard unit(i, .hour) else { return nil }
        if let part = Self.fractions[s.markBefore[i]] { return (part, 1, false) }
        guard isSingular(i) else { return nil }
        let (more, end) = behind(i + 1, isPlain: true)
        return (1 + more, end - i, false)
    }

    private static let singular: Set<String> = [
        "godzina", "godzine", "godzinka", "godzinke", "godzinki", "godziny", "hour", "година", "годину", "годинку", "godzinie", "godzinny",
    ]
    private static let about: Set<String> = [
        "okolo", "ok", "blisko", "ponad", "niespelna", "niecalej", "jakiejs", "kolo",
        "pelnej", "calej", "rownej", "wpisanie", "dopisanie", "zapisanie", "doliczenie", "zaliczenie", "odnotowanie",
    ]
    private static let beforeClock: Set<String> = ["o", "od", "do", "przed", "za", "ktora", "every", "co"]

    /// "godzina", "godzinę", "an hour": one; "godziny" and "o godzinie" are not.
    private func isSingular(_ i: Int) -> Bool {
        // "godz. i 30 min"
        if isBareHour(i) { return true }
        if form(i) == "godz" { return Self.joining.contains(form(i + 1)) && s.number(at: i + 2) != nil && unit(i + 3, .minute) }
        guard Self.singular.contains(form(i)) else { return false }
        if form(i) == "godzinki" || form(i) == "godziny" {
            return Self.about.contains(form(i - 1)) || form(i - 1) == "do" && form(i - 2).hasPrefix("zaokragl")
        }
        if form(i) == "godzinie" { return ["po", "na"].contains(form(i - 1)) || form(i - 2) == "po" }
        if Self.beforeClock.contains(form(i - 1)) { return false }
        // "godzina 10": a time of day
        guard s.words.indices.contains(i + 1), let number = s.words[i + 1].number, s.markBefore[i + 1] != "," else { return true }
        return !(number < 25 && s.words[i + 1].spaced && !unit(i + 2, .minute))
    }

    /// "… i pół", "… i kwadrans", "… 15 min", "1h30", "godzina dziesięć".
    private func behind(_ i: Int, isPlain: Bool) -> (Double, Int) {
        var at = i
        while ["zegarowych", "zegarowe", "zegarowa"].contains(form(at)) { at += 1 }
        let start = at
        guard isPlain, at < s.words.count, ["", "+", "."].contains(s.markBefore[at]) else { return (0, start) }
        if Self.joining.contains(form(at)) { at += 1 }
        let joined = at > start
        if joined, form(at) == "a" { at += 1 }
        if joined, unit(at, .halfHour), !unit(at + 1, .hour) { return (0.5, at + 1) }
        if joined, unit(at, .quarter) { return (0.25, ofHour(at + 1)) }
        if joined, let n = s.words.indices.contains(at) ? s.words[at].number : nil, let (part, length, _) = decimal(at, n), part < 1 {
            return (part, at + length)
        }
        guard let (value, length) = s.compoundNumber(at: at), value < 60 else { return (0, start) }
        let end = at + length
        if joined, unit(end, .quarter) { return (Double(value) / 4, ofHour(end + 1)) }
        if unit(end, .minute) || form(end) == "m" { return (Double(value) / 60, end + 1) }
        // "godzinę dwadzieścia wisiałam": but "godzina, pięć osób" counts something else
        if !joined, value >= 5, !s.words[at].spaced || endsThought(end) || isWay(end) || value % 5 == 0 && value >= 10 && !isCounted(end),
            !unit(end, .hour) { return (Double(value) / 60, end) }
        return (0, start)
    }

    private static let prepositions: Set<String> = ["na", "przez", "w", "we", "i", "on", "by"]

    func endsThought(_ i: Int) -> Bool {
        i >= s.words.count || !s.markBefore[i].isEmpty || s.words[i].kind == .word && Self.prepositions.contains(form(i))
    }

    private static let beforeTimeOfDay: Set<String> = ["o", "od", "do", "at", "godz", "godzina", "godzinie", "from", "to", "koniec", "start"]

    /// "1:30 h", "1:30": behind a colon stand minutes; up to six hours no one means a time of day.
    private func colon(_ i: Int) -> (Double, Int, Bool)? {
        guard let clock = s.clock(at: i), s.markBefore[i + 1] == ":", i == 0 || !Self.beforeTimeOfDay.contains(form(i - 1)),
            !isDash(i) || s.words[i].spaced, !isDash(i + clock.length) || s.words[i + clock.length].number == nil else { return nil }
        let hours = Double(clock.hour) + Double(clock.minute) / 60
        let next = i + clock.length
        if unit(next, .hour), s.markBefore[next] != ",", hours <= 12 { return (hours, clock.length + 1, false) }
        return clock.hour <= 6 ? (hours, clock.length, false) : nil
    }
}
