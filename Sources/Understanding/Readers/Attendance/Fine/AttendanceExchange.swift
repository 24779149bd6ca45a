// "Przepraszam, nie 5 tylko 6", "Zamiast 5 ma być 6": one of the list was named by mistake, and another is meant.

extension AttendanceReader {
    /// Who was named, and who is meant, in a sentence that says nothing else.
    func exchange(_ items: [AttendanceItem], _ s: Sentence) -> (wrong: Entry, right: Entry)? {
        func form(_ k: Int) -> String { s.words[items[k].words.lowerBound].form }
        func isIdle(_ k: Int) -> Bool {
            switch items[k].what {
            case .filler, .sense(.label), .sense(.correction): true
            default: CorrectionWords.apologies.contains(form(k))
            }
        }
        func entry(_ k: Int) -> Entry? {
            if case .entries(let entries, false, _) = items[k].what, entries.count == 1 { entries.first } else { nil }
        }
        var rest = items.indices.drop { isIdle($0) }
        // "nie, nie Pająk, Socha!"
        let isDoubled = rest.count > 3 && isNo(items[rest.startIndex]) && isNo(items[rest.startIndex + 1]) && items[rest.startIndex + 1].hasComma
        if isDoubled { rest = rest.dropFirst() }
        if let pair = mended(items, rest, entry) { return pair }
        // "a nie, 9 to był z innej imprezy, zamiast 9 ma być 10": of nobody else before
        if let turn = rest.first(where: { k in if case .sense(.instead) = items[k].what { items[k].hasComma } else { false } }),
            turn + 1 < items.count,
            let wrong = entry(turn + 1), rest.prefix(while: { $0 < turn }).allSatisfy({ !items[$0].isOfList || entry($0) == wrong }) {
            rest = rest.drop { $0 < turn }
        }
        guard let opening = rest.popFirst(), opening < 10, case .sense(let sense) = items[opening].what, sense == .no || sense == .instead else {
            return nil
        }
        rest = rest.drop { isIdle($0) }
        guard let first = rest.popFirst(), let wrong = entry(first) else { return nil }
        let between = rest.prefix { entry($0) == nil }
        let isLinked = isDoubled && between.isEmpty || (sense == .instead ? between.allSatisfy(isIdle)
            : between.contains { links.contains(form($0)) } && between.count < 3)
        guard isLinked, let second = rest.dropFirst(between.count).first, let right = entry(second), right != wrong else { return nil }
        let after = rest.dropFirst(between.count + 1)
        guard let next = after.first else { return (wrong, right) }
        return items[next].hasComma && !after.contains { items[$0].speaksOfPeople } ? (wrong, right) : nil
    }
    private func isNo(_ item: AttendanceItem) -> Bool { if case .sense(.no) = item.what { true } else { false } }

    /// "Poprawka: 12 nie, miało być 11."
    private func mended(_ items: [AttendanceItem], _ rest: Range<Int>, _ entry: (Int) -> Entry?) -> (wrong: Entry, right: Entry)? {
        guard rest.startIndex > 0, items[..<rest.startIndex].contains(where: { if case .sense(.correction) = $0.what { true } else { false } }),
            rest.count > 2, let wrong = entry(rest.startIndex), isNo(items[rest.startIndex + 1]), let right = entry(rest.endIndex - 1),
            right != wrong, items[rest.startIndex + 2].hasComma || rest.count > 3 else { return nil }
        let isIdle = items[rest.startIndex + 2..<rest.endIndex - 1].allSatisfy { item in
            switch item.what {
            case .filler, .sense(.plan), .sense(.only), .sense(.but), .sense(.label): true
            default: false
            }
        }
        return isIdle ? (wrong, right) : nil
    }
}

extension AttendanceLedger {
    /// False when the first was not named before: then no mistake is mended.
    mutating func exchange(_ wrong: Entry, _ right: Entry) -> Bool {
        if present.contains(wrong), !absent.contains(wrong), !present.contains(right) {
            present.remove(wrong)
            absent.remove(right)
            present.insert(right)
            return true
        }
        if absent.contains(wrong), !present.contains(wrong), !absent.contains(right) {
            absent.remove(wrong)
            present.remove(right)
            absent.insert(right)
            return true
        }
        return false
    }

    /// "przysłał drożdżówki, ale sam nie przyszedł"
    func saysOwnAbsence(_ s: Sentence) -> Bool {
        zip(s.words, s.words.dropFirst()).contains { ["sam", "sama", "sami", "same"].contains($0.form) && ["nie", "sie"].contains($1.form) }
    }
}

private let links: Set<String> = ["tylko", "lecz", "a", "ale", "but"]
