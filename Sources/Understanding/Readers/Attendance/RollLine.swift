// A line of the attendance list: who stands there, under which names, and what house: "3. Ewa Lis, Bank Spółdzielczy".

extension Roll {
    /// "siostra Benedykta" of "siostra Benedykta - (chora)".
    static func name(ahead text: String) -> String {
        var isNamed = false
        return text.split(separator: " ").prefix { word in
            let isCapital = word.first?.isUppercase ?? false
            defer { isNamed = isNamed || isCapital }
            return isCapital || !isNamed && word.first?.isLetter ?? false
        }.joined(separator: " ")
    }

    /// "Orła", "Kłosa" of „Orzeł”, „Kłos”: a name in quotes, as a noun is declined.
    private static func declined(_ text: String) -> [String] {
        let parts = text.split(omittingEmptySubsequences: false) { "„”“\"".contains($0) }
        return parts.indices.filter { $0 % 2 == 1 && !parts[$0].contains(" ") && parts[$0].count > 3 }
            .flatMap { surnameForms(String(parts[$0]), isWoman: parts[$0].hasSuffix("a")) }
    }

    /// Words of what stands in quotation marks.
    private static func titles(_ text: String) -> Set<String> {
        let parts = text.split(omittingEmptySubsequences: false) { "„”“\"«»".contains($0) }
        return Set(parts.indices.filter { $0 % 2 == 1 }.flatMap { parts[$0].split { !$0.isLetter && !$0.isNumber }.map { folded($0) } })
    }

    static func line(_ entry: Entry, _ text: String) -> Line {
        let words = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { folded($0) }
        let (name, house) = nameAndHouse(text)
        let proper = name.filter { $0.first?.isUppercase ?? false && !$0.hasSuffix(".") && $0.count > 1 }
        var first: String? = proper.count > 1 ? proper[0] : nil
        var last = proper.last ?? ""
        if let given = first, firstNames[folded(given)] == nil, firstNames[folded(last)] != nil { (first, last) = (last, given) }
        let woman = first.flatMap { firstNames[folded($0)]?.isWoman } ?? first.map { $0.hasSuffix("a") } ?? Self.sexOfSingle(name, last)
        let rest = words.filter { word in !folded(last).split(separator: "-").contains { $0 == word } && word != first.map { folded($0) } }
        // "Stowarzyszenie „Nasza Gmina”" is no office
        let titles = Self.titles(text), plain = rest.filter { !titles.contains($0) }
        let called = Set(plain.map { spelledOut($0, text) }.flatMap { Understanding.callings(of: $0) })
        let own = titles.isEmpty || called.isEmpty ? rest : plain
        return Line(
            entry: entry, words: words + acronyms(text) + declined(text), firstName: first.map { folded($0) }, isWoman: woman, surname: folded(last),
            written: last, forms: last.isEmpty ? [] : surnameForms(last, isWoman: woman),
            spellings: last.isEmpty ? [] : surnameSpellings(last, isWoman: woman),
            sounds: last.count < 4 ? [] : surnameSounds(last, isWoman: woman), roughSounds: Set(surnameSounds(last, isWoman: woman).map(roughSound)),
            callings: Set((own.map { spelledOut($0, text) } + origin(first, last) + acronyms(text) + (own.contains("kgw") ? ["kolo"] : []))
                .flatMap { callings(of: $0) }),
            titles: titles, house: house.split { !$0.isLetter && !$0.isNumber }.map { folded($0) }.joined(separator: " "))
    }

    /// "Jan Kos – OSP", but "OSP – Jan Kos", "GOK: Jan Kos (animator)", "Kos Jan | OSP", "Dyrektor GOK Jan Kos" as well: the name stands where a
    /// first name does.
    private static func nameAndHouse(_ text: String) -> (name: [String], house: String) {
        func words(_ piece: Substring) -> [String] { piece.split(separator: " ").map(String.init) }
        func given(_ words: [String]) -> Int? {
            let proper = words.indices.filter { words[$0].first?.isUppercase ?? false && words[$0].count > 2 }
            return proper.count < 2 ? nil : proper.first { firstNames[folded(words[$0])]?.isNominative ?? false }
        }
        let ahead = text.prefix { !"–—(,;/|:".contains($0) }
        let usual = Array(words(ahead).prefix { $0 != "-" }), house = String(text.drop { !"–—(,;|:".contains($0) })
        let dashes = text.replacing(" - ", with: " – ")
        let pieces = dashes.split { "–—(),;/|:".contains($0) }
        if let at = given(usual) {
            // "Dyrektor GOK Iwona Kania": what she is stands ahead of her name; "Kania Iwona Maria" is turned round
            let isPost = at > 0 && at + 1 < usual.count && (at > 1 || firstNames[folded(usual[at + 1])] == nil)
            let own = isPost ? Array(usual[at...]) : usual
            return (own, own.count < usual.count ? usual[..<at].joined(separator: " ") + " " + house : house)
        }
        guard let found = pieces.dropFirst().first(where: { given(words($0)) != nil }), case let own = words(found), let at = given(own)
        else { return (usual, house) }
        let others = pieces.filter { $0.startIndex != found.startIndex }.joined(separator: " ")
        return (at + 1 < own.count ? Array(own[at...]) : own, others)
    }

    /// "ks. Wrona" is a priest, "KS Orzeł" a club.
    private static func spelledOut(_ word: String, _ text: String) -> String {
        if word == "rada" {
            // whoever is of the council is a councillor, not whoever is of the parents' or the young people's
            let plain = folded(text)
            return ["rada miejska", "rada gminy", "rada miasta", "rada powiatu"].contains(where: plain.contains) && !plain.contains("mlodziez")
                ? "radny" : word
        }
        // "Młodzieżowa Rada Gminy" is no office of the commune
        if ["gminy", "miasta", "powiatu"].contains(word), folded(text).contains("mlodziez") { return "mlodziez" }
        return word != "ks" ? word : text.contains("KS ") ? "lzs" : "ksiadz"
    }

    /// "Uniwersytet Trzeciego Wieku" is called UTW.
    private static func acronyms(_ text: String) -> [String] {
        text.split(whereSeparator: { "–—,;()/„”\"".contains($0) }).dropFirst().flatMap { part -> [String] in
            let words = part.split(separator: " ").filter { $0.first?.isLetter ?? false }
            guard words.count > 1, words.count < 6 else { return [] }
            // "Związek Żołnierzy WP" is the ZŻWP
            let letters = folded(words.map { word in
                romans[String(word)].map(String.init) ?? (word.count > 1 && word.allSatisfy(\.isUppercase) ? String(word) : String(word.prefix(1)))
            }.joined())
            if ["ks", "dr", "st", "br", "pp", "sw"].contains(letters) { return [] }  // short for titles
            // "straż pożarna" is no school
            if letters == "sp", !folded(String(part)).contains("szkol") { return [] }
            // "KP PSP" is the "Komenda Powiatowa PSP"
            let plain = words.prefix { !($0.count > 1 && $0.allSatisfy(\.isUppercase)) }
            let head = plain.count > 1 && plain.count < words.count ? [folded(plain.map { String($0.prefix(1)) }.joined())] : []
            return (letters.hasSuffix("up") && letters.count > 2 ? [letters, "up"] : [letters]) + head
        }
    }

    /// "ta pani z Ukrainy".
    private static func origin(_ first: String?, _ last: String) -> [String] {
        let name = first.map { folded($0) } ?? ""
        let isUkrainian = ["oksana", "olena", "iryna", "tetiana", "svitlana", "switlana", "halyna", "natalija", "serhij", "wolodymyr", "mykola",
            "oleksandr", "dmytro", "kateryna", "andrij"].contains(name)
        return isUkrainian || ["enko", "czuk", "szyn", "chuk"].anyEnds(folded(last)) ? ["ukraina"] : []
    }
}

/// "Uniwersytet III Wieku"
private let romans: [String: Character] = ["I": "p", "II": "d", "III": "t", "IV": "c"]
