// What remains open: dates under a condition or "jeszcze myślę", and which dates such words are about.

extension PollTally {
    mutating func leaveOpen(_ segment: PollSegment, _ segments: [PollSegment], _ k: Int, _ sentence: Sentence) {
        // "1 czerwca raczej tak, ale ostatecznie potwierdzę w piątek": by when the rest will be known
        if segment.names, segment.has(.hedge), segment.verdictFirst, segments[..<k].contains(where: { $0.names && !$0.has(.hedge) }),
            sentence.words[segment.words].contains(where: { word in replies.anyBegins(word.form) }) {
            hedged = true
            return
        }
        if segment.names {
            if segment.link != .ifOnly || segment.references.contains(where: { $0.side == .identity }) { open.formUnion(union(segment)) }
            // "a jakby dało się o 18": an hour of the condition is a wish
            if segment.link == .ifOnly, segment.references.contains(where: { $0.side == .time || $0.set.isEmpty
                && !$0.isBroad }) { proposal = proposal ?? sentence.text }
            if segment.link != .ifOnly, sentence.isQuestion || segment.unknown == 0 && !segment.has(.hedge),
                segment.references.allSatisfy({ $0.set.isEmpty && !$0.isLost && !$0.isBroad }) { proposal = proposal ?? sentence.text }
            if segment.references.contains(where: \.isLost) { lose(segment, sentence) }
        } else if segment.has(.hedge), !segment.has(.rest), k == 0 || !segments[k - 1].has(.rest) {
            if !isAboutOpenDates(segments, k) { hedged = true }
        }
        else if segment.link == .ifOnly, !segments.contains(where: \.names), dependsOnSomething(segment, sentence) { hedged = true }
        else if segment.link == .ifOnly, segments[..<k].contains(where: \.names) || k == 0, mentionsLater(sentence) { proposal = proposal
            ?? sentence.text }
    }

    /// "Zależy, czy dostanę urlop."
    func dependsOnSomething(_ segment: PollSegment, _ s: Sentence) -> Bool {
        s.words[segment.words].contains { ["zalezy", "depends", "depending"].contains($0.form) }
    }

    func mentionsLater(_ s: Sentence) -> Bool {
        s.words.contains { ["pozniej", "wczesniej", "earlier", "later"].contains($0.form) } && s.words.contains { $0.form.hasPrefix("zacz")
            || $0.form.hasPrefix("start") || $0.form.hasPrefix("przesun") }
    }

    /// "Nad 1.06 jeszcze myślę, odezwę się": what remains open is that date, not the rest.
    private func isAboutOpenDates(_ segments: [PollSegment], _ k: Int) -> Bool {
        segments[..<k].contains { $0.names && $0.has(.hedge) } || leftOpen && segments.allSatisfy { !$0.names }
    }

    /// Whether the sentence left dates of its own open.
    mutating func noteLeftOpen(_ segments: [PollSegment]) {
        leftOpen = segments.contains { $0.names && $0.has(.hedge) } || leftOpen && segments.allSatisfy { !$0.names && $0.has(.hedge) }
    }

    /// "Pracuję od poniedziałku do piątku, ale w tygodniu się wyrwę": what is said last of the same dates counts.
    mutating func concede(_ segments: [PollSegment], _ effects: [PollEffect]) {
        for k in segments.indices.dropFirst() where effects[k] == .plus && segments[k].link == .but && segments[k].names {
            let set = union(segments[k])
            let denied = segments.indices[..<k].filter { effects[$0] == .minus && segments[$0].names && !segments[$0].deniesDate }
            if denied.contains(where: { union(segments[$0]) == set }) { minus.subtract(set) }
        }
    }

    /// "Rano mam pacjentów, czyli piątek odpada": the consequence is what is meant.
    mutating func replaceDenied(before k: Int, _ segments: [PollSegment], _ effects: [PollEffect]) {
        for n in 0..<k where effects[n] == .minus { minus.subtract(union(segments[n])) }
    }

    /// "czyli 1, 3 i 5": the whole row behind the word.
    func explained(_ segments: [PollSegment], _ k: Int) -> Set<Int> {
        let row = segments[(k + 1)...].prefix { [.comma, .and, .or].contains($0.link) && $0.names && $0.verdict == nil && $0.flags.isEmpty }
        return row.reduce(into: union(segments[k])) { $0.formUnion(union($1)) }
    }

    /// "Wszystkie pasują", and "wszystko" or "zawsze" only with a verdict on dates: not "u Państwa wszystko dobrze", "zawsze chętnie przychodzę".
    func speaksOfAllDates(_ segment: PollSegment, _ s: Sentence) -> Bool {
        let words = s.words[segment.words.lowerBound..<min(segment.words.upperBound + 1, s.words.count)]
        let isStrict = words.contains { $0.form.hasPrefix("wszystkie") || $0.form.hasPrefix("kazd") }
        guard !isStrict, words.contains(where: { looseAll.contains($0.form) }) else { return segment.verdict == .good || segment.unknown == 0 }
        // "Jestem do dyspozycji we wszystkich terminach"
        let unread = segment.unknown - words.count { ["jestem", "jestesmy"].contains($0.form) }
        return segment.verdict == .good && unread < 1
            && words.contains { word in DateRemarkWords.fitting.anyBegins(word.form) }
    }

    /// "Jeśli większość woli dwa, dostosujemy się": to that one.
    func adaptsToNamed(_ segments: [PollSegment], _ k: Int, _ s: Sentence) -> Bool {
        segments[k].has(.adapt) && segments[..<k].contains { segment in
            segment.names && s.words[segment.words].contains { ["jesli", "jezeli", "jak", "gdy", "gdyby", "if", "якщо"].contains($0.form) }
        }
    }
}

private let looseAll: Set<String> = ["wszystko", "zawsze", "wszystkim", "wszystkich", "everything", "always", "everyone"]
private let replies = ["potwierdz", "odpisz", "odezw", "odpowi", "znac", "zadzwon", "napisz"]
