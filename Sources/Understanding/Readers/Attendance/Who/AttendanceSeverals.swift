// Several of one name: "Pawły", "dwóch Pawłów", "Szulcowe", "Beaty były obie", "Andrzeja żadnego", and a single one: "jeden pan Drab".

extension AttendanceScanner {
    /// Plurals of names that several of the list bear.
    func withPlurals(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = items.map { ordained($0, scene) }
        for k in out.indices where out[k].words.count == 1 {
            let token = scene.s.words[out[k].words.lowerBound]
            guard token.kind == .word, token.isCapitalised || scene.isSmall, token.text.count > 3 else { continue }
            switch out[k].what {
            case .unknown: break
            case .entries(let set, true, .name) where areSisters(k, set, out, scene):
                out[k].what = .entries(set, options: false, named: .group)
                continue
            case .entries(let one, false, .name):
                if isCouple(before: out[k].words.lowerBound, scene), case let kin = kin(one, scene.roll), kin.count == 2 {
                    out[k].what = .entries(kin, options: false, named: .group)
                }
                // "o Banasiu", "na Banasie": one
                if k > 0, ["pan", "pana", "panu", "panem", "o", "w", "na", "po", "przy"].contains(scene.s.words[out[k].words.lowerBound - 1].form) {
                    continue
                }
            case .entries(_, true, .name), .entries(_, true, .firstName): break
            default: continue
            }
            if let several = several(folded(token.text), scene.roll) { out[k].what = .entries(several, options: false, named: .group) }
        }
        return out
    }

    /// "Państwo Sitko", "both Żaks"
    private func isCouple(before i: Int, _ scene: Scene) -> Bool {
        i > 0 && couples.contains(scene.s.words[i - 1].form) && scene.s.gap(before: i) == " "
    }

    /// Zięba and Zięba-Król.
    private func kin(_ one: Set<Entry>, _ roll: Roll) -> Set<Entry> {
        guard let name = roll.lines.first(where: { one.contains($0.entry) })?.surname else { return [] }
        return Set(roll.lines.filter { $0.surname == name || isDouble($0.surname, with: name) || isDouble(name, with: $0.surname) }.map(\.entry))
    }

    private func isDouble(_ surname: String, with name: String) -> Bool {
        surname.split(whereSeparator: { "- ".contains($0) }).contains(Substring(name)) && surname != name
    }

    /// "Father Feliks", "Sister Agnieszka": no newcomer of that name.
    private func ordained(_ item: AttendanceItem, _ scene: Scene) -> AttendanceItem {
        guard case .person = item.what, item.words.count == 2, orders.contains(scene.s.words[item.words.lowerBound].form) else { return item }
        let name = scene.s.words[item.words.lowerBound + 1]
        let given = scene.roll.byFirstName(name.form), found = given.isEmpty ? scene.roll.bySurname(name.text) : given
        guard !found.isEmpty else { return item }
        var out = entries(found, given.isEmpty ? .name : .firstName, item.words)
        out.gap = item.gap
        return out
    }

    /// "panie Pokory": of one of them it would be "pani Pokora", "pani Pokory".
    private func areSisters(_ k: Int, _ set: Set<Entry>, _ items: [AttendanceItem], _ scene: Scene) -> Bool {
        let s = scene.s, i = items[k].words.lowerBound
        guard i > 0, s.gap(before: i) == " ", s.words[i - 1].text.lowercased() == "panie" || s.words[i - 1].form == "obie",
            s.words[i].form.hasSuffix("y") || s.words[i].form.hasSuffix("i") else { return false }
        return scene.roll.lines.filter { set.contains($0.entry) }.allSatisfy { $0.isWoman == true && $0.surname != s.words[i].form }
    }

    /// All who bear the name of which this is a plural.
    private func several(_ form: String, _ roll: Roll) -> Set<Entry>? {
        let known = roll.lines.filter { $0.entry > 0 }
        for name in Set(known.compactMap(\.firstName)) where form.hasPrefix(name.prefix(2)) && Self.isPlural(form, ofGiven: name) {
            let found = known.filter { $0.firstName == name }
            if found.count > 1 { return Set(found.map(\.entry)) }
        }
        for name in Set(known.map(\.surname)) where form.hasPrefix(name.prefix(2)) && Self.isPlural(form, ofFamily: name) {
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
            givenEndings.contains { form == stem + $0 } || softEnds.contains(where: stem.hasSuffix) && form == stem + "e"
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

    // MARK: All of them, none, one

    /// Whom a word that stands apart makes exact: "Beaty były obie", "Andrzeja żadnego", "jeden pan Drab".
    func withQuantifiers(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = items
        for k in out.indices {
            switch out[k].what {
            case .entries(let set, true, let named) where set.count > 1 && (named == .name || named == .firstName):
                if let j = quantifier(behind: k, set.count, out, scene.s) {
                    out[k].what = .entries(set, options: false, named: .group)
                    if case .sense(.whole) = out[j].what { out[j].what = .filler } else if j > k + 1 { out[j].what = .filler }
                } else if isSubjectOfMany(k, out, scene.s) { out[k].what = .entries(set, options: false, named: .group) }
            case .sense(.excuse) where isDenial(k, out, scene.s): out[k].what = .filler
            case .count(let n):
                if n == 1, isSingle(k, out) { out[k].what = .sense(.only) } else { countHouse(k, n, &out, scene) }
            case .unknown where k > 0 && isOfNone(k, out, scene.s): out[k].what = .sense(.nobody)
            case .filler where isAdded(k, out, scene): out[k] = added(out[k], scene)
            case .sense(.nobody) where isEcho(k, out, scene.s): echo(k, &out, scene.s)
            case .sense(.nobody) where endsList(k, out): out[k].what = .sense(.restNobody)
            default: break
            }
        }
        return out
    }

    /// "Beaty były obie", "Kingi nie przyszły obydwie", "Andrzeja żadnego": the word behind the verb.
    private func quantifier(behind k: Int, _ n: Int, _ items: [AttendanceItem], _ s: Sentence) -> Int? {
        for j in k + 1..<max(k + 1, min(items.count, k + 5)) {
            if items[j].hasComma { return nil }
            let form = s.words[items[j].words.lowerBound].form
            switch items[j].what {
            case .sense(.whole): return n == 2 && both.contains(form) ? j : nil
            case .sense(.nobody): return form.hasPrefix("zadn") ? j : nil
            case .sense(let sense) where AttendancePredicate.isPredicate(sense): continue
            case .filler: continue
            default: return nil
            }
        }
        return nil
    }

    /// "Beaty nie przyszły": of one of them it would be "Beata".
    private func isSubjectOfMany(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard case .entries(_, _, .firstName) = items[k].what, items[k].words.count == 1, case let form = s.words[items[k].words.lowerBound].form,
            form.hasSuffix("y") || form.hasSuffix("i"), k == 0 || items[k].hasComma else { return false }
        for j in k + 1..<max(k + 1, min(items.count, k + 4)) {
            if items[j].hasComma { return false }
            switch items[j].what {
            case .filler, .sense(.no): continue
            case .sense(let sense) where AttendancePredicate.isPredicate(sense):
                return s.words[items[j].words.upperBound - 1].form.hasSuffix("ly")
            default: return false
            }
        }
        return false
    }

    /// "Jeden pan Drab.", "Była jedna Kos": one, and no count of others beside.
    private func isSingle(_ k: Int, _ items: [AttendanceItem]) -> Bool {
        let next = items[(k + 1)...].first { if case .filler = $0.what { false } else { true } }
        guard let next, !next.hasComma, case .entries(let one, false, let named) = next.what, one.count == 1, named == .name || named == .firstName,
            !items[..<k].contains(where: \.speaksOfPeople) else { return false }
        return !items.indices.contains { j in
            guard j != k, case .count = items[j].what else { return false }
            return true
        }
    }

    /// "jedna z przedszkola, dwie panie z gazety": as many as the list has of the house.
    private func countHouse(_ k: Int, _ n: Int, _ items: inout [AttendanceItem], _ scene: Scene) {
        let s = scene.s
        guard k + 1 < items.count, items[k + 1].words.lowerBound == items[k].words.upperBound, !items[k + 1].hasComma,
            case let i = items[k + 1].words.upperBound, s.words[i - 1].form == "z" || s.words[i - 1].form == "ze" || s.words[i - 1].form == "from",
            let j = [k + 2, k + 3].first(where: { j in
                items.indices.contains(j) && !scene.roll.byCalling(s.words[items[j].words.lowerBound].form).isEmpty
            }),
            case .filler = items[j].what, !items[j].hasComma else { return }
        let found = scene.roll.byCalling(s.words[items[j].words.lowerBound].form)
        guard found.count == n, Set(found.map(\.house)).count == 1 else { return }
        items[k].what = .filler
        items[j].what = .entries(Set(found.map(\.entry)), options: false, named: .calling)
    }

    /// "z panów nikt nie raczył": no second negation.
    private func isDenial(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard k > 0, items[k].words.count > 1, s.words[items[k].words.lowerBound].form == "nie", !items[k].hasComma,
            case .sense(.nobody) = items[k - 1].what else { return false }
        return true
    }

    /// "pań żadnych"
    private func isOfNone(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard s.words[items[k].words.lowerBound].form == "zadnych", !items[k].hasComma else { return false }
        switch items[k - 1].what {
        case .sense(.women), .sense(.men), .entries: return true
        default: return false
        }
    }

    /// "do tego aptekarka": no place.
    private func isAdded(_ k: Int, _ items: [AttendanceItem], _ scene: Scene) -> Bool {
        guard k > 0, case .sense(.add) = items[k - 1].what, scene.s.words[items[k - 1].words.lowerBound].form == "do", items[k].gap == " " else {
            return false
        }
        return !scene.roll.byCalling(scene.s.words[items[k].words.lowerBound].form).isEmpty
    }

    private func added(_ item: AttendanceItem, _ scene: Scene) -> AttendanceItem {
        var out = entries(scene.roll.byCalling(scene.s.words[item.words.lowerBound].form), .calling, item.words)
        out.gap = item.gap
        return out
    }

    /// "Dwaj Krzysztofowie i nikt."
    private func endsList(_ k: Int, _ items: [AttendanceItem]) -> Bool {
        guard k > 1, k + 1 == items.count, !items[k].hasComma, case .sense(.join) = items[k - 1].what else { return false }
        return items[..<k].allSatisfy { item in
            switch item.what {
            case .entries, .filler, .sense(.join), .sense(.present), .sense(.whole): true
            default: false
            }
        }
    }

    /// "Sitków nie było, ani jednego, ani drugiego": said already.
    private func isEcho(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard k + 2 < items.count, s.words[items[k].words.lowerBound].form == "ani", items[k].hasComma,
            s.words[items[k + 1].words.lowerBound].form == "ani", s.words[items[k + 2].words.lowerBound].form.hasPrefix("drug") else { return false }
        return items[..<k].contains { if case .sense(let sense) = $0.what { sense == .no || sense == .absent } else { false } }
    }

    private func echo(_ k: Int, _ items: inout [AttendanceItem], _ s: Sentence) {
        for j in k...k + 2 { items[j].what = .filler }
    }
}

private let couples: Set<String> = ["panstwo", "panstwa", "malzenstwo", "malzonkowie", "oboje", "both"]
private let orders: Set<String> = ["father", "sister", "brother", "mother", "officer", "captain", "sergeant", "colonel"]
private let softEnds = ["j", "sz", "rz", "l", "cz"]
private let givenEndings = ["y", "owie", "ow", "om", "ami"]
private let familyEndings = ["s", "owie", "ow", "owe", "owych", "owym", "iowie", "iow"]
private let nominatives = ["y", "i", "e", "ie"]
private let both: Set<String> = ["obie", "obaj", "oboje", "obydwie", "obydwaj", "obydwoje", "both", "обидва", "обидві", "обоє"]
