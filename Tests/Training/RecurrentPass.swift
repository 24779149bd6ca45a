import Foundation
import Recurrence
import Understanding

/// One sequence through the network and back: adds to the gradient what its answers teach.
struct RecurrentPass {
    private let trainer: RecurrentTrainer
    private var trace = RecurrentTrace()
    /// For each word its numbers, those left out being 0, and what each was multiplied by.
    private var words: [[Float]] = [], masks: [[Float]] = []

    init(_ trainer: RecurrentTrainer) { self.trainer = trainer }

    /// - Parameters:
    ///   - answers: places in `Weigher.answers`, of which each is said of some date or person with these words.
    ///   - share: what one answer counts.
    ///   - gradient: as long as the parameters.
    /// - Returns: The loss.
    @discardableResult
    mutating func learn(
        _ sequence: WordRow, _ answers: [Int], share: Float, _ parameters: [Float], _ gradient: inout [Float], _ random: inout Random
    ) -> Float {
        parameters.withUnsafeBufferPointer { parameters in
            let base = parameters.baseAddress!
            let pooledMask = random.mask(RecurrentNetwork.pooled, trainer.pooledDropout), hiddenMask = random.mask(RecurrentNetwork.hidden, trainer.hiddenDropout)
            run(sequence, base, pooledMask, hiddenMask, &random)
            let likelihoods = trace.likelihoods, all = Float(answers.count), others = trainer.smoothing / Float(likelihoods.count)
            var loss: Float = 0
            let error = likelihoods.indices.map { c -> Float in
                let said = Float(answers.filter { $0 == c }.count) * (1 - trainer.smoothing) + others * all
                loss -= said * log(max(likelihoods[c], .leastNormalMagnitude))
                return (likelihoods[c] * all - said) * share
            }
            gradient.withUnsafeMutableBufferPointer { back(sequence, error, base, $0.baseAddress!, pooledMask, hiddenMask) }
            return loss * share
        }
    }

    private mutating func run(
        _ sequence: WordRow, _ base: UnsafePointer<Float>, _ pooledMask: [Float], _ hiddenMask: [Float], _ random: inout Random
    ) {
        trace.prepare(sequence.map(\.isThis))
        words = []
        masks = []
        for (t, word) in sequence.enumerated() {
            var mean = RecurrentTrace.embedded(word, base)
            let mask = random.mask(mean.count, trainer.wordDropout)
            for i in mean.indices { mean[i] *= mask[i] }
            trace.setInput(t, RecurrentTrace.projected(mean, base))
            words.append(mean)
            masks.append(mask)
        }
        trace.read(base)
        trace.pool()
        for i in trace.pooled.indices { trace.pooled[i] *= pooledMask[i] }
        trace.judge(base)
        for i in trace.hidden.indices { trace.hidden[i] *= hiddenMask[i] }
        trace.decide(base)
    }

    private func back(
        _ sequence: WordRow, _ error: [Float], _ base: UnsafePointer<Float>, _ gradient: UnsafeMutablePointer<Float>, _ pooledMask: [Float],
        _ hiddenMask: [Float]
    ) {
        typealias Net = RecurrentNetwork
        let units = Net.hidden, size = Net.state
        let ofHidden = Self.back(trace.hidden, error, Net.second, Net.secondBias, base, gradient)
        let ofUnits = (0..<units).map { trace.hidden[$0] > 0 ? ofHidden[$0] * hiddenMask[$0] : 0 }
        let ofPooled = Self.back(trace.pooled, ofUnits, Net.first, Net.firstBias, base, gradient)
        var ofInputs = [Float](repeating: 0, count: trace.inputs.count)
        for (d, direction) in [Net.forwards, Net.backwards].enumerated() {
            var ofStates = [Float](repeating: 0, count: trace.count * size)
            for (i, place) in trace.places.enumerated() where place >= 0 && (i / size) % 2 == d {
                ofStates[place * size + i % size] += ofPooled[i] * pooledMask[i]
            }
            back(direction, isBackwards: d == 1, &ofStates, &ofInputs, base, gradient)
        }
        ofInputs.withUnsafeBufferPointer { ofInputs in
            for (t, word) in sequence.enumerated() {
                var ofWord = [Float](repeating: 0, count: Net.inner)
                for (d, direction) in [Net.forwards, Net.backwards].enumerated() {
                    let own = ofInputs.baseAddress! + (t * 2 + d) * Net.gates
                    add(own, 1, to: gradient + direction.inputBias.offset, Net.gates)
                    for i in 0..<Net.inner {
                        ofWord[i] += dot(own, base + direction.input.offset + i * Net.gates, Net.gates)
                        if words[t][i] != 0 { add(own, words[t][i], to: gradient + direction.input.offset + i * Net.gates, Net.gates) }
                    }
                }
                for i in ofWord.indices { ofWord[i] *= masks[t][i] / Float(RecurrentNetwork.pieces) }
                for k in 0..<RecurrentNetwork.pieces { add(ofWord, 1, to: gradient + Int(word.pieces[k]) * Net.inner, Net.inner) }
            }
        }
    }

    /// Through a matrix: what the error means for its input.
    private static func back(
        _ input: [Float], _ error: [Float], _ matrix: RecurrentNetwork.Matrix, _ bias: RecurrentNetwork.Matrix, _ base: UnsafePointer<Float>,
        _ gradient: UnsafeMutablePointer<Float>
    ) -> [Float] {
        add(error, 1, to: gradient + bias.offset, matrix.columns)
        return input.indices.map { i in
            let row = matrix.offset + i * matrix.columns
            if input[i] != 0 { add(error, input[i], to: gradient + row, matrix.columns) }
            return dot(error, base + row, matrix.columns)
        }
    }

    /// Through time.
    private func back(
        _ direction: RecurrentNetwork.Direction, isBackwards: Bool, _ ofStates: inout [Float], _ ofInputs: inout [Float], _ base: UnsafePointer<Float>,
        _ gradient: UnsafeMutablePointer<Float>
    ) {
        let size = RecurrentNetwork.state, gates = RecurrentNetwork.gates, d = isBackwards ? 1 : 0, count = trace.count
        let states = trace.states[d], steps = trace.steps[d]
        // what the recurrent matrix brought: as the input, but for the new gate
        var ofSums = [Float](repeating: 0, count: gates)
        for step in (0..<count).reversed() {
            let t = isBackwards ? count - 1 - step : step, before = step == 0 ? nil : (isBackwards ? t + 1 : t - 1)
            let input = (t * 2 + d) * gates, kept = t * 4 * size
            for j in 0..<size {
                let reset = steps[kept + j], update = steps[kept + size + j], new = steps[kept + 2 * size + j], brought = steps[kept + 3 * size + j]
                let error = ofStates[t * size + j], last = before.map { states[$0 * size + j] } ?? 0
                let ofNew = error * (1 - update) * (1 - new * new)
                ofInputs[input + j] = ofNew * brought * reset * (1 - reset)
                ofInputs[input + size + j] = error * (last - new) * update * (1 - update)
                ofInputs[input + 2 * size + j] = ofNew
                ofSums[j] = ofInputs[input + j]
                ofSums[size + j] = ofInputs[input + size + j]
                ofSums[2 * size + j] = ofNew * reset
                if let before { ofStates[before * size + j] += error * update }
            }
            ofSums.withUnsafeBufferPointer { sums in
                add(sums.baseAddress! + 2 * size, 1, to: gradient + direction.newBias.offset, size)
                guard let before else { return }
                for i in 0..<size {
                    let row = direction.recurrent.offset + i * gates
                    add(sums.baseAddress!, states[before * size + i], to: gradient + row, gates)
                    ofStates[before * size + i] += dot(sums.baseAddress!, base + row, gates)
                }
            }
        }
    }
}
