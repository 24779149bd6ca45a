// Words of attendance that tell of something else where they stand: "wójt obiecał nam kosz", "pomógł mi potem zamknąć okna", "Hi all,",
// "choć mówił, że nie przyjdzie", "dzieci pani Litwin", "which I think is a record".

extension AttendanceScanner {
    /// Such words as what they are; the others as before.
    func withOtherMatters(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        let s = scene.s
        var out = items
        for k in out.indices {
            switch out[k].what {
            case .sense(.no) where isOfOtherDeed(k, out, s): out[k].what = .filler
            case .sense(.plan) where isPromiseOfThing(k, out, s): out[k].what = .unknown(isName: false)
            case .sense(.new) where isNewThing(k, out, s): out[k].what = .filler
            case .sense(.only) where isBeforeInfinitive(k, out, s): out[k].what = .filler
            case .sense(.add) where isOfDeed(k, out, s): out[k].what = .filler
            case .sense(.excuse) where isConceded(k, out, s): out[k].what = .filler
            case .sense(.unsure) where isOpinion(k, out, s): out[k].what = .filler
            case .sense(.relation) where isOffice(k, out, scene): out[k].what = .filler
            case .unknown where isSeen(k, out, s): out[k].what = .sense(.present)
            case .unknown(isName: true) where isAsked(k, out, s): out[k].what = .filler
            case .count(1) where isOneOf(k, out, s): nameOne(k, &out, s)
            default: break
            }
        }
        return withoutReplacers(out, s)
    }

    /// "nie oddała ankiety", "nie dostał protokołu": a deed of somebody who may well have been there.
    private func isOfOtherDeed(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard k + 1 < items.count, case .unknown(isName: false) = items[k + 1].what, items[k].words.upperBound == items[k + 1].words.lowerBound
        else { return false }
        return ListWords.otherDeeds.anyBegins(s.words[items[k + 1].words.lowerBound].form)
    }

    /// The items between the marks around the item, at most forty to each side.
    private func clause(around k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Range<Int> {
        func isStart(_ j: Int) -> Bool {
            if items[j].hasComma || items[j].gap.contains(where: ";().".contains) { return true }
            if case .sense(.but) = items[j].what { return true }
            return false
        }
        // nobody's clause has more than forty words; a wall of words must not cost more than its length
        let first = max(0, k - 40), start = (first...k).last { $0 == 0 || isStart($0) } ?? first
        return start..<(items[(k + 1)...].prefix(40).indices.first(where: isStart) ?? min(items.count, k + 41))
    }

    private func isVerdict(_ item: AttendanceItem) -> Bool {
        if case .sense(let sense) = item.what { AttendancePredicate.isPredicate(sense) && sense != .plan && sense != .unsure } else { false }
    }

    private func isInfinitive(_ word: Token) -> Bool { word.form.count > 3 && (word.text.hasSuffix("ć") || word.form.hasSuffix("sc")) }

    private func isPastVerb(_ item: AttendanceItem, _ s: Sentence) -> Bool {
        let word = s.words[item.words.lowerBound]
        guard case .unknown(isName: false) = item.what else { return false }
        return pastEndings.anyEnds(word.form) || word.text.hasSuffix("ł")
    }

    /// "obiecał nam nowy kosz", "zapowiedziała remont": a thing and no coming, neither here nor in what follows about nobody else.
    private func isPromiseOfThing(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let own = clause(around: k, items, s), behind = (k + 1)..<own.upperBound
        // "innych nie było, choć pani Kos obiecała drożdżówki"
        guard items[k].words.count == 1, !ListWords.conceding.contains(s.words[items[own.lowerBound].words.lowerBound].form) else { return false }
        let next = items[behind].first { item in
            if case .filler = item.what { !ListWords.receivers.contains(s.words[item.words.lowerBound].form) } else { true }
        }
        let isThing: Bool = switch next?.what {
        case .unknown(isName: false): !isInfinitive(s.words[next!.words.lowerBound])
        case .sense(.new): true
        default: false
        }
        guard isThing else { return false }
        let following = items[behind.upperBound...].prefix { !$0.speaksOfPeople || isVerdict($0) }
        return !items[behind].contains(where: isVerdict) && !following.contains(where: isVerdict)
            && !s.words[items[k].words.upperBound...].prefix(6).contains { ["obecnosc", "udzial", "przybycie", "przyjazd"].contains($0.form) }
    }

    /// "obie w nowych kapeluszach", "obiecał nam nowy kosz"; not "nowa czytelniczka".
    private func isNewThing(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let form = s.words[items[k].words.lowerBound].form
        guard form.hasPrefix("now") || form == "new", items[k].words.count == 1, k > 0, k + 1 < items.count, !items[k].hasComma,
            case .unknown(isName: false) = items[k + 1].what, items[k + 1].gap == " " else { return false }
        let before = items[..<k].last { item in
            if case .filler = item.what { !ListWords.receivers.contains(s.words[item.words.lowerBound].form) } else { true }
        }
        guard let before else { return false }
        if ListWords.beforeNewThing.contains(s.words[before.words.lowerBound].form) { return true }
        if case .sense(.plan) = before.what { return true }
        return isPastVerb(before, s)
    }

    /// "zajrzała tylko przeprosić": what alone was done, and nobody alone.
    private func isBeforeInfinitive(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard k > 0, k + 1 < items.count, !items[k].hasComma, items[k + 1].gap == " ", items[k + 1].isUnknown, isVerdict(items[k - 1]) else {
            return false
        }
        return isInfinitive(s.words[items[k + 1].words.lowerBound])
    }

    /// "Pan Kruk pomógł mi potem zamknąć okna": later, and nobody more.
    private func isOfDeed(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard items[k].words.count == 1, ["potem", "pozniej", "then"].contains(s.words[items[k].words.lowerBound].form) else { return false }
        let part = items[clause(around: k, items, s)]
        return part.contains { isPastVerb($0, s) } && !part.contains(where: isVerdict)
    }

    /// "przyszedł, choć mówił, że nie przyjdzie": what had been said before.
    private func isConceded(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard ["nie", "wont", "would"].contains(s.words[items[k].words.lowerBound].form) else { return false }
        guard let turn = items[..<k].lastIndex(where: { ListWords.conceding.contains(s.words[$0.words.lowerBound].form) }), k - turn < 7,
            turn > 0, !items[turn..<k].contains(where: \.isOfList) else { return false }
        let between = items[(turn + 1)..<k]
        let isSaid = between.contains { item in
            if case .sense(.plan) = item.what { return true }
            if case .sense(.had) = item.what { return true }
            return isPastVerb(item, s)
        }
        let before = items[..<turn].last { isVerdict($0) || $0.isOfList }
        guard isSaid, case .sense(.present)? = before?.what else { return false }
        return true
    }

    /// "which I think is a record", "co chyba jest rekordem": of nobody.
    private func isOpinion(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let range = clause(around: k, items, s), part = items[range]
        guard let first = part.first, first.hasComma, ListWords.opining.contains(s.words[first.words.lowerBound].form) else { return false }
        return part.contains(where: \.isUnknown) && part.allSatisfy { item in
            switch item.what {
            case .filler, .unknown(isName: false), .sense(.unsure), .sense(.relative), .sense(.join): true
            case .sense(.present): ListWords.impersonal.contains(s.words[item.words.lowerBound].form)
            default: false
            }
        }
    }

    /// "zastępca burmistrza", who is on the list as that.
    private func isOffice(_ k: Int, _ items: [AttendanceItem], _ scene: Scene) -> Bool {
        let stem = scene.s.words[items[k].words.lowerBound].form.prefix(6)
        guard items[k].words.count == 1, stem.count > 4, let next = items[(k + 1)...].first(where: { item in
            if case .filler = item.what { item.hasComma } else { true }
        }), !next.hasComma, case .entries(let set, false, .calling) = next.what else { return false }
        return scene.roll.lines.allSatisfy { line in !set.contains(line.entry) || line.words.contains { $0.hasPrefix(stem) } }
    }

    /// "proszę przekazać pani Zosi, że …": who shall be told, and nobody who came.
    private func isAsked(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let range = clause(around: k, items, s), part = items[range]
        guard part.first.map({ $0.words.lowerBound < items[k].words.lowerBound }) ?? false, !part.contains(where: isVerdict),
            !part.contains(where: \.isOfList) else { return false }
        let words = s.words[part[range.lowerBound].words.lowerBound..<items[k].words.lowerBound]
        return words.contains { ["prosze", "prosimy", "please"].contains($0.form) }
            && words.contains { isInfinitive($0) || ["tell", "give", "pass"].contains($0.form) }
    }

    /// "The other three I didn't see", "we saw Kos and Lis".
    private func isSeen(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let i = items[k].words.lowerBound
        guard ListWords.seeing.contains(s.words[i].form), s.words[..<i].suffix(3).contains(where: { ["i", "we"].contains($0.form) }) else {
            return false
        }
        return items[clause(around: k, items, s)].contains { item in
            if case .sense(.rest) = item.what { true } else { item.isOfList }
        }
    }

    // MARK: One of several

    /// "jedno z dwojga sołtysów", "one of the two mayors"
    private func isOneOf(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool { openGroup(behind: k, items, s) != nil }

    private func openGroup(behind k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Int? {
        guard let first = s.words[items[k].words.upperBound...].first, ["z", "ze", "of", "sposrod"].contains(first.form),
            let group = items[(k + 1)...].prefix(4).firstIndex(where: \.isOfList), case .entries(let set, true, _) = items[group].what,
            set.count > 1, !items[(k + 1)...group].contains(where: \.hasComma) else { return nil }
        return group
    }

    /// "…, mianowicie pani Sikora": which of them it was, and the others are not spoken of.
    private func nameOne(_ k: Int, _ items: inout [AttendanceItem], _ s: Sentence) {
        items[k].what = .filler
        guard let group = openGroup(behind: k, items, s), case .entries(let set, _, _) = items[group].what,
            let next = items[(group + 1)...].prefix(4).firstIndex(where: \.isOfList), case .entries(let one, false, _) = items[next].what,
            one.count == 1, one.isSubset(of: set), items[group + 1].hasComma || items[group + 1].opens,
            items[group + 1].opens || NamesakeWords.namely.contains(s.words[items[group + 1].words.lowerBound].form) else { return }
        items[group].what = .filler
    }

    /// "wójta, zamiast którego nie przyszedł nikt": who was away, and nothing of the others.
    private func withoutReplacers(_ items: [AttendanceItem], _ s: Sentence) -> [AttendanceItem] {
        var out = items
        for k in items.indices.dropLast() {
            guard case .sense(.instead) = items[k].what, case .sense(.relative) = items[k + 1].what, case let range = clause(around: k, items, s),
                items[range].contains(where: { if case .sense(.nobody) = $0.what { true } else { false } }),
                !items[range].contains(where: \.isOfList) else { continue }
            for j in range where j >= k { out[j].what = j == k ? .sense(.absent) : .filler }
        }
        return out
    }

    // MARK: Greetings, children

    /// "Hi all,", "Witam wszystkich!": whom the mail greets.
    func isGreeted(_ i: Int, _ scene: Scene) -> Bool {
        let s = scene.s
        guard scene.isFirst, (1...3).contains(i), ListWords.greeted.contains(s.words[i].form),
            s.words[..<i].allSatisfy({ ListWords.greetings.contains($0.form) }), s.gap(before: i) == " " else { return false }
        let next = i + 1 < s.words.count && ["serdecznie", "cieplo"].contains(s.words[i + 1].form) ? i + 2 : i + 1
        return next >= s.words.count || s.gap(before: next).contains { ",\n!.–-:".contains($0) }
    }

    /// "dzieci pani Litwin", "wnuki sołtysa": nobody who was invited.
    func isOfChildren(_ i: Int, _ s: Sentence) -> Bool {
        var k = i - 1
        while k > 0, s.gap(before: k + 1) == " ", isTitle(s.words[k]) || s.words[k].isCapitalised && firstNames[s.words[k].form] != nil { k -= 1 }
        return k >= 0 && s.gap(before: k + 1) == " " && NamesakeWords.children.contains(s.words[k].form)
    }
}
