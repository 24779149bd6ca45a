// Everybody and everything that a mail names and that may be one to invite. Which of them is proposed, experience judges
// (Experience/NominationChoice.swift).

/// One person, house or post, wherever the mail names it.
struct NominationCandidate: Sendable {
    enum Kind: String, Sendable {
        /// "Ewa Lis", "pan Mróz"
        case person
        /// "szkoła muzyczna", "OSP w Rudzie"
        case house
        /// "katechetka", "nowy piekarz"
        case post
        /// "żona", "wnuczka"
        case relative
        /// Written with a capital, and nothing more is known: "Orange", "Mroczkowie".
        case name
    }
    struct Place: Sendable {
        var sentence: Int
        var words: Range<Int>
    }
    var person: Person
    let kind: Kind
    var places: [Place]
}

extension PeopleReader {
    /// In the order in which they are named; the writer, the addressee and what stands below the end of the letter are left out.
    func nominationCandidates(in text: [Sentence], writer: String, asked: Asked) -> [NominationCandidate] {
        let end = text.indices.first { isClosing(text, at: $0) } ?? text.count
        var out: [NominationCandidate] = []
        for (index, s) in text.enumerated().prefix(40) where !isBelow(end, index, s) {
            out += candidates(in: s, at: index, writer: writer)
            if out.count > 40 { break }
        }
        // "ekonomik"
        if out.isEmpty, asked == .nomination, let s = text.first, text.count == 1, s.words.count < 4,
            s.words.allSatisfy({ $0.kind == .word && $0.keys.isEmpty && !commonWords.contains($0.form) }) {
            let person = Person(name: s.text, organisation: s.text)
            out = [NominationCandidate(person: person, kind: .name, places: [.init(sentence: 0, words: s.words.indices)])]
        }
        return joined(out)
    }

    private func candidates(in s: Sentence, at index: Int, writer: String) -> [NominationCandidate] {
        let all = finder.people(in: s)
        let taken = all.reduce(into: Set<Int>()) { $0.formUnion($1.words.lowerBound..<max($1.words.upperBound, $1.end)) }
        func candidate(_ person: Person, _ kind: NominationCandidate.Kind, _ words: Range<Int>) -> NominationCandidate {
            NominationCandidate(person: person, kind: kind, places: [.init(sentence: index, words: words)])
        }
        var people = all.filter { !$0.isAddressed && !isWriter($0, writer) }.map { candidate(inNominative($0.person), .person, $0.words) }
        var others: [NominationCandidate] = []
        var i = 0
        while i < s.words.count {
            guard !taken.contains(i), s.words[i].kind == .word else { i += 1; continue }
            if let (house, end) = house(in: s, at: i) {
                // "muzeum (Gabriela Szot, g.szot@…)"
                if let owner = people.firstIndex(where: { isBeside($0.places[0].words.lowerBound, end, s) }) {
                    if people[owner].person.organisation == nil { people[owner].person.organisation = house.name }
                } else { others.append(candidate(house, .house, i..<end)) }
                i = end
            } else if isPost(s.words[i]) || isRelative(s.words[i]) {
                let isTitle = all.contains { (i + 1...i + 2).contains($0.words.lowerBound) && s.markBefore[$0.words.lowerBound].isEmpty }
                let kind: NominationCandidate.Kind = isPost(s.words[i]) ? .post : .relative
                if !isTitle { others.append(candidate(Person(name: nominativePost(s.words[i])), kind, i..<i + 1)) }
                i += 1
            } else if let end = endOfLady(s, i) {
                others.append(candidate(Person(name: "pani " + s.words[(i + 1)..<end].map { String($0.text) }.joined(separator: " ")), .post, i..<end))
                i = end
            } else if let end = endOfName(s, i, taken) {
                others.append(candidate(unknownName(s, i..<end), .name, i..<end))
                i = end
            } else { i += 1 }
        }
        return (people + others).sorted { $0.places[0].words.lowerBound < $1.places[0].words.lowerBound }
    }

    // MARK: Kinds

    private func house(in s: Sentence, at i: Int) -> (Person, end: Int)? {
        let isHouse = finder.isOffice(s, i) || NominationWords.houses.contains(where: s.words[i].form.hasPrefix)
        guard isHouse || finder.properHouse(s, i) != nil, !finder.isMaidenName(s, i), !isNear(i, s) else { return nil }
        let (name, end) = finder.wholeInstitution(in: s, at: i)
        let address = (end..<min(s.words.count, end + 2)).first { s.words[$0].kind == .address }
        return (Person(name: name, organisation: name, email: address.map { String(s.words[$0].text) }), end)
    }

    /// A house with who speaks for it right behind: "muzeum (Ewa Lis)", "WTZ - Ewa Lis".
    private func isBeside(_ name: Int, _ end: Int, _ s: Sentence) -> Bool {
        guard name >= end, name < end + 3, s.words.indices.contains(name) else { return false }
        return ["(", "-", "–", "—", ":"].contains(s.markBefore[end]) && s.words[end..<name].allSatisfy(isTitle)
    }

    private func isPost(_ token: Token) -> Bool {
        ["function", "head"].contains { finder.isOne(token, $0) } || trades[token.form] != nil
            || NominationWords.posts.contains(where: token.form.hasPrefix)
    }

    private func isRelative(_ token: Token) -> Bool {
        relation(token) != nil || finder.isOne(token, "relative") || NominationWords.relatives.contains(where: token.form.hasPrefix)
    }

    /// "Panią z warzywniaka", "pani z kuchni": whose name nobody knows.
    private func endOfLady(_ s: Sentence, _ i: Int) -> Int? {
        guard finder.isOne(s.words[i], "lady") || finder.isOne(s.words[i], "sir"), i + 2 < s.words.count,
            ["z", "ze", "od"].contains(s.words[i + 1].form), s.markBefore[i + 1].isEmpty, s.words[i + 2].kind == .word else { return nil }
        return i + 3
    }

    /// "Orange", "Roch Przybyłka", "„Sokolik”": words with capitals that are nothing else; nil where none begins.
    private func endOfName(_ s: Sentence, _ start: Int, _ taken: Set<Int>) -> Int? {
        func isName(_ i: Int) -> Bool {
            let word = s.words[i]
            return word.kind == .word && word.isCapitalised && word.keys.isEmpty && word.form.count > 2 && !commonWords.contains(word.form)
                && months[word.form] == nil && !taken.contains(i)
        }
        // "w Brzeźnie", "przy Lipowej": a place
        let isPlace = start > 0 && s.markBefore[start].isEmpty && NominationWords.beforePlaces.contains(s.words[start - 1].form)
        guard isName(start), !isPlace else { return isSmallName(s, start) ? start + 1 : nil }
        var end = start + 1
        while end < s.words.count, end < start + 4, s.markBefore[end].isEmpty, isName(end) { end += 1 }
        // any word begins a sentence with a capital: "Gajdę zaproście", "Browar, bo …", "Klasztor (…)"
        let isCut = end < s.words.count && [",", "(", "-", "–", "—", ":"].contains(s.markBefore[end]) && !s.words[start].form.hasSuffix("ly")
        return start > 0 || end > start + 1 || s.words.count < 4 || isCut || s.words[start].text.hasSuffix("ę") ? end : nil
    }

    /// "i leszek z serwisu": a first name where nothing is written with capitals.
    private func isSmallName(_ s: Sentence, _ i: Int) -> Bool {
        let word = s.words[i]
        return word.kind == .word && !word.isCapitalised && word.form.count > 3 && word.keys.isEmpty && firstNames[word.form] != nil
            && !commonWords.contains(word.form) && !s.words.dropFirst().contains { $0.isCapitalised }
    }

    /// What the finder of people leaves in another case: "Gienię", "Оксану", "Atanazego".
    private func inNominative(_ person: Person) -> Person {
        var person = person
        let isHouse = person.name == person.organisation
        if !person.name.contains(" "), !isHouse { person.name = Self.nominative(ofOne: person.name) }
        return person
    }

    private static func nominative(ofOne name: String) -> String {
        if let first = firstNames[folded(name)], !first.isNominative { return first.nominative }
        for (ending, nominative) in nameNominatives where name.hasSuffix(ending) && name.count > ending.count + 2 {
            return name.dropLast(ending.count) + nominative
        }
        return name
    }

    /// "Mroczków" are the Mroczkowie, "Borkowskich" the Borkowscy.
    private func unknownName(_ s: Sentence, _ words: Range<Int>) -> Person {
        let written = s.words[words].map { String($0.text) }.joined(separator: " ")
        for (ending, nominative) in familyNominatives where written.hasSuffix(ending) {
            return Person(name: written.dropLast(ending.count) + nominative)
        }
        if words.count == 1 {
            let name = Self.nominative(ofOne: written)
            return name == written ? Person(name: written, organisation: written) : Person(name: finder.capitalised(name))
        }
        return Person(name: written, organisation: written)
    }

    func nominativePost(_ token: Token) -> String {
        let text = token.text.lowercased()
        if let known = functionNominatives[token.form] ?? relativeNominatives[token.form] { return known }
        if text.hasSuffix("ę") { return text.dropLast() + "a" }
        if text.hasSuffix("ego") { return text.dropLast(3) + (text.hasSuffix("iego") ? "" : "y") }
        if ["rza", "ela", "nta", "tora", "rera"].contains(where: text.hasSuffix) { return String(text.dropLast()) }
        return text
    }

    // MARK: One of each

    /// Whoever is named again, or by surname only, is one candidate.
    private func joined(_ all: [NominationCandidate]) -> [NominationCandidate] {
        var out: [NominationCandidate] = []
        for candidate in all {
            let name = folded(candidate.person.name)
            if let same = out.firstIndex(where: { folded($0.person.name) == name }) {
                out[same].places += candidate.places
                out[same].person.email = out[same].person.email ?? candidate.person.email
                out[same].person.organisation = out[same].person.organisation ?? candidate.person.organisation
            } else { out.append(candidate) }
        }
        // "Pan Mróz nie ma e-maila": of whom was spoken
        for k in out.indices.reversed() where out[k].kind == .person && !out[k].person.name.contains(" ") {
            let name = folded(out[k].person.name)
            let whole = out.indices.filter { other in
                let parts = folded(out[other].person.name).split(separator: " ")
                return parts.count > 1 && parts.contains { $0 == name }
            }
            guard whole.count == 1 else { continue }
            out[whole[0]].places += out[k].places
            out[whole[0]].person.email = out[whole[0]].person.email ?? out[k].person.email
            out.remove(at: k)
        }
        return out
    }
}

private let nameNominatives = [("iego", "i"), ("ego", "y"), ("iemu", "i"), ("emu", "y"), ("owi", ""), ("ę", "a"), ("у", "а"), ("ю", "я")]
private let familyNominatives = [("skich", "scy"), ("ckich", "ccy"), ("ów", "owie")]
private let relativeNominatives = [
    "meza": "mąż", "mezem": "mąż", "syna": "syn", "synem": "syn", "brata": "brat", "bratem": "brat", "kogos": "ktoś", "kolege": "kolega",
    "zona": "żona", "corka": "córka", "wnuczka": "wnuczka", "siostra": "siostra", "kolezanka": "koleżanka", "wnuka": "wnuk", "wnukiem": "wnuk",
    "tesciowa": "teściowa", "wspolnikiem": "wspólnik", "wspolnika": "wspólnik", "szwagrem": "szwagier", "szwagra": "szwagier", "tesciem": "teść",
    "tescia": "teść", "ojcem": "ojciec", "ojca": "ojciec", "wujkiem": "wujek", "dziadkiem": "dziadek", "narzeczonym": "narzeczony",
    "chlopakiem": "chłopak", "zieciem": "zięć",
]
