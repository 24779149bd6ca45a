// Times of the day in words: "za pięć szósta", "kwadrans po piątej", "o wpół do siódmej", "ten to six". No numbers of the list.

extension AttendanceScanner {
    /// How many words from `i` tell a time.
    func clockTime(at i: Int, _ s: Sentence) -> Int? {
        func form(_ k: Int) -> String { s.words.indices.contains(k) ? s.spelling(at: k) : "" }
        func isHour(_ k: Int) -> Bool { s.words.indices.contains(k) && (listOrdinals[form(k)] ?? 25) < 25 }
        func isMinutes(_ k: Int) -> Bool {
            s.words.indices.contains(k) && (cardinals[form(k)] ?? s.words[k].number ?? 0 > 0 || minutes.anyBegins(form(k))
                || ["ten", "half"].contains(form(k)))
        }
        let before = i > 0 ? form(i - 1) : ""
        // "za pięć szósta", of which "za" went before
        if before == "za", isMinutes(i) {
            let k = i + 1 + (form(i + 1).hasPrefix("minut") || form(i + 1) == "min" ? 1 : 0)
            if isHour(k), ["a", "y"].anyEnds(form(k)) || form(k) == "trzecia" { return k + 1 - i }
        }
        // "kwadrans po piątej", "dziesięć przed szóstą", "pięć po wpół do ósmej", "ten to six"
        if isMinutes(i) {
            var k = i + 1 + (form(i + 1).hasPrefix("minut") || form(i + 1) == "min" ? 1 : 0)
            if ["po", "przed"].contains(form(k)) {
                k += 1
                if form(k) == "wpol", form(k + 1) == "do" { k += 2 }
                if isHour(k), ["ej", "a"].anyEnds(form(k)) { return k + 1 - i }
            }
            if ["to", "past"].contains(form(k)), cardinals[form(k + 1)] != nil || form(k + 1) == "ten",
                ["at", "by", "around", "about", "until", "till", "after", "before", "since",
                "quarter", "half"].contains(before) || minutes.anyBegins(form(i)) { return k + 2 - i }
        }
        return isHour(i) && isAtHour(i, s) ? 1 : nil
    }

    /// "wpół do siódmej", "tuż po szóstej", "przed samą siódmą", "około ósmej"
    private func isAtHour(_ i: Int, _ s: Sentence) -> Bool {
        guard i > 0, ["ej", "a", "y"].anyEnds(s.spelling(at: i)) else { return false }
        let before = s.words[max(0, i - 3)..<i].map(\.form)
        return before.suffix(2) == ["wpol", "do"] || before.last.map(around.contains) ?? false
            && ["pare", "dobrze", "kwadrans", "minut", "chwile", "tuz",
            "zaraz", "juz", "krotko", "grubo", "dopiero"].contains(before.dropLast().last ?? "")
    }
}

private let minutes = ["kwadrans", "quarter"]
private let around: Set<String> = ["po", "przed", "kolo", "okolo"]
