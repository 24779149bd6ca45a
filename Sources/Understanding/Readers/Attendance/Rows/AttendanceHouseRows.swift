// Rows by house: "Szkoła: Pietrzak⏎OSP - obaj⏎GOPS: jest⏎parafia: nikt". Who stands for a house came; where nobody does, they did not.

extension AttendanceTable {
    /// Whom a row tells of: those of one house.
    private struct HouseRow {
        var present = Set<Entry>(), absent = Set<Entry>()
    }

    /// The rows as two, "Obecni: 1, 4" and "Nieobecni: 2", and what stands around them.
    /// - Returns: nil where there are not three of them one after another; unreadable where beside them stands one that leaves open who came, "OSP: 1"
    ///   of two.
    func houseRowsSpelled(_ own: String) -> SpelledTable? {
        guard own.contains(":") || own.contains(" - ") || own.contains(" – "), own.utf8.count < 3000, !roll.lines.isEmpty else { return nil }
        let pieces = Self.pieces(own)
        guard pieces.count < 120, let start = pieces.firstIndex(where: { houseRow($0) != nil }) else { return nil }
        let rows = pieces[start...].map(houseRow).prefix { $0 != nil }.compactMap(\.self)
        let rest = pieces[(start + rows.count)...]
        guard rows.count > 2 else { return nil }
        if (pieces[..<start] + rest).contains(where: isHalfCounted) { return .unreadable }
        guard !rest.contains(where: { Self.cut($0).map { !houses($0.head).isEmpty } ?? false }) else { return nil }
        let present = rows.reduce(into: Set<Entry>()) { $0.formUnion($1.present) }, absent = rows.reduce(into: Set<Entry>()) { $0.formUnion($1.absent) }
        guard !present.isEmpty, present.isDisjoint(with: absent) else { return nil }
        func list(_ head: String, _ entries: Set<Entry>) -> [String] {
            entries.isEmpty ? [] : ["\(head): " + entries.sorted().map(String.init).joined(separator: ", ") + "."]
        }
        return .rows((pieces[..<start] + list("Obecni", present) + list("Nieobecni", absent) + rest).joined(separator: "\n"))
    }

    /// "OSP: 1", where the list has two of it.
    private func isHalfCounted(_ piece: String) -> Bool {
        guard piece.count < 80, let (head, rest) = Self.cut(piece), case let entries = houses(head), entries.count > 1 else { return false }
        return count(tokens(of: String(rest)).filter { $0.kind == .word || $0.kind == .number }).map { $0 != entries.count } ?? false
    }

    /// Cut at line ends, commas outside of brackets, slashes, and full stops before a capital.
    private static func pieces(_ own: String) -> [String] {
        var lines = [""], depth = 0
        for character in own.replacing(" / ", with: "\n") {
            if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
            if character.isNewline || ";,".contains(character) && depth < 1 {
                lines.append("")
                depth = 0
            } else { lines[lines.count - 1].append(character) }
        }
        return lines.map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }.flatMap { line -> [String] in
            var cut: [String] = [], rest = line
            // no end behind "p." and "ks."
            while let stop = rest.firstRange(of: ". "), rest[stop.upperBound...].first?.isUppercase ?? false, self.cut(rest[..<stop.lowerBound]) != nil,
                rest[..<stop.lowerBound].reversed().prefix(while: \.isLetter).count > 2 {
                cut.append(String(rest[..<stop.lowerBound]))
                rest = rest[stop.upperBound...]
            }
            return cut + (rest.isEmpty ? [] : [String(rest)])
        }
    }

    /// "Szkoła" and "Pietrzak" of "Szkoła: Pietrzak", "Szkoła - Pietrzak".
    private static func cut(_ piece: some StringProtocol) -> (head: Substring, said: Substring)? {
        let text = Substring(piece)
        let mark = [":", " - ", " – ", " — "].lazy.compactMap { text.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
        return mark.map { (text[..<$0.lowerBound], text[$0.upperBound...]) }
    }

    /// Nil: no row of a house, or one that leaves open who of it came.
    private func houseRow(_ piece: String) -> HouseRow? {
        guard piece.count < 80, let (head, rest) = Self.cut(piece) else { return nil }
        let entries = houses(head)
        var said = tokens(of: String(rest)).filter { $0.kind != .lineEnd && $0.kind != .paragraphEnd && !["(", ")"].contains($0.form) }
        while said.last.map({ $0.kind == .mark && ".!".contains($0.form) }) ?? false { said.removeLast() }
        guard !entries.isEmpty, let first = said.first, said.count < 7 else { return nil }
        let named = said.reduce(into: Set<Entry>()) { found, token in found.formUnion(self.named(token) ?? []) }.intersection(entries)
        let isDenied = said.contains { ["nie", "no", "not", "bez", "oprocz"].contains($0.form) }
        if named.count == 1, !isDenied {
            let isWhole = said.contains { TableWords.only.contains($0.form) || $0.kind == .number }
            return HouseRow(present: named, absent: isWhole ? entries.subtracting(named) : [])
        }
        guard named.isEmpty, said.count < 5 else { return nil }
        if TableWords.nobody.contains(first.form), said.count < 3 { return HouseRow(absent: entries) }
        if let count = count(said), count == entries.count { return HouseRow(present: entries) }
        if said.contains(where: { TableWords.whole.contains($0.form) }) { return HouseRow(present: entries) }
        guard entries.count == 1, said.count < 3, let verdict = Self.column[first.form] ?? spoken(first) ?? (said.count == 2 ? spoken(said[1]) : nil),
            said.count == 1 || first.form != "nie" || verdict == .absent else { return nil }
        return HouseRow(present: verdict == .present ? entries : [], absent: verdict == .absent ? entries : [])
    }

    /// "2", "2 z 2", "2/2", "dwóch", "obie"
    private func count(_ said: [Token]) -> Int? {
        let numbers = said.compactMap(\.number)
        if numbers.count == said.filter({ $0.kind != .mark && !["z", "of"].contains($0.form) }).count, let first = numbers.first { return first }
        guard said.count == 1 else { return nil }
        if NamesakeWords.beforeSurname.contains(said[0].form) { return 2 }
        return collectives[said[0].form] ?? numberNouns[said[0].form] ?? cardinals[said[0].form]
    }

    /// Those of the houses or posts before a colon, none where it names a person or tells who came.
    private func houses(_ head: Substring) -> Set<Entry> {
        let words = tokens(of: String(head)).filter { $0.kind != .lineEnd && $0.kind != .paragraphEnd && $0.form != "-" && $0.form != "•" }
        guard (1...4).contains(words.count), words.allSatisfy({ named($0) == nil && lexicon.sense(of: $0.form) == nil }) else { return [] }
        // "SP Dąbie", "SP nr 1": what is told apart by one word
        let lines = whole(words[...]), marks = words.map(\.form)
        let fit = lines.count > 1 && words.count > 1 ? lines.filter { line in marks.dropFirst().allSatisfy { word in
            word == "nr" || line.words.contains { $0.prefix(4) == word.prefix(4) } } } : lines
        return Set((fit.isEmpty ? lines : fit).map(\.entry))
    }
}
