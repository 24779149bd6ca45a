// Slips that the same sentence mends: "8, przepraszam, 9", "oprócz 5, wróć, oprócz 6", "sorry, not 5 but 6", "2 i 4, stop, nie 4, tylko 3".

extension AttendanceScanner {
    /// Without those who were named by mistake and the words that say so.
    func withMending(_ items: [AttendanceItem], _ scene: Scene) -> [AttendanceItem] {
        guard items.indices.contains(where: { takesBack($0, items, scene.s) }) else { return items }
        var out = items, k = 1
        while k < out.count {
            if takesBack(k, out, scene.s), out[k].gap.contains(where: { !$0.isWhitespace }), let wrong = single(k - 1, out) {
                if let right = meant(behind: k, wrong, out, scene.s) {
                    var first = out[right]
                    first.gap = out[k - 1].gap
                    out.replaceSubrange(k - 1...right, with: [first])
                } else if let end = takenBackLater(behind: k, wrong, out, scene.s) {
                    out.removeSubrange(end)
                    var first = out[k + 1]
                    first.gap = out[k - 1].gap
                    out.replaceSubrange(k - 1...k + 1, with: [first])
                }
            }
            k += 1
        }
        return out
    }

    private func single(_ k: Int, _ items: [AttendanceItem]) -> Entry? {
        guard items.indices.contains(k), case .entries(let one, false, _) = items[k].what, one.count == 1 else { return nil }
        return one.first
    }

    private func takesBack(_ k: Int, _ items: [AttendanceItem], _ s: Sentence) -> Bool {
        guard items[k].words.count == 1 else { return false }
        // "Kos, nie, nie Kos, tylko Lis"
        if case .sense(.no) = items[k].what, k + 1 < items.count, case .sense(.no) = items[k + 1].what { return items[k + 1].hasComma }
        return CorrectionWords.withdrawals.contains(s.words[items[k].words.lowerBound].form)
    }

    /// Where the one who is meant is named, when nothing else is said of that one.
    private func meant(behind k: Int, _ wrong: Entry, _ items: [AttendanceItem], _ s: Sentence) -> Int? {
        var j = k + 1, hasNo = false
        while j < items.count, j < k + 7 {
            let form = s.words[items[j].words.lowerBound].form
            switch items[j].what {
            case .sense(.no): hasNo = true
            case .sense(.except) where isExcepted(k - 1, items): break
            case .sense(.correction), .sense(.label), .filler: break
            case .sense(.only) where hasNo, .sense(.but) where hasNo: break
            case .entries(let one, false, _) where hasNo && one == [wrong]: break
            case .entries(let one, false, _) where one.count == 1 && one != [wrong]:
                let isWhole = j == k + 1 || items[k + 1..<j].contains { isMark($0) } || hasNo && items[k + 1..<j].contains { $0.isEntry(wrong) }
                let goesOn = j + 1 < items.count && !items[j + 1].hasComma && tells(items[j + 1])
                let isOther = hasNo && !items[k + 1..<j].contains { $0.isEntry(wrong) }
                return isWhole && !goesOn && !isOther && !isNegated(behind: j, wrong, items) ? j : nil
            default: guard form == "miało" || form == "ma" else { return nil }
            }
            j += 1
        }
        return nil
    }

    private func isMark(_ item: AttendanceItem) -> Bool {
        switch item.what {
        case .sense(.except), .filler, .sense(.label), .sense(.correction): true
        default: false
        }
    }

    private func isExcepted(_ k: Int, _ items: [AttendanceItem]) -> Bool {
        items[..<k].contains { if case .sense(.except) = $0.what { true } else { false } }
    }

    private func tells(_ item: AttendanceItem) -> Bool {
        guard case .sense(let sense) = item.what else { return false }
        return AttendancePredicate.isPredicate(sense) || sense == .add
    }

    private func isNegated(behind j: Int, _ wrong: Entry, _ items: [AttendanceItem]) -> Bool {
        guard j + 2 < items.count, case .sense(.no) = items[j + 1].what else { return false }
        return items[j + 2].isEntry(wrong)
    }

    /// "Madej, wróć, Pilch, nie Madej": the words behind the one who is meant.
    private func takenBackLater(behind k: Int, _ wrong: Entry, _ items: [AttendanceItem], _ s: Sentence) -> ClosedRange<Int>? {
        guard let right = single(k + 1, items), right != wrong, isNegated(behind: k + 1, wrong, items) else { return nil }
        return k + 2...k + 3
    }
}
