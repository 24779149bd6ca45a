// A name that several of the list bear, in a form that means them all: "Pawły tak", "dwóch Janów nie było", "Państwo Sitko byli", "Szulcowe obie".

extension AttendanceScanner {
    // MARK: Where the name is met

    /// "z dwóch Janów", "obaj zbyszkowie", "poza Karolami": those of one first name.
    func namesakes(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let token = scene.s.words[i], form = folded(token.text)
        guard token.isCapitalised || scene.isSmall, form.count > 1, lexicon.sense(scene.s, at: i) == nil || token.isCapitalised && i > 0,
            scene.roll.byExactSurname(form).isEmpty else { return nil }
        let before = (max(0, i - 2)..<i).filter { k in !(k + 1...i).contains { scene.s.gap(before: $0).contains(",") } }
            .map { scene.s.words[$0].form }
        // "wszyscy prócz Sylwii Lewandowskiej": one
        if i + 1 < scene.s.words.count, scene.s.gap(before: i + 1) == " ",
            !scene.roll.byExactSurname(scene.s.words[i + 1].form).isEmpty { return nil }
        if i > 0, lexicon.sense(of: scene.s.words[i - 1].form) == .except, firstNames[form] != nil { return nil }
        let isCounted = before.contains { collectives[$0] != nil || NamesakeWords.beforeFirstName.contains($0) || cardinals[$0] ?? 0 > 1 }
        let isPlural = ["owie", "ami", "ow", "om", "ek"].anyEnds(form) && firstNames[form] == nil
        guard form.count > 2 && isPlural || isCounted && (token.isCapitalised || !commonWords.contains(form)),
            !token.isCapitalised || scene.roll.bySurname(token.text).isEmpty else { return nil }
        let found = singulars(of: form).lazy.map { scene.roll.byFirstName($0) }.first { $0.count > 1 } ?? []
        // "Ireny, Baran i Kowalczyk"
        if found.count > 1, i + 1 < scene.s.words.count, scene.s.gap(before: i + 1).contains(where: { ",:".contains($0) }),
            case let next = Set(scene.roll.bySurname(scene.s.words[i + 1].text).map(\.entry)), !next.isDisjoint(with: found.map(\.entry)) {
            return AttendanceItem(what: .filler, words: i..<i + 1)
        }
        return found.count > 1 ? AttendanceItem(what: .entries(Set(found.map(\.entry)), options: false, named: .group), words: i..<i + 1) : nil
    }

    /// "karolami" → karola, karol; "ewy" → ewa; "leszeks" → leszek.
    private func singulars(of form: String) -> [String] {
        var stems = [form, String(form.dropLast())]
        for ending in ["ow", "owie", "ami", "om", "ach"] where form.hasSuffix(ending) { stems.append(String(form.dropLast(ending.count))) }
        if form.hasSuffix("ek") { stems.append(form.dropLast(2) + "k") }  // "Grażynek"
        return stems.flatMap { stem in [stem + "a", stem + "ia", stem, stem.dropLast() + "ek", stem + "ek"] }.filter { name in
            name != form && name.count > 2 && (firstNames[name]?.isNominative == true || isShort(name))
        }
    }

    /// "Wróblów", "Wróblowie" of Wróbel, Wróbla: all who bear the name.
    func family(_ form: String, _ roll: Roll) -> [Roll.Line] {
        // "the Klimeks"
        if form.hasSuffix("s"), case let found = roll.lines.filter({ isFamily($0.surname, form.dropLast()) }), found.count > 1 { return found }
        guard let ending = ["owie", "ow", "ami", "om"].first(where: form.hasSuffix), form.count > ending.count + 1 else { return [] }
        let names = Set(roll.byExactSurname(form.dropLast(ending.count) + "a").map(\.surname))
        return names.count == 1 ? roll.lines.filter { names.contains($0.surname) } : []
    }

    /// "the Dąbrowskis": Dąbrowska too.
    private func isFamily(_ surname: String, _ name: Substring) -> Bool {
        surname == name || name.hasSuffix("ki") && surname == name.dropLast() + "a" || surname.split(separator: "-").contains(name)
    }

    /// "Wójcikowie", "nie było Jabłońskich", "obie panie Pietrzyk": all of that surname; "z Wójcików": one of them.
    func plural(_ found: [Roll.Line], _ i: Int, _ s: Sentence) -> AttendanceItem? {
        let form = s.words[i].form
        guard found.count > 1 else { return nil }
        let before = s.words[max(0, i - 3)..<i].map(\.form)
        let quantity = before.last(where: NamesakeWords.beforeSurname.contains)
        let isPlural = pluralEndings.anyEnds(form) && !found.contains { $0.surname == form }
            || found.contains { form == $0.surname + "s" }
        guard isPlural || quantity != nil && before.last.map({ NamesakeWords.beforeSurname.contains($0)
            || NamesakeWords.peopleBeforeSurname.contains($0) }) ?? false else { return nil }
        let woman: Bool? = before.contains(where: NamesakeWords.sisters.contains) ? true : before.contains(where: NamesakeWords.brothers.contains)
            ? false : nil
        let sex = woman.map { woman in found.filter { $0.isWoman == woman } } ?? found
        let fit = sex.count < 2 && isPlural ? found : sex  // "obydwaj Lewandowscy", she and he
        return fit.count > 1 ? AttendanceItem(what: .entries(Set(fit.map(\.entry)), options: false, named: .group), words: i..<i + 1) : nil
    }

    // MARK: Where the sentence is known

    /// Plurals by the form alone of what was found for one person, or for nobody: "Pawły", "Szulcowe", "Państwo Sitko".
    func withPlurals(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = items.map { ordained($0, scene) }
        for k in out.indices where out[k].words.count == 1 {
            let i = out[k].words.lowerBound, token = scene.s.words[i]
            guard token.kind == .word, token.isCapitalised || scene.isSmall, token.text.count > 3 else { continue }
            switch out[k].what {
            case .unknown, .entries(_, true, .name), .entries(_, true, .firstName): break
            case .entries(let one, false, .name):
                if isCouple(before: i, scene), case let kin = kin(one, scene.roll), kin.count == 2 {
                    out[k].what = .entries(kin, options: false, named: .group)
                }
                // "o Banasiu", "na Banasie": one
                if k > 0, ["pan", "pana", "panu", "panem", "o", "w", "na", "po", "przy"].contains(scene.s.words[i - 1].form) { continue }
            default: continue
            }
            if let several = several(folded(token.text), scene.roll) { out[k].what = .entries(several, options: false, named: .group) }
        }
        return out
    }

    /// "Państwo Sitko", "both Żaks"
    private func isCouple(before i: Int, _ scene: Scene) -> Bool {
        i > 0 && NamesakeWords.couples.contains(scene.s.words[i - 1].form) && scene.s.gap(before: i) == " "
    }

    /// Zięba and Zięba-Król.
    private func kin(_ one: Set<Entry>, _ roll: Roll) -> Set<Entry> {
        guard let name = roll.lines.first(where: { one.contains($0.entry) })?.surname else { return [] }
        return Set(roll.lines.filter { $0.surname == name || isDouble($0.surname, with: name) || isDouble(name, with: $0.surname) }.map(\.entry))
    }

    private func isDouble(_ surname: String, with name: String) -> Bool {
        surname.split(whereSeparator: { "- ".contains($0) }).contains(Substring(name)) && surname != name
    }

    /// All who bear the name of which this is a plural.
    private func several(_ form: String, _ roll: Roll) -> Set<Entry>? {
        let known = roll.lines.filter { $0.entry > 0 }
        for name in Set(known.compactMap(\.firstName)).sorted() where form.hasPrefix(name.prefix(2)) && Self.isPlural(form, ofGiven: name) {
            let found = known.filter { $0.firstName == name }
            if found.count > 1 { return Set(found.map(\.entry)) }
        }
        for name in Set(known.map(\.surname)).sorted() where form.hasPrefix(name.prefix(2)) && Self.isPlural(form, ofFamily: name) {
            let found = known.filter { $0.surname == name || isDouble($0.surname, with: name) }
            let women = found.filter { $0.isWoman == true }, isOfWomen = form.hasSuffix("owe") || form.hasSuffix("owych")
            if isOfWomen, women.count > 1 { return Set(women.map(\.entry)) }
            if found.count > 1 { return Set(found.map(\.entry)) }
        }
        return nil
    }

    /// "Pawły", "Pawłów", "Andrzeje" of Paweł, Andrzej. Women's names look the same in the singular: "Beaty".
    private static func isPlural(_ form: String, ofGiven name: String) -> Bool {
        // "Oliwie", "Zofie"
        if name.hasSuffix("ia") || name.hasSuffix("ja"), form == name.dropLast() + "e" { return true }
        guard let last = name.last, !"aeiouy".contains(last), form != name else { return false }
        return stems(of: name).contains { stem in
            givenEndings.contains { form == stem + $0 } || softEnds.anyEnds(stem) && form == stem + "e"
                || "kg".contains(stem.last ?? " ") && form == stem + "i"
        }
    }

    /// "Szulcowe", "Necle", "Sitkowie", "Banasie" of Szulc, Necel, Sitko, Banaś.
    private static func isPlural(_ form: String, ofFamily name: String) -> Bool {
        guard let last = name.last, form != name else { return false }
        if "ao".contains(last) { return familyEndings.contains { form == name.dropLast() + $0 } }
        guard !"eiuy".contains(last) else { return false }
        return stems(of: name).contains { stem in (familyEndings + nominatives).contains { form == stem + $0 } }
    }

    /// "pawel", "pawl".
    private static func stems(of name: String) -> [String] {
        let ending = name.suffix(2)
        return ending.first == "e" ? [name, name.dropLast(2) + String(ending.last!)] : [name]
    }
}

private let pluralEndings = ["owie", "ow", "scy", "ccy", "dzcy", "skich", "ckich", "dzkich", "skimi", "ckimi", "ami"]
private let softEnds = ["j", "sz", "rz", "l", "cz"]
private let givenEndings = ["y", "owie", "ow", "om", "ami"]
private let familyEndings = ["s", "owie", "ow", "owe", "owych", "owym", "iowie", "iow"]
private let nominatives = ["y", "i", "e", "ie"]
