// Rows by house: "Szkoła: Pietrzak⏎OSP: brak⏎GOPS: jest". Who stands for a house came; where nobody does, they did not.

extension AttendanceTable {
    /// The rows as two, "Obecni: 1, 4" and "Nieobecni: 2", and what stands around them; nil: there are not three of them one after another.
    func houseRowsSpelled(_ own: String) -> String? {
        guard own.contains(":"), !roll.lines.isEmpty else { return nil }
        let pieces = Self.pieces(own)
        guard pieces.count < 120, let start = pieces.firstIndex(where: { houseRow($0) != nil }) else { return nil }
        let rows = pieces[start...].prefix { houseRow($0) != nil }.compactMap(houseRow)
        guard rows.count > 2, !pieces[(start + rows.count)...].contains(where: { $0.contains(":") && houses($0.prefix { $0 != ":" }).count > 0 }) else {
            return nil
        }
        var present = Set<Entry>(), absent = Set<Entry>()
        for row in rows { if row.isThere { present.formUnion(row.entries) } else { absent.formUnion(row.entries) } }
        guard !present.isEmpty, present.isDisjoint(with: absent) else { return nil }
        func list(_ head: String, _ entries: Set<Entry>) -> [String] {
            entries.isEmpty ? [] : ["\(head): " + entries.sorted().map(String.init).joined(separator: ", ") + "."]
        }
        return (pieces[..<start] + list("Obecni", present) + list("Nieobecni", absent) + pieces[(start + rows.count)...]).joined(separator: "\n")
    }

    /// Cut at line ends, commas, slashes, and full stops before a capital.
    private static func pieces(_ own: String) -> [String] {
        let lines = own.replacing(" / ", with: "\n").split(whereSeparator: { $0.isNewline || ";,".contains($0) })
        return lines.flatMap { line -> [String] in
            var cut: [String] = [], rest = line.drop { $0.isWhitespace }
            while let stop = rest.firstRange(of: ". "), rest[stop.upperBound...].first?.isUppercase ?? false, rest[..<stop.lowerBound].contains(":") {
                cut.append(String(rest[..<stop.lowerBound]))
                rest = rest[stop.upperBound...]
            }
            return cut + (rest.isEmpty ? [] : [String(rest)])
        }
    }

    /// "Szkoła: Pietrzak", "OSP: brak".
    private func houseRow(_ piece: String) -> (entries: Set<Entry>, isThere: Bool)? {
        guard let colon = piece.firstIndex(of: ":"), piece.count < 80 else { return nil }
        let entries = houses(piece[..<colon])
        var said = tokens(of: String(piece[piece.index(after: colon)...])).filter { $0.kind != .lineEnd && $0.kind != .paragraphEnd }
        while said.last.map({ $0.kind == .mark && ".!".contains($0.form) }) ?? false { said.removeLast() }
        guard !entries.isEmpty, let first = said.first, said.count < 5 else { return nil }
        if let verdict = said.count < 3 ? Self.column[first.form] ?? spoken(first) : nil, entries.count == 1 { return (entries, verdict == .present) }
        if said.count < 3, TableWords.nobody.contains(first.form) { return (entries, false) }
        let named = said.reduce(into: Set<Entry>()) { found, token in found.formUnion(self.named(token) ?? []) }.intersection(entries)
        return named.count == 1 ? (named, true) : nil
    }

    /// Those of the houses or posts before a colon, none where it names a person or tells who came.
    private func houses(_ head: Substring) -> Set<Entry> {
        let words = tokens(of: String(head)).filter { $0.kind != .lineEnd && $0.kind != .paragraphEnd && $0.form != "-" && $0.form != "•" }
        guard (1...4).contains(words.count), words.allSatisfy({ named($0) == nil && lexicon.sense(of: $0.form) == nil }) else { return [] }
        return Set(whole(words[...]).map(\.entry))
    }
}
