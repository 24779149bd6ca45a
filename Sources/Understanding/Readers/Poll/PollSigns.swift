// Signs behind dates: "22.09 -, 24.09 +", "2+ 4+ 1- 3-", "oba wtorki + , soboty -".

extension Sentence {
    /// The sign that stands behind a word, before a comma, the end or the next date: true for plus; nil for none.
    func sign(behind i: Int) -> Bool? {
        guard words.indices.contains(i) else { return nil }
        let text = words[i].text, end = i + 1 < words.count ? words[i + 1].text.startIndex : text.base.endIndex
        guard text.endIndex <= end else { return nil }
        let gap = text.base[text.endIndex..<end]
        let isTouching = gap.first.map { !$0.isWhitespace } ?? false
        let marks = Array(gap.lazy.filter { $0 != " " }.prefix(2))
        guard let mark = marks.first, let suits = signs[mark] else { return nil }
        if marks.count > 1 { return [",", ";", "/", "\n", ")", "("].contains(marks[1]) ? suits : nil }
        return i + 1 == words.count || isTouching && gap.dropFirst().first == " " ? suits : nil
    }

    /// At least two signs, of which none can be a dash of another meaning.
    var hasSigns: Bool { words.indices.lazy.filter { sign(behind: $0) != nil }.prefix(2).count == 2 }
}

private let signs: [Character: Bool] = ["+": true, "-": false, "–": false, "−": false, "—": false]

extension PollReader {
    /// "1-, 2-, 3+", "1 + (do 19)": a sign behind every number, and nothing else but remarks in brackets.
    func signRow(_ written: String, _ options: [DateOption]) -> [Int]? {
        guard options.count != 1, written.utf8.count < 200, let bare = withoutRemarks(written) else { return nil }
        var row: [(number: Int, suits: Bool)] = [], digits = ""
        for character in bare {
            switch character {
            case "0"..."9": digits.append(character)
            case "+", "-", "–", "−":
                guard let number = Int(digits) else { return nil }
                row.append((number, character == "+"))
                digits = ""
            case " ", ",", ";", ".", "\n": continue
            default: return nil
            }
        }
        let numbers = Set(row.map(\.number)), known = options.isEmpty ? Set(usualNumbers) : Set(options.map(\.number))
        guard digits.isEmpty, row.count > 1, numbers.count == row.count, numbers.isSubset(of: known), row.contains(where: \.suits) else { return nil }
        return row.filter(\.suits).map(\.number).sorted()
    }

    /// Nil where a bracket is not closed, or says under which condition.
    private func withoutRemarks(_ written: String) -> String? {
        var out = "", remark: String?
        for character in written {
            switch (character, remark) {
            case ("(", nil): remark = ""
            case (")", let text?):
                let words = Set(folded(text).split { !$0.isLetter }.map(String.init))
                guard words.isDisjoint(with: DateRemarkWords.conditions), !text.contains("?") else { return nil }
                remark = nil
            case (_, nil): out.append(character)
            default: remark?.append(character)
            }
        }
        return remark == nil ? out : nil
    }
}

extension Grammar {
    /// "+ środa rano⏎- piątek⏎+ wtorek": a sign ahead of every date, in lines of their own, and both kinds of sign; nil where a date has
    /// none, has two, or is not surely one of ours.
    func signedLines(_ written: String, _ options: [DateOption], _ today: CalendarDay) -> [Int]? {
        guard options.count > 1, written.utf8.count < 2_000, written.contains("\n") else { return nil }
        var dates: [Bool: Set<Int>] = [:]
        for line in written.split(whereSeparator: \.isNewline) {
            let bare = line.drop { $0.isWhitespace }
            guard let first = bare.first else { continue }
            guard let sign = lineSigns[first], bare.dropFirst().first?.isWhitespace ?? false else {
                guard named(in: String(bare), options, today, suits: nil)?.isEmpty ?? false else { return nil }
                continue
            }
            guard let named = named(in: String(bare.dropFirst()), options, today, suits: sign), !named.isEmpty,
                named.isDisjoint(with: dates[!sign] ?? []) else { return nil }
            dates[sign, default: []].formUnion(named)
        }
        guard let good = dates[true], dates[false] != nil else { return nil }
        return good.sorted()
    }

    /// The dates of a line; nil where it is not sure which, or what is said of them goes against the sign.
    private func named(in line: String, _ options: [DateOption], _ today: CalendarDay, suits: Bool?) -> Set<Int>? {
        if suits != nil, let copy = dateOptions(in: line, today: today).first {
            let isOurs = options.contains { $0.number == copy.number && $0.month == copy.month && $0.day == copy.day }
            return isOurs ? [copy.number] : nil
        }
        let tally = PollTally(everything: [], isKnown: true)
        var out = Set<Int>()
        for segment in polls.statements(sentences(line), options: options, today: today).segments.joined() {
            guard segment.flags.isDisjoint(with: [.rest, .all, .none, .hedge, .except, .other]), segment.link != .ifOnly || suits == nil,
                segment.references.allSatisfy({ !$0.isLost && $0.fringe.isEmpty }) else { return nil }
            if let suits, segment.verdict == (suits ? .bad : .good) { return nil }
            out.formUnion(tally.union(segment))
        }
        return out
    }
}

/// Ahead of a line.
private let lineSigns: [Character: Bool] = ["+": true, "✓": true, "✔": true, "✅": true, "-": false, "–": false, "—": false, "−": false, "☑": true,
    "☒": true,
    "✗": false, "✘": false, "❌": false, "☐": false, "□": false, "⬜": false]
