import Foundation
import Partnerships
import Store
import Transport

/// What a round came to.
public struct RoundReport: Sendable, Equatable {
    /// A server could not be reached: work is left (exit code 75, EX_TEMPFAIL).
    public var troubles: [String] = []
    /// The mailbox as it was before fetching: what came since ends a wait at once.
    var folder: FolderState?
    public init() {}
}

/// The four loops, each once or for ever.
public struct Rounds: Sendable {
    let office: Office
    let collector: Collector
    let mailroom: Mailroom
    let sorter: Sorter
    let eraser: Eraser
    let timekeeper: Timekeeper
    private let desk = DeskExecutor()

    public init(_ office: Office) throws {
        self.office = office
        let spool = URL(fileURLWithPath: office.configuration.database + ".spool", isDirectory: true)
        try FileManager.default.createDirectory(at: spool, withIntermediateDirectories: true)
        try Self.tidy(spool, keeping: Set(try office.store.spooledFiles().map { URL(fileURLWithPath: $0).lastPathComponent }))
        let limits = FetchLimits(inMemory: 512 << 10, spoolFolder: spool)
        collector = Collector(office: office, mailbox: IMAPMailbox(try office.imapServer, limits: limits))
        mailroom = Mailroom(office: office, smtp: SMTPClient(try office.smtpServer))
        sorter = Sorter(office: office)
        eraser = Eraser(office: office)
        timekeeper = Timekeeper(office: office)
    }

    /// A crash while a big mail came leaves its file, which no row names. After an hour nobody is writing it any more.
    private static func tidy(_ spool: URL, keeping named: Set<String>) throws {
        let files = try FileManager.default.contentsOfDirectory(at: spool, includingPropertiesForKeys: [.contentModificationDateKey])
        for file in files where !named.contains(file.lastPathComponent) {
            let written = try? file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
            if let written, written.timeIntervalSinceNow < -3_600 { try? FileManager.default.removeItem(at: file) }
        }
    }

    /// Everything due until now: fetch, handle, ring, send, tidy. Repeats until nothing is left, since what was sent may ask for more.
    /// - Throws: `StoreTrouble` when the database can't be used.
    public func once() async throws -> RoundReport {
        try await withTaskExecutorPreference(desk) {
            var report = RoundReport()
            try await purge()
            var folder: FolderState?
            try await attempt(&report.troubles) { folder = try await collector.collect() }
            report.folder = folder
            try sorter.sortWaiting()
            try eraser.finish()
            try timekeeper.ringDue()
            if try await !mailroom.sendDue() { report.troubles.append("SMTP: the server can't be reached; letters wait") }
            try office.store.secure()
            try await attempt(&report.troubles) { try await collector.tidy() }
            return report
        }
    }

    private func attempt(_ troubles: inout [String], _ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let trouble as Trouble {
            let side = trouble.kind == .diskFailed ? "disk" : "IMAP"
            troubles.append("\(side): \(trouble.what)")
            office.log.warning("\(side)", metadata: ["trouble": "\(trouble)"])
        }
    }

    /// Forgets what has been kept long enough.
    private func purge() async throws {
        let retention = office.configuration.privacy.retention
        let now = office.now
        try office.store.purgeMails(.handled, settledBefore: now - retention.rawMail)
        try office.store.purgeMails(.quarantined, settledBefore: now - retention.quarantine)
        try office.store.purgeLetters(settledBefore: now - retention.sentMail)
    }

    /// Ends every waiting call; a call at work finishes its step first.
    func stop() {
        collector.mailbox.stop()
        mailroom.smtp.stop()
    }
}
