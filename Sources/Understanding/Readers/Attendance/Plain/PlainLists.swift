// Mentions and what is said of them: "Byli Kos, Lis i Rak", "Nieobecni: 2, 5".

extension PlainTally {
    // MARK: Lists

    mutating func list(_ c: PlainClause, _ s: Sentence?) {
        let mentions = narrowed(c.mentions, c)
        if settles(c, mentions) { return }
        if isOfReason(c, mentions) { return (last, lastMood) = (mentions, .absent) }
        // "same kobitki tym razem: 1, 4, 6": these of them
        if let group = pending.first?.entries, pending.count == 1, group.count > 2, group == roll.women || group == roll.men,
            named(mentions).isSubset(of: group), !c.senses.contains(.join) { pending = [] }
        // "przyszły panie: Ewa i Zofia"
        if c.isHeading, c.said != nil, mentions.contains(where: { $0.entries.count > 2 }) { heading = headingMood(c); return }
        let mood: Mood?
        if c.said != nil {
            mood = c.said
            if c.isVerdictFirst { flush(); (lead, heading) = (mood, nil) }
            else if isBesides(c) { (lead, heading) = (mood, nil) }
            else if c.opening == .contrast || isOtherHalf(mentions) { flush() }
            else if !pending.isEmpty, c.verdict.isBareNo { return fail("nie wiadomo, o kim to mowa") }
            assign(pending + mentions, mood, clear: true, isPartial: c.verdict.isPartial)
            (isPlanned, isMild) = (mood == .plan, !c.verdict.isFirm)
        } else if let heading { mood = heading; assign(mentions, heading); isHeadingUsed = true }
        else if let lead { mood = lead; assign(mentions, lead) }
        else if c.senses.contains(.add), let lastMood, c.said == nil { mood = lastMood; assign(pending + mentions, lastMood, clear: true) }
        else if c.senses.contains(.only) || c.scope != nil {
            flush()
            mood = .present
            if c.unknownWords > 0, c.scope == nil { fail("niejasne słowa") }  // "widzę tylko 1 i 2"
            assign(mentions, .present)
        }
        else {
            isPendingClear = (pending.isEmpty || isPendingClear) && c.unknownWords == 0
            pending += mentions
            return
        }
        if c.senses.contains(.only), let mood, mood == .present || mood == .absent {
            let named = named(mentions)
            if let scope { division = (scope, named, mood) } else { setRest(opposite(mood)) }
        } else if division != nil { divideFurther(mentions) }
    }

    /// "Duda podobno na biwaku", of whose absence everybody knows.
    private func isOfReason(_ c: PlainClause, _ mentions: [PlainClause.Mention]) -> Bool {
        c.said == .unsure && !c.verdict.tellsPresence && !c.senses.contains(.only) && pending.isEmpty && named(mentions).isSubset(of: absent)
    }

    /// "Poza panem Stachurą nie było burmistrza, pani Lewandowskiej i Kruka": the verb is that of those who follow, too.
    private func isBesides(_ c: PlainClause) -> Bool {
        HouseWords.apart.contains(c.firstForm) && c.except == nil && c.mentions.count > 1
            && c.mentions[c.mentions.count - 1].words.lowerBound >= c.verdictEnd
    }

    /// Who sent somebody or something, and a list with its own exception: "Kos przysłał córkę", "1-8 bez 3".
    private mutating func settles(_ c: PlainClause, _ mentions: [PlainClause.Mention]) -> Bool {
        if c.senses.contains(.sent) || hasSent && c.said == nil && !c.newcomers.isEmpty {
            hasSent = true
            // "3 i 7 przysłali pozdrowienia"
            assign(pending + mentions, hasNewcomer ? .absent : .excused, clear: true)
            return true
        }
        if let some = c.except, !some.isEmpty, some.isSubset(of: named(mentions)) {
            // "1-8 bez 3"
            exceptions.subtract(some)
            enter(some, opposite(c.said ?? heading ?? lead ?? .present))
            assign(pending + mentions.map { var m = $0; m.entries.subtract(some); return m }, c.said ?? heading ?? lead ?? .present,
                clear: true)
            return true
        }
        return false
    }

    func named(_ mentions: [PlainClause.Mention]) -> Set<Entry> { mentions.reduce(into: []) { $0.formUnion($1.entries) } }

    mutating func flush() {
        guard !pending.isEmpty else { return }
        if division != nil { divideFurther(pending) }
        let size = pending.reduce(0) { $0 + $1.entries.count }
        if heading == nil, size < 3 { lone.formUnion(named(pending)) }
        assign(pending, heading ?? .present)
        pending = []
    }

    /// A verb alone speaks of those just named: "dzwonił, że chory", "ale krótko".
    mutating func refine(_ said: Mood, _ c: PlainClause, _ s: Sentence) {
        if c.senses.contains(.relative) || c.verdict.isBareNo && c.hasDeed { return }  // "pan Lipa, który nigdy nie przychodzi"
        if !c.newcomers.isEmpty, c.isVerdictFirst { return }  // "ale była jej sąsiadka Lena Kruk"
        let first = s.words.indices.contains(c.words.lowerBound) ? s.words[c.words.lowerBound].form : ""
        if !pending.isEmpty {
            if c.opening == .contrast, pending.count > 1 { return fail("nie wiadomo, o kim to mowa") }
            return assign(pending, said, clear: true)
        }
        if isPlanned, ["ze", "iz", "that"].contains(first) { return }
        // "Czaja był rano u nich, u nas go nie było"
        if said == .absent, lastMood == .present, s.words[c.words].contains(where: { ["go", "jej", "ich"].contains($0.form) }), let subject {
            present.subtract(subject)
            return absent.formUnion(subject)
        }
        guard !last.isEmpty, c.newcomers.isEmpty else {
            if c.isVerdictFirst, c.newcomers.isEmpty, !c.hasDeed { lead = said }
            return
        }
        let named = named(last)
        if s.words[c.words].contains(where: { w in striking.anyBegins(w.form) }), said == .absent {
            present.subtract(named)
            absent.formUnion(named)
            return lastMood = .absent
        }
        switch (lastMood, said) {
        // "Ksiądz dzwonił, że nie da rady, a jednak przyszedł"; not "…, bo przyszła dostawa"
        case (.absent?, .present) where c.opening == .contrast && isMild && subject == named && turning.contains(c.firstForm):
            (absent, present, overtaken) = (absent.subtracting(named), present.union(named), overtaken.union(named))
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

    mutating func assign(_ mentions: [PlainClause.Mention], _ mood: Mood?, clear: Bool = false, isPartial: Bool = false) {
        if clear { pending = [] }
        if isPartial || mood == .neutral { partial.formUnion(named(mentions)) }
        for mention in mentions {
            if !mention.isNumber, !mention.isOpen, mention.entries.count > 1 { grouped.formUnion(mention.entries) }
            if !mention.isNumber, let name = roll.lines.first(where: { mention.entries.contains($0.entry) }) {
                let same = roll.lines.filter { $0.surname == name.surname }.map(\.entry),
                    alike = roll.lines.filter { $0.firstName == name.firstName }.map(\.entry)
                twins = mention.isOpen ? mention.entries : same.count == 2 ? Set(same) : alike.count == 2 ? Set(alike) : twins
            }
            if mention.isOpen, mention.entries.count > 1 { open.append((mention.entries, mood ?? .plan)) } else { enter(mention.entries, mood) }
        }
        let size = mentions.reduce(0) { $0 + $1.entries.count }
        if let mood, mood == .present || mood == .absent || mood == .neutral { lists.append((isPartial && mood == .present ? .neutral : mood, size)) }
        (last, lastMood, isMild) = (mentions, mood, false)
    }

    mutating func enter(_ entries: Set<Entry>, _ mood: Mood?) {
        switch mood {
        case .present?, .neutral?:
            if corrects { absent.subtract(entries) }
            present.formUnion(entries)
        case .absent?:
            if corrects { present.subtract(entries) }
            absent.formUnion(entries)
        case .unsure?: unknown.formUnion(entries)
        case .doubtful?: if !entries.isEmpty { fail(AttendanceReading.uncertain) }
        default: told.formUnion(entries)
        }
    }

    /// Of two with one name the woman, or the one of the group.
    func narrowed(_ mentions: [PlainClause.Mention], _ c: PlainClause) -> [PlainClause.Mention] {
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

/// Behind them the other way is told of the same person.
private let turning: Set<String> = ["a", "ale", "lecz", "jednak", "jednakze", "but", "yet", "however"]
/// "jej nie liczyć", "wpisać jako nieobecnego", "proszę skreślić"
private let striking = ["licz", "wpis", "skres", "wykres", "nieobecneg", "nieobecna", "count", "put", "mark"]
