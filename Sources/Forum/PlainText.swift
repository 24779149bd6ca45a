/// Other people's words, made ready for a page: plain text in, paragraphs out. Escaping is the templates' job.
struct PlainText {
    var blocks: [TextBlock]

    init(_ text: String) {
        var blocks: [TextBlock] = []
        var lines: [Substring] = []
        func close() {
            if !lines.isEmpty { blocks.append(contentsOf: TextBlock.blocks(of: lines)) }
            lines = []
        }
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) { close() } else { lines.append(line) }
        }
        close()
        self.blocks = blocks
    }
}

/// A paragraph (its lines) or a list (its items).
struct TextBlock {
    var isList: Bool
    var lines: [TextLine]

    /// Runs of list items and of other lines, in their order.
    static func blocks(of lines: [Substring]) -> [TextBlock] {
        var blocks: [TextBlock] = []
        for line in lines {
            let text = line.trimmed
            let item = ["- ", "* ", "• ", "– "].contains { text.hasPrefix($0) }
            let words = TextLine(item ? text.dropFirst(2).trimmed : text, isFirst: blocks.last?.isList != item)
            if blocks.last?.isList == item {
                blocks[blocks.count - 1].lines.append(words)
            } else {
                blocks.append(TextBlock(isList: item, lines: [words]))
            }
        }
        return blocks
    }
}

struct TextLine {
    var pieces: [TextPiece]
    var isFirst: Bool

    init(_ text: Substring, isFirst: Bool) {
        self.isFirst = isFirst
        pieces = TextPiece.pieces(of: text)
    }
}

/// Some text, or a link: only http and https become links, for what else an address may start is the reader's risk.
struct TextPiece {
    var text: String
    var isLink: Bool

    static func pieces(of text: Substring) -> [TextPiece] {
        var pieces: [TextPiece] = []
        var plain = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let opening = word.prefix { "(\"„'<[".contains($0) }
            var link = word.dropFirst(opening.count)
            var closing = ""
            while let last = link.last, ".,;:!?)\"”'>]".contains(last) {
                closing.insert(last, at: closing.startIndex)
                link.removeLast()
            }
            let scheme = ["https://", "http://"].first { link.hasPrefix($0) }
            if !plain.isEmpty || !pieces.isEmpty { plain += " " }
            guard let scheme, link.count > scheme.count else {
                plain += word
                continue
            }
            plain += opening
            if !plain.isEmpty { pieces.append(TextPiece(text: plain, isLink: false)) }
            pieces.append(TextPiece(text: String(link), isLink: true))
            plain = closing
        }
        if !plain.isEmpty { pieces.append(TextPiece(text: plain, isLink: false)) }
        return pieces
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}

extension String {
    /// What everybody may read: without mail addresses, which a librarian pastes into a summary sooner or later, and without characters
    /// that don't print or turn the reading direction round.
    func fitForPublic(omitted: String) -> String {
        var result = ""
        var word = ""
        func close() {
            result += word.contains("@") ? withoutAddress(word, omitted: omitted) : word
            word = ""
        }
        for character in self where !character.unicodeScalars.contains(where: \.isUnprintable) {
            if character.isWhitespace || "<>()[]\",;:".contains(character) {
                close()
                result.append(character)
            } else {
                word.append(character)
            }
        }
        close()
        return result
    }
}

extension String {
    /// One-letter words ("w", "i", "z") stay on the line of the next word, as Polish typesetting wants.
    var withBoundShortWords: String {
        var result = ""
        var length = 0
        for character in self {
            let binds = character == " " && length == 1 && "aiouwzAIOUWZ".contains(result.last ?? " ")
            result.append(binds ? "\u{A0}" : character)
            length = character.isWhitespace ? 0 : length + 1
        }
        return result
    }
}

/// "jan@osp.example.pl." becomes "[omitted]."; a lone "@" stays.
private func withoutAddress(_ word: String, omitted: String) -> String {
    let sides = word.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count >= 2, let host = sides.last, !sides[0].isEmpty, host.contains(".") || host.count > 1 else { return word }
    let closing = host.reversed().prefix { ".!?".contains($0) }
    return omitted + String(closing.reversed())
}

extension Unicode.Scalar {
    fileprivate var isUnprintable: Bool {
        switch value {
        case 9, 10, 13: false
        case 0..<32, 127..<160, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
