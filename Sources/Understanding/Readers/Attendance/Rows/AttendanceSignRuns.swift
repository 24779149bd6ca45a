// Tables without names, written in a row: "1x 2x 3- 4x (x był, - nie było)", "Po kolei: tak, tak, nie, …, tak i ostatni nie".

extension AttendanceTable {
    /// Nil: no such row. A row of too many or too few words is doubtful, and never read as sentences.
    mutating func readRun(_ own: String) -> AttendanceReading? { marked(own) ?? spoken(own) }

    // MARK: Marks at numbers

    /// "1x 2x 3-": a mark right at each number, then perhaps what the marks mean.
    private mutating func marked(_ own: String) -> AttendanceReading? {
        let pieces = own.split(whereSeparator: { $0.isWhitespace || ",;|".contains($0) }).prefix(100)
        guard let start = pieces.firstIndex(where: { pair($0) != nil }), start < 8 else { return nil }
        let run = pieces[start...].prefix { pair($0) != nil }.compactMap(pair)
        let marks = Set(run.map(\.mark))
        guard run.count > 3, Set(run.map(\.entry)).count == run.count else { return nil }
        let tail = run.count + start < pieces.endIndex ? String(own[pieces[start + run.count].startIndex...]) : ""
        let doubt = AttendanceReading(doubt: "nie wiadomo, co znaczą znaki przy numerach", words: [own])
        let isPlain = !pieces[..<start].contains { $0.contains(where: \.isNumber) } && !speaksFurther(tail)
        guard isPlain, let meaning = meaning(of: marks, legend(tail, marks)) else { return doubt }
        for (entry, mark) in run { verdicts[entry] = meaning[mark] }
        return result([]) ?? doubt
    }

    private func pair(_ piece: Substring) -> (entry: Entry, mark: String)? {
        let digits = piece.filter { $0.isASCII && $0.isNumber }
        guard let n = Int(digits), roll.numbers.contains(n), digits.count < piece.count else { return nil }
        let mark = piece.hasPrefix(digits) ? piece.dropFirst(digits.count) : piece.hasSuffix(digits) ? piece.dropLast(digits.count) : ""
        let form = folded(mark.drop { $0 == "." || $0 == ")" })
        return Self.glued[form] != nil ? (n, form) : nil
    }

    /// What each mark means: as told, else as everywhere; an "x" is the other way.
    private func meaning(of marks: Set<String>, _ legend: [String: Verdict]) -> [String: Verdict]? {
        var out: [String: Verdict] = [:]
        for mark in marks { if let told = legend[mark] ?? Self.glued[mark], told != .ticked { out[mark] = told } }
        let open = marks.subtracting(out.keys), known = Set(out.values)
        guard let mark = open.first else { return out }
        guard open.count == 1, known.count == 1, mark != "o" || !known.contains(.absent) else { return nil }
        out[mark] = known.contains(.present) ? .absent : .present
        return out
    }

    /// "(x był, - nie było)", "o = nieobecni"
    private func legend(_ text: String, _ marks: Set<String>) -> [String: Verdict] {
        let words = tokens(of: text)
        var out: [String: Verdict] = [:]
        for (i, word) in words.enumerated() where marks.contains(word.form) && out[word.form] == nil {
            let told = words[(i + 1)...].drop { ["=", ":"].contains($0.form) || Self.dashes.contains($0.form) && $0.form != word.form }
                .prefix { $0.kind == .word && !marks.contains($0.form) }
            var predicate = AttendancePredicate()
            for token in told {
                guard let sense = lexicon.sense(of: token.form), AttendancePredicate.isPredicate(sense) else { continue }
                predicate.add(AttendanceItem(what: .filler, words: 0..<1), sense)
            }
            if let verdict = Self.verdict(of: predicate) { out[word.form] = verdict }
        }
        return out
    }

    // MARK: Words in the order of the list

    /// As many words of yes and no as there are people.
    private mutating func spoken(_ own: String) -> AttendanceReading? {
        let words = tokens(of: own).filter { $0.kind != .lineEnd && $0.kind != .paragraphEnd }
        if takesLetters(own) { return result([]) }
        let runs = words.count < 150 ? words.indices.compactMap { run(in: words, from: $0) } : []
        guard let (run, range) = runs.first(where: { $0.0.count > 4 }) else { return nil }
        let head = words[..<range.lowerBound], tail = words[range.upperBound...]
        guard head.count < 12, Set(run).count > 1, !names(head), !names(tail) else { return nil }
        let isOdd = run.count != roll.numbers.count || speaksFurther(tail.map { String($0.text) }.joined(separator: " "))
        if isOdd { return AttendanceReading(doubt: "liczba słów „tak” i „nie” nie zgadza się z listą", words: [own]) }
        for (entry, verdict) in zip(roll.numbers.sorted(), run) { verdicts[entry] = verdict }
        return result([])
    }

    /// "tak, nie, tak i ostatni nie": nothing but yes and no, a comma or a small word between.
    private func run(in words: [Token], from start: Int) -> ([Verdict], Range<Int>)? {
        guard let first = verdict(in: words, at: start), start == 0 || verdict(in: words, at: start - 1) == nil else { return nil }
        var out = [first.verdict], i = start + first.length, end = i
        while i < words.count {
            if let (verdict, length) = verdict(in: words, at: i) {
                out.append(verdict)
                (i, end) = (i + length, i + length)
            } else if [",", ";", ".", "/", "|"].contains(words[i].form) || Self.links.contains(words[i].form) { i += 1 } else { break }
        }
        return (out, start..<end)
    }

    /// "nie", "nie było", "był".
    private func verdict(in words: [Token], at i: Int) -> (verdict: Verdict, length: Int)? {
        guard let verdict = Self.column[words[i].form] else { return nil }
        if ["nie", "not"].contains(words[i].form), i + 1 < words.count, lexicon.sense(of: words[i + 1].form) == .present { return (.absent, 2) }
        return (verdict, 1)
    }

    /// "TTNTTN", "110 111 010": a letter or a digit for each.
    private mutating func takesLetters(_ own: String) -> Bool {
        let letters = folded(own.filter { !$0.isWhitespace && $0 != "," })
        let kinds = Set(letters)
        guard letters.count == roll.numbers.count, letters.count > 4, [Set("01"), Set("tn"), Set("yn"), Set("x-"), Set("x0")].contains(kinds) else {
            return false
        }
        for (entry, letter) in zip(roll.numbers.sorted(), letters) { verdicts[entry] = "1tyx".contains(letter) ? .present : .absent }
        return true
    }

    /// Somebody of the list, by number or surname.
    private func names(_ words: ArraySlice<Token>) -> Bool {
        let numbers = words.compactMap(\.number)
        // "od 1 do 12"
        let isWhole = numbers == [roll.numbers.min() ?? 1, roll.highest] || numbers == [roll.numbers.count]
        return !numbers.isEmpty && !isWhole || words.contains { $0.kind == .word && $0.isCapitalised && !roll.bySurname($0.text).isEmpty }
    }

    /// More is told than the marks tell.
    private func speaksFurther(_ text: String) -> Bool {
        let words = tokens(of: text)
        return names(words[...]) || words.contains { word in
            lexicon.sense(of: word.form).map { Self.furtherWords.contains($0) && $0 != .but || $0 == .correction || $0 == .unsure } ?? false
        }
    }

    private static let links: Set<String> = ["i", "oraz", "a", "and", "potem", "dalej", "znow", "znowu", "ostatni", "ostatnia", "last", "wreszcie",
        "then", "again", "pan", "pani", "the", "one", "na", "koncu"]
    private static let glued: [String: Verdict] = ["+": .present, "✓": .present, "✔": .present, "✅": .present, "v": .present, "t": .present,
        "tak": .present, "ob": .present, "yes": .present, "y": .present, "-": .absent, "–": .absent, "−": .absent, "n": .absent, "nie": .absent,
        "no": .absent, "nb": .absent, "✗": .absent, "❌": .absent, "x": .ticked, "×": .ticked, "o": .ticked]
}

extension AttendanceReader {
    /// "1 +\n2 –\n…\nPoprawka: dwójka jednak była": the table as a list, and the correction behind it.
    func withCorrectedTable(_ own: String, _ roll: Roll) -> String? {
        let lines = own.split(whereSeparator: \.isNewline)
        guard let cut = lines.firstIndex(where: { line in
            CorrectionWords.headsOfCorrections.contains(where: folded(line.drop { !$0.isLetter }).hasPrefix)
        }), cut > 0, cut + 3 > lines.count - 1 else { return nil }
        var table = AttendanceTable(lexicon: scanner.lexicon, roll: roll)
        guard let read = table.read(own: lines[..<cut].joined(separator: "\n"))?.attendance,
            Set(read.present + read.absent) == roll.numbers, !read.present.isEmpty else { return nil }
        return "Byli: " + read.present.map(String.init).joined(separator: ", ") + ".\n" + lines[cut...].joined(separator: "\n")
    }

    /// Under marks in our list: "+ Robert Cyran, harcerze", or any line where guests were announced.
    func guestsBelow(_ words: Words, _ text: [Sentence], _ roll: Roll) -> [Person] {
        let isAnnounced = text.contains { $0.words.contains { word in
            word.form.hasPrefix("gosc") || [.new, .newPresent].contains(scanner.lexicon.sense(of: word.form))
        } }
        return words.own.split(whereSeparator: \.isNewline).filter { isAnnounced || $0.hasPrefix("+") }.compactMap { line in
            newcomer(in: tokens(of: String(line)).filter { $0.kind != .lineEnd && $0.kind != .paragraphEnd && $0.form != "+" }, roll, words.writer)
        }
    }
}
