import Foundation

// Sentences that only a library's letter says, copied beside the answer without a mark, and the three buttons of such a letter:
//
//     Jeśli zamiast Pani/Pana przyjdzie ktoś inny, prosimy o nazwisko.
//     TAK – będę / NIE – nie będę / MOŻE – jeszcze nie wiem
//
//     Będę

extension LineSorter {
    /// Such sentences and buttons are quoted; what stands beside them on a line stays the sender's. Where nothing else would be left, all stays.
    mutating func setLibrarySentencesApart() {
        let own = lines.indices.filter { roles[$0] == .own && !lines[$0].isBlank }
        guard !own.isEmpty, own.count < 120 else { return }
        // most mails have nothing of the kind
        let mayHaveButtons = own.contains { Tables.ofButtons.containsAny(lines[$0].folded) }
        let maySpeakAsLibrary = own.contains { Tables.ofLibraries.containsAny(lines[$0].folded) }
        guard mayHaveButtons || maySpeakAsLibrary else { return }
        let buttons = mayHaveButtons ? copiedButtons(own) : []
        let copied = maySpeakAsLibrary ? copiedSentences(paragraphs(own.filter { !buttons.contains($0) }).map(sentences)) : []
        guard !buttons.isEmpty || !copied.isEmpty, isAnythingLeft(own, buttons, copied) else { return }
        var cuts: [Int: [Range<String.Index>]] = [:]
        for piece in copied.joined() { cuts[piece.line, default: []].append(piece.range) }
        for line in own.reversed() {
            if buttons.contains(line) { setRole(.quote, at: line) } else if let ranges = cuts[line] { cut(ranges, outOf: line) }
        }
    }

    private func isAnythingLeft(_ own: [Int], _ buttons: Set<Int>, _ copied: [[SentencePiece]]) -> Bool {
        own.contains { line in
            if buttons.contains(line) { return false }
            let ranges = copied.joined().filter { $0.line == line }.map(\.range), text = lines[line].text
            let rest = folded(String(text.indices.filter { i in !ranges.contains { $0.contains(i) } }.map { text[$0] }))
            let words = Array(rest.prefix((rest.lastIndex(where: isWordByte) ?? -1) + 1))
            return !words.isEmpty && !Tables.greetings.isAny(words) && !Tables.closings.beginsAny(rest)
        }
    }

    // MARK: Sentences

    /// Own lines between blank ones and quotes.
    private func paragraphs(_ own: [Int]) -> [[Int]] {
        own.reduce(into: []) { out, line in
            if let last = out.last?.last, last + 1 == line { out[out.count - 1].append(line) } else { out.append([line]) }
        }
    }

    /// A sentence may go over the end of a line that was wrapped.
    private func sentences(_ paragraph: [Int]) -> [[SentencePiece]] {
        var out: [[SentencePiece]] = []
        var isOpen = false
        for line in paragraph {
            let text = lines[line].text
            let goesOn = isOpen && (text.first?.isLowercase ?? false || lines[line - 1].folded.count >= 60)
            for (n, range) in sentenceRanges(text).enumerated() {
                let piece = SentencePiece(line: line, range: range)
                if n == 0, goesOn { out[out.count - 1].append(piece) } else { out.append([piece]) }
            }
            isOpen = !(text.last.map { ".?!".contains($0) } ?? true)
        }
        return out
    }

    /// Those that only a library writes; and those that anybody may, beside such a one, or ahead of a short answer that asks nothing.
    private func copiedSentences(_ paragraphs: [[[SentencePiece]]]) -> [[SentencePiece]] {
        var out: [[SentencePiece]] = []
        let read = paragraphs.map { paragraph in
            paragraph.map { sentence in
                let text = text(sentence), isSure = LibraryWords.isLibrarys(text)
                return (pieces: sentence, text: text, isSure: isSure, mayBe: isSure || LibraryWords.mayBeLibrarys(text))
            }
        }
        let rest = read.joined().filter { !$0.mayBe }.map(\.text)
        guard rest.count < read.joined().count else { return [] }
        let isShortAnswer = rest.reduce(0) { $0 + $1.split(separator: " ").count } <= 8 && !rest.contains { $0.last == "?" }
        var hasOwnWords = false
        for sentences in read {
            for n in sentences.indices {
                let one = sentences[n], next = n + 1 < sentences.count ? sentences[n + 1] : nil
                // "Zamiast Pani przyjdzie ktoś inny? Tak, Ewa Kot": the answer needs its question
                let isAnswered = one.text.last == "?" && next.map { !$0.isSure && $0.pieces.first?.line == one.pieces.last?.line } ?? false
                let isBeside = n > 0 && sentences[n - 1].isSure || next?.isSure ?? false, isAhead = !hasOwnWords && isShortAnswer
                if !isAnswered, one.isSure || one.mayBe && (isBeside || isAhead) { out.append(one.pieces) }
                else if isAnswered || !Tables.greetings.beginsAny(folded(one.text)) { hasOwnWords = true }
            }
        }
        return out
    }

    private func text(_ sentence: [SentencePiece]) -> String {
        sentence.map { lines[$0.line].text[$0.range].trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    }

    // MARK: Buttons

    /// "TAK – będę / NIE – nie będę / MOŻE – nie wiem", or one below the other: a yes, a no and an open one that follow each other.
    private func copiedButtons(_ own: [Int]) -> Set<Int> {
        var run: [(line: Int, kind: LibraryWords.Button)] = [], out = Set<Int>()
        for line in own {
            let kinds = LibraryWords.buttons(in: lines[line].text)
            if kinds.isEmpty { run = []; continue }
            for kind in kinds {
                if kind.side == .yes { run = [] } else if run.isEmpty || run.contains(where: { $0.kind.side == kind.side }) { run = []; continue }
                run.append((line, kind))
                let isPair = run.count == 2 && run.allSatisfy(\.kind.isTwice)
                if run.count == 3 || isPair { out.formUnion(run.map(\.line)) }
            }
        }
        // a line that holds the answer too is not ours
        return out.filter { LibraryWords.buttons(in: lines[$0].text).count <= 3 }
    }
}

struct SentencePiece {
    var line: Int
    var range: Range<String.Index>
}

/// "Będę. Do zobaczenia!": two; a full stop before a small letter or a numeral ends none ("godz. 17").
private func sentenceRanges(_ text: String) -> [Range<String.Index>] {
    var out: [Range<String.Index>] = [], start = text.startIndex, at = text.startIndex
    while at < text.endIndex {
        let next = text.index(after: at)
        let follows = text[next...].first { !$0.isWhitespace }
        let isEnd = ".?!".contains(text[at]) && (next == text.endIndex || text[next].isWhitespace)
            && !(text[at] == "." && (follows.map { $0.isLowercase || $0.isNumber } ?? false))
        if isEnd { out.append(start..<next); start = next }
        at = next
    }
    return start < text.endIndex ? out + [start..<text.endIndex] : out
}

extension Tables {
    /// One of these stands in every row of `LibraryWords`.
    static let ofLibraries = Phrases([
        "odpis", "wystarcz", "ktoś inny", "inna osoba", "przyjdzie ktoś", "ktoś przyjdzie", "przyszedł ktoś", "liczyć", "pani/pan", "imię", "sojusznik",
        "kalendarzu", "odpowied", "potwierdzenie", "swojemu", "każdej chwili", "obserwacyjnej", "przypomnień", "administrator danych", "swoje dane",
        "instytucjami", "jedno słowo", "reply", "plain words", "in your calendar", "in your place", "warto zaprosić", "who else", "how to answer", "pytania?",
        "zmieniło?", "pomyłka?", "napisać?", "będą państwo", "tak lub nie", "tak albo nie", "dostawać", "nie / może", "jeszcze nie wiem",
    ])
    /// The third button, or one that says its word twice.
    static let ofButtons = Phrases(["może", "nie wiem", "maybe", "do not know", "nie będę", "nie przyjdę", "n (nie"])
}
