import Foundation

/// A letter's body after its template was filled in and read line by line. Texts still hold marks for the data.
enum Block {
    /// `# …`, `## …`
    case heading(level: Int, String)
    /// Lines that follow each other.
    case paragraph([String])
    /// `- …`
    case bullets([String])
    /// `7. …`: the numbers are kept as they are.
    case numbered([(number: Int, text: String)])
    /// `Name:: value`
    case facts([(name: String, value: String)])
    /// `> …`: a person's own words, shown with their line breaks.
    case quotation(String)
    /// `= …`: a text of several paragraphs, such as a summary.
    case prose(String)
    /// `[[label|subject|body]]`, one or several lines.
    case buttons([Button])
    /// `---`: the small print begins.
    case rule
}

/// A mailto link (RFC 6068) to this letter's reply address.
struct Button {
    var label: String
    var subject: String
    var body: String
}

/// A template filled in: its first line `Subject: …`, then blocks.
struct Markup {
    var subject = ""
    var blocks: [Block] = []

    init(_ text: String) {
        for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = trimmed(raw)
            if subject.isEmpty, line.hasPrefix("Subject: ") {
                subject = String(line.dropFirst(9))
            } else {
                read(line)
            }
        }
        close()
    }

    private var paragraph: [String] = []

    private mutating func close() {
        if !paragraph.isEmpty { blocks.append(.paragraph(paragraph)) }
        paragraph = []
    }

    private mutating func read(_ line: String) {
        guard let block = Self.block(line) else {
            if line.isEmpty { close() } else { paragraph.append(line) }
            return
        }
        let joins = paragraph.isEmpty
        close()
        if joins, let last = blocks.last, let joined = Self.join(last, block) {
            blocks[blocks.count - 1] = joined
        } else {
            blocks.append(block)
        }
    }


    private static func block(_ line: String) -> Block? {
        if line == "---" { return .rule }
        if line.hasPrefix("## ") { return .heading(level: 2, String(line.dropFirst(3))) }
        if line.hasPrefix("# ") { return .heading(level: 1, String(line.dropFirst(2))) }
        if line.hasPrefix("- ") { return .bullets([String(line.dropFirst(2))]) }
        if line.hasPrefix("> ") { return .quotation(String(line.dropFirst(2))) }
        if line.hasPrefix("= ") { return .prose(String(line.dropFirst(2))) }
        if line.hasPrefix("[["), line.hasSuffix("]]") {
            let parts = line.dropFirst(2).dropLast(2).components(separatedBy: "|")
            return parts.count == 3 ? .buttons([Button(label: parts[0], subject: parts[1], body: parts[2])]) : nil
        }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        if let number = Int(digits), line.dropFirst(digits.count).hasPrefix(". ") {
            return .numbered([(number, String(line.dropFirst(digits.count + 2)))])
        }
        if let colons = colons(in: line) {
            return .facts([(String(line[..<colons]), String(line[line.index(colons, offsetBy: 3)...]))])
        }
        return nil
    }

    private static func colons(in line: String) -> String.Index? {
        var index = line.startIndex
        while let colon = line.utf8[index...].firstIndex(of: UInt8(ascii: ":")) {
            if line.utf8[colon...].starts(with: ":: ".utf8) { return colon }
            index = line.utf8.index(after: colon)
        }
        return nil
    }

    private static func join(_ a: Block, _ b: Block) -> Block? {
        switch (a, b) {
        case (.bullets(let x), .bullets(let y)): .bullets(x + y)
        case (.numbered(let x), .numbered(let y)): .numbered(x + y)
        case (.facts(let x), .facts(let y)): .facts(x + y)
        case (.buttons(let x), .buttons(let y)): .buttons(x + y)
        default: nil
        }
    }
}

/// Without spaces at both ends.
private func trimmed(_ line: Substring) -> String {
    let start = line.utf8.firstIndex { $0 != 0x20 } ?? line.endIndex
    var end = line.endIndex
    while end > start, line.utf8[line.utf8.index(before: end)] == 0x20 { end = line.utf8.index(before: end) }
    return String(line[start..<end])
}
