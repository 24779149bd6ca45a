// Words that sum up the names before them: "1-3, 8 i 12, wszyscy podpisali", "bank (2 os.) i piekarnia", "Obecni (7): 2, 3", "lecznica (oboje)".

extension AttendanceScanner {
    func withSummaries(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = withSharedTitle(items, scene)
        for k in out.indices.dropFirst() {
            if isHeadcount(k, out, scene) { out[k].what = .filler }
            if let set = openHouse(k - 1, out), tellsSize(k, out, set.count) {
                out[k - 1].what = .entries(set, options: false, named: .group)
                out[k].what = .filler
            }
            if case .sense(.all) = out[k].what, sumsUp(k, out, scene.s) { out[k].what = .filler }
        }
        return out
    }

    /// "Nadleśnictwo", where the list has several from there.
    private func openHouse(_ k: Int, _ items: [AttendanceItem]) -> Set<Entry>? {
        guard case .entries(let set, true, .calling) = items[k].what, set.count > 1 else { return nil }
        return set
    }

    /// "(2 os.)", "(oboje)", "(wszyscy)" right behind a house of so many.
    private func tellsSize(_ k: Int, _ items: [AttendanceItem], _ size: Int) -> Bool {
        guard items[k].opens, k + 1 == items.count || items[k + 1].closes else { return false }
        switch items[k].what {
        case .count(let n): return n == size
        case .sense(.whole), .sense(.all): return true
        case .entries(let one, false, .number): return one == [size]
        default: return false
        }
    }

    /// "Obecni (7): 2, 3, 4": how many of them follow.
    private func isHeadcount(_ k: Int, _ items: [AttendanceItem], _ scene: Scene) -> Bool {
        guard items[k].opens, k + 1 < items.count, items[k + 1].closes, items[k + 1].gap.contains(":"),
            scene.s.words[items[k].words.lowerBound].kind == .number, case .sense(let sense) = items[k - 1].what else { return false }
        return sense == .present || sense == .absent
    }

    /// "Wrona, Zając i Kos, wszyscy byli": those before it, who have no verb of their own. Not "…, wszyscy poza Kosem".
    private func sumsUp(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard items[k].gap.contains(where: { ",–—".contains($0) }), k + 1 < items.count, !items[k + 1].hasComma, items[k].words.count == 1,
            ["wszyscy", "wszystkie", "wszystkich", "all", "everyone"].contains(s.words[items[k].words.lowerBound].form) else { return false }
        let before = items[..<k]
        let named = before.filter { if case .entries(_, false, _) = $0.what { true } else { false } }
        guard named.count > 1, before.allSatisfy({ item in
            switch item.what {
            case .entries(_, false, _), .filler, .sense(.join), .sense(.label): true
            default: false
            }
        }) else { return false }
        return items[(k + 1)...].contains { if case .sense(let sense) = $0.what { AttendancePredicate.isPredicate(sense) } else { false } }
            && !items[(k + 1)...].contains { item in
                switch item.what {
                case .entries, .person, .sense(.except), .sense(.rest): true
                default: false
                }
            }
    }
}
