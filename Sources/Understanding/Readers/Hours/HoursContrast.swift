// What a time or a way stands against: a plan told before it, a way that was replaced, tried in vain or only used to arrange.

extension HoursSum {
    /// "zamiast spotkania (2 h)"; "pisałam, że 2"; "miało być krótko, 10 minut, a wyszło pół godziny": the plan stands in the segment before.
    func isPlanned(_ segments: [HoursSegment], _ k: Int, _ s: Sentence) -> Bool {
        guard k > 0, segments[k - 1].says("plan", "instead"), segments[k - 1].spans.isEmpty else { return false }
        if segments[k].opensParenthesis { return true }
        let first = s.words[segments[k].words.lowerBound]
        guard segments[k - 1].says("plan"), !segments[k].says("fact", "settle", "net", "total") else { return false }
        if ["ze", "iz", "that"].contains(first.form) || ["byc", "trwac", "zajac"].contains(s.words[segments[k - 1].words.upperBound - 1].form) { return true }
        return segments[k].said.isEmpty && segments[(k + 1)...].contains { $0.says("fact", "settle") && !$0.spans.isEmpty }
    }

    /// "samego spotkania 2 h"; but "z czego kwadrans to była sama radość" is a part.
    func isNet(_ segment: HoursSegment) -> Bool {
        guard segment.says("part"), let start = segment.spans.first?.words.lowerBound else { return segment.says("net") }
        return segment.said.contains { $0.meaning == "net" && $0.at < start }
    }

    /// "zamiast wizyty Skype": what stands behind the replaced one.
    func isReplaced(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        segment.words.dropFirst().contains { i in
            guard ["zamiast", "of"].contains(s.words[i - 1].form), i + 1 < s.words.count else { return false }
            return segment.spans.isEmpty && s.words[i - 1].form == "zamiast"
        } && !segment.channels.isEmpty && !segment.says("future")
    }

    /// "Mailami tylko się umawialiśmy", "forum tylko przejrzałam": no work of its own.
    func isMerely(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        let words = s.words[segment.words]
        return words.contains { merely.contains($0.form) } && words.contains { word in means.contains(where: word.form.hasPrefix) }
    }

    /// "Dzwoniłam, nikt nie odebrał."
    func isUnanswered(_ s: Sentence) -> Bool {
        s.words.indices.dropFirst().contains { i in
            ["odebral", "odbier", "odpow", "answer", "pick"].contains(where: s.words[i].form.hasPrefix)
                && ["nie", "bez", "no", "nobody"].contains(s.words[i - 1].form)
        }
    }
}

extension HoursSum {
    /// "przerwa pół godziny do odliczenia": but "po odliczeniu przerwy" is done.
    func isDeducted(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        segment.words.contains { i in
            ["odliczenia", "odjecia", "odliczyc", "odliczcie", "odejmijcie", "deduct", "subtract"].contains(s.words[i].form)
                && !(i > 0 && ["po", "nie", "juz", "not", "dont"].contains(s.words[i - 1].form))
        }
    }
}

/// One after the other.
let inTurn: Set<String> = [
    "rano", "wieczorem", "poludniu", "poludnie", "najpierw", "potem", "nastepnie", "morning", "evening", "afternoon", "afterwards", "then",
]
private let merely: Set<String> = ["tylko", "jedynie", "wylacznie", "only", "just"]
private let means = ["umawia", "umowi", "umow", "potwierdz", "przejrz", "przegl", "zajrz", "arrang", "zaprosz", "confirm"]
