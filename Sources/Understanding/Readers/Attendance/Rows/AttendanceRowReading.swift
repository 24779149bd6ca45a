// What the rows of a reply come to: "Kos +, Lis –, Rak +" is two present and one absent.

extension AttendanceRowFinder {
    var guests: [Person] { rows.flatMap(\.guests) + standIns }

    /// "zastępował go sekretarz gminy, p. Norbert Kania": who stood in for one of the list.
    var standIns: [Person] {
        lines.filter { !$0.sentence.isQuestion }.flatMap { s, items in
            items.indices.compactMap { k -> Person? in
                guard case .sense(.replaced) = items[k].what, deputies.anyBegins(s.words[items[k].words.lowerBound].form) else {
                    return nil
                }
                if k > 0, case .sense(.no) = items[k - 1].what { return nil }
                for item in items[(k + 1)...].prefix(6) {
                    switch item.what {
                    case .person(let person): return person
                    case .filler, .unknown, .entries(_, _, .calling): continue
                    default: return nil
                    }
                }
                return nil
            }
        }
    }

    /// Nil where rows alone do not tell: fewer than three people, deeds, signs of unknown meaning, or more that is said beside them.
    func reading(of roll: Roll) -> Attendance? {
        guard !hasMore || isSheet(of: roll), rows.count > 2, !rows.contains(where: \.isOpen) else { return nil }
        let kinds = Set(rows.map(\.kind)), hasPresent = kinds.contains(.there), hasAbsent = kinds.contains(.away) || kinds.contains(.instead)
        var present = Set<Entry>(), absent = Set<Entry>()
        for row in rows {
            switch row.kind {
            case .there: present.formUnion(row.entries)
            case .away, .instead: absent.formUnion(row.entries)
            case .reason where hasPresent: absent.formUnion(row.entries)
            // "x" beside "ok" is a cross, beside "–" a tick
            case .sign where row.sign == "x" && hasPresent != hasAbsent:
                if hasPresent { absent.formUnion(row.entries) } else { present.formUnion(row.entries) }
            default: return nil
            }
        }
        let isWhole = present.union(absent) == roll.numbers
        guard present.isDisjoint(with: absent), isWhole || !present.isEmpty && !absent.isEmpty else { return nil }
        return Attendance(present: present.sorted(), absent: absent.sorted())
    }
}

extension AttendanceRowFinder {
    /// Each person of the list once, with a verdict: whatever stands beside them ("+ Zych, wszedł po 18") is a remark, unless it puts something
    /// right.
    func isSheet(of roll: Roll) -> Bool {
        guard rows.count == roll.numbers.count, rows.allSatisfy({ $0.entries.count == 1 && [.there, .away, .instead].contains($0.kind) }),
            rows.reduce(into: Set<Entry>(), { $0.formUnion($1.entries) }) == roll.numbers else { return false }
        let items = lines.flatMap(\.items)
        return !items.contains { item in
            switch item.what {
            case .sense(.correction), .sense(.rest), .sense(.all), .sense(.nobody), .sense(.unsure): true
            default: false
            }
        }
    }

    static let dashes: Set<String> = ["-", "–", "—", "−", "‑"]
    static let signs: [String: AttendanceRow.Kind] = [
        "+": .there, "✓": .there, "✔": .there, "√": .there, "☑": .there, "✅": .there, "👍": .there, "ok": .there, "v": .there, "t": .there,
        "ob": .there, "b": .there, "y": .there, "-": .away, "✗": .away, "✘": .away, "❌": .away, "👎": .away,
        "☐": .away, "□": .away, "n": .away, "nb": .away, "?": .unsure,
    ]
}

private let deputies = ["zastap", "zastepow"]
