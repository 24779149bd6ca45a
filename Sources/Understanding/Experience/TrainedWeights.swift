import Foundation
import Recurrence

/// The weights as they are kept in the source, little-endian:
/// a Float for each column's scale, a Float for each column's bias; then row by row the distance from the key before (seven bits a byte, the
/// eighth says that more follow), two bytes that tell which columns are not zero, and a signed byte for each of those.
extension Weigher {
    package var encoded: Data {
        var out = Data()
        for number in scales + bias { withUnsafeBytes(of: number.bitPattern.littleEndian) { out.append(contentsOf: $0) } }
        var last: UInt32 = 0
        for (row, key) in keys.enumerated() {
            let values = (0..<Self.columns).map { weights[row][$0] }
            guard values.contains(where: { $0 != 0 }) else { continue }
            var distance = key - last
            last = key
            while distance > 0x7f {
                out.append(UInt8(distance & 0x7f) | 0x80)
                distance >>= 7
            }
            out.append(UInt8(distance))
            let mask = values.indices.reduce(0) { $0 | (values[$1] == 0 ? 0 : 1 << $1) }
            out.append(UInt8(mask & 0xff))
            out.append(UInt8(mask >> 8))
            out.append(contentsOf: values.filter { $0 != 0 }.map { UInt8(bitPattern: $0) })
        }
        return out
    }

    package init(encoded data: Data) {
        var bytes = data.makeIterator()
        func float() -> Float { Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes.next() ?? 0) << (8 * UInt32($1)) }) }
        let scales = (0..<Self.columns).map { _ in float() }, bias = (0..<Self.columns).map { _ in float() }
        var keys: [UInt32] = [], weights: [SIMD16<Int8>] = []
        var key: UInt32 = 0
        while var byte = bytes.next() {
            var distance = UInt32(byte & 0x7f)
            var shift: UInt32 = 7
            while byte & 0x80 != 0, shift < 28, let next = bytes.next() {
                byte = next
                distance |= UInt32(byte & 0x7f) << shift
                shift += 7
            }
            key &+= distance
            keys.append(key)
            let mask = Int(bytes.next() ?? 0) | Int(bytes.next() ?? 0) << 8
            weights.append(.zero)
            for column in 0..<Self.columns where mask & 1 << column != 0 { weights[weights.count - 1][column] = Int8(bitPattern: bytes.next() ?? 0) }
        }
        self.init(keys: keys, weights: weights, scales: scales, bias: bias)
    }

    /// As trained from Tests/Training/Replies.
    static let trained = Weigher(encoded: Data(base64Encoded: trainedRepliesWeights) ?? Data())

    /// For hours and ways of contact, as trained from Tests/Training/Hours: accept for the figure and for the way that are meant.
    static let ofHours = Weigher(encoded: Data(base64Encoded: trainedHoursWeights) ?? Data())

    /// For those whom a mail names, as trained from Tests/Training/Nominations: accept for who is to be invited.
    static let ofNominations = Weigher(encoded: Data(base64Encoded: trainedNominationsWeights) ?? Data())
}

extension PartWeigher {
    /// For the dates of a poll, as trained from Tests/Training/Polls: accept for one that suits, decline for one that doesn't.
    static let ofPolls = PartWeigher(
        linear: Weigher(encoded: Data(base64Encoded: trainedPollsWeights) ?? Data()),
        recurrent: RecurrentNetwork(encoded: Data(base64Encoded: trainedPollsParameters) ?? Data()))

    /// For the people of a list, as trained from Tests/Training/Attendance: accept for who was there, decline for who was away, tentative where
    /// nothing can be recorded.
    static let ofAttendance = PartWeigher(
        linear: Weigher(encoded: Data(base64Encoded: trainedAttendanceWeights) ?? Data()),
        recurrent: RecurrentNetwork(encoded: Data(base64Encoded: trainedAttendanceParameters) ?? Data()))
}
