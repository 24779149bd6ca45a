// Clauses carried onto the list: every mention by the nearest verb or heading, then the rest, then what must agree: "Nieobecni: 2, 5. Reszta była."

struct PlainTally: Sendable {
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
    /// A word of doubt stands somewhere.
    var isUncertain = false
    /// Those who wait for a verb have no unknown words beside them.
    var isPendingClear = true
    /// Somebody was named whom the list does not know, and said to have been away.
    var isUnread = false
    var words: [String] = []

    /// The mood that a heading gives to what follows it.
    var heading: Mood? { didSet { isHeadingUsed = false } }
    var isHeadingUsed = false
    /// The mood of the verb before a list that goes on: "Byli 1, 2, 4".
    var lead: Mood?
    var pending: [PlainClause.Mention] = []
    var last: [PlainClause.Mention] = []
    var lastMood: Mood?
    /// Whoever excused themselves and came all the same.
    var overtaken = Set<Entry>()
    /// "nie dotarli też Gil i Maj": besides others.
    var isAbsenceAdded = false
    /// Only an excuse told that they were away: "nie da rady".
    var isMild = false
    var exceptions = Set<Entry>()
    var corrects = false
    var hasSent = false
    var hasNewcomer = false
    var isPlanned = false
    var scope: Set<Entry>?
    /// Of whom the sentence speaks first.
    var subject: Set<Entry>?
    /// The two of whom one was named last.
    var twins: Set<Entry>?
    /// "z pań tylko Kos i Lis": the others of the group are the other way.
    var division: (group: Set<Entry>, named: Set<Entry>, mood: Mood)?

    /// Named together, as a house: "szkoła", "obie panie z banku".
    var grouped = Set<Entry>()
    /// "Reszta też": as those named before.
    var isRestAdded = false
    /// "Reszty nie pamiętam": who is not named is in neither list.
    var isRestOpen = false

    init(roll: Roll) { self.roll = roll }

    mutating func fail(_ reason: String) { failure = failure ?? reason }

    // MARK: A sentence

    mutating func take(_ clauses: [PlainClause], of s: Sentence) {
        if listsAnew(clauses) { return }
        let speaks = clauses.contains { $0.isAboutPeople || $0.hasStray || $0.hasUnknownName }
        if s.isQuestion { if speaks { fail("pytanie") }; return }
        (lead, hasSent, isPlanned, scope, exceptions) = (nil, false, false, nil, [])
        var isGeneral: Mood?
        isUncertain = isUncertain || clauses.contains { $0.senses.contains(.unsure) }
        hasNewcomer = clauses.contains { !$0.newcomers.isEmpty || !$0.senses.isDisjoint(with: [.instead, .relation]) }
        corrects = corrects || clauses.contains { $0.senses.contains(.correction) }
        var clauses = clauses
        if isNewHeading(clauses, s) { clauses[0].isHeading = true }
        // "a nie, 11 też była", "oj nie, …"
        if clauses.count > 1, clauses[0].verdict.isBareNo, !clauses[0].isHeading, !clauses[0].isAboutPeople, clauses[0].words.count < 4,
            clauses[0].words.lowerBound == 0 {
            corrects = true
            clauses.removeFirst()
        }
        if clauses.contains(where: { $0.senses.contains(.otherTime) }) { if speaks { fail("o innym spotkaniu") }; return }
        let invites = s.words.contains { w in inviting.anyBegins(w.form) }
        // "Jedyną osobą, której zabrakło, była pani Kos"
        if let k = clauses.firstIndex(where: { $0.senses.contains(.relative) && $0.mentions.isEmpty && $0.said == .absent }), k + 1 < clauses.count,
            clauses[k + 1].isVerdictFirst, clauses[k + 1].said == .present, clauses[..<k].allSatisfy({ !$0.isAboutPeople }) {
            clauses[k + 1].verdict = .absence
        }
        subject = clauses.first { !$0.mentions.isEmpty }.flatMap { $0.mentions.count == 1 && !$0.mentions[0].isOpen ? $0.entries : nil }
        for clause in clauses {
            if let mood = take(clause, s) { isGeneral = mood }
            // somebody unknown who was not there: a name of the list that was not read?
            if !clause.newcomers.isEmpty, clause.said == .absent, clause.senses.isDisjoint(with: [.sent, .replaced]), clause.replaced.isEmpty,
                !invites {
                fail("nie ma na liście")
                isUnread = true
            }
            if !invites, clause.said != .absent || clause.senses.contains(.sent) || !clause.replaced.isEmpty { walkins += clause.newcomers }
        }
        finish(isGeneral, clauses)
        if speaks { words.append(s.text) }
    }

    /// The end of a sentence: those who wait for a verb, and exceptions of what was said of all.
    mutating func finish(_ said: Mood?, _ clauses: [PlainClause]) {
        if !pending.isEmpty {
            if clauses.contains(where: { $0.hasDeed && !$0.mentions.isEmpty && $0.said == nil }), pending.count < 3
                || clauses.filter({ $0.hasDeed && !$0.mentions.isEmpty && $0.said == nil }).count >= pending.count {
                acted.formUnion(named(pending))
                last = pending
            } else if corrects, heading == nil, clauses.contains(where: { $0.senses.contains(.correction) }) {}
            else {
                // "prosiłabym o adresy 1, 4 i 8"
                if heading == nil, clauses.reduce(0, { $0 + ($1.said == nil && !$1.mentions.isEmpty ? $1.unknownWords
                    : 0) }) > 1 { fail("niejasne słowa") }
                flush()
            }
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
                if !takesBack { clauses.contains { !$0.mentions.isEmpty } ? fail("wyjątek od kilku osób") : general(.present) }
                (present, corrects) = (takesBack ? present.subtracting(exceptions) : present, corrects)
                enter(exceptions, .absent)
            }
        }
        // a heading alone, with a colon or without, goes on below
        let isShort = clauses.contains(where: \.isHeading) || clauses.count == 1 && clauses[0].words.count < 4
        let isOwn = clauses.contains { !$0.senses.isDisjoint(with: [.asking]) && !$0.isHeading }
        if isShort, !isOwn, let only = clauses.first, !ownWords.contains(only.firstForm), clauses.count == 1
            || clauses.allSatisfy({ !$0.isAboutPeople }), !only.isAboutPeople, !only.hasDeed,
            only.newcomers.isEmpty, only.said != nil, clauses.count < 3 { heading = headingMood(clauses.last?.said == nil ? only
                : clauses[clauses.count - 1]) }
        else if !clauses.contains(where: \.isHeading), clauses.contains(where: { $0.said != nil && !$0.isHeading }) { heading = nil }
    }

    // MARK: A clause

    /// What it says of all, if it does.
    mutating func take(_ c: PlainClause, _ s: Sentence) -> Mood? {
        failWhereOnlyTheFineReadingKnows(c, s)
        if c.senses.contains(.add), c.said == .absent { isAbsenceAdded = true }
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
            if c.senses.contains(.only), let scope, let heading { division = (scope, [],
                heading) } else if c.senses.contains(.only) { setRest(opposite(heading ?? .present)) }
            return nil
        }
        if let newScope = c.scope { divide(); scope = newScope }
        // "z tych, co potwierdzili (1, 2, 5), …"
        if c.said == .plan, !c.mentions.isEmpty, ["z", "sposrod", "of"].contains(s.words[0].form) { divide(); scope = c.entries; return nil }
        if c.hasQuantity { if let mood = quantity(c) { return mood } }
        if c.isOther { other(c); return nil }
        // "poproszę panią Gaj", "notowała, kto był"
        if c.senses.contains(.asking), !c.isHeading { acted.formUnion(c.entries); return nil }
        if c.opening == .contrast { lead = nil }
        if !c.mentions.isEmpty { list(c, s) } else if let said = c.said { refine(said, c, s) }
        return nil
    }

    /// Strangers, stand-ins, parts of groups: "czyli tylko 5 i 10", "ta, o której pisałam", "za panią Kos przyszła córka".
    private mutating func failWhereOnlyTheFineReadingKnows(_ c: PlainClause, _ s: Sentence) {
        if c.hasStray { fail("liczba spoza listy") }
        // "czyli tylko 5 i 10": which list is put right, only the fine reading knows
        if corrects, c.senses.contains(.only), c.said == nil, !c.mentions.isEmpty, !lists.isEmpty { fail("poprawka") }
        // what only the fine reading masters
        if ["czego", "ktorych"].contains(c.firstForm) || s.words[c.words].contains(where: { ["ona", "on",
            "czego"].contains($0.form) }) { fail("o kim to mowa") }
        if c.isAboutPeople, !c.senses.isDisjoint(with: [.replaced]) || c.hasQuantity && c.senses.contains(.sent) { fail("zastępstwo") }
        if !c.senses.isDisjoint(with: [.women, .men]), !c.senses.isDisjoint(with: [.only, .whole, .all, .nobody]),
            c.scope == nil { fail("panie i panowie") }
        if c.hasUnknownName, c.except != nil { fail("nie ma na liście") }
        if c.hasUnknownName, c.said != nil || c.mentions.isEmpty == false { fail("nie ma na liście") }
        if c.isAboutPeople || c.said != nil, c.senses.contains(.future) || c.senses.contains(.unsure) && c.mentions.isEmpty && last.isEmpty {
            fail(AttendanceReading.uncertain)
        }
    }

    /// "Kto wyszedł pierwszy: 6"
    func isOrdinal(_ c: PlainClause, _ s: Sentence) -> Bool {
        c.mentions.allSatisfy { $0.words.count == 1 && listOrdinals[s.words[$0.words.lowerBound].form] != nil }
    }

    /// Of a group that was divided, those who were not named.
    mutating func divide() {
        guard let (group, named, mood) = division else { return }
        division = nil
        enter(group.subtracting(named), opposite(mood))
    }

    /// "Jeden Jan był, drugi nie": the one that is left.
    mutating func other(_ c: PlainClause) {
        guard let options = twins, let mood = c.said, mood == .present || mood == .absent else { return fail("nie wiadomo, o kim to mowa") }
        open.append((options, mood))
    }

    mutating func divideFurther(_ mentions: [PlainClause.Mention]) {
        let more = named(mentions)
        division?.named.formUnion(more)
    }

    func headingMood(_ c: PlainClause) -> Mood? {
        switch c.said {
        case .neutral?: .present
        case let said?: said
        case nil: nil
        }
    }
}

/// "I wasn't there" is no heading.
private let ownWords: Set<String> = ["i", "ja", "my", "we", "nie"]
private let inviting = ["zapro", "zaprosz", "invite", "warto", "nastepn", "dopytac"]
/// "oprócz nich": the exception is named elsewhere.
private let pronouns: Set<String> = ["nim", "nia", "nimi", "nich", "niego", "niej", "ta", "tym", "tymi", "tych", "tej", "tego", "them", "him",
    "her", "these", "those", "that", "this"]
