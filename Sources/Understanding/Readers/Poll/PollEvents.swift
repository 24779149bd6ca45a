// Words of a sentence about dates that say what day it is, and what hangs on the dates before.

extension PollCutter {
    mutating func noteUnknown(_ token: Token) {
        settleNot()
        if isDenied(token) { current.flags.insert(.hedge) }
        current.unknown += 1
        if current.names { current.unknownBehind += 1 } else { current.opensUnknown = true }
        if !current.names, !isOwnVerb(token) { current.unknownBefore += 1 }
    }

    /// "22 jasełka": where the writer is on that day; "po odpuście" is when.
    mutating func takeEvent(at i: Int) {
        if i == 0 || !["po", "przed"].contains(sentence.words[i - 1].form) { current.flags.insert(.weakBad) }
        noteUnknown(sentence.words[i])
    }

    /// "jeśli 3, to 4": the consequence; "i wtedy mogę": of the date before.
    mutating func takeThen(at i: Int) {
        let form = sentence.words[i].form
        if current.link == .ifOnly { cut(.then, at: i) } else { current.pointsBack = ["wtedy", "tego", "tamtego", "that"].contains(form) }
    }

    /// "31 imieniny, a tak to mogę": the rest is none of what was named.
    mutating func takeLeftover(at i: Int) {
        if current.names, current.verdict != nil || current.has(.weakBad) { cut(.comma, at: i) }
        current.flags.insert(.rest)
        if current.verdict == nil, !pendingNot { judge(.good) }
    }

    /// "14 października Dzień Nauczyciela": what day that is; whether it suits, the rest of the sentence says.
    mutating func takeRemark(_ words: Range<Int>) {
        mark(before: words.lowerBound)
        noteUnknown(sentence.words[words.lowerBound])
        current.words = current.words.lowerBound..<words.upperBound
    }
}
