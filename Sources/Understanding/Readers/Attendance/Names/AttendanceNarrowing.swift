// Mentions that make one another exact: "Irena z policji" of two Irenas, "Dwie Zosie", "król, król", "ze sklepu obaj", "ta druga Sylwia".

extension AttendanceScanner {
    func exact(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = items
        for k in out.indices { byInitial(k, &out, scene) }
        for k in out.indices where isOfNewcomer(k, out, scene.s) || isTitle(k, out, scene) {
            if isInBareRow(k, out) { (out[k].gap, out[k + 1].gap) = (", ", ", ") } else { out[k].what = .filler }
        }
        for k in out.indices where isOfOtherHouse(k, out, scene.s) { ofOtherHouse(k, &out, scene) }
        for k in out.indices { byHouse(k, &out, scene.s) }
        for k in out.indices { byQuantity(k, &out, scene) }
        for k in out.indices { byPlural(k, &out, scene) }
        for k in out.indices { byRelative(k, &out, scene) }
        for k in out.indices { byPronoun(k, &out, scene) }
        for k in out.indices { notTheOther(k, &out, scene.roll) }
        var named = scene.mentioned
        for k in out.indices {
            other(k, &out, scene.s, named)
            if case .entries(let set, false, _) = out[k].what { named.formUnion(set) }
        }
        repeated(&out)
        return out
    }

    /// "Irena z policji", "Nowak z banku", "radna Nowicka": the name and the house are of the same person.
    private func byHouse(_ k: Int, _ items: inout [AttendanceItem], _ s: Sentence) {
        guard case .entries(let house, let isOpen, .calling) = items[k].what, let j = neighbour(of: k, items, s),
            case .entries(let people, let areOpen, let naming) = items[j].what, naming != .number else { return }
        let both = people.intersection(house)
        guard !both.isEmpty, !areOpen || !isOpen || both.count < max(people.count, house.count) else { return }
        let isDefinite = !areOpen && both == people || !isOpen && both == house || both.count == 1
        if areOpen { items[j].what = .entries(both, options: !isDefinite, named: naming) }
        if isOpen || both.count == 1 { items[k].what = .entries(both, options: !isDefinite, named: .calling) }
    }

    /// "druh Maks Wrona", who is not on the list: nobody of the fire brigade's.
    private func isOfNewcomer(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        // "ks. Marcin Flak"
        if case .entries(_, _, .calling) = items[k].what, k + 1 < items.count, case .person = items[k + 1].what,
            [" ", ". "].contains(items[k + 1].gap), NamesakeWords.menOfTitle.contains(s.words[items[k].words.lowerBound].form) { return true }
        guard case .entries(_, _, .calling) = items[k].what, k + 2 < items.count, items[k + 1].gap == " ", items[k + 2].gap == " " else {
            return false
        }
        func isName(_ j: Int) -> Bool { if case .unknown(isName: true) = items[j].what { true } else { false } }
        return isName(k + 1) && isName(k + 2)
    }

    /// "druh z hufca", where another of the list is a "druh": whoever is of that house. Not "ksiądz z sołtysem".
    private func isOfOtherHouse(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard case .entries(let some, _, .calling) = items[k].what, items[k].words.count == 1, k + 2 < items.count, case .filler = items[k + 1].what,
            ["z", "ze", "from", "of"].contains(s.words[items[k + 1].words.lowerBound].form), items[k + 1].gap == " ", items[k + 2].gap == " ",
            case .entries(let house, _, .calling) = items[k + 2].what else { return false }
        let last = s.words[items[k + 2].words.upperBound - 1].text
        return some.isDisjoint(with: house) && !["em", "ą", "im", "ym"].anyEnds(last)
    }

    /// "bibliotekarz ze szkoły" of a "biblioteka szkolna" remains.
    private func ofOtherHouse(_ k: Int, _ items: inout [AttendanceItem], _ scene: Scene) {
        guard case .entries(let some, _, let naming) = items[k].what else { return }
        let word = scene.s.spelling(at: items[k + 2].words.lowerBound)
        let both = some.intersection(scene.roll.byAnyCalling(word).map(\.entry))
        if both.isEmpty { return items[k].what = .filler }
        items[k].what = .entries(both, options: both.count > 1, named: naming)
        items[k + 2].what = .filler
    }

    /// "dyrektorka Gil", "druhna Agnieszka", whatever the list says of directors.
    private func isTitle(_ k: Int, _ items: [AttendanceItem], _ scene: Scene) -> Bool {
        guard !scene.isSmall, case .entries(let house, _, .calling) = items[k].what, items[k].words.count == 1, k + 1 < items.count,
            items[k + 1].gap == " ", case .entries(let people, _, let naming) = items[k + 1].what, [.name, .firstName].contains(naming) else {
            return false
        }
        return house.isDisjoint(with: people) && !scene.s.words[items[k].words.lowerBound].isCapitalised
    }

    /// "nie było Wrońskiej burmistrza Sroki Lewandowskiej": dictated without commas, a function is somebody of the row, and no title.
    private func isInBareRow(_ k: Int, _ items: [AttendanceItem]) -> Bool {
        func isName(_ j: Int) -> Bool {
            guard items.indices.contains(j), case .entries(_, _, let naming) = items[j].what else { return false }
            return naming == .name || naming == .firstName
        }
        guard case .entries(let house, false, .calling) = items[k].what, house.count == 1, k > 0, isName(k - 1), items[k].gap == " " else {
            return false
        }
        return items.indices.dropFirst().count { $0 != k + 1 && isName($0) && isName($0 - 1) && items[$0].gap == " " } > 0
    }

    /// "Kasia S", "Zieliński A.", "Nowak Kat": the letters say which of them.
    private func byInitial(_ k: Int, _ items: inout [AttendanceItem], _ scene: Scene) {
        let s = scene.s, i = items[k].words.upperBound
        guard case .entries(let set, true, let naming) = items[k].what, naming == .name || naming == .firstName, i < s.words.count,
            s.gap(before: i) == " ", s.words[i].kind == .word, s.words[i].text.count < 5, k + 1 < items.count, items[k + 1].words == i..<i + 1,
            s.words[i].isCapitalised || s.words[i].text.count == 1 && !["i", "a", "o", "u", "w", "z", "x"].contains(s.words[i].form) else { return }
        if case .sense = items[k + 1].what { return }
        let fit = scene.roll.lines.filter { line in
            set.contains(line.entry) && (naming == .name ? line.firstName ?? "" : line.surname).hasPrefix(s.words[i].form)
        }
        guard !fit.isEmpty, fit.count < set.count else { return }
        items[k] = entries(fit, naming, items[k].words.lowerBound..<items[k].words.upperBound).with(gap: items[k].gap)
        items[k + 1].what = .filler
    }

    /// The mention beside a house, with nothing between them but "z", "pan", "the".
    private func neighbour(of k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Int? {
        func isPerson(_ j: Int) -> Bool { if case .entries = items[j].what { true } else { false } }
        func isLink(_ j: Int) -> Bool {
            if case .filler = items[j].what { NamesakeWords.beforeHouse.contains(s.words[items[j].words.lowerBound].form) } else { false }
        }
        var j = k - 1
        while j >= 0, isLink(j), !items[j + 1].hasComma { j -= 1 }
        if j >= 0, !items[j + 1].hasComma, isPerson(j) { return j }
        // "the scout leader Piotrowska"
        let isHeaded = k + 1 < items.count && items[k + 1].gap == " "
            && HouseWords.englishHeads.contains(s.words[items[k + 1].words.lowerBound].form)
        let next = isHeaded ? k + 2 : k + 1
        guard !(k > 0 && isOrigin(s.words[items[k - 1].words.lowerBound].form)), next < items.count, items[next].gap == " ",
            isPerson(next) else { return nil }
        return next
    }

    private func isOrigin(_ form: String) -> Bool { ["z", "ze", "od", "from", "of"].contains(form) }

    /// "Dwie Zosie", "Leszki dwa", "ze sklepu obaj", "dwoje z piekarni", "Michał x2": all whom the list has of them.
    private func byQuantity(_ k: Int, _ items: inout [AttendanceItem], _ scene: Scene) {
        let s = scene.s
        guard case .entries(let set, let isOpen, let naming) = items[k].what, set.count > 1, naming != .number else { return }
        if isDoubled(items[k], set.count, s) { items[k].what = .entries(set, options: false, named: .group) }
        for j in neighbours(of: k, naming, items, s) {
            let form = s.words[items[j].words.lowerBound].form
            switch items[j].what {
            case .count(set.count),
                .entries([set.count], false, .number) where items[j].words.count == 1:
                let isDigit = s.words[items[j].words.lowerBound].kind == .number
                if listOrdinals[form] != nil || !isOpen && naming == .calling || j > k && isDigit { continue }
                if items.indices.contains(j - 1), case .entries(_, _, .number) = items[j - 1].what { continue }
                items[j].what = .filler
                if isOpen { items[k].what = .entries(set, options: false, named: .group) }
            case .sense(.whole) where isOpen && set.count == 2 && NamesakeWords.both.contains(form):
                guard naming == .calling || j > k else { continue }
                items[k].what = .entries(set, options: false, named: naming == .calling ? .calling : .group)
                if j > k { items[j].what = .filler }
            // "nikt ze szkół", "nobody from the school": whoever of them
            case .sense(.nobody) where isOpen && naming == .calling && j < k && isOrigin(s.words[max(0, items[k].words.lowerBound - 1)].form):
                items[k].what = .entries(set, options: false, named: .calling)
            // "szkoła cała", "gmina w komplecie"
            case .sense(.whole) where isOpen && naming == .calling && j == k + 1 && NamesakeWords.wholeHouse.contains(form):
                items[k].what = .entries(set, options: false, named: .calling)
            // "z banku nikogo"
            case .sense(.nobody) where isOpen && naming == .calling && isOfOneHouse(set, scene.roll):
                items[k].what = .entries(set, options: false, named: .calling)
            default: continue
            }
        }
    }

    /// What stands beside a mention; before a house, what stands before "z", "from the".
    private func neighbours(of k: Int, _ naming: AttendanceItem.Naming, _ items: [AttendanceItem], _ s: Sentence) -> [Int] {
        func isLink(_ j: Int, _ words: Set<String>) -> Bool {
            guard items.indices.contains(j), !items[j].hasComma || j < k else { return false }
            switch items[j].what {
            case .filler, .sense(.but): return words.contains(s.words[items[j].words.lowerBound].form)
            default: return false
            }
        }
        var (before, after) = (k - 1, k + 1)
        if naming == .calling {
            while isLink(before, origins), !items[before + 1].hasComma { before -= 1 }
            if before > 0, !items[before + 1].hasComma, isOneOf(items[before], [.women, .men]) { before -= 1 }  // "obie panie sołtys"
            while isLink(after, turns) { after += 1 }
        }
        return [before, after].filter { items.indices.contains($0) && !items[max($0, k)].hasComma }
    }

    private func isOneOf(_ item: AttendanceItem, _ senses: Set<AttendanceSense>) -> Bool {
        if case .sense(let sense) = item.what { senses.contains(sense) } else { false }
    }

    private func isOfOneHouse(_ set: Set<Entry>, _ roll: Roll) -> Bool {
        let houses = Set(roll.lines.filter { set.contains($0.entry) }.map(\.house))
        return houses.count == 1 && houses != [""]
    }

    /// "Kasia x2", "Nowak (2)", "2x Nowak".
    private func isDoubled(_ item: AttendanceItem, _ n: Int, _ s: Sentence) -> Bool {
        let (before, after) = (item.words.lowerBound, item.words.upperBound)
        func isTimes(_ k: Int) -> Bool { s.words.indices.contains(k) && ["x\(n)", "\(n)x", "×\(n)"].contains(folded(s.words[k].text)) }
        func isX(_ k: Int) -> Bool { s.words.indices.contains(k) && ["x", "razy", "×"].contains(s.words[k].form) }
        func isN(_ k: Int) -> Bool { s.words.indices.contains(k) && (s.words[k].number ?? cardinals[s.words[k].form]) == n }
        if isTimes(after) || isX(after) && isN(after + 1) || isTimes(before - 1) || isN(before - 2) && isX(before - 1) { return true }
        return isN(after) && s.gap(before: after).contains("(")
    }

    /// "drugi Zbyszek", "ta druga Sylwia": the one who has not been named yet.
    private func other(_ k: Int, _ items: inout [AttendanceItem], _ s: Sentence, _ named: Set<Entry>) {
        guard k + 1 < items.count, ["drug", "inn"].anyBegins(s.words[items[k].words.lowerBound].form), items[k].words.count == 1,
            let j = [k + 1, k + 2].first(where: { j in
                guard items.indices.contains(j), !items[k + 1].hasComma, !items[j].hasComma else { return false }
                if case .entries(let set, true, let naming) = items[j].what { return naming != .number && set.count > 1 }
                return false
            }), case .entries(let set, _, let naming) = items[j].what else { return }
        if case .sense = items[k].what { return }
        items[k].what = .filler
        let left = set.subtracting(named)
        guard left.count == 1 else { return }
        items[j].what = .entries(left, options: false, named: naming)
    }

    /// "Król, Król": as often as the list has the name.
    private func repeated(_ items: inout [AttendanceItem]) {
        var places: [Set<Entry>: [Int]] = [:]
        for k in items.indices {
            if case .entries(let set, true, let naming) = items[k].what, [.name, .firstName].contains(naming) { places[set, default: []].append(k) }
        }
        for (set, ks) in places where ks.count == set.count {
            let isRow = zip(ks, ks.dropFirst()).allSatisfy { a, b in
                items[(a + 1)...b].allSatisfy { item in
                    switch item.what {
                    case .entries, .filler, .sense(.join): true
                    default: false
                    }
                }
            }
            guard isRow else { continue }
            for (k, entry) in zip(ks, set.sorted()) {
                if case .entries(_, _, let naming) = items[k].what { items[k].what = .entries([entry], options: false, named: naming) }
            }
        }
    }
}

extension AttendanceItem {
    func with(gap: String) -> AttendanceItem {
        var item = self
        item.gap = gap
        return item
    }
}

private let origins: Set<String> = ["z", "ze", "od", "from", "of", "the"]
private let turns: Set<String> = ["natomiast", "zas", "a", "to", "tez"]
