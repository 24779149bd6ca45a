// Who was there: numbers, ranges, names of the list, "wszyscy oprócz 3 i 7", walk-ins.
//
// Words become items (AttendanceScanner); whom or what a word means is in Names ("Kosa nie było"), Numbers ("1-3"), Groups ("panie z banku") and
// Words ("T: 2 3 4"). Three readings follow:
//
//     Rows    a person and what stands beside that person alone, in tables, between the quoted lines, in rows of sentences
//     Fine    subjects and predicates of every sentence; whatever is not understood beside a name makes it doubtful
//     Plain   the same with unknown words passed over
//
// What they agree on, or what one of them is alone sure of, is the rules' reading; Experience/AttendanceChoice.swift weighs it person by person.

package struct AttendanceReading: Sendable {
    package internal(set) var attendance: Attendance?
    package internal(set) var doubt: String?
    /// A count in the words is that of no group of the list.
    var isMiscounted = false
    var words: [String] = []
}

/// What both readings found in sentences about people of the list.
struct AttendanceStatements: Sendable {
    var roll: Roll
    /// The sentences and what they are made of.
    var lines: AttendanceReader.Scanned
    var ledger: AttendanceLedger
    var tally: PlainTally
    var fine: AttendanceReading
    var plain: AttendanceReading
    var rows: AttendanceRowFinder
    /// What the rows alone come to.
    var byRows: Attendance?
    /// What the rules alone come to.
    var rules: AttendanceReading
    /// "2 się spóźnił, reszta ok": whoever came late came.
    var late = Set<Entry>()

    /// Who came and is not on the list.
    var guests: [Person] {
        let told = fine.attendance?.walkins ?? []
        return distinct((told.isEmpty ? plainGuests : told) + rows.guests)
    }

    /// Those of the plain reading; who is thanked or greeted is none.
    fileprivate var plainGuests: [Person] {
        let thanked = lines.filter { $0.items.contains { if case .sense(.thanks) = $0.what { true } else { false } } }
            .flatMap { $0.items.compactMap { if case .person(let person) = $0.what { person.name } else { nil } } }
        return tally.walkins.filter { !thanked.contains($0.name) }
    }
}

struct AttendanceReader: Sendable {
    let scanner: AttendanceScanner
    let finder: PersonFinder
    let weigher = PartWeigher.ofAttendance

    init(finder: PersonFinder) {
        self.finder = finder
        scanner = AttendanceScanner(lexicon: AttendanceLexicon(attendanceWords), finder: finder)
    }

    /// Answers between the lines of our list, marks on it, a table of its own, or sentences.
    /// - Parameter sentences: the grammar's cut of a text.
    func read(_ words: Words, _ text: [Sentence], between parts: [AttendancePart], roll: Roll,
        sentences: (String) -> [Sentence]) -> AttendanceReading {
        if let subject = answerInSubject(words, text) {
            var told = words
            (told.subject, told.own) = ("", subject)
            return read(told, sentences(subject), between: [], roll: roll, sentences: sentences)
        }
        if isLoneFigure(words.own, roll) || text.contains(where: givesExamples) || isAddition(text, roll) {
            return AttendanceReading(doubt: AttendanceReading.uncertain, words: [words.own])
        }
        guard let plain = spelledPlainly(words.own, roll) else {
            return AttendanceReading(doubt: "tabela, której nie umiem odczytać", words: [words.own])
        }
        if plain != words.own {
            var told = words
            told.own = plain
            let text = sentences(plain)
            return readLines(told, text, roll: roll) ?? read(text, roll: roll, writer: words.writer)
        }
        if let between = readBetween(parts, roll: roll, writer: words.writer) {
            guard let rows = rows(of: parts, roll) else { return between }
            let text = sentences(rows), roll = roll.withoutStaff
            var said = statements(scan(text, roll, words.writer), text, roll: roll)
            if between.attendance != nil || said.byRows == nil { said.rules = between }
            return weighed(said)
        }
        return readLines(words, text, roll: roll) ?? read(text, roll: roll, writer: words.writer)
    }

    /// With the writer, who is on the list, where they say so of themself in passing: "Oprócz mnie byli Lis i Duda".
    func withWriter(_ reading: AttendanceReading, _ text: [Sentence], roll: Roll, writer: String) -> AttendanceReading {
        guard var attendance = reading.attendance, let own = roll.line(of: folded(writer))?.entry, text.contains(where: scanner.countsWriterIn),
            !attendance.present.contains(own) else { return reading }
        attendance.absent.removeAll { $0 == own }
        attendance.present = (attendance.present + [own]).sorted()
        var out = reading
        out.attendance = attendance
        return out
    }

    /// "Był jeszcze ksiądz.", "Pan Osuch jednak był": to what was written before, of which we know nothing here.
    private func isAddition(_ text: [Sentence], _ roll: Roll) -> Bool {
        guard text.count < 3, let s = text.last, text.dropLast().allSatisfy({ $0.words.count < 4 }), s.words.count < 7, !s.isQuestion,
            text.contains(where: { $0.words.contains { ListWords.adding.contains($0.form) } }),
            !s.words.contains(where: { $0.number != nil || numberNouns[$0.form] != nil || ordinals[$0.form] != nil }) else { return false }
        let senses = s.words.indices.compactMap { scanner.lexicon.sense(s, at: $0)?.sense }
        return senses.allSatisfy { ![.all, .rest, .nobody, .absent, .except, .only, .no, .excuse].contains($0) }
            && text.flatMap(\.words).filter { word in
                !roll.bySurname(word.text).isEmpty || !roll.byCalling(word.form).isEmpty || word.isCapitalised && !roll.byFirstName(word.form).isEmpty
            }.count == 1
    }

    /// "Byli m.in. Kot i Kruk", "nie było np. Kota": of the others nothing was told.
    private func givesExamples(_ s: Sentence) -> Bool {
        s.words.indices.contains { i in
            let pair = [s.words[i].form, i + 1 < s.words.count ? s.words[i + 1].form : ""]
            return pair[0] == "np" || [["m", "in"], ["miedzy", "innymi"], ["na", "przyklad"], ["among", "others"], ["for", "example"]].contains(pair)
        }
    }

    /// "-4", "- 4⏎- 8": without 4, or a row of them? "Obecni: 12" of twelve: the twelfth, or all?
    private func isLoneFigure(_ own: String, _ roll: Roll) -> Bool {
        let lines = own.split(whereSeparator: \.isNewline).map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
        guard !lines.isEmpty, lines.count < 40 else { return false }
        if lines.allSatisfy({ line in "-–−".contains(line.first ?? " ") && line.count > 1 && line.dropFirst().allSatisfy(\.isNumber) }) {
            // "-3⏎-6⏎-11" tells enough of them
            return lines.count == 1 || own.contains("- ")
        }
        guard lines.count == 1, let digits = lines.first?.drop(while: { !$0.isNumber }), !digits.isEmpty, digits.allSatisfy({ $0.isNumber }) else { return false }
        let head = folded(lines[0].prefix { $0.isLetter })
        return Int(digits) == roll.numbers.count && ["obecni", "obecnych", "obecnosc", "present", "bylo", "byli"].contains(head)
    }

    /// Marks on our list, or a table of its own; nil: there are only sentences.
    func readLines(_ words: Words, _ text: [Sentence], roll: Roll) -> AttendanceReading? {
        var table = AttendanceTable(lexicon: scanner.lexicon, roll: roll)
        table.saysNobodyKnows = isUnknowing
        table.newcomer = { newcomer(in: $0, roll, words.writer) }
        var copy = table
        let isSilent = !text.contains { $0.words.contains { word in
            word.number.map(roll.numbers.contains) ?? false || word.isCapitalised && !roll.bySurname(word.text).isEmpty
                && !folded(words.writer).split(separator: " ").contains { $0 == word.form }
        } }
        let marked = isSilent ? copy.read(quoted: words.quoted, own: text.map(\.words)) : nil
        guard var reading = marked ?? table.read(own: words.own) else { return nil }
        if marked != nil { reading.attendance?.walkins += guestsBelow(words, text, roll) }
        if let told = reading.attendance?.walkins {
            reading.attendance?.walkins = distinct(told + AttendanceRowFinder(scan(text, roll, words.writer)).guests)
        }
        return reading
    }

    func read(_ text: [Sentence], roll: Roll, writer: String) -> AttendanceReading {
        let lines = scan(text, roll, writer)
        if roll.letters.isEmpty { return checked(statements(lines, text, roll: roll)) }
        // the plain reading and the weigher know no staff: they read where nobody of them is named
        if namesStaff(lines) { return statements(lines, text, roll: roll).rules }
        let roll = roll.withoutStaff
        return checked(statements(scan(text, roll, writer), text, roll: roll))
    }

    /// The fine and the plain reading of the sentences, and what both come to.
    func statements(_ lines: Scanned, _ text: [Sentence], roll: Roll) -> AttendanceStatements {
        var scanned = lines
        var ledger = AttendanceLedger(roll: roll)
        ledger.isRestOpen = takeOpenRest(&scanned, roll)
        collect(scanned, roll, &ledger)
        ledger.settle()
        let fine = ledger.settledResult()
        let (plain, tally) = readPlainly(scanned, roll: roll, isRestOpen: ledger.isRestOpen)
        let rows = AttendanceRowFinder(Array(lines.prefix(60)))
        var said = AttendanceStatements(roll: roll, lines: lines, ledger: ledger, tally: tally, fine: fine, plain: plain, rows: rows,
            byRows: rows.reading(of: roll), rules: fine)
        said.late = comingLate(scanned)
        // "pogubiłam się, odezwę się jeszcze raz"
        if text.contains(where: { $0.words.contains { word in withdrawing.anyBegins(word.form) } }) || putsOff(scanned) {
            said.rules = AttendanceReading(doubt: AttendanceReading.uncertain)
        } else if roll.letters.isEmpty {  // the plain reading knows no staff
            said.rules = contrasted(agreed(fine, plain, of: roll.numbers.count, ledger.isRestOpen,
                mentioned: scanned.reduce(0) { $0 + $1.items.count { if case .entries = $0.what { true } else { false } } }), scanned, ledger, tally)
            if said.rules.attendance == nil, let whole = said.partition { said.rules = AttendanceReading(attendance: whole, words: fine.words) }
            if var attendance = said.byRows {
                attendance.walkins = said.guests
                said.rules = AttendanceReading(attendance: attendance, words: fine.words)
            }
            if let told = said.rules.attendance?.walkins {
                let guests = told.isEmpty ? said.plainGuests : told
                said.rules.attendance?.walkins = distinct(guests + rows.standIns)
            }
        }
        return said
    }

    /// "A i B też": the letters under the list.
    private func namesStaff(_ lines: Scanned) -> Bool {
        lines.contains { $0.items.contains { if case .entries(let entries, _, _) = $0.what { entries.contains { $0 < 0 } } else { false } } }
    }

    /// "Jutro będę w pracy od 8, to odpiszę": the answer is still to come.
    private func putsOff(_ scanned: Scanned) -> Bool {
        scanned.contains { $0.sentence.words.contains { word in postponing.anyBegins(word.form) } }
    }

    /// The one person in a line who is not on the list, with nobody of the list beside.
    func newcomer(in line: [Token], _ roll: Roll, _ writer: String) -> Person? {
        let found = sentences(of: line).flatMap { scanner.items(in: $0, roll: roll, isSmall: false, isFirst: false, writer: writer) }
        var people: [Person] = []
        for item in found {
            switch item.what {
            case .person(let person): people.append(person)
            case .entries(_, _, let named) where named != .calling: return nil
            case .sense(.no), .sense(.absent), .sense(.all), .sense(.nobody), .sense(.instead), .sense(.correction): return nil
            default: break
            }
        }
        return people.count == 1 ? people[0] : nil
    }

    typealias Scanned = [(sentence: Sentence, items: [AttendanceItem])]

    func scan(_ text: [Sentence], _ roll: Roll, _ writer: String) -> Scanned {
        let own = asListed(withoutSender(withoutName(withoutFarewell(text.prefix(300), writer, roll), roll), roll), roll)
        let body = withoutOtherMeetings(joined(own, roll)).filter { !asksOfOther($0) }
        let isSmall = hasNoCapitals(body), areCounts = scanner.countsBothSides(body, roll)
        var groupSize: Int?
        var mentioned = Set<Entry>()
        var out: Scanned = []
        for (i, sentence) in body.enumerated() {
            let items = scanner.items(in: sentence, roll: roll, isSmall: isSmall, isFirst: i == 0, writer: writer, groupSize: groupSize,
                mentioned: mentioned, areCounts: areCounts)
            for case .entries(let set, false, _) in items.map(\.what) { mentioned.formUnion(set) }
            groupSize = items.reduce(groupSize) { scanner.groupSize($1, roll) ?? $0 }
            out.append((sentence, items))
        }
        let lines = withCorrections(withHeadings(withLines(withStops(withGuestNumbers(withoutIdleTurns(out))))))
        return withParts(withDoubted(withoutStrangers(withJoinedRest(lines), roll)), roll)
    }

    /// "Gruda" is no slip for "grupa" where the list has a Gruda.
    private func asListed(_ text: [Sentence], _ roll: Roll) -> [Sentence] {
        text.map { sentence in
            var plain = sentence
            for (i, word) in sentence.words.enumerated() where word.isCorrected && !roll.byExactSurname(folded(word.text)).isEmpty {
                (plain.words[i].form, plain.words[i].isCorrected) = (folded(word.text), false)
            }
            return plain
        }
    }

    /// "Kiedy wyślecie zaproszenia, żeby wójt zdążył je wpisać?": no word on who came.
    private func asksOfOther(_ s: Sentence) -> Bool {
        s.isQuestion && s.words.count > 4 && s.words.prefix(2).contains { ListWords.asking.contains($0.form) }
            && !s.words.contains { $0.kind == .number }
    }

    func collect(_ scanned: Scanned, _ roll: Roll, _ ledger: inout AttendanceLedger) {
        for (sentence, items) in scanned {
            if let (wrong, right) = exchange(items, sentence), ledger.exchange(wrong, right) { continue }
            var parser = AttendanceParser(items, of: sentence, roll: roll)
            ledger.take(parser.parse(), of: sentence)
        }
    }

    /// "brakło kurka i pani hajduk, za to przyszła Renata Banaś": no capital where even a sentence begins.
    func hasNoCapitals(_ body: [Sentence]) -> Bool {
        body.allSatisfy { $0.words[0].kind == .word && !$0.words[0].isCapitalised }
            || !body.contains { $0.words.dropFirst().contains { $0.isCapitalised && $0.text.count > 1 } }
    }

    // MARK: Farewells

    /// Without "Pozdrawiam" and the signature. A postscript stays.
    func withoutFarewell(_ text: ArraySlice<Sentence>, _ writer: String, _ roll: Roll) -> [Sentence] {
        var out: [Sentence] = []
        var isOver = false
        for (i, sentence) in text.enumerated() {
            if sentence.words[0].form == "ps" { isOver = false }
            if ListWords.closings.contains(sentence.words[0].form), i > 0, sentence.words.count < 5 || ["pozdrawiam", "pozdrawiamy",
                "pozdrowienia"].contains(sentence.words[0].form) {
                isOver = true
            }
            if sentence.words.prefix(2).map(\.form) == ["z", "powazaniem"] { isOver = true }
            if !isOver { out.append(sentence) }
        }
        if out.count > 1, let last = out.last, isSignature(last, after: out[out.count - 2], writer, roll) { out.removeLast() }
        return out
    }

    /// Without "M. Sroczyńska" and her library under the last paragraph: nobody of the list.
    private func withoutName(_ text: [Sentence], _ roll: Roll) -> [Sentence] {
        func isName(_ s: Sentence) -> Bool {
            s.words.count < 6 && s.words.allSatisfy { $0.kind == .word && $0.isCapitalised && roll.bySurname($0.text).isEmpty }
        }
        let end = (text.lastIndex { !isName($0) } ?? -1) + 1
        guard end > 0, end < text.count, text[end - 1].endsParagraph, text[end].words.count < 4,
            text[end].words.allSatisfy({ roll.byCalling($0.form).isEmpty && scanner.lexicon.sense(of: $0.form) == nil }) else { return text }
        return Array(text[..<end])
    }

    /// A name or initials alone under a blank line, or the sender's own name.
    private func isSignature(_ s: Sentence, after before: Sentence, _ writer: String, _ roll: Roll) -> Bool {
        guard s.words.count <= 4, s.words.allSatisfy({ $0.kind == .word && $0.isCapitalised || finder.isOne($0, .title) || finder.isOne($0,
            .head) }) else {
            return false
        }
        let own = folded(writer).split(separator: " ")
        // "Byli:⏎Halina Trojak⏎Jan Kowal", from Jan Lis
        let isOfList = s.words.contains { !own.contains(Substring($0.form)) && !roll.bySurname($0.text).isEmpty }
        // nor is "Jan Bąk"
        let named = s.words.filter { own.contains(Substring($0.form)) }, isWriter = named.contains { own.last == Substring($0.form) }
        return before.endsParagraph || !isOfList && !named.isEmpty && (isWriter || s.words.count == 1) || isSigned(s, after: before)
    }

    /// "Pozostałych nie było.\nCelina Wrotek": first name and surname alone on the last line, where no guest was announced.
    private func isSigned(_ s: Sentence, after before: Sentence) -> Bool {
        guard s.words.count == 2, firstNames[s.words[0].form] != nil, before.endMark == ".", case let base = s.words[0].text.base,
            before.words[0].text.base == base else { return false }
        let between = base[before.words[before.words.count - 1].text.endIndex..<s.words[0].text.startIndex]
        return between.contains(where: \.isNewline) && !before.words.indices.contains { i in
            [.new, .newPresent, .add].contains(scanner.lexicon.sense(before, at: i)?.sense)
        }
    }
}

/// Who says so takes back what stands before.
private let withdrawing = ["pogubil", "pomieszalo", "pomylilo"]
private let postponing = ["odpisz", "odpowiem", "udzielimy", "zastanowi"]
