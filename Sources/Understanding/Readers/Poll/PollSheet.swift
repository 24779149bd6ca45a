// A list of dates in the answer itself, each in a line of its own with a mark ahead or behind: "1 x⏎2⏎3 x", "+ środa rano⏎- piątek", "[x] 4. czwartek …".

/// The lines of such a list and their marks.
struct PollSheet {
    enum Mark: Sendable {
        case good, bad
        /// "x": chosen, or struck out.
        case cross
        /// "-": no, or the bullet of a list.
        case dash
        /// "?", "+/-": not known yet.
        case open
        case none
    }
    var rows: [(dates: Set<Int>, mark: Mark)]
    /// What stands above and below the list.
    var beside: [Sentence]

    private func dates(_ wanted: Mark) -> Set<Int> { rows.reduce(into: []) { if $1.mark == wanted { $0.formUnion($1.dates) } } }

    /// Dates chosen; nil where the marks can be meant in two ways, or tell only what does not suit.
    /// - Parameters:
    ///   - everything: The numbers of all dates.
    ///   - strikesOut: The words beside the list say that it is crossed out.
    ///   - rest: What those words say of the dates that have no mark.
    func chosen(of everything: Set<Int>, strikesOut: Bool, rest: PollSegment.Verdict?) -> Set<Int>? {
        let crosses = dates(.cross), bare = dates(.none), bad = dates(.bad).union(dates(.dash))
        var good = dates(.good)
        let isWhole = good.union(crosses).union(bare).union(bad).union(dates(.open)) == everything
        // "1 v⏎2 x" takes the second away, "1 x⏎2 -" chooses the first
        if !crosses.isEmpty, strikesOut || !good.isEmpty {
            if good.isEmpty, rest == nil { return isWhole && !bare.isEmpty ? bare : nil }
            if !bad.isEmpty { return nil }
        } else if crosses == everything {
            return nil
        } else {
            good.formUnion(crosses)
        }
        if rest == .good { return everything.subtracting(bad).subtracting(dates(.open)).subtracting(crosses.subtracting(good)) }
        // of a date without a mark nothing was said, unless the list is whole
        guard bare.isEmpty || rest == .bad || isWhole, !good.isEmpty || bad == everything else { return nil }
        return good
    }
}

extension Grammar {
    /// Nil where the answer is no such list: a line speaks of several dates or of none surely, or no line has a mark.
    func pollSheet(_ written: String, _ options: [DateOption], _ today: CalendarDay) -> PollSheet? {
        guard options.count > 1, written.utf8.count < 3_000, written.contains(where: \.isNewline) else { return nil }
        var rows: [(dates: Set<Int>, ahead: PollSheet.Mark, behind: PollSheet.Mark)] = [], beside: [Sentence] = [], seen = Set<Int>()
        for line in written.split(whereSeparator: \.isNewline) where line.contains(where: { !$0.isWhitespace }) {
            if let row = pollRow(line, options, today) {
                guard seen.isDisjoint(with: row.dates) else { return nil }
                seen.formUnion(row.dates)
                rows.append(row)
            } else {
                guard named(in: String(line), options, today, mark: nil)?.isEmpty ?? false else { return nil }
                beside += sentences(String(line))
            }
        }
        guard rows.count > 1 else { return nil }
        // the same dash ahead of every line, or a sign ahead of all that have one behind, is how the list was made
        let areBullets = rows.allSatisfy { $0.ahead == rows[0].ahead } && (rows[0].ahead == .dash || rows.contains { $0.behind != .none })
        let marked = rows.map { (dates: $0.dates, mark: $0.behind != .none ? $0.behind : areBullets ? .none : $0.ahead) }
        return marked.contains { $0.mark != .none } ? PollSheet(rows: marked, beside: beside) : nil
    }

    private func pollRow(_ line: Substring, _ options: [DateOption], _ today: CalendarDay)
        -> (dates: Set<Int>, ahead: PollSheet.Mark, behind: PollSheet.Mark)? {
        let (ahead, bare) = markAhead(line), words = bare.utf8.count < 200 ? sentences(bare).flatMap(\.words) : []
        guard let last = words.prefix(while: isOfRow).last else { return nil }
        if let behind = mark(of: bare[last.text.endIndex...]), let dates = named(in: String(bare[..<last.text.endIndex]), options, today, mark: PollSheet.Mark.none),
            !dates.isEmpty { return (dates, ahead, behind) }
        // "+ oba wtorki po południu"
        guard [.good, .bad, .dash].contains(ahead), let dates = named(in: bare, options, today, mark: ahead), !dates.isEmpty else { return nil }
        return (dates, ahead, .none)
    }

    private func isOfRow(_ word: Token) -> Bool { isOfDate(word) || DatePlaceWords.aheadOfDates.contains(word.form) }

    /// "[x] 1. …", "+ środa", "TAK 3. …": the mark, and the line without it.
    private func markAhead(_ line: Substring) -> (PollSheet.Mark, String) {
        let clean = line.drop { $0.isWhitespace || "•*|".contains($0) }
        if let box = ["[ ]", "[]", "( )"].first(where: clean.hasPrefix) { return (.none, String(clean.dropFirst(box.count).drop { $0.isWhitespace })) }
        let head = clean.prefix { !$0.isWhitespace }
        guard head.count < clean.count, head.count < 4, !head.contains(where: \.isNumber), let mark = signs[folded(head.filter { !"[]().:".contains($0) })]
            else { return (.none, String(clean)) }
        return (mark, String(clean.dropFirst(head.count).drop { $0.isWhitespace }))
    }

    /// What stands behind the date of a line: nothing, a sign, or a word or two that judge it. Nil: something else.
    private func mark(of rest: Substring) -> PollSheet.Mark? {
        let written = rest.filter { !$0.isWhitespace && $0 != "\u{FE0F}" }
        if let sign = signs[written] { return sign }
        let own = written.filter { !"[]().,:;=>_…".contains($0) }
        if own.isEmpty { return PollSheet.Mark.none }
        if let sign = signs[folded(own.drop { "-–—".contains($0) })] ?? signs[own] { return sign }
        let text = sentences(String(rest.drop { !$0.isLetter && !$0.isNumber }))
        guard text.count == 1, text[0].words.count < 8, !text[0].isQuestion, !text[0].words.contains(where: { $0.kind == .number }) else { return nil }
        switch polls.verdict(text, options: [], today: CalendarDay(year: 2000, month: 1, day: 1)) {
        case .good?: return .good
        case .bad?: return .bad
        default: return nil
        }
    }

    /// The dates of a line; nil where it is not sure which, or what is said of them goes against their mark.
    /// - Parameter mark: Nil: the line stands beside the list.
    private func named(in line: String, _ options: [DateOption], _ today: CalendarDay, mark: PollSheet.Mark?) -> Set<Int>? {
        if mark != nil, let copy = dateOptions(in: line, today: today).first {
            return options.contains { $0.number == copy.number && $0.month == copy.month && $0.day == copy.day } ? [copy.number] : nil
        }
        let tally = PollTally(everything: [], isKnown: true)
        var out = Set<Int>()
        for segment in polls.statements(sentences(line), options: options, today: today).segments.joined() {
            guard segment.flags.isDisjoint(with: [.all, .none, .hedge, .except, .other]), mark == nil || !segment.has(.rest) && segment.link != .ifOnly,
                segment.references.allSatisfy({ !$0.isLost && $0.fringe.isEmpty }) else { return nil }
            if mark == .good && segment.verdict == .bad || [.bad, .dash].contains(mark) && segment.verdict == .good { return nil }
            out.formUnion(tally.union(segment))
        }
        return out
    }
}

/// Alone ahead of a date or behind it.
private let signs: [String: PollSheet.Mark] = [
    "+": .good, "++": .good, "v": .good, "√": .good, "✓": .good, "✔": .good, "✅": .good, "☑": .good, "👍": .good, "tak": .good, "ok": .good, "yes": .good,
    "✗": .bad, "✘": .bad, "❌": .bad, "👎": .bad, "☐": .bad, "□": .bad, "⬜": .bad, "nie": .bad, "no": .bad,
    "x": .cross, "xx": .cross, "xxx": .cross, "☒": .cross,
    "?": .open, "??": .open, "❓": .open, "+/-": .open, "±": .open, "-/+": .open, "🤷": .open, ":)": .good, ":-)": .good, "🙂": .good, "😀": .good,
    "😊": .good, ":(": .bad, ":-(": .bad, "🙁": .bad, "😞": .bad, "☹": .bad, "👌": .good, "t": .good, "n": .bad, "y": .good,
    "-": .dash, "–": .dash, "—": .dash, "−": .dash, "--": .dash,
]
