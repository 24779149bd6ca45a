import Foundation
// Clauses carried onto the list: every mention by the nearest verb or heading, then the rest, then what must agree.

struct PlainTally {
    typealias Mood = PlainClause.Mood
    let roll: Roll
    var present = Set<Entry>(), absent = Set<Entry>()
    /// Something else was told of them: a reason, a deed, a plan.
    var told = Set<Entry>()
    /// An unknown verb only: "upiekła szarlotkę".
    var acted = Set<Entry>()
    /// Nobody is certain of them.
    var unknown = Set<Entry>()
    /// Came late, went early: a remark, no list.
    var partial = Set<Entry>()
    /// Named without any verb or heading, one or two alone.
    var lone = Set<Entry>()
    /// One of several people, which one only the others will tell.
    var open: [(options: Set<Entry>, mood: Mood)] = []
    var rest: Mood?, everybody: Mood?
    var walkins: [Person] = []
    var counts: [(count: Int, said: Mood?, own: Int)] = []
    /// Lists in order, each by what it says and how many it names.
    var lists: [(mood: Mood, count: Int)] = []
    var failure: String?
    /// "ktoś nie dotarł": of whom exactly is not said.
    var isVague = false
    /// Somebody was named whom the list does not know, and said to have been away.
    var isUnread = false
    var words: [String] = []

    /// The mood that a heading gives to what follows it.
    private var heading: Mood? { didSet { isHeadingUsed = false } }
    private var isHeadingUsed = false
    /// The mood of the verb before a list that goes on: "Byli 1, 2, 4".
    private var lead: Mood?
    private var pending: [PlainClause.Mention] = []
    private var last: [PlainClause.Mention] = []
    private var lastMood: Mood?
    private var exceptions = Set<Entry>()
    private var corrects = false
    private var hasSent = false
    private var isPlanned = false
    private var scope: Set<Entry>?
    /// The two of whom one was named last.
    private var twins: Set<Entry>?
    /// "z pań tylko Kos i Lis": the others of the group are the other way.
    private var division: (group: Set<Entry>, named: Set<Entry>, mood: Mood)?

    init(roll: Roll) { self.roll = roll }

    mutating func fail(_ reason: String) { failure = failure ?? reason }

    // MARK: A sentence

    mutating func take(_ clauses: [PlainClause], of s: Sentence) {
        let speaks = clauses.contains { $0.isAboutPeople || $0.hasStray || $0.hasUnknownName }
        if s.isQuestion { if speaks { fail("pytanie") }; return }
        (lead, hasSent, isPlanned, scope, exceptions) = (nil, false, false, nil, [])
        var isGeneral: Mood?
        corrects = corrects || clauses.contains { $0.senses.contains(.correction) }
        // "a nie, 11 też była", "oj nie, …"
        var clauses = clauses
        if clauses.count > 1, clauses[0].verdict.isBareNo, !clauses[0].isAboutPeople, clauses[0].words.count < 4, clauses[0].words.lowerBound == 0 {
            corrects = true
            clauses.removeFirst()
        }
        if clauses.contains(where: { $0.senses.contains(.otherTime) }) { if speaks { fail("o innym spotkaniu") }; return }
        let invites = s.words.contains { w in inviting.contains(where: w.form.hasPrefix) }
        if ProcessInfo.processInfo.environment["ATTDEBUG"] != nil {
            for c in clauses { FileHandle.standardError.write("   - \(s.words[c.words].map(\.text).joined(separator: " ")) | \(c.opening) m=\(c.mentions.map { ($0.entries.sorted(), $0.isOpen) }) said=\(c.said.map { "\($0)" } ?? "-") first=\(c.isVerdictFirst) ex=\(c.except ?? [-9]) scope=\(c.scope ?? []) n=\(c.counts) \(c.senses) head=\(c.isHeading) deed=\(c.hasDeed) new=\(c.newcomers.map(\.name))\n".data(using: .utf8)!) }
        }
        // "Jedyną osobą, której zabrakło, była pani Kos"
        if let k = clauses.firstIndex(where: { $0.senses.contains(.relative) && $0.mentions.isEmpty && $0.said == .absent }), k + 1 < clauses.count,
            clauses[k + 1].isVerdictFirst, clauses[k + 1].said == .present, clauses[..<k].allSatisfy({ !$0.isAboutPeople }) {
            clauses[k + 1].verdict = .absence
        }
        for clause in clauses {
            if let mood = take(clause, s) { isGeneral = mood }
            // somebody unknown who was not there: a name of the list that was not read?
            if !clause.newcomers.isEmpty, clause.said == .absent, !clause.senses.contains(.sent), clause.replaced.isEmpty, !invites {
                fail("nie ma na liście")
                isUnread = true
            }
            if !invites, clause.said != .absent || clause.senses.contains(.sent) || !clause.replaced.isEmpty { walkins += clause.newcomers }
        }
        finish(isGeneral, clauses)
        if speaks { words.append(s.text) }
    }

    /// The end of a sentence: those who wait for a verb, and exceptions of what was said of all.
    private mutating func finish(_ said: Mood?, _ clauses: [PlainClause]) {
        if !pending.isEmpty {
            if clauses.contains(where: { $0.hasDeed && !$0.mentions.isEmpty && $0.said == nil }), pending.count < 3 {
                acted.formUnion(named(pending))
                last = pending
            } else if corrects, heading == nil, clauses.contains(where: { $0.senses.contains(.correction) }) {}
            else { flush() }
        }
        pending = []
        divide()
        if !exceptions.isEmpty {
            switch said ?? everybody ?? rest {
            case .present?: enter(exceptions, .absent)
            case .absent?: enter(exceptions, .present)
            default:
                // "więc bez 6"
                let takesBack = !lists.isEmpty && exceptions.isSubset(of: present.union(absent))
                if !takesBack { general(.present) }
                (present, corrects) = (takesBack ? present.subtracting(exceptions) : present, corrects)
                enter(exceptions, .absent)
            }
        }
        // a heading alone, with a colon or without, goes on below
        if let only = clauses.first, clauses.count == 1 || clauses.allSatisfy({ !$0.isAboutPeople }), !only.isAboutPeople, !only.hasDeed,
            only.newcomers.isEmpty, only.said != nil, clauses.count < 3 { heading = headingMood(clauses.last?.said == nil ? only : clauses[clauses.count - 1]) }
        else if !clauses.contains(where: \.isHeading), clauses.contains(where: { $0.said != nil && !$0.isHeading }) { heading = nil }
    }

    // MARK: A clause

    /// What it says of all, if it does.
    private mutating func take(_ c: PlainClause, _ s: Sentence) -> Mood? {
        if c.hasStray { fail("liczba spoza listy") }
        if c.hasUnknownName, c.said != nil || c.mentions.isEmpty == false { fail("nie ma na liście") }
        if c.isAboutPeople || c.said != nil, c.senses.contains(.future) || c.senses.contains(.unsure) && c.mentions.isEmpty && last.isEmpty {
            fail("nie jest pewne")
        }
        if c.senses.contains(.notAll), c.mentions.isEmpty, c.except == nil { isVague = true }
        for count in c.counts { counts.append((count, c.senses.contains(.rest) ? .neutral : c.said, c.entries.count)) }
        if c.senses.contains(.noAbsentees) { general(.present); return .present }
        if c.senses.contains(.restNobody) {
            if !c.mentions.isEmpty { list(c, s) }
            closeList()
            return nil
        }
        if !c.replaced.isEmpty {
            enter(c.replaced, .absent)
            (last, lastMood) = ([], .absent)
            if c.mentions.isEmpty { return nil }
        }
        if let except = c.except {
            exceptions.formUnion(except)
            if except.isEmpty, !s.words[c.words].contains(where: { pronouns.contains($0.form) }), c.newcomers.isEmpty { fail("wyjątek bez nazwiska") }
        }
        if c.isHeading, !c.hasQuantity, c.mentions.isEmpty || c.said != nil && isOrdinal(c, s) {
            flush()
            (heading, lead) = (headingMood(c), nil)
            if c.senses.contains(.only), let scope, let heading { division = (scope, [], heading) } else if c.senses.contains(.only) { setRest(opposite(heading ?? .present)) }
            return nil
        }
        if let newScope = c.scope { divide(); scope = newScope }
        // "z tych, co potwierdzili (1, 2, 5), …"
        if c.said == .plan, !c.mentions.isEmpty, ["z", "sposrod", "of"].contains(s.words[0].form) { divide(); scope = c.entries; return nil }
        if c.hasQuantity { if let mood = quantity(c) { return mood } }
        if c.isOther { other(c); return nil }
        if !c.mentions.isEmpty { list(c, s) } else if let said = c.said { refine(said, c, s) }
        return nil
    }

    /// "Kto wyszedł pierwszy: 6"
    private func isOrdinal(_ c: PlainClause, _ s: Sentence) -> Bool {
        c.mentions.allSatisfy { $0.words.count == 1 && listOrdinals[s.words[$0.words.lowerBound].form] != nil }
    }

    /// Of a group that was divided, those who were not named.
    private mutating func divide() {
        guard let (group, named, mood) = division else { return }
        division = nil
        enter(group.subtracting(named), opposite(mood))
    }

    /// "Jeden Jan był, drugi nie": the one that is left.
    private mutating func other(_ c: PlainClause) {
        guard let options = twins, let mood = c.said, mood == .present || mood == .absent else { return fail("nie wiadomo, o kim to mowa") }
        open.append((options, mood))
    }

    private mutating func divideFurther(_ mentions: [PlainClause.Mention]) {
        let more = named(mentions)
        division?.named.formUnion(more)
    }

    private func headingMood(_ c: PlainClause) -> Mood? {
        switch c.said {
        case .neutral?: .present
        case let said?: said
        case nil: .present
        }
    }

    // MARK: All, nobody, the rest

    private mutating func quantity(_ c: PlainClause) -> Mood? {
        let mood = quantified(c)
        let group = c.entries.union(c.mentions.isEmpty ? c.scope ?? [] : [])
        if !group.isEmpty, !c.senses.contains(.rest), c.except == nil || c.scope != nil {
            // "z OPS nikt", "od 7 w dół wszyscy", "z niepotwierdzonych nikt"
            guard let mood else { fail("nie wiadomo, o kim to mowa"); return nil }
            enter(group.subtracting(c.except ?? []), mood)
            lists.append((mood, group.count))
            (last, lastMood) = (c.mentions, mood)
            return mood
        }
        if c.senses.contains(.rest) {
            guard let mood = mood ?? (isHeadingUsed ? nil : heading) ?? (isWhole(c) ? .present : nil) ?? oppositeOfLists else { fail("nie wiadomo, co z resztą"); return nil }
            // "z pozostałych tylko 5"
            if c.senses.contains(.only), !c.mentions.isEmpty {
                let said = quantified(c) ?? .present
                enter(c.entries, said)
                setRest(opposite(said))
                return nil
            }
            // "reszta panów"
            if c.entries.count > 2 { enter(c.entries.subtracting(present).subtracting(absent), mood); return nil }
            if !c.mentions.isEmpty { list(c, nil) }
            setRest(mood)
            return mood
        }
        guard let mood else { return nil }
        if !c.mentions.isEmpty { fail("wszyscy i ktoś wymieniony"); return nil }
        general(mood)
        return mood
    }

    /// "reszta punktualnie", "wszyscy inni we własnej osobie"
    private func isWhole(_ c: PlainClause) -> Bool { c.senses.contains(.all) || c.isWhole }

    private func quantified(_ c: PlainClause) -> Mood? {
        let said: Mood? = c.said == .neutral || c.said == .plan ? .present : c.said == .excused ? .absent : c.said
        if c.senses.contains(.nobody) {
            // "nikogo nie brakowało", "nikt nie przyszedł", "nikt"
            if said == nil { return .absent }
            let isDouble = c.verdict.hasNegation
            return isDouble ? said : opposite(said ?? .present)
        }
        if c.senses.contains(.all) { return said == .absent && c.verdict.hasNegation && !c.senses.contains(.rest) ? nil : said ?? (c.hasDeed ? nil : .present) }
        return said
    }

    private func opposite(_ mood: Mood) -> Mood { mood == .absent ? .present : .absent }

    private var oppositeOfLists: Mood? {
        let moods = Set(lists.map(\.mood).filter { $0 != .neutral })
        guard moods.count == 1, let only = moods.first, only == .present || only == .absent else { return lists.isEmpty && !told.isEmpty ? .present : nil }
        return opposite(only)
    }

    /// "i nikt więcej", "to cała lista"
    private mutating func closeList() {
        flush()
        guard let mood = lists.filter({ $0.mood != .neutral }).max(by: { $0.count < $1.count })?.mood ?? lists.last?.mood else { return }
        setRest(opposite(mood == .neutral ? .present : mood))
    }

    private mutating func setRest(_ mood: Mood) {
        if let rest, rest != mood { return fail("sprzecznie o reszcie") }
        rest = mood
    }

    private mutating func general(_ mood: Mood) {
        guard mood == .present || mood == .absent else { return fail("nie jest pewne, czy wszyscy") }
        if let everybody, everybody != mood { return fail("sprzecznie o wszystkich") }
        everybody = mood
    }

    // MARK: Lists

    private mutating func list(_ c: PlainClause, _ s: Sentence?) {
        let mentions = narrowed(c.mentions, c)
        if c.senses.contains(.sent) || hasSent && c.said == nil && !c.newcomers.isEmpty {
            hasSent = true
            return assign(pending + mentions, .absent, clear: true)
        }
        if let some = c.except, !some.isEmpty, some.isSubset(of: named(mentions)) {
            // "1-8 bez 3"
            exceptions.subtract(some)
            enter(some, opposite(c.said ?? heading ?? lead ?? .present))
            return assign(pending + mentions.map { var m = $0; m.entries.subtract(some); return m }, c.said ?? heading ?? lead ?? .present, clear: true)
        }
        // "przyszły panie: Ewa i Zofia"
        if c.isHeading, c.said != nil, mentions.contains(where: { $0.entries.count > 2 }) { heading = headingMood(c); return }
        let mood: Mood?
        if c.said != nil {
            mood = c.said
            if c.isVerdictFirst { flush(); (lead, heading) = (mood, nil) }
            else if c.opening == .contrast { flush() }
            else if !pending.isEmpty, c.verdict.isBareNo { return fail("nie wiadomo, o kim to mowa") }
            assign(pending + mentions, mood, clear: true, isPartial: c.verdict.isPartial)
            isPlanned = mood == .plan
        } else if let heading { mood = heading; assign(mentions, heading); isHeadingUsed = true }
        else if let lead { mood = lead; assign(mentions, lead) }
        else if c.senses.contains(.add), let lastMood, c.said == nil { mood = lastMood; assign(pending + mentions, lastMood, clear: true) }
        else if c.senses.contains(.only) || c.scope != nil { flush(); mood = .present; assign(mentions, .present) }
        else { pending += mentions; return }
        if c.senses.contains(.only), let mood, mood == .present || mood == .absent {
            let named = named(mentions)
            if let scope { division = (scope, named, mood) } else { setRest(opposite(mood)) }
        } else if division != nil { divideFurther(mentions) }
    }

    private func named(_ mentions: [PlainClause.Mention]) -> Set<Entry> { mentions.reduce(into: []) { $0.formUnion($1.entries) } }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        if division != nil { divideFurther(pending) }
        let size = pending.reduce(0) { $0 + $1.entries.count }
        if heading == nil, size < 3 { lone.formUnion(named(pending)) }
        assign(pending, heading ?? .present)
        pending = []
    }

    /// A verb alone speaks of those just named: "dzwonił, że chory", "ale krótko".
    private mutating func refine(_ said: Mood, _ c: PlainClause, _ s: Sentence) {
        let first = s.words.indices.contains(c.words.lowerBound) ? s.words[c.words.lowerBound].form : ""
        if !pending.isEmpty {
            if c.opening == .contrast, pending.count > 1 { return fail("nie wiadomo, o kim to mowa") }
            return assign(pending, said, clear: true)
        }
        if isPlanned, ["ze", "iz", "that"].contains(first) { return }
        guard !last.isEmpty, c.newcomers.isEmpty else {
            if c.isVerdictFirst, c.newcomers.isEmpty, !c.hasDeed { lead = said }
            return
        }
        let named = named(last)
        if s.words[c.words].contains(where: { w in striking.contains(where: w.form.hasPrefix) }), said == .absent {
            present.subtract(named)
            absent.formUnion(named)
            return lastMood = .absent
        }
        switch (lastMood, said) {
        case (.present?, .absent), (.absent?, .present): if c.opening != .contrast || lastMood == .absent { fail("sprzecznie o tych samych osobach") }
        case (_, .unsure):
            (present, absent) = (present.subtracting(named), absent.subtracting(named))
            unknown.formUnion(named)
        case (_, .present), (_, .absent):
            told.subtract(named)
            if said == .absent { present.subtract(named) }
            enter(named, said)
        default: break
        }
        if said == .present || said == .absent { lastMood = said }
        isPlanned = said == .plan
    }

    private mutating func assign(_ mentions: [PlainClause.Mention], _ mood: Mood?, clear: Bool = false, isPartial: Bool = false) {
        if clear { pending = [] }
        if isPartial || mood == .neutral { partial.formUnion(named(mentions)) }
        for mention in mentions {
            if !mention.isNumber, let name = roll.lines.first(where: { mention.entries.contains($0.entry) }) {
                let same = roll.lines.filter { $0.surname == name.surname }.map(\.entry), alike = roll.lines.filter { $0.firstName == name.firstName }.map(\.entry)
                twins = mention.isOpen ? mention.entries : same.count == 2 ? Set(same) : alike.count == 2 ? Set(alike) : twins
            }
            if mention.isOpen, mention.entries.count > 1 { open.append((mention.entries, mood ?? .plan)) } else { enter(mention.entries, mood) }
        }
        let size = mentions.reduce(0) { $0 + $1.entries.count }
        if let mood, mood == .present || mood == .absent || mood == .neutral { lists.append((isPartial && mood == .present ? .neutral : mood, size)) }
        (last, lastMood) = (mentions, mood)
    }

    private mutating func enter(_ entries: Set<Entry>, _ mood: Mood?) {
        switch mood {
        case .present?, .neutral?:
            if corrects { absent.subtract(entries) }
            present.formUnion(entries)
        case .absent?:
            if corrects { present.subtract(entries) }
            absent.formUnion(entries)
        case .unsure?: unknown.formUnion(entries)
        case .doubtful?: if !entries.isEmpty { fail("nie jest pewne") }
        default: told.formUnion(entries)
        }
    }

    /// Of two with one name the woman, or the one of the group.
    private func narrowed(_ mentions: [PlainClause.Mention], _ c: PlainClause) -> [PlainClause.Mention] {
        let woman: Bool? = c.verdict.agreement == .woman ? true : c.verdict.agreement == .man ? false : nil
        return mentions.map { mention in
            var out = mention
            guard mention.isOpen else { return mention }
            if let scope, !scope.isDisjoint(with: mention.entries) { out.entries.formIntersection(scope) }
            if let woman, out.entries.count > 1, mentions.count == 1 {
                let fit = roll.lines.filter { out.entries.contains($0.entry) && $0.isWoman == woman }.map(\.entry)
                if fit.count == 1 { out.entries = Set(fit) }
            }
            out.isOpen = out.entries.count > 1
            return out
        }
    }
}

private let inviting = ["zapro", "zaprosz", "invite", "warto", "nastepn", "dopytac"]
/// "jej nie liczyć", "wpisać jako nieobecnego", "proszę skreślić"
private let striking = ["licz", "wpis", "skres", "wykres", "nieobecneg", "nieobecna", "count"]
/// "oprócz nich": the exception is named elsewhere.
private let pronouns: Set<String> = ["nim", "nia", "nimi", "nich", "niego", "niej", "ta", "tym", "tymi", "tych", "tej", "tego", "them", "him",
    "her", "these", "those", "that", "this"]
