// What the trained weigher looks at: the words of a reply, how they hang together, and what the grammar found in them.
//
// A feature is a short name, hashed to 24 bits: "w|będę", "b|nie mogę", "found|NO". Names and numbers count by
// their kind only, so that nobody's name is learnt.

/// The features of one text.
package struct Features {
    /// 24-bit hashes of the names, each once.
    package private(set) var hashes: [UInt32] = []
    /// For experiments and tests: the names too.
    package private(set) var names: [String] = []
    private var seen = Set<UInt32>()
    private let keepsNames: Bool

    init(keepsNames: Bool = false) { self.keepsNames = keepsNames }

    fileprivate mutating func add(_ kind: String, _ a: String = "", _ b: String = "", _ c: String = "") {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325  // FNV-1a
        for part in [kind, a, b, c] {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0x7c) &* 0x100_0000_01b3
        }
        let short = UInt32((hash ^ (hash >> 40)) & 0xff_ffff)
        if seen.insert(short).inserted { hashes.append(short) }
        if keepsNames { names.append([kind, a, b, c].joined(separator: "|")) }
    }
}

/// What the rules made of the text, as features: the weigher learns how far each of them can be trusted.
package struct RuleView {
    var answer: AnswerReading
    var findings: [[Finding]]
    /// The patterns of the phrases that spoke for an answer.
    var phrases: [String]
    var flags: [String]
}

extension Grammar {
    /// - Parameter text: at most a few hundred words count, the first and the last of the text.
    func features(of text: [Sentence], rules view: RuleView, keepsNames: Bool = false) -> Features {
        var features = Features(keepsNames: keepsNames)
        let shown = Self.bounded(text)
        for index in shown {
            let position = SentencePosition(isFirst: index == 0, isLast: index == text.count - 1)
            features.add(text[index], view.findings[index], position, vocabulary)
        }
        features.add(view)
        features.add("sentences", String(min(text.count, 5)))
        if text.contains(where: \.isQuestion) { features.add("asks") }
        if text.last?.isQuestion == true { features.add("asks last") }
        return features
    }

    private static func bounded(_ text: [Sentence]) -> [Int] {
        var front: [Int] = []
        var words = 0
        for index in text.indices where words < 160 { front.append(index); words += text[index].words.count }
        var back: [Int] = []
        words = 0
        for index in text.indices.reversed() where words < 80 && index > front.last ?? -1 { back.append(index); words += text[index].words.count }
        return front + back.reversed()
    }
}

private struct SentencePosition {
    var isFirst: Bool
    var isLast: Bool
}

extension Features {
    fileprivate mutating func add(_ view: RuleView) {
        let reading = view.answer
        add("rule", reading.answer?.rawValue ?? "none")
        add("rule", reading.answer?.rawValue ?? "none", String(Int(reading.confidence * 10)))
        if reading.answer == nil, let perhaps = reading.perhaps { add("perhaps", perhaps.rawValue) }
        for signal in reading.signals {
            add("signal", "\(signal.side)", String(signal.strength))
        }
        for phrase in view.phrases { add("phrase", phrase) }
        for flag in view.flags { add("flag", flag) }
    }

    fileprivate mutating func add(_ sentence: Sentence, _ found: [Finding], _ position: SentencePosition, _ vocabulary: Vocabulary) {
        for finding in found {
            add("found", finding.meaning)
            add("found", finding.meaning, "\(sentence.clauses[sentence.clause(of: finding.first)].link)")
            if sentence.isQuestion { add("found?", finding.meaning) }
        }
        let words = sentence.words.prefix(120).indices.map { Word(sentence.words[$0], opens: $0 == 0, vocabulary) }
        for i in words.indices { add(words, at: i, in: sentence, position) }
        addPairs(words)
        if position.isLast, let last = sentence.clauses.last { for i in last.words where i < words.count { add("zc", words[i].stem); for name in words[i].classes { add("zv", name) } } }
        addRows(words, sentence)
    }

    private mutating func add(_ words: [Word], at i: Int, in sentence: Sentence, _ position: SentencePosition) {
        let word = words[i]
        let clause = sentence.clauses[sentence.clause(of: i)]
        add("w", word.form)
        add("s", word.stem)
        if clause.link != .start, clause.link != .comma { add("l", "\(clause.link)", word.stem) }
        if sentence.isQuestion { add("q", word.stem) }
        if position.isLast { add("z", word.stem) }
        if position.isFirst { add("a", word.stem) }
        for gram in word.grams { add("c", gram) }
        for name in word.classes {
            add("v", name)
            add("vl", "\(clause.link)", name)
            if sentence.isQuestion { add("vq", name) }
            if i > 0 { addPair(words[i - 1], name, "b") }
            if i > 1 { addPair(words[i - 2], name, "k") }
            if i + 1 < words.count { add("vn", name, words[i + 1].stem) }
        }
        // "nie" reaches over the words behind it, to the end of its clause.
        guard ["nie", "not", "не"].contains(word.form) else { return }
        for j in words.indices.dropFirst(i + 1).prefix(6) where j < clause.words.upperBound {
            add("n", words[j].stem)
            for name in words[j].classes { add("nv", name) }
        }
    }

    private mutating func addPair(_ before: Word, _ name: String, _ kind: String) {
        add("v" + kind, before.stem, name)
        for other in before.classes { add("vv" + kind, other, name) }
    }

    /// Any two words of a sentence, in their order: what is taken back, contrasted, conditioned.
    private mutating func addPairs(_ words: [Word]) {
        for i in words.indices.prefix(24) { for j in words.indices.dropFirst(i + 1).prefix(14) { add("p", words[i].stem, words[j].stem) } }
    }

    /// Two and three words in a row, and two with a gap, marks and sentence ends included.
    private mutating func addRows(_ words: [Word], _ sentence: Sentence) {
        var forms = ["^"]
        for (i, word) in words.enumerated() {
            if !sentence.markBefore[i].isEmpty { forms.append(sentence.markBefore[i]) }
            forms.append(word.form)
        }
        forms.append(sentence.isQuestion ? "?" : "$")
        let stems = forms.map(Word.stem)
        for i in forms.indices.dropFirst() {
            add("b", forms[i - 1], forms[i])
            add("sb", stems[i - 1], stems[i])
            if i > 1 { add("t", stems[i - 2], stems[i - 1], stems[i]); add("k", stems[i - 2], stems[i]) }
            if i > 2 { add("k", stems[i - 3], stems[i]) }
        }
    }
}

/// A word as the weigher sees it.
private struct Word {
    var form: String
    var stem: String
    var classes: [String]

    init(_ token: Token, opens: Bool, _ vocabulary: Vocabulary) {
        let isName = token.kind == .word && token.isCapitalised && !opens && token.text.dropFirst().contains { $0.isLowercase }
        switch token.kind {
        case .number: form = "#"
        case .address: form = "@"
        default: form = isName ? "Name" : token.form
        }
        stem = Self.stem(form)
        classes = vocabulary.classes(of: token)
    }

    static func stem(_ form: String) -> String { String(form.prefix(form.utf8.count > 6 ? 5 : 4)) }

    /// Three to five letters in a row: endings carry person and tense, beginnings the meaning.
    var grams: [String] {
        guard form.count > 3 else { return [] }
        let letters = Array("^" + form + "$")
        return (3...5).flatMap { n in letters.count < n ? [] : (0...(letters.count - n)).map { String(letters[$0..<($0 + n)]) } }
    }
}
