// Relatives of a listed person who are told by first name only: "Kania z żoną Martą", "przysłała córkę Kingę".

extension AttendanceScanner {
    /// The first name behind a relative: somebody new, who bears the surname of the one named before.
    func byRelative(_ k: Int, _ items: inout [AttendanceItem], _ scene: Scene) {
        let s = scene.s, token = s.words[items[k].words.lowerBound]
        guard case .unknown(isName: true) = items[k].what, items[k].words.count == 1, k > 0, !items[k].hasComma, isRelation(items[k - 1]),
            NamesakeWords.kin.contains(s.words[items[k - 1].words.lowerBound].form), let first = firstNames[token.form],
            let of = items[..<k].last(where: { if case .entries(_, _, let named) = $0.what { named != .group } else { false } }),
            case .entries(let set, _, _) = of.what, case let lines = scene.roll.lines.filter({ set.contains($0.entry) }), let line = lines.first,
            Set(lines.map(\.surname)).count == 1,
            // "syna Oskara (Oskar Wrona)" is told in full
            !scene.mentions.values.contains(where: { $0.person.name.hasPrefix(first.nominative + " ") }) else { return }
        items[k].what = .person(Person(name: first.nominative + " " + surname(of: line, isWoman: first.isWoman)))
    }

    /// "Córka pani Lasoty przyszła za nią", "Halski – za niego Karol Pacek": the pronoun stands for the one named before, who was away.
    func byPronoun(_ k: Int, _ items: inout [AttendanceItem], _ scene: Scene) {
        guard k > 0, let word = pronoun(k, items, scene.s), !items[k].opens, let j = items[..<k].lastIndex(where: isOneListed),
            case .entries(let set, _, _) = items[j].what, !items[(j + 1)...k].contains(where: { $0.opens || $0.closes || isUnknownName($0) })
        else { return }
        var before = j - 1
        while before >= 0, case .filler = items[before].what, !items[before + 1].hasComma { before -= 1 }
        let isRelated = before >= 0 && !items[before + 1].hasComma && isRelation(items[before])
        let isSilent = items[(j + 1)..<k].allSatisfy { if case .sense(let sense) = $0.what { !AttendancePredicate.isPredicate(sense) } else { true } }
        guard isRelated || isSilent && !items[..<j].contains(where: isPredicate) else { return }
        items[j].what = .filler
        var one = AttendanceItem(what: .entries(set, options: false, named: .name), words: word..<word + 1)
        one.gap = scene.s.gap(before: word)
        guard items[k].words.count > 1 else { return items[k] = one }
        items[k] = AttendanceItem(what: .filler, words: items[k].words.lowerBound..<word).with(gap: items[k].gap)
        items.insert(one, at: k + 1)
    }

    /// "za nią", "zamiast niej": the position of the pronoun.
    private func pronoun(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Int? {
        let last = items[k].words.upperBound - 1
        guard last > 0, NamesakeWords.pronouns.contains(s.words[last].form) else { return nil }
        let isInstead = if case .sense(.instead) = items[k - 1].what { true } else { false }
        return s.words[last - 1].form == "za" || s.words[last - 1].form == "за" || isInstead ? last : nil
    }

    private func isOneListed(_ item: AttendanceItem) -> Bool {
        if case .entries(let set, false, let named) = item.what { set.count == 1 && named != .group } else { false }
    }

    private func isUnknownName(_ item: AttendanceItem) -> Bool {
        if case .unknown(isName: true) = item.what { true } else { false }
    }

    private func isRelation(_ item: AttendanceItem) -> Bool { if case .sense(.relation) = item.what { true } else { false } }

    private func isPredicate(_ item: AttendanceItem) -> Bool {
        if case .sense(let sense) = item.what { AttendancePredicate.isPredicate(sense) } else { false }
    }

    /// "Kowalska" of Kowalski.
    private func surname(of line: Roll.Line, isWoman: Bool) -> String {
        let name = line.written
        guard line.isWoman != isWoman else { return name }
        for (man, woman) in [("ski", "ska"), ("cki", "cka"), ("dzki", "dzka")] {
            if isWoman, name.hasSuffix(man) { return name.dropLast(man.count) + woman }
            if !isWoman, name.hasSuffix(woman) { return name.dropLast(woman.count) + man }
        }
        return name
    }
}
