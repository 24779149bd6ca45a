// Words that are in no class: verbs of other matters, places, where somebody is from: "radiowiec prosi o listę", "pan z Olsztyna".

extension AttendanceParser {
    /// "Tylko panowie: Kot, Makurat": of two Makurats the man.
    func groupAhead(of k: Int) -> Set<Entry>? {
        for item in items[..<k].reversed() {
            guard case .sense(let sense) = item.what, sense == .women || sense == .men else { continue }
            return Set(roll.lines.filter { $0.isWoman == (sense == .women) }.map(\.entry))
        }
        return nil
    }

    /// "wszyscy - 3, 8"
    func isMinus(_ item: AttendanceItem) -> Bool {
        guard item.gap.contains("-") || item.gap.contains("–"), case .subject(let all)? = segment.parts.last else { return false }
        return all.quantity == .all && all.end == item.words.lowerBound
    }

    /// "same panie plus sołtys"
    func joinsListed(_ item: AttendanceItem, _ k: Int) -> Bool {
        guard sentence.words[item.words.lowerBound].form == "plus", k + 1 < items.count, case .entries = items[k + 1].what,
            case .subject(let last)? = segment.parts.last, last.quantity == nil else {
            return false
        }
        return !last.items.isEmpty
    }

    /// "Kos na meczu wyjazdowym", "4 – akcja": where somebody was, or why, and no verb.
    func isWhereabouts(_ k: Int) -> Bool {
        guard case .subject(let last)? = segment.parts.last, segment.predicates.isEmpty, last.quantity == nil, (1...2).contains(last.items.count),
            last.persons.isEmpty, !segment.isNew, k > 0, !isVerb(k) else {
            return false
        }
        let i = items[k].words.lowerBound
        let isPlaced = ["na", "w", "we"].contains(sentence.words[i - 1].form) && !items[k].hasComma && last.end + 1 == i && items[k - 1].gap == " "
        let isDashed = (items[k].gap.contains("–") || items[k].gap.contains("- ") || items[k].gap.contains("—")) && last.end == i
        return isPlaced || isDashed
    }

    /// "Wójtowicz z UTW", "Kos z Zalesia": where somebody known is from.
    func isOrigin(_ k: Int) -> Bool {
        let i = items[k].words.lowerBound
        guard k > 1, ["z", "ze", "from", "of"].contains(sentence.words[i - 1].form), !items[k].hasComma, !items[k - 1].hasComma else { return false }
        switch items[k - 2].what {
        case .entries(_, _, let named): return named == .name || named == .firstName || named == .calling
        case .person: return true
        default: return false
        }
    }

    /// "bez zakonnika i bez Patryka", "oprócz 3 i organisty": one of a list, and nobody of ours.
    func isElement(_ k: Int) -> Bool {
        func isFiller(_ j: Int) -> Bool { if items.indices.contains(j), case .filler = items[j].what { true } else { false } }
        func isEntry(_ j: Int) -> Bool { if items.indices.contains(j), case .entries = items[j].what { true } else { false } }
        func isJoin(_ j: Int) -> Bool { if items.indices.contains(j), case .sense(.join) = items[j].what { true } else { false } }
        guard !isVerb(k), !segment.isNew else { return false }
        var (first, next) = (k - 1, k + 1)
        while isFiller(first), !items[first + 1].hasComma { first -= 1 }
        while isFiller(next), !items[next].hasComma { next += 1 }
        let ended = next >= items.count || items[next].hasComma
        // "Byli Wilk, Sroka i organista", "…, pani z banku"
        if !inException {
            // "policji, radnego i księdza"
            if items[k].hasComma, isEntry(k - 1), next == k + 1, isJoin(next), !items[next].hasComma, isEntry(next + 1) { return true }
            if isAgent(k), next < items.count, isJoin(first) && isEntry(first - 1) || isJoin(next) && isEntry(next + 1) { return true }
            if isJoin(first), isEntry(first - 1), ended { return true }
            return first >= 0 && isEntry(first) && items[first + 1].hasComma && ended && first + 1 < k
                && ["pan", "pani"].contains(sentence.words[items[first + 1].words.lowerBound].form)
        }
        let starts = awaitsException && first >= 0 && !isEntry(first) || isJoin(first) || items[first + 1].hasComma && isEntry(first)
        let ends = ended || isJoin(next)
        return starts && ends && (awaitsException || isJoin(first) || isJoin(next))
    }

    /// "jubiler", "tancerka", "drogowiec": who does something.
    private func isAgent(_ k: Int) -> Bool {
        let form = sentence.words[items[k].words.lowerBound].form
        return form.count > 5 && agents.anyEnds(form)
    }

    /// A past tense or a present one: "prosi", "opowiadała", "zbierał".
    func isVerb(_ k: Int) -> Bool {
        let form = sentence.words[items[k].words.lowerBound].form
        guard !sentence.words[items[k].words.lowerBound].isCapitalised || k == 0 else { return false }
        // "pomógł", "przyniosl"; not "artykuł"
        let isPlain = sentence.words[items[k].words.lowerBound].text.hasSuffix("ł") && !"aeiouy".contains(form.dropLast().last ?? "a")
        if form.count > 4, isPlain || ["sl", "zl", "gl", "dl"].anyEnds(form) { return true }
        return pastEndings.anyEnds(form) || ListWords.presentVerbs.anyBegins(form) || form.hasSuffix("uje")
            || form.hasSuffix("uja")
    }

    /// "przekazałam", "wyślę": what the writer did or will do.
    func isFirstPerson(_ item: AttendanceItem) -> Bool {
        let token = sentence.words[item.words.lowerBound]
        return ["lam", "lem", "lismy", "lysmy"].anyEnds(token.form) && token.form.count > 4 || token.text.hasSuffix("ślę")
            || token.text.hasSuffix("każę") || ["ill", "podam", "oddam", "dam"].contains(token.form)
    }

    func isBesideName(_ k: Int) -> Bool {
        func isName(_ j: Int) -> Bool {
            guard items.indices.contains(j) else { return false }
            switch items[j].what {
            case .entries(_, _, let named): return named != .number && named != .group
            case .person: return true
            default: return false
            }
        }
        func isFiller(_ j: Int) -> Bool { if items.indices.contains(j), case .filler = items[j].what { true } else { false } }
        if !items[k].hasComma, isName(k - 1) || isFiller(k - 1) && !items[k - 1].hasComma && isName(k - 2) { return true }
        guard k + 1 < items.count, !items[k + 1].hasComma else { return false }
        return isName(k + 1) || isFiller(k + 1) && isName(k + 2) && !(items[k + 2].hasComma)
    }

    mutating func noteFollower(_ k: Int) {
        let i = items[k].words.lowerBound
        if k > 0, !items[k].hasComma, ["byli", "byly", "byl", "byla", "sa", "were", "are"].contains(sentence.words[i - 1].form), ["eni", "ani", "ci",
            "ni", "wi", "ne", "ed", "ly", "ny", "na"].anyEnds(sentence.words[i].form) {
            segment.saysHow = true
        }
        if k > 0, !items[k].hasComma, case .sense(.all) = items[k - 1].what { segment.saysHow = true }
        guard !sinceComma || !["la", "l", "li", "ly"].anyEnds(sentence.words[i].form) else { return }
        guard case .subject(var last)? = segment.parts.last else { return }
        last.isFollowedByUnknown = true
        if pastEndings.anyEnds(sentence.words[items[k].words.lowerBound].form) { last.isFollowedByVerb = true }
        segment.parts[segment.parts.count - 1] = .subject(last)
    }

    /// An unknown verb behind a bare "nie" says something else: "nie raczyła", "nie usiedziała".
    mutating func noteMore(_ k: Int) {
        if Self.namesUnknownPeople(items[k..<min(items.count, k + 3)], sentence) { segment.hasUnknownPeople = true }
        guard case .unknown = items[k].what, k > 0, case .sense(.no) = items[k - 1].what, case .predicate(var last)? = segment.parts.last else {
            return
        }
        last.saysMore = true
        segment.parts[segment.parts.count - 1] = .predicate(last)
    }

    /// "nakarmiła wszystkich": no subject.
    func isObject(_ k: Int) -> Bool {
        guard ["wszystkich", "wszystkim"].contains(sentence.words[items[k].words.lowerBound].form) else { return false }
        func isUnknown(_ j: Int) -> Bool { if items.indices.contains(j), case .unknown = items[j].what { !items[max(j, k)].hasComma
            && isVerb(j) } else { false } }
        if k + 1 < items.count, case .sense(.thanks) = items[k + 1].what { return true }
        if k > 0, case .sense(.thanks) = items[k - 1].what { return true }
        return (isUnknown(k - 1) || isUnknown(k + 1)) && !segment.parts.isEmpty
    }

    /// "Brakło tylko 8, i wcale mnie to nie dziwi": another clause with nobody in it.
    func isOfNobody(_ k: Int) -> Bool {
        guard sinceComma, commaSincePredicate, k + 1 < items.count, !items[k + 1].hasComma, case .unknown(isName: false) = items[k + 1].what,
            isVerb(k + 1) || isPresentTense(k + 1) else {
            return false
        }
        return k + 2 == items.count || items[k + 2].hasComma
    }

    func isPresentTense(_ k: Int) -> Bool { ["i", "e", "a", "uje", "emy", "amy",
        "imy"].anyEnds(sentence.words[items[k].words.lowerBound].form) }

    /// "Kreft jednak był" corrects; ", jednak nie dotarł" goes on.
    mutating func correction(_ item: AttendanceItem) {
        if item.hasComma, sentence.words[item.words.lowerBound].form == "jednak" { return startContrast() }
        if item.hasComma, !segment.subjects.isEmpty, sentence.words[item.words.lowerBound].form != "jednak" { close() }
        segment.corrects = true
    }
}

private let agents = ["arz", "arza", "arka", "arki", "ista", "isty", "istka", "istki", "iler", "ilera", "cerka", "cerki", "iczka", "iczki",
    "owiec", "owca", "olog", "ologa", "iatra", "iatry"]
