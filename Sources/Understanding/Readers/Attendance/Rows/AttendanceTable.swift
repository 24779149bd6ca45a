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
            line.contains { word in others.anyBegins(word.form) } && saysNobodyKnows(line[...])
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
            var reader = RowVerdictReader(table: self, line: line, start: next, entry: entry, hasVerdict: ahead != nil)
            guard let (verdict, end) = reader.read() else { return false }
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

    // MARK: Verdicts

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
