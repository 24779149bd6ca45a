// What is said of whom, in a stretch of a sentence: subjects ("Kos i Lis") and predicates ("nie dotarli").

/// A group of people that one verb speaks of.
struct AttendanceSubject: Sendable {
    enum Quantity: Sendable { case all, rest, nobody }
    /// The single references in order: "1-3", "5", "Kot".
    var items: [Set<Entry>] = []
    /// The last reference may still be one of several people.
    var isOpen = false
    var persons: [Person] = []
    var quantity: Quantity?
    /// Whom the quantity is limited to: "żaden z panów", "nikt z OPS".
    var only: Set<Entry>?
    var except = Set<Entry>()
    /// An "and" has closed the list: after a comma another group begins.
    var isClosed = false
    /// "Kot i reszta"
    var isJoined = false
    var end = 0
    /// An unknown word follows, which may be what they did: "ksiądz modlił się".
    var isFollowedByUnknown = false
    var isFollowedByVerb = false

    var entries: Set<Entry> { items.reduce(into: []) { $0.formUnion($1) } }
    var isEmpty: Bool { items.isEmpty && persons.isEmpty && quantity == nil }
}

/// What is said: words of presence and absence that stand together.
struct AttendancePredicate: Sendable {
    enum Mood: Sendable {
        case present, absent, neutral, unsure, plan, doubtful
        /// "miał dyżur", "dzwonił, że utknął": why somebody may have been away, which itself is not said.
        case excused
    }
    private(set) var mood: Mood?
    private(set) var hasNegation = false
    private var isNegated = false
    /// A "not" with nothing behind it yet: "did not".
    private var endsInNegation = false
    private var isExcused = false
    private(set) var agreement = AttendanceItem.Agreement.unclear
    var saysMore = false
    /// A comma stands before it: perhaps a clause of its own.
    var isApart = false
    /// Late, or early gone: a remark on one who was there.
    private(set) var isPartial = false
    /// An absence that more than an excuse tells: "nie dotarł", and not "nie da rady".
    private(set) var isFirm = false
    /// A word of presence stands in it, whatever it comes to.
    private(set) var tellsPresence = false

    /// "nie mogła przyjść", "była chora", "nie ma nieobecnych": one word after another.
    mutating func add(_ item: AttendanceItem, _ sense: AttendanceSense) {
        if agreement == .unclear { agreement = item.agreement }
        // "nie przybyli i nie usprawiedliwili nieobecności": whose absence is clear
        if sense == .absent, isExcused, mood == .absent { return }
        isExcused = sense == .excuse || sense == .had
        endsInNegation = sense == .no
        if sense == .neutral { isPartial = true }
        if [.present, .newPresent, .come, .can].contains(sense) { tellsPresence = true }
        if sense == .absent || tellsPresence && isNegated { isFirm = true }
        switch sense {
        case .no: (isNegated, hasNegation) = (true, true)
        case .present, .newPresent: if isNegated { mood = .absent } else if mood != .absent, mood != .unsure, mood != .plan
            || sense == .present { mood = .present }
        case .come, .can: if isNegated, mood != .unsure { mood = .absent }
        case .absent: if mood != .unsure { mood = isNegated ? .present : .absent }
        case .excuse, .sent, .replaced: if mood != .unsure { mood = .absent }
        case .neutral: if mood == nil || mood == .excused { mood = .neutral }
        case .had: if mood == nil, !isNegated { mood = .excused }
        case .unsure: mood = .unsure
        case .plan: if mood == nil { mood = .plan }
        case .future: mood = isNegated ? .absent : .doubtful
        default: break
        }
    }

    static let absence: AttendancePredicate = {
        var predicate = AttendancePredicate()
        predicate.mood = .absent
        return predicate
    }()

    var isOpenNegation: Bool { isNegated }
    /// "5 nie": no verb.
    var isBareNo: Bool { endsInNegation && mood == nil }

    /// Another clause of the same sentence about the same people.
    mutating func forgetNegation() { isNegated = false }

    /// A bare "nie" is an absence: "5 i 9 nie".
    var said: Mood? { endsInNegation && mood == .present && !saysMore ? .absent : mood ?? (hasNegation ? (saysMore ? .doubtful : .absent) : nil) }

    static func isPredicate(_ sense: AttendanceSense) -> Bool {
        [.present, .newPresent, .absent, .excuse, .had, .neutral, .come, .can, .no, .unsure, .plan, .future, .sent, .replaced].contains(sense)
    }
}

/// A stretch of a sentence between "ale", "a", "tylko", full stops.
struct AttendanceSegment: Sendable {
    enum Part: Sendable { case subject(AttendanceSubject), predicate(AttendancePredicate) }
    var parts: [Part] = []
    /// Exceptions whose "all" stands elsewhere.
    var exceptions = Set<Entry>()
    /// In whose place somebody came: absent.
    var replaced = Set<Entry>()
    /// "11 osób, bo Zych złamał rękę": of whom only a reason tells.
    var reasons = Set<Entry>()
    /// What asides said of single people.
    var asides: [(Set<Entry>, AttendancePredicate.Mood)] = []
    /// How many there were, or were not.
    var counts: [(count: Int, mood: AttendancePredicate.Mood)] = []
    /// "Wójta zastąpiła Lena Bury".
    var isReplacement = false
    var hasRelation = false
    /// "wszyscy byli zadowoleni": a quality, not presence.
    var saysHow = false
    /// "oprócz pani Wrzos byli jeszcze 2 i 3": they too.
    var includesExceptions = false
    /// "mnie nie było".
    var isAboutWriter = false
    var isIndirectQuestion = false
    /// "u nas go nie było": of whom the clause before spoke, whatever it said.
    var isOfSame = false
    /// "Kreft jednak był": the later word counts.
    var corrects = false
    /// "KGW reprezentowała Maria Kłos"
    var represents = false
    /// "pięć proszę skreślić"
    var strikes = false
    /// "proszę ją skreślić z nieobecnych": from whatever list
    var strikesOut = false
    /// "z panów tylko Kot": the group that is divided.
    var divided: Set<Entry>?
    /// "z reszty tylko Kot"
    var dividesRest = false
    /// "ktoś nie dotarł", "prawie wszyscy": of whom exactly is not said.
    var isVague = false
    /// "nawet wójt": one of all.
    var isIncluded = false
    var hasStrayNumber = false
    var unknownWords = 0
    var unknownName: String?
    /// "organiści nie przyszli": people, and none of the list.
    var hasUnknownPeople = false
    /// "pan Osuch", whom we do not know: never a mere remark.
    var titledUnknown = false
    var isNew = false
    var isAddition = false
    var isAfterAll = false
    var isElsewhere = false
    var isThanks = false
    var isFuture = false
    var hasUnsure = false
    var hasOnly = false
    var noAbsentees = false
    var restNobody = false
    var doubt: String?
    var text = ""

    /// An unknown verb stands right beside a name: "pani Łoś prosi o protokół", "zdjęcia robił pan Zając".
    var touchesVerb = false
    /// Three or more in a row, and no verb beside them: "Frekwencja mierna: 1, 4 i 6".
    var isPlainList: Bool { !hasVerb && subjects.contains { $0.items.count > 2 } }
    /// An unknown word that looks like a verb.
    var hasVerb = false
    /// "przekazałam listę pani Kos": what the writer did.
    var hasFirstPerson = false
    /// Something else is told of one or two people: no word of presence or absence.
    var isOther: Bool {
        (touchesVerb || hasFirstPerson) && !isNew && !isReplacement && !hasOnly && !isAfterAll && !isAddition && exceptions.isEmpty
            && replaced.isEmpty && divided == nil && counts.isEmpty && unknownName == nil
            && predicates.allSatisfy { $0.said == nil } && subjects.allSatisfy { $0.quantity == nil && $0.except.isEmpty && $0.items.count < 3 }
    }

    var subjects: [AttendanceSubject] { parts.compactMap { if case .subject(let subject) = $0 { subject } else { nil } } }
    var predicates: [AttendancePredicate] { parts.compactMap { if case .predicate(let predicate) = $0 { predicate } else { nil } } }
    var hasSubject: Bool { !subjects.isEmpty || !exceptions.isEmpty || !replaced.isEmpty }
    var isEmpty: Bool { parts.isEmpty && exceptions.isEmpty && replaced.isEmpty && counts.isEmpty && !noAbsentees && !restNobody
        && unknownName == nil && !isAddition && !hasStrayNumber && !corrects && !isVague }
}
