/// Sets of UIDs as IMAP writes them: `3:7,9`.
enum UIDSet {
    /// As many sets as needed for no command to be longer than servers take (RFC 7162, 4: 8,192 octets), and for no answer to be endless.
    static func chunks(of uids: [UInt32], most: Int = 500) -> [String] {
        let sorted = Set(uids).sorted()
        return stride(from: 0, to: sorted.count, by: most).map { written(sorted[$0..<min($0 + most, sorted.count)]) }
    }

    /// The UIDs of a written set, in its order; no more than anybody moves at once.
    static func uids(in written: String, most: Int = 10_000) -> [UInt32] {
        var uids: [UInt32] = []
        for part in written.split(separator: ",") {
            let ends = part.split(separator: ":").compactMap { UInt32($0) }
            guard let first = ends.first, let last = ends.last, first <= last, uids.count + Int(last - first) < most else { return [] }
            uids += Array(first...last)
        }
        return uids
    }

    private static func written(_ uids: ArraySlice<UInt32>) -> String {
        var ranges: [ClosedRange<UInt32>] = []
        for uid in uids {
            if let last = ranges.last, last.upperBound < uid, uid - last.upperBound == 1 {
                ranges[ranges.count - 1] = last.lowerBound...uid
            } else {
                ranges.append(uid...uid)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound):\($0.upperBound)" }.joined(separator: ",")
    }
}
