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
        if marks.count > 1 { return [",", ";", "/", "\n", ")"].contains(marks[1]) ? suits : nil }
        return i + 1 == words.count || isTouching && gap.dropFirst().first == " " ? suits : nil
    }

    /// At least two signs, of which none can be a dash of another meaning.
    var hasSigns: Bool { words.indices.lazy.filter { sign(behind: $0) != nil }.prefix(2).count == 2 }
}

private let signs: [Character: Bool] = ["+": true, "-": false, "–": false, "−": false, "—": false]
