// The whole list copied into the answer, with a word or a sign behind some of the people: "5. Celina Wąsik (kwiaciarnia) – nie było⏎6. Marek Krzykała".

extension AttendanceTable {
    private struct Row {
        var entry: Entry
        /// What was written behind our line.
        var remark: String
    }

    /// The lines as two, "Obecni: 1, 4" and "Nieobecni: 2 (urlop)", and what stands around them.
    /// - Returns: nil where the list is not whole, or its remarks leave open who came.
    func copiedListSpelled(_ own: String) -> SpelledTable? {
        let lines = own.split(whereSeparator: \.isNewline).map(String.init).filter { $0.contains { !$0.isWhitespace } }
        guard roll.lines.count > 2, lines.count >= roll.lines.count, lines.count <= 100 else { return nil }
        let rows = lines.map(row), found = rows.compactMap(\.self)
        guard found.count == roll.lines.count, Set(found.map(\.entry)) == roll.numbers, found.contains(where: { !$0.remark.isEmpty }),
            let first = rows.firstIndex(where: { $0 != nil }) else { return nil }
        var sides: [Verdict: [Row]] = [:], bare: [Row] = []
        for row in found {
            guard !row.remark.isEmpty else { bare.append(row); continue }
            let line = tokens(of: row.remark).filter { $0.kind != .lineEnd && $0.kind != .paragraphEnd }
            var reader = RowVerdictReader(table: self, line: line, start: 0, entry: row.entry, hasVerdict: false)
            guard let verdict = reader.read()?.0, verdict != .unsure, verdict != .ticked else { return nil }
            sides[verdict == .reason ? .absent : verdict, default: []].append(row)
        }
        // whoever has no word beside them is on the other side; with words on both sides that is open
        if !bare.isEmpty {
            guard sides.count == 1, let told = sides.keys.first else { return nil }
            sides[told == .present ? .absent : .present] = bare
        }
        let around = zip(lines, rows).enumerated().filter { $0.element.1 == nil }
        return .rows((around.filter { $0.offset < first }.map(\.element.0) + Self.list("Obecni", sides[.present] ?? [])
            + Self.list("Nieobecni", sides[.absent] ?? []) + around.filter { $0.offset > first }.map(\.element.0)).joined(separator: "\n"))
    }

    private static func list(_ head: String, _ rows: [Row]) -> [String] {
        let people = rows.map { $0.remark.split(separator: " ").count < 3 ? "\($0.entry)" : "\($0.entry) (\($0.remark))" }
        return rows.isEmpty ? [] : ["\(head): \(people.joined(separator: ", "))."]
    }

    /// A line that begins as one of ours does, with its number or without.
    private func row(_ line: String) -> Row? {
        let words = line.split { !$0.isLetter && !$0.isNumber }
        let number = words.first.flatMap { Int($0) }, own = number == nil ? words : Array(words.dropFirst())
        func shared(_ known: Roll.Line) -> Int { zip(own, known.words).prefix { folded($0) == $1 }.count }
        let fit = roll.lines.filter { number == nil || number == $0.entry }.map { ($0, shared($0)) }.filter { $1 > 1 }
        guard let (known, count) = fit.max(by: { $0.1 < $1.1 }), own[..<count].contains(where: { folded($0) == known.surname
            || known.surname.split(separator: "-").last == folded($0)[...] }) else { return nil }
        let rest = line[own[count - 1].endIndex...].drop { !$0.isLetter && !$0.isNumber && !"+-–−✓✔✅✗✘❌".contains($0) }
        return Row(entry: known.entry, remark: rest.split(separator: " ").joined(separator: " "))
    }
}
