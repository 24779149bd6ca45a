// The plain reading: words that nobody knows are passed over, but no name, number or count of the list is.
// It stands beside the fine reading, which weighs every word: where only one of them is sure it counts, where both are and differ nobody knows.

extension AttendanceReader {
    func readPlainly(_ scanned: Scanned, roll: Roll, isRestOpen: Bool = false) -> (reading: AttendanceReading, tally: PlainTally) {
        var tally = PlainTally(roll: roll)
        tally.isRestOpen = isRestOpen
        for (sentence, items) in scanned {
            if let (wrong, right) = exchange(items, sentence), tally.exchange(wrong, right) { continue }
            var cutter = PlainCutter(items, of: sentence, roll: roll)
            tally.take(cutter.cut(), of: sentence)
        }
        var reading = tally.result()
        if tally.isUncertain, reading.attendance == nil || !tally.unknown.isEmpty {
            return (AttendanceReading(doubt: AttendanceReading.uncertain), tally)
        }
        // a word of doubt: this reading may confirm the fine one, and never replace it
        if tally.isUncertain { reading.doubt = AttendanceReading.uncertain }
        return (tally.isUnread ? AttendanceReading(doubt: AttendanceReading.unread) : reading, tally)
    }

    /// "off sick", "te trzy osoby były", "both here" under lines of the list: one word of presence or absence for all of them.
    func moodOfGroup(_ scanned: Scanned, _ roll: Roll) -> AttendancePredicate.Mood? {
        var moods: [AttendancePredicate.Mood] = []
        if scanned.count == 1, scanned[0].sentence.words.count == 1, ["no", "nope"].contains(scanned[0].sentence.words[0].form) { return .absent }
        for (sentence, items) in scanned {
            var cutter = PlainCutter(items, of: sentence, roll: roll)
            for clause in cutter.cut() {
                guard !sentence.isQuestion, clause.except == nil, clause.newcomers.isEmpty, clause.entries.isEmpty || clause.entries == roll.numbers,
                    clause.senses.isDisjoint(with: [.rest, .nobody, .unsure, .notAll, .half, .future]), !clause.hasUnknownName,
                    clause.counts.allSatisfy({ $0 == roll.numbers.count }) else { return nil }
                if let said = clause.said { moods.append(said) }
            }
        }
        let told = Set(moods.map { $0 == .neutral ? .present : $0 == .excused ? .absent : $0 })
        return told.count == 1 && (told.contains(.present) || told.contains(.absent)) ? told.first : nil
    }

    /// Two readings of the same words.
    func agreed(_ fine: AttendanceReading, _ plain: AttendanceReading, of size: Int, _ isRestOpen: Bool, mentioned: Int = 0) -> AttendanceReading {
        guard let first = fine.attendance else {
            // "all" and "nobody" are never concluded where words were passed over
            guard let second = plain.attendance, plain.doubt == nil, isRestOpen || !second.present.isEmpty
                && !second.absent.isEmpty else { return fine }
            return plain
        }
        // "oboje z piekarni, Rak odmówił. Resztę dopiszę": not all three of them
        if isRestOpen, first.present.isEmpty, first.absent.count > 1 { return AttendanceReading(doubt: "nikt z wymienionych?", words: fine.words) }
        // who is in neither list was left open in the words, or not read
        let isWhole = isRestOpen || Set(first.present + first.absent).count == size
        if plain.attendance == nil, !isWhole, plain.doubt != AttendanceReading.uncertain {
            return AttendanceReading(doubt: "nie wiadomo, co z resztą listy", words: fine.words)
        }
        // "nobody" beside many who are named, and the other reading is not sure
        if first.present.isEmpty, plain.attendance == nil,
            mentioned > 3 { return AttendanceReading(doubt: "wymieniono wiele osób, a nikt nie przyszedł?") }
        guard let second = plain.attendance else { return plain.doubt == AttendanceReading.unread ? plain : fine }
        if first.present == second.present, first.absent == second.absent { return fine }
        // "all" and "nobody" come easily of words that were not read
        if first.present.isEmpty || first.absent.isEmpty, second.present.count > 1, second.absent.count > 1 { return plain }
        return AttendanceReading(doubt: "dwa odczytania się różnią", words: fine.words)
    }
}

extension AttendanceReading {
    static let uncertain = "nie jest pewne"
    fileprivate static let unread = "wymieniono kogoś spoza listy jako nieobecnego"
}
