// Rows: a person, and what stands beside that person alone. "Kowalska – była, Lis – urlop", "x 3", "Zych ✓", a line for each.
//
// What a row says is often told by its neighbours only: "Lis – urlop" is an absence beside "Kowalska – była", "x" beside "ok" as well.

/// Finds the rows of what was scanned.
struct AttendanceRowFinder {
    let lines: AttendanceReader.Scanned
    private(set) var rows: [AttendanceRow] = []
    /// Without a single Polish letter.
    private let isPlain: Bool
    /// Under the names: "x = byli", "(x był, o nie był)".
    private(set) var legend: [String: AttendanceRow.Kind] = [:]
    /// People are spoken of beside the rows, too.
    private(set) var hasMore = false

    /// Where a person stands, and what follows up to the next boundary.
    private struct Piece {
        var line: Int
        var items: Range<Int>
        /// Signs before the first word, marks behind the last.
        var lead: String, trail: String
        /// A line of the mail begins here; it ends as "Byli:" does.
        var opensLine: Bool, endsInColon = false
    }

    init(_ lines: AttendanceReader.Scanned) {
        self.lines = lines
        isPlain = !lines.contains { $0.sentence.words.contains { word in word.text.utf8.contains { $0 > 0x7F } } }
        let pieces = withoutBullets(pieces())
        for piece in pieces { learnLegend(piece) }
        collect(pieces)
        // "1." and "Kos – był" on its line
        let told = rows.filter { $0.kind != .bare }.reduce(into: Set<Entry>()) { $0.formUnion($1.entries) }
        rows = rows.filter { $0.kind != .bare || !$0.entries.isSubset(of: told) }
    }

    private mutating func collect(_ pieces: [Piece]) {
        var waiting = Set<Entry>(), heading: AttendanceRow.Kind?, isInLegend = false
        for (n, piece) in pieces.enumerated() {
            guard let (entries, isOpen, rest) = subject(of: piece) else {
                waiting = []
                if !piece.opensLine, takesGuests(piece) { continue }
                // next: "(b – był/była, n – nie)"
                isInLegend = !isAboutPeople(piece, evenVerdicts: false)
                    && (isLegend(piece) || isInLegend && piece.items.count == 1 && !piece.opensLine)
                if isInLegend { continue }
                let own = self.heading(piece)
                if piece.opensLine || piece.endsInColon { heading = own }
                if own == nil, isAboutPeople(piece) || piece.opensLine && !rows.isEmpty && !isLegend(piece) { hasMore = true }
                continue
            }
            // "Kos z banku, Lis i Wrona byli": a list, and no row
            if !piece.opensLine, rest.first.map({ lines[piece.line].items[$0].gap == " " }) ?? false,
                lines[piece.line].items[piece.items.lowerBound..<rest.lowerBound].contains(where: isJoin) { hasMore = true }
            var row = row(entries.union(waiting), rest, piece)
            (row.isOpen, row.guests) = (isOpen, guests(rest, piece))
            let next = n + 1 < pieces.count ? pieces[n + 1] : nil
            // "1, 3 i Kot – byli": the names wait for their verdict
            if row.kind == .bare, heading == nil, let next, !next.opensLine { waiting.formUnion(entries); continue }
            waiting = []
            guard rest.isEmpty || isRow(rest, piece) else { hasMore = true; continue }
            if lines[piece.line].items[rest].contains(where: { if case .sense(.rest) = $0.what { true } else { false } }) { hasMore = true }
            if let heading, [.bare, .reason, .deed].contains(row.kind) { row.kind = heading }
            if row.kind == .sign, let meaning = legend[row.sign] { row.kind = meaning }
            rows.append(row)
        }
    }

    /// "Iwan – nie, przysłał Kamila Lorenca"
    private mutating func takesGuests(_ piece: Piece) -> Bool {
        let guests = guests(piece.items, piece)
        guard !rows.isEmpty, !guests.isEmpty else { return false }
        rows[rows.count - 1].guests += guests
        if rows[rows.count - 1].kind == .deed || rows[rows.count - 1].kind == .there { return true }  // "przywiozła męża, Jan Kos się nazywa"
        rows[rows.count - 1].kind = .instead
        return true
    }

    private func isLegend(_ piece: Piece) -> Bool { piece.items.first.map { legend[word($0, piece).form] != nil } ?? false }

    /// "OBECNI", "Nie było:" on a line of its own, or before its names.
    private func heading(_ piece: Piece) -> AttendanceRow.Kind? {
        guard piece.items.count < 4, !isAboutPeople(piece, evenVerdicts: false), lines[piece.line].items[piece.items].allSatisfy({
            switch $0.what {
            case .sense, .count: true
            default: piece.endsInColon
            }
        }) else { return nil }
        let kind = kind(of: piece.items, piece)
        return kind == .there || kind == .away ? kind : nil
    }

    /// Somebody of the list or of nowhere, all, or the rest; a verdict on nobody knows whom.
    private func isAboutPeople(_ piece: Piece, evenVerdicts: Bool = true) -> Bool {
        lines[piece.line].items[piece.items].contains {
            switch $0.what {
            case .entries, .count, .sense(.all), .sense(.rest), .sense(.restNobody), .sense(.nobody), .sense(.except), .sense(.only),
                .sense(.correction), .sense(.notAll), .sense(.half), .sense(.women), .sense(.men), .unknown(isName: true), .person: true
            case .sense(.present), .sense(.absent), .sense(.no), .sense(.excuse), .sense(.neutral), .sense(.unsure): evenVerdicts
            default: false
            }
        }
    }

    // MARK: Pieces

    private func pieces() -> [Piece] {
        var out: [Piece] = []
        for (n, line) in lines.enumerated() {
            var start = 0, depth = 0
            var lead = leadingText(n), opensLine = true
            for k in line.items.indices.dropFirst() {
                let gap = line.items[k].gap
                depth += gap.filter { $0 == "(" }.count - gap.filter { $0 == ")" }.count
                let isHeading = gap.contains(":") && !line.items[start..<k].contains { if case .entries = $0.what { true } else { false } }
                guard depth <= 0, let cut = isHeading ? gap.lastIndex(of: ":") : boundary(in: gap, before: k, line) else { continue }
                depth = 0
                let trail = String(gap.prefix { !"\n,;|/.".contains($0) })
                out.append(Piece(line: n, items: start..<k, lead: lead, trail: trail, opensLine: opensLine, endsInColon: isHeading))
                (start, lead, opensLine) = (k, String(gap[gap.index(after: cut)...]), gap.contains("\n"))
            }
            out.append(Piece(line: n, items: start..<line.items.count, lead: lead, trail: trailingText(n), opensLine: opensLine))
        }
        return out
    }

    /// "Obecni:⏎- Kos⏎- Lis": a dash ahead of every person sets a list apart and says nothing of them.
    private func withoutBullets(_ pieces: [Piece]) -> [Piece] {
        let people = pieces.filter { $0.opensLine && subject(of: $0) != nil }
        guard people.count > 1, people.allSatisfy({ Self.sign(in: $0.lead) == "-" }) else { return pieces }
        return pieces.map { piece in
            var piece = piece
            if piece.opensLine, Self.sign(in: piece.lead) == "-" { piece.lead = "" }
            return piece
        }
    }

    /// "Rogala E. – była", "1. Kos", "ks. Wrona": not every dot ends something.
    private func boundary(in gap: String, before k: Int, _ line: (sentence: Sentence, items: [AttendanceItem])) -> String.Index? {
        guard let cut = gap.lastIndex(where: { "\n,;|/.".contains($0) }) else { return nil }
        guard gap[cut] == ".", !gap.contains("\n") else { return cut }
        let before = line.sentence.words[line.items[k].words.lowerBound - 1]
        let isShort = before.kind == .number || before.form.count < 3 || AttendanceTable.titles.contains(before.form)
        return isShort || Self.sign(in: String(gap[cut...])) != nil ? nil : cut
    }

    /// Between the beginning of the line and the first word.
    private func leadingText(_ n: Int) -> String {
        guard let first = lines[n].sentence.words.first?.text else { return "" }
        let before = first.base[..<first.startIndex]
        return String(before.suffix(6).reversed().prefix { !$0.isNewline && !$0.isLetter && !$0.isNumber }.reversed())
    }

    private func trailingText(_ n: Int) -> String {
        guard let last = lines[n].sentence.words.last?.text else { return "" }
        return String(last.base[last.endIndex...].prefix(6).prefix { !$0.isNewline && !$0.isLetter && !$0.isNumber && $0 != "," })
    }

    /// Who stands at the beginning, and what is left behind.
    private func subject(of piece: Piece) -> (Set<Entry>, isOpen: Bool, Range<Int>)? {
        let items = lines[piece.line].items
        var k = piece.items.lowerBound
        var entries: Set<Entry>?, mayBe = false
        while k < piece.items.upperBound {
            switch items[k].what {
            case .entries(let found, let isOpen, _):
                guard found.allSatisfy({ $0 > 0 }) else { return nil }
                guard let before = entries else { (entries, mayBe) = (found, isOpen && found.count > 1); break }
                let common = before.intersection(found)
                if common.isEmpty || isOpen && common.count > 1 { entries = before.union(found) }
                else { (entries, mayBe) = (common, mayBe && common.count > 1) }
            case .filler where entries == nil || isJoint(k, piece) || isInitial(k, piece): break
            case .sense(.join) where entries != nil && joinsEntry(k, piece): break
            default:
                if let entries { return (entries, mayBe, k..<piece.items.upperBound) }
                // "x 3", "v Kot": a letter ahead
                if !isLetter(k, piece) { return nil }
            }
            k += 1
        }
        return entries.map { ($0, mayBe, k..<k) }
    }

    /// "3 i 5 – tak", "Kamil i pan Kulik – byli": the row is of both. Of a longer list with commas it is not.
    private func joinsEntry(_ k: Int, _ piece: Piece) -> Bool {
        let next = lines[piece.line].items[(k + 1)..<piece.items.upperBound].first { item in
            guard case .filler = item.what else { return true }
            return !AttendanceTable.titles.contains(lines[piece.line].sentence.words[item.words.lowerBound].form)
        }
        if case .entries? = next?.what { return true }
        return false
    }

    private func word(_ k: Int, _ piece: Piece) -> Token { lines[piece.line].sentence.words[lines[piece.line].items[k].words.lowerBound] }
    private func isJoin(_ item: AttendanceItem) -> Bool { if case .sense(.join) = item.what { true } else { false } }
    private func isLetter(_ k: Int, _ piece: Piece) -> Bool { word(k, piece).form.count == 1 }
    /// "Pytel M. – b"
    private func isInitial(_ k: Int, _ piece: Piece) -> Bool {
        let items = lines[piece.line].items
        return word(k, piece).text.count == 1 && word(k, piece).isCapitalised && k + 1 < items.count && items[k + 1].gap.hasPrefix(".")
    }
    private func isJoint(_ k: Int, _ piece: Piece) -> Bool { ["i", "oraz", "and", "та", "і"].contains(word(k, piece).form) }

    // MARK: What a row says

    private func isRow(_ rest: Range<Int>, _ piece: Piece) -> Bool {
        guard let first = rest.first else { return true }
        let gap = lines[piece.line].items[first].gap
        return piece.opensLine || gap.contains { "–—-:(=→>".contains($0) } || rest.count < 3
    }

    private func row(_ entries: Set<Entry>, _ rest: Range<Int>, _ piece: Piece) -> AttendanceRow {
        let items = lines[piece.line].items
        if let sign = Self.sign(in: piece.lead) ?? leadingLetter(piece) { return row(entries, sign: sign) }
        let gap = rest.first.map { items[$0].gap } ?? piece.trail
        if let sign = Self.sign(in: gap), !rest.isEmpty ? sign != "-" : true { return row(entries, sign: sign) }
        guard let first = rest.first else { return AttendanceRow(entries: entries, kind: .bare) }
        if word(first, piece).form.count < 3 || word(first, piece).kind == .emoji, let row = signRow(entries, word(first, piece).form) { return row }
        return AttendanceRow(entries: entries, kind: kind(of: rest, piece))
    }

    /// "za nim Karol Pacek z MOSiR-u": people who are not on the list, where it says that somebody came for another.
    private func guests(_ rest: Range<Int>, _ piece: Piece) -> [Person] {
        guard kind(of: rest, piece) == .instead else { return [] }
        return lines[piece.line].items[rest].compactMap { if case .person(let person) = $0.what { person } else { nil } }
    }

    private func row(_ entries: Set<Entry>, sign: String) -> AttendanceRow {
        signRow(entries, sign) ?? AttendanceRow(entries: entries, kind: .sign, sign: sign)
    }

    private func signRow(_ entries: Set<Entry>, _ form: String) -> AttendanceRow? {
        if let kind = Self.signs[form] { return AttendanceRow(entries: entries, kind: kind, sign: form) }
        return ["x", "o", "0", "х", "×"].contains(form) ? AttendanceRow(entries: entries, kind: .sign, sign: form) : nil
    }

    private func leadingLetter(_ piece: Piece) -> String? {
        guard let first = piece.items.first, piece.items.count > 1, !lines[piece.line].items[first + 1].gap.hasPrefix(".") else { return nil }
        let form = word(first, piece).form
        return ["x", "v", "0", "х", "×"].contains(form) || form == "o" && piece.opensLine ? form : nil
    }

    private func kind(of rest: Range<Int>, _ piece: Piece) -> AttendanceRow.Kind {
        var items = lines[piece.line].items[rest].map { $0 }
        let s = lines[piece.line].sentence
        // "nie (chory)", "no – ill": the reason denies nothing
        if let first = items.first, case .sense(.no) = first.what, items.dropFirst().first.map({ $0.hasComma || $0.opens }) ?? true {
            items = items.filter { if case .sense(.absent) = $0.what { false } else if case .sense(.excuse) = $0.what { false } else { true } }
        }
        var predicate = AttendancePredicate(), isDeed = false
        for item in items {
            switch item.what {
            case .sense(.instead), .sense(.replaced), .sense(.sent): return .instead
            case .person where predicate.said != .present && predicate.said != .neutral: return .instead
            case .sense(let sense):
                if sense == .acted { isDeed = true }
                if AttendancePredicate.isPredicate(sense) { predicate.add(item, sense) }
            case .unknown, .filler:
                if s.words[item.words].contains(where: { isPast($0) }) { isDeed = true }
            default: break
            }
        }
        switch predicate.said {
        case .present?, .neutral?: return .there
        case .absent?, .excused?: return .away
        case .unsure?, .doubtful?: return .unsure
        default: return predicate.hasNegation ? .away : isDeed ? .deed : .reason
        }
    }

    /// A verb in the past: "ł" tells it from "szkola", where anybody writes "ł".
    private func isPast(_ word: Token) -> Bool {
        deedEndings.anyEnds(word.text) || isPlain && word.form.utf8.count > 4 && pastEndings.anyEnds(word.form)
    }

    private static func sign(in text: String) -> String? {
        guard let mark = text.last(where: { !$0.isWhitespace && !"()[]:,.".contains($0) }) else { return nil }
        let sign = String(mark)
        return dashes.contains(sign) ? "-" : signs[sign] != nil ? sign : nil
    }

    /// "x = byli", "V = podpis na liście", "(x był, o nie był)", "0 - brak"
    private mutating func learnLegend(_ piece: Piece) {
        let items = lines[piece.line].items
        guard let first = piece.items.first, piece.items.count > 1, isLetter(first, piece) || word(first, piece).kind == .number,
            !items[piece.items].dropFirst().contains(where: { if case .entries = $0.what { true } else { false } }) else { return }
        let meaning = kind(of: first + 1..<piece.items.upperBound, piece)
        if meaning == .there || meaning == .away { legend[word(first, piece).form] = meaning }
    }
}

private let deedEndings = ["ł", "ła", "ło", "łą", "li", "ły"]
