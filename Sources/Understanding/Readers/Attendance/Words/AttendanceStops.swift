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

    /// "Nie było Wilczek, była za to Maciąg": a "za to" behind its verb turns nothing.
    func withoutIdleTurns(_ scanned: Scanned) -> Scanned {
        scanned.map { s, items in
            (s, items.indices.filter { k in
                guard k > 0, k + 1 < items.count, case .sense(.but) = items[k].what, case .sense(let before) = items[k - 1].what,
                    before == .present || before == .absent, case .entries = items[k + 1].what else { return true }
                return items[k].hasComma || items[k + 1].hasComma || !items[k - 1].hasComma
            }.map { items[$0] })
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
