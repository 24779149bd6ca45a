// A sentence as items: who is named, what is said, what is not understood.

struct AttendanceScanner: Sendable {
    let lexicon: AttendanceLexicon
    let finder: PersonFinder

    /// What the scan of one sentence needs.
    struct Scene {
        let s: Sentence
        let roll: Roll
        let mentions: [Int: Mention]
        /// Nobody wrote a capital letter: names must be found without.
        let isSmall: Bool
        /// The first sentence may address somebody: "Pani Kasiu, …".
        let isFirst: Bool
        let writer: String
    }

    func items(in s: Sentence, roll: Roll, isSmall: Bool, isFirst: Bool, writer: String) -> [AttendanceItem] {
        let mentions = Dictionary(finder.people(in: s).map { ($0.words.lowerBound, $0) }, uniquingKeysWith: { a, _ in a })
        let scene = Scene(s: s, roll: roll, mentions: mentions, isSmall: isSmall, isFirst: isFirst, writer: folded(writer))
        var out: [AttendanceItem] = []
        var i = 0
        while i < s.words.count {
            var item = item(at: i, scene, out)
            item.gap = s.gap(before: i)
            out.append(item)
            i = max(i + 1, item.words.upperBound)
        }
        return out
    }

    private func item(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem {
        let s = scene.s, token = s.words[i]
        func one(_ what: AttendanceItem.What, _ length: Int = 1) -> AttendanceItem { AttendanceItem(what: what, words: i..<i + length) }
        switch token.kind {
        case .address: return one(.filler)
        case .number: return number(at: i, scene, before)
        case .emoji, .word: break
        default: return one(.filler)
        }
        if token.text.lowercased() == "pań" { return one(.sense(.women)) }  // folded it is "pan"
        if let mention = scene.mentions[i], let item = resolve(mention, scene) { return item }
        if token.isCapitalised, i > 0 || lexicon.sense(s, at: i) == nil, let item = surname(at: i, scene) { return item }
        if scene.isSmall, lexicon.sense(s, at: i) == nil, !commonWords.contains(token.form), let item = surname(at: i, scene) { return item }
        if isInitial(i, s, before) { return one(.filler) }
        if let (sense, length) = lexicon.sense(s, at: i) {
            if let item = count(startingWith: sense, at: i, scene) { return item }
            var item = one(sense == .filler ? .filler : .sense(sense), length)
            item.agreement = s.agreement(at: i + length - 1)
            return item
        }
        if let item = letter(at: i, scene, before) ?? numeral(at: i, scene, before) { return item }
        if isTitle(token), !hasCalling(token.form, scene.roll) { return one(.filler) }
        if let item = surname(at: i, scene) ?? calling(at: i, scene, before) { return item }
        if token.kind == .emoji { return one(.filler) }
        if isTitle(token) || commonWords.contains(token.form) || token.form.count < 2 || isFirstPerson(token.form) { return one(.filler) }
        return one(.unknown(isName: token.isCapitalised && i > 0 && !token.text.dropFirst().isEmpty))
    }

    private func isTitle(_ token: Token) -> Bool { ["title", "lady", "sir", "head"].contains { finder.isOne(token, $0) } }

    private func hasCalling(_ form: String, _ roll: Roll) -> Bool { !roll.byCalling(form).isEmpty }

    /// "sprawdzałam", "siedzieliśmy": what the writer did.
    private func isFirstPerson(_ form: String) -> Bool { ["lam", "lem", "lismy", "lysmy"].contains(where: form.hasSuffix) && form.count > 4 }

    /// "Pawłowska A.": no letter of the list.
    private func isInitial(_ i: Int, _ s: Sentence, _ before: [AttendanceItem]) -> Bool {
        guard s.words[i].text.count == 1, s.words[i].isCapitalised, i > 0, s.gap(before: i) == " ", let last = before.last, case .entries(_, _, .name) = last.what else { return false }
        return i + 1 == s.words.count && s.endMark == "." || s.gap(before: i + 1).hasPrefix(".")
    }

    // MARK: Names

    /// A full name: of the list, or somebody new.
    private func resolve(_ mention: Mention, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, range = mention.words, roll = scene.roll
        let last = s.words[range.upperBound - 1]
        guard range.count > 1 else { return firstNameOnly(mention, scene) }
        let given = s.words[range.lowerBound]
        let bySurname = roll.bySurname(last.text)
        let same = bySurname.filter { line in line.firstName.map { mayBe(given.form, $0) } ?? true }
        let length = range.lowerBound..<max(mention.end, range.upperBound)
        if !same.isEmpty { return entries(same, .name, length) }
        let turned = roll.bySurname(given.text)
        if !turned.isEmpty, firstNames[given.form] == nil { return nil }
        let reversed = turned.filter { line in line.firstName.map { mayBe(last.form, $0) } ?? false }
        if !reversed.isEmpty { return entries(reversed, .name, length) }
        if firstNames[given.form] == nil {
            // two words with capitals that are no name: "Klub Seniora"
            if !bySurname.isEmpty || hasCalling(given.form, roll) || hasCalling(last.form, roll) || lexicon.sense(s, at: range.lowerBound) != nil { return nil }
        }
        return AttendanceItem(what: .person(mention.person), words: length)
    }

    private func firstNameOnly(_ mention: Mention, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, i = mention.words.lowerBound, token = s.words[i]
        // "Anna i Helena Rygiel"
        if mention.words.count == 1, mention.person.name.contains(" "), let family = mention.person.name.split(separator: " ").last {
            let known = scene.roll.bySurname(family).filter { $0.firstName.map { mayBe(token.form, $0) } ?? false }
            return known.isEmpty ? AttendanceItem(what: .person(mention.person), words: mention.words) : entries(known, .name, mention.words)
        }
        guard mention.words.count == 1, i > 0 || lexicon.sense(s, at: i) == nil else { return nil }
        guard let first = firstNames[token.form] else {
            let known = scene.roll.bySurname(token.text)
            guard known.isEmpty, hasTitle(i, s), lexicon.sense(s, at: i) == nil, !hasCalling(token.form, scene.roll) else { return nil }
            return AttendanceItem(what: .unknown(isName: true), words: i..<i + 1)
        }
        if scene.isFirst, mention.isAddressed, !first.isNominative, ["u", "o", "e"].contains(where: token.form.hasSuffix) { return AttendanceItem(what: .filler, words: mention.words) }
        let surname = scene.roll.bySurname(token.text).filter { $0.surname == token.form }
        if !surname.isEmpty, surname.count == 1 { return entries(surname, .name, mention.words) }
        let found = scene.roll.byFirstName(token.form)
        if !found.isEmpty, token.isCapitalised || scene.isSmall { return entries(narrowed(found, i, s), .firstName, mention.words) }
        return token.isCapitalised ? AttendanceItem(what: .unknown(isName: true), words: mention.words) : nil
    }

    private func entries(_ lines: [Roll.Line], _ naming: AttendanceItem.Naming, _ words: Range<Int>) -> AttendanceItem {
        AttendanceItem(what: .entries(Set(lines.map(\.entry)), options: lines.count > 1, named: naming), words: words)
    }

    private func surname(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        guard token.kind == .word, token.form.count > 1 else { return nil }
        let small = !token.isCapitalised
        if small, !scene.isSmall, !hasTitle(i, s) { return nil }
        if small, lexicon.sense(s, at: i) != nil || commonWords.contains(token.form) { return nil }
        let found = small ? scene.roll.byExactSurname(folded(token.text)) : scene.roll.bySurname(token.text)
        guard !found.isEmpty else { return nil }
        // "Kowalik Anna"
        if i + 1 < s.words.count, s.gap(before: i + 1) == " ", firstNames[s.words[i + 1].form] != nil {
            let full = found.filter { line in line.firstName.map { mayBe(s.words[i + 1].form, $0) } ?? false }
            if !full.isEmpty { return entries(full, .name, i..<i + 2) }
        }
        // "Wójcikowie", "nie było Wójcików": both of them; "z Wójcików": one of them
        let isPlural = token.form.hasSuffix("owie") || token.form.hasSuffix("ow") && (i == 0 || !["z", "ze", "sposrod"].contains(s.words[i - 1].form))
        if isPlural, found.count > 1, !found.contains(where: { $0.surname == token.form }) { return AttendanceItem(what: .entries(Set(found.map(\.entry)), options: false, named: .group), words: i..<i + 1) }
        return entries(narrowed(found, i, s), .name, i..<i + 1)
    }

    /// "pani Sobieraj" is the wife, "pan Sobieraj" the husband.
    private func narrowed(_ lines: [Roll.Line], _ i: Int, _ s: Sentence) -> [Roll.Line] {
        guard lines.count > 1, i > 0 else { return lines }
        let before = s.words[i - 1]
        let woman: Bool? = finder.isOne(before, "lady") ? true : finder.isOne(before, "sir") ? false : nil
        guard let woman else { return lines }
        let fit = lines.filter { $0.isWoman == woman }
        return fit.isEmpty ? lines : fit
    }

    private func hasTitle(_ i: Int, _ s: Sentence) -> Bool { i > 0 && isTitle(s.words[i - 1]) && !s.gap(before: i).contains(",") }

    // MARK: Functions and institutions

    private func calling(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, form = s.words[i].form
        let found = scene.roll.byCalling(form)
        guard !found.isEmpty else { return nil }
        // "w szkole", "u sołtysa": a place
        if i > 0, places.contains(s.words[i - 1].form), !s.gap(before: i).contains(",") { return AttendanceItem(what: .filler, words: i..<i + 1) }
        if i > 0, ["z", "ze", "od", "from", "of"].contains(s.words[i - 1].form), let head = before.dropLast().last {
            // "ciasto z piekarni", "dwie panie z KGW": no one of the list
            if case .unknown = head.what { return AttendanceItem(what: .filler, words: i..<i + 1) }
            if case .count = head.what { return AttendanceItem(what: .filler, words: i..<i + 1) }
            // "ktoś z OPS"
            if case .sense(.notAll) = head.what { return AttendanceItem(what: .filler, words: i..<i + 1) }
        }
        // "drukarka szkoły", "pies sołtysa"
        if let head = before.last, case .unknown(isName: false) = head.what, !s.gap(before: i).contains(","), form.hasSuffix("a") || form.hasSuffix("y") || form.hasSuffix("i"), !s.words[i].isCapitalised {
            return AttendanceItem(what: .unknown(isName: false), words: i..<i + 1)
        }
        return entries(narrowed(found, i, s), .calling, i..<i + 1)
    }

    // MARK: Numbers in words, letters

    private func numeral(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, form = s.words[i].form, roll = scene.roll
        let next = i + 1 < s.words.count ? s.words[i + 1].form : ""
        if let n = collectives[form] ?? cardinals[form], let group = edge(n, after: i, scene) { return group }
        if let n = collectives[form] { return AttendanceItem(what: headcount(n, before: i + 1, scene), words: i..<i + (isCounted(next) ? 2 : 1)) }
        if let half = secondHalf(at: i, scene) { return half }
        if let n = numberNouns[form], n <= roll.highest {
            // "cała trójka", "dwójka: 3 i 7"
            let counts = before.last.map { if case .sense(.whole) = $0.what { true } else { false } } ?? false || next != "" && s.gap(before: i + 1).contains(":")
            return AttendanceItem(what: counts ? .count(n) : numbered(n, roll), words: i..<i + 1)
        }
        if let n = listOrdinals[form], !["raz", "razem", "czesc", "polowa", "kolej", "strona", "strony"].contains(next), i == 0 || !["o", "po", "przed", "od", "do", "kolo", "okolo"].contains(s.words[i - 1].form) {
            return AttendanceItem(what: numbered(n, roll), words: i..<i + 1)
        }
        guard let n = cardinals[form], n > 0 else { return nil }
        let neighbour = next != "" && (cardinals[next] != nil || ["i", "oraz", "and"].contains(next) && i + 2 < s.words.count && cardinals[s.words[i + 2].form] != nil)
        let previous = before.last(where: { if case .sense(.join) = $0.what { false } else { true } }).map { if case .entries(_, _, .number) = $0.what { true } else { false } } ?? false
        let labelled = before.last.map { if case .sense(.label) = $0.what { true } else { false } } ?? false
        if neighbour || previous || labelled { return AttendanceItem(what: numbered(n, roll), words: i..<i + 1) }
        return AttendanceItem(what: headcount(n, before: i + 1, scene), words: i..<i + (isCounted(next) ? 2 : 1))
    }

    /// "pierwsza szóstka tak, druga szóstka nie": the next as many.
    private func secondHalf(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, sorted = scene.roll.numbers.sorted()
        guard i + 1 < s.words.count, let k = listOrdinals[s.words[i].form], k > 1, s.gap(before: i + 1) == " ",
            let n = numberNouns[s.words[i + 1].form], n > 1, k * n <= sorted.count else { return nil }
        return AttendanceItem(what: .entries(Set(sorted[(k - 1) * n..<k * n]), options: false, named: .group), words: i..<i + 2)
    }

    /// "dwa razy", "trzy sprawy" count no people.
    private func headcount(_ n: Int, before i: Int, _ scene: Scene) -> AttendanceItem.What {
        let s = scene.s
        guard i < s.words.count, s.gap(before: i) == " ", !isCounted(s.words[i].form), !isTitle(s.words[i]) else { return .count(n) }
        if let (sense, _) = lexicon.sense(s, at: i) { return sense == .filler && ["razy", "raz", "chwile", "godzine", "kwadrans"].contains(s.words[i].form) ? .filler : .count(n) }
        return s.words[i].isCapitalised ? .count(n) : .filler
    }

    /// "dwoje ostatnich", "trzy pierwsze", "the two at the very end of the list".
    private func edge(_ n: Int, after i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, sorted = scene.roll.numbers.sorted()
        guard n > 1, n <= sorted.count else { return nil }
        for k in i + 1..<min(i + 6, max(i + 1, s.words.count)) {
            if k > i + 1, !["at", "the", "very", "na", "samym", "z", "samego", "od", "of"].contains(s.words[k - 1].form) { return nil }
            let sense = lexicon.sense(s, at: k)?.sense, form = s.words[k].form
            let isLast = sense == .last || k > i + 1 && ["end", "bottom", "konca", "dolu"].contains(form)
            let isFirst = sense == .first || k > i + 1 && ["top", "beginning", "poczatku", "gory"].contains(form)
            if isLast || isFirst { return AttendanceItem(what: .entries(Set(isLast ? sorted.suffix(n) : sorted.prefix(n)), options: false, named: .group), words: i..<k + 1) }
        }
        return nil
    }

    private func isCounted(_ form: String) -> Bool { countedNouns.contains(form) }

    private func numbered(_ n: Int, _ roll: Roll) -> AttendanceItem.What { roll.numbers.contains(n) ? .entries([n], options: false, named: .number) : .strayNumber }

    /// "A i B": staff, whose letters stand under the list.
    private func letter(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        guard let entry = Roll.entry(ofLetter: token.text) else { return nil }
        guard scene.roll.letters.isEmpty else { return scene.roll.letters.contains(entry) ? AttendanceItem(what: .entries([entry], options: false, named: .number), words: i..<i + 1) : nil }
        let previous = before.last(where: { if case .sense(.join) = $0.what { false } else { true } }).map { if case .entries(_, _, .number) = $0.what { true } else { false } } ?? false
        guard entry >= -8, previous else { return nil }
        return AttendanceItem(what: .entries([entry], options: false, named: .number), words: i..<i + 1)
    }

    /// "first four", "pierwsza czwórka", "ostatni dwoje", "połowa", "same kobiety".
    private func count(startingWith sense: AttendanceSense, at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, roll = scene.roll
        guard sense == .first || sense == .last || ["at", "na"].contains(s.words[i].form) else {
            return letterBefore(sense, at: i, scene)
        }
        guard sense == .first || sense == .last, i + 1 < s.words.count else { return nil }
        let next = s.words[i + 1]
        guard let n = next.number ?? numberNouns[next.form] ?? collectives[next.form] ?? cardinals[next.form], n > 1, n <= roll.numbers.count else {
            // "pierwszy z listy", "ostatni": a single one
            if let n = listOrdinals[s.words[i].form], roll.numbers.contains(n) { return AttendanceItem(what: .entries([n], options: false, named: .number), words: i..<i + 1) }
            let isOnlyLast = sense == .last && (["z", "na", "on", "of"].contains(next.form) || s.gap(before: i + 1) != " ")
            return isOnlyLast ? AttendanceItem(what: .entries([roll.highest], options: false, named: .number), words: i..<i + 1) : nil
        }
        let sorted = roll.numbers.sorted()
        let end = i + 2 < s.words.count && isCounted(s.words[i + 2].form) ? i + 3 : i + 2
        return AttendanceItem(what: .entries(Set(sense == .first ? sorted.prefix(n) : sorted.suffix(n)), options: false, named: .group), words: i..<end)
    }

    /// "A" is a conjunction too; between numbers it is a letter of the list.
    private func letterBefore(_ sense: AttendanceSense, at i: Int, _ scene: Scene) -> AttendanceItem? {
        guard sense == .filler || sense == .join || sense == .but, scene.s.words[i].text.count == 1, scene.s.words[i].isCapitalised, i > 0 || scene.roll.letters.count > 0,
            let entry = Roll.entry(ofLetter: scene.s.words[i].text), entry >= -8 else { return nil }
        let neighbour = [i - 1, i + 1].contains { k in scene.s.words.indices.contains(k) && (scene.s.words[k].number != nil || scene.s.gap(before: max(i, k)).contains(",") || ["i", "oraz", "and"].contains(scene.s.words[k].form)) }
        guard neighbour, scene.roll.letters.isEmpty || scene.roll.letters.contains(entry) else { return nil }
        return AttendanceItem(what: .entries([entry], options: false, named: .number), words: i..<i + 1)
    }
}

/// Words before a place.
private let places: Set<String> = ["w", "we", "na", "u", "do", "dla", "przy", "przed", "obok", "pod", "nad", "in", "at", "for", "po", "przez", "about"]

let countedNouns: Set<String> = Set("osob osoby osobami osobom osobe ludzi people persons uczestnikow uczestniczek uczestnicy gosci glow chetnych pan panow kobiet mezczyzn panie panowie obecnych nieobecnych facetow zaproszonych czlonkow".split(separator: " ").map(String.init))
