// Words that count or deny what stands beside them: "jedna z przedszkola, dwie panie z gazety", "jeden pan Drab", "pań żadnych", "Dwaj Krzysztofowie
// i nikt".

extension AttendanceScanner {
    func withQuantifiers(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = items
        for k in out.indices {
            switch out[k].what {
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
