// Letters and words that head a list of their own: "T: 2 3 4 6" above "N: 1 5 7", "YES" and "NO" above names.

extension AttendanceReader {
    /// The sentences with such heads as words of presence and absence.
    func withHeadings(_ scanned: Scanned) -> Scanned {
        let heads = scanned.map { heading($0.items, $0.sentence) }
        guard heads.contains(.present), heads.contains(.absent) || heads.contains(.excuse) else { return scanned }
        var out = scanned
        for (k, head) in heads.enumerated() { if let head { out[k].items[0].what = .sense(head) } }
        return out
    }

    private func heading(_ items: [AttendanceItem], _ s: Sentence) -> AttendanceSense? {
        guard let first = items.first, first.words == 0..<1, let sense = heads[s.words[0].form] else { return nil }
        if s.words.count == 1 { return s.words[0].text.count > 1 ? sense : nil }
        guard s.gap(before: 1).contains(":") || s.words[0].text.count == 1 && ["-", "–", "="].contains(s.gap(before: 1).filter { $0 != " " }),
            items.count > 1 else { return nil }
        return items.dropFirst().allSatisfy { item in
            switch item.what {
            case .entries, .filler, .sense(.join), .sense(.label), .unknown: true
            default: false
            }
        } ? sense : nil
    }
}

private let heads: [String: AttendanceSense] = [
    "t": .present, "p": .present, "y": .present, "o": .present, "yes": .present, "tak": .present, "plus": .present, "plusy": .present, "in": .present,
    "n": .absent, "no": .absent, "nie": .absent, "minus": .absent, "minusy": .absent, "out": .absent, "u": .excuse, "т": .present, "н": .absent,
    "так": .present, "ні": .absent,
]
