import Foundation
import Understanding

/// Trains the weigher of Sources/Understanding/Experience on authored replies: multinomial logistic regression for the answer and one
/// logistic regression for each flag, by AdaGrad. The same replies give the same weights.
struct Trainer {
    var epochs = 30
    var rate: Float = 0.25
    var decay: Float = 1e-4
    /// A feature of fewer replies teaches nothing about others.
    var seenAtLeast = 2
    /// So many features are kept, those that weigh most over all replies; the file stays small, and little is lost.
    var rows = 120_000
    /// A flag's weight under this share of its largest is left out.
    var least: Float = 0.04

    struct Sample {
        var reply: LabelledReply
        var features: Features
        var author: String
        /// What the rules alone make of it.
        var rules: Answer?
        /// They found nothing else in it.
        var areOutright: Bool
    }

    /// So many features are enough where what is weighed is one date, person or figure.
    var ofParts: Trainer {
        var trainer = self
        (trainer.rows, trainer.seenAtLeast) = (min(rows, 60_000), max(seenAtLeast, 3))
        return trainer
    }

    private struct Row {
        var features: [Int32]
        var scale: Float
        var reply: LabelledReply
    }

    /// Trains twice: on all features, then on those alone that are kept, so that they take over what the others taught.
    func train(_ samples: [Sample]) -> Weigher {
        var counts: [UInt32: Int] = [:]
        for sample in samples { for hash in sample.features.hashes { counts[hash, default: 0] += 1 } }
        let seen = counts.filter { $0.value >= seenAtLeast }.keys.sorted()
        let keys = best(seen, counts, fit(seen, samples))
        return weigher(keys, fit(keys, samples))
    }

    /// The weights of each feature in a row, and the biases as the last row.
    private func fit(_ keys: [UInt32], _ samples: [Sample]) -> [Float] {
        let index = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, Int32($0)) })
        let rows = samples.map { Row(features: $0.features.hashes.compactMap { index[$0] }, scale: Weigher.scale($0.features), reply: $0.reply) }
        var weights = [Float](repeating: 0, count: (keys.count + 1) * Weigher.columns)
        var squares = [Float](repeating: 1e-6, count: weights.count)
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in learn(rows, keys.count, weights, squares) }
        }
        return weights
    }

    private func best(_ keys: [UInt32], _ counts: [UInt32: Int], _ weights: [Float]) -> [UInt32] {
        let columns = Weigher.columns
        let worth = keys.indices.map { k in
            Weigher.answers.indices.map { abs(weights[k * columns + $0]) }.max()! * Float(counts[keys[k]]!).squareRoot()
        }
        return keys.indices.sorted { (worth[$0], keys[$1]) > (worth[$1], keys[$0]) }.prefix(rows).map { keys[$0] }.sorted()
    }

    private func weigher(_ keys: [UInt32], _ weights: [Float]) -> Weigher {
        let columns = Weigher.columns
        let answers = Weigher.answers.count
        let tops = (0..<columns).map { c in stride(from: c, to: keys.count * columns, by: columns).map { abs(weights[$0]) }.max() ?? 0 }
        var kept: [UInt32: [Float]] = [:]
        for k in keys.indices {
            kept[keys[k]] = (0..<columns).map { c in c >= answers && abs(weights[k * columns + c]) < least * tops[c] ? 0 : weights[k * columns + c] }
        }
        return Weigher(rows: kept, bias: Array(weights[(keys.count * columns)...]))
    }

    private func learn(_ rows: [Row], _ features: Int, _ weights: UnsafeMutableBufferPointer<Float>, _ squares: UnsafeMutableBufferPointer<Float>) {
        let columns = Weigher.columns
        // where no reply has a flag, none is learnt
        let learnt = rows.contains { !$0.reply.flags.isEmpty } ? columns : Weigher.answers.count
        var order = Array(rows.indices)
        var seed: UInt64 = 1
        var gradient = [Float](repeating: 0, count: columns)
        for _ in 0..<epochs {
            for i in order.indices.reversed() where i > 0 {  // Fisher and Yates, with a generator of fixed seed
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                order.swapAt(i, Int((seed >> 33) % UInt64(i + 1)))
            }
            for k in order {
                let row = rows[k]
                var sums = (0..<columns).map { weights[features * columns + $0] }
                for feature in row.features { for c in 0..<learnt { sums[c] += weights[Int(feature) * columns + c] * row.scale } }
                error(sums, row.reply, &gradient)
                for feature in row.features {
                    for c in 0..<learnt {
                        let at = Int(feature) * columns + c
                        let g = gradient[c] * row.scale + decay * weights[at]
                        squares[at] += g * g
                        weights[at] -= rate * g / squares[at].squareRoot()
                    }
                }
                for c in 0..<learnt {
                    let at = features * columns + c
                    squares[at] += gradient[c] * gradient[c]
                    weights[at] -= rate * gradient[c] / squares[at].squareRoot()
                }
            }
        }
    }

    private func error(_ sums: [Float], _ reply: LabelledReply, _ gradient: inout [Float]) {
        let answers = Weigher.answers.count
        let top = sums.prefix(answers).max() ?? 0
        let exponents = sums.prefix(answers).map { exp($0 - top) }
        let total = exponents.reduce(0, +)
        for c in 0..<answers { gradient[c] = exponents[c] / total - (Weigher.answers[c] == reply.answer ? 1 : 0) }
        for (k, flag) in Weighed.Flag.allCases.enumerated() {
            gradient[answers + k] = 1 / (1 + exp(-sums[answers + k])) - (reply.flags.contains(flag) ? 1 : 0)
        }
    }
}

extension Trainer.Sample {
    /// One date, person or figure of a reply.
    init(_ features: Features, _ answer: Answer?, author: String) {
        self.init(reply: LabelledReply(text: "", answer: answer, flags: []), features: features, author: author, rules: nil, areOutright: false)
    }
}
