// Reports of which no figure may be recorded, whatever experience makes of the words: "nie zrobiłam 3 godzin", "GODZINY -2", "3 h – jednak nie",
// "2 godziny skype z wnukiem".

extension HoursReader {
    /// Why nobody can be sure of the hours; nil where nothing of the kind was said.
    func doubt(of text: [Sentence]) -> String? {
        if text.count == 1, isNegative(text[0]) { return "liczba ze znakiem minus" }
        if let last = text.last, takesAllBack(last) { return "zgłoszenie cofnięto" }
        return text.contains(where: isWithFamily) ? "rozmowa wygląda na prywatną" : nil
    }

    /// "-2", "GODZINY -2", "hours: −1,5 h": a sign right before the figure and nothing else said.
    private func isNegative(_ s: Sentence) -> Bool {
        guard s.words.count < 5, let i = s.words.firstIndex(where: { $0.kind == .number }),
            s.words[..<i].allSatisfy({ ReportWords.commands.contains($0.form) }),
            s.words[(i + 1)...].allSatisfy({ $0.kind == .number || ReportWords.units.contains($0.form) }) else { return false }
        let before = s.words[i].text.base[..<s.words[i].text.startIndex]
        guard let sign = before.last, "-−–".contains(sign) else { return false }
        return before.dropLast().last.map { $0.isWhitespace || ":".contains($0) } ?? true
    }

    /// "3 – jednak nie", "2 h, never mind": no figure follows.
    private func takesAllBack(_ s: Sentence) -> Bool {
        guard !s.isQuestion, s.words.contains(where: { $0.kind == .number }) || s.words.count < 4 else { return false }
        let forms = s.words.filter { $0.kind == .word }.map(\.form)
        return ReportWords.takingBack.contains { forms.count >= $0.count && Array(forms.suffix($0.count)) == $0 }
            && s.words.last?.kind == .word
    }

    /// "skype z wnukiem", "an hour on the phone with my mum": but "z mamą ucznia", "z siostrą Anną" are of the work.
    private func isWithFamily(_ s: Sentence) -> Bool {
        s.words.indices.contains { i in
            guard i > 0, ReportWords.family.contains(s.words[i].form),
                s.words[max(0, i - 2)..<i].contains(where: { ["z", "ze", "do", "with", "to"].contains($0.form) }) else { return false }
            // "byłam z mężem": who came along
            guard s.words[max(0, i - 4)..<i].contains(where: { word in ReportWords.talks.anyBegins(word.form) }) else { return false }
            let next = i + 1
            return next == s.words.count || !s.markBefore[next].isEmpty || s.words[next].kind != .word
                || ReportWords.behindFamily.contains(s.words[next].form)
        }
    }
}

extension Sentence {
    /// "np. 1,5 godziny, telefon", "e.g. 2 hours": an example, ours more often than not, up to the end of the bracket.
    var exampleWords: Range<Int>? {
        func isExample(_ i: Int) -> Bool {
            let before = i > 0 ? words[i - 1].form : ""
            // "e.g." ends in a full stop
            if i == 0, words[0].text.base[..<words[0].text.startIndex].suffix(6).lowercased().contains("e.g.") { return true }
            return ["np", "eg"].contains(words[i].form) || words[i].form == "przyklad" && before == "na"
                || ["example", "instance"].contains(words[i].form) && before == "for"
        }
        guard let start = words.indices.first(where: isExample) else { return nil }
        let end = words.indices.dropFirst(start + 1).first { markBefore[$0] == ")" } ?? words.count
        return start..<end
    }
}
