// Neighbouring segments that speak of the same dates: "czwartek, 10 grudnia", "środa, ale ta druga", "16-go, rano lub wieczorem".

struct PollJoiner {
    let sense: NumberSense
    let pointers: DatePointers

    /// Bare numbers become references; what narrows or goes on with the date before it becomes one with it.
    func joined(_ segments: [PollSegment]) -> [PollSegment] {
        var out: [PollSegment] = []
        for var segment in withBothHours(segments) {
            if let before = out.last, let place = place(segment, among: before) {
                out[out.count - 1].references.append(place)
                join(segment, to: &out[out.count - 1])
                continue
            }
            if let before = out.last, let twin = twin(segment, of: before) { segment.references = [twin] }
            let named = segment.references
            segment.references += segment.bare.map { sense.reference($0, beside: named) }
            segment.references.sort { $0.words.lowerBound < $1.words.lowerBound }
            segment.bare = []
            segment.dropRemarks()
            dropUnknownHours(&segment)
            if let before = out.last, elaborates(segment, before) {
                for k in segment.references.indices { segment.references[k].side = before.references[0].side == .identity ? .time : .identity }
                out[out.count - 1].references += segment.references
                join(segment, to: &out[out.count - 1])
                continue
            }
            if let before = out.last, specifies(segment, before) {
                out[out.count - 1].references = segment.references
                out[out.count - 1].unknown = 0
                join(segment, to: &out[out.count - 1])
            } else if let row = narrowedRow(segment, out) {
                narrow(&out, row, by: segment)
            } else if let before = out.last, continues(segment, before)
                || segments.count == 2 && isHourFirst(segment, before) || narrows(segment, before) {
                out[out.count - 1].references += segment.references
                join(segment, to: &out[out.count - 1])
            } else {
                if let before = out.last, let day = carriedDay(segment, before) { segment.references.insert(day, at: 0) }
                out.append(segment)
            }
        }
        return withRegrets(withinPeriods(withWeeks(out)))
    }

    /// "16.04 o 17": where no date of the list tells its hour.
    private func dropUnknownHours(_ segment: inout PollSegment) {
        guard pointers.options.allSatisfy({ $0.hour == nil }), segment.references.contains(where: { $0.side != .time && !$0.set.isEmpty })
            else { return }
        segment.references.removeAll { $0.side == .time && !$0.isBroad && !$0.isLimit && $0.set.isEmpty }
    }

    /// "Piątek, niestety, nie": a verdict that a regret parts from its date.
    private func withRegrets(_ segments: [PollSegment]) -> [PollSegment] {
        var segments = segments
        for k in segments.indices.dropLast(2).reversed() where segments[k].isBareDate {
            let regret = segments[k + 1], denial = segments[k + 2]
            guard regret.link == .comma, !regret.names, regret.flags == [.weakBad], regret.unknown == 0, regret.verdict == nil,
                denial.link == .comma, !denial.names, denial.verdict == .bad, denial.unknown == 0, denial.flags.isEmpty, denial.words.count < 3
            else { continue }
            segments[k].verdict = .bad
            segments[k].words = segments[k].words.lowerBound..<denial.words.upperBound
            segments.removeSubrange(k + 1...k + 2)
        }
        return segments
    }

    /// "Styczeń tylko po robocie, czyli nie rano": mornings of January; "w lutym 3-go": the day, where the third of the list is in January.
    private func withinPeriods(_ segments: [PollSegment]) -> [PollSegment] {
        var segments = segments
        for k in segments.indices {
            func period(of n: Int) -> Set<Int>? { segments[n].references.first { $0.side == .period && !$0.isLimit && !$0.isAway }?.set }
            if k > 0, segments[k].link == .thatIs, segments[k].verdict == .bad, segments[k].references.allSatisfy({ $0.side == .time }),
                let period = period(of: k - 1) {
                for n in segments[k].references.indices { segments[k].references[n].set.formIntersection(period) }
            }
            guard let period = period(of: k) else { continue }
            for n in segments[k].references.indices where segments[k].references[n].side == .identity {
                let narrower = segments[k].references[n].set.intersection(period)
                guard !segments[k].references[n].fringe.isEmpty, !narrower.isEmpty else { continue }
                (segments[k].references[n].set, segments[k].references[n].fringe) = (narrower, [])
            }
        }
        return segments
    }

    /// "wtorek, środa, piątek w tym pierwszym tygodniu": the week behind the last of a row is that of them all.
    private func withWeeks(_ segments: [PollSegment]) -> [PollSegment] {
        func isDay(_ s: PollSegment) -> Bool { s.references.count == 1 && s.references[0].side == .weekday && !s.references[0].isBroad }
        var segments = segments
        for k in segments.indices.dropFirst() where segments[k].references.count == 2 && segments[k].references[0].side == .weekday {
            let week = segments[k].references[1]
            guard week.side == .period, !week.isLimit, !week.isAway, !week.set.isEmpty else { continue }
            var n = k
            while n > 0, [.comma, .and, .or].contains(segments[n].link), isDay(segments[n - 1]), segments[n - 1].verdict == nil,
                segments[n - 1].flags.isEmpty, !segments[n - 1].references[0].set.isDisjoint(with: week.set) {
                segments[n - 1].references.append(week)
                n -= 1
            }
        }
        return segments
    }

    /// "popołudniu, po 17": what the part of the day means.
    private func specifies(_ segment: PollSegment, _ before: PollSegment) -> Bool {
        guard segment.link == .comma, segment.verdict == nil, segment.flags.isSubset(of: [.only]), segment.unknown == 0, before.verdict != .bad,
            !before.has(.except), segment.references.count == 1, before.references.count == 1, let part = before.references.first,
            part.side == .time, part.isBroad, !part.isThen, segment.references[0].side == .time, !segment.references[0].isBroad else { return false }
        let limit = segment.references[0]
        // "z rana, 9.30" is that one morning
        return !limit.isThen && !limit.set.isEmpty && limit.set.isSubset(of: part.set) && limit.set != part.set
    }

    private func join(_ segment: PollSegment, to before: inout PollSegment) {
        before.words = before.words.lowerBound..<segment.words.upperBound
        if before.verdict == nil { (before.verdict, before.unknown) = (segment.verdict, segment.unknown) }
        before.flags.formUnion(segment.flags.subtracting([.late]))  // coming late denies nothing
    }

    /// "17:00, w środę": a sentence that is nothing but an hour and a day.
    private func isHourFirst(_ segment: PollSegment, _ before: PollSegment) -> Bool {
        guard segment.link == .comma, segment.verdict == nil, before.verdict == nil, segment.flags.isEmpty, before.flags.isEmpty,
            let hour = before.references.last, let day = segment.references.first, before.references.count == 1, segment.references.count == 1,
            hour.side == .time, !hour.isBroad, day.side == .weekday || day.side == .identity else { return false }
        return !hour.set.isDisjoint(with: day.set)
    }

    /// "3 (wtorek 16.02)": the number in other words.
    private func elaborates(_ segment: PollSegment, _ before: PollSegment) -> Bool {
        guard segment.opener == "(", segment.names, segment.verdict == nil, before.references.count == 1,
            segment.references.allSatisfy({ !$0.isLost }) else { return false }
        let sets = segment.references.map(\.set)
        let common = sets.dropFirst().reduce(sets[0]) { $0.intersection($1) }
        return !before.references[0].set.isDisjoint(with: common)
    }

    /// "czwartek, 10 grudnia, godz. 17": another side of the same date.
    private func continues(_ segment: PollSegment, _ before: PollSegment) -> Bool {
        guard segment.link == .comma, segment.names, before.names, segment.verdict == nil || before.verdict == nil, !segment.deniesDate,
            !segment.verdictFirst, !segment.has(.except), !segment.has(.rest), segment.references.count == 1,
                let side = segment.references.first?.side,
            side != .period, !before.references.contains(where: { $0.side == side }), let last = before.references.last,
            last.side != .time, last.side != .period else { return false }
        // "21 sierpnia, w sobotę": the weekday of the date
        if side == .weekday, last.side == .identity, last.words.count > 1, last.set.count == 1, segment.hasPreposition {
            return last.set.isSubset(of: segment.references[0].set)
        }
        // "1, wtorek" may be two choices; "wtorek, 16 lutego" and "wtorek, 17:00" are one
        guard side == .time || last.side == .weekday else { return false }
        // "piątek, 10 grudnia", which is a Thursday: one date that contradicts itself, and no two
        let isOneDate = side == .identity && !last.isBroad && segment.references[0].words.count == 2 && before.references.count == 1
            && !last.set.isEmpty && segment.words.count < 4
        return isOneDate || !last.set.isDisjoint(with: segment.references[0].set)
    }

    // MARK: Narrowing

    /// "w środę mogę i rano, i wieczorem": two hours of the day just named.
    private func withBothHours(_ segments: [PollSegment]) -> [PollSegment] {
        func isHour(_ s: PollSegment) -> Bool {
            [.and, .or].contains(s.link) && s.references.count == 1 && s.bare.isEmpty && s.references[0].side == .time && s.verdict == nil
        }
        var segments = segments
        for k in segments.indices.dropFirst().dropLast() where isHour(segments[k]) && isHour(segments[k + 1]) {
            let bridge = segments[..<k].lastIndex { $0.names || $0.verdict != .good || $0.unknown > 0 || !$0.flags.isEmpty }
            guard let at = bridge, segments[at].names, segments[at].verdict != .bad, segments[at].bare.isEmpty,
                let day = segments[at].references.last, segments[at].references.count == 1, day.side == .weekday || day.side == .identity,
                !day.set.isDisjoint(with: segments[k].references[0].set), !day.set.isDisjoint(with: segments[k + 1].references[0].set)
                else { continue }
            segments[at].references = []
            segments[k].references.insert(day, at: 0)
            segments[k + 1].references.insert(day, at: 0)
        }
        return segments
    }

    /// "środa 17-ego, ta wcześniejsza też": the other one of the same weekday.
    private func twin(_ segment: PollSegment, of before: PollSegment) -> DateReference? {
        guard segment.references.count == 1, segment.bare.isEmpty, let rank = segment.references[0].rank, let named = before.references.last,
            named.set.count == 1, let day = pointers.options.first(where: { named.set.contains($0.number) })?.date.weekday,
            let other = pointers.ranked(rank, among: pointers.matching { $0.date.weekday == day }), !named.set.contains(other) else { return nil }
        return DateReference(set: [other], side: .identity, words: segment.references[0].words)
    }

    /// "środa, ale ta druga", "wtorek, ten późniejszy": which of those just named.
    private func place(_ segment: PollSegment, among before: PollSegment) -> DateReference? {
        guard [.comma, .but].contains(segment.link), segment.verdict == nil, segment.flags.isSubset(of: [.only]), before.bare.isEmpty,
            before.verdict != .bad,
            let last = before.references.last, last.side != .period, segment.references.count + segment.bare.count == 1 else { return nil }
        let rank: Int
        if let number = segment.bare.first {
            guard segment.isPointed, [.masculine, .genitive, .feminine].contains(number.shape), number.value <= last.set.count else { return nil }
            rank = number.value
        } else if let own = segment.references[0].rank { rank = own } else { return nil }
        return pointers.ranked(rank, among: last.set).map { DateReference(set: [$0], side: last.side == .identity ? .time : .identity,
            words: segment.words) }
    }

    /// "wtorek, ale rano", "wtorek, ale ten kwietniowy": another side after "ale" or "ten" takes away from what was named.
    private func narrows(_ segment: PollSegment, _ before: PollSegment) -> Bool {
        guard segment.link == .but && segment.opener != "a" || segment.link == .comma && segment.isPointed, segment.verdict == nil,
            segment.unknown == 0,
            segment.flags.isSubset(of: segment.isFromOn ? [.only, .limit] : [.only]), before.verdict != .bad, !before.has(.except),
                !before.has(.hedge), segment.references.count == 1,
            before.names, !before.references.contains(where: { $0.side == segment.references[0].side }) else { return false }
        let set = before.references.reduce(into: Set<Int>()) { $0.formUnion($1.set) }
        return !set.isDisjoint(with: segment.references[0].set)
    }

    /// "wtorek lub czwartek, ale po 17": the days before it; nil where it narrows one date only, or none.
    private func narrowedRow(_ segment: PollSegment, _ before: [PollSegment]) -> Range<Int>? {
        var first = before.count - 1
        while first > 0, [.comma, .and, .or].contains(before[first].link), before[first - 1].names { first -= 1 }
        guard first < before.count - 1, segment.references.first?.side == .time, narrows(segment, before[before.count - 1])
            || before[first...].contains(where: { narrows(segment, $0) }),
            before[first...].allSatisfy({ one in
                one.verdict != .bad && !one.has(.except) && !one.has(.hedge) && !one.references.contains { $0.side == .time || $0.side == .period }
            }) else { return nil }
        return first..<before.count
    }

    /// Of every day the dates at that hour, and none of a day that has no such date.
    private func narrow(_ out: inout [PollSegment], _ row: Range<Int>, by segment: PollSegment) {
        let hour = segment.references[0]
        var excluded = Set<Int>()
        for k in row.reversed() {
            let set = out[k].references.reduce(into: Set<Int>()) { $0.formUnion($1.set) }
            if set.isDisjoint(with: hour.set) {
                excluded.formUnion(set)
                out[k].references = []
                (out[k].unknown, out[k].flags) = (0, [])
            } else { out[k].references.append(hour) }
        }
        out[row.upperBound - 1].excluded = excluded
        join(segment, to: &out[row.upperBound - 1])
    }

    /// "we wtorek rano lub wieczorem": the other hour is of the same day.
    private func carriedDay(_ segment: PollSegment, _ before: PollSegment) -> DateReference? {
        guard [.and, .or].contains(segment.link), segment.references.count == 1, segment.references[0].side == .time,
            segment.countOfHours == nil, segment.verdict != .bad, before.verdict != .bad, before.references.contains(where: { $0.side == .time }),
            let day = before.references.last(where: { $0.side == .weekday || $0.side == .identity }),
            !day.set.isDisjoint(with: segment.references[0].set) else { return nil }
        return day
    }
}

extension PollSegment {
    /// "7.10 mogę po lekcjach", "14 października po sesji": when of that date, and no other dates.
    fileprivate mutating func dropRemarks() {
        guard references.count > 1, let own = references.first(where: { $0.side == .identity && $0.set.count == 1 }) else { return }
        references.removeAll { $0.isVague && $0.words.lowerBound > own.words.lowerBound }
    }
}
