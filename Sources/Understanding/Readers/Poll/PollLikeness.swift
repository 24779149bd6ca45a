// "15.11 jak 9.11", "3: tak samo jak 2", "środa to samo co wtorek": a date of which holds what was said of another.

extension PollCutter {
    /// Takes a date that another is likened to; false where it is none.
    mutating func takeLikeness(_ pointer: Pointer, at i: Int) -> Bool {
        if current.likeness != nil { cut(.comma, at: i) }
        guard current.names, current.verdict == nil, !pendingNot, likens(i) else { return false }
        switch pointer {
        case .reference(let found) where found.side != .time: current.likeness = .date(found)
        case .bare(let number): current.likeness = .number(number)
        default: return false
        }
        current.words = current.words.lowerBound..<i + pointer.length
        return true
    }

    /// "jak przy 3", "co w ad 1", "same as", but not "zarówno 2, jak i 3".
    private func likens(_ i: Int) -> Bool {
        var at = i - 1
        while at > 0, likenessFillers.contains(sentence.words[at].form), sentence.markBefore[at + 1].isEmpty { at -= 1 }
        guard at > 0, likenessWords.contains(sentence.words[at].form), sentence.markBefore[at + 1].isEmpty else { return false }
        return sentence.words[at].form != "co" || ["samo", "sama"].contains(sentence.words[at - 1].form)
    }
}

extension PollReader {
    /// Gives each likened date the verdict of the other, said earlier in the message; where nothing was, the other is named too.
    func resolveLikenesses(_ cut: inout [[PollSegment]], _ sense: NumberSense) {
        var verdicts: [(set: Set<Int>, verdict: PollSegment.Verdict)] = []
        for i in cut.indices {
            for k in cut[i].indices {
                if let likeness = cut[i][k].likeness {
                    let other = switch likeness {
                    case .date(let found): found
                    case .number(let number): sense.reference(number)
                    }
                    let known = verdicts.last { !other.set.isEmpty && other.set.isSubset(of: $0.set) }
                    cut[i][k].verdict = known?.verdict
                    if known == nil { cut[i][k].unknown += 1 }
                }
                let segment = cut[i][k]
                guard ![.ifOnly, .because].contains(segment.link), !segment.has(.hedge) else { continue }
                let verdict = segment.verdict ?? (segment.has(.weakBad) || segment.unknown > 0 ? .bad : .good)
                verdicts += segment.references.map { ($0.set, verdict) }
            }
        }
    }
}

private let likenessWords: Set<String> = ["jak", "co", "as", "like", "як"]
private let likenessFillers: Set<String> = ["w", "we", "przy", "ad", "nr", "numer", "numerze", "numerem", "dla", "na", "z", "ze", "przypadku", "pod",
    "the", "for", "on", "no", "number", "punkcie", "pkt", "ten", "ta", "te", "tego", "tej"]
