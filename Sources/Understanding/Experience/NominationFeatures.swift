// What the trained weigher of nominations looks at, candidate by candidate: what the rules made of them, and the words of the sentences that name
// them.
//
// For each candidate such a sentence is written anew: THIS for who is named, and a word for the kind of every other one.

/// A mail with those whom it may propose, and what the rules make of them.
struct NominationStatements: Sendable {
    let asked: Asked
    let text: [Sentence]
    /// What the phrases of each sentence say.
    let findings: [[Finding]]
    let answer: Answer?
    /// Whom the rules nominate.
    let rules: [Person]
    let substitute: Person?
    /// Whom the rules pass over.
    let ruledOut: [Person]
    var candidates: [NominationCandidate]

    /// The candidates of the mail, and those whom the rules alone found.
    init(reader: PeopleReader, text: [Sentence], asked: Asked, answer: Answer?, rules: [Person], substitute: Person?, ruledOut: [Person],
        writer: String) {
        (self.asked, self.text, self.answer, self.substitute, self.ruledOut) = (asked, text, answer, substitute, ruledOut)
        let all = reader.nominationCandidates(in: text, writer: writer, asked: asked)
        let aside = asked == .nomination ? [] : all.filter { reader.isBesideOthers($0, text) }.map(\.person)
        self.rules = rules.filter { person in !aside.contains { $0.isSame(as: person) } }
        candidates = all.filter { candidate in candidate.person.name.utf8.count < 100 && !aside.contains(candidate.person) }
        for person in self.rules where !candidates.contains(where: { $0.person.isSame(as: person) }) {
            candidates.append(NominationCandidate(person: person, kind: .name, places: Self.places(of: person, in: text)))
        }
        findings = candidates.isEmpty ? [] : text.map(reader.findings)
    }

    /// Where the words of a name stand.
    private static func places(of person: Person, in text: [Sentence]) -> [NominationCandidate.Place] {
        let parts = folded(person.name).split(separator: " ").map(String.init)
        for (i, s) in text.enumerated() {
            if let k = s.words.firstIndex(where: { $0.form == parts.first || $0.kind == .address && String($0.text) == person.email }) {
                return [.init(sentence: i, words: k..<min(s.words.count, k + max(1, parts.count)))]
            }
        }
        return []
    }

    /// The features of each candidate.
    var features: [Features] {
        let lines = text.prefix(40).enumerated().map { NominationLine($1, at: $0, candidates) }
        return candidates.indices.map { k in
            var collector = FeatureCollector()
            collector.add(candidates[k], at: k, self)
            for i in Set(candidates[k].places.map(\.sentence)).sorted() where i < lines.count { collector.add(lines[i].row(k), asked: asked) }
            return collector.features
        }
    }

    /// What the rules make of somebody.
    fileprivate func verdict(_ person: Person) -> Part {
        if rules.contains(where: { $0.isSame(as: person) }) { return "nominated" }
        if substitute?.isSame(as: person) ?? false { return "substitute" }
        return isRuledOut(person) ? "out" : "left"
    }

    func isRuledOut(_ person: Person) -> Bool { ruledOut.contains { $0.isSame(as: person) } }
}

extension Person {
    /// The same surname and, as far as both are told, the same first name; the same address; one house's name within the other's.
    func isSame(as other: Person) -> Bool {
        let (a, b) = (folded(name), folded(other.name))
        if a == b || email != nil && email == other.email { return true }
        if organisation == name, other.organisation == other.name { return a.contains(b) || b.contains(a) }
        let (own, others) = (a.split(separator: " "), b.split(separator: " "))
        guard organisation != name, other.organisation != other.name, own.last == others.last, let first = own.first, let otherFirst = others.first
        else { return false }
        return own.count == 1 || others.count == 1 || first.prefix(3) == otherFirst.prefix(3)
    }
}

/// A sentence as a row of words and candidates.
private struct NominationLine {
    enum Item {
        case candidate(Int, Part)
        case word(MarkedWord)
    }
    var items: [Item] = []

    init(_ s: Sentence, at index: Int, _ candidates: [NominationCandidate]) {
        var starts: [Int: (candidate: Int, end: Int)] = [:]
        for (k, candidate) in candidates.enumerated() {
            for place in candidate.places where place.sentence == index { starts[place.words.lowerBound] = (k, place.words.upperBound) }
        }
        var i = 0
        while i < min(s.words.count, 80) {
            if !s.markBefore[i].isEmpty { items.append(.word(MarkedWord(Part(s.markBefore[i])))) }
            if let (candidate, end) = starts[i] {
                items.append(.candidate(candidate, Part("<\(candidates[candidate].kind.rawValue)>")))
                i = max(end, i + 1)
            } else {
                items.append(.word(MarkedWord(s.words[i], hidesNames: i > 0)))
                i += 1
            }
        }
        items.append(.word(MarkedWord(s.isQuestion ? "?" : "$")))
    }

    /// The sentence as it looks to one candidate.
    func row(_ k: Int) -> [MarkedWord] {
        items.map { item in
            switch item {
            case .word(let word): word
            case .candidate(let candidate, let kind): candidate == k ? MarkedWord("<this>", isThis: true) : MarkedWord(kind)
            }
        }
    }
}

extension FeatureCollector {
    fileprivate mutating func add(_ candidate: NominationCandidate, at k: Int, _ said: NominationStatements) {
        let asked: Part = said.asked == .nomination ? "asked" : "unasked", kind = Part(candidate.kind.rawValue)
        let verdict = said.verdict(candidate.person), answer = Part(said.answer?.rawValue ?? "none")
        add("rules", verdict, kind, asked)
        add("verdict", verdict, asked)
        add("answer", answer, kind, asked)
        add("answer", answer, verdict)
        add("nominated", Part("\(min(said.rules.count, 3))"), verdict, asked)
        if said.substitute != nil { add("stand-in", verdict) }
        let person = candidate.person
        add("shape", person.name.contains(" ") ? "full" : "one", kind, asked)
        if person.email != nil { add("email", kind, asked) }
        if person.organisation != nil, candidate.kind == .person { add("organisation", asked) }
        if candidate.kind != .person, let head = folded(person.name).split(separator: " ").first { add("head", Part(head.prefix(5)), asked) }
        add("kinds", kind, Part("\(min(said.candidates.filter { $0.kind == .person }.count, 3))"), asked)
        add("order", Part("\(min(k, 3))"), Part("\(min(said.candidates.count - k - 1, 3))"), asked)
        add(said.size, asked: asked, kind, verdict)
        for place in candidate.places.prefix(3) { add(place, kind, asked, said) }
        let own = Set(candidate.places.map(\.sentence))
        for (i, found) in said.findings.enumerated() where !own.contains(i) {
            for finding in found { add("elsewhere", Part(finding.meaning), verdict) }
        }
    }

    /// The phrases around a mention, and how much else its sentence says.
    private mutating func add(_ place: NominationCandidate.Place, _ kind: Part, _ asked: Part, _ said: NominationStatements) {
        let s = said.text[place.sentence], clause = s.clause(of: place.words.lowerBound)
        for finding in said.findings[place.sentence] {
            let meaning = Part(finding.meaning), side: Part = finding.first < place.words.lowerBound ? "before" : "behind"
            add("found", meaning, side, kind)
            add("found in", meaning, s.clause(of: finding.first) == clause ? "clause" : "sentence", side)
        }
        for i in s.clauses[clause].words where ["nie", "not", "dont", "nikogo", "nikt", "не"].contains(s.words[i].form) {
            let side: Part = i < place.words.lowerBound ? "before" : "behind"
            add("denied", side, kind, asked)
            if i + 1 < s.words.count { add("denies", Part(s.words[i + 1].form.prefix(5)), side) }
        }
        add("link", Part(s.clauses[clause].link.rawValue), kind)
        let isFirst = place.sentence == 0, isLast = place.sentence == said.text.count - 1
        add("position", isFirst && isLast ? "only" : isFirst ? "first" : isLast ? "last" : "middle", kind, asked)
        let rest = s.words.count - place.words.count
        add("rest", Part("\(min(rest, 5))"), kind, asked)
        add("at", Part("\(min(place.words.lowerBound, 3))"), kind, asked)
        if s.isQuestion { add("question", kind, asked) }
        if s.endsParagraph { add("end", kind, asked, isLast ? "last" : "inner") }
    }
}

extension NominationStatements {
    /// How long the mail is, and whether it speaks of nobody.
    fileprivate var size: (words: Part, namesNobody: Part) {
        let words = text.map(\.words.count).reduce(0, +)
        let size: Part = words < 8 ? "8" : words < 20 ? "20" : words < 50 ? "50" : words < 100 ? "100" : "more"
        let isDenied = text.contains { s in s.words.contains { $0.form.hasPrefix("nik") || $0.form.hasPrefix("nobod") } }
        return (size, isDenied ? "nobody" : "")
    }
}

extension FeatureCollector {
    fileprivate mutating func add(_ size: (words: Part, namesNobody: Part), asked: Part, _ kind: Part, _ verdict: Part) {
        add("size", size.words, verdict, asked)
        add("size", size.words, kind, asked)
        add("nobody", size.namesNobody, verdict, asked)
    }

    /// The words of a sentence that names the candidate: all of them, those near, and those right beside.
    fileprivate mutating func add(_ sentence: [MarkedWord], asked: Asked) {
        guard sentence.contains(where: \.isThis) else { return }
        let row = [MarkedWord("^")] + sentence, kind: Part = asked == .nomination ? "asked" : "unasked"
        for word in row { add("g", word.stem, kind) }
        for i in row.indices.lazy.filter({ row[$0].isThis }).prefix(4) { addAround(row, i) }
    }

    private mutating func addAround(_ row: [MarkedWord], _ i: Int) {
        func stem(_ k: Int) -> Part { row.indices.contains(k) ? row[k].stem : "$$" }
        for k in row.indices where k != i {
            add(k < i ? "before" : "behind", row[k].stem)
            guard abs(k - i) < 7 else { continue }
            add(k < i ? "near before" : "near behind", row[k].form)
            if row.indices.contains(k + 1), k + 1 != i { add(k < i ? "pair before" : "pair behind", row[k].stem, row[k + 1].stem) }
        }
        add("l1", stem(i - 1))
        add("r1", stem(i + 1))
        add("l2", stem(i - 2), stem(i - 1))
        add("r2", stem(i + 1), stem(i + 2))
        add("lr", stem(i - 1), stem(i + 1))
        add("l3", stem(i - 3), stem(i - 2), stem(i - 1))
        add("r3", stem(i + 1), stem(i + 2), stem(i + 3))
    }
}
