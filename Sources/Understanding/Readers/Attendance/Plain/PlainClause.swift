// A stretch of a sentence between commas, colons, brackets and conjunctions: who is named in it and what is said: "Kos nie", "reszta tak".

struct PlainClause: Sendable {
    typealias Mood = AttendancePredicate.Mood
    struct Mention: Sendable {
        var entries: Set<Entry>
        /// One of them, which one is not yet clear.
        var isOpen: Bool
        var isNumber: Bool
        var words: Range<Int>
        /// Named by office or house: "sołtys", "przedszkole".
        var isCalling = false
    }
    /// What stands before it: a comma, a bracket, a dash, a word that opens a contrast.
    enum Opening: Sendable { case start, comma, bracket, contrast, heading }

    var opening = Opening.start
    var mentions: [Mention] = []
    var newcomers: [Person] = []
    var verdict = AttendancePredicate()
    /// Behind the words that tell.
    var verdictEnd = 0
    /// The verb stands before the people.
    var isVerdictFirst = false
    /// Whom the exception names; nil: there is none. Empty: "poza nimi", those named before.
    var except: Set<Entry>?
    /// "z pań", "z nieparzystych": of these only.
    var scope: Set<Entry>?
    /// "za wójta", "zamiast 5": in whose place somebody came.
    var replaced: Set<Entry> = []
    var counts: [Int] = []
    var senses: Set<AttendanceSense> = []
    /// An unknown verb: "poszła spać".
    var hasDeed = false
    /// How many words are in no class.
    var unknownWords = 0
    /// "przyszła", "była": one woman.
    var hasUnknownName = false
    var hasStray = false
    /// "punktualnie", "we własnej osobie": as they should be.
    var isWhole = false
    /// "drugi nie": of two the one that was not named.
    var isOther = false
    /// A colon stands behind it.
    var isHeading = false
    var words: Range<Int> = 0..<0

    var firstForm = ""
    /// A "nie" stands in it, alone or in a phrase.
    var hasNo = false
    var said: Mood? { verdict.said }
    var entries: Set<Entry> { mentions.reduce(into: []) { $0.formUnion($1.entries) } }
    var hasQuantity: Bool { !senses.isDisjoint(with: [.all, .rest, .nobody]) }
    var isAboutPeople: Bool { !mentions.isEmpty || hasQuantity || except != nil || !replaced.isEmpty || isOther }
    var isEmpty: Bool {
        !isAboutPeople && newcomers.isEmpty && verdict.said == nil && counts.isEmpty && senses.isDisjoint(with: PlainClause.telling) && !hasStray
            && scope == nil && !hasUnknownName
    }
    private static let telling: Set<AttendanceSense> = [.restNobody, .noAbsentees, .unsure, .notAll, .half, .future, .correction]
}

/// Words that join people.
let joining: Set<String> = ["i", "oraz", "and", "ani", "a", "та", "і", "й", "lub", "nor", "tudziez", "also", "tez"]

/// "poza tym wszyscy": the others were there.
let everyone: Set<String> = ["wszyscy", "wszystkie", "kazdy", "komplet", "everyone", "everybody"]

/// How people are there of whom nothing else is said.
let wholly: Set<String> = ["punktualnie", "normalnie", "osobiscie", "osobie", "komplet", "komplecie", "kompletna", "planowo", "grzecznie",
    "wzorowo", "czas", "czasie", "miejscu", "listy", "pelna", "stuprocentowo", "konca"]
