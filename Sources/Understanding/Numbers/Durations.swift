// How long: "półtorej godziny", "1h30", "trzy kwadranse", "od 9 do 11.30", "dwugodzinne spotkanie".

/// A stretch of time in words of a sentence.
struct TimeSpan: Sendable {
    enum Kind: Sendable { case duration, clock, bare }
    var hours: Double
    var words: Range<Int>
    var kind: Kind
    /// "2-3 godziny", "1,45": what exactly is meant remains open.
    var isOpen = false
}

/// Finds stretches of time. `isOne` tells the classes of `hoursWords`.
struct Durations {
    let s: Sentence
    let isOne: (Token, String) -> Bool

    private func unit(_ i: Int, _ name: String) -> Bool { s.words.indices.contains(i) && isOne(s.words[i], name) }
    private func form(_ i: Int) -> String { s.words.indices.contains(i) ? s.words[i].form : "" }
    private func isDash(_ i: Int) -> Bool { s.markBefore.indices.contains(i) && ["-", "–", "—", "−", "÷"].contains(s.markBefore[i]) }

    /// Each stretch once, in order; numbers without a unit as `.bare`.
    func all() -> [TimeSpan] {
        var out: [TimeSpan] = []
        var i = 0
        while i < s.words.count {
            if let found = span(i) { out.append(found); i = found.words.upperBound; continue }
            // "o kwadrans po dziewiątej"
            if let moment = spokenMoment(i) { i += moment.1; continue }
            if isElliptic(i) { out.append(TimeSpan(hours: 1, words: i..<i + 1, kind: .bare)); i += 1; continue }
            if let length = other(i) { i += length; continue }
            // "pół dnia" is no half hour
            if unit(i, "half.hour"), !endsThought(i + 1) { i += 1; continue }
            if let (value, length, open) = quantity(i), standsAlone(i + length) { out.append(TimeSpan(hours: value, words: i..<i + length, kind: .bare, isOpen: open)); i += length; continue }
            i += 1
        }
        return out
    }

    /// "nie dwie godziny, tylko jedna", "wyszła jedna": an hour.
    private func isElliptic(_ i: Int) -> Bool {
        guard ["jedna", "jedną", "jedne"].map({ folded($0) }).contains(form(i)), i > 0, endsThought(i + 1) else { return false }
        return ["tylko", "wyszla", "wyszlo", "raczej", "a", "byla", "lecz"].contains(form(i - 1))
    }

    /// "5 wniosków" counts something else; "3 mail" and "dwie i pół na telefonie" are time.
    private func standsAlone(_ i: Int) -> Bool {
        endsThought(i) || s.words[i].kind == .number || ["telephone", "mailing", "forum.word", "skype.word", "in.person", "hour"].contains { unit(i, $0) } || ["osobiscie", "zdalnie", "po", "u", "wczoraj", "tylko", "razem", "lacznie", "via", "in", "at", "this", "za", "x", "razy"].contains(form(i))
    }

    private func span(_ i: Int) -> TimeSpan? {
        if let range = clockRange(i) { return range }
        if s.date(at: i) != nil, s.words[i + 1].number != nil, s.words[i + 1].text.hasPrefix("0"), s.words[i + 1].text.count == 2 { return nil }  // "12.01"
        if let alternatives = alternatives(i) { return alternatives }
        if let (value, length) = adjective(i) { return TimeSpan(hours: value, words: i..<i + length, kind: .duration) }
        guard spokenMoment(i) == nil, let (value, length, open) = measured(i) else { return nil }
        return less(i, value, length, open)
    }

    /// "dwie godziny bez kwadransa".
    private func less(_ i: Int, _ value: Double, _ length: Int, _ open: Bool) -> TimeSpan {
        if ["bez", "minus"].contains(form(i + length)), let (minus, more, _) = measured(i + length + 1), minus < value {
            return TimeSpan(hours: value - minus, words: i..<i + length + 1 + more, kind: .duration, isOpen: open)
        }
        return TimeSpan(hours: value, words: i..<i + length, kind: .duration, isOpen: open)
    }

    // MARK: Numbers

    /// A number with its decimals or half: how much, how many words, and whether the decimals could be minutes.
    func quantity(_ i: Int) -> (Double, Int, Bool)? {
        guard i < s.words.count else { return nil }
        if unit(i, "half.hour") { return (0.5, 1, false) }
        if unit(i, "hour.half") { return (1.5, 1, false) }
        if ["½", "¼", "¾"].contains(s.words[i].text) { return (["½": 0.5, "¼": 0.25, "¾": 0.75][s.words[i].text] ?? 0, 1, false) }
        guard let (whole, length) = s.compoundNumber(at: i) else { return nil }
        let next = i + length
        if s.words[i].number != nil, let decimal = decimal(i, whole) { return decimal }
        if next < s.words.count, s.words[next].text == "½" { return (Double(whole) + 0.5, length + 1, false) }
        if ["i", "and", "z", "й", "і", "та"].contains(form(next)) {
            if unit(next + 1, "half.hour") { return (Double(whole) + 0.5, length + 2, false) }
            if form(next + 1) == "cwierc", unit(next + 2, "hour") { return (Double(whole) + 0.25, length + 2, false) }
            if form(next + 1) == "a", unit(next + 2, "half.hour") { return (Double(whole) + 0.5, length + 3, false) }
        }
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

    /// "2 godziny", "godzina", "kwadrans", "1h 15 min", "an hour and three quarters".
    private func measured(_ i: Int) -> (Double, Int, Bool)? {
        if let exact = colon(i) { return exact }
        if let (value, length, open) = quantity(i) {
            var at = i + length
            while ["a", "an", "of", "pelne", "pelnych", "cale", "zegarowe", "zegarowa", "rowne", "whole", "full"].contains(form(at)) { at += 1 }
            if unit(at, "hour") {
                let (more, end) = behind(at + 1, isPlain: !unit(i, "half.hour") && !unit(i, "hour.half"))
                return (value + more, end - i, open)
            }
            if unit(at, "minute"), !unit(i, "half.hour") || form(i) == "pol" { return (value / 60, at + 1 - i, open) }
            if unit(at, "quarter") { return (value / 4, ofHour(at + 1) - i, open) }
            return nil
        }
        if unit(i, "quarter") { return (0.25, ofHour(i + 1) - i, false) }
        guard unit(i, "hour"), isSingular(i) else { return nil }
        let (more, end) = behind(i + 1, isPlain: true)
        return (1 + more, end - i, false)
    }

    /// "quarters of an hour", "ćwierć godziny".
    private func ofHour(_ i: Int) -> Int {
        var at = i
        if form(at) == "of" { at += 1 }
        if ["an", "a"].contains(form(at)) { at += 1 }
        return unit(at, "hour") ? at + 1 : i
    }

    /// "godzina", "godzinę", "an hour": one; "godziny" and "o godzinie" are not.
    private func isSingular(_ i: Int) -> Bool {
        guard ["godzina", "godzine", "godzinka", "godzinke", "godzinki", "hour", "година", "годину", "godzinie", "godzinny"].contains(form(i)) else { return false }
        if form(i) == "godzinie" { return form(i - 1) == "po" }
        if ["o", "od", "do", "przed", "za", "która", "ktora", "every", "co"].contains(form(i - 1)) { return false }
        // "godzina 10": a time of day
        return !(s.words.indices.contains(i + 1) && s.words[i + 1].number.map { $0 < 25 && !s.words[i + 1].spaced == false && !unit(i + 2, "minute") } ?? false)
    }

    /// "… i pół", "… i kwadrans", "… 15 min", "1h30", "godzina dziesięć".
    private func behind(_ i: Int, isPlain: Bool) -> (Double, Int) {
        var at = i
        while ["zegarowych", "zegarowe", "zegarowa"].contains(form(at)) { at += 1 }
        let start = at
        guard isPlain, at < s.words.count, s.markBefore[at].isEmpty || s.markBefore[at] == "+" || s.markBefore[at] == "." else { return (0, start) }
        if ["i", "and", "z", "plus", "oraz", "і", "та", "й"].contains(form(at)) { at += 1 }
        let joined = at > start
        if joined, form(at) == "a" { at += 1 }
        if joined, unit(at, "half.hour"), !unit(at + 1, "hour") { return (0.5, at + 1) }
        if joined, unit(at, "quarter") { return (0.25, ofHour(at + 1)) }
        guard let (value, length) = s.compoundNumber(at: at), value < 60 else { return (0, start) }
        let end = at + length
        if joined, unit(end, "quarter") { return (Double(value) / 4, ofHour(end + 1)) }
        if unit(end, "minute") || form(end) == "m" { return (Double(value) / 60, end + 1) }
        if !joined, value >= 5, !s.words[at].spaced || endsThought(end), !unit(end, "hour") { return (Double(value) / 60, end) }
        return (0, start)
    }

    private func endsThought(_ i: Int) -> Bool { i >= s.words.count || !s.markBefore[i].isEmpty || s.words[i].kind == .word && ["na", "przez", "w", "i", "on", "by"].contains(form(i)) }

    /// "1:30 h", "1:30": behind a colon stand minutes; up to six hours no one means a time of day.
    private func colon(_ i: Int) -> (Double, Int, Bool)? {
        guard let clock = s.clock(at: i), s.markBefore[i + 1] == ":", i == 0 || !["o", "od", "do", "at", "godz", "godzina", "godzinie", "from", "to"].contains(form(i - 1)), !isDash(i), !isDash(i + clock.length) else { return nil }
        let hours = Double(clock.hour) + Double(clock.minute) / 60
        if unit(i + clock.length, "hour") { return (hours, clock.length + 1, false) }
        return clock.hour <= 6 ? (hours, clock.length, false) : nil
    }

    /// "2-3 godziny", "dwie albo trzy godziny".
    private func alternatives(_ i: Int) -> TimeSpan? {
        guard let (first, length, _) = quantity(i), i + length < s.words.count else { return nil }
        let isOr = ["albo", "lub", "czy", "do", "or", "to", "moze"].contains(form(i + length))
        guard isOr || isDash(i + length), let (second, more, _) = quantity(i + length + (isOr ? 1 : 0)), second > first else { return nil }
        let end = i + length + (isOr ? 1 : 0) + more
        guard unit(end, "hour") || unit(end, "minute") else { return nil }
        return TimeSpan(hours: unit(end, "hour") ? second : second / 60, words: i..<end + 1, kind: .duration, isOpen: true)
    }

    /// "dwugodzinne", "półgodzinna", "45-minutowa".
    private func adjective(_ i: Int) -> (Double, Int)? {
        if let n = s.words[i].number, i + 1 < s.words.count, !s.words[i + 1].spaced {
            if form(i + 1).hasPrefix("godzinn") { return (Double(n), 2) }
            if form(i + 1).hasPrefix("minutow") { return (Double(n) / 60, 2) }
        }
        let form = form(i)
        for (marker, size) in [("godzinn", 1.0), ("minutow", 60.0), ("kwadransow", 4.0)] {
            guard let at = form.range(of: marker) else { continue }
            let prefix = String(form[..<at.lowerBound])
            if let n = adjectivePrefixes[prefix] { return (n / size, 1) }
        }
        return nil
    }

    // MARK: Of the clock

    /// "10:15–12:45", "od 10 do 12:30", "między 9 a 11".
    private func clockRange(_ i: Int) -> TimeSpan? {
        guard let (start, a) = moment(i), i + a < s.words.count else { return nil }
        var next = i + a
        // "od 17 siedziałam na telefonie do 19"
        if i > 0, form(i - 1) == "od", !["do", "a"].contains(form(next)), !isDash(next), s.date(at: i) == nil, !unit(next, "hour"), !unit(next, "minute"),
            let to = (next..<min(next + 6, s.words.count)).first(where: { form($0) == "do" && moment($0 + 1) != nil }), !(next...to).contains(where: { s.markBefore[$0] == "," }) { next = to }
        let spelled = i > 0 && ["od", "from", "miedzy", "between", "pomiedzy", "з", "від"].contains(form(i - 1))
        let announced = spelled || i > 0 && ["w", "godz", "godzinach", "godzinami", "o"].contains(form(i - 1))
        let dash = isDash(next)
        if ["do", "to", "till", "until", "a", "and", "до"].contains(form(next)) {
            guard spelled || a >= 2 else { return nil }
            next += 1
            while ["godz", "godziny", "około", "okolo"].contains(form(next)) { next += 1 }
        } else if !dash { return nil }
        guard let (end, b) = moment(next), end > start, end - start <= 12, !unit(next + b, "hour"), !unit(next + b, "minute"), !unit(next + b, "quarter") else { return nil }
        guard a >= 2 || b >= 2 || announced || start >= 7 else { return nil }
        if s.date(at: i) != nil, dash, months[form(next + b)] != nil { return nil }
        return TimeSpan(hours: end - start, words: i..<next + b, kind: .clock)
    }

    /// "za kwadrans dziewiąta", "za pięć druga", "kwadrans po dziesiątej", "quarter past nine", "half past two".
    private func spokenMoment(_ i: Int) -> (Double, Int)? {
        func part(_ k: Int) -> (Double, Int)? {
            if unit(k, "quarter") { return (0.25, 1) }
            if form(k) == "a", unit(k + 1, "quarter") { return (0.25, 2) }
            if form(k) == "half" { return (0.5, 1) }
            guard let (n, length) = s.compoundNumber(at: k), n < 60 else { return nil }
            return (Double(n) / 60, unit(k + length, "minute") ? length + 1 : length)
        }
        func hour(_ k: Int) -> (Double, Int)? {
            if let (n, length) = s.ordinal(at: k), n <= 24 { return (Double(n), length) }
            return s.number(at: k).flatMap { $0 <= 24 ? (Double($0), 1) : nil }
        }
        if form(i) == "za", let (less, a) = part(i + 1), let (whole, b) = hour(i + 1 + a), unit(i + 1, "quarter")
            || ordinals[form(i + 1 + a)] != nil { return (whole - less, 1 + a + b) }
        guard let (more, a) = part(i), ["po", "past", "to"].contains(form(i + a)), more < 1, let (whole, b) = hour(i + a + 1) else { return nil }
        if form(i + a) == "to" { return unit(i, "quarter") || form(i) == "a" ? (whole - more, a + 1 + b) : nil }
        guard unit(i, "quarter") || form(i + a) == "past" || ordinals[form(i + a + 1)] != nil else { return nil }
        return (whole + more, a + 1 + b)
    }

    private func moment(_ i: Int) -> (Double, Int)? {
        guard i < s.words.count else { return nil }
        if let spoken = spokenMoment(i) { return spoken }
        if ["wpol", "pol"].contains(form(i)), form(i + 1) == "do", let hour = ordinals[form(i + 2)] { return (Double(hour) - 0.5, 3) }
        if let clock = s.clock(at: i) { return (Double(clock.hour) + Double(clock.minute) / 60, clock.length) }
        if let hour = s.words[i].number, hour <= 24 { return (Double(hour), i + 1 < s.words.count && ["tej", "ej", "ta", "am", "pm"].contains(form(i + 1)) ? 2 : 1) }
        // "from nine to ten"
        if ["to", "from", "till", "until", "at"].contains(form(i - 1)), let hour = cardinals[form(i)], hour <= 12 { return (Double(hour), 1) }
        guard let (hour, length) = s.ordinal(at: i), hour <= 24 else { return nil }
        return (Double(hour), length)
    }

    // MARK: Other numbers

    private func isCounted(_ i: Int) -> Bool { countedThings.contains(form(i)) && s.markBefore[i].isEmpty }

    /// Dates, times of day, ordinals and counted things are no durations.
    private func other(_ i: Int) -> Int? {
        if let date = s.date(at: i), !(date.length == 2 && s.markBefore[i + 1] == "." && s.words[i + 1].number != nil && quantity(i).map { !$0.2 } ?? false) { return date.length }
        if let clock = s.clock(at: i), s.markBefore[i + 1] == ":" || i > 0 && ["o", "od", "do", "at", "godz", "godzinie"].contains(form(i - 1)) { return clock.length }
        if i > 0, ["o", "godz", "godzinie", "at", "nr", "od", "do", "tel", "ul", "punkt", "pkt"].contains(form(i - 1)), s.number(at: i) != nil { return 1 }
        if let n = s.words[i].number, n > 99 { return 1 }
        if s.number(at: i) != nil, i + 1 < s.words.count, dayEndings.contains(form(i + 1)), !s.words[i + 1].spaced { return 2 }
        if let (_, length) = s.compoundNumber(at: i), isCounted(i + length) || isCounted(i + length + 1), isCounted(i + length) || s.markBefore.indices.contains(i + length) && s.markBefore[i + length].isEmpty && !["i", "and", "plus"].contains(form(i + length)) && s.words[i + length].kind == .word { return length }
        return ordinals[form(i)] != nil && cardinals[form(i)] == nil ? 1 : ["one", "jedno", "jednym", "jednej", "jedna", "jeden", "jednego"].contains(form(i)) ? 1 : nil
    }
}

/// What is counted beside the time: persons, calls, letters.
let countedThings: Set<String> = Set(folded("""
    osób osoby osobę osobami osobom telefony telefonów rozmowy rozmów maile maili wiadomości listy listów spotkania spotkań dni razy raz tygodnie tygodni stycznia
    calls emails mails e-mails letters messages meetings people days times posts wpisy wpisów posty postów wątki wątków pytań pytania bibliotek biblioteki bibliotekami paniami panie panów instytucji dokumenty pisma x telefoniczne mailowe
    wejścia wizyty wizyt sesje konsultacje konsultacji
    """).split { $0 == " " || $0 == "\n" }.map(String.init))

private let adjectivePrefixes: [String: Double] = [
    "": 1, "pol": 0.5, "poltora": 1.5, "dwu": 2, "trzy": 3, "cztero": 4, "piecio": 5, "szescio": 6, "dziesiecio": 10, "pietnasto": 15, "dwudziesto": 20, "trzydziesto": 30, "czterdziesto": 40,
    "czterdziestopiecio": 45, "piecdziesiecio": 50, "szescdziesiecio": 60, "dwudziestopiecio": 25, "dwuipol": 2.5, "jedno": 1,
]
