// What the trained weigher looks at: the words of a reply, how they hang together, and what the grammar found in them.
//
// A feature is a kind and up to three parts: "w" "będę", "b" "nie" "mogę", "found" "NO"; it is known by a hash of them. Names and
// numbers count by their kind only, so that nobody's name is learnt.

/// The features of one text: 24-bit hashes, each once.
package struct Features: Sendable {
    package let hashes: [UInt32]
}

/// What the rules made of the text, as features: the weigher learns how far each of them can be trusted.
package struct RuleView {
    var answer: AnswerReading
    /// The patterns of the phrases that spoke for an answer.
    var phrases: [String]
    var flags: [String]
}

extension Grammar {
    /// - Parameter text: at most a few hundred words count, the first and the last of the text.
    func features(of text: [Sentence], rules view: RuleView) -> Features {
        var collector = FeatureCollector()
        for index in Self.bounded(text) {
            let position = SentencePosition(isFirst: index == 0, isLast: index == text.count - 1)
            collector.add(text[index], view.answer.findings[index], position, vocabulary)
        }
        collector.add(view)
        collector.add("sentences", Part("\(min(text.count, 5))"))
        if text.contains(where: \.isQuestion) { collector.add("asks") }
        if text.last?.isQuestion == true { collector.add("asks last") }
        return collector.features
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

/// A part of a feature by its hash (FNV-1a); words are hashed once, however many features they are in.
struct Part: ExpressibleByStringLiteral {
    private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    init(_ text: some StringProtocol) { for byte in text.utf8 { add(UInt64(byte)) } }
    init(stringLiteral text: StaticString) { text.withUTF8Buffer { for byte in $0 { add(UInt64(byte)) } } }

    mutating func add(_ value: UInt64) { hash = (hash ^ value) &* 0x100_0000_01b3 }
}

struct FeatureCollector {
    private var found: [UInt32] = []

    var features: Features {
        // a table with open addressing: a third of the cost of a Set, and this is done for every mail
        var size = 64
        while size < found.count * 2 { size *= 2 }
        var seen = [UInt32](repeating: .max, count: size)
        return Features(hashes: found.filter { hash in
            var place = Int(hash) & (size - 1)
            while seen[place] != .max, seen[place] != hash { place = (place + 1) & (size - 1) }
            defer { seen[place] = hash }
            return seen[place] != hash
        })
    }

    mutating func add(_ kind: Part) { add(hash: kind.hash) }
    mutating func add(_ kind: Part, _ a: Part) { add(hash: Self.mixed(kind.hash, a)) }
    mutating func add(_ kind: Part, _ a: Part, _ b: Part) { add(hash: Self.mixed(Self.mixed(kind.hash, a), b)) }
    mutating func add(_ kind: Part, _ a: Part, _ b: Part, _ c: Part) { add(hash: Self.mixed(Self.mixed(Self.mixed(kind.hash, a), b), c)) }

    private mutating func add(hash: UInt64) { found.append(UInt32(truncatingIfNeeded: Self.mixed(hash, Part("")) >> 40)) }

    /// The order of the parts counts.
    private static func mixed(_ hash: UInt64, _ part: Part) -> UInt64 {
        let product = (hash ^ part.hash) &* 0x9e37_79b9_7f4a_7c15
        return product ^ (product >> 29)
    }
}

extension FeatureCollector {
    mutating func add(_ view: RuleView) {
        let reading = view.answer
        let answer = Part(reading.answer?.rawValue ?? "none")
        add("rule", answer)
        add("rule", answer, Part("\(Int(reading.confidence * 10))"))
        if reading.answer == nil, let perhaps = reading.perhaps { add("perhaps", Part(perhaps.rawValue)) }
        for signal in reading.signals { add("signal", Part(signal.side.rawValue), Part("\(signal.strength)")) }
        for phrase in view.phrases { add("phrase", Part(phrase)) }
        for flag in view.flags { add("flag", Part(flag)) }
    }

    fileprivate mutating func add(_ sentence: Sentence, _ found: [Finding], _ position: SentencePosition, _ vocabulary: Vocabulary) {
        for finding in found {
            let meaning = Part(finding.meaning)
            add("found", meaning)
            add("found", meaning, Part(sentence.clauses[sentence.clause(of: finding.first)].link.rawValue))
            if sentence.isQuestion { add("found?", meaning) }
        }
        let words = sentence.words.prefix(120).indices.map { Word(sentence.words[$0], opens: $0 == 0, vocabulary) }
        for i in words.indices { add(words, at: i, in: sentence, position) }
        addPairs(words)
        if position.isLast, let last = sentence.clauses.last {
            for i in last.words where i < words.count {
                add("zc", words[i].stem)
                for name in words[i].classes { add("zv", name) }
            }
        }
        addRows(words, sentence)
    }

    private mutating func add(_ words: [Word], at i: Int, in sentence: Sentence, _ position: SentencePosition) {
        let word = words[i]
        let clause = sentence.clauses[sentence.clause(of: i)]
        let link = Part(clause.link.rawValue)
        add("w", word.form)
        add("s", word.stem)
        if clause.link != .start, clause.link != .comma { add("l", link, word.stem) }
        if sentence.isQuestion { add("q", word.stem) }
        if position.isLast { add("z", word.stem) }
        if position.isFirst { add("a", word.stem) }
        addLetters(of: word.text)
        for name in word.classes {
            add("v", name)
            add("vl", link, name)
            if sentence.isQuestion { add("vq", name) }
            if i > 0 { addPair(words[i - 1], name, "vb", "vvb") }
            if i > 1 { addPair(words[i - 2], name, "vk", "vvk") }
            if i + 1 < words.count { add("vn", name, words[i + 1].stem) }
        }
        // "nie" reaches over the words behind it, to the end of its clause.
        guard word.text == "nie" || word.text == "not" || word.text == "не" else { return }
        for j in words.indices.dropFirst(i + 1).prefix(6) where j < clause.words.upperBound {
            add("n", words[j].stem)
            for name in words[j].classes { add("nv", name) }
        }
    }

    private mutating func addPair(_ before: Word, _ name: Part, _ ofWord: Part, _ ofClasses: Part) {
        add(ofWord, before.stem, name)
        for other in before.classes { add(ofClasses, other, name) }
    }

    /// Three to five letters in a row: endings carry person and tense, beginnings the meaning.
    private mutating func addLetters(of word: String) {
        guard word.utf8.count > 3 else { return }
        let letters = ["^"] + word.unicodeScalars + ["$"]
        for start in letters.indices.dropLast(2) {
            var row = Part("c")
            for end in start..<min(start + 5, letters.count) {
                row.add(UInt64(letters[end].value))
                if end >= start + 2 { add(row) }
            }
        }
    }

    /// Any two words of a sentence, in their order: what is taken back, contrasted, conditioned.
    private mutating func addPairs(_ words: [Word]) {
        for i in words.indices.prefix(24) { for j in words.indices.dropFirst(i + 1).prefix(14) { add("p", words[i].stem, words[j].stem) } }
    }

    /// Two and three words in a row, and two with a gap, marks and sentence ends included.
    private mutating func addRows(_ words: [Word], _ sentence: Sentence) {
        var row: [(form: Part, stem: Part)] = [("^", "^")]
        for (i, word) in words.enumerated() {
            if !sentence.markBefore[i].isEmpty { row.append((Part(sentence.markBefore[i]), Part(sentence.markBefore[i]))) }
            row.append((word.form, word.stem))
        }
        row.append(sentence.isQuestion ? ("?", "?") : ("$", "$"))
        for i in row.indices.dropFirst() {
            add("b", row[i - 1].form, row[i].form)
            add("sb", row[i - 1].stem, row[i].stem)
            if i > 1 {
                add("t", row[i - 2].stem, row[i - 1].stem, row[i].stem)
                add("k", row[i - 2].stem, row[i].stem)
            }
            if i > 2 { add("k", row[i - 3].stem, row[i].stem) }
        }
    }
}

/// A word of a sentence that is written anew for one date, person or time: `isThis` stands for it.
struct MarkedWord {
    var form: Part
    var stem: Part
    var isThis = false
    /// Nil for marks and placeholders.
    private(set) var text: String?

    /// A mark or a placeholder.
    init(_ part: Part, isThis: Bool = false) { (form, stem, self.isThis) = (part, part, isThis) }

    init(_ token: Token, hidesNames: Bool = false) {
        let text = token.kind == .number ? "#" : token.kind == .address ? "@" : hidesNames && token.looksLikeName ? "Name" : token.form
        (form, stem) = (Part(text), Part(text.prefix(text.utf8.count > 6 ? 5 : 4)))
        self.text = text
    }
}

extension FeatureCollector {
    /// The words of a sentence in ones, twos and threes, and around what it is written anew for.
    mutating func add(_ sentence: [MarkedWord], of kind: Part) {
        let row = [MarkedWord("^")] + sentence
        for i in row.indices.dropFirst() {
            add("g", row[i].stem, kind)
            add("gb", row[i - 1].stem, row[i].stem, kind)
            if i > 1 { add("gt", row[i - 2].stem, row[i - 1].stem, row[i].stem) }
        }
        for i in row.indices.lazy.filter({ row[$0].isThis }).prefix(8) { addAround(row, i) }
    }

    private mutating func addAround(_ row: [MarkedWord], _ i: Int) {
        func stem(_ k: Int) -> Part { row.indices.contains(k) ? row[k].stem : "$$" }
        let this = row[i].stem
        for k in row.indices where k != i {
            add(k < i ? "before" : "behind", row[k].stem, this)
            if abs(k - i) < 4 { add(k < i ? "near before" : "near behind", row[k].form) }
        }
        add("l1", stem(i - 1), this)
        add("r1", stem(i + 1), this)
        add("l2", stem(i - 2), stem(i - 1), this)
        add("r2", stem(i + 1), stem(i + 2), this)
        add("lr", stem(i - 1), stem(i + 1), this)
        add("r3", stem(i + 1), stem(i + 2), stem(i + 3))
        add("l3", stem(i - 3), stem(i - 2), stem(i - 1))
    }
}

/// A word as the weigher sees it.
private struct Word {
    var text: String
    var form: Part
    var stem: Part
    var classes: [Part]

    init(_ token: Token, opens: Bool, _ vocabulary: Vocabulary) {
        switch token.kind {
        case .number: text = "#"
        case .address: text = "@"
        default: text = !opens && token.looksLikeName ? "Name" : token.form
        }
        form = Part(text)
        stem = Part(text.prefix(text.utf8.count > 6 ? 5 : 4))
        classes = vocabulary.classes(of: token)
    }
}

extension Token {
    fileprivate var looksLikeName: Bool { kind == .word && isCapitalised && text.dropFirst().contains { $0.isLowercase } }
}
