// Tables without names: marks in the copy of our list, "T T N T", "-3 -6 -11".

extension AttendanceTable {
    /// Marks that somebody put into the copy of our list.
    mutating func read(quoted: String, own: [[Token]]) -> AttendanceReading? {
        // no line of a list is longer, and a wall of signs costs more than its length
        for line in quoted.split(whereSeparator: \.isNewline).prefix(200) where line.utf8.count < 1_000 {
            let row = tokens(of: String(line.drop { $0 == ">" || $0.isWhitespace })).filter { $0.kind != .lineEnd && $0.kind != .paragraphEnd }
            let ahead = Self.leadingSign(row)
            guard let at = row.firstIndex(where: { $0.kind == .number }), at <= (ahead?.length ?? 0), let n = row[at].number,
                roll.numbers.contains(n), row.count > at + 2 else {
                continue
            }
            if let ahead, at == ahead.length {
                verdicts[n] = Self.signs[ahead.sign] ?? .ticked
                ticks[n] = ahead.sign
                continue
            }
            if let verdict = remark(behind: row) { verdicts[n] = verdict; continue }
            if let verdict = bracketed(row) ?? ending(of: row) { verdicts[n] = verdict; continue }
            if let last = row.last, last.spaced, let verdict = Self.signs[last.form]
                ?? (last.form == "-" ? .absent : spoken(last)) { verdicts[n] = verdict } else {
                bare.insert(n)
            }
        }
        bare.subtract(verdicts.keys)
        let isTold = own.joined().contains { token in Self.markingWords.anyBegins(token.form) }
        let isWhole = verdicts.count == roll.numbers.count && verdicts.count > 2
        guard verdicts.count + bare.count == roll.numbers.count, isWhole || isTold && verdicts.count > 0 || own.isEmpty && verdicts.count > 1 else {
            return nil
        }
        walkins = own.filter { line in line.contains { verdict(ofWord: $0.form) != nil } }.compactMap(newcomer)
        return result(own)
    }

    /// "11. Kos, apteka (nb)"
    private func bracketed(_ row: [Token]) -> Verdict? {
        guard row.count > 4, row[row.count - 1].form == ")", row[row.count - 3].form == "(" else { return nil }
        let token = row[row.count - 2]
        return Self.signs[token.form] ?? (Self.dashes.contains(token.form) ? .absent : spoken(token))
    }

    /// "– nie (mąż mówi, że gardło)", "– był, sklep zamknął": what stands behind the last dash of a line.
    private func remark(behind row: [Token]) -> Verdict? {
        guard let dash = row.lastIndex(where: { ["–", "-", "—"].contains($0.form) && $0.spaced }), dash > 1, dash + 1 < row.count else { return nil }
        let told = row[(dash + 1)...].prefix { !["(", ",", ";"].contains($0.form) }
        if told.count == 1, let short = told.first.flatMap({ Self.shorts[$0.form] }) { return short }
        var predicate = AttendancePredicate()
        for token in told {
            guard let sense = lexicon.sense(of: token.form) else { return nil }
            if AttendancePredicate.isPredicate(sense) { predicate.add(AttendanceItem(what: .filler, words: 0..<1),
                sense) } else if sense != .filler { return nil }
        }
        return Self.verdict(of: predicate)
    }

    /// "… Koło Wolontariatu nie było, urlop": the words of presence at the end of a line, or ahead of a comma there.
    private func ending(of row: [Token]) -> Verdict? {
        let ends = [row.count] + row.indices.reversed().filter { [",", "(", ";"].contains(row[$0].form) }.prefix(2)
        return ends.lazy.compactMap { end -> Verdict? in
            var start = end, predicate = AttendancePredicate()
            // "Krystyna Wąs" is no English "was"
            while start > 2, case let token = row[start - 1], !token.isCapitalised || token.text.count > 2 && token.text.allSatisfy(\.isUppercase),
                let sense = lexicon.sense(of: token.form), AttendancePredicate.isPredicate(sense) { start -= 1 }
            guard end - start > 1 || start < end && end < row.count else { return nil }
            for token in row[start..<end] { lexicon.sense(of: token.form).map { predicate.add(AttendanceItem(what: .filler, words: 0..<1), $0) } }
            return Self.verdict(of: predicate)
        }.first
    }

    /// "T T N T T N": as many letters or signs as people, in the order of the list.
    mutating func takesColumn(_ line: Substring) -> Bool {
        // "T N T T (po kolei)"
        let pieces = line.prefix { $0 != "(" }.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" })
        guard pieces.count == roll.numbers.count, pieces.count > 3 else { return false }
        let found = pieces.map { piece in Self.column[folded(piece)] }
        guard found.allSatisfy({ $0 != nil }) else { return false }
        for (entry, verdict) in zip(roll.numbers.sorted(), found) { verdicts[entry] = verdict }
        return true
    }

    /// "1:1 2:1 3:0", "1=tak 2=nie": a number and its verdict in one word each.
    mutating func takesPairs(_ own: String) -> Bool {
        var found: [Entry: Verdict] = [:]
        for piece in own.split(whereSeparator: { $0.isWhitespace || ",;".contains($0) }).prefix(61) {
            let parts = piece.split(whereSeparator: { ":=".contains($0) })
            guard parts.count == 2, let n = Int(parts[0]), roll.numbers.contains(n), found[n] == nil,
                let verdict = (["1": .present, "0": .absent] as [String: Verdict])[String(parts[1])] ?? Self.column[folded(parts[1])] else { return false }
            found[n] = verdict
        }
        guard found.count > 2, Set(found.values).count == 2 else { return false }
        verdicts = found
        return true
    }

    /// "-3 -6 -11", "+1 +2 -3": nothing but numbers with a sign before each.
    mutating func takesSigned(_ own: String) -> Bool {
        var pieces = own.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }).prefix(61)
        // "-3 -5, reszta +"
        let others = pieces.count > 2 && lexicon.sense(of: folded(pieces[pieces.endIndex - 2])) == .rest
            ? pieces.last.flatMap { ["+": Verdict.present, "-": .absent, "–": .absent, "−": .absent][String($0)] } : nil
        if others != nil { pieces = pieces.dropLast(2) }
        guard pieces.count > 1, pieces.count <= 60 else { return false }
        var found: [Entry: Verdict] = [:]
        for piece in pieces {
            let isAhead = piece.first.map { "+-–−".contains($0) } ?? false
            guard let sign = isAhead ? piece.first : piece.last, "+-–−".contains(sign), let n = Int(isAhead ? piece.dropFirst()
                : piece.dropLast()), n > 0, roll.numbers.contains(n), found[n] == nil else { return false }
            found[n] = sign == "+" ? .present : .absent
        }
        (verdicts, rest) = (found, others ?? rest)
        return true
    }

    /// "Kowalik Anna +, Maj -, reszta +": a sign behind every person and behind the rest.
    mutating func takesSignedPeople(_ own: String) -> Bool {
        var found: [Entry: Verdict] = [:], others: Verdict?
        for piece in own.split(whereSeparator: { ",;\n".contains($0) }).prefix(61) where piece.contains(where: { !$0.isWhitespace }) {
            let row = tokens(of: String(piece)).filter { $0.kind != .lineEnd && $0.kind != .paragraphEnd }
            guard others == nil, let last = row.last, row.count > 1 else { return false }
            if row.count < 4, lexicon.sense(of: row[row.count - 2].form) == .rest {
                others = Self.rowSigns[last.form] ?? spoken(last)
                continue
            }
            guard let verdict = Self.rowSigns[last.form] else { return false }
            guard let (entry, end) = person(row, 0), end == row.count - 1, found[entry] == nil else { return false }
            found[entry] = verdict
        }
        guard found.count > 1, found.count < 60, others != nil else { return false }
        (verdicts, rest) = (found, others)
        return true
    }

    /// "Sowa 1, Nowak A.: 1, przedszkole 0": a one for who was there, a nought for who was not.
    mutating func takesDigits(_ own: String) -> Bool {
        var found: [Entry: Verdict] = [:]
        for piece in Self.digitRows(own).prefix(60) {
            let row = tokens(of: String(piece)).filter { $0.kind != .lineEnd && $0.kind != .paragraphEnd }
            guard let digit = row.last, digit.text == "0" || digit.text == "1", digit.spaced, row.count > 1, row.count < 8 else { continue }
            let people = whole(row.dropLast())
            guard Set(people.map(\.entry)).count == 1, let entry = people.first?.entry, found[entry] == nil else { return false }
            found[entry] = digit.text == "1" ? .present : .absent
        }
        guard found.count > 2, Set(found.values).count == 2 else { return false }
        verdicts = found
        return true
    }

    /// Cut at commas, line ends, and full stops behind a digit: "Nowak A.: 0. Kos: 1."
    private static func digitRows(_ own: String) -> [Substring] {
        own.split(whereSeparator: { ",;\n".contains($0) }).flatMap { piece -> [Substring] in
            var rows: [Substring] = [], rest = piece
            while let stop = rest.indices.first(where: { rest[$0] == "." && $0 > rest.startIndex && rest[rest.index(before: $0)].isNumber }) {
                rows.append(rest[..<stop])
                rest = rest[rest.index(after: stop)...]
            }
            return rows + [rest]
        }
    }

    /// Whom the words before a digit name: by surname and initial, else by house.
    func whole(_ words: ArraySlice<Token>) -> [Roll.Line] {
        let name = words.filter { $0.kind == .word }
        let people = roll.lines.filter { line in
            name.contains { $0.isCapitalised && (line.surname == $0.form || line.forms.contains($0.form)) }
        }
        let initial = name.first { $0.text.count == 1 && $0.isCapitalised }?.form.first
        let fit = people.count > 1 && initial != nil ? people.filter { $0.firstName?.first == initial } : people
        if Set(fit.map(\.entry)).count > 1 {
            let exact = fit.filter { line in name.contains { $0.form == line.surname } }
            return exact.isEmpty ? fit : exact
        }
        guard fit.isEmpty else { return fit }
        let houses = name.filter { $0.form.count > 1 }.map { roll.byCalling($0.form) }.filter { !$0.isEmpty }
        guard let first = houses.first else { return [] }
        return houses.dropFirst().reduce(first) { found, next in
            let both = found.filter { line in next.contains { $0.entry == line.entry } }
            return both.isEmpty ? found : both
        }
    }

    /// "L.S. ob.", "W.D.-M. –": letters of the first name and the surname that fit one of the list.
    func dottedInitials(_ line: [Token], _ start: Int) -> (Entry, Int)? {
        var letters = "", i = start
        if i + 2 < line.count, line[i].kind == .number, [".", ")"].contains(line[i + 1].form) { i += 2 }
        while i + 1 < line.count, line[i].kind == .word, line[i].isCapitalised, line[i].text.count < 3, line[i + 1].form == "." {
            letters += String(line[i].form.first!)
            i += 2
            if i < line.count, line[i].form == "-", !line[i].spaced { i += 1 }
        }
        guard letters.count > 1 else { return nil }
        let fit = roll.lines.filter { line in
            line.firstName?.first == letters.first && line.surname.split(separator: "-").compactMap(\.first).elementsEqual(letters.dropFirst())
        }
        let entries = Set(fit.map(\.entry))
        return entries.count == 1 ? entries.first.map { ($0, i) } : nil
    }

    /// "+ 1 3 4" and "- 2 6" below: a sign before a row of numbers.
    mutating func takesSignedRows(_ lines: [[Token]]) -> Bool {
        var found: [Entry: Verdict] = [:]
        for line in lines.prefix(20) {
            guard let sign = line.first, Self.rowSigns[sign.form] != nil, line.count > 1, line[1].spaced || line[1].form == ":" else { return false }
            for piece in line.dropFirst() where ![",", ";", "i", "oraz", "and", ":", "."].contains(piece.form) {
                guard let n = piece.number, roll.numbers.contains(n), found[n] == nil else { return false }
                found[n] = Self.rowSigns[sign.form]
            }
        }
        guard Set(found.values).contains(.present), found.count > 2 else { return false }
        verdicts = found
        return true
    }

    private static let rowSigns: [String: Verdict] = ["+": .present, "-": .absent, "–": .absent, "−": .absent, "✓": .present, "✔": .present,
        "✅": .present, "❌": .absent, "✗": .absent]

    /// "OK", "BRAK", "obecna" behind a line.
    func spoken(_ token: Token) -> Verdict? {
        if let short = Self.shorts[token.form] { return short }
        if token.form == "no" || token.form == "nope" { return .absent }  // elsewhere a label, "no. 3"
        guard let sense = lexicon.sense(of: token.form), [.present, .absent, .no].contains(sense) else { return nil }
        var predicate = AttendancePredicate()
        predicate.add(AttendanceItem(what: .filler, words: 0..<1), sense)
        return Self.verdict(of: predicate)
    }

    /// One person's deed in the past, in no class: "prowadziła". Not "wydawali paczki", "została z dzieckiem".
    static func isDeed(_ token: Token) -> Bool {
        guard !token.form.hasPrefix("zosta"), !token.form.hasPrefix("utkn") else { return false }
        return ["ł", "ła"].anyEnds(token.text)
            || token.form.utf8.count > 5 && ["ila", "yla", "ala"].anyEnds(token.form)
    }

    /// "✔ Kania ✘ Kula ✔ Lis" on one line: a row for each.
    static func cutAtMarks(_ line: [Token]) -> [[Token]] {
        let marks = line.indices.filter { ticks.contains(line[$0].form) }
        guard marks.count > 2, marks.first == 0, marks.last! + 1 < line.count, zip(marks, marks.dropFirst()).allSatisfy({ $1 - $0 > 1 }) else {
            return [line]
        }
        return zip(marks, marks.dropFirst() + [line.count]).map { Array(line[$0..<$1]) }
    }

    private static let ticks: Set<String> = ["✓", "✔", "☑", "✅", "✗", "✘", "❌", "☐", "+"]

    static let column: [String: Verdict] = ["ok": .present, "jest": .present, "był": .present, "byl": .present, "byla": .present,
        "obecny": .present, "obecna": .present, "brak": .absent, "nieobecny": .absent, "nieobecna": .absent, "t": .present,
        "tak": .present, "+": .present, "✓": .present, "✔": .present, "✅": .present,
        "y": .present, "yes": .present, "ob": .present, "n": .absent, "nie": .absent, "-": .absent, "–": .absent, "no": .absent, "nb": .absent,
        "❌": .absent, "✗": .absent]
}
