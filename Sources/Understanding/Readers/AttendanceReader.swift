// Who was there: numbers, ranges, names of the list, "wszyscy oprócz 3 i 7", walk-ins.

struct AttendanceReading: Sendable {
    var attendance: Attendance?
    var doubt: String?
    var words: [String] = []
}

struct AttendanceReader: Sendable {
    let choice: ChoiceWords
    let finder: PersonFinder

    struct Tally {
        var present = Set<Int>()
        var absent = Set<Int>()
        var excepted = Set<Int>()
        var unknown = Set<Int>()
        var all = false
        var nobody = false
        var rest: Mood?
        var only = false
        var bothListed = false
        var ambiguous: String?
        var walkins: [Person] = []
        var words: [String] = []
    }

    func read(_ text: [Sentence], invited: [Int: String], writer: String) -> AttendanceReading {
        let list = Roll(invited)
        var tally = Tally()
        for (i, sentence) in text.enumerated() {
            if sentence.isQuestion || isFarewell(sentence, i, text.count) { continue }
            read(sentence, list, &tally, writer, isLast: i == text.count - 1 && i > 0)
        }
        return result(tally, list)
    }

    private func isFarewell(_ s: Sentence, _ i: Int, _ count: Int) -> Bool {
        i > 0 && ["pozdrawiam", "pozdrowienia", "z", "regards", "dziekuje"].contains(s.words[0].form) && s.words.count < 4
    }

    private func read(_ s: Sentence, _ list: Roll, _ tally: inout Tally, _ writer: String, isLast: Bool) {
        let people = finder.people(in: s)
        let moods = choice.moods(s) { mood(s, $0) }
        var taken = Set<Int>()
        for mention in people where mention.person.name.contains(" ") || mention.person.email != nil {
            let surname = mention.person.name.split(separator: " ").last.map(String.init) ?? ""
            guard list.numbers(matching: folded(surname)).isEmpty, !folded(writer).contains(folded(surname)) || writer.isEmpty else { continue }
            if isLast, mention.words.count == s.words.count { continue }
            taken.formUnion(mention.words)
            let mood = moods[s.clause(of: mention.words.lowerBound)]
            if mood != .minus { tally.walkins.append(mention.person) }
        }
        for (clause, mood) in zip(s.clauses, moods) { collect(s, clause, mood, list, taken, &tally) }
    }

    private func mood(_ s: Sentence, _ clause: Clause) -> Mood? {
        let words = s.words[clause.words]
        if words.contains(where: { $0.form == "pamietam" || $0.form == "chyba" || $0.form == "remember" }) { return .ignored }
        if words.contains(where: { choice.isOne($0, "except") && $0.form != "but" }) { return .except }
        if words.contains(where: { choice.isOne($0, "absent") || ["nie", "not", "didnt", "wasnt", "werent", "не"].contains($0.form) }) { return .minus }
        return words.contains { choice.isOne($0, "present") || choice.isOne($0, "good") && $0.form != "may" } ? .plus : nil
    }

    private func collect(_ s: Sentence, _ clause: Clause, _ mood: Mood, _ list: Roll, _ taken: Set<Int>, _ tally: inout Tally) {
        var current = mood
        if mood == .except, s.words[clause.words].contains(where: { choice.isOne($0, "except") }) { current = .plus }
        var i = clause.words.lowerBound
        while i < clause.words.upperBound {
            let token = s.words[i]
            defer { i += 1 }
            if taken.contains(i) || token.kind == .address { continue }
            if choice.isOne(token, "except"), token.form != "but" { current = .except; continue }
            if token.form == "tylko" || token.form == "only" || choice.isOne(token, "half") { tally.only = true }
            if token.form.hasPrefix("nieobecn") || token.form == "absent" { tally.bothListed = true }
            if choice.isOne(token, "nothing") { tally.nobody = true }
            if choice.isOne(token, "all"), current == .plus { tally.all = true }
            if choice.isOne(token, "rest") { tally.rest = current == .minus ? .minus : .plus; continue }
            let (numbers, length) = reference(s, i, clause, list)
            guard !numbers.isEmpty else { continue }
            if numbers.count > 1, length == 1 { tally.ambiguous = String(token.text); continue }
            tally.words.append(s.words[i..<i + length].map { String($0.text) }.joined(separator: " "))
            switch current {
            case .plus: tally.present.formUnion(numbers)
            case .minus: tally.absent.formUnion(numbers)
            case .except: tally.excepted.formUnion(numbers)
            case .ignored: tally.unknown.formUnion(numbers)
            }
            i += length - 1
        }
    }

    private func reference(_ s: Sentence, _ i: Int, _ clause: Clause, _ list: Roll) -> ([Int], Int) {
        let token = s.words[i]
        let next = i + 1 < s.words.count ? s.words[i + 1] : nil
        let counts = ["osob", "osoby", "osobami", "people", "panie", "panow", "panowie", "godz", "godziny", "minut", "pan", "pani", "dodatkowe", "nowe", "nowych"]
        // "pierwsza czwórka z listy", "ostatnie dwie"
        if let next, choice.isOne(token, "first.n") || choice.isOne(token, "last.n") || token.form == "pierwsza", let n = ordinals[next.form] ?? cardinals[next.form], n > 1, n < list.highest {
            return (choice.isOne(token, "last.n") ? Array(list.highest - n + 1...list.highest) : Array(1...n), 2)
        }
        if let n = token.number ?? ordinals[token.form] ?? cardinals[token.form] {
            if let next, counts.contains(next.form) || months[next.form] != nil { return ([], 1) }
            if token.number == nil, ["jeden", "jedna", "jedno", "one", "first", "pierwszy", "drugi", "second", "druga", "trojka"].contains(token.form), i + 1 < clause.words.upperBound { return ([], 1) }
            // "za nr 6 przyszła …": somebody came instead of number 6
            if s.words[clause.words.lowerBound..<i].suffix(2).contains(where: { ["za", "zamiast", "zastepstwie", "for", "instead"].contains($0.form) }) { return ([], 1) }
            guard n >= 1, n <= list.highest else { return ([], 1) }
            if let m = next?.number, m > n, m <= list.highest, ["-", "–", "—"].contains(s.markBefore[i + 1]) { return (Array(n...m), 2) }
            if i + 2 < s.words.count, ["do", "to"].contains(s.words[i + 1].form), let m = s.words[i + 2].number, m > n, m <= list.highest { return (Array(n...m), 3) }
            return ([n], 1)
        }
        guard token.kind == .word, token.form.count > 2 else { return ([], 1) }
        if firstNames[token.form] != nil, let next, next.isCapitalised, !list.numbers(matching: next.form).isEmpty { return ([], 1) }
        let found = token.isCapitalised ? list.numbers(matching: token.form) : list.numbers(withFunction: token.form)
        return (found, 1)
    }

    private func result(_ t: Tally, _ list: Roll) -> AttendanceReading {
        let everyone = list.numbers
        var present = t.present, absent = t.absent.union(t.excepted)
        let speaks = t.all || t.nobody || t.rest != nil || !present.isEmpty || !absent.isEmpty
        guard speaks || !t.walkins.isEmpty else { return AttendanceReading(doubt: nil) }
        guard speaks else { return AttendanceReading(doubt: "podano tylko osoby spoza listy", words: t.words) }
        if let ambiguous = t.ambiguous { return AttendanceReading(doubt: "kilka osób z listy pasuje do „\(ambiguous)”", words: t.words) }
        if t.nobody, present.isEmpty { absent = everyone }
        else if t.all || !t.excepted.isEmpty || t.rest == .plus { present = everyone.subtracting(absent) }
        else if t.rest == .minus { absent = everyone.subtracting(present) }
        else if absent.isEmpty { absent = everyone.subtracting(present) }
        else if present.isEmpty { present = everyone.subtracting(absent) }
        else if t.only || !t.bothListed { absent = everyone.subtracting(present) }
        let contradiction = present.intersection(absent)
        guard contradiction.isEmpty else { return AttendanceReading(doubt: "sprzecznie o numerach \(contradiction.sorted())", words: t.words) }
        return AttendanceReading(
            attendance: Attendance(present: present.subtracting(t.unknown).sorted(), absent: absent.subtracting(t.unknown).sorted(), walkins: t.walkins), words: t.words)
    }
}

/// The attendance list, searched by surname and by function.
struct Roll: Sendable {
    let highest: Int
    /// A list may have gaps: whoever was struck keeps the number.
    let numbers: Set<Int>
    private let surnames: [Int: [String]]
    private let others: [Int: [String]]

    /// An empty list is taken for one of twelve, numbers only.
    init(_ invited: [Int: String]) {
        highest = invited.keys.max() ?? 12
        numbers = invited.isEmpty ? Set(1...12) : Set(invited.keys)
        var surnames: [Int: [String]] = [:], others: [Int: [String]] = [:]
        for (number, line) in invited {
            let name = line.prefix { !"–—(,;/".contains($0) }
            let words = name.split(separator: " ").prefix { $0 != "-" }.map(String.init).filter { $0.first?.isUppercase ?? false }
            surnames[number] = words.last.map { [folded($0)] } ?? []
            others[number] = line.split(whereSeparator: { !$0.isLetter }).map { folded($0) }.filter { $0.count > 3 && !(surnames[number] ?? []).contains($0) }
        }
        self.surnames = surnames
        self.others = others
    }

    /// Numbers of the people whose surname this is, in any case.
    func numbers(matching form: String) -> [Int] { surnames.filter { $0.value.contains { isFormOf(form, $0) } }.keys.sorted() }

    func numbers(withFunction form: String) -> [Int] {
        guard form.count > 4 else { return [] }
        return others.filter { $0.value.contains(form) }.keys.sorted()
    }

    /// "wrony" of "wrona", "ptaka" of "ptak".
    private func isFormOf(_ form: String, _ nominative: String) -> Bool {
        if form == nominative { return true }
        let common = zip(form, nominative).prefix { $0 == $1 }.count
        return common >= 3 && common >= nominative.count - 2 && form.count <= nominative.count + 3 && form.count + 2 >= nominative.count
    }
}
