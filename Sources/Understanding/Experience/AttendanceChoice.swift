// Rules and experience together say who was there.

/// What experience makes of an attendance list, and how sure that is of the least sure person.
package struct AttendanceChoice: Sendable {
    /// Nil where nothing was told.
    package var present: [Int]?
    package var absent: [Int]
    package var sureness: Double

    /// - Parameter weighed: for each number accept (there), decline (away), nil (of whom nothing was told) or tentative (nothing can be recorded).
    package init(weighed: [Weighed], numbers: [Int]) {
        let nothing = weighed.map { $0.likelihood(of: .tentative) }.reduce(0, +) / Double(max(1, weighed.count))
        let sides = weighed.map { ($0.likelihood(of: .accept), $0.likelihood(of: .decline), $0.likelihood(of: nil)) }
        let there = zip(numbers, sides).filter { $0.1.0 >= max($0.1.1, $0.1.2) }.map(\.0)
        let away = zip(numbers, sides).filter { $0.1.1 > $0.1.0 && $0.1.1 >= $0.1.2 }.map(\.0)
        let isNothing = nothing > 0.5 || there.isEmpty && away.isEmpty
        (present, absent) = isNothing ? (nil, []) : (there, away)
        sureness = isNothing ? nothing : sides.map { max($0.0, $0.1, $0.2) }.min() ?? 0
    }

    /// A sign beside each person of the list needs no weighing.
    init(_ sheet: Attendance) { (present, absent, sureness) = (sheet.present, sheet.absent, 1) }
}

/// How sure experience must be of every person. Of 7,810 replies of eighteen authors that the training had not seen (the makers of the rules had read
/// half of them), the rules alone read 73.6 % right and 6.8 % wrong, at 0.5, 0.7 and 0.7 all together 81.1 % right and 3.4 % wrong. Where a limit
/// stands, about three right readings would be asked for one wrong.
private let limits = SurenessLimits(agreed: 0.55, alone: 0.7, against: 0.7)

extension AttendanceStatements {
    /// Nil: too few or too many people, or nothing said of them.
    func choice(_ weigher: PartWeigher) -> AttendanceChoice? {
        let numbers = roll.numbers.sorted()
        guard (2...40).contains(numbers.count), !lines.isEmpty else { return nil }
        if let byRows, rows.isSheet(of: roll), rows.rows.allSatisfy({ !$0.sign.isEmpty }) { return AttendanceChoice(byRows) }
        var choice = AttendanceChoice(weighed: weigher.weigh(parts), numbers: numbers)
        // "obecnych 10, nieobecni 3, 7 i 9" of twelve: whoever counted, one of the two is wrong
        if fine.isMiscounted, plain.isMiscounted { choice.sureness = 0 }
        if hasStrangers || countsAbsentees && (fine.isMiscounted || plain.isMiscounted) { choice.sureness = 0 }
        if choice.leavesOpen(lines) || rules.attendance == nil && (mixesUp(choice) || hasUnmetPairs) { choice.sureness = 0 }
        // "dzwonił, że nie da rady, a jednak przyszedł": experience knows no such turn
        if !tally.overtaken.isDisjoint(with: choice.absent) { choice.sureness = 0 }
        // the rules understood nothing surely: words passed over may be about some of them
        if rules.attendance == nil, choice.isAllOrNobody { choice.sureness = 0 }
        return choice
    }

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

    /// "Byli: …. Nie było: …. Dzielnicowy podobno stał w drzwiach": everybody was told of one by one, and only somebody of whom the words are not
    /// certain does experience put on a side, without being quite sure.
    private func leavesDoubted(_ own: Attendance, _ choice: AttendanceChoice) -> Bool {
        let left = ledger.unknown.subtracting(own.present).subtracting(own.absent)
        guard left.count == 1, ledger.rest == nil, ledger.everybody == nil, choice.sureness > 0, choice.sureness < 0.95,
            let present = choice.present,
            !own.present.isEmpty, !own.absent.isEmpty, left.union(own.present).union(own.absent) == roll.numbers else { return false }
        return Set(present).subtracting(left) == Set(own.present) && Set(choice.absent).subtracting(left) == Set(own.absent)
    }

    /// "obie panie ze szkoły", where the list has one.
    private var hasUnmetPairs: Bool { lines.contains { hasUnmetPair($0.items, $0.sentence) } }

    private func hasUnmetPair(_ items: [AttendanceItem], _ s: Sentence) -> Bool {
        items.indices.contains { k in
            guard case .strayNumber = items[k].what, s.words[items[k].words.lowerBound].kind == .word else { return false }
            return items[..<k].suffix(4).contains { if case .sense(.whole) = $0.what { true } else { false } }
        }
    }

    /// Everybody of the list who is named is named by number.
    private var areNumbers: Bool {
        let namings = lines.flatMap(\.items).compactMap { item -> AttendanceItem.Naming? in
            if case .entries(_, _, let named) = item.what { named } else { nil }
        }
        return !namings.isEmpty && namings.allSatisfy { if case .number = $0 { true } else { false } }
    }

    /// "3 nieobecnych: 2, 5, 8": the count tells what the list is of.
    private var countsAbsentees: Bool {
        lines.contains { line in
            line.items.contains { item in
                guard case .count = item.what else { return false }
                return line.sentence.words[item.words].contains { $0.form.hasPrefix("nieobecn") }
            }
        }
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
        let isSame = choice.isSame(as: own)
        if let own, choice.isSame(as: own, butFor: late) || leavesDoubted(own, choice) { return rules }
        // "Obecnych: 8 (poz. 2, 4, …)": where nobody is named but by number, and all readings agree, only great sureness speaks against them
        if areNumbers, areUnanimous, choice.present != nil, choice.sureness > 0, isSame || choice.sureness < limits.against { return rules }
        // "Tracz brała udział zdalnie, reszta na miejscu": nobody who was there from afar is recorded as absent
        guard late.isDisjoint(with: choice.absent), let present = choice.present,
            choice.sureness >= limits.limit(isSame: isSame, isRuled: own != nil) else {
            return own == nil ? rules : AttendanceReading(doubt: "można to zrozumieć na dwa sposoby", words: rules.words)
        }
        if isSame { return rules }
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
        if ["ow", "owie", "ami", "om", "ych", "их", "ів", "ими"].contains(where: form.hasSuffix) { return false }
        if before.contains(where: NamesakeWords.beforeSurname.contains) { return false }
        if named == .calling { return before.last.map(NamesakeWords.beforeOnePost.contains) ?? false }
        let isAlone = items.filter { if case .entries = $0.what { true } else { false } }.count == 1
        return !isAlone || !s.words.indices.contains { s.agreement(at: $0) == .many }
    }

    var isAllOrNobody: Bool { present.map { $0.isEmpty || absent.isEmpty } ?? false }

    /// They differ in people who came late, and the rules have them among those who came.
    fileprivate func isSame(as attendance: Attendance, butFor late: Set<Entry>) -> Bool {
        let absent = Set(absent), told = Set(attendance.absent)
        return !late.isEmpty && late.isSubset(of: attendance.present) && sureness > 0 && absent.subtracting(late) == told && absent != told
            && present.map { Set($0).union(late) == Set(attendance.present).union(late) } ?? false
    }

    package func isSame(as attendance: Attendance?) -> Bool {
        guard let attendance else { return present == nil }
        return Set(attendance.present) == present.map(Set.init) && Set(attendance.absent) == Set(absent)
    }
}
