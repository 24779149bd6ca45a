// Rules and experience together say who was there.

/// What experience makes of an attendance list, and how sure that is.
package struct AttendanceChoice: Sendable {
    /// Nil where nothing was told.
    package var present: [Int]?
    package var absent: [Int]
    /// Nil: a sign stands beside each person.
    package var evidence: ChoiceEvidence?
    /// Something in the words speaks against it that experience does not know.
    var isForbidden = false
    package var sureness: Double { isForbidden ? 0 : evidence.map(Self.sureness.likelihood) ?? 1 }

    /// - Parameter weighed: for each number accept (there), decline (away), nil (of whom nothing was told) or tentative (nothing can be recorded).
    init(_ weighed: WeighedParts, numbers: [Int]) {
        let both = weighed.both
        let nothing = both.map { $0.likelihood(of: .tentative) }.reduce(0, +) / Double(max(1, both.count))
        let answers: [Answer?] = [.accept, nil, .decline]
        let sides = both.map { part in answers.max { part.likelihood(of: $0) < part.likelihood(of: $1) } ?? nil }
        let isNothing = nothing > 0.5 || sides.allSatisfy { $0 == nil }
        present = isNothing ? nil : zip(numbers, sides).filter { $1 == .accept }.map(\.0)
        absent = isNothing ? [] : zip(numbers, sides).filter { $1 == .decline }.map(\.0)
        evidence = ChoiceEvidence(weighed, isNothing: isNothing, isNone: present == [], isAll: !isNothing && absent.isEmpty) { person, place in
            person.likelihood(of: isNothing ? .tentative : sides[place])
        }
    }

    init(_ sheet: Attendance) { (present, absent) = (sheet.present, sheet.absent) }

    private static let sureness = ChoiceSureness(weights: [0, 0.44, 0.45, 0.39, 0.60, 0.23, -0.58, 0.08, 0.98, -0.51, 0.87, -0.46, -1.05, -0.68, -0.35])
}

extension AttendanceStatements {
    /// Nil: too few or too many people, or nothing said of them.
    func choice(_ weigher: PartWeigher) -> AttendanceChoice? {
        let numbers = roll.numbers.sorted()
        guard (2...40).contains(numbers.count), !lines.isEmpty else { return nil }
        if let byRows, rows.isSheet(of: roll), rows.rows.allSatisfy({ !$0.sign.isEmpty }) { return AttendanceChoice(byRows) }
        let made = AttendanceChoice(weigher.weigh(parts), numbers: numbers), isRuled = rules.attendance != nil
        var choice = made
        choice.isForbidden = forbids(made)
        choice.evidence?.agrees = made.isSame(as: rules.attendance)
        choice.evidence?.isRuled = isRuled
        choice.evidence?.isKnown = !hasUnknowns
        choice.evidence?.isWhole = areUnanimous
        choice.evidence?.isOpen = made.leavesOpen(lines) || !isRuled && (mixesUp(made) || hasUnmetPairs)
        choice.evidence?.isMiscounted = ledger.wrongCount(Set(made.present ?? []), Set(made.absent)) != nil
        // words passed over may be about some of them
        choice.evidence?.isUnruledWhole = !isRuled && made.isAllOrNobody
        return choice
    }

    private func forbids(_ choice: AttendanceChoice) -> Bool {
        // "obecnych 10, nieobecni 3, 7 i 9" of twelve: whoever counted, one of the two is wrong
        if fine.isMiscounted, plain.isMiscounted, countsSides { return true }
        if hasStrangers || countsAbsentees && (fine.isMiscounted || plain.isMiscounted) { return true }
        // "wszyscy poza tymi, co zawsze"
        if rules.attendance == nil, choice.absent.isEmpty, hasException || numbersSome || strikesOut { return true }
        // "Nie było tego od dronów. Pozostali byli.": others than whom?
        if choice.isAllOrNobody, namesNobodyBesideRest { return true }
        // "oprócz Kota i Kruka była jeszcze Anna Kos": those two came
        if !addedTo.isDisjoint(with: choice.absent) { return true }
        // "dzwonił, że nie da rady, a jednak przyszedł": experience knows no such turn
        if !tally.overtaken.isDisjoint(with: choice.absent) { return true }
        if let own = rules.attendance, !choice.isSame(as: own) {
            // "Nie było 3. Pomyłka, jednak była": nor this
            if isCorrected { return true }
            // "obecnych 9 osób", and the rules found nine
            let count = ledger.wrongCount(Set(choice.present ?? []), Set(choice.absent))
            if count != nil, ledger.wrongCount(Set(own.present), Set(own.absent)) == nil { return true }
            // "Mr Lisiecki was replaced by Kamila Wójcik", and another Wójcik of the list came
            if !namesakes.isDisjoint(with: Set(own.present).intersection(choice.absent)) { return true }
        }
        // "Tracz brała udział zdalnie, reszta na miejscu": nobody who was there from afar is recorded as absent
        return !late.isDisjoint(with: choice.absent)
    }

    /// The fine and the plain reading are sure of the same.
    private var areUnanimous: Bool {
        guard let a = fine.attendance, let b = plain.attendance, rules.attendance != nil, plain.doubt == nil else { return false }
        return a.present == b.present && a.absent == b.absent
    }

    /// Whoever of the list has the surname of a guest.
    private var namesakes: Set<Entry> {
        let surnames = Set(guests.compactMap { $0.name.split(separator: " ").last.map { folded($0) } })
        return Set(roll.lines.filter { surnames.contains($0.surname) }.map(\.entry))
    }

    private var isCorrected: Bool { lines.contains { $0.items.contains { if case .sense(.correction) = $0.what { true } else { false } } } }

    /// A word or name of which the scanner knows nothing.
    private var hasUnknowns: Bool { lines.contains { $0.items.contains { if case .unknown = $0.what { true } else { false } } } }

    /// "młodszy Fornal był, starszego Fornala nie było": of two of one name one was there and one was not, and both stand on one side.
    private func mixesUp(_ choice: AttendanceChoice) -> Bool {
        // "ze szkoły był wuefista", and both of the school stand among those away
        let away = Set(choice.absent), there = Set(choice.present ?? [])
        let isTold = lines.contains { line in
            line.items.contains { item in
                guard case .entries(let set, true, _) = item.what, set.count > 1 else { return false }
                return set.isSubset(of: away) && !set.isDisjoint(with: tally.present)
                    || set.isSubset(of: there) && !set.isDisjoint(with: tally.absent)
            }
        }
        return isTold || tally.open.contains { options, mood in
            switch mood {
            case .present: options.count > 1 && options.isSubset(of: choice.absent)
            case .absent: options.count > 1 && options.isSubset(of: choice.present ?? [])
            default: false
            }
        }
    }

    /// "obie panie ze szkoły", where the list has one.
    private var hasUnmetPairs: Bool { lines.contains { hasUnmetPair($0.items, $0.sentence) } }

    private func hasUnmetPair(_ items: [AttendanceItem], _ s: Sentence) -> Bool {
        items.indices.contains { k in
            guard case .strayNumber = items[k].what, s.words[items[k].words.lowerBound].kind == .word else { return false }
            return items[..<k].suffix(4).contains { if case .sense(.whole) = $0.what { true } else { false } }
        }
    }

    /// "3 nieobecnych: 2, 5, 8": the count tells what the list is of.
    private var countsAbsentees: Bool { counts("nieobecn") }

    /// "obecnych 10".
    private var countsSides: Bool { countsAbsentees || counts("obecn") }

    private func counts(_ beginning: String) -> Bool {
        lines.contains { line in
            line.items.contains { item in
                guard case .count = item.what else { return false }
                return line.sentence.words[item.words].contains { $0.form.hasPrefix(beginning) }
            }
        }
    }

    private var namesNobodyBesideRest: Bool {
        let items = lines.flatMap(\.items)
        return items.contains(where: \.isRest) && !items.contains { if case .entries = $0.what { true } else { false } }
    }

    /// "Wszyscy obecni od 1 do 8" of twelve.
    private var numbersSome: Bool {
        lines.contains { $0.items.contains { if case .entries(let set, _, .number) = $0.what { set.count > 1 && set != roll.numbers } else { false } } }
    }

    /// "Wykreśliłem tych, których nie było": whoever is not on the list any more.
    private var strikesOut: Bool {
        roll.highest > roll.numbers.count && lines.contains { line in
            line.sentence.words.contains { word in DateRemarkWords.strikingOut.anyBegins(word.form) }
        }
    }

    /// Whoever stands behind "oprócz" at the head of a sentence that goes on with "jeszcze".
    private var addedTo: Set<Entry> {
        lines.reduce(into: []) { out, line in
            guard case .sense(.except)? = line.items.first?.what, line.sentence.words.contains(where: { ListWords.added.contains($0.form) }),
                !line.items.contains(where: { if case .sense(.all) = $0.what { true } else { $0.isRest } }) else { return }
            for case .entries(let set, _, _) in line.items.prefix(while: { if case .sense(.present) = $0.what { false } else { true } }).map(\.what) {
                out.formUnion(set)
            }
        }
    }

    /// Somebody was away, or left out: "wszyscy poza tymi, co zawsze", "komplet, zabrakło tylko żeglarzy"; not "nikogo nie zabrakło".
    private var hasException: Bool {
        func has(_ line: (sentence: Sentence, items: [AttendanceItem]), _ senses: Set<AttendanceSense>) -> Bool {
            line.items.contains { if case .sense(let sense) = $0.what { senses.contains(sense) } else { false } }
        }
        return lines.contains { has($0, [.except]) || has($0, [.absent]) && !has($0, [.nobody, .noAbsentees, .no]) }
    }

    /// Where it is told who came, somebody is named whom the list does not know and of whom no reading says that they came: a guest would be lost.
    private var hasStrangers: Bool {
        func surname(_ person: Person) -> Substring? { person.name.split(separator: " ").last }
        let known = guests.map(surname)
        func tells(_ item: AttendanceItem) -> Bool {
            if case .sense(let sense) = item.what { sense == .present || sense == .absent } else { false }
        }
        return lines.contains { line in
            // "na następne warto zaprosić Joannę Siwek, jej tym razem nie było"
            let isInviting = line.sentence.words.contains { $0.form.hasPrefix("zapro") || $0.form.hasPrefix("invit") }
            return !isInviting && line.items.contains(where: tells) && line.items.contains { item in
                guard case .person(let person) = item.what else { return false }
                return !known.contains(surname(person))
            }
        }
    }

    fileprivate func weighed(by choice: AttendanceChoice) -> AttendanceReading {
        let own = rules.attendance
        // the rules know every word, and experience is not sure of anything else
        if let evidence = choice.evidence, own != nil, evidence.isKnown, evidence.isWhole || isCorrected, !evidence.agrees, choice.sureness < 0.5 {
            return rules
        }
        guard choice.sureness >= ChoiceSureness.limit, let present = choice.present else {
            return own == nil ? rules : AttendanceReading(doubt: "można to zrozumieć na dwa sposoby", words: rules.words)
        }
        if choice.isSame(as: own) { return rules }
        return AttendanceReading(attendance: Attendance(present: present, absent: choice.absent, walkins: guests), words: fine.words + plain.words)
    }
}

extension AttendanceReader {
    /// What the rules read about people of the list, weighed person by person.
    func weighed(_ said: AttendanceStatements) -> AttendanceReading { said.choice(weigher).map(said.weighed) ?? said.rules }
}

extension AttendanceChoice {
    /// "Pani Gołąb nieobecna", where the list has two: both got what was said of one.
    func leavesOpen(_ lines: AttendanceReader.Scanned) -> Bool {
        let open = lines.flatMap { s, items in
            items.compactMap { item -> Set<Entry>? in
                if case .entries(let found, true, let named) = item.what, found.count > 1, Self.meansOne(item, named, s, items) { found } else { nil }
            }
        }
        return open.contains { found in
            open.filter { $0 == found }.count < found.count && (found.isSubset(of: present ?? []) || found.isSubset(of: absent))
        }
    }

    /// "pani Gołąb", "pani dyrektor"; not "Gołębiów", "oboje Gołąb", "Gołąb nie przyjechali", "przedszkola", "Журавських" (the couple).
    private static func meansOne(_ item: AttendanceItem, _ named: AttendanceItem.Naming, _ s: Sentence, _ items: [AttendanceItem]) -> Bool {
        let i = item.words.lowerBound, form = s.words[i].form, before = s.words[max(0, i - 3)..<i].map(\.form)
        if ["ow", "owie", "ami", "om", "ych", "их", "ів", "ими"].anyEnds(form) { return false }
        if before.contains(where: NamesakeWords.beforeSurname.contains) { return false }
        if named == .calling { return before.last.map(NamesakeWords.beforeOnePost.contains) ?? false }
        let isAlone = items.filter { if case .entries = $0.what { true } else { false } }.count == 1
        return !isAlone || !s.words.indices.contains { s.agreement(at: $0) == .many }
    }

    var isAllOrNobody: Bool { present.map { $0.isEmpty || absent.isEmpty } ?? false }

    package func isSame(as attendance: Attendance?) -> Bool {
        guard let attendance else { return present == nil }
        return Set(attendance.present) == present.map(Set.init) && Set(attendance.absent) == Set(absent)
    }
}
