import CXml
import Foundation

/// One line of a body text with what is known about it.
struct TextLine {
    var text: String
    /// How many quote marks stand before it, or how many `blockquote`s around it.
    var depth: Int
    /// Marked by the sender's program as a signature (HTML only).
    var isSignature = false
    /// Inside `blockquote`s without any attribute only (HTML): programs mark their quotes (class, type="cite", a border), people's
    /// indentation is bare.
    var isIndented = false
}

/// HTML as plain text: quotes get "> ", lists their numbers.
func plainText(ofHTML html: String) -> (text: String, damages: [Damage]) {
    let lines = textLines(ofHTML: html)
    let texts = lines.map { line in
        line.depth == 0 ? line.text : String(repeating: ">", count: line.depth) + (line.text.isEmpty ? "" : " " + line.text)
    }
    return (texts.joined(separator: "\n"), lines.count >= Limits.htmlLines ? [.tooLarge] : [])
}

/// HTML as lines, in time linear in its size.
///
/// The tokenizer is ours (WHATWG HTML 13.2.5, without the states that no mail needs): libxml2's parser drops everything after 256 nested
/// elements, and 400,000 attributes take it 200 ms. Names of characters come from libxml2.
func textLines(ofHTML html: String) -> [TextLine] {
    var writer = HTMLLineWriter()
    var sight = HTMLSight()
    var html = html
    html.withUTF8 { bytes in
        var index = 0
        while index < bytes.count, writer.lineCount < Limits.htmlLines {
            if bytes[index] == UInt8(ascii: "<"), let tag = Tag(bytes, at: index) {
                writer.flush(bytes)
                index = tag.end
                if tag.isComment { continue }
                if !tag.isClosing, tag.element.isRawText {
                    index = endOfRawText(bytes, from: index, name: tag.name)
                } else if sight.follow(tag) {
                    writer.see(tag)
                } else {
                    writer.pass(tag)
                }
            } else {
                if sight.isShown { writer.take(index) }
                index += 1
            }
        }
        writer.flush(bytes)
    }
    return writer.finished()
}

/// After the end tag of a `style` or `script`; the end of the text when it is never closed.
private func endOfRawText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, name: String) -> Int {
    var index = start
    let word = Array(name.utf8)
    while index + word.count + 2 <= bytes.count {
        if bytes[index] == 0x3C, bytes[index + 1] == 0x2F, (0..<word.count).allSatisfy({ bytes[index + 2 + $0] | 0x20 == word[$0] }) {
            return bytes[index...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
        }
        index += 1
    }
    return bytes.count
}

/// Turns tags and text into lines.
struct HTMLLineWriter {
    private var lines: [TextLine] = []
    private var line: [UInt8] = []
    private var pendingSpace = false
    private var textStart: Int?
    private var textEnd = 0
    private var depth = 0
    private var isIndented = false
    private var preformatted = 0
    private var listCounters: [Int?] = []
    /// The element of a signature that is open: its name and how many of that name are open inside.
    private var signature: (name: String, open: Int)?
    private var tables = HTMLDataTables()

    /// Names in `class` or `id` by which programs mark a signature.
    private static let signatureMarks = [
        "gmail_signature", "moz-signature", "mail_android_signature", "ms-outlook-mobile-signature", "outlook-signature", "protonmail_signature_block",
        "signature", "x_signature", "divtagdefaultsignature", "applemailsignature", "tutanota-signature", "ymail_android_signature",
    ]

    var lineCount: Int { lines.count }

    mutating func take(_ index: Int) {
        if textStart == nil { textStart = index }
        textEnd = index + 1
    }

    /// Writes the text that was taken.
    mutating func flush(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = textStart else { return }
        textStart = nil
        var index = start
        while index < textEnd {
            let byte = bytes[index]
            if byte == 0x26, let (text, next) = character(bytes, at: index, limit: textEnd) {
                write(text)
                index = next
                continue
            }
            if isSpace(byte) {
                if preformatted > 0 {
                    if byte == 0x0A { breakLine() } else if byte != 0x0D { line.append(0x20) }
                } else {
                    pendingSpace = true
                }
            } else {
                put(byte)
            }
            index += 1
        }
    }

    /// A tag of an element that is not shown: words on its two sides don't stick together.
    mutating func pass(_ tag: Tag) {
        if [.block, .paragraph, .table, .row].contains(tag.element.role) { endBlock() }
    }

    mutating func see(_ tag: Tag) {
        follow(signatureIn: tag)
        switch tag.element.role {
        case .lineBreak: breakLine()
        case .rule:
            endBlock()
            line = Array("________________________________".utf8)
            endBlock()
        case .quote:
            endBlock()
            unmark(from: tables.leave())
            if !tag.isClosing { isIndented = depth == 0 ? !tag.hasAttributes : isIndented && !tag.hasAttributes }
            depth = max(0, min(12, depth + (tag.isClosing ? -1 : 1)))
        case .preformatted:
            endBlock()
            preformatted = max(0, preformatted + (tag.isClosing ? -1 : 1))
        case .numberedList, .list:
            endBlock()
            if tag.isClosing { _ = listCounters.popLast() } else if listCounters.count < 100 { listCounters.append(tag.element.role == .numberedList ? (tag.start ?? 1) : nil) }
        case .item:
            endBlock()
            if !tag.isClosing { number() }
        case .cell: see(cell: tag)
        case .table: see(table: tag)
        case .row:
            endBlock()
            if !tag.isClosing { tables.beginRow(at: lines.count) }
        case .paragraph where tag.isClosing:
            endBlock()
            if lines.last?.text.isEmpty == false { lines.append(TextLine(text: "", depth: depth, isSignature: signature != nil, isIndented: isIndented && depth > 0)) }
        case .paragraph, .block: endBlock()
        case .inline: break
        }
    }

    mutating func finished() -> [TextLine] {
        endBlock()
        while !tables.isEmpty { if let rows = tables.end() { write(rows) } }
        return lines
    }

    private mutating func see(cell tag: Tag) {
        if !tag.isClosing, tables.beginCell() {
            pendingSpace = false
            line.append(HTMLDataTables.mark)
        } else if !line.isEmpty, line.last != HTMLDataTables.mark { pendingSpace = true }
    }

    private mutating func see(table tag: Tag) {
        endBlock()
        if !tag.isClosing { unmark(from: tables.begin()) } else if let rows = tables.end() { write(rows) }
    }

    /// The rows of a table that has ended.
    private mutating func write(_ rows: [Int]) {
        guard let first = rows.first, first < lines.count else { return }
        lines.replaceSubrange(first..., with: HTMLDataTables.written(lines[first...], rows: rows))
    }

    private mutating func unmark(from first: Int?) {
        guard let first, first < lines.count else { return }
        lines.replaceSubrange(first..., with: HTMLDataTables.unmarked(lines[first...]))
    }

    private mutating func follow(signatureIn tag: Tag) {
        if let open = signature {
            guard tag.name == open.name else {
                // A quote never belongs to the signature above it (Outlook leaves the element open).
                if tag.element.role == .quote, !tag.isClosing { signature = nil }
                return
            }
            let count = open.open + (tag.isClosing ? -1 : 1)
            if count == 0 { endBlock() }
            signature = count == 0 ? nil : (open.name, count)
        } else if !tag.isClosing, depth == 0, tag.element.role != .lineBreak, tag.marks.holds("signature") {
            guard tag.marks.split(separator: " ").contains(where: { Self.signatureMarks.contains(String($0)) }) else { return }
            endBlock()
            signature = (tag.name, 1)
        }
    }

    private mutating func number() {
        guard let counter = listCounters.last else { return }
        if let counter {
            line = Array("\(counter). ".utf8)
            listCounters[listCounters.count - 1] = counter &+ 1
        } else {
            line = Array("• ".utf8)
        }
    }

    private mutating func put(_ byte: UInt8) {
        if pendingSpace {
            if !line.isEmpty, line.last != 0x20, line.last != HTMLDataTables.mark { line.append(0x20) }
            pendingSpace = false
        }
        line.append(byte)
    }

    private mutating func write(_ text: String) {
        for byte in text.utf8 { put(byte) }
    }

    private mutating func breakLine() {
        pendingSpace = false
        lines.append(TextLine(text: String(decoding: line, as: UTF8.self), depth: depth, isSignature: signature != nil, isIndented: isIndented && depth > 0))
        line.removeAll(keepingCapacity: true)
    }

    private mutating func endBlock() {
        pendingSpace = false
        if !line.isEmpty { breakLine() }
    }
}

/// A character reference (`&oacute;`, `&#322;`) and the index after it.
func character(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> (String, Int)? {
    var index = start + 1
    guard index < limit, bytes[index] == 0x23 || isLetter(bytes[index]) else { return nil }
    while index < limit, index - start <= 12, bytes[index] == 0x23 || isLetter(bytes[index]) || isDigit(bytes[index]) { index += 1 }
    let name = UnsafeBufferPointer(rebasing: bytes[(start + 1)..<index])
    guard let first = name.first else { return nil }
    let next = index < limit && bytes[index] == 0x3B ? index + 1 : index
    if first == 0x23 {
        let digits = String(decoding: name.dropFirst(), as: UTF8.self)
        let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value > 0, let scalar = Unicode.Scalar(value) else { return nil }
        return (String(scalar), next)
    }
    return entities[String(decoding: name, as: UTF8.self)].map { (String($0), next) }
}

/// libxml2's table of entities by their names: its own look-up compares with one after the other.
private let entities: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    for value in UInt32(0)...0x2FFF {
        guard let entity = htmlEntityValueLookup(value), let name = entity.pointee.name, let scalar = Unicode.Scalar(value) else { continue }
        table[String(cString: name)] = scalar
    }
    return table
}()

/// The charset that an HTML text declares in its head (`meta`), for parts that declare none.
func declaredCharset(inHTML bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(2_048).map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self).lowercased()
    guard let at = head.range(of: "charset=") else { return nil }
    let name = head[at.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return name.isEmpty ? nil : String(name)
}
