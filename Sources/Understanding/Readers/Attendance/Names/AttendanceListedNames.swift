// Names as they stand on the list, in any case and order: "Ewa Lis", "Lis Ewa", "pani Lis", "Lisa nie było"; and full names of newcomers.

extension AttendanceScanner {
    /// A full name: of the list, or somebody new.
    func resolve(_ mention: Mention, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, range = mention.words, roll = scene.roll
        let last = s.words[range.upperBound - 1]
        guard range.count > 1 else { return firstNameOnly(mention, scene) }
        let given = s.words[range.lowerBound]
        // "Iwan TAK"
        if ["tak", "nie", "ob", "nb"].contains(last.form) { return nil }
        let bySurname = roll.bySurname(last.text)
        if firstNames[given.form] == nil, firstNames[last.form] != nil, isEpithet(given, roll) { return nil }
        if bySurname.isEmpty, case let short = begun(range, scene), !short.isEmpty { return entries(short, .name, range) }
        if scene.isSmall, bySurname.isEmpty, isNamedAlone(given, last, scene) { return alone(range.lowerBound, scene) }
        let same = bySurname.filter { line in
            // "Zdzisława Pawlika" is no Zdzisława
            line.firstName.map { mayBe(given.form, $0) || last.form != line.surname && line.isWoman == false && given.form == $0 + "a" } ?? true
        }
        let length = extent(of: mention, s, roll)
        let turned = roll.bySurname(given.text)
        // "nie dotarli gasior bielec i sikora": two surnames, and no comma
        if scene.isSmall, firstNames[given.form] == nil, same.count == 1, turned.count == 1, same[0].entry != turned[0].entry { return nil }
        if !same.isEmpty { return entries(same, .name, length) }
        if given.form == "ani", !bySurname.isEmpty { return nil }  // "Ani Kos, ani Lis" is no Ania
        // "Karol Lewandowsky"
        let alike = roll.lines.filter { line in line.firstName.map { mayBe(given.form, $0) } ?? false && sound(line.surname) == sound(last.form) }
        if !alike.isEmpty { return entries(alike, .name, length) }
        if !turned.isEmpty, firstNames[given.form] == nil { return nil }
        // "tylko Lech Kulesza i Mroczek": two surnames, and no comma
        let own = turned.filter { $0.surname == given.form }
        if !own.isEmpty, bySurname.contains(where: { $0.surname == last.form }), Set(turned.map(\.entry)).isDisjoint(with: bySurname.map(\.entry)) {
            return entries(own, .name, range.lowerBound..<range.lowerBound + 1)
        }
        let reversed = turned.filter { line in line.firstName.map { mayBe(last.form, $0) } ?? false }
        if !reversed.isEmpty { return entries(reversed, .name, length) }
        if firstNames[given.form] == nil {
            // two words with capitals that are no name: "Klub Seniora"
            if !bySurname.isEmpty || hasCalling(given.form, roll) || hasCalling(last.form, roll) || lexicon.sense(s, at: range.lowerBound) != nil {
                return nil
            }
        }
        return AttendanceItem(what: .person(mention.person), words: length)
    }

    /// The name with its institution; "Renata Cichy, sołtys Nowicki": the office is the next one's.
    private func extent(of mention: Mention, _ s: Sentence, _ roll: Roll) -> Range<Int> {
        let range = mention.words, end = max(mention.end, range.upperBound)
        let isNext = s.words[range.upperBound..<end].contains { $0.isCapitalised && !roll.bySurname($0.text).isEmpty }
            || end < s.words.count && end > range.upperBound && s.words[end].isCapitalised && s.gap(before: end) == " "
            && !roll.bySurname(s.words[end].text).isEmpty
        return range.lowerBound..<(isNext ? range.upperBound : end)
    }

    private func firstNameOnly(_ mention: Mention, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, i = mention.words.lowerBound, token = s.words[i]
        // "Anna i Helena Rygiel"
        let name = mention.person.name
        if mention.words.count == 1, name.contains(" "), let family = name.split(separator: " ").last {
            let known = scene.roll.bySurname(family).filter { $0.firstName.map { mayBe(token.form, $0) } ?? false }
            return known.isEmpty ? AttendanceItem(what: .person(mention.person), words: mention.words) : entries(known, .name, mention.words)
        }
        guard mention.words.count == 1, i > 0 || lexicon.sense(s, at: i) == nil && cardinals[token.form] == nil else { return nil }
        guard let first = firstNames[token.form] else {
            let known = scene.roll.bySurname(token.text)
            if known.isEmpty, let item = diminutive(at: i, scene) { return item }
            guard known.isEmpty, hasTitle(i, s), lexicon.sense(s, at: i) == nil, !hasCalling(token.form, scene.roll) else { return nil }
            return AttendanceItem(what: .unknown(isName: true), words: i..<i + 1)
        }
        if scene.isFirst, mention.isAddressed, !first.isNominative, ["u", "o", "e"].anyEnds(token.form) {
            return AttendanceItem(what: .filler, words: mention.words)
        }
        let surname = scene.roll.bySurname(token.text).filter { $0.surname == token.form }
        if !surname.isEmpty, surname.count == 1 { return entries(surname, .name, mention.words) }
        let found = scene.roll.byFirstName(token.form)
        if !found.isEmpty, token.isCapitalised || scene.isSmall { return entries(narrowed(byCase(found, i, s), i, s), .firstName, mention.words) }
        // "pana Lecha": a surname that is a first name elsewhere
        let family = scene.roll.bySurname(token.text)
        if !family.isEmpty, token.isCapitalised { return entries(narrowed(family, i, s), .name, mention.words) }
        return token.isCapitalised ? AttendanceItem(what: .unknown(isName: true), words: mention.words) : nil
    }

    func entries(_ lines: [Roll.Line], _ naming: AttendanceItem.Naming, _ words: Range<Int>) -> AttendanceItem {
        AttendanceItem(what: .entries(Set(lines.map(\.entry)), options: lines.count > 1, named: naming), words: words)
    }

    func surname(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        guard token.kind == .word, token.form.count > 1 else { return nil }
        // "u pani Wilk", "dla Kowalik": a place
        if i > 0, isBeside(i, s) { return nil }
        let small = !token.isCapitalised
        if small, !scene.isSmall, !hasTitle(i, s) { return nil }
        if small, lexicon.sense(s, at: i) != nil || commonWords.contains(token.form) { return nil }
        var found = small ? scene.roll.byExactSurname(folded(token.text)) : scene.roll.bySurname(token.text)
        if !small, found.isEmpty || token.form.hasSuffix("s"), case let kin = family(token.form, scene.roll), !kin.isEmpty { found = kin }
        guard !found.isEmpty else { return nil }
        // "Kowalik Anna"
        if i + 1 < s.words.count, s.gap(before: i + 1) == " ", firstNames[s.words[i + 1].form] != nil {
            let full = found.filter { line in line.firstName.map { mayBe(s.words[i + 1].form, $0) } ?? false }
            if !full.isEmpty { return entries(full, .name, i..<i + 2) }
        }
        if let couple = plural(found, i, s) { return couple }
        return entries(wholeNames(narrowed(found, i, s), i, s), .name, i..<i + 1)
    }

    func isBeside(_ i: Int, _ s: Sentence) -> Bool {
        let k = hasTitle(i, s) ? i - 2 : i - 1
        if k > 0, s.words[k].form == "for", lexicon.sense(s, at: k - 1)?.sense == .except { return false }
        guard k >= 0, ["u", "dla", "przy", "obok", "do", "od", "przez", "for", "na", "wedlug", "zdaniem"].contains(s.words[k].form) else {
            return false
        }
        // "co do pana Zająca", "od Kosa do Wilka"
        return !(k > 0 && s.words[k].form == "do" && (s.words[k - 1].form == "co" || s.words[..<k].contains { $0.form == "od" }))
            && !(s.words[k].form == "od" && s.words[k...].contains { ["do", "po", "az", "dol"].contains($0.form) })
            // "przy panu Gilu proszę nic nie wpisywać": his line of the list
            && !(s.words[k].form == "przy" && (s.words[k...].contains { ListWords.marking.anyBegins($0.form) }
                || s.gap(before: i + 1).contains("(") || k > 0 && lexicon.sense(of: s.words[k - 1].form) == .absent))
    }

    /// "pani Sobieraj" is the wife, "pan Sobieraj" the husband.
    func narrowed(_ lines: [Roll.Line], _ i: Int, _ s: Sentence) -> [Roll.Line] {
        guard lines.count > 1, i > 0 else { return lines }
        let before = s.words[i - 1]
        // "T. Labuda", "Bł. Hyla"
        if before.text.count == 1 || before.isCapitalised && before.text.count < 4, before.form != "p", [".", ". "].contains(s.gap(before: i)) {
            let fit = lines.filter { $0.firstName?.hasPrefix(before.form) ?? false }
            return fit.isEmpty ? lines : fit
        }
        guard let woman = finder.isOne(before, .lady) ? true : finder.isOne(before, .sir) ? false : sexOfTitle(before.form) else { return lines }
        let fit = lines.filter { $0.isWoman == woman }
        return fit.isEmpty ? lines : fit
    }

    /// "kierowniczka Rogala", "ks. Wrona"; "dyrektor Kot" may be either.
    private func sexOfTitle(_ form: String) -> Bool? {
        if NamesakeWords.menOfTitle.contains(form) { return false }
        guard form.count > 4, ["czka", "czke", "czki", "rka", "rke", "rki", "lka", "lke", "lki", "tka", "tke", "tki", "yni", "radna", "druhna",
            "siostra"].anyEnds(form) else { return nil }
        return true
    }

    func hasTitle(_ i: Int, _ s: Sentence) -> Bool { i > 0 && isTitle(s.words[i - 1]) && !s.gap(before: i).contains(",") }
}
