// Answers written between the lines of our list: each speaks of the people right above it: "> 1. Ewa Lis" and below it "była".

/// What somebody wrote below lines of our list.
struct AttendancePart: Sendable {
    /// The numbers of the lines right above.
    var numbers: [Int]
    var own: String
    var text: [Sentence]
}

extension AttendanceReader {
    /// "1 – tak\n2 – chora": the same as rows, where each remark stands below one person; nil otherwise.
    func rows(of parts: [AttendancePart], _ roll: Roll) -> String? {
        var rows: [String] = []
        for part in parts {
            let lines = part.numbers.filter(roll.numbers.contains)
            guard let last = lines.last else { continue }
            guard lines.count == 1 || isAboutOne(part.text) else { return nil }
            rows.append("\(last) – " + part.own.split(whereSeparator: \.isNewline).joined(separator: " "))
        }
        return rows.count > 1 ? rows.joined(separator: "\n") : nil
    }

    /// "nie było", "nie", "nie ma"
    private func isBareDenial(_ text: [Sentence]) -> Bool {
        text.count == 1 && text[0].words.count < 3 && text[0].words.first.map { ["nie", "no", "not"].contains($0.form) } ?? false
    }

    /// Nil: fewer than two passages stand below lines of the list.
    func readBetween(_ parts: [AttendancePart], roll: Roll, writer: String) -> AttendanceReading? {
        let parts = parts.map { (lines: $0.numbers.filter(roll.numbers.contains), text: $0.text) }
        guard parts.filter({ !$0.lines.isEmpty }).count > 1 else { return nil }
        var all = Attendance(present: [], absent: []), words: [String] = []
        var mood: AttendancePredicate.Mood?
        var open = Set<Entry>(), moods = Set<Bool>()
        // "brak" below several lines is said of all of them where others are told to have come
        let isMixed = parts.contains { part in
            !part.lines.isEmpty && part.text.contains { $0.words.contains { [.present, .all, .whole].contains(scanner.lexicon.sense(of: $0.form)) } }
        }
        let rest = parts.last.flatMap { restMood($0.text) }
        for part in rest == nil ? parts : parts.dropLast() where !part.lines.isEmpty {
            let speaksOfLast = part.lines.count > 1 && isAboutOne(part.text, isMixed: isMixed)
            // "nie było" below three lines: of the last one, or of all three?
            if part.lines.count > 1, !speaksOfLast, !isMixed, rest == nil, isBareDenial(part.text) {
                return AttendanceReading(doubt: "nie wiadomo, o którym z wierszy mowa")
            }
            let group = speaksOfLast ? part.lines.suffix(1) : part.lines[...]
            if speaksOfLast { open.formUnion(part.lines.dropLast()) }
            let (reading, said) = readGroup(part.text, roll: roll.restricted(to: Set(group)), writer: writer, before: mood)
            guard let attendance = reading.attendance else {
                return AttendanceReading(doubt: reading.doubt ?? "niejasne słowa między wierszami listy", words: reading.words)
            }
            mood = said
            all.present += attendance.present
            all.absent += attendance.absent
            all.walkins += attendance.walkins
            if !attendance.present.isEmpty { moods.insert(true) }
            if !attendance.absent.isEmpty { moods.insert(false) }
            words += reading.words
        }
        if let rest {
            let others = roll.numbers.subtracting(all.present).subtracting(all.absent)
            if rest == .present { all.present += others } else { all.absent += others }
        }
        // lines without a remark, when all remarks say the same: the others are the other way
        else if !open.isEmpty {
            guard moods.count == 1 else { return AttendanceReading(doubt: "nie wiadomo, co z wierszami bez dopisku", words: words) }
            let others = roll.numbers.subtracting(all.present).subtracting(all.absent).sorted()
            if moods.contains(true) { all.absent += others } else { all.present += others }
        }
        all.present.sort()
        all.absent.sort()
        return AttendanceReading(attendance: all, words: words)
    }

    /// "Pozostali byli." below the whole list: of all lines without a remark.
    private func restMood(_ text: [Sentence]) -> AttendancePredicate.Mood? {
        let words = text.flatMap(\.words), senses = words.compactMap { scanner.lexicon.sense(of: $0.form) }
        guard words.count < 7, senses.contains(.rest), !words.contains(where: { $0.number != nil }) else { return nil }
        if senses.contains(.no) || senses.contains(.absent) { return .absent }
        return senses.contains(.present) || senses.contains(.all) ? .present : nil
    }

    /// Under a group of lines: "obecni", "nie było", "Kot nie, reszta tak". The group itself is meant when nobody is named.
    func readGroup(_ text: [Sentence], roll: Roll, writer: String, before: AttendancePredicate.Mood?) -> (reading: AttendanceReading,
        mood: AttendancePredicate.Mood?) {
        var ledger = AttendanceLedger(roll: roll, impliesEverybody: true, last: before)
        let scanned = withRestAsAll(scan(text, roll, writer))
        collect(scanned, roll, &ledger)
        let reading = onlyNamed(scanned, roll) ?? ledger.result()
        if isWhole(reading, roll) { return (reading, ledger.lastMood) }
        if roll.numbers.count == 1, let entry = roll.numbers.first, let mood = headMood(text), standIns(scanned) == nil {
            let isThere = mood == .present
            return (AttendanceReading(attendance: Attendance(present: isThere ? [entry] : [], absent: isThere ? [] : [entry]), words: text.map(\.text)), mood)
        }
        if reading.attendance == nil, let mood = moodOfGroup(scanned, roll) ?? moodOfWords(scanned, roll) {
            let all = roll.numbers.sorted()
            return (AttendanceReading(attendance: Attendance(present: mood == .present ? all : [], absent: mood == .absent ? all : []),
                words: text.map(\.text)), mood)
        }
        if roll.numbers.count == 1, reading.attendance?.walkins.isEmpty ?? true, let guests = standIns(scanned) {
            return (AttendanceReading(attendance: Attendance(present: [], absent: roll.numbers.sorted(), walkins: guests), words: text.map(\.text)),
                .absent)
        }
        // the lines as a list of their own
        if roll.numbers.count > 1 {
            let said = statements(scanned, text, roll: roll)
            for whole in [said.rules, said.fine, said.plain] where isWhole(whole, roll) { return (whole, ledger.lastMood) }
        }
        return (reading, ledger.lastMood)
    }

    /// "nie, przeprosiła", "oczywiście, z sernikiem", "tak, to u niego byliśmy" below one person: the word ahead tells, the rest is a remark.
    private func headMood(_ text: [Sentence]) -> AttendancePredicate.Mood? {
        guard let first = text.first, first.words.count > 1, first.gap(before: 1).contains(",") else { return nil }
        switch scanner.lexicon.sense(of: first.words[0].form) {
        case .present: return .present
        case .no, .absent: return .absent
        default: return ListWords.sureYes.contains(first.words[0].form) ? .present : nil
        }
    }

    /// "tylko pani Dorota, Bożeny nie było" below lines of both.
    private func onlyNamed(_ scanned: Scanned, _ roll: Roll) -> AttendanceReading? {
        guard roll.numbers.count > 1, scanned.count == 1, case let items = scanned[0].items, case .sense(.only)? = items.first?.what else { return nil }
        let head = items.dropFirst().prefix { !$0.hasComma }, tail = items.dropFirst(head.count + 1)
        func named(_ part: ArraySlice<AttendanceItem>) -> Set<Entry> {
            part.reduce(into: []) { found, item in if case .entries(let set, false, _) = item.what { found.formUnion(set) } }
        }
        let present = named(head), isPlain = !head.contains { item in
            if case .sense(let sense) = item.what { [.absent, .no, .except].contains(sense) } else { false }
        }
        guard isPlain, !present.isEmpty, named(tail).isDisjoint(with: present) else { return nil }
        return AttendanceReading(attendance: Attendance(present: present.sorted(), absent: roll.numbers.subtracting(present).sorted()),
            words: [scanned[0].sentence.text])
    }

    private func isWhole(_ reading: AttendanceReading, _ roll: Roll) -> Bool {
        reading.attendance.map { Set($0.present + $0.absent) == roll.numbers } ?? false
    }

    /// "reszta komplet" below lines of which nobody is named: all of those.
    private func withRestAsAll(_ scanned: Scanned) -> Scanned {
        guard !scanned.contains(where: { $0.items.contains { if case .entries = $0.what { true } else { false } } }) else { return scanned }
        return scanned.map { sentence, items in
            (sentence, items.map { item in
                guard case .sense(.rest) = item.what else { return item }
                var all = item
                all.what = .sense(.all)
                return all
            })
        }
    }

    /// "oboje", "komplet", "tu nikt": nothing but how many of them.
    private func moodOfWords(_ scanned: Scanned, _ roll: Roll) -> AttendancePredicate.Mood? {
        var moods: [AttendancePredicate.Mood] = []
        for item in scanned.flatMap(\.items) {
            switch item.what {
            case .sense(.whole), .sense(.all): moods.append(.present)
            case .sense(.nobody): moods.append(.absent)
            case .filler: break
            // "nikogo z tej trójki"
            case .count(roll.numbers.count) where !moods.isEmpty: break
            default: return nil
            }
        }
        return moods.count == 1 ? moods[0] : nil
    }

    /// "przysłał zastępcę, Adama Wronkę": who came for the one above.
    private func standIns(_ scanned: Scanned) -> [Person]? {
        let items = scanned.flatMap(\.items)
        guard items.contains(where: { item in
            switch item.what {
            case .sense(.sent), .sense(.instead), .sense(.replaced): true
            default: false
            }
        }) else { return nil }
        let people = items.compactMap { if case .person(let person) = $0.what { person } else { nil } }
        return people.isEmpty ? nil : people
    }

    /// "chory", "była", "urlop": a single person, the one right above. "obecni", "ci nie", "wszyscy troje" are several.
    private func isAboutOne(_ text: [Sentence], isMixed: Bool = false) -> Bool {
        guard let first = text.first?.words.first else { return false }
        let speaksOfSeveral = text.contains { $0.words.contains { HouseWords.severals.contains($0.form) || numberNouns[$0.form] != nil
            || collectives[$0.form] != nil || [.all, .whole].contains(scanner.lexicon.sense(of: $0.form)) } }
        // "była tylko pani Kluska", "brak"
        let divides = text.contains { $0.words.contains { [.only, .nobody, .rest].contains(scanner.lexicon.sense(of: $0.form)) } }
        if speaksOfSeveral || divides || isMixed && lacks.contains(first.form) { return false }
        if text[0].agreement(at: 0) == .many { return false }
        return scanner.lexicon.sense(of: first.form) == .excuse || scanner.lexicon.sense(of: first.form) == .absent
            || text[0].words.indices.contains { [.man, .woman].contains(text[0].agreement(at: $0))
                && scanner.lexicon.sense(of: text[0].words[$0].form).map(AttendancePredicate.isPredicate) ?? false }
    }
}

/// Said of as many as stand above.
private let lacks: Set<String> = ["brak", "braki", "pusto", "none"]
