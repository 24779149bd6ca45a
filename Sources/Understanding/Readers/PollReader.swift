// Choosing dates: numbers, ordinals, weekdays, dates, hours, parts of the day; "wszystkie oprócz", "tylko", "żaden".

struct PollReading: Sendable {
    var chosen: [Int] = []
    var none = false
    /// Dates were spoken of, but which remains open.
    var doubt: String?
    var words: [String] = []
}

struct PollReader: Sendable {
    let choice: ChoiceWords

    func read(_ text: [Sentence], options: [DateOption]) -> PollReading {
        var tally = Tally()
        for sentence in text { read(sentence, options, &tally) }
        return result(tally, options)
    }

    struct Tally {
        var positive = Set<Int>()
        var negative = Set<Int>()
        var excepted = Set<Int>()
        var all = false
        var none = false
        var rest = false
        var only = false
        var refusal = false
        var words: [String] = []
    }

    private func read(_ s: Sentence, _ options: [DateOption], _ tally: inout Tally) {
        if s.isQuestion, !s.words.contains(where: { choice.isOne($0, "good") }) { return }
        let moods = choice.moods(s) { clause in mood(s, clause) }
        for (clause, mood) in zip(s.clauses, moods) where mood != .ignored { collect(s, clause, mood, options, &tally) }
    }

    /// What a clause does with the dates it names; nil when it only names them.
    private func mood(_ s: Sentence, _ clause: Clause) -> Mood? {
        let words = s.words[clause.words]
        if clause.link == .ifOnly || clause.link == .because || clause.link == .unless { return .ignored }
        let butNot = clause.link == .but && words.first?.form == "but"  // "any day but Friday"
        if butNot, let before = s.clauses.last(where: { $0.words.upperBound == clause.words.lowerBound }), s.words[before.words].contains(where: { choice.isOne($0, "all") }) { return .except }
        if !butNot, words.contains(where: { choice.isOne($0, "except") }) { return .except }
        let tooLate = words.indices.contains { choice.isOne(s.words[$0], "late") && $0 > 0 && ["za", "too", "zbyt"].contains(s.words[$0 - 1].form) }
        let harmless = words.contains { ["problemu", "przeszkod"].contains($0.form) }
        if tooLate || !harmless && words.contains(where: { choice.isOne($0, "bad") }) { return .minus }
        return words.contains { choice.isOne($0, "good") || $0.form == "tylko" || $0.form == "only" } ? .plus : nil
    }

    private func collect(_ s: Sentence, _ clause: Clause, _ mood: Mood, _ options: [DateOption], _ tally: inout Tally) {
        var current = mood == .except ? Mood.plus : mood
        var group: Set<Int>?
        func close(_ tally: inout Tally) {
            guard let found = group else { return }
            switch current {
            case .plus: tally.positive.formUnion(found)
            case .minus: tally.negative.formUnion(found)
            case .except: tally.excepted.formUnion(found)
            case .ignored: break
            }
            group = nil
        }
        if mood == .except, !s.words[clause.words].contains(where: { choice.isOne($0, "except") }) { current = .except }
        var i = clause.words.lowerBound
        while i < clause.words.upperBound {
            let token = s.words[i]
            if i > clause.words.lowerBound, !s.markBefore[i].isEmpty, s.markBefore[i] == "," { close(&tally) }
            if ["i", "albo", "lub", "oraz", "and", "or", "та", "або", "czy", "ew", "ewentualnie", "plus"].contains(token.form) { close(&tally) }
            if choice.isOne(token, "except"), !(token.form == "but" && mood != .except) { close(&tally); current = .except; i += 1; continue }
            if choice.isOne(token, "adapt") { tally.all = true }
            if choice.isOne(token, "nothing") { tally.none = true }
            else if choice.isOne(token, "all"), current == .plus || current == .minus && token.form.hasPrefix("wszystk") { if current == .plus { tally.all = true } else { tally.none = true } }
            else if choice.isOne(token, "rest"), current == .plus { tally.rest = true }
            if token.form == "tylko" || token.form == "only" || token.form == "jedynie" { tally.only = true }
            if let (found, length) = reference(s, i, clause.words.upperBound, options) {
                tally.words.append(s.words[i..<i + length].map { String($0.text) }.joined(separator: " "))
                if let before = group {
                    let narrower = before.intersection(found)
                    if narrower.isEmpty { close(&tally); group = found } else { group = narrower }
                } else { group = found }
                i += length
            } else { i += 1 }
        }
        close(&tally)
        if mood == .minus { tally.refusal = true }
    }

    // MARK: What a word or two point to

    private func reference(_ s: Sentence, _ i: Int, _ end: Int, _ options: [DateOption]) -> (Set<Int>, Int)? {
        func numbers(_ test: (DateOption) -> Bool) -> Set<Int> { Set(options.filter(test).map(\.number)) }
        let token = s.words[i]
        let highest = options.map(\.number).max() ?? 12
        if let date = s.date(at: i) {
            let found = numbers { $0.day == date.day && $0.month == date.month }
            if !found.isEmpty || date.length > 1 && months[s.words[i + 1].form] != nil { return (found, date.length) }
        }
        if let clock = s.clock(at: i) {
            let found = numbers { $0.hour == clock.hour && $0.minute == clock.minute }
            if !found.isEmpty { return (found, clock.length) }
        }
        if i > 0, ["o", "godz", "godzina", "godzinie", "at", "od", "po"].contains(s.words[i - 1].form), let hour = token.number ?? ordinals[token.form], !(i + 1 < end && s.words[i + 1].form == "do" && hour <= highest) {
            let found = s.words[i - 1].form == "po" || s.words[i - 1].form == "od" ? numbers { ($0.hour ?? 0) >= hour } : numbers { $0.hour == hour || $0.hour == hour + 12 }
            return (found, 1)
        }
        if choice.isOne(token, "both"), i + 1 < end, let day = weekdays[s.words[i + 1].form] { return (numbers { $0.date.weekday == day }, 2) }
        if let found = edge(s, i, end, options) { return found }
        if let nth = ordinals[token.form] {
            if i + 1 < end, let day = weekdays[s.words[i + 1].form] {
                let same = options.filter { $0.date.weekday == day }
                if nth <= same.count { return ([same[nth - 1].number], 2) }
            }
            // "piątki" is both "five" and "Fridays": ordinals do not hold it
            if nth <= highest { return ([nth], 1) }
        }
        if let day = weekdays[token.form], !(token.form == "sob" || token.form == "sie") {
            let found = numbers { $0.date.weekday == day }
            return (found, 1)
        }
        if let found = dayPart(s, i, numbers) { return (found, 1) }
        if let month = months[token.form], token.form.count > 3, token.kind == .word, token.form != "may" { return (numbers { $0.month == month }, 1) }
        return plainNumber(s, i, end, options, highest)
    }

    private func plainNumber(_ s: Sentence, _ i: Int, _ end: Int, _ options: [DateOption], _ highest: Int) -> (Set<Int>, Int)? {
        guard let n = s.words[i].number ?? (s.words[i].kind == .word ? cardinals[s.words[i].form] : nil) else { return nil }
        let isWord = s.words[i].number == nil
        if isWord, i + 1 < end, weekdays[s.words[i + 1].form] == nil, s.words[i + 1].kind == .word, !["i", "lub", "albo", "oraz", "and", "or"].contains(s.words[i + 1].form) { return nil }
        if i + 1 < s.words.count, ["osob", "osoby", "dni", "godziny", "godz", "minut", "min", "h", "razy", "lat", "people", "hours"].contains(s.words[i + 1].form) { return nil }
        if n <= highest {
            if i + 1 < s.words.count, let m = s.words[i + 1].number, m <= highest, m > n, ["-", "–", "—", "÷"].contains(s.markBefore[i + 1]) { return (Set(n...m), 2) }
            if i + 2 < s.words.count, ["do", "to"].contains(s.words[i + 1].form), let m = s.number(at: i + 2), m <= highest, m > n { return (Set(n...m), 3) }
            return n > 0 ? ([n], 1) : nil
        }
        let byDay = options.filter { $0.day == n }.map(\.number)
        return byDay.isEmpty ? nil : (Set(byDay), 1)
    }

    /// "pierwsze dwa", "dwa ostatnie", "the first two", "ostatni".
    private func edge(_ s: Sentence, _ i: Int, _ end: Int, _ options: [DateOption]) -> (Set<Int>, Int)? {
        let numbers = options.map(\.number).sorted()
        func take(_ n: Int, first: Bool) -> Set<Int> { Set(first ? numbers.prefix(n) : numbers.suffix(n)) }
        let token = s.words[i]
        let isFirst = choice.isOne(token, "first.n"), isLast = choice.isOne(token, "last.n")
        if isFirst || isLast {
            if i + 1 < end, let n = s.number(at: i + 1), n > 1, n < numbers.count, s.words[i + 1].kind == .word { return (take(n, first: isFirst), 2) }
            if isLast {
                if i + 1 < end, let day = weekdays[s.words[i + 1].form], let last = options.last(where: { $0.date.weekday == day }) { return ([last.number], 2) }
                return (take(1, first: false), 1)
            }
        }
        if i + 1 < end, let n = cardinals[token.form], n > 1, n < numbers.count {
            if choice.isOne(s.words[i + 1], "first.n") { return (take(n, first: true), 2) }
            if choice.isOne(s.words[i + 1], "last.n") { return (take(n, first: false), 2) }
        }
        return nil
    }

    private func dayPart(_ s: Sentence, _ i: Int, _ numbers: ((DateOption) -> Bool) -> Set<Int>) -> Set<Int>? {
        let token = s.words[i]
        let beforeNoon = i > 0 && ["przed", "before"].contains(s.words[i - 1].form)
        if choice.isOne(token, "evening") { return numbers { ($0.hour ?? 0) >= 17 } }
        if choice.isOne(token, "morning") || beforeNoon && choice.isOne(token, "afternoon") { return numbers { ($0.hour ?? 24) < 12 } }
        if choice.isOne(token, "afternoon") { return numbers { ($0.hour ?? 0) >= 12 } }
        return nil
    }

    // MARK: Result

    private func result(_ t: Tally, _ options: [DateOption]) -> PollReading {
        let everything = Set(options.map(\.number))
        var chosen: Set<Int>
        if !t.excepted.isEmpty { chosen = (t.positive.isEmpty || t.all ? everything : t.positive).subtracting(t.excepted).subtracting(t.negative) }
        else if t.all { chosen = everything.subtracting(t.negative) }
        else if t.rest { chosen = everything.subtracting(t.negative) }
        else if t.positive.isEmpty, !t.negative.isEmpty, t.only { chosen = everything.subtracting(t.negative) }
        else { chosen = t.positive.subtracting(t.negative) }
        chosen.formIntersection(everything.isEmpty ? chosen : everything)
        var reading = PollReading(chosen: chosen.sorted(), words: t.words)
        if chosen.isEmpty {
            reading.none = t.none
            if !t.none, !t.negative.isEmpty { reading.doubt = "powiedziano tylko, co nie pasuje" }
        }
        return reading
    }

    /// Yes or no to the dates quoted right above ("Te odpadają.").
    func verdict(_ text: [Sentence]) -> Bool? {
        var verdict: Bool?
        for s in text {
            for clause in s.clauses where clause.link != .because {
                switch mood(s, clause) {
                case .minus: verdict = verdict ?? false
                case .plus: verdict = verdict ?? true
                default: if s.words[clause.words].contains(where: { ["👍", "✅", "✔"].contains($0.form) }) { verdict = verdict ?? true }
                }
            }
        }
        return verdict
    }
}

/// What a clause does with the numbers it names.
enum Mood: Sendable { case plus, minus, except, ignored }

/// Classes of the choice words.
struct ChoiceWords: Sendable {
    private let key: [String: Int]

    init(vocabulary: inout Vocabulary) {
        vocabulary.learn(choiceWords)
        var key: [String: Int] = [:]
        for line in choiceWords.split(separator: "\n") {
            let name = line.prefix { $0 != "=" }.filter { !$0.isWhitespace }
            key[name] = vocabulary.key("<\(name)>")
        }
        self.key = key
    }

    func isOne(_ token: Token, _ name: String) -> Bool { key[name].map(token.keys.contains) ?? false }

    /// A clause that only names things goes on like the one before ("nie pasuje 2, 4") or, joined by "i", like the one after ("2 i 4 odpadają").
    func moods(_ s: Sentence, of mood: (Clause) -> Mood?) -> [Mood] {
        let own = s.clauses.map(mood)
        var out: [Mood] = []
        for (k, clause) in s.clauses.enumerated() {
            if let known = own[k] { out.append(known); continue }
            if out.last == .ignored, ["to", "wtedy", "then"].contains(s.words[clause.words.lowerBound].form) { out.append(.ignored); continue }
            if let before = out.last, own[..<k].contains(where: { $0 != nil }), clause.link != .but, before != .ignored || clause.link == .and || clause.link == .or { out.append(before); continue }
            let next = own[(k + 1)...].firstIndex { $0 != nil }
            let joined = next.map { n in
                let link = s.clauses[n].link, first = s.words[s.clauses[n].words.lowerBound]
                // "2 i 4 odpadają", "1, 2, 3 nie"
                return own[n] == .minus && (link == .and && first.form != "a" || link == .or || link == .comma && first.number != nil)
            } ?? false
            out.append(joined ? .minus : .plus)
        }
        return out
    }
}
