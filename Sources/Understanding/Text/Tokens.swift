// Layer 2: words. Own words become tokens: words, numbers, marks, emoji, e-mail addresses, line ends.

struct Token: Sendable {
    enum Kind: Sendable { case word, number, mark, emoji, address, lineEnd, paragraphEnd }
    var kind: Kind
    /// As written.
    var text: Substring
    /// Folded; the spelling that the vocabulary knows, once it has been recognised.
    var form: String
    /// White space stands before it.
    var spaced: Bool
    /// Keys of the vocabulary: the word itself and the classes it belongs to.
    var keys: [Int] = []
    /// The form is a guess at a misspelt word: never enough for what does harm.
    var isCorrected = false

    var isCapitalised: Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first.isASCII ? (0x41...0x5A).contains(first.value) : first.properties.isUppercase
    }
    var number: Int? { kind == .number ? Int(form) : nil }
}

func tokens(of text: String) -> [Token] {
    var reader = TokenReader(text: text)
    return reader.read()
}

private struct TokenReader {
    let text: String
    let hasAddresses: Bool
    var at: String.Index
    var spaced = true
    var out: [Token] = []

    init(text: String) {
        self.text = text
        hasAddresses = text.utf8.contains(0x40)
        at = text.startIndex
    }

    mutating func read() -> [Token] {
        while at < text.endIndex {
            let c = text[at]
            if c.isNewline { readLineEnd() }
            else if c.isWhitespace || c.unicodeScalars.allSatisfy(isInvisible) { step(); spaced = true }
            else if let end = addressEnd() { add(.address, to: end) }
            else if c.isNumber && c.isASCII { add(.number, to: end { $0.isNumber && $0.isASCII }) }
            else if let digit = keycap(c) { add(.number, to: text.index(after: at)); out[out.count - 1].form = digit }
            else if let end = meridiemEnd() { add(.word, to: end); out[out.count - 1].form.removeAll { $0 == "." } }
            else if c.isLetter { add(.word, to: wordEnd()) }
            else if let end = rangeEnd() { add(.mark, to: end); out[out.count - 1].form = "-" }
            else if let end = emoticonEnd() { add(.emoji, to: end) }
            else { add(isEmoji(c) ? .emoji : .mark, to: text.index(after: at)) }
        }
        return out
    }

    /// "1️⃣" is a 1.
    func keycap(_ c: Character) -> String? {
        guard let first = c.unicodeScalars.first, (0x30...0x39).contains(first.value), c.unicodeScalars.contains("\u{20E3}") else { return nil }
        return String(first)
    }

    mutating func step() { at = text.index(after: at) }

    func isApostrophe(_ c: Character) -> Bool { c == "'" || c == "’" || c == "ʼ" || c == "`" }

    func end(_ take: (Character) -> Bool) -> String.Index { text[at...].firstIndex { !take($0) } ?? text.endIndex }

    /// Letters, with apostrophes and hyphens between letters ("Kowalska-Nowak", "e-mail", "can't").
    func wordEnd() -> String.Index {
        var i = at
        while i < text.endIndex {
            let c = text[i]
            if c.isLetter { i = text.index(after: i); continue }
            let next = text.index(after: i)
            guard isApostrophe(c) || c == "-" || c == "‑" || c == "\u{AD}", next < text.endIndex, text[next].isLetter else { break }
            i = next
        }
        return i
    }

    /// An address is found at its first letter; the local part has no spaces.
    func addressEnd() -> String.Index? {
        guard hasAddresses, text[at].isLetter || text[at].isNumber, out.last?.kind != .word || spaced || out.isEmpty else { return nil }
        var i = at
        var sign: String.Index?
        var length = 0
        while i < text.endIndex, length < 254 {  // RFC 5321 4.5.3.1.3
            length += 1
            let c = text[i]
            if c == "@" { if sign != nil { return nil }; sign = i }
            else if !(c.isLetter || c.isNumber || c == "." || c == "_" || c == "-" || c == "+") { break }
            i = text.index(after: i)
        }
        guard let sign, sign > at else { return nil }
        while i > sign, !text[text.index(before: i)].isLetter { i = text.index(before: i) }
        return text[sign..<i].contains(".") ? i : nil
    }

    /// "5 p.m." is "5 pm"; the last full stop may end the sentence and stays outside before a capital letter or the end.
    func meridiemEnd() -> String.Index? {
        guard "apAP".contains(text[at]), out.last?.kind == .number else { return nil }
        let rest = text[at...].prefix(7), letters = rest.prefix(3).lowercased()
        guard letters == "a.m" || letters == "p.m", let end = text.index(at, offsetBy: 3, limitedBy: text.endIndex), end == text.endIndex
            || !text[end].isLetter else { return nil }
        let behind = text[end...].dropFirst().first { !$0.isWhitespace }
        let endsSentence = behind.map { $0.isUppercase || $0.isNewline } ?? true
        return end < text.endIndex && text[end] == "." && !endsSentence ? text.index(after: end) : end
    }

    /// "9..11", "9…11": dots between two numbers are a dash.
    func rangeEnd() -> String.Index? {
        guard text[at] == "." || text[at] == "…", !spaced, out.last?.kind == .number else { return nil }
        let end = end { $0 == "." || $0 == "…" }
        guard end < text.endIndex, text[end].isNumber, text[end].isASCII else { return nil }
        return text[at] == "…" || text.distance(from: at, to: end) > 1 ? end : nil
    }

    func emoticonEnd() -> String.Index? {
        guard text[at] == ":" || text[at] == ";" || text[at] == "=" else { return nil }
        var i = text.index(after: at)
        if i < text.endIndex, text[i] == "-" || text[i] == "'" { i = text.index(after: i) }
        guard i < text.endIndex, ")(DPpO*]/|".contains(text[i]) else { return nil }
        // ":D" but not ":Do zobaczenia"
        let next = text.index(after: i)
        if text[i].isLetter, next < text.endIndex, text[next].isLetter { return nil }
        return text[i...].firstIndex { $0 != text[i] } ?? text.endIndex
    }

    func isEmoji(_ c: Character) -> Bool {
        c.unicodeScalars.contains { $0.properties.isEmojiPresentation || (0x2600...0x27BF).contains($0.value) || $0.value >= 0x1F000 }
    }

    mutating func readLineEnd() {
        step()
        spaced = true
        guard let last = out.last else { return }
        if last.kind == .lineEnd { out[out.count - 1].kind = .paragraphEnd }
        else if last.kind != .paragraphEnd { out.append(Token(kind: .lineEnd, text: "\n", form: "\n", spaced: true)) }
    }

    mutating func add(_ kind: Token.Kind, to end: String.Index) {
        let piece = text[at..<end]
        var form = folded(piece)
        if kind == .word { form = unmixed(form) }
        if kind == .emoji { form = emojiName(piece) }
        out.append(Token(kind: kind, text: piece, form: form, spaced: spaced))
        at = end
        spaced = false
    }

    /// Without skin tone and gender: "🤷🏽‍♀️" is "🤷".
    func emojiName(_ piece: Substring) -> String {
        if piece.first == ";" { return ";)" }
        if piece.first == ":" || piece.first == "=" { return ":)" }
        return piece.unicodeScalars.first.map { String($0) } ?? ""
    }
}
