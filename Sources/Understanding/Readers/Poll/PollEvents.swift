// Words of a sentence about dates that say what day it is, and not whether it suits.

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

    /// "14 października Dzień Nauczyciela": what day that is; whether it suits, the rest of the sentence says.
    mutating func takeRemark(_ words: Range<Int>) {
        mark(before: words.lowerBound)
        noteUnknown(sentence.words[words.lowerBound])
        current.words = current.words.lowerBound..<words.upperBound
    }
}
