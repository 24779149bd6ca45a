import Foundation

/// A small recurrent network (GRU, Cho et al. 2014) that reads a row of words in their order, forwards and backwards, and says how likely each of four
/// answers is. It knows no language: a word is the numbers of its pieces, and whether it stands for what is asked about.
///
/// A target of its own since it is only arithmetic, which is built with optimisation for the tests as well.
package struct RecurrentNetwork: Sendable {
    package struct Word: Sendable, Hashable {
        /// Rows of the embedding, the first `pieces` of them.
        package var pieces: SIMD8<UInt16>
        package var isThis: Bool

        package init(pieces: SIMD8<UInt16>, isThis: Bool) { (self.pieces, self.isThis) = (pieces, isThis) }
    }

    package static let pieces = 5

    /// Rows of the embedding; numbers for a word; numbers that the network keeps in mind in each direction; units between those and the answer.
    package static let buckets = 16_384, inner = 32, state = 48, hidden = 64
    package static let gates = 3 * state, pooled = 4 * state, answers = 4

    /// Where a matrix lies among the parameters: row after row.
    package struct Matrix: Sendable {
        package let offset: Int, rows: Int, columns: Int
        package var end: Int { offset + rows * columns }

        fileprivate init(_ rows: Int, _ columns: Int, after last: Matrix? = nil) { (offset, self.rows, self.columns) = (last?.end ?? 0, rows, columns) }
    }

    /// One direction of reading: the gates reset, update and new side by side, as in the paper with the reset behind the matrix.
    package struct Direction: Sendable {
        package let input: Matrix, inputBias: Matrix, recurrent: Matrix, newBias: Matrix

        fileprivate init(after last: Matrix) {
            input = Matrix(inner, gates, after: last)
            inputBias = Matrix(1, gates, after: input)
            recurrent = Matrix(state, gates, after: inputBias)
            newBias = Matrix(1, state, after: recurrent)
        }
    }

    package static let embedding = Matrix(buckets, inner)
    package static let forwards = Direction(after: embedding), backwards = Direction(after: forwards.newBias)
    package static let first = Matrix(pooled, hidden, after: backwards.newBias), firstBias = Matrix(1, hidden, after: first)
    package static let second = Matrix(hidden, answers, after: firstBias), secondBias = Matrix(1, answers, after: second)
    package static let matrices = [embedding] + [forwards, backwards].flatMap { [$0.input, $0.inputBias, $0.recurrent, $0.newBias] }
        + [first, firstBias, second, secondBias]

    package var parameters: [Float]

    package init(parameters: [Float]) { self.parameters = parameters }

    /// How likely each answer is, for each row. Rows that are alike are read once, and so are their words.
    package func likelihoods(of rows: [[Word]]) -> [[Float]] {
        var known: [[Word]: [Float]] = [:], inputs: [Word: [Float]] = [:]
        var trace = RecurrentTrace()
        return parameters.withUnsafeBufferPointer { parameters in
            let base = parameters.baseAddress!
            return rows.map { row in
                if let likelihoods = known[row] { return likelihoods }
                trace.prepare(row.map(\.isThis))
                for (t, word) in row.enumerated() {
                    let input = inputs[word] ?? RecurrentTrace.projected(RecurrentTrace.embedded(word, base), base)
                    inputs[word] = input
                    trace.setInput(t, input)
                }
                trace.read(base)
                trace.pool()
                trace.judge(base)
                known[row] = trace.likelihoods
                return trace.likelihoods
            }
        }
    }
}
