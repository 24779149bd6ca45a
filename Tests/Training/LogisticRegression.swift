import Foundation

/// The weights under which the signs make the outcomes likeliest, each held back a little (Newton's method).
/// - Parameter samples: numbers, as many in each, and what came of them.
func logisticRegression(_ samples: [(numbers: [Double], isRight: Bool)], rounds: Int = 20) -> [Double] {
    let count = samples.first?.numbers.count ?? 0
    var weights = [Double](repeating: 0, count: count)
    for _ in 0..<rounds {
        // the curve of the loss, and its slope in the last column
        var rows = (0..<count).map { i in (0..<count).map { $0 == i ? 1.0 : 0 } + [weights[i]] }
        for (numbers, isRight) in samples {
            let likelihood = 1 / (1 + exp(-zip(weights, numbers).map(*).reduce(0, +)))
            for i in 0..<count {
                for j in 0..<count { rows[i][j] += numbers[i] * numbers[j] * likelihood * (1 - likelihood) }
                rows[i][count] += numbers[i] * (likelihood - (isRight ? 1 : 0))
            }
        }
        for (i, step) in solution(of: rows).enumerated() { weights[i] -= step }
    }
    return weights
}

/// Of linear equations, the right side in the last column (Gauss and Jordan).
private func solution(of equations: [[Double]]) -> [Double] {
    var rows = equations
    for i in rows.indices {
        let pivot = (i..<rows.count).max { abs(rows[$0][i]) < abs(rows[$1][i]) }!
        rows.swapAt(i, pivot)
        let lead = rows[i][i]
        rows[i] = rows[i].map { $0 / lead }
        for k in rows.indices where k != i {
            let share = rows[k][i]
            for j in rows[k].indices { rows[k][j] -= share * rows[i][j] }
        }
    }
    return rows.map { $0.last! }
}
