// Substitutes, companions, nominations.

struct PeopleReading: Sendable {
    var substitute: Person?
    var companions: [Person] = []
    var nominated: [Person] = []
    /// Somebody who perhaps comes instead: not said outright.
    var perhaps: String?
    var findings: [(sentence: Int, finding: Finding)] = []
}

struct PeopleReader: Sendable {
    let rules: Rulebook
    let finder: PersonFinder

    /// `writer`: the sender's own name, which is no news.
    func read(_ text: [Sentence], asked: Asked, answer: Answer?, firstPersonYes: Bool, writer: String) -> PeopleReading {
        var reading = PeopleReading()
        let mentions = text.enumerated().map { index, sentence in
            finder.people(in: sentence).filter { !$0.isAddressed && !isWriter($0, writer) && !isSignature(sentence, $0, text, index, asked: asked) }
        }
        for (i, sentence) in text.enumerated() {
            // "nie wiem, czy już jest na liście" rules nobody out
            let found = rules.findings(in: sentence).filter { finding in
                finding.meaning != "NOT" || sentence.clauses[sentence.clause(of: finding.first)].link != .whether
            }
            let kinds = Set(found.map(\.meaning))
            reading.findings += found.map { (i, $0) }
            if kinds.contains("NOT") { continue }
            let bans = found.filter { $0.meaning == "BAN" }
            let out = unwanted(mentions[i], found, sentence)
            var people = mentions[i].filter { !out.contains($0.words.lowerBound) }
            if people.isEmpty, !sentence.endsParagraph, i + 1 < text.count, !kinds.isDisjoint(with: ["STANDIN", "INVITE", "ALONG"]), let next = mentions[i + 1].first, next.words.lowerBound <= 2,
                rules.findings(in: text[i + 1]).isEmpty { people = [next] }
            // asked whom to invite, nobody answers who comes instead
            let stands = asked == .nomination ? [] : found.filter { finding in
                finding.meaning.lowercased().hasPrefix("standin") && isStated(finding, sentence)
                    // "za to warto zaprosić Jana Kosa"
                    && !(kinds.contains("INVITE") && sentence.words[finding.first].form == "za" && sentence.words[finding.last].form == "to")
            }
            if stands.isEmpty, asked != .nomination, let finding = found.first(where: { $0.meaning == "STANDIN" }),
                let name = people.first(where: { $0.words.count > 1
                && $0.words.lowerBound > finding.first })?.person.name { reading.perhaps = reading.perhaps ?? name }
            if let someone = anotherPerson(people, stands + found.filter { !$0.meaning.lowercased().hasPrefix("standin") }, sentence), reading.substitute == nil, !firstPersonYes, answer != .tentative {
                reading.substitute = someone
                people.removeAll { $0.person == someone }
            }
            let isOutright = stands.contains { $0.meaning == "STANDIN" }
            if isOutright || answer == .decline, let stand = stands.first(where: { $0.meaning == "STANDIN" }) ?? stands.first {
                if isOutright || !kinds.contains("ALONG"), reading.substitute == nil, !firstPersonYes || isOutright && !kinds.contains("ALONG") {
                    reading.substitute = substitute(people.filter { !isReplaced($0, sentence) && !isReason($0, stand, sentence) }, stand, sentence)
                    if reading.substitute != nil { people.removeAll { $0.person == reading.substitute } }
                }
            }
            if kinds.contains("INVITE") { reading.nominated += people.filter(isNewsworthy).map(\.person) }
            else if stands.isEmpty, reading.perhaps != nil { continue }
            else if kinds.contains("ALONG"), answer == .accept { reading.companions += people.map(\.person) }
            else { reading.nominated += people.filter { $0.person.email != nil && $0.person != reading.substitute }.map(\.person) }
            if asked == .nomination || kinds.contains("INVITE") {
                if asked == .nomination { reading.nominated += people.map(\.person) }
                var found = bans.isEmpty && (asked == .nomination || isProposal(sentence)) ? institutions(in: sentence, besides: people + mentions[i], asked) : []
                if asked == .nomination, found.isEmpty, mentions[i].isEmpty, let unknown = addressee(sentence) { found = [unknown] }
                if people.isEmpty, found.count == 1, belongsToEarlier(found[0], sentence), giveOrganisation(found[0].name, everybody: sentence.words.contains { ["obie", "oboje", "obaj", "wszyscy", "wszystkie", "both"].contains($0.form) }, &reading.nominated) {
                    continue
                }
                reading.nominated += found
            }
        }
        if asked == .nomination || !reading.nominated.isEmpty { addOwnerless(text, &reading) }
        reading.nominated = distinct(reading.nominated).filter { $0 != reading.substitute }
        reading.companions = distinct(reading.companions)
        return reading
    }

    /// Full names that somebody proposes in a mail about something else.
    func proposed(in text: [Sentence], writer: String) -> [Person] {
        let asking = text.filter { sentence in
            (!sentence.isQuestion || sentence.words.contains { mayOne.contains($0.form) }) && isProposal(sentence)
                && rules.findings(in: sentence).contains { $0.meaning == "INVITE" }
        }
        return read(asking, asked: .none, answer: nil, firstPersonYes: false, writer: writer).nominated.filter { $0.name.contains(" ") && $0.name != $0.organisation }
    }

    /// To invite and to propose, not merely to ask or to write to somebody.
    private func isProposal(_ s: Sentence) -> Bool {
        s.words.contains { proposedOnes.contains($0.form) } || s.words.contains { word in ["zapro", "dopis", "dolacz", "dopros", "wlacz", "uwzgl", "polec", "propon", "suger", "rekomend", "nomin", "zglasz", "invit", "suggest", "recommend", "запро", "пропон", "раджу"].contains(where: word.form.hasPrefix) }
    }

    /// "Pani Marianna Stec weźmie udział": somebody by full name, who is no head of the house that the invitation went to.
    private func anotherPerson(_ people: [Mention], _ found: [Finding], _ s: Sentence) -> Person? {
        guard !s.isQuestion, found.contains(where: { $0.meaning == "STANDIN3" }), !found.contains(where: { $0.meaning == "ALONG" || $0.meaning == "INVITE" }) else { return nil }
        let named = people.filter { $0.person.name.contains(" ") }
        guard named.count == 1, let one = named.first else { return nil }
        let titles = s.words[..<one.words.lowerBound].suffix(2)
        return titles.contains { finder.isOne($0, "head") } ? nil : one.person
    }

    /// Whether somebody does come instead: "Zastępcy nie przyślę", "miał za mnie iść", "może przyjdzie", "niech" and questions say less.
    private func isStated(_ finding: Finding, _ s: Sentence) -> Bool {
        let c = s.clause(of: finding.first), clause = s.clauses[c]
        if s.isQuestion && c == s.clauses.count - 1 { return false }
        if [.ifOnly, .unless, .whether].contains(clause.link) { return false }
        for i in clause.words where !finding.words.contains(i) {
            let form = s.words[i].form
            if form == "nie" || form == "not", i < finding.last, finding.first - i <= 3 { return false }
            if form == "nie", i > finding.first, i + 1 < s.words.count, finder.isVerbOfComing(s.words[i + 1]) { return false }
            if unfulfilled.contains(form) { return false }
        }
        return true
    }

    /// "zamiast Anny Nowak": whose place is taken.
    private func isReplaced(_ mention: Mention, _ s: Sentence) -> Bool {
        var i = mention.words.lowerBound - 1
        while i >= 0, finder.isOne(s.words[i], "title") || finder.isOne(s.words[i], "lady") || finder.isOne(s.words[i], "sir") { i -= 1 }
        // "W zastępstwie Wanda Gil": she comes
        let name = s.words[mention.words.lowerBound]
        if i >= 0, ["zastepstwie", "miejsce"].contains(s.words[i].form), firstNames[name.form]?.isNominative ?? false, name.text.last != "ą" { return false }
        return i >= 0 && ["za", "zamiast", "zastepstwie", "imieniu", "miejsce", "for", "of", "behalf"].contains(s.words[i].form)
            && (s.words[i].form != "of" || i > 0 && ["instead", "behalf", "place"].contains(s.words[i - 1].form)) && (s.words[i].form != "for" || i > 0 && ["in", "filling", "standing", "fill", "stand"].contains(s.words[i - 1].form))
    }

    /// Somebody in the reason is not the one who comes: "zastępcy nie będzie, bo pani Kurek choruje".
    private func isReason(_ mention: Mention, _ stand: Finding, _ s: Sentence) -> Bool {
        let c = s.clause(of: mention.words.lowerBound)
        return c != s.clause(of: stand.first) && s.clauses[c].link == .because
    }

    /// "Albo obie, z KGW Ogródek."
    private func belongsToEarlier(_ institution: Person, _ s: Sentence) -> Bool {
        guard let i = s.words.firstIndex(where: { finder.isOne($0, "office") }), i > 0 else { return false }
        return ["z", "ze", "from"].contains(s.words[i - 1].form) && s.words.count <= 8
    }

    private func giveOrganisation(_ name: String, everybody: Bool, _ people: inout [Person]) -> Bool {
        let without = people.indices.filter { people[$0].organisation == nil }
        guard let last = without.last else { return false }
        for i in everybody ? without : [last] { people[i].organisation = name }
        return true
    }

    private func isNewsworthy(_ mention: Mention) -> Bool { mention.person.name.contains(" ") || mention.person.email != nil || mention.person.organisation != nil || mention.words.count == 1 }

    private func isWriter(_ mention: Mention, _ writer: String) -> Bool {
        guard !writer.isEmpty, let surname = mention.person.name.split(separator: " ").last else { return false }
        let name = folded(writer)
        return name.split(separator: " ").contains { $0 == folded(surname) } && folded(mention.person.name).split(separator: " ").allSatisfy { name.contains($0.prefix(3)) }
    }

    /// A sentence that is nothing but a name, near the end.
    private func isSignature(_ s: Sentence, _ mention: Mention, _ text: [Sentence], _ index: Int, asked: Asked) -> Bool {
        guard index > 0, index >= text.count - 2 else { return false }
        // names one below the other are a list
        if asked == .nomination, !text[index - 1].endsParagraph, text[index - 1].words.count < 4, mention.person.name.contains(" "),
            finder.people(in: text[index - 1]).first.map({ $0.words.lowerBound <= 1 && $0.person.name.contains(" ") }) ?? false { return false }
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
        let table = [
            "kogos": "ktoś", "syna": "syn", "corke": "córka", "meza": "mąż", "zone": "żona", "brata": "brat", "siostre": "siostra", "zastepce":
            "zastępca", "zastepczynie": "zastępczyni", "zastepstwo": "zastępstwo", "kolege": "kolega", "kolezanke": "koleżanka", "pracownika":
            "pracownik",
        ]
        var name = table[s.words[i].form] ?? String(s.words[i].text).lowercased()
        if i + 2 < s.words.count, s.words[i + 1].form == "z" { name += " z " + s.words[i + 2].text }
        return Person(name: name)
    }

    /// An address with nobody before it: its local part names the person ("jan.kos@…").
    private func addOwnerless(_ text: [Sentence], _ reading: inout PeopleReading) {
        let known = Set((reading.nominated + reading.companions + [reading.substitute].compactMap { $0 }).compactMap(\.email))
        for sentence in text {
            for token in sentence.words where token.kind == .address && !known.contains(String(token.text)) {
                if let i = reading.nominated.lastIndex(where: { $0.email == nil }) { reading.nominated[i].email = String(token.text); continue }
                // an office's own address names nobody
                let local = folded(token.text.prefix { $0 != "@" })
                if officeAddresses.contains(where: local.hasPrefix) { continue }
                let parts = token.text.prefix { $0 != "@" }.split { $0 == "." || $0 == "_" }.filter { $0.count > 1 }.map(String.init)
                reading.nominated.append(Person(name: parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "), email: String(token.text)))
            }
        }
    }

    private func distinct(_ people: [Person]) -> [Person] {
        var out: [Person] = []
        var places: [String: Int] = [:]
        for person in people {
            let name = folded(person.name)
            if let i = places[name] {
                out[i].email = out[i].email ?? person.email
                out[i].organisation = out[i].organisation ?? person.organisation
            } else {
                places[name] = out.count
                out.append(person)
            }
        }
        return out
    }
}

/// "Mam dla Was człowieka: Jan Kos."
private let proposedOnes: Set<String> = ["czlowieka", "kandydata", "kandydatke", "kandydatka", "kandydat", "kandydatura", "kandydature"]

/// "Czy można zaprosić Wioletę Srokę?"
private let mayOne: Set<String> = ["mozna", "moge", "mozemy", "moglibysmy", "moglibyscie", "warto", "could", "may"]

private let officeAddresses = ["sekretariat", "biuro", "kontakt", "info", "office", "urzad", "poczta", "kancelaria", "contact", "recepcja"]

/// Plans that failed, wishes and guesses.
private let unfulfilled: Set<String> = [
    "mial", "miala", "mieli", "mialo", "chcial", "chciala", "niech", "oby", "moze", "chyba", "raczej", "prawdopodobnie", "ewentualnie",
    "postaram", "postaramy", "sprobuje", "sprobujemy", "moglby", "moglaby", "maybe", "perhaps", "might", "planowal", "planowala",
]

private let closings: Set<String> = [
    "pozdrawiam", "pozdrowienia", "z", "lacze", "serdecznosci", "usciski", "regards", "best", "kind", "yours", "sincerely", "dziekuje",
]
