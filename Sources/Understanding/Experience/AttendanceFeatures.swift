import Recurrence

// What the trained weigher of attendance looks at, person by person: what both readings made of the person, and the words around each mention of
// the person, of others, of all.
//
// For each person the mail is written anew: THIS for who names the person, AMONG for who names several of whom the person is one, OTHER for others.

extension AttendanceStatements {
    /// The features of each numbered person, in the order of their numbers.
    var parts: [WeighedPart] {
        // whoever writes more than this about people has said by then who came
        var words = 0
        let said = self.lines.prefix(24).prefix { line in
            defer { words += line.sentence.words.count }
            return words < 300
        }
        let lines = said.map { AttendanceLine($0.sentence, $0.items, roll) }
        let seen = lines.reduce(into: Set<Entry>()) { $0.formUnion($1.named) }
        return roll.numbers.sorted().map { number in
            var collector = FeatureCollector()
            collector.add(number, self, seen, AttendanceLine.mention(of: number, in: lines))
            collector.addBones(number, lines)
            collector.addWords(number, lines)
            collector.addRows(number, self)
            return WeighedPart(collector.features, lines.map { $0.sequence(number) }, parts: roll.numbers.count)
        }
    }
}

/// A sentence as a row of words and people, and as its bones: people in lists, senses, marks.
private struct AttendanceLine {
    enum Item {
        case people(Set<Entry>, isOpen: Bool)
        /// `perhaps`: whom the word could name, though the readings took it for something else.
        case word(MarkedWord, RecurrentNetwork.Word, perhaps: Set<Entry>)

        static func word(_ word: MarkedWord, perhaps: Set<Entry> = []) -> Item { .word(word, RecurrentNetwork.Word(word), perhaps: perhaps) }
    }
    enum Bone {
        /// "1, 3 i Kot": people named one after another.
        case list([Set<Entry>], isOpen: Bool)
        case part(Part)
    }
    var items: [Item] = []
    var bones: [Bone] = []
    var named = Set<Entry>()
    var perhaps = Set<Entry>()
    var senses: [Part] = []

    init(_ s: Sentence, _ found: [AttendanceItem], _ roll: Roll) {
        for item in found.prefix(60) {
            let mark = item.gap.first { !$0.isWhitespace && !$0.isLetter && !$0.isNumber }
            if let mark {
                items.append(.word(MarkedWord(Part(String(mark)))))
            }
            if case .entries(let set, let isOpen, _) = item.what {
                named.formUnion(set)
                items.append(.people(set, isOpen: isOpen))
                if case .list(let list, let wasOpen)? = bones.last, item.gap.allSatisfy({ !"(:–—".contains($0) }), !item.gap.contains(" -") {
                    bones[bones.count - 1] = .list(list + [set], isOpen: wasOpen || isOpen)
                    continue
                }
                if let mark, mark != "," { bones.append(.part(Part(String(mark)))) }
                bones.append(.list([set], isOpen: isOpen))
                continue
            }
            if isJoint(item, s), case .list? = bones.last {} else {
                if let mark { bones.append(.part(Part(String(mark)))) }
                add(item, s)
            }
            for i in item.words {
                let entries = Self.entries(s.words[i], roll)
                perhaps.formUnion(entries)
                items.append(.word(MarkedWord(s.words[i], hidesNames: i > 0), perhaps: entries))
            }
        }
        let end: Part = s.isQuestion ? "?" : "$"
        items.append(.word(MarkedWord(end)))
        bones.append(.part(end))
    }

    private func isJoint(_ item: AttendanceItem, _ s: Sentence) -> Bool {
        guard item.words.count == 1 else { return false }
        return ["i", "oraz", "and", "та", "і", "pan", "pani", "p", "panie", "panowie", "ks"].contains(s.words[item.words.lowerBound].form)
    }

    private mutating func add(_ item: AttendanceItem, _ s: Sentence) {
        switch item.what {
        case .sense(.filler), .filler, .entries: break
        case .sense(let sense):
            senses.append(Part(sense.rawValue))
            bones.append(.part(Part(sense.rawValue)))
        case .count: bones.append(.part("count"))
        case .person: bones.append(.part("person"))
        case .strayNumber: bones.append(.part("#"))
        case .unknown(let isName): bones.append(.part(isName ? "Name" : "unknown"))
        }
    }

    /// Whom a number or a name could mean, whatever stands around it.
    private static func entries(_ word: Token, _ roll: Roll) -> Set<Entry> {
        if word.kind == .number { return Int(word.form).map { roll.numbers.contains($0) ? [$0] : [] } ?? [] }
        guard word.kind == .word, word.form.utf8.count > 2 else { return [] }
        return Set(roll.byExactSurname(word.form).map(\.entry))
    }

    /// The sentence as it looks to one person.
    func row(_ number: Entry) -> [MarkedWord] {
        items.map { item in
            switch item {
            case .word(_, _, let perhaps) where perhaps.contains(number): Self.perhaps
            case .word(let word, _, _): word
            case .people(let set, let isOpen): Self.mention(set, isOpen, number)
            }
        }
    }

    func sequence(_ number: Entry) -> WordRow {
        items.map { item in
            switch item {
            case .word(_, _, let perhaps) where perhaps.contains(number): RecurrentNetwork.Word(Self.perhaps)
            case .word(_, let word, _): word
            case .people(let set, let isOpen): RecurrentNetwork.Word(Self.mention(set, isOpen, number))
            }
        }
    }

    private static let perhaps = MarkedWord("<perhaps>", isThis: true)

    private static func mention(_ set: Set<Entry>, _ isOpen: Bool, _ number: Entry) -> MarkedWord {
        guard set.contains(number) else { return MarkedWord("<other>") }
        if isOpen, set.count > 1 { return MarkedWord("<maybe>", isThis: true) }
        return MarkedWord(set.count == 1 ? "<this>" : "<among>", isThis: true)
    }

    /// How the person stands in the sentences: named, perhaps named, or not at all.
    static func mention(of number: Entry, in lines: [AttendanceLine]) -> Part {
        if lines.contains(where: { $0.named.contains(number) }) { return "seen" }
        return lines.contains { $0.perhaps.contains(number) } ? "perhaps" : "unseen"
    }
}

extension FeatureCollector {
    // MARK: What the readings made of it

    fileprivate mutating func add(_ number: Entry, _ said: AttendanceStatements, _ seen: Set<Entry>, _ isSeen: Part) {
        let fine = Self.verdict(said.fine, number), plain = Self.verdict(said.plain, number), rules = Self.verdict(said.rules, number)
        add("rules", rules, isSeen)
        add("fine", fine, isSeen)
        add("plain", plain, isSeen)
        add("both", fine, plain, isSeen)
        for (name, reading) in [("fine doubt", said.fine), ("plain doubt", said.plain), ("rules doubt", said.rules)] as [(Part, AttendanceReading)] {
            if let doubt = reading.doubt { add(name, Part(doubt.prefix(18)), isSeen) }
        }
        let ledger = said.ledger.state(of: number), tally = said.tally.state(of: number)
        add("ledger", Part(ledger), isSeen)
        add("tally", Part(tally), isSeen)
        add("states", Part(ledger), Part(tally))
        let general = Part("\(said.ledger.rest.map { "\($0)" } ?? "-") \(said.ledger.everybody.map { "\($0)" } ?? "-")")
        let plainly = Part("\(said.tally.rest.map { "\($0)" } ?? "-") \(said.tally.everybody.map { "\($0)" } ?? "-")")
        add("general", general, isSeen, Part(ledger))
        add("plain general", plainly, isSeen, Part(tally))
        add("open", said.ledger.isRestOpen ? "open" : "closed", isSeen)
        addShape(said, seen, isSeen)
    }

    /// How many were named in which mood, and what the counts agree with.
    private mutating func addShape(_ said: AttendanceStatements, _ seen: Set<Entry>, _ isSeen: Part) {
        let size = said.roll.numbers.count, there = said.tally.present.count, away = said.tally.absent.count
        func few(_ n: Int) -> String { n > 3 ? "4" : "\(n)" }
        add("shape", Part("\(few(there)) \(few(away)) \(few(size - seen.count))"), isSeen)
        add("unseen", Part(few(size - seen.count)), isSeen)
        add("lists", Part(said.tally.lists.prefix(3).map { "\($0.mood)\(few($0.count))" }.joined(separator: " ")), isSeen)
        add("walkins", Part(few(said.tally.walkins.count)), isSeen)
        for count in said.tally.counts {
            let matches = [("size", size), ("seen", seen.count), ("unseen", size - seen.count), ("there", there), ("away", away), ("own", count.own)]
            let fitting = matches.filter { $0.1 == count.count }.map(\.0)
            for fit in fitting { add("count", Part(fit), Part(count.said.map { "\($0)" } ?? "-"), isSeen) }
            if fitting.isEmpty { add("count", "nothing", isSeen) }
        }
    }

    private static func verdict(_ reading: AttendanceReading, _ number: Entry) -> Part {
        guard let attendance = reading.attendance else { return reading.doubt == nil ? "silent" : "doubt" }
        let isWhole = !attendance.present.isEmpty && !attendance.absent.isEmpty
        if attendance.present.contains(number) { return isWhole ? "present" : "all present" }
        if attendance.absent.contains(number) { return isWhole ? "absent" : "all absent" }
        return "left"
    }

    // MARK: Rows

    /// What stands beside the person alone, and what beside the others.
    fileprivate mutating func addRows(_ number: Entry, _ said: AttendanceStatements) {
        let rows = said.rows.rows, size = said.roll.numbers.count
        guard rows.count > 1 else { return }
        let told = said.byRows, verdict: Part = told == nil ? "none" : told!.present.contains(number) ? "present" : told!.absent.contains(number)
            ? "absent" : "left"
        add("rows", verdict, said.rows.hasMore ? "more" : "whole")
        let kinds = Part(Set(rows.map(\.name)).sorted().joined(separator: " "))
        let reached = rows.reduce(into: Set<Entry>()) { $0.formUnion($1.entries) }.count
        let reach: Part = reached == size ? "all" : reached * 2 > size ? "most" : "some"
        let own = rows.filter { $0.entries.contains(number) }
        guard !own.isEmpty else { return add("no row", kinds, reach) }
        for row in own {
            let name = Part(row.name)
            add("row", name)
            add("row", name, kinds)
            add("row", name, reach, rows.count > 2 ? "rows" : "two")
            add("row of", name, row.entries.count == 1 ? "one" : "several")
        }
    }

    // MARK: Bones

    /// Lists, senses and marks to both sides of the person, and the order in which all of them stand.
    fileprivate mutating func addBones(_ number: Entry, _ lines: [AttendanceLine]) {
        let isSeen = AttendanceLine.mention(of: number, in: lines)
        var before: Part = "none"
        for line in lines {
            let row = line.bones.map { Self.bone($0, number) }
            func at(_ k: Int) -> Part { row.indices.contains(k) ? row[k].part : "^" }
            for k in row.indices {
                add("bone", at(k - 1), at(k), isSeen)
                add("bones", at(k - 2), at(k - 1), at(k))
                guard row[k].isThis else { continue }
                let this = at(k)
                for j in row.indices where j != k { add(j < k ? "bone before" : "bone behind", at(j), this) }
                add("around", at(k - 1), at(k + 1), this)
                add("left", at(k - 2), at(k - 1), this)
                add("right", at(k + 1), at(k + 2), this)
                add("right 3", at(k + 1), at(k + 2), at(k + 3))
                add("left 3", at(k - 3), at(k - 2), at(k - 1))
                add("after", before, at(k - 1), at(k + 1))
                let sense = (row[..<k].last(where: \.isSense)?.part ?? "^", row[(k + 1)...].first(where: \.isSense)?.part ?? "$")
                add("senses", sense.0, sense.1)
                add("senses of", sense.0, sense.1, this)
            }
            for sense in line.senses { add("sense", sense, isSeen) }
            before = line.senses.last ?? before
        }
    }

    private static func bone(_ bone: AttendanceLine.Bone, _ number: Entry) -> (part: Part, isThis: Bool, isSense: Bool) {
        switch bone {
        case .part(let part): return (part, false, true)
        case .list(let sets, let isOpen):
            guard let set = sets.first(where: { $0.contains(number) }) else { return (sets.count > 2 ? "<others>" : "<other>", false, false) }
            if isOpen, set.count > 1 { return ("<maybe>", true, false) }
            return (sets.count > 2 || set.count > 2 ? "<among>" : "<this>", true, false)
        }
    }

    // MARK: Words

    fileprivate mutating func addWords(_ number: Entry, _ lines: [AttendanceLine]) {
        let isSeen = AttendanceLine.mention(of: number, in: lines)
        for line in lines { add(line.row(number), of: isSeen) }
    }
}

extension AttendanceLedger {
    /// In which of its sets the person stands.
    fileprivate func state(of number: Entry) -> String {
        let sets = [("p", present), ("a", absent), ("u", unknown), ("e", excused), ("m", mentioned), ("r", reasons), ("l", lone), ("c", contrasted)]
        return sets.filter { $0.1.contains(number) }.map(\.0).joined()
    }
}

extension PlainTally {
    fileprivate func state(of number: Entry) -> String {
        let sets = [("p", present), ("a", absent), ("u", unknown), ("t", told), ("d", acted), ("l", lone), ("x", partial)]
        return sets.filter { $0.1.contains(number) }.map(\.0).joined()
    }
}

extension AttendanceRow {
    fileprivate var name: String { (isOpen ? "open " : "") + (kind == .sign ? "sign " + sign : kind.rawValue) }
}
