// What a word or a few point to, which of the offered dates: "czwartek", "ten ostatni", "10 lutego o 17", "dwójka".

/// The side from which a reference looks at the dates: two sides beside each other narrow each other ("środa rano"),
/// two of the same side add up ("środa, piątek").
enum DateSide: Sendable { case identity, weekday, time, period }

struct DateReference: Sendable {
    var set: Set<Int>
    var side: DateSide
    var words: Range<Int>
    /// Options of the set that may not be meant: a Saturday of "koniec tygodnia", what only one reading of "po 16" names.
    var fringe: Set<Int> = []
    /// A number that no reading finds among the options.
    var isLost = false
    /// "po południu", "wieczorem": nobody's own hour or date; without a match it proposes nothing.
    var isBroad = false
    /// "ten późniejszy", "ta druga": a place among the dates named just before, from the end when negative.
    var rank: Int?
    /// "wracam 22 lutego": the dates before it are denied by the words themselves.
    var isAway = false
    /// "potem", "wcześniej": never of one row with what it lies behind.
    var isThen = false
    /// "nie przed 17": it says itself that the rest suits.
    var isFloor = false
    /// "po lekcjach", "po sesji": beside a date of its own it is a remark.
    var isVague = false
    /// "przed 17", "do 20 lutego": whoever can't before can after.
    var isLimit = false
}

/// A number that may be one of the list, of a day or of an hour; the whole message decides.
struct BareNumber: Sendable {
    enum Shape: Sendable { case listed, digits, cardinal, noun, masculine, genitive, feminine }
    var value: Int
    var shape: Shape
    var words: Range<Int>
}

enum Pointer: Sendable {
    case reference(DateReference)
    case bare(BareNumber)
    /// A number of something else: "2 godziny", "3 osoby".
    case other(length: Int)

    var length: Int {
        switch self {
        case .reference(let r): r.words.count
        case .bare(let b): b.words.count
        case .other(let length): length
        }
    }
}

/// Finds references to the options of one poll.
struct DatePointers {
    let options: [DateOption]
    let choice: ChoiceWords
    let today: CalendarDay
    /// The date that a sentence before named last: "po tej dacie".
    var lastDate: CalendarDay?
    /// The days of which a sentence before spoke last: "przed wyjazdem i po powrocie".
    var lastStretch: DayStretch?
    /// The hour that a sentence before named last, in minutes: "po tej godzinie".
    var lastHour: Int?
    /// Beginnings of the words beside it: "mam inwentaryzację … po inwentaryzacji".
    var stretchWords = Set<String>()
    /// What the last sentence that named dates named: "Potem mogę".
    var mentions: [DateReference] = []
    /// The number of the list that a sentence before named last: "kolejne".
    var lastNumber: Int?
    /// The sentence before named a week by its place: "W tym drugim …".
    var spokeOfWeeks = false
    var numbers: [Int] { options.isEmpty ? Array(usualNumbers) : options.map(\.number).sorted() }
    var highest: Int { options.map(\.number).max() ?? 5 }

    /// "14 albo 16 kwietnia, jeden i drugi tak samo dobry": those just named.
    private func isBothAgain(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 1, i + 2 < s.words.count, ["jeden", "jedna", "jedno"].contains(s.words[i].form), ["i", "oraz", "jak"].contains(s.words[i + 1].form),
            ["drugi", "druga", "drugie"].contains(s.words[i + 2].form), weekdays[s.words[i - 1].form] == nil else { return false }
        return s.words[..<i].contains { $0.kind == .number || weekdays[$0.form] != nil }
    }

    func matching(_ test: (DateOption) -> Bool) -> Set<Int> { Set(options.filter(test).map(\.number)) }

    func at(_ i: Int, _ s: Sentence) -> Pointer? {
        guard s.words.indices.contains(i) else { return nil }
        if let length = decoy(i, s) { return .other(length: length) }
        if s.isOtherWord(i) { return .other(length: 1) }
        if let feast = feast(i, s) { return feast }
        if let day = relativeDay(i, s) { return day }
        if isCountOfRest(i, s) { return .other(length: 1) }
        if ranks(i, s) { return .other(length: 1) }
        if isBothAgain(i, s) { return .other(length: 3) }
        if var limit = away(i, s) ?? limited(i, s), comparative(i, s) == nil, period(i, s) == nil {
            limit.isLimit = true
            limit.isFloor = limit.isFloor || isSaidAsFloor(limit.words, s)
            return .reference(limit)
        }
        if let found = comparative(i, s) ?? period(i, s) ?? date(i, s) ?? clock(i, s) ?? weekday(i, s) ?? edge(i, s)
            ?? partOfDay(i, s) ?? following(i, s) { return .reference(found) }
        if let several = several(i, s) { return .reference(several) }
        if let onwards = onwards(i, s) { return .reference(onwards) }
        if let day = month(i, s) { return .reference(day) }
        if isLabel(i, s) || countsPeople(i, s) { return .other(length: 1) }
        if isCount(i, s) { return .other(length: 1) }
        if counts(i, s) { return .other(length: ["z", "of"].contains(s.words[i + 1].form) ? 3 : s.markBefore[i] == "+" ? 1 : 2) }
        if let n = s.words[i].number, n > 31 { return .other(length: 1) }  // a year, a telephone
        if let range = range(i, s) { return .reference(range) }
        if let day = englishDay(i, s) { return .reference(day) }
        return bare(i, s).map(Pointer.bare)
    }

    /// Keeps the last date of a sentence for the next.
    mutating func note(_ s: Sentence, _ segments: [PollSegment]) {
        let all = segments.flatMap { $0.references + $0.bare.map(early) }
        spokeOfWeeks = weeks.count > 1 && s.words.indices.dropFirst().contains { k in
            // "w pierwszym z tych dwóch tygodni"
            ["tydzien", "tygodniu", "week"].contains(s.words[k].form) && ordinals[s.words[k - 1].form] != nil
                || ["tygodni", "weeks"].contains(s.words[k].form) && s.words.indices.contains { weekOfSeveral($0, s) != nil }
                || weekBefore(k - 1, s) != nil
        }
        if !all.isEmpty { mentions = all }
        lastHour = lastHour(before: s.words.count, s)
        for segment in segments {
            let named = segment.references.filter { $0.side == .identity && !$0.isLost }.flatMap(\.set) + segment.bare.map(\.value)
            if let last = named.filter(numbers.contains).max() { lastNumber = last }
        }
        for i in s.words.indices where s.words[i].kind == .number || ordinals[s.words[i].form] != nil {
            guard let date = s.date(at: i) else {
                lastStretch = stretch(i, s) ?? lastStretch
                continue
            }
            let year = options.first { $0.month == date.month }?.year ?? (date.month < today.month ? today.year + 1 : today.year)
            lastDate = CalendarDay(year: year, month: date.month, day: date.day)
            lastStretch = stretch(i, s)
            stretchWords = Set(s.words.lazy.filter { $0.form.count > 5 }.map { String($0.form.prefix(6)) })
        }
        lastStretch = journey(before: s.words.count, s) ?? lastStretch
    }

    func reference(_ set: Set<Int>, _ side: DateSide, _ words: Range<Int>, fringe: Set<Int> = [], broad: Bool = false) -> DateReference {
        DateReference(set: set, side: side, words: words, fringe: fringe, isBroad: broad)
    }

    /// Two readings: what both name is sure.
    func reference(_ one: Set<Int>, or other: Set<Int>, _ side: DateSide, _ words: Range<Int>) -> DateReference {
        reference(one.union(other), side, words, fringe: one.symmetricDifference(other))
    }

    // MARK: Days

    /// "10 grudnia", "10.12", "od 10 do 12 grudnia", "10-12 stycznia".
    private func date(_ i: Int, _ s: Sentence) -> DateReference? {
        if let span = dateSpan(i, s) ?? rowDay(i, s) { return span }
        guard let date = s.date(at: i) else { return nil }
        let found = matching { $0.day == date.day && $0.month == date.month }
        // "1/3" are two numbers of the list unless there is such a day
        let isNamed = s.words[i..<i + date.length].contains { months[$0.form] != nil && $0.kind == .word }
        guard !found.isEmpty || isNamed || date.day > highest else { return nil }
        if found.isEmpty, !isNamed, s.clock(at: i) != nil { return nil }
        return reference(found, .identity, i..<i + date.length)
    }

    /// "16 i 18 lutego": the first of a row has the month of the last.
    private func rowDay(_ i: Int, _ s: Sentence) -> DateReference? {
        guard let (day, length) = smallNumber(i, s), (1...31).contains(day), s.date(at: i) == nil, s.clock(at: i) == nil else { return nil }
        var next = i + length
        while next < s.words.count, next < i + 8 {
            let isJoined = s.markBefore[next] == "," || s.markBefore[next] == "."
                || rowJoints.contains(s.words[next].form)
            guard isJoined else { return nil }
            if s.words[next].kind == .word, smallNumber(next, s) == nil { next += 1 }
            if let date = s.date(at: next) {
                let found = matching { $0.day == day && $0.month == date.month }
                let isNamed = s.words[next..<next + date.length].contains { months[$0.form] != nil && $0.kind == .word }
                return found.isEmpty || !isNamed ? nil : reference(found, .identity, i..<i + length)
            }
            guard let number = smallNumber(next, s) else { return nil }
            next += number.1
        }
        return nil
    }

    /// "24 września do 5 października", "28.06–2.07": from one whole date to another.
    func wholeSpan(_ i: Int, _ s: Sentence) -> DateReference? {
        guard let from = s.date(at: i), case let next = i + from.length, next < s.words.count else { return nil }
        let isSpelled = ["do", "to", "till", "until", "through", "до"].contains(s.words[next].form) && s.markBefore[next].isEmpty
        let first = CalendarDay(year: year(of: from.month), month: from.month, day: from.day)
        if let (month, end) = endOfMonth(behind: next, from.month, s) {
            let last = CalendarDay(year: year(of: month), month: month, day: 31)
            return reference(matching { first <= $0.date && $0.date <= last }, .period, i..<end)
        }
        guard isSpelled || isDash(s.markBefore[next]), let to = s.date(at: isSpelled ? next + 1 : next) else { return nil }
        let last = CalendarDay(year: year(of: to.month), month: to.month, day: to.day)
        guard first < last else { return nil }
        return reference(matching { first <= $0.date && $0.date <= last }, .identity, i..<(isSpelled ? next + 1 : next) + to.length)
    }

    func dateSpan(_ i: Int, _ s: Sentence) -> DateReference? {
        if let whole = wholeSpan(i, s) { return whole }
        guard let from = s.words[i].number ?? s.ordinal(at: i)?.value, (1...31).contains(from) else { return nil }
        var next = i + (s.ordinal(at: i)?.length ?? 1)
        if next < s.words.count, dayEndings.contains(s.words[next].form) { next += 1 }
        guard next < s.words.count else { return nil }
        if ["do", "a", "to"].contains(s.words[next].form), s.markBefore[next].isEmpty { next += 1 } else if !isDash(s.markBefore[next]) { return nil }
        guard next < s.words.count, let to = s.date(at: next), to.day > from else { return nil }
        let found = matching { $0.month == to.month && (from...to.day).contains($0.day) }
        return reference(found, .identity, i..<next + to.length)
    }

    func isDash(_ mark: String) -> Bool { ["-", "–", "—", "÷", "−"].contains(mark) }

    /// "ten późniejszy wtorek"; without a weekday behind it, a place among the dates named before.
    private func comparative(_ i: Int, _ s: Sentence) -> DateReference? {
        guard let rank = comparatives[s.words[i].form] else { return nil }
        if i + 1 < s.words.count, let day = weekdays[s.words[i + 1].form], s.markBefore[i + 1].isEmpty {
            let same = options.filter { $0.date.weekday == day }.sorted { ($0.date, $0.hour ?? 0) < ($1.date, $1.hour ?? 0) }
            guard same.count > 1 else { return nil }
            return reference([rank < 0 ? same[same.count - 1].number : same[0].number], .weekday, i..<i + 2)
        }
        let isChosen = i > 0 && ["wole", "wybieram", "raczej", "lepszy", "prefer"].contains(s.words[i - 1].form)
            && s.words[..<i].indices.contains { weekdays[s.words[$0].form] != nil
                && s.words[max(0, $0 - 3)..<$0].contains { $0.form == "z" } }  // "z tych dwóch czwartków wolę późniejszy"
        // "wtorek, ale to późniejsze"
        let isNeuter = i > 0 && s.words[i - 1].form == "to" && s.words[i].form.hasSuffix("ejsze")
        guard i > 0, isChosen || isNeuter || demonstratives.contains(s.words[i - 1].form) else { return nil }
        return DateReference(set: [], side: .identity, words: i..<i + 1, isLost: true, rank: rank)
    }

    /// The date at a place among some, in their order.
    func ranked(_ rank: Int, among set: Set<Int>) -> Int? {
        let row = options.filter { set.contains($0.number) }.sorted { ($0.date, $0.hour ?? 0, $0.minute) < ($1.date, $1.hour ?? 0, $1.minute) }
        let at = rank < 0 ? row.count + rank : rank - 1
        return row.count > 1 && row.indices.contains(at) ? row[at].number : nil
    }

    /// "the two evening slots", "dwa czwartki", "the two five o'clock slots": as many as there are.
    private func several(_ i: Int, _ s: Sentence) -> DateReference? {
        guard s.words[i].kind == .word, s.words[i].form != "ten", let n = cardinals[s.words[i].form], n > 1, i + 1 < s.words.count,
            s.markBefore[i + 1].isEmpty, case let at = ["o", "at", "on", "we", "w"].contains(s.words[i + 1].form) ? i + 2 : i + 1, at < s.words.count,
            var found = weekday(at, s) ?? partOfDay(at, s) ?? clock(at, s) else { return nil }
        if found.set.count != n { found.fringe = found.set }
        found.words = i..<found.words.upperBound
        return found
    }
}

/// The numbers of a list that we don't know: a poll of ours usually offers five dates.
let usualNumbers = 1...5

/// Between the days of a row.
private let rowJoints: Set<String> = ["i", "oraz", "lub", "albo", "and", "or", "та", "і", "й", "або", "чи"]

let demonstratives: Set<String> = ["ten", "ta", "te", "tego", "tej", "tym", "the", "ту", "той", "цей"]

private let comparatives: [String: Int] = [
    "pozniejsze": -1, "wczesniejsze": 1,
    "pozniejszy": -1, "pozniejsza": -1, "pozniejszego": -1, "pozniejszej": -1, "dalszy": -1, "dalsza": -1, "later": -1, "late": -1, "пізніший": -1,
    "wczesniejszy": 1, "wczesniejsza": 1, "wczesniejszego": 1, "wczesniejszej": 1, "blizszy": 1, "blizsza": 1, "earlier": 1, "early": 1, "раніший": 1,
]
