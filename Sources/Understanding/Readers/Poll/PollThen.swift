// "potem", "wcześniej", "późniejsze odpadają", "przed i po": dates told by their place behind or before what was named last.

extension DatePointers {
    /// The dates on one side of those named before; nil where the words are about something else, or nothing lies there.
    func thereafter(_ i: Int, _ s: Sentence, _ here: [DateReference]) -> DateReference? {
        guard !s.isQuestion, !options.isEmpty else { return nil }
        if let around = around(i, s, here) { return around }
        guard let (isLater, length) = thenWord(i, s) ?? sideAdjective(i, s) else { return nil }
        let before = here.filter { !$0.isThen }
        var named = before.isEmpty ? mentions : before
        if length > 1, hourNouns.anyBegins(s.words[i + length - 1].form) { named.removeAll { $0.side != .time } }
        guard let last = named.last(where: { !$0.isLost && $0.rank == nil }) else { return nil }
        guard let found = beyond(last, named, isLater, anchor(before: i, s)), !found.isEmpty, found.count < options.count else { return nil }
        var reference = reference(found, last.side == .time ? .time : .period, i..<i + length, broad: true)
        if last.side == .identity, !last.fringe.isEmpty, last.fringe.isDisjoint(with: last.set) {
            var other = last
            other.set = last.fringe
            let row = named.filter { $0.words != last.words } + [other]
            if let found = beyond(other, row, isLater, nil) { reference.fringe = found.symmetricDifference(reference.set) }
            reference.set.formUnion(reference.fringe)
        }
        (reference.isLimit, reference.isThen) = (true, true)
        return reference
    }

    /// A bare number as it looks before the whole message is known.
    func early(_ number: BareNumber) -> DateReference {
        var found = reference(matching { number.value > highest ? $0.day == number.value : $0.number == number.value }, .identity, number.words)
        // "trzeciego": the third of the month, or of the list
        if number.shape == .genitive, number.value <= highest { found.fringe = matching { $0.day == number.value } }
        return found
    }

    // MARK: The words

    /// "potem", "wcześniej" at the beginning of what is said, and about the dates themselves.
    private func thenWord(_ i: Int, _ s: Sentence) -> (isLater: Bool, length: Int)? {
        if let pointed = thenPointed(i, s) { return pointed }
        let word = s.words[i].form, isLater = laterWords.contains(word)
        guard isLater || earlierWords.contains(word) else { return nil }
        let opens = i == 0 || !s.markBefore[i].isEmpty && s.markBefore[i] != "/" || clauseOpeners.contains(s.words[i - 1].form)
        let isStretch = s.words[i...].indices.contains { ["do", "until", "till"].contains(s.words[$0].form) && s.date(at: $0 + 1) != nil }
        guard opens, !isStretch, !s.words[i...].contains(where: { homecomings.contains($0.form) }) else { return nil }
        guard i + 1 < s.words.count, s.markBefore[i + 1].isEmpty else { return (isLater, 1) }
        let next = s.words[i + 1]
        if next.number != nil || ordinals[next.form] != nil || weekdays[next.form] != nil || DateRemarkWords.notBehindThen.contains(next.form) {
            return nil
        }
        let isPast = next.form.count > 5 && endingsOfPast.anyEnds(next.form)
        return isPast || DateRemarkWords.repliesOfLater.anyBegins(next.form) ? nil : (isLater, 1)
    }

    /// "po nim", "przed nią", "do tego czasu": the same with a pronoun.
    private func thenPointed(_ i: Int, _ s: Sentence) -> (isLater: Bool, length: Int)? {
        guard i + 1 < s.words.count, i == 0 || !s.markBefore[i].isEmpty || clauseOpeners.contains(s.words[i - 1].form) else { return nil }
        let word = s.words[i].form, next = s.words[i + 1].form, third = i + 2 < s.words.count ? s.words[i + 2].form : ""
        if word == "do", ["tego", "tej"].contains(next), ["czasu", "dnia", "pory", "daty"].contains(third) { return (false, 3) }
        guard word == "po" || word == "przed", pronouns.contains(next) else { return nil }
        return (word == "po", 2)
    }

    /// "Wcześniejsze odpadają", "oba późniejsze terminy", "kolejne dni"; "wcześniejsze dwa" is a place in the list.
    private func sideAdjective(_ i: Int, _ s: Sentence) -> (isLater: Bool, length: Int)? {
        let word = s.words[i].form, isNext = ["nastepne", "kolejne", "nastepnych", "kolejnych"].contains(word)
        let isLater = isNext || ["pozniejsze", "pozniejszych", "dalsze", "later"].contains(word)
        guard isLater || ["wczesniejsze", "wczesniejszych", "earlier"].contains(word), !s.words[..<i].contains(where: \.isLeaning) else { return nil }
        let next = i + 1 < s.words.count && s.markBefore[i + 1].isEmpty ? s.words[i + 1].form : ""
        if DateRemarkWords.dates.contains(next) || hourNouns.anyBegins(next) && !next.isEmpty { return (isLater, 2) }
        guard !isNext, !["later", "earlier"].contains(word), s.number(at: i + 1) == nil else { return nil }
        return i == 0 || !s.markBefore[i].isEmpty || ["a", "i", "te", "ale", "wszystkie"].contains(s.words[i - 1].form) ? (isLater, 1) : nil
    }

    /// "30 kwietnia – 9 maja: nieobecny. Przed i po – obecny": all but the stretch.
    private func around(_ i: Int, _ s: Sentence, _ here: [DateReference]) -> DateReference? {
        let isPointed = i + 4 < s.words.count && s.words[i].form == "przed" && pronouns.contains(s.words[i + 1].form)
            && ["i", "oraz"].contains(s.words[i + 2].form) && s.words[i + 3].form == "po" && pronouns.contains(s.words[i + 4].form)
        let length = isPointed ? 5 : 3
        guard i + 2 < s.words.count, isPointed || aroundWords.contains([s.words[i].form, s.words[i + 1].form, s.words[i + 2].form]),
            isPointed || i + 3 == s.words.count || !s.markBefore[i + 3].isEmpty || DateRemarkWords.behindAround.anyBegins(s.words[i + 3].form),
            let last = (here.isEmpty ? mentions : here).last(where: { $0.side != .time && !$0.set.isEmpty })
            else { return nil }
        let days = dates(of: last.set)
        guard let first = days.min(), let end = days.max() else { return nil }
        return reference(matching { $0.date < first || $0.date > end }, .period, i..<i + length, broad: true)
    }

    // MARK: What lies there

    private func dates(of set: Set<Int>) -> [CalendarDay] { options.filter { set.contains($0.number) }.map(\.date) }

    /// What lies beyond the last of what was named; "wracam 26, wcześniej nie": the limit itself, where nothing lies beyond it.
    private func beyond(_ last: DateReference, _ named: [DateReference], _ isLater: Bool, _ day: CalendarDay?) -> Set<Int>? {
        guard last.side == .time else {
            if last.side == .weekday, weeks.count > 1, last.set.count > 1, !last.isLimit { return nil }
            let row = last.side == .identity ? named.filter { $0.side == .identity && !$0.isLost } : [last]
            var days = dates(of: row.reduce(into: []) { $0.formUnion($1.set) })
            if days.isEmpty, let day { days = [day] }  // a date that is not offered
            guard let first = days.min(), let end = days.max() else { return nil }
            let found = matching { isLater ? $0.date > end : $0.date < first }
            return found.isEmpty && (last.isLimit || last.isAway) ? last.set : found
        }
        func minutes(_ option: DateOption) -> Int? { option.hour.map { $0 * 60 + option.minute } }
        let row = named.filter { $0.side == .time && $0.isLimit == last.isLimit }
        let times = options.filter { option in row.contains { $0.set.contains(option.number) } }.compactMap(minutes)
        guard let first = times.min(), let end = times.max() else { return nil }
        var found = matching { option in minutes(option).map { isLater ? $0 > end : $0 < first } ?? false }
        let day = named.last { [.weekday, .identity].contains($0.side) && (0...2).contains(last.words.lowerBound - $0.words.upperBound) }
        if let day { found.formIntersection(day.set) }
        return found
    }
}

extension Token {
    /// "wolę", "prefer".
    fileprivate var isLeaning: Bool { ["wole", "wolim", "wolal", "wolel", "prefer", "lepiej", "lepsze"].anyBegins(form) }
}

private let laterWords: Set<String> = ["potem", "pozniej", "nastepnie", "dalej", "afterwards", "later", "thereafter", "потім", "пізніше", "далі"]
private let earlierWords: Set<String> = ["wczesniej", "przedtem", "earlier", "раніше"]
private let pronouns: Set<String> = ["nim", "nia", "niej", "nimi", "nich"]
private let clauseOpeners: Set<String> = ["i", "a", "ale", "lecz", "oraz", "lub", "albo", "and", "but", "or", "ani", "juz", "zas", "natomiast",
    "і", "та"]
private let homecomings: Set<String> = ["wracam", "wracamy", "wroce", "wrocimy", "back"]
private let endingsOfPast = ["alem", "alam", "ilem", "ilam", "ylem", "ylam", "elismy", "alismy", "ilismy", "alysmy", "ilysmy"]
private let hourNouns = ["godzin", "times", "hours", "pory"]
private let aroundWords: Set<[String]> = [["przed", "i", "po"], ["przed", "oraz", "po"], ["before", "and", "after"], ["przedtem", "i", "potem"],
    ["wczesniej", "i", "pozniej"], ["до", "і", "після"]]
