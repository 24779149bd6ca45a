// Marks that somebody put into our list: "2. wtorek 9 lutego, 17:00 <-- ten", "3) … – TAK, z chęcią", "[x] 4. …", "x 5. …".

extension Reading {
    /// "Postawiłem iksy przy tych, w które mogę", "dopisałam przy każdym terminie": the answer stands in our list.
    var pointsToMarks: Bool {
        text.contains { s in s.words.contains { word in DateRemarkWords.pointingToMarks.anyBegins(word.form) } }
    }

    /// The dates that were marked as good, and whether every date has its mark; nil where none has.
    func markedChoice(_ options: [DateOption]) -> (chosen: [Int], isWhole: Bool)? {
        var verdicts: [Int: PollSegment.Verdict] = [:], ahead: [Int: Character] = [:], crosses = Set<Int>(), last: Int?
        for line in words.quoted.split(whereSeparator: \.isNewline) where line.contains(where: { $0.isLetter || $0.isNumber }) {
            let (sign, bare) = Self.signAhead(line)
            guard let own = grammar.numberedLines(bare).first, options.contains(where: { $0.number == own.number }), verdicts[own.number] == nil
            else {
                if let below = last, pointsToMarks, verdicts[below] == nil, below != options.last?.number || !verdicts.isEmpty {
                    verdicts[below] = verdict(below: line)
                }
                last = nil
                continue
            }
            last = own.number
            if let sign { ahead[own.number] = sign }
            let option = options.first { $0.number == own.number }
            if let verdict = option.flatMap({ verdict(behind: own.text, of: $0, options) }) ?? verdict(of: Self.remark(of: own.text), options)
                ?? sign.flatMap({ Self.verdicts[$0] }) { verdicts[own.number] = verdict }
            if sign.map({ "xX".contains($0) }) ?? false || Self.isCross(own.text) { crosses.insert(own.number) }
        }
        // the same sign ahead of every line is how the list was made
        if options.count > 1, ahead.count == options.count, Set(ahead.values).count == 1 { return nil }
        if !crosses.isEmpty, crosses.count < options.count, strikesOut(text) { return (options.map(\.number).filter { !crosses.contains($0) }, true) }
        let chosen = verdicts.filter { $0.value == .good }.keys.sorted()
        guard !chosen.isEmpty || verdicts.count == options.count, !verdicts.isEmpty else { return nil }
        return (chosen, verdicts.count == options.count)
    }

    /// "Skreśliłam te, które odpadają": crosses take away.
    func strikesOut(_ text: [Sentence]) -> Bool {
        text.contains { s in
            s.words.contains { word in DateRemarkWords.strikingOut.anyBegins(word.form) }
        } || grammar.polls.verdict(text, options: [], today: question.today) == .bad
    }

    /// "… g. 10 OK, ale spóźnię się 15 min": what stands behind the last figure that is the date's own.
    private func verdict(behind line: String, of option: DateOption, _ options: [DateOption]) -> PollSegment.Verdict? {
        let own: Set<Int?> = [option.day, option.month, option.year, option.year % 100, option.hour, option.minute]
        var end = line.startIndex, at = line.startIndex
        while let digit = line[at...].firstIndex(where: { $0.isNumber && $0.isASCII }) {
            at = line[digit...].firstIndex { !$0.isNumber || !$0.isASCII } ?? line.endIndex
            guard own.contains(Int(line[digit..<at])) else { break }
            end = at
        }
        guard end > line.startIndex, line[end...].contains(where: \.isNumber) else { return nil }
        return verdict(of: Self.remark(behind: line[end...]), options)
    }

    /// "– NIE (targ)", "x", "<- ten".
    private func verdict(of remark: Substring?, _ options: [DateOption]) -> PollSegment.Verdict? {
        guard let mark = remark, let sign = mark.first, mark.count < 60 else { return nil }
        let isArrow = mark.hasPrefix("<-") || mark.hasPrefix("<=") || sign == "←" || sign == "⬅"
        let text = grammar.sentences(String(mark))
        guard !text.contains(where: \.isQuestion), isArrow || text.count == 1 && text[0].words.count < 8 || text.isEmpty else { return nil }
        if let verdict = grammar.polls.verdict(text, options: options, today: question.today) { return verdict }
        let pointsOnly = text.allSatisfy { $0.words.allSatisfy { DateRemarkWords.pointing.contains($0.form) } }
        return mark.count == 1 ? Self.verdicts[sign] : isArrow && pointsOnly ? .good : nil
    }

    /// "nie mogę" below our line, where the mail program set no mark of quoting.
    private func verdict(below line: Substring) -> PollSegment.Verdict? {
        let text = grammar.sentences(String(line.drop { $0 == ">" || $0.isWhitespace }))
        guard line.count < 60, text.count == 1, text[0].words.count < 6, !text[0].isQuestion else { return nil }
        return grammar.polls.verdict(text, options: [], today: question.today)
    }

    private static func isOfOurLine(_ form: String) -> Bool {
        form.count > 1 && (months[form] != nil || weekdays[form] != nil || DatePlaceWords.ofOurLines.contains(form))
    }

    private static func isCross(_ line: String) -> Bool { remark(of: line).map { ["x", "X"].contains($0) } ?? false }

    private static func remark(of line: String) -> Substring? {
        line.lastIndex(where: \.isNumber).flatMap { remark(behind: line[line.index(after: $0)...]) }
    }

    private static func remark(behind end: Substring) -> Substring? {
        var mark = end.drop { $0.isWhitespace || ",.;)".contains($0) }
        // "środa 14 kwietnia x"
        while case let word = mark.prefix(while: \.isLetter), isOfOurLine(folded(word)) {
            mark = mark.dropFirst(word.count).drop { $0.isWhitespace || ",.;)".contains($0) }
        }
        while let last = mark.last, last.isWhitespace { mark.removeLast() }
        if mark.count == 3, let first = mark.first, "([".contains(first) { mark = mark.dropFirst().dropLast() }  // "(+)"
        return mark.isEmpty ? nil : mark
    }

    /// "> x 3. …", "[x] 3. …", "TAK 3. …": the sign ahead of our line, and the line without it.
    private static func signAhead(_ line: Substring) -> (sign: Character?, bare: String) {
        let clean = line.drop { $0 == ">" || $0.isWhitespace || "•*|#".contains($0) }
        let head = clean.prefix { !$0.isWhitespace }, rest = String(clean.dropFirst(head.count).drop { $0.isWhitespace })
        guard rest.first.map({ $0.isNumber || $0 == "(" }) ?? false, !head.contains(where: \.isNumber) else { return (nil, String(line)) }
        let bare = head.filter { !"[]().:–-".contains($0) }
        let sign: Character? = ["tak": "+", "ok": "+", "yes": "+", "nie": "-", "no": "-"][bare.lowercased()] ?? (bare.count == 1 ? bare.first : nil)
        guard let sign, verdicts[sign] != nil else { return (nil, String(line)) }
        return (sign, rest)
    }

    private static let verdicts: [Character: PollSegment.Verdict] = ["x": .good, "X": .good, "v": .good, "V": .good, "√": .good, "✓": .good,
        "✔": .good, "✅": .good, "☑": .good, "+": .good, "👍": .good, "✗": .bad, "✘": .bad, "❌": .bad, "-": .bad, "–": .bad, "−": .bad, "👎": .bad]
}
