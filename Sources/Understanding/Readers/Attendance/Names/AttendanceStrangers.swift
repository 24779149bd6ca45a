// Who is on no list: "za to wójta, choć obiecywał, nie uświadczyliśmy", where no mayor was invited; and lines that head a list within wrapped text.

extension AttendanceReader {
    /// Without what is said of offices that nobody of the list holds.
    func withoutStrangers(_ scanned: Scanned, _ roll: Roll) -> Scanned {
        scanned.map { s, items in
            let clauses = clauses(of: items, s)
            guard let n = clauses.firstIndex(where: { isOfStranger($0, items, s, roll) }) else { return (s, items) }
            var end = n + 1
            while end < clauses.count, !items[clauses[end]].contains(where: isSomebody) { end += 1 }
            let stretch = clauses[n].lowerBound..<clauses[end - 1].upperBound
            let says = items[stretch].contains { item in
                if case .sense(let sense) = item.what { AttendancePredicate.isPredicate(sense) } else { false }
            }
            guard says, stretch.count < items.count || scanned.count > 1 else { return (s, items) }
            return (s, Array(items[..<stretch.lowerBound]) + Array(items[stretch.upperBound...]))
        }.filter { !$0.1.isEmpty }
    }

    /// A mayor, and nobody else.
    private func isOfStranger(_ clause: Range<Int>, _ items: [AttendanceItem], _ s: Sentence, _ roll: Roll) -> Bool {
        guard !s.isQuestion, !items[clause].contains(where: isSomebody) else { return false }
        return clause.contains { k in
            let i = items[k].words.lowerBound, form = s.words[i].form
            guard NamesakeWords.offices.anyBegins(form), form.count < 12, roll.byCalling(form).isEmpty else { return false }
            let isPlaced = i > 0 && NamesakeWords.beforeOffice.contains(s.words[i - 1].form)
            let isTitle = k + 1 < items.count && !items[k + 1].hasComma && s.words[items[k + 1].words.lowerBound].isCapitalised
            return !isPlaced && !isTitle
        }
    }

    private func isSomebody(_ item: AttendanceItem) -> Bool {
        switch item.what {
        case .entries, .person, .count, .strayNumber, .unknown(isName: true), .sense(.all), .sense(.rest), .sense(.nobody), .sense(.restNobody),
            .sense(.except), .sense(.only), .sense(.women), .sense(.men), .sense(.instead), .sense(.replaced), .sense(.sent), .sense(.new): true
        default: false
        }
    }

    // MARK: Lines

    /// "…, Kamil\nNIEOBECNI:", "kto nie: chór\nświetlica też była": what a line heads begins there, though the text was wrapped.
    func withLines(_ scanned: Scanned) -> Scanned {
        var out: Scanned = []
        for (s, items) in scanned {
            var start = 0, hasHeading = false
            for k in items.indices.dropFirst() where items[k].gap.contains("\n") && !items[k].gap.contains(",") {
                let isHead = isHeading(k, items, s)
                hasHeading = hasHeading || isHead || items[start..<k].contains { $0.gap.contains(":") }
                guard isHead || hasHeading && isStatement(k, items) else { continue }
                out.append((s, Array(items[start..<k])))
                start = k
            }
            out.append((s, start == 0 ? items : Array(items[start...])))
        }
        return out
    }

    /// Words of presence or absence up to a colon, or alone in capitals.
    private func isHeading(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        let line = items[k...].prefix { $0.words == items[k].words || !$0.gap.contains("\n") }
        let head = line.prefix { $0.words == items[k].words || !$0.gap.contains(":") }
        guard head.count < 5, !head.contains(where: isSomebody), head.contains(where: { item in
            if case .sense(let sense) = item.what { AttendancePredicate.isPredicate(sense) } else { false }
        }) else { return false }
        return head.count < line.count || line.endIndex == items.count && s.endMark == ":" || s.opensHeading(at: items[k].words.lowerBound)
    }

    private func isStatement(_ k: Int, _ items: [AttendanceItem]) -> Bool {
        let line = items[k...].prefix { $0.words == items[k].words || !$0.gap.contains("\n") }
        return line.contains { if case .entries = $0.what { true } else { false } } && line.contains { item in
            if case .sense(let sense) = item.what { AttendancePredicate.isPredicate(sense) } else { false }
        }
    }
}
