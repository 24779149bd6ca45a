// Lines of our list that were copied into the answer without a mark of quoting: "1. środa 13 stycznia, 9.00" above "Pasuje mi 2" chooses nothing.

extension Grammar {
    /// The answer without our lines. Of the whole list nothing is left of them; a few of them become what stands above "te odpadają".
    func withoutCopies(_ words: Words, _ question: Question) -> Words {
        let lines = words.own.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        guard (3...200).contains(lines.count) || lines.count == 2, lines.filter({ $0.contains(where: \.isNumber) }).count > 1 else { return words }
        let known = question.options.isEmpty ? dateOptions(in: words.quoted, today: question.today) : question.options
        let options = known.isEmpty ? ownList(words.own, question.today) : known
        if pollSheet(words.own, options, question.today) != nil { return words }
        let copies = lines.map { copied($0, options, question.today) }
        let numbers = Set(copies.compactMap(\.self))
        guard numbers.count > 1 else { return words }
        let marked = zip(lines, copies).filter { $1 == nil }.flatMap { dateOptions(in: $0.0, today: question.today) }.map(\.number)
        var out = words
        let isWhole = options.count > 2 && numbers.union(marked).isSuperset(of: options.map(\.number))
        guard isWhole || marked.isEmpty, let parts = parted(lines, copies) else { return words }
        // "Wszystkie pasują, oprócz:" and the lines of those
        if parts.count == 2, parts[0].numbers.isEmpty, parts[1].own.isEmpty, ListWords.endsInException(folded(parts[0].own)) {
            out.own = parts[0].own.split { $0 == ":" }.joined() + " " + parts[1].numbers.map(String.init).joined(separator: ", ")
            return out
        }
        let isBetween = parts.dropFirst().dropLast().contains { !$0.own.isEmpty } && parts.filter { !$0.numbers.isEmpty }.count > 1
        if isWhole, !isBetween {
            out.own = parts.map(\.own).filter { !$0.isEmpty }.joined(separator: "\n\n")
        } else {
            guard let passages = passages(parts, question) else { return words }
            out.passages = passages
            out.own = passages.map(\.own).joined(separator: "\n\n")
        }
        if known.isEmpty { out.quoted = zip(lines, copies).filter { $1 != nil }.map(\.0).joined(separator: "\n") }
        return out
    }

    /// Blocks of the answer: our lines, and what was written below them.
    private struct Part { var numbers: [Int] = [], lines: [String] = [], own = "" }

    private func parted(_ lines: [String], _ copies: [Int?]) -> [Part]? {
        var parts = [Part()]
        for (line, copy) in zip(lines, copies) {
            if let copy {
                if !parts[parts.count - 1].own.isEmpty || parts.count == 1 && parts[0].numbers.isEmpty { parts.append(Part()) }
                parts[parts.count - 1].numbers.append(copy)
                parts[parts.count - 1].lines.append(line)
            } else if line.contains(where: { !$0.isWhitespace }) {
                parts[parts.count - 1].own += (parts[parts.count - 1].own.isEmpty ? "" : "\n") + line
            }
        }
        return parts.filter { !$0.own.isEmpty || !$0.numbers.isEmpty }
    }

    /// What stands below some of our lines is about them, what stands above the only ones too; nil where it is no verdict, or names dates itself.
    private func passages(_ parts: [Part], _ question: Question) -> [Passage]? {
        func judges(_ own: String) -> Bool {
            let text = sentences(own)
            return !own.isEmpty && !text.contains { $0.words.contains { $0.kind == .number } }
                && polls.verdict(text, options: question.options, today: question.today) != nil
        }
        if parts.count == 2, parts[0].numbers.isEmpty, parts[1].own.isEmpty, judges(parts[0].own) {
            return [Passage(own: parts[0].own, quotedAbove: parts[1].lines.joined(separator: "\n"))]
        }
        guard parts.allSatisfy({ $0.numbers.isEmpty || judges($0.own) }) else { return nil }
        return parts.map { Passage(own: $0.own, quotedAbove: $0.lines.joined(separator: "\n")) }
    }

    /// Where nothing else tells what was offered: three dates or more, numbered from 1 on.
    func ownList(_ own: String, _ today: CalendarDay) -> [DateOption] {
        let options = dateOptions(in: own, today: today)
        return options.count > 2 && options.map(\.number) == Array(1...options.count) ? options : []
    }

    /// The number of a line that is ours and nothing else: no sign ahead, no remark behind.
    private func copied(_ line: String, _ options: [DateOption], _ today: CalendarDay) -> Int? {
        let bare = line.drop { $0.isWhitespace || "•*".contains($0) }
        guard bare.first?.isNumber ?? false, let last = bare.last(where: { !$0.isWhitespace }),
            last.isLetter || last.isNumber || ".,;)".contains(last), let option = dateOptions(in: line, today: today).first,
            let own = options.first(where: { $0.number == option.number }) else { return nil }
        let isSame = own.month == option.month && own.day == option.day && own.hour == option.hour && own.minute == option.minute
        let words = sentences(line).flatMap(\.words)
        return isSame && words.allSatisfy({ isOfDate($0) }) ? option.number : nil
    }

    func isOfDate(_ token: Token) -> Bool {
        token.kind == .number || weekdays[token.form] != nil || months[token.form] != nil || DatePlaceWords.ofOurLines.contains(token.form)
    }
}
