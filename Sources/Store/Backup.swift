import Foundation
import GRDB
import Partnerships

extension Store {
    /// Copies the database into a new file while everything goes on: consistent, one file, marked as a backup.
    public func backup(to file: String, at now: Moment) throws(StoreTrouble) {
        let draft = file + ".part"
        do {
            for leftover in [draft, draft + "-wal", draft + "-shm"] { try? FileManager.default.removeItem(atPath: leftover) }
            let copy = try DatabaseQueue(path: draft)
            try pool.backup(to: copy)
            try copy.inDatabase { db in
                try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL")
                try Self.setMeta("backup", to: String(now.seconds), in: db)
            }
            try copy.close()
            if rename(draft, file) != 0 { throw StoreTrouble.cannotOpen("\(file): \(String(cString: strerror(errno)))") }
        } catch { throw StoreTrouble(error) }
    }

    /// Whether the file came out of a backup and nobody has said `resume` yet: the processed folders are to be read again,
    /// and what is decided meanwhile is held.
    public func restored() throws(StoreTrouble) -> Bool { try read { db in try Self.meta("restored", in: db) != nil } }

    /// Letters that may have gone already, without their bytes.
    public func heldLetters() throws(StoreTrouble) -> [Letter] {
        try read { db in try GRDB.Row.fetchAll(db, sql: SQL.heldLetters).map(Letter.init(row:)) }
    }

    /// Lets held letters go, sealed ones with the bytes and Message-ID they had.
    public func releaseHeld(_ ids: [OutboxID]) throws(StoreTrouble) {
        try write { db in
            for id in ids {
                try db.execute(
                    sql: """
                        UPDATE outbox SET state = CASE WHEN bytes IS NULL THEN 'queued' ELSE 'sealed' END
                        WHERE id = ? AND state = 'held'
                        """, arguments: [id.rawValue])
            }
        }
    }

    public func dropHeld(_ ids: [OutboxID], at now: Moment) throws(StoreTrouble) {
        try write { db in for id in ids { try Self.settle(id, as: .dropped, note: "not sent again after a restore", at: now, in: db) } }
    }

    // MARK: Opening a backup

    /// A marked file wakes up paused, with its letters held; whoever was erased after the backup is erased again.
    func settleRestore() throws(StoreTrouble) {
        let isBackup = try read { db in try Self.meta("backup", in: db) != nil }
        // Numbers of another file's letters.
        if isBackup { try forgetAccepted() }
        try write { db in
            guard isBackup else { return }
            for key in ["paused", "restored", "forget_again"] { try Self.setMeta(key, to: "1", in: db) }
            try Self.setMeta("backup", to: nil, in: db)
            try db.execute(sql: "UPDATE outbox SET state = 'held' WHERE state IN ('queued', 'sealed')")
        }
        try syncLedger()
        try forgetAgain()
    }

    /// The ledger of erasures lies beside the database, so that it outlives it: one mark and moment a line. What one of
    /// the two lacks is taken from the other.
    func syncLedger() throws(StoreTrouble) {
        let file = path + ".forgotten"
        let written = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        var inFile: [String: Int] = [:]
        for line in written.split(separator: "\n") {
            let parts = line.split(separator: " ")
            if parts.count == 2, let at = Int(parts[1]) { inFile[String(parts[0])] = at }
        }
        let stored = try read { db in try GRDB.Row.fetchAll(db, sql: "SELECT mark, at FROM forgotten ORDER BY at, mark") }
        let known = Set(stored.map { $0["mark"] as String })
        let new = stored.filter { inFile[$0["mark"]] == nil }.map { "\($0["mark"] as String) \($0["at"] as Int)\n" }
        if !new.isEmpty { try append(new.joined(), to: file) }
        let missing = inFile.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
        guard !missing.isEmpty else { return }
        try write { db in
            for (mark, at) in missing {
                try db.execute(sql: "INSERT OR IGNORE INTO forgotten(mark, at) VALUES (?, ?)", arguments: [mark, at])
            }
        }
    }

    private func append(_ text: String, to file: String) throws(StoreTrouble) {
        if !FileManager.default.fileExists(atPath: file) { _ = FileManager.default.createFile(atPath: file, contents: nil) }
        do {
            guard let handle = FileHandle(forWritingAtPath: file) else { throw StoreTrouble.cannotOpen(file) }
            defer { try? handle.close() }
            try handle.seekToEnd()
            try handle.write(contentsOf: Data(text.utf8))
            try handle.synchronize()
        } catch let trouble as StoreTrouble { throw trouble } catch { throw .disk("\(file): \(error)") }
    }

    private func forgetAgain() throws(StoreTrouble) {
        // Without the key nobody can be recognised: left to the next opening with one.
        guard !marks("").isEmpty, try read({ db in try Self.meta("forget_again", in: db) }) != nil else { return }
        let erased = try write { db in
            let now = Moment(try Self.meta("clock", in: db).flatMap { Int($0) } ?? 0)
            let visit = Visit(db: db, actor: .console, now: now, rules: nil, marks: marks, cause: "ledger of erasures", states: states)
            for id in try String.fetchAll(db, sql: "SELECT id FROM person ORDER BY id") {
                for mark in marks("person \(id)") {
                    guard try Bool.fetchOne(db, sql: "SELECT 1 FROM forgotten WHERE mark = ?", arguments: [mark]) != nil else { continue }
                    try visit.erase(PersonID(id), from: nil)
                    break
                }
            }
            try visit.scrubMails()
            try Self.setMeta("forget_again", to: nil, in: db)
            return visit.outcome.erased
        }
        if !erased.isEmpty { try afterErasure() }
    }
}
