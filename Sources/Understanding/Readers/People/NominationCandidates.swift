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
        var taken = all.reduce(into: Set<Int>()) { $0.formUnion($1.words.lowerBound..<max($1.words.upperBound, $1.end)) }
        func candidate(_ person: Person, _ kind: NominationCandidate.Kind, _ words: Range<Int>) -> NominationCandidate {
            NominationCandidate(person: person, kind: kind, places: [.init(sentence: index, words: words)])
        }
        var people = all.filter { !$0.isAddressed && !isWriter($0, writer) }.map { candidate(inNominative($0.person), .person, $0.words) }
        var others: [NominationCandidate] = []
        for (house, words) in houses(in: s, taken) {
            taken.formUnion(words)
            people.removeAll { words.contains($0.places[0].words.lowerBound) }
            // "muzeum (Gabriela Szot, g.szot@…)", "Jan Kos z tartaku"
            if let owner = people.firstIndex(where: { isBeside($0.places[0].words, words, s) }) {
                if people[owner].person.organisation == nil { people[owner].person.organisation = house.name }
            } else if !isSpokenOf(words, all, s), folded(house.name) != "biblioteka" { others.append(candidate(house, .house, words)) }
        }
        var i = 0
        while i < s.words.count {
            guard !taken.contains(i), s.words[i].kind == .word, let (person, kind, end) = unnamed(in: s, at: i, all, taken) else { i += 1; continue }
            others.append(candidate(person, kind, i..<end))
            i = end
        }
        return (people + others).sorted { $0.places[0].words.lowerBound < $1.places[0].words.lowerBound }
    }

    /// A post, or a name of no known kind.
    private func unnamed(in s: Sentence, at i: Int, _ people: [Mention], _ taken: Set<Int>) -> (Person, NominationCandidate.Kind, end: Int)? {
        if isPost(s.words[i]) {
            let isTitle = people.contains { (i + 1...i + 2).contains($0.words.lowerBound) && s.markBefore[$0.words.lowerBound].isEmpty }
            return isTitle || isAside(i, s) ? nil : (Person(name: nominativePost(s.words[i])), .post, i + 1)
        }
        if let end = endOfLady(s, i) {
            return (Person(name: "pani " + s.words[(i + 1)..<end].map { String($0.text) }.joined(separator: " ")), .post, end)
        }
        return endOfName(s, i, taken).map { (unknownName(s, i..<$0), .name, $0) }
    }

    /// "Będę bez Ewy Kos."
    func isBesideOthers(_ candidate: NominationCandidate, _ text: [Sentence]) -> Bool {
        candidate.places.allSatisfy { place in
            let s = text[place.sentence]
            let before = s.words[..<place.words.lowerBound].last { !isTitle($0) }
            // "z Gołdapi", but "z Dżesiką"
            let isFrom = candidate.kind == .name && place.words.lowerBound > 0 && ["z", "ze"].contains(s.words[place.words.lowerBound - 1].form)
            let isOfPlace = isFrom && !["ą", "em", "im", "ym"].anyEnds(s.words[place.words.lowerBound].text)
            return isOfPlace || before.map { NominationWords.besideOthers.contains($0.form) } ?? false
        }
    }

    // MARK: Kinds

    /// Each with its words, the adjectives ahead of it among them.
    private func houses(in s: Sentence, _ taken: Set<Int>) -> [(house: Person, words: Range<Int>)] {
        var out: [(house: Person, words: Range<Int>)] = []
        var i = 0
        while i < s.words.count {
            let word = s.words[i]
            let isHouse = finder.isOffice(s, i) || NominationWords.houses.anyBegins(word.form) || finder.properHouse(s, i) != nil
            guard isHouse, word.kind == .word, !taken.contains(i), !word.isCorrected, !finder.isMaidenName(s, i), !isNear(i, s) else {
                i += 1
                continue
            }
            var (name, end) = finder.wholeInstitution(in: s, at: i)
            let start = max(0, min(i, end - name.split(separator: " ").count)), whole = endOfTitle(s, end)
            if whole > end {
                name += " " + s.text(of: end..<whole)
                end = whole
            }
            let address = (end..<min(s.words.count, end + 2)).first { s.words[$0].kind == .address }
            out.append((Person(name: name, organisation: name, email: address.map { String(s.words[$0].text) }), start..<end))
            i = end
        }
        return out
    }

    /// Where the rest of a house's name ends: "im. Jana Pawła II", "św. Anny", "„Jutrzenka”".
    private func endOfTitle(_ s: Sentence, _ start: Int) -> Int {
        guard start < s.words.count else { return start }
        let isPatron = ["im", "imienia", "pw", "sw"].contains(s.words[start].form), isQuoted = "„\"”«".contains(s.markBefore[start].first ?? " ")
        guard isPatron || isQuoted else { return start }
        var end = start + 1
        while end < s.words.count, end < start + 5, s.words[end].kind == .word, [".", ""].contains(s.markBefore[end]),
            s.words[end].isCapitalised || ["sw", "i"].contains(s.words[end].form) { end += 1 }
        return end
    }

    /// A house that is named to tell who somebody is: "dawny dyrektor liceum", "Ewa Lis, prezeska KGW", "ona prowadzi zespół".
    private func isSpokenOf(_ house: Range<Int>, _ people: [Mention], _ s: Sentence) -> Bool {
        let i = house.lowerBound
        if isAside(i, s) || isOrigin(i, s) { return true }
        if i > 0, s.markBefore[i].isEmpty, isPost(s.words[i - 1]) || isTitle(s.words[i - 1]) { return true }
        return people.contains { mention in
            guard mention.words.upperBound <= i, i <= mention.words.upperBound + 3 else { return false }
            return !s.words[mention.words.upperBound..<i].contains { ["i", "oraz", "and", "plus", "albo", "lub"].contains($0.form) }
        }
    }

    /// A house with who speaks for it right behind or ahead: "muzeum (Ewa Lis)", "WTZ - Ewa Lis", "Jan Kos z tartaku".
    private func isBeside(_ name: Range<Int>, _ house: Range<Int>, _ s: Sentence) -> Bool {
        if name.upperBound + 1 == house.lowerBound { return ["z", "ze", "od", "from"].contains(s.words[name.upperBound].form) }
        guard (house.upperBound..<house.upperBound + 3).contains(name.lowerBound), s.words.indices.contains(name.lowerBound) else { return false }
        return ["(", "-", "–", "—", ":"].contains(s.markBefore[house.upperBound])
            && s.words[house.upperBound..<name.lowerBound].allSatisfy(isTitle)
    }

    private func isPost(_ token: Token) -> Bool {
        [.function, .head].contains { finder.isOne(token, $0) } || trades[token.form] != nil
            || NominationWords.posts.anyBegins(token.form)
    }

    /// "Panią z warzywniaka", "pani z kuchni": whose name nobody knows.
    private func endOfLady(_ s: Sentence, _ i: Int) -> Int? {
        guard finder.isOne(s.words[i], .lady) || finder.isOne(s.words[i], .sir), i + 2 < s.words.count,
            ["z", "ze", "od"].contains(s.words[i + 1].form), s.markBefore[i + 1].isEmpty, s.words[i + 2].kind == .word else { return nil }
        return i + 3
    }

    /// "Orange", "Roch Przybyłka", "„Sokolik”": words with capitals that are nothing else; nil where none begins.
    private func endOfName(_ s: Sentence, _ start: Int, _ taken: Set<Int>) -> Int? {
        func isName(_ i: Int) -> Bool {
            let word = s.words[i]
            return word.kind == .word && word.isCapitalised && word.keys.isEmpty && word.form.count > 2 && !commonWords.contains(word.form)
                && months[word.form] == nil && !taken.contains(i) && !NominationWords.noNames.contains(word.form)
        }
        // "w Brzeźnie", "Fundacja Pomost z Lipowa": a place
        let before = start > 0 && s.markBefore[start].isEmpty ? s.words[start - 1].form : ""
        let isPlace = NominationWords.beforePlaces.contains(before) || ["z", "ze"].contains(before) && taken.contains(start - 2)
        guard isName(start), !isPlace else { return isSmallName(s, start) ? start + (hasSmallSurname(s, start) ? 2 : 1) : nil }
        var end = start + 1
        while end < s.words.count, end < start + 4, s.markBefore[end].isEmpty, isName(end) { end += 1 }
        // any word begins a sentence with a capital: "Gajdę zaproście", "Browar, bo …", "Klasztor (…)"
        let isCut = end < s.words.count && [",", "(", "-", "–", "—", ":"].contains(s.markBefore[end]) && !s.words[start].form.hasSuffix("ly")
        return start > 0 || end > start + 1 || s.words.count < 4 || isCut || ["ę", "ów"].anyEnds(s.words[start].text) ? end : nil
    }

    /// "i leszek z serwisu": a first name where nothing is written with capitals.
    private func isSmallName(_ s: Sentence, _ i: Int) -> Bool {
        let word = s.words[i]
        return word.kind == .word && !word.isCapitalised && word.form.count > 3 && word.keys.isEmpty && firstNames[word.form] != nil
            && !commonWords.contains(word.form) && !s.words.dropFirst().contains { $0.isCapitalised }
    }

    /// "janem kosem"
    private func hasSmallSurname(_ s: Sentence, _ i: Int) -> Bool {
        guard i + 1 < s.words.count, s.markBefore[i + 1].isEmpty else { return false }
        let next = s.words[i + 1]
        return next.kind == .word && next.keys.isEmpty && next.form.count > 2 && !commonWords.contains(next.form)
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
        if words.count == 2, isSmallName(s, words.lowerBound), let first = firstNames[s.words[words.lowerBound].form] {
            let family = String(s.words[words.lowerBound + 1].text)
            let surname = first.isNominative ? family : nominativeSurname(family, isWoman: first.isWoman)
            return Person(name: first.nominative + " " + finder.capitalised(surname))
        }
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
        if let known = functionNominatives[token.form] { return known }
        if text.hasSuffix("ę") { return text.dropLast() + "a" }
        if text.hasSuffix("ego") { return text.dropLast(3) + (text.hasSuffix("iego") ? "" : "y") }
        if ["rza", "ela", "nta", "tora", "rera"].anyEnds(text) { return String(text.dropLast()) }
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
