import Foundation

/// A mailbox on an IMAP server. One connection, made when first needed and made anew after any `Trouble`; a waiting `idle` keeps it busy, so
/// a service that waits and works at the same time has two.
///
/// Folders are named with `/` between levels (`Sojusznik/Do wyjaśnienia`), whatever the server's own separator and encoding.
public actor IMAPMailbox {
    private let server: Server
    private let limits: FetchLimits
    private let patience: Wire.Patience
    private let bell = Bell()
    private let thread = BlockingThread(name: "imap")
    private var session: IMAPSession?

    public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// - Parameter answerTimeout: how long the server may be silent in the middle of an answer.
    public init(
        _ server: Server, limits: FetchLimits = FetchLimits(), connectTimeout: Duration = .seconds(15), answerTimeout: Duration = .seconds(60)
    ) {
        (self.server, self.limits) = (server, limits)
        patience = Wire.Patience(connecting: Int(connectTimeout / .milliseconds(1)), answering: Int(answerTimeout / .milliseconds(1)))
    }

    /// Connects and logs in, if that has not happened yet; returns what the server can do (`IDLE`, `MOVE`, `UIDPLUS` …): for `doctor`.
    public func check() throws(Trouble) -> Set<String> { try talk { $0.capabilities } }

    // MARK: Reading; any call can be repeated freely

    public func select(_ folder: String) throws(Trouble) -> FolderState {
        try talk { session throws(Trouble) in try session.select(folder) }
    }

    /// All UIDs from `first` on, ascending. Remember `select`'s UIDVALIDITY with them: `fetch` wants it back.
    public func uids(in folder: String, from first: UInt32 = 1) throws(Trouble) -> [UInt32] {
        // "n:*" always names the last mail, also when its UID is lower (RFC 9051, 9).
        try search(folder, "UID \(first):*").filter { $0 >= first }
    }

    /// UIDs of mails that reached the folder before the day of `date` (the server's day, UTC here): for retention.
    public func uids(in folder: String, before date: Date) throws(Trouble) -> [UInt32] {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let day = calendar.dateComponents([.year, .month, .day], from: date)
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return try search(folder, "BEFORE \(day.day!)-\(months[day.month! - 1])-\(day.year!)")
    }

    /// UIDs of mails with this Message-ID (with its angle brackets): to find again what was moved.
    public func uids(in folder: String, messageID: String) throws(Trouble) -> [UInt32] {
        guard messageID.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }) else { return [] }
        return try search(folder, "HEADER Message-ID \"\(messageID)\"")
    }

    /// Fetches mails without marking them as read and hands each over as soon as it is there, in ascending order of UID with most servers.
    ///
    /// `each` runs on the mailbox's own thread and may block (write to a database); what it throws ends the fetch, and the connection with it.
    /// After a `Trouble`, the mails handed over are good, the others are fetched by calling again. A mail can be handed over twice.
    /// - Parameter uids: any number of them.
    /// - Returns: the UIDs that are no longer there.
    /// - Throws: `Trouble.uidValidityChanged` before anything is fetched, when the folder was rebuilt.
    @discardableResult
    public func fetch(
        _ uids: [UInt32], in folder: String, uidValidity: UInt32, each: @Sendable (FetchedMail) throws(Trouble) -> Void
    ) throws(Trouble) -> [UInt32] {
        try talk { session throws(Trouble) in
            try Self.enter(folder, uidValidity, session)
            var missing = Set(uids)
            for set in UIDSet.chunks(of: uids) {
                try session.demand("UID FETCH \(set) (UID INTERNALDATE BODY.PEEK[])") { response throws(Trouble) in
                    guard let mail = response.fetchedMail() else { return response.deleteFiles() }
                    missing.remove(mail.uid)
                    try each(mail)
                }
            }
            return missing.sorted()
        }
    }

    /// Waits until there is mail that `known` does not cover. Mail that came since then ends it at once, so nothing falls between fetching and
    /// waiting.
    /// - Parameter timeout: at most 28 minutes (servers may hang up after 30, RFC 2177); longer ones are cut.
    public func idle(in folder: String, since known: FolderState, timeout: Duration) async throws(Trouble) -> IdleOutcome {
        let milliseconds = Int(min(timeout, .seconds(28 * 60)) / .milliseconds(1))
        let outcome = await withTaskCancellationHandler {
            Result { () throws(Trouble) in try wait(in: folder, since: known, milliseconds: milliseconds) }
        } onCancel: { bell.ring() }
        return try outcome.get()
    }

    private func wait(in folder: String, since known: FolderState, milliseconds: Int) throws(Trouble) -> IdleOutcome {
        do throws(Trouble) {
            return try talk { session throws(Trouble) in
                let state = try session.select(folder)
                guard state.uidValidity == known.uidValidity, state.uidNext <= known.uidNext, state.uidNext != 0 || state.exists <= known.exists
                else { return .newMail }
                guard !Task.isCancelled else { return .stopped }
                return try session.idle(within: milliseconds) { Task.isCancelled }
            }
        } catch {
            if error.kind == .stopped { return .stopped }
            throw error
        }
    }

    // MARK: Changing

    /// Makes the folder, and those above it, if it is missing, and subscribes to it, so that mail programs show it. Can be repeated.
    public func create(_ folder: String) throws(Trouble) {
        try talk { session throws(Trouble) in try Self.create(folder, session) }
    }

    /// Moves mails; makes the target if it is missing. UIDs that are no longer there are passed over, so the call can be repeated after a `Trouble`.
    /// With MOVE (RFC 6851) a mail is in one folder only at any time. Without it, mails are copied, marked as deleted and, with UIDPLUS,
    /// expunged: repeated after a `Trouble`, some may be in the target twice, never in neither.
    /// - Returns: where each mail lies now, by its old UID, as far as the server tells (COPYUID, RFC 4315).
    @discardableResult
    public func move(_ uids: [UInt32], from folder: String, uidValidity: UInt32, to target: String) throws(Trouble) -> [UInt32: MovedMail] {
        try talk { session throws(Trouble) in
            try Self.enter(folder, uidValidity, session)
            var places: [UInt32: MovedMail] = [:]
            for set in UIDSet.chunks(of: uids) {
                if session.capabilities.contains("MOVE") {
                    places.merge(try Self.transfer("UID MOVE \(set)", to: target, session)) { $1 }
                } else {
                    places.merge(try Self.transfer("UID COPY \(set)", to: target, session)) { $1 }
                    try Self.expunge(set, session)
                }
            }
            return places
        }
    }

    /// Deletes mails for good. Without UIDPLUS they are only marked as deleted: EXPUNGE alone would also take what a human has marked.
    public func delete(_ uids: [UInt32], in folder: String, uidValidity: UInt32) throws(Trouble) {
        try talk { session throws(Trouble) in
            try Self.enter(folder, uidValidity, session)
            for set in UIDSet.chunks(of: uids) { try Self.expunge(set, session) }
        }
    }

    /// Puts a mail into a folder; makes the folder if it is missing. After a `Trouble` with `mayHaveHappened` it may be there.
    public func append(_ bytes: [UInt8], to folder: String) throws(Trouble) {
        try talk { session throws(Trouble) in
            var completion = try session.append(bytes, to: folder)
            if completion.hasCode("TRYCREATE") {
                try Self.create(folder, session)
                completion = try session.append(bytes, to: folder)
            }
            guard completion.isOK else { throw session.refusal("APPEND", completion) }
        }
    }

    /// Says goodbye to the server. The mailbox can be used again.
    public func close() {
        session?.logout()
        session = nil
    }

    /// Ends a waiting call at once, from any thread; every later call throws `Trouble.stopped`.
    public nonisolated func stop() { bell.stop() }

    // MARK: The dialogue

    // After trouble in the middle of a command the two sides disagree about where they are, so the connection is given up.
    private func talk<Answer>(_ dialogue: (IMAPSession) throws(Trouble) -> Answer) throws(Trouble) -> Answer {
        guard !bell.isStopped else { throw Trouble(.stopped, "stopped") }
        if let session, !session.isReusable() { self.session = nil }
        do throws(Trouble) {
            return try dialogue(ready())
        } catch {
            if session?.isInStep == false { session = nil }
            throw error
        }
    }

    private func ready() throws(Trouble) -> IMAPSession {
        if let session { return session }
        let fresh = try IMAPSession(Wire(to: server, patience: patience, bell: bell), limits: limits)
        session = fresh
        return fresh
    }

    private static func enter(_ folder: String, _ uidValidity: UInt32, _ session: IMAPSession) throws(Trouble) {
        let state = session.selected == folder ? session.state : try session.select(folder)
        guard state.uidValidity == uidValidity else {
            throw session.trouble(.uidValidityChanged, "\(folder) has UIDVALIDITY \(state.uidValidity), not \(uidValidity)")
        }
    }

    private func search(_ folder: String, _ criterion: String) throws(Trouble) -> [UInt32] {
        try talk { session throws(Trouble) in
            // NOOP lets the server look for mail that came since it was selected.
            if session.selected == folder { try session.demand("NOOP") } else { _ = try session.select(folder) }
            var found: [UInt32] = []
            try session.demand("UID SEARCH \(criterion)") { found += $0.searchResult ?? [] }
            return found.sorted()
        }
    }

    private static func create(_ folder: String, _ session: IMAPSession) throws(Trouble) {
        var isThere = folder.uppercased() == "INBOX"
        let name = session.quoted(folder)
        try session.demand("LIST \"\" \(name)") { if $0.text.uppercased().hasPrefix("* LIST ") { isThere = true } }
        guard !isThere else { return }
        let completion = try session.run("CREATE \(name)")
        guard completion.isOK || completion.hasCode("ALREADYEXISTS") else { throw session.refusal("CREATE", completion) }
        try session.run("SUBSCRIBE \(name)")
    }

    private static func transfer(_ command: String, to target: String, _ session: IMAPSession) throws(Trouble) -> [UInt32: MovedMail] {
        let whole = "\(command) \(session.quoted(target))"
        var places: [UInt32: MovedMail] = [:]
        // MOVE tells it in an untagged OK (RFC 6851 4.3), COPY in the tagged one.
        var completion = try session.run(whole) { response throws(Trouble) in places.merge(MovedMail.places(in: response.text)) { $1 } }
        if completion.hasCode("TRYCREATE") {
            try create(target, session)
            completion = try session.demand(whole) { response throws(Trouble) in places.merge(MovedMail.places(in: response.text)) { $1 } }
        }
        guard completion.isOK else { throw session.refusal(command, completion) }
        return places.merging(MovedMail.places(in: completion.text)) { $1 }
    }

    private static func expunge(_ set: String, _ session: IMAPSession) throws(Trouble) {
        try session.demand("UID STORE \(set) +FLAGS.SILENT (\\Deleted)")
        if session.capabilities.contains("UIDPLUS") { try session.demand("UID EXPUNGE \(set)") }
    }
}
