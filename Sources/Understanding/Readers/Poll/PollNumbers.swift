// Is "12" the number of the list, the day or the hour? All bare numbers of a message are read the same way.

struct NumberSense {
    enum Sense: CaseIterable, Sendable { case list, day, hour }
    let pointers: DatePointers
    /// The senses in which every bare number of the message fits an option.
    private let shared: [Sense]

    init(_ numbers: [BareNumber], _ pointers: DatePointers) {
        self.pointers = pointers
        shared = Sense.allCases.filter { sense in numbers.allSatisfy { !Self.set($0, sense, pointers).isEmpty } }
    }

    /// The options a number means; nil when it could mean different ones, or none.
    func set(_ number: BareNumber) -> Set<Int>? {
        let senses = shared.isEmpty ? Sense.allCases.filter { !Self.set(number, $0, pointers).isEmpty } : shared
        let sets = senses.map { Self.set(number, $0, pointers) }
        guard let first = sets.first else { return nil }
        if sets.allSatisfy({ $0 == first }) { return first }
        // "pierwszy" is the first of the list, not the first of the month; "3" could be the third of either
        if senses.first == .list, [.masculine, .cardinal, .feminine].contains(number.shape) { return first }
        return nil
    }

    private static func set(_ number: BareNumber, _ sense: Sense, _ pointers: DatePointers) -> Set<Int> {
        let n = number.value
        switch sense {
        case .list:
            if pointers.options.isEmpty { return (1...5).contains(n) ? [n] : [] }
            return pointers.matching { $0.number == n }
        case .day: return [.digits, .masculine, .genitive].contains(number.shape) ? pointers.matching { $0.day == n } : []
        case .hour: return [.digits, .feminine].contains(number.shape) && n > 6 ? pointers.matching { $0.hour == n } : []
        }
    }
}
