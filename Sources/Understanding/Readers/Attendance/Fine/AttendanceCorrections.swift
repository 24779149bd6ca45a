// Who stands on a list by mistake, as a later clause says: "Byli 3, 5, 6, 9. A nie, 9 jednak nie dotarła", "all bar 2, 5 and 8. Sorry,
// scratch 8". That person is taken off the list, which then stands as if it had been written so: the others are what the list makes of them.

extension AttendanceReader {
    /// The sentences without those who are taken back, and without the clauses that do so.
    func withCorrections(_ scanned: Scanned) -> Scanned {
        var out = scanned.prefix(60).flatMap(split).flatMap(splitTurn)
        guard out.count > 1 else { return scanned }
        var k = 1
        while k < out.count {
            defer { k += 1 }
            if let (wrong, right) = exchange(out[k].items, out[k].sentence), exchange(wrong, right, in: &out, before: k) {
                out.remove(at: k)
                k -= 1
                continue
            }
            guard let correction = correction(out[k]), let at = lastList(with: correction.entries, in: out[..<k]) else { continue }
            let mood = moodOfList(out[at])
            guard correction.strikes || correction.mood != nil && correction.mood != mood else { continue }
            let left = out[at].items.filter { !isNamed($0, correction.entries) }.map { without(correction.entries, $0) }
            // "czyli 2 i 8": the list once more
            guard correction.restated.isEmpty || correction.restated == named(left), named(left).count > 0 else { continue }
            out[at].items = left
            // where both sides are named, nothing else tells what becomes of the one who is struck
            let isTold = out.indices.contains { $0 != k && $0 != at && !named(out[$0].items).isEmpty } && !correction.strikes
            if isTold { continue }
            out.remove(at: k)
            k -= 1
        }
        return out + scanned.dropFirst(60)
    }

    /// "Byli 1, 2 i 4. Nie 4, tylko 5": the one who is meant takes the place of the other.
    private func exchange(_ wrong: Entry, _ right: Entry, in lines: inout [Line], before k: Int) -> Bool {
        let places = lines[..<k].indices.filter { named(lines[$0].items).contains(wrong) }
        guard places.count == 1, !lines[..<k].contains(where: { named($0.items).contains(right) }),
            let item = lines[places[0]].items.firstIndex(where: { $0.isEntry(wrong) }),
            case .entries(_, _, let naming) = lines[places[0]].items[item].what else { return false }
        lines[places[0]].items[item].what = .entries([right], options: false, named: naming)
        return true
    }

    private typealias Line = (sentence: Sentence, items: [AttendanceItem])

    /// "3, 5 i 9 – a nie, 9 nie było": what begins with a word that takes back is a clause of its own.
    private func split(_ line: Line) -> [Line] {
        let items = line.items
        guard let cut = items.indices.dropFirst(2).first(where: { k in
            // "1, 3, 9 a czekaj, 9 nie było": often without a mark
            let isOpened = items[k].gap.contains { ",;–—-(.\n".contains($0) } || isCued(items, k, line.sentence)
            guard isOpened, named(Array(items[..<k])).count > 1 else { return false }
            return takesBack(items, k, line.sentence) && correction((line.sentence, Array(items[k...]))) != nil
        }) else { return [line] }
        return [(line.sentence, Array(items[..<cut])), (line.sentence, Array(items[cut...]))]
    }

    /// "Poprawka: 8 jednak nie było, była za to 10": two people, and a clause for each.
    private func splitTurn(_ line: Line) -> [Line] {
        let items = line.items
        func isTold(_ part: ArraySlice<AttendanceItem>) -> Bool {
            part.contains(where: isSingle)
                && part.contains { if case .sense(let sense) = $0.what { AttendancePredicate.isPredicate(sense) } else { false } }
        }
        guard items.count < 24, items.contains(where: { CorrectionWords.anywhere.contains(line.sentence.words[$0.words.lowerBound].form)
            || isCorrection($0) }),
            let cut = items.indices.dropFirst(2).first(where: { k in
                items[k].gap.contains(where: { ",;–—".contains($0) }) && isTold(items[..<k]) && isTold(items[k...])
            }) else { return [line] }
        // "była za to 10": the turn is made
        let turned = items[cut...].map { item in
            guard case .sense(.but) = item.what else { return item }
            var out = item
            out.what = .filler
            return out
        }
        return [(line.sentence, Array(items[..<cut]))] + splitTurn((line.sentence, turned))
    }

    private func isCorrection(_ item: AttendanceItem) -> Bool { if case .sense(.correction) = item.what { true } else { false } }

    /// "A nie, …", "Oj, …", "wait, …" at the beginning.
    private func takesBack(_ items: [AttendanceItem], _ k: Int, _ s: Sentence) -> Bool {
        let first = s.words[items[k].words.lowerBound].form
        if CorrectionWords.cues.contains(first) { return true }
        // "1, 2, 4, 6-12. 2 wpisałam przez pomyłkę"
        if items[k].gap.contains(". "), case .entries(let one, false, _) = items[k].what, one.isSubset(of: named(Array(items[..<k]))) { return true }
        let isAnd = ["a", "i", "ale", "o", "oh", "no", "but", "och", "ach"].contains(first)
        let no = isAnd ? k + 1 : k
        guard no + 1 < items.count else { return false }
        if isAnd, CorrectionWords.cues.contains(s.words[items[no].words.lowerBound].form) { return true }
        if case .sense(.no) = items[no].what { return items[no + 1].gap.contains { ",;–—".contains($0) } }
        return false
    }

    /// "a czekaj", "wait": words that open nothing else.
    private func isCued(_ items: [AttendanceItem], _ k: Int, _ s: Sentence) -> Bool {
        let isAnd = ["a", "i", "ale", "o", "oh", "no", "but"].contains(s.words[items[k].words.lowerBound].form)
        guard !isAnd || k + 1 < items.count else { return false }
        return CorrectionWords.withoutComma.contains(s.words[items[isAnd ? k + 1 : k].words.lowerBound].form)
    }

    /// Whom a clause takes off a list, and how: it strikes them, or says what they did in truth.
    private func correction(_ line: Line) -> (entries: Set<Entry>, mood: AttendancePredicate.Mood?, strikes: Bool, restated: Set<Entry>)? {
        let (s, items) = line
        guard items.count < 16 else { return nil }
        func form(_ k: Int) -> String { s.words[items[k].words.lowerBound].form }
        var isCued = !isNamedAgain(items) && takesBack(items, 0, s), strikes = false
        var start = 0
        while start < items.count, isIdle(items[start]) || CorrectionWords.cues.contains(form(start)) || isOpeningNo(items, start) { start += 1 }
        var predicate = AttendancePredicate(), entries = Set<Entry>(), restated = Set<Entry>(), isAnew = false, isTurned = false
        for k in items.indices {
            if CorrectionWords.anywhere.contains(form(k)) || CorrectionWords.struck.anyBegins(form(k)) { isCued = true }
            if CorrectionWords.struck.anyBegins(form(k)) { strikes = true; continue }
            if CorrectionWords.noted.anyBegins(form(k)) { continue }  // "wpisałam ją przez pomyłkę"
            if ["czyli", "wiec", "zatem", "so"].contains(form(k)), !entries.isEmpty { isAnew = true }
            switch items[k].what {
            case .entries where isTurned: return nil
            case .entries(let set, false, let naming) where naming != .group && set.count == 1:
                if isAnew { restated.formUnion(set) } else { entries.formUnion(set) }
            case .sense(let sense) where k < start || sense == .correction || sense == .join || sense == .label: break
            case .sense(.only) where isAnew: break
            case .sense(.but), .sense(.reason), .sense(.relative): isTurned = true
            case .sense(let sense) where AttendancePredicate.isPredicate(sense): if !isAnew { predicate.add(items[k], sense) }
            case .filler, .unknown(isName: false): break
            default: return nil
            }
        }
        guard isCued, !entries.isEmpty, entries.count < 4 else { return nil }
        let mood: AttendancePredicate.Mood? = switch predicate.said {
        case .present?, .neutral?: .present
        case .absent?, .excused?: .absent
        default: nil
        }
        return strikes || mood != nil ? (entries, mood, strikes, restated) : nil
    }

    /// A name alone takes nothing back.
    private func isNamedAgain(_ items: [AttendanceItem]) -> Bool { if case .entries? = items.first?.what { true } else { false } }

    private func isIdle(_ item: AttendanceItem) -> Bool { if case .filler = item.what { true } else { false } }

    /// "Nie, Grota nie było": the first word denies the list.
    private func isOpeningNo(_ items: [AttendanceItem], _ k: Int) -> Bool {
        guard case .sense(.no) = items[k].what, k + 1 < items.count else { return false }
        return items[k + 1].gap.contains { ",;–—".contains($0) }
    }

    /// The last sentence before that names all of them in a list of several.
    private func lastList(with entries: Set<Entry>, in lines: ArraySlice<Line>) -> Int? {
        guard let at = lines.lastIndex(where: { !named($0.items).isDisjoint(with: entries) }), entries.isSubset(of: named(lines[at].items)),
            named(lines[at].items).count > entries.count, isOneList(lines[at].items) else { return nil }
        return at
    }

    /// Names in a row and nothing between them: "2, 5 i 8".
    private func isOneList(_ items: [AttendanceItem]) -> Bool {
        guard let first = items.firstIndex(where: isSingle) ?? items.firstIndex(where: isRange),
            let last = items.lastIndex(where: isSingle) ?? items.lastIndex(where: isRange) else { return false }
        return items[first...last].allSatisfy { item in
            switch item.what {
            case .entries, .filler, .sense(.join), .sense(.label), .sense(.add): true
            default: false
            }
        }
    }

    private func isSingle(_ item: AttendanceItem) -> Bool { if case .entries(let set, false, _) = item.what { set.count == 1 } else { false } }

    private func isRange(_ item: AttendanceItem) -> Bool { if case .entries(_, false, .number) = item.what { true } else { false } }

    private func isNamed(_ item: AttendanceItem, _ entries: Set<Entry>) -> Bool {
        if case .entries(let set, false, _) = item.what { set.isSubset(of: entries) } else { false }
    }

    /// "7-9" without 8.
    private func without(_ entries: Set<Entry>, _ item: AttendanceItem) -> AttendanceItem {
        guard case .entries(let set, false, .number) = item.what, !set.isDisjoint(with: entries) else { return item }
        var left = item
        left.what = .entries(set.subtracting(entries), options: false, named: .number)
        return left
    }

    private func named(_ items: [AttendanceItem]) -> Set<Entry> {
        items.reduce(into: []) { if case .entries(let set, false, _) = $1.what { $0.formUnion(set) } }
    }

    /// What the list says of its people; a bare list says that they were there.
    private func moodOfList(_ line: Line) -> AttendancePredicate.Mood {
        var predicate = AttendancePredicate(), isExcepted = false, quantity: AttendanceSense?
        for item in line.items {
            guard case .sense(let sense) = item.what else { continue }
            if sense == .except || sense == .but && quantity == .all { isExcepted = true }
            if sense == .all || sense == .nobody { quantity = quantity ?? sense }
            if AttendancePredicate.isPredicate(sense) { predicate.add(item, sense) }
        }
        let isAway = predicate.said == .absent || predicate.said == .excused
        if isExcepted { return quantity == .nobody || quantity == nil && isAway ? .present : .absent }
        return isAway ? .absent : .present
    }
}
