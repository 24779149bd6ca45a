// The attendance list, searched by name in any case and spelling, by first name, by function and by institution: "Kosa", "Ewa", "sołtys", "ktoś z
// banku".

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
        /// Words of a title in quotation marks: "nasza", "gmina".
        var titles: Set<String>
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
        let isList = (6...40).contains(invited.count)
        let lines = isList ? invited.sorted { $0.key < $1.key }.map { Self.line($0, Self.name(ahead: $1)) } : []
        let isWhole = isList && invited.keys.max() == invited.count
        self.init(lines: lines, numbers: isWhole ? Set(invited.keys) : Set(1...12).union(lines.map(\.entry)))
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

    /// The line of a person who is on the list.
    /// - Parameter writer: first name and surname, folded.
    func line(of writer: String) -> Line? {
        let names = writer.split(separator: " ").map(String.init)
        guard names.count > 1 else { return nil }
        let found = lines.filter { line in names.contains(line.surname) && line.firstName.map(names.contains) ?? false }
        return found.count == 1 ? found[0] : nil
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
        if exact.count > 1, mansCases.anyEnds(form), case let men = exact.filter({ lines[$0].surname.hasSuffix("i") }),
            !men.isEmpty { return men }
        guard exact.count > 1, ["ski", "cki", "dzki"].anyEnds(form) else { return exact }
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

    /// Entries that it may call, whatever else is nearer: "szkoła" calls a "świetlica szkolna" too.
    func byAnyCalling(_ form: String) -> [Line] { form.utf8.count < 2 ? [] : calledBy(form) }

    /// "szkoły": the school, and not the "biblioteka szkolna".
    private func nounsFirst(_ form: String, _ found: [Line]) -> [Line] {
        guard found.count > 1, !adjectival.anyEnds(form) else { return found }
        let called = Set(callings(of: form))
        let nouns = found.filter { line in
            line.words.contains { word in
                !adjectival.anyEnds(word) && (isSameStem(form, word) || word == form
                    || !called.isDisjoint(with: callings(of: word)))
            }
        }
        return nouns.isEmpty ? found : nouns
    }

    private func calledBy(_ form: String) -> [Line] {
        // "DPS-u"
        let plain = form.contains("-") ? String(form.prefix { $0 != "-" }) : form, isShort = form.utf8.count - plain.utf8.count <= 4
        let known = byWord[form] ?? (isShort ? byWord[plain] : nil) ?? []
        let exact = form.utf8.count > 2 || !["sw", "nr"].contains(form) && form.allSatisfy(\.isLetter) ? known : []
        let titled = titledAndCalled(form)
        if !titled.isEmpty { return titled }
        if exact.count == 1 { return exact.map { lines[$0] } }
        let alike = Set(exact + (byStem[String(form.prefix(4))] ?? []).filter { isSameStem(form, $0.word) }.map(\.line)).sorted()
        let called = Set(callings(of: form))
        let byCalling = called.isEmpty ? [] : lines.indices.filter { !lines[$0].callings.isDisjoint(with: called) }
        return (alike.count == 1 || byCalling.isEmpty ? alike : byCalling).map { lines[$0] }
    }

    /// "gmina" of "Stowarzyszenie „Nasza Gmina”" and of "Urząd Miasta": who is meant, nobody knows.
    private func titledAndCalled(_ form: String) -> [Line] {
        guard form.utf8.count > 3 else { return [] }
        let titled = lines.filter { line in line.titles.contains { $0 == form || isSameStem(form, $0) } }
        guard !titled.isEmpty, case let called = Set(Understanding.callings(of: form)), !called.isEmpty else { return [] }
        let others = lines.filter { line in !line.callings.isDisjoint(with: called) && !titled.contains { $0.entry == line.entry } }
        return others.isEmpty ? [] : titled + others
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

private typealias Calling = (stem: String, whole: Bool, calling: Int)

/// By the first two letters.
private let callingStems: [String: [Calling]] = Dictionary(grouping: allCallings) { String($0.stem.prefix(2)) }
private let allCallings: [Calling] = callingLines.split(separator: "\n").enumerated().flatMap { number, line in
    line.split(separator: " ").dropFirst().map { word in
        let whole = word.hasPrefix("=")
        return (folded(whole ? word.dropFirst() : word), whole, number)
    }
}

func callings(of form: String) -> [Int] {
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
