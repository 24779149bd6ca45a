// Counts that are none of the list: of a moment, "zaczęliśmy w ósemkę", or with others, "było nas trzynaścioro razem ze mną i stażystką".

extension AttendanceScanner {
    func withoutOtherCounts(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = items
        for k in out.indices {
            guard case .count(let n) = out[k].what else { continue }
            if n > scene.roll.numbers.count && isOfUs(k, out, scene.s) || isOfMoment(k, out, scene.s) { out[k].what = .filler; continue }
            guard let others = othersCounted(k, out, scene) else { continue }
            for j in others { out[j].what = .filler }
            out[k].what = .filler
        }
        return out
    }

    /// "nieobecne 3 (4, 10 i 12)": so many numbers stand in the bracket.
    func enumerates(_ n: Int, from start: Int, _ s: Sentence) -> Bool {
        var k = start, count = 0
        while k < s.words.count, k == start || !s.gap(before: k).contains(where: { "()".contains($0) }) {
            guard s.words[k].number != nil || ["i", "oraz", "and"].contains(s.words[k].form) || lexicon.sense(of: s.words[k].form) == .label else {
                return false
            }
            count += s.words[k].number == nil ? 0 : 1
            k += 1
        }
        return n > 1 && count == n
    }

    /// "było nas trzynaścioro" of twelve
    private func isOfUs(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let i = items[k].words.lowerBound
        let around = s.words[max(0, i - 2)..<min(s.words.count, items[k].words.upperBound + 1)]
        return around.contains { ["nas", "bylismy", "bylysmy", "we"].contains($0.form) }
    }

    /// "Zaczęliśmy w ósemkę: …", "we started with six"
    private func isOfMoment(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        s.words[..<items[k].words.lowerBound].suffix(4).contains { word in beginnings.contains(where: word.form.hasPrefix) }
    }

    /// "razem ze mną i stażystką", "wliczając prelegenta", in the clause of the count: none of the list.
    private func othersCounted(_ k: Int, _ items: [AttendanceItem], _ scene: Scene) -> Range<Int>? {
        let start = items[...k].lastIndex { $0.hasComma } ?? 0
        let end = items[(k + 1)...].firstIndex { $0.hasComma } ?? items.count
        guard let from = (start..<end).first(where: { j in
            j != k && ListWords.included.contains(scene.s.words[items[j].words.lowerBound].form)
                && j + 1 < end && companions.contains(scene.s.words[items[j].words.upperBound].form)
        }) else { return nil }
        let span = from..<(from < k ? k : end)
        let isOfList = items[span].contains { item in
            switch item.what {
            case .entries, .sense(.all), .sense(.rest), .sense(.nobody): true
            default: false
            }
        }
        return isOfList ? nil : span
    }
}

private let beginnings = ["zaczel", "zaczyn", "rozpocz", "startowal", "wystartowal", "started", "began"]
private let companions: Set<String> = ["z", "ze", "mnie", "with", "me", "us", "myself"]
