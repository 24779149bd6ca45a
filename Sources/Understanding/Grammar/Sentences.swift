import Synchronization

// Layer 5: sentences and clauses. A clause knows how it hangs on the one before: "ale", "bo", "jeśli", "że", "czy".

/// How a clause is joined to what stands before it.
enum Link: String, Sendable { case start, comma, and, or, but, because, therefore, ifOnly, that, whether, although, unless }

struct Clause: Sendable {
    /// Word positions in the sentence.
    var words: Range<Int>
    /// The first word after the conjunction.
    var body: Int
    var link: Link
}

struct Sentence: Sendable {
    /// Words, numbers, emoji, addresses; marks that matter inside (":", "-", "(", ")", "/", ",") are kept in `marks`.
    var words: [Token] { didSet { mentions = Mentions() } }
    /// The mark right before each word, if any.
    var markBefore: [String] { didSet { mentions = Mentions() } }
    var clauses: [Clause]
    var isQuestion: Bool
    var endsParagraph: Bool
    /// As written, from the first to the last word.
    var text: String

    /// The clause of each word.
    var clauseOfWord: [Int]

    /// Who is spoken of in it (`PersonFinder`).
    private(set) var mentions = Mentions()

    func clause(of position: Int) -> Int { clauseOfWord.isEmpty ? 0 : clauseOfWord[max(0, min(position, clauseOfWord.count - 1))] }

    /// The words and what stands between them, as written.
    func text(of range: Range<Int>) -> String {
        guard let first = words[range].first, let last = words[range].last else { return "" }
        return String(first.text.base[first.text.startIndex..<max(first.text.endIndex, last.text.endIndex)])
    }

    func startsClause(_ i: Int) -> Bool { clauses.contains { $0.words.lowerBound == i || $0.body == i } }

    func endsClause(before i: Int) -> Bool {
        words[i...].allSatisfy { $0.kind == .emoji } || clauses.contains { $0.words.lowerBound == i }
    }
}

/// The people of a sentence, looked for once though several readers ask.
final class Mentions: Sendable {
    private let known = Mutex<[Mention]?>(nil)

    func found(_ find: () -> [Mention]) -> [Mention] {
        if let known = known.withLock({ $0 }) { return known }
        let found = find()
        known.withLock { $0 = found }
        return found
    }
}

/// By their first word, the longest first.
private let openersByWord: [String: [(words: [String], link: Link)]] = {
    var openers: [String: [(words: [String], link: Link)]] = [:]
    for line in conjunctionLines.split(separator: "\n") {
        let halves = line.split(separator: "=")
        guard halves.count == 2, let link = Link(rawValue: halves[0].filter { !$0.isWhitespace }) else { preconditionFailure("conjunctions: \(line)") }
        for phrase in halves[1].split(separator: "|") {
            let words = phrase.split(separator: " ").map(folded)
            openers[words[0], default: []].append((words, link))
        }
    }
    return openers.mapValues { $0.sorted { $0.words.count > $1.words.count } }
}()

/// Splits recognised tokens into sentences of clauses.
func sentences(of tokens: [Token]) -> [Sentence] {
    var out: [Sentence] = []
    var builder = SentenceBuilder()
    for (i, token) in tokens.enumerated() {
        switch token.kind {
        case .word, .number, .emoji, .address:
            builder.add(token)
            if builder.isFull { builder.finish(into: &out, question: false, paragraph: false) }
        case .paragraphEnd:
            builder.finish(into: &out, question: false, paragraph: true)
        case .lineEnd:
            if breaksLine(tokens, at: i) { builder.finish(into: &out, question: false, paragraph: false) } else { builder.mark(token) }
        case .mark:
            if endsSentence(tokens, at: i) {
                builder.finish(into: &out, question: token.form == "?", paragraph: false)
            } else {
                builder.mark(token)
            }
        }
    }
    builder.finish(into: &out, question: false, paragraph: true)
    return out
}

/// A line end inside wrapped text is a space: mail programs wrap at 72 or 76 characters. After a shorter line it ends a sentence.
private func breaksLine(_ tokens: [Token], at i: Int) -> Bool {
    guard i + 1 < tokens.count else { return true }
    let next = tokens[i + 1]
    let begunList = next.kind == .number && i + 3 < tokens.count && [".", ")"].contains(tokens[i + 2].form) && tokens[i + 3].spaced
    if begunList || next.kind == .mark && ["-", "–", "•", "*"].contains(next.form) { return true }
    let lineStart = tokens[..<i].lastIndex { $0.kind == .lineEnd || $0.kind == .paragraphEnd }.map { $0 + 1 } ?? 0
    let length = tokens[lineStart..<i].reduce(0) { $0 + $1.text.count + ($1.spaced ? 1 : 0) }
    if length >= 60 { return false }
    return length < 45 || next.isCapitalised
}

private func endsSentence(_ tokens: [Token], at i: Int) -> Bool {
    let mark = tokens[i]
    let before = i > 0 ? tokens[i - 1] : nil
    let after = i + 1 < tokens.count ? tokens[i + 1] : nil
    switch mark.form {
    case "!", "?", "…", "!!": return true
    case ".":
        guard let before, let after else { return true }
        // "4.V"
        if before.kind == .number, !mark.spaced, !after.spaced, romanMonths[String(after.text)] != nil { return false }
        // 17.30, 10.12.2026, "godz. 16", "dr. Anna", initials
        if before.kind == .number, after.kind == .number { return false }
        // "16. lutego", "1.TAK 2.NIE"
        if before.kind == .number, after.kind == .word, !after.isCapitalised || !after.spaced { return false }
        // "6., 8. albo 13., przyjdę"
        if before.kind == .number, after.kind == .mark, [",", ")", ":", "-", "–"].contains(after.form) { return false }
        // "g. 16"
        if before.form == "g", after.kind == .number, i < 2 || tokens[i - 2].form != "." { return false }
        // "GBP.021.5": the sign of a file
        if before.kind == .word, after.kind == .number, !mark.spaced, !after.spaced, before.text.count > 1, before.text.allSatisfy(\.isUppercase) {
            return false
        }
        if before.kind == .word, !mark.spaced, abbreviations.contains(before.form) || (before.form.count == 1 && before.isCapitalised) {
            // "piątek pół. Za każdym razem …", "I'm in. Could you …"
            if before.form == "pol", after.isCapitalised { return true }
            if before.form == "in", !(i > 1 && tokens[i - 2].form == ".") { return true }
            return after.kind == .paragraphEnd || after.kind == .lineEnd && before.form == "br"
        }
        return true
    case ";": return true
    default: return false
    }
}

private let abbreviations: Set<String> = [
    "godz", "ul", "tel", "nr", "np", "tj", "m", "in", "dr", "mgr", "inz", "ks", "st", "kpt", "prof", "hab", "asp", "mld", "bp", "dh", "al",
    "os", "br", "r", "pt", "pon", "wt", "sr", "czw", "sob", "niedz", "ok", "ca", "min", "mr", "mrs", "ms", "ds", "tzw", "im", "sw", "gm", "woj",
    "pow", "spec", "kol", "p", "art", "mail", "med", "n", "szt", "pol", "popol", "przedpol", "podkom", "sierz", "plut", "post", "nos", "ob",
    "nb", "ad", "nieob", "str", "ust", "zal", "poz", "pkt", "wyj", "pwd", "phm", "hm", "nadkom", "bryg", "ogn", "mjr", "kpr", "dhna", "pp", "ml",
    "plk", "ppor", "por", "gen", "insp", "rez",
]

private let clauseMarks: Set<String> = [",", "(", ")", "–", "—", "-", ":", "/"]

/// "I will" is no Polish "i".
private func isEnglishI(_ words: [Token], _ i: Int) -> Bool {
    guard words[i].form == "i", i + 1 < words.count else { return false }
    return afterEnglishI.contains(words[i + 1].form)
}

private let afterEnglishI: Set<String> = [
    "am", "will", "shall", "can", "cant", "could", "have", "had", "would", "think", "must", "need", "do", "dont", "did", "was", "may",
    "might", "should", "regret", "hope", "wish", "want", "know", "suggest", "cannot", "accept", "confirm", "wont", "thought", "said",
    "still", "really", "just", "also", "already", "promise", "look", "suppose", "guess", "believe", "no", "rearranged", "managed", "got",
    "feel", "see",
]

private let endingsOfPast = ["lo", "la", "li", "ly", "lam", "lem", "lismy", "lysmy"]
/// What stands behind the "to" of a condition where its comma is spared.
private let comings: Set<String> = [
    "bede", "bedziemy", "przyjde", "przyjdziemy", "przyjade", "wpadne", "jestem", "jestesmy", "mnie", "dotre", "podjade", "podejde", "dam", "damy",
]

private struct SentenceBuilder {
    private var words: [Token] = []
    private var marks: [String] = []
    private var pending = ""

    /// Nobody writes longer sentences; a wall of words must not cost more than its length.
    var isFull: Bool { words.count >= 200 }

    mutating func add(_ token: Token) {
        words.append(token)
        marks.append(pending)
        pending = ""
    }

    mutating func mark(_ token: Token) {
        if token.kind == .lineEnd { return }
        // "2)" numbers a line; a comma after a word is what matters to clauses
        if pending.isEmpty || token.form == "(" || token.form == "," || pending == "." && ["-", "–", "—", ":"].contains(token.form) { pending = token.form }
    }

    mutating func finish(into out: inout [Sentence], question: Bool, paragraph: Bool) {
        defer {
            words.removeAll(keepingCapacity: true)
            marks.removeAll(keepingCapacity: true)
            pending = ""
        }
        guard let first = words.first, let last = words.last else {
            if paragraph, !out.isEmpty { out[out.count - 1].endsParagraph = true }
            if question, !out.isEmpty { out[out.count - 1].isQuestion = true }
            return
        }
        let base = first.text.base
        let text = base[first.text.startIndex..<max(first.text.endIndex, last.text.endIndex)]
        let clauses = clauses(words, marks)
        let clauseOfWord = clauses.enumerated().flatMap { index, clause in clause.words.map { _ in index } }
        out.append(
            Sentence(
                words: words, markBefore: marks, clauses: clauses, isQuestion: question, endsParagraph: paragraph, text: String(text),
                clauseOfWord: clauseOfWord))
    }

    /// "Jak zdążę, to wpadnę", "jak mąż zjedzie to jestem" is a condition; "jak tyle osób potwierdziło, to pójdę" is a reason.
    private func speaksOfFuture(_ words: [Token], _ marks: [String], _ i: Int) -> Bool {
        let isAnswer = { (k: Int) in k > i + 1 && k + 1 < words.count && k < i + 10 && comings.contains(words[k + 1].form) }
        guard let to = words.indices.dropFirst(i + 1).first(where: { words[$0].form == "to" && (marks[$0] == "," || isAnswer($0)) })
        else { return false }
        return !words[i..<to].contains { word in endingsOfPast.anyEnds(word.form) && word.form.count > 3 }
    }

    private func startsHere(_ i: Int, _ bodies: [Int]) -> Bool { bodies.last == i }

    private func clauses(_ words: [Token], _ marks: [String]) -> [Clause] {
        var starts: [(at: Int, link: Link, body: Int)] = [(0, .start, 0)]
        var i = 0
        while i < words.count {
            let opener = openersByWord[words[i].form]?.first { entry in
                !isEnglishI(words, i) && i + entry.words.count <= words.count && zip(entry.words, words[i...]).allSatisfy { $0 == $1.form }
            }
            if words[i].form == "jak", opener == nil, startsHere(i, starts.map(\.body)) || i > 0 && marks[i] == ",", speaksOfFuture(words, marks, i) {
                // "jak zdążę, to wpadnę"
                if startsHere(i, starts.map(\.body)) { starts[starts.count - 1].link = .ifOnly } else { starts.append((i, .ifOnly, i)) }
                i += 1
            } else if let opener {
                // "a jeśli …": the second conjunction says more than the first
                if starts[starts.count - 1].body == i {
                    if ![.ifOnly, .unless].contains(starts[starts.count - 1].link) { starts[starts.count - 1].link = opener.link }
                } else { starts.append((i, opener.link, i)) }
                i += opener.words.count
                starts[starts.count - 1].body = i
            } else {
                // "jeśli będzie parking to przyjdę"
                let answersCondition = starts[starts.count - 1].link == .ifOnly && ["to", "wtedy", "then", "то"].contains(words[i].form)
                let beginsAnswer = answersCondition && i > starts[starts.count - 1].body + 1
                let beginsBehindMark = i > 0 && starts[starts.count - 1].body != i && clauseMarks.contains(marks[i])
                if beginsAnswer || beginsBehindMark { starts.append((i, .comma, i)) }
                i += 1
            }
        }
        return starts.indices.map { k in
            Clause(words: starts[k].at..<(k + 1 < starts.count ? starts[k + 1].at : words.count), body: starts[k].body, link: starts[k].link)
        }
    }
}
