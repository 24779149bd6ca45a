import Dispatch
import Partnerships
import Store

/// A letter with the bytes that leave.
struct Parcel: Sendable {
    var letter: Letter
    var envelope: Envelope
}

/// The names that letters need: those of a library are read once for letters that are written together.
struct Names {
    let office: Office
    private var known: [LibraryID: Directory] = [:]

    init(office: Office) { self.office = office }

    mutating func directory(of library: LibraryID, texts: [TextID], people: [PersonID]) throws -> Directory {
        guard var directory = try known[library] ?? office.store.directory(of: library) else { throw StoreTrouble.defect("no library \(library)") }
        known[library] = directory
        for id in people where directory.people[id] == nil { directory.people[id] = try office.store.person(id) }
        for id in texts { directory.texts[id] = try office.store.text(id) }
        return directory
    }
}

/// Writes down what became of a letter while the next one is on its way: never more than one behind, so that a crash repeats two letters at
/// the most, each with its Message-ID.
final class Records: @unchecked Sendable {
    private let queue = DispatchQueue(label: "sojusznik.records")
    private let writing = DispatchGroup()
    /// Written by the queue, read when nothing is written.
    private var failure: (any Error)?

    /// Waits for the record before, and throws what it threw.
    func write(_ record: @escaping @Sendable () throws -> Void) throws {
        try finish()
        queue.async(group: writing) {
            do { try record() } catch { self.failure = error }
        }
    }

    func finish() throws {
        writing.wait()
        if let failure { throw failure }
    }
}
