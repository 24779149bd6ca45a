// A sentence as items: who is named, what is said, what is not understood: "Kos i pani z banku dotarli" → person 3, "i", somebody of the bank,
// "present".

struct AttendanceScanner: Sendable {
    let lexicon: AttendanceLexicon
    let finder: PersonFinder

    /// What the scan of one sentence needs.
    struct Scene {
        let s: Sentence
        let roll: Roll
        let mentions: [Int: Mention]
        /// Nobody wrote a capital letter: names must be found without.
        let isSmall: Bool
        /// The first sentence may address somebody: "Pani Kasiu, …".
        let isFirst: Bool
        let writer: String
        /// How many an earlier sentence took together: "Pierwsza szóstka cała. Z drugiej nikt."
        var groupSize: Int?
        /// Whom earlier sentences named.
        var mentioned = Set<Entry>()
        /// "Nieobecni – 2, obecni – 10": the two numbers of the mail are counts.
        var areCounts = false
    }

    func items(in s: Sentence, roll: Roll, isSmall: Bool, isFirst: Bool, writer: String, groupSize: Int? = nil,
        mentioned: Set<Entry> = [], areCounts: Bool = false) -> [AttendanceItem] {
        let mentions = Dictionary(finder.people(in: s).map { ($0.words.lowerBound, $0) }, uniquingKeysWith: { a, _ in a })
        let scene = Scene(s: s, roll: roll, mentions: mentions, isSmall: isSmall, isFirst: isFirst, writer: folded(writer), groupSize: groupSize,
            mentioned: mentioned, areCounts: areCounts)
        var out: [AttendanceItem] = []
        var i = 0
        while i < s.words.count {
            var item = item(at: i, scene, out)
            item.gap = s.gap(before: i)
            out.append(item)
            i = max(i + 1, item.words.upperBound)
        }
        let named = withQuantifiers(exact(withPlurals(out, scene), scene), scene)
        let grouped = withGroups(withNameRanges(withSummaries(withSpouses(named, scene), scene), scene), scene)
        return withoutOtherCounts(withMending(withGenitives(withOtherMatters(withTurns(grouped, scene), scene), scene), scene), scene)
    }

    private func item(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem {
        let s = scene.s, token = s.words[i]
        func one(_ what: AttendanceItem.What, _ length: Int = 1) -> AttendanceItem { AttendanceItem(what: what, words: i..<i + length) }
        switch token.kind {
        case .address: return one(.filler)
        case .number: return number(at: i, scene, before)
        case .emoji, .word: break
        default: return one(.filler)
        }
        if isAddressed(i, scene) || isGreeted(i, scene) { return one(.filler) }
        return settled(at: i, scene, before) ?? named(at: i, scene, before) ?? said(at: i, scene, before) ?? unclassed(at: i, scene)
    }

    /// What is clear before names are looked for: "Ten of the twelve", "pań", "ja", "z dwóch Janów", "Гінц".
    private func settled(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        func one(_ what: AttendanceItem.What) -> AttendanceItem { AttendanceItem(what: what, words: i..<i + 1) }
        if token.form == "ten", let count = outOfList(10, at: i, scene) { return count }  // "Ten of the twelve"
        if token.form == "one", let range = range(from: 1, at: i, scene) { return range }
        if let n = englishNumber(i, s), scene.roll.numbers.contains(n) { return one(.entries([n], options: false, named: .number)) }
        if token.text.lowercased() == "pań" || isPlainLadies(i, s) { return one(.sense(.women)) }  // folded it is "pan"
        if token.form == "ill", token.text.contains(where: { "'’".contains($0) }) { return one(.filler) }
        if namesWriterBesides(at: i, s), countsWriterIn(s) { return AttendanceItem(what: .filler, words: i..<i + 2) }
        if let length = namesWriter(at: i, s), let own = ownLine(scene) { return entries([own], .name, i..<i + length) }
        if token.form == "raz", i + 1 < s.words.count, s.gap(before: i + 1).contains(","), cardinals[s.words[i + 1].form] != nil {
            return one(.entries([1], options: false, named: .number))  // "Raz, dwa, pięć"
        }
        if let item = reach(at: i, scene, before) ?? namesakes(at: i, scene) { return item }
        return cyrillic(at: i, scene) ?? shortAnswer(at: i, s, before) ?? ownSurname(at: i, scene) ?? nun(at: i, scene) ?? houseFirst(at: i, scene)
    }

    /// Whoever is named, and who is only spoken of: "Kosa", "Ewa Lis", "przyszła justyna", "nie mylić z panią Kot".
    private func named(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        func one(_ what: AttendanceItem.What) -> AttendanceItem { AttendanceItem(what: what, words: i..<i + 1) }
        // "nie mylić z panią Kot"
        if token.isCapitalised, isMistaken(i, s) { return one(.filler) }
        if i > 0, token.isCapitalised || hasCalling(token.form, scene.roll), isOfChildren(i, s) { return one(.filler) }
        // "protokół do pani Hajduk": nobody who came
        if token.isCapitalised, i > 0, isBeside(i, s), !scene.roll.bySurname(token.text).isEmpty { return one(.filler) }
        if let item = quotedName(at: i, scene) ?? capitals(at: i, scene) ?? shortSurname(at: i, scene) ?? initials(at: i, scene) { return item }
        if let mention = scene.mentions[i], let item = resolve(mention, scene) { return item }
        if token.isCapitalised, i > 0 || lexicon.sense(s, at: i) == nil, let item = surname(at: i, scene) { return item }
        if scene.isSmall, lexicon.sense(s, at: i) == nil, !commonWords.contains(token.form), let item = surname(at: i, scene) { return item }
        if isInSmallRow(i, scene) { return entries(narrowed(scene.roll.byExactSurname(token.form), i, s), .name, i..<i + 1) }
        // "przyszła justyna": nobody writes a capital
        if scene.isSmall, firstNames[token.form] != nil, !commonWords.contains(token.form), lexicon.sense(s, at: i) == nil,
            !scene.roll.byFirstName(token.form).isEmpty { return alone(i, scene) }
        return nil
    }

    /// What is said, in words of a class, numbers and titles: "nie dotarł", "L4", "siedmioro", "pani".
    private func said(at i: Int, _ scene: Scene, _ before: [AttendanceItem]) -> AttendanceItem? {
        let s = scene.s, token = s.words[i]
        func one(_ what: AttendanceItem.What, _ length: Int = 1) -> AttendanceItem { AttendanceItem(what: what, words: i..<i + length) }
        if isInitial(i, s, before) || closesHouse(i, s, before) { return one(.filler) }
        // "by ten past five", "at half past six"
        if ["ten", "half", "quarter"].contains(token.form), let length = clockTime(at: i, s) { return one(.filler, length) }
        // "9-11 no, 12 yes": no number 12
        if token.form == "no", isAnswer(i, s, before) { return one(.sense(.no)) }
        if token.form == "l", i + 1 < s.words.count, s.words[i + 1].number == 4, s.gap(before: i + 1).isEmpty { return one(.sense(.excuse), 2) }
        if token.form.hasPrefix("wszystki"), isObjectOfWriter(i, s) { return one(.filler) }
        if let (sense, length) = lexicon.sense(s, at: i) {
            if let item = count(startingWith: sense, at: i, scene) { return item }
            var item = one(sense == .filler ? .filler : .sense(sense), length)
            item.agreement = s.agreement(at: i + length - 1)
            return item
        }
        if let item = letter(at: i, scene, before) ?? numeral(at: i, scene, before) { return item }
        if isTitle(token), !hasCalling(token.form, scene.roll) { return one(.filler) }
        return surname(at: i, scene) ?? acronym(at: i, scene) ?? calling(at: i, scene, before)
    }

    /// Words of no class: fillers, places, names cut short, and what nobody knows.
    private func unclassed(at i: Int, _ scene: Scene) -> AttendanceItem {
        let s = scene.s, token = s.words[i]
        func one(_ what: AttendanceItem.What) -> AttendanceItem { AttendanceItem(what: what, words: i..<i + 1) }
        if token.kind == .emoji { return one(.filler) }
        if isTitle(token) || commonWords.contains(token.form) || token.form.count < 2 || isFirstPerson(token.form) { return one(.filler) }
        if token.isCapitalised, i > 0, ListWords.beforePlace.contains(s.words[i - 1].form) || ["z", "ze", "from"].contains(s.words[i - 1].form)
            && !["em", "im",
            "ym"].anyEnds(token.form) && !token.text.hasSuffix("ą"), s.gap(before: i) == " " {
            return one(.filler)
        }
        if let item = unusualFirstName(at: i, scene) ?? diminutive(at: i, scene) ?? begunSurname(at: i, scene) { return item }
        let isGlued = i > 0 && s.words[i - 1].text.startIndex == token.text.startIndex
        return one(.unknown(isName: token.isCapitalised && i > 0 && !isGlued && !token.text.dropFirst().isEmpty))
    }

    /// "Dear Ms Horn, …"
    private func isAddressed(_ i: Int, _ scene: Scene) -> Bool {
        let s = scene.s
        guard scene.isFirst, i < 5, greetings.contains(s.words[0].form), s.words[i].kind == .word,
            !(1..<max(1, i + 1)).contains(where: { s.gap(before: $0).contains { ",\n:".contains($0) } }) else { return false }
        return (i + 1...i + 3).contains { k in k >= s.words.count || s.gap(before: k).contains { ",\n".contains($0) } }
    }

    /// "9-11 no, 12 yes", "11 no - fire drill": no number, behind a person.
    private func isAnswer(_ i: Int, _ s: Sentence, _ before: [AttendanceItem]) -> Bool {
        guard case .entries? = before.last?.what else { return false }
        return i + 1 == s.words.count || s.gap(before: i + 1).contains { ",;\n(–—-".contains($0) }
    }

    func isTitle(_ token: Token) -> Bool { [.title, .lady, .sir, .head].contains { finder.isOne(token, $0) } }

    func hasCalling(_ form: String, _ roll: Roll) -> Bool { !roll.byCalling(form).isEmpty }

    /// "sprawdzałam", "siedzieliśmy": what the writer did.
    private func isFirstPerson(_ form: String) -> Bool { ["lam", "lem", "lismy", "lysmy"].anyEnds(form) && form.count > 4 }

    /// "obdzwoniłam wszystkich"; not "widziałam wszystkich".
    private func isObjectOfWriter(_ i: Int, _ s: Sentence) -> Bool {
        i > 0 && ["wszystkich", "wszystkim"].contains(s.words[i].form) && isFirstPerson(s.words[i - 1].form) && lexicon.sense(s, at: i - 1) == nil
    }

    /// "Pawłowska A.": no letter of the list.
    private func isInitial(_ i: Int, _ s: Sentence, _ before: [AttendanceItem]) -> Bool {
        guard s.words[i].text.count == 1, s.words[i].isCapitalised, i > 0, s.gap(before: i) == " ", let last = before.last, case .entries(_, _,
            .name) = last.what else {
            return false
        }
        return i + 1 == s.words.count && s.endMark == "." || s.gap(before: i + 1).hasPrefix(".")
    }
}

private let greetings: Set<String> = ["dear", "szanowna", "szanowny", "szanowni", "droga", "drogi"]

/// What a number of people is a number of.
let countedNouns = wordSet("""
    podpisow podpisy signatures nazwisk os osob osoby osobami osobom osobe ludzi people persons uczestnikow uczestniczek
    uczestnicy gosci glow chetnych pan panow kobiet mezczyzn panie panowie obecnych nieobecnych facetow zaproszonych
    czlonkow chlopow women men ladies gentlemen
    """)
