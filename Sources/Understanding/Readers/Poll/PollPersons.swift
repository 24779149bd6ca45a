// Single words of a sentence about dates: who is spoken of, what was, and what a preposition hides: "mężowi pasuje wtorek", "w piątek byłam".

extension PollCutter {
    /// "te, które są rano", "biorę każdy, który startuje przed 14": the comma is no more than spelling.
    func isRelative(_ i: Int) -> Bool {
        guard !pendingNot, PollTurns.relatives.contains(sentence.words[i].form) else { return false }
        if sentence.words[i].form == "co", i + 1 < sentence.words.count, sentence.words[i + 1].form == "do", isForDate(i + 2) {
            return false  // "co do pierwszego"
        }
        if current.verdict == nil { return true }
        return current.verdict == .good && !current.names && i > 0 && PollTurns.beforeRelatives.contains(sentence.words[i - 1].form)
            && sentence.words[i].form != "kiedy" && sentence.words[i].form != "gdy"
    }

    /// "No chyba że sobota, …": one date more, and no condition.
    func isExceptionalDate(_ i: Int, _ phrase: Finding) -> Bool {
        guard sentence.words[i].form == "chyba", i < 2 else { return false }
        var at = phrase.last + 1
        if at < sentence.words.count, ["w", "we", "ta", "ten", "te"].contains(sentence.words[at].form) { at += 1 }
        guard isForDate(at) else { return false }
        return at + 1 >= sentence.words.count || !sentence.markBefore[at + 1].isEmpty
    }

    /// "każdy, co wypada po szesnastej": when it is, and no denial.
    func fallsOn(_ phrase: Finding, at i: Int) -> Bool {
        phrase.words.count == 1 && sentence.words[i].form.hasPrefix("wypada") && i + 1 < sentence.words.count
            && ["po", "przed", "od", "w", "we", "o", "rano", "wieczorem", "popoludniu"].contains(sentence.words[i + 1].form)
    }

    /// "co do trzeciego, jestem za".
    func endsClause(_ i: Int) -> Bool { i >= sentence.words.count || !sentence.markBefore[i].isEmpty }

    /// "jestem za piątkiem", "jestem za 3": a date or what stands for one.
    func isForDate(_ i: Int) -> Bool {
        guard i < sentence.words.count else { return false }
        let word = sentence.words[i]
        return word.kind == .number || weekdays[word.form] != nil || cardinals[word.form] != nil || ordinals[word.form] != nil
            || ["tym", "termin", "opcj", "propozycj", "wariant", "dat", "numer", "nr", "kazd", "wszystk", "the", "last", "first", "ostatni", "reszt",
                "pozostal", "innych"]
            .anyBegins(word.form)
    }

    /// "prócz tego rannego", "oprócz tego piątku", "poza tym ostatnim": no "besides".
    func exceptsWhatFollows(_ phrase: Finding) -> Bool {
        let next = phrase.last + 1
        guard ["poza", "oprocz", "procz"].contains(sentence.words[phrase.first].form), sentence.words.indices.contains(next),
            sentence.markBefore[next].isEmpty else { return false }
        let form = sentence.words[next].form, isDate = weekdays[form] != nil || ordinals[form] != nil || sentence.words[next].kind == .number
            || ["rann", "porann", "wieczorn", "popolud", "ostatni", "najpozniej", "najwczesniej"].anyBegins(form)
        return isDate && (sentence.words[phrase.last].form == "tego" || form.hasSuffix("em") || form.hasSuffix("ym") || form.hasSuffix("im"))
    }

    /// "od 5 do 15 sierpnia Chorwacja", "potem Tunezja": where the writer is in those days, and no name.
    func isBehindSpan(_ i: Int) -> Bool {
        guard current.verdict == nil, let last = current.references.last, last.words.upperBound == i, last.words.count > 2 || last.isThen,
            firstNames[sentence.words[i].form] == nil else { return false }
        return last.side == .identity || last.side == .period
    }

    /// "15.06 – wcześniej jestem na plenerze": what lies before or behind a date is not of that date.
    mutating func turn(at i: Int) {
        if current.names, ["-", "–", "—"].contains(sentence.markBefore[i]) { cut(.comma, at: i) }
    }

    /// "sobota ok. Piątek nie", "pon i wt. Wieczorem nie": the full stop of a short word ends the sentence too.
    func endsInShort(_ i: Int) -> Bool {
        guard i > 0, sentence.words[i].number == nil else { return false }
        let before = sentence.words[i - 1].form
        return before == "ok" || weekdays[before] != nil && before.count < 4 && sentence.words[i].isCapitalised
            && weekdays[sentence.words[i].form] == nil
    }

    /// "1 i 3 – na resztę nie mam z kim zostawić sklepu": the rest is none of what was named.
    func turnsToRest(_ i: Int) -> Bool {
        current.names && (current.verdict != nil || ["-", "–", "—"].contains(sentence.markBefore[i]))
    }

    /// "3 maja po defiladzie", "13-go po rozpoczęciu roku": when on that day.
    func isWhenOnDate(_ i: Int) -> Bool {
        guard i > 1, sentence.words[i - 1].form == "po", sentence.markBefore[i].isEmpty, sentence.markBefore[i - 1].isEmpty,
            let last = current.references.last, last.words.upperBound == i - 1, last.words.count > 1 else { return false }
        return last.side == .identity && !last.set.isEmpty
    }

    /// "Everything but 5 – I work that day": what follows the exception is why.
    mutating func leaveException(at i: Int) {
        guard current.has(.except), current.names, ["-", "–", "—"].contains(sentence.markBefore[i]), sentence.words[i].spaced,
            sentence.words[i].number == nil else { return }
        cut(.because, at: i)
    }

    /// "3, następnie 1, a na samym końcu 5": the order of the wishes, right ahead of the next date.
    func isStepToDate(_ i: Int) -> Bool {
        let form = sentence.words[i].form
        if ["samym", "sam"].contains(form), i + 1 < sentence.words.count { return ["koncu", "koniec"].contains(sentence.words[i + 1].form) }
        guard RankWords.steps.contains(form), i + 1 < sentence.words.count, sentence.markBefore[i + 1].isEmpty || sentence.markBefore[i + 1] == ":"
            else { return false }
        if ["koncu", "koniec", "ostatku"].contains(form), i == 0 || !["na", "samym", "sam"].contains(sentence.words[i - 1].form) { return false }
        let at = ["w", "we", "the", "ta", "ten"].contains(sentence.words[i + 1].form) ? i + 2 : i + 1
        return segments.contains(where: \.names) && isForDate(at)
    }

    /// A sign ends what it stands behind.
    mutating func judge(sign: Bool, at i: Int) {
        judge(sign ? .good : .bad)
        segments.append(current)
        current = PollSegment(link: .comma, words: i..<i)
    }

    /// "po żniwach", "przed urlopem szefowej": a noun that tells a time, and not which.
    func isUnreadLimit(_ i: Int) -> Bool {
        guard ["po", "przed", "after", "before"].contains(sentence.words[i].form), i + 1 < sentence.words.count, sentence.markBefore[i + 1].isEmpty
            else { return false }
        let next = sentence.words[i + 1]
        return next.kind == .word && next.form.count > 3 && !PollTurns.afterLimits.contains(next.form)
    }

    /// "mąż", "Ewa może", "dyrektor", "pan Nowak": somebody who is not the writer.
    func isOther(_ i: Int) -> Bool {
        let form = sentence.words[i].form, next = i + 1 < sentence.words.count ? sentence.words[i + 1] : nil
        if PollTurns.kin.contains(form), !isCompanion(i) { return true }
        if firstNames[form] != nil, let next, saying.contains(next.form) { return true }
        if isNarrowedFor(i) || isNamedStranger(i) || isSetApart(i) || ["jemu", "йому"].contains(form) { return true }
        if PollTurns.officials.contains(form), i == 0 || !["jako", "panie", "pani", "as"].contains(sentence.words[i - 1].form),
            sentence.words.count > 3 { return true }
        if PollTurns.thirdPersons.contains(form), !isAddressed(i), let next, next.isCapitalised,
            i > 0 || !["o", "u", "e"].contains(String(next.form.suffix(1))) {
            return true
        }
        if ["niej", "niego", "nich"].contains(form), i > 0, sentence.words[i - 1].form == "u" { return true }
        return wantsForAnother(i)
    }

    /// "Zosia tylko w środę", "Zofia Kos może wyłącznie w środę", "dla Zosi tylko środa".
    private func isNarrowedFor(_ i: Int) -> Bool {
        guard let name = firstNames[sentence.words[i].form], sentence.words[i].isCapitalised else { return false }
        let isFor = i > 0 && ["dla", "u", "for"].contains(sentence.words[i - 1].form)
        guard name.isNominative || isFor else { return false }
        var next = i + 1
        if next < sentence.words.count, sentence.words[next].isCapitalised, sentence.words[next].keys.isEmpty { next += 1 }
        return next < sentence.words.count && sentence.markBefore[i + 1].isEmpty && sentence.markBefore[next].isEmpty
            && (narrowing.contains(sentence.words[next].form) || next > i + 1 && saying.contains(sentence.words[next].form))
    }

    /// "Szanowna Pani Dyrektor".
    func isAddressed(_ i: Int) -> Bool {
        i > 0 && i < 4 && ["szanown", "drog", "kochan"].anyBegins(sentence.words[i - 1].form)
    }

    /// "z mężem", "z moim mężem".
    func isCompanion(_ i: Int) -> Bool {
        sentence.words[max(0, i - 2)..<i].contains { PollTurns.beforeCompanions.contains($0.form) }
    }

    /// "Żaden z 1, 2, 3", "none of 2 and 4": the whole row is denied.
    func deniesRow(at i: Int) -> Bool {
        current.has(.none) && !current.names && current.verdict != .good
            && sentence.words[max(0, i - 3)..<i].contains { DateRemarkWords.beforeRow.contains($0.form) }
    }

    /// "Wolę czwartek niż środę", "rather 3 than 2": what is liked less is not chosen, and not refused either. Where its date stands.
    func lesser(at i: Int) -> Int? {
        let form = sentence.words[i].form
        guard DateRemarkWords.beforeLesser.contains(form), !(consumed.contains(i) && phrases[i] == nil),
            (segments + [current]).contains(where: \.names) else { return nil }
        let next = i + 1 < sentence.words.count && ["w", "we", "na", "ten", "ta", "the", "on"].contains(sentence.words[i + 1].form) ? i + 2 : i + 1
        guard next < sentence.words.count, !isWelcomedToo(next) else { return nil }
        // "I prefer Thursday to Wednesday": but "2 to 5" is a row
        let preferring = form == "to" || form == "over" ? ["prefer"] : DateRemarkWords.preferring
        if form == "to", i > 0, let before = sentence.words[i - 1].number, let behind = sentence.words[next].number, before < behind { return nil }
        return sentence.words[..<i].contains { word in preferring.anyBegins(word.form) } ? next : nil
    }

    /// "4 bardziej niż 1, ale jak trzeba to i 1", "prędzej pierwszy niż drugi, ale oba ujdą".
    private func isWelcomedToo(_ i: Int) -> Bool {
        sentence.words[(i + 1)...].contains { $0.form == sentence.words[i].form || DateRemarkWords.both.contains($0.form) }
    }

    /// "My z mężem 1 i 2": who comes along says nothing of the dates.
    func isCompany(_ i: Int) -> Bool {
        segments.isEmpty && !current.names && DateRemarkWords.company.contains(sentence.words[i].form)
            && sentence.words[max(0, i - 2)..<i].contains { ["z", "ze", "with"].contains($0.form) }
    }

    /// "bez piątku", "bar the Friday".
    func excludes(_ i: Int) -> Bool {
        guard i + 1 < sentence.words.count else { return false }
        let next = sentence.words[i + 1], isPlace = PollTurns.isPlace(next)
        return sentence.words[i].form == "bez" && isPlace || sentence.words[i].form == "bar" && isEnglish && (next.form == "the" || isPlace)
    }

    /// "2, a jak reszcie nie leży, to 5": a condition that others set.
    func asksOthers(_ i: Int) -> Bool {
        guard ["jak", "jakby"].contains(sentence.words[i].form), i + 2 < sentence.words.count, !consumed.contains(i) else { return false }
        let isDenied = sentence.words[(i + 2)...].prefix(2).contains { $0.form == "nie" }
        return isDenied && otherPeople.contains(sentence.words[i + 1].form)
    }

    /// "Wójtowa podobno woli jedynkę": a subject that is neither the writer nor their institution.
    func wantsForAnother(_ i: Int) -> Bool {
        PollTurns.thirdPersonVerbs.contains(sentence.words[i].form)
            && !sentence.words[..<i].contains { word in PollTurns.institutionWords.anyBegins(word.form) }
            && !(i + 1 < sentence.words.count && ["bym", "m"].contains(sentence.words[i + 1].form))
    }

    /// "dawałem 2 i 3", "wahałam się": what was, not what is.
    func isOwnPast(_ token: Token) -> Bool {
        token.kind == .word && token.form.count > 5 && ["alem", "alam", "ilem", "ilam", "ylem", "ylam", "elismy", "alismy", "ilismy", "alysmy",
            "ilysmy"].anyEnds(token.form)
    }

    func isOwnVerb(_ token: Token) -> Bool { ["am", "em", "e", "my", "ac", "ec", "ic", "yc"].anyEnds(token.form)
        && !token.form.hasSuffix("nie") }

    /// An adjective turned round that we don't know: "nieosiągalny", "niepewna".
    func isDenied(_ token: Token) -> Bool {
        token.form.hasPrefix("nie") && token.form.count > 7 && ["y", "a", "e", "i"].anyEnds(token.form) && token.keys.isEmpty
    }
}

extension Sentence {
    /// "te dwa po 16", "oba te wieczorne", "dwa terminy o 16.30": how many dates an hour tells.
    func countAhead(of i: Int) -> Int? {
        // "two five o'clock slots", "dwa o 16.30"; "nine o'clock" is an hour
        if words[i].kind == .word, let n = cardinals[words[i].form], (2...6).contains(n), words[i].form != "ten", i + 1 < words.count,
            ["o", "at"].contains(words[i + 1].form) || cardinals[words[i + 1].form] != nil { return n }
        for k in (max(0, i - 3)..<i).reversed() {
            if DateRemarkWords.both.contains(words[k].form) { return 2 }
            if words[k].kind == .word, words[k].form != "ten", let n = cardinals[words[k].form], (2...6).contains(n) { return n }
            guard DateRemarkWords.besideCount.contains(words[k].form), markBefore[k + 1].isEmpty else { return nil }
        }
        return nil
    }
}

/// "Ewa może", "Marek mówi".
private let saying: Set<String> = ["moze", "woli", "moglaby", "moglby", "pasuje", "mowi", "twierdzi", "pisze", "prosi", "chce", "chcialby",
    "chcialaby", "says", "prefers", "wants"]
private let narrowing: Set<String> = ["tylko", "wylacznie", "jedynie", "only"]
private let otherPeople: Set<String> = ["reszcie", "innym", "wiekszosci", "komus", "pozostalym", "reszta", "inni", "pozostali"]
