import Foundation
import Testing

@testable import sojusznik_train

@Test func logisticRegressionFindsTheOddsOfASign() {
    // without the sign one of four is right, with it three of four
    func samples(_ sign: Double, right: Int, wrong: Int) -> [(numbers: [Double], isRight: Bool)] {
        (0..<right + wrong).map { ([1, sign], $0 < right) }
    }
    let weights = logisticRegression(samples(0, right: 1_000, wrong: 3_000) + samples(1, right: 3_000, wrong: 1_000))
    #expect(abs(weights[0] + log(3)) < 0.01)
    #expect(abs(weights[1] - 2 * log(3)) < 0.01)
}

@Test func logisticRegressionLeavesAloneWhatSaysNothing() {
    let weights = logisticRegression([([1, 0], true), ([1, 0], false), ([1, 0], true), ([1, 0], false)])
    #expect(weights.allSatisfy { abs($0) < 1e-9 })
}
