import Foundation

/// Letters that the mail server took at the moment when the disk was full or the database locked: their numbers lie in a small file beside the
/// database that was given its room beforehand, so that no letter leaves again for want of a place to write that it has left.
extension Store {
    private var acceptedFile: String { path + ".accepted" }
    /// One block of most disks, room for hundreds of numbers; a round stops at the first.
    private static let acceptedRoom = 4_096

    func keepRoomForAccepted() throws(StoreTrouble) {
        let size = (try? FileManager.default.attributesOfItem(atPath: acceptedFile)[.size] as? Int) ?? 0
        if size < Self.acceptedRoom { try forgetAccepted() }
    }

    /// The server took the letter, and that could not be recorded.
    public func noteAccepted(_ id: OutboxID) throws(StoreTrouble) {
        let noted = try notedAccepted() + [id]
        try write(noted.map { "\($0)\n" }.joined())
    }

    /// To be recorded before anything is sent.
    public func notedAccepted() throws(StoreTrouble) -> [OutboxID] {
        let text = (try? String(contentsOfFile: acceptedFile, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap { Int64($0) }.map { OutboxID($0) }
    }

    /// All of them are recorded. Nothing is written when there were none.
    public func forgetAccepted() throws(StoreTrouble) {
        let size = (try? FileManager.default.attributesOfItem(atPath: acceptedFile)[.size] as? Int) ?? 0
        let noted = try notedAccepted()
        guard size < Self.acceptedRoom || !noted.isEmpty else { return }
        try write("")
    }

    /// Written over in place: a full disk allows that.
    private func write(_ text: String) throws(StoreTrouble) {
        var block = Data(text.utf8.prefix(Self.acceptedRoom))
        block += Data(repeating: UInt8(ascii: "\n"), count: Self.acceptedRoom - block.count)
        let descriptor = Foundation.open(acceptedFile, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotOpen("\(acceptedFile): \(String(cString: strerror(errno)))") }
        defer { Foundation.close(descriptor) }
        let written = block.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        guard written == block.count, fsync(descriptor) == 0 else { throw .disk("\(acceptedFile): \(String(cString: strerror(errno)))") }
    }
}
