import Foundation

// Layer 7: experience. A linear weigher (logistic regression over hashed features) that was trained on authored replies says how likely
// each reading is; the rules' own findings are among its features. Reproduced by `swift run -c release sojusznik-train`.

/// How likely each reading of a text is, 0…1.
package struct Weighed: Sendable {
    /// In the order of `Weigher.answers`.
    package var answers: [Double]
    /// In the order of `Flag.allCases`.
    package var flags: [Double]

    /// What may be said besides an answer; the letters are those of the training files.
    package enum Flag: String, Sendable, CaseIterable {
        case question = "q", proposes = "p", substitute = "s", nominates = "n", leave = "l", erase = "e"
    }

    /// The likeliest answer (nil: none was given) and its probability.
    package var best: (answer: Answer?, probability: Double) {
        let best = answers.indices.max { answers[$0] < answers[$1] } ?? 0
        return (Weigher.answers[best], answers[best])
    }

    package func likelihood(of answer: Answer?) -> Double { answers[Weigher.answers.firstIndex(of: answer) ?? 0] }
    package func likelihood(of flag: Flag) -> Double { flags[Flag.allCases.firstIndex(of: flag) ?? 0] }
}

/// The trained weights: a row for each feature that says something, a column for each reading.
package struct Weigher: Sendable {
    /// The order of the columns: four answers, then the flags.
    package static let answers: [Answer?] = [.accept, .decline, .tentative, nil]
    package static let columns = answers.count + Weighed.Flag.allCases.count

    /// Hashes of the features, ascending.
    let keys: [UInt32]
    /// By the upper 16 of a hash's 24 bits: the first row of such a key; one more at the end.
    private let starts: [Int32]
    /// A row for each key, in their order; the lanes behind the last column are 0.
    let weights: [SIMD16<Int8>]
    /// What one step of a column's weights is worth.
    let scales: [Float]
    let bias: [Float]

    /// - Parameter rows: weights by feature, `columns` of them each.
    package init(rows: [UInt32: [Float]], bias: [Float]) {
        let keys = rows.keys.sorted()
        let scales = (0..<Self.columns).map { column in max(rows.values.map { abs($0[column]) }.max() ?? 0, .leastNormalMagnitude) / 127 }
        let weights = keys.map { key in
            zip(rows[key]!, scales).enumerated().reduce(into: SIMD16<Int8>.zero) { row, column in
                row[column.offset] = Int8((column.element.0 / column.element.1).rounded())
            }
        }
        self.init(keys: keys, weights: weights, scales: scales, bias: bias)
    }

    init(keys: [UInt32], weights: [SIMD16<Int8>], scales: [Float], bias: [Float]) {
        self.keys = keys; self.weights = weights; self.scales = scales; self.bias = bias
        var starts = [Int32](repeating: 0, count: 0x1_0001)
        for key in keys where key >> 24 == 0 { starts[Int(key >> 8) + 1] += 1 }
        for bucket in starts.indices.dropFirst() { starts[bucket] += starts[bucket - 1] }
        self.starts = starts
    }

    package func weigh(_ features: Features) -> Weighed {
        let steps = features.hashes.reduce(into: SIMD16<Int32>.zero) { steps, hash in
            if let row = row(of: hash) { steps &+= SIMD16<Int32>(truncatingIfNeeded: weights[row]) }
        }
        let scale = Self.scale(features)
        let sums = (0..<Self.columns).map { Double(bias[$0] + Float(steps[$0]) * scales[$0] * scale) }
        let top = sums.prefix(Self.answers.count).max() ?? 0
        let exponents = sums.prefix(Self.answers.count).map { exp($0 - top) }
        let total = exponents.reduce(0, +)
        return Weighed(answers: exponents.map { $0 / total }, flags: sums.dropFirst(Self.answers.count).map { 1 / (1 + exp(-$0)) })
    }

    /// Long and short texts weigh alike.
    package static func scale(_ features: Features) -> Float { 1 / Float(max(1, features.hashes.count)).squareRoot() }

    private func row(of hash: UInt32) -> Int? {
        let bucket = Int(hash >> 8)
        for row in Int(starts[bucket])..<Int(starts[bucket + 1]) where keys[row] == hash { return row }
        return nil
    }
}
