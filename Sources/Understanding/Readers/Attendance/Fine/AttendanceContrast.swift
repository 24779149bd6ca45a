// "Górska i Urban – delegacja. Reszta była": whoever is set against the rest was not where the rest was.

extension AttendanceReader {
    /// The reading with those among the absent who were named before "the rest were there" and of whom no presence was told.
    func contrasted(_ reading: AttendanceReading, _ scanned: Scanned, _ ledger: AttendanceLedger, _ tally: PlainTally) -> AttendanceReading {
        guard var attendance = reading.attendance, ledger.rest == .present || tally.rest == .present, !ledger.isRestOpen,
            let named = namedBeforeRest(scanned), !named.isEmpty else { return reading }
        let late = comingLate(scanned), told = ledger.present.union(tally.present).union(late)
        // "2 się spóźnił, reszta ok"
        if named.isSubset(of: late) { return reading }
        let left = named.intersection(attendance.present).subtracting(told)
        guard !left.isEmpty else {
            // "pani Gil była na radzie, pozostali obecni": and nobody is away?
            guard attendance.absent.isEmpty, named.isSubset(of: told) else { return reading }
            return AttendanceReading(doubt: AttendanceReading.besideRest, words: reading.words)
        }
        guard left.count < 4 else { return AttendanceReading(doubt: AttendanceReading.besideRest, words: reading.words) }
        attendance.present.removeAll { left.contains($0) }
        attendance.absent = (attendance.absent + left).sorted()
        return AttendanceReading(attendance: attendance, words: reading.words)
    }

    /// "2 się spóźnił", "Kos was late", "Lis brał udział zdalnie": whoever came late, left early or was there from afar was there.
    func comingLate(_ scanned: Scanned) -> Set<Entry> {
        var late = Set<Entry>()
        for (sentence, items) in scanned where !sentence.words.contains(where: { ["zamiast", "instead"].contains($0.form) }) {
            var named = Set<Entry>(), told = Set<Entry>()
            for item in items {
                switch item.what {
                // "nie było 6 i 12, 9 spóźniony"
                case .entries(let entries, false, _): (named, told) = (item.hasComma ? entries : named.union(entries), [])
                case _ where tellsOfLateness(item, sentence): late.formUnion(named.isEmpty ? told : named)
                case .sense(.present): (named, told) = ([], named.union(told))
                case .sense(.join), .sense(.label), .sense(.add), .filler: break
                // "miał być online", "oprócz Gil wszyscy, przy czym Bąk zdalnie"
                case .unknown, .sense: (named, told) = ([], [])
                default: break
                }
            }
        }
        return late
    }

    /// "spóźnił", "wyszedł wcześniej", "online"
    private func tellsOfLateness(_ item: AttendanceItem, _ s: Sentence) -> Bool {
        let words = s.words[item.words.lowerBound...]
        switch item.what {
        case .sense(.neutral): return words.prefix(item.words.count + 1).contains { word in lateness.anyBegins(word.form) }
        case .filler: return words.prefix(item.words.count).contains { word in fromAfar.anyBegins(word.form) }
        default: return false
        }
    }

    /// Nil: no rest, or one that is like those before: "reszta też".
    private func namedBeforeRest(_ scanned: Scanned) -> Set<Entry>? {
        var named = Set<Entry>()
        for (_, items) in scanned {
            for k in items.indices {
                switch items[k].what {
                case .entries(let entries, false, _): named.formUnion(entries)
                case .sense(.rest):
                    let isAdded = items[k...].prefix(5).contains { if case .sense(.add) = $0.what { true } else { false } }
                    return isAdded || items[k].words.count > 1 && named.isEmpty ? nil : named
                default: break
                }
            }
        }
        return nil
    }
}

extension AttendanceReading {
    fileprivate static let besideRest = "nie wiadomo, co z osobą wymienioną przed „resztą”"
}
private let lateness = ["spozni", "late", "brief", "krotko", "wczesniej", "early"]
private let fromAfar = ["online", "on-line", "zdaln", "remot", "internet", "skyp", "zoom", "teams"]
