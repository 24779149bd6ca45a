// Substitutes, companions, nominations.

struct PeopleReading: Sendable {
    var substitute: Person?
    var companions: [Person] = []
    var nominated: [Person] = []
    var findings: [(sentence: Int, finding: Finding)] = []
}

struct PeopleReader: Sendable {
    let rules: Rulebook
    let finder: PersonFinder

    /// `writer`: the sender's own name, which is no news.
    func read(_ text: [Sentence], asked: Asked, answer: Answer?, firstPersonYes: Bool, writer: String) -> PeopleReading {
        var reading = PeopleReading()
        let mentions = text.enumerated().map { index, sentence in
            finder.people(in: sentence).filter { !$0.isAddressed && !isWriter($0, writer) && !isSignature(sentence, $0, text, index) }
        }
        for (i, sentence) in text.enumerated() {
            let found = rules.findings(in: sentence)
            let kinds = Set(found.map(\.meaning))
            reading.findings += found.map { (i, $0) }
            if kinds.contains("NOT") { continue }
            var people = mentions[i]
            if people.isEmpty, !sentence.endsParagraph, i + 1 < text.count, !kinds.isDisjoint(with: ["STANDIN", "INVITE", "ALONG"]), let next = mentions[i + 1].first, next.words.lowerBound <= 2,
                rules.findings(in: text[i + 1]).isEmpty { people = [next] }
            if let someone = anotherPerson(people, found, sentence), reading.substitute == nil, !firstPersonYes, answer != .tentative {
                reading.substitute = someone
                people.removeAll { $0.person == someone }
            }
            if kinds.contains("STANDIN") || !kinds.isDisjoint(with: ["standin", "STANDIN3"]) && answer == .decline {
                let stand = found.first { $0.meaning == "STANDIN" } ?? found.first { $0.meaning.lowercased().hasPrefix("standin") }!
                if kinds.contains("STANDIN") || !kinds.contains("ALONG"), reading.substitute == nil, !firstPersonYes || kinds.contains("STANDIN") && !kinds.contains("ALONG") {
                    reading.substitute = substitute(people, stand, sentence)
                    if reading.substitute != nil { people.removeAll { $0.person == reading.substitute } }
                }
            }
            if kinds.contains("INVITE") { reading.nominated += people.filter(isNewsworthy).map(\.person) }
            else if kinds.contains("ALONG"), answer == .accept { reading.companions += people.map(\.person) }
            else { reading.nominated += people.filter { $0.person.email != nil && $0.person != reading.substitute }.map(\.person) }
            if asked == .nomination || kinds.contains("INVITE") {
                if asked == .nomination { reading.nominated += people.map(\.person) }
                reading.nominated += institutions(in: sentence, besides: people + mentions[i])
            }
        }
        if asked == .nomination || !reading.nominated.isEmpty { addOwnerless(text, &reading) }
        reading.nominated = distinct(reading.nominated).filter { $0 != reading.substitute }
        reading.companions = distinct(reading.companions)
        return reading
    }

    /// "Pani Marianna Stec weźmie udział": somebody by full name, who is no head of the house that the invitation went to.
    private func anotherPerson(_ people: [Mention], _ found: [Finding], _ s: Sentence) -> Person? {
        guard !s.isQuestion, found.contains(where: { $0.meaning == "STANDIN3" }), !found.contains(where: { $0.meaning == "ALONG" || $0.meaning == "INVITE" }) else { return nil }
        let named = people.filter { $0.person.name.contains(" ") }
        guard named.count == 1, let one = named.first else { return nil }
        let titles = s.words[..<one.words.lowerBound].suffix(2)
        return titles.contains { finder.isOne($0, "head") } ? nil : one.person
    }

    private func isNewsworthy(_ mention: Mention) -> Bool { mention.person.name.contains(" ") || mention.person.email != nil || mention.person.organisation != nil || mention.words.count == 1 }

    private func isWriter(_ mention: Mention, _ writer: String) -> Bool {
        guard !writer.isEmpty, let surname = mention.person.name.split(separator: " ").last else { return false }
        let name = folded(writer)
        return name.split(separator: " ").contains { $0 == folded(surname) } && folded(mention.person.name).split(separator: " ").allSatisfy { name.contains($0.prefix(3)) }
    }

    /// A sentence that is nothing but a name, near the end.
    private func isSignature(_ s: Sentence, _ mention: Mention, _ text: [Sentence], _ index: Int) -> Bool {
        guard index > 0, index >= text.count - 2 else { return false }
        let others = s.words.indices.filter { !mention.words.contains($0) }
        let closing = index > 0 && text[index - 1].endsParagraph || closings.contains(text[index - 1].words.first?.form ?? "")
        if mention.words.lowerBound == 0, s.words.count <= 4, closing { return true }
        return others.allSatisfy { finder.isOne(s.words[$0], "title") || s.words[$0].form.count <= 2 } && (closing || index == text.count - 1)
    }

    private func substitute(_ people: [Mention], _ stand: Finding, _ s: Sentence) -> Person? {
        let here = people.filter { $0.words.upperBound <= s.words.count }
        if let after = here.first(where: { $0.words.lowerBound > stand.first }) ?? here.last ?? people.first { return after.person }
        // "syn", "ktoś z pracowników": unnamed, but somebody
        guard let i = s.words.indices.first(where: { finder.isOne(s.words[$0], "relative") && $0 >= max(0, stand.first - 3) }) else { return nil }
        let table = ["kogos": "ktoś", "syna": "syn", "corke": "córka", "meza": "mąż", "zone": "żona", "brata": "brat", "siostre": "siostra", "zastepce": "zastępca", "zastepczynie": "zastępczyni", "zastepstwo": "zastępstwo", "kolege": "kolega", "kolezanke": "koleżanka", "pracownika": "pracownik"]
        var name = table[s.words[i].form] ?? String(s.words[i].text).lowercased()
        if i + 2 < s.words.count, s.words[i + 1].form == "z" { name += " z " + s.words[i + 2].text }
        return Person(name: name)
    }

    /// Institutions and functions ("leśniczy") named without a person.
    private func institutions(in s: Sentence, besides people: [Mention]) -> [Person] {
        var out: [Person] = []
        var i = 0
        while i < s.words.count {
            let taken = people.contains { $0.words.contains(i) || $0.words.lowerBound == i + 1 || $0.words.lowerBound == i + 2 && finder.isOne(s.words[i + 1], "title") }
            if taken { i += 1; continue }
            if finder.isOne(s.words[i], "office") {
                let (name, end) = finder.institution(in: s, at: i)
                let owner = people.contains { folded($0.person.organisation ?? "") == folded(name) || $0.words.lowerBound > i && s.clause(of: $0.words.lowerBound) <= s.clause(of: i) + 1 || $0.words.upperBound <= i && $0.words.upperBound + 3 >= i }
                if !owner {
                    let address = end < s.words.count && s.words[end].kind == .address ? String(s.words[end].text) : nil
                    out.append(Person(name: name, organisation: name, email: address))
                }
                i = end
            } else {
                if finder.isOne(s.words[i], "function") { out.append(Person(name: nominativeFunction(s.words[i]))) }
                i += 1
            }
        }
        return out
    }

    private func nominativeFunction(_ token: Token) -> String {
        let table = ["lesniczego": "leśniczy", "soltysa": "sołtys", "proboszcza": "proboszcz", "dzielnicowego": "dzielnicowy", "weterynarza": "weterynarz", "komendanta": "komendant", "pielegniarke": "pielęgniarka", "polozna": "położna",
            "organiste": "organista", "dyrygenta": "dyrygent", "trenera": "trener", "staroste": "starosta", "wojta": "wójt", "burmistrza": "burmistrz", "lekarza": "lekarz", "pastora": "pastor", "wikarego": "wikary"]
        return table[token.form] ?? token.text.lowercased()
    }

    /// An address with nobody before it: its local part names the person ("jan.kos@…").
    private func addOwnerless(_ text: [Sentence], _ reading: inout PeopleReading) {
        let known = Set((reading.nominated + reading.companions + [reading.substitute].compactMap { $0 }).compactMap(\.email))
        for sentence in text {
            for token in sentence.words where token.kind == .address && !known.contains(String(token.text)) {
                if let i = reading.nominated.lastIndex(where: { $0.email == nil }) { reading.nominated[i].email = String(token.text); continue }
                let parts = token.text.prefix { $0 != "@" }.split { $0 == "." || $0 == "_" }.filter { $0.count > 1 }.map(String.init)
                reading.nominated.append(Person(name: parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "), email: String(token.text)))
            }
        }
    }

    private func distinct(_ people: [Person]) -> [Person] {
        var out: [Person] = []
        for person in people {
            if let i = out.firstIndex(where: { folded($0.name) == folded(person.name) }) {
                out[i].email = out[i].email ?? person.email
                out[i].organisation = out[i].organisation ?? person.organisation
            } else { out.append(person) }
        }
        return out
    }
}

private let closings: Set<String> = ["pozdrawiam", "pozdrowienia", "z", "lacze", "serdecznosci", "usciski", "regards", "best", "kind", "yours", "sincerely", "dziekuje"]
