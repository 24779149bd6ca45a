// The signs and short words of tables: "+", "✓", "nb".

extension AttendanceTable {
    /// Behind these words more people come: that is no column of verdicts.
    static let furtherWords: Set<AttendanceSense> = [.rest, .all, .nobody, .new, .newPresent, .only, .but, .except, .instead, .sent,
        .replaced, .add, .women, .men]
    static let dashes: Set<String> = ["-", "–", "—", "−", "‑"]
    static let signs: [String: Verdict] = ["+": .present, "✓": .present, "✔": .present, "☑": .present, "✅": .present, "👍": .present,
        "✗": .absent, "✘": .absent, "❌": .absent, "👎": .absent, "☐": .absent, "□": .absent, "?": .unsure, "x": .ticked, "×": .ticked, "✕": .ticked,
            "✖": .ticked]
    /// How people say that they wrote into our list.
    static let markingWords = ["zaznacz", "oznacz", "postawi", "dopisa", "wpisa", "tresci", "krzyzyk", "plus", "haczyk", "obok", "przy",
        "ponizej", "nizej", "odhacz", "ptaszk", "ptasz", "fajk", "liter", "mark", "tick", "below", "inline", "next", "познач", "odpowiedzi", "x"]
    /// What people write in the column of a list.
    static let shorts: [String: Verdict] = ["ob": .present, "obec": .present, "t": .present, "v": .present, "y": .present, "nb": .absent,
        "nob": .absent,
        "nieob": .absent, "n": .absent, "0": .absent, "х": .ticked]
    static let titles: Set<String> = ["pan", "pani", "p", "ks", "dr", "mgr", "inz", "druh", "druhna", "mr", "mrs", "ms", "nr", "o", "s",
        "st", "asp", "mł", "ml"]

    static func isSign(_ token: Token?) -> Bool { token.map { signs[$0.form] != nil || dashes.contains($0.form) } ?? false }

    /// "+ 1.", "x 1.", "[x] 1.", "- Nowak".
    static func leadingSign(_ line: [Token]) -> (sign: String, length: Int)? {
        guard line.count > 1 else { return nil }
        if line[0].form == "[", let close = line.prefix(3).firstIndex(where: { $0.form == "]" }), close + 1 < line.count {
            return (close == 1 ? "-" : line[1].form, close + 1)
        }
        let next = line[1]
        guard next.kind == .number || next.kind == .word && (next.isCapitalised || titles.contains(next.form)) else { return nil }
        return signs[line[0].form] != nil && line[0].form != "?" || dashes.contains(line[0].form) || ["*", "•",
            "v"].contains(line[0].form) ? (dashes.contains(line[0].form) ? "-" : line[0].form, 1) : nil
    }

    func meaningOfTicks(_ prose: [[Token]]) -> Verdict? {
        // "✓ = był, × = brak" may say so too
        let (isThere, isAway) = (verdicts.values.contains(.present), verdicts.values.contains(.absent))
        if isThere != isAway { return isThere ? .absent : .present }
        let forms = prose.joined().map(\.form)
        for (i, form) in forms.enumerated() {
            if ["nieobecn", "brak", "zabrak", "absent", "missing"].anyBegins(form) { return .absent }
            if form == "nie", i + 1 < forms.count, lexicon.sense(of: forms[i + 1]) == .present { return .absent }
            // "krzyżykiem zaznaczyłam tych, co nie przyszli": she marked, and tells later whom
            if ListWords.marking.anyBegins(form) || form.hasPrefix("odhacz") { continue }
            if form.hasPrefix("obecn") || lexicon.sense(of: form) == .present && form != "jest" { return .present }
        }
        return nil
    }

    // MARK: Lines without a person

    /// "reszta nie", "Dzień dobry": whatever else would say who was there makes it no table.
    mutating func takesProse(_ line: [Token]) -> Bool {
        let senses = line.filter { $0.kind == .word }.map { lexicon.sense(of: $0.form) }
        if senses.contains(.rest) {
            if saysNobodyKnows(line[...]) || line.filter({ $0.form == "?" }).count > 0 { isRestOpen = true; return true }
            var predicate = AttendancePredicate()
            for case let sense? in senses where AttendancePredicate.isPredicate(sense) {
                predicate.add(AttendanceItem(what: .filler, words: 0..<1), sense)
            }
            if let last = line.last, Self.dashes.contains(last.form), last.spaced { rest = .absent }
            for token in line { if let short = Self.shorts[token.form] ?? Self.signs[token.form], predicate.said == nil { rest = short } }
            rest = rest ?? Self.verdict(of: predicate)
            return rest != nil && senses.allSatisfy { $0 != nil }
        }
        let isNamed = line.contains { $0.kind == .number && roll.numbers.contains($0.number ?? 0) || $0.kind == .word && $0.isCapitalised
            && named($0) != nil }
        // "ksiądz – był", "kowalowie – byli": a row that was not read
        let isTold = senses.contains { $0.map(AttendancePredicate.isPredicate) ?? false }
            || line.contains { Self.signs[$0.form] != nil || Self.shorts[$0.form] != nil }
        let isOfList = line.contains { $0.kind == .word && $0.form.count > 1 && (named($0) != nil || !roll.byCalling($0.form).isEmpty
            || !roll.byFirstName($0.form).isEmpty) }
        if isTold, isOfList { return false }
        return !isNamed && !senses.contains { $0 == .new || $0 == .all || $0 == .nobody || $0 == .correction || $0 == .except || $0 == .newPresent }
    }

    /// "NIE PRZYSZLI", "Obecni:"
    func isHeading(_ line: [Token]) -> Bool {
        let words = line.filter { $0.kind == .word }, senses = words.compactMap { lexicon.sense(of: $0.form) }
        return words.count < 4 && senses.count == words.count && senses.contains { $0 == .present || $0 == .absent }
            && senses.allSatisfy(AttendancePredicate.isPredicate)
    }
}
