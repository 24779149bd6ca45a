// What a layout puts between a name and its verdict, dots and blank lines: "Krystyna Nowak ........ była".

extension AttendanceReader {
    /// The own words as sentences and rows, each mending made once and in its turn: where a blank line is gone, what stood below it is not joined
    /// to the row above as if it were wrapped.
    /// - Returns: the words as they are where there is nothing to mend; nil: a table that can't be read.
    func spelledPlainly(_ own: String, _ roll: Roll) -> String? {
        let table = AttendanceTable(lexicon: scanner.lexicon, roll: roll)
        let own = withJoinedExceptions(own, roll), laid: String
        switch AttendanceGrid(table: table).spelled(own) ?? table.copiedListSpelled(own) ?? table.houseRowsSpelled(own) {
        case .rows(let rows)?: laid = rows
        case .unreadable?: return nil
        case nil: laid = own
        }
        let housed = withoutSlips(laid), numbered = withoutOwnNumbers(housed, roll) ?? housed
        let spelled = withSubtraction(numbered) ?? numbered, headed = withPlainHeads(spelled) ?? spelled
        let dashed = withoutLeaders(headed) ?? headed, tight = withoutGaps(dashed) ?? dashed
        return withCorrectedTable(tight, roll) ?? tight
    }

    /// "Wszyscy oprócz:⏎2. Osuch⏎4. Trojak" on one line.
    private func withJoinedExceptions(_ own: String, _ roll: Roll) -> String {
        let lines = own.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        guard let head = lines.firstIndex(where: { ListWords.endsInException(folded($0)) }) else { return own }
        let below = lines[(head + 1)...].drop { !$0.contains { !$0.isWhitespace } }
        let people = below.prefix { $0.contains { !$0.isWhitespace } }.map { named($0, roll) }.prefix { $0 != nil }.compactMap(\.self)
        guard people.count > 1 else { return own }
        let joined = lines[head].trimmed(":") + " " + people.joined(separator: ", ") + "."
        return (lines[..<head] + [joined] + below.dropFirst(people.count)).joined(separator: "\n")
    }

    /// The number or the name of the one person of a line; nil: it is something else.
    private func named(_ line: String, _ roll: Roll) -> String? {
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.filter { $0.contains { $0 != "-" } }
        guard (1...8).contains(words.count), let first = words.first, !line.contains(":") else { return nil }
        if let number = Int(first) { return roll.numbers.contains(number) ? String(number) : nil }
        return words.contains { !roll.bySurname($0).isEmpty } ? line.drop { !$0.isLetter }.trimmed(",.;") : nil
    }

    /// "4 no - sorry, yes, 5 yes", "4 nie – przepraszam, tak": the second word counts.
    private func withoutSlips(_ own: String) -> String {
        guard own.utf8.count < 3_000, own.contains(where: \.isNumber) else { return own }
        let slip = /(?i)\b(?:no|yes|nie|tak|był|była|nie było)\s*[-–—,.…]+\s*(?:oh,? |o,? |a,? )?(?:sorry|przepraszam|pardon|ups|oops),?\s+(yes|no|tak|nie)\b/
        return own.replacing(slip) { String($0.output.1) }
    }

    /// "jest: Kos, Lis⏎nie ma: Wrona", "+ Kos, Lis⏎- Wrona", with "Obecni:" and "Nieobecni:" for such heads; nil: nothing stands on one of the sides.
    private func withPlainHeads(_ own: String) -> String? {
        let lines = own.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        let heads = lines.map(head), sides = Set(heads.compactMap { $0?.isPresent })
        guard sides.count == 2, heads.contains(where: { $0?.isPlain == false }) else { return nil }
        // a sign ahead of one name each is a row
        let bySigns = zip(lines, heads).filter { $0.1?.isSign ?? false }
        guard bySigns.isEmpty || bySigns.contains(where: { $0.0.contains(",") }) else { return nil }
        return zip(lines, heads).map { line, head in
            head.map { ($0.isPresent ? "Obecni: " : "Nieobecni: ") + line[$0.end...].drop { $0.isWhitespace } } ?? line
        }.joined(separator: "\n")
    }

    /// What a line begins with, as far as it heads a list of people.
    private func head(of line: String) -> (isPresent: Bool, isPlain: Bool, isSign: Bool, end: String.Index)? {
        let start = line.firstIndex { !$0.isWhitespace } ?? line.endIndex
        if start < line.endIndex, let isPresent = ListWords.headSigns[line[start]], case let end = line.index(after: start), end < line.endIndex,
            line[end...].drop(while: { $0.isWhitespace }).first?.isLetter ?? false { return (isPresent, false, true, end) }
        guard let colon = line.firstIndex(of: ":"), colon < line.index(before: line.endIndex) else { return nil }
        let words = folded(line[start..<colon]).split { !$0.isLetter }.joined(separator: " ")
        let isPlain = ListWords.plainHeads[words] != nil
        return (ListWords.plainHeads[words] ?? ListWords.heads[words]).map { ($0, isPlain, false, line.index(after: colon)) }
    }

    /// "Obecni:⏎1. Zofia Gołąb⏎2. Adam Mazur", who are 6 and 9 of our list: a count of their own, without its numbers; nil: the numbers are ours.
    private func withoutOwnNumbers(_ own: String, _ roll: Roll) -> String? {
        let lines = own.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        let rows = lines.map { line -> (number: Int, rest: String)? in
            let start = line.drop { $0.isWhitespace }, digits = start.prefix { $0.isASCII && $0.isNumber }
            guard let number = Int(digits), digits.utf8.count < 3, case let behind = start.dropFirst(digits.count), behind.first == "." || behind.first == ")",
                behind.contains(where: \.isLetter) else { return nil }
            return (number, String(behind.dropFirst().drop { $0.isWhitespace }))
        }
        let named = rows.compactMap(\.self).map { row in
            (row.number, tokens(of: row.rest).prefix(6).filter { $0.kind == .word && $0.isCapitalised }.map { Set(roll.bySurname($0.text).map(\.entry)) })
        }.filter { $0.1.contains { !$0.isEmpty } }
        let others = named.filter { number, names in !names.contains { $0.contains(number) } }
        guard others.count > 1 || !others.isEmpty && others.count == named.count else { return nil }
        return zip(lines, rows).map { $1?.rest ?? $0 }.joined(separator: "\n")
    }

    /// "1-12 -3", "wszyscy -3, -5" with "bez" for the minus; nil: there is none.
    private func withSubtraction(_ own: String) -> String? {
        let lines = own.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        let spelled = lines.map { subtracted($0) ?? $0 }
        return spelled == lines ? nil : spelled.joined(separator: "\n")
    }

    private func subtracted(_ line: String) -> String? {
        guard line.utf8.count < 80, 
            let minus = [", -", ", −", " - ", " – ", " -", " −"].lazy.compactMap({ line.firstRange(of: $0) }).first else { return nil }
        let whole = tokens(of: String(line[..<minus.lowerBound])), taken = line[minus.upperBound...]
        let isRange = whole.count == 3 && whole[0].number != nil && whole[2].number != nil && ["-", "–"].contains(whole[1].form)
        let senses = whole.map { scanner.lexicon.sense(of: $0.form) }
        let isAll = senses.contains { $0 == .all || $0 == .whole } && senses.allSatisfy { [.all, .present, .whole].contains($0) }
        guard isRange || isAll, taken.first?.isNumber ?? false,
            taken.allSatisfy({ $0.isNumber || $0.isWhitespace || "-−,.i".contains($0) }) else { return nil }
        let numbers = taken.split { !$0.isNumber }
        return line[..<minus.lowerBound] + " bez " + numbers.joined(separator: ", ")
    }

    /// "Krystyna Nowak ........ była", with a dash for the dots; nil: there are none.
    private func withoutLeaders(_ own: String) -> String? {
        guard own.contains("....") || own.contains("……") || own.contains("____") else { return nil }
        var out = "", run = 0, hasLeader = false
        for (i, character) in own.enumerated() {
            if ".…_".contains(character) { run += character == "…" ? 3 : 1; continue }
            // the shortest of them may have three dots: "dzielnicowy ... nie"
            if run > 2, i > 0 {
                out += " – "
                hasLeader = true
            } else if run > 0 { out += String(repeating: ".", count: run) }
            run = 0
            out.append(character)
        }
        return hasLeader ? out : nil
    }

    /// "Obecni:\n\nKos, Lis\n\nNieobecni:\n\nWrona", as desktop programs write it: a heading with its names right below, rows one under another.
    /// A sentence that a program has wrapped stands on one line again. Nil: nothing of the kind.
    private func withoutGaps(_ own: String) -> String? {
        let lines = own.split(omittingEmptySubsequences: false) { $0.isNewline }
        var out: [String] = [], gap = 0
        for line in lines.map(String.init) {
            if line.allSatisfy(\.isWhitespace) { gap += 1; continue }
            if gap == 0, let last = out.last, isWrapped(last, before: line) { out[out.count - 1] += " " + line; continue }
            if gap > 0, let last = out.last, !(opensList(last) || isRow(last) && (isRow(line) || opensList(line) && !isSmallWord(line))) {
                out += Array(repeating: "", count: gap)
            }
            gap = 0
            out.append(line)
        }
        let tight = out.joined(separator: "\n")
        return out.count + gap < lines.count ? tight : nil
    }

    /// "… skreślić pana Głowackiego (mieli mecz w Borowej)\ni panią ze świetlicy"; but "nieobecni: 4, 5" below a long row is a row.
    private func isWrapped(_ line: String, before next: String) -> Bool {
        line.count > 55 && !".:;!?".contains(line.last { !$0.isWhitespace } ?? ".") && next.first?.isLowercase ?? false && !isHeaded(next)
    }

    /// "nieobecni: 4, 5"
    private func isHeaded(_ line: String) -> Bool {
        let head = line.prefix { $0 != ":" }
        return head.endIndex < line.endIndex && isVerdict(head)
    }

    /// "Obecni", "nie przyszli"
    private func isVerdict(_ head: Substring) -> Bool {
        let words = tokens(of: String(head)).filter { $0.kind == .word }
        return (1...3).contains(words.count) && words.allSatisfy { [.present, .absent, .no, .excuse].contains(scanner.lexicon.sense(of: $0.form)) }
    }

    /// "Obecni:", "NIE PRZYSZLI"
    private func opensList(_ line: String) -> Bool {
        line.last { !$0.isWhitespace } == ":" || isVerdict(line[...])
    }

    /// "nieobecni" alone on its line, in small letters and without a colon: it may speak of whom stands above.
    private func isSmallWord(_ line: String) -> Bool { line.first { $0.isLetter }?.isLowercase ?? false && !line.contains(":") }

    /// "3. Kos", "- Kos", "+ 4"
    private func isRow(_ line: String) -> Bool {
        line.first { !$0.isWhitespace }.map { $0.isNumber || "+-–—•*✓✔✅❌✗".contains($0) } ?? false
    }
}

extension StringProtocol {
    /// Without such marks and blanks at its end.
    fileprivate func trimmed(_ marks: String) -> String {
        var text = String(self)
        while let last = text.last, last.isWhitespace || marks.contains(last) { text.removeLast() }
        return text
    }
}
