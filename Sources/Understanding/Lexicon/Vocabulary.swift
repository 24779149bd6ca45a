// Layer 3: normal forms and features. A vocabulary is plain text, one class a line:
//
//     come1 = będę będziemy przyjdę przyjdziemy      ; who is asked says "I (we) will be there"
//     representing = reprezentow* reprezentuj*       ; a star stands for any ending
//
// Spelling without diacritics, stretched letters ("taaak"), glued negation ("niemogę") and one slip of the finger in a
// long word are found by themselves: write the correct form only.

struct Vocabulary: Sendable {
    private var ids: [String: Int] = [:]
    private var classes: [String: [Int]] = [:]
    private var stems: [String: [(stem: String, key: Int)]] = [:]
    private var slips: [String: String] = [:]
    /// Every number written in digits is of this class.
    private(set) var numberKey = -1
    private static let stemIndexLength = 3

    /// By key: the class of that name, "<come1>"; nil for a plain word's key.
    private var classOfKey: [Part?] = []

    /// The key of a class or of a word.
    mutating func key(_ name: String) -> Int {
        if let id = ids[name] { return id }
        classOfKey.append(name.hasPrefix("<") ? Part(name) : nil)
        ids[name] = ids.count
        return ids.count - 1
    }

    func classes(of token: Token) -> [Part] { token.keys.compactMap { classOfKey[$0] } }

    /// Reads class lines. A class may have several lines; words repeat freely.
    mutating func learn(_ lines: String) {
        for line in lines.split(separator: "\n") {
            let content = line.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)[0]
            let parts = content.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let key = key("<" + parts[0].filter { !$0.isWhitespace } + ">")
            for word in parts[1].split(separator: " ") where !word.allSatisfy(\.isWhitespace) { learn(folded(word), key: key) }
        }
    }

    mutating func learn(_ form: String, key: Int) {
        if form.hasSuffix("*") {
            let stem = String(form.dropLast())
            stems[String(stem.prefix(Self.stemIndexLength)), default: []].append((stem, key))
        } else if !(classes[form]?.contains(key) ?? false) {
            classes[form, default: []].append(key)
        }
    }

    /// A word that a phrase names literally.
    mutating func literal(_ word: String) -> Int {
        let form = folded(word)
        let key = key(form)
        learn(form, key: key)
        return key
    }

    /// To be called once all classes and phrases are known.
    mutating func finish() {
        numberKey = key("<number>")
        for word in classes.keys.sorted() where word.count >= 5 && word.allSatisfy(\.isLetter) {
            for spelling in oneLetterLess(word) where slips[spelling] == nil { slips[spelling] = word }
        }
    }

    func isKnown(_ form: String) -> Bool { classes[form] != nil || !stemKeys(form).isEmpty }

    func keys(_ form: String) -> [Int] {
        let own = classes[form] ?? []
        let byStem = stemKeys(form)
        return byStem.isEmpty ? own : own + byStem.filter { !own.contains($0) }
    }

    private func stemKeys(_ form: String) -> [Int] {
        guard form.count >= Self.stemIndexLength, let candidates = stems[String(form.prefix(Self.stemIndexLength))] else { return [] }
        return candidates.filter { form.hasPrefix($0.stem) }.map(\.key)
    }

    /// The vocabulary's word for a spelling one slip away (a letter missing, too many, swapped or wrong); nil when none is.
    func corrected(_ form: String) -> String? {
        guard form.count >= 5, form.count <= 24 else { return nil }
        if let word = slips[form], plausible(form, word) { return word }
        for shorter in oneLetterLess(form) {
            if classes[shorter] != nil, shorter.count >= 5, plausible(form, shorter) { return shorter }
            if let word = slips[shorter], word.count == form.count, plausible(form, word) { return word }
        }
        return nil
    }

    /// Same beginning, and not merely another inflected form: the last letter of Polish words carries the grammar.
    private func plausible(_ form: String, _ word: String) -> Bool {
        guard form.prefix(1) == word.prefix(1) || Set(form.prefix(2)) == Set(word.prefix(2)) else { return false }
        // "zawadzka" is somebody's name, and no slip for "zawadza"
        if let ending = Self.surnameEndings.first(where: form.hasSuffix), !word.hasSuffix(ending) { return false }
        let swappedEnd = form.count == word.count && Set(form.suffix(2)) == Set(word.suffix(2))
        return (form.last == word.last || swappedEnd) && editsAreOne(Array(form), Array(word))
    }

    private static let surnameEndings = ["ska", "cka", "zka", "ski", "cki", "zki"]

    private func editsAreOne(_ a: [Character], _ b: [Character]) -> Bool {
        if a.count == b.count {
            let different = a.indices.filter { a[$0] != b[$0] }
            if different.count <= 1 { return true }
            return different.count == 2 && different[1] == different[0] + 1 && a[different[0]] == b[different[1]]
                && a[different[1]] == b[different[0]]
        }
        let (long, short) = a.count > b.count ? (a, b) : (b, a)
        guard long.count == short.count + 1 else { return false }
        let common = zip(long, short).prefix { $0 == $1 }.count
        return long[(common + 1)...].elementsEqual(short[common...])
    }

    private func oneLetterLess(_ word: String) -> [String] {
        let bytes = Array(word.utf8)
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.indices.map { String(decoding: bytes[..<$0] + bytes[($0 + 1)...], as: UTF8.self) } }
        let letters = Array(word)
        return letters.indices.map { skipped in
            String(letters.indices.filter { $0 != skipped }.map { letters[$0] })
        }
    }
}
