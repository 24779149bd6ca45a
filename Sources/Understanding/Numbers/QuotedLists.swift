// Numbered lines of our own letter, read back from the quote: dates of a poll, names of an attendance list.

extension Grammar {
    /// "3. czwartek 10 grudnia 2026, godz. 17:00" and its like, in any numbering.
    func dateOptions(in quoted: String, today: CalendarDay) -> [DateOption] {
        var out: [DateOption] = []
        for line in numberedLines(quoted) {
            guard let sentence = sentences(line.text).first, let option = option(line.number, sentences(line.text), sentence, today) else { continue }
            if !out.contains(where: { $0.number == option.number }) { out.append(option) }
        }
        return out.sorted { $0.number < $1.number }
    }

    private func option(_ number: Int, _ all: [Sentence], _ first: Sentence, _ today: CalendarDay) -> DateOption? {
        var date: (day: Int, month: Int)?
        var year: Int?
        var clock: (hour: Int, minute: Int)?
        for sentence in all {
            var i = 0
            while i < sentence.words.count {
                if date == nil, let found = sentence.date(at: i) {
                    date = (found.day, found.month)
                    i += found.length
                    if i < sentence.words.count, let y = sentence.words[i].number, y > 2000 { year = y; i += 1 }
                    if let y = sentence.words[i - 1].number, y > 2000 { year = y }
                    continue
                }
                if clock == nil, let found = sentence.clock(at: i) { clock = (found.hour, found.minute); i += found.length; continue }
                if clock == nil, i > 0, ["o", "godz", "godzina", "at"].contains(sentence.words[i - 1].form), let hour = sentence.words[i].number, hour < 25 { clock = (hour, 0) }
                i += 1
            }
        }
        guard let date else { return nil }
        let assumed = date.month < today.month ? today.year + 1 : today.year
        return DateOption(number: number, year: year ?? assumed, month: date.month, day: date.day, hour: clock?.hour, minute: clock?.minute ?? 0)
    }

    /// Number → name as written, of the attendance list in our letter.
    func invited(in quoted: String) -> [Int: String] {
        var out: [Int: String] = [:]
        for line in numberedLines(quoted) where out[line.number] == nil && line.number == out.count + 1 {
            let words = line.text.split(separator: " ")
            // "st. asp. Piotr Hinc": titles stand before
            guard words.count > 1, words.prefix(4).contains(where: { $0.first?.isUppercase ?? false }) else { continue }
            out[line.number] = line.text
        }
        return out.count > 1 ? out : [:]
    }

    /// Numbered lines of the list that somebody marked, each of them, with a plus or minus at the end.
    func marked(in quoted: String) -> (plus: Set<Int>, minus: Set<Int>)? {
        var plus = Set<Int>(), minus = Set<Int>()
        for line in numberedLines(quoted) {
            guard let mark = line.text.last(where: { !$0.isWhitespace }), let before = line.text.dropLast().last(where: { $0 != mark }), before.isWhitespace || mark != "-" && mark != "x" else { return nil }
            if "+✓✔✅☑".contains(mark) { plus.insert(line.number) } else if "-–—✗✘❌xX".contains(mark) { minus.insert(line.number) } else { return nil }
        }
        return plus.count + minus.count > 2 ? (plus, minus) : nil
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

    /// Lines that begin with a number of one or two digits.
    func numberedLines(_ text: String) -> [(number: Int, text: String)] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let clean = line.drop { $0 == ">" || $0.isWhitespace || $0 == "•" || $0 == "*" }
            let digits = clean.prefix { $0.isNumber && $0.isASCII }
            guard (1...2).contains(digits.count), let number = Int(digits), number > 0 else { return nil }
            let after = clean[digits.endIndex...]
            guard let separator = after.first, ".) \t:-".contains(separator) else { return nil }
            let rest = after.dropFirst().drop { $0 == " " || $0 == "." || $0 == ")" || $0 == "\t" || $0 == "\u{A0}" }
            guard let letter = rest.first, letter.isLetter || letter.isNumber && (separator != "." || after.dropFirst().first == " ") else { return nil }
            return (number, String(rest))
        }
    }
}
