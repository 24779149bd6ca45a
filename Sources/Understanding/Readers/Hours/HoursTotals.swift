// Which of the times is said to be the sum of the others, or what the writer decides for: "łącznie 3 h", "proszę wpisać dwie".

extension HoursSum {
    /// Whether it is the sum, or what the writer decides for.
    mutating func mark(_ item: inout HoursItem, _ span: TimeSpan, _ segment: HoursSegment, _ s: Sentence, _ closing: HoursSegment?) {
        let start = span.words.lowerBound, end = span.words.upperBound
        item.isTotal = s.markBefore[start] == "=" || closing?.says("total") ?? false
            || segment.said.contains { $0.meaning == "total" && ($0.at < start || $0.at >= end && ($0.at <= end + 1 || segment.spans.count == 1)) }
        item.isSettled = closing?.says("settle") ?? false
            || segment.said.contains { said in
                said.at < start && (["settle", "only"].contains(said.meaning) || ["fact", "net", "reckon"].contains(said.meaning) && hasContrast)
            }
        let isFirst = items.isEmpty || item.kind == .bare
        if item.isTotal || isFirst { item.isConcluded = item.isTotal && item.isConcluded } else { conclude(&item, span, segment, s) }
        let isWished = closing?.says("settle") ?? false || segment.says("settle")
        if item.isTotal, !isFirst, !isWished { item.isSettled = false }
    }

    /// "2 h i pół godziny, więc 2,5", "trzy razy po 20 minut, wyszła godzina".
    private mutating func conclude(_ item: inout HoursItem, _ span: TimeSpan, _ segment: HoursSegment, _ s: Sentence) {
        // "telefon godzinę, na spotkaniu wychodzi dwie" is one more part
        let known = items.reduce(into: Set<Channel>()) { $0.formUnion($1.channels) }
        let isOther = !item.channels.isEmpty && !known.isEmpty && item.channels.isDisjoint(with: known)
        let isSum = evidence.explains(item.hours) && !(item.kind == .clock && items.allSatisfy { $0.kind == .clock })
        if item.isConcluded, isSum || !isOther { item.isTotal = true }
        let isTold = segment.said.contains { $0.meaning == "fact" && $0.at < span.words.lowerBound } && item.channels.isEmpty
        if isTold, isSum, items.count > 1 || items[0].isProduct { item.isTotal = true }
        // "Skype godzina, forum pół: półtorej"
        if isSum, items.count > 1, item.channels.isEmpty, !item.isPlaced, items.allSatisfy({ !$0.channels.isEmpty }) { item.isTotal = true }
        // "dwa maile po 10 minut i jeden 20" adds
        let adds = additions.contains(s.words[segment.words.lowerBound].form)
        if isSum, items.count == 1, items[0].isProduct, item.channels.isEmpty, !item.isPlaced, !adds { item.isTotal = true }
        if isSum, !isOther { weighCoincidence(&item, span, s) }
    }

    /// "40 minut, godzina i 20 minut. Dwie godziny telefonu.": what comes to the rest is the sum, though nobody says so.
    private mutating func weighCoincidence(_ item: inout HoursItem, _ span: TimeSpan, _ s: Sentence) {
        guard items.count > 1, !item.isTotal, !item.isSettled, !item.isProduct, !item.isListed else { return }
        let i = span.words.lowerBound
        if s.markBefore[i] == "+" || i > 0 && additions.contains(s.words[i - 1].form) { return }
        let isApart = items.allSatisfy { $0.sentence < item.sentence }
        guard isApart || !item.isPlaced else { return }
        if isApart, item.channels.isEmpty, !item.isPlaced { item.isTotal = true }
        else if !isDated(span, s) { smallDoubts.append("nie wiadomo, czy to suma") }
    }

    /// "od 8.40 do 9.25, potem z proboszczem do dziesiątej": the second time begins somewhere.
    func goesOn(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        guard segment.spans.isEmpty, items.last?.kind == .clock else { return false }
        return segment.words.contains { i in
            s.words[i].form == "do" && (s.ordinal(at: i + 1).map { $0.value <= 24 } ?? false || i + 1 < s.words.count && s.clock(at: i + 1) != nil)
        }
    }

    func isLinked(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        segment.isPast || s.words.contains { TimeWords.linking.contains($0.form) || weekdays[$0.form] != nil }
            || s.words.indices.contains { s.words[$0].number != nil && s.date(at: $0) != nil }
    }

    func isConcluded(_ span: TimeSpan, _ segment: HoursSegment, _ s: Sentence, _ closing: HoursSegment?) -> Bool {
        closing?.says("conclude") ?? false || segment.said.contains { $0.meaning == "conclude" && $0.at < span.words.lowerBound }
    }

    /// "Łącznie 5 h, z czego dojazd godzina, czyli 4": a sum is a part of the next.
    var evidence: HoursEvidence {
        let timed = items.filter { $0.kind != .bare }, parts = timed.filter { !$0.isTotal }
        return HoursEvidence(parts: parts.isEmpty ? Array(timed.dropLast(timed.count > 1 ? 1 : 0)) : parts, leftOut: leftOut, taken: taken)
    }

    func isDated(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        segment.words.contains { weekdays[s.words[$0].form] != nil || nearDays.contains(s.words[$0].form) || s.date(at: $0) != nil }
    }

    private func isDated(_ span: TimeSpan, _ s: Sentence) -> Bool {
        (max(0, span.words.lowerBound - 4)..<min(s.words.count, span.words.upperBound + 4)).contains {
            weekdays[s.words[$0].form] != nil || nearDays.contains(s.words[$0].form) || s.date(at: $0) != nil
        }
    }
}

private let additions: Set<String> = ["i", "oraz", "plus", "and", "potem", "jeszcze", "a"]
private let nearDays: Set<String> = ["dzis", "dzisiaj", "wczoraj", "przedwczoraj", "today", "yesterday", "сьогодні", "вчора"]
