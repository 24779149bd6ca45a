// "Czy dotarły Jabłońska i Sikora, nie potrafię powiedzieć", "I can't say whether the mayor looked in": nobody is sure of them.

extension AttendanceReader {
    /// With such questions as statements of their own: whom they name, and that it is not certain.
    func withDoubted(_ scanned: Scanned) -> Scanned {
        var out: Scanned = []
        for (s, items) in scanned {
            guard !s.isQuestion || s.words.count > 4, let (range, denial) = doubted(items, s) else { out.append((s, items)); continue }
            if range.lowerBound > 0 { out.append((s, Array(items[..<range.lowerBound]))) }
            out.append((s, items[range].enumerated().map { statement($1, isDenial: denial.contains(range.lowerBound + $0),
                isFirst: range.lowerBound + $0 == denial.lowerBound) }))
                // "bo wyszłam wcześniej": nobody of the list
            let next = clauses(of: items, s).first { $0.lowerBound >= range.upperBound && items[$0].contains(where: \.namesPeople) }
            let behind = next?.lowerBound ?? items.count
            if behind < items.count { out.append((s, Array(items[behind...]))) }
        }
        return out
    }

    private func statement(_ item: AttendanceItem, isDenial: Bool, isFirst: Bool) -> AttendanceItem {
        var out = item
        if isFirst { out.what = .sense(.unsure) } else if isDenial { out.what = .filler } else if case .sense(let sense) = item.what, sense != .join {
            out.what = .filler
        }
        return out
    }

    /// The items of the question with those that say that nobody knows, and the latter.
    private func doubted(_ items: [AttendanceItem], _ s: Sentence) -> (Range<Int>, Range<Int>)? {
        let clauses = clauses(of: items, s)
        if let topic = topic(clauses, items, s) { return topic }
        guard let n = clauses.firstIndex(where: { asker(in: $0, items, s) != nil }), let at = asker(in: clauses[n], items, s) else { return nil }
        var end = n
        while end + 1 < clauses.count, items[clauses[end + 1]].allSatisfy({ goesOn($0, s) }) { end += 1 }
        let question = at..<clauses[end].upperBound
        guard items[question].contains(where: { if case .entries = $0.what { true } else { false } }),
            !items[question].contains(where: { if case .sense(.rest) = $0.what { true } else { false } }) else { return nil }
        func denies(_ range: Range<Int>) -> Bool {
            !range.isEmpty && !items[range].contains(where: \.namesPeople) && isUnknowing(words(range, items, s))
        }
        if case let before = clauses[n].lowerBound..<at, denies(before) { return (before.lowerBound..<question.upperBound, before) }
        if at == clauses[n].lowerBound, n > 0, denies(clauses[n - 1]) { return (clauses[n - 1].lowerBound..<question.upperBound, clauses[n - 1]) }
        if end + 1 < clauses.count, denies(clauses[end + 1]) { return (at..<clauses[end + 1].upperBound, clauses[end + 1]) }
        return nil
    }

    /// "O 7 i 8 zapomniałam", "Co do Kulika – nie mam pewności"
    private func topic(_ clauses: [Range<Int>], _ items: [AttendanceItem], _ s: Sentence) -> (Range<Int>, Range<Int>)? {
        for (n, clause) in clauses.enumerated() {
            let forms = s.words[items[clause.lowerBound].words.lowerBound...].prefix(3).map(\.form)
            guard ["o", "about", "про"].contains(forms[0]) || forms.starts(with: ["co", "do"]) || forms.starts(with: ["as", "for"]),
                let last = items[clause].lastIndex(where: { if case .entries = $0.what { true } else { false } }),
                items[clause.lowerBound...last].allSatisfy({ goesOn($0, s) || $0.words.lowerBound < items[clause.lowerBound].words.lowerBound + 2 })
            else { continue }
            let rest = last + 1..<clause.upperBound, next = n + 1 < clauses.count ? clauses[n + 1] : nil
            if !rest.isEmpty, isUnknowing(words(rest, items, s)) { return (clause.lowerBound..<clause.upperBound, rest) }
            if rest.isEmpty, let next, !items[next].contains(where: \.namesPeople), isUnknowing(words(next, items, s)) {
                return (clause.lowerBound..<next.upperBound, next)
            }
        }
        return nil
    }

    /// "czy", "whether", and "if" behind "can't say".
    private func asker(in clause: Range<Int>, _ items: [AttendanceItem], _ s: Sentence) -> Int? {
        clause.first { k in
            let form = s.words[items[k].words.lowerBound].form
            return ["czy", "whether", "чи"].contains(form) || form == "if" && k > clause.lowerBound
        }
    }

    /// "Jabłońska, Sikora i Kos": the question goes on.
    private func goesOn(_ item: AttendanceItem, _ s: Sentence) -> Bool {
        switch item.what {
        case .entries, .sense(.join): true
        case .filler: ["pan", "pani", "ks", "p", "mr", "ms", "mrs"].contains(s.words[item.words.lowerBound].form)
        default: false
        }
    }
}

extension AttendanceItem {
    /// People of the list or others, or all of them.
    fileprivate var namesPeople: Bool {
        switch what {
        case .entries, .person, .count, .sense(.all), .sense(.rest), .sense(.nobody), .sense(.restNobody): true
        default: false
        }
    }
}
