import Foundation
import Partnerships

/// A letter as `text/plain`: the master of which the HTML is a dressed copy. Paragraphs are not wrapped; the transfer encoding
/// takes care of long lines.
struct PlainText {
    let table: DataTable
    let language: Language

    func render(_ markup: Markup) -> String {
        var text = ""
        for block in markup.blocks {
            let piece = render(block)
            guard !piece.isEmpty else { continue }
            if !text.isEmpty { text += "\n\n" }
            text += piece
        }
        return text + "\n"
    }

    private func render(_ block: Block) -> String {
        switch block {
        case .heading(_, let title): line(title)
        case .paragraph(let lines): lines.map(line).joined(separator: "\n")
        case .bullets(let items): items.map { "- " + line($0) }.joined(separator: "\n")
        case .numbered(let items): items.map { "\($0.number). " + line($0.text) }.joined(separator: "\n")
        case .facts(let facts): facts.map { line($0.name) + ": " + line($0.value) }.joined(separator: "\n")
        case .quotation(let words): quoted(words)
        case .prose(let text): paragraphs(table.lines(text)).joined(separator: "\n\n")
        // What a button does is said in words beside it.
        case .buttons: ""
        case .rule: "---"
        }
    }

    private func line(_ marked: String) -> String {
        Inline.read(marked).map { piece in
            switch piece {
            case .plain(let text), .strong(let text), .tel(let text), .mail(let text), .url(let text): table.line(text)
            }
        }.joined()
    }

    /// Indented and in quotation marks, so that nobody takes them for ours.
    private func quoted(_ words: String) -> String {
        let (open, close) = language == .pl ? ("„", "”") : ("“", "”")
        let lines = (open + table.lines(words) + close).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    }
}

/// Paragraphs of a text that a person wrote: divided by blank lines, line breaks within them kept.
func paragraphs(_ text: String) -> [String] {
    var result: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.allSatisfy(\.isWhitespace) { result.append([]) } else { result[result.count - 1].append(line) }
    }
    return result.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
}
