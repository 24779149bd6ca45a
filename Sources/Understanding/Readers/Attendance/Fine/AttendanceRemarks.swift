// Clauses that speak of nobody: "kawy zabrakło", "protokół podeślę w poniedziałek", "i wcale mnie to nie dziwi".
// What they say is no attendance, and their words are no reason to doubt.

extension AttendanceItem {
    /// Somebody is meant, or how many, or whom somebody is in relation to.
    var speaksOfPeople: Bool {
        switch what {
        case .entries, .person, .count, .strayNumber, .unknown(isName: true): true
        case .sense(let sense): peopleSenses.contains(sense)
        default: false
        }
    }

    /// "(reszta usprawiedliwiona)": a statement of its own.
    var speaksOfRest: Bool { if case .sense(let sense) = what { sense == .rest || sense == .restNobody } else { false } }

    var isUnknown: Bool { if case .unknown = what { true } else { false } }
}

extension AttendanceParser {
    /// The items with remarks taken out of them.
    static func withoutRemarks(_ items: [AttendanceItem], of sentence: Sentence) -> [AttendanceItem] {
        var out = items
        var start = 0
        for k in items.indices.dropFirst() where isBoundary(items[k], sentence) {
            clean(&out, start..<k, sentence)
            start = k
        }
        clean(&out, start..<items.count, sentence)
        return out
    }

    private static func isBoundary(_ item: AttendanceItem, _ sentence: Sentence) -> Bool {
        if item.gap.contains(where: { ",;()–—\n".contains($0) }) || item.gap.contains(" - ") { return true }
        if case .sense(.but) = item.what { return true }
        if case .sense(.reason) = item.what { return true }
        return item.words.count == 1 && sentence.words[item.words.lowerBound].form == "a"
    }

    private static func countsThings(_ item: AttendanceItem, _ sentence: Sentence) -> Bool {
        guard case .strayNumber = item.what, item.words.count == 2 else { return false }
        return sentence.words[item.words.upperBound - 1].kind == .word
    }

    /// "organiści nie przyszli", "redaktorki też byli": people they are, whoever they may be.
    static func namesUnknownPeople(_ items: ArraySlice<AttendanceItem>, _ sentence: Sentence) -> Bool {
        items.indices.dropLast().contains { k in
            // "jestem za kierownicą byli Kos i Lis": a place or thing
            let i = items[k].words.lowerBound
            if i > 0, ListWords.beforePlace.contains(sentence.words[i - 1].form) || sentence.words[i - 1].form == "za" { return false }
            guard case .unknown(isName: false) = items[k].what, !sentence.words[items[k].words.lowerBound].form.hasSuffix("li"),
                case .sense(let sense) = items[k + 1].what else { return false }
            let end = sense == .no ? min(k + 2, items.endIndex - 1) : k + 1
            guard case .sense(let verb) = items[end].what, verb == .present || verb == .absent || verb == .come else { return false }
            return sentence.words[items[end].words.upperBound - 1].form.hasSuffix("li")
        }
    }

    private static func clean(_ items: inout [AttendanceItem], _ clause: Range<Int>, _ sentence: Sentence) {
        // "wypito 3 dzbanki kawy"
        for k in clause where countsThings(items[k], sentence)
            && !items[clause].contains(where: { if case .entries = $0.what { true } else { false } }) {
            items[k].what = .filler
        }
        guard items[clause].contains(where: \.isUnknown) else { return }
        if items[clause].contains(where: \.speaksOfPeople) { return takeCopulas(&items, clause, sentence) }
        // "Wilk, Sroka, pani z banku": somebody is meant
        if sentence.words[items[clause.lowerBound].words.lowerBound].form == "pani", !items[clause].contains(where: \.speaksOfPeople),
            items[clause].count < 5 { return }
        // "wszyscy, tylko trzeciaka nie było": somebody is meant, whoever it is
        let contrasts = items[clause].contains { if case .sense(let sense) = $0.what { sense == .only || sense == .but } else { false } }
        if contrasts, items[clause].contains(where: { if case .sense(let sense) = $0.what { sense == .no || sense == .absent } else { false } }) {
            return
        }
        if namesUnknownPeople(items[clause], sentence) { return }
        let says = items[clause].contains { item in
            guard case .sense(let sense) = item.what, AttendancePredicate.isPredicate(sense), sense != .no, sense != .had, sense != .can,
                sense != .come else {
                return false
            }
            return !ListWords.impersonal.contains(sentence.words[item.words.upperBound - 1].form)
                && !ListWords.impersonal.contains(sentence.words[item.words.lowerBound].form)
        }
        for k in clause {
            switch items[k].what {
            case .unknown: items[k].what = .filler
            case .sense(let sense) where !says && (AttendancePredicate.isPredicate(sense) || sense == .add || sense == .only): items[k].what = .filler
            default: break
            }
        }
    }
}

extension AttendanceParser {
    /// "Adres pani Kos jest nieaktualny": what something is like, not that somebody is there.
    private static func takeCopulas(_ items: inout [AttendanceItem], _ clause: Range<Int>, _ sentence: Sentence) {
        let named = items[clause].filter { if case .entries(_, _, let named) = $0.what { named == .name || named == .calling
            || named == .firstName } else { false } }
        guard named.count == 1 else { return }
        for k in clause {
            if case .sense(.present) = items[k].what, copulas.contains(sentence.words[items[k].words.lowerBound].form) {
                items[k].what = .unknown(isName: false)
            }
        }
    }
}

private let copulas: Set<String> = ["jest", "sa", "was", "were", "are"]
private let peopleSenses: Set<AttendanceSense> = [
    .all, .rest, .restNobody, .nobody, .noAbsentees, .notAll, .half, .except, .unsure, .new, .instead, .replaced, .sent, .plan, .label, .relative,
        .women, .men, .even, .odd, .first, .last, .relation,
    .asking, .correction, .thanks, .notHeld, .future, .otherTime,
]
