// A full stop between two numbers that ends a statement: "wszyscy bez 5. 10 i 11 nie było" is no fifth of October.

extension AttendanceReader {
    /// With such a sentence as two.
    func withStops(_ scanned: Scanned) -> Scanned {
        scanned.flatMap { s, items -> Scanned in
            guard let k = stop(items), tells(items[..<k]), tells(items[k...].prefix { $0.words == items[k].words || !$0.hasComma }) else {
                return [(s, items)]
            }
            return [(s, Array(items[..<k])), (s, Array(items[k...]))]
        }
    }

    /// The only full stop of the sentence, when it stands between two numbers: of "1. był, 2. nie" each number has its own.
    private func stop(_ items: [AttendanceItem]) -> Int? {
        let stops = items.indices.filter { items[$0].gap.hasPrefix(".") }
        guard stops.count == 1, let k = stops.first, k > 0, items[k].gap.hasPrefix(". "), isNumber(items[k]), isNumber(items[k - 1]) else {
            return nil
        }
        return k
    }

    private func isNumber(_ item: AttendanceItem) -> Bool { if case .entries(_, false, .number) = item.what { true } else { false } }

    private func tells(_ items: ArraySlice<AttendanceItem>) -> Bool {
        items.contains { item in
            if case .sense(let sense) = item.what { AttendancePredicate.isPredicate(sense) || sense == .all } else { false }
        }
    }
}
