/// How sure experience must be of a reading before it is recorded.
struct SurenessLimits: Sendable {
    /// The rules read the same.
    let agreed: Double
    /// The rules doubt, or say nothing.
    let alone: Double
    /// The rules read otherwise.
    let against: Double

    /// - Parameter isSame: experience and the rules read the same; `isRuled`: the rules read something.
    func limit(isSame: Bool, isRuled: Bool) -> Double { isSame ? agreed : isRuled ? against : alone }
}
