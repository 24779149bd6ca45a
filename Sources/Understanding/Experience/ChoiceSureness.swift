import Foundation

/// What speaks for a choice made of a whole reply, its dates or its people together.
package struct ChoiceEvidence: Sendable {
    /// What each weigher makes of the part of which it is least sure, 0…1.
    let linear: Double, recurrent: Double
    /// The rules read the same; they read something at all.
    var agrees = false, isRuled = false
    /// No word of the reply is unknown to the rules; it says something of every part (of a list: both readings say the same).
    var isKnown = false, isWhole = false
    /// What was said of one of several people was laid to them all; a count in the words is another; all or nobody, where the rules are unsure.
    var isOpen = false, isMiscounted = false, isUnruledWhole = false
    /// Nothing was chosen at all; none of the parts; all of them.
    let isNothing: Bool, isNone: Bool, isAll: Bool

    /// - Parameter likelihood: of what was chosen for the part of that place.
    init(_ weighed: WeighedParts, isNothing: Bool, isNone: Bool, isAll: Bool, likelihood: (Weighed, Int) -> Double) {
        (self.isNothing, self.isNone, self.isAll) = (isNothing, isNone, isAll)
        func least(_ parts: [Weighed]) -> Double { parts.enumerated().map { likelihood($1, $0) }.min() ?? 0 }
        (linear, recurrent) = (least(weighed.linear), least(weighed.recurrent))
    }

    /// Log odds and signs, as `ChoiceSureness.weights` takes them.
    package var numbers: [Double] {
        func odds(_ likelihood: Double) -> Double {
            let p = min(max(likelihood, 1e-4), 1 - 1e-4)
            return log(p / (1 - p))
        }
        let signs = [
            agrees, agrees && isKnown, agrees && isWhole, !agrees && isRuled && isKnown, !agrees && !isRuled,
            isNothing, isNone, agrees && isNone, isAll, isOpen, isMiscounted, isUnruledWhole,
        ]
        return [1, odds(linear), odds(recurrent)] + signs.map { $0 ? 1 : 0 }
    }
}

/// How likely it is that a choice is right: a logistic regression on its evidence, fitted to replies of authors whom the weighers had not seen
/// (`swift run -c release sojusznik-train --polls`, `--attendance`).
package struct ChoiceSureness: Sendable {
    /// How sure a choice must be to be recorded: of those that it holds for 65 to 70 % right, two of three were. Of 11,500 replies to polls by authors whom
    /// the training had not seen (the makers of the rules had read half of them), the rules alone read 80.4 % right and 5.1 % wrong, with this limit
    /// 86.3 % are right and 2.3 % wrong; of 18,450 to attendance lists 72.1 and 7.1, and 82.0 and 4.1.
    static let limit = 0.65

    /// In the order of `ChoiceEvidence.numbers`.
    let weights: [Double]

    func likelihood(of evidence: ChoiceEvidence) -> Double { 1 / (1 + exp(-zip(weights, evidence.numbers).map(*).reduce(0, +))) }
}
