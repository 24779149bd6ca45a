import Foundation
import Mail
import Partnerships
import Store
import Transport

/// Brings mail from the IMAP mailbox into the inbox, and tidies what was handled into folders that a human can open.
struct Collector: Sendable {
    let office: Office
    let mailbox: IMAPMailbox

    /// So many mails a commit; a big one lies in a file, not in memory.
    private static let batch = 50

    /// Fetches everything new. Once `receive` returns nothing of it can be lost.
    /// - Returns: the mailbox's state before fetching: what comes later ends a wait at once.
    func collect() async throws -> FolderState {
        let folders = office.configuration.mailbox
        let state = try await collect(from: folders.imap.folder)
        // After a restore the mails handled since the backup lie in the folders: they are read again, each counts once.
        if try office.store.restored() {
            for folder in [folders.folders.done, folders.folders.aside, folders.folders.quarantine] {
                try await mailbox.create(folder)
                _ = try await collect(from: folder)
            }
        }
        try office.store.setNote("collected", to: String(office.now.seconds))
        return state
    }

    private func collect(from folder: String) async throws -> FolderState {
        let state = try await mailbox.select(folder)
        let seen = try office.store.lastSeen(folder: folder, uidValidity: Int(state.uidValidity)) ?? 0
        let uids = try await mailbox.uids(in: folder, from: UInt32(seen) + 1)
        for start in stride(from: 0, to: uids.count, by: Self.batch) {
            let part = Array(uids[start..<min(start + Self.batch, uids.count)])
            let basket = Basket()
            try await mailbox.fetch(part, in: folder, uidValidity: state.uidValidity) { mail throws(Trouble) in basket.add(mail) }
            let floor = try office.store.note("collected").flatMap { Int($0) }.map { Moment($0) }
            let received = try basket.mails.map { try receivedMail($0, in: folder, state.uidValidity, notBefore: floor) }
            try office.store.receive(received)
        }
        return state
    }

    private func receivedMail(_ mail: FetchedMail, in folder: String, _ validity: UInt32, notBefore floor: Moment?) throws -> ReceivedMail {
        let bytes: Data
        let content: MailContent
        switch mail.content {
        case .bytes(let octets):
            bytes = Data(octets)
            content = .bytes(bytes)
        case .file(let url):
            bytes = try Data(contentsOf: url, options: .alwaysMapped)
            content = .file(path: url.path, size: mail.size)
        }
        let hash = sha256(bytes)
        let head = Message(parsing: Self.header(of: bytes))
        // A mail that was not there when we last looked came later than that, whatever the server's clock says.
        let arrived = max(office.clock.arrival(mail.internalDate), min(floor ?? office.now, office.now))
        return ReceivedMail(
            hash: hash, messageID: head.messageID, seen: Sighting(folder: folder, uidValidity: Int(validity), uid: Int(mail.uid)),
            arrived: arrived, content: content, from: head.from.first?.key ?? "")
    }

    /// The header section: up to the first empty line, 256 kB at the most.
    static func header(of bytes: Data) -> Data {
        let start = bytes.prefix(256 << 10)
        for end in [Data("\r\n\r\n".utf8), Data("\n\n".utf8)] {
            if let range = start.range(of: end) { return start[..<range.upperBound] }
        }
        return start
    }

    /// Moves handled mails to the folder of their state. What can't be moved stays and is tried again.
    func tidy() async throws {
        while true {
            let unmoved = try office.store.unmoved()
            guard !unmoved.isEmpty else { return }
            let groups = Dictionary(grouping: unmoved) { Place(folder: $0.seen.folder, validity: $0.seen.uidValidity, state: $0.state) }
            for (place, mails) in groups.sorted(by: { "\($0.key)" < "\($1.key)" }) {
                let places = try await move(mails.map { UInt32($0.seen.uid) }, at: place)
                // An erasure has to find the mail again.
                try office.store.markMoved(mails.map { (from: $0, to: places[UInt32($0.seen.uid)]) })
            }
        }
    }

    /// - Returns: where the mails lie now, by their old UID.
    private func move(_ uids: [UInt32], at place: Place) async throws -> [UInt32: Sighting] {
        let validity = UInt32(place.validity)
        let target = folder(of: place.state)
        guard target != place.folder else { return [:] }
        do {
            if let target {
                let moved = try await mailbox.move(uids, from: place.folder, uidValidity: validity, to: target)
                return moved.mapValues { Sighting(folder: target, uidValidity: Int($0.uidValidity), uid: Int($0.uid)) }
            } else {
                try await mailbox.delete(uids, in: place.folder, uidValidity: validity)
            }
        } catch {
            guard error.kind == .uidValidityChanged else { throw error }
            office.log.notice("the folder was rebuilt; its mails will be seen anew", metadata: ["folder": "\(place.folder)"])
        }
        return [:]
    }

    /// Nil: the mail's sender was erased, so it goes.
    private func folder(of state: MailState) -> String? {
        let folders = office.configuration.mailbox.folders
        return switch state {
        case .aside: folders.aside
        case .quarantined: folders.quarantine
        case .erased: nil
        case .handled, .waiting: folders.done
        }
    }
}

private struct Place: Hashable {
    var folder: String
    var validity: Int
    var state: MailState
}

/// Collects what a fetch hands over on the mailbox's thread.
private final class Basket: @unchecked Sendable {
    private let lock = NSLock()
    private var kept: [FetchedMail] = []
    func add(_ mail: FetchedMail) { lock.withLock { kept.append(mail) } }
    var mails: [FetchedMail] { lock.withLock { kept } }
}
