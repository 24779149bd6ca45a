// What is said of all, of nobody, of the rest: "wszyscy prócz 3", "nikt więcej", "pozostali nie".

extension PlainTally {
    // MARK: All, nobody, the rest

    mutating func quantity(_ c: PlainClause) -> Mood? {
        if c.senses.contains(.nobody), c.hasDeed, c.verdict.isBareNo { fail("nie wiadomo, o kim to mowa"); return nil }
        let mood = quantified(c)
        let group = c.entries.union(c.mentions.isEmpty ? c.scope ?? [] : [])
        if !group.isEmpty, !c.senses.contains(.rest), c.except == nil || c.scope != nil || isWholeGroup(c) {
            // "z OPS nikt", "od 7 w dół wszyscy", "z niepotwierdzonych nikt"
            guard let mood else { fail("nie wiadomo, o kim to mowa"); return nil }
            enter(group.subtracting(c.except ?? []), mood)
            lists.append((mood, group.count))
            (last, lastMood) = (c.mentions, mood)
            return mood
        }
        if c.senses.contains(.rest) {
            isRestAdded = isRestAdded || c.senses.contains(.add)
            if !pending.isEmpty, pending.count < 3, !isPendingClear {
                acted.formUnion(named(pending))
                pending = []
            }
            if let mood, !pending.isEmpty, pending.count < 3 { assign(pending, opposite(mood), clear: true) }  // "5 i 10, pozostali byli"
            guard let mood = mood ?? (isHeadingUsed ? nil : heading) ?? (isWhole(c) ? .present
                : nil) ?? oppositeOfLists else { fail("nie wiadomo, co z resztą"); return nil }
            guard mood == .present || mood == .absent else { fail(AttendanceReading.uncertain); return nil }
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

    /// "od 1 do 9 byli wszyscy bez 5"
    private func isWholeGroup(_ c: PlainClause) -> Bool {
        guard c.senses.contains(.all), let except = c.except, !except.isEmpty, c.mentions.count == 1, !c.mentions[0].isOpen else { return false }
        return c.entries.count > 2 && except.isSubset(of: c.entries)
    }

    /// "reszta punktualnie", "wszyscy inni we własnej osobie"
    func isWhole(_ c: PlainClause) -> Bool { c.senses.contains(.all) || c.isWhole }

    func quantified(_ c: PlainClause) -> Mood? {
        let said: Mood? = c.said == .neutral || c.said == .plan ? .present : c.said == .excused ? .absent : c.said
        if c.senses.contains(.nobody) {
            // "nikogo nie brakowało", "nikt nie przyszedł", "nikt"
            if said == nil { return .absent }
            let isDouble = c.hasNo
            return isDouble ? said : opposite(said ?? .present)
        }
        if c.senses.contains(.all) { return said == .absent && c.verdict.hasNegation && !c.senses.contains(.rest) ? nil : said ?? (c.hasDeed
            ? nil : .present) }
        return said
    }

    func opposite(_ mood: Mood) -> Mood { mood == .absent ? .present : .absent }

    var oppositeOfLists: Mood? {
        let moods = Set(lists.map(\.mood).filter { $0 != .neutral })
        guard moods.count == 1, let only = moods.first, only == .present || only == .absent else { return lists.isEmpty && !told.isEmpty
            ? .present : nil }
        return opposite(only)
    }

    /// "i nikt więcej", "to cała lista"
    mutating func closeList() {
        flush()
        // "Drozd parzyła kawę, Kot czytała wiersze, Pająk robiła zdjęcia. Więcej osób nie było."
        if lists.isEmpty, acted.count > 2, told.isEmpty {
            lists.append((.present, acted.count))
            (present, acted) = (present.union(acted), [])
        }
        guard let mood = lists.filter({ $0.mood != .neutral }).max(by: { $0.count < $1.count })?.mood ?? lists.last?.mood else { return }
        setRest(opposite(mood == .neutral ? .present : mood))
    }

    mutating func setRest(_ mood: Mood) {
        if let rest, rest != mood { return fail("sprzecznie o reszcie") }
        rest = mood
    }

    mutating func general(_ mood: Mood) {
        guard mood == .present || mood == .absent else { return fail("nie jest pewne, czy wszyscy") }
        if let everybody, everybody != mood { return fail("sprzecznie o wszystkich") }
        everybody = mood
    }
}
