// Rows, asides and jokes: what holds for a row of numbers as a whole, and what of a sentence says nothing about dates: "1, 2, 5 – wszystkie pasują".

extension PollVerdicts {
    /// "Kolejność od najlepszego: 3, 1, 5": a row of numbers is read whole or not at all.
    func wholeRows(_ effects: [PollEffect]) -> [PollEffect] {
        var effects = effects
        for k in segments.indices.dropFirst() where effects[k] == .plus && effects[k - 1] == .unclear && segments[k].isBareMember {
            guard segments[k - 1].unknownBehind == 0, segments[k - 1].verdict == nil, segments[k - 1].flags.isEmpty,
                segments[k - 1].references.allSatisfy({ $0.side == .identity }) else { continue }
            effects[k] = .unclear
        }
        // "… 3 i ew 5": what is not understood ahead of the row may be about its last too
        for k in segments.indices.dropFirst() where effects[k] == .plus && effects[k - 1] == .unclear && [.and, .or].contains(segments[k].link) {
            guard segments[k].verdict == .good, segments[k].flags.isEmpty, segments[k].unknown == 0, segments[k - 1].unknownBehind == 0,
                segments[k - 1].verdict == nil, segments[k - 1].flags.isEmpty,
                (segments[k].references + segments[k - 1].references).allSatisfy({ $0.side == .identity && $0.words.count == 1 }) else { continue }
            effects[k] = .unclear
        }
        // "4, 2, 1 - …": what is not understood behind the last may be about them all
        for k in segments.indices.dropLast().reversed() where effects[k] == .plus && effects[k + 1] == .unclear && segments[k].verdict == nil {
            guard segments[k + 1].link == .comma, segments[k + 1].unknownBehind == segments[k + 1].unknown, own(k) == nil, segments[k].unknown == 0,
                segments[k].flags.isEmpty, (segments[k].references + segments[k + 1].references).allSatisfy({ reference in
                    reference.side == .identity && reference.words.count == 1 && reference.set.count == 1 }) else { continue }
            effects[k] = .unclear
        }
        return effects
    }

    /// "2.06 jestem już po pracy, więc tak": the bare conclusion is about the date of its premise.
    func concluded(_ k: Int) -> PollSegment.Verdict? {
        guard segments[k].names, k + 1 < segments.count, segments[k].link != .ifOnly, !segments[k].has(.hedge), !segments[k].has(.past)
            else { return nil }
        let next = segments[k + 1]
        if own(k) == .bad, segments[(k + 1)...].contains(where: { $0.has(.rest) }) { return nil }  // "2 odpada, więc niech będzie, co zostało"
        // "Do 16 mam lekcje, więc pasują mi te …"
        if next.verdict == .good, own(k) == .bad, segments[k].references.allSatisfy(\.isLimit) { return nil }
        return next.link == .concludes && !next.names && next.unknown == 0 && next.flags.isEmpty ? next.verdict : nil
    }

    /// "z bólem serca, ale dam radę", "jedynka najgorsza (ale przyjdę)": the worst still counts.
    func stillCounts(_ k: Int) -> Bool {
        guard segments[k].names, !segments[k].deniesDate, k + 1 < segments.count else { return false }
        let next = segments[k + 1]
        guard next.link == .but, next.opener != "a", !next.names, next.verdict == .good, next.unknown == 0,
            next.flags.isSubset(of: [.same]) else { return false }
        return own(k) == .bad || own(k) == nil && segments[k].unknown > 0 || segments[k].has(.hedge)
    }
}

extension PollSegment {
    /// One more number of a row, with nothing said of it.
    fileprivate var isBareMember: Bool {
        [.comma, .and, .or].contains(link) && names && verdict == nil && flags.isEmpty && unknown == 0
            && references.allSatisfy { $0.side == .identity }
    }
}

extension PollTally {
    /// "we wtorek i środę rano": whether the morning is Tuesday's too matters only when Tuesday has both.
    mutating func checkDistribution(_ segments: [PollSegment], _ effects: [PollEffect]) {
        for (k, segment) in segments.enumerated() where effects[k] == .plus || effects[k] == .minus {
            let times = segment.references.filter { $0.side == .time }
            guard times.count == 1, segment.references.count > 1 else { continue }
            for n in [k - 1, k + 1] where segments.indices.contains(n) && effects[n] == effects[k] && segments[n].references.count == 1
                && segments[n].references[0].side != .time {
                guard [.and, .or, .comma].contains(segments[max(n, k)].link), n > k
                    ? times[0].words.lowerBound < segment.references.last!.words.lowerBound
                    : times[0].words.lowerBound > segment.references[0].words.lowerBound else { continue }
                let narrower = segments[n].references[0].set.intersection(times[0].set)
                if !narrower.isEmpty, narrower != segments[n].references[0].set { doubts.append("nie wiadomo, czy pora dotyczy obu dni") }
            }
        }
    }
}

extension Sentence {
    /// "pierwszym oraz - po przełożeniu dyżuru - w piątym": what stands between dashes behind a conjunction.
    var aside: Range<Int> {
        func isDash(_ i: Int) -> Bool { ["-", "–", "—"].contains(markBefore[i]) && words[i].spaced }
        guard let first = words.indices.dropFirst().first(where: { isDash($0) && asideOpeners.contains(words[$0 - 1].form) }),
            let end = words.indices.dropFirst(first + 1).prefix(14).first(where: isDash) else { return 0..<0 }
        return first..<end
    }

    /// "trójka, a gdyby nie przeszła, to jedynka", "if that doesn't work for the others, Monday": a condition that others set, and behind which
    /// the next choice stands.
    var fallback: Range<Int>? {
        guard let first = words.indices.first(where: { conditions.contains(words[$0].form) }) else { return nil }
        let end = words.indices.dropFirst(first + 1).prefix(12).first { markBefore[$0] == "," || ["to", "then"].contains(words[$0].form) }
        guard let end, end < words.count, let denial = (first + 1..<end).first(where: { PollTurns.denials.contains(words[$0].form) })
            else { return nil }
        // "jak nie piątek, to sobota"
        if denial == first + 1, end - denial == 2, ["to", "then"].contains(words[end].form) || markBefore[end] == ",",
            PollTurns.isPlace(words[denial + 1]) { return first..<end }
        let isOwn = words[first..<end].contains { PollTurns.ownConditions.contains($0.form) || $0.text == "I" }
        let isOfOthers = words[denial..<min(denial + 4, end)].contains { word in PollTurns.othersVerbs.anyBegins(word.form) }
        return isOwn || !isOfOthers || words[(first + 1)..<end].contains { $0.kind == .number } ? nil : first..<end
    }

    /// "Pan Wójt dysponuje czasem 1 marca": the office writes of its head.
    var tellsOfOfficial: Bool {
        words.indices.contains { i in
            i > 0 && i + 1 < words.count && words[i].isCapitalised && PollTurns.thirdPersons.contains(words[i - 1].form) && words[i - 1].isCapitalised
                && PollTurns.officials.contains(words[i].form) && markBefore[i + 1].isEmpty
                    && DateRemarkWords.officialVerbs.contains(words[i + 1].form)
        }
    }

    /// "Zostaje sobota", "To zostają czwartki": the dates left over when all the others are out.
    var opensWithRemains: Bool {
        let opening = words.prefix(3).map(\.form), first = opening.first { !["to", "no", "czyli", "wiec", "zatem", "a"].contains($0) }
        return ["zostaje", "zostaja", "pozostaje", "pozostaja"].contains(first) && !words.prefix(4).contains { ["tez", "jeszcze"].contains($0.form) }
    }

    /// "No. 3 works": no denial.
    func isNo(before next: Sentence) -> Bool { words.count == 1 && words[0].form == "no" && next.words.first?.kind == .number }

    /// The writer speaks of themself.
    var isOwn: Bool {
        words.contains { PollTurns.firstPersons.contains($0.form) || PollTurns.ownConditions.contains($0.form) || $0.form == "wybieram" }
    }

    /// A wink or a laugh: the condition is a joke.
    var isJoking: Bool { words.contains { $0.kind == .emoji && jokers.contains($0.form) } }

    /// "trzy pozostałe": how many the rest are said to be.
    var countOfRest: Int? {
        words.indices.lazy.filter { words[$0].form.hasPrefix("pozosta") }.compactMap { i in
            [i - 1, i + 1].lazy.compactMap { k -> Int? in
                guard words.indices.contains(k), words[k].kind == .word, markBefore[max(k, i)].isEmpty, let n = cardinals[words[k].form], n > 1
                    else { return nil }
                return n
            }.first
        }.first
    }

    /// "Przekazuję odpowiedź …", "z sekretariatu", "uprzejmie informuję, iż Wójt …": the dates of somebody else are the answer.
    var speaksAsDelegate: Bool {
        words.indices.contains { i in
            let form = words[i].form, next = i + 1 < words.count ? words[i + 1].form : ""
            if ["sekretariatu", "sekretariat", "upowaznienia", "asystentka", "asystent"].contains(form) { return true }
            // "Piszę za niego"
            if next == "za", StandInWords.writing.contains(form), i + 2 < words.count, StandInWords.writtenFor.contains(words[i + 2].form) {
                return true
            }
            if ["przekazuje", "przesylam"].contains(form) { return ["odpowiedz", "glos", "wybor", "terminy"].contains(next) }
            return ["informuje", "informujemy", "zawiadamiam", "zawiadamiamy"].contains(form) && ["iz", "ze"].contains(next)
                && i + 2 < words.count && PollTurns.officials.contains(words[i + 2].form)
        }
    }
}

private let conditions: Set<String> = ["jesli", "jezeli", "gdyby", "jakby", "jak", "if", "якщо", "якби"]
private let asideOpeners: Set<String> = ["i", "oraz", "a", "albo", "lub", "ale", "and", "or", "but", "і", "та"]
private let jokers: Set<String> = [";)", "😉", "😂", "🤣", "😜"]
