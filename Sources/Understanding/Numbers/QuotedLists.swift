// Numbered lines of our own letter, read back from the quote: dates of a poll, names of an attendance list.

extension Grammar {
    /// "3. czwartek 10 grudnia 2026, godz. 17:00" and its like, in any numbering.
    func dateOptions(in quoted: String, today: CalendarDay) -> [DateOption] {
        var out: [DateOption] = []
        for line in numberedLines(quoted) {
            let all = sentences(line.text)
            guard let option = option(line.number, all, today) else { continue }
            if !out.contains(where: { $0.number == option.number }) { out.append(option) }
        }
        return out.sorted { $0.number < $1.number }
    }

    private func option(_ number: Int, _ all: [Sentence], _ today: CalendarDay) -> DateOption? {
        var date: (day: Int, month: Int)?
        var year: Int?
        var clock: (hour: Int, minute: Int)?
        for sentence in all {
            var i = 0
            while i < sentence.words.count {
                if date == nil, let found = sentence.date(at: i) {
                    date = (found.day, found.month)
                    let within = sentence.words[i..<i + found.length].compactMap(\.number).first { $0 > 2000 }
                    i += found.length
                    if let within { year = within }
                    else if i < sentence.words.count, let y = sentence.words[i].number, y > 2000 { year = y; i += 1 }
                    continue
                }
                if clock == nil, let found = sentence.clock(at: i) { clock = (found.hour, found.minute); i += found.length; continue }
                if clock == nil, i > 0, ["o", "godz", "godzina", "g", "at", "о", "год"].contains(sentence.words[i - 1].form),
                    let hour = sentence.words[i].number,
                    hour < 25 { clock = (hour, 0) }
                if clock == nil, date != nil, let hour = sentence.firstOfSpan(i) { clock = (hour, 0) }
                i += 1
            }
        }
        guard let date else { return nil }
        let assumed = date.month < today.month ? today.year + 1 : today.year
        return DateOption(number: number, year: year ?? assumed, month: date.month, day: date.day, hour: clock?.hour, minute: clock?.minute ?? 0)
    }

    /// Number → name as written, of the attendance list in our letter.
    func invited(in quoted: String) -> [Int: String] {
        let lines = numberedLines(quoted)
        let byLine = ascending(lines, step: 1), withGaps = ascending(lines, step: 5)
        let longer = withGaps.count > byLine.count ? withGaps : byLine
        return longer.count > 1 ? longer : ascending(numberedPieces(quoted), step: 1)
    }

    /// From 1 on, each with a name; whoever was struck leaves a gap (`step` is how far the next number may be). All are numbered in one way: "2 w
    /// Krzewinie" may be a wrapped line.
    private func ascending(_ lines: [(number: Int, mark: Character, text: String)], step: Int) -> [Int: String] {
        var out: [Int: String] = [:]
        var mark: Character?, last = 0
        for line in lines where line.number > last && line.number <= last + step && (mark == nil || mark == line.mark) {
            let words = line.text.split(separator: " ")
            // "st. asp. Piotr Hinc": titles stand before
            guard words.count > 1, words.prefix(4).contains(where: { $0.first?.isUppercase ?? false }) else { continue }
            out[line.number] = line.text
            (mark, last) = (mark ?? line.mark, line.number)
        }
        return out.count > 1 ? out : [:]
    }

    /// "1. Anna Nowak, 2. Jan Kos": a list that some program has run together.
    private func numberedPieces(_ text: String) -> [(number: Int, mark: Character, text: String)] {
        var out: [(number: Int, mark: Character, text: String)] = []
        var rest = text[...]
        var open: (number: Int, mark: Character, from: String.Index)?
        for number in 1...60 {
            guard let (range, mark) = place(of: number, in: rest) else { break }
            if let open { out.append((open.number, open.mark, piece(text[open.from..<range.lowerBound]))) }
            open = (number, mark, range.upperBound)
            rest = text[range.upperBound...]
        }
        if let open { out.append((open.number, open.mark, piece(rest.prefix { !$0.isNewline }))) }
        return out
    }

    private func piece(_ text: Substring)
        -> String { text.split(whereSeparator: { $0.isWhitespace || $0 == ">" || $0 == "|" }).joined(separator: " ").trimmingMarks }

    /// Where "3. " or "3) " stands, with no digit or letter before it.
    private func place(of number: Int, in text: Substring) -> (Range<String.Index>, Character)? {
        let digits = String(number)
        var from = text.startIndex
        while let found = text[from...].firstRange(of: digits) {
            let before = found.lowerBound > text.startIndex ? text[text.index(before: found.lowerBound)] : " "
            if found.upperBound < text.endIndex, !before.isNumber, !before.isLetter, before != ".", before != ":",
                ".)".contains(text[found.upperBound]) {
                let after = text.index(after: found.upperBound)
                if after < text.endIndex, text[after].isWhitespace { return (found.lowerBound..<after, text[found.upperBound]) }
            }
            from = found.upperBound
        }
        return nil
    }

    /// Letter → name: staff under the numbered people, "A. Jan Kos – animator".
    func staff(in quoted: String) -> [String: String] {
        var out: [String: String] = [:]
        for line in quoted.split(whereSeparator: \.isNewline) {
            let clean = line.drop { $0 == ">" || $0.isWhitespace }
            guard let letter = clean.first, let entry = Roll.entry(ofLetter: String(letter)), entry == -(out.count + 1) else { continue }
            let after = clean.dropFirst()
            guard let separator = after.first, ".)".contains(separator), after.dropFirst().first == " " else { continue }
            let name = after.dropFirst(2)
            // "A. Nowak" is a signature
            guard name.split(separator: " ").prefix(2).filter({ $0.first?.isUppercase ?? false }).count == 2 else { continue }
            out[String(letter)] = String(name)
        }
        return out
    }

    /// Lines that begin with a number of one or two digits: "3. ", "3)", "(3)", "3 –", "nr 3:". `mark` is what follows the digits.
    func numberedLines(_ text: String) -> [(number: Int, mark: Character, text: String)] {
        // "16:00" in a cell of its own looks like a line of a list too
        let found = wholeLines(text), rows = found.contains { $0.number == 1 } ? [] : rowsOfCells(text)
        return rows.isEmpty ? found : rows
    }

    /// A table of which a mail program has put every cell into a line of its own: "1⏎Anna Nowak⏎szkoła⏎2⏎Jan Kos⏎OSP".
    private func rowsOfCells(_ text: String) -> [(number: Int, mark: Character, text: String)] {
        let lines = text.split(whereSeparator: \.isNewline).prefix(600)
        guard lines.contains(where: { $0.utf8.count < 40 && $0.filter { !$0.isWhitespace && !">|.)".contains($0) } == "1" }) else { return [] }
        let cells = lines.map { line in String(line.drop { $0 == ">" || $0 == "|" || $0.isWhitespace }).trimmingMarks }.filter { !$0.isEmpty }
        func number(_ cell: String) -> Int? { cell.utf8.count < 4 ? Int(cell.hasSuffix(".") || cell.hasSuffix(")") ? cell.dropLast() : cell[...]) : nil }
        guard let first = cells.firstIndex(where: { number($0) == 1 }) else { return [] }
        var starts = [first]
        while let next = cells[(starts[starts.count - 1] + 1)...].prefix(7).firstIndex(where: { number($0) == starts.count + 1 }) { starts.append(next) }
        // all rows have as many cells as the first, the last too
        let width = starts.count > 1 ? starts[1] - first : 0
        guard starts.count > 2, width > 1, zip(starts, starts.dropFirst()).allSatisfy({ $1 - $0 <= width }) else { return [] }
        return starts.enumerated().map { row, start in
            let end = row + 1 < starts.count ? starts[row + 1] : min(start + width, cells.count)
            return (row + 1, " ", cells[(start + 1)..<end].joined(separator: ", "))
        }
    }

    private func wholeLines(_ text: String) -> [(number: Int, mark: Character, text: String)] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            var clean = line.drop { $0 == ">" || $0.isWhitespace || "•*|#([]".contains($0) }
            // "nr 1: …", "Termin 1: …"
            let label = clean.prefix(while: \.isLetter)
            if listLabels.contains(folded(label)), clean.dropFirst(label.count).first.map({ $0 == " " || $0 == "." }) ?? false {
                clean = clean.dropFirst(label.count).drop { $0 == " " || $0 == "." }
            }
            // "x 1. Jan Kos": somebody marked our line
            if let mark = clean.first, "xXvV+✓✔✅☑✗✘❌-–".contains(mark), clean.dropFirst().first == " " { clean = clean.dropFirst(2) }
            if clean.hasPrefix("x] ") || clean.hasPrefix("X] ") || clean.hasPrefix(" ] ") { clean = clean.dropFirst(3) }
            let digits = clean.prefix { $0.isNumber && $0.isASCII }
            guard (1...2).contains(digits.count), let number = Int(digits), number > 0 else { return nil }
            let after = clean[digits.endIndex...]
            guard let separator = after.first, ".)] \t:-/|–—".contains(separator) else { return nil }
            let rest = after.dropFirst().drop { " .)]\t\u{A0}:|".contains($0) }
            let name = separator == " " || separator == "." ? rest.dropDash : rest.drop { $0 == " " }
            guard let letter = name.first, letter.isLetter || letter.isNumber
                && (separator != "." || after.dropFirst().first == " ") else { return nil }
            return (number, separator, String(name))
        }
    }
}

/// Ahead of the number of a line of ours.
private let listLabels: Set<String> = ["nr", "numer", "termin", "opcja", "propozycja", "wariant", "data", "option", "date", "slot"]

extension Sentence {
    /// "po południu (16-18)", "godz. 16–18": the hour at which it begins.
    fileprivate func firstOfSpan(_ i: Int) -> Int? {
        guard i > 0, i + 1 < words.count, let from = words[i].number, let to = words[i + 1].number, (6...22).contains(from), from < to, to < 25,
            ["-", "–", "—", "−"].contains(markBefore[i + 1]) else { return nil }
        return markBefore[i] == "(" || ["godz", "godziny", "godzinach", "godzina"].contains(words[i - 1].form) ? from : nil
    }
}

extension String {
    fileprivate var trimmingMarks: String {
        var text = self[...]
        while let last = text.last, ",;·".contains(last) || last.isWhitespace { text.removeLast() }
        return String(text.drop { $0.isWhitespace })
    }
}

extension Substring {
    /// "– Anna Nowak" behind a number.
    fileprivate var dropDash: Substring {
        guard let first, "–—-".contains(first) else { return self }
        let rest = dropFirst().drop { $0 == " " }
        if rest.first?.isLetter ?? false { return rest }
        // "1 - 11 maja", "2 - 13.05"; but "1 - 4 tak" are four
        let digits = rest.prefix(while: \.isNumber), behind = rest.dropFirst(digits.count)
        let word = folded(behind.drop { $0 == " " }.prefix(while: \.isLetter))
        let isDate = months[word] != nil || behind.first == "." && (behind.dropFirst().first?.isNumber ?? false) || digits.count == 4
        return isDate && !digits.isEmpty ? rest : self
    }
}
