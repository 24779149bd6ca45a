import Foundation
import Letters
import Logging
import Partnerships
import Store
import Transport

/// What the loops share: settings, memory, templates, keys, the clock.
public struct Office: Sendable {
    public let configuration: Configuration
    public let store: Store
    public let templates: Templates
    public let keys: TokenKeys
    public let rules: Rules
    public let clock: Clock
    public let log: Logger

    /// Opens everything that the configuration names.
    /// - Parameter templates: the folder of the letters' templates.
    /// - Throws: `ConfigurationFaults`, `StoreTrouble` or `TemplateDamage`, each with a sentence that tells how to mend it.
    public init(_ configuration: Configuration, templates folder: URL, clock: Clock, log: Logger) throws {
        self.configuration = configuration
        self.clock = clock
        self.log = log
        let keys = TokenKeys(try configuration.tokenKeys())
        self.keys = keys
        templates = try Templates(directory: folder)
        store = try Store(path: configuration.database, marks: keys.marks, fault: Self.faultFromEnvironment())
        var calendar = DecentHours(timeZone: configuration.programme.timeZone)
        calendar.opens = configuration.pace.decentHours.lowerBound
        calendar.closes = configuration.pace.decentHours.upperBound
        let staff = configuration.staff.map { Self.programmePerson($0, keys) }
        rules = Rules(schedule: configuration.schedule, calendar: calendar, programmeStaff: staff.map(\.id))
        try store.keep(staff.map { .person($0, externalID: nil) }, for: nil, at: clock.now)
    }

    /// Programme staff are people of the database too, known by a keyed mark of their address.
    private static func programmePerson(_ member: Configuration.StaffMember, _ keys: TokenKeys) -> PersonRecord {
        PersonRecord(id: PersonID("programme-" + keys.tag("programme \(member.email.lowercased())")), name: member.name, email: member.email)
    }

    /// Tests kill the process at a commit point: `FAULT_POINT=afterCommit:3` ends it at the third.
    private static func faultFromEnvironment() -> @Sendable (FaultPoint) -> Void {
        guard let wanted = ProcessInfo.processInfo.environment["FAULT_POINT"] else { return { _ in } }
        let parts = wanted.split(separator: ":")
        guard parts.count == 2, let point = FaultPoint(rawValue: String(parts[0])), let number = Int(parts[1]) else { return { _ in } }
        let counter = Countdown(number)
        return { reached in if reached == point, counter.isOver() { kill(getpid(), SIGKILL) } }
    }

    public var now: Moment { clock.now }

    public var imapServer: Server {
        get throws {
            let imap = configuration.mailbox.imap
            return Server(
                url: imap.server.url, user: imap.user, password: try imap.password.read() ?? "",
                // `imap:` is accepted on this machine only, where nothing travels.
                startTLS: imap.server.hasImplicitTLS ? .required : .never,
                caFile: configuration.mailbox.tlsCAFile)
        }
    }

    public var smtpServer: Server {
        get throws {
            let smtp = configuration.mailbox.smtp
            return Server(
                url: smtp.server.url, user: smtp.user, password: try smtp.password.read() ?? "",
                startTLS: smtp.startTLS == .whenOffered ? .whenOffered : .required, caFile: configuration.mailbox.tlsCAFile)
        }
    }

    public var programme: Letters.Programme {
        let privacy = configuration.privacy
        return Letters.Programme(
            name: configuration.programme.name, timeZone: configuration.programme.timeZone, address: configuration.mailbox.address,
            publicURL: configuration.web.publicURL, subaddressing: configuration.mailbox.subaddressing,
            privacy: Letters.Privacy(
                controller: privacy.controller, officer: privacy.officer, basis: privacy.basis, source: privacy.source,
                retention: .days(people: privacy.retention.people / Schedule.day, mails: privacy.retention.rawMail / Schedule.day)))
    }

    /// For one mail: what was looked up once is not looked up again by the next rule of the table.
    var shelves: Shelves {
        let read = ReadDirectories()
        return Shelves(
            partnership: { [store] in try store.partnership($0) },
            directory: { [store] in
                try read.directory($0) { id in
                    try store.directory(of: id) ?? Directory(library: LibraryRecord(id: id, name: "", town: "", address: "", phone: ""), people: [:])
                }
            },
            timeZone: configuration.programme.timeZone)
    }
}

private final class ReadDirectories: @unchecked Sendable {
    private let lock = NSLock()
    private var known: [LibraryID: Directory] = [:]

    func directory(_ library: LibraryID, _ read: (LibraryID) throws -> Directory) rethrows -> Directory {
        try lock.withLock {
            if let directory = known[library] { return directory }
            let directory = try read(library)
            known[library] = directory
            return directory
        }
    }
}

private final class Countdown: @unchecked Sendable {
    private let lock = NSLock()
    private var left: Int
    init(_ number: Int) { left = number }
    func isOver() -> Bool {
        lock.withLock {
            left -= 1
            return left == 0
        }
    }
}
