// One sentence, word by word, into segments: "wtorek tak, czwartek nie" has two.

/// Collects the segments of one sentence, word by word.
struct PollCutter {
    let sentence: Sentence
    let phrases: [Int: Finding]
    var consumed = Set<Int>()
    var segments: [PollSegment] = []
    var current = PollSegment(link: .start, words: 0..<0)
    /// "nie" waits for the word that it turns round.
    var pendingNot = false
    /// "pozdrawiam z trasy": what follows is no more than a greeting.
    var isGreeting = false
    /// The writer answers for somebody else: "Przekazuję odpowiedź księdza proboszcza".
    var isDelegate = false
    /// "a", "i" and "no" are other words in English.
    let isEnglish: Bool

    init(sentence: Sentence, phrases: [Int: Finding]) {
        self.sentence = sentence
        self.phrases = phrases
        isEnglish = sentence.words.contains { PollTurns.englishWordsOnly.contains($0.form) }
        for finding in phrases.values { consumed.formUnion(finding.words.dropFirst()) }
    }

    // MARK: Cutting

    mutating func cut(_ link: PollSegment.Link, at i: Int) {
        settleNot()
        let isEmpty = !current.names && current.verdict == nil && current.flags.isEmpty && current.unknown == 0
        guard isEmpty else {
            segments.append(current)
            current = PollSegment(link: link, words: i..<i)
            return
        }
        current.opensAnew = current.opensAnew || link == .ifOnly && (current.link == .but || segments.isEmpty)
        // ", a jeśli …": the conjunction that says more stays
        if [.start, .comma, .and, .or, .then].contains(current.link) && link != .comma || link == .ifOnly { current.link = link }
        if [.concludes, .because].contains(link), current.link == .but { current.link = link }
    }

    mutating func mark(before i: Int) {
        let mark = sentence.markBefore[i]
        if mark == ",", isRelative(i) { return }
        if mark == "," || mark == "(" || mark == ")" || mark == "/" && current.names && !PollTurns.verdictWords.contains(sentence.words[i].form) {
            cut(.comma, at: i)
            if mark == "(" { current.opener = mark }
        }
        if mark == ".", i > 0, sentence.words[i - 1].number != nil, sentence.words[i].number != nil, sentence.words[i].spaced,
            current.names { cut(.but, at: i) }
        if i > 0, sentence.words[i - 1].kind == .emoji, PollTurns.smileys.contains(sentence.words[i - 1].form) { cut(.but, at: i) }
        if mark == ".", endsInShort(i) { cut(.but, at: i) }
        leaveException(at: i)
        if mark == "&", current.names { cut(.and, at: i) }
        if mark == ">", current.names { cut(.comma, at: i) }  // "2 > 4 > 1"
        if mark == "[" || mark == "]" { current.flags.insert(.boxed) }
    }

    /// A "nie" that nothing followed denies what was named: "3 nie".
    mutating func settleNot() {
        guard pendingNot else { return }
        pendingNot = false
        judge(.bad)
    }

    mutating func judge(_ verdict: PollSegment.Verdict, at i: Int? = nil) {
        // "z uwagi na posiedzenie 4 lutego możliwe są …": the reason ends where the verdict begins
        if let i, current.isNominal, current.names || current.verdict == .bad, verdict == .good
            || current.verdict == .bad && DateRemarkWords.denyingVerbs.anyBegins(sentence.words[i].form) {
            segments.append(current)
            current = PollSegment(link: .but, words: i..<i)
        }
        if current.verdict == nil { current.verdictFirst = !current.names }
        if current.verdict != .bad { current.verdict = verdict }
    }

    /// "1 tak 2 nie": a date behind a finished verdict begins the next segment.
    mutating func beginAnew(at i: Int) {
        guard current.names else { return }
        if pendingNot {
            if current.verdict == nil { judge(.bad); pendingNot = false }
        } else if current.verdict == nil && current.unknownBehind > 0, isVerdictAhead(i) {
            // "3 - X 4 - OK"
        } else if current.verdict == nil || current.verdictFirst || !isVerdictAhead(i) && !isListItem(i) { return }
        segments.append(current)
        current = PollSegment(link: .comma, words: i..<i)
    }

    /// "1. tak 2. wywiadówka": the next number of a list.
    private func isListItem(_ i: Int) -> Bool {
        sentence.words[i].kind == .number && i + 1 < sentence.words.count && [".", ")", ":"].contains(sentence.markBefore[i + 1])
            && sentence.words[i + 1].spaced && sentence.words[i + 1].number == nil
    }

    private func isVerdictAhead(_ i: Int) -> Bool {
        for k in i..<min(i + 5, sentence.words.count) {
            if k > i, sentence.markBefore[k] == "," { return false }
            if PollTurns.denials.contains(sentence.words[k].form) || sentence.words[k].form == "x" { return true }
            guard let meaning = phrases[k]?.meaning else { continue }
            if ["good", "bad", "weakbad"].contains(meaning) { return true }
            if PollTurns.linkOfMeaning[meaning] != nil { return false }
        }
        return false
    }

    /// What the sentence has named so far.
    func named(_ pointers: DatePointers) -> [DateReference] {
        (segments + [current]).flatMap { $0.references + $0.bare.map(pointers.early) }
    }

    // MARK: Taking words

    mutating func take(_ phrase: Finding, at i: Int) {
        mark(before: i)
        if let link = PollTurns.linkOfMeaning[phrase.meaning] {
            guard take(link, phrase, at: i) else { return }
        } else if let flag = PollTurns.flagOfMeaning[phrase.meaning] { take(flag, at: i) } else {
            switch phrase.meaning {
            case "stand":
                current.flags.insert(.stand)
                judge(.good)
            case "bad" where fallsOn(phrase, at: i): break
            case "good" where phrase.words.count == 2 && sentence.words[phrase.last].form == "za" && !endsClause(phrase.last + 1)
                && !isForDate(phrase.last + 1):
                current.flags.insert(.weakBad)  // "jestem za ladą"
                current.unknown += 1
            case "event": takeEvent(at: i)
            case "strike":
                current.flags.insert(.strike)
                judge(pendingNot ? .good : .bad, at: i)
                pendingNot = false
            case "good", "bad":
                judge(pendingNot ? .bad : phrase.meaning == "good" ? .good : .bad, at: i)
                pendingNot = false
            case "except": takeExcept(phrase, at: i)
            case "skip" where exceptsWhatFollows(phrase): takeExcept(phrase, at: i)
            case "then": takeThen(at: i)
            case "leftover": takeLeftover(at: i)
            case "instead":
                cut(.comma, at: i)
                current.flags.insert(.instead)
            case "scrap":
                segments = []
                current = PollSegment(link: .start, words: i..<i)
                current.takesBack = true
                pendingNot = false
            default: break
            }
        }
        current.words = current.words.lowerBound..<i + 1
    }

    /// A conjunction; false where the word joins nothing.
    private mutating func take(_ link: PollSegment.Link, _ phrase: Finding, at i: Int) -> Bool {
        let isPronoun = i > 0 && sentence.words[i].text == "I" && i + 1 < sentence.words.count && sentence.words[i + 1].kind == .word
        if isEnglish, sentence.words[i].form == "a" { return false }
        // "o ile wczoraj pasowały mi 1 i 3, o tyle dziś …" sets one beside the other
        if link == .ifOnly, sentence.words[i].form == "o", sentence.words[i...].contains(where: { $0.form == "tyle" }) { return false }
        // "3 jednak nie", "poniedziałek jednak odpada"
        if sentence.words[i].form == "jednak", current.names, current.verdict == nil, sentence.markBefore[i].isEmpty,
            isVerdictAhead(i + 1) { return false }
        if link == .ifOnly, isExceptionalDate(i, phrase) { cut(.and, at: i); return false }
        if isPronoun { current.isOwn = true } else { cut(link, at: i) }
        if current.link == link { current.opener = sentence.words[i].form }
        if link == .because, phrase.words.count > 1, sentence.words[phrase.last].form != "ze" { current.isNominal = true }
        if ["ani", "nor"].contains(sentence.words[i].form) { pendingNot = true }
        return true
    }

    private mutating func take(_ flag: PollSegment.Flag, at i: Int) {
        if flag == .past { current.isReport = true }
        if flag == .hedge { current.isMildlyHedged = !current.has(.hedge) && DateRemarkWords.mildDoubts.contains(sentence.words[i].form) }
        switch flag {
        case .hedge where !current.names:
            current.flags.insert(.hedge)
            current.verdictFirst = true
        case .all where pendingNot: current.flags.insert(.hedge)  // "nie wszystkie"
        case .rest where turnsToRest(i): cut(.comma, at: i); current.flags.insert(.rest)
        case .only where current.deniesDate && current.names: cut(.but, at: i); current.flags.insert(.only)  // "nie 3 tylko 4"
        case .past where !current.names && PollTurns.earlierWords.contains(sentence.words[i].form) && segments.contains(where: \.names):
            current.flags.formUnion([.limit, .later])  // "od 20 mnie nie ma, wcześniej mogę zawsze"
        case .limit where !current.names && PollTurns.laterWords.contains(sentence.words[i].form): current.flags.formUnion([.limit, .later])
        default: current.flags.insert(flag)
        }
        if [.all, .none].contains(flag) { pendingNot = false }
    }

    private mutating func takeExcept(_ phrase: Finding, at i: Int) {
        pendingNot = false
        if current.names || current.verdict != nil || !current.flags.isEmpty || current.unknown > 0 { cut(.comma, at: i) }
        current.flags.insert(.except)
    }

    /// "przed południem lub w południe: 2 oraz 4": the numbers explain what stands before them.
    private func explains(_ pointer: Pointer, at i: Int) -> Bool {
        let at = i > 0 && ["the", "nr", "numer", "numery"].contains(sentence.words[i - 1].form) ? i - 1 : i
        guard sentence.markBefore[at] == ":" || isSpacedDash(at), current.bare.isEmpty, !current.references.isEmpty,
            current.references.allSatisfy({ $0.side != .identity }) else { return false }
        if case .bare = pointer { return true }
        if case .reference(let found) = pointer { return found.side == .identity }
        return false
    }

    /// "co drugi, licząc od pierwszego: 1, 3, 5": numbers behind the colon of what we don't read begin anew.
    private func headsRow(_ pointer: Pointer, at i: Int) -> Bool {
        if case .bare = pointer { return sentence.markBefore[i] == ":" && current.names && current.unknown > 0 && current.verdict == nil }
        return false
    }

    /// ": numer cztery".
    private func isNumbered(_ pointer: Pointer) -> Bool {
        if case .bare(let number) = pointer { number.shape == .listed } else { false }
    }

    private func isSpacedDash(_ i: Int) -> Bool { ["-", "–", "—"].contains(sentence.markBefore[i]) && sentence.words[i].spaced }

    mutating func take(_ pointer: Pointer, at i: Int) {
        mark(before: i)
        if explains(pointer, at: i) || headsRow(pointer, at: i) { cut(.thatIs, at: i) }
        if case .other = pointer { return }
        if takeLikeness(pointer, at: i) { return }
        beginAnew(at: i)
        if current.takesBack, current.names, sentence.words[i - 1].form == "na" { (current.references, current.bare) = ([], []) }  // "z 2 na 3"
        if current.has(.instead), current.names { cut(.but, at: i) }  // "zamiast dwójki proszę trójkę"
        if deniesRow(at: i) { judge(.bad); current.isHeading = true }
        if !current.names, sentence.markBefore[i] == ":" || isNumbered(pointer) && i > 0 && sentence.markBefore[i - 1] == ":" {
            current.unknownBefore = current.unknown
        }
        if !current.names, current.verdict != nil || pendingNot, sentence.markBefore[i] == ":" || isSpacedDash(i) { current.isHeading = true }
        if pendingNot {
            pendingNot = false
            current.deniesDate = true
            judge(.bad)
        }
        if !current.names, i > 1, sentence.words[i - 2].form == "co", sentence.words[i - 1].form == "do" { current.isTopic = true }
        if !current.names, i > 0, demonstratives.contains(sentence.words[i - 1].form) { current.isPointed = true }
        if sentence.words[max(0, i - 2)..<i].contains(where: { $0.form == "dopiero" }), !pendingNot { current.isFromOn = true }
        if !current.names, i > 0, ["w", "we", "na", "on", "у", "в"].contains(sentence.words[i - 1].form) { current.hasPreposition = true }
        switch pointer {
        case .reference(let found):
            if found.side == .time, current.references.isEmpty { current.countOfHours = sentence.countAhead(of: i) }
            current.references.append(found)
            if found.isAway { current.flags.insert(.weakBad) }
        case .bare(let number): current.bare.append(number)
        case .other: break
        }
        current.words = current.words.lowerBound..<i + pointer.length
    }

    /// "3 na 100 %, 4 na 50 %": sure, out, or open.
    mutating func take(percent: Int, at i: Int) {
        if percent == 0 { judge(.bad) } else if percent < 75 || pendingNot { current.flags.insert(.hedge) } else { judge(.good) }
        pendingNot = false
        current.words = current.words.lowerBound..<i + 1
    }

    /// "(wolę 3) niż 2".
    mutating func takeLesser(at i: Int) {
        cut(.comma, at: i)
        current.flags.insert(.instead)
        current.words = current.words.lowerBound..<i + 1
    }

    mutating func takeWord(at i: Int) {
        mark(before: i)
        let token = sentence.words[i]
        if asksOthers(i) { cut(.ifOnly, at: i) }
        if ["ze", "that", "iz"].contains(token.form), current.words.isEmpty || current.words.upperBound == i && !current.names
            && current.unknown == 0 && current.flags.isEmpty && current.verdict == nil { current.isReported = true }
        if current.has(.all), !current.names, PollTurns.limitingWords.contains(token.form) { current.flags.insert(.limit) }
        if ["tez", "rowniez", "takze", "also", "too", "також"].contains(token.form) { current.flags.insert(.same) }
        if ["dzwon", "zadzwon", "telefon", "oddzwon"].anyBegins(token.form) { current.flags.insert(.past) }
        if isUnreadLimit(i) { current.hasUnreadLimit = true }
        if PollTurns.firstPersons.contains(token.form) { current.isOwn = true }
        if PollTurns.togetherWords.contains(token.form) { current.isShared = true }
        if token.form == "no", !isEnglish, i + 1 < sentence.words.count, sentence.markBefore[i + 1].isEmpty,
            PollTurns.afterPolishNo.contains(sentence.words[i + 1].form) {
            current.words = current.words.lowerBound..<i + 1
            return
        }
        if token.form == "x", current.names, current.verdict == nil, segments.contains(where: { $0.verdict == .good }) { judge(.bad) }  // "1 OK 2 X"
        if isStepToDate(i) { current.words = current.words.lowerBound..<i + 1; return }
        if excludes(i) {
            if current.names || current.verdict != nil || !current.flags.isEmpty || current.unknown > 0 { cut(.comma, at: i) }
            current.flags.insert(.except)
        } else if PollTurns.denials.contains(token.form) {
            settleNot()
            pendingNot = true
        } else if !isDelegate, isOther(i) {
            current.flags.insert(.other)
        } else if isOwnPast(token) {
            settleNot()
            current.flags.insert(.past)
            if PollTurns.suppositions.anyBegins(token.form) { current.isReport = true }
        } else if PollTurns.greetings.contains(token.form) {
            isGreeting = true
        } else if !isGreeting, !isWhenOnDate(i), !isCompany(i), token.kind == .word, !pollFillers.contains(token.form),
            !token.isCapitalised || i == 0 || isBehindSpan(i) {
            noteUnknown(token)
        }
        current.words = current.words.lowerBound..<i + 1
    }

    mutating func finished() -> [PollSegment] {
        settleNot()
        segments.append(current)
        return segments
    }
}
