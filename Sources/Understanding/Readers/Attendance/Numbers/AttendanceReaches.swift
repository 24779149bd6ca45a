// Parts of the list that are told by where they stand: "druga szóstka", "from the second half", "od 7 w dół", "do numeru 9 włącznie".

extension AttendanceScanner {
    /// The first so many of the list, as one item.
    func groupSize(_ item: AttendanceItem, _ roll: Roll) -> Int? {
        guard case .entries(let entries, false, let named) = item.what, named == .group || named == .number, entries.count > 1 else { return nil }
        return Set(roll.numbers.sorted().prefix(entries.count)) == entries ? entries.count : nil
    }

    func reach(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        span(at: i, scene) ?? half(at: i, scene) ?? secondGroup(at: i, scene, before) ?? firstGroup(at: i, scene, before)
            ?? downwards(at: i, scene) ?? upTo(at: i, scene)
    }

    private func item(_ numbers: some Sequence<Int>, _ words: Range<Int>) -> AttendanceItem {
        AttendanceItem(what: .entries(Set(numbers), options: false, named: .group), words: words)
    }

    /// "pierwsza połowa listy", "the second half of the list".
    private func half(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s, sorted = scene.roll.numbers.sorted()
        // "dojechała na drugą połowę"
        if i > 0, ["na", "w", "po", "przed", "przez", "for", "after", "during"].contains(s.words[i - 1].form), i + 1 < s.words.count,
            s.words[i + 1].form.hasPrefix("polow") || s.words[i + 1].form == "half" {
            return AttendanceItem(what: .filler, words: i..<i + 2)
        }
        // "only for the second half"
        if i > 1, s.words[i - 1].form == "the", ["for", "after", "during", "in"].contains(s.words[i - 2].form), i + 1 < s.words.count,
            s.words[i + 1].form == "half" { return AttendanceItem(what: .filler, words: i..<i + 2) }
        guard i + 1 < s.words.count, s.words[i + 1].form.hasPrefix("polow") || s.words[i + 1].form == "half", sorted.count % 2 == 0,
            let n = listOrdinals[s.words[i].form] ?? ends[s.spelling(at: i)], n < 3 else { return nil }
        let end = s.words[(i + 2)...].prefix(3).firstIndex { ["listy", "list"].contains($0.form) }.map { $0 + 1 } ?? i + 2
        return item(n == 1 ? sorted.prefix(sorted.count / 2) : sorted.suffix(sorted.count / 2), i..<end)
    }

    /// "pierwsza szóstka tak, druga nie": the next as many. "druga osoba" is number 2.
    private func secondGroup(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, sorted = scene.roll.numbers.sorted()
        guard listOrdinals[s.words[i].form] == 2, s.words[i].form.hasPrefix("drug"), ["a", "iej", "ej"].anyEnds(s.words[i].form),
            let size = before.reduce(scene.groupSize, { groupSize($1, scene.roll) ?? $0 }), size * 2 <= sorted.count else { return nil }
        let next = i + 1 < s.words.count && s.gap(before: i + 1) == " " ? s.words[i + 1].form : ""
        if ["osoba", "osoby", "z", "pozycja"].contains(next) { return nil }
        let isNamed = numberNouns[next] == size || next.hasPrefix("grup") || next.hasPrefix("polow")
        return item(sorted[size..<size * 2], i..<i + (isNamed ? 2 : 1))
    }

    /// "od jedynki do dziewiątki". In digits it is a range of its own.
    private func span(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s
        guard ["od", "from", "з", "від"].contains(s.words[i].form), let (first, end) = listNumber(after: i, s), end < s.words.count, ["do",
            "to", "по", "до"].contains(s.words[end].form), let (last, after) = listNumber(after: end, s),
            s.words[after - 1].number == nil, first < last, scene.roll.numbers.contains(first), scene.roll.numbers.contains(last) else { return nil }
        return item(scene.roll.numbers.filter { (first...last).contains($0) }, i..<after)
    }

    /// "one to six", "numbers two through six", "od jeden do sześć": not "five to six people".
    func range(from n: Int, at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s
        guard i + 2 < s.words.count, ["to", "through", "thru", "do"].contains(s.spelling(at: i + 1)), let last = cardinals[s.words[i + 2].form],
            last > n, scene.roll.numbers.isSuperset(of: [n, last]), i + 3 == s.words.count || !isCounted(s.words[i + 3].form) else { return nil }
        return AttendanceItem(what: .entries(scene.roll.numbers.filter { (n...last).contains($0) }, options: false, named: .number), words: i..<i + 3)
    }

    /// "Od Treder do Rogalli", "Treder aż po Szwocha", "siódemka aż po dwunastkę": from one of the list to another.
    func withNameRanges(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        guard scene.s.words.contains(where: { ["od", "az", "from", "poczawszy", "through"].contains($0.form) }) else { return items }
        var out = items
        func form(_ k: Int) -> String { out.indices.contains(k) ? scene.s.words[out[k].words.lowerBound].form : "" }
        func single(_ k: Int) -> Entry? {
            guard out.indices.contains(k), case .entries(let one, false, let named) = out[k].what, named != .group, one.count == 1 else { return nil }
            return one.first
        }
        func isFiller(_ k: Int) -> Bool {
            guard out.indices.contains(k), !out[k].hasComma else { return false }
            switch out[k].what {
            case .filler, .sense(.label), .entries(_, _, .calling): return true
            default: return false
            }
        }
        var k = 0
        while k < out.count {
            defer { k += 1 }
            guard let first = single(k), out.count < 400 else { continue }
            var start = k, at = k + 1
            while start > 0, isFiller(start - 1) || ["od", "from"].contains(form(start - 1)), k - start < 3, !["od",
                "from"].contains(form(start)) { start -= 1 }
            let isFrom = ["od", "from"].contains(form(start)), isUp = form(at) == "az" || form(at) == "through"
            if form(at) == "az" { at += 1 }
            // "od Bielawskiego w dół", "od Kosa do końca"
            if isFrom, out.indices.contains(at + 1), form(at) == "w" && form(at + 1) == "dol" || form(at) == "do" && form(at + 1) == "konca" {
                replace(start...(at + 1), in: &out, by: scene.roll.numbers.filter { $0 >= first })
                continue
            }
            guard isFrom || isUp, ["do", "po", "to", "through"].contains(form(at)) else { continue }
            at += 1
            while single(at) == nil, isFiller(at), at < k + 6 { at += 1 }
            guard let last = single(at), !out[at].hasComma, first < last, first > 0 else { continue }
            replace((isFrom ? start : k)...at, in: &out, by: scene.roll.numbers.filter { (first...last).contains($0) })
        }
        return out
    }

    private func replace(_ range: ClosedRange<Int>, in items: inout [AttendanceItem], by entries: Set<Entry>) {
        var item = item(entries, items[range.lowerBound].words.lowerBound..<items[range.upperBound].words.upperBound)
        item.gap = items[range.lowerBound].gap
        items.replaceSubrange(range, with: [item])
    }

    /// "od 7 w dół", "od siódemki do końca", "from 7 on".
    private func downwards(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s
        guard ["od", "from", "poczawszy"].contains(s.words[i].form), let (n, end) = listNumber(after: i, s), scene.roll.numbers.contains(n) else {
            return nil
        }
        let following = s.words[end...].prefix(2).map(\.form)
        let length = [["w", "dol"], ["do", "konca"], ["w", "gore"], ["to", "end"], ["to", "the"]].contains(following) ? 2 : ["wzwyz", "dalej",
            "onwards", "on", "down"].contains(following.first ?? "") ? 1 : 0
        guard length > 0 else { return nil }
        return item(scene.roll.numbers.filter { $0 >= n }, i..<end + length)
    }

    /// "wszyscy do numeru 9 włącznie", "aż do dziesiątki". Not "1 do 9", "od 1 do 9", "co do 9".
    private func upTo(at i: Int, _ scene: Scene) -> AttendanceItem? {
        let s = scene.s
        guard ["do", "to"].contains(s.words[i].form), i == 0 || isAll(s.words[i - 1]) || s.gap(before: i).contains("("),
            let (n, end) = listNumber(after: i, s),
            scene.roll.numbers.contains(n), n > 1 else {
            return nil
        }
        let isWhole = end < s.words.count && ["wlacznie", "inclusive"].contains(s.words[end].form)
        return item(scene.roll.numbers.filter { $0 <= n }, i..<(isWhole ? end + 1 : end))
    }

    private func isAll(_ token: Token) -> Bool {
        ["az", "up", "lista", "liste"].contains(token.form) || lexicon.sense(of: token.form) == .all
    }

    /// "7", "nr 7", "numeru siódmego", "siódemki", "dziesiątego numeru".
    private func listNumber(after i: Int, _ s: Sentence) -> (number: Int, end: Int)? {
        var k = i + 1
        func isLabel(_ k: Int) -> Bool { k < s.words.count && lexicon.sense(of: s.words[k].form) == .label }
        if isLabel(k) { k += 1 }
        guard k < s.words.count, let n = s.words[k].number ?? numberNouns[s.words[k].form] ?? listOrdinals[s.words[k].form]
            ?? cardinals[s.words[k].form] else {
            return nil
        }
        return (n, isLabel(k + 1) ? k + 2 : k + 1)
    }
}

/// "górna połowa", "the bottom half"
private let ends: [String: Int] = [
    "gorna": 1, "gornej": 1, "gorne": 1, "dolna": 2, "dolnej": 2, "dolne": 2, "top": 1, "upper": 1, "bottom": 2, "lower": 2,
]
