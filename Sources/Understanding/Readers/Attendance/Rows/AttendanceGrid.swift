// Tables with a head: "Nazwisko | Obecny | Nieobecny", with rows of cells, cells one below another as programs write them without HTML, or the
// names themselves under "Obecni" and "Nieobecni". They become two rows, "Obecni: 1, 3" and "Nieobecni: 2", which all readings know.

/// What became of a table.
enum SpelledTable {
    /// The own words with two rows of numbers instead of it.
    case rows(String)
    /// It tells who came, but not in a way that can be read.
    case unreadable
}

/// Finds one table with a head and writes it as two rows of numbers.
struct AttendanceGrid {
    let table: AttendanceTable
    var roll: Roll { table.roll }

    /// What stands in a column, told by its head.
    private enum Role { case there, away, status, other }

    private struct Row {
        /// The cells that name somebody, and their remarks.
        var others: [String] = []
        var there = "", away = "", status = ""
        var entries = Set<Entry>()
    }

    /// Who came and who did not, each with a remark, and who came besides.
    private struct Told {
        var present: [Entry: String] = [:]
        var absent: [Entry: String] = [:]
        var guests: [String] = []
    }

    /// - Returns: nil where there is no such table.
    func spelled(_ own: String) -> SpelledTable? {
        let lines = own.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        guard lines.count > 3, lines.count < 400 else { return nil }
        for (at, line) in lines.enumerated().prefix(40) {
            for cut in AttendanceCells.allCases {
                let heads = cut.cells(of: line, like: nil)
                guard heads.count > 1, let roles = roles(heads.map(\.text)) else { continue }
                let end = lines[(at + 1)...].firstIndex { !cut.isRow($0) || isAlone($0, cut, heads) } ?? lines.endIndex
                guard end - at > 2 else { continue }
                let rows = lines[(at + 1)..<end].filter { !isRule($0) }.map { cut.cells(of: $0, like: heads) }
                if let text = written(told(rows.map { row(heads, roles, $0) }, roles), around: lines, at..<end) { return .rows(text) }
                if roles.contains(.there), roles.contains(.away) { return .unreadable }
            }
        }
        return stacked(lines)
    }

    // MARK: Heads

    /// Nil: no head of a table, or one that tells nothing of who came.
    private func roles(_ heads: [String]) -> [Role]? {
        let roles = heads.map(role)
        guard heads.count < 8, roles.contains(where: { $0 != .other }), heads.allSatisfy({ $0.count < 32 }) else { return nil }
        // "Kos | tak": a row
        guard zip(heads, roles).allSatisfy({ $1 != .other || entries(of: $0).isEmpty }) else { return nil }
        return roles
    }

    private func role(_ head: String) -> Role {
        let words = folded(head).split { !$0.isLetter }.joined(separator: " ")
        if TableWords.there.contains(words) { return .there }
        if TableWords.away.contains(words) { return .away }
        if TableWords.status.contains(words) { return .status }
        // "Imię | 22.01": the day of the meeting
        let isDay = words.isEmpty && head.contains(where: \.isNumber) && head.contains(".")
        return isDay ? .status : .other
    }

    /// A line of one cell that names nobody: what follows a table, "Hanna Lisiecka".
    private func isAlone(_ line: String, _ cut: AttendanceCells, _ heads: [AttendanceCells.Cell]) -> Bool {
        let told = cut.cells(of: line, like: heads).filter { !$0.text.isEmpty }
        return told.count == 1 && entries(of: told[0].text).isEmpty && !isRule(line)
    }

    private func isRule(_ line: String) -> Bool { line.allSatisfy { "|-+=:_".contains($0) || $0.isWhitespace } && line.contains("-") }

    // MARK: Rows

    private func row(_ heads: [AttendanceCells.Cell], _ roles: [Role], _ cells: [AttendanceCells.Cell]) -> Row {
        var row = Row()
        for cell in cells {
            switch roles.indices.contains(cell.column) ? roles[cell.column] : .other {
            case .there: row.there = cell.text
            case .away: row.away = cell.text
            case .status: row.status = cell.text
            case .other: row.others.append(cell.text)
            }
        }
        row.entries = row.others.isEmpty ? [] : whom(row.others)
        return row
    }

    /// Whom the cells of a row name: by name or house, else by the number before them.
    private func whom(_ cells: [String]) -> Set<Entry> {
        let number = cells.first.flatMap { Int($0.filter { $0 != "." && $0 != ")" }) }
        for cell in cells where Int(cell) == nil {
            let found = entries(of: cell)
            if found.count == 1 { return found }
            if let number, found.contains(number) { return [number] }
            if !found.isEmpty { return found }
        }
        guard let number, roll.numbers.contains(number) else { return [] }
        // a number that stands alone, or before words that name nobody of the list
        return cells.dropFirst().contains { $0.contains(where: \.isLetter) } && !roll.lines.isEmpty ? [] : [number]
    }

    private func entries(of cell: String) -> Set<Entry> {
        var words = tokens(of: cell).filter { $0.kind != .lineEnd && $0.kind != .paragraphEnd }
        if words.count > 2, words[0].kind == .number, words[1].kind == .mark { words.removeFirst(2) }
        if let (entry, end) = table.person(words, 0), end == words.count { return [entry] }
        return Set(table.whole(words[...]).map(\.entry))
    }

    // MARK: What the rows tell

    /// Nil: it can't be told who came.
    private func told(_ rows: [Row], _ roles: [Role]) -> Told? {
        if !roles.contains(.other), roles.contains(.there), roles.contains(.away) { return sides(rows) }
        var told = Told()
        let states = rows.compactMap { AttendanceTable.column[folded($0.status)] }
        for row in rows where !(row.others + [row.there, row.away, row.status]).allSatisfy(\.isEmpty) {
            guard let isThere = isThere(row, roles, states) else { return nil }
            if row.entries.isEmpty, isThere, let name = row.others.first(where: { tokens(of: $0).filter(\.isCapitalised).count > 1 }) {
                told.guests.append(name)
                continue
            }
            guard row.entries.count == 1, let entry = row.entries.first, told.present[entry] == nil, told.absent[entry] == nil else { return nil }
            if isThere { told.present[entry] = remark(row) } else { told.absent[entry] = remark(row) }
        }
        return told
    }

    private func isThere(_ row: Row, _ roles: [Role], _ states: [AttendanceTable.Verdict]) -> Bool? {
        if roles.contains(.status) { return verdict(row.status, states) }
        let (there, away) = (isMarked(row.there), isMarked(row.away))
        guard roles.contains(.there), roles.contains(.away) else { return roles.contains(.there) ? there : !away }
        return there == away ? nil : there
    }

    /// Marked with whatever is no denial: "x", "✓", "tak", "spóźniona".
    private func isMarked(_ cell: String) -> Bool {
        let form = folded(cell).filter { !$0.isWhitespace }
        return !form.isEmpty && !["-", "–", "—", "0", "nie", "n", "no", "brak", "☐", "□"].contains(form)
    }

    /// "tak", "NIE", "x" where all others say "–".
    private func verdict(_ cell: String, _ states: [AttendanceTable.Verdict]) -> Bool? {
        let form = folded(cell).filter { !$0.isWhitespace && $0 != "." }
        if form == "1" { return true }
        if form == "0" { return false }
        if let verdict = AttendanceTable.column[form] { return verdict == .present }
        let hasPresent = states.contains { $0 == .present }, hasAbsent = states.contains { $0 == .absent }
        if ["x", "×", "v"].contains(form) { return hasPresent && !hasAbsent ? false : hasPresent ? nil : true }
        if form.isEmpty { return hasAbsent ? nil : hasPresent ? false : nil }
        let words = tokens(of: cell).filter { $0.kind == .word }
        return words.first.flatMap(table.spoken).flatMap { $0 == .present ? true : $0 == .absent ? false : nil }
    }

    /// Names under "Obecni" and "Nieobecni".
    private func sides(_ rows: [Row]) -> Told? {
        var told = Told()
        for row in rows {
            for (cell, isThere) in [(row.there, true), (row.away, false)] where cell.contains(where: \.isLetter) {
                let found = entries(of: cell)
                guard found.count == 1, let entry = found.first, told.present[entry] == nil, told.absent[entry] == nil else { return nil }
                if isThere { told.present[entry] = "" } else { told.absent[entry] = "" }
            }
        }
        return told
    }

    /// What may name who came instead: "zastąpiła Anna Nowak".
    private func remark(_ row: Row) -> String {
        let told = [row.status, row.there, row.away].filter { $0.count > 8 } + row.others.dropFirst().filter { entries(of: $0).isEmpty }
        return told.first { text in tokens(of: text).filter(\.isCapitalised).count > 1 } ?? ""
    }

    // MARK: Cells below one another

    /// "Lp.⏎Nazwisko⏎Obecność⏎1⏎Kos⏎TAK⏎2⏎…", with blank lines between them or not.
    private func stacked(_ lines: [String]) -> SpelledTable? {
        let told = lines.indices.filter { lines[$0].contains { !$0.isWhitespace } }
        guard told.count > 7 else { return nil }
        for start in told.indices.prefix(20) {
            for width in [4, 3, 2, 5] where start + width * 3 <= told.count {
                let heads = told[start..<start + width].map { lines[$0].trimmed }
                guard let roles = roles(heads), heads.allSatisfy({ !$0.contains(where: { ".:,;!".contains($0) }) || role($0) != .other || $0.count < 5 })
                else { continue }
                let cells = told[(start + width)...].map { ($0, lines[$0].trimmed) }
                guard let (rows, end) = stackedRows(cells, roles), rows.count > 2 else { continue }
                // which of the two columns a mark stood in is lost
                if roles.contains(.away) { return .unreadable }
                if let text = written(self.told(rows, roles), around: lines, told[start]..<end) { return .rows(text) }
            }
        }
        return nil
    }

    /// Rows begin at their numbers, 1, 2, 3, or at whom they name.
    private func stackedRows(_ cells: [(line: Int, text: String)], _ roles: [Role]) -> (rows: [Row], end: Int)? {
        var rows: [Row] = [], i = 0, end = cells.first?.line ?? 0
        let isNumbered = cells.first.map { Int($0.text) == 1 } ?? false
        while i < cells.count {
            guard isNumbered ? Int(cells[i].text) == rows.count + 1 : !entries(of: cells[i].text).isEmpty else { break }
            let next = cells[(i + 1)...].firstIndex { cell in
                isNumbered ? Int(cell.text) == rows.count + 2 : !entries(of: cell.text).isEmpty
            } ?? min(cells.count, i + roles.count)
            guard next - i <= roles.count else { break }
            var row = Row()
            for cell in cells[i..<next] {
                // the first verdict behind the name tells who came, further cells are remarks
                if row.status.isEmpty, !row.others.isEmpty, isVerdict(cell.text) { row.status = cell.text } else { row.others.append(cell.text) }
            }
            row.entries = whom(row.others)
            rows.append(row)
            end = cells[next - 1].line + 1
            i = next
        }
        return rows.isEmpty ? nil : (rows, end)
    }

    private func isVerdict(_ cell: String) -> Bool { ["x", "v", "1", "0"].contains(folded(cell)) || verdict(cell, []) != nil }

    // MARK: As two rows

    private func written(_ told: Told?, around lines: [String], _ range: Range<Int>) -> String? {
        guard let told, told.present.count + told.absent.count > 2 else { return nil }
        func row(_ head: String, _ people: [Entry: String]) -> [String] {
            guard !people.isEmpty else { return [] }
            let list = people.sorted { $0.key < $1.key }.map { $1.isEmpty ? "\($0)" : "\($0) (\($1))" }.joined(separator: ", ")
            return ["\(head): \(list)."]
        }
        let guests = told.guests.map { "Spoza listy: \($0)." }
        let both = row("Obecni", told.present) + row("Nieobecni", told.absent) + guests
        return (lines[..<range.lowerBound] + both + lines[range.upperBound...]).joined(separator: "\n")
    }
}

/// How the cells of a row are parted.
enum AttendanceCells: CaseIterable {
    case bars, tabs, slashes, blanks

    struct Cell {
        var text: String
        var column: Int
        /// Characters before it in its line.
        var start: Int
    }

    /// - Parameter heads: the cells of the head; blanks tell by their places under it which cells are left out.
    func cells(of line: String, like heads: [Cell]?) -> [Cell] {
        switch self {
        case .bars:
            var inner = line.trimmed[...]
            guard inner.contains("|") else { return [] }
            if inner.hasPrefix("|") { inner = inner.dropFirst() }
            return numbered(inner.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
        case .tabs:
            guard line.contains("\t") || heads != nil else { return [] }
            return numbered(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
        case .slashes:
            guard line.contains("/"), heads == nil || line.contains(" /") else { return [] }
            return numbered(line.split(separator: "/", omittingEmptySubsequences: false).map(String.init))
        case .blanks: return placed(line, heads)
        }
    }

    /// Whether a line below the head still belongs to the table.
    func isRow(_ line: String) -> Bool {
        guard line.contains(where: { !$0.isWhitespace }) else { return false }
        return switch self {
        case .bars: line.contains("|")
        case .slashes: line.contains(" /") || line.contains("/ ")
        case .tabs, .blanks: line.count < 100 && !line.hasSuffix(".") && !line.hasSuffix(",")
        }
    }

    private func numbered(_ texts: [String]) -> [Cell] {
        texts.enumerated().map { Cell(text: $1.trimmed, column: $0, start: 0) }
    }

    /// Words with single blanks between them are one cell; it stands under the head that is nearest.
    private func placed(_ line: String, _ heads: [Cell]?) -> [Cell] {
        var cells: [Cell] = [], text = "", start = 0, gap = 0
        func close() { if !text.isEmpty { cells.append(Cell(text: text, column: cells.count, start: start)) } }
        for (i, character) in line.enumerated() {
            if character.isWhitespace { gap += character == "\t" ? 4 : 1; continue }
            if gap > 1 || text.isEmpty {
                close()
                (text, start) = ("", i)
            } else if gap == 1 { text.append(" ") }
            gap = 0
            text.append(character)
        }
        close()
        guard let heads else { return cells.count > 1 ? cells : [] }
        return cells.map { cell in
            var placed = cell
            placed.column = heads.min { abs($0.start - cell.start) < abs($1.start - cell.start) }?.column ?? cell.column
            return placed
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
