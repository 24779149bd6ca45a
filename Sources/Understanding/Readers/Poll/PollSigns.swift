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
