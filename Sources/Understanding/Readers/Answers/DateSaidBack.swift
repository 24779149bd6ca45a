// The meeting's own date, said back with the answer, is no proposal: "czwartek, 10 grudnia o 17 – będę"; nor is a day that a question about something
// else names: "Czy w czwartek o 16 biblioteka będzie otwarta?"

extension Reading {
    /// A proposal that says the meeting's own date back, or asks of something else, is none.
    mutating func dropDatesSaidBack(_ answer: AnswerReading, _ source: [Sentence]) {
        guard understood.meaning.proposes, !wishes.movesMeeting, source.count == text.count else { return }
        let dated = text.indices.filter { text[$0].namesTime }
        let proposing = Set(wishes.findings.filter { $0.finding.meaning.lowercased() == "propose" }.map(\.sentence))
        // "6 kwietnia odpada. Gdyby spotkać się dzień później, …"
        guard !text.indices.contains(where: { i in
            !dated.contains(i) && text[i].words.contains { ProposalWords.isMoving($0.form) || $0.kind == .number }
        }) else { return }
        guard !dated.isEmpty, Set(dated).isSuperset(of: proposing),
            dated.allSatisfy({ isSaidBack(text[$0], $0, answer) || asksOfSomethingElse(text[$0]) }) else { return }
        (understood.meaning.proposes, understood.meaning.proposal) = (false, nil)
    }

    /// "10 grudnia o 17.00 – tak": all that is said is the date of our letter, where that is known, and a yes or a no that every other word
    /// belongs to.
    func answerWithDate(_ answer: AnswerReading, _ source: [Sentence], _ weighed: Weighed) -> Answer? {
        if source.count == 1, let bare = bareBesideDate(source[0]), isSaidBack(source[0], 0, answer) { return bare }
        guard source.count == 1, source[0].hasDate, let said = answer.answer, said != .tentative, answer.reason.isEmpty,
            weighed.likelihood(of: said) >= 0.4 || weighed.best.answer == nil || weighed.best.answer == .tentative,
            isSaidBack(source[0], 0, answer), answer.saysAll(of: source[0], at: 0, besides: source[0].wordsOfTime) else { return nil }
        return said
    }

    /// "10 grudnia o 17.00 – tak": the only word that tells no time.
    private func bareBesideDate(_ s: Sentence) -> Answer? {
        let times = s.wordsOfTime, rest = s.words.indices.filter { !times.contains($0) && s.words[$0].kind != .emoji }
        guard rest.count == 1, s.hasDate, case let form = s.words[rest[0]].form else { return nil }
        return bareWords[form] ?? (ProposalWords.agreeing.contains(form) ? .accept : nil)
    }

    /// A yes to another day than our letter's: whatever it means, it is no answer to be recorded.
    mutating func doubtOtherDate(_ answer: AnswerReading, _ source: [Sentence]) {
        // a page of thumbs up names no day
        guard understood.meaning.answer == .accept, source.count == text.count, answer.signals.count < 20 else { return }
        let yeses = answer.signals.filter { $0.side == .yes }.map { signal in
            let s = source[signal.sentence]
            return s.dates(in: s.clauses[s.clause(of: signal.finding.first)].words)
        }
        // our letter is read for it only where a yes names a day
        guard !yeses.isEmpty, yeses.allSatisfy({ !$0.isEmpty }), case let own = ownDates, !own.isEmpty,
            yeses.allSatisfy({ $0.allSatisfy { !own.contains($0) } }) else { return }
        understood.meaning.answer = nil
        doubt("answer", Answer.accept.rawValue, words.own, "podano inną datę niż w liście")
    }

    /// Days that our letter names, in its subject or text.
    private var ownDates: [MonthDay] {
        // most lines name no day
        let dated = words.quoted.split(whereSeparator: \.isNewline).filter { line in line.utf8.contains { (0x30...0x39).contains($0) } }
        let quoted = grammar.sentences(dated.joined(separator: "\n")) + grammar.sentences(words.subject)
        return quoted.flatMap { $0.dates(in: 0..<$0.words.count) }
    }

    private func isSaidBack(_ s: Sentence, _ index: Int, _ answer: AnswerReading) -> Bool {
        let dates = s.dates(in: 0..<s.words.count)
        if dates.isEmpty { return isOwnWeekday(s, index, answer) }
        let own = ownDates
        // "10 grudnia? Będę!"
        if s.isQuestion, text.count > 1, s.wordsOfTime.count == s.words.count { return own.isEmpty || dates.allSatisfy(own.contains) }
        guard !s.isQuestion, !s.words.contains(where: { ProposalWords.isMoving($0.form) }) else { return false }
        if !own.isEmpty { return dates.allSatisfy(own.contains) }
        if bareBesideDate(s) != nil { return true }
        return answer.signals.contains { $0.sentence == index && $0.side != .open && $0.strength > 1 }
    }

    /// "czwartek 17:00 pasuje", where our letter names that day.
    private func isOwnWeekday(_ s: Sentence, _ index: Int, _ answer: AnswerReading) -> Bool {
        let days = s.words.compactMap { weekdays[$0.form] }
        guard !days.isEmpty, !s.isQuestion, answer.signals.contains(where: { $0.sentence == index && $0.side != .open && $0.strength > 1 }),
            !s.words.contains(where: { ProposalWords.isMoving($0.form) }) else { return false }
        let own = grammar.sentences(words.quoted).flatMap { $0.words.compactMap { weekdays[$0.form] } }
        return days.allSatisfy(own.contains)
    }

    /// "Czy w czwartek 10 grudnia o 16:00 biblioteka będzie otwarta?": a question of a third thing, and nothing of moving or meeting.
    private func asksOfSomethingElse(_ s: Sentence) -> Bool {
        guard s.isQuestion || s.words[0].form == "czy" else { return false }
        // "Czy spotkanie 10 grudnia jest aktualne?"
        let isMoving = s.words.contains { ProposalWords.isMoving($0.form) }
        if !isMoving, s.words.contains(where: { word in ProposalWords.stillOn.anyBegins(word.form) }) {
            let own = ownDates
            return own.isEmpty || s.dates(in: 0..<s.words.count).allSatisfy(own.contains)
        }
        guard !isMoving, !s.words.contains(where: { ProposalWords.isOfMeeting($0.form) }) else { return false }
        return s.words.contains { ProposalWords.thirdPerson.contains($0.form) }
    }
}

struct MonthDay: Hashable { var day: Int, month: Int }

extension Sentence {
    func dates(in range: Range<Int>) -> [MonthDay] { range.compactMap { i in date(at: i).map { MonthDay(day: $0.day, month: $0.month) } } }

    var hasDate: Bool { words.indices.contains { date(at: $0) != nil } }

    /// A day of the week, a date or an hour stands in it.
    var namesTime: Bool {
        words.indices.contains { i in
            weekdays[words[i].form] != nil || date(at: i) != nil || clock(at: i) != nil
                || i > 0 && words[i].number != nil && ["o", "at", "godz"].contains(words[i - 1].form)
        }
    }

    /// "czwartek, 10 grudnia 2026 r., o godz. 17"
    var wordsOfTime: Set<Int> {
        Set(words.indices.filter { i in
            let form = words[i].form
            return words[i].kind == .number || weekdays[form] != nil || months[form] != nil || ProposalWords.besideTimes.contains(form)
        })
    }
}
