// Answers that look like a table: each person of the list with a verdict of their own.
//
//     1 + 2 - 3 +            Żelazny +            x 1. Adam Żelazny, Nadleśnictwo
//     1 ob, 2 nb, 3 ob       Cedro - (chora)        2. Barbara Cedro, GOK
//
// Whatever is no table in every line is left to the sentences.

struct AttendanceTable {
    enum Verdict: Sendable { case present, absent, unsure, ticked, reason }
    let lexicon: AttendanceLexicon
    let roll: Roll
    var verdicts: [Entry: Verdict] = [:]
    /// Copied without any verdict.
    var bare = Set<Entry>()
    /// Finds somebody who is not on the list in a line of their own.
    var newcomer: ([Token]) -> Person? = { _ in nil }
    var walkins: [Person] = []
    var rest: Verdict?
    /// The sign ahead of whoever is only ticked.
    var ticks: [Entry: String] = [:]
    /// "reszty nie jestem pewna"
    var isRestOpen = false
    /// "+" stands behind several names: a dash behind another is its opposite, whatever remark follows.
    private var hasPluses = false
    var saysNobodyKnows: (ArraySlice<Token>) -> Bool = { _ in false }
    private var words: [String] = []

    init(lexicon: AttendanceLexicon, roll: Roll) {
        self.lexicon = lexicon
        self.roll = roll
    }

    // MARK: Own words

    /// Nil: no table.
    mutating func read(own: String) -> AttendanceReading? {
        let lines = own.split(whereSeparator: \.isNewline).prefix(200).map { tokens(of: String($0)).filter { $0.kind != .lineEnd
            && $0.kind != .paragraphEnd } }.filter { !$0.isEmpty }.flatMap(Self.cutAtMarks)
        let signs = own.filter { !$0.isWhitespace }
        if signs.count == roll.numbers.count, signs.count > 3, signs.allSatisfy({ "+-–−".contains($0) }), signs.contains("+") {
            for (entry, sign) in zip(roll.numbers.sorted(), signs) { verdicts[entry] = sign == "+" ? .present : .absent }
            return result([])
        }
        if takesSignedRows(lines) || takesPairs(own) || takesSigned(own) || takesSignedPeople(own) || takesDigits(own)
            || takesColumn(own[...]) || own.split(whereSeparator: \.isNewline).prefix(40).contains(where: { takesColumn($0) }) { return result([]) }
        if let run = readRun(own) { return run }
        // "1 tak, 2 nie, dalej nie notowałam"
        isRestOpen = lines.contains { line in
            line.contains { word in others.contains(where: word.form.hasPrefix) } && saysNobodyKnows(line[...])
        }
        // a dash before every line is a bullet
        let isMarkedAhead = Set(lines.compactMap { Self.leadingSign($0)?.sign }).count > 1
        var prose: [[Token]] = []
        hasPluses = lines.filter { $0.last?.form == "+" && $0.count < 8 }.count > 2
        for line in lines where !rows(line, isMarkedAhead: isMarkedAhead) { prose.append(line) }
        // a column of signs is never read as sentences
        let isSigned = lines.filter { Self.isSign($0.last) && $0.count < 8 }.count > 1
        let sentences = isSigned ? AttendanceReading(doubt: "znaki przy nazwiskach", words: words) : nil
        guard verdicts.count > 2 || verdicts.count == 2 && lines.count > 1 else { return sentences }
        // "PRZYSZLI\n2\n3\nNIE PRZYSZLI\n1 - choroba\n4": the headings speak for the lines below
        if !bare.isEmpty, prose.contains(where: isHeading) { return sentences }
        for line in prose where !takesProse(line) || line.contains(where: { $0.form == "+" }) {
            // "i jeszcze + Kamila Dróżdż z gazety"
            guard let newcomer = newcomer(line) else { return sentences }
            walkins.append(newcomer)
        }
        return result(prose) ?? sentences
    }

    // MARK: Rows

    /// One or more pairs of person and verdict on a line.
    private mutating func rows(_ line: [Token], isMarkedAhead: Bool) -> Bool {
        var found: [(Entry, Verdict?)] = []
        var i = 0
        while i < line.count {
            var ahead: Verdict?
            if isMarkedAhead, let sign = Self.leadingSign(Array(line[i...].prefix(6))) {
                (ahead, i) = (Self.signs[sign.sign] ?? Self.shorts[sign.sign] ?? (sign.sign == "-" ? .absent : .ticked), i + sign.length)
            }
            else if i == 0, let sign = Self.leadingSign(line) { i += sign.length }
            guard let (entry, next) = person(line, i) else { return false }
            if i == 0, let sign = remarked(line, next) {
                found.append((entry, sign))
                break
            }
            guard let (verdict, end) = verdict(line, next, of: entry, hasVerdict: ahead != nil) else { return false }
            if ahead == .ticked { ticks[entry] = line[0].form }
            found.append((entry, ahead ?? verdict))
            i = end
        }
        guard !found.isEmpty, found.count == 1 || found.allSatisfy({ $0.1 != nil }) else { return false }
        for (entry, verdict) in found {
            if let verdict {
                if let earlier = verdicts[entry], earlier != verdict { return false }
                verdicts[entry] = verdict
            } else { bare.insert(entry) }
        }
        words.append(line.map { String($0.text) }.joined(separator: " "))
        return true
    }

    /// "Kot - bez info", "Lis - (zwolnienie)" in a column of pluses: the sign, and a remark that names nobody and tells no other verdict.
    private mutating func remarked(_ line: [Token], _ next: Int) -> Verdict? {
        guard hasPluses, next + 1 < line.count, line[next].form == "+" || Self.dashes.contains(line[next].form) else { return nil }
        let isOther = line[(next + 1)...].contains { token in
            token.kind == .number || Self.isSign(token) || named(token) != nil || verdict(ofWord: token.form) != nil
        }
        // "Kos -, przyszedł za niego Jan Lis"
        if isOther, Self.dashes.contains(line[next].form), line[(next + 1)...].contains(where: { ["za", "zamiast", "zastapil", "zastapila"].contains($0.form) }),
            !line[(next + 1)...].contains(where: { $0.kind == .number || named($0) != nil }), let guest = newcomer(Array(line[(next + 1)...])) {
            walkins.append(guest)
            return .absent
        }
        return isOther ? nil : line[next].form == "+" ? .present : .absent
    }

    /// "3", "3.", "3) Celina Dudek – KGW", "Dudek", "p. Dudek": who, and where the name ends.
    func person(_ line: [Token], _ start: Int) -> (Entry, Int)? {
        if let (entry, next) = dottedInitials(line, start) { return (entry, next) }
        var i = start
        var candidates: Set<Entry>?
        var initial: Character?
        if i < line.count, let n = line[i].number {
            guard let next = behindNumber(n, line, start) else { return nil }
            (candidates, i) = ([n], next)
        }
        while i < line.count {
            let token = line[i]
            if roll.lines.isEmpty, candidates != nil, token.kind == .word, token.isCapitalised || Self.titles.contains(token.form) {
                i += 1; continue
            }
            if token.kind == .word, let some = named(token) {
                let common = candidates.map { $0.intersection(some) } ?? some
                guard !common.isEmpty else { return nil }
                candidates = common
                if let initial, common.count > 1 {
                    candidates = common.filter { entry in roll.lines.contains { $0.entry == entry && $0.firstName?.first == initial } }
                }
            } else if token.isCapitalised || i + 1 < line.count && line[i + 1].kind == .word && named(line[i + 1]) != nil,
                candidates?.count ?? 2 > 1, case let fit = roll.byFirstName(token.form), !fit.isEmpty {
                // "Jan Makurat", "Makurat Jan"
                let some = Set(fit.map(\.entry))
                candidates = candidates.map { $0.intersection(some) } ?? some
            } else if let some = candidates, token.kind == .word, token.text.count == 1, token.isCapitalised, i + 1 < line.count,
                line[i + 1].form == "." {
                // "Klimek T."
                candidates = withInitial(token.form.first, of: some)
                i += 1
            } else if token.kind == .word, token.text.count == 1, token.isCapitalised, i + 2 < line.count, line[i + 1].form == ".",
                named(line[i + 2]) != nil {
                (initial, i) = (token.form.first, i + 1)
            } else if !(token.kind == .word && (Self.titles.contains(token.form) || candidates.map { isOfLine(token, $0) } ?? false)
                || token.kind == .number && candidates.map { isOfLine(token, $0) } ?? false
                || token.form == "." && i > start && Self.titles.contains(line[i - 1].form)
                || token.kind == .mark && i > start && continuesName(line, i, candidates)) { break }
            i += 1
        }
        guard let candidates, candidates.count == 1, let entry = candidates.first else { return nil }
        return (entry, i)
    }

    /// Behind "3", "3.", "3) –". Nil: no number of the list, or the beginning of a range.
    private func behindNumber(_ n: Int, _ line: [Token], _ start: Int) -> Int? {
        guard roll.numbers.contains(n) else { return nil }
        var i = start + 1
        // a range
        if i + 1 < line.count, Self.dashes.contains(line[i].form), line[i + 1].kind == .number, !line[i].spaced { return nil }
        if i < line.count, [".", ")", ":"].contains(line[i].form) { i += 1 }
        if i + 1 < line.count, Self.dashes.contains(line[i].form), line[i + 1].kind == .word, named(line[i + 1])?.contains(n) == true
            || Self.titles.contains(line[i + 1].form) || isOfLine(line[i + 1], [n])
            || roll.lines.isEmpty && line[i + 1].isCapitalised, verdict(ofWord: line[i + 1].form) == nil { i += 1 }
        return i
    }

    /// "Klimek T.", "Oleh K."
    private func withInitial(_ letter: Character?, of some: Set<Entry>) -> Set<Entry> {
        let fit = some.filter { entry in roll.lines.contains { $0.entry == entry && $0.firstName?.first == letter } }
        return !fit.isEmpty ? fit : some.filter { entry in roll.lines.contains { $0.entry == entry && $0.surname.first == letter } }
    }

    func named(_ token: Token) -> Set<Entry>? {
        guard token.form.count > 1 else { return nil }
        let lines = token.isCapitalised ? roll.bySurname(token.text) : roll.byExactSurname(token.form)
        // "Malinowski" beside "Malinowska"
        let exact = lines.filter { $0.surname == token.form }
        return lines.isEmpty ? nil : Set((exact.isEmpty ? lines : exact).map(\.entry))
    }

    private func isOfLine(_ token: Token, _ entries: Set<Entry>) -> Bool {
        let parts = token.form.split(separator: "-").map(String.init)
        return roll.lines.contains { line in entries.contains(line.entry) && parts.allSatisfy(line.words.contains) }
    }

    /// "Dudek – KGW": a mark with more of the line behind it.
    private func continuesName(_ line: [Token], _ i: Int, _ candidates: Set<Entry>?) -> Bool {
        if roll.lines.isEmpty, candidates != nil, i + 1 < line.count, line[i + 1].isCapitalised { return true }
        guard let candidates, let next = line[(i + 1)...].first(where: { $0.kind != .mark }) else { return "„”\"".contains(line[i].form) }
        return verdict(ofWord: next.form) == nil && isOfLine(next, candidates) && line[i].form != "+"
    }

    // MARK: Verdicts

    /// The verdict from `start`, and where the next pair begins.
    private func verdict(_ line: [Token], _ start: Int, of entry: Entry, hasVerdict: Bool) -> (Verdict?, Int)? {
        var said: Verdict?, predicate = AttendancePredicate(), open = 0, hasReason = false
        var i = start
        while i < line.count {
            let token = line[i]
            let isNext = i + 1 < line.count && (line[i + 1].kind == .number || named(line[i + 1]) != nil)
            switch token.form {
            case "(", "[": open += 1
            case ")", "]": open -= 1
            case ",", ";", ".", "/", ":", "=", ">", "→", "!", "|": if isNext, open <= 0, said != nil || predicate.said != nil
                || hasVerdict { return (said ?? Self.verdict(of: predicate), i + 1) }
            case "-", "–", "—", "−", "‑":
                let endsRow = i + 1 == line.count || [",", ";", ".", "(", "|"].contains(line[i + 1].form) || isNext && Self.isSign(line.last)
                if endsRow, said == nil, predicate.said == nil { said = .absent }
            default:
                if token.kind == .number, open > 0, said != nil { break }  // "(do 17)"
                if token.kind == .number { return said != nil || predicate.said != nil ? (said ?? Self.verdict(of: predicate), i) : nil }
                // "L4"
                if token.form == "l", i + 1 < line.count, line[i + 1].number == 4, !line[i + 1].spaced {
                    (said, i) = (said ?? .absent, i + 2)
                    continue
                }
                // "Gajda tak. Apteka i piekarnia nie.": somebody else, who is no surname
                if open <= 0, !hasVerdict, said != nil || predicate.said != nil, token.kind == .word, token.form.count > 3,
                    !isOfLine(token, [entry]), !roll.byCalling(token.form).isEmpty { return nil }
                // "4 no - sorry, yes"
                if said != nil || predicate.said != nil, lexicon.sense(of: token.form) == .correction || ["sorry", "przepraszam", "ups"].contains(token.form) {
                    (said, predicate, i) = (nil, AttendancePredicate(), i + 1)
                    continue
                }
                if let sign = Self.signs[token.form] {
                    if let said, said != sign, open <= 0 { return nil }
                    said = said ?? sign
                } else if said == nil, let short = Self.shorts[token.form] {
                    said = short
                }
                else if let sense = lexicon.sense(of: token.form) {
                    if sense == .but, !line[(i + 1)...].contains(where: { $0.kind == .number
                        || named($0) != nil }) { break }  // "spóźniona, ale była"
                    if open <= 0, Self.furtherWords.contains(sense) { return nil }
                    if open > 0, predicate.said != nil { break }  // "nie (chora)"
                    if AttendancePredicate.isPredicate(sense) { predicate.add(AttendanceItem(what: .filler, words: 0..<1),
                        sense) } else if sense != .filler, sense != .reason, said == nil, predicate.said == nil,
                        !hasReason {
                        return nil
                    }
                } else if said == nil, predicate.said == nil, !hasVerdict, open > 0 { hasReason = true } else if said == nil, predicate.said == nil,
                    !hasVerdict, open == 0 {
                    // "8 – prowadziła warsztat": no reason to be away
                    guard start < line.count, Self.dashes.contains(line[start].form), named(token) == nil, !Self.isDeed(token) else { return nil }
                    hasReason = true
                }
            }
            i += 1
        }
        // "11 - obóz"
        if said == nil, predicate.said == nil, hasReason { return (.reason, line.count) }
        if said == nil, predicate.said == nil { return (nil, line.count) }
        guard let all = said ?? Self.verdict(of: predicate) else { return nil }
        return (all, line.count)
    }

    func verdict(ofWord form: String) -> Verdict? {
        if let verdict = Self.signs[form] ?? Self.shorts[form] { return verdict }
        guard let sense = lexicon.sense(of: form), AttendancePredicate.isPredicate(sense) else { return nil }
        return .ticked
    }

    static func verdict(of predicate: AttendancePredicate) -> Verdict? {
        switch predicate.said {
        case .present?, .neutral?: .present
        case .absent?, .excused?: .absent
        case .unsure?: .unsure
        default: nil
        }
    }

    // MARK: The result

    mutating func result(_ prose: [[Token]]) -> AttendanceReading? {
        // "v" and "x" beside each other: there and away
        if Set(ticks.values).isSuperset(of: ["v", "x"]) { for (entry, sign) in ticks { verdicts[entry] = sign == "v" ? .present : .absent } }
        var meaning: [Verdict: Verdict] = [.present: .present, .absent: .absent, .reason: .absent]
        // a column of reasons is one of absences, when the rest were there
        let isComplete = verdicts.count == roll.numbers.count && verdicts.values.contains(.present) && verdicts.values.contains(.absent)
        if verdicts.values.contains(.reason), !isComplete, rest != .present || verdicts.values.contains(.present) { return nil }
        if verdicts.values.contains(.ticked) {
            // "x" at every line that has a mark: the prose may say what it means, a box speaks for itself
            guard let tick = meaningOfTicks(prose) else { return AttendanceReading(doubt: "nie wiadomo, co znaczy znak przy nazwisku", words: words) }
            meaning[.ticked] = tick
        }
        var present = Set<Entry>(), absent = Set<Entry>()
        for (entry, verdict) in verdicts {
            if meaning[verdict] == .present { present.insert(entry) } else if meaning[verdict] == .absent { absent.insert(entry) }
        }
        let open = roll.numbers.subtracting(verdicts.keys)
        // some copied without a verdict, and others not at all
        if !bare.isEmpty, !open.isSubset(of: bare), rest == nil { return nil }
        guard !open.isEmpty, !isRestOpen else { return reading(present, absent) }
        switch (rest, present.isEmpty, absent.isEmpty) {
        case (.present?, _, _), (nil, true, false): present.formUnion(open)
        case (.absent?, _, _), (nil, false, true): absent.formUnion(open)
        default:
            // those left out were not read, or left open
            if !bare.isEmpty || verdicts.count < 6 || open.count < 4
                && words.count < 2 { return AttendanceReading(doubt: "nie wiadomo, co z resztą listy", words: words) }
        }
        return reading(present, absent)
    }

    private func reading(_ present: Set<Entry>, _ absent: Set<Entry>) -> AttendanceReading {
        AttendanceReading(attendance: Attendance(present: present.sorted(), absent: absent.sorted(), walkins: walkins), words: words.isEmpty
            ? ["+", "-"] : words)
    }
}

private let others = ["dalej", "wiecej", "reszt", "pozostal", "innych", "inni"]
