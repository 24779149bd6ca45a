// Is "12" the number of the list, the day or the hour? All bare numbers of a message are read the same way.

struct NumberSense {
    enum Sense: CaseIterable, Sendable { case list, day, hour }
    let pointers: DatePointers
    /// The senses in which every bare number of the message fits an option.
    private let shared: [Sense]

    init(_ numbers: [BareNumber], _ pointers: DatePointers) {
        self.pointers = pointers
        // "4-tego i 10-tego, może jeszcze 11-tego": a day that is not offered says nothing of the others
        let known = numbers.filter { number in
            ![.genitive, .masculine].contains(number.shape) || Sense.allCases.contains { !Self.set(number, $0, pointers).isEmpty }
        }
        shared = Sense.allCases.filter { sense in known.allSatisfy { !Self.set($0, sense, pointers).isEmpty } }
    }

    /// The options a number means, with those that only one reading names at the fringe.
    func reference(_ number: BareNumber) -> DateReference {
        let senses = shared.isEmpty ? Sense.allCases.filter { !Self.set(number, $0, pointers).isEmpty } : shared
        let sets = senses.map { Self.set(number, $0, pointers) }
        // "2 i 4 mogę, a może 11-go?"
        let isDay = number.shape == .genitive && number.words.count > 1 && number.value > pointers.highest
        let isForeignDay = (shared == [.day] || isDay && !pointers.options.isEmpty) && number.value <= 31
        var reference = DateReference(set: sets.first ?? [], side: .identity, words: number.words,
            isLost: sets.allSatisfy(\.isEmpty) && !isForeignDay)
        if senses == [.hour] { reference.side = .time }
        // "pierwszy" is the first of the list, not the first of the month; "3" could be the third of either
        if senses.first == .list, [.masculine, .cardinal, .feminine, .digits].contains(number.shape) { return reference }
        // "tylko 15": the fifteenth; hours are told by "o"
        if senses.first == .day, number.shape == .digits, reference.set.count == 1 { return reference }
        let all = sets.reduce(into: Set<Int>()) { $0.formUnion($1) }
        reference.fringe = all.subtracting(sets.reduce(all) { $0.intersection($1) })
        reference.set = all
        return reference
    }

    /// "środa trzeciego": the reading that the day of the week allows, where it allows only one.
    func reference(_ number: BareNumber, beside named: [DateReference]) -> DateReference {
        var found = reference(number)
        guard !found.fringe.isEmpty, let day = named.first(where: { $0.side == .weekday && !$0.isBroad && !$0.set.isEmpty }) else { return found }
        let fitting = Set(Sense.allCases.map { Self.set(number, $0, pointers) }.filter { !$0.isDisjoint(with: day.set) })
        if fitting.count == 1, let only = fitting.first { (found.set, found.fringe) = (only, []) }
        return found
    }

    private static func set(_ number: BareNumber, _ sense: Sense, _ pointers: DatePointers) -> Set<Int> {
        let n = number.value
        switch sense {
        case .list:
            if pointers.options.isEmpty { return usualNumbers.contains(n) ? [n] : [] }
            return pointers.matching { $0.number == n }
        case .day:
            let isDay = [.digits, .masculine, .genitive].contains(number.shape) || number.shape == .noun && n > pointers.highest
            return isDay ? pointers.matching { $0.day == n } : []
        case .hour: return [.digits, .feminine].contains(number.shape) && n > 6 ? pointers.matching { $0.hour == n } : []
        }
    }
}

extension DatePointers {
    /// "najchętniej 10 marca, w drugiej kolejności 7": behind the seventh of the list by its date, "7" is the day; where it may be either, both.
    func settleDays(_ segments: inout [PollSegment]) {
        var dated = Set<Int>()
        for k in segments.indices {
            let own = segments[k].references.filter { $0.side == .identity && $0.words.count > 1 && $0.set.count == 1 }
            guard own.isEmpty else { dated.formUnion(own.flatMap(\.set)); continue }
            for number in segments[k].bare where number.shape == .digits && !dated.isEmpty {
                let byDay = matching { $0.day == number.value }, byNumber = matching { $0.number == number.value }
                guard !byDay.isEmpty, byDay != byNumber, !byNumber.isEmpty else { continue }
                segments[k].bare.removeAll { $0.words == number.words }
                segments[k].references.append(byNumber.isSubset(of: dated) ? reference(byDay, .identity, number.words)
                    : reference(byNumber, or: byDay, .identity, number.words))
            }
        }
    }
}
