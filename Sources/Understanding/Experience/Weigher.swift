import Foundation

// Layer 7: experience. A linear weigher (logistic regression over hashed features) that was trained on authored replies says how likely
// each reading is; the rules' own findings are among its features. Reproduced by `swift run -c release sojusznik-train`.

/// How likely each reading of a text is, 0…1.
package struct Weighed: Sendable {
    package var answer: [Answer?: Double]
    package var flags: [Flag: Double]

    /// What may be said besides an answer; the letters are those of the training files.
    package enum Flag: String, Sendable, CaseIterable { case question = "q", proposes = "p", substitute = "s", nominates = "n", leave = "l", erase = "e" }

    /// The likeliest answer (nil: none was given) and its probability.
    package var best: (answer: Answer?, probability: Double) {
        let best = Weigher.answers.max { (answer[$0] ?? 0) < (answer[$1] ?? 0) } ?? nil
        return (best, answer[best] ?? 0)
    }
}

/// The trained weights: a row for each feature that says something, a column for each reading.
package struct Weigher: Sendable {
    /// The order of the columns: four answers, then the flags.
    package static let answers: [Answer?] = [.accept, .decline, .tentative, nil]
    package static let columns = answers.count + Weighed.Flag.allCases.count

    /// Hashes of the features, ascending.
    var keys: [UInt32]
    /// Row by row, in the order of the keys.
    var weights: [Int8]
    /// What one step of a column's weights is worth.
    var scales: [Float]
    var bias: [Float]

    /// - Parameter rows: weights by feature, `columns` of them each.
    package init(rows: [UInt32: [Float]], bias: [Float]) {
        keys = rows.keys.sorted()
        scales = (0..<Self.columns).map { column in max(rows.values.map { abs($0[column]) }.max() ?? 0, .leastNormalMagnitude) / 127 }
        self.bias = bias
        weights = []
        for key in keys { for (column, weight) in rows[key]!.enumerated() { weights.append(Int8((weight / scales[column]).rounded())) } }
    }

    init(keys: [UInt32], weights: [Int8], scales: [Float], bias: [Float]) {
        self.keys = keys; self.weights = weights; self.scales = scales; self.bias = bias
    }

    package func weigh(_ features: Features) -> Weighed {
        var steps = [Int32](repeating: 0, count: Self.columns)
        for hash in features.hashes {
            guard let row = row(of: hash) else { continue }
            for column in 0..<Self.columns { steps[column] += Int32(weights[row * Self.columns + column]) }
        }
        let scale = Self.scale(features)
        let sums = (0..<Self.columns).map { Double(bias[$0] + Float(steps[$0]) * scales[$0] * scale) }
        let top = sums.prefix(Self.answers.count).max() ?? 0
        let exponents = sums.prefix(Self.answers.count).map { exp($0 - top) }
        let total = exponents.reduce(0, +)
        return Weighed(
            answer: Dictionary(uniqueKeysWithValues: zip(Self.answers, exponents.map { $0 / total })),
            flags: Dictionary(uniqueKeysWithValues: zip(Weighed.Flag.allCases, sums.dropFirst(Self.answers.count).map { 1 / (1 + exp(-$0)) })))
    }

    /// Long and short texts weigh alike.
    package static func scale(_ features: Features) -> Float { 1 / Float(max(1, features.hashes.count)).squareRoot() }

    private func row(of hash: UInt32) -> Int? {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == hash ? low : nil
    }
}
