// Names that are not written as on the list: "Czesia", "Janek Mazurek", "Гінц", "ja": familiar and unusual first names, other letters, the writer.

extension AttendanceScanner {
    /// "Father Feliks", "młodsza Oliwia": no name of its own.
    func isEpithet(_ token: Token, _ roll: Roll) -> Bool {
        hasCalling(token.form, roll) || isTitle(token) || NamesakeWords.epithets.contains(token.form) || lexicon.sense(of: token.form) == .relation
    }

    /// "Wnuk był, Bilska nie": a surname at the beginning that is a word for a relative too.
    func ownSurname(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        guard i == 0, token.isCapitalised, !scene.isSmall, let sense = lexicon.sense(of: token.form) else { return nil }
        // "Wąs był": only folded it is another word
        let found = scene.roll.lines.filter { $0.surname == token.form && (sense == .relation || $0.written == token.text && !token.text.isPlain) }
        return found.isEmpty ? nil : entries(found, .name, i..<i + 1)
    }

    /// "nie mylić z panią Kot": only spoken of.
    func isMistaken(_ i: Int, _ s: Sentence) -> Bool {
        let link = (max(0, i - 3)..<i).last { ["z", "ze", "with", "з", "із"].contains(s.words[$0].form) }
        guard let link, link > 0 else { return false }
        return NamesakeWords.mistaking.contains(s.words[link - 1].form)
            && (link + 1...i).allSatisfy { s.gap(before: $0).allSatisfy { ". ".contains($0) } }
    }

    /// "Janek Mazurek" is Jan Mazurek of the list.
    func unusualFirstName(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s
        guard s.words[i].isCapitalised, i + 1 < s.words.count, s.gap(before: i + 1) == " ", s.words[i + 1].isCapitalised else { return nil }
        let found = scene.roll.bySurname(s.words[i + 1].text).filter { $0.firstName?.prefix(2) == s.words[i].form.prefix(2) }
        return found.count == 1 ? entries(found, .name, i..<i + 2) : nil
    }

    /// "aleksandra michał basia", "zbyszek piekarz", "kazimierz pojechał": in small letters a first name of the list, and no surname behind it.
    func isNamedAlone(_ given: Token, _ next: Token, _ scene: Scene) -> Bool {
        guard !scene.roll.byFirstName(given.form).isEmpty, !next.isCapitalised else { return false }
        return !scene.roll.byFirstName(next.form).isEmpty || !scene.roll.byCalling(next.form).isEmpty || lexicon.sense(of: next.form) != nil
            || (pastEndings.anyEnds(next.form) || next.text.hasSuffix("ł")) && next.form.count > 4
    }

    /// "zofia" of two, or "zofia wójcik" where another first name stands before.
    func alone(_ i: Int, _ scene: Scene) -> AttendanceItem {
        let s = scene.s, found = scene.roll.byFirstName(s.words[i].form)
        if i + 1 < s.words.count, s.gap(before: i + 1) == " " {
            let family = Set(scene.roll.byExactSurname(s.words[i + 1].form).map(\.entry)), full = found.filter { family.contains($0.entry) }
            if !full.isEmpty { return entries(full, .name, i..<i + 2) }
        }
        return entries(narrowed(found, i, s), .firstName, i..<i + 1)
    }

    /// "Czesia", "Czesię": Czesława of the list.
    func diminutive(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let token = scene.s.words[i], form = folded(token.text)
        guard token.isCapitalised || scene.isSmall && isTitled(i, scene.s), form.count > 2, form.count < 20,
            lexicon.sense(scene.s, at: i) == nil else { return nil }
        for short in [form, form + "a", form.dropLast() + "a", String(form.dropLast())] + oblique(form) {
            let isName = isShort(short) || firstNames[short] != nil
            let found = isName ? scene.roll.byFirstName(short) : scene.roll.lines.filter { $0.firstName == short }
            if !found.isEmpty { return entries(narrowed(found, i, scene.s), .firstName, i..<i + 1) }
        }
        // "Anetka", "Anetkę"
        guard form.count > 4, form.dropLast().hasSuffix("k") else { return nil }
        let found = scene.roll.lines.filter { $0.firstName == form.dropLast(2) + "a" }
        if !found.isEmpty { return entries(narrowed(found, i, scene.s), .firstName, i..<i + 1) }
        return nil
    }

    /// "Walka", "Norbim", "Wiolce": what a familiar name may be in the nominative.
    private func oblique(_ form: String) -> [String] {
        let endings = [("ka", "ek"), ("kiem", "ek"), ("kowi", "ek"), ("ku", "ek"), ("iem", ""), ("em", ""), ("owi", ""), ("iowi", ""), ("m", ""),
            ("ego", ""), ("emu", ""), ("ce", "ka"), ("dzie", "da"), ("cie", "ta"), ("rze", "ra"), ("iu", "")]
        return endings.compactMap { old, new in form.hasSuffix(old) && form.count > old.count + 2 ? form.dropLast(old.count) + new : nil }
            .filter { isShort($0) || firstNames[$0]?.isNominative ?? false }
    }

    /// "pan stasio"
    private func isTitled(_ i: Int, _ s: Sentence) -> Bool { i > 0 && isTitle(s.words[i - 1]) && s.gap(before: i) == " " }

    /// "Гінц", "пані Лідія", "Лідія Верра": somebody of the list in Ukrainian letters.
    func cyrillic(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        guard token.isCapitalised || scene.isSmall, token.form.count > 2, let name = latinised(token.text),
            i > 0 && token.isCapitalised || lexicon.sense(s, at: i) == nil else { return nil }
        if !token.isCapitalised, commonWords.contains(token.form) || !scene.roll.byCalling(token.form).isEmpty { return nil }
        let exact = scene.roll.byFirstName(ukrainianNames[folded(token.text)] ?? folded(name))
        let given = exact.isEmpty ? scene.roll.byRoughFirstName(name) : exact
        if i + 1 < s.words.count, s.gap(before: i + 1) == " ", s.words[i + 1].isCapitalised || scene.isSmall,
            let next = latinised(s.words[i + 1].text) {
            let both = cyrillicSurname(next, scene).filter { line in given.contains { $0.entry == line.entry } }
            if !both.isEmpty { return entries(both, .name, i..<i + 2) }
        }
        let found = cyrillicSurname(name, scene)
        if !found.isEmpty { return entries(wholeNames(narrowed(found, i, s), i, s), .name, i..<i + 1) }
        guard !given.isEmpty else { return nil }
        // "обидва Адами", "Обох Барбар"
        let isPair = i > 0 && given.count == 2 && ["обидва", "обидві", "обох", "обоє"].contains(s.words[i - 1].form)
        return isPair ? AttendanceItem(what: .entries(Set(given.map(\.entry)), options: false, named: .group), words: i..<i + 1)
            : entries(narrowed(given, i, s), .firstName, i..<i + 1)
    }

    private func cyrillicSurname(_ name: String, _ scene: Scene) -> [Roll.Line] {
        let exact = scene.roll.asSpelled(scene.roll.bySurname(name[...]), name)
        return exact.isEmpty ? scene.roll.byRoughSound(name) : exact
    }

    /// "Father Feliks", "Sister Agnieszka": no newcomer of that name.
    func ordained(_ item: AttendanceItem, _ scene: Scene) -> AttendanceItem {
        guard case .person = item.what, item.words.count == 2,
            NamesakeWords.clergyAndRanks.contains(scene.s.words[item.words.lowerBound].form) else { return item }
        let name = scene.s.words[item.words.lowerBound + 1]
        let given = scene.roll.byFirstName(name.form), found = given.isEmpty ? scene.roll.bySurname(name.text) : given
        guard !found.isEmpty else { return item }
        var out = entries(found, given.isEmpty ? .name : .firstName, item.words)
        out.gap = item.gap
        return out
    }

    /// "obecne: malinowska, cichy, sowa": small letters in a row of surnames, where names have capitals elsewhere.
    func isInSmallRow(_ i: Int, _ scene: Scene) -> Bool {
        let s = scene.s
        func isSurname(_ k: Int) -> Bool {
            guard s.words.indices.contains(k), case let token = s.words[k], token.kind == .word, !token.isCapitalised, token.form.count > 2 else {
                return false
            }
            return scene.roll.lines.contains { $0.surname == token.form } && lexicon.sense(s, at: k) == nil
        }
        guard !scene.isSmall, isSurname(i) else { return false }
        let isBehind = isSurname(i - 1) && s.gap(before: i).contains(","), isBefore = isSurname(i + 1) && s.gap(before: i + 1).contains(",")
        return isBehind || isBefore
    }

    /// "ja", "moja skromna osoba", "niżej podpisany": by how many words.
    func namesWriter(at i: Int, _ s: Sentence) -> Int? {
        let forms = s.words[i..<min(s.words.count, i + 3)].map(\.form)
        if ["ja", "me", "myself"].contains(forms[0]) { return 1 }
        if ["moja", "moje", "ma"].contains(forms[0]), let k = forms.firstIndex(of: "osoba"), !forms[..<k].contains("nie") { return k + 1 }
        // "wszyscy oprócz mnie", "nikt poza mną"; "nie było mnie i sołtysa", "bez mnie"
        if ["mnie", "mna"].contains(forms[0]) {
            let before = i > 0 ? s.words[i - 1].form : ""
            if Self.besides.contains(before) { return tellsOfAll(s) ? 1 : nil }
            return before == "bez" || !Self.beforeMe.contains(before) && tellsAbsence(s) ? 1 : nil
        }
        if ["nizejpodpisany", "nizejpodpisana"].contains(forms[0]) { return 1 }
        guard forms.count > 1 else { return nil }
        if forms[0] == "nizej", forms[1].hasPrefix("podpisan") { return 2 }
        return forms.prefix(2) == ["yours", "truly"] || forms.prefix(2) == ["the", "undersigned"] ? 2 : nil
    }

    private static let besides: Set<String> = ["oprocz", "procz", "poza", "except", "besides"]

    /// "u mnie", "za mnie", "ode mnie", "zaskoczyło mnie": no people who were missing.
    private static let beforeMe: Set<String> = ["u", "za", "ode", "do", "dla", "przeze", "ze", "we", "na", "po", "zamiast", "przy", "wedlug"]

    /// "Nie było", "zabrakło", "brakowało".
    private func tellsAbsence(_ s: Sentence) -> Bool {
        s.words.indices.contains { i in
            ["zabraklo", "brakowalo", "brakuje"].contains(s.words[i].form)
                || i > 0 && s.words[i - 1].form == "nie" && ["bylo", "ma"].contains(s.words[i].form)
        }
    }

    private func tellsOfAll(_ s: Sentence) -> Bool {
        s.words.indices.contains { i in lexicon.sense(s, at: i).map { [.all, .nobody, .rest].contains($0.sense) } ?? false }
    }

    /// "Oprócz mnie byli Lis i Duda", "Besides me: 2 and 5": the writer was there as well.
    func countsWriterIn(_ s: Sentence) -> Bool {
        !s.isQuestion && s.words.indices.contains { namesWriterBesides(at: $0, s) } && !tellsOfAll(s)
            && !s.words.contains { ["nie", "not"].contains($0.form) }
    }

    /// "Oprócz mnie", "poza mną".
    func namesWriterBesides(at i: Int, _ s: Sentence) -> Bool {
        Self.besides.contains(s.words[i].form) && i + 1 < s.words.count && ["mnie", "mna", "me"].contains(s.words[i + 1].form)
    }

    /// "Zosia, Ula i ja": the writer, who is on the list too.
    func ownLine(_ scene: Scene) -> Roll.Line? { scene.roll.line(of: scene.writer) }
}

extension Substring {
    /// Without diacritics.
    fileprivate var isPlain: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
