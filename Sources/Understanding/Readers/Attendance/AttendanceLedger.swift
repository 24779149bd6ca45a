// Statements carried onto the list.

struct AttendanceLedger {
    let roll: Roll
    /// Under a group of lines: who is not named is the whole group.
    var impliesEverybody = false
    /// Named alone, without a word of presence.
    private var lone = Set<Entry>()
    /// How many sentences there were.
    private var sentences = 0
    /// In this sentence something was said of all.
    private var saidGeneral = false
    /// "Nie było tylko 3": the others were there.
    private var closed: AttendancePredicate.Mood?
    private var contrasted = Set<Entry>()
    /// What the last statement said: "i jeszcze 7", "Kot też".
    private(set) var lastMood: AttendancePredicate.Mood?
    private var present = Set<Entry>(), absent = Set<Entry>(), unknown = Set<Entry>()
    private var rest: AttendancePredicate.Mood?
    private var everybody: AttendancePredicate.Mood?
    private var exceptions = Set<Entry>()
    /// Of whom a reason to be away was told and nothing more.
    private var excused = Set<Entry>()
    /// Of whom something else was told, and whether that was before a word on the rest.
    private var mentioned = Set<Entry>(), mentionedBeforeRest = Set<Entry>()
    private var walkins: [Person] = []
    private var counts: [(count: Int, mood: AttendancePredicate.Mood)] = []
    private var doubt: String?
    private var words: [String] = []
    /// How many were named in which mood by which statement, in order.
    private var lists: [(mood: AttendancePredicate.Mood, count: Int, isHeader: Bool)] = []
    private var lastEntries = Set<Entry>()
    private var bareMood: AttendancePredicate.Mood?
    private var carried: AttendancePredicate.Mood?
    /// After "sprostowanie" the later word counts.
    private var corrects = false

    init(roll: Roll, impliesEverybody: Bool = false, last: AttendancePredicate.Mood? = nil) {
        self.roll = roll
        self.impliesEverybody = impliesEverybody
        lastMood = last
    }

    mutating func take(_ segments: [AttendanceSegment], of sentence: Sentence) {
        if !segments.contains(where: \.corrects) { lastEntries = [] }
        saidGeneral = false
        sentences += 1
        for segment in segments { take(segment, sentence) }
    }

    private mutating func doubts(_ reason: String) { doubt = doubt ?? reason }

    // MARK: One segment

    private mutating func take(_ s: AttendanceSegment, _ sentence: Sentence) {
        if sentence.isQuestion {
            // "Kto oddaje klucze, my czy gmina?": about something else
            if s.unknownWords > 0, s.predicates.allSatisfy({ $0.said == nil }) { return }
            for subject in s.subjects { unknown.formUnion(subject.entries) }
            return
        }
        if s.isElsewhere || s.isThanks { return }
        if s.isVague, !s.isNew, s.isAfterAll || s.subjects.isEmpty, s.unknownName == nil, s.predicates.contains(where: { $0.said == .absent
            || $0.said == .present }), everybody != nil || rest != nil { doubts("nie powiedziano, kto dokładnie") }
        if !s.isNew { counts += s.counts }
        if s.corrects || s.strikes { corrects = true }
        if s.isIndirectQuestion, s.hasSubject, !s.hasUnsure, s.predicates.allSatisfy({ $0.said == nil || $0.said == .doubtful }),
            s.subjects.allSatisfy({ $0.quantity == nil && $0.items.count < 3 }) {
            return
        }
        if s.isIndirectQuestion, s.hasSubject, !s.hasUnsure { return doubts("pytanie, nie odpowiedź") }
        if isRemark(s) { return }
        if s.noAbsentees { general(.present) }
        for (entries, mood) in s.asides { enter(entries, mood) }
        enter(s.replaced, .absent)
        if s.hasStrayNumber, s.hasSubject || s.predicates.contains(where: { $0.said == .present || $0.said == .absent }) {
            doubts("liczba spoza listy")
        }
        if s.isReplacement, s.subjects.allSatisfy(\.persons.isEmpty), !s.hasRelation, s.hasSubject { doubts("nie wiadomo, kto za kogo") }
        defer { if s.restNobody { nobodyElse() } }
        guard s.hasSubject else { return withoutSubject(s) }
        if let reason = s.doubt { doubts(reason) }
        if let name = s.unknownName, s.subjects.allSatisfy(\.persons.isEmpty), !s.isNew { doubts("nie ma na liście: „\(name)”") }
        if s.isFuture { doubts("mowa o tym, co będzie") }
        if s.isOther { return mentioned.formUnion(s.subjects.reduce(into: Set<Entry>()) { $0.formUnion($1.entries) }) }
        if let mood = fateOfRest(s) { rest = mood; mentionedBeforeRest = mentioned; lastMood = mood; return words.append(s.text) }
        guard let assigned = s.assigned(fallback: fallback(s, sentence)) else { return doubts("nie wiadomo, o kim to mowa") }
        if s.unknownWords > 0, s.predicates.allSatisfy({ $0.said == nil }), !s.isNew, !(s.isAddition && s.subjects.allSatisfy { $0.items.isEmpty
            && $0.quantity == nil }), !s.isPlainList, s.counts.isEmpty || s.unknownWords > 1, s.subjects.contains(where: { !$0.items.isEmpty
            || !$0.persons.isEmpty || $0.quantity == .rest }) {
            doubts("niejasne słowa przy osobach z listy")
        }
        if corrects, s.hasOnly, s.predicates.isEmpty, s.subjects.allSatisfy({ $0.quantity == nil }), restate(s) { return }
        // "Wszyscy. 11": but what of 11?
        if everybody == .present, s.predicates.isEmpty, s.exceptions.isEmpty, !s.isNew, !s.isAddition, !s.isIncluded, !s.isAfterAll, !corrects,
            !s.hasOnly, s.unknownWords == 0,
            s.subjects.allSatisfy({ $0.quantity == nil && $0.persons.isEmpty && $0.except.isEmpty && !$0.items.isEmpty
                && $0.entries.count * 2 < roll.numbers.count }), !s.subjects.isEmpty {
            return doubts("wszyscy, a potem ktoś wymieniony")
        }
        if s.dividesRest { divideRest(assigned.first?.mood) }
        if let group = s.divided { divide(group, assigned.prefix(1).map { ($0.subject.entries, $0.mood) }) }
        for (subject, predicate, mood) in assigned {
            carry(narrowed(subject, predicate, s), predicate, s.hasUnsure && mood != .absent ? .unsure : mood, s)
        }
        if !s.exceptions.isEmpty, let first = assigned.first, first.subject.quantity == nil, !first.subject.items.isEmpty {
            // "oprócz 3 byli 4 i 5": 3 too; "bez 3 byli 4 i 5": who knows
            if s.includesExceptions, first.mood == .present || first.mood == .absent { enter(s.exceptions, first.mood) } else {
                doubts("wyjątek od kilku osób")
            }
        } else if !s.exceptions.isEmpty { except(s.exceptions, assigned.first?.mood, assigned.first?.subject.quantity) }
        words.append(s.text)
        carried = s.predicates.first?.said ?? carried
    }

    /// "Komplet, a pani Ewa upiekła szarlotkę": nothing new of one who was there.
    private func isRemark(_ s: AttendanceSegment) -> Bool {
        everybody == .present && !corrects && s.subjects.allSatisfy { $0.entries.isDisjoint(with: absent) } && (!s.isAfterAll || s.isIncluded)
            && !s.hasOnly && s.exceptions.isEmpty && s.replaced.isEmpty && s.unknownWords > 0 && s.unknownName == nil && s.doubt == nil && !s.isFuture
            && s.predicates.allSatisfy { $0.said == nil || $0.said == .present || $0.said == .neutral } && !s.subjects.isEmpty
                && s.subjects.allSatisfy { $0.persons.isEmpty && $0.quantity == nil && !$0.isOpen }
    }

    /// "Nowak nie dotarł": of the two the man.
    private mutating func narrowed(_ subject: AttendanceSubject, _ predicate: AttendancePredicate?, _ s: AttendanceSegment) -> AttendanceSubject {
        var out = subject
        // "z GOPS-u zamiast pani Wójcik": the house of the one who is replaced
        out.items = out.items.map { $0.subtracting(s.replaced) }.filter { !$0.isEmpty }
        // "Ożogowa była, Ożóg nie": the one of whom nothing was said yet
        if out.isOpen, let last = out.items.last, last.count > 1, case let left = last.subtracting(present).subtracting(absent), left.count == 1 {
            out.items[out.items.count - 1] = left
            out.isOpen = false
        }
        guard out.isOpen || s.divided != nil, let options = out.items.last else { return out }
        if let group = s.divided { out.items = out.items.map { $0.count > 1 ? $0.intersection(group) : $0 } }
        guard out.isOpen, out.items.last?.count ?? 0 > 1 else { return out }
        out.isOpen = false
        let isWoman: Bool? = predicate?.agreement == .woman ? true : predicate?.agreement == .man ? false : nil
        let fit = roll.lines.filter { options.contains($0.entry) && $0.isWoman == isWoman }
        if isWoman != nil, fit.count == 1, subject.items.count == 1 { out.items = [[fit[0].entry]] } else { doubts("kilka osób z listy pasuje") }
        return out
    }

    private mutating func divide(_ group: Set<Entry>, _ parts: [(Set<Entry>, AttendancePredicate.Mood)]) {
        let named = parts.reduce(into: Set<Entry>()) { $0.formUnion($1.0.intersection(group).isEmpty ? $1.0 : $1.0.intersection(group)) }
        guard named.isSubset(of: group), !named.isEmpty, let mood = parts.first?.1, mood == .present || mood == .absent || mood == .neutral else {
            return doubts("nie wiadomo, o kim to mowa")
        }
        enter(group.subtracting(named), mood == .absent ? .present : .absent)
    }

    /// "Poprawka: ósemka była, więc tylko 3.": the list of those away, or there, once more and now right.
    private mutating func restate(_ s: AttendanceSegment) -> Bool {
        let entries = s.subjects.reduce(into: Set<Entry>()) { $0.formUnion($1.entries) }
        guard !entries.isEmpty, let mood = everybody == .present ? .absent : lists.first?.mood, mood == .absent || mood == .present else {
            return false
        }
        if mood == .absent { (present, absent) = (present.union(absent).subtracting(entries), entries) } else {
            (present, absent) = (entries, absent.subtracting(entries))
        }
        return true
    }

    /// "reszta cisza", "reszta się zmieściła w salce": after a list of one kind the rest is of the other, in whatever words.
    private func fateOfRest(_ s: AttendanceSegment) -> AttendancePredicate.Mood? {
        guard rest == nil, everybody == nil, s.subjects.count == 1, let subject = s.subjects.first, subject.quantity == .rest, subject.only == nil,
            subject.except.isEmpty, s.exceptions.isEmpty,
            s.unknownWords > 0, s.unknownName == nil, !s.isNew, !s.hasUnsure, s.counts.isEmpty, s.predicates.allSatisfy({ $0.said == nil
                || $0.said == .excused || $0.said == .doubtful }) else { return nil }
        let there = lists.contains { $0.mood == .present }, away = lists.contains { $0.mood == .absent } || !excused.isEmpty
        if there, !away { return .absent }
        return away && !there && !s.predicates.contains(where: \.hasNegation) ? .present : nil
    }

    /// "z pozostałych tylko Kot": whoever was not spoken of, the other way.
    private mutating func divideRest(_ mood: AttendancePredicate.Mood?) {
        guard rest == nil, mood == .present || mood == .absent else { return doubts("sprzecznie o reszcie") }
        rest = mood == .present ? .absent : .present
    }

    /// "i nikt więcej", "to wszyscy": whichever list it was, it was whole.
    private mutating func nobodyElse() {
        guard let mood = lists.last(where: { $0.mood == .present || $0.mood == .absent })?.mood else { return doubts("nikt więcej, ale prócz kogo?") }
        rest = mood == .absent ? .present : .absent
    }

    /// What holds for people of whom the segment says nothing.
    private func fallback(_ s: AttendanceSegment, _ sentence: Sentence) -> AttendancePredicate.Mood? {
        if s.divided != nil || s.dividesRest { return .present }
        if s.isAfterAll, s.isNew, s.subjects.allSatisfy({ $0.items.isEmpty && $0.quantity == nil && !$0.persons.isEmpty }) { return .present }
        if s.isAfterAll, s.hasSubject { return .absent }
        if s.isAddition { return lastMood ?? .present }
        if s.subjects.allSatisfy({ $0.items.isEmpty && $0.quantity == nil }) { return .present }
        if let everybody, s.isIncluded { return everybody }
        if let bareMood { return bareMood }
        if s.subjects.allSatisfy({ $0.quantity == .all }) { return .present }
        if carried == .absent || lastMood == .absent { return s.subjects.allSatisfy { $0.items.isEmpty } ? .present : nil }
        return .present
    }

    /// A verb alone: a heading, a refinement of what stood before, or a remark.
    private mutating func withoutSubject(_ s: AttendanceSegment) {
        if s.noAbsentees || s.restNobody { lastMood = .present; return }
        if s.titledUnknown, let name = s.unknownName { return doubts("nie ma na liście: „\(name)”") }
        guard let mood = s.predicates.last?.said else {
            if impliesEverybody, s.isAddition, let lastMood { enter(roll.numbers, lastMood) }
            // "ta trójka od początku do końca"
            else if impliesEverybody, s.counts.contains(where: { $0.count == roll.numbers.count }) { enter(roll.numbers, .present) }
            return
        }
        if impliesEverybody, lastEntries.isEmpty, present.isEmpty, absent.isEmpty {
            general(mood == .neutral ? .present : mood); lastMood = mood == .neutral ? .present : mood; return
        }
        if !lastEntries.isEmpty { return refine(mood) }
        if s.hasOnly || s.isAfterAll, s.unknownWords > 0, mood == .absent { return doubts("nie wiadomo, o kim to mowa") }
        if let name = s.unknownName, mood != .neutral { return doubts("nie ma na liście: „\(name)”") }
        guard s.unknownWords == 0, s.counts.isEmpty || mood == .absent else { return }
        if s.isAboutWriter { return }
        if mood == .unsure, lastEntries.isEmpty, saidGeneral { return doubts("nie jest pewne, czy wszyscy") }
        bareMood = mood == .neutral ? bareMood : mood
        if mood == .unsure { bareMood = nil }
    }

    /// "miała nie być, a jednak dojechała": the later word about the same people.
    private mutating func refine(_ mood: AttendancePredicate.Mood) {
        switch mood {
        case .present where !lastEntries.isDisjoint(with: absent), .present where lastMood == .plan || lastMood == .unsure:
            absent.subtract(lastEntries)
            unknown.subtract(lastEntries)
            present.formUnion(lastEntries)
        case .absent where lastMood == .plan: enter(lastEntries, .absent)
        case .absent where !lastEntries.isDisjoint(with: present): doubts("sprzecznie o tych samych osobach")
        case .unsure: unknown.formUnion(lastEntries)
        case .doubtful: doubts("niejasne słowa przy osobach z listy")
        default: break
        }
    }

    private mutating func carry(_ subject: AttendanceSubject, _ predicate: AttendancePredicate?, _ mood: AttendancePredicate.Mood,
        _ s: AttendanceSegment) {
        if s.represents, !subject.persons.isEmpty, s.subjects.contains(where: { !$0.items.isEmpty }) {
            return doubts("nie wiadomo, czy to zastępstwo")
        }
        if mood == .present, predicate == nil, subject.quantity == nil, subject.entries.count == 1, !s.hasOnly, !s.isAddition, s.divided == nil {
            lone.formUnion(subject.entries)
        }
        if mood == .excused, s.isAfterAll || s.hasOnly { contrasted.formUnion(subject.entries) }
        if mood == .doubtful { return doubts("niejasne słowa przy osobach z listy") }
        lastMood = mood
        lastEntries = subject.entries
        if s.isReplacement || mood != .absent && mood != .unsure { walkins += subject.persons }
        if s.isReplacement, s.subjects.filter({ !$0.items.isEmpty }).count > 1 { doubts("nie wiadomo, kto za kogo") }
        if subject.quantity != nil, s.saysHow || [.unsure, .plan, .doubtful].contains(mood) || mood == .excused && subject.quantity != .rest {
            return doubts("nie jest pewne, czy wszyscy")
        }
        switch subject.quantity {
        case .all?:
            let said = mood == .neutral ? .present : mood
            if said == .absent, predicate?.hasNegation == true, !roll.isPart { return doubts("„wszyscy” z przeczeniem") }
            if let only = subject.only { enter(only.subtracting(subject.except), said) } else { general(said) }
            except(subject.except, said, .all)
        case .nobody?:
            // "nikt nie przyszedł" and "nikogo nie brakowało" negate twice; "nikt", "nobody came" once
            let said: AttendancePredicate.Mood = predicate?.hasNegation == true ? mood : mood == .absent ? .present : .absent
            if mood == .neutral { return }
            lastMood = said
            if let only = subject.only { enter(only.subtracting(subject.except), said) } else { general(said) }
            except(subject.except, said, .all)
        case .rest?:
            let said = mood == .neutral ? .present : mood == .excused ? .absent : mood
            if let only = subject.only { enter(only.subtracting(present).subtracting(absent), said) } else {
                if let rest, rest != said { doubts("sprzecznie o reszcie") }
                rest = said
                mentionedBeforeRest = mentioned
            }
            except(subject.except, said, .all)
        case nil:
            if s.hasOnly, !s.isAfterAll, !s.isNew, s.divided == nil, closed == nil, !subject.entries.isEmpty {
                closed = mood == .absent ? .present : mood == .present ? .absent : closed
            }
            enter(subject.entries.subtracting(subject.except), mood)
            except(subject.except, mood, .all)
            if !subject.entries.isEmpty {
                lists.append((mood == .present && predicate?.isPartial == true ? .neutral : mood, subject.entries.subtracting(subject.except).count,
                    predicate == nil || !s.hasOnly))
            }
        }
    }

    // MARK: The list

    private mutating func enter(_ entries: Set<Entry>, _ mood: AttendancePredicate.Mood) {
        switch mood {
        case .present, .neutral:
            if corrects { absent.subtract(entries) }
            present.formUnion(entries)
        case .absent:
            if corrects { present.subtract(entries) }
            absent.formUnion(entries)
        case .unsure: unknown.formUnion(entries)
        case .excused: excused.formUnion(entries)
        case .plan: break
        case .doubtful: if !entries.isEmpty { doubts("niejasne słowa przy osobach z listy") }
        }
    }

    private mutating func except(_ entries: Set<Entry>, _ mood: AttendancePredicate.Mood?, _ quantity: AttendanceSubject.Quantity?) {
        guard !entries.isEmpty else { return }
        if quantity == .nobody, mood != nil { exceptions.formUnion(entries); return enter(entries, .present) }
        if quantity == nil, mood == nil || everybody != nil { return enter(entries, everybody == .absent ? .present : .absent) }
        switch mood {
        case .absent?: enter(entries, .present)
        case .unsure?: doubts("wyjątek od niepewnego")
        default: enter(entries, .absent)
        }
        if everybody == nil, quantity != .all { general(.present) }
    }

    private mutating func general(_ mood: AttendancePredicate.Mood) {
        if [.unsure, .plan, .doubtful, .excused].contains(mood) { return doubts("nie jest pewne, czy wszyscy") }
        if let everybody, everybody != mood { return doubts("sprzecznie o wszystkich") }
        everybody = mood
        saidGeneral = true
    }

    // MARK: The result

    func result() -> AttendanceReading {
        var settled = self
        settled.settle()
        return settled.settledResult()
    }

    /// Those of whom only a reason, or something else altogether, was told.
    private mutating func settle() {
        let away = excused.subtracting(present).subtracting(absent).subtracting(unknown)
        if !away.isEmpty {
            if rest != nil || everybody == .absent || isContrasted(away) { absent.formUnion(away) }
            else if everybody != nil || present.isEmpty || !absent.isEmpty { doubts("podano powód, ale nie nieobecność") }
        }
        // a single name among sentences on other things: a signature, an address
        if sentences > 1, everybody == nil, rest == nil, absent.isEmpty, present == lone, lone.count == 1 {
            doubts("jedno nazwisko, bez słowa o obecności")
        }
        let untold = mentioned.subtracting(present).subtracting(absent).subtracting(unknown)
        if !untold.isDisjoint(with: mentionedBeforeRest) { doubts("nie wiadomo, co z osobą wymienioną przed „resztą”") }
    }

    /// "wszyscy, tylko wójt miał dyżur"
    private func isContrasted(_ entries: Set<Entry>) -> Bool { entries.isSubset(of: contrasted) }

    private func settledResult() -> AttendanceReading {
        if let doubt { return AttendanceReading(doubt: doubt, words: words) }
        let all = roll.numbers
        guard everybody != nil || rest != nil || !present.isEmpty || !absent.isEmpty else { return bare() }
        if everybody == nil, rest != nil, present.isEmpty, absent.isEmpty { return AttendanceReading(doubt: "tylko o reszcie", words: words) }
        let contradiction = present.intersection(absent)
        guard contradiction.isEmpty else { return AttendanceReading(doubt: "sprzecznie o numerach \(contradiction.sorted())", words: words) }
        guard let filled = filled(all) else { return AttendanceReading(doubt: "nie wiadomo, co z resztą listy", words: words) }
        let (there, away) = (filled.present.subtracting(unknown), filled.absent.subtracting(unknown))
        let listed = there.filter { $0 > 0 }.count
        let heads = [walkins.count, listed, listed + walkins.count, there.count, there.count + walkins.count]
        if let wrong = counts.first(where: { !($0.mood == .absent ? [away.count] : heads).contains($0.count) && !($0.mood == .unsure
            && $0.count == away.count) }) {
            return AttendanceReading(doubt: "liczba \(wrong.count) nie zgadza się z listą", words: words)
        }
        var attendance = Attendance(present: there.filter { $0 > 0 }.sorted(), absent: away.filter { $0 > 0 }.sorted(), walkins: distinct(walkins))
        attendance.lettersPresent = there.filter { $0 < 0 }.map(Roll.letter).sorted()
        attendance.lettersAbsent = away.filter { $0 < 0 }.map(Roll.letter).sorted()
        return AttendanceReading(attendance: attendance, words: words)
    }

    /// Nobody of the list was spoken of: a count of all says all.
    private func bare() -> AttendanceReading {
        if counts.count == 1, counts[0].count == roll.numbers.count, counts[0].mood != .absent, unknown.isEmpty, roll.numbers.count > 2 {
            return AttendanceReading(attendance: Attendance(present: roll.numbers.sorted(), absent: [], walkins: walkins), words: words)
        }
        return AttendanceReading(doubt: walkins.isEmpty ? nil : "podano tylko osoby spoza listy", words: words)
    }

    /// Both lists, with those that were only meant.
    private func filled(_ all: Set<Entry>) -> (present: Set<Entry>, absent: Set<Entry>)? {
        let open = all.subtracting(present).subtracting(absent).subtracting(unknown)
        switch (everybody, rest) {
        case (.present?, .absent?), (.absent?, .present?): return nil
        case (.present?, _), (nil, .present?): return (present.union(open), absent)
        case (.absent?, _), (nil, .absent?): return (present, absent.union(open))
        default: break
        }
        if open.isEmpty || impliesEverybody { return (present, absent) }
        if let closed { return closed == .present ? (present.union(open), absent) : (present, absent.union(open)) }
        // a list of the absent that was taken back
        if absent.isEmpty, lists.first?.mood == .absent { return (present.union(open), absent) }
        if !present.union(absent).contains(where: { $0 > 0 }) { return nil }
        // whoever came late is no list of those present
        if !lists.contains(where: { $0.mood == .present }), !lists.isEmpty { return absent.isEmpty ? nil : (present.union(open), absent) }
        if absent.filter({ $0 > 0 }).isEmpty { return present.contains { $0 > 0 } || absent.isEmpty ? (present, absent.union(open)) : nil }
        if present.filter({ $0 > 0 }).isEmpty { return (present.union(open), absent) }
        return byLongerList(open)
    }

    /// "Obecni: 1, 3, 5, 7. Burmistrz oczywiście nie dotarł.": the list first, then a remark on one or two.
    private func byLongerList(_ open: Set<Entry>) -> (present: Set<Entry>, absent: Set<Entry>)? {
        let there = lists.filter { $0.mood == .present || $0.mood == .neutral }.reduce(0) { $0 + $1.count }
        let away = lists.filter { $0.mood == .absent }.reduce(0) { $0 + $1.count }
        guard let first = lists.first(where: { $0.mood != .unsure && $0.mood != .plan }) else { return nil }
        let isPresentFirst = first.mood != .absent
        if isPresentFirst, there >= 2, away <= 2, away < there { return (present, absent.union(open)) }
        if !isPresentFirst, away >= 2, there <= 2, there < away { return (present.union(open), absent) }
        return there + away >= 6 ? (present, absent) : nil
    }

    private func distinct(_ people: [Person]) -> [Person] {
        var seen = Set<String>()
        return people.filter { seen.insert(folded($0.name)).inserted }
    }
}
