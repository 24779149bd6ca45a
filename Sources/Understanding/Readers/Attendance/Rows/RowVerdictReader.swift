// What stands behind a name in a row: "+", "nie (chora)", "– była", "– warsztat".

/// Reads one verdict of a row.
struct RowVerdictReader {
    typealias Verdict = AttendanceTable.Verdict
    let table: AttendanceTable
    let line: [Token]
    /// Behind the name.
    let start: Int
    let entry: Entry
    /// A sign stands ahead of the name.
    let hasVerdict: Bool

    private var said: Verdict?
    private var predicate = AttendancePredicate()
    private var brackets = 0
    private var hasReason = false
    private var i = 0

    private enum Step {
        case next, to(Int)
        /// The verdict is complete; where the next pair begins.
        case complete(Int)
        case unread
    }

    init(table: AttendanceTable, line: [Token], start: Int, entry: Entry, hasVerdict: Bool) {
        (self.table, self.line, self.start, self.entry, self.hasVerdict) = (table, line, start, entry, hasVerdict)
    }

    private var verdict: Verdict? { said ?? AttendanceTable.verdict(of: predicate) }
    private var isOpen: Bool { said == nil && predicate.said == nil }

    /// - Returns: the verdict (nil: none was given), and where the next pair begins; nil where the row can't be read.
    mutating func read() -> (Verdict?, Int)? {
        i = start
        while i < line.count {
            switch step() {
            case .next: i += 1
            case .to(let next): i = next
            case .complete(let next): return (verdict, next)
            case .unread: return nil
            }
        }
        // "11 - obóz"
        if isOpen { return (hasReason ? .reason : nil, line.count) }
        return verdict.map { ($0, line.count) }
    }

    private mutating func step() -> Step {
        let isNext = i + 1 < line.count && (line[i + 1].kind == .number || table.named(line[i + 1]) != nil)
        switch line[i].form {
        case "(", "[": brackets += 1
        case ")", "]": brackets -= 1
        case ",", ";", ".", "/", ":", "=", ">", "→", "!", "|":
            if isNext, brackets <= 0, !isOpen || hasVerdict { return .complete(i + 1) }
        case "-", "–", "—", "−", "‑":
            let endsRow = i + 1 == line.count || [",", ";", ".", "(", "|"].contains(line[i + 1].form) || isNext && AttendanceTable.isSign(line.last)
            if endsRow, isOpen { said = .absent }
        default: return line[i].kind == .number ? number() : word(line[i])
        }
        return .next
    }

    private func number() -> Step {
        if brackets > 0, said != nil { return .next }  // "(do 17)"
        return isOpen ? .unread : .complete(i)
    }

    private mutating func word(_ token: Token) -> Step {
        // "L4"
        if token.form == "l", i + 1 < line.count, line[i + 1].number == 4, !line[i + 1].spaced {
            said = said ?? .absent
            return .to(i + 2)
        }
        // "Gajda tak. Apteka i piekarnia nie.": somebody else, who is no surname
        if brackets <= 0, !hasVerdict, !isOpen, token.kind == .word, token.form.count > 3, !table.isOfLine(token, [entry]),
            !table.roll.byCalling(token.form).isEmpty { return .unread }
        // "4 no - sorry, yes"
        if !isOpen, table.lexicon.sense(of: token.form) == .correction || ["sorry", "przepraszam", "ups"].contains(token.form) {
            (said, predicate) = (nil, AttendancePredicate())
            return .next
        }
        if let sign = AttendanceTable.signs[token.form] {
            if let said, said != sign, brackets <= 0 { return .unread }
            said = said ?? sign
        } else if said == nil, let short = AttendanceTable.shorts[token.form] {
            said = short
        } else if let sense = table.lexicon.sense(of: token.form) {
            return take(sense)
        } else if isOpen, !hasVerdict {
            // "8 – prowadziła warsztat": no reason to be away
            guard brackets != 0 || start < line.count && AttendanceTable.dashes.contains(line[start].form) && table.named(token) == nil
                && !AttendanceTable.isDeed(token) else { return .unread }
            hasReason = hasReason || brackets >= 0
        }
        return .next
    }

    private mutating func take(_ sense: AttendanceSense) -> Step {
        // "spóźniona, ale była"
        if sense == .but, !line[(i + 1)...].contains(where: { $0.kind == .number || table.named($0) != nil }) { return .next }
        if brackets <= 0, AttendanceTable.furtherWords.contains(sense) { return .unread }
        if brackets > 0, predicate.said != nil { return .next }  // "nie (chora)"
        if AttendancePredicate.isPredicate(sense) {
            predicate.add(AttendanceItem(what: .filler, words: 0..<1), sense)
        } else if sense != .filler, sense != .reason, isOpen, !hasReason { return .unread }
        return .next
    }
}
