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
