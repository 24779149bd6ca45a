// Tables of data in HTML: a row of short cells is one line with tabs between the cells, whatever paragraphs a program puts into each. Tables that
// lay out a page, newsletters and signatures, stay lines as they are.

/// Follows the open tables and the places of their cells in the lines.
///
///     <tr><td><p>Kos</p></td><td></td><td><p>x</p></td></tr>     "Kos\t\tx"
struct HTMLDataTables {
    /// Stands in a line where a cell begins, until its table ends.
    static let mark: UInt8 = 0x1F

    private struct Open {
        /// Where its rows begin in the lines.
        var rows: [Int] = []
        var cells = 0
        /// Another table or a quote stands inside: it lays out a page.
        var isLayout = false
    }

    private var open: [Open] = []

    var isEmpty: Bool { open.isEmpty }

    /// A table inside ends the hope that the one around it is data.
    /// - Returns: from which line on the marks of the one around it are to be taken out.
    mutating func begin() -> Int? {
        let first = leave()
        open.append(Open(isLayout: open.count > 30))
        return first
    }

    /// What stands in the table now is no data.
    mutating func leave() -> Int? {
        guard let last = open.indices.last, !open[last].isLayout else { return nil }
        open[last].isLayout = true
        return open[last].rows.first
    }

    mutating func beginRow(at line: Int) {
        guard let last = open.indices.last, !open[last].isLayout else { return }
        open[last].rows.append(line)
        open[last].cells = 0
    }

    /// - Returns: whether a mark is to be put before the cell.
    mutating func beginCell() -> Bool {
        guard let last = open.indices.last, !open[last].isLayout, !open[last].rows.isEmpty else { return false }
        open[last].cells += 1
        return open[last].cells > 1
    }

    /// - Returns: where the rows of the table that ends begin; nil: no marks were put.
    mutating func end() -> [Int]? {
        guard let table = open.popLast(), !table.isLayout, !table.rows.isEmpty else { return nil }
        return table.rows
    }

    /// The rows, from the first of `starts` to the end of the lines, as lines of their own.
    static func written(_ lines: ArraySlice<TextLine>, rows starts: [Int]) -> [TextLine] {
        let ends = starts.dropFirst() + [lines.endIndex]
        let rows = zip(starts, ends).map { cells(of: lines[$0..<$1]) }
        let width = rows.first??.count ?? 0
        guard rows.count > 2, width > 1, rows.allSatisfy({ $0?.count == width }) else { return unmarked(lines) }
        return zip(rows, starts).map { cells, start in
            var line = start < lines.endIndex ? lines[start] : TextLine(text: "", depth: 0)
            line.text = (cells ?? []).joined(separator: "\t")
            while line.text.last == "\t" { line.text.removeLast() }
            return line
        }
    }

    /// Nil: a cell holds several lines or a long one.
    private static func cells(of lines: ArraySlice<TextLine>) -> [String]? {
        guard lines.allSatisfy({ !$0.isSignature && $0.depth == lines.first?.depth }) else { return nil }
        let text = lines.map(\.text).joined(separator: "\n")
        let cells = text.split(separator: Character(UnicodeScalar(mark)), omittingEmptySubsequences: false).map { cell in
            cell.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
        }
        guard cells.allSatisfy({ $0.count < 2 && ($0.first?.count ?? 0) < 60 }) else { return nil }
        return cells.map { $0.first.map(String.init) ?? "" }
    }

    /// The lines without marks: a blank between the cells of one line.
    static func unmarked(_ lines: ArraySlice<TextLine>) -> [TextLine] {
        lines.compactMap { line in
            guard line.text.utf8.contains(mark) else { return line }
            var plain = line
            plain.text = line.text.split(separator: Character(UnicodeScalar(mark))).joined(separator: " ")
            return plain.text.isEmpty ? nil : plain
        }
    }
}
