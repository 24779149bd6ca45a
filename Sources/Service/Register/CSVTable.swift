import Foundation
import SwiftCSV

/// What a file may hold: its columns with the headings they are known by.
struct CSVShape {
    struct Column {
        let name: String
        /// Polish headings, and other English ones.
        let also: [String]
        /// The most characters that a cell may hold.
        let longest: Int
        /// A file without it makes no sense; other columns may be left out, which is as if all their cells were empty.
        let isRequired: Bool

        init(_ name: String, _ also: [String] = [], longest: Int = 200, isRequired: Bool = false) {
            self.name = name
            self.also = also
            self.longest = longest
            self.isRequired = isRequired
        }
    }

    let columns: [Column]

    func column(_ heading: String) -> Column? {
        let folded = Self.folded(heading)
        return columns.first { column in ([column.name] + column.also).contains { Self.folded($0) == folded } }
    }

    /// Only letters and digits of the base alphabet: "E-mail animatora" and "e mail animatora" are one.
    static func folded(_ text: String) -> String {
        let plain = text.replacing("ł", with: "l").replacing("Ł", with: "l")
        return plain.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "en_US_POSIX")).lowercased()
            .filter { $0.isLetter || $0.isNumber }
    }
}

/// A CSV file as rows of named cells, each with the line on which it begins.
struct CSVTable {
    struct Row {
        let line: Int
        let cells: [String: String]
    }

    let file: String
    private(set) var rows: [Row] = []
    private(set) var faults: [RegisterFault] = []
    private let shape: CSVShape

    static let mostBytes = 20_000_000

    init(file: String, data: Data, shape: CSVShape) {
        self.file = file
        self.shape = shape
        guard let text = decoded(data), isPlain(text) else { return }
        let delimiter = Self.delimiter(of: text, shape: shape)
        let lines = parsed(text, delimiter)
        guard let heading = lines.first, let columns = columns(of: heading.cells) else { return }
        for line in lines.dropFirst() where line.cells.contains(where: { !$0.isEmpty }) {
            take(line.cells, at: line.number, columns)
        }
        if rows.isEmpty, faults.isEmpty { fault("holds a heading and no rows; write a row for each entry") }
    }

    private mutating func fault(row: Int? = nil, column: String? = nil, _ sentence: String) {
        faults.append(RegisterFault(file: file, row: row, column: column, sentence: sentence))
    }

    /// UTF-8 with or without a byte order mark, else windows-1250, in which old spreadsheets write Polish.
    private mutating func decoded(_ data: Data) -> String? {
        if data.count > Self.mostBytes {
            fault("is larger than \(Self.mostBytes / 1_000_000) MB; split it")
            return nil
        }
        if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
            fault("is UTF-16; save it as UTF-8 (in a spreadsheet: CSV UTF-8)")
            return nil
        }
        let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
        if let text = String(validating: bytes, as: UTF8.self) { return text.precomposedStringWithCanonicalMapping }
        // Bytes that windows-1250 leaves undefined.
        if let line = Self.line(of: bytes, where: { [0x81, 0x83, 0x88, 0x90, 0x98].contains($0) }) {
            fault(row: line, "is neither UTF-8 nor windows-1250; save the file as UTF-8")
            return nil
        }
        guard let text = String(data: Data(bytes), encoding: .windowsCP1250) else {
            fault("is neither UTF-8 nor windows-1250; save the file as UTF-8")
            return nil
        }
        return text
    }

    private static func line(of bytes: Data, where isBad: (UInt8) -> Bool) -> Int? {
        guard let bad = bytes.firstIndex(where: isBad) else { return nil }
        return bytes[..<bad].count { $0 == 0x0A } + 1
    }

    /// SwiftCSV takes every kind of line end for the end of a row, so the odd ones are refused first.
    private mutating func isPlain(_ text: String) -> Bool {
        var line = 1
        var quotes = 0
        for scalar in text.unicodeScalars {
            if scalar == "\n" { line += 1 }
            if scalar == "\"" { quotes += 1 }
            let isControl = scalar.properties.generalCategory == .control && !["\n", "\r", "\t"].contains(scalar)
            if isControl || scalar == "\u{2028}" || scalar == "\u{2029}" {
                fault(row: line, "holds a control character (U+\(String(scalar.value, radix: 16, uppercase: true))); delete it")
                return false
            }
        }
        if text.allSatisfy(\.isWhitespace) {
            fault("is empty; write the heading \(shape.columns.map(\.name).joined(separator: ",")) and the rows below it")
            return false
        }
        if quotes % 2 == 1 {
            fault(
                row: Self.lastOpenQuote(text),
                "a quotation mark is opened in this row and never closed; close it, and write \"\" for one inside a cell")
            return false
        }
        return true
    }

    /// The line of the quotation mark that nothing closes.
    private static func lastOpenQuote(_ text: String) -> Int {
        var line = 1
        var openedAt = 1
        var isOpen = false
        var atCellStart = true
        for scalar in text.unicodeScalars {
            if scalar == "\"" {
                if isOpen { isOpen = false } else if atCellStart { (isOpen, openedAt) = (true, line) } else { isOpen = true }
                if isOpen, openedAt == 1 { openedAt = line }
            }
            atCellStart = ",;\n".unicodeScalars.contains(scalar)
            if scalar == "\n" { line += 1 }
        }
        return openedAt
    }

    /// Comma or semicolon: the one that parts the first line into more known headings.
    private static func delimiter(of text: String, shape: CSVShape) -> CSVDelimiter {
        let heading = text.prefix(while: { !$0.isNewline })
        func known(_ mark: Character) -> Int { heading.split(separator: mark).count { shape.column(String($0)) != nil } }
        return known(";") > known(",") ? .semicolon : .comma
    }

    /// All rows with the lines on which they begin; a quoted cell may hold line ends.
    private mutating func parsed(_ text: String, _ delimiter: CSVDelimiter) -> [(number: Int, cells: [String])] {
        let unix = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let whole = unix.hasSuffix("\n") ? unix : unix + "\n"
        let rows = ParsedRows()
        do {
            let csv = try EnumeratedCSV(string: whole, delimiter: delimiter, loadColumns: false, rowLimit: 0)
            try csv.enumerateAsArray(startAt: 0, rowLimit: nil) { rows.append($0) }
        } catch {
            fault(row: rows.next, "a quotation mark stands inside a cell; put the cell in quotation marks and write \"\" for one inside")
        }
        return rows.all
    }

    private mutating func columns(of heading: [String]) -> [CSVShape.Column?]? {
        let before = faults.count
        var columns: [CSVShape.Column?] = []
        for (index, cell) in heading.enumerated() {
            let name = cell.trimmingCharacters(in: .whitespacesAndNewlines)
            guard let column = shape.column(name) else {
                if !name.isEmpty {
                    let meant = nearest(to: name, among: shape.columns.map(\.name)).map { "did you mean \($0)?" }
                    fault(
                        row: 1, column: name,
                        "unknown heading; \(meant ?? "known are \(shape.columns.map(\.name).joined(separator: ", "))")")
                } else if index < heading.count - 1 {
                    fault(row: 1, "heading \(index + 1) is empty; name it or delete the column")
                }
                columns.append(nil)
                continue
            }
            if columns.contains(where: { $0?.name == column.name }) {
                fault(row: 1, column: column.name, "the heading stands twice; keep one")
            }
            columns.append(column)
        }
        for column in shape.columns where column.isRequired && !columns.contains(where: { $0?.name == column.name }) {
            fault(row: 1, column: column.name, "the column is missing; add it to the heading and to every row")
        }
        return faults.count == before ? columns : nil
    }

    private mutating func take(_ cells: [String], at line: Int, _ columns: [CSVShape.Column?]) {
        // A spreadsheet may leave empty cells behind the last column.
        let surplus = cells.dropFirst(columns.count).contains { !$0.isEmpty }
        if cells.count < columns.count || surplus {
            fault(
                row: line,
                "has \(cells.count) cells where the heading has \(columns.count); quote cells that hold a comma, keep empty cells")
            return
        }
        var named: [String: String] = [:]
        for (column, cell) in zip(columns, cells) {
            guard let column else {
                if !cell.isEmpty {
                    fault(row: line, "'\(cell.prefix(40))' stands under an empty heading; name the column or delete the cell")
                }
                continue
            }
            let text = cell.trimmingCharacters(in: .whitespacesAndNewlines)
            if text.count > column.longest {
                fault(row: line, column: column.name, "is \(text.count) characters long; at most \(column.longest) are kept, shorten it")
            }
            named[column.name] = text
        }
        rows.append(Row(line: line, cells: named))
    }
}

/// Rows as the parser calls them out; it keeps no line numbers, so they are counted from the line ends inside the cells.
private final class ParsedRows {
    private(set) var all: [(number: Int, cells: [String])] = []
    private(set) var next = 1

    func append(_ cells: [String]) {
        all.append((next, cells))
        next += 1 + cells.reduce(0) { $0 + $1.count { $0 == "\n" } }
    }
}
