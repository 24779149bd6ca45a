import Recurrence
import Testing
import Understanding

@testable import sojusznik_train

private func word(_ k: UInt16, isThis: Bool = false) -> RecurrentNetwork.Word {
    RecurrentNetwork.Word(pieces: [k, k + 100, k + 200, k + 300, k + 400, 0, 0, 0], isThis: isThis)
}

/// What backpropagation says of a parameter is what happens to the loss when the parameter is changed a little: in every matrix.
@Test func gradientIsTheSlopeOfTheLoss() {
    let trainer = RecurrentTrainer(wordDropout: 0, pooledDropout: 0, hiddenDropout: 0)
    let row = [word(1), word(2, isThis: true), word(3), word(2), word(4)]
    var random = Random(seed: 7), pass = RecurrentPass(trainer)
    var parameters = (0..<RecurrentNetwork.secondBias.end).map { _ in random.normal() * 0.3 }
    var gradient = [Float](repeating: 0, count: parameters.count), unused = gradient
    pass.learn(row, [0, 2], share: 1, parameters, &gradient, &random)
    for matrix in RecurrentNetwork.matrices {
        let touched = (matrix.offset..<matrix.end).filter { abs(gradient[$0]) > 0.02 }
        #expect(!touched.isEmpty)
        for k in stride(from: 0, to: touched.count, by: max(1, touched.count / 5)).map({ touched[$0] }) {
            let was = parameters[k], step: Float = 1e-2
            parameters[k] = was + step
            let above = pass.learn(row, [0, 2], share: 1, parameters, &unused, &random)
            parameters[k] = was - step
            let below = pass.learn(row, [0, 2], share: 1, parameters, &unused, &random)
            parameters[k] = was
            let slope = (above - below) / (2 * step)
            #expect(abs(slope - gradient[k]) < 0.02 + 0.08 * abs(slope), "\(matrix) \(k): \(slope), \(gradient[k])")
        }
    }
}

/// Which of two words comes first, in rows that the network has not seen: no count of words tells it. The parameters are those that were written down.
@Test func networkLearnsAnOrder() {
    func rows(_ fillers: Range<UInt16>) -> [(row: WordRow, isFirst: Bool)] {
        fillers.flatMap { k -> [(WordRow, Bool)] in
            let (a, b, between) = (word(11, isThis: true), word(12), word(20 + k % 7))
            return [([word(20 + k % 5), a, between, b], true), ([word(20 + k % 5), b, between, a], false)]
        }
    }
    let samples = rows(0..<24).map { [RecurrentTrainer.Sample(words: $0.row, answer: $0.isFirst ? .accept : .decline)] }
    let network = RecurrentTrainer(epochs: 8, atOnce: 8).train(samples)
    let unseen = rows(24..<34)
    for (likelihoods, row) in zip(network.likelihoods(of: unseen.map(\.row)), unseen) {
        #expect(likelihoods[row.isFirst ? 0 : 1] > 0.8, "\(likelihoods)")
    }
    #expect(RecurrentNetwork(encoded: network.encoded).parameters == network.parameters)
}
