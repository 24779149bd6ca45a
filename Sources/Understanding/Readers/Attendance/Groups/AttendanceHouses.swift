// Institutions as people. "Bank nie przyszedł": all of the bank; "pani z banku", "radny": one of several.

extension AttendanceScanner {
    func calling(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        // as written: "przychodzi" is no slip for "przychodni" here
        let s = scene.s, form = s.words[i].isCorrected ? folded(s.words[i].text) : s.words[i].form
        var (found, end) = institution(at: i, form, scene)
        // "z domu kultury"
        if found.isEmpty, HouseWords.homes.contains(form), i + 1 < s.words.count, s.gap(before: i + 1) == " " {
            (found, end) = institution(at: i + 1, s.spelling(at: i + 1), scene)
        }
        (found, end) = (byRank(found, i, s), end)
        if isForeignShort(i, found, scene) { return nil }
        guard !found.isEmpty, !HouseWords.englishShorts.contains(form) || s.words[i].text.allSatisfy(\.isUppercase) else { return nil }
        // "w szkole", "u sołtysa", "u pani z poczty": a place; "zamknąć sklepu": a thing
        if isPlace(i, s) || isTopic(i, s) || isObject(i, s, before) { return AttendanceItem(what: .filler, words: i..<i + 1) }
        if i > 0, ["z", "ze", "od", "from", "of"].contains(s.words[i - 1].form), let head = before.dropLast().last {
            // "ciasto z piekarni", "dwie panie z KGW": no one of the list
            let isSomebody = HouseWords.somebody.contains(s.words[head.words.lowerBound].form)  // "ten młody z orkiestry"
            if case .unknown = head.what, !isSomebody { return AttendanceItem(what: .filler, words: i..<i + 1) }
            if case .count = head.what { return AttendanceItem(what: .filler, words: i..<i + 1) }
            // "ktoś z OPS"
            if case .sense(.notAll) = head.what, found.count > 1 { return AttendanceItem(what: .strayNumber, words: i..<i + 1) }
            // "zabrakło kogoś z urzędu": the one of the office
            if case .sense(.notAll) = head.what, before.contains(where: isLack) { return entries(found, .calling, i..<end) }
            if case .sense(.notAll) = head.what { return AttendanceItem(what: .filler, words: i..<i + 1) }
        }
        // "drukarka szkoły", "pies sołtysa"
        if let head = before.last, case .unknown(isName: false) = head.what, !HouseWords.heads.contains(s.words[i - 1].form),
            s.gap(before: i) == " ", form.hasSuffix("a")
            || form.hasSuffix("y") || form.hasSuffix("i"), !s.words[i].isCapitalised {
            return AttendanceItem(what: .unknown(isName: false), words: i..<i + 1)
        }
        // "oboje sołtysi"
        if found.count == 2, i > 0, ["oboje", "obaj", "obie", "obojga", "obu", "obydwoje", "both"].contains(s.words[i - 1].form) {
            return AttendanceItem(what: .entries(Set(found.map(\.entry)), options: false, named: .group), words: i..<i + 1)
        }
        // "cała straż"
        if found.count > 1, i > 0, HouseWords.wholes.contains(s.words[i - 1].form), s.gap(before: i) == " " {
            return AttendanceItem(what: .entries(Set(found.map(\.entry)), options: false, named: .group), words: i..<end)
        }
        return pair(found, form, at: i, end, scene, before) ?? house(found, at: i, end, scene, before)
            ?? entries(narrowed(narrowedBySex(found, form), i, s), .calling, i..<end)
    }

    /// "burmistrz" and "zastępca burmistrza", where the list has both: the word before tells.
    private func byRank(_ found: [Roll.Line], _ i: Int, _ s: Sentence) -> [Roll.Line] {
        func isDeputy(_ word: String) -> Bool { NamesakeWords.deputies.anyBegins(word) }
        let deputies = found.filter { $0.words.contains(where: isDeputy) }
        guard !deputies.isEmpty, deputies.count < found.count else { return found }
        if isDeputy(s.words[i].form) || i > 0 && isDeputy(s.words[i - 1].form) { return deputies }
        return found.filter { line in !deputies.contains { $0.entry == line.entry } }
    }

    /// "ŁO" under a mail is no "LO", where the list has it otherwise.
    private func isForeignShort(_ i: Int, _ found: [Roll.Line], _ scene: Scene) -> Bool {
        let text = scene.s.words[i].text
        guard text.count < 4, text.allSatisfy(\.isUppercase), text.utf8.contains(where: { $0 > 0x7F }) else { return false }
        return !found.contains { $0.words.contains(scene.s.words[i].form) }
    }

    /// "obie panie ze szkoły", also where the list has the school and a "świetlica szkolna": those two, or nobody knows whom.
    private func pair(_ found: [Roll.Line], _ form: String, at i: Int, _ end: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s
        guard i > 1, origins.contains(s.words[i - 1].form) else { return nil }
        let head = before.reversed().drop { item in
            if case .filler = item.what { origins.contains(s.words[item.words.lowerBound].form) } else { false }
        }
        guard let group = head.first, case .sense(let sense) = group.what, sense == .women || sense == .men, !group.opens,
            let both = head.dropFirst().first, NamesakeWords.both.contains(s.words[both.words.lowerBound].form), !group.hasComma else { return nil }
        let own = found.filter { $0.isWoman == (sense == .women) }
        let fit = own.count == 2 ? own : scene.roll.byAnyCalling(form).filter { $0.isWoman == (sense == .women) }
        return fit.count == 2 ? AttendanceItem(what: .entries(Set(fit.map(\.entry)), options: false, named: .calling), words: i..<end)
            : AttendanceItem(what: .strayNumber, words: i..<end)
    }

    private func isLack(_ item: AttendanceItem) -> Bool { if case .sense(.absent) = item.what { true } else { false } }

    /// "straż miejska", "ośrodka zdrowia", "koła gospodyń", "lekarka od zwierząt": one institution in several words.
    private func institution(at i: Int, _ form: String, _ scene: Scene) -> (found: [Roll.Line], end: Int) {
        let s = scene.s
        var found = scene.roll.byCalling(form), end = i + 1
        // "Nie było Naszej Gminy": the title in quotation marks, word by word
        if found.count > 1, i > 0, s.words[i].isCapitalised, s.gap(before: i) == " ", case let before = s.words[i - 1].form.prefix(4),
            case let titled = found.filter({ $0.titles.contains { $0.count > 3 && $0.hasPrefix(before) } }), titled.count == 1 { found = titled }
        let k = end < s.words.count && ["od", "dla"].contains(s.words[end].form) ? end + 1 : end
        if !found.isEmpty, k < s.words.count, s.gap(before: k) == " ", beasts.anyBegins(s.words[k].form),
            case let vets = scene.roll.byCalling(s.words[k].form), !vets.isEmpty { return (vets, k + 1) }
        while !found.isEmpty, end < s.words.count, s.gap(before: end) == " ", s.words[end].kind == .word, !isTitle(s.words[end]) {
            let next = Set(scene.roll.byCalling(s.spelling(at: end)).map(\.entry)), both = found.filter { next.contains($0.entry) }
            guard !both.isEmpty, scene.roll.byExactSurname(s.words[end].form).isEmpty else { break }
            found = both
            end += 1
        }
        if let (led, after) = led(by: i, found, end, scene) { return numbered(led, after, s) }
        return numbered(found, end, s)
    }

    /// "dyrektor szkoły", "prezes KGW": the one of that house, also where the list calls another "dyrektor".
    private func led(by i: Int, _ found: [Roll.Line], _ end: Int, _ scene: Scene) -> (found: [Roll.Line], end: Int)? {
        let s = scene.s
        guard end == i + 1, end < s.words.count, !found.isEmpty, HouseWords.leaders.anyBegins(s.words[i].form), s.gap(before: end) == " ",
            case let next = s.words[end], next.kind == .word, scene.roll.byExactSurname(next.form).isEmpty, lexicon.sense(of: next.form) == nil else { return nil }
        let isOfIt = next.text.count > 1 && next.text.allSatisfy(\.isUppercase) || ["y", "i", "u", "a", "ej", "ego"].anyEnds(next.form)
        let house = scene.roll.byCalling(s.spelling(at: end))
        return isOfIt && !house.isEmpty ? (house, end + 1) : nil
    }

    /// "przedszkole nr 5", "SP 2": one of several, or its number in the list.
    private func numbered(_ found: [Roll.Line], _ end: Int, _ s: Sentence) -> (found: [Roll.Line], end: Int) {
        var k = end
        if k < s.words.count, ["nr", "no", "numer"].contains(s.words[k].form) { k += 1 }
        guard k < s.words.count, k == end || s.words[k].kind == .number, s.words[k].kind == .number, [" ", ". "].contains(s.gap(before: k)) else {
            return (found, end)
        }
        let fit = found.filter { $0.words.contains(s.words[k].form) }
        return fit.isEmpty ? (found, end) : (fit, k + 1)
    }

    /// "siostra" of a list with "s. Benedykta"; "siostra Kota" is his.
    func nun(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s
        guard ["siostra", "siostry", "siostre", "siostrze", "siostro", "zakonnica", "zakonnicy", "zakonnice", "sister", "nun", "сестра", "сестри",
            "сестру"].contains(s.words[i].form) else { return nil }
        let found = scene.roll.lines.filter { $0.words.first == "s" || $0.words.first == "siostra" }
        guard !found.isEmpty else { return nil }
        // "siostra Benedykta"
        if i + 1 < s.words.count, s.gap(before: i + 1) == " ", s.words[i + 1].isCapitalised {
            let named = found.filter { line in line.firstName.map { mayBe(s.words[i + 1].form, $0) } ?? false || line.forms.contains(s.words[i + 1].form) }
            if !named.isEmpty { return entries(named, .calling, i..<i + 2) }
        }
        let isZakonna = i + 1 < s.words.count && s.words[i + 1].form.hasPrefix("zakonn")
        if !isZakonna, i + 1 < s.words.count, s.gap(before: i + 1) == " ", s.words[i + 1].isCapitalised || isPossessive(i, s) { return nil }
        return entries(found, .calling, i..<(isZakonna ? i + 2 : i + 1))
    }

    private func isPossessive(_ i: Int, _ s: Sentence) -> Bool {
        [i - 1, i + 1].contains { k in
            s.words.indices.contains(k) && ["jego", "jej", "moja", "nasza", "his", "her", "my", "його", "її"].contains(s.words[k].form)
        }
    }

    /// "Szpital i starostwo nieobecne": an institution, though illness is told by the word elsewhere.
    func houseFirst(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, form = s.words[i].form
        guard i == 0, s.words[i].isCapitalised, ["szpital", "sanatorium", "hospital", "лікарня"].contains(form), s.words.count > 1,
            s.gap(before: 1) == " " else { return nil }
        let found = scene.roll.byCalling(form)
        return found.isEmpty ? nil : entries(found, .calling, i..<i + 1)
    }

    /// "„Razem”", "„Orkanu”": a name in quotation marks, of one house of the list.
    func quotedName(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        guard token.isCapitalised, token.form.count > 3, i > 0, let opening = s.gap(before: i).last, "„\"“«”".contains(opening),
            let closing = i + 1 < s.words.count ? s.gap(before: i + 1).first : s.endMark, "”\"“»".contains(closing) else { return nil }
        let found = scene.roll.byCalling(token.form)
        return found.count == 1 ? entries(found, .calling, i..<i + 1) : nil
    }

    /// "the fishing group", "the post office": the noun behind a house that was found.
    func closesHouse(_ i: Int, _ s: Sentence, _ before: [AttendanceItem]) -> Bool {
        guard case .entries(_, _, .calling)? = before.last?.what, s.gap(before: i) == " " else { return false }
        return HouseWords.englishHeads.contains(s.words[i].form)
    }

    /// "zamknąć sklepu"; not "jeśli nie liczyć policji".
    private func isObject(_ i: Int, _ s: Sentence, _ before: [AttendanceItem]) -> Bool {
        guard i > 0, s.gap(before: i) == " ", case .unknown? = before.last?.what else { return false }
        return s.words[i - 1].text.hasSuffix("ć") && s.words[i - 1].form.count > 4 && !s.words[i - 1].isCapitalised
    }

    /// "Gminny Ośrodek Kultury" is the GOK of the list.
    func acronym(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s
        if let item = beforeAcronym(at: i, scene) { return item }
        guard s.words[i].isCapitalised, s.words[i].text.count > 3 else { return nil }
        var initials = ""
        for k in i..<min(i + 5, s.words.count) {
            guard s.words[k].kind == .word, k == i || s.gap(before: k) == " ", let letter = s.words[k].form.first, s.words[k].isCapitalised else {
                break
            }
            initials.append(letter)
            if initials.count >= 2 {
                let found = scene.roll.byWholeWord(initials)
                // "Stowarzyszenie Lipa" is not the "sołtyska Lipnicy"
                let called = scene.roll.byCalling(s.words[i].form)
                if found.count == 1, initials.count > 2 || called.isEmpty
                    || called.contains(where: { $0.entry == found[0].entry }) {
                    return entries(found, .calling, i..<k + 1)
                }
            }
        }
        return nil
    }

    /// "KP PSP" is the "Komenda Powiatowa PSP".
    private func beforeAcronym(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, text = s.words[i].text
        guard (2...4).contains(text.count), text.allSatisfy(\.isUppercase), i + 1 < s.words.count, s.gap(before: i + 1) == " ",
            s.words[i + 1].text.count > 1, s.words[i + 1].text.allSatisfy(\.isUppercase) else { return nil }
        let letters = Array(s.words[i].form)
        let found = scene.roll.byCalling(s.words[i + 1].form).filter { line in
            line.words.indices.contains { k in
                k + letters.count <= line.words.count && letters.indices.allSatisfy { line.words[k + $0].first == letters[$0] }
            }
        }
        return found.count == 1 ? entries(found, .calling, i..<i + 2) : nil
    }

    /// "US", "UP": short for one of the list, and no word.
    func capitals(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let token = scene.s.words[i]
        guard (2...4).contains(token.text.count), token.text.allSatisfy(\.isUppercase), case .filler? = lexicon.sense(scene.s, at: i)?.sense,
            scene.s.text.contains(where: \.isLowercase) else { return nil }
        let found = scene.roll.byWholeWord(folded(token.text))
        return found.count == 1 ? entries(found, .calling, i..<i + 1) : nil
    }

    private func isPlace(_ i: Int, _ s: Sentence) -> Bool {
        var k = i
        while k > 0, i - k < 4, !s.gap(before: k).contains(",") {
            k -= 1
            if HouseWords.beforePlace.contains(s.words[k].form) { return !(s.words[k].form == "do" && k > 0 && s.words[k - 1].form == "co") }
            guard ["z", "ze", "od", "tej", "tego"].contains(s.words[k].form) || isTitle(s.words[k])
                || adjectives.anyEnds(s.words[k].form) && lexicon.sense(s, at: k) == nil else { return false }
        }
        return false
    }

    /// "w sprawach obu szkół", "na temat remontu szkoły"
    private func isTopic(_ i: Int, _ s: Sentence) -> Bool {
        (max(0, i - 2)..<i).contains { k in
            HouseWords.beforeTopic.contains(s.words[k].form) && !(k + 1...i).contains { s.gap(before: $0).contains(where: { ",:".contains($0) }) }
        }
    }

    /// All whom the list has of one house, when the house itself is named, or its people in the plural.
    func house(_ found: [Roll.Line], at i: Int, _ end: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, form = scene.s.spelling(at: i)
        guard found.count > 1, Set(found.map(\.house)).count == 1, !found[0].house.isEmpty else { return nil }
        var people = found
        if i > 0, origins.contains(s.words[i - 1].form) {
            // "obie panie z urzędu", "koledzy z biblioteki"
            guard let head = before.dropLast().last, let sex = groupSex(head, s) else { return nil }
            if let isWoman = sex { people = people.filter { $0.isWoman == isWoman } }
        } else {
            guard !isSingle(form), !(i > 0 && finder.isOne(s.words[i - 1], .lady)), !(i > 0 && finder.isOne(s.words[i - 1],
                .sir)) else { return nil }
            if womenEndings.anyEnds(form), !form.hasPrefix("bibliotek"), !form.hasPrefix("aptek"), !form.hasPrefix("straz") {
                people = people.filter { $0.isWoman == true }
            }
        }
        guard !people.isEmpty else { return nil }
        return AttendanceItem(what: .entries(Set(people.map(\.entry)), options: false, named: .calling), words: i..<end)
    }

    /// "pani weterynarz", "sołtyska": the woman among several.
    func narrowedBySex(_ found: [Roll.Line], _ form: String) -> [Roll.Line] {
        guard found.count > 1, !form.hasPrefix("komunalk"), ["tka", "tke", "rka", "rke", "lka", "lke", "ska", "ske", "czka",
            "czke"].anyEnds(form) else { return found }
        let women = found.filter { $0.isWoman == true }
        return women.isEmpty ? found : women
    }

    /// Nil: no group; else its sex, if it has one.
    private func groupSex(_ head: AttendanceItem, _ s: Sentence) -> Bool?? {
        switch head.what {
        case .sense(.women): return .some(true)
        case .sense(.men): return .some(false)
        case .sense(.whole): return .some(nil)
        default: return HouseWords.groups.contains(s.words[head.words.lowerBound].form) ? .some(nil) : nil
        }
    }

    /// One person of an office or trade.
    private func isSingle(_ form: String) -> Bool { !form.hasPrefix("komunalk") && (HouseWords.singles.contains(form)
        || singleEndings.anyEnds(form)) }
}

/// What vets are for.
private let beasts = ["zwierz", "weteryn"]
/// "w szkolnej bibliotece"
private let adjectives = ["nej", "kiej", "nym", "kim", "owej", "owym"]
private let origins: Set<String> = ["z", "ze", "od", "from", "of", "the"]
private let womenEndings = ["tki", "tek", "lki", "lek", "rki", "rek", "ski", "sek"]
private let singleEndings = ["tka", "tke", "lka", "lke", "rka", "rke", "ska", "ske", "arz", "arza", "erz", "erza", "ak", "aka", "yk", "yka", "nik",
    "nika",
    "iel", "iela", "ant", "anta", "owy", "owa", "owego", "owej"]
