import Foundation
import Recurrence
import Understanding

/// Trains the recurrent weigher on authored replies: cross-entropy by backpropagation through time, AdamW (Loshchilov and Hutter 2019), one cycle of
/// the rate (Smith 2018), dropout. The same replies give the same weights.
struct RecurrentTrainer {
    var epochs = 6
    /// Replies between two changes of the weights.
    var atOnce = 32
    var rate: Float = 4e-3
    var decay: Float = 0.02
    /// Shares of a word's numbers, of the pooled numbers and of the hidden units that are left out at random.
    var wordDropout: Float = 0.25, pooledDropout: Float = 0.3, hiddenDropout: Float = 0.3
    /// What no answer is ever sure of.
    var smoothing: Float = 0.02

    /// One date or person of a reply: its words and what is to be said of it.
    struct Sample {
        var words: WordRow
        var answer: Answer?
    }

    /// The cases of the tests count several times: each stands for a rule, and is often the only one of its kind.
    static func weight(of author: String) -> Int { author == "cases" ? 5 : 1 }

    /// - Parameter replies: the dates or people of each reply.
    func train(_ replies: [[Sample]]) -> RecurrentNetwork {
        // what a reply says of several alike is learnt once
        let groups = replies.map(Group.groups)
        var random = Random(seed: 1)
        var parameters = Self.start(&random)
        var order = Array(groups.indices), step = 0
        let steps = epochs * ((groups.count + atOnce - 1) / atOnce)
        var descent = Descent(count: parameters.count), gradient = [Float](repeating: 0, count: parameters.count)
        var pass = RecurrentPass(self)
        for _ in 0..<epochs {
            for i in order.indices.reversed() where i > 0 { order.swapAt(i, Int(random.next() % UInt64(i + 1))) }
            for start in stride(from: 0, to: order.count, by: atOnce) {
                let batch = order[start..<min(start + atOnce, order.count)].flatMap { groups[$0] }
                gradient.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
                let samples = batch.reduce(0) { $0 + $1.answers.count }
                for group in batch { pass.learn(group.words, group.answers, share: 1 / Float(samples), parameters, &gradient, &random) }
                descent.step(&parameters, gradient, rate: rate(at: step, of: steps), decay: decay)
                step += 1
            }
        }
        // what no reply taught says nothing
        let size = RecurrentNetwork.inner
        let seen = groups.joined().reduce(into: Set<Int>()) { seen, group in
            for word in group.words { for k in 0..<RecurrentNetwork.pieces { seen.insert(Int(word.pieces[k])) } }
        }
        for row in 0..<RecurrentNetwork.buckets where !seen.contains(row) { for i in 0..<size { parameters[row * size + i] = 0 } }
        return RecurrentNetwork(parameters: parameters).rounded
    }

    private struct Group {
        var words: WordRow
        /// Places in `Weigher.answers`, each once.
        var answers: [Int] = []

        /// In the order in which they first stand in the reply.
        static func groups(_ reply: [Sample]) -> [Group] {
            var groups: [Group] = [], places: [WordRow: Int] = [:]
            for sample in reply {
                let place = places[sample.words] ?? groups.count, answer = Weigher.answers.firstIndex(of: sample.answer)!
                if place == groups.count { groups.append(Group(words: sample.words)) }
                places[sample.words] = place
                if !groups[place].answers.contains(answer) { groups[place].answers.append(answer) }
            }
            return groups
        }
    }

    private static func start(_ random: inout Random) -> [Float] {
        var parameters = [Float](repeating: 0, count: RecurrentNetwork.secondBias.end)
        for matrix in RecurrentNetwork.matrices {
            let isEmbedding = matrix.offset == 0
            let reach = 1 / Float(matrix.rows == 1 || matrix.columns == RecurrentNetwork.gates ? RecurrentNetwork.state : matrix.rows).squareRoot()
            for k in matrix.offset..<matrix.end { parameters[k] = isEmbedding ? random.normal() : (2 * random.unit() - 1) * reach }
        }
        return parameters
    }

    private func rate(at step: Int, of steps: Int) -> Float {
        let top = 0.3 * Float(steps), k = Float(step)
        func between(_ a: Float, _ b: Float, _ share: Float) -> Float { b + (a - b) * (1 + cos(.pi * share)) / 2 }
        return k < top ? between(rate / 25, rate, k / top) : between(rate, rate / 250_000, (k - top) / (Float(steps) - top))
    }
}

/// SplitMix64: the same numbers in every run.
struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return z ^ z >> 31
    }

    /// 0 ..< 1.
    mutating func unit() -> Float { Float(next() >> 40) / Float(1 << 24) }

    mutating func normal() -> Float { (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit()) }

    /// 0 for what is left out, and so much more for the others.
    mutating func mask(_ count: Int, _ dropout: Float) -> [Float] { (0..<count).map { _ in unit() < dropout ? 0 : 1 / (1 - dropout) } }
}

/// AdamW, with the gradient cut to length 1.
private struct Descent {
    private var mean: [Float], square: [Float]
    private var step = 0

    init(count: Int) { (mean, square) = ([Float](repeating: 0, count: count), [Float](repeating: 0, count: count)) }

    mutating func step(_ parameters: inout [Float], _ gradient: [Float], rate: Float, decay: Float) {
        step += 1
        var length: Float = 0
        for g in gradient { length += g * g }
        let cut = min(1, 1 / (length.squareRoot() + 1e-6)), size = 1 / (1 - pow(0.9, Float(step))), squared = 1 / (1 - pow(0.999, Float(step)))
        parameters.withUnsafeMutableBufferPointer { parameters in
            mean.withUnsafeMutableBufferPointer { mean in
                square.withUnsafeMutableBufferPointer { square in
                    gradient.withUnsafeBufferPointer { gradient in
                        for k in gradient.indices {
                            let g = gradient[k] * cut
                            mean[k] = 0.9 * mean[k] + 0.1 * g
                            square[k] = 0.999 * square[k] + 0.001 * g * g
                            parameters[k] -= rate * (decay * parameters[k] + mean[k] * size / ((square[k] * squared).squareRoot() + 1e-8))
                        }
                    }
                }
            }
        }
    }
}
