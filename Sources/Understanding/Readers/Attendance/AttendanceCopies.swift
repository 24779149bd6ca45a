// Lines of our list that were copied into the answer without a mark of quoting, and a word below them that is about them all: "1. Anna Kowalik⏎
// 2. Bogdan Maj⏎Tych nie było."

extension AttendanceReader {
    /// The lines and what stands below them, block by block; nil where that is not how the answer is made.
    func partsOfCopies(_ own: String, roll: Roll, sentences: (String) -> [Sentence], lines numbered: (String) -> [(number: Int, text: String)])
        -> [AttendancePart]? {
        var parts: [AttendancePart] = [], numbers: [Int] = [], below = ""
        func close() {
            if !numbers.isEmpty { parts.append(AttendancePart(numbers: numbers, own: below, text: sentences(below))) }
            (numbers, below) = ([], "")
        }
        for line in own.split(whereSeparator: \.isNewline).prefix(100).map(String.init) where line.contains(where: { !$0.isWhitespace }) {
            if let entry = copied(line, roll, numbered) {
                if !below.isEmpty { close() }
                numbers.append(entry)
            } else if numbers.isEmpty { return nil } else { below += (below.isEmpty ? "" : "\n") + line }
        }
        close()
        let named = parts.flatMap(\.numbers)
        guard named.count > 1, Set(named).count == named.count, named.count < roll.numbers.count || parts.count > 1,
            parts.allSatisfy({ !$0.text.isEmpty }), parts.contains(where: { $0.numbers.count > 1 && pointsAbove($0.text[0]) }) else { return nil }
        return parts
    }

    /// A line of our list and nothing beside it.
    private func copied(_ line: String, _ roll: Roll, _ numbered: (String) -> [(number: Int, text: String)]) -> Entry? {
        guard line.first(where: { !$0.isWhitespace })?.isNumber ?? false, let (number, text) = numbered(line).first,
            let own = roll.lines.first(where: { $0.entry == number }) else { return nil }
        let words = folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init), known = Set(own.words + [own.surname])
        guard words.contains(own.surname) || words.contains(where: own.surname.split(separator: "-").map(String.init).contains),
            text.last.map({ $0.isLetter || $0.isNumber || "”\".,;)".contains($0) }) ?? false else { return nil }
        let parts = Set(known.flatMap { $0.split(separator: "-").map(String.init) })
        return words.allSatisfy { known.contains($0) || parts.contains($0) || $0.count < 3 } ? number : nil
    }

    /// "Tych nie było", "ci byli", "all of these came": said of those above.
    private func pointsAbove(_ s: Sentence) -> Bool {
        s.words.prefix(3).contains { ListWords.pointingAbove.contains($0.form) }
    }

    /// Of the lines above, and the rest the other way, where one block was copied; with several the reading between lines knows how.
    func readAbove(_ part: AttendancePart, roll: Roll, writer: String) -> AttendanceReading? {
        let group = Set(part.numbers)
        let (reading, _) = readGroup(part.text, roll: roll.restricted(to: group), writer: writer, before: nil)
        guard var attendance = reading.attendance, attendance.present.isEmpty != attendance.absent.isEmpty else { return nil }
        let others = roll.numbers.subtracting(group).sorted()
        if attendance.present.isEmpty { attendance.present = others } else { attendance.absent = others }
        return AttendanceReading(attendance: attendance, words: reading.words)
    }
}
