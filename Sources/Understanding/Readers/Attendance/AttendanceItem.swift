// What a sentence under an attendance list is made of: in "1 i Kos byli" people of the list (1, Kos), a word that joins, a word of presence.

struct AttendanceItem: Sendable {
    enum What: Sendable {
        /// People of the list. `options`: one of them, which one is not yet clear.
        case entries(Set<Entry>, options: Bool, named: Naming)
        case sense(AttendanceSense)
        /// "siedem osób", "dwoje".
        case count(Int)
        /// Somebody who is not on the list.
        case person(Person)
        /// Says nothing about attendance, but nobody told us: "szkoda herbaty".
        case unknown(isName: Bool)
        /// A number of what is no person, or of nobody of the list: "3 ciasta", "13".
        case strayNumber
        case filler
    }
    enum Naming: Sendable { case number, name, firstName, calling, group }
    enum Agreement: Sendable { case man, woman, many, unclear }

    var what: What
    var words: Range<Int>
    /// Marks between the word before and this one.
    var gap = ""
    var agreement = Agreement.unclear

    var hasComma: Bool { gap.contains { ",:–—/→".contains($0) } || gap.contains(" -") || gap.contains("- ") || gap.contains("\n") || gap == " + " }
    func isEntry(_ entry: Entry) -> Bool { if case .entries(let entries, _, _) = what { entries == [entry] } else { false } }
    var isNamed: Bool { if case .entries(_, false, let named) = what { named == .name || named == .firstName } else { false } }
    /// "in the middle of a bog": no Polish "and".
    func isArticle(in s: Sentence) -> Bool {
        let i = words.lowerBound
        return words.count == 1 && s.words[i].form == "a" && i > 0 && gap == " " && ListWords.englishBeforeA.contains(s.words[i - 1].form)
    }
    var opens: Bool { gap.contains("(") }
    var closes: Bool { gap.contains(")") }
}

extension Sentence {
    /// The marks between a word and the one before it.
    func gap(before i: Int) -> String {
        guard i > 0, words.indices.contains(i), words[i - 1].text.base == words[i].text.base else { return "" }
        let (from, to) = (words[i - 1].text.endIndex, words[i].text.startIndex)
        return from < to ? String(words[i].text.base[from..<to]) : ""
    }

    /// "…, Kamil\nNIEOBECNI:": a word at the beginning of a line, in capitals or with a colon behind it.
    func opensHeading(at i: Int) -> Bool {
        guard gap(before: i).contains("\n") else { return false }
        let isLoud = words[i].text.count > 3 && words[i].text.allSatisfy(\.isUppercase)
        return isLoud && !words[i - 1].text.allSatisfy(\.isUppercase) || (i + 1 < words.count ? gap(before: i + 1).hasPrefix(":") : endMark == ":")
    }

    /// A word as it was written: "through" is no slip for "though" here.
    func spelling(at i: Int) -> String { words[i].isCorrected ? folded(words[i].text) : words[i].form }

    /// The first mark behind the last word, on the same line.
    var endMark: Character? {
        guard let last = words.last else { return nil }
        return last.text.base[last.text.endIndex...].prefix { !$0.isNewline && !$0.isLetter && !$0.isNumber }.first { !$0.isWhitespace && $0 != ")" }
    }

    /// Plural or singular of a past tense, an adjective: "byli", "obecna", "spóźnił".
    func agreement(at i: Int) -> AttendanceItem.Agreement {
        let form = words[i].form
        if form.hasSuffix("li") || form.hasSuffix("ly") || form.hasSuffix("ni") || form.hasSuffix("ne") { return .many }
        if form.hasSuffix("la") || form.hasSuffix("na") { return .woman }
        return form.hasSuffix("l") || form.hasSuffix("ny") ? .man : .unclear
    }
}
