import Foundation

extension LineSorter {
    /// Puts the sorted lines together.
    func words() -> OwnWords {
        var words = OwnWords()
        var passage: [String] = []
        var quote: [String] = []
        var under: [String] = []
        var signature: [String] = []
        var forwarded: [String] = []
        var allQuoted: [String] = []
        func close() {
            let text = trimmed(passage)
            passage = []
            guard !text.isEmpty else { return }
            words.passages.append(Passage(text: text, under: trimmed(under)))
        }
        for (line, role) in zip(lines, roles) {
            switch role {
            case .own:
                if !line.isBlank, !quote.isEmpty {
                    close()
                    under = quote
                    quote = []
                }
                if !line.isBlank || !passage.isEmpty { passage.append(cleaned(line.text)) }
            case .quote:
                quote.append(line.text)
                allQuoted.append(line.text)
            case .mark: break
            case .signature: signature.append(line.text)
            case .forwarded: forwarded.append(line.text)
            }
        }
        close()
        words.passages = words.passages.filter { !isPrefilled($0.text) }.map { Passage(text: withoutPrefilled($0.text), under: $0.under) }
        words.text = words.passages.map(\.text).joined(separator: "\n")
        words.quoted = trimmed(allQuoted)
        words.forwarded = forwarded.isEmpty ? nil : trimmed(forwarded)
        words.signature = signature.isEmpty ? nil : trimmed(signature)
        return words
    }

    /// "ale zapraszajcie⏎Proszę wysłać tę wiadomość bez zmian.": typed above what the button put there, which is nobody's words.
    private func withoutPrefilled(_ text: String) -> String {
        let lines = splitLines(text)
        let kept = lines.filter { line in
            if line.utf8.count > 180 { return true }  // more than 45 letters in any case
            let line = folded(line)
            return line.isEmpty || !Tables.prefilled.beginsAny(line) || line.count > 45
        }
        return kept.count == lines.count ? text : trimmed(kept)
    }

    /// Only what our own button put there.
    private func isPrefilled(_ text: String) -> Bool {
        splitLines(text).allSatisfy { line in
            if line.utf8.count > 320 { return false }
            let line = folded(line)
            return line.isEmpty || Tables.prefilled.beginsAny(line) && line.count < 80
        }
    }
}

/// Without blanks at the end and characters that nobody sees; no-break spaces are spaces.
private func cleaned(_ line: String) -> String {
    // the first bytes of those characters
    let isPlain = !line.utf8.contains { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }
    var result = line.unicodeScalars
    if !isPlain {
        result.removeAll { $0 == "\u{FEFF}" || $0 == "\u{200B}" || $0 == "\u{AD}" }
        result = String.UnicodeScalarView(result.lazy.map { $0 == "\u{A0}" ? " " : $0 })
    }
    let blanks = result.reversed().prefix { $0 == " " || $0 == "\t" }.count
    return String(result.dropLast(blanks))
}

/// The lines without blank ones at both ends; more than one blank line inside becomes one.
private func trimmed(_ lines: [String]) -> String {
    var kept: [String] = []
    for line in lines {
        let isBlank = isBlankText(line)
        if isBlank, kept.last?.isEmpty ?? true { continue }
        kept.append(isBlank ? "" : line)
    }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return kept.joined(separator: "\n")
}
