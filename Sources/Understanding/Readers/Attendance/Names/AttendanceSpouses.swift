// Wives and husbands who are on the list themselves: "Pytel był, żona nie mogła", "przyszedł sam, bez żony", "Zielińska (mąż nie)".

extension AttendanceScanner {
    /// The relative stands for the one of the list who bears the name of the person before.
    func withSpouses(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = items
        for k in out.indices.dropFirst() {
            guard case .sense(.relation) = out[k].what, out[k].words.count == 1,
                let isWoman = spouses[scene.s.words[out[k].words.lowerBound].form], !isNamed(behind: k, out),
                !out.contains(where: isInstead), let entry = spouse(isWoman, before: k, out, scene.roll), !isCaller(k, out, scene.s) else { continue }
            out[k].what = .entries([entry], options: false, named: .name)
        }
        return out
    }

    /// "żona Marta", "żona wójta": who it is, is told.
    private func isNamed(behind k: Int, _ items: [AttendanceItem]) -> Bool {
        for next in items[(k + 1)...].prefix(2) {
            if next.hasComma { return false }
            switch next.what {
            case .entries, .person, .unknown(isName: true): return true
            case .filler: continue
            default: return false
            }
        }
        return false
    }

    private func isInstead(_ item: AttendanceItem) -> Bool {
        guard case .sense(let sense) = item.what else { return false }
        return [.instead, .sent, .replaced, .new].contains(sense)
    }

    private func spouse(_ isWoman: Bool, before k: Int, _ items: [AttendanceItem], _ roll: Roll) -> Entry? {
        guard let of = items[..<k].last(where: { if case .entries = $0.what { true } else { false } }), case .entries(let one, false, _) = of.what,
            one.count == 1, let line = roll.lines.first(where: { one.contains($0.entry) }), line.isWoman == !isWoman else { return nil }
        let found = roll.lines.filter {
            $0.entry != line.entry && $0.isWoman == isWoman && $0.surname.count > 2 && $0.surname.dropLast() == line.surname.dropLast()
        }
        return found.count == 1 ? found[0].entry : nil
    }

    /// "żona dzwoniła, że chory": of the one before; "za żoną", "z żoną" is read elsewhere.
    private func isCaller(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let i = items[k].words.lowerBound
        if i > 0, ["z", "ze", "za", "od", "with", "do", "dla"].contains(s.words[i - 1].form) { return true }
        return items[(k + 1)...].prefix(3).contains { item in
            if case .sense(.had) = item.what { return true }
            return s.words[item.words].contains { word in NamesakeWords.callers.anyBegins(word.form) }
        }
    }
}

private let spouses: [String: Bool] = [
    "zona": true, "zony": true, "zone": true, "wife": true, "malzonka": true, "malzonki": true, "maz": false, "meza": false, "husband": false,
    "malzonek": false,
]
