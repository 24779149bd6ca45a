// Substitutes, companions, nominations: "Przyjdzie za mnie Ewa Lis", "Wezmę ze sobą męża", "Proszę zaprosić Annę Kos z biblioteki".

struct PeopleReading: Sendable {
    var substitute: Person?
    /// Nothing but an address beside the name, in a refusal, says that this person comes.
    var isByAddress = false
    var companions: [Person] = []
    var nominated: [Person] = []
    /// Who is named only to be passed over, or in passing.
    var ruledOut: [Person] = []
    /// Somebody comes along who has been invited already.
    var isAccompanied = false
    /// Somebody who perhaps comes instead: not said outright.
    var perhaps: String?
    var findings: [(sentence: Int, finding: Finding)] = []
}

/// A sentence, what its phrases say, and who is named in it.
struct PeopleSentence {
    let s: Sentence
    let found: [Finding]
    let kinds: Set<String>
    let all: [Mention]
    /// Those who are meant.
    var people: [Mention] = []
    /// Words that make a deed undone: "nie", "miał", "niech", "was".
    let hedges: [Int]
    /// Somebody is to be named.
    var calls: Bool { !kinds.isDisjoint(with: ["STANDIN", "INVITE", "ALONG"]) }

    init(s: Sentence, found: [Finding], all: [Mention]) {
        (self.s, self.found, self.all) = (s, found, all)
        kinds = Set(found.map(\.meaning))
        hedges = found.isEmpty ? [] : s.words.indices.filter { isHedge(s.words[$0].form) }
    }
}

struct PeopleReader: Sendable {
    let rules: Rulebook
    let finder: PersonFinder

    /// `writer`: the sender's own name, which is no news.
    func read(_ text: [Sentence], asked: Asked, answer: Answer?, firstPersonYes: Bool, writer: String) -> PeopleReading {
        var reading = PeopleReading()
        let end = text.indices.first { isClosing(text, at: $0) } ?? text.count
        let mentions = text.enumerated().map { index, sentence in
            let all = isBelow(end, index, sentence) ? [] : finder.people(in: sentence)
            return all.filter { !$0.isAddressed && !isWriter($0, writer) && !isSignature(sentence, $0, text, index, asked: asked) }
        }
        for (i, sentence) in text.enumerated() {
            if isBelow(end, i, sentence) { continue }
            var said = PeopleSentence(s: sentence, found: findings(sentence), all: mentions[i])
            reading.findings += said.found.map { (i, $0) }
            let isGreeting = said.kinds.contains("NOT")
            if isGreeting && said.kinds.isDisjoint(with: Self.deeds) || questionsInviting(sentence)
                || isRefused(behind: sentence, by: i + 1 < text.count ? text[i + 1] : nil) || asked == .nomination && asksInformant(sentence) {
                reading.ruledOut += mentions[i].map(\.person)
                continue
            }
            var out = unwanted(mentions[i], said.found, sentence).union(greeted(mentions[i], said.found, sentence))
            if asked != .nomination { out.formUnion(talkedAbout(mentions[i], said.found, sentence)) }
            said.people = mentions[i].filter { !out.contains($0.words.lowerBound) && !isInPassing($0, sentence) }
            reading.ruledOut += mentions[i].map(\.person).filter { person in !said.people.contains { $0.person == person } }
            // beside thanks only a full name is one of whom something is said
            if isGreeting { said.people.removeAll { !$0.person.name.contains(" ") } }
            if said.kinds.isSuperset(of: ["ALONG", "GONE"]), sentence.words.contains(where: { $0.form == "zaproszenie" }) {
                reading.isAccompanied = true
            }
            if said.people.isEmpty, let next = nameOnNextLine(text, i, mentions), said.calls { said.people = [next] }
            let stands = asked == .nomination ? [] : said.found.filter { isStandIn($0, said) }
            readSubstitute(&said, stands, asked, answer, firstPersonYes, &reading)
            if let someone = reading.substitute, someone.email == nil, mentions[i].contains(where: { $0.person == someone }) {
                reading.substitute = withAddress(someone, behind: i, in: text, writer: writer)
            }
            readNominated(said, stands, asked, answer, &reading)
        }
        if asked == .nomination || !reading.nominated.isEmpty {
            // "oferta od Ewy Mak (ewa@…)": hers is not nobody's
            let inPassing = zip(text, mentions).flatMap { sentence, all in all.filter { isInPassing($0, sentence) }.compactMap(\.person.email) }
            addOwnerless(text, besides: inPassing, &reading)
        }
        reading.nominated = distinct(reading.nominated).filter { $0 != reading.substitute }
        reading.companions = distinct(reading.companions)
        return reading
    }

    /// What may be said of somebody beside thanks and greetings.
    private static let deeds: Set<String> = ["STANDIN", "standin", "STANDIN3", "INVITE", "ALONG"]

    /// "Dziękuję i pozdrawiam Annę Kos, przyjdzie Ewa Lis": who is greeted, not who is spoken of behind a deed.
    private func greeted(_ mentions: [Mention], _ found: [Finding], _ s: Sentence) -> Set<Int> {
        let deeds = found.filter { Self.deeds.contains($0.meaning) }
        return Set(mentions.map(\.words.lowerBound).filter { name in
            found.contains { not in
                let between = min(name, not.last)...max(name, not.first)
                return not.meaning == "NOT" && s.clause(of: not.first) == s.clause(of: name) && !deeds.contains { between.contains($0.first) }
            }
        })
    }

    /// As if it stood behind the words of this one.
    private func nameOnNextLine(_ text: [Sentence], _ i: Int, _ mentions: [[Mention]]) -> Mention? {
        guard !text[i].endsParagraph, i + 1 < text.count, var next = mentions[i + 1].first, next.words.lowerBound <= 2,
            rules.findings(in: text[i + 1]).isEmpty else { return nil }
        let end = text[i].words.count
        next.words = end..<end + next.words.count
        return next
    }

    private func isStandIn(_ finding: Finding, _ said: PeopleSentence) -> Bool {
        guard finding.meaning.lowercased().hasPrefix("standin"), isStated(finding, said) else { return false }
        // "za to warto zaprosić Jana Kosa"
        // "do grona poprosiłabym Towarzystwo, w osobie prezesa Ludwika Maja"
        let ends = [said.s.words[finding.first].form, said.s.words[finding.last].form]
        return !(said.kinds.contains("INVITE") && [["za", "to"], ["w", "osobie"]].contains(ends))
    }

    private func readSubstitute(
        _ said: inout PeopleSentence, _ stands: [Finding], _ asked: Asked, _ answer: Answer?, _ firstPersonYes: Bool, _ reading: inout PeopleReading
    ) {
        // asked whom to invite, nobody answers who comes instead
        if stands.isEmpty, asked != .nomination, let finding = said.found.first(where: { $0.meaning == "STANDIN" }),
            let name = said.people.first(where: { $0.words.count > 1 && $0.words.lowerBound > finding.first })?.person.name {
            reading.perhaps = reading.perhaps ?? name
        }
        let others = said.found.filter { !$0.meaning.lowercased().hasPrefix("standin") }
        if reading.substitute == nil, !firstPersonYes, answer != .tentative, let someone = anotherPerson(said.people, stands + others, said.s) {
            reading.substitute = someone
            said.people.removeAll { $0.person == someone }
        }
        let outright = stands.first { $0.meaning == "STANDIN" }, isAlong = said.kinds.contains("ALONG")
        guard outright != nil || answer == .decline, let stand = outright ?? stands.first, outright != nil || !isAlong, reading.substitute == nil,
            !firstPersonYes || outright != nil && !isAlong else { return }
        let coming = said.people.filter { !isReplaced($0, said.s) && !isReason($0, stand, said.s) && !isOfReason($0.words, said.s, said.found) }
        // all who are named have a reason to be named
        if coming.isEmpty, !said.people.isEmpty, stand.meaning != "STANDIN" { return }
        reading.substitute = substitute(coming, stand, said.s)
        if reading.substitute != nil { said.people.removeAll { $0.person == reading.substitute } }
    }

    private func readNominated(_ said: PeopleSentence, _ stands: [Finding], _ asked: Asked, _ answer: Answer?, _ reading: inout PeopleReading) {
        let people = said.people, isInvited = said.kinds.contains("INVITE")
        if isInvited { reading.nominated += people.filter(isNewsworthy).map(\.person) }
        else if stands.isEmpty, reading.perhaps != nil { return }
        else if said.kinds.contains("ALONG") || isBesideWriter(people, said.s), answer == .accept { reading.companions += people.map(\.person) }
        else {
            let reached = people.filter { $0.person.email != nil && $0.person != reading.substitute }.map(\.person)
            // "Nie dam rady, szkołę powierzam Ewie Lis (ewa@…)": an address is given of who comes
            let isWish = said.s.words.contains { word in ["chcial", "zaproszeni", "warto"].anyBegins(word.form) }
            if answer == .decline, asked != .nomination, reading.substitute?.name.contains(" ") != true, reached.count == 1,
                reached[0].name.contains(" "), !isWish, !said.s.words.contains(where: { word in StandInWords.contact.anyBegins(word.form) }) {
                (reading.substitute, reading.isByAddress) = (reached[0], true)
            } else if !said.s.words.contains(where: { word in StandInWords.contact.anyBegins(word.form) }) {
                reading.nominated += reached
            }
        }
        guard asked == .nomination || isInvited else { return }
        if asked == .nomination { reading.nominated += people.map(\.person) }
        let mayHave = !said.kinds.contains("BAN") && (asked == .nomination || isProposal(said.s))
        var found = mayHave ? institutions(in: said.s, besides: people + said.all, asked) : []
        if asked == .nomination, found.isEmpty, said.all.isEmpty, let unknown = addressee(said.s) { found = [unknown] }
        let isEverybody = said.s.words.contains { allOfThem.contains($0.form) }
        if people.isEmpty, found.count == 1, belongsToEarlier(found[0], said.s),
            giveOrganisation(found[0].name, everybody: isEverybody, &reading.nominated) { return }
        reading.nominated += found
    }

    /// "ja, czyli pwd. Kuba, oraz dh. Hania Pogorzelska".
    private func isBesideWriter(_ people: [Mention], _ s: Sentence) -> Bool {
        guard let me = s.words.firstIndex(where: { $0.form == "ja" }) else { return false }
        return people.contains { mention in
            let before = s.words[..<mention.words.lowerBound].last { word in ![.title, .lady, .sir].contains { finder.isOne(word, $0) } }
            return mention.words.lowerBound > me && ["oraz", "i", "plus"].contains(before?.form ?? "")
        }
    }

    /// Full names that somebody proposes in a mail about something else.
    func proposed(in text: [Sentence], writer: String) -> [Person] {
        let asking = text.filter { sentence in
            (!sentence.isQuestion || sentence.words.contains { NominationWords.mayOne.contains($0.form) }) && isProposal(sentence)
                && rules.findings(in: sentence).contains { $0.meaning == "INVITE" }
        }
        if let earlier = spokenOfBefore(asking, in: text, writer: writer) { return [earlier] }
        let reading = read(asking, asked: .none, answer: nil, firstPersonYes: false, writer: writer)
        // "na moje miejsce proponuję Emila Kosa": a successor
        let people = reading.nominated + [reading.substitute].compactMap(\.self)
        return people.filter { $0.name.contains(" ") && $0.name != $0.organisation }
    }

    /// "Nastał nowy dzielnicowy, Adrian Kania. Warto go zaprosić.": the one person named right before.
    private func spokenOfBefore(_ asking: [Sentence], in text: [Sentence], writer: String) -> Person? {
        guard asking.allSatisfy({ finder.people(in: $0).isEmpty && institutions(in: $0, besides: [], .none).isEmpty }),
            let first = asking.first, let i = text.firstIndex(where: { $0.text == first.text }), i > 0 else { return nil }
        let before = text[i - 1], named = finder.people(in: before).filter { mention in
            mention.person.name.contains(" ") && !mention.isAddressed && !isWriter(mention, writer) && !isInPassing(mention, before)
        }
        guard named.count == 1, unwanted(named, findings(before), before).isEmpty else { return nil }
        var person = named[0].person
        let addresses = text[(i - 1)..<min(text.count, i + 2)].flatMap(\.words).filter { $0.kind == .address }
        if person.email == nil, addresses.count == 1 { person.email = String(addresses[0].text) }
        return person
    }

    /// To invite and to propose, not merely to ask or to write to somebody.
    private func isProposal(_ s: Sentence) -> Bool {
        s.words.contains { word in proposedOnes.contains(word.form) || NominationWords.proposing.anyBegins(word.form) }
    }

    /// "Albo obie, z KGW Ogródek."
    private func belongsToEarlier(_ institution: Person, _ s: Sentence) -> Bool {
        guard let i = s.words.firstIndex(where: { finder.isOne($0, .office) }), i > 0 else { return false }
        // "Zofia Kra⏎kierownik biura"
        if i == 1, isTitle(s.words[0]), s.words.count < 6 { return true }
        return ["z", "ze", "from"].contains(s.words[i - 1].form) && s.words.count <= 8
    }

    private func giveOrganisation(_ name: String, everybody: Bool, _ people: inout [Person]) -> Bool {
        let without = people.indices.filter { people[$0].organisation == nil }
        guard let last = without.last else { return false }
        for i in everybody ? without : [last] { people[i].organisation = name }
        return true
    }

    private func isNewsworthy(_ mention: Mention) -> Bool {
        let person = mention.person
        return person.name.contains(" ") || person.email != nil || person.organisation != nil || mention.words.count == 1
    }

    func isWriter(_ mention: Mention, _ writer: String) -> Bool {
        guard !writer.isEmpty, let surname = mention.person.name.split(separator: " ").last else { return false }
        let name = folded(writer)
        return name.split(separator: " ").contains { $0 == folded(surname) }
            && folded(mention.person.name).split(separator: " ").allSatisfy { name.contains($0.prefix(3)) }
    }

    /// A sentence that is nothing but a name, near the end.
    func isSignature(_ s: Sentence, _ mention: Mention, _ text: [Sentence], _ index: Int, asked: Asked) -> Bool {
        guard index > 0, index >= text.count - 2 else { return false }
        // names one below the other are a list
        if asked == .nomination, !text[index - 1].endsParagraph, text[index - 1].words.count < 4, mention.person.name.contains(" "),
            finder.people(in: text[index - 1]).first.map({ $0.words.lowerBound <= 1 && $0.person.name.contains(" ") }) ?? false { return false }
        // "3. Maria Kot": a full stop behind a number ends a sentence
        if text[index - 1].words.count == 1, text[index - 1].words[0].kind == .number, mention.person.name.contains(" ") { return false }
        let others = s.words.indices.filter { !mention.words.contains($0) }
        let closing = index > 0 && text[index - 1].endsParagraph || NominationWords.closings.contains(text[index - 1].words.first?.form ?? "")
        if mention.words.lowerBound == 0, s.words.count <= 4, closing { return true }
        return others.allSatisfy { finder.isOne(s.words[$0], .title) || s.words[$0].form.count <= 2 } && (closing || index == text.count - 1)
    }

    /// Behind the end of the letter, but for a postscript.
    func isBelow(_ end: Int, _ i: Int, _ s: Sentence) -> Bool { i > end && s.words[0].form != "ps" }

    /// "Z poważaniem", "Pozdrawiam serdecznie": what stands below it is the signature.
    func isClosing(_ text: [Sentence], at i: Int) -> Bool {
        let forms = text[i].words.map(\.form)
        guard i > 0, forms.count < 5, i + 1 < text.count else { return false }
        if NominationWords.farewells.contains(forms[0]) { return true }
        return forms.count > 1 && ["z", "best", "kind", "yours", "lacze"].contains(forms[0])
            && NominationWords.politeness.anyBegins(forms[1])
    }

    /// An address with nobody before it: its local part names the person ("jan.kos@…").
    private func addOwnerless(_ text: [Sentence], besides others: [String], _ reading: inout PeopleReading) {
        let known = Set((reading.nominated + reading.companions + [reading.substitute].compactMap { $0 }).compactMap(\.email) + others)
        for sentence in text {
            for token in sentence.words where token.kind == .address && !known.contains(String(token.text)) {
                if let i = reading.nominated.lastIndex(where: { $0.email == nil }) { reading.nominated[i].email = String(token.text); continue }
                // an office's own address names nobody
                let local = folded(token.text.prefix { $0 != "@" })
                if NominationWords.officeAddresses.anyBegins(local) { continue }
                let parts = token.text.prefix { $0 != "@" }.split { $0 == "." || $0 == "_" }.filter { $0.count > 1 }.map(String.init)
                let name = parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
                reading.nominated.append(Person(name: name, email: String(token.text)))
            }
        }
    }

    func distinct(_ people: [Person]) -> [Person] {
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

private let allOfThem: Set<String> = ["obie", "oboje", "obaj", "wszyscy", "wszystkie", "both"]

/// "Mam dla Was człowieka: Jan Kos."
private let proposedOnes: Set<String> = ["czlowieka", "kandydata", "kandydatke", "kandydatka", "kandydat", "kandydatura", "kandydature"]
