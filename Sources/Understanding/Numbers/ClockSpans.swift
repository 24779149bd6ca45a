// From one time of day to another: "10:15–12:45", "od 17 do wpół do ósmej", "zaczęliśmy o 17, skończyliśmy o 18.30".

extension Durations {
    private static let from: Set<String> = ["od", "from", "miedzy", "between", "pomiedzy", "з", "від"]
    private static let until: Set<String> = ["do", "to", "till", "until", "a", "and", "до"]
    private static let at: Set<String> = [
        "o", "at", "start", "poczatek", "godz", "od", "okolo", "ok", "po", "about", "from", "koniec", "do", "till", "punkt", "rowno",
    ]
    private static let announced: Set<String> = ["w", "godz", "godzinach", "godzinami", "o"]
    private static let days: Set<String> = ["dniach", "dni", "tygodniu", "tydzien", "week", "days", "okresie", "punkty", "pkt"]
    private static let finishes = [
        "skoncz", "zakoncz", "koniec", "rozlacz", "wyszl", "wyszed", "pozegna", "ended", "finish", "end", "wyjech", "opusc", "until", "till",
        "zamkne", "trwal", "hung", "odlozy", "wylog", "wstal", "rozesz",
    ]

    func clockRange(_ i: Int) -> TimeSpan? {
        guard let (start, a) = moment(i), i + a < s.words.count else { return nil }
        if let reversed = reversed(i, start, i + a) { return reversed }
        if let finished = finished(i, start, i + a) { return finished }
        var next = i + a
        // "od godziny dziesiątej"
        let spelled = i > 0 && Self.from.contains(form(i - 1)) || i > 1 && form(i - 1).hasPrefix("godz") && Self.from.contains(form(i - 2))
        if let later = wordsBetween(i, next) { next = later }
        if Self.until.contains(form(next)) {
            guard spelled || a >= 2 || isPartOfDay(next + 2) else { return nil }
            next += 1
            while ["godz", "godziny", "okolo", "ok", "about"].contains(form(next)) { next += 1 }
        } else if !isDash(next) { return nil }
        // "12.02. – 1,5 h": a date and a time
        if let (_, length, _) = quantity(next), unit(next + length, .hour) || unit(next + length, .minute) { return nil }
        guard let (end, b) = moment(next), !isPrimed(next + b - 1), !unit(next + b, .hour), !unit(next + b, .minute),
            !unit(next + b, .quarter) else { return nil }
        let isSpoken = ordinals[form(next)] != nil || s.words[next].number == nil || form(next + 1) == "pm" || start < 13
        guard let hours = length(start, end, isSpoken), !isDates(i, next, b) else { return nil }
        guard a >= 2 || b >= 2 || spelled || isPartOfDay(next + b) || i > 0 && Self.announced.contains(form(i - 1)) || start >= 7 else { return nil }
        return TimeSpan(hours: hours, words: i..<next + b, kind: .clock)
    }

    /// "9 to 10 pm", "6 to 7 in the evening", "od 6 do 7 wieczorem".
    private func isPartOfDay(_ i: Int) -> Bool {
        if ["am", "pm", "wieczorem", "rano", "wieczor"].contains(form(i)) { return true }
        return form(i) == "in" && form(i + 1) == "the" && ["evening", "morning", "afternoon"].contains(form(i + 2))
    }

    /// "od 17 siedziałam na telefonie do 19".
    private func wordsBetween(_ i: Int, _ next: Int) -> Int? {
        guard form(i - 1) == "od", !["do", "a"].contains(form(next)), !isDash(next), s.date(at: i) == nil, !unit(next, .hour), !unit(next, .minute),
            let to = (next..<min(next + 6, s.words.count)).first(where: { form($0) == "do" && moment($0 + 1) != nil }),
            !(next...to).contains(where: { s.markBefore[$0] == "," }) else { return nil }
        return to
    }

    /// "zaczęliśmy o 17, skończyliśmy o 18:30", "start 17:00, koniec 19:00".
    private func finished(_ i: Int, _ start: Double, _ next: Int) -> TimeSpan? {
        let isBegun = (max(0, i - 3)..<i).contains(where: isStart) || s.markBefore[next].isEmpty && isStart(next)
        guard i > 0, Self.at.contains(form(i - 1)) || isComing(i) || isBegun,
            s.markBefore[next] == "," || !unit(next, .hour) && !unit(next, .minute),
            let verb = (next..<min(next + 9, s.words.count)).first(where: { k in Self.finishes.contains { form(k).hasPrefix($0) } }),
            !(next + (s.markBefore[next].isEmpty ? 1 : 0)..<verb + 1).dropLast().contains(where: isStart) else { return nil }
        // "11.00 wejście, 14.00 koniec": the time stands before its word
        for k in next..<verb where k + (moment(k)?.1 ?? 9) == verb && s.clock(at: k) != nil && s.markBefore[k] == "," {
            guard let (end, _) = moment(k), let hours = length(start, end, false) else { continue }
            return TimeSpan(hours: hours, words: i..<verb + 1, kind: .clock)
        }
        for k in (verb + 1)..<max(verb + 1, min(verb + 5, s.words.count))
        where k == verb + 1 || Self.at.contains(form(k - 1)) || s.clock(at: k) != nil {
            guard let (end, b) = moment(k), !unit(k + b, .hour), !unit(k + b, .minute), let hours = length(start, end, end < 13) else { continue }
            return TimeSpan(hours: hours, words: i..<k + b, kind: .clock)
        }
        return nil
    }

    private static let starts = [
        "zacz", "rozpocz", "start", "poczatek", "przyjech", "przysz", "przysed", "began", "begun", "weszl", "usiedl", "wpad", "wejsc",
        "zadz", "logow", "zalog", "rang", "zasiad",
    ]
    private static let fromWords: Set<String> = ["od", "from"]
    private func isStart(_ k: Int) -> Bool { Self.fromWords.contains(form(k)) || Self.starts.anyBegins(form(k)) }

    /// "zeszło do 20:30, a zaczęliśmy o 17", "skończyliśmy o 19, początek 17.30": the end stands first.
    private func reversed(_ i: Int, _ end: Double, _ next: Int) -> TimeSpan? {
        guard i > 0, !unit(next, .hour), !unit(next, .minute) else { return nil }
        let hasFinished = Self.at.contains(form(i - 1)) && (max(0, i - 4)..<i).contains { k in Self.finishes.contains { form(k).hasPrefix($0) } }
        // "wyjechałam o 8, byłam od 10 do 12" ends nothing
        let ends = ["do", "till", "until"].contains(form(i - 1))
            || hasFinished && !(next..<max(next, min(next + 6, s.words.count))).contains { Self.fromWords.contains(form($0)) }
        guard ends, !(max(0, i - 8)..<i).contains(where: isStart) else { return nil }
        for k in next..<max(next, min(next + 6, s.words.count)) where isStart(k) {
            for at in (k + 1)..<max(k + 1, min(k + 4, s.words.count)) where at == k + 1 || Self.at.contains(form(at - 1)) {
                guard let (start, b) = moment(at), !unit(at + b, .hour), !unit(at + b, .minute), end > start, end - start <= 12 else {
                    continue
                }
                return TimeSpan(hours: end - start, words: i..<at + b, kind: .clock)
            }
        }
        return nil
    }

    /// "przyjechałem na 10": a time of day.
    func isComing(_ i: Int) -> Bool {
        guard i > 1, form(i - 1) == "na" else { return false }
        let verb = form(i - 2) == "sie" ? form(i - 3) : form(i - 2)
        if (max(0, i - 5)..<i).contains(where: { form($0).hasPrefix("umow") }), let hour = s.words[i].number, hour >= 7 { return true }
        return ["przyjech", "przysz", "przysed", "wpad", "dojech", "stawil", "zaprosi"].anyBegins(verb)
    }

    /// "od 17:15 do wpół do ósmej": spoken hours go to twelve.
    private func length(_ start: Double, _ end: Double, _ isSpoken: Bool) -> Double? {
        // "22:00–0:30" goes past midnight
        if end < 3, start >= 20 { return end + 24 - start }
        let end = end <= start && end <= 12 && isSpoken ? end + 12 : end
        return end > start && end - start <= 12 ? end - start : nil
    }

    /// "14–18 grudnia", "w dniach 7-11.12", "od 1.12 do 7.12".
    private func isDates(_ i: Int, _ next: Int, _ b: Int) -> Bool {
        if months[form(next + b)] != nil || i > 0 && Self.days.contains(form(i - 1)) { return true }
        guard let from = s.date(at: i), let to = s.date(at: next), !["godz", "godzinach"].contains(form(i - 1)) else { return false }
        return from.length > 1 && to.length > 1 && s.markBefore[next + 1] == "."
    }

    /// "za kwadrans dziewiąta", "za pięć druga", "kwadrans po dziesiątej", "quarter past nine", "half past two".
    func spokenMoment(_ i: Int) -> (Double, Int)? {
        if form(i) == "za", let (less, a) = partOfHour(i + 1), let (whole, b) = namedHour(i + 1 + a), unit(i + 1, .quarter)
            || ordinals[form(i + 1 + a)] != nil { return (whole - less, 1 + a + b) }
        guard let (more, a) = partOfHour(i), ["po", "past", "to"].contains(form(i + a)), more < 1,
            let (whole, b) = namedHour(i + a + 1) else { return nil }
        if form(i + a) == "to" { return unit(i, .quarter) || form(i) == "a" ? (whole - more, a + 1 + b) : nil }
        guard unit(i, .quarter) || form(i + a) == "past" || ordinals[form(i + a + 1)] != nil else { return nil }
        return (whole + more, a + 1 + b)
    }

    private func partOfHour(_ k: Int) -> (Double, Int)? {
        if unit(k, .quarter) { return (0.25, 1) }
        if form(k) == "a", unit(k + 1, .quarter) { return (0.25, 2) }
        if form(k) == "half" { return (0.5, 1) }
        guard let (n, length) = s.compoundNumber(at: k), n < 60 else { return nil }
        return (Double(n) / 60, unit(k + length, .minute) ? length + 1 : length)
    }

    private func namedHour(_ k: Int) -> (Double, Int)? {
        if let (n, length) = s.ordinal(at: k), n <= 24 { return (Double(n), length) }
        return s.number(at: k).flatMap { $0 <= 24 ? (Double($0), 1) : nil }
    }

    private func moment(_ i: Int) -> (Double, Int)? {
        guard i < s.words.count else { return nil }
        if let spoken = spokenMoment(i) { return spoken }
        if ["wpol", "pol"].contains(form(i)), form(i + 1) == "do", let hour = ordinals[form(i + 2)] { return (Double(hour) - 0.5, 3) }
        if form(i) == "w", form(i + 1) == "pol", form(i + 2) == "do", let hour = ordinals[form(i + 3)] { return (Double(hour) - 0.5, 4) }
        if form(i) == "noon" || form(i) == "midday" { return (12, 1) }
        if let clock = s.clock(at: i) { return (Double(clock.hour) + Double(clock.minute) / 60, clock.length) }
        if let hour = s.words[i].number, hour <= 24 {
            return (Double(hour), i + 1 < s.words.count && ["tej", "ej", "ta", "am", "pm"].contains(form(i + 1)) ? 2 : 1)
        }
        // "from nine to ten"
        if ["to", "from", "till", "until", "at"].contains(form(i - 1)), let hour = cardinals[form(i)], hour <= 12 { return (Double(hour), 1) }
        guard let (hour, length) = s.ordinal(at: i), hour <= 24 else { return nil }
        // "siedemnasta trzydzieści"
        if let (minute, more) = s.compoundNumber(at: i + length), s.words[i + length].number == nil, (5..<60).contains(minute),
            !unit(i + length + more, .minute) {
            return (Double(hour) + Double(minute) / 60, length + more)
        }
        return (Double(hour), length)
    }
}
