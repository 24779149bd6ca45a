// So many times the same: "dwa razy po trzy kwadranse", "2 x 45 min", "three emails, ten minutes each".

struct HoursTimes {
    let s: Sentence
    let segment: HoursSegment

    private static let adverbs = ["twice": 2, "dwukrotnie": 2, "trzykrotnie": 3, "czterokrotnie": 4, "thrice": 3, "двічі": 2]
    private static let timesWords: Set<String> = ["x", "razy", "times", "рази"]
    private static let dayWords: Set<String> = [
        "dni", "days", "razy", "times", "dnia", "wieczory", "wieczorow", "popoludnia", "popoludni", "poranki", "rankow", "днi", "дні",
    ]
    private static let endings = ["zerwal", "przerwal", "rozlacz", "padl", "skoncz", "zakoncz"]
    private static let places: Set<String> = ["w", "we", "u", "z", "ze", "do", "na", "in", "at", "with"]
    private static let ands: Set<String> = ["i", "oraz", "and", "a"]
    private static let units = ["godz", "minut", "kwadrans", "hour", "quarter", "хвил", "годин", "razy", "times", "przed", "przez"]
    private static let crosses: Set<String> = ["x", "×", "*"]

    /// "Było sześć maili.": the one number of the sentence.
    static func counted(_ s: Sentence) -> Int? {
        let named = s.words.indices.filter { i in
            s.number(at: i).map { (2...40).contains($0) } ?? false
                && s.words[(i + 1)...].prefix(2).contains { countedThings.contains($0.form) }
        }
        return named.count == 1 ? s.number(at: named[0]) : nil
    }

    /// 0 when it isn't said how many times, nil for once.
    func count(of span: TimeSpan) -> Int? {
        let i = span.words.lowerBound
        if let n = right(before: i) ?? multiplied(span.words.upperBound) { return n }
        // "two half-hour sessions", "trzy półgodzinne rozmowy"
        let adjective = i > 1 && s.markBefore[i - 1].isEmpty && span.kind == .duration && weekdays[s.words[i - 1].form] == nil
        if span.words.count == 1, i > 0, let n = s.number(at: i - 1) ?? (adjective ? s.number(at: i - 2) : nil), (2...30).contains(n),
            s.markBefore[i].isEmpty, s.words[span.words.upperBound...].prefix(2).contains(where: { countedThings.contains($0.form) }) { return n }
        guard isEach(i) else { return nil }
        if let n = behind(span.words.upperBound) ?? ahead(of: i) ?? (isPair ? 2 : nil) { return n }
        let days = weekdaysNamed, places = placesNamed(before: i)
        if days > 1, places > 1, days != places { return 0 }
        return max(days, places) > 1 ? max(days, places) : 0
    }

    /// "2 x", "dwa razy", "twice".
    private func right(before i: Int) -> Int? {
        guard i > 0 else { return nil }
        // but "trzy razy: 15 min, pół godziny i pół" lists them
        if i > 1, s.markBefore[i] != ":", Self.timesWords.contains(s.words[i - 1].form), let n = s.number(at: i - 2) { return n }
        if Self.crosses.contains(s.markBefore[i]), let n = s.number(at: i - 1) { return n }
        // "3 rozmowy × 30 min"
        if i > 1, Self.crosses.contains(s.markBefore[i]), countedThings.contains(s.words[i - 1].form), let n = s.number(at: i - 2) { return n }
        // "12 maili x 5 min"
        if i > 2, s.words[i - 1].form == "x", countedThings.contains(s.words[i - 2].form), let n = s.number(at: i - 3) { return n }
        return Self.adverbs[s.words[i - 1].form]
    }

    /// "po 20 minut", "every call ten minutes each"; but "skończyliśmy po dwóch" says when.
    private func isEach(_ i: Int) -> Bool {
        if segment.says("each") { return true }
        guard i > 0 else { return false }
        let before = s.words[i - 1].form
        // "6 telefonów à 15 minut"
        if s.words[i - 1].text.lowercased() == "à" { return true }
        if before == "po", let verb = s.words[..<(i - 1)].last(where: { $0.kind == .word && $0.form != "sie" }),
            Self.endings.anyBegins(verb.form) { return false }
        if before == "po" { return !segment.says("fact", "settle") || isPair }
        // "po jakieś", "po około"
        if i > 1, s.words[i - 2].form == "po", ["jakies", "jakis", "okolo", "ok", "circa", "mniej", "gora"].contains(before) { return true }
        return before == "of" && countedThings.contains(s.words[max(0, i - 2)].form)
    }

    /// "20 min x 3".
    private func multiplied(_ end: Int) -> Int? {
        guard end < s.words.count else { return nil }
        if Self.timesWords.contains(s.words[end].form) { return s.number(at: end + 1) }
        return Self.crosses.contains(s.markBefore[end]) ? s.number(at: end) : nil
    }

    /// "po godzinie przez trzy dni".
    private func behind(_ end: Int) -> Int? {
        for k in end..<max(end, min(end + 5, s.words.count - 1)) where Self.dayWords.contains(s.words[k + 1].form) {
            if let n = s.number(at: k) { return n }
        }
        // "po kwadransie z czterema osobami"
        if end + 1 < s.words.count, s.markBefore[end].isEmpty, Self.partners.contains(s.words[end].form), let n = s.number(at: end + 1),
            (2...30).contains(n), countsNext(end + 1) { return n }
        return nil
    }

    private static let partners: Set<String> = ["z", "ze", "dla", "with", "for"]
    /// "obie rozmowy"
    private var isPair: Bool { s.words.contains { ["obie", "oba", "obydwie", "obydwa", "obu", "both"].contains($0.form) } }

    /// "trzy telefony po 20 minut", "dwukrotnie po godzinie".
    private func ahead(of i: Int) -> Int? {
        for k in stride(from: i - 1, through: max(0, i - 12), by: -1) {
            if let n = Self.adverbs[s.words[k].form] { return n }
            // "dwadzieścia cztery maile"
            if k > 0, let (n, length) = s.compoundNumber(at: k - 1), length == 2, n < 61,
                s.words[(k + 1)..<i].contains(where: { countedThings.contains($0.form) }) { return n }
            if let n = s.number(at: k), (2...30).contains(n),
                countsNext(k) || s.words[(k + 1)..<i].contains(where: { countedThings.contains($0.form) }) { return n }
        }
        return nil
    }

    /// "do trzech sołtysów, z każdym kwadrans": whatever stands behind the number.
    private func countsNext(_ k: Int) -> Bool {
        guard k + 1 < s.words.count, s.words[k + 1].kind == .word, s.markBefore[k + 1].isEmpty else { return false }
        let form = s.words[k + 1].form
        // "trzy soboty po dwie godziny"
        if weekdays[form] != nil { return s.words[k].number == nil }
        return (form.utf8.count > 3 || form == "pan") && months[form] == nil && !Self.units.anyBegins(form)
    }

    /// "w Łęgu i w Kijach, po godzinie": a preposition that comes again behind a comma or "i".
    private func placesNamed(before i: Int) -> Int {
        var count: [Character: Int] = [:], seen = Set<Character>()
        for k in s.words.indices.prefix(i) {
            let form = s.words[k].form
            guard Self.places.contains(form), let letter = form.first, s.words[k + 1].kind == .word, weekdays[s.words[k + 1].form] == nil else {
                continue
            }
            let goesOn = k > 0 && (s.markBefore[k] == "," || Self.ands.contains(s.words[k - 1].form))
            if goesOn, seen.contains(letter) { count[letter, default: 1] += 1 }
            seen.insert(letter)
        }
        return count.count == 1 ? count.values.first ?? 1 : 1
    }

    /// "od poniedziałku do piątku", "Monday to Friday"
    private func isRange(_ first: Int, _ last: Int) -> Bool {
        first > 0 && ["od", "from"].contains(s.words[first - 1].form) || last == first + 2 && ["to", "do", "till"].contains(s.words[first + 1].form)
    }

    /// "w poniedziałek, środę i piątek"; "od poniedziałku do piątku" are five.
    private var weekdaysNamed: Int {
        let named = s.words.indices.compactMap { i in weekdays[s.words[i].form].map { (day: $0, at: i) } }
        if named.count == 2, isRange(named[0].at, named[1].at), named[1].day > named[0].day {
            return named[1].day - named[0].day + 1
        }
        return Set(named.map(\.day)).count
    }
}
