import Foundation

/// One reading of a row of words by a recurrent network with all that it goes through: training walks it back.
package struct RecurrentTrace {
    package private(set) var isThis: [Bool] = []
    /// For each word what it brings to the gates, of both directions.
    package var inputs: [Float] = []
    /// By direction, for each word: the state behind it; reset, update, new and what the state brings to new.
    package var states: [[Float]] = [[], []], steps: [[Float]] = [[], []]
    /// The greatest of each number over all words, then over those that stand for this date or person; and at which word that was (-1: nowhere).
    package var pooled: [Float] = [], places: [Int] = []
    package var hidden: [Float] = [], likelihoods: [Float] = []

    private static let state = RecurrentNetwork.state, gates = RecurrentNetwork.gates

    package init() {}

    package var count: Int { isThis.count }

    package mutating func prepare(_ isThis: [Bool]) {
        self.isThis = isThis
        inputs = [Float](repeating: 0, count: count * 2 * Self.gates)
        for d in 0..<2 {
            states[d] = [Float](repeating: 0, count: count * Self.state)
            steps[d] = [Float](repeating: 0, count: count * 4 * Self.state)
        }
    }

    package mutating func setInput(_ t: Int, _ row: [Float]) {
        inputs.withUnsafeMutableBufferPointer { inputs in
            row.withUnsafeBufferPointer { (inputs.baseAddress! + t * row.count).update(from: $0.baseAddress!, count: row.count) }
        }
    }

    /// The mean of the pieces of a word.
    package static func embedded(_ word: RecurrentNetwork.Word, _ parameters: UnsafePointer<Float>) -> [Float] {
        let size = RecurrentNetwork.inner, share = 1 / Float(RecurrentNetwork.pieces)
        var mean = [Float](repeating: 0, count: size)
        for k in 0..<RecurrentNetwork.pieces { add(parameters + Int(word.pieces[k]) * size, share, to: &mean, size) }
        return mean
    }

    /// What a word brings to the gates of both directions.
    package static func projected(_ mean: [Float], _ parameters: UnsafePointer<Float>) -> [Float] {
        var row = [Float](repeating: 0, count: 2 * gates)
        row.withUnsafeMutableBufferPointer { row in
            for (d, direction) in [RecurrentNetwork.forwards, RecurrentNetwork.backwards].enumerated() {
                let out = row.baseAddress! + d * gates
                out.update(from: parameters + direction.inputBias.offset, count: gates)
                for (i, x) in mean.enumerated() where x != 0 { add(parameters + direction.input.offset + i * gates, x, to: out, gates) }
            }
        }
        return row
    }

    /// Both directions through all words.
    package mutating func read(_ parameters: UnsafePointer<Float>) {
        for (d, direction) in [RecurrentNetwork.forwards, RecurrentNetwork.backwards].enumerated() {
            let recurrent = parameters + direction.recurrent.offset, newBias = parameters + direction.newBias.offset, size = Self.state, gates = Self.gates
            let isBackwards = d == 1, count = count
            inputs.withUnsafeBufferPointer { inputs in
                states[d].withUnsafeMutableBufferPointer { states in
                    steps[d].withUnsafeMutableBufferPointer { steps in
                        withUnsafeTemporaryAllocation(of: Float.self, capacity: gates) { sums in
                            for step in 0..<count {
                                let t = isBackwards ? count - 1 - step : step
                                sums.update(repeating: 0)
                                let before: UnsafePointer<Float>? = step == 0 ? nil
                                    : UnsafePointer(states.baseAddress! + (isBackwards ? t + 1 : t - 1) * size)
                                if let before { for i in 0..<size { add(recurrent + i * gates, before[i], to: sums.baseAddress!, gates) } }
                                let input = inputs.baseAddress! + (t * 2 + d) * gates, out = states.baseAddress! + t * size
                                let kept = steps.baseAddress! + t * 4 * size
                                for j in 0..<size {
                                    let reset = 1 / (1 + exp(-input[j] - sums[j])), update = 1 / (1 + exp(-input[size + j] - sums[size + j]))
                                    let brought = sums[2 * size + j] + newBias[j], new = tanh(input[2 * size + j] + reset * brought)
                                    out[j] = (1 - update) * new + update * (before?[j] ?? 0)
                                    (kept[j], kept[size + j], kept[2 * size + j], kept[3 * size + j]) = (reset, update, new, brought)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    package mutating func pool() {
        let size = Self.state
        pooled = [Float](repeating: 0, count: RecurrentNetwork.pooled)
        places = [Int](repeating: -1, count: RecurrentNetwork.pooled)
        for t in 0..<count {
            for d in 0..<2 {
                for j in 0..<size {
                    let value = states[d][t * size + j], all = d * size + j, own = 2 * size + all
                    if places[all] < 0 || value > pooled[all] { (pooled[all], places[all]) = (value, t) }
                    if isThis[t], places[own] < 0 || value > pooled[own] { (pooled[own], places[own]) = (value, t) }
                }
            }
        }
    }

    package mutating func judge(_ parameters: UnsafePointer<Float>) {
        let units = RecurrentNetwork.hidden, answers = RecurrentNetwork.answers
        hidden = Array(UnsafeBufferPointer(start: parameters + RecurrentNetwork.firstBias.offset, count: units))
        hidden.withUnsafeMutableBufferPointer { hidden in
            for (i, x) in pooled.enumerated() where x != 0 { add(parameters + RecurrentNetwork.first.offset + i * units, x, to: hidden.baseAddress!, units) }
            for j in 0..<units { hidden[j] = max(0, hidden[j]) }
        }
        decide(parameters, answers)
    }

    /// The last step alone, from the hidden units.
    package mutating func decide(_ parameters: UnsafePointer<Float>, _ answers: Int = RecurrentNetwork.answers) {
        var sums = Array(UnsafeBufferPointer(start: parameters + RecurrentNetwork.secondBias.offset, count: answers))
        sums.withUnsafeMutableBufferPointer { sums in
            for (i, x) in hidden.enumerated() where x != 0 { add(parameters + RecurrentNetwork.second.offset + i * answers, x, to: sums.baseAddress!, answers) }
        }
        let top = sums.max() ?? 0, exponents = sums.map { exp($0 - top) }, total = exponents.reduce(0, +)
        likelihoods = exponents.map { $0 / total }
    }
}

/// `to` += `row` · `factor`.
@inline(__always)
package func add(_ row: UnsafePointer<Float>, _ factor: Float, to sums: UnsafeMutablePointer<Float>, _ count: Int) {
    for j in 0..<count { sums[j] += row[j] * factor }
}

/// - Parameter count: a multiple of four.
package func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ count: Int) -> Float {
    let a = UnsafeRawPointer(a), b = UnsafeRawPointer(b)
    var sums = SIMD4<Float>.zero
    for k in stride(from: 0, to: count * 4, by: 16) {
        sums += a.loadUnaligned(fromByteOffset: k, as: SIMD4<Float>.self) * b.loadUnaligned(fromByteOffset: k, as: SIMD4<Float>.self)
    }
    return sums.sum()
}
