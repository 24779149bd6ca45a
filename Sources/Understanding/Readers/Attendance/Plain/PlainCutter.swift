// Where clauses begin and end: "Byli: Kos, Lis, a Rak nie" has two. What each item adds to its clause is in PlainItems.swift.

/// Cuts the items of a sentence into clauses.
struct PlainCutter {
    let s: Sentence
    let roll: Roll
    let items: [AttendanceItem]
    let parser: AttendanceParser
    private(set) var clauses: [PlainClause] = []
    var clause = PlainClause()
    /// The clause that a bracket has interrupted.
    var interrupted: PlainClause?
    var inException = false
    var awaitsReplaced = false
    /// The exceptions of the clause go on from the one before.
    var isListed = false
    /// The item that is being read.
    private var at = 0

    init(_ items: [AttendanceItem], of s: Sentence, roll: Roll) {
        parser = AttendanceParser(items, of: s, roll: roll)
        // remarks that speak of nobody are left out, and no number, name or word on the rest is
        self.items = zip(items, parser.items).map { raw, clean in
            if case .entries(_, _, .number) = raw.what { return raw }
            if case .sense(.excuse) = raw.what { return raw }
            return raw.speaksOfRest ? raw : clean
        }
        self.s = s
        self.roll = roll
    }

    mutating func cut() -> [PlainClause] {
        for k in items.indices {
            at = k
            if k > 0 { crossGap(before: k) }
            if clause.words.isEmpty { (clause.words, clause.firstForm) = (items[k].words, s.words[items[k].words.lowerBound].form) }
            if items[k].words.contains(where: { s.words[$0].form == "nie" }) { clause.hasNo = true }
            if items[k].words.contains(where: { wholly.contains(folded(s.words[$0].text)) || items[k].speaksOfRest
                && everyone.contains(s.words[$0].form) }) { clause.isWhole = true }
            clause.words = clause.words.lowerBound..<items[k].words.upperBound
            take(k)
        }
        if interrupted != nil { resume() }
        close(.start)
        return clauses
    }

    // MARK: Where clauses end

    mutating func crossGap(before k: Int) {
        let gap = items[k].gap
        // "wszyscy - 3, 8"
        if isDash(gap) || gap == "-", case .sense(.all) = items[k - 1].what, case .entries(_, _, .number) = items[k].what {
            (inException, clause.except) = (true, clause.except ?? [])
            return
        }
        if interrupted == nil, s.words[items[k].words.lowerBound - 1].kind == .emoji { return close(.contrast) }
        // "(nie miesiąc ;)), Zych": the bracket hides in the smile
        let isSmiling = s.words[items[k].words.lowerBound - 1].kind == .emoji && s.words[items[k].words.lowerBound - 1].text.hasSuffix("))")
        if gap.contains(")") || isSmiling, interrupted != nil {
            resume()
            if gap.contains("\n") { return close(.contrast) }  // "Nowak – nie (chora)", and the next line
        }
        if gap.contains(":") {
            if isCountOfSex(k) { return }
            // "komplet minus dwie osoby: 3 i 5"
            let goesOn = inException && clause.except?.isEmpty == true
            clause.isHeading = !goesOn
            if goesOn { return }
            return close(.heading)
        }
        if gap.contains("("), interrupted == nil {
            interrupted = clause
            clause = PlainClause(opening: .bracket)
            return
        }
        if interrupted != nil { return }
        if opensContrast(k) || opensStatement(k) || gap.contains(";") || gap.contains(". ") && clause.isAboutPeople && !isLabel(k - 1)
            && !isShortened(k) { return close(.contrast) }
        if gap.contains(","), limitsRow(k) { return }
        if gap.contains(",") || gap.contains("\n") && startsHeading(k) || gap.contains("/") || isDash(gap) { close(.comma) }
    }

    /// "Tylko 3, 4 i 12 nie przyszli": the verb behind the row is that of all whom "only" limits.
    func limitsRow(_ k: Int) -> Bool {
        guard clause.senses.contains(.only), clause.said == nil, !clause.isVerdictFirst, !clause.mentions.isEmpty, !inException,
            case .entries = items[k].what else { return false }
        let end = items[k...].first { item in
            switch item.what {
            case .entries, .filler, .sense(.join), .sense(.label): false
            default: true
            }
        }
        if let end, !end.hasComma, case .sense(let sense) = end.what { return AttendancePredicate.isPredicate(sense) }
        return false
    }

    /// "Panowie: zero", "Women: all"
    func isCountOfSex(_ k: Int) -> Bool {
        guard case .sense(let head) = items[k - 1].what, head == .women || head == .men, case .sense(let sense) = items[k].what else { return false }
        return sense == .nobody || sense == .all
    }

    /// "ks. Duda", "p. Iwona"
    func isShortened(_ k: Int) -> Bool {
        ["ks", "p", "pp", "dr", "mgr", "o", "s", "br", "inz", "ml", "asp", "st", "druh"].contains(s.words[items[k].words.lowerBound - 1].form)
    }

    /// "No. 3"
    func isLabel(_ k: Int) -> Bool { if case .sense(.label) = items[k].what { true } else { false } }

    func isDash(_ gap: String) -> Bool { gap.contains("–") || gap.contains("—") || gap.contains("- ") || gap.contains(" -") }

    /// "nie: 3, 4" on a line of its own. Elsewhere a line end is where the program wrapped the text.
    func startsHeading(_ k: Int) -> Bool { items[(k + 1)...].prefix(3).contains { $0.gap.contains(":") } }

    func opensContrast(_ k: Int) -> Bool {
        let form = s.words[items[k].words.lowerBound].form
        if form.count == 1, s.words[items[k].words.lowerBound].isCapitalised { return false }  // "Poręba A."
        if case .sense(.but) = items[k].what { return !isExcepting(k) }
        if items[k].isArticle(in: s) { return false }
        if form == "a", k + 1 < items.count, joining.contains(s.words[items[k + 1].words.lowerBound].form)
            || s.words[items[k + 1].words.lowerBound].form == "takze" { return false }
        return ["a", "wiec", "czyli", "zatem", "bo", "bowiem", "lecz"].contains(form) && (items[k].words.count == 1 || form == "wiec")
    }

    /// "everyone but the mayor"
    func isExcepting(_ k: Int) -> Bool {
        guard k > 0, s.words[items[k].words.lowerBound].form == "but", case .sense(let before) = items[k - 1].what else { return false }
        return before == .all || before == .nobody
    }

    /// "8 nie 9 nie 10 tak", "Kot był i Lis też", "wszyscy byli poza 3": behind a whole statement with a verb people follow.
    func opensStatement(_ k: Int) -> Bool {
        if case .sense(.rest) = items[k].what, !clause.mentions.isEmpty, !inException { return !isJoined(items[k]) }
        // "obecni 2 i 3 nieobecni 1 i 4"
        if clause.isVerdictFirst || clauses.contains(where: { $0.isVerdictFirst && !$0.mentions.isEmpty }), !clause.mentions.isEmpty,
            clause.said == nil
            || clause.isVerdictFirst, !inException, parser.isVerdict(items[k]), k + 1 < items.count,
            case .entries = items[k + 1].what, !items[k + 1].hasComma { return true }
        guard !clause.isVerdictFirst, !clause.mentions.isEmpty, clause.said != nil, !inException else { return false }
        if case .entries = items[k].what { return items[(k + 1)...].prefix { !$0.hasComma }.contains(where: parser.isVerdict) }
        return false
    }

    mutating func close(_ next: PlainClause.Opening) {
        inException = inException && next == .comma
        awaitsReplaced = false
        // a list of exceptions has ended with the clause before
        if isListed, clause.except?.isEmpty == true { (clause.except, inException) = (nil, next == .comma && isAsideInList) }
        if !clause.isEmpty || clause.hasDeed || clause.isHeading { clauses.append(clause) }
        clause = PlainClause(opening: next)
        isListed = inException
        if isListed { clause.except = [] }
    }

    /// "apart from Kos, who texted me, and the scout leader": the list goes on behind what was said of one.
    private var isAsideInList: Bool {
        guard at < items.count, case .sense(.join) = items[at].what else { return false }
        return clause.senses.contains(.relative) && clause.mentions.isEmpty
    }

    /// Behind the bracket the clause before it goes on; what stood in it follows, and speaks of the same.
    mutating func resume() {
        guard let outer = interrupted else { return }
        interrupted = nil
        let names = clause.verdict.said == nil && !clause.mentions.isEmpty
            && clause.mentions.allSatisfy { $0.isNumber || outer.mentions.isEmpty && !$0.isOpen }
            && (outer.except == nil || outer.except == [] || clause.entries == outer.entries)
        clause = names ? named(outer, by: clause) : continued(outer, behind: clause)
    }

    /// "Pani Wydra (9)", "trzy osoby (2, 5, 9)": the bracket tells who they are.
    private func named(_ outer: PlainClause, by aside: PlainClause) -> PlainClause {
        var outer = outer
        if outer.mentions.isEmpty { outer.mentions = aside.mentions } else if let last = outer.mentions.last,
            last.entries.isSuperset(of: aside.entries) {
            outer.mentions[outer.mentions.count - 1] = PlainClause.Mention(entries: aside.entries, isOpen: false, isNumber: false, words: last.words)
        } else { outer.hasStray = true }
        return outer
    }

    /// "5 (chory)", "Wrzesień (pani Krysia)": the bracket says something of them.
    private mutating func continued(_ before: PlainClause, behind bracket: PlainClause) -> PlainClause {
        var outer = before, aside = bracket
        outer.newcomers += aside.newcomers
        if !aside.newcomers.isEmpty, !aside.senses.isDisjoint(with: [.replaced, .sent, .instead]) { outer.senses.insert(.replaced) }
        // "5 (przyszła za nią Iga Sowińska)": what is said of the newcomer
        if !aside.newcomers.isEmpty, aside.mentions.isEmpty, aside.senses.contains(.new) { aside.verdict = AttendancePredicate() }
        if aside.senses.contains(.rest) { outer.hasStray = true }
        // "Podpisu brak przy Kos (była) i Lisie (nie było go)": each has a verdict of its own
        if let said = aside.verdict.said, said != .neutral, aside.mentions.isEmpty, outer.said == .neutral, outer.isVerdictFirst,
            let own = outer.mentions.popLast() {
            var single = PlainClause(opening: .contrast)
            (single.mentions, single.verdict, single.words) = ([own], aside.verdict, aside.words)
            clauses.append(single)
        } else if aside.verdict.said != nil, aside.mentions.isEmpty {
            // "Spóźnieni (ale byli): 2", "5 (chory)"
            if outer.verdict.said == nil || outer.verdict.said == .neutral { outer.verdict = aside.verdict }
        } else if aside.isAboutPeople, aside.verdict.said != nil { clauses.append(aside) }
        else if let last = outer.mentions.last, !aside.mentions.isEmpty {
            // "Pytel (piłkarz)", "Wrzesień (pani Krysia)"
            let common = last.entries.intersection(aside.entries)
            if !common.isEmpty {
                outer.mentions[outer.mentions.count - 1].entries = common
                outer.mentions[outer.mentions.count - 1].isOpen = common.count > 1 && last.isOpen
            }
        }
        outer.counts += aside.counts
        return outer
    }
}
