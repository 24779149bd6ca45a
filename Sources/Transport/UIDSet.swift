/// Sets of UIDs as IMAP writes them: `3:7,9`.
enum UIDSet {
    /// As many sets as needed for no command to be longer than servers take (RFC 7162, 4: 8,192 octets), and for no answer to be endless.
    static func chunks(of uids: [UInt32], most: Int = 500) -> [String] {
        let sorted = Set(uids).sorted()
        return stride(from: 0, to: sorted.count, by: most).map { written(sorted[$0..<min($0 + most, sorted.count)]) }
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
