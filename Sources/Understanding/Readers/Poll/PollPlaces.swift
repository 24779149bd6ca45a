// Places in the list and bare numbers: "pierwsze dwa", "1-3", "nr 4", "dwójka".

extension DatePointers {
    // MARK: Places in the list

    /// "pierwsze dwa", "dwa ostatnie", "the first two", "ostatni".
    func edge(_ i: Int, _ s: Sentence) -> DateReference? {
        let numbers = numbers, token = s.words[i], next = i + 1 < s.words.count ? s.words[i + 1] : nil
        func take(_ n: Int, first: Bool, _ length: Int) -> DateReference { reference(Set(first ? numbers.prefix(n) : numbers.suffix(n)), .identity,
            i..<i + length) }
        let isFirst = choice.isOne(token, "first.n"), isLast = choice.isOne(token, "last.n")
        if isFirst || isLast, let next, next.kind == .word || next.kind == .number, s.markBefore[i + 1].isEmpty, let n = s.number(at: i + 1),
            n > 1, n < max(2, numbers.count) { return take(n, first: isFirst, 2) }
        if let n = s.number(at: i), n > 1, n < max(2, numbers.count), let next, s.markBefore[i + 1].isEmpty, !ranks(i + 1, s) {
            if choice.isOne(next, "first.n") { return take(n, first: true, 2) }
            if choice.isOne(next, "last.n") { return take(n, first: false, 2) }
            // "dwa na końcu", "trzy z początku"
            if ["na", "z", "od"].contains(next.form), i + 2 < s.words.count, let end = ["konc": false, "poczat": true].first(where: {
                s.words[i + 2].form.hasPrefix($0.key) }), i + 3 >= s.words.count || months[s.words[i + 3].form] == nil
                && !["tyg", "mies"].anyBegins(s.words[i + 3].form) { return take(n, first: end.value, 3) }
        }
        // "oba ostatnie"
        if choice.isOne(token, "both"), let next, s.markBefore[i + 1].isEmpty, numbers.count > 2, i + 2 >= s.words.count
            || weekdays[s.words[i + 2].form] == nil && !s.words[i + 2].form.hasPrefix("tyg") {
            if choice.isOne(next, "first.n") { return take(2, first: true, 2) }
            if choice.isOne(next, "last.n") { return take(2, first: false, 2) }
        }
        // "wcześniejsze dwa"
        if ["wczesniejsze", "pozniejsze", "poczatkowe", "koncowe"].contains(token.form), let n = s.number(at: i + 1), n > 1, n < numbers.count,
            s.markBefore[i + 1].isEmpty { return take(n, first: token.form.hasPrefix("wcz") || token.form.hasPrefix("pocz"), 2) }
        // "wszystkie pięć": as many as there are
        if let n = s.number(at: i), i > 0, n == numbers.count, choice.isOne(s.words[i - 1], "all"), s.markBefore[i].isEmpty { return take(n,
            first: true, 1) }
        if token.form == "pierwsza" || token.form == "ostatnia", let next, let n = ["trojka": 3, "dwojka": 2,
            "czworka": 4][next.form] { return take(n, first: token.form == "pierwsza", 2) }
        if token.form.hasPrefix("przedostatni") { return numbers.count > 1 ? reference([numbers[numbers.count - 2]], .identity, i..<i + 1) : nil }
        if ["parzyst", "nieparzyst"].anyBegins(token.form), isOfDays(i, s) {
            return reference(matching { ($0.day % 2 == 0) == token.form.hasPrefix("p") }, .identity, i..<i + 1)
        }
        if token.form.hasPrefix("nieparzyst") { return reference(Set(numbers.filter { $0 % 2 == 1 }), .identity, i..<i + 1) }
        if token.form.hasPrefix("parzyst") { return reference(Set(numbers.filter { $0 % 2 == 0 }), .identity, i..<i + 1) }
        if let inner = inner(i, s) { return inner }
        if let end = superlative(i, s) { return end }
        if isLast, !numbers.isEmpty { return take(1, first: false, 1) }
        return nil
    }

    /// "Najwcześniejszy z możliwych.", "the latest one please": alone, and no leaning ("wolę najwcześniejszy" beside a choice).
    private func superlative(_ i: Int, _ s: Sentence) -> DateReference? {
        let isFirst = ["najwczesniejsz", "najblizsz", "earliest"].anyBegins(s.words[i].form)
        guard isFirst || ["najpozniejsz", "latest"].anyBegins(s.words[i].form), !s.isQuestion, options.count > 1, s.words.count < 6,
            s.words.indices.allSatisfy({ $0 == i || DatePlaceWords.besideSuperlative.contains(s.words[$0].form) }) else { return nil }
        let row = options.sorted { ($0.date, $0.hour ?? 0, $0.minute) < ($1.date, $1.hour ?? 0, $1.minute) }
        return reference([isFirst ? row[0].number : row[row.count - 1].number], .identity, i..<i + 1)
    }

    /// "skrajne terminy", "trzy środkowe", "środek bez zastrzeżeń".
    private func inner(_ i: Int, _ s: Sentence) -> DateReference? {
        let numbers = numbers, counted = s.words[i].form == "ten" ? nil : s.number(at: i).flatMap { n in n > 1 ? n : nil }
        let at = counted == nil ? i : i + 1
        guard numbers.count > 2, at < s.words.count, s.markBefore[at].isEmpty || at == i else { return nil }
        let isOuter = choice.isOne(s.words[at], "outer.n"), isBare = s.words[at].form == "srodek" && isAmongPlaces(at, s)
        guard isOuter || isBare || choice.isOne(s.words[at], "middle.n") else { return nil }
        let behind = at + 1 < s.words.count && s.markBefore[at + 1].isEmpty && s.words[at + 1].number == nil ? s.number(at: at + 1) : nil
        let count = counted ?? behind, words = i..<at + (counted == nil && behind != nil ? 2 : 1)
        if isOuter { return reference([numbers[0], numbers[numbers.count - 1]], .identity, words) }
        let isOne = !isBare && count == nil && !["e", "h", "i"].contains(s.words[at].form.suffix(1))
        let wanted = isOne ? 1 : count ?? numbers.count - 2, left = numbers.count - wanted
        guard left > 0, left % 2 == 0 else { return DateReference(set: [], side: .identity, words: words, isLost: true) }
        return reference(Set(numbers.dropFirst(left / 2).dropLast(left / 2)), .identity, words)
    }

    /// "pierwszy odpada, środek tak": the middle of the list, not of the week.
    private func isAmongPlaces(_ i: Int, _ s: Sentence) -> Bool {
        if i + 1 < s.words.count, ["tyg", "mies", "dni", "lut", "dnia"].anyBegins(s.words[i + 1].form) { return false }
        return s.words.contains { choice.isOne($0, "first.n") || choice.isOne($0, "last.n") || choice.isOne($0, "outer.n") }
    }

    /// "trzy pozostałe", "pozostałe dwa": how many the rest are.
    func isCountOfRest(_ i: Int, _ s: Sentence) -> Bool {
        guard let n = s.number(at: i), n > 1 else { return false }
        if i + 1 < s.words.count, s.markBefore[i + 1].isEmpty, s.words[i + 1].form.hasPrefix("pozosta") { return true }
        if i > 0, s.words[i].kind == .word, s.words[i - 1].form == "other" { return true }
        return i > 0 && s.markBefore[i].isEmpty && s.words[i].kind == .word && s.words[i - 1].form.hasPrefix("pozosta")
    }

    /// "dni parzyste": of the month, not of the list.
    private func isOfDays(_ i: Int, _ s: Sentence) -> Bool {
        s.words[max(0, i - 1)..<min(i + 2, s.words.count)].contains { ["dni", "dniach", "dzien", "dnia", "daty", "dat"].contains($0.form) }
    }

    /// "1-3", "od 1 do 3", "1 do 3"; or of days: "12-14".
    func range(_ i: Int, _ s: Sentence) -> DateReference? {
        guard let (n, length) = smallNumber(i, s), i + length < s.words.count, s.sign(behind: i + length - 1) == nil || !s.hasSigns
            else { return nil }
        let next = i + length
        let isSpelled = ["do", "to", "through", "thru"].contains(s.words[next].form) && s.markBefore[next].isEmpty
        let at = isSpelled ? next + 1 : isDash(s.markBefore[next]) && s.words[next].number != nil ? next
            : -1
        guard at > 0, let (m, end) = smallNumber(at, s), m > n else { return nil }
        if m <= highest { return reference(Set(n...m).intersection(options.isEmpty ? Set(n...m) : Set(numbers)), .identity, i..<at + end) }
        let byDay = matching { (n...m).contains($0.day) }
        let byHour = matching { (n..<m).contains($0.hour ?? -1) }
        // "pracuję od poniedziałku do piątku 8-16"
        if i > 0, weekdays[s.words[i - 1].form] != nil, s.markBefore[i].isEmpty, !byHour.isEmpty { return reference(byHour, .time, i..<at + end) }
        if !byDay.isEmpty, !byHour.isEmpty { return reference(byDay, or: byHour, .identity, i..<at + end) }
        return reference(byDay.isEmpty ? byHour : byDay, byDay.isEmpty ? .time : .identity, i..<at + end)
    }

    func smallNumber(_ i: Int, _ s: Sentence) -> (Int, Int)? {
        guard i < s.words.count else { return nil }
        if let n = s.words[i].number { return i + 1 < s.words.count && dayEndings.contains(s.words[i + 1].form) && !s.words[i + 1].spaced ? (n, 2)
            : (n, 1) }
        if let ordinal = s.ordinal(at: i) { return (ordinal.value, ordinal.length) }
        return cardinals[s.words[i].form].map { ($0, 1) }
    }

    // MARK: Bare numbers

    func bare(_ i: Int, _ s: Sentence) -> BareNumber? {
        let token = s.words[i]
        if let n = token.number ?? cardinals[token.form], i > 0, DatePlaceWords.beforeNumber.contains(s.words[i - 1].form), numbers.contains(n)
            || options.isEmpty { return BareNumber(value: n, shape: .listed, words: i..<i + 1) }
        if let n = token.number, i > 0, s.words[i - 1].form == "do", isEnrolled(i - 1, s) { return BareNumber(value: n, shape: .listed,
            words: i..<i + 1) }
        if let n = token.number {
            // "dni 16 oraz 18"
            if n > highest, s.words[max(0, i - 3)..<i].contains(where: { ["dni", "dniach", "dniu", "dnia"].contains($0.form) }),
                options.contains(where: { $0.day == n }) { return BareNumber(value: n, shape: .masculine, words: i..<i + 1) }
            guard i + 1 < s.words.count, !s.words[i + 1].spaced, s.markBefore[i + 1].isEmpty || isDash(s.markBefore[i + 1]),
                s.words[i + 1].kind == .word else { return BareNumber(value: n, shape: .digits, words: i..<i + 1) }
            let ending = s.words[i + 1].form
            if ["go", "ego", "tego", "giego", "ciego", "го"].contains(ending) { return BareNumber(value: n, shape: .genitive, words: i..<i + 2) }
            if dayEndings.contains(ending) { return BareNumber(value: n, shape: .masculine, words: i..<i + 2) }
            if ["a", "ta", "ga", "cia", "sza", "ej", "tej", "ta", "ka"].contains(ending) { return BareNumber(value: n, shape: ending == "ka"
                ? .noun : .feminine, words: i..<i + 2) }
            return BareNumber(value: n, shape: .digits, words: i..<i + 1)
        }
        if let (n, length) = s.ordinal(at: i) { return BareNumber(value: n, shape: shape(of: s.words[i + length - 1].form), words: i..<i + length) }
        guard let (n, length) = s.compoundNumber(at: i), n > 0, token.form != "one" || isInRow(i, s), !["jedno", "jednego", "jednej", "jednym",
            "ten"].contains(token.form) else { return nil }
        return BareNumber(value: n, shape: .cardinal, words: i..<i + length)
    }

    /// "one and four": no "one" of "the late one".
    func isInRow(_ i: Int, _ s: Sentence) -> Bool {
        guard i + 1 < s.words.count, i == 0 || ["option", "number", "options", "numbers", "dates"].contains(s.words[i - 1].form) else { return false }
        let next = s.markBefore[i + 1] == "," ? i + 1 : ["and", "or"].contains(s.words[i + 1].form) ? i + 2 : s.words.count
        return s.number(at: next) != nil
    }

    func shape(of form: String) -> BareNumber.Shape {
        if form.hasSuffix("ka") || form.hasSuffix("ke") || form.hasSuffix("ki") || form.hasSuffix("ce") { return .noun }
        if form.hasSuffix("ego") || form.hasSuffix("ого") { return .genitive }
        if form.hasSuffix("a") || form.hasSuffix("ej") || form.hasSuffix("а") || form.hasSuffix("ій") || form.hasSuffix("у") { return .feminine }
        return .masculine
    }

    /// "z pięciu podanych", "dwa: pierwszy i trzeci": how many there are or will be.
    func isCount(_ i: Int, _ s: Sentence) -> Bool {
        // "jedna sobota z dwóch"
        if ["jeden", "jedna"].contains(s.words[i].form), i + 1 < s.words.count, s.markBefore[i + 1].isEmpty,
            weekdays[s.words[i + 1].form] != nil { return true }
        if countsBehind(i, s) { return true }
        guard s.words[i].kind == .word, let n = cardinals[s.words[i].form], n > 1 else { return false }
        if i + 2 < s.words.count, s.markBefore[i + 1] == ":", s.number(at: i + 1) != nil || s.ordinal(at: i + 1) != nil { return true }
        // "te dwa": how many those are
        if i > 0, n < 5, s.markBefore[i].isEmpty, DatePlaceWords.beforeCount.contains(s.words[i - 1].form), shape(of: s.words[i].form) != .noun {
            return true
        }
        if i > 0, ["z", "sposrod"].contains(s.words[i - 1].form), ["dwoch", "trzech", "czterech", "pieciu"].contains(s.words[i].form) { return true }
        // "the two that start at five"
        if i > 0, s.words[i - 1].form == "the", i + 1 < s.words.count, ["that", "which"].contains(s.words[i + 1].form) { return true }
        if i > 1, s.words[i - 1].form == "the", s.words[i - 2].form == "of" { return n == numbers.count }
        return i > 0 && ["z", "sposrod", "of"].contains(s.words[i - 1].form) && n == numbers.count
    }

    /// "tylko jeden: 3", "jedna data – 4", "1 termin: 3": as many numbers of the list as that stand behind the colon, to the end.
    private func countsBehind(_ i: Int, _ s: Sentence) -> Bool {
        guard let n = s.words[i].kind == .word ? cardinals[s.words[i].form] : s.words[i].number, s.words[i].form != "ten", (1..<7).contains(n)
            else { return false }
        let isCounted = i + 1 < s.words.count && DatePlaceWords.countedNouns.anyBegins(s.words[i + 1].form)
        guard s.words[i].kind == .word || isCounted,
            let at = (i + 1..<min(i + 4, s.words.count)).first(where: { !s.markBefore[$0].isEmpty || s.number(at: $0) != nil }) else { return false }
        let isDash = isCounted && ["-", "–", "—"].contains(s.markBefore[at])
        guard s.markBefore[at] == ":" || isDash, s.date(at: at) == nil else { return false }
        var row: [Int] = []
        for k in at..<s.words.count {
            if let number = s.number(at: k) ?? s.ordinal(at: k)?.value { row.append(number); continue }
            guard k > at, DatePlaceWords.subjectFillers.contains(s.words[k].form) else { break }
        }
        return row.count == n && row.allSatisfy(numbers.contains)
    }

    /// "grupa 1 może 2", "szkoła nr 3": the name of something.
    func isLabel(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 0, s.words[i].number != nil else { return false }
        let before = ["nr", "numer"].contains(s.words[i - 1].form) && i > 1 ? i - 2 : i - 1
        return DatePlaceWords.labelled.contains(s.words[before].form) && ["", "."].contains(s.markBefore[before + 1])
            && ["", "."].contains(s.markBefore[i])
    }

    /// "we dwie", "przyjdziemy w trójkę".
    func countsPeople(_ i: Int, _ s: Sentence) -> Bool {
        // "będzie nas 4"
        if i > 1, s.words[i - 1].form == "nas", ["bedzie", "jest", "przyjdzie", "przyjedzie"].contains(s.words[i - 2].form) { return true }
        guard i > 0, s.words[i].kind == .word, ["w", "we"].contains(s.words[i - 1].form) else { return false }
        if s.words[i - 1].form == "we", cardinals[s.words[i].form] != nil || ["dwoje", "dwojke"].contains(s.words[i].form) { return true }
        return s.words[i - 1].form == "w" && ["trojke", "czworke", "piatke", "troje", "czworo"].contains(s.words[i].form)
            && s.words.contains { word in ["przyj", "bedziemy", "jestesmy", "dotrzemy", "wpadniemy"].anyBegins(word.form) }
    }

    /// "3 osoby", "2 godziny": a number of something that is no date.
    func counts(_ i: Int, _ s: Sentence) -> Bool {
        if i + 1 < s.words.count, s.markBefore[i + 1].isEmpty, ordinals[s.words[i].form] != nil, shape(of: s.words[i].form) == .noun
            || s.words[i].form.hasSuffix("ka"), countedDays.contains(s.words[i + 1].form) { return true }  // "z dwójką dzieci"
        guard let n = s.number(at: i), i + 1 < s.words.count, s.markBefore[i + 1].isEmpty else { return false }
        if n == 1, s.markBefore[i] == "+", ["dla", "za", "na", "for", "to"].contains(s.words[i + 1].form) { return true }  // "+1 dla 3 i 4"
        // "dwa terminy: 1 i 4", "trzy z pięciu"
        let outOf = s.words[i].kind == .word && s.words[i + 1].form == "z" && i + 2 < s.words.count && cardinals[s.words[i + 2].form] != nil
        if n > 1, DatePlaceWords.countedDates.contains(s.words[i + 1].form) || outOf { return true }
        // "2 i 5 lat"
        if i + 3 < s.words.count, ["i", "oraz", "lub", "do"].contains(s.words[i + 1].form), s.number(at: i + 2) != nil,
            countedDays.contains(s.words[i + 3].form), s.words[i + 3].form != "dni" { return true }
        // "25 i 26 Dni Miasta"
        return countedDays.contains(s.words[i + 1].form) && !s.words[i + 1].isCapitalised
    }
}

private let countedDays: Set<String> = Set(folded("""
    osób osoby osobę osobami dni godziny godzin godzinę godz minut minuty min h razy raz lat lata latek dzieci dziecko people hours hour minutes
    persons wnuków wnuki wnucząt km kilometrów zł tygodnie tygodni tygodniu miesiące miesięcy rozmowy pytania uwagi sprawy rzeczy koleżanki
    koleżanek miejsca miejsc miejsce panie panów osobom klasa klasy klasę klas klasie etat etatu
    etaty uczniów uczniami dzieciakami dziećmi dzieciaków gości pacjentów osobami kursantów students children kids
    """).split { $0 == " " || $0 == "\n" }.map(String.init))
