// The attendance list, searched by name in any case and spelling, by first name, by function and by institution.

/// Numbers are themselves; the letters of staff under the list are negative: A is -1, B is -2.
typealias Entry = Int

struct Roll: Sendable {
    struct Line: Sendable {
        var entry: Entry
        /// Folded words of the whole line.
        var words: [String]
        var firstName: String?
        var isWoman: Bool?
        var surname: String
        /// The surname as the list has it.
        var written: String
        var forms: Set<String>
        /// The surname with its diacritics, in all cases.
        var spellings: Set<String>
        var sounds: Set<String>
        var roughSounds: Set<String>
        var callings: Set<Int>
        /// What stands behind the name: "bank spoldzielczy".
        var house: String
    }

    let lines: [Line]
    /// A group of lines: its "first" is the first of the group.
    var isPart = false
    let highest: Int
    /// A list may have gaps: whoever was struck keeps the number.
    let numbers: Set<Entry>
    let letters: Set<Entry>
    /// Of the numbered people; nil when somebody's first name does not tell.
    let women: Set<Entry>?
    let men: Set<Entry>?
    private let byForm: [String: [Int]]
    private let bySound: [String: [Int]]
    /// By sound as a foreigner would write it.
    private let byRoughSound: [String: [Int]]
    /// Words of the lines, whole and by their first four letters.
    private let byWord: [String: [Int]]
    private let byStem: [String: [(word: String, line: Int)]]

    /// An empty list is taken for one of twelve, numbers only.
    init(_ invited: [Int: String], letters staff: [String: String] = [:]) {
        var lines: [Line] = []
        for (number, text) in invited.sorted(by: { $0.key < $1.key }) { lines.append(Self.line(number, text)) }
        for (letter, text) in staff.sorted(by: { $0.key < $1.key }) { if let entry = Self.entry(ofLetter: letter) { lines.append(Self.line(entry,
            text)) } }
        self.init(lines: lines, numbers: invited.isEmpty ? Set(1...12) : Set(invited.keys))
    }

    /// Our list as the reply has copied it, where nothing else tells who was invited: of the whole list or of one of twelve.
    init(copied invited: [Int: String]) {
        let isList = invited.count > 5
        let lines = isList ? invited.sorted { $0.key < $1.key }.map { Self.line($0, Self.name(ahead: $1)) } : []
        let isWhole = isList && invited.keys.max() == invited.count
        self.init(lines: lines, numbers: isWhole ? Set(invited.keys) : Set(1...12).union(lines.map(\.entry)))
    }

    /// "siostra Benedykta" of "siostra Benedykta - (chora)".
    private static func name(ahead text: String) -> String {
        var isNamed = false
        return text.split(separator: " ").prefix { word in
            let isCapital = word.first?.isUppercase ?? false
            defer { isNamed = isNamed || isCapital }
            return isCapital || !isNamed && word.first?.isLetter ?? false
        }.joined(separator: " ")
    }

    private init(lines: [Line], numbers: Set<Entry>) {
        self.lines = lines
        self.numbers = numbers
        highest = numbers.max() ?? 12
        letters = Set(lines.map(\.entry).filter { $0 < 0 })
        let numbered = lines.filter { $0.entry > 0 }
        let isTold = !numbered.isEmpty && numbered.allSatisfy { $0.isWoman != nil }
        women = isTold ? Set(numbered.filter { $0.isWoman == true }.map(\.entry)) : nil
        men = isTold ? Set(numbered.filter { $0.isWoman == false }.map(\.entry)) : nil
        var byForm: [String: [Int]] = [:], bySound: [String: [Int]] = [:], byWord: [String: [Int]] = [:], byStem: [String: [(word: String,
            line: Int)]] = [:]
        var byRoughSound: [String: [Int]] = [:]
        for (i, line) in lines.enumerated() {
            for form in line.forms { byForm[form, default: []].append(i) }
            for sound in line.sounds { bySound[sound, default: []].append(i) }
            for rough in line.roughSounds { byRoughSound[rough, default: []].append(i) }
            let name = Set(line.surname.split(separator: "-").map(String.init) + [line.surname, line.firstName ?? ""])
            for word in Set(line.words) where !name.contains(word) {
                byWord[word, default: []].append(i)
                if word.count >= 4 { byStem[String(word.prefix(4)), default: []].append((word, i)) }
            }
        }
        (self.byForm, self.bySound, self.byWord, self.byStem, self.byRoughSound) = (byForm, bySound, byWord, byStem, byRoughSound)
    }

    /// A part of the list, as quoted above an answer.
    func restricted(to part: Set<Entry>) -> Roll {
        var roll = Roll(lines: lines.filter { part.contains($0.entry) }, numbers: part)
        roll.isPart = true
        return roll
    }

    var withoutStaff: Roll { Roll(lines: lines.filter { $0.entry > 0 }, numbers: numbers) }

    static func entry(ofLetter letter: some StringProtocol) -> Entry? {
        guard letter.utf8.count == 1, let byte = letter.utf8.first, (0x41...0x5A).contains(byte) else { return nil }
        return -(Int(byte) - 0x40)
    }

    static func letter(of entry: Entry) -> String { String(UnicodeScalar(UInt8(0x40 - entry))) }

    /// "Orła", "Kłosa" of „Orzeł”, „Kłos”: a name in quotes, as a noun is declined.
    private static func declined(_ text: String) -> [String] {
        let parts = text.split(omittingEmptySubsequences: false) { "„”“\"".contains($0) }
        return parts.indices.filter { $0 % 2 == 1 && !parts[$0].contains(" ") && parts[$0].count > 3 }
            .flatMap { surnameForms(String(parts[$0]), isWoman: parts[$0].hasSuffix("a")) }
    }

    private static func line(_ entry: Entry, _ text: String) -> Line {
        let words = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { folded($0) }
        let name = text.prefix { !"–—(,;/".contains($0) }.split(separator: " ").prefix { $0 != "-" }.map(String.init)
        let proper = name.filter { $0.first?.isUppercase ?? false && !$0.hasSuffix(".") && $0.count > 1 }
        var first: String? = proper.count > 1 ? proper[0] : nil
        var last = proper.last ?? ""
        if let given = first, firstNames[folded(given)] == nil, firstNames[folded(last)] != nil { (first, last) = (last, given) }
        let woman = first.flatMap { firstNames[folded($0)]?.isWoman } ?? first.map { $0.hasSuffix("a") } ?? Self.sexOfSingle(name, last)
        let rest = words.filter { word in !folded(last).split(separator: "-").contains { $0 == word } && word != first.map { folded($0) } }
        return Line(
            entry: entry, words: words + acronyms(text) + declined(text), firstName: first.map { folded($0) }, isWoman: woman, surname: folded(last), written: last,
                forms: last.isEmpty ? [] : surnameForms(last, isWoman: woman),
            spellings: last.isEmpty ? [] : surnameSpellings(last, isWoman: woman),
            sounds: last.count < 4 ? [] : surnameSounds(last, isWoman: woman), roughSounds: Set(surnameSounds(last, isWoman: woman).map(roughSound)),
            callings: Set((rest.map { spelledOut($0, text) } + origin(first, last) + acronyms(text)).flatMap { callings(of: $0) }),
            house: text.drop { !"–—(,;".contains($0) }.split { !$0.isLetter && !$0.isNumber }.map { folded($0) }.joined(separator: " "))
    }

    /// "ks. Wrona" is a priest, "KS Orzeł" a club.
    private static func spelledOut(_ word: String, _ text: String) -> String {
        if word == "rada" {
            // whoever is of the council is a councillor, not whoever is of the parents' or the young people's
            let plain = folded(text)
            return ["rada miejska", "rada gminy", "rada miasta", "rada powiatu"].contains(where: plain.contains) && !plain.contains("mlodziez")
                ? "radny" : word
        }
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
            return letters.hasSuffix("up") && letters.count > 2 ? [letters, "up"] : [letters]
        }
    }

    /// "ta pani z Ukrainy".
    private static func origin(_ first: String?, _ last: String) -> [String] {
        let name = first.map { folded($0) } ?? ""
        let isUkrainian = ["oksana", "olena", "iryna", "tetiana", "svitlana", "switlana", "halyna", "natalija", "serhij", "wolodymyr", "mykola",
            "oleksandr", "dmytro", "kateryna", "andrij"].contains(name)
        return isUkrainian || ["enko", "czuk", "szyn", "chuk"].contains(where: folded(last).hasSuffix) ? ["ukraina"] : []
    }

    /// Entries whose surname this form may be.
    func bySurname(_ text: Substring) -> [Line] {
        let form = folded(text)
        let exact = exactly(form)
        if exact.count > 1, text.base.utf8.prefix(4000).contains(where: { $0 > 0x7F }) { return asSpelled(exact.map { lines[$0] }, text) }
        if !exact.isEmpty { return exact.map { lines[$0] } }
        if form.contains("-"), case let short = byShortDouble(form), !short.isEmpty { return short }
        guard form.utf8.count >= 5, form.utf8.count < 40 else { return [] }
        let alike = bySound[sound(String(text))] ?? []
        guard alike.isEmpty, form.utf8.count >= 6 else { return alike.map { lines[$0] } }
        let start = form.utf8.first
        let indices = lines.indices.filter { lines[$0].surname.utf8.count >= 6 && lines[$0].surname.utf8.first == start && isOneSlip(form,
            lines[$0].surname) }
        return indices.map { lines[$0] }
    }

    /// "Wojtaś" is no Wojtas, where the mail has diacritics at all.
    func asSpelled(_ found: [Line], _ text: some StringProtocol) -> [Line] {
        guard found.count > 1 else { return found }
        let written = text.lowercased(), same = found.filter { $0.spellings.contains(written) }
        // "Kubasia" is Kubaś
        let soft = same.filter { "śźćń".contains($0.written.last ?? " ") && folded(text).hasPrefix($0.surname + "i") }
        return soft.isEmpty ? same.isEmpty ? found : same : soft
    }

    /// Exact forms only: a word without a capital.
    func byExactSurname(_ form: String) -> [Line] { exactly(form).map { lines[$0] } }

    /// "Malinowski" and "z Malinowskim" beside "Malinowska" is he.
    private func exactly(_ form: String) -> [Int] {
        let exact = byForm[form] ?? []
        if exact.count > 1, mansCases.contains(where: form.hasSuffix), case let men = exact.filter({ lines[$0].surname.hasSuffix("i") }),
            !men.isEmpty { return men }
        guard exact.count > 1, ["ski", "cki", "dzki"].contains(where: form.hasSuffix) else { return exact }
        let named = exact.filter { lines[$0].surname == form }
        return named.isEmpty ? exact : named
    }

    /// A surname in Cyrillic letters: "Круль" is Król, "Гайда" Gajda.
    func byRoughSound(_ name: String) -> [Line] { (byRoughSound[roughSound(sound(name))] ?? []).map { lines[$0] } }

    /// "Збігнєв", "Зофії"
    func byRoughFirstName(_ name: String) -> [Line] {
        let rough = roughSound(sound(name))
        return lines.filter { line in
            guard let own = line.firstName.map({ roughSound(sound($0)) }), own.count > 2 else { return false }
            let stem = own.hasSuffix("a") ? String(own.dropLast()) : own
            return rough == own || rough.hasPrefix(stem) && roughEndings.contains(rough.dropFirst(stem.count))
        }
    }

    func byFirstName(_ form: String) -> [Line] { lines.filter { $0.firstName.map { mayBe(form, $0) } ?? false } }

    /// Entries that a word of function or institution may call: "sołtys", "aptekarka", "OPS", "przedszkola".
    func byCalling(_ form: String) -> [Line] {
        guard form.utf8.count >= 2 else { return [] }
        return nounsFirst(form, calledBy(form))
    }

    /// "szkoły": the school, and not the "biblioteka szkolna".
    private func nounsFirst(_ form: String, _ found: [Line]) -> [Line] {
        guard found.count > 1, !adjectival.contains(where: form.hasSuffix) else { return found }
        let called = Set(callings(of: form))
        let nouns = found.filter { line in
            line.words.contains { word in
                !adjectival.contains(where: word.hasSuffix) && (isSameStem(form, word) || word == form
                    || !called.isDisjoint(with: callings(of: word)))
            }
        }
        return nouns.isEmpty ? found : nouns
    }

    private func calledBy(_ form: String) -> [Line] {
        let exact = form.utf8.count > 2 || !["sw", "nr"].contains(form) && form.allSatisfy(\.isLetter) ? byWord[form] ?? [] : []
        if exact.count == 1 { return exact.map { lines[$0] } }
        let alike = Set(exact + (byStem[String(form.prefix(4))] ?? []).filter { isSameStem(form, $0.word) }.map(\.line)).sorted()
        let called = Set(callings(of: form))
        let byCalling = called.isEmpty ? [] : lines.indices.filter { !lines[$0].callings.isDisjoint(with: called) }
        return (alike.count == 1 || byCalling.isEmpty ? alike : byCalling).map { lines[$0] }
    }

    func byWholeWord(_ word: String) -> [Line] { (byWord[word] ?? []).map { lines[$0] } }

    /// "klubu" and "klub", "wędkarskiego" and "wędkarskie": long words that differ in the ending.
    private func isSameStem(_ a: String, _ b: String) -> Bool {
        guard a.count >= 4, b.count >= 4, abs(a.count - b.count) <= 3 else { return false }
        let common = zip(a, b).prefix { $0 == $1 }.count
        guard common >= max(4, max(a.count, b.count) - 3) else { return false }
        // "zielarz" of a "sklep zielarski"
        if common > 4, isTrade(a.dropFirst(common), b.dropFirst(common)) || isTrade(b.dropFirst(common), a.dropFirst(common)) { return true }
        // "szkoda" is no school
        guard let x = a.dropFirst(common).first, let y = b.dropFirst(common).first else { return true }
        return "aeiouy".contains(x) || "aeiouy".contains(y) || softened.contains(String([min(x, y), max(x, y)]))
    }

    private func isTrade(_ ending: Substring, _ adjective: Substring) -> Bool { adjective.hasPrefix("sk") && agents.contains(ending) }

    /// One letter missing, too many, wrong, or two swapped.
    private func isOneSlip(_ a: String, _ b: String) -> Bool {
        guard abs(a.count - b.count) <= 1, a != b else { return false }
        let (x, y) = (Array(a), Array(b))
        let head = zip(x, y).prefix { $0 == $1 }.count
        let tail = zip(x.reversed(), y.reversed()).prefix { $0 == $1 }.count
        let shorter = min(x.count, y.count)
        if head + tail >= shorter { return true }
        if x.count != y.count { return false }
        return head + tail == x.count - 1 || head + tail == x.count - 2 && x[head] == y[head + 1] && x[head + 1] == y[head]
    }
}

/// Endings of what a house is like: "szkolna", "miejska", "spółdzielczy".
private let adjectival = ["lna", "lnej", "lny", "lnego", "lne", "jska", "jskiej", "jski", "jskie", "lczy", "lcza", "lczej"]

/// Consonants that stand for one another before endings, in alphabetical order: "biblioteka", "bibliotece".
private let softened: Set<String> = ["ck", "dg", "ct", "cs"]

/// What is left of the word for who does it: "fryzjer-ka", "zielar-z".
private let agents: Set<Substring> = ["", "a", "em", "owi", "z", "za", "zem", "zowi", "ze", "zy", "ka", "ki", "ke", "ce"]

/// Of a surname in -ski or -cki, and not of its plural.
private let mansCases = ["skiego", "ckiego", "skiemu", "ckiemu", "skim", "ckim"]

/// "Uniwersytet III Wieku"
private let romans: [String: Character] = ["I": "p", "II": "d", "III": "t", "IV": "c"]

private typealias Calling = (stem: String, whole: Bool, calling: Int)

/// By the first two letters.
private let callingStems: [String: [Calling]] = Dictionary(grouping: allCallings) { String($0.stem.prefix(2)) }
private let allCallings: [Calling] = callingLines.split(separator: "\n").enumerated().flatMap { number, line in
    line.split(separator: " ").dropFirst().map { word in
        let whole = word.hasPrefix("=")
        return (folded(whole ? word.dropFirst() : word), whole, number)
    }
}

private func callings(of form: String) -> [Int] {
    // "ops-u", "GOPS-u"
    let plain = form.contains("-") ? String(form.prefix { $0 != "-" }) : form
    return (callingStems[String(plain.prefix(2))] ?? []).filter { $0.whole ? isWhole(plain, $0.stem) : plain.hasPrefix($0.stem) }.map(\.calling)
}

/// "gops", "gopsu", "lzsem".
private func isWhole(_ form: String, _ stem: String) -> Bool {
    form == stem || stem.count > 2 && form.hasPrefix(stem) && ["u", "em", "owi", "ie"].contains(form.dropFirst(stem.count))
}

private let roughEndings: Set<Substring> = ["", "a", "i", "e", "u", "ju", "oju", "eju", "om", "em", "ovi", "owi", "oi",
    "ej", "ii", "ija", "ji", "ami", "am"]
