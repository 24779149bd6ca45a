// Another meeting told of beside the one that was asked about: "Byli wszyscy. Na następne nie przyjdzie Kruk", "poprzednio nie było Kota, teraz wszyscy".

extension AttendanceReader {
    /// Without what is said of another meeting: nobody is recorded by it.
    func withoutOtherMeetings(_ text: [Sentence]) -> [Sentence] {
        var out: [Sentence] = []
        for (at, s) in text.enumerated() {
            guard let other = s.words.indices.first(where: { i in
                Self.opensOther(i, s) || isToCome(i, s) || isLater(i, s) || Self.opensEarlier(i, s) && turnsToThis(from: i, s, text[(at + 1)...].first)
            }) else { out.append(s); continue }
            var start = s.words[...other].indices.last { opensClause($0, s) } ?? 0
            // "Wrona zapowiedziała, że na następne nie przyjdzie"
            if start > 0, s.words[start].form == "ze", !isToCome(other, s) || Self.opensOther(other, s) {
                start = s.words[..<start].indices.last { opensClause($0, s) } ?? 0
            }
            // "Wszyscy, tylko pan Osuch przyjdzie dopiero na następne": not to this one
            if start > 0, s.words[start...other].contains(where: { ["tylko", "only"].contains($0.form) }) { out.append(s); continue }
            let end = s.words.indices.dropFirst(other + 1).first { turnsBack($0, s, from: other) }
            out += [0..<start, (end ?? s.words.count)..<s.words.count].filter { !$0.isEmpty }.map(s.part)
            // "Na następne przyjdą:" and their names
            if end == nil, s.endsInColon { break }
        }
        return out
    }

    private func opensClause(_ i: Int, _ s: Sentence) -> Bool {
        i == 0 || [",", ";", "(", "-", "–"].contains(s.markBefore[i]) || ["ale", "lecz", "but"].contains(s.words[i].form)
    }

    /// "Na grudniowym nie będzie pana Kota", "In May we'll be without him": nothing in that clause was.
    private func isToCome(_ i: Int, _ s: Sentence) -> Bool {
        guard OtherMeetingWords.toCome.contains(s.words[i].form) else { return false }
        let start = s.words[...i].indices.last { opensClause($0, s) } ?? 0
        let end = s.words.indices.dropFirst(i + 1).first { opensClause($0, s) } ?? s.words.count
        return !(start..<end).contains { k in
            guard let (sense, length) = scanner.lexicon.sense(s, at: k), [.present, .absent, .all, .rest, .nobody, .excuse].contains(sense) else { return false }
            // "w styczniu ksiądz będzie nieobecny"
            if s.words[k].form.hasPrefix("nieobecn") || s.words[k].form.hasPrefix("obecn") { return false }
            return !s.words[k..<k + length].contains { OtherMeetingWords.toCome.contains($0.form) }
        }
    }

    /// "w styczniu Baran nie da rady", "do listy na styczeń dopiszcie …": of a month, and nothing in the clause that was.
    private func isLater(_ i: Int, _ s: Sentence) -> Bool {
        guard i + 1 < s.words.count, ["w", "we", "od", "na"].contains(s.words[i].form), s.markBefore[i + 1].isEmpty, months[s.words[i + 1].form] != nil,
            s.words[i + 1].number == nil else { return false }
        let start = s.words[...i].indices.last { opensClause($0, s) } ?? 0
        let end = s.words.indices.dropFirst(i + 1).first { opensClause($0, s) } ?? s.words.count
        return !(start..<end).contains { k in
            s.words[k].text.hasSuffix("ł") || ["la", "lo", "li", "ly", "lam", "lem", "no", "to"].anyEnds(s.words[k].form) && s.words[k].form.count > 3
                || [.all, .nobody, .rest].contains(scanner.lexicon.sense(s, at: k)?.sense)
                // "W grudniu nieobecni: 3 i 5"
                || ["nieobecn", "obecn", "brak", "absent", "present"].anyBegins(s.words[k].form)
        }
    }

    /// "ostatnio", "ostatnim razem", "tydzień temu", "we wrześniu".
    private static func opensEarlier(_ i: Int, _ s: Sentence) -> Bool {
        if OtherMeetingWords.earlier.contains(s.words[i].form) {
            return s.words[i].form != "ostatnim" || i + 1 < s.words.count && s.words[i + 1].form == "razem"
        }
        return i + 1 < s.words.count && ["w", "we"].contains(s.words[i].form) && s.markBefore[i + 1].isEmpty && months[s.words[i + 1].form] != nil
    }

    /// "…, tym razem był komplet", and of this meeting goes on the sentence or the next.
    private func turnsToThis(from i: Int, _ s: Sentence, _ next: Sentence?) -> Bool {
        func turns(_ s: Sentence, _ k: Int) -> Bool {
            OtherMeetingWords.thisOne.contains(s.words[k].form)
                || k > 0 && OtherMeetingWords.thisTime.contains([s.words[k - 1].form, s.words[k].form])
        }
        return s.words.indices.dropFirst(i + 1).contains { turns(s, $0) }
            || next.map { next in next.words.indices.prefix(4).contains { turns(next, $0) } } ?? false
    }

    /// "…, teraz wszyscy"; behind what is to come also what was: "Na następne proszę o krzesła, byli wszyscy".
    private func turnsBack(_ i: Int, _ s: Sentence, from other: Int) -> Bool {
        if OtherMeetingWords.thisOne.contains(s.words[i].form) { return s.words[i - 1].form != "od" }
        if OtherMeetingWords.thisTime.contains([s.words[i - 1].form, s.words[i].form]) { return true }
        guard !OtherMeetingWords.past.anyBegins(s.words[other].form), [",", ";"].contains(s.markBefore[i]) else { return false }
        let clause = s.words.indices[i...].prefix { $0 == i || ![",", ";"].contains(s.markBefore[$0]) }
        return clause.contains { [.present, .absent].contains(scanner.lexicon.sense(s, at: $0)?.sense) }
    }

    /// "na następne", "kolejnym razem", "za tydzień", "w przyszłym miesiącu", "next time".
    private static func opensOther(_ i: Int, _ s: Sentence) -> Bool {
        func form(_ k: Int) -> String { s.words.indices.contains(k) ? s.words[k].form : "" }
        if OtherMeetingWords.alone.contains(form(i)) { return true }
        if OtherMeetingWords.other.contains(form(i)) {
            return OtherMeetingWords.meeting.anyBegins(form(i + 1)) || form(i - 1) == "na" && OtherMeetingWords.next.contains(form(i))
        }
        guard ["za", "in"].contains(form(i)), !s.words.indices.contains(i + 1) || s.markBefore[i + 1].isEmpty else { return false }
        return OtherMeetingWords.weeks.contains(form(i + 1)) || OtherMeetingWords.weeks.contains(form(i + 2)) && s.words[i + 1].kind == .word
    }
}

extension Sentence {
    /// Some words of it, one behind the other.
    fileprivate func part(_ range: Range<Int>) -> Sentence {
        var out = self
        (out.words, out.markBefore) = (Array(words[range]), Array(markBefore[range]))
        out.text = text(of: range)
        out.clauseOfWord = clauseOfWord.count == words.count ? clauseOfWord[range].map { $0 - clauseOfWord[range.lowerBound] } : []
        out.clauses = clauses.filter { $0.words.overlaps(range) }.map { clause in
            let words = clause.words.clamped(to: range)
            return Clause(words: words.lowerBound - range.lowerBound..<words.upperBound - range.lowerBound,
                body: max(clause.body, words.lowerBound) - range.lowerBound, link: clause.link)
        }
        out.markBefore[0] = ""
        return out
    }
}
