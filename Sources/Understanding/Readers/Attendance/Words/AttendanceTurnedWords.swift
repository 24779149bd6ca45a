// Small words and houses that mean something else by where they stand: "No mayor, no priest", "reszta minus", "awaria wodociągu",
// "kisiel dla dwudziestu".

extension AttendanceScanner {
    func withTurns(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        var out = withEmptyHouses(items, scene.s)
        for k in out.indices {
            let form = scene.s.words[out[k].words.lowerBound].form
            switch out[k].what {
            case .sense(.last) where isLastOne(k, out): out[k].what = .entries([scene.roll.highest], options: false, named: .number)
            case .filler where isSignature(k, out, scene.s): out[k].what = .sense(.present)
            case .sense(.add) where tellsOrigin(k, out, scene.s): out[k].what = .filler
            case .sense(.absent) where form == "brak" && isOfSignatures(k, out, scene.s): out[k].what = .sense(.neutral)
            case .sense(.rest) where isLimited(k, out, scene.s): out[k].what = .filler
            case .sense(.except) where isBesides(k, out, scene.s): out[k].what = .filler
            case .sense(.relative) where introducesNumbers(k, out, scene.s): for j in k..<numbered(k, out) { out[j].what = .filler }
            case .sense(.asking) where headsList(Array(out[k...]), scene.s, from: out[k].words.lowerBound): out[k].what = .filler
            case .sense(.label) where form == "no" && isOfSex(k + 1, out): out[k].what = .sense(.nobody)
            case .sense(.label) where form == "no" && deniesNext(k, out): out[k].what = .sense(.except)
            case .sense(.except) where form == "minus" && isLast(k, out): out[k].what = .sense(.absent)
            case .sense(.new) where form == "plus" && isLast(k, out): out[k].what = .sense(.present)
            case .entries(let one, false, .calling) where one.count == 1 && isPair(k, out, scene.s): out[k].what = .unknown(isName: true)
            case .entries(_, _, .calling) where isTrouble(before: k, out, scene.s): out[k].what = .filler
            case .entries(_, _, .calling) where isFormer(k, out, scene.s): out[k].what = .filler
            case .sense(.women) where isOfGuests(out), .sense(.men) where isOfGuests(out): out[k].what = .filler
            case .sense(.excuse) where isOvertaken(k, out, scene.s): out[k].what = .filler
            case .count where isMeasure(k, out, scene.s): out[k].what = .filler
            default: break
            }
        }
        return out
    }

    /// "Nobody from the marina, the school or the bakery": those houses were absent, all of them.
    private func withEmptyHouses(_ items: [AttendanceItem], _ s: Sentence) -> [AttendanceItem] {
        guard let k = items.firstIndex(where: { if case .sense(.nobody) = $0.what { true } else { false } }),
            let next = s.words[items[k].words.upperBound...].first, ["from", "z", "ze"].contains(next.form) else { return items }
        var out = items, houses = 0, end = k + 1
        while end < out.count, !out[end].gap.contains(where: ";.–—(\n".contains) {
            let isOr = ["or", "nor", "ani", "lub", "and", "i"].contains(s.words[out[end].words.lowerBound].form)
            switch out[end].what {
            case .entries(let set, false, _) where set.count < 4: houses += 1
            case .sense(.join), .filler: if isOr { out[end].what = .sense(.join) }
            default:
                guard isOr || isOrigin(out[end], s) else { return closed(out, end, k, houses) ?? items }
                out[end].what = isOr ? .sense(.join) : .filler
            }
            end += 1
        }
        guard houses > 1 else { return items }
        out[k].what = .sense(.absent)
        return out
    }

    private func isOrigin(_ item: AttendanceItem, _ s: Sentence) -> Bool {
        ["from", "the", "z", "ze"].contains(s.words[item.words.lowerBound].form)
    }

    /// "Nobody from the school or the bakery came": the verb says nothing more.
    private func closed(_ items: [AttendanceItem], _ end: Int, _ k: Int, _ houses: Int) -> [AttendanceItem]? {
        guard houses > 1, case .sense(.present) = items[end].what, !items[end].hasComma, end + 1 == items.count || items[end + 1].hasComma
        else { return nil }
        var out = items
        (out[k].what, out[end].what) = (.sense(.absent), .filler)
        return out
    }

    /// "No men at all"
    private func isOfSex(_ k: Int, _ items: [AttendanceItem]) -> Bool {
        guard items.indices.contains(k), items[k].gap == " ", case .sense(let sense) = items[k].what else { return false }
        return sense == .women || sense == .men
    }

    /// "No post office, no parish", and not "No. 3".
    private func deniesNext(_ k: Int, _ items: [AttendanceItem]) -> Bool {
        guard k + 1 < items.count, items[k + 1].gap == " ", case .entries(_, _, let named) = items[k + 1].what else { return false }
        return named != .number
    }

    /// "Przyszły za to dwie panie: Stefania Wrzos i Jolanta Pieczyk": nobody else is spoken of.
    private func isOfGuests(_ items: [AttendanceItem]) -> Bool {
        var hasGuests = false
        for item in items {
            switch item.what {
            case .entries, .sense(.rest), .sense(.all), .sense(.except): return false
            case .person: hasGuests = true
            default: break
            }
        }
        return hasGuests
    }

    /// "obie szkoły", where only one was found.
    private func isPair(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let word = s.words[items[k].words.lowerBound]
        guard k > 0, case .sense(.whole) = items[k - 1].what, items[k].gap == " ",
            ["y", "i", "e"].anyEnds(word.text) else { return false }
        if k + 1 < items.count, !items[k + 1].hasComma, case .entries = items[k + 1].what { return false }
        return ["obie", "oba", "obaj", "obydwie", "obydwa", "obydwaj"].contains(s.words[items[k - 1].words.lowerBound].form)
    }

    /// "reszta minus": the mark of those before it.
    private func isLast(_ k: Int, _ items: [AttendanceItem]) -> Bool {
        guard k > 0, !items[k].hasComma || items[k].gap.contains("–") else { return false }
        let isBehindPeople = switch items[k - 1].what {
        case .entries, .sense(.rest): true
        default: false
        }
        return isBehindPeople && (k + 1 == items.count || items[k + 1].hasComma || items[k + 1].gap.contains(";"))
    }

    /// "awaria wodociągu", "kontrola banku": what was the matter, and nobody of that house.
    private func isTrouble(before k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard k > 0, items[k].gap == " ", items[k - 1].words.upperBound == items[k].words.lowerBound else { return false }
        return NamesakeWords.troubles.anyBegins(s.words[items[k].words.lowerBound - 1].form)
    }

    /// "Helena Sikora, emerytowana nauczycielka": somebody's past, and nobody of that house.
    private func isFormer(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let i = items[k].words.lowerBound
        return s.words[max(0, i - 1)...i].contains { word in NamesakeWords.former.anyBegins(word.form) }
    }

    /// "przeprosiła, ale dotarła": an apology for something else.
    private func isOvertaken(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let form = s.words[items[k].words.lowerBound].form
        guard form.hasPrefix("przepr") || form.hasPrefix("apolog"), k + 2 < items.count, case .sense(.but) = items[k + 1].what else { return false }
        let next = items[(k + 2)...].first { if case .filler = $0.what { false } else { true } }
        if case .sense(.present)? = next?.what { return true }
        return false
    }

    /// "kisiel dla dwudziestu", "kiełbasy zabrakło dla dwóch osób": no count of those who came.
    private func isMeasure(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let i = items[k].words.lowerBound
        guard i > 0, items[k].gap == " ", items[k].words.count < 3 else { return false }
        return ["dla", "za"].contains(s.words[i - 1].form) && (k + 1 == items.count || items[k + 1].hasComma)
    }

    /// "druga połówka była, pierwsza nie"
    func firstGroup(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, sorted = scene.roll.numbers.sorted()
        guard ["pierwsza", "pierwszej", "pierwsi", "gorna", "gornej"].contains(s.words[i].form),
            let last = before.last(where: { if case .entries = $0.what { true } else { false } }),
            case .entries(let set, false, .group) = last.what, set.count > 2, set.count < sorted.count,
            set == Set(sorted.suffix(set.count)) else { return nil }
        let next = i + 1 < s.words.count ? s.words[i + 1].form : ""
        let isNamed = next.hasPrefix("polow") || next.hasPrefix("grup") || next.hasPrefix("czesc")
        guard isNamed || next.isEmpty || lexicon.sense(of: next).map(AttendancePredicate.isPredicate) ?? false else { return nil }
        return AttendanceItem(what: .entries(Set(sorted.prefix(sorted.count - set.count)), options: false, named: .group),
            words: i..<i + (isNamed ? 2 : 1))
    }
}
