// The answer to a poll, as it stands in the mail: in own words, between the quoted dates, or as marks behind them: "2. środa 10 lutego <-- ten".

extension Reading {
    mutating func readPoll() {
        understood.meaning.nominates = grammar.people.proposed(in: text, writer: words.writer)
        let people = grammar.people.read(text, asked: .poll, answer: nil, firstPersonYes: false, writer: words.writer)
        if let someone = people.substitute, someone.name.contains(" ") { understood.meaning.substitute = someone }
        let options = question.options.isEmpty ? grammar.dateOptions(in: words.quoted, today: question.today) : question.options
        if let inline = inlineChoice(options) { take(inline); return }
        if let chosen = grammar.polls.signRow(words.own, options) {
            understood.meaning.poll = chosen
            understood.because.append(Evidence(words: words.own, rule: "termin", meaning: "poll"))
            return
        }
        let listed = options.isEmpty ? grammar.ownList(words.own, question.today) : options
        if let sheet = grammar.pollSheet(words.own, listed, question.today) { take(sheet, listed); return }
        let said = grammar.polls.statements(text, options: options, today: question.today)
        let ruled = grammar.polls.read(said, options: options)
        if ruled.isSilent || ruled.chosen.isEmpty && !ruled.none && pointsToMarks, let marked = markedChoice(options) { take(marked); return }
        if ruled.isSilent, let numbers = subjectChoice(options) { understood.meaning.poll = numbers; return }
        // "Zaznaczyłam poniżej, co pasuje", where nothing is marked that we see
        let isMarked = ruled.isSilent && pointsToMarks && !said.segments.joined().contains(where: \.names)
        let reading = isMarked ? ruled : grammar.weighed(ruled, of: said, options: options)
        understood.meaning.poll = reading.chosen
        understood.because += reading.isByExperience ? [Evidence(words: words.own, rule: Evidence.experience, meaning: "poll")]
            : reading.words.map { Evidence(words: $0, rule: "termin", meaning: "poll") }
        if reading.proposal == nil, let wish = understood.meaning.proposal, reading.answered.contains(wish) { (understood.meaning.proposes,
            understood.meaning.proposal) = (false, nil) }
        if let proposal = reading.proposal, !understood.meaning.proposes { (understood.meaning.proposes, understood.meaning.proposal) = (true,
            proposal) }
        if understood.meaning.question { understood.meaning.question = asksBeside(reading, said, options) }
        guard reading.chosen.isEmpty else { return }
        if options.count == 1, reading.isSilent, grammar.polls.verdict(text, options: options,
            today: question.today) == .good { understood.meaning.poll = options.map(\.number); return }
        if reading.none || reading.isSilent && reading.doubt == nil && !isMarked && grammar.answers.read(text).answer == .decline {
            understood.meaning.pollNone = true
            understood.meaning.answer = .decline
            // what would be a choice beside chosen dates is a proposal beside none
            if let wish = wishes.wishedDay, !understood.meaning.proposes { (understood.meaning.proposes,
                understood.meaning.proposal) = (true, wish) }
        } else {
            doubt("poll", "", words.own, reading.doubt ?? "nie wskazano terminów")
        }
    }

    private mutating func take(_ sheet: PollSheet, _ options: [DateOption]) {
        let everything = Set(options.map(\.number))
        let chosen = sheet.chosen(of: everything, strikesOut: strikesOut(sheet.beside), rest: verdictOfRest(sheet.beside, options))
        take((chosen: chosen?.sorted() ?? [], isWhole: chosen != nil))
        // "3 ?" asks nothing
        understood.meaning.question = grammar.wishes.read(sheet.beside).question
        if let chosen, !chosen.isEmpty { understood.because.append(Evidence(words: words.own, rule: "termin", meaning: "poll")) }
    }

    /// What stands between the lines: "te dwa odpadają" below two of five says nothing of the others.
    private mutating func take(_ inline: (chosen: [Int], isWhole: Bool)) {
        understood.meaning.poll = inline.chosen
        guard inline.chosen.isEmpty else { return }
        guard inline.isWhole else { doubt("poll", "", words.own, PollReading.onlyDenied); return }
        understood.meaning.pollNone = true
        understood.meaning.answer = .decline
    }

    /// Whether something is asked besides "może w sobotę?" (a proposal) and "rano czy po południu, obojętne" (a choice).
    private func asksBeside(_ reading: PollReading, _ said: PollStatements, _ options: [DateOption]) -> Bool {
        let pointers = DatePointers(options: options, choice: grammar.polls.choice, today: question.today)
        // "Wtorek 8 czerwca? Jak najbardziej.": a date that is taken up, and the next sentence tells
        let topics = said.text.indices.dropLast().filter { k in said.text[k].words.count < 5 && said.segments[k].contains { $0.names || $0.has(.rest) } }
        let topicTexts = Set(topics.map { String(said.text[$0].text) })
        return grammar.wishes.read(text.filter { sentence in
            if sentence.text == reading.proposal || topicTexts.contains(String(sentence.text)) { return false }
            let whether = sentence.clauses.filter { $0.link == .whether && $0.words.lowerBound > 0 }
            return sentence.isQuestion || whether.isEmpty || !whether.allSatisfy { pointers.at($0.body, sentence) != nil
                || pointers.at($0.body + 1, sentence) != nil }
        }).question
    }

    /// Answers written between the quoted dates, and whether they speak of all; nil when there are none.
    private func inlineChoice(_ options: [DateOption]) -> (chosen: [Int], isWhole: Bool)? {
        let parts = words.passages.map { passage in
            (numbers: grammar.dateOptions(in: passage.quotedAbove, today: question.today).map(\.number), text: grammar.sentences(passage.own),
                sign: Self.sign(passage.own))
        }
        guard parts.contains(where: { !$0.numbers.isEmpty && $0.numbers.count < options.count }) else { return nil }
        var chosen = Set<Int>(), spoken = Set<Int>()
        var last: PollSegment.Verdict?, rest: PollSegment.Verdict?
        for part in parts where !part.numbers.isEmpty {
            if let said = verdictOfRest(part.text, options) {
                rest = said
                let verdict = grammar.polls.verdict(part.text, options: options, today: question.today)
                if verdict == .good { chosen.formUnion(part.numbers) }
                if verdict != nil { spoken.formUnion(part.numbers); continue }
            }
            let within = options.filter { part.numbers.contains($0.number) }
            var named = Set(grammar.polls.read(part.text, options: within, today: question.today).chosen)
            if named.isEmpty { named = Set(grammar.polls.read(part.text, options: options, today: question.today).chosen) }
            if part.numbers.count > 1, !named.isEmpty, named.isSubset(of: part.numbers) {
                chosen.formUnion(named)
                spoken.formUnion(part.numbers)
                last = .good
                continue
            }
            let isSame = part.text.count == 1 && part.text[0].words.count < 4 && (part.text[0].words.contains { ["tez", "rowniez", "jw", "same",
                "also", "too", "ditto"].contains($0.form) } || part.text[0].words.allSatisfy { DateRemarkWords.pointing.contains($0.form) })
            let verdict = grammar.polls.verdict(part.text, options: options, today: question.today) ?? part.sign
            last = verdict ?? (isSame ? last : nil)
            if last == .good { chosen.formUnion(speaksOfSeveral(part.text) ? part.numbers : part.numbers.suffix(1)) }
            if last != nil { spoken.formUnion(part.numbers) }
        }
        let others = Set(options.map(\.number)).subtracting(spoken)
        if rest == .good { chosen.formUnion(others) }
        return (chosen.sorted(), rest != nil || others.isEmpty)
    }

    /// "te dwa odpadają, reszta ok".
    private func verdictOfRest(_ text: [Sentence], _ options: [DateOption]) -> PollSegment.Verdict? {
        grammar.polls.statements(text, options: options, today: question.today).segments.joined().lazy
            .filter { $0.has(.rest) && !$0.names }.compactMap(\.verdict).first
    }

    /// "+" or "-" alone beneath a date.
    private static func sign(_ own: String) -> PollSegment.Verdict? {
        guard own.utf8.count < 20 else { return nil }
        switch own.filter({ !$0.isWhitespace }) {
        case "+", "++", "+++", "(+)", "[+]": return .good
        case "-", "–", "—", "--", "(-)", "[-]": return .bad
        default: return nil
        }
    }

    /// "Re: Termin spotkania - 1,3,4" over an empty mail: numbers of the list behind our subject, and nothing else.
    private func subjectChoice(_ options: [DateOption]) -> [Int]? {
        let subject = words.subject, marks = subject.indices.filter { "-–—:".contains(subject[$0]) }
        guard let mark = marks.last(where: { subject[subject.index(after: $0)...].first == " " }) else { return nil }
        let tail = grammar.sentences(String(subject[subject.index(after: mark)...]))
        guard tail.count == 1, !tail[0].isQuestion else { return nil }
        let known = Set(options.isEmpty ? Array(usualNumbers) : options.map(\.number))
        let isRow = tail[0].words.allSatisfy { $0.number.map(known.contains) ?? DatePlaceWords.subjectFillers.contains($0.form) }
        let numbers = Set(tail[0].words.compactMap(\.number))
        return isRow && !numbers.isEmpty ? numbers.sorted() : nil
    }

    /// "Te są w porządku" is about all the lines above it, "to pasuje" about the one right above.
    private func speaksOfSeveral(_ text: [Sentence]) -> Bool {
        text.contains { $0.words.contains { ["te", "tych", "tymi", "oba", "obie", "obydwa", "wszystkie", "sa", "pasuja", "odpowiadaja", "these",
            "both", "all", "are", "ці"].contains($0.form) } }
    }
}
