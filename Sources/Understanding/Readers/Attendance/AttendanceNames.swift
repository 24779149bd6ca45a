// Names that are not written as on the list: families, namesakes, unusual first names, the writer.

extension AttendanceScanner {
    /// "Janek Mazurek" is Jan Mazurek of the list.
    func unusualFirstName(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s
        guard s.words[i].isCapitalised, i + 1 < s.words.count, s.gap(before: i + 1) == " ", s.words[i + 1].isCapitalised else { return nil }
        let found = scene.roll.bySurname(s.words[i + 1].text).filter { $0.firstName?.prefix(2) == s.words[i].form.prefix(2) }
        return found.count == 1 ? entries(found, .name, i..<i + 2) : nil
    }

    /// "Czesia", "Czesię": Czesława of the list.
    func diminutive(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let token = scene.s.words[i], form = folded(token.text)
        guard token.isCapitalised, form.count > 2, form.count < 20, lexicon.sense(scene.s, at: i) == nil else { return nil }
        for short in [form, form + "a", form.dropLast() + "a", String(form.dropLast())] {
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

    /// "Гінц", "пані Лідія", "Лідія Верра": somebody of the list in Ukrainian letters.
    func cyrillic(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s
        guard s.words[i].isCapitalised, let name = latinised(s.words[i].text), i > 0 || lexicon.sense(s, at: i) == nil else { return nil }
        let given = scene.roll.byFirstName(ukrainianNames[folded(s.words[i].text)] ?? folded(name))
        if i + 1 < s.words.count, s.gap(before: i + 1) == " ", s.words[i + 1].isCapitalised, let next = latinised(s.words[i + 1].text) {
            let family = scene.roll.bySurname(next[...])
            let both = family.filter { line in given.contains { $0.entry == line.entry } }
            if !both.isEmpty { return entries(both, .name, i..<i + 2) }
        }
        let found = scene.roll.bySurname(name[...])
        if !found.isEmpty { return entries(narrowed(found, i, s), .name, i..<i + 1) }
        return given.isEmpty ? nil : entries(narrowed(given, i, s), .firstName, i..<i + 1)
    }

    /// "z dwóch Janów": those of one first name.
    func namesakes(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let token = scene.s.words[i]
        guard token.isCapitalised, i > 0, token.form.count > 1 else { return nil }
        let before = scene.s.words[max(0, i - 2)..<i].map(\.form)
        guard before.contains(where: { collectives[$0] != nil || ["obu", "obie", "obaj", "oboje", "dwie", "trzy", "z", "both",
            "wszystkie", "wszyscy", "tylko", "same", "sami", "panow", "panie"].contains($0) }),
            scene.roll.bySurname(token.text).isEmpty else { return nil }
        let form = token.form
        var names: [String] = [String(form.dropLast()) + "a", form + "a", form.dropLast() + "a", form + "ia"]
        if form.hasSuffix("ow") { names.append(String(form.dropLast(2))) }
        if form.hasSuffix("owie") { names.append(String(form.dropLast(4))) }
        names = names.filter { name in name != form && (firstNames[name]?.isNominative == true || isShort(name)) }
        let found = names.lazy.map { scene.roll.byFirstName($0) }.first { $0.count > 1 } ?? []
        // "Ireny, Baran i Kowalczyk"
        if found.count > 1, i + 1 < scene.s.words.count, scene.s.gap(before: i + 1).contains(where: { ",:".contains($0) }),
            case let next = Set(scene.roll.bySurname(scene.s.words[i + 1].text).map(\.entry)), !next.isDisjoint(with: found.map(\.entry)) {
            return AttendanceItem(what: .filler, words: i..<i + 1)
        }
        return found.count > 1 ? AttendanceItem(what: .entries(Set(found.map(\.entry)), options: false, named: .group), words: i..<i + 1) : nil
    }

    /// "Zosia, Ula i ja": the writer, who is on the list too.
    func ownLine(_ scene: Scene) -> Roll.Line? {
        let names = scene.writer.split(separator: " ").map(String.init)
        guard names.count > 1 else { return nil }
        let found = scene.roll.lines.filter { line in names.contains(line.surname) && line.firstName.map(names.contains) ?? false }
        return found.count == 1 ? found[0] : nil
    }

    /// "Wróblów", "Wróblowie" of Wróbel, Wróbla: all who bear the name.
    func family(_ form: String, _ roll: Roll) -> [Roll.Line] {
        // "the Klimeks"
        if form.hasSuffix("s"), case let found = roll.lines.filter({ $0.surname == form.dropLast() }), found.count > 1 { return found }
        guard let ending = ["owie", "ow", "ami", "om"].first(where: form.hasSuffix), form.count > ending.count + 1 else { return [] }
        let names = Set(roll.byExactSurname(form.dropLast(ending.count) + "a").map(\.surname))
        return names.count == 1 ? roll.lines.filter { names.contains($0.surname) } : []
    }

    /// "Wójcikowie", "nie było Jabłońskich", "obie panie Pietrzyk": all of that surname; "z Wójcików": one of them.
    func plural(_ found: [Roll.Line], _ i: Int, _ s: Sentence) -> AttendanceItem? {
        let form = s.words[i].form
        guard found.count > 1 else { return nil }
        let before = s.words[max(0, i - 3)..<i].map(\.form)
        let quantity = before.last(where: couples.contains)
        let isPlural = pluralEndings.contains(where: form.hasSuffix) && !found.contains { $0.surname == form } || form == found[0].surname + "s"
        guard isPlural || quantity != nil && before.last.map { couples.contains($0) || pairs.contains($0) } ?? false else { return nil }
        let woman: Bool? = before.contains(where: sisters.contains) ? true : before.contains(where: brothers.contains) ? false : nil
        let fit = woman.map { woman in found.filter { $0.isWoman == woman } } ?? found
        return fit.count > 1 ? AttendanceItem(what: .entries(Set(fit.map(\.entry)), options: false, named: .group), words: i..<i + 1) : nil
    }
}

private let pluralEndings = ["owie", "ow", "scy", "ccy", "dzcy", "skich", "ckich", "dzkich", "skimi", "ckimi", "ami"]
/// Words before a surname that mean several of it.
private let couples: Set<String> = ["zadnej", "zadnego", "zadna", "zaden", "obie", "obu", "oboje", "obojga", "obaj", "obydwie", "obydwaj",
    "obydwoje", "panstwo", "panstwa", "panstwu",
    "malzenstwo", "malzenstwa", "malzonkowie", "malzonkow", "siostry", "siostr", "bracia", "braci", "both"]
private let pairs: Set<String> = ["panie", "pan", "pania", "panowie", "panow", "dziewczyny", "dziewczyn", "kobiety", "kobiet", "siostry", "siostr",
    "bracia", "braci", "ms", "mr", "misses", "panna", "ladies", "girls"]
private let sisters: Set<String> = ["obie", "panie", "dziewczyny", "dziewczyn", "siostry", "siostr", "kobiety", "kobiet", "obydwie", "ladies",
    "girls"]
private let brothers: Set<String> = ["obaj", "panowie", "panow", "bracia", "braci", "obydwaj"]
