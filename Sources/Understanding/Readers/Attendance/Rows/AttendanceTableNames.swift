// Who a row of the answer tells of: "3", "3) Celina Dudek – KGW", "p. Dudek", "Klimek T."

extension AttendanceTable {
    /// "3", "3.", "3) Celina Dudek – KGW", "Dudek", "p. Dudek": who, and where the name ends.
    func person(_ line: [Token], _ start: Int) -> (Entry, Int)? {
        if let (entry, next) = dottedInitials(line, start) { return (entry, next) }
        var i = start
        var candidates: Set<Entry>?
        var initial: Character?
        if i < line.count, let n = line[i].number {
            guard let next = behindNumber(n, line, start) else { return nil }
            (candidates, i) = ([n], next)
        }
        while i < line.count {
            let token = line[i]
            if roll.lines.isEmpty, candidates != nil, token.kind == .word, token.isCapitalised || Self.titles.contains(token.form) {
                i += 1; continue
            }
            if token.kind == .word, let some = named(token) {
                let common = candidates.map { $0.intersection(some) } ?? some
                guard !common.isEmpty else { return nil }
                candidates = common
                if let initial, common.count > 1 {
                    candidates = common.filter { entry in roll.lines.contains { $0.entry == entry && $0.firstName?.first == initial } }
                }
            } else if token.isCapitalised || i + 1 < line.count && line[i + 1].kind == .word && named(line[i + 1]) != nil,
                candidates?.count ?? 2 > 1, case let fit = roll.byFirstName(token.form), !fit.isEmpty {
                // "Jan Makurat", "Makurat Jan"
                let some = Set(fit.map(\.entry))
                candidates = candidates.map { $0.intersection(some) } ?? some
            } else if let some = candidates, token.kind == .word, token.text.count == 1, token.isCapitalised, i + 1 < line.count,
                line[i + 1].form == "." {
                // "Klimek T."
                candidates = withInitial(token.form.first, of: some)
                i += 1
            } else if token.kind == .word, token.text.count == 1, token.isCapitalised, i + 2 < line.count, line[i + 1].form == ".",
                named(line[i + 2]) != nil {
                (initial, i) = (token.form.first, i + 1)
            } else if !(token.kind == .word && (Self.titles.contains(token.form) || candidates.map { isOfLine(token, $0) } ?? false)
                || token.kind == .number && candidates.map { isOfLine(token, $0) } ?? false
                || token.form == "." && i > start && Self.titles.contains(line[i - 1].form)
                || token.kind == .mark && i > start && continuesName(line, i, candidates)) { break }
            i += 1
        }
        guard let candidates, candidates.count == 1, let entry = candidates.first else { return nil }
        return (entry, i)
    }

    /// Behind "3", "3.", "3) –". Nil: no number of the list, or the beginning of a range.
    private func behindNumber(_ n: Int, _ line: [Token], _ start: Int) -> Int? {
        guard roll.numbers.contains(n) else { return nil }
        var i = start + 1
        // a range
        if i + 1 < line.count, Self.dashes.contains(line[i].form), line[i + 1].kind == .number, !line[i].spaced { return nil }
        if i < line.count, [".", ")", ":"].contains(line[i].form) { i += 1 }
        if i + 1 < line.count, Self.dashes.contains(line[i].form), line[i + 1].kind == .word, named(line[i + 1])?.contains(n) == true
            || Self.titles.contains(line[i + 1].form) || isOfLine(line[i + 1], [n])
            || roll.lines.isEmpty && line[i + 1].isCapitalised, verdict(ofWord: line[i + 1].form) == nil { i += 1 }
        return i
    }

    /// "Klimek T.", "Oleh K."
    private func withInitial(_ letter: Character?, of some: Set<Entry>) -> Set<Entry> {
        let fit = some.filter { entry in roll.lines.contains { $0.entry == entry && $0.firstName?.first == letter } }
        return !fit.isEmpty ? fit : some.filter { entry in roll.lines.contains { $0.entry == entry && $0.surname.first == letter } }
    }

    func named(_ token: Token) -> Set<Entry>? {
        guard token.form.count > 1 else { return nil }
        let lines = token.isCapitalised ? roll.bySurname(token.text) : roll.byExactSurname(token.form)
        // "Malinowski" beside "Malinowska"
        let exact = lines.filter { $0.surname == token.form }
        return lines.isEmpty ? nil : Set((exact.isEmpty ? lines : exact).map(\.entry))
    }

    func isOfLine(_ token: Token, _ entries: Set<Entry>) -> Bool {
        let parts = token.form.split(separator: "-").map(String.init)
        return roll.lines.contains { line in entries.contains(line.entry) && parts.allSatisfy(line.words.contains) }
    }

    /// "Dudek – KGW": a mark with more of the line behind it.
    private func continuesName(_ line: [Token], _ i: Int, _ candidates: Set<Entry>?) -> Bool {
        if roll.lines.isEmpty, candidates != nil, i + 1 < line.count, line[i + 1].isCapitalised { return true }
        guard let candidates, let next = line[(i + 1)...].first(where: { $0.kind != .mark }) else { return "„”\"".contains(line[i].form) }
        return verdict(ofWord: next.form) == nil && isOfLine(next, candidates) && line[i].form != "+"
    }
}
