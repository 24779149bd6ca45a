// Numbers in a text about hours: how many, and which of them are no time at all.

extension Durations {
    // MARK: Numbers

    static let fractions = ["½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1.0 / 3, "⅔": 2.0 / 3]
    static let joining: Set<String> = ["i", "and", "z", "plus", "oraz", "і", "та", "й", "з"]

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
            // "2 i kwadrans"
            if unit(next + 1, .quarter) { return (Double(whole) + 0.25, ofHour(next + 2) - i, false) }
            if form(next + 1) == "cwierc", unit(next + 2, .hour) { return (Double(whole) + 0.25, length + 2, false) }
            if form(next + 1) == "a", unit(next + 2, .halfHour) { return (Double(whole) + 0.5, length + 3, false) }
            // "two and a quarter hours", "two and three quarter hours"
            if unit(next + 2, .quarter), unit(next + 3, .hour), let n = form(next + 1) == "a" ? 1 : s.number(at: next + 1) {
                return (Double(whole) + Double(n) / 4, length + 3, false)
            }
        }
        // "1 i 1/2", "1 1/2"
        if let top = s.number(at: next + joined), s.markBefore[next].isEmpty, let (part, more, _) = decimal(next + joined, top), part < 1,
            s.markBefore[next + joined + 1] == "/" { return (Double(whole) + part, length + joined + more, false) }
        if form(next) == "czwarte", whole == 3 { return (0.75, length + 1, false) }
        return (Double(whole), length, false)
    }

    func decimal(_ i: Int, _ whole: Int) -> (Double, Int, Bool)? {
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

    /// "45'": minutes.
    func isPrimed(_ i: Int) -> Bool {
        let text = s.words[i].text
        guard s.words[i].kind == .number, text.endIndex < text.base.endIndex else { return false }
        return ["'", "’", "′", "`"].contains(text.base[text.endIndex])
    }

    /// "quarters of an hour", "ćwierć godziny".
    func ofHour(_ i: Int) -> Int {
        var at = i
        if form(at) == "of" { at += 1 }
        if ["an", "a"].contains(form(at)) { at += 1 }
        return unit(at, .hour) ? at + 1 : i
    }

    /// "30m": metres are not sent to a library.
    func isShortMinute(_ at: Int, _ value: Double) -> Bool {
        form(at) == "m" && at > 0 && s.words[at - 1].kind == .number && s.markBefore[at].isEmpty && value >= 2 && value == value.rounded()
    }

    /// "minut 90", "godzin: 3": but "godz. 16" is a time of day.
    func unitFirst(_ i: Int) -> TimeSpan? {
        // "godz 1 min 45"
        if unit(i, .hour), unit(i + 2, .minute), let hours = s.number(at: i + 1), hours < 13, let minutes = s.number(at: i + 3), minutes < 60 {
            return TimeSpan(hours: Double(hours) + Double(minutes) / 60, words: i..<i + 4, kind: .duration)
        }
        let isMinutes = unit(i, .minute), isHours = ["godzin", "hours", "h", "godziny"].contains(form(i))
        guard isMinutes || isHours, i == 0 || s.number(at: i - 1) == nil || !s.markBefore[i].isEmpty, i + 1 < s.words.count,
            s.markBefore[i + 1] == ":" || s.markBefore[i + 1].isEmpty && (isMinutes || form(i) == "godzin"),
            let (value, length, isOpen) = quantity(i + 1), kinds.indices.contains(i + 1), kinds[i + 1].isDisjoint(with: .units) else { return nil }
        let end = i + 1 + length
        guard !unit(end, .hour), !unit(end, .minute), !isDash(end), !isCounted(end), isMinutes || value <= 24, s.clock(at: i + 1) == nil || !isOpen
        else { return nil }
        return TimeSpan(hours: isMinutes ? value / 60 : value, words: i..<end, kind: .duration, isOpen: isOpen, unit: isMinutes ? 1.0 / 60 : 1)
    }

    private static let glued: Set<String> = ["polgodziny", "polgodzinka", "polgodzinke", "polgodzinki", "півгодини", "півгодинки"]

    /// "dwugodzinne", "półgodzinna", "45-minutowa".
    func adjective(_ i: Int) -> (Double, Int)? {
        if let n = s.words[i].number, i + 1 < s.words.count, !s.words[i + 1].spaced {
            if form(i + 1).hasPrefix("godzinn") { return (Double(n), 2) }
            if form(i + 1).hasPrefix("minutow") { return (Double(n) / 60, 2) }
        }
        let form = form(i)
        guard form.utf8.count > 6 else { return nil }
        if Self.glued.contains(form) { return (0.5, 1) }
        // "half-hour", "two-hour", "ninety-minute"
        if form == "hour-long" { return (1, 1) }
        for (unit, size) in [("-hour", 1.0), ("-hour-long", 1.0), ("-minute-long", 60.0), ("-minute", 60.0)] where form.hasSuffix(unit) {
            let number = String(form.dropLast(unit.count))
            return number == "half" ? (0.5, 1) : cardinals[number].map { (Double($0) / size, 1) }
        }
        for ending in 1...3 {
            if let hours = adjectiveStems[String(form.dropLast(ending))] { return (hours, 1) }
        }
        return nil
    }

    // MARK: Other numbers

    func isCounted(_ i: Int) -> Bool { countedThings.contains(form(i)) && s.markBefore[i].isEmpty }

    private static let beforeOther: Set<String> = [
        "o", "godz", "godzinie", "at", "nr", "numer", "od", "do", "ul", "punkt", "pkt", "tydzien", "tygodniu", "week", "dzien", "etap", "rok",
        "pokoj", "pokoju", "sala", "sali", "nas", "ich", "faktura", "strona", "lekcja", "rozdzial",
    ]
    /// "tydzień 3", "sala 2", "o 5": but "w tygodniu trzy", "zaokrąglijmy do dwóch".
    private func isLabelled(_ i: Int) -> Bool {
        let before = form(i - 1)
        guard Self.beforeOther.contains(before) else { return false }
        if before.hasPrefix("tyg") || before == "week", s.words[i].number == nil { return false }
        // "w tym tygodniu 2,5"
        if before == "tygodniu", form(i - 2) == "tym" { return false }
        return !(before == "do" && form(i - 2).hasPrefix("zaokragl"))
    }

    private static let oneThing: Set<String> = ["one", "jeden", "jedno", "jednego", "jednym"]
    private static let oneOfThem: Set<String> = ["one", "jedno", "jednym", "jednej", "jedna", "jeden", "jednego"]

    /// Dates, times of day, ordinals and counted things are no durations.
    func other(_ i: Int) -> Int? {
        // "1) telefon", "2. spotkanie", "ad 1) 5": the numbers of a list
        if i == 1, form(0) == "ad", s.words[1].number != nil, s.words.count > 2, [")", ".", ":", ",", "-", "–"].contains(s.markBefore[2]) { return 1 }
        if isOfName(i) || isOfList(i) { return 1 }
        if i == 0, s.words.count > 1, s.words[0].number.map({ $0 > 0 }) ?? false, s.words[1].spaced,
            s.words[1].kind == .word || s.words.count > 2 && s.markBefore[1] == ")",
            [")", "."].contains(s.markBefore[1]) { return 1 }
        if let length = phoneNumber(i) ?? daysOfMonth(i) { return length }
        if let date = s.date(at: i), !isDecimal(date, i) { return date.length }
        if let clock = s.clock(at: i), s.markBefore[i + 1] == ":" || i > 0 && ["o", "od", "do", "at", "godz", "godzinie"].contains(form(i - 1)) {
            return clock.length
        }
        if i > 0, let n = s.number(at: i), isLabelled(i) || form(i - 1) == "tel" && n > 12 && isDialled(i) {
            return s.words[i].number.flatMap { decimal(i, $0)?.1 } ?? 1
        }
        if isTimeOfDay(i) { return 2 }
        if s.words[i].number != nil, isComing(i), !unit(i + 1, .hour), !unit(i + 1, .minute) { return 1 }
        if let n = s.words[i].number, n > 99 || form(i - 1) == "x" && (unit(i - 2, .hour) || unit(i - 2, .minute)) { return 1 }
        if s.number(at: i) != nil, i + 1 < s.words.count, dayEndings.contains(form(i + 1)), !s.words[i + 1].spaced { return 2 }
        if let (_, length) = s.compoundNumber(at: i), isCounted(i + length) || isCounted(i + length + 1) && countsPast(i + length) { return length }
        // "jeden telefon", "one video call": no hours
        if Self.oneThing.contains(form(i)), (i + 1...i + 2).contains(where: { kinds.indices.contains($0) && !kinds[$0].isDisjoint(with: .ways) }),
            s.markBefore.indices.contains(i + 1), s.markBefore[i + 1].isEmpty { return 1 }
        // "one of them", but "one and a half"
        let isPart = Self.oneOfThem.contains(form(i)) && (quantity(i)?.1 ?? 1) == 1
        return ordinals[form(i)] != nil && cardinals[form(i)] == nil || isPart ? 1 : nil
    }

    /// "tel 32 256 34 12", but "tel 30 + 15 min".
    private func isDialled(_ i: Int) -> Bool {
        if (s.words[i].number ?? 0) > 99 { return true }
        return i + 1 < s.words.count && s.words[i + 1].kind == .number && (s.markBefore[i + 1].isEmpty || isDash(i + 1))
    }

    /// "na 16.00", "na 18:30": later than anybody works.
    private func isTimeOfDay(_ i: Int) -> Bool {
        guard let clock = s.clock(at: i), clock.hour >= 7, i > 0 else { return false }
        return ["na", "dnia", "okolo", "po", "przed"].contains(form(i - 1)) && !unit(i + 2, .hour)
    }

    /// "L4", "face2face", "B2": a digit that is a part of a word.
    private func isOfName(_ i: Int) -> Bool {
        guard i > 0, s.words[i].number != nil, !s.words[i].spaced, s.markBefore[i].isEmpty, s.words[i - 1].kind == .word,
            weekdays[form(i - 1)] == nil, kinds[i - 1].isDisjoint(with: .units) else { return false }
        return s.words[i - 1].text.count == 1 && s.words[i - 1].isCapitalised
            || i + 1 < s.words.count && !s.words[i + 1].spaced && s.words[i + 1].kind == .word && kinds[i + 1].isDisjoint(with: .units)
    }

    /// "1) mail 1 h 2) narada 2 h": the numbers of a list in one line.
    private func isOfList(_ i: Int) -> Bool {
        guard i > 0, i + 1 < s.words.count, let n = s.words[i].number, n < 10, s.markBefore[i + 1] == ")" else { return false }
        return s.markBefore[i] != "(" && (max(0, i - 3)...i).allSatisfy { s.markBefore[$0] != "(" }
    }

    private static let betweenDays: Set<String> = ["i", "oraz", "do", "a", "and", "to", "та", "і"]

    /// "23 456 78 90"
    private func phoneNumber(_ i: Int) -> Int? {
        var end = i
        while end < min(i + 6, s.words.count), s.words[end].number != nil, end == i || s.markBefore[end].isEmpty || isDash(end) { end += 1 }
        return end - i > 2 && s.words[i..<end].reduce(0, { $0 + $1.text.count }) > 6 ? end - i : nil
    }

    /// "7-11 grudnia", "7 i 9 grudnia", "7, 8 i 9.12": days before a date.
    private func daysOfMonth(_ i: Int) -> Int? {
        var at = i
        if let date = s.date(at: i), date.length == 2 { return nil }
        // "4 maja godzina, 7 maja dwie, 11 maja trzy": days are no cardinal words, and a day stands behind no other date
        if s.words[i].number == nil && ordinals[form(i)] == nil || i > 1 && months[form(i - 1)] != nil && s.markBefore[i].isEmpty { return nil }
        while at < i + 8, let n = s.number(at: at), n < 32 {
            if at > i, let date = s.date(at: at), !isDecimal(date, at) { return at + date.length - i }
            at += 1
            if Self.betweenDays.contains(form(at)) { at += 1; continue }
            if s.markBefore.indices.contains(at), s.markBefore[at].isEmpty { return nil }
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
    osób osoby osobę osobami osobom telefony telefonów rozmowy rozmów maile maili wiadomości listy listów spotkania spotkań dni razy raz
    tygodnie tygodni stycznia
    calls emails mails e-mails letters messages meetings people days times posts wpisy wpisów posty postów wątki wątków pytań pytania bibliotek
    biblioteki
    bibliotekami paniami panie panów instytucji dokumenty pisma x telefoniczne mailowe wejścia wizyty wizyt sesje sesji konsultacje konsultacji
    połączenia połączeń
    spotkaniach rozmowach telefonach mailach wizytach sesjach ratach podejściach turach częściach spotkaniami rozmowami telefonami mailami
    e-maili e-maile mejle mejli oczy zebrania zebrań narady narad szkolenia szkoleń posiedzenia posiedzeń webinary webinarów pogawędki pogawędek
    wideokonferencje wideokonferencji konferencje konferencji telekonferencje telekonferencji
    zoomy zoomów skajpy skajpów skype'y teamsy teamsów meety calle calli call'e wideocalle pogaduchy pogaduszki zebranka spotkanka telefoniki
    odpowiedzi odwiedziny
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
    "": 1, "pol": 0.5, "poltora": 1.5, "dwu": 2, "trzy": 3, "cztero": 4, "piecio": 5, "szescio": 6, "dziesiecio": 10, "pietnasto": 15,
    "dwudziesto": 20,
    "trzydziesto": 30, "czterdziesto": 40, "czterdziestopiecio": 45, "piecdziesiecio": 50, "szescdziesiecio": 60, "dwudziestopiecio": 25,
    "dwuipol": 2.5,
    "jedno": 1, "siedmio": 7, "osmio": 8, "dziewiecdziesiecio": 90,
]
