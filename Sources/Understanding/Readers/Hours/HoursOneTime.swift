// What one time is beside the others: no exact figure, the same once more, the number of something else: "i jeszcze raz tyle".

extension HoursSum {
    func isVague(_ span: TimeSpan, _ segment: HoursSegment, _ s: Sentence) -> Bool {
        if segment.says("choice") { return true }
        return segment.said.contains { said in
            // "koło godziny", "ze dwie godziny": right before it
            if said.meaning == "rough", !s.words[said.at].text.lowercased().hasSuffix("że") {
                return said.at < span.words.lowerBound && said.at + said.length >= span.words.lowerBound
            }
            guard said.meaning == "vague" else { return false }
            if said.at < span.words.lowerBound { return said.at >= span.words.lowerBound - 3 }
            let form = s.words[said.at].form
            return said.at <= span.words.upperBound + 1 && (vagueBehind.contains(form) || form.hasPrefix("lekcyjn") || form.hasPrefix("akademick"))
        }
    }

    /// "2,5 godziny (9–11.30)": the same once more.
    func isSameAgain(_ item: HoursItem, _ segment: HoursSegment, _ s: Sentence) -> Bool {
        // "1 h + 2 x 30 min"
        let start = segment.words.lowerBound
        if s.markBefore[start] == "+" || ["plus", "oraz", "dodatkowo", "jeszcze"].contains(s.words[start].form) { return false }
        guard let last = items.last, last.equals(item.hours), !item.isSettled, !item.isTotal else { return false }
        // "1,5 h. Tak, 1,5"
        if item.isElliptic, item.isAlone, item.channels.isEmpty, item.sentence > last.sentence { return true }
        // "2 (dwie)"
        if item.kind == .bare || last.kind == .bare { return item.kind == last.kind && segment.opensParenthesis && item.channels.isEmpty }
        // "3 godz. – trzy rozmowy, każda godzinna"
        if item.isProduct, !last.isProduct, items.count == 1, item.channels.isEmpty || last.channels.isEmpty && !last.isPlaced { return true }
        return item.channels.isEmpty && (segment.opensParenthesis && !(item.isPlaced && last.isPlaced) || last.kind != item.kind)
    }

    /// "pierwsza trwała blisko godzinę, proszę liczyć 55 minut": the exact figure of the time just named, not of all.
    mutating func isExact(_ item: HoursItem, _ segment: HoursSegment, _ s: Sentence) -> Bool {
        guard items.count == 1, items[0].isOpen, items[0].kind == .duration, item.isSettled, !item.isTotal, item.kind == .duration,
            items[0].sentence == item.sentence, item.channels.isEmpty, abs(items[0].hours - item.hours) <= items[0].hours / 3 else { return false }
        items[0].hours = item.hours
        items[0].isOpen = false
        items[0].words = item.words
        return true
    }

    /// "telefonów było pięć": the number of something else.
    func counts(_ segment: HoursSegment, _ s: Sentence) -> Bool {
        s.words[segment.words].contains { TimeWords.counted.contains($0.form) }
    }
}

private let vagueBehind: Set<String> = ["z", "i", "wiecej", "mniej", "chyba", "pewnie"]
