// What the times come to: the figure the writer decides for, a total that agrees with its parts, or their sum: "40 minut i godzina, czyli 1,67".

struct HoursResult {
    var items: [HoursItem]
    /// Ways of contact named without a time.
    var otherChannels: Set<Channel>
    var isAtPlace: Bool
    /// A break that the hours of the clock include.
    var taken: Double
    /// Asked to be taken away at the end, from a total too.
    var deducted = 0.0
    var leftOut: [Double] = []
    /// "Wszystko przez telefon."
    var ofAll = Set<Channel>()

    func reading() -> HoursReading {
        var result = self
        if let halves = result.takeHalves() { result.items[0].channels = halves }
        var reading = result.read()
        if reading.hours?.hours == 0 { reading.hours?.channel = nil }
        return reading
    }

    /// "Four hours, half on Skype and half by email": they are halves of the time before.
    private mutating func takeHalves() -> Set<Channel>? {
        let halves = items.filter(\.isHalf)
        guard let first = items.first, first.kind != .bare, !first.isHalf, first.channels.isEmpty, halves.count == 2 else { return nil }
        items.removeAll(where: \.isHalf)
        return halves.reduce(into: first.channels) { $0.formUnion($1.channels) }
    }

    private func read() -> HoursReading {
        let settled = items.lastIndex { $0.isSettled && !$0.isOpen }, sum = items.lastIndex { $0.isTotal && !$0.isOpen }
        // "Proszę wpisać: telefon godzina, maile dwie, razem trzy"
        if let settled, settled >= sum ?? 0 { return less(decided(items[settled])) }
        if isBrokenList { return HoursReading(doubt: "suma nie zgadza się ze składnikami") }
        if let total = totalOfParts ?? sum.map({ items[$0] }) { return less(summed(total, at: sum ?? 0)) }
        if items.contains(where: \.isUncounted) { return HoursReading(doubt: "nie wiadomo, ile razy") }
        if items.contains(where: \.isOpen) { return HoursReading(doubt: "czas podano w przybliżeniu") }
        if let left = unexplained { return left }
        let parts = items.filter { $0.kind != .bare }
        // "I said an hour yesterday. It was half an hour."
        if parts.count > 1, parts.dropFirst().contains(where: { !$0.isLinked && $0.sentence > parts[0].sentence }) {
            return HoursReading(doubt: "nie wiadomo, czy czasy się dodają")
        }
        return HoursReading(hours: Hours(hours: rounded(parts.sum - taken), channel: channel(of: parts)))
    }

    /// "Razem 3 h. Proszę odjąć pół godziny przerwy."
    private func less(_ reading: HoursReading) -> HoursReading {
        guard deducted > 0, var hours = reading.hours else { return reading }
        guard hours.hours > deducted else { return HoursReading(doubt: "odjęto więcej, niż było") }
        hours.hours = rounded(hours.hours - deducted)
        return HoursReading(hours: hours)
    }

    /// Numbers without a unit: one alone, or one beside each way of contact.
    func bareReading() -> HoursReading {
        // "tel 45, skype 30": nobody talks so many hours
        func isOfMinutes(_ hours: Double) -> Bool { (15...180).contains(hours) && hours.truncatingRemainder(dividingBy: 5) == 0 }
        if items.count > 1, items.allSatisfy({ $0.isPlaced && !$0.isTotal && !$0.isOpen && isOfMinutes($0.hours) }) {
            return HoursReading(hours: Hours(hours: rounded(items.sum / 60), channel: channel(of: items)))
        }
        guard !items.contains(where: { $0.isOpen || $0.hours > 12 }) else { return HoursReading(doubt: Self.noUnit) }
        let parts = items.filter { !$0.isTotal }
        // "Telefon 2, spotkanie 3, razem 6"
        if let total = items.last(where: \.isTotal), parts.count > 1, !total.equals(parts.sum), !items.contains(where: \.isSettled) {
            return HoursReading(doubt: "suma nie zgadza się ze składnikami")
        }
        let decided = items.last { $0.isSettled || $0.isTotal }.map { [$0] } ?? items
        guard decided.count == 1 || decided.allSatisfy(\.isPlaced) else { return HoursReading(doubt: "nie wiadomo, która liczba to godziny") }
        return HoursReading(hours: Hours(hours: rounded(decided.sum), channel: decided.sum == 0 ? nil : channel(of: items)))
    }

    static let noUnit = "nie wiadomo, co znaczy liczba bez jednostki"

    // MARK: Decided, summed

    private func decided(_ settled: HoursItem) -> HoursReading {
        let timed = items.filter { $0.kind != .bare }
        let others = timed.filter { !$0.isOpen && !$0.equals(settled.hours) && !$0.isListed }
        if others.contains(where: \.isSettled) { return HoursReading(doubt: "nie wiadomo, która liczba obowiązuje") }
        let at = items.lastIndex { $0.isSettled && $0.equals(settled.hours) } ?? items.count
        let later = items[items.index(after: at)...].filter { $0.kind != .bare }
        // "Proszę wpisać 2 h na telefonie i godzinę na spotkaniu"
        if !later.isEmpty, at == items.firstIndex(where: { $0.kind != .bare }), later.allSatisfy({ $0.isPlaced && $0.sentence == settled.sentence }),
            !settled.equals(Array(later).sum) {
            return HoursReading(hours: Hours(hours: rounded(settled.hours + Array(later).sum), channel: channel(of: timed)))
        }
        guard later.allSatisfy({ $0.equals(settled.hours) || $0.isListed }) || abs(Array(later).sum - settled.hours) < 0.05 else {
            return HoursReading(doubt: "nie wiadomo, czy to wszystko")
        }
        return HoursReading(hours: Hours(hours: rounded(settled.hours), channel: channel(of: timed)))
    }

    /// "Dwie godziny: jedna przez telefon, druga na miejscu": the first is the sum of the others.
    private var totalOfParts: HoursItem? {
        guard items.count > 2, let first = items.first, first.kind != .bare, !first.isOpen else { return nil }
        let rest = Array(items.dropFirst())
        // "Skype godzina, telefon pół, maile pół" is no total
        guard first.channels.isEmpty || rest.allSatisfy(\.channels.isEmpty) else { return nil }
        guard rest.allSatisfy(\.isElliptic) || rest.allSatisfy(\.isListed), first.equals(rest.sum) else { return nil }
        return first
    }

    /// "3 godziny (2 spotkanie, 2 telefon)": what stands behind the whole should come to it.
    private var isBrokenList: Bool {
        guard items.count > 2, let first = items.first, first.kind == .duration, first.channels.isEmpty, !first.isElliptic else { return false }
        let rest = Array(items.dropFirst())
        return rest.allSatisfy { $0.isListed && $0.isElliptic && !$0.channels.isEmpty } && !first.equals(rest.sum)
    }

    private func summed(_ total: HoursItem, at index: Int) -> HoursReading {
        let mismatch = HoursReading(doubt: "suma nie zgadza się ze składnikami")
        var others = items.filter { ($0.kind != .bare || total.kind == .bare) && !$0.isTotal }
        let totals = items.filter { $0.isTotal && ($0.kind != .bare || total.kind == .bare) }
        // "telefon łącznie 2 h, maile łącznie 1 h" are two sums
        if totals.contains(where: { !$0.equals(total.hours) }) {
            let earlier = totals.dropLast().filter { !$0.equals(total.hours) }
            if HoursEvidence(parts: others + earlier, leftOut: leftOut, taken: taken).explains(total.hours) { others += earlier }
            else if others.isEmpty, totals.allSatisfy({ !$0.channels.isEmpty && !$0.isOpen }), taken == 0 {
                return HoursReading(hours: Hours(hours: rounded(totals.sum), channel: channel(of: totals)))
            } else if !HoursEvidence(parts: others, leftOut: leftOut, taken: taken).explains(total.hours) { return mismatch }
        }
        let evidence = HoursEvidence(parts: others, leftOut: leftOut, taken: taken)
        let isExplained = others.isEmpty || evidence.explains(total.hours) || others.contains(where: \.isOpen)
        let isMore = others.count == 1 && !total.isConcluded && !others[0].isUncounted && others[0].hours < total.hours + 0.02
        guard isExplained || isMore else { return mismatch }
        let later = items[(index + 1)...].filter { $0.kind != .bare && !$0.isTotal && !$0.isListed }
        if !isExplained, !later.isEmpty { return HoursReading(doubt: "nie wiadomo, czy to wszystko") }
        let parts = others.first.map { $0.equals(total.hours) } ?? false ? Array(others.dropFirst()) : others
        let bare = items.filter { $0.kind == .bare && !$0.isTotal }
        let named = others.isEmpty ? totals + bare : total.channels.isEmpty ? others : [total]
        // "razem 5 godzin: 4 w szkole, telefon": the rest was done in the other way
        let isRest = !others.isEmpty && parts.sum + 0.05 < total.hours && named.contains { $0.channels != total.channels }
        let way = isRest && !otherChannels.isSubset(of: named.first?.channels ?? []) ? nil : channel(of: named)
        return HoursReading(hours: Hours(hours: rounded(total.hours), channel: way))
    }

    /// A number without a unit that is neither a part nor the same once more.
    private var unexplained: HoursReading? {
        guard items.count > 1 else { return nil }
        let timed = items.filter { $0.kind != .bare && !$0.isElliptic }
        let stray = items.contains { item in
            guard item.hours > 0, item.kind == .bare || item.isElliptic && !item.isPlaced && !item.isSettled else { return false }
            return !timed.contains { $0.equals(item.hours) } && abs(timed.sum - item.hours) > 0.02
        }
        return stray ? HoursReading(doubt: Self.noUnit) : nil
    }

    // MARK: Way of contact

    /// That of the times; what is named elsewhere counts for times that have none beside them.
    private func channel(of parts: [HoursItem]) -> Channel? {
        if ofAll.count == 1 { return ofAll.first }
        if parts.contains(where: \.isElsewhere) { return nil }
        var named = Set<Channel>()
        for part in parts { named.formUnion(part.channels) }
        if named.isEmpty || parts.contains(where: { $0.channels.isEmpty }) { named.formUnion(otherChannels) }
        return named.count == 1 ? named.first : named.isEmpty && isAtPlace ? .meeting : nil
    }

    private func rounded(_ hours: Double) -> Double { (hours * 100).rounded() / 100 }
}
