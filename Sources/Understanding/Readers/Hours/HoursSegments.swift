// A sentence about hours in segments: the time, the way of contact, and what is said of them: "telefon 20 min, potem spotkanie 2 h".

struct HoursSegment {
    var words: Range<Int>
    var spans: [TimeSpan] = []
    /// Meanings of `hoursPhrases`, with the position of their first word and how many words they name.
    var said: [(meaning: String, at: Int, length: Int)] = []
    var channels: Set<Channel> = []
    var isAtPlace = false
    /// By SMS or chat: none of our ways.
    var isElsewhere = false
    var opensParenthesis = false
    /// A few words and a colon or dash stand before it: "Filia nr 2 – 1 h".
    var isHeaded = false
    /// A colon, dash or parenthesis stands before it.
    var opensList = false
    /// "podróży, która zajęła trzy"
    var isRelative = false
    /// The writer tells what they did: "rozmawiałam".
    var isPast = false
    /// "Wszystko przez telefon", "obie z auta", "all calls": of whatever was told.
    var isForAll = false

    func says(_ meanings: String...) -> Bool { said.contains { meanings.contains($0.meaning) } }
}

struct HoursSegmenter {
    let s: Sentence
    let kinds: [HoursKinds]

    func segments(_ rules: Rulebook) -> [HoursSegment] {
        var spans = Durations(s: s, kinds: kinds).all()
        // "projekt „Dwie godziny dla sąsiada”" is a name, where another time is told
        let inQuotes = s.quotedWords
        if spans.contains(where: { !inQuotes.contains($0.words.lowerBound) }) { spans.removeAll { inQuotes.contains($0.words.lowerBound) } }
        if let example = s.exampleWords { spans.removeAll { example.contains($0.words.lowerBound) } }
        var inside = Set<Int>()
        for span in spans { inside.formUnion(span.words.dropFirst()) }
        var starts = [0]
        let begins = Set(spans.map(\.words.lowerBound)), findings = rules.findings(in: s)
        let outcomes = Set(findings.filter { $0.meaning == "fact" }.map(\.first)), plans = Set(findings.filter { $0.meaning == "plan" }.map(\.first))
        // "Zamiast dwóch godzin spotkania była godzina telefonu"
        func comesOut(_ i: Int, from start: Int) -> Bool {
            outcomes.contains(i) && plans.contains { $0 >= start && $0 < i } && begins.contains { $0 >= start && $0 < i }
        }
        for i in s.words.indices.dropFirst() where !inside.contains(i) {
            let start = starts[starts.count - 1]
            if isBoundary(i) || turns(i, begins, from: start) || comesOut(i, from: start) { starts.append(i) }
        }
        let quoted = s.quotedWords
        return starts.indices.map { k in
            let range = starts[k]..<(k + 1 < starts.count ? starts[k + 1] : s.words.count)
            var segment = HoursSegment(words: range, spans: spans.filter { range.contains($0.words.lowerBound) })
            segment.said = findings.filter { range.contains($0.first) && !inside.contains($0.first) }.map { ($0.meaning, $0.first, $0.words.count) }
            segment.opensParenthesis = s.markBefore[range.lowerBound] == "("
            segment.opensList = ["(", ":", "-", "–", "—", "|"].contains(s.markBefore[range.lowerBound])
            segment.isRelative = s.words[range.lowerBound].form.hasPrefix("ktor") || s.words[range.lowerBound].form == "which"
            segment.isPast = range.contains { i in ownPastEndings.anyEnds(s.words[i].form) && s.words[i].form.count > 4 }
            segment.isForAll = range.contains { TimeWords.ofAll.contains(s.words[$0].form) } && !range.contains { butFor.contains(s.words[$0].form) }
            // "call it" is no telephone call
            name(&segment, except: quoted.union(findings.filter { $0.meaning == "settle" }.flatMap(\.words)))
            return segment
        }
    }

    private func isBoundary(_ i: Int) -> Bool {
        if s.endsAfterAbbreviation(before: i) { return true }
        if ["", ".", "/"].contains(s.markBefore[i]) || quotationMarks.contains(s.markBefore[i]) || s.markBefore[i] == "-" && !s.words[i].spaced {
            return TimeWords.conjunctions.contains(s.words[i].form)
        }
        return s.markBefore[i] != "x" && s.markBefore[i] != "×" && s.markBefore[i] != "*"
    }

    /// Dictated without a comma: "… 13.20 w tym 20 minut przerwy której nie liczę", "razem trzy", "do wpisania jedna".
    private func turns(_ i: Int, _ spans: Set<Int>, from start: Int) -> Bool {
        let form = s.words[i].form, next = i + 1 < s.words.count ? s.words[i + 1].form : ""
        // "byłam dwie godziny nie licząc godziny dojazdu", "nie licząc dojazdu byłam dwie godziny"
        if ["nie", "not", "bez"].contains(form) { return ["liczac", "wliczajac", "counting", "including", "liczenia"].contains(next) }
        if s.words[i].form.count > 4, ownPastEndings.anyEnds(form), start + 1 < i,
            ["liczac", "wliczajac", "counting", "including"].contains(s.words[start + 1].form) { return true }
        if TimeWords.turning.contains(form) || form.hasPrefix("ktor") { return true }
        if ["w", "z"].contains(form) {
            guard ["tym", "tego", "czego"].contains(next), i + 2 < s.words.count, !periods.contains(s.words[i + 2].form) else { return false }
            return spans.contains(i + 2) || spans.contains(i + 3)
        }
        // "poniedziałek 0,5 środa 1"
        if weekdays[form] != nil, spans.contains(i + 1) { return spans.contains { $0 >= start && $0 < i } }
        if form == "do" { return ["wpisania", "rozliczenia", "zapisania", "policzenia", "zaliczenia"].contains(next) }
        guard closing.contains(form), i + 1 < s.words.count, s.markBefore[i + 1].isEmpty else { return false }
        return (spans.contains(i + 1) || spans.contains(i + 2)) && spans.contains { $0 >= start && $0 < i }
    }
}

extension Sentence {
    /// "1,5 h tel. Kiedy …": a full stop that is an abbreviation's too.
    func endsAfterAbbreviation(before i: Int) -> Bool {
        // "30 minutes of mail. That's all"
        if i > 0, markBefore[i] == ".", words[i - 1].form == "mail" { return words[i].isCapitalised || words[i].kind == .number }
        return i > 0 && markBefore[i] == "." && words[i].isCapitalised && ["tel", "min", "godz", "h", "hr", "hrs"].contains(words[i - 1].form)
    }

    /// Words in quotation marks: the title of something, no deed.
    var quotedWords: Set<Int> {
        guard markBefore.contains(where: { ["„", "“", "\"", "«"].contains($0) }) else { return [] }
        var out = Set<Int>(), start: Int?
        for i in words.indices {
            let mark = markBefore[i]
            if let from = start, ["”", "“", "\"", "»", ","].contains(mark) {
                out.formUnion(from..<i)
                start = nil
            } else if ["„", "“", "\"", "«"].contains(mark) { start = i }
        }
        if let start, words.count - start < 9 { out.formUnion(start..<words.count) }
        return out
    }

    /// What is stated in it: a question has only what stands before it.
    var statement: Sentence? {
        guard isQuestion else { return self }
        guard let end = words.indices.last(where: endsAfterAbbreviation) else { return nil }
        var part = self
        part.words.removeSubrange(end...)
        part.markBefore.removeSubrange(end...)
        part.clauseOfWord.removeSubrange(end...)
        part.clauses = clauses.filter { $0.words.lowerBound < end }
        if let last = part.clauses.last { part.clauses[part.clauses.count - 1].words = last.words.lowerBound..<end }
        part.isQuestion = false
        return part
    }
}

let ownPastEndings = ["lam", "lem", "lismy", "lysmy"]
private let quotationMarks: Set<String> = ["„", "”", "“", "\"", "«", "»", "''"]
private let periods: Set<String> = ["tygodniu", "miesiacu", "okresie", "roku", "dniu", "tyg", "czasie", "razem"]
private let closing: Set<String> = ["razem", "lacznie", "sumie", "daje", "total", "altogether", "makes"]
private let butFor: Set<String> = ["oprocz", "procz", "poza", "except", "but", "nie", "not"]
