// All cases of a surname: "Wrona" → wrony, wronie, wronę … "Pająk" → pająka, pająkowi …; more than grammar allows rather than fewer:
// a form is only ever compared with the few names of one list.

/// Folded forms of a surname.
func surnameForms(_ name: String, isWoman: Bool?) -> Set<String> { Set(spelledForms(name, isWoman: isWoman).map { folded($0) }) }

/// Lower-case forms with their diacritics.
func surnameSpellings(_ name: String, isWoman: Bool?) -> Set<String> { Set(spelledForms(name, isWoman: isWoman)) }

/// How the forms sound: for names written by ear.
func surnameSounds(_ name: String, isWoman: Bool?) -> Set<String> { Set(spelledForms(name, isWoman: isWoman).map(sound)) }

private func spelledForms(_ name: String, isWoman: Bool?) -> [String] {
    let lower = name.lowercased()
    if lower.contains("-") {
        let parts = lower.split(separator: "-").map(String.init)
        return parts.flatMap { spelledForms($0, isWoman: isWoman) } + [lower] + paired(parts, isWoman)
    }
    var out = [lower]
    // "Kania" → Kani, "Czaja" → Czai
    if let stem = lower.droppingSuffix("ia") ?? lower.droppingSuffix("ja") { out.append(stem + "i") }
    if let stem = lower.droppingSuffix("y"), isWoman != false { out += ["a", "ej", "ą"].map { stem + $0 } }  // "pani Cicha"
    if let stem = lower.droppingSuffix("a") { out += likeWomen(stem) + ["owie", "ów", "om", "ami", "ach"].map { stem + $0 } }
    // "Rogalowa", wife of Rogala
    if let stem = lower.droppingSuffix("a"), isWoman != false { out += ["owa", "owej", "ową", "ina", "iny", "inę"].map { stem + $0 } }
    if let stem = lower.droppingSuffix("o") { out += likeWomen(stem) }
    if lower.hasSuffix("ski") || lower.hasSuffix("cki") || lower.hasSuffix("dzki") {
        out += ["ego", "emu", "m", "ch", "mi"].map { lower + $0 } + [String(lower.dropLast(2)) + "cy"]
    } else if lower.hasSuffix("y") || lower.hasSuffix("i") {
        let stem = String(lower.dropLast())
        out += ["ego", "iego", "emu", "iemu", "ym", "im", "ych"].map { stem + $0 }
    }
    // "Hanke", "Linde"
    if lower.hasSuffix("e") { out += ["go", "mu", "m"].map { lower + $0 } }
    if lower.hasSuffix("ska") || lower.hasSuffix("cka") {
        out += ["ich", "im", "imi"].map { String(lower.dropLast()) + $0 } + [String(lower.dropLast(2)) + "cy"]
    }
    if let last = lower.last, !"aeioyąęu".contains(last) {
        // a couple or family
        for stem in menStems(lower) { out += ["owie", "ów", "om", "ami", "ach"].map { stem + $0 } }
        if isWoman != true { for stem in menStems(lower) { out += likeMen(stem) } }
        if isWoman != false { for stem in menStems(lower) { out += ["owa", "owej", "ową", "ina", "iny", "ówna", "ówny", "ównę"].map { stem + $0 } } }
    }
    return out
}

/// Both halves of a double surname in the same case.
private func paired(_ parts: [String], _ isWoman: Bool?) -> [String] {
    guard parts.count == 2 else { return [] }
    return spelledForms(parts[1], isWoman: isWoman).map { parts[0] + "-" + $0 }
}

private func likeWomen(_ stem: String) -> [String] {
    let adjective = ["sk", "ck", "dzk", "ow", "n"].anyEnds(stem) ? ["iej", "ej"].map { stem + $0 } : []
    return ["y", "i", "ie", "ę", "ą", "o", "e", "ii"].map { stem + $0 } + softened(stem).map { $0 + "e" } + adjective
}

private func likeMen(_ stem: String) -> [String] {
    ["a", "ia", "owi", "iowi", "em", "iem", "u", "iu", "ie"].map { stem + $0 } + softened(stem).map { $0 + "e" }
}

/// The stem before endings: vowels drop out or change ("Marek" → mark, "Kozioł" → kozł, "Gołąb" → gołęb, "Mróz" → mroz).
private func menStems(_ name: String) -> [String] {
    var out = [name]
    for (ending, instead) in movedVowels where name.hasSuffix(ending) {
        // "Orzeł" → orł, "Pień" → pni; two letters are no stem
        let stem = String(name.dropLast(ending.count)) + instead
        if stem.count > 2 { out.append(stem) }
    }
    for (sign, instead) in [("ń", "ni"), ("ś", "si"), ("ź", "zi"), ("ć", "ci")] where name.hasSuffix(sign) {
        out.append(String(name.dropLast()) + instead)
    }
    for (sign, instead) in [("ó", "o"), ("ą", "ę")] {
        if let at = name.lastIndex(of: Character(sign)) { out.append(name.replacingCharacters(at, instead)) }
    }
    return out
}

/// Before the ending -e: r → rz, d → dz(i), t → c(i), k → c, g → dz, ch → sz, ł → l, the rest takes an i.
func softened(_ stem: String) -> [String] {
    guard let last = stem.last else { return [] }
    let head = String(stem.dropLast())
    switch last {
    case "r": return [head + "rz"]
    case "d": return [head + "dzi"]
    case "t": return [head + "ci"]
    case "k": return [head + "c"]
    case "g": return [head + "dz"]
    case "h": return stem.hasSuffix("ch") ? [String(stem.dropLast(2)) + "sz"] : []
    case "ł": return [head + "l"]
    case "l": return [stem]
    default: return [stem + "i"]
    }
}

/// A spelling by ear: "Pajonk" and "Pająk", "Bombel" and "Bąbel", "Gurny" and "Górny" sound alike.
func sound(_ word: String) -> String {
    var text = ""
    for letter in word.lowercased() {
        switch letter {
        case "ą": text += "on"
        case "ę": text += "en"
        case "ó": text += "u"
        case "ż": text += "rz"
        case "y": text += "i"
        case "v": text += "w"
        default: text.append(letter)
        }
    }
    return alike.reduce(folded(text)) { $1.key.first.map($0.contains) ?? false ? $0.replacingAll($1.key, $1.value) : $0 }
}

private let alike: [(key: String, value: String)] = [
    ("om", "on"), ("em", "en"), ("ch", "h"), ("rz", "z"), ("ks", "x"), ("nn", "n"), ("ll", "l"), ("tt", "t"), ("ss", "s"), ("ck", "k"),
]

extension String {
    fileprivate func droppingSuffix(_ suffix: String) -> String? { hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil }

    fileprivate func replacingCharacters(_ at: Index, _ with: String) -> String { String(self[..<at]) + with + String(self[index(after: at)...]) }

    fileprivate func replacingAll(_ from: String, _ to: String) -> String {
        var out = "", rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(from) { out += to; rest = rest.dropFirst(from.count) } else { out.append(rest.removeFirst()) }
        }
        return out
    }
}

private let movedVowels = [
    ("rzeł", "rł"), ("iec", "c"), ("ec", "c"), ("ek", "k"), ("iek", "k"), ("ioł", "ł"), ("ieł", "ł"), ("eł", "ł"), ("el", "l"), ("iel", "l"),
        ("ień", "ni"),
    ("eń", "ni"), ("ień", "n"), ("er", "r"), ("eń", "n"), ("ecień", "ietni"), ("zec", "c"), ("eć", "ci"),
]
