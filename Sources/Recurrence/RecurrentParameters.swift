import Foundation

/// The parameters as they are kept in the source: row after row of every matrix the Float that one step is worth,
/// little-endian, and a signed byte for each number.
extension RecurrentNetwork {
    package var encoded: Data {
        var out = Data()
        for row in Self.rows {
            let step = step(of: row)
            withUnsafeBytes(of: step.bitPattern.littleEndian) { out.append(contentsOf: $0) }
            out.append(contentsOf: row.map { UInt8(bitPattern: Int8((parameters[$0] / step).rounded())) })
        }
        return out
    }

    package init(encoded data: Data) {
        var parameters: [Float] = []
        parameters.reserveCapacity(Self.secondBias.end)
        data.withUnsafeBytes { bytes in
            var at = 0
            for row in Self.rows where at + 4 + row.count <= bytes.count {
                let step = Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
                at += 4
                for k in at..<at + row.count { parameters.append(Float(Int8(bitPattern: bytes[k])) * step) }
                at += row.count
            }
        }
        // nothing is known without them
        parameters += [Float](repeating: 0, count: Self.secondBias.end - parameters.count)
        self.init(parameters: parameters)
    }

    /// As it will be read from the source.
    package var rounded: RecurrentNetwork { RecurrentNetwork(encoded: encoded) }

    private static var rows: [Range<Int>] {
        matrices.flatMap { matrix in (0..<matrix.rows).map { matrix.offset + $0 * matrix.columns..<matrix.offset + ($0 + 1) * matrix.columns } }
    }

    private func step(of row: Range<Int>) -> Float { max(row.map { abs(parameters[$0]) }.max() ?? 0, .leastNormalMagnitude * 127) / 127 }
}
