// A name that several of the list bear, where the sentence tells how many are meant: "Ewy nie przyszły", "Beaty były obie", "panie Nowak tak",
// "żadnej Marzeny".

extension AttendanceScanner {
    /// All of the name, where the word itself, the verb or a quantity is a plural.
    func byPlural(_ k: Int, _ items: inout [AttendanceItem], _ scene: Scene) {
        guard case .entries(let set, true, let naming) = items[k].what, naming == .name || naming == .firstName, items[k].words.count == 1,
            (2...5).contains(set.count) else { return }
        let lines = scene.roll.lines.filter { set.contains($0.entry) }, form = scene.s.words[items[k].words.lowerBound].form
        let clause = items[(k + 1)...].prefix { !$0.hasComma }.prefix(6)
        if takesNone(k, &items, scene, clause.indices) {
            items[k].what = .entries(set, options: false, named: .group)
            return
        }
        let isAlone = clause.allSatisfy { if case .entries(_, _, let other) = $0.what { other == .number } else { true } }
        let sex = groupSex(before: k, items, scene.s), fit = sex.map { sex in lines.filter { $0.isWoman == sex } } ?? lines
        let isSingular = firstNames[form]?.isNominative ?? lines.contains { $0.surname == form || $0.firstName == form }
        // "panie Pokory i policjant": of one of them it would be "pani Pokora"
        guard fit.count > 1, isAlone || sex != nil && !isSingular else { return }
        let isWhole = clause.contains { isQuantity($0, fit.count, scene.s) }
        let isPlural = isWhole || isPluralForm(form, fit, naming) || sex != nil && (!isSingular || hasPluralVerb(clause))
            || !isSingular && ["y", "i", "e"].anyEnds(form) && (hasPluralVerb(clause) || isBare(clause, scene.s))
        if isPlural { items[k].what = .entries(Set(fit.map(\.entry)), options: false, named: .group) }
    }

    /// "Zdzisława była" is she, "Zdzisława nie było" and "bez Zdzisława" are he.
    func byCase(_ found: [Roll.Line], _ i: Int, _ s: Sentence) -> [Roll.Line] {
        let form = s.words[i].form, hers = found.filter { $0.firstName == form }
        guard found.count > 1, !hers.isEmpty, hers.count < found.count, mansNamesInGenitive[form] != nil else { return found }
        let behind = (i + 1..<min(i + 5, s.words.count)).prefix { !s.gap(before: $0).contains(",") }.map { s.words[$0].form }
        let isGenitive = s.words[max(0, i - 4)..<i].contains { NamesakeWords.governing.contains($0.form) }
            || behind.contains { NamesakeWords.governing.contains($0) }
        return isGenitive ? found.filter { $0.firstName != form } : hers
    }

    /// "żadna Sylwia", "ani jedna Sylwia", "Zofii nie było żadnej": none of them.
    private func takesNone(_ k: Int, _ items: inout [AttendanceItem], _ scene: Scene, _ clause: Range<Int>) -> Bool {
        func isNone(_ j: Int) -> Bool {
            guard items.indices.contains(j), case .sense(.nobody) = items[j].what else { return false }
            return NamesakeWords.none.contains(scene.s.words[items[j].words.upperBound - 1].form)
        }
        let isDenied = clause.contains { if case .sense(.no) = items[$0].what { true } else { false } }
        if isNone(k - 1), !items[k].hasComma {
            items[k - 1].what = isDenied || k > 1 && isNo(items[k - 2]) || k > 2 && isNo(items[k - 3]) ? .filler : .sense(.no)
            return true
        }
        // "Andrzeja żadnego"
        if clause == k + 1..<k + 2, isNone(k + 1) {
            items[k + 1].what = .sense(.no)
            return true
        }
        guard let j = clause.first(where: isNone), isDenied, clause.allSatisfy({ if case .entries = items[$0].what { false } else { true } }) else {
            return false
        }
        items[j].what = .filler
        return true
    }

    /// "Wierzba, nie Wierzbicka, była": who of two alike is not meant.
    func notTheOther(_ k: Int, _ items: inout [AttendanceItem], _ roll: Roll) {
        guard k + 2 < items.count, case .entries(let set, false, _) = items[k].what, isNo(items[k + 1]), items[k + 1].hasComma,
            case .entries(let other, false, let naming) = items[k + 2].what, naming == .name || naming == .firstName, items[k + 2].gap == " ",
            k + 3 < items.count, items[k + 3].gap.contains(","), let a = line(of: set, roll), let b = line(of: other, roll), a.entry != b.entry,
            a.surname.commonPrefix(with: b.surname).count > 3 || a.firstName == b.firstName else { return }
        (items[k + 1].what, items[k + 2].what) = (.filler, .filler)
    }

    private func line(of set: Set<Entry>, _ roll: Roll) -> Roll.Line? { set.count == 1 ? roll.lines.first { set.contains($0.entry) } : nil }

    private func isNo(_ item: AttendanceItem) -> Bool { if case .sense(.no) = item.what { true } else { false } }

    /// "panie Nowak", "bracia Sokół"; nil: no group stands before the name.
    private func groupSex(before k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool? {
        guard k > 0, !items[k].hasComma else { return nil }
        let form = s.words[items[k - 1].words.lowerBound].form
        return NamesakeWords.ladies.contains(form) && s.words[items[k - 1].words.lowerBound].text.lowercased() != "pań" || form == "siostry" ? true
            : NamesakeWords.gentlemen.contains(form) ? false : nil
    }

    /// "obie", "we trzy", "dwie" of two.
    private func isQuantity(_ item: AttendanceItem, _ n: Int, _ s: Sentence) -> Bool {
        let form = s.words[item.words.lowerBound].form
        switch item.what {
        case .count(n): return true
        case .entries([n], _, .number): return s.words[item.words.lowerBound].kind == .word && listOrdinals[form] == nil
        default: return n == 2 && NamesakeWords.both.contains(form)
        }
    }

    /// "Pawły", "Karole", "Maćki": never one man; "Halin", "Danut": never one woman.
    private func isPluralForm(_ form: String, _ lines: [Roll.Line], _ naming: AttendanceItem.Naming) -> Bool {
        guard naming == .firstName, !lines.contains(where: { $0.firstName == form || $0.surname == form }) else { return false }
        if lines.allSatisfy({ $0.isWoman == true }) { return firstNames[form] == nil && !isShort(form) && firstNames[form + "a"] != nil }
        return lines.allSatisfy { $0.isWoman == false } && firstNames[form]?.isNominative != true
            && (form.hasSuffix("y") || form.hasSuffix("i") || form.hasSuffix("e") && !form.hasSuffix("ie"))
    }

    private func hasPluralVerb(_ clause: ArraySlice<AttendanceItem>) -> Bool {
        let verb = clause.first { item in
            guard case .sense(let sense) = item.what else { return false }
            return AttendancePredicate.isPredicate(sense) && sense != .no
        }
        return verb?.agreement == .many
    }

    /// "Ewy tak", "Ewy nie": no verb that asks for the genitive.
    private func isBare(_ clause: ArraySlice<AttendanceItem>, _ s: Sentence) -> Bool {
        guard clause.count == 1, let word = clause.first.map({ s.words[$0.words.lowerBound].form }) else { return false }
        return ["tak", "nie", "ok", "yes", "no"].contains(word)
    }
}
