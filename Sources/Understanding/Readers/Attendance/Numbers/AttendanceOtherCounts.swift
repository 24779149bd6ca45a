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

    /// "Nieobecni – 2, obecni – 10", "zaproszeni: 12, obecni: 10": two numbers in all, which come to the list, or of which one is that of the list.
    func countsBothSides(_ text: [Sentence], _ roll: Roll) -> Bool {
        var found: [(n: Int, side: AttendanceSense?)] = []
        for s in text.prefix(6) {
            for i in s.words.indices where s.words[i].number != nil {
                guard i > 0, found.count < 3, let n = s.words[i].number else { return false }
                let before = s.words[i - 1].form
                guard lexicon.sense(s, at: i - 1) != nil || isInvited(before) else { return false }
                found.append((n, isInvited(before) ? nil : lexicon.sense(s, at: i - 1)?.sense))
            }
        }
        guard found.count == 2, found[0].side != found[1].side else { return false }
        if let own = found.first(where: { $0.side == nil }), let other = found.first(where: { $0.side != nil }) {
            return own.n == roll.numbers.count && [.present, .absent].contains(other.side)
        }
        return found[0].n + found[1].n == roll.numbers.count && Set(found.map(\.side)) == [.present, .absent]
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
        s.words[..<items[k].words.lowerBound].suffix(4).contains { word in beginnings.anyBegins(word.form) }
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
