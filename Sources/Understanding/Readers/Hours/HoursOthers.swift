// Hours that somebody else spent or reports: "Ola siedziała 3 godziny, ja 45 minut", "to spotkanie wpisuje Marek".

extension HoursSum {
    /// "Mój kolega 4 godziny, ja 2", "Marek 2, Ania 3 godziny".
    func isSomebodys(_ span: TimeSpan, _ segment: HoursSegment, _ s: Sentence) -> Bool {
        let i = span.words.lowerBound
        guard i > 0, s.markBefore[i].isEmpty else { return false }
        let before = s.words[i - 1]
        if ReportWords.colleagues.contains(before.form) { return true }
        guard before.isCapitalised, let name = firstNames[before.form], name.isNominative, before.text.last != "ą",
            before.text.last != "ę" else { return false }
        return i == 1 || !["p", "pan", "pani", "z", "ze", "i", "u", "with", "and"].contains(s.words[i - 2].form)
    }

    /// "Marek siedział": somebody else does it, and not with the writer.
    func isSomebodys(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        guard !segment.spans.isEmpty, !segment.isPast, !says(s, segment, ReportWords.withWriter) || isOfWriter(segment, s),
            let verb = segment.words.first(where: { isThirdPerson(s.words[$0]) }) else { return false }
        return (max(segment.words.lowerBound, verb - 4)..<verb).contains { isSomebody(s.words[$0]) }
    }

    /// "my colleague"
    private func isOfWriter(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        segment.words.dropLast().contains { ["my", "our"].contains(s.words[$0].form) && ReportWords.colleagues.contains(s.words[$0 + 1].form) }
    }

    /// "Pani Ela dzwoniła, że miała dwie godziny".
    func isTold(_ segment: HoursSegment, after before: HoursSegment, _ s: Sentence) -> Bool {
        guard !segment.spans.isEmpty, !segment.isPast, s.words[segment.words.lowerBound].form == "ze",
            segment.words.contains(where: { isThirdPerson(s.words[$0]) }) else { return false }
        return before.words.contains { isSomebody(s.words[$0]) } && before.words.contains { isThirdPerson(s.words[$0]) }
    }

    func says(_ s: Sentence, _ segment: HoursSegment, _ words: Set<String>) -> Bool {
        s.words[segment.words].contains { words.contains($0.form) }
    }

    /// "to spotkanie wpisuje Marek": he reports it.
    func isEntrusted(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        segment.words.contains { k in
            guard ["wpisuje", "zapisuje", "zglasza", "rozlicza", "wpisze", "zglosi"].contains(s.words[k].form), s.words[k].text.last == "e"
                || s.words[k].form.last != "e" else { return false }
            return [k - 1, k + 1].contains { segment.words.contains($0) && isSomebody(s.words[$0]) }
        }
    }

    func isSomebody(_ token: Token) -> Bool {
        guard token.text.last != "ą", token.text.last != "ę" else { return false }
        return ReportWords.colleagues.contains(token.form) || token.isCapitalised && firstNames[token.form]?.isNominative ?? false
    }

    func isThirdPerson(_ token: Token) -> Bool {
        if token.kind == .word, token.form.count > 4, !token.form.hasPrefix("byl"), thirdEndings.anyEnds(token.form) { return true }
        return ReportWords.doneByOthers.contains(token.form) && (!token.form.hasSuffix("uje") || token.text.last == "e")
    }
}

private let thirdEndings = ["al", "il", "yl", "ala", "ila", "yla", "ela"]
/// Words of the writer about themself.
let ofWriter: Set<String> = ["ja", "mnie", "moje", "moj", "moja", "my", "mine", "i"]
