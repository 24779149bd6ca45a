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

    func unit(_ i: Int, _ kind: HoursKinds) -> Bool { kinds.indices.contains(i) && kinds[i].contains(kind) }
    func form(_ i: Int) -> String { s.words.indices.contains(i) ? s.words[i].form : "" }
    func isDash(_ i: Int) -> Bool { s.markBefore.indices.contains(i) && Self.dashes.contains(s.markBefore[i]) }
    private static let dashes: Set<String> = ["-", "–", "—", "−", "÷"]

    /// Each stretch once, in order; numbers without a unit as `.bare`.
    func all() -> [TimeSpan] {
        var out: [TimeSpan] = []
        var i = 0
        while i < s.words.count {
            guard mayBegin(i) else { i += 1; continue }
            if let found = span(i) { out.append(found); i = found.words.upperBound; continue }
            // "o kwadrans po dziewiątej"
            if let moment = spokenMoment(i) { i += moment.1; continue }
            if let pronoun = pronoun(i) { out.append(pronoun); i += 1; continue }
            if let length = other(i) { i += length; continue }
            // "pół dnia" is no half hour
            if unit(i, .halfHour), !endsThought(i + 1) { i += 1; continue }
            if let (value, length, open) = quantity(i), standsAlone(i + length) {
                // "półtorej" is said of hours only
                let isHours = length == 1 && form(i) == "poltorej"
                out.append(TimeSpan(hours: value, words: i..<i + length, kind: isHours ? .duration : .bare, isOpen: open))
                i += length
                continue
            }
            i += 1
        }
        return joined(out)
    }

    private static let seconds: Set<String> = ["drugi", "druga", "drugie", "trzeci", "trzecia", "trzecie", "kolejny", "kolejna", "nastepny", "nastepna"]

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
            isRow = isAnd || isRow && between.isEmpty && s.markBefore[next.words.lowerBound] == ","
            guard isRow, out[k].kind == .bare, !out[k].isPronoun, next.kind == .duration, next.unit < 1 || out[k].hours <= 12 else { isRow = false; continue }
            out[k] = TimeSpan(hours: out[k].hours * next.unit, words: out[k].words, kind: .duration, isOpen: out[k].isOpen, unit: next.unit)
        }
        return out
    }

    private static let one: Set<String> = ["jedna", "jedne", "one"]
    private static let another: Set<String> = ["druga", "trzecia", "kolejna", "nastepna", "jedna", "druge", "one", "another"]
    private static let beforeOne: Set<String> = [
        "tylko", "wyszla", "wyszlo", "raczej", "a", "byla", "lecz", "licze", "wpisuje", "pisze", "zapisuje", "zostaje", "zostala", "ledwo", "ledwie", "just", "only", "took", "was", "lasted",
    ]
    private static let afterOne: Set<String> = ["na", "przez", "w", "we", "z", "ze", "u", "po", "by", "on", "at", "in", "over", "via"]

    /// "nie dwie godziny, tylko jedna", "skończyło się na jednej": an hour; "a druga na spotkaniu": another hour.
    private func pronoun(_ i: Int) -> TimeSpan? {
        guard i > 0, Self.one.contains(form(i)) || form(i) == "jednej" || Self.another.contains(form(i)) else { return nil }
        let before = form(i - 1)
        let isOne = Self.one.contains(form(i)) && Self.beforeOne.contains(before)
            || form(i) == "jednej" && ["na", "po", "do"].contains(before)
        if isOne, endsThought(i + 1) { return TimeSpan(hours: 1, words: i..<i + 1, kind: .bare) }
        guard Self.another.contains(form(i)), !s.markBefore[i].isEmpty || ["a", "i", "oraz", "and"].contains(before),
            endsThought(i + 1) || Self.afterOne.contains(form(i + 1)) || isWay(i + 1) else { return nil }
        return TimeSpan(hours: 1, words: i..<i + 1, kind: .bare, isPronoun: true)
    }

    private func isWay(_ i: Int) -> Bool { kinds.indices.contains(i) && !kinds[i].isDisjoint(with: .ways) }

    private static let afterNumber: Set<String> = [
        "osobiscie", "zdalnie", "po", "u", "wczoraj", "tylko", "razem", "lacznie", "via", "in", "at", "this", "za", "x", "razy", "z", "plus",
        "oraz", "and", "ale", "a", "to", "bo", "wszystko", "all",
    ]

    /// "5 wniosków" counts something else; "3 mail" and "dwie i pół na telefonie" are time.
    private func standsAlone(_ i: Int) -> Bool {
        endsThought(i) || s.words[i].kind == .number || isWay(i) || unit(i, .hour) || Self.afterNumber.contains(form(i))
    }

    private func span(_ i: Int) -> TimeSpan? {
        if let range = clockRange(i) { return range }
        if s.date(at: i) != nil, s.words[i + 1].number != nil, s.words[i + 1].text.hasPrefix("0"), s.words[i + 1].text.count == 2 { return nil }  // "12.01"
        if let alternatives = alternatives(i) ?? changed(i) { return alternatives }
        if let (value, length) = adjective(i) { return TimeSpan(hours: value, words: i..<i + length, kind: .duration) }
        guard spokenMoment(i) == nil, let (value, length, open) = measured(i) else { return nil }
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

    // MARK: Numbers

    private static let fractions = ["½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1.0 / 3, "⅔": 2.0 / 3]
    private static let joining: Set<String> = ["i", "and", "z", "plus", "oraz", "і", "та", "й", "з"]

    /// A number with its decimals or half: how much, how many words, and whether the decimals could be minutes.
    func quantity(_ i: Int) -> (Double, Int, Bool)? {
        guard i < s.words.count else { return nil }
        if unit(i, .halfHour) { return (0.5, 1, false) }
        if unit(i, .hourAndHalf) { return (1.5, 1, false) }
        guard let (whole, length) = s.compoundNumber(at: i) else { return nil }
        let next = i + length
        if s.words[i].number != nil, let decimal = decimal(i, whole) { return decimal }
        let joined = Self.joining.contains(form(next)) ? 1 : 0
        if joined == 1 {
            if unit(next + 1, .halfHour) { return (Double(whole) + 0.5, length + 2, false) }
            if form(next + 1) == "cwierc", unit(next + 2, .hour) { return (Double(whole) + 0.25, length + 2, false) }
            if form(next + 1) == "a", unit(next + 2, .halfHour) { return (Double(whole) + 0.5, length + 3, false) }
        }
        // "1 i 1/2", "1 1/2"
        if let top = s.number(at: next + joined), s.markBefore[next].isEmpty, let (part, more, _) = decimal(next + joined, top), part < 1,
            s.markBefore[next + joined + 1] == "/" { return (Double(whole) + part, length + joined + more, false) }
        if form(next) == "czwarte", whole == 3 { return (0.75, length + 1, false) }
        return (Double(whole), length, false)
    }

    private func decimal(_ i: Int, _ whole: Int) -> (Double, Int, Bool)? {
        guard i + 1 < s.words.count, let part = s.words[i + 1].number, !s.words[i + 1].spaced else { return nil }
        let digits = s.words[i + 1].text.count
        switch s.markBefore[i + 1] {
        case ",", ".":
            guard digits < 4 else { return nil }
            let value = Double(whole) + Double(part) / [1, 10, 100, 1000][digits]
            return (value, 2, digits == 2 && ![25, 50, 75, 0, 33, 66, 67, 17, 83].contains(part))
        case "/" where part > whole && part <= 60: return (Double(whole) / Double(part), 2, false)
        default: return nil
        }
    }

    // MARK: With a unit

    private static let whole: Set<String> = [
        "a", "an", "of", "pelne", "pelnych", "pelna", "cale", "calych", "zegarowe", "zegarowa", "rowne", "rowna", "bite", "bitych", "whole", "full", "solid", "dobre",
    ]

    /// "2 godziny", "godzina", "kwadrans", "1h 15 min", "an hour and three quarters".
    private func measured(_ i: Int) -> (Double, Int, Bool)? {
        if let exact = colon(i) { return exact }
        if let (value, length, open) = quantity(i) {
            var at = i + length
            while Self.whole.contains(form(at)), s.markBefore[at].isEmpty { at += 1 }
            if unit(at, .hour) {
                if let part = Self.fractions[s.markBefore[at]] { return (value + part, at + 1 - i, open) }
                let (more, end) = behind(at + 1, isPlain: !unit(i, .halfHour) && !unit(i, .hourAndHalf))
                return (value + more, end - i, open)
            }
            if unit(at, .minute), !unit(i, .halfHour) || form(i) == "pol" { return (value / 60, at + 1 - i, open) }
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

    /// "quarters of an hour", "ćwierć godziny".
    private func ofHour(_ i: Int) -> Int {
        var at = i
        if form(at) == "of" { at += 1 }
        if ["an", "a"].contains(form(at)) { at += 1 }
        return unit(at, .hour) ? at + 1 : i
    }

    private static let singular: Set<String> = [
        "godzina", "godzine", "godzinka", "godzinke", "godzinki", "godziny", "hour", "година", "годину", "годинку", "godzinie", "godzinny",
    ]
    private static let about: Set<String> = ["okolo", "ok", "blisko", "ponad", "niespelna", "niecalej", "jakiejs", "kolo"]
    private static let beforeClock: Set<String> = ["o", "od", "do", "przed", "za", "ktora", "every", "co"]

    /// "godzina", "godzinę", "an hour": one; "godziny" and "o godzinie" are not.
    private func isSingular(_ i: Int) -> Bool {
        guard Self.singular.contains(form(i)) else { return false }
        if form(i) == "godzinki" || form(i) == "godziny" { return Self.about.contains(form(i - 1)) }
        if form(i) == "godzinie" { return form(i - 1) == "po" || form(i - 2) == "po" }
        if Self.beforeClock.contains(form(i - 1)) { return false }
        // "godzina 10": a time of day
        guard s.words.indices.contains(i + 1), let number = s.words[i + 1].number else { return true }
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
        guard let (value, length) = s.compoundNumber(at: at), value < 60 else { return (0, start) }
        let end = at + length
        if joined, unit(end, .quarter) { return (Double(value) / 4, ofHour(end + 1)) }
        if unit(end, .minute) || form(end) == "m" { return (Double(value) / 60, end + 1) }
        if !joined, value >= 5, !s.words[at].spaced || endsThought(end), !unit(end, .hour) { return (Double(value) / 60, end) }
        return (0, start)
    }

    private static let prepositions: Set<String> = ["na", "przez", "w", "i", "on", "by"]

    private func endsThought(_ i: Int) -> Bool {
        i >= s.words.count || !s.markBefore[i].isEmpty || s.words[i].kind == .word && Self.prepositions.contains(form(i))
    }

    private static let beforeTimeOfDay: Set<String> = ["o", "od", "do", "at", "godz", "godzina", "godzinie", "from", "to", "koniec", "start"]

    /// "1:30 h", "1:30": behind a colon stand minutes; up to six hours no one means a time of day.
    private func colon(_ i: Int) -> (Double, Int, Bool)? {
        guard let clock = s.clock(at: i), s.markBefore[i + 1] == ":", i == 0 || !Self.beforeTimeOfDay.contains(form(i - 1)),
            !isDash(i) || s.words[i].spaced, !isDash(i + clock.length) || s.words[i + clock.length].number == nil else { return nil }
        let hours = Double(clock.hour) + Double(clock.minute) / 60
        if unit(i + clock.length, .hour) { return (hours, clock.length + 1, false) }
        return clock.hour <= 6 ? (hours, clock.length, false) : nil
    }

    /// "2-3 godziny", "dwie albo trzy godziny", "dwóch, trzech godzin".
    private func alternatives(_ i: Int) -> TimeSpan? {
        guard let (first, length, _) = quantity(i), i + length < s.words.count else { return nil }
        let isOr = ["albo", "lub", "czy", "do", "or", "to", "moze"].contains(form(i + length))
        let isComma = s.markBefore[i + length] == "," && s.words[i].number == nil
        guard isOr || isDash(i + length) || isComma, let (second, more, _) = quantity(i + length + (isOr ? 1 : 0)), second > first else { return nil }
        guard !isComma || second - first <= 1 else { return nil }
        let end = i + length + (isOr ? 1 : 0) + more
        guard unit(end, .hour) || unit(end, .minute) else { return nil }
        return TimeSpan(hours: unit(end, .hour) ? second : second / 60, words: i..<end + 1, kind: .duration, isOpen: true)
    }

    private static let changes = ["zmie", "zmia", "popraw", "korek", "skoryg", "skroc", "wydluz", "przeciag", "change", "correct"]

    /// "proszę zmienić 2 na 3 godziny", "korekta z 2 h na 3 h": the second counts.
    private func changed(_ i: Int) -> TimeSpan? {
        guard let (_, length, _) = quantity(i) else { return nil }
        let at = i + length + (unit(i + length, .hour) ? 1 : 0)
        guard ["na", "to", "do"].contains(form(at)), let (value, more, isOpen) = quantity(at + 1),
            s.words[..<i].contains(where: { word in Self.changes.contains { word.form.hasPrefix($0) } }) else { return nil }
        let end = at + 1 + more, isMinutes = unit(end, .minute)
        let hasUnit = isMinutes || unit(end, .hour)
        return TimeSpan(hours: isMinutes ? value / 60 : value, words: i..<end + (hasUnit ? 1 : 0), kind: .duration, isOpen: isOpen)
    }

    private static let glued: Set<String> = ["polgodziny", "polgodzinka", "polgodzinke", "polgodzinki", "півгодини", "півгодинки"]

    /// "dwugodzinne", "półgodzinna", "45-minutowa".
    private func adjective(_ i: Int) -> (Double, Int)? {
        if let n = s.words[i].number, i + 1 < s.words.count, !s.words[i + 1].spaced {
            if form(i + 1).hasPrefix("godzinn") { return (Double(n), 2) }
            if form(i + 1).hasPrefix("minutow") { return (Double(n) / 60, 2) }
        }
        let form = form(i)
        guard form.utf8.count > 6 else { return nil }
        if Self.glued.contains(form) { return (0.5, 1) }
        // "half-hour", "two-hour", "ninety-minute"
        for (unit, size) in [("-hour", 1.0), ("-minute", 60.0)] where form.hasSuffix(unit) {
            let number = String(form.dropLast(unit.count))
            return number == "half" ? (0.5, 1) : cardinals[number].map { (Double($0) / size, 1) }
        }
        for ending in 1...3 {
            if let hours = adjectiveStems[String(form.dropLast(ending))] { return (hours, 1) }
        }
        return nil
    }

    // MARK: Other numbers

    private func isCounted(_ i: Int) -> Bool { countedThings.contains(form(i)) && s.markBefore[i].isEmpty }

    private static let beforeOther: Set<String> = [
        "o", "godz", "godzinie", "at", "nr", "numer", "od", "do", "ul", "punkt", "pkt", "tydzien", "tygodniu", "week", "dzien", "etap", "rok", "pokoj", "sala",
    ]
    private static let oneOfThem: Set<String> = ["one", "jedno", "jednym", "jednej", "jedna", "jeden", "jednego"]

    /// Dates, times of day, ordinals and counted things are no durations.
    private func other(_ i: Int) -> Int? {
        // "1) telefon", "2. spotkanie": the numbers of a list
        if i == 0, s.words.count > 2, s.words[0].number != nil, s.words[1].spaced, s.words[1].kind == .word, [")", "."].contains(s.markBefore[1]) { return 1 }
        if s.number(at: i) != nil, let length = daysOfMonth(i) { return length }
        if let date = s.date(at: i), !isDecimal(date, i) { return date.length }
        if let clock = s.clock(at: i), s.markBefore[i + 1] == ":" || i > 0 && ["o", "od", "do", "at", "godz", "godzinie"].contains(form(i - 1)) {
            return clock.length
        }
        if i > 0, let n = s.number(at: i), Self.beforeOther.contains(form(i - 1)) || form(i - 1) == "tel" && n > 12 {
            return s.words[i].number.flatMap { decimal(i, $0)?.1 } ?? 1
        }
        if let n = s.words[i].number, n > 99 || form(i - 1) == "x" && (unit(i - 2, .hour) || unit(i - 2, .minute)) { return 1 }
        if s.number(at: i) != nil, i + 1 < s.words.count, dayEndings.contains(form(i + 1)), !s.words[i + 1].spaced { return 2 }
        if let (_, length) = s.compoundNumber(at: i), isCounted(i + length) || isCounted(i + length + 1) && countsPast(i + length) { return length }
        return ordinals[form(i)] != nil && cardinals[form(i)] == nil || Self.oneOfThem.contains(form(i)) ? 1 : nil
    }

    /// "7-11 grudnia", "7 i 9 grudnia", "7, 8 i 9.12": days before a date.
    private func daysOfMonth(_ i: Int) -> Int? {
        var at = i
        while at < i + 8, let n = s.number(at: at), n < 32 {
            if at > i, let date = s.date(at: at), !isDecimal(date, at) { return at + date.length - i }
            at += 1
            if ["i", "oraz", "do", "a", "and", "to", "та", "і"].contains(form(at)) { at += 1 } else if s.markBefore.indices.contains(at), s.markBefore[at].isEmpty { return nil }
        }
        return nil
    }

    private func isDecimal(_ date: (day: Int, month: Int, length: Int), _ i: Int) -> Bool {
        guard date.length == 2, s.markBefore[i + 1] == ".", s.words[i + 1].number != nil, let (_, _, isOpen) = quantity(i) else { return false }
        return !isOpen
    }

    /// "trzy długie telefony": a word stands between.
    private func countsPast(_ i: Int) -> Bool {
        s.markBefore.indices.contains(i) && s.markBefore[i].isEmpty && !["i", "and", "plus"].contains(form(i)) && s.words[i].kind == .word
    }
}

/// What is counted beside the time: persons, calls, letters.
let countedThings: Set<String> = Set(folded("""
    osób osoby osobę osobami osobom telefony telefonów rozmowy rozmów maile maili wiadomości listy listów spotkania spotkań dni razy raz tygodnie tygodni stycznia
    calls emails mails e-mails letters messages meetings people days times posts wpisy wpisów posty postów wątki wątków pytań pytania bibliotek biblioteki
    bibliotekami paniami panie panów instytucji dokumenty pisma x telefoniczne mailowe wejścia wizyty wizyt sesje sesji konsultacje konsultacji połączenia połączeń
    popołudnia wieczory wieczorów poranki noce warsztaty warsztatów dyżury dyżurów wideorozmowy wideorozmów sessions visits sms-y smsy smsów
    """).split { $0 == " " || $0 == "\n" }.map(String.init))

/// "dwugodzinn", "czterdziestominutow": all but the ending.
private let adjectiveStems: [String: Double] = {
    var table: [String: Double] = [:]
    for (prefix, n) in adjectivePrefixes {
        for (unit, size) in [("godzinn", 1.0), ("minutow", 60.0), ("kwadransow", 4.0)] { table[prefix + unit] = n / size }
    }
    return table
}()
private let adjectivePrefixes: [String: Double] = [
    "": 1, "pol": 0.5, "poltora": 1.5, "dwu": 2, "trzy": 3, "cztero": 4, "piecio": 5, "szescio": 6, "dziesiecio": 10, "pietnasto": 15, "dwudziesto": 20,
    "trzydziesto": 30, "czterdziesto": 40, "czterdziestopiecio": 45, "piecdziesiecio": 50, "szescdziesiecio": 60, "dwudziestopiecio": 25, "dwuipol": 2.5,
    "jedno": 1, "siedmio": 7, "osmio": 8, "dziewiecdziesiecio": 90,
]
