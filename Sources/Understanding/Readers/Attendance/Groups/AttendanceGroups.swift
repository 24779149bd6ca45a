// Women and men as groups, and small words that mean something by where they stand: "panów zero", "sześć pań, czyli wszystkie",
// "Poza nim: 3 i 5", "12 wcale".

extension AttendanceScanner {
    func withGroups(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = withSexes(items, scene)
        for k in out.indices {
            switch out[k].what {
            case .sense(.women), .sense(.men): if isNearly(k, out, scene.s) { out[k].what = .filler }
            case .count(let n): if let group = group(n, out[k], out, k, scene) { out[k].what = .entries(group, options: false, named: .group) }
            case .entries(scene.roll.numbers, false, _) where isExcepted(behind: k, out): out[k].what = .sense(.all)
            case .entries(_, _, .calling): if belongsToNewcomer(k, out, scene.s) { out[k].what = .filler }
            case .filler: if let sense = noneOf(k, out, scene.s) { out[k].what = .sense(sense) }
            case .sense(.restNobody): silence(behind: k, &out)
            default: break
            }
        }
        out = withoutRepeats(out, scene)
        if let first = out.first, case .sense(.except) = first.what, namesFurther(out, scene.s) { out[0].what = .sense(.add) }
        // "Sklep wcale, pan Mazur wcale"
        for k in out.indices.dropFirst() where out[k].words.count == 1 && scene.s.words[out[k].words.lowerBound].form == "wcale" {
            if case .entries = out[k - 1].what, k + 1 == out.count || out[k + 1].hasComma { out[k].what = .sense(.absent) }
        }
        return out
    }

    /// "od 1 do 12, ale bez 4, 5 i 10"
    private func isExcepted(behind k: Int, _ items: [AttendanceItem]) -> Bool {
        let next = items[(k + 1)...].first { if case .sense(.but) = $0.what { false } else { true } }
        return next.map { if case .sense(.except) = $0.what { true } else { false } } ?? false
    }

    /// "z koła fotograficznego Kasia Lipiec": the house of somebody who is not on the list.
    private func belongsToNewcomer(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let i = items[k].words.lowerBound
        guard i > 0, ["z", "ze", "od", "from"].contains(s.words[i - 1].form) else { return false }
        for next in items[(k + 1)...].prefix(4) {
            if next.hasComma { return false }
            switch next.what {
            case .person: return true
            case .filler, .unknown, .entries(_, _, .calling): continue
            default: return false
            }
        }
        return false
    }

    /// "ani jednej pani", "żaden pan": none of the women, of the men.
    private func noneOf(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> AttendanceSense? {
        guard k > 0, case .sense(.nobody) = items[k - 1].what, items[k].words.count == 1, !items[k].hasComma else { return nil }
        if k + 1 < items.count, !items[k + 1].hasComma, items[k + 1].speaksOfPeople || items[k + 1].isUnknown { return nil }
        return ["pani": .women, "pan": .men, "pana": .men][s.words[items[k].words.lowerBound].form]
    }

    /// "nikt inny się nie pofatygował": the verb says nothing more.
    private func silence(behind k: Int, _ items: inout [AttendanceItem]) {
        for j in items.indices where j > k {
            if items[j].hasComma { return }
            switch items[j].what {
            case .sense(let sense) where AttendancePredicate.isPredicate(sense): items[j].what = .filler
            case .unknown(isName: false): items[j].what = .filler
            case .filler: continue
            default: return
            }
        }
    }

    /// "Same chłopy prawie": not all of them are of that sex, and not all of that sex.
    private func isNearly(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let i = items[k].words.lowerBound
        return s.words[max(0, i - 2)..<min(s.words.count, i + 2)].contains { nearly.contains($0.form) }
    }

    /// "sześć pań", when the list has six; "panów cała siódemka".
    private func group(_ n: Int, _ item: AttendanceItem, _ items: [AttendanceItem], _ k: Int, _ scene: Scene) -> Set<Entry>? {
        let s = scene.s, last = s.words[item.words.upperBound - 1], form = s.spelling(at: item.words.upperBound - 1)
        if finder.isOne(last, .lady) || ["pan", "panie", "kobiet", "kobiety"].contains(last.form) && last.text.lowercased() != "panów",
            last.text.lowercased() != "panow", let women = scene.roll.women, women.count == n, item.words.count > 1 { return women }
        if ["panow", "mezczyzn", "facetow", "panowie", "chlopow", "men", "gentlemen"].contains(form), let men = scene.roll.men, men.count == n,
            item.words.count > 1 { return men }
        return nil
    }

    /// "same kobiety, cała szóstka", "sześć pań, czyli wszystkie": said twice.
    private func withoutRepeats(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = items, removed = Set<Int>()
        for k in items.indices {
            guard let group = sexGroup(items[k], scene.roll) else { continue }
            var j = k + 1
            var passed: [Int] = []
            while j < items.count, j - k < 6 {
                switch items[j].what {
                case .filler where !items[j].hasComma || scene.s.words[items[j].words.lowerBound].form == "czyli": passed.append(j)
                case .sense(.whole), .sense(.first): passed.append(j)
                // "Panie obecne wszystkie"
                case .sense(.present) where !items[j].hasComma && j + 1 < items.count && isAll(items[j + 1]) && !items[j + 1].hasComma:
                    out[j + 1].what = .filler
                    j = items.count
                    continue
                // "tylko panie, za to wszystkie"
                case .sense(.but) where isAllAhead(j, items): passed.append(j); out[j].what = .filler
                case .sense(.all), .count(group.count), .entries([group.count], false, .number):
                    // after a bare "panie" the word itself is needed: "panie wszystkie"
                    let isClosed = isWholeGroup(out, k)
                    if isClosed || isCount(items[j]) { out[j].what = .filler }
                    if !isClosed, isCount(items[j]) { out[k].what = .entries(group, options: false, named: .group) }
                    if !isClosed, !isCount(items[j]), !items[j].hasComma { removed.formUnion(passed) }
                    // "osiem, czyli wszystkie": once more
                    j = isCount(items[j]) ? j + 1 : items.count
                    continue
                case .sense(.nobody) where !items[j].hasComma: removed.formUnion(passed); j = items.count; continue
                default: j = items.count; continue
                }
                j += 1
            }
        }
        return removed.isEmpty ? out : out.indices.filter { !removed.contains($0) }.map { out[$0] }
    }

    private func sexGroup(_ item: AttendanceItem, _ roll: Roll) -> Set<Entry>? {
        switch item.what {
        case .sense(.women): return roll.women
        case .sense(.men): return roll.men
        case .entries(let entries, false, .group) where entries == roll.women || entries == roll.men: return entries
        default: return nil
        }
    }

    private func isWholeGroup(_ items: [AttendanceItem], _ k: Int) -> Bool {
        if case .entries = items[k].what { return true }
        guard k > 0, case .sense(let sense) = items[k - 1].what else { return false }
        return sense == .whole || sense == .only
    }

    /// "ale za to wszystkie"
    private func isAllAhead(_ j: Int, _ items: [AttendanceItem]) -> Bool {
        let next = items[(j + 1)...].first { item in
            switch item.what {
            case .filler, .sense(.but): false
            default: true
            }
        }
        return next.map(isAll) ?? false
    }

    private func isAll(_ item: AttendanceItem) -> Bool { if case .sense(.all) = item.what { true } else { false } }

    private func isCount(_ item: AttendanceItem) -> Bool {
        switch item.what {
        case .count, .entries(_, _, .number): return true
        default: return false
        }
    }

    /// "Poza nim: Lis i Kot", after somebody who was there.
    private func namesFurther(_ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard s.words.count > 2, others.contains(s.words[0].form), HouseWords.besides.contains(s.words[1].form),
            !items.contains(where: { if case .sense(let sense) = $0.what { totals.contains(sense) } else { false } }) else { return false }
        return items.contains { if case .entries = $0.what { true } else { false } }
    }
}

private let nearly: Set<String> = ["prawie", "niemal", "glownie", "przewaznie", "mostly", "nearly"]
private let others: Set<String> = ["poza", "oprocz", "procz", "besides"]
private let totals: Set<AttendanceSense> = [.all, .rest, .nobody, .restNobody, .only, .no, .absent, .noAbsentees]
