// Hours that the words beside them tell: "five o'clock", "nine in the morning", "o 16 lub później", "to, co zaczyna się później".

extension DatePointers {
    // MARK: One hour

    /// "half past nine", "half four", "wpół do piątej": half an hour after an hour or before it.
    func halfHour(_ i: Int, _ s: Sentence) -> Moment? {
        guard ["wpol", "pol", "half"].contains(s.words[i].form), i + 1 < s.words.count else { return nil }
        if ["do", "past"].contains(s.words[i + 1].form), i + 2 < s.words.count,
            let hour = ordinals[s.words[i + 2].form] ?? s.number(at: i + 2) ?? pluralHour(i + 2, s) {
            return Moment(hour: s.words[i + 1].form == "do" ? hour - 1 : hour, minute: 30, words: i..<i + 3)
        }
        guard s.words[i].form == "half", s.markBefore[i + 1].isEmpty, let hour = cardinals[s.words[i + 1].form], (1...12).contains(hour),
            s.words[i + 1].form != "one" else { return nil }
        return Moment(hour: hour, minute: 30, words: i..<i + 2)
    }

    /// "five o'clock", "nine in the morning": an hour, though no "at" stands before it.
    func toldHour(_ i: Int, _ s: Sentence) -> Moment? {
        guard let hour = s.number(at: i), (1...12).contains(hour), i + 1 < s.words.count, s.markBefore[i + 1].isEmpty else { return nil }
        if ["oclock", "oclocks"].contains(s.words[i + 1].form) {
            let told = half(of: hour, i + 2, s)
            return Moment(hour: told?.hour ?? hour, minute: 0, words: i..<i + 2 + (told?.length ?? 0))
        }
        // "2 in the afternoon" may be the second of the list
        guard s.words[i].kind == .word || hour > highest, s.words[i + 1].form == "in", let told = half(of: hour, i + 1, s) else { return nil }
        return Moment(hour: told.hour, minute: nil, words: i..<i + 1 + told.length)
    }

    /// "pm", "in the afternoon": the hour of the day, and how many words tell it.
    func half(of hour: Int, _ i: Int, _ s: Sentence) -> (hour: Int, length: Int)? {
        if let shift = meridiem(i, s) { return (hour % 12 + shift, 1) }
        guard hour < 13, i + 2 < s.words.count, s.words[i].form == "in", s.words[i + 1].form == "the" else { return nil }
        if choice.isOne(s.words[i + 2], "morning") { return (hour % 12, 3) }
        return choice.isOne(s.words[i + 2], "afternoon") || choice.isOne(s.words[i + 2], "evening") ? (hour % 12 + 12, 3) : nil
    }

    /// "half past threes": the hour in the plural.
    func pluralHour(_ i: Int, _ s: Sentence) -> Int? {
        s.words[i].form.hasSuffix("s") ? cardinals[String(s.words[i].form.dropLast())] : nil
    }

    /// "obie siedemnaste", "both half past threes", "either of the 3.30s": both, when there are two.
    func bothHours(_ i: Int, _ s: Sentence) -> DateReference? {
        guard choice.isOne(s.words[i], "both") || s.words[i].form == "either" else { return nil }
        var at = i + 1
        while at < s.words.count, ["of", "the", "te", "o"].contains(s.words[at].form) { at += 1 }
        guard at < s.words.count, (i + 1...at).allSatisfy({ s.markBefore[$0].isEmpty }) else { return nil }
        let named = s.ordinal(at: at).flatMap { hour in
            hour.value > highest && s.words[at + hour.length - 1].form.hasSuffix("e")
                ? Moment(hour: hour.value, minute: nil, words: at..<at + hour.length) : nil
        }
        guard let hour = named ?? moment(at, s) else { return nil }
        let found = matching { self.at($0, hour) }
        return reference(found, .time, i..<hour.words.upperBound, fringe: found.count == 2 ? [] : found)
    }

    // MARK: From an hour on, or up to it

    /// "o 16 lub później", "4 pm or later", "12 albo wcześniej", "10 marca i później": that itself, and what lies beyond it.
    func openEnded(_ i: Int, _ s: Sentence) -> DateReference? {
        if let date = s.date(at: i), clearlyDate(i, date.length, s) {
            guard let open = openEnd(i + date.length, s) else { return nil }
            let day = CalendarDay(year: year(of: date.month), month: date.month, day: date.day)
            return reference(matching { open.isAfter ? $0.date >= day : $0.date <= day }, .period, i..<open.end)
        }
        guard let hour = moment(i, s) ?? hourAlone(i, s), let open = openEnd(hour.words.upperBound, s) else { return nil }
        let shift = hour.hour < 8 && !options.contains { ($0.hour ?? 24) <= hour.hour } ? 12 * 60 : 0
        return reference(hours(hour.minutes + shift + (open.isAfter ? 0 : 1), open.isAfter), .time, i..<open.end)
    }

    /// "szesnasta (i później)": no day and no number of the list.
    private func hourAlone(_ i: Int, _ s: Sentence) -> Moment? {
        let isTen = s.words[i].form == "ten" && i + 1 < s.words.count && s.words[i + 1].form == "or"
        guard let (hour, length) = isTen ? (10, 1) : hourWord(i, s), hour > highest, shapeIsHour(s.words[i + length - 1].form) || length == 2
            || !options.contains(where: { $0.day == hour }) else { return nil }
        return Moment(hour: hour, minute: nil, words: i..<i + length)
    }

    /// "lub później", "or even earlier", and where it ends.
    private func openEnd(_ i: Int, _ s: Sentence) -> (isAfter: Bool, end: Int)? {
        var at = i
        while at < s.words.count, at < i + 2, s.markBefore[at].isEmpty, at == i ? openers.contains(s.words[at].form)
            : evens.contains(s.words[at].form) { at += 1 }
        guard at > i, at < s.words.count, s.markBefore[at].isEmpty else { return nil }
        let isAfter = laterHours.contains(s.words[at].form)
        guard isAfter || earlierHours.contains(s.words[at].form), !isCompared(at + 1, s) else { return nil }
        // "o 16 i później muszę wyjść" goes on with something else
        let isEnd = at + 1 >= s.words.count || !s.markBefore[at + 1].isEmpty
        guard isEnd || !ands.contains(s.words[i].form) && !thens.contains(s.words[at].form)
            || DateHourWords.behindOpen.anyBegins(s.words[at + 1].form) else { return nil }
        return (isAfter, at + 1)
    }

    private func isCompared(_ i: Int, _ s: Sentence) -> Bool {
        i < s.words.count && s.markBefore[i].isEmpty && (["niz", "jak", "than", "o", "po"].contains(s.words[i].form) || s.number(at: i) != nil)
    }

    /// "pracuję do 15, więc tylko to, co zaczyna się później": beyond the hour named last.
    func startsLater(_ i: Int, _ s: Sentence) -> DateReference? {
        let isAfter = laterHours.contains(s.words[i].form)
        guard isAfter || earlierHours.contains(s.words[i].form), !isCompared(i + 1, s),
            s.words[max(0, i - 3)..<i].contains(where: { DateHourWords.starting.contains($0.form) })
                || i > 0 && everythings.contains(s.words[i - 1].form) && !["after", "before"].contains(s.words[i].form),
            let minutes = lastHour(before: i, s) else { return nil }
        return reference(hours(minutes, isAfter), .time, i..<i + 1, fringe: matching { $0.hour.map { $0 * 60 } == minutes - $0.minute })
    }
}

/// "kończę o 16, więc wszystko później"
private let everythings: Set<String> = ["wszystko", "cokolwiek", "anything", "everything"]
private let openers: Set<String> = ["i", "lub", "albo", "oraz", "czy", "badz", "and", "or", "або", "чи", "і"]
private let ands: Set<String> = ["i", "oraz", "and", "і"]
private let thens: Set<String> = ["potem", "after", "afterwards", "before"]
private let evens: Set<String> = ["nawet", "even", "i", "tez", "troche"]
private let laterHours: Set<String> = ["pozniej", "potem", "later", "after", "afterwards", "onwards", "пізніше"]
private let earlierHours: Set<String> = ["wczesniej", "earlier", "before", "sooner", "раніше"]
