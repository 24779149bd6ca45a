// Statements carried onto the list: after "Byli 1 i 3. Reszty nie było" two are present, the others absent.

struct AttendanceLedger: Sendable {
    let roll: Roll
    /// Under a group of lines: who is not named is the whole group.
    var impliesEverybody = false
    /// "Reszty nie pamiętam": who is not named is in neither list.
    var isRestOpen = false
    /// Named alone, without a word of presence.
    var lone = Set<Entry>()
    /// How many sentences there were.
    var sentences = 0
    /// And how many words.
    var length = 0
    /// In this sentence something was said of all.
    var saidGeneral = false
    /// "Nie było tylko 3": the others were there.
    var closed: AttendancePredicate.Mood?
    var contrasted = Set<Entry>()
    /// The others of a group that was divided: nobody named them.
    var inferred = Set<Entry>()
    /// "Z pań nie było tylko Kos": nothing of the men.
    var sexes = Set<Entry>()
    /// What the last statement said: "i jeszcze 7", "Kot też".
    var lastMood: AttendancePredicate.Mood?
    var present = Set<Entry>(), absent = Set<Entry>(), unknown = Set<Entry>()
    var rest: AttendancePredicate.Mood?
    var everybody: AttendancePredicate.Mood?
    /// Of whom a reason to be away was told and nothing more.
    var excused = Set<Entry>()
    /// Of whom something else was told, and whether that was before a word on the rest.
    var mentioned = Set<Entry>(), mentionedBeforeRest = Set<Entry>()
    var walkins: [Person] = []
    var counts: [(count: Int, mood: AttendancePredicate.Mood)] = []
    var doubt: String?
    var words: [String] = []
    /// How many were named in which mood by which statement, in order.
    var lists: [(mood: AttendancePredicate.Mood, count: Int, isHeader: Bool)] = []
    var lastEntries = Set<Entry>()
    /// Named in a reason only.
    var reasons = Set<Entry>()
    /// "Podałam wcześniej, że …": what follows takes it back.
    var isWithdrawn = false
    /// Of whom the sentence before spoke.
    var before = Set<Entry>()
    var bareMood: AttendancePredicate.Mood?
    var carried: AttendancePredicate.Mood?
    /// After "sprostowanie" the later word counts.
    var corrects = false

    init(roll: Roll, impliesEverybody: Bool = false, last: AttendancePredicate.Mood? = nil) {
        self.roll = roll
        self.impliesEverybody = impliesEverybody
        lastMood = last
    }

    mutating func take(_ segments: [AttendanceSegment], of sentence: Sentence) {
        if !segments.contains(where: \.corrects) { (before, lastEntries) = (lastEntries.isEmpty ? before : lastEntries, []) }
        saidGeneral = false
        sentences += 1
        length += sentence.words.count
        isWithdrawn = isWithdrawn || sentence.words.contains { ["wczesniej", "poprzednio", "earlier"].contains($0.form) }
            && sentence.words.contains { CorrectionWords.reports.contains($0.form) }
        for segment in segments { take(segment, sentence) }
    }

    mutating func doubts(_ reason: String) { doubt = doubt ?? reason }

    // MARK: One segment

    mutating func take(_ s: AttendanceSegment, _ sentence: Sentence) {
        if sentence.isQuestion { return ask(s) }
        if s.isElsewhere { for subject in s.subjects { mentioned.formUnion(subject.entries) } }
        if s.isElsewhere, s.hasUnsure, !mentioned.isDisjoint(with: present) { doubts("nie jest pewne") }
        if s.isElsewhere || s.isThanks { return }
        if s.isVague, !s.isNew, s.isAfterAll || s.subjects.isEmpty, s.unknownName == nil, s.predicates.contains(where: { $0.said == .absent
            || $0.said == .present }), everybody != nil || rest != nil { doubts("nie powiedziano, kto dokładnie") }
        reasons.formUnion(s.reasons)
        if !s.isNew { counts += s.counts }
        if s.corrects || s.strikes { corrects = true }
        if s.isIndirectQuestion, s.hasSubject, !s.hasUnsure, s.predicates.allSatisfy({ $0.said == nil || $0.said == .doubtful }),
            s.subjects.allSatisfy({ $0.quantity == nil && $0.items.count < 3 }) {
            return
        }
        if s.isIndirectQuestion, s.hasSubject, !s.hasUnsure { return doubts("pytanie, nie odpowiedź") }
        if isRemark(s) { return }
        // "frekwencja damska stuprocentowa": and the men?
        if s.noAbsentees { s.unknownWords > 0 ? doubts("nie wiadomo, kto dokładnie") : general(.present) }
        for (entries, mood) in s.asides { enter(entries, mood) }
        enter(s.replaced, .absent)
        let says = s.predicates.contains { $0.said == .present || $0.said == .absent }
        if s.hasStrayNumber, s.hasSubject || says || s.hasUnsure { doubts("liczba spoza listy") }
        if s.isReplacement, s.subjects.allSatisfy(\.persons.isEmpty), !s.hasRelation, s.hasSubject, !saysOwnAbsence(sentence) {
            doubts("nie wiadomo, kto za kogo")
        }
        defer { if s.restNobody { nobodyElse() } }
        guard s.hasSubject else { return withoutSubject(s) }
        if let reason = s.doubt { doubts(reason) }
        if let name = s.unknownName, s.subjects.allSatisfy(\.persons.isEmpty), !s.isNew { doubts("nie ma na liście: „\(name)”") }
        if s.isFuture { doubts("mowa o tym, co będzie") }
        if s.isOther {
            lastEntries = s.subjects.reduce(into: Set<Entry>()) { $0.formUnion($1.entries) }
            if s.hasRelation { walkins += s.subjects.flatMap(\.persons) }  // "przywiozła męża, Jan Kos się nazywa"
            return mentioned.formUnion(lastEntries)
        }
        if let mood = fateOfRest(s) { rest = mood; mentionedBeforeRest = mentioned; lastMood = mood; return words.append(s.text) }
        if isAside(s) { return }
        settle(s, sentence)
    }

    /// People with what is said of each.
    private mutating func settle(_ s: AttendanceSegment, _ sentence: Sentence) {
        guard let assigned = s.assigned(fallback: fallback(s, sentence)) else { return doubts("nie wiadomo, o kim to mowa") }
        // "LZS w komplecie na zawodach, więc ich nie liczcie"
        if s.strikes, assigned.contains(where: { $0.mood == .present && $0.predicate != nil }) { doubts("sprzecznie o tych samych osobach") }
        if isUnclear(s) { doubts("niejasne słowa przy osobach z listy") }
        let isSum = ["czyli", "wiec", "zatem", "so"].contains(sentence.words[0].form) && !lists.isEmpty
        if corrects || isSum, s.hasOnly, s.predicates.isEmpty, s.subjects.allSatisfy({ $0.quantity == nil }), restate(s) { return }
        if s.corrects, listsAnew(s), restate(s) { return }
        if leavesOpen(s) { return doubts("wszyscy, a potem ktoś wymieniony") }
        if s.dividesRest { divideRest(assigned.first?.mood) }
        if let group = s.divided { divide(group, assigned.prefix(1).map { ($0.subject.entries, $0.mood) }) }
        for (subject, predicate, mood) in assigned {
            carry(narrowed(subject, predicate, s), predicate, s.hasUnsure && mood != .absent ? .unsure : mood, s)
        }
        if !s.exceptions.isEmpty { exceptions(s, assigned.first?.subject, assigned.first?.mood) }
        words.append(s.text)
        carried = s.predicates.first?.said ?? carried
    }

    mutating func ask(_ s: AttendanceSegment) {
        // "Kto oddaje klucze, my czy gmina?": about something else
        if s.unknownWords > 0, s.predicates.allSatisfy({ $0.said == nil }) { return }
        for subject in s.subjects { unknown.formUnion(subject.entries) }
    }

    /// Exceptions whose "all" stands elsewhere, or nowhere.
    mutating func exceptions(_ s: AttendanceSegment, _ subject: AttendanceSubject?, _ mood: AttendancePredicate.Mood?) {
        guard let subject, subject.quantity == nil, !subject.items.isEmpty else { return except(s.exceptions, mood, subject?.quantity) }
        // "oprócz 3 byli 4 i 5": 3 too; "bez 3 byli 4 i 5": who knows
        if s.includesExceptions, let mood, mood == .present || mood == .absent { enter(s.exceptions, mood) } else { doubts("wyjątek od kilku osób") }
    }

    /// "Komplet, a pani Ewa upiekła szarlotkę": nothing new of one who was there.
    func isRemark(_ s: AttendanceSegment) -> Bool {
        everybody == .present && !corrects && s.subjects.allSatisfy { $0.entries.isDisjoint(with: absent) } && (!s.isAfterAll || s.isIncluded)
            && !s.hasOnly && s.exceptions.isEmpty && s.replaced.isEmpty && s.unknownWords > 0 && s.unknownName == nil && s.doubt == nil && !s.isFuture
            && s.predicates.allSatisfy { $0.said == nil || $0.said == .present || $0.said == .neutral } && !s.subjects.isEmpty
                && s.subjects.allSatisfy { $0.persons.isEmpty && $0.quantity == nil && !$0.isOpen }
    }

    /// What holds for people of whom the segment says nothing.
    func fallback(_ s: AttendanceSegment, _ sentence: Sentence) -> AttendancePredicate.Mood? {
        if sentence.words[0].form == "ani", s.predicates.isEmpty { return .absent }  // "ani przedszkola, ani policji"
        if s.divided != nil || s.dividesRest { return .present }
        if s.isAfterAll, s.isNew, s.subjects.allSatisfy({ $0.items.isEmpty && $0.quantity == nil && !$0.persons.isEmpty }) { return .present }
        if s.isAfterAll, s.hasSubject { return .absent }
        if s.isAddition { return lastMood ?? .present }
        if s.subjects.allSatisfy({ $0.items.isEmpty && $0.quantity == nil }) { return .present }
        if let mood = bareRest(s) ?? otherSide(s) { return mood }
        if let everybody, s.isIncluded { return everybody }
        if let bareMood { return bareMood }
        if s.subjects.allSatisfy({ $0.quantity == .all }) { return .present }
        if carried == .absent || lastMood == .absent { return s.subjects.allSatisfy { $0.items.isEmpty } ? .present : nil }
        return .present
    }

    /// A verb alone: a heading, a refinement of what stood before, or a remark.
    mutating func withoutSubject(_ s: AttendanceSegment) {
        if let reason = s.doubt, !s.predicates.isEmpty { doubts(reason) }
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
        if !lastEntries.isEmpty {
            // "miał być, ale nie wiem, czy dotarł"
            if s.isIndirectQuestion, lastMood == .plan || s.hasUnsure { return unknown.formUnion(lastEntries) }
            if s.isOfSame, mood == .absent {
                (present, mentioned) = (present.subtracting(lastEntries), mentioned.subtracting(lastEntries))
                return enter(lastEntries, .absent)
            }
            // "zajrzała tylko przeprosić, więc proszę jej nie liczyć"
            if s.strikes, !s.strikesOut, mood == .absent, lastEntries.count == 1 { return enter(lastEntries, .absent) }
            return refine(mood)
        }
        if takesUp(s, mood) { return }
        if s.hasOnly || s.isAfterAll, s.unknownWords > 0, mood == .absent { return doubts("nie wiadomo, o kim to mowa") }
        if s.hasUnknownPeople, mood == .present || mood == .absent {
            return doubts("nie wiadomo, o kim to mowa")
        }
        if let name = s.unknownName, mood != .neutral { return doubts("nie ma na liście: „\(name)”") }
        guard s.unknownWords == 0, s.counts.isEmpty || mood == .absent else { return }
        if s.isAboutWriter { return }
        if mood == .unsure, lastEntries.isEmpty, saidGeneral { return doubts("nie jest pewne, czy wszyscy") }
        bareMood = mood == .neutral ? bareMood : mood
        if mood == .unsure { bareMood = nil }
    }

    mutating func carry(_ subject: AttendanceSubject, _ predicate: AttendancePredicate?, _ mood: AttendancePredicate.Mood,
        _ s: AttendanceSegment) {
        if s.represents, !subject.persons.isEmpty, s.subjects.contains(where: { !$0.items.isEmpty }) {
            return doubts("nie wiadomo, czy to zastępstwo")
        }
        if mood == .present, predicate == nil, subject.quantity == nil, subject.entries.count == 1, !s.hasOnly, !s.isAddition, s.divided == nil {
            lone.formUnion(subject.entries)
        }
        if mood == .excused, s.isAfterAll || s.hasOnly { contrasted.formUnion(subject.entries) }
        if mood == .unsure, subject.entries.count > 2, subject.entries == roll.women || subject.entries == roll.men { doubts("nie jest pewne") }
        if mood == .doubtful { return doubts("niejasne słowa przy osobach z listy") }
        if mood == .unsure, !s.hasOnly, !s.isAfterAll, isOfReason(subject, predicate) { (lastEntries, lastMood) = (subject.entries, .absent); return }
        lastMood = mood
        lastEntries = subject.entries
        if s.isReplacement || mood != .absent && mood != .unsure || s.isNew && predicate?.isBareNo == true { walkins += subject.persons }
        if s.isReplacement, s.subjects.filter({ !$0.items.isEmpty }).count > 1 { doubts("nie wiadomo, kto za kogo") }
        if subject.quantity != nil, s.saysHow || [.unsure, .plan, .doubtful].contains(mood) || mood == .excused && subject.quantity != .rest {
            return doubts("nie jest pewne, czy wszyscy")
        }
        carryQuantity(subject, predicate, mood, s)
    }

    /// "Oprócz Dudy wszyscy. Duda podobno na biwaku": why somebody was away is not certain, that they were is.
    private func isOfReason(_ subject: AttendanceSubject, _ predicate: AttendancePredicate?) -> Bool {
        subject.quantity == nil && subject.persons.isEmpty && !subject.entries.isEmpty && subject.entries.isSubset(of: absent.subtracting(inferred))
            && predicate?.tellsPresence == false
    }

    /// All, nobody, the rest, or people one by one.
    private mutating func carryQuantity(_ subject: AttendanceSubject, _ predicate: AttendancePredicate?, _ mood: AttendancePredicate.Mood,
        _ s: AttendanceSegment) {
        switch subject.quantity {
        case .all?:
            let said = mood == .neutral ? .present : mood
            if said == .absent, predicate?.hasNegation == true, !roll.isPart { return doubts("„wszyscy” z przeczeniem") }
            if let only = subject.only { enterGroup(only, without: subject.except, said) } else { general(said) }
            except(subject.except, said, .all)
        case .nobody?:
            // "nikt nie przyszedł" and "nikogo nie brakowało" negate twice; "nikt", "nobody came" once
            let said: AttendancePredicate.Mood = predicate?.hasNegation == true ? mood : mood == .absent ? .present : .absent
            if mood == .neutral { return }
            lastMood = said
            if let only = subject.only { enterGroup(only, without: subject.except, said) } else { general(said) }
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
            list(subject, predicate, mood, s)
        }
    }

    /// People named one by one.
    mutating func list(_ subject: AttendanceSubject, _ predicate: AttendancePredicate?, _ mood: AttendancePredicate.Mood, _ s: AttendanceSegment) {
        if s.hasOnly, !s.isAfterAll, !s.isNew, s.divided == nil, closed == nil, !subject.entries.isEmpty {
            closed = mood == .absent ? .present : mood == .present ? .absent : closed
        }
        let named = subject.entries.subtracting(subject.except)
        enter(named, mood)
        except(subject.except, mood, .all)
        guard !subject.entries.isEmpty else { return }
        lists.append((mood == .present && predicate?.isPartial == true ? .neutral : mood, named.count, predicate == nil || !s.hasOnly))
    }

    // MARK: The list

    mutating func enter(_ entries: Set<Entry>, _ mood: AttendancePredicate.Mood, instead: Bool = false) {
        if instead { present.subtract(entries); absent.subtract(entries) }
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

    mutating func except(_ entries: Set<Entry>, _ mood: AttendancePredicate.Mood?, _ quantity: AttendanceSubject.Quantity?) {
        guard !entries.isEmpty else { return }
        if quantity == .nobody, mood != nil { return enter(entries, .present) }
        if quantity == nil, mood == nil || everybody != nil { return enter(entries, everybody == .absent ? .present : .absent) }
        switch mood {
        case .absent?: enter(entries, .present)
        case .unsure?: doubts("wyjątek od niepewnego")
        default: enter(entries, .absent)
        }
        if everybody == nil, quantity != .all { general(.present) }
    }

    mutating func general(_ mood: AttendancePredicate.Mood) {
        if [.unsure, .plan, .doubtful, .excused].contains(mood) { return doubts("nie jest pewne, czy wszyscy") }
        if let everybody, everybody != mood { return doubts("sprzecznie o wszystkich") }
        everybody = mood
        saidGeneral = true
    }
}
