// Small words that mean something by what follows: "poz. 1-3 – podpisy", "z pozostałych brakowało jedynie …", "Poza nią nie dotarł jeszcze …",
// "ci, których mają Państwo pod numerami …", "kto nie: …".

extension AttendanceScanner {
    /// "5 do 9 - podpisy": they are on the paper.
    func isSignature(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard items[k].words.count == 1, ["podpis", "podpisy", "signature", "signed"].contains(s.words[items[k].words.lowerBound].form), k > 0,
            items[k].gap.contains(where: { "-–—:=".contains($0) }), case .entries = items[k - 1].what else { return false }
        return k + 1 == items.count || items[k + 1].isUnknown || items[k + 1].hasComma
    }

    /// "przywiozła męża, też z „Fali”": where somebody is from, and nobody more.
    func tellsOrigin(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let i = items[k].words.upperBound
        guard items[k].hasComma, items[k].words.count == 1, i + 1 < s.words.count, ["z", "ze", "od", "from"].contains(s.words[i].form),
            ["tez", "rowniez", "takze", "also"].contains(s.words[i - 1].form) else { return false }
        let end = items[(k + 1)...].firstIndex { $0.hasComma } ?? items.count
        return end < items.count && !items[(k + 1)..<end].contains { item in
            if case .sense(let sense) = item.what { AttendancePredicate.isPredicate(sense) } else { false }
        }
    }

    /// "pierwsze cztery pozycje i ostatnia": the last of the list.
    func isLastOne(_ k: Int, _ items: [AttendanceItem]) -> Bool {
        guard k > 1, items[k].words.count == 1, k + 1 == items.count || items[k + 1].hasComma, case .sense(.join) = items[k - 1].what else {
            return false
        }
        return items[..<(k - 1)].reversed().prefix(2).contains(where: isEntry)
    }

    /// "Podpisów brak przy Kos (była)": of the paper. Not "Innych podpisów brak".
    func isOfSignatures(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let i = items[k].words.lowerBound
        let isBeside = [i - 1, i + 1].contains { s.words.indices.contains($0) && s.words[$0].form.hasPrefix("podpis") }
        return isBeside && items.contains { $0.opens } && !items[..<k].contains { if case .sense(.rest) = $0.what { true } else { false } }
    }

    /// "Z pozostałych brakowało jedynie pani Lidii": these alone, of whomever is left.
    func isLimited(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let i = items[k].words.lowerBound
        guard i > 0, ["z", "ze", "sposrod", "of"].contains(s.words[i - 1].form), items[k].words.count == 1 else { return false }
        let clause = items[(k + 1)...].prefix { !$0.hasComma }.prefix(5)
        guard let only = clause.firstIndex(where: { if case .sense(.only) = $0.what { true } else { false } }), only > k + 1 else { return false }
        let says = items[k + 1..<only].contains { if case .sense(let sense) = $0.what { AttendancePredicate.isPredicate(sense) } else { false } }
        return says && !items[k + 1..<only].contains { $0.speaksOfPeople }
    }

    /// "Poza panią Elą nie dotarł jeszcze Kurek": both were away.
    func isBesides(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard ["poza", "oprocz", "procz", "besides", "крім"].contains(s.words[items[k].words.lowerBound].form), items[k].words.count == 1 else {
            return false
        }
        let behind = items[(k + 1)...].prefix(12)
        guard let verb = behind.firstIndex(where: { item in
            if case .sense(let sense) = item.what { AttendancePredicate.isPredicate(sense) } else { false }
        }), verb > k + 1, items[k + 1..<verb].contains(where: isEntry), !items[k + 1..<verb].contains(where: isTotal) else { return false }
        let next = items[verb...].prefix(6).prefix { !$0.hasComma || isEntry($0) }
        guard let add = next.firstIndex(where: { if case .sense(.add) = $0.what { true } else { false } }), add > verb,
            !items[..<k].contains(where: isTotal) else { return false }
        return items[(add + 1)...].prefix(3).contains(where: isEntry)
    }

    private func isEntry(_ item: AttendanceItem) -> Bool { if case .entries = item.what { true } else { false } }

    private func isTotal(_ item: AttendanceItem) -> Bool {
        guard case .sense(let sense) = item.what else { return false }
        return [.all, .rest, .nobody, .restNobody, .only].contains(sense)
    }

    /// "ci, których mają Państwo pod numerami od 1 do 6": no clause of its own.
    func introducesNumbers(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let end = numbered(k, items)
        guard end < items.count, end - k < 9, items[end].isNumbered else { return false }
        return items[k + 1..<end].allSatisfy { item in
            switch item.what {
            case .filler, .sense(.label), .sense(.had), .unknown(isName: false): !item.hasComma
            default: false
            }
        } && items[k + 1..<end].contains { item in
            if case .sense(.label) = item.what { true } else { s.words[item.words].contains { $0.form == "panstwo" || $0.form == "macie" } }
        }
    }

    /// Where the numbers behind such a clause begin.
    func numbered(_ k: Int, _ items: [AttendanceItem]) -> Int { items[(k + 1)...].firstIndex(where: isEntry) ?? items.count }

    /// "kto był: Kos, Lis", "kto nie: Wrona": no question.
    func headsList(_ items: [AttendanceItem], _ s: Sentence, from i: Int) -> Bool {
        guard ["kto", "who", "хто"].contains(s.words[i].form), !s.isQuestion, i == 0 || s.gap(before: i).contains("\n") else { return false }
        guard let end = items.firstIndex(where: { $0.gap.contains(":") }), end < 6, end > 1 else { return false }
        return !items[1..<end].contains { $0.speaksOfPeople || $0.isUnknown }
    }
}

extension AttendanceItem {
    fileprivate var isNumbered: Bool {
        if case .entries(_, false, let named) = what { named == .number || named == .group } else { false }
    }
}
