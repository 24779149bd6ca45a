import Foundation
import GRDB
import Partnerships

/// Letters go queued → sealed → sent. SMTP can't promise exactly once: a letter whose answer was lost is sent again, with
/// the same bytes and the same Message-ID.
extension Store {
    /// Letters that may leave now: one for each receiver, the one that was decided first; ask again once these are settled.
    /// What time has overtaken is dropped here, sealed or not. Nothing while the programme is paused.
    public func due(at now: Moment, limit: Int = 100) throws(StoreTrouble) -> [Letter] {
        for _ in 0..<100 {
            let (letters, late) = try read { db in try sortDue(at: now, limit: limit, in: db) }
            if late.isEmpty { return letters }
            try write(.inOrder) { db in
                for letter in late { try Self.settle(letter.id, as: .dropped, note: "overtaken", at: now, in: db) }
            }
        }
        return []
    }

    private func sortDue(at now: Moment, limit: Int, in db: Database) throws -> (letters: [Letter], late: [Letter]) {
        if try Self.meta("paused", in: db) != nil { return ([], []) }
        var letters: [Letter] = []
        var late: [Letter] = []
        for row in try GRDB.Row.fetchAll(db, cached: SQL.dueLetters, arguments: [now.seconds, limit]) {
            let letter = try Letter(row: row)
            let state = try StoredPartnership.load(letter.library, in: db, states).state
            if overtaken(letter.notice, state, at: now) { late.append(letter) } else { letters.append(letter) }
        }
        return (letters, late)
    }

    /// Keeps the exact bytes before SMTP is spoken to, of several letters in one commit.
    /// - Returns: those that may leave. A letter that time has overtaken since it was found due is dropped; one that is no longer queued is left
    ///   alone.
    public func seal(_ letters: [WrittenLetter], at now: Moment) throws(StoreTrouble) -> Set<OutboxID> {
        guard !letters.isEmpty else { return [] }
        return try write { db in Set(try letters.filter { try seal($0, at: now, in: db) }.map(\.letter.id)) }
    }

    public func seal(_ id: OutboxID, _ envelope: Envelope, calendarUID: String? = nil, at now: Moment) throws(StoreTrouble) -> Bool {
        guard let letter = try letter(id) else { return false }
        return try seal([WrittenLetter(letter, envelope, calendarUID: calendarUID)], at: now).contains(id)
    }

    private func seal(_ written: WrittenLetter, at now: Moment, in db: Database) throws -> Bool {
        let letter = written.letter
        let state = try String.fetchOne(db, cached: "SELECT state FROM outbox WHERE id = ?", arguments: [letter.id.rawValue])
        guard state == LetterState.queued.rawValue else { return false }
        if overtaken(letter.notice, try StoredPartnership.load(letter.library, in: db, states).state, at: now) {
            try Self.settle(letter.id, as: .dropped, note: "overtaken", at: now, in: db)
            return false
        }
        let envelope = written.envelope
        try db.execute(
            cached: """
                UPDATE outbox SET state = 'sealed', token = ?, message_id = ?, sender = ?, address = ?, bytes = ?,
                    last_error = '', attempts = 0 WHERE id = ?
                """,
            arguments: [
                envelope.token, envelope.messageID, envelope.sender, envelope.address, envelope.bytes, letter.id.rawValue,
            ])
        if let uid = written.calendarUID, let meeting = letter.notice.meeting, case .person(let person) = letter.notice.to {
            try Self.register(uid, CalendarObject(letter.library, meeting, person), in: db)
        }
        return true
    }

    /// Staff gave another address while the letter waited for its next attempt: it is written anew, and nothing goes to the old one.
    public func unseal(_ id: OutboxID) throws(StoreTrouble) {
        try write { db in
            try db.execute(
                sql: """
                    UPDATE outbox SET state = 'queued', token = NULL, message_id = NULL, sender = NULL, address = NULL, bytes = NULL
                    WHERE id = ? AND state = 'sealed'
                    """, arguments: [id.rawValue])
        }
    }

    /// The server took it.
    /// - Parameter reply: what the server said, for looking a letter up in its log.
    public func sent(_ id: OutboxID, reply: String, at now: Moment) throws(StoreTrouble) {
        try write(.inOrder) { db in try Self.settle(id, as: .sent, note: reply, at: now, in: db) }
    }

    /// Several at once, in one commit: a crash before it repeats all of them, each with its Message-ID.
    public func sent(_ answers: [(id: OutboxID, reply: String)], at now: Moment) throws(StoreTrouble) {
        try write(.inOrder) { db in for answer in answers { try Self.settle(answer.id, as: .sent, note: answer.reply, at: now, in: db) } }
    }

    /// Refused for now, or could not be composed: tried again at the moment.
    public func retry(_ id: OutboxID, at next: Moment, error: String) throws(StoreTrouble) {
        try write(.inOrder) { db in
            try db.execute(
                cached: """
                    UPDATE outbox SET due = ?, attempts = attempts + 1, last_error = ?
                    WHERE id = ? AND state IN ('queued', 'sealed')
                    """,
                arguments: [next.seconds, error, id.rawValue])
        }
    }

    /// Refused for good, or tried for long enough.
    public func failed(_ id: OutboxID, error: String, at now: Moment) throws(StoreTrouble) {
        try write(.inOrder) { db in try Self.settle(id, as: .failed, note: error, at: now, in: db) }
    }

    /// Makes no sense for a reason that the core does not know: no address on record, a cap.
    public func drop(_ id: OutboxID, because reason: String, at now: Moment) throws(StoreTrouble) {
        try write(.inOrder) { db in try Self.settle(id, as: .dropped, note: reason, at: now, in: db) }
    }

    static func settle(_ id: OutboxID, as state: LetterState, note: String, at now: Moment, in db: Database) throws {
        try db.execute(
            cached: """
                UPDATE outbox SET state = ?1, settled = ?2, farewell = NULL,
                    -- the letter that tells of an erasure leaves no trace of its receiver, whom a server's words may name
                    reply = CASE WHEN kind = 'erased' THEN '' WHEN ?1 = 'sent' THEN ?3 ELSE reply END,
                    last_error = CASE WHEN kind = 'erased' THEN '' WHEN ?1 = 'sent' THEN last_error ELSE ?3 END,
                    bytes = CASE kind WHEN 'erased' THEN NULL ELSE bytes END,
                    address = CASE kind WHEN 'erased' THEN NULL ELSE address END
                WHERE id = ?4 AND state IN ('queued', 'sealed', 'held')
                """,
            arguments: [state.rawValue, now.seconds, note, id.rawValue])
    }

    // MARK: Looking up

    public func letter(_ id: OutboxID) throws(StoreTrouble) -> Letter? { try letter(SQL.letterByID, [id.rawValue]) }
    public func letter(token: String) throws(StoreTrouble) -> Letter? { try letter(SQL.letterByToken, [token]) }
    public func letter(messageID: String) throws(StoreTrouble) -> Letter? { try letter(SQL.letterByMessageID, [messageID]) }

    private func letter(_ sql: String, _ arguments: StatementArguments) throws(StoreTrouble) -> Letter? {
        try read { db in try GRDB.Row.fetchOne(db, cached: sql, arguments: arguments).map(Letter.init(row:)) }
    }

    /// All letters to a person in the order in which they were decided, without their bytes.
    public func letters(to person: PersonID) throws(StoreTrouble) -> [Letter] {
        try read { db in
            try GRDB.Row.fetchAll(db, cached: SQL.lettersTo, arguments: ["person \(person)"]).map(Letter.init(row:))
        }
    }

    /// How many letters to a person were decided since the moment, by kind: for the caps.
    public func countLetters(to person: PersonID, since moment: Moment) throws(StoreTrouble) -> [NoticeKind: Int] {
        try read { db in
            var counts: [NoticeKind: Int] = [:]
            for row in try GRDB.Row.fetchAll(db, cached: SQL.countLetters, arguments: ["person \(person)", moment.seconds]) {
                if let kind = NoticeKind(rawValue: row["kind"]) { counts[kind] = row["number"] }
            }
            return counts
        }
    }

    /// Forgets bytes and address of letters settled before the moment. Returns how many.
    @discardableResult
    public func purgeLetters(settledBefore moment: Moment) throws(StoreTrouble) -> Int {
        try write { db in
            try db.execute(
                cached: """
                    UPDATE outbox INDEXED BY outbox_kept SET bytes = NULL, address = NULL
                    WHERE settled < ? AND settled IS NOT NULL AND bytes IS NOT NULL
                    """, arguments: [moment.seconds])
            return db.changesCount
        }
    }
}

/// Whom and which meeting a calendar object is about.
public struct CalendarObject: Hashable, Sendable {
    public var library: LibraryID
    public var meeting: MeetingKey
    public var person: PersonID
    public init(_ library: LibraryID, _ meeting: MeetingKey, _ person: PersonID) {
        self.library = library; self.meeting = meeting; self.person = person
    }
}

extension Store {
    /// What the UID of a calendar reply stands for.
    public func calendarObject(uid: String) throws(StoreTrouble) -> CalendarObject? {
        try read { db in
            try GRDB.Row.fetchOne(db, cached: SQL.calendarUID, arguments: [uid]).map { row in
                CalendarObject(LibraryID(rawValue: row["library"]), row["meeting"], PersonID(rawValue: row["person"]))
            }
        }
    }

    /// The UID that the person's calendar object of the meeting has had from the first.
    public func calendarUID(of object: CalendarObject) throws(StoreTrouble) -> String? {
        try read { db in
            try String.fetchOne(
                db, cached: "SELECT uid FROM calendar_uid WHERE library = ? AND meeting = ? AND person = ?",
                arguments: [object.library.rawValue, object.meeting, object.person.rawValue])
        }
    }

    public func register(calendarUID uid: String, for object: CalendarObject) throws(StoreTrouble) {
        try write { db in try Self.register(uid, object, in: db) }
    }

    private static func register(_ uid: String, _ object: CalendarObject, in db: Database) throws {
        try db.execute(
            cached: "INSERT OR IGNORE INTO calendar_uid(uid, library, meeting, person) VALUES (?, ?, ?, ?)",
            arguments: [uid, object.library.rawValue, object.meeting, object.person.rawValue])
    }
}
