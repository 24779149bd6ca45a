// Women and men of a house, of a list, a single one: "Szkoła – obie panie", "Kos, Duda, Mazurek – sami chłopi", "i jedyny pan".

extension AttendanceScanner {
    /// Where "women" and "men" are not all of the list.
    func withSexes(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = items
        for k in out.indices {
            if let group = sole(k, out, scene) {
                out[k].what = .entries(group, options: false, named: .group)
                out[k + 1].what = .filler
            }
            guard k > 0, let all = sex(out[k], scene.roll), case .sense(.whole) = out[k - 1].what, !out[k].hasComma else { continue }
            let form = scene.s.words[out[k - 1].words.lowerBound].form
            if isPair(form), all.count != 2, !isNamedBehind(k, out, scene.s) {
                pair(k, all, &out)
            } else if form.hasPrefix("sam"), describes(k, all, out, scene) { (out[k - 1].what, out[k].what) = (.filler, .filler) }
        }
        return out
    }

    /// "z pan nie bylo tylko Kos", where nobody writes a Polish letter.
    func isPlainLadies(_ i: Int, _ s: Sentence) -> Bool {
        guard s.words[i].text == "pan", i > 0, ["z", "zadna", "zadnej", "sposrod"].contains(s.words[i - 1].form), s.gap(before: i) == " " else {
            return false
        }
        return s.text.utf8.allSatisfy { $0 < 0x80 } && !(i + 1 < s.words.count && s.words[i + 1].isCapitalised)
    }

    private func sex(_ item: AttendanceItem, _ roll: Roll) -> Set<Entry>? {
        switch item.what {
        case .sense(.women): roll.women
        case .sense(.men): roll.men
        default: nil
        }
    }

    private func isPair(_ form: String) -> Bool { ["obie", "obaj", "obu", "obydwie", "obydwaj", "obydwu", "both"].contains(form) }

    /// "obie panie z banku", "obaj panowie Kos"
    private func isNamedBehind(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        items[(k + 1)...].prefix(3).contains { item in
            if case .entries = item.what { !item.hasComma } else { false }
        }
    }

    /// "Szkoła – obie panie": the two of those who were named last.
    private func pair(_ k: Int, _ all: Set<Entry>, _ items: inout [AttendanceItem]) {
        (items[k - 1].what, items[k].what) = (.filler, .filler)
        for j in (max(0, k - 12)..<k).reversed() {
            guard case .entries(let set, _, let named) = items[j].what else { continue }
            let both = set.intersection(all)
            if both.count == 2, named == .calling || named == .name || named == .firstName {
                items[j].what = .entries(both, options: false, named: named == .calling ? .calling : .group)
            }
            return
        }
    }

    /// "Kos, Duda, Mazurek – sami chłopi": who they are, and not all of them.
    private func describes(_ k: Int, _ all: Set<Entry>, _ items: [AttendanceItem], _ scene: Scene) -> Bool {
        let goesOn = items[(k + 1)...].prefix(40).contains { item in
            switch item.what {
            case .entries, .sense(.all): true
            default: false
            }
        }
        var named = scene.mentioned
        for case .entries(let set, false, _) in items[..<k].suffix(40).map(\.what) { named.formUnion(set) }
        return !goesOn && named.count > 1 && named.isSubset(of: all)
    }

    /// "i jedyny pan", when the list has one; not "jako jedyny mężczyzna", "jedyny pan Kos".
    private func sole(_ k: Int, _ items: [AttendanceItem], _ scene: Scene) -> Set<Entry>? {
        let s = scene.s, i = items[k].words.lowerBound
        guard items[k].words.count == 1, s.words[i].form.hasPrefix("jedyn"), k + 1 < items.count, items[k + 1].words == i + 1..<i + 2,
            items[k + 1].gap == " ", !(i > 0 && s.words[i - 1].form == "jako") else { return nil }
        let next = s.words[i + 1].form
        let group = NamesakeWords.men.contains(next) ? scene.roll.men : NamesakeWords.women.contains(next) ? scene.roll.women : nil
        guard let group, group.count == 1 else { return nil }
        if k + 2 < items.count, !items[k + 2].hasComma, items[k + 2].speaksOfPeople || items[k + 2].isUnknown { return nil }
        return group
    }
}

extension AttendanceScanner {
    /// "panie Biel i Sroka", where the list has a Mr Biel too: women, both.
    func withSharedTitle(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = items
        for k in out.indices.dropLast() {
            guard case .sense(let sense) = out[k].what, sense == .women || sense == .men, out[k + 1].gap == " " else { continue }
            var j = k + 1
            while j < out.count {
                if case .sense(.join) = out[j].what { j += 1; continue }
                guard case .entries(let set, _, .name) = out[j].what, out[j].words.count == 1 else { break }
                let lines = scene.roll.bySurname(scene.s.words[out[j].words.lowerBound].text)
                let fit = lines.filter { $0.isWoman == (sense == .women) }
                // "panie Kos, Lis": the comma may end the row
                guard !fit.isEmpty else { break }
                if !set.isSubset(of: Set(fit.map(\.entry))) {
                    out[j].what = .entries(Set(fit.map(\.entry)), options: fit.count > 1, named: .name)
                }
                j += 1
            }
        }
        return out
    }
}

extension Roll {
    /// "s. Felicja", "ks. Wrona", and "Rozalia P." alone.
    static func sexOfSingle(_ name: [String], _ last: String) -> Bool? {
        let titles = name.map { folded($0.filter(\.isLetter)) }
        if titles.contains(where: { ["s", "siostra", "matka", "pani"].contains($0) }) { return true }
        if titles.contains(where: { ["ks", "o", "br", "ojciec", "brat", "pan", "pastor", "fr"].contains($0) }) { return false }
        return firstNames[folded(last)].flatMap { $0.isNominative ? $0.isWoman : nil }
    }
}
