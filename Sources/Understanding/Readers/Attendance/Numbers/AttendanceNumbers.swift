// Digits under an attendance list: numbers of the list, ranges, counts, hours, dates, lengths of time: "1-3 i 5", "było 8 osób", "o 17", "10 minut".

extension AttendanceScanner {
    func number(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem {
        let s = scene.s, roll = scene.roll
        func item(_ what: AttendanceItem.What, _ length: Int = 1) -> AttendanceItem {
            AttendanceItem(what: what, words: i..<min(s.words.count, i + length))
        }
        let next = i + 1 < s.words.count ? s.words[i + 1] : nil
        if let (what, length) = share(at: i, s, roll) { return item(what, length) }
        guard s.words[i].number != 0 else { return item(countsNone(at: i, s, before) ? .sense(.nobody) : .filler) }
        guard let n = s.words[i].number else { return item(.unknown(isName: false)) }
        if isClassOrTime(i, s) { return item(.filler, 2) }
        if isNewcomers(i, scene) || isRoom(i, s) { return item(.filler) }
        // "7 Wrzesień": a line of the list; "3 się rozchorowała" is no August
        let isLine = next?.text.lowercased() == "się" || next.map { $0.isCapitalised && months[$0.form] != nil
            && roll.bySurname($0.text).contains { $0.entry == n } } ?? false
        if let (row, length) = row(at: i, s, roll) { return item(.entries(row, options: false, named: .number), length) }
        if !isLine, let length = timeOrDate(at: i, s, highest: roll.highest) { return item(.filler, length) }
        if let (what, length) = noListNumber(n, at: i, scene) { return item(what, length) }
        if let next, suffixes.contains(next.form), ["-", ""].contains(s.gap(before: i + 1)) { return item(listed(n, roll), 2) }
        if let (what, length) = headcount(n, at: i, scene) { return item(what, length) }
        if let next, next.number != nil, s.gap(before: i + 1) == "/" { return item(.strayNumber, 2) }
        // "L4"; "nr1" is a number
        if i > 0, s.words[i - 1].kind == .word, !s.words[i].spaced, s.gap(before: i).isEmpty,
            lexicon.sense(of: s.words[i - 1].form) != .label { return item(.filler) }
        if belongsToName(i, scene, before) { return item(.filler) }
        if isRough(i, s) { return item(.strayNumber) }
        // "11 do 17.30": only number 11 is on the list
        let isUntil = i + 2 < s.words.count && s.words[i + 1].kind == .word && !(s.words[i + 2].number.map(roll.numbers.contains) ?? true)
        // "12-10": of whom?
        if let (last, length) = range(at: i, s), last < n, length == 2, s.gap(before: i + 1).count == 1 { return item(.strayNumber, length) }
        if let (last, length) = range(at: i, s), last > n, !isUntil {
            let range = roll.numbers.filter { (n...last).contains($0) }
            return roll.numbers.contains(n) && roll.numbers.contains(last) ? item(.entries(Set(range), options: false, named: .number),
                length) : item(.strayNumber, length)
        }
        if countsThings(i, scene) { return item(.strayNumber, 2) }
        return item(listed(n, roll))
    }

    /// "kobiety 0/6", "piekarnia 2/2": how many of how many.
    private func share(at i: Int, _ s: Sentence, _ roll: Roll) -> (AttendanceItem.What, Int)? {
        if let length = shareOfAll(at: i, s, roll), let n = s.words[i].number { return (.count(n), length) }
        guard i > 0 else { return nil }
        if s.words[i - 1].number == 0, s.gap(before: i) == "/" { return (.filler, 1) }
        guard i + 1 < s.words.count, let all = s.words[i + 1].number, s.gap(before: i + 1) == "/", s.words[i - 1].kind == .word,
            s.gap(before: i) == " " else { return nil }
        return s.words[i].number == 0 ? (.sense(.nobody), 2) : s.words[i].number == all && all < roll.numbers.count ? (.filler, 2) : nil
    }

    /// "na sali 9 z 12", "Frekwencja 7/12": of as many as the list has.
    private func shareOfAll(at i: Int, _ s: Sentence, _ roll: Roll) -> Int? {
        let size = roll.numbers.count
        guard let n = s.words[i].number, n > 0, n < size, i + 1 < s.words.count else { return nil }
        if s.words[i + 1].number == size, s.gap(before: i + 1) == "/" {
            let isRow = i > 0 && s.gap(before: i) == "/" || i + 2 < s.words.count && s.gap(before: i + 2) == "/"
            return isRow ? nil : 2
        }
        let isOf = ["z", "of", "na"].contains(s.words[i + 1].form) && s.gap(before: i + 1) == " "
        return isOf && i + 2 < s.words.count && s.words[i + 2].number == size && s.gap(before: i + 2) == " " ? 3 : nil
    }

    /// "panowie 0%", "Men: 0"
    private func countsNone(at i: Int, _ s: Sentence, _ before: [AttendanceItem]) -> Bool {
        if s.gap(before: i + 1).hasPrefix("%") || i + 1 == s.words.count && s.endMark == "%" { return true }
        switch before.last?.what {
        case .sense(.women), .sense(.men): return true
        default: return false
        }
    }

    /// "1/2/4/6", "1-2-4-6": three or more rising numbers of the list in a row, and no range or date.
    private func row(at i: Int, _ s: Sentence, _ roll: Roll) -> (Set<Entry>, Int)? {
        guard i + 2 < s.words.count, let mark = s.gap(before: i + 1).first, "/-–".contains(mark), s.gap(before: i + 1).count == 1 else { return nil }
        var row: [Int] = [], k = i
        while k < s.words.count, let n = s.words[k].number, roll.numbers.contains(n), n > row.last ?? 0, k == i || s.gap(before: k) == String(mark) {
            row.append(n)
            k += 1
        }
        let isEnded = k >= s.words.count || s.words[k].number == nil || s.gap(before: k).contains(where: { " ,;\n".contains($0) })
        return row.count > 2 && isEnded ? (Set(row), row.count) : nil
    }

    /// "z 3b", "w 2:03": a class of a school, a length of time
    private func isClassOrTime(_ i: Int, _ s: Sentence) -> Bool {
        guard i + 1 < s.words.count else { return false }
        let next = s.words[i + 1]
        if s.gap(before: i + 1) == ":", next.kind == .number, next.text.count == 2 { return true }
        return i > 0 && ["z", "klasa", "klasy", "kl"].contains(s.words[i - 1].form) && ["a", "b", "c", "d"].contains(next.form)
            && next.text.count == 1 && !next.isCapitalised
    }

    /// "do sali nr 5", "pokój 3"
    private func isRoom(_ i: Int, _ s: Sentence) -> Bool {
        let k = i > 0 && ["nr", "numer", "no"].contains(s.words[i - 1].form) ? i - 2 : i - 1
        return k >= 0 && ["sala", "sali", "sale", "salka", "salce", "pokoj", "pokoju", "room", "str", "stronie", "strona",
            "page"].contains(s.words[k].form)
            && !s.gap(before: k + 1).contains(where: { ",:\n".contains($0) })
    }

    /// "1) Adam Wrzos, GOK": the number of somebody who is not on the list.
    private func isNewcomers(_ i: Int, _ scene: Scene) -> Bool {
        let s = scene.s, gap = s.gap(before: i)
        guard i == 0 || gap.contains("\n") || gap.contains(","), s.gap(before: i + 1).contains(where: { ".)".contains($0) }),
            let mention = scene.mentions[i + 1], mention.words.count > 1 else { return false }
        return scene.roll.bySurname(s.words[mention.words.upperBound - 1].text).isEmpty
            && scene.roll.bySurname(s.words[mention.words.lowerBound].text).isEmpty
    }

    /// Lengths of time, sizes of the list, percentages, telephones, counts of people.
    private func noListNumber(_ n: Int, at i: Int, _ scene: Scene) -> (AttendanceItem.What, Int)? {
        let s = scene.s, total = scene.roll.numbers.count
        let next = i + 1 < s.words.count ? s.words[i + 1] : nil, before = i > 0 ? s.words[i - 1].form : ""
        if let next, [" ", "-", "", "  "].contains(s.gap(before: i + 1)) {
            if ListWords.units.anyBegins(next.form) && next.form != "minus" || next.form == "h" { return (.filler, 2) }
            // "12 invited, 9 came"
            if n == total, next.form == "invited" || next.form.hasPrefix("zaprosz"), i + 2 < s.words.count { return (.filler, 2) }
            if countedNouns.contains(s.spelling(at: i + 1)) {
                // "na 12 zaproszonych", "10 osób na 12"
                if n == total, ["na", "z", "of", "ze", "sposrod", "liscie", "lista"].contains(before) || before.hasPrefix("zapros") {
                    return (.filler, 2)
                }
                // "ciasta zostało na 4 osoby"
                if ["na", "dla", "for"].contains(before), i < 2 || s.words[i - 2].number == nil { return (.filler, 2) }
                if let (all, length) = outOf(at: i + 1, s), all == total, n <= total { return (.count(n), length + 1) }
                return (.count(n), i + 2 < s.words.count && s.words[i + 2].form.hasSuffix("obecnych") ? 3 : 2)
            }
            // "11 pozostałych osób"
            let isListed = i > 0 && s.words[i - 1].number != nil
            if next.form != "reszta", !isListed, lexicon.sense(of: next.form) == .rest { return (.filler, 1) }
        }
        // "Zaproszonych 12, obecnych 8"
        if n == total, isInvited(before), !followedByNumber(i, s) { return (.filler, 1) }
        // "pozostałe 11"
        if ["pozostal", "other", "remaining"].anyBegins(before), !followedByNumber(i, s) { return (.filler, 1) }
        // "100%"
        if s.gap(before: i + 1).drop(while: \.isWhitespace).hasPrefix("%") || next == nil && s.endMark == "%" { return (n == 100 ? .sense(.all) : .filler, 1) }
        // "tel. 600 100 200"
        let isTelephone = s.words[max(0, i - 4)..<i].contains { $0.form.hasPrefix("tel") || $0.form.hasPrefix("kom") || ($0.number ?? 0) >= 100 }
        return n >= 100 && (isTelephone || (next?.number ?? 0) >= 100) ? (.filler, 1) : nil
    }

    private func headcount(_ n: Int, at i: Int, _ scene: Scene) -> (AttendanceItem.What, Int)? {
        let s = scene.s, before = i > 0 ? s.words[i - 1].form : ""
        // "Poprawka po sprawdzeniu podpisów: 8 jednak nie było"
        if i > 1, s.gap(before: i).contains(":"), ["niu", "ciu"].anyEnds(s.words[i - 2].form) { return nil }
        // "Obecnych 10." and no "Lista obecnych: 1, 3"
        if ["obecnych", "nieobecnych"].contains(before), i < 2 || !["lista", "numery", "nr"].contains(s.words[i - 2].form),
            !followedByNumber(i, s) || s.gap(before: i + 1).contains(where: { "(:".contains($0) }) {
            return (.count(n), 1)
        }
        // "nieobecne 3 (pozycje 4, 10 i 12)"
        if s.gap(before: i + 1).contains("("), enumerates(n, from: i + 1, s) { return (.count(n), 1) }
        // "podpisów 10: brak 9 i 11"
        if before == "podpisow", !(i > 1 && lexicon.sense(of: s.words[i - 2].form) == .absent), !followedByNumber(i, s) { return (.count(n), 1) }
        if isTotal(i, s) || scene.areCounts || announces(n, i, s) || completes(n, i, scene) { return (.count(n), 1) }
        // "12 invited, 10 came"
        if i + 1 < s.words.count, s.gap(before: i + 1) == " ", s.words.indices.contains(where: { k in
            k != i && s.words[k].number == scene.roll.numbers.count && (k > 0 && isInvited(s.words[k - 1].form)
                || k + 1 < s.words.count && isInvited(s.words[k + 1].form))
        }), lexicon.sense(s, at: i + 1)?.sense == .present { return (.count(n), 1) }
        // "na 12 osób było 10", "było 10, zaproszonych 12"
        if before == "bylo", !(i > 1 && s.words[i - 2].form == "nie"), !followedByNumber(i, s), range(at: i, s) == nil,
            s.words[..<i].contains(where: { countedNouns.contains($0.form) }) || s.words.contains(where: { isInvited($0.form) })
            || s.words.count < 4 { return (.count(n), 1) }
        // "było nas 10"
        if before == "nas", !followedByNumber(i, s), range(at: i, s) == nil { return (.count(n), 1) }
        // "przyszło 11": neuter, so a count ("nie było 3" is number 3)
        let verb = before == "sie" && i > 1 ? s.words[i - 2].form : before
        let isNeuter = verb.hasSuffix("lo") && !["bylo", "zabraklo", "brakowalo", "braklo"].contains(before)
        let goesOn = i + 1 < s.words.count && s.words[i + 1].number != nil && s.gap(before: i + 1).contains(",")
        if isNeuter, !goesOn, range(at: i, s) == nil { return (.count(n), 1) }
        if let (total, length) = outOf(at: i, s), total == scene.roll.numbers.count, n <= total { return (.count(n), length) }
        return nil
    }

    /// "Łącznie 3.", "frekwencja: 8", "3 in total": so many, where no other number stands beside.
    private func isTotal(_ i: Int, _ s: Sentence) -> Bool {
        guard !followedByNumber(i, s), range(at: i, s) == nil else { return false }
        let isBehind = i + 1 < s.words.count && ListWords.totals.contains(s.words[i + 1].form) || i + 2 < s.words.count
            && s.words[i + 1].form == "in" && s.words[i + 2].form == "total"
        let isAlone = i == 0 || s.words[i - 1].number == nil && !["i", "oraz", "and"].contains(s.words[i - 1].form)
        if isBehind, isAlone { return true }
        let isVerb = i > 1 && ["bylo", "jest", "bylismy", "came", "attended", "obecnych"].contains(s.words[i - 1].form)
        let k = isVerb ? i - 2 : i - 1
        return k >= 0 && ListWords.totals.contains(s.words[k].form) && !s.gap(before: i).contains("\n")
    }

    /// "2 didn't: 3 and 5", "2 nie przyszły: 3 i 5": as many numbers stand behind the colon.
    private func announces(_ n: Int, _ i: Int, _ s: Sentence) -> Bool {
        guard let colon = (i + 1..<min(i + 5, s.words.count)).first(where: { s.gap(before: $0).contains(":") || s.words[$0].number != nil }),
            colon > i + 1, s.gap(before: colon).contains(":") else { return false }
        return enumerates(n, from: colon, s)
    }

    /// "10 came, 2 didn't: 3 and 5": the others of the list.
    private func completes(_ n: Int, _ i: Int, _ scene: Scene) -> Bool {
        let s = scene.s
        guard !followedByNumber(i, s), i + 1 < s.words.count, s.words[i + 1].kind == .word else { return false }
        return s.words.indices.contains { k in
            k > i && (s.words[k].number.map { n + $0 == scene.roll.numbers.count && announces($0, k, s) } ?? false)
        }
    }

    /// "zaproszonych 12", "zaproszeni: 12", "invited 12"
    func isInvited(_ form: String) -> Bool { ["zaproszonych", "zaproszeni", "zaproszone", "uprawnionych", "invited"].contains(form) }

    /// "z 10 na pewno", "około 8": so many.
    private func isRough(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 0 else { return false }
        if ["okolo", "jakies", "ponad", "about", "around", "prawie", "niecale"].contains(s.words[i - 1].form) { return true }
        return ["z", "ze"].contains(s.words[i - 1].form) && i + 1 < s.words.count && ["na", "albo", "moze"].contains(s.words[i + 1].form)
    }

    /// "o 3 sprawach"
    private func countsThings(_ i: Int, _ scene: Scene) -> Bool {
        let s = scene.s
        // "5, 7, 12 pusto": the last of a list
        let isJoined = i > 1 && ["i", "oraz", "and"].contains(s.words[i - 1].form)
        if i > 0, let before = s.words[isJoined ? i - 2 : i - 1].number, scene.roll.numbers.contains(before) { return false }
        guard i + 1 < s.words.count, case let next = s.words[i + 1], next.kind == .word, s.gap(before: i + 1) == " ", !next.isCapitalised,
            next.form.count > 3, lexicon.sense(s, at: i + 1) == nil, !commonWords.contains(next.form),
            !["lam", "lem"].anyEnds(next.form) else { return false }
        if numberNouns[next.form] != nil || cardinals[next.form] != nil || listOrdinals[next.form] != nil { return false }
        if ["prosze", "prosimy", "please", "zostal"].anyBegins(next.form) || pastEndings.anyEnds(next.form) {
            return false
        }
        return scene.roll.byCalling(next.form).isEmpty && (!scene.isSmall || scene.roll.bySurname(next.text).isEmpty)
    }

    private func listed(_ n: Int, _ roll: Roll) -> AttendanceItem.What {
        roll.numbers.contains(n) ? .entries([n], options: false, named: .number) : .strayNumber
    }

    private func followedByNumber(_ i: Int, _ s: Sentence) -> Bool {
        guard i + 1 < s.words.count else { return false }
        return s.words[i + 1].number != nil || ["i", "oraz", "and"].contains(s.words[i + 1].form) && i + 2 < s.words.count
            && s.words[i + 2].number != nil
    }

    private func range(at i: Int, _ s: Sentence) -> (Int, Int)? {
        guard i + 1 < s.words.count else { return nil }
        let gap = s.gap(before: i + 1).filter { $0 != " " }
        // "wszyscy-6-11"
        if i > 0, ["-", " -", "–", " –"].contains(s.gap(before: i)), lexicon.sense(of: s.words[i - 1].form) == .all { return nil }
        if let last = s.words[i + 1].number, ["-", "–", "—", "‑", "−", "..", "...", "…", "÷", "~", "->", "→"].contains(gap) { return (last, 2) }
        guard i + 2 < s.words.count, ["do", "to", "through", "thru", "till", "по", "до"].contains(s.spelling(at: i + 1)),
            let last = s.words[i + 2].number else {
            return nil
        }
        return (last, 3)
    }

    /// "8 z 12", "8/12", "8 na 12 osób", "8 out of 12".
    private func outOf(at i: Int, _ s: Sentence) -> (Int, Int)? {
        guard i + 1 < s.words.count else { return nil }
        var found: (Int, Int)?
        if s.gap(before: i + 1) == "/", let total = s.words[i + 1].number { found = (total, 2) }
        var k = i + 1
        if s.words[k].form == "out" { k += 1 }
        if k + 1 < s.words.count, ["z", "na", "of", "sposrod", "ze", "from", "з", "із"].contains(s.words[k].form) {
            // "9 of the 12", "9 z tych 12"
            if s.words[k + 1].number == nil, k + 2 < s.words.count, ["the", "our", "your", "tych", "wszystkich", "zaproszonych",
                "naszych"].contains(s.words[k + 1].form) { k += 1 }
            if let total = s.words[k + 1].number { found = (total, k + 2 - i) }
        }
        guard let (total, length) = found else { return nil }
        return (total, i + length < s.words.count && countedNouns.contains(s.words[i + length].form) ? length + 1 : length)
    }

    /// "18.30", "o 17", "10 grudnia", "10.12.2026".
    private func timeOrDate(at i: Int, _ s: Sentence, highest: Int) -> Int? {
        let before = i > 0 ? s.words[i - 1].form : ""
        if isInChain(i, s, highest: highest) { return nil }
        if let (hour, minute, length) = s.clock(at: i), hour > 5, minute > 12 || minute % 15 == 0 || ["o", "godz", "od", "do", "po", "godzinie",
            "at"].contains(before) {
            return length
        }
        if let n = s.words[i].number, n < 32, n > highest || s.words[min(i + 1, s.words.count - 1)].text.hasPrefix("0"), i + 1 < s.words.count,
            s.gap(before: i + 1) == ".", let month = s.words[i + 1].number, (1...12).contains(month) { return 2 }
        if let (_, _, length) = s.date(at: i), length == 3 || ["dnia", "dniu", "w", "z", "spotkanie", "spotkaniu"].contains(before)
            || i + 1 < s.words.count && s.words[i + 1].kind == .word {
            return length
        }
        // "O 7 i 8 zapomniałam"
        if before == "o", i == 1, s.words[(i + 1)...].prefix(6).contains(where: { word in unknowing.anyBegins(word.form) }) {
            return nil
        }
        if ListWords.hours.contains(before), let (last, length) = range(at: i, s), last <= 24 { return length }
        if ListWords.hours.contains(before) || ["o", "okolo", "kolo", "at"].contains(before), let n = s.words[i].number, n <= 24 { return 1 }
        // "siedziałam do 18", "od 16 do 18"
        let isTopic = i > 1 && s.words[i - 2].form == "co"  // "co do 10 i 12"
        if !isTopic, ["do", "po", "przed", "till", "until", "after"].contains(before), let n = s.words[i].number, n <= 24 || n > highest { return 1 }
        if before == "od", let (last, length) = range(at: i, s), last <= 24, let n = s.words[i].number, n > highest
            || last > highest || s.words[..<i].contains(where: { word in ListWords.lasting.anyBegins(word.form) }) {
            return length + (s.clock(at: i + length - 1).map { $0.length - 1 } ?? 0) }
        return (s.words[i].number ?? 0) > 1900 ? 1 : nil
    }

    /// "obecni 2.4.5.9.11.12": three or more with nothing but full stops between them, rising, are no date.
    private func isInChain(_ i: Int, _ s: Sentence, highest: Int) -> Bool {
        func follows(_ k: Int) -> Bool {
            guard k > 0, k < s.words.count, let a = s.words[k - 1].number, let b = s.words[k].number, a < b, b <= highest else { return false }
            return s.gap(before: k) == "."
        }
        var (first, last) = (i, i)
        while i - first < 60, follows(first) { first -= 1 }
        while last - i < 60, follows(last + 1) { last += 1 }
        return last - first > 1
    }

    /// "Szkoła Podstawowa nr 2": the number of a school, not of the list.
    private func belongsToName(_ i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> Bool {
        let s = scene.s
        var k = before.count - 1
        guard k >= 0, !s.gap(before: i).contains(",") else { return false }
        if case .sense(.label) = before[k].what { k -= 1 }
        guard k >= 0, k < before.count - 1 || s.words[before[k].words.lowerBound].form == "sp" else { return false }
        if case .entries(_, _, .calling) = before[k].what { return !s.gap(before: before[k].words.upperBound).contains(",") }
        if case .unknown = before[k].what { return finder.isOne(s.words[before[k].words.lowerBound], .office) }
        return false
    }
}

private let unknowing = ["zapomn", "wiem", "powiem", "pamiet", "napisz", "kojarz", "slysz"]
/// "10 dzwoniła": a verb, and 10 a person.
let pastEndings = ["la", "al", "il", "yl", "el", "li", "ly", "lo", "ed"]
private let suffixes: Set<String> = ["ka", "ki", "ke", "go", "ci", "ty", "ta", "th", "st", "nd", "rd", "sza", "szy", "ga", "gi", "sta", "ego", "tka",
    "tki"]
