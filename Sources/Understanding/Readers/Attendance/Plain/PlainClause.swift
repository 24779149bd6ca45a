// A stretch of a sentence between commas, colons, brackets and conjunctions: who is named in it and what is said.

struct PlainClause: Sendable {
    typealias Mood = AttendancePredicate.Mood
    struct Mention: Sendable {
        var entries: Set<Entry>
        /// One of them, which one is not yet clear.
        var isOpen: Bool
        var isNumber: Bool
        var words: Range<Int>
        /// Named by office or house: "sołtys", "przedszkole".
        var isCalling = false
    }
    /// What stands before it: a comma, a bracket, a dash, a word that opens a contrast.
    enum Opening: Sendable { case start, comma, bracket, contrast, heading }

    var opening = Opening.start
    var mentions: [Mention] = []
    var newcomers: [Person] = []
    var verdict = AttendancePredicate()
    /// The verb stands before the people.
    var isVerdictFirst = false
    /// Whom the exception names; nil: there is none. Empty: "poza nimi", those named before.
    var except: Set<Entry>?
    /// "z pań", "z nieparzystych": of these only.
    var scope: Set<Entry>?
    /// "za wójta", "zamiast 5": in whose place somebody came.
    var replaced: Set<Entry> = []
    var counts: [Int] = []
    var senses: Set<AttendanceSense> = []
    /// An unknown verb: "poszła spać".
    var hasDeed = false
    /// "przyszła", "była": one woman.
    var hasUnknownName = false
    var hasStray = false
    /// "punktualnie", "we własnej osobie": as they should be.
    var isWhole = false
    /// "drugi nie": of two the one that was not named.
    var isOther = false
    /// A colon stands behind it.
    var isHeading = false
    var words: Range<Int> = 0..<0

    var said: Mood? { verdict.said }
    var entries: Set<Entry> { mentions.reduce(into: []) { $0.formUnion($1.entries) } }
    var hasQuantity: Bool { !senses.isDisjoint(with: [.all, .rest, .nobody]) }
    var isAboutPeople: Bool { !mentions.isEmpty || hasQuantity || except != nil || !replaced.isEmpty || isOther }
    var isEmpty: Bool {
        !isAboutPeople && newcomers.isEmpty && verdict.said == nil && counts.isEmpty && senses.isDisjoint(with: PlainClause.telling) && !hasStray
            && scope == nil && !hasUnknownName
    }
    private static let telling: Set<AttendanceSense> = [.restNobody, .noAbsentees, .unsure, .notAll, .half, .future, .correction]
}

/// Cuts the items of a sentence into clauses.
struct PlainCutter {
    let s: Sentence
    let roll: Roll
    let items: [AttendanceItem]
    private let parser: AttendanceParser
    private(set) var clauses: [PlainClause] = []
    private var clause = PlainClause()
    /// The clause that a bracket has interrupted.
    private var interrupted: PlainClause?
    private var inException = false
    private var awaitsReplaced = false
    /// The exceptions of the clause go on from the one before.
    private var isListed = false

    init(_ items: [AttendanceItem], of s: Sentence, roll: Roll) {
        parser = AttendanceParser(items, of: s, roll: roll)
        // remarks that speak of nobody are left out, and no number, name or word on the rest is
        self.items = zip(items, parser.items).map { raw, clean in
            if case .entries(_, _, .number) = raw.what { return raw }
            return raw.speaksOfRest ? raw : clean
        }
        self.s = s
        self.roll = roll
    }

    mutating func cut() -> [PlainClause] {
        for k in items.indices {
            if k > 0 { crossGap(before: k) }
            if clause.words.isEmpty { clause.words = items[k].words }
            if items[k].words.contains(where: { wholly.contains(folded(s.words[$0].text)) }) { clause.isWhole = true }
            clause.words = clause.words.lowerBound..<items[k].words.upperBound
            take(k)
        }
        if interrupted != nil { resume() }
        close(.start)
        return clauses
    }

    // MARK: Where clauses end

    private mutating func crossGap(before k: Int) {
        let gap = items[k].gap
        // "(nie miesiąc ;)), Zych": the bracket hides in the smile
        let isSmiling = s.words[items[k].words.lowerBound - 1].kind == .emoji && s.words[items[k].words.lowerBound - 1].text.hasSuffix("))")
        if gap.contains(")") || isSmiling, interrupted != nil { resume() }
        if gap.contains(":") {
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
        if opensContrast(k) || opensStatement(k) || gap.contains(";") || gap.contains(". ") && clause.isAboutPeople { return close(.contrast) }
        if gap.contains(",") || gap.contains("\n") && startsHeading(k) || gap.contains("/") || isDash(gap) { close(.comma) }
    }

    private func isDash(_ gap: String) -> Bool { gap.contains("–") || gap.contains("—") || gap.contains("- ") || gap.contains(" -") }

    /// "nie: 3, 4" on a line of its own. Elsewhere a line end is where the program wrapped the text.
    private func startsHeading(_ k: Int) -> Bool { items[(k + 1)...].prefix(3).contains { $0.gap.contains(":") } }

    private func opensContrast(_ k: Int) -> Bool {
        let form = s.words[items[k].words.lowerBound].form
        if form.count == 1, s.words[items[k].words.lowerBound].isCapitalised { return false }  // "Poręba A."
        if case .sense(.but) = items[k].what { return !isExcepting(k) }
        return ["a", "wiec", "czyli", "zatem", "bo", "bowiem", "lecz"].contains(form) && items[k].words.count == 1
    }

    /// "everyone but the mayor"
    private func isExcepting(_ k: Int) -> Bool {
        guard k > 0, s.words[items[k].words.lowerBound].form == "but", case .sense(let before) = items[k - 1].what else { return false }
        return before == .all || before == .nobody
    }

    /// "8 nie 9 nie 10 tak", "Kot był i Lis też", "wszyscy byli poza 3": behind a whole statement with a verb people follow.
    private func opensStatement(_ k: Int) -> Bool {
        if case .sense(.rest) = items[k].what, !clause.mentions.isEmpty, !inException { return !isJoined(items[k]) }
        guard !clause.isVerdictFirst, !clause.mentions.isEmpty, clause.said != nil, !inException else { return false }
        if case .entries = items[k].what { return items[(k + 1)...].prefix { !$0.hasComma }.contains(where: parser.isVerdict) }
        return false
    }

    private mutating func close(_ next: PlainClause.Opening) {
        inException = inException && next == .comma
        awaitsReplaced = false
        // a list of exceptions has ended with the clause before
        if isListed, clause.except?.isEmpty == true { (clause.except, inException) = (nil, false) }
        if !clause.isEmpty || clause.hasDeed || clause.isHeading { clauses.append(clause) }
        clause = PlainClause(opening: next)
        isListed = inException
        if isListed { clause.except = [] }
    }

    /// Behind the bracket the clause before it goes on; what stood in it follows, and speaks of the same.
    private mutating func resume() {
        guard var outer = interrupted else { return }
        interrupted = nil
        let aside = clause
        // "Pani Wydra (9)", "trzy osoby (2, 5, 9)"
        if aside.verdict.said == nil, !aside.mentions.isEmpty, aside.mentions.allSatisfy({ $0.isNumber || outer.mentions.isEmpty && !$0.isOpen }),
            outer.except == nil || outer.except == [] || aside.entries == outer.entries {
            if outer.mentions.isEmpty, outer.scope == nil, !outer.isVerdictFirst { outer.mentions = aside.mentions }
            else if let last = outer.mentions.last, last.entries.isSuperset(of: aside.entries) {
                outer.mentions[outer.mentions.count - 1] = PlainClause.Mention(entries: aside.entries, isOpen: false, isNumber: false, words: last.words)
            } else if outer.mentions.isEmpty { outer.mentions = aside.mentions }
            else { outer.hasStray = true }
            clause = outer
            return
        }
        outer.newcomers += aside.newcomers
        if let verdict = aside.verdict.said, aside.mentions.isEmpty {
            // "Spóźnieni (ale byli): 2", "5 (chory)"
            var said = outer.verdict
            if said.said == nil || said.said == .neutral { said = aside.verdict }
            _ = verdict
            outer.verdict = said
        } else if aside.isAboutPeople, aside.verdict.said != nil { clauses.append(aside) }
        else if let last = outer.mentions.last, !aside.mentions.isEmpty {
            // "Pytel (piłkarz)", "Wrzesień (pani Krysia)"
            let common = last.entries.intersection(aside.entries)
            if !common.isEmpty { outer.mentions[outer.mentions.count - 1].entries = common; outer.mentions[outer.mentions.count - 1].isOpen = common.count > 1 && last.isOpen }
        }
        outer.counts += aside.counts
        clause = outer
    }

    // MARK: Items

    private mutating func take(_ k: Int) {
        let item = items[k]
        switch item.what {
        case .filler: takeFiller(item)
        case .unknown(let isName):
            if parser.isVerb(k) { clause.hasDeed = true }
            // "pan Osuch", whom nobody knows; "w Kielcach" is a place
            if isName, k > 0, !isPlace(item), !clause.newcomers.contains(where: { _ in item.gap == " " }) { clause.hasUnknownName = true }
        case .strayNumber: clause.hasStray = true
        // "z panów jeden Kos"
        case .count(1) where clause.scope != nil: clause.senses.insert(.only)
        case .count(let n): if item.words.lowerBound == 0 || !["z", "ze", "na", "of"].contains(s.words[item.words.lowerBound - 1].form) { clause.counts.append(n) }
        case .person(let person):
            // "prezes klubu Arkadiusz Dolny": the house is his
            if let last = clause.mentions.last, last.isCalling, last.words.upperBound == item.words.lowerBound { clause.mentions.removeLast() }
            clause.newcomers.append(person)
            (inException, awaitsReplaced) = (false, false)
        case .entries(let entries, let options, let named): add(entries, options, named, item, k)
        case .sense(let sense): take(sense, item, k)
        }
    }

    private func isPlace(_ item: AttendanceItem) -> Bool {
        let i = item.words.lowerBound
        return i > 0 && ["w", "we", "z", "ze", "na", "do", "pod", "od", "u", "dla", "in", "at", "from", "to", "for", "of"].contains(s.words[i - 1].form)
    }

    private mutating func takeFiller(_ item: AttendanceItem) {
        let form = s.words[item.words.lowerBound].form
        // "Poręba A."
        if form.count == 1, s.words[item.words.lowerBound].isCapitalised, let last = clause.mentions.last, last.isOpen,
            last.words.upperBound == item.words.lowerBound {
            let fit = roll.lines.filter { last.entries.contains($0.entry) && $0.firstName?.first == form.first }.map(\.entry)
            if fit.count == 1 { (clause.mentions[clause.mentions.count - 1].entries, clause.mentions[clause.mentions.count - 1].isOpen) = (Set(fit), false) }
        }
        // "za wójta", "za panią Kos"
        if ["za", "for"].contains(form), item.words.upperBound < s.words.count { awaitsReplaced = true }
    }

    private mutating func add(_ entries: Set<Entry>, _ options: Bool, _ named: AttendanceItem.Naming, _ item: AttendanceItem, _ k: Int) {
        if parser.isRelated(k, named) { return }
        // "jeden był, drugi nie"
        if named == .number, s.words[item.words.lowerBound].form.hasPrefix("drug"),
            s.words[..<item.words.lowerBound].contains(where: { ["jeden", "jedna", "jednego", "jedną", "jednej"].contains($0.form) }) {
            clause.isOther = true
            return
        }
        let mention = PlainClause.Mention(entries: entries, isOpen: options, isNumber: named == .number, words: item.words, isCalling: named == .calling)
        if awaitsReplaced, !options {
            clause.replaced.formUnion(entries)
            return
        }
        if inException, let except = clause.except {
            if options { clause.hasStray = true }
            if let last = clause.mentions.last, isSame(last, named, item), !except.isDisjoint(with: entries) { return }
            clause.except = except.union(entries)
            return
        }
        if named == .calling, !clause.newcomers.isEmpty, clause.mentions.isEmpty || !item.hasComma, !isJoined(item) { return }
        // "Dudy ani nikogo z gminy"
        if named == .calling, clause.senses.contains(.nobody), !clause.mentions.isEmpty, isOrigin(item) {
            clause.senses.remove(.nobody)
            clause.mentions.append(mention)
            return
        }
        if isScope(item, k, named, options) { clause.scope = entries; return }
        if let last = clause.mentions.last, isSame(last, named, item) {
            let common = last.entries.intersection(entries)
            if !common.isEmpty {
                clause.mentions[clause.mentions.count - 1].entries = common
                clause.mentions[clause.mentions.count - 1].isOpen = common.count > 1 && (options || last.isOpen)
            } else if named == .name, !last.isCalling, !last.isNumber {
                clause.mentions.append(mention)  // "stępień łuczak bąk": no comma
                return
            } else if last.isOpen || isBareName(named), !isOrigin(item) { clause.mentions[clause.mentions.count - 1] = mention }
            clause.mentions[clause.mentions.count - 1].words = last.words.lowerBound..<item.words.upperBound
            return
        }
        clause.mentions.append(mention)
    }

    private func isBareName(_ named: AttendanceItem.Naming) -> Bool { named == .name || named == .firstName }

    private func isOrigin(_ item: AttendanceItem) -> Bool {
        item.words.lowerBound > 0 && ["z", "ze", "od", "from", "of"].contains(s.words[item.words.lowerBound - 1].form)
    }

    private func isJoined(_ item: AttendanceItem) -> Bool {
        item.words.lowerBound > 0 && joining.contains(s.words[item.words.lowerBound - 1].form)
    }

    /// "Renata z GOPS-u", "dyrektor Lis", "Pytel od piłkarzy": one and the same person.
    private func isSame(_ last: PlainClause.Mention, _ named: AttendanceItem.Naming, _ item: AttendanceItem) -> Bool {
        // "4 ksiądz", "4. ks. Łuczak": the number and the name of one line
        if last.isNumber, named == .name || named == .calling || named == .firstName, last.entries.count == 1 {
            let gap = s.gap(before: last.words.upperBound)
            if isJoined(item) || s.words[last.words.upperBound..<item.words.lowerBound].contains(where: { joining.contains($0.form) }) { return false }
            return !gap.contains(",") && item.words.lowerBound - last.words.upperBound < 3
        }
        guard !last.isNumber, named != .number, named != .group, last.words.upperBound <= item.words.lowerBound else { return false }
        let between = s.words[last.words.upperBound..<item.words.lowerBound]
        if between.contains(where: { joining.contains($0.form) }) { return false }
        if between.count == 1, ["z", "ze"].contains(between.first!.form), isBareName(named) || ["em", "a"].contains(where: { s.words[item.words.upperBound - 1].text.hasSuffix($0) })
            && named != .calling { return false }
        return between.count <= 2 && (0...between.count).allSatisfy { !s.gap(before: last.words.upperBound + $0).contains(where: { ",;\n".contains($0) }) }
    }

    /// "z pań", "z nieparzystych", "spośród Janów".
    private func isScope(_ item: AttendanceItem, _ k: Int, _ named: AttendanceItem.Naming, _ options: Bool) -> Bool {
        var i = item.words.lowerBound
        // "z dwojga Makuratów"
        while i > 1, collectives[folded(s.words[i - 1].text)] != nil || ["the", "dwu", "obu", "panstwa"].contains(s.words[i - 1].form) { i -= 1 }
        guard i > 0, ["z", "ze", "sposrod", "wsrod", "of", "among"].contains(s.words[i - 1].form) else { return false }
        return clause.mentions.isEmpty && named != .calling && (options || named == .group)
    }

    // MARK: Senses

    private mutating func take(_ sense: AttendanceSense, _ item: AttendanceItem, _ k: Int) {
        // "na inne zebranie"
        if sense == .rest, s.words[item.words.lowerBound].form.hasPrefix("inn"), k + 1 < items.count, !items[k + 1].hasComma, isThing(items[k + 1]) { return }
        clause.senses.insert(sense)
        if sense == .half { clause.counts.append(roll.numbers.count / 2) }
        switch sense {
        case .except:
            inException = true
            clause.except = clause.except ?? []
        case .but where isExcepting(k): (inException, clause.except) = (true, clause.except ?? [])
        case .instead: awaitsReplaced = true
        case .add where isListed && clause.except?.isEmpty == true: (inException, clause.except) = (false, nil)  // "1-8 bez 3, potem 10"
        case .add where item.words.count > 1 && ["nie", "neither"].contains(s.words[item.words.upperBound - 1].form): clause.verdict.add(item, .no)
        case .only where !limits(k): clause.senses.remove(.only)
        case .women, .men: group(sense == .women ? roll.women : roll.men, item, k)
        case .even, .odd: group(Set(roll.numbers.filter { $0 % 2 == (sense == .even ? 0 : 1) }), item, k)
        case .all, .rest, .nobody: if clause.except?.isEmpty == false { inException = false }
        default:
            guard AttendancePredicate.isPredicate(sense) else { return }
            // "oprócz 3, 7 była krótko": the list of exceptions is over
            if inException, let some = clause.except, !some.isEmpty, clause.mentions.isEmpty, clause.opening == .comma, isListed, !clause.hasQuantity {
                clause.mentions = [PlainClause.Mention(entries: some, isOpen: false, isNumber: false, words: item.words)]
                clause.except = nil
            }
            (inException, awaitsReplaced) = (inException && clause.except?.isEmpty == true, false)
            if clause.mentions.isEmpty, !clause.hasQuantity, clause.replaced.isEmpty, clause.except?.isEmpty ?? true { clause.isVerdictFirst = true }
            clause.verdict.add(item, sense)
        }
    }

    private func isThing(_ item: AttendanceItem) -> Bool {
        if case .unknown = item.what { return true }
        return s.words[item.words.lowerBound].form.hasPrefix("spotkani")
    }

    /// "tylko 3", "tylko byli 3 i 5", and not "był tylko do przerwy".
    private func limits(_ k: Int) -> Bool {
        for next in items[(k + 1)...].prefix(4) {
            switch next.what {
            case .entries, .person: return true
            case .sense(let sense) where sense == .neutral || sense == .reason: return false
            case .sense, .count: continue
            case .filler: if ["do", "od", "na", "po", "przez", "w", "za"].contains(s.words[next.words.lowerBound].form) { return false }
            default: continue
            }
        }
        return false
    }

    private mutating func group(_ known: Set<Entry>?, _ item: AttendanceItem, _ k: Int) {
        guard let known, !known.isEmpty else { clause.hasStray = true; return }
        let before = item.words.lowerBound > 0 ? s.words[item.words.lowerBound - 1].form : ""
        if ["z", "ze", "sposrod", "wsrod", "of"].contains(before) { clause.scope = known; return }
        // "panie Kos i Lis", "dwie panie": who they are is said, or not
        if k + 1 < items.count, !items[k + 1].hasComma, case .entries(_, _, let named) = items[k + 1].what, named != .number { return }
        if k > 0, case .count = items[k - 1].what { return }
        if inException { return }
        clause.mentions.append(PlainClause.Mention(entries: known, isOpen: false, isNumber: false, words: item.words))
    }
}

/// Words that join people.
let joining: Set<String> = ["i", "oraz", "and", "ani", "a", "та", "і", "й", "lub", "nor", "tudziez", "also", "tez"]

/// How people are there of whom nothing else is said.
private let wholly: Set<String> = ["punktualnie", "normalnie", "osobiscie", "osobie", "komplet", "komplecie", "kompletna", "planowo", "grzecznie",
    "wzorowo", "czas", "czasie", "miejscu", "listy", "pelna", "stuprocentowo", "konca"]
