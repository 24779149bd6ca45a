// What a time or a way stands against: a plan told before it, a way that was replaced, tried in vain or only used to arrange: "miało być na Skypie,
// wyszedł telefon".

extension HoursSum {
    /// "zamiast spotkania (2 h)"; "pisałam, że 2"; "miało być krótko, 10 minut, a wyszło pół godziny": the plan stands in the segment before.
    func isPlanned(_ segments: [HoursSegment], _ k: Int, _ s: Sentence) -> Bool {
        guard k > 0, segments[k - 1].says("plan", "instead"), segments[k - 1].spans.isEmpty else { return false }
        if segments[k].opensParenthesis { return true }
        let first = s.words[segments[k].words.lowerBound]
        if segments[k - 1].says("plan"), ["ze", "iz", "that"].contains(first.form) { return true }
        guard segments[k - 1].says("plan"), !segments[k].says("fact", "settle", "net", "total") else { return false }
        if ["byc", "trwac", "zajac"].contains(s.words[segments[k - 1].words.upperBound - 1].form) { return true }
        return segments[k].said.isEmpty && segments[(k + 1)...].contains { $0.says("fact", "settle") && !$0.spans.isEmpty }
    }

    /// "podpisaliśmy w 15 minut": how fast it went; "o Nocy Bibliotek (21–23)": hours of something that is mentioned.
    func isBeside(_ span: TimeSpan, _ segment: HoursSegment, _ segments: [HoursSegment], _ scope: Scope, _ s: Sentence) -> Bool {
        guard let last = items.last, last.kind != .bare, span.kind != .bare, !last.equals(span.hours) else { return false }
        let i = span.words.lowerBound
        if span.kind == .duration { return i > 0 && s.words[i - 1].form == "w" && s.markBefore[i].isEmpty }
        return segment.opensParenthesis && scope.segment > 0 && segments[..<scope.segment].contains { !$0.spans.isEmpty }
    }

    /// With what the dash or the colon before it says.
    func labelled(_ segment: HoursSegment, _ segments: [HoursSegment], _ k: Int, _ s: Sentence) -> HoursSegment {
        var out = segment
        if let label = label(of: segments, k) { out.channels = label }
        if let heading = heading(of: segments, k), !heading.words.isEmpty {
            out.isHeaded = true
            out.isElsewhere = out.isElsewhere || heading.isElsewhere
        }
        // "w środę kolejna, tym razem 35"
        if k > 0, segments[k - 1].spans.isEmpty, segments[k - 1].words.count < 6,
            segments[k - 1].words.contains(where: { TimeWords.nextOnes.contains(s.words[$0].form) }) { out.isHeaded = true }
        return out
    }

    /// "samego spotkania 2 h"; but "z czego kwadrans to była sama radość" is a part.
    func isNet(_ segment: HoursSegment) -> Bool {
        guard segment.says("part"), let start = segment.spans.first?.words.lowerBound else { return segment.says("net") }
        return segment.said.contains { $0.meaning == "net" && $0.at < start }
    }

    /// "zamiast wizyty Skype": what stands behind the replaced one.
    func isReplaced(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        guard segment.spans.isEmpty, !segment.channels.isEmpty, !segment.says("future") else { return false }
        return segment.words.dropFirst().contains { s.words[$0 - 1].form == "zamiast" }
    }

    /// "Mailami tylko się umawialiśmy", "dzwoniłam, nikt nie odebrał": a way that took no time of its own.
    func isIdle(_ segments: [HoursSegment], _ k: Int, _ s: Sentence) -> Bool {
        let segment = segments[k]
        var words = segment.words
        if segments.indices.contains(k + 1) {
            let next = segments[k + 1]
            let goesOn = next.channels.isEmpty || merely.contains(s.words[next.words.lowerBound].form)
            if next.spans.isEmpty, goesOn { words = words.lowerBound..<next.words.upperBound }
        }
        guard segment.spans.isEmpty else { return false }
        func says(_ stems: [String], after firsts: Set<String>, within reach: Int) -> Bool {
            words.contains { i in
                stems.anyBegins(s.words[i].form)
                    && s.words[max(words.lowerBound, i - reach)..<i].contains { firsts.contains($0.form) }
            }
        }
        return says(ReportWords.arranging, after: merely, within: 4) || says(answers, after: ["nie", "bez", "no", "nobody", "didnt"], within: 1)
    }

    /// "Trzy godziny. Od tego proszę odjąć pół godziny przerwy": from what was told before.
    func takesAway(_ segments: [HoursSegment], _ k: Int, _ s: Sentence) -> Bool {
        let isBehind = !items.isEmpty || segments[..<k].contains { !$0.spans.isEmpty }
        return isBehind && !segments[k].spans.isEmpty && !segments[k].says("booked", "others") && isDeducted(segments[k], s)
    }

    /// "Korekta: 3 godziny, a rozmowa trwała 2": what is corrected is never added; "Korekta: telefon 1 h, maile 2 h" are two parts.
    func addsToCorrected(_ items: [HoursItem]) -> Bool {
        let timed = items.filter { $0.kind != .bare || $0.isElliptic }
        guard corrects, timed.count > 1, !timed.contains(where: { $0.isTotal || $0.isSettled }) else { return false }
        let ways = timed.map(\.channels)
        return ways.contains { $0.isEmpty } || Set(ways).count < ways.count
    }

    /// "… i drugie tyle zajęło spisanie ustaleń i wysłanie ich mailem": the way of what is told again, up to the next time.
    func laterWays(_ segments: [HoursSegment], _ k: Int) -> Set<Channel> {
        if !segments[k].channels.isEmpty { return segments[k].channels }
        return segments[(k + 1)...].prefix { $0.spans.isEmpty && $0.said.isEmpty }.reduce(into: []) { $0.formUnion($1.channels) }
    }

    /// "przerwa pół godziny do odliczenia": but "po odliczeniu przerwy" is done.
    func isDeducted(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        segment.words.contains { i in
            ReportWords.deductions.contains(s.words[i].form) && !(i > 0 && ["po", "nie", "juz", "not", "dont"].contains(s.words[i - 1].form))
        }
    }
}

extension Sentence {
    /// "Korekta: …", "Sprostowanie", "I need to correct my report"; but "korekta ulotki" is work.
    var isCorrection: Bool {
        words.indices.contains { i in
            guard ReportWords.corrections.anyBegins(words[i].form) else { return false }
            let next = i + 1 < words.count && markBefore[i + 1].isEmpty ? words[i + 1].form : ""
            return !words[i].form.hasPrefix("korekt") || next.isEmpty || ReportWords.behindCorrection.anyBegins(next)
        }
    }

    /// "raz 25, a raz 35 minut": but "jeszcze raz 2 godziny" stands alone.
    func saysEachTime(_ range: Range<Int>) -> Bool {
        func isTurn(_ i: Int) -> Bool { words[i].form == "raz" && (i == 0 || words[i - 1].form != "jeszcze") }
        return range.contains(where: isTurn) && words.indices.filter(isTurn).count > 1
    }
}

private let answers = ["odebra", "odbier", "odpow", "answer", "pick"]
private let merely: Set<String> = ["tylko", "jedynie", "wylacznie", "only", "just"]
